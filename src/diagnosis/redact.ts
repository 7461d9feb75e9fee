/** Stands in place of what must not be shown. */
export const REDACTED = '[redacted]';

const SECRET_NAMES =
  'refresh[_-]?token|access[_-]?token|id[_-]?token|client[_-]?secret|client[_-]?assertion|code[_-]?verifier|authorization[_-]?code|auth[_-]?code|oauth2-client-secret|oauth2-refresh-token|password|passwd|pwd|api[_-]?key|private[_-]?key|csrf\\w*|sessionid|PVEAuthCookie';
// Around a name and its value: quotes, also escaped, encoded for a URL or for HTML.
const QUOTE = `(?:\\\\{0,8}["']|&quot;|&#0?3[49];|%22|%27)`;
const ASSIGN = `(?:=>|[:=]|%3D|%3A|&#61;)`;
const VALUE = `(?:(?!${QUOTE})[^\\s&,;)}<>])+`;

/** The beginning of such a value, which is looked through before anything is taken. */
const NEAR = `(?:(?!${QUOTE})[^\\s&,;)}<>]){0,200}`;

type Rule = readonly [pattern: RegExp, replacement: string];

/** Names with their value, then the shapes of well-known tokens wherever they stand. */
const RULES: readonly Rule[] = [
  [
    /\b((?:proxy-)?authorization["']?\s*[:=]\s*["']?)(?:(?:bearer|basic|digest)\s+)?[^\s"',;}]+/gi,
    `$1${REDACTED}`,
  ],
  [/\b((?:set-)?cookie["']?\s?:)[^\r\n]+/gi, `$1${REDACTED}`],
  [
    new RegExp(
      `((?:${SECRET_NAMES})${QUOTE}?\\s{0,20}${ASSIGN}\\s{0,20})(${QUOTE})(?:(?!\\2)[^\\r\\n])*`,
      'gi',
    ),
    `$1$2${REDACTED}`,
  ],
  [
    new RegExp(`((?:${SECRET_NAMES})${QUOTE}?\\s{0,20}${ASSIGN}\\s{0,20})(?!${QUOTE})${VALUE}`, 'gi'),
    `$1${REDACTED}`,
  ],
  [/\b(bearer|basic)(\s+)[\w.~+/=-]{16,}/gi, `$1$2${REDACTED}`],
  [/\b(AUTH\s+(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5))(\s+)[\w+/=-]{8,}/gi, `$1$2${REDACTED}`],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*){0,3}/g, REDACTED],
  [/\bya29\.[\w.-]{8,}/g, REDACTED],
  [/\b1\/{1,2}[\w-]{20,}/g, REDACTED],
  [/\b4\/[\w-]{20,}/g, REDACTED],
  [/\bGOCSPX-[\w-]{8,}/g, REDACTED],
  [/\b[01]\.A[\w-]{24,}(?:\.[\w-]+)*/g, REDACTED],
  [/\bM\.[A-Z]\w{2,16}\.[\w.!*$-]{16,}/g, REDACTED],
  [/[\w.~-]{3}\dQ~[\w.~-]{20,}/g, REDACTED],
  [/(:\/\/)[^\s/@:]*:[^\s/@]*@/g, `$1${REDACTED}@`],
];

/** Short names, whose value is a secret only where it looks like one. */
const NAMED = new RegExp(
  `((?:^|[^\\w-])(?:code|token|secret|pass|auth|assertion|key)${QUOTE}?\\s{0,20}${ASSIGN}\\s{0,20}${QUOTE}?)((?!\\+)(?=${NEAR}[\\d/._~-])(?=[^\\s"'&]{16})${VALUE})`,
  'gi',
);
/** The name of an error, such as `SELF_SIGNED_CERT_IN_CHAIN` or Graph's `Request_ResourceNotFound` and `ErrorMimeContentInvalidBase64String`. */
const ERROR_NAME =
  /^(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|(?:[A-Z][a-z]{2,12}){1,3}_(?:[A-Z][a-z]{2,12}){1,4}|Error(?:[A-Z][a-z]{1,12}){2,6}(?:\d{1,2}(?:[A-Z][a-z]{1,12}){1,3})?)$/;

/** Takes the value behind a name out of a match of both, unless it is the name of an error. */
export const redactValue = (whole: string, name: string, value: string) =>
  ERROR_NAME.test(value) ? whole : name + REDACTED;

/** A long run of base64 that is no server's answer: a password or token in a protocol log. */
const BLOB = /(?<!%[0-9a-f]?)[\w+/=-]{48,}/gi;
const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
/** A word of a sentence, or a name in capitals or camel case; chance does not make a token of such words. */
const WORD = /^(?:(?:[A-Z]{0,5}[a-z]{2,}(?![a-z]))+\d{0,2}|[A-Z\d]{1,24}|[A-Z]{0,4}[a-z]\d{0,3}|[\dA-F]*)$/;

/**
 * The JSON with which a server refuses an access token, as it stands base64-encoded behind 334 (RFC 7628), or the
 * `authError` in the address of Google's error page: its error code, then a sentence.
 */
export function decodeRefusal(base64: string): string | undefined {
  try {
    const text = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    return /"status"\s*:|^\n.[a-z_]{8,40}[^ -~]/.test(text) ? text : undefined;
  } catch {
    return undefined; // Not base64 at all: there is nothing to decode.
  }
}

/** Hexadecimal digits of Exchange, a server's answer, a path, or words that a form's encoding has joined. */
function isReadable(blob: string): boolean {
  const isWord = (part: string) => WORD.test(part) || decodeRefusal(part) !== undefined;
  return (
    decodeRefusal(blob) !== undefined ||
    blob
      .replace(GUID, '')
      .split(/[+/_=-]+/)
      .every(isWord)
  );
}

/** Takes secrets, tokens and codes out of a text that somebody else wrote. */
export function redact(text: string): string {
  const known = RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
  return known.replace(NAMED, redactValue).replace(BLOB, (blob) => (isReadable(blob) ? blob : REDACTED));
}
