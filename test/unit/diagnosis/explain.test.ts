import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { explain } from '../../../src/diagnosis/index.js';
import type { ErrorPeer } from '../../../src/diagnosis/index.js';
import type { Entry } from '../../../src/diagnosis/explanation.js';
import { HostApiError } from '../../../src/host-api/host-api-error.js';
import type { HostFailure } from '../../../src/host-api/host-api-error.js';
import { explanations } from '../../../src/diagnosis/tables/index.js';
import { aadsts } from '../../../src/diagnosis/tables/aadsts.js';
import { valuesFor } from '../../../src/diagnosis/values.js';
import { google, microsoft } from '../../../src/providers/index.js';
import { GOOGLE, MICROSOFT, NETWORK, OAUTH2, SMTP } from './corpus.js';
import { diagnosis } from '../../../src/locales/de/diagnosis.js';
import { HOSTILE } from './hostile.js';
import { NOT_OURS } from './not-ours.js';
import { SAMPLES } from './samples.js';
import { THREADS } from './threads.js';

describe('explain', () => {
  for (const [name, samples] of Object.entries({ MICROSOFT, GOOGLE, OAUTH2, SMTP, NETWORK })) {
    describe(name.toLowerCase(), () => {
      for (const [who, id, input] of samples) {
        const words = typeof input === 'string' ? input : JSON.stringify(input);
        it(`${id}: ${words.slice(0, 90)}`, () => {
          const found = explain(input);
          assert.deepEqual({ id: found.id, who: found.who }, { id, who });
          assert.ok(found.what.length > 10);
          assert.ok(found.how.length > 0);
        });
      }
    });
  }
});

describe('explain: the words of many libraries', () => {
  for (const [id, texts] of [...Object.entries(SAMPLES), ...Object.entries(THREADS)]) {
    for (const text of texts) {
      it(`${id}: ${text.slice(0, 90)}`, () => assert.equal(explain(text).id, id));
    }
  }
});

describe('explain: what is none of this chain', () => {
  for (const text of NOT_OURS) {
    it(`shows as it is: ${text}`, () => {
      const { id, details } = explain(text);
      assert.deepEqual([id, details], ['unknown', text]);
    });
  }
});

