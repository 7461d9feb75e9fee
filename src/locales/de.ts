import type { Locale } from './locale.js';

const explanations = () => import('./de/explanations.js');
const redirectUri = () => import('./de/redirect-uri.js');

/** Deutsch. */
const de: Locale = {
  lang: 'de',
  late: {
    callback: () => import('./de/callback.js'),
    check: () => import('./de/check.js'),
    diagnosis: explanations,
    explanation: explanations,
    flow: () => import('./de/flow.js'),
    guide: () => import('./de/guide.js'),
    preflight: redirectUri,
    ownSignIn: () => import('./de/own-sign-in.js'),
    presets: () => import('./de/presets.js'),
    redirectUri,
    status: () => import('./de/status.js'),
    testMail: () => import('./de/test-mail.js'),
  },
  strings: {
    button: {
      authorize: 'Bei {provider} anmelden',
      'authorize-again': 'Erneut bei {provider} anmelden',
      waiting: 'Warten auf {provider} …',
      exchanging: 'Anmeldung wird abgeschlossen …',
      authorized: 'Angemeldet.',
      'authorized-as': 'Angemeldet als {account}.',
      cancel: 'Abbrechen',
      'start-again': 'Neu beginnen',
      'open-link': 'Anmeldeseite von {provider} öffnen',
      'new-tab': 'öffnet einen neuen Tab',
      'window-opened': 'Das Anmeldefenster von {provider} ist offen. Schließen Sie die Anmeldung dort ab.',
      'no-client-id': 'Geben Sie zuerst die Client-ID ein.',
      'no-provider': 'Wählen Sie zuerst einen Anbieter.',
      'no-exchange':
        'Für den Autorisierungscode ist keine Adresse eingestellt. Setzen Sie refresh-token-url.',
      'registered-uri': 'Weiterleitungs-URI, der bei {provider} eingetragen sein muss',
      'open-again': 'Anmeldeseite in einem neuen Tab öffnen',
      'copy-link': 'Link kopieren',
      'copy-link-name': 'Link kopieren: Anmeldeseite',
      'paste-title': 'Zeigt das Fenster einen Fehler, oder hat es sich nicht von selbst geschlossen?',
      'paste-label': 'Text des Fehlers oder Adresse der letzten Seite',
      'paste-help':
        'Kopieren Sie den Text oder die ganze Adresse aus der Adresszeile des Anmeldefensters und fügen Sie sie hier ein.',
      'paste-expected':
        'Nach der Anmeldung meldet der Browser, dass er {uri} nicht öffnen kann. Das ist so vorgesehen. Kopieren Sie die ganze Adresse dieser Seite aus der Adresszeile und fügen Sie sie hier ein.',
      'paste-submit': 'Auswerten',
      'paste-nothing': 'Fügen Sie zuerst den Text oder die Adresse ein.',
      guide: 'So registrieren Sie bei {provider}',
      'scope-missing':
        'Mit dieser Anmeldung lassen sich keine Mails senden: {provider} hat {scopes} nicht gewährt.',
      'scope-missing-remedy':
        'Melden Sie sich erneut an und erlauben Sie alles, wonach gefragt wird. Wird nicht danach gefragt, fügen Sie der Anwendung bei {provider} zuerst die Berechtigung hinzu.',
      testing: 'Diese Anmeldung endet am {date}, weil die Anwendung bei {provider} im Test ist.',
      'testing-remedy': 'Veröffentlichen Sie die Anwendung dort, dann melden Sie sich erneut an.',
      'ends-soon': 'Diese Anmeldung endet am {date}.',
      'ends-soon-remedy': 'Bis dahin muss sich jemand erneut anmelden.',
      'reported-late':
        'Eine Anmeldung kam zurück, auf die diese Seite nicht mehr wartet: Vielleicht wurde sie inzwischen neu geladen. Beginnen Sie hier neu.',
      details: 'Der Wortlaut des Anbieters oder Servers',
      error: 'Fehler:',
    },
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
        'Aus dem Text wurde ausgefüllt: {fields}. Der Client ist aber für eine Desktop-App: Google schickt für ihn niemanden auf eine Webseite zurück. Legen Sie bei Google einen Client vom Typ „Webanwendung“ an.',
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
    panelSignIn: {
      connectionSummary: '{server}, Port {port}, {encryption}',
      connectionDefaultPort: '{server}, Standardport, {encryption}',
      preset:
        'Server, Port und Verschlüsselung sind für {provider} eingestellt. Sie können sie unter „Verbindung“ ändern.',
      signedInPerhaps:
        'Ist eine Anmeldung gespeichert, bleibt sie. Melden Sie sich an, wenn noch keine besteht, oder um sie zu erneuern.',
      signedInBefore:
        'Eine Anmeldung ist gespeichert. Melden Sie sich nur an, um sie zu erneuern oder das Konto zu wechseln.',
      signedOut:
        'Es ist keine Anmeldung gespeichert, oder sie ist beendet: Es geht keine Mail hinaus, bis sich hier jemand anmeldet und speichert.',
      otherAccount:
        'Sie sind als {account} angemeldet, Mails gehen aber als {sender} hinaus. Bei einem Alias oder einem freigegebenen Postfach ist das richtig. Sonst melden Sie sich mit dem anderen Konto an.',
      useAccount: '{account} als Anmeldekonto verwenden',
      clientIdHint: 'Von der Anwendung, die bei {provider} registriert ist.',
      secretHint: 'Der „Wert“ des geheimen Clientschlüssels, nicht seine „Geheimnis-ID“.',
      clientFileHint: 'Ihre Datei client_secret_….json können Sie hier einfügen oder ablegen.',
      clientFileRead: 'Client-ID und Schlüssel wurden aus der Datei gelesen.',
      clientFileRedirect:
        'Die Datei nennt {uri} nicht als Weiterleitungs-URI. Tragen Sie ihn bei Google ein, sonst schlägt die Anmeldung fehl.',
      clientFileType:
        'Die Datei ist gelesen, aber ihr Client ist für eine Desktop-App: Google schickt für ihn niemanden zu {uri} zurück. Legen Sie bei Google einen Client vom Typ „Webanwendung“ an.',
      clientFileWrong: 'Das ist keine Client-Datei von Google.',
      tenantHint: 'Verzeichnis-ID (Mandant) oder Domäne. Ohne Angabe gilt „{tenant}“.',
      'grant-authorization-code': 'Eine Person',
      'grant-authorization-code-hint':
        'Jemand meldet sich einmal in einem Fenster an, und Mails gehen im Namen dieses Kontos hinaus, bis die Anmeldung endet.',
      'grant-client-credentials': 'Die App selbst',
      'grant-jwt-bearer': 'Ein Dienstkonto',
      'auth-secret': 'Einen geheimen Clientschlüssel',
      'auth-certificate': 'Ein Zertifikat',
      'registration-own': 'Ihre eigene Registrierung',
      secretEnds: 'Er endet {when}.',
      secretEnded: 'Er endete {when}.',
      secretEndHint: 'Sie werden vor diesem Tag erinnert. {provider} zeigt ihn neben dem Schlüssel.',
      clientFileIsKey: 'Das ist der Schlüssel eines Dienstkontos. Wählen Sie zuerst „Ein Dienstkonto“.',
      tenantMissing:
        'Es ist keine Mandanten-ID eingetragen. Ohne sie kann sich an einer App, die wie in der Anleitung für eine Organisation registriert ist, niemand anmelden: {provider} lehnt mit AADSTS50194 ab. Tragen Sie die „Verzeichnis-ID (Mandant)“ aus der Übersicht der App ein. Leer bleibt das Feld nur, wenn die App für mehrere Organisationen registriert ist; dann gilt „{tenant}“.',
      defaultTenantHint: 'Ohne Angabe gilt „{tenant}“.',
      identityHint: 'Nur wenn Sie sich mit einem anderen Konto als der Absenderadresse anmelden.',
      passwordNote: 'Die Anmeldung mit Passwort endet',
      passwordEndedGoogle:
        'Google hat die Anmeldung mit dem Passwort des Kontos beendet; nur App-Passwörter gelten hier noch. OAuth2 braucht kein Passwort.',
      passwordEndsMicrosoft:
        'Microsoft will die Anmeldung mit Passwort für SMTP in bestehenden Organisationen Ende Dezember 2026 standardmäßig abschalten. Administratoren können sie bis zu einem endgültigen Datum wieder einschalten, das Microsoft im zweiten Halbjahr 2027 nennen will. OAuth2 bleibt.',
      convertHint:
        'Alles andere in diesem Formular bleibt. Das gespeicherte Passwort wird erst beim Speichern gelöscht.',
      convert: 'Auf {provider} (OAuth2) umstellen',
      converted: 'Auf {provider} (OAuth2) umgestellt. Geben Sie die Client-ID ein und melden Sie sich an.',
      notNow: 'Nicht jetzt',
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
      host: 'Geben Sie einen Hostnamen oder eine IP-Adresse ein, ohne „https://“ und ohne Port.',
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
        'Ein Clientschlüssel enthält keine Leerzeichen und ist keine Datei. Kopieren Sie nur den Schlüssel.',
      maskedSecret:
        'Dieser Schlüssel ist durch Sternchen verdeckt. Kopieren Sie ihn dort, wo er ganz zu sehen ist, oder erstellen Sie einen neuen.',
      secretIsClientId: 'Das ist die Client-ID. Kopieren Sie den Clientschlüssel.',
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
        'Die Anmeldung galt einer anderen Client-ID oder einem anderen Mandanten. Bitte erneut anmelden.',
    },
  },
};

export default de;
