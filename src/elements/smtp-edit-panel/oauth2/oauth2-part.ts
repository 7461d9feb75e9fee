import { nothing } from 'lit';
import type { ReactiveController } from 'lit';
import { panelSignIn as english } from '../../../locales/en/panel-sign-in.js';
import { Localize } from '../../../locales/localize.js';
import type { FieldKey, FieldOf } from '../../../smtp-target/fields.js';
import { withAuthorization, withText } from '../../../smtp-target/form.js';
import type { Authorization } from '../../../smtp-target/form.js';
import { withSuccessor } from '../../../smtp-target/password-ending.js';
import { chosenProvider } from '../../../smtp-target/situation.js';
import '../../oauth2-authorize-button/define.js';
import type { OAuth2AuthorizeButton } from '../../oauth2-authorize-button/oauth2-authorize-button.js';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { FieldView } from '../field-view.js';
import { noticeStyles } from '../notice.styles.js';
import type { PanelHost, SignInPart } from '../panel-host.js';
import { readClientFile, transferredFile } from './client-file.js';
import { connectionSummary, presetHint } from './connection.js';
import { renderPasswordNote } from './password-note.js';
import { renderSignIn } from './sign-in-field.js';

type Registration = Pick<Authorization, 'clientId' | 'tenantId' | 'loginHint'>;

/** An attribute that was removed leaves null in its property. */
const registrationOf = ({ clientId, tenantId, loginHint }: OAuth2AuthorizeButton): Registration => ({
  clientId: clientId ?? '',
  tenantId: tenantId ?? '',
  ...(loginHint && { loginHint }),
});

/** The panel's sign-in with OAuth2. Loaded where the host offers it and a provider is chosen, or could be. */
export class OAuth2Part implements SignInPart, ReactiveController {
  private readonly texts: Localize<'panelSignIn'>;
  /** The loaded target for which the user does not want to hear of the password's end. */
  private dismissedAt: number | undefined;
  private readonly registrations = new WeakMap<OAuth2AuthorizeButton, Registration>();

  constructor(private readonly panel: PanelHost) {
    this.texts = new Localize(panel, 'panelSignIn', english, () => panel.settings.strings);
    adoptStyles(panel, noticeStyles);
    panel.addController(this);
  }

  hostConnected() {
    document.addEventListener('oauth2-disconnected', this.handleDisconnected);
  }

  hostDisconnected() {
    document.removeEventListener('oauth2-disconnected', this.handleDisconnected);
  }

  hintOf(key: FieldKey): string {
    const at = this.panel.situation;
    const provider = chosenProvider(at);
    if (!provider) return '';
    if (key === 'auth-method') return presetHint(at, this.texts);
    const { hints, defaultTenant: tenant } = provider;
    if (key === 'oauth2-tenant-id') {
      const hint = hints?.tenant ?? (tenant && 'defaultTenantHint');
      return hint ? this.texts.text(hint, { tenant: tenant ?? '' }) : '';
    }
    if (key === 'oauth2-client-id') {
      const file = provider.offersClientFile ? this.texts.text('clientFileHint') : '';
      return `${this.texts.text('clientIdHint', { provider: provider.name })} ${file}`.trim();
    }
    if (key === 'oauth2-client-secret' && hints?.clientSecret) return this.texts.text(hints.clientSecret);
    return key === 'username' ? this.texts.text('identityHint') : '';
  }

  renderNotes() {
    const { panel, texts, convert, dismiss } = this;
    if (this.dismissedAt === panel.generation) return nothing;
    return renderPasswordNote(panel.situation, { texts, convert, dismiss });
  }

  connectionSummary(view: FieldView): string {
    return connectionSummary(view, this.texts);
  }

  renderSignIn(view: FieldView, field: FieldOf<'sign-in'>) {
    const { panel, texts, started, authorized, useAccount } = this;
    const { settings, generation, inactive } = panel;
    return renderSignIn(
      { ...view, texts, settings, generation, inactive, started, authorized, useAccount },
      field,
    );
  }

  announcePreset() {
    const provider = chosenProvider(this.panel.situation)?.name;
    if (provider) this.panel.live.announce(this.texts.text('preset', { provider }));
  }

  takeClientFile(transfer: DataTransfer | null): boolean {
    if (chosenProvider(this.panel.situation)?.offersClientFile !== true) return false;
    const file = transferredFile(transfer);
    if (file) void file.text().then((text) => this.readClientFile(text) || this.refuseClientFile());
    return file !== undefined || this.readClientFile(transfer?.getData('text/plain') ?? '');
  }

  /** What a sign-in is started with: it belongs to that, whatever stands in the form when it ends. */
  private readonly started = ({ currentTarget }: Event) => {
    const button = currentTarget as OAuth2AuthorizeButton;
    this.registrations.set(button, registrationOf(button));
  };

  private readonly authorized = ({ currentTarget, account, scope }: AuthorizedEvent) => {
    const { panel } = this;
    const button = currentTarget as OAuth2AuthorizeButton;
    const { refreshToken } = button;
    const result = {
      ...(this.registrations.get(button) ?? registrationOf(button)),
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

  /** False: it is no client file. */
  private readClientFile(text: string): boolean {
    const { panel } = this;
    const redirectUri = panel.settings.redirectUri ?? location.origin;
    const read = readClientFile(panel.situation.form, text, redirectUri);
    if (!read) return false;
    panel.changeAndTell(read.form, 'oauth2-client-id');
    panel.note('oauth2-client-id', this.texts.text(read.note, { uri: redirectUri }));
    return true;
  }

  private refuseClientFile() {
    this.panel.note('oauth2-client-id', this.texts.text('clientFileWrong'));
  }
}

/** What the button inside tells of a finished sign-in. */
type AuthorizedEvent = HTMLElementEventMap['oauth2-authorized'];
