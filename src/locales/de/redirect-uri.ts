import type { Strings } from '../strings.js';

const preflight: Strings['preflight'] = {
  good: '{provider} nimmt diesen Weiterleitungs-URI an.',
  generic: 'An diesem Weiterleitungs-URI ist nichts auszusetzen.',
  error: 'Wird nicht angenommen:',
  warning: 'Hinweis:',
  'this-page': 'Diese Seite:',
  'redirect-uri': 'Weiterleitungs-URI:',
  'in-file': 'In der Datei:',
  remarks: 'Zum Weiterleitungs-URI',
  'paste-way':
    'Sie können auch ohne diese Änderung weitermachen: Tragen Sie bei {provider} {uri} als Weiterleitungs-URI ein. Nach der Anmeldung meldet der Browser, dass er {uri} nicht öffnen kann. Das ist so vorgesehen. Kopieren Sie die Adresse dieser Seite und fügen Sie sie hier ein.',
  'paste-start': 'Anmelden und die Adresse einfügen',
  'paste-native':
    '{provider} hat dafür auch eine eigene Seite: Tragen Sie stattdessen {uri} ein, und zwar unter der Plattform „Web“. Als Mobil- oder Desktopanwendung darf die App keinen Schlüssel haben.',
  'paste-native-start': 'Mit der Seite von {provider} anmelden und die Adresse einfügen',
};

const REAL_DOMAIN =
  'Öffnen Sie diese Seite unter einem Hostnamen in einer echten Domäne, oder fügen Sie nach der Anmeldung die letzte Adresse ein.';

