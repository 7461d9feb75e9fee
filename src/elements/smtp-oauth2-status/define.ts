import { SmtpOAuth2Status } from './smtp-oauth2-status.js';

// With their names in `addEventListener`.
export type * from './events.js';

SmtpOAuth2Status.define();

declare global {
  interface HTMLElementTagNameMap {
    'smtp-oauth2-status': SmtpOAuth2Status;
  }
}
