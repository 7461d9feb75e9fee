import type { Locale } from './locale.js';
import type { Strings } from './strings.js';

const explanations = () => import('./pl/explanations.js');
const guide = () => import('./pl/guide.js');
const redirectUri = () => import('./pl/redirect-uri.js');
const signIn = () => import('./pl/sign-in.js');

/** Polish. */
const pl = {
  lang: 'pl',
  late: {
    button: signIn,
    callback: () => import('./pl/callback.js'),
    check: () => import('./pl/check.js'),
    console: guide,
    diagnosis: explanations,
    explanation: explanations,
    flow: () => import('./pl/flow.js'),
    guide,
    preflight: redirectUri,
    ownSignIn: () => import('./pl/own-sign-in.js'),
    otherProvider: () => import('./pl/other-provider.js'),
    panelSignIn: signIn,
    presets: () => import('./pl/presets.js'),
    redirectUri,
    status: () => import('./pl/status.js'),
    testMail: () => import('./pl/test-mail.js'),
  },
  strings: {
    fields: {
      name: 'Nazwa punktu końcowego',
      enable: 'Włącz',
      server: 'Serwer',
      mode: 'Szyfrowanie',
      insecure: 'Brak (niezabezpieczone)',
      starttls: 'STARTTLS',
      tls: 'TLS',
      port: 'Port',
      portDefault: 'Domyślny ({port})',
      'auth-method': 'Uwierzytelnianie',
      none: 'Brak',
      plain: 'Nazwa użytkownika i hasło',
      oauth2: '{provider} (OAuth2)',
      other: 'Inny',
      cloud: 'Chmura',
      'oauth2-issuer': 'Wystawca (issuer)',
      'oauth2-authorization-endpoint': 'Punkt końcowy autoryzacji',
      'oauth2-token-endpoint': 'Punkt końcowy tokenu',
      'oauth2-scope': 'Zakres (scope)',
      'oauth2-sasl-mechanism': 'Mechanizm',
      'oauth2-client-id': 'Identyfikator klienta',
      'oauth2-client-secret': 'Klucz tajny klienta',
      'oauth2-registration': 'Rejestracja aplikacji',
      'oauth2-grant': 'Kto się loguje?',
      'oauth2-client-auth': 'Aplikacja uwierzytelnia się przez',
      'oauth2-client-secret-expires': 'Klucz tajny wygasa',
      'oauth2-client-certificate': 'Certyfikat',
      'oauth2-client-private-key': 'Klucz prywatny',
      'oauth2-service-account-key': 'Klucz konta usługi',
      'oauth2-tenant-id': 'Identyfikator dzierżawy',
      username: 'Nazwa użytkownika',
      identity: 'Konto logowania',
      mailbox: 'Skrzynka pocztowa',
      password: 'Hasło',
      unchanged: 'Bez zmian',
      'oauth2-refresh-token': 'Logowanie',
      'from-address': 'Adres nadawcy',
      'mailto-user': 'Odbiorcy',
      mailto: 'Dodatkowi odbiorcy',
      mailtoHint: 'Oddziel adresy spacją, przecinkiem lub średnikiem.',
      comment: 'Komentarz',
      author: 'Autor',
    },
    panel: {
      connection: 'Połączenie',
      signIn: 'Logowanie',
      message: 'Wiadomość',
      advanced: 'Zaawansowane',
      error: 'Błąd:',
      cleaned: 'Usunięto spacje, cudzysłowy lub niewidoczne znaki.',
      taken: 'Z tekstu przejęto tylko samą wartość.',
      filled: 'Wypełniono na podstawie tekstu: {fields}.',
      desktop:
        'Wypełniono na podstawie tekstu: {fields}. Ten klient jest jednak przeznaczony dla aplikacji komputerowej: Google odsyła wtedy tylko do localhost. Utwórz w Google klienta typu „Aplikacja internetowa” (Web application).',
      'service-account':
        'To jest klucz konta usługi. Utwórz klienta OAuth typu „Aplikacja internetowa” (Web application).',
      recipientsAdded: 'Dodano: {addresses}',
      recipientRemoved: 'Usunięto: {address}',
      unknownMethod:
        'Ten formularz nie zna sposobu logowania „{method}”. Przy zapisywaniu pozostanie bez zmian.',
      help: 'Pomoc do pola: {field}',
      noUser: 'Brak użytkownika',
      show: 'Pokaż',
      hide: 'Ukryj',
      showSecret: 'Pokaż: {field}',
      hideSecret: 'Ukryj: {field}',
      removeRecipient: 'Usuń: {address}',
      recipientList: 'Dodani odbiorcy',
      wrongAddress: 'to nie jest adres e-mail',
      unknownUser: '{user} (nieznany użytkownik)',
      notOffered:
        'Ten cel loguje się przez OAuth2, które nie jest tu skonfigurowane. Przy zapisywaniu logowanie pozostanie bez zmian.',
      needAttention: 'Pola do poprawienia: {count}',
    },
    signs: {
      pair: '{name}: {value}',
      sentences: '{first}. {second}',
    },
    copy: {
      copy: 'Kopiuj',
      copyNamed: 'Kopiuj: {name}',
      copied: 'Skopiowano',
      select: 'Zaznaczono. Naciśnij Ctrl+C lub ⌘C, aby skopiować.',
    },
    problems: {
      required: 'Wypełnij pole: {field}',
      name: 'Zacznij od litery. Użyj co najmniej dwóch liter, cyfr lub znaków „-” i „_”.',
      host: 'Wpisz tylko nazwę hosta lub adres IP, bez spacji, „https://”, portu i ścieżki.',
      hostIsMail: 'Wpisz nazwę serwera poczty, na przykład smtp.example.com. Nazwa nie zawiera „@”.',
      port: 'Wpisz liczbę od 1 do 65535.',
      mail: 'Wpisz adres e-mail, na przykład user@example.com.',
      recipients: 'Popraw lub usuń to, co nie jest adresem e-mail: {addresses}',
      noRecipient: 'Dodaj co najmniej jednego odbiorcę.',
      googleClientId: 'Identyfikator klienta Google kończy się na „.apps.googleusercontent.com”.',
      microsoftClientId:
        'Identyfikator klienta Microsoft ma postać 00000000-0000-0000-0000-000000000000: „Identyfikator aplikacji (klienta)” (Application (client) ID) na stronie przeglądu.',
      clientIdShape:
        'Identyfikator klienta nie zawiera spacji, cudzysłowów, nawiasów ani ukośników. Skopiuj sam identyfikator.',
      secretShape:
        'Klucz tajny klienta nie jest plikiem ani adresem i nie zawiera spacji. Skopiuj sam klucz.',
      maskedSecret:
        'Ten klucz tajny jest ukryty za gwiazdkami. Skopiuj go tam, gdzie jest widoczny w całości, albo utwórz nowy.',
      secretIsClientId: 'To jest identyfikator klienta. Skopiuj klucz tajny klienta.',
      secretIsToken:
        'To jest token, kod lub klucz API. Skopiuj klucz tajny klienta ze strony klienta lub aplikacji.',
      secretId: 'To wygląda na „Secret ID”. Skopiuj sam klucz tajny, kolumnę „Wartość” (Value).',
      date: 'Wpisz dzień w postaci RRRR-MM-DD.',
      format: 'Wpisz wartość taką jak {example}.',
      tenant:
        'Wpisz identyfikator lub domenę dzierżawy albo jedną z wartości: common, organizations, consumers.',
      ownTenant:
        'Aplikacja, która loguje się sama, potrzebuje identyfikatora lub domeny własnej dzierżawy; „common”, „organizations” i „consumers” nie działają.',
      workspaceMailbox:
        'Konto usługi może wysyłać tylko ze skrzynek pocztowych domeny Google Workspace, nie z gmail.com.',
      authorize: 'Zaloguj się przed zapisaniem.',
      authorizeAgain:
        'Logowanie dotyczyło innego identyfikatora klienta, dzierżawy lub dostawcy. Zaloguj się ponownie.',
    },
  } satisfies Pick<Strings, 'copy' | 'fields' | 'panel' | 'problems' | 'signs'>,
} satisfies Locale;

export default pl;
