import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { generate } from 'selfsigned';
import type { HostRegistration } from '../../../demo/backend/index.js';
import { makeKeyPair } from '../../../demo/backend/xoauth2/make-key-pair.js';
import { ownBackend } from '../support/backend.js';
import { ownDirectory } from '../support/directory.js';
import { targetAt } from '../support/services.js';
import type { Name } from '../support/services.js';
import { tokenEndpoint } from '../support/token-endpoint.js';
import { google, microsoft } from 'smtp-oauth2-elements/providers.js';

const DAY_MS = 86_400_000;
const MAILBOX = 'alerts@contoso.example';

/** A backend at a token endpoint that takes everything, with no mail server. */
async function start(test: TestContext, name: Name, registrations: readonly HostRegistration[] = []) {
  const { provider, asked } = await tokenEndpoint(test, () => ({
    body: { access_token: 'access', token_type: 'Bearer', expires_in: 3600, refresh_token: 'refresh' },
  }));
  const known = { google, microsoft }[name];
  const data = { ...known, tokenEndpoint: provider.tokenEndpoint };
  const stateDirectory = await ownDirectory(test);
  const { call, backend } = await ownBackend({ data }, name, { stateDirectory, registrations });
  const base = targetAt(name, { username: MAILBOX, 'from-address': MAILBOX });
  /** Another backend over the same state, as after a change of the operator's. */
  const restarted = (more: object) => ownBackend({ data }, name, { stateDirectory, ...more });
  return { call, backend, asked, base, restarted };
}

const refusal = ({ status, body }: { status: number; body: Record<string, unknown> }) =>
  `${status} ${(body.error_description as string | undefined) ?? ''}`;

const rsa = (bits = 2048) =>
  generateKeyPairSync('rsa', {
    modulusLength: bits,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });

describe('the key file of a service account', () => {
  const { privateKey, publicKey } = rsa();
  const file = {
    type: 'service_account',
    project_id: 'demo',
    private_key_id: '0123',
    private_key: privateKey,
    client_email: 'alerts@demo.iam.gserviceaccount.com',
    client_id: '104857600000000000001',
    universe_domain: 'googleapis.com',
  };
  const own = {
    'oauth2-grant': 'jwt-bearer',
    'oauth2-client-id': undefined,
    'oauth2-client-secret': undefined,
  };

  it('is taken with what Google or an editor adds to it', async (test) => {
    const { call, base } = await start(test, 'google');
    const texts = [
      JSON.stringify(file),
      `\ufeff${JSON.stringify(file, undefined, 2).replaceAll('\n', '\r\n')}\r\n`,
      JSON.stringify({ ...file, more: { than: ['that'] } }),
    ];
    for (const [at, text] of texts.entries()) {
      const body = { ...base, ...own, name: `alerts-${at}`, 'oauth2-service-account-key': text };
      assert.equal((await call('POST', '/targets', body)).status, 201, text.slice(0, 40));
    }
  });

  it('is refused where it is another kind, damaged, or has another key than RSA', async (test) => {
    const { call, base, asked } = await start(test, 'google');
    const ec = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey;
    const encrypted = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey;
    const wrong = {
      'an OAuth client': { web: { client_id: 'a', client_secret: 'b' } },
      'a desktop client': { installed: { client_id: 'a', client_secret: 'b' } },
      'a person’s': { ...file, type: 'authorized_user', refresh_token: 'x' },
      'a federation’s': { ...file, type: 'external_account' },
      'no type': { ...file, type: undefined },
      'another domain': { ...file, client_email: 'alerts@demo.example.com' },
      'no address': { ...file, client_email: 5 },
      'no key ID': { ...file, private_key_id: undefined },
      'no key': { ...file, private_key: undefined },
      'a public key': { ...file, private_key: publicKey },
      'half a key': { ...file, private_key: privateKey.slice(0, 400) },
      'an EC key': { ...file, private_key: ec },
      'an encrypted key': { ...file, private_key: encrypted },
      'a list': [file],
      nothing: null,
    };
    for (const [what, value] of Object.entries(wrong)) {
      const body = { ...base, ...own, 'oauth2-service-account-key': JSON.stringify(value) };
      const said = refusal(await call('POST', '/targets', body));
      assert.match(said, /^400 oauth2-service-account-key must be/, what);
      assert.ok(!said.includes('PRIVATE'), what);
      assert.match(refusal(await call('POST', '/check', body)), /^400 oauth2-service-account-key/, what);
    }
    for (const text of ['{', 'not JSON', privateKey, `{"type":"service_account"`, 'x'.repeat(20_000)]) {
      const body = { ...base, ...own, 'oauth2-service-account-key': text };
      assert.match(refusal(await call('POST', '/targets', body)), /^400 oauth2-service-account-key must be/);
    }
    assert.deepEqual(asked, []);
  });

  it('sends for no mailbox of gmail.com, however that is written', async (test) => {
    const { call, base } = await start(test, 'google');
    for (const username of ['me@gmail.com', 'me@GMail.com', 'me@googlemail.com', 'ME@GOOGLEMAIL.COM']) {
      const body = { ...base, ...own, username, 'oauth2-service-account-key': JSON.stringify(file) };
      assert.match(
        refusal(await call('POST', '/targets', body)),
        /^400 username must be a mailbox/,
        username,
      );
    }
  });
});

