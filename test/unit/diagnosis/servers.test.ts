import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explain } from '../../../src/diagnosis/index.js';
import { factsOf } from '../../../src/diagnosis/facts/index.js';

const facts = (text: string) =>
  [...factsOf(text, {}).all].filter((fact) => /^(?:server|provider):/.test(fact));
const all = (text: string) => {
  const { what, how, alternatives = [] } = explain(text);
  return [what, ...how, ...alternatives.flatMap((each) => [each.what, ...each.how])].join('\n');
};

describe('explain: the server that is named', () => {
  it('says whose error it is, before the other words', () => {
    assert.ok(
      facts('host=smtp.office365.com from=me@gmail.com errormsg=refused').includes('provider:microsoft'),
    );
    assert.ok(facts('535 failed, smtp.mail.yahoo.com, google').includes('provider:generic'));
    assert.deepEqual(facts('smtp.gmail.com and smtp.office365.com'), ['provider:google']);
  });

  it('decides whose words are used', () => {
    const refused = (server: string) => all(`535 5.7.8 authentication failed at ${server}`);
    assert.match(refused('smtp.office365.com'), /outlook\.office\.com/);
    assert.doesNotMatch(refused('smtp.office365.com'), /mail\.google\.com/);
    assert.match(refused('smtp.gmail.com'), /mail\.google\.com/);
    assert.doesNotMatch(refused('smtp.yandex.com'), /google|outlook/i);
    const challenge =
      "host=smtp.office365.com errormsg='the server sent an invalid reply' exitcode=EX_PROTOCOL";
    assert.doesNotMatch(all(challenge), /mail\.google\.com/);
  });

  it('may be mistyped, right, or this machine', () => {
    const idOf = (text: string) => explain(text).id;
    assert.equal(idOf('getaddrinfo ENOTFOUND smtp.gmial.com'), 'server-mistyped');
    assert.equal(idOf('getaddrinfo ENOTFOUND 1234 1234:465'), 'server-mistyped');
    assert.equal(idOf('getaddrinfo ENOTFOUND smtp.gmail.com'), 'dns-unavailable');
    assert.equal(idOf('getaddrinfo ENOTFOUND mail.intern.example.com'), 'dns-not-found');
    assert.equal(idOf('connect ECONNREFUSED 127.0.0.1:25'), 'server-local');
    assert.equal(idOf('connect ECONNREFUSED 192.0.2.7:25'), 'refused');
  });
});

describe('explain: the server that answers', () => {
  const answered = (host: string) =>
    explain(`connect to smtp.office365.us:587 < 220 ${host} ESMTP < 535 Authentication failed`).id;

  it('may greet by any name of the provider that was called', () => {
    for (const own of ['smtp.office365.us', 'PH1P110CA0001.outlook.office365.us', 'BN0.prod.outlook.com'])
      assert.notEqual(answered(own), 'smtp-intercepted', own);
    assert.equal(answered('web7.hoster.example'), 'smtp-intercepted');
  });
});

describe('explain: a text that says little', () => {
  it('names nobody, but the log that has the reason', () => {
    for (const text of [
      'It does not connect.',
      'Mail kommt nicht an',
      'Emails are not being sent since yesterday',
    ]) {
      const { who, how } = explain(text);
      assert.ok(who === undefined || who === 'host-admin', text);
      assert.match(how.join(' '), /\blog\b/, text);
    }
  });

  it('is the sign-in or the connection where its library says both in the same words', () => {
    assert.match(all('Mailer Error: SMTP connect() failed.'), /failed sign-in/);
  });
});

describe('explain: a sign-in by the key of a service account', () => {
  it('is not told to sign in again', () => {
    const stack =
      'Error: invalid_grant\n    at Request._callback (/app/node_modules/gtoken/lib/index.js:215:34)';
    assert.equal(explain(stack).id, 'google-service-clock');
    assert.equal(explain('Error: invalid_grant').id, 'invalid_grant');
  });
});

