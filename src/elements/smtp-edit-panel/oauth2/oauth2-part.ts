import { nothing } from 'lit';
import type { ReactiveController } from 'lit';
import type { SmtpOAuth2Config } from '../../../context/config.js';
import { panelSignIn as english } from '../../../locales/en/panel-sign-in.js';
import { Localize } from '../../../locales/localize.js';
import { credentialOf } from '../../../smtp-target/choices.js';
import { isWithoutPerson } from '../../../smtp-target/conditions.js';
import type { FieldKey, FieldOf } from '../../../smtp-target/fields.js';
import { textValue, withAuthorization, withText } from '../../../smtp-target/form.js';
import type { Authorization, TargetForm } from '../../../smtp-target/form.js';
import { withSuccessor } from '../../../smtp-target/password-ending.js';
import type { ProblemId } from '../../../smtp-target/problem.js';
import { chosenProvider } from '../../../smtp-target/situation.js';
import { OAuth2AuthorizeButton } from '../../oauth2-authorize-button/oauth2-authorize-button.js';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { FieldView } from '../field-view.js';
import { noticeStyles } from '../notice.styles.js';
import { textsOf } from '../late-texts.js';
import type { PanelHost, SignInPart } from '../panel-host.js';
import { readClientFile, transferredFile } from './client-file.js';
import { connectionSummary } from './connection.js';
import { hintFor, optionLabel } from './hints.js';
import { Late } from './late.js';
import { SavedStatus } from './saved-status.js';
import type { OtherProvider } from './other-provider.js';
import type { OwnSignIn } from './own-sign-in.js';
import { renderPasswordNote } from './password-note.js';
import { renderSignIn } from './sign-in-field.js';

type Started = Pick<Authorization, 'clientId' | 'tenantId' | 'registration' | 'tokenEndpoint' | 'loginHint'>;

/** An attribute that was removed leaves null in its property. */
const startedWith = (
  { clientId, tenantId, loginHint }: OAuth2AuthorizeButton,
  form: TargetForm,
): Started => ({
  clientId: clientId ?? '',
  tenantId: tenantId ?? '',
  registration: textValue(form, 'oauth2-registration'),
  tokenEndpoint: textValue(form, 'oauth2-token-endpoint'),
  ...(loginHint && { loginHint }),
});

const NONE: readonly string[] = [];

/** What is entered as a file. */
const CREDENTIALS = new Set(['certificate', 'service-account']);

const isServiceAccountKey = (text: string) => /"type"\s*:\s*"service_account"/.test(text);

/** The panel's sign-in with OAuth2. Loaded where the host offers it and a provider is chosen, or could be. */
export class OAuth2Part implements SignInPart, ReactiveController {
  private readonly texts: Localize<'panelSignIn'>;
  /** The loaded target for which the user does not want to hear of the password's end. */
  private dismissedAt: number | undefined;
  /** What the last client file says is registered, for its own client ID. */
  private registered: { readonly clientId: string; readonly redirectUris: readonly string[] } = {
    clientId: '',
    redirectUris: NONE,
  };
  private readonly startedWith = new WeakMap<OAuth2AuthorizeButton, Started>();
  private readonly saved: SavedStatus;
  private readonly own = new Late<OwnSignIn>();
  private readonly other = new Late<OtherProvider>();
  /** The configuration with the provider that is entered, as long as neither changes. */
  private extended:
    { readonly of: SmtpOAuth2Config; readonly key: string; readonly config: SmtpOAuth2Config } | undefined;

  constructor(private readonly panel: PanelHost) {
    this.texts = new Localize(panel, 'panelSignIn', english, () => panel.settings.strings);
    adoptStyles(panel, noticeStyles);
    panel.scope.define('oauth2-authorize-button', OAuth2AuthorizeButton);
    panel.addController(this);
    this.saved = new SavedStatus(panel);
  }

  get savedStatus() {
    return this.saved.known;
  }

  hostConnected() {
    document.addEventListener('oauth2-disconnected', this.handleDisconnected);
  }

  hostDisconnected() {
    document.removeEventListener('oauth2-disconnected', this.handleDisconnected);
  }

  hintOf(key: FieldKey): string {
    const { situation } = this.panel;
    const [own = '', other = ''] = [this.own.part?.hintOf(key), this.other.part?.hintOf(key)];
    return [hintFor(key, situation, this.texts), other, own].find(Boolean) ?? '';
  }

