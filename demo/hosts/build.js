// npm run demo:hosts               packs the package, installs it into each example and builds that
// npm run demo:hosts -- react vue  these examples
// npm run demo:hosts -- extjs      built on request only: Ext JS is 567 MB; `astro` as well, 285 packages
import { spawnSync } from 'node:child_process';
import { readdirSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ON_REQUEST = ['astro', 'extjs'];
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

function npm(cwd, ...args) {
  const { status, stdout } = spawnSync('npm', args, {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status === 0) return stdout;
  console.error(stdout);
  process.exit(1);
}

const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const all = folders.map(({ name }) => name);
const chosen =
  process.argv.length > 2 ? process.argv.slice(2) : all.filter((name) => !ON_REQUEST.includes(name));

const packed = npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', here);
const [{ filename }] = JSON.parse(packed);
renameSync(here + filename, `${here}smtp-oauth2-elements.tgz`);
for (const name of chosen) {
  console.log(`=== ${name}`);
  npm(here + name, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  npm(here + name, 'run', 'build');
}
