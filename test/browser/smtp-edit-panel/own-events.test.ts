import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { panelFixture, saved, savedGoogle } from './harness.js';

const atGmail = { ...saved, server: 'smtp.gmail.com' };
const buttons = ['convert', 'dismiss', 'use-account', 'reveal', 'remove-recipient', 'remove', 'test'];
const fields = ['server', 'auth-method', 'mailto', 'oauth2-client-id', 'enable'];

/** What a host puts into the panel's slots is the host's, whatever it is called. */
describe('smtp-edit-panel and the host’s own controls in its slots', () => {
  for (const [slot, value] of [
    ['', atGmail],
    ['server-hint', atGmail],
    ['', savedGoogle],
    ['oauth2-client-id-hint', savedGoogle],
  ] as const) {
    it(`does nothing on theirs in ${slot || 'the slot below'}, at ${value['auth-method']}`, async () => {
      const { panel } = await panelFixture({ mode: 'edit', value, refreshTokenUrl: '/token' });
      const before = JSON.stringify(panel.submitValues);
      const own = panel.ownerDocument.createElement('div');
      own.slot = slot;
      own.innerHTML = [
        ...buttons.map((name) => `<button type="button" name="${name}" value="a@example.com"></button>`),
        ...fields.map((name) => `<input name="${name}">`),
      ].join('');
      panel.append(own);
      for (const button of own.querySelectorAll('button')) button.click();
      for (const input of own.querySelectorAll('input')) {
        input.value = 'x';
        for (const type of ['input', 'change', 'paste', 'focusout'])
          input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
      await panel.updateComplete;
      expect(JSON.stringify(panel.submitValues)).to.equal(before);
    });
  }
});

describe('smtp-edit-panel: an Enter that it uses for itself', () => {
  it('goes no further than the panel, for a recipient, its buttons and what unfolds', async () => {
    const { panel, at, form } = await panelFixture({ mode: 'edit', value: saved });
    let heard = 0;
    form.addEventListener('keydown', () => (heard += 1));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      heard += 1;
    });
    at.control('mailto').focus();
    await sendKeys({ type: 'c@example.com' });
    heard = 0;
    await sendKeys({ press: 'Enter' });
    expect(panel.submitValues.mailto).to.include('c@example.com');
    for (const selector of ['[part~="reveal"]', '[part~="token-remove"]', 'summary']) {
      panel.shadowRoot!.querySelector<HTMLElement>(selector)!.focus();
      await sendKeys({ press: 'Enter' });
      await panel.updateComplete;
    }
    expect(heard).to.equal(0);
  });
});
