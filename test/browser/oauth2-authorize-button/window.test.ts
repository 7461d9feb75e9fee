import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/oauth2-authorize-button/define.js';
import type { OAuth2AuthorizeButton } from '../../../src/elements/oauth2-authorize-button/oauth2-authorize-button.js';
import type {
  OAuth2AuthorizedEvent,
  OAuth2ErrorEvent,
} from '../../../src/elements/oauth2-authorize-button/sign-in/events.js';
import { google } from '../../../src/providers/google.js';
import { microsoft } from '../../../src/providers/microsoft.js';
import type { Provider } from '../../../src/providers/provider.js';
import { waitUntil } from '../support/wait-until.js';

const local = (provider: Provider): Provider => ({
  ...provider,
  authorizationEndpoint: `${location.origin}/test-provider/authorize`,
});

async function makeButton(
  answer: string,
  { provider = google, reply = 'ok', redirectUri = `${location.origin}/test-callback` } = {},
): Promise<OAuth2AuthorizeButton> {
  const config = {
    providers: [local(provider)],
    redirectUri,
    refreshTokenUrl: `/test-exchange?test=window&reply=${reply}`,
  };
  const button = await fixture<OAuth2AuthorizeButton>(html`
    <oauth2-authorize-button
      provider=${provider.id}
      client-id="the-client"
      login-hint=${answer}
      .config=${config}
    ></oauth2-authorize-button>
  `);
  await button.updateComplete;
  return button;
}

