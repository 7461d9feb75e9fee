import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  google,
  isEndpointAddress,
  isIssuer,
  isScope,
  microsoft,
  otherProvider,
} from '../../../src/providers/index.js';
import { keysOfProvider } from '../../../src/providers/other-provider.js';
import type { ValueKey } from '../../../src/smtp-target/fields.js';
import {
  fittingAuthorization,
  loadForm,
  withAuthorization,
  withMethod,
  withText,
} from '../../../src/smtp-target/form.js';
import type { TargetForm } from '../../../src/smtp-target/form.js';
import { OTHER_METHOD } from '../../../src/smtp-target/method.js';
import { chosenProvider, isForeign } from '../../../src/smtp-target/situation.js';
import type { FormSituation } from '../../../src/smtp-target/situation.js';
import { submitValues } from '../../../src/smtp-target/submit.js';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import { validate } from '../../../src/smtp-target/validate.js';

const common: SmtpTarget = {
  name: 'ops',
  server: 'mail.example.com',
  mode: 'starttls',
  'from-address': 'alerts@example.com',
  mailto: ['a@example.com'],
};
const addresses = {
  'oauth2-issuer': 'https://id.example.com',
  'oauth2-authorization-endpoint': 'https://id.example.com/authorize',
  'oauth2-token-endpoint': 'https://id.example.com/token',
  'oauth2-scope': 'smtp offline_access',
} as const;
const TARGET: SmtpTarget = {
  ...common,
  'auth-method': 'oauth2',
  'oauth2-provider': 'other',
  ...addresses,
  'oauth2-client-id': 'client',
};

const at = (form: TargetForm, more: Partial<FormSituation> = {}): FormSituation => ({
  form,
  edit: false,
  providers: [google, microsoft],
  otherProvider: true,
  ...more,
});
const enter = (form: TargetForm, texts: Partial<Record<ValueKey, string>>) =>
  Object.entries(texts).reduce((each, [key, text]) => withText(each, key as ValueKey, text), form);
const created = () =>
  enter(withMethod(loadForm(common), OTHER_METHOD, []), { ...addresses, 'oauth2-client-id': 'client' });
const problems = (situation: FormSituation) =>
  Object.fromEntries([...validate(situation)].map(([key, { id }]) => [key, id]));

