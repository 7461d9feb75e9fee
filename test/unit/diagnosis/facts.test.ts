import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsOf } from '../../../src/diagnosis/facts/index.js';
import type { Fact } from '../../../src/diagnosis/facts/fact.js';
import { google, microsoft } from '../../../src/providers/index.js';

const has = (text: string, ...facts: Fact[]) => {
  const { all } = factsOf(text, {});
  for (const fact of facts) assert.ok(all.has(fact), `${fact} in ${text}: ${[...all].join(' ')}`);
};
const hasNot = (text: string, ...facts: Fact[]) => {
  const { all } = factsOf(text, {});
  for (const fact of facts) assert.ok(!all.has(fact), `${fact} in ${text}`);
};

describe('facts of a text', () => {
  it('takes SMTP replies out of the words of many libraries', () => {
    has('535 5.7.3 Authentication unsuccessful', 'smtp:535', 'enhanced:5.7.3', 'subject:7', 'class:5xx');
    has("(535, b'5.7.8 Username and Password not accepted')", 'smtp:535', 'enhanced:5.7.8');
    has('permanent error (550): 5.1.1 unknown', 'smtp:550', 'enhanced:5.1.1');
    has('Expected response code "250" but got code "554", with message "554 5.2.252 x"', 'smtp:554');
    has('AuthenticationInvalidCredentials: 5.7.139 x', 'smtp:535', 'enhanced:5.7.139');
    has('Net::SMTPServerBusy: 451 4.3.0 x', 'smtp:4xx', 'smtp:451');
    has('MailKit: MailboxUnavailable', 'smtp:550');
    has('smtp;550 Sender frequency limited', 'smtp:550');
  });

  it('takes a number or a name inside a longer one for neither', () => {
    const kinds: Readonly<Record<string, readonly [text: string, fact: Fact]>> = {
      'an enhanced code': ['5.7.139', 'enhanced:5.7.139'],
      'a reply by name': ['MailboxUnavailable', 'smtp:550'],
      'a reply of Ruby': ['SMTPServerBusy', 'smtp:4xx'],
      'a status': ['HTTP 404', 'http:404'],
      'a status of gRPC': ['PERMISSION_DENIED', 'http:403'],
      'a status of Google': ['RESOURCE_EXHAUSTED', 'http:429'],
      'a status by name': ['HttpUnauthorized', 'http:401'],
      'an OAuth error': ['invalid_grant', 'oauth:invalid_grant'],
      'an OAuth error by class': ['InvalidGrant', 'oauth:invalid_grant'],
    };
    for (const [text, fact] of Object.values(kinds)) {
      has(`(${text})`, fact);
      has(`it says ${text}, it seems`, fact);
      for (const longer of [`X${text}`, `${text}Xy`, `${text}7`]) hasNot(`it says ${longer}, it seems`, fact);
    }
  });

  it('takes no version, address, date or status for a reply', () => {
    hasNot('PHPMailer/5.2.14 on 10.5.7.1', 'enhanced:5.2.14', 'enhanced:5.7.1');
    hasNot('HTTP 404', 'smtp:404', 'class:4xx');
    hasNot('Backup job 535 failed', 'smtp:535');
  });

  it('takes HTTP statuses out of the words of many clients', () => {
    for (const text of [
      'http status: 400',
      'Request failed with status code 400',
      'The remote server returned an error: (400) Bad Request.',
      'HTTP/1.1 400 Bad Request',
      "<HTTPError 400: 'Bad Request'>",
      '{"statusCode":400}',
      'Response code 400 (Bad Request)',
      'TokenStore::Refresh: code=1, HTTP code: 400',
    ]) {
      has(text, 'http:400', 'class:http-4xx');
    }
  });

  it('takes no reply of a mail server for an HTTP status', () => {
    hasNot('SMTP error code 550', 'http:550');
    hasNot('smtp status 500', 'http:500');
  });

  it('knows OAuth errors by their code and by the classes of libraries', () => {
    has('{"error":"invalid_grant"}', 'oauth:invalid_grant');
    has('oauthlib.oauth2.rfc6749.errors.InvalidGrantError', 'oauth:invalid_grant');
    has('MsalUiRequiredException', 'oauth:interaction_required');
  });

  it('keeps the digits of AADSTS numbers as they stand, however they are written', () => {
    for (const text of ['AADSTS50011: x', 'aadsts 50011', 'ADSTS50011', 'AADSTS-50011', 'error?code=50011']) {
      assert.deepEqual(factsOf(text, {}).aadsts, ['50011'], text);
    }
    assert.deepEqual(factsOf('AADSTS00016: x', {}).aadsts, ['00016']);
  });

  it('knows TLS alerts by number and by name', () => {
    has('SSL alert number 70', 'alert:protocol_version');
    has('remote error: tls: handshake failure', 'alert:handshake_failure');
    has('received fatal alert: certificate_unknown', 'alert:certificate_unknown');
    has('tlsv1 alert unknown ca', 'alert:unknown_ca');
  });

  it('knows the mechanism, and who is concerned', () => {
    has('AUTH LOGIN failed', 'mechanism:LOGIN');
    has('Authenticator "XOAUTH2" returned', 'mechanism:XOAUTH2');
    has('Post "https://oauth2.googleapis.com/token": EOF', 'peer:token-endpoint');
    has('[MS Graph API] Access is denied', 'peer:api');
    has('<html><title>403 Forbidden</title><center>nginx</center>', 'peer:middle');
  });

  it('believes the caller more than the text', () => {
    const text = 'connect ECONNREFUSED while fetching the token for smtp.example.com';
    assert.equal(factsOf(text, { peer: 'smtp-server' }).peer, 'smtp-server');
    assert.equal(factsOf(text, { step: 'token' }).peer, 'token-endpoint');
    assert.equal(factsOf('x', { step: 'sender', peer: 'host' }).peer, 'host');
    assert.ok(factsOf('x', { provider: microsoft }).all.has('provider:microsoft'));
    assert.ok(factsOf('x', { server: 'smtp.gmail.com' }).all.has('provider:google'));
    assert.ok(factsOf('AADSTS1', { provider: google }).all.has('provider:google'));
  });

  it('peels off what libraries put around a reply', () => {
    const { words, all } = factsOf(
      'The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.57 Client not authenticated',
      {},
    );
    assert.ok(!words.includes('secure connection'));
    assert.ok(all.has('enhanced:5.7.57'));
  });
});
