import type { Strings } from '../strings.js';

/** Polish: a provider that the product does not list. */
const texts = {
  otherProvider: {
    issuerHint:
      'Adres dostawcy podany w jego dokumentacji jako „issuer”. Na jego podstawie można znaleźć pozostałe adresy.',
    issuerByHand: 'Adres dostawcy podany w jego dokumentacji jako „issuer”. Pole może pozostać puste.',
    authorizationHint: 'Gdzie logują się użytkownicy.',
    tokenHint:
      'Skąd serwer tego produktu pobiera tokeny. Klucz tajny klienta i logowanie są przeznaczone tylko dla tego adresu.',
    scopeHint:
      'Jak dostawca nazywa uprawnienie do wysyłania przez SMTP i do pozostawania zalogowanym; wartości oddzielone spacjami.',
    scopesKnown: 'Dostawca zna: {scopes}',
    mechanismHint: 'Jak serwer poczty przyjmuje token. Większość przyjmuje XOAUTH2.',
    discover: 'Znajdź adresy',
    discovering: 'Odpytywanie dostawcy…',
    discovered: 'Znaleziono adresy. Sprawdź je i wpisz zakres, jeśli go brakuje.',
    issuerNeeded: 'Najpierw wpisz adres dostawcy.',
    addressesFirst: 'Najpierw wpisz adresy i zakres.',
    endpoint: 'Wpisz adres, który zaczyna się od https://, bez nazwy użytkownika i bez „#”.',
    scope: 'Wpisz zakresy oddzielone jedną spacją, bez cudzysłowów.',
    no_metadata:
      'Pod tym adresem nie ma dokumentu o dostawcy. Porównaj adres z dokumentacją dostawcy albo wpisz pozostałe adresy ręcznie.',
    issuer_differs:
      'Dokument pod tym adresem dotyczy innego wystawcy (issuer). Wpisz wystawcę dokładnie tak, jak podaje dokumentacja dostawcy, razem ze ścieżką.',
    metadata_incomplete:
      'W dokumencie dostawcy brakuje potrzebnego adresu albo jest adres bez https. Wpisz adresy ręcznie na podstawie dokumentacji dostawcy.',
    address_refused:
      'Ten produkt pyta dostawców w publicznym internecie tylko przez https. Osoba, która nim zarządza, może dopuścić innych.',
    unreachable:
      'Serwer tego produktu nie może połączyć się z tym adresem. Sprawdź pisownię; osoba, która zarządza serwerem, może sprawdzić, czy nie przeszkadza zapora lub serwer proxy.',
    timeout: 'Dostawca nie odpowiedział na czas. Spróbuj później albo wpisz adresy ręcznie.',
    not_offered: 'Ten produkt przyjmuje tylko dostawców ze swojej listy.',
    failed: 'Nie znaleziono adresów: {reason}',
  },
} satisfies Pick<Strings, 'otherProvider'>;

export default texts;
