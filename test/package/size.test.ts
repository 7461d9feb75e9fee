import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bars, sizeOf } from '../bench/sizes.js';

const root = new URL('../..', import.meta.url).pathname;

describe('size, minified and gzipped', () => {
  for (const bundle of bars) {
    it(`of ${bundle.name} is at most ${bundle.bar} bytes`, async (test) => {
      const size = await sizeOf(bundle, root);
      test.diagnostic(`${bundle.name}: ${size} bytes`);
      assert.ok(size <= bundle.bar, `${size} bytes: make it smaller or load a part of it lazily`);
    });
  }
});
