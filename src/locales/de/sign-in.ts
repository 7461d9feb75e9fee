import type { Strings } from '../strings.js';

/** German: the sign-in of a person, and its button. */
const texts = {
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
    'no-exchange': 'Für den Autorisierungscode ist keine Adresse eingestellt. Setzen Sie refresh-token-url.',
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
    'paste-expected-native':
      'Nach der Anmeldung bleibt eine leere Seite von {provider} offen. Das ist so vorgesehen. Kopieren Sie die ganze Adresse dieser Seite aus der Adresszeile und fügen Sie sie hier ein.',
    'paste-submit': 'Auswerten',
    'paste-nothing': 'Fügen Sie zuerst den Text oder die Adresse ein.',
    guide: 'So registrieren Sie die Anwendung bei {provider}',
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
      'Es gibt keine gültige Anmeldung: Es geht keine Mail hinaus, bis sich hier jemand anmeldet und speichert.',
    otherAccount:
      'Sie sind als {account} angemeldet, Mails gehen aber als {sender} hinaus. Bei einem Alias oder einem freigegebenen Postfach ist das richtig. Sonst melden Sie sich mit dem anderen Konto an.',
    useAccount: '{account} als Anmeldekonto verwenden',
    cloudHint:
      'Registrieren Sie die App im Portal dieser Cloud: Eine aus einer anderen Cloud ist hier nicht bekannt.',
    clientIdHint: 'Von der Anwendung, die bei {provider} registriert ist.',
    secretHint: 'Der „Wert“ des geheimen Clientschlüssels, nicht seine „Geheimnis-ID“.',
    clientFileHint: 'Ihre Datei client_secret_….json können Sie hier einfügen oder ablegen.',
    clientFileRead: 'Client-ID und Schlüssel wurden aus der Datei gelesen.',
    clientFileRedirect:
      'Die Datei nennt {uri} nicht als Weiterleitungs-URI. Tragen Sie ihn bei Google ein, sonst schlägt die Anmeldung fehl.',
    clientFileType:
      'Die Datei ist gelesen, aber ihr Client ist für eine Desktop-App: Google schickt für ihn nur zu localhost zurück und nicht zu {uri}. Legen Sie bei Google einen Client vom Typ „Webanwendung“ an.',
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
    tenant: 'Geben Sie ID oder Domäne des Mandanten ein, oder eines von: common, organizations, consumers.',
    ownTenant:
      'Eine App, die sich selbst anmeldet, braucht ID oder Domäne Ihres eigenen Mandanten; „common“, „organizations“ und „consumers“ gehen nicht.',
    workspaceMailbox:
      'Ein Dienstkonto kann nur für Postfächer einer Google-Workspace-Domäne senden, nicht für gmail.com.',
    authorize: 'Melden Sie sich an, bevor Sie speichern.',
    authorizeAgain:
      'Die Anmeldung galt einer anderen Client-ID, einem anderen Mandanten oder Anbieter. Bitte erneut anmelden.',
    desktop:
      'Aus dem Text wurde ausgefüllt: {fields}. Der Client ist aber für eine Desktop-App: Google schickt für ihn nur zu localhost zurück. Legen Sie bei Google einen Client vom Typ „Webanwendung“ an.',
    'service-account':
      'Das ist der Schlüssel eines Dienstkontos. Erstellen Sie einen OAuth-Client vom Typ „Webanwendung“.',
  },
} satisfies Pick<Strings, 'button' | 'panelSignIn'>;

export default texts;
