import type { Explanation } from '../../../diagnosis/explanation.js';
import type { OAuth2FlowError } from '../../../flow/error.js';
import type { FlowState } from '../../../flow/flow.js';
import type { Localize } from '../../../locales/localize.js';
import type { Provider } from '../../../providers/provider.js';
import type { SignInResult } from './render-warnings.js';
import type { Missing } from './sign-in.js';

/** All that the button shows, and what its controls do. */
export interface SignInView {
  readonly state: FlowState;
  readonly provider: Provider | undefined;
  /** What came of the last sign-in. */
  readonly result: SignInResult | undefined;
  readonly disabled: boolean;
  readonly problem: OAuth2FlowError | undefined;
  readonly pasted: { readonly text: string; readonly problem: OAuth2FlowError } | undefined;
  readonly missing: Missing | undefined;
  /** An answer came that nobody here waits for. */
  readonly isLate: boolean;
  readonly notice: OAuth2FlowError | undefined;
  readonly url: string | undefined;
  readonly redirectUri: string;
  /** Nobody comes back from the last page, and its address is to be pasted. */
  readonly byPaste: boolean;
  /** It is one of the provider's own, and loads. */
  readonly isNative: boolean;
  /** The provider does not take the redirect URI. */
  readonly isRefused: boolean;
  /** The one that it takes instead. */
  readonly pasteRedirectUri: string;
  /** What the preflight found. */
  readonly findings: unknown;
  /** What a foreign error means, once the explanations are loaded. */
  readonly explain: (problem: unknown, reword?: (found: Explanation) => Explanation) => unknown;
  /** The same, to be said and not shown. */
  readonly explanationOf: (problem: unknown) => Explanation | undefined;
  /** The explanations are loaded, or cannot be: what is shown of an error does not change any more. */
  readonly isSettled: boolean;
  /** What a pasted text means, where it is an error that is known. */
  readonly pastedError: (text: string) => Explanation | undefined;
  /** The guide to the registration, where somebody has asked for it. */
  readonly guide: unknown;
  readonly texts: Localize<'button'>;
  readonly flowTexts: Localize<'flow'>;
  readonly copyTexts: Localize<'copy'>;
  readonly preflightTexts: Localize<'preflight'>;
  readonly authorize: () => void;
  readonly startAgain: () => void;
  readonly startByPaste: (uri: string) => void;
  readonly cancel: () => void;
  readonly openLink: () => void;
  readonly paste: (text: string) => void;
  readonly toggleGuide: () => void;
}
