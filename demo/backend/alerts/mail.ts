import type { Backend } from '../backend.js';
import { messageOf } from '../log.js';
import { sendMail } from '../send-mail.js';
import { statusOf } from '../sign-in/status.js';
import { usesOAuth2 } from '../targets/application.js';
import { ALERT_WORDS } from './alert.js';
import type { Alert, AlertChannel, AlertKind } from './alert.js';

export interface AlertMailOptions {
  /** Who is told; the recipients of the target itself when absent. */
  readonly to?: readonly string[];
  readonly name?: string;
}

/** Whether mail goes out through a target: best known of one that signs in with OAuth2. */
const RANKS: readonly string[] = ['ok', 'plain', 'soon'];

const day = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);

function textOf({ target, account, error, error_description: words, what, ends }: Alert): string {
  const lines = [
    `SMTP target: ${target}`,
    account !== undefined && `Signed in as: ${account}`,
    ends !== undefined &&
      `The ${what === 'credential' ? 'client’s credential' : 'sign-in'} ends on ${day(ends)}.`,
    error !== undefined && `Last error: ${error}${words === undefined ? '' : `: ${words}`}`,
  ];
  return lines.filter(Boolean).join('\n');
}

/** With these the target itself still works, or works again. */
const WORKS: readonly AlertKind[] = ['ends-soon', 'well-again'];

/** The targets that a mail may go through, those in the best health first: never the one in trouble. */
async function working(backend: Backend, { target: subject, kind }: Alert): Promise<string[]> {
  const found: { readonly name: string; readonly rank: number }[] = [];
  for (const { target } of await backend.storage.all()) {
    const isSubject = target.name === subject;
    if (target.disable === true || (isSubject && !WORKS.includes(kind))) continue;
    const last = isSubject ? RANKS.length : 0;
    const health = usesOAuth2(target) ? (await statusOf(backend, target.name)).health : 'plain';
    const rank = RANKS.indexOf(health);
    if (rank >= 0) found.push({ name: target.name, rank: rank + last });
  }
  return found.sort((one, other) => one.rank - other.rank).map(({ name }) => name);
}

/** Tells people by a mail through another target that works: the one in trouble cannot. Where nothing is wrong yet, it goes
 * through the very one if there is no other. */
export function alertMail(backend: Backend, { to, name = 'mail' }: AlertMailOptions = {}): AlertChannel {
  return {
    name,
    tell: async (alert, signal) => {
      const recipients = to ?? (await backend.storage.get(alert.target))?.target.mailto ?? [];
      if (recipients.length === 0) throw new Error('nobody is to be told: the target has no addresses');
      const mail = {
        to: recipients,
        subject: `SMTP target ${alert.target} ${ALERT_WORDS[alert.kind]}`,
        text: textOf(alert),
      };
      let why = 'there is no other target that works';
      for (const other of await working(backend, alert)) {
        try {
          await sendMail(backend, other, mail, signal);
          return;
        } catch (error) {
          why = `${other}: ${messageOf(error)}`;
        }
      }
      throw new Error(why);
    },
  };
}
