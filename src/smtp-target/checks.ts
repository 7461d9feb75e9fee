import { checkRegistration } from '../providers/check-registration.js';
import { isEndpointAddress, isIssuer, isScope } from '../providers/other-provider.js';
import type { RegistrationValue } from '../providers/value-rule.js';
import { grantOf } from './choices.js';
import { isWithoutPerson } from './conditions.js';
import type { Format } from './fields.js';
import { textValue } from './form.js';
import type { Problem, ProblemId } from './problem.js';
import { isHost, isMailAddress, isPort, isTargetName } from './rules.js';
import { chosenProvider } from './situation.js';
import type { FormSituation } from './situation.js';

/** Judges a value that is there. */
export type Check = (text: string, at: FormSituation) => Problem | undefined;

const unless =
  (id: ProblemId, rule: (text: string) => boolean): Check =>
  (text) =>
    rule(text) ? undefined : { id };

/** The rule of the provider that is chosen, for the grant that is chosen. */
const byProvider =
  (value: RegistrationValue): Check =>
  (text, at) => {
    const provider = chosenProvider(at);
    return provider && checkRegistration(provider, value, text, grantOf(at));
  };

/** The first check that finds something. */
const each =
  (...checks: readonly Check[]): Check =>
  (text, at) => {
    for (const check of checks) {
      const problem = check(text, at);
      if (problem) return problem;
    }
    return undefined;
  };

const when =
  (id: ProblemId, isWrong: (text: string) => boolean): Check =>
  (text) =>
    isWrong(text) ? { id } : undefined;

/** In no provider's IDs: blanks, quotes, braces, an address. */
const isNoId = (text: string) => /[\s"'`{}<>]|:\/\//.test(text);

/** A secret is what the provider showed once, not what its page shows afterwards, nor the ID beside it. */
const checkSecret = each(
  when('maskedSecret', (text) => /^[*•●∗.]{3,}|[*•●∗]{3,}|…|\.{3,}$/.test(text)),
  when('secretIsToken', (text) => /^(?:ya29\.|1\/\/|4\/0|eyJ[\w-]+\.|[01M]\.[AC]\w|AIza)/.test(text)),
  (text, { form }) =>
    text === textValue(form, 'oauth2-client-id') || text.endsWith('.apps.googleusercontent.com')
      ? { id: 'secretIsClientId' }
      : undefined,
  when('secretShape', (text) => /\s|^[{[]|^https?:/.test(text) && !/^\{[^{}"\s]*\}$/.test(text)),
  (text, at) => byProvider('clientSecret')(text.replace(/^\{(.*)\}$/, '$1'), at),
);

const byMailboxRule = byProvider('mailbox');

/** Without a person it is the mailbox; else whatever the server takes for a user. */
const checkAccount: Check = (text, at) => {
  if (!isWithoutPerson(at)) return undefined;
  return isMailAddress(text) ? byMailboxRule(text, at) : { id: 'mail' };
};

/** A day of the calendar, as HTML's date field has it. */
const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text);

type CredentialFormat = 'certificate' | 'private-key' | 'service-account';

/** Loaded with the choice that needs them: reading certificates is nothing that every form pays for. */
const credentialChecks: Partial<Record<CredentialFormat, Check>> = {};

/** Takes over what judges credentials, once it is there. Until then none is judged. */
export function useCredentialChecks(checks: Readonly<Record<CredentialFormat, Check>>) {
  Object.assign(credentialChecks, checks);
}

const late =
  (format: CredentialFormat): Check =>
  (text, at) =>
    credentialChecks[format]?.(text, at);

/** What is wrong with a value, by its format. */
export const CHECKS: Readonly<Record<Format, Check>> = {
  name: (text, { edit }) => (edit || isTargetName(text) ? undefined : { id: 'name' }),
  host: each(
    when('hostIsMail', (text) => text.includes('@')),
    unless('host', isHost),
  ),
  port: unless('port', isPort),
  mail: unless('mail', isMailAddress),
  'client-id': each(when('clientIdShape', isNoId), byProvider('clientId')),
  'client-secret': checkSecret,
  tenant: byProvider('tenant'),
  account: checkAccount,
  date: unless('date', isDay),
  issuer: unless('endpoint', isIssuer),
  endpoint: unless('endpoint', isEndpointAddress),
  scope: unless('scope', isScope),
  certificate: late('certificate'),
  'private-key': late('private-key'),
  'service-account': late('service-account'),
};
