import type { Strings } from '../strings.js';

/** German: mail services without OAuth2. */
const texts = {
  presets: {
    preset: 'Maildienst',
    other: 'Ein anderer',
    filled: 'Server, Port, Verschlüsselung und Authentifizierung sind für {name} eingestellt.',
    source: 'Was {name} dazu sagt',
    internalOnly: 'Er erreicht nur Empfänger in Ihrer eigenen Organisation.',
    hveAccount:
      'Er braucht ein HVE-Konto mit Passwort und eine Abrechnungsrichtlinie. Die Anmeldung mit Passwort scheitert dort unter den Sicherheitsstandards und endet im September 2028.',
    acsSignIn:
      'Der Benutzername ist eine Ressource „SMTP-Benutzername“, das Passwort ein geheimer Clientschlüssel der App dahinter. Der Absender muss eine Adresse einer verbundenen Domäne sein.',
    connectorNeeded:
      'Er braucht einen Connector in Exchange, der diesen Server an seiner festen IP-Adresse oder seinem TLS-Zertifikat erkennt.',
    connectorServer:
      'Der Name des Servers besteht aus Ihrer Domäne mit Bindestrichen statt Punkten, zum Beispiel contoso-com.mail.protection.outlook.com.',
    relayNeeded:
      'Er braucht den SMTP-Relay-Dienst in der Google-Admin-Konsole (Apps › Google Workspace › Gmail › Routing), der diesen Server an seiner festen IP-Adresse erkennt. Wählen Sie „Benutzername und Passwort“, wenn er eine Anmeldung verlangt.',
    appPassword:
      'Das Passwort ist ein App-Passwort, nicht das des Kontos. Das Konto braucht dafür die Bestätigung in zwei Schritten.',
    apiKey: 'Der Benutzername ist immer „apikey“, das Passwort ist ein API-Schlüssel.',
    smtpCredentials:
      'Benutzername und Passwort sind SMTP-Zugangsdaten, die der Dienst ausstellt, nicht Ihre eigene Anmeldung dort.',
    messagesPerMinute: 'Höchstens {limit} Nachrichten in der Minute.',
    messagesPerHour: 'Höchstens {limit} Nachrichten in der Stunde.',
    messagesPerDay: 'Höchstens {limit} Nachrichten am Tag.',
    recipientsPerMessage: 'Höchstens {limit} Empfänger je Nachricht.',
    messageSize: 'Höchstens {limit} MB je Nachricht.',
  },
} satisfies Pick<Strings, 'presets'>;

export default texts;
