import type { ExplainContext } from '../explanation.js';
import { aadstsNumbers } from './aadsts.js';
import { serverFacts } from './called-server.js';
import type { Fact, Peer } from './fact.js';
import { httpStatuses } from './http-status.js';
import { languageOf } from './language.js';
import { oauthErrors } from './oauth-errors.js';
import { stepOf, targetFacts } from './known.js';
import { peersIn } from './peer.js';
import { smtpReplies } from './smtp-reply.js';
import { tlsAlerts } from './tls-alert.js';
import { isFailure, isOurs } from './topics.js';
import { peel } from './wrappers.js';

export interface Facts {
  /** The text without wrappings and addresses, for what only words tell. */
  readonly words: string;
  readonly all: ReadonlySet<Fact>;
  /** Microsoft's numbers as they stand. */
  readonly aadsts: readonly string[];
  /** The one that the caller knows, or the only one of which the text speaks. */
  readonly peer: Peer | undefined;
}

/** Parts of one look like enhanced status codes. */
const IPV4 = /\b(?!127\.)\d{1,3}(?:\.\d{1,3}){3}\b/g;

/** So do versions of programs. */
const VERSION = /(?:[@/_]v?|\bv|\bversion[ :]{1,2})\d{1,4}(?:\.\d{1,4}){2,3}(?![\d.])/gi;

