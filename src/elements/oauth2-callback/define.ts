import { OAuth2Callback } from './oauth2-callback.js';

OAuth2Callback.define();

declare global {
  interface HTMLElementTagNameMap {
    'oauth2-callback': OAuth2Callback;
  }
}