describe('explain: values of the form', () => {
  const context = {
    provider: microsoft,
    redirectUri: 'https://pve.example.com:8006',
    clientId: '3e26c0ad-2d19-4b9b-a1b0-6ea3a1b5d7f1',
    tenantId: 'contoso.onmicrosoft.com',
    account: 'alerts@contoso.com',
    fromAddress: 'noreply@contoso.com',
    server: 'smtp.office365.com',
    port: 587,
  };
  const fix = (input: unknown, given = {}) => explain(input, given).how.join('\n');

  it('names the redirect URI to register, to the letter', () => {
    for (const error of ['AADSTS50011: no match', 'Error 400: redirect_uri_mismatch']) {
      assert.match(fix(error, context), /add exactly https:\/\/pve\.example\.com:8006$/m);
    }
  });

  it('takes the redirect URI from the error where the form has none', () => {
    const error =
      "AADSTS50011: The redirect URI 'https://nas.example.com/cb' specified in the request does not match";
    assert.match(fix(error), /add exactly https:\/\/nas\.example\.com\/cb$/m);
  });

  it('gives the link for the administrator consent of this tenant and app', () => {
    assert.ok(
      fix('AADSTS65001: no consent', context).includes(
        'https://login.microsoftonline.com/contoso.onmicrosoft.com/adminconsent?client_id=3e26c0ad-2d19-4b9b-a1b0-6ea3a1b5d7f1',
      ),
    );
    const government = {
      ...microsoft,
      authorizationEndpoint: 'https://login.microsoftonline.us/{tenant}/authorize',
    };
    assert.match(
      fix('AADSTS65001', { ...context, provider: government }),
      /login\.microsoftonline\.us\/contoso/,
    );
  });

  it('gives the PowerShell line with the mailbox', () => {
    assert.ok(
      fix('535 5.7.139 SmtpClientAuthentication is disabled for the Mailbox', context).includes(
        'Set-CASMailbox -Identity alerts@contoso.com -SmtpClientAuthenticationDisabled $false',
      ),
    );
  });

  it('does not tell people to choose the account that was just refused', () => {
    const text =
      "AADSTS50020: User account 'ann@outlook.com' from identity provider 'live.com' does not exist in tenant 'Contoso'";
    assert.equal(explain(text).id, 'microsoft-personal-account');
    assert.ok(!fix(text).includes('ann@outlook.com'));
  });

  it('says which command is in the steps, and none where there is none', () => {
    const command = 'Set-CASMailbox -Identity alerts@contoso.com -SmtpClientAuthenticationDisabled $false';
    const of = (text: string) => explain(text, context).command;
    assert.equal(of('535 5.7.139 SmtpClientAuthentication is disabled for the Mailbox'), command);
    assert.equal(of('getaddrinfo ENOTFOUND smtp.office365.com'), undefined);
  });

  it('puts no account into the PowerShell line that would run as something else', () => {
    for (const account of [
      'a@b.c; Remove-Mailbox x',
      '$(calc)@contoso.com',
      "a'b@contoso.com",
      'a b@contoso.com',
    ]) {
      assert.ok(
        fix('SmtpClientAuthentication is disabled', { account }).includes('-Identity alerts@example.com '),
      );
    }
  });

  it('names mailbox, From, tenant, client ID and server', () => {
    const found = explain(
      '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
      context,
    );
    assert.match(found.what, /alerts@contoso\.com .* noreply@contoso\.com/);
    assert.match(explain('AADSTS90002', context).what, /contoso\.onmicrosoft\.com/);
    assert.match(fix('AADSTS700016', context), /3e26c0ad-2d19-4b9b-a1b0-6ea3a1b5d7f1/);
    assert.match(explain('connect ECONNREFUSED', context).what, /smtp\.office365\.com:587/);
    assert.match(explain('getaddrinfo ENOTFOUND smtp.gmial.com', context).what, /smtp\.gmial\.com/);
  });

  it('reads well without any value', () => {
    for (const [, , input] of [...MICROSOFT, ...GOOGLE, ...OAUTH2, ...SMTP, ...NETWORK]) {
      const { what, how } = explain(input);
      for (const line of [what, ...how]) assert.doesNotMatch(line, /\{\w+\}|undefined|null/, line);
    }
  });

  it('puts every value into every text', () => {
    for (const [id, { text }] of Object.entries(explanations)) {
      for (const [, name] of text.matchAll(/\{(\w+)\}/g)) {
        assert.ok(name && name in valuesFor('', context), `${id} asks for ${name}`);
      }
    }
  });

  it('speaks another language where it has the text', () => {
    const texts = { 'microsoft-redirect-uri': 'Die Adresse fehlt.\nTragen Sie {redirectUri} ein.' };
    const found = explain('AADSTS50011', { ...context, texts });
    assert.equal(found.what, 'Die Adresse fehlt.');
    assert.deepEqual(found.how, ['Tragen Sie https://pve.example.com:8006 ein.']);
  });

  it('says how long the other side asks to wait', () => {
    const last = (input: unknown) => explain(input).how.at(-1);
    assert.equal(last('HTTP 429 Too Many Requests, Retry-After: 120'), 'It asks to wait for 120 seconds.');
    assert.equal(last('Rate limit exceeded, retry in 2 minutes'), 'It asks to wait for 120 seconds.');
    const inRussian = { texts: { 'value-wait-for': 'Ожидание: {wait:second}' }, lang: 'ru' };
    assert.equal(explain('HTTP 429, Retry-After: 2', inRussian).how.at(-1), 'Ожидание: 2 секунды');
    assert.equal(
      last(
        '{"error":{"code":429,"message":"User-rate limit exceeded. Retry after 2024-01-01T00:00:00.000Z"}}',
      ),
      'It asks to wait until 2024-01-01T00:00:00.000Z.',
    );
    assert.doesNotMatch(last('Too many requests') ?? '', /asks to wait/);
    assert.doesNotMatch(last('AADSTS50011, Retry-After: 120') ?? '', /asks to wait/);
  });

  it('asks a context for the provider where the words are the same at each', () => {
    const error = { error: 'invalid_client', error_description: 'Unauthorized' };
    assert.equal(explain(error, { provider: google }).id, 'google-client-auth');
    assert.equal(explain(error, { provider: 'generic' }).id, 'invalid_client');
  });
});

