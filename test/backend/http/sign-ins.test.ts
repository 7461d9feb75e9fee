import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { Backend, needsAttention, runDailyUpdate, sendMail, summary } from '../../../demo/backend/index.js';
import type { BackendOptions } from '../../../demo/backend/index.js';
import { ownBackend } from '../support/backend.js';
import { ownDirectory } from '../support/directory.js';
import { ownFileSystem } from '../support/file-system.js';
import { scriptedServer, takesEverything } from '../support/scripted-server.js';
import { CLIENT, REDIRECT_URI, targetAt } from '../support/services.js';
import { singleUseProvider } from '../support/single-use.js';
import { stateOf } from '../support/state.js';
import { onEachStorage } from '../support/storages.js';
import { tokenEndpoint } from '../support/token-endpoint.js';
import type { TokenAnswer } from '../support/token-endpoint.js';

const DAY_MS = 86_400_000;
const MAIL = { subject: 'Backup', text: 'It is done.' };
const WELL: TokenAnswer = { body: { access_token: 'access', token_type: 'Bearer', expires_in: 3600 } };
const accessTokensIn = (heard: readonly string[]) =>
  heard
    .filter((line) => line.startsWith('AUTH'))
    .map((line) => Buffer.from(line.split(' ')[2] ?? '', 'base64').toString());

async function backendFor(
  test: TestContext,
  provider: BackendOptions['providers'][number],
  options: Partial<BackendOptions> = {},
) {
  let clock = Date.now();
  const stateDirectory = options.stateDirectory ?? (await ownDirectory(test));
  const service = { data: provider, code: () => Promise.resolve('a-code') };
  const more = { now: () => clock, ...options, stateDirectory };
  const own = await ownBackend(service, 'google', more);
  const status = async () => (await own.call('GET', '/targets/alerts/status')).body;
  const daily = () => runDailyUpdate(own.backend, 0, []);
  return { ...own, stateDirectory, status, daily, later: (ms: number) => (clock += ms) };
}

/** A provider that answers as a test says, its mail server, and one target that is signed in. */
async function setUp(test: TestContext, options: Partial<BackendOptions> = {}) {
  const answers: { token: TokenAnswer; revoke: TokenAnswer; smtp?: string | undefined } = {
    token: WELL,
    revoke: {},
  };
  const { provider, asked } = await tokenEndpoint(test, (_parameters, { url }) =>
    url === '/revoke' ? answers.revoke : answers.token,
  );
  const mail = await scriptedServer(
    test,
    takesEverything(undefined, (line) => (line.startsWith('AUTH') ? answers.smtp : undefined)),
  );
  const backend = await backendFor(test, provider, options);
  const form = { ...targetAt('google'), port: mail.port, mode: 'insecure' };
  const target = { ...form, 'oauth2-refresh-token': 'a-token' };
  assert.equal((await backend.call('POST', '/targets', target)).status, 201);
  return { ...backend, answers, asked, mail, form, provider };
}

describe('an odd answer of a provider', () => {
  for (const error of [{ code: 503, status: 'UNAVAILABLE' }, true, 5, null, ['x'], 'x'.repeat(100_000)]) {
    for (const status of [503, 429, 502, 400]) {
      it(`costs nothing: ${status} with the error ${JSON.stringify(error).slice(0, 24)}`, async (test) => {
        const { answers, daily, backend, status: told } = await setUp(test);
        answers.token = { status, body: { error, error_description: error, error_uri: error } };
        await daily();
        assert.equal((await stateOf(backend))['oauth2-refresh-token'], 'a-token');
        answers.token = WELL;
        assert.deepEqual(
          (await daily()).map(({ outcome }) => outcome),
          ['refreshed'],
        );
        assert.equal((await told()).health, 'ok');
      });
    }
  }

  it('with an end that is no time is read without it', async (test) => {
    const { answers, daily, backend, provider } = await setUp(test);
    const text =
      '{"access_token":"a","token_type":"Bearer","refresh_token":"b","refresh_token_expires_in":1e999}';
    answers.token = { body: text };
    assert.equal((await daily())[0]?.outcome, 'refreshed');
    assert.equal((await stateOf(backend))['oauth2-refresh-token'], 'b');
    assert.ok(provider);
  });
});

