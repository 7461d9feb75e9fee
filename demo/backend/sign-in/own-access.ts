import { authMethodOf, isOAuth2 } from 'smtp-oauth2-elements/smtp-target.js';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import type { Backend } from '../backend.js';
import { identityOf } from '../mail/send.js';
import type { OAuth2Grant } from '../mail/send.js';
import { messageOf } from '../log.js';
import type { SavedTarget } from '../storage/storage.js';
import { applicationOf } from '../targets/application.js';
import { TokenError } from '../xoauth2/token-error.js';
import type { OwnGrant } from '../xoauth2/token-client.js';
import { whileHeard } from './access.js';
import { withOwnToken, withRefusal } from './learnt.js';
import type { Learnt } from './learnt.js';
import { noteOwnOutcome } from './own-outcome.js';

/** How a target gets its tokens without a person; undefined where somebody signs in. */
export function ownGrantOf(target: SmtpTarget): OwnGrant | undefined {
  const grant = target['oauth2-grant'];
  if (!isOAuth2(authMethodOf(target)) || grant === undefined || grant === 'authorization-code')
    return undefined;
  return { grant, mailbox: identityOf(target) };
}

/** Whether no person signs in for a target: there is no exchange, no refresh token and nothing to keep. */
export const isWithoutPerson = (target: SmtpTarget) => ownGrantOf(target) !== undefined;

/**
 * Access tokens that the application gets for itself: in memory, for the registration with its credential and the mailbox.
 *
 * @param saved the target, where it is tried as it is saved: what is learnt is noted of it
 */
export function accessOf(
  backend: Backend,
  target: SmtpTarget,
  own: OwnGrant,
  saved?: SavedTarget,
): OAuth2Grant {
  const { accessTokens, client, now } = backend;
  const application = applicationOf(target, backend);
  const key = `${own.grant} ${own.mailbox}`;
  const note = async (change: (known: Learnt, seconds: number) => Learnt) => {
    if (!saved) return;
    try {
      await noteOwnOutcome(backend, saved, (known) => change(known, Math.floor(now() / 1000)));
    } catch (error) {
      // The token that came is good all the same.
      console.error(`What was learnt of ${saved.name} could not be noted: ${messageOf(error)}`);
    }
  };
  const ask = async () => {
    try {
      const tokens = await client.own(application, own);
      await note(withOwnToken);
      return { tokens, token: key };
    } catch (error) {
      if (error instanceof TokenError) await note((known, at) => withRefusal(known, error, at));
      throw error;
    }
  };
  return {
    application,
    isOwn: true,
    access: {
      get: async ({ fresh, signal }) => {
        const kept = fresh ? undefined : accessTokens.get(application, key);
        if (kept) return { tokens: kept.tokens, cached: true };
        const got = await whileHeard(accessTokens.ask(application, key, ask), signal);
        return { tokens: got.tokens, cached: false };
      },
      drop: () => accessTokens.drop(application, key),
      token: key,
    },
  };
}
