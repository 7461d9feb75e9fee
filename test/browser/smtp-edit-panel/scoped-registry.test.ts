import { expect, waitUntil } from '@open-wc/testing';
import { OAuth2AuthorizeButton } from '../../../src/elements/oauth2-authorize-button/oauth2-authorize-button.js';
import { OAuth2SetupGuide } from '../../../src/elements/oauth2-setup-guide/oauth2-setup-guide.js';
import { SmtpEditPanel } from '../../../src/elements/smtp-edit-panel/smtp-edit-panel.js';
import { SmtpOAuth2ConfigElement } from '../../../src/elements/smtp-oauth2-config/smtp-oauth2-config.js';
import { entra, inScope, savedGoogle } from './scope-harness.js';

const BUTTON = 'oauth2-authorize-button';
const GUIDE = 'oauth2-setup-guide';

/** The same element of another version. */
class Former extends HTMLElement {}

/** Firefox has none yet. */
const hasScopes = 'customElementRegistry' in document;
const describeWithScopes = hasScopes ? describe : describe.skip;
const itWithScopes = hasScopes ? it : it.skip;

describeWithScopes('smtp-edit-panel in a scoped registry', () => {
  it('takes the elements in it from there, and leaves the page’s registry alone', async () => {
    const { scope, panel, inside } = await inScope({ 'x-panel': SmtpEditPanel }, 'x-panel', savedGoogle);
    expect(inside(BUTTON)).to.be.instanceOf(OAuth2AuthorizeButton);
    expect(scope.get(BUTTON)).to.equal(OAuth2AuthorizeButton);
    expect(panel.shadowRoot).to.have.property('customElementRegistry', scope);
    for (const tag of ['x-panel', BUTTON, GUIDE]) expect(customElements.get(tag)).to.equal(undefined);
  });

  it('takes the guide from there as well, in itself and in the button', async () => {
    const { scope, panel, inside } = await inScope({ 'x-panel': SmtpEditPanel }, 'x-panel', savedGoogle);
    const button = inside(BUTTON);
    await (button as OAuth2AuthorizeButton).updateComplete;
    button.shadowRoot?.querySelector<HTMLElement>('[part~="guide"]')?.click();
    await waitUntil(() => button.shadowRoot?.querySelector(GUIDE));
    expect(button.shadowRoot?.querySelector(GUIDE)).to.be.instanceOf(OAuth2SetupGuide);
    expect(scope.get(GUIDE)).to.equal(OAuth2SetupGuide);

    panel.value = entra;
    await panel.updateComplete;
    panel.shadowRoot?.querySelector<HTMLElement>('[part~="guide"]')?.click();
    await waitUntil(() => panel.shadowRoot?.querySelector(GUIDE));
    expect(inside(GUIDE)).to.be.instanceOf(OAuth2SetupGuide);
    expect(customElements.get(GUIDE)).to.equal(undefined);
  });

  it('takes a class that the host made of ours and registered there', async () => {
    class OwnButton extends OAuth2AuthorizeButton {}
    const elements = { 'smtp-edit-panel': SmtpEditPanel, [BUTTON]: OwnButton };
    const { inside } = await inScope(elements, 'smtp-edit-panel', savedGoogle);
    expect(inside(BUTTON)).to.be.instanceOf(OwnButton);
  });

  it('does not take another version that is registered there', async () => {
    const elements = { 'smtp-edit-panel': SmtpEditPanel, [BUTTON]: Former };
    const { scope, inside } = await inScope(elements, 'smtp-edit-panel', savedGoogle);
    expect(inside(BUTTON)).to.be.instanceOf(OAuth2AuthorizeButton);
    expect(scope.get(BUTTON)).to.equal(Former);
  });

  it('hears of a configuration that is registered there later', async () => {
    const { scope, root, panel } = await inScope({ 'x-panel': SmtpEditPanel }, 'x-panel', savedGoogle, {
      around: 'smtp-oauth2-config',
    });
    Object.assign(root.firstElementChild ?? {}, { config: { defaultAuthor: 'Cluster 7' } });
    scope.define('smtp-oauth2-config', SmtpOAuth2ConfigElement);
    await waitUntil(() => panel.settings.defaultAuthor === 'Cluster 7');
  });
});

/** A panel of the page's registry. */
async function mounted() {
  const panel = Object.assign(document.createElement('smtp-edit-panel'), {
    mode: 'edit' as const,
    refreshTokenUrl: '/token',
    value: savedGoogle,
  });
  document.body.append(panel);
  await panel.updateComplete;
  return panel;
}

describe('smtp-edit-panel in the page’s registry', () => {
  before(() => {
    customElements.define(BUTTON, Former);
    customElements.define(GUIDE, class extends Former {});
    SmtpEditPanel.define();
  });

  (hasScopes ? it.skip : it)('stays usable beside another version without scoped registries', async () => {
    const panel = await mounted();
    // An element that fails a comparison is not shown by Chai: it would go through all that it holds.
    expect(panel.shadowRoot?.querySelector(BUTTON) instanceof Former).to.equal(true);
    expect(panel.submitValues.server).to.equal(savedGoogle.server);
    panel.remove();
  });

  itWithScopes('does not take another version of the button or the guide', async () => {
    const panel = await mounted();
    const button = panel.shadowRoot?.querySelector<OAuth2AuthorizeButton>(BUTTON);
    expect(button).to.be.instanceOf(OAuth2AuthorizeButton);
    await button?.updateComplete;
    button?.shadowRoot?.querySelector<HTMLElement>('[part~="guide"]')?.click();
    await waitUntil(() => button?.shadowRoot?.querySelector(GUIDE));
    expect(button?.shadowRoot?.querySelector(GUIDE)).to.be.instanceOf(OAuth2SetupGuide);
    panel.remove();
  });

  itWithScopes('and in a scope, the one of the page is not taken either', async () => {
    const { scope, inside } = await inScope({ 'x-panel': SmtpEditPanel }, 'x-panel', savedGoogle);
    expect(inside(BUTTON)).to.be.instanceOf(OAuth2AuthorizeButton);
    expect(scope.get(BUTTON)).to.equal(OAuth2AuthorizeButton);
  });
});
