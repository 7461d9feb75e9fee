import { channelName, isMessage } from './messages.js';
import type { AnswerMessage, ReceivedMessage } from './messages.js';

export interface CallbackOptions {
  /**
   * Origins besides this page's own whose windows may get the answer: the nodes that share one callback page. What is no
   * origin, such as `*`, is left out.
   */
  readonly allowedOrigins?: readonly string[];
  /**
   * Whether an answer with this `state` belongs to `smtp-oauth2-elements`, for a page that the host's own sign-in returns
   * to as well: any other answer is left alone. Our states are 43 characters of base64url, `/^[\w-]{43}$/`.
   */
  readonly isOurs?: (state: string) => boolean;
  /** Milliseconds until the page says that nobody acknowledges the answer; 3,000 when absent. */
  readonly timeout?: number;
  /** Do not close this window after the answer has arrived. A flow that has a hold of it closes it all the same. */
  readonly keepOpen?: boolean;
  /**
   * Shows what became of the answer, and once more when it is acknowledged late; by default a plain sentence takes the
   * place of the page's content.
   */
  readonly show?: (result: CallbackResult) => void;
}

/** What became of the provider's answer. Everything in it comes from outside: show it as text. */
export interface CallbackResult {
  /** A waiting page has acknowledged the answer; otherwise nobody did. */
  readonly delivered: boolean;
  /** The whole address with the answer, for pasting into the page that waits. */
  readonly address: string;
  /** RFC 6749 section 4.1.2.1, where the answer is an error. */
  readonly error?: string | undefined;
  readonly errorDescription?: string | undefined;
  readonly errorUri?: string | undefined;
}

/** What the answer adds to the page's address: RFC 6749, RFC 9207, and what Google and Microsoft put beside it. */
const ANSWER_PARAMETERS =
  'code state error error_description error_uri iss scope authuser hd prompt session_state'.split(' ');

/** The plain way to show a result, for a page that has none of its own. */
function showPlainly({ delivered, address, error, errorDescription }: CallbackResult) {
  const text = document.createElement('p');
  text.role = 'alert';
  text.textContent = delivered
    ? 'Close this window.'
    : 'No page is waiting. Start again there, or paste this address there.';
  const details = document.createElement('textarea');
  details.readOnly = true;
  details.value = [error, errorDescription, delivered ? '' : address].filter(Boolean).join('\n');
  document.body.replaceChildren(text, ...(details.value ? [details] : []));
}

/** Takes the answer out of the address and the history, so that a reload or Back replays nothing. */
function stripAddress() {
  const url = new URL(location.href);
  for (const name of ANSWER_PARAMETERS) url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
}

/**
 * Offers the answer to whoever waits for it, and tells whether somebody does; once more where the acknowledgement comes
 * after all, as from a page that was busy.
 */
function deliver(
  message: AnswerMessage,
  { allowedOrigins = [], timeout = 3000 }: CallbackOptions,
  tell: (delivered: boolean) => void,
): void {
  const { state } = message;
  const origins = [location.href, ...allowedOrigins].flatMap((url) =>
    URL.canParse(url) ? new URL(url).origin : [],
  );
  const channel = new BroadcastChannel(channelName(state));
  const done = new AbortController();
  const timer = setTimeout(tell, timeout, false);
  const onReceived = (data: unknown) => {
    if (!isMessage<ReceivedMessage>(data, 'oauth2-received', state)) return;
    clearTimeout(timer);
    channel.close();
    done.abort();
    tell(true);
  };
  channel.onmessage = ({ data }) => onReceived(data);
  addEventListener('message', ({ data, origin }) => origins.includes(origin) && onReceived(data), done);
  channel.postMessage(message);
  for (const origin of origins) (opener as Window | null)?.postMessage(message, origin);
}

/**
 * Handles the provider's answer, if this page was loaded with one: takes it out of the address at once, hands it to the
 * waiting page, and closes the window when that has acknowledged it. Call it first thing, before a router sees the
 * address. It needs no cookie and no session.
 *
 * @returns what became of the answer, for the page to show; undefined where the page was loaded without one
 */
export async function handleOAuth2Callback(
  options: CallbackOptions = {},
): Promise<CallbackResult | undefined> {
  const { href: address, search } = location;
  const parameters = new URLSearchParams(search);
  const get = (name: string) => parameters.get(name) ?? undefined;
  const state = get('state') ?? '';
  const error = get('error');
  // A state of ours without a code is an answer too: the flow has to hear that no code came.
  const isAnswer = error !== undefined || (state && parameters.has('code')) || /^[\w-]{43}$/.test(state);
  if (!isAnswer || options.isOurs?.(state) === false) return undefined;
  stripAddress();
  return new Promise((resolve) => {
    deliver({ type: 'oauth2-answer', state, answer: search.slice(1) }, options, (delivered) => {
      const result = {
        delivered,
        address,
        error,
        errorDescription: get('error_description'),
        errorUri: get('error_uri'),
      };
      if (delivered && !options.keepOpen) close();
      resolve(result);
      (options.show ?? showPlainly)(result);
    });
  });
}
