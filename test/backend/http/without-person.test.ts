import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { makeKeyPair } from '../../../demo/backend/xoauth2/make-key-pair.js';
import { microsoft } from 'smtp-oauth2-elements/providers.js';
import { runDailyUpdate, sendMail, updateDue } from '../../../demo/backend/index.js';
import type { KeyPair } from '../../../demo/backend/xoauth2/credential.js';
import { Inbox, makeCertificate, startSubmissionServer } from '../../../demo/mail/index.js';
import { ownBackend } from '../support/backend.js';
import { ownDirectory } from '../support/directory.js';
import { scriptedServer, takesEverything } from '../support/scripted-server.js';
import { CLIENT, ownProvider, targetAt } from '../support/services.js';
import type { Name } from '../support/services.js';
import { tokenEndpoint } from '../support/token-endpoint.js';
import type { TokenAnswer } from '../support/token-endpoint.js';

const MAILBOX = 'alerts@contoso.example';
const WELL: TokenAnswer = { body: { access_token: 'access', token_type: 'Bearer', expires_in: 3600 } };
const EMAIL = 'alerts@demo.iam.gserviceaccount.com';

type Step = Readonly<{ id: string; status: string; error?: { error_description?: string } }>;

/** A provider with its mail server and a backend, for applications without a person. */
async function start(test: TestContext, name: Name) {
  const pair = await makeKeyPair('alerts', Date.now());
  const keys = { k1: createPublicKey(pair.privateKey).export({ type: 'spki', format: 'pem' }).toString() };
  const delegation = { domain: 'contoso.example', scopes: ['https://mail.google.com/'] };
  const provider = await ownProvider(test, name, {
    clients: [{ ...CLIENT, certificates: [pair.certificate] }],
    serviceAccounts: [{ email: EMAIL, clientId: '1', keys, delegation }],
  });
  const inbox = new Inbox();
  const certificate = await makeCertificate();
  const { introspection } = provider.running;
  const mail = await startSubmissionServer({ dialect: name, inbox, certificate, introspection });
  test.after(() => mail.close());
  mail.rights.set(CLIENT.id, { mailboxes: [MAILBOX] });
  const options = { stateDirectory: await ownDirectory(test), tls: { ca: certificate.cert } };
  const { call, backend, exchange } = await ownBackend(provider, name, options);
  const base = targetAt(name, { port: mail.port, 'from-address': MAILBOX, username: MAILBOX });
  return { provider, inbox, call, backend, exchange, base, pair, mail };
}

const appOnly = { 'oauth2-grant': 'client-credentials', 'oauth2-tenant-id': 'contoso.example' };
const lights = (body: Record<string, unknown>) =>
  Object.fromEntries((body.steps as Step[]).map(({ id, status }) => [id, status]));