describe('the certificate of an application', () => {
  const certified = { 'oauth2-client-auth': 'certificate', 'oauth2-client-secret': undefined };
  const appOnly = { 'oauth2-grant': 'client-credentials', 'oauth2-tenant-id': 'contoso.example' };

  it('is refused where it is none that proves the app now', async (test) => {
    const { call, base, asked } = await start(test, 'microsoft');
    const now = Date.now();
    const good = await makeKeyPair('good', now);
    const other = await makeKeyPair('other', now);
    const made = async (options: object) => {
      const { private: privateKey, cert } = await generate([{ name: 'commonName', value: 'x' }], {
        algorithm: 'sha256',
        keySize: 2048,
        notBeforeDate: new Date(now - DAY_MS),
        notAfterDate: new Date(now + DAY_MS),
        ...options,
      });
      return { certificate: cert, privateKey };
    };
    const over = await made({ notAfterDate: new Date(now - DAY_MS / 2) });
    const early = await made({ notBeforeDate: new Date(now + DAY_MS / 2) });
    const weak = await made({ keySize: 1024 });
    const wrong: Readonly<Record<string, readonly [certificate: string, key: string, says: RegExp]>> = {
      'another key': [good.certificate, other.privateKey, /does not belong/],
      'no key': [good.certificate, 'x', /private-key must be/],
      'a public key': [good.certificate, good.certificate, /private-key must be/],
      expired: [over.certificate, over.privateKey, /has expired/],
      'not valid yet': [early.certificate, early.privateKey, /not valid yet/],
      weak: [weak.certificate, weak.privateKey, /2048/],
      'a chain': [good.certificate + other.certificate, good.privateKey, /one certificate/],
      'with its key': [good.certificate + good.privateKey, good.privateKey, /one certificate/],
      'a request': [
        good.certificate.replaceAll('CERTIFICATE-', 'CERTIFICATE REQUEST-'),
        good.privateKey,
        /one certificate/,
      ],
      'no PEM': [good.certificate.replace(/-----.*-----/g, ''), good.privateKey, /one certificate/],
      damaged: [good.certificate.slice(0, 300), good.privateKey, /one certificate/],
    };
    for (const [what, [certificate, key, says]] of Object.entries(wrong))
      for (const path of ['/targets', '/check']) {
        const body = {
          ...base,
          ...appOnly,
          ...certified,
          'oauth2-client-certificate': certificate,
          'oauth2-client-private-key': key,
        };
        const said = refusal(await call('POST', path, body));
        assert.match(said, /^400 oauth2-client-/, `${what}: ${said}`);
        assert.match(said, says, what);
      }
    assert.deepEqual(asked, []);
  });

  it('that has ended keeps nobody from changing something else', async (test) => {
    const { call, base, backend, restarted } = await start(test, 'microsoft');
    const pair = await makeKeyPair('alerts', Date.now());
    const body = {
      ...base,
      ...appOnly,
      ...certified,
      'oauth2-client-certificate': pair.certificate,
      'oauth2-client-private-key': pair.privateKey,
    };
    assert.equal((await call('POST', '/targets', body)).status, 201);
    await backend.storage.close();
    const later = await restarted({ now: () => Date.now() + 1_000 * DAY_MS });
    assert.equal((await later.call('PUT', '/targets/alerts', { disable: 1 })).status, 200);
    const again = { 'oauth2-tenant-id': 'fabrikam.example' };
    assert.match(refusal(await later.call('PUT', '/targets/alerts', again)), /has expired/);
    assert.equal((await later.call('GET', '/targets/alerts/status')).body.health, 'failing');
  });

  it('or a secret is needed by an app that signs in by itself, and a tenant of its own', async (test) => {
    const { call, base } = await start(test, 'microsoft');
    const none = { ...base, ...appOnly, 'oauth2-client-secret': undefined };
    assert.match(refusal(await call('POST', '/targets', none)), /^400 oauth2-client-secret is missing/);
    for (const tenant of [
      'common',
      'Common',
      'organizations',
      'consumers',
      '9188040d-6c67-4c5b-b112-36a304b66dad',
      '9188040D-6C67-4C5B-B112-36A304B66DAD',
      '11111111222233334444555555555555',
      'contoso',
      '10.0.0.1',
      undefined,
    ]) {
      const body = { ...base, ...appOnly, 'oauth2-tenant-id': tenant };
      assert.match(refusal(await call('POST', '/targets', body)), /^400 oauth2-tenant-id/, tenant);
    }
  });
});

