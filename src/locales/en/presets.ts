/** English texts of the mail services that need no OAuth2, loaded where the host offers them. */
export const presets = {
  preset: 'Mail Service',
  other: 'Another one',
  filled: 'Server, port, encryption and authentication are set for {name}.',
  source: 'What {name} says of it',
  internalOnly: 'It reaches recipients inside your own organization only.',
  hveAccount:
    'It needs an HVE account with its password, and a billing policy. Password sign-in there fails under security defaults and ends in September 2028.',
  acsSignIn:
    'The username is an SMTP username resource, the password a client secret of the app behind it. The sender must be an address of a connected domain.',
  connectorNeeded:
    'It needs a connector in Exchange that knows this server by its fixed IP address or its TLS certificate.',
  connectorServer:
    'The server’s name is made of your domain with dashes in place of dots, for example contoso-com.mail.protection.outlook.com.',
  relayNeeded:
    'It needs the SMTP relay service in the Google Admin console (Apps › Google Workspace › Gmail › Routing), which knows this server by its fixed IP address. Choose “Username and password” if it asks for a sign-in.',
  appPassword:
    'The password is an app password, not the account’s own. The account needs two-step verification for it.',
  apiKey: 'The username is always “apikey”, the password is an API key.',
  smtpCredentials: 'Username and password are SMTP credentials that the service issues, not your own login.',
  messagesPerMinute: 'At most {limit} messages a minute.',
  messagesPerHour: 'At most {limit} messages an hour.',
  messagesPerDay: 'At most {limit} messages a day.',
  recipientsPerMessage: 'At most {limit} recipients a message.',
  messageSize: 'At most {limit} MB a message.',
};
