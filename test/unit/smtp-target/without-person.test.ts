import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { generate } from 'selfsigned';
import { fastmail, google, microsoft } from '../../../src/providers/index.js';
import { choiceOf, optionsOf } from '../../../src/smtp-target/choices.js';
import { loadCredentialChecks } from '../../../src/smtp-target/credentials/checks.js';
import type { ValueKey } from '../../../src/smtp-target/fields.js';
import { loadForm, withAuthorization, withMethod, withText } from '../../../src/smtp-target/form.js';
import { restoreFormState, saveFormState } from '../../../src/smtp-target/form-state.js';
import type { TargetForm } from '../../../src/smtp-target/form.js';
import type { FormSituation } from '../../../src/smtp-target/situation.js';
import { submitValues } from '../../../src/smtp-target/submit.js';
import type { SmtpTarget, SmtpTargetUpdate } from '../../../src/smtp-target/target.js';
import { validate } from '../../../src/smtp-target/validate.js';

const GUID = '11111111-2222-3333-4444-555555555555';
const providers = [google, microsoft, fastmail];
const common: SmtpTarget = {
  name: 'ops',
  server: 'smtp.office365.com',
  mode: 'starttls',
  port: 587,
  'from-address': 'alerts@contoso.com',
  mailto: ['a@example.com'],
};
type Texts = Partial<Record<ValueKey, string>>;

const enter = (form: TargetForm, texts: Texts) =>
  Object.entries(texts).reduce((each, [key, text]) => withText(each, key as ValueKey, text), form);
const at = (form: TargetForm, more: Partial<FormSituation> = {}): FormSituation => ({
  form,
  edit: false,
  providers,
  ...more,
});
const create = (method: string, texts: Texts) =>
  enter(withMethod(loadForm(common), method, providers), texts);
const problems = (situation: FormSituation) =>
  Object.fromEntries([...validate(situation)].map(([key, { id }]) => [key, id]));

const appOnly: Texts = {
  'oauth2-grant': 'client-credentials',
  'oauth2-client-id': GUID,
  'oauth2-client-secret': 's3cret',
  'oauth2-tenant-id': 'contoso.com',
  username: 'alerts@contoso.com',
};
const APP_ONLY: SmtpTarget = {
  ...common,
  'auth-method': 'microsoft-oauth2',
  'oauth2-grant': 'client-credentials',
  'oauth2-client-id': GUID,
  'oauth2-tenant-id': 'contoso.com',
  username: 'alerts@contoso.com',
};

loadCredentialChecks();

