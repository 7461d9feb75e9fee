import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google } from '../../../src/providers/google.js';
import { isForeignIssuer } from '../../../src/providers/issuer.js';
import { microsoft } from '../../../src/providers/microsoft.js';

const generic = {
  ...microsoft,
  id: 'example',
  authorizationEndpoint: 'https://login.example.com/authorize',
  tokenEndpoint: 'https://api.example.net/token',
};

describe('the issuer of an answer', () => {
  const rows = [
    ['Google’s own', google, 'https://accounts.google.com', false],
    ['Google’s with a slash', google, 'https://accounts.google.com/', true],
    ['Google’s at Microsoft', microsoft, 'https://accounts.google.com', true],
    ['Microsoft’s own', microsoft, 'https://login.microsoftonline.com/8a7c/v2.0', false],
    ['of a provider that told none, at its site', generic, 'https://example.com', false],
    ['of a provider that told none, where its tokens are', generic, 'https://issuer.example.net', false],
    ['of another site', generic, 'https://example.org', true],
    ['that is no address', generic, 'example', true],
  ] as const;
  for (const [what, provider, issuer, isForeign] of rows)
    it(what, () => assert.equal(isForeignIssuer(issuer, provider), isForeign));
});
