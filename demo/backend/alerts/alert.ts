import type { Status } from '../sign-in/status.js';

/** What an alert is about; `well-again` takes back what was told before. */
export type AlertKind = 'sign-in-ended' | 'sending-fails' | 'not-refreshed' | 'ends-soon' | 'well-again';

/** What is told in words, after the name of the target. */
export const ALERT_WORDS: Readonly<Record<AlertKind, string>> = {
  'sign-in-ended': 'sends no mail: somebody has to sign in again',
  'sending-fails': 'sends no mail',
  'not-refreshed': 'was not refreshed for two days',
  'ends-soon': 'sends no mail before long',
  'well-again': 'works again',
};

/** What a person has to know of a target. The documented body of the webhook; no secret is in it. */
export interface Alert {
  /** The same for each try, also of another process after a restart: who is told twice can see it. */
  readonly id: string;
  readonly kind: AlertKind;
  /** Name of the target. */
  readonly target: string;
  /** Seconds since the epoch. */
  readonly at: number;
  readonly account?: string;
  /** In the words of whoever refused. */
  readonly error?: string;
  readonly error_description?: string;
  /** What ends, when (seconds since the epoch), and in how many days at most. */
  readonly what?: Ending;
  readonly ends?: number;
  readonly days?: number;
}

export type Ending = 'sign-in' | 'credential';

/** An alert before it has an ID. */
export type News = Omit<Alert, 'id'>;

/** The last step of an end that was told. */
interface ToldEnding {
  readonly ends: number;
  readonly days: number;
  /** When somebody signed in: a refresh moves the end of the same sign-in. */
  readonly since?: number;
}

/** Somebody who is told. */
export interface AlertChannel {
  /** Letters, digits and `-`; what was told is kept for each by it. */
  readonly name: string;
  /**
   * Tells it. What throws was not told, and is tried again at the next look.
   *
   * @param signal ends it
   */
  tell(alert: Alert, signal: AbortSignal): Promise<void>;
}

/** What one channel was told last of one target. */
export interface Told {
  readonly trouble?: AlertKind | undefined;
  /** For each thing that ends: when it ends, and the step that was told. */
  readonly endings?: Readonly<Partial<Record<Ending, ToldEnding>>>;
  /** What it is being told: noted before, so that it keeps its ID whatever becomes of this process. */
  readonly next?: Alert;
  /** Whether `next` was refused. Without that, a process may have ended between the answer and its note. */
  readonly isRefused?: true;
}

const DAY = 86_400;
/** How many days before an end it is told. */
export const STEPS = [1, 7, 30, 60] as const;

const TROUBLES: Readonly<Partial<Record<Status['health'], AlertKind>>> = {
  'sign-in-again': 'sign-in-ended',
  failing: 'sending-fails',
  stale: 'not-refreshed',
};

function endingsOf(status: Status, now: number): NonNullable<Told['endings']> {
  const ends = {
    'sign-in': status['refresh-token-expires'],
    credential: status['credential-expires'],
  };
  const { since } = status;
  return Object.fromEntries(
    Object.entries(ends).flatMap(([what, at]) => {
      // What is over already stands at its last step until there is another one.
      const days = at === undefined ? undefined : STEPS.find((step) => at - now <= step * DAY);
      const of = what === 'sign-in' && since !== undefined && { since };
      return days === undefined ? [] : [[what, { ends: at, days, ...of }]];
    }),
  );
}

/** Whether an end that was told is the one that is there now: each refresh moves that of a sign-in. */
const isSameEnding = (what: Ending, before: ToldEnding, { ends, since }: ToldEnding) =>
  what === 'sign-in' ? before.since === undefined || before.since === since : before.ends >= ends;

/** Whether an alert that could not be told is the one that is to be told now. */
export const isSameNews = (one: News, other: News) =>
  (['kind', 'what', 'ends', 'days', 'error'] as const).every((key) => one[key] === other[key]);

/**
 * What is to be told of a target now, and what was told afterwards. Pure: each trouble once, each step of an end once, and
 * once that all is well again.
 */
export function alertsFor(
  target: string,
  status: Status,
  told: Told,
  now: number,
): { readonly alerts: readonly News[]; readonly told: Told } {
  // Of what is not known now, as after a restart, nothing new can be told.
  const trouble = status.health === 'unknown' ? told.trouble : TROUBLES[status.health];
  const near = trouble === 'sign-in-ended' ? {} : endingsOf(status, now);
  const isOver = !trouble && told.trouble !== undefined;
  const { error, error_description: words } = status['last-error'] ?? {};
  const { account } = status;
  const alert = (kind: AlertKind, more: Partial<News> = {}): News => ({
    kind,
    target,
    at: now,
    ...(account !== undefined && { account }),
    ...more,
  });
  const alerts: News[] = [];
  if (trouble && trouble !== told.trouble)
    alerts.push(
      alert(trouble, {
        ...(error !== undefined && { error }),
        ...(words !== undefined && { error_description: words }),
      }),
    );
  const endings: Partial<Record<Ending, ToldEnding>> = {};
  for (const what of ['sign-in', 'credential'] as const) {
    const [ending, before] = [near[what], told.endings?.[what]];
    if (!ending) continue;
    const same = before && isSameEnding(what, before, ending) ? before : undefined;
    // A token that each refresh renews for some days comes back to the same step every day: that is told once.
    endings[what] = {
      ...ending,
      days: Math.min(ending.days, isOver ? ending.days : (same?.days ?? ending.days)),
    };
    const { ends, days } = ending;
    if (days < (same?.days ?? Infinity)) alerts.push(alert('ends-soon', { what, ends, days }));
  }
  const isWell = !trouble && Object.keys(near).length === 0;
  const wasTold = told.trouble !== undefined || Object.keys(told.endings ?? {}).length > 0;
  // What a channel was told of is over; what ends soon is told by itself.
  if ((isWell && wasTold) || isOver) alerts.push(alert('well-again'));
  const isNear = Object.keys(endings).length > 0;
  return { alerts, told: { ...(trouble && { trouble }), ...(isNear && { endings }) } };
}

/** What a channel has been told for sure. */
export const surely = ({ next: _next, isRefused: _isRefused, ...told }: Told): Told => told;

/** What a channel has been told if it has heard what nobody could note any more; undefined where there is no such thing. */
export function maybeTold(told: Told): Told | undefined {
  const { next, isRefused } = told;
  if (!next || isRefused) return undefined;
  const { what, ends, days } = next;
  const endings = what && ends !== undefined && days !== undefined ? { [what]: { ends, days } } : {};
  return withAlert(told, next, { endings });
}

/** What a channel has been told, once it was told of one alert more; `endings` are those that were found with it. */
export function withAlert(
  before: Told,
  { kind, what }: Alert,
  { endings = {} }: Pick<Told, 'endings'>,
): Told {
  if (kind === 'well-again') return {};
  const told = surely(before);
  if (kind !== 'ends-soon') return { ...told, trouble: kind };
  const ending = what && endings[what];
  return ending ? { ...told, endings: { ...told.endings, [what]: ending } } : told;
}
