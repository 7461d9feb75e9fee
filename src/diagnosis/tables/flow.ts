import type { Table } from '../explanation.js';

/**
 * The codes of `OAuth2FlowError`, for a host that passes on no more than the code. The error itself has its own words,
 * which are used where they are there.
 */
export const flow = {
  'popup-blocked': {
    who: 'you',
    text: `The browser did not open the sign-in window.
Open it with the link that is offered, or allow pop-up windows for this page.`,
  },
  'window-closed': {
    who: 'you',
    text: `The sign-in window seems to be closed.
Keep waiting if it is still open, else start again.`,
  },
  timeout: {
    who: 'you',
    text: `Nobody finished signing in within ten minutes.
Start again.`,
  },
  cancelled: {
    who: 'you',
    text: `The sign-in was cancelled.
Start again when you like.`,
  },
  superseded: {
    who: 'you',
    text: `A newer sign-in took the place of this one.
Finish the newer one.`,
  },
  'access-denied': {
    who: 'you',
    text: `The access was not allowed on the provider’s page.
Sign in again and allow it. If it spoke of an administrator, that one must allow the app first.`,
  },
  'provider-error': {
    who: 'provider-admin',
    text: `The provider did not sign in the user.
Read its own words in the details, and compare the registration of the app with this form.`,
  },
  'no-code': {
    who: 'you',
    text: `The sign-in came back without a code, so nothing was sent on.
Start again and finish signing in on the provider’s page.`,
  },
  'state-mismatch': {
    who: 'you',
    text: `The answer belongs to another sign-in.
Start again, with only one sign-in window open.`,
  },
  'issuer-mismatch': {
    who: 'host-admin',
    text: `The answer did not come from the provider that was asked.
Start again. If it stays so, the provider’s issuer is set wrongly in this product.`,
  },
  'malformed-answer': {
    who: 'host-admin',
    text: `The answer of the provider cannot be read.
Start again. If it stays so, something between the browser and this product changes the address.`,
  },
  'insecure-context': {
    who: 'host-admin',
    text: `This page was not opened over https, so the browser refuses to sign in safely.
Open it with https://, or as localhost.`,
  },
  'not-prepared': {
    who: 'you',
    text: `The browser could not prepare the sign-in.
Try again. If that does not help, reload the page.`,
  },
  'exchange-unreachable': {
    who: 'host-admin',
    text: `The backend of this product was not reached.
Check that it runs and that its URL is right, then sign in again.`,
  },
  'exchange-refused': {
    who: 'you',
    text: `The code was not exchanged.
Check client ID and client secret, then sign in again.`,
  },
  'exchange-invalid': {
    who: 'host-admin',
    text: `The backend of this product gave an answer that cannot be used.
The makers of this product check the exchange URL.`,
  },
  'no-refresh-token': {
    who: 'provider-admin',
    text: `The provider gave no permanent permission (refresh token).
Sign in again and allow the access once more.
For Google access_type=offline and prompt=consent must be asked for, for Microsoft the scope offline_access.`,
  },
} as const satisfies Table;
