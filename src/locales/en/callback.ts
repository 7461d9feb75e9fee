import { delivered } from '../delivered.js';

/** English texts of the callback page. */
export const callback = {
  working: 'Finishing the sign-in…',
  delivered: delivered.en as string,
  'delivered-error':
    'The provider reported an error. You can close this window: the waiting page shows what to do.',
  unclaimed: 'No page is waiting for this sign-in.',
  'unclaimed-remedy':
    'Perhaps it is open in another browser or in a private window: copy this address and paste it there. If it was closed, start again.',
  lost: 'The page that started this sign-in does not wait for it any more. Perhaps it was reloaded.',
  'lost-remedy': 'Nothing was changed. Start again there; this window can be closed.',
  nothing: 'This page takes part in a sign-in. There is nothing to do here.',
  'address-label': 'Address with the answer',
  copy: 'Copy',
  copied: 'Copied.',
  'copy-failed': 'Copying is not allowed here: select the address and copy it.',
  'error-label': 'Error',
  close: 'Close this window',
};
