import { isObject, parseJson } from './guards.js';
import type { Json } from './guards.js';

/** A request as a host's own client gets it. */
export interface ClientRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Keys and values of the wire: texts, numbers, and lists of texts. Absent where nothing is sent. */
  readonly body?: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

/** A client of a host: resolves to the answer of the contract, rejects where the backend refuses. */
export type HostClient = (request: ClientRequest) => unknown;

const isStatus = (value: unknown): value is number =>
  typeof value === 'number' && value >= 400 && value <= 599;

/** Where clients put what a backend said: the answer itself, in `result` (Ext JS), `response.data` (axios), `data` or `body`. */
function refusalOf(thrown: Json): Json | string | undefined {
  const { response, result, data, body, responseText } = thrown;
  const places = [
    result,
    isObject(response) ? response.data : undefined,
    data,
    body,
    typeof responseText === 'string' ? parseJson(responseText) : undefined,
  ];
  const found = places.find(isObject);
  if (found) return found;
  if (typeof thrown.error === 'string') return thrown;
  return [responseText, data, body, thrown.statusText].find(
    (text): text is string => typeof text === 'string' && text !== '',
  );
}

/** What a client threw, as the answer that it was; undefined where there was none. */
function answerIn(thrown: unknown): Response | undefined {
  if (!isObject(thrown)) return undefined;
  const { response } = thrown;
  const status = [thrown.status, isObject(response) ? response.status : undefined].find(isStatus);
  const said = refusalOf(thrown);
  if (said === undefined && status === undefined) return undefined;
  const body = typeof said === 'string' ? { message: said } : { ...said };
  return Response.json(body, { status: status ?? 400 });
}

/**
 * `fetch` over a host's own client (Ext JS, axios, a wrapper of the product), for `fetch` in the configuration: exchange, test mail,
 * status and the end of a sign-in all go through it. A refusal that the client throws keeps its status and its words. Any
 * other error is one of a server out of reach, without its words, as they could hold the request.
 *
 * @example
 * config = { ...config, fetch: fetchBy(({ url, method, body, signal }) => api.request(url, { method, body, signal })) };
 */
export function fetchBy(client: HostClient): typeof fetch {
  return async (input, init = {}) => {
    const { signal, method = 'GET', body } = init;
    const sent = typeof body === 'string' ? parseJson(body) : undefined;
    try {
      const answer = await client({
        url: input instanceof Request ? input.url : String(input),
        method: method as ClientRequest['method'],
        ...(isObject(sent) && { body: sent }),
        signal: signal ?? new AbortController().signal,
      });
      return Response.json(answer ?? {});
    } catch (thrown) {
      const answer = answerIn(thrown);
      if (!answer) throw thrown;
      return answer;
    }
  };
}
