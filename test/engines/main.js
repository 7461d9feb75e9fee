// npm run test:engines                 runs the browser tests in every other engine that is installed
// npm run test:engines flow callback   those whose path has one of these words
// node scripts/test.js firefox         in one, on the published files, and adds up what it reports
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { engines } from './engines.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string' } },
});
const files = readdirSync(`${root}/test/browser`, { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .map((file) => `test/browser/${file}`);

for (const [name, isInstalled] of Object.entries(engines)) {
  if (values.engine !== undefined && values.engine !== name) continue;
  if (!isInstalled) {
    console.log(`\n=== ${name}: skipped, it is not installed`);
    if (process.env.TEST_REPORT) writeFileSync(process.env.TEST_REPORT, '<testsuites/>\n');
    continue;
  }
  console.log(`\n=== ${name}`);
  const { status } = spawnSync(
    'npx',
    ['web-test-runner', '--config', 'test/engines/web-test-runner.config.js', '--files', ...files],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ENGINE: name } },
  );
  if (status !== 0) process.exitCode = 1;
}
