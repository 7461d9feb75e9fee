/** English texts of the authorize button as long as nothing has been started; the others are in `sign-in.ts`. */
export const button = {
  authorize: 'Authorize with {provider}',
  'authorize-again': 'Authorize again with {provider}',
  'not-loaded':
    'A part of this page could not be loaded. Check the network connection, then reload the page.',
};
