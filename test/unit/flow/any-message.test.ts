import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { AuthorizationFlow } from '../../../src/flow/flow.js';
import { microsoft } from '../../../src/providers/microsoft.js';
import { FlowPage, ORIGIN } from '../../fuzz/flow-page.js';

let page: FlowPage;
before(() => (page = new FlowPage()));
after(() => page.remove());

test('whatever message comes, a request is made only for the right origin, state and code', async () => {
  let requests = 0;
  const start = () => {
    const flow = new AuthorizationFlow({
      provider: microsoft,
      clientId: 'the-client',
      redirectUri: `${ORIGIN}/callback`,
      timeout: Infinity, // a timer would keep the process where the test fails
      exchange: {
        exchange: () => {
          requests += 1;
          return Promise.resolve({ 'oauth2-refresh-token': 'x' });
        },
      },
    });
    void flow.start().catch(() => undefined);
    return { flow, state: new URL(flow.url).searchParams.get('state') ?? '' };
  };
  let { flow, state } = start();

  const RIGHT = 'the right state';
  const stateText = fc.oneof(fc.constant(RIGHT), fc.string(), fc.constant('f'.repeat(43)));
  const answer = fc.oneof(
    fc.string(),
    fc
      .array(fc.tuple(fc.constantFrom('code', 'state', 'error', 'iss', 'x'), stateText), { maxLength: 4 })
      .map((pairs) => pairs.map(([name, value]) => [name, value] as [string, string])),
  );
  const message = fc.oneof(
    fc.anything(),
    fc.record(
      { type: fc.constantFrom('oauth2-answer', 'oauth2-received', ''), state: stateText, answer },
      { requiredKeys: [] },
    ),
  );
  const origin = fc.constantFrom(ORIGIN, 'https://evil.example', 'null', '');

  await fc.assert(
    fc.asyncProperty(message, origin, async (given, from) => {
      const right = (value: unknown): unknown => (value === RIGHT ? state : value);
      let data: unknown = given;
      let isGood = false;
      if (typeof given === 'object' && given !== null && 'answer' in given && 'type' in given) {
        const {
          type,
          state: about,
          answer: said,
        } = given as { type: unknown; state?: unknown; answer: unknown };
        const pairs = Array.isArray(said)
          ? (said as [string, string][]).map(
              ([name, value]) => [name, String(right(value))] as [string, string],
            )
          : undefined;
        const text = pairs ? new URLSearchParams(pairs).toString() : said;
        data = { type, state: right(about), answer: text };
        const parameters = new URLSearchParams(typeof text === 'string' ? text : '');
        const only = (name: string) => parameters.getAll(name).length <= 1;
        isGood =
          from === ORIGIN &&
          type === 'oauth2-answer' &&
          right(about) === state &&
          ['code', 'state', 'error', 'iss'].every(only) &&
          parameters.get('state') === state &&
          !parameters.get('error') &&
          !parameters.get('iss') && // Microsoft is not the issuer of any of these
          !!parameters.get('code');
      }
      const before = requests;
      page.send(data, from);
      await Promise.resolve();
      assert.equal(requests - before, isGood ? 1 : 0);
      if (flow.state !== 'waiting') {
        flow.cancel();
        ({ flow, state } = start());
      }
    }),
    { numRuns: 100_000 },
  );
  flow.cancel();
  assert.ok(requests > 0, 'the right ones were among them');
});
