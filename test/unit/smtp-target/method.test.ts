import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google } from '../../../src/providers/google.js';
import type { Provider } from '../../../src/providers/provider.js';
import { providerOf } from '../../../src/smtp-target/auth-method.js';
import { loadForm } from '../../../src/smtp-target/form.js';
import { methodOf } from '../../../src/smtp-target/method.js';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';

const named = (id: string): Provider => ({
  id,
  name: id,
  family: 'generic',
  authorizationEndpoint: `https://${id}.example.com/authorize`,
  tokenEndpoint: `https://${id}.example.com/token`,
  scopes: ['smtp'],
  smtp: { server: `smtp.${id}.example.com`, port: 465, mode: 'tls' },
});
const [one, other] = [named('one'), named('other-one')];
const providers = [one, google, other];

describe('the provider of a target', () => {
  for (const [target, found] of [
    [{ 'auth-method': 'oauth2', 'oauth2-provider': 'one' }, one],
    [{ 'auth-method': 'oauth2', 'oauth2-provider': 'other-one' }, other],
    [{ 'auth-method': 'google-oauth2' }, google],
    [{ 'auth-method': 'google-oauth2', 'oauth2-provider': 'one' }, google],
    [{ 'auth-method': 'oauth2', 'oauth2-provider': 'unknown' }, undefined],
    [{ 'auth-method': 'oauth2' }, undefined],
    [{ 'auth-method': 'microsoft-oauth2' }, undefined],
    [{ 'auth-method': 'plain', 'oauth2-provider': 'one' }, undefined],
    [{}, undefined],
  ] as const satisfies readonly (readonly [SmtpTarget, Provider | undefined])[])
    it(`of ${JSON.stringify(target)} is ${found?.name ?? 'none'}`, () => {
      assert.equal(providerOf(target, providers), found);
    });

  it('is in the method as which it is loaded', () => {
    const target: SmtpTarget = { 'auth-method': 'oauth2', 'oauth2-provider': 'one' };
    assert.equal(methodOf(target), 'oauth2/one');
    assert.equal(loadForm(target).method, 'oauth2/one');
  });
});

it('a list that is loaded has what is text and not empty, each once', () => {
  const mailto = ['a@example.com', '', ' ', null, { b: 1 }, 'a@example.com ', 'b@example.com'];
  const { lists } = loadForm({ mailto } as unknown as SmtpTarget);
  assert.deepEqual(lists.mailto, ['a@example.com', 'b@example.com']);
});
