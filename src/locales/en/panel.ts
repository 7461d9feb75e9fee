/** English texts of the panel itself. */
export const panel = {
  label: 'SMTP target',
  connection: 'Connection',
  connectionSummary: '{server}, port {port}, {encryption}',
  signIn: 'Sign-in',
  message: 'Message',
  advanced: 'Advanced',
  preset: 'Server, port and encryption are set for {provider}. You can change them under “Connection”.',
  error: 'Error:',
  cleaned: 'Blanks or quotes around it were removed.',
  showSecret: 'Show {field}',
  removeRecipient: 'Remove {address}',
  recipientList: 'Added recipients',
  wrongAddress: 'not a mail address',
  unknownUser: '{user} (not in the list of users)',
  notOffered:
    'This target signs in with OAuth2, which is not set up here. The sign-in is kept as it is when you save.',
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
  needAttention: 'Fields that need your attention: {count}',
  busy: 'Please wait…',
};
