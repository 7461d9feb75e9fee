import assert from 'node:assert/strict';
import { X509Certificate, constants, verify } from 'node:crypto';
import type { Behaviour } from '../loopback/token-endpoint.js';
import {
  Unchecked,
  healthOf,
  isOk,
  isRefused,
  objectOf,
  oauth2Target,
  freshName,
  withTarget,
} from '../subject.js';
import type { Rule, Subject, Values } from '../subject.js';
import { newServiceAccount, wrongWithAssertion } from '../service-account.js';
import { loopbackRule, wasSent } from './loopback.js';
import { sendTest } from './test-mail.js';

const MAILBOX = 'alerts@contoso.example';

/** The app itself at Microsoft; a host need not offer it. */
const APP_ONLY: Values = {
  'auth-method': 'microsoft-oauth2',
  'oauth2-provider': undefined,
  'oauth2-grant': 'client-credentials',
  'oauth2-tenant-id': 'contoso.example',
  username: MAILBOX,
};

/** A service account of Google's; a host need not offer it. */
const SERVICE_ACCOUNT: Values = {
  'auth-method': 'google-oauth2',
  'oauth2-provider': undefined,
  'oauth2-tenant-id': undefined,
  'oauth2-client-id': undefined,
  'oauth2-client-secret': undefined,
  'oauth2-grant': 'jwt-bearer',
  username: MAILBOX,
};

const create = (subject: Subject, values: Values) =>
  subject.client.call('/targets', {
    method: 'POST',
    body: { ...oauth2Target(subject, freshName()), ...values },
  });

/** Runs `work` with a target of the app itself, where the host takes one. */
async function withOwn(subject: Subject, values: Values, work: (name: string) => Promise<void>) {
  const { client } = subject;
  const tried = { ...oauth2Target(subject, freshName()), ...APP_ONLY };
  const answer = await client.call('/targets', { method: 'POST', body: tried });
  if (answer.status >= 400) throw new Unchecked('the host does not offer the app itself at Microsoft');
  await client.call(`/targets/${String(tried.name)}`, { method: 'DELETE' });
  await withTarget(subject, { ...APP_ONLY, ...values }, work);
}

const giving =
  (accessToken: string): Behaviour =>
  () => ({ body: { access_token: accessToken, token_type: 'Bearer', expires_in: 3600 } });

/** What `part` of a JWT says. */
const partOf = (jwt: string, part: number) =>
  JSON.parse(Buffer.from(jwt.split('.')[part] ?? '', 'base64url').toString()) as Record<string, unknown>;

/** Whether an assertion was signed by PS256 with the key of a certificate. */
function isSignedBy(jwt: string, certificate: X509Certificate): boolean {
  const [header = '', claims = '', signature = ''] = jwt.split('.');
  const key = {
    key: certificate.publicKey,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
  };
  return verify('sha256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'));
}

