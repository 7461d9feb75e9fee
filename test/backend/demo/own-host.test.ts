import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { startDemo } from '../../../demo/server.js';

/** Four ports in a row that nobody has. */
async function freePorts(): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 20_000);
    const taken = await Promise.all([0, 1, 2, 3].map((index) => isTaken(first + index)));
    if (!taken.includes(true)) return first;
  }
}

const isTaken = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(true))
      .listen(port, '127.0.0.1', () => {
        const { port: got } = probe.address() as AddressInfo;
        probe.close(() => resolve(got !== port));
      });
  });

describe('a host of one’s own at the demo’s providers', () => {
  it('has its callback page taken there, on ports that are the same at each start', async () => {
    const stateDirectory = await mkdtemp(join(tmpdir(), 'own-host-'));
    const own = 'http://localhost:8080/callback';
    const first = await freePorts();
    const demo = await startDemo({ stateDirectory, redirectUris: [own], firstServicePort: first });
    try {
      const { google, microsoft } = demo.services;
      assert.deepEqual(
        [google.provider.origin, microsoft.provider.origin].map((origin) => Number(new URL(origin).port)),
        [first, first + 1],
      );
      assert.deepEqual([google.mail.port, microsoft.mail.port], [first + 2, first + 3]);
      const answerTo = async (redirectUri: string) => {
        const url = new URL(google.data.authorizationEndpoint);
        url.search = new URLSearchParams({
          response_type: 'code',
          client_id: google.client.id,
          redirect_uri: redirectUri,
          scope: google.data.scopes.join(' '),
          state: 'x'.repeat(43),
        }).toString();
        return fetch(url, { redirect: 'manual' });
      };
      const taken = await answerTo(own);
      assert.match(taken.headers.get('location') ?? '', /\/interaction\//);
      const refused = await answerTo('http://localhost:8080/other');
      assert.match(await refused.text(), /redirect_uri_mismatch/);
    } finally {
      await demo.close();
      await rm(stateDirectory, { recursive: true, force: true });
    }
  });
});
