import type { Provider } from '../../providers/provider.js';
import { missingScopes } from '../../providers/scopes.js';
import type { SignInStatus } from '../../host-api/status.js';

/** What people see at a glance; also the element's `:state()`. */
export const STATES = ['ok', 'soon', 'broken', 'unknown'] as const;
export type StatusState = (typeof STATES)[number];

/** Why; each has a text of that name. */
export type Reason = keyof typeof REASONS;

/** The weightiest first: the first one that holds is the headline. */
const REASONS = {
  'sign-in-again': 'broken',
  expired: 'broken',
  'secret-expired': 'broken',
  failing: 'broken',
  'scope-missing': 'soon',
  testing: 'soon',
  'expires-soon': 'soon',
  'secret-soon': 'soon',
  stale: 'soon',
  unknown: 'unknown',
  ok: 'ok',
} as const satisfies Record<string, StatusState>;

export interface Verdict {
  readonly state: StatusState;
  /** At least one, the weightiest first. */
  readonly reasons: readonly Reason[];
  /** Scopes that sending needs and that were not granted. */
  readonly missingScopes: readonly string[];
  /** When the sign-in ends, in seconds since the epoch. */
  readonly signInBy: number | undefined;
  /** A renewal moves that moment. */
  readonly renewable: boolean;
}

export interface StatusSubject {
  readonly status: SignInStatus | undefined;
  readonly provider: Provider | undefined;
  /** When the client secret ends, in seconds since the epoch. */
  readonly secretExpires: number | undefined;
  /** In seconds since the epoch. */
  readonly now: number;
}

export const DAY = 86_400;
/** From when on the end of a sign-in is near, as in the reference backend. */
const SIGN_IN_SOON = 14 * DAY;
/** From when on the end of a client secret is near: renewing it may take somebody else's time. */
const SECRET_SOON = 60 * DAY;
/** The backend renews once a day: after so long it does not. */
const STALE = 7 * DAY;
/** An end is named only for a permission that is limited in time. */
function isTesting({ status, provider }: StatusSubject): boolean {
  const { 'refresh-token-expires': expires, 'last-refreshed': refreshed } = status ?? {};
  const testing = provider?.testingLifetimeDays;
  if (testing === undefined || expires === undefined || refreshed === undefined) return false;
  return expires > refreshed && expires - refreshed <= testing * DAY;
}

function deadlineOf({ status, provider }: StatusSubject): Pick<Verdict, 'signInBy' | 'renewable'> {
  const { 'refresh-token-expires': told, 'last-refreshed': refreshed } = status ?? {};
  const life = provider?.refreshTokenLifetimeDays;
  const known = refreshed !== undefined && life !== undefined ? refreshed + life * DAY : undefined;
  const renewable = provider?.rotatesRefreshToken === true || (told === undefined && known !== undefined);
  return { signInBy: told ?? known, renewable };
}

/** What a status means now: pure, so that it can be tested at any moment. */
export function judge(subject: StatusSubject): Verdict {
  const { status, provider, secretExpires, now } = subject;
  const missing = missingScopes(status?.scope, provider);
  const deadline = deadlineOf(subject);
  const { signInBy = Infinity } = deadline;
  const { health = 'unknown', 'last-refreshed': refreshed } = status ?? {};
  const ends = secretExpires ?? Infinity;
  const holds: Record<Exclude<Reason, 'ok'>, boolean> = {
    'sign-in-again': health === 'sign-in-again',
    expired: health !== 'sign-in-again' && signInBy <= now,
    'secret-expired': ends <= now,
    failing: health === 'failing',
    'scope-missing': missing.length > 0,
    testing: health !== 'sign-in-again' && isTesting(subject),
    'expires-soon':
      (signInBy > now && signInBy - now < SIGN_IN_SOON) || (health === 'soon' && signInBy > now),
    'secret-soon': ends > now && ends - now <= SECRET_SOON,
    stale: health === 'stale' || (refreshed !== undefined && now - refreshed > STALE),
    unknown: health === 'unknown',
  };
  const found = (Object.keys(REASONS) as Reason[]).filter((reason) => reason !== 'ok' && holds[reason]);
  const reasons: readonly Reason[] = found.length > 0 ? found : ['ok'];
  return { state: REASONS[reasons[0] ?? 'ok'], reasons, missingScopes: missing, ...deadline };
}
