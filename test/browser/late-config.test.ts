import { expect } from '@open-wc/testing';
import '../../src/elements/oauth2-authorize-button/define.js';
import '../../src/elements/oauth2-setup-guide/define.js';
import '../../src/elements/smtp-edit-panel/define.js';
import '../../src/elements/smtp-oauth2-status/define.js';
import type { LitElement } from 'lit';
import { SmtpOAuth2ConfigElement } from '../../src/index.js';
import { waitUntil } from './support/wait-until.js';

/** What each element shows of the configuration around it. */
const elements: readonly [name: string, markup: string, words: string][] = [
  ['panel', '<smtp-edit-panel></smtp-edit-panel>', 'Absender'],
  ['button', '<oauth2-authorize-button provider="google"></oauth2-authorize-button>', 'Anmelden'],
  ['guide', '<oauth2-setup-guide provider="google"></oauth2-setup-guide>', 'https://late.example/back'],
  ['status', '<smtp-oauth2-status></smtp-oauth2-status>', 'Trennen'],
];
const config = {
  redirectUri: 'https://late.example/back',
  disconnectUrl: '/sign-in',
  strings: {
    fields: { 'from-address': 'Absender' },
    button: { authorize: 'Anmelden' },
    status: { disconnect: 'Trennen' },
  },
};
let count = 0;

describe('an element that was defined before the configuration around it', () => {
  for (const [name, markup, words] of elements) {
    it(`takes it as soon as that is defined, under any name: ${name}`, async () => {
      const tag = `late-config-${(count += 1)}`;
      document.body.innerHTML = `<${tag}><div>${markup}</div></${tag}>`;
      const element = document.querySelector<LitElement>(`${tag} > div > *`)!;
      Object.assign(document.querySelector(tag)!, { config });
      await element.updateComplete;
      const shown = () => element.shadowRoot!.textContent;
      expect(shown()).not.to.include(words);
      customElements.define(tag, class extends SmtpOAuth2ConfigElement {});
      await waitUntil(() => shown().includes(words), 'it shows what the host has configured');
      document.body.innerHTML = '';
    });
  }
});
