import type { Peer } from '../host-api/host-api-error.js';
import { fill } from '../texts/fill.js';
import { flowTexts } from './texts.js';
import type { FlowTextKey } from './texts.js';

/** Who can fix an error: the person at the form, the provider's administrator, or the administrator of the host. */
export type Responsible = 'you' | 'provider-admin' | 'host-admin';

/**
 * Every way in which a sign-in can fail, and who can fix it. `popup-blocked` and `window-closed` are notices: the
 * flow goes on waiting.
 */
export const FLOW_ERRORS = {
  'popup-blocked': 'you',
  'window-closed': 'you',
  timeout: 'you',
  cancelled: 'you',
  superseded: 'you',
  'access-denied': 'you',
  'provider-error': 'provider-admin',
  'no-code': 'you',
  'state-mismatch': 'you',
  'issuer-mismatch': 'host-admin',
  'malformed-answer': 'host-admin',
  'insecure-context': 'host-admin',
  'not-prepared': 'you',
  'exchange-unreachable': 'host-admin',
  'exchange-refused': 'you',
  'exchange-invalid': 'host-admin',
  'no-refresh-token': 'provider-admin',
} as const satisfies Record<string, Responsible>;

export type FlowErrorCode = keyof typeof FLOW_ERRORS;

type WithoutRemedy<K extends string> = K extends `${string}-remedy` ? never : K;
/** A code, or a variant of one that has sentences of its own. */
export type FlowErrorKey = WithoutRemedy<FlowTextKey>;

/** Variants that somebody else can fix than their code says. */
const VARIANTS: Readonly<Partial<Record<FlowErrorKey, Responsible>>> = {
  'malformed-answer.no-address': 'you',
  'malformed-answer.only-code': 'you',
  'malformed-answer.no-answer': 'you',
  'exchange-invalid.login-page': 'you',
  'exchange-refused.server': 'host-admin',
  'exchange-refused.provider': 'host-admin',
  'exchange-refused.declined': 'host-admin',
  'exchange-refused.too-large': 'host-admin',
};

/** Who can fix an error, by the key of its texts. */
export const responsibleFor = (key: FlowErrorKey): Responsible =>
  VARIANTS[key] ?? FLOW_ERRORS[key.split('.')[0] as FlowErrorCode];

export interface FlowErrorOptions {
  /** The provider's or the server's own words, untouched. */
  readonly detail?: string | undefined;
  /** The server at which it came up, where that is known. */
  readonly peer?: Peer | undefined;
  /** Values for the placeholders in the texts. */
  readonly values?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** Why a sign-in failed. It holds no code, token or secret. */
export class OAuth2FlowError extends Error {
  override readonly name = 'OAuth2FlowError';
  /** Stable name of the error. */
  readonly code: FlowErrorCode;
  /** What to do about it, for people. */
  readonly remedy: string;
  /** Who can do it. */
  readonly who: Responsible;
  /** The provider's or the server's own words, untouched. To be shown as text. */
  readonly detail: string | undefined;
  /** The server at which it came up, where that is known. */
  readonly peer: Peer | undefined;

  constructor(
    /** The key of the texts: the code, or a variant of it as `code.variant`. */
    readonly key: FlowErrorKey,
    { detail, peer, values = {}, cause }: FlowErrorOptions = {},
  ) {
    super(fill(flowTexts[key], values), { cause });
    this.code = key.split('.')[0] as FlowErrorCode;
    this.who = responsibleFor(key);
    this.remedy = fill(flowTexts[`${key}-remedy` as FlowTextKey], values);
    this.detail = detail;
    this.peer = peer;
    this.values = values;
  }

  /** Values of the placeholders, for showing the texts in another language. */
  readonly values: Readonly<Record<string, string>>;
}

/** What a host may throw in the place of an `OAuth2FlowError` of this copy of the package. */
type FlowErrorLike = Pick<OAuth2FlowError, 'code'> &
  Partial<Pick<OAuth2FlowError, 'key' | 'detail' | 'peer' | 'values'>>;

/**
 * Whether something thrown is an error of the flow, known by its shape: a host may bundle another copy of the package, or
 * throw a plain object `{ name: 'OAuth2FlowError', code, detail? }`.
 */
export function isFlowError(error: unknown): error is FlowErrorLike {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  return name === 'OAuth2FlowError' && typeof code === 'string' && Object.hasOwn(FLOW_ERRORS, code);
}

/** The same as an error of this copy, with other words of the other side in it where they had to be cleaned. */
export function ownFlowError(error: FlowErrorLike, detail = error.detail): OAuth2FlowError {
  const { code, key = code, peer, values } = error;
  const known = Object.hasOwn(flowTexts, key) ? key : code;
  return new OAuth2FlowError(known, { detail, peer, ...(values && { values }) });
}
