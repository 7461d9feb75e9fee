import { flow } from './tables/flow.js';
import { read } from './evidence.js';
import type { Entry, Who } from './explanation.js';

/** What is used of an `OAuth2FlowError`. */
export interface FlowError {
  readonly code: string;
  /** What others said; the flow's own words need no explanation. */
  readonly foreign: readonly unknown[];
  readonly entry: Entry;
}

const TABLE: Readonly<Record<string, Entry>> = flow;
const PEOPLE: readonly Who[] = ['you', 'provider-admin', 'host-admin', 'provider'];

/** An `OAuth2FlowError` known by its shape: it may come from another copy of the package, or as JSON. */
export function asFlowError(input: unknown): FlowError | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const text = (key: string) => {
    const value = read(input, key);
    return typeof value === 'string' ? value : '';
  };
  const [code, message, remedy] = [text('code'), text('message'), text('remedy')];
  const row = Object.hasOwn(TABLE, code) ? TABLE[code] : undefined;
  if (!row && remedy === '') return undefined;
  const who = PEOPLE.find((each) => each === text('who')) ?? row?.who ?? 'you';
  const own = { who, text: [message, remedy].filter(Boolean).join('\n') };
  const foreign = [read(input, 'detail'), read(input, 'cause')];
  return { code, foreign, entry: message === '' && row ? row : own };
}
