/** English texts of the panel’s sign-in with OAuth2, loaded where the host offers it. */
export const panelSignIn = {
  connectionSummary: '{server}, port {port}, {encryption}',
  connectionDefaultPort: '{server}, default port, {encryption}',
  preset: 'Server, port and encryption are set for {provider}. You can change them under “Connection”.',
  signedInPerhaps: 'If a sign-in is saved, it stays. Sign in if there is none yet, or to renew it.',
  signedInBefore: 'A sign-in is saved. Sign in again only to renew it or to change the account.',
  signedOut: 'There is no sign-in that works: no mail goes out until somebody signs in here and saves.',
  otherAccount:
    'You signed in as {account}, but mails are sent as {sender}. That is right for an alias or a shared mailbox. If not, sign in again with the other account.',
  useAccount: 'Use {account} as sign-in account',
  cloudHint: 'Register the app in the portal of this cloud: one of another cloud is not known here.',
  clientIdHint: 'From the app that is registered at {provider}.',
  secretHint: 'The “Value” of the client secret, not its “Secret ID”.',
  clientFileHint: 'Its client_secret_….json file can be pasted or dropped here.',
  clientFileRead: 'Client ID and secret were read from the file.',
  clientFileRedirect:
    'The file does not list {uri} as redirect URI. Add it to the client at Google, or signing in will fail.',
  clientFileType:
    'The file is read, but its client is for a desktop application: Google sends people back to localhost alone for it, and not to {uri}. Create a client of the type “Web application” at Google.',
  clientFileWrong: 'This is not a client file of Google.',
  tenantHint: 'Directory (tenant) ID or domain. Without one “{tenant}” is used.',
  tenantMissing:
    'No tenant ID is entered. An app that was registered for one organization, as the guide says, cannot be signed in to without it: {provider} refuses with AADSTS50194. Enter the “Directory (tenant) ID” from the app’s overview. Leave it empty only if the app was registered for several organizations; then “{tenant}” is used.',
  defaultTenantHint: 'Without one “{tenant}” is used.',
  'grant-authorization-code': 'A person',
  'grant-authorization-code-hint':
    'Somebody signs in once in a window, and mails are sent in that account’s name until the sign-in ends.',
  'grant-client-credentials': 'The app itself',
  'grant-jwt-bearer': 'A service account',
  'auth-secret': 'A client secret',
  'auth-certificate': 'A certificate',
  'registration-own': 'Your own registration',
  secretEnds: 'It ends {when}.',
  secretEnded: 'It ended {when}.',
  secretEndHint: 'You are reminded before this day. {provider} shows it beside the secret.',
  clientFileIsKey: 'This is the key of a service account. Choose “A service account” first.',
  identityHint: 'Only if you sign in with a different account than the From address.',
  passwordNote: 'Password sign-in is ending',
  passwordEndedGoogle:
    'Google has ended signing in with the account’s own password; only app passwords still work here. OAuth2 needs no password.',
  passwordEndsMicrosoft:
    'Microsoft plans to turn password sign-in for SMTP off by default in existing organizations at the end of December 2026. Administrators may turn it on again until a final date, which Microsoft wants to announce in the second half of 2027. OAuth2 stays.',
  convertHint: 'Everything else in this form stays. The saved password is deleted only when you save.',
  convert: 'Change to {provider} (OAuth2)',
  converted: 'Changed to {provider} (OAuth2). Enter the client ID and sign in.',
  notNow: 'Not now',
  googleClientId: 'A client ID of Google ends in “.apps.googleusercontent.com”.',
  microsoftClientId:
    'A client ID of Microsoft has the form 00000000-0000-0000-0000-000000000000: “Application (client) ID” on the overview page.',
  clientIdShape: 'A client ID has no blanks, quotes, braces or slashes. Copy the ID alone.',
  secretShape: 'A client secret is neither a file nor an address, and has no blanks. Copy the secret alone.',
  maskedSecret:
    'This secret is hidden behind asterisks. Copy it where it is shown in full, or create a new one.',
  secretIsClientId: 'This is the client ID. Copy the client secret.',
  secretIsToken:
    'This is a token, a code or an API key. Copy the client secret from the page of your client or app.',
  secretId: 'This looks like the Secret ID. Copy the secret itself, the column “Value”.',
  date: 'Enter a day as YYYY-MM-DD.',
  tenant: 'Enter the tenant’s ID or domain, or one of: common, organizations, consumers.',
  ownTenant:
    'An app that signs in by itself needs the ID or a domain of your own tenant; “common”, “organizations” and “consumers” do not work.',
  workspaceMailbox:
    'A service account can send for mailboxes of a Google Workspace domain only, not for gmail.com.',
  authorize: 'Sign in before you save.',
  authorizeAgain: 'The sign-in was for another client ID, tenant or provider. Please sign in again.',
  desktop:
    'Filled in from the text: {fields}. But the client is for a desktop application: Google sends people back to localhost alone for it. Create a client of the type “Web application” at Google.',
  'service-account':
    'This is the key of a service account. Create an OAuth client of the type “Web application”.',
};
