import { CHECKS } from './checks.js';
import { isRequired, isShown } from './conditions.js';
import { FIELDS } from './fields.js';
import type { Field, FieldKey } from './fields.js';
import { authorizations, enteredText, fittingAuthorization, recipients } from './form.js';
import type { Problem } from './problem.js';
import { chosenProvider, isForeign, isRecipient } from './situation.js';
import type { FormSituation } from './situation.js';

export type Problems = ReadonlyMap<FieldKey, Problem>;

/** OAuth2 needs a sign-in, and one that was made for the application and tenant that are to be saved. */
function checkAuthorization(at: FormSituation): Problem | undefined {
  if (!chosenProvider(at) || fittingAuthorization(at)) return undefined;
  return { id: authorizations(at).length > 0 ? 'authorizeAgain' : 'authorize' };
}

/** At least one recipient of both kinds, and no address that is none. */
function checkRecipients(at: FormSituation): Problem | undefined {
  const { form } = at;
  const addresses = recipients(form);
  const count = addresses.length + form.lists['mailto-user'].length;
  if (count === 0) return at.recipients === 'optional' ? undefined : { id: 'noRecipient' };
  const wrong = addresses.filter((address) => !isRecipient(address, at));
  return wrong.length > 0 ? { id: 'recipients', values: { addresses: wrong } } : undefined;
}

function checkField(field: Field, at: FormSituation): Problem | undefined {
  if (!isShown(field, at)) return undefined;
  if (field.section === 'sign-in' && isForeign(at)) return undefined;
  if (field.kind === 'sign-in') return checkAuthorization(at);
  if (field.kind === 'recipients') return checkRecipients(at);
  const text = enteredText(at.form, field);
  if (text === '') return isRequired(field, at) ? { id: 'required' } : undefined;
  return field.format && CHECKS[field.format](text, at);
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
