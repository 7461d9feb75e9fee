import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/oauth2-authorize-button/define.js';
import '../../../src/elements/smtp-oauth2-config/define.js';
import { google as provider } from '../../../src/providers/google.js';

const SECRETS = ['CLIENT-SECRET', 'PRIVATE-KEY', 'TOKEN-SECRET'];

/** What proves the client, either way. */
const PROOFS = {
  secret: { clientSecret: 'CLIENT-SECRET' },
  certificate: { clientCertificate: 'CERTIFICATE', clientPrivateKey: 'PRIVATE-KEY' },
} as const;

/** `setTimeout` or `setInterval`, in the browser's form. */
type Start = (work: () => void, ms?: number) => number;

/** Counts what is opened and not closed again: channels, timers, listeners of the window. */
function watchResources() {
  const open = { channels: 0, timers: new Set<unknown>(), listeners: 0 };
  const { BroadcastChannel: Channel } = window;
  const set: Record<'setTimeout' | 'setInterval', Start> = {
    setTimeout: window.setTimeout.bind(window),
    setInterval: window.setInterval.bind(window),
  };
  const clear = {
    clearTimeout: window.clearTimeout.bind(window),
    clearInterval: window.clearInterval.bind(window),
  };
  const listen = window.addEventListener.bind(window);

  class CountedChannel extends Channel {
    constructor(name: string) {
      super(name);
      open.channels += 1;
    }
    override close() {
      super.close();
      open.channels -= 1;
    }
  }
  const kept =
    (start: typeof set.setTimeout) =>
    (work: () => void, ms = 0) => {
      const id = start(work, ms);
      // Short ones end by themselves before anybody looks.
      if (ms >= 400) open.timers.add(id);
      return id;
    };
  const ended = (end: (id?: number) => void) => (id?: number) => {
    open.timers.delete(id);
    end(id);
  };
  Object.assign(window, {
    BroadcastChannel: CountedChannel,
    setTimeout: kept(set.setTimeout),
    setInterval: kept(set.setInterval),
    clearTimeout: ended(clear.clearTimeout),
    clearInterval: ended(clear.clearInterval),
    addEventListener: (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      if (type === 'message') {
        open.listeners += 1;
        options?.signal?.addEventListener('abort', () => (open.listeners -= 1));
      }
      listen(type, listener, options);
    },
  });
  const restore = () =>
    Object.assign(window, { BroadcastChannel: Channel, ...set, ...clear, addEventListener: listen });
  return { open, restore };
}

/** Every member of an event, and all that an error in it says. */
function partsOf(event: Event): string[] {
  const { error } = event as Event & { error?: Error };
  const members = Object.entries(event).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return [...members, error?.message ?? '', error?.stack ?? '', String(error?.cause)];
}

/** Everything that was written to the console, fired as an event, or opened as a window. */
function watchTraces(element: EventTarget) {
  const traces: string[] = [];
  const note = (...values: unknown[]) => {
    for (const value of values) {
      if (value instanceof Event) traces.push(...partsOf(value));
      else traces.push(String(value));
    }
  };
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const console = { ...window.console };
  for (const method of methods) window.console[method] = note;
  const open = window.open.bind(window);
  window.open = (url, ...rest) => {
    note(url);
    return open(url, ...rest);
  };
  for (const type of ['oauth2-waiting', 'oauth2-authorized', 'oauth2-error', 'oauth2-cancel']) {
    element.addEventListener(type, note);
  }
  return {
    traces,
    restore: () => {
      window.open = open;
      Object.assign(window.console, console);
    },
  };
}

const markup = (root: ParentNode): string =>
  [...root.querySelectorAll('*')]
    .map((element) => `${element.outerHTML}${element.shadowRoot ? markup(element.shadowRoot) : ''}`)
    .join('');

const outcomes = [
  { name: 'a sign-in', answer: 'code', reply: 'ok', end: 'oauth2-authorized' },
  { name: 'a denial', answer: 'deny', reply: 'ok', end: 'oauth2-error' },
  { name: 'an answer without a code', answer: 'nothing', reply: 'ok', end: 'oauth2-error' },
  { name: 'a refused exchange', answer: 'code', reply: 'refused', end: 'oauth2-error' },
  { name: 'an unreadable exchange', answer: 'code', reply: 'login-page', end: 'oauth2-error' },
  { name: 'two answers in one', answer: 'both', reply: 'ok', end: 'oauth2-error' },
  { name: 'an exchange without a session', answer: 'code', reply: 'unauthorized', end: 'oauth2-error' },
  {
    name: 'an exchange that is sent to a login page',
    answer: 'code',
    reply: 'redirect',
    end: 'oauth2-error',
  },
  { name: 'a server that fails', answer: 'code', reply: 'bad-gateway', end: 'oauth2-error' },
  { name: 'a network that is down', answer: 'code', reply: 'down', end: 'oauth2-error' },
  { name: 'an answer without a token', answer: 'code', reply: 'no-token', end: 'oauth2-error' },
  { name: 'a cancel', answer: 'wait', reply: 'ok', end: 'oauth2-cancel' },
  { name: 'a removal', answer: 'wait', reply: 'ok', end: 'oauth2-cancel' },
] as const;

describe('after', () => {
  const each = outcomes.flatMap((outcome) =>
    Object.entries(PROOFS).map((proof) => [outcome, proof] as const),
  );
  for (const [index, [{ name, answer, reply, end }, [proof, given]]] of each.entries()) {
    it(`${name} by a ${proof} nothing is left open, and no secret has shown anywhere`, async () => {
      const resources = watchResources();
      const parent = await fixture(html`
        <smtp-oauth2-config
          .config=${{
            providers: [{ ...provider, authorizationEndpoint: `${location.origin}/test-provider/authorize` }],
            redirectUri: `${location.origin}/test-callback`,
            refreshTokenUrl: `/test-exchange?test=traces-${index}&reply=${reply}`,
          }}
        >
          <oauth2-authorize-button
            provider="google"
            client-id="the-client"
            login-hint=${answer}
          ></oauth2-authorize-button>
        </smtp-oauth2-config>
      `);
      const button = Object.assign(parent.querySelector('oauth2-authorize-button')!, given);
      const { traces, restore } = watchTraces(document);
      try {
        await button.updateComplete;
        const ended = oneEvent(button, end);
        button.shadowRoot!.querySelector<HTMLElement>('[part="button"]')!.click();
        if (name === 'a cancel') button.cancel();
        if (name === 'a removal') button.remove();
        await ended;
        await button.updateComplete;
        // One is left while the button is there: it answers a callback page whose sign-in this page knows nothing of.
        expect(resources.open.channels, 'channels').to.equal(button.isConnected ? 1 : 0);
        button.remove();
        expect(resources.open.channels, 'channels without the button').to.equal(0);
        expect(resources.open.timers.size, 'timers').to.equal(0);
        expect(resources.open.listeners, 'listeners').to.equal(0);
        const stores = [localStorage, sessionStorage].map((store) => JSON.stringify(store));
        const seen = [...traces, ...stores, markup(document), location.href, document.cookie].join('\n');
        for (const secret of SECRETS) expect(seen).not.to.contain(secret);
      } finally {
        restore();
        resources.restore();
      }
    });
  }
});
