import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exact, relative } from '../../../src/elements/smtp-oauth2-status/moments.js';
import { readMoment } from '../../../src/elements/smtp-oauth2-status/moments.js';
import { readStatus } from '../../../src/host-api/status.js';
import { FLOOR, pauseAfter } from '../../../src/elements/smtp-oauth2-status/status-poll.js';
import { DAY, judge } from '../../../src/elements/smtp-oauth2-status/verdict.js';
import type { StatusSubject } from '../../../src/elements/smtp-oauth2-status/verdict.js';
import { google, microsoft } from '../../../src/providers/index.js';
import { missingScopes } from '../../../src/providers/scopes.js';

const now = 1_800_000_000;
const good = {
  health: 'ok',
  account: 'alerts@contoso.com',
  scope: 'https://outlook.office.com/SMTP.Send',
  'last-refreshed': now - 3600,
  'refresh-token-expires': now + 89 * DAY,
} as const;

type Case = readonly [name: string, subject: Partial<StatusSubject>, state: string, reasons: string];
const CASES: readonly Case[] = [
  ['a good sign-in', {}, 'ok', 'ok'],
  ['nothing known', { status: undefined }, 'unknown', 'unknown'],
  ['a health of the future', { status: { ...good, health: 'unknown' } }, 'unknown', 'unknown'],
  ['a refused token', { status: { ...good, health: 'sign-in-again' } }, 'broken', 'sign-in-again'],
  ['a failing renewal', { status: { ...good, health: 'failing' } }, 'broken', 'failing'],
  ['the backend’s “soon”', { status: { ...good, health: 'soon' } }, 'soon', 'expires-soon'],
  ['the backend’s “stale”', { status: { ...good, health: 'stale' } }, 'broken', 'stale'],
  ['90 days over', { status: { ...good, 'refresh-token-expires': now - 1 } }, 'broken', 'expired'],
  ['13 days left', { status: { ...good, 'refresh-token-expires': now + 13 * DAY } }, 'soon', 'expires-soon'],
  ['no renewal for 47 hours', { status: { ...good, 'last-refreshed': now - 47 * 3600 } }, 'ok', 'ok'],
  [
    'no renewal for more than two days',
    { status: { ...good, 'last-refreshed': now - 2 * DAY - 1 } },
    'broken',
    'stale',
  ],
  [
    'a provider that does not work at the moment',
    { status: { ...good, 'last-error': { error: 'http_503', at: now, later: true } } },
    'ok',
    'ok',
  ],
  [
    'a mail that was refused',
    {
      status: { ...good, health: 'failing', 'last-error': { error: 'smtp', at: now, step: 'sender' } },
    },
    'broken',
    'sending-fails',
  ],
  [
    'a client secret of which the backend knows the end',
    { status: { ...good, 'credential-expires': now + 20 * DAY } },
    'soon',
    'secret-soon',
  ],
  [
    'mails that carry another address, none of which went out',
    { status: { ...good, since: now - DAY, 'from-address': 'noreply@contoso.com' } },
    'soon',
    'other-sender',
  ],
  [
    'mails that carry another address, and went out',
    {
      status: { ...good, since: now - DAY, 'from-address': 'noreply@contoso.com', 'last-sent': now - 60 },
    },
    'ok',
    'ok',
  ],
  [
    'mails that carry the account in other letters',
    { status: { ...good, since: now - DAY, 'from-address': 'Alerts@Contoso.com' } },
    'ok',
    'ok',
  ],
  ...(
    [
      ['seven days after the consent', 6, 7.4, 'testing-ended'],
      ['at the first use after them', 6.9, 8.9, 'testing-ended'],
      ['that worked later', 20, 21, 'sign-in-again'],
      ['after a day', 0.5, 1, 'sign-in-again'],
      ['long unnoticed', 6, 30, 'sign-in-again'],
    ] as const
  ).map(([when, worked, refused, reason]): Case => {
    const since = now - 40 * DAY;
    const status = {
      health: 'sign-in-again',
      scope: 'https://mail.google.com/',
      since,
      'last-refreshed': since + worked * DAY,
      'last-error': { error: 'invalid_grant', at: since + refused * DAY },
    } as const;
    return [`a sign-in at Google that was refused ${when}`, { provider: google, status }, 'broken', reason];
  }),
  [
    'the same at a provider without Testing mode',
    {
      status: {
        ...good,
        health: 'sign-in-again',
        since: now - 7 * DAY,
        'last-refreshed': now - DAY,
        'last-error': { error: 'invalid_grant', at: now },
      },
    },
    'broken',
    'sign-in-again',
  ],
  ['a secret with 61 days', { secretExpires: now + 61 * DAY }, 'ok', 'ok'],
  ['a secret with 60 days', { secretExpires: now + 60 * DAY }, 'soon', 'secret-soon'],
  ['a secret that has ended', { secretExpires: now }, 'broken', 'secret-expired'],
  [
    'the scope of another service',
    { status: { ...good, scope: 'https://graph.microsoft.com/SMTP.Send' } },
    'soon',
    'scope-missing',
  ],
  [
    'the weightiest first',
    { status: { ...good, health: 'failing' }, secretExpires: now + DAY },
    'broken',
    'failing secret-soon',
  ],
  [
    'a sign-in at Google in Testing mode',
    {
      provider: google,
      status: {
        health: 'ok',
        scope: 'https://mail.google.com/',
        'last-refreshed': now - 60,
        'refresh-token-expires': now + 7 * DAY - 60,
      },
    },
    'soon',
    'testing expires-soon',
  ],
  [
    'a sign-in at Google in Testing mode that was refused early',
    {
      provider: google,
      status: {
        health: 'sign-in-again',
        scope: 'https://mail.google.com/',
        'last-refreshed': now - 60,
        'refresh-token-expires': now + 7 * DAY - 60,
      },
    },
    'broken',
    'sign-in-again expires-soon',
  ],
  ['a sign-in that ends now', { status: { ...good, 'refresh-token-expires': now } }, 'broken', 'expired'],
  [
    'a sign-in at Google without an end',
    {
      provider: google,
      status: { health: 'ok', 'last-refreshed': now - 60, scope: 'https://mail.google.com/' },
    },
    'ok',
    'ok',
  ],
];

