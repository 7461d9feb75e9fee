import { createContext } from '@lit/context';
import type { ExchangeOptions } from '../host-api/exchange.js';
import type { RequestHeaders } from '../host-api/request.js';
import type { Preset } from '../providers/presets.js';
import type { Provider } from '../providers/provider.js';
import type { Registration } from '../providers/registration.js';
import type { Locale } from '../locales/locale.js';

/** A user of the host who can be chosen as a recipient. */
export interface HostUser {
  /** The host's own name of the user, as it goes into `mailto-user`. */
  readonly id: string;
  readonly email?: string;
  readonly comment?: string;
}

/**
 * What a host gives to all elements below `<smtp-oauth2-config>`. An attribute or property on an element wins.
 * Without `refreshTokenUrl` and `exchange` no OAuth2 is offered.
 */
export interface SmtpOAuth2Config {
  /** Where the authorization code is POSTed to. */
  readonly refreshTokenUrl?: string;
  /** Where a test mail with unsaved values is POSTed to. */
  readonly testUrl?: string;
  /** Where a registration is POSTed to be checked before anybody signs in. */
  readonly checkUrl?: string;
  /** Where a POST has the backend make a certificate, whose key it keeps. */
  readonly certificateUrl?: string;
  /** Where the address of such a provider is POSTed to, to find the others by it. */
  readonly discoveryUrl?: string;
  /** Where the state of a target's sign-in is read; `{name}` stands for the target. */
  readonly statusUrl?: string;
  /** Where a target's sign-in is ended with DELETE; `{name}` stands for the target. */
  readonly disconnectUrl?: string;
  /** The callback page as registered at the provider; the page's own origin when absent. */
  readonly redirectUri?: string;
  readonly headers?: RequestHeaders;
  /** In place of the page's `fetch`. */
  readonly fetch?: typeof fetch;
  /** In place of the POST to `refreshTokenUrl`, for hosts with other habits. */
  readonly exchange?: NonNullable<ExchangeOptions['exchange']>;
  /** Providers to offer, Google and Microsoft when absent. */
  readonly providers?: readonly Provider[];
  /** Whether people may enter the addresses of a provider that is none of `providers`; the backend has to allow it, too. */
  readonly otherProvider?: boolean;
  /** Mail services to choose from where no OAuth2 is wanted, for example `presets`; none when absent. */
  readonly presets?: readonly Preset[];
  /** Registrations of the host's own, whose credentials its backend has: a name in place of client ID, secret and tenant. */
  readonly registrations?: readonly Registration[];
  /** Whether people may enter a registration of their own beside those; they may unless `false`. */
  readonly ownRegistration?: boolean;
  readonly users?: readonly HostUser[];
  /** Which text is a recipient, for a host that takes more than mail addresses there (`root`, for example). */
  readonly isRecipient?: (text: string) => boolean;
  /** The host's default author, shown as the field's placeholder. */
  readonly defaultAuthor?: string;
  /** Single texts in other words. */
  readonly strings?: Locale['strings'];
}

/** `Symbol.for`, so that two copies of the package on one page share it. */
export const configContext = createContext<SmtpOAuth2Config | undefined>(
  Symbol.for('smtp-oauth2-elements.config'),
);
