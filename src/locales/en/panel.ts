/** English texts of the panel itself. */
export const panel = {
  connection: 'Connection',
  signIn: 'Sign-in',
  message: 'Message',
  advanced: 'Advanced',
  error: 'Error:',
  cleaned: 'Blanks, quotes or invisible characters were removed.',
  taken: 'Only the value itself was taken from the text.',
  filled: 'Filled in from the text: {fields}.',
  desktop:
    'Filled in from the text: {fields}. But the client is for a desktop application: Google sends people back to localhost alone for it. Create a client of the type “Web application” at Google.',
  'service-account':
    'This is the key of a service account. Create an OAuth client of the type “Web application”.',
  recipientsAdded: 'Added: {addresses}',
  recipientRemoved: 'Removed: {address}',
  unknownMethod: 'This form does not know the sign-in “{method}”. Saving keeps it as it is.',
  help: 'Help on {field}',
  noUser: 'No user',
  show: 'Show',
  hide: 'Hide',
  showSecret: 'Show {field}',
  hideSecret: 'Hide {field}',
  removeRecipient: 'Remove {address}',
  recipientList: 'Added recipients',
  wrongAddress: 'not a mail address',
  unknownUser: '{user} (unknown user)',
  notOffered:
    'This target signs in with OAuth2, which is not set up here. Saving keeps the sign-in as it is.',
  needAttention: 'Fields to correct: {count}',
};
