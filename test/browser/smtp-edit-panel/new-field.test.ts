import { expect } from '@open-wc/testing';
import { FIELDS } from '../../../src/smtp-target/fields.js';
import type { Field } from '../../../src/smtp-target/fields.js';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import { panelFixture, saved } from './harness.js';

const row = { key: 'reply-to', kind: 'text', section: 'message', format: 'mail' };
const strings = { fields: { 'reply-to': 'Reply To' } } as object;
const withReplyTo = { ...saved, 'reply-to': 'old@example.com' } as SmtpTarget;

/** One row and its label are all that the form needs for a field. */
describe('smtp-edit-panel: a field that is added as a row', () => {
  before(() => void (FIELDS as Field[]).push(row as Field));
  after(() => void (FIELDS as Field[]).pop());

  it('is shown with its label, judged, and submitted with a new target', async () => {
    const { at, form, panel } = await panelFixture({ config: { strings } });
    expect(at.text('[data-field="reply-to"] label')).to.equal('Reply To');
    await at.enter('reply-to', 'nobody');
    expect(at.error('reply-to')).to.contain('mail address');
    await at.enter('reply-to', 'a@example.com');
    expect(at.error('reply-to')).to.equal('');
    expect(panel.submitValues).to.include({ 'reply-to': 'a@example.com' });
    expect(new FormData(form).get('reply-to')).to.equal('a@example.com');
  });

  it('is loaded, submitted and deleted with a saved one', async () => {
    const { at, form, panel } = await panelFixture({ mode: 'edit', value: withReplyTo });
    expect(at.control('reply-to').value).to.equal('old@example.com');
    expect(panel.matches(':state(dirty)')).to.equal(false);
    await at.enter('reply-to', 'new@example.com');
    expect(new FormData(form).get('reply-to')).to.equal('new@example.com');
    await at.enter('reply-to', '');
    expect(panel.submitValues).to.deep.equal({ ...saved, delete: ['reply-to'] });
    expect(new FormData(form).getAll('delete')).to.deep.equal(['reply-to']);
  });
});
