// The states of the callback page. Its address is that of the provider's answer.
const element = 'oauth2-callback';
const state = 'mZ3p8Qw1rT5yU7iO9aS2dF4gH6jK8lZ0xC1vB3nM5qW';

/** The element is through when it offers something to do, or says that there is nothing. */
async function end({ shadowRoot }) {
  while (!shadowRoot.querySelector('button')) await new Promise((done) => setTimeout(done, 20));
}

export const callbackStates = {
  'callback-nothing': { element },
  'callback-denied': {
    element,
    address: `?error=access_denied&error_description=The+user+declined.&state=${state}`,
    act: end,
  },
  'callback-unanswered': { element, address: `?code=4%2F0AbCdEf&state=${state}`, act: end },
};
