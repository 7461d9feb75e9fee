/** English texts of the authorize button that are needed with a sign-in; loaded together with it. */
export const signIn = {
  waiting: 'Waiting for {provider}…',
  exchanging: 'Finishing the sign-in…',
  authorized: 'Signed in.',
  'authorized-as': 'Signed in as {account}.',
  cancel: 'Cancel',
  'start-again': 'Start again',
  'open-link': 'Open the sign-in page of {provider}',
  'new-tab': 'opens in a new tab',
  'window-opened': 'The sign-in window of {provider} is open. Finish the sign-in there.',
  'no-client-id': 'Enter the client ID first.',
  'no-provider': 'Choose a provider first.',
  'no-exchange': 'No address is configured for the authorization code. Set refresh-token-url.',
  'paste-title': 'The window did not close by itself?',
  'paste-label': 'Address of the last page',
  'paste-help': 'Copy the whole address from the sign-in window’s address bar and paste it here.',
  'paste-expected':
    'After the sign-in the browser says that it cannot open {uri}. That is expected. Copy the whole address of that page from the address bar and paste it here.',
  'paste-submit': 'Use this address',
  details: 'The exact words of the provider or server',
  error: 'Error:',
};
