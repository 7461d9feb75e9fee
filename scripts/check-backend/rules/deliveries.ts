import assert from 'node:assert/strict';
import { working } from '../loopback/loopback.js';
import type { SmtpSink } from '../loopback/smtp-sink.js';
import { newSecret, secretFinder } from '../secrets.js';
import { byPassword, isOk, objectOf, put, withTarget } from '../subject.js';
import type { Rule, Values } from '../subject.js';
import { exchange } from './exchange.js';
import { failureIn, loopbackRule, wasSent } from './loopback.js';
import type { LoopbackSubject } from './loopback.js';
import { sendTest } from './test-mail.js';

const TOKEN_MECHANISMS = ['XOAUTH2', 'OAUTHBEARER'];

/** Runs `work` at a token endpoint that works, with a refresh token for it. */
async function withSignIn(
  subject: LoopbackSubject,
  work: (signedIn: Values, accessToken: string) => Promise<void>,
): Promise<void> {
  const { loopback, secrets } = subject;
  const issued = loopback.issue();
  await loopback.behaving(working(issued, secrets.clientSecret), () =>
    work({ 'oauth2-refresh-token': issued.refreshToken }, issued.accessToken),
  );
}

/** Whether a mail server has heard any part of a secret, encoded or not. */
function hasHeard({ lines }: SmtpSink, secret: string): boolean {
  const find = secretFinder({ secret });
  return lines.some((line) => find(line) !== undefined);
}

/** How servers quote what they were sent. */
const QUOTES: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'its beginning': (secret) => secret.slice(0, 12),
  'its end': (secret) => secret.slice(-12),
  'in base64': (secret) => Buffer.from(secret).toString('base64'),
  'in base64 with a user': (secret) => Buffer.from(`\0user\0${secret}`).toString('base64'),
  'in hex': (secret) => Buffer.from(secret).toString('hex'),
};
const QUOTED_AT = [/^AUTH/i, /^MAIL/i, /^RCPT/i, /^DATA/i];

