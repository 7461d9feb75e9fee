import type { TargetForm } from './form.js';
import { emptyValues, slotOf } from './form.js';

const SECRETS = ['password', 'oauth2-client-secret', 'authorization'];

/** The form as text for the browser's session history: without secrets, tokens and what was loaded. */
export function saveFormState({ loaded: _, ...form }: TargetForm): string {
  return JSON.stringify(form, (key, value: unknown) => (SECRETS.includes(key) ? undefined : value));
}

type Values = Readonly<Record<string, unknown>>;

function parse(text: string): Values {
  try {
    return Object(JSON.parse(text)) as Values;
  } catch {
    return {}; // of another release, or of another page at this address
  }
}

/** Texts, switches and lists of texts stand for one another; nothing else is taken over. */
function isLike(value: unknown, other: unknown): boolean {
  return Array.isArray(value)
    ? Array.isArray(other) && other.every((item) => typeof item === 'string')
    : typeof value === typeof other && typeof other !== 'object';
}

const taking = <T extends object>(values: T, saved: Values) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, isLike(value, saved[key]) ? saved[key] : value]),
  ) as T;

/** The form as it was left, over the target that is loaded; what does not fit is the loaded target's. */
export function restoreFormState(form: TargetForm, state: string): TargetForm {
  const saved = parse(state);
  const byMethod = Object.entries(Object(saved.byMethod) as Record<string, Values>).map(
    ([slot, values]) =>
      [slot, taking({ ...emptyValues(), ...form.byMethod[slot] }, Object(values) as Values)] as const,
  );
  const restored = {
    ...taking(form, saved),
    byMethod: { ...form.byMethod, ...Object.fromEntries(byMethod) },
  };
  const { method } = Object.hasOwn(restored.byMethod, slotOf(restored.method)) ? restored : form;
  return { ...restored, method };
}
