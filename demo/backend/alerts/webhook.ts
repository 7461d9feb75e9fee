import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { proxyFetch } from '../proxy.js';
import { within } from '../foreign/within.js';
import type { Alert, AlertChannel } from './alert.js';

export interface WebhookOptions {
  /** Where alerts are POSTed to as JSON. */
  readonly url: string;
  /** With it each request is signed, as https://www.standardwebhooks.com has it. */
  readonly secret?: string;
  readonly name?: string;
  /** Milliseconds until a request is given up. */
  readonly timeoutMs?: number;
  /** Waits before each further try, in milliseconds. */
  readonly waitsMs?: readonly number[];
  readonly now?: () => number;
  readonly tls?: { readonly ca: string };
}

const TIMEOUT_MS = 10_000;
const WAITS_MS = [1_000, 5_000, 25_000];
const isTransient = (status: number) => status === 408 || status === 429 || status >= 500;

/** The headers of a request: the same ID for each try, so that the receiver can tell them. */
function signed(id: string, body: string, { secret, now = Date.now }: WebhookOptions) {
  const timestamp = String(Math.floor(now() / 1000));
  const signature =
    secret !== undefined &&
    createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'Content-Type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    ...(signature && { 'webhook-signature': `v1,${signature}` }),
  };
}

/** Tells a URL. Tries again where it does not work at the moment; an address that leads elsewhere is not followed. */
export function webhook(options: WebhookOptions): AlertChannel {
  const { url, name = 'webhook', timeoutMs = TIMEOUT_MS, waitsMs = WAITS_MS, tls } = options;
  const ask = proxyFetch(process.env, tls);
  const attempt = async (id: string, body: string, signal: AbortSignal): Promise<string | undefined> => {
    try {
      const response = await ask(url, {
        method: 'POST',
        headers: signed(id, body, options),
        body,
        redirect: 'manual',
        signal: within(timeoutMs, signal),
      });
      await response.body?.cancel();
      if (response.ok) return undefined;
      if (!isTransient(response.status)) throw new Refused(`it answered HTTP ${response.status}`);
      return `it answered HTTP ${response.status}`;
    } catch (error) {
      if (error instanceof Refused || signal.aborted) throw error;
      return (error as Error).name === 'TimeoutError' ? 'it did not answer in time' : 'it cannot be reached';
    }
  };
  return {
    name,
    tell: async (alert: Alert, signal) => {
      const { id } = alert;
      const body = JSON.stringify(alert);
      let why = await attempt(id, body, signal);
      for (const wait of waitsMs) {
        if (why === undefined) return;
        await sleep(wait, undefined, { signal });
        why = await attempt(id, body, signal);
      }
      if (why !== undefined) throw new Error(why);
    },
  };
}

/** It does not want it: asking again changes nothing. */
class Refused extends Error {}
