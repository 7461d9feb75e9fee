import assert from 'node:assert/strict';
import type { Answer } from '../client.js';
import { UNKNOWN_KEYS, WRONG_IN_EXCHANGE } from '../keys.js';
import { Unchecked, brief, isRefused, objectOf } from '../subject.js';
import type { Rule, Subject, Values } from '../subject.js';

/** What a token endpoint answers to a wrong code of an unknown client. */
const STANDARD_ERRORS = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
];

export const exchange = ({ client, oauth2, secrets }: Subject, body: Values) =>
  client.call('/smtp-oauth2-token', {
    method: 'POST',
    body: {
      'oauth2-client-id': 'conformance-client',
      'oauth2-client-secret': secrets.clientSecret,
      'authorization-code': 'conformance-code',
      'redirect-uri': 'http://localhost/oauth2-callback.html',
      ...oauth2,
      ...body,
    },
  });

/** A refusal that names the parameter: a provider that refuses the code would look the same but for this. */
function isRefusedFor(parameter: string, answer: Answer, value: unknown) {
  isRefused(answer, `${parameter}: ${brief(value)}`);
  const { error_description: said } = objectOf(answer);
  assert.ok(
    String(said).includes(parameter.trim()),
    `${parameter}: ${brief(value)}: the description does not name it: ${String(said)}`,
  );
}

export const exchangeRules: readonly Rule[] = [
  {
    id: 'E1',
    says: 'The exchange refuses parameters that it does not know, and wrong values',
    check: async (subject) => {
      for (const key of UNKNOWN_KEYS) isRefusedFor(key, await exchange(subject, { [key]: 'x' }), 'x');
      for (const [key, values] of Object.entries(WRONG_IN_EXCHANGE))
        for (const value of values) isRefusedFor(key, await exchange(subject, { [key]: value }), value);
    },
  },
  {
    id: 'E2',
    says: 'The exchange refuses a request without a code',
    check: async (subject) => {
      for (const key of ['authorization-code', 'redirect-uri', 'oauth2-client-id', 'auth-method'])
        isRefusedFor(key, await exchange(subject, { [key]: undefined }), undefined);
    },
  },
  {
    id: 'E3',
    says: 'The exchange refuses a method that is not OAuth2',
    check: async (subject) => {
      for (const method of ['plain', 'none'])
        isRefusedFor('auth-method', await exchange(subject, { 'auth-method': method }), method);
    },
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
];
