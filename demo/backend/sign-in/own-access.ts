import { authMethodOf, isOAuth2 } from 'smtp-oauth2-elements/smtp-target.js';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import type { Backend } from '../backend.js';
import { identityOf } from '../mail/send.js';
import type { OAuth2Grant } from '../mail/send.js';
import { applicationOf } from '../targets/application.js';
import type { OwnGrant } from '../xoauth2/token-client.js';
import { whileHeard } from './access.js';

/** How a target gets its tokens without a person; undefined where somebody signs in. */
export function ownGrantOf(target: SmtpTarget): OwnGrant | undefined {
  const grant = target['oauth2-grant'];
  if (!isOAuth2(authMethodOf(target)) || grant === undefined || grant === 'authorization-code')
    return undefined;
  return { grant, mailbox: identityOf(target) };
}

/** Whether no person signs in for a target: there is no exchange, no refresh token and nothing to keep. */
export const isWithoutPerson = (target: SmtpTarget) => ownGrantOf(target) !== undefined;

/** Access tokens that the application gets for itself: in memory, for the registration with its credential and the mailbox. */
export function accessOf(backend: Backend, target: SmtpTarget, own: OwnGrant): OAuth2Grant {
  const { accessTokens, client } = backend;
  const application = applicationOf(target, backend);
  const key = `${own.grant} ${own.mailbox}`;
  const ask = async () => ({ tokens: await client.own(application, own), token: key });
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
