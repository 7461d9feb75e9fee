/** English texts of entering a provider that the host does not list, loaded with that choice. */
export const otherProvider = {
  issuerHint:
    'The address of the provider, as its documentation has it under “issuer”. The others can be found with it.',
  issuerByHand:
    'The address of the provider, as its documentation has it under “issuer”. It may be left empty.',
  authorizationHint: 'Where people sign in.',
  tokenHint:
    'Where the server of this product gets its tokens. Client secret and sign-in are for this address alone.',
  scopeHint:
    'What the provider calls the permission to send over SMTP, and to stay signed in; separated by spaces.',
  scopesKnown: 'The provider knows: {scopes}',
  mechanismHint: 'How the mail server takes the token. Most take XOAUTH2.',
  discover: 'Find the addresses',
  discovering: 'Asking the provider …',
  discovered: 'The addresses were found. Check them, and enter the scope if it is missing.',
  issuerNeeded: 'Enter the address of the provider first.',
  addressesFirst: 'Enter the addresses and the scope first.',
  // What is wrong with what was entered.
  endpoint: 'Enter an address that begins with https://, without a user name and without “#”.',
  scope: 'Enter scopes with a single space between them, without quotes.',
  // Why nothing was found, by the backend's error; anything else stands under `failed`.
  no_metadata:
    'There is no document about the provider at this address. Compare the address with the provider’s documentation, or enter the other addresses by hand.',
  issuer_differs:
    'The document at this address is about another issuer. Enter the issuer exactly as the provider’s documentation has it, with the path.',
  metadata_incomplete:
    'The provider’s document lacks an address that is needed, or has one without https. Enter the addresses by hand, from the provider’s documentation.',
  address_refused:
    'This product asks providers in the public internet by https alone. Whoever runs it can allow others.',
  unreachable:
    'The server of this product cannot reach this address. Check the spelling; whoever runs the server can look whether a firewall or proxy is in the way.',
  timeout: 'The provider did not answer in time. Try again later, or enter the addresses by hand.',
  not_offered: 'This product takes no providers but those that it lists.',
  failed: 'The addresses were not found: {reason}',
};