onEachStorage('a saved secret', ({ storageOf }) => {
  for (const [what, change] of [
    ['server', { server: '127.0.0.1' }],
    ['port', {}],
    ['encryption', { mode: 'starttls' }],
  ] as const) {
    it(`goes to no other ${what}: not in a test, not after a save`, async (test) => {
      const evil = await scriptedServer(test, takesEverything());
      const { call, form, status, backend } = await setUp(test, { storage: await storageOf(test) });
      const elsewhere = { ...(what === 'port' && { port: evil.port }), ...change };
      const tried = await call('POST', '/test', { ...form, ...elsewhere, recipient: 'admin@example.com' });
      assert.deepEqual([tried.status, tried.body.error], [400, 'not_signed_in']);
      assert.equal((await call('PUT', '/targets/alerts', elsewhere)).status, 200);
      assert.equal((await status()).health, 'sign-in-again');
      assert.equal((await call('POST', '/targets/alerts/test')).body.error, 'not_signed_in');
      await assert.rejects(sendMail(backend, 'alerts', MAIL), { error: 'not_signed_in' });
      assert.deepEqual(evil.heard, []);
      const { server, port, mode } = form;
      assert.equal((await call('PUT', '/targets/alerts', { server, port, mode })).status, 200);
      assert.equal((await status()).health, 'ok', 'back where it was it is good');
      assert.equal((await call('POST', '/targets/alerts/test')).status, 200);
    });

    it(`of a password target is asked for again for another ${what}`, async (test) => {
      const evil = await scriptedServer(test, takesEverything());
      const { call, form } = await setUp(test, { storage: await storageOf(test) });
      const password = { 'auth-method': 'plain', username: 'u', password: 'SAVED-PASSWORD' };
      const target = { ...form, ...password, name: 'printer' };
      await call('POST', '/targets', target);
      const elsewhere = { ...(what === 'port' && { port: evil.port }), ...change };
      const { password: _password, ...without } = { ...target, ...elsewhere };
      const tried = await call('POST', '/test', { ...without, recipient: 'admin@example.com' });
      assert.match(JSON.stringify(tried.body), /password/);
      const put = await call('PUT', '/targets/printer', elsewhere);
      assert.deepEqual([put.status, put.body.error], [400, 'invalid_parameter']);
      assert.match(String(put.body.error_description), /^password .*Enter it again/);
      assert.deepEqual(evil.heard, []);
      assert.equal((await call('PUT', '/targets/printer', { ...elsewhere, password: 'typed' })).status, 200);
      assert.equal((await call('PUT', '/targets/printer', { comment: 'x' })).status, 200);
    });
  }

  it('of a client is filled in where a test leaves it out, and goes to no other client', async (test) => {
    const { call, form, asked } = await setUp(test);
    const { 'oauth2-client-secret': _secret, ...without } = form;
    const tryIt = (more: object) =>
      call('POST', '/test', {
        ...without,
        'oauth2-refresh-token': 'another-token',
        recipient: 'admin@example.com',
        ...more,
      });
    const secretsFor = async (more: object) => {
      const before = asked.length;
      const { body } = await tryIt(more);
      const secrets = asked
        .slice(before)
        .filter((parameters) => parameters.has('grant_type'))
        .map((parameters) => parameters.get('client_secret'));
      return { words: JSON.stringify(body), secrets };
    };
    const own = await secretsFor({});
    assert.match(own.words, /"sent","status":"ok"/);
    assert.deepEqual(own.secrets, [CLIENT.secret]);
    for (const more of [{ 'oauth2-client-id': 'another-client' }, { name: 'another-name' }])
      assert.ok((await secretsFor(more)).secrets.every((secret) => secret === null));
  });

  it('of a client goes to no other token endpoint', async (test) => {
    const other = await tokenEndpoint(test, () => WELL);
    const evil = { ...other.provider, id: 'other', name: 'Other' };
    const { provider } = await tokenEndpoint(test, () => WELL);
    const { call } = await backendFor(test, provider, { providers: [provider, evil] });
    await call('POST', '/targets', targetAt('google', { 'oauth2-refresh-token': 'a-token' }));
    const another = { 'auth-method': 'oauth2', 'oauth2-provider': 'other' };
    const exchange = {
      ...another,
      name: 'alerts',
      'oauth2-client-id': CLIENT.id,
      'authorization-code': 'a-code',
      'redirect-uri': REDIRECT_URI,
    };
    await call('POST', '/smtp-oauth2-token', exchange);
    assert.equal((await call('PUT', '/targets/alerts', another)).status, 200);
    await call('POST', '/smtp-oauth2-token', exchange);
    assert.equal(other.asked.length, 2);
    assert.deepEqual(
      other.asked.map((parameters) => parameters.get('client_secret')),
      [null, null],
    );
  });
});

