import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { codeFrom } from '../../../src/flow/answer.js';
import { OAuth2FlowError } from '../../../src/flow/error.js';
import { isMessage } from '../../../src/flow/messages.js';
import { google } from '../../../src/providers/google.js';
import { microsoft } from '../../../src/providers/microsoft.js';

const STATE = 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWo';
const ISSUER = 'https://accounts.google.com';

const errorOf = (answer: string, provider = microsoft): OAuth2FlowError => {
  try {
    const code = codeFrom(answer, { state: STATE, provider });
    assert.fail(`took ${code}`);
  } catch (error) {
    assert.ok(error instanceof OAuth2FlowError, String(error));
    return error;
  }
};

describe('the answer of the provider', () => {
  it('gives its code when the state is right', () => {
    assert.equal(codeFrom(`code=abc&state=${STATE}`, { state: STATE, provider: microsoft }), 'abc');
    const answer = `state=${STATE}&code=4%2F0A&iss=${encodeURIComponent(ISSUER)}&scope=x&authuser=0`;
    assert.equal(codeFrom(answer, { state: STATE, provider: google }), '4/0A');
  });

  const refused = [
    ['another state', `code=abc&state=${'x'.repeat(43)}`, 'state-mismatch'],
    ['a state that begins alike', `code=abc&state=${STATE}x`, 'state-mismatch'],
    ['no state', 'code=abc', 'state-mismatch'],
    ['no code', `state=${STATE}`, 'no-code'],
    ['an empty code', `state=${STATE}&code=`, 'no-code'],
    ['two codes', `state=${STATE}&code=a&code=b`, 'malformed-answer'],
    ['two states', `state=${STATE}&state=${STATE}&code=a`, 'malformed-answer'],
    ['an error', `state=${STATE}&error=server_error`, 'provider-error'],
    ['a denial', `state=${STATE}&error=access_denied`, 'access-denied'],
    ['an error and a code', `state=${STATE}&error=server_error&code=a`, 'provider-error'],
    ['more than anybody sends', `state=${STATE}&code=${'a'.repeat(20_000)}`, 'malformed-answer'],
    ['nothing', '', 'state-mismatch'],
  ] as const;
  for (const [what, answer, code] of refused) {
    it(`with ${what} is refused: ${code}`, () => {
      assert.equal(errorOf(answer).code, code);
    });
  }

  it('with a state that differs in one character is refused, wherever that is', () => {
    for (const [at, character] of [...STATE].entries()) {
      const other = STATE.slice(0, at) + (character === 'a' ? 'b' : 'a') + STATE.slice(at + 1);
      assert.equal(errorOf(`code=abc&state=${other}`).code, 'state-mismatch');
    }
    assert.equal(errorOf(`code=abc&state=${STATE.slice(0, -1)}`).code, 'state-mismatch');
  });

  it('of another issuer is refused (RFC 9207)', () => {
    assert.equal(errorOf(`code=a&state=${STATE}&iss=https://evil.example`, google).code, 'issuer-mismatch');
    assert.equal(errorOf(`code=a&state=${STATE}&iss=${ISSUER}/`, google).code, 'issuer-mismatch');
  });

  it('of no issuer is refused where the provider says that it names itself always', () => {
    const strict = { ...google, issuerRequired: true };
    assert.equal(errorOf(`code=a&state=${STATE}`, strict).code, 'issuer-mismatch');
    assert.equal(errorOf(`error=access_denied&state=${STATE}`, strict).code, 'access-denied');
    assert.equal(codeFrom(`code=a&state=${STATE}`, { state: STATE, provider: google }), 'a');
  });

  it('of another issuer is refused where the provider has told none', () => {
    const other = `code=a&state=${STATE}&iss=https://accounts.google.com`;
    assert.equal(errorOf(other, microsoft).code, 'issuer-mismatch');
  });

  it('tells long words of the provider, cut, and refuses a code that nobody gives', () => {
    const long = errorOf(`state=${STATE}&error=x&error_description=${'long '.repeat(10_000)}`);
    assert.equal(long.code, 'provider-error');
    assert.ok((long.detail ?? '').length <= 2001);
    assert.equal(errorOf(`state=${STATE}&code=${'a'.repeat(17_000)}`).code, 'malformed-answer');
  });

  it('keeps the provider’s own words apart from ours', () => {
    const error = errorOf(
      `state=${STATE}&error=access_denied&error_description=AADSTS65004:+%3Cb%3Edeclined%3C/b%3E&error_uri=https://x`,
    );
    assert.equal(error.detail, 'access_denied\nAADSTS65004: <b>declined</b>\nhttps://x');
    assert.doesNotMatch(error.message + error.remedy, /AADSTS/);
  });

  it('whatever it is, gives a code only for the right state, and otherwise an OAuth2FlowError', () => {
    const name = fc.constantFrom(
      'code',
      'state',
      'error',
      'error_description',
      'iss',
      'scope',
      '',
      '__proto__',
    );
    const value = fc.oneof(
      fc.constant(STATE),
      fc.string(),
      fc.constant(ISSUER),
      fc.string({ unit: 'binary' }),
    );
    const pairs = fc.array(fc.tuple(name, value), { maxLength: 6 });
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      pairs.map((list) =>
        list.map((pair) => pair.map((part) => encodeURIComponent(part)).join('=')).join('&'),
      ),
    );
    fc.assert(
      fc.property(query, fc.constantFrom(google, microsoft), (answer, provider) => {
        try {
          const code = codeFrom(answer, { state: STATE, provider });
          const parameters = new URLSearchParams(answer);
          assert.equal(parameters.get('state'), STATE);
          assert.equal(parameters.get('code'), code);
          assert.equal(parameters.has('error') && parameters.get('error') !== '', false);
          if (parameters.get('iss') && provider.issuer) assert.equal(parameters.get('iss'), provider.issuer);
        } catch (error) {
          if (!(error instanceof OAuth2FlowError)) throw error;
        }
      }),
      { numRuns: 100_000 },
    );
  });
});

describe('a message from outside', () => {
  it('whatever it is, is taken only with the right type and state', () => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withTypedArray: true });
    const alike = fc.record(
      {
        type: fc.constantFrom('oauth2-answer', 'oauth2-received', 1),
        state: fc.constantFrom(STATE, '', null),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, alike), (data) => {
        const taken = isMessage(data, 'oauth2-answer', STATE);
        const { type, state } = Object(data) as { type?: unknown; state?: unknown };
        assert.equal(taken, type === 'oauth2-answer' && state === STATE);
      }),
      { numRuns: 100_000 },
    );
  });
});
