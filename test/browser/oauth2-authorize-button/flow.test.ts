import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/oauth2-authorize-button/define.js';
import '../../../src/elements/smtp-oauth2-config/define.js';
import type { OAuth2ErrorEvent } from '../../../src/elements/oauth2-authorize-button/sign-in/events.js';
import type { OAuth2AuthorizeButton } from '../../../src/elements/oauth2-authorize-button/oauth2-authorize-button.js';
import { google } from '../../../src/providers/google.js';
import { microsoft } from '../../../src/providers/microsoft.js';
import type { Provider } from '../../../src/providers/provider.js';
import { waitUntil } from '../support/wait-until.js';

const provider = (more: Partial<Provider> = {}): Provider => ({
  ...google,
  authorizationEndpoint: `${location.origin}/test-provider/authorize`,
  ...more,
});

interface Exchange {
  readonly body: Record<string, string>;
  readonly headers: Record<string, string>;
}

let counter = 0;
let test: string;

const exchanges = async () => (await (await fetch(`/test-exchanges?test=${test}`)).json()) as Exchange[];

/** A button at a provider that answers as `answer` says, with a backend that answers as `reply` says. */
async function makeButton(answer = 'code', reply = 'ok', data = provider()): Promise<OAuth2AuthorizeButton> {
  const config = {
    providers: [data, microsoft],
    redirectUri: `${location.origin}/test-callback`,
    refreshTokenUrl: `/test-exchange?test=${test}&reply=${reply}`,
    headers: () => ({ 'X-CSRF-Token': 'csrf' }),
  };
  const parent = await fixture(html`
    <smtp-oauth2-config .config=${config}>
      <oauth2-authorize-button
        provider="google"
        client-id="the-client"
        login-hint=${answer}
        .clientSecret=${'CLIENT-SECRET'}
      ></oauth2-authorize-button>
    </smtp-oauth2-config>
  `);
  const button = parent.querySelector('oauth2-authorize-button')!;
  await button.updateComplete;
  return button;
}

/** The error that the button reports next. */
const nextError = async (button: OAuth2AuthorizeButton) =>
  ((await oneEvent(button, 'oauth2-error')) as unknown as OAuth2ErrorEvent).error;
const text = (element: OAuth2AuthorizeButton, part: string) =>
  element.shadowRoot!.querySelector(`[part~="${part}"]`)?.textContent.replace(/\s+/g, ' ').trim();
