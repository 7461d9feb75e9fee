import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { Failure } from '../failure.js';
import { TokenError } from '../xoauth2/token-error.js';
import { accessTokenSignIn, deliver, identityOf, passwordSignIn, withAccessToken } from './send.js';
import type { OAuth2Grant } from './send.js';
import { SmtpError } from './smtp-error.js';
import type { Peer } from './smtp-error.js';
import type { SignIn, TransportOptions } from './transport.js';

/** The lights of a test mail, in the order in which they come on. */
export const STEPS = ['token', 'account', 'sign-in', 'sender', 'sent'] as const;
export type StepId = (typeof STEPS)[number];

export interface StepError {
  readonly error: string;
  readonly error_description?: string;
  /** Whose trouble it is. */
  readonly peer: Peer;
  readonly smtp?: { readonly code: number; readonly enhanced?: string; readonly text: string };
}

export interface Step {
  readonly id: StepId;
  /** `warning`: it goes on, and somebody should look at it. */
  readonly status: 'ok' | 'warning' | 'failed' | 'skipped';
  readonly error?: StepError;
  /** In the step `account`: who signed in. */
  readonly account?: string;
}

/** What is tried: a target with all its secrets, and its sign-in where it uses OAuth2. */
export interface TestMail {
  readonly target: SmtpTarget;
  readonly recipient: string;
  readonly grant?: OAuth2Grant | undefined;
}

/** The step in which an SMTP error came up. A connection that fails cannot sign in. */
export const STEP_OF_PHASE: Readonly<Record<SmtpError['phase'], StepId>> = {
  connect: 'sign-in',
  'sign-in': 'sign-in',
  sender: 'sender',
  sent: 'sent',
};

const NO_SCOPE = 'insufficient_scope';

const BUSY: StepError = {
  error: 'busy',
  error_description: 'Too many test mails are under way. Try again in a moment.',
  peer: 'host',
};

function errorOf(error: unknown): StepError {
  if (error instanceof SmtpError) return error.toJSON();
  if (error instanceof Failure)
    return { ...error.toJSON(), peer: error.error === NO_SCOPE ? 'token-endpoint' : 'host' };
  if (error instanceof TokenError)
    return { error: error.error, error_description: error.message, peer: 'token-endpoint' };
  console.error(error); // nobody foresaw it: the caller learns where it happened, and no more
  return { error: 'internal', error_description: 'The server failed. Its log tells more.', peer: 'host' };
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
  throw new Failure(400, NO_SCOPE, words);
}

/** The account that signed in beside those that mails name: the one at the mail server, and the sender. */
function accountStep(target: SmtpTarget, account: string | undefined, { application }: OAuth2Grant): Step {
  const id = 'account';
  if (account === undefined) {
    const error_description = `${application.provider.name} does not say who signed in.`;
    return {
      id,
      status: 'skipped',
      error: { error: 'account_unknown', error_description, peer: 'token-endpoint' },
    };
  }
  const named = [identityOf(target), target['from-address'] ?? ''];
  const other = named.find((address) => address !== '' && address.toLowerCase() !== account.toLowerCase());
  if (other === undefined) return { id, status: 'ok', account };
  const error_description = `${account} signed in, and mails go out as ${other}.`;
  return {
    id,
    status: 'warning',
    account,
    error: { error: 'other_account', error_description, peer: 'host' },
  };
}

/** Whom the steps are told, and what ends the work: the caller may go away. */
export interface Observer {
  readonly report: (step: Step) => void;
  readonly signal: AbortSignal;
}

/** The lights as they come on, each once. */
class Lights {
  private next = 0;

  constructor(private readonly report: Observer['report']) {}

  ok(id: StepId) {
    this.tell({ id, status: 'ok' });
  }

  tell(step: Step) {
    const at = STEPS.indexOf(step.id);
    if (at < this.next) return; // a second try, with another access token
    this.report(step);
    this.next = at + 1;
  }

  /** What a sign-in by password has no part in. */
  skipTo(first: StepId) {
    const at = STEPS.indexOf(first);
    for (const id of STEPS.slice(this.next, at)) this.report({ id, status: 'skipped' });
    this.next = at;
  }

  /** Fails where it went wrong, and never before what is told already. */
  failed(error: StepError, where: StepId = 'token') {
    const at = Math.max(this.next, STEPS.indexOf(where));
    for (const id of STEPS.slice(this.next, at)) this.ok(id);
    STEPS.slice(at).forEach((id, later) =>
      this.report(later === 0 ? { id, status: 'failed', error } : { id, status: 'skipped' }),
    );
  }
}

/** Sends a test mail and tells each step as soon as it is known. The steps after a failed one are skipped. */
export async function testSteps(
  test: TestMail,
  options: TransportOptions,
  { report, signal }: Observer,
): Promise<void> {
  const { target, recipient, grant } = test;
  const lights = new Lights(report);
  const send = (signIn: SignIn) =>
    deliver(target, signIn, testMail(target, recipient), options, {
      reached: (id) => lights.ok(id),
      signal,
    });
  const sendSignedIn = async () => {
    if (!grant) return send(passwordSignIn(target));
    // Not one from memory: that would be green with a secret that is wrong by now.
    const given = await grant.access.get({ fresh: true, signal });
    lights.ok('token');
    checkScope(given.tokens.scope, grant);
    if (grant.isOwn) lights.skipTo('sign-in');
    else lights.tell(accountStep(target, await grant.accountOf?.(given.tokens), grant));
    return withAccessToken(grant, given, signal, (accessToken) =>
      send(accessTokenSignIn(target, grant, accessToken)),
    );
  };
  if (!grant) lights.skipTo('sign-in');
  const release = options.tests?.take();
  if (options.tests && !release) {
    lights.failed(BUSY);
    return;
  }
  try {
    await sendSignedIn();
  } catch (error) {
    if (signal.aborted) return; // nobody hears it any more
    lights.failed(errorOf(error), error instanceof SmtpError ? STEP_OF_PHASE[error.phase] : undefined);
  } finally {
    release?.();
  }
}

const testMail = ({ name = '' }: SmtpTarget, recipient: string) => ({
  to: [recipient],
  subject: 'Test mail',
  text: `This is a test mail of the SMTP target ${name}. Sending works.`,
});
