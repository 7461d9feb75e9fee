import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Backend, createBackend } from '../../demo/backend/index.js';
import { google } from '../../src/providers/google.js';
import type { Model } from './model.js';

const ORIGIN = 'http://host.example:8080';
const PASSWORD = 'pass-word-of-a-person';
const SECRET = 'GOCSPX-Ab1Cd2Ef3Gh4';

/** Nobody listens there: what a provider answers is tested elsewhere. */
const CLOSED = 'http://127.0.0.1:1';
const provider = { ...google, tokenEndpoint: `${CLOSED}/token`, revocationEndpoint: `${CLOSED}/revoke` };

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '__proto__', 'x'.repeat(5000)),
);
const any = fc.oneof(anyText, fc.jsonValue());
const mostly = <T>(good: fc.Arbitrary<T>) => fc.oneof({ weight: 12, arbitrary: good }, any);
const name = fc.constantFrom('ops', 'alerts', 'OPS', 'con');

const signIn = fc.oneof(
  fc.constant({}),
  fc.constant({ 'auth-method': 'none' }),
  fc.record({
    'auth-method': fc.constant('plain'),
    username: mostly(fc.constant('ops')),
    password: mostly(fc.constant(PASSWORD)),
  }),
  fc.record({
    'auth-method': fc.constant('google-oauth2'),
    'oauth2-client-id': mostly(fc.constant('1-a.apps.googleusercontent.com')),
    'oauth2-client-secret': mostly(fc.constant(SECRET)),
  }),
);
const fields = fc.record(
  {
    server: mostly(fc.constantFrom('127.0.0.1', 'mail.example.com')),
    mode: mostly(fc.constantFrom('tls', 'starttls', 'insecure')),
    port: mostly(fc.integer({ min: 1, max: 65_535 })),
    'from-address': mostly(fc.constant('ops@example.com')),
    mailto: mostly(fc.constantFrom(['a@example.com'], ['a@example.com', 'b@example.com'])),
    'mailto-user': mostly(fc.constantFrom(['root@pam'])),
    comment: mostly(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })),
    disable: mostly(fc.constantFrom(0, 1, true)),
  },
  { requiredKeys: ['server', 'from-address', 'mailto'] },
);
const target = fc
  .tuple(fields, signIn, fc.option(fc.dictionary(anyText, fc.jsonValue(), { maxKeys: 1 }), { freq: 8 }))
  .map(([of, way, odd]) => ({ ...of, ...way, ...odd }));
const KEYS = [
  'comment',
  'mailto-user',
  'port',
  'mode',
  'disable',
  'username',
  'password',
  'oauth2-client-id',
];

const call = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      method: fc.constant('POST'),
      path: fc.constant('/targets'),
      body: fc.tuple(name, target).map(([own, of]): unknown => ({ ...of, name: own })),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      method: fc.constant('PUT'),
      path: name.map((own) => `/targets/${own}`),
      body: fc.tuple(target, fc.subarray(KEYS), fc.boolean()).map(([of, gone, isPart]): unknown => ({
        ...(isPart ? { comment: of.comment } : of),
        ...(gone.length > 0 && { delete: gone }),
      })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      method: fc.constant('DELETE'),
      path: name.map((own) => `/targets/${own}`),
      body: fc.constant(undefined),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'),
      path: fc.oneof(
        fc.constantFrom(
          '/smtp-oauth2-token',
          '/check',
          '/certificate',
          '/discover',
          '/session',
          '/targets',
          '/metrics',
          '/',
          '/targets/ops/status',
          '/targets/ops/sign-in',
          '/targets/%2e%2e',
          '/targets/__proto__',
        ),
        anyText.map((text) => `/targets/${encodeURIComponent(Buffer.from(text).toString())}`),
      ),
      body: fc.oneof(target, any, fc.constant(undefined)),
    }),
  },
);
const caller = fc.oneof(
  { weight: 10, arbitrary: fc.constant({}) },
  fc.constantFrom<Record<string, string>>(
    { Origin: 'http://evil.example' },
    { Origin: 'null' },
    { Host: 'evil.example' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { CSRFPreventionToken: '' },
    { CSRFPreventionToken: 'page.forged' },
  ),
);
const request = fc.record({ call, caller, raw: fc.option(anyText, { freq: 20, nil: undefined }) });
type Asked = typeof request extends fc.Arbitrary<infer T> ? T : never;

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value) ?? 'null') as unknown;

/** A backend with a directory of its own, and what its targets have to be. */
class Host {
  private readonly app;
  private token = '';

  constructor(private readonly directory: string) {
    this.app = createBackend(
      new Backend({ stateDirectory: directory, providers: [provider], origins: [ORIGIN] }),
    );
  }

