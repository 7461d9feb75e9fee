import type { SmtpEditPanel, SmtpTarget } from 'smtp-oauth2-elements';
import { defaultProviders, providerOf } from 'smtp-oauth2-elements';

/** Shows the set-up guide of the provider that is chosen in the form, with the values that are entered there. */
export class GuideBesideForm {
  constructor(
    private readonly guide: HTMLElementTagNameMap['oauth2-setup-guide'],
    private readonly title: HTMLElement,
    private readonly panel: SmtpEditPanel,
  ) {
    panel.addEventListener('input', () => void this.follow());
    panel.addEventListener('change', () => void this.follow());
  }

  /** Takes over what the form says now. */
  async follow() {
    await this.panel.updateComplete;
    const target: SmtpTarget = { ...this.panel.value, ...this.panel.submitValues };
    // The steps are those at the real providers, whoever signs people in here.
    const provider = providerOf(target, defaultProviders);
    this.title.textContent = provider?.name ?? 'the provider';
    this.guide.provider = provider?.id;
    this.guide.clientId = target['oauth2-client-id'];
    this.guide.tenantId = target['oauth2-tenant-id'];
    this.guide.loginHint = target.username ?? target['from-address'];
    this.guide.grant = target['oauth2-grant'];
  }
}
