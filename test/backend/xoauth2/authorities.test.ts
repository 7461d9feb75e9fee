import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { generate } from 'selfsigned';
import { google } from 'smtp-oauth2-elements/providers.js';
import { proxyFetch } from '../../../demo/backend/proxy.js';
import { TokenClient } from '../../../demo/backend/xoauth2/token-client.js';
import { connectProxy } from '../support/connect-proxy.js';
import { ownDirectory } from '../support/directory.js';
import { listening } from '../support/listening.js';

/** A certificate that is its own authority. Each has a name of its own, as authorities have. */
async function makeCertificate() {
  const subject = [{ name: 'commonName', value: `Authority ${randomUUID()}` }];
  const { private: key, cert } = await generate(subject, {
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  return { key, cert };
}

/** A token endpoint over TLS, with a certificate that nobody else has signed. */
async function secureEndpoint(test: TestContext) {
  const { key, cert } = await makeCertificate();
  const server = createServer({ key, cert }, (_request, response) => {
    response.end(JSON.stringify({ access_token: 'access', expires_in: 3600 }));
  });
  const port = await listening(test, server);
  const application = {
    provider: { ...google, tokenEndpoint: `https://localhost:${port}/token` },
    clientId: 'demo',
  };
  return { ca: cert, port, application };
}

const refresh = ({ application }: Awaited<ReturnType<typeof secureEndpoint>>, ask: typeof fetch) =>
  new TokenClient(ask).refresh(application, 'a-refresh-token');

describe('an authority of the host’s own', () => {
  it('is trusted at the token endpoint, and another one is not', async (test) => {
    const endpoint = await secureEndpoint(test);
    assert.equal((await refresh(endpoint, proxyFetch({}, endpoint))).accessToken, 'access');
    const other = { ca: (await makeCertificate()).cert };
    for (const own of [undefined, other])
      await assert.rejects(refresh(endpoint, proxyFetch({}, own)), /cannot be reached: .*SIGN/);
  });

  it('is trusted through a proxy', async (test) => {
    const endpoint = await secureEndpoint(test);
    const proxy = await connectProxy(test);
    const ask = proxyFetch({ HTTPS_PROXY: proxy.url }, endpoint);
    assert.equal((await refresh(endpoint, ask)).accessToken, 'access');
    assert.deepEqual(proxy.asked, [`localhost:${endpoint.port} 200`]);
  });

  it('does not switch NODE_EXTRA_CA_CERTS off', async (test) => {
    const [extra, own] = [await secureEndpoint(test), await secureEndpoint(test)];
    const path = join(await ownDirectory(test), 'extra.pem');
    await writeFile(path, extra.ca);
    const root = join(import.meta.dirname, '..', '..', '..');
    const script = `
      import { proxyFetch } from ${JSON.stringify(join(root, 'demo/backend/proxy.ts'))};
      const ask = proxyFetch({ ...process.env, HTTPS_PROXY: '' }, { ca: process.env.OWN });
      for (const port of [${extra.port}, ${own.port}])
        console.log((await (await ask('https://localhost:' + port + '/')).json()).access_token);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: path, OWN: own.ca },
    });
    const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    assert.equal(said, 'access\naccess\n');
  });
});