it('an exchange that brings no refresh token says so by a name', async (test) => {
  const { exchange, answers } = await setUp(test);
  answers.token = WELL;
  const { status, body } = await exchange();
  assert.deepEqual([status, body.error], [400, 'no_refresh_token']);
  assert.match(String(body.error_description), /gave no refresh token/);
});

describe('a refresh token that is good once', () => {
  const signedIn = async (test: TestContext, options: Partial<BackendOptions> = {}) => {
    const px = await singleUseProvider(test);
    const mail = await scriptedServer(test, takesEverything());
    const backend = await backendFor(test, px.provider, options);
    const target = targetAt('google', { port: mail.port, mode: 'insecure' });
    const reference = await backend.authorize();
    const save = () => backend.call('POST', '/targets', { ...target, 'oauth2-refresh-token': reference });
    const tryIt = (more: object = {}) =>
      backend.call('POST', '/test', {
        ...target,
        'oauth2-refresh-token': reference,
        recipient: 'admin@example.com',
        ...more,
      });
    const outcomes = async () => (await backend.daily()).map(({ outcome }) => outcome);
    return { ...px, ...backend, mail, target, save, tryIt, outcomes };
  };

  for (const tokenDelivery of ['reference', 'return'] as const) {
    it(`outlives tests before the save, and the save (${tokenDelivery})`, async (test) => {
      const { tryIt, save, outcomes, used, call } = await signedIn(test, { tokenDelivery });
      for (let turn = 0; turn < 3; turn++)
        assert.match(JSON.stringify((await tryIt()).body), /"sent","status":"ok"/);
      assert.equal(used.length, 2, 'the exchange’s access token serves the first test');
      assert.equal((await save()).status, 201);
      assert.equal((await call('POST', '/targets/alerts/test')).status, 200);
      assert.deepEqual(await outcomes(), ['refreshed']);
      assert.ok(
        used.every((each) => each.endsWith(':ok')),
        used.join(),
      );
    });
  }

  it('is not tested with what the exchange has proved for another secret', async (test) => {
    const { tryIt, used } = await signedIn(test);
    assert.match(JSON.stringify((await tryIt({ 'oauth2-client-secret': 'WRONG' })).body), /invalid_client/);
    assert.match(JSON.stringify((await tryIt()).body), /"sent","status":"ok"/);
    assert.deepEqual(used, []);
  });

  it('is used by one at a time: mails, tests and daily updates of two processes at once', async (test) => {
    const { save, used, backend, stateDirectory, provider, call, outcomes } = await signedIn(test);
    await save();
    const other = new Backend({ stateDirectory, providers: [provider], origins: [] });
    await Promise.all([
      ...Array.from({ length: 3 }, () => sendMail(backend, 'alerts', MAIL)),
      sendMail(other, 'alerts', MAIL),
      call('POST', '/targets/alerts/test'),
      runDailyUpdate(other, 0, []),
      outcomes(),
    ]);
    assert.deepEqual(await outcomes(), ['refreshed']);
    assert.ok(
      used.every((each) => each.endsWith(':ok')),
      used.join(),
    );
    assert.equal((await stateOf(other))['sign-in-again'], false);
  });

  for (const fault of ['full', 'read-only'] as const) {
    it(`is not used where its successor cannot be saved: a ${fault} disk`, async (test) => {
      const files = await ownFileSystem(test, '64k');
      if (!files) return;
      try {
        const { save, used, call, outcomes, asked, daily } = await signedIn(test, {
          stateDirectory: files.directory,
        });
        assert.equal((await save()).status, 201);
        const filler = join(files.directory, 'filler');
        if (fault === 'full') await writeFile(filler, Buffer.alloc(64 * 1024)).catch(() => undefined);
        else files.remount('ro');
        const before = asked.length;
        const [result] = await daily();
        assert.deepEqual([result?.outcome, result?.error], ['failed', 'storage']);
        assert.match(JSON.stringify((await call('POST', '/targets/alerts/test')).body), /storage/);
        assert.equal(asked.length, before, 'the provider is not asked');
        if (fault === 'full') await writeFile(filler, '');
        else files.remount('rw');
        assert.deepEqual(await outcomes(), ['refreshed']);
        assert.deepEqual(
          used.map((each) => each.split(':')[1]),
          ['ok'],
        );
      } finally {
        files.unmount();
      }
    });
  }

  it('is saved on a disk that fills up while the provider is asked', async (test) => {
    const files = await ownFileSystem(test, '64k');
    if (!files) return;
    try {
      const { save, used, meanwhile, outcomes, backend } = await signedIn(test, {
        stateDirectory: files.directory,
      });
      await save();
      const filler = join(files.directory, 'filler');
      meanwhile(() => {
        try {
          writeFileSync(filler, Buffer.alloc(64 * 1024));
        } catch {
          // as much as fits
        }
      });
      assert.deepEqual(await outcomes(), ['refreshed']);
      meanwhile(() => undefined);
      assert.ok(used[0]?.endsWith(':ok'));
      const kept = (await stateOf(backend))['oauth2-refresh-token'];
      assert.notEqual(used[0]?.split(':')[0], kept);
      await writeFile(filler, '');
      assert.deepEqual(await outcomes(), ['refreshed']);
    } finally {
      files.unmount();
    }
  });
});

