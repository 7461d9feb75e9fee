// tsx test/bench/replicas.ts                          all of these
// tsx test/bench/replicas.ts sizes [TARGETS…]         what one target costs, by how many there are
// tsx test/bench/replicas.ts saves [TARGETS]          a save beside replicas at work, and a bare UPDATE in the same run
// tsx test/bench/replicas.ts kills [TARGETS] [KILLS]  replicas on one PostgreSQL database, killed again and again
// Minutes long, so it is no test: test/backend/replicas has the same with fewer targets. Default: 10,000 targets, 200 kills.
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Backend, PostgresStorage, updateDue } from '../../demo/backend/index.js';
import { bundle, firstLine, kill, run } from '../backend/support/child.js';
import { noPostgres, startPostgres } from '../backend/support/postgres.js';
import { fillDatabase, repeatsIn, rotatingEndpoint, signInsIn } from '../backend/support/rotating.js';
import { median, table } from './table.js';

const REPLICAS = 4;
/** Requests that one replica has under way at once. */
const IN_FLIGHT = 8;
const LATENCY_MS = 50;
const SAVE_EVERY_MS = 50;
const SIZES = [10, 100, 1_000, 10_000, 100_000];
/** A size that would take longer than this is not measured. */
const LONGEST_MS = 600_000;

interface Saves {
  readonly saves: number[];
  readonly bare: number[];
}

/** Saves a target again and again, until `running` ends, with a bare statement beside each, and tells how long each took. */
async function measureSaves(url: string, running: AbortSignal, most = Infinity): Promise<Saves> {
  const storage = new PostgresStorage(url);
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  pool.on('error', () => undefined); // the database restarts
  await pool.query('CREATE TABLE IF NOT EXISTS bare (id integer PRIMARY KEY, value text)');
  await pool.query('INSERT INTO bare VALUES (1) ON CONFLICT DO NOTHING');
  const target = {
    name: 'saved',
    server: 'mail.example.com',
    'from-address': 'a@example.com',
    mailto: ['a@example.com'],
  };
  const measured: Saves = { saves: [], bare: [] };
  const timed = async (into: number[], work: () => Promise<unknown>) => {
    const since = performance.now();
    await work();
    into.push(performance.now() - since);
  };
  for (let turn = 0; !running.aborted && turn < most; turn++) {
    const comment = String(turn);
    await timed(measured.saves, () => storage.change('saved', () => ({ target: { ...target, comment } })));
    await timed(measured.bare, () =>
      pool.query('UPDATE bare SET value = $1 WHERE id = 1', [comment]).catch(() => undefined),
    );
    await sleep(SAVE_EVERY_MS);
  }
  await storage.close();
  await pool.end();
  return measured;
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const share = (values: readonly number[], of: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * of)] ?? 0;

const spread = (values: readonly number[]) =>
  `${ms(median(values))}, ${ms(share(values, 0.99))}, ${ms(Math.max(...values))} (of ${values.length})`;

/** Replicas that refresh what is due in one database, and what they asked a provider. */
async function cluster(targets: number) {
  const server = await startPostgres();
  const endpoint = await rotatingEndpoint(LATENCY_MS);
  const url = await server.database();
  await fillDatabase(url, targets, endpoint.providerOf(''));
  const file = await bundle(join(import.meta.dirname, '..', 'backend', 'replicas', 'replica.ts'));
  let count = 0;
  const start = async (): Promise<{ readonly id: string; readonly child: ChildProcess }> => {
    const id = String(++count);
    const providers = [endpoint.providerOf(id)];
    const told = { spec: { url }, providers, origin: 'http://localhost', refreshes: true };
    const child = run(file, JSON.stringify(told));
    await firstLine(child);
    return { id, child };
  };
  const allRefreshed = async () => {
    for (;;) {
      const found = await signInsIn(url);
      if (found.every((state) => Number(state['last-refreshed']) > 1)) return found;
      await sleep(500);
    }
  };
  const stop = async () => {
    await server.stop();
    endpoint.stop();
  };
  return { server, url, uses: endpoint.uses, start, allRefreshed, stop };
}