export const deliveryRules: readonly Rule[] = [
  loopbackRule(
    'M6',
    'A mail arrives, from the sender and to the recipient, signed in as the target says and in no other way',
    async (subject) => {
      const { loopback, secrets } = subject;
      const legacy = { ...byPassword(subject), 'auth-method': undefined };
      await withSignIn(subject, async (signedIn, accessToken) => {
        for (const [what, values, mechanisms, says] of [
          ['with OAuth2', signedIn, TOKEN_MECHANISMS, accessToken],
          ['by password', byPassword(subject), ['PLAIN', 'LOGIN', 'CRAM-MD5'], secrets.password],
          ['with a username and no method', legacy, ['PLAIN', 'LOGIN', 'CRAM-MD5'], secrets.password],
          ['without a sign-in', { 'auth-method': 'none' }, [], ''],
          [
            'without a username and a method',
            { ...legacy, username: undefined, password: undefined },
            [],
            '',
          ],
        ] as const) {
          await loopback.withSink({}, async (sink, place) => {
            const recipient = 'somebody@example.net';
            wasSent(await sendTest(subject, { ...place, ...values, recipient }), what);
            const used = sink.signIns.map(({ mechanism }) => mechanism);
            assert.equal(
              used.length,
              mechanisms.length > 0 ? 1 : 0,
              `${what}: signed in ${used.join(', ') || 'not'}`,
            );
            for (const mechanism of used)
              assert.ok((mechanisms as readonly string[]).includes(mechanism), `${what}: by ${mechanism}`);
            if (says && used[0] !== 'CRAM-MD5')
              assert.ok(hasHeard(sink, says), `${what}: with something else`);
            const said = (command: RegExp) => sink.lines.find((line) => command.test(line)) ?? '';
            assert.match(said(/^MAIL FROM:/i), /<alerts@example\.com>/i, what);
            assert.match(said(/^RCPT TO:/i), /<somebody@example\.net>/i, what);
          });
        }
        for (const [what, offers, values] of [
          ['a token, where passwords alone are taken', 'PLAIN LOGIN', signedIn],
          ['a password, where tokens alone are taken', 'XOAUTH2 OAUTHBEARER', byPassword(subject)],
          ['a token, where nothing is offered', '', signedIn],
          ['a password, where nothing is offered', '', byPassword(subject)],
        ] as const)
          await loopback.withSink({ offers }, async (sink, place) => {
            assert.equal(failureIn(await sendTest(subject, { ...place, ...values }))?.id, 'sign-in', what);
            assert.deepEqual(sink.signIns, [], `the server was sent ${what}`);
            assert.ok(!sink.lines.some((line) => /^MAIL/i.test(line)), `sent without a sign-in: ${what}`);
          });
        await loopback.withSink({}, async (sink, place) => {
          const answer = await sendTest(subject, { ...place, ...signedIn, mode: 'starttls' });
          assert.equal(failureIn(answer)?.id, 'sign-in', 'STARTTLS at a server without it');
          assert.deepEqual(sink.signIns, [], 'signed in without TLS where STARTTLS was asked for');
        });
      });
    },
  ),
  loopbackRule(
    'M7',
    'A saved secret goes to the server, port and encryption alone that it was saved for',
    async (subject) => {
      const { loopback, secrets, client } = subject;
      await withSignIn(subject, async (signedIn, accessToken) => {
        for (const [what, values, secret] of [
          ['sign-in', signedIn, accessToken],
          ['password', byPassword(subject), secrets.password],
        ] as const) {
          await loopback.withSink({}, async (sink, place) => {
            await withTarget(subject, { ...place, ...values }, async (name) => {
              const without = { ...values, name, password: undefined, 'oauth2-refresh-token': undefined };
              wasSent(
                await sendTest(subject, { ...place, ...without }),
                `the saved ${what} at its own place`,
              );
              assert.ok(hasHeard(sink, secret), `the saved ${what} was not used at its own place`);
              await loopback.withSink({}, async (elsewhere, other) => {
                await sendTest(subject, { ...other, ...without });
                assert.ok(!hasHeard(elsewhere, secret), `a test took the saved ${what} to another port`);
                const server = other.server === '127.0.0.1' ? 'localhost' : '127.0.0.1';
                await sendTest(subject, { ...other, ...without, server });
                assert.ok(!hasHeard(elsewhere, secret), `a test took the saved ${what} to another server`);
                await put(subject, name, other);
                await client.call(`/targets/${name}/test`, { method: 'POST' });
                assert.ok(!hasHeard(elsewhere, secret), `an update took the saved ${what} to another port`);
              });
            });
          });
          await loopback.withSink({}, async (sink, place) => {
            await withTarget(subject, { ...place, ...values, mode: 'starttls' }, async (name) => {
              const without = { ...values, name, password: undefined, 'oauth2-refresh-token': undefined };
              await sendTest(subject, { ...place, ...without });
              assert.ok(!hasHeard(sink, secret), `a test sent the saved ${what} without encryption`);
              await put(subject, name, { mode: 'insecure' });
              await client.call(`/targets/${name}/test`, { method: 'POST' });
              assert.ok(!hasHeard(sink, secret), `an update let the saved ${what} go without encryption`);
            });
          });
        }
      });
    },
  ),
  loopbackRule(
    'M8',
    'A test asks for a token anew: a secret that is wrong by now is not green',
    async (subject) => {
      const { loopback } = subject;
      await withSignIn(subject, async (signedIn) => {
        await loopback.withSink({}, async (_sink, place) => {
          await withTarget(subject, { ...place, ...signedIn }, async (name) => {
            const test = (values: Values) => sendTest(subject, { ...place, name, ...values });
            wasSent(await test({}), 'the first test');
            const requests = await loopback.endpoint.during(async () =>
              wasSent(await test({}), 'the second test'),
            );
            assert.ok(requests.length > 0, 'the second test has not asked for a token');
            const wrong = { 'oauth2-client-secret': newSecret(), ...signedIn };
            assert.equal(failureIn(await test(wrong))?.id, 'token', 'a test with a wrong new secret');
            await loopback.behaving(
              () => ({ status: 400, body: { error: 'invalid_grant', error_description: 'Revoked.' } }),
              async () =>
                assert.equal(failureIn(await test({}))?.id, 'token', 'a test after the sign-in was revoked'),
            );
          });
        });
      });
    },
  ),
  loopbackRule('M9', 'What a provider or a mail server quotes of a secret is not shown', async (subject) => {
    const { loopback, secrets, client } = subject;
    await withSignIn(subject, async (signedIn, accessToken) => {
      const tokens = Object.values(signedIn).map(String);
      const find = secretFinder({
        'access token': accessToken,
        'refresh token': tokens.join(''),
        'client secret': secrets.clientSecret,
        password: secrets.password,
      });
      const isHidden = (text: string, how: string) =>
        assert.equal(find(text), undefined, `the ${find(text)} was shown, quoted ${how}`);
      for (const [how, quote] of Object.entries(QUOTES)) {
        for (const [values, secret] of [
          [signedIn, accessToken],
          [byPassword(subject), secrets.password],
        ] as const)
          for (const at of QUOTED_AT) {
            const interject = (line: string) =>
              at.test(line) ? `550 5.7.1 No: ${quote(secret)}` : undefined;
            await loopback.withSink({ interject }, async (_sink, place) => {
              isHidden((await sendTest(subject, { ...place, ...values })).text, `${how} at ${at.source}`);
            });
          }
        for (const secret of [...tokens, secrets.clientSecret])
          await loopback.behaving(
            () => ({
              status: 400,
              body: { error: 'invalid_grant', error_description: `No: ${quote(secret)}` },
            }),
            async () => {
              isHidden((await sendTest(subject, signedIn)).text, `${how} by the provider, in a test`);
              // The exchange sends no refresh token, so the backend cannot know one.
              if (secret === secrets.clientSecret)
                isHidden((await exchange(subject, {})).text, `${how} by the provider, in the exchange`);
              await withTarget(subject, signedIn, async (name) => {
                const test = await client.call(`/targets/${name}/test`, { method: 'POST' });
                const status = await client.call(`/targets/${name}/status`);
                isOk(status, 'reading the status');
                assert.ok('health' in objectOf(status), 'the status has no health');
                isHidden(test.text + status.text, `${how} by the provider, in the status`);
              });
            },
          );
      }
    });
  }),
];
