// npm run test:engines                 runs the browser tests in every other engine, on the sources
// npm run test:engines flow callback   those whose path has one of these words
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { engines, ensureEngine, whyNot } from './engines.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);
const files = readdirSync(`${root}/test/browser`, { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .map((file) => `test/browser/${file}`);

for (const name of Object.keys(engines)) {
  ensureEngine(name);
  const reason = whyNot(name);
  console.log(`\n=== ${name}${reason ? `: skipped, ${reason}` : ''}`);
  if (reason) continue;
  const { status } = spawnSync(
    'npx',
    ['web-test-runner', '--config', 'test/engines/web-test-runner.config.js', '--files', ...files],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ENGINE: name } },
  );
  if (status !== 0) process.exitCode = 1;
}
