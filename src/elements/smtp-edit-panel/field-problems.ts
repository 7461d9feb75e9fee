import type { Localize } from '../../locales/localize.js';
import type { Strings } from '../../locales/strings.js';
import type { Finding } from '../../smtp-target/interaction.js';
import type { ProblemId } from '../../smtp-target/problem.js';

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

/** The validity flag for what is wrong with a field. */
export function flagOf(finding: Finding): keyof ValidityStateFlags {
  return 'hostError' in finding ? 'customError' : (FLAGS[finding.problem.id] ?? 'patternMismatch');
}

/** What is wrong with a field, as people read it; `field` is its label. `late` has the texts of what is loaded with a choice. */
export function problemText(
  finding: Finding,
  texts: Localize<'problems'>,
  field: string,
  late: (id: ProblemId) => string | undefined,
): string {
  if ('hostError' in finding) return finding.hostError;
  const { id, values } = finding.problem;
  const found = texts.find(id as keyof Strings['problems'], { field, ...values }) ?? late(id);
  // What would say it better could not be loaded.
  return found ?? texts.text('required', { field });
}
