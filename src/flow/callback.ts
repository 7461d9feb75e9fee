import { askForLost } from './lost-answer.js';
import { channelName, isMessage } from './messages.js';
import type { AnswerMessage, ReceivedMessage } from './messages.js';
import { originOf } from './origin.js';
import { timeLimit } from './time-limit.js';

export interface CallbackOptions {
  /**
   * Origins besides this page's own whose windows may get the answer, such as `https://node2.example.com:8006`: the nodes
   * that share one callback page. A list, or a text with spaces between them. What is no origin of a web page, such as `*`
   * or one without its scheme, is left out. An origin in this list can get codes for your client: list none that you do not
   * run yourself.
   */
  readonly allowedOrigins?: readonly string[] | string;
  /**
   * Whether an answer with this `state` (empty where it has none) belongs to `smtp-oauth2-elements`. Without it, those
   * whose state has the form of ours, `/^[\w-]{43}$/`: any other answer, and an error without a state, is the host's own
   * and left alone.
   */
  readonly isOurs?: (state: string) => boolean;
  /** Milliseconds until the page says that nobody acknowledges the answer; 3,000 when absent, never when `Infinity`. */
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
  /** A page is there that was to wait and does not any more, as after a reload: the address is of no use to it. */
  readonly lost: boolean;
  /** The whole address with the answer, for pasting into the page that waits. */
  readonly address: string;
  /** RFC 6749 section 4.1.2.1, where the answer is an error. At most 2,000 characters each. */
  readonly error?: string | undefined;
  readonly errorDescription?: string | undefined;
  readonly errorUri?: string | undefined;
}

/** What the answer adds to the page's address: RFC 6749, RFC 9207, and what Google and Microsoft put beside it. */
const ANSWER_PARAMETERS = [
  'code',
  'state',
  'error',
  'error_description',
  'error_uri',
  'iss',
  'scope',
  'authuser',
  'hd',
  'prompt',
  'session_state',
];

const OUR_STATE = /^[\w-]{43}$/;
/** More words of the provider than anybody reads. */
const LONGEST_WORDS = 2000;

/** The plain way to show a result, for a page that has none of its own. */
function showPlainly({ delivered, lost, address, error, errorDescription }: CallbackResult) {
  const text = document.createElement('p');
  text.role = 'alert';
  text.textContent = delivered
    ? 'Close this window.'
    : lost
      ? 'The page that waited was reloaded. Start again there.'
      : 'No page is waiting. Start again there, or paste this address there.';
  const details = document.createElement('textarea');
  details.readOnly = true;
  details.value = [error, errorDescription, delivered || lost ? '' : address].filter(Boolean).join('\n');
  document.body.replaceChildren(text, ...(details.value ? [details] : []));
}

/** The answer, wherever the provider puts it: in the query, or in the fragment (`response_mode=fragment`). */
function readAnswer(): { readonly answer: string; readonly place: 'search' | 'hash' } | undefined {
  for (const place of ['search', 'hash'] as const) {
    const answer = location[place].slice(1);
    const parameters = new URLSearchParams(answer);
    const state = parameters.get('state') ?? '';
    // A state of ours without a code is an answer too: the flow has to hear that no code came.
    if (parameters.has('error') || parameters.has('code') || OUR_STATE.test(state)) return { answer, place };
  }
  return undefined;
}

/** Takes the answer out of the address and the history, so that a reload or Back replays nothing. */
function stripAddress(place: 'search' | 'hash') {
  const url = new URL(location.href);
  if (place === 'hash') url.hash = '';
  else for (const name of ANSWER_PARAMETERS) url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
}

/**
 * Offers the answer to whoever waits for it, and tells whether somebody does; once more where the acknowledgement comes
 * after all, as from a page that was busy.
 */
function deliver(
  message: AnswerMessage,
  { allowedOrigins, timeout }: CallbackOptions,
  tell: (delivered: boolean, lost: boolean) => void,
): void {
  const { state } = message;
  const allowed = typeof allowedOrigins === 'string' ? allowedOrigins.split(/\s+/) : (allowedOrigins ?? []);
  const origins = [location.origin, ...allowed.map(originOf)].filter((origin) => origin !== undefined);
  const channel = new BroadcastChannel(channelName(state));
  const done = new AbortController();
  const limit = timeLimit(timeout, 3000);
  let stopAsking: (() => void) | undefined;
  const giveUp = () => {
    tell(false, false);
    stopAsking = askForLost(state, () => tell(false, true));
  };
  const timer = limit === undefined ? undefined : setTimeout(giveUp, limit);
  const onReceived = (data: unknown) => {
    if (!isMessage<ReceivedMessage>(data, 'oauth2-received', state)) return;
    clearTimeout(timer);
    stopAsking?.();
    channel.close();
    done.abort();
    tell(true, false);
  };
  channel.onmessage = ({ data }) => onReceived(data);
  addEventListener(
    'message',
    ({ data, origin }) => {
      if (origins.includes(origin)) onReceived(data);
    },
    { signal: done.signal },
  );
  channel.postMessage(message);
  for (const origin of origins) (opener as Window | null)?.postMessage(message, origin);
}

/**
 * Handles the provider's answer, if this page was loaded with one: takes it out of the address at once, hands it to the
 * waiting page, and closes the window when that has acknowledged it. Call it first thing, before a router sees the
 * address. It needs no cookie and no session.
 *
 * @returns what became of the answer, for the page to show; undefined where the page was loaded without one of ours
 */
export async function handleOAuth2Callback(
  options: CallbackOptions = {},
): Promise<CallbackResult | undefined> {
  const found = readAnswer();
  if (!found) return undefined;
  const { href: address } = location;
  const { answer, place } = found;
  const parameters = new URLSearchParams(answer);
  const state = parameters.get('state') ?? '';
  const { isOurs = (given: string) => OUR_STATE.test(given), show = showPlainly, keepOpen } = options;
  if (!isOurs(state)) return undefined;
  stripAddress(place);
  const get = (name: string) => parameters.get(name)?.slice(0, LONGEST_WORDS);
  const words = {
    error: get('error'),
    errorDescription: get('error_description'),
    errorUri: get('error_uri'),
  };
  return new Promise((resolve) => {
    const tell = (delivered: boolean, lost: boolean) => {
      const result = { delivered, lost, address, ...words };
      if (delivered && !keepOpen) close();
      resolve(result);
      show(result);
    };
    // Nobody can wait for an answer without a state.
    if (state === '') tell(false, false);
    else deliver({ type: 'oauth2-answer', state, answer }, options, tell);
  });
}
