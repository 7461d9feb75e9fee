import { consoleName } from '../console-name.js';
import { consoleNames } from './console.js';
import type { Strings } from '../strings.js';

const name = (english: string) => consoleName(consoleNames, english);

const REGISTRATION = `Entra, ${name('App registrations')}, aplikacja,`;
const APP = `W ${REGISTRATION}`;
const APPS = `W Entra, ${name('Enterprise applications')}, aplikacja,`;
const ACTIVE_USERS = `${name('Users')}, ${name('Active users')}`;
const USERS = `W centrum administracyjnym Microsoft 365, ${ACTIVE_USERS}`;
const EMAIL_APPS = `W https://admin.microsoft.com, ${ACTIVE_USERS}, skrzynka pocztowa {mailbox}, Mail, ${name('Manage email apps')}: zaznacz „${name('Authenticated SMTP')}”.`;
const ACCOUNT_TYPES = `„${name('Supported account types')}”`;
const PERSONAL = `Dla osobistej skrzynki pocztowej Outlook.com ustawienie ${ACCOUNT_TYPES} aplikacji musi obejmować konta osobiste.`;
const API_CONTROLS = `W konsoli administracyjnej Google, ${name('Security')}, ${name('Access and data control')},`;
const CLIENTS = 'W Google Auth Platform, Clients';
const WEB_APPLICATION = `„${name('Web application')}”`;

const AGAIN = 'Zaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}.';
const AGAIN_THEN_TEST = 'Zaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}, a potem ponów test.';
const ACTS_IN_TWO_HOURS = 'Nowo nadane prawo może zacząć działać dopiero po dwóch godzinach.';
const CHECK_PORTS = 'Sprawdź serwer i port: 587 ze STARTTLS, 465 z TLS.';
const CLOCK = 'Sprawdź datę i godzinę na tym serwerze.';
const COUNTS = 'Port, wielkość liter i ukośnik na końcu mają znaczenie.';
const ENCRYPTION_FITS = 'szyfrowanie pasuje do portu: STARTTLS do 587, TLS do 465.';
const LOG = 'w dzienniku backendu tego produktu';
const MAKERS = 'Przekaż szczegóły twórcom tego produktu.';
const OTHER_RECIPIENT = 'Możesz też użyć innego odbiorcy.';
const PKCE =
  'Backend musi wysłać „code-verifier” z żądania wymiany bez zmian jako code_verifier.\nDla backendu, który tego nie potrafi, ustaw pkce="off".';
const WAIT = 'Odczekaj kilka minut i spróbuj ponownie.';

