import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CHECK_STEPS, checkSignIn } from '../../src/host-api/check.js';
import { fetchBy } from '../../src/host-api/client-fetch.js';
import { disconnect } from '../../src/host-api/disconnect.js';
import { discoverProvider } from '../../src/host-api/discover.js';
import { exchangeCode } from '../../src/host-api/exchange.js';
import { HostApiError } from '../../src/host-api/host-api-error.js';
import { makeCertificate } from '../../src/host-api/make-certificate.js';
import { HEALTHS, getStatus } from '../../src/host-api/status.js';
import { STEP_STATUSES } from '../../src/host-api/steps.js';
import { TEST_STEPS, TestRefused, sendTestMail } from '../../src/host-api/test-mail.js';
import type { TestStep } from '../../src/host-api/test-mail.js';
import type { Model } from './model.js';

const CODE = '4/0AbCdEfGhIjKlMnOp';
const SECRET = 'GOCSPX-Ab1Cd2Ef3Gh4';
const SENT = {
  'auth-method': 'google-oauth2',
  'oauth2-client-id': 'the-client',
  'oauth2-client-secret': SECRET,
  'authorization-code': CODE,
  'redirect-uri': 'https://admin.example/callback',
};

/** Words that repeat what was sent, in one spelling or another. */
const words = fc.oneof(
  fc.string(),
  fc
    .constantFrom(SECRET, CODE)
    .chain((secret) =>
      fc.constantFrom(
        `Bad ${secret}.`,
        `code=${encodeURIComponent(secret)}&x=1`,
        JSON.stringify({ secret }),
        Buffer.from(`the-client:${secret}`).toString('base64'),
      ),
    ),
);
const id = fc.constantFrom(...CHECK_STEPS, ...TEST_STEPS, 'other');
const error = fc.record(
  {
    error: fc.oneof(
      words,
      fc.constantFrom('invalid_grant', 'invalid_client', 'no_refresh_token', 'server_error'),
    ),
    error_description: words,
    error_uri: words,
    peer: fc.constantFrom('token-endpoint', 'smtp-server', 'host', 'nobody'),
    smtp: fc.oneof(
      fc.anything(),
      fc.record({ code: fc.constantFrom(535, '535'), text: words, enhanced: words }),
    ),
  },
  { requiredKeys: [] },
);
const step = fc.record(
  {
    id,
    status: fc.constantFrom(...STEP_STATUSES, 'odd'),
    error: fc.oneof(error, fc.anything()),
    account: words,
  },
  { requiredKeys: [] },
);
const text = fc.oneof(words, fc.anything());
const members = fc.record(
  {
    'oauth2-refresh-token': fc.oneof(fc.constantFrom('1//token-of-a-person', ''), fc.anything()),
    account: text,
    scope: text,
    'refresh-token-expires': fc.oneof(fc.double(), fc.anything()),
    health: fc.oneof(fc.constantFrom(...HEALTHS), fc.anything()),
    since: fc.oneof(fc.double(), fc.anything()),
    'last-error': fc.oneof(error, fc.anything()),
    steps: fc.oneof(fc.array(step), fc.anything()),
    revoked: fc.oneof(fc.boolean(), fc.anything()),
    'oauth2-client-certificate': text,
    'oauth2-issuer': text,
    'oauth2-authorization-endpoint': text,
    'oauth2-token-endpoint': text,
    'scopes-supported': fc.oneof(fc.array(fc.string()), fc.anything()),
    success: fc.boolean(),
    message: text,
    errors: text,
  },
  { requiredKeys: [] },
);
const json = fc.oneof(
  members,
  error,
  step,
  fc.tuple(members, error).map(([one, other]) => ({ ...one, ...other })),
  fc.anything(),
);
const asText = (value: unknown) => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return ''; // a bigint, or a circle
  }
};
const body = fc.oneof(
  { weight: 4, arbitrary: json.map(asText) },
  { weight: 2, arbitrary: json.map((data) => asText({ data })) },
  { weight: 1, arbitrary: fc.array(step).map((steps) => steps.map(asText).join('\n')) },
  { weight: 1, arbitrary: words },
);
const answer = fc.record({
  status: fc.oneof(
    { weight: 3, arbitrary: fc.constant(200) },
    fc.constantFrom(201, 302, 400, 401, 403, 404, 405, 409, 413, 429, 500, 502, 503, 504),
  ),
  type: fc.constantFrom('application/json', 'text/html', 'application/x-ndjson', ''),
  wait: fc.constantFrom(undefined, '5', '-1', 'Thu, 26 Nov 2099 00:00:00 GMT', 'soon'),
  body,
});
type Answer = typeof answer extends fc.Arbitrary<infer T> ? T : never;

const FAILURES = [
  'unsent',
  'unreachable',
  'login-page',
  'not-signed-in',
  'not-found',
  'too-large',
  'too-many',
  'server',
  'provider-down',
  'refused',
  'declined',
  'unreadable',
  'no-refresh-token',
];

