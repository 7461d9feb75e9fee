import type { Strings } from '../strings.js';

/** Polish: what a sign-in tells. */
const texts = {
  flow: {
    'popup-blocked': 'Przeglądarka zablokowała okno logowania.',
    'popup-blocked-remedy': 'Otwórz je za pomocą linku albo zezwól tej witrynie na wyskakujące okna.',
    'popup-blocked.frame': 'Przeglądarka zablokowała okno logowania.',
    'popup-blocked.frame-remedy':
      'Otwórz je za pomocą linku albo zezwól tej witrynie na wyskakujące okna. Jeśli to nie pomaga, ramka wokół tej strony nie zezwala na okna (allow-popups): otwórz stronę w osobnej karcie.',
    'window-closed': 'Czy okno logowania zostało zamknięte?',
    'window-closed-remedy': 'Zacznij od nowa albo czekaj dalej, jeśli nadal jest otwarte.',
    timeout: 'Logowanie nie zostało ukończone na czas.',
    'timeout-remedy': 'Zacznij od nowa i ukończ logowanie w ciągu dziesięciu minut.',
    cancelled: 'Logowanie zostało anulowane.',
    'cancelled-remedy': 'Niczego nie zmieniono. Zacznij od nowa w dogodnym momencie.',
    superseded: 'Nowsze logowanie zastąpiło to logowanie.',
    'superseded-remedy': 'Kontynuuj w nowszym oknie logowania.',
    'access-denied': 'Dostawca {provider} informuje, że odmówiono dostępu.',
    'access-denied-remedy':
      'Zaloguj się ponownie i zezwól na dostęp albo poproś o to administratora organizacji.',
    'provider-error': 'Dostawca {provider} zakończył logowanie błędem.',
    'provider-error-remedy':
      'Porównaj identyfikator klienta, dzierżawę i identyfikator URI przekierowania z rejestracją u dostawcy {provider}.',
    'no-code': 'Okno logowania wróciło bez kodu autoryzacji.',
    'no-code-remedy': 'Niczego nie zażądano ani nie zmieniono. Zacznij od nowa.',
    'state-mismatch': 'Odpowiedź należy do innego logowania.',
    'state-mismatch-remedy': 'Zacznij od nowa i używaj tylko okna, które się wtedy otworzy.',
    'issuer-mismatch': 'Odpowiedź nie pochodzi od dostawcy {provider}.',
    'issuer-mismatch-remedy':
      'Zacznij od nowa. Jeśli to się powtórzy, sprawdź adresy dostawcy w konfiguracji.',
    'malformed-answer': 'Nie można odczytać odpowiedzi okna logowania.',
    'malformed-answer-remedy':
      'Zacznij od nowa. Jeśli serwer proxy przepisuje adresy, niech przepuści ten adres bez zmian.',
    'malformed-answer.no-address': 'To nie jest adres strony.',
    'malformed-answer.no-address-remedy':
      'Skopiuj cały adres z paska adresu okna logowania. Zaczyna się od „http” i zawiera „code=”.',
    'malformed-answer.only-code': 'To sam kod, bez adresu wokół niego.',
    'malformed-answer.only-code-remedy': 'Skopiuj cały adres, od „http” do końca.',
    'malformed-answer.no-answer': 'Ten adres nie zawiera odpowiedzi z logowania.',
    'malformed-answer.no-answer-remedy': 'Najpierw ukończ logowanie, a potem skopiuj adres ostatniej strony.',
    'insecure-context': 'Logowanie wymaga bezpiecznego połączenia.',
    'insecure-context-remedy': 'Otwórz tę stronę przez https (albo na localhost).',
    'not-prepared': 'Przeglądarka nie mogła przygotować logowania.',
    'not-prepared-remedy': 'Spróbuj ponownie. Jeśli to nie pomoże, załaduj stronę ponownie.',
    'exchange-unreachable': 'Nie udało się połączyć z serwerem tego produktu.',
    'exchange-unreachable-remedy': 'Sprawdź połączenie sieciowe i zacznij od nowa.',
    'exchange-unreachable.timeout':
      'Serwer tego produktu nie odpowiedział na czas (limit: {seconds:second}).',
    'exchange-unreachable.timeout-remedy':
      'Sprawdź, czy serwer może połączyć się z dostawcą {provider} (zapora, serwer proxy), a potem zacznij od nowa.',
    'exchange-unreachable.unsent': 'Ta strona nie mogła wysłać kodu autoryzacji do serwera tego produktu.',
    'exchange-unreachable.unsent-remedy':
      'Adres lub nagłówki skonfigurowane w tym produkcie są nieprawidłowe. Konsola przeglądarki podaje przyczynę.',
    'exchange-refused': 'Kod autoryzacji został odrzucony.',
    'exchange-refused-remedy':
      'Sprawdź identyfikator klienta i klucz tajny klienta, a potem zacznij od nowa.',
    'exchange-refused.sign-in': 'Sesja w tym produkcie wygasła albo nie masz prawa tego zmieniać.',
    'exchange-refused.sign-in-remedy':
      'Zaloguj się ponownie do tego produktu jako administrator, a potem zacznij od nowa.',
    'exchange-refused.server': 'Na serwerze tego produktu wystąpił błąd podczas wymiany kodu autoryzacji.',
    'exchange-refused.server-remedy': 'Zajrzyj do dziennika serwera, a potem zacznij od nowa.',
    'exchange-refused.provider':
      'Dostawca {provider} nie odpowiedział serwerowi tego produktu na kod autoryzacji.',
    'exchange-refused.provider-remedy':
      'Sprawdź, czy ten serwer może połączyć się z dostawcą {provider} (zapora, serwer proxy). Jeśli tak, odczekaj kilka minut i zacznij od nowa.',
    'exchange-refused.declined': 'Serwer tego produktu nie wymienił kodu autoryzacji.',
    'exchange-refused.declined-remedy':
      'Przyczynę podaje treść jego odpowiedzi. Zacznij od nowa po usunięciu przyczyny.',
    'exchange-refused.too-large': 'Serwer tego produktu nie przyjmuje tak dużego żądania.',
    'exchange-refused.too-large-remedy':
      'Zezwól na większe żądania na serwerze internetowym lub serwerze proxy przed nim, a potem zacznij od nowa.',
    'exchange-refused.too-many': 'Serwer tego produktu otrzymał zbyt wiele żądań.',
    'exchange-refused.too-many-remedy': 'Odczekaj kilka minut, a potem zacznij od nowa.',
    'exchange-refused.too-many-wait': 'Serwer tego produktu otrzymał zbyt wiele żądań.',
    'exchange-refused.too-many-wait-remedy':
      'Odczekaj, a potem zacznij od nowa. Czas oczekiwania: {seconds:second}.',
    'exchange-invalid': 'Serwer tego produktu przysłał niezrozumiałą odpowiedź.',
    'exchange-invalid-remedy': 'Sprawdź w konfiguracji adres wymiany kodu.',
    'exchange-invalid.login-page':
      'Serwer tego produktu odpowiedział stroną internetową, być może swoją stroną logowania.',
    'exchange-invalid.login-page-remedy':
      'Zaloguj się ponownie do tego produktu. Jeśli to nie pomoże, sprawdź w konfiguracji adres wymiany kodu.',
    'no-refresh-token':
      'Dostawca {provider} nie wydał tokenu odświeżania, więc wiadomości można by wysyłać tylko przez godzinę.',
    'no-refresh-token-remedy':
      'Sprawdź, czy żądane zakresy obejmują dostęp w trybie offline, a potem zacznij od nowa.',
    'no-refresh-token.google':
      'Dostawca {provider} nie wydał tokenu odświeżania. Wydaje go tylko wtedy, gdy pyta o zgodę.',
    'no-refresh-token.google-remedy':
      'Zacznij od nowa i zezwól na dostęp, gdy pojawi się pytanie. W przeciwnym razie usuń najpierw dostęp tej aplikacji na koncie Google.',
    'no-refresh-token.microsoft':
      'Dostawca {provider} nie wydał tokenu odświeżania. Wydaje go tylko dla uprawnienia offline_access.',
    'no-refresh-token.microsoft-remedy':
      'Dodaj do aplikacji delegowane uprawnienie offline_access, a potem zacznij od nowa.',
  },
} satisfies Pick<Strings, 'flow'>;

export default texts;