describe('an application that signs in by itself', () => {
  it('is checked, saved and sends, without a sign-in and without a refresh token', async (test) => {
    const { call, base, inbox, provider } = await start(test, 'microsoft');
    const target = { ...base, ...appOnly };
    assert.deepEqual(lights((await call('POST', '/check', target)).body), {
      endpoint: 'ok',
      tenant: 'ok',
      client: 'ok',
      permission: 'ok',
    });
    assert.equal((await call('POST', '/targets', target)).status, 201);
    const { body: saved } = await call('GET', '/targets/alerts');
    assert.equal(saved['oauth2-grant'], 'client-credentials');
    assert.ok(!('oauth2-client-secret' in saved));
    const { body } = await call('POST', '/targets/alerts/test');
    assert.deepEqual(lights(body), {
      token: 'ok',
      account: 'skipped',
      'sign-in': 'ok',
      sender: 'ok',
      sent: 'ok',
    });
    assert.equal(inbox.mails.at(-1)?.user, MAILBOX);
    assert.ok(provider.running.requests.every((request) => !request.includes('/authorize')));
  });

  it('sends with a certificate in place of the secret, whose end is known', async (test) => {
    const { call, base, pair, inbox } = await start(test, 'microsoft');
    const { 'oauth2-client-secret': _, ...rest } = base;
    const target = {
      ...rest,
      ...appOnly,
      'oauth2-client-auth': 'certificate',
      'oauth2-client-certificate': pair.certificate,
      'oauth2-client-private-key': pair.privateKey,
    };
    assert.equal((await call('POST', '/targets', target)).status, 201);
    const { body: saved } = await call('GET', '/targets/alerts');
    assert.equal(saved['oauth2-client-certificate'], pair.certificate);
    assert.ok(!JSON.stringify(saved).includes('PRIVATE KEY'));
    await call('POST', '/targets/alerts/test');
    assert.equal(inbox.mails.length, 1);
    const { body: status } = await call('GET', '/targets/alerts/status');
    const days = (Number(status['credential-expires']) - Date.now() / 1000) / 86_400;
    assert.ok(days > 700 && days < 735);
    assert.notEqual(status.health, 'sign-in-again');
  });

  it('tells that its secret ends at the beginning of the day that was told', async (test) => {
    const { call, base } = await start(test, 'microsoft');
    await call('POST', '/targets', { ...base, ...appOnly, 'oauth2-client-secret-expires': '2030-02-28' });
    const { body } = await call('GET', '/targets/alerts/status');
    assert.equal(body['credential-expires'], Date.UTC(2030, 1, 28) / 1000);
  });

  it('is refused in Microsoft’s words, at the light that is meant', async (test) => {
    const { call, base, mail } = await start(test, 'microsoft');
    const failed = async (more: object) => {
      const { body } = await call('POST', '/check', { ...base, ...appOnly, ...more });
      const step = (body.steps as Step[]).find(({ status }) => status === 'failed');
      return `${step?.id ?? ''} ${/AADSTS\d+/.exec(step?.error?.error_description ?? '')?.[0] ?? ''}`;
    };
    assert.equal(await failed({ 'oauth2-client-secret': 'wrong' }), 'client AADSTS7000215');
    assert.equal(await failed({ 'oauth2-client-id': 'nobody' }), 'client AADSTS700016');
    assert.equal(await failed({ 'oauth2-tenant-id': 'nobody.example' }), 'tenant AADSTS90002');
    await call('POST', '/targets', { ...base, ...appOnly });
    mail.rights.clear();
    const { body } = await call('POST', '/targets/alerts/test');
    assert.equal(lights(body)['sign-in'], 'failed');
    assert.match(JSON.stringify(body), /5\.7\.3/);
  });

  it('is saved only with what it needs', async (test) => {
    const { call, base, pair } = await start(test, 'microsoft');
    const other = await makeKeyPair('other', Date.now());
    const certificate = {
      'oauth2-client-auth': 'certificate',
      'oauth2-client-certificate': pair.certificate,
    };
    for (const more of [
      { 'oauth2-tenant-id': 'common' },
      { 'oauth2-tenant-id': 'organizations' },
      { username: 'alerts' },
      { 'oauth2-grant': 'device-code' },
      { 'oauth2-grant': 'jwt-bearer' },
      { 'oauth2-client-auth': 'none' },
      { 'oauth2-registration': 'unknown' },
      { 'oauth2-refresh-token': 'a-token' },
      certificate,
      { ...certificate, 'oauth2-client-private-key': other.privateKey },
      { ...certificate, 'oauth2-client-private-key': 'x' },
    ]) {
      const { status } = await call('POST', '/targets', { ...base, ...appOnly, ...more });
      assert.equal(status, 400, JSON.stringify(more));
    }
  });

  it('is never asked to sign in again: a secret that has ended is the client’s', async (test) => {
    const { call, base, provider } = await start(test, 'microsoft');
    await call('POST', '/targets', { ...base, ...appOnly });
    provider.running.storage.expireSecret(CLIENT.id);
    const { body } = await call('POST', '/targets/alerts/test');
    assert.equal(lights(body).token, 'failed');
    const { body: status } = await call('GET', '/targets/alerts/status');
    assert.notEqual(status.health, 'sign-in-again');
  });
});

