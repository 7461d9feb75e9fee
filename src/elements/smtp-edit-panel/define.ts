import { SmtpEditPanel } from './smtp-edit-panel.js';

// With their names in `addEventListener`.
export type * from './events.js';
export type * from '../oauth2-authorize-button/sign-in/events.js';

SmtpEditPanel.define();

declare global {
  interface HTMLElementTagNameMap {
    'smtp-edit-panel': SmtpEditPanel;
  }
}
