import { checkRedirectUri } from '../providers/redirect-uri.js';
import type { Provider, ProviderFamily } from '../providers/provider.js';
import { VERSION } from './version.js';
import type { Explain } from './explain.js';
import { REDACTED, redact, redactValue } from './redact.js';

/** One thing that happened, and when. */
export interface ReportStep {
  readonly name: string;
  /** In milliseconds since the epoch. */
  readonly at: number;
}

/** What a report is made of; what is not known is left out. */
export interface ReportInput {
  /** As `explain()` takes it. */
  readonly error?: unknown;
  readonly provider?: Provider | ProviderFamily | undefined;
  readonly redirectUri?: string | undefined;
  /** Origin of the page, `location.origin`. */
  readonly pageOrigin?: string | undefined;
  readonly userAgent?: string | undefined;
  readonly steps?: readonly ReportStep[];
  /** How far the server's clock is before this one, in milliseconds: its `Date` header less `Date.now()`. */
  readonly clockSkew?: number | undefined;
  /** Further facts, one line each. */
  readonly facts?: Readonly<Record<string, string | number | undefined>>;
  /** Milliseconds since the epoch; now when absent. */
  readonly now?: number;
}

/** Members of requests and answers that are nobody's to read, whatever their value looks like. */
const PARAMETERS =
  /((?:^|[^\w-])["']?(?:authorization[_-]?code|code|state|session_state|nonce|code_challenge|client_info|assertion|device_code|user_code|SAMLResponse)["']?\s*(?:=|%3D|:\s?)\s*["']?)(?!(?:\d{3,8}|[A-Z_]{4,15})(?:[\s"'&,;)}<>]|$))([^\s"'&,;)}<>]{6,})/gi;
/** What stands behind `?` or `#` of an address is for the one who was addressed. */
const QUERY = /(\bhttps?:\/\/[^\s"'<>?#]*)[?#][^\s"'<>]*/gi;
const USERINFO = /(:\/\/)[^\s/@?#]*@/g;
const ADDRESS = /([\w!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]{0,254}(@|%40)(?=[\w-]+\.[\w.-]+)/g;

/** Takes out what a ticket must not hold. */
function clean(text: string): string {
  return redact(text.replace(QUERY, '$1?…').replace(USERINFO, `$1${REDACTED}@`))
    .replace(PARAMETERS, redactValue)
    .replace(ADDRESS, '$1…$2');
}

const CODES = [
  /AADSTS\d{4,8}/g,
  /\b[245]\d\d[ -]\d\.\d{1,3}\.\d{1,3}\b/g,
  /\b(?:invalid|unauthorized|unsupported|access|consent|interaction|login|temporarily|redirect_uri|insufficient|admin|org|deleted|disabled|rapt|server)_[a-z_]{3,40}\b/g,
  /\bE[A-Z_]{4,30}\b/g,
];

/** Codes that a text names, each once. */
function codesIn(text: string): string[] {
  return [...new Set(CODES.flatMap((pattern) => text.match(pattern) ?? []))];
}

const iso = (ms: number) => (Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : '?');

function clockLine(skew: number | undefined): string | undefined {
  if (skew === undefined || !Number.isFinite(skew)) return undefined;
  const seconds = Math.round(skew / 1000);
  // The header has whole seconds, and the answer was under way for a while.
  if (Math.abs(seconds) <= 2) return 'as the server’s';
  return `${Math.abs(seconds)} s ${seconds > 0 ? 'behind' : 'ahead of'} the server’s`;
}

function preflightLines({ provider, redirectUri, pageOrigin }: ReportInput): string[] {
  if (!provider || redirectUri === undefined) return [];
  const findings = checkRedirectUri(redirectUri, { provider, ...(pageOrigin && { pageOrigin }) });
  const verdicts = findings.map(({ severity, code }) => `${severity} ${code}`);
  return [`redirect URI: ${redirectUri}`, `preflight: ${verdicts.join(', ') || 'nothing found'}`];
}

function errorLines(explain: Explain, { error, ...context }: ReportInput): string[] {
  if (error === undefined || error === null) return [];
  const { id, who, trace, details } = explain(error, { provider: context.provider });
  const codes = codesIn(details);
  return [
    `error: ${id}${who ? ` (${who})` : ''}`,
    ...(codes.length > 0 ? [`codes: ${codes.join(', ')}`] : []),
    ...Object.entries(trace).map(([name, value]) => `${name}: ${value}`),
    'details:',
    ...details.split('\n').map((line) => `  ${line}`),
  ];
}

function stepLines(steps: readonly ReportStep[] = []): string[] {
  return steps.length === 0 ? [] : ['steps:', ...steps.map(({ name, at }) => `  ${iso(at)} ${name}`)];
}

/**
 * What a support ticket needs, as plain text: versions, the preflight's verdicts, the steps with their times, error
 * codes and IDs, the clock. Holds no secret, token, code or state; mail addresses are shortened. It is in English in
 * every language of the page, since the one who answers tickets has to read it.
 */
export const reportBy =
  (explain: Explain) =>
  (input: ReportInput): string => {
    const { provider, now = Date.now(), facts = {} } = input;
    const name = typeof provider === 'object' ? `${provider.id} (${provider.family})` : provider;
    const known = {
      'smtp-oauth2-elements': VERSION,
      time: iso(now),
      browser: input.userAgent,
      page: input.pageOrigin,
      clock: clockLine(input.clockSkew),
      provider: name,
    };
    const lines = Object.entries({ ...known, ...facts }).filter(([, value]) => value !== undefined);
    return [
      ...lines.map(([key, value]) => `${key}: ${value}`),
      ...preflightLines(input),
      ...stepLines(input.steps),
      ...errorLines(explain, input),
    ]
      .map(clean)
      .join('\n');
  };
