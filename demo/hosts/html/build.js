// There is nothing to build: the page, and what it takes from the package as it is.
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const files = [
  'smtp-oauth2-elements/standalone.js',
  'smtp-oauth2-elements/oauth2-callback.html',
  'smtp-oauth2-elements/oauth2-callback-page.js',
  'smtp-oauth2-elements/oauth2-callback-explanations.js',
].map((entry) => fileURLToPath(import.meta.resolve(entry)));

mkdirSync('dist', { recursive: true });
for (const file of [...files, 'index.html', 'main.js', '../host.js', '../host.css']) {
  copyFileSync(file, `dist/${file.split('/').pop()}`);
}
