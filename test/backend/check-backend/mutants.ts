import { SmtpSink } from '../../../scripts/check-backend/loopback/smtp-sink.js';
import { working } from '../../../scripts/check-backend/loopback/loopback.js';
import { newServiceAccount } from '../../../scripts/check-backend/service-account.js';
import { byPassword, freshName, oauth2Target, objectOf } from '../../../scripts/check-backend/subject.js';
import type { Values } from '../../../scripts/check-backend/subject.js';
import type { Answer, Call } from '../../../scripts/check-backend/client.js';
import {
  another,
  bodyOf,
  changes,
  changingAnswers,
  changingBodies,
  changingHeaders,
  creates,
  forgettingOrigin,
  forgettingToken,
  isExchange,
  isOne,
  isSignIn,
  isStatus,
  isTest,
  json,
  nameIn,
  pathOf,
  remembering,
  takes,
  withHeaders,
  writes,
} from './breaking.js';
import type { Body } from './breaking.js';
import type { Breaking, Fetch, Host } from './host.js';

/** What somebody sees of a backend who looks at one thing alone. It is not the same at one that is broken there. */
export type Probe = (host: Host) => Promise<unknown>;

export interface Mutant {
  readonly what: string;
  /** The rule that it breaks. */
  readonly rule: string;
  readonly breaking: Breaking;
  readonly probe: Probe;
  /** Rules that have to run before one that looks back. */
  readonly after?: readonly string[];
}

const OAUTH2 = {
  'oauth2-client-id': 'x',
  'auth-method': 'google-oauth2',
  'redirect-uri': 'http://localhost/',
};

/** The status of one call. `NAME` in its path is a saved target. */
const status =
  (method: string, path: string, call: Call = {}, values: Values = {}): Probe =>
  async (host) => {
    const name = await saved(host, values);
    const answer = await host.subject.client.call(path.replace('NAME', name), { ...call, method });
    return answer.status;
  };

/** A part of the answer to one call. */
const part =
  (
    method: string,
    path: string,
    take: (answer: Answer) => unknown,
    call: Call = {},
    values: Values = {},
  ): Probe =>
  async (host) => {
    const name = await saved(host, values);
    return take(await host.subject.client.call(path.replace('NAME', name), { ...call, method }));
  };

async function saved({ subject }: Host, values: Values): Promise<string> {
  const name = freshName();
  const body = { ...oauth2Target(subject, name), ...values };
  await subject.client.call('/targets', { method: 'POST', body });
  return name;
}

/** The target, after a call to it. */
const after =
  (
    call: Call,
    path = '',
    values: Values = {},
    take: (shown: Body) => unknown = ({ digest: _digest, name: _name, ...rest }) => rest,
  ): Probe =>
  async (host) => {
    const { client } = host.subject;
    const name = await saved(host, values);
    await client.call(`/targets/${name}${path}`, { method: 'PUT', ...call });
    return take(objectOf(await client.call(`/targets/${name}`)));
  };

const SIGNED_IN = { 'oauth2-refresh-token': 'a-refresh-token' };

/** The health after some updates. */
const health =
  (values: Values, ...updates: readonly Values[]): Probe =>
  async (host) => {
    const { client } = host.subject;
    const name = await saved(host, values);
    for (const body of updates) await client.call(`/targets/${name}`, { method: 'PUT', body });
    return objectOf(await client.call(`/targets/${name}/status`)).health;
  };

const creating =
  (values: Values): Probe =>
  async ({ subject }) => {
    const body = { ...oauth2Target(subject, freshName()), ...values };
    return (await subject.client.call('/targets', { method: 'POST', body })).status;
  };
const exchanging = (values: Values, take: (answer: Answer) => unknown = (answer) => answer.status): Probe =>
  part('POST', '/smtp-oauth2-token', take, {
    body: { ...OAUTH2, 'authorization-code': 'a-code', ...values },
  });
const testing =
  (values: Values, take: (answer: Answer) => unknown = (answer) => answer.status): Probe =>
  async ({ subject }) => {
    const body = {
      ...oauth2Target(subject, freshName()),
      recipient: 'a@example.com',
      'auth-method': 'none',
      ...values,
    };
    return take(await subject.client.call('/test', { method: 'POST', body }));
  };

/** What a mail server and the token endpoint hear while `work` is done with them. */
const overheard =
  (work: (host: Host, place: Values, refreshToken: string) => Promise<unknown>, more: object = {}): Probe =>
  async (host) => {
    const { loopback, secrets } = host.subject;
    const sink = await SmtpSink.start('127.0.0.1');
    const issued = loopback.issue();
    try {
      return await loopback.behaving(working(issued, secrets.clientSecret, more), async () => {
        const requests = await loopback.endpoint.during(async () => {
          await work(host, { server: '127.0.0.1', port: sink.port, mode: 'insecure' }, issued.refreshToken);
        });
        return [
          sink.signIns.length,
          requests.map(({ path, form, clientSecret }) => [
            path,
            [...form.keys()].sort(),
            clientSecret === secrets.clientSecret,
          ]),
        ];
      });
    } finally {
      sink.stop();
    }
  };

const test = (host: Host, values: Values) =>
  host.subject.client.call('/test', {
    method: 'POST',
    body: { ...oauth2Target(host.subject, freshName()), recipient: 'a@example.com', ...values },
  });

const everywhere = () => true;
const isError = (_request: Request, answer: Response) => answer.status >= 400;
const refusedExchange = (request: Request, answer: Response) => isExchange(request) && answer.status === 400;
const okStatus = (request: Request, answer: Response) => isStatus(request) && answer.ok;
const uncached = (headers: Headers) => headers.delete('Cache-Control');
const steps = (body: Body, change: (step: Body, at: number) => Body | undefined) => ({
  ...body,
  steps: (body.steps as Body[]).map(change).filter(Boolean),
});
const isStepped = (request: Request, answer: Response) => isTest(request) && answer.ok;

