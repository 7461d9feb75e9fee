import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google } from '../../../src/providers/google.js';
import { microsoft } from '../../../src/providers/microsoft.js';
import { withAuthorization, withMethod, withText } from '../../../src/smtp-target/form.js';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import { TargetModel } from '../../../src/smtp-target/target-model.js';
import type { TargetSetting } from '../../../src/smtp-target/target-model.js';

const providers = [google, microsoft];
const saved: SmtpTarget = {
  name: 'ops',
  server: 'mail.example.com',
  mode: 'tls',
  'auth-method': 'plain',
  username: 'ops',
  'from-address': 'ops@example.com',
  mailto: ['a@example.com'],
  digest: 'd1',
};
const modelOf = (setting: Partial<TargetSetting> = {}, value: SmtpTarget = saved) => {
  const model = new TargetModel(() => ({ edit: true, providers, ...setting }));
  model.value = value;
  return model;
};
const problemsOf = (model: TargetModel) =>
  Object.fromEntries(
    [...model.problems].map(([key, each]) => [key, 'problem' in each ? each.problem.id : each.hostError]),
  );

describe('the model of a target', () => {
  it('submits what was loaded, and is not dirty, as long as nobody enters anything', () => {
    const model = modelOf();
    assert.deepEqual(model.submitValues, saved);
    assert.equal(model.dirty, false);
    assert.deepEqual(problemsOf(model), {});
  });

  it('is not dirty where a saved target leaves out what has a default', () => {
    const { mode: _, ...withoutMode } = saved;
    const model = modelOf({}, withoutMode);
    assert.equal(model.dirty, false);
    assert.equal(model.submitValues.mode, 'tls');
  });

  it('is dirty by what would be submitted, and no longer once that is taken back', () => {
    const model = modelOf();
    model.enter(withText(model.form, 'comment', 'new'), 'comment');
    assert.equal(model.dirty, true);
    assert.ok(model.entries.some(([key, text]) => key === 'comment' && text === 'new'));
    model.enter(withText(model.form, 'comment', ' '), 'comment');
    assert.equal(model.dirty, false);
  });

  it('gives back the very object that it was given, and submits what that held then', () => {
    const given: { -readonly [K in keyof SmtpTarget]: SmtpTarget[K] } = { ...saved };
    const model = modelOf({}, given);
    // Preact compares the two at each rendering, and sets what is another one.
    assert.equal(model.value, given);
    given.comment = 'a later thought of the host';
    assert.deepEqual(model.submitValues, saved);
    model.reset();
    assert.equal(model.value, given);
    assert.deepEqual(model.submitValues, saved);
    assert.equal(model.dirty, false);
  });

  it('forgets what was entered and signed in with the next target, and with a reset', () => {
    const model = modelOf();
    const converted = withMethod(model.form, 'google-oauth2', providers);
    const withId = withText(converted, 'oauth2-client-id', '1.apps.googleusercontent.com');
    for (const forget of [() => (model.value = saved), () => model.reset()]) {
      model.enter(withAuthorization(withId, { refreshToken: 't' }), 'oauth2-refresh-token');
      assert.equal(model.authorized, true);
      forget();
      assert.equal(model.authorized, false);
      assert.deepEqual(model.submitValues, saved);
    }
  });

  it('shows an error of the host until its field is entered', () => {
    const model = modelOf();
    model.errors = { server: 'No such host' };
    assert.deepEqual(problemsOf(model), { server: 'No such host' });
    model.enter(withText(model.form, 'server', 'other.example.com'), 'server');
    assert.deepEqual(problemsOf(model), {});
  });

  it('shows no error of the host any more after a reset', () => {
    const model = modelOf();
    model.errors = { server: 'No such host' };
    model.reset();
    assert.deepEqual(problemsOf(model), {});
  });

  it('tells errors of the host apart that belong to no field it shows', () => {
    const model = modelOf();
    model.errors = { 'oauth2-client-id': 'Not so', digest: 'Too late', server: 'No' } as object;
    assert.deepEqual(model.errorsElsewhere, [
      ['oauth2-client-id', 'Not so'],
      ['digest', 'Too late'],
    ]);
  });

  it('follows what the host says of it, from one moment to the next', () => {
    let edit = false;
    const model = new TargetModel(() => ({ edit, providers: [] }));
    model.value = { ...saved, password: '********' };
    edit = true;
    model.forgetSecrets();
    assert.ok(!('password' in model.submitValues));
    assert.equal(model.submitValues.digest, 'd1');
  });

  it('counts the targets that were loaded', () => {
    const model = modelOf();
    const { generation } = model;
    model.value = saved;
    model.reset();
    model.enter(withText(model.form, 'comment', 'x'), 'comment');
    assert.equal(model.generation, generation + 2);
  });

  it('is restored from its state, without secrets', () => {
    const model = modelOf();
    model.enter(withText(model.form, 'comment', 'half'), 'comment');
    model.enter(withText(model.form, 'password', 'hunter2'), 'password');
    assert.ok(!model.state.includes('hunter2'));
    const other = modelOf();
    other.restore(model.state);
    assert.equal(other.submitValues.comment, 'half');
    assert.ok(!('password' in other.submitValues));
    for (const isIt of [true, false]) {
      const left = modelOf();
      left.form = { ...left.form, disconnected: isIt, enable: isIt };
      other.form = { ...other.form, disconnected: !isIt, enable: !isIt };
      other.restore(left.state);
      assert.deepEqual([other.form.disconnected, other.form.enable], [isIt, isIt]);
    }
  });
});

