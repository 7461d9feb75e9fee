import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import nodemailer from 'nodemailer';
import { Inbox, makeCertificate, startSubmissionServer } from '../../../demo/mail/index.js';
import type { RunningSubmissionServer } from '../../../demo/mail/index.js';
import { startProvider } from '../../../demo/provider/index.js';
import type { RunningProvider } from '../../../demo/provider/index.js';
import { parametersFor, signIn } from '../support/sign-in.js';

const REDIRECT_URI = 'http://localhost:5173/oauth2-callback.html';
const CLIENT = { id: 'demo', secret: 'a-secret-of-the-demo', name: 'Demo', redirectUris: [REDIRECT_URI] };
const ACCOUNT = 'alerts@example.com';

describe('the submission server', () => {
  const inbox = new Inbox();
  let provider: RunningProvider;
  let server: RunningSubmissionServer;
  let accessToken: string;
  let certificate: { key: string; cert: string };

  before(async () => {
    provider = await startProvider({ personality: 'microsoft', clients: [CLIENT] });
    certificate = await makeCertificate();
    server = await startSubmissionServer({
      dialect: 'microsoft',
      inbox,
      certificate,
      introspection: provider.introspection,
      passwords: { 'printer@example.com': 'a password' },
    });
    const answer = await signIn(provider, {
      account: ACCOUNT,
      parameters: { client_id: CLIENT.id, redirect_uri: REDIRECT_URI, ...parametersFor.microsoft },
    });
    const response = await fetch(provider.endpoints.tokenEndpoint.replace('{tenant}', 'common'), {
      method: 'POST',
      body: new URLSearchParams({
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        grant_type: 'authorization_code',
        code: answer.get('code') ?? '',
        redirect_uri: REDIRECT_URI,
      }),
    });
    ({ access_token: accessToken } = (await response.json()) as { access_token: string });
  });
  after(async () => {
    await server.close();
    await provider.close();
  });

  const send = (auth: object | undefined, mail: object = {}) =>
    nodemailer
      .createTransport({
        host: 'localhost',
        port: server.port,
        requireTLS: true,
        tls: { ca: certificate.cert },
        ...(auth && { auth }),
      })
      .sendMail({ from: ACCOUNT, to: 'ops@example.com', subject: 'Grüße', text: 'It works.', ...mail });
  const xoauth2 = (user: string, token: string) => ({ type: 'OAuth2', user, accessToken: token });

  it('takes a mail signed in with an access token over STARTTLS', async () => {
    await send(xoauth2(ACCOUNT, accessToken));
    const mail = inbox.mails.at(-1);
    assert.equal(mail?.subject, 'Grüße');
    assert.equal(mail?.user, ACCOUNT);
    assert.deepEqual(mail?.to, ['ops@example.com']);
  });

  it('takes a password where it knows one', async () => {
    await send({ user: 'printer@example.com', pass: 'a password' }, { from: 'printer@example.com' });
    assert.equal(inbox.mails.at(-1)?.user, 'printer@example.com');
    await assert.rejects(send({ user: 'printer@example.com', pass: 'wrong' }), /535 5\.7\.8/);
  });

  it('refuses a token of somebody else, an unknown token and a mailbox with SMTP sign-in off', async () => {
    await assert.rejects(send(xoauth2('ops@example.com', accessToken)), /535 5\.7\.3/);
    await assert.rejects(send(xoauth2(ACCOUNT, 'no-such-token')), /535 5\.7\.3/);
    server.disabledMailboxes.add(ACCOUNT);
    await assert.rejects(send(xoauth2(ACCOUNT, accessToken)), /5\.7\.139/);
    server.disabledMailboxes.delete(ACCOUNT);
  });

  it('refuses a sender who is not the one signed in', async () => {
    await assert.rejects(
      send(xoauth2(ACCOUNT, accessToken), { from: 'boss@example.com' }),
      /554 5\.2\.252 SendAsDenied/,
    );
  });

  describe('for an application by itself', () => {
    let appToken: string;
    before(async () => {
      const response = await fetch(provider.endpoints.tokenEndpoint.replace('{tenant}', 'contoso.example'), {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          scope: 'https://outlook.office365.com/.default',
        }),
      });
      ({ access_token: appToken } = (await response.json()) as { access_token: string });
      server.rights.set(CLIENT.id, { mailboxes: ['app@example.com'], sendAs: ['noreply@example.com'] });
    });

    it('takes the mailboxes on which it has the right, whatever their case, and no other', async () => {
      await send(xoauth2('App@example.com', appToken), { from: 'app@example.com' });
      assert.equal(inbox.mails.at(-1)?.user, 'App@example.com');
      await assert.rejects(
        send(xoauth2(ACCOUNT, appToken)),
        /535 5\.7\.3 Authentication unsuccessful \[DEMO\.PROD\.OUTLOOK\.COM\]/,
      );
    });

    it('lets it send as another address only with that right', async () => {
      await send(xoauth2('app@example.com', appToken), { from: 'noreply@example.com' });
      await assert.rejects(
        send(xoauth2('app@example.com', appToken), { from: 'boss@example.com' }),
        /554 5\.2\.252 SendAsDenied/,
      );
    });

    it('refuses a mailbox whose SMTP sign-in is off, for everybody', async () => {
      server.disabledMailboxes.add('app@example.com');
      await assert.rejects(
        send(xoauth2('app@example.com', appToken), { from: 'app@example.com' }),
        /5\.7\.139/,
      );
      server.disabledMailboxes.delete('app@example.com');
    });

    it('gives no right to a person by the application’s', async () => {
      await assert.rejects(send(xoauth2('app@example.com', accessToken)), /535 5\.7\.3/);
    });
  });

  it('takes nothing without a sign-in', async () => {
    const before = inbox.mails.length;
    await assert.rejects(send(undefined));
    assert.equal(inbox.mails.length, before);
  });
});
