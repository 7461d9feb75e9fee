/** English texts around an explanation, a copy button and the preflight of the redirect URI. */
export const explanation = {
  who: 'Who can mend it:',
  you: 'you',
  'provider-admin': 'the administrator of the provider’s account or app',
  'host-admin': 'the administrator of this product',
  provider: 'the provider',
  link: 'More about it at {host}',
  newWindow: '(opens in a new window)',
  details: 'Details',
  traceId: 'Trace ID',
  correlationId: 'Correlation ID',
  timestamp: 'Time',
  copyDetails: 'Copy details',
  copyReport: 'Copy report',
  reportHelp: 'For a support ticket. It holds no password, secret or token.',
};
