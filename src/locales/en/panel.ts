/** English texts of the panel itself. */
export const panel = {
  connection: 'Connection',
  signIn: 'Sign-in',
  message: 'Message',
  advanced: 'Advanced',
  error: 'Error:',
  cleaned: 'Blanks or quotes around it were removed.',
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