/** Mutants that forget one rule on one route alone. */
const ONE_ROUTE = [
  ['POST', /^\/smtp-oauth2-token$/, '/smtp-oauth2-token'],
  ['POST', /^\/test$/, '/test'],
  ['POST', /^\/targets$/, '/targets'],
  ['PUT', /^\/targets\/[\w-]+$/, '/targets/NAME'],
  ['POST', /^\/targets\/[\w-]+\/test$/, '/targets/NAME/test'],
  ['DELETE', /\/sign-in$/, '/targets/NAME/sign-in'],
  ['DELETE', /^\/targets\/[\w-]+$/, '/targets/NAME'],
] as const;
const isRoute = (method: string, path: RegExp) => (request: Request) =>
  request.method === method && path.test(pathOf(request));

const callers: readonly Mutant[] = [
  ...ONE_ROUTE.map(([method, path, shown]): Mutant => ({
    what: `forgets the token in ${method} ${shown}`,
    rule: 'C1',
    breaking: forgettingToken(isRoute(method, path)),
    probe: status(method, shown, { token: () => '', ...(method !== 'DELETE' && { body: {} }) }),
  })),
  {
    what: 'wants no token for text/plain',
    rule: 'C1',
    breaking: forgettingToken(
      ({ headers }) => headers.get('Content-Type')?.startsWith('text/plain') ?? false,
    ),
    probe: status('PUT', '/targets/NAME', {
      token: () => '',
      headers: { 'Content-Type': 'text/plain' },
      body: '{}',
    }),
  },
  ...(
    [
      [
        'with the right first eight letters',
        (token: string, right: string) => token.length > 8 && token.startsWith(right.slice(0, 8)),
        (right: string) => `${right.slice(0, 8)}xxxxxxxx`,
      ],
      [
        'that goes on after the right one',
        (token: string, right: string) => token.startsWith(right),
        (right: string) => `${right}x`,
      ],
      [
        'that is the beginning of the right one',
        (token: string, right: string) => token !== '' && right.startsWith(token),
        (right: string) => right.slice(0, -1),
      ],
    ] as const
  ).map(([what, fits, token]): Mutant => ({
    what: `takes any token ${what}`,
    rule: 'C1',
    breaking: (backend) => {
      const given = new Set<string>();
      return async (request) => {
        const token = request.headers.get('CSRFPreventionToken') ?? '';
        const right = [...given].find((each) => fits(token, each));
        const answer = await backend(
          right === undefined ? request : withHeaders(request, { CSRFPreventionToken: right }),
        );
        if (pathOf(request) === '/session')
          given.add(((await answer.clone().json()) as Record<string, string>)['csrf-token'] ?? '');
        return answer;
      };
    },
    probe: status('PUT', '/targets/NAME', { token, body: {} }),
  })),
  ...(
    [
      ['any origin', () => true, 'https://foreign.example'],
      ['the origin null', (origin: string) => origin === 'null', 'null'],
      [
        'an origin that begins with ours',
        (origin: string, ours: string) => origin.startsWith(ours),
        'OURS.foreign.example',
      ],
      [
        'another port of our host',
        (origin: string, ours: string) =>
          URL.canParse(origin) && new URL(origin).hostname === new URL(ours).hostname,
        'http://127.0.0.1:8443',
      ],
      [
        'an origin that ends like ours',
        (origin: string, ours: string) => origin.endsWith(new URL(ours).host),
        'http://xHOST',
      ],
    ] as const
  ).map(([what, fits, origin]): Mutant => ({
    what: `takes ${what}`,
    rule: 'C2',
    breaking: forgettingOrigin(fits),
    probe: async (host) => {
      const Origin = origin.replace('OURS', host.url).replace('HOST', new URL(host.url).host);
      return status('PUT', '/targets/NAME', { headers: { Origin }, body: {} })(host);
    },
  })),
  {
    what: 'looks at the origin in the exchange alone',
    rule: 'C2',
    breaking: forgettingOrigin((_origin, _ours, request) => !isExchange(request)),
    probe: status('PUT', '/targets/NAME', { headers: { Origin: 'https://foreign.example' }, body: {} }),
  },
  {
    what: 'lets everybody read',
    rule: 'C3',
    breaking: changingHeaders(everywhere, (headers) => headers.set('Access-Control-Allow-Origin', '*')),
    probe: part('GET', '/targets/NAME', ({ headers }) => headers.get('Access-Control-Allow-Origin')),
  },
  {
    what: 'lets the asking origin read after a preflight',
    rule: 'C3',
    breaking: (backend) => (request) =>
      request.method === 'OPTIONS'
        ? new Response(null, {
            status: 204,
            headers: { 'Access-Control-Allow-Origin': request.headers.get('Origin') ?? '' },
          })
        : backend(request),
    probe: part('OPTIONS', '/targets/NAME', ({ headers }) => headers.get('Access-Control-Allow-Origin')),
  },
  ...(
    [
      [
        'its answers',
        everywhere,
        ['T7'],
        part('GET', '/targets', ({ headers }) => headers.get('Cache-Control')),
      ],
      [
        'its refusals',
        isError,
        ['T7'],
        part('GET', '/targets/absent', ({ headers }) => headers.get('Cache-Control')),
      ],
      [
        'a status',
        isStatus,
        ['S1'],
        part('GET', '/targets/NAME/status', ({ headers }) => headers.get('Cache-Control')),
      ],
      [
        'its 413',
        (_: Request, { status }: Response) => status === 413,
        ['E5'],
        part('POST', '/test', ({ headers }) => headers.get('Cache-Control'), {
          body: { comment: 'x'.repeat(2e6) },
        }),
      ],
    ] as const
  ).map(([what, fits, before, probe]): Mutant => ({
    what: `lets caches keep ${what}`,
    rule: 'C4',
    after: before,
    breaking: changingHeaders(fits, uncached),
    probe,
  })),
  ...(
    [
      ['reading', ({ method }: Request) => method === 'GET', 'GET', '/targets'],
      ['the status', isStatus, 'GET', '/targets/NAME/status'],
    ] as const
  ).map(([what, fits, method, path]): Mutant => ({
    what: `wants no session for ${what}`,
    rule: 'C5',
    breaking: (backend) => (request) =>
      backend(fits(request) ? withHeaders(request, { Cookie: 'session=good' }) : request),
    probe: status(method, path, { anonymous: true }),
  })),
];

