import { html, nothing } from 'lit';
import { ownSignIn as english } from '../../../locales/en/own-sign-in.js';
import { Localize } from '../../../locales/localize.js';
import { grantOf } from '../../../smtp-target/choices.js';
import { isWithoutPerson } from '../../../smtp-target/conditions.js';
import { readCertificate, thumbprintOf } from '../../../smtp-target/credentials/certificate.js';
import type { Certificate } from '../../../smtp-target/credentials/certificate.js';
import { loadCredentialChecks } from '../../../smtp-target/credentials/checks.js';
import { pemBlocks } from '../../../smtp-target/credentials/pem.js';
import { readServiceAccountFile } from '../../../smtp-target/credentials/service-account-file.js';
import type { FieldKey } from '../../../smtp-target/fields.js';
import { isKeyKept, textValue, withText } from '../../../smtp-target/form.js';
import type { TargetForm } from '../../../smtp-target/form.js';
import type { ProblemId } from '../../../smtp-target/problem.js';
import { isSameAddress } from '../../../smtp-target/rules.js';
import { chosenProvider } from '../../../smtp-target/situation.js';
import type { FormSituation } from '../../../smtp-target/situation.js';
import { loadGuide } from '../../oauth2-setup-guide/load-guide.js';
import type { PanelHost } from '../panel-host.js';
import { CertificateMaker } from './certificate-maker.js';
import { DAY_MS, inDays, join } from './sentences.js';

type Texts = Localize<'ownSignIn'>;

/** The mailbox is not the From address: Exchange wants one more right for that. */
function mailboxHint(at: FormSituation, texts: Texts): string {
  const [mailbox, sender] = [textValue(at.form, 'username'), textValue(at.form, 'from-address')];
  const differs = mailbox !== '' && sender !== '' && !isSameAddress(mailbox, sender);
  return join(texts.text('mailboxHint'), differs ? texts.text('sendAsHint', { sender }) : '');
}

/** What the panel says and does where no person signs in, and with certificates. Loaded with the choice that needs it. */
export class OwnSignIn {
  readonly texts: Texts;
  private readonly maker: CertificateMaker;
  private showsGuide = false;
  private thumbprint: { readonly pem: string; readonly text: string | undefined } | undefined;

  constructor(private readonly panel: PanelHost) {
    this.texts = new Localize(panel, 'ownSignIn', english, () => panel.settings.strings);
    this.maker = new CertificateMaker(panel, this.texts);
    loadCredentialChecks();
  }

  /** Help for a field, with what can be read from a credential that is entered. */
  hintOf(key: FieldKey): string {
    const { texts } = this;
    const at = this.panel.situation;
    switch (key) {
      case 'oauth2-grant':
        return texts.find(`grant-${grantOf(at) as 'jwt-bearer'}-hint`) ?? '';
      case 'oauth2-client-certificate':
        return join(
          texts.text('certificateHint', { provider: chosenProvider(at)?.name ?? '' }),
          this.certificateFacts(at),
        );
      case 'oauth2-client-private-key':
        return texts.text(isKeyKept(at.form) ? 'madeKeyHint' : 'privateKeyHint');
      case 'oauth2-service-account-key':
        return join(texts.text('serviceAccountHint'), this.serviceAccountFacts(at));
      case 'username':
        return isWithoutPerson(at) ? mailboxHint(at, texts) : '';
      default:
        return '';
    }
  }

  /** What can be done about the certificate, where the host's backend makes one. */
  renderCertificate() {
    return this.panel.settings.certificateUrl ? this.maker.render() : nothing;
  }

  /** How it is set up at the provider, with the values of the form, where no person signs in. */
  renderGuide() {
    const { panel, texts, showsGuide } = this;
    const at = panel.situation;
    const provider = chosenProvider(at);
    if (!provider || !isWithoutPerson(at)) return nothing;
    const text = (key: 'oauth2-client-id' | 'oauth2-tenant-id' | 'username') =>
      textValue(at.form, key) || nothing;
    return html`<div class="guide">
      <button
        type="button"
        part="button guide"
        aria-expanded=${showsGuide ? 'true' : 'false'}
        @click=${this.toggleGuide}
      >
        ${texts.text('guide', { provider: provider.name })}
      </button>
      ${
        showsGuide
          ? html`<oauth2-setup-guide
              provider=${provider.id}
              grant=${grantOf(at)}
              client-id=${text('oauth2-client-id')}
              tenant-id=${text('oauth2-tenant-id')}
              login-hint=${text('username')}
              .config=${panel.settings}
            ></oauth2-setup-guide>`
          : nothing
      }
    </div>`;
  }

  private readonly toggleGuide = async () => {
    this.showsGuide = !this.showsGuide;
    if (this.showsGuide) await loadGuide(this.panel.scope);
    this.panel.requestUpdate();
  };

  /** What is wrong with a credential. */
  problemText(id: ProblemId): string | undefined {
    return this.texts.find(id as 'keyForm');
  }

  private serviceAccountFacts(at: FormSituation): string {
    const file = readServiceAccountFile(textValue(at.form, 'oauth2-service-account-key'));
    const scope = chosenProvider(at)?.scopes.join(' ') ?? '';
    return typeof file === 'string'
      ? ''
      : this.texts.text('serviceAccountFacts', { clientId: file.clientId, scope });
  }

  private certificateFacts({ form }: FormSituation): string {
    const { texts } = this;
    const certificate = readCertificate(textValue(form, 'oauth2-client-certificate'), Date.now());
    if (typeof certificate === 'string') return '';
    const days = Math.floor((certificate.notAfter - Date.now()) / DAY_MS);
    const when = inDays(texts.lang, days);
    const date = new Intl.DateTimeFormat(texts.lang, { dateStyle: 'long' }).format(certificate.notAfter);
    const thumbprint = this.thumbprintFor(certificate);
    return thumbprint
      ? texts.text('certificateFacts', { date, when, thumbprint })
      : texts.text('certificateEnd', { date, when });
  }

  private thumbprintFor(certificate: Certificate): string | undefined {
    if (this.thumbprint?.pem === certificate.pem) return this.thumbprint.text;
    this.thumbprint = { pem: certificate.pem, text: undefined };
    void thumbprintOf(certificate).then((text) => {
      if (this.thumbprint?.pem !== certificate.pem) return;
      this.thumbprint = { pem: certificate.pem, text };
      this.panel.requestUpdate();
    });
    return undefined;
  }

  /** The form with the certificate and the key that are in a text; undefined where there is neither. */
  withPem(form: TargetForm, text: string): TargetForm | undefined {
    const blocks = pemBlocks(text);
    const certificates = blocks.filter(({ label }) => label === 'CERTIFICATE');
    const privateKey = blocks.find(({ label }) => label.endsWith('PRIVATE KEY'));
    const certified =
      certificates.length > 0
        ? withText(form, 'oauth2-client-certificate', certificates.map((block) => block.text).join(''))
        : form;
    const changed = privateKey
      ? withText(certified, 'oauth2-client-private-key', privateKey.text)
      : certified;
    return changed === form ? undefined : changed;
  }
}
