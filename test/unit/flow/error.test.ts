import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FLOW_ERRORS, OAuth2FlowError, ownFlowError } from '../../../src/flow/error.js';
import type { FlowErrorKey } from '../../../src/flow/error.js';
import { exchange } from '../../../src/flow/exchange.js';
import { flowTexts } from '../../../src/flow/texts.js';
import { google } from '../../../src/providers/google.js';

/** Of each variant that somebody else can fix than its code says. */
const OTHERS: Readonly<Record<string, string>> = {
  'malformed-answer.no-address': 'you',
  'malformed-answer.only-code': 'you',
  'malformed-answer.no-answer': 'you',
  'exchange-invalid.login-page': 'you',
  'exchange-refused.server': 'host-admin',
  'exchange-refused.provider': 'host-admin',
  'exchange-refused.declined': 'host-admin',
  'exchange-refused.too-large': 'host-admin',
};
/** As docs/flow-errors.md names them. */
const BY_CODE: Readonly<Record<string, string>> = {
  'popup-blocked': 'you',
  'window-closed': 'you',
  timeout: 'you',
  cancelled: 'you',
  superseded: 'you',
  'access-denied': 'you',
  'provider-error': 'provider-admin',
  'no-code': 'you',
  'state-mismatch': 'you',
  'issuer-mismatch': 'host-admin',
  'malformed-answer': 'host-admin',
  'insecure-context': 'host-admin',
  'not-prepared': 'you',
  'exchange-unreachable': 'host-admin',
  'exchange-refused': 'you',
  'exchange-invalid': 'host-admin',
  'no-refresh-token': 'provider-admin',
};

const keys = Object.keys(flowTexts).filter((key) => !key.endsWith('-remedy')) as FlowErrorKey[];

describe('an error of the flow', () => {
  for (const key of keys)
    it(`${key} has words, a remedy, and who can fix it`, () => {
      const error = new OAuth2FlowError(key, { values: { provider: 'Example', seconds: '5' } });
      assert.equal(error.code, key.split('.')[0]);
      assert.equal(error.who, OTHERS[key] ?? BY_CODE[error.code]);
      for (const words of [error.message, error.remedy]) assert.match(words, /^\p{Lu}.*[.?]$/su);
      assert.doesNotMatch(error.message + error.remedy, /[{}]/);
    });

  it('has a text for each of its codes, and no code without', () => {
    assert.deepEqual(Object.keys(BY_CODE).sort(), Object.keys(FLOW_ERRORS).sort());
    for (const code of Object.keys(FLOW_ERRORS)) assert.ok(keys.includes(code as FlowErrorKey), code);
  });

  it('of another copy is one of ours, with the words of the other side', () => {
    const own = ownFlowError({
      code: 'exchange-refused',
      key: 'exchange-refused.server',
      detail: 'HTTP 500',
    });
    assert.deepEqual([own.key, own.who, own.detail], ['exchange-refused.server', 'host-admin', 'HTTP 500']);
    const unknown = ownFlowError({ code: 'timeout', key: 'timeout.of-a-later-version' as FlowErrorKey });
    assert.equal(unknown.key, 'timeout');
  });
});

describe('what a host’s own exchange throws', () => {
  const keyOf = (thrown: unknown) =>
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- hosts throw what they like
    exchange({}, google, { exchange: () => Promise.reject(thrown) }, new AbortController().signal).then(
      () => 'none',
      (error: unknown) => error instanceof OAuth2FlowError && [error.key, error.detail],
    );

  it('is kept where it is an error of the flow, of whatever copy', async () => {
    const error = { name: 'OAuth2FlowError', code: 'exchange-refused', detail: 'No.' };
    assert.deepEqual(await keyOf(error), ['exchange-refused', 'No.']);
  });

  it('is nothing but a server out of reach where it is anything else', async () => {
    const others = [
      null,
      undefined,
      'client_secret=hush',
      new Error('client_secret=hush'),
      { name: 'OAuth2FlowError', code: 'of-a-later-version' },
      { name: 'OAuth2FlowError', code: 'toString' },
      { name: 'OAuth2FlowError', code: 5 },
      { name: 'Error', code: 'timeout' },
    ];
    for (const thrown of others) assert.deepEqual(await keyOf(thrown), ['exchange-unreachable', undefined]);
  });
});

describe('an exchange that takes too long', () => {
  it('is given up, and says after how many seconds', async () => {
    // As a request does, this keeps Node alive; the timer of a signal alone does not.
    const never = (_request: unknown, { signal }: { readonly signal: AbortSignal }) =>
      new Promise(() => {
        const request = setInterval(() => undefined, 1000);
        signal.addEventListener('abort', () => clearInterval(request));
      });
    await assert.rejects(
      exchange({}, google, { exchange: never, timeout: 20 }, new AbortController().signal),
      (error) =>
        error instanceof OAuth2FlowError &&
        error.key === 'exchange-unreachable.timeout' &&
        error.message.includes('0.02 seconds'),
    );
  });
});
