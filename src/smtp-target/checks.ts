import { checkRegistration } from '../providers/value-rule.js';
import type { RegistrationValue } from '../providers/value-rule.js';
import type { Format } from './fields.js';
import type { Problem, ProblemId } from './problem.js';
import { isHost, isMailAddress, isPort, isTargetName } from './rules.js';
import { chosenProvider } from './situation.js';
import type { FormSituation } from './situation.js';

/** Judges a value that is there. */
type Check = (text: string, at: FormSituation) => Problem | undefined;

const unless =
  (id: ProblemId, rule: (text: string) => boolean): Check =>
  (text) =>
    rule(text) ? undefined : { id };

/** The rule of the provider that is chosen. */
const byProvider =
  (value: RegistrationValue): Check =>
  (text, at) => {
    const provider = chosenProvider(at);
    return provider && checkRegistration(provider, value, text);
  };

/** What is wrong with a value, by its format. */
export const CHECKS: Readonly<Record<Format, Check>> = {
  name: (text, { edit }) => (edit || isTargetName(text) ? undefined : { id: 'name' }),
  host: unless('host', isHost),
  port: unless('port', isPort),
  mail: unless('mail', isMailAddress),
  'client-id': byProvider('clientId'),
  'client-secret': byProvider('clientSecret'),
  tenant: byProvider('tenant'),
};
