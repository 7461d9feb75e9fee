/** English texts of the authorize button and its sign-in. */
export const button = {
  authorize: 'Authorize with {provider}',
  'authorize-again': 'Authorize again with {provider}',
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
  'registered-uri': 'Redirect URI that has to be registered at {provider}',
  'open-again': 'Open the sign-in page in a new tab',
  'copy-link': 'Copy link',
  'copy-link-name': 'Copy link to the sign-in page',
  'paste-title': 'Does the window show an error, or did it not close by itself?',
  'paste-label': 'Text of the error, or address of the last page',
  'paste-help':
    'Copy the text, or the whole address from the sign-in window’s address bar, and paste it here.',
  'paste-expected':
    'After the sign-in the browser says that it cannot open {uri}. That is expected. Copy the whole address of that page from the address bar and paste it here.',
  'paste-expected-native':
    'After the sign-in an empty page of {provider} stays open. That is expected. Copy the whole address of that page from the address bar and paste it here.',
  'paste-submit': 'Read it',
  'paste-nothing': 'Paste the text or the address first.',
  guide: 'How to register at {provider}',
  'scope-missing': 'Mail cannot be sent with this sign-in: {provider} did not grant {scopes}.',
  'scope-missing-remedy':
    'Sign in again and allow everything that is asked for. If it is not asked for, add the permission to the app at {provider} first.',
  testing: 'This sign-in ends on {date}, because the app is in testing at {provider}.',
  'testing-remedy': 'Publish the app there, then sign in again.',
  'ends-soon': 'This sign-in ends on {date}.',
  'ends-soon-remedy': 'Somebody has to sign in again by then.',
  'reported-late':
    'A sign-in has come back that this page does not wait for any more: perhaps the page was reloaded meanwhile. Start again here.',
  details: 'The exact words of the provider or server',
  error: 'Error:',
};
