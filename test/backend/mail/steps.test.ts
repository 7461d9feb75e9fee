import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { Backend } from '../../../demo/backend/index.js';
import type { BackendOptions } from '../../../demo/backend/index.js';
import { withAccessToken } from '../../../demo/backend/mail/send.js';
import { accessBy } from '../../../demo/backend/sign-in/access.js';
import { ownBackend } from '../support/backend.js';
import { sendMail, xoauth2 } from '../support/delivering.js';
import { ownDirectory } from '../support/directory.js';
import { scriptedServer, takesEverything } from '../support/scripted-server.js';
import { targetAt } from '../support/services.js';
import { tokenEndpoint } from '../support/token-endpoint.js';
import type { TokenAnswer } from '../support/token-endpoint.js';

interface Step {
  readonly id: string;
  readonly status: string;
  readonly error?: { readonly error: string; readonly peer: string };
}

const WELL: TokenAnswer = { body: { access_token: 'ya29.access-token', expires_in: 3600 } };

interface Scene {
  readonly answer?: TokenAnswer;
  readonly script?: Parameters<typeof takesEverything>[1];
  readonly options?: Partial<BackendOptions>;
  readonly target?: object;
}

async function setUp(test: TestContext, { answer = WELL, script, options }: Scene) {
  const { provider } = await tokenEndpoint(test, () => answer);
  const mail = await scriptedServer(test, takesEverything(undefined, script));
  const stateDirectory = await ownDirectory(test);
  const { call } = await ownBackend({ data: provider }, 'google', { stateDirectory, ...options });
  const run = (target: object = {}) =>
    call('POST', '/test', {
      ...targetAt('google', { port: mail.port, mode: 'insecure', 'oauth2-refresh-token': 'a-token' }),
      recipient: 'admin@example.com',
      ...target,
    });
  return { mail, run };
}

const failedIn = ({ body }: { readonly body: Record<string, unknown> }) =>
  (body.steps as Step[]).find(({ status }) => status === 'failed');

describe('a failed step', () => {
  for (const [what, scene, id, error, peer] of [
    [
      'a refused token',
      { answer: { status: 400, body: { error: 'invalid_grant' } } },
      'token',
      'invalid_grant',
      'token-endpoint',
    ],
    ['a token endpoint that fails', { answer: { status: 503 } }, 'token', 'http_503', 'token-endpoint'],
    [
      'a scope that lacks',
      { answer: { body: { access_token: 'a', scope: 'openid' } } },
      'account',
      'insufficient_scope',
      'token-endpoint',
    ],
    [
      'a refused sign-in',
      { script: (line) => (line.startsWith('AUTH') ? '535 5.7.8 No' : undefined) },
      'sign-in',
      'smtp',
      'smtp-server',
    ],
    [
      'a refused sender',
      { script: (line) => (line.startsWith('MAIL') ? '550 5.7.1 No' : undefined) },
      'sender',
      'smtp',
      'smtp-server',
    ],
    [
      'a refused recipient',
      { script: (line) => (line.startsWith('RCPT') ? '550 5.1.1 No' : undefined) },
      'sent',
      'smtp',
      'smtp-server',
    ],
    ['a server that is not there', { target: { port: 9 } }, 'sign-in', 'connection', 'smtp-server'],
    ['a target without a server', { target: { server: undefined } }, 'sign-in', 'invalid_parameter', 'host'],
    ['a policy', { options: { connectPolicy: () => 'nowhere' } }, 'sign-in', 'destination_refused', 'host'],
    [
      'an address that is none',
      { target: { 'from-address': 'a@example.com/x' } },
      'sender',
      'invalid_address',
      'host',
    ],
    [
      'JSON that is too deep',
      {
        script: (line) =>
          line.startsWith('AUTH')
            ? `334 ${Buffer.from('{"a":'.repeat(8_000) + '1' + '}'.repeat(8_000)).toString('base64')}`
            : line === ''
              ? '535 5.7.8 No'
              : undefined,
      },
      'sign-in',
      'smtp',
      'smtp-server',
    ],
  ] as readonly (readonly [string, Scene, string, string, string])[]) {
    it(`says whose trouble it is: ${what}`, async (test) => {
      const { run } = await setUp(test, scene);
      const failed = failedIn(await run(scene.target));
      assert.deepEqual([failed?.id, failed?.error?.error, failed?.error?.peer], [id, error, peer]);
    });
  }
});

