import assert from 'node:assert/strict';
import { SECRETS, Unchecked, isRefused, objectOf } from '../subject.js';
import type { Answer } from '../client.js';
import type { Rule, Subject } from '../subject.js';

const TWO_MEBIBYTES = 2 * 1024 * 1024;

/** What a token endpoint answers to a wrong code of an unknown client. */
const STANDARD_ERRORS = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
];

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

/** A refusal that names the parameter: a provider that refuses the code would look the same but for this. */
function isRefusedFor(parameter: string, answer: Answer) {
  isRefused(answer, parameter);
  const { error_description: said } = objectOf(answer);
  assert.ok(String(said).includes(parameter), `the description does not name ${parameter}: ${String(said)}`);
}

export const exchangeRules: readonly Rule[] = [
  {
    id: 'E1',
    says: 'The exchange refuses parameters that it does not know',
    check: async (subject) => isRefusedFor('surprise', await exchange(subject, { surprise: 1 })),
  },
  {
    id: 'E2',
    says: 'The exchange refuses a request without a code',
    check: async (subject) => {
      for (const code of [undefined, ''])
        isRefusedFor('authorization-code', await exchange(subject, { 'authorization-code': code }));
    },
  },
  {
    id: 'E3',
    says: 'The exchange refuses a method that is not OAuth2',
    check: async (subject) =>
      isRefusedFor('auth-method', await exchange(subject, { 'auth-method': 'plain' })),
  },
  {
    id: 'E4',
    says: 'The provider’s refusal is passed on as an error, in its words',
    check: async (subject) => {
      const answer = await exchange(subject, {});
      isRefused(answer, 'a wrong code', [400, 401, 502, 503, 504]);
      const { error, error_description: said } = objectOf(answer);
      assert.ok(typeof said === 'string' && said !== '', 'the provider’s words are missing');
      const is5xx = answer.status >= 500;
      assert.ok(
        is5xx || STANDARD_ERRORS.includes(String(error)),
        `the error ${String(error)} is none of a token endpoint’s (RFC 6749 section 5.2)`,
      );
      if (is5xx) throw new Unchecked(`the provider does not work: ${String(error)}: ${said}`);
    },
  },
  {
    id: 'E5',
    says: 'A body that is too large or no JSON is refused',
    check: async ({ client }) => {
      const send = (body: string) => client.call('/smtp-oauth2-token', { method: 'POST', body });
      isRefused(await send('{"auth-method"'), 'no JSON');
      // In front of a host may be a server that refuses it in a form of its own.
      const tooLarge = await send(JSON.stringify({ 'authorization-code': 'x'.repeat(TWO_MEBIBYTES) }));
      assert.equal(tooLarge.status, 413, `two mebibytes: HTTP ${tooLarge.status}, expected 413`);
    },
  },
];
