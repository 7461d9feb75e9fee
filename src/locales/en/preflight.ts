/** English texts around the preflight of the redirect URI. */
export const preflight = {
  good: '{provider} accepts this redirect URI.',
  generic: 'Nothing is wrong with this redirect URI.',
  error: 'Not accepted:',
  warning: 'Note:',
  remarks: 'About the redirect URI',
  'paste-way':
    'There is another way: register {uri} at {provider} as redirect URI. After the sign-in the browser cannot open that page. Copy its address, and paste it here.',
  'paste-start': 'Sign in and paste the address',
};
