import 'smtp-oauth2-elements/define.js';
import { registerLocale } from 'smtp-oauth2-elements';
import type { SmtpTarget } from 'smtp-oauth2-elements';
import { simulatedBackend } from './backend.js';
import type { Trouble } from './backend.js';
import { element } from './element.js';
import { languages } from './languages.js';
import { startLook } from './look.js';
import { REGISTRATIONS, pageOf, simulatedProviders } from './providers.js';

type Tags = HTMLElementTagNameMap;

const IS_SECRET = /(?:password|secret|token|key)$/;
const shown = (body: object) =>
  JSON.stringify(body, (key, value: unknown) => (IS_SECRET.test(key) && value ? '(not shown)' : value), 2);

const USERS = [
  { id: 'root@pam', email: 'root@example.com', comment: 'Administrator' },
  { id: 'ops@pve', email: 'ops@example.com', comment: 'Operations' },
];

/** Connects the elements of the page with the simulated backend and with what is chosen above them. */
export function start(): () => void {
  const panel = element<Tags['smtp-edit-panel']>('live-panel');
  const button = element<Tags['oauth2-authorize-button']>('live-sign-in');
  const guide = element<Tags['oauth2-setup-guide']>('live-guide');
  const status = element<Tags['smtp-oauth2-status']>('live-status');
  const [provider, trouble, language, layout] = ['provider', 'trouble', 'language', 'layout'].map((name) =>
    element<HTMLSelectElement>(`live-${name}`),
  ) as [HTMLSelectElement, HTMLSelectElement, HTMLSelectElement, HTMLSelectElement];

  const redirectUri = pageOf('oauth2-callback');
  const providers = simulatedProviders();
  const config = {
    refreshTokenUrl: '/api/smtp-oauth2-token',
    testUrl: '/api/test',
    checkUrl: '/api/check',
    statusUrl: '/api/targets/{name}/status',
    disconnectUrl: '/api/targets/{name}/sign-in',
    redirectUri,
    providers,
    users: USERS,
    fetch: simulatedBackend(() => trouble.value as Trouble),
  };
  for (const each of document.querySelectorAll<Tags['smtp-oauth2-config']>('.live-config'))
    each.config = config;

  async function showSubmitted() {
    await panel.updateComplete;
    element('live-submitted').textContent = shown(panel.submitValues);
  }

  function showProvider() {
    const chosen = providers.find(({ id }) => id === provider.value);
    const registration = REGISTRATIONS[provider.value];
    if (!chosen || !registration) return;
    const target: SmtpTarget = {
      name: 'ops-mail',
      ...chosen.smtp,
      'auth-method': provider.value === 'google' ? 'google-oauth2' : 'microsoft-oauth2',
      'oauth2-client-id': registration.id,
      'oauth2-client-secret': registration.secret,
      ...(chosen.id === 'microsoft' && { 'oauth2-tenant-id': 'contoso.com' }),
      'from-address': 'alerts@example.com',
      mailto: ['ops@example.com'],
    };
    panel.value = target;
    Object.assign(button, {
      provider: chosen.id,
      clientId: registration.id,
      clientSecret: registration.secret,
      tenantId: chosen.id === 'microsoft' ? 'contoso.com' : undefined,
    });
    // The steps are those at the real provider.
    Object.assign(guide, { provider: chosen.id, redirectUri, appName: 'Alerts of this site' });
    status.provider = chosen.id;
    void showSubmitted();
  }

  async function showLanguage() {
    const { value } = language;
    const loaded = await languages[value]?.load?.();
    if (loaded) registerLocale(loaded.default);
    for (const example of document.querySelectorAll<HTMLElement>('.live')) {
      example.lang = value;
      example.dir = value === 'ar' ? 'rtl' : 'ltr';
    }
  }

  language.replaceChildren(...Object.entries(languages).map(([tag, { name }]) => new Option(name, tag)));
  provider.addEventListener('change', showProvider);
  language.addEventListener('change', () => void showLanguage());
  layout.addEventListener('change', () => (panel.compact = layout.value === 'compact'));
  trouble.addEventListener('change', () => void status.refresh());
  for (const name of ['input', 'change', 'oauth2-authorized']) {
    panel.addEventListener(name, () => void showSubmitted());
  }
  element('live-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const outcome = element('live-outcome');
    outcome.textContent = panel.reportValidity() ? 'Valid: your page would save it now.' : '';
  });

  showProvider();
  return startLook();
}
