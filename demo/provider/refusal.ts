import { aadsts } from './aadsts.js';
import { googleRefusals } from './google-refusals.js';
import { microsoftRefusals } from './microsoft-refusals.js';
import type { PersonalityName } from './personality.js';
import type { RefusalRow } from './refusal-row.js';

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
  values: Readonly<Record<'client' | 'now' | 'origin' | 'redirectUri', string>>,
): Refusal | undefined {
  const why = cause instanceof Error ? cause.message : '';
  const said = [error_description, error_detail, why].filter(Boolean).join(' ');
  const row = ROWS[personality].find((each) => each.error === error && each.says.test(said));
  if (!row) return undefined;
  const text = row.text.replace(
    /\{(client|now|origin|redirectUri)\}/g,
    (_all, name: keyof typeof values) => values[name],
  );
  const named = row.as ?? row.error;
  return row.code === undefined ? { error: named, error_description: text } : aadsts(row.code, named, text);
}
