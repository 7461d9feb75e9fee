import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { startProvider } from '../../../demo/provider/index.js';
import type { PersonalityName, RunningProvider } from '../../../demo/provider/index.js';
import { parametersFor, signIn } from '../support/sign-in.js';

const REDIRECT_URI = 'http://localhost:5173/oauth2-callback.html';
const VERIFIER = 'a'.repeat(43);
const CLIENT = { id: 'demo', secret: 'a-secret-of-the-demo', name: 'Demo', redirectUris: [REDIRECT_URI] };

type Answer = Record<string, unknown> & {
  error?: string;
  error_description?: string;
  refresh_token?: string;
};

describe('the embedded provider', () => {
  let provider: RunningProvider;
  afterEach(() => provider.close());

  const start = async (personality: PersonalityName, options = {}) => {
    provider = await startProvider({ personality, clients: [CLIENT], ...options });
  };
  const request = (personality: PersonalityName): Record<string, string> => ({
    client_id: CLIENT.id,
    redirect_uri: REDIRECT_URI,
    ...parametersFor[personality],
  });
  const token = async (body: Record<string, string>, headers = {}) => {
    const response = await fetch(provider.endpoints.tokenEndpoint.replace('{tenant}', 'organizations'), {
      method: 'POST',
      headers,
      body: new URLSearchParams({ client_id: CLIENT.id, client_secret: CLIENT.secret, ...body }),
    });
    return { response, body: (await response.json()) as Answer };
  };
  const exchange = (answer: URLSearchParams, more = {}, headers = {}) =>
    token(
      {
        grant_type: 'authorization_code',
        code: answer.get('code') ?? '',
        redirect_uri: REDIRECT_URI,
        code_verifier: VERIFIER,
        ...more,
      },
      headers,
    );
  const refresh = (refreshToken = '') => token({ grant_type: 'refresh_token', refresh_token: refreshToken });

  describe('Google-like', () => {
    beforeEach(() => start('google'));

    it('gives a refresh token with access_type=offline and prompt=consent, and names its issuer', async () => {
      const answer = await signIn(provider, { parameters: request('google'), codeVerifier: VERIFIER });
      assert.equal(answer.get('iss'), provider.origin);
      const { body } = await exchange(answer);
      assert.equal(typeof body.refresh_token, 'string');
      assert.equal(body.scope, 'https://mail.google.com/');
    });

    it('gives none without them', async () => {
      const parameters = { ...request('google'), access_type: 'online', prompt: 'select_account' };
      const { body } = await exchange(await signIn(provider, { parameters, codeVerifier: VERIFIER }));
      assert.equal(body.refresh_token, undefined);
      assert.equal(typeof body.access_token, 'string');
    });

    it('does not repeat the refresh token when it is used', async () => {
      const { body } = await exchange(
        await signIn(provider, { parameters: request('google'), codeVerifier: VERIFIER }),
      );
      const { body: refreshed } = await refresh(body.refresh_token);
      assert.equal(typeof refreshed.access_token, 'string');
      assert.equal(refreshed.refresh_token, undefined);
    });

    it('revokes', async () => {
      const { body } = await exchange(
        await signIn(provider, { parameters: request('google'), codeVerifier: VERIFIER }),
      );
      const revoked = await fetch(provider.endpoints.revocationEndpoint ?? '', {
        method: 'POST',
        body: new URLSearchParams({
          token: body.refresh_token ?? '',
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
        }),
      });
      assert.equal(revoked.status, 200);
      assert.equal((await refresh(body.refresh_token)).body.error, 'invalid_grant');
    });

    it('takes a code once, and only with its verifier', async () => {
      const parameters = request('google');
      const answer = await signIn(provider, { parameters, codeVerifier: VERIFIER });
      const { body } = await exchange(answer, { code_verifier: 'b'.repeat(43) });
      assert.equal(body.error, 'invalid_grant');
      assert.equal(body.error_description, 'Invalid code verifier.');
      const again = await signIn(provider, { parameters, codeVerifier: VERIFIER });
      assert.equal((await exchange(again)).response.status, 200);
      assert.equal((await exchange(again)).body.error, 'invalid_grant');
    });

    it('calls another redirect URI by its own error', async () => {
      const answer = await signIn(provider, { parameters: request('google'), codeVerifier: VERIFIER });
      const { body } = await exchange(answer, { redirect_uri: `${REDIRECT_URI}?` });
      assert.equal(body.error, 'redirect_uri_mismatch');
      const parameters = { ...request('google'), redirect_uri: 'https://elsewhere.example/' };
      await assert.rejects(signIn(provider, { parameters }), /redirect_uri_mismatch/);
    });

    it('takes a token request from a browser', async () => {
      const answer = await signIn(provider, { parameters: request('google'), codeVerifier: VERIFIER });
      const { response } = await exchange(answer, {}, { Origin: 'http://localhost:5173' });
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('access-control-allow-origin'), 'http://localhost:5173');
    });

    it('answers late, in HTML or with a server error where it is told to', async () => {
      provider.faults.latency = 50;
      provider.faults.next.push({ kind: 'status', status: 503 }, { kind: 'status', status: 502, html: true });
      const asked = performance.now();
      const unavailable = await refresh('any');
      assert.ok(performance.now() - asked >= 49);
      assert.equal(unavailable.response.status, 503);
      await assert.rejects(refresh('any'), SyntaxError);
    });

    it('says that the user declined', async () => {
      const answer = await signIn(provider, { parameters: request('google'), deny: true });
      assert.equal(answer.get('error'), 'access_denied');
      assert.equal(answer.get('code'), null);
    });

    it('sends nobody to a redirect URI that is not registered', async () => {
      const parameters = { ...request('google'), redirect_uri: `${REDIRECT_URI}/` };
      await assert.rejects(signIn(provider, { parameters }), /HTTP 400/);
    });

    it('fails as it is told to', async () => {
      provider.faults.next.push({ kind: 'status', status: 429, retryAfter: 7 }, { kind: 'drop' });
      const { response } = await refresh('any');
      assert.equal(response.status, 429);
      assert.equal(response.headers.get('retry-after'), '7');
      await assert.rejects(refresh('any'), TypeError);
      assert.equal((await refresh('any')).body.error, 'invalid_grant');
    });
  });

  describe('Microsoft-like', () => {
    beforeEach(() => start('microsoft'));

    const signedIn = async () =>
      exchange(await signIn(provider, { parameters: request('microsoft'), codeVerifier: VERIFIER }));

    it('gives a refresh token for offline_access, without being asked for consent by prompt, and names no issuer', async () => {
      const answer = await signIn(provider, { parameters: request('microsoft'), codeVerifier: VERIFIER });
      assert.equal(answer.get('iss'), null);
      const { body } = await exchange(answer);
      assert.equal(typeof body.refresh_token, 'string');
    });

    it('gives a new refresh token at each use and keeps the old one valid', async () => {
      const { body } = await signedIn();
      const { body: first } = await refresh(body.refresh_token);
      const { body: second } = await refresh(body.refresh_token);
      assert.notEqual(first.refresh_token, body.refresh_token);
      assert.equal((await refresh(first.refresh_token)).response.status, 200);
      assert.equal((await refresh(second.refresh_token)).response.status, 200);
    });

    it('ends a refresh token after 90 days', async () => {
      const { body } = await signedIn();
      provider.storage.ageRefreshTokens(89 * 86_400);
      assert.equal((await refresh(body.refresh_token)).response.status, 200);
      provider.storage.ageRefreshTokens(2 * 86_400);
      assert.match((await refresh(body.refresh_token)).body.error_description ?? '', /AADSTS700082/);
    });

    it('refuses a token request from a browser, in words that the page can read', async () => {
      const answer = await signIn(provider, { parameters: request('microsoft'), codeVerifier: VERIFIER });
      const { response, body } = await exchange(answer, {}, { Origin: 'http://localhost:5173' });
      assert.equal(response.status, 400);
      assert.match(body.error_description ?? '', /AADSTS9002326/);
      assert.equal(response.headers.get('access-control-allow-origin'), 'http://localhost:5173');
    });

    it('knows a wrong secret, an unknown application and an unknown tenant', async () => {
      const wrong = await token({ grant_type: 'refresh_token', refresh_token: 'x', client_secret: 'wrong' });
      assert.match(wrong.body.error_description ?? '', /AADSTS7000215/);
      const unknown = await token({ grant_type: 'refresh_token', refresh_token: 'x', client_id: 'unknown' });
      assert.match(unknown.body.error_description ?? '', /AADSTS700016/);
      await assert.rejects(
        signIn(provider, { parameters: request('microsoft'), tenant: 'nobody.example' }),
        /AADSTS90002/,
      );
    });

    it('numbers what is wrong with a code', async () => {
      const parameters = request('microsoft');
      const saysOf = async (answer: URLSearchParams, more = {}) =>
        (await exchange(answer, more)).body.error_description ?? '';
      const fresh = () => signIn(provider, { parameters, codeVerifier: VERIFIER });
      assert.match(await saysOf(await fresh(), { code_verifier: 'b'.repeat(43) }), /AADSTS501481/);
      assert.match(await saysOf(await fresh(), { redirect_uri: 'http://localhost/' }), /AADSTS50011/);
      assert.match(await saysOf(new URLSearchParams({ code: 'none' })), /AADSTS70008/);
      const used = await fresh();
      await exchange(used);
      assert.match(await saysOf(used), /AADSTS54005/);
      await assert.rejects(
        signIn(provider, { parameters: { ...parameters, redirect_uri: `${REDIRECT_URI}/` } }),
        /AADSTS50011/,
      );
      await assert.rejects(
        signIn(provider, { parameters: { ...parameters, client_id: 'x' } }),
        /AADSTS700016/,
      );
    });

    it('knows a missing secret', async () => {
      const { body } = await token({ grant_type: 'refresh_token', refresh_token: 'x', client_secret: '' });
      assert.match(body.error_description ?? '', /AADSTS7000218/);
      assert.equal(body.error, 'invalid_client');
    });

    it('says that the user declined', async () => {
      const answer = await signIn(provider, { parameters: request('microsoft'), deny: true });
      assert.equal(answer.get('error'), 'access_denied');
      assert.match(answer.get('error_description') ?? '', /AADSTS65004/);
      assert.equal(answer.get('iss'), null);
    });
  });

  it('refuses a secret from the moment it ends', async () => {
    await start('microsoft');
    const { body } = await exchange(
      await signIn(provider, { parameters: request('microsoft'), codeVerifier: VERIFIER }),
    );
    assert.equal((await refresh(body.refresh_token)).response.status, 200);
    provider.storage.expireSecret(CLIENT.id);
    const ended = await refresh(body.refresh_token);
    assert.equal(ended.response.status, 401);
    assert.match(ended.body.error_description ?? '', /AADSTS7000222/);
  });

  it('sends the Cross-Origin-Opener-Policy it is given, and counts requests', async () => {
    await start('google', { coop: 'same-origin' });
    const url = new URL(provider.endpoints.authorizationEndpoint);
    url.search = new URLSearchParams({ response_type: 'code', ...request('google') }).toString();
    const response = await fetch(url, { redirect: 'manual' });
    assert.equal(response.headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(provider.requests[0], 'GET /o/oauth2/v2/auth');
  });

  it('says that a sign-in has ended', async () => {
    await start('google');
    const response = await fetch(`${provider.origin}/interaction/unknown`);
    assert.equal(response.status, 400);
    assert.match(await response.text(), /start again/);
  });

  it('prefills the account from login_hint, as text', async () => {
    await start('google');
    const url = new URL(provider.endpoints.authorizationEndpoint);
    const hint = '"><script>@example.com';
    url.search = new URLSearchParams({
      response_type: 'code',
      login_hint: hint,
      ...request('google'),
    }).toString();
    const first = await fetch(url, { redirect: 'manual' });
    const cookie = first.headers.getSetCookie().map((each) => each.split(';')[0]);
    const page = await fetch(new URL(first.headers.get('location') ?? '', url), {
      headers: { Cookie: cookie.join('; ') },
    });
    const html = await page.text();
    assert.match(html, /value="&quot;&gt;&lt;script&gt;@example\.com"/);
  });
});
