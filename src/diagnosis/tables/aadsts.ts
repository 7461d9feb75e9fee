import type { Table } from '../explanation.js';

const SIGN_IN_AGAIN = 'Sign in again with {mailbox}.';

/**
 * Microsoft Entra's AADSTS codes that can occur in this flow.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 * They change without notice, so only the help depends on them, never the behaviour.
 */
export const aadsts = {
  'microsoft-redirect-uri': {
    who: 'provider-admin',
    of: 'microsoft',
    codes: [50011, 500113, 70004, 900971],
    match:
      /(?:Umleitungs|Antwort)-?(?:UR[IL]|Adresse).{0,120}(?:stimm|entsprech|entsprich)\w{1,3} nicht|URI de (?:redire\w{2,10}|reindirizzamento).{0,200}(?:ne correspond|no coincide|non corrisponde|não corresponde)|repl(?:y|ies) (?:url|address)\S{0,40}[^.]{0,300}(?:does not|do not|doesn't) match|specified in the request does not match the [^.]{1,40} configured for the application|'redirect_uri' is not valid.{0,80}registered for this client/i,
    link: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-AADSTS50011-redirect-uri-mismatch',
    text: `The redirect URI is not registered in the app at Microsoft.
In Entra, App registrations, the app, Authentication, platform Web: add exactly {redirectUri}
Port, upper and lower case and a slash at the end count. Wait a minute, then sign in again.`,
  },
  'microsoft-redirect-uri-changed': {
    who: 'host-admin',
    codes: [500112, 700009],
    match:
      /reply address '[^']{0,300}' does not match the reply address|redirect_uri.{0,60}not match.{0,80}(?:when requesting|in the authorization)/i,
    text: `The redirect URI was another one when the code was exchanged than when it was asked for.
Both requests must use {redirectUri}
Behind a reverse proxy, let it pass on the host name and https to the backend.`,
  },
  'redirect-uri-insecure': {
    who: 'host-admin',
    facts: ['phase:insecure-return'],
    match:
      /insecure_transport|MUST utilize https|AADSTS5001[123]|^.{0,30}request details: ?redirect_uri=http:|[_ ]ur[il] (?:is not|must (?:be|use|start with|begin with)) https|redirect[_ ]uri[_ ]mismatch|(?:does not|do not|doesn't|did not|not) match|mismatch|(?:invalid(?!_)|wrong|incorrect|unregistered|insecure|unauthori[sz]ed|not (?:registered|allowed|valid|whitelisted)).{0,40}(?:redirect|reply|callback)|(?:redirect|reply|callback)\S{0,12}.{0,200}(?:invalid(?!_)|not (?:registered|allowed|valid|whitelisted|secure))/i,
    exact: 100,
    or: ['microsoft-redirect-uri', 'google-redirect-uri'],
    text: `This product sent an address to come back to that begins with http://; providers allow that for localhost only.
Its administrator sets the product’s own address (base URL) to https://, and lets the reverse proxy pass on https and the host name (X-Forwarded-Proto, X-Forwarded-Host).
Then register that address with https:// at the provider, and sign in again.`,
  },
  'redirect-localhost': {
    who: 'provider-admin',
    facts: ['phase:local-return'],
    match:
      /AADSTS50011\b|redirect_uri_mismatch|^.{0,30}request details: ?redirect_uri=\S{1,200} flowName=|(?:does|do|did)(?: not|n't) match/i,
    exact: 100,
    or: ['microsoft-redirect-uri', 'google-redirect-uri'],
    text: `The address on localhost to come back to is not registered at the provider.
If this product runs on your own computer, register exactly {redirectUri} there (Entra: the app, Authentication; Google Auth Platform: Clients, “Authorized redirect URIs”).
If it runs on a server, its own address (base URL) is set wrong, or the reverse proxy does not pass on the host name (X-Forwarded-Host, X-Forwarded-Proto); its administrator corrects that.
If the client ID is that of another program, such as Thunderbird, its registration cannot be changed: register an app of your own, and enter its client ID.
If the port is another one each time, the client at Google must be of the type “Desktop app”.`,
  },
  'microsoft-redirect-uri-invalid': {
    who: 'host-admin',
    codes: [90102, 50029, 500116, 9001010],
    // No page of a product has this address: it is of programs that let a person copy the code.
    match: /urn:ietf:wg:oauth:2\.0:oob\b.{0,200}(?:not match|not registered|not valid)/i,
    facts: ['provider:microsoft'],
    exact: 101,
    text: `Microsoft does not accept the request as it was sent.
The address to come back to must be whole, with https://. Correct {redirectUri}
If that is right, give the details to the makers of this product.`,
  },
  'microsoft-not-web': {
    who: 'provider-admin',
    codes: [9002325, 9002327, 700084],
    match:
      /Single-Page Application' client-type may only|Proof Key for Code Exchange is required for cross-origin|issued to a single page app/i,
    text: `The app at Microsoft is registered as a single-page application, but it must be a web application.
In Entra, App registrations, the app, Authentication: remove the redirect URI under “Single-page application”.
Add it under the platform Web: {redirectUri}
Then sign in again.`,
  },
  'microsoft-browser-exchange': {
    who: 'host-admin',
    codes: [9002326],
    match: /Cross-origin token redemption is permitted only/i,
    text: `The code was exchanged with an Origin header, which Microsoft allows for single-page applications only.
The backend must make this request itself, and must not pass on the browser’s Origin header.`,
  },
  'microsoft-public-client': {
    who: 'provider-admin',
    codes: [700025],
    match: /Client is public so neither/i,
    text: `The app at Microsoft is registered as a public (desktop or mobile) client, which takes no client secret.
In Entra, App registrations, the app, Authentication: remove the redirect URI under “Mobile and desktop applications”.
Add it under the platform Web: {redirectUri}`,
  },
  'microsoft-secret-missing': {
    who: 'you',
    codes: [7000218, 7000216, 7000219],
    match: /must (?:contain the following parameter:?|include an?) '?client_(?:assertion|secret)/i,
    text: `The client secret is missing.
Enter the client secret: the column Value in Entra, App registrations, the app, Certificates & secrets.
If it is entered, the redirect URI must stand under the platform Web in Authentication, not under “Mobile and desktop”.
A program that signs in without a secret needs “Allow public client flows” in Authentication, set to Yes.`,
  },
  'microsoft-secret-wrong': {
    who: 'you',
    codes: [7000215, 50012, 70002],
    unless:
      /client assertion|must be marked as|must contain the following parameter|must include an? '?client_/i,
    match:
      /invalid client secret (?:is )?provided|not the client secret ID|ungültige[rs]? geheime[rs]? Client/i,
    text: `The client secret is wrong. Often the Secret ID was copied in place of the Value.
In Entra, App registrations, the app, Certificates & secrets: copy the column Value and enter it here.
The Value is shown only once. If it is hidden, create a new client secret.`,
  },
  'microsoft-secret-expired': {
    who: 'provider-admin',
    of: 'microsoft',
    topics: ['client-secret:expired'],
    codes: [7000222],
    match:
      /client secret keys?.{0,120}(?:are|is|has|have) expired|client secret (?:has|is) expired|secret (?:has )?expired on/i,
    link: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials',
    text: `The client secret has expired.
In Entra, App registrations, the app, Certificates & secrets: create a new client secret and copy its Value.
Enter it here. Signing in again is not needed for that.`,
  },
  'microsoft-app-not-found': {
    who: 'you',
    codes: [700016, 700011, 70001, 90112],
    match:
      /application with identifier .{1,120} (?:was )?not found|Authorization_IdentityNotFound|identity of the calling application could not be established|\bclient does not exist\b|application '?[0-9a-f-]{36}'? (?:was )?not found in (?:the )?(?:directory|tenant)|not a valid application identifier|Anwendung mit (?:dem )?Bezeichner .{1,80} nicht gefunden/i,
    or: ['microsoft-account'],
    text: `Microsoft does not know this client ID in this tenant.
Compare the client ID {clientId} with “Application (client) ID” in Entra, App registrations, the app, Overview.
Compare the tenant {tenant} with “Directory (tenant) ID” on the same page.
If both are right, an administrator of the tenant has to consent once: {consentLink}
If the registration was deleted, register an app of your own.`,
  },
  'microsoft-app-disabled': {
    who: 'provider-admin',
    codes: [7000112, 500014, 1000031],
    match:
      /application '[^']{1,120}'.{0,60} is disabled\.|\bapp(?:lication)? is (?:disabled|turned off|not enabled)/i,
    text: `The app, or Exchange Online, is switched off in this tenant.
In Entra, Enterprise applications, the app, Properties: set “Enabled for users to sign in” to Yes.`,
  },
  'microsoft-not-assigned': {
    who: 'provider-admin',
    codes: [50105, 501051],
    match:
      /not assigned to a role for the application|unless they are specifically granted|Assignment required/i,
    text: `The app is limited to assigned users, and {mailbox} is not one of them.
In Entra, Enterprise applications, the app, Users and groups: add {mailbox}, or turn off “Assignment required” in Properties.`,
  },
  'microsoft-no-exchange': {
    who: 'provider-admin',
    codes: [500011, 650051, 650052, 650054],
    match:
      /resource principal named .{1,160} was not found|lacks a service principal|OrganizationFromTenantGuidNotFound|does not have (?:the )?(?:necessary )?subscription/i,
    text: `The tenant {tenant} has no Exchange Online service that the app could use.
Check that the tenant ID is that of the organization whose mailbox sends.
Check that the organization has an Exchange Online licence, then grant admin consent again: {consentLink}`,
  },
  'microsoft-tenant-not-found': {
    who: 'you',
    topics: ['tenant:failed', 'tenant:missing'],
    codes: [90002, 900023, 900021, 50049],
    match:
      /tenant '?[^']{1,120}'? (?:was )?not found\.|specified tenant identifier .{1,80}(?:neither|is not)|tenant.{0,60}is neither a valid DNS name|tenant_discovery|unable to get authority configuration|endpoints_resolution_error|no (?:active )?subscriptions for the tenant/i,
    text: `Microsoft does not know the tenant {tenant}
Copy “Directory (tenant) ID” in Entra, App registrations, the app, Overview, and enter it here.
Mind the cloud: tenants in the US government’s or China’s cloud have their own sign-in address.`,
  },
  'microsoft-other-cloud': {
    who: 'host-admin',
    codes: [90038, 900382, 900432, 90043, 90051, 1000104],
    match: /use the national cloud|confidential client is not supported in cross cloud/i,
    text: `The tenant belongs to another Microsoft cloud (US government or China).
Set the provider’s endpoints to those of that cloud, and register the app in that cloud’s portal.`,
  },
  'microsoft-tenant-needed': {
    who: 'you',
    codes: [
      50194, 90130, 9001023, 90124, 50059, 50128, 90019, 9002332, 9002331, 90010, 90125, 9002339, 9002346,
    ],
    match:
      /us(?:e|age) of the \/?(?:common|consumers|organizations) endpoint|use a tenant-specific endpoint|not configured as a multi-tenant application|please use the \/?(?:consumers|organizations|common) endpoint/i,
    text: `This app signs in users of one organization or account type only, but the sign-in was not limited to it.
Enter the directory (tenant) ID from Entra, App registrations, the app, Overview, and sign in again.
To allow other accounts, change “Supported account types” of the app.`,
  },
  'microsoft-account': {
    who: 'you',
    codes: [
      50020, 50034, 16000, 16003, 50014, 51004, 90072, 90027, 500200, 500202, 500207, 500208, 50177, 50178,
      81012, 50197, 50015, 90101, 135010, 90084, 50136,
    ],
    match:
      /can't sign in here with a (?:personal|work)|that microsoft account doesn't exist|couldn't find an account with that username|selected user account does not exist in tenant|im Mandanten .{0,60}nicht vorhanden|n'existe pas dans le (?:locataire|tenant|client)|no existe en el inquilino|non esiste nel tenant|não existe no locatário|nicht mit einem persönlichen Konto|avec un compte personnel|con una cuenta personal|con un account personale|com uma conta pessoal|from identity provider .{1,160}does not exist in tenant|account must be added (?:to the|as an external)/i,
    text: `The account that signed in does not belong to the tenant of the app.
Sign in again and choose {mailbox}, not your own or a personal account.
For a personal Outlook.com mailbox the app’s “Supported account types” must include personal accounts.`,
  },
  'microsoft-personal-account': {
    who: 'you',
    match: /identity provider '?live\.com.{0,80}does not exist in tenant/i,
    exact: 105,
    text: `A personal Microsoft account has signed in, but the app is for accounts of an organization only.
Sign in again with an account of the organization.
To send from a personal mailbox, in Entra, App registrations, the app, Authentication, “Supported account types”: choose one that includes personal accounts.
Then set the tenant to common or consumers.`,
  },
  'microsoft-old-endpoint': {
    who: 'host-admin',
    codes: [500201],
    match: /unable to issue tokens from this api version|need to use version 2\.0 of the protocol/i,
    or: ['microsoft-account'],
    text: `This product uses Microsoft’s old sign-in addresses (version 1.0), which take no personal account.
Its administrator sets the endpoints to those that have /oauth2/v2.0/ in them, or updates this product.
Until then only an account of an organization can sign in.`,
  },
  'microsoft-first-party': {
    who: 'host-admin',
    codes: [65002],
    text: `The client ID belongs to one of Microsoft’s own programs, such as Azure CLI, which may not ask for this service.
In Entra, App registrations, register an app of your own, and enter its client ID in place of Microsoft’s.
In Azure, a managed identity or the connection string of the service works too.`,
  },
  'microsoft-native-page': {
    who: 'host-admin',
    match:
      /could be a sign of a phishing attempt|the URL contains your password|you have reached the wrong page/i,
    text: `Microsoft’s page for programs without an address of their own (nativeclient) no longer lets you copy the code.
This product must use another redirect URI: its own address with https://, or http://localhost on your own computer. Register that in Entra, App registrations, the app, Authentication.
Update this product, or give the details to its makers.`,
  },
  'microsoft-consent': {
    who: 'provider-admin',
    of: 'microsoft',
    codes: [65001, 90094, 90095, 90093, 90097, 90008, 90099, 900941, 650056, 65005, 65006, 7000229],
    match:
      /need admin approval|publisher (?:is |was )?(?:not|un)[ -]?verified|unverified publisher|risk-based (?:step-up )?consent|(?:grant|give) (?:admin )?consent\b|ask (?:your |the |an? )?(?:it )?admin\w{0,10} (?:to|for) (?:grant|approv|consent)\w{0,5}|admin(?:istrator)? (?:must|has to|needs to) (?:approve|consent|grant)|approval required|Administratorgenehmigung|Genehmigung durch (?:den )?Administrator|administrator (?:has|have) blocked|Administrator hat (?:die|diese) (?:Anwendung|App) blockiert|Genehmigung erforderlich|aprobaci[oó]n del? administrador|requires your admin's approval|approbation (?:d'un )?administrateur|approbation de l'administrateur|approvazione dell'amministratore|aprova[cç][aã]o do administrador|beheerdersgoedkeuring|goedkeuring (?:van|door) (?:de |een )?beheerder|管理者の承認|管理员(?:的)?批准|管理員(?:的)?核准|관리자 승인|утверждение администратора|zatwierdzenie przez administratora|yönetici onayı|has not consented to use the application|consent_required|needs permission to access resources in your organi[sz]ation that only an admin/i,
    link: 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent',
    text: `The app may not send mail for this mailbox yet: consent of an administrator is missing.
An administrator of the tenant opens this link and accepts: {consentLink}
In Entra, App registrations, the app, API permissions, there must be Microsoft Graph, delegated: SMTP.Send and offline_access.
Then sign in again.`,
  },
  'microsoft-resource-missing': {
    who: 'provider-admin',
    of: 'microsoft',
    codes: [650057],
    text: `The app registration has no permission of the service for which a token was asked. The details name that service and the ones that are registered.
To send by SMTP without a person: in Entra, App registrations, the app, API permissions, “APIs my organization uses”, add Office 365 Exchange Online, application: SMTP.SendAsApp.
To send by SMTP as a person: add Microsoft Graph, delegated: SMTP.Send and offline_access.
Then grant admin consent, and sign in again.`,
  },
  'microsoft-may-not-register': {
    who: 'provider-admin',
    of: 'microsoft',
    match:
      /permission to register applications|\b(?:New|Update)-(?:MgApplication|AzureADApplication|MgServicePrincipal)\b.{0,200}(?:insufficient privileges|authorization_requestdenied|forbidden|access denied)/i,
    exact: 110,
    text: `You may not register or change an app in this Microsoft directory.
An administrator registers it, or gives you the role Application Developer or Application Administrator.
With PowerShell or the command line, connect with the scope Application.ReadWrite.All.`,
  },
  'microsoft-declined': {
    who: 'you',
    codes: [65004],
    match: /user declined to consent/i,
    text: `The permission was declined on Microsoft’s page.
Sign in again and choose Accept.`,
  },
  'microsoft-expired': {
    who: 'you',
    codes: [70008, 700082, 700081, 50089, 70019],
    match:
      /refresh token has expired due to inactivity|(?:authori[sz]ation code|refresh token) (?:or refresh token )?(?:has|is) expired|expired due to inactivity/i,
    text: `The sign-in has expired. A refresh token that is not used for 90 days ends, and so does a code after ten minutes.
${SIGN_IN_AGAIN}
So that it stays, this product must renew it regularly.
If it ends after some hours already, the administrator of the tenant looks at “Sign-in frequency” in Conditional Access.`,
  },
  'microsoft-revoked': {
    who: 'you',
    codes: [50173, 50132, 50133],
    match: /grant has been revoked|tokensvalidfrom|TokensValidFrom|expired due to it being revoked/,
    text: `The sign-in was ended, for example by a new password, a password reset or “sign out everywhere”.
${SIGN_IN_AGAIN}`,
  },
  'microsoft-frequency': {
    who: 'you',
    codes: [70043, 70044, 70046, 50078],
    match: /sign-in frequency|presented multi-factor authentication has expired/i,
    text: `A policy of the organization asks for a new sign-in from time to time.
${SIGN_IN_AGAIN}
So that it does not end again, the tenant’s administrator exempts {mailbox} from the sign-in frequency in Conditional Access.`,
  },
  'microsoft-code-used': {
    who: 'you',
    codes: [54005],
    match: /code was already redeemed, please/i,
    text: `The code was used twice. It is good for one exchange only.
Sign in again. If it happens each time, the backend sends the exchange twice.`,
  },
  'microsoft-pkce': {
    who: 'host-admin',
    codes: [501481, 501491, 50147, 50148, 50149],
    match: /size of Code_?Verifier|code_?verifier .{0,40}does not match the code_?challenge/i,
    text: `The code verifier (PKCE) does not fit the code.
The backend must send “code-verifier” from the exchange request as code_verifier, unchanged.
For a backend that cannot do that, set pkce="off".`,
  },
  'microsoft-grant': {
    who: 'you',
    codes: [70000, 9002313, 70018, 70020],
    match:
      /user could not be authenticated as the grant is expired|'(?:code|refresh_token)' parameter is not valid/i,
    text: `Microsoft does not accept the code or the refresh token: it is cut off, too old, or from another app or tenant.
${SIGN_IN_AGAIN}
If it happens again at once, check that the backend keeps the whole token (up to several thousand characters).`,
  },
  'microsoft-other-tenant': {
    who: 'you',
    codes: [7000012, 700005],
    match: /(?:grant|code|token) was (?:obtained|issued) for a different tenant/i,
    or: ['endpoint-wrong'],
    text: `The code or refresh token comes from another tenant than the one that was asked for an access token.
Compare the tenant {tenant} with “Directory (tenant) ID” in Entra, App registrations, the app, Overview, then sign in again.
Where this product has an address for the sign-in and one for the token, both must name the same tenant.`,
  },
  'microsoft-mfa': {
    who: 'you',
    codes: [50076, 50079, 50074, 50072, 500121, 50158, 50125, 50127, 53004, 700020, 50161, 51006],
    match:
      /you must (?:use|enroll in) multi-factor|needs more information to keep your account|^more information required|Weitere Informationen erforderlich|Plus d'informations requises|Se necesita más información|Sono necessarie altre informazioni|Mais informações necessárias|strong authentication is required|multi-factor authentication (?:is )?required|AADSTS50076|erneut mit .{0,20}mehrstufig/i,
    text: `Microsoft asks for multi-factor authentication.
Sign in again with {mailbox} and complete the second factor.
If it comes back when mail is sent, the tenant’s administrator adapts Conditional Access for {mailbox}.`,
  },
  'microsoft-conditional-access': {
    who: 'provider-admin',
    codes: [
      53003, 53000, 53001, 53002, 53009, 53010, 53011, 530031, 530032, 530034, 530035, 50097, 50005, 50131,
      50155, 50187, 50129, 500021, 500022, 500212, 500213, 50002, 700003, 530003, 530033, 530004, 530021,
      530084, 130007, 130008, 135011,
    ],
    match:
      /nicht die Kriterien(?: für den Zugriff|, um auf diese)|pas (?:aux|les) critères d'accès|remplit pas les critères|no cumple los criterios|non soddisfa i criteri|não atende aos critérios|voldoet niet aan de criteria|nie spełnia kryteriów|не соответствует (?:условиям|критериям)|conditional access (?:polic(?:y|ies)|rules?)\b|blocked by (?:conditional access|your organi[sz]ation)|does not meet the criteria to access this resource|something unusual about this sign-in/i,
    text: `A Conditional Access policy of the organization blocks this sign-in.
In Entra, Sign-in logs, open the failed sign-in of {mailbox}: the tab Conditional Access names the policy.
Exempt {mailbox} or the address of this server in that policy, then sign in again.`,
  },
  'microsoft-account-disabled': {
    who: 'provider-admin',
    codes: [50057, 500341, 500571, 900491],
    match:
      /user account is disabled\. the account|account has been deleted from|user account .{0,80}does not exist in the directory/i,
    text: `The account is disabled or deleted: {mailbox}
In the Microsoft 365 admin centre, Users, Active users: allow sign-in for {mailbox}, or restore it under Deleted users. Then sign in again.`,
  },
  'microsoft-password': {
    who: 'you',
    codes: [
      50126, 50056, 50055, 50144, 50064, 50135, 50053, 120000, 120002, 120003, 120004, 120005, 120012, 120013,
      120014, 120015, 120018, 120020,
    ],
    match:
      /error validating credentials due to invalid username or password|the password is expired|account is locked because the user tried|5\.7\.139.{0,80}(?:account is locked|password (?:has |is )?expired)|IdsLocked/i,
    text: `Microsoft refused the password, or the account is locked for a while.
Sign in at https://outlook.office.com with {mailbox} first, renew the password there if asked, then sign in here again.`,
  },
  'client-id-unsent': {
    who: 'host-admin',
    facts: ['aadsts:900144|90014'],
    match:
      /(?:exchang\w{1,3} (?:the |an? )?(?:authori[sz]ation )?(?:code|token)|get-token|cannot fetch token|token (?:request|exchange|endpoint)|\/token\b).{0,300}'client_id'/i,
    exact: 95,
    or: ['client-id-missing'],
    text: `The request for a token came without the client ID, though the sign-in had begun with it.
If the client ID is entered and saved, this product does not send it in the body of that request: its administrator updates it, or gives the details to its makers.`,
  },
  'client-id-missing': {
    who: 'you',
    or: ['client-id-unsent'],
    topics: ['client-id:missing'],
    match:
      /AADSTS9001(?:44|4)\b.{0,300}\bclient_id\b|required field '?client_id\b|following parameter:? '?client_id\b|missing (?:a )?required parameter:? ['"]?client_id\b|[?&\s]client_id=(?:&|""|''|\s\w{1,30}=)/i,
    exact: 101,
    text: `The sign-in was started without a client ID.
Enter the client ID first, for Microsoft “Application (client) ID” in Entra, App registrations, the app, Overview.
Then sign in again.
If this form has no field for it, it is a setting of this product (often an environment variable): its administrator enters it and restarts the product.`,
  },
  'microsoft-code-damaged': {
    who: 'you',
    facts: ['aadsts:70000|9002313', 'phase:exchange'],
    unless: /(?:code|grant) (?:has |is )?expired/i,
    text: `Microsoft does not know the code with which you just came back: something changed it on the way.
Sign in again in a private window, without extensions of the browser, or in another browser.
If it stays so, a proxy or firewall in front of this product cuts long addresses; its administrator looks at it.`,
  },
  'microsoft-risky-address': {
    who: 'provider-admin',
    match: /ip address with malicious activity/i,
    exact: 110,
    text: `Microsoft blocked the sign-in, since it came from an address with a bad reputation.
In Entra, Sign-in logs, the tenant’s administrator opens the failed sign-in of {mailbox} and confirms it as safe, or adds the address to Named locations.
Or sign in from another network.`,
  },
  'microsoft-public-flow': {
    who: 'provider-admin',
    match: /client application must be marked as '?mobile/i,
    exact: 110,
    text: `The app at Microsoft may not sign in in this way: it is not allowed as a public client.
In Entra, App registrations, the app, Authentication: set “Allow public client flows” to Yes.
Or enter a client secret here, and sign in with the redirect URI under the platform Web.`,
  },
  'microsoft-scope-app-only': {
    who: 'host-admin',
    codes: [1002012],
    match:
      /AADSTS500011.{0,60}named https:\/\/[\w.]{4,40}\/(?:SMTP|IMAP|POP|Mail|EWS)\.|client[_ -]credentials?\b.{0,300}(?:scope\b.{0,160}(?:not|n't) valid|invalid[_ ]scope)|(?:scope\b.{0,160}(?:not|n't) valid|invalid[_ ]scope).{0,300}client[_ -]credentials?\b|scope '?https:\/\/graph\.microsoft\.com\/Mail\.\w{2,16}'? is not valid|the scope '?(?:(?:mail|user|files|calendars|contacts|directory|group|sites)\.\w{2,20}(?:\.\w{2,10})? ?){1,9}'? ?(?:is not|isn't) valid/i,
    exact: 110,
    text: `Without a person the scope must end in /.default, and another one was asked for.
It must be exactly: https://outlook.office365.com/.default (Graph: https://graph.microsoft.com/.default)
Set the scope so in this product.
The app also needs an Application permission (SMTP.SendAsApp, for Graph Mail.Send), to which an administrator consents.`,
  },
  'microsoft-no-directory': {
    who: 'you',
    match:
      /create applications outside of a directory|applications outside of a directory has been deprecated|account does not have a directory|not have access to (?:any|a) (?:tenant|directory)/i,
    text: `A personal Microsoft account can no longer register an app, since it has no directory.
Sign in to Entra with an account of an organization, or create a free Azure directory first, and register the app there.
For a personal Outlook.com mailbox the app’s “Supported account types” must include personal accounts.`,
  },
  'microsoft-scope': {
    who: 'host-admin',
    codes: [70011, 28000, 28002, 28003, 900144, 650053, 700022, 700023, 50001, 901002, 90009, 50010],
    match:
      /'?scope'? (?:is not|isn't) valid because it contains more than one|'scope' (?:is not|isn't) valid/i,
    text: `The request to Microsoft has a wrong or missing parameter, most often the scope.
The scope must be exactly: https://outlook.office.com/SMTP.Send offline_access
No scope of another service may stand beside it. The refresh request needs the scope too. A blank stands between two scopes, no comma.
Without a person it must be exactly this instead: https://outlook.office365.com/.default`,
  },
  'microsoft-assertion': {
    who: 'host-admin',
    codes: [
      50013, 50027, 500131, 500133, 700021, 700024, 700027, 700030, 50048, 50006, 900384, 700211, 700212,
      700213, 700222, 700229, 50099, 1000502,
    ],
    match:
      /client assertion (?:contains|is not|failed)|certificate with identifier used to sign|key was not found.{0,60}thumbprint|assertion.{0,60}(?:signature|thumbprint|not within its valid time)|No matching federated identity record/i,
    text: `Microsoft does not accept the certificate or assertion with which the backend identifies itself.
Check date and time of this server.
The certificate must be the one that is registered in Entra, App registrations, the app, Certificates & secrets.`,
  },
  'microsoft-request': {
    who: 'host-admin',
    yields: true,
    codes: [
      90014, 90023, 90004, 90005, 90100, 90117, 90121, 90056, 900561, 70003, 70005, 70007, 240002, 50120,
      50146, 50169, 50003, 50050, 90007, 90013, 90015, 90016, 90022, 90106, 90107, 501241, 1000002, 7000114,
      7000110, 9000411,
    ],
    match: /request is malformed or invalid|must contain the following parameter: '(?!client_|scope)/i,
    text: `Microsoft does not understand the request of the backend.
Give the details to the makers of this product.`,
  },
  'microsoft-response-type': {
    who: 'host-admin',
    codes: [700054, 700051],
    match: /response_type '?(?:id_token|token)'? is not enabled/i,
    text: `This product asks Microsoft for a token with the answer of the page, and the app does not allow that.
Set this product, if it can, so that it asks for a code alone (response_type=code).
Else in Entra, App registrations, the app, Authentication, “Implicit grant and hybrid flows”: tick “ID tokens”.`,
  },
  'microsoft-interrupted': {
    who: 'you',
    codes: [
      50058, 50140, 50199, 50143, 50085, 50088, 50168, 16001, 160021, 165000, 165900, 50068, 50070, 50071,
      50139, 50180, 50181, 50192, 50134, 70037, 81004, 81006, 81007, 81009, 81010, 81011, 16002, 9002341,
    ],
    text: `The sign-in at Microsoft was interrupted.
Close other sign-in windows, allow cookies for login.microsoftonline.com, and sign in again.`,
  },
  'microsoft-federation': {
    who: 'provider-admin',
    codes: [
      20001, 20012, 20033, 40008, 40009, 40010, 40015, 50008, 50107, 50017, 80001, 80002, 80014, 80005, 80007,
      80010, 80012, 80013, 90123, 90081, 90085, 5000819, 50166, 50170,
    ],
    match: /\bMSIS\d{4}\b/,
    text: `The organization’s own identity provider, which Microsoft asks, has a fault.
Its administrator looks into the details below.`,
  },
  'microsoft-tenant-blocked': {
    who: 'provider-admin',
    codes: [5000224, 5000225],
    text: `Microsoft has blocked the tenant {tenant}
Its administrator writes to Microsoft’s support.`,
  },
  'microsoft-loop': {
    who: 'host-admin',
    codes: [50196],
    text: `Microsoft saw the same request too often and stopped it.
The backend must keep an access token until it expires, and must not fetch a new one for each mail.`,
  },
  'microsoft-busy': {
    who: 'provider',
    codes: [
      90055, 90033, 90036, 90006, 90012, 90024, 90090, 90091, 50000, 50033, 50087, 70012, 50042, 90025,
      501621, 50086, 90092,
    ],
    text: `Microsoft’s sign-in service is busy or has a fault.
Wait a few minutes and try again. The state of the service is at https://status.cloud.microsoft`,
  },
  'microsoft-other': {
    who: 'provider-admin',
    text: `Microsoft refused the request with the code AADSTS{aadsts}.
Its meaning is at https://login.microsoftonline.com/error?code={aadsts}
Give the administrator of the tenant the details below.`,
  },
} as const satisfies Table;
