import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AuthorizationFlow } from '../../../src/flow/flow.js';
import { microsoft } from '../../../src/providers/microsoft.js';
import { FlowPage, ORIGIN } from '../../fuzz/flow-page.js';

let page: FlowPage;
before(() => (page = new FlowPage()));
after(() => page.remove());

test('a flow of which only the state is watched leaves no unhandled rejection', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  const flow = new AuthorizationFlow({
    provider: microsoft,
    clientId: 'the-client',
    redirectUri: `${ORIGIN}/callback`,
    pkce: undefined,
    timeout: Infinity,
    exchange: { url: '/exchange' },
  });
  void flow.start();
  flow.cancel();
  // Node tells of rejections when the queue of microtasks is empty, before the next task.
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', note);
  assert.equal(flow.state, 'failed');
  assert.deepEqual(unhandled, []);
});
