import { expect } from '@open-wc/testing';
import { AuthorizationFlow } from '../../../src/flow/flow.js';
import type { FlowOptions } from '../../../src/flow/flow.js';
import { channelName } from '../../../src/flow/messages.js';
import { createPkce } from '../../../src/flow/pkce.js';
import { google as provider } from '../../../src/providers/google.js';

let requests: Record<string, string>[];
let counts: { channels: number; intervals: number };
let restore: () => void;

/** Counts what a flow keeps open. */
function countResources() {
  counts = { channels: 0, intervals: 0 };
  const Channel = window.BroadcastChannel;
  const set = window.setInterval.bind(window);
  const clear = window.clearInterval.bind(window);
  window.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      counts.channels++;
    }
    override close() {
      super.close();
      counts.channels--;
    }
  };
  const intervals = new Set<unknown>();
  window.setInterval = ((...given: Parameters<typeof set>) => {
    const id = set(...given);
    intervals.add(id);
    counts.intervals = intervals.size;
    return id;
  }) as typeof set;
  window.clearInterval = (id) => {
    clear(id);
    intervals.delete(id);
    counts.intervals = intervals.size;
  };
  restore = () =>
    Object.assign(window, { BroadcastChannel: Channel, setInterval: set, clearInterval: clear });
}

const makeFlow = (hint = 'wait', more: Partial<FlowOptions> = {}) =>
  new AuthorizationFlow({
    provider: { ...provider, authorizationEndpoint: `${location.origin}/test-provider/authorize` },
    clientId: 'the-client',
    redirectUri: `${location.origin}/test-callback`,
    loginHint: hint,
    body: { 'oauth2-client-secret': 'CLIENT-SECRET' },
    exchange: {
      exchange: (request) => {
        requests.push({ ...request });
        return Promise.resolve({ 'oauth2-refresh-token': 'TOKEN' });
      },
    },
    ...more,
  });

const stateOf = (flow: AuthorizationFlow) => new URL(flow.url).searchParams.get('state') ?? '';
const failureOf = (flow: AuthorizationFlow) =>
  flow.result.then(
    () => undefined,
    (error: { code: string; key: string; detail?: string; message: string; remedy: string }) => error,
  );

describe('a flow that has nowhere to send the code', () => {
  for (const exchange of [{}, { url: '' }, { url: undefined, headers: {} }]) {
    it(`fails before anybody signs in, and nothing is sent: ${JSON.stringify(exchange)}`, async () => {
      const own = { open: window.open.bind(window), fetch: window.fetch.bind(window) };
      const calls: string[] = [];
      window.open = () => {
        calls.push('open');
        return null;
      };
      window.fetch = () => {
        calls.push('fetch');
        return Promise.resolve(new Response());
      };
      try {
        const flow = makeFlow('code', { exchange });
        void flow.start();
        expect(flow.state).to.equal('failed');
        expect((await failureOf(flow))?.key).to.equal('exchange-unreachable.unsent');
      } finally {
        Object.assign(window, own);
      }
      expect(calls).to.deep.equal([]);
    });
  }
});

/** Sends messages as a callback page would, and tells which were acknowledged, up to the last one, a true answer. */
async function send(state: string, messages: readonly unknown[]): Promise<unknown[]> {
  const channel = new BroadcastChannel(channelName(state));
  const received: unknown[] = [];
  const acknowledged = new Promise((resolve) => {
    channel.onmessage = ({ data }) => {
      received.push(data);
      resolve(data);
    };
  });
  for (const message of messages) channel.postMessage(message);
  await acknowledged;
  channel.close();
  return received;
}

