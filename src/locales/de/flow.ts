import type { Strings } from '../strings.js';

/** German: what a sign-in tells. */
const texts = {
  flow: {
    'popup-blocked': 'Der Browser hat das Anmeldefenster blockiert.',
    'popup-blocked-remedy': 'Öffnen Sie es mit dem Link, oder erlauben Sie Pop-ups für diese Website.',
    'popup-blocked.frame': 'Der Browser hat das Anmeldefenster blockiert.',
    'popup-blocked.frame-remedy':
      'Öffnen Sie es mit dem Link, oder erlauben Sie Pop-ups für diese Website. Hilft beides nicht, verbietet der Rahmen um diese Seite Fenster (allow-popups): Öffnen Sie die Seite in einem eigenen Tab.',
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
      'Beginnen Sie neu. Wenn ein Proxy Adressen umschreibt, muss er diese unverändert weitergeben.',
    'malformed-answer.no-address': 'Das ist nicht die Adresse einer Seite.',
    'malformed-answer.no-address-remedy':
      'Kopieren Sie die ganze Adresse aus der Adresszeile des Anmeldefensters. Sie beginnt mit „http“ und enthält „code=“.',
    'malformed-answer.only-code': 'Das ist nur der Code, ohne die Adresse darum.',
    'malformed-answer.only-code-remedy': 'Kopieren Sie die ganze Adresse, von „http“ bis zum Ende.',
    'malformed-answer.no-answer': 'Diese Adresse enthält keine Antwort der Anmeldung.',
    'malformed-answer.no-answer-remedy':
      'Schließen Sie zuerst die Anmeldung ab, dann kopieren Sie die Adresse der letzten Seite.',
    'insecure-context': 'Die Anmeldung braucht eine sichere Verbindung.',
    'insecure-context-remedy': 'Öffnen Sie diese Seite über https (oder auf localhost).',
    'not-prepared': 'Der Browser konnte die Anmeldung nicht vorbereiten.',
    'not-prepared-remedy': 'Versuchen Sie es erneut. Hilft das nicht, laden Sie die Seite neu.',
    'exchange-unreachable': 'Der Server dieses Produkts war nicht erreichbar.',
    'exchange-unreachable-remedy': 'Prüfen Sie die Netzverbindung und beginnen Sie neu.',
    'exchange-unreachable.timeout':
      'Der Server dieses Produkts hat innerhalb von {seconds:second} nicht geantwortet.',
    'exchange-unreachable.timeout-remedy':
      'Prüfen Sie, ob der Server {provider} erreicht (Firewall, Proxy), und beginnen Sie dann neu.',
    'exchange-unreachable.unsent':
      'Diese Seite konnte den Autorisierungscode nicht an den Server dieses Produkts senden.',
    'exchange-unreachable.unsent-remedy':
      'Die Adresse oder die Header, die dieses Produkt eingestellt hat, sind falsch. Die Konsole des Browsers nennt den Grund.',
    'exchange-refused': 'Der Autorisierungscode wurde abgelehnt.',
    'exchange-refused-remedy': 'Prüfen Sie Client-ID und geheimen Clientschlüssel, dann beginnen Sie neu.',
    'exchange-refused.sign-in':
      'Sie sind in diesem Produkt nicht mehr angemeldet oder dürfen das nicht ändern.',
    'exchange-refused.sign-in-remedy':
      'Melden Sie sich als Administrator wieder in diesem Produkt an, dann beginnen Sie neu.',
    'exchange-refused.server':
      'Der Server dieses Produkts ist beim Einlösen des Autorisierungscodes gescheitert.',
    'exchange-refused.server-remedy': 'Sehen Sie in sein Protokoll, dann beginnen Sie neu.',
    'exchange-refused.provider':
      '{provider} gab dem Server dieses Produkts keine Antwort auf den Autorisierungscode.',
    'exchange-refused.provider-remedy':
      'Prüfen Sie, ob dieser Server {provider} erreicht (Firewall, Proxy). Wenn ja, warten Sie einige Minuten, dann beginnen Sie neu.',
    'exchange-refused.declined': 'Der Server dieses Produkts hat den Autorisierungscode nicht eingelöst.',
    'exchange-refused.declined-remedy': 'Sein Wortlaut sagt, warum. Beginnen Sie neu, wenn das behoben ist.',
    'exchange-refused.too-large': 'Der Server dieses Produkts nimmt keine Anfrage dieser Größe an.',
    'exchange-refused.too-large-remedy':
      'Lassen Sie im Webserver oder Proxy davor größere Anfragen zu, dann beginnen Sie neu.',
    'exchange-refused.too-many': 'Der Server dieses Produkts hat zu viele Anfragen erhalten.',
    'exchange-refused.too-many-remedy': 'Warten Sie einige Minuten, dann beginnen Sie neu.',
    'exchange-refused.too-many-wait': 'Der Server dieses Produkts hat zu viele Anfragen erhalten.',
    'exchange-refused.too-many-wait-remedy': 'Warten Sie {seconds:second}, dann beginnen Sie neu.',
    'exchange-invalid': 'Der Server dieses Produkts gab eine unverständliche Antwort.',
    'exchange-invalid-remedy': 'Prüfen Sie die Austauschadresse in den Einstellungen.',
    'exchange-invalid.login-page':
      'Der Server dieses Produkts antwortete mit einer Webseite, vielleicht seiner Anmeldeseite.',
    'exchange-invalid.login-page-remedy':
      'Melden Sie sich wieder in diesem Produkt an. Hilft das nicht, prüfen Sie die Austauschadresse in den Einstellungen.',
    'no-refresh-token':
      '{provider} gab kein Aktualisierungstoken, Mails könnten also nur eine Stunde lang gesendet werden.',
    'no-refresh-token-remedy':
      'Prüfen Sie, ob die angeforderten Bereiche (Scopes) den Offlinezugriff enthalten, dann beginnen Sie neu.',
    'no-refresh-token.google':
      '{provider} gab kein Aktualisierungstoken. Es gibt eines nur, wenn nach der Einwilligung gefragt wird.',
    'no-refresh-token.google-remedy':
      'Beginnen Sie neu und erlauben Sie den Zugriff. Sonst entfernen Sie zuerst den Zugriff dieser Anwendung im Google-Konto.',
    'no-refresh-token.microsoft':
      '{provider} gab kein Aktualisierungstoken. Es gibt eines nur für die Berechtigung offline_access.',
    'no-refresh-token.microsoft-remedy':
      'Fügen Sie der Anwendung die delegierte Berechtigung offline_access hinzu, dann beginnen Sie neu.',
  },
} satisfies Pick<Strings, 'flow'>;

export default texts;
