import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explain as explainAll } from '../../../src/diagnosis/index.js';
import { explain } from '../../../src/diagnosis/sign-in.js';
import { ALL } from '../../../src/diagnosis/tables/index.js';
import { SIGN_IN } from '../../../src/diagnosis/tables/sign-in.js';
import { GOOGLE, MICROSOFT, OAUTH2 } from './corpus.js';

/** An answer of the provider's page: an error's code, with a sentence or without. */
const rows = new Set(SIGN_IN.flatMap((table) => Object.keys(table.rows)));
const answers = [...MICROSOFT, ...GOOGLE, ...OAUTH2]
  .filter(([, id]) => rows.has(id))
  .map(([, , input]) => input)
  .map((input) => (typeof input === 'string' ? { error: 'access_denied', error_description: input } : input));

describe('explain on the page to which the provider returns', () => {
  it('says what the whole one says, or that it does not know', () => {
    const context = { step: 'authorize' };
    const wrong = answers
      .map((answer) => ({
        answer,
        small: explain(answer, context).id,
        whole: explainAll(answer, context).id,
      }))
      .filter(({ small, whole }) => small !== 'unknown' && small !== whole)
      .map(({ answer, small, whole }) => `${JSON.stringify(answer)}: ${small}, not ${whole}`);
    assert.deepEqual(wrong, []);
  });

  it('knows nearly all of them', () => {
    const known = answers.filter((answer) => explain(answer, { step: 'authorize' }).id !== 'unknown');
    assert.ok(known.length > answers.length * 0.95, `${known.length} of ${answers.length}`);
  });
});

describe('each row', () => {
  /** Tables whose rows nothing has to contradict, since their evidence is exact. */
  const EXACT: Readonly<Record<string, string>> = {
    api: 'names of errors of one API, written together',
    oauth2: 'error codes of RFC 6749 and its relatives',
    unknown: 'asked last of all',
  };
  const nameOf = (index: number) =>
    [
      'aadsts',
      'google',
      'page',
      'browser',
      'api',
      'smtp',
      'network',
      'token',
      'oauth2',
      'smtp fallback',
      'http',
      'smtp classes',
      'unknown',
    ][index] ?? '';

  it('says what contradicts it, or its evidence is exact', () => {
    assert.equal(nameOf(ALL.length - 1), 'unknown');
    const silent = ALL.flatMap((table, index) =>
      Object.entries(table.rows)
        .filter(
          ([, { unless, not, family, of }]) =>
            !(unless ?? not ?? family ?? of ?? table.not ?? EXACT[nameOf(index)]),
        )
        .map(([id]) => `${nameOf(index)}: ${id}`),
    );
    assert.deepEqual(silent, []);
    assert.ok(SIGN_IN.length > 0);
  });

  it('of a sign-in does not fit the refusal of a message', () => {
    const refused = "550 5.7.703 Your message can't be delivered because it is blocked by your organization";
    assert.match(explainAll(refused).id, /^smtp-/);
    assert.match(explainAll('550 5.7.1 Message rejected: connection refused by policy').id, /^smtp-/);
  });
});
