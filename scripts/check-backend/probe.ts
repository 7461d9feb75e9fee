import type { Client } from './client.js';
import { exchange } from './rules/exchange.js';
import type { Subject } from './subject.js';

/** What is at the bottom of a failure to connect. */
function reasonOf(error: unknown): string {
  const { code, message, cause } = error as NodeJS.ErrnoException;
  return cause === undefined ? (code ?? message) : reasonOf(cause);
}

/** Why no rule can be checked, in one sentence; undefined where the backend answers as one. */
export async function obstacleAt(client: Client): Promise<string | undefined> {
  const { base } = client;
  try {
    const { status, body } = await client.call('/targets');
    if (status === 401 || status === 403)
      return `${base} refuses the caller (HTTP ${status}): give it a session with --header 'Name: value'.`;
    if (status >= 300 && status < 400)
      return `${base} leads elsewhere (HTTP ${status}): give it a session with --header, or the address that it leads to.`;
    if (status >= 500) return `${base} does not work: it answers GET /targets with HTTP ${status}.`;
    if (!Array.isArray(body))
      return `${base} is not where the routes of the contract begin: it answers GET /targets with HTTP ${status} and no list.`;
    return undefined;
  } catch (error) {
    return `Nothing answers at ${base}: ${reasonOf(error)}.`;
  }
}

/** Why the rules that take a token endpoint of our own cannot be checked; undefined where they can. */
export async function loopbackObstacle(subject: Subject): Promise<string | undefined> {
  const { loopback } = subject;
  if (!loopback) return 'it takes --loopback: a token endpoint and mail servers of the check’s own';
  const requests = await loopback.endpoint.during(() => exchange(subject, {}));
  return requests.length > 0
    ? undefined
    : 'the backend did not ask the token endpoint of --loopback: give its provider that one';
}
