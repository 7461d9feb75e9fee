import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { microsoft } from 'smtp-oauth2-elements/providers.js';
import { createBackend } from '../../../demo/backend/index.js';
import { checkBackend } from '../../../scripts/check-backend/check.js';
import { Client } from '../../../scripts/check-backend/client.js';
import { rules } from '../../../scripts/check-backend/rules.js';
import { ownDirectory } from '../support/directory.js';
import { ownProvider } from '../support/services.js';

type Fetch = (request: Request) => Response | Promise<Response>;
/** Breaks a backend: stands before it. */
type Breaking = (request: Request, backend: Fetch) => Response | Promise<Response>;

/** Runs the check against our backend, broken or not, and gives the rules that it finds broken. */
async function brokenRules(test: TestContext, breaking?: Breaking, stopped = false): Promise<string[]> {
  const provider = await ownProvider(test, 'google');
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  test.after(() => server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const backend = createBackend({
    stateDirectory: await ownDirectory(test),
    // Nobody is asked there: it is another provider, with tenants.
    providers: [provider.data, { ...microsoft, tokenEndpoint: provider.data.tokenEndpoint }],
    origins: [origin],
  });
  const ours: Fetch = (request) => backend.fetch(request);
  const answer: Fetch = breaking ? (request) => breaking(request, ours) : ours;
  server.on('request', (request, response) => void getRequestListener(answer)(request, response));
  const found: string[] = [];
  if (stopped) await provider.running.close();
  const subject = { client: new Client(origin), oauth2: { 'auth-method': 'google-oauth2' } };
  for await (const { rule, broken, unchecked } of checkBackend(subject)) {
    if (broken !== undefined) found.push(breaking ? rule.id : `${rule.id}: ${broken}`);
    if (unchecked !== undefined) found.push(`${rule.id} not checked: ${unchecked}`);
  }
  return found;
}

/** The request with a changed JSON body. */
async function withBody(request: Request, change: (body: Record<string, unknown>) => void): Promise<Request> {
  const text = await request.clone().text();
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return request;
  }
  if (typeof body === 'object') change(body);
  const headers = new Headers(request.headers);
  headers.delete('Content-Length');
  return new Request(request.url, { method: request.method, headers, body: JSON.stringify(body) });
}

/** The headers of a request, for one without a body. */
function bare(request: Request) {
  const headers = new Headers(request.headers);
  for (const name of ['Content-Type', 'Content-Length']) headers.delete(name);
  return headers;
}

const pathOf = (request: Request) => new URL(request.url).pathname;
const writes = ({ method }: Request) => method === 'POST' || method === 'PUT';
/** Hands every body on with a change. */
const changingBodies =
  (change: (body: Record<string, unknown>, request: Request) => void): Breaking =>
  async (request, backend) =>
    backend(writes(request) ? await withBody(request, (body) => change(body, request)) : request);
const json = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });

/** Answers what a backend would, changed. */
const changingAnswers =
  (fits: (request: Request, answer: Response) => boolean, change: (body: unknown) => unknown): Breaking =>
  async (request, backend) => {
    const answer = await backend(request);
    if (!fits(request, answer) || !answer.headers.get('Content-Type')?.startsWith('application/json'))
      return answer;
    return json(change(await answer.json()), answer.status);
  };
const isTarget = (request: Request) => /^\/targets\/check-\w+$/.test(pathOf(request));
/** Whether a request carries a token that is not plainly wrong. */
const isToken = ({ headers }: Request) => !['', 'wrong', null].includes(headers.get('CSRFPreventionToken'));
const isStatus = (request: Request) => pathOf(request).endsWith('/status');
/** A backend that takes what it should refuse. */
const takes =
  (fits: (body: Record<string, unknown>, request: Request) => boolean): Breaking =>
  async (request, backend) => {
    let body: Record<string, unknown> = {};
    await withBody(request, (each) => (body = each));
    return writes(request) && fits(body, request) ? json({}) : backend(request);
  };
const remembered = new Map<string, string>();

