import type { Adapter, AdapterPayload, ClientMetadata } from 'oidc-provider';
import { asItAuthenticates } from './certificates.js';

interface Stored extends AdapterPayload {
  /** When the entry ends, in seconds since the epoch. */
  until: number;
}

/** What a revocation of a grant takes with it. */
const GRANTED = ['AccessToken', 'AuthorizationCode', 'RefreshToken'];

export const now = () => Math.floor(Date.now() / 1000);

/**
 * Everything the provider remembers, in memory. `keepUsedRefreshTokens` is Microsoft's habit: a refresh token stays
 * valid after it was used.
 */
export class Storage {
  private readonly models = new Map<string, Map<string, Stored>>();
  /** Certificates that are uploaded to an application, as PEM, by its client ID. */
  readonly certificates = new Map<string, readonly string[]>();

  constructor(private readonly keepUsedRefreshTokens: boolean) {}

  /** The entries of one model by their IDs; tests age tokens here. */
  model(name: string): Map<string, Stored> {
    let entries = this.models.get(name);
    if (!entries) this.models.set(name, (entries = new Map<string, Stored>()));
    return entries;
  }

  /** Writes an application into the provider's book; again, to change it. */
  register(id: string, client: ClientMetadata) {
    this.model('Client').set(id, { ...(client as AdapterPayload), until: Infinity });
  }

  /** Ends the secret of an application, as time does. */
  expireSecret(clientId: string) {
    const client = this.model('Client').get(clientId);
    if (!client) throw new Error(`No application ${clientId} is registered.`);
    client.client_secret_expires_at = 1;
  }

  /** Takes that back, as a new secret does. */
  renewSecret(clientId: string) {
    const client = this.model('Client').get(clientId);
    if (client) client.client_secret_expires_at = 0;
  }

  /** Ends every sign-in, as an administrator does who signs everybody out. */
  revokeAll() {
    for (const name of [...GRANTED, 'Grant']) this.model(name).clear();
  }

  /** Moves the end of every refresh token, as if `seconds` had passed since it was given out. */
  ageRefreshTokens(seconds: number) {
    for (const token of this.model('RefreshToken').values()) {
      if (token.exp !== undefined) token.exp -= seconds;
      if (token.iat !== undefined) token.iat -= seconds;
    }
  }

  /** The adapter that oidc-provider asks for, one per model. */
  adapter = (name: string): Adapter => {
    const entries = this.model(name);
    const keepsUsed = this.keepUsedRefreshTokens && name === 'RefreshToken';
    const find = (id: string) => {
      const entry = entries.get(id);
      // An expired refresh token is kept: the engine then says "expired" and not "unknown".
      if (entry && entry.until < now() && name !== 'RefreshToken') entries.delete(id);
      const found = entries.get(id);
      return found && name === 'Client' ? asItAuthenticates(found, this.certificates) : found;
    };
    return {
      upsert: (id, payload, expiresIn) => {
        entries.set(id, { ...payload, until: expiresIn ? now() + expiresIn : Infinity });
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(find(id)),
      findByUid: (uid) => Promise.resolve([...entries.values()].find((entry) => entry.uid === uid)),
      findByUserCode: () => Promise.resolve(undefined),
      consume: (id) => {
        const entry = entries.get(id);
        if (entry && !keepsUsed) entry.consumed = now();
        return Promise.resolve();
      },
      destroy: (id) => {
        entries.delete(id);
        return Promise.resolve();
      },
      revokeByGrantId: (grantId) => {
        for (const granted of GRANTED.map((each) => this.model(each))) {
          for (const [id, entry] of granted) if (entry.grantId === grantId) granted.delete(id);
        }
        return Promise.resolve();
      },
    };
  };
}
