import type { ConsoleNames } from '../console-name.js';

/**
 * Polish: what Google's and Microsoft's pages call things.
 * Sources: https://learn.microsoft.com/pl-pl/entra/identity-platform/quickstart-register-app,
 * https://learn.microsoft.com/pl-pl/entra/identity-platform/quickstart-configure-app-access-web-apis,
 * https://learn.microsoft.com/pl-pl/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission,
 * https://developers.google.com/workspace/classroom/guides/key-concepts/domain-wide-delegation?hl=pl
 */
export const consoleNames = {
  'API controls': 'Dostęp do interfejsów API',
  'API permissions': 'Uprawnienia interfejsu API',
  'APIs my organization uses › Office 365 Exchange Online':
    'Interfejsy API używane przez moją organizację › Office 365 Exchange Online',
  'Access and data control': 'Dostęp do danych i kontrola nad nimi',
  'Active users': 'Aktywni użytkownicy',
  Add: 'Dodaj',
  'Add a permission': 'Dodaj uprawnienie',
  'Add permissions': 'Dodaj uprawnienia',
  'App registrations': 'Rejestracje aplikacji',
  'Application (client) ID': 'Identyfikator aplikacji (klienta)',
  'Application permissions': 'Uprawnienia aplikacji',
  'Application type': 'Typ aplikacji',
  'Authenticated SMTP': 'Uwierzytelniony SMTP',
  Authorize: 'Autoryzuj',
  'Authorized JavaScript origins': 'Autoryzowane źródła JavaScriptu',
  'Authorized redirect URIs': 'Autoryzowane identyfikatory URI przekierowania',
  'Certificates & secrets': 'Certyfikaty i wpisy tajne',
  'Client ID': 'Identyfikator klienta',
  'Client secret': 'Tajny klucz klienta',
  'Client secrets': 'Wpisy tajne klienta',
  Create: 'Utwórz',
  'Delegated permissions': 'Uprawnienia delegowane',
  'Directory (tenant) ID': 'Identyfikator katalogu (dzierżawy)',
  'Enterprise applications': 'Aplikacje dla przedsiębiorstw',
  'Manage Domain Wide Delegation': 'Zarządzaj przekazywaniem dostępu w całej domenie',
  'Manage email apps': 'Zarządzaj aplikacjami poczty e-mail',
  'New registration': 'Nowa rejestracja',
  Overview: 'Przegląd',
  'Publish app': 'Opublikuj aplikację',
  Register: 'Zarejestruj',
  'Save changes': 'Zapisz zmiany',
  Security: 'Bezpieczeństwo',
  'Supported account types': 'Obsługiwane typy kont',
  'Upload certificate': 'Przekaż certyfikat',
  Value: 'Wartość',
  'Web application': 'Aplikacja internetowa',
  'admin.google.com › Security › Access and data control › API controls':
    'admin.google.com › Bezpieczeństwo › Dostęp do danych i kontrola nad nimi › Dostęp do interfejsów API',
} satisfies ConsoleNames;
