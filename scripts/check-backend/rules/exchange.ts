import assert from 'node:assert/strict';
import { SECRETS, Unchecked, isRefused, objectOf } from '../subject.js';
import type { Rule, Subject } from '../subject.js';

const TWO_MEBIBYTES = 2 * 1024 * 1024;

const exchange = ({ client, oauth2 }: Subject, body: object) =>
  client.call('/smtp-oauth2-token', {
    method: 'POST',
    body: {
      'oauth2-client-id': 'conformance-client',
      'oauth2-client-secret': SECRETS.clientSecret,
      'authorization-code': 'conformance-code',
      'redirect-uri': 'http://localhost/oauth2-callback.html',
      ...oauth2,
      ...body,
    },
  });

export const exchangeRules: readonly Rule[] = [
  {
    id: 'E1',
    says: 'The exchange refuses parameters that it does not know',
    check: async (subject) => {
      const answer = await exchange(subject, { surprise: 1 });
      isRefused(answer, 'an unknown parameter');
      // A provider that refuses the code would look the same but for this.
      const { error_description: said } = objectOf(answer);
      assert.match(String(said), /surprise/, 'the description does not name the parameter');
    },
  },
  {
    id: 'E2',
    says: 'The exchange refuses a request without a code',
    check: async (subject) => {
      isRefused(await exchange(subject, { 'authorization-code': undefined }), 'no code');
      isRefused(await exchange(subject, { 'authorization-code': '' }), 'an empty code');
    },
  },
  {
    id: 'E3',
    says: 'The exchange refuses a method that is not OAuth2',
    check: async (subject) =>
      isRefused(await exchange(subject, { 'auth-method': 'plain' }), 'the method plain'),
  },
  {
    id: 'E4',
    says: 'The provider’s refusal is passed on as an error, in its words',
    check: async (subject) => {
      const answer = await exchange(subject, {});
      isRefused(answer, 'a wrong code', [400, 401, 502, 503, 504]);
      const { error, error_description: said } = objectOf(answer);
      assert.ok(typeof said === 'string' && said !== '', 'the provider’s words are missing');
      if (answer.status > 500) throw new Unchecked(`the provider does not work: ${String(error)}: ${said}`);
    },
  },
  {
    id: 'E5',
    says: 'A body that is too large or no JSON is refused',
    check: async ({ client }) => {
      const send = (body: string) => client.call('/smtp-oauth2-token', { method: 'POST', body });
      isRefused(await send('{"auth-method"'), 'no JSON');
      isRefused(await send(JSON.stringify('x'.repeat(TWO_MEBIBYTES))), 'two mebibytes', [400, 413, 422]);
    },
  },
];
