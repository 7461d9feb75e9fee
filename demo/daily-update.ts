// npm run demo:daily-update                         the targets of the real providers that the demo has saved
// npm run demo:daily-update -- --state DIRECTORY    those of another directory
// npm run demo:daily-update -- --providers FILE     at the providers in a JSON file (an array of `Provider`)
// npm run demo:daily-update -- --json               for monitoring
// npm run demo:daily-update -- --no-retry           leaves what a provider puts off to the next run
// Exit code: 0, or 1 where somebody has to do something, or 2 where it could not run.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { google, microsoft } from 'smtp-oauth2-elements/providers.js';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { Backend } from './backend/backend.js';
import { needsAttention, summary } from './backend/daily-summary.js';
import { runDailyUpdate } from './backend/schedule.js';

const root = new URL('..', import.meta.url).pathname;

try {
  const { values } = parseArgs({
    options: {
      state: { type: 'string', default: join(root, '.demo-state', 'real') },
      providers: { type: 'string' },
      jitter: { type: 'string', default: '5000' },
      'no-retry': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const providers = values.providers
    ? (JSON.parse(await readFile(values.providers, 'utf8')) as Provider[])
    : [google, microsoft];
  const backend = new Backend({ stateDirectory: values.state, providers, origins: [] });
  const results = await runDailyUpdate(backend, Number(values.jitter), values['no-retry'] ? [] : undefined);
  console.log(values.json ? JSON.stringify(results, undefined, 2) : summary(results));
  process.exitCode = needsAttention(results) ? 1 : 0;
} catch (error) {
  console.error(`The daily update could not run: ${(error as Error).message}`);
  process.exitCode = 2;
}
