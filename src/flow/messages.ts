/** The channel on which the callback page and the waiting flow meet; only pages of this origin hear it. */
export const channelName = (state: string) => `smtp-oauth2-elements:${state}`;

/** Callback page to flow: the query string that the provider gave it. */
export interface AnswerMessage {
  readonly type: 'oauth2-answer';
  readonly state: string;
  readonly answer: string;
}

/** Flow to callback page: the answer has arrived, the window may close. */
export interface ReceivedMessage {
  readonly type: 'oauth2-received';
  readonly state: string;
}

/** Whether something from outside is a message of a kind about a state. Anything can come in here. */
export function isMessage<M extends AnswerMessage | ReceivedMessage>(
  data: unknown,
  type: M['type'],
  state: string,
): data is M {
  if (typeof data !== 'object' || data === null) return false;
  const message = data as Record<string, unknown>;
  return message.type === type && message.state === state;
}
