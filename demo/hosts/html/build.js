// There is nothing to build: the page, and what it takes from the package as it is.
import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const standalone = fileURLToPath(
  new URL('.', import.meta.resolve('smtp-oauth2-elements/standalone/define.js')),
);

rmSync('dist', { recursive: true, force: true });
cpSync(standalone, 'dist', { recursive: true });
for (const file of ['index.html', 'main.js', '../host.js', '../host.css']) {
  copyFileSync(file, `dist/${file.split('/').pop()}`);
}
