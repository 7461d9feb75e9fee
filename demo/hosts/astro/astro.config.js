import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { defineConfig } from 'astro/config';

// The ready callback page and its scripts, as they are in the package.
const standalone = 'node_modules/smtp-oauth2-elements/dist/standalone/';
mkdirSync('public', { recursive: true });
for (const file of readdirSync(standalone).filter((name) => /^oauth2-callback.*\.(html|js)$/.test(name)))
  copyFileSync(standalone + file, `public/${file}`);

/** The pages are rendered on the server, once, when they are built; the island is hydrated in the browser. */
export default defineConfig({
  base: '/hosts/astro/',
  devToolbar: { enabled: false },
  vite: { build: { target: 'es2022' } },
});
