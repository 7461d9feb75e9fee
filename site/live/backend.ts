/** What goes wrong, as the page offers it. */
export type Trouble = 'none' | 'secret' | 'smtp-off' | 'sender' | 'ended' | 'outage';

interface Failure {
  readonly step: string;
  readonly error: object;
}

const FAILURES: Readonly<Partial<Record<Trouble, Failure>>> = {
  secret: {
    step: 'token',
    error: {
      error: 'invalid_client',
      error_description: 'AADSTS7000215: Invalid client secret provided. (simulated)',
    },
  },
  'smtp-off': {
    step: 'sign-in',
    error: {
      error: 'smtp',
      smtp: {
        code: 535,
        enhanced: '5.7.139',
        text: 'Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.',
      },
    },
  },
  sender: {
    step: 'sender',
    error: {
      error: 'smtp',
      smtp: {
        code: 554,
        enhanced: '5.2.252',
        text: 'SendAsDenied; alerts@example.com not allowed to send as other@example.com',
      },
    },
  },
  ended: {
    step: 'token',
    error: { error: 'invalid_grant', error_description: 'Token has been expired or revoked. (simulated)' },
  },
  outage: {
    step: 'token',
    error: { error: 'unreachable', error_description: 'connect ETIMEDOUT (simulated)' },
  },
};

const ACCOUNT = 'alerts@example.com';
const DAY = 86_400;

const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

/** Steps up to the one that fails; what comes after it is skipped. */
function stepsOf(ids: readonly string[], failure: Failure | undefined) {
  const failed = failure ? ids.indexOf(failure.step) : -1;
  return ids.map((id, index) => {
    if (failed < 0 || index < failed)
      return { id, status: 'ok', ...(id === 'account' && { account: ACCOUNT }) };
    return index === failed ? { id, status: 'failed', error: failure?.error } : { id, status: 'skipped' };
  });
}

function statusOf(failure: Failure | undefined) {
  const now = Math.floor(Date.now() / 1000);
  const times = { since: now - 40 * DAY, 'last-refreshed': now - DAY / 4, 'last-sent': now - DAY / 8 };
  const health = failure === undefined ? 'ok' : failure === FAILURES.ended ? 'sign-in-again' : 'failing';
  return { health, account: ACCOUNT, ...times, ...(failure && { 'last-error': failure.error }) };
}

/** A backend as the contract defines it, played in the page: nothing is sent anywhere. */
export const simulatedBackend =
  (trouble: () => Trouble): typeof fetch =>
  (input, { method = 'GET' } = {}) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    const failure = FAILURES[trouble()];
    const route = `${method} ${pathname.split('/').at(-1) ?? ''}`;
    const atProvider = failure?.step === 'token' && failure !== FAILURES.ended ? failure : undefined;
    const answers: Readonly<Record<string, () => Response>> = {
      'POST smtp-oauth2-token': () =>
        atProvider
          ? json(atProvider.error, trouble() === 'outage' ? 502 : 400)
          : json({ 'oauth2-refresh-token': 'simulated-reference', account: ACCOUNT }),
      'POST test': () => json({ steps: stepsOf(['token', 'account', 'sign-in', 'sender', 'sent'], failure) }),
      'POST check': () =>
        json({
          steps: stepsOf(
            ['endpoint', 'tenant', 'client', 'permission'],
            atProvider && { ...atProvider, step: trouble() === 'outage' ? 'endpoint' : 'client' },
          ),
        }),
      'GET status': () => json(statusOf(failure)),
      'POST status': () => json(statusOf(failure)),
      'DELETE sign-in': () => json({ revoked: true }),
    };
    const answer =
      answers[route] ?? (() => json({ error: 'not_found', error_description: 'Not simulated' }, 404));
    return Promise.resolve(answer());
  };
