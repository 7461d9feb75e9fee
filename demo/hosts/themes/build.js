// The real things as they are published, beside the package's own files for pages without a bundler.
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const elements = 'node_modules/smtp-oauth2-elements';
const material = 'node_modules/@material/web';

rmSync('dist', { recursive: true, force: true });
cpSync(`${elements}/dist/standalone`, 'dist/standalone', { recursive: true });
cpSync(`${elements}/themes`, 'dist/themes', { recursive: true });
await build({
  entryPoints: ['bootstrap.js', 'material.js', 'proxmox.js'],
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  external: ['./standalone/*'],
});
copyFileSync('node_modules/bootstrap/dist/css/bootstrap.min.css', 'dist/bootstrap.min.css');
for (const file of ['bootstrap.html', 'material.html', 'proxmox.html', 'page.css'])
  copyFileSync(file, `dist/${file}`);

/** Material's elements bring the light colours alone; a page sets the dark ones, here those of their own token files. */
function darkColours() {
  const read = (name) => readFileSync(`${material}/tokens/versions/v0_192/${name}`, 'utf8');
  const palette = new Map(
    [...read('_md-ref-palette.scss').matchAll(/'([\w-]+)':[^#\n]*(#\w+)/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  const [, dark] = /@function values-dark\(([\s\S]*?)\n}/.exec(read('_md-sys-color.scss'));
  return [...dark.matchAll(/'([\w-]+)': map\.get\(\$deps, 'md-ref-palette', '([\w-]+)'\)/g)].map(
    ([, name, tone]) => `--md-sys-color-${name}: ${palette.get(tone)};`,
  );
}
writeFileSync('dist/material-dark.css', `:root[data-scheme='dark'] {\n${darkColours().join('\n')}\n}\n`);
