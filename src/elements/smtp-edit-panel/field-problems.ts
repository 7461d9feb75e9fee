import type { Localize } from '../../locales/localize.js';
import { FIELDS } from '../../smtp-target/fields.js';
import type { FieldKey } from '../../smtp-target/fields.js';
import type { ProblemId } from '../../smtp-target/problem.js';
import { validate } from '../../smtp-target/validate.js';
import { isShown } from '../../smtp-target/conditions.js';
import type { FormSituation } from '../../smtp-target/situation.js';

/** Errors that the host's backend found, by field (`{ server: 'No such host' }`). */
export type FieldErrors = Readonly<Partial<Record<FieldKey, string | undefined>>>;

/** What is wrong with a field, as people read it. */
export interface FieldProblem {
  readonly text: string;
  readonly flag: keyof ValidityStateFlags;
  /** Absent: the host's error. */
  readonly id: ProblemId | undefined;
}

/** What the browser's `ValidityState` calls a problem; a pattern that does not match, where it is none of these. */
const FLAGS: Readonly<Partial<Record<ProblemId, keyof ValidityStateFlags>>> = {
  required: 'valueMissing',
  noRecipient: 'valueMissing',
  authorize: 'valueMissing',
  authorizeAgain: 'customError',
  host: 'typeMismatch',
  mail: 'typeMismatch',
  recipients: 'typeMismatch',
  port: 'badInput',
};

/** What is wrong in the form or was found by the host, in the order of the fields. */
export function findProblems(
  at: FormSituation,
  errors: FieldErrors | null | undefined,
  texts: Localize<'problems'>,
): ReadonlyMap<FieldKey, FieldProblem> {
  const found = new Map<FieldKey, FieldProblem>();
  const own = validate(at);
  for (const field of FIELDS) {
    const { key } = field;
    const problem = own.get(key);
    const text = problem ? texts.text(problem.id, problem.values) : isShown(field, at) && errors?.[key];
    if (text)
      found.set(key, {
        text,
        flag: problem ? (FLAGS[problem.id] ?? 'patternMismatch') : 'customError',
        id: problem?.id,
      });
  }
  return found;
}

/** Errors of the host that belong to none of the fields that are shown, with the name of the field that is not. */
export function generalErrors(
  at: FormSituation,
  errors: FieldErrors | null | undefined,
  labels: Localize<'fields'>,
): string[] {
  const shown = new Set<string>(FIELDS.filter((field) => isShown(field, at)).map(({ key }) => key));
  return Object.entries(errors ?? {}).flatMap(([key, text]) =>
    text && !shown.has(key) ? [[labels.find(key as FieldKey), text].filter(Boolean).join(': ')] : [],
  );
}