describe('a registration of the host', () => {
  const registration = (more: Partial<HostRegistration> = {}): HostRegistration => ({
    id: 'ours',
    name: 'Ours',
    provider: 'microsoft',
    clientId: 'of-the-host',
    tenantId: 'contoso.example',
    credential: () => ({ clientSecret: 'of-the-host' }),
    ...more,
  });
  const named = {
    'oauth2-client-id': undefined,
    'oauth2-client-secret': undefined,
    'oauth2-registration': 'ours',
  };

  it('that the operator has taken away is trouble of its targets alone', async (test) => {
    const { call, base, backend, restarted } = await start(test, 'microsoft', [registration()]);
    const signedIn = { ...base, ...named, name: 'signed-in', 'oauth2-refresh-token': 'token' };
    assert.equal((await call('POST', '/targets', signedIn)).status, 201);
    const itself = { ...base, ...named, name: 'by-itself', 'oauth2-grant': 'client-credentials' };
    assert.equal((await call('POST', '/targets', itself)).status, 201);
    const own = { ...base, name: 'own', 'oauth2-refresh-token': 'token-2' };
    assert.equal((await call('POST', '/targets', own)).status, 201);
    await backend.storage.close();

    const later = await restarted({ registrations: [], metricsToken: 'metrics' });
    const status = await later.call('GET', '/targets/signed-in/status');
    assert.deepEqual([status.status, status.body.health], [200, 'failing'], JSON.stringify(status.body));
    assert.match(JSON.stringify(status.body), /registration/);
    for (const name of ['signed-in', 'by-itself', 'own'])
      assert.equal((await later.call('GET', `/targets/${name}/status`)).status, 200, name);
    assert.match(refusal(await later.call('POST', '/targets/signed-in/test')), /registration/);
    // Another target's sign-in can be ended, and these switched off and deleted.
    assert.equal((await later.call('DELETE', '/targets/own/sign-in')).status, 200);
    for (const name of ['signed-in', 'by-itself']) {
      const off = await later.call('PUT', `/targets/${name}`, { disable: 1 });
      assert.equal(off.status, 200, `${name}: ${refusal(off)}`);
      const gone = await later.call('DELETE', `/targets/${name}`);
      assert.equal(gone.status, 200, `${name}: ${refusal(gone)}`);
      assert.equal((await later.call('GET', `/targets/${name}`)).status, 404);
    }
  });

  it('whose credential cannot be had is said so, without what the vault says', async (test) => {
    const vault = registration({
      credential: () => {
        throw new Error('vault token s.SECRET refused');
      },
    });
    const { call, base } = await start(test, 'microsoft', [vault]);
    const itself = { ...base, ...named, 'oauth2-grant': 'client-credentials' };
    const { status, body } = await call('POST', '/check', itself);
    assert.equal(status, 200);
    assert.match(JSON.stringify(body), /credential_unavailable/);
    assert.ok(!JSON.stringify(body).includes('s.SECRET'));
    const exchanged = await call('POST', '/smtp-oauth2-token', {
      'auth-method': 'microsoft-oauth2',
      'oauth2-client-id': 'of-the-host',
      'oauth2-registration': 'ours',
      'authorization-code': 'c',
      'redirect-uri': 'http://localhost/',
    });
    assert.deepEqual([exchanged.status, exchanged.body.error], [502, 'credential_unavailable']);
  });
});
