import { fetchBy } from '../host-api/client-fetch.js';

/** A client such as `Proxmox.Async.api2`: resolves to a response, and rejects with one where the backend refuses. */
export type Api2 = (options: {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly params?: object;
  readonly signal: AbortSignal;
}) => Promise<{ readonly result: { readonly data?: unknown } }>;

/**
 * The host's own client for everything that the panel asks of its backend, for `fetch` in the settings: the exchange, the
 * test mail and the status. Its refusals are responses and no errors: their words are kept.
 */
export function fetchWith(api2: Api2): typeof fetch {
  return fetchBy(async ({ url, method, body, signal }) => {
    const { result } = await api2({ url, method, signal, ...(body && { params: body }) });
    return result.data;
  });
}
