import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/smtp-edit-panel/define.js';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import type { SmtpEditPanel } from '../../../src/elements/smtp-edit-panel/smtp-edit-panel.js';

/** Drives a panel as a person does: by its controls, with the events that a browser fires. */
export class PanelHarness {
  constructor(readonly panel: SmtpEditPanel) {}

  control<T extends HTMLElement = HTMLInputElement>(key: string): T {
    const control = this.panel.shadowRoot?.querySelector<T>(`[name="${key}"]`);
    if (!control) throw new Error(`The panel has no field ${key}.`);
    return control;
  }

  has(key: string): boolean {
    return this.panel.shadowRoot?.querySelector(`[name="${key}"]`) instanceof HTMLElement;
  }

  async type(key: string, text: string) {
    const control = this.control(key);
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.panel.updateComplete;
  }

  async leave(key: string) {
    const control = this.control(key);
    control.dispatchEvent(new Event('change', { bubbles: true }));
    control.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    await this.panel.updateComplete;
  }

  async enter(key: string, text: string) {
    await this.type(key, text);
    await this.leave(key);
  }

  async choose(key: string, value: string) {
    const select = this.control<HTMLSelectElement>(key);
    select.value = value;
    if (select.value !== value) throw new Error(`${key} has no choice ${value}.`);
    select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.panel.updateComplete;
  }

  async click(selector: string) {
    const target = this.panel.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!target) throw new Error(`Nothing to click at ${selector}.`);
    target.click();
    await this.panel.updateComplete;
  }

  error(key: string): string {
    return this.panel.shadowRoot?.querySelector(`[id="${key}-error"]`)?.textContent?.trim() ?? '';
  }

  text(selector: string): string {
    const found = this.panel.shadowRoot?.querySelector(selector)?.textContent ?? '';
    return found.replace(/\s+/g, ' ').trim();
  }

  /** What the button does when a sign-in succeeds, as the contract between both elements has it. */
  async authorize(refreshToken: string, account?: string) {
    const button = this.control<HTMLElement & { refreshToken?: string }>('oauth2-refresh-token');
    Object.defineProperty(button, 'refreshToken', { value: refreshToken, configurable: true });
    const event = Object.assign(new Event('oauth2-authorized', { bubbles: true, composed: true }), {
      account,
    });
    button.dispatchEvent(event);
    await this.panel.updateComplete;
  }
}

type Setup = Partial<
  Pick<SmtpEditPanel, 'mode' | 'value' | 'refreshTokenUrl' | 'users' | 'config' | 'errors'>
>;

/** A panel in a form of its own, with properties set before it is connected. */
export async function panelFixture(setup: Setup = {}) {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  const panel = Object.assign(document.createElement('smtp-edit-panel'), setup);
  form.append(panel);
  await panel.updateComplete;
  return { form, panel, at: new PanelHarness(panel) };
}

/** A complete plain target, as a host's API returns it. */
export const saved: SmtpTarget = {
  name: 'ops-mail',
  server: 'mail.example.com',
  mode: 'starttls',
  port: 2525,
  'auth-method': 'plain',
  username: 'ops',
  'from-address': 'ops@example.com',
  mailto: ['a@example.com', 'b@example.com'],
  comment: 'night shift',
  author: 'Cluster',
  digest: 'abc123',
};

export const savedGoogle: SmtpTarget = {
  ...saved,
  'auth-method': 'google-oauth2',
  server: 'smtp.gmail.com',
  mode: 'tls',
  port: 465,
  username: 'ops@example.com',
  'oauth2-client-id': '1-a.apps.googleusercontent.com',
};
