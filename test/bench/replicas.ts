// Several replicas on one PostgreSQL database. test/backend/replicas has the same with fewer targets and kills, as a test.
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Backend, PostgresStorage, updateDue } from '../../demo/backend/index.js';
import { bundle, firstLine, kill, run } from '../backend/support/child.js';
import { startPostgres } from '../backend/support/postgres.js';
import type { PostgresServer } from '../backend/support/postgres.js';
import { fillDatabase, repeatsIn, rotatingEndpoint, signInsIn } from '../backend/support/rotating.js';
import type { Use } from '../backend/support/rotating.js';
import { median, table } from './table.js';

const REPLICAS = 4;
/** Requests that one replica has under way at once. */
const IN_FLIGHT = 8;
const LATENCY_MS = 50;
const SAVE_EVERY_MS = 50;
const SIZES = [10, 100, 1_000, 10_000, 100_000];
/** A size that would take longer than this is not measured. */
const LONGEST_MS = 600_000;
/** Which of a database's connections are the saves', in its log. */
const SAVER = 'saver';
/** A wait for a lock that is longer than a millisecond is in the log, and how long it was. */
const TELLS_WAITS = ['log_lock_waits=on', 'deadlock_timeout=1ms', 'log_line_prefix=%a '];
const WAITED = new RegExp(`^${SAVER} LOG: .* acquired \\w+ on .* after ([\\d.]+) ms`);

const ms = (value: number) => `${value.toFixed(1)} ms`;
const share = (values: readonly number[], of: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * of)] ?? 0;
const spread = (values: readonly number[]) =>
  `${ms(median(values))}, ${ms(share(values, 0.99))}, ${ms(Math.max(...values))} (of ${values.length})`;

interface Saves {
  /** Of targets that replicas refresh at that moment. */
  readonly beside: number[];
  /** The same, on another server that nobody else uses: everything else on the machine is the same. */
  readonly without: number[];
  /** A bare statement there. */
  readonly bare: number[];
  /** How many were judged anew, since somebody else had changed their target meanwhile. */
  again: number;
}

interface Place {
  readonly url: string;
  readonly storage: PostgresStorage;
}

const placeAt = (url: string): Place => ({
  url,
  storage: new PostgresStorage(`${url}&application_name=${SAVER}`),
});

/** Changes targets, as somebody at a form does, until `running` ends, in turn on both servers. */
async function measureSaves(
  [updated, quiet]: readonly [Place, Place],
  nameNow: () => string,
  running: AbortSignal,
): Promise<Saves> {
  const pool = new pg.Pool({ connectionString: quiet.url, max: 1 });
  await pool.query('CREATE TABLE bare (id integer PRIMARY KEY, value text)');
  await pool.query('INSERT INTO bare VALUES (1)');
  const measured: Saves = { beside: [], without: [], bare: [], again: 0 };
  const timed = async (into: number[], work: () => Promise<unknown>) => {
    const since = performance.now();
    await work();
    into.push(performance.now() - since);
  };
  const save = async ({ storage }: Place, name: string, comment: string) => {
    let judged = 0;
    await storage.change(name, (entry) => {
      judged += 1;
      return entry && { ...entry, target: { ...entry.target, comment } };
    });
    return judged;
  };
  for (let turn = 0; !running.aborted; turn++) {
    const [name, comment] = [nameNow(), String(turn)];
    await timed(measured.beside, async () => {
      if ((await save(updated, name, comment)) > 1) measured.again += 1;
    });
    await timed(measured.without, () => save(quiet, name, comment));
    await timed(measured.bare, () => pool.query('UPDATE bare SET value = $1 WHERE id = 1', [comment]));
    await sleep(SAVE_EVERY_MS);
  }
  await updated.storage.close();
  await quiet.storage.close();
  await pool.end();
  return measured;
}

/** The bar for what a save waits for the daily update. */
const BAR_MS = 10;

const savesRows = ({ beside, without, bare, again }: Saves, waits: readonly number[]) => [
  ['a save of a target that is refreshed: median, 99 of 100, longest', spread(beside)],
  ['the same save on a server of its own meanwhile', spread(without)],
  ['a bare UPDATE there', spread(bare)],
  ['what the daily update costs a save: the medians apart', ms(median(beside) - median(without))],
  ['saves judged anew, since their target was refreshed meanwhile', `${again} of ${beside.length}`],
  ['saves that waited for a lock for more than 1 ms', `${waits.length} of ${beside.length}`],
  [`for more than ${BAR_MS} ms`, `${waits.filter((wait) => wait > BAR_MS).length} of ${beside.length}`],
  ['the longest wait of a save for a lock', waits.length > 0 ? ms(Math.max(...waits)) : 'under 1 ms'],
];

