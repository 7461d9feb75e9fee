/** A page that a host would write, and when it works. */
export interface Situation {
  readonly name: string;
  /** What is registered: names of elements. */
  readonly elements: readonly string[];
  readonly markup: string;
  /** A click opens the window of the provider. */
  readonly signsIn?: boolean;
}

const OFFER = 'refresh-token-url="/exchange" redirect-uri="https://admin.example.com/callback"';

/** Sets in the page what cannot be an attribute. */
const CHOOSE_GOOGLE = `document.querySelector('smtp-edit-panel').value = {
  server: 'smtp.gmail.com', port: 587, mode: 'starttls', 'auth-method': 'google-oauth2',
  'oauth2-client-id': '1-a.apps.googleusercontent.com', 'oauth2-client-secret': 'GOCSPX-secret',
  'from-address': 'a@example.com', mailto: ['b@example.com'] };`;

export const situations = {
  plain: {
    name: 'plain panel',
    elements: ['smtp-edit-panel'],
    markup: '<smtp-edit-panel></smtp-edit-panel>',
  },
  offered: {
    name: 'OAuth2 offered, none chosen',
    elements: ['smtp-edit-panel'],
    markup: `<smtp-edit-panel ${OFFER}></smtp-edit-panel>`,
  },
  google: {
    name: 'Google chosen, a click opens the window',
    elements: ['smtp-edit-panel'],
    markup: `<smtp-edit-panel ${OFFER}></smtp-edit-panel>`,
    signsIn: true,
  },
  button: {
    name: 'button alone, a click opens the window',
    elements: ['oauth2-authorize-button'],
    markup: `<oauth2-authorize-button provider="google" client-id="1-a.apps.googleusercontent.com" ${OFFER}></oauth2-authorize-button>`,
    signsIn: true,
  },
} satisfies Record<string, Situation>;

export type SituationName = keyof typeof situations;

/** The HTML of a page that loads these scripts. */
export function html(
  name: SituationName,
  scripts: readonly string[],
  preloads: readonly string[] = [],
): string {
  const { markup } = situations[name];
  const links = preloads.map((file) => `<link rel="modulepreload" href="${file}">`).join('');
  const loads = scripts.map((file) => `<script type="module" src="${file}"></script>`).join('');
  // After the modules that register.
  const chosen = name === 'google' ? `<script type="module">${CHOOSE_GOOGLE}</script>` : '';
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${links}${loads}${chosen}${markup}`;
}
