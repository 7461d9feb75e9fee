import type { Strings } from '../strings.js';

/** Polish: the sign-in of a person, and its button. */
const texts = {
  button: {
    authorize: 'Zaloguj się przez {provider}',
    'authorize-again': 'Zaloguj się ponownie przez {provider}',
    waiting: 'Oczekiwanie na {provider}…',
    exchanging: 'Kończenie logowania…',
    authorized: 'Zalogowano.',
    'authorized-as': 'Zalogowano jako {account}.',
    cancel: 'Anuluj',
    'start-again': 'Zacznij od nowa',
    'open-link': 'Otwórz stronę logowania: {provider}',
    'new-tab': 'otwiera się w nowej karcie',
    'window-opened': 'Okno logowania dostawcy {provider} jest otwarte. Ukończ w nim logowanie.',
    'no-client-id': 'Najpierw wpisz identyfikator klienta.',
    'no-provider': 'Najpierw wybierz dostawcę.',
    'no-exchange': 'Nie skonfigurowano adresu dla kodu autoryzacji. Ustaw refresh-token-url.',
    'registered-uri': 'Identyfikator URI przekierowania, który musi być zarejestrowany u dostawcy {provider}',
    'open-again': 'Otwórz stronę logowania w nowej karcie',
    'copy-link': 'Kopiuj link',
    'copy-link-name': 'Kopiuj link do strony logowania',
    'paste-title': 'Okno pokazuje błąd albo nie zamknęło się samo?',
    'paste-label': 'Tekst błędu lub adres ostatniej strony',
    'paste-help': 'Skopiuj tekst albo cały adres z paska adresu okna logowania i wklej tutaj.',
    'paste-expected':
      'Po zalogowaniu przeglądarka informuje, że nie może otworzyć {uri}. Tak ma być. Skopiuj cały adres tej strony z paska adresu i wklej go tutaj.',
    'paste-expected-native':
      'Po zalogowaniu pozostaje otwarta pusta strona dostawcy {provider}. Tak ma być. Skopiuj cały adres tej strony z paska adresu i wklej go tutaj.',
    'paste-submit': 'Odczytaj',
    'paste-nothing': 'Najpierw wklej tekst lub adres.',
    guide: 'Jak zarejestrować się u dostawcy {provider}',
    'scope-missing':
      'Przy tym logowaniu nie można wysyłać wiadomości: dostawca {provider} nie przyznał {scopes}.',
    'scope-missing-remedy':
      'Zaloguj się ponownie i zezwól na wszystko, o co pada pytanie. Jeśli pytanie nie pada, najpierw dodaj uprawnienie do aplikacji u dostawcy {provider}.',
    testing:
      'To logowanie wygaśnie, ponieważ aplikacja u dostawcy {provider} jest w trybie testowym. Data: {date}.',
    'testing-remedy': 'Opublikuj tam aplikację, a potem zaloguj się ponownie.',
    'ends-soon': 'Data wygaśnięcia tego logowania: {date}.',
    'ends-soon-remedy': 'Do tego czasu ktoś musi zalogować się ponownie.',
    'reported-late':
      'Wróciło logowanie, na które ta strona już nie czeka: być może w międzyczasie załadowano ją ponownie. Zacznij tu od nowa.',
    details: 'Dokładna treść komunikatu dostawcy lub serwera',
    error: 'Błąd:',
  },
  panelSignIn: {
    connectionSummary: '{server}, port {port}, {encryption}',
    connectionDefaultPort: '{server}, port domyślny, {encryption}',
    preset:
      'Serwer, port i szyfrowanie są ustawione dla dostawcy {provider}. Możesz je zmienić w sekcji „Połączenie”.',
    signedInPerhaps:
      'Jeśli logowanie jest zapisane, pozostaje bez zmian. Zaloguj się, jeśli jeszcze go nie ma lub aby je odnowić.',
    signedInBefore:
      'Logowanie jest zapisane. Zaloguj się ponownie tylko po to, aby je odnowić lub zmienić konto.',
    signedOut:
      'Nie ma działającego logowania: żadna wiadomość nie zostanie wysłana, dopóki ktoś się tu nie zaloguje i nie zapisze.',
    otherAccount:
      'Zalogowano jako {account}, ale wiadomości są wysyłane jako {sender}. W przypadku aliasu lub udostępnionej skrzynki pocztowej jest to prawidłowe. W przeciwnym razie zaloguj się ponownie na drugie konto.',
    useAccount: 'Użyj jako konta logowania: {account}',
    cloudHint: 'Zarejestruj aplikację w portalu tej chmury: aplikacja z innej chmury nie jest tu znana.',
    clientIdHint: 'Z aplikacji zarejestrowanej u dostawcy {provider}.',
    secretHint: '„Wartość” (Value) klucza tajnego klienta, a nie jego „Secret ID”.',
    clientFileHint: 'Plik client_secret_….json można tu wkleić lub upuścić.',
    clientFileRead: 'Z pliku odczytano identyfikator klienta i klucz tajny.',
    clientFileRedirect:
      'Plik nie zawiera {uri} jako identyfikatora URI przekierowania. Dodaj go do klienta w Google, inaczej logowanie się nie powiedzie.',
    clientFileType:
      'Plik został odczytany, ale jego klient jest przeznaczony dla aplikacji komputerowej: Google odsyła wtedy tylko do localhost, a nie do {uri}. Utwórz w Google klienta typu „Aplikacja internetowa” (Web application).',
    clientFileWrong: 'To nie jest plik klienta Google.',
    tenantHint: 'Identyfikator katalogu (dzierżawy) lub domena. Puste pole oznacza „{tenant}”.',
    tenantMissing:
      'Nie wpisano identyfikatora dzierżawy. Bez niego nie można zalogować się do aplikacji zarejestrowanej dla jednej organizacji, jak opisuje przewodnik: dostawca {provider} odmawia z kodem AADSTS50194. Wpisz „Identyfikator katalogu (dzierżawy)” (Directory (tenant) ID) z przeglądu aplikacji. Pozostaw pole puste tylko wtedy, gdy aplikację zarejestrowano dla wielu organizacji; wtedy używana jest wartość „{tenant}”.',
    defaultTenantHint: 'Puste pole oznacza „{tenant}”.',
    'grant-authorization-code': 'Osoba',
    'grant-authorization-code-hint':
      'Ktoś loguje się jeden raz w oknie, a wiadomości są wysyłane w imieniu tego konta, dopóki logowanie nie wygaśnie.',
    'grant-client-credentials': 'Sama aplikacja',
    'grant-jwt-bearer': 'Konto usługi',
    'auth-secret': 'Klucz tajny klienta',
    'auth-certificate': 'Certyfikat',
    'registration-own': 'Własna rejestracja',
    secretEnds: 'Wygasa {when}.',
    secretEnded: 'Wygasł {when}.',
    secretEndHint:
      'Przed tym dniem pojawi się przypomnienie. Dostawca {provider} pokazuje go obok klucza tajnego.',
    clientFileIsKey: 'To jest klucz konta usługi. Najpierw wybierz „Konto usługi”.',
    identityHint: 'Tylko wtedy, gdy logujesz się na inne konto niż adres nadawcy.',
    passwordNote: 'Logowanie hasłem dobiega końca',
    passwordEndedGoogle:
      'Google zakończył logowanie hasłem samego konta; działają tu już tylko hasła aplikacji. OAuth2 nie wymaga hasła.',
    passwordEndsMicrosoft:
      'Microsoft planuje pod koniec grudnia 2026 roku domyślnie wyłączyć logowanie hasłem do SMTP w istniejących organizacjach. Administratorzy mogą je ponownie włączyć do ostatecznego terminu, który Microsoft chce ogłosić w drugiej połowie 2027 roku. OAuth2 pozostaje.',
    convertHint:
      'Wszystko inne w tym formularzu pozostaje bez zmian. Zapisane hasło zostanie usunięte dopiero przy zapisaniu.',
    convert: 'Zmień na {provider} (OAuth2)',
    converted: 'Zmieniono na {provider} (OAuth2). Wpisz identyfikator klienta i zaloguj się.',
    notNow: 'Nie teraz',
    googleClientId: 'Identyfikator klienta Google kończy się na „.apps.googleusercontent.com”.',
    microsoftClientId:
      'Identyfikator klienta Microsoft ma postać 00000000-0000-0000-0000-000000000000: „Identyfikator aplikacji (klienta)” (Application (client) ID) na stronie przeglądu.',
    clientIdShape:
      'Identyfikator klienta nie zawiera spacji, cudzysłowów, nawiasów ani ukośników. Skopiuj sam identyfikator.',
    secretShape: 'Klucz tajny klienta nie jest plikiem ani adresem i nie zawiera spacji. Skopiuj sam klucz.',
    maskedSecret:
      'Ten klucz tajny jest ukryty za gwiazdkami. Skopiuj go tam, gdzie jest widoczny w całości, albo utwórz nowy.',
    secretIsClientId: 'To jest identyfikator klienta. Skopiuj klucz tajny klienta.',
    secretIsToken:
      'To jest token, kod lub klucz API. Skopiuj klucz tajny klienta ze strony klienta lub aplikacji.',
    secretId: 'To wygląda na „Secret ID”. Skopiuj sam klucz tajny, kolumnę „Wartość” (Value).',
    date: 'Wpisz dzień w postaci RRRR-MM-DD.',
    tenant:
      'Wpisz identyfikator lub domenę dzierżawy albo jedną z wartości: common, organizations, consumers.',
    ownTenant:
      'Aplikacja, która loguje się sama, potrzebuje identyfikatora lub domeny własnej dzierżawy; „common”, „organizations” i „consumers” nie działają.',
    workspaceMailbox:
      'Konto usługi może wysyłać tylko ze skrzynek pocztowych domeny Google Workspace, nie z gmail.com.',
    authorize: 'Zaloguj się przed zapisaniem.',
    authorizeAgain:
      'Logowanie dotyczyło innego identyfikatora klienta, dzierżawy lub dostawcy. Zaloguj się ponownie.',
    desktop:
      'Wypełniono na podstawie tekstu: {fields}. Ten klient jest jednak przeznaczony dla aplikacji komputerowej: Google odsyła wtedy tylko do localhost. Utwórz w Google klienta typu „Aplikacja internetowa” (Web application).',
    'service-account':
      'To jest klucz konta usługi. Utwórz klienta OAuth typu „Aplikacja internetowa” (Web application).',
  },
} satisfies Pick<Strings, 'button' | 'panelSignIn'>;

export default texts;
