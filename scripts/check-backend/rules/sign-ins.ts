import assert from 'node:assert/strict';
import { working } from '../loopback/loopback.js';
import type { TokenAnswer, TokenRequest } from '../loopback/token-endpoint.js';
import { healthOf, isOk, isRefused, objectOf, put, withTarget } from '../subject.js';
import type { Rule, Values } from '../subject.js';
import { exchange } from './exchange.js';
import { loopbackRule, wasSent } from './loopback.js';
import type { LoopbackSubject } from './loopback.js';
import { sendTest } from './test-mail.js';

const VERIFIER = 'conformance-verifier-'.padEnd(50, 'v');
const REDIRECT_URI = 'http://localhost/oauth2-callback.html';
const DAY = 86_400;

const tokenRequests = (requests: readonly TokenRequest[]) =>
  requests.filter(({ path }) => path.endsWith('/token'));

/** A sign-in that works, and what the exchange gave out for it. */
async function signIn(subject: LoopbackSubject, body: Values = {}) {
  const { loopback, secrets } = subject;
  const issued = loopback.issue();
  const answer = await loopback.behaving(working(issued, secrets.clientSecret), () =>
    exchange(subject, { 'authorization-code': issued.code, ...body }),
  );
  isOk(answer, 'the exchange of a good code');
  return { issued, given: objectOf(answer)['oauth2-refresh-token'] };
}

/** What an ordinary outage, or a careless program, answers in place of tokens. */
const ODD_REFUSALS: readonly TokenAnswer[] = [
  { status: 503, body: { error: { code: 503, message: 'down', status: 'UNAVAILABLE' } } },
  { status: 502, body: { error: 5 } },
  { status: 429, body: { error: true } },
  { status: 500, body: '<h1>Internal Server Error</h1>' },
  { status: 504, body: '' },
  { status: 503, body: [] },
  { status: 503, body: 'null' },
  { status: 503, body: '['.repeat(100_000) },
];

/** What stands beside a good token, and must not cost it. */
const ODD_COMPANY: readonly Values[] = [
  { expires_in: null },
  { expires_in: '3600' },
  { expires_in: -1 },
  { scope: null },
  { scope: '' },
  { token_type: undefined },
  { token_type: null },
  { id_token: null },
  { id_token: 'no.jwt' },
  { refresh_token_expires_in: '86400' },
  { refresh_token_expires_in: null },
  { surprise: { deep: [] } },
];

