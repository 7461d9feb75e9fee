import { OAuth2AuthorizeButton } from './oauth2-authorize-button.js';

OAuth2AuthorizeButton.define();

declare global {
  interface HTMLElementTagNameMap {
    'oauth2-authorize-button': OAuth2AuthorizeButton;
  }
}
