import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/oauth2-authorize-button/define.js';
import '../../../src/elements/smtp-oauth2-config/define.js';
import type { OAuth2AuthorizeButton } from '../../../src/elements/oauth2-authorize-button/oauth2-authorize-button.js';
import type { OAuth2ErrorEvent } from '../../../src/elements/oauth2-authorize-button/sign-in/events.js';
import de from '../../../src/locales/de.js';
import { registerLocale } from '../../../src/locales/locale.js';
import { google } from '../../../src/providers/google.js';

/** What goes wrong between this page and its server, with a sentence of its own in each language. */
const failures = [
  {
    reply: 'unauthorized',
    key: 'exchange-refused.sign-in',
    en: 'You are not signed in to this product any more, or may not change this.',
    de: 'Sie sind in diesem Produkt nicht mehr angemeldet oder dürfen das nicht ändern.',
  },
  {
    reply: 'forbidden',
    key: 'exchange-refused.sign-in',
    en: 'You are not signed in to this product any more, or may not change this.',
    de: 'Sie sind in diesem Produkt nicht mehr angemeldet oder dürfen das nicht ändern.',
  },
  {
    reply: 'login-page',
    key: 'exchange-invalid.login-page',
    en: 'The server of this product answered with a web page, perhaps its login page.',
    de: 'Der Server dieses Produkts antwortete mit einer Webseite, vielleicht seiner Anmeldeseite.',
  },
  {
    reply: 'redirect',
    key: 'exchange-invalid.login-page',
    en: 'The server of this product answered with a web page, perhaps its login page.',
    de: 'Der Server dieses Produkts antwortete mit einer Webseite, vielleicht seiner Anmeldeseite.',
  },
  {
    reply: 'bad-gateway',
    key: 'exchange-refused.server',
    en: 'The server of this product failed while it exchanged the authorization code.',
    de: 'Der Server dieses Produkts ist beim Einlösen des Autorisierungscodes gescheitert.',
  },
  {
    reply: 'not-found',
    key: 'exchange-invalid',
    en: 'The server of this product gave an answer that cannot be understood.',
    de: 'Der Server dieses Produkts gab eine unverständliche Antwort.',
  },
  {
    reply: 'down',
    key: 'exchange-unreachable',
    en: 'The server of this product could not be reached.',
    de: 'Der Server dieses Produkts war nicht erreichbar.',
  },
  {
    reply: 'hang',
    key: 'exchange-unreachable.timeout',
    en: 'The server of this product did not answer within 30 seconds.',
    de: 'Der Server dieses Produkts hat innerhalb von 30 Sekunden nicht geantwortet.',
  },
  {
    reply: 'no-token',
    key: 'no-refresh-token.google',
    en: 'Google gave no refresh token. It gives one only when it asks for consent.',
    de: 'Google gab kein Aktualisierungstoken. Es gibt eines nur, wenn nach der Einwilligung gefragt wird.',
  },
] as const;

/** Requests of ours. Where a connection breaks, the browser itself may send one over another connection again. */
let asked: number;

const timeout = AbortSignal.timeout.bind(AbortSignal);

async function makeButton(url: string, lang: string): Promise<OAuth2AuthorizeButton> {
  const config = {
    providers: [{ ...google, authorizationEndpoint: `${location.origin}/test-provider/authorize` }],
    redirectUri: `${location.origin}/test-callback`,
    refreshTokenUrl: url,
    fetch: (...given: Parameters<typeof fetch>) => {
      asked += 1;
      return fetch(...given);
    },
  };
  const parent = await fixture(html`
    <smtp-oauth2-config .config=${config} lang=${lang}>
      <oauth2-authorize-button
        provider="google"
        client-id="the-client"
        login-hint="code"
      ></oauth2-authorize-button>
    </smtp-oauth2-config>
  `);
  const button = parent.querySelector('oauth2-authorize-button')!;
  await button.updateComplete;
  return button;
}

describe('the server of the host', () => {
  before(() => registerLocale(de));
  afterEach(() => {
    AbortSignal.timeout = timeout;
  });

  for (const lang of ['en', 'de'] as const) {
    for (const { reply, key, [lang]: sentence } of failures) {
      it(`${reply}: asked once, and told in a sentence of its own (${lang})`, async () => {
        // Nobody wants to wait for 30 seconds.
        if (reply === 'hang') AbortSignal.timeout = () => timeout(200);
        asked = 0;
        const button = await makeButton(`/test-exchange?test=sentences&reply=${reply}`, lang);
        const failed = oneEvent(button, 'oauth2-error');
        button.shadowRoot!.querySelector<HTMLElement>('[part="button"]')!.click();
        const { error } = (await failed) as unknown as OAuth2ErrorEvent;
        expect(error.key).to.equal(key);
        await button.updateComplete;
        expect(button.shadowRoot!.querySelector('[part="error"]')!.textContent).to.contain(sentence);
        expect(asked).to.equal(1);
      });
    }
  }
});
