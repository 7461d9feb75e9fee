import { describe, it } from 'node:test';
import { models } from '../fuzz/models.js';

/** `npm run fuzz` goes on from there. */
const SEED = 20261126;

describe('whatever comes, a model agrees with', () => {
  for (const [name, model] of Object.entries(models))
    it(name, () => model.check({ seed: SEED, numRuns: model.runs }));
});
