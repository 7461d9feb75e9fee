import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SmtpEditPanel } from '../../../src/elements/smtp-edit-panel/smtp-edit-panel.js';
import { PanelHarness, panelFixture, saved } from './harness.js';

/** Conformance of a form-associated custom element, row by row as a native control behaves. */
declare global {
  interface HTMLElementTagNameMap {
    'smtp-edit-late': SmtpEditPanel;
  }
}

describe('smtp-edit-panel as a form control', () => {
  /** A panel in a fieldset in a form, with a label of the host's. */
  async function conformanceFixture() {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <fieldset>
          <label for="target">Mail target</label>
          <smtp-edit-panel id="target" name="target"></smtp-edit-panel>
        </fieldset>
        <button>Save</button>
      </form>
    `);
    form.addEventListener('submit', (event) => event.preventDefault());
    const panel = form.querySelector('smtp-edit-panel')!;
    await panel.updateComplete;
    return { form, panel, at: new PanelHarness(panel), fieldset: form.querySelector('fieldset')! };
  }

  const focusedName = (panel: SmtpEditPanel) => panel.shadowRoot?.activeElement?.getAttribute('name');

  it('is one of the elements of its form, with form, labels and name', async () => {
    const { form, panel } = await conformanceFixture();
    expect(panel.form).to.equal(form);
    expect([...form.elements]).to.include(panel);
    expect(form.elements.namedItem('target')).to.equal(panel);
    expect(panel.labels).to.have.length(1);
    expect(panel.willValidate).to.equal(true);
  });

  it('does not let an incomplete form be submitted, and focuses the first wrong field in a fieldset', async () => {
    const { form, panel } = await conformanceFixture();
    let submitted = false;
    form.addEventListener('submit', () => (submitted = true));
    expect(form.checkValidity()).to.equal(false);
    form.querySelector('button')?.click();
    expect(submitted).to.equal(false);
    expect(focusedName(panel)).to.equal('name');
  });

  it('focuses a wrong field further down when that is the first', async () => {
    const { panel, at } = await conformanceFixture();
    await at.enter('name', 'ops');
    await at.enter('server', 'mail.example.com');
    expect(panel.reportValidity()).to.equal(false);
    expect(focusedName(panel)).to.equal('from-address');
    expect(panel.validity.valueMissing).to.equal(true);
    expect(panel.validationMessage).not.to.equal('');
  });

  it('opens a folded section to focus what is wrong in it', async () => {
    const { panel, at } = await panelFixture({
      mode: 'edit',
      refreshTokenUrl: '/token',
      value: { ...saved, 'auth-method': 'google-oauth2', 'oauth2-client-id': 'x', server: '' },
    });
    await panel.updateComplete;
    expect(panel.reportValidity()).to.equal(false);
    expect(panel.shadowRoot?.activeElement).to.equal(at.control('server'));
  });

  it('checks without showing anything', async () => {
    const { panel, at } = await conformanceFixture();
    const invalid = oneEvent(panel, 'invalid');
    expect(panel.checkValidity()).to.equal(false);
    await invalid;
    await panel.updateComplete;
    expect(at.error('name')).to.equal('');
    expect(at.control('name').getAttribute('aria-invalid')).to.equal('false');
  });

  it('takes an error of the host for the whole element, and takes it back', async () => {
    const { panel } = await panelFixture({ mode: 'edit', value: saved });
    expect(panel.checkValidity()).to.equal(true);
    panel.setCustomValidity('Someone else changed it.');
    expect(panel.validity.customError).to.equal(true);
    expect(panel.validationMessage).to.equal('Someone else changed it.');
    panel.setCustomValidity('');
    expect(panel.checkValidity()).to.equal(true);
  });

  it('is reset to the loaded value, without what was entered or signed in', async () => {
    const { form, panel, at } = await panelFixture({ mode: 'edit', value: saved });
    const before = JSON.stringify(panel.submitValues);
    await at.enter('server', '');
    await at.enter('password', 'hunter2');
    await at.enter('mailto', 'c@example.com');
    expect(at.error('server')).not.to.equal('');
    form.reset();
    await panel.updateComplete;
    expect(JSON.stringify(panel.submitValues)).to.equal(before);
    expect(at.control('server').value).to.equal('mail.example.com');
    expect(at.control('password').value).to.equal('');
    expect(at.error('server')).to.equal('');
  });

  it('is disabled by a fieldset around it, with everything in it, and left out of the FormData', async () => {
    const { form, panel, at, fieldset } = await conformanceFixture();
    fieldset.disabled = true;
    await panel.updateComplete;
    expect(at.control('server').matches(':disabled')).to.equal(true);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(panel.willValidate).to.equal(false);
    fieldset.disabled = false;
    await panel.updateComplete;
    expect(at.control('server').matches(':disabled')).to.equal(false);
  });

  it('is disabled by its own attribute', async () => {
    const { form, panel, at } = await panelFixture({ mode: 'edit', value: saved });
    panel.disabled = true;
    await panel.updateComplete;
    expect(at.control('server').matches(':disabled')).to.equal(true);
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('restores what was entered, without secrets', async () => {
    const { panel, at } = await panelFixture({ mode: 'edit', value: saved });
    const other = await panelFixture({ mode: 'edit', value: saved });
    await at.enter('comment', 'half written');
    await at.enter('password', 'hunter2');
    let state = '';
    const internals = (panel as unknown as { internals: ElementInternals }).internals;
    const setFormValue = internals.setFormValue.bind(internals);
    internals.setFormValue = (value, restored) => {
      state = restored as string;
      setFormValue(value, restored);
    };
    await at.enter('author', 'Me');
    expect(state).not.to.include('hunter2');
    other.panel.formStateRestoreCallback(state);
    await other.panel.updateComplete;
    expect(other.at.control('comment').value).to.equal('half written');
    expect(other.at.control('password').value).to.equal('');
    expect(other.panel.submitValues).to.not.have.property('password');
  });

  it('gets the focus when its label is clicked', async () => {
    const { form, panel } = await conformanceFixture();
    form.querySelector('label')?.click();
    expect(focusedName(panel)).to.equal('name');
  });

  it('leaves the focus alone when plain text in it is clicked', async () => {
    const { panel } = await conformanceFixture();
    const legend = panel.shadowRoot?.querySelector('legend')?.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(legend!.x) + 5, Math.round(legend!.y) + 5] });
    expect(panel.shadowRoot?.activeElement).to.equal(null);
  });

  it('focus() goes to the first field, or to the first wrong one', async () => {
    const { panel, at } = await panelFixture({ mode: 'edit', value: saved });
    panel.focus();
    expect(panel.shadowRoot?.activeElement).to.equal(at.control('enable'));
    await at.type('from-address', 'nobody');
    panel.focus();
    expect(panel.shadowRoot?.activeElement).to.equal(at.control('from-address'));
  });

  it('submits the form on Enter with the form’s button, not while an input method composes', async () => {
    const { form, panel, at } = await panelFixture({ mode: 'edit', value: saved });
    const submitters: (HTMLElement | null)[] = [];
    const button = document.createElement('button');
    form.append(button);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitters.push(event.submitter);
    });
    at.control('server').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true }),
    );
    expect(submitters).to.deep.equal([]);
    at.control('server').focus();
    await sendKeys({ press: 'Enter' });
    expect(submitters).to.deep.equal([button]);
    button.disabled = true;
    await sendKeys({ press: 'Enter' });
    expect(submitters).to.have.length(1);
    expect(panel.isConnected).to.equal(true);
  });

  it('tells input and change from itself, when submitValues is new already', async () => {
    const { panel, at } = await panelFixture({ mode: 'edit', value: saved });
    const seen: string[] = [];
    for (const type of ['input', 'change']) {
      panel.addEventListener(type, (event) => {
        expect(event.target).to.equal(panel);
        seen.push(`${type} ${panel.submitValues.comment}`);
      });
    }
    at.control('comment').focus();
    await sendKeys({ type: '!' });
    await sendKeys({ press: 'Tab' });
    expect(seen).to.deep.equal(['input night shift!', 'change night shift!']);
  });

  it('works with a value set before it is defined, created, attached or moved', async () => {
    const { panel } = await panelFixture({ mode: 'edit', value: saved });
    const early = document.createElement('div');
    early.innerHTML = '<form><smtp-edit-late mode="edit"></smtp-edit-late></form>';
    const late = early.querySelector('smtp-edit-late')!;
    late.value = saved;
    document.body.append(early);
    const Class = panel.constructor as typeof SmtpEditPanel;
    class LatePanel extends Class {}
    customElements.define('smtp-edit-late', LatePanel);
    await late.updateComplete;
    expect(late.submitValues).to.deep.equal(panel.submitValues);
    expect(new FormData(early.querySelector('form')!).get('server')).to.equal('mail.example.com');
    const other = document.createElement('form');
    document.body.append(other);
    other.append(late);
    expect(new FormData(other).get('server')).to.equal('mail.example.com');
    early.remove();
    other.remove();
  });

  it('shows its states to the host’s CSS', async () => {
    const { panel, at } = await panelFixture({ mode: 'edit', value: saved });
    expect(panel.matches(':state(dirty)')).to.equal(false);
    expect(panel.matches(':state(invalid)')).to.equal(false);
    await at.type('server', 'a b');
    expect(panel.matches(':state(dirty):state(invalid)')).to.equal(true);
    panel.busy = true;
    await panel.updateComplete;
    expect(panel.matches(':state(busy)')).to.equal(true);
    panel.value = saved;
    expect(panel.matches(':state(dirty)')).to.equal(false);
  });
});
