// npm run fuzz -- --minutes 10              every model in turn, for so long
// npm run fuzz -- --only panel --seed 42    one, from a seed that was printed; the same seed makes the same values
import { parseArgs } from 'node:util';
import { models } from './models.js';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const chosen = Object.entries(models).filter(([name]) => values.only === undefined || name === values.only);
if (chosen.length === 0)
  throw new Error(`No model named ${values.only}. There are: ${Object.keys(models).join(', ')}.`);
const first = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
if (!Number.isInteger(first)) throw new Error('The seed must be a whole number.');
const end = Date.now() + Number(values.minutes) * 60_000;

const runs: Record<string, number> = {};
for (let round = 0; round === 0 || Date.now() < end; round += 1) {
  for (const [name, model] of chosen) {
    const seed = first + round;
    try {
      await model.check({ seed, numRuns: model.runs });
    } catch (found) {
      console.error(found);
      console.error(`\n${name}: found with npm run fuzz -- --only ${name} --seed ${seed}`);
      process.exit(1);
    }
    runs[name] = (runs[name] ?? 0) + model.runs;
    console.log(`${name}: ${model.runs} runs with seed ${seed}, nothing found`);
  }
}
console.log(
  `\n${Object.entries(runs)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')}; nothing found. First seed: ${first}.`,
);