describe('an application that signs in by itself', () => {
  it('is offered where the provider takes it, a person being the choice that nobody has to make', () => {
    const form = create('microsoft-oauth2', {});
    assert.deepEqual(optionsOf('oauth2-grant', at(form)), ['authorization-code', 'client-credentials']);
    assert.equal(choiceOf('oauth2-grant', at(form)), 'authorization-code');
    assert.deepEqual(optionsOf('oauth2-grant', at(create('oauth2/fastmail', {}))), ['authorization-code']);
  });

  it('needs no sign-in, and is submitted with its mailbox', () => {
    const form = create('microsoft-oauth2', appOnly);
    assert.deepEqual(problems(at(form)), {});
    assert.deepEqual(submitValues(at(form)), { ...APP_ONLY, 'oauth2-client-secret': 's3cret' });
  });

  it('needs client ID, secret, a tenant of its own and a mailbox', () => {
    const empty = create('microsoft-oauth2', { 'oauth2-grant': 'client-credentials' });
    assert.deepEqual(problems(at(empty)), {
      'oauth2-client-id': 'required',
      'oauth2-client-secret': 'required',
      'oauth2-tenant-id': 'required',
      username: 'required',
    });
    for (const tenant of ['common', 'organizations', 'consumers']) {
      const form = create('microsoft-oauth2', { ...appOnly, 'oauth2-tenant-id': tenant });
      assert.deepEqual(problems(at(form)), { 'oauth2-tenant-id': 'ownTenant' });
    }
    const wrong = create('microsoft-oauth2', {
      ...appOnly,
      'oauth2-client-id': 'alerts',
      'oauth2-client-secret': GUID,
      username: 'alerts',
    });
    assert.deepEqual(problems(at(wrong)), {
      'oauth2-client-id': 'microsoftClientId',
      'oauth2-client-secret': 'secretId',
      username: 'mail',
    });
  });

  it('keeps its secret on edit, and gives its keys back for a person', () => {
    const loaded = loadForm(APP_ONLY);
    assert.deepEqual(problems(at(loaded, { edit: true })), {});
    assert.deepEqual(submitValues(at(loaded, { edit: true })), APP_ONLY);
    const person = enter(loaded, { 'oauth2-grant': '' });
    assert.deepEqual(problems(at(person, { edit: true })), { 'oauth2-refresh-token': 'authorize' });
    const body = submitValues(
      at(withAuthorization(person, { refreshToken: 't' }), { edit: true }),
    ) as SmtpTargetUpdate;
    assert.deepEqual(body.delete, ['oauth2-grant']);
    assert.equal(body['oauth2-refresh-token'], 't');
  });

  it('takes the saved sign-in of a person away', () => {
    const { 'oauth2-grant': _, ...person } = APP_ONLY;
    const form = enter(loadForm(person), { 'oauth2-grant': 'client-credentials' });
    const body = submitValues(at(form, { edit: true })) as SmtpTargetUpdate;
    assert.deepEqual(body.delete, ['oauth2-refresh-token']);
    assert.equal(body['oauth2-grant'], 'client-credentials');
  });

  it('changes nothing of what a target without it submits', () => {
    const form = withAuthorization(
      create('microsoft-oauth2', { 'oauth2-client-id': GUID, 'oauth2-client-secret': 's3cret' }),
      { refreshToken: 't' },
    );
    assert.deepEqual(submitValues(at(form)), {
      ...common,
      'auth-method': 'microsoft-oauth2',
      'oauth2-client-id': GUID,
      'oauth2-client-secret': 's3cret',
      'oauth2-refresh-token': 't',
    });
  });

  it('keeps the end of a secret, a day of the calendar', () => {
    const form = create('microsoft-oauth2', { ...appOnly, 'oauth2-client-secret-expires': '2027-02-28' });
    assert.equal(submitValues(at(form))['oauth2-client-secret-expires'], '2027-02-28');
    for (const day of ['2027-02-30', '28.02.2027', '2027-2-8']) {
      const wrong = enter(form, { 'oauth2-client-secret-expires': day });
      assert.deepEqual(problems(at(wrong)), { 'oauth2-client-secret-expires': 'date' });
    }
  });

  it('goes to the session history without what is secret', () => {
    const form = create('microsoft-oauth2', {
      ...appOnly,
      'oauth2-client-private-key': 'PRIVATE',
      'oauth2-service-account-key': 'ACCOUNT',
    });
    const state = saveFormState(form);
    assert.doesNotMatch(state, /s3cret|PRIVATE|ACCOUNT/);
    assert.equal(
      choiceOf('oauth2-grant', at(restoreFormState(loadForm(common), state))),
      'client-credentials',
    );
  });
});

