import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { google } from 'smtp-oauth2-elements/providers.js';
import { Backend, createTarget } from '../../../demo/backend/index.js';
import { Session } from '../../../demo/backend/mail/transport.js';
import { SmtpError } from '../../../demo/backend/mail/smtp-error.js';
import { isDirect, proxyFetch, smtpProxy } from '../../../demo/backend/proxy.js';
import { makeCertificate } from '../../../demo/mail/index.js';
import { connectProxy } from '../support/connect-proxy.js';
import { ownDirectory } from '../support/directory.js';
import { listening } from '../support/listening.js';
import { scriptedServer, takesEverything } from '../support/scripted-server.js';
import { targetAt } from '../support/services.js';

const root = join(import.meta.dirname, '..', '..', '..');

/** The daily update as a command, at a token endpoint over TLS, with proxy variables. */
async function dailyUpdate(test: TestContext, proxies: (port: number) => NodeJS.ProcessEnv) {
  const directory = await ownDirectory(test);
  const { key, cert } = await makeCertificate();
  const asked: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    asked.push(request.url ?? '');
    response
      .setHeader('Content-Type', 'application/json')
      .end(JSON.stringify({ access_token: 'access', token_type: 'Bearer', expires_in: 3600 }));
  });
  const port = await listening(test, server);
  const provider = { ...google, tokenEndpoint: `https://localhost:${port}/token` };
  const state = join(directory, 'state');
  const backend = new Backend({ stateDirectory: state, providers: [provider], origins: [] });
  await createTarget(backend, targetAt('google', { 'oauth2-refresh-token': 'a-refresh-token' }));
  const [authorities, providers] = [join(directory, 'ca.pem'), join(directory, 'providers.json')];
  await writeFile(authorities, cert);
  await writeFile(providers, JSON.stringify([provider]));
  const command = ['--import', 'tsx', join(root, 'demo', 'daily-update.ts'), '--json', '--no-retry'];
  const options = ['--jitter', '0', '--state', state, '--providers', providers];
  const child = spawn(process.execPath, [...command, ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: authorities, ...proxies(port) },
  });
  let [written, errors] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (written += part.toString()));
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  await once(child, 'close');
  assert.ok(written, errors);
  return {
    port,
    asked,
    results: (JSON.parse(written) as { results: Record<string, unknown>[] }).results,
    written: written + errors,
  };
}

describe('token requests', () => {
  it('go through HTTPS_PROXY with its user and password', async (test) => {
    const proxy = await connectProxy(test);
    const { port, asked, results } = await dailyUpdate(test, () => ({ HTTPS_PROXY: proxy.url }));
    assert.equal(results[0]?.outcome, 'refreshed', JSON.stringify(results));
    assert.deepEqual(proxy.asked, [`localhost:${port} 200`]);
    assert.deepEqual(asked, ['/token']);
  });

  it('heed NO_PROXY', async (test) => {
    const proxy = await connectProxy(test);
    const environment = { HTTPS_PROXY: proxy.url, NO_PROXY: 'example.com,localhost' };
    const { results } = await dailyUpdate(test, () => environment);
    assert.equal(results[0]?.outcome, 'refreshed', JSON.stringify(results));
    assert.deepEqual(proxy.asked, []);
  });

  it('tell that the proxy refuses, without its password, and lose nothing', async (test) => {
    const proxy = await connectProxy(test);
    const wrong = `http://user:a-wrong-password@127.0.0.1:${proxy.port}`;
    const { asked, results, written } = await dailyUpdate(test, () => ({ HTTPS_PROXY: wrong }));
    assert.equal(results[0]?.outcome, 'later');
    assert.match(String(results[0].error_description), /407/);
    assert.ok(!written.includes('a-wrong-password'));
    assert.deepEqual(asked, []);
  });
});

describe('mail', () => {
  const open = (port: number, proxy: string, server = 'mail.test') =>
    Session.open(
      { server, port, mode: 'insecure' },
      { method: 'none' },
      { proxyFor: smtpProxy({ SMTP_PROXY: proxy, NO_PROXY: 'localhost' }) },
      new AbortController().signal,
    );

  it('goes through SMTP_PROXY by CONNECT, with its user and password', async (test) => {
    const [proxy, mail] = [await connectProxy(test), await scriptedServer(test, takesEverything())];
    (await open(mail.port, proxy.url)).close();
    assert.deepEqual(proxy.asked, [`mail.test:${mail.port} 200`]);
    (await open(mail.port, proxy.url, 'localhost')).close();
    assert.equal(proxy.asked.length, 1, 'NO_PROXY names localhost');
  });

  it('tells what the proxy has against it, without its password', async (test) => {
    const proxy = await connectProxy(test);
    for (const [url, says] of [
      [`http://user:a-wrong-password@127.0.0.1:${proxy.port}`, /proxy failed: it answered HTTP 407/],
      [proxy.url, /proxy failed: it answered HTTP 502/],
      ['http://user:a-wrong-password@127.0.0.1:9', /proxy failed: ECONNREFUSED/],
    ] as const) {
      await assert.rejects(open(9, url), (error: SmtpError) => {
        assert.deepEqual([error instanceof SmtpError, error.error], [true, 'proxy']);
        assert.match(error.message, says);
        assert.ok(!JSON.stringify(error).includes('a-wrong-password'));
        return true;
      });
    }
  });

  it('takes a proxy without http://, as curl does', () => {
    for (const name of ['SMTP_PROXY', 'smtp_proxy'])
      assert.equal(smtpProxy({ [name]: 'proxy.test:3128' })('mail.test'), 'http://proxy.test:3128');
    assert.doesNotThrow(() => proxyFetch({ HTTPS_PROXY: 'proxy.test:3128', http_proxy: '10.0.0.1:3128' }));
  });

  for (const value of ['socks5://proxy.test:1080', 'http://user:a%zz@proxy.test', 'http://a secret@:']) {
    it(`names the variable that holds no proxy, and not ${value}`, () => {
      for (const make of [() => proxyFetch({ HTTPS_PROXY: value }), () => smtpProxy({ SMTP_PROXY: value })])
        assert.throws(make, (error: Error) => {
          assert.match(error.message, /^(HTTPS|SMTP)_PROXY is not the address of an HTTP proxy/);
          assert.ok(!error.message.includes(value));
          return true;
        });
    });
  }

  for (const [server, noProxy, direct] of [
    ['mail.example.com', '', false],
    ['mail.example.com', 'example.com', true],
    ['mail.example.com', '.example.com', true],
    ['mail.example.com', 'other.example, *.example.com', true],
    ['MAIL.example.com', 'mail.EXAMPLE.com', true],
    ['notexample.com', 'example.com', false],
    ['mail.example.com', '*', true],
  ] as const) {
    it(`goes ${direct ? 'directly' : 'through the proxy'} to ${server} with NO_PROXY=${noProxy}`, () => {
      assert.equal(isDirect(server, noProxy), direct);
    });
  }
});
