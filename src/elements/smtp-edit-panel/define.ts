import { SmtpEditPanel } from './smtp-edit-panel.js';

// With their names in `addEventListener`.
export type { SmtpStateEvent, SmtpSubmitEvent } from './events.js';
export type {
  OAuth2AuthorizedEvent,
  OAuth2CancelEvent,
  OAuth2ErrorEvent,
  OAuth2GuideEvent,
  OAuth2WaitingEvent,
} from '../oauth2-authorize-button/sign-in/events.js';

SmtpEditPanel.define();

declare global {
  interface HTMLElementTagNameMap {
    'smtp-edit-panel': SmtpEditPanel;
  }
}
