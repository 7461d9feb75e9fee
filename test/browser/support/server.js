// The provider, the callback page and the backend that browser tests talk to: real windows, real requests.

/** Bodies of the exchange requests so far, by the test that made them. */
const exchanges = new Map();

const read = async (context) => {
  let body = '';
  for await (const part of context.req) body += part;
  return body;
};

/** `?answer=…` says what the provider does: `code`, `deny`, `nothing`, or `wait` for ever. */
function authorize(context) {
  const { redirect_uri: redirectUri, state, login_hint: hint = 'code' } = context.query;
  const answers = {
    code: { code: 'the-code', state, iss: context.query.iss_for_test ?? '' },
    deny: { error: 'access_denied', error_description: '<b>No</b> & never', state },
    nothing: { state },
    forged: { code: 'the-code', state: 'f'.repeat(43) },
    both: { code: 'the-code', error: 'server_error', state },
  };
  context.type = 'html';
  if (!answers[hint]) {
    context.body = '<!doctype html><title>Provider</title>';
    return;
  }
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(answers[hint])) if (value) url.searchParams.set(name, value);
  context.redirect(url.href);
}

const DAY = 86_400;

/** What the backend answers is named by the query: `/exchange?test=ID&reply=ok`. */
const replies = {
  ok: {
    status: 200,
    body: {
      'oauth2-refresh-token': 'TOKEN-SECRET',
      account: 'ops@example.com',
      scope: 'https://mail.google.com/',
    },
  },
  narrow: { status: 200, body: { 'oauth2-refresh-token': 'TOKEN-SECRET', scope: 'openid' } },
  get testing() {
    const expires = Math.floor(Date.now() / 1000) + 7 * DAY;
    return { status: 200, body: { 'oauth2-refresh-token': 'TOKEN', 'refresh-token-expires': expires } };
  },
  'too-many': { status: 429, headers: { 'Retry-After': '90' }, type: 'html', body: 'slow down' },
  'provider-down': {
    status: 502,
    body: {
      error: 'unreachable',
      error_description: 'The token endpoint cannot be reached: ECONNREFUSED',
      peer: 'token-endpoint',
    },
  },
  wrapped: { status: 200, body: { data: { 'oauth2-refresh-token': 'TOKEN-SECRET' } } },
  'no-token': { status: 200, body: {} },
  refused: {
    status: 400,
    body: { error: 'invalid_grant', error_description: 'AADSTS70008: <i>expired</i>' },
  },
  damaged: {
    status: 400,
    body: {
      error: 'invalid_grant',
      error_description: 'AADSTS70000: The provided value for the code parameter is not valid.',
    },
  },
  unauthorized: { status: 401, body: 'Log in first.' },
  'bad-gateway': { status: 502, type: 'html', body: '<!doctype html><title>502</title>' },
  'not-found': { status: 404, type: 'html', body: '<!doctype html><title>404</title>' },
  redirect: { location: '/test-login' },
  elsewhere: { status: 307, location: '/test-exchange?reply=ok' },
  forbidden: { status: 403, body: { error: 'forbidden' } },
  broken: { status: 500, body: 'oops' },
  'login-page': { status: 200, type: 'html', body: '<!doctype html><title>Log in</title>' },
  list: { status: 200, body: [] },
};

async function exchange(context) {
  const { test, reply } = context.query;
  const body = await read(context);
  exchanges.set(test, [...(exchanges.get(test) ?? []), { body: JSON.parse(body), headers: context.headers }]);
  if (reply === 'down') {
    context.req.socket.destroy();
    return;
  }
  if (reply === 'hang') await new Promise((closed) => context.req.socket.once('close', closed));
  const { status, type = 'json', body: answer, location, headers = {} } = replies[reply] ?? replies.ok;
  context.set(headers);
  if (location) {
    context.redirect(location.includes('?') ? `${location}&test=${test}` : location);
    if (status) context.status = status;
    return;
  }
  context.status = status;
  context.type = type;
  context.body = answer;
}

/** Requests for a target's status or for ending its sign-in, by the test that made them. */
const statusRequests = new Map();

const statusReplies = {
  ok: (now) => ({
    health: 'ok',
    account: 'alerts@contoso.com',
    scope: 'https://outlook.office.com/SMTP.Send',
    'last-refreshed': now - 3 * 3600,
    'refresh-token-expires': now + 89 * DAY,
  }),
  wrapped: (now) => ({ data: statusReplies.ok(now) }),
  broken: (now) => ({
    ...statusReplies.ok(now),
    health: 'sign-in-again',
    'last-error': { error: 'invalid_grant', error_description: 'AADSTS50173: <b>revoked</b>' },
  }),
  list: () => [],
  // Somebody has signed in again since the first request.
  mended: (now, requests) => (requests.length > 0 ? statusReplies.ok(now) : statusReplies.broken(now)),
  // Nobody is signed in once the sign-in was ended.
  ended: (now, requests) =>
    requests.some(({ method }) => method === 'DELETE') ? { health: 'sign-in-again' } : statusReplies.ok(now),
};

/** `?reply=…` names the answer; `none` never comes. DELETE ends the sign-in: what the provider did is `revoked`. */
function status(context) {
  const { test, reply, revoked, error } = context.query;
  const requests = statusRequests.get(test) ?? [];
  statusRequests.set(test, [...requests, { method: context.method, headers: context.headers }]);
  if (reply === 'none') return new Promise(() => undefined);
  if (reply === 'refused') {
    context.status = 403;
    context.body = { error: 'forbidden', error_description: 'Only <b>administrators</b> may.' };
    return undefined;
  }
  if (context.method === 'DELETE')
    context.body = { revoked: revoked === 'yes', ...(error && { error, error_description: 'Words.' }) };
  else if (context.method === 'POST')
    context.body = { health: 'sign-in-again', 'last-error': { error: 'invalid_grant', at: 1 } };
  else context.body = statusReplies[reply](Math.floor(Date.now() / 1000), requests);
  return undefined;
}

const CALLBACK = `<!doctype html><title>Callback</title>
<script type="module" src="/src/elements/oauth2-callback/define.ts"></script><oauth2-callback></oauth2-callback>`;

/** A root page that the provider returns to, as docs/embedding.md has it. */
const ROOT = `<!doctype html><title>Root</title><body>
<script type="module">
  import { handleOAuth2Callback } from '/src/flow/callback.ts';
  if (!(await handleOAuth2Callback({ timeout: 50 }))) document.body.textContent = 'The application';
</script>`;

const routes = {
  '/test-root': (context) => {
    context.type = 'html';
    context.body = ROOT;
  },
  '/test-provider/authorize': authorize,
  '/test-callback': (context) => {
    context.type = 'html';
    context.body = CALLBACK;
  },
  '/test-status': status,
  '/test-status-requests': (context) => {
    context.body = statusRequests.get(context.query.test) ?? [];
  },
  '/test-exchange': exchange,
  '/test-login': (context) => {
    context.type = 'html';
    context.body = '<!doctype html><title>Log in</title>';
  },
  '/test-exchanges': (context) => {
    context.body = exchanges.get(context.query.test) ?? [];
  },
};

/** Koa middleware for web-test-runner. */
export async function testServer(context, next) {
  const route = routes[context.path];
  await (route ? route(context) : next());
}
