import { expect, fixture, html } from '@open-wc/testing';
import { panelFixture, saved, savedGoogle } from './harness.js';
import type { SmtpEditPanel } from '../../../src/elements/smtp-edit-panel/smtp-edit-panel.js';
import '../../../src/elements/oauth2-setup-guide/define.js';
import '../../../src/elements/smtp-edit-panel/define.js';
import '../../../src/elements/smtp-oauth2-status/define.js';
import ar from '../../../src/locales/ar.js';
import fr from '../../../src/locales/fr.js';
import { registerLocale } from '../../../src/locales/locale.js';
import zh from '../../../src/locales/zh.js';
import { waitUntil } from '../support/wait-until.js';

const users = [
  { id: 'root@pam', email: 'root@example.com' },
  { id: 'ann@pve', email: 'ann@example.com' },
];

describe('smtp-edit-panel: the compact layout', () => {
  it('shows help where it is asked for, and keeps it as description', async () => {
    const { panel, at } = await panelFixture();
    panel.compact = true;
    await panel.updateComplete;
    const hint = panel.shadowRoot!.querySelector<HTMLElement>('#mailto-hint')!;
    const help = panel.shadowRoot!.querySelector<HTMLElement>('[data-field="mailto"] [part~="help"]')!;
    expect(hint.checkVisibility()).to.equal(false);
    expect(at.control('mailto').getAttribute('aria-describedby')).to.contain('mailto-hint');
    expect(help.getAttribute('aria-expanded')).to.equal('false');
    help.click();
    await panel.updateComplete;
    expect(hint.checkVisibility()).to.equal(true);
    expect(help.getAttribute('aria-expanded')).to.equal('true');
    help.click();
    await panel.updateComplete;
    expect(hint.checkVisibility()).to.equal(false);
  });

  it('says what has become of a sign-in without being asked: no button would show it', async () => {
    for (const [health, words] of [
      ['ok', 'A sign-in is saved.'],
      ['sign-in-again', 'There is no sign-in that works'],
    ] as const) {
      const { panel } = await panelFixture({ mode: 'edit', value: savedGoogle, refreshTokenUrl: '/token' });
      Object.assign(panel, { compact: true, status: { health } });
      const hint = () => panel.shadowRoot!.querySelector<HTMLElement>('[id="oauth2-refresh-token-hint"]');
      await waitUntil(() => hint()?.textContent.includes(words), words);
      expect(hint()!.checkVisibility()).to.equal(true);
    }
  });

  it('has a button for the help of the host, and none where there is no help', async () => {
    const panel = await fixture<SmtpEditPanel>(html`
      <smtp-edit-panel compact><span slot="server-hint">Ask Ann</span></smtp-edit-panel>
    `);
    const buttons = [...panel.shadowRoot!.querySelectorAll('[part~="help"]')].map((each) =>
      each.closest('[data-field]')?.getAttribute('data-field'),
    );
    expect(buttons).to.contain('server').and.not.to.contain('port');
  });

  it('gives the help of the host room when it comes, and takes it back when it goes', async () => {
    const { panel } = await panelFixture();
    const hint = panel.shadowRoot!.querySelector<HTMLElement>('#port-hint')!;
    expect(hint.hidden).to.equal(true);
    const help = Object.assign(document.createElement('span'), { slot: 'port-hint', textContent: 'Ask Ann' });
    panel.append(help);
    await waitUntil(() => !hint.hidden, 'no room for the help');
    help.remove();
    await waitUntil(() => hint.hidden, 'the room is still there');
  });

  it('is not rendered once more for words of its own below a field', async () => {
    const { panel, at } = await panelFixture();
    const renders: boolean[] = [];
    // After the panel's own listener.
    panel.shadowRoot!.addEventListener('slotchange', ({ target }) => {
      if ((target as HTMLSlotElement).name === 'server-hint') renders.push(panel.isUpdatePending);
    });
    await at.enter('server', '“mail.example.com”');
    await waitUntil(() => renders.length > 0, 'the browser has told of no other words');
    expect(renders).not.to.contain(true);
  });

  it('says at once what was done to a value', async () => {
    const { panel, at } = await panelFixture();
    panel.compact = true;
    await at.enter('server', '“mail.example.com”');
    const hint = panel.shadowRoot!.querySelector<HTMLElement>('#server-hint')!;
    expect(hint.textContent).to.contain('were removed');
    expect(hint.checkVisibility()).to.equal(true);
  });

  it('has the users as a drop-down that says who is chosen, and submits them', async () => {
    const { panel, at } = await panelFixture({
      mode: 'edit',
      value: { ...saved, 'mailto-user': ['ann@pve'] },
      users,
    });
    panel.compact = true;
    await panel.updateComplete;
    const menu = panel.shadowRoot!.querySelector<HTMLDetailsElement>('[part~="users-menu"]')!;
    expect(menu.open).to.equal(false);
    expect(at.text('[part~="users-chosen"]')).to.equal('ann@pve');
    expect(at.control('mailto-user').checkVisibility()).to.equal(false);
    menu.querySelector('summary')!.click();
    expect(at.control('mailto-user').checkVisibility()).to.equal(true);
    at.control<HTMLSelectElement>('mailto-user').options[0]!.dispatchEvent(
      new MouseEvent('mousedown', { bubbles: true, cancelable: true }),
    );
    await panel.updateComplete;
    expect(at.text('[part~="users-chosen"]')).to.equal('root@pam, ann@pve');
    expect([...(panel.submitValues['mailto-user'] ?? [])].sort()).to.deep.equal(['ann@pve', 'root@pam']);
  });

  it('changes nothing that is submitted', async () => {
    const { panel } = await panelFixture({ mode: 'edit', value: saved, users });
    const before = panel.submitValues;
    panel.compact = true;
    await panel.updateComplete;
    expect(panel.submitValues).to.deep.equal(before);
    expect(panel.matches(':state(dirty)')).to.equal(false);
  });
});

