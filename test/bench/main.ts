// npm run bench                    prints the measurements
// npm run bench -- --write         puts them into docs/benchmarks.md too
// npm run bench -- bytes leaks     these alone
// npm run bench -- replicas-kills  one of those that take minutes, which run where they are named
// npm run bench -- replicas-kills=1000,20    with other numbers
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { bytesTable } from './bytes/main.js';
import { coopTable } from './coop/main.js';
import { dailyUpdateTable } from './daily-update.js';
import { latencyTable } from './latency.js';
import { leakTable } from './leaks.js';
import { mountTable } from './mount.js';
import { costTable, killsTable, savesTable } from './replicas.js';

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');
const DOCUMENT = `${root}/docs/benchmarks.md`;

type Measure = (root: string, numbers: readonly number[]) => Promise<string>;

/** What is measured, by the name of its place in the document. */
const measurements: Readonly<Record<string, Measure>> = {
  bytes: bytesTable,
  mount: mountTable,
  latency: latencyTable,
  leaks: leakTable,
  coop: coopTable,
  'daily-update': dailyUpdateTable,
};

/** The same, of what takes minutes and PostgreSQL. */
const long: Readonly<Record<string, Measure>> = {
  'replicas-cost': (_root, sizes) => costTable(...sizes),
  'replicas-saves': (_root, numbers) => savesTable(...numbers),
  'replicas-kills': (_root, numbers) => killsTable(...numbers),
};

/** Puts a text between the markers of its place. */
function place(document: string, name: string, text: string): string {
  const between = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
  return document.replace(between, (_whole, start: string, end: string) => `${start}\n\n${text}\n\n${end}`);
}

const named = process.argv.slice(2).flatMap((word) => {
  const [name = '', numbers] = word.split('=');
  const measure = { ...measurements, ...long }[name];
  return measure ? [{ name, measure, numbers: numbers?.split(',').map(Number) ?? [] }] : [];
});
const every = Object.entries(measurements).map(([name, measure]) => ({ name, measure, numbers: [] }));

let document = await readFile(DOCUMENT, 'utf8');
for (const { name, measure, numbers } of named.length > 0 ? named : every) {
  const text = await measure(root, numbers);
  console.log(`\n## ${name}\n\n${text}`);
  document = place(document, name, text);
}
if (process.argv.includes('--write')) {
  const options = await resolveConfig(DOCUMENT);
  await writeFile(DOCUMENT, await format(document, { ...options, filepath: DOCUMENT }));
}
