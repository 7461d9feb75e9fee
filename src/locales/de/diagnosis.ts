import type { Strings } from '../strings.js';

const AGAIN = 'Melden Sie sich erneut mit {mailbox} an.';
const APP = 'In Entra, App registrations, die Anwendung,';
const CLIENTS = 'In Google Auth Platform, Clients,';
const MAKERS = 'Geben Sie die Einzelheiten den Herstellern dieses Produkts.';
const PKCE =
  'Das Backend muss „code-verifier“ aus der Austauschanfrage unverändert als code_verifier senden.\nFür ein Backend, das das nicht kann, setzen Sie pkce="off".';
const WAIT = 'Warten Sie einige Minuten und versuchen Sie es erneut.';

/** Die Erklärungen der Fehler. Namen in den Seiten der Anbieter bleiben englisch, wie sie dort stehen. */
export const diagnosis: Strings['diagnosis'] = {
  'value-redirectUri': 'der Weiterleitungs-URI dieses Formulars',
  'value-clientId': 'wie angegeben',
  'value-tenant': 'wie angegeben',
  'value-mailbox': 'dem sendenden Postfach',
  'value-from': 'wie eingegeben',
  'value-server': 'wie eingegeben',

  'microsoft-redirect-uri': `Der Weiterleitungs-URI ist bei Microsoft nicht in der Anwendung eingetragen.\n${APP} Authentication, Plattform Web: Tragen Sie genau dies ein: {redirectUri}\nPort, Groß- und Kleinschreibung und ein Schrägstrich am Ende zählen. Warten Sie eine Minute, dann melden Sie sich erneut an.`,
  'microsoft-redirect-uri-changed':
    'Der Weiterleitungs-URI war beim Einlösen des Codes ein anderer als bei der Anmeldung.\nBeide Anfragen müssen {redirectUri} verwenden.\nHinter einem Reverse Proxy muss dieser Hostnamen und https an das Backend weitergeben.',
  'microsoft-redirect-uri-invalid': `Microsoft nimmt die Anfrage so nicht an.\nDer Weiterleitungs-URI muss eine ganze Adresse mit https:// sein, jetzt ist er {redirectUri}\nStimmt er, geben Sie die Einzelheiten den Herstellern dieses Produkts.`,
  'microsoft-not-web': `Die Anwendung ist bei Microsoft als Einzelseitenanwendung registriert, muss aber eine Webanwendung sein.\n${APP} Authentication: Entfernen Sie den Weiterleitungs-URI unter „Single-page application“.\nTragen Sie ihn unter der Plattform Web ein: {redirectUri}\nDann melden Sie sich erneut an.`,
  'microsoft-browser-exchange':
    'Der Code wurde mit einem Origin-Header eingelöst; das erlaubt Microsoft nur Einzelseitenanwendungen.\nDas Backend muss diese Anfrage selbst stellen und darf den Origin-Header des Browsers nicht weitergeben.',
  'microsoft-public-client': `Die Anwendung ist bei Microsoft als öffentlicher Client (Desktop oder mobil) registriert, der keinen geheimen Clientschlüssel annimmt.\n${APP} Authentication: Entfernen Sie den Weiterleitungs-URI unter „Mobile and desktop applications“.\nTragen Sie ihn unter der Plattform Web ein: {redirectUri}`,
  'microsoft-secret-missing': `Der geheime Clientschlüssel fehlt.\nGeben Sie ihn ein: die Spalte Value in Entra, App registrations, die Anwendung, Certificates & secrets.\nIst er eingegeben, muss der Weiterleitungs-URI in Authentication unter der Plattform Web stehen, nicht unter „Mobile and desktop“.`,
  'microsoft-secret-wrong': `Der geheime Clientschlüssel ist falsch. Oft wurde die Secret ID statt des Value kopiert.\n${APP} Certificates & secrets: Kopieren Sie die Spalte Value und geben Sie sie hier ein.\nDer Value wird nur einmal gezeigt. Ist er verborgen, erstellen Sie einen neuen Schlüssel.`,
  'microsoft-secret-expired': `Der geheime Clientschlüssel ist abgelaufen.\n${APP} Certificates & secrets: Erstellen Sie einen neuen und kopieren Sie seinen Value.\nGeben Sie ihn hier ein. Eine neue Anmeldung ist dafür nicht nötig.`,
  'microsoft-app-not-found': `Microsoft kennt diese Client-ID in diesem Mandanten nicht.\nVergleichen Sie die Client-ID {clientId} mit „Application (client) ID“ in Entra, App registrations, die Anwendung, Overview.\nVergleichen Sie den Mandanten {tenant} mit „Directory (tenant) ID“ auf derselben Seite.`,
  'microsoft-app-disabled':
    'Die Anwendung oder Exchange Online ist in diesem Mandanten abgeschaltet.\nIn Entra, Enterprise applications, die Anwendung, Properties: Stellen Sie „Enabled for users to sign in“ auf Yes.',
  'microsoft-not-assigned':
    'Die Anwendung ist auf zugewiesene Benutzer beschränkt, und {mailbox} gehört nicht dazu.\nIn Entra, Enterprise applications, die Anwendung, Users and groups: Fügen Sie {mailbox} hinzu, oder schalten Sie „Assignment required“ in Properties aus.',
  'microsoft-no-exchange':
    'Der Mandant {tenant} hat keinen Exchange-Online-Dienst, den die Anwendung benutzen könnte.\nPrüfen Sie, ob die Mandanten-ID die der Organisation ist, deren Postfach sendet.\nPrüfen Sie, ob die Organisation eine Exchange-Online-Lizenz hat, dann erteilen Sie die Administratoreinwilligung neu: {consentLink}',
  'microsoft-tenant-not-found': `Microsoft kennt den Mandanten nicht: {tenant}\nKopieren Sie „Directory (tenant) ID“ in Entra, App registrations, die Anwendung, Overview, und geben Sie sie hier ein.\nBeachten Sie die Cloud: Mandanten der US-Behörden und in China haben eine eigene Anmeldeadresse.`,
  'microsoft-other-cloud':
    'Der Mandant gehört zu einer anderen Microsoft-Cloud (US-Behörden oder China).\nStellen Sie die Adressen des Anbieters auf diese Cloud um, und registrieren Sie die Anwendung in deren Portal.',
  'microsoft-tenant-needed':
    'Diese Anwendung meldet nur Benutzer einer Organisation oder Kontoart an, die Anmeldung war aber nicht darauf beschränkt.\nGeben Sie die Verzeichnis-ID (Mandant) aus Entra, App registrations, die Anwendung, Overview ein und melden Sie sich erneut an.\nUm andere Konten zu erlauben, ändern Sie „Supported account types“ der Anwendung.',
  'microsoft-account':
    'Das angemeldete Konto gehört nicht zum Mandanten der Anwendung.\nMelden Sie sich erneut an und wählen Sie das sendende Postfach {mailbox}, nicht Ihr eigenes oder ein privates Konto.\nFür ein privates Postfach bei Outlook.com müssen die „Supported account types“ der Anwendung private Konten enthalten.',
  'microsoft-consent': `Die Anwendung darf für dieses Postfach noch keine Mails senden: Die Einwilligung eines Administrators fehlt.\nEin Administrator des Mandanten öffnet diesen Link und stimmt zu: {consentLink}\n${APP} API permissions muss Microsoft Graph, delegated, stehen: SMTP.Send und offline_access.\nDann melden Sie sich erneut an.`,
  'microsoft-declined':
    'Die Berechtigung wurde auf der Seite von Microsoft abgelehnt.\nMelden Sie sich erneut an und wählen Sie „Akzeptieren“.',
  'microsoft-expired': `Die Anmeldung ist abgelaufen. Ein Aktualisierungstoken, das 90 Tage nicht benutzt wird, endet, ein Code nach zehn Minuten.\n${AGAIN}\nDamit sie bleibt, muss dieses Produkt sie regelmäßig erneuern.`,
  'microsoft-revoked': `Die Anmeldung wurde beendet, etwa durch ein neues Passwort, ein Zurücksetzen oder „überall abmelden“.\n${AGAIN}`,
  'microsoft-frequency': `Eine Richtlinie der Organisation verlangt von Zeit zu Zeit eine neue Anmeldung.\n${AGAIN}\nDamit sie nicht wieder endet, nimmt der Administrator des Mandanten {mailbox} von der Anmeldehäufigkeit im bedingten Zugriff aus.`,
  'microsoft-code-used':
    'Der Code wurde zweimal benutzt. Er gilt nur einmal.\nMelden Sie sich erneut an. Geschieht es jedes Mal, stellt das Backend die Anfrage doppelt.',
  'microsoft-pkce': `Der Code Verifier (PKCE) passt nicht zum Code.\n${PKCE}`,
  'microsoft-grant': `Microsoft nimmt den Code oder das Aktualisierungstoken nicht an: abgeschnitten, zu alt oder von einer anderen Anwendung oder einem anderen Mandanten.\n${AGAIN}\nGeschieht es sofort wieder, prüfen Sie, ob das Backend das ganze Token aufbewahrt (bis zu einigen tausend Zeichen).`,
  'microsoft-mfa':
    'Microsoft verlangt eine mehrstufige Authentifizierung.\nMelden Sie sich erneut mit {mailbox} an und bestätigen Sie den zweiten Faktor.\nKommt es beim Senden wieder, passt der Administrator des Mandanten den bedingten Zugriff für {mailbox} an.',
  'microsoft-conditional-access':
    'Eine Richtlinie der Organisation für bedingten Zugriff blockiert diese Anmeldung.\nÖffnen Sie in Entra, Sign-in logs, die fehlgeschlagene Anmeldung von {mailbox}: Der Reiter Conditional Access nennt die Richtlinie.\nNehmen Sie {mailbox} oder die Adresse dieses Servers davon aus, dann melden Sie sich erneut an.',
  'microsoft-account-disabled':
    'Das Konto {mailbox} ist deaktiviert oder gelöscht.\nErlauben Sie im Microsoft 365 Admin Center, Users, Active users, die Anmeldung für {mailbox}, oder stellen Sie es unter Deleted users wieder her. Dann melden Sie sich erneut an.',
  'microsoft-password':
    'Microsoft hat das Passwort abgelehnt, oder das Konto ist eine Weile gesperrt.\nMelden Sie sich zuerst bei https://outlook.office.com mit {mailbox} an, erneuern Sie dort das Passwort, wenn danach gefragt wird, dann melden Sie sich hier erneut an.',
  'microsoft-scope':
    'Der Anfrage an Microsoft fehlt ein Parameter, oder einer ist falsch, meist der Bereich (scope).\nEr muss genau so lauten: https://outlook.office.com/SMTP.Send offline_access\nKein Bereich eines anderen Dienstes darf daneben stehen. Auch die Erneuerung braucht ihn.',
  'microsoft-assertion': `Microsoft nimmt das Zertifikat nicht an, mit dem sich das Backend ausweist.\nPrüfen Sie Datum und Uhrzeit dieses Servers.\nEs muss das Zertifikat sein, das in Entra, App registrations, die Anwendung, Certificates & secrets eingetragen ist.`,
  'microsoft-request': `Microsoft versteht die Anfrage des Backends nicht.\n${MAKERS}`,
  'microsoft-interrupted':
    'Die Anmeldung bei Microsoft wurde unterbrochen.\nSchließen Sie andere Anmeldefenster, erlauben Sie Cookies für login.microsoftonline.com und melden Sie sich erneut an.',
  'microsoft-federation':
    'Der eigene Anmeldedienst der Organisation, den Microsoft fragt, hat einen Fehler.\nSein Administrator sieht sich die Einzelheiten unten an.',
  'microsoft-tenant-blocked':
    'Microsoft hat den Mandanten gesperrt: {tenant}\nSein Administrator schreibt an den Support von Microsoft.',
  'microsoft-loop':
    'Microsoft sah dieselbe Anfrage zu oft und hielt sie an.\nDas Backend muss ein Zugriffstoken behalten, bis es abläuft, und darf nicht für jede Mail ein neues holen.',
  'microsoft-busy': `Der Anmeldedienst von Microsoft ist überlastet oder gestört.\n${WAIT} Der Zustand des Dienstes steht unter https://status.cloud.microsoft`,
  'microsoft-other':
    'Microsoft hat die Anfrage mit dem Code AADSTS{aadsts} abgelehnt.\nSeine Bedeutung steht unter https://login.microsoftonline.com/error?code={aadsts}\nGeben Sie dem Administrator des Mandanten die Einzelheiten unten.',

  'google-private-ip':
    'Google schickt niemanden an eine private IP-Adresse zurück.\nÖffnen Sie diese Seite mit https:// unter einem Hostnamen in einer echten Domäne, und tragen Sie diese Adresse bei Google ein.\nOhne eine solche verwenden Sie http://localhost als Weiterleitungs-URI und fügen die letzte Adresse nach der Anmeldung hier ein.',
  'google-redirect-uri-invalid':
    'Google nimmt diese Art von Weiterleitungs-URI nicht an: {redirectUri}\nEr muss mit https:// beginnen und einen Hostnamen in einer öffentlichen Domäne haben; nur localhost ist ausgenommen.\nÖffnen Sie diese Seite unter einer solchen Adresse, und tragen Sie sie bei Google ein.',
  'google-redirect-uri': `Der Weiterleitungs-URI ist bei Google nicht im Client eingetragen.\n${CLIENTS} der Client, „Authorized redirect URIs“: Tragen Sie genau dies ein: {redirectUri}\nPort, Groß- und Kleinschreibung und ein Schrägstrich am Ende zählen. Es kann einige Minuten dauern, dann melden Sie sich erneut an.`,
  'google-origin': `Google kennt die Webseite nicht, die fragt.\n${CLIENTS} muss der Client eine „Web application“ mit dem Weiterleitungs-URI {redirectUri} sein.\nIst er das, tragen Sie den Anfang dieser Adresse, bis zu Hostnamen und Port, unter „Authorized JavaScript origins“ ein.`,
  'google-internal-only':
    'Die Anwendung ist „Internal“: Nur Postfächer der eigenen Organisation dürfen sich anmelden.\nMelden Sie sich mit einem Postfach dieser Organisation an, oder\nwählen Sie in Google Auth Platform, Audience, „Make external“ und veröffentlichen Sie die Anwendung.',
  'google-admin-policy':
    'Der Administrator von Google Workspace erlaubt dieser Anwendung keinen Zugriff auf Gmail.\nIn der Google-Admin-Konsole, Security, Access and data control, API controls: Vertrauen Sie der Client-ID {clientId}\nDann melden Sie sich erneut an.',
  'google-testing':
    'Die Anwendung ist im Testmodus, und {mailbox} gehört nicht zu ihren Testnutzern.\nWählen Sie in Google Auth Platform, Audience, „Publish app“. In einer Organisation ist „Make internal“ einfacher.\nUm im Test zu bleiben, fügen Sie {mailbox} unter „Test users“ hinzu; die Berechtigung endet dann nach sieben Tagen.',
  'google-unverified':
    'Google warnt, weil niemand die Anwendung überprüft hat. Bei einer eigenen ist das in Ordnung.\nWählen Sie „Erweitert“, dann „… öffnen (unsicher)“, und erlauben Sie den Zugriff.',
  'google-embedded':
    'Google meldet nicht im Fenster eines anderen Programms an.\nÖffnen Sie diese Seite in einem gewöhnlichen Browser wie Firefox, Chrome, Edge oder Safari, und melden Sie sich erneut an.',
  'google-client-deleted': `Der OAuth-Client wurde bei Google gelöscht.\n${CLIENTS} stellen Sie ihn innerhalb von 30 Tagen wieder her, oder erstellen Sie eine neue „Web application“.\nTragen Sie {redirectUri} darin ein, und geben Sie Client-ID und Schlüssel hier ein.`,
  'google-client-disabled':
    'Google hat den OAuth-Client deaktiviert oder gesperrt.\nSehen Sie in Google Auth Platform unter Overview und Clients nach dem Grund, oder erstellen Sie ein neues Projekt mit einem neuen Client.',
  'google-client-type': `Die Anfrage passt nicht zur Art des OAuth-Clients, oder der geheime Clientschlüssel fehlt.\n${CLIENTS} muss die Art „Web application“ sein. Erstellen Sie einen, wenn es eine andere ist.\nGeben Sie seine Client-ID und seinen Schlüssel hier ein.`,
  'google-secret-wrong': `Google nimmt den geheimen Clientschlüssel nicht an.\n${CLIENTS} der Client: Fügen Sie einen neuen Schlüssel hinzu und kopieren Sie ihn; ältere werden nicht mehr gezeigt.\nGeben Sie ihn zusammen mit der Client-ID desselben Clients hier ein.`,
  'google-client-not-found':
    'Google kennt die Client-ID nicht: {clientId}\nKopieren Sie sie aus Google Auth Platform, Clients. Sie endet auf .apps.googleusercontent.com und enthält kein Leerzeichen.',
  'google-reauth': `Die Sitzungssteuerung der Organisation bei Google verlangt eine neue Anmeldung, oft jeden Tag.\nIn der Google-Admin-Konsole, Security, Access and data control, Google Cloud session control: Nehmen Sie vertrauenswürdige Anwendungen aus, und vertrauen Sie {clientId} in API controls.\n${AGAIN}`,
  'google-account':
    'Das Google-Konto {mailbox} ist gelöscht, gesperrt oder eingeschränkt.\nDer Administrator der Organisation stellt es wieder her, oder Sie melden sich mit einem anderen Postfach an.',
  'google-revoked': `Die Berechtigung ist beendet: Sie wurde entzogen, das Passwort wurde geändert, oder die Anwendung ist im Testmodus.\n${AGAIN}\nEndet sie nach sieben Tagen, wählen Sie in Google Auth Platform, Audience, „Publish app“ oder „Make internal“.`,
  'google-code': `Google nimmt den Code oder das Aktualisierungstoken nicht an. Ein Code gilt einmal und nur wenige Minuten.\n${AGAIN}`,
  'google-pkce': `Der Code Verifier (PKCE) fehlt oder passt nicht zum Code.\n${PKCE}`,
  'google-scope-not-allowed':
    'Die Anwendung darf Google nicht um das Recht bitten, Mails zu senden.\nIn Google Auth Platform, Data Access, „Add or remove scopes“: Fügen Sie https://mail.google.com/ hinzu und speichern Sie.\nDann melden Sie sich erneut an.',
  'google-scope':
    'Google nimmt den angeforderten Bereich (scope) nicht an.\nEr muss genau so lauten: https://mail.google.com/\nIn Google Auth Platform, Data Access, muss derselbe eingetragen sein.',
  'google-scope-missing':
    'Die Berechtigung, Mails zu senden, fehlt.\nMelden Sie sich erneut mit {mailbox} an und setzen Sie auf der Seite von Google den Haken für Gmail.\nDer Bereich muss https://mail.google.com/ sein, denn gmail.send genügt für SMTP nicht.',
  'google-no-gmail':
    'Das Konto {mailbox} hat kein Gmail.\nIn der Google-Admin-Konsole, Directory, Users, das Konto: Schalten Sie Gmail ein, und geben Sie ihm eine Lizenz dafür.\nOder melden Sie sich mit einem anderen Postfach an.',
  'google-api-off':
    'Die Gmail-API ist im Projekt bei Google abgeschaltet.\nSchalten Sie sie unter APIs & Services, Library, Gmail API ein. Es dauert einige Minuten.',
  'google-rate':
    'Google hat zu viele Anfragen von dieser Anwendung erhalten.\nWarten Sie eine Stunde und versuchen Sie es erneut. In Google Auth Platform, Audience, lässt sich die Zahl der Nutzer erhöhen.',
  'google-unauthorized-client':
    'Die Anmeldung gehört zu einer anderen Client-ID, oder zu einem Dienstkonto ohne Delegierung.\nMelden Sie sich erneut mit {mailbox} und der Client-ID {clientId} an.',
  'google-policy':
    'Die Regeln von Google erlauben die Anfrage nicht, meist wegen des Weiterleitungs-URI {redirectUri}\nEr muss mit https:// beginnen und einen Hostnamen in einer öffentlichen Domäne haben; nur localhost ist ausgenommen.',
  'google-blocked':
    'Google hat die Anmeldung mit dieser Anwendung blockiert.\nPrüfen Sie in Google Auth Platform Clients („Web application“, Weiterleitungs-URI {redirectUri}) und Audience.',
  'google-client-auth':
    'Google nimmt die Client-ID oder den geheimen Clientschlüssel nicht an.\nKopieren Sie beide neu aus Google Auth Platform, Clients, vom selben Client. Die ID endet auf .apps.googleusercontent.com.',

  'smtp-auth-disabled':
    'Das Senden über SMTP ist bei Microsoft für dieses Postfach oder die ganze Organisation abgeschaltet.\nIn https://admin.microsoft.com, Users, Active users, {mailbox}, Mail, Manage email apps: Setzen Sie den Haken bei „Authenticated SMTP“.\nOder in der Exchange Online PowerShell: {smtpAuthCommand}\nDas hat Vorrang vor der Einstellung der Organisation. Es kann eine Stunde dauern.',
  'smtp-password-refused':
    'Microsoft nimmt zum Senden kein Passwort mehr an.\nWählen Sie in diesem Formular die Anmeldung Microsoft (OAuth2) und melden Sie sich mit {mailbox} an.',
  'smtp-security-defaults':
    'Eine Sicherheitsrichtlinie der Organisation lehnt diese Art der Anmeldung ab.\nDer Administrator prüft in Entra den bedingten Zugriff und „Security defaults“, und die Sign-in logs von {mailbox}.\nAuch das Senden über SMTP muss erlaubt sein, in der Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-send-as':
    'Das Konto {mailbox} darf nicht mit der Absenderadresse {from} senden.\nSetzen Sie als Absender das Postfach, das sich anmeldet.\nOder der Administrator gibt ihm „Send As“ für diese Adresse: im Exchange Admin Center, Mailboxes, das Postfach, Delegation.',
  'smtp-app-password':
    'Google nimmt das Passwort des Kontos hier nicht an.\nWählen Sie in diesem Formular die Anmeldung Google (OAuth2) und melden Sie sich mit {mailbox} an.',
  'smtp-web-login':
    'Google möchte Sie zuerst in einem Browser sehen.\nMelden Sie sich bei https://mail.google.com mit {mailbox} an, bestätigen Sie, was gefragt wird, dann melden Sie sich hier erneut an.',
  'smtp-xoauth2-microsoft':
    'Der Mailserver von Microsoft hat die Anmeldung abgelehnt.\nMelden Sie sich genau mit dem Postfach an, das der Benutzername ist: {mailbox}\nBei einem freigegebenen Postfach melden Sie sich mit dem eigenen berechtigten Konto an und setzen die freigegebene Adresse als Absender.\nDer Bereich muss https://outlook.office.com/SMTP.Send sein; einer von graph.microsoft.com gilt für SMTP nicht.\nAuthenticated SMTP muss erlaubt sein, in der Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-too-many-logins':
    'Der Mailserver lässt dieses Konto gerade nicht anmelden.\nWarten Sie eine Stunde, dann versuchen Sie es erneut. Kommt es wieder, senden Sie seltener.',
  'smtp-token-refused':
    'Der Mailserver nimmt die Anmeldung nicht an.\nMelden Sie sich genau mit dem Postfach an, das der Benutzername ist: {mailbox}\nErlauben Sie den vollen Zugriff auf Mails; bei Google muss der Bereich https://mail.google.com/ sein.\nWurde ein Passwort benutzt, wählen Sie die Anmeldung Google (OAuth2) oder ein App-Passwort.',
  'smtp-starttls-first':
    'Der Mailserver verlangt zuerst eine verschlüsselte Verbindung.\nStellen Sie die Verschlüsselung auf STARTTLS mit Port 587 oder auf TLS mit Port 465.',
  'smtp-not-signed-in':
    'Der Mailserver nimmt Mails nur nach einer Anmeldung an, und es gab keine.\nWählen Sie in diesem Formular eine Anmeldung, für Google oder Microsoft OAuth2, und speichern Sie.',
  'smtp-auth-syntax': `Der Mailserver konnte die Anmeldung des Backends nicht lesen.\nDas Backend muss Benutzer und Token für XOAUTH2 als eine Zeile Base64 ohne Umbruch senden.\n${MAKERS}`,
  'smtp-mechanism':
    'Der Server bietet diese Art der Anmeldung nicht an: {server}\nFür Google ist der Server smtp.gmail.com, für Microsoft smtp.office365.com, mit STARTTLS und Port 587.\nManche Server bieten sie erst nach der Verschlüsselung an: Wählen Sie STARTTLS oder TLS.',
  'smtp-limit':
    'Die Grenze des Anbieters für das Senden ist erreicht.\nWarten Sie, bis zu einem Tag, und senden Sie weniger Mails. Am besten ist nur eine Verbindung zur gleichen Zeit.',
  'smtp-sender-blocked':
    'Der Anbieter hat {mailbox} oder die Organisation vom Senden ausgeschlossen, weil er Spam vermutet.\nDer Administrator gibt es unter „Restricted entities“ in Microsoft Defender oder in der Google-Admin-Konsole frei.',
  'smtp-ip-blocked':
    'Der empfangende Server sperrt die Adresse dieses Servers.\nSenden Sie über den Einlieferungsserver des Anbieters auf Port 587 mit einer Anmeldung, oder lassen Sie die Adresse aus der Sperrliste nehmen.',
  'smtp-relay':
    'Der Server gibt Mails für diesen Absender oder Empfänger nicht weiter: {server}\nMelden Sie sich mit dem Postfach an, das sendet, und verwenden Sie dessen Adresse als Absender.\nBei einem Relay nach IP-Adresse trägt der Administrator die Adresse dieses Servers ein.',
  'smtp-authentication-of-domain':
    'Der empfangende Server glaubt der Domäne des Absenders nicht.\nDer Administrator der Domäne richtet SPF, DKIM und DMARC dafür im DNS ein.',
  'smtp-recipient-restricted':
    'Der Empfänger nimmt Mails nur von bestimmten Absendern an.\nDer Administrator des Empfängers erlaubt {from} im Exchange Admin Center: die Gruppe oder das Postfach, Settings, message delivery restrictions.\nOder verwenden Sie einen anderen Empfänger.',
  'smtp-account-disabled':
    'Das Postfach ist deaktiviert.\nErlauben Sie bei Microsoft im Microsoft 365 Admin Center, Users, Active users, die Anmeldung für {mailbox}, und geben Sie ihm eine Lizenz mit Exchange.',
  'smtp-recipient':
    'Die Adresse eines Empfängers gibt es nicht, oder sie wird nicht angenommen.\nPrüfen Sie die Empfänger auf Tippfehler.',
  'smtp-mailbox-full':
    'Ein Postfach ist voll.\nSchaffen Sie Platz im Postfach des Empfängers, oder verwenden Sie einen anderen.',
  'smtp-size': 'Die Mail ist für den Mailserver zu groß.\nSenden Sie weniger in einer Mail.',
  'smtp-sender-invalid':
    'Der Mailserver nimmt die Absenderadresse nicht an: {from}\nGeben Sie die ganze Adresse eines vorhandenen Postfachs ein.',
  'smtp-helo':
    'Der Mailserver nimmt den Namen nicht an, mit dem dieser Server ihn begrüßt.\nGeben Sie diesem Server einen vollständigen Hostnamen mit Domäne.',
  'smtp-spam':
    'Der Mailserver hält die Mail für Spam.\nÄndern Sie Betreff oder Text, und prüfen Sie die Absenderadresse.',
  'smtp-busy': `Der Mailserver ist überlastet oder gestört.\n${WAIT}`,

  storage:
    'Dieser Server konnte eine Datei nicht schreiben.\nPrüfen Sie den freien Platz, und ob das Backend in das Verzeichnis schreiben darf, in dem es seinen Zustand hält.',
  'proxy-login':
    'Der Proxyserver verlangt Benutzername und Passwort.\nTragen Sie sie in den Proxyeinstellungen dieses Servers ein, oder nehmen Sie diesen Server am Proxy aus.',
  proxy:
    'Die Verbindung über den Proxy ist gescheitert.\nPrüfen Sie die Proxyeinstellungen dieses Servers. Der Proxy muss CONNECT zum Mailserver und zum Anmeldedienst des Anbieters erlauben.',
  'tls-expired':
    'Das Zertifikat der Gegenseite ist abgelaufen, oder die Uhr dieses Servers geht falsch.\nPrüfen Sie Datum und Uhrzeit dieses Servers. Stimmen sie, erneuert der Administrator des anderen Servers sein Zertifikat.',
  'tls-name':
    'Das Zertifikat gehört zu einem anderen Hostnamen als dem des Servers: {server}\nGeben Sie den Server mit dem Namen in seinem Zertifikat ein, etwa smtp.gmail.com, nicht mit IP-Adresse oder Alias.\nStimmt der Name, antwortet etwas zwischen diesem Server und dem Anbieter an dessen Stelle; der Administrator dieses Produkts sucht danach.',
  'tls-untrusted':
    'Dieser Server vertraut dem Zertifikat der Gegenseite nicht.\nInstallieren Sie die fehlenden CA-Zertifikate auf diesem Server (Paket ca-certificates), oder die CA eines Proxys oder Virenscanners, der Verbindungen öffnet.\nSchalten Sie die Prüfung nicht ab.',
  'tls-mode':
    'Der Server spricht auf diesem Port nicht von Anfang an TLS.\nVerwenden Sie STARTTLS mit Port 587 oder TLS mit Port 465.',
  'starttls-missing':
    'Der Server bietet auf diesem Port kein STARTTLS an: {server}\nVerwenden Sie Port 587 mit STARTTLS oder Port 465 mit TLS.\nStimmt der Port, nimmt vielleicht eine Firewall oder ein Virenscanner STARTTLS aus der Verbindung.',
  'tls-version':
    'Die beiden Server fanden keine gemeinsame Verschlüsselung.\nAktualisieren Sie die TLS-Bibliothek dieses Servers; der Anbieter verlangt TLS 1.2 oder neuer.\nPrüfen Sie auch, ob die Verschlüsselung zum Port passt: STARTTLS mit 587, TLS mit 465.',
  'dns-unavailable':
    'Dieser Server kann gerade keine Hostnamen nachschlagen.\nPrüfen Sie seine DNS-Einstellungen und sein Netz.',
  'dns-not-found':
    'Der Hostname des Servers wurde nicht gefunden: {server}\nPrüfen Sie den Server in diesem Formular auf Tippfehler.\nStimmt er, prüfen Sie die DNS-Einstellungen dieses Servers.',
  refused:
    'Der Server nimmt auf diesem Port keine Verbindung an: {server}\nPrüfen Sie Server und Port: 587 mit STARTTLS, 465 mit TLS.\nStimmen sie, muss die Firewall diesem Server die Verbindung erlauben.',
  timeout:
    'Der Server hat nicht rechtzeitig geantwortet: {server}\nDie Firewall muss diesem Server die Verbindung erlauben, auf Port 587 oder 465 für Mails und 443 für die Anmeldung. Viele Netze sperren Port 25.\nWird ein Proxy gebraucht, stellen Sie ihn in den Einstellungen dieses Servers ein.',
  unreachable:
    'Im Netz gibt es keinen Weg zum Server: {server}\nPrüfen Sie das Netz dieses Servers. Wo IPv6 eingerichtet ist, aber nicht geht, reparieren oder schalten Sie es ab.',
  'permission-network':
    'Die Sicherheitseinstellungen dieses Servers verbieten die Verbindung.\nPrüfen Sie Firewall, Virenscanner und SELinux (httpd_can_network_connect, httpd_can_sendmail).',
  reset:
    'Die Verbindung wurde abgebrochen.\nPrüfen Sie, ob die Verschlüsselung zum Port passt: STARTTLS mit 587, TLS mit 465.\nWenn ja, suchen Sie nach einer Firewall, einem Proxy oder Virenscanner auf dem Weg zum Server: {server}',
  'clock-skew':
    'Datum oder Uhrzeit dieses Servers sind falsch.\nSchalten Sie seine Zeitsynchronisation (NTP) ein, dann versuchen Sie es erneut.',

  'issuer-mismatch':
    'Die Antwort kam nicht vom gefragten Anbieter.\nMelden Sie sich erneut an. Bleibt es so, ist der Aussteller des Anbieters in diesem Produkt falsch eingestellt.',
  'state-mismatch':
    'Die Antwort gehört zu einer anderen Anmeldung.\nMelden Sie sich erneut an, mit nur einem offenen Anmeldefenster.',
  pkce: `Der Nachweis (PKCE) fehlt oder passt nicht zum Code.\n${PKCE}`,
  'redirect-uri':
    'Der Anbieter kennt den Weiterleitungs-URI nicht.\nTragen Sie dort genau {redirectUri} ein; Port, Groß- und Kleinschreibung und ein Schrägstrich am Ende zählen.',
  invalid_client:
    'Der Anbieter nimmt die Client-ID oder den geheimen Clientschlüssel nicht an.\nKopieren Sie beide neu von der Seite des Anbieters, ohne Leerzeichen.\nIst der Schlüssel abgelaufen, erstellen Sie dort einen neuen.',
  invalid_grant: `Die Anmeldung ist beendet, oder der Code war zu alt oder wurde zweimal benutzt.\n${AGAIN}`,
  unauthorized_client:
    'Die Anwendung darf diese Art der Anmeldung nicht benutzen.\nRegistrieren Sie sie beim Anbieter als Webanwendung mit Autorisierungscode und {redirectUri}',
  unsupported_grant_type:
    'Der Anbieter unterstützt diese Art von Anfrage nicht.\nPrüfen Sie die Adressen des Anbieters in diesem Produkt: Autorisierungs- und Tokenadresse sind vielleicht vertauscht oder von einer alten Version.',
  invalid_scope:
    'Der Anbieter nimmt den angeforderten Bereich (scope) nicht an.\nFür Google ist es https://mail.google.com/, für Microsoft https://outlook.office.com/SMTP.Send offline_access',
  consent:
    'Der Anbieter verlangt eine Einwilligung, die noch nicht erteilt wurde.\nMelden Sie sich erneut an und erlauben Sie den Zugriff. Wird das nicht angeboten, muss ein Administrator beim Anbieter die Anwendung erlauben.',
  interaction_required: `Der Anbieter möchte Sie selbst sehen: ein Passwort, ein zweiter Faktor oder die Wahl des Kontos.\n${AGAIN}`,
  access_denied:
    'Der Zugriff wurde auf der Seite des Anbieters nicht erlaubt.\nMelden Sie sich erneut mit {mailbox} an und erlauben Sie ihn.\nWar dort von einem Administrator die Rede, muss dieser die Anwendung zuerst erlauben.',
  insufficient_scope:
    'Die Berechtigung, Mails zu senden, fehlt.\nMelden Sie sich erneut mit {mailbox} an und erlauben Sie alles, wonach gefragt wird.',
  invalid_token: `Das Zugriffstoken gilt nicht oder nicht mehr.\n${AGAIN}\nGeschieht es wieder, prüfen Sie die Uhr dieses Servers.`,
  temporarily_unavailable: `Der Anmeldedienst des Anbieters ist gestört oder überlastet.\n${WAIT}`,
  'no-refresh-token':
    'Der Anbieter gab keine dauerhafte Berechtigung (Aktualisierungstoken).\nMelden Sie sich erneut an und erlauben Sie den Zugriff noch einmal.\nBei Google müssen access_type=offline und prompt=consent angefordert werden, bei Microsoft der Bereich offline_access.',
  invalid_request: `Der Anbieter versteht die Anfrage nicht.\nPrüfen Sie die Client-ID {clientId} und den Weiterleitungs-URI {redirectUri}\nStimmen sie, geben Sie die Einzelheiten den Herstellern dieses Produkts.`,
  'smtp-login':
    'Der Mailserver hat die Anmeldung abgelehnt.\nMelden Sie sich erneut mit {mailbox} an.\nMit einem Passwort: Prüfen Sie Benutzernamen, oft die ganze Mailadresse, und Passwort.',
  'smtp-refused':
    'Der Mailserver hat die Mail abgelehnt.\nLesen Sie seine Antwort in den Einzelheiten, und prüfen Sie Absender und Empfänger.',
  'not-connected':
    'Es kam keine Verbindung zum Server zustande: {server}\nPrüfen Sie Server und Port: 587 mit STARTTLS, 465 mit TLS.\nStimmen sie, muss die Firewall diesem Server die Verbindung erlauben. Die Ursache steht im Protokoll des Backends.',
  'too-many-requests': `Der Anbieter hat zu viele Anfragen erhalten.\n${WAIT}`,
  'http-gateway':
    'Das Backend dieses Produkts hat dem Webserver davor nicht geantwortet.\nPrüfen Sie, ob das Backend läuft und den Anbieter erreicht.',
  'http-unavailable': `Die Gegenseite ist gestört oder überlastet.\n${WAIT}`,
  browser:
    'Die Anfrage konnte nicht gesendet werden oder blieb ohne Antwort.\nPrüfen Sie, ob das Backend dieses Produkts läuft, von hier erreichbar ist und den Anbieter erreicht.',
  forbidden:
    'Dieses Produkt hat die Anfrage nicht erlaubt.\nMelden Sie sich wieder in diesem Produkt an. Sie brauchen das Recht, Benachrichtigungsziele zu ändern.',
  'not-found':
    'Das Backend dieses Produkts kennt die aufgerufene Adresse nicht.\nDie Hersteller dieses Produkts prüfen die eingestellten Adressen.',
  'incomplete-answer':
    'Der Server dieses Produkts antwortete, ohne zu sagen, wie der Test ausging.\nMelden Sie sich wieder in diesem Produkt an: Vielleicht antwortete seine Anmeldeseite. Hilft das nicht, steht mehr in seinem Protokoll.',
  'unreadable-answer':
    'Die Antwort war nicht die eines Backends, sondern etwa eine Webseite.\nVielleicht hat ein Proxy oder eine Anmeldeseite geantwortet. Die Hersteller dieses Produkts prüfen die eingestellte Adresse.',
  'not-signed-in':
    'Für dieses Ziel hat sich noch niemand angemeldet, oder die Anmeldung wurde beendet.\nMelden Sie sich mit dem Knopf im Formular an und versuchen Sie es noch einmal.',
  unknown:
    'Dieser Fehler ist hier nicht bekannt. Er wird gezeigt, wie er kam.\nGeben Sie die Einzelheiten dem Administrator dieses Produkts oder dem Support des Anbieters.',
};
