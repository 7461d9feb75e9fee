import { gzipSync } from 'node:zlib';
import { languages } from '../../../scripts/languages.js';
import { bundlers } from './bundlers.js';
import { fetchedBy, fetchedByCallback } from './measure.js';
import { situations } from './pages.js';
import type { SituationName } from './pages.js';

/** What a browser may fetch until it works: 1 KB is 1,000 bytes. */
export interface Bar {
  readonly name: string;
  readonly bytes: number;
  readonly roundTrips?: number;
}

export interface Held extends Bar {
  readonly found: { readonly bytes: number; readonly requests: number; readonly roundTrips: number };
}

const BUNDLER: Partial<Record<SituationName, Bar>> = {
  plain: { name: `bundler: ${situations.plain.name}`, bytes: 21_000, roundTrips: 2 },
  google: { name: `bundler: ${situations.google.name}`, bytes: 41_000, roundTrips: 4 },
  button: { name: `bundler: ${situations.button.name}`, bytes: 23_000, roundTrips: 2 },
};
const STANDALONE: Partial<Record<SituationName, Bar>> = {
  plain: { name: `standalone, preloaded: ${situations.plain.name}`, bytes: 30_000, roundTrips: 1 },
  google: { name: `standalone, preloaded: ${situations.google.name}`, bytes: 43_000, roundTrips: 1 },
};
const CALLBACK = {
  success: { name: 'callback page: the answer is handed over', bytes: 1300 },
  error: { name: 'callback page: an error is explained', bytes: 30_000 },
};

/** A further language, as far as a form needs it at once. */
async function language(lang: string, root: string): Promise<Held> {
  const code = `export { default } from 'smtp-oauth2-elements/locales/${lang}.js';`;
  const [[, text = ''] = []] = await bundlers.rolldown(code, root);
  const found = { bytes: gzipSync(text, { level: 9 }).length, requests: 1, roundTrips: 1 };
  return { name: `a further language at first paint: ${lang}`, bytes: 3000, found };
}

const holding = <Name extends string>(
  bars: Partial<Record<Name, Bar>>,
  found: Readonly<Record<Name, Held['found']>>,
): Held[] => (Object.entries(bars) as [Name, Bar][]).map(([name, bar]) => ({ ...bar, found: found[name] }));

/** Every bar beside what was measured. */
export async function holdBars(root: string): Promise<Held[]> {
  return [
    ...holding(BUNDLER, await fetchedBy(root, 'rolldown')),
    ...holding(STANDALONE, await fetchedBy(root, 'standalone with preload')),
    ...holding(CALLBACK, await fetchedByCallback(root)),
    ...(await Promise.all(languages.filter((lang) => lang !== 'en').map((lang) => language(lang, root)))),
  ];
}

export const isHeld = ({ bytes, roundTrips = Infinity, found }: Held) =>
  found.bytes <= bytes && found.roundTrips <= roundTrips;