describe('the status', () => {
  it('shows at once that a mail was refused, and that it goes out again', async (test) => {
    const { answers, backend, status, call } = await setUp(test);
    answers.token = { status: 400, body: { error: 'invalid_grant', error_description: 'Revoked.' } };
    await assert.rejects(sendMail(backend, 'alerts', MAIL), /Revoked/);
    const refused = await status();
    assert.equal(refused.health, 'sign-in-again');
    assert.match(JSON.stringify(refused['last-error']), /invalid_grant.*Revoked/);
    answers.token = WELL;
    assert.equal((await call('POST', '/targets/alerts/test')).status, 200);
    const well = await status();
    assert.deepEqual([well.health, well['last-error']], ['ok', undefined]);
    assert.ok(well['last-sent'] && well['last-used']);
    answers.smtp = '535 5.7.139 SmtpClientAuthentication is disabled';
    await assert.rejects(sendMail(backend, 'alerts', MAIL));
    const failing = await status();
    assert.equal(failing.health, 'failing');
    assert.match(JSON.stringify(failing['last-error']), /5\.7\.139/);
    await runDailyUpdate(backend, 0, []);
    assert.equal((await status()).health, 'failing', 'a token that is refreshed opens no mailbox');
    answers.smtp = undefined;
    await sendMail(backend, 'alerts', MAIL);
    assert.equal((await status()).health, 'ok');
  });

  it('is not changed by a test of other values than the saved ones', async (test) => {
    const { answers, status, call, form } = await setUp(test);
    answers.token = { status: 401, body: { error: 'invalid_client' } };
    const other = { ...form, 'oauth2-client-secret': 'WRONG', recipient: 'admin@example.com' };
    assert.match(JSON.stringify((await call('POST', '/test', other)).body), /invalid_client/);
    assert.equal((await status()).health, 'ok');
  });

  it('forgets a refusal when the client secret is another one, and what is due is tried anew', async (test) => {
    const { answers, status, call, daily } = await setUp(test);
    answers.token = { status: 401, body: { error: 'invalid_client' } };
    assert.equal((await daily())[0]?.outcome, 'failed');
    assert.equal((await status()).health, 'failing');
    assert.equal((await call('PUT', '/targets/alerts', { 'oauth2-client-secret': 'a new one' })).status, 200);
    assert.equal((await status()).health, 'ok');
  });

  it('is not red while a provider does not work, but stale after two days, and ends of disuse', async (test) => {
    const { answers, status, daily, later } = await setUp(test);
    answers.token = { status: 503 };
    assert.equal(needsAttention(await daily()), false);
    const now = await status();
    assert.equal(now.health, 'ok');
    assert.match(JSON.stringify(now['last-error']), /http_503/);
    later(2.5 * DAY_MS);
    assert.equal((await status()).health, 'stale');
    const results = await daily();
    assert.equal(needsAttention(results), true);
    assert.match(summary(results), /not refreshed since/);
    later(400 * DAY_MS);
    assert.equal((await status()).health, 'sign-in-again');
  });

  it('drops the end of an old token with it', async (test) => {
    const { answers, status, daily, later } = await setUp(test);
    const given = (token: string, more: object = {}) => ({
      body: { ...(WELL.body as object), refresh_token: token, ...more },
    });
    answers.token = given('first', { refresh_token_expires_in: '2592000' });
    await daily();
    assert.ok((await status())['refresh-token-expires']);
    answers.token = given('second');
    await daily();
    assert.equal((await status())['refresh-token-expires'], undefined);
    later(31 * DAY_MS);
    await daily();
    assert.equal((await status()).health, 'ok');
  });
});

