import type { Table } from '../explanation.js';

const CLIENT = 'https://console.cloud.google.com/auth/clients';
const AUDIENCE = 'https://console.cloud.google.com/auth/audience';

/**
 * Errors of Google's sign-in page and token endpoint.
 * https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors
 */
export const google = {
  'google-private-ip': {
    who: 'host-admin',
    match: /device_id and device_name are required/i,
    text: `Google does not send anybody back to a private IP address.
Open this page under a host name in a real domain with https://, and register that address at Google.
Without one, use http://localhost as redirect URI and paste the final address here after signing in.`,
  },
  'google-out-of-band': {
    who: 'host-admin',
    match:
      /urn:ietf:wg:oauth:2\.0:oob|\boob (?:flow|redirect)|\bout-of-band\b.{0,40}(?:flow|blocked|deprecat|support)|\boob_blocked\b/i,
    // A pasted page lists the request with its address, whatever it was refused for.
    unless:
      /missing (?:a )?required parameter|\b40[013] ?[:：] ?(?!invalid_request)[a-z_]{6,40}|admin_policy_enforced|org_internal|disallowed_useragent|restricted by policies|client was (?:not found|deleted)|being tested|not completed the google verification/i,
    exact: 70,
    or: ['google-client-type'],
    text: `This product asks Google for a code that a person copies by hand (out-of-band); Google has ended that way.
Update this product: it must have an address of its own to come back to, and a client of the type “Web application”.
Give the details to the makers of this product.`,
  },
  'google-redirect-uri-invalid': {
    who: 'host-admin',
    match:
      /invalid (?:parameter value for redirect_uri|redirect:|origin:)|(?:raw ip addresses|non-public domains) not allowed|must end with a public top-level domain/i,
    text: `Google does not accept this kind of address to come back to: {redirectUri}
It must begin with https:// and have a host name in a public domain; only localhost is exempt.
Open this page under such an address, and register it at Google.`,
  },
  'google-origin-asked': {
    who: 'provider-admin',
    match: /register the javascript origin|redirect_uri_mismatch.{0,600}\borigin=https?:/i,
    exact: 66,
    link: CLIENT,
    text: `Google does not know the web page that asks. It says redirect_uri_mismatch, but means the JavaScript origin.
In Google Auth Platform, Clients, the client, “Authorized JavaScript origins”: add the origin that the error names.
Under “Authorized redirect URIs” add this, if it is missing: {redirectUri}`,
  },
  'google-redirect-uri': {
    who: 'provider-admin',
    of: 'google',
    match:
      /redirect_uri_mismatch|^.{0,30}request details: ?redirect_uri=\S{1,200} flowName=|redirect uri in the request.{0,300}does not match|register the redirect uri in the google/i,
    link: CLIENT,
    text: `The redirect URI is not registered in the client at Google.
In Google Auth Platform, Clients, the client, “Authorized redirect URIs”: add exactly {redirectUri}
Port, upper and lower case and a slash at the end count. It can take some minutes, then sign in again.
A client of the type “Desktop app” has no such list: create a “Web application”, and enter its client ID and client secret here.`,
  },
  'google-origin': {
    who: 'provider-admin',
    match: /origin_mismatch|no registered origin|not a valid origin for the client/i,
    link: CLIENT,
    text: `Google does not know the web page that asks.
In Google Auth Platform, Clients: the client must be a “Web application”, with {redirectUri}
If it is, add the beginning of that address, up to host name and port, under “Authorized JavaScript origins”.`,
  },
  'google-internal-only': {
    who: 'provider-admin',
    match:
      /org_internal|restricted to users within its organi[sz]ation|only available (?:to|within) (?:users|its)/i,
    link: AUDIENCE,
    text: `The app is “Internal”: only mailboxes of its own organization may sign in.
Sign in with a mailbox of that organization, or
in Google Auth Platform, Audience: choose “Make external” and publish the app.`,
  },
  'google-admin-policy': {
    who: 'provider-admin',
    match:
      /admin_policy_enforced|access_not_configured|organi[sz]ation.s admin(?:istrator)? (?:needs to|must) (?:review|approve)|institution.s admin|restricted by policies within your organi[sz]ation|(?:restricted|blocked|disabled) by your (?:google )?workspace admin|(?:not|n't) be used within the authenticated user's domain|\bdomainPolicy\b/i,
    link: 'https://admin.google.com/ac/owl',
    text: `The Google Workspace administrator does not allow this app to reach Gmail.
In the Google Admin console, Security, Access and data control, API controls: trust the client ID {clientId}
Then sign in again.`,
  },
  'google-advanced-protection': {
    who: 'you',
    match: /(?<!admin_)\bpolicy_enforced|advanced protection/i,
    unless: /admin_policy_enforced/i,
    link: 'https://support.google.com/accounts/answer/7539956',
    text: `The account is in Google’s Advanced Protection Program, which keeps apps away from its mail.
Send from another mailbox, or leave the program at https://myaccount.google.com/security
In an organization its administrator may trust the client ID {clientId} in the Google Admin console, Security, API controls.`,
  },
  'google-testing': {
    who: 'provider-admin',
    of: 'google',
    match:
      /has not completed the google verification|(?:currently|still) being tested|developer-approved testers|\b403 ?[:：] ?access_denied|phase de test|est[áa] (?:probando|em teste|en fase de prueba)|in fase di test|wird derzeit getestet|テスト中|正在测试|doesn.t have access to (?:this|the) app.{0,40}test/i,
    link: AUDIENCE,
    text: `The app is in Testing mode, and {mailbox} is not one of its test users.
In Google Auth Platform, Audience: choose “Publish app”. In an organization “Make internal” is simpler.
To stay in Testing, add {mailbox} under “Test users”; the permission then ends after seven days.`,
  },
  'google-unverified': {
    who: 'you',
    match:
      /google hasn.t verified this app|this app (?:isn.t|hasn.t been) verified|Google hat diese App nicht|Google n'a pas (?:validé|vérifié) cette application|Google no ha verificado esta|Google non ha verificato questa|Google não verificou est|このアプリは ?Google で確認されていません|未经 ?Google 验证|Google에서 (?:확인|인증)하지 않은/i,
    text: `Google warns, because nobody has verified the app. For your own app that is normal.
Choose Advanced, then “Go to … (unsafe)”, and allow the access.`,
  },
  'google-embedded': {
    who: 'you',
    match:
      /disallowed_useragent|embedded user-agent|this browser or app may not be secure|Browser oder diese App (?:ist|sind) unter Umständen nicht sicher|(?:navegador o la aplicación no sean|navegador ou app pode não ser) segur|navigateur ou cette application ne sont peut-être pas sécurisé|browser o (?:l.)?app potrebbe(?:ro)? non essere sicur|browser of app is mogelijk niet veilig|ブラウザまたはアプリは安全でない|浏览器或应用可能不安全|ta przeglądarka lub aplikacja może nie być bezpieczna|браузер или приложение могут быть небезопасны/i,
    text: `Google refuses to sign in inside of another program’s window.
Open this page in an ordinary browser such as Firefox, Chrome, Edge or Safari, and sign in again.`,
  },
  'google-client-deleted': {
    who: 'provider-admin',
    match: /deleted_client|oauth client was deleted/i,
    link: CLIENT,
    text: `The OAuth client was deleted at Google.
In Google Auth Platform, Clients: restore it within 30 days, or create a new “Web application”.
Add {redirectUri} to it, and enter its client ID and client secret here.`,
  },
  'google-app-blocked': {
    who: 'provider-admin',
    match:
      /tried to access sensitive info|this app is blocked|diese app ist blockiert|cette application est bloquée|esta (?:app|aplicaci[oó]n) est[áa] bloqueada|questa app è bloccata|este app está bloqueado|このアプリはブロック|此应用已被?(?:屏蔽|禁止)|앱이 차단/i,
    unless: /organi[sz]ation|access_not_configured|admin_policy|tenant polic/i,
    exact: 59,
    link: 'https://support.google.com/cloud/answer/13463073',
    text: `Google blocks this app, since it asks for access to Gmail and Google has not verified it.
Only the makers of the app can have it verified at Google.
Or use an OAuth client of your own: Google Auth Platform, Clients, “Web application”. Enter its client ID and client secret here.
In an organization the administrator can trust the client ID in the Google Admin console, Security, API controls.`,
  },
  'google-consent-screen': {
    who: 'provider-admin',
    match: /\bno support e-?mail\b|\bno application name\b|\bno app name\b/i,
    exact: 64,
    link: 'https://console.cloud.google.com/auth/branding',
    text: `The consent screen of the project at Google is not finished: the name of the app or the support email is missing.
In Google Auth Platform, Branding: enter the app name and the user support email, and save.
Then sign in again.`,
  },
  'google-client-disabled': {
    who: 'provider-admin',
    not: ['oauth:access_denied'],
    match:
      /disabled_client|oauth client was disabled|app was blocked|project (?:has been |is |was )?(?:suspended|disabled)|diese app wurde blockiert|este app foi bloqueado|sign in with google temporarily disabled/i,
    link: CLIENT,
    text: `Google has disabled or blocked the OAuth client.
In Google Auth Platform look at Overview and Clients for the reason, or create a new project and client.`,
  },
  'google-client-type': {
    who: 'provider-admin',
    match:
      /client_secret is missing|client id for (?:a )?native application|custom (?:uri )?schemes?\b|parameter not allowed for this message type|client type.{0,40}not (?:allowed|supported)|invalid_request.{0,60}NATIVE_/i,
    link: CLIENT,
    text: `The request does not fit the type of the OAuth client, or the client secret is missing.
In Google Auth Platform, Clients: the type must be “Web application”. Create one if it is another.
Enter its client ID and client secret here.`,
  },
  'google-secret-wrong': {
    who: 'you',
    match: /provided client secret is invalid|incorrect client secret/i,
    link: CLIENT,
    text: `Google does not accept the client secret.
In Google Auth Platform, Clients, the client: add a new secret and copy it; older ones are not shown again.
Enter it here, together with the client ID of the same client.`,
  },
  'google-client-not-found': {
    who: 'you',
    match: /oauth client was not found|could not determine client id|\b40[01] ?[:：] ?invalid_client/i,
    link: CLIENT,
    text: `Google does not know the client ID {clientId}
Copy it from Google Auth Platform, Clients. It ends in .apps.googleusercontent.com and has no space in it.`,
  },
  'google-reauth': {
    who: 'provider-admin',
    match: /invalid_rapt|rapt_required|reauth related error/i,
    link: 'https://support.google.com/a/answer/9368756',
    text: `The organization’s Google session control asks for a new sign-in, often each day.
In the Google Admin console, Security, Access and data control, Google Cloud session control: exempt trusted apps, and in API controls trust the client ID {clientId}.
Then sign in again with {mailbox}.`,
  },
  'google-account': {
    who: 'provider-admin',
    match:
      /invalid_grant.{0,60}account (?:has been )?(?:deleted|disabled|restricted|suspended)|account[_ ]restricted|account has been deleted/i,
    text: `The Google account is deleted, suspended or restricted: {mailbox}
The administrator of the organization restores it, or you sign in with another mailbox.`,
  },
  'google-revoked': {
    who: 'you',
    match:
      /token has been (?:expired or )?revoked|token has expired or (?:been )?revoked|token has been expired/i,
    link: AUDIENCE,
    text: `The permission has ended: it was withdrawn, the password was changed, or the app is in Testing mode.
Sign in again with {mailbox}.
If it ends after seven days: in Google Auth Platform, Audience, choose “Publish app” or “Make internal”.`,
  },
  'google-code-damaged': {
    who: 'host-admin',
    match: /malformed (?:auth(?:ori[sz]ation)?[ _]?)?code\b/i,
    text: `Google cannot read the code: something changed it on the way, most often a / in it that became %2F.
If a person enters the code, it is only what stands between code= and the next &, with / for %2F.
If this product takes the code itself, it encodes it twice: its administrator updates it, or gives the details to its makers.`,
  },
  'google-code': {
    who: 'you',
    match: /code was already redeemed|invalid_grant.{0,40}bad request/i,
    text: `Google does not accept the code or the refresh token. A code is good once, and only for a few minutes.
Sign in again with {mailbox}.`,
  },
  'google-pkce': {
    who: 'host-admin',
    match: /(?:missing|invalid) code verifier/i,
    text: `The code verifier (PKCE) is missing or does not fit the code.
The backend must send “code-verifier” from the exchange request as code_verifier, unchanged.
For a backend that cannot do that, set pkce="off".`,
  },
  'google-scope-not-allowed': {
    who: 'provider-admin',
    match:
      /restricted_client|scopes cannot be shown|unregistered scope|not authorized to use the requested scopes/i,
    link: 'https://console.cloud.google.com/auth/scopes',
    text: `The app may not ask Google for the right to send mail.
In Google Auth Platform, Data Access, “Add or remove scopes”: add https://mail.google.com/ and save.
Then sign in again.`,
  },
  'google-scope': {
    who: 'host-admin',
    match: /some requested scopes|missing required parameter: scope/i,
    text: `Google does not accept the scope that was asked for.
It must be exactly: https://mail.google.com/
In Google Auth Platform, Data Access, the same scope must be added.
If this product needs another one, which the details name, that one must stand there, written exactly: https://www.googleapis.com/auth/gmail.send has no slash at its end.`,
  },
  'google-scope-missing': {
    who: 'you',
    match:
      /insufficient (?:authentication scopes|permission\b)|\binsufficientPermissions?\b|ACCESS_TOKEN_SCOPE_INSUFFICIENT/i,
    text: `The permission to send mail is missing.
Sign in again with {mailbox} and tick the box for Gmail on Google’s page.
The scope must be https://mail.google.com/, since gmail.send does not work with SMTP.`,
  },
  'google-no-gmail': {
    who: 'provider-admin',
    match:
      /mail service not enabled|gmail (?:api )?(?:service|app)\S{0,8} (?:is )?(?:not enabled|disabled)|(?:not a valid|invalid) email or user id|invalid_grant.{0,60}not a valid email/i,
    text: `The account has no Gmail: {mailbox}
In the Google Admin console, Directory, Users, the account: turn Gmail on, and give it a licence that has it.
Or sign in with another mailbox.`,
  },
  'google-api-off': {
    who: 'provider-admin',
    match:
      /gmail api has not been used|accessNotConfigured|SERVICE_DISABLED|project:? \S{1,80} (?:is )?not found|project.{0,60} (?:has been|was|is) deleted/i,
    link: 'https://console.cloud.google.com/apis/library/gmail.googleapis.com',
    text: `The Gmail API is off in the project at Google.
Turn it on under APIs & Services, Library, Gmail API. It takes some minutes.
If the project is not found or was deleted, use another one with a client of its own, and enter its client ID and client secret here.`,
  },
  'google-login-limit': {
    who: 'provider-admin',
    not: ['http:429', 'server:relay'],
    match: /rate_limit_exceeded|login count limit|\buser cap\b|limits how quickly apps can get new users/i,
    link: AUDIENCE,
    text: `Too many new users have signed in with this app today; Google limits that for an app that nobody has verified.
Use a client ID of your own instead of a shared one: Google Auth Platform, Clients.
Or try again tomorrow.`,
  },
  'google-rate': {
    who: 'provider',
    match:
      /sign-in rate limit|quota exceeded for quota metric|reason\W{1,6}quotaExceeded|dailyLimitExceeded|RESOURCE_EXHAUSTED/i,
    text: `Google has received too many requests from this app.
Wait an hour and try again. In Google Auth Platform, Audience, the number of users can be raised.`,
  },
  'google-delegation': {
    who: 'provider-admin',
    of: 'google',
    topics: ['service-account:denied', 'service-account:missing'],
    match:
      /client is unauthorized to retrieve access tokens using this method|unauthorized client or scope in request|service ?account.{0,160}\b40[013] (?:unauthorized|forbidden|bad)|client not authorized for any of the scopes|requested client not authorized|domain-wide delegation/i,
    exact: 62,
    link: 'https://admin.google.com/ac/owl/domainwidedelegation',
    text: `The service account may not act for {mailbox}: it is not delegated, or not yet.
A super administrator adds it in the Google Admin console, Security, Access and data control, API controls, Manage Domain Wide Delegation: its numeric client ID, scope https://mail.google.com/
It can take up to 24 hours. The mailbox must belong to the same Google Workspace; gmail.com cannot delegate.`,
  },
  'google-other-mailbox': {
    who: 'you',
    match: /delegation denied/i,
    exact: 63,
    or: ['google-delegation'],
    text: `Gmail was asked to send for another mailbox than the one that signed in.
Sign in again with exactly the mailbox that sends: {mailbox}
A service account must name that mailbox as the user for whom it acts, and the organization must have delegated that to it.`,
  },
  'google-precondition': {
    who: 'provider-admin',
    match: /failedPrecondition|FAILED_PRECONDITION|precondition check failed/i,
    unless: /mail service not enabled/i,
    exact: 62,
    or: ['google-delegation', 'google-no-gmail'],
    text: `Gmail cannot do that for this account: it has no Gmail, or a service account did not say for whom it acts.
In the Google Admin console check that Gmail is on for {mailbox}
A service account must name that mailbox as its user (subject), and be delegated.`,
  },
  'google-service-key': {
    who: 'provider-admin',
    match:
      /invalid jwt signature|no valid verifier|service account (?:key )?(?:was )?(?:not found|deleted|disabled)|disableServiceAccountKeyCreation|key creation is not allowed|account not found.{0,60}gserviceaccount|invalid_grant.{0,60}account not found/i,
    exact: 62,
    link: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
    text: `Google does not accept the key of the service account, or does not let one be made.
In the Google Cloud console, IAM & Admin, Service accounts, the account, Keys: check that it is enabled, or add a new key and enter its JSON here.
Where keys are forbidden, an Organization Policy administrator makes an exception for this project.`,
  },
  'google-service-clock': {
    who: 'host-admin',
    facts: ['oauth:invalid_grant', 'method:jwt-bearer'],
    match: /invalid_grant/i,
    unless:
      /account not found|invalid_rapt|signature|email or user|valid email|bad request|refresh|revoked|expired|AADSTS/i,
    exact: 40,
    or: ['google-service-key'],
    text: `Google does not accept what this product has signed with the key of the service account.
Set date and time of this server right (NTP): a few minutes too many are enough.
If they are right, make a new key of the service account and enter its JSON here.
The account must be delegated for {mailbox} (Google Admin console, Security, API controls, Manage Domain Wide Delegation).`,
  },
  'google-unauthorized-client': {
    who: 'you',
    match: /unauthorized_client: unauthorized\b/i,
    text: `The sign-in was made with another client ID.
Sign in again with {mailbox} and the client ID {clientId}`,
  },
  'google-wrong-account': {
    who: 'you',
    match: /required parameter is missing: response_type|missing required parameter: response_type/i,
    text: `Google shows this when another account than the app’s is active in the browser; the parameter is not missing.
Sign in again in a private window, and choose {mailbox}
If it stays so: in Google Auth Platform, Audience, an “Internal” app takes only mailboxes of its own organization.`,
  },
  'google-loopback': {
    who: 'you',
    match: /loopback flow has been blocked|loopback ip address flow/i,
    link: CLIENT,
    text: `Google sends nobody back to 127.0.0.1 with a client of this type.
In Google Auth Platform, Clients: use a client of the type “Web application”, and enter its ID and secret here.
Open this page under a host name with https://, and register {redirectUri} at that client.`,
  },
  'google-policy': {
    who: 'host-admin',
    match:
      /comply with google.s oauth 2\.0 policy|can.t sign in (?:to this app )?because|OAuth 2\.0.{0,3}(?:polic|polít|politi|richtlin|règlement|norme|ポリシー|정책|政策)|(?:polic|polít|politi|политик|règlement|norme|richtlin)\S{0,6}.{0,14} ?OAuth 2\.0/i,
    text: `Google’s rules do not allow the request, most often because of {redirectUri}
It must begin with https:// and have a host name in a public domain; only localhost is exempt.`,
  },
  'google-blocked': {
    who: 'provider-admin',
    match:
      /access blocked(?:: |$)|authori[sz]ation error.{0,80}google|zugriff blockiert|accès bloqué|acceso bloqueado|accesso bloccato|acesso bloqueado|toegang geblokkeerd|dostęp zablokowany|доступ заблокирован|erişim engellendi|アクセスを?ブロック|已(?:禁止|屏蔽|阻止)访问|액세스 차단/i,
    link: CLIENT,
    text: `Google has blocked the sign-in with this app.
In Google Auth Platform check Audience, and Clients: “Web application”, with {redirectUri}`,
  },
  'google-client-auth': {
    who: 'you',
    family: 'google',
    match: /\binvalid_client\b/i,
    link: CLIENT,
    text: `Google does not accept the client ID or the client secret.
Copy both again from Google Auth Platform, Clients, the same client. The ID ends in .apps.googleusercontent.com.`,
  },
} as const satisfies Table;
