import { EnvHttpProxyAgent, fetch as undiciFetch } from 'undici';
import type { LookupFunction } from 'node:net';
import { AddressRefused } from './xoauth2/address-refused.js';
import { lookupPublic, mayBePublic } from './public-address.js';
import { trustedAuthorities } from './authorities.js';

/** No answer of a token endpoint is nearly as long. */
const LONGEST_ANSWER = 1024 * 1024;

/** Statuses whose answer has no body: a `Response` refuses even an empty one. */
const WITHOUT_BODY = [204, 205, 304];

async function readAll(response: Awaited<ReturnType<typeof undiciFetch>>): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > LONGEST_ANSWER) throw new Error('The answer is too large.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const isDecodable = (text: string) => {
  try {
    return decodeURIComponent(text) !== undefined;
  } catch {
    return false;
  }
};

/**
 * The address of a proxy in the first of these variables that is set, as curl takes it: also without `http://`.
 *
 * @throws {Error} naming the variable alone, since its value may hold a password
 */
function proxyIn(environment: NodeJS.ProcessEnv, ...variables: readonly string[]): string | undefined {
  const variable = variables.find((name) => environment[name]);
  if (variable === undefined) return undefined;
  const value = environment[variable] ?? '';
  const address = value.includes('://') ? value : `http://${value}`;
  if (URL.canParse(address)) {
    const { protocol, username, password } = new URL(address);
    if (/^https?:$/.test(protocol) && isDecodable(username + password)) return address;
  }
  throw new Error(`${variable} is not the address of an HTTP proxy (http://host:port).`);
}

/**
 * A `fetch` that goes through HTTPS_PROXY or HTTP_PROXY and heeds NO_PROXY, which Node 20's own does not, and that reads no
 * answer without an end.
 *
 * @param own an authority to trust besides those that everybody does
 * @param lookup in place of the system's. A proxy looks names up by itself
 */
export function proxyFetch(
  environment = process.env,
  own?: { readonly ca: string },
  lookup?: LookupFunction,
): typeof fetch {
  const httpProxy = proxyIn(environment, 'http_proxy', 'HTTP_PROXY');
  const httpsProxy = proxyIn(environment, 'https_proxy', 'HTTPS_PROXY');
  const trust = own && { ca: trustedAuthorities(own.ca, environment) };
  const dispatcher = new EnvHttpProxyAgent({
    ...(trust && { requestTls: trust, proxyTls: trust }),
    connect: { ...trust, ...(lookup && { lookup }) },
    ...(httpProxy && { httpProxy }),
    ...(httpsProxy && { httpsProxy }),
  });
  const ask = async (input: string, init: object) => {
    const response = await undiciFetch(input, { ...init, dispatcher });
    const { status, headers } = response;
    const body = WITHOUT_BODY.includes(status) ? null : await readAll(response);
    return new Response(body, { status, headers: [...headers] });
  };
  return ask as unknown as typeof fetch;
}

/** As `proxyFetch`, for addresses that people enter: https in the public internet alone, also after the name was looked up. */
export function publicFetch(environment = process.env, own?: { readonly ca: string }): typeof fetch {
  const ask = proxyFetch(environment, own, lookupPublic);
  return async (input, init) => {
    if (!mayBePublic(input instanceof Request ? input.url : String(input))) throw new AddressRefused();
    return ask(input, init);
  };
}

/** Whether NO_PROXY names a server: itself, a domain that it is in, or `*` for all. */
export function isDirect(server: string, noProxy: string): boolean {
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      const domain = entry.replace(/^\*?\./, '');
      const host = server.toLowerCase();
      return entry === '*' || host === domain || host.endsWith(`.${domain}`);
    });
}

/** The proxy for SMTP, which must allow CONNECT to mail ports: SMTP_PROXY, but for what NO_PROXY names. */
export function smtpProxy(environment = process.env) {
  const proxy = proxyIn(environment, 'smtp_proxy', 'SMTP_PROXY');
  const direct = environment.no_proxy ?? environment.NO_PROXY ?? '';
  return (server: string) => (proxy && !isDirect(server, direct) ? proxy : undefined);
}