describe('explain: details', () => {
  const error = {
    error: 'invalid_grant',
    error_description:
      'AADSTS700082: The refresh token has expired due to inactivity.\r\nTrace ID: 624f7355-f654-4e51-bf41-417b1c4b6200\r\nCorrelation ID: 06fd79c9-fe43-4f61-bb6f-22df21f2c597\r\nTimestamp: 2019-09-27 04:38:50Z',
    error_uri: 'https://login.microsoftonline.com/error?code=700082',
  };
  const trace = {
    traceId: '624f7355-f654-4e51-bf41-417b1c4b6200',
    correlationId: '06fd79c9-fe43-4f61-bb6f-22df21f2c597',
    timestamp: '2019-09-27 04:38:50Z',
  };

  it("keeps the provider's own words", () => {
    const { details } = explain(error);
    assert.ok(details.includes(error.error_description));
    assert.ok(details.includes(error.error_uri));
  });

  it('finds what the support asks for', () => {
    assert.deepEqual(explain(error).trace, trace);
    assert.deepEqual(explain(JSON.stringify(error)).trace, trace);
    const { traceId: trace_id, correlationId: correlation_id, timestamp } = trace;
    assert.deepEqual(explain({ error: 'x', trace_id, correlation_id, timestamp }).trace, trace);
    assert.deepEqual(explain('nothing').trace, {});
  });

  it('shows an unknown error as it is', () => {
    const found = explain('Flux capacitor <b>overheated</b> & sad');
    assert.equal(found.id, 'unknown');
    assert.equal(found.details, 'Flux capacitor <b>overheated</b> & sad');
  });

  it("takes a flow error's own words, and explains what the provider said in its detail", () => {
    const flowError = {
      code: 'state-mismatch',
      message: 'The answer is not ours.',
      remedy: 'Start again.',
      who: 'you',
    };
    const own = explain(flowError);
    assert.deepEqual(
      [own.id, own.what, own.how, own.who],
      ['state-mismatch', 'The answer is not ours.', ['Start again.'], 'you'],
    );
    assert.equal(explain({ ...flowError, detail: 'AADSTS65004: declined' }).id, 'microsoft-declined');
    assert.equal(
      explain({ code: 'smtp', message: '535 5.7.3 Authentication unsuccessful' }).id,
      'smtp-xoauth2-microsoft',
    );
    assert.equal(explain({ code: 'popup-blocked' }).how.length, 1);
    assert.equal(explain(new Error('getaddrinfo ENOTFOUND x.y')).id, 'dns-not-found');
    assert.equal(explain(new Error('outer', { cause: new Error('connect ECONNREFUSED') })).id, 'refused');
  });

  const SECRETS = {
    refresh: '1//0gAbCdEfGhIjKlMnOpQrStUvWxYz-0123456789',
    entra: 'abc8Q~0123456789abcdefghijABCDEFGHIJklm',
    access: 'ya29.a0AfH6SMBx-0123456789',
    jwt: 'eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJodHRwczovL291dGxvb2sub2ZmaWNlLmNvbSJ9.c2lnbmF0dXJl',
    google: 'GOCSPX-0123456789abcdef',
    plain: 'hunter2hunter2',
    xoauth2: 'dXNlcj1vcHNAZXhhbXBsZS5jb20BYXV0aD1CZWFyZXIgeWEyOS5hYmNkZWZnaGlqAQE=',
    microsoft: '0.AAAAcnRKf8nescEWdMLpYaf6YcgdEg0N74pZBk8IObpiCmmJ1ANs.AgABAAEAAAD',
  };
  const PLACES: readonly ((secret: string) => string)[] = [
    (secret) => `client_id=x&client_secret=${secret}&grant_type=refresh_token`,
    (secret) => `refresh_token=${secret}`,
    (secret) => `{"refresh_token":"${secret}","scope":"x"}`,
    (secret) => `{\\"access_token\\":\\"${secret}\\"}`,
    (secret) => `{'refresh_token': '${secret}'}`,
    (secret) => `Authorization: Bearer ${secret}`,
    (secret) => `authorization: Basic ${secret}`,
    (secret) => `password: ${secret}`,
    (secret) => `&quot;client_secret&quot;:&quot;${secret}&quot;`,
    (secret) => `client_secret%3D${secret}%26`,
    (secret) => `AUTH XOAUTH2 ${secret}`,
    (secret) => `Cookie: PVEAuthCookie=${secret}`,
    (secret) => `http://user:${secret}@proxy:3128`,
  ];

  it('holds no secret and no token', () => {
    for (const secret of Object.values(SECRETS)) {
      for (const place of PLACES) {
        const { details } = explain(`failed: ${place(secret)}`);
        assert.ok(!details.includes(secret.slice(0, 12)), `${place(secret)}\n→ ${details}`);
      }
    }
  });

  it('knows well-known tokens wherever they stand', () => {
    for (const [name, secret] of Object.entries(SECRETS)) {
      if (name === 'plain') continue;
      assert.ok(!explain(`sent ${secret} to it`).details.includes(secret), name);
    }
  });

  it('leaves words alone that only look like secrets', () => {
    for (const text of [
      'error code: 50011',
      "The request body must contain 'client_assertion' or 'client_secret'.",
      'Basic authentication is not supported for Client Submission.',
      '535-5.7.8 Username and Password not accepted.',
      "code: 'EAUTH', command: 'AUTH XOAUTH2'",
      'https://login.microsoftonline.com/error?code=700082',
    ]) {
      assert.equal(explain(text).details, text);
    }
  });
});

