/** English texts of the panel’s sign-in with OAuth2, loaded where the host offers it. */
export const panelSignIn = {
  connectionSummary: '{server}, port {port}, {encryption}',
  preset: 'Server, port and encryption are set for {provider}. You can change them under “Connection”.',
  signedInBefore: 'A sign-in is saved. Sign in again only to renew it or to change the account.',
  otherAccount:
    'You signed in as {account}, but mails are sent as {sender}. That is right for an alias or a shared mailbox. If not, sign in again with the other account.',
  useAccount: 'Use {account} as sign-in account',
  clientFileHint: 'You can paste or drop the client_secret_….json file from Google here.',
  clientFileRead: 'Client ID and secret were read from the file.',
  clientFileRedirect:
    'The file does not list {uri} as redirect URI. Add it to the client at Google, or signing in will fail.',
  clientFileType: 'This client is for a desktop application. Create one of the type “Web application”.',
  clientFileWrong: 'This is not a client file of Google.',
  tenantHint: 'Directory (tenant) ID or domain. Without one “{tenant}” is used.',
  identityHint: 'Only if you sign in with another account than the From address.',
};
