import { nothing } from 'lit';
import type { ReactiveController } from 'lit';
import { panelSignIn as english } from '../../../locales/en/panel-sign-in.js';
import { Localize } from '../../../locales/localize.js';
import type { Field, FieldKey } from '../../../smtp-target/fields.js';
import { withAuthorization, withText } from '../../../smtp-target/form.js';
import { withSuccessor } from '../../../smtp-target/password-ending.js';
import '../../oauth2-authorize-button/define.js';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { FieldView } from '../field-view.js';
import { controlOf } from '../field-value.js';
import { noticeStyles } from '../notice.styles.js';
import type { PanelHost } from '../part.js';
import { mayBeClientFile, readClientFile, transferredText } from './client-file.js';
import { connectionSummary, presetHint } from './connection.js';
import { renderPasswordNote } from './password-note.js';
import { renderSignIn } from './sign-in-field.js';
import { chosenProvider } from '../../../smtp-target/situation.js';

/** Google's client file can be pasted where its ID or secret belongs. */
const CLIENT_FIELDS = ['oauth2-client-id', 'oauth2-client-secret'];

/** The panel's sign-in with OAuth2. Loaded where the host offers it, and only there. */
export class OAuth2Part implements ReactiveController {
  private readonly texts: Localize<'panelSignIn'>;
  /** The loaded target for which the user does not want to hear of the password's end. */
  private dismissedAt: number | undefined;

  constructor(private readonly panel: PanelHost) {
    this.texts = new Localize(panel, 'panelSignIn', english, () => panel.settings.strings);
    adoptStyles(panel, noticeStyles);
    for (const [type, handler] of Object.entries(this.handlers)) {
      panel.renderRoot.addEventListener(type, handler);
    }
    panel.addController(this);
  }

  hostConnected() {
    document.addEventListener('oauth2-disconnected', this.handleDisconnected);
  }

  hostDisconnected() {
    document.removeEventListener('oauth2-disconnected', this.handleDisconnected);
  }

  hintOf({ at }: FieldView, key: FieldKey): string {
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

  /** What there is to say before the fields of the section. */
  renderNotes({ at }: FieldView) {
    return this.dismissedAt === this.panel.generation ? nothing : renderPasswordNote(at, this.texts);
  }

  connectionSummary(view: FieldView): string {
    return connectionSummary(view, this.texts);
  }

  renderSignIn(view: FieldView, field: Field) {
    const { panel, texts } = this;
    const { settings, generation, inactive } = panel;
    return renderSignIn({ ...view, texts, settings, generation, inactive }, field);
  }

  private readonly handlers: Readonly<Record<string, (event: Event) => void>> = {
    change: (event) => {
      const provider = chosenProvider(this.panel.situation)?.name;
      if (controlOf(event)?.field.kind !== 'method' || !provider) return;
      this.panel.live.announce(this.texts.text('preset', { provider }));
    },
    click: ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.actions[button.name]?.(button.value);
    },
    'oauth2-authorized': (event) => {
      const { refreshToken } = event.target as { refreshToken?: string };
      const { account, scope } = event as { account?: string; scope?: string };
      const result = {
        ...(refreshToken && { refreshToken }),
        ...(account && { account }),
        ...(scope && { scope }),
      };
      const { panel } = this;
      panel.changeAndTell(withAuthorization(panel.situation.form, result), 'oauth2-refresh-token');
    },
    paste: (event) => {
      if (!CLIENT_FIELDS.includes(controlOf(event)?.field.key ?? '')) return;
      this.takeClientFile(event, (event as ClipboardEvent).clipboardData);
    },
    dragover: (event) => {
      const { dataTransfer } = event as DragEvent;
      if (this.takesClientFile && dataTransfer?.types.includes('Files')) event.preventDefault();
    },
    drop: (event) => this.takeClientFile(event, (event as DragEvent).dataTransfer),
  };

  /** Somewhere on the page, a status ended the sign-in of the target that is being edited. */
  private readonly handleDisconnected = ({ targetName }: Event & { readonly targetName?: unknown }) => {
    const { panel } = this;
    const { form } = panel.situation;
    if (targetName === undefined || targetName !== form.loaded.name) return;
    panel.change({ ...form, disconnected: true }, 'oauth2-refresh-token');
  };

  /** What the buttons of this part do, by their name. */
  private readonly actions: Readonly<Record<string, (value: string) => void>> = {
    'use-account': (account) => {
      this.panel.changeAndTell(withText(this.panel.situation.form, 'username', account), 'username');
      this.focus('username');
    },
    convert: () => {
      const { panel } = this;
      panel.changeAndTell(withSuccessor(panel.situation), 'auth-method');
      const provider = chosenProvider(panel.situation)?.name ?? '';
      panel.live.announce(this.texts.text('converted', { provider }));
      void panel.updateComplete.then(() => this.focus('oauth2-client-id'));
    },
    dismiss: () => {
      this.dismissedAt = this.panel.generation;
      this.focus('auth-method');
    },
  };

  private focus(key: FieldKey) {
    this.panel.renderRoot.querySelector<HTMLElement>(`[name="${key}"]`)?.focus();
  }

  private get takesClientFile(): boolean {
    return !this.panel.inactive && chosenProvider(this.panel.situation)?.offersClientFile === true;
  }

  private takeClientFile(event: Event, transfer: DataTransfer | null) {
    if (!this.takesClientFile || !mayBeClientFile(transfer)) return;
    event.preventDefault();
    void transferredText(transfer).then((text) => this.readClientFile(text));
  }

  private readClientFile(text: string) {
    const { panel } = this;
    const redirectUri = panel.settings.redirectUri ?? location.origin;
    const read = readClientFile(panel.situation.form, text, redirectUri);
    if (read) panel.changeAndTell(read.form, 'oauth2-client-id');
    panel.note('oauth2-client-id', this.texts.text(read?.note ?? 'clientFileWrong', { uri: redirectUri }));
  }
}
