/** English texts of the callback page. */
export const callback = {
  working: 'Finishing the sign-in…',
  delivered: 'Done. You can close this window.',
  'delivered-error':
    'The provider reported an error. You can close this window: the waiting page shows what to do.',
  unclaimed: 'No page is waiting for this sign-in.',
  'unclaimed-remedy':
    'Perhaps it was reloaded or is open in another browser. Start again there, or copy this address and paste it into the page that waits.',
  nothing: 'This page takes part in a sign-in. There is nothing to do here.',
  'address-label': 'Address with the answer',
  copy: 'Copy',
  copied: 'Copied.',
  'copy-failed': 'Copying is not allowed here: select the address and copy it.',
  'error-label': 'Error',
  close: 'Close this window',
};