describe('explain: robustness', () => {
  it('takes anything', () => {
    const cyclic: Record<string, unknown> = { error: 'invalid_grant' };
    cyclic.self = cyclic;
    const hostile = new Proxy(
      {},
      { ownKeys: () => assert.fail(), get: () => assert.fail(), has: () => assert.fail() },
    );
    const throwing = {
      get error(): string {
        throw new Error('no');
      },
      error_description: 'AADSTS50011',
    };
    for (const input of [undefined, null, 0, NaN, true, 10n, Symbol('x'), () => 1, [], {}, '', hostile]) {
      assert.equal(explain(input).id, 'unknown');
    }
    assert.equal(explain(cyclic).id, 'invalid_grant');
    assert.equal(explain(throwing).id, 'microsoft-redirect-uri');
    assert.equal(explain(['', { deep: { deeper: 'AADSTS50011' } }]).id, 'microsoft-redirect-uri');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withObjectString: true, withNullPrototype: true }),
        (input) => void explain(input),
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (input) => void explain(input)));
  });

  it('is not slowed down by a long or repetitive text', () => {
    // A runaway expression would never come back.
    for (const part of HOSTILE) assert.ok(explain(part.repeat(100_000)));
  });

  it('finds what matters at the end of a long log', () => {
    assert.equal(explain(`${'noise '.repeat(10_000)} AADSTS50011`).id, 'microsoft-redirect-uri');
  });
});

