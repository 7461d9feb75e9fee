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
      const answer = await client.call('/targets', { method: 'POST', body, token: 'none' });
      if (answer.status < 300) await client.call(`/targets/${name}`, { method: 'DELETE' });
      isRefused(answer, 'a change without the token', [401, 403]);
      isRefused(
        await client.call('/smtp-oauth2-token', { method: 'POST', body: {}, token: 'wrong' }),
        'an exchange with a wrong token',
        [401, 403],
      );
    },
  },
  {
    id: 'C2',
    says: 'A caller of another origin is refused, with the token too',
    check: async (subject) => {
      const { client } = subject;
      const name = freshName();
      const from = (body: object) => ({ method: 'POST', body, headers: { Origin: FOREIGN } });
      const exchange = await client.call('/smtp-oauth2-token', from({}));
      isRefused(exchange, 'an exchange from another origin', [401, 403]);
      const saved = await client.call('/targets', from(oauth2Target(subject, name)));
      if (saved.status < 300) await client.call(`/targets/${name}`, { method: 'DELETE' });
      isRefused(saved, 'a new target from another origin', [401, 403]);
    },
  },
  {
    id: 'C3',
    says: 'No other origin is allowed to read an answer',
    check: async ({ client }) => {
      for (const method of ['GET', 'OPTIONS']) {
        const { headers } = await client.call('/targets', { method, headers: { Origin: FOREIGN } });
        const allowed = headers.get('Access-Control-Allow-Origin');
        assert.ok(
          allowed !== '*' && allowed !== FOREIGN,
          `${method}: Access-Control-Allow-Origin: ${allowed}`,
        );
      }
    },
  },
  {
    id: 'C4',
    says: 'Answers are not kept by caches',
    check: async ({ client }) => {
      const answers = {
        'the list': await client.call('/targets'),
        'an unknown target': await client.call('/targets/absent'),
        'a refused exchange': await client.call('/smtp-oauth2-token', { method: 'POST', body: {} }),
        'a refused caller': await client.call('/targets', { method: 'POST', body: {}, token: 'none' }),
      };
      for (const [what, { headers }] of Object.entries(answers))
        assert.match(
          headers.get('Cache-Control') ?? '',
          /no-store/,
          `${what}: Cache-Control is not no-store`,
        );
    },
  },
];
