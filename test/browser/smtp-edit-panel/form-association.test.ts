import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SmtpEditPanel } from '../../../src/elements/smtp-edit-panel/smtp-edit-panel.js';
import { waitUntil } from '../support/wait-until.js';
import { panelFixture, saved, savedGoogle } from './harness.js';

/** What the panel does as a form control beyond the rows that hold for every one (see conformance.test.ts). */
declare global {
  interface HTMLElementTagNameMap {
    'smtp-edit-late': SmtpEditPanel;
  }
}

describe('smtp-edit-panel as a form control', () => {
  const focusedName = (panel: SmtpEditPanel) => panel.shadowRoot?.activeElement?.getAttribute('name');

  it('focuses a wrong field further down when that is the first', async () => {
    const { panel, at } = await panelFixture();
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

  it('keeps the section open in which somebody remedies what was wrong', async () => {
    const value = { ...savedGoogle, server: '' };
    const { form, panel, at } = await panelFixture({ mode: 'edit', refreshTokenUrl: '/token', value });
    form.requestSubmit();
    await sendKeys({ type: 'smtp.gmail.com' });
    await panel.updateComplete;
    expect(panel.submitValues.server).to.equal('smtp.gmail.com');
    expect(panel.shadowRoot?.activeElement).to.equal(at.control('server'));
    expect(at.error('server')).to.equal('');
  });

  it('focuses the button of the sign-in when only that is missing', async () => {
    const { form, panel, at } = await panelFixture({
      mode: 'edit',
      refreshTokenUrl: '/token',
      value: savedGoogle,
    });
    await at.enter('oauth2-client-id', '2-b.apps.googleusercontent.com');
    form.requestSubmit();
    const button = panel.shadowRoot?.activeElement;
    expect(button).to.equal(at.control('oauth2-refresh-token'));
    expect(button?.shadowRoot?.activeElement?.textContent).to.contain('Authorize with Google');
  });

  describe('whose form is submitted while it is wrong', () => {
    /** How a host at the form finds the event by which the browser would show its bubble. */
    async function submitted(act: (form: HTMLFormElement, button: HTMLButtonElement) => unknown, more = '') {
      const { form, panel, at } = await panelFixture();
      form.insertAdjacentHTML('beforeend', `${more}<button>Save</button>`);
      const seen: boolean[] = [];
      panel.addEventListener('invalid', (event) => seen.push(event.defaultPrevented));
      await at.enter('name', 'ops');
      await act(form, form.querySelector('button')!);
      await panel.updateComplete;
      return { seen, panel, at };
    }

    for (const [how, act] of [
      ['by its button', (_, button) => button.click()],
      [
        'by Enter in a field',
        (form) => {
          form.querySelector('smtp-edit-panel')!.focus();
          return sendKeys({ press: 'Enter' });
        },
      ],
      [
        'by Enter where it has no button',
        (form, button) => {
          button.remove();
          form.querySelector('smtp-edit-panel')!.focus();
          return sendKeys({ press: 'Enter' });
        },
      ],
    ] as [string, (form: HTMLFormElement, button: HTMLButtonElement) => unknown][])
      it(`shows its own errors and no bubble of the browser: ${how}`, async () => {
        const { seen, panel, at } = await submitted(act);
        expect(seen).to.deep.equal([true]);
        expect(focusedName(panel)).to.equal('server');
        expect(at.error('server')).not.to.equal('');
      });

    it('leaves it to the browser to choose between it and another control that is wrong', async () => {
      const { seen, panel } = await submitted((_, button) => button.click(), '<input id="own" required>');
      expect(seen).to.deep.equal([false]);
      expect(focusedName(panel)).to.equal('server');
    });

    it('does not take a check of the form for it', async () => {
      const { seen, panel } = await submitted(async (form, button) => {
        form.addEventListener('submit', (event) => event.preventDefault());
        button.formNoValidate = true;
        button.click();
        await new Promise((resolve) => setTimeout(resolve));
        form.checkValidity();
      });
      expect(seen).to.deep.equal([false]);
      expect(focusedName(panel)).to.equal(undefined);
    });

    it('leaves the focus to a host that takes the event upon itself', async () => {
      const { panel } = await submitted((form, button) => {
        form.addEventListener('invalid', (event) => event.preventDefault(), true);
        button.click();
      });
      expect(focusedName(panel)).to.equal(undefined);
    });
  });

  it('checks without showing anything', async () => {
    const { panel, at } = await panelFixture();
    const invalid = oneEvent(panel, 'invalid');
    expect(panel.checkValidity()).to.equal(false);
    await invalid;
    await panel.updateComplete;
    expect(at.error('name')).to.equal('');
    expect(at.control('name').getAttribute('aria-invalid')).to.equal('false');
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

  it('focus() goes to the first field, or to the first wrong one', async () => {
    const { panel, at } = await panelFixture({ mode: 'edit', value: saved });
    panel.focus();
    expect(panel.shadowRoot?.activeElement).to.equal(at.control('enable'));
    await at.type('from-address', 'nobody');
    panel.focus();
    expect(panel.shadowRoot?.activeElement).to.equal(at.control('from-address'));
  });

  it('does not submit while an input method composes', async () => {
    const { form, at } = await panelFixture({ mode: 'edit', value: saved });
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    at.control('mailto').focus();
    await sendKeys({ type: 'c@example.com' });
    const composing = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true, composed: true };
    at.control('mailto').dispatchEvent(new KeyboardEvent('keydown', composing));
    expect(at.control('mailto').value, 'the word that is being composed').to.equal('c@example.com');
    expect(submits).to.equal(0);
    at.control('server').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => submits === 1, 'Enter submits when nothing is composed');
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
