import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { panelFixture } from './harness.js';
import { waitUntil } from '../support/wait-until.js';

const middleOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** A panel with a button of the host right below it. */
async function setUp() {
  const { at, form, panel } = await panelFixture();
  const button = form.ownerDocument.createElement('button');
  button.type = 'button';
  button.textContent = 'Save';
  form.append(button);
  let clicks = 0;
  button.addEventListener('click', () => (clicks += 1));
  button.scrollIntoView();
  return { at, panel, button, clicks: () => clicks };
}

describe('smtp-edit-panel: a press beside the field that is being typed in', () => {
  afterEach(() => resetMouse());

  for (const [what, key, text, shown] of [
    ['makes a recipient', 'mailto', 'a@example.com', '.token'],
    ['shows an error', 'from-address', 'nobody', '#from-address-error:not(:empty)'],
  ] as const) {
    it(`hits what it was aimed at, though leaving the field ${what}`, async () => {
      const { at, panel, button, clicks } = await setUp();
      at.control(key).focus({ preventScroll: true });
      await sendKeys({ type: text });
      await panel.updateComplete;
      await sendMouse({ type: 'move', position: middleOf(button) });
      await sendMouse({ type: 'down' });
      // The values are there at once, for a host that reads them on the press.
      if (key === 'mailto') expect(panel.submitValues.mailto).to.deep.equal([text]);
      expect(panel.shadowRoot!.activeElement).to.equal(null);
      await sendMouse({ type: 'up' });
      expect(clicks()).to.equal(1);
      await waitUntil(() => at.text(shown) !== '', 'what the field led to is shown after the press');
    });
  }

  it('that does not come to an end does not keep what comes meanwhile from being shown', async () => {
    const { at, panel, button } = await setUp();
    at.control('from-address').focus({ preventScroll: true });
    await sendKeys({ type: 'nobody' });
    await sendMouse({ type: 'move', position: middleOf(button) });
    await sendMouse({ type: 'down' });
    panel.busy = true;
    await waitUntil(() => panel.shadowRoot!.querySelector('fieldset')!.disabled, 'it is shown');
  });

  // The list of a select takes no keys from Firefox's driver.
  if (CSS.supports('-moz-appearance', 'none')) return;
  it('on a select does not keep its choice from being shown', async () => {
    const { at, panel } = await setUp();
    const method = at.control<HTMLSelectElement>('auth-method');
    method.scrollIntoView();
    at.control('from-address').focus({ preventScroll: true });
    await sendKeys({ type: 'nobody' });
    await sendMouse({ type: 'click', position: middleOf(method) });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await panel.updateComplete;
    await waitUntil(() => at.has('password'), 'the fields of the chosen method are there');
  });
});