  async ask(
    method: string,
    path: string,
    { headers = {}, body }: { headers?: object; body?: string | undefined } = {},
  ) {
    this.token ||= await this.newToken();
    const response = await this.app.request(ORIGIN + path, {
      method,
      headers: {
        Host: 'host.example:8080',
        Origin: ORIGIN,
        CSRFPreventionToken: this.token,
        'Content-Type': 'application/json',
        ...headers,
      },
      ...(body !== undefined && method !== 'GET' && { body }),
    });
    const text = await response.text();
    return { response, text };
  }

  private async newToken() {
    const answer = await this.app.request(`${ORIGIN}/session`, {
      headers: { Host: 'host.example:8080', Origin: ORIGIN },
    });
    return ((await answer.json()) as { 'csrf-token': string })['csrf-token'];
  }

  async targets(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return JSON.parse((await this.ask('GET', '/targets')).text) as Readonly<Record<string, unknown>>[];
  }

  /** Everything that is kept, file by file. */
  async files(): Promise<string> {
    const names = (await readdir(this.directory, { recursive: true, withFileTypes: true })).filter((each) =>
      each.isFile(),
    );
    return (await Promise.all(names.map((each) => readFile(join(each.parentPath, each.name), 'utf8')))).join(
      '\n',
    );
  }
}

const SECRET_KEYS = ['password', 'oauth2-client-secret'];

/** What an update leaves of a target that can be seen (rules T2 and T6). */
function updated(before: object, { delete: gone = [], ...changes }: Readonly<Record<string, unknown>>) {
  const kept = Object.entries(before).filter(
    ([key]) => key !== 'digest' && !(gone as string[]).includes(key),
  );
  const all = { ...Object.fromEntries(kept), ...changes };
  return visible(all);
}
const visible = (target: object) =>
  Object.fromEntries(Object.entries(target).filter(([key]) => ![...SECRET_KEYS, 'digest'].includes(key)));

async function take(host: Host, { call: { method, path, body }, caller: headers, raw }: Asked) {
  const before = await host.targets();
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const { response, text } = await host.ask(method, path, { headers, body: sent });
  const { status } = response;
  const said = `${method} ${path}: ${status} ${text}`;
  assert.ok([200, 201, 400, 401, 403, 404, 409, 413, 502].includes(status), said);
  assert.equal(response.headers.get('cache-control'), 'no-store', said);
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff', said);
  assert.equal(response.headers.get('access-control-allow-origin'), null, said);
  const answer = JSON.parse(text) as Readonly<Record<string, unknown>>;
  for (const secret of [PASSWORD, SECRET]) assert.ok(!text.includes(secret), said);
  if (status >= 400) assert.equal(typeof answer.error, 'string', said);
  const isForeign = Object.keys(headers).some((key) => key !== 'CSRFPreventionToken');
  const isReading = ['GET', 'OPTIONS'].includes(method);
  if (isForeign || (!isReading && 'CSRFPreventionToken' in headers)) assert.equal(status, 403, said);

  const after = await host.targets();
  const [own] = path.startsWith('/targets/') ? [path.slice('/targets/'.length)] : [];
  const of = (targets: typeof after, wanted: unknown) =>
    targets.find((each) => String(each.name).toLowerCase() === String(wanted).toLowerCase());
  const given = asJson(body) as Readonly<Record<string, unknown>>;
  if (status < 300 && method === 'POST' && path === '/targets') {
    assert.ok(!of(before, given.name), 'no name is taken twice');
    if (raw === undefined)
      assert.deepEqual(visible(of(after, given.name) ?? {}), withoutUnused(visible(given)));
    assert.equal(after.length, before.length + 1);
  } else if (status < 300 && method === 'PUT') {
    if (raw === undefined)
      assert.deepEqual(visible(of(after, own) ?? {}), withoutUnused(updated(of(before, own) ?? {}, given)));
  } else if (status < 300 && method === 'DELETE' && !path.endsWith('/sign-in')) {
    assert.equal(of(after, own), undefined);
    assert.equal(after.length, before.length - 1);
  } else assert.deepEqual(after, before, `nothing is changed: ${said}`);
}

/** A method that was left takes its keys with it. */
function withoutUnused(target: Readonly<Record<string, unknown>>) {
  const isOAuth2 = JSON.stringify(target['auth-method'] ?? '').includes('oauth2');
  return Object.fromEntries(Object.entries(target).filter(([key]) => isOAuth2 || !key.startsWith('oauth2-')));
}

/** Requests of any form by anybody: none breaks the backend, what is refused changes nothing, and what is taken is there. */
export const requests: Model = {
  runs: 40,
  async check(run) {
    const memory = '/dev/shm';
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 12 }), async (asked) => {
        const directory = await mkdtemp(join(existsSync(memory) ? memory : tmpdir(), 'fuzz-'));
        try {
          const host = new Host(directory);
          for (const each of asked) await take(host, each);
          // Another process that begins finds the same.
          assert.deepEqual(await new Host(directory).targets(), await host.targets());
        } finally {
          await rm(directory, { recursive: true, force: true, maxRetries: 20 });
        }
      }),
      run,
    );
  },
};
