import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { holdBars } from '../bench/bytes/bars.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const FILE = new URL('sizes.json', import.meta.url);

/** More than this times the recorded bytes is growth that somebody has to want. */
const TOLERANCE = 1.02;

interface Size {
  readonly bytes: number;
  readonly roundTrips: number;
}

// The bars themselves are held by `npm run bench -- bytes`, which fails where one is missed. This test notices a change.
// UPDATE=1 node --import tsx --test test/package/size.test.ts records the sizes anew; the commit says why they grew.
test('a page fetches what was recorded until it works, or less', async (context) => {
  const bars = await holdBars(root);
  if (process.env.UPDATE) {
    const sizes = bars.map(({ name, found: { bytes, roundTrips } }) => [name, { bytes, roundTrips }]);
    await writeFile(FILE, `${JSON.stringify(Object.fromEntries(sizes), undefined, 2)}\n`);
  }
  const recorded = JSON.parse(await readFile(FILE, 'utf8')) as Record<string, Size>;
  assert.deepEqual(
    Object.keys(recorded),
    bars.map(({ name }) => name),
  );
  for (const { name, found, ...bar } of bars) {
    const { bytes, roundTrips } = recorded[name]!;
    const said = `${found.bytes} bytes (recorded ${bytes}, bar ${bar.bytes}), ${found.requests} requests, ${found.roundTrips} round trips (recorded ${roundTrips}, bar ${bar.roundTrips ?? 'none'})`;
    context.diagnostic(`${name}: ${said}`);
    await context.test(name, () => {
      assert.ok(found.bytes <= bytes * TOLERANCE, said);
      assert.ok(found.roundTrips <= roundTrips, said);
    });
  }
});
