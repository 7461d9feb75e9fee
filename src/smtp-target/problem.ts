import type { CertificateProblem } from './credentials/certificate.js';
import type { KeyProblem } from './credentials/private-key.js';
import type { ServiceAccountProblem } from './credentials/service-account-file.js';
import type { Violation } from '../providers/value-rule.js';

/** What can be wrong with a value. Texts for people are in the locales, under the same name. */
export type ProblemId =
  | 'required'
  | 'name'
  | 'host'
  | 'hostIsMail'
  | 'port'
  | 'mail'
  | 'recipients'
  | 'clientIdShape'
  | 'secretShape'
  | 'maskedSecret'
  | 'secretIsClientId'
  | 'secretIsToken'
  | 'noRecipient'
  | 'date'
  | 'endpoint'
  | 'scope'
  | Violation['id']
  | CertificateProblem
  | KeyProblem
  | ServiceAccountProblem
  | 'authorize'
  | 'authorizeAgain';

export interface Problem {
  readonly id: ProblemId;
  /** Put into the text. */
  readonly values?: Readonly<Record<string, string | readonly string[]>>;
}
