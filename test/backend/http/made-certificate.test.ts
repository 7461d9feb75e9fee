import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { ownBackend } from '../support/backend.js';
import { ownDirectory } from '../support/directory.js';
import { CLIENT, ownProvider, targetAt } from '../support/services.js';

const DAY = 86_400;
const MAILBOX = 'alerts@contoso.example';

async function start(test: TestContext) {
  let clock = Date.now();
  const provider = await ownProvider(test, 'microsoft');
  const stateDirectory = await ownDirectory(test);
  const options = { stateDirectory, now: () => clock };
  const { call, backend } = await ownBackend(provider, 'microsoft', options);
  /** Another page of the same host. */
  const other = await ownBackend(provider, 'microsoft', { storage: backend.storage, now: () => clock });
  const made = await call('POST', '/certificate', { name: 'alerts' });
  const pem = String(made.body['oauth2-client-certificate']);
  const certificate = new X509Certificate(pem);
  provider.running.storage.certificates.set(CLIENT.id, [pem]);
  const { 'oauth2-client-secret': _, ...base } = targetAt('microsoft');
  const target = {
    ...base,
    username: MAILBOX,
    'oauth2-grant': 'client-credentials',
    'oauth2-tenant-id': 'contoso.example',
    'oauth2-client-auth': 'certificate',
    'oauth2-client-certificate': pem,
  };
  const later = (seconds: number) => (clock += seconds * 1000);
  return { call, backend, other: other.call, made, certificate, target, later };
}

const lights = (body: Record<string, unknown>) =>
  (body.steps as { status: string }[]).map(({ status }) => status).join(' ');

describe('a certificate that the backend makes', () => {
  it('is one that Microsoft takes, and comes without its key', async (test) => {
    const { made, certificate } = await start(test);
    assert.equal(made.status, 200);
    assert.deepEqual(Object.keys(made.body).sort(), ['expires', 'oauth2-client-certificate', 'thumbprint']);
    assert.doesNotMatch(JSON.stringify(made.body), /PRIVATE/);
    assert.equal(made.body.thumbprint, certificate.fingerprint.replaceAll(':', ''));
    assert.equal(made.body.expires, Date.parse(certificate.validTo) / 1000);
    assert.equal(certificate.subject, 'CN=alerts');
    assert.ok(certificate.verify(certificate.publicKey));
    assert.ok((certificate.publicKey.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048);
    assert.ok(Date.parse(certificate.validFrom) <= Date.now());
  });

  it('proves the app in a check, and is saved with the key that no browser ever had', async (test) => {
    const { call, other, target, later } = await start(test);
    assert.equal(lights((await call('POST', '/check', target)).body), 'ok ok ok ok');
    assert.equal((await call('POST', '/targets', target)).status, 201);
    // The key is the target's from now on.
    later(2 * DAY);
    const { body: saved } = await call('GET', '/targets/alerts');
    assert.doesNotMatch(JSON.stringify(saved), /PRIVATE/);
    assert.equal((await call('PUT', '/targets/alerts', { comment: 'still there' })).status, 200);
    later(-2 * DAY);
    assert.equal(lights((await other('POST', '/check', { ...target, name: 'alerts' })).body), 'ok ok ok ok');
  });

  it('takes the place of the one that a target has', async (test) => {
    const { call, target } = await start(test);
    assert.equal((await call('POST', '/targets', target)).status, 201);
    const { body: next } = await call('POST', '/certificate', {});
    const pem = next['oauth2-client-certificate'];
    assert.notEqual(pem, target['oauth2-client-certificate']);
    const changed = { 'oauth2-client-certificate': pem };
    assert.equal((await call('PUT', '/targets/alerts', changed)).status, 200);
    assert.equal((await call('GET', '/targets/alerts')).body['oauth2-client-certificate'], pem);
  });

  it('has its key in the session alone that it was made for, and for a day', async (test) => {
    const { call, other, target, later } = await start(test);
    for (const path of ['/check', '/targets']) {
      const { status, body } = await other('POST', path, target);
      assert.equal(status, 400);
      assert.match(String(body.error_description), /oauth2-client-private-key/);
    }
    later(DAY + 1);
    assert.equal((await call('POST', '/targets', target)).status, 400);
  });

  it('is of no use to a key that comes along and does not belong to it', async (test) => {
    const { call, target } = await start(test);
    const { status } = await call('POST', '/targets', { ...target, 'oauth2-client-private-key': 'x' });
    assert.equal(status, 400);
  });

  it('carries a name that can be one, and nothing else is asked for', async (test) => {
    const { call } = await start(test);
    for (const body of [{ name: '../x' }, { name: 5 }, { bits: 512 }, [], { name: 'a'.repeat(65) }])
      assert.equal((await call('POST', '/certificate', body)).status, 400, JSON.stringify(body));
  });
});
