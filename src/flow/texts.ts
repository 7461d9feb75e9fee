/**
 * What a flow tells people, by error code: the message, and what to do under `-remedy`. A code with a dot is a
 * variant of the code before it. `{provider}`, `{uri}` and `{seconds:second}` stand for values.
 */
export const flowTexts = {
  'popup-blocked': 'The browser blocked the sign-in window.',
  'popup-blocked-remedy': 'Open it with the link, or allow pop-ups for this site.',
  'popup-blocked.frame': 'The browser blocked the sign-in window.',
  'popup-blocked.frame-remedy':
    'Open it with the link, or allow pop-ups for this site. If neither helps, the frame around this page forbids windows (allow-popups): open the page in a tab of its own.',
  'window-closed': 'Has the sign-in window been closed?',
  'window-closed-remedy': 'Start again, or keep waiting if it is still open.',
  timeout: 'The sign-in was not finished in time.',
  'timeout-remedy': 'Start again and finish the sign-in within ten minutes.',
  cancelled: 'The sign-in was cancelled.',
  'cancelled-remedy': 'Nothing was changed. Start again when you are ready.',
  superseded: 'A newer sign-in has taken the place of this one.',
  'superseded-remedy': 'Go on in the newer sign-in window.',
  'access-denied': '{provider} says that access was denied.',
  'access-denied-remedy':
    'Sign in again and allow the access, or ask the administrator of your organization to allow it.',
  'provider-error': '{provider} ended the sign-in with an error.',
  'provider-error-remedy': 'Check client ID, tenant and redirect URI against the registration at {provider}.',
  'no-code': 'The sign-in window came back without an authorization code.',
  'no-code-remedy': 'Nothing was requested or changed. Start again.',
  'state-mismatch': 'The answer belongs to another sign-in.',
  'state-mismatch-remedy': 'Start again, and use only the window that opens then.',
  'issuer-mismatch': 'The answer does not come from {provider}.',
  'issuer-mismatch-remedy':
    'Start again. If it happens again, check the provider’s addresses in the configuration.',
  'malformed-answer': 'The answer of the sign-in window cannot be read.',
  'malformed-answer-remedy': 'Start again. If a proxy rewrites addresses, let it pass this one unchanged.',
  'malformed-answer.no-address': 'This is not the address of a page.',
  'malformed-answer.no-address-remedy':
    'Copy the whole address from the sign-in window’s address bar. It begins with “http” and holds “code=”.',
  'malformed-answer.only-code': 'This is the code alone, without the address around it.',
  'malformed-answer.only-code-remedy': 'Copy the whole address, from “http” to its end.',
  'malformed-answer.no-answer': 'This address holds no answer of the sign-in.',
  'malformed-answer.no-answer-remedy': 'Finish the sign-in first, then copy the address of the last page.',
  'insecure-context': 'Signing in needs a secure connection.',
  'insecure-context-remedy': 'Open this page over https (or on localhost).',
  'not-prepared': 'The browser could not prepare the sign-in.',
  'not-prepared-remedy': 'Try again. If that does not help, reload the page.',
  'exchange-unreachable': 'The server of this product could not be reached.',
  'exchange-unreachable-remedy': 'Check the network connection and start again.',
  'exchange-unreachable.timeout': 'The server of this product did not answer within {seconds:second}.',
  'exchange-unreachable.timeout-remedy':
    'Check whether the server can reach {provider} (firewall, proxy), then start again.',
  'exchange-unreachable.unsent':
    'This page could not send the authorization code to the server of this product.',
  'exchange-unreachable.unsent-remedy':
    'The address or the headers that this product has configured are wrong. The browser’s console names the reason.',
  'exchange-refused': 'The authorization code was refused.',
  'exchange-refused-remedy': 'Check client ID and client secret, then start again.',
  'exchange-refused.sign-in': 'You are not signed in to this product any more, or may not change this.',
  'exchange-refused.sign-in-remedy': 'Sign in to this product again as an administrator, then start again.',
  'exchange-refused.server': 'The server of this product failed while it exchanged the authorization code.',
  'exchange-refused.server-remedy': 'Look into its log, then start again.',
  'exchange-refused.provider':
    '{provider} gave the server of this product no answer to the authorization code.',
  'exchange-refused.provider-remedy':
    'Check whether that server can reach {provider} (firewall, proxy). If it can, wait a few minutes, then start again.',
  'exchange-refused.declined': 'The server of this product did not exchange the authorization code.',
  'exchange-refused.declined-remedy': 'Its own words say why. Start again when that is done.',
  'exchange-refused.too-large': 'The server of this product takes no request of this size.',
  'exchange-refused.too-large-remedy':
    'Allow larger requests in the web server or proxy in front of it, then start again.',
  'exchange-refused.too-many': 'The server of this product has received too many requests.',
  'exchange-refused.too-many-remedy': 'Wait some minutes, then start again.',
  'exchange-refused.too-many-wait': 'The server of this product has received too many requests.',
  'exchange-refused.too-many-wait-remedy': 'Wait {seconds:second}, then start again.',
  'exchange-invalid': 'The server of this product gave an answer that cannot be understood.',
  'exchange-invalid-remedy': 'Check the exchange address in the configuration.',
  'exchange-invalid.login-page':
    'The server of this product answered with a web page, perhaps its login page.',
  'exchange-invalid.login-page-remedy':
    'Sign in to this product again. If that does not help, check the exchange address in the configuration.',
  'no-refresh-token': '{provider} gave no refresh token, so mails could be sent for an hour only.',
  'no-refresh-token-remedy': 'Check that the requested scopes include offline access, then start again.',
  'no-refresh-token.google': '{provider} gave no refresh token. It gives one only when it asks for consent.',
  'no-refresh-token.google-remedy':
    'Start again and allow the access when asked. Otherwise remove this application’s access in the Google Account first.',
  'no-refresh-token.microsoft':
    '{provider} gave no refresh token. It gives one only for the permission offline_access.',
  'no-refresh-token.microsoft-remedy':
    'Add the delegated permission offline_access to the application, then start again.',
} as const;

export type FlowTextKey = keyof typeof flowTexts;
