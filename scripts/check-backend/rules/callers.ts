import assert from 'node:assert/strict';
import { freshName, isRefused, oauth2Target } from '../subject.js';
import type { Rule } from '../subject.js';

const FOREIGN = 'https://foreign.example';

export const callerRules: readonly Rule[] = [
  {
    id: 'C1',
    says: 'A change without the CSRF token is refused',
    check: async (subject) => {
      const name = freshName();
      const body = oauth2Target(subject, name);
      const { client } = subject;
      const answer = await client.call('/targets', { method: 'POST', body, withoutToken: true });
      if (answer.status < 300) await client.call(`/targets/${name}`, { method: 'DELETE' });
      isRefused(answer, 'a change without the token', [401, 403]);
      const wrong = { CSRFPreventionToken: 'wrong' };
      isRefused(
        await client.call('/smtp-oauth2-token', { method: 'POST', body: {}, headers: wrong }),
        'an exchange with a wrong token',
        [401, 403],
      );
    },
  },
  {
    id: 'C2',
    says: 'A caller of another origin is refused, with the token too',
    check: async ({ client }) => {
      const answer = await client.call('/smtp-oauth2-token', {
        method: 'POST',
        body: {},
        headers: { Origin: FOREIGN },
      });
      isRefused(answer, 'an exchange from another origin', [401, 403]);
    },
  },
  {
    id: 'C3',
    says: 'No other origin is allowed to read an answer',
    check: async ({ client }) => {
      const { headers } = await client.call('/targets', { headers: { Origin: FOREIGN } });
      const allowed = headers.get('Access-Control-Allow-Origin');
      assert.ok(allowed !== '*' && allowed !== FOREIGN, `Access-Control-Allow-Origin: ${allowed}`);
    },
  },
  {
    id: 'C4',
    says: 'Answers are not kept by caches',
    check: async ({ client }) => {
      const { headers } = await client.call('/targets');
      assert.match(headers.get('Cache-Control') ?? '', /no-store/, 'Cache-Control is not no-store');
    },
  },
];
