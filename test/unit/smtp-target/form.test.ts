import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google } from '../../../src/providers/google.js';
import { microsoft } from '../../../src/providers/microsoft.js';
import {
  loadForm,
  recipients,
  typedText,
  withAuthorization,
  withMethod,
  withRecipientsText,
  withText,
} from '../../../src/smtp-target/form.js';
import { restoreFormState, saveFormState } from '../../../src/smtp-target/form-state.js';
import { parseGoogleClientFile } from '../../../src/smtp-target/google-client-file.js';

const providers = [google, microsoft];

describe('choosing a provider', () => {
  const typed = withText(withText(loadForm({}), 'server', 'mail.example.com'), 'port', '2525');

  it('fills server, port and encryption', () => {
    const form = withMethod(typed, 'microsoft-oauth2', providers);
    assert.equal(typedText(form, 'server'), 'smtp.office365.com');
    assert.equal(typedText(form, 'port'), '587');
    assert.equal(typedText(form, 'mode'), 'starttls');
  });

  it('and going back restores what was there', () => {
    const back = withMethod(withMethod(typed, 'microsoft-oauth2', providers), 'none', providers);
    assert.equal(typedText(back, 'server'), 'mail.example.com');
    assert.equal(typedText(back, 'port'), '2525');
    assert.equal(typedText(back, 'mode'), 'tls');
  });

  it('and coming again finds what was entered with it', () => {
    const edited = withText(withMethod(typed, 'google-oauth2', providers), 'server', 'smtp-relay.gmail.com');
    const again = withMethod(withMethod(edited, 'plain', providers), 'google-oauth2', providers);
    assert.equal(typedText(again, 'server'), 'smtp-relay.gmail.com');
  });
});

describe('the recipients’ field', () => {
  it('makes recipients of all that is finished and leaves the rest for typing', () => {
    const form = withRecipientsText(loadForm({}), 'a@x.org, b@x.org;c@x', false);
    assert.deepEqual(form.lists.mailto, ['a@x.org', 'b@x.org']);
    assert.equal(form.mailtoText, 'c@x');
    assert.deepEqual(recipients(form), ['a@x.org', 'b@x.org', 'c@x']);
  });

  it('leaves out the names of a list that was copied from a mail program', () => {
    const copied =
      'a@x.org Night Shift <b@x.org>; "Doe, Jane" <c@x.org>,<d@x.org>\n"O’Neil"<e@x.org>, f@x.org <script> g@x.org';
    const form = withRecipientsText(loadForm({}), copied, true);
    assert.deepEqual(
      form.lists.mailto,
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@x.org`).concat('<script>', 'g@x.org'),
    );
  });

  it('leaves out a label, and not a word that ends like one', () => {
    const { lists } = withRecipientsText(loadForm({}), 'To: a@example.com; lotto: b@example.com', true);
    assert.deepEqual(lists.mailto, ['a@example.com', 'lotto:', 'b@example.com']);
  });

  it('takes each address once', () => {
    const form = withRecipientsText(loadForm({ mailto: ['a@x.org'] }), 'A@x.org b@x.org b@x.org ', false);
    assert.deepEqual(form.lists.mailto, ['a@x.org', 'b@x.org']);
  });
});

describe('the state for the session history', () => {
  const filled = withText(withMethod(loadForm({}), 'plain', providers), 'password', 'hunter2');
  const oauth2 = withText(withMethod(filled, 'google-oauth2', providers), 'oauth2-client-secret', 's3cret');
  const form = withAuthorization(withText(oauth2, 'oauth2-client-id', 'app'), { refreshToken: 'token-1' });

  it('has no secret and no token', () => {
    const state = saveFormState(form);
    for (const secret of ['hunter2', 's3cret', 'token-1']) assert.ok(!state.includes(secret), secret);
  });

  it('brings everything else back, over the target that is loaded', () => {
    const loaded = loadForm({ name: 'ops', digest: 'd' });
    const restored = restoreFormState(loaded, saveFormState(form));
    assert.equal(restored.method, 'google-oauth2');
    assert.equal(typedText(restored, 'oauth2-client-id'), 'app');
    assert.equal(typedText(restored, 'oauth2-client-secret'), '');
    assert.equal(restored.loaded.digest, 'd');
  });
});

describe('the client file of Google', () => {
  it('is read', () => {
    const file = { web: { client_id: 'id', client_secret: 's', redirect_uris: ['https://a.example/'] } };
    assert.deepEqual(parseGoogleClientFile(JSON.stringify(file)), {
      clientId: 'id',
      clientSecret: 's',
      redirectUris: ['https://a.example/'],
      type: 'web',
    });
  });

  it('of a desktop application is told apart', () => {
    const file = { installed: { client_id: 'id', client_secret: 's' } };
    assert.equal(parseGoogleClientFile(JSON.stringify(file))?.type, 'installed');
  });

  it('is not seen in anything else', () => {
    for (const text of ['', 'abc', '{}', 'null', '[]', '{"web":null}', '{"web":{"client_id":1}}']) {
      assert.equal(parseGoogleClientFile(text), undefined, text);
    }
  });
});

describe('a restored state that is damaged, or of another release', () => {
  const form = loadForm({ name: 'ops', server: 'mail.example.com', mailto: ['a@example.com'] });
  const unchanged = [
    '',
    'no JSON',
    'null',
    '5',
    '[]',
    '{"method":5}',
    '{"method":"__proto__"}',
    '{"method":"constructor"}',
    '{"name":"of another release"}',
    '{"texts":5}',
    '{"texts":{"name":{},"loaded":"x","__proto__":{"polluted":1}}}',
    '{"lists":"x"}',
    '{"lists":{"mailto":"x","mailto-user":7}}',
    '{"lists":{"mailto":[{}]}}',
    '{"enable":"x","mailtoText":5,"disconnected":1}',
    '{"byMethod":5}',
    '{"byMethod":{"plain":null}}',
    '{"byMethod":{"plain":{"texts":null}}}',
    '{"byMethod":{"plain":{"texts":{"server":5}}}}',
    '{"loaded":{"name":"another"}}',
    '{"byMethod":{"plain":{"authorization":"x","__proto__":{"polluted":1}}}}',
  ];
  for (const state of unchanged) {
    it(`leaves the form as it is: ${state}`, () => {
      assert.deepEqual(restoreFormState(form, state), form);
    });
  }

  it('gives what fits of it', () => {
    const restored = restoreFormState(
      form,
      '{"texts":{"name":{},"comment":"kept"},"method":"plain","lists":{"mailto":["b@example.com"]}}',
    );
    assert.equal(typedText(restored, 'comment'), 'kept');
    assert.equal(typedText(restored, 'name'), 'ops');
    assert.deepEqual(recipients(restored), ['b@example.com']);
    assert.equal(restored.method, 'plain');
  });
});
