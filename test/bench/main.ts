// npm run bench                    prints the measurements
// npm run bench -- --write         puts them into docs/benchmarks.md too
// npm run bench -- bytes leaks     these alone
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { bytesTable } from './bytes/main.js';
import { coopTable } from './coop/main.js';
import { dailyUpdateTable } from './daily-update.js';
import { latencyTable } from './latency.js';
import { leakTable } from './leaks.js';
import { mountTable } from './mount.js';

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');
const DOCUMENT = `${root}/docs/benchmarks.md`;

/** What is measured, by the name of its place in the document. */
const measurements = {
  bytes: bytesTable,
  mount: mountTable,
  latency: latencyTable,
  leaks: leakTable,
  coop: coopTable,
  'daily-update': dailyUpdateTable,
};

/** Puts a text between the markers of its place. */
function place(document: string, name: string, text: string): string {
  const between = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
  return document.replace(between, (_whole, start: string, end: string) => `${start}\n\n${text}\n\n${end}`);
}

const named = process.argv.slice(2).filter((word) => word in measurements);

let document = await readFile(DOCUMENT, 'utf8');
for (const [name, measure] of Object.entries(measurements)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const text = await measure(root);
  console.log(`\n## ${name}\n\n${text}`);
  document = place(document, name, text);
}
if (process.argv.includes('--write')) {
  const options = await resolveConfig(DOCUMENT);
  await writeFile(DOCUMENT, await format(document, { ...options, filepath: DOCUMENT }));
}
