// npm run demo:daily-update                         the targets of the real providers that the demo has saved
// npm run demo:daily-update -- --state DIRECTORY    those of another directory
// npm run demo:daily-update -- --storage postgres://…    those in a database: the demo's, or those of `--schema NAME`
// npm run demo:daily-update -- --providers FILE     at the providers in a JSON file (an array of `Provider`)
// npm run demo:daily-update -- --json               for monitoring
// npm run demo:daily-update -- --no-retry           leaves what a provider puts off to the next run
// npm run demo:daily-update -- --webhook URL        tells it of trouble, signed with the secret in WEBHOOK_SECRET
// npm run demo:daily-update -- --mail               tells the recipients of a target, through another one that works
// Exit code: 0, or 1 where somebody has to do something, or 2 where it could not run.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultProviders } from 'smtp-oauth2-elements/providers.js';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { Alerts } from './backend/alerts/alerts.js';
import { alertMail } from './backend/alerts/mail.js';
import { Backend } from './backend/backend.js';
import { needsAttention, report, summary } from './backend/daily-summary.js';
import { runDailyUpdate } from './backend/schedule.js';
import { FilesStorage } from './backend/storage/files/files-storage.js';
import { PostgresStorage } from './backend/storage/postgres/postgres-storage.js';
import type { Storage } from './backend/storage/storage.js';
import { SCHEMAS, databaseAt, webhookAt } from './options.js';

/** A number of milliseconds; a text that is none would be no wait at all. */
function milliseconds(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--jitter is in milliseconds, not ${text}.`);
  return Number(text);
}

async function providersIn(file: string): Promise<Provider[]> {
  const providers: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!Array.isArray(providers)) throw new Error(`${file} holds no array of providers.`);
  return providers as Provider[];
}

const isA = (kind: 'isDirectory' | 'isFile', path: string) =>
  stat(path).then(
    (found) => found[kind](),
    () => false,
  );

/** With a mistyped directory every sign-in would end unnoticed. */
async function isThere(directory: string): Promise<void> {
  if (!(await isA('isDirectory', directory))) throw new Error(`There is no directory ${directory}.`);
  if (!(await isA('isFile', join(directory, 'targets.cfg'))))
    throw new Error(`There is no state here: ${directory} holds no targets.cfg.`);
}

const root = new URL('..', import.meta.url).pathname;

/** Where the targets are. Nothing is made: in another place there would be none, and nobody would notice. */
async function storageOf({
  state,
  storage,
  schema,
}: Readonly<Partial<Record<'state' | 'storage' | 'schema', string>>>): Promise<Storage> {
  if (storage === undefined) {
    if (schema !== undefined) throw new Error('--schema is of --storage.');
    if (state !== undefined) await isThere(state);
    return new FilesStorage(state ?? join(root, '.demo-state', 'real'));
  }
  if (state !== undefined) throw new Error('--state and --storage are two places.');
  const of = schema ?? SCHEMAS.real;
  const database = new PostgresStorage(databaseAt(storage), of);
  if (!(await database.isThere()))
    throw new Error(`There is no state here: the schema ${of} of this database holds no targets.`);
  return database;
}

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };

try {
  const { values } = parseArgs({
    options: {
      state: { type: 'string' },
      storage: { type: 'string' },
      schema: { type: 'string' },
      providers: { type: 'string' },
      jitter: { type: 'string', default: '5000' },
      'no-retry': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      webhook: { type: 'string' },
      mail: { type: 'boolean', default: false },
    },
  });
  const jitter = milliseconds(values.jitter);
  const providers = values.providers ? await providersIn(values.providers) : defaultProviders;
  const channels = webhookAt(values.webhook);
  const storage = await storageOf(values);
  const backend = new Backend({ storage, providers, origins: [] });
  const alerts = new Alerts(backend, [...channels, ...(values.mail ? [alertMail(backend)] : [])]);
  const [since, began] = [new Date(), performance.now()];
  const results = await runDailyUpdate(backend, jitter, values['no-retry'] ? [] : undefined);
  const durationMs = performance.now() - began;
  await alerts.lookAtAll();
  await storage.close();
  console.log(
    values.json
      ? JSON.stringify(report(results, { version, since, durationMs }), undefined, 2)
      : summary(results),
  );
  process.exitCode = needsAttention(results) ? 1 : 0;
} catch (error) {
  console.error(`The daily update could not run: ${(error as Error).message}`);
  process.exitCode = 2;
}