const exchanges: readonly Mutant[] = [
  {
    what: 'ignores unknown parameters of the exchange',
    rule: 'E1',
    breaking: changingBodies(isExchange, (body) => delete body.surprise),
    probe: exchanging({ surprise: 'x' }, (answer) => objectOf(answer).error),
  },
  {
    what: 'takes short code verifiers',
    rule: 'E1',
    breaking: changingBodies(
      isExchange,
      (body) => String(body['code-verifier']).length < 43 && delete body['code-verifier'],
    ),
    probe: exchanging({ 'code-verifier': 'short' }, (answer) => objectOf(answer).error),
  },
  {
    what: 'takes a redirect URI of any scheme',
    rule: 'E1',
    breaking: changingBodies(
      isExchange,
      (body) =>
        String(body['redirect-uri']).startsWith('javascript:') &&
        (body['redirect-uri'] = 'http://localhost/'),
    ),
    probe: exchanging({ 'redirect-uri': 'javascript:alert(1)' }, (answer) => objectOf(answer).error),
  },
  {
    what: 'exchanges an empty code',
    rule: 'E1',
    breaking: takes((body, request) => isExchange(request) && body['authorization-code'] === ''),
    probe: exchanging({ 'authorization-code': '' }),
  },
  {
    what: 'exchanges without a code',
    rule: 'E2',
    breaking: takes((body, request) => isExchange(request) && !('authorization-code' in body)),
    probe: exchanging({ 'authorization-code': undefined }),
  },
  {
    what: 'exchanges for a password',
    rule: 'E3',
    breaking: takes((body, request) => isExchange(request) && body['auth-method'] === 'plain'),
    probe: exchanging({ 'auth-method': 'plain' }),
  },
  {
    what: 'answers errors as plain text',
    rule: 'E4',
    breaking: (backend) => async (request) => {
      const answer = await backend(request);
      return answer.ok ? answer : new Response('Error', { status: answer.status });
    },
    probe: exchanging({}, ({ body }) => body === undefined),
  },
  {
    what: 'answers a refused code with 200',
    rule: 'E4',
    breaking: (backend) => async (request) => {
      const answer = await backend(request);
      return refusedExchange(request, answer) ? json({}) : answer;
    },
    probe: exchanging({}),
  },
  {
    what: 'swallows the words of the provider',
    rule: 'E4',
    breaking: changingAnswers(refusedExchange, ({ error }) => ({ error })),
    probe: exchanging({}, (answer) => objectOf(answer).error_description),
  },
  {
    what: 'has errors of its own for what the provider says',
    rule: 'E4',
    breaking: changingAnswers(refusedExchange, (body) =>
      /^invalid_(grant|client)$/.test(String(body.error)) ? { ...body, error: 'exchange_failed' } : body,
    ),
    probe: exchanging({}, (answer) => objectOf(answer).error),
  },
  {
    what: 'fails at a body that is no JSON',
    rule: 'E5',
    breaking: (backend) => async (request) =>
      (await request.clone().text()) === '{"auth-method"'
        ? json({ error: 'internal' }, 500)
        : backend(request),
    probe: status('POST', '/test', { body: '{"auth-method"' }),
  },
  {
    what: 'has a limit for the exchange alone',
    rule: 'E5',
    breaking: (backend) => async (request) => {
      const answer = await backend(request);
      return answer.status === 413 && !isExchange(request)
        ? json({ error: 'invalid_parameter' }, 400)
        : answer;
    },
    probe: status('POST', '/targets', { body: { comment: 'x'.repeat(2e6) } }),
  },
  {
    what: 'takes a list for a test',
    rule: 'E5',
    breaking: (backend) => async (request) =>
      isTest(request) && (await request.clone().text()) === '[]' ? json({ steps: [] }) : backend(request),
    probe: status('POST', '/test', { body: '[]' }),
  },
  {
    what: 'sends a code twice',
    rule: 'E6',
    breaking: (backend) => async (request) => {
      if (isExchange(request)) await backend(request.clone());
      return backend(request);
    },
    probe: overheard(({ subject }) =>
      subject.client.call('/smtp-oauth2-token', {
        method: 'POST',
        body: { ...OAUTH2, 'authorization-code': 'x' },
      }),
    ),
  },
  {
    what: 'loses the code verifier',
    rule: 'E6',
    breaking: changingBodies(isExchange, (body) => delete body['code-verifier']),
    probe: overheard(({ subject }) =>
      subject.client.call('/smtp-oauth2-token', {
        method: 'POST',
        body: { ...OAUTH2, 'authorization-code': 'x', 'code-verifier': 'v'.repeat(43) },
      }),
    ),
  },
  {
    what: 'is content without a refresh token',
    rule: 'E6',
    breaking: (backend) => async (request) => {
      const answer = await backend(request);
      if (answer.ok || !isExchange(request)) return answer;
      const body = (await answer.json()) as Body;
      return body.error === 'no_refresh_token' ? json({}) : json(body, answer.status);
    },
    probe: async (host) => {
      const { loopback } = host.subject;
      return loopback.behaving(
        () => ({ body: { access_token: 'a' } }),
        () => exchanging({})(host),
      );
    },
  },
  {
    what: 'sends the saved secret for another client',
    rule: 'E7',
    breaking: remembering((backend, saved) => async (request) => {
      if (!isExchange(request)) return backend(request);
      const body = await bodyOf(request);
      const secret = saved.get(String(body.name))?.['oauth2-client-secret'];
      return backend(
        another(request, pathOf(request), 'POST', {
          ...(secret !== undefined && { 'oauth2-client-secret': secret }),
          ...body,
        }),
      );
    }),
    probe: overheard(async (host) =>
      exchanging({ name: await saved(host, {}), 'oauth2-client-id': 'another' })(host),
    ),
  },
  {
    what: 'erases the client secret with an update that leaves it out',
    rule: 'E7',
    breaking: changingBodies(
      (request) => changes(request),
      (body) =>
        'oauth2-client-secret' in body ||
        (body.delete = [...((body.delete as string[] | undefined) ?? []), 'oauth2-client-secret']),
    ),
    probe: overheard(async (host) => {
      const name = await saved(host, {});
      await host.subject.client.call(`/targets/${name}`, { method: 'PUT', body: { comment: 'x' } });
      await exchanging({ name, 'oauth2-client-id': 'conformance-client' })(host);
    }),
  },
  {
    what: 'passes an error on that is no text',
    rule: 'E8',
    breaking: changingAnswers(
      (request, answer) => isExchange(request) && answer.status === 502,
      (body) => ({ ...body, error: { code: 503 } }),
    ),
    probe: async (host) =>
      host.subject.loopback.behaving(
        () => ({ status: 503, body: {} }),
        () => exchanging({}, (answer) => typeof objectOf(answer).error)(host),
      ),
  },
  {
    what: 'sends a code again where the provider did not work',
    rule: 'E8',
    breaking: (backend) => async (request) => {
      const again = request.clone();
      const answer = await backend(request);
      return isExchange(again) && answer.status === 502 ? backend(again) : answer;
    },
    probe: async (host) => {
      const { loopback } = host.subject;
      return loopback.behaving(
        () => ({ status: 503, body: {} }),
        async () => (await loopback.endpoint.during(() => exchanging({})(host))).length,
      );
    },
  },
];