/** Polish: the explanations of errors. Values stand after a noun, since they are not declined. */
export const diagnosis: Strings['diagnosis'] = {
  'value-redirectUri': 'z tego formularza',
  'value-clientId': 'z tego formularza',
  'value-tenant': 'z tego formularza',
  'value-mailbox': 'z tego formularza',
  'value-from': 'z tego formularza',
  'value-server': 'z tego formularza',
  'value-endpoint': 'dostawcy',
  'value-wait-for': 'Wymagany czas oczekiwania: {wait:second}.',
  'value-wait-until': 'Następna próba jest możliwa od: {wait}.',

  'microsoft-redirect-uri': `Identyfikator URI przekierowania nie jest zarejestrowany w aplikacji w Microsoft.\n${APP} Authentication, platforma Web: dodaj dokładnie identyfikator URI {redirectUri}\n${COUNTS} Odczekaj minutę, a potem zaloguj się ponownie.`,
  'microsoft-redirect-uri-changed':
    'Przy wymianie kodu identyfikator URI przekierowania był inny niż przy prośbie o kod.\nOba żądania muszą używać identyfikatora URI {redirectUri}\nOdwrotny serwer proxy musi przekazywać do backendu nazwę hosta i https.',
  'redirect-uri-insecure':
    'Ten produkt wysłał adres powrotu, który zaczyna się od http://; dostawcy pozwalają na to tylko dla localhost.\nJego administrator ustawia własny adres produktu (podstawowy adres URL) z https:// i sprawia, że odwrotny serwer proxy przekazuje https i nazwę hosta (X-Forwarded-Proto, X-Forwarded-Host).\nPotem zarejestruj ten adres z https:// u dostawcy i zaloguj się ponownie.',
  'microsoft-redirect-uri-invalid': `Microsoft nie akceptuje żądania w tej postaci.\nAdres powrotu musi być pełny, z https://; popraw identyfikator URI {redirectUri}\nJeśli jest prawidłowy, przekaż szczegóły twórcom tego produktu.`,
  'microsoft-not-web': `Aplikacja jest zarejestrowana w Microsoft jako aplikacja jednostronicowa, a musi być aplikacją internetową.\n${APP} Authentication: usuń identyfikator URI przekierowania z sekcji „Single-page application”.\nDodaj na platformie Web identyfikator URI {redirectUri}\nPotem zaloguj się ponownie.`,
  'microsoft-browser-exchange':
    'Kod wymieniono z nagłówkiem Origin, na co Microsoft zezwala tylko aplikacjom jednostronicowym.\nBackend musi sam wysłać to żądanie i nie może przekazywać nagłówka Origin przeglądarki.',
  'microsoft-public-client': `Aplikacja jest zarejestrowana w Microsoft jako klient publiczny (komputerowy lub mobilny), który nie przyjmuje klucza tajnego klienta.\n${APP} Authentication: usuń identyfikator URI przekierowania z sekcji „Mobile and desktop applications”.\nDodaj na platformie Web identyfikator URI {redirectUri}`,
  'microsoft-secret-missing': `Brakuje klucza tajnego klienta.\nWpisz klucz tajny klienta: kolumna ${name('Value')} w ${REGISTRATION} ${name('Certificates & secrets')}.\nJeśli jest wpisany, identyfikator URI przekierowania musi być w Authentication na platformie Web, a nie w sekcji „Mobile and desktop”.\nProgram, który loguje się bez klucza tajnego, potrzebuje w Authentication opcji „Allow public client flows” ustawionej na Yes.`,
  'microsoft-secret-wrong': `Klucz tajny klienta jest nieprawidłowy. Często zamiast kolumny ${name('Value')} skopiowano Secret ID.\n${APP} ${name('Certificates & secrets')}: skopiuj kolumnę ${name('Value')} i wpisz ją tutaj.\nWartość jest pokazywana tylko raz. Jeśli jest ukryta, utwórz nowy klucz tajny klienta.`,
  'microsoft-secret-expired': `Klucz tajny klienta wygasł.\n${APP} ${name('Certificates & secrets')}: utwórz nowy klucz tajny klienta i skopiuj kolumnę ${name('Value')}.\nWpisz ją tutaj. Ponowne logowanie nie jest do tego potrzebne.`,
  'microsoft-app-not-found': `Microsoft nie zna tego identyfikatora klienta w tej dzierżawie.\nPorównaj identyfikator klienta {clientId} z polem „${name('Application (client) ID')}” w ${REGISTRATION} ${name('Overview')}.\nPorównaj dzierżawę {tenant} z polem „${name('Directory (tenant) ID')}” na tej samej stronie.\nJeśli oba są prawidłowe, administrator dzierżawy musi raz wyrazić zgodę: {consentLink}\nJeśli rejestrację usunięto, zarejestruj własną aplikację.`,
  'microsoft-app-disabled': `Aplikacja lub Exchange Online jest w tej dzierżawie wyłączona.\n${APPS} Properties: ustaw „Enabled for users to sign in” na Yes.`,
  'microsoft-not-assigned': `Aplikacja jest ograniczona do przypisanych użytkowników, a skrzynka pocztowa {mailbox} do nich nie należy.\n${APPS} Users and groups: dodaj skrzynkę pocztową {mailbox} albo wyłącz „Assignment required” w Properties.`,
  'microsoft-no-exchange':
    'Dzierżawa {tenant} nie ma usługi Exchange Online, której aplikacja mogłaby użyć.\nSprawdź, czy identyfikator dzierżawy należy do organizacji, której skrzynka pocztowa wysyła.\nSprawdź, czy organizacja ma licencję Exchange Online, a potem ponownie udziel zgody administratora: {consentLink}',
  'microsoft-tenant-not-found': `Microsoft nie zna dzierżawy {tenant}\nSkopiuj „${name('Directory (tenant) ID')}” z ${REGISTRATION} ${name('Overview')}, i wpisz tutaj.\nPamiętaj o chmurze: dzierżawy w chmurze administracji USA lub w Chinach mają własny adres logowania.`,
  'microsoft-other-cloud':
    'Dzierżawa należy do innej chmury Microsoft (administracja USA lub Chiny).\nUstaw punkty końcowe dostawcy na punkty tej chmury i zarejestruj aplikację w jej portalu.',
  'microsoft-tenant-needed': `Ta aplikacja loguje tylko użytkowników jednej organizacji lub jednego typu kont, a logowanie nie było do nich ograniczone.\nWpisz identyfikator katalogu (dzierżawy) z ${REGISTRATION} ${name('Overview')}, i zaloguj się ponownie.\nAby zezwolić na inne konta, zmień ${ACCOUNT_TYPES} aplikacji.`,
  'microsoft-account': `Zalogowane konto nie należy do dzierżawy aplikacji.\nZaloguj się ponownie i wybierz konto skrzynki pocztowej {mailbox}, a nie własne ani osobiste.\n${PERSONAL}`,
  'microsoft-old-endpoint':
    'Ten produkt używa starych adresów logowania firmy Microsoft (wersja 1.0), które nie przyjmują kont osobistych.\nJego administrator ustawia punkty końcowe zawierające /oauth2/v2.0/ albo aktualizuje ten produkt.\nDo tego czasu można się zalogować tylko kontem organizacji.',
  'microsoft-consent': `Aplikacja nie może jeszcze wysyłać wiadomości z tej skrzynki pocztowej: brakuje zgody administratora.\nAdministrator dzierżawy otwiera ten link i akceptuje: {consentLink}\n${APP} ${name('API permissions')}, musi być Microsoft Graph, delegowane: SMTP.Send i offline_access.\nPotem zaloguj się ponownie.`,
  'microsoft-declined':
    'Uprawnienie zostało odrzucone na stronie Microsoft.\nZaloguj się ponownie i wybierz „Akceptuj” (Accept).',
  'microsoft-expired': `Logowanie wygasło. Token odświeżania nieużywany przez 90 dni wygasa, a kod wygasa po dziesięciu minutach.\n${AGAIN}\nAby logowanie trwało, ten produkt musi je regularnie odnawiać.\nJeśli wygasa już po kilku godzinach, administrator dzierżawy sprawdza częstotliwość logowania (Sign-in frequency) w dostępie warunkowym (Conditional Access).`,
  'microsoft-revoked': `Logowanie zostało zakończone, na przykład przez nowe hasło, zresetowanie hasła lub wylogowanie ze wszystkich miejsc.\n${AGAIN}`,
  'microsoft-frequency': `Zasady organizacji co pewien czas wymagają nowego logowania.\n${AGAIN}\nAby nie kończyło się znowu, administrator dzierżawy wyklucza skrzynkę pocztową {mailbox} z częstotliwości logowania w dostępie warunkowym (Conditional Access).`,
  'microsoft-code-used':
    'Kodu użyto dwa razy. Można go wymienić tylko raz.\nZaloguj się ponownie. Jeśli dzieje się tak za każdym razem, backend wysyła żądanie wymiany dwukrotnie.',
  'microsoft-pkce': `Weryfikator kodu (PKCE) nie pasuje do kodu.\n${PKCE}`,
  'microsoft-grant': `Microsoft nie akceptuje kodu lub tokenu odświeżania: jest ucięty, za stary albo pochodzi z innej aplikacji lub dzierżawy.\n${AGAIN}\nJeśli błąd od razu się powtarza, sprawdź, czy backend przechowuje cały token (do kilku tysięcy znaków).`,
  'microsoft-other-tenant': `Kod lub token odświeżania pochodzi z innej dzierżawy niż ta, którą poproszono o token dostępu.\nPorównaj dzierżawę {tenant} z polem „${name('Directory (tenant) ID')}” w Entra, ${name('App registrations')}, aplikacja, ${name('Overview')}, i zaloguj się ponownie.\nJeśli ten produkt ma osobne adresy logowania i tokenu, oba muszą wskazywać tę samą dzierżawę.`,
  'microsoft-mfa':
    'Microsoft wymaga uwierzytelniania wieloskładnikowego.\nZaloguj się ponownie za pomocą skrzynki pocztowej {mailbox} i potwierdź drugi składnik.\nJeśli błąd wraca przy wysyłaniu, administrator dzierżawy dostosowuje dostęp warunkowy (Conditional Access) dla skrzynki pocztowej {mailbox}.',
  'microsoft-conditional-access':
    'Zasady dostępu warunkowego (Conditional Access) organizacji blokują to logowanie.\nW Entra, Sign-in logs, otwórz nieudane logowanie skrzynki pocztowej {mailbox}: karta Dostęp warunkowy (Conditional Access) podaje, które to zasady.\nWyklucz z nich skrzynkę pocztową {mailbox} lub adres tego serwera, a potem zaloguj się ponownie.',
  'microsoft-account-disabled': `Konto skrzynki pocztowej {mailbox} jest wyłączone lub usunięte.\n${USERS}: zezwól na logowanie tego konta albo przywróć je w Deleted users. Potem zaloguj się ponownie.`,
  'microsoft-password':
    'Microsoft odrzucił hasło albo konto jest przez pewien czas zablokowane.\nNajpierw zaloguj się na https://outlook.office.com za pomocą skrzynki pocztowej {mailbox}, zmień tam hasło, jeśli pojawi się taka prośba, a potem zaloguj się tu ponownie.',
  'client-id-missing': `Logowanie rozpoczęto bez identyfikatora klienta.\nNajpierw wpisz identyfikator klienta, dla Microsoft „${name('Application (client) ID')}” z ${REGISTRATION} ${name('Overview')}.\nPotem zaloguj się ponownie.\nJeśli ten formularz nie ma na to pola, jest to ustawienie tego produktu (często zmienna środowiskowa): jego administrator je wpisuje i uruchamia produkt ponownie.`,
  'microsoft-code-damaged':
    'Microsoft nie zna kodu, z którym właśnie nastąpił powrót: coś zmieniło go po drodze.\nZaloguj się ponownie w oknie prywatnym, bez rozszerzeń przeglądarki, albo w innej przeglądarce.\nJeśli to nie pomoże, serwer proxy lub zapora przed tym produktem ucina długie adresy; sprawdza to ich administrator.',
  'microsoft-risky-address':
    'Microsoft zablokował logowanie, ponieważ pochodziło z adresu o złej reputacji.\nW Entra, Sign-in logs, administrator dzierżawy otwiera nieudane logowanie skrzynki pocztowej {mailbox} i potwierdza je jako bezpieczne albo dodaje adres do Named locations.\nMożesz też zalogować się z innej sieci.',
  'microsoft-public-flow': `Aplikacja nie może się w ten sposób logować w Microsoft: nie jest dozwolona jako klient publiczny.\n${APP} Authentication: ustaw „Allow public client flows” na Yes.\nMożesz też wpisać tu klucz tajny klienta i zalogować się z identyfikatorem URI przekierowania na platformie Web.`,
  'microsoft-scope-app-only':
    'Jeśli nikt się nie loguje, zakres musi kończyć się na /.default, a zażądano innego.\nMusi mieć dokładnie postać: https://outlook.office365.com/.default (Graph: https://graph.microsoft.com/.default)\nUstaw taki zakres w tym produkcie.\nAplikacja potrzebuje też uprawnienia aplikacji (SMTP.SendAsApp, dla Graph Mail.Send), na które zgodę wyraża administrator.',
  'microsoft-no-directory': `Na osobistym koncie Microsoft nie można już zarejestrować aplikacji, ponieważ nie ma ono katalogu.\nZaloguj się w Entra na konto organizacji albo najpierw utwórz bezpłatny katalog Azure i tam zarejestruj aplikację.\n${PERSONAL}`,
  'microsoft-scope':
    'W żądaniu do Microsoft brakuje parametru lub jest on nieprawidłowy, najczęściej zakres.\nZakres musi mieć dokładnie postać: https://outlook.office.com/SMTP.Send offline_access\nObok nie może być zakresu innej usługi. Zakres jest potrzebny także w żądaniu odświeżenia. Zakresy rozdziela spacja, nie przecinek.\nJeśli nikt się nie loguje, musi to być dokładnie: https://outlook.office365.com/.default',
  'microsoft-assertion': `Microsoft nie akceptuje certyfikatu lub potwierdzenia (assertion), którym przedstawia się backend.\n${CLOCK}\nMusi to być certyfikat zarejestrowany w ${REGISTRATION} ${name('Certificates & secrets')}.`,
  'microsoft-request': `Microsoft nie rozumie żądania backendu.\n${MAKERS}`,
  'microsoft-interrupted':
    'Logowanie w Microsoft zostało przerwane.\nZamknij inne okna logowania, zezwól na pliki cookie dla login.microsoftonline.com i zaloguj się ponownie.',
  'microsoft-federation':
    'Własny dostawca tożsamości organizacji, do którego zwraca się Microsoft, ma awarię.\nJego administrator sprawdza szczegóły podane poniżej.',
  'microsoft-tenant-blocked':
    'Microsoft zablokował dzierżawę {tenant}\nJej administrator pisze do pomocy technicznej Microsoft.',
  'microsoft-loop':
    'Microsoft otrzymał to samo żądanie zbyt wiele razy i je zatrzymał.\nBackend musi przechowywać token dostępu do czasu jego wygaśnięcia i nie może pobierać nowego dla każdej wiadomości.',
  'microsoft-busy': `Usługa logowania Microsoft jest przeciążona lub ma awarię.\n${WAIT} Stan usługi podaje strona https://status.cloud.microsoft`,
  'microsoft-other':
    'Microsoft odrzucił żądanie z kodem AADSTS{aadsts}.\nJego znaczenie podaje strona https://login.microsoftonline.com/error?code={aadsts}\nPrzekaż administratorowi dzierżawy szczegóły podane poniżej.',

  'google-private-ip':
    'Google nie odsyła nikogo na prywatny adres IP.\nOtwórz tę stronę pod nazwą hosta w prawdziwej domenie z https:// i zarejestruj ten adres w Google.\nBez takiej nazwy użyj http://localhost jako identyfikatora URI przekierowania i po zalogowaniu wklej tu końcowy adres.',
  'google-out-of-band': `Ten produkt prosi Google o kod, który ktoś przepisuje ręcznie (out-of-band); Google wycofał ten sposób.\nZaktualizuj ten produkt: potrzebuje własnego adresu powrotu i klienta typu „${name('Web application')}”.\nPrzekaż szczegóły twórcom tego produktu.`,
  'google-redirect-uri-invalid':
    'Google nie akceptuje adresu powrotu tego rodzaju: identyfikator URI {redirectUri}\nMusi zaczynać się od https:// i mieć nazwę hosta w domenie publicznej; wyjątkiem jest tylko localhost.\nOtwórz tę stronę pod takim adresem i zarejestruj go w Google.',
  'google-origin-asked': `Google nie zna strony, z której przyszło żądanie. Błąd nazywa się redirect_uri_mismatch, ale chodzi o źródło JavaScript.\n${CLIENTS}, klient, „${name('Authorized JavaScript origins')}”: dodaj źródło, które podaje błąd.\nW sekcji „${name('Authorized redirect URIs')}” musi być identyfikator URI przekierowania {redirectUri}`,
  'google-redirect-uri': `Identyfikator URI przekierowania nie jest zarejestrowany w kliencie w Google.\n${CLIENTS}, klient, „${name('Authorized redirect URIs')}”: dodaj dokładnie identyfikator URI {redirectUri}\n${COUNTS} Może to potrwać kilka minut; potem zaloguj się ponownie.\nKlient typu „Desktop app” nie ma tej listy: utwórz klienta typu „${name('Web application')}” i wpisz tutaj jego identyfikator klienta i klucz tajny klienta.`,
  'google-origin': `Google nie zna strony, z której przyszło żądanie.\n${CLIENTS}: klient musi mieć typ ${WEB_APPLICATION} i identyfikator URI {redirectUri}\nJeśli tak jest, dodaj początek tego adresu, do nazwy hosta i portu włącznie, w sekcji „${name('Authorized JavaScript origins')}”.`,
  'google-internal-only':
    'Aplikacja jest typu „Internal”: mogą się logować tylko skrzynki pocztowe jej własnej organizacji.\nZaloguj się za pomocą skrzynki pocztowej tej organizacji albo\nw Google Auth Platform, Audience, wybierz „Make external” i opublikuj aplikację.',
  'google-admin-policy': `Administrator Google Workspace nie zezwala tej aplikacji na dostęp do Gmaila.\n${API_CONTROLS} ${name('API controls')}: oznacz jako zaufany identyfikator klienta {clientId}\nPotem zaloguj się ponownie.`,
  'google-testing':
    'Aplikacja jest w trybie testowym, a skrzynka pocztowa {mailbox} nie należy do jej użytkowników testowych.\nW Google Auth Platform, Audience, wybierz „Publish app”. W organizacji prostsze jest „Make internal”.\nAby pozostać w trybie testowym, dodaj skrzynkę pocztową {mailbox} w „Test users”; uprawnienie wygasa wtedy po siedmiu dniach.',
  'google-unverified':
    'Google ostrzega, ponieważ nikt nie zweryfikował aplikacji. Dla własnej aplikacji jest to normalne.\nWybierz Advanced, potem „Go to … (unsafe)”, i zezwól na dostęp.',
  'google-embedded':
    'Google odmawia logowania w oknie innego programu.\nOtwórz tę stronę w zwykłej przeglądarce, takiej jak Firefox, Chrome, Edge lub Safari, i zaloguj się ponownie.',
  'google-client-deleted': `Klient OAuth został usunięty w Google.\n${CLIENTS}: przywróć go w ciągu 30 dni albo utwórz nowego klienta typu ${WEB_APPLICATION}.\nDodaj do niego identyfikator URI {redirectUri} i wpisz tutaj jego identyfikator klienta oraz klucz tajny klienta.`,
  'google-client-disabled':
    'Google wyłączył lub zablokował klienta OAuth.\nW Google Auth Platform poszukaj przyczyny w Overview i Clients albo utwórz nowy projekt i nowego klienta.',
  'google-client-type': `Żądanie nie pasuje do typu klienta OAuth albo brakuje klucza tajnego klienta.\n${CLIENTS}: typem musi być ${WEB_APPLICATION}. Utwórz takiego klienta, jeśli typ jest inny.\nWpisz tutaj jego identyfikator klienta i klucz tajny klienta.`,
  'google-secret-wrong': `Google nie akceptuje klucza tajnego klienta.\n${CLIENTS}, klient: dodaj nowy klucz i skopiuj go; starsze nie są ponownie pokazywane.\nWpisz go tutaj razem z identyfikatorem klienta tego samego klienta.`,
  'google-client-not-found':
    'Google nie zna identyfikatora klienta {clientId}\nSkopiuj go z Google Auth Platform, Clients. Kończy się na .apps.googleusercontent.com i nie zawiera spacji.',
  'google-reauth': `Kontrola sesji Google w organizacji wymaga nowego logowania, często codziennie.\nW konsoli administracyjnej Google, Security, Access and data control, Google Cloud session control: wyklucz z niej zaufane aplikacje, a w sekcji ${name('API controls')} oznacz jako zaufany identyfikator klienta {clientId}.\n${AGAIN}`,
  'google-account':
    'Konto Google skrzynki pocztowej {mailbox} jest usunięte, zawieszone lub ograniczone.\nPrzywraca je administrator organizacji; możesz też zalogować się za pomocą innej skrzynki pocztowej.',
  'google-revoked': `Uprawnienie wygasło: wycofano je, zmieniono hasło albo aplikacja jest w trybie testowym.\n${AGAIN}\nJeśli wygasa po siedmiu dniach: w Google Auth Platform, Audience, wybierz „Publish app” lub „Make internal”.`,
  'google-code': `Google nie akceptuje kodu lub tokenu odświeżania. Kod jest ważny jeden raz i tylko kilka minut.\n${AGAIN}`,
  'google-pkce': `Brakuje weryfikatora kodu (PKCE) albo nie pasuje on do kodu.\n${PKCE}`,
  'google-scope-not-allowed':
    'Aplikacja nie może prosić Google o prawo wysyłania wiadomości.\nW Google Auth Platform, Data Access, „Add or remove scopes”, dodaj https://mail.google.com/ i zapisz.\nPotem zaloguj się ponownie.',
  'google-scope':
    'Google nie akceptuje żądanego zakresu.\nMusi mieć dokładnie postać: https://mail.google.com/\nTen sam zakres musi być dodany w Google Auth Platform, Data Access.\nJeśli ten produkt potrzebuje innego, podanego w szczegółach, to on musi tam być, zapisany dokładnie tak samo: https://www.googleapis.com/auth/gmail.send nie ma ukośnika na końcu.',
  'google-scope-missing':
    'Brakuje uprawnienia do wysyłania wiadomości.\nZaloguj się ponownie za pomocą skrzynki pocztowej {mailbox} i na stronie Google zaznacz pole wyboru Gmaila.\nZakresem musi być https://mail.google.com/, ponieważ gmail.send nie działa z SMTP.',
  'google-no-gmail':
    'Konto skrzynki pocztowej {mailbox} nie ma Gmaila.\nW konsoli administracyjnej Google, Directory, Users, konto: włącz Gmaila i przypisz licencję, która go obejmuje.\nMożesz też zalogować się za pomocą innej skrzynki pocztowej.',
  'google-api-off':
    'Gmail API jest wyłączony w projekcie w Google.\nWłącz go w APIs & Services, Library, Gmail API. Trwa to kilka minut.\nJeśli projektu nie znaleziono albo go usunięto, użyj innego, z własnym klientem, i wpisz tutaj jego identyfikator klienta i klucz tajny klienta.',
  'google-login-limit':
    'Do tej aplikacji zalogowało się dziś zbyt wielu nowych użytkowników; Google ogranicza to w przypadku niezweryfikowanych aplikacji.\nUżyj własnego identyfikatora klienta zamiast wspólnego: Google Auth Platform, Clients.\nMożesz też spróbować ponownie jutro.',
  'google-rate':
    'Google otrzymał zbyt wiele żądań od tej aplikacji.\nOdczekaj godzinę i spróbuj ponownie. W Google Auth Platform, Audience, można zwiększyć liczbę użytkowników.',
  'google-delegation': `Konto usługi nie może działać w imieniu skrzynki pocztowej {mailbox}: nie przekazano mu dostępu albo zmiana jeszcze nie działa.\nSuperadministrator dodaje w konsoli administracyjnej Google, Security, Access and data control, API controls, ${name('Manage Domain Wide Delegation')}: liczbowy identyfikator klienta, zakres https://mail.google.com/\nMoże to potrwać do 24 godzin. Skrzynka pocztowa musi należeć do tego samego Google Workspace; gmail.com nie może przekazywać dostępu.`,
  'google-other-mailbox':
    'Gmail miał wysłać w imieniu innej skrzynki pocztowej niż ta, która się zalogowała.\nZaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}, dokładnie tej, która wysyła.\nKonto usługi musi podać tę skrzynkę pocztową jako użytkownika, w którego imieniu działa, a organizacja musi mu na to pozwolić.',
  'google-precondition':
    'Gmail nie może tego zrobić dla tego konta: nie ma ono Gmaila albo konto usługi nie podało, w czyim imieniu działa.\nSprawdź w konsoli administracyjnej Google, czy Gmail jest włączony dla skrzynki pocztowej {mailbox}\nKonto usługi musi podać tę skrzynkę pocztową jako swojego użytkownika (subject) i mieć przekazany dostęp.',
  'google-service-key':
    'Google nie akceptuje klucza konta usługi albo nie pozwala go utworzyć.\nW Google Cloud console, IAM & Admin, Service accounts, konto, Keys: sprawdź, czy jest włączony, albo dodaj nowy klucz i wpisz tutaj jego JSON.\nJeśli klucze są zabronione, administrator zasad organizacji (Organization Policy) robi wyjątek dla tego projektu.',
  'google-unauthorized-client':
    'Logowanie wykonano z innym identyfikatorem klienta.\nZaloguj się ponownie za pomocą skrzynki pocztowej {mailbox} z identyfikatorem klienta {clientId}',
  'google-wrong-account':
    'Google pokazuje to, gdy w przeglądarce aktywne jest inne konto niż konto aplikacji; parametru nie brakuje.\nZaloguj się ponownie w oknie prywatnym i wybierz konto skrzynki pocztowej {mailbox}\nJeśli to nie pomoże: w Google Auth Platform, Audience, aplikacja typu „Internal” przyjmuje tylko skrzynki pocztowe własnej organizacji.',
  'google-loopback': `Google nie odsyła nikogo na 127.0.0.1 w przypadku klienta tego typu.\n${CLIENTS}: użyj klienta typu ${WEB_APPLICATION} i wpisz tutaj jego identyfikator i klucz tajny.\nOtwórz tę stronę pod nazwą hosta z https:// i zarejestruj u tego klienta identyfikator URI {redirectUri}`,
  'google-policy':
    'Reguły Google nie zezwalają na to żądanie, najczęściej z powodu identyfikatora URI {redirectUri}\nMusi zaczynać się od https:// i mieć nazwę hosta w domenie publicznej; wyjątkiem jest tylko localhost.',
  'google-blocked': `Google zablokował logowanie w tej aplikacji.\nW Google Auth Platform sprawdź Audience oraz Clients: typ ${WEB_APPLICATION} i identyfikator URI {redirectUri}`,
  'google-client-auth':
    'Google nie akceptuje identyfikatora klienta lub klucza tajnego klienta.\nSkopiuj oba ponownie z Google Auth Platform, Clients, ten sam klient. Identyfikator kończy się na .apps.googleusercontent.com.',

  'browser-cors':
    'Przeglądarka nie pozwoliła stronie odczytać odpowiedzi z innego adresu, ponieważ ta odpowiedź nie wymienia tej strony (CORS).\nUdostępnij stronę i backend tego produktu pod tym samym adresem: z tym samym https, tą samą nazwą hosta i tym samym portem.\nJeśli to niemożliwe, administrator tego produktu zezwala w backendzie na źródło (origin) tej strony.\nTen sam komunikat pojawia się, gdy sesja w tym produkcie wygasła albo zamiast backendu odpowiada serwer proxy: najpierw załaduj stronę ponownie.',
  'browser-exchange':
    'Strona tego produktu wywołała usługę logowania dostawcy ze skryptu, a dostawca na to nie zezwala (CORS).\nStronę logowania trzeba otworzyć jako osobną stronę lub okno, a kod musi wymienić backend tego produktu.\nPrzekaż szczegóły twórcom tego produktu. W Microsoft identyfikator URI przekierowania musi być na platformie Web.',
  'browser-csp':
    'Reguły własnej strony tego produktu (Content Security Policy) zabraniają tego, co właśnie próbował zrobić.\nJego administrator dodaje adres podany w szczegółach do podanej tam dyrektywy, na przykład form-action lub connect-src.\nTakie reguły może też ustawiać serwer internetowy lub serwer proxy przed tym produktem.',
  'browser-frame':
    'Strona została wyświetlona wewnątrz innej strony (w ramce), choć na to nie zezwala. Żaden dostawca nie pozwala tak wyświetlać swojej strony logowania.\nOtwórz ten produkt w osobnym oknie i zacznij od nowa.\nJeśli ten produkt sam pokazuje stronę logowania w ramce, jego twórcy muszą otwierać ją w oknie albo zamiast własnej strony.',
  'browser-cookies':
    'Przeglądarka nie zachowuje plików cookie potrzebnych do logowania.\nZezwól na pliki cookie dla strony dostawcy i dla tego produktu albo spróbuj w innej przeglądarce, bez rozszerzeń.\nJeśli ten produkt jest pokazywany wewnątrz innej strony, otwórz go w osobnym oknie.\nJeśli ten produkt otwiera się przez http, jego administrator włącza https.',
  'browser-extension':
    'Żądanie zablokowało rozszerzenie przeglądarki albo reguła, którą ustawiła dla niej Twoja organizacja.\nWyłącz rozszerzenia dla tej strony albo użyj okna prywatnego lub innej przeglądarki.\nJeśli żądanie blokuje reguła organizacji, poproś jej dział IT o zezwolenie na stronę logowania dostawcy.',
  'browser-mixed-content':
    'Strona otwarta przez https wywołała adres, który zaczyna się od http://, a przeglądarka na to nie pozwala.\nAdministrator tego produktu ustawia jego publiczny adres z https://.\nSerwer proxy przed nim musi przekazywać, że stronę otwarto przez https (X-Forwarded-Proto).',
  'browser-no-tls':
    'Przeglądarka wywołała adres z https://, który odpowiada bez szyfrowania, albo odwrotnie.\nAdministrator tego produktu porównuje jego publiczny adres z tym, jak produkt jest udostępniany: https czy http i na którym porcie.\nIdentyfikator URI przekierowania u dostawcy musi zaczynać się od tego adresu.',
  'browser-certificate':
    'Przeglądarka nie ufa certyfikatowi strony, którą miała otworzyć.\nJeśli to strona tego produktu, jego administrator instaluje certyfikat wystawiony dokładnie na jej nazwę hosta przez urząd certyfikacji, któremu ufają przeglądarki.\nJeśli to strona dostawcy, data lub godzina tego komputera jest nieprawidłowa albo zapora lub skaner antywirusowy pokazuje własny certyfikat: zapytaj swój dział IT.',
  'browser-unreachable':
    'Przeglądarka nie dotarła do strony, którą miała otworzyć: jej host jest nieznany, nie odpowiada albo nie przyjmuje połączeń.\nJeśli to strona tego produktu, jego administrator porównuje identyfikator URI przekierowania z adresem, pod którym produkt jest dostępny z tego komputera. Nazwa localhost oznacza tu właśnie ten komputer.\nTymczasem wklej w formularzu cały adres tej strony, jeśli zawiera code=.\nJeśli to strona dostawcy, dostęp do niej blokuje sieć, VPN lub serwer proxy tego komputera.',
  'browser-opener':
    'Strona zerwała powiązanie z oknem, które ją otworzyło (Cross-Origin-Opener-Policy). Często jest to tylko ostrzeżenie, a logowanie się udaje.\nJeśli po zalogowaniu nic się nie dzieje, ten produkt czeka na okno w sposób, którego ta zasada zabrania.\nJego administrator ustawia tę samą zasadę dla strony tego produktu i dla strony powrotu (callback). Jego twórcy powinni użyć strony powrotu, która sama przekazuje wynik.',
  'browser-popup':
    'Przeglądarka nie otworzyła okna logowania albo zamknięto je przed końcem logowania.\nZezwól temu produktowi na wyskakujące okna, a potem zacznij od nowa.\nJeśli okno było otwarte, ukończ w nim logowanie. Jeśli pojawił się w nim błąd, wklej tutaj jego treść.',
  'browser-unsuitable':
    'Strona nie działa w tej przeglądarce: jest ona za stara, jest częścią innego programu albo nie uruchamia JavaScriptu.\nOtwórz stronę w zwykłej przeglądarce, takiej jak Firefox, Chrome, Edge lub Safari, i zacznij od nowa.',
  'product-database':
    'Ten produkt nie mógł użyć własnej bazy lub innego magazynu danych (na przykład SQLite, MySQL, PostgreSQL, Redis lub kolejki). Żaden serwer poczty ani dostawca niczego nie odrzucił.\nJego administrator szuka przyczyny w dzienniku tej bazy danych: być może baza nie działa, jest pełna, nie pozwala na zapis albo jej tabele są starsze niż ten produkt.\nPotem zacznij od nowa: kod od dostawcy jest ważny jeden raz i tylko kilka minut.',
  'page-expired':
    'Od otwarcia tej strony minęło za dużo czasu albo przeglądarka nie zachowała pliku cookie tego produktu.\nZaładuj stronę ponownie, zaloguj się do tego produktu i zacznij od nowa.\nJeśli to się powtarza, administrator tego produktu sprawdza jego publiczny adres (https, nazwa hosta), plik cookie sesji i zegar każdego z jego serwerów.',
  'token-command':
    'Polecenie, które ma podać token lub hasło, niczego nie podało.\nAdministrator tego serwera uruchamia je ręcznie, jako ten sam użytkownik i w tym samym środowisku: przyczynę widać w tym, co ono wypisze.\nNajczęściej wygasł jego token odświeżania albo nie znajduje ono swoich plików ani pęku kluczy (keyring) tego użytkownika.',
  'key-unreadable':
    'Nie można odczytać wpisanego klucza prywatnego: jest ucięty albo utracił podział na wiersze.\nWpisz ponownie cały klucz, od wiersza BEGIN do wiersza END, każdy wiersz osobno. Dla konta usługi Google wpisz cały plik JSON.\nW zmiennej środowiskowej końce wierszy są często zapisane jako \\n: program, który ją odczytuje, musi je zamienić z powrotem na końce wierszy.',
  'scope-changed':
    'Dostawca udzielił innych uprawnień (zakresów), niż żądano, a ten produkt uznaje to za błąd.\nCofnij dostęp aplikacji w ustawieniach konta, a potem zaloguj się ponownie i zezwól na wszystko, o co pada pytanie.\nJeśli to się powtórzy, administrator tego produktu ustawia OAUTHLIB_RELAX_TOKEN_SCOPE=1 albo aktualizuje produkt.',
  'sasl-plugin':
    'Program pocztowy na serwerze tego produktu (Postfix, Exim, Sendmail) nie ma wtyczki do wymaganego sposobu logowania. Żaden serwer poczty niczego nie odrzucił.\nAdministrator tego produktu instaluje wtyczkę do Cyrus SASL: libsasl2-modules dla PLAIN i LOGIN, sasl-xoauth2 dla OAuth2.\nPotem sprawdź, czy ustawienia programu pocztowego dopuszczają ten sposób (Postfix: smtp_sasl_mechanism_filter, smtp_sasl_security_options). Jeśli program działa w środowisku chroot, wtyczka musi być także tam.',
  'endpoint-dns':
    'Ten serwer nie mógł rozpoznać nazwy hosta usługi logowania {endpoint}\nSprawdź ustawienia DNS tego serwera, a w kontenerze ustawienia DNS kontenera i jego sieci. Nie dotyczy to serwera poczty.\nJeśli do internetu prowadzi tylko serwer proxy, ustaw go w ustawieniach tego serwera.',
  'microsoft-resource-missing':
    'Rejestracja aplikacji nie ma żadnego uprawnienia do usługi, dla której zażądano tokenu. Szczegóły podają tę usługę oraz te, które są zarejestrowane.\nAby wysyłać przez SMTP bez udziału osoby: w Entra, Rejestracje aplikacji (App registrations), aplikacja, Uprawnienia interfejsu API (API permissions), „APIs my organization uses”, dodaj Office 365 Exchange Online, uprawnienie aplikacji: SMTP.SendAsApp.\nAby wysyłać przez SMTP w imieniu zalogowanej osoby: dodaj Microsoft Graph, delegowane: SMTP.Send i offline_access.\nPotem udziel zgody administratora i zaloguj się ponownie.',
  'microsoft-may-not-register':
    'Nie masz prawa rejestrować ani zmieniać aplikacji w tym katalogu Microsoft.\nRejestruje ją administrator albo nadaje Ci rolę Application Developer lub Application Administrator.\nW PowerShell lub w wierszu polecenia połącz się z zakresem Application.ReadWrite.All.',
  'smtp-inspected':
    'Zapora po drodze zmienia odpowiedzi serwera poczty: zamiast jego powitania i STARTTLS są gwiazdki lub XXXX. Bez STARTTLS nikt nie może się zalogować.\nAdministrator sieci wyłącza kontrolę SMTP dla tego serwera (Cisco: „inspect esmtp”) albo zezwala w niej na TLS.\nPort 465 z TLS, jeśli dostawca go oferuje, omija tę kontrolę.',
  'smtp-attachment':
    'Serwer poczty odrzuca wiadomość z powodu załącznika lub linku: taki rodzaj jest blokowany ze względów bezpieczeństwa. Logowanie i ustawienia działają.\nWyślij wiadomość bez niego albo umieść plik w innym miejscu i wyślij link do pliku.',
  'callback-too-large':
    'Serwer internetowy przed tym produktem odrzuca długi adres lub pliki cookie, z którymi dostawca odsyła Cię z powrotem.\nJego administrator zwiększa limit nagłówków (nginx: large_client_header_buffers 4 32k; także proxy_buffer_size).\nNa razie usuń pliki cookie tej witryny i zaloguj się ponownie.',
  'callback-blocked':
    'Serwer internetowy lub zapora przed tym produktem blokuje stronę, na którą odsyła Cię dostawca.\nIch administrator robi wyjątek dla tego adresu. Zwykle chodzi o regułę 930120 z zestawu OWASP: bierze ona „userinfo.profile” w adresie za atak.\nTymczasem wklej w formularzu cały adres zablokowanej strony.',
  'product-crash': `W tym produkcie wystąpił błąd przy odpowiedzi albo przy logowaniu, którego nigdy nie zapisano; prawdziwa przyczyna została utracona.\nZaloguj się ponownie i zapisz. Jeśli to nie pomoże, odpowiedź dostawcy jest ${LOG}.\n${MAKERS} Zaktualizuj też produkt.`,
  'microsoft-page':
    'Strona Microsoft nie mogła Cię zalogować; numer, który podaje przyczynę (AADSTS i cyfry), znajduje się na niej niżej.\nSkopiuj cały tekst tej strony razem z numerem i wklej go tutaj.',
  'redirect-loop':
    'Dwa adresy tego produktu bez końca odsyłają przeglądarkę do siebie nawzajem.\nJego administrator sprawdza, czy odwrotny serwer proxy przekazuje https i nazwę hosta (X-Forwarded-Proto, X-Forwarded-Host).\nNa razie usuń pliki cookie tej witryny i zaloguj się ponownie.',
  'other-account':
    'Zalogowało się inne konto niż oczekiwane.\nZaloguj się ponownie w oknie prywatnym i wybierz konto skrzynki pocztowej {mailbox}\nAlias nie wystarczy: musi się zalogować główny adres konta.',
  'stored-unreadable':
    'Ten produkt nie może odczytać zapisanego logowania lub klucza tajnego: zmieniono jego klucz szyfrowania albo plik jest uszkodzony.\nJego administrator przywraca klucz szyfrowania lub plik.\nBez tego wpisz ponownie klucz tajny klienta i zaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}.',
  'product-incomplete':
    'Na serwerze tego produktu brakuje części potrzebnej do wysyłania.\nJego administrator instaluje lub aktualizuje bibliotekę, rozszerzenie lub program, który podają szczegóły.',
  'profile-denied': `Samo logowanie się udało, ale potem ten produkt zapytał, kto się zalogował, a nie ma do tego prawa.\nMusi prosić także o User.Read (Microsoft) lub openid email albo zachować token bez tego pytania.\n${MAKERS}`,
  'credential-probe': `Własne sprawdzenie identyfikatora klienta i klucza tajnego klienta przez ten produkt nie powiodło się, jeszcze przed logowaniem; produkt nie podaje dlaczego.\nPorównaj identyfikator klienta, klucz tajny klienta (kolumna ${name('Value')}, a nie Secret ID) i dzierżawę ze stroną dostawcy.\nJeśli są prawidłowe, odpowiedź dostawcy jest ${LOG}.`,
  configuration:
    'Brakuje ustawienia tego produktu albo nie można go odczytać.\nJego administrator sprawdza i poprawia ustawienie lub plik, który podają szczegóły.',

  'api-send-as':
    'Skrzynka pocztowa {mailbox} nie może wysyłać z adresem nadawcy {from}\nW centrum administracyjnym Exchange, Mailboxes, skrzynka tego adresu, Delegation: nadaj skrzynce pocztowej {mailbox} prawo „Send As”.\nMożesz też ustawić jako adres nadawcy adres skrzynki, która się loguje.',
  'api-policy':
    'Zasady organizacji nie dopuszczają aplikacji do tej skrzynki pocztowej.\nW Exchange Online PowerShell polecenie Test-ApplicationAccessPolicy pokazuje, które to zasady; dodaj do ich grupy skrzynkę pocztową {mailbox}.\nZmiana może zacząć działać dopiero po dwóch godzinach.\nJeśli w szczegółach jest mowa o OData, Get-OrganizationConfig i Get-CASMailbox pokazują EwsApplicationAccessPolicy: dodaj aplikację do EwsAllowList.',
  'api-permission': `Aplikacja nie ma uprawnienia do wysyłania wiadomości albo administrator nie wyraził na nie zgody.\n${APP} ${name('API permissions')}: do wysyłania bez osoby potrzebne jest uprawnienie aplikacji (Mail.Send), z zalogowaną osobą delegowane.\nPotem „Grant admin consent”: {consentLink}\nNastępnie zaloguj się ponownie. ${ACTS_IN_TWO_HOURS}`,
  'api-no-mailbox': `Konto nie ma skrzynki pocztowej, która może wysyłać: brak jej w Exchange Online lub brak licencji. Dotyczy skrzynki pocztowej {mailbox}\n${USERS}, konto: przypisz licencję z Exchange Online; trwa to kilka minut.\nMożesz też zalogować się na konto skrzynki pocztowej, która ma wysyłać, a nie administratora, który zarejestrował aplikację.`,
  'api-full-access':
    'Zalogowane konto nie ma praw do udostępnionej skrzynki pocztowej.\nW centrum administracyjnym Exchange, Mailboxes, udostępniona skrzynka, Delegation: nadaj skrzynce pocztowej {mailbox} prawa „Full Access” (Read and manage) i „Send As”.\nMoże to zacząć działać dopiero po godzinie.',
  'api-user':
    'Dostawca nie zna użytkownika skrzynki pocztowej {mailbox}\nSprawdź, czy w adresie nie ma literówek: musi to być nazwa użytkownika lub główny adres skrzynki pocztowej w dzierżawie {tenant}',
  'api-limit':
    'Osiągnięto limit wysyłania u dostawcy.\nOdczekaj, najwyżej jeden dzień, i wysyłaj mniej wiadomości.',
  'api-person-missing': `Ten produkt zapytał o skrzynkę pocztową zalogowanej osoby, ale loguje się bez osoby.\nMusi podać, która skrzynka pocztowa wysyła: skrzynka pocztowa {mailbox}\nMożesz też zalogować się jako osoba. ${MAKERS}`,
  'api-down': `Usługa pocztowa dostawcy ma awarię lub jest przeciążona.\n${WAIT} Nic nie przepada.`,
  'access-token-expired': `Token dostępu został użyty po upływie godziny, przez którą jest ważny.\nPrzed wysłaniem backend musi pobrać nowy za pomocą tokenu odświeżania.\nSprawdź też datę i godzinę na tym serwerze.`,
  'access-token-resource':
    'Token jest uszkodzony albo wydano go dla innej usługi niż ta, do której go wysłano.\nZakres musi należeć do tej usługi: https://outlook.office.com/SMTP.Send dla SMTP, https://graph.microsoft.com/Mail.Send dla Graph.\nUstaw prawidłowy zakres w tym produkcie, a potem zaloguj się ponownie.',

  'smtp-auth-disabled': `Wysyłanie przez SMTP jest w Microsoft wyłączone dla tej skrzynki pocztowej lub całej organizacji.\n${EMAIL_APPS}\nMożesz też użyć Exchange Online PowerShell: {smtpAuthCommand}\nTo ustawienie ma pierwszeństwo przed ustawieniem organizacji. Może zacząć działać dopiero po godzinie.`,
  'smtp-password-refused':
    'Microsoft nie akceptuje już hasła do wysyłania.\nWybierz w tym formularzu metodę logowania Microsoft (OAuth2) i zaloguj się za pomocą skrzynki pocztowej {mailbox}.',
  'smtp-security-defaults':
    'Zasady zabezpieczeń organizacji odrzucają ten sposób logowania.\nAdministrator sprawdza w Entra dostęp warunkowy (Conditional Access) i „Security defaults” oraz Sign-in logs skrzynki pocztowej {mailbox}.\nTrzeba też zezwolić na wysyłanie przez SMTP, w Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-send-as':
    'Skrzynka pocztowa {mailbox} nie może wysyłać z adresem nadawcy {from}\nUstaw jako adres nadawcy adres skrzynki, która się loguje.\nMożesz też poprosić administratora o nadanie jej prawa „Send As” dla tego adresu: w centrum administracyjnym Exchange, Mailboxes, skrzynka, Delegation.\nJeśli szczegóły podają inny adres niż adres nadawcy, to adres dla niedostarczonych wiadomości (Return-Path): ustaw go także. Albo administrator serwera poczty zezwala na niego temu kontu (Postfix: smtpd_sender_login_maps).',
  'smtp-app-password':
    'Serwer poczty nie akceptuje tu hasła konta.\nWybierz w tym formularzu metodę logowania Google (OAuth2) i zaloguj się za pomocą skrzynki pocztowej {mailbox}.\nMożesz też zamiast hasła konta wpisać hasło aplikacji; wymaga ono weryfikacji dwuetapowej.\nU innego dostawcy utwórz hasło aplikacji na jego stronie, w sekcji konta lub zabezpieczeń.',
  'smtp-password-sent-by-product': `Cel jest ustawiony na OAuth2, ale zamiast tego wysłano hasło (LOGIN lub PLAIN).\nDla tego celu backend musi logować się przez XOAUTH2, przy każdym rodzaju wysyłanych wiadomości.\n${MAKERS}`,
  'smtp-password-sent':
    'Wysłano hasło, a nie token; Microsoft nie przyjmuje już haseł do wysyłania.\nWybierz w tym formularzu metodę logowania Microsoft (OAuth2) i zaloguj się za pomocą skrzynki pocztowej {mailbox}.\nJeśli wybrano OAuth2, backend musi użyć mechanizmu XOAUTH2.',
  'smtp-web-login':
    'Google wymaga najpierw logowania w przeglądarce.\nZaloguj się na https://mail.google.com za pomocą skrzynki pocztowej {mailbox}, potwierdź, o co pada pytanie, a potem zaloguj się tu ponownie.\nHasło konta nie wystarczy: wybierz metodę logowania Google (OAuth2) albo wpisz hasło aplikacji.',
  'smtp-xoauth2-microsoft':
    'Serwer poczty Microsoft odrzucił logowanie.\nZaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}, dokładnie tej, której adres jest nazwą użytkownika.\nW przypadku udostępnionej skrzynki pocztowej zaloguj się na własne konto, które ma do niej prawa, a jej adres wpisz jako adres nadawcy.\nZakresem musi być https://outlook.office.com/SMTP.Send; zakres z graph.microsoft.com nie działa z SMTP.\nUwierzytelniony SMTP musi być dozwolony, w Exchange Online PowerShell: {smtpAuthCommand}\nJeśli użyto hasła, wybierz metodę logowania Microsoft (OAuth2). Bez udziału osoby aplikacja potrzebuje SMTP.SendAsApp ze zgodą administratora oraz praw do tej skrzynki pocztowej w Exchange.',
  'smtp-yahoo-password':
    'Yahoo lub AOL odrzucił hasło; komunikat „too many attempts” pojawia się już przy pierwszej próbie, a czekanie nie pomaga.\nUtwórz hasło aplikacji na stronie zabezpieczeń konta w Yahoo i wpisz je tutaj albo wybierz OAuth2.\nNazwa użytkownika: cały adres e-mail.',
  'smtp-yahoo-sender':
    'Yahoo odrzucił wiadomość, najczęściej dlatego, że adres nadawcy nie jest zalogowanym kontem; nie chodzi o odbiorcę.\nUstaw jako adres nadawcy adres, który się loguje: skrzynka pocztowa {mailbox}\nJeśli już tak jest, skróć tekst i usuń linki, ponieważ Yahoo bierze je za spam.',
  'smtp-switched-off':
    'Wysyłanie przez SMTP jest wyłączone w ustawieniach tej skrzynki pocztowej.\nZaloguj się do skrzynki pocztowej na stronie dostawcy i włącz w jej ustawieniach SMTP (często „POP3/IMAP/SMTP” lub „third-party access”).\nNiektórzy dostawcy podają wtedy kod autoryzacji lub hasło aplikacji: wpisz je tutaj jako hasło.',
  'smtp-intercepted':
    'Odpowiedział inny serwer poczty niż wywołany: firma hostingowa lub zapora przechwytuje wychodzące połączenia pocztowe.\nPoproś firmę hostingową lub administratora sieci, aby pozwolili temu serwerowi łączyć się bezpośrednio z serwerem {server} (cPanel: „SMTP Restrictions”).\nPorównaj nazwę w powitaniu serwera z serwerem w tym formularzu.',
  'smtp-other-service':
    'Na serwerze {server} odpowiedziało coś innego niż usługa SMTP.\nSprawdź serwer i port: smtp.…, a nie imap.… ani pop.…, port 587 ze STARTTLS lub 465 z TLS.',
  'smtp-multiple-from': 'W polu adresu nadawcy jest więcej niż jeden adres.\nPozostaw jeden adres nadawcy.',
  'smtp-own-mailbox-full':
    'Pełna jest skrzynka pocztowa, która wysyła, a nie skrzynka odbiorcy.\nOpróżnij skrzynkę pocztową {mailbox}, także elementy wysłane i usunięte, albo poproś administratora o jej powiększenie.',
  'smtp-licence': `Skrzynka pocztowa, która wysyła, nie ma licencji Exchange Online.\n${USERS}, skrzynka pocztowa {mailbox}, Licenses and apps: przypisz licencję z Exchange Online.\nMoże to zacząć działać dopiero po godzinie. Możesz też zalogować się za pomocą skrzynki pocztowej, która ma licencję.`,
  'smtp-connector':
    'Microsoft nie rozpoznaje tego serwera jako serwera organizacji: adres IP lub certyfikat łącznika nie pasuje.\nW centrum administracyjnym Exchange, Mail flow, Connectors: popraw adres IP lub nazwę z certyfikatu w łączniku z serwera poczty organizacji.\nMożesz też wysyłać z logowaniem przez smtp.office365.com, port 587.',
  'smtp-domain-unregistered':
    'Dostawca nie zna domeny adresu nadawcy {from}\nDodaj tam i zweryfikuj domenę (centrum administracyjne Microsoft 365, Settings, Domains) albo użyj adresu nadawcy z domeny, która tam jest.',
  'smtp-sender-unverified':
    'Usługa pocztowa wysyła tylko z adresów i domen, które w niej zweryfikowano, a adres nadawcy do nich nie należy.\nZweryfikuj adres lub jego domenę w konsoli usługi pocztowej albo wpisz zweryfikowany adres nadawcy; użyto adresu nadawcy {from}\nNowe konto może być ograniczone („sandbox”), dopóki usługa tego nie zniesie. Do tego czasu każdy odbiorca też musi być tam zweryfikowany.',
  'smtp-ip-not-allowed':
    'Usługa pocztowa przyjmuje wiadomości tylko ze znanych adresów IP, a adres tego serwera do nich nie należy.\nW konsoli usługi pocztowej dodaj publiczny adres IP tego serwera do dozwolonych (często w sekcji Security).',
  'smtp-account-inactive':
    'Konto w usłudze pocztowej nie może teraz wysyłać: jest nieaktywne, zawieszone lub bez środków.\nZaloguj się na stronie usługi pocztowej za pomocą skrzynki pocztowej {mailbox} albo poproś o to jej administratora i poszukaj tam powiadomienia.',
  'smtp-federation':
    'Microsoft nie może połączyć się z własnym serwerem logowania organizacji (AD FS) przez https z TLS 1.2.\nJego administrator włącza tam TLS 1.2. Logowanie przez OAuth2 w tym formularzu omija tę drogę.',
  'smtp-hve-token':
    'Serwer nie mógł użyć tokenu: jest uszkodzony albo, w High Volume Email, zbyt bliski wygaśnięcia.\nBackend musi wysłać świeży token jako jeden wiersz base64 i odnawiać go 20 minut przed wygaśnięciem.\nNazwą użytkownika musi być konto, dla którego wydano token: skrzynka pocztowa {mailbox}',
  'smtp-hve-recipient':
    'High Volume Email dostarcza tylko odbiorcom w organizacji.\nWpisz odbiorców z organizacji albo wysyłaj przez smtp.office365.com.',
  'smtp-app-only':
    'Własny token aplikacji jest prawidłowy, ale Exchange nie pozwala jej używać skrzynki pocztowej {mailbox}\nW Exchange Online PowerShell: New-ServicePrincipal z Object ID z Enterprise applications oraz przypisanie roli „Application SMTP.SendAsApp” lub Add-MailboxPermission.\nUwierzytelniony SMTP musi być włączony: {smtpAuthCommand}\nZanim to wszystko zacznie działać, może minąć do dwóch godzin.',
  'smtp-mailbox-logon': `Exchange nie pozwala temu logowaniu używać skrzynki pocztowej {mailbox}\nAdministrator sprawdza, czy skrzynka pocztowa ma licencję i czy aplikacja lub konto ma do niej prawa (Full Access, Send As).\n${ACTS_IN_TWO_HOURS}`,
  'smtp-other-transport':
    'Jeśli organizacja w ogóle nie chce SMTP, pomoże tylko inna droga.\nJeśli ten produkt może wysyłać przez Microsoft Graph, wybierz to zamiast SMTP.',
  'smtp-not-spread-yet':
    'Nowo nadane uprawnienie lub ustawienie może jeszcze nie działać; Exchange potrzebuje do dwóch godzin.\nOdczekaj, a potem ponów test, niczego nie zmieniając.',
  'smtp-too-many-logins':
    'Serwer poczty nie pozwala teraz temu kontu się zalogować.\nOdczekaj godzinę, a potem spróbuj ponownie. Wysyłaj rzadziej, jeśli to wróci.\nJeśli hasło jest błędne, najpierw popraw je w tym formularzu: powodem są często nieudane logowania.\nJeśli odpowiedź mówi, że adres tego serwera jest zablokowany, administrator serwera poczty musi go odblokować.',
  'smtp-token-refused':
    'Serwer poczty nie akceptuje logowania.\nZaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}, dokładnie tej, której adres jest nazwą użytkownika.\nZezwól na pełny dostęp do poczty; dla Google zakresem musi być https://mail.google.com/\nJeśli użyto hasła: wybierz metodę logowania Google (OAuth2) albo hasło aplikacji.\nNazwa użytkownika musi być głównym adresem konta; za pomocą aliasu nie można się zalogować.',
  'smtp-starttls-first':
    'Serwer poczty wymaga najpierw szyfrowanego połączenia.\nUstaw szyfrowanie na STARTTLS z portem 587 albo na TLS z portem 465.',
  'smtp-not-signed-in':
    'Serwer poczty przyjmuje wiadomości tylko po zalogowaniu, a logowania nie było.\nWybierz w tym formularzu metodę logowania, dla Google lub Microsoft OAuth2, i zapisz.\nW przypadku innego serwera poczty wpisz nazwę użytkownika i hasło.\nJeśli ma on przyjmować wiadomości bez logowania (relay), jego administrator zezwala tam na adres tego serwera.',
  'smtp-challenge':
    'Ten produkt nie zrozumiał, o co serwer poczty pytał podczas logowania.\nW Google lub Microsoft to najczęściej odrzucony token: zaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}.\nPrzy innym serwerze wybierz inną metodę logowania albo przekaż szczegóły twórcom tego produktu.\nZaktualizuj program, który wysyła; jego dziennik debugowania zawiera odpowiedź serwera.\nW Microsoft musi też być dozwolone wysyłanie przez SMTP: {smtpAuthCommand}',
  'smtp-auth-syntax': `Serwer poczty nie mógł odczytać logowania wysłanego przez backend.\nBackend musi wysłać użytkownika i token dla XOAUTH2 jako jeden wiersz base64, bez podziału wiersza.\n${MAKERS}`,
  'smtp-mechanism': `Serwer {server} nie oferuje tego sposobu logowania.\nDla Google serwerem jest smtp.gmail.com, dla Microsoft smtp.office365.com, ze STARTTLS i portem 587.\nNiektóre serwery oferują go dopiero po zaszyfrowaniu: wybierz STARTTLS lub TLS.\nWłasny serwer, który przyjmuje pocztę bez logowania (relay), go nie wymaga: w polu Uwierzytelnianie wybierz „Brak”.\nJeśli mowa o CRAM-MD5, wybierz PLAIN lub LOGIN w programie, który wysyła.\nMicrosoft przyjmuje LOGIN i OAuth2, ale nie PLAIN. Jeśli program nie daje takiego wyboru, muszą go dodać jego twórcy.`,
  'smtp-limit':
    'Osiągnięto limit wysyłania u dostawcy.\nOdczekaj, najwyżej jeden dzień, i wysyłaj mniej wiadomości. Najlepiej używać jednego połączenia naraz.',
  'smtp-sender-blocked':
    'Dostawca zablokował wysyłanie ze skrzynki pocztowej {mailbox} lub z całej organizacji, ponieważ podejrzewa spam.\nAdministrator odblokowuje ją w „Restricted entities” w Microsoft Defender albo w konsoli administracyjnej Google.\nU innego dostawcy zapytaj o powód jego pomoc techniczną lub administratora serwera poczty. Jeśli ktoś inny używał konta, najpierw zmień jego hasło.',
  'smtp-tenant-untrusted':
    'Microsoft nie przyjmuje wiadomości tej organizacji na zewnątrz: organizacja jest nowa lub w okresie próbnym albo jej adres ma złą reputację. Żadne ustawienie tego formularza tego nie zmieni.\nJej administrator prosi pomoc techniczną firmy Microsoft w centrum administracyjnym Microsoft 365 o zniesienie blokady i podaje kod ze szczegółów (5.7.708 lub 5.7.501). Pomaga płatna licencja.',
  'smtp-ip-blocked':
    'Serwer odbierający blokuje adres tego serwera.\nWysyłaj z logowaniem przez serwer dostawcy na porcie 587 albo postaraj się o usunięcie adresu z listy blokad.\nJeśli brakuje odwrotnego DNS (PTR), poproś firmę hostingową o ustawienie go na nazwę, która prowadzi z powrotem do adresu; przy IPv6 często go brakuje, wysyłaj wtedy przez IPv4.\nJeśli to adres Twojego dostawcy poczty, to o usunięcie go z listy musi zadbać on.',
  'smtp-from-empty':
    'Adres nadawcy jest pusty albo nie jest pełnym adresem.\nWpisz adres nadawcy należący do konta, które się loguje: skrzynka pocztowa {mailbox}',
  'smtp-relay':
    'Serwer {server} nie przekazuje wiadomości dla tego nadawcy lub odbiorcy.\nZaloguj się za pomocą skrzynki pocztowej, która wysyła, i użyj jej adresu jako adresu nadawcy.\nPrzy przekazywaniu na podstawie adresu IP administrator dodaje tam adres tego serwera.',
  'smtp-authentication-of-domain':
    'Serwer odbierający nie ufa domenie nadawcy.\nAdministrator domeny ustawia dla niej w DNS rekordy SPF, DKIM i DMARC.\nJeśli domena adresu nadawcy nie należy do Ciebie, wpisz adres ze swojej własnej domeny.',
  'smtp-google-relay':
    'Serwer przekazywania SMTP Google nie zna tego serwera albo domeny adresu nadawcy {from}\nW konsoli administracyjnej Google, Apps, Gmail, Routing, SMTP relay service: dodaj publiczny adres IP tego serwera i zezwól na nadawcę.\nMożesz też wysyłać z logowaniem przez smtp.gmail.com, port 587.',
  'smtp-loop': `Wiadomość krąży między serwerami poczty.\nAdministrator poczty odbiorcy sprawdza reguły przekazywania, łączniki i rekord MX tej domeny.\n${OTHER_RECIPIENT}`,
  'smtp-forwarding': `Odbiorca przekazuje pocztę poza organizację, czego zabraniają jej zasady.\nJej administrator zezwala na przekazywanie w Microsoft Defender, Anti-spam outbound policy. ${OTHER_RECIPIENT}`,
  'smtp-service-permission':
    'Klucz używany w usłudze pocztowej nie może wysyłać.\nW konsoli usługi pocztowej nadaj temu kluczowi lub użytkownikowi prawo wysyłania (w AWS: ses:SendRawEmail) albo wpisz klucz, który je ma.',
  'smtp-domain-policy':
    'Reguła organizacji nadawcy lub odbiorcy zabrania tej wiadomości.\nJej administrator sprawdza reguły poczty: w centrum administracyjnym Exchange, Mail flow, Rules; w konsoli administracyjnej Google, Apps, Gmail, Compliance.\nZrób tam wyjątek dla skrzynki pocztowej {mailbox} albo użyj innego odbiorcy.',
  'smtp-recipient-restricted': `Odbiorca przyjmuje wiadomości tylko od określonych nadawców.\nAdministrator odbiorcy zezwala w centrum administracyjnym Exchange, grupa lub skrzynka pocztowa, Settings, message delivery restrictions, na adres nadawcy {from}\n${OTHER_RECIPIENT}`,
  'smtp-account-disabled': `Skrzynka pocztowa {mailbox} jest wyłączona.\nW Microsoft, w centrum administracyjnym Microsoft 365, ${ACTIVE_USERS}: zezwól na jej logowanie i przypisz licencję z Exchange.`,
  'smtp-recipient':
    'Adres odbiorcy nie istnieje albo nie jest akceptowany.\nSprawdź, czy w adresach odbiorców nie ma literówek.',
  'smtp-mailbox-full':
    'Skrzynka pocztowa jest pełna.\nZwolnij miejsce w skrzynce pocztowej odbiorcy albo użyj innego odbiorcy.',
  'smtp-size':
    'Wiadomość jest za duża dla serwera poczty.\nWysyłaj mniej w jednej wiadomości.\nAlbo poproś administratora serwera poczty o zwiększenie limitu.',
  'smtp-sender-invalid':
    'Serwer poczty nie akceptuje adresu nadawcy {from}\nWpisz pełny adres istniejącej skrzynki pocztowej.\nJeśli szczegóły podają inny adres niż adres nadawcy, to adres dla niedostarczonych wiadomości (Return-Path): ustaw go także.',
  'smtp-format': `Serwer poczty nie akceptuje wiadomości w postaci, w jakiej utworzył ją ten produkt.\n${MAKERS}\nJeśli odpowiedź wymienia nagłówek (header), usuń znaki specjalne z tematu i nazwy nadawcy.`,
  'smtp-no-service':
    'Ten serwer nie przyjmuje poczty albo nie przyjmuje jej stąd.\nSprawdź serwer w tym formularzu: smtp.gmail.com, smtp.office365.com albo serwer dostawcy poczty, port 587 lub 465.',
  'smtp-helo':
    'Serwer poczty nie akceptuje nazwy, pod którą przedstawia się ten serwer.\nNadaj temu serwerowi pełną nazwę hosta z domeną.\nJeśli ta nazwa jest pusta w szczegółach, pomija ją program, który wysyła: poprawiają to jego twórcy.',
  'smtp-spam': 'Serwer poczty uznaje wiadomość za spam.\nZmień jej temat lub treść i sprawdź adres nadawcy.',
  'smtp-busy': `Serwer poczty jest przeciążony lub ma awarię.\n${WAIT}`,
  storage:
    'Ten serwer nie mógł zapisać pliku.\nSprawdź wolne miejsce oraz to, czy backend może pisać w katalogu, w którym przechowuje swój stan.',
  'proxy-login':
    'Serwer proxy wymaga nazwy użytkownika i hasła.\nWpisz je w ustawieniach proxy tego serwera albo zrób na serwerze proxy wyjątek dla tego serwera.',
  proxy:
    'Połączenie przez serwer proxy nie powiodło się.\nSprawdź ustawienia proxy tego serwera. Serwer proxy musi zezwalać na CONNECT do serwera poczty i do usługi logowania dostawcy.',

  'tls-expired': `Certyfikat drugiej strony wygasł albo zegar tego serwera jest nieprawidłowy.\n${CLOCK} Jeśli są prawidłowe, administrator drugiego serwera odnawia jego certyfikat.`,
  'tls-name':
    'Certyfikat serwera {server} wystawiono dla innej nazwy hosta.\nWpisz nazwę serwera, którą obejmuje jego certyfikat; często jest w szczegółach. U dostawcy hostingu jest to nazwa jego własnego serwera, a nie mail.twoja-domena, i nigdy adres IP ani alias.\nJeśli nazwa jest prawidłowa, zamiast dostawcy odpowiada coś między nim a tym serwerem; ustala to administrator tego produktu.\nJeśli to własny serwer poczty, jego administrator daje mu certyfikat na nazwę, pod którą jest wywoływany.',
  'tls-untrusted':
    'Ten serwer nie ufa certyfikatowi drugiej strony.\nZainstaluj na tym serwerze brakujące certyfikaty urzędów certyfikacji (pakiet ca-certificates) albo certyfikat serwera proxy lub skanera antywirusowego, który otwiera połączenia.\nJeśli to własny serwer poczty lub serwer małej firmy hostingowej, może nie wysyłać certyfikatu pośredniego: jego administrator instaluje pełny łańcuch (fullchain.pem).\nJeśli w szczegółach jest „self-signed”, zainstaluj na tym serwerze certyfikat właśnie tego serwera poczty (Proton Mail Bridge może go wyeksportować) albo poproś jego administratora o uzyskanie certyfikatu publicznego urzędu certyfikacji.\nNie wyłączaj weryfikacji.',
  'tls-client-certificate':
    'Druga strona wymaga, aby ten serwer pokazał własny certyfikat.\nSprawdź serwer i port: 587 ze STARTTLS i 465 z TLS nie wymagają go w Google i Microsoft.\nJeśli wymaga go łącznik lub serwer przekazujący, ten certyfikat instaluje administrator tego produktu.',
  'tls-alert': `Serwery nie znalazły wspólnego rodzaju szyfrowania.\nZaktualizuj bibliotekę TLS starszej strony; dostawca wymaga TLS 1.2 lub nowszego.\nSprawdź też, czy ${ENCRYPTION_FITS}`,
  'tls-alert-certificate':
    'Jedna strona nie akceptuje certyfikatu drugiej.\nSprawdź datę i godzinę tego serwera oraz jego certyfikaty urzędów certyfikacji (pakiet ca-certificates).\nJeśli połączenia otwiera serwer proxy lub skaner antywirusowy, zainstaluj tu jego certyfikat urzędu.',
  'tls-alert-other': `Szyfrowane połączenie zostało zerwane.\nSprawdź serwer i port oraz to, czy ${ENCRYPTION_FITS}\nJeśli są prawidłowe, poszukaj zapory, serwera proxy lub skanera antywirusowego na drodze do serwera {server}`,
  'tls-mode':
    'Na tym porcie serwer nie używa TLS od samego początku.\nUżyj STARTTLS z portem 587 albo TLS z portem 465.',
  'starttls-missing':
    'Serwer {server} nie oferuje STARTTLS na tym porcie.\nUżyj portu 587 ze STARTTLS albo portu 465 z TLS.\nJeśli port jest prawidłowy, zapora lub skaner antywirusowy może usuwać STARTTLS z połączenia.\nJeśli to serwer poczty w Twojej własnej sieci, wybierz brak szyfrowania albo poproś jego administratora o włączenie STARTTLS.',
  'tls-failed': `Nie udało się nawiązać szyfrowanego połączenia z serwerem {server}; przyczyna zginęła po drodze.\nSprawdź, czy ${ENCRYPTION_FITS}`,
  'tls-version': `Serwery nie znalazły wspólnego rodzaju szyfrowania.\nZaktualizuj bibliotekę TLS starszej strony; dostawca wymaga TLS 1.2 lub nowszego.\nSprawdź też, czy ${ENCRYPTION_FITS}`,
  'dns-unavailable':
    'Ten serwer nie może teraz rozpoznawać nazw hostów.\nSprawdź jego ustawienia DNS i sieć.\nKontener ma własne ustawienia DNS.',
  'dns-not-found':
    'Nie znaleziono nazwy hosta serwera {server}\nSprawdź, czy w nazwie serwera w tym formularzu nie ma literówek.\nJeśli jest prawidłowa, sprawdź ustawienia DNS tego serwera.',
  refused: `Serwer {server} nie przyjmuje połączeń na tym porcie.\n${CHECK_PORTS}\nJeśli są prawidłowe, zapora musi pozwolić temu serwerowi na takie połączenie.\nJeśli to Twój własny serwer poczty, jego administrator włącza nasłuchiwanie na tym porcie (Postfix: submission w master.cf).`,
  timeout: `Serwer {server} nie odpowiedział na czas.\n${CHECK_PORTS}\nZapora musi pozwolić temu serwerowi na połączenie z nim, na porcie 587 lub 465 dla poczty i 443 dla logowania. Wiele sieci blokuje port 25.\nJeśli potrzebny jest serwer proxy, ustaw go w ustawieniach tego serwera.`,
  unreachable: `W sieci nie ma trasy do serwera {server}\nSprawdź sieć tego serwera. Jeśli IPv6 jest skonfigurowane, ale nie działa, napraw je lub wyłącz.\n${CHECK_PORTS}\nJeśli są prawidłowe, zapora musi pozwolić temu serwerowi na takie połączenie.`,
  'permission-network':
    'Własne ustawienia zabezpieczeń tego serwera zabraniają połączenia.\nSprawdź zaporę, skaner antywirusowy i SELinux (httpd_can_network_connect, httpd_can_sendmail); w bazie danych Oracle także jej sieciową listę ACL (DBMS_NETWORK_ACL_ADMIN).',
  reset: `Połączenie zostało przerwane.\nSprawdź, czy ${ENCRYPTION_FITS}\nJeśli tak, poszukaj zapory, serwera proxy lub skanera antywirusowego na drodze do serwera {server}\nNiektóre serwery rozłączają się, gdy nie przyjmują nazwy hosta lub są zajęte: nadaj temu produktowi pełną nazwę hosta (EHLO) i spróbuj później.\nJeśli połączenie zrywa się przy logowaniu, hasło mogło zostać odrzucone: QQ i 163 wymagają zamiast niego kodu autoryzacji (授权码).`,
  'endpoint-unreachable':
    'Ten serwer nie połączył się z usługą logowania {endpoint}\nZapora musi pozwolić temu serwerowi na połączenie z nią na porcie 443. Nie dotyczy to serwera poczty.\nJeśli potrzebny jest serwer proxy, ustaw go w ustawieniach tego serwera; sprawdź też jego DNS.',
  'endpoint-certificate':
    'Nie udało się nawiązać szyfrowanego połączenia z usługą logowania {endpoint}\nZainstaluj na tym serwerze brakujące certyfikaty urzędów certyfikacji (pakiet ca-certificates) albo certyfikat serwera proxy lub skanera antywirusowego, który otwiera połączenia.\nSprawdź datę i godzinę tego serwera. Nie wyłączaj weryfikacji.',
  'clock-skew':
    'Data lub godzina tego serwera jest nieprawidłowa.\nWłącz synchronizację czasu (NTP), a potem spróbuj ponownie.',

  'issuer-mismatch':
    'Odpowiedź nie pochodzi od dostawcy, którego pytano.\nZaloguj się ponownie. Jeśli to nie pomoże, wystawca (issuer) dostawcy jest źle ustawiony w tym produkcie.',
  'state-mismatch':
    'Odpowiedź nie należy do logowania, które zapamiętał ten produkt: pochodzi z innego logowania albo przeglądarka nie wysłała z nią pliku cookie tego produktu.\nOtwórz ten produkt pod nazwą hosta, pod którą odsyła Cię dostawca, z https. Potem zacznij od nowa, mając otwarte tylko jedno okno logowania.\nJeśli to się powtórzy, administrator tego produktu sprawdza jego publiczny adres, dane przekazywane przez serwer proxy przed nim oraz plik cookie sesji (SameSite=Lax).',
  pkce: 'Brakuje klucza dowodowego (PKCE) albo nie pasuje on do kodu.\nBackend musi wysłać „code-verifier” z żądania wymiany bez zmian jako code_verifier.\nDla dostawcy lub backendu, który tego nie potrafi, ustaw pkce="off".',
  'redirect-uri': `Dostawca nie zna identyfikatora URI przekierowania.\nZarejestruj tam dokładnie identyfikator URI {redirectUri}\n${COUNTS}`,
  invalid_client:
    'Dostawca nie akceptuje identyfikatora klienta lub klucza tajnego klienta.\nSkopiuj oba ponownie ze strony dostawcy, bez spacji.\nJeśli klucz tajny wygasł, utwórz tam nowy.',
  invalid_grant: `Logowanie wygasło albo kod był za stary lub użyty dwa razy.\n${AGAIN}\nJeśli po kilku dniach wygasa znowu: Google kończy je po siedmiu dniach, gdy aplikacja jest w trybie testowym (Google Auth Platform, ${name('Audience')}, „Publish app”); kończy je też nowe hasło.\nJeśli każde nowe logowanie tak się kończy, sprawdź datę i godzinę tego serwera (NTP).`,
  'other-client':
    'Logowanie wykonano z innym identyfikatorem klienta niż obecnie używany.\nZaloguj się ponownie za pomocą skrzynki pocztowej {mailbox} z identyfikatorem klienta {clientId}\nJeśli token odświeżania utworzyło narzędzie, musiało użyć tego samego identyfikatora klienta i klucza tajnego.',
  unauthorized_client:
    'Aplikacja nie może używać tego sposobu logowania.\nZarejestruj ją u dostawcy jako aplikację internetową z kodem autoryzacji (authorization code grant) i dodaj identyfikator URI {redirectUri}',
  unsupported_grant_type:
    'Dostawca nie obsługuje tego rodzaju żądania.\nSprawdź punkty końcowe dostawcy w tym produkcie: punkty końcowe autoryzacji i tokenu mogą być zamienione lub pochodzić ze starej wersji.',
  invalid_scope:
    'Dostawca nie akceptuje żądanego zakresu.\nDla Google jest to https://mail.google.com/, dla Microsoft https://outlook.office.com/SMTP.Send offline_access',
  consent:
    'Dostawca wymaga zgody, której jeszcze nie udzielono.\nZaloguj się ponownie i zezwól na dostęp. Jeśli nie ma takiej możliwości, aplikację musi dopuścić administrator dzierżawy u dostawcy.',
  interaction_required: `Dostawca wymaga osobistego działania: hasła, drugiego składnika lub wyboru konta.\n${AGAIN}`,
  access_denied:
    'Na stronie dostawcy nie zezwolono na dostęp.\nZaloguj się ponownie za pomocą skrzynki pocztowej {mailbox} i zezwól na dostęp.\nJeśli komunikat na tej stronie mówił o administratorze, najpierw on musi dopuścić aplikację.',
  insufficient_scope:
    'Brakuje uprawnienia do wysyłania wiadomości.\nZaloguj się ponownie za pomocą skrzynki pocztowej {mailbox} i zezwól na wszystko, o co pada pytanie.',
  invalid_token: `Token dostępu jest nieważny lub stracił ważność.\n${AGAIN}\nJeśli to się powtórzy, sprawdź zegar tego serwera.`,
  temporarily_unavailable: `Usługa logowania dostawcy ma awarię lub jest przeciążona.\n${WAIT}`,
  'no-refresh-token':
    'Dostawca nie wydał trwałego uprawnienia (tokenu odświeżania).\nZaloguj się ponownie i jeszcze raz zezwól na dostęp.\nW Google trzeba prosić o access_type=offline i prompt=consent, w Microsoft o zakres offline_access.',
  'not-signed-in':
    'Nikt się jeszcze nie zalogował dla tego celu albo logowanie zostało zakończone.\nZaloguj się przyciskiem w formularzu, a potem spróbuj ponownie.',
  'token-request-incomplete':
    'Dostawca nie zrozumiał żądania tokenu: brakuje identyfikatora klienta, klucza tajnego klienta lub tokenu odświeżania albo jest on ucięty.\nWpisz ponownie identyfikator klienta i klucz tajny klienta, a potem zaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}.',
  'token-failed': `Nie uzyskano tokenu do wysyłania: logowanie wygasło albo nie udało się go odnowić.\n${AGAIN_THEN_TEST}\nJeśli to nie pomoże, przyczyna podana przez dostawcę jest ${LOG}.`,
  'permission-missing':
    'Brakuje uprawnienia.\nAdministrator dzierżawy u dostawcy nadaje aplikacji uprawnienie do wysyłania wiadomości i wyraża na nie zgodę. Potem zaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}.',
  'device-pending':
    'Nikt jeszcze nie wpisał kodu na stronie dostawcy.\nOtwórz pokazaną stronę, wpisz kod i zezwól na dostęp.',
  'registration-metadata': `Dostawca nie przyjmuje części żądania, które wysyła ten produkt.\nPorównaj ustawienia dostawcy w tym produkcie z jego dokumentacją: punkty końcowe i dalsze parametry.\n${MAKERS}`,
  invalid_request:
    'Dostawca nie rozumie żądania.\nSprawdź identyfikator klienta {clientId} oraz identyfikator URI {redirectUri}\nJeśli są prawidłowe, przekaż szczegóły twórcom tego produktu.',

  'smtp-login-reply-lost': `Serwer poczty odrzucił logowanie; jego odpowiedź zginęła po drodze. W Microsoft przyczyną jest najczęściej wyłączone wysyłanie przez SMTP.\n${EMAIL_APPS}\nMożesz też użyć Exchange Online PowerShell: {smtpAuthCommand}\nSama odpowiedź może być ${LOG}.`,
  'smtp-login':
    'Serwer poczty odrzucił logowanie.\nZaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}\nJeśli używasz hasła: sprawdź nazwę użytkownika, często cały adres e-mail, i hasło. Wielu dostawców wymaga hasła aplikacji.',
  'smtp-refused':
    'Serwer poczty odrzucił wiadomość.\nPrzeczytaj jego odpowiedź w szczegółach i sprawdź adres nadawcy oraz odbiorców.\nNajczęściej adres nadawcy nie jest kontem, które się zalogowało, odbiorca nie istnieje, tekst uchodzi za spam albo w krótkim czasie przyszło zbyt wiele wiadomości.',
  'not-connected': `Nie udało się nawiązać połączenia z serwerem {server}\n${CHECK_PORTS}\nJeśli są prawidłowe, zapora musi pozwolić temu serwerowi na takie połączenie. Przyczyna jest ${LOG}.`,
  'mail-failed': `Wiadomość nie została wysłana. Przyczyna nie jest tu znana albo zginęła po drodze: zobacz szczegóły.\nJest w dzienniku backendu tego produktu albo w dzienniku serwera poczty: poszukaj wierszy z tej samej minuty.\nCzęsto chodzi o logowanie, adres nadawcy albo serwer i port.`,
  'too-many-requests': `Dostawca otrzymał zbyt wiele żądań.\n${WAIT}`,
  'http-gateway':
    'Backend tego produktu nie odpowiedział serwerowi internetowemu, który jest przed nim.\nSprawdź, czy backend działa i czy może połączyć się z dostawcą.',
  'http-unavailable': `Druga strona ma awarię lub jest przeciążona.\n${WAIT}`,
  browser:
    'Nie udało się wysłać żądania albo nie otrzymano odpowiedzi.\nSprawdź, czy backend tego produktu działa, czy jest stąd osiągalny i czy może połączyć się z dostawcą.',
  unauthorized: `Dostawca nie zaakceptował logowania, a przyczyna zginęła po drodze.\nPorównaj identyfikator klienta i klucz tajny klienta ze stroną dostawcy, w Microsoft kolumnę ${name('Value')}, a nie Secret ID.\nPotem zaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}. Odpowiedź dostawcy może być ${LOG}.`,
  forbidden:
    'Ten produkt nie zezwolił na żądanie.\nZaloguj się ponownie do tego produktu. Potrzebne jest prawo zmieniania celów powiadomień.',
  'not-found':
    'Backend tego produktu nie zna wywołanego adresu.\nTwórcy tego produktu sprawdzają skonfigurowane adresy URL.',
  'api-unauthorized': `Dostawca nie zaakceptował logowania: wygasło albo nigdy nie zostało zapisane.\n${AGAIN_THEN_TEST}\nJeśli to nie pomoże, sprawdź identyfikator klienta i klucz tajny klienta oraz to, czy backend przechowuje token odświeżania.`,
  'token-client-refused': `Dostawca nie zaakceptował identyfikatora klienta lub klucza tajnego klienta; przyczyna zginęła po drodze.\nSkopiuj oba ponownie ze strony dostawcy, w Microsoft kolumnę ${name('Value')}, a nie Secret ID. Potem zaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}.\nOdpowiedź dostawcy może być ${LOG}.`,
  'token-reason-lost':
    'Dostawca odmówił wydania tokenu; przyczyna z jego odpowiedzi zginęła po drodze.\nSprawdź nazwę użytkownika (cały adres e-mail), identyfikator klienta, klucz tajny klienta i dzierżawę, a potem zaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}.\nPrzyczyna jest w dzienniku backendu tego produktu albo w dziennikach logowania u dostawcy.',
  'endpoint-wrong':
    'Nieprawidłowy jest adres albo dzierżawa w adresie usługi logowania {endpoint}\nPorównaj punkty końcowe w tym produkcie z dokumentacją dostawcy, a z jego stroną porównaj dzierżawę {tenant}',
  'endpoint-blocked':
    'Żądanie do usługi logowania dostawcy zostało zabronione, najczęściej przez serwer proxy lub zaporę po drodze.\nZapora lub serwer proxy musi pozwolić temu serwerowi na połączenie na porcie 443 z usługą logowania {endpoint}',
  'endpoint-down': `Usługa logowania dostawcy ma awarię lub jest przeciążona.\n${WAIT} Nic nie przepada. Nie dotyczy to serwera poczty.`,
  'endpoint-answer':
    'Odpowiedziało coś innego, na przykład strona serwera proxy lub strona logowania, a nie usługa logowania {endpoint}\nSprawdź serwer proxy tego serwera oraz punkty końcowe dostawcy w tym produkcie.',
  'api-token-refused': `Usługa pocztowa dostawcy nie zaakceptowała tokenu dostępu: logowanie wygasło albo dotyczyło innej usługi.\n${AGAIN_THEN_TEST}\nJeśli to nie pomoże, zakres w tym produkcie musi należeć do usługi, do której wysyła.`,
  'api-refused': `Usługa pocztowa dostawcy nie zezwoliła na żądanie: aplikacji brakuje uprawnienia albo logowanie wygasło.\n${AGAIN} Jeśli to nie pomoże, administrator nadaje aplikacji uprawnienia u dostawcy.`,
  'host-failed':
    'Na serwerze tego produktu wystąpił błąd.\nSpróbuj ponownie za minutę. Jeśli to nie pomoże, przyczyna jest w jego dzienniku.',
  'host-too-large':
    'Serwer tego produktu albo serwer internetowy przed nim nie przyjmuje tak dużego żądania.\nJego administrator zwiększa limit rozmiaru żądań.',
  'host-limit':
    'Serwer tego produktu otrzymał od Ciebie zbyt wiele żądań.\nOdczekaj minutę, a potem spróbuj ponownie.',
  'host-forbidden':
    'Ten produkt nie zezwolił na żądanie.\nZaloguj się ponownie do tego produktu. Potrzebne jest prawo zmieniania celów powiadomień.',
  'captive-portal':
    'Sieć wymaga, aby ktoś się zalogował, zanim wypuści ten serwer na zewnątrz.\nAdministrator sieci przepuszcza ten serwer.',
  'legal-block':
    'Adres jest zablokowany w miejscu, w którym stoi ten serwer.\nAdministrator sieci sprawdza jej filtry.',
  'reason-lost':
    'Żądanie zostało odrzucone, a przyczyna zginęła po drodze.\nJest w dzienniku backendu tego produktu: poszukaj treści odpowiedzi, a nie tylko jej statusu.\nCzęsto chodzi o nieprawidłowy identyfikator klienta, klucz tajny klienta lub dzierżawę albo o logowanie, które wygasło.',
  'incomplete-answer':
    'Serwer tego produktu odpowiedział, nie podając, jak zakończył się test.\nZaloguj się ponownie do tego produktu: mogła odpowiedzieć jego strona logowania. Jeśli to nie pomoże, więcej podaje jego dziennik.',
  'unreadable-answer':
    'Odpowiedź nie jest tym, co wysyła backend, lecz na przykład stroną HTML.\nMógł za niego odpowiedzieć serwer proxy lub strona logowania. Twórcy tego produktu sprawdzają skonfigurowany adres URL.',

  'smtp-address':
    'Serwer poczty nie akceptuje jakiegoś adresu, nadawcy lub odbiorcy.\nPopraw ewentualne literówki w adresach odbiorców i sprawdź adres nadawcy {from}\nJego odpowiedź w szczegółach podaje, o który adres chodzi.',
  'smtp-mailbox':
    'Serwer odmawia z powodu skrzynki pocztowej: jest pełna, wyłączona albo nie ma do tego prawa.\nAdministrator skrzynki pocztowej, którą podaje odpowiedź w szczegółach, sprawdza jej stan, licencję i limity.',
  'smtp-system':
    'Sam serwer poczty ma awarię lub ograniczenie.\nSpróbuj ponownie później. Jeśli to nie pomoże, przekaż jego odpowiedź ze szczegółów pomocy technicznej dostawcy poczty.',
  'smtp-routing':
    'Serwer poczty nie znajduje drogi do domeny odbiorcy.\nSprawdź u każdego odbiorcy część po znaku @.\nJeśli jest prawidłowa, administrator tej domeny sprawdza jej rekord MX w DNS.',
  'smtp-protocol':
    'Serwer poczty nie zrozumiał polecenia lub jego parametru.\nSprawdź, czy serwer i port należą do serwera poczty, który przyjmuje wiadomości od programów: port 587 ze STARTTLS, 465 z TLS.\nJeśli tak, przekaż szczegóły twórcom tego produktu.',
  'smtp-content': `Serwer poczty nie może przyjąć wiadomości w tej postaci.\n${MAKERS}`,
  'smtp-policy':
    'Reguła serwera poczty odrzuca tę wiadomość lub to logowanie.\nSprawdź, czy cel się loguje, czy używa skrzynki pocztowej {mailbox} i czy adres nadawcy do niej należy.\nJeśli wszystko się zgadza, odpowiedź w szczegółach powie administratorowi serwera poczty, która to reguła.',
  'smtp-no-mail':
    'Ten serwer albo domena odbiorcy nie przyjmuje poczty.\nSprawdź serwer w tym formularzu i domeny odbiorców.',
  'smtp-sequence':
    'Serwer poczty oczekiwał najpierw innego kroku, najczęściej logowania lub szyfrowania.\nWybierz w tym formularzu metodę logowania i szyfrowanie (STARTTLS z portem 587, TLS z portem 465).',
  'smtp-command':
    'Serwer poczty nie zrozumiał polecenia lub jego parametru.\nSprawdź serwer, port i szyfrowanie: 587 ze STARTTLS, 465 z TLS.\nJeśli są prawidłowe, przekaż szczegóły twórcom tego produktu.',
  'smtp-not-allowed':
    'Serwer poczty odrzucił wiadomość.\nPrzeczytaj jego odpowiedź w szczegółach i sprawdź adres nadawcy oraz odbiorców.\nNajczęściej adres nadawcy nie jest kontem, które się zalogowało, odbiorca nie istnieje, tekst uchodzi za spam albo w krótkim czasie przyszło zbyt wiele wiadomości.',
  'smtp-too-large':
    'Przekroczono limit: wiadomość jest za duża albo skrzynka pocztowa jest pełna.\nWysyłaj mniej w jednej wiadomości albo zwolnij miejsce w skrzynce pocztowej.',
  'smtp-temporary-login': `Serwer poczty nie może teraz sprawdzić logowania.\n${WAIT} Jeśli to nie pomoże, zaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}.`,
  'smtp-temporary': `Serwer poczty chwilowo odmawia.\n${WAIT} Jeśli to nie pomoże, przyczynę podaje jego odpowiedź w szczegółach.`,
  'smtp-permanent':
    'Serwer poczty odmówił.\nPrzeczytaj jego odpowiedź w szczegółach i sprawdź serwer, logowanie, adres nadawcy oraz odbiorców.',
  'unknown-language':
    'Ten błąd nie jest tu znany w tym języku. Jest pokazany tak, jak nadszedł.\nWyświetl go po angielsku i wklej tu jeszcze raz: w Google dodaj do adresu strony &hl=en, w Microsoft &mkt=en-US; dziennik serwera jest zwykle po angielsku.\nMożesz też poszukać informacji o numerze lub kodzie, który zawiera.',
  unknown:
    'Ten błąd nie jest tu znany. Jest pokazany tak, jak nadszedł.\nPrzejrzyj szczegóły: często najwięcej mówi ostatni wiersz. Poszukaj jego treści albo przekaż ją osobie, która opiekuje się tym produktem.',
  'smtp-microsoft-password':
    'Microsoft nie akceptuje nazwy użytkownika lub hasła.\nPopraw je w tym formularzu; nazwa użytkownika to pełny adres e-mail skrzynki pocztowej {mailbox}\nPrzy drugim składniku logowania albo gdy organizacja nie zezwala na hasła, wybierz metodę logowania Microsoft (OAuth2).\nMusi też być dozwolony uwierzytelniony SMTP, w Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-credentials-missing':
    'Próbowano zalogować się hasłem, ale brakuje nazwy użytkownika lub hasła.\nWpisz je w tym formularzu i zapisz albo wybierz logowanie OAuth2 i zaloguj się za pomocą skrzynki pocztowej {mailbox}.\nJeśli są wpisane, ten produkt ich nie przekazuje: jego administrator sprawdza ustawienia i zmienne środowiskowe backendu.\nWłasny serwer, który przyjmuje pocztę bez logowania (relay), go nie wymaga: w polu Uwierzytelnianie wybierz „Brak”.',
  'tls-revocation': `Nie udało się sprawdzić, czy certyfikat serwera został unieważniony; sam certyfikat może być prawidłowy.\nPozwól temu serwerowi łączyć się z adresami urzędu certyfikacji (OCSP i CRL, najczęściej http na porcie 80) przez zaporę lub serwer proxy.\nJeśli nie może, administrator tego produktu wyłącza tylko sprawdzanie unieważnienia i nic więcej z weryfikacji.`,
  'tls-old-server': `Ten serwer odrzucił szyfrowanie drugiej strony jako zbyt stare lub zbyt słabe.\nAdministrator wpisanego serwera poczty włącza na nim TLS 1.2 lub nowszy, z kluczami o dzisiejszej długości.\nSprawdź w pomocy dostawcy, czy ma nowszy serwer, który można tu wpisać.`,
  'tls-certificate-form': `Certyfikat serwera poczty ma postać, której już się nie przyjmuje: starą wersję (X.509 v1), słaby klucz lub słaby podpis.\nAdministrator serwera poczty tworzy nowy certyfikat: X.509 v3, z nazwą hosta jako nazwą alternatywną (SAN), RSA co najmniej 2048 bitów, SHA-256.\nNie wyłączaj weryfikacji.`,
  'tls-twice': `Ten produkt włączył szyfrowanie dwa razy w tym samym połączeniu.\nWybierz TLS z portem 465 zamiast STARTTLS z 587 albo odwrotnie; często jedno z nich działa. Microsoft ma tylko 587 ze STARTTLS.\nZaktualizuj ten produkt albo przekaż szczegóły jego twórcom.`,
  'server-log-tls': `Ten wiersz pochodzi z dziennika samego serwera poczty: połączył się z nim program, a nie udało się włączyć szyfrowania.\nW programie, który wysyła, tym lub innym, szyfrowanie musi pasować do portu: STARTTLS z 587, TLS z 465.\nJeśli pasuje, program nie przyjmuje certyfikatu lub wersji TLS serwera poczty; mówi o tym jego własny dziennik.`,
  'server-port': `Na tym porcie serwer poczty nie odpowiada: port należy do innej usługi albo ten dostawca go nie używa.\nUżyj portu 587 ze STARTTLS albo portu 465 z TLS; Microsoft ma tylko 587 (smtp.office365.com).\nJeśli i tak nie ma połączenia, zapora musi pozwolić temu serwerowi na takie połączenie.`,
  'smtp-passes-on': `Serwer poczty, który przekazuje wiadomość dalej, nie mógł tego zrobić: następny serwer wymaga logowania.\nAdministrator serwera poczty, który zapisał ten wiersz, wpisuje nazwę użytkownika i hasło do następnego serwera (Postfix: smtp_sasl_password_maps, Exim: authenticator).\nJeśli następny serwer należy do odbiorcy, nie uznaje domeny za swoją; jego administrator sprawdza domenę i jej rekord MX.`,
  'smtp-characters':
    'Hasło, nazwa użytkownika lub adres zawiera znak, którego ten produkt nie może wysłać.\nWpisz ponownie hasło i nazwę użytkownika: w skopiowanych jest często niewidoczna spacja, jak w hasłach aplikacji.\nUstaw hasło z liter bez znaków diakrytycznych, cyfr i prostych znaków. Jeśli znak jest w wiadomości, muszą to poprawić twórcy tego produktu.',
  'smtp-session-limit':
    'Serwer poczty zakończył to połączenie: przesłało tyle wiadomości, ile wolno jednemu połączeniu, albo było zbyt długo otwarte lub bezczynne. Nie osiągnięto limitu dziennego.\nWyślij ponownie: nowe połączenie działa od razu.\nJeśli to się powtarza, ten produkt musi po kilku wiadomościach zamykać połączenie i otwierać nowe (Nodemailer: maxMessages, Symfony: restart_threshold).',
  'smtp-connections':
    'Serwer poczty nie przyjmuje więcej połączeń naraz z tej skrzynki pocztowej lub tego serwera.\nOdczekaj minutę, a potem spróbuj ponownie.\nJeśli to się powtarza, wszystkie programy z tą skrzynką pocztową muszą wysyłać przez mniej połączeń naraz; Microsoft pozwala na trzy.',
  'smtp-recipient-limit':
    'Wiadomość ma więcej odbiorców, niż serwer poczty przyjmuje naraz.\nWpisz mniej odbiorców albo adres listy dystrybucyjnej.',
  'smtp-rate':
    'W krótkim czasie wysłano zbyt wiele wiadomości z tej skrzynki pocztowej lub do tego odbiorcy.\nOdczekaj kilka minut, a potem spróbuj ponownie.\nJeśli to się powtarza, wysyłaj rzadziej i łącz kilka zdarzeń w jedną wiadomość.',
  'smtp-server-full':
    'Serwer poczty ma za mało wolnego miejsca, na dysku lub w kolejce. Nie chodzi o żadną skrzynkę pocztową.\nOdczekaj kilka minut i spróbuj ponownie.\nJeśli to nie minie, administrator serwera poczty zwalnia tam miejsce.',
  'access-token-damaged':
    'To, co wysłano jako token dostępu, nim nie jest: jest puste lub uszkodzone.\nSprawdź identyfikator klienta, klucz tajny klienta i konto w tym formularzu, a potem zaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}.\nJeśli to nie minie, ten produkt wysyła zamiast niego coś innego: przekaż szczegóły jego twórcom.',
  'port-taken':
    'Program próbował nasłuchiwać na porcie, którego używa już inny program, najczęściej wcześniejsze uruchomienie lub logowanie tego samego programu.\nZakończ tamten program albo ustaw inny port.\nJeśli port należy do identyfikatora URI przekierowania, zarejestruj u dostawcy także nowy identyfikator URI przekierowania.',
  'smtp-server-fault': `Serwer poczty ma własną usterkę, na przykład w usłudze logowania, tabelach lub certyfikacie. Nie chodzi o ustawienia w tym formularzu.\nOdczekaj kilka minut i spróbuj ponownie.\nJeśli to nie minie, administrator serwera poczty szuka w jego dzienniku wierszy z tej samej minuty.\nJeśli szczegóły wymieniają „open resolver” lub „rate limit” listy blokad, tamten serwer poczty potrzebuje własnego serwera DNS.`,
  'smtp-wrong-region': `Wiadomość trafiła do serwerów Microsoft w innym regionie niż region organizacji.\nAdministrator ustawia w rekordzie MX, łączniku lub serwerze, który przekazuje pocztę, nazwę hosta, którą pokazuje centrum administracyjne Microsoft 365 w Settings, Domains.\nMożesz też wysyłać z logowaniem przez smtp.office365.com, port 587.`,
  'no-greeting':
    'Serwer {server} przyjął połączenie, ale nic nie odpowiedział albo nic czytelnego: najczęściej szyfrowanie nie pasuje do portu.\nUstaw STARTTLS z portem 587 albo TLS z portem 465.\nJeśli pasuje, połączenie zatrzymuje zapora lub skaner antywirusowy po drodze; jego administrator przepuszcza ten serwer.',
  'google-code-damaged':
    'Google nie może odczytać kodu: coś zmieniło go po drodze, najczęściej znak / w nim stał się %2F.\nJeśli ktoś wpisuje kod, jest nim tylko to, co znajduje się między code= a następnym &, ze znakiem / zamiast %2F.\nJeśli ten produkt sam przejmuje kod, koduje go dwa razy: administrator aktualizuje produkt lub przekazuje szczegóły twórcom.',
  'client-id-unsent':
    'Żądanie tokenu przyszło bez identyfikatora klienta, choć logowanie zaczęło się z nim.\nJeśli identyfikator klienta jest wpisany i zapisany, ten produkt nie wysyła go w treści tego żądania: administrator aktualizuje produkt lub przekazuje szczegóły twórcom.',
  'session-lost':
    'Logowanie wróciło bez sesji, w której się zaczęło: przeglądarka nie wysłała jej pliku cookie.\nZacznij pod tym samym adresem, pod który odsyła Cię dostawca: ta sama nazwa hosta, z https.\nJeśli to się powtarza, administrator tego produktu ustawia plik cookie sesji na SameSite=Lax zamiast Strict.',
  'tls-invalid':
    'Certyfikat serwera {server} nie jest akceptowany; komunikat nie mówi, dlaczego.\nNajpierw sprawdź, czy serwer jest wpisany pod nazwą ze swojego certyfikatu, a nie jako adres IP lub alias.\nNie wyłączaj weryfikacji.',
  'answer-too-large':
    'Serwer internetowy przed tym produktem odrzuca odpowiedź tego produktu, bo jej nagłówki są za duże.\nJego administrator zwiększa limit (nginx: proxy_buffer_size 16k; proxy_buffers 8 16k; z PHP fastcgi_buffer_size).',
  'server-mistyped':
    'Nazwa hosta serwera {server} nie istnieje albo nie należy do żadnego serwera poczty.\nSprawdź, czy w nazwie serwera w tym formularzu nie ma literówek: smtp.gmail.com, smtp.office365.com lub serwer Twojego dostawcy poczty.\nTo sama nazwa hosta, bez http://, portu i @. Nie należą do niej też cudzysłowy ani spacje.',
  'server-local':
    'Ten produkt szukał serwera poczty na własnej maszynie (localhost), a tam go nie ma.\nWpisz serwer w tym formularzu: smtp.gmail.com, smtp.office365.com lub serwer Twojego dostawcy poczty, z portem 587 lub 465.\nJeśli jest wpisany, ten produkt nie używa tego ustawienia: jego administrator sprawdza konfigurację. W kontenerze localhost to sam kontener.\nJeśli jednak jakiś tam działa, ma inny port: najczęściej 25 lub 587.',
  'smtp-authorization-code':
    'Dostawca wymaga tu kodu autoryzacji (授权码) zamiast hasła konta, tak jak QQ, 163, 126 i Sina.\nZaloguj się do skrzynki pocztowej na jej stronie; w jej ustawieniach, w sekcji Konto lub POP3/SMTP/IMAP, włącz SMTP i utwórz kod autoryzacji.\nWpisz ten kod jako hasło w tym formularzu. Nazwa użytkownika: cały adres e-mail.',
  'smtp-alibaba-password':
    'Serwer poczty odrzucił nazwę użytkownika lub hasło z numerem, którego używa Alibaba (526); zbyt wiele błędnych prób blokuje konto na jakiś czas.\nUtwórz hasło bezpieczeństwa dla programów pocztowych w ustawieniach Alibaba Mail albo w konsoli DirectMail hasło SMTP dla adresu From i wpisz je tutaj.\nNazwa użytkownika: cały adres e-mail, ten sam co w From. Jeśli prób było wiele, odczekaj godzinę przed następną.',
  'unreachable-ipv6':
    'Z serwerem {server} łączono się przez IPv6, a serwer tego produktu nie ma działającego dostępu do internetu przez IPv6.\nNiech ten produkt łączy się przez IPv4 (Node: --dns-result-order=ipv4first; Postfix: inet_protocols = ipv4), albo napraw lub wyłącz IPv6 na serwerze tego produktu; w kontenerze w jego sieci.\nJeśli przez IPv4 też się nie łączy, zapora musi pozwolić serwerowi tego produktu na takie połączenie.',
  'server-forbidden':
    'Ten produkt nie łączy się z tym serwerem poczty, ponieważ jego adres jest prywatny lub lokalny. Z serwerem poczty nie próbowano się łączyć.\nWpisz w tym formularzu serwer poczty o publicznej nazwie hosta, na przykład smtp.gmail.com lub smtp.office365.com, port 587.\nJeśli ma to być serwer w Twojej własnej sieci, administrator tego produktu zezwala na jego adres w konfiguracji produktu.',
  'api-not-found':
    'Usługa pocztowa dostawcy nie zna tego, o co ją poproszono: błędny jest adres żądania albo podana w nim skrzynka pocztowa.\nSprawdź, czy wpisano skrzynkę pocztową, która wysyła, czy istnieje skrzynka pocztowa {mailbox} i czy jest dobrze zapisana.\nJeśli tak, ten produkt wywołuje błędny adres: administrator aktualizuje produkt i przekazuje szczegóły jego twórcom.',
  'smtp-direct-blocked':
    'Ten produkt sam dostarcza pocztę, bezpośrednio do serwera poczty odbiorcy, a ten odrzuca adres tego serwera.\nWysyłaj z logowaniem przez serwer dostawcy na porcie 587, na przykład smtp.gmail.com lub smtp.office365.com.\nAlbo poproś firmę hostingową o ustawienie odwrotnego DNS (PTR) adresu tego serwera na nazwę, która prowadzi z powrotem do niego, i wysyłaj przez IPv4 tam, gdzie IPv6 go nie ma.',
  'mail-service-key':
    'Interfejs API usługi pocztowej nie przyjął klucza. Nie łączono się z żadnym serwerem poczty, więc serwer i port nie mają tu znaczenia.\nWpisz klucz API ponownie, bez spacji, i sprawdź, czy należy do właściwego konta i domeny.\nSprawdź region: klucz lub domena z regionu UE usługi Mailgun nie są znane pod adresem w USA i odwrotnie.',
  'smtp-client-refused':
    'Reguły tego serwera poczty lub przekaźnika nie pozwalają wysyłającemu programowi na połączenie. Nie chodzi o ustawienia w tym formularzu.\nAdministrator tego serwera poczty dodaje adres programu do jego reguł (Postfix: mynetworks; w klastrze: zasady przekaźnika).\nW dzienniku serwera poczty widać, która to była reguła.',
  'smtp-content-refused':
    'Serwer poczty odczytał całą wiadomość, a potem ją odrzucił, przyczyną jest więc jej treść: uznano ją za spam albo brakuje nagłówka lub jest on błędny.\nZmień temat i treść, pomiń linki i załączniki i spróbuj ponownie.\nJeśli zwykła wiadomość też jest odrzucana, sprawdź jej nagłówki (From, To, Date, Message-ID): muszą je poprawić twórcy tego produktu.\nJeśli odpowiedź zawiera link, otwórz go; jeśli zawiera numer, podaj go pomocy technicznej dostawcy poczty. W ten sposób poznasz przyczynę.',
  'server-log-tls-version':
    'Ten wiersz pochodzi z dziennika samego serwera poczty: program, który się połączył, zna tylko rodzaje szyfrowania nieprzyjmowane już przez ten serwer poczty.\nZaktualizuj wysyłający program lub urządzenie albo jego środowisko uruchomieniowe, aby znało TLS 1.2 lub nowszy.\nJeśli to niemożliwe, administrator serwera poczty zezwala na starsze rodzaje albo udostępnia mu port bez TLS w sieci wewnętrznej.',
  'tls-host-name':
    'TLS wymaga samej nazwy hosta serwera, a ten produkt podał adres IP, nazwę z dołączonym portem albo nic.\nWpisz serwer jako nazwę hosta, na przykład smtp.gmail.com lub smtp.office365.com, a port w jego własnym polu.\nJeśli nazwa hosta jest wpisana, wysyłający program pomija ją lub zastępuje adresem (zapytanie MX): wyłącz to w nim, zaktualizuj go albo przekaż szczegóły jego twórcom.',
  'tls-ca-file':
    'Pliku zaufanych certyfikatów (CA), który ustawiono na tym serwerze, nie można odczytać albo jest niewłaściwy. To nie wina samego serwera poczty.\nSprawdź ścieżkę, uprawnienia i zawartość tego pliku: musi zawierać w formacie PEM aktualne certyfikaty urzędu certyfikacji, który podpisał certyfikat serwera poczty.\nAlbo usuń to ustawienie, aby obowiązywały certyfikaty urzędów certyfikacji systemu (pakiet ca-certificates).\nNie wyłączaj weryfikacji.',
  'google-app-blocked': `Google blokuje tę aplikację, ponieważ prosi ona o dostęp do Gmaila, a Google jej nie zweryfikował.\nTylko twórcy aplikacji mogą zgłosić ją Google do weryfikacji.\nAlbo użyj własnego klienta OAuth: Google Auth Platform, Clients, „${name('Web application')}”. Wpisz tutaj jego identyfikator klienta i klucz tajny klienta.\nW organizacji administrator może oznaczyć identyfikator klienta jako zaufany: konsola administracyjna Google, ${name('Security')}, ${name('API controls')}.`,
  'google-consent-screen':
    'Ekran zgody projektu w Google nie jest gotowy: brakuje nazwy aplikacji lub adresu e-mail pomocy.\nW Google Auth Platform, Branding, wpisz nazwę aplikacji i adres e-mail pomocy i zapisz.\nPotem zaloguj się ponownie.',
  'microsoft-first-party': `Ten identyfikator klienta należy do programu samej firmy Microsoft, na przykład Azure CLI, który nie może żądać dostępu do tej usługi.\nW Entra, ${name('App registrations')}, zarejestruj własną aplikację i wpisz jej identyfikator klienta zamiast identyfikatora firmy Microsoft.\nW Azure wystarczy też tożsamość zarządzana albo parametry połączenia (connection string) usługi.`,
  'microsoft-native-page': `Strona firmy Microsoft dla programów bez własnego adresu (nativeclient) nie pozwala już skopiować kodu.\nTen produkt musi używać innego identyfikatora URI przekierowania: własnego adresu z https:// albo http://localhost na Twoim komputerze. Zarejestruj go w Entra, ${name('App registrations')}, aplikacja, ${name('Authentication')}.\nZaktualizuj ten produkt albo przekaż szczegóły jego twórcom.`,
  'product-own-service':
    'Jedna część tego produktu odrzuciła wywołanie innej, zanim połączono się z serwerem poczty. Nie chodzi o ustawienia w tym formularzu.\nAdministrator tego produktu sprawdza klucze i adresy, po których jego części (worker, kolejka, usługa pocztowa) się rozpoznają.\nJeśli ktoś inny prowadzi ten produkt dla Ciebie, przekaż szczegóły jego pomocy technicznej.',
  'zoho-data-centre':
    'Zoho rozdziela konta każdego centrum danych (.com, .eu, .in, .com.au, .jp, .ca, .sa, .com.cn) i nie zna tego konta tam, gdzie o nie zapytano.\nZaloguj się do Zoho: końcówka adresu w przeglądarce jest końcówką Twojego centrum danych. Wpisz w tym formularzu adresy z tą końcówką: accounts.zoho.eu do logowania i tokenów, smtp.zoho.eu do poczty i tak dalej.\nAplikacja też musi być tam zarejestrowana (api-console.zoho.eu i tak dalej). Potem zaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}.',
  'code-missing':
    'Logowanie wróciło bez kodu: anulowano je lub odrzucono na stronie dostawcy albo kod zagubił się w drodze powrotnej.\nZaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}, do samego końca, i zezwól na dostęp.\nJeśli to się powtórzy, poszukaj error= w adresie, na który odesłał Cię dostawca: podaje przyczynę.\nJeśli w tym adresie jest code=, obcina go serwer internetowy lub serwer proxy przed tym produktem; jego administrator ustawia przekazywanie całego adresu.',
  'token-answer-empty':
    'W odpowiedzi dostawcy nie było tokenu dostępu: był to błąd opisany innymi słowami albo odpowiedź przyszła z innego adresu niż adres usługi logowania.\nPorównaj punkt końcowy tokenu, identyfikator klienta i klucz tajny klienta w tym formularzu ze stroną dostawcy, a potem zaloguj się ponownie za pomocą skrzynki pocztowej {mailbox}.\nSama odpowiedź jest w dzienniku backendu tego produktu: podaje przyczynę.',
  'smtp-connect-or-login':
    'Ten komunikat pojawia się zarówno przy nieudanym połączeniu, jak i przy nieudanym logowaniu.\nSprawdź serwer, port i szyfrowanie: 587 ze STARTTLS, 465 z TLS. Nazwa serwera musi być taka jak w jego certyfikacie.\nSprawdź, czy ustawiono logowanie, z nazwą użytkownika i hasłem; Google i Microsoft wymagają OAuth2, Google przyjmuje też hasło aplikacji.\nKolejne wiersze („Caused by”) lub dziennik (w PHPMailer z SMTPDebug = 2) pokazują, co to było. Jeśli nie udaje się nawiązać połączenia, poproś dostawcę hostingu o otwarcie portu.',
  'device-reason-hidden':
    'Urządzenie ukrywa przyczynę za numerem lub ogólnym zdaniem.\nWięcej informacji jest w jego własnym dzienniku (Synology: Log Center; QNAP: System Logs; drukarki: raport transmisji).\nSprawdź jego połączenie z Internetem, DNS i zegar oraz zaktualizuj je.\nPotem sprawdź serwer, port, szyfrowanie, nazwę użytkownika i hasło w jego ustawieniach poczty i spróbuj ponownie.',
  'google-advanced-protection': `Konto jest w Programie ochrony zaawansowanej Google, który nie dopuszcza aplikacji do jego poczty.\nWysyłaj z innej skrzynki pocztowej albo opuść program na https://myaccount.google.com/security\nW organizacji jej administrator może oznaczyć jako zaufany identyfikator klienta {clientId} w konsoli administracyjnej Google, ${name('Security')}, ${name('Access and data control')}, ${name('API controls')}.`,
  'google-service-clock': `Google nie akceptuje tego, co ten produkt podpisał kluczem konta usługi.\nUstaw prawidłowo datę i godzinę tego serwera (NTP): wystarczy kilka minut różnicy.\nJeśli są prawidłowe, utwórz nowy klucz konta usługi i wpisz tutaj jego JSON.\nKonto musi mieć delegację dla skrzynki pocztowej {mailbox} (konsola administracyjna Google, Security, Access and data control, API controls, ${name('Manage Domain Wide Delegation')}).`,
  'redirect-localhost': `Adres powrotu na localhost nie jest zarejestrowany u dostawcy.\nJeśli ten produkt działa na Twoim komputerze, zarejestruj u dostawcy dokładnie identyfikator URI przekierowania {redirectUri} (Entra: aplikacja, ${name('Authentication')}; Google Auth Platform: Clients, „Authorized redirect URIs”).\nJeśli działa na serwerze, jego własny adres (podstawowy adres URL) jest źle ustawiony albo odwrotny serwer proxy nie przekazuje nazwy hosta (X-Forwarded-Host, X-Forwarded-Proto); poprawia to jego administrator.\nJeśli identyfikator klienta należy do innego programu, na przykład Thunderbirda, jego rejestracji nie można zmienić: zarejestruj własną aplikację i wpisz jej identyfikator klienta.\nJeśli port jest za każdym razem inny, klient w Google musi być typu „Desktop app”.`,
  'microsoft-response-type': `Ten produkt żąda od Microsoft tokenu już w odpowiedzi strony, a aplikacja na to nie zezwala.\nUstaw ten produkt, jeśli to możliwe, tak, aby żądał tylko kodu (response_type=code).\nW przeciwnym razie w Entra, ${name('App registrations')}, aplikacja, ${name('Authentication')}, „Implicit grant and hybrid flows”: zaznacz „ID tokens”.`,
  'microsoft-personal-account': `Zalogowano się osobistym kontem Microsoft, ale aplikacja jest tylko dla kont organizacji.\nZaloguj się ponownie kontem organizacji.\nAby wysyłać z osobistej skrzynki pocztowej, w Entra, ${name('App registrations')}, aplikacja, ${name('Authentication')}, „${name('Supported account types')}” wybierz typ obejmujący konta osobiste.\nPotem ustaw dzierżawę na common lub consumers.`,
  'server-sample':
    'Ustawiony serwer pochodzi z przykładu lub ze środowiska programistycznego (Mailtrap, MailHog, Mailpit). Nikomu nie dostarcza poczty.\nWpisz w tym formularzu serwer swojego dostawcy poczty: smtp.gmail.com, smtp.office365.com lub inny, z jego portem i szyfrowaniem.\nJeśli jest wpisany, ten produkt go nie używa: jego administrator sprawdza ustawienia (w Laravel: MAIL_HOST) i uruchamia go ponownie.',
  'server-missing':
    'W tym produkcie nie ustawiono serwera poczty wychodzącej albo nie wybrano go dla konta, które wysyła.\nWpisz w tym formularzu serwer, port, szyfrowanie i logowanie, a potem zapisz.\nJeśli są wpisane, sprawdź inne konta pocztowe w tym produkcie: także to, które wysyła, musi mieć serwer.',
  'local-mailer':
    'Ten produkt przekazał wiadomość programowi pocztowemu na własnym serwerze (mail() w PHP, sendmail) i to się nie udało. Serwera z tego formularza nie użyto.\nWybierz w tym produkcie SMTP jako sposób wysyłania i wpisz serwer w tym formularzu.\nAlbo jego administrator konfiguruje na tamtym serwerze program pocztowy (sendmail_path w php.ini; Postfix, msmtp).\nW dzienniku tego programu pocztowego widać, dlaczego się nie udało.',
  'smtp-account-unverified':
    'Outlook.com na razie nie pozwala temu kontu wysyłać: jest nowe albo wysłało więcej, niż Microsoft mu dotąd pozwala.\nZaloguj się na https://outlook.live.com za pomocą skrzynki pocztowej {mailbox} i potwierdź to, o co poprosi strona, często numer telefonu. Potem wyślij ponownie.\nJeśli o nic nie poprosi, odczekaj dzień i wysyłaj mniej wiadomości.\nW organizacji administrator sprawdza „Restricted entities” w Microsoft Defender.',
  'reason-missing':
    'Ten tekst nie podaje przyczyny, więc nikogo nie wskazuje.\nPrzyczyna jest w dzienniku backendu tego produktu, urządzenia lub serwera poczty: poszukaj wierszy z tej samej minuty.\nNajwięcej mówi wiersz z numerem (535, 5.7.…, AADSTS…) lub ze słowami takimi jak refused, timed out, denied: wklej go tutaj.',
};
