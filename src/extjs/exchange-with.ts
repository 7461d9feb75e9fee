import type { SmtpOAuth2Config } from '../context/config.js';
import { OAuth2FlowError } from '../flow/error.js';

type Exchange = NonNullable<SmtpOAuth2Config['exchange']>;
type Answer = Awaited<ReturnType<Exchange>>;

/** A client such as `Proxmox.Async.api2`: resolves to a response, and rejects with one where the backend refuses. */
export type Api2 = (options: {
  readonly url: string;
  readonly method: 'POST';
  readonly params: object;
  readonly signal: AbortSignal;
}) => Promise<{ readonly result: { readonly data: Answer } }>;

/** What a refusal says: in the answer's `message`, or as the client has put it for a message box. */
function wordsOf(response: unknown): string | undefined {
  const { result, statusText } = response as { result?: { message?: unknown }; statusText?: unknown };
  return [result?.message, statusText].find(
    (text): text is string => typeof text === 'string' && text !== '',
  );
}

/**
 * The exchange by the host's own client, for `exchange` in the settings. Its refusals are responses and no errors: their
 * words are kept.
 */
export function exchangeWith(api2: Api2, url: string): Exchange {
  return async (request, { signal }) => {
    try {
      return (await api2({ url, method: 'POST', params: request, signal })).result.data;
    } catch (response) {
      const words = typeof response === 'object' && response !== null ? wordsOf(response) : undefined;
      if (words === undefined || response instanceof Error) throw response;
      throw new OAuth2FlowError('exchange-refused', { detail: words });
    }
  };
}
