import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, mock } from 'node:test';
import type { OAuth2FlowError } from '../../../src/flow/error.js';
import { AuthorizationFlow } from '../../../src/flow/flow.js';
import type { FlowOptions } from '../../../src/flow/flow.js';
import { google } from '../../../src/providers/google.js';
import { microsoft } from '../../../src/providers/microsoft.js';
import { FlowPage, ORIGIN } from '../../fuzz/flow-page.js';

let page: FlowPage;
let opened: { focused: number; closed: boolean; focus(): void; close(): void } | null;
let requests: Record<string, string>[];
before(() => (page = new FlowPage()));
after(() => page.remove());
beforeEach(() => {
  requests = [];
  opened = null;
  Object.assign(globalThis, { open: () => opened, parent: globalThis });
});

const aWindow = () => ({
  focused: 0,
  closed: false,
  focus() {
    this.focused += 1;
  },
  close() {
    this.closed = true;
  },
});

const makeFlow = (more: Partial<FlowOptions> = {}) =>
  new AuthorizationFlow({
    provider: microsoft,
    clientId: 'the-client',
    redirectUri: `${ORIGIN}/callback`,
    pkce: undefined,
    timeout: Infinity,
    exchange: {
      exchange: (request) => {
        requests.push({ ...request });
        return { 'oauth2-refresh-token': 'TOKEN' };
      },
    },
    ...more,
  });
const stateOf = (flow: AuthorizationFlow) => new URL(flow.url).searchParams.get('state') ?? '';
const come = (flow: AuthorizationFlow) =>
  flow.paste(`${ORIGIN}/callback?code=the-code&state=${stateOf(flow)}`);
const outcome = (flow: AuthorizationFlow) =>
  flow.start().then(
    () => 'authorized',
    (error: OAuth2FlowError) => error.key,
  );

describe('what the exchange is asked', () => {
  it('is the code, with the client and the way back, and what the host adds', async () => {
    const pkce = { verifier: 'V', challenge: 'C' };
    const flow = makeFlow({ pkce, tenantId: 'contoso.com', body: { name: 'alerts' } });
    const ended = outcome(flow);
    come(flow);
    assert.equal(await ended, 'authorized');
    assert.deepEqual(requests, [
      {
        name: 'alerts',
        'oauth2-client-id': 'the-client',
        'oauth2-tenant-id': 'contoso.com',
        'authorization-code': 'the-code',
        'redirect-uri': `${ORIGIN}/callback`,
        'code-verifier': 'V',
      },
    ]);
  });

  it('names the usual tenant where none is entered, and none where the provider has none', async () => {
    const tenants = [];
    for (const provider of [microsoft, google]) {
      const flow = makeFlow({ provider });
      const ended = outcome(flow);
      come(flow);
      await ended;
      tenants.push(requests.at(-1)?.['oauth2-tenant-id']);
    }
    assert.deepEqual(tenants, ['organizations', undefined]);
  });
});

describe('a flow without PKCE', () => {
  const warnings = (options: Partial<FlowOptions>, isForgotten: boolean) => {
    const warned = mock.method(console, 'warn', () => undefined);
    const { pkce: _pkce, ...without } = { pkce: undefined, ...options };
    const given = { ...without, ...(!isForgotten && { pkce: undefined }) };
    new AuthorizationFlow({
      provider: microsoft,
      clientId: 'x',
      redirectUri: ORIGIN,
      exchange: { url: '/x' },
      ...given,
    });
    warned.mock.restore();
    return warned.mock.callCount();
  };
  it('warns where it was forgotten, not where it was left out or the provider knows none', () => {
    assert.equal(warnings({}, true), 1);
    assert.equal(warnings({}, false), 0);
    assert.equal(warnings({ provider: { ...microsoft, pkce: false } }, true), 0);
  });
});

describe('a flow that cannot begin', () => {
  it('ends with the host’s reason, and without a window', async () => {
    const ended = new AbortController();
    ended.abort(Object.assign(new Error('x'), { name: 'OAuth2FlowError', code: 'superseded' }));
    const flow = makeFlow({ signal: ended.signal });
    assert.equal(await outcome(flow), 'superseded');
    assert.equal(flow.state, 'failed');
    const other = new AbortController();
    other.abort();
    assert.equal(await outcome(makeFlow({ signal: other.signal })), 'cancelled');
  });

  it('says so where there is nowhere to go with the code', async () => {
    const flow = makeFlow({ exchange: {} });
    assert.equal(await outcome(flow), 'exchange-unreachable.unsent');
    assert.equal(page.open, 0);
  });
});

