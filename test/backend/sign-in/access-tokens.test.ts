import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google } from 'smtp-oauth2-elements/providers.js';
import { AccessTokens } from '../../../demo/backend/sign-in/access-tokens.js';
import type { Got } from '../../../demo/backend/sign-in/access-tokens.js';

const application = { provider: google, clientId: 'demo', clientSecret: 's' };
const got = (expiresIn = 3600, token = 'one'): Got => ({ tokens: { accessToken: 'at', expiresIn }, token });

function setUp() {
  let clock = 0;
  let asked = 0;
  const tokens = new AccessTokens(() => clock);
  const ask = (answer = got(), token = 'one') =>
    tokens.ask(application, token, () => ((asked += 1), Promise.resolve(answer)));
  return { tokens, ask, at: (seconds: number) => (clock = seconds * 1000), asked: () => asked };
}

describe('an access token in memory', () => {
  it('is good until a minute before its end', async () => {
    const { tokens, ask, at } = setUp();
    await ask();
    at(3539.999);
    assert.equal(tokens.get(application, 'one')?.tokens.accessToken, 'at');
    at(3540);
    assert.equal(tokens.get(application, 'one'), undefined);
  });

  it('is found by the refresh token of before and the new one', async () => {
    const { tokens, ask } = setUp();
    await ask(got(3600, 'two'));
    for (const token of ['one', 'two']) assert.equal(tokens.get(application, token)?.token, 'two');
    assert.equal(tokens.get(application, 'three'), undefined);
  });

  it('is for the very application alone', async () => {
    const { tokens, ask } = setUp();
    await ask();
    for (const other of [
      { clientId: 'another' },
      { clientSecret: 'another' },
      { tenantId: 'contoso.com' },
      { registration: 'main' },
      { keyPair: { certificate: 'c', privateKey: 'k' } },
      { provider: { ...google, tokenEndpoint: 'https://id.example.com/token' } },
    ])
      assert.equal(tokens.get({ ...application, ...other }, 'one'), undefined);
  });

  it('is asked for once by all who ask at the same time, and anew where that failed', async () => {
    const { tokens, ask, asked } = setUp();
    await Promise.all([ask(), ask(), ask()]);
    assert.equal(asked(), 1);
    await assert.rejects(tokens.ask(application, 'two', () => Promise.reject(new Error('no'))));
    await ask(got(), 'two');
    assert.equal(asked(), 2);
  });

  it('is forgotten when it is dropped', async () => {
    const { tokens, ask } = setUp();
    await ask();
    tokens.drop(application, 'one');
    assert.equal(tokens.get(application, 'one'), undefined);
  });
});
