// Does what it is told, a line of JSON each, with a backend of its own. Arguments: the storage and the providers as JSON, and
// by how many milliseconds the clock of its machine is wrong.
import { createInterface } from 'node:readline';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import {
  Backend,
  createTarget,
  removeTarget,
  runDailyUpdate,
  updateDue,
  updateTarget,
} from '../../../demo/backend/index.js';
import { disconnect } from '../../../demo/backend/sign-in/disconnect.js';
import { openStorage } from './open.js';
import type { StorageSpec } from './open.js';

const [, , spec = '', providers = '[]', clockOffMs = '0'] = process.argv;
const rightClock = Date.now;
Date.now = () => rightClock() + Number(clockOffMs);
const storage = openStorage(JSON.parse(spec) as StorageSpec);
const backend = new Backend({ storage, providers: JSON.parse(providers) as Provider[], origins: [] });

const ACTIONS: Readonly<Record<string, (...values: never[]) => Promise<unknown>>> = {
  create: (body: Parameters<typeof createTarget>[1]) => createTarget(backend, body),
  update: (name: string, body: object) => updateTarget(backend, name, body),
  remove: (name: string) => removeTarget(backend, name),
  disconnect: (name: string) => disconnect(backend, name),
  refresh: () => runDailyUpdate(backend, 0, []),
  /** Refreshes what is due. */
  due: async () => (await updateDue(backend)).map(({ name, outcome }) => `${name} ${outcome}`),
  now: () => Promise.resolve(backend.now()),
  /** Takes a value that is good once. */
  take: (id: string, session: string) => storage.takeOnce(id, session),
  put: (id: string, until: number, value: number) => storage.putOnce(id, { value }, until, 'mine'),
  key: async () => (await storage.key()).toString('hex'),
  /** Counts up, one change for each. */
  count: async (name: string, times: number) => {
    for (let turn = 0; turn < times; turn++)
      await storage.change(
        name,
        (entry) =>
          entry?.signIn && {
            ...entry,
            signIn: { ...entry.signIn, 'last-used': (entry.signIn['last-used'] ?? 0) + 1 },
            target: { ...entry.target, comment: String(Number(entry.target.comment) + 1) },
          },
      );
  },
  /** Takes a lease and keeps it. */
  lease: async (key: string, ms: number) => (await storage.lease(key, ms)) !== undefined,
};

for await (const line of createInterface({ input: process.stdin })) {
  const [action = '', ...values] = JSON.parse(line) as [string, ...never[]];
  const work = ACTIONS[action];
  if (!work) throw new Error(`There is no action ${action}.`);
  // Not awaited: what it is told next may be for the same time.
  void work(...values).then(
    (value) => console.log(JSON.stringify({ value })),
    (error: { error?: string; message: string }) =>
      console.log(JSON.stringify({ error: error.error ?? error.message })),
  );
}
