// tsx test/bench/replicas.ts                          both of these
// tsx test/bench/replicas.ts sizes                    what one target costs, by how many there are
// tsx test/bench/replicas.ts kills [TARGETS] [KILLS]  replicas on one PostgreSQL database, killed again and again
// Minutes long, so it is no test: test/backend/replicas has the same with fewer targets. Default: 10,000 targets, 200 kills.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { microsoft } from 'smtp-oauth2-elements/providers.js';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { Backend, PostgresStorage, updateDue } from '../../demo/backend/index.js';
import { tokenFor } from '../../demo/backend/targets/application.js';
import { bundle, firstLine, kill, run } from '../backend/support/child.js';
import { noPostgres, startPostgres } from '../backend/support/postgres.js';
import { median, table } from './table.js';

const REPLICAS = 4;
const LATENCY_MS = 50;
const SAVE_EVERY_MS = 50;
const SIZES = [10, 100, 1_000, 10_000, 100_000];
/** A size that would take longer than this is not measured. */
const LONGEST_MS = 600_000;

/** A token endpoint that rotates refresh tokens, and remembers each use of one. An old token stays good, as Microsoft's does. */
async function startTokenEndpoint(latency: number) {
  const uses: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then(async (sent) => {
      await sleep(latency);
      const used = new URLSearchParams(sent).get('refresh_token') ?? '';
      uses.push(used);
      const tokens = { access_token: 'access', token_type: 'Bearer', expires_in: 3600 };
      const answer = JSON.stringify({ ...tokens, refresh_token: `${used}+` });
      response.setHeader('Content-Type', 'application/json').end(answer);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const provider: Provider = { ...microsoft, tokenEndpoint: `http://127.0.0.1:${port}/token` };
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { provider, uses, stop };
}

/** Signs targets in with one statement. Each token is the name of its target. */
async function fill(url: string, count: number, provider: Provider) {
  const storage = new PostgresStorage(url);
  await storage.all(); // makes the tables
  await storage.close();
  const target = {
    server: 'mail.example.com',
    'auth-method': 'microsoft-oauth2',
    'oauth2-client-id': 'client',
    'from-address': 'alerts@example.com',
    mailto: ['admin@example.com'],
  };
  const state = {
    version: 1,
    'last-refreshed': 1,
    'token-for': tokenFor({ provider, clientId: 'client' }),
  };
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `INSERT INTO smtp_target (name, target, revision, sign_in, due)
     SELECT 'target-' || n, ($2::jsonb || jsonb_build_object('name', 'target-' || n))::text, md5(n::text),
            ($3::jsonb || jsonb_build_object('oauth2-refresh-token', 'target-' || n))::text, to_timestamp(86401)
     FROM generate_series(1, $1) AS n`,
    [count, JSON.stringify(target), JSON.stringify(state)],
  );
  await client.end();
}

/** What is there in a new connection, since the database restarts meanwhile. */
async function rows(url: string) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ name: string; sign_in: string }>(
    'SELECT name, sign_in FROM smtp_target WHERE sign_in IS NOT NULL',
  );
  await client.end();
  return rows.map(({ name, sign_in: signIn }) => ({
    name,
    state: JSON.parse(signIn) as Record<string, string | number>,
  }));
}

/** Saves a target again and again, until `running` ends, and gives how long each took in milliseconds. */
async function saves(storage: PostgresStorage, running: AbortSignal, most = Infinity): Promise<number[]> {
  const took: number[] = [];
  const target = {
    name: 'saved',
    server: 'mail.example.com',
    'from-address': 'a@example.com',
    mailto: ['a@example.com'],
  };
  while (!running.aborted && took.length < most) {
    const since = performance.now();
    await storage.change('saved', () => ({ target: { ...target, comment: String(took.length) } }));
    took.push(performance.now() - since);
    await sleep(SAVE_EVERY_MS);
  }
  return took;
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const share = (values: readonly number[], of: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * of)] ?? 0;

