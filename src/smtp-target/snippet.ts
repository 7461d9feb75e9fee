import { cleanPasted } from './clean.js';
import type { TextKey } from './fields.js';

/** Values found in a text that holds several of them: a JSON file, an `.env` file, lines copied from a page. */
export interface Snippet {
  readonly values: Readonly<Partial<Record<TextKey, string>>>;
  /** A service account's key: no registration that people sign in with. */
  readonly isServiceAccount: boolean;
  /** Google's file of a client for desktop applications. */
  readonly isDesktop: boolean;
}

/** What names a value in files, variables and on the pages of the providers. The first that fits counts. */
const NAMES: readonly (readonly [key: TextKey | undefined, name: RegExp])[] = [
  [undefined, /secret[ _-]?id|object[ _-]?id|project[ _-]?id|private[ _-]?key|redirect|token|_ur[il]$/i],
  ['oauth2-client-secret', /secret|^password$/i],
  ['oauth2-tenant-id', /tenant|directory/i],
  ['oauth2-client-id', /(client|application|app)([ _-]*\([^)]*\))?[ _-]*id|^client$/i],
];

const keyOf = (name: string) => NAMES.find(([, pattern]) => pattern.test(name))?.[0];

/** One `name: value` or `NAME=value`, with or without quotes and a comma; the name has a few words at most. */
const PAIR = /^\s*(?:export\s+)?["']?([A-Za-z][\w .()-]{1,60}?)["']?\s*[:=]\s*(\S.*)$/;

/** Lines, and in an address of a sign-in its parameters. */
const SEPARATOR = /[\r\n]+|[?&](?=(?:client|app|tenant)[\w.-]*=)/i;

type Pair = readonly [name: string, value: string];

function pairsInJson(value: unknown, name = ''): Pair[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => pairsInJson(each, key));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text without a byte order mark and the fences of Markdown. */
const bareOf = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .replace(/^\s*```\w*\s*|\s*```\s*$/g, '')
    .trim();

function pairsIn(text: string): Pair[] {
  const bare = bareOf(text);
  const json = bare.startsWith('{') ? parseJson(bare) : undefined;
  if (json !== undefined) return pairsInJson(json);
  return bare.split(SEPARATOR).flatMap((line): Pair[] => {
    const [, name = '', value = ''] = PAIR.exec(line) ?? [];
    return name ? [[name, value]] : [];
  });
}

/** What is known in a text; nothing in one that names nothing. */
export function readSnippet(text: string): Snippet {
  const pairs = pairsIn(text);
  const values = pairs.flatMap(([name, value]) => {
    const key = keyOf(name);
    return key ? [[key, cleanPasted(value).replace(/[,;]$/, '')] as const] : [];
  });
  return {
    values: Object.fromEntries(values.filter(([, value]) => value !== '').reverse()),
    isServiceAccount: pairs.some(([name, value]) => name === 'type' && value === 'service_account'),
    isDesktop: /^[{\s]*"installed"\s*:/.test(bareOf(text)),
  };
}
