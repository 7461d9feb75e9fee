import type { Strings } from '../strings.js';

/** Polish: mail services without OAuth2. */
const texts = {
  presets: {
    preset: 'Usługa pocztowa',
    other: 'Inna',
    filled: 'Ustawiono serwer, port, szyfrowanie i uwierzytelnianie dla usługi {name}.',
    source: 'Co na ten temat podaje {name}',
    internalOnly: 'Dociera tylko do odbiorców w Twojej organizacji.',
    hveAccount:
      'Wymaga konta HVE z hasłem i zasad rozliczeń. Logowanie hasłem nie działa tam przy włączonych domyślnych ustawieniach zabezpieczeń i zostanie zakończone we wrześniu 2028 roku.',
    acsSignIn:
      'Nazwa użytkownika to zasób nazwy użytkownika SMTP, a hasło to klucz tajny klienta powiązanej aplikacji. Nadawca musi być adresem połączonej domeny.',
    connectorNeeded:
      'Wymaga łącznika w Exchange, który rozpoznaje ten serwer po stałym adresie IP lub certyfikacie TLS.',
    connectorServer:
      'Nazwa serwera składa się z domeny z myślnikami zamiast kropek, na przykład contoso-com.mail.protection.outlook.com.',
    relayNeeded:
      'Wymaga usługi przekazywania SMTP w konsoli administracyjnej Google (Apps › Google Workspace › Gmail › Routing), która rozpoznaje ten serwer po stałym adresie IP. Wybierz „Nazwa użytkownika i hasło”, jeśli wymaga logowania.',
    appPassword:
      'Hasło to hasło aplikacji, a nie hasło samego konta. Konto musi mieć włączoną weryfikację dwuetapową.',
    apiKey: 'Nazwa użytkownika to zawsze „apikey”, a hasło to klucz API.',
    smtpCredentials:
      'Nazwa użytkownika i hasło to poświadczenia SMTP wydawane przez usługę, a nie własne dane logowania.',
    messagesPerMinute: 'Limit wiadomości na minutę: {limit}.',
    messagesPerHour: 'Limit wiadomości na godzinę: {limit}.',
    messagesPerDay: 'Limit wiadomości na dzień: {limit}.',
    recipientsPerMessage: 'Limit odbiorców jednej wiadomości: {limit}.',
    messageSize: 'Maksymalny rozmiar wiadomości: {limit} MB.',
  },
} satisfies Pick<Strings, 'presets'>;

export default texts;