const linesOf = (key: string): Mutant => ({
  what: `takes more than one line in ${key}`,
  rule: 'T2',
  breaking: takes(
    (body, request) => (creates(request) || changes(request)) && /[\r\n]/.test(String(body[key])),
  ),
  probe: creating({ [key]: 'a\nb' }),
});

const targets: readonly Mutant[] = [
  {
    what: 'shows the client secret',
    rule: 'T1',
    breaking: remembering((backend, saved) => async (request) => {
      const answer = await backend(request);
      const secret = saved.get(nameIn(request))?.['oauth2-client-secret'];
      return request.method === 'GET' && isOne(request) && answer.ok
        ? json({ ...((await answer.json()) as Body), 'oauth2-client-secret': secret })
        : answer;
    }),
    probe: part('GET', '/targets/NAME', (answer) => 'oauth2-client-secret' in objectOf(answer)),
  },
  {
    what: 'shows the passwords of password targets in the list',
    rule: 'T1',
    breaking: (backend) => async (request) => {
      const answer = await backend(request);
      if (request.method !== 'GET' || pathOf(request) !== '/targets' || !answer.ok) return answer;
      const list = (await answer.json()) as Body[];
      return json(
        list.map((each) => (each['auth-method'] === 'plain' ? { ...each, password: '********' } : each)),
      );
    },
    probe: async (host) => {
      await saved(host, byPassword(host.subject));
      const { body } = await host.subject.client.call('/targets');
      return (body as Body[]).some((each) => 'password' in each);
    },
  },
  {
    what: 'loses a recipient of a target',
    rule: 'T1',
    breaking: changingBodies(
      creates,
      (body) => Array.isArray(body.mailto) && body.mailto.length > 0 && (body.mailto = ['a@example.com']),
    ),
    probe: part('GET', '/targets/NAME', (answer) => objectOf(answer).mailto),
  },
  linesOf('author'),
  linesOf('username'),
  linesOf('comment'),
  {
    what: 'takes the good keys of a refused update',
    rule: 'T2',
    breaking: (backend) => async (request) => {
      const { comment } = await bodyOf(request);
      const answer = await backend(request.clone());
      if (changes(request) && answer.status === 400 && comment === 'changed')
        await backend(another(request, pathOf(request), 'PUT', { comment }));
      return answer;
    },
    probe: after({ body: { comment: 'changed', port: 0 } }),
  },
  {
    what: 'ignores unknown parameters of an update',
    rule: 'T2',
    breaking: changingBodies(changes, (body) => delete body.surprise),
    probe: status('PUT', '/targets/NAME', { body: { surprise: 1 } }),
  },
  {
    what: 'ignores unknown parameters of a new target',
    rule: 'T2',
    breaking: changingBodies(creates, (body) => delete body.surprise),
    probe: creating({ surprise: 1 }),
  },
  {
    what: 'takes a port as a text',
    rule: 'T2',
    breaking: changingBodies(writes, (body) => body.port === '25' && (body.port = 25)),
    probe: creating({ port: '25' }),
  },
  {
    what: 'deletes keys that there are not',
    rule: 'T2',
    breaking: takes((body, request) => changes(request) && String(body.delete) === 'surprise'),
    probe: status('PUT', '/targets/NAME', { body: { delete: ['surprise'] } }),
  },
  {
    what: 'has nothing against another name in an update',
    rule: 'T2',
    breaking: changingBodies(changes, (body) => delete body.name),
    probe: status('PUT', '/targets/NAME', { body: { name: 'renamed', comment: 'x' } }),
  },
  ...(
    [
      ['names that leave the directory', ({ name }: Body) => name === '../escape', '../escape'],
      [
        'names with a line break',
        ({ name }: Body) => typeof name === 'string' && name.endsWith('\n'),
        'newline\n',
      ],
      ['names of any length', ({ name }: Body) => String(name).length > 64, 'x'.repeat(65)],
      ['names of one letter', ({ name }: Body) => String(name).length === 1, 'a'],
    ] as const
  ).map(([what, fits, name]): Mutant => ({
    what: `takes ${what}`,
    rule: 'T3',
    breaking: takes((body, request) => creates(request) && fits(body)),
    probe: creating({ name }),
  })),
  {
    what: 'refuses names of 33 letters and more',
    rule: 'T3',
    breaking: (backend) => async (request) =>
      creates(request) && String((await bodyOf(request)).name).length > 32
        ? json({ error: 'invalid_parameter', error_description: 'name' }, 400)
        : backend(request),
    probe: creating({ name: 'x'.repeat(40) }),
  },
  {
    what: 'replaces a target of the same name',
    rule: 'T3',
    breaking: (backend) => async (request) => {
      const answer = await backend(request);
      return creates(request) && answer.status === 409 ? json({}, 201) : answer;
    },
    probe: async (host) => creating({ name: await saved(host, {}) })(host),
  },
  {
    what: 'puts the name into the error',
    rule: 'T4',
    breaking: (backend) => async (request) => {
      const answer = await backend(request);
      return answer.status === 404
        ? json({ error: 'not_found', error_description: pathOf(request) }, 404)
        : answer;
    },
    probe: part('GET', '/targets/absent', ({ text }) => text),
  },
  {
    what: 'finds what every object has',
    rule: 'T4',
    breaking: (backend) => (request) =>
      pathOf(request) === '/targets/constructor' ? json({}) : backend(request),
    probe: status('GET', '/targets/constructor'),
  },
  {
    what: 'ignores the digest',
    rule: 'T5',
    breaking: changingBodies(changes, (body) => delete body.digest),
    probe: status('PUT', '/targets/NAME', { body: { comment: 'x', digest: 'old' } }),
  },
  {
    what: 'has a digest over the comment alone',
    rule: 'T5',
    breaking: (backend) => {
      const of = ({ comment }: Body) => `comment:${String(comment)}`;
      const current = async (request: Request) =>
        (await (await backend(another(request, pathOf(request), 'GET'))).json()) as Body;
      return async (request) => {
        if (request.method === 'GET' && isOne(request)) {
          const answer = await backend(request);
          if (!answer.ok) return answer;
          const body = (await answer.json()) as Body;
          return json({ ...body, digest: of(body) });
        }
        const body = await bodyOf(request);
        if (!changes(request) || typeof body.digest !== 'string') return backend(request);
        const now = await current(request);
        const digest = body.digest === of(now) ? now.digest : 'old';
        return backend(another(request, pathOf(request), 'PUT', { ...body, digest }));
      };
    },
    probe: async (host) => {
      const { client } = host.subject;
      const name = await saved(host, {});
      const { digest } = objectOf(await client.call(`/targets/${name}`));
      await client.call(`/targets/${name}`, { method: 'PUT', body: { author: 'x' } });
      return (await client.call(`/targets/${name}`, { method: 'PUT', body: { author: 'y', digest } })).status;
    },
  },
  {
    what: 'deletes no keys',
    rule: 'T6',
    breaking: changingBodies(changes, (body) => delete body.delete),
    probe: after({ body: { delete: ['comment'] } }, '', { comment: 'there' }),
  },
  {
    what: 'deletes the comment alone',
    rule: 'T6',
    breaking: changingBodies(
      changes,
      (body) => Array.isArray(body.delete) && (body.delete = body.delete.filter((key) => key === 'comment')),
    ),
    probe: after({ body: { delete: ['author'] } }, '', { author: 'there' }),
  },
  {
    what: 'loses the author that an update leaves out',
    rule: 'T6',
    breaking: changingBodies(
      changes,
      (body) => body.author === undefined && !body.delete && (body.delete = ['author']),
    ),
    probe: after({ body: { comment: 'x' } }, '', { author: 'there' }),
  },
  {
    what: 'keeps the target when it is deleted',
    rule: 'T7',
    breaking: (backend) => (request) =>
      request.method === 'DELETE' && isOne(request) ? json({}) : backend(request),
    probe: after({ method: 'DELETE' }, '', {}, ({ error }) => error),
  },
];

