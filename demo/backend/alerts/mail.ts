import type { Backend } from '../backend.js';
import { messageOf } from '../log.js';
import { sendMail } from '../send-mail.js';
import { statusOf } from '../sign-in/status.js';
import { usesOAuth2 } from '../targets/application.js';
import { ALERT_WORDS } from './alert.js';
import type { Alert, AlertChannel } from './alert.js';

export interface AlertMailOptions {
  /** Who is told; the recipients of the target itself when absent. */
  readonly to?: readonly string[];
  readonly name?: string;
}

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

/** Other targets that a mail may go through, those in the best health first. */
async function others(backend: Backend, { target: broken }: Alert): Promise<string[]> {
  const found: { readonly name: string; readonly rank: number }[] = [];
  for (const { target } of await backend.storage.all()) {
    if (target.name === broken || target.disable === true) continue;
    if (!usesOAuth2(target)) found.push({ name: target.name, rank: 1 });
    else {
      const { health } = await statusOf(backend, target.name);
      if (health === 'ok' || health === 'soon')
        found.push({ name: target.name, rank: health === 'ok' ? 0 : 2 });
    }
  }
  return found.sort((one, other) => one.rank - other.rank).map(({ name }) => name);
}

/** Tells people by a mail through another target that works: the one in trouble cannot. */
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
      for (const other of await others(backend, alert)) {
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