  /** The first one is where nearly everybody is. */
  get cloudHint(): string {
    const { situation } = this.panel;
    const provider = chosenProvider(situation);
    const isOther = provider && situation.providers.some(({ clouds = [] }) => clouds.includes(provider));
    return isOther ? this.texts.text('cloudHint', { provider: provider.name }) : '';
  }

  problemText(id: ProblemId): string | undefined {
    const { texts, other, own } = this;
    return texts.find(id as 'tenant') ?? other.part?.problemText(id) ?? own.part?.problemText(id);
  }

  noteText(as: 'desktop' | 'service-account', fields: readonly string[]): string {
    return this.texts.text(as, { fields });
  }

  renderBelow(key: FieldKey) {
    if (key === 'oauth2-issuer') return this.other.part?.render();
    return key === 'oauth2-client-certificate' ? this.own.part?.renderCertificate() : undefined;
  }

  optionLabel(key: FieldOf<'choice'>['key'], option: string): string {
    return optionLabel(key, option, this.panel.situation, this.texts);
  }

  prepare() {
    const { situation } = this.panel;
    const provider = chosenProvider(situation);
    if (!provider) return undefined;
    if (provider.entered && !this.other.isSettled) return this.loadOther();
    if (this.own.isSettled) return undefined;
    return isWithoutPerson(situation) || CREDENTIALS.has(credentialOf(situation))
      ? this.loadOwn()
      : undefined;
  }

  /** What a provider that is entered needs comes with the choice of it. */
  private loadOther(): Promise<void> {
    const { panel } = this;
    return this.other.load(
      async () => {
        const [{ OtherProvider }] = await Promise.all([
          import('./other-provider.js'),
          textsOf(panel, 'otherProvider'),
        ]);
        return new OtherProvider(panel);
      },
      () => panel.learnt(),
    );
  }

  /** What a sign-in without a person needs, and what judges certificates, comes with the choice of it. */
  private loadOwn(): Promise<void> {
    const { panel } = this;
    return this.own.load(
      async () => {
        const [{ OwnSignIn }] = await Promise.all([import('./own-sign-in.js'), textsOf(panel, 'ownSignIn')]);
        return new OwnSignIn(panel);
      },
      () => panel.change(panel.situation.form, 'oauth2-client-auth'),
    );
  }

  renderNotes() {
    const { panel, texts, convert, dismiss } = this;
    if (chosenProvider(panel.situation)) return this.own.part?.renderGuide() ?? nothing;
    if (this.dismissedAt === panel.generation) return nothing;
    return renderPasswordNote(panel.situation, { texts, convert, dismiss });
  }

  connectionSummary(view: FieldView): string {
    return connectionSummary(view, this.texts);
  }

  renderSignIn(view: FieldView, field: FieldOf<'sign-in'>) {
    const { panel, texts, started, authorized, useAccount, registered } = this;
    const { generation, inactive } = panel;
    const settings = this.settings;
    const isOfFile = registered.clientId === textValue(panel.situation.form, 'oauth2-client-id');
    const registeredRedirectUris = isOfFile ? registered.redirectUris : NONE;
    return renderSignIn(
      {
        ...view,
        texts,
        settings,
        generation,
        inactive,
        started,
        authorized,
        useAccount,
        registeredRedirectUris,
      },
      field,
    );
  }

  /** The button knows the host's providers, and the one that is entered. */
  private get settings(): SmtpOAuth2Config {
    const { settings, situation } = this.panel;
    const provider = chosenProvider(situation);
    if (!provider?.entered) return settings;
    const key = JSON.stringify(provider);
    if (this.extended?.of !== settings || this.extended.key !== key) {
      const config = { ...settings, providers: [...situation.providers, provider] };
      this.extended = { of: settings, key, config };
    }
    return this.extended.config;
  }

  announcePreset() {
    const { name: provider, smtp } = chosenProvider(this.panel.situation) ?? {};
    if (provider && smtp?.server) this.panel.live.announce(this.texts.text('preset', { provider }));
  }

  takeFile(transfer: DataTransfer | null): boolean {
    const provider = chosenProvider(this.panel.situation);
    const takesCredential = CREDENTIALS.has(credentialOf(this.panel.situation));
    if (!provider || (!takesCredential && provider.offersClientFile !== true)) return false;
    const file = transferredFile(transfer);
    if (file) void file.text().then((text) => this.readFile(text) || this.refuseFile(text));
    return file !== undefined || this.readFile(transfer?.getData('text/plain') ?? '');
  }

