import 'smtp-oauth2-elements/define.js';
import { registerLocale } from 'smtp-oauth2-elements';
import { element } from '../../demo/page/element.js';
import { languageNames, locales } from '../../demo/page/locales.js';
import type { Trouble } from './backend.js';
import { code } from './code.js';
import { exampleTarget, redirectUri, simulatedHost } from './host.js';
import { startLook } from './look.js';
import { showSubmitted } from './submitted.js';

type Tags = HTMLElementTagNameMap;

/** Connects the elements of the page with the simulated backend and with what is chosen above them. */
export function start(): () => void {
  const panel = element<Tags['smtp-edit-panel']>('live-panel');
  const button = element<Tags['oauth2-authorize-button']>('live-sign-in');
  const guide = element<Tags['oauth2-setup-guide']>('live-guide');
  const status = element<Tags['smtp-oauth2-status']>('live-status');
  const select = (name: string) => element<HTMLSelectElement>(`live-${name}`);
  const [provider, trouble, language, layout] = [
    select('provider'),
    select('trouble'),
    select('language'),
    select('layout'),
  ];

  const config = simulatedHost(() => trouble.value as Trouble);
  for (const each of document.querySelectorAll<Tags['smtp-oauth2-config']>('.live-config'))
    each.config = config;

  function showCode() {
    const choices = {
      provider: provider.value,
      language: language.value,
      isCompact: layout.value === 'compact',
    };
    for (const [name, write] of Object.entries(code)) element(`code-${name}`).textContent = write(choices);
  }

  function showProvider() {
    const target = exampleTarget(provider.value);
    panel.value = target;
    Object.assign(button, {
      provider: provider.value,
      clientId: target['oauth2-client-id'],
      clientSecret: target['oauth2-client-secret'],
      tenantId: target['oauth2-tenant-id'],
    });
    // The steps are those at the real provider.
    Object.assign(guide, {
      provider: provider.value,
      redirectUri: redirectUri(),
      appName: 'Alerts of this site',
    });
    status.provider = provider.value;
  }

  async function showLanguage() {
    const { value } = language;
    const loaded = await locales[value]?.();
    if (value !== language.value) return; // another one was chosen meanwhile
    if (loaded) registerLocale(loaded.default);
    for (const example of document.querySelectorAll<HTMLElement>('.live')) {
      example.lang = value;
      example.dir = value === 'ar' ? 'rtl' : 'ltr';
    }
  }

  language.replaceChildren(...Object.entries(languageNames).map(([tag, name]) => new Option(name, tag)));
  provider.addEventListener('change', showProvider);
  language.addEventListener('change', () => void showLanguage());
  layout.addEventListener('change', () => (panel.compact = layout.value === 'compact'));
  trouble.addEventListener('change', () => void status.refresh());
  for (const each of [provider, language, layout]) each.addEventListener('change', showCode);
  element('live-form').addEventListener('submit', (event) => {
    event.preventDefault();
    element('live-outcome').textContent = panel.reportValidity() ? 'Valid: your page would save it now.' : '';
  });

  showProvider();
  showCode();
  showSubmitted(panel, [provider], element('live-submitted'));
  return startLook();
}
