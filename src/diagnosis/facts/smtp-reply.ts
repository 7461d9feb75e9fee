/** A reply code and, where the server gives one, an enhanced status code (RFC 5321 section 4.2, RFC 3463). */
const PAIR = /\b([245]\d\d)[)"']?[ :;,#-]{1,3}(?:b?["'])?#?([245]\.[0-7]\.\d{1,3})\b/g;
const ENHANCED = /(?<![\d.\w/-])#?([45]\.[0-7]\.\d{1,3})(?![\w/]|[.-]\d)/g;
const DSN = /\b(?:dsn|status)[ =:]{1,2}([45]\.[0-7]\.\d{1,3})\b/gi;
/** A code alone, where a reply or an error begins; none that only HTTP has. */
const CODE =
  /(?:^|[:("'[>|] ?|\bsaid:? |\bcode\W{1,4}|\berror\W{1,3}|\breply:? ?"?|\bresponse:? |\bSMTP[ -](?:error )?)(4(?:21|3[02]|4[1-7]|5[0-5]|71)|5(?:0[0-4]|2\d|3\d|4[1-6]|5\d|7\d))(?=$|[ -]{1,3}["'#(]?[A-Z]|, b?["']|["')\]])/gim;

/** Replies in words, as libraries name them: System.Net.Mail, MailKit, Ruby, Python, msmtp. */
const NAMES: readonly (readonly [code: string, words: RegExp])[] = [
  ['421', /\bServiceNotAvailable\b/],
  ['432', /\bPasswordTransitionNeeded\b/],
  ['450', /\bMailboxBusy\b/],
  ['451', /\bErrorInProcessing\b|\bLocalErrorInProcessing\b/],
  ['452', /\bInsufficientStorage\b/],
  ['454', /\bTemporaryAuthenticationFailure\b|\bClientNotPermitted\b/],
  ['500', /\bCommandUnrecogni[sz]ed\b|\bNet::SMTPSyntaxError\b/],
  ['501', /\bSmtpStatusCode\.SyntaxError\b/],
  ['502', /\bCommandNotImplemented\b/],
  ['503', /\bBadCommandSequence\b/],
  ['504', /\bCommandParameterNotImplemented\b/],
  ['530', /\bAuthenticationRequired\b|\bMustIssueStartTlsFirst\b/],
  ['534', /\bAuthenticationMechanismTooWeak\b/],
  ['535', /\bAuthenticationInvalidCredentials\b|\bSMTPAuthent(?:ification|ication)Error\b/],
  ['538', /\bEncryptionRequiredForAuthenticationMechanism\b/],
  ['550', /\bSmtpStatusCode\.MailboxUnavailable\b|\bMailboxUnavailable\b/],
  ['551', /\bUserNotLocalTryAlternatePath\b/],
  ['552', /\bExceededStorageAllocation\b/],
  ['553', /\bMailboxNameNotAllowed\b/],
  ['554', /\bTransactionFailed\b/],
  ['4xx', /\bSMTPServerBusy\b|\bSMTP 4xx\b|\bEX_TEMPFAIL\b/],
  ['5xx', /\bSMTPFatalError\b|\bSMTP 5xx\b|\bEX_UNAVAILABLE\b/],
];

/** What a program says of a reply that it does not show. */
const REPORTED =
  /\b(?:mail|smtp) ?server (?:responded|replied|answered)(?: with)?(?: code| status| an? error)?:? (4(?:21|5[0-5])|5(?:0[1-4]|[2357]\d|4[1-6]))\b/gi;
/** The same from one that waited for another reply. */
const UNEXPECTED =
  /\bexpected (?:smtp )?(?:response |reply |status )?(?:code )?["'(]{0,2}[23]\d\d["')]{0,2},? (?:but |and )?(?:got|received|was)\b[^\d\n]{0,20}(4(?:21|5[0-5])|5(?:0[1-4]|[2357]\d|4[1-6]))\b/gi;

export interface Replies {
  readonly codes: readonly string[];
  readonly enhanced: readonly string[];
}

const all = (text: string, pattern: RegExp, group = 1) =>
  [...text.matchAll(pattern)].flatMap((match) => match[group] ?? []);

/** Every refusing reply that a text names. */
export function smtpReplies(text: string): Replies {
  const pairs = [...text.matchAll(PAIR)].filter(([, code]) => !code?.startsWith('2'));
  const names = NAMES.filter(([, words]) => words.test(text)).map(([code]) => code);
  const codes = [
    ...pairs.flatMap(([, code]) => code ?? []),
    ...all(text, CODE),
    ...all(text, REPORTED),
    ...all(text, UNEXPECTED),
    ...names,
  ];
  const enhanced = [
    ...pairs.flatMap(([, , status]) => status ?? []),
    ...all(text, ENHANCED),
    ...all(text, DSN),
  ];
  return { codes: [...new Set(codes)], enhanced: [...new Set(enhanced)] };
}
