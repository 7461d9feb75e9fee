/** English texts around an explanation, a copy button and the preflight of the redirect URI. */
export const explanation = {
  who: 'Who can fix it:',
  you: 'you',
  'provider-admin': 'an administrator of your account at the provider',
  'host-admin': 'the administrator of this product',
  provider: 'the provider',
  alternatives: 'If that is not it, it can be this:',
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
