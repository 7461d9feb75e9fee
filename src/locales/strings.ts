import type { ConsoleNames } from './console-name.js';
import type { button } from './en/button.js';
import type { callback } from './en/callback.js';
import type { check } from './en/check.js';
import type { copy } from './en/copy.js';
import type { explanation } from './en/explanation.js';
import type { fields } from './en/fields.js';
import type { guide } from './en/guide.js';
import type { otherProvider } from './en/other-provider.js';
import type { ownSignIn } from './en/own-sign-in.js';
import type { panel } from './en/panel.js';
import type { panelSignIn } from './en/panel-sign-in.js';
import type { preflight } from './en/preflight.js';
import type { ExplanationId } from '../diagnosis/tables/index.js';
import type { ValueTextId } from '../diagnosis/values.js';
import type { flowTexts } from '../flow/texts.js';
import type { redirectUriTexts } from '../providers/redirect-uri-texts.js';
import type { presets } from './en/presets.js';
import type { problems } from './en/problems.js';
import type { signs } from './en/signs.js';
import type { status } from './en/status.js';
import type { testMail } from './en/test-mail.js';

type Texts<T> = { readonly [K in keyof T]: string };

/**
 * Every text that people see, by the element or module it belongs to. English is compiled into each element, so that
 * a host pays for the texts it uses; the other languages are modules of their own.
 * `{name}` in a text stands for a value put in when it is shown.
 */
export interface Strings {
  readonly button: Texts<typeof button>;
  readonly callback: Texts<typeof callback>;
  /** The check of a registration; what there is to say of a step that went well stands under `-ok`. */
  readonly check: Texts<typeof check>;
  /** What a sign-in tells, by error code; what to do under `-remedy`. */
  readonly flow: Texts<typeof flowTexts>;
  /** What the providers' pages call things, by the English name. What is absent is shown in English. */
  readonly console: ConsoleNames;
  readonly copy: Texts<typeof copy>;
  /** Around the explanation of an error. */
  readonly explanation: Texts<typeof explanation>;
  readonly fields: Texts<typeof fields>;
  /** The set-up guide; of a step the first line is its title, each further one says what to do. */
  readonly guide: Texts<typeof guide>;
  /** Entering a provider that the host does not list. */
  readonly otherProvider: Texts<typeof otherProvider>;
  /** Signing in without a person, and what is wrong with certificates and keys. */
  readonly ownSignIn: Texts<typeof ownSignIn>;
  readonly panel: Texts<typeof panel>;
  /** The explanations of errors: the first line says what happened, each further one what to do. */
  readonly diagnosis: Readonly<Record<ExplanationId | ValueTextId, string>>;
  /** Around the preflight of the redirect URI. */
  readonly preflight: Texts<typeof preflight>;
  /** What the preflight of the redirect URI finds, by `RedirectUriFinding.code`; its remedy under `-remedy`. */
  readonly redirectUri: Texts<typeof redirectUriTexts>;
  /** The mail services that need no OAuth2. */
  readonly presets: Texts<typeof presets>;
  readonly problems: Texts<typeof problems>;
  /** What stands between the parts of a text, and around them. */
  readonly signs: Texts<typeof signs>;
  /** The status of a sign-in; what to do about a state stands under `-help`. */
  readonly status: Texts<typeof status>;
  /** The sign-in with OAuth2 in the panel. */
  readonly panelSignIn: Texts<typeof panelSignIn>;
  readonly testMail: Texts<typeof testMail>;
}
