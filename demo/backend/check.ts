import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import type { Backend } from './backend.js';
import { ownGrantOf } from './sign-in/own-access.js';
import { checkedApplication } from './targets/check-target.js';
import { completeRequest } from './targets/complete.js';
import { TokenError } from './xoauth2/token-error.js';

/** The lights of a check, in the order in which they come on. */
const CHECK_STEPS = ['endpoint', 'tenant', 'client', 'permission'] as const;
type CheckStepId = (typeof CHECK_STEPS)[number];

export interface CheckStep {
  readonly id: CheckStepId;
  readonly status: 'ok' | 'failed' | 'skipped';
  readonly error?: {
    readonly error: string;
    readonly error_description: string;
    readonly peer: 'token-endpoint' | 'host';
  };
}

/** Microsoft's numbers for a tenant that is none, or none for this application. */
const TENANT = /AADSTS(?:90002|900023|50059|9001023|90019|50194|90038)\b/;

/** What no provider has said: the host has not asked it. */
const OF_THE_HOST = ['credential_unavailable', 'address_refused'];

/** The step that a refusal belongs to. */
function stepOf({ error, consequence, message }: TokenError): CheckStepId {
  if (TENANT.test(message)) return 'tenant';
  if (error === 'invalid_client' || error === 'credential_unavailable' || /AADSTS700016\b/.test(message))
    return 'client';
  return consequence === 'fix-client' || error.startsWith('invalid_') || error === 'access_denied'
    ? 'permission'
    : 'endpoint';
}

function lights(failed?: TokenError, last: CheckStepId = 'permission'): CheckStep[] {
  const at = failed ? CHECK_STEPS.indexOf(stepOf(failed)) : CHECK_STEPS.indexOf(last) + 1;
  return CHECK_STEPS.map((id, step): CheckStep => {
    if (step < at) return { id, status: 'ok' };
    if (step > at || !failed) return { id, status: 'skipped' };
    const { error, message } = failed;
    const peer = OF_THE_HOST.includes(error) ? 'host' : 'token-endpoint';
    return { id, status: 'failed', error: { error, error_description: message, peer } };
  });
}

/** No provider gives out such a code: what it says about it tells whether it knows the client. */
const NO_CODE = 'this-is-a-check-and-no-authorization-code';

/**
 * Says whether a registration is right before anybody signs in. Where a person signs in, a request that must fail with
 * `invalid_grant` proves client and credential; elsewhere a real token does, and proves the permission too.
 *
 * @param session for which the key of a certificate may have been made
 * @throws {Failure} 400 where the body names no application, or a credential that cannot be one
 */
export async function check(backend: Backend, body: SmtpTarget, session: string): Promise<CheckStep[]> {
  const { client } = backend;
  const { target } = await completeRequest(backend, body, session);
  const application = checkedApplication(target, backend, backend.now());
  const own = ownGrantOf(target);
  try {
    if (own) await client.own(application, own);
    else await client.exchange(application, { code: NO_CODE, redirectUri: 'http://localhost/' });
    return lights();
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    // The one refusal that is hoped for; some compare the redirect URI first, of a client that they know.
    const isHopedFor = !own && ['invalid_grant', 'redirect_uri_mismatch'].includes(error.error);
    return isHopedFor ? lights(undefined, 'client') : lights(error);
  }
}