onEachStorage('checking now', ({ storageOf }) => {
  it('tells at once that a sign-in has ended, and that it works again', async (test) => {
    const { answers, call, status, asked, mail } = await setUp(test, { storage: await storageOf(test) });
    const check = async () => (await call('POST', '/targets/alerts/status')).body;
    assert.equal((await check()).health, 'ok');
    assert.equal(asked.at(-1)?.get('grant_type'), 'refresh_token');
    answers.token = { status: 400, body: { error: 'invalid_grant', error_description: 'Revoked.' } };
    assert.equal((await status()).health, 'ok');
    const found = await check();
    assert.equal(found.health, 'sign-in-again');
    assert.match(JSON.stringify(found['last-error']), /Revoked/);
    answers.token = WELL;
    assert.equal((await check()).health, 'ok');
    answers.token = { status: 503 };
    assert.deepEqual([(await check()).health, (await status()).health], ['ok', 'ok']);
    assert.deepEqual(accessTokensIn(mail.heard), [], 'no mail is sent');
  });

  it('finds no target that there is not, and nothing of one without OAuth2', async (test) => {
    const { call } = await setUp(test, { storage: await storageOf(test) });
    assert.equal((await call('POST', '/targets/nobody/status')).status, 404);
    await call('PUT', '/targets/alerts', { 'auth-method': 'none' });
    assert.deepEqual((await call('POST', '/targets/alerts/status')).body, { health: 'unknown' });
  });
});

describe('a test mail', () => {
  it('is not green with a secret that is wrong by now, nor after the sign-in has ended', async (test) => {
    const { answers, call, form, asked } = await setUp(test);
    assert.equal((await call('POST', '/targets/alerts/test')).status, 200);
    answers.token = { status: 401, body: { error: 'invalid_client' } };
    const before = asked.length;
    const answer = await call('POST', '/test', {
      ...form,
      'oauth2-client-secret': 'WRONG',
      recipient: 'admin@example.com',
    });
    assert.match(JSON.stringify(answer.body), /"token","status":"failed"/);
    assert.equal(asked.length, before + 1);
    assert.equal((await call('POST', '/targets/alerts/test')).status, 502);
  });
});

