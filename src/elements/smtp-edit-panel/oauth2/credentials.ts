import type { Localize } from '../../../locales/localize.js';
import { readCertificate, thumbprintOf } from '../../../smtp-target/credentials/certificate.js';
import type { Certificate } from '../../../smtp-target/credentials/certificate.js';
import { loadCredentialChecks } from '../../../smtp-target/credentials/checks.js';
import { pemBlocks } from '../../../smtp-target/credentials/pem.js';
import { readServiceAccountFile } from '../../../smtp-target/credentials/service-account-file.js';
import type { FieldKey } from '../../../smtp-target/fields.js';
import { textValue, withText } from '../../../smtp-target/form.js';
import type { TargetForm } from '../../../smtp-target/form.js';
import { chosenProvider } from '../../../smtp-target/situation.js';
import type { FormSituation } from '../../../smtp-target/situation.js';

/** What the panel does with certificates and key files. Loaded with the choice that needs it. */
export class Credentials {
  private thumbprint: { readonly pem: string; readonly text: string | undefined } | undefined;

  /** @param changed called when something is there to be shown */
  constructor(private readonly changed: () => void) {
    loadCredentialChecks();
  }

  /** What can be read from a credential that is entered, for the line below its field. */
  factsOf(key: FieldKey, at: FormSituation, texts: Localize<'panelSignIn'>): string {
    if (key === 'oauth2-client-certificate') return this.certificateFacts(at, texts);
    if (key !== 'oauth2-service-account-key') return '';
    const file = readServiceAccountFile(textValue(at.form, key));
    const scope = chosenProvider(at)?.scopes.join(' ') ?? '';
    return typeof file === 'string'
      ? ''
      : texts.text('serviceAccountFacts', { clientId: file.clientId, scope });
  }

  private certificateFacts({ form }: FormSituation, texts: Localize<'panelSignIn'>): string {
    const certificate = readCertificate(textValue(form, 'oauth2-client-certificate'), Date.now());
    if (typeof certificate === 'string') return '';
    const date = new Intl.DateTimeFormat(texts.lang, { dateStyle: 'long' }).format(certificate.notAfter);
    const thumbprint = this.thumbprintFor(certificate);
    return thumbprint
      ? texts.text('certificateFacts', { date, thumbprint })
      : texts.text('certificateEnd', { date });
  }

  private thumbprintFor(certificate: Certificate): string | undefined {
    if (this.thumbprint?.pem === certificate.pem) return this.thumbprint.text;
    this.thumbprint = { pem: certificate.pem, text: undefined };
    void thumbprintOf(certificate).then((text) => {
      if (this.thumbprint?.pem !== certificate.pem) return;
      this.thumbprint = { pem: certificate.pem, text };
      this.changed();
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
