import type { Provider, ProviderFamily } from '../providers/provider.js';
import type { Fact, Peer } from './facts/fact.js';
import type { Topic } from './facts/topics.js';

/**
 * Who can fix it: you at this form, the administrator of the provider's tenant or app registration, the administrator
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

/** Values of the form that go into the steps, so that they can be copied. All optional. */
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
  /**
   * What was being done: `authorize` or `exchange` of a sign-in, or the step of the host API, such as `token`, `sign-in`,
   * `sender` or `sent`. It decides which server is meant where the error does not say it.
   */
  readonly step?: string | undefined;
  /** Which side the error concerns, where the backend has said it. */
  readonly peer?: Peer | undefined;
  /** The target's `auth-method`: `none`, `plain`, `google-oauth2`, ... */
  readonly method?: string | undefined;
  /** The target's `oauth2-grant`. */
  readonly grant?: string | undefined;
  /** The explanations in another language: by `Explanation.id`, the first line says what, each further one how. */
  readonly texts?: Readonly<Record<string, string>> | undefined;
  /** Their language, a BCP 47 tag, for numbers and times in them; English when absent. */
  readonly lang?: string | undefined;
}

/** Another cause that fits the same error. */
export interface Alternative {
  readonly id: string;
  readonly what: string;
  readonly who?: Who;
  readonly how: readonly string[];
}

/** What happened, who can fix it, and how. Everything is plain text, never markup. */
export interface Explanation {
  /** Stable name of the explanation; `unknown` for an error that is not known. */
  readonly id: string;
  readonly what: string;
  /** Who can fix it; absent where that is not known. */
  readonly who?: Who;
  /** What to do, in this order; with the context's values put in. */
  readonly how: readonly string[];
  /** A command that stands in these steps, or in those of another cause. */
  readonly command?: string;
  /** The error's own words, with secrets and tokens taken out. */
  readonly details: string;
  /** Where the provider's documentation or page for it is. */
  readonly link?: string;
  /** What it can be as well, where the error leaves that open; at most three. */
  readonly alternatives?: readonly Alternative[];
  /** What the provider's support asks for, where the error says it. */
  readonly trace: { readonly traceId?: string; readonly correlationId?: string; readonly timestamp?: string };
}

/** One row of the tables. It fits if all that it asks for holds; of those that fit the one with the most exact evidence counts. */
export interface Entry {
  readonly who?: Who;
  /** The numbers of Microsoft's AADSTS codes that mean this. */
  readonly codes?: readonly number[];
  /** What must be in the text, each of them; `a|b` is one of the two. */
  readonly facts?: readonly Fact[];
  /** The wording, in the text made comparable, where no fact tells it. */
  readonly match?: RegExp;
  /** The number of an answer, which says no more than its class: other words of a mail server, and `vague`, say more. */
  readonly bare?: RegExp;
  readonly vague?: readonly Topic[];
  /** What the text is about; the row then fits too, though its wording is another one, as a guess behind all others. */
  readonly topics?: readonly Topic[];
  /** What contradicts it: a wording, or facts. */
  readonly unless?: RegExp;
  readonly not?: readonly Fact[];
  /** Holds only for errors of this provider. */
  readonly family?: ProviderFamily;
  /** How exact the evidence is: of a wording, where it is not as exact as the others of its table; of facts, what is added. */
  readonly exact?: number;
  /** Its numbers say little: a sentence that belongs to another one decides. */
  readonly yields?: boolean;
  /** What it is instead where a fact holds: whose words are used the server decides that is named. */
  readonly instead?: Readonly<Partial<Record<Fact, string>>>;
  /** The same at another peer, by the peer. */
  readonly at?: Readonly<Partial<Record<Peer, string>>>;
  /** What it can be as well, always. */
  readonly or?: readonly string[];
  /** What it can be as well where nothing in the text is more exact than this row's own words. */
  readonly open?: readonly string[];
  /** What makes it one of several causes where its own `facts` are not there. */
  readonly maybe?: readonly Fact[];
  /** Whose error it is: an error of another provider is none of it. */
  readonly of?: ProviderFamily;
  readonly link?: string;
  /** English: the first line says what happened, each further line what to do. `{mailbox}` and others are put in. */
  readonly text: string;
}
export type Table = Readonly<Record<string, Entry>>;

/** Rows with the weight that their wordings have. */
export interface RankedTable {
  readonly rows: Table;
  readonly exact: number;
  /** Its rows are what a mail server says. */
  readonly speaks?: true;
  /** What contradicts every one of its rows. */
  readonly not?: readonly Fact[];
  /** Subjects that say more than its rows, which know no more than the class of an answer. */
  readonly vague?: readonly Topic[];
}
