import { aadsts } from './tables/aadsts.js';
import { RECOGNISED } from './tables/index.js';
import type { ExplanationId } from './tables/index.js';
import type { Entry, ExplainContext } from './explanation.js';
import type { ProviderFamily } from '../providers/provider.js';

type Row = readonly [id: ExplanationId, entry: Entry];
const rowsOf = (table: object) => Object.entries(table) as Row[];
const ROWS = RECOGNISED.flatMap(rowsOf);
const BY_CODE = new Map(ROWS.flatMap(([id, { codes = [] }]) => codes.map((code) => [code, id] as const)));

/** Microsoft's numbers, in the words of Entra, of its `error_codes` and of its libraries. */
const AADSTS = /AADSTS(\d{4,8})|error\?code=(\d{4,8})|error_?(?:codes|no)["']?[:=\s[]{1,4}(\d{4,8})/gi;

function familyOf(text: string, provider: ExplainContext['provider']): ProviderFamily | undefined {
  if (provider) return typeof provider === 'string' ? provider : provider.family;
  if (/googleapis|accounts\.google|gmail|gsmtp/i.test(text)) return 'google';
  return /AADSTS|microsoft|office365|outlook/i.test(text) ? 'microsoft' : undefined;
}

/** Parts of one look like enhanced status codes. */
const IPV4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;

/** The explanation that fits a text made comparable, if one does. */
export function recognise(text: string, provider: ExplainContext['provider']): ExplanationId | undefined {
  const codes = [...text.matchAll(AADSTS)].map((match) => Number(match[1] ?? match[2] ?? match[3]));
  const byCode = codes.map((code) => BY_CODE.get(code)).find(Boolean);
  if (byCode) return byCode;
  const family = familyOf(text, provider);
  const words = text.replace(IPV4, 'IP');
  const fits = ({ family: only, match }: Entry) => (!only || only === family) && match?.test(words);
  const found = ROWS.find(([, entry]) => fits(entry))?.[0];
  // A number that nobody knows yet says more than the general words around it.
  return codes.length > 0 && !(found && found in aadsts) ? 'microsoft-other' : found;
}
