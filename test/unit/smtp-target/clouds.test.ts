import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google, microsoft, microsoftUsGovernment, withClouds } from '../../../src/providers/index.js';
import { providerOf } from '../../../src/smtp-target/auth-method.js';
import { loadForm, textValue, withMethod, withText } from '../../../src/smtp-target/form.js';
import { methodFor } from '../../../src/smtp-target/method.js';
import { chosenProvider, isForeign } from '../../../src/smtp-target/situation.js';
import { successorOfPassword } from '../../../src/smtp-target/password-ending.js';
import { submitValues } from '../../../src/smtp-target/submit.js';

const providers = [google, microsoft];
const common = { name: 'ops', 'from-address': 'a@example.us', mailto: ['b@example.us'] };

describe('the clouds of a provider', () => {
  it('are known where the provider is, each with its own server and name on the wire', () => {
    for (const cloud of microsoft.clouds ?? []) {
      const form = withMethod(loadForm(common), methodFor(cloud), providers);
      const at = { form, edit: false, providers };
      assert.equal(chosenProvider(at), cloud);
      assert.ok(!isForeign(at));
      assert.equal(textValue(form, 'server'), cloud.smtp.server);
      const values = submitValues(at);
      assert.equal(values['auth-method'], 'oauth2');
      assert.equal(values['oauth2-provider'], cloud.id);
      assert.equal(providerOf(values, providers), cloud);
      assert.equal(providerOf(values, [google]), undefined);
    }
    assert.ok((microsoft.clouds ?? []).length >= 3);
  });

  it('keep what was entered apart: an app of one is not known in another', () => {
    const entered = withText(
      withMethod(loadForm(common), 'microsoft-oauth2', providers),
      'oauth2-client-id',
      'of-the-world',
    );
    const government = withMethod(entered, methodFor(microsoftUsGovernment), providers);
    assert.equal(textValue(government, 'oauth2-client-id'), '');
    const back = withMethod(government, 'microsoft-oauth2', providers);
    assert.equal(textValue(back, 'oauth2-client-id'), 'of-the-world');
  });

  it('are what the host says of them, where it does', () => {
    const own = { ...microsoftUsGovernment, name: 'Ours' };
    const all = withClouds([microsoft, own]);
    assert.equal(all.filter(({ id }) => id === own.id).length, 1);
    assert.ok(all.includes(own));
    assert.deepEqual(withClouds([{ ...microsoft, clouds: [] }]).length, 1);
  });

  it('take the place of a password at their own server', () => {
    const target = {
      ...common,
      server: 'smtp.office365.us',
      mode: 'starttls' as const,
      'auth-method': 'plain' as const,
    };
    const found = successorOfPassword({ form: loadForm(target), edit: true, providers });
    assert.equal(found?.id, microsoftUsGovernment.id);
  });
});
