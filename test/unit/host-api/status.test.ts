import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getStatus, readStatus } from '../../../src/host-api/status.js';

const { signal } = new AbortController();
const LAST = 253_402_300_799;

describe('a status', () => {
  const whole = {
    health: 'soon',
    account: 'ops@example.com',
    scope: 'mail offline_access',
    since: 1,
    'signed-in-by': 'root@pam',
    'from-address': 'alerts@example.com',
    'last-refreshed': 2,
    'refresh-token-expires': 3,
    'credential-expires': 4,
    'last-sent': 5,
    'revocation-pending': true,
    'last-error': { error: 'invalid_grant' },
  };

  it('is read with all that it says, wrapped or not', () => {
    for (const given of [whole, { data: whole }, { ...whole, more: 'of a newer backend' }])
      assert.deepEqual(readStatus(given), whole);
  });

  it('is read without what is none of its kind', () => {
    const odd = {
      health: 'ok',
      account: '',
      scope: 7,
      since: 0,
      'last-refreshed': '2',
      'last-sent': LAST + 1,
      'revocation-pending': 'yes',
      'last-error': 'words',
    };
    assert.deepEqual(readStatus(odd), { health: 'ok' });
    assert.deepEqual(readStatus({ health: 'ok', since: LAST }), { health: 'ok', since: LAST });
  });

  it('that a newer backend names is not known, and what has none is no status', () => {
    assert.deepEqual(readStatus({ health: 'splendid' }), { health: 'unknown' });
    for (const none of [undefined, null, 'ok', [], {}, { data: {} }, { data: null }])
      assert.equal(readStatus(none), undefined);
  });

  const asked = (response: Response, method?: 'GET' | 'POST') => {
    const requests: string[] = [];
    const fetch = (_url: unknown, init?: RequestInit) => {
      requests.push(init?.method ?? '');
      return Promise.resolve(response);
    };
    return getStatus({ url: '/status', fetch }, signal, method).then((answer) => ({ answer, requests }));
  };

  it('is asked for, or found out by the backend now', async () => {
    const ok = () => Response.json({ health: 'ok' });
    assert.deepEqual(await asked(ok()), { answer: { status: { health: 'ok' } }, requests: ['GET'] });
    assert.deepEqual((await asked(ok(), 'POST')).requests, ['POST']);
  });

  it('that is refused says why, and how long to wait', async () => {
    const headers = { 'retry-after': '60' };
    const full = Response.json({ health: 'ok', error: 'x' }, { status: 429, headers });
    assert.deepEqual((await asked(full)).answer, {
      problem: { error: 'x', peer: 'host', status: 429 },
      retryAfter: 60,
    });
    const bare = new Response(null, { status: 502, statusText: 'Bad Gateway' });
    assert.deepEqual((await asked(bare)).answer, {
      problem: { error: 'HTTP 502 Bad Gateway', peer: 'host', status: 502 },
      retryAfter: undefined,
    });
    assert.deepEqual((await asked(Response.json({}))).answer, {
      problem: { error: 'HTTP 200' },
      retryAfter: undefined,
    });
  });
});