const BREAKINGS: readonly (readonly [what: string, rule: string, breaking: Breaking])[] = [
  [
    'forgets the CSRF token',
    'C1',
    async (request, backend) => {
      const session = await backend(
        new Request(new URL('/session', request.url), { headers: { Host: new URL(request.url).host } }),
      );
      const { 'csrf-token': token } = (await session.json()) as { 'csrf-token': string };
      const headers = new Headers(request.headers);
      headers.set('CSRFPreventionToken', token);
      return backend(new Request(request, { headers }));
    },
  ],
  [
    'takes any origin',
    'C2',
    (request, backend) => {
      const headers = new Headers(request.headers);
      headers.delete('Origin');
      return backend(new Request(request, { headers }));
    },
  ],
  [
    'lets everybody read',
    'C3',
    async (request, backend) => {
      const answer = await backend(request);
      answer.headers.set('Access-Control-Allow-Origin', '*');
      return answer;
    },
  ],
  [
    'lets caches keep answers',
    'C4',
    async (request, backend) => {
      const answer = await backend(request);
      answer.headers.delete('Cache-Control');
      return answer;
    },
  ],
  [
    'ignores unknown parameters of the exchange',
    'E1',
    changingBodies((body, request) => {
      if (pathOf(request) === '/smtp-oauth2-token') delete body.surprise;
    }),
  ],
  [
    'answers errors as plain text',
    'E4',
    async (request, backend) => {
      const answer = await backend(request);
      return answer.ok ? answer : new Response('Error', { status: answer.status });
    },
  ],
  [
    'answers a refused code with 200',
    'E4',
    async (request, backend) => {
      const answer = await backend(request);
      return pathOf(request) === '/smtp-oauth2-token' && answer.status === 400 ? json({}) : answer;
    },
  ],
  [
    'shows the client secret',
    'T1',
    async (request, backend) => {
      const answer = await backend(request);
      if (request.method !== 'GET' || !/^\/targets\/check-\w+$/.test(pathOf(request)) || !answer.ok)
        return answer;
      const target = (await answer.json()) as object;
      return json({ ...target, 'oauth2-client-secret': 'conformance-client-secret-4b1d' });
    },
  ],
  [
    'ignores unknown parameters of a target',
    'T2',
    changingBodies((body, request) => {
      if (request.method === 'PUT') delete body.surprise;
    }),
  ],
  [
    'puts the name into the error',
    'T4',
    async (request, backend) => {
      const answer = await backend(request);
      return answer.status === 404
        ? json({ error: 'not_found', error_description: pathOf(request) }, 404)
        : answer;
    },
  ],
  ['ignores the digest', 'T5', changingBodies((body) => delete body.digest)],
  ['deletes no keys', 'T6', changingBodies((body) => delete body.delete)],
  [
    'loses the sign-in with each update',
    'S2',
    async (request, backend) => {
      const answer = await backend(request.clone());
      if (request.method === 'PUT' && answer.ok) {
        await backend(new Request(`${request.url}/sign-in`, { method: 'DELETE', headers: request.headers }));
      }
      return answer;
    },
  ],
  [
    'does not tell that a sign-in does not fit',
    'S3',
    async (request, backend) => {
      const answer = await backend(request);
      return pathOf(request).endsWith('/status') && answer.ok ? json({ health: 'ok' }) : answer;
    },
  ],
  [
    'forgets no sign-in on disconnect',
    'S6',
    (request, backend) => (pathOf(request).endsWith('/sign-in') ? json({}) : backend(request)),
  ],
  [
    'keeps the target when it is deleted',
    'T7',
    (request, backend) =>
      request.method === 'DELETE' && !pathOf(request).endsWith('/sign-in') ? json({}) : backend(request),
  ],
  [
    'leaves out the skipped steps',
    'M1',
    async (request, backend) => {
      const answer = await backend(request);
      if (
        pathOf(request) !== '/test' ||
        !answer.headers.get('Content-Type')?.startsWith('application/json') ||
        !answer.ok
      )
        return answer;
      const { steps } = (await answer.json()) as { steps: { status: string }[] };
      return json({ steps: steps.filter(({ status }) => status !== 'skipped') });
    },
  ],
  [
    'tests without a recipient',
    'M3',
    changingBodies((body, request) => {
      if (pathOf(request) === '/test') body.recipient ??= 'admin@example.com';
    }),
  ],
  [
    'answers with what was sent',
    'M5',
    async (request, backend) => {
      const sent = writes(request) ? await request.clone().text() : '';
      const answer = await backend(request);
      return request.method === 'POST' && pathOf(request) === '/targets' && answer.ok
        ? json(JSON.parse(sent), 201)
        : answer;
    },
  ],
  [
    'takes a wrong CSRF token for a right one in the exchange alone',
    'C1',
    (request, backend) =>
      request.headers.get('CSRFPreventionToken') === 'wrong'
        ? json({ error: 'invalid_parameter' }, 400)
        : backend(request),
  ],
  [
    'looks at the origin in the exchange alone',
    'C2',
    (request, backend) => {
      const headers = new Headers(request.headers);
      if (pathOf(request).startsWith('/targets')) headers.delete('Origin');
      return backend(new Request(request, { headers }));
    },
  ],
  [
    'lets the asking origin read after a preflight',
    'C3',
    (request, backend) =>
      request.method === 'OPTIONS'
        ? new Response(null, {
            status: 204,
            headers: { 'Access-Control-Allow-Origin': request.headers.get('Origin') ?? '' },
          })
        : backend(request),
  ],
  [
    'lets caches keep its refusals',
    'C4',
    async (request, backend) => {
      const answer = await backend(request);
      if (!answer.ok) answer.headers.delete('Cache-Control');
      return answer;
    },
  ],
  [
    'exchanges without a code',
    'E2',
    takes((body, request) => pathOf(request) === '/smtp-oauth2-token' && !('authorization-code' in body)),
  ],
  ['exchanges an empty code', 'E2', takes((body) => body['authorization-code'] === '')],
  [
    'exchanges for a password',
    'E3',
    takes((body) => 'authorization-code' in body && body['auth-method'] === 'plain'),
  ],
  [
    'swallows the words of the provider',
    'E4',
    changingAnswers(
      (request, answer) => pathOf(request) === '/smtp-oauth2-token' && answer.status === 400,
      (body) => ({ error: (body as { error: string }).error }),
    ),
  ],
  [
    'fails at a body that is no JSON',
    'E5',
    async (request, backend) => {
      const text = await request.clone().text();
      return text === '{"auth-method"' ? json({ error: 'internal' }, 500) : backend(request);
    },
  ],
  [
    'takes a body of any size',
    'E5',
    async (request, backend) => ((await request.clone().text()).length > 1e6 ? json({}) : backend(request)),
  ],
  [
    'shows the password in the list',
    'T1',
    changingAnswers(
      (request, answer) => request.method === 'GET' && pathOf(request) === '/targets' && answer.ok,
      (body) => (body as object[]).map((each) => ({ ...each, password: '********' })),
    ),
  ],
  [
    'saves a wrong port all the same',
    'T2',
    changingBodies((body, request) => {
      if (request.method === 'PUT' && body.port === 70_000) body.port = 25;
    }),
  ],
  [
    'takes names that leave the directory',
    'T3',
    takes((body, request) => pathOf(request) === '/targets' && body.name === '../escape'),
  ],
  [
    'replaces a target of the same name',
    'T3',
    async (request, backend) => {
      const answer = await backend(request);
      return answer.status === 409 && pathOf(request) === '/targets' ? json({}, 201) : answer;
    },
  ],
  [
    'finds what every object has',
    'T4',
    (request, backend) => (pathOf(request) === '/targets/constructor' ? json({}) : backend(request)),
  ],
  [
    'loses what an update leaves out',
    'T6',
    async (request, backend) => {
      if (request.method !== 'PUT') return backend(request);
      return backend(
        await withBody(request, (body) =>
          body.comment === undefined && !body.delete ? (body.delete = ['comment']) : 0,
        ),
      );
    },
  ],
  [
    'is always in good health',
    'S1',
    changingAnswers(
      (request, answer) => isStatus(request) && answer.ok,
      () => ({ health: 'ok' }),
    ),
  ],
  [
    'has a health of its own',
    'S1',
    changingAnswers(
      (request, answer) => isStatus(request) && answer.ok,
      (body) => ((body as { health: string }).health === 'ok' ? { health: 'fine' } : body),
    ),
  ],
  [
    'overwrites the sign-in with an empty token',
    'S2',
    async (request, backend) => {
      let empty = false;
      await withBody(request, (body) => (empty = body['oauth2-refresh-token'] === ''));
      if (!empty) return backend(request);
      return backend(new Request(`${request.url}/sign-in`, { method: 'DELETE', headers: bare(request) }));
    },
  ],
  [
    'keeps the sign-in when the method is another one',
    'S4',
    async (request, backend) => {
      let away = false;
      await withBody(request, (body) => (away = request.method === 'PUT' && body['auth-method'] === 'none'));
      if (away) {
        remembered.set(pathOf(request), 'none');
        return json({});
      }
      if (request.method === 'PUT') remembered.delete(pathOf(request));
      const asked = pathOf(request).replace('/status', '');
      return isStatus(request) && remembered.has(asked) ? json({ health: 'unknown' }) : backend(request);
    },
  ],
  [
    'keeps the sign-in of a deleted target',
    'S5',
    async (request, backend) => {
      if (request.method === 'DELETE' && isTarget(request)) {
        const { health } = (await (
          await backend(new Request(`${request.url}/status`, { headers: bare(request) }))
        ).json()) as { health?: string };
        if (health) remembered.set(pathOf(request), health);
      }
      const answer = await backend(request);
      const before = remembered.get(pathOf(request).replace('/status', ''));
      return isStatus(request) && answer.ok && before ? json({ health: before }) : answer;
    },
  ],
  [
    'deletes the target on disconnect',
    'S6',
    (request, backend) =>
      pathOf(request).endsWith('/sign-in')
        ? backend(
            new Request(request.url.replace('/sign-in', ''), { method: 'DELETE', headers: request.headers }),
          )
        : backend(request),
  ],
  [
    'leaves the skipped steps out of the lines',
    'M2',
    async (request, backend) => {
      const answer = await backend(request);
      if (!answer.headers.get('Content-Type')?.includes('ndjson')) return answer;
      const lines = (await answer.text()).split('\n').filter((line) => !line.includes('skipped'));
      return new Response(lines.join('\n'), { headers: answer.headers });
    },
  ],
  [
    'sends after a step that failed',
    'M1',
    changingAnswers(
      (request, answer) => pathOf(request) === '/test' && answer.ok,
      (body) => ({
        steps: (body as { steps: { status: string }[] }).steps.map((step) =>
          step.status === 'skipped' ? { ...step, status: 'ok' } : step,
        ),
      }),
    ),
  ],
  ...(
    [
      ['DELETE', /^\/targets\/[\w-]+$/],
      ['PUT', /^\/targets\/[\w-]+$/],
      ['POST', /^\/test$/],
      ['POST', /^\/targets\/[\w-]+\/test$/],
      ['DELETE', /\/sign-in$/],
    ] as const
  ).map(
    ([method, path]) =>
      [
        `forgets the CSRF token in ${method} ${path.source} alone`,
        'C1',
        (request: Request, backend: Fetch) =>
          request.method === method && path.test(pathOf(request)) && !isToken(request)
            ? json({})
            : backend(request),
      ] as const,
  ),
  [
    'takes the origin null',
    'C2',
    (request, backend) => {
      const headers = new Headers(request.headers);
      if (headers.get('Origin') === 'null') headers.delete('Origin');
      return backend(new Request(request, { headers }));
    },
  ],
  [
    'lets caches keep a status',
    'C4',
    async (request, backend) => {
      const answer = await backend(request);
      if (isStatus(request)) answer.headers.delete('Cache-Control');
      return answer;
    },
  ],
  [
    'has errors of its own for what the provider says',
    'E4',
    changingAnswers(
      (request, answer) => pathOf(request) === '/smtp-oauth2-token' && answer.status === 400,
      (body) =>
        /^invalid_(grant|client)$/.test((body as { error: string }).error)
          ? { ...(body as object), error: 'exchange_failed' }
          : body,
    ),
  ],
  [
    'asks the provider with any method',
    'E3',
    changingBodies((body, request) => {
      if (pathOf(request) === '/smtp-oauth2-token') body['auth-method'] = 'google-oauth2';
    }),
  ],
  [
    'refuses a large body as any other',
    'E5',
    async (request, backend) => {
      const answer = await backend(request);
      return answer.status === 413 ? json({ error: 'invalid_request' }, 400) : answer;
    },
  ],
  [
    'ignores unknown parameters of a new target',
    'T2',
    changingBodies((body, request) => {
      if (request.method === 'POST' && pathOf(request) === '/targets') delete body.surprise;
    }),
  ],
  ['deletes keys that there are not', 'T2', takes((body) => String(body.delete) === 'surprise')],
  ['takes names with a line break', 'T3', takes(({ name }) => String(name).endsWith('\n'))],
  ['takes names of any length', 'T3', takes(({ name }) => String(name).length > 64)],
  [
    'changes a target that there is not',
    'T4',
    async (request, backend) => {
      const answer = await backend(request);
      return request.method === 'PUT' && answer.status === 404 ? json({}) : answer;
    },
  ],
  [
    'loses a field of a target',
    'T1',
    changingBodies((body, request) => {
      if (request.method === 'POST' && pathOf(request) === '/targets') body.mailto = ['a@example.com'];
    }),
  ],
  [
    'tells times in milliseconds',
    'S1',
    changingAnswers(
      (request, answer) => isStatus(request) && answer.ok,
      (body) => ({ ...(body as object), 'last-refreshed': Date.now() }),
    ),
  ],
  [
    'takes a sign-in for any tenant',
    'S3',
    changingBodies((body, request) => {
      if (request.method === 'PUT' && body['oauth2-tenant-id'] === 'another.example')
        delete body['oauth2-tenant-id'];
    }),
  ],
  [
    'takes a sign-in for any provider',
    'S3',
    changingBodies((body, request) => {
      if (request.method === 'PUT' && body['auth-method'] === 'microsoft-oauth2') {
        delete body['auth-method'];
        delete body['oauth2-tenant-id'];
      }
    }),
  ],
  [
    'answers a failed test of a saved target with 200',
    'M4',
    async (request, backend) => {
      const answer = await backend(request);
      return answer.status === 502 ? json(await answer.json()) : answer;
    },
  ],
];

