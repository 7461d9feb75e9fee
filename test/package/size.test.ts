import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { holdBars, isHeld } from '../bench/bytes/bars.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

test('a page fetches no more than its bar until it works', async (context) => {
  for (const bar of await holdBars(root)) {
    const { bytes, requests, roundTrips } = bar.found;
    const found = `${bytes} bytes (bar ${bar.bytes}), ${requests} requests, ${roundTrips} round trips (bar ${bar.roundTrips ?? 'none'})`;
    context.diagnostic(`${bar.name}: ${found}`);
    await context.test(bar.name, () => assert.ok(isHeld(bar), found));
  }
});