/** A save beside replicas at work. */
async function besideReplicas(targets: number): Promise<string> {
  const { url, start, allRefreshed, stop } = await cluster(targets);
  const never = new AbortController().signal;
  const alone = await measureSaves(url, never, 100);
  const replicas = await Promise.all(Array.from({ length: REPLICAS }, start));
  const running = new AbortController();
  const user = measureSaves(url, running.signal);
  const since = performance.now();
  await allRefreshed();
  const totalMs = performance.now() - since;
  running.abort();
  const beside = await user;
  for (const { child } of replicas) await kill(child);
  await stop();
  return table(
    ['measured: median, 99 of 100, longest', 'a save', 'a bare UPDATE'],
    [
      ['alone', spread(alone.saves), spread(alone.bare)],
      [
        `beside ${REPLICAS} replicas that refresh ${targets} targets in ${(totalMs / 1000).toFixed(0)} s`,
        spread(beside.saves),
        spread(beside.bare),
      ],
    ],
  );
}

/**
 * Targets that are refreshed by replicas which are killed, with one crash of the database in the middle.
 *
 * @throws {Error} where one was asked for again for another reason than a kill
 */
async function underKills(targets: number, kills: number): Promise<string> {
  const { server, url, uses, start, allRefreshed, stop } = await cluster(targets);
  const running = new AbortController();
  const user = measureSaves(url, running.signal);
  const since = performance.now();
  const replicas = Array.from({ length: REPLICAS }, start);
  const killed = new Set<string>();
  for (let done = 1; done <= kills; done++) {
    while (uses.length < (done * targets) / (kills + 1)) await sleep(5);
    const victim = await replicas.shift();
    if (victim) {
      await kill(victim.child);
      killed.add(victim.id);
    }
    replicas.push(start()); // nobody waits for it: the others go on, and are killed in their turn
    if (done === Math.ceil(kills / 2)) await server.restart();
    if (done % 20 === 0) console.error(`${done} kills, ${uses.length} requests`);
  }
  const found = await allRefreshed();
  const totalMs = performance.now() - since;
  running.abort();
  const beside = await user;
  for (const each of replicas) await kill((await each).child);
  await stop();
  const given = new Set(uses.map(({ token }) => `${token}+`));
  const kept = found.filter((state) => given.has(String(state['oauth2-refresh-token']))).length;
  const repeats = repeatsIn(uses);
  const unexplained = repeats.filter(({ before }) => !killed.has(before));
  const most = kills * IN_FLIGHT;
  if (kept < targets || unexplained.length > 0 || repeats.length > most)
    throw new Error(`${kept} kept, ${repeats.length} repeats: ${JSON.stringify(unexplained)}`);
  return table(
    ['measured', 'value'],
    [
      [
        'targets refreshed',
        `${found.length} of ${targets} by ${REPLICAS} replicas, ${LATENCY_MS} ms of latency each`,
      ],
      ['replicas killed with SIGKILL; crashes of the database', `${kills}; 1`],
      ['targets with a token that the provider has given out', `${kept} of ${targets}`],
      ['requests in all', `${uses.length}`],
      ['repeated, since a kill came between the request and its save', `${repeats.length}`],
      [`requests under way at the kills, at most`, `${most} (${kills} × ${IN_FLIGHT})`],
      ['repeated for any other reason', `${unexplained.length}`],
      ['time in all', `${(totalMs / 1000).toFixed(0)} s`],
      ['a save beside it: median, 99 of 100, longest', spread(beside.saves)],
      ['a bare UPDATE beside it: median, 99 of 100, longest', spread(beside.bare)],
    ],
  );
}

/** What one process needs for one target, by how many there are. The provider answers at once. */
async function perTarget(sizes: readonly number[]): Promise<string> {
  const server = await startPostgres();
  const { providerOf, uses, stop } = await rotatingEndpoint(0);
  const provider = providerOf('');
  const lines: string[][] = [];
  let last = 0;
  for (const size of sizes) {
    if (last * 10 > LONGEST_MS) {
      lines.push([String(size), 'not run: it would take longer than ten minutes', '']);
      continue;
    }
    const url = await server.database();
    await fillDatabase(url, size, provider);
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
const [what, ...numbers] = process.argv.slice(2);
const [targets, kills] = numbers.map(Number);
const isAsked = (name: string) => what === undefined || what === name;
if (missing !== undefined) console.log(`Not measured: ${missing}.`);
else {
  if (isAsked('sizes')) console.log(await perTarget(numbers.length > 0 ? numbers.map(Number) : SIZES));
  if (isAsked('saves')) console.log(await besideReplicas(targets ?? 2_000));
  if (isAsked('kills')) console.log(await underKills(targets ?? 10_000, kills ?? 200));
}
