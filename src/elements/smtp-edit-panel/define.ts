// The configuration first: a panel that is defined before it would ask for it in vain.
import '../smtp-oauth2-config/define.js';
import { SmtpEditPanel } from './smtp-edit-panel.js';

SmtpEditPanel.define();

declare global {
  interface HTMLElementTagNameMap {
    'smtp-edit-panel': SmtpEditPanel;
  }
}
