import type { SmtpEditPanel } from '../../../src/elements/smtp-edit-panel/smtp-edit-panel.js';
import { testFormControl } from '../support/form-control.js';
import type { FormControl } from '../support/form-control.js';
import { PanelHarness } from './harness.js';

/** First the native control: the rows are right. */
describe('input as a form control', () => {
  testFormControl({
    create: () => Object.assign(document.createElement('input'), { name: 'server', required: true }),
    field: (control) => control as HTMLInputElement,
    fill: (control) => {
      (control as HTMLInputElement).value = 'mail.example.com';
      return Promise.resolve();
    },
    entries: [['server', 'mail.example.com']],
    plainText: (control) => control.closest('fieldset')?.querySelector('legend') as Element,
  });
});

describe('smtp-edit-panel as a form control like any other', () => {
  const at = (control: FormControl) => new PanelHarness(control as SmtpEditPanel);
  const name = ['name', 'ops-mail'] as const;
  const server = ['server', 'mail.example.com'] as const;
  const mails = [
    ['from-address', 'ops@example.com'],
    ['mailto', 'a@example.com'],
  ] as const;
  testFormControl({
    create: () => Object.assign(document.createElement('smtp-edit-panel'), { name: 'target' }),
    field: (control) => at(control).control('name'),
    fill: async (control) => {
      for (const [key, text] of [name, server, ...mails]) await at(control).enter(key, text);
    },
    entries: [name, server, ['mode', 'tls'], ...mails],
    script: '/src/elements/smtp-edit-panel/define.ts',
    plainText: (control) => control.shadowRoot?.querySelector('legend') as Element,
  });
});
