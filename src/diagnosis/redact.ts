/** Stands in place of what must not be shown. */
export const REDACTED = '[redacted]';

const SECRET_NAMES =
  'refresh[_-]?token|access[_-]?token|id[_-]?token|client[_-]?secret|client[_-]?assertion|code[_-]?verifier|authorization[_-]?code|auth[_-]?code|oauth2-client-secret|oauth2-refresh-token|password|passwd|pwd|api[_-]?key|private[_-]?key|csrf\\w*|sessionid|PVEAuthCookie';
// Around a name and its value: quotes, also escaped, encoded for a URL or for HTML.
const QUOTE = `(?:\\\\*["']|&quot;|&#0?3[49];|%22|%27)`;
const ASSIGN = `(?:=>|[:=]|%3D|%3A|&#61;)`;
const VALUE = `(?:(?!${QUOTE})[^\\s&,;)}<>])+`;

type Rule = readonly [pattern: RegExp, replacement: string];

/** Names with their value, then the shapes of well-known tokens wherever they stand. */
const RULES: readonly Rule[] = [
  [
    /\b((?:proxy-)?authorization["']?\s*[:=]\s*["']?)(?:(?:bearer|basic|digest)\s+)?[^\s"',;}]+/gi,
    `$1${REDACTED}`,
  ],
  [/\b((?:set-)?cookie["']?\s*:\s*)[^\r\n]+/gi, `$1${REDACTED}`],
  [
    new RegExp(`((?:${SECRET_NAMES})${QUOTE}?\\s*${ASSIGN}\\s*)(${QUOTE})(?:(?!\\2)[^\\r\\n])*`, 'gi'),
    `$1$2${REDACTED}`,
  ],
  [new RegExp(`((?:${SECRET_NAMES})${QUOTE}?\\s*${ASSIGN}\\s*)(?!${QUOTE})${VALUE}`, 'gi'), `$1${REDACTED}`],
  [
    new RegExp(
      `((?:^|[^\\w-])(?:code|token|secret|pass|auth|assertion|key)${QUOTE}?\\s*${ASSIGN}\\s*${QUOTE}?)(?=${VALUE}[\\d/._~-])(?=[^\\s"'&]{16})${VALUE}`,
      'gi',
    ),
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

/** A long run of base64 that is no server's answer: a password or token in a protocol log. */
const BLOB = /[A-Za-z0-9+_=-]{48,}/g;

/** The JSON with which a server refuses an access token, as it stands base64-encoded behind 334 (RFC 7628). */
export function decodeRefusal(base64: string): string | undefined {
  try {
    const text = atob(base64);
    return /"status"\s*:/.test(text) ? text : undefined;
  } catch {
    return undefined; // Not base64 at all: there is nothing to decode.
  }
}

/** Takes secrets, tokens and codes out of a text that somebody else wrote. */
export function redact(text: string): string {
  const known = RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
  return known.replace(BLOB, (blob) => (/^[0-9A-F]+$/.test(blob) || decodeRefusal(blob) ? blob : REDACTED));
}
