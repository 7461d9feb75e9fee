// npm run mutation                                   a sample of 100 over all rooms
// npm run mutation -- --sample 40 --seed 7 --only src/flow
// Changes one small thing in a copy of the repository, and runs the tests that reach it until one fails. What no test notices
// meets the compiler, and in src/flow the browser tests of its pages and windows. Elsewhere no browser test, no e2e test and,
// without --all, no whole backend is asked: a survivor may yet die in one of them.
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutantsOf } from './mutants.js';
import type { Mutant } from './mutants.js';
import { Compiler, Imports, ROOT, Sandbox, filesIn } from './sandbox.js';

/** What is mutated, and where its tests are. */
const ROOMS: Readonly<Record<string, string>> = {
  'src/flow': 'test/unit',
  'src/providers': 'test/unit',
  'src/smtp-target': 'test/unit',
  'src/host-api': 'test/unit',
  'src/diagnosis': 'test/unit',
  'demo/backend/storage': 'test/backend',
  'demo/backend/sign-in': 'test/backend',
  'demo/backend/daily-update.ts': 'test/backend',
  'demo/backend/schedule.ts': 'test/backend',
};
/** Where much needs a page or a window: the folders of its browser tests. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'src/flow': ['test/browser/flow', 'test/browser/oauth2-callback', 'test/browser/oauth2-authorize-button'],
};
/** Texts are most of all candidates, and say least. */
const TEXTS = 0.06;
const LONGEST_MS = 600_000;
/** What takes so much longer than it took may never end, and may take all memory until then. */
const limitOf = (usualMs: number) => 60_000 + 5 * usualMs;

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
  },
});

/** Numbers that a seed makes (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const filesOf = (room: string) => (room.endsWith('.ts') ? [room] : filesIn(room));
const rooms = Object.keys(ROOMS).filter(
  (room) => room.startsWith(values.only) || values.only.startsWith(room),
);
const files = rooms
  .flatMap(filesOf)
  .filter((file) => file.startsWith(values.only) || values.only.startsWith(file));
const roomOf = (file: string) => Object.keys(ROOMS).find((room) => file.startsWith(room)) ?? '';
const testsOf = (file: string) =>
  filesIn(ROOMS[roomOf(file)] ?? 'test/unit').filter((each) => each.endsWith('.test.ts'));

/** A sample in which each room counts alike, and in it each kind of change: small rooms and rare kinds are not lost. */
function sampleOf(candidates: readonly Mutant[], size: number, seed: number): Mutant[] {
  const random = numbers(seed);
  const shuffled = candidates
    .map((mutant) => ({ mutant, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ mutant }) => mutant);
  const piles = new Map<string, Mutant[]>();
  for (const each of shuffled) {
    const pile = `${roomOf(each.file)} ${each.kind}`;
    piles.set(pile, [...(piles.get(pile) ?? []), each]);
  }
  const chosen: Mutant[] = [];
  let texts = 0;
  while (chosen.length < size && [...piles.values()].some((pile) => pile.length > 0))
    for (const pile of [...piles.values()].sort(() => random() - 0.5)) {
      const next = pile[0];
      if (!next || chosen.length >= size) continue;
      if (next.kind === 'text' && texts >= Math.ceil(size * TEXTS)) {
        pile.length = 0;
        continue;
      }
      pile.shift();
      texts += next.kind === 'text' ? 1 : 0;
      chosen.push(next);
    }
  return chosen;
}

/** Other programs, and whole backends: they take minutes. `--all` runs them, too. */
const SLOW = /check-backend|backends|replicas|command|kill|together|demo\/process/;

interface Baseline {
  readonly passes: boolean;
  readonly ms: number;
  readonly reached: ReadonlySet<string>;
}

const code = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const imports = new Imports();
const noted = new Sandbox(files);
const baselines = new Map<string, Promise<Baseline>>();

/** How a test is where nothing is changed, and what it reaches. */
function baselineOf(test: string): Promise<Baseline> {
  const known = baselines.get(test);
  if (known) return known;
  const measure = async () => {
    const file = join(noted.directory, `${test.replaceAll('/', '-')}.reach`);
    const began = performance.now();
    const passes = await noted.passes(test, LONGEST_MS, file);
    const ms = performance.now() - began;
    if (!passes) console.log(`${test} fails where nothing is changed: it is left out`);
    return { passes, ms, reached: new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) };
  };
  const begun = measure();
  baselines.set(test, begun);
  return begun;
}

type Fate = 'killed' | 'browser' | 'compiler' | 'survived' | 'unreached';