describe('explain: the words of an answer and its number', () => {
  const all = (text: string) => {
    const { id, alternatives = [] } = explain(text);
    return [id, ...alternatives.map((other) => other.id)];
  };

  it('goes by the words first, and keeps the number as another cause', () => {
    assert.deepEqual(all('421 Account disabled'), ['smtp-account-disabled', 'smtp-busy']);
    assert.deepEqual(all('421 4.3.0 Temporary system problem'), ['smtp-busy']);
    assert.equal(all('421 invalid login')[0], 'smtp-login');
    assert.equal(all('554 Message rejected: Stream is more than 10485760 bytes long')[0], 'smtp-size');
    assert.equal(
      all('SMTP error: data not accepted. 552 you are over your relay quota of 500')[0],
      'smtp-limit',
    );
  });

  it('tells a limit, a full server and a refused sender by the words beside a number of another meaning', () => {
    assert.equal(all('452 Maximum number of messages per connection exceeded')[0], 'smtp-session-limit');
    assert.equal(all('450 4.7.1 Ratelimit "mailbox" exceeded')[0], 'smtp-rate');
    assert.equal(all('425 4.3.2 Insufficient storage on this system')[0], 'smtp-busy');
    assert.equal(all('452 4.2.2 Over quota')[0], 'smtp-mailbox-full');
    assert.equal(all('530 5.7.1 Sender address not allowed')[0], 'smtp-sender-unverified');
    assert.equal(all('530 5.7.0 Authentication required')[0], 'smtp-not-signed-in');
    assert.equal(all('Expected response code "250" but got code "552"')[0], 'smtp-too-large');
  });

  it('takes a server that refuses in its greeting for a mail server', () => {
    assert.equal(all('Invalid greeting: 554 mx.example.com rejected, poor reputation')[0], 'smtp-ip-blocked');
    assert.equal(all('Invalid greeting: 554 No SMTP service here')[0], 'smtp-no-service');
    assert.equal(all('Invalid greeting: 554 mx.example.com You talk too soon')[0], 'smtp-sequence');
    assert.equal(all('Invalid greeting: * OK Dovecot ready')[0], 'smtp-other-service');
    assert.equal(all('Invalid greeting: 451 mail proxy, the server is not available')[0], 'smtp-intercepted');
  });

  it('looks for what is not set where a port has no host', () => {
    assert.equal(all('dial tcp :587: connect: connection refused')[0], 'server-local');
    assert.equal(all('dial tcp 192.0.2.1:587: connect: connection refused')[0], 'refused');
  });

  it('takes a token that a mail service refuses for one that was obtained', () => {
    assert.equal(all('MS Graph: the token is not accepted here')[0], 'api-token-refused');
    assert.equal(all('Failed to acquire an access token for Microsoft Graph')[0], 'token-failed');
  });

  it('takes a missing mechanism for the server’s where the server says it', () => {
    assert.equal(all('535 5.7.8 Error: authentication failed: no mechanism available')[0], 'smtp-mechanism');
    assert.equal(all('SASL authentication failed: no mechanism available')[0], 'sasl-plugin');
  });

  it('offers a catcher of mail where a stranger greets at a server that nobody knows', () => {
    const log = (greeting: string) =>
      `connecting to smtp.example.com\n220 ${greeting} ESMTP\n535 Incorrect authentication data`;
    assert.ok(all(log('cp7.hoster.example')).includes('smtp-intercepted'));
    assert.ok(!all(log('mx2.example.com')).includes('smtp-intercepted'));
  });

  it('takes a token for refused where no password was tried', () => {
    assert.equal(all('msmtp: authentication failed (method OAUTHBEARER)')[0], 'smtp-token-refused');
    assert.equal(all('could not authenticate: token expired or revoked')[0], 'invalid_grant');
  });

  it('takes the cause inside of a wrapping for the cause', () => {
    const wrapped = (cause: string) =>
      all(`javax.mail.MessagingException: Can't send command to SMTP host: ${cause}`)[0];
    assert.equal(wrapped('SSLHandshakeException: PKIX path building failed'), 'tls-untrusted');
    assert.equal(wrapped('SocketTimeoutException: Read timed out'), 'timeout');
    assert.deepEqual(all('535 Authentication failed: account locked').slice(0, 2), [
      'smtp-account-disabled',
      'smtp-login',
    ]);
  });
});