describe('what was done to a value', () => {
  it('is said below its field until that is entered again', () => {
    const model = modelOf();
    for (const key of ['server', 'port'] as const) model.interaction.notes.set(key, () => 'Cleaned.');
    model.enter(withText(model.form, 'server', 'x'), 'server');
    assert.deepEqual([...model.interaction.notes.keys()], ['port']);
  });

  it('is no secret shown any longer once its field was left, or the form was submitted', () => {
    const { interaction } = modelOf();
    interaction.toggleRevealed('password');
    interaction.toggleRevealed('oauth2-client-secret');
    interaction.toggleRevealed('oauth2-client-secret');
    assert.deepEqual([...interaction.revealed], ['password']);
    interaction.leave('password');
    assert.deepEqual([...interaction.revealed], []);
    interaction.toggleRevealed('password');
    interaction.submit();
    assert.deepEqual([...interaction.revealed], []);
  });
});

describe('when an error is due', () => {
  const dueOf = (model: TargetModel) =>
    [...model.problems].filter(([key, each]) => model.interaction.isDue(key, each)).map(([key]) => key);

  it('of what came with the target at once, and of nothing that is empty', () => {
    const model = modelOf({}, { ...saved, server: 'a b', mailto: ['nobody'], 'from-address': '' });
    assert.deepEqual(dueOf(model), ['server', 'mailto']);
  });

  it('not while somebody types, but when the field was left, and after a try to submit', () => {
    const model = modelOf({ edit: false }, {});
    model.enter(withText(model.form, 'server', 'a b'), 'server');
    assert.deepEqual(dueOf(model), []);
    model.interaction.leave('server');
    assert.deepEqual(dueOf(model), ['server']);
    model.interaction.submit();
    assert.ok(dueOf(model).includes('from-address'));
  });

  it('of a sign-in that no longer fits: when the field was left that made it so', () => {
    const model = modelOf(
      {},
      { ...saved, 'auth-method': 'google-oauth2', 'oauth2-client-id': '1.apps.googleusercontent.com' },
    );
    model.enter(withText(model.form, 'oauth2-client-id', '2.apps.googleusercontent.com'), 'oauth2-client-id');
    assert.deepEqual(problemsOf(model), { 'oauth2-refresh-token': 'authorizeAgain' });
    assert.deepEqual(dueOf(model), []);
    model.interaction.leave('oauth2-client-id');
    assert.deepEqual(dueOf(model), ['oauth2-refresh-token']);
  });
});
