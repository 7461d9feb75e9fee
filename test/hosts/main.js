// npm run test:hosts               builds the examples from the packed package, checks their types and runs them
// npm run test:hosts -- react vue  these
// npm run test:hosts -- themes     the themes beside the real things; with `extjs` named too, Ext JS among them. Pictures are in test-results/themes
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../../scripts/browser.js';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const chosen = process.argv.slice(2);
const env = { ...process.env, ...(chosen.length > 0 && { HOSTS: chosen.join(' ') }) };

const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { cwd, env, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
};

ensureBrowser();
const build = spawnSync(process.execPath, ['demo/hosts/build.js', ...chosen], { cwd, stdio: 'inherit' });
if (build.status !== 0) process.exit(1);
run(process.execPath, '--import', 'tsx', '--test', 'test/hosts/types.test.ts');
run('npx', 'playwright', 'test', '--config', 'test/hosts/playwright.config.ts');
