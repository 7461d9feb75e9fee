import assert from 'node:assert/strict';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { sendMail } from '../../../demo/backend/index.js';
import type { BackendOptions } from '../../../demo/backend/index.js';
import { Inbox, makeCertificate, startSubmissionServer } from '../../../demo/mail/index.js';
import { ownBackend } from '../support/backend.js';
import { ownDirectory } from '../support/directory.js';
import { CLIENT, ownProvider, targetAt } from '../support/services.js';
import { stateFile, stateOf } from '../support/state.js';
import type { Name } from '../support/services.js';

const MINUTE_MS = 60_000;

/** The whole server side: a provider, its mail server, and a backend. */
async function setUp(test: TestContext, name: Name, options: Partial<BackendOptions> = {}) {
  const provider = await ownProvider(test, name);
  const inbox = new Inbox();
  const certificate = await makeCertificate();
  const mail = await startSubmissionServer({
    dialect: name,
    inbox,
    certificate,
    introspection: provider.running.introspection,
  });
  test.after(() => mail.close());
  const directory = await ownDirectory(test);
  let clock = Date.now();
  const { backend, call, exchange, authorize } = await ownBackend(provider, name, {
    stateDirectory: directory,
    tls: { ca: certificate.cert },
    now: () => clock,
    ...options,
  });
  const target = targetAt(name, { port: mail.port });
  const stateText = async () => readFile(await stateFile(directory), 'utf8');
  const statuses = ({ body }: { body: Record<string, unknown> }) =>
    (body.steps as { status: string }[]).map(({ status }) => status);
  return {
    provider,
    inbox,
    mail,
    directory,
    backend,
    call,
    target,
    exchange,
    authorize,
    stateText,
    statuses,
    later: (ms: number) => (clock += ms),
  };
}

const ALL_OK = ['ok', 'ok', 'ok', 'ok', 'ok'];

