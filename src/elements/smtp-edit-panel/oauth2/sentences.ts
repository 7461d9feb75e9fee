/** Sentences that stand one after the other; those that there are. */
export const join = (...sentences: (string | undefined)[]) => sentences.filter(Boolean).join(' ');

export const DAY_MS = 86_400_000;

/** “in 12 days”. */
export const inDays = (lang: string, days: number) =>
  new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(days, 'day');
