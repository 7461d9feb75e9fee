import type { ConsoleNames } from '../console-name.js';

/**
 * Dutch: what Google's and Microsoft's pages call things.
 * Sources: https://learn.microsoft.com/nl-nl/entra/identity-platform/quickstart-register-app,
 * https://learn.microsoft.com/nl-nl/entra/identity-platform/quickstart-configure-app-access-web-apis,
 * https://learn.microsoft.com/nl-nl/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission,
 * https://support.google.com/a/answer/162106?hl=nl
 */
export const consoleNames = {
  'APIs my organization uses › Office 365 Exchange Online':
    'API’s die mijn organisatie gebruikt › Office 365 Exchange Online',
  'API permissions': 'API-machtigingen',
  'Accounts in this organizational directory only': 'Alleen accounts in deze organisatiedirectory',
  'Active users': 'Actieve gebruikers',
  Add: 'Toevoegen',
  'Add a permission': 'Een machtiging toevoegen',
  'Add permissions': 'Machtigingen toevoegen',
  'App registrations': 'App-registraties',
  'Application (client) ID': 'Toepassings-id (client)',
  'Application permissions': 'Toepassingsmachtigingen',
  'Authenticated SMTP': 'Geverifieerde SMTP',
  Authentication: 'Verificatie',
  Authorize: 'Autoriseren',
  'Authorized redirect URIs': 'Geautoriseerde omleidings-URI’s',
  'Certificates & secrets': 'Certificaten en geheimen',
  'Client secrets': 'Clientgeheimen',
  'Delegated permissions': 'Gedelegeerde machtigingen',
  'Directory (tenant) ID': 'Map-id (tenant)',
  'Enterprise applications': 'Ondernemingstoepassingen',
  'Grant admin consent': 'Beheerderstoestemming verlenen',
  'Manage email apps': 'E-mail-apps beheren',
  'New client secret': 'Nieuw clientgeheim',
  'New registration': 'Nieuwe registratie',
  'Object ID': 'Object-id',
  Overview: 'Overzicht',
  Register: 'Registreren',
  'Save changes': 'Wijzigingen opslaan',
  Security: 'Beveiliging',
  'Supported account types': 'Ondersteunde accounttypen',
  Users: 'Gebruikers',
  Value: 'Waarde',
} satisfies ConsoleNames;
