import type { SmtpError } from './smtp-error.js';

const HIDDEN = '(not shown)';
/** How much of an encoded secret is enough to know it by: a server may quote the beginning of a line alone. */
const KNOWN_BY = 12;
/** A password as short as this could be part of any word. */
const SHORTEST = 8;

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Hides what was secret in a sign-in: there are servers that quote what they did not understand, or refuse.
 *
 * @param secrets the secrets themselves
 * @param encoded in the form in which they went over the line
 */
export function hider(secrets: readonly string[], encoded: readonly string[]): (text: string) => string {
  const patterns = [
    'AUTH\\s+[\\w-]+\\s+\\S+',
    ...secrets.filter(({ length }) => length >= SHORTEST).map(literally),
    ...encoded.map((line) => `${literally(line.slice(0, KNOWN_BY))}\\S*`),
  ];
  const secret = new RegExp(patterns.join('|'), 'gi');
  return (text) => text.replace(secret, HIDDEN);
}

const JSON_STRING = /"(?:[^"\\]|\\.)*"/g;

/** Hides in each string of its own, names too: a pattern that ran over the quotes would leave no JSON. */
function hideInJson(value: object, hide: (text: string) => string) {
  const text = JSON.stringify(value).replace(JSON_STRING, (each) =>
    JSON.stringify(hide(JSON.parse(each) as string)),
  );
  return JSON.parse(text) as Record<string, unknown>;
}

/** An error of a sign-in with nothing secret in its texts. */
export function hideIn(error: SmtpError, hide: (text: string) => string): SmtpError {
  const { reply, saslError } = error;
  return error.with({
    message: hide(error.message),
    ...(reply && { reply: { ...reply, text: hide(reply.text) } }),
    ...(saslError && { saslError: hideInJson(saslError, hide) }),
  });
}
