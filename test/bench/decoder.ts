/**
 * How well errors are explained that were met in public threads of other products: right (the first answer is), open (the
 * right one is among the at most three that it can be as well), wrong or unknown. Of the right ones it says how many are
 * shown with others beside them. `learn` is what
 * the rows were written with; each `check` was collected when they stood, measured once, and only then learnt from (the
 * figures of that first look are in docs/errors.md). `--wrong` lists what is not right.
 */
import { explain } from '../../src/diagnosis/index.js';
import { PARTS, readPart } from '../unit/diagnosis/field-samples.js';
import type { Sample } from '../unit/diagnosis/field-samples.js';
import { HOSTILE } from '../unit/diagnosis/hostile.js';

type Verdict = 'right' | 'open' | 'wrong' | 'unknown';

function judge({ text, who, ids }: Sample): Verdict {
  const found = explain(text);
  if (found.id === 'unknown') return 'unknown';
  if (found.who && who.includes(found.who) && ids.includes(found.id)) return 'right';
  return found.alternatives?.some(({ id }) => ids.includes(id)) ? 'open' : 'wrong';
}

/** `owner/name` of an address, or the words that say where a text stands. */
const projectOf = (source: string) => source.split('/').slice(3, 5).join('/') || source;

const share = (part: number, whole: number) => `${part} (${Math.round((part / whole) * 100)} %)`;

for (const name of PARTS) {
  const samples = readPart(name);
  const verdicts = samples.map((sample) => ({ sample, verdict: judge(sample) }));
  const count = (verdict: Verdict) => verdicts.filter((each) => each.verdict === verdict).length;
  const beside = verdicts.filter(
    ({ sample, verdict }) => verdict === 'right' && explain(sample.text).alternatives,
  ).length;
  const sources = new Set(samples.map(({ source }) => projectOf(source))).size;
  const from = name.startsWith('recalled') ? ' as recalled' : ` of ${sources} projects`;
  console.log(
    `${name}: ${samples.length} texts${from}; right ${share(count('right'), samples.length)} (${beside} with others beside it), ` +
      `open ${share(count('open'), samples.length)}, wrong ${share(count('wrong'), samples.length)}, unknown ${share(count('unknown'), samples.length)}`,
  );
  if (!process.argv.includes('--wrong')) continue;
  for (const { sample, verdict } of verdicts.filter((each) => each.verdict !== 'right')) {
    const { id, who } = explain(sample.text);
    console.log(
      `  ${verdict}: ${id} (${who ?? 'nobody'}), not ${sample.ids.join('|')} (${sample.who.join('|')})`,
    );
    console.log(`    ${sample.text.slice(0, 240).replaceAll('\n', ' ')}`);
  }
}

/** Milliseconds of the processor, the best of some: what else the machine does is not counted. */
function work(task: () => unknown): number {
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

const SIZES = [5_000, 10_000, 20_000];
const measured = HOSTILE.map((part) => ({
  part,
  times: SIZES.map((size) => {
    const text = part.repeat(Math.ceil(size / part.length)).slice(0, size);
    return work(() => explain(text));
  }),
}));
const last = ({ times }: (typeof measured)[number]) => times.at(-1) ?? 0;
const [slowest] = [...measured].sort((a, b) => last(b) - last(a));
if (slowest) {
  console.log(
    `slowest of ${HOSTILE.length} hostile texts of ${SIZES.at(-1)} characters: ${last(slowest).toFixed(1)} ms (${JSON.stringify(slowest.part)})`,
  );
}
/** Linear work takes at most four times as long for four times the text. */
const growth = measured.map((each) => ({ ...each, times4: last(each) / Math.max(each.times[0] ?? 0, 0.5) }));
const [steepest] = growth.sort((a, b) => b.times4 - a.times4);
if (steepest) {
  console.log(
    `steepest growth from ${SIZES[0]} to ${SIZES.at(-1)} characters: ${steepest.times4.toFixed(1)} times (${JSON.stringify(steepest.part)})`,
  );
}
