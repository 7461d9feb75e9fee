import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { Failure } from '../failure.js';
import type { AccessTokens } from '../xoauth2/access-tokens.js';
import { TokenError } from '../xoauth2/token-error.js';
import { accessTokenSignIn, deliver, passwordSignIn, withAccessToken } from './send.js';
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

/** @throws {Failure} where the scopes that were granted lack one that sending needs */
function checkScope(granted: string | undefined, { application }: OAuth2Grant) {
  if (granted === undefined) return; // all that were asked for (RFC 6749 section 5.1)
  const has = new Set(granted.toLowerCase().split(' '));
  const missing = application.provider.scopes.filter(
    (scope) => scope.includes('://') && !has.has(scope.toLowerCase()),
  );
  if (missing.length === 0) return;
  const words = `The sign-in does not cover ${missing.join(' ')}. Granted: ${granted}.`;
  throw new Failure(400, 'insufficient_scope', words);
}

/** Whom the steps are told, and what ends the work: the caller may go away. */
export interface Observer {
  readonly report: (step: Step) => void;
  readonly signal: AbortSignal;
}

/** Sends a test mail and tells each step as soon as it is known. The steps after a failed one are skipped. */
export async function testSteps(
  test: TestMail,
  tokens: AccessTokens,
  options: TransportOptions,
  { report, signal }: Observer,
): Promise<void> {
  const { target, recipient, grant } = test;
  let told = 0;
  const ok = (id: StepId) => {
    report({ id, status: 'ok' });
    told = STEPS.indexOf(id) + 1;
  };
  /** Fails where it went wrong, and never before what is told already. */
  const failed = (error: StepError, where: StepId = 'token') => {
    const at = Math.max(told, STEPS.indexOf(where));
    for (const id of STEPS.slice(told, at)) ok(id);
    STEPS.slice(at).forEach((id, later) =>
      report(later === 0 ? { id, status: 'failed', error } : { id, status: 'skipped' }),
    );
  };

  const send = (signIn: SignIn) =>
    deliver(target, signIn, testMail(target, recipient), options, { reached: ok, signal });
  try {
    if (!grant) {
      for (const id of ['token', 'account'] as const) report({ id, status: 'skipped' });
      told = STEPS.indexOf('sign-in');
      await send(passwordSignIn(target));
      return;
    }
    const given = await tokens.get(grant.application, grant.refreshToken, signal);
    ok('token');
    checkScope(given.tokens.scope, grant);
    ok('account');
    await withAccessToken(tokens, grant, given, signal, (accessToken) =>
      send(accessTokenSignIn(target, grant, accessToken)),
    );
  } catch (error) {
    if (signal.aborted) return; // nobody hears it any more
    failed(errorOf(error), error instanceof SmtpError ? STEP_OF_PHASE[error.phase] : undefined);
  }
}

const testMail = ({ name = '' }: SmtpTarget, recipient: string) => ({
  to: [recipient],
  subject: 'Test mail',
  text: `This is a test mail of the SMTP target ${name}. Sending works.`,
});
