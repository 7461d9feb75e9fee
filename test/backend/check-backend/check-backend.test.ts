import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { createBackend } from '../../../demo/backend/index.js';
import { checkBackend } from '../../../scripts/check-backend/check.js';
import { Client } from '../../../scripts/check-backend/client.js';
import { ownDirectory } from '../support/directory.js';
import { ownProvider } from '../support/services.js';

type Fetch = (request: Request) => Response | Promise<Response>;
/** Breaks a backend: stands before it. */
type Breaking = (request: Request, backend: Fetch) => Response | Promise<Response>;

/** Runs the check against our backend, broken or not, and gives the rules that it finds broken. */
async function brokenRules(test: TestContext, breaking?: Breaking): Promise<string[]> {
  const provider = await ownProvider(test, 'google');
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  test.after(() => server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const backend = createBackend({
    stateDirectory: await ownDirectory(test),
    providers: [provider.data],
    origins: [origin],
  });
  const ours: Fetch = (request) => backend.fetch(request);
  const answer: Fetch = breaking ? (request) => breaking(request, ours) : ours;
  server.on('request', (request, response) => void getRequestListener(answer)(request, response));
  const found: string[] = [];
  const subject = { client: new Client(origin), oauth2: { 'auth-method': 'google-oauth2' } };
  for await (const { rule, broken } of checkBackend(subject)) {
    if (broken !== undefined) found.push(breaking ? rule.id : `${rule.id}: ${broken}`);
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

const pathOf = (request: Request) => new URL(request.url).pathname;
const writes = ({ method }: Request) => method === 'POST' || method === 'PUT';
/** Hands every body on with a change. */
const changingBodies =
  (change: (body: Record<string, unknown>, request: Request) => void): Breaking =>
  async (request, backend) =>
    backend(writes(request) ? await withBody(request, (body) => change(body, request)) : request);
const json = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });

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
    'M4',
    async (request, backend) => {
      const sent = writes(request) ? await request.clone().text() : '';
      const answer = await backend(request);
      return request.method === 'POST' && pathOf(request) === '/targets' && answer.ok
        ? json(JSON.parse(sent), 201)
        : answer;
    },
  ],
];

describe('the conformance check', () => {
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
