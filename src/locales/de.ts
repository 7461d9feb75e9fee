import type { Locale } from './locale.js';
import type { Strings } from './strings.js';

const explanations = () => import('./de/explanations.js');
const guide = () => import('./de/guide.js');
const redirectUri = () => import('./de/redirect-uri.js');
const signIn = () => import('./de/sign-in.js');

/** German. */
const de = {
  lang: 'de',
  late: {
    button: signIn,
    callback: () => import('./de/callback.js'),
    check: () => import('./de/check.js'),
    console: guide,
    diagnosis: explanations,
    explanation: explanations,
    flow: () => import('./de/flow.js'),
    guide,
    preflight: redirectUri,
    ownSignIn: () => import('./de/own-sign-in.js'),
    otherProvider: () => import('./de/other-provider.js'),
    panelSignIn: signIn,
    presets: () => import('./de/presets.js'),
    redirectUri,
    status: () => import('./de/status.js'),
    testMail: () => import('./de/test-mail.js'),
  },
  strings: {
    fields: {
      name: 'Name des Endpunkts',
      enable: 'Aktivieren',
      server: 'Server',
      mode: 'Verschlüsselung',
      insecure: 'Keine (unsicher)',
      starttls: 'STARTTLS',
      tls: 'TLS',
      port: 'Port',
      portDefault: 'Standard ({port})',
      'auth-method': 'Authentifizierung',
      none: 'Keine',
      plain: 'Benutzername und Passwort',
      oauth2: '{provider} (OAuth2)',
      other: 'Anderer',
      cloud: 'Cloud',
      'oauth2-issuer': 'Issuer',
      'oauth2-authorization-endpoint': 'Autorisierungs-Endpunkt',
      'oauth2-token-endpoint': 'Token-Endpunkt',
      'oauth2-scope': 'Scope',
      'oauth2-sasl-mechanism': 'Mechanismus',
      'oauth2-client-id': 'Client-ID',
      'oauth2-client-secret': 'Geheimer Clientschlüssel',
      'oauth2-registration': 'App-Registrierung',
      'oauth2-grant': 'Wer meldet sich an?',
      'oauth2-client-auth': 'Die App weist sich aus durch',
      'oauth2-client-secret-expires': 'Schlüssel endet am',
      'oauth2-client-certificate': 'Zertifikat',
      'oauth2-client-private-key': 'Privater Schlüssel',
      'oauth2-service-account-key': 'Schlüssel des Dienstkontos',
      'oauth2-tenant-id': 'Mandanten-ID',
      username: 'Benutzername',
      identity: 'Anmeldekonto',
      mailbox: 'Postfach',
      password: 'Passwort',
      unchanged: 'Unverändert',
      'oauth2-refresh-token': 'Anmeldung',
      'from-address': 'Absenderadresse',
      'mailto-user': 'Empfänger',
      mailto: 'Weitere Empfänger',
      mailtoHint: 'Trennen Sie Adressen durch Leerzeichen, Komma oder Semikolon.',
      comment: 'Kommentar',
      author: 'Verfasser',
    },
    panel: {
      connection: 'Verbindung',
      signIn: 'Anmeldung',
      message: 'Nachricht',
      advanced: 'Erweitert',
      error: 'Fehler:',
      cleaned: 'Leerzeichen, Anführungszeichen oder unsichtbare Zeichen wurden entfernt.',
      taken: 'Nur der Wert selbst wurde aus dem Text übernommen.',
      filled: 'Aus dem Text wurde ausgefüllt: {fields}.',
      desktop:
        'Aus dem Text wurde ausgefüllt: {fields}. Der Client ist aber für eine Desktop-App: Google schickt für ihn nur zu localhost zurück. Legen Sie bei Google einen Client vom Typ „Webanwendung“ an.',
      'service-account':
        'Das ist der Schlüssel eines Dienstkontos. Erstellen Sie einen OAuth-Client vom Typ „Webanwendung“.',
      recipientsAdded: 'Hinzugefügt: {addresses}',
      recipientRemoved: 'Entfernt: {address}',
      unknownMethod:
        'Dieses Formular kennt die Anmeldung „{method}“ nicht. Sie bleibt beim Speichern, wie sie ist.',
      help: 'Hilfe zu {field}',
      noUser: 'Kein Benutzer',
      show: 'Anzeigen',
      hide: 'Verbergen',
      showSecret: '{field} anzeigen',
      hideSecret: '{field} verbergen',
      removeRecipient: '{address} entfernen',
      recipientList: 'Hinzugefügte Empfänger',
      wrongAddress: 'keine Mailadresse',
      unknownUser: '{user} (nicht in der Liste der Benutzer)',
      notOffered:
        'Dieses Ziel meldet sich mit OAuth2 an, das hier nicht eingerichtet ist. Die Anmeldung bleibt beim Speichern, wie sie ist.',
      needAttention: 'Felder, die Ihre Aufmerksamkeit brauchen: {count}',
    },
    signs: {
      pair: '{name}: {value}',
      sentences: '{first}. {second}',
    },
    copy: {
      copy: 'Kopieren',
      copyNamed: 'Kopieren: {name}',
      copied: 'Kopiert',
      select: 'Markiert. Drücken Sie Strg+C oder ⌘C zum Kopieren.',
    },
    problems: {
      required: 'Bitte ausfüllen: {field}',
      name: 'Beginnen Sie mit einem Buchstaben. Verwenden Sie mindestens zwei Buchstaben, Ziffern, „-“ oder „_“.',
      host: 'Geben Sie nur einen Hostnamen oder eine IP-Adresse ein, ohne Leerzeichen, „https://“, Port oder Pfad.',
      hostIsMail:
        'Geben Sie den Namen des Mailservers ein, etwa smtp.example.com. Ein Name enthält kein „@“.',
      port: 'Geben Sie eine Zahl von 1 bis 65535 ein.',
      mail: 'Geben Sie eine Mailadresse wie user@example.com ein.',
      recipients: 'Berichtigen oder entfernen Sie, was keine Mailadresse ist: {addresses}',
      noRecipient: 'Fügen Sie mindestens einen Empfänger hinzu.',
      googleClientId: 'Eine Client-ID von Google endet auf „.apps.googleusercontent.com“.',
      microsoftClientId:
        'Eine Client-ID von Microsoft hat die Form 00000000-0000-0000-0000-000000000000: „Anwendungs-ID (Client)“ auf der Übersichtsseite.',
      clientIdShape:
        'Eine Client-ID enthält keine Leerzeichen, Anführungszeichen, Klammern oder Schrägstriche. Kopieren Sie nur die ID.',
      secretShape:
        'Ein Clientschlüssel ist weder Datei noch Adresse und enthält keine Leerzeichen. Kopieren Sie nur den Schlüssel.',
      maskedSecret:
        'Dieser Schlüssel ist durch Sternchen verdeckt. Kopieren Sie ihn dort, wo er ganz zu sehen ist, oder erstellen Sie einen neuen.',
      secretIsClientId: 'Das ist die Client-ID. Kopieren Sie den Clientschlüssel.',
      secretIsToken:
        'Das ist ein Token, ein Code oder ein API-Schlüssel. Kopieren Sie den Clientschlüssel von der Seite Ihres Clients oder Ihrer App.',
      secretId: 'Das sieht nach der Geheimnis-ID aus. Kopieren Sie das Geheimnis selbst, die Spalte „Wert“.',
      date: 'Geben Sie einen Tag als JJJJ-MM-TT ein.',
      format: 'Geben Sie einen Wert wie {example} ein.',
      tenant: 'Geben Sie ID oder Domäne des Mandanten ein, oder eines von: common, organizations, consumers.',
      ownTenant:
        'Eine App, die sich selbst anmeldet, braucht ID oder Domäne Ihres eigenen Mandanten; „common“, „organizations“ und „consumers“ gehen nicht.',
      workspaceMailbox:
        'Ein Dienstkonto kann nur für Postfächer einer Google-Workspace-Domäne senden, nicht für gmail.com.',
      authorize: 'Melden Sie sich an, bevor Sie speichern.',
      authorizeAgain:
        'Die Anmeldung galt einer anderen Client-ID, einem anderen Mandanten oder Anbieter. Bitte erneut anmelden.',
    },
  } satisfies Pick<Strings, 'copy' | 'fields' | 'panel' | 'problems' | 'signs'>,
} satisfies Locale;

export default de;
