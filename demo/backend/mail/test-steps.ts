import type { SmtpTarget } from 'smtp-oauth2-elements/target.js';
import { Failure } from '../failure.js';
import type { AccessTokens } from '../xoauth2/access-tokens.js';
import { TokenError } from '../xoauth2/token-error.js';
import { deliver, identityOf, passwordSignIn, withAccessToken } from './send.js';
import type { OAuth2Grant } from './send.js';
import { SmtpError } from './smtp-error.js';
import type { SignIn, TransportOptions } from './transport.js';

/** The lights of a test mail, in the order in which they come on. */
export const STEPS = ['token', 'account', 'sign-in', 'sender', 'sent'] as const;
export type StepId = (typeof STEPS)[number];

export interface StepError {
  readonly error: string;
  readonly error_description?: string;
  readonly smtp?: { readonly code: number; readonly enhanced?: string; readonly text: string };
}

export interface Step {
  readonly id: StepId;
  readonly status: 'ok' | 'failed' | 'skipped';
  readonly error?: StepError;
}

/** What is tried: a target with all its secrets, and its sign-in where it uses OAuth2. */
export interface TestMail {
  readonly target: SmtpTarget;
  readonly recipient: string;
  readonly grant?: OAuth2Grant | undefined;
}

/** The step in which an SMTP error came up. A connection that fails cannot sign in. */
const STEP_OF_PHASE: Readonly<Record<SmtpError['phase'], StepId>> = {
  connect: 'sign-in',
  'sign-in': 'sign-in',
  sender: 'sender',
  sent: 'sent',
};

function errorOf(error: unknown): StepError {
  if (error instanceof SmtpError || error instanceof Failure) return error.toJSON();
  if (error instanceof TokenError) return { error: error.error, error_description: error.message };
  throw error;
}

/** The scopes that were granted, against those that sending needs. */
function missingScopes(granted: string | undefined, { application }: OAuth2Grant): string[] {
  if (granted === undefined) return [];
  const has = new Set(granted.toLowerCase().split(' '));
  return application.provider.scopes.filter(
    (scope) => scope.includes('://') && !has.has(scope.toLowerCase()),
  );
}

/**
 * Sends a test mail and tells each step as soon as it is known. The steps after a failed one are skipped.
 */
export async function* testSteps(
  { target, recipient, grant }: TestMail,
  tokens: AccessTokens,
  options: TransportOptions,
): AsyncGenerator<Step> {
  const failed = function* (id: StepId, error: StepError): Generator<Step> {
    yield { id, status: 'failed', error };
    for (const later of STEPS.slice(STEPS.indexOf(id) + 1)) yield { id: later, status: 'skipped' };
  };

  let send: (work: (signIn: SignIn) => Promise<void>) => Promise<void>;
  if (grant) {
    let scope: string | undefined;
    try {
      ({
        tokens: { scope },
      } = await tokens.get(grant.application, grant.refreshToken));
    } catch (error) {
      yield* failed('token', errorOf(error));
      return;
    }
    yield { id: 'token', status: 'ok' };
    const missing = missingScopes(scope, grant);
    if (missing.length > 0) {
      yield* failed('account', {
        error: 'insufficient_scope',
        error_description: `The sign-in does not cover ${missing.join(' ')}. Granted: ${scope}.`,
      });
      return;
    }
    yield { id: 'account', status: 'ok' };
    send = (work) => withAccessToken(tokens, grant, identityOf(target), work);
  } else {
    yield { id: 'token', status: 'skipped' };
    yield { id: 'account', status: 'skipped' };
    send = (work) => work(passwordSignIn(target));
  }

  const mail = {
    to: [recipient],
    subject: 'Test mail',
    text: `This is a test mail of the SMTP target ${target.name ?? ''}. Sending works.`,
  };
  try {
    await send((signIn) => deliver(target, signIn, mail, options));
  } catch (error) {
    const at = error instanceof SmtpError ? STEP_OF_PHASE[error.phase] : grant ? 'token' : 'sign-in';
    for (const id of STEPS.slice(STEPS.indexOf('sign-in'), STEPS.indexOf(at))) yield { id, status: 'ok' };
    yield* failed(at === 'token' ? 'sign-in' : at, errorOf(error));
    return;
  }
  for (const id of ['sign-in', 'sender', 'sent'] as const) yield { id, status: 'ok' };
}