onEachStorage('ending a sign-in', ({ storageOf }) => {
  it('can be repeated where the provider did not work, and nothing uses it meanwhile', async (test) => {
    const { answers, call, status, backend, mail, daily } = await setUp(test, {
      storage: await storageOf(test),
    });
    answers.revoke = { status: 503, body: { error: 'temporarily_unavailable' } };
    const disconnect = () => call('DELETE', '/targets/alerts/sign-in');
    assert.deepEqual((await disconnect()).body, {
      revoked: false,
      error: 'temporarily_unavailable',
      error_description: 'The token endpoint answered HTTP 503.',
      'revocation-pending': true,
    });
    const left = await status();
    assert.equal(left.health, 'sign-in-again');
    assert.match(JSON.stringify(left['last-error']), /temporarily_unavailable/);
    await assert.rejects(sendMail(backend, 'alerts', MAIL), { error: 'not_signed_in' });
    assert.equal((await daily())[0]?.outcome, 'no-sign-in');
    assert.deepEqual(accessTokensIn(mail.heard), []);
    assert.equal(left['revocation-pending'], true);
    answers.revoke = {};
    assert.deepEqual((await disconnect()).body, { revoked: true });
    assert.equal((await status())['revocation-pending'], undefined);
    assert.deepEqual((await disconnect()).body, { revoked: false });
  });

  it('is repeated by the daily update until the provider has heard of it', async (test) => {
    const { answers, call, status, asked, daily } = await setUp(test, { storage: await storageOf(test) });
    answers.revoke = { status: 503 };
    await call('DELETE', '/targets/alerts/sign-in');
    await daily();
    assert.equal((await status())['revocation-pending'], true);
    answers.revoke = {};
    const before = asked.length;
    await daily();
    assert.equal(asked.slice(before).at(-1)?.get('token'), 'a-token');
    assert.equal((await status())['revocation-pending'], undefined);
  });

  it('by deleting its target revokes it, or says why not', async (test) => {
    const { answers, call, asked } = await setUp(test, { storage: await storageOf(test) });
    answers.revoke = { status: 503 };
    const { body } = await call('DELETE', '/targets/alerts');
    assert.match(JSON.stringify(body), /"previous-sign-in":\{"revoked":false,"error":"http_503"/);
    assert.equal(asked.at(-1)?.get('token'), 'a-token');
    assert.equal((await call('GET', '/targets/alerts')).status, 404);
  });

  it('by another one revokes it where that ends no other', async (test) => {
    const { call, asked, form } = await setUp(test, { storage: await storageOf(test) });
    const revoked = () => asked.map((parameters) => parameters.get('token')).filter(Boolean);
    // Whose it is nobody knows: the provider may end the new one with it.
    const { body } = await call('PUT', '/targets/alerts', { 'oauth2-refresh-token': 'a-new-token' });
    assert.match(JSON.stringify(body), /"revoked":false,"error":"still_used"/);
    await call('POST', '/targets', { ...form, name: 'twin', 'oauth2-refresh-token': 'a-new-token' });
    assert.match(JSON.stringify((await call('DELETE', '/targets/twin')).body), /still_used/);
    assert.deepEqual(revoked(), []);
    assert.match(
      JSON.stringify((await call('PUT', '/targets/alerts', { 'auth-method': 'none' })).body),
      /true/,
    );
    assert.deepEqual(revoked(), ['a-new-token']);
  });
});

describe('small rules', () => {
  it('do not rename a target in silence, and take no name of a device', async (test) => {
    const { call, form } = await setUp(test);
    assert.equal((await call('PUT', '/targets/alerts', { name: 'renamed' })).status, 400);
    assert.equal((await call('PUT', '/targets/alerts', { name: 'alerts' })).status, 200);
    for (const name of ['CON', 'nul', 'aux', 'Com1', 'LPT9'])
      assert.equal((await call('POST', '/targets', { ...form, name })).status, 400, name);
    assert.equal((await call('POST', '/targets', { ...form, name: 'ALERTS' })).body.error, 'exists');
  });

  it('keep a log line one line, whatever a provider says', async (test) => {
    const { answers, daily } = await setUp(test);
    const injected = 'x\n999 targets: 999 refreshed\u2028\u001b[2J\r\nmore';
    answers.token = { status: 400, body: { error: injected, error_description: injected } };
    const lines = summary(await daily()).split('\n');
    assert.equal(lines.length, 2, lines.join('|'));
    assert.doesNotMatch(lines.join(''), /[\p{Cc}\u2028]/u);
  });

  it('take a digest that tells nothing of a password', async (test) => {
    const { call, form } = await setUp(test);
    const target = { ...form, name: 'printer', 'auth-method': 'plain', username: 'u', password: 'summer26' };
    await call('POST', '/targets', target);
    const digest = async () => (await call('GET', '/targets/printer')).body.digest;
    const first = await digest();
    assert.equal(await digest(), first);
    await call('PUT', '/targets/printer', { comment: 'x' });
    await call('PUT', '/targets/printer', { delete: ['comment'] });
    assert.notEqual(await digest(), first, 'the same values have another one');
  });
});

describe('two processes behind a proxy that takes turns', () => {
  it('exchange, test and save one sign-in, also after a restart', async (test) => {
    const { provider } = await tokenEndpoint(test, () => ({
      body: { ...(WELL.body as object), refresh_token: 'a-token' },
    }));
    const one = await backendFor(test, provider);
    const { stateDirectory, token } = one;
    const others = [1, 2].map(() => ownBackend({ data: provider }, 'google', { stateDirectory, token }));
    const [two, three] = await Promise.all(others);
    const reference = await one.authorize();
    const saved = await two?.call(
      'POST',
      '/targets',
      targetAt('google', { 'oauth2-refresh-token': reference }),
    );
    assert.equal(saved?.status, 201);
    const again = await three?.call(
      'POST',
      '/targets',
      targetAt('google', { name: 'other', 'oauth2-refresh-token': reference }),
    );
    assert.equal(again?.body.error, 'reference_ended');
  });
});
