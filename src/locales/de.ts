import { preflight, redirectUri } from './de/redirect-uri.js';
import type { Locale } from './locale.js';

/** Deutsch. */
const de: Locale = {
  lang: 'de',
  help: () => import('./de-help.js'),
  strings: {
    button: {
      authorize: 'Bei {provider} anmelden',
      'authorize-again': 'Erneut bei {provider} anmelden',
      'not-loaded':
        'Ein Teil dieser Seite wurde nicht geladen. Prüfen Sie die Netzverbindung und laden Sie die Seite neu.',
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
      'paste-title': 'Das Fenster kehrt nicht zurück?',
      'paste-label': 'Adresse der letzten Seite',
      'paste-help':
        'Kopieren Sie die ganze Adresse aus der Adresszeile des Anmeldefensters und fügen Sie sie hier ein.',
      'paste-expected':
        'Zum Schluss kann der Browser die Seite {uri} nicht öffnen, das ist zu erwarten. Kopieren Sie ihre ganze Adresse aus der Adresszeile und fügen Sie sie hier ein.',
      'paste-submit': 'Diese Adresse verwenden',
      details: 'In den Worten der Gegenseite',
      error: 'Fehler:',
    },
    callback: {
      working: 'Anmeldung wird abgeschlossen …',
      delivered: 'Fertig. Sie können dieses Fenster schließen.',
      'delivered-error':
        'Der Anbieter hat einen Fehler gemeldet. Sie können dieses Fenster schließen: Die wartende Seite zeigt, was zu tun ist.',
      unclaimed: 'Keine Seite wartet auf diese Anmeldung.',
      'unclaimed-remedy':
        'Vielleicht wurde sie neu geladen oder ist in einem anderen Browser offen. Beginnen Sie dort neu, oder kopieren Sie diese Adresse und fügen Sie sie in die wartende Seite ein.',
      nothing: 'Diese Seite ist Teil einer Anmeldung. Hier ist nichts zu tun.',
      'address-label': 'Adresse mit der Antwort',
      copy: 'Kopieren',
      copied: 'Kopiert.',
      'copy-failed': 'Kopieren ist hier nicht erlaubt: Markieren Sie die Adresse und kopieren Sie sie.',
      'error-label': 'Fehler',
      close: 'Dieses Fenster schließen',
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
      'oauth2-tenant-id': 'Mandanten-ID',
      username: 'Benutzername',
      identity: 'Anmeldekonto',
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
      cleaned: 'Leerzeichen oder Anführungszeichen darum wurden entfernt.',
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
      preset:
        'Server, Port und Verschlüsselung sind für {provider} eingestellt. Sie können sie unter „Verbindung“ ändern.',
      signedInBefore:
        'Eine Anmeldung ist gespeichert. Melden Sie sich nur an, um sie zu erneuern oder das Konto zu wechseln.',
      otherAccount:
        'Sie sind als {account} angemeldet, Mails gehen aber als {sender} hinaus. Bei einem Alias oder einem freigegebenen Postfach ist das richtig. Sonst melden Sie sich mit dem anderen Konto an.',
      useAccount: '{account} als Anmeldekonto verwenden',
      clientFileHint: 'Sie können die Datei client_secret_….json von Google hier einfügen oder ablegen.',
      clientFileRead: 'Client-ID und Schlüssel wurden aus der Datei gelesen.',
      clientFileRedirect:
        'Die Datei nennt {uri} nicht als Weiterleitungs-URI. Tragen Sie ihn bei Google ein, sonst schlägt die Anmeldung fehl.',
      clientFileType:
        'Dieser Client ist für ein Desktop-Programm. Erstellen Sie einen vom Typ „Webanwendung“.',
      clientFileWrong: 'Das ist keine Client-Datei von Google.',
      tenantHint: 'Verzeichnis-ID (Mandant) oder Domäne. Ohne Angabe gilt „{tenant}“.',
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
    preflight,
    redirectUri,
    problems: {
      required: 'Bitte füllen Sie dieses Feld aus.',
      name: 'Beginnen Sie mit einem Buchstaben. Verwenden Sie mindestens zwei Buchstaben, Ziffern, „-“ oder „_“.',
      host: 'Geben Sie einen Hostnamen oder eine IP-Adresse ein, ohne „https://“ und ohne Port.',
      port: 'Geben Sie eine Zahl von 1 bis 65535 ein.',
      mail: 'Geben Sie eine Mailadresse wie user@example.com ein.',
      recipients: 'Berichtigen oder entfernen Sie, was keine Mailadresse ist: {addresses}',
      noRecipient: 'Fügen Sie mindestens einen Empfänger hinzu.',
      googleClientId: 'Eine Client-ID von Google endet auf „.apps.googleusercontent.com“.',
      secretId: 'Das sieht nach der Geheimnis-ID aus. Kopieren Sie das Geheimnis selbst, die Spalte „Wert“.',
      tenant: 'Geben Sie ID oder Domäne des Mandanten ein, oder eines von: common, organizations, consumers.',
      authorize: 'Melden Sie sich an, bevor Sie speichern.',
      authorizeAgain:
        'Die Anmeldung galt einer anderen Client-ID oder einem anderen Mandanten. Bitte erneut anmelden.',
    },
    status: {
      label: 'Mailanmeldung',
      'label-of': 'Mailanmeldung von {name}',
      reading: 'Der Stand der Anmeldung wird gelesen …',
      failed: 'Der Stand konnte nicht angezeigt werden. Laden Sie die Seite neu.',
      ok: 'Angemeldet',
      'ok-help': 'Mails können gesendet werden.',
      'sign-in-again': 'Nicht angemeldet',
      'sign-in-again-help': 'Es werden keine Mails gesendet, bis Sie sich anmelden.',
      expired: 'Anmeldung beendet',
      'expired-help':
        'Die Frist für die Erneuerung ist vorbei. Es werden keine Mails gesendet, bis Sie sich erneut anmelden.',
      'secret-expired': 'Clientschlüssel abgelaufen',
      'secret-expired-help':
        'Erstellen Sie bei {provider} einen neuen geheimen Clientschlüssel und tragen Sie ihn hier ein. Eine neue Anmeldung ist dafür nicht nötig.',
      failing: 'Erneuerung schlägt fehl',
      'failing-help':
        'Der letzte Versuch, die Anmeldung zu erneuern, schlug fehl. Mails gehen vielleicht nicht hinaus.',
      'scope-missing': 'Berechtigung fehlt',
      'scope-missing-help':
        'Melden Sie sich erneut an und erlauben Sie alles, wonach gefragt wird. Nicht erteilt: {scopes}',
      testing: 'Endet nach sieben Tagen',
      'testing-help':
        'Google beendet diese Anmeldung bald, wie bei Anwendungen im Testmodus. Wählen Sie in Google Auth Platform unter „Audience“ „Publish app“ oder „Make internal“, dann melden Sie sich erneut an.',
      'expires-soon': 'Bald erneut anmelden',
      'expires-soon-help': 'Die Anmeldung endet bald. Melden Sie sich vorher erneut an.',
      'secret-soon': 'Clientschlüssel endet bald',
      'secret-soon-help':
        'Erstellen Sie bei {provider} rechtzeitig einen neuen geheimen Clientschlüssel und tragen Sie ihn hier ein. Eine neue Anmeldung ist dafür nicht nötig.',
      stale: 'Lange nicht erneuert',
      'stale-help':
        'Dieses Produkt sollte die Anmeldung jeden Tag erneuern. Sein Administrator prüft, ob die tägliche Aufgabe läuft.',
      unknown: 'Nicht bekannt',
      'unknown-help': 'Über diese Anmeldung ist nichts bekannt.',
      'more-reasons': '+{count}',
      moment: '{when} ({exact})',
      details: 'Einzelheiten',
      account: 'Angemeldet als',
      provider: 'Anbieter',
      tenant: 'Mandant {tenant}',
      scope: 'Berechtigung',
      'scope-lacking': 'nicht erteilt',
      refreshed: 'Zuletzt erneuert',
      'refreshed-short': '{when} erneuert',
      'sign-in-by': 'Erneut anmelden bis',
      'renewed-daily': 'wenn sie nicht vorher erneuert wird',
      'secret-until': 'Clientschlüssel endet',
      'last-error': 'Letzter Fehler',
      unreachable: 'Der Stand war gerade nicht zu lesen.',
      reauthorize: 'Erneut anmelden',
      'reauthorize-of': 'Erneut anmelden: {name}',
      disconnect: 'Trennen …',
      'disconnect-title': 'Trennen?',
      'disconnect-what':
        'Dieses Produkt vergisst die Anmeldung von {account} und sendet damit keine Mails mehr. Alle anderen Einstellungen bleiben.',
      'disconnect-this': 'diesem Konto',
      'disconnect-revokes': '{provider} wird aufgefordert, die Berechtigung ebenfalls zu beenden.',
      'disconnect-stays':
        'Von hier aus kann {provider} die Berechtigung nicht beenden. Sie bleibt im Konto, bis Sie sie dort entfernen:',
      'disconnect-cancel': 'Abbrechen',
      'disconnect-confirm': 'Trennen',
      disconnecting: 'Wird getrennt …',
      'ended-revoked': 'Getrennt. {provider} hat die Berechtigung ebenfalls beendet.',
      'ended-here': 'Hier getrennt. Bei {provider} bleibt die Berechtigung, bis Sie sie dort entfernen:',
      'ended-not': 'Die Anmeldung wurde nicht beendet.',
      'ended-unrevoked':
        'Hier getrennt, aber {provider} hat die Berechtigung nicht beendet. Entfernen Sie sie dort:',
      apps: 'Anwendungen mit Zugriff bei {host}',
      'new-window': '(öffnet ein neues Fenster)',
    },
    testMail: {
      title: 'Testmail',
      recipient: 'Eine Testmail senden an',
      send: 'Testmail senden',
      sending: 'Wird gesendet …',
      token: 'Zugriffstoken holen',
      account: 'Konto und Berechtigung prüfen',
      'sign-in': 'Am SMTP-Server anmelden',
      sender: 'Absender prüfen',
      sent: 'Mail senden',
      ok: 'erledigt',
      failed: 'fehlgeschlagen',
      skipped: 'übersprungen',
      waiting: 'wartet',
      succeeded: 'Die Testmail wurde an {recipient} gesendet.',
      stopped: 'Die Testmail wurde nicht gesendet. Sie scheiterte bei: {step}',
      noAnswer: 'Der Server hat auf den Test nicht geantwortet: {reason}',
    },
    flow: {
      'popup-blocked': 'Der Browser hat das Anmeldefenster blockiert.',
      'popup-blocked-remedy': 'Öffnen Sie es mit dem Link, oder erlauben Sie Pop-ups für diese Website.',
      'window-closed': 'Wurde das Anmeldefenster geschlossen?',
      'window-closed-remedy': 'Beginnen Sie neu, oder warten Sie weiter, wenn es noch offen ist.',
      timeout: 'Die Anmeldung wurde nicht rechtzeitig abgeschlossen.',
      'timeout-remedy': 'Beginnen Sie neu und schließen Sie die Anmeldung innerhalb von zehn Minuten ab.',
      cancelled: 'Die Anmeldung wurde abgebrochen.',
      'cancelled-remedy': 'Nichts wurde geändert. Beginnen Sie neu, wenn Sie so weit sind.',
      superseded: 'Eine neuere Anmeldung hat diese abgelöst.',
      'superseded-remedy': 'Machen Sie im neueren Anmeldefenster weiter.',
      'access-denied': '{provider} meldet, dass der Zugriff verweigert wurde.',
      'access-denied-remedy':
        'Melden Sie sich erneut an und erlauben Sie den Zugriff, oder bitten Sie den Administrator Ihrer Organisation darum.',
      'provider-error': '{provider} hat die Anmeldung mit einem Fehler beendet.',
      'provider-error-remedy':
        'Vergleichen Sie Client-ID, Mandant und Weiterleitungs-URI mit der Registrierung bei {provider}.',
      'no-code': 'Das Anmeldefenster kam ohne Autorisierungscode zurück.',
      'no-code-remedy': 'Nichts wurde angefordert oder geändert. Beginnen Sie neu.',
      'state-mismatch': 'Die Antwort gehört zu einer anderen Anmeldung.',
      'state-mismatch-remedy': 'Beginnen Sie neu und verwenden Sie nur das Fenster, das sich dann öffnet.',
      'issuer-mismatch': 'Die Antwort stammt nicht von {provider}.',
      'issuer-mismatch-remedy':
        'Beginnen Sie neu. Geschieht es wieder, prüfen Sie die Adressen des Anbieters in den Einstellungen.',
      'malformed-answer': 'Die Antwort des Anmeldefensters ist nicht lesbar.',
      'malformed-answer-remedy':
        'Beginnen Sie neu. Wenn ein Proxy Adressen umschreibt, lassen Sie ihn diese unverändert.',
      'malformed-answer.no-address': 'Das ist nicht die Adresse einer Seite.',
      'malformed-answer.no-address-remedy':
        'Kopieren Sie die ganze Adresse aus der Adresszeile des Anmeldefensters. Sie beginnt mit https:// und enthält „code=“.',
      'malformed-answer.only-code':
        'Das ist nur der Code. Erst die Adresse darum sagt, zu welcher Anmeldung er gehört.',
      'malformed-answer.only-code-remedy': 'Kopieren Sie die ganze Adresse, von https:// bis zum Ende.',
      'malformed-answer.no-answer': 'Diese Adresse enthält keine Antwort der Anmeldung.',
      'malformed-answer.no-answer-remedy':
        'Schließen Sie zuerst die Anmeldung ab, dann kopieren Sie die Adresse der letzten Seite.',
      'insecure-context': 'Die Anmeldung braucht eine sichere Verbindung.',
      'insecure-context-remedy': 'Öffnen Sie diese Seite über https (oder auf localhost).',
      'exchange-unreachable': 'Der Server dieses Produkts war nicht erreichbar.',
      'exchange-unreachable-remedy': 'Prüfen Sie die Netzverbindung und beginnen Sie neu.',
      'exchange-unreachable.timeout':
        'Der Server dieses Produkts hat innerhalb von {seconds} Sekunden nicht geantwortet.',
      'exchange-unreachable.timeout-remedy':
        'Prüfen Sie, ob der Server {provider} erreicht (Firewall, Proxy), und beginnen Sie dann neu.',
      'exchange-refused': 'Der Autorisierungscode wurde abgelehnt.',
      'exchange-refused-remedy': 'Prüfen Sie Client-ID und Schlüssel, dann beginnen Sie neu.',
      'exchange-refused.sign-in':
        'Sie sind in diesem Produkt nicht mehr angemeldet oder dürfen das nicht ändern.',
      'exchange-refused.sign-in-remedy':
        'Melden Sie sich als Administrator wieder in diesem Produkt an, dann beginnen Sie neu.',
      'exchange-refused.server':
        'Der Server dieses Produkts ist beim Einlösen des Autorisierungscodes gescheitert.',
      'exchange-refused.server-remedy': 'Sehen Sie in sein Protokoll, dann beginnen Sie neu.',
      'exchange-invalid': 'Der Server dieses Produkts gab eine unverständliche Antwort.',
      'exchange-invalid-remedy': 'Prüfen Sie die Austauschadresse in den Einstellungen.',
      'exchange-invalid.login-page':
        'Der Server dieses Produkts antwortete mit einer Webseite, vielleicht seiner Anmeldeseite.',
      'exchange-invalid.login-page-remedy':
        'Melden Sie sich wieder in diesem Produkt an. Hilft das nicht, prüfen Sie die Austauschadresse in den Einstellungen.',
      'no-refresh-token':
        '{provider} gab kein Aktualisierungstoken, Mails könnten also nur eine Stunde lang gesendet werden.',
      'no-refresh-token-remedy':
        'Prüfen Sie, ob die angeforderten Berechtigungen den Offlinezugriff enthalten, dann beginnen Sie neu.',
      'no-refresh-token.google':
        '{provider} gab kein Aktualisierungstoken. Es gibt eines nur, wenn nach der Einwilligung gefragt wird.',
      'no-refresh-token.google-remedy':
        'Beginnen Sie neu und erlauben Sie den Zugriff. Sonst entfernen Sie zuerst den Zugriff dieser Anwendung im Google-Konto.',
      'no-refresh-token.microsoft':
        '{provider} gab kein Aktualisierungstoken. Es gibt eines nur für die Berechtigung offline_access.',
      'no-refresh-token.microsoft-remedy':
        'Fügen Sie der Anwendung die delegierte Berechtigung offline_access hinzu, dann beginnen Sie neu.',
    },
  },
};

export default de;
