// The page loads Ext as it is published; only the page's own scripts are bundled.
import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ext = 'node_modules/extjs-gpl/build';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['main.js', 'oauth2-callback.js'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
});
for (const page of ['index.html', 'oauth2-callback.html', 'host.css']) copyFileSync(page, `dist/${page}`);
copyFileSync(
  fileURLToPath(import.meta.resolve('smtp-oauth2-elements/themes/proxmox.css')),
  'dist/proxmox.css',
);
cpSync(`${ext}/ext-all.js`, 'dist/ext/ext-all.js');
cpSync(`${ext}/classic/theme-crisp/resources`, 'dist/ext/theme', { recursive: true });
