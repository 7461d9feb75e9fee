import { channelName, isMessage } from './messages.js';
import type { AnswerMessage, ReceivedMessage } from './messages.js';

/** What hears of an answer; it tells whether the answer was meant for it. */
export type AnswerListener = (answer: string) => boolean;

/**
 * Waits for the callback page: on a channel of this origin, which no Cross-Origin-Opener-Policy severs, and for a message
 * from the opened window, which also crosses the partition of a cross-site frame. An answer that was taken is acknowledged; anything else is
 * left alone.
 */
export function listenForAnswer(
  state: string,
  /** Undefined where the redirect URI is no web page: nobody is believed by a message then. */
  callbackOrigin: string | undefined,
  onAnswer: AnswerListener,
  signal: AbortSignal,
): void {
  const received: ReceivedMessage = { type: 'oauth2-received', state };
  const read = (data: unknown) =>
    isMessage<AnswerMessage>(data, 'oauth2-answer', state) && typeof data.answer === 'string'
      ? data.answer
      : undefined;

  const channel = new BroadcastChannel(channelName(state));
  channel.onmessage = ({ data }) => {
    const answer = read(data);
    if (answer !== undefined && onAnswer(answer)) channel.postMessage(received);
  };
  addEventListener(
    'message',
    ({ data, origin, source }) => {
      const answer = origin === callbackOrigin ? read(data) : undefined;
      if (answer !== undefined && onAnswer(answer)) source?.postMessage(received, { targetOrigin: origin });
    },
    { signal },
  );
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