describe('explain: which side is meant', () => {
  const context = { provider: microsoft, server: 'smtp.office365.com', port: 587 };
  const FAILURES = [
    'connect ECONNREFUSED',
    'getaddrinfo ENOTFOUND',
    'ETIMEDOUT',
    'socket hang up',
    'self-signed certificate',
    'no route to host',
  ];

  for (const failure of FAILURES) {
    it(`blames the sign-in service at the token step, the mail server at the others: ${failure}`, () => {
      const token = explain(failure, { ...context, step: 'token' });
      const words = [token.what, ...token.how].join('\n');
      assert.match(words, /login\.microsoftonline\.com/);
      assert.doesNotMatch(words, /smtp\.office365\.com|587|465/);
      const mail = explain(failure, { ...context, step: 'sign-in' });
      assert.doesNotMatch([mail.what, ...mail.how].join('\n'), /login\.microsoftonline|\b443 is/);
      assert.equal(explain(failure, { ...context, peer: 'token-endpoint' }).id, token.id);
    });
  }

  it('tells failures of this product from those of the provider', () => {
    const at = (error: unknown, peer: ErrorPeer) => {
      const { id, who } = explain(error, { peer });
      return `${id} ${who ?? ''}`;
    };
    assert.equal(at('HTTP 500 Internal Server Error', 'host'), 'host-failed host-admin');
    assert.equal(at({ error: 'server_error' }, 'host'), 'host-failed host-admin');
    assert.equal(at('HTTP 500', 'token-endpoint'), 'endpoint-down provider');
    assert.equal(at('HTTP 429', 'host'), 'host-limit host-admin');
    assert.equal(at('HTTP 413 Payload Too Large', 'host'), 'host-too-large host-admin');
    assert.equal(at('HTTP 401', 'host'), 'host-forbidden host-admin');
    assert.equal(at('HTTP 401', 'token-endpoint'), 'token-client-refused you');
    assert.equal(at('HTTP 404', 'token-endpoint'), 'endpoint-wrong host-admin');
    assert.equal(at('<!doctype html>', 'token-endpoint'), 'endpoint-answer host-admin');
  });

  it('believes what an error says of its own side', () => {
    assert.equal(
      explain({ error: 'connect ECONNREFUSED', peer: 'token-endpoint' }).id,
      'endpoint-unreachable',
    );
    assert.equal(explain({ error: 'connect ECONNREFUSED', peer: 'smtp-server' }).id, 'refused');
  });

  it('knows each way in which the host’s backend gives no answer', () => {
    const whoOf = (failure: HostFailure) => explain(new HostApiError(failure)).who;
    for (const failure of [
      'unsent',
      'unreachable',
      'login-page',
      'not-signed-in',
      'not-found',
      'too-large',
      'too-many',
      'server',
      'unreadable',
    ] as const) {
      assert.equal(whoOf(failure), 'host-admin', failure);
    }
    assert.equal(whoOf('provider-down'), 'provider');
  });

  it('says of an app’s own token what an administrator has to allow', () => {
    const error = '535 5.7.3 Authentication unsuccessful';
    assert.equal(explain(error, { grant: 'client-credentials' }).who, 'provider-admin');
    assert.equal(explain(error).who, 'you');
  });

  it('says that a password was sent where a token should have been, and what else refuses it where nothing says so', () => {
    const error = 'AUTH LOGIN failed: 535 5.7.3 Authentication unsuccessful [x.prod.outlook.com]';
    assert.equal(explain(error, { method: 'microsoft-oauth2' }).id, 'smtp-password-sent-by-product');
    assert.equal(explain(error).id, 'smtp-microsoft-password');
  });

  it('names a browser’s extension where a fresh code is damaged', () => {
    const error = 'AADSTS70000: The provided value for the code parameter is not valid.';
    assert.equal(explain(error, { step: 'exchange' }).id, 'microsoft-code-damaged');
    assert.equal(explain(error).id, 'microsoft-grant');
  });
});

