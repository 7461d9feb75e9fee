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
  warning: 'look at this',
  failed: 'failed',
  skipped: 'skipped',
  waiting: 'waiting',
  'other-identity':
    '{account} signed in, but {identity} is the account at the mail server. Sign in again as {identity}, or enter {account} as sign-in account. Leave it so only for a shared mailbox: its administrator gives {account} “Full Access” and “Send As”.',
  'other-sender':
    '{account} signed in, but mails carry the sender {sender}. Sign in again as {sender}, or change the sender. Leave it so only where {sender} is an alias of {account}, or where its administrator has allowed {account} to send as it.',
  'account-unknown':
    'It is not known who signed in, so nobody has compared the account with the sender. Look at the sender of the test mail when it arrives.',
  succeeded: 'The test mail was sent to {recipient}.',
  stopped: 'The test mail was not sent. It failed at: {step}',
  unfinished: 'It is not known whether the test mail was sent.',
  noAnswer: 'The test mail was not sent: {reason}',
};
