import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createReport } from '../../../src/diagnosis/index.js';
import type { ReportInput } from '../../../src/diagnosis/index.js';
import { google, microsoft } from '../../../src/providers/index.js';
import packageData from '../../../package.json' with { type: 'json' };

const now = Date.UTC(2026, 8, 24, 10, 0, 0);

describe('createReport', () => {
  const full: ReportInput = {
    provider: microsoft,
    redirectUri: 'https://pve.example.com:8006/callback/',
    pageOrigin: 'https://pve.example.com:8006',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
    clockSkew: -95_400,
    steps: [
      { name: 'waiting', at: now - 12_000 },
      { name: 'exchanging', at: now - 1000 },
      { name: 'failed', at: now },
    ],
    facts: { tenant: 'contoso.com', account: 'alerts@contoso.com', nothing: undefined },
    error: {
      error: 'invalid_client',
      error_description:
        'AADSTS7000215: Invalid client secret provided.\r\nTrace ID: 624f7355-f654-4e51-bf41-417b1c4b6200\r\nCorrelation ID: 06fd79c9-fe43-4f61-bb6f-22df21f2c597\r\nTimestamp: 2026-09-24 09:59:59Z',
    },
    now,
  };

  it('says what a support ticket needs', () => {
    assert.deepEqual(createReport(full).split('\n').slice(0, 18), [
      `smtp-oauth2-elements: ${packageData.version}`,
      'time: 2026-09-24T10:00:00.000Z',
      'browser: Mozilla/5.0 (X11; Linux x86_64)',
      'page: https://pve.example.com:8006',
      'clock: 95 s ahead of the server’s',
      'provider: microsoft (microsoft)',
      'tenant: contoso.com',
      'account: a…@contoso.com',
      'redirect URI: https://pve.example.com:8006/callback/',
      'preflight: warning trailing-slash',
      'steps:',
      '  2026-09-24T09:59:48.000Z waiting',
      '  2026-09-24T09:59:59.000Z exchanging',
      '  2026-09-24T10:00:00.000Z failed',
      'error: microsoft-secret-wrong (you)',
      'codes: AADSTS7000215, invalid_client',
      'traceId: 624f7355-f654-4e51-bf41-417b1c4b6200',
      'correlationId: 06fd79c9-fe43-4f61-bb6f-22df21f2c597',
    ]);
  });

  it('names SMTP reply codes and errors of the system', () => {
    const smtp = { code: 535, enhanced: '5.7.139', text: 'Authentication unsuccessful' };
    assert.match(createReport({ error: { error: 'smtp', smtp } }), /^codes: 535 5\.7\.139$/m);
    assert.match(createReport({ error: 'connect ECONNREFUSED 192.0.2.1:587' }), /^codes: ECONNREFUSED$/m);
  });

  it('tells how far the clocks are apart, but for what the way takes', () => {
    assert.match(createReport({ clockSkew: 1500 }), /^clock: as the server’s$/m);
    assert.match(createReport({ clockSkew: 61_000 }), /^clock: 61 s behind the server’s$/m);
    assert.doesNotMatch(createReport({ clockSkew: NaN }), /^clock/m);
  });

  it('holds the redirect URI against the page, where that is known', () => {
    const other = { provider: google, redirectUri: 'https://pve.example.com/cb' };
    assert.match(
      createReport({ ...other, pageOrigin: 'https://nas.example.com' }),
      /^preflight: .*origin-host/m,
    );
    assert.doesNotMatch(createReport(other), /origin-host/);
  });

  it('writes a time that no calendar has as one that is not known', () => {
    const last = 8.64e15;
    const timesOf = (at: number) =>
      createReport({ now: at, steps: [{ name: 'failed', at }] })
        .split('\n')
        .slice(1);
    for (const at of [last + 1, -last - 1, Infinity, NaN])
      assert.deepEqual(timesOf(at), ['time: ?', 'steps:', '  ? failed']);
    const end = '+275760-09-13T00:00:00.000Z';
    assert.deepEqual(timesOf(last), [`time: ${end}`, 'steps:', `  ${end} failed`]);
  });

  it('is short where nothing is known', () => {
    assert.deepEqual(createReport({ now }).split('\n'), [
      `smtp-oauth2-elements: ${packageData.version}`,
      'time: 2026-09-24T10:00:00.000Z',
    ]);
  });

  it('leaves the words of an error alone that are no secrets', () => {
    const error = 'error code: 50011, code: EAUTH, state: failed, redirect_uri=https://pve.example.com/cb';
    assert.ok(createReport({ error }).includes(error));
  });

  const word = fc.stringMatching(/^[A-Za-z0-9_-]{16,64}$/).filter((text) => !/^\d+$/.test(text));
  const SHAPES: readonly ((secret: string) => unknown)[] = [
    (secret) => `https://pve.example.com/cb?code=${secret}&state=${secret}`,
    (secret) => `https://pve.example.com/cb#access_token=${secret}`,
    (secret) => `https://user:${secret}@proxy.example.com:3128/`,
    (secret) => `https://${secret}@proxy.example.com/`,
    (secret) => `"GET /cb?state=${secret} HTTP/1.1" 200`,
    (secret) => `code=${secret}`,
    (secret) => `{"state":"${secret}","code":"${secret}"}`,
    (secret) => ({ error: 'invalid_grant', 'authorization-code': secret, 'code-verifier': secret }),
    (secret) => ({ error: 'x', refresh_token: secret, client_secret: secret, password: secret }),
    (secret) => ({ message: `refresh_token=${secret}&client_secret=${secret}` }),
    (secret) => new Error(`Authorization: Bearer ${secret}`),
    (secret) => `Set-Cookie: session=${secret}; Path=/`,
    (secret) => `AUTH XOAUTH2 ${secret}`,
    (secret) => `nonce=${secret}&session_state=${secret}`,
    (secret) => ({ code: 'exchange-refused', message: 'No.', remedy: 'Again.', detail: `code=${secret}` }),
  ];

  it('holds no secret, wherever it is planted', () => {
    fc.assert(
      fc.property(word, fc.constantFrom(...SHAPES), (secret, shape) => {
        const planted = shape(secret);
        const text = typeof planted === 'string' ? planted : JSON.stringify(planted);
        const report = createReport({
          error: planted,
          provider: google,
          redirectUri: `https://pve.example.com/cb?code=${secret}`,
          pageOrigin: 'https://pve.example.com',
          steps: [{ name: `failed ${text}`, at: now }],
          facts: { last: text },
          now,
        });
        assert.ok(!report.includes(secret), `${text}\n→ ${report}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('shortens every mail address', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const name = address.slice(0, address.lastIndexOf('@'));
        fc.pre(name.length > 3);
        const report = createReport({ error: `<${address}>: refused`, facts: { account: address } });
        assert.ok(!report.includes(`${name}@`), `${address}\n→ ${report}`);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true }),
        fc.string(),
        fc.double(),
        (error, text, number) => {
          createReport({
            error,
            redirectUri: text,
            pageOrigin: text,
            provider: google,
            clockSkew: number,
            now: number,
            steps: [{ name: text, at: number }],
          });
        },
      ),
    );
  });
});