describe('the conformance check', () => {
  it('looks through a `data` around every answer', async (test) => {
    const wrapping: Breaking = async (request, backend) => {
      const answer = await backend(request);
      const type = answer.headers.get('Content-Type') ?? '';
      const wrap = (text: string) => JSON.stringify({ data: JSON.parse(text) as unknown });
      const text = await answer.text();
      const lines = text.trim().split('\n');
      const body = type.includes('ndjson') ? lines.map(wrap).join('\n') : wrap(text);
      return new Response(body, { status: answer.status, headers: answer.headers });
    };
    assert.deepEqual(await brokenRules(test, wrapping), []);
  });

  it('says what it could not check, where the provider does not work', async (test) => {
    const found = await brokenRules(test, undefined, true);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', /^E4 not checked: the provider does not work: unreachable/);
  });

  it('has a backend that breaks it for each of its rules', () => {
    const tried = new Set(BREAKINGS.map(([, rule]) => rule));
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !tried.has(id)),
      [],
    );
  });

  it('finds nothing in our backend', async (test) => {
    assert.deepEqual(await brokenRules(test), []);
  });

  for (const [what, rule, breaking] of BREAKINGS) {
    it(`finds a backend that ${what} (${rule})`, async (test) => {
      const found = await brokenRules(test, breaking);
      assert.ok(found.includes(rule), `found ${found.join(', ') || 'nothing'}`);
    });
  }
});
