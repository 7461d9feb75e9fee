import { SmtpOAuth2ConfigElement } from './smtp-oauth2-config.js';

SmtpOAuth2ConfigElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'smtp-oauth2-config': SmtpOAuth2ConfigElement;
  }
}
