import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { createBackend } from '../../../demo/backend/index.js';
import { createFormEncodedApi } from '../../../demo/form-encoded-api.js';
import { microsoft } from 'smtp-oauth2-elements/providers.js';
import { ORIGIN } from '../support/backend.js';
import { ownDirectory } from '../support/directory.js';
import { targetAt } from '../support/services.js';
import { tokenEndpoint } from '../support/token-endpoint.js';

interface Answer {
  readonly success: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly errors?: Readonly<Record<string, string>>;
}

/** The API of a host of the Proxmox kind, called with form-encoded bodies. */
async function start(test: TestContext) {
  const { provider, asked } = await tokenEndpoint(test, () => ({
    body: { access_token: 'access', token_type: 'Bearer', expires_in: 3600 },
  }));
  const backend = createBackend({
    stateDirectory: await ownDirectory(test),
    providers: [{ ...microsoft, tokenEndpoint: provider.tokenEndpoint }],
    origins: [ORIGIN],
  });
  const api = createFormEncodedApi(backend, { keys: 'all' });
  const headers = { Host: new URL(ORIGIN).host, Origin: ORIGIN };
  const session = (await (await backend.request(`${ORIGIN}/session`, { headers })).json()) as {
    'csrf-token': string;
  };
  const post = async (path: string, body: Readonly<Record<string, unknown>>) => {
    const form = new URLSearchParams();
    for (const [key, value] of Object.entries(body))
      for (const item of [value].flat()) form.append(key, String(item));
    const response = await api.request(ORIGIN + path, {
      method: 'POST',
      headers: { ...headers, CSRFPreventionToken: session['csrf-token'] },
      body: form,
    });
    return (await response.json()) as Answer;
  };
  return { post, asked };
}

describe('the form-encoded API of the demo', () => {
  it('has a certificate made, and checks an app that it proves', async (test) => {
    const { post, asked } = await start(test);
    const { data: made } = await post('/notifications/smtp-certificate', { name: 'alerts' });
    const pem = String(made['oauth2-client-certificate']);
    assert.match(new X509Certificate(pem).subject, /alerts/);
    const { 'oauth2-client-secret': _, ...target } = targetAt('microsoft', {
      'oauth2-grant': 'client-credentials',
      'oauth2-client-auth': 'certificate',
      'oauth2-client-certificate': pem,
      'oauth2-tenant-id': 'contoso.example',
      username: 'alerts@contoso.example',
    });
    const { success, data } = await post('/notifications/smtp-check', target);
    assert.equal(success, 1);
    assert.deepEqual(
      (data.steps as { status: string }[]).map(({ status }) => status),
      ['ok', 'ok', 'ok', 'ok'],
    );
    assert.ok(asked[0]?.get('client_assertion'));
  });

  it('tells what is wrong by the parameter', async (test) => {
    const { post } = await start(test);
    const wrong = { ...targetAt('microsoft'), 'oauth2-grant': 'password' };
    const { success, errors } = await post('/notifications/smtp-check', wrong);
    assert.equal(success, 0);
    assert.deepEqual(Object.keys(errors ?? {}), ['oauth2-grant']);
    const found = await post('/notifications/smtp-discover', { 'oauth2-issuer': 'https://id.example.com' });
    assert.deepEqual([found.success, found.message], [0, 'This host takes no providers but its own.']);
  });
});
