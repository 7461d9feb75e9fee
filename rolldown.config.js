// Bundles what a host without a bundler takes, into dist/standalone: minified ES modules with Lit inside.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { languages } from './scripts/languages.js';
import { fileOf, standalonePages } from './scripts/standalone-pages.js';

const elements = readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/define.ts`));

const shared = {
  platform: 'browser',
  output: { dir: 'dist', minify: true, sourcemap: true, entryFileNames: 'standalone/[name].js' },
};

/** A file as it is, beside what is bundled. */
const file = (fileName, source) => ({
  name: fileName,
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source });
  },
});

const entryPoints = {
  ...shared,
  input: {
    define: 'src/define.ts',
    index: 'src/index.ts',
    extjs: 'src/extjs/index.ts',
    ...Object.fromEntries(elements.map((name) => [`${name}/define`, `src/elements/${name}/define.ts`])),
    ...Object.fromEntries(languages.map((name) => [`locales/${name}`, `src/locales/${name}.ts`])),
  },
  preserveEntrySignatures: 'allow-extension',
  output: {
    ...shared.output,
    // Without a hash: a page names them in `<link rel="modulepreload">`.
    chunkFileNames: 'standalone/chunks/[name].js',
    codeSplitting: {
      groups: [{ name: fileOf, debugName: 'files of a page' }],
      includeDependenciesRecursively: false,
    },
  },
  // The former bundle of everything in one file.
  plugins: [standalonePages, file('standalone.js', "import './standalone/define.js';\n")],
};

const HTML = 'oauth2-callback.html';

/** What hands the answer over; Lit, the element and the explanations are loaded for an error. */
const HANDS_OVER = /[\\/]src[\\/](flow[\\/]|locales[\\/]delivered|callback-page[\\/]oauth2-callback)/;

/** What no answer of a provider's page says; loaded where the rest does not know an error. */
const ALL_ERRORS =
  /[\\/]src[\\/](diagnosis[\\/](index|vocabulary[\\/](?!vocabulary)|tables[\\/](index|api|network|smtp|page|aadsts-words)\.|facts[\\/](index|topics|wrappers|http-status|smtp-reply|tls-alert|peer|language)\.)|elements[\\/]shared[\\/]explanation-all)/;

/** By itself: most sign-ins end without an error, and one file does for them. */
const callbackPage = {
  ...shared,
  input: { 'oauth2-callback-page': 'src/callback-page/oauth2-callback.ts' },
  // What hands the answer over stands in the page's own file, which exports it for the element.
  preserveEntrySignatures: 'allow-extension',
  output: {
    ...shared.output,
    chunkFileNames: 'standalone/oauth2-callback-[name].js',
    codeSplitting: {
      groups: [{ name: 'explanations', test: (id) => !HANDS_OVER.test(id) && !ALL_ERRORS.test(id) }],
      includeDependenciesRecursively: false,
    },
  },
  plugins: [file(`standalone/${HTML}`, readFileSync(`src/callback-page/${HTML}`, 'utf8'))],
};

export default [entryPoints, callbackPage];
