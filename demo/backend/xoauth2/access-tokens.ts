import { createHash } from 'node:crypto';
import type { Application, TokenClient, Tokens } from './token-client.js';

/** Seconds before its end when an access token is not used any more. */
const MARGIN = 60;

interface Cached {
  readonly tokens: Tokens;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** Access tokens in memory, until shortly before they end: providers refuse who asks for one at each mail. */
export class AccessTokens {
  private readonly cache = new Map<string, Cached>();

  constructor(
    private readonly client: TokenClient,
    private readonly now: () => number = Date.now,
  ) {}

  private key({ provider, clientId, tenantId = '' }: Application, refreshToken: string): string {
    return createHash('sha256')
      .update([provider.tokenEndpoint, clientId, tenantId, refreshToken].join('\n'))
      .digest('base64');
  }

  /**
   * An access token, and whether it was one from the cache, which the server may have forgotten meanwhile.
   *
   * @throws {TokenError}
   */
  async get(
    application: Application,
    refreshToken: string,
    signal?: AbortSignal,
  ): Promise<{ tokens: Tokens; cached: boolean }> {
    const key = this.key(application, refreshToken);
    const found = this.cache.get(key);
    if (found && found.until > this.now()) return { tokens: found.tokens, cached: true };
    const tokens = await this.client.refresh(application, refreshToken, signal);
    for (const [each, { until }] of this.cache) if (until <= this.now()) this.cache.delete(each);
    this.cache.set(key, { tokens, until: this.now() + (tokens.expiresIn - MARGIN) * 1000 });
    return { tokens, cached: false };
  }

  /** Forgets an access token that a server has refused. */
  drop(application: Application, refreshToken: string): void {
    this.cache.delete(this.key(application, refreshToken));
  }
}
