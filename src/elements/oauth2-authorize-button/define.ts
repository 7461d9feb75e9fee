import { OAuth2AuthorizeButton } from './oauth2-authorize-button.js';

// With their names in `addEventListener`.
export type * from './sign-in/events.js';

OAuth2AuthorizeButton.define();

declare global {
  interface HTMLElementTagNameMap {
    'oauth2-authorize-button': OAuth2AuthorizeButton;
  }
}
