import { parseArgs } from 'node:util';

export const HELP = `Usage: smtp-oauth2-check-backend URL [options]

Checks a host's backend against docs/backend-contract.md. URL is where the routes of the
contract begin. It saves and deletes targets named check-…, and asks the provider with a
wrong code and a wrong token.

Options:
  --header 'Name: value'  A header of the session that the host wants; repeatable. One whose
                          name has csrf or xsrf in it is the token against request forgery.
  --method METHOD         The OAuth2 method of the targets; google-oauth2 when absent.
  --provider ID           The value of oauth2-provider, where the method is oauth2.
  --tenant ID             The value of oauth2-tenant-id.
  --loopback HOST:PORT    Listens there as the token endpoint, and with mail servers on free
                          ports of HOST. Give the backend's provider these addresses before:
                          http://HOST:PORT/token, http://HOST:PORT/revoke (revocation) and
                          http://HOST:PORT/account (who signed in). Only so are exchanges
                          that succeed and mails that arrive looked at.
  --json                  Tells the findings as JSON.
  --help, -h              Tells this.

Exit code: 0 where no rule is broken, 1 where one is, 2 where nothing could be checked.
`;

/** What a run is told. */
export interface RunOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly oauth2: Readonly<Record<string, string>>;
  readonly loopback: string | undefined;
  readonly json: boolean;
}

/** What is wrong with the command line, for a person. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

function headerOf(text: string): readonly [string, string] {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new UsageError(`--header takes 'Name: value', not ${JSON.stringify(text.slice(0, 20))}.`);
  return [name, value];
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        header: { type: 'string', multiple: true, default: [] },
        method: { type: 'string', default: 'google-oauth2' },
        provider: { type: 'string' },
        tenant: { type: 'string' },
        loopback: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. '); // Node's advice behind it is for another trouble
    throw new UsageError(`${sentence.replace(/\.$/, '')}.`);
  }
}

/**
 * Reads a command line.
 *
 * @returns undefined where help is asked for
 * @throws {UsageError}
 */
export function optionsOf(args: readonly string[]): RunOptions | undefined {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const [url, ...more] = positionals;
  if (url === undefined) throw new UsageError('The URL of the backend is missing.');
  if (more.length > 0) throw new UsageError(`One URL is enough: ${more.join(' ')} is too much.`);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UsageError(`${url} is not an http:// or https:// address.`);
  const { loopback } = values;
  if (loopback !== undefined && !/^(\[[\da-f:.]+\]|[\w.-]+):\d+$/i.test(loopback))
    throw new UsageError('--loopback takes HOST:PORT.');
  return {
    url,
    headers: Object.fromEntries(values.header.map(headerOf)),
    oauth2: {
      'auth-method': values.method,
      ...(values.provider !== undefined && { 'oauth2-provider': values.provider }),
      ...(values.tenant !== undefined && { 'oauth2-tenant-id': values.tenant }),
    },
    loopback,
    json: values.json,
  };
}
