import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signJwt } from '../../../demo/backend/xoauth2/jwt.js';
import { serviceAccountAssertion } from '../../../demo/backend/xoauth2/credential.js';
import { newServiceAccount, wrongWithAssertion } from '../../../scripts/check-backend/service-account.js';

const account = newServiceAccount('https://elsewhere.example/');
const { private_key: key } = JSON.parse(account.file) as { private_key: string };
const { private_key: otherKey } = JSON.parse(newServiceAccount('x').file) as { private_key: string };
const now = 1_800_000_000;
const endpoint = 'https://oauth2.googleapis.com/token';
const expected = {
  account,
  mailbox: 'alerts@contoso.example',
  scope: 'https://mail.google.com/',
  audience: endpoint,
  now,
};
const header = { kid: account.keyId };
const claims = {
  iss: account.email,
  sub: expected.mailbox,
  scope: expected.scope,
  aud: endpoint,
  iat: now - 10,
  exp: now + 3_000,
};
const wrong = (jwt: string) => wrongWithAssertion(jwt, expected) ?? 'nothing';
const signed = (more: object = {}, algorithm: 'RS256' | 'PS256' = 'RS256', by = key, head: object = {}) =>
  wrong(signJwt(algorithm, { ...header, ...head }, { ...claims, ...more }, by));

describe('the assertion of a service account, as the conformance check reads it', () => {
  it('is right as the reference backend writes it', () => {
    const { email, keyId } = account;
    const own = serviceAccountAssertion(
      { email, keyId, privateKey: key },
      { mailbox: expected.mailbox, scope: expected.scope, endpoint, now },
    );
    assert.equal(wrong(own), 'nothing');
    assert.equal(signed(), 'nothing');
  });

  it('is wrong in each part that Google looks at', () => {
    assert.match(signed({}, 'PS256'), /its alg/);
    assert.match(signed({}, 'RS256', key, { kid: 'another' }), /its kid/);
    assert.match(signed({}, 'RS256', key, { typ: 'at+jwt' }), /its typ/);
    assert.match(signed({ iss: 'another@x.iam.gserviceaccount.com' }), /its iss/);
    assert.match(signed({ sub: 'boss@contoso.example' }), /its sub/);
    assert.match(signed({ sub: undefined }), /its sub/);
    assert.match(signed({ scope: 'https://mail.google.com/ openid' }), /its scope/);
    assert.match(signed({ aud: 'https://accounts.google.com/o/oauth2/token' }), /its aud/);
    assert.match(signed({ exp: now + 3_591 }), /longer than an hour/);
    assert.match(signed({ iat: now - 7_200, exp: now - 3_600 }), /not valid now/);
    assert.match(signed({ iat: now + 600, exp: now + 900 }), /not valid now/);
    assert.match(signed({ exp: String(now + 60) }), /no numbers/);
    assert.match(signed({}, 'RS256', otherKey), /not signed with the key/);
    assert.match(wrong('a.b'), /no signed JWT/);
    assert.match(wrong('a.b.'), /no signed JWT/);
    assert.match(wrong('a.b.c'), /its alg/);
  });
});
