import { EnvHttpProxyAgent, fetch as undiciFetch } from 'undici';

/** A `fetch` that goes through HTTPS_PROXY or HTTP_PROXY and heeds NO_PROXY; Node 20's own does not. */
export function proxyFetch(): typeof fetch {
  const dispatcher = new EnvHttpProxyAgent();
  const ask = (input: string, init: object) => undiciFetch(input, { ...init, dispatcher });
  return ask as unknown as typeof fetch;
}

/** The proxy for SMTP, which knows CONNECT; none for servers on this machine, see NO_PROXY. */
export function smtpProxy(environment = process.env): { proxy?: string } {
  const proxy = environment.SMTP_PROXY;
  return proxy ? { proxy } : {};
}
