import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIELDS } from '../../../src/smtp-target/fields.js';
import type { Field, TextKey } from '../../../src/smtp-target/fields.js';
import { loadForm, withText } from '../../../src/smtp-target/form.js';
import { restoreFormState, saveFormState } from '../../../src/smtp-target/form-state.js';
import { formEntries, submitValues } from '../../../src/smtp-target/submit.js';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import { validate } from '../../../src/smtp-target/validate.js';

/** A row that the table does not have, as somebody would add it. */
const row = { key: 'reply-to', kind: 'text', section: 'message', format: 'mail' };
const key = 'reply-to' as TextKey;
(FIELDS as Field[]).push(row as Field);

const target = {
  name: 'ops',
  server: 'mail.example.com',
  mode: 'tls',
  'auth-method': 'none',
  'from-address': 'ops@example.com',
  mailto: ['a@example.com'],
} as const satisfies object;
const saved = { ...target, mailto: [...target.mailto], 'reply-to': 'old@example.com' } as SmtpTarget;
const at = (form: ReturnType<typeof loadForm>, edit: boolean) => ({ form, edit, providers: [] });
const entered = (value: object, text: string) => withText(loadForm(value), key, text);

/** One row is all that a field needs here: no list elsewhere has to name it. */
describe('a field that is added as a row', () => {
  it('is submitted with a new target', () => {
    const body = submitValues(at(entered(target, ' a@example.com '), false));
    const { 'auth-method': _, ...told } = target;
    assert.deepEqual(body, { ...told, 'reply-to': 'a@example.com' });
    assert.ok(formEntries(body).some(([name, text]) => name === 'reply-to' && text === 'a@example.com'));
  });

  it('is loaded and submitted with an edit', () => {
    assert.deepEqual(submitValues(at(loadForm(saved), true)), saved);
    const changed = submitValues(at(entered(saved, 'new@example.com'), true));
    assert.deepEqual(changed, { ...saved, 'reply-to': 'new@example.com' });
  });

  it('is named in delete once it is emptied', () => {
    const { 'reply-to': _, ...rest } = saved as Record<string, unknown>;
    assert.deepEqual(submitValues(at(entered(saved, ''), true)), { ...rest, delete: ['reply-to'] });
  });

  it('is validated by its format', () => {
    assert.deepEqual([...validate(at(entered(saved, 'nobody'), true)).keys()], [key]);
    assert.deepEqual([...validate(at(entered(saved, 'a@example.com'), true)).keys()], []);
  });

  it('is restored from the session history, and forgotten there where it is a secret', () => {
    const state = saveFormState(entered(target, 'a@example.com'));
    const restored = restoreFormState(loadForm(target as unknown as SmtpTarget), state);
    assert.equal((submitValues(at(restored, false)) as Record<string, unknown>)['reply-to'], 'a@example.com');
    Object.assign(row, { kind: 'secret' });
    assert.ok(!saveFormState(entered(target, 's3cret')).includes('s3cret'));
    Object.assign(row, { kind: 'text' });
  });

  it('is known to the schema of the reference backend', async () => {
    const { TARGET_KEYS } = await import('../../../demo/backend/targets/schema.js');
    assert.equal(TARGET_KEYS['reply-to']?.('a@example.com'), undefined);
    assert.ok(TARGET_KEYS['reply-to']?.('nobody'));
  });
});
