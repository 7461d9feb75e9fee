import type { SmtpEditPanel } from '../../../src/elements/smtp-edit-panel/smtp-edit-panel.js';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';

export const savedGoogle: SmtpTarget = {
  name: 'ops-mail',
  server: 'smtp.gmail.com',
  'auth-method': 'google-oauth2',
  username: 'ops@example.com',
  'from-address': 'ops@example.com',
  mailto: ['a@example.com'],
  'oauth2-client-id': '1-a.apps.googleusercontent.com',
};

/** Signs in without a person. */
export const entra: SmtpTarget = {
  ...savedGoogle,
  server: 'smtp.office365.com',
  'auth-method': 'microsoft-oauth2',
  'oauth2-grant': 'client-credentials',
  'oauth2-client-id': '11111111-2222-3333-4444-555555555555',
  'oauth2-tenant-id': 'example.onmicrosoft.com',
};

type Elements = Readonly<Record<string, CustomElementConstructor>>;

/** What differs between tests. */
interface Setup {
  /** An element around the panel. */
  readonly around?: string;
  /** What `attachShadow()` calls the registry; `registry` under the polyfill. */
  readonly option?: 'customElementRegistry' | 'registry';
}

/** A panel in a shadow tree with a registry of its own, which holds `elements`. */
export async function inScope(elements: Elements, tag: string, value: SmtpTarget, setup: Setup = {}) {
  const { around, option = 'customElementRegistry' } = setup;
  const scope = new CustomElementRegistry();
  for (const [name, element] of Object.entries(elements)) scope.define(name, element);
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open', [option]: scope });
  const markup = `<${tag}></${tag}>`;
  root.innerHTML = around ? `<${around}>${markup}</${around}>` : markup;
  const panel = root.querySelector<SmtpEditPanel>(tag);
  if (!panel) throw new Error(`There is no ${tag}.`);
  Object.assign(panel, { mode: 'edit', refreshTokenUrl: '/token', value });
  await panel.updateComplete;
  const inside = (name: string) => {
    const found = panel.shadowRoot?.querySelector<HTMLElement>(name);
    if (!found) throw new Error(`The panel has no ${name}.`);
    return found;
  };
  return { scope, root, panel, inside };
}