describe('a provider that is entered', () => {
  it('is submitted with its addresses, and nothing of it by anybody else', () => {
    const signedIn = withAuthorization(created(), { refreshToken: 'ref' });
    assert.deepEqual(problems(at(signedIn)), {});
    assert.deepEqual(submitValues(at(signedIn)), { ...TARGET, 'oauth2-refresh-token': 'ref' });
    const oauthbearer = withText(signedIn, 'oauth2-sasl-mechanism', 'OAUTHBEARER');
    assert.equal(submitValues(at(oauthbearer))['oauth2-sasl-mechanism'], 'OAUTHBEARER');
    assert.equal(chosenProvider(at(oauthbearer))?.saslMechanism, 'OAUTHBEARER');
    const back = withMethod(signedIn, 'google-oauth2', [google]);
    assert.ok(Object.keys(submitValues(at(back))).every((key) => !(key in addresses)));
  });

  it('needs addresses and scopes that are some', () => {
    const empty = enter(created(), {
      'oauth2-issuer': '',
      'oauth2-authorization-endpoint': '',
      'oauth2-token-endpoint': '',
      'oauth2-scope': '',
    });
    const { 'oauth2-refresh-token': _, ...found } = problems(at(empty));
    assert.deepEqual(found, {
      'oauth2-authorization-endpoint': 'required',
      'oauth2-token-endpoint': 'required',
      'oauth2-scope': 'required',
    });
    const wrong = enter(created(), {
      'oauth2-issuer': 'id.example.com',
      'oauth2-token-endpoint': 'http://id.example.com/token',
      'oauth2-authorization-endpoint': 'https://id.example.com/#x',
      'oauth2-scope': 'a  b',
    });
    const { 'oauth2-refresh-token': _sign, ...wrongs } = problems(at(wrong));
    assert.deepEqual(wrongs, {
      'oauth2-issuer': 'endpoint',
      'oauth2-authorization-endpoint': 'endpoint',
      'oauth2-token-endpoint': 'endpoint',
      'oauth2-scope': 'scope',
    });
  });

  it('has its sign-in for one token endpoint', () => {
    const signedIn = withAuthorization(created(), { refreshToken: 'ref' });
    const moved = withText(signedIn, 'oauth2-token-endpoint', 'https://other.example/token');
    assert.equal(fittingAuthorization(at(moved)), undefined);
    assert.equal(problems(at(moved))['oauth2-refresh-token'], 'authorizeAgain');
    assert.ok(!('oauth2-refresh-token' in submitValues(at(moved))));
    const saved = at(loadForm(TARGET), { edit: true });
    assert.ok(fittingAuthorization(saved));
    const edited = {
      ...saved,
      form: withText(saved.form, 'oauth2-token-endpoint', 'https://other.example/token'),
    };
    assert.equal(problems(edited)['oauth2-refresh-token'], 'authorizeAgain');
  });

  it('stays as it is where the host does not offer it', () => {
    const situation = at(loadForm(TARGET), { edit: true, otherProvider: false });
    assert.ok(isForeign(situation));
    assert.equal(chosenProvider(situation), undefined);
    const { delete: deleted } = submitValues(situation) as { delete?: string[] };
    assert.equal(deleted, undefined);
    assert.deepEqual(problems(situation), {});
  });

  it('takes its addresses along when another method is chosen', () => {
    const situation = at(withMethod(loadForm(TARGET), 'none', []), { edit: true });
    const { delete: deleted = [] } = submitValues(situation) as { delete?: string[] };
    for (const key of [...Object.keys(addresses), 'oauth2-provider', 'oauth2-refresh-token'])
      assert.ok(deleted.includes(key), key);
  });

  it('is the same on the wire and as data', () => {
    const provider = otherProvider({ ...addresses, 'oauth2-sasl-mechanism': 'OAUTHBEARER' });
    assert.deepEqual(keysOfProvider(provider), { ...addresses, 'oauth2-sasl-mechanism': 'OAUTHBEARER' });
    assert.equal(provider.name, 'id.example.com');
    assert.deepEqual(keysOfProvider(google), {});
    // Access without a person is given anew only where the person is asked.
    assert.deepEqual(provider.authorizationParameters, { prompt: 'consent' });
  });

  it('has no address that leads elsewhere than it says', () => {
    for (const address of [
      'https://id.example.com',
      'https://id.example.com/',
      'https://id.example.com:8443/realms/a/token?x=y',
      'http://localhost:8080/token',
      'http://127.0.0.1:8080/token',
      'http://[::1]:8080/token',
      'HTTPS://ID.example.com/token',
    ])
      assert.ok(isEndpointAddress(address), address);
    for (const address of [
      '',
      'id.example.com/token',
      'http://id.example.com/token',
      'https://',
      'https:///token',
      'https://user@id.example.com/token',
      'https://id.example.com\\@other.example/',
      'https://id.example.com/{tenant}/token',
      'https://id.example.com/a b',
      'https://id.example.com/#a',
      'https://id.example.com/\t',
      'https://ïd.example.com/',
      'javascript:alert(1)//https://id.example.com',
      `https://id.example.com/${'x'.repeat(2_048)}`,
    ])
      assert.ok(!isEndpointAddress(address), address);
    assert.ok(!isIssuer('https://id.example.com/?a=b'));
    assert.ok(isScope('a https://mail.example.com/x openid'));
    for (const scope of ['', ' a', 'a ', 'a  b', 'a\nb', 'a"b', 'a\\b', 'ä'])
      assert.ok(!isScope(scope), scope);
  });
});