describe('a flow that waits', () => {
  it('ends by the host’s signal, also while the code is exchanged', async () => {
    for (const isBack of [false, true]) {
      const ended = new AbortController();
      const flow = makeFlow({
        signal: ended.signal,
        exchange: { exchange: () => new Promise(() => undefined) },
      });
      const result = outcome(flow);
      if (isBack) come(flow);
      assert.equal(flow.state, isBack ? 'exchanging' : 'waiting');
      ended.abort();
      assert.equal(await result, 'cancelled');
      assert.equal(page.open, 0);
    }
  });

  it('is over after its time, and an exchange that has begun is not', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const late = makeFlow({ timeout: undefined });
    const result = outcome(late);
    test.mock.timers.tick(599_999);
    assert.equal(late.state, 'waiting');
    test.mock.timers.tick(1);
    assert.equal(await result, 'timeout');
    const busy = makeFlow({ timeout: 5, exchange: { exchange: () => new Promise(() => undefined) } });
    void busy.start().catch(() => undefined);
    come(busy);
    test.mock.timers.tick(10);
    assert.equal(busy.state, 'exchanging');
    busy.cancel();
  });

  it('says that its window was blocked, and in a frame what else may be the cause', () => {
    const flow = makeFlow();
    void flow.start().catch(() => undefined);
    assert.equal(flow.notice?.key, 'popup-blocked');
    flow.linkOpened();
    assert.equal(flow.notice, undefined);
    flow.cancel();
    Object.assign(globalThis, { parent: {} });
    const framed = makeFlow();
    void framed.start().catch(() => undefined);
    assert.equal(framed.notice?.key, 'popup-blocked.frame');
    framed.cancel();
  });

  it('focuses its window, and opens it where it was blocked; not when it is over', () => {
    const flow = makeFlow();
    void flow.start().catch(() => undefined);
    const window = aWindow();
    opened = window;
    flow.focusWindow();
    assert.equal(flow.notice, undefined);
    flow.focusWindow();
    assert.equal(window.focused, 1);
    flow.cancel();
    flow.focusWindow();
    assert.deepEqual([window.focused, window.closed], [1, true]);
  });

  it('tells each change once, and is not begun twice', async () => {
    const told: string[] = [];
    const flow = makeFlow({ onChange: ({ state, notice }) => told.push(`${state} ${notice?.key ?? ''}`) });
    const first = flow.start();
    assert.equal(flow.start(), first);
    come(flow);
    await first;
    flow.cancel();
    assert.deepEqual(told, ['waiting ', 'waiting popup-blocked', 'exchanging ', 'authorized ']);
  });

  it('knows its own answers until it has failed', async () => {
    const flow = makeFlow();
    const state = stateOf(flow);
    assert.equal(flow.isOf(state), false);
    const ended = outcome(flow);
    assert.equal(flow.isOf(state), true);
    assert.equal(flow.isOf('x'.repeat(43)), false);
    come(flow);
    await ended;
    assert.equal(flow.isOf(state), true);
    const failed = makeFlow();
    void failed.start().catch(() => undefined);
    failed.cancel();
    assert.equal(failed.isOf(stateOf(failed)), false);
  });

  it('goes on where what was pasted is wrong', () => {
    const flow = makeFlow();
    void flow.start().catch(() => undefined);
    assert.throws(() => flow.paste(`${ORIGIN}/callback?code=a&state=b`), { code: 'state-mismatch' });
    assert.throws(() => flow.paste('hello'), { key: 'malformed-answer.no-address' });
    assert.throws(() => flow.paste(`${ORIGIN}/?error=access_denied`), { code: 'access-denied' });
    assert.equal(flow.state, 'waiting');
    flow.cancel();
    assert.equal(flow.paste('hello'), undefined);
  });
});

describe('an answer of the callback page', () => {
  it('that is an error ends the flow with the provider’s words', async () => {
    const flow = makeFlow();
    const ended = outcome(flow);
    const state = stateOf(flow);
    const answer = `error=server_error&error_description=Later&state=${state}`;
    page.broadcast({ type: 'oauth2-answer', state, answer }, state);
    assert.equal(await ended, 'provider-error');
    await assert.rejects(flow.result, { detail: 'server_error\nLater' });
  });

  it('is taken from the channel as from a message, once', async () => {
    const flow = makeFlow();
    const ended = outcome(flow);
    const state = stateOf(flow);
    const message = (code: string) => ({
      type: 'oauth2-answer',
      state,
      answer: `code=${code}&state=${state}`,
    });
    page.broadcast(message('first'), state);
    page.send(message('second'), ORIGIN);
    assert.equal(await ended, 'authorized');
    assert.deepEqual(
      requests.map((request) => request['authorization-code']),
      ['first'],
    );
  });

  it('is acknowledged each time, since it comes two ways', async () => {
    const flow = makeFlow();
    const ended = outcome(flow);
    const state = stateOf(flow);
    const acknowledged = () => page.posted.filter((data) => (data as { state?: string }).state === state);
    page.broadcast({ type: 'oauth2-answer', state, answer: `code=x&state=${'f'.repeat(43)}` }, state);
    assert.deepEqual(acknowledged(), [], 'it was another flow’s');
    const message = { type: 'oauth2-answer', state, answer: `code=the-code&state=${state}` };
    page.broadcast(message, state);
    page.broadcast(message, state);
    assert.equal(await ended, 'authorized');
    const received = { type: 'oauth2-received', state };
    assert.deepEqual(acknowledged(), [received, received]);
  });
});