describe('a service account', () => {
  it('is checked, saved and sends for its mailbox', async (test) => {
    const { call, base, pair, inbox } = await start(test, 'google');
    const { 'oauth2-client-id': _id, 'oauth2-client-secret': _secret, ...rest } = base;
    const key = JSON.stringify({
      type: 'service_account',
      client_email: EMAIL,
      client_id: '1',
      private_key_id: 'k1',
      private_key: pair.privateKey,
      token_uri: 'https://elsewhere.example/token',
    });
    const target = { ...rest, 'oauth2-grant': 'jwt-bearer', 'oauth2-service-account-key': key };
    assert.equal(lights((await call('POST', '/check', target)).body).permission, 'ok');
    assert.equal((await call('POST', '/targets', target)).status, 201);
    const { body: saved } = await call('GET', '/targets/alerts');
    assert.ok(!JSON.stringify(saved).includes('PRIVATE KEY'));
    const { body } = await call('POST', '/targets/alerts/test');
    assert.equal(lights(body).sent, 'ok');
    assert.equal(inbox.mails.at(-1)?.user, MAILBOX);
    const wrong = { ...target, username: 'me@gmail.com' };
    assert.equal((await call('POST', '/targets', { ...wrong, name: 'other' })).status, 400);
  });
});

describe('a certificate where a person signs in', () => {
  const certified = ({ certificate, privateKey }: KeyPair) => ({
    'oauth2-client-auth': 'certificate',
    'oauth2-client-certificate': certificate,
    'oauth2-client-private-key': privateKey,
  });

  it('proves the client in the check, the exchange, each refresh and a mail', async (test) => {
    const { call, base, pair, inbox, provider, backend, exchange } = await start(test, 'microsoft');
    const { 'oauth2-client-secret': _, ...rest } = base;
    const target = { ...rest, ...certified(pair) };
    assert.deepEqual(lights((await call('POST', '/check', target)).body), {
      endpoint: 'ok',
      tenant: 'ok',
      client: 'ok',
      permission: 'skipped',
    });
    const given = { 'oauth2-client-secret': undefined, ...certified(pair) };
    const { status, body: signedIn } = await exchange(MAILBOX, given);
    assert.equal(status, 200, JSON.stringify(signedIn));
    assert.equal(signedIn.account, MAILBOX);
    const token = signedIn['oauth2-refresh-token'];
    assert.equal((await call('POST', '/targets', { ...target, 'oauth2-refresh-token': token })).status, 201);
    // The secret is no way in any more: what follows is signed.
    provider.running.storage.expireSecret(CLIENT.id);
    assert.deepEqual(
      (await runDailyUpdate(backend, 0, [])).map(({ outcome }) => outcome),
      ['refreshed'],
    );
    const { body } = await call('POST', '/targets/alerts/test');
    assert.equal(lights(body).sent, 'ok');
    assert.equal(inbox.mails.at(-1)?.user, MAILBOX);
    const { body: state } = await call('GET', '/targets/alerts/status');
    assert.ok(Number(state['credential-expires']) > Date.now() / 1000);
  });

  it('needs no key again where it is saved, for the same client alone', async (test) => {
    const { call, base, pair, exchange } = await start(test, 'microsoft');
    const { 'oauth2-client-secret': _, ...rest } = base;
    const token = (await exchange(MAILBOX)).body['oauth2-refresh-token'];
    const target = { ...rest, ...certified(pair), 'oauth2-refresh-token': token };
    assert.equal((await call('POST', '/targets', target)).status, 201);
    const byName = {
      ...certified(pair),
      'oauth2-client-private-key': undefined,
      'oauth2-client-secret': undefined,
      name: 'alerts',
    };
    assert.equal((await exchange(MAILBOX, byName)).status, 200);
    const other = await exchange(MAILBOX, { ...byName, 'oauth2-client-id': 'another' });
    assert.equal(other.status, 400);
    assert.match(String(other.body.error_description), /oauth2-client-private-key/);
  });

  it('is refused where it cannot be right, before the code is used', async (test) => {
    const { call, base, pair, exchange, provider } = await start(test, 'microsoft');
    const other = await makeKeyPair('other', Date.now());
    const ended = await makeKeyPair('ended', Date.now() - 800 * 86_400_000);
    const before = provider.running.requests.filter((request) => request.endsWith('/token')).length;
    for (const [wrong, key] of [
      [{ 'oauth2-client-private-key': other.privateKey }, 'private-key'],
      [{ 'oauth2-client-private-key': 'x' }, 'private-key'],
      [{ 'oauth2-client-private-key': undefined }, 'private-key'],
      [{ 'oauth2-client-certificate': 'x' }, 'certificate'],
      [{ 'oauth2-client-certificate': undefined }, 'certificate'],
      [certified(ended), 'certificate'],
    ] as const) {
      const body = { 'oauth2-client-secret': undefined, ...certified(pair), ...wrong };
      const about = new RegExp(`oauth2-client-${key}`);
      const answers = [await exchange(MAILBOX, body), await call('POST', '/check', { ...base, ...body })];
      for (const { status, body: said } of answers) {
        assert.equal(status, 400, JSON.stringify(said));
        assert.match(String(said.error_description), about);
      }
    }
    const after = provider.running.requests.filter((request) => request.endsWith('/token')).length;
    assert.equal(after, before);
  });

  it('that is not uploaded is the client’s to fix, in Microsoft’s words', async (test) => {
    const { call, base } = await start(test, 'microsoft');
    const other = await makeKeyPair('other', Date.now());
    const { body } = await call('POST', '/check', { ...base, ...certified(other) });
    assert.equal(lights(body).client, 'failed');
    assert.match(JSON.stringify(body), /AADSTS700027/);
  });

  it('is refused where the provider takes none', async (test) => {
    const { call, base, pair } = await start(test, 'google');
    for (const path of ['/targets', '/check']) {
      const { status, body } = await call('POST', path, { ...base, ...certified(pair) });
      assert.equal(status, 400);
      assert.match(String(body.error_description), /oauth2-client-auth/);
    }
  });
});