/** Targets that are refreshed by replicas which are killed, with one restart of the database in the middle. */
async function underKills(targets: number, kills: number): Promise<string> {
  const server = await startPostgres();
  const { provider, uses, stop } = await startTokenEndpoint(LATENCY_MS);
  const url = await server.database();
  await fill(url, targets, provider);
  const file = await bundle(join(import.meta.dirname, '..', 'backend', 'replicas', 'replica.ts'));
  const told = JSON.stringify({
    spec: { url },
    providers: [provider],
    origin: 'http://localhost',
    refreshes: true,
  });
  const start = async () => {
    const child = run(file, told);
    await firstLine(child);
    return child;
  };
  const storage = new PostgresStorage(url);
  const alone = await saves(storage, new AbortController().signal, 50);
  const running = new AbortController();
  const user = saves(storage, running.signal);
  const since = performance.now();
  const replicas = Array.from({ length: REPLICAS }, start);
  for (let done = 1; done <= kills; done++) {
    while (uses.length < (done * targets) / (kills + 1)) await sleep(5);
    const victim = await replicas.shift();
    if (victim) await kill(victim);
    replicas.push(start()); // nobody waits for it: the others go on, and are killed in their turn
    if (done === Math.ceil(kills / 2)) await server.restart();
    if (done % 20 === 0) console.error(`${done} kills, ${uses.length} requests`);
  }
  let found = await rows(url);
  while (found.some(({ state }) => Number(state['last-refreshed']) <= 1)) {
    await sleep(500);
    found = await rows(url);
  }
  const totalMs = performance.now() - since;
  running.abort();
  const beside = await user;
  for (const child of replicas) await kill(await child);
  const given = new Set(uses.map((used) => `${used}+`));
  const kept = found.filter(({ state }) => given.has(String(state['oauth2-refresh-token']))).length;
  const perTarget = new Map<string, number>();
  for (const used of uses) {
    const name = used.replaceAll('+', '');
    perTarget.set(name, (perTarget.get(name) ?? 0) + 1);
  }
  const again = [...perTarget.values()].filter((times) => times > 1).length;
  await storage.close();
  await server.stop();
  stop();
  return table(
    ['measured', 'value'],
    [
      [
        'targets refreshed',
        `${found.length} of ${targets} by ${REPLICAS} replicas, ${LATENCY_MS} ms of latency each`,
      ],
      ['replicas killed with SIGKILL; restarts of the database', `${kills}; 1`],
      ['targets with a token that the provider has given out', `${kept} of ${targets}`],
      ['targets asked for once', `${perTarget.size - again}`],
      ['targets asked for more than once: a kill, or the restart, came before the save', `${again}`],
      ['time in all', `${(totalMs / 1000).toFixed(0)} s`],
      [
        'a save beside it: median, 99 of 100, longest',
        `${ms(median(beside))}, ${ms(share(beside, 0.99))}, ${ms(Math.max(...beside))} (of ${beside.length})`,
      ],
      ['a save alone: median, longest', `${ms(median(alone))}, ${ms(Math.max(...alone))}`],
    ],
  );
}

/** What one process needs for one target, by how many there are. The provider answers at once. */
async function perTarget(): Promise<string> {
  const server = await startPostgres();
  const { provider, uses, stop } = await startTokenEndpoint(0);
  const lines: string[][] = [];
  let last = 0;
  for (const size of SIZES) {
    if (last * 10 > LONGEST_MS) {
      lines.push([String(size), 'not run: it would take longer than ten minutes', '']);
      continue;
    }
    const url = await server.database();
    await fill(url, size, provider);
    const storage = new PostgresStorage(url);
    const backend = new Backend({ storage, providers: [provider], origins: [] });
    const [before, cpu, since] = [uses.length, process.cpuUsage(), performance.now()];
    await updateDue(backend);
    last = performance.now() - since;
    const { user, system } = process.cpuUsage(cpu);
    if (uses.length - before !== size)
      throw new Error(`${uses.length - before} requests for ${size} targets`);
    await storage.close();
    lines.push([String(size), ms(last / size), ms((user + system) / 1000 / size)]);
    console.error(lines.at(-1));
  }
  await server.stop();
  stop();
  return table(['targets', 'time per target', 'CPU of the process per target'], lines);
}

const missing = noPostgres();
const [what = 'all', targets = '10000', kills = '200'] = process.argv.slice(2);
if (missing !== undefined) console.log(`Not measured: ${missing}.`);
else {
  if (what !== 'kills') console.log(await perTarget());
  if (what !== 'sizes') console.log(await underKills(Number(targets), Number(kills)));
}