/** Takes the sign-in of a target away behind its back. */
const forget = (backend: Fetch, request: Request) =>
  backend(another(request, `/targets/${nameIn(request)}/sign-in`, 'DELETE'));

const keepsAfter =
  (method: string): Breaking =>
  (backend) => {
    const away = new Set<string>();
    return async (request) => {
      const name = nameIn(request);
      if (changes(request)) {
        const body = await bodyOf(request);
        if (body['auth-method'] === method) {
          away.add(name);
          return json({});
        }
        away.delete(name);
      }
      return isStatus(request) && away.has(name) ? json({ health: 'unknown' }) : backend(request);
    };
  };

const states: readonly Mutant[] = [
  {
    what: 'is always in good health',
    rule: 'S1',
    breaking: changingAnswers(okStatus, () => ({ health: 'ok' })),
    probe: health({}),
  },
  {
    what: 'has a health of its own',
    rule: 'S1',
    breaking: changingAnswers(okStatus, (body) => (body.health === 'ok' ? { health: 'fine' } : body)),
    probe: health(SIGNED_IN),
  },
  {
    what: 'tells times in milliseconds',
    rule: 'S1',
    breaking: changingAnswers(okStatus, (body) => ({ ...body, 'last-refreshed': Date.now() })),
    probe: part(
      'GET',
      '/targets/NAME/status',
      (answer) => Number(objectOf(answer)['last-refreshed']) > 1e11,
      {},
      SIGNED_IN,
    ),
  },
  {
    what: 'loses the sign-in with each update',
    rule: 'S2',
    breaking: (backend) => async (request) => {
      const answer = await backend(request.clone());
      if (changes(request) && answer.ok) await forget(backend, request);
      return answer;
    },
    probe: health(SIGNED_IN, { comment: 'x' }),
  },
  {
    what: 'overwrites the sign-in with an empty token',
    rule: 'S2',
    breaking: (backend) => async (request) =>
      changes(request) && (await bodyOf(request))['oauth2-refresh-token'] === ''
        ? forget(backend, request)
        : backend(request),
    probe: health(SIGNED_IN, { 'oauth2-refresh-token': '' }),
  },
  {
    what: 'takes a sign-in for any client',
    rule: 'S3',
    breaking: changingBodies(
      changes,
      (body) => body['oauth2-client-id'] === 'another-client' && delete body['oauth2-client-id'],
    ),
    probe: health(SIGNED_IN, { 'oauth2-client-id': 'another-client' }),
  },
  {
    what: 'takes a sign-in for any tenant',
    rule: 'S3',
    breaking: changingBodies(
      changes,
      (body) => body['oauth2-tenant-id'] === 'another.example' && delete body['oauth2-tenant-id'],
    ),
    probe: health(
      { ...SIGNED_IN, 'auth-method': 'microsoft-oauth2', 'oauth2-tenant-id': 'a.example' },
      { 'oauth2-tenant-id': 'another.example' },
    ),
  },
  {
    what: 'keeps the sign-in when the method is none',
    rule: 'S4',
    breaking: keepsAfter('none'),
    probe: health(
      SIGNED_IN,
      { 'auth-method': 'none' },
      { 'auth-method': 'google-oauth2', 'oauth2-client-id': 'conformance-client' },
    ),
  },
  {
    what: 'keeps the sign-in when the method is plain',
    rule: 'S4',
    breaking: keepsAfter('plain'),
    probe: health(
      SIGNED_IN,
      { 'auth-method': 'plain', username: 'u', password: 'p' },
      { 'auth-method': 'google-oauth2', 'oauth2-client-id': 'conformance-client' },
    ),
  },
  {
    what: 'keeps the sign-in of a deleted target',
    rule: 'S5',
    breaking: (backend) => {
      const kept = new Set<string>();
      return async (request) => {
        if (request.method === 'DELETE' && isOne(request)) kept.add(nameIn(request));
        const answer = await backend(request);
        return okStatus(request, answer) && kept.has(nameIn(request)) ? json({ health: 'ok' }) : answer;
      };
    },
    probe: async (host) => {
      const { client } = host.subject;
      const name = await saved(host, SIGNED_IN);
      await client.call(`/targets/${name}`, { method: 'DELETE' });
      return health({ name })(host).then(async () => {
        const { body } = await client.call(`/targets/${name}/status`);
        return (body as Body).health;
      });
    },
  },
  {
    what: 'forgets no sign-in on disconnect',
    rule: 'S6',
    breaking: (backend) => (request) => (isSignIn(request) ? json({ revoked: false }) : backend(request)),
    probe: async (host) => {
      const { client } = host.subject;
      const name = await saved(host, SIGNED_IN);
      await client.call(`/targets/${name}/sign-in`, { method: 'DELETE' });
      return objectOf(await client.call(`/targets/${name}/status`)).health;
    },
  },
  {
    what: 'deletes the target on disconnect',
    rule: 'S6',
    breaking: (backend) => (request) =>
      isSignIn(request)
        ? backend(another(request, `/targets/${nameIn(request)}`, 'DELETE'))
        : backend(request),
    probe: after({ method: 'DELETE' }, '/sign-in', {}, ({ error }) => error),
  },
  {
    what: 'forgets the sign-in when a test fails',
    rule: 'S7',
    breaking: (backend) => async (request) => {
      const answer = await backend(request.clone());
      if (answer.status === 502) await forget(backend, request);
      return answer;
    },
    probe: async (host) => {
      const { client, loopback } = host.subject;
      const name = await saved(host, SIGNED_IN);
      await loopback.behaving(
        () => ({ status: 503, body: {} }),
        () => client.call(`/targets/${name}/test`, { method: 'POST' }),
      );
      return objectOf(await client.call(`/targets/${name}/status`)).health;
    },
  },
  {
    what: 'says that it has revoked, and has not asked to',
    rule: 'S8',
    breaking: (backend) => (request) => (isSignIn(request) ? json({ revoked: true }) : backend(request)),
    probe: overheard(async (host, _place, token) => {
      const name = await saved(host, { 'oauth2-refresh-token': token });
      await host.subject.client.call(`/targets/${name}/sign-in`, { method: 'DELETE' });
    }),
  },
];

