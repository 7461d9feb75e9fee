import type { SignInStatus } from '../../host-api/status.js';

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
    'last refreshed': iso(status?.['last-refreshed']),
    'refresh token expires': iso(status?.['refresh-token-expires']),
    'client secret expires': iso(secretExpires),
  };
}
