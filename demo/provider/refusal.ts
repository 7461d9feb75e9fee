import { aadsts, microsoftRefusals } from './aadsts.js';
import { googleRefusals } from './google-refusals.js';
import type { PersonalityName } from './personality.js';

/** What the engine says, and what the provider that is played would say in its place; the first row that fits counts. */
export interface RefusalRow {
  readonly error: string;
  /** Found in the engine's description and detail. */
  readonly says: RegExp;
  /** The provider's words; `{client}`, `{origin}` and `{redirectUri}` are filled in. */
  readonly text: string;
  /** The provider's error, where it is another one. */
  readonly as?: string;
  /** Microsoft's number. */
  readonly code?: number;
}

/** An error of the engine. */
export interface EngineError {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
  readonly error_detail?: string | undefined;
  readonly cause?: unknown;
}

export interface Refusal {
  readonly error: string;
  readonly error_description: string;
}

const ROWS: Readonly<Record<PersonalityName, readonly RefusalRow[]>> = {
  google: googleRefusals,
  microsoft: microsoftRefusals,
};

/** The engine's error as the provider that is played words it; undefined for one that has no counterpart. */
export function translate(
  personality: PersonalityName,
  { error, error_description = '', error_detail = '', cause }: EngineError,
  values: Readonly<Record<'client' | 'origin' | 'redirectUri', string>>,
): Refusal | undefined {
  const why = cause instanceof Error ? cause.message : '';
  const said = [error_description, error_detail, why].filter(Boolean).join(' ');
  const row = ROWS[personality].find((each) => each.error === error && each.says.test(said));
  if (!row) return undefined;
  const text = row.text.replace(
    /\{(client|origin|redirectUri)\}/g,
    (_all, name: keyof typeof values) => values[name],
  );
  const named = row.as ?? row.error;
  return row.code === undefined ? { error: named, error_description: text } : aadsts(row.code, named, text);
}