describe('explain: what is left open', () => {
  it('shows another cause beside the first one', () => {
    const { alternatives = [] } = explain('535 5.7.139 SmtpClientAuthentication is disabled for the Tenant');
    assert.deepEqual(
      alternatives.map(({ id }) => id),
      ['smtp-other-transport'],
    );
    for (const { what, how } of alternatives) assert.ok(what.length > 10 && how.length > 0);
  });

  it('names nobody where nothing is known', () => {
    const { id, who, details } = explain('the moon is in the wrong phase');
    assert.deepEqual([id, who, details], ['unknown', undefined, 'the moon is in the wrong phase']);
  });

  it('has an answer for every class of SMTP reply, HTTP status, OAuth error and TLS alert', () => {
    const none = [
      ...['421', '432', '450', '451', '452', '454', '455'].map((code) => `SMTP error ${code} odd words`),
      ...[
        '500',
        '501',
        '502',
        '503',
        '504',
        '521',
        '530',
        '534',
        '535',
        '538',
        '550',
        '551',
        '552',
        '553',
        '554',
        '555',
        '556',
      ].map((code) => `SMTP error ${code} Odd words`),
      ...[1, 2, 3, 4, 5, 6, 7].flatMap((subject) => [`550 5.${subject}.199 Odd`, `450 4.${subject}.199 Odd`]),
      ...[
        400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 417, 421, 422, 426,
        428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 507, 511,
      ].map((status) => `Request failed with status code ${status}`),
      ...[
        10, 20, 22, 40, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 70, 71, 80, 86, 90, 109, 110, 112, 113, 115,
        116, 120,
      ].map((alert) => `SSL alert number ${alert}`),
      ...[
        'invalid_request',
        'invalid_client',
        'invalid_grant',
        'unauthorized_client',
        'unsupported_grant_type',
        'invalid_scope',
        'access_denied',
        'unsupported_response_type',
        'server_error',
        'temporarily_unavailable',
        'interaction_required',
        'login_required',
        'account_selection_required',
        'consent_required',
        'request_not_supported',
        'authorization_pending',
        'slow_down',
        'expired_token',
        'invalid_token',
        'insufficient_scope',
        'invalid_target',
        'invalid_client_metadata',
        'use_dpop_nonce',
      ].map((error) => ({ error })),
    ].filter((error) => explain(error).who === undefined);
    assert.deepEqual(none, []);
  });
});

describe('explain: one of these', () => {
  const idsOf = (input: unknown, context = {}) => {
    const { id, alternatives = [] } = explain(input, context);
    return [id, ...alternatives.map((each) => each.id)];
  };
  /** A sentence that several sides say, and what has to be among the answers. */
  const TERSE: Readonly<Record<string, readonly string[]>> = {
    'Authentication failed': ['smtp-login', 'smtp-auth-disabled'],
    'Login failed': ['smtp-login', 'smtp-auth-disabled'],
    'invalid credentials': ['smtp-login', 'smtp-auth-disabled'],
    '535 Authentication failed': ['smtp-login', 'smtp-auth-disabled'],
    'Access denied': ['permission-missing', 'access_denied', 'forbidden'],
    'Connection refused': ['refused', 'endpoint-unreachable'],
    'Connection timed out': ['timeout', 'endpoint-unreachable'],
    '401 Unauthorized': ['unauthorized', 'host-forbidden'],
    unauthorized_client: ['unauthorized_client', 'other-client', 'google-delegation'],
    access_denied: ['access_denied', 'microsoft-consent', 'google-testing'],
    invalid_client: ['invalid_client', 'microsoft-secret-expired'],
    '550 5.7.1': ['smtp-refused', 'smtp-ip-blocked', 'smtp-domain-policy'],
    'Message rejected': ['smtp-refused', 'smtp-ip-blocked', 'smtp-recipient'],
    'The token has expired': ['access-token-expired', 'invalid_grant'],
  };
  for (const [text, ids] of Object.entries(TERSE)) {
    it(`is the answer to ${text}`, () => {
      const found = idsOf(text);
      for (const id of ids) assert.ok(found.includes(id), found.join(' '));
    });
  }

  it('is no answer where the text or the caller says more', () => {
    for (const text of [
      'AADSTS7000215: Invalid client secret provided.',
      '535 5.7.8 Username and Password not accepted. https://support.google.com/mail/?p=BadCredentials - gsmtp',
      'x509: certificate has expired or is not yet valid',
      'connect ECONNREFUSED 192.0.2.1:587',
    ]) {
      assert.equal(idsOf(text).length, 1, text);
    }
    assert.ok(!idsOf('Authentication failed', { provider: google }).includes('smtp-auth-disabled'));
    assert.deepEqual(idsOf('Connection refused', { step: 'sign-in' }), ['refused']);
    assert.ok(!idsOf('access_denied', { provider: microsoft }).includes('google-testing'));
  });

  it('names at most three others, none twice, and the likeliest first', () => {
    for (const [, id, input] of [...MICROSOFT, ...GOOGLE, ...OAUTH2, ...SMTP, ...NETWORK]) {
      const found = idsOf(input);
      assert.equal(found[0], id);
      assert.ok(found.length <= 4 && new Set(found).size === found.length, found.join(' '));
    }
  });

  it('names explanations that exist', () => {
    const rows: Readonly<Record<string, Entry>> = explanations;
    for (const { or = [], open = [] } of Object.values(rows)) {
      for (const id of [...or, ...open]) assert.ok(id in explanations, id);
    }
  });
});

