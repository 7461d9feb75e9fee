import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/smtp-oauth2-config/define.js';
import '../../../src/elements/smtp-oauth2-status/define.js';
import { registerLocale } from '../../../src/index.js';
import type { SignInStatus, SmtpOAuth2Status } from '../../../src/index.js';
import de from '../../../src/locales/de.js';
import { waitUntil } from '../support/wait-until.js';

const DAY = 86_400;
const now = () => Math.floor(Date.now() / 1000);
const good = (): SignInStatus => ({
  health: 'ok',
  account: 'alerts@contoso.com',
  scope: 'https://outlook.office.com/SMTP.Send',
  'last-refreshed': now() - 3 * 3600,
  'refresh-token-expires': now() + 89 * DAY,
});

let count = 0;
const testId = () => `status-${(count += 1)}-${Date.now()}`;
const requestsOf = async (test: string) =>
  (await (await fetch(`/test-status-requests?test=${test}`)).json()) as {
    method: string;
    headers: Record<string, string>;
  }[];

type Properties = Partial<Omit<SmtpOAuth2Status, keyof HTMLElement>>;
async function status(properties: Properties = {}): Promise<SmtpOAuth2Status> {
  const element = document.createElement('smtp-oauth2-status');
  Object.assign(element, { provider: 'microsoft', targetName: 'ops-mail', ...properties });
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  parent.append(element);
  await element.updateComplete;
  return element;
}

const root = (element: SmtpOAuth2Status) => element.shadowRoot!;
const text = (element: SmtpOAuth2Status, selector = '.status') =>
  root(element).querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const button = (element: SmtpOAuth2Status, part: string) =>
  root(element).querySelector<HTMLButtonElement>(`button[part~="${part}"]`);
async function open(element: SmtpOAuth2Status) {
  root(element).querySelector('details')!.open = true;
  await waitUntil(() => root(element).querySelector('.report'), 'the report is loaded');
}

