import type { Provider, ProviderFamily } from '../providers/provider.js';

/**
 * Who can mend it: you at this form, the administrator of the provider's tenant or app registration, the administrator
 * of the product around this form, or the provider itself.
 */
export type Who = 'you' | 'provider-admin' | 'host-admin' | 'provider';

/** What a refused reply of an SMTP server consists of (RFC 5321 section 4.2, RFC 3463). */
export interface SmtpReply {
  readonly code?: number | string;
  /** Enhanced status code, for example `5.7.139`. */
  readonly enhanced?: string;
  readonly text?: string;
}

/** An error in the form of RFC 6749 section 5.2, as host's backends pass it on. */
export interface ErrorResponse {
  readonly error?: string;
  readonly error_description?: string;
  readonly error_uri?: string;
  readonly smtp?: SmtpReply;
}

/** What `explain()` takes. Anything else is taken too, and shown as it is. */
export type ErrorInput = string | ErrorResponse | { readonly code: string; readonly detail?: string };

/** Values of the form that go into the mends, so that they can be copied. All optional. */
export interface ExplainContext {
  readonly provider?: Provider | ProviderFamily | undefined;
  readonly redirectUri?: string | undefined;
  readonly clientId?: string | undefined;
  readonly tenantId?: string | undefined;
  /** The mailbox that signs in. */
  readonly account?: string | undefined;
  readonly fromAddress?: string | undefined;
  readonly server?: string | undefined;
  readonly port?: number | string | undefined;
  /** The explanations in another language: by `Explanation.id`, the first line says what, each further one how. */
  readonly texts?: Readonly<Record<string, string>> | undefined;
}

/** What happened, who can mend it, and how. Everything is plain text, never markup. */
export interface Explanation {
  /** Stable name of the explanation; `unknown` for an error that is not known. */
  readonly id: string;
  readonly what: string;
  readonly who: Who;
  /** What to do, in this order; with the context's values put in. */
  readonly how: readonly string[];
  /** The error's own words, with secrets and tokens taken out. */
  readonly details: string;
  /** Where the provider's documentation or page for it is. */
  readonly link?: string;
  /** What the provider's support asks for, where the error says it. */
  readonly trace: { readonly traceId?: string; readonly correlationId?: string; readonly timestamp?: string };
}

/** One row of the tables. */
export interface Entry {
  readonly who: Who;
  /** Recognises the error in its normalised text; a row without one is found by its number or code only. */
  readonly match?: RegExp;
  /** The numbers of Microsoft's AADSTS codes that mean this. */
  readonly codes?: readonly number[];
  /** Holds only for errors of this provider. */
  readonly family?: ProviderFamily;
  readonly link?: string;
  /** English: the first line says what happened, each further line what to do. `{mailbox}` and others are put in. */
  readonly text: string;
}
export type Table = Readonly<Record<string, Entry>>;
