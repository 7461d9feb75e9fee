import type { Table } from '../explanation.js';

/** What can go wrong in the browser before a provider or a server says anything: the codes of `OAuth2FlowError`. */
export const flow = {
  'popup-blocked': {
    who: 'you',
    text: `The browser did not open the sign-in window.
Open it with the link that is offered, or allow pop-up windows for this page.`,
  },
} as const satisfies Table;