const mails: readonly Mutant[] = [
  {
    what: 'leaves out the skipped steps',
    rule: 'M1',
    breaking: changingAnswers(isStepped, (body) =>
      steps(body, (step) => (step.status === 'skipped' ? undefined : step)),
    ),
    probe: testing({}, (answer) => (objectOf(answer).steps as Body[]).length),
  },
  {
    what: 'sends after a step that failed',
    rule: 'M1',
    breaking: changingAnswers(isStepped, (body) =>
      steps(body, (step) => (step.status === 'skipped' ? { ...step, status: 'ok' } : step)),
    ),
    probe: testing({}, (answer) => (objectOf(answer).steps as Body[]).map((step) => step.status)),
  },
  {
    what: 'blames the mail server for everything',
    rule: 'M1',
    breaking: changingAnswers(isStepped, (body) =>
      steps(body, (step) =>
        step.error ? { ...step, error: { ...(step.error as Body), peer: 'smtp-server' } } : step,
      ),
    ),
    probe: testing({ 'auth-method': 'google-oauth2', ...SIGNED_IN }, (answer) =>
      (objectOf(answer).steps as Body[]).map(({ error }) => (error as Body | undefined)?.peer),
    ),
  },
  {
    what: 'leaves the skipped steps out of the lines',
    rule: 'M2',
    breaking: (backend) => async (request) => {
      const answer = await backend(request);
      if (!answer.headers.get('Content-Type')?.includes('ndjson')) return answer;
      const lines = (await answer.text()).split('\n').filter((line) => !line.includes('skipped'));
      return new Response(lines.join('\n'), { headers: answer.headers });
    },
    probe: async ({ subject }) => {
      const body = { ...oauth2Target(subject, freshName()), ...SIGNED_IN, recipient: 'a@example.com' };
      const answer = await subject.client.call('/test', {
        method: 'POST',
        body,
        headers: { Accept: 'application/x-ndjson' },
      });
      return answer.text.trim().split('\n').length;
    },
  },
  {
    what: 'tests without a recipient',
    rule: 'M3',
    breaking: changingBodies(isTest, (body) => (body.recipient ??= 'admin@example.com')),
    probe: testing({ recipient: undefined }),
  },
  {
    what: 'takes a recipient that is no address',
    rule: 'M3',
    breaking: changingBodies(
      isTest,
      (body) => body.recipient === 'admin' && (body.recipient = 'admin@example.com'),
    ),
    probe: testing({ recipient: 'admin' }),
  },
  {
    what: 'does not look at the values of a test',
    rule: 'M3',
    breaking: changingBodies(isTest, (body) => typeof body.comment !== 'string' && delete body.comment),
    probe: testing({ comment: 5 }),
  },
  {
    what: 'answers a failed test of a saved target with 200',
    rule: 'M4',
    breaking: (backend) => async (request) => {
      const answer = await backend(request);
      return answer.status === 502 && pathOf(request).endsWith('/test') ? json(await answer.json()) : answer;
    },
    probe: status('POST', '/targets/NAME/test', {}, SIGNED_IN),
  },
  {
    what: 'answers with what was sent',
    rule: 'M5',
    after: ['T7'],
    breaking: (backend) => async (request) => {
      const sent = await bodyOf(request);
      const answer = await backend(request);
      return creates(request) && answer.ok ? json(sent, 201) : answer;
    },
    probe: async ({ subject }) =>
      'name' in
      objectOf(
        await subject.client.call('/targets', { method: 'POST', body: oauth2Target(subject, freshName()) }),
      ),
  },
  {
    what: 'puts a secret into a header, in base64',
    rule: 'M5',
    after: ['T7'],
    breaking: (backend) => async (request) => {
      const { 'oauth2-client-secret': secret } = await bodyOf(request);
      const answer = await backend(request);
      if (typeof secret === 'string')
        answer.headers.set('X-Debug', Buffer.from(`id:${secret}`).toString('base64'));
      return answer;
    },
    probe: async ({ subject }) => {
      const answer = await subject.client.call('/targets', {
        method: 'POST',
        body: oauth2Target(subject, freshName()),
      });
      return answer.headers.has('X-Debug');
    },
  },
  {
    what: 'does not sign in for a target of the time before methods',
    rule: 'M6',
    breaking: changingBodies(isTest, (body) => (body['auth-method'] ??= 'none')),
    probe: overheard((host, place) =>
      test(host, { ...place, ...byPassword(host.subject), 'auth-method': undefined }),
    ),
  },
  {
    what: 'sends every test to the first address it has',
    rule: 'M6',
    breaking: changingBodies(
      isTest,
      (body) => Array.isArray(body.mailto) && (body.recipient = body.mailto[0] as string),
    ),
    probe: async (host) => {
      const sink = await SmtpSink.start('127.0.0.1');
      await test(host, {
        server: '127.0.0.1',
        port: sink.port,
        mode: 'insecure',
        'auth-method': 'none',
        recipient: 'b@example.net',
      });
      sink.stop();
      return sink.lines.find((line) => line.startsWith('RCPT'));
    },
  },
  ...(
    [
      ['password', 'password', (host: Host, _token: string) => byPassword(host.subject)],
      [
        'sign-in',
        'oauth2-refresh-token',
        (_host: Host, token: string) => ({ 'oauth2-refresh-token': token }),
      ],
    ] as const
  ).map(([what, key, values]): Mutant => ({
    what: `takes the saved ${what} to wherever a test says`,
    rule: 'M7',
    breaking: remembering((backend, saved) => async (request) => {
      const body = await bodyOf(request);
      const secret = saved.get(String(body.name))?.[key];
      return isTest(request) && secret !== undefined && body[key] === undefined
        ? backend(another(request, '/test', 'POST', { ...body, [key]: secret }))
        : backend(request);
    }),
    probe: overheard(async (host, place, token) => {
      const chosen = values(host, token);
      const name = await saved(host, chosen);
      await test(host, { ...chosen, ...place, name, [key]: undefined });
    }),
  })),
  {
    what: 'lets an update take the saved password elsewhere',
    rule: 'M7',
    breaking: remembering((backend, saved) => async (request) => {
      const password = saved.get(nameIn(request))?.password;
      const body = await bodyOf(request);
      return changes(request) && password !== undefined && ('port' in body || 'mode' in body)
        ? backend(another(request, pathOf(request), 'PUT', { password, ...body }))
        : backend(request);
    }),
    probe: overheard(async (host, place) => {
      const name = await saved(host, byPassword(host.subject));
      await host.subject.client.call(`/targets/${name}`, { method: 'PUT', body: place });
      await host.subject.client.call(`/targets/${name}/test`, { method: 'POST' });
    }),
  },
  {
    what: 'answers a test from memory',
    rule: 'M8',
    breaking: (backend) => {
      const green = new Map<string, unknown>();
      return async (request) => {
        if (!isTest(request)) return backend(request);
        const { name } = await bodyOf(request);
        const known = green.get(String(name));
        if (known !== undefined) return json(known);
        const answer = await backend(request);
        if (!answer.ok) return answer;
        const body = (await answer.json()) as Body;
        if (JSON.stringify(body).includes('"sent","status":"ok"')) green.set(String(name), body);
        return json(body);
      };
    },
    probe: overheard(async (host, place, token) => {
      const name = await saved(host, { ...place, 'oauth2-refresh-token': token });
      for (let times = 0; times < 2; times++) await test(host, { ...place, name });
    }),
  },
  ...(
    [
      ['a password that a mail server quotes', (sent: Body) => String(sent.password as string)],
      [
        'a part of a refresh token that a provider quotes, in hex',
        (sent: Body) =>
          Buffer.from(String(sent['oauth2-refresh-token'] as string).slice(0, 12)).toString('hex'),
      ],
    ] as const
  ).map(([what, quote]): Mutant => ({
    what: `shows ${what}`,
    rule: 'M9',
    breaking: (backend) => async (request) => {
      const sent = await bodyOf(request);
      const answer = await backend(request);
      if (!isStepped(request, answer)) return answer;
      return json(
        steps((await answer.json()) as Body, (step) =>
          step.error
            ? { ...step, error: { ...(step.error as Body), error_description: `No: ${quote(sent)}` } }
            : step,
        ),
      );
    },
    probe: async (host) => {
      const answer = await test(host, { ...byPassword(host.subject), 'oauth2-refresh-token': undefined });
      return answer.text.includes('No: ');
    },
  })),
];

