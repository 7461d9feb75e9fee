import { consoleNames } from './console.js';
import type { Strings } from '../strings.js';

/** German: the guide. */
const texts = {
  console: consoleNames,
  guide: {
    quoted: '„{text}“',
    label: 'Einrichtung bei {provider}',
    'label-any': 'Einrichtung beim Mailanbieter',
    choose: 'Wer versendet Ihre Mails?',
    'choose-first': 'Wählen Sie einen Anbieter',
    unknown: 'Einen Anbieter „{provider}“ gibt es hier nicht.',
    intro:
      'Dieses Produkt darf Mails als eines Ihrer Konten senden, ohne dessen Passwort zu kennen, sobald Sie es bei {provider} registriert haben. Sie brauchen etwa {minutes:minute} und ein Konto, das dort Anwendungen registrieren darf.',
    'intro-generic':
      'Dieses Produkt darf Mails als eines Ihrer Konten senden, ohne dessen Passwort zu kennen, sobald Sie es bei {provider} registriert haben.',
    'redirect-title': 'Der Weiterleitungs-URI',
    'redirect-help':
      '{provider} schickt Sie nach der Anmeldung an diese Adresse zurück. Tragen Sie sie dort genau so ein, wie sie hier steht.',
    'redirect-refused':
      '{provider} würde Sie nach der Anmeldung an diese Adresse zurückschicken, nimmt sie aber nicht an:',
    'redirect-instead':
      'Sie können auch weitermachen, ohne das zu ändern. Tragen Sie stattdessen {uri} ein, wie es unten in den Schritten steht. Nach der Anmeldung sagt der Browser, dass er {uri} nicht öffnen kann. Das ist richtig so: Kopieren Sie die Adresse dieser Seite und fügen Sie sie im Formular dieses Produkts ein.',
    'redirect-native':
      'Oder tragen Sie stattdessen diese Seite von {provider} ein, ebenfalls unter der Plattform „Web“. Sie bleibt nach der Anmeldung leer und offen, und ihre Adresse wird ebenso eingefügt. Als Mobil- oder Desktopanwendung darf die App keinen Schlüssel haben.',
    'steps-title': 'Schritte',
    progress: '{done} von {count} erledigt',
    open: '{host} öffnen',
    'new-window': '(öffnet ein neues Fenster)',
    menu: 'Wo:',
    redirectUri: 'Weiterleitungs-URI',
    scope: 'Bereich (Scope)',
    appName: 'Vorgeschlagener Name',
    appType: 'Art der Anwendung',
    permission: 'Berechtigung',
    command: 'PowerShell',
    consentLink: 'Link für den Administrator',
    'default-name': 'Meldungen von {host}',
    checked:
      'Menünamen und Links wurden im {date} mit der Dokumentation des Anbieters verglichen. Anbieter benennen sie ab und zu um.',
    'google-project':
      'Ein Projekt erstellen\nMelden Sie sich als Administrator Ihrer Organisation an, oder mit dem privaten Konto, das senden soll.\nGeben Sie einen Namen ein, wählen Sie Ihre Organisation, wenn danach gefragt wird, und klicken Sie auf {create}.\nWählen Sie das neue Projekt oben links auf der Seite aus.',
    'google-app':
      'Die Anwendung beschreiben\nKlicken Sie auf {getStarted}.\n{appInformation}: Geben Sie den vorgeschlagenen Namen ein, und Ihre Adresse als {supportEmail}. Im Namen darf weder „Google“ noch „Gmail“ stehen.\n{audience}: Wählen Sie {internal}. Mit einem privaten Gmail-Konto gibt es nur {external}.\n{contact}: Geben Sie Ihre Adresse ein.\nStimmen Sie den Bedingungen zu und klicken Sie auf {create}.',
    'google-scope':
      'Das Senden von Mails erlauben\nKlicken Sie auf {addScopes}.\nFügen Sie den Bereich ganz unten in das Feld {manualScopes} ein und klicken Sie auf {addToTable}.\nKlicken Sie auf {update}, dann auf {save}.\nSoll dieses Produkt zeigen, welches Konto angemeldet ist, öffnen Sie {gmailApi} und klicken Sie auf {enable}. Mails werden auch ohne das gesendet.',
    'google-client':
      'Den Client erstellen\nKlicken Sie auf {createClient} und wählen Sie {webApplication} als {applicationType}.\nKlicken Sie unter {redirectUris} auf {addUri} und fügen Sie den Weiterleitungs-URI ein. Lassen Sie {javascriptOrigins} leer.\nKlicken Sie auf {create}.\nKopieren Sie {clientId} und {clientSecret} jetzt in das Formular dieses Produkts: Der Schlüssel wird nur einmal gezeigt. Sie können auch die JSON-Datei herunterladen und dort ablegen.',
    'google-publish':
      'Die Anwendung veröffentlichen, wenn Sie External gewählt haben\nÜberspringen Sie diesen Schritt, wenn Sie {internal} gewählt haben.\nKlicken Sie unter {publishingStatus} auf {publish} und bestätigen Sie. Sonst endet die Anmeldung immer wieder nach sieben Tagen.',
    'google-authorize':
      'Hier anmelden\nKlicken Sie im Formular dieses Produkts auf die Schaltfläche für die Anmeldung bei {provider}.\nWählen Sie das Konto, das die Mails senden soll, nicht Ihr eigenes Administratorkonto, und erlauben Sie den Zugriff.\n„Google hat diese App nicht überprüft“ ist bei einer eigenen Anwendung mit External in Ordnung: Klicken Sie auf {advanced}, dann auf den Link darunter.\nSagt Google, dass der Zugriff blockiert ist, muss ein Administrator von Google Workspace die Anwendung erlauben: {apiControls}.\nSenden Sie eine Testmail, dann speichern Sie.',
    'microsoft-register':
      'Die Anwendung registrieren\nMelden Sie sich mit der Rolle {developerRole} oder einer höheren an und klicken Sie auf {newRegistration}.\nGeben Sie den vorgeschlagenen Namen ein.\n{accountTypes}: Wählen Sie {singleTenant}. Für ein persönliches Postfach bei outlook.com wählen Sie {personal} und geben später „consumers“ als Mandanten-ID ein.\n{redirectUriLabel}: Wählen Sie die Plattform {web} und fügen Sie den Weiterleitungs-URI ein. Wählen Sie nie {spa}.\nKlicken Sie auf {register}.',
    'microsoft-ids':
      'Zwei IDs kopieren\nKopieren Sie auf der Seite {overview} der Anwendung {clientId} in das Feld für die Client-ID im Formular dieses Produkts.\nKopieren Sie {tenantId} in das Feld für die Mandanten-ID.',
    'microsoft-secret':
      'Einen geheimen Clientschlüssel erstellen\nKlicken Sie auf {newSecret}, geben Sie den vorgeschlagenen Namen ein, wählen Sie, wann er abläuft (höchstens 24 Monate), und klicken Sie auf {add}.\nKopieren Sie die Spalte {value} in das Feld für den geheimen Clientschlüssel, nicht {secretId}. Sie wird nur einmal gezeigt.\nNotieren Sie den Tag, an dem er abläuft: Von da an werden keine Mails gesendet, bis Sie einen neuen eingeben.\nIst die Schaltfläche ausgegraut, verbietet Ihre Organisation Clientschlüssel: Öffnen Sie {certificates}, klicken Sie auf {upload} und wählen Sie im Formular „Ein Zertifikat“.',
    'microsoft-permissions':
      'Das Senden von Mails erlauben\nKlicken Sie auf {addPermission}, {graph}, {delegated}.\nSetzen Sie bei beiden Berechtigungen unten einen Haken und klicken Sie auf {addPermissions}. Im Anmeldefenster erscheinen sie als {scope}.\nKlicken Sie auf {grantConsent} und bestätigen Sie.\nDürfen Sie das nicht, senden Sie den Link unten an einen Administrator Ihres Microsoft 365, mit eingesetzten IDs. „Administratorgenehmigung erforderlich“ im Anmeldefenster bedeutet dasselbe.',
    'microsoft-mailbox':
      'SMTP für das Postfach erlauben\nÖffnen Sie das Konto, das die Mails senden soll. Es braucht eine Lizenz mit Exchange.\nÖffnen Sie die Registerkarte {mail}, klicken Sie auf {emailApps}, setzen Sie den Haken bei {smtpAuth} und klicken Sie auf {saveChanges}.\nOder tun Sie es in der Exchange Online PowerShell, mit der Adresse Ihres Postfachs:',
    'microsoft-authorize':
      'Hier anmelden\nKlicken Sie im Formular dieses Produkts auf die Schaltfläche für die Anmeldung bei {provider}.\nMelden Sie sich als das Postfach an, das die Mails senden soll, nicht als Administrator, und stimmen Sie zu.\nSenden Sie eine Testmail, dann speichern Sie. Eine Änderung an den Einstellungen des Postfachs kann eine Stunde brauchen.',
    'generic-client':
      'Dieses Produkt bei {provider} registrieren\nÖffnen Sie in Ihrem Konto bei {provider} die Seite für Entwickler oder für den API-Zugriff und erstellen Sie einen OAuth2-Client.\nWählen Sie die unten genannte Art der Anwendung. Sie kann auch „vertraulicher Client“ heißen.\nFügen Sie den Weiterleitungs-URI ein. Er kann auch „Callback-URL“ heißen.\nErlauben Sie die unten genannten Bereiche.',
    'generic-ids':
      'ID und Schlüssel kopieren\nKopieren Sie Client-ID und geheimen Clientschlüssel in das Formular dieses Produkts. Viele Anbieter zeigen den Schlüssel nur einmal.\nKennt {provider} keinen geheimen Clientschlüssel, lassen Sie das Feld leer.',
    'generic-mailbox':
      'SMTP für das Postfach erlauben\nSehen Sie in die Maileinstellungen des Kontos, das senden soll: Bei manchen Anbietern ist SMTP zuerst abgeschaltet.',
    'generic-authorize':
      'Hier anmelden\nKlicken Sie im Formular dieses Produkts auf die Schaltfläche für die Anmeldung bei {provider}.\nMelden Sie sich mit dem Konto an, das die Mails senden soll, und erlauben Sie den Zugriff.\nSenden Sie eine Testmail, dann speichern Sie.',
    'intro-own':
      'Dieses Produkt darf selbst für ein Postfach senden, ohne dass sich jemand anmeldet, sobald ein Administrator von {provider} ihm das Recht dazu gegeben hat. Das dauert etwa {minutes:minute}.',
    rightCommand: 'PowerShell',
    olderCommand: 'PowerShell, der ältere Weg',
    'object-id': 'Objekt-ID, für die Befehle unten',
    'microsoft-app-register':
      'Die Anwendung registrieren\nMelden Sie sich mit der Rolle {developerRole} oder einer höheren an und klicken Sie auf {newRegistration}.\nGeben Sie den vorgeschlagenen Namen ein.\n{accountTypes}: Wählen Sie {singleTenant}. Lassen Sie {redirectUriLabel} leer.\nKlicken Sie auf {register}. Eine API-Berechtigung braucht sie nicht.',
    'microsoft-app-credential':
      'Der Anwendung einen Nachweis geben\nFür einen geheimen Clientschlüssel klicken Sie auf {newSecret}, wählen, wann er abläuft (höchstens 24 Monate), und klicken auf {add}. Kopieren Sie die Spalte {value}, nicht {secretId}: Sie wird nur einmal gezeigt.\nFür ein Zertifikat öffnen Sie {certificates} und klicken auf {upload}. Ein selbst signiertes genügt.\nIst die Schaltfläche für Schlüssel ausgegraut, verbietet Ihre Organisation sie: Nehmen Sie ein Zertifikat.',
    'microsoft-app-object':
      'Die Objekt-ID der Unternehmensanwendung kopieren\nEs ist nicht die Objekt-ID, die unter „App-Registrierungen“ steht.\nKopieren Sie {objectId} und fügen Sie sie hier ein: Sie ist nicht geheim und steht nur in den Befehlen.',
    'microsoft-app-right':
      'Der Anwendung das Recht geben, für das Postfach zu senden\nFühren Sie die Befehle in der PowerShell aus, als Exchange-Administrator. Sie lassen die Anwendung für dieses eine Postfach senden, nicht darin lesen.\nEs kann bis zu zwei Stunden dauern, bis Exchange die Anmeldung annimmt. Bis dahin antwortet es 535 5.7.3.',
    'microsoft-app-older':
      'Der ältere Weg, wo es die Rollen von Exchange für Anwendungen nicht gibt\nKlicken Sie auf {addPermission}, {organizationApis}, {application}, setzen Sie den Haken bei {sendAsApp} und klicken Sie auf {addPermissions}, dann auf {grantConsent}.\nFühren Sie dann die Befehle aus. Sie geben der Anwendung das ganze Postfach, auch zum Lesen und Löschen.',
    'microsoft-app-check':
      'Hier prüfen\nWählen Sie im Formular dieses Produkts, dass sich die App selbst anmeldet. Geben Sie Client-ID, Mandanten-ID, den Nachweis und das Postfach ein.\nSenden Sie eine Testmail, dann speichern Sie.',
    'google-account-create':
      'Ein Dienstkonto erstellen\nWählen oder erstellen Sie oben links auf der Seite ein Projekt.\nKlicken Sie auf {createAccount}, geben Sie den vorgeschlagenen Namen ein und klicken Sie auf {create}. Eine Rolle im Projekt braucht es nicht.',
    'google-account-key':
      'Den Schlüssel des Kontos erstellen\nÖffnen Sie das Konto, dann seine Schlüssel. Wählen Sie {newKey}, {json} und klicken Sie auf {create}. Eine Datei wird heruntergeladen: Wer sie hat, kann das Konto benutzen.\nIst das gesperrt, verbietet eine Richtlinie Ihrer Organisation Schlüssel ({policy}). Ein {policyRole} kann sie für dieses eine Projekt aufheben.',
    'google-account-delegate':
      'Dem Konto die Postfächer der Domäne delegieren\nMelden Sie sich als Super-Administrator an und klicken Sie auf {addNew}.\nFügen Sie die Client-ID aus der Datei ein: eine Zahl, die auch das Formular dieses Produkts zeigt. Fügen Sie den Bereich unten ein und klicken Sie auf {authorize}.\nEs kann bis zu 24 Stunden dauern. Das Konto kann dann die Mails aller in der Domäne lesen und löschen.',
    'google-account-check':
      'Hier prüfen\nWählen Sie im Formular dieses Produkts, dass sich ein Dienstkonto anmeldet. Legen Sie die Schlüsseldatei dort ab und geben Sie das Postfach ein.\nSenden Sie eine Testmail, dann speichern Sie.',
    'ends-title': 'Was die Anmeldung später beendet',
    'ends-intro':
      'Dann werden keine Mails gesendet, bis Sie sich hier erneut anmelden oder den neuen Schlüssel eingeben:',
    'google-ends':
      'Jemand ändert das Passwort des Kontos.\nDie Anwendung ist External und noch im Test: nach sieben Tagen.\nDie Anmeldung wird sechs Monate lang nicht benutzt.\nDer Inhaber des Kontos oder ein Administrator entzieht den Zugriff.\nGoogle Workspace verlangt in festen Abständen eine neue Anmeldung (Sitzungssteuerung).\nDasselbe Konto meldet sich mehr als 100-mal an: Die älteste Anmeldung endet.',
    'microsoft-ends':
      'Die Anmeldung wird 90 Tage lang nicht benutzt. Solange dieses Produkt sie jeden Tag erneuert, endet sie nicht.\nDer geheime Clientschlüssel läuft ab (höchstens 24 Monate). Dann genügt ein neuer, niemand muss sich anmelden.\nEin Administrator setzt das Passwort zurück oder meldet das Konto überall ab.\nEine Regel Ihrer Organisation verlangt eine neue Anmeldung (bedingter Zugriff).\nDie Anwendung oder ihre Berechtigung wird entfernt.',
    'generic-ends':
      'Jemand ändert das Passwort des Kontos.\nDer Inhaber des Kontos oder ein Administrator entzieht den Zugriff.\nDie Anmeldung wird lange nicht benutzt.\nDer geheime Clientschlüssel läuft ab.',
    'send-title': 'Hat jemand anderes die Rechte bei {provider}?',
    'send-help':
      'Senden Sie dieser Person die Schritte mit den Werten dieses Produkts. Ein Geheimnis steht nicht darin.',
    'sheet-copy': 'Die Schritte als Text kopieren',
    'sheet-mail': 'Eine Mail schreiben',
    'sheet-mail-short':
      'In eine solche Mail passen die Werte und Links, nicht jeder Schritt. Dafür kopieren Sie die Schritte und fügen sie dort ein.',
    'sheet-show': 'Den Text zeigen',
    'sheet-subject': 'Bitte „{appName}“ bei {provider} registrieren',
    'sheet-intro':
      'Bitte registrieren Sie dieses Produkt bei {provider}, damit es Mails senden darf. Das sind seine Werte und die Schritte:',
    'sheet-back':
      'Bitte nennen Sie mir die Client-ID und bei Microsoft die Mandanten-ID. Senden Sie den geheimen Clientschlüssel nicht per Mail, sondern übergeben Sie ihn auf sicherem Weg.',
  },
} satisfies Pick<Strings, 'console' | 'guide'>;

export default texts;
