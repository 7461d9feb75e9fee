import '@webcomponents/scoped-custom-element-registry';
import { expect, waitUntil } from '@open-wc/testing';
import { OAuth2AuthorizeButton } from '../../../src/elements/oauth2-authorize-button/oauth2-authorize-button.js';
import { OAuth2SetupGuide } from '../../../src/elements/oauth2-setup-guide/oauth2-setup-guide.js';
import { SmtpEditPanel } from '../../../src/elements/smtp-edit-panel/smtp-edit-panel.js';
import { inScope, savedGoogle } from './scope-harness.js';

const BUTTON = 'oauth2-authorize-button';
const GUIDE = 'oauth2-setup-guide';

/** As in browsers without scoped registries: all of the polyfill's objects are in the place of the browser's. */
describe('smtp-edit-panel in a scoped registry of the polyfill', () => {
  before(() => customElements.define(BUTTON, class extends HTMLElement {}));

  it('takes the elements in it from there, and none of the page’s', async () => {
    const { scope, inside } = await inScope({ 'x-panel': SmtpEditPanel }, 'x-panel', savedGoogle, {
      option: 'registry',
    });
    const button = inside(BUTTON);
    expect(button).to.be.instanceOf(OAuth2AuthorizeButton);
    expect(scope.get(BUTTON)).to.equal(OAuth2AuthorizeButton);
    await (button as OAuth2AuthorizeButton).updateComplete;
    button.shadowRoot?.querySelector<HTMLElement>('[part~="guide"]')?.click();
    await waitUntil(() => button.shadowRoot?.querySelector(GUIDE));
    expect(button.shadowRoot?.querySelector(GUIDE)).to.be.instanceOf(OAuth2SetupGuide);
    for (const tag of ['x-panel', GUIDE]) expect(customElements.get(tag)).to.equal(undefined);
  });

  it('works in the page’s registry as well', async () => {
    SmtpEditPanel.define();
    const panel = Object.assign(document.createElement('smtp-edit-panel'), { value: savedGoogle });
    document.body.append(panel);
    await panel.updateComplete;
    expect(panel.submitValues).to.include({ server: 'smtp.gmail.com' });
    panel.remove();
  });
});