export const ownSignInRules: readonly Rule[] = [
  {
    id: 'G1',
    says: 'Without a person, what cannot be right is refused: a shared tenant, no mailbox, a refresh token',
    check: async (subject) => {
      await withOwn(subject, {}, async () => {
        for (const wrong of [
          { 'oauth2-tenant-id': 'common' },
          { 'oauth2-tenant-id': 'organizations' },
          { username: undefined },
          { username: 'alerts' },
          { 'oauth2-refresh-token': subject.secrets.refreshToken },
          { 'oauth2-client-auth': 'certificate' },
        ])
          isRefused(await create(subject, { ...APP_ONLY, ...wrong }), JSON.stringify(wrong));
      });
    },
  },
  loopbackRule(
    'G2',
    'Without a person the app asks for its own token, signs in as the mailbox, and nobody is asked to sign in again',
    async (subject) => {
      const { loopback, secrets, client } = subject;
      const { accessToken } = loopback.issue();
      await loopback.withSink({}, async (sink, place) => {
        await withOwn(subject, place, async (name) => {
          const requests = await loopback.endpoint.during(() =>
            loopback.behaving(giving(accessToken), async () =>
              wasSent(await sendTest(subject, { ...APP_ONLY, ...place, name }), 'a test without a person'),
            ),
          );
          const [request] = requests;
          assert.equal(request?.form.get('grant_type'), 'client_credentials');
          assert.equal(request.clientSecret, secrets.clientSecret, 'the client secret');
          assert.match(request.form.get('scope') ?? '', /\/\.default$/);
          const heard = sink.signIns.map(({ response }) => response).join(' ');
          assert.ok(
            heard.includes(MAILBOX) && heard.includes(accessToken),
            'the sign-in was not by the mailbox with the token',
          );
          await loopback.behaving(
            () => ({ status: 401, body: { error: 'invalid_client', error_description: 'Ended.' } }),
            async () => {
              await client.call(`/targets/${name}/test`, { method: 'POST' });
              assert.notEqual(await healthOf(subject, name), 'sign-in-again', 'the health of an app');
            },
          );
        });
      });
    },
  ),
  loopbackRule(
    'G3',
    'A certificate that the backend makes comes without its key, and proves the app by an assertion',
    async (subject) => {
      const { loopback, client } = subject;
      const made = await client.call('/certificate', { method: 'POST', body: {} });
      if (made.status === 404) throw new Unchecked('the backend has no POST /certificate');
      isOk(made, 'making a certificate');
      assert.ok(!/PRIVATE|private/.test(made.text), 'the answer holds a key');
      const pem = String(objectOf(made)['oauth2-client-certificate']);
      const certificate = new X509Certificate(pem);
      assert.ok((certificate.publicKey.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048, 'the key is short');
      isRefused(await client.call('/certificate', { method: 'POST', body: { bits: 512 } }), 'bits: 512');
      const { accessToken } = loopback.issue();
      const certified = {
        'oauth2-client-secret': undefined,
        'oauth2-client-auth': 'certificate',
        'oauth2-client-certificate': pem,
      };
      await loopback.withSink({}, async (_sink, place) => {
        await withOwn(subject, { ...certified, ...place }, async (name) => {
          const requests = await loopback.endpoint.during(() =>
            loopback.behaving(giving(accessToken), async () => {
              await client.call(`/targets/${name}/test`, { method: 'POST' });
            }),
          );
          const [request] = requests;
          assert.ok(request, 'the token endpoint was not asked');
          assert.equal(request.clientSecret, '', 'a secret was sent');
          const assertion = request.form.get('client_assertion') ?? '';
          assert.ok(isSignedBy(assertion, certificate), 'the assertion is not signed by PS256 with the key');
          const thumbprint = Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex');
          assert.equal(partOf(assertion, 0)['x5t#S256'], thumbprint.toString('base64url'));
          assert.equal(partOf(assertion, 1).sub, 'conformance-client');
          const shown = await client.call(`/targets/${name}`);
          assert.ok(!/PRIVATE|private-key/.test(shown.text), 'the target is given back with its key');
        });
      });
    },
  ),
  loopbackRule(
    'G4',
    'A service account proves itself for its mailbox by an assertion to the token endpoint that the host knows',
    async (subject) => {
      const { loopback, client } = subject;
      const { accessToken } = loopback.issue();
      const account = newServiceAccount(`${loopback.url}/elsewhere`);
      await loopback.withSink({}, async (sink, place) => {
        const values = { ...SERVICE_ACCOUNT, ...place, 'oauth2-service-account-key': account.file };
        const created = await create(subject, values);
        if (created.status >= 400) throw new Unchecked('the host does not offer service accounts of Google');
        await withTarget(subject, values, async (name) => {
          const requests = await loopback.endpoint.during(() =>
            loopback.behaving(giving(accessToken), async () =>
              wasSent(
                await client.call(`/targets/${name}/test`, { method: 'POST' }),
                'a service account’s test',
              ),
            ),
          );
          assert.ok(requests.length > 0, 'the token endpoint was not asked');
          for (const { path, form, clientSecret } of requests) {
            assert.ok(!path.includes('elsewhere'), 'an address of the key file was asked');
            assert.equal(form.get('grant_type'), 'urn:ietf:params:oauth:grant-type:jwt-bearer');
            assert.equal(clientSecret, '', 'a secret was sent');
            const wrong = wrongWithAssertion(form.get('assertion') ?? '', {
              account,
              mailbox: MAILBOX,
              scope: 'https://mail.google.com/',
              audience: `${loopback.url}/token`,
              now: Date.now() / 1000,
            });
            assert.equal(wrong, undefined, `the assertion: ${wrong}`);
          }
          const heard = sink.signIns.map(({ response }) => response).join(' ');
          assert.ok(heard.includes(MAILBOX), 'the sign-in was not by the mailbox');
          const shown = await client.call(`/targets/${name}`);
          assert.ok(!/PRIVATE|service-account-key/.test(shown.text), 'the target is given back with its key');
          await loopback.behaving(
            () => ({
              status: 400,
              body: { error: 'invalid_grant', error_description: 'Not a valid email.' },
            }),
            async () => {
              await client.call(`/targets/${name}/test`, { method: 'POST' });
              assert.notEqual(
                await healthOf(subject, name),
                'sign-in-again',
                'the health of a service account',
              );
            },
          );
        });
      });
    },
  ),
];
