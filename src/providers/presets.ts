import type { SmtpMode } from './provider.js';

/** What a preset needs or limits, as texts in every language. */
export type PresetNote =
  | 'internalOnly'
  | 'hveAccount'
  | 'acsSignIn'
  | 'connectorNeeded'
  | 'connectorServer'
  | 'relayNeeded'
  | 'appPassword'
  | 'apiKey'
  | 'smtpCredentials';

/** A submission server that takes no OAuth2, with what an administrator must know before choosing it. */
export interface Preset {
  /** Stable name in lower case. */
  readonly id: string;
  /** Name shown to people. */
  readonly name: string;
  /** `<…>` in it stands for a part that only the administrator knows. */
  readonly smtp: { readonly server: string; readonly port: number; readonly mode: SmtpMode };
  readonly signIn: 'none' | 'password';
  /** The one user name that the service takes, where it is the same for everybody. */
  readonly username?: string;
  /** True where only recipients of the own organisation are reached. */
  readonly internalOnly?: boolean;
  readonly limits?: {
    readonly messagesPerMinute?: number;
    readonly messagesPerHour?: number;
    readonly messagesPerDay?: number;
    readonly recipientsPerMessage?: number;
    /** In megabytes. */
    readonly messageSize?: number;
  };
  readonly notes: readonly PresetNote[];
  /** The page that says so. */
  readonly source: string;
}

const starttls = (server: string, port = 587) => ({ server, port, mode: 'starttls' as const });

/** Ways to send without OAuth2, as their vendors' documents had them in November 2026. */
export const presets: readonly Preset[] = [
  {
    id: 'microsoft-hve',
    name: 'Microsoft 365 High Volume Email',
    smtp: starttls('smtp.hve.mx.microsoft'),
    signIn: 'password',
    internalOnly: true,
    limits: { recipientsPerMessage: 50, messageSize: 10 },
    notes: ['internalOnly', 'hveAccount'],
    source: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/high-volume-mails-m365',
  },
  {
    id: 'azure-communication-services',
    name: 'Azure Communication Services',
    smtp: starttls('smtp.azurecomm.net'),
    signIn: 'password',
    limits: { messagesPerMinute: 30, messagesPerHour: 100, recipientsPerMessage: 50, messageSize: 10 },
    notes: ['acsSignIn'],
    source:
      'https://learn.microsoft.com/en-us/azure/communication-services/quickstarts/email/send-email-smtp/smtp-authentication',
  },
  {
    id: 'exchange-connector',
    name: 'Exchange Online connector',
    smtp: starttls('<domain-with-dashes>.mail.protection.outlook.com', 25),
    signIn: 'none',
    notes: ['connectorServer', 'connectorNeeded'],
    source:
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
  },
  {
    id: 'google-relay',
    name: 'Google Workspace SMTP relay',
    smtp: starttls('smtp-relay.gmail.com'),
    signIn: 'none',
    limits: { messagesPerDay: 10_000 },
    notes: ['relayNeeded'],
    source: 'https://support.google.com/a/answer/2956491',
  },
  {
    id: 'google-app-password',
    name: 'Google with an app password',
    smtp: starttls('smtp.gmail.com'),
    signIn: 'password',
    notes: ['appPassword'],
    source: 'https://support.google.com/accounts/answer/185833',
  },
  {
    id: 'icloud',
    name: 'iCloud Mail',
    smtp: starttls('smtp.mail.me.com'),
    signIn: 'password',
    notes: ['appPassword'],
    source: 'https://support.apple.com/en-us/102525',
  },
  {
    id: 'amazon-ses',
    name: 'Amazon SES',
    smtp: starttls('email-smtp.<region>.amazonaws.com'),
    signIn: 'password',
    notes: ['smtpCredentials'],
    source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html',
  },
  {
    id: 'sendgrid',
    name: 'SendGrid',
    smtp: starttls('smtp.sendgrid.net'),
    signIn: 'password',
    username: 'apikey',
    notes: ['apiKey'],
    source: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/getting-started-smtp',
  },
  {
    id: 'mailgun',
    name: 'Mailgun',
    smtp: starttls('smtp.mailgun.org'),
    signIn: 'password',
    notes: ['smtpCredentials'],
    source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp',
  },
  {
    id: 'brevo',
    name: 'Brevo',
    smtp: starttls('smtp-relay.brevo.com'),
    signIn: 'password',
    notes: ['smtpCredentials'],
    source: 'https://developers.brevo.com/docs/smtp-integration',
  },
];