/** What the preflight finds. */
const redirectUri: Strings['redirectUri'] = {
  missing: 'Es gibt keinen Weiterleitungs-URI.',
  'missing-remedy':
    'Geben Sie die Adresse der Rückkehrseite an, zum Beispiel https://alerts.example.com/callback.',
  whitespace: 'Im Weiterleitungs-URI steht ein Leerzeichen oder ein unsichtbares Zeichen.',
  'whitespace-remedy': 'Entfernen Sie es, auch am Anfang und am Ende.',
  'not-absolute': 'Der Weiterleitungs-URI ist keine vollständige Adresse.',
  'not-absolute-remedy': 'Schreiben Sie ihn von Anfang an, mit https:// und dem Hostnamen.',
  scheme: 'Der Weiterleitungs-URI ist nicht die Adresse einer Webseite.',
  'scheme-remedy':
    'Verwenden Sie eine Adresse dieses Produkts mit https://. Adressen wie urn: oder app: lassen sich hier nicht öffnen.',
  invalid: 'Der Weiterleitungs-URI ist keine gültige Adresse.',
  'invalid-remedy': 'Prüfen Sie Hostnamen und Port.',
  http: '{provider} nimmt einen Weiterleitungs-URI mit http:// nur für localhost an.',
  'http-remedy': 'Öffnen Sie diese Seite über https:// und verwenden Sie diese Adresse.',
  'raw-ip': '{provider} lehnt einen Weiterleitungs-URI mit IP-Adresse ab ({host}).',
  'raw-ip-remedy': REAL_DOMAIN,
  'single-label': '{provider} lehnt den Hostnamen {host} ab, weil er keine öffentliche Domäne hat.',
  'single-label-remedy': REAL_DOMAIN,
  'private-domain': '{provider} lehnt {host} ab, weil es diese Endung nur in privaten Netzen gibt.',
  'private-domain-remedy': REAL_DOMAIN,
  'ipv6-loopback': '{provider} unterstützt die Adresse [::1] nicht.',
  'ipv6-loopback-remedy': 'Verwenden Sie stattdessen localhost.',
  'http-loopback-ip': 'Das Formular bei {provider} nimmt http:// mit 127.0.0.1 nicht an.',
  'http-loopback-ip-remedy':
    'Verwenden Sie localhost, oder tragen Sie diesen URI im Manifest der App-Registrierung ein.',
  'provider-domain': '{provider} lehnt Weiterleitungs-URIs bei googleusercontent.com ab.',
  'provider-domain-remedy': 'Verwenden Sie einen Hostnamen Ihrer eigenen Domäne.',
  shortener: '{provider} lehnt Weiterleitungs-URIs bei Linkverkürzern wie {host} ab.',
  'shortener-remedy': 'Verwenden Sie die lange Adresse dieses Produkts.',
  userinfo: 'Im Weiterleitungs-URI steht vor dem Hostnamen ein Benutzername oder Passwort.',
  'userinfo-remedy': 'Entfernen Sie alles bis einschließlich des @.',
  fragment: 'Ein Weiterleitungs-URI darf keinen Teil nach # haben.',
  'fragment-remedy': 'Entfernen Sie das # und alles dahinter.',
  'path-traversal': 'Im Pfad des Weiterleitungs-URI steht „..“.',
  'path-traversal-remedy': 'Schreiben Sie den endgültigen Pfad.',
  wildcard: 'Im Weiterleitungs-URI steht ein *.',
  'wildcard-remedy': 'Schreiben Sie die eine Adresse, die wirklich verwendet wird.',
  'percent-encoding': 'Im Weiterleitungs-URI steht ein %, dem kein gültiger Code folgt.',
  'percent-encoding-remedy':
    'Berichtigen oder entfernen Sie es; das Prozentzeichen selbst wird als %25 geschrieben.',
  'special-characters':
    "{provider} nimmt keines dieser Zeichen in einem Weiterleitungs-URI an: ! $ ' ( ) , ;",
  'special-characters-remedy': 'Verwenden Sie eine Adresse ohne sie.',
  backslash: 'Im Weiterleitungs-URI steht ein umgekehrter Schrägstrich.',
  'backslash-remedy': 'Verwenden Sie stattdessen den Schrägstrich /.',
  'non-ascii': 'Im Weiterleitungs-URI stehen andere als die englischen Buchstaben.',
  'non-ascii-remedy': 'Registrieren und verwenden Sie ihn kodiert, wie der Browser ihn kopiert.',
  'open-redirect':
    '{provider} lehnt einen Weiterleitungs-URI womöglich ab, wenn unter seinen Parametern eine andere Webadresse ist.',
  'open-redirect-remedy': 'Entfernen Sie diesen Parameter.',
  query: '{provider} nimmt einen Weiterleitungs-URI mit ? nur von Apps für Geschäfts- oder Schulkonten an.',
  'query-remedy': 'Entfernen Sie den Teil nach dem ?, wenn sich auch persönliche Konten anmelden sollen.',
  'too-long': 'Der Weiterleitungs-URI hat {length} Zeichen, {provider} nimmt höchstens 256 an.',
  'too-long-remedy': 'Verwenden Sie eine kürzere Adresse.',
  'default-port': 'Der Weiterleitungs-URI nennt den Port, der ohnehin gilt, und Browser lassen ihn weg.',
  'default-port-remedy': 'Entfernen Sie den Port hier und bei {provider}.',
  'upper-case': 'Der Hostname enthält Großbuchstaben, und Anbieter vergleichen Zeichen für Zeichen.',
  'upper-case-remedy': 'Verwenden Sie {lower} hier und bei {provider}.',
  'path-case': 'Im Pfad eines Weiterleitungs-URI zählt die Großschreibung.',
  'path-case-remedy': 'Registrieren Sie bei {provider} genau {uri}.',
  'trailing-slash': 'Der Schrägstrich am Ende eines Weiterleitungs-URI zählt.',
  'trailing-slash-remedy': 'Registrieren Sie bei {provider} genau {uri}, mit dem Schrägstrich.',
  'origin-scheme': 'Diese Seite wurde als {page} geöffnet, der Weiterleitungs-URI führt aber zu {origin}.',
  'origin-scheme-remedy':
    'Öffnen Sie diese Seite unter {origin}. Ein Reverse-Proxy davor soll die aufgerufene Adresse weitergeben.',
  'origin-host': 'Diese Seite wurde unter {page} geöffnet, der Weiterleitungs-URI führt aber zu {origin}.',
  'origin-host-remedy':
    'Öffnen Sie diese Seite unter {origin}, oder stellen Sie den Weiterleitungs-URI auf eine Adresse unter {page}.',
  'origin-port':
    'Diese Seite wurde unter {page} geöffnet, der Weiterleitungs-URI führt aber zu {origin}: Der Port weicht ab.',
  'origin-port-remedy': 'Verwenden Sie in beiden denselben Port und registrieren Sie ihn bei {provider}.',
};

const texts = { preflight, redirectUri } satisfies Pick<Strings, 'preflight' | 'redirectUri'>;

export default texts;
