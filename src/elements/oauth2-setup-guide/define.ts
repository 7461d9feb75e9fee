import { OAuth2SetupGuide } from './oauth2-setup-guide.js';

OAuth2SetupGuide.define();

declare global {
  interface HTMLElementTagNameMap {
    'oauth2-setup-guide': OAuth2SetupGuide;
  }
}
