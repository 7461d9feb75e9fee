import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { panelFixture, saved, savedGoogle } from './harness.js';

describe('smtp-edit-panel in its page', () => {
  afterEach(() => resetMouse());

  it('gets the focus by its autofocus attribute when the dialog around it opens, each time', async () => {
    const { form, panel } = await panelFixture({ mode: 'edit', value: saved });
    const dialog = form.ownerDocument.createElement('dialog');
    dialog.innerHTML = '<button type="button">Close</button>';
    form.append(dialog);
    panel.autofocus = true;
    dialog.append(panel);
    for (const open of [() => dialog.showModal(), () => dialog.show()]) {
      open();
      await Promise.resolve();
      expect(form.ownerDocument.activeElement).to.equal(panel);
      dialog.close();
    }
  });

  it('gets the focus by its autofocus attribute when the popover around it opens', async () => {
    const { form, panel } = await panelFixture({ mode: 'edit', value: saved });
    const popover = form.ownerDocument.createElement('div');
    popover.popover = 'auto';
    popover.innerHTML = '<button type="button">Close</button>';
    form.append(popover);
    panel.autofocus = true;
    popover.append(panel);
    const toggled = new Promise((resolve) => popover.addEventListener('toggle', resolve, { once: true }));
    popover.showPopover();
    await toggled;
    expect(form.ownerDocument.activeElement).to.equal(panel);
  });

  it('leaves the focus where it is when its own padding is clicked, with a label too', async () => {
    const { form, panel } = await panelFixture({ mode: 'edit', value: saved });
    panel.id = 'target';
    panel.style.padding = '20px';
    const label = Object.assign(form.ownerDocument.createElement('label'), {
      htmlFor: 'target',
      textContent: 'Target',
    });
    form.prepend(label);
    const { x, y } = panel.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x) + 5, Math.round(y) + 5] });
    expect(form.ownerDocument.activeElement).not.to.equal(panel);
    label.click();
    expect(form.ownerDocument.activeElement).to.equal(panel);
  });

  it('is a group of the name that the host gives it, and no group without one', async () => {
    const { form, panel } = await panelFixture({ mode: 'edit', value: saved });
    const { internals } = panel as unknown as { internals: ElementInternals };
    expect(internals.role).to.equal(null);
    panel.id = 'target';
    const label = Object.assign(form.ownerDocument.createElement('label'), {
      htmlFor: 'target',
      textContent: 'Target',
    });
    form.prepend(label);
    panel.requestUpdate();
    await panel.updateComplete;
    expect([internals.role, internals.ariaLabel]).to.deep.equal(['group', 'Target']);
    label.remove();
    panel.setAttribute('aria-label', 'Mail target');
    panel.requestUpdate();
    await panel.updateComplete;
    expect([internals.role, internals.ariaLabel]).to.deep.equal(['group', null]);
    await expect(panel).to.be.accessible();
  });

  it('focuses what is wrong in a folded section', async () => {
    const value = { ...savedGoogle, server: '' };
    const { at, panel } = await panelFixture({ mode: 'edit', value, refreshTokenUrl: '/token' });
    panel.focus();
    expect(panel.shadowRoot?.activeElement).to.equal(at.control('server'));
  });

  it('offers its fields to no login that the browser knows', async () => {
    for (const value of [saved, savedGoogle]) {
      const { panel } = await panelFixture({ mode: 'edit', value, refreshTokenUrl: '/token' });
      for (const input of panel.shadowRoot!.querySelectorAll('input:not([type="checkbox"])')) {
        const wanted = input.getAttribute('type') === 'password' ? 'new-password' : 'off';
        expect(input.getAttribute('autocomplete'), input.id).to.equal(wanted);
      }
    }
  });

  it('stays within 280 pixels with long words on its buttons', async () => {
    const strings = {
      panel: { show: 'Mostrar contraseña' },
      testMail: { send: 'x'.repeat(10) + ' Enviar un correo electrónico de prueba' },
    };
    const { form, panel, at } = await panelFixture({
      mode: 'edit',
      value: saved,
      config: { strings, testUrl: '/test' },
    });
    form.style.inlineSize = '280px';
    await panel.updateComplete;
    for (const element of panel.shadowRoot!.querySelectorAll('button, input, select'))
      expect(element.getBoundingClientRect().right).to.be.at.most(form.getBoundingClientRect().right + 1);
    expect(at.control('password').getBoundingClientRect().width).to.be.greaterThan(140);
  });
});