describe('smtp-edit-panel: recipients', () => {
  it('may be left empty where the host says so', async () => {
    const { panel, at } = await panelFixture({
      mode: 'edit',
      value: { ...saved, mailto: [], 'mailto-user': [] },
    });
    expect(panel.checkValidity()).to.equal(false);
    panel.recipients = 'optional';
    expect(panel.checkValidity()).to.equal(true);
    await at.enter('mailto', 'nobody');
    expect(panel.checkValidity()).to.equal(false);
  });

  it('are not in the form, nor in what it submits or deletes, where the host has them elsewhere', async () => {
    const { panel, at } = await panelFixture({ mode: 'edit', value: { ...saved, 'mailto-user': ['x@pve'] } });
    panel.recipients = 'none';
    await panel.updateComplete;
    expect([at.has('mailto'), at.has('mailto-user')]).to.deep.equal([false, false]);
    await at.enter('comment', 'new');
    expect(panel.submitValues).not.to.have.any.keys('mailto', 'mailto-user');
    expect((panel.submitValues as { delete?: string[] }).delete ?? []).not.to.include.members(['mailto']);
    expect(panel.checkValidity()).to.equal(true);
  });
});

describe('smtp-edit-panel: as a guest', () => {
  it('puts no attribute on itself that the host did not give', async () => {
    const panel = await fixture<SmtpEditPanel>(html`<smtp-edit-panel></smtp-edit-panel>`);
    expect(panel.getAttributeNames()).to.deep.equal([]);
    panel.mode = 'edit';
    panel.name = 'smtp';
    await panel.updateComplete;
    expect(panel.getAttributeNames().sort()).to.deep.equal(['mode', 'name']);
  });

  it('says what is missing by its name', async () => {
    const { panel, at } = await panelFixture();
    expect(panel.reportValidity()).to.equal(false);
    await panel.updateComplete;
    expect(at.error('server')).to.contain('Enter the Server.');
    expect(panel.shadowRoot!.activeElement).to.equal(at.control('name'));
  });

  it('lets a host that cancels `invalid` keep the focus', async () => {
    const { panel } = await panelFixture();
    panel.addEventListener('invalid', (event) => event.preventDefault());
    expect(panel.reportValidity()).to.equal(false);
    expect(panel.shadowRoot!.activeElement).to.equal(null);
  });

  it('states the language of its texts where the page has another one', async () => {
    const box = await fixture(html`<div lang="ar" dir="rtl"><smtp-edit-panel></smtp-edit-panel></div>`);
    const panel = box.querySelector('smtp-edit-panel')!;
    await panel.updateComplete;
    const form = panel.shadowRoot!.querySelector('[part="form"]')!;
    expect([form.getAttribute('lang'), form.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
    box.setAttribute('lang', 'en-GB');
    panel.requestUpdate();
    await panel.updateComplete;
    expect(form.getAttribute('lang')).to.equal(null);
  });

  it('puts names, errors and sentences together with the signs of the language', async () => {
    registerLocale(fr, zh);
    const told = async (lang: string) => {
      const box = await fixture(html`<div lang=${lang}><smtp-edit-panel></smtp-edit-panel></div>`);
      const panel = box.querySelector('smtp-edit-panel')!;
      await panel.updateComplete;
      panel.reportValidity();
      const texts = () =>
        [...panel.shadowRoot!.querySelectorAll('[role="alert"]')]
          .map(({ textContent }) => textContent)
          .join();
      await waitUntil(() => texts().includes('4'), 'what is wrong is announced');
      return texts();
    };
    expect(await told('fr')).to.match(/\d\. Nom du point de terminaison\u00a0: À remplir\u00a0: Nom/);
    expect(await told('zh')).to.match(/\d。端点名称：\S/);
  });

  it('says what it did to a value in the language of the moment', async () => {
    registerLocale(fr);
    const { panel, at } = await panelFixture();
    await at.enter('server', '“mail.example.com”');
    const hint = panel.shadowRoot!.querySelector<HTMLElement>('#server-hint')!;
    expect(hint.textContent).to.contain('were removed');
    try {
      document.documentElement.lang = 'fr';
      await waitUntil(() => hint.textContent?.includes('retirés') === true, 'the note is still in English');
    } finally {
      document.documentElement.lang = 'en';
    }
  });

  it('lets the words of the host run as their own language does', async () => {
    registerLocale(ar);
    const box = await fixture(html`<div lang="ar" dir="rtl"><smtp-edit-panel></smtp-edit-panel></div>`);
    const panel = box.querySelector('smtp-edit-panel')!;
    await panel.updateComplete;
    const error = panel.shadowRoot!.querySelector('#server-error')!;
    const ownDirections = () =>
      [...error.querySelectorAll('*')].map((each) => [each.textContent, getComputedStyle(each).direction]);
    panel.errors = { server: 'No such host.' };
    await panel.updateComplete;
    expect(ownDirections()).to.deep.include(['No such host.', 'ltr']);
    panel.errors = { quota: 'Too many targets.' } as object;
    await panel.updateComplete;
    const general = [...panel.shadowRoot!.querySelectorAll('[role="alert"] bdi')];
    expect(general.map(({ textContent }) => textContent)).to.contain('Too many targets.');
    panel.errors = {};
    panel.reportValidity();
    await panel.updateComplete;
    expect(error.textContent).to.match(/\p{Script=Arabic}/u);
    expect(ownDirections().map(([, direction]) => direction)).not.to.contain('ltr');
  });

  it('has the question mark of the language on the buttons for help', async () => {
    registerLocale(ar);
    const mark = async (lang: string) => {
      const box = await fixture(html`<div lang=${lang}><smtp-edit-panel compact></smtp-edit-panel></div>`);
      const panel = box.querySelector('smtp-edit-panel')!;
      await panel.updateComplete;
      return panel.shadowRoot!.querySelector('[part~="help"]')!.textContent?.trim();
    };
    expect([await mark('en'), await mark('ar')]).to.deep.equal(['?', '؟']);
  });

  it('takes the colour and the size of the text around it, whatever the root’s size', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      const box = await fixture(
        html`<div style="color: rgb(200, 210, 220); background: #1e1e1e; font-size: 16px">
          <smtp-edit-panel></smtp-edit-panel>
        </div>`,
      );
      const panel = box.querySelector('smtp-edit-panel')!;
      await panel.updateComplete;
      const label = panel.shadowRoot!.querySelector('label')!;
      expect(getComputedStyle(label).color).to.equal('rgb(200, 210, 220)');
      expect(panel.shadowRoot!.querySelector('input')!.getBoundingClientRect().height).to.be.at.least(36);
      panel.mode = 'edit';
      panel.value = saved;
      await panel.updateComplete;
      // What cannot be edited has no field's background, so it has no field's colour either.
      const name = panel.shadowRoot!.querySelector<HTMLInputElement>('input[name="name"]')!;
      expect(name.readOnly).to.equal(true);
      expect(getComputedStyle(name).color).to.equal('rgb(200, 210, 220)');
    } finally {
      document.documentElement.style.removeProperty('font-size');
    }
  });

  it('shows values as they are where the host writes in capitals', async () => {
    const box = await fixture(
      html`<div style="text-transform: uppercase">
        <smtp-edit-panel
          mode="edit"
          refresh-token-url="/token"
          redirect-uri="https://admin.example.net/cb"
        ></smtp-edit-panel>
        <oauth2-setup-guide
          provider="google"
          redirect-uri="https://admin.example.net/cb"
        ></oauth2-setup-guide>
        <smtp-oauth2-status></smtp-oauth2-status>
      </div>`,
    );
    const panel = box.querySelector('smtp-edit-panel')!;
    panel.value = savedGoogle;
    const status = box.querySelector('smtp-oauth2-status')!;
    status.status = { health: 'ok', account: 'ops@example.com', scope: 'https://mail.google.com/' };
    const within = async (element: Element, selector: string) => {
      await waitUntil(() => element.shadowRoot!.querySelector(selector), `${element.localName} ${selector}`);
      return element.shadowRoot!.querySelector(selector)!;
    };
    const guide = box.querySelector('oauth2-setup-guide')!;
    const button = await within(panel, 'oauth2-authorize-button');
    for (const [element, value] of [
      [panel, 'input'],
      [panel, '.summary'],
      [button, 'code'],
      [guide, 'code'],
      [status, 'bdi'],
      [status, 'code'],
    ] as const) {
      const { textTransform } = getComputedStyle(await within(element, value));
      expect(textTransform, `${element.localName} ${value}`).to.equal('none');
    }
  });

  it('goes on while it is inert, and is all there afterwards', async () => {
    const { panel, at } = await panelFixture({ mode: 'edit', value: saved });
    panel.inert = true;
    panel.value = { ...saved, comment: 'new' };
    expect(panel.checkValidity()).to.equal(true);
    expect(panel.reportValidity()).to.equal(true);
    panel.focus();
    expect(panel.shadowRoot!.activeElement).to.equal(null);
    await panel.updateComplete;
    expect(at.control('comment').value).to.equal('new');
    // The focus that was asked for meanwhile comes then.
    panel.inert = false;
    await waitUntil(() => panel.shadowRoot!.activeElement === at.control('enable'));
    await at.enter('comment', 'newer');
    expect(panel.submitValues.comment).to.equal('newer');
  });

  it('gives the focus back to the field that had it before it was inert', async () => {
    const { panel, at } = await panelFixture({ mode: 'edit', value: saved });
    at.control('comment').focus();
    panel.inert = true;
    await waitUntil(() => document.activeElement === document.body);
    panel.inert = false;
    await waitUntil(() => panel.shadowRoot!.activeElement === at.control('comment'));
  });

  it('begins with the text of a choice where the text of a field begins', async () => {
    const { at } = await panelFixture();
    const start = (key: string) => parseFloat(getComputedStyle(at.control(key)).paddingInlineStart);
    expect(start('server') - start('mode')).to.equal(4);
  });
});
