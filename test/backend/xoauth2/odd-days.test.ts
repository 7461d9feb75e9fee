import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { Backend, runDailyUpdate } from '../../../demo/backend/index.js';
import { ORIGIN, ownBackend } from '../support/backend.js';
import { ownDirectory } from '../support/directory.js';
import { targetAt } from '../support/services.js';
import { tokenEndpoint } from '../support/token-endpoint.js';
import type { TokenAnswer } from '../support/token-endpoint.js';

const TOKEN = '1//04hJ9kQwErTzUiOpAsDfGh';
const WELL = { body: { access_token: 'ya29.access', token_type: 'Bearer', expires_in: 3600 } };

/** A saved sign-in at a provider that answers each day as it is told. */
async function setUp(test: TestContext) {
  let today: TokenAnswer = WELL;
  const { provider, asked } = await tokenEndpoint(test, () => today);
  const stateDirectory = await ownDirectory(test);
  const { call } = await ownBackend({ data: provider }, 'google', { stateDirectory });
  const saved = await call('POST', '/targets', targetAt('google', { 'oauth2-refresh-token': TOKEN }));
  assert.equal(saved.status, 201);
  const backend = new Backend({ stateDirectory, providers: [provider], origins: [ORIGIN] });
  const day = async (answer: TokenAnswer) => {
    today = answer;
    const [result] = await runDailyUpdate(backend, 0, []);
    return result;
  };
  /** Everything that is kept, but for the secrets in their places. */
  const kept = async () => {
    const names = (await readdir(stateDirectory, { recursive: true, withFileTypes: true })).filter((each) =>
      each.isFile(),
    );
    const texts = await Promise.all(
      names.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
    );
    return texts.join('\n').replace(/"oauth2-refresh-token": ?"[^"]*"/g, '');
  };
  return { call, day, kept, asked };
}

describe('a day with an odd answer of the provider', () => {
  for (const [what, answer] of [
    [
      'a front end’s 503',
      { status: 503, body: { error: { code: 503, message: 'no', status: 'UNAVAILABLE' } } },
    ],
    ['error: true with 429', { status: 429, body: { error: true } }],
    ['error: 5 with 502', { status: 502, body: { error: 5 } }],
    ['a list with 400', { status: 400, body: { error: [], error_description: {} } }],
    [
      'a lifetime of 1e999',
      { body: '{"access_token":"a","expires_in":60,"refresh_token_expires_in":1e999}' },
    ],
    ['an expiry of null', { body: { ...WELL.body, expires_in: null, scope: null, refresh_token: '' } }],
  ] satisfies readonly (readonly [string, TokenAnswer])[]) {
    it(`costs nothing: ${what}`, async (test) => {
      const { call, day } = await setUp(test);
      await day(answer);
      assert.equal((await day(WELL))?.outcome, 'refreshed');
      assert.equal((await call('GET', '/targets/alerts/status')).body.health, 'ok');
    });
  }

  it('keeps a new refresh token that comes without an access token', async (test) => {
    const { day, asked } = await setUp(test);
    await day({ body: { access_token: null, refresh_token: '1//its-successor' } });
    assert.equal((await day(WELL))?.outcome, 'refreshed');
    assert.equal(asked.at(-1)?.get('refresh_token'), '1//its-successor');
  });

  it('shows no token that the provider quotes: not in the result, the status, a test or a file', async (test) => {
    const { call, day, kept } = await setUp(test);
    const body = {
      error: 'server_error',
      error_description: `Wrong client for this refresh token: ${TOKEN} ${Buffer.from(TOKEN).toString('base64')}`,
    };
    const result = await day({ status: 400, body });
    const status = await call('GET', '/targets/alerts/status');
    const tested = await call('POST', '/targets/alerts/test');
    const told = JSON.stringify([result, status, tested]) + (await kept());
    assert.match(told, /Wrong client for this refresh token: \(not shown\)/);
    for (const secret of [TOKEN, Buffer.from(TOKEN).toString('base64')])
      for (let at = 0; at + 8 <= secret.length; at++)
        assert.ok(!told.includes(secret.slice(at, at + 8)), told);
  });
});