describe('a certificate in place of a secret', () => {
  let pair: { key: string; cert: string };
  let other: { key: string; cert: string };
  before(async () => {
    const make = async () => {
      const { private: key, cert } = await generate(undefined, { keySize: 2048 });
      return { key, cert };
    };
    [pair, other] = await Promise.all([make(), make()]);
  });
  const form = (key = pair.key) =>
    create('microsoft-oauth2', {
      ...appOnly,
      'oauth2-client-auth': 'certificate',
      'oauth2-client-certificate': pair.cert,
      'oauth2-client-private-key': key,
    });

  it('is submitted with its key and without the secret', () => {
    assert.deepEqual(problems(at(form())), {});
    const body = submitValues(at(form()));
    assert.equal(body['oauth2-client-auth'], 'certificate');
    assert.equal(body['oauth2-client-certificate'], pair.cert.trim());
    assert.equal(body['oauth2-client-private-key'], pair.key.trim());
    assert.ok(!('oauth2-client-secret' in body));
  });

  it('is refused with another key', () => {
    assert.deepEqual(problems(at(form(other.key))), { 'oauth2-client-private-key': 'keyOther' });
  });

  it('is refused with its key in the same field, which would be shown and given back', () => {
    const both = withText(form(), 'oauth2-client-certificate', `${pair.cert}${pair.key}`);
    assert.deepEqual(problems(at(both)), { 'oauth2-client-certificate': 'certificateWithKey' });
  });

  it('takes the saved secret away, and its own key when it goes', () => {
    const changed = enter(loadForm(APP_ONLY), {
      'oauth2-client-auth': 'certificate',
      'oauth2-client-certificate': pair.cert,
      'oauth2-client-private-key': pair.key,
    });
    const body = submitValues(at(changed, { edit: true })) as SmtpTargetUpdate;
    assert.deepEqual(body.delete, ['oauth2-client-secret']);
    const saved = loadForm({
      ...APP_ONLY,
      'oauth2-client-auth': 'certificate',
      'oauth2-client-certificate': pair.cert,
    });
    assert.deepEqual(problems(at(saved, { edit: true })), {});
    const back = enter(saved, { 'oauth2-client-auth': '', 'oauth2-client-secret': 'new' });
    const { delete: deleted = [] } = submitValues(at(back, { edit: true })) as SmtpTargetUpdate;
    assert.deepEqual(
      [...deleted].sort(),
      ['oauth2-client-auth', 'oauth2-client-certificate', 'oauth2-client-private-key'].sort(),
    );
  });

  it('is a choice where a person signs in, too, and stays the choice with another grant', () => {
    const person = enter(form(), { 'oauth2-grant': '', 'oauth2-client-secret': '' });
    assert.deepEqual(optionsOf('oauth2-client-auth', at(person)), ['secret', 'certificate']);
    assert.equal(choiceOf('oauth2-client-auth', at(person)), 'certificate');
    assert.deepEqual(problems(at(person)), { 'oauth2-refresh-token': 'authorize' });
    const signedIn = withAuthorization(person, { refreshToken: 'reference' });
    const body = submitValues(at(signedIn));
    assert.equal(body['oauth2-client-auth'], 'certificate');
    assert.equal(body['oauth2-client-private-key'], pair.key.trim());
    assert.equal(body['oauth2-refresh-token'], 'reference');
    assert.ok(!('oauth2-client-secret' in body) && !('oauth2-grant' in body));
    const app = enter(person, { 'oauth2-grant': 'client-credentials' });
    assert.equal(choiceOf('oauth2-client-auth', at(app)), 'certificate');
  });

  it('is no choice where the provider takes none', () => {
    assert.deepEqual(optionsOf('oauth2-client-auth', at(create('google-oauth2', {}))), ['secret']);
    assert.deepEqual(optionsOf('oauth2-client-auth', at(create('oauth2/fastmail', {}))), ['secret']);
  });

  it('stays when a person is to sign in, for the same client', () => {
    const saved = loadForm({
      ...APP_ONLY,
      'oauth2-client-auth': 'certificate',
      'oauth2-client-certificate': pair.cert,
    });
    const person = enter(saved, { 'oauth2-grant': '' });
    const { delete: deleted = [] } = submitValues(at(person, { edit: true })) as SmtpTargetUpdate;
    assert.deepEqual(deleted, ['oauth2-grant']);
  });

  it('asks for the key where none is saved', () => {
    const changed = enter(loadForm(APP_ONLY), {
      'oauth2-client-auth': 'certificate',
      'oauth2-client-certificate': pair.cert,
    });
    assert.deepEqual(problems(at(changed, { edit: true })), { 'oauth2-client-private-key': 'required' });
  });
});

