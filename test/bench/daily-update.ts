// tsx test/bench/daily-update.ts    prints what the daily update costs
// 1,000 targets at a real HTTP server that answers after 150 ms, while somebody saves a target again and again.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { microsoft } from 'smtp-oauth2-elements/providers.js';
import { Backend, FilesStorage, runDailyUpdate } from '../../demo/backend/index.js';
import { replaceFile } from '../../demo/backend/storage/files/atomic-file.js';
import { tokenFor } from '../../demo/backend/targets/application.js';
import { median, table } from './table.js';

const TARGETS = 1000;
const LATENCY_MS = 150;
/** Time between two saves of the impatient user. */
const SAVE_EVERY_MS = 100;

/** A token endpoint that gives out a new refresh token each time. */
async function startTokenEndpoint() {
  let count = 0;
  const server = createServer((_request, response) => {
    setTimeout(() => {
      response.setHeader('Content-Type', 'application/json').end(
        JSON.stringify({
          access_token: 'access',
          token_type: 'Bearer',
          expires_in: 3600,
          refresh_token: `refresh-${count++}`,
        }),
      );
    }, LATENCY_MS);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token` };
}

interface Measured {
  readonly refreshed: number;
  readonly totalMs: number;
  readonly heldMs: number;
  readonly longestWaitMs: number;
  /** How long each save took, and how long a save takes while nothing else runs. */
  readonly saves: readonly number[];
  readonly alone: readonly number[];
}

/** Runs the update with a backend of its own, as the command does, and saves with another one. */
async function measure(directory: string, tokenEndpoint: string): Promise<Measured> {
  const provider = { ...microsoft, tokenEndpoint };
  const [jobFiles, hostFiles] = [new FilesStorage(directory), new FilesStorage(directory)];
  const job = new Backend({ storage: jobFiles, providers: [provider], origins: [] });
  const target = (name: string) => ({
    name,
    server: 'mail.example.com',
    'auth-method': 'microsoft-oauth2' as const,
    'oauth2-client-id': 'client',
    'from-address': 'alerts@example.com',
    mailto: ['admin@example.com'],
  });
  const fits = tokenFor({ provider, clientId: 'client' });
  const stateOf = (token: string) => ({
    version: 1 as const,
    'oauth2-refresh-token': token,
    'last-refreshed': 0,
    'token-for': fits,
  });
  const names = Array.from({ length: TARGETS }, (_, index) => `target-${index}`);
  const saved = { ...target('saved'), 'auth-method': 'none' as const };
  const all = { ...Object.fromEntries(names.map((name) => [name, target(name)])), saved };
  // The layout of the first version is the quickest to write; it is moved over when it is first read.
  await replaceFile(join(directory, 'targets.cfg'), JSON.stringify(all));
  for (const name of names)
    await replaceFile(join(directory, `${name}.json`), JSON.stringify(stateOf('first')));

  const save = async () => {
    const since = performance.now();
    await hostFiles.change('saved', (entry) => entry && { ...entry, signIn: stateOf('second') });
    return performance.now() - since;
  };
  const alone: number[] = [];
  for (let turn = 0; turn < 50; turn++) alone.push(await save());

  const saves: number[] = [];
  const running = new AbortController();
  const user = (async () => {
    while (!running.signal.aborted) {
      saves.push(await save());
      await sleep(SAVE_EVERY_MS);
    }
  })();
  const since = performance.now();
  const results = await runDailyUpdate(job, 0, []);
  const totalMs = performance.now() - since;
  running.abort();
  await user;
  const refreshed = results.filter(({ outcome }) => outcome === 'refreshed').length;
  return {
    refreshed,
    totalMs,
    heldMs: jobFiles.lock.heldMs,
    longestWaitMs: hostFiles.lock.longestWaitMs,
    saves,
    alone,
  };
}

/** Measures, and writes the numbers as a table. */
export async function dailyUpdateTable(_root: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'daily-update-'));
  const { server, url } = await startTokenEndpoint();
  try {
    const { refreshed, totalMs, heldMs, longestWaitMs, saves, alone } = await measure(directory, url);
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    return table(
      ['measured', 'value'],
      [
        ['targets refreshed', `${refreshed} of ${TARGETS}, ${LATENCY_MS} ms of latency each`],
        ['time in all', `${(totalMs / 1000).toFixed(1)} s`],
        ['lock held in all', `${(heldMs / 1000).toFixed(2)} s`],
        ['lock held for one target, mean', ms(heldMs / TARGETS)],
        ['longest wait of a save for the lock', ms(longestWaitMs)],
        ['a save beside it, median', `${ms(median(saves))} (of ${saves.length})`],
        ['a save beside it, longest', ms(Math.max(...saves))],
        ['a save alone, median', ms(median(alone))],
      ],
    );
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(directory, { recursive: true, force: true });
  }
}

if (import.meta.filename === process.argv[1]) console.log(await dailyUpdateTable(process.cwd()));