describe('the account', () => {
  const idToken = (email: string) => `e30.${Buffer.from(JSON.stringify({ email })).toString('base64url')}.s`;
  const answering = (email: string) => ({ body: { ...(WELL.body as object), id_token: idToken(email) } });
  for (const [what, answer, target, status, error] of [
    ['is the one that sends', answering('Alerts@example.com'), {}, 'ok', undefined],
    ['is another one than the sender', answering('eve@example.com'), {}, 'warning', 'other_account'],
    [
      'is another one than that at the mail server',
      answering('alerts@example.com'),
      { username: 'eve@example.com' },
      'warning',
      'other_account',
    ],
    [
      'is that at the mail server, and not the sender',
      answering('eve@example.com'),
      { username: 'eve@example.com' },
      'warning',
      'other_account',
    ],
    ['is known to nobody', WELL, {}, 'skipped', 'account_unknown'],
  ] as const) {
    it(`is ${status} where it ${what}, and the mail goes out`, async (test) => {
      test.mock.method(console, 'warn', () => undefined);
      const { run } = await setUp(test, { answer });
      const steps = (await run(target)).body.steps as Step[];
      const step = steps.find(({ id }) => id === 'account');
      assert.deepEqual([step?.status, step?.error?.error], [status, error]);
      assert.equal(steps.at(-1)?.status, 'ok');
    });
  }
});

describe('many test mails at once', () => {
  it('are as many as the host allows; the others are told so, and the next ones go again', async (test) => {
    let release: () => void = () => undefined;
    const released = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    const { mail, run } = await setUp(test, {
      options: { testsAtOnce: 2 },
      script: (line) => (line.startsWith('MAIL') ? released.then(() => '250 2.1.0 Ok') : undefined),
    });
    const held = [run(), run()];
    while (mail.heard.filter((line) => line.startsWith('MAIL')).length < 2) await new Promise(setImmediate);
    for (const target of [{}, { 'auth-method': 'none' }]) {
      const failed = failedIn(await run(target));
      assert.deepEqual([failed?.error?.error, failed?.error?.peer], ['busy', 'host']);
    }
    release();
    for (const one of [...(await Promise.all(held)), await run()])
      assert.equal(failedIn(one), undefined, JSON.stringify(one));
  });
});

describe('an access token that a server ends in mid-session', () => {
  for (const [at, reply] of [
    [/^AUTH/, '535 5.7.8 Refused'],
    [/^MAIL/, '535 5.7.8 Ended'],
    [/^MAIL/, '530 5.7.57 Client not authenticated'],
    [/^RCPT/, '530 5.7.0 Authentication required'],
    [/^DATA/, '535 5.7.3 Ended'],
  ] as const) {
    it(`is not used again: ${reply} to ${at.source}`, async (test) => {
      const issued: string[] = [];
      const { provider } = await tokenEndpoint(test, () => {
        issued.push(`access-${issued.length}`);
        return { body: { access_token: issued.at(-1), expires_in: 3600 } };
      });
      const application = { provider, clientId: 'demo' };
      const backend = new Backend({ stateDirectory: '/nowhere', providers: [provider], origins: [] });
      // What the server has ended: whatever was given out before it said so.
      let ended = '';
      let current = '';
      const { port } = await scriptedServer(
        test,
        takesEverything(undefined, (line) => {
          if (line.startsWith('AUTH'))
            current =
              /access-\d+/.exec(Buffer.from(line.split(' ')[2] ?? '', 'base64').toString())?.[0] ?? '';
          return current === ended && at.test(line) ? reply : undefined;
        }),
      );
      const { signal } = new AbortController();
      const grant = { application, access: accessBy(backend, application, 'a-refresh-token') };
      const send = async () =>
        withAccessToken(grant, await grant.access.get({ fresh: false, signal }), signal, (accessToken) =>
          sendMail({ port, signIn: { ...xoauth2, accessToken } }),
        );
      await send();
      await send();
      assert.equal(issued.length, 1, 'it is kept');
      ended = 'access-0';
      const { accepted } = await send();
      assert.equal(accepted.length, 1);
      assert.deepEqual(issued, ['access-0', 'access-1']);
    });
  }
});
