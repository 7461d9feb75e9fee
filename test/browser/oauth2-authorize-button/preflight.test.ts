import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/oauth2-authorize-button/define.js';
import '../../../src/elements/smtp-oauth2-config/define.js';
import type { OAuth2AuthorizeButton } from '../../../src/elements/oauth2-authorize-button/oauth2-authorize-button.js';
import type { ExchangeRequest } from '../../../src/flow/index.js';
import de from '../../../src/locales/de.js';
import { registerLocale } from '../../../src/locales/locale.js';
import { google } from '../../../src/providers/google.js';
import { microsoft } from '../../../src/providers/microsoft.js';

const PRIVATE = 'https://192.168.1.5:8006';

let requests: ExchangeRequest[];
let opened: URL[];
const open = window.open.bind(window);

async function makeButton(
  redirectUri: string,
  lang = 'en',
  disabled = false,
  provider = google,
): Promise<OAuth2AuthorizeButton> {
  const config = {
    providers: [{ ...provider, authorizationEndpoint: `${location.origin}/test-provider/authorize` }],
    exchange: (request: ExchangeRequest) => {
      requests.push(request);
      return Promise.resolve({ 'oauth2-refresh-token': 'x' });
    },
  };
  const parent = await fixture(html`
    <smtp-oauth2-config .config=${config} lang=${lang}>
      <oauth2-authorize-button
        provider=${provider.id}
        client-id="the-client"
        login-hint="wait"
        redirect-uri=${redirectUri}
        ?disabled=${disabled}
      ></oauth2-authorize-button>
    </smtp-oauth2-config>
  `);
  const button = parent.querySelector('oauth2-authorize-button')!;
  await button.updateComplete;
  return button;
}

const part = (button: OAuth2AuthorizeButton, name: string) =>
  button.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const control = (button: OAuth2AuthorizeButton) => part(button, 'button') as HTMLButtonElement;

/** What assistive technology reads out after the button's name. */
function descriptionOf(button: OAuth2AuthorizeButton): string {
  const id = control(button).getAttribute('aria-describedby');
  return id ? button.shadowRoot!.getElementById(id)!.textContent.replace(/\s+/g, ' ') : '';
}

async function paste(button: OAuth2AuthorizeButton, address: string) {
  const details = part(button, 'paste')!;
  details.querySelector('textarea')!.value = address;
  details.querySelector('button')!.click();
  await button.updateComplete;
}

