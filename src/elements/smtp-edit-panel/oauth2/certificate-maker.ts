import { html, nothing } from 'lit';
import type { ReactiveController } from 'lit';
import { makeCertificate } from '../../../host-api/make-certificate.js';
import type { CertificateAnswer } from '../../../host-api/make-certificate.js';
import type { Localize } from '../../../locales/localize.js';
import { readCertificate } from '../../../smtp-target/credentials/certificate.js';
import { textValue, withMadeCertificate } from '../../../smtp-target/form.js';
import { isTargetName } from '../../../smtp-target/rules.js';
import { chosenProvider } from '../../../smtp-target/situation.js';
import type { PanelHost } from '../panel-host.js';

const KEY = 'oauth2-client-certificate';

/** A certificate as a file that portals take: `.cer`, DER. Its address is the file, so there is nothing to release. */
const fileOf = (der: Uint8Array) => `data:application/pkix-cert;base64,${btoa(String.fromCharCode(...der))}`;

/** Has the host's backend make a certificate, and gives it out as a file: it is uploaded at the provider. */
export class CertificateMaker implements ReactiveController {
  private running: AbortController | undefined;

  constructor(
    private readonly panel: PanelHost,
    private readonly texts: Localize<'ownSignIn'>,
  ) {
    panel.addController(this);
  }

  hostDisconnected() {
    this.running?.abort();
    this.running = undefined;
  }

  render() {
    const { panel, texts, running, make } = this;
    const { form } = panel.situation;
    const certificate = readCertificate(textValue(form, KEY), Date.now());
    return html`<div class="buttons">
      <button
        type="button"
        part="button make-certificate"
        aria-disabled=${running ? 'true' : 'false'}
        @click=${make}
      >
        ${texts.text(running ? 'makingCertificate' : 'makeCertificate')}
      </button>
      ${
        typeof certificate === 'string'
          ? nothing
          : html`<a part="link" href=${fileOf(certificate.der)} download="${this.name ?? 'smtp-oauth2'}.cer"
              >${texts.text('downloadCertificate')}</a
            >`
      }
    </div>`;
  }

  /** The target's name where it can go into a certificate. */
  private get name(): string | undefined {
    const name = textValue(this.panel.situation.form, 'name');
    return isTargetName(name) ? name : undefined;
  }

  private readonly make = async () => {
    const { panel, texts } = this;
    if (this.running) return;
    const running = new AbortController();
    this.running = running;
    panel.live.announce(texts.text('makingCertificate'));
    panel.requestUpdate();
    const answer = await this.ask(running.signal);
    if (this.running !== running) return;
    this.running = undefined;
    if ('certificate' in answer) {
      panel.changeAndTell(withMadeCertificate(panel.situation.form, answer.certificate), KEY);
      const provider = chosenProvider(panel.situation)?.name ?? '';
      panel.note(KEY, () => texts.text('certificateMade', { provider }));
    } else {
      const { error, error_description: reason = error } = answer.refusal;
      panel.note(KEY, () => texts.text('certificateNotMade', { reason }));
    }
    panel.requestUpdate();
  };

  private async ask(signal: AbortSignal): Promise<CertificateAnswer> {
    const { certificateUrl: url = '', headers, fetch } = this.panel.settings;
    try {
      return await makeCertificate({ url, headers, fetch, name: this.name }, signal);
    } catch (error) {
      return { refusal: { error: error instanceof Error ? error.message : String(error), peer: 'host' } };
    }
  }
}