const click = (element: OAuth2AuthorizeButton, part = 'button') =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~="${part}"]`)!.click();

describe('<oauth2-authorize-button>', () => {
  beforeEach(() => {
    test = `button-${Date.now()}-${counter++}`;
  });

  for (const [what, failing] of [
    ['is refused', () => Promise.reject(new DOMException('no', 'OperationError'))],
    [
      'throws',
      () => {
        throw new TypeError('no');
      },
    ],
  ] as const)
    it(`says that the preparation of a sign-in ${what}, and makes a new one at the next press`, async () => {
      const { subtle } = crypto;
      Object.defineProperty(subtle, 'digest', { value: failing, configurable: true });
      try {
        const button = await makeButton();
        for (const _press of [1, 2]) {
          const error = nextError(button);
          click(button);
          expect((await error).code).to.equal('not-prepared');
          await button.updateComplete;
          expect(text(button, 'error')).to.contain('could not prepare');
        }
        Reflect.deleteProperty(subtle, 'digest');
        const authorized = oneEvent(button, 'oauth2-authorized');
        click(button);
        await authorized;
        expect(await exchanges()).to.have.length(1);
      } finally {
        Reflect.deleteProperty(subtle, 'digest');
      }
    });

  it('signs in, hands the code to the backend once, and keeps the token to itself', async () => {
    const button = await makeButton();
    const waiting = oneEvent(button, 'oauth2-waiting');
    const authorized = oneEvent(document, 'oauth2-authorized');
    click(button);
    await waiting;
    expect(button.state).to.equal('waiting');
    const event = (await authorized) as Event & { account?: string; scope?: string };
    expect(event.account).to.equal('ops@example.com');
    expect(event.scope).to.equal('https://mail.google.com/');
    expect(JSON.stringify(event)).not.to.contain('TOKEN-SECRET');
    expect(button.state).to.equal('authorized');
    expect(button.refreshToken).to.equal('TOKEN-SECRET');
    await button.updateComplete;
    expect(text(button, 'status')).to.equal('Signed in as ops@example.com.');
    expect(button.matches(':state(authorized)')).to.equal(true);

    const [request, ...more] = await exchanges();
    expect(more).to.deep.equal([]);
    const { 'code-verifier': verifier, ...body } = request!.body;
    expect(verifier).to.match(/^[\w-]{43}$/);
    expect(body).to.deep.equal({
      'auth-method': 'google-oauth2',
      'oauth2-client-id': 'the-client',
      'oauth2-client-secret': 'CLIENT-SECRET',
      'authorization-code': 'the-code',
      'redirect-uri': `${location.origin}/test-callback`,
    });
    expect(request!.headers['x-csrf-token']).to.equal('csrf');
  });

  it('has a certificate prove the client in place of a secret, with its key or that of a saved target', async () => {
    const button = await makeButton();
    Object.assign(button, { clientCertificate: 'CERTIFICATE', targetName: 'alerts' });
    const signIn = async () => {
      const authorized = oneEvent(document, 'oauth2-authorized');
      click(button);
      await authorized;
    };
    await signIn();
    button.clientPrivateKey = 'PRIVATE-KEY';
    await signIn();
    const [saved, entered] = (await exchanges()).map(({ body }) =>
      Object.fromEntries(Object.entries(body).filter(([key]) => /^(oauth2-client-(?!id)|name)/.test(key))),
    );
    const certified = { 'oauth2-client-auth': 'certificate', 'oauth2-client-certificate': 'CERTIFICATE' };
    expect(saved).to.deep.equal({ ...certified, name: 'alerts' });
    expect(entered).to.deep.equal({ ...certified, 'oauth2-client-private-key': 'PRIVATE-KEY' });
  });

  const failures = [
    { answer: 'deny', code: 'access-denied', detail: 'access_denied\n<b>No</b> & never' },
    { answer: 'nothing', code: 'no-code' },
    { answer: 'both', code: 'provider-error', detail: 'server_error' },
  ];
  for (const { answer, code, detail } of failures) {
    it(`makes no request when the window brings no code (${code})`, async () => {
      const button = await makeButton(answer);
      const failed = nextError(button);
      click(button);
      const error = await failed;
      expect(error.code).to.equal(code);
      expect(error.detail).to.equal(detail);
      expect(button.state).to.equal('failed');
      await button.updateComplete;
      expect(text(button, 'error')).to.contain(detail?.split('\n').at(-1) ?? 'without an authorization code');
      expect(await exchanges()).to.deep.equal([]);
    });
  }

  it('refuses a code that does not say that it comes from the provider’s issuer', async () => {
    const button = await makeButton('code', 'ok', provider({ issuerRequired: true }));
    const failed = nextError(button);
    click(button);
    expect((await failed).code).to.equal('issuer-mismatch');
    expect(await exchanges()).to.deep.equal([]);
  });

  const refusals = [
    { reply: 'refused', code: 'exchange-refused', says: 'AADSTS70008: <i>expired</i>' },
    { reply: 'forbidden', code: 'exchange-refused', says: 'may not change this' },
    { reply: 'broken', code: 'exchange-refused', says: 'failed while it exchanged' },
    { reply: 'login-page', code: 'exchange-invalid', says: 'login page' },
    { reply: 'list', code: 'exchange-invalid', says: 'cannot be understood' },
    { reply: 'no-token', code: 'no-refresh-token', says: 'only when it asks for consent' },
  ];
  for (const { reply, code, says } of refusals) {
    it(`says what is wrong with the backend’s answer: ${reply}`, async () => {
      const button = await makeButton('code', reply);
      const failed = nextError(button);
      click(button);
      expect((await failed).code).to.equal(code);
      await button.updateComplete;
      expect(text(button, 'error')).to.contain(says);
      expect(await exchanges()).to.have.lengthOf(1);
    });
  }

  it('explains an error of the provider: what, who, how, with its own words below', async () => {
    const button = await makeButton('code', 'refused');
    const failed = nextError(button);
    click(button);
    await failed;
    await waitUntil(() => button.shadowRoot!.querySelector('[part="explanation"]'), 'no explanation');
    expect(text(button, 'what')).not.to.equal('');
    expect(text(button, 'who')).to.contain('Who can fix it');
    expect(text(button, 'raw')).to.contain('AADSTS70008: <i>expired</i>');
    expect(button.shadowRoot!.querySelector('i')).to.equal(null);
    await expect(button).to.be.accessible();
  });

  it('explains the same words by where they came up: a code that is damaged right after the return', async () => {
    const button = await makeButton('code', 'damaged');
    const failed = nextError(button);
    click(button);
    await failed;
    await waitUntil(() => button.shadowRoot!.querySelector('[part="explanation"]'), 'no explanation');
    expect(text(button, 'how')).to.contain('without extensions of the browser');
  });

  for (const [hint, reply, sentences] of [
    ['deny', 'ok', ['Google says that access was denied.', 'Sign in again and allow the access']],
    [
      'code',
      'forbidden',
      ['You are not signed in to this product any more', 'Sign in to this product again'],
    ],
    ['code', 'bad-gateway', ['The server of this product failed', 'Look into its log']],
    ['code', 'refused', ['The authorization code was refused.']],
  ] as const) {
    it(`tells ${hint} ${reply} once, with what to do and who can do it`, async () => {
      const button = await makeButton(hint, reply);
      const failed = nextError(button);
      click(button);
      await failed;
      await waitUntil(() => button.shadowRoot!.querySelector('[part="explanation"]'), 'no explanation');
      const other = '[part="alternatives"]';
      for (const part of ['how', 'who']) {
        const said = [...button.shadowRoot!.querySelectorAll(`[part="error"] [part="${part}"]`)];
        expect(said.filter((each) => !each.closest(other))).to.have.lengthOf(1);
      }
      // What the provider says can have other causes; what the product's own server says is known to come from it.
      const isOpen = button.shadowRoot!.querySelector(other) !== null;
      expect(isOpen).to.equal(hint === 'deny');
      for (const sentence of sentences) expect(text(button, 'error')!.split(sentence)).to.have.lengthOf(2);
      const isSaid = reply !== 'refused';
      expect(button.shadowRoot!.querySelector('[part="what"]') === null).to.equal(isSaid);
      if (!isSaid) expect(text(button, 'error')).not.to.contain('Check client ID and client secret');
    });
  }

  it('takes an answer wrapped in data', async () => {
    const button = await makeButton('code', 'wrapped');
    const authorized = oneEvent(button, 'oauth2-authorized');
    click(button);
    await authorized;
    expect(button.refreshToken).to.equal('TOKEN-SECRET');
  });

  it('can be cancelled, and started again', async () => {
    const button = await makeButton('wait');
    const cancelled = oneEvent(button, 'oauth2-cancel');
    click(button);
    await button.updateComplete;
    click(button, 'cancel');
    await cancelled;
    await button.updateComplete;
    expect(text(button, 'status')).to.contain('The sign-in was cancelled. Nothing was changed.');
    expect(text(button, 'error'), 'no error').to.equal('');
    expect(await exchanges()).to.deep.equal([]);
    button.loginHint = 'code';
    const authorized = oneEvent(button, 'oauth2-authorized');
    click(button);
    await authorized;
  });

  it('goes on waiting when it is moved, and ends when it is removed', async () => {
    const button = await makeButton('wait');
    click(button);
    const parent = button.parentElement!;
    parent.prepend(button);
    await new Promise((passed) => setTimeout(passed));
    expect(button.state).to.equal('waiting');
    const cancelled = oneEvent(button, 'oauth2-cancel');
    button.remove();
    await cancelled;
    expect(button.state).to.equal('failed');
  });

  it('takes the pasted address of the last page, and says what is wrong with another one', async () => {
    const button = await makeButton('wait');
    const open = window.open.bind(window);
    let url = '';
    window.open = (address, ...rest) => open((url = String(address)), ...rest);
    click(button);
    window.open = open;
    await button.updateComplete;
    const state = new URL(url).searchParams.get('state')!;
    const paste = async (address: string) => {
      const details = button.shadowRoot!.querySelector('[part="paste"]')!;
      details.querySelector('textarea')!.value = address;
      details.querySelector('button')!.click();
      await button.updateComplete;
      return button.shadowRoot!.querySelector('#address-error')?.textContent.replace(/\s+/g, ' ');
    };
    expect(await paste('the-code')).to.contain('not the address of a page');
    expect(await paste('https://admin.example/')).to.contain('holds no answer');
    expect(await paste(`https://admin.example/?state=${'f'.repeat(43)}&code=x`)).to.contain(
      'another sign-in',
    );
    expect(await paste(`https://admin.example/?state=${state}`)).to.contain('without an authorization code');
    expect(await exchanges()).to.deep.equal([]);
    expect(button.state).to.equal('waiting');
    const authorized = oneEvent(button, 'oauth2-authorized');
    await paste(`https://admin.example/?state=${state}&code=pasted`);
    await authorized;
    expect((await exchanges())[0]!.body['authorization-code']).to.equal('pasted');
  });

  it('offers the same address as a link when the window is blocked', async () => {
    const button = await makeButton('wait');
    const open = window.open.bind(window);
    window.open = () => null;
    click(button);
    window.open = open;
    await button.updateComplete;
    expect(button.state).to.equal('waiting');
    expect(text(button, 'status')).to.contain('blocked');
    const link = button.shadowRoot!.querySelector<HTMLAnchorElement>('[part="link"]')!;
    const address = new URL(link.href);
    const parameters = Object.fromEntries(address.searchParams);
    expect(parameters).to.include({ client_id: 'the-client', response_type: 'code', access_type: 'offline' });
    // The provider's answer to that very request still ends the flow.
    const authorized = oneEvent(button, 'oauth2-authorized');
    address.searchParams.set('login_hint', 'code');
    window.open(address);
    await authorized;
  });

  it('starts one sign-in for two clicks, even before it is ready', async () => {
    const button = await makeButton('wait');
    const open = window.open.bind(window);
    let opened = 0;
    window.open = (...given) => (opened++, open(...given));
    try {
      button.pkce = 'off'; // prepares anew
      button.requestUpdate();
      const waiting = oneEvent(button, 'oauth2-waiting');
      click(button);
      click(button);
      await waiting;
      click(button);
      expect(opened).to.equal(1);
    } finally {
      window.open = open;
      button.cancel();
    }
  });

  it('starts nothing without an address for the code', async () => {
    const button = await fixture<OAuth2AuthorizeButton>(
      html`<oauth2-authorize-button provider="google" client-id="the-client"></oauth2-authorize-button>`,
    );
    click(button);
    await button.updateComplete;
    expect(button.state).to.equal('idle');
    expect(text(button, 'error')).to.contain('refresh-token-url');
  });

  it('is accessible in each state', async () => {
    const button = await makeButton('wait');
    await expect(button).to.be.accessible();
    click(button);
    await button.updateComplete;
    await expect(button).to.be.accessible();
    button.cancel();
    await button.updateComplete;
    await expect(button).to.be.accessible();
  });
});