describe('the backend', () => {
  for (const name of ['google', 'microsoft'] as const) {
    it(`brings a code of the ${name}-like provider to a mail in the inbox`, async (test) => {
      const { call, target, authorize, inbox, stateText, statuses } = await setUp(test, name);
      const reference = await authorize();
      assert.match(reference, /^ref_/);
      const unsaved = { ...target, 'oauth2-refresh-token': reference, recipient: 'grüße@example.com' };
      assert.deepEqual(statuses(await call('POST', '/test', unsaved)), ALL_OK);
      assert.deepEqual(inbox.mails[0]?.to, ['grüße@example.com']);
      assert.equal(inbox.mails[0]?.user, 'alerts@example.com');

      const saved = await call('POST', '/targets', { ...target, 'oauth2-refresh-token': reference });
      assert.equal(saved.status, 201);
      assert.ok(!(await stateText()).includes(reference));
      assert.equal((await call('GET', '/targets/alerts/status')).body.health, 'ok');
      // On edit the saved secret and sign-in are used where the form leaves them out.
      const { 'oauth2-client-secret': _secret, ...edited } = target;
      const again = await call('POST', '/test', { ...edited, recipient: 'admin@example.com' });
      assert.deepEqual(statuses(again), ALL_OK);
      assert.equal((await call('POST', '/targets/alerts/test')).status, 200);
      assert.equal(inbox.mails.length, 3);
    });
  }

  it('takes a reference once, and not after ten minutes', async (test) => {
    const { call, target, authorize, later } = await setUp(test, 'google');
    const reference = await authorize();
    const create = (name: string, token: string) =>
      call('POST', '/targets', { ...target, name, 'oauth2-refresh-token': token });
    assert.equal((await create('first', reference)).status, 201);
    assert.equal((await create('second', reference)).body.error, 'reference_ended');
    const late = await authorize();
    later(10 * MINUTE_MS);
    assert.equal((await create('third', late)).body.error, 'reference_ended');
  });

  it('takes a reference once, also when several saves come at the same time', async (test) => {
    const { call, target, authorize } = await setUp(test, 'google');
    const reference = await authorize();
    const names = ['first', 'second', 'third'];
    const answers = await Promise.all(
      names.map((name) => call('POST', '/targets', { ...target, name, 'oauth2-refresh-token': reference })),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 400, 400]);
  });

  it('keeps a reference good when the save it came with was refused', async (test) => {
    const { call, target, authorize } = await setUp(test, 'google');
    await call('POST', '/targets', target);
    const signedIn = { ...target, 'oauth2-refresh-token': await authorize() };
    assert.equal((await call('POST', '/targets', signedIn)).body.error, 'exists');
    const { name: _name, ...changes } = signedIn;
    assert.equal((await call('PUT', '/targets/alerts', { ...changes, digest: 'old' })).body.error, 'changed');
    assert.equal((await call('PUT', '/targets/alerts', changes)).status, 200);
  });

  it('gives out the token where the host wants that, and knows how long it lives', async (test) => {
    const { call, target, authorize } = await setUp(test, 'microsoft', { tokenDelivery: 'return' });
    const token = await authorize();
    assert.doesNotMatch(token, /^ref_/);
    await call('POST', '/targets', { ...target, 'oauth2-refresh-token': token });
    const { body: status } = await call('GET', '/targets/alerts/status');
    const [expires, refreshed] = [status['refresh-token-expires'], status['last-refreshed']] as number[];
    assert.equal((expires ?? 0) - (refreshed ?? 0), 90 * 86_400);
  });

  it('says that a state file is damaged, and lets it be disconnected', async (test) => {
    const { call, target, authorize, directory } = await setUp(test, 'google');
    await call('POST', '/targets', { ...target, 'oauth2-refresh-token': await authorize() });
    const file = basename(await stateFile(directory));
    await writeFile(join(directory, file), '');
    const unsaved = await call('POST', '/test', { ...target, recipient: 'admin@example.com' });
    assert.deepEqual([unsaved.status, unsaved.body.error], [409, 'damaged_state']);
    assert.equal((await call('POST', '/targets/alerts/test')).body.error, 'damaged_state');
    const { status, body } = await call('DELETE', '/targets/alerts/sign-in');
    assert.deepEqual([status, body.revoked, body.error], [200, false, 'damaged_state']);
    const files = await readdir(directory);
    assert.ok(!files.includes(file));
    assert.ok(files.some((each) => each.startsWith(`${file}.damaged-`)));
  });

  for (const [what, damage] of [
    ['is no JSON', (text: string) => text.replace(`"${CLIENT.secret}"`, CLIENT.secret)],
    ['is empty', () => ''],
    ['holds no target', () => '{ "alerts": null }'],
    ['holds a name that leaves the directory', (text: string) => text.replaceAll('"alerts"', '"../alerts"')],
  ] as const) {
    it(`says that the configuration is damaged where it ${what}, and leaves it alone`, async (test) => {
      const { call, target, directory } = await setUp(test, 'google');
      await call('POST', '/targets', target);
      const path = join(directory, 'targets.cfg');
      const damaged = damage(await readFile(path, 'utf8'));
      await writeFile(path, damaged);
      const log = test.mock.method(console, 'error', () => undefined);
      for (const [method, body] of [
        ['GET', undefined],
        ['POST', { ...target, name: 'other' }],
      ] as const) {
        const answer = await call(method, '/targets', body);
        assert.deepEqual([answer.status, answer.body.error], [500, 'damaged_configuration']);
        // The parser's own words would quote a part of it.
        assert.ok(!JSON.stringify(answer.body).includes(CLIENT.secret.slice(0, 8)));
      }
      assert.equal(log.mock.callCount(), 0);
      assert.equal(await readFile(path, 'utf8'), damaged);
    });
  }

  it('refuses to delete what is no key of a target', async (test) => {
    const { call, target } = await setUp(test, 'google');
    await call('POST', '/targets', target);
    for (const key of ['constructor', 'toString', 'name', 'unknown']) {
      assert.equal((await call('PUT', '/targets/alerts', { delete: [key] })).status, 400, key);
    }
  });

  it('passes the provider’s words on, and keeps nothing', async (test) => {
    const { exchange, directory } = await setUp(test, 'microsoft');
    const answer = await exchange(undefined, { 'authorization-code': 'wrong' });
    assert.equal(answer.status, 400);
    assert.equal(answer.body.error, 'invalid_grant');
    assert.match(answer.body.error_description as string, /^AADSTS70008/);
    assert.deepEqual(await readdir(directory), ['.key', '.lock']);
  });

  it('answers 502 where the provider does not work', async (test) => {
    const { exchange, provider } = await setUp(test, 'google');
    provider.running.faults.next.push({ kind: 'status', status: 503 });
    const answer = await exchange();
    assert.deepEqual([answer.status, answer.body.error], [502, 'temporarily_unavailable']);
  });

  it('gets a fresh token, once, where the server refuses the one in memory', async (test) => {
    const { call, backend, target, authorize, provider, inbox } = await setUp(test, 'google');
    await call('POST', '/targets', { ...target, 'oauth2-refresh-token': await authorize() });
    const asked = () => provider.running.requests.filter((line) => line === 'POST /token').length;
    const mail = { subject: 'Backup', text: 'It is done.' };
    await sendMail(backend, 'alerts', mail);
    const once = asked();
    await sendMail(backend, 'alerts', mail);
    assert.equal(asked(), once, 'the second mail needs no request');
    provider.running.storage.model('AccessToken').clear();
    await sendMail(backend, 'alerts', mail);
    assert.equal(asked(), once + 1);
    assert.equal(inbox.mails.length, 3);
  });

  it('keeps no rotated token while sending', async (test) => {
    const { call, backend, target, authorize } = await setUp(test, 'microsoft');
    await call('POST', '/targets', { ...target, 'oauth2-refresh-token': await authorize() });
    const before = await stateOf(backend);
    assert.equal((await call('POST', '/targets/alerts/test')).status, 200);
    await sendMail(backend, 'alerts', { subject: 'Backup', text: 'It is done.' });
    const { 'last-used': used, 'last-sent': sent, ...after } = await stateOf(backend);
    assert.deepEqual(after, { ...before, 'sign-in-again': false });
    assert.ok(used && sent);
  });

  it('tells in the server’s words that a sender or a mailbox is refused', async (test) => {
    const { call, target, authorize, mail, statuses } = await setUp(test, 'microsoft');
    await call('POST', '/targets', { ...target, 'oauth2-refresh-token': await authorize() });
    const values = { ...target, username: 'alerts@example.com', recipient: 'admin@example.com' };
    const sender = await call('POST', '/test', { ...values, 'from-address': 'boss@example.com' });
    assert.deepEqual(statuses(sender), ['ok', 'warning', 'ok', 'failed', 'skipped']);
    assert.match(
      JSON.stringify(sender.body),
      /"code":554,"enhanced":"5\.2\.252","text":"5\.2\.252 SendAsDenied/,
    );
    mail.disabledMailboxes.add('alerts@example.com');
    const disabled = await call('POST', '/test', values);
    assert.deepEqual(statuses(disabled), ['ok', 'ok', 'failed', 'skipped', 'skipped']);
    assert.match(JSON.stringify(disabled.body), /5\.7\.139/);
  });

  it('sends no saved password to another server', async (test) => {
    const { call, target } = await setUp(test, 'google');
    const plain = { ...target, 'auth-method': 'plain', username: 'user', password: 'a saved password' };
    await call('POST', '/targets', plain);
    const { password: _password, ...elsewhere } = { ...plain, server: '127.0.0.1' };
    const answer = await call('POST', '/test', { ...elsewhere, recipient: 'admin@example.com' });
    assert.match(JSON.stringify(answer.body), /username and password are missing/);
  });

  it('revokes a sign-in at the provider when it is disconnected', async (test) => {
    const { call, target, authorize, provider } = await setUp(test, 'google');
    await call('POST', '/targets', { ...target, 'oauth2-refresh-token': await authorize() });
    assert.deepEqual((await call('DELETE', '/targets/alerts/sign-in')).body, { revoked: true });
    assert.deepEqual((await call('DELETE', '/targets/alerts/sign-in')).body, { revoked: false });
    assert.ok(provider.running.requests.includes('POST /revoke'));
    assert.equal((await call('GET', '/targets/alerts/status')).body.health, 'sign-in-again');
  });
});
