import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { stream } from 'hono/streaming';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { Backend } from '../backend.js';
import type { BackendOptions } from '../backend.js';
import { disconnect } from '../disconnect.js';
import { exchange } from '../exchange.js';
import { Failure } from '../failure.js';
import { testSteps } from '../mail/test-steps.js';
import type { Observer, Step, TestMail } from '../mail/test-steps.js';
import { statusOf } from '../status.js';
import { applicationOf, usesOAuth2 } from '../targets/application.js';
import { EXCHANGE_KEYS, TARGET_KEYS, checkBody, deletable } from '../targets/schema.js';
import { withoutSecrets } from '../targets/target-store.js';
import { answerError, answerNotFound } from './errors.js';
import { guard, sealed } from './guards.js';

const LONGEST_BODY = 64 * 1024;

async function jsonOf(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    throw new Failure(400, 'invalid_request', 'The body must be JSON.');
  }
}

/** The backend's HTTP face. Routes, bodies and answers are described in docs/backend-contract.md. */
export function createBackend(options: BackendOptions): Hono {
  const backend = new Backend(options);
  const { store, states, targets, pending, now } = backend;
  const { providers } = options;
  const { token, middleware } = guard(options.origins);

  /** Everything that a test mail needs; `sign-in` stays out where there is none to use. */
  const prepareTest = async (body: SmtpTarget, recipient: string): Promise<TestMail> => {
    const target = await targets.completed(body);
    if (!usesOAuth2(target)) return { target, recipient };
    const refreshToken = await targets.refreshTokenOf(target);
    if (!refreshToken)
      throw new Failure(400, 'not_signed_in', 'Authorize first: there is no sign-in to send with.');
    return { target, recipient, grant: { application: applicationOf(target, providers), refreshToken } };
  };
  const run = (test: TestMail, observer: Observer) =>
    testSteps(test, backend.tokens, backend.transport, observer);
  const collect = async (test: TestMail, { raw }: Context['req']) => {
    const steps: Step[] = [];
    await run(test, { report: (step) => steps.push(step), signal: raw.signal });
    return steps;
  };

  return new Hono()
    .onError(answerError)
    .notFound(answerNotFound)
    .use(sealed)
    .use(
      bodyLimit({
        maxSize: LONGEST_BODY,
        onError: () => {
          throw new Failure(413, 'too_large', 'The body is too large.');
        },
      }),
    )
    .use(middleware)
    .get('/session', (context) => context.json({ 'csrf-token': token }))
    .post('/smtp-oauth2-token', async (context) => {
      const body = await jsonOf(context);
      checkBody(body, EXCHANGE_KEYS, [
        'auth-method',
        'oauth2-client-id',
        'authorization-code',
        'redirect-uri',
      ]);
      const application = applicationOf(await targets.completed(body), providers);
      const verifier = body['code-verifier'] as string | undefined;
      const state = await exchange(
        backend.client,
        application,
        {
          code: body['authorization-code'] as string,
          redirectUri: body['redirect-uri'] as string,
          ...(verifier !== undefined && { codeVerifier: verifier }),
        },
        now(),
      );
      const returned = options.tokenDelivery === 'return' ? state['oauth2-refresh-token'] : undefined;
      const given = pending.keep(state, returned);
      const expires = state['refresh-token-expires'];
      return context.json({
        'oauth2-refresh-token': given,
        ...(state.account !== undefined && { account: state.account }),
        ...(state.scope !== undefined && { scope: state.scope }),
        ...(expires !== undefined && { 'refresh-token-expires': expires }),
      });
    })
    .get('/targets', async (context) => context.json(Object.values(await store.all()).map(withoutSecrets)))
    .post('/targets', async (context) => {
      const body = await jsonOf(context);
      checkBody(body, TARGET_KEYS, ['name']);
      await targets.create(body as unknown as SmtpTarget & { name: string });
      return context.json({}, 201);
    })
    .get('/targets/:name', async (context) =>
      context.json(withoutSecrets(await store.get(context.req.param('name')))),
    )
    .put('/targets/:name', async (context) => {
      const body = await jsonOf(context);
      checkBody(body, { ...TARGET_KEYS, delete: deletable });
      await targets.update(context.req.param('name'), body);
      return context.json({});
    })
    .delete('/targets/:name', async (context) => {
      await targets.remove(context.req.param('name'));
      return context.json({});
    })
    .get('/targets/:name/status', async (context) => {
      const target = await store.get(context.req.param('name'));
      if (!usesOAuth2(target)) return context.json({ health: 'unknown' });
      return context.json(await statusOf(target.name, applicationOf(target, providers), states, now()));
    })
    .delete('/targets/:name/sign-in', async (context) =>
      context.json(
        await disconnect(await store.get(context.req.param('name')), providers, states, backend.client),
      ),
    )
    .post('/targets/:name/test', async (context) => {
      const target = await store.get(context.req.param('name'));
      const recipient = target.mailto?.[0] ?? target['from-address'] ?? '';
      const steps = await collect(await prepareTest(target, recipient), context.req);
      const failed = steps.find(({ status }) => status === 'failed')?.error;
      return failed ? context.json({ ...failed, steps }, 502) : context.json({ steps });
    })
    .post('/test', async (context) => {
      const body = await jsonOf(context);
      checkBody(
        body,
        { ...TARGET_KEYS, delete: deletable, recipient: TARGET_KEYS['from-address'] ?? deletable },
        ['recipient'],
      );
      const { recipient, delete: _deleted, ...target } = body;
      const test = await prepareTest(target, recipient as string);
      if (!context.req.header('Accept')?.includes('application/x-ndjson')) {
        return context.json({ steps: await collect(test, context.req) });
      }
      context.header('Content-Type', 'application/x-ndjson');
      return stream(context, async (lines) => {
        const gone = new AbortController();
        lines.onAbort(() => gone.abort());
        let written: Promise<unknown> = Promise.resolve();
        const report = (step: Step) => {
          written = lines.writeln(JSON.stringify(step));
        };
        await run(test, { report, signal: gone.signal });
        await written;
      });
    });
}