const all = (button: OAuth2AuthorizeButton, selector: string) => [
  ...button.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (button: OAuth2AuthorizeButton, selector: string) => all(button, selector)[0];
const words = (element: Element | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const click = (button: OAuth2AuthorizeButton, part = 'button') => one(button, `[part~="${part}"]`)!.click();

async function paste(button: OAuth2AuthorizeButton, text: string) {
  one(button, 'textarea')!.focus();
  (one(button, 'textarea') as HTMLTextAreaElement).value = text;
  one(button, '.paste > button')!.click();
  await button.updateComplete;
}

describe('while a window is open', () => {
  let button: OAuth2AuthorizeButton;
  afterEach(() => button.cancel());

  it('the redirect URI, the address of the sign-in page and a place for errors are seen at one glance', async () => {
    button = await makeButton('wait');
    click(button);
    await button.updateComplete;
    const uri = one(button, '[part="redirect-uri"]')!;
    expect(uri.textContent).to.equal(`${location.origin}/test-callback`);
    expect(words(uri.parentElement!)).to.contain('has to be registered at Google');
    const link = one(button, '[part="open-again"]') as HTMLAnchorElement;
    expect(new URL(link.href).searchParams.get('client_id')).to.equal('the-client');
    expect(all(button, '[part~="copy"]')).to.have.lengthOf(2);
    expect(one(button, 'textarea')!.checkVisibility()).to.equal(true);
    await expect(button).to.be.accessible();
  });

  const errors: readonly (readonly [text: string, provider: Provider, says: RegExp])[] = [
    [
      "AADSTS50011: The redirect URI 'https://x' specified in the request does not match the redirect URIs configured",
      microsoft,
      /redirect URI/i,
    ],
    ['AADSTS700016: Application with identifier was not found in the directory', microsoft, /./],
    [
      'Sorry, but we’re having trouble signing you in.\nAADSTS50194: Application is not configured as a multi-tenant application.',
      microsoft,
      /organi[sz]ation|tenant/i,
    ],
    ['Error 400: redirect_uri_mismatch', google, /redirect URI/i],
    ['Access blocked: Authorization Error\nError 401: invalid_client', google, /client/i],
    ['Error 403: org_internal', google, /organi[sz]ation|internal/i],
  ];
  for (const [text, provider, says] of errors)
    it(`an error that its page shows is explained on the spot: ${text.slice(0, 40)}`, async () => {
      button = await makeButton('wait', { provider });
      click(button);
      await button.updateComplete;
      await paste(button, text);
      await waitUntil(() => one(button, '#address-error [part="explanation"]'), 'no explanation');
      expect(words(one(button, '#address-error [part="what"]'))).to.match(says);
      expect(words(one(button, '#address-error [part="who"]'))).to.contain('Who can');
      expect(words(one(button, '#address-error'))).not.to.contain('not the address of a page');
      expect(button.state).to.equal('waiting');
      await expect(button).to.be.accessible();
    });

  it('an error answer without a state says what it says, and the wait goes on', async () => {
    button = await makeButton('wait');
    click(button);
    await button.updateComplete;
    await paste(button, `${location.origin}/test-callback?error=access_denied&error_description=No`);
    expect(words(one(button, '#address-error'))).to.contain('access was denied');
    expect(button.state).to.equal('waiting');
  });

  it('nothing that is typed there reaches the host', async () => {
    button = await makeButton('wait');
    click(button);
    await button.updateComplete;
    const heard: string[] = [];
    for (const type of ['input', 'change', 'keydown']) button.addEventListener(type, () => heard.push(type));
    const field = one(button, 'textarea') as HTMLTextAreaElement;
    field.value = 'AADSTS50011';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    expect(heard).to.deep.equal([]);
  });
});

describe('a tab that was opened by the link and closed', () => {
  it('brings the link back at the next press', async () => {
    const button = await makeButton('wait');
    const open = window.open.bind(window);
    window.open = () => null;
    try {
      click(button);
      await button.updateComplete;
      const link = one(button, '[part="link"]')!;
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      await button.updateComplete;
      expect(one(button, '[part="link"]')).to.equal(undefined);
      click(button);
      await button.updateComplete;
      expect(one(button, '[part="link"]')).not.to.equal(undefined);
    } finally {
      window.open = open;
      button.cancel();
    }
  });
});

describe('what a sign-in brought', () => {
  it('belongs to what it was started with', async () => {
    const button = await makeButton('code');
    const authorized = oneEvent(button, 'oauth2-authorized');
    click(button);
    button.clientId = 'another-client';
    button.tenantId = 'another-tenant';
    button.loginHint = 'someone@else.example';
    const { registration } = (await authorized) as unknown as OAuth2AuthorizedEvent;
    expect(registration).to.deep.equal({
      provider: 'google',
      clientId: 'the-client',
      tenantId: undefined,
      loginHint: 'code',
      redirectUri: `${location.origin}/test-callback`,
    });
    expect(button.registration).to.equal(registration);
  });

  const warnings = [
    ['narrow', 'Google did not grant https://mail.google.com/'],
    ['testing', 'because the app is in testing at Google'],
  ] as const;
  for (const [reply, says] of warnings)
    it(`is said before it is saved: ${reply}`, async () => {
      const button = await makeButton('code', { reply });
      const authorized = oneEvent(button, 'oauth2-authorized');
      click(button);
      await authorized;
      await button.updateComplete;
      expect(words(one(button, '[part="status"]'))).to.contain(says);
      await expect(button).to.be.accessible();
    });

  const blamed = [
    ['too-many', 'exchange-refused.too-many-wait', 'Wait 90 seconds'],
    ['provider-down', 'exchange-refused.provider', 'reach Google'],
  ] as const;
  for (const [reply, key, says] of blamed)
    it(`is blamed on the right server: ${reply}`, async () => {
      const button = await makeButton('code', { reply });
      const failed = oneEvent(button, 'oauth2-error');
      click(button);
      expect(((await failed) as unknown as OAuth2ErrorEvent).error.key).to.equal(key);
      await waitUntil(() => one(button, '[part="error"] [part="explanation"]'), 'no explanation');
      const told = words(one(button, '[part="error"]'));
      expect(told).to.contain(says);
      expect(told).not.to.match(/587|STARTTLS|server that is entered|provider received too many/);
    });
});

describe('a page that was reloaded during a sign-in', () => {
  it('says that it does not wait any more, and the callback page offers no address', async () => {
    const button = await makeButton('wait');
    const state = 's'.repeat(43);
    const frame = document.createElement('iframe');
    frame.src = `/test-callback?code=x&state=${state}`;
    document.body.append(frame);
    await waitUntil(
      () => words(one(button, '[part="status"]')).includes('does not wait for'),
      'nothing is said',
    );
    const page = () => frame.contentDocument!.querySelector('oauth2-callback')?.shadowRoot;
    await waitUntil(() => page()?.textContent.includes('does not wait for it any more'), 'not said there');
    expect(page()!.querySelector('textarea')).to.equal(null);
    frame.remove();
  });
});

describe('the guide', () => {
  it('is there wherever the button is', async () => {
    const button = await makeButton('wait');
    const wanted = oneEvent(button, 'oauth2-guide');
    click(button, 'guide');
    await wanted;
    await waitUntil(() => one(button, 'oauth2-setup-guide'), 'no guide');
    const guide = one(button, 'oauth2-setup-guide')!;
    await waitUntil(
      () => guide.shadowRoot?.textContent.includes(`${location.origin}/test-callback`),
      'no URI',
    );
    click(button, 'guide');
    await button.updateComplete;
    expect(one(button, 'oauth2-setup-guide')).to.equal(undefined);
  });

  it('is the host’s to show, where it cancels the event', async () => {
    const button = await makeButton('wait');
    button.addEventListener('oauth2-guide', (event) => event.preventDefault());
    click(button, 'guide');
    await button.updateComplete;
    expect(one(button, 'oauth2-setup-guide')).to.equal(undefined);
  });
});

describe('a redirect URI at another origin', () => {
  it('is seen beside this page’s and the file’s, with the first difference marked', async () => {
    const other = location.origin.replace('localhost', 'local.example.com');
    const button = await makeButton('wait', { redirectUri: `${other}/cb` });
    button.registeredRedirectUris = [`${other}/cb/`];
    await button.updateComplete;
    const places = one(button, '[part="places"]')!;
    expect(places.checkVisibility()).to.equal(true);
    expect(words(places)).to.contain(location.origin);
    const marks = all(button, '[part="difference"]').map((mark) => [
      mark.textContent,
      mark.previousSibling === null ? '' : mark.parentElement!.textContent.split(mark.textContent)[0],
    ]);
    expect(marks).to.have.lengthOf(3);
    expect(marks[0]![0]).to.equal('h');
    expect(marks[1]![0]).to.equal('.');
    expect(marks[2]![0]).to.equal('/');
    await expect(button).to.be.accessible();
  });
});
