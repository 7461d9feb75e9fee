import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBackend } from '../../../demo/backend/index.js';
import { createFormPostHost } from '../../../demo/form-post.js';
import { ORIGIN } from '../support/backend.js';
import { ownDirectory } from '../support/directory.js';

describe('the host of the demo whose form is posted', () => {
  it('shows again what was refused, without what is secret', async (test) => {
    const backend = createBackend({
      stateDirectory: await ownDirectory(test),
      providers: [],
      origins: [ORIGIN],
    });
    const headers = { Host: new URL(ORIGIN).host, Origin: ORIGIN };
    const session = (await (await backend.request(`${ORIGIN}/session`, { headers })).json()) as {
      'csrf-token': string;
    };
    const secrets = {
      password: 'hush-1',
      'oauth2-client-secret': 'hush-2',
      'oauth2-client-private-key': 'hush-3',
      'oauth2-service-account-key': 'hush-4',
      'oauth2-refresh-token': 'hush-5',
    };
    const shown = {
      name: 'ops-mail',
      comment: 'for the night </script>',
      'oauth2-token-endpoint': 'https://id.example.com/token',
      'oauth2-client-secret-expires': '1893456000',
    };
    const host = createFormPostHost(backend, { config: {}, newTarget: {} });
    const answer = await host.request(`${ORIGIN}/targets`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ ...secrets, ...shown, 'csrf-token': session['csrf-token'] }),
    });
    assert.equal(answer.status, 422);
    const page = await answer.text();
    assert.ok(!page.includes('hush'), page);
    const { 1: data = '' } = /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(page) ?? [];
    const { value } = JSON.parse(data) as { value: object };
    assert.deepEqual(value, shown);
  });
});