  /** What a sign-in is started with: it belongs to that, whatever stands in the form when it ends. */
  private readonly started = ({ currentTarget }: Event) => {
    const button = currentTarget as OAuth2AuthorizeButton;
    this.startedWith.set(button, startedWith(button, this.panel.situation.form));
  };

  private readonly authorized = ({ currentTarget, account, scope }: AuthorizedEvent) => {
    const { panel } = this;
    const button = currentTarget as OAuth2AuthorizeButton;
    const { refreshToken } = button;
    const result = {
      ...(this.startedWith.get(button) ?? startedWith(button, panel.situation.form)),
      ...(refreshToken && { refreshToken }),
      ...(account && { account }),
      ...(scope && { scope }),
    };
    panel.changeAndTell(withAuthorization(panel.situation.form, result), 'oauth2-refresh-token');
  };

  /** Somewhere on the page, a status ended the sign-in of the target that is being edited. */
  private readonly handleDisconnected = ({ targetName }: Event & { readonly targetName?: unknown }) => {
    const { panel } = this;
    const { form } = panel.situation;
    if (targetName === undefined || targetName !== form.loaded.name) return;
    panel.change({ ...form, disconnected: true }, 'oauth2-refresh-token');
  };

  private readonly useAccount = (account: string) => {
    const { panel } = this;
    panel.changeAndTell(withText(panel.situation.form, 'username', account), 'username');
    panel.focusField('username');
  };

  private readonly convert = () => {
    const { panel } = this;
    panel.changeAndTell(withSuccessor(panel.situation), 'auth-method');
    const provider = chosenProvider(panel.situation)?.name ?? '';
    panel.live.announce(this.texts.text('converted', { provider }));
    void panel.updateComplete.then(() => panel.focusField('oauth2-client-id'));
  };

  private readonly dismiss = () => {
    this.dismissedAt = this.panel.generation;
    this.panel.focusField('auth-method');
    this.panel.requestUpdate();
  };

  /** False: it is no file of this provider, and the browser may put it where it was pasted. */
  private readFile(text: string): boolean {
    const { panel, texts } = this;
    const { form } = panel.situation;
    const credential = credentialOf(panel.situation);
    if (isServiceAccountKey(text)) {
      if (credential !== 'service-account') return false;
      const key = 'oauth2-service-account-key';
      panel.changeAndTell(withText(form, key, text.trim()), key);
      return true;
    }
    if (CREDENTIALS.has(credential)) return this.readCredential(text);
    const redirectUri = panel.settings.redirectUri ?? location.origin;
    const read = readClientFile(form, text, redirectUri);
    if (!read) return false;
    this.registered = { clientId: textValue(read.form, 'oauth2-client-id'), redirectUris: read.redirectUris };
    panel.changeAndTell(read.form, 'oauth2-client-id');
    panel.note('oauth2-client-id', () => texts.text(read.note, { uri: redirectUri }));
    return true;
  }

  /** A file often holds a certificate and its key: each goes to its own field. */
  private readCredential(text: string): boolean {
    if (credentialOf(this.panel.situation) !== 'certificate' || !text.includes('-----BEGIN ')) return false;
    void this.loadOwn().then(() => {
      const { panel, own } = this;
      const changed = own.part?.withPem(panel.situation.form, text);
      if (changed) panel.changeAndTell(changed, 'oauth2-client-certificate');
    });
    return true;
  }

  private refuseFile(text: string) {
    const credential = credentialOf(this.panel.situation);
    if (isServiceAccountKey(text))
      return this.panel.note('oauth2-client-id', () => this.texts.text('clientFileIsKey'));
    if (!CREDENTIALS.has(credential))
      return this.panel.note('oauth2-client-id', () => this.texts.text('clientFileWrong'));
    const key = credential === 'certificate' ? 'oauth2-client-certificate' : 'oauth2-service-account-key';
    return this.panel.note(key, () => this.own.part?.texts.text('credentialFileWrong') ?? '');
  }
}

/** What the button inside tells of a finished sign-in. */
type AuthorizedEvent = HTMLElementEventMap['oauth2-authorized'];
