/** Pages of this origin that could wait for an answer hear on it of one that nobody has acknowledged. */
const CHANNEL = 'smtp-oauth2-elements';

interface LostMessage {
  readonly type: 'oauth2-lost' | 'oauth2-not-waiting';
  readonly state: string;
}

function read(data: unknown, type: LostMessage['type']): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const message = data as Record<string, unknown>;
  return message.type === type && typeof message.state === 'string' ? message.state : undefined;
}

/**
 * Says for a page that nobody on it waits for the answer with a `state`, as after a reload: pasting its address there would
 * be refused.
 *
 * @returns stops listening
 */
export function answerForLost(isLost: (state: string) => boolean): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    const state = read(data, 'oauth2-lost');
    if (state === undefined || !isLost(state)) return;
    channel.postMessage({ type: 'oauth2-not-waiting', state } satisfies LostMessage);
  };
  return () => channel.close();
}

/** Asks whether a page is there that should wait for an answer and does not. */
export function askForLost(state: string, found: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    if (read(data, 'oauth2-not-waiting') === state) found();
  };
  channel.postMessage({ type: 'oauth2-lost', state } satisfies LostMessage);
  return () => channel.close();
}