describe('a check of a registration for people', () => {
  it('proves client and credential by the refusal of a code that is none', async (test) => {
    const { call, base } = await start(test, 'microsoft');
    const { body } = await call('POST', '/check', base);
    assert.deepEqual(lights(body), {
      endpoint: 'ok',
      tenant: 'ok',
      client: 'ok',
      permission: 'skipped',
    });
    const wrong = await call('POST', '/check', { ...base, 'oauth2-client-secret': 'wrong' });
    assert.equal(lights(wrong.body).client, 'failed');
  });
});

describe('what is learnt of a target without a person', () => {
  const DAY_MS = 86_400_000;
  const MAIL = { subject: 'Backup', text: 'It is done.' };

  /** Two processes on one directory with one saved target, a provider that answers as it is told, and a clock. */
  async function startTwo(test: TestContext) {
    const answers: { token: TokenAnswer; smtp?: string | undefined } = { token: WELL };
    const { provider, asked } = await tokenEndpoint(test, () => answers.token);
    const mail = await scriptedServer(
      test,
      takesEverything(undefined, (line) => (line.startsWith('AUTH') ? answers.smtp : undefined)),
    );
    let clock = Date.now();
    const stateDirectory = await ownDirectory(test);
    const data = { ...microsoft, tokenEndpoint: provider.tokenEndpoint };
    const options = { stateDirectory, now: () => clock };
    const one = await ownBackend({ data }, 'microsoft', options);
    const two = await ownBackend({ data }, 'microsoft', { ...options, token: one.token });
    const target = {
      ...targetAt('microsoft'),
      ...appOnly,
      username: MAILBOX,
      port: mail.port,
      mode: 'insecure',
    };
    assert.equal((await one.call('POST', '/targets', target)).status, 201);
    const healths = async () => {
      const both = [one, two].map(({ call }) => call('GET', '/targets/alerts/status'));
      return (await Promise.all(both)).map(({ body }) => body.health);
    };
    return { one, two, answers, asked, healths, later: (ms: number) => (clock += ms) };
  }

  it('is known to every process: a mail that is refused, and the one that goes out', async (test) => {
    const { one, two, answers, healths } = await startTwo(test);
    assert.deepEqual(await healths(), ['unknown', 'unknown']);
    await sendMail(one.backend, 'alerts', MAIL);
    assert.deepEqual(await healths(), ['ok', 'ok']);
    const { body } = await two.call('GET', '/targets/alerts/status');
    assert.ok(body['last-sent'] && body['last-used'] && body['last-refreshed']);
    answers.smtp = '535 5.7.139 SmtpClientAuthentication is disabled';
    await assert.rejects(sendMail(two.backend, 'alerts', MAIL));
    assert.deepEqual(await healths(), ['failing', 'failing']);
    answers.smtp = undefined;
    assert.equal((await one.call('POST', '/targets/alerts/test')).status, 200);
    assert.deepEqual(await healths(), ['ok', 'ok']);
  });

  it('is what the token endpoint refuses, until the credential is another one', async (test) => {
    const { one, two, answers, healths } = await startTwo(test);
    answers.token = { status: 401, body: { error: 'invalid_client', error_description: 'Wrong.' } };
    const [result] = await runDailyUpdate(one.backend, 0, []);
    assert.deepEqual(
      [result?.outcome, result?.error, result?.error_description],
      ['failed', 'invalid_client', 'Wrong.'],
    );
    await assert.rejects(sendMail(one.backend, 'alerts', MAIL), /Wrong/);
    assert.deepEqual(await healths(), ['failing', 'failing']);
    await two.call('PUT', '/targets/alerts', { comment: 'night shift' });
    assert.deepEqual(await healths(), ['failing', 'failing']);
    await two.call('PUT', '/targets/alerts', { 'oauth2-client-secret': 'a new one' });
    assert.deepEqual(await healths(), ['unknown', 'unknown']);
  });

  it('is not what a test of other values brings', async (test) => {
    const { one, answers, healths } = await startTwo(test);
    await sendMail(one.backend, 'alerts', MAIL);
    answers.token = { status: 401, body: { error: 'invalid_client' } };
    const { body: saved } = await one.call('GET', '/targets/alerts');
    const other = {
      ...saved,
      digest: undefined,
      'oauth2-client-secret': 'WRONG',
      recipient: 'admin@example.com',
    };
    assert.match(JSON.stringify((await one.call('POST', '/test', other)).body), /invalid_client/);
    assert.deepEqual(await healths(), ['ok', 'ok']);
  });

  it('makes one process ask once a day, and is stale after two days without an answer', async (test) => {
    const { one, two, answers, asked, healths, later } = await startTwo(test);
    const due = async () => [...(await updateDue(one.backend)), ...(await updateDue(two.backend))];
    assert.deepEqual(
      (await due()).map(({ outcome }) => outcome),
      ['refreshed'],
    );
    assert.equal(asked.length, 1);
    later(DAY_MS + 1000);
    answers.token = { status: 503 };
    assert.deepEqual(
      (await due()).map(({ outcome }) => outcome),
      ['later'],
    );
    assert.deepEqual(await healths(), ['ok', 'ok']);
    later(1.5 * DAY_MS);
    const [result] = await due();
    assert.ok(result?.['not-refreshed-since']);
    assert.deepEqual(await healths(), ['stale', 'stale']);
    answers.token = WELL;
    later(DAY_MS);
    await due();
    assert.deepEqual(await healths(), ['ok', 'ok']);
  });
});
