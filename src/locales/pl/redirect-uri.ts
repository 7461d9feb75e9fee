import type { Strings } from '../strings.js';

/** Polish: around the preflight of the redirect URI. */
const preflight: Strings['preflight'] = {
  good: 'Dostawca {provider} akceptuje ten identyfikator URI przekierowania.',
  generic: 'Ten identyfikator URI przekierowania nie budzi zastrzeżeń.',
  error: 'Nieakceptowany:',
  warning: 'Uwaga:',
  'this-page': 'Ta strona:',
  'redirect-uri': 'Identyfikator URI przekierowania:',
  'in-file': 'W pliku:',
  remarks: 'Uwagi o identyfikatorze URI przekierowania',
  'paste-way':
    'Możesz kontynuować bez zmieniania tego: zarejestruj {uri} jako identyfikator URI przekierowania u dostawcy {provider}. Po zalogowaniu przeglądarka poinformuje, że nie może otworzyć {uri}. Tak ma być. Skopiuj adres tej strony i wklej go tutaj.',
  'paste-start': 'Zaloguj się i wklej adres',
  'paste-native':
    'Dostawca {provider} ma do tego także własną stronę: zarejestruj zamiast tego {uri}. Wybierz dla niej platformę „Web”: aplikacja mobilna lub komputerowa nie może mieć klucza tajnego.',
  'paste-native-start': 'Zaloguj się przez stronę dostawcy {provider} i wklej adres',
};

const OWN_DOMAIN =
  'Otwórz tę stronę pod nazwą hosta w prawdziwej domenie albo po zalogowaniu wklej końcowy adres.';

