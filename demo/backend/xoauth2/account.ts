import { hider } from '../foreign/hide.js';
import { foreignWord } from '../foreign/text.js';

/** Where claims and profiles have the name that somebody signs in with: Microsoft, others, Gmail. */
const NAMES = ['preferred_username', 'upn', 'email', 'emailAddress'];

/** The account that claims or a profile name: a mail address where there is one. */
function accountIn(claims: unknown): string | undefined {
  if (typeof claims !== 'object' || claims === null) return undefined;
  const values = NAMES.map((name) => (claims as Record<string, unknown>)[name])
    .filter((value): value is string => typeof value === 'string')
    .map(foreignWord)
    .filter((value) => value !== '');
  return values.find((value) => value.includes('@')) ?? values[0];
}

/**
 * The account in an ID token. It came from the token endpoint itself over TLS, which stands for its signature (OpenID
 * Connect Core section 3.1.3.7 number 6). Its issuer is not compared: Microsoft's is another one for each tenant.
 */
export function accountOfIdToken(idToken: unknown): string | undefined {
  if (typeof idToken !== 'string') return undefined;
  const [, payload = ''] = idToken.split('.');
  try {
    return accountIn(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  } catch {
    return undefined; // an encrypted one, for example: the account stays unknown
  }
}

/**
 * Asks who an access token belongs to.
 *
 * @throws {Error} where nobody says so; the message is one line and holds no token
 */
export async function askForAccount(
  ask: typeof fetch,
  endpoint: string,
  accessToken: string,
  signal: AbortSignal,
): Promise<string> {
  const hide = hider([accessToken]);
  const headers = { Authorization: `Bearer ${accessToken}` };
  // Not redirected: the token is for this address.
  const answer = await ask(endpoint, { headers, signal, redirect: 'manual' });
  const body: unknown = await answer.json().catch(() => undefined);
  const account = answer.ok ? accountIn(body) : undefined;
  if (account !== undefined) return hide(account);
  const said = (body as { error?: { message?: unknown } } | null | undefined)?.error?.message;
  throw new Error(`HTTP ${answer.status}${typeof said === 'string' ? `: ${hide(foreignWord(said))}` : ''}`);
}
