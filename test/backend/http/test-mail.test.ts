import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { createBackend } from '../../../demo/backend/index.js';
import { ownDirectory } from '../support/directory.js';
import { listening } from '../support/listening.js';
import { scriptedServer, takesEverything } from '../support/scripted-server.js';
import { ownProvider, targetAt } from '../support/services.js';

const ACCOUNT = { account: 'alerts@example.com' };

/** A backend that listens, and a mail server that answers `waitAt` when the test says so. */
async function setUp(test: TestContext, waitAt: RegExp, reply: string) {
  const provider = await ownProvider(test, 'google');
  let release: () => void = () => undefined;
  const released = new Promise<string>((resolve) => (release = () => resolve(reply)));
  const mail = await scriptedServer(
    test,
    takesEverything(undefined, (line) => (waitAt.test(line) ? released : undefined)),
  );
  const server = createServer();
  const port = await listening(test, server);
  const origin = `http://127.0.0.1:${port}`;
  const backend = createBackend({
    stateDirectory: await ownDirectory(test),
    providers: [provider.data],
    origins: [origin],
  });
  server.on('request', (request, response) => void getRequestListener(backend.fetch)(request, response));
  const { 'csrf-token': token } = (await (await fetch(`${origin}/session`)).json()) as Record<string, string>;
  const target = targetAt('google', {
    server: 'localhost',
    port: mail.port,
    mode: 'insecure',
    'oauth2-refresh-token': await provider.refreshToken(),
  });
  const gone = new AbortController();
  const ask = (accept: string) =>
    fetch(`${origin}/test`, {
      method: 'POST',
      headers: { Accept: accept, 'Content-Type': 'application/json', CSRFPreventionToken: token ?? '' },
      body: JSON.stringify({ ...target, recipient: 'admin@example.com' }),
      signal: gone.signal,
    });
  const lines = async () => {
    const answer = await ask('application/x-ndjson');
    assert.match(answer.headers.get('Content-Type') ?? '', /x-ndjson/);
    const read = createInterface({ input: Readable.fromWeb(answer.body as never) })[Symbol.asyncIterator]();
    return async () => {
      const next = await read.next();
      return next.done ? undefined : (JSON.parse(next.value) as { id: string; status: string });
    };
  };
  return { mail, ask, lines, release, gone };
}

describe('a test mail', () => {
  it('tells each step before the next one is over', async (test) => {
    const { mail, lines, release } = await setUp(test, /^\.$/, '250 2.0.0 Queued');
    const next = await lines();
    for (const id of ['token', 'account', 'sign-in', 'sender'])
      assert.deepEqual(await next(), { id, status: 'ok', ...(id === 'account' && ACCOUNT) });
    // The server has not taken the message: the last step cannot be over.
    assert.ok(mail.heard.includes('DATA'));
    release();
    assert.deepEqual(await next(), { id: 'sent', status: 'ok' });
    assert.equal(await next(), undefined);
  });

  it('tells the token before it signs in', async (test) => {
    const { lines, release } = await setUp(test, /^AUTH/, '535 5.7.8 Refused');
    const next = await lines();
    assert.deepEqual(await next(), { id: 'token', status: 'ok' });
    assert.deepEqual(await next(), { id: 'account', status: 'ok', ...ACCOUNT });
    release();
    const failed = await next();
    assert.deepEqual([failed?.id, failed?.status], ['sign-in', 'failed']);
    assert.deepEqual(await next(), { id: 'sender', status: 'skipped' });
    assert.deepEqual(await next(), { id: 'sent', status: 'skipped' });
    assert.equal(await next(), undefined);
  });

  for (const accept of ['application/x-ndjson', 'application/json']) {
    it(`ends when the caller of ${accept} goes away`, async (test) => {
      const { mail, ask, gone } = await setUp(test, /^AUTH/, '235 2.7.0 Accepted');
      const answer = ask(accept);
      answer.catch(() => undefined);
      while (!mail.heard.some((line) => line.startsWith('AUTH'))) await new Promise(setImmediate);
      gone.abort();
      await mail.left;
      assert.ok(!mail.heard.some((line) => line.startsWith('MAIL')));
    });
  }
});
