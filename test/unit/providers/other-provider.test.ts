import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { otherProvider } from '../../../src/providers/other-provider.js';

describe('a provider that somebody has entered', () => {
  for (const [authorization, issuer, name] of [
    ['https://login.example.com/authorize', 'https://id.example.com/realm', 'login.example.com'],
    ['https://login.example.com/authorize', '', 'login.example.com'],
    ['', 'https://id.example.com/realm', 'id.example.com'],
    ['login.example', 'https://id.example.com/realm', 'id.example.com'],
    ['', '', 'OAuth2'],
  ] as const)
    it(`is named ${name} at "${authorization}" of "${issuer}"`, () => {
      const keys = { 'oauth2-authorization-endpoint': authorization, 'oauth2-issuer': issuer };
      assert.equal(otherProvider(keys).name, name);
    });
});