describe('a service account', () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const file = JSON.stringify({
    type: 'service_account',
    private_key_id: 'k',
    private_key: privateKey,
    client_email: 'alerts@demo.iam.gserviceaccount.com',
    client_id: '1234',
  });
  const texts: Texts = {
    'oauth2-grant': 'jwt-bearer',
    'oauth2-service-account-key': file,
    username: 'alerts@contoso.com',
  };

  it('is submitted as its file, with the mailbox and nothing of a client', () => {
    const form = create('google-oauth2', { ...texts, 'oauth2-client-id': 'left over' });
    assert.deepEqual(problems(at(form)), {});
    const { server: _s, port: _p, mode: _m, ...rest } = common;
    assert.deepEqual(submitValues(at(form)), {
      ...rest,
      server: 'smtp.gmail.com',
      port: 465,
      mode: 'tls',
      'auth-method': 'google-oauth2',
      'oauth2-grant': 'jwt-bearer',
      'oauth2-service-account-key': file,
      username: 'alerts@contoso.com',
    });
  });

  it('needs its file, unless one is saved', () => {
    const { 'oauth2-service-account-key': _file, ...without } = texts;
    const problem = { 'oauth2-service-account-key': 'required' };
    assert.deepEqual(problems(at(create('google-oauth2', without))), problem);
    const saved: SmtpTarget = {
      ...common,
      'auth-method': 'google-oauth2',
      'oauth2-grant': 'jwt-bearer',
      username: 'alerts@contoso.com',
    };
    assert.deepEqual(problems(at(loadForm(saved), { edit: true })), {});
    const byPerson: SmtpTarget = { ...saved, 'oauth2-grant': 'authorization-code' };
    assert.deepEqual(problems(at(enter(loadForm(byPerson), without), { edit: true })), problem);
  });

  it('sends for no mailbox of gmail.com, and is not the file of an OAuth client', () => {
    const wrong = { ...texts, username: 'me@gmail.com', 'oauth2-service-account-key': '{"web":{}}' };
    assert.deepEqual(problems(at(create('google-oauth2', wrong))), {
      'oauth2-service-account-key': 'serviceAccountIsClient',
      username: 'workspaceMailbox',
    });
  });
});

describe('a registration of the host', () => {
  const registrations = [{ id: 'ours', name: 'Our app', provider: 'microsoft', clientId: GUID }];

  it('takes the place of client ID, tenant and credential', () => {
    const form = create('microsoft-oauth2', {
      ...appOnly,
      'oauth2-grant': '',
      username: '',
      'oauth2-registration': 'ours',
    });
    const situation = at(withAuthorization(form, { refreshToken: 't' }), { registrations });
    assert.deepEqual(problems(situation), {});
    assert.deepEqual(submitValues(situation), {
      ...common,
      'auth-method': 'microsoft-oauth2',
      'oauth2-registration': 'ours',
      'oauth2-refresh-token': 't',
    });
  });

  it('is chosen by itself where no other is allowed, at its own provider', () => {
    const only = { registrations, ownRegistration: false };
    const form = withAuthorization(create('microsoft-oauth2', {}), { refreshToken: 't' });
    assert.equal(submitValues(at(form, only))['oauth2-registration'], 'ours');
    assert.deepEqual(optionsOf('oauth2-registration', at(create('google-oauth2', {}), only)), ['']);
  });

  it('asks for a new sign-in where it is changed', () => {
    const form = withAuthorization(create('microsoft-oauth2', { 'oauth2-registration': 'ours' }), {
      refreshToken: 't',
    });
    const changed = enter(form, { 'oauth2-registration': '' });
    assert.equal(problems(at(changed, { registrations }))['oauth2-refresh-token'], 'authorizeAgain');
  });
});
