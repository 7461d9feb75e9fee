import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import type { SmtpOAuth2Config } from '../../../context/config.js';
import { isEndpointAddress } from '../../../providers/other-provider.js';
import type { Provider } from '../../../providers/provider.js';
import type { FieldOf, TextKey } from '../../../smtp-target/fields.js';
import { fittingAuthorization, textValue } from '../../../smtp-target/form.js';
import type { Localize } from '../../../locales/localize.js';
import { describedBy, renderError, renderHint } from '../field-view.js';
import type { FieldView } from '../field-view.js';
import { credentialOf, registrationOf } from '../../../smtp-target/choices.js';
import { methodOf } from '../../../smtp-target/method.js';
import { isSameAddress } from '../../../smtp-target/rules.js';
import { chosenProvider } from '../../../smtp-target/situation.js';

export interface SignInView extends FieldView {
  /** Changes when another target is loaded: an unfinished sign-in for the former one ends. */
  readonly generation: number;
  readonly inactive: boolean;
  readonly settings: SmtpOAuth2Config;
  readonly texts: Localize<'panelSignIn'>;
  readonly started: (event: Event) => void;
  readonly authorized: (event: HTMLElementEventMap['oauth2-authorized']) => void;
  readonly useAccount: (account: string) => void;
  /** The redirect URIs in the client file that the client ID came from. */
  readonly registeredRedirectUris: readonly string[];
}

/** The account that signed in is not the one that mails will be sent as. */
function renderOtherAccount(view: SignInView, account: string) {
  const { form } = view.at;
  const sender = textValue(form, 'username') || textValue(form, 'from-address');
  if (sender === '' || isSameAddress(sender, account)) return nothing;
  const use = () => view.useAccount(account);
  return html`<div part="notice" class="notice">
    ${view.texts.text('otherAccount', { account, sender })}
    <button type="button" part="button" @click=${use}>${view.texts.text('useAccount', { account })}</button>
  </div>`;
}

/** Who registered as the guide says is refused at a shared address, on a page that nobody here sees. */
function renderTenantMissing({ at, texts }: SignInView) {
  const provider = chosenProvider(at);
  const isEntered = (key: 'oauth2-client-id' | 'oauth2-tenant-id') => textValue(at.form, key) !== '';
  const isComplete = !isEntered('oauth2-client-id') || isEntered('oauth2-tenant-id') || registrationOf(at);
  if (!provider?.registersSingleTenant || isComplete || fittingAuthorization(at)) return nothing;
  const { name, defaultTenant: tenant = '' } = provider;
  return html`<div part="notice" class="notice warning" id="tenant-missing">
    <p>${texts.text('tenantMissing', { provider: name, tenant })}</p>
  </div>`;
}

/** What there is to say of the sign-in that is saved; nothing where a new one was made. */
function savedText({ at }: SignInView) {
  const { form, edit, signedIn } = at;
  const made = fittingAuthorization(at);
  if (made)
    return made.refreshToken !== undefined ? undefined : signedIn ? 'signedInBefore' : 'signedInPerhaps';
  const isOfLoaded = edit && form.method === methodOf(form.loaded);
  return isOfLoaded && (form.disconnected || signedIn === false) ? 'signedOut' : undefined;
}

/** Nobody is sent to an address that is none. */
const isComplete = ({ entered, authorizationEndpoint, tokenEndpoint, scopes }: Provider) =>
  !entered ||
  (isEndpointAddress(authorizationEndpoint) && isEndpointAddress(tokenEndpoint) && scopes.length > 0);

/** The sign-in at the provider, with what came of it. */
export function renderSignIn(view: SignInView, field: FieldOf<'sign-in'>) {
  const { form, edit } = view.at;
  const provider = chosenProvider(view.at);
  if (!provider) return nothing;
  const made = fittingAuthorization(view.at);
  const state = savedText(view);
  // Where the backend does not say who signed in, it is taken to be the one who was suggested.
  const account = made?.account ?? made?.loginHint;
  const text = (key: TextKey) => textValue(form, key) || undefined;
  const credential = credentialOf(view.at);
  const certificate = credential === 'certificate' ? text('oauth2-client-certificate') : undefined;
  const secret = credential === 'secret' ? textValue(form, 'oauth2-client-secret') : '';
  // It stands before the button, below which it would follow the error of a new sign-in.
  const saved = state ? view.texts.text(state) : '';
  const hint = isComplete(provider) ? saved : view.hintOf(field.key);
  const button = html`<oauth2-authorize-button
    part="authorize"
    exportparts="button:authorize-button,link:authorize-button,cancel:authorize-cancel"
    name=${field.key}
    provider=${provider.id}
    client-id=${ifDefined(text('oauth2-client-id'))}
    tenant-id=${ifDefined(text('oauth2-tenant-id'))}
    registration-id=${ifDefined(registrationOf(view.at)?.id)}
    login-hint=${ifDefined(text('username') ?? text('from-address'))}
    target-name=${ifDefined(edit ? textValue(form, 'name') : undefined)}
    .clientSecret=${secret}
    .clientCertificate=${certificate}
    .clientPrivateKey=${text('oauth2-client-private-key')}
    .config=${view.settings}
    .registeredRedirectUris=${view.registeredRedirectUris}
    ?disabled=${view.inactive || !isComplete(provider)}
    @oauth2-waiting=${view.started}
    @oauth2-authorized=${view.authorized}
  ></oauth2-authorize-button>`;
  return html`<div
    class="field wide"
    part="field"
    data-field=${field.key}
    role="group"
    aria-label=${view.fields.text('oauth2-refresh-token')}
    aria-describedby=${describedBy(field.key)}
  >
    ${renderTenantMissing(view)} ${renderHint(view, field.key, hint)}
    ${keyed(`${form.method} ${view.generation}`, button)}
    ${account ? renderOtherAccount(view, account) : nothing} ${renderError(view, field.key)}
  </div>`;
}
