import type { Strings } from '../strings.js';

/** Polish: signing in without a person, and certificates. */
const texts = {
  ownSignIn: {
    'grant-client-credentials-hint':
      'Nikt się nie loguje. Administrator daje aplikacji prawo wysyłania z jednej skrzynki pocztowej.',
    'grant-jwt-bearer-hint':
      'Nikt się nie loguje. Administrator Workspace pozwala kontu usługi działać w imieniu domeny. Kto ma jego klucz, może czytać i usuwać pocztę wszystkich w domenie.',
    guide: 'Jak skonfigurować to u dostawcy {provider}',
    certificateHint:
      'PEM, wklejony lub upuszczony tutaj; może być razem z kluczem. Ten sam certyfikat przekaż do aplikacji u dostawcy {provider}.',
    certificateFacts: 'Wygasa: {date}, {when}. Odcisk palca: {thumbprint}',
    certificateEnd: 'Wygasa: {date}, {when}.',
    makeCertificate: 'Utwórz certyfikat za mnie',
    makingCertificate: 'Tworzenie certyfikatu…',
    downloadCertificate: 'Pobierz certyfikat (.cer)',
    certificateMade:
      'Serwer tego produktu utworzył ten certyfikat i przechowuje jego klucz. Pobierz certyfikat i przekaż go do aplikacji u dostawcy {provider}.',
    certificateNotMade: 'Nie utworzono certyfikatu: {reason}',
    madeKeyHint: 'Serwer tego produktu przechowuje klucz tego certyfikatu. Pozostaw to pole puste.',
    privateKeyHint: 'PEM, bez hasła. Klucz jest przechowywany jak hasło i nie jest ponownie pokazywany.',
    serviceAccountHint:
      'Cały plik JSON, wklejony lub upuszczony tutaj. Jest przechowywany jak hasło i nie jest ponownie pokazywany.',
    serviceAccountFacts:
      'Wpisz w konsoli administracyjnej identyfikator klienta {clientId} i zakres {scope}.',
    mailboxHint: 'Skrzynka pocztowa, która wysyła.',
    sendAsHint:
      'Wiadomości mają pochodzić z adresu {sender}. Aplikacja potrzebuje do tego także prawa wysyłania jako ten adres (Send As).',
    credentialFileWrong:
      'Ten plik nie zawiera certyfikatu ani klucza, którego można tu użyć. Z pliku .pfx lub .p12 tworzy go polecenie „openssl pkcs12 -nodes -in PLIK”.',
    certificateForm: 'To nie jest certyfikat w formacie PEM. Wklej blok „BEGIN CERTIFICATE”.',
    certificateSeveral: 'Wklej tylko własny certyfikat aplikacji, nie cały łańcuch.',
    certificateWithKey:
      'Jest tu klucz prywatny. Jego miejsce jest w przeznaczonym dla niego polu: wytnij go stąd i wklej tam.',
    certificateKind: 'Klucz certyfikatu musi być kluczem RSA.',
    certificateWeak: 'Klucz certyfikatu jest za krótki. Musi mieć co najmniej 2048 bitów.',
    certificateEnded: 'Ten certyfikat wygasł.',
    certificateNotYet: 'Ten certyfikat nie jest jeszcze ważny.',
    keyForm: 'To nie jest klucz prywatny w formacie PEM. Wklej blok „BEGIN PRIVATE KEY”.',
    keyPublic: 'To jest certyfikat lub klucz publiczny. Wklej klucz prywatny.',
    keyEncrypted:
      'Ten klucz jest zaszyfrowany hasłem. Najpierw je usuń, na przykład za pomocą „openssl pkey”.',
    keyKind: 'Klucz prywatny musi być kluczem RSA.',
    keyOther: 'Ten klucz prywatny nie należy do tego certyfikatu.',
    serviceAccountForm: 'To nie jest plik JSON z kluczem konta usługi.',
    serviceAccountIsClient: 'To jest plik klienta OAuth. Tutaj potrzebny jest plik z kluczem konta usługi.',
    serviceAccountKey: 'Nie można odczytać klucza prywatnego z tego pliku.',
  },
} satisfies Pick<Strings, 'ownSignIn'>;

export default texts;