/** Replicas that refresh what is due in one database, what they asked a provider, and somebody who saves. */
async function cluster(targets: number) {
  const waits: number[] = [];
  const heard = (line: string) => {
    const [, waited] = WAITED.exec(line) ?? [];
    if (waited !== undefined) waits.push(Number(waited));
  };
  const servers = await Promise.all([startPostgres(TELLS_WAITS, heard), startPostgres()]);
  const [server, quiet] = servers;
  const endpoint = await rotatingEndpoint(LATENCY_MS);
  const { uses } = endpoint;
  const filled = async (of: PostgresServer) => {
    const url = await of.database();
    await fillDatabase(url, targets, endpoint.providerOf(''));
    return url;
  };
  const url = await filled(server);
  const places = [placeAt(url), placeAt(await filled(quiet))] as const;
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
  /** One of the targets whose answers are on their way to the database. */
  const nameNow = () =>
    uses.at(-1 - Math.floor(Math.random() * IN_FLIGHT))?.token.replaceAll('+', '') ?? 'target-1';
  const running = new AbortController();
  const saves = measureSaves(places, nameNow, running.signal);
  const measured = async (): Promise<Saves> => {
    running.abort();
    return saves;
  };
  const stop = async () => {
    await Promise.all(servers.map((each) => each.stop()));
    endpoint.stop();
  };
  return { server, uses, waits, start, allRefreshed, measured, stop };
}

/** A save beside replicas at work that nobody kills. */
export async function savesTable(targets = 5_000): Promise<string> {
  const { start, allRefreshed, measured, waits, stop } = await cluster(targets);
  const replicas = await Promise.all(Array.from({ length: REPLICAS }, start));
  const since = performance.now();
  await allRefreshed();
  const seconds = (performance.now() - since) / 1000;
  const saves = await measured();
  for (const { child } of replicas) await kill(child);
  await stop();
  return table(
    ['measured', 'value'],
    [
      ['targets refreshed', `${targets} by ${REPLICAS} replicas in ${seconds.toFixed(0)} s`],
      ...savesRows(saves, waits),
    ],
  );
}

/** A process, and when it was gone. */
interface Killed {
  readonly id: string;
  readonly at: number;
}

/**
 * Targets that are refreshed by replicas which are killed, with one crash of the database in the middle.
 *
 * @throws {Error} where one was asked for again for another reason than a kill
 */
export async function killsTable(targets = 10_000, kills = 200): Promise<string> {
  const { server, uses, waits, start, allRefreshed, measured, stop } = await cluster(targets);
  const since = performance.now();
  const replicas = Array.from({ length: REPLICAS }, start);
  const killed: Killed[] = [];
  for (let done = 1; done <= kills; done++) {
    while (uses.length < (done * targets) / (kills + 1)) await sleep(5);
    const victim = await replicas.shift();
    if (victim) {
      await kill(victim.child);
      killed.push({ id: victim.id, at: performance.now() });
    }
    replicas.push(start()); // nobody waits for it: the others go on, and are killed in their turn
    if (done === Math.ceil(kills / 2)) await server.restart();
    if (done % 20 === 0) console.error(`${done} kills, ${uses.length} requests`);
  }
  const found = await allRefreshed();
  const seconds = (performance.now() - since) / 1000;
  const saves = await measured();
  for (const each of replicas) await kill((await each).child);
  await stop();
  const given = new Set(uses.map(({ token }) => `${token}+`));
  const kept = found.filter((state) => given.has(String(state['oauth2-refresh-token']))).length;
  const repeats = repeatsIn(uses);
  const goneAt = ({ by }: Use) => killed.find(({ id }) => id === by)?.at ?? -Infinity;
  const unexplained = repeats.filter(({ before }) => before.asked > goneAt(before));
  const most = Math.max(
    0,
    ...killed.map(({ id }) => repeats.filter(({ before }) => before.by === id).length),
  );
  const sinceAnswer = repeats.map(({ before }) => goneAt(before) - before.answered);
  if (kept < targets || unexplained.length > 0 || most > IN_FLIGHT)
    throw new Error(`${kept} kept, ${most} repeated of one kill: ${JSON.stringify(unexplained)}`);
  return table(
    ['measured', 'value'],
    [
      [
        'targets refreshed',
        `${found.length} of ${targets} by ${REPLICAS} replicas, ${LATENCY_MS} ms of latency each`,
      ],
      ['replicas killed with SIGKILL; crashes of the database', `${killed.length}; 1`],
      ['targets with a token that the provider has given out', `${kept} of ${targets}`],
      ['requests in all', `${uses.length}`],
      ['repeated: their process was killed before it had saved the answer', `${repeats.length}`],
      ['longest time from such an answer to the end of its process', ms(Math.max(0, ...sinceAnswer))],
      ['repeated because of one kill, at most', `${most} of ${IN_FLIGHT} under way`],
      ['repeated for any other reason', `${unexplained.length}`],
      ['time in all', `${seconds.toFixed(0)} s`],
      ...savesRows(saves, waits),
    ],
  );
}

/** What one process needs for one target, by how many there are. The provider answers at once. */
export async function costTable(...given: readonly number[]): Promise<string> {
  const sizes = given.length > 0 ? given : SIZES;
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
