import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { disconnect } from '../../../src/host-api/disconnect.js';

const { signal } = new AbortController();
const ended = (response: Response) =>
  disconnect({ url: '/sign-in', fetch: () => Promise.resolve(response) }, signal);

describe('disconnect()', () => {
  const outcomes: readonly [string, Response, Awaited<ReturnType<typeof disconnect>>][] = [
    ['a revoked sign-in', Response.json({ revoked: true }), { forgotten: true, revoked: true }],
    ['one in data', Response.json({ data: { revoked: true } }), { forgotten: true, revoked: true }],
    ['an answer without content', new Response(null, { status: 204 }), { forgotten: true, revoked: false }],
    ['a text for the truth', Response.json({ revoked: 'yes' }), { forgotten: true, revoked: false }],
    [
      'a provider that refuses',
      Response.json({ revoked: false, error: 'invalid_token', error_description: 'Gone' }),
      {
        forgotten: true,
        revoked: false,
        error: { error: 'invalid_token', error_description: 'Gone' },
      },
    ],
    [
      'a refusal with words',
      Response.json({ error: 'forbidden' }, { status: 403 }),
      { forgotten: false, revoked: false, error: { error: 'forbidden', peer: 'host', status: 403 } },
    ],
    [
      'a refusal without words',
      new Response(null, { status: 502, statusText: 'Bad Gateway' }),
      {
        forgotten: false,
        revoked: false,
        error: { error: 'HTTP 502 Bad Gateway', peer: 'host', status: 502 },
      },
    ],
  ];
  for (const [name, response, outcome] of outcomes) {
    it(`tells how it went: ${name}`, async () => assert.deepEqual(await ended(response), outcome));
  }
});