describe('smtp-oauth2-status', () => {
  it('says in one line that all is well', async () => {
    const element = await status({ status: good() });
    expect(text(element, '[part~="line"]')).to.equal('✓ Signed in alerts@contoso.com renewed 3 hours ago');
    expect(element.matches(':state(ok)')).to.equal(true);
    expect(root(element).querySelector('time')!.dateTime).to.match(/^\d{4}-\d\d-\d\dT/);
    expect(root(element).querySelector('details')!.open).to.equal(false);
  });

  it('has everything else on demand', async () => {
    const element = await status({
      status: good(),
      tenantId: 'contoso.com',
      clientSecretExpires: '2099-05-31',
    });
    const facts = text(element, '[part="facts"]');
    expect(facts).to.contain('Microsoft · tenant contoso.com');
    expect(facts).to.contain('https://outlook.office.com/SMTP.Send');
    expect(facts).to.match(/Sign in again by\s*in 8[89] days \(.*\d{4}\) · unless it is renewed before/);
    expect(facts).to.contain('May 31, 2099');
  });

  const states: readonly (readonly [string, Properties, string, string])[] = [
    ['a lost sign-in', { status: { ...good(), health: 'sign-in-again' } }, 'broken', '✗ Sign-in needed'],
    ['a failing renewal', { status: { ...good(), health: 'failing' } }, 'broken', '✗ Renewal fails'],
    ['a near end', { status: { ...good(), health: 'soon' } }, 'soon', '! Sign in again soon'],
    ['a missing permission', { status: { ...good(), scope: 'openid' } }, 'soon', '! Permission missing'],
    [
      'an old secret',
      { status: good(), clientSecretExpires: '2020-01-01' },
      'broken',
      '✗ App credential expired',
    ],
    [
      'a credential whose end the backend knows',
      { status: { ...good(), 'credential-expires': now() + 30 * DAY } },
      'soon',
      '! App credential ends soon',
    ],
    ['nothing', {}, 'unknown', '? Not known'],
  ];
  for (const [name, properties, state, line] of states) {
    it(`tells ${name} with a word and a sign`, async () => {
      const element = await status(properties);
      expect(element.matches(`:state(${state})`)).to.equal(true);
      expect(text(element, '[part~="line"]')).to.contain(line);
    });
  }

  it('names a missing permission', async () => {
    const element = await status({ status: { ...good(), scope: 'https://graph.microsoft.com/SMTP.Send' } });
    expect(text(element, '[part="reasons"]')).to.contain('Not granted: https://outlook.office.com/SMTP.Send');
    expect(text(element, '.missing')).to.contain('not granted');
  });

  it('recognises Testing mode at Google', async () => {
    const element = await status({
      provider: 'google',
      status: { health: 'ok', 'last-refreshed': now() - 60, 'refresh-token-expires': now() + 7 * DAY - 60 },
    });
    expect(text(element, '[part~="line"]')).to.contain('Ends after seven days');
    expect(text(element, '[part="reasons"]')).to.contain('“Publish app”');
  });

  it('tells the host that somebody wants to sign in again', async () => {
    const element = await status({ status: { ...good(), health: 'sign-in-again' } });
    const heard: (string | undefined)[] = [];
    element.parentElement!.addEventListener('oauth2-reauthorize', ({ targetName }) => heard.push(targetName));
    button(element, 'reauthorize')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(heard).to.deep.equal(['ops-mail']);
    expect(button(element, 'reauthorize')!.getAttribute('aria-label')).to.equal('Sign in again: ops-mail');
  });

  it('tells the host when the state changes, and people too', async () => {
    const element = await status({ status: good() });
    const states: string[] = [];
    element.addEventListener('oauth2-status', ({ state }) => states.push(state));
    element.status = { ...good(), health: 'failing' };
    await element.updateComplete;
    element.status = { ...good(), health: 'failing' };
    await element.updateComplete;
    expect(states).to.deep.equal(['broken']);
    const live = () => root(element).querySelector('.visually-hidden[role="status"]')!.textContent;
    await waitUntil(() => live() === 'Mail sign-in of ops-mail: Renewal fails', 'it is announced');
  });

  it('shows a command as one, whatever the direction of the text around it', async () => {
    const smtp = {
      code: 535,
      enhanced: '5.7.139',
      text: 'SmtpClientAuthentication is disabled for the Mailbox',
    };
    const element = await status({
      status: { ...good(), health: 'failing', 'last-error': { error: 'smtp', smtp } },
    });
    await open(element);
    const command = root(element).querySelector<HTMLElement>('[part="how"] code')!;
    expect(command.textContent).to.match(
      /^Set-CASMailbox -Identity \S+ -SmtpClientAuthenticationDisabled \$false$/,
    );
    expect(command.dir).to.equal('ltr');
  });

  it('explains the last error and gives a report without secrets', async () => {
    const element = await status({
      status: {
        ...good(),
        health: 'sign-in-again',
        'last-error': {
          error: 'invalid_grant',
          error_description: 'AADSTS50173: <b>revoked</b> refresh_token=0.AAAAcnRKf8nescEWdMLpYaf6Yc',
        },
      },
    });
    await open(element);
    expect(text(element, '[part="explanation"]')).to.contain('The sign-in was ended');
    expect(root(element).querySelector('b')).to.equal(null);
    const original = navigator.clipboard.writeText.bind(navigator.clipboard);
    let written = '';
    navigator.clipboard.writeText = (data) => Promise.resolve((written = data)).then(() => undefined);
    try {
      root(element).querySelector<HTMLButtonElement>('.report button')!.click();
    } finally {
      navigator.clipboard.writeText = original;
    }
    expect(written).to.contain('error: microsoft-revoked (you)').and.contain('AADSTS50173');
    expect(written).to.contain('account: a…@contoso.com').and.contain('health: sign-in-again');
    expect(written).not.to.contain('AAAAcnRKf8');
  });

  it('shows the report where the page may not copy', async () => {
    const element = await status({ status: good() });
    await open(element);
    const original = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    try {
      root(element).querySelector<HTMLButtonElement>('.report button')!.click();
      await waitUntil(() => text(element, '.report pre').startsWith('smtp-oauth2-elements:'));
    } finally {
      navigator.clipboard.writeText = original;
    }
  });

  describe('asking the backend', () => {
    it('asks once, with the host’s headers, and shows the answer', async () => {
      const test = testId();
      const config = {
        statusUrl: `/test-status?test=${test}&reply=wrapped&target={name}`,
        headers: { 'x-host': '1' },
      };
      const parent = await fixture(
        html`<smtp-oauth2-config .config=${config}
          ><smtp-oauth2-status provider="microsoft" target-name="a b"></smtp-oauth2-status
        ></smtp-oauth2-config>`,
      );
      const element = parent.querySelector('smtp-oauth2-status')!;
      await waitUntil(() => element.matches(':state(ok)'));
      await element.updateComplete;
      const requests = await requestsOf(test);
      expect(requests.map(({ method }) => method)).to.deep.equal(['GET']);
      expect(requests[0]!.headers['x-host']).to.equal('1');
      parent.append(element); // moved: nothing is asked again
      await element.updateComplete;
      expect(await requestsOf(test)).to.have.length(1);
    });

    it('has the backend find out now, where the host offers it', async () => {
      const test = testId();
      const statusUrl = `/test-status?test=${test}&reply=ok`;
      const without = await status({ statusUrl });
      expect(button(without, 'check')).to.equal(null);
      const element = await status({ statusUrl, checkNow: true });
      await waitUntil(() => element.matches(':state(ok)'));
      root(element).querySelector('details')!.open = true;
      const announced = () =>
        [...root(element).querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join();
      const check = button(element, 'check')!;
      expect(check.getAttribute('aria-label')).to.equal('Check now: ops-mail');
      check.focus();
      check.click();
      check.click(); // once is enough
      await waitUntil(() => element.matches(':state(broken)'), 'what was found is shown');
      const methods = (await requestsOf(test)).map(({ method }) => method);
      expect(methods.filter((method) => method === 'POST')).to.have.length(1);
      expect(root(element).activeElement).to.equal(check);
      await waitUntil(() => announced().includes('ops-mail: Sign-in needed'), 'what was found is announced');
      check.click();
      await waitUntil(
        () => announced().includes('Checked. Sign-in needed'),
        'that nothing has changed is announced, too',
      );
    });

    it('asks again when the host wants it, one at a time', async () => {
      const test = testId();
      const element = await status({ statusUrl: `/test-status?test=${test}&reply=ok` });
      await waitUntil(() => element.matches(':state(ok)'));
      await element.refresh();
      expect(await requestsOf(test)).to.have.length(2);
      await Promise.all([element.refresh(), element.refresh(), element.refresh()]);
      expect(await requestsOf(test)).to.have.length(4); // the first, and one for those that came while it ran
    });

    it('takes no answer that was asked for before something changed', async () => {
      const test = testId();
      const states: string[] = [];
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const config = {
        fetch: async (url: RequestInfo | URL, init?: RequestInit) => {
          const response = await fetch(url, init);
          await held;
          return response;
        },
      };
      const parent = await fixture(
        html`<smtp-oauth2-config .config=${config}
          ><smtp-oauth2-status
            status-url=${`/test-status?test=${test}&reply=mended`}
            @oauth2-status=${({ state }: { state: string }) => states.push(state)}
          ></smtp-oauth2-status
        ></smtp-oauth2-config>`,
      );
      const element = parent.querySelector('smtp-oauth2-status')!;
      await waitUntil(async () => (await requestsOf(test)).length === 1);
      const refreshed = element.refresh();
      release();
      await refreshed;
      await waitUntil(() => states.length > 0);
      expect(states).to.deep.equal(['ok']);
      expect(await requestsOf(test)).to.have.length(2);
    });

    it('asks nothing while a status is given, nor without a target’s name', async () => {
      const test = testId();
      const statusUrl = `/test-status?test=${test}&reply=ok&target={name}`;
      await status({ statusUrl, status: good() });
      await status({ statusUrl, targetName: undefined });
      expect(await requestsOf(test)).to.have.length(0);
    });

    it('keeps what it knows when the backend cannot be reached, and passes on its words', async () => {
      const test = testId();
      const element = await status({ statusUrl: `/test-status?test=${test}&reply=ok` });
      await waitUntil(() => element.matches(':state(ok)'));
      element.statusUrl = `/test-status?test=${test}&reply=refused`;
      await waitUntil(() => text(element).includes('could not be read'));
      await open(element).catch(() => undefined);
      expect(text(element, '[part="error"]')).to.contain('Only <b>administrators</b> may.');
      for (const reply of ['list']) {
        element.statusUrl = `/test-status?test=${test}&reply=${reply}`;
        await waitUntil(() => element.matches(':state(unknown)'));
      }
    });

    it('ends its request when it is removed', async () => {
      const test = testId();
      let signal: AbortSignal | undefined;
      const config = {
        fetch: (url: RequestInfo | URL, init?: RequestInit) => {
          signal = init?.signal ?? undefined;
          return fetch(url, init);
        },
      };
      const parent = await fixture(
        html`<smtp-oauth2-config .config=${config}
          ><smtp-oauth2-status status-url=${`/test-status?test=${test}&reply=none`}></smtp-oauth2-status
        ></smtp-oauth2-config>`,
      );
      await waitUntil(() => signal);
      parent.firstElementChild!.remove();
      expect(signal!.aborted).to.equal(true);
    });
  });

  describe('ending the sign-in', () => {
    const element = (test: string, properties: Properties) =>
      status({ status: good(), disconnectUrl: `/test-status?test=${test}&revoked=yes`, ...properties });

    it('is offered only with a URL', async () => {
      expect(button(await status({ status: good() }), 'disconnect')).to.equal(null);
    });

    it('asks first, with the honest sentence, and does nothing on Cancel', async () => {
      const test = testId();
      const subject = await element(test, {});
      button(subject, 'disconnect')!.click();
      const dialog = root(subject).querySelector('dialog')!;
      expect(dialog.open).to.equal(true);
      expect(dialog.textContent.replace(/\s+/g, ' ')).to.contain(
        'Microsoft has no way to end the permission from here',
      );
      expect(dialog.querySelector('a')!.href).to.equal('https://myapplications.microsoft.com/');
      expect(root(subject).activeElement!.textContent.trim()).to.equal('Cancel');
      await sendKeys({ press: 'Escape' });
      expect(dialog.open).to.equal(false);
      expect(await requestsOf(test)).to.have.length(0);
    });

    it('forgets, shows what the provider did, and tells the host', async () => {
      const test = testId();
      const subject = await element(test, { provider: 'google' });
      const told: (readonly [string | undefined, boolean])[] = [];
      subject.addEventListener('oauth2-disconnected', ({ targetName, revoked }) =>
        told.push([targetName, revoked]),
      );
      button(subject, 'disconnect')!.click();
      expect(text(subject, 'dialog')).to.contain('Google is told to end the permission, too.');
      button(subject, 'confirm')!.click();
      await waitUntil(() => told.length > 0);
      expect(told).to.deep.equal([['ops-mail', true]]);
      expect(text(subject, '[part="outcome"]')).to.contain('Google has ended the permission, too.');
      expect((await requestsOf(test)).map(({ method }) => method)).to.deep.equal(['DELETE']);
    });

    it('shows at once that nobody is signed in, until somebody is again', async () => {
      const subject = await element(testId(), {});
      await open(subject);
      button(subject, 'disconnect')!.focus();
      await sendKeys({ press: 'Enter' });
      button(subject, 'confirm')!.click();
      await waitUntil(() => subject.matches(':state(broken)'));
      expect(text(subject, '[part~="line"]')).to.equal('✗ Sign-in needed alerts@contoso.com');
      expect(button(subject, 'disconnect')).to.equal(null);
      expect(root(subject).activeElement!.localName).to.equal('summary');
      expect(text(subject, '[part="outcome"]')).to.contain('Disconnected.');

      subject.status = good(); // signed in again
      await waitUntil(() => subject.matches(':state(ok)') && !text(subject).includes('Disconnected'));
      expect(button(subject, 'disconnect')).not.to.equal(null);
    });

    it('asks the backend, which does not know the sign-in any more', async () => {
      const test = testId();
      const url = `/test-status?test=${test}&reply=ended&revoked=yes`;
      const subject = await status({ statusUrl: url, disconnectUrl: url });
      await waitUntil(() => subject.matches(':state(ok)'));
      button(subject, 'disconnect')!.click();
      button(subject, 'confirm')!.click();
      await waitUntil(() => text(subject, '[part~="line"]') === '✗ Sign-in needed');
      expect(text(subject, '[part="outcome"]')).to.contain('Disconnected.');
      expect((await requestsOf(test)).map(({ method }) => method)).to.deep.equal(['GET', 'DELETE', 'GET']);
    });

    it('can be repeated where the provider was not reached', async () => {
      const test = testId();
      const element = await status({
        status: { health: 'sign-in-again', 'revocation-pending': true },
        disconnectUrl: `/test-status?test=${test}&revoked=yes`,
      });
      expect(text(element, '[part~="pending"]')).to.include('Ended here, but Microsoft');
      expect(button(element, 'disconnect')).to.equal(null);
      button(element, 'revoke')!.click();
      await waitUntil(() => text(element).includes('has ended the permission'), 'the provider was reached');
      expect((await requestsOf(test)).map(({ method }) => method)).to.deep.equal(['DELETE']);
      expect(button(element, 'revoke')).to.equal(null);
    });

    it('passes on why it was refused', async () => {
      const test = testId();
      const subject = await element(test, { disconnectUrl: `/test-status?test=${test}&reply=refused` });
      button(subject, 'disconnect')!.click();
      button(subject, 'confirm')!.click();
      await waitUntil(() => text(subject, '[part="outcome"]').includes('was not ended'));
      await waitUntil(() => text(subject, '[part="outcome"]').includes('Only <b>administrators</b> may.'));
      // It is this product that refuses, and nothing is wrong with the sign-in.
      await waitUntil(() =>
        text(subject, '[part="outcome"]').includes('This product did not allow the request.'),
      );
    });

    const ended = async (error: string) => {
      const subject = await element(testId(), {
        provider: 'google',
        disconnectUrl: `/test-status?test=${testId()}&error=${error}`,
      });
      button(subject, 'disconnect')!.click();
      button(subject, 'confirm')!.click();
      await waitUntil(() => text(subject, '[part="outcome"]') !== '');
      return subject;
    };

    it('says in one sentence where to end what the provider has not, and why on demand', async () => {
      const subject = await ended('invalid_request');
      await open(subject);
      const outcome = root(subject).querySelector('[part="outcome"]')!;
      expect(text(subject, '[part="outcome"]')).to.match(/^Disconnected here, but Google did not end/);
      expect(outcome.querySelectorAll('a')).to.have.length(1);
      expect(outcome.querySelectorAll('button, details')).to.have.length(0);
      expect(root(subject).querySelectorAll('.report')).to.have.length(1);
      expect(text(subject, '[part="error"]')).to.include('invalid_request');
    });

    it('leaves a permission alone that another target uses', async () => {
      const subject = await ended('still_used');
      expect(text(subject, '[part="outcome"]')).to.equal(
        'Disconnected here. At Google the permission stays, because another target uses the same account.',
      );
      expect(text(subject, '[part="error"]')).to.equal('');
    });

    it('has one report, and one place for details, where the product has refused', async () => {
      const subject = await element(testId(), {
        disconnectUrl: `/test-status?test=${testId()}&reply=refused`,
      });
      await open(subject);
      button(subject, 'disconnect')!.click();
      button(subject, 'confirm')!.click();
      await waitUntil(() => text(subject, '[part="outcome"]').includes('This product did not allow'));
      expect(root(subject).querySelectorAll('.report')).to.have.length(1);
      expect(root(subject).querySelectorAll('summary')).to.have.length(1);
    });

    it('goes along with a configuration of its own, in place of one around it', async () => {
      const test = testId();
      const disconnectUrl = `/test-status?test=${test}&revoked=yes`;
      const config = { disconnectUrl, headers: { 'X-CSRF-Token': 'own' } };
      const subject = await status({ status: good(), config });
      button(subject, 'disconnect')!.click();
      button(subject, 'confirm')!.click();
      await waitUntil(() => text(subject, '[part="outcome"]') !== '');
      expect((await requestsOf(test)).map(({ headers }) => headers['x-csrf-token'])).to.deep.equal(['own']);
    });
  });

  it('speaks German', async () => {
    registerLocale(de);
    const element = await status({ status: good(), lang: 'de' } as Properties);
    expect(text(element, '[part~="line"]')).to.equal(
      '✓ Angemeldet alerts@contoso.com vor 3 Stunden erneuert',
    );
  });

  for (const scheme of ['light', 'dark']) {
    for (const [name, properties] of [
      ['good', { status: good() }],
      ...states.map(([name, given]) => [name, given] as const),
    ] as const) {
      it(`is accessible with ${name} in ${scheme} colours`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = 'Canvas';
        try {
          const element = await status({ disconnectUrl: '/x', ...properties });
          await open(element);
          await expect(element).to.be.accessible();
          button(element, 'disconnect')!.click();
          await expect(element).to.be.accessible();
        } finally {
          document.documentElement.removeAttribute('style');
        }
      });
    }
  }
});
