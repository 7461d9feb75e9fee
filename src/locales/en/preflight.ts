/** English texts around the preflight of the redirect URI. */
export const preflight = {
  good: '{provider} accepts this redirect URI.',
  generic: 'Nothing is wrong with this redirect URI.',
  error: 'Not accepted:',
  warning: 'Note:',
  'this-page': 'This page:',
  'redirect-uri': 'Redirect URI:',
  'in-file': 'In the file:',
  remarks: 'About the redirect URI',
  'paste-way':
    'You can go on without changing that: register {uri} as redirect URI at {provider}. After the sign-in the browser says that it cannot open {uri}. That is expected. Copy the address of that page and paste it here.',
  'paste-start': 'Sign in and paste the address',
  'paste-native':
    '{provider} also has a page of its own for this: register {uri} in its place. Choose the platform “Web” for it: as a mobile or desktop application the app may have no secret.',
  'paste-native-start': 'Sign in with the page of {provider}, and paste the address',
};
