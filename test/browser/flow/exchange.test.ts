import { expect } from '@open-wc/testing';
import { OAuth2FlowError } from '../../../src/flow/error.js';
import { AuthorizationFlow } from '../../../src/flow/flow.js';
import type { FlowOptions } from '../../../src/flow/flow.js';
import type { ExchangeOptions } from '../../../src/host-api/exchange.js';
import { google as provider } from '../../../src/providers/google.js';

const TOKEN = { 'oauth2-refresh-token': 'TOKEN' };

const makeFlow = (exchange: ExchangeOptions, more: Partial<FlowOptions> = {}) =>
  new AuthorizationFlow({
    provider: { ...provider, authorizationEndpoint: `${location.origin}/test-provider/authorize` },
    clientId: 'the-client',
    redirectUri: `${location.origin}/test-callback`,
    loginHint: 'wait',
    pkce: undefined,
    body: { 'oauth2-client-secret': 'CLIENT-SECRET' },
    exchange,
    ...more,
  });

/** Comes back from the provider with a code, and gives the outcome. */
async function comeBack(flow: AuthorizationFlow): Promise<unknown> {
  const outcome = flow.start().catch((error: unknown) => error);
  const state = new URL(flow.url).searchParams.get('state') ?? '';
  flow.paste(`${location.origin}/?code=the-code-of-the-provider&state=${state}`);
  return outcome;
}

/** What a page reports while something runs. */
async function reported(run: () => Promise<unknown>): Promise<string[]> {
  const words: string[] = [];
  const report = window.reportError.bind(window);
  window.reportError = (error) => void words.push(String(error));
  try {
    await run();
  } finally {
    window.reportError = report;
  }
  return words;
}

describe('an exchange of the host’s own', () => {
  /** As jQuery's requests are: `then` and no `finally`. */
  const thenable = (answer: unknown) => ({ then: (done: (value: unknown) => void) => void done(answer) });
  const answers: Readonly<Record<string, unknown>> = {
    'a promise': Promise.resolve(TOKEN),
    'a thenable': thenable(TOKEN),
    'the answer itself': TOKEN,
    'the answer in data': { data: TOKEN },
  };
  for (const [what, answer] of Object.entries(answers))
    it(`may give ${what}`, async () => {
      expect(await comeBack(makeFlow({ exchange: () => answer }))).to.deep.equal(TOKEN);
    });

  it('says why it failed by an error that is known by its shape', async () => {
    const foreign = Object.assign(new Error('refused'), {
      name: 'OAuth2FlowError',
      code: 'exchange-refused',
      detail: 'invalid_client: wrong CLIENT-SECRET',
    });
    for (const thrown of [foreign, { name: 'OAuth2FlowError', code: 'exchange-refused', detail: 'words' }]) {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a host may reject with anything
      const error = await comeBack(makeFlow({ exchange: () => Promise.reject(thrown) }));
      expect(error).to.be.instanceOf(OAuth2FlowError);
      const { code, detail, remedy } = error as OAuth2FlowError;
      expect(code).to.equal('exchange-refused');
      expect(detail).to.equal(thrown === foreign ? 'invalid_client: wrong …' : 'words');
      expect(remedy).to.match(/Check client ID/);
    }
  });

  it('keeps its other errors to itself: they may hold the request', async () => {
    const error = await comeBack(
      makeFlow({
        exchange: (request) => {
          throw new Error(JSON.stringify(request));
        },
      }),
    );
    const { code, message, detail, cause } = error as OAuth2FlowError;
    expect({ code, detail, cause }).to.deep.equal({
      code: 'exchange-unreachable',
      detail: undefined,
      cause: undefined,
    });
    expect(message).not.to.contain('CLIENT-SECRET');
  });

  it('is not called where the sign-in was cancelled in the moment before', async () => {
    let called = 0;
    const flow: AuthorizationFlow = makeFlow(
      { exchange: () => void called++ },
      { onChange: ({ state }) => state === 'exchanging' && flow.cancel() },
    );
    expect(((await comeBack(flow)) as OAuth2FlowError).code).to.equal('cancelled');
    expect(called).to.equal(0);
  });
});

describe('a mistake of the host', () => {
  let asked = 0;
  const fetch = () => {
    asked++;
    return Promise.resolve(Response.json(TOKEN));
  };
  const mistakes: Readonly<Record<string, ExchangeOptions>> = {
    'a function for headers that throws': {
      headers: () => {
        throw new Error('no session');
      },
    },
    'one that rejects': { headers: () => Promise.reject(new Error('no session')) },
    'a header that is two lines': { headers: { 'X-CSRF': 'a-token\r\nin two lines' } },
  };
  for (const [what, options] of Object.entries(mistakes))
    it(`is told as that, and to the page: ${what}`, async () => {
      asked = 0;
      let error: unknown;
      const words = await reported(async () => {
        error = await comeBack(makeFlow({ url: '/exchange', fetch, ...options }));
      });
      const { key, who } = error as OAuth2FlowError;
      expect({ key, who }).to.deep.equal({ key: 'exchange-unreachable.unsent', who: 'host-admin' });
      expect(words).to.have.lengthOf(1);
      expect(words[0]).to.match(/no session|headers cannot be sent/);
      expect(words[0]).not.to.contain('a-token');
      expect(asked).to.equal(0);
    });

  it('opens no window where there is nowhere to go with the code', async () => {
    const open = window.open.bind(window);
    let opened = 0;
    window.open = (...given) => {
      opened++;
      return open(...given);
    };
    try {
      for (const exchange of [{}, { url: '' }]) {
        const error = await makeFlow(exchange)
          .start()
          .catch((thrown: unknown) => thrown);
        expect((error as OAuth2FlowError).key).to.equal('exchange-unreachable.unsent');
      }
      expect(opened).to.equal(0);
    } finally {
      window.open = open;
    }
  });
});

describe('a redirect of the exchange', () => {
  for (const reply of ['redirect', 'elsewhere'])
    it(`is not followed: ${reply}`, async () => {
      const test = `redirect-${reply}-${Date.now()}`;
      const url = `/test-exchange?test=${test}&reply=${reply}`;
      const error = (await comeBack(makeFlow({ url }))) as OAuth2FlowError;
      expect(error.key).to.equal('exchange-invalid.login-page');
      const requests = (await (await fetch(`/test-exchanges?test=${test}`)).json()) as unknown[];
      expect(requests).to.have.lengthOf(1);
    });
});

describe('the times of a flow', () => {
  for (const timeout of [Infinity, NaN, 2 ** 31, Number.MAX_VALUE])
    it(`may be ${timeout}`, async () => {
      const flow = makeFlow({ exchange: () => TOKEN, timeout }, { timeout });
      const ended = comeBack(flow);
      expect(await ended).to.deep.equal(TOKEN);
    });

  it('do not end a wait at once', async () => {
    const flow = makeFlow({ exchange: () => TOKEN }, { timeout: Infinity });
    void flow.start().catch(() => undefined);
    // A timer that overflowed would be over by the next task but one.
    await new Promise((passed) => setTimeout(passed, 20));
    expect(flow.state).to.equal('waiting');
    flow.cancel();
  });
});
