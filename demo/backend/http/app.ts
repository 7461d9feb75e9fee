import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { stream } from 'hono/streaming';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { Backend } from '../backend.js';
import type { BackendOptions } from '../backend.js';
import { check } from '../check.js';
import { discoverProvider } from '../discover.js';
import { Failure } from '../failure.js';
import { makeCertificate } from '../make-certificate.js';
import type { Step } from '../mail/test-steps.js';
import { checkNow } from '../check-now.js';
import { metricsText } from '../metrics.js';
import { disconnect } from '../sign-in/disconnect.js';
import { exchange } from '../sign-in/exchange.js';
import { statusOf } from '../sign-in/status.js';
import { createTarget } from '../targets/create-target.js';
import { removeTarget } from '../targets/remove-target.js';
import { savedTarget, withoutSecrets } from '../targets/saved.js';
import {
  CERTIFICATE_KEYS,
  DISCOVERY_KEYS,
  EXCHANGE_KEYS,
  TARGET_KEYS,
  checkBody,
  deletable,
} from '../targets/schema.js';
import { updateTarget } from '../targets/update-target.js';
import { prepareTest, runTest } from '../test-mail.js';
import type { PreparedTest } from '../test-mail.js';
import { answerError, answerNotFound } from './errors.js';
import { bearerGuard, forgeryGuard, guard, newToken, sealed, sessionGuard } from './guards.js';
import type { Guarded } from './guards.js';

const LONGEST_BODY = 64 * 1024;

async function jsonOf(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    throw new Failure(400, 'invalid_request', 'The body must be JSON.');
  }
}

/** The code and what belongs to it, taken out of the body of an exchange request. */
function exchangeOf(body: unknown) {
  checkBody(body, EXCHANGE_KEYS, ['auth-method', 'oauth2-client-id', 'authorization-code', 'redirect-uri']);
  const {
    'authorization-code': code,
    'redirect-uri': redirectUri,
    'code-verifier': verifier,
    ...rest
  } = body;
  const grant = {
    code: code as string,
    redirectUri: redirectUri as string,
    ...(verifier !== undefined && { codeVerifier: verifier as string }),
  };
  return { target: rest as SmtpTarget, grant };
}

const TEST_KEYS = { ...TARGET_KEYS, delete: deletable, recipient: TARGET_KEYS['from-address'] ?? deletable };

/**
 * The backend's HTTP face: it translates, and decides nothing. Routes, bodies and answers are described in
 * docs/backend-contract.md.
 */
export function createBackend(given: Backend | BackendOptions): Hono<Guarded> {
  const backend = given instanceof Backend ? given : new Backend(given);
  const { storage } = backend;
  const collect = async (test: PreparedTest, { raw }: Context['req']) => {
    const steps: Step[] = [];
    await runTest(backend, test, { report: (step) => steps.push(step), signal: raw.signal });
    return steps;
  };

  const metrics = new Hono();
  const { metricsToken } = backend.options;
  if (metricsToken)
    metrics.get('/metrics', bearerGuard(metricsToken), async (context) =>
      context.text(await metricsText(backend), 200, { 'Content-Type': 'text/plain; version=0.0.4' }),
    );

  return new Hono<Guarded>()
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
    .use(guard(backend.options.origins))
    .route('/', metrics)
    .use(sessionGuard(backend.options.sessionOf))
    .use(forgeryGuard(() => storage.key()))
    .get('/session', async (context) =>
      context.json({ 'csrf-token': newToken(await storage.key(), context.get('owner')) }),
    )
    .post('/smtp-oauth2-token', async (context) => {
      const { target, grant } = exchangeOf(await jsonOf(context));
      const by = backend.options.userOf?.(context.req.raw);
      return context.json(await exchange(backend, target, grant, context.get('session'), by));
    })
    .post('/check', async (context) => {
      const body = await jsonOf(context);
      checkBody(body, { ...TARGET_KEYS, delete: deletable }, ['auth-method']);
      const { delete: _deleted, ...target } = body;
      return context.json({ steps: await check(backend, target, context.get('session')) });
    })
    .post('/certificate', async (context) => {
      const body = await jsonOf(context);
      checkBody(body, CERTIFICATE_KEYS);
      const name = body.name as string | undefined;
      return context.json(await makeCertificate(backend, context.get('session'), name));
    })
    .post('/discover', async (context) => {
      const body = await jsonOf(context);
      checkBody(body, DISCOVERY_KEYS, ['oauth2-issuer']);
      return context.json(await discoverProvider(backend, body['oauth2-issuer'] as string));
    })
    .get('/targets', async (context) => context.json((await storage.all()).map(withoutSecrets)))
    .post('/targets', async (context) => {
      const body = await jsonOf(context);
      checkBody(body, TARGET_KEYS, ['name']);
      await createTarget(backend, body as unknown as SmtpTarget & { name: string }, context.get('session'));
      return context.json({}, 201);
    })
    .get('/targets/:name', async (context) =>
      context.json(withoutSecrets(await savedTarget(storage, context.req.param('name')))),
    )
    .put('/targets/:name', async (context) => {
      const body = await jsonOf(context);
      checkBody(body, { ...TARGET_KEYS, delete: deletable });
      const ended = await updateTarget(backend, context.req.param('name'), body, context.get('session'));
      return context.json(ended ? { 'previous-sign-in': ended } : {});
    })
    .delete('/targets/:name', async (context) => {
      const ended = await removeTarget(backend, context.req.param('name'));
      return context.json(ended ? { 'previous-sign-in': ended } : {});
    })
    .get('/targets/:name/status', async (context) =>
      context.json(await statusOf(backend, context.req.param('name'))),
    )
    .post('/targets/:name/status', async (context) =>
      context.json(await checkNow(backend, context.req.param('name'))),
    )
    .delete('/targets/:name/sign-in', async (context) =>
      context.json(await disconnect(backend, context.req.param('name'))),
    )
    .post('/targets/:name/test', async (context) => {
      const { target } = await savedTarget(storage, context.req.param('name'));
      const recipient = target.mailto?.[0] ?? target['from-address'] ?? '';
      const test = await prepareTest(backend, target, recipient, context.get('session'));
      const steps = await collect(test, context.req);
      const failed = steps.find(({ status }) => status === 'failed')?.error;
      return failed ? context.json({ ...failed, steps }, 502) : context.json({ steps });
    })
    .post('/test', async (context) => {
      const body = await jsonOf(context);
      checkBody(body, TEST_KEYS, ['recipient']);
      const { recipient, delete: _deleted, ...target } = body;
      const test = await prepareTest(backend, target, recipient as string, context.get('session'));
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
        await runTest(backend, test, { report, signal: gone.signal });
        await written;
      });
    });
}
