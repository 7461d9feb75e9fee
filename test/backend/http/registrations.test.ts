import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { Inbox, makeCertificate, startSubmissionServer } from '../../../demo/mail/index.js';
import type { HostRegistration } from '../../../demo/backend/index.js';
import { ownBackend } from '../support/backend.js';
import { ownDirectory } from '../support/directory.js';
import { CLIENT, ownProvider, targetAt } from '../support/services.js';

const MAILBOX = 'alerts@contoso.example';

/** A host with a registration of its own at the provider, and what it has been asked for. */
async function start(test: TestContext, secret = CLIENT.secret) {
  const provider = await ownProvider(test, 'microsoft');
  const inbox = new Inbox();
  const certificate = await makeCertificate();
  const { introspection } = provider.running;
  const mail = await startSubmissionServer({ dialect: 'microsoft', inbox, certificate, introspection });
  test.after(() => mail.close());
  mail.rights.set(CLIENT.id, { mailboxes: [MAILBOX] });
  const vault = { secret, asked: 0 };
  const registration: HostRegistration = {
    id: 'ours',
    name: 'Our app',
    provider: 'microsoft',
    clientId: CLIENT.id,
    tenantId: 'contoso.example',
    credential: () => {
      vault.asked += 1;
      return Promise.resolve({ clientSecret: vault.secret });
    },
  };
  const own = await ownBackend(provider, 'microsoft', {
    stateDirectory: await ownDirectory(test),
    tls: { ca: certificate.cert },
    registrations: [registration],
  });
  const {
    'oauth2-client-id': _id,
    'oauth2-client-secret': _secret,
    'oauth2-tenant-id': _tenant,
    ...base
  } = targetAt('microsoft', { port: mail.port, 'from-address': MAILBOX, username: MAILBOX }) as Record<
    string,
    unknown
  >;
  return { ...own, vault, inbox, target: { ...base, 'oauth2-registration': 'ours' } };
}

const byItself = { 'oauth2-grant': 'client-credentials' };

describe('a registration of the host', () => {
  it('signs a person in and sends, with a credential that is in no target', async (test) => {
    const { call, exchange, target, vault, inbox, backend } = await start(test);
    const { body: answer } = await exchange(MAILBOX, {
      'oauth2-client-secret': undefined,
      'oauth2-registration': 'ours',
    });
    const reference = answer['oauth2-refresh-token'];
    assert.equal(typeof reference, 'string', JSON.stringify(answer));
    const saved = await call('POST', '/targets', { ...target, 'oauth2-refresh-token': reference });
    assert.equal(saved.status, 201, JSON.stringify(saved.body));
    const entry = await backend.storage.get('alerts');
    assert.ok(!JSON.stringify(entry).includes(vault.secret));
    assert.equal(entry?.target['oauth2-client-id'], undefined);
    assert.equal((await call('POST', '/targets/alerts/test')).status, 200);
    assert.equal(inbox.mails.length, 1);
  });

  it('sends by itself, and is asked for its credential each time', async (test) => {
    const { call, target, vault, inbox } = await start(test, 'an old secret');
    assert.equal((await call('POST', '/targets', { ...target, ...byItself })).status, 201);
    assert.equal((await call('POST', '/targets/alerts/test')).status, 502);
    vault.secret = CLIENT.secret;
    assert.equal((await call('POST', '/targets/alerts/test')).status, 200);
    assert.equal(inbox.mails.at(-1)?.user, MAILBOX);
    assert.ok(vault.asked >= 2);
  });

  it('is checked without a word of its credential', async (test) => {
    const { call, target, vault } = await start(test);
    const good = await call('POST', '/check', target);
    assert.match(JSON.stringify(good.body), /"id":"client","status":"ok"/);
    vault.secret = 'quite-wrong-secret';
    const wrong = await call('POST', '/check', target);
    assert.match(JSON.stringify(wrong.body), /"id":"client","status":"failed"/);
    assert.ok(!JSON.stringify(wrong.body).includes('quite-wrong'));
  });

  for (const [what, more] of [
    ['a name that the host does not have', { 'oauth2-registration': 'theirs' }],
    ['another client beside it', { 'oauth2-client-id': 'another' }],
  ] as const)
    it(`refuses ${what}`, async (test) => {
      const { call, target } = await start(test);
      const { status, body } = await call('POST', '/check', { ...target, ...more });
      assert.equal(status, 400);
      assert.equal(body.error, 'invalid_parameter');
    });

  it('takes the place of a registration that was entered, and of its secret', async (test) => {
    const { call, target, backend } = await start(test);
    const { 'oauth2-registration': _, ...own } = target;
    const entered = {
      ...own,
      ...byItself,
      'oauth2-client-id': CLIENT.id,
      'oauth2-client-secret': CLIENT.secret,
      'oauth2-tenant-id': 'contoso.example',
    };
    assert.equal((await call('POST', '/targets', entered)).status, 201);
    assert.equal((await call('PUT', '/targets/alerts', { 'oauth2-registration': 'ours' })).status, 200);
    const { target: saved } = (await backend.storage.get('alerts'))!;
    assert.equal(saved['oauth2-registration'], 'ours');
    for (const key of ['oauth2-client-id', 'oauth2-client-secret', 'oauth2-tenant-id'])
      assert.ok(!(key in saved), key);
  });
});
