import type { Provider } from '../../providers/provider.js';
import { missingScopes } from '../../providers/scopes.js';
import { textIn, timeIn } from '../../host-api/guards.js';
import { isSameAddress } from '../../smtp-target/rules.js';
import type { SignInStatus } from '../../host-api/status.js';

/** What people see at a glance; also the element's `:state()`. */
export const STATES = ['ok', 'soon', 'broken', 'unknown'] as const;
export type StatusState = (typeof STATES)[number];

/** Why; each has a text of that name. */
export type Reason = keyof typeof REASONS;

/** The weightiest first: the first one that holds is the headline. */
const REASONS = {
  'testing-ended': 'broken',
  'sign-in-again': 'broken',
  expired: 'broken',
  'secret-expired': 'broken',
  failing: 'broken',
  'sending-fails': 'broken',
  stale: 'broken',
  'scope-missing': 'soon',
  testing: 'soon',
  'expires-soon': 'soon',
  'secret-soon': 'soon',
  'other-sender': 'soon',
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
/** The backend renews once a day: after so long it does not, as in the reference backend. */
const STALE = 2 * DAY;
/** A refusal is noticed by the next renewal or mail, some time after the sign-in has ended. */
const NOTICED = 2 * DAY;
/** An end is named only for a permission that is limited in time. */
function isTesting({ status, provider }: StatusSubject): boolean {
  const { 'refresh-token-expires': expires, 'last-refreshed': refreshed } = status ?? {};
  const testing = provider?.testingLifetimeDays;
  if (testing === undefined || expires === undefined || refreshed === undefined) return false;
  return expires > refreshed && expires - refreshed <= testing * DAY;
}

/** It has ended as sign-ins of apps in Testing mode do: the refusal was the first use after that many days since the consent. */
function hasTestingEnded({ status, provider }: StatusSubject): boolean {
  const { since, health, 'last-refreshed': worked = since } = status ?? {};
  const at = timeIn(status?.['last-error']?.at);
  const testing = provider?.testingLifetimeDays;
  if (health !== 'sign-in-again' || testing === undefined || since === undefined || at === undefined)
    return false;
  // The provider's data has some hours of tolerance in it.
  const end = since + Math.floor(testing) * DAY;
  const hour = DAY / 24;
  return (worked ?? since) <= since + testing * DAY && at >= end - hour && at <= end + NOTICED;
}

/** Whether the mails carry an address that is not the account's, and none has gone out so far. */
function isOtherSender({ status }: StatusSubject): boolean {
  const { account, 'from-address': from, since = 0, 'last-sent': sent } = status ?? {};
  if (!account?.includes('@') || from === undefined) return false;
  return !isSameAddress(account, from) && (sent === undefined || sent < since);
}

/** When the client secret or the certificate ends: as the host has set it, or as the backend knows it. */
export const credentialEnd = ({ status, secretExpires }: Pick<StatusSubject, 'status' | 'secretExpires'>) =>
  secretExpires ?? status?.['credential-expires'];

function deadlineOf({ status, provider }: StatusSubject): Pick<Verdict, 'signInBy' | 'renewable'> {
  const { 'refresh-token-expires': told, 'last-refreshed': refreshed } = status ?? {};
  const life = provider?.refreshTokenLifetimeDays;
  const known = refreshed !== undefined && life !== undefined ? refreshed + life * DAY : undefined;
  const renewable = provider?.rotatesRefreshToken === true || (told === undefined && known !== undefined);
  return { signInBy: told ?? known, renewable };
}

/** What a status means now: pure, so that it can be tested at any moment. */
export function judge(subject: StatusSubject): Verdict {
  const { status, provider, now } = subject;
  const missing = missingScopes(status?.scope, provider);
  const deadline = deadlineOf(subject);
  const { signInBy = Infinity } = deadline;
  const { health = 'unknown', 'last-refreshed': refreshed } = status ?? {};
  const ends = credentialEnd(subject) ?? Infinity;
  const testingEnded = hasTestingEnded(subject);
  const isMail = health === 'failing' && textIn(status?.['last-error']?.step) !== undefined;
  const holds: Record<Exclude<Reason, 'ok'>, boolean> = {
    'testing-ended': testingEnded,
    'sign-in-again': health === 'sign-in-again' && !testingEnded,
    expired: health !== 'sign-in-again' && signInBy <= now,
    'secret-expired': ends <= now,
    failing: health === 'failing' && !isMail,
    'sending-fails': isMail,
    'other-sender': health !== 'sign-in-again' && isOtherSender(subject),
    'scope-missing': missing.length > 0,
    testing: health !== 'sign-in-again' && isTesting(subject),
    'expires-soon':
      (signInBy > now && signInBy - now < SIGN_IN_SOON) || (health === 'soon' && signInBy > now),
    'secret-soon': ends > now && ends - now <= SECRET_SOON,
    stale:
      health === 'stale' ||
      (health !== 'sign-in-again' && refreshed !== undefined && now - refreshed > STALE),
    unknown: health === 'unknown',
  };
  const found = (Object.keys(REASONS) as Reason[]).filter((reason) => reason !== 'ok' && holds[reason]);
  const reasons: readonly Reason[] = found.length > 0 ? found : ['ok'];
  return { state: REASONS[reasons[0] ?? 'ok'], reasons, missingScopes: missing, ...deadline };
}
