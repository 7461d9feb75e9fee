import { createHash } from 'node:crypto';
import type { Application, Tokens } from '../xoauth2/token-client.js';

/** Seconds before its end when an access token is not used any more. */
const MARGIN = 60;

/** What was got with a refresh token. */
export interface Got {
  readonly tokens: Tokens;
  /** The refresh token that is good from here on. */
  readonly token: string;
}

interface Cached extends Got {
  /** In milliseconds of a clock that nobody sets. */
  readonly until: number;
}

/** Access tokens in memory, until shortly before they end: providers refuse who asks for one at each mail. */
export class AccessTokens {
  private readonly cache = new Map<string, Cached>();
  private readonly flights = new Map<string, Promise<Got>>();

  /** @param clock in milliseconds; it must not jump when somebody sets the time */
  constructor(private readonly clock: () => number = () => performance.now()) {}

  private key(application: Application, token: string): string {
    const { provider, clientId, clientSecret, keyPair, serviceAccount, tenantId, registration } = application;
    const credential = [clientSecret, keyPair, serviceAccount, registration];
    const parts = [provider.tokenEndpoint, clientId, credential, tenantId, token];
    return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
  }

  /** One from memory, for the very application with its secret. */
  get(application: Application, token: string): Got | undefined {
    const found = this.cache.get(this.key(application, token));
    return found && found.until > this.clock() ? found : undefined;
  }

  /** Asks for one: who asks at the same time for the same gets the same answer. */
  async ask(application: Application, token: string, request: () => Promise<Got>): Promise<Got> {
    const key = this.key(application, token);
    const under = this.flights.get(key);
    if (under) return under;
    const flight = request();
    this.flights.set(key, flight);
    try {
      const got = await flight;
      this.keep(application, token, got);
      return got;
    } finally {
      this.flights.delete(key);
    }
  }

  /** Forgets an access token that a server has refused. */
  drop(application: Application, token: string): void {
    this.cache.delete(this.key(application, token));
  }

  private keep(application: Application, token: string, got: Got) {
    for (const [each, { until }] of this.cache) if (until <= this.clock()) this.cache.delete(each);
    const cached = { ...got, until: this.clock() + (got.tokens.expiresIn - MARGIN) * 1000 };
    for (const each of new Set([token, got.token])) this.cache.set(this.key(application, each), cached);
  }
}
