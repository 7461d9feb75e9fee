import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { request } from 'node:http';
import { inspect } from 'node:util';
import type { RunningDemo } from '../../../demo/server.js';
import { startDemo } from '../../../demo/server.js';
import { ownDirectory } from '../support/directory.js';
import { parametersFor, signIn } from '../support/sign-in.js';
import { stateFile } from '../support/state.js';

const PASSWORD = 'a-password-of-the-journey';
const WRONG_SECRET = 'a-wrong-secret-of-the-journey';

/** Runs a journey through the whole demo, and gives every answer of its API. */
async function journey(demo: RunningDemo, name: 'google' | 'microsoft') {
  const answers: string[] = [];
  const { provider, client, mail, data } = demo.services[name];
  let csrf = '';
  const call = async (method: string, path: string, body?: object, accept = 'application/json') => {
    const response = await fetch(`${demo.url}/api${path}`, {
      method,
      headers: {
        Accept: accept,
        CSRFPreventionToken: csrf,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    answers.push(`${method} ${path} ${response.status} ${inspect([...response.headers])} ${text}`);
    return text.startsWith('{') ? (JSON.parse(text.split('\n')[0] ?? '') as Record<string, unknown>) : {};
  };
  csrf = (await call('GET', '/session'))['csrf-token'] as string;
  answers.length = 0; // that one is to be read by the page
  const application = {
    'auth-method': `${name}-oauth2`,
    'oauth2-client-id': client.id,
    'oauth2-client-secret': client.secret,
  };
  const redirectUri = client.redirectUris[0] ?? '';
  const parameters = { client_id: client.id, redirect_uri: redirectUri, ...parametersFor[name] };
  const exchange = async (more: object = {}) =>
    call('POST', '/smtp-oauth2-token', {
      ...application,
      'authorization-code': (await signIn(provider, { parameters })).get('code'),
      'redirect-uri': redirectUri,
      ...more,
    });
  const reference = (await exchange())['oauth2-refresh-token'];
  await exchange({ 'authorization-code': 'a-wrong-code-of-the-journey' });
  await exchange({ 'oauth2-client-secret': WRONG_SECRET });
  await exchange({ surprise: WRONG_SECRET });
  const target = {
    ...application,
    name: `journey-${name}`,
    server: 'localhost',
    port: mail.port,
    mode: data.smtp.mode,
    'from-address': 'alerts@example.com',
    mailto: ['admin@example.com'],
  };
  const signedIn = { ...target, 'oauth2-refresh-token': reference };
  await call('POST', '/test', { ...signedIn, recipient: 'admin@example.com' }, 'application/x-ndjson');
  await call('POST', '/test', { ...signedIn, username: 'other@example.com', recipient: 'admin@example.com' });
  await call('POST', '/targets', signedIn);
  await call('POST', '/targets', signedIn);
  await call('POST', `/targets/${target.name}/test`);
  for (const path of ['', `/${target.name}`, `/${target.name}/status`]) await call('GET', `/targets${path}`);
  const plain = { 'auth-method': 'plain', username: 'printer', password: PASSWORD };
  await call('POST', '/test', { ...target, ...plain, recipient: 'admin@example.com' });
  await call('PUT', `/targets/${target.name}`, { password: `${PASSWORD}\n` });
  provider.faults.next.push({ kind: 'drop' }, { kind: 'status', status: 502, html: true });
  await exchange();
  await exchange();
  const kept = await readFile(await stateFile(demo.stateDirectory, target.name), 'utf8');
  const tokens = ['AccessToken', 'RefreshToken', 'AuthorizationCode'].flatMap((model) => [
    ...provider.storage.model(model).keys(),
  ]);
  await call('DELETE', `/targets/${target.name}/sign-in`);
  await call('DELETE', `/targets/${target.name}`);
  const view = await fetch(`${demo.url}/demo/state/${target.name}`);
  answers.push(await view.text());
  const { 'oauth2-refresh-token': refreshToken } = JSON.parse(kept) as Record<string, string>;
  assert.ok(refreshToken && tokens.includes(refreshToken), 'the journey has used a token of the provider');
  return { answers, secrets: [client.secret, PASSWORD, WRONG_SECRET, ...tokens] };
}

describe('secrets', () => {
  it('are in no answer and in no log of a whole journey', async (test) => {
    const written: string[] = [];
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream);
      test.mock.method(stream, 'write', (part: string | Uint8Array, ...rest: never[]) => {
        written.push(typeof part === 'string' ? part : Buffer.from(part).toString());
        return write(part, ...rest);
      });
    }
    const demo = await startDemo({ stateDirectory: await ownDirectory(test) });
    test.after(() => demo.close());

    assert.equal(
      await statusOf(demo, '/demo/config', { Host: 'foreign.example' }),
      403,
      'a foreign name leads to nothing',
    );
    for (const name of ['google', 'microsoft'] as const) {
      const { answers, secrets } = await journey(demo, name);
      assert.ok(secrets.length > 6);
      for (const secret of secrets) {
        for (const text of [...answers, ...written]) assert.ok(!text.includes(secret), `${secret}: ${text}`);
      }
    }
    assert.deepEqual(
      (await readdir(demo.stateDirectory)).filter((file) => file.startsWith('journey')),
      [],
      'what was deleted is gone',
    );
  });
});

/** The status of an answer to a request with another Host header, which `fetch` does not let anybody set. */
async function statusOf(demo: RunningDemo, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((answered, failed) => {
    request(demo.url + path, { headers }, (response) => {
      response.resume();
      answered(response.statusCode ?? 0);
    })
      .once('error', failed)
      .end();
  });
}