describe('the advice', () => {
  /** Names that the providers have abolished or changed, and how people still call them. */
  const ABOLISHED =
    /less secure|lesssecureapps|Azure Active Directory|\bAzure AD\b|\bAAD\b|G ?Suite|Google Apps|Google\+|Exchange Admin Cent(?:er|re) classic|manage\.windowsazure|console\.developers\.google|OAuth consent screen|outlook\.live\.com\/owa|Office 365 admin|Security & Compliance|DisplayUnlockCaptcha|ADAL\b|New-ApplicationAccessPolicy/i;

  for (const [lang, texts] of [
    ['English', Object.fromEntries(Object.entries(explanations).map(([id, { text }]) => [id, text]))],
    ['German', diagnosis],
  ] as const) {
    it(`names no switch that is gone, in ${lang}`, () => {
      for (const [id, text] of Object.entries(texts)) assert.doesNotMatch(text, ABOLISHED, id);
    });
  }

  it('reads well where nothing is known of the form', () => {
    const values = valuesFor('', {});
    for (const [id, { text }] of Object.entries(explanations)) {
      const words = text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
      assert.doesNotMatch(words, /\{\w+\}|undefined/, id);
      assert.doesNotMatch(
        words,
        /(?:redirect URI|mailbox|account|address)[:,]? the (?:redirect URI|sending mailbox)/i,
        id,
      );
      assert.doesNotMatch(
        words,
        /(?<!client ID|tenant) that was given|(?<!address|server) that is entered|provider's sign-in service of the provider/i,
        id,
      );
    }
  });

  it('reads well where nothing is known of the form, in German', () => {
    const texts: Readonly<Record<string, string>> = diagnosis;
    const values = valuesFor('', { texts });
    for (const id of Object.keys(explanations)) {
      const words = (texts[id] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
      assert.doesNotMatch(words, /\{\w+\}|undefined/, id);
      assert.doesNotMatch(
        words,
        /(?<!Postfachs?|Konto|Client-ID|Mandant|Mandanten|Absenderadresse|Servers?) aus diesem Formular|(?<!Anmeldedienste?s?) des Anbieters(?= nicht erreicht|, auf Port)|\b(?:mit|ist|sein, mit|muss) den Weiterleitungs-URI/,
        id,
      );
    }
  });
});

describe('the tables', () => {
  const codes = Object.values(aadsts).flatMap((entry) => ('codes' in entry ? [...entry.codes] : []));

  it('know more than 150 AADSTS codes, each once', () => {
    assert.ok(codes.length > 150);
    assert.equal(new Set(codes).size, codes.length);
    for (const code of codes) assert.notEqual(explain(`AADSTS${code}: x`).id, 'microsoft-other');
  });

  it('are written in short sentences', () => {
    for (const [id, { text }] of Object.entries(explanations)) {
      const lines = text.split('\n');
      assert.ok(lines.length >= 2, `${id} says how`);
      for (const line of lines) assert.ok(line.length <= 200, `${id}: ${line.length} characters: ${line}`);
    }
  });
});
