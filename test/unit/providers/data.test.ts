import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as module from '../../../src/providers/index.js';
import type { Provider } from '../../../src/providers/index.js';

const providers = Object.values(module).filter(
  (value): value is Provider => typeof value === 'object' && 'authorizationEndpoint' in value,
);

describe('the providers', () => {
  it('each have an id of their own', () => {
    assert.equal(new Set(providers.map(({ id }) => id)).size, providers.length);
    assert.ok(providers.length >= 10);
  });

  for (const provider of providers) {
    it(`${provider.name} has addresses over https, scopes and a submission server`, () => {
      const { authorizationEndpoint, tokenEndpoint, scopes, smtp, defaultTenant } = provider;
      for (const endpoint of [authorizationEndpoint, tokenEndpoint]) {
        assert.equal(new URL(endpoint).protocol, 'https:');
        assert.equal(endpoint.includes('{tenant}'), defaultTenant !== undefined);
      }
      assert.ok(scopes.length > 0);
      assert.ok(smtp.port === 465 ? smtp.mode === 'tls' : smtp.port === 587 && smtp.mode === 'starttls');
    });
  }

  it('of Microsoft never ask for consent by prompt', () => {
    for (const { authorizationParameters } of providers.filter(({ family }) => family === 'microsoft')) {
      assert.equal(authorizationParameters?.prompt, 'select_account');
    }
  });
});
