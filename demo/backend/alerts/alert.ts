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
  readonly endings?: Readonly<Partial<Record<Ending, { readonly ends: number; readonly days: number }>>>;
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
  return Object.fromEntries(
    Object.entries(ends).flatMap(([what, at]) => {
      const days = at === undefined || at <= now ? undefined : STEPS.find((step) => at - now <= step * DAY);
      return days === undefined ? [] : [[what, { ends: at, days }]];
    }),
  );
}

/**
 * What is to be told of a target now, and what was told afterwards. Pure: each trouble once, each step of an end once, and
 * once that all is well again.
 */
export function alertsFor(
  target: string,
  status: Status,
  told: Told,
  now: number,
): { readonly alerts: readonly Alert[]; readonly told: Told } {
  // Of what is not known now, as after a restart, nothing new can be told.
  const trouble = status.health === 'unknown' ? told.trouble : TROUBLES[status.health];
  const endings = trouble === 'sign-in-ended' ? {} : endingsOf(status, now);
  const { error, error_description: words } = status['last-error'] ?? {};
  const { account } = status;
  const alert = (kind: AlertKind, more: Partial<Alert> = {}): Alert => ({
    kind,
    target,
    at: now,
    ...(account !== undefined && { account }),
    ...more,
  });
  const alerts: Alert[] = [];
  if (trouble && trouble !== told.trouble)
    alerts.push(
      alert(trouble, {
        ...(error !== undefined && { error }),
        ...(words !== undefined && { error_description: words }),
      }),
    );
  for (const what of ['sign-in', 'credential'] as const) {
    const [ending, before] = [endings[what], told.endings?.[what]];
    const isNew = ending && (before === undefined || ending.days < before.days || ending.ends > before.ends);
    if (isNew) alerts.push(alert('ends-soon', { what, ...ending }));
  }
  const isWell = !trouble && Object.keys(endings).length === 0;
  const wasTold = told.trouble !== undefined || Object.keys(told.endings ?? {}).length > 0;
  // What a channel was told of is over; what ends soon is told by itself.
  if ((isWell && wasTold) || (!trouble && told.trouble !== undefined)) alerts.push(alert('well-again'));
  return { alerts, told: { ...(trouble && { trouble }), endings } };
}

/** What a channel has been told, once it was told of one alert more. */
export function withAlert(told: Told, { kind, what, ends, days }: Alert): Told {
  if (kind === 'well-again') return {};
  if (kind !== 'ends-soon') return { ...told, trouble: kind };
  if (what === undefined || ends === undefined || days === undefined) return told;
  return { ...told, endings: { ...told.endings, [what]: { ends, days } } };
}
