import assert from 'node:assert/strict';
import { WRONG_VALUES } from '../keys.js';
import type { LoopbackSubject } from './loopback.js';
import { working } from '../loopback/loopback.js';
import {
  Unchecked,
  brief,
  freshName,
  healthOf,
  isOk,
  isRefused,
  oauth2Target,
  objectOf,
  put,
  withTarget,
} from '../subject.js';
import type { Answer } from '../client.js';
import type { Rule, Subject, Values } from '../subject.js';
import { loopbackRule, wasSent } from './loopback.js';
import { sendTest } from './test-mail.js';

const REDIRECT = { 'redirect-uri': 'http://localhost/callback' };

/** A provider of the run's own, which no host lists: one of several behind the same address. */
const providerAt = ({ loopback }: LoopbackSubject, path: string): Values => ({
  'auth-method': 'oauth2',
  'oauth2-provider': 'other',
  'oauth2-tenant-id': undefined,
  'oauth2-authorization-endpoint': `${loopback.url}/${path}/authorize`,
  'oauth2-token-endpoint': `${loopback.url}/${path}/token`,
  'oauth2-scope': 'smtp',
});

/** Whether the host takes what people enter; it need not. */
async function mayBeEntered(subject: LoopbackSubject): Promise<void> {
  const { client } = subject;
  const body = { ...oauth2Target(subject, freshName()), ...providerAt(subject, 'ours') };
  const answer = await client.call('/targets', { method: 'POST', body });
  if (answer.status >= 400) throw new Unchecked('the host takes no providers but its own');
  await client.call(`/targets/${String((body as Values).name)}`, { method: 'DELETE' });
}

async function discover({ client }: Subject, body: Values): Promise<Answer> {
  const answer = await client.call('/discover', { method: 'POST', body });
  const isNotOffered = answer.status === 404 || (answer.body as Values | undefined)?.error === 'not_offered';
  if (isNotOffered) throw new Unchecked('the host finds no addresses of providers');
  return answer;
}

export const otherProviderRules: readonly Rule[] = [
  loopbackRule(
    'O1',
    'The secret and the sign-in of a provider that was entered go to its own token endpoint alone',
    async (subject) => {
      await mayBeEntered(subject);
      const { client, loopback, secrets } = subject;
      const issued = loopback.issue();
      const [ours, theirs] = [providerAt(subject, 'ours'), providerAt(subject, 'theirs')];
      await loopback.behaving(working(issued, secrets.clientSecret), () =>
        loopback.withSink({}, async (_sink, place) => {
          const asked = await loopback.endpoint.during(async () => {
            const { name: _, ...application } = oauth2Target(subject, '');
            const exchanged = await client.call('/smtp-oauth2-token', {
              method: 'POST',
              body: {
                ...ours,
                'oauth2-client-id': application['oauth2-client-id'],
                'oauth2-client-secret': secrets.clientSecret,
                'authorization-code': issued.code,
                ...REDIRECT,
              },
            });
            isOk(exchanged, 'exchanging a code of a provider that was entered');
            const token = objectOf(exchanged)['oauth2-refresh-token'];
            const values = { ...ours, ...place, 'oauth2-refresh-token': token };
            await withTarget(subject, values, async (name) => {
              wasSent(
                await client.call(`/targets/${name}/test`, { method: 'POST' }),
                'a test at a provider that was entered',
              );
              const elsewhere = await loopback.endpoint.during(async () => {
                const tried = { ...theirs, ...place, name, 'oauth2-client-secret': undefined };
                await client.call('/check', {
                  method: 'POST',
                  body: { ...oauth2Target(subject, name), ...tried },
                });
                await sendTest(subject, tried);
                await client.call('/smtp-oauth2-token', {
                  method: 'POST',
                  body: {
                    ...theirs,
                    name,
                    'oauth2-client-id': application['oauth2-client-id'],
                    'authorization-code': issued.code,
                    ...REDIRECT,
                  },
                });
                isOk(await put(subject, name, theirs), 'entering another token endpoint');
                assert.equal(
                  await healthOf(subject, name),
                  'sign-in-again',
                  'the health at another endpoint',
                );
                await client.call(`/targets/${name}/status`, { method: 'POST' });
                await client.call(`/targets/${name}/test`, { method: 'POST' });
                await client.call('/check', {
                  method: 'POST',
                  body: { ...oauth2Target(subject, name), ...tried },
                });
              });
              for (const { form, clientSecret, path } of elsewhere.filter(({ path }) =>
                path.includes('theirs'),
              )) {
                assert.equal(clientSecret, '', `${path} was sent the secret of another endpoint`);
                assert.ok(!form.has('refresh_token'), `${path} was sent the sign-in of another endpoint`);
              }
            });
          });
          const first = asked.find(({ form }) => form.get('code') === issued.code);
          assert.equal(first?.path, '/ours/token', 'the token endpoint that was entered was not asked');
        }),
      );
    },
  ),
  loopbackRule(
    'O2',
    'The addresses of an issuer are found by its own document alone, and wrong ones are refused',
    async (subject) => {
      const { loopback } = subject;
      isRefused(await discover(subject, {}), 'no issuer');
      isRefused(await discover(subject, { 'oauth2-issuer': loopback.url, surprise: 'x' }), 'surprise: x');
      for (const value of WRONG_VALUES['oauth2-issuer'] ?? [])
        isRefused(await discover(subject, { 'oauth2-issuer': value }), `oauth2-issuer: ${brief(value)}`);
      const issuer = `${loopback.url}/realm`;
      const document = {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
      };
      const found = (body: object) =>
        loopback.behaving(
          () => ({ body }),
          () => discover(subject, { 'oauth2-issuer': issuer }),
        );
      const good = await found(document);
      isOk(good, 'finding the addresses of an issuer');
      assert.equal(objectOf(good)['oauth2-token-endpoint'], document.token_endpoint);
      for (const wrong of [
        { issuer: 'https://id.example.com' },
        { issuer: loopback.url },
        { issuer: undefined },
        { token_endpoint: undefined },
        { token_endpoint: 'http://id.example.com/token' },
        { authorization_endpoint: 'javascript:alert(1)' },
      ])
        isRefused(await found({ ...document, ...wrong }), `a document with ${brief(wrong)}`, [400, 422, 502]);
    },
  ),
];
