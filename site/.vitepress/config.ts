import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { codeClasses, codeTheme } from '../build/code-theme.js';
import { slugify } from '../build/slugify.js';
import { checkLinks } from '../build/check-links.js';
import { markdown } from '../build/markdown.js';
import { FILES, SHOWN, placeOf } from '../build/shown.js';
import { bootFile, strict } from '../build/strict.js';
import { nav, sidebar } from '../build/navigation.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the repository has besides the pages that are shown. */
const others = readdirSync(root).filter((name) => !SHOWN.includes(name));

export default defineConfig({
  title: 'smtp-oauth2-elements',
  description:
    'Custom elements for an SMTP target that signs in with OAuth2 at Google, Microsoft or another provider',
  lang: 'en',
  // The pages are the files of docs/ as they are; the site's own are in site/pages.
  srcDir: '..',
  srcExclude: others.flatMap((name) => [name, `${name}/**`]),
  rewrites: placeOf,
  // A switch of colours otherwise adds a style element, which the policy forbids.
  appearance: { disableTransition: false },
  // What is otherwise an inline script becomes a file.
  metaChunk: true,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  themeConfig: {
    nav,
    sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
    externalLinkIcon: true,
  },
  markdown: {
    anchor: { slugify },
    theme: codeTheme,
    codeTransformers: [codeClasses],
    config: (md) => void md.use(markdown),
  },
  vue: {
    template: { compilerOptions: { isCustomElement: (tag) => /^(?:smtp|oauth2)-/.test(tag) } },
  },
  vite: {
    // The entry points of the package, as the demo has them.
    configFile: join(root, 'vite.config.ts'),
    build: { chunkSizeWarningLimit: 2000 },
    // `npm run docs` otherwise reads every page of the repository, with frameworks that are not installed.
    optimizeDeps: { entries: ['site/live/*.ts'] },
  },
  transformHtml: (html, _file, { siteConfig }) => strict(html, siteConfig.site.base),
  buildEnd({ outDir, site }) {
    bootFile(outDir);
    for (const file of FILES) copyFileSync(join(root, file), join(outDir, file));
    checkLinks(outDir, site.base);
  },
});
