import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { google, microsoft } from 'smtp-oauth2-elements/providers.js';
import { makeKeyPair } from '../../../demo/backend/xoauth2/make-key-pair.js';
import { TokenClient } from '../../../demo/backend/xoauth2/token-client.js';
import type { Application } from '../../../demo/backend/xoauth2/token-client.js';
import { TokenError } from '../../../demo/backend/xoauth2/token-error.js';
import { startProvider } from '../../../demo/provider/index.js';
import type { RunningProvider } from '../../../demo/provider/index.js';

const CLIENT = { id: 'app', secret: 'a-secret-of-the-app', name: 'App', redirectUris: ['http://localhost/'] };
const EMAIL = 'alerts@demo.iam.gserviceaccount.com';
const MAILBOX = 'alerts@contoso.example';

describe('a token without a person', () => {
  let microsoftLike: RunningProvider;
  let googleLike: RunningProvider;
  let pair: Awaited<ReturnType<typeof makeKeyPair>>;
  let app: Application;
  let account: Application;
  before(async () => {
    pair = await makeKeyPair('alerts', Date.now());
    microsoftLike = await startProvider({
      personality: 'microsoft',
      clients: [{ ...CLIENT, certificates: [pair.certificate] }],
    });
    const keys = { k1: createPublicKey(pair.privateKey).export({ type: 'spki', format: 'pem' }).toString() };
    const delegation = { domain: 'contoso.example', scopes: google.scopes };
    googleLike = await startProvider({
      personality: 'google',
      clients: [],
      serviceAccounts: [{ email: EMAIL, clientId: '1', keys, delegation }],
    });
    app = {
      provider: { ...microsoft, ...microsoftLike.endpoints },
      clientId: CLIENT.id,
      tenantId: 'contoso.example',
    };
    account = {
      provider: { ...google, ...googleLike.endpoints },
      clientId: EMAIL,
      serviceAccount: { email: EMAIL, keyId: 'k1', privateKey: pair.privateKey },
    };
  });
  after(() => Promise.all([microsoftLike.close(), googleLike.close()]));

  const ask = (application: Application, now?: () => number, mailbox = MAILBOX) => {
    const grant = application.serviceAccount ? 'jwt-bearer' : 'client-credentials';
    return new TokenClient(fetch, 15_000, now).own(application, { grant, mailbox });
  };
  const refusal = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      if (error instanceof TokenError) return error;
      throw error;
    }
    throw new Error('It was not refused.');
  };

  it('comes for a secret and for a certificate, and brings nothing to keep', async () => {
    for (const credential of [{ clientSecret: CLIENT.secret }, { keyPair: pair }]) {
      const tokens = await ask({ ...app, ...credential });
      assert.ok(tokens.accessToken.length > 20);
      assert.equal(tokens.refreshToken, undefined);
      assert.equal(tokens.expiresIn, 3600);
    }
  });

  it('comes for a service account', async () => {
    assert.ok((await ask(account)).accessToken.length > 20);
  });

  it('comes with a credential that a host keeps elsewhere', async () => {
    let asked = 0;
    const vault = () => {
      asked++;
      return Promise.resolve({ clientSecret: CLIENT.secret });
    };
    await ask({ ...app, vault });
    assert.equal(asked, 1);
  });

  it('is refused for a wrong client with what is to be fixed, and never asks anybody to sign in', async () => {
    const wrong = await refusal(ask({ ...app, clientSecret: 'wrong' }));
    assert.equal(wrong.consequence, 'fix-client');
    assert.match(wrong.message, /AADSTS7000215/);
    const other = await makeKeyPair('other', Date.now());
    assert.equal((await refusal(ask({ ...app, keyPair: other }))).consequence, 'fix-client');
    assert.equal((await refusal(ask(account, undefined, 'me@gmail.com'))).consequence, 'fix-client');
    const { privateKey } = other;
    const stolen = { ...account, serviceAccount: { email: EMAIL, keyId: 'k1', privateKey } };
    assert.equal((await refusal(ask(stolen))).consequence, 'fix-client');
  });

  for (const [minutes, words] of [
    [20, /20 minutes ahead of the token endpoint/],
    [-90, /90 minutes behind the token endpoint/],
  ] as const) {
    it(`names the difference where the clock is ${minutes} minutes off`, async () => {
      const now = () => Date.now() + minutes * 60_000;
      for (const application of [{ ...app, keyPair: pair }, account]) {
        const { message } = await refusal(ask(application, now));
        assert.match(message, words);
      }
    });
  }

  it('says nothing of a clock that is right', async () => {
    const { message } = await refusal(ask({ ...app, keyPair: await makeKeyPair('other', Date.now()) }));
    assert.doesNotMatch(message, /clock/);
  });

  it('shows no key in a refusal', async () => {
    const { message } = await refusal(ask(account, undefined, 'me@gmail.com'));
    assert.doesNotMatch(message, /PRIVATE KEY/);
  });
});