/** What the preflight finds. */
const redirectUri: Strings['redirectUri'] = {
  missing: 'Brakuje identyfikatora URI przekierowania.',
  'missing-remedy':
    'Ustaw adres strony wywołania zwrotnego, na przykład https://alerts.example.com/callback.',
  whitespace: 'Identyfikator URI przekierowania zawiera spację lub niewidoczny znak.',
  'whitespace-remedy': 'Usuń go, także na początku i na końcu.',
  'not-absolute': 'Identyfikator URI przekierowania nie jest pełnym adresem.',
  'not-absolute-remedy': 'Zapisz go od początku, z https:// i nazwą hosta.',
  scheme: 'Identyfikator URI przekierowania nie jest adresem strony internetowej.',
  'scheme-remedy':
    'Użyj adresu https:// tego produktu. Adresów takich jak urn: lub app: nie można tu otworzyć.',
  invalid: 'Identyfikator URI przekierowania nie jest prawidłowym adresem.',
  'invalid-remedy': 'Sprawdź nazwę hosta i port.',
  http: 'Dostawca {provider} akceptuje identyfikator URI przekierowania z http:// tylko dla localhost.',
  'http-remedy': 'Otwórz tę stronę przez https:// i użyj tego adresu.',
  'raw-ip': 'Dostawca {provider} odrzuca identyfikator URI przekierowania z adresem IP ({host}).',
  'raw-ip-remedy': OWN_DOMAIN,
  'single-label': 'Dostawca {provider} odrzuca nazwę hosta {host}, ponieważ nie ma ona domeny publicznej.',
  'single-label-remedy': OWN_DOMAIN,
  'private-domain':
    'Dostawca {provider} odrzuca {host}, ponieważ takie zakończenie istnieje tylko w sieciach prywatnych.',
  'private-domain-remedy': OWN_DOMAIN,
  'ipv6-loopback': 'Dostawca {provider} nie obsługuje adresu [::1].',
  'ipv6-loopback-remedy': 'Użyj zamiast niego localhost.',
  'http-loopback-ip': 'Formularz dostawcy {provider} nie przyjmuje http:// z adresem 127.0.0.1.',
  'http-loopback-ip-remedy':
    'Użyj localhost albo dodaj ten identyfikator URI w manifeście rejestracji aplikacji.',
  'provider-domain':
    'Dostawca {provider} odrzuca identyfikatory URI przekierowania w domenie googleusercontent.com.',
  'provider-domain-remedy': 'Użyj nazwy hosta we własnej domenie.',
  shortener:
    'Dostawca {provider} odrzuca identyfikatory URI przekierowania w usługach skracania linków, takich jak {host}.',
  'shortener-remedy': 'Użyj długiego adresu tego produktu.',
  userinfo: 'Identyfikator URI przekierowania zawiera nazwę użytkownika lub hasło przed nazwą hosta.',
  'userinfo-remedy': 'Usuń wszystko do znaku @ włącznie.',
  fragment: 'Identyfikator URI przekierowania nie może mieć części po znaku #.',
  'fragment-remedy': 'Usuń znak # i wszystko za nim.',
  'path-traversal': 'Identyfikator URI przekierowania zawiera „..” w ścieżce.',
  'path-traversal-remedy': 'Zapisz końcową ścieżkę.',
  wildcard: 'Identyfikator URI przekierowania zawiera znak *.',
  'wildcard-remedy': 'Zapisz ten jeden adres, który jest naprawdę używany.',
  'percent-encoding':
    'Identyfikator URI przekierowania zawiera znak %, po którym nie następuje prawidłowy kod.',
  'percent-encoding-remedy': 'Popraw go lub usuń; sam znak procentu zapisuje się jako %25.',
  'special-characters':
    "Dostawca {provider} nie akceptuje w identyfikatorze URI przekierowania żadnego z tych znaków: ! $ ' ( ) , ;",
  'special-characters-remedy': 'Użyj adresu bez tych znaków.',
  backslash: 'Identyfikator URI przekierowania zawiera ukośnik odwrotny.',
  'backslash-remedy': 'Użyj zamiast niego ukośnika /.',
  'non-ascii': 'Identyfikator URI przekierowania zawiera litery spoza alfabetu angielskiego.',
  'non-ascii-remedy': 'Zarejestruj go i używaj w postaci zakodowanej, w jakiej kopiuje go przeglądarka.',
  'open-redirect':
    'Dostawca {provider} może odrzucić identyfikator URI przekierowania, który ma inny adres internetowy wśród parametrów.',
  'open-redirect-remedy': 'Usuń ten parametr.',
  query:
    'Dostawca {provider} przyjmuje identyfikator URI przekierowania ze znakiem ? tylko od aplikacji dla kont służbowych lub szkolnych.',
  'query-remedy': 'Usuń część po znaku ?, jeśli mają się logować także konta osobiste.',
  'too-long':
    'Liczba znaków w identyfikatorze URI przekierowania: {length}. Limit dostawcy {provider} to 256.',
  'too-long-remedy': 'Użyj krótszego adresu.',
  'default-port':
    'Identyfikator URI przekierowania zawiera port, który i tak jest używany, a przeglądarki go pomijają.',
  'default-port-remedy': 'Usuń port tutaj i u dostawcy {provider}.',
  'upper-case': 'Nazwa hosta jest zapisana wielkimi literami, a dostawcy porównują znak po znaku.',
  'upper-case-remedy': 'Użyj {lower} tutaj i u dostawcy {provider}.',
  'path-case': 'W ścieżce identyfikatora URI przekierowania wielkość liter ma znaczenie.',
  'path-case-remedy': 'Zarejestruj u dostawcy {provider} dokładnie {uri}.',
  'trailing-slash': 'Ukośnik na końcu identyfikatora URI przekierowania ma znaczenie.',
  'trailing-slash-remedy': 'Zarejestruj u dostawcy {provider} dokładnie {uri}, razem z ukośnikiem.',
  'origin-scheme':
    'Tę stronę otwarto jako {page}, ale identyfikator URI przekierowania prowadzi do {origin}.',
  'origin-scheme-remedy':
    'Otwórz tę stronę pod adresem {origin}. Odwrotny serwer proxy powinien przekazywać adres, którego dotyczyło żądanie.',
  'origin-host':
    'Tę stronę otwarto pod adresem {page}, ale identyfikator URI przekierowania prowadzi do {origin}.',
  'origin-host-remedy':
    'Otwórz tę stronę pod adresem {origin} albo ustaw identyfikator URI przekierowania na adres w {page}.',
  'origin-port':
    'Tę stronę otwarto pod adresem {page}, ale identyfikator URI przekierowania prowadzi do {origin}: porty są różne.',
  'origin-port-remedy': 'Użyj w obu tego samego portu i zarejestruj go u dostawcy {provider}.',
};

const texts = { preflight, redirectUri } satisfies Pick<Strings, 'preflight' | 'redirectUri'>;

export default texts;