/** The tests nearest to a file first. */
function nearest(file: string): string[] {
  return testsOf(file)
    .filter((test) => values.all || !SLOW.test(test))
    .flatMap((test) => {
      const distance = imports.distance(test, file);
      return distance === undefined ? [] : [{ test, distance }];
    })
    .sort((one, other) => one.distance - other.distance)
    .map(({ test }) => test);
}

/** What the tests in Node say of a changed file. */
async function fateInNode({ file, reach }: Mutant, sandbox: Sandbox): Promise<Fate> {
  let isReached = false;
  for (const test of nearest(file)) {
    const { passes, ms, reached } = await baselineOf(test);
    if (!passes || (reach !== undefined && !reached.has(reach))) continue;
    isReached = true;
    if (!(await sandbox.passes(test, limitOf(ms)))) return 'killed';
  }
  return isReached ? 'survived' : 'unreached';
}

/** How long the browser tests of a folder take where nothing is changed; undefined where they fail there. */
const pages = new Map<string, Promise<number | undefined>>();
function unchangedMs(folder: string): Promise<number | undefined> {
  const known = pages.get(folder);
  if (known) return known;
  const began = performance.now();
  const begun = noted.passesInBrowser(folder, LONGEST_MS).then((passes) => {
    if (!passes) console.log(`${folder} fails where nothing is changed: it is left out`);
    return passes ? performance.now() - began : undefined;
  });
  pages.set(folder, begun);
  return begun;
}

async function diesInBrowser({ file }: Mutant, sandbox: Sandbox): Promise<boolean> {
  for (const folder of PAGES[roomOf(file)] ?? []) {
    const ms = await unchangedMs(folder);
    if (ms === undefined) continue;
    if (!(await sandbox.passesInBrowser(folder, limitOf(ms)))) return true;
  }
  return false;
}

async function fateOf(mutant: Mutant, sandbox: Sandbox, compiler: Compiler): Promise<Fate> {
  const { file, start, end, text } = mutant;
  const original = code(file);
  const changed = original.slice(0, start) + text + original.slice(end);
  sandbox.write(file, changed);
  try {
    const fate = await fateInNode(mutant, sandbox);
    if (fate === 'killed') return fate;
    const importers = files.filter((other) => imports.distance(other, file) === 1);
    if (!compiler.takes(file, changed, importers)) return 'compiler';
    return (await diesInBrowser(mutant, sandbox)) ? 'browser' : fate;
  } finally {
    sandbox.write(file, original);
  }
}

const candidates = files.flatMap((file) => mutantsOf(file, code(file)));
const sample = sampleOf(candidates, Number(values.sample), Number(values.seed));
console.log(`${sample.length} of ${candidates.length} mutants in ${files.length} files, seed ${values.seed}`);

const fates: { readonly mutant: Mutant; readonly fate: Fate }[] = [];
const waiting = [...sample];
const compiler = new Compiler();
async function work(sandbox: Sandbox) {
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    const fate = await fateOf(mutant, sandbox, compiler);
    fates.push({ mutant, fate });
    const was = code(mutant.file).slice(mutant.start, mutant.end).replace(/\s+/g, ' ');
    const change = `${was.slice(0, 60)} -> ${mutant.text.replace(/\s+/g, ' ').slice(0, 60)}`;
    console.log(`${fate.padEnd(9)} ${mutant.file}:${mutant.line} ${mutant.kind}: ${change}`);
  }
}
const sandboxes = Array.from({ length: Math.min(2, availableParallelism()) }, () => new Sandbox());
try {
  await Promise.all(sandboxes.map(work));
} finally {
  for (const each of [noted, ...sandboxes]) each.remove();
}

const count = (wanted: Fate, room = '') =>
  fates.filter(({ mutant, fate }) => fate === wanted && mutant.file.startsWith(room)).length;
/** Wilson's interval of 95 %. */
function interval(part: number, all: number): string {
  const [share, z] = [part / all, 1.96];
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return `${Math.round(100 * share)} % (${Math.round(100 * (middle - half))}-${Math.round(100 * (middle + half))})`;
}
console.log('');
for (const room of ['', ...rooms]) {
  const all = fates.filter(({ mutant }) => mutant.file.startsWith(room)).length;
  if (all === 0) continue;
  const tests = count('killed', room) + count('browser', room);
  const types = count('compiler', room);
  console.log(
    `${(room || 'all').padEnd(30)} ${all} mutants: tests ${interval(tests, all)}, with the compiler ${interval(tests + types, all)}` +
      `, survived ${count('survived', room)}, reached by no test ${count('unreached', room)}`,
  );
}
console.log('Mutants that change nothing are among the survivors.');