/** An answer that comes in pieces, as networks deliver it. */
function responseOf({ status, type, wait, body: sent }: Answer, pieces: number): Response {
  const bytes = new TextEncoder().encode(sent);
  const length = Math.ceil(bytes.length / pieces) || 1;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += length) controller.enqueue(bytes.slice(at, at + length));
      controller.close();
    },
  });
  const headers = { ...(type && { 'Content-Type': type }), ...(wait && { 'Retry-After': wait }) };
  return new Response(stream, { status, headers });
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isAbsentOr = (is: (value: unknown) => boolean) => (value: unknown) => value === undefined || is(value);
const isTime = (value: unknown) =>
  typeof value === 'number' && !Number.isNaN(new Date(value * 1000).getTime());

/** No word of what was sent, in any of the spellings that went in. */
function holdsNoSecret(said: string) {
  for (const secret of [SECRET, CODE])
    for (const spelled of [
      secret,
      encodeURIComponent(secret),
      Buffer.from(`the-client:${secret}`).toString('base64'),
    ])
      assert.ok(!said.includes(spelled), said);
}

async function outcome<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (thrown) {
    assert.ok(
      thrown instanceof HostApiError || thrown instanceof TestRefused,
      `no other error: ${String(thrown)}`,
    );
    if (thrown instanceof HostApiError) assert.ok(FAILURES.includes(thrown.failure));
    return undefined;
  }
}

function checkSteps(
  steps: readonly { readonly id: string; readonly status: string; readonly error?: unknown }[],
  ids: readonly string[],
) {
  for (const each of steps) {
    assert.ok(ids.includes(each.id) && (STEP_STATUSES as readonly string[]).includes(each.status));
    if (each.error) assert.equal(typeof (each.error as { error?: unknown }).error, 'string');
  }
}

/** Answers of any form and status: each is read as what it says, or is an error of ours; one request, and no secret comes back. */
export const answers: Model = {
  runs: 1_000,
  check: (run) =>
    fc.assert(
      fc.asyncProperty(answer, fc.integer({ min: 1, max: 5 }), async (given, pieces) => {
        let asked = 0;
        const fetch = () => {
          asked += 1;
          return Promise.resolve(responseOf(given, pieces));
        };
        const url = 'https://admin.example/api';
        const { signal } = new AbortController();
        const isGood = given.status < 300;

        const exchanged = await outcome(
          exchangeCode(SENT, { url, fetch }, signal).catch((thrown: unknown) => {
            if (thrown instanceof HostApiError) holdsNoSecret(`${thrown.message} ${thrown.detail}`);
            throw thrown;
          }),
        );
        if (exchanged) {
          assert.ok(isGood && isText(exchanged['oauth2-refresh-token']));
          assert.ok(
            given.body.includes(asText(exchanged['oauth2-refresh-token'])),
            'the token is the one of the answer',
          );
          assert.ok([exchanged.account, exchanged.scope].every(isAbsentOr(isText)));
          assert.ok(isAbsentOr(isTime)(exchanged['refresh-token-expires']));
        }

        const status = await outcome(getStatus({ url, fetch }, signal));
        if (status?.status) {
          const { health, since, account, 'last-error': last } = status.status;
          assert.ok(isGood && HEALTHS.includes(health));
          assert.ok(isAbsentOr(isTime)(since) && isAbsentOr(isText)(account));
          assert.ok(last === undefined || typeof last === 'object');
        }

        const checked = await outcome(checkSignIn({ url, fetch, body: SENT }, signal));
        if (checked) {
          checkSteps(checked.steps, CHECK_STEPS);
          assert.ok(
            checked.steps.length > 0
              ? isGood
              : isText(checked.refusal?.error) || given.body.includes('"error":""'),
          );
        }

        const tested: TestStep[] = [];
        await outcome(
          (async () => {
            for await (const each of sendTestMail({ url, fetch, body: SENT }, signal)) tested.push(each);
          })(),
        );
        checkSteps(tested, TEST_STEPS);
        // However it comes, it says the same.
        const whole: TestStep[] = [];
        const atOnce = () => Promise.resolve(responseOf(given, 1));
        await outcome(
          (async () => {
            for await (const each of sendTestMail({ url, fetch: atOnce, body: SENT }, signal))
              whole.push(each);
          })(),
        );
        assert.deepEqual(tested, whole);

        const ended = await outcome(disconnect({ url, fetch }, signal));
        if (ended) assert.equal(ended.forgotten, isGood);
        const made = await outcome(makeCertificate({ url, fetch }, signal));
        if (made && 'certificate' in made) assert.ok(isGood && isText(made.certificate));
        const found = await outcome(discoverProvider({ url, fetch, issuer: 'https://id.example' }, signal));
        if (found && 'found' in found) {
          assert.ok(isGood && Object.values(found.found.addresses).every(isText));
          assert.ok(found.found.scopes.every((each) => typeof each === 'string'));
        }
        assert.equal(asked, 7, 'each asks once');

        // A host's own client brings the same as the answer itself.
        const client = fetchBy(() => JSON.parse(given.body || '{}') as unknown);
        const plain = () => Promise.resolve(new Response(given.body || '{}'));
        const isJson = await client(url).then(
          () => true,
          () => false,
        );
        if (isJson)
          assert.deepEqual(
            await outcome(exchangeCode(SENT, { url, fetch: client }, signal)),
            await outcome(exchangeCode(SENT, { url, fetch: plain }, signal)),
          );
      }),
      run,
    ),
};