export const signInRules: readonly Rule[] = [
  loopbackRule(
    'E6',
    'A good code becomes a sign-in: asked for once, as RFC 6749 has it, and given out once',
    async (subject) => {
      const { loopback, secrets, client } = subject;
      const issued = loopback.issue();
      const lifetime = { refresh_token_expires_in: 30 * DAY };
      await loopback.behaving(working(issued, secrets.clientSecret, lifetime), async () => {
        let body: Record<string, unknown> = {};
        const requests = await loopback.endpoint.during(async () => {
          const answer = await exchange(subject, {
            'authorization-code': issued.code,
            'redirect-uri': REDIRECT_URI,
            'code-verifier': VERIFIER,
          });
          isOk(answer, 'the exchange of a good code');
          body = objectOf(answer);
        });
        const [asked, ...again] = tokenRequests(requests);
        assert.ok(asked, 'the token endpoint was not asked');
        assert.equal(again.length, 0, 'the code was sent more than once');
        for (const [key, value] of Object.entries({
          grant_type: 'authorization_code',
          code: issued.code,
          redirect_uri: REDIRECT_URI,
          code_verifier: VERIFIER,
        }))
          assert.equal(asked.form.get(key), value, `${key} of the token request`);
        assert.equal(asked.clientId, 'conformance-client', 'client_id of the token request');
        assert.equal(asked.clientSecret, secrets.clientSecret, 'client_secret of the token request');
        const given = body['oauth2-refresh-token'];
        assert.ok(typeof given === 'string' && given !== '', 'the answer has no oauth2-refresh-token');
        const expires = Number(body['refresh-token-expires']) - Date.now() / 1000;
        assert.ok(
          Math.abs(expires - 30 * DAY) < DAY,
          'refresh-token-expires is not when the provider has said',
        );
        await loopback.withSink({}, async (_sink, values) => {
          const target = { ...values, 'oauth2-refresh-token': given };
          wasSent(await sendTest(subject, target), 'a test before the save');
          await withTarget(subject, target, async (name) => {
            assert.equal(await healthOf(subject, name), 'ok', 'the health of a new sign-in');
            const answer = await client.call(`/targets/${name}/test`, { method: 'POST' });
            wasSent(answer, 'a test after the save');
          });
          if (given === issued.refreshToken) return; // upstream's way: the token itself
          const second = await client.call('/targets', {
            method: 'POST',
            body: {
              name: 'check-second',
              'oauth2-client-id': 'conformance-client',
              'from-address': 'a@example.com',
              mailto: ['a@example.com'],
              ...subject.oauth2,
              ...target,
            },
          });
          if (second.status < 300) await client.call('/targets/check-second', { method: 'DELETE' });
          isRefused(second, 'a reference that was used already');
        });
      });
      for (const refresh_token of [undefined, '', null]) {
        const other = loopback.issue();
        const answer = await loopback.behaving(working(other, secrets.clientSecret, { refresh_token }), () =>
          exchange(subject, { 'authorization-code': other.code }),
        );
        isRefused(answer, `an answer with the refresh token ${String(refresh_token)}`, [400, 502]);
        assert.equal(
          objectOf(answer).error,
          'no_refresh_token',
          `the refresh token ${String(refresh_token)}`,
        );
      }
    },
  ),
  loopbackRule(
    'E7',
    'A saved secret is used for the saved client and provider alone, and stays when an update leaves it out',
    async (subject) => {
      const { loopback, secrets } = subject;
      await withTarget(subject, {}, async (name) => {
        const secretOf = async (values: Values) => {
          const requests = await loopback.endpoint.during(() =>
            exchange(subject, { name, 'oauth2-client-secret': undefined, ...values }),
          );
          return tokenRequests(requests).map(({ clientSecret }) => clientSecret);
        };
        assert.deepEqual(
          await secretOf({}),
          [secrets.clientSecret],
          'the saved secret with the name of its target',
        );
        isOk(await put(subject, name, { comment: 'changed' }), 'changing the comment');
        assert.deepEqual(
          await secretOf({}),
          [secrets.clientSecret],
          'the saved secret after a change of the comment',
        );
        const others = await secretOf({ 'oauth2-client-id': 'another-client' });
        assert.ok(!others.includes(secrets.clientSecret), 'the saved secret was sent for another client');
      });
      await withTarget(subject, {}, async (name) => {
        isOk(await put(subject, name, { delete: ['oauth2-client-secret'] }), 'deleting the secret');
        const requests = await loopback.endpoint.during(() =>
          exchange(subject, { name, 'oauth2-client-secret': undefined }),
        );
        assert.ok(
          !requests.some(({ clientSecret }) => clientSecret === secrets.clientSecret),
          'the secret is still there after it was deleted',
        );
      });
    },
  ),
  loopbackRule(
    'E8',
    'An odd answer of the provider is an error in the contract’s form, and a code is never sent again',
    async (subject) => {
      const { loopback } = subject;
      const answers = [
        ...ODD_REFUSALS,
        { status: 400, body: { error: ['invalid_grant'], error_description: {} } },
        { status: 400, body: { error: null } },
        { status: 200, body: {} },
        { status: 200, body: 'no JSON' },
      ];
      for (const answer of answers) {
        const requests = await loopback.endpoint.during(async () => {
          const refused = await loopback.behaving(
            () => answer,
            () => exchange(subject, {}),
          );
          isRefused(refused, `after ${JSON.stringify(answer).slice(0, 80)}`, [400, 502, 503, 504]);
        });
        assert.equal(tokenRequests(requests).length, 1, 'the code was sent more than once');
      }
      const said = { error: 'invalid_grant', error_description: 'Words of the provider.' };
      for (const status of [400, 200]) {
        const refused = await loopback.behaving(
          () => ({ status, body: said }),
          () => exchange(subject, {}),
        );
        isRefused(refused, `invalid_grant with HTTP ${status}`, [400, 502]);
        const { error, error_description: words } = objectOf(refused);
        assert.deepEqual([error, words], Object.values(said), `the provider’s words, with HTTP ${status}`);
      }
    },
  ),
  loopbackRule(
    'S7',
    'An answer without a refresh token keeps the one there is, and no odd answer costs it',
    async (subject) => {
      const { loopback, secrets, client } = subject;
      const { issued, given } = await signIn(subject);
      await loopback.withSink({}, async (_sink, values) => {
        await withTarget(subject, { ...values, 'oauth2-refresh-token': given }, async (name) => {
          const test = () => client.call(`/targets/${name}/test`, { method: 'POST' });
          const well = (more: Values = {}) =>
            loopback.behaving(working(issued, secrets.clientSecret, more), test);
          for (const refresh_token of [undefined, '', null])
            wasSent(await well({ refresh_token }), `with the refresh token ${String(refresh_token)}`);
          for (const more of ODD_COMPANY) wasSent(await well(more), `with ${JSON.stringify(more)} beside it`);
          for (const answer of ODD_REFUSALS) {
            const failed = await loopback.behaving(() => answer, test);
            isRefused(
              failed,
              `a test while the provider answers ${JSON.stringify(answer).slice(0, 60)}`,
              [502],
            );
            wasSent(await well(), `after ${JSON.stringify(answer).slice(0, 60)}`);
          }
          assert.notEqual(await healthOf(subject, name), 'sign-in-again', 'the health in the end');
        });
      });
    },
  ),
  loopbackRule(
    'S8',
    'Disconnecting revokes the sign-in at the provider, where that is possible (RFC 7009)',
    async (subject) => {
      const { loopback, secrets, client } = subject;
      const { issued, given } = await signIn(subject);
      await withTarget(subject, { 'oauth2-refresh-token': given }, async (name) => {
        let body: Record<string, unknown> = {};
        const requests = await loopback.endpoint.during(() =>
          loopback.behaving(working(issued, secrets.clientSecret), async () => {
            const answer = await client.call(`/targets/${name}/sign-in`, { method: 'DELETE' });
            isOk(answer, 'disconnecting');
            body = objectOf(answer);
          }),
        );
        const revoked = requests.filter(({ path }) => path.endsWith('/revoke'));
        if (body.revoked !== true && revoked.length === 0) {
          assert.equal(body.revoked, false, 'the answer does not say whether it was revoked');
          return; // a provider without revocation
        }
        assert.equal(body.revoked, true, 'the answer does not say that it was revoked');
        assert.ok(
          revoked.some(({ form }) => form.get('token') === issued.refreshToken),
          'the provider was asked to revoke another token',
        );
      });
    },
  ),
];