const MECHANISMS =
  /\b(?:AUTH|Authenticator|mechanism|using|SASL|method)\b[ "'=:[]{0,3}(XOAUTH2|OAUTHBEARER|LOGIN|PLAIN|CRAM-MD5|NTLM|DIGEST-MD5)\b/gi;

/** The two by which a token signs in. */
const TOKENS = ['XOAUTH2', 'OAUTHBEARER'];

/** Whether a token is sent: no way for a password is named beside it, as libraries do that try one after the other. */
const isTokenAlone = (mechanisms: readonly string[]) =>
  mechanisms.length > 0 && mechanisms.every((name) => TOKENS.includes(name));

/** How a server refuses a token, and no password: with a challenge that has the reason in it. */
const REFUSED_TOKEN =
  /does not expect a challenge|OAUTH2 asked for more|\b334 (?:eyJ|\{)|"status"\s?:\s?"(?:40[0-9]|invalid_token)"/i;

/** What was going on, by words of protocols and libraries. */
const PHASES: Readonly<Record<string, RegExp>> = {
  sender: /MAIL FROM|after MAIL|sender address|SMTPSenderRefused|from_failed/i,
  recipient: /RCPT TO|RCPT from|after RCPT|SMTPRecipientsRefused|recipient/i,
  data: /end of DATA|after DATA|DATA command|SMTPDataError|MESSAGE_FAILED/i,
  'sign-in': /\bEAUTH\b|SMTPAuthenticat|\bAUTH\b|in response to AUTH|SASL auth|Authenticator/,
  'insecure-return':
    /(?:(?:redirect|reply|callback)[_ -]?ur[il]\b|Umleitungs-URI|URI de (?:redirection|redireccionamiento|redirección|redirecionamento)|URI di reindirizzamento|omleidings-URI|URI przekierowania|URI перенаправления|リダイレクト URI|重定向 URI|리디렉션 URI).{0,160}\bhttp:\/\/(?!localhost\b|127\.|\[::1|go\.microsoft|www\.w3)\w|\bhttp:\/\/ ?(?:instead of|rather than|not|while|but) (?:\w{1,12} ){0,3}https\b|\bhttp (?:instead of|rather than) https|(?:use[sd]?|generat\w{2,3}|built|builds|sen[dt]s?) (?:an? )?http:?(?:\/\/)? (?:url|uri|redirect|callback)|(?:redirect|callback|reply)[_ ]ur[il] (?:is not|must (?:be|use|start with|begin with)) https|X-Forwarded-Proto|insecure_transport|MUST utilize https/i,
  'local-return':
    /(?:redirect|reply|callback)[_ -]?ur[il]\b.{0,160}\bhttps?:\/\/(?:localhost|127\.0\.0\.1)\b/i,
  callback: /[?&]code=[^&\s]{4}|wp-login\.php\?|callback|redirect_uri=/i,
};

/** Words with which a program falls over its own values, in many languages, or says that it did not store a sign-in. */
const CRASH =
  /not an? (?:glob|hash|array|code|scalar) reference|can't use (?:an undefined value|string)|invalid memory address|index out of range|FunctionClauseError|UndefinedFunctionError|MatchError|can't (?:call method|locate object method)|cannot access offset of type|trying to access array offset|null given|undefined (?:array key|index|property|variable|method|local variable|is not an object)|uninitiali[sz]ed constant|cannot read propert(?:y|ies) of|is not (?:a function|a constructor|defined|subscriptable|iterable)|has no attribute|NoneType|unexpected keyword argument|\b(?:Key|Attribute|Type|Name|Reference|NoMethod|Index)Error\b|NullPointerException|NullReferenceException|ClassCastException|nil pointer dereference|for nil:NilClass|call to a member function|null reference|object reference not set|MissingMethodException|segmentation fault|stack overflow|cannot destructure|no implicit conversion of|(?:unable|failed) to (?:save|store|persist) (?:the |your |an? )?(?:(?:authori[sz]ation|auth|oauth2?|access|refresh) )?(?:code|tokens?|credentials?|connection|account)\b/i;

/** Names of values and parts of this chain. */
const OURS = /access_?token|refresh_?token|oauth|token|authori[sz]|authenticat|smtp|imap|mail/i;

/** Libraries and names of a sign-in by the key of a service account. */
const SIGNED =
  /\bgtoken\b|gserviceaccount|service[_ ]?account|\bjwtclient\b|jwt-bearer|\bJWT\.(?:authorize|refreshToken)|SignedJwtAssertion/i;

/** Failures of the host API as HTTP says them, and where they came up. */
const FAILURES: Readonly<Record<string, readonly [status: string, peer: Peer]>> = {
  'too-large': ['413', 'host'],
  'too-many': ['429', 'host'],
  server: ['500', 'host'],
  'not-signed-in': ['401', 'host'],
  'not-found': ['404', 'host'],
  'provider-down': ['503', 'token-endpoint'],
};
const FAILURE = /\bfailure: ([a-z-]{4,20})/;

/** Lines that mail servers write themselves, and what they send back to a sender. */
const SERVER_LOG =
  /\bin reply to (?:RCPT TO|MAIL FROM|end of DATA|DATA|EHLO|HELO)\b|\bpostfix\/\w{1,20}\b|SMTP error from remote (?:mail )?server after|\(SSL_accept\)|\bstat=Deferred|\bTarget IP address responded with\b|\bdovecot: |\bsm-mta\b/i;

/** What a mail server sends back to a sender whose mail it could not pass on (RFC 3464). */
const REPORT =
  /\b(?:Diagnostic-Code|Final-Recipient|Remote-MTA|Reporting-MTA):|(?<!\()\bhost \S{1,160} said: [^()]{0,400}\(in reply to (?:RCPT TO|MAIL FROM)/i;

const one = <T>(list: readonly T[]) => (list.length === 1 ? list[0] : undefined);

const MAIL =
  /send(?:ing)? (?:the |a )?(?:test )?message|\be?-?mails?\b|\bsmtp|correo|courriel|e-posta|письм|邮件|郵件|メール|메일/i;
const TOKEN = /oauth|\btokens?\b|authori[sz]ation/i;

/** Whom a mail is handed to. */
const MAIL_PEERS: readonly Peer[] = ['smtp-server', 'api'];

/** Of what a failing text speaks, for answers that know no more. */
function failuresIn(words: string, peers: readonly Peer[]): Fact[] {
  return [
    'failure:named',
    ...(peers.some((peer) => MAIL_PEERS.includes(peer)) || MAIL.test(words) ? ['failure:mail' as const] : []),
    ...(peers.includes('token-endpoint') || TOKEN.test(words) ? ['failure:token' as const] : []),
  ];
}

/** More than a sentence or two has words of a program in it. */
const SENTENCE = 200;

/** What somebody says who has no message: of what, and that it does not work. */
const OF_WHAT =
  /(?:e-?)?mails?\b|messages?\b|notifications?\b|connection\b|smtp\b|verbindung|nachricht|connexion|courriel|correo|conexión|posta\b|connessione|письм|почт|соединени|メール|邮件|郵件|메일/i;
const NOT =
  /\b(?:not|cannot|never|stopped|no longer|fails?|failing|failed|nicht|keine?|pas|no se|no puedo|non|não|niet|nie)\b|n't\b|(?<![а-я])нет?(?![а-я])|ない|ません|不|无法|無法|않/i;
const NOTHING_ELSE =
  /^(?:it |this |that |smtp )?(?:does(?:n't| not)|won't|is not|isn't|not) (?:work|connect|send|go)\w{0,3}\W{0,3}$/i;
const isProse = (words: string) =>
  words.length < SENTENCE &&
  isOurs(words) &&
  ((OF_WHAT.test(words) && NOT.test(words)) || NOTHING_ELSE.test(words));

/** Takes a comparable text apart, together with what the caller knows; the whole one says whose program it was. */
export function factsOf(text: string, context: ExplainContext, whole = text): Facts {
  const words = peel(text).replace(IPV4, 'IP').replace(VERSION, ' ');
  const aadsts = aadstsNumbers(text);
  const { codes, enhanced } = smtpReplies(words);
  const step = stepOf(context);
  const failed = FAILURES[FAILURE.exec(words)?.[1] ?? ''];
  const given = context.peer ?? failed?.[1] ?? step?.peer;
  const peers = given ? [given] : peersIn(words);
  const language = languageOf(words);
  const phases = Object.keys(PHASES).filter((name) => PHASES[name]?.test(words));
  const statuses =
    codes.length > 0 && peers.length > 0 && peers.every((peer) => peer === 'smtp-server')
      ? []
      : [...httpStatuses(words), ...(failed ? [failed[0]] : [])];
  const peer = given ?? one(peers.filter((each) => each !== 'middle'));
  const mechanisms = [...words.matchAll(MECHANISMS)].map(([, name = '']) => name.toUpperCase());
  const all: Fact[] = [
    ...aadsts.map((number): Fact => `aadsts:${number}`),
    ...oauthErrors(words).map((code): Fact => `oauth:${code}`),
    ...codes.flatMap((code): Fact[] => [`smtp:${code}`, `class:${code.slice(0, 1)}xx`]),
    ...enhanced.flatMap((code): Fact[] => [
      `enhanced:${code}`,
      `subject:${code.slice(2, 3)}`,
      `class:${code.slice(0, 1)}xx`,
    ]),
    ...statuses.flatMap((code): Fact[] => [`http:${code}`, `class:http-${code.slice(0, 1)}xx`]),
    ...tlsAlerts(words).map((name): Fact => `alert:${name}`),
    ...mechanisms.map((name): Fact => `mechanism:${name}`),
    ...(isTokenAlone(mechanisms) ? ['mechanism:token' as const] : []),
    ...(REFUSED_TOKEN.test(words) ? ['mechanism:XOAUTH2' as const] : []),
    ...peers.map((peer): Fact => `peer:${peer}`),
    ...(given ? [`peer:given-${given}` as const] : []),
    ...(peer ? [`peer:only-${peer}` as const] : []),
    ...(peers.includes('api') && !peers.includes('token-endpoint') ? ['peer:mail-api' as const] : []),
    ...[...phases, ...(step ? [step.phase] : [])].map((phase): Fact => `phase:${phase}`),
    ...(CRASH.test(words) && OURS.test(whole) ? ['failure:crash' as const] : []),
    ...(isFailure(words) ? failuresIn(words, peers) : []),
    ...(isProse(words) ? ['failure:prose' as const] : []),
    ...(language ? [`language:${language}` as const] : []),
    ...serverFacts(text, context),
    ...(SERVER_LOG.test(text) ? ['log:server' as const] : []),
    ...(REPORT.test(text) ? ['log:report' as const] : []),
    ...(SIGNED.test(whole) ? ['method:jwt-bearer' as const] : []),
    ...targetFacts(text, context),
  ];
  return { words, all: new Set(all), aadsts, peer };
}
