import { materialWeb, webAwesome } from '../peers.js';

/** What a host would take otherwise. */
export interface Peer {
  readonly name: string;
  readonly code: string;
  /** Style sheets without which it does not look like itself, below node_modules. */
  readonly styles?: readonly string[];
}

const keep = (names: string, from: string) =>
  `import { ${names} } from '${from}'; globalThis.kept = [${names}];`;
const callout = `import '@awesome.me/webawesome/dist/components/callout/callout.js';`;

export const peers: readonly Peer[] = [
  {
    name: 'popup sign-in, @azure/msal-browser',
    code: keep('PublicClientApplication', '@azure/msal-browser'),
  },
  { name: 'popup sign-in, oidc-client-ts', code: keep('UserManager', 'oidc-client-ts') },
  { name: 'popup sign-in, @auth0/auth0-spa-js', code: keep('Auth0Client', '@auth0/auth0-spa-js') },
  {
    name: 'fields of a form, Web Awesome with its theme',
    code: webAwesome + callout,
    styles: ['@awesome.me/webawesome/dist/styles/themes/default.css'],
  },
  { name: 'fields of a form, Material Web', code: materialWeb },
  {
    name: 'fields of a form, VSCode Elements',
    code: ['textfield', 'single-select', 'option', 'checkbox', 'button']
      .map((name) => `import '@vscode-elements/elements/dist/vscode-${name}/index.js';`)
      .join(''),
  },
];
