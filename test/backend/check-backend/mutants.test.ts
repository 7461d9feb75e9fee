import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../../scripts/check-backend/rules.js';
import { startHost } from './host.js';
import { MUTANTS } from './mutants.js';

describe('the conformance check', () => {
  it('is held against a backend that breaks it, for each of its rules, and against eighty at least', () => {
    const tried = new Set(MUTANTS.map(({ rule }) => rule));
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !tried.has(id)),
      [],
    );
    assert.ok(MUTANTS.length >= 80, String(MUTANTS.length));
  });

  for (const { what, rule, breaking, probe, after = [] } of MUTANTS) {
    it(`finds a backend that ${what} (${rule})`, async (test) => {
      const [right, broken] = [await startHost(test), await startHost(test, breaking)];
      assert.notDeepEqual(await probe(broken), await probe(right), 'it is not broken');
      const found = (await broken.check([...after, rule])).find((finding) => finding.rule.id === rule);
      assert.ok(found?.broken !== undefined, `not found: ${found?.unchecked ?? 'it seems to keep the rule'}`);
    });
  }
});
