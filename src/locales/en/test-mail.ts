/** English texts of the test mail. */
export const testMail = {
  title: 'Test Mail',
  recipient: 'Send a test mail to',
  send: 'Send Test Mail',
  sending: 'Sending…',
  token: 'Get an access token',
  account: 'Check account and permission',
  'sign-in': 'Sign in at the SMTP server',
  sender: 'Check the sender',
  sent: 'Send the mail',
  ok: 'done',
  failed: 'failed',
  skipped: 'skipped',
  waiting: 'waiting',
  succeeded: 'The test mail was sent to {recipient}.',
  stopped: 'The test mail was not sent. It failed at: {step}',
  noAnswer: 'The test mail was not sent: {reason}',
};
