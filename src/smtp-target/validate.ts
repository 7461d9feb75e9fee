import { FIELDS, chosenProvider, fieldText, isForeign, isShown } from './fields.js';
import type { Field, FieldKey, FormSituation } from './fields.js';
import { authorizations, fittingAuthorization, recipients } from './form.js';
import type { Problem } from './problem.js';

export type Problems = ReadonlyMap<FieldKey, Problem>;

/** OAuth2 needs a sign-in, and one that was made for the application and tenant that are to be saved. */
function checkAuthorization({ form, edit }: FormSituation): Problem | undefined {
  if (fittingAuthorization(form, edit)) return undefined;
  return { id: authorizations(form, edit).length > 0 ? 'authorizeAgain' : 'authorize' };
}

function checkField(field: Field, at: FormSituation): Problem | undefined {
  if (!isShown(field, at)) return undefined;
  if (field.section === 'sign-in' && isForeign(at)) return undefined;
  if (field.key === 'oauth2-refresh-token') return chosenProvider(at) && checkAuthorization(at);
  if (field.key === 'mailto' && recipients(at.form).length + at.form['mailto-user'].length === 0) {
    return { id: 'noRecipient' };
  }
  const text = fieldText(at.form, field);
  if (text === '') return field.required?.(at) ? { id: 'required' } : undefined;
  return field.check?.(text, at);
}

/** What is wrong, by field and in the order of the fields; empty when the values can be submitted. */
export function validate(at: FormSituation): Problems {
  const problems = new Map<FieldKey, Problem>();
  for (const field of FIELDS) {
    const problem = checkField(field, at);
    if (problem) problems.set(field.key, problem);
  }
  return problems;
}