const isCheck = (request: Request) => pathOf(request) === '/check';
const APP_ONLY = {
  'auth-method': 'microsoft-oauth2',
  'oauth2-grant': 'client-credentials',
  'oauth2-tenant-id': 'contoso.example',
  username: 'alerts@contoso.example',
};
const checking =
  (values: Values, take: (answer: Answer) => unknown): Probe =>
  async ({ subject }) => {
    const body = { ...oauth2Target(subject, freshName()), ...values };
    return take(await subject.client.call('/check', { method: 'POST', body }));
  };

const withoutPerson: readonly Mutant[] = [
  {
    what: 'checks with parameters that there are not',
    rule: 'K1',
    breaking: changingBodies(isCheck, (body) => delete body.surprise),
    probe: checking({ surprise: 'x' }, (answer) => answer.status),
  },
  {
    what: 'does not say whose trouble a failed check is',
    rule: 'K2',
    breaking: changingAnswers(
      (request, answer) => isCheck(request) && answer.ok,
      (body) =>
        steps(body, (step) => (step.error ? { ...step, error: { ...step.error, peer: undefined } } : step)),
    ),
    probe: async (host) =>
      host.subject.loopback.behaving(
        () => ({ status: 401, body: { error: 'invalid_client' } }),
        () => checking({}, (answer) => answer.text)(host),
      ),
  },
  {
    what: 'takes a shared tenant for an app',
    rule: 'G1',
    breaking: changingBodies(
      creates,
      (body) => body['oauth2-tenant-id'] === 'common' && (body['oauth2-tenant-id'] = 'contoso.example'),
    ),
    probe: creating({ ...APP_ONLY, 'oauth2-tenant-id': 'common' }),
  },
  {
    what: 'asks somebody to sign in for an app',
    rule: 'G2',
    breaking: changingAnswers(okStatus, (body) => ({ ...body, health: 'sign-in-again' })),
    probe: health(APP_ONLY),
  },
  {
    what: 'gives the key along with a certificate',
    rule: 'G3',
    breaking: changingAnswers(
      (request) => pathOf(request) === '/certificate',
      (body) => ({ ...body, 'oauth2-client-private-key': '-----BEGIN PRIVATE KEY-----' }),
    ),
    probe: async ({ subject }) =>
      Object.keys(objectOf(await subject.client.call('/certificate', { method: 'POST', body: {} }))).length,
  },
  {
    what: 'lets a service account ask for another mailbox',
    rule: 'G4',
    breaking: changingBodies(creates, (body) =>
      body['oauth2-grant'] === 'jwt-bearer'
        ? Object.assign(body, { username: 'other@contoso.example' })
        : body,
    ),
    probe: serviceAccountRequests,
  },
  {
    what: 'asks at the address in the key file of a service account, too',
    rule: 'G4',
    breaking: remembering((backend, saved) => async (request) => {
      const file = saved.get(nameIn(request))?.['oauth2-service-account-key'];
      if (pathOf(request).endsWith('/test') && typeof file === 'string') {
        const { token_uri: address } = JSON.parse(file) as { token_uri: string };
        await fetch(address, { method: 'POST', body: 'assertion=x' });
      }
      return backend(request);
    }),
    probe: serviceAccountRequests,
  },
];

