import { SmtpEditPanel } from './smtp-edit-panel.js';

SmtpEditPanel.define();

declare global {
  interface HTMLElementTagNameMap {
    'smtp-edit-panel': SmtpEditPanel;
  }
}
