import type { Backend } from './backend.js';
import { Failure } from './failure.js';
import { accessTokenSignIn, deliver, passwordSignIn, withAccessToken } from './mail/send.js';
import type { Mail, Progress } from './mail/send.js';
import { SmtpError } from './mail/smtp-error.js';
import { STEP_OF_PHASE } from './mail/test-steps.js';
import { savedGrant } from './sign-in/grant.js';
import { usesOAuth2 } from './targets/application.js';
import { savedTarget } from './targets/saved.js';
import { noteOutcome } from './test-mail.js';
import { TokenError } from './xoauth2/token-error.js';

/** A mail; without recipients it goes to those of the target. */
export type OutgoingMail = Omit<Mail, 'to'> & Partial<Pick<Mail, 'to'>>;

/**
 * Sends a mail through a saved target, and keeps with its sign-in what came out. `mailto-user` are the host's own users:
 * the host gives their addresses in `to`.
 *
 * @throws {Failure} 404, 409 `damaged_state`, 400 `not_signed_in`
 * @throws {TokenError} where there is no access token
 * @throws {SmtpError}
 */
export async function sendMail(
  backend: Backend,
  name: string,
  mail: OutgoingMail,
  signal: AbortSignal = new AbortController().signal,
): Promise<Awaited<ReturnType<typeof deliver>>> {
  const entry = await savedTarget(backend.storage, name);
  const { target } = entry;
  const outgoing = { ...mail, to: mail.to ?? target.mailto ?? [] };
  const delivery = { reached: (_step: Progress) => undefined, signal };
  if (!usesOAuth2(target))
    return deliver(target, passwordSignIn(target), outgoing, backend.transport, delivery);
  const grant = savedGrant(backend, entry, target, true);
  if (!grant) throw new Failure(400, 'not_signed_in', 'Authorize first: there is no sign-in to send with.');
  try {
    const given = await grant.access.get({ fresh: false, signal });
    const sent = await withAccessToken(grant, given, signal, (accessToken) =>
      deliver(target, accessTokenSignIn(target, grant, accessToken), outgoing, backend.transport, delivery),
    );
    await noteOutcome(backend, entry, grant.access.token, undefined);
    return sent;
  } catch (error) {
    if (error instanceof SmtpError && !signal.aborted) {
      const failed = { id: STEP_OF_PHASE[error.phase], status: 'failed', error: error.toJSON() } as const;
      await noteOutcome(backend, entry, grant.access.token, failed);
    }
    // What the token endpoint refused was noted where it was asked.
    if (error instanceof TokenError) backend.news(name);
    throw error;
  }
}
