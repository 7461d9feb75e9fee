import type { SignInStatus } from '../../host-api/status.js';
import { credentialEnd } from './verdict.js';

export interface KnownFacts {
  readonly status: SignInStatus | undefined;
  readonly tenant: string | undefined;
  readonly secretExpires: number | undefined;
}

/** What the line is made of, for a report. */
export function factsOf({ status, tenant, secretExpires }: KnownFacts) {
  const iso = (seconds: number | undefined) => seconds && new Date(seconds * 1000).toISOString();
  return {
    tenant,
    account: status?.account,
    health: status?.health,
    'granted scope': status?.scope,
    'signed in': iso(status?.since),
    'signed in by': status?.['signed-in-by'],
    'from address': status?.['from-address'],
    'last mail': iso(status?.['last-sent']),
    'last refreshed': iso(status?.['last-refreshed']),
    'refresh token expires': iso(status?.['refresh-token-expires']),
    'client secret expires': iso(credentialEnd({ status, secretExpires })),
  };
}
