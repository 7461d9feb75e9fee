import type { Localize } from '../../../locales/localize.js';
import { isSameAddress } from '../../../smtp-target/rules.js';
import type { SmtpTarget } from '../../../smtp-target/target.js';
import type { TestStep } from '../../../host-api/test-mail.js';

/** The accounts that a mail names: the one at the mail server, and the sender. */
export interface Named {
  readonly identity: string;
  readonly sender: string;
}

export function namedIn({ username, 'from-address': sender = '' }: SmtpTarget): Named {
  return { identity: username ?? sender, sender };
}

/** Which of the two another account than the one that signed in is. */
function otherThan(account: string | undefined, { identity, sender }: Named) {
  const differs = (address: string) => address !== '' && account && !isSameAddress(address, account);
  if (differs(identity)) return 'other-identity';
  return differs(sender) ? 'other-sender' : undefined;
}

/** The step `account`, compared with what the mail names: a backend may say no more than that somebody signed in. */
export function comparedStep(step: TestStep, named: Named, known: string | undefined): TestStep {
  if (step.id !== 'account' || step.status !== 'ok') return step;
  const account = step.account ?? known;
  return account && otherThan(account, named) ? { ...step, account, status: 'warning' } : step;
}

/** What there is to say of the account; undefined for any other step, and where its error says it. */
export function accountRemark(
  { id, status, account = '', error }: TestStep,
  named: Named,
  texts: Localize<'testMail'>,
): string | undefined {
  if (id !== 'account') return undefined;
  const other = status === 'warning' ? otherThan(account, named) : undefined;
  if (other) return texts.text(other, { ...named, account });
  return error?.error === 'account_unknown' ? texts.text('account-unknown') : undefined;
}
