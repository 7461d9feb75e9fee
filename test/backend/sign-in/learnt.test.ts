import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google, microsoft } from 'smtp-oauth2-elements/providers.js';
import {
  endOf,
  withFailedMail,
  withMail,
  withOwnToken,
  withRefusal,
  withTokens,
} from '../../../demo/backend/sign-in/learnt.js';
import type { State } from '../../../demo/backend/index.js';
import { TokenError } from '../../../demo/backend/xoauth2/token-error.js';
import type { Consequence } from '../../../demo/backend/xoauth2/token-error.js';

const DAY = 86_400;
const NOW = 1_800_000_000;
const application = (provider: typeof google) => ({ provider, clientId: 'demo' });
const tokens = { accessToken: 'at', expiresIn: 3600 };
const state: State = {
  version: 1,
  'oauth2-refresh-token': 'one',
  'token-for': 'google demo ',
  'last-refreshed': NOW - DAY,
};
const refused = { error: 'smtp', error_description: '550 no', at: NOW - 5, step: 'sent' };

describe('the end of a refresh token', () => {
  it('is what the provider tells, or the life that it is known for', () => {
    assert.equal(endOf(application(google), 100.9, NOW), NOW + 100);
    assert.equal(endOf(application(microsoft), undefined, NOW), NOW + 90 * DAY);
    assert.equal(endOf(application(microsoft), 50, NOW), NOW + 50);
  });
  it('is unknown where nobody knows it', () => {
    assert.equal(endOf(application(google), undefined, NOW), undefined);
    for (const told of [0, -1, NaN, Infinity])
      assert.equal(endOf(application(microsoft), told, NOW), undefined);
    const { refreshTokenLifetimeDays: _life, ...rotating } = microsoft;
    assert.equal(endOf(application(rotating), undefined, NOW), undefined);
  });
});

describe('a refresh that worked', () => {
  it('keeps the token and its end where no other one comes', () => {
    const before = { ...state, 'refresh-token-expires': NOW + 9, 'next-refresh': NOW, 'sign-in-again': true };
    assert.deepEqual(withTokens(before, application(microsoft), tokens, NOW), {
      ...state,
      'last-refreshed': NOW,
      'refresh-token-expires': NOW + 9,
      'sign-in-again': false,
    });
  });
  it('takes the new token, its own end and the scope', () => {
    const before = { ...state, 'refresh-token-expires': NOW + 9 };
    const given = { ...tokens, refreshToken: 'two', scope: 'mail' };
    const after = withTokens(before, application(microsoft), given, NOW);
    assert.deepEqual([after['oauth2-refresh-token'], after.scope], ['two', 'mail']);
    assert.equal(after['refresh-token-expires'], NOW + 90 * DAY);
    assert.equal(withTokens(before, application(google), given, NOW)['refresh-token-expires'], undefined);
  });
  it('takes an end that is told of the same token, and keeps it of the same token sent again', () => {
    const before = { ...state, 'refresh-token-expires': NOW + 9 };
    const same = { ...tokens, refreshToken: 'one' };
    assert.equal(withTokens(before, application(microsoft), same, NOW)['refresh-token-expires'], NOW + 9);
    const told = { ...same, refreshTokenExpiresIn: 77 };
    assert.equal(withTokens(before, application(microsoft), told, NOW)['refresh-token-expires'], NOW + 77);
  });
  it('ends what the token endpoint refused, not what a mail server did', () => {
    const { step: _step, ...atEndpoint } = refused;
    for (const [error, left] of [
      [atEndpoint, undefined],
      [refused, refused],
    ] as const) {
      const before = { ...state, 'last-error': error };
      assert.deepEqual(withTokens(before, application(google), tokens, NOW)['last-error'], left);
      assert.deepEqual(withOwnToken(before, NOW)['last-error'], left);
    }
  });
});

describe('a refusal of the token endpoint', () => {
  const after = (consequence: Consequence, retryAfter?: number, before = state) =>
    withRefusal(before, new TokenError('x', 'words', consequence, { retryAfter }), NOW);

  it('is noted, and asks for a new sign-in where it is for good', () => {
    const error = { error: 'x', error_description: 'words', at: NOW };
    assert.deepEqual(after('sign-in-again'), {
      ...state,
      'last-error': error,
      'sign-in-again': true,
      'next-refresh': NOW + DAY,
    });
    for (const other of ['fix-client', 'failed'] as const)
      assert.deepEqual(after(other), { ...state, 'last-error': error, 'next-refresh': NOW + DAY });
    assert.deepEqual(after('later')['last-error'], { ...error, later: true });
  });
  it('that will pass is tried again after an hour, or when the provider asks, within a day', () => {
    for (const [asked, wait] of [
      [undefined, 3600],
      [10, 3600],
      [3601, 3601],
      [DAY + 1, DAY],
    ] as const)
      assert.equal(after('later', asked)['next-refresh'], NOW + wait);
  });
  it('that will pass is no news beside one that will not', () => {
    assert.deepEqual(after('later', undefined, { ...state, 'last-error': refused })['last-error'], refused);
    const passing = { error: 'y', at: NOW - 9, later: true };
    assert.equal(after('later', undefined, { ...state, 'last-error': passing })['last-error']?.error, 'x');
    assert.equal(after('failed', undefined, { ...state, 'last-error': refused })['last-error']?.error, 'x');
  });
});

describe('a mail', () => {
  it('that went out ends every error', () => {
    assert.deepEqual(withMail({ ...state, 'last-error': refused, 'sign-in-again': true }, NOW), {
      ...state,
      'sign-in-again': false,
      'last-used': NOW,
      'last-sent': NOW,
    });
  });
  it('that a server refused is noted with its step, and whether it may pass', () => {
    const peer = 'smtp-server' as const;
    const failed = (error: string, code?: number) => {
      const smtp = code !== undefined && { smtp: { code, text: '' } };
      return withFailedMail(state, { error, peer, ...smtp }, 'sent', NOW)['last-error'];
    };
    assert.deepEqual(failed('smtp', 550), { error: 'smtp', at: NOW, step: 'sent' });
    for (const code of [400, 421, 499]) assert.equal(failed('smtp', code)?.later, true, String(code));
    for (const code of [399, 500]) assert.equal(failed('smtp', code)?.later, undefined, String(code));
    assert.equal(failed('timeout')?.later, true);
    assert.equal(failed('other')?.later, undefined);
    const worded = withFailedMail(state, { error: 'smtp', peer, error_description: 'no' }, 'sender', NOW);
    assert.deepEqual(worded['last-error'], {
      error: 'smtp',
      error_description: 'no',
      at: NOW,
      step: 'sender',
    });
    assert.equal(worded['last-used'], NOW);
    assert.equal(worded['last-sent'], undefined);
  });
});
