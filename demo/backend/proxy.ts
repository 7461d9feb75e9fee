import { EnvHttpProxyAgent, fetch as undiciFetch } from 'undici';

/** A `fetch` that goes through HTTPS_PROXY or HTTP_PROXY and heeds NO_PROXY; Node 20's own does not. */
export function proxyFetch(): typeof fetch {
  const dispatcher = new EnvHttpProxyAgent();
  const ask = (input: string, init: object) => undiciFetch(input, { ...init, dispatcher });
  return ask as unknown as typeof fetch;
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
export function smtpProxy({ SMTP_PROXY, NO_PROXY, no_proxy } = process.env) {
  const direct = no_proxy ?? NO_PROXY ?? '';
  return (server: string) => (SMTP_PROXY && !isDirect(server, direct) ? SMTP_PROXY : undefined);
}
