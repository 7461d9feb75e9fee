import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AuthorizationFlow, FLOW_STATES } from '../../src/flow/flow.js';
import type { FlowState } from '../../src/flow/flow.js';
import { isFlowError } from '../../src/flow/error.js';
import { google } from '../../src/providers/google.js';
import { microsoft } from '../../src/providers/microsoft.js';
import { ORIGIN, FlowPage } from './flow-page.js';
import type { Model } from './model.js';

const RIGHT = 'the right state';
const FORM = ['code', 'state', 'error', 'iss'] as const;
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constant(RIGHT) },
  fc.constantFrom('', 'the-code', 'f'.repeat(43), 'https://accounts.google.com'),
  fc.string(),
);
const parameters = fc.oneof(
  fc.array(fc.tuple(fc.constantFrom(...FORM, 'x'), value), { maxLength: 5 }),
  // Close to what is right.
  value.map((code): [string, string][] => [
    ['code', code],
    ['state', RIGHT],
  ]),
);
const answer = fc.oneof({ weight: 5, arbitrary: parameters }, fc.anything());
const message = fc.oneof(fc.anything(), {
  weight: 4,
  arbitrary: fc.record({
    type: fc.constantFrom('oauth2-answer', 'oauth2-received', ''),
    state: value,
    answer,
  }),
});

const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      by: fc.constant('window' as const),
      message,
      origin: fc.constantFrom(ORIGIN, 'https://evil.example', 'null', ''),
    }),
  },
  { weight: 4, arbitrary: fc.record({ by: fc.constant('channel' as const), message }) },
  {
    weight: 2,
    arbitrary: fc.record({
      by: fc.constant('paste' as const),
      parameters,
      place: fc.constantFrom('?', '#', '#/route?'),
      around: fc.constantFrom('', '"', ' '),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      by: fc.constant('person' as const),
      how: fc.constantFrom('cancel' as const, 'linkOpened' as const, 'focusWindow' as const),
    }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Whether an answer is the one that the flow waits for: written anew from RFC 6749 and RFC 9207. */
function isGood(query: unknown, state: string, issuers: readonly string[]): boolean {
  if (typeof query !== 'string' || query.length > 16_384) return false;
  const given = new URLSearchParams(query);
  const once = FORM.every((name) => given.getAll(name).length <= 1);
  const issuer = given.get('iss') ?? '';
  return (
    once &&
    given.get('state') === state &&
    !given.get('error') &&
    (issuer === '' || issuers.includes(issuer)) &&
    !!given.get('code')
  );
}

class Attempt {
  readonly sent: string[] = [];
  readonly states: FlowState[] = ['idle'];
  readonly flow: AuthorizationFlow;
  readonly state: string;

  constructor(private readonly provider: typeof google) {
    this.flow = new AuthorizationFlow({
      provider,
      clientId: 'the-client',
      redirectUri: `${ORIGIN}/callback`,
      pkce: undefined,
      timeout: Infinity, // a timer would keep the process where the model fails
      onChange: ({ state }) => this.states.at(-1) !== state && this.states.push(state),
      exchange: {
        exchange: ({ 'authorization-code': code = '' }) => {
          this.sent.push(code);
          return { 'oauth2-refresh-token': 'x' };
        },
      },
    });
    this.state = new URL(this.flow.url).searchParams.get('state') ?? '';
    void this.flow.start().catch(() => undefined);
  }

  private query(pairs: unknown): unknown {
    if (!Array.isArray(pairs) || !pairs.every((each) => Array.isArray(each) && each.length === 2))
      return pairs;
    return new URLSearchParams(
      pairs.map(([name, said]: unknown[]): [string, string] => [
        String(name),
        said === RIGHT ? this.state : String(said),
      ]),
    ).toString();
  }

  /** Does it, and tells whether a code is to be sent for it. */
  take(each: Act, page: FlowPage): boolean {
    const { flow, state, provider } = this;
    const issuers = provider.issuer === undefined ? [] : [provider.issuer];
    if (each.by === 'person') flow[each.how]();
    else if (each.by === 'paste') {
      const query = String(this.query(each.parameters));
      const address = new URL(`${ORIGIN}/callback${each.place}${query}`).href;
      try {
        flow.paste(each.around + address + each.around);
      } catch (error) {
        assert.ok(isFlowError(error), 'what is wrong with an address is an error of the flow');
      }
      return isGood(query, state, issuers);
    } else {
      const { message: given } = each;
      const { type, state: about, answer: said } = (given ?? {}) as Readonly<Record<string, unknown>>;
      const query = this.query(said);
      const isOurs = type === 'oauth2-answer' && about === RIGHT;
      const data = typeof about === 'string' ? { type, state: isOurs ? state : about, answer: query } : given;
      if (each.by === 'window') page.send(data, each.origin);
      else page.broadcast(data, state);
      const from = each.by === 'channel' || each.origin === ORIGIN;
      return isOurs && from && isGood(query, state, issuers);
    }
    return false;
  }
}

/** Messages of any form from anywhere, pasted addresses, a flow that is ended: one code at most is sent, and only the right one. */
export const messages: Model = {
  runs: 3_000,
  async check(run) {
    const page = new FlowPage();
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(google, microsoft),
          fc.array(act, { maxLength: 12 }),
          async (provider, acts) => {
            const attempt = new Attempt(provider);
            let expected = 0;
            for (const each of acts) {
              const isWaiting = attempt.flow.state === 'waiting';
              const isDue = attempt.take(each, page);
              if (isWaiting && isDue) expected += 1;
              assert.equal(attempt.sent.length, expected, 'codes sent');
              await Promise.resolve();
            }
            assert.ok(expected <= 1);
            attempt.flow.cancel();
            await attempt.flow.result.catch((error: unknown) => assert.ok(isFlowError(error)));
            for (const [at, state] of attempt.states.slice(1).entries())
              assert.ok((FLOW_STATES[attempt.states[at] ?? 'idle'] as readonly string[]).includes(state));
            assert.equal(page.open, 0, 'nothing listens any more');
          },
        ),
        run,
      );
    } finally {
      page.remove();
    }
  },
};
