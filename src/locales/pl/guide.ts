import { consoleNames } from './console.js';
import type { Strings } from '../strings.js';

/** Polish: the guide. */
const texts = {
  console: consoleNames,
  guide: {
    quoted: '„{text}”',
    label: 'Konfiguracja u dostawcy {provider}',
    'label-any': 'Konfiguracja u dostawcy poczty',
    choose: 'Kto wysyła pocztę?',
    'choose-first': 'Wybierz dostawcę',
    unknown: 'Nie ma tu dostawcy „{provider}”.',
    intro:
      'Ten produkt może wysyłać wiadomości z jednego z Twoich kont, nie znając jego hasła, gdy zarejestrujesz go u dostawcy {provider}. Potrzebne jest konto, które może tam rejestrować aplikacje. Szacowany czas: {minutes:minute}.',
    'intro-generic':
      'Ten produkt może wysyłać wiadomości z jednego z Twoich kont, nie znając jego hasła, gdy zarejestrujesz go u dostawcy {provider}.',
    'redirect-title': 'Identyfikator URI przekierowania',
    'redirect-help':
      'Po zalogowaniu dostawca {provider} odsyła Cię pod ten adres. Zarejestruj go tam dokładnie tak, jak jest tu zapisany.',
    'redirect-refused':
      'Po zalogowaniu dostawca {provider} odesłałby Cię pod ten adres, ale go nie akceptuje:',
    'redirect-instead':
      'Możesz kontynuować bez zmieniania tego. Zarejestruj zamiast niego {uri}, jak podano w krokach poniżej. Po zalogowaniu przeglądarka poinformuje, że nie może otworzyć {uri}. Tak ma być: skopiuj adres tej strony i wklej go w formularzu tego produktu.',
    'redirect-native':
      'Możesz też zarejestrować zamiast niego tę stronę dostawcy {provider}, również dla platformy „Web”. Po zalogowaniu pozostaje otwarta i pusta, a jej adres wkleja się w ten sam sposób. Aplikacja mobilna lub komputerowa nie może mieć klucza tajnego.',
    'steps-title': 'Kroki',
    progress: 'Ukończono: {done} z {count}',
    open: 'Otwórz {host}',
    'new-window': '(otwiera się w nowym oknie)',
    menu: 'Gdzie:',
    redirectUri: 'Identyfikator URI przekierowania',
    scope: 'Zakres (scope)',
    appName: 'Proponowana nazwa',
    appType: 'Typ aplikacji',
    permission: 'Uprawnienie',
    command: 'PowerShell',
    consentLink: 'Link dla administratora',
    'default-name': 'Alerty z {host}',
    checked:
      'Nazwy menu i linki porównano z dokumentacją dostawcy (stan: {date}). Dostawcy co jakiś czas je zmieniają.',
    'google-project':
      'Utwórz projekt\nZaloguj się jako administrator organizacji albo na prywatne konto, które ma wysyłać.\nWpisz nazwę, wybierz organizację, jeśli pojawi się takie pytanie, i kliknij {create}.\nWybierz nowy projekt w lewym górnym rogu strony.',
    'google-app':
      'Opisz aplikację\nKliknij {getStarted}.\n{appInformation}: wpisz proponowaną nazwę, a swój adres w polu {supportEmail}. Nazwa nie może zawierać „Google” ani „Gmail”.\n{audience}: wybierz {internal}. Przy prywatnym koncie Gmail dostępne jest tylko {external}.\n{contact}: wpisz swój adres.\nZaakceptuj zasady i kliknij {create}.',
    'google-scope':
      'Zezwól na wysyłanie wiadomości\nKliknij {addScopes}.\nWklej zakres w polu {manualScopes} na końcu i kliknij {addToTable}.\nKliknij {update}, a potem {save}.\nJeśli ten produkt ma pokazywać, które konto jest zalogowane, otwórz {gmailApi} i kliknij {enable}. Wiadomości są wysyłane także bez tego.',
    'google-client':
      'Utwórz klienta\nKliknij {createClient} i wybierz {webApplication} w polu {applicationType}.\nW sekcji {redirectUris} kliknij {addUri} i wklej identyfikator URI przekierowania. Pole {javascriptOrigins} pozostaw puste.\nKliknij {create}.\nSkopiuj teraz {clientId} i {clientSecret} do formularza tego produktu: klucz tajny jest pokazywany tylko raz. Możesz też pobrać plik JSON i upuścić go tam.',
    'google-publish':
      'Opublikuj aplikację, jeśli wybrano External\nPomiń ten krok, jeśli wybrano {internal}.\nW sekcji {publishingStatus} kliknij {publish} i potwierdź. W przeciwnym razie logowanie będzie wygasać co siedem dni.',
    'google-authorize':
      'Zaloguj się tutaj\nW formularzu tego produktu kliknij przycisk logowania przez {provider}.\nWybierz konto, które ma wysyłać wiadomości, a nie własne konto administratora, i zezwól na dostęp.\nOstrzeżenie, że Google nie zweryfikował tej aplikacji („Google hasn’t verified this app”), jest normalne dla własnej aplikacji typu External: kliknij {advanced}, a potem link poniżej.\nJeśli Google informuje, że dostęp jest zablokowany, administrator Google Workspace musi zezwolić na aplikację: {apiControls}.\nWyślij wiadomość testową, a potem zapisz.',
    'microsoft-register':
      'Zarejestruj aplikację\nZaloguj się z rolą {developerRole} lub wyższą i kliknij {newRegistration}.\nWpisz proponowaną nazwę.\n{accountTypes}: wybierz {singleTenant}. Dla prywatnej skrzynki pocztowej outlook.com wybierz {personal}, a później jako identyfikator dzierżawy wpisz „consumers”.\n{redirectUriLabel}: wybierz platformę {web} i wklej identyfikator URI przekierowania. Nigdy nie wybieraj {spa}.\nKliknij {register}.',
    'microsoft-ids':
      'Skopiuj dwa identyfikatory\nNa stronie {overview} aplikacji skopiuj {clientId} do pola identyfikatora klienta w formularzu tego produktu.\nSkopiuj {tenantId} do pola identyfikatora dzierżawy.',
    'microsoft-secret':
      'Utwórz klucz tajny klienta\nKliknij {newSecret}, wpisz proponowaną nazwę, wybierz, kiedy wygasa (najdalej po 24 miesiącach), i kliknij {add}.\nSkopiuj kolumnę {value} do pola klucza tajnego klienta, a nie {secretId}. Wartość jest pokazywana tylko raz.\nZanotuj dzień wygaśnięcia: od tego dnia wiadomości nie są wysyłane, dopóki nie wpiszesz nowego klucza.\nJeśli przycisk jest wyszarzony, organizacja zabrania używania kluczy tajnych: otwórz {certificates}, kliknij {upload} i wybierz w formularzu „Certyfikat”.',
    'microsoft-permissions':
      'Zezwól na wysyłanie wiadomości\nKliknij {addPermission}, {graph}, {delegated}.\nZaznacz oba uprawnienia podane poniżej i kliknij {addPermissions}. W oknie logowania widać je jako {scope}.\nKliknij {grantConsent} i potwierdź.\nJeśli nie masz do tego prawa, wyślij poniższy link z wpisanymi identyfikatorami administratorowi Microsoft 365. Komunikat w oknie logowania, że potrzebna jest zgoda administratora („Need admin approval”), oznacza to samo.',
    'microsoft-mailbox':
      'Zezwól na SMTP dla skrzynki pocztowej\nOtwórz konto, które ma wysyłać wiadomości. Potrzebuje licencji z Exchange.\nOtwórz kartę {mail}, kliknij {emailApps}, zaznacz {smtpAuth} i kliknij {saveChanges}.\nMożesz też zrobić to w Exchange Online PowerShell, podając adres skrzynki pocztowej:',
    'microsoft-authorize':
      'Zaloguj się tutaj\nW formularzu tego produktu kliknij przycisk logowania przez {provider}.\nZaloguj się za pomocą skrzynki pocztowej, która ma wysyłać wiadomości, a nie jako administrator, i zaakceptuj.\nWyślij wiadomość testową, a potem zapisz. Zmiana ustawień skrzynki pocztowej może zacząć działać dopiero po godzinie.',
    'generic-client':
      'Zarejestruj ten produkt u dostawcy {provider}\nNa swoim koncie u dostawcy {provider} otwórz stronę dla programistów lub dostępu do API i utwórz klienta OAuth2.\nWybierz typ aplikacji podany poniżej. Może się też nazywać „confidential client”.\nWklej identyfikator URI przekierowania. Może się też nazywać „callback URL”.\nZezwól na zakresy podane poniżej.',
    'generic-ids':
      'Skopiuj identyfikator i klucz tajny\nSkopiuj identyfikator klienta i klucz tajny klienta do formularza tego produktu. Wielu dostawców pokazuje klucz tylko raz.\nJeśli dostawca {provider} nie używa klucza tajnego klienta, pozostaw to pole puste.',
    'generic-mailbox':
      'Zezwól na SMTP dla skrzynki pocztowej\nZajrzyj do ustawień poczty konta, które ma wysyłać: u niektórych dostawców SMTP jest początkowo wyłączone.',
    'generic-authorize':
      'Zaloguj się tutaj\nW formularzu tego produktu kliknij przycisk logowania przez {provider}.\nZaloguj się na konto, które ma wysyłać wiadomości, i zezwól na dostęp.\nWyślij wiadomość testową, a potem zapisz.',
    'intro-own':
      'Ten produkt może sam wysyłać wiadomości ze skrzynki pocztowej, bez logowania się kogokolwiek, gdy administrator u dostawcy {provider} nada mu takie prawo. Szacowany czas: {minutes:minute}.',
    rightCommand: 'PowerShell',
    olderCommand: 'PowerShell, starszy sposób',
    'object-id': 'Identyfikator obiektu (Object ID), do poleceń poniżej',
    'microsoft-app-register':
      'Zarejestruj aplikację\nZaloguj się z rolą {developerRole} lub wyższą i kliknij {newRegistration}.\nWpisz proponowaną nazwę.\n{accountTypes}: wybierz {singleTenant}. Pole {redirectUriLabel} pozostaw puste.\nKliknij {register}. Uprawnienia interfejsu API nie są potrzebne.',
    'microsoft-app-credential':
      'Nadaj aplikacji poświadczenia\nAby użyć klucza tajnego klienta, kliknij {newSecret}, wybierz, kiedy wygasa (najdalej po 24 miesiącach), i kliknij {add}. Skopiuj kolumnę {value}, a nie {secretId}: wartość jest pokazywana tylko raz.\nAby użyć certyfikatu, otwórz {certificates} i kliknij {upload}. Certyfikat z podpisem własnym wystarczy.\nJeśli przycisk kluczy tajnych jest wyszarzony, organizacja zabrania ich używania: użyj certyfikatu.',
    'microsoft-app-object':
      'Skopiuj identyfikator obiektu aplikacji dla przedsiębiorstw\nTo nie jest identyfikator obiektu z sekcji „Rejestracje aplikacji” (App registrations).\nSkopiuj {objectId} i wklej tutaj: nie jest tajny i trafia tylko do poleceń.',
    'microsoft-app-right':
      'Nadaj prawo wysyłania ze skrzynki pocztowej\nUruchom polecenia w PowerShell jako administrator Exchange. Pozwalają aplikacji wysyłać z tej jednej skrzynki pocztowej, ale nie czytać jej.\nZanim Exchange zaakceptuje logowanie, może minąć do dwóch godzin. Do tego czasu odpowiada 535 5.7.3.',
    'microsoft-app-older':
      'Starszy sposób, gdy role Exchange dla aplikacji nie są dostępne\nKliknij {addPermission}, {organizationApis}, {application}, zaznacz {sendAsApp} i kliknij {addPermissions}, a potem {grantConsent}.\nNastępnie uruchom polecenia. Dają aplikacji dostęp do całej skrzynki pocztowej, także do czytania i usuwania.',
    'microsoft-app-check':
      'Sprawdź to tutaj\nW formularzu tego produktu wybierz, że loguje się sama aplikacja. Wpisz identyfikator klienta, identyfikator dzierżawy, poświadczenia i skrzynkę pocztową.\nWyślij wiadomość testową, a potem zapisz.',
    'google-account-create':
      'Utwórz konto usługi\nWybierz lub utwórz projekt w lewym górnym rogu strony.\nKliknij {createAccount}, wpisz proponowaną nazwę i kliknij {create}. Konto nie potrzebuje roli w projekcie.',
    'google-account-key':
      'Utwórz klucz konta\nOtwórz konto, a potem jego klucze. Wybierz {newKey}, {json} i kliknij {create}. Zostanie pobrany plik: kto go ma, może używać konta.\nJeśli jest to zablokowane, zasady organizacji zabraniają kluczy ({policy}). Osoba z rolą {policyRole} może znieść ten zakaz dla tego jednego projektu.',
    'google-account-delegate':
      'Przekaż kontu dostęp do skrzynek pocztowych domeny\nZaloguj się jako superadministrator i kliknij {addNew}.\nWklej identyfikator klienta z pliku: to liczba, widoczna także w formularzu tego produktu. Wklej zakres podany poniżej i kliknij {authorize}.\nZmiana może zacząć działać dopiero po 24 godzinach. Konto może wtedy czytać i usuwać pocztę wszystkich w domenie.',
    'google-account-check':
      'Sprawdź to tutaj\nW formularzu tego produktu wybierz, że loguje się konto usługi. Upuść tam plik klucza i wpisz skrzynkę pocztową.\nWyślij wiadomość testową, a potem zapisz.',
    'ends-title': 'Co może później zakończyć logowanie',
    'ends-intro':
      'Wtedy wiadomości nie są wysyłane, dopóki nie zalogujesz się tu ponownie albo nie wpiszesz nowego klucza tajnego:',
    'google-ends':
      'Ktoś zmienia hasło konta.\nAplikacja jest typu External i nadal w trybie testowym: po siedmiu dniach.\nLogowanie nie jest używane przez sześć miesięcy.\nWłaściciel konta lub administrator usuwa dostęp.\nGoogle Workspace co pewien czas wymaga nowego logowania (kontrola sesji).\nTo samo konto loguje się ponad 100 razy: kończy się najstarsze logowanie.',
    'microsoft-ends':
      'Logowanie nie jest używane przez 90 dni. Dopóki ten produkt odnawia je codziennie, nie kończy się.\nWygasa klucz tajny klienta (najdalej po 24 miesiącach). Wtedy wystarczy nowy klucz, nikt nie musi się logować.\nAdministrator resetuje hasło albo wylogowuje konto ze wszystkich miejsc.\nReguła organizacji wymaga nowego logowania (dostęp warunkowy).\nAplikacja lub jej uprawnienie zostaje usunięte.',
    'generic-ends':
      'Ktoś zmienia hasło konta.\nWłaściciel konta lub administrator usuwa dostęp.\nLogowanie nie jest używane przez długi czas.\nWygasa klucz tajny klienta.',
    'send-title': 'Czy prawa u dostawcy {provider} ma ktoś inny?',
    'send-help':
      'Wyślij tej osobie te kroki z wartościami tego produktu. Nie ma w nich żadnego klucza tajnego.',
    'sheet-copy': 'Kopiuj kroki jako tekst',
    'sheet-mail': 'Napisz wiadomość',
    'sheet-mail-short':
      'W takiej wiadomości mieszczą się wartości i linki, ale nie wszystkie kroki. Skopiuj kroki i wklej je do niej.',
    'sheet-show': 'Pokaż tekst',
    'sheet-subject': 'Prośba o zarejestrowanie „{appName}” u dostawcy {provider}',
    'sheet-intro':
      'Proszę zarejestrować ten produkt u dostawcy {provider}, aby mógł wysyłać wiadomości. Oto jego wartości i kroki:',
    'sheet-back':
      'Proszę podać mi identyfikator klienta, a w przypadku Microsoft także identyfikator dzierżawy. Proszę nie wysyłać klucza tajnego klienta pocztą: należy przekazać go w bezpieczny sposób.',
  },
} satisfies Pick<Strings, 'console' | 'guide'>;

export default texts;