/** Which paths of the token endpoint a service account's test has asked, and for which mailbox. */
async function serviceAccountRequests({ subject }: Host): Promise<unknown> {
  const { client, loopback } = subject;
  const { file } = newServiceAccount(`${loopback.url}/elsewhere`);
  const name = freshName();
  const body = {
    ...oauth2Target(subject, name),
    'oauth2-client-id': undefined,
    'oauth2-client-secret': undefined,
    'oauth2-grant': 'jwt-bearer',
    'oauth2-service-account-key': file,
    username: 'alerts@contoso.example',
  };
  await client.call('/targets', { method: 'POST', body });
  const requests = await loopback.endpoint.during(() =>
    client.call(`/targets/${name}/test`, { method: 'POST' }),
  );
  return requests.map(({ path, form }) => {
    const [, claims = ''] = (form.get('assertion') ?? '').split('.');
    return [path, /"sub":"[^"]*"/.exec(Buffer.from(claims, 'base64url').toString())?.[0]];
  });
}

/** What a check at another token endpoint is sent, with the name of a saved target. */
async function secretElsewhere({ subject }: Host): Promise<unknown> {
  const { client, loopback } = subject;
  const name = freshName();
  const at = (path: string) => ({
    ...oauth2Target(subject, name),
    'auth-method': 'oauth2',
    'oauth2-provider': 'other',
    'oauth2-authorization-endpoint': `${loopback.url}/${path}/authorize`,
    'oauth2-token-endpoint': `${loopback.url}/${path}/token`,
    'oauth2-scope': 'smtp',
  });
  await client.call('/targets', { method: 'POST', body: at('ours') });
  const body = { ...at('theirs'), 'oauth2-client-secret': undefined };
  const requests = await loopback.endpoint.during(() => client.call('/check', { method: 'POST', body }));
  return requests.map(({ clientSecret }) => clientSecret !== '');
}

const isDiscovery = (request: Request) => pathOf(request) === '/discover';

const otherProviders: readonly Mutant[] = [
  {
    what: 'sends a saved secret to whatever token endpoint is entered',
    rule: 'O1',
    breaking: remembering((backend, saved) => async (request) => {
      const body = await bodyOf(request);
      const secret = saved.get(String(body.name))?.['oauth2-client-secret'];
      if (pathOf(request) !== '/check' || secret === undefined) return backend(request);
      return backend(another(request, '/check', 'POST', { ...body, 'oauth2-client-secret': secret }));
    }),
    probe: secretElsewhere,
  },
  {
    what: 'finds the addresses of any issuer without looking at what is sent',
    rule: 'O2',
    breaking: takes((_body, request) => isDiscovery(request)),
    probe: status('POST', '/discover', { body: { 'oauth2-issuer': 'nonsense' } }),
  },
];

/** Backends that are broken in one rule each. */
export const MUTANTS: readonly Mutant[] = [
  ...callers,
  ...exchanges,
  ...targets,
  ...states,
  ...mails,
  ...withoutPerson,
  ...otherProviders,
];