describe('the redirect URI, before anybody is sent to the provider', () => {
  beforeEach(() => {
    requests = [];
    opened = [];
    window.open = (url, ...rest) => {
      opened.push(new URL(String(url)));
      return open(url, ...rest);
    };
  });
  afterEach(() => {
    window.open = open;
  });

  it('that the provider refuses keeps the button from opening a window, and says why and what to do', async () => {
    const button = await makeButton(PRIVATE);
    expect(control(button).getAttribute('aria-disabled')).to.equal('true');
    button.focus();
    expect(button.shadowRoot!.activeElement).to.equal(control(button));
    expect(descriptionOf(button)).to.contain(
      'Google refuses a redirect URI with an IP address (192.168.1.5).',
    );
    expect(descriptionOf(button)).to.contain('Open this page under a host name in a real domain');
    control(button).click();
    await button.authorize();
    expect(button.state).to.equal('idle');
    expect(opened).to.deep.equal([]);
    await expect(button).to.be.accessible();
  });

  it('keeps a slash at the end in its own direction, whatever the one of the sentence', async () => {
    const uri = 'https://pve.example.com/oauth2/';
    const button = await makeButton(uri);
    const isolated = [...button.shadowRoot!.querySelectorAll('[part~="finding"] bdi')];
    expect(isolated.map(({ textContent }) => textContent)).to.contain(uri);
  });

  it('that the provider refuses leaves the way by pasting, with the same checks', async () => {
    const button = await makeButton(PRIVATE);
    expect(descriptionOf(button)).to.contain('register http://localhost as redirect URI at Google');
    const waiting = oneEvent(button, 'oauth2-waiting');
    part(button, 'paste-start')!.click();
    await waiting;
    const { searchParams } = opened[0]!;
    expect(searchParams.get('redirect_uri')).to.equal('http://localhost');
    const state = searchParams.get('state')!;
    await button.updateComplete;
    await button.updateComplete;

    expect(button.shadowRoot!.activeElement?.id).to.equal('address');
    await expect(button).to.be.accessible();

    await paste(button, `http://localhost/?code=x&state=${'f'.repeat(43)}`);
    expect(part(button, 'paste')!.textContent).to.contain('another sign-in');
    await paste(button, `http://localhost/?state=${state}`);
    expect(part(button, 'paste')!.textContent).to.contain('without an authorization code');
    expect(requests).to.deep.equal([]);

    const authorized = oneEvent(button, 'oauth2-authorized');
    await paste(button, `http://localhost/?code=pasted&state=${state}`);
    await authorized;
    expect(requests).to.have.lengthOf(1);
    expect(requests[0]).to.include({ 'redirect-uri': 'http://localhost', 'authorization-code': 'pasted' });
  });

  it('at Microsoft: a page of its own may be registered for the web, whose address is pasted', async () => {
    const native = 'https://login.microsoftonline.com/common/oauth2/nativeclient';
    const button = await makeButton('http://pve.example.com:8006', 'en', false, microsoft);
    expect(descriptionOf(button)).to.contain('register http://localhost as redirect URI');
    expect(descriptionOf(button)).to.contain(`register ${native} in its place. Choose the platform “Web”`);
    const starts = button.shadowRoot!.querySelectorAll<HTMLElement>('[part="paste-start"]');
    expect(starts).to.have.lengthOf(2);
    await expect(button).to.be.accessible();
    const waiting = oneEvent(button, 'oauth2-waiting');
    starts[1]!.click();
    await waiting;
    expect(opened[0]!.searchParams.get('redirect_uri')).to.equal(native);
    await button.updateComplete;
    expect(part(button, 'paste')!.textContent).to.contain('an empty page of Microsoft stays open');
    const authorized = oneEvent(button, 'oauth2-authorized');
    await paste(button, `${native}?code=pasted&state=${opened[0]!.searchParams.get('state')}`);
    await authorized;
    expect(requests[0]).to.include({ 'redirect-uri': native, 'authorization-code': 'pasted' });
  });

  it('that is Microsoft’s own page is no finding, and its address is expected', async () => {
    const button = await makeButton(microsoft.nativeRedirectUri ?? '', 'en', false, microsoft);
    expect(part(button, 'preflight')).to.equal(null);
    const waiting = oneEvent(button, 'oauth2-waiting');
    control(button).click();
    await waiting;
    await button.updateComplete;
    expect(part(button, 'paste')!.textContent).to.contain('an empty page of Microsoft stays open');
    button.cancel();
  });

  it('starts again on the way that was chosen', async () => {
    const button = await makeButton(PRIVATE);
    part(button, 'paste-start')!.click();
    await button.updateComplete;
    part(button, 'cancel')!.click();
    await button.updateComplete;
    expect(control(button).getAttribute('aria-disabled')).to.equal('true');
    part(button, 'paste-start')!.click();
    await button.updateComplete;
    expect(opened.map(({ searchParams }) => searchParams.get('redirect_uri'))).to.deep.equal([
      'http://localhost',
      'http://localhost',
    ]);
    button.cancel();
  });

  it('that may work is remarked upon, folded away, and stops nothing', async () => {
    const button = await makeButton(`${location.origin}/Test-callback/`);
    expect(control(button).getAttribute('aria-disabled')).to.equal('false');
    expect(descriptionOf(button)).to.equal('');
    const details = button.shadowRoot!.querySelector('details')!;
    expect(details.open).to.equal(false);
    expect(details.textContent).to.contain('The slash at the end of a redirect URI counts.');
    expect(part(button, 'paste-start')).to.equal(null);
    control(button).click();
    expect(opened).to.have.lengthOf(1);
    button.cancel();
  });

  it('is judged anew when it changes', async () => {
    const button = await makeButton(PRIVATE);
    button.redirectUri = `${location.origin}/test-callback`;
    await button.updateComplete;
    expect(control(button).getAttribute('aria-disabled')).to.equal('false');
    expect(part(button, 'preflight')).to.equal(null);
  });

  it('of a disabled button is judged, and offers nothing', async () => {
    const button = await makeButton(PRIVATE, 'en', true);
    expect((part(button, 'paste-start') as HTMLButtonElement).disabled).to.equal(true);
  });

  it('is judged in the language of the page', async () => {
    registerLocale(de);
    const button = await makeButton(PRIVATE, 'de');
    expect(descriptionOf(button)).to.contain('mit IP-Adresse ab (192.168.1.5).');
    expect(part(button, 'paste-start')!.textContent).to.contain('Anmelden und die Adresse einfügen');
  });
});