describe('judge', () => {
  for (const [name, subject, state, reasons] of CASES) {
    it(`${name}: ${state}`, () => {
      const verdict = judge({ status: good, provider: microsoft, secretExpires: undefined, now, ...subject });
      assert.equal(verdict.state, state);
      assert.equal(verdict.reasons.join(' '), reasons);
    });
  }

  it('takes the end of a sign-in from the answer, else from the provider’s lifetime', () => {
    const by = (status: StatusSubject['status'], provider = microsoft) =>
      judge({ status, provider, secretExpires: undefined, now });
    assert.equal(by(good).signInBy, now + 89 * DAY);
    assert.equal(by({ health: 'ok', 'last-refreshed': now }).signInBy, now + 90 * DAY);
    assert.equal(by({ health: 'ok', 'last-refreshed': now }).renewable, true);
    assert.equal(by({ health: 'ok' }).signInBy, undefined);
    const testing = { health: 'ok', 'last-refreshed': now, 'refresh-token-expires': now + 7 * DAY } as const;
    assert.equal(by(testing, google).renewable, false);
  });

  it('names missing scopes, and none that no access token has', () => {
    assert.deepEqual(missingScopes('openid', microsoft), ['https://outlook.office.com/SMTP.Send']);
    assert.deepEqual(missingScopes('https://outlook.office365.com/smtp.send', microsoft), []);
    assert.deepEqual(missingScopes('https://www.googleapis.com/auth/gmail.send', google), google.scopes);
    assert.deepEqual(missingScopes(undefined, google), []);
    assert.deepEqual(missingScopes('x', undefined), []);
  });

  it('never throws, whatever a backend answers', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        const status = readStatus({ health: 'ok', 'last-refreshed': value, scope: value, account: value });
        judge({ status, provider: google, secretExpires: readMoment(JSON.stringify(value)), now });
        readStatus(value);
      }),
    );
  });
});

describe('readStatus', () => {
  it('takes what the contract says and leaves out the rest', () => {
    assert.deepEqual(readStatus(good), good);
    assert.deepEqual(readStatus({ data: good }), good);
    assert.deepEqual(readStatus({ health: 'splendid', account: 7, 'last-refreshed': 'now' }), {
      health: 'unknown',
    });
    for (const value of [undefined, null, 'ok', [], {}, { data: [] }])
      assert.equal(readStatus(value), undefined);
  });
});

describe('moments', () => {
  it('are a date or seconds', () => {
    assert.equal(readMoment('2027-05-31'), Date.UTC(2027, 4, 31) / 1000);
    assert.equal(readMoment('1800000000'), now);
    assert.equal(readMoment(now), now);
    for (const value of ['', 'soon', undefined, null, '99999999999999'])
      assert.equal(readMoment(value), undefined);
  });

  it('read well', () => {
    assert.equal(relative('en', -3 * 3600 - 59), '3 hours ago');
    assert.equal(relative('de', 12 * DAY + 5), 'in 12 Tagen');
    assert.equal(relative('en', -30), 'this minute');
    assert.equal(exact('en', Date.UTC(2027, 4, 31, 12) / 1000), 'May 31, 2027');
  });
});

describe('pauseAfter', () => {
  it('never asks faster than the floor', () => {
    for (const interval of [0, -1, NaN, 1]) assert.equal(pauseAfter(0, interval), FLOOR);
    assert.equal(pauseAfter(0, 300), 300);
    assert.equal(pauseAfter(0, 86_400), 86_400);
  });

  it('asks more seldom the longer it fails, and heeds Retry-After', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 9].map((failures) => pauseAfter(failures, 300)),
      [600, 1200, 2400, 3600, 3600],
    );
    assert.equal(pauseAfter(1, 86_400), 86_400);
    assert.equal(pauseAfter(1, 300, 7200), 7200);
  });
});
