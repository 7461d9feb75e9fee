import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, it } from 'node:test';
import { startDemo } from '../../../demo/server.js';
import { ownDirectory } from '../support/directory.js';

describe('the demo', () => {
  it('answers whatever address is asked for, and goes on', async (test) => {
    const demo = await startDemo({ stateDirectory: await ownDirectory(test) });
    test.after(() => demo.close());
    const ask = (path: string) =>
      new Promise<{ status: number | undefined; coop: unknown }>((answered, failed) => {
        request(new URL(demo.url), { path }, (response) => {
          const coop = response.headers['cross-origin-opener-policy'];
          response.resume().on('end', () => answered({ status: response.statusCode, coop }));
        })
          .on('error', failed)
          .end();
      });
    for (const path of ['//', '//?coop=same-origin', '/\\', 'http://[']) {
      assert.deepEqual(await ask(path), { status: 400, coop: undefined }, path);
    }
    assert.deepEqual(await ask('/?coop=same-origin'), { status: 200, coop: 'same-origin' });
    assert.deepEqual(await ask('/?coop=nobody-knows'), { status: 200, coop: undefined });
  });
});