describe('the wait for the answer', () => {
  beforeEach(() => {
    requests = [];
    countResources();
  });
  afterEach(() => {
    restore();
  });

  it('goes on through messages that are malformed or another flow’s, and takes the late answer', async () => {
    const flow = makeFlow();
    void flow.start();
    const state = stateOf(flow);
    const foreign = 'f'.repeat(43);
    const type = 'oauth2-answer';
    const forged = [
      null,
      42,
      'oauth2-answer',
      { type, state },
      { type, state, answer: 42 },
      { type, state: foreign, answer: `code=x&state=${foreign}` },
      { type, state, answer: `code=x&state=${foreign}` },
      { type, state, answer: 'error=access_denied' },
    ];
    for (const message of forged) window.postMessage(message, location.origin);
    const received = await send(state, [...forged, { type, state, answer: `code=right&state=${state}` }]);
    expect(received).to.deep.equal([{ type: 'oauth2-received', state }]);
    await flow.result;
    expect(requests.map((request) => request['authorization-code'])).to.deep.equal(['right']);
  });

  it('goes on through a flood of forged messages', async () => {
    const flow = makeFlow();
    void flow.start();
    const state = stateOf(flow);
    const forged = Array.from({ length: 2000 }, (_, index) => ({
      type: 'oauth2-answer',
      state: index % 2 ? state : `${state}${index}`,
      answer: `code=forged&state=${'f'.repeat(43)}`,
    }));
    for (const message of forged) window.postMessage(message, '*');
    await send(state, [...forged, { type: 'oauth2-answer', state, answer: `code=right&state=${state}` }]);
    await flow.result;
    expect(requests.map((request) => request['authorization-code'])).to.deep.equal(['right']);
  });

  it('does not take the right answer from a frame of another origin', async () => {
    const flow = makeFlow();
    const failure = failureOf(flow);
    void flow.start().catch(() => undefined);
    const state = stateOf(flow);
    const message = { type: 'oauth2-answer', state, answer: `code=stolen&state=${state}` };
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`;
    const arrived = new Promise<string>((came) => {
      const listen = ({ data, origin }: MessageEvent<{ answer?: string }>) => {
        if (data.answer !== message.answer) return;
        removeEventListener('message', listen);
        came(origin);
      };
      addEventListener('message', listen);
    });
    document.body.append(frame);
    expect(await arrived).to.equal('null');
    frame.remove();
    expect(flow.state).to.equal('waiting');
    flow.cancel();
    expect((await failure)?.code).to.equal('cancelled');
    expect(requests).to.deep.equal([]);
  });

  it('acknowledges an answer that ends it, and asks for nothing', async () => {
    const flow = makeFlow();
    const failure = failureOf(flow);
    void flow.start().catch(() => undefined);
    const state = stateOf(flow);
    await send(state, [{ type: 'oauth2-answer', state, answer: `state=${state}&error=access_denied` }]);
    expect((await failure)?.code).to.equal('access-denied');
    expect(requests).to.deep.equal([]);
  });

  it('takes the first of two answers only', async () => {
    const flow = makeFlow();
    void flow.start();
    const state = stateOf(flow);
    const answer = (code: string) => ({
      type: 'oauth2-answer',
      state,
      answer: `code=${code}&state=${state}`,
    });
    await send(state, [answer('first'), answer('second')]);
    await flow.result;
    expect(requests.map((request) => request['authorization-code'])).to.deep.equal(['first']);
  });

  it('of two flows is ended by its own answer only', async () => {
    const [one, other] = [makeFlow(), makeFlow()];
    void one.start();
    void other.start().catch(() => undefined);
    const state = stateOf(one);
    await send(state, [{ type: 'oauth2-answer', state, answer: `code=one&state=${state}` }]);
    await one.result;
    expect(other.state).to.equal('waiting');
    other.cancel();
  });

  const outcomes: Record<string, (flow: AuthorizationFlow) => void> = {
    cancelled: (flow) => flow.cancel(),
    superseded: (flow) => flow.cancel('superseded'),
  };
  for (const [code, end] of Object.entries(outcomes)) {
    it(`ends once when ${code}, and leaves nothing behind`, async () => {
      const flow = makeFlow();
      const failure = failureOf(flow);
      void flow.start().catch(() => undefined);
      expect(counts).to.deep.equal({ channels: 1, intervals: 1 });
      end(flow);
      flow.cancel();
      expect((await failure)?.code).to.equal(code);
      expect(counts).to.deep.equal({ channels: 0, intervals: 0 });
    });
  }

  it('ends after its time, or by the host’s signal, and leaves nothing behind', async () => {
    const late = makeFlow('wait', { timeout: 1 });
    void late.start().catch(() => undefined);
    expect((await failureOf(late))?.code).to.equal('timeout');
    const controller = new AbortController();
    const aborted = makeFlow('wait', { signal: controller.signal });
    void aborted.start().catch(() => undefined);
    controller.abort();
    expect((await failureOf(aborted))?.code).to.equal('cancelled');
    expect(counts).to.deep.equal({ channels: 0, intervals: 0 });
  });

  it('goes by the real window and leaves nothing behind', async () => {
    const pkce = await createPkce();
    const flow = makeFlow('code', { pkce });
    await flow.start();
    expect(requests).to.have.lengthOf(1);
    expect(requests[0]).to.include({ 'authorization-code': 'the-code', 'code-verifier': pkce.verifier });
    expect(counts).to.deep.equal({ channels: 0, intervals: 0 });
    for (const secret of ['CLIENT-SECRET', pkce.verifier]) expect(flow.url).not.to.contain(secret);
  });

  it('comes to its end though the host’s listener throws', async () => {
    const reported: unknown[] = [];
    const report = window.reportError.bind(window);
    window.reportError = (error) => reported.push(error);
    try {
      const flow = makeFlow('code', {
        onChange: ({ state }) => {
          throw new Error(state);
        },
      });
      expect(await flow.start()).to.deep.equal({ 'oauth2-refresh-token': 'TOKEN' });
      expect(reported.map(String)).to.deep.equal([
        'Error: waiting',
        'Error: exchanging',
        'Error: authorized',
      ]);
    } finally {
      window.reportError = report;
    }
    expect(counts).to.deep.equal({ channels: 0, intervals: 0 });
  });

  it('uses no PKCE at a provider that has none', async () => {
    const authorizationEndpoint = `${location.origin}/test-provider/authorize`;
    const plain = { ...provider, authorizationEndpoint, pkce: false };
    const flow = makeFlow('code', { pkce: await createPkce(), provider: plain });
    expect(new URL(flow.url).searchParams.has('code_challenge')).to.equal(false);
    await flow.start();
    expect(requests[0]).not.to.have.property('code-verifier');
  });

  const blockers: Record<string, () => Window | null> = {
    'gives a window that is closed at once': () => ({ closed: true }) as Window,
    throws: () => {
      throw new Error('blocked');
    },
  };
  for (const [what, blocker] of Object.entries(blockers))
    it(`takes a browser that ${what} for one that blocks`, () => {
      const open = window.open.bind(window);
      window.open = blocker;
      try {
        const flow = makeFlow();
        void flow.start().catch(() => undefined);
        expect(flow.notice?.code).to.equal('popup-blocked');
        flow.cancel();
      } finally {
        window.open = open;
      }
    });

  it('opens no second window while one is open, and tries again where it was blocked', () => {
    const open = window.open.bind(window);
    let opened = 0;
    window.open = (...given) => (++opened === 1 ? null : open(...given));
    try {
      const flow = makeFlow();
      void flow.start().catch(() => undefined);
      expect(flow.notice?.code).to.equal('popup-blocked');
      flow.focusWindow();
      flow.focusWindow();
      expect(opened).to.equal(2);
      expect(flow.notice).to.equal(undefined);
      flow.cancel();
    } finally {
      window.open = open;
    }
  });
});

describe('the exchange', () => {
  let ended: Promise<unknown>;
  beforeEach(() => {
    requests = [];
    countResources();
  });
  afterEach(() => {
    restore();
  });

  it('is not ended by the time of the wait', async () => {
    let answer!: (value: unknown) => void;
    const started = new Promise<void>((begun) => {
      const flow = makeFlow('wait', {
        timeout: 400,
        exchange: {
          exchange: () => {
            begun();
            return new Promise((given) => (answer = given));
          },
        },
      });
      void flow.start().catch(() => undefined);
      const state = stateOf(flow);
      flow.paste(`${location.origin}/?code=late&state=${state}`);
      ended = flow.result;
    });
    await started;
    // Longer than the wait may take, and nothing happens: that is what is tested.
    await new Promise((passed) => setTimeout(passed, 500));
    answer({ 'oauth2-refresh-token': 'TOKEN' });
    expect(await ended).to.deep.equal({ 'oauth2-refresh-token': 'TOKEN' });
  });

  it('is given up after its time, though the host’s function does not heed its signal', async () => {
    const never = new Promise<never>(() => undefined);
    const flow = makeFlow('code', { exchange: { exchange: () => never, timeout: 10 } });
    void flow.start().catch(() => undefined);
    expect((await failureOf(flow))?.code).to.equal('exchange-unreachable');
  });

  const replies: [string, () => Response, string][] = [
    [
      'no token, told by the backend',
      () => Response.json({ error: 'no_refresh_token' }, { status: 400 }),
      'no-refresh-token.google',
    ],
    [
      'a provider’s 401 that is handed on',
      () => Response.json({ error: 'invalid_client' }, { status: 401 }),
      'exchange-refused',
    ],
    [
      'a session that has ended, with an error of its own',
      () => Response.json({ error: 'invalid_token' }, { status: 401 }),
      'exchange-refused.sign-in',
    ],
    [
      'an address where nobody answers',
      () => new Response('nothing here', { status: 404 }),
      'exchange-invalid',
    ],
    ['no JSON', () => new Response('oops'), 'exchange-invalid'],
    ['a token of another type', () => Response.json({ 'oauth2-refresh-token': 42 }), 'exchange-invalid'],
    ['no token', () => Response.json({}), 'no-refresh-token.google'],
    [
      'a network that is down',
      () => {
        throw new TypeError('Failed to fetch');
      },
      'exchange-unreachable',
    ],
  ];
  for (const [what, reply, code] of replies) {
    it(`is told apart: ${what}`, async () => {
      let asked = 0;
      const ask = () => {
        asked++;
        return Promise.resolve().then(reply);
      };
      const flow = makeFlow('code', { exchange: { url: '/exchange', fetch: ask } });
      void flow.start().catch(() => undefined);
      expect((await failureOf(flow))?.key).to.equal(code);
      expect(asked).to.equal(1);
      expect(counts).to.deep.equal({ channels: 0, intervals: 0 });
    });
  }

  it('tells no secret, even if the server repeats it', async () => {
    const ask = async (_url: unknown, init?: RequestInit) => {
      await Promise.resolve();
      return Response.json(
        { error: 'invalid_client', error_description: init?.body as string },
        { status: 400 },
      );
    };
    const pkce = await createPkce();
    const flow = makeFlow('code', { pkce, exchange: { url: '/exchange', fetch: ask } });
    void flow.start().catch(() => undefined);
    const error = await failureOf(flow);
    expect(error?.code).to.equal('exchange-refused');
    expect(error?.detail).to.contain('invalid_client');
    const told = `${error?.detail} ${error?.message} ${error?.remedy}`;
    for (const secret of ['CLIENT-SECRET', 'the-code', pkce.verifier]) expect(told).not.to.contain(secret);
  });
});
