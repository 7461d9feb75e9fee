import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { authorizationUrl } from '../../../src/flow/authorization-url.js';
import { createPkce, randomToken } from '../../../src/flow/pkce.js';
import { google } from '../../../src/providers/google.js';
import { microsoft } from '../../../src/providers/microsoft.js';

const request = { clientId: 'the client', redirectUri: 'https://pve.example.com:8006' };
const parametersOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe('the address of the sign-in window', () => {
  it('asks Google for a refresh token', () => {
    const url = authorizationUrl({ ...request, provider: google, loginHint: 'ops@example.com' }, 'S', 'C');
    assert.equal(new URL(url).origin + new URL(url).pathname, 'https://accounts.google.com/o/oauth2/v2/auth');
    assert.deepEqual(parametersOf(url), {
      access_type: 'offline',
      prompt: 'consent',
      login_hint: 'ops@example.com',
      response_type: 'code',
      client_id: 'the client',
      redirect_uri: 'https://pve.example.com:8006',
      scope: 'https://mail.google.com/',
      state: 'S',
      code_challenge: 'C',
      code_challenge_method: 'S256',
    });
  });

  it('puts Microsoft’s tenant into the path and never asks for consent by prompt', () => {
    const url = authorizationUrl({ ...request, provider: microsoft, tenantId: 'contoso.com/../x' }, 'S');
    assert.equal(new URL(url).pathname, '/contoso.com%2F..%2Fx/oauth2/v2.0/authorize');
    const { prompt, scope, code_challenge: challenge } = parametersOf(url);
    assert.equal(prompt, 'select_account');
    assert.equal(scope, 'https://outlook.office.com/SMTP.Send offline_access openid profile');
    assert.equal(challenge, undefined);
    const common = authorizationUrl({ ...request, provider: microsoft }, 'S');
    assert.match(common, /\/organizations\//);
  });

  it('takes further parameters, which cannot change what the flow stands on', () => {
    const parameters = { domain_hint: 'contoso.com', state: 'forged', response_type: 'token' };
    const url = authorizationUrl({ ...request, provider: microsoft, parameters, scopes: ['a', 'b'] }, 'S');
    const { state, response_type: type, domain_hint: hint, scope } = parametersOf(url);
    assert.deepEqual(
      { state, type, hint, scope },
      { state: 'S', type: 'code', hint: 'contoso.com', scope: 'a b' },
    );
  });

  it('keeps parameters that are in the endpoint already', () => {
    const provider = { ...google, authorizationEndpoint: 'https://id.example/authorize?realm=a' };
    assert.equal(parametersOf(authorizationUrl({ ...request, provider }, 'S')).realm, 'a');
  });
});

describe('random values', () => {
  it('are 32 bytes in base64url, never twice the same', () => {
    const values = new Set(Array.from({ length: 1000 }, randomToken));
    assert.equal(values.size, 1000);
    for (const value of values) assert.match(value, /^[\w-]{43}$/);
  });

  it('make a PKCE pair only in a secure context', async () => {
    await assert.rejects(createPkce(), { code: 'insecure-context' });
    Object.assign(globalThis, { isSecureContext: true });
    try {
      const { verifier, challenge } = await createPkce();
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
      assert.equal(challenge, Buffer.from(digest).toString('base64url'));
    } finally {
      Reflect.deleteProperty(globalThis, 'isSecureContext');
    }
  });
});
