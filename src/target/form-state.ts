import type { TargetForm } from './form.js';
import { loadForm } from './form.js';

const SECRETS = ['password', 'oauth2-client-secret', 'authorization'];

/** The form as text for the browser's session history: without secrets, tokens and what was loaded. */
export function saveFormState({ loaded: _, ...form }: TargetForm): string {
  return JSON.stringify(form, (key, value: unknown) => (SECRETS.includes(key) ? undefined : value));
}

/** The form as it was left, over the target that is loaded; what does not fit is the loaded target's. */
export function restoreFormState(form: TargetForm, state: string): TargetForm {
  const saved = JSON.parse(state) as Partial<TargetForm>;
  const empty = Object.values(loadForm({}).byMethod)[0];
  const byMethod = Object.fromEntries(
    Object.entries(saved.byMethod ?? {}).map(([method, values]) => [
      method,
      { ...empty, ...form.byMethod[method], ...values },
    ]),
  );
  return { ...form, ...saved, byMethod: { ...form.byMethod, ...byMethod } };
}
