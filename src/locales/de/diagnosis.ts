import { consoleName } from '../console-name.js';
import { consoleNames } from './console.js';
import type { Strings } from '../strings.js';

const name = (english: string) => consoleName(consoleNames, english);

const AGAIN = 'Melden Sie sich erneut mit dem Postfach {mailbox} an.';
const APP = `In Entra, ${name('App registrations')}, die Anwendung,`;
const API_CONTROLS = `In der Google-Admin-Konsole, ${name('Security')}, ${name('Access and data control')}, ${name('API controls')}`;
const CLIENTS = 'In Google Auth Platform, Clients,';
const MAKERS = 'Geben Sie die Einzelheiten an den Hersteller dieses Produkts weiter.';
const PKCE =
  'Das Backend muss „code-verifier“ aus der Austauschanfrage unverändert als code_verifier senden.\nFür ein Backend, das das nicht kann, setzen Sie pkce="off".';
const WAIT = 'Warten Sie einige Minuten und versuchen Sie es erneut.';

/** German: the explanations of errors. */
export const diagnosis: Strings['diagnosis'] = {
  'value-redirectUri': 'den Weiterleitungs-URI dieses Formulars',
  'value-clientId': 'aus diesem Formular',
  'value-tenant': 'aus diesem Formular',
  'value-mailbox': 'aus diesem Formular',
  'value-from': 'aus diesem Formular',
  'value-server': 'aus diesem Formular',
  'value-endpoint': 'des Anbieters',
  'value-wait-for': 'Er bittet, {wait:second} zu warten.',
  'value-wait-until': 'Er bittet, bis {wait} zu warten.',

  'microsoft-redirect-uri': `Der Weiterleitungs-URI ist bei Microsoft nicht in der Anwendung eingetragen.\n${APP} ${name('Authentication')}, Plattform Web: Tragen Sie genau dies ein: {redirectUri}\nPort, Groß- und Kleinschreibung und ein Schrägstrich am Ende zählen. Warten Sie eine Minute, dann melden Sie sich erneut an.`,
  'microsoft-redirect-uri-changed':
    'Der Weiterleitungs-URI war beim Einlösen des Codes ein anderer als bei der Anmeldung.\nBeide Anfragen müssen {redirectUri} verwenden.\nHinter einem Reverse Proxy muss dieser Hostnamen und https an das Backend weitergeben.',
  'redirect-uri-insecure':
    'Dieses Produkt hat eine Adresse für die Rückkehr gesendet, die mit http:// beginnt; Anbieter erlauben das nur für localhost.\nSein Administrator stellt die eigene Adresse des Produkts (Basis-URL) auf https:// um und lässt den Reverse Proxy https und den Hostnamen weitergeben (X-Forwarded-Proto, X-Forwarded-Host).\nDann tragen Sie diese Adresse mit https:// beim Anbieter ein und melden sich erneut an.',
  'microsoft-redirect-uri-invalid': `Microsoft akzeptiert die Anfrage so nicht.\nDie Adresse für die Rückkehr muss vollständig sein, mit https://. Korrigieren Sie {redirectUri}\nStimmt er, geben Sie die Einzelheiten an den Hersteller dieses Produkts weiter.`,
  'microsoft-not-web': `Die Anwendung ist bei Microsoft als Einzelseitenanwendung registriert, muss aber eine Webanwendung sein.\n${APP} ${name('Authentication')}: Entfernen Sie den Weiterleitungs-URI unter „Single-page application“.\nTragen Sie ihn unter der Plattform Web ein: {redirectUri}\nDann melden Sie sich erneut an.`,
  'microsoft-browser-exchange':
    'Der Code wurde mit einem Origin-Header eingelöst; das erlaubt Microsoft nur Einzelseitenanwendungen.\nDas Backend muss diese Anfrage selbst stellen und darf den Origin-Header des Browsers nicht weitergeben.',
  'microsoft-public-client': `Die Anwendung ist bei Microsoft als öffentlicher Client (Desktop oder mobil) registriert, der keinen geheimen Clientschlüssel annimmt.\n${APP} ${name('Authentication')}: Entfernen Sie den Weiterleitungs-URI unter „Mobile and desktop applications“.\nTragen Sie ihn unter der Plattform Web ein: {redirectUri}`,
  'microsoft-risky-address':
    'Microsoft hat die Anmeldung gesperrt, weil sie von einer Adresse mit schlechtem Ruf kam.\nIn Entra, Sign-in logs, öffnet der Administrator des Mandanten die fehlgeschlagene Anmeldung des Postfachs {mailbox} und bestätigt sie als sicher, oder er trägt die Adresse unter Named locations ein.\nOder melden Sie sich aus einem anderen Netz an.',
  'microsoft-public-flow': `Die Anwendung darf sich bei Microsoft so nicht anmelden: Sie ist nicht als öffentlicher Client zugelassen.\n${APP} ${name('Authentication')}: Setzen Sie „${name('Allow public client flows')}“ auf Yes.\nOder geben Sie hier einen geheimen Clientschlüssel ein und melden Sie sich mit dem Weiterleitungs-URI unter der Plattform Web an.`,
  'microsoft-scope-app-only':
    'Meldet sich keine Person an, muss der Bereich (scope) auf /.default enden; verlangt wurde ein anderer.\nEr muss genau so lauten: https://outlook.office365.com/.default (Graph: https://graph.microsoft.com/.default)\nStellen Sie ihn in diesem Produkt so ein.\nDie Anwendung braucht außerdem eine Anwendungsberechtigung (SMTP.SendAsApp, bei Graph Mail.Send), der ein Administrator zustimmt.',
  'microsoft-page':
    'Microsoft konnte Sie nicht anmelden; die Nummer, die den Grund nennt (AADSTS und Ziffern), steht weiter unten auf der Seite.\nKopieren Sie den ganzen Text der Seite mit der Nummer und fügen Sie ihn hier ein.',
  'api-person-missing':
    'Dieses Produkt hat nach dem Postfach der angemeldeten Person gefragt, meldet sich aber ohne Person an.\nEs muss das Postfach {mailbox} nennen.\nOder melden Sie sich als Person an. ' +
    MAKERS,
  'api-down':
    'Der Maildienst des Anbieters ist gestört oder überlastet.\nWarten Sie einige Minuten und versuchen Sie es erneut; verloren geht nichts.',
  'api-token-refused':
    'Der Maildienst des Anbieters hat das Zugriffstoken nicht angenommen: Die Anmeldung ist abgelaufen oder galt einem anderen Dienst.\nMelden Sie sich erneut mit dem Postfach {mailbox} an und prüfen Sie dann noch einmal.\nBleibt der Fehler bestehen, muss der Bereich (scope) in diesem Produkt der des Dienstes sein, über den es sendet.',
  'stored-unreadable':
    'Dieses Produkt kann die gespeicherte Anmeldung oder das Geheimnis nicht lesen: Sein Schlüssel wurde geändert, oder die Datei ist beschädigt.\nDer Administrator des Produkts stellt Schlüssel oder Datei wieder her.\nSonst geben Sie den geheimen Clientschlüssel erneut ein und melden sich erneut mit dem Postfach {mailbox} an.',
  unauthorized: `Der Anbieter hat die Anmeldung nicht angenommen, und der Grund ist unterwegs verloren gegangen.\nVergleichen Sie Client-ID und geheimen Clientschlüssel mit der Seite des Anbieters, bei Microsoft den ${name('Value')} des Schlüssels, nicht seine ID.\nMelden Sie sich dann erneut mit dem Postfach {mailbox} an. Das Protokoll des Backends dieses Produkts hat vielleicht die Antwort des Anbieters.`,
  'mail-failed': `Die Mail wurde nicht gesendet. Der Grund ist hier nicht bekannt oder ging unterwegs verloren: Sehen Sie in die Einzelheiten.\nDas Protokoll des Backends dieses Produkts oder das des Mailservers nennt ihn: Suchen Sie nach Zeilen derselben Minute.\nOft liegt es an der Anmeldung, an der Absenderadresse oder an Server und Port.`,
  'other-account':
    'Es hat sich ein anderes Konto angemeldet als erwartet.\nMelden Sie sich in einem privaten Fenster erneut an und wählen Sie das Postfach {mailbox}.\nEin Alias genügt nicht: Die Hauptadresse des Kontos muss sich anmelden.',
  'smtp-google-relay':
    'Googles SMTP-Relay kennt diesen Server oder die Domain der Absenderadresse {from} nicht.\nIn der Google-Admin-Konsole, Apps, Gmail, Routing, SMTP relay service: Tragen Sie die öffentliche IP-Adresse dieses Servers ein und lassen Sie den Absender zu.\nOder senden Sie mit Anmeldung über smtp.gmail.com, Port 587.',
  'smtp-loop':
    'Die Nachricht läuft zwischen Mailservern im Kreis.\nDer Administrator der Empfängerdomain prüft Weiterleitungsregeln, Connectors und den MX-Eintrag.\nOder verwenden Sie einen anderen Empfänger.',
  'smtp-forwarding':
    'Der Empfänger leitet Mail nach außerhalb der Organisation weiter, was deren Richtlinie verbietet.\nDer Administrator erlaubt das in Microsoft Defender, Anti-spam outbound policy. Oder verwenden Sie einen anderen Empfänger.',
  'smtp-service-permission':
    'Der Schlüssel, der beim Maildienst verwendet wird, darf nicht senden.\nGeben Sie ihm oder seinem Benutzer in der Konsole des Maildienstes das Recht zu senden (bei AWS: ses:SendRawEmail), oder geben Sie einen Schlüssel ein, der es hat.',
  'smtp-format': `Der Mailserver nimmt die Nachricht nicht an, wie dieses Produkt sie geschrieben hat.\n${MAKERS}\nNennt die Antwort eine Kopfzeile (header), lassen Sie Sonderzeichen in Betreff und Absendernamen weg.`,
  'smtp-no-service':
    'Dieser Server nimmt keine Mail an, oder keine von hier.\nPrüfen Sie den Server in diesem Formular: smtp.gmail.com, smtp.office365.com oder der Ihres Mailanbieters, Port 587 oder 465.',
  'microsoft-secret-missing': `Der geheime Clientschlüssel fehlt.\nGeben Sie ihn ein: die Spalte ${name('Value')} in Entra, ${name('App registrations')}, die Anwendung, ${name('Certificates & secrets')}.\nIst er eingegeben, muss der Weiterleitungs-URI in ${name('Authentication')} unter der Plattform Web stehen, nicht unter „Mobile and desktop“.\nFür ein Programm, das sich ohne Geheimnis anmeldet, muss in ${name('Authentication')} „${name('Allow public client flows')}“ auf Yes stehen.`,
  'microsoft-secret-wrong': `Der geheime Clientschlüssel ist falsch. Oft wurde statt der Spalte ${name('Value')} die Secret ID kopiert.\n${APP} ${name('Certificates & secrets')}: Kopieren Sie die Spalte ${name('Value')} und geben Sie sie hier ein.\nDer Wert wird nur einmal gezeigt. Ist er verborgen, erstellen Sie einen neuen Schlüssel.`,
  'microsoft-secret-expired': `Der geheime Clientschlüssel ist abgelaufen.\n${APP} ${name('Certificates & secrets')}: Erstellen Sie einen neuen und kopieren Sie seinen ${name('Value')}.\nGeben Sie ihn hier ein. Eine neue Anmeldung ist dafür nicht nötig.`,
  'microsoft-app-not-found': `Microsoft kennt diese Client-ID in diesem Mandanten nicht.\nVergleichen Sie die Client-ID {clientId} mit „${name('Application (client) ID')}“ in Entra, ${name('App registrations')}, die Anwendung, ${name('Overview')}.\nVergleichen Sie den Mandanten {tenant} mit „${name('Directory (tenant) ID')}“ auf derselben Seite.\nStimmt beides, muss ein Administrator des Mandanten einmal zustimmen: {consentLink}\nWurde die Registrierung gelöscht, registrieren Sie eine eigene Anwendung.`,
  'microsoft-app-disabled': `Die Anwendung oder Exchange Online ist in diesem Mandanten abgeschaltet.\nIn Entra, ${name('Enterprise applications')}, die Anwendung, Properties: Stellen Sie „Enabled for users to sign in“ auf Yes.`,
  'microsoft-not-assigned': `Die Anwendung ist auf zugewiesene Benutzer beschränkt, und das Postfach {mailbox} gehört nicht dazu.\nIn Entra, ${name('Enterprise applications')}, die Anwendung, Users and groups: Fügen Sie das Postfach {mailbox} hinzu, oder schalten Sie „Assignment required“ in Properties aus.`,
  'microsoft-no-exchange':
    'Der Mandant {tenant} hat keinen Exchange-Online-Dienst, den die Anwendung benutzen könnte.\nPrüfen Sie, ob die Mandanten-ID die der Organisation ist, deren Postfach sendet.\nPrüfen Sie, ob die Organisation eine Exchange-Online-Lizenz hat, dann erteilen Sie die Administratorzustimmung neu: {consentLink}',
  'microsoft-tenant-not-found': `Microsoft kennt den Mandanten {tenant} nicht.\nKopieren Sie „${name('Directory (tenant) ID')}“ in Entra, ${name('App registrations')}, die Anwendung, ${name('Overview')}, und geben Sie sie hier ein.\nBeachten Sie die Cloud: Mandanten der US-Behörden und in China haben eine eigene Anmeldeadresse.`,
  'microsoft-other-cloud':
    'Der Mandant gehört zu einer anderen Microsoft-Cloud (US-Behörden oder China).\nStellen Sie die Adressen des Anbieters auf diese Cloud um, und registrieren Sie die Anwendung in deren Portal.',
  'microsoft-tenant-needed': `Diese Anwendung meldet nur Benutzer einer Organisation oder Kontoart an, die Anmeldung war aber nicht darauf beschränkt.\nGeben Sie die Verzeichnis-ID (Mandant) aus Entra, ${name('App registrations')}, die Anwendung, ${name('Overview')} ein und melden Sie sich erneut an.\nUm andere Konten zu erlauben, ändern Sie „${name('Supported account types')}“ der Anwendung.`,
  'microsoft-account': `Das angemeldete Konto gehört nicht zum Mandanten der Anwendung.\nMelden Sie sich erneut an und wählen Sie das Konto des Postfachs {mailbox}, nicht Ihr eigenes oder ein persönliches.\nFür ein persönliches Postfach bei Outlook.com muss die Einstellung „${name('Supported account types')}“ der Anwendung persönliche Konten enthalten.`,
  'microsoft-old-endpoint':
    'Dieses Produkt verwendet die alten Anmeldeadressen von Microsoft (Version 1.0), die kein persönliches Konto annehmen.\nSein Administrator stellt die Endpunkte auf die mit /oauth2/v2.0/ um oder aktualisiert das Produkt.\nBis dahin kann sich nur ein Konto einer Organisation anmelden.',
  'microsoft-consent': `Die Anwendung darf für dieses Postfach noch keine Mails senden: Die Zustimmung eines Administrators fehlt.\nEin Administrator des Mandanten öffnet diesen Link und stimmt zu: {consentLink}\n${APP} ${name('API permissions')}: Dort muss unter Microsoft Graph, delegiert, stehen: SMTP.Send und offline_access.\nDann melden Sie sich erneut an.`,
  'microsoft-declined':
    'Die Berechtigung wurde auf der Seite von Microsoft abgelehnt.\nMelden Sie sich erneut an und wählen Sie „Akzeptieren“.',
  'microsoft-expired': `Die Anmeldung ist abgelaufen. Ein Aktualisierungstoken, das 90 Tage nicht benutzt wird, endet, ein Code nach zehn Minuten.\n${AGAIN}\nDamit sie bleibt, muss dieses Produkt sie regelmäßig erneuern.\nEndet sie schon nach einigen Stunden, sieht sich der Administrator des Mandanten die Anmeldehäufigkeit (Sign-in frequency) im bedingten Zugriff (Conditional Access) an.`,
  'microsoft-revoked': `Die Anmeldung wurde beendet, etwa durch ein neues Passwort, ein Zurücksetzen oder „überall abmelden“.\n${AGAIN}`,
  'microsoft-frequency': `Eine Richtlinie der Organisation verlangt von Zeit zu Zeit eine neue Anmeldung.\n${AGAIN}\nDamit sie nicht wieder endet, nimmt der Administrator des Mandanten das Postfach {mailbox} von der Anmeldehäufigkeit im bedingten Zugriff aus.`,
  'microsoft-code-used':
    'Der Code wurde zweimal benutzt. Er gilt nur einmal.\nMelden Sie sich erneut an. Passiert das jedes Mal, stellt das Backend die Anfrage doppelt.',
  'microsoft-pkce': `Der Code Verifier (PKCE) passt nicht zum Code.\n${PKCE}`,
  'microsoft-grant': `Microsoft akzeptiert den Code oder das Aktualisierungstoken nicht: abgeschnitten, zu alt oder von einer anderen Anwendung oder einem anderen Mandanten.\n${AGAIN}\nTritt der Fehler sofort wieder auf, prüfen Sie, ob das Backend das ganze Token aufbewahrt (bis zu einigen tausend Zeichen).`,
  'microsoft-other-tenant': `Der Code oder das Aktualisierungstoken stammt aus einem anderen Mandanten als dem, der um ein Zugriffstoken gebeten wurde.\nVergleichen Sie den Mandanten {tenant} mit „${name('Directory (tenant) ID')}“ in Entra, ${name('App registrations')}, die Anwendung, ${name('Overview')}, und melden Sie sich erneut an.\nHat dieses Produkt je eine Adresse für die Anmeldung und für das Token, müssen beide denselben Mandanten nennen.`,
  'microsoft-mfa':
    'Microsoft verlangt eine mehrstufige Authentifizierung.\nMelden Sie sich erneut mit dem Postfach {mailbox} an und bestätigen Sie den zweiten Faktor.\nKommt es beim Senden wieder, passt der Administrator des Mandanten den bedingten Zugriff für das Postfach {mailbox} an.',
  'microsoft-conditional-access':
    'Eine Richtlinie der Organisation für bedingten Zugriff blockiert diese Anmeldung.\nÖffnen Sie in Entra, Sign-in logs, die fehlgeschlagene Anmeldung des Postfachs {mailbox}: Die Registerkarte Bedingter Zugriff (Conditional Access) nennt die Richtlinie.\nNehmen Sie das Postfach {mailbox} oder die Adresse dieses Servers davon aus, dann melden Sie sich erneut an.',
  'microsoft-account-disabled': `Das Konto des Postfachs {mailbox} ist deaktiviert oder gelöscht.\nErlauben Sie im Microsoft 365 Admin Center, ${name('Users')}, ${name('Active users')}, die Anmeldung für das Postfach {mailbox}, oder stellen Sie es unter Deleted users wieder her. Dann melden Sie sich erneut an.`,
  'microsoft-password':
    'Microsoft hat das Passwort abgelehnt, oder das Konto ist eine Weile gesperrt.\nMelden Sie sich zuerst bei https://outlook.office.com mit dem Postfach {mailbox} an, erneuern Sie dort das Passwort, wenn danach gefragt wird, dann melden Sie sich hier erneut an.',
  'microsoft-scope':
    'Der Anfrage an Microsoft fehlt ein Parameter, oder einer ist falsch, meist der Bereich (scope).\nEr muss genau so lauten: https://outlook.office.com/SMTP.Send offline_access\nKein Bereich eines anderen Dienstes darf daneben stehen. Auch die Anfrage zur Erneuerung braucht diesen Bereich. Zwischen zwei Bereichen steht ein Leerzeichen, kein Komma.\nMeldet sich keine Person an, muss er stattdessen genau so lauten: https://outlook.office365.com/.default',
  'microsoft-assertion': `Microsoft akzeptiert den Nachweis (Zertifikat oder Assertion) nicht, mit dem sich das Backend ausweist.\nPrüfen Sie Datum und Uhrzeit dieses Servers.\nEs muss das Zertifikat sein, das in Entra, ${name('App registrations')}, die Anwendung, ${name('Certificates & secrets')} eingetragen ist.`,
  'microsoft-request': `Microsoft versteht die Anfrage des Backends nicht.\n${MAKERS}`,
  'microsoft-interrupted':
    'Die Anmeldung bei Microsoft wurde unterbrochen.\nSchließen Sie andere Anmeldefenster, erlauben Sie Cookies für login.microsoftonline.com und melden Sie sich erneut an.',
  'microsoft-federation':
    'Der eigene Identitätsanbieter der Organisation, den Microsoft fragt, ist gestört.\nSein Administrator sieht sich die Einzelheiten unten an.',
  'microsoft-tenant-blocked':
    'Microsoft hat den Mandanten {tenant} gesperrt.\nSein Administrator schreibt an den Support von Microsoft.',
  'microsoft-loop':
    'Microsoft hat dieselbe Anfrage zu oft erhalten und bricht sie ab.\nDas Backend muss ein Zugriffstoken behalten, bis es abläuft, und darf nicht für jede Mail ein neues holen.',
  'microsoft-busy': `Der Anmeldedienst von Microsoft ist überlastet oder gestört.\n${WAIT} Der Zustand des Dienstes steht unter https://status.cloud.microsoft`,
  'microsoft-other':
    'Microsoft hat die Anfrage mit dem Code AADSTS{aadsts} abgelehnt.\nSeine Bedeutung steht unter https://login.microsoftonline.com/error?code={aadsts}\nGeben Sie dem Administrator des Mandanten die Einzelheiten von unten weiter.',

  'google-private-ip':
    'Google schickt niemanden an eine private IP-Adresse zurück.\nÖffnen Sie diese Seite mit https:// unter einem Hostnamen in einer echten Domäne, und tragen Sie diese Adresse bei Google ein.\nOhne eine solche verwenden Sie http://localhost als Weiterleitungs-URI und fügen die letzte Adresse nach der Anmeldung hier ein.',
  'google-out-of-band': `Dieses Produkt verlangt von Google einen Code, den jemand von Hand abschreibt (out-of-band); Google hat diesen Weg abgeschafft.\nAktualisieren Sie dieses Produkt: Es braucht eine eigene Adresse für die Rückkehr und einen Client der Art „${name('Web application')}“.\nGeben Sie die Einzelheiten an den Hersteller dieses Produkts weiter.`,
  'google-redirect-uri-invalid':
    'Google akzeptiert diese Art von Adresse für die Rückkehr nicht: {redirectUri}\nEr muss mit https:// beginnen und einen Hostnamen in einer öffentlichen Domäne haben; nur localhost ist ausgenommen.\nÖffnen Sie diese Seite unter einer solchen Adresse, und tragen Sie sie bei Google ein.',
  'google-redirect-uri': `Der Weiterleitungs-URI ist bei Google nicht im Client eingetragen.\n${CLIENTS} der Client, „${name('Authorized redirect URIs')}“: Tragen Sie genau dies ein: {redirectUri}\nPort, Groß- und Kleinschreibung und ein Schrägstrich am Ende zählen. Es kann einige Minuten dauern, dann melden Sie sich erneut an.\nEin Client vom Typ „Desktop app“ hat diese Liste nicht: Legen Sie eine „${name('Web application')}“ an, und geben Sie deren Client-ID und geheimen Clientschlüssel hier ein.`,
  'google-origin': `Google kennt die Webseite nicht, von der die Anfrage kommt.\n${CLIENTS} muss der Client eine „${name('Web application')}“ sein. Tragen Sie dort ein: {redirectUri}\nIst er das, tragen Sie den Anfang dieser Adresse, bis zu Hostnamen und Port, unter „Authorized JavaScript origins“ ein.`,
  'google-internal-only': `Die Anwendung ist „${name('Internal')}“: Nur Postfächer der eigenen Organisation dürfen sich anmelden.\nMelden Sie sich mit einem Postfach dieser Organisation an, oder\nwählen Sie in Google Auth Platform, ${name('Audience')}, „Make external“ und veröffentlichen Sie die Anwendung.`,
  'google-admin-policy': `Der Administrator von Google Workspace erlaubt dieser Anwendung keinen Zugriff auf Gmail.\n${API_CONTROLS}: Stufen Sie die Client-ID {clientId} als vertrauenswürdig ein.\nDann melden Sie sich erneut an.`,
  'google-testing': `Die Anwendung ist im Testmodus, und das Postfach {mailbox} gehört nicht zu ihren Testnutzern.\nWählen Sie in Google Auth Platform, ${name('Audience')}, „Publish app“. In einer Organisation ist „Make internal“ einfacher.\nUm im Test zu bleiben, fügen Sie das Postfach {mailbox} unter „${name('Test users')}“ hinzu; die Berechtigung endet dann nach sieben Tagen.`,
  'google-unverified':
    'Google warnt, weil niemand die Anwendung überprüft hat. Bei einer eigenen ist das in Ordnung.\nWählen Sie „Erweitert“, dann „… öffnen (unsicher)“, und erlauben Sie den Zugriff.',
  'google-embedded':
    'Google lässt eine Anmeldung im Fenster eines anderen Programms nicht zu.\nÖffnen Sie diese Seite in einem gewöhnlichen Browser wie Firefox, Chrome, Edge oder Safari, und melden Sie sich erneut an.',
  'google-client-deleted': `Der OAuth-Client wurde bei Google gelöscht.\n${CLIENTS} stellen Sie ihn innerhalb von 30 Tagen wieder her, oder erstellen Sie eine neue „${name('Web application')}“.\nTragen Sie {redirectUri} darin ein, und geben Sie Client-ID und geheimen Clientschlüssel hier ein.`,
  'google-client-disabled':
    'Google hat den OAuth-Client deaktiviert oder gesperrt.\nSehen Sie in Google Auth Platform unter Overview und Clients nach dem Grund, oder erstellen Sie ein neues Projekt mit einem neuen Client.',
  'google-client-type': `Die Anfrage passt nicht zur Art des OAuth-Clients, oder der geheime Clientschlüssel fehlt.\n${CLIENTS} muss die Art „${name('Web application')}“ sein. Erstellen Sie einen, wenn es eine andere ist.\nGeben Sie seine Client-ID und seinen geheimen Clientschlüssel hier ein.`,
  'google-secret-wrong': `Google akzeptiert den geheimen Clientschlüssel nicht.\n${CLIENTS} der Client: Fügen Sie einen neuen Schlüssel hinzu und kopieren Sie ihn; ältere werden nicht mehr gezeigt.\nGeben Sie ihn zusammen mit der Client-ID desselben Clients hier ein.`,
  'google-client-not-found':
    'Google kennt die Client-ID {clientId} nicht.\nKopieren Sie sie aus Google Auth Platform, Clients. Sie endet auf .apps.googleusercontent.com und enthält kein Leerzeichen.',
  'google-reauth': `Die Sitzungssteuerung der Organisation bei Google verlangt eine neue Anmeldung, oft jeden Tag.\nIn der Google-Admin-Konsole, Security, Access and data control, Google Cloud session control: Nehmen Sie vertrauenswürdige Anwendungen aus, und stufen Sie in API controls die Client-ID {clientId} als vertrauenswürdig ein.\n${AGAIN}`,
  'google-account':
    'Das Google-Konto des Postfachs {mailbox} ist gelöscht, gesperrt oder eingeschränkt.\nDer Administrator der Organisation stellt es wieder her, oder Sie melden sich mit einem anderen Postfach an.',
  'google-revoked': `Die Berechtigung ist beendet: Sie wurde entzogen, das Passwort wurde geändert, oder die Anwendung ist im Testmodus.\n${AGAIN}\nEndet sie nach sieben Tagen, wählen Sie in Google Auth Platform, ${name('Audience')}, „Publish app“ oder „Make internal“.`,
  'google-code': `Google akzeptiert den Code oder das Aktualisierungstoken nicht. Ein Code gilt einmal und nur wenige Minuten.\n${AGAIN}`,
  'google-pkce': `Der Code Verifier (PKCE) fehlt oder passt nicht zum Code.\n${PKCE}`,
  'google-scope-not-allowed': `Die Anwendung darf Google nicht um das Recht bitten, Mails zu senden.\nIn Google Auth Platform, ${name('Data Access')}, „${name('Add or remove scopes')}“: Fügen Sie https://mail.google.com/ hinzu und speichern Sie.\nDann melden Sie sich erneut an.`,
  'google-scope': `Google akzeptiert den angeforderten Bereich (scope) nicht.\nEr muss genau so lauten: https://mail.google.com/\nIn Google Auth Platform, ${name('Data Access')}, muss derselbe eingetragen sein.\nBraucht dieses Produkt einen anderen, den die Einzelheiten nennen, muss dieser dort stehen, Zeichen für Zeichen: https://www.googleapis.com/auth/gmail.send hat keinen Schrägstrich am Ende.`,
  'google-scope-missing':
    'Die Berechtigung, Mails zu senden, fehlt.\nMelden Sie sich erneut mit dem Postfach {mailbox} an und setzen Sie auf der Seite von Google den Haken für Gmail.\nDer Bereich muss https://mail.google.com/ sein, denn gmail.send gilt nicht für SMTP.',
  'google-no-gmail':
    'Das Konto des Postfachs {mailbox} hat kein Gmail.\nIn der Google-Admin-Konsole, Directory, Users, das Konto: Schalten Sie Gmail ein, und geben Sie ihm eine Lizenz dafür.\nOder melden Sie sich mit einem anderen Postfach an.',
  'google-api-off':
    'Die Gmail-API ist im Projekt bei Google abgeschaltet.\nSchalten Sie sie unter APIs & Services, Library, Gmail API ein. Es dauert einige Minuten.\nWurde das Projekt nicht gefunden oder gelöscht, nehmen Sie ein anderes mit einem eigenen Client, und geben Sie dessen Client-ID und geheimen Clientschlüssel hier ein.',
  'google-rate': `Google hat zu viele Anfragen von dieser Anwendung erhalten.\nWarten Sie eine Stunde und versuchen Sie es erneut. In Google Auth Platform, ${name('Audience')}, lässt sich die Zahl der Nutzer erhöhen.`,
  'google-unauthorized-client':
    'Die Anmeldung gehört zu einer anderen Client-ID.\nMelden Sie sich erneut mit dem Postfach {mailbox} und der Client-ID {clientId} an.',
  'google-policy':
    'Die Regeln von Google erlauben die Anfrage nicht. Prüfen Sie zuerst {redirectUri}\nEr muss mit https:// beginnen und einen Hostnamen in einer öffentlichen Domäne haben; nur localhost ist ausgenommen.',
  'google-blocked': `Google hat die Anmeldung mit dieser Anwendung blockiert.\nPrüfen Sie in Google Auth Platform die Seite ${name('Audience')}, und unter Clients die Art („${name('Web application')}“) und {redirectUri}`,
  'google-client-auth':
    'Google akzeptiert die Client-ID oder den geheimen Clientschlüssel nicht.\nKopieren Sie beide neu aus Google Auth Platform, Clients, vom selben Client. Die ID endet auf .apps.googleusercontent.com.',

  'smtp-auth-disabled': `Das Senden über SMTP ist bei Microsoft für dieses Postfach oder die ganze Organisation abgeschaltet.\nIn https://admin.microsoft.com, ${name('Users')}, ${name('Active users')}, das Postfach {mailbox}, ${name('Mail')}, ${name('Manage email apps')}: Setzen Sie den Haken bei „${name('Authenticated SMTP')}“.\nOder in der Exchange Online PowerShell: {smtpAuthCommand}\nDas hat Vorrang vor der Einstellung der Organisation. Es kann eine Stunde dauern.`,
  'smtp-password-refused':
    'Microsoft akzeptiert zum Senden kein Passwort mehr.\nWählen Sie in diesem Formular die Anmeldung Microsoft (OAuth2) und melden Sie sich mit dem Postfach {mailbox} an.',
  'smtp-security-defaults':
    'Eine Sicherheitsrichtlinie der Organisation lehnt diese Art der Anmeldung ab.\nDer Administrator prüft in Entra den bedingten Zugriff und „Security defaults“, und die Sign-in logs des Postfachs {mailbox}.\nAuch das Senden über SMTP muss erlaubt sein, in der Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-send-as':
    'Das Postfach {mailbox} darf nicht mit der Absenderadresse {from} senden.\nSetzen Sie als Absender das Postfach, das sich anmeldet.\nOder der Administrator gibt ihm „Send As“ für diese Adresse: im Exchange Admin Center, Mailboxes, das Postfach, Delegation.\nNennen die Einzelheiten eine andere Adresse als den Absender, ist es die für unzustellbare Mails (Return-Path): Stellen Sie auch diese ein. Oder der Administrator des Mailservers erlaubt sie dem Konto (Postfix: smtpd_sender_login_maps).',
  'smtp-app-password':
    'Der Mailserver akzeptiert das Passwort des Kontos hier nicht.\nWählen Sie in diesem Formular die Anmeldung Google (OAuth2) und melden Sie sich mit dem Postfach {mailbox} an.\nOder geben Sie stattdessen ein App-Passwort ein; dafür ist die Bestätigung in zwei Schritten nötig.\nBei einem anderen Anbieter legen Sie das App-Passwort auf dessen Seite an, unter Konto oder Sicherheit.',
  'smtp-web-login':
    'Google verlangt zuerst eine Anmeldung im Browser.\nMelden Sie sich bei https://mail.google.com mit dem Postfach {mailbox} an, bestätigen Sie, was gefragt wird, dann melden Sie sich hier erneut an.\nDas eigene Passwort des Kontos genügt nicht: Wählen Sie die Anmeldung Google (OAuth2), oder geben Sie ein App-Passwort ein.',
  'smtp-xoauth2-microsoft':
    'Der Mailserver von Microsoft hat die Anmeldung abgelehnt.\nMelden Sie sich erneut an, und zwar genau mit dem Postfach {mailbox}, das als Benutzername dient.\nBei einem freigegebenen Postfach melden Sie sich mit dem eigenen berechtigten Konto an und setzen die freigegebene Adresse als Absender.\nDer Bereich muss https://outlook.office.com/SMTP.Send sein; einer von graph.microsoft.com gilt für SMTP nicht.\nAuthentifiziertes SMTP (Authenticated SMTP) muss erlaubt sein, in der Exchange Online PowerShell: {smtpAuthCommand}\nWurde ein Passwort benutzt, wählen Sie die Anmeldung Microsoft (OAuth2). Meldet sich die Anwendung ohne Person an, braucht sie SMTP.SendAsApp mit Zustimmung eines Administrators, und Rechte am Postfach in Exchange.',
  'smtp-too-many-logins':
    'Der Mailserver lässt für dieses Konto zurzeit keine Anmeldung zu.\nWarten Sie eine Stunde, dann versuchen Sie es erneut. Tritt das wieder auf, senden Sie seltener.\nIst das Passwort falsch, berichtigen Sie es zuerst in diesem Formular: Oft sind gescheiterte Anmeldungen der Grund.\nSagt die Antwort, dass die Adresse dieses Servers gesperrt ist, muss der Administrator des Mailservers sie freigeben.',
  'smtp-token-refused':
    'Der Mailserver akzeptiert die Anmeldung nicht.\nMelden Sie sich erneut an, und zwar genau mit dem Postfach {mailbox}, das als Benutzername dient.\nErlauben Sie den vollen Zugriff auf Mails; bei Google muss der Bereich https://mail.google.com/ sein.\nWurde ein Passwort benutzt, wählen Sie die Anmeldung Google (OAuth2) oder ein App-Passwort.\nDer Benutzername muss die Hauptadresse des Kontos sein; mit einem Alias ist keine Anmeldung möglich.',
  'smtp-starttls-first':
    'Der Mailserver verlangt zuerst eine verschlüsselte Verbindung.\nStellen Sie die Verschlüsselung auf STARTTLS mit Port 587 oder auf TLS mit Port 465.',
  'smtp-not-signed-in':
    'Der Mailserver nimmt Mails nur nach einer Anmeldung an, und es gab keine.\nWählen Sie in diesem Formular eine Anmeldung, für Google oder Microsoft OAuth2, und speichern Sie.\nBei einem anderen Mailserver geben Sie Benutzernamen und Passwort ein.\nSoll er Mails ohne Anmeldung annehmen (Relay), erlaubt sein Administrator dort die Adresse dieses Servers.',
  'smtp-challenge':
    'Dieses Produkt hat nicht verstanden, was der Mailserver bei der Anmeldung gefragt hat.\nBei Google oder Microsoft ist das meist ein abgelehntes Token: Melden Sie sich erneut mit dem Postfach {mailbox} an.\nBei einem anderen Server wählen Sie ein anderes Anmeldeverfahren, oder geben Sie die Einzelheiten an den Hersteller dieses Produkts weiter.\nAktualisieren Sie das sendende Programm; sein Debug-Protokoll enthält die Antwort des Servers.\nBei Microsoft muss auch das Senden über SMTP erlaubt sein: {smtpAuthCommand}',
  'smtp-auth-syntax': `Der Mailserver konnte die Anmeldung des Backends nicht lesen.\nDas Backend muss Benutzer und Token für XOAUTH2 als eine Zeile Base64 ohne Umbruch senden.\n${MAKERS}`,
  'smtp-mechanism': `Der Server {server} bietet diese Art der Anmeldung nicht an.\nFür Google ist der Server smtp.gmail.com, für Microsoft smtp.office365.com, mit STARTTLS und Port 587.\nManche Server bieten sie erst nach der Verschlüsselung an: Wählen Sie STARTTLS oder TLS.\nEin eigener Server, der Mails ohne Anmeldung annimmt (Relay), braucht keine: Wählen Sie unter Authentifizierung „Keine“.\nIst CRAM-MD5 genannt, wählen Sie im Programm, das sendet, PLAIN oder LOGIN.\nMicrosoft nimmt LOGIN und OAuth2 an, aber kein PLAIN. Bietet das Programm diese Wahl nicht, muss sein Hersteller sie einbauen.`,
  'smtp-limit':
    'Die Grenze des Anbieters für das Senden ist erreicht.\nWarten Sie, bis zu einem Tag, und senden Sie weniger Mails. Am besten ist nur eine Verbindung zur gleichen Zeit.',
  'smtp-sender-blocked':
    'Der Anbieter hat das Postfach {mailbox} oder die Organisation vom Senden ausgeschlossen, weil er Spam vermutet.\nDer Administrator gibt es unter „Restricted entities“ in Microsoft Defender oder in der Google-Admin-Konsole frei.\nBei einem anderen Anbieter fragen Sie dessen Support oder den Administrator des Mailservers nach dem Grund. Hat jemand anders das Konto benutzt, ändern Sie zuerst sein Passwort.',
  'smtp-tenant-untrusted':
    'Microsoft nimmt keine Nachrichten dieser Organisation nach außen an: Die Organisation ist neu oder in der Probezeit, oder ihre Adresse hat einen schlechten Ruf. Keine Einstellung dieses Formulars ändert das.\nIhr Administrator bittet den Support von Microsoft im Microsoft 365 Admin Center, das aufzuheben, und nennt den Code aus den Einzelheiten (5.7.708 oder 5.7.501). Eine bezahlte Lizenz hilft.',
  'smtp-ip-blocked':
    'Der empfangende Server sperrt die Adresse dieses Servers.\nSenden Sie über den Einlieferungsserver des Anbieters auf Port 587 mit einer Anmeldung, oder lassen Sie die Adresse aus der Sperrliste nehmen.\nFehlt das Reverse-DNS (PTR), lassen Sie es vom Hoster auf einen Namen setzen, der zur Adresse zurückführt; für IPv6 fehlt es oft, senden Sie dann über IPv4.\nIst es eine Adresse Ihres Mailanbieters, lässt er sie aus der Liste nehmen.',
  'smtp-relay':
    'Der Server {server} leitet Mails für diesen Absender oder Empfänger nicht weiter.\nMelden Sie sich mit dem Postfach an, das sendet, und verwenden Sie dessen Adresse als Absender.\nBei einem Relay nach IP-Adresse trägt der Administrator die Adresse dieses Servers ein.',
  'smtp-authentication-of-domain':
    'Der empfangende Server vertraut der Domäne des Absenders nicht.\nDer Administrator der Domäne richtet SPF, DKIM und DMARC dafür im DNS ein.\nGehört die Domäne des Absenders nicht Ihnen, geben Sie eine Adresse Ihrer eigenen Domäne ein.',
  'smtp-domain-policy':
    'Eine Regel der Organisation des Absenders oder des Empfängers verbietet diese Mail.\nDeren Administrator prüft die Mailregeln: im Exchange Admin Center, Mail flow, Rules; in der Google-Admin-Konsole, Apps, Gmail, Compliance.\nNehmen Sie das Postfach {mailbox} dort aus, oder verwenden Sie einen anderen Empfänger.',
  'smtp-recipient-restricted':
    'Der Empfänger nimmt Mails nur von bestimmten Absendern an.\nDer Administrator des Empfängers erlaubt die Absenderadresse {from} im Exchange Admin Center: die Gruppe oder das Postfach, Settings, message delivery restrictions.\nOder verwenden Sie einen anderen Empfänger.',
  'smtp-account-disabled': `Das Postfach ist deaktiviert.\nErlauben Sie bei Microsoft im Microsoft 365 Admin Center, ${name('Users')}, ${name('Active users')}, die Anmeldung für das Postfach {mailbox}, und geben Sie ihm eine Lizenz mit Exchange.`,
  'smtp-recipient':
    'Die Adresse eines Empfängers gibt es nicht, oder sie wird nicht angenommen.\nPrüfen Sie die Empfänger auf Tippfehler.',
  'smtp-mailbox-full':
    'Ein Postfach ist voll.\nSchaffen Sie Platz im Postfach des Empfängers, oder verwenden Sie einen anderen.',
  'smtp-size':
    'Die Mail ist für den Mailserver zu groß.\nSenden Sie weniger in einer Mail.\nOder lassen Sie den Administrator des Mailservers die Grenze erhöhen.',
  'smtp-sender-invalid':
    'Der Mailserver akzeptiert die Absenderadresse {from} nicht.\nGeben Sie die ganze Adresse eines vorhandenen Postfachs ein.\nNennen die Einzelheiten eine andere Adresse als den Absender, ist es die für unzustellbare Mails (Return-Path): Stellen Sie auch diese ein.',
  'smtp-helo':
    'Der Mailserver nimmt den Namen nicht an, mit dem sich dieser Server bei ihm meldet.\nGeben Sie diesem Server einen vollständigen Hostnamen mit Domäne.\nIst dieser Name in den Einzelheiten leer, lässt ihn das sendende Programm weg: Sein Hersteller korrigiert das.',
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
    'Das Zertifikat gehört zu einem anderen Hostnamen als dem des Servers {server}.\nGeben Sie den Server mit einem Namen ein, den sein Zertifikat abdeckt; oft steht er in den Einzelheiten. Bei einem Hoster ist das der Name von dessen eigenem Server, nicht mail.ihre-domain, und nie eine IP-Adresse oder ein Alias.\nStimmt der Name, antwortet etwas zwischen diesem Server und dem Anbieter an dessen Stelle; der Administrator dieses Produkts sucht danach.\nIst es Ihr eigener Mailserver, gibt ihm sein Administrator ein Zertifikat für den Namen, unter dem er aufgerufen wird.',
  'tls-untrusted':
    'Dieser Server vertraut dem Zertifikat der Gegenseite nicht.\nInstallieren Sie die fehlenden CA-Zertifikate auf diesem Server (Paket ca-certificates), oder die CA eines Proxys oder Virenscanners, der Verbindungen aufbricht.\nIst es ein eigener Mailserver oder der eines kleinen Hosters, sendet er vielleicht sein Zwischenzertifikat nicht: Sein Administrator installiert die volle Kette (fullchain.pem).\nNennen die Einzelheiten „self-signed“, installieren Sie genau das Zertifikat dieses Mailservers auf diesem Server (Proton Mail Bridge kann es exportieren), oder lassen Sie seinen Administrator eines von einer öffentlichen CA holen.\nSchalten Sie die Prüfung nicht ab.',
  'tls-mode':
    'Der Server spricht auf diesem Port nicht von Anfang an TLS.\nVerwenden Sie STARTTLS mit Port 587 oder TLS mit Port 465.',
  'starttls-missing':
    'Der Server {server} bietet auf diesem Port kein STARTTLS an.\nVerwenden Sie Port 587 mit STARTTLS oder Port 465 mit TLS.\nStimmt der Port, nimmt vielleicht eine Firewall oder ein Virenscanner STARTTLS aus der Verbindung.\nIst es ein Mailserver im eigenen Netz, wählen Sie als Verschlüsselung „Keine (unsicher)“, oder lassen Sie seinen Administrator STARTTLS einschalten.',
  'tls-version': `Die beiden Server haben keine gemeinsame Verschlüsselung gefunden.\nAktualisieren Sie die TLS-Bibliothek der älteren Seite; der Anbieter verlangt TLS 1.2 oder neuer.\nPrüfen Sie auch, ob die Verschlüsselung zum Port passt: STARTTLS mit 587, TLS mit 465.`,
  'dns-unavailable':
    'Dieser Server kann zurzeit keine Hostnamen auflösen.\nPrüfen Sie seine DNS-Einstellungen und sein Netz.\nEin Container hat eigene DNS-Einstellungen.',
  'dns-not-found':
    'Der Hostname des Servers {server} wurde nicht gefunden.\nPrüfen Sie den Server in diesem Formular auf Tippfehler.\nStimmt er, prüfen Sie die DNS-Einstellungen dieses Servers.',
  refused:
    'Der Server {server} nimmt auf diesem Port keine Verbindung an.\nPrüfen Sie Server und Port: 587 mit STARTTLS, 465 mit TLS.\nStimmen sie, muss die Firewall diesem Server die Verbindung erlauben.\nIst es ein eigener Mailserver, lässt sein Administrator ihn auf diesem Port lauschen (Postfix: submission in master.cf).',
  timeout: `Der Server {server} hat nicht rechtzeitig geantwortet.\nPrüfen Sie Server und Port: 587 mit STARTTLS, 465 mit TLS.\nDie Firewall muss diesem Server die Verbindung erlauben, auf Port 587 oder 465 für Mails und 443 für die Anmeldung. Viele Netze sperren Port 25.\nWird ein Proxy gebraucht, stellen Sie ihn in den Einstellungen dieses Servers ein.`,
  unreachable: `Im Netz gibt es keinen Weg zum Server {server}.\nPrüfen Sie das Netz dieses Servers. Wo IPv6 eingerichtet ist, aber nicht geht, reparieren Sie es, oder schalten Sie es ab.\nPrüfen Sie Server und Port: 587 mit STARTTLS, 465 mit TLS.\nStimmen sie, muss die Firewall diesem Server die Verbindung erlauben.`,
  'permission-network':
    'Die Sicherheitseinstellungen dieses Servers verbieten die Verbindung.\nPrüfen Sie Firewall, Virenscanner und SELinux (httpd_can_network_connect, httpd_can_sendmail); in einer Oracle-Datenbank deren Netzwerk-ACL (DBMS_NETWORK_ACL_ADMIN).',
  reset: `Die Verbindung wurde abgebrochen.\nPrüfen Sie, ob die Verschlüsselung zum Port passt: STARTTLS mit 587, TLS mit 465.\nWenn ja, suchen Sie nach einer Firewall, einem Proxy oder Virenscanner auf dem Weg zum Server {server}.\nManche Server trennen die Verbindung, wenn sie einen Hostnamen nicht annehmen oder beschäftigt sind: Geben Sie diesem Produkt einen vollständigen Hostnamen (EHLO), und versuchen Sie es später erneut.\nBricht sie bei der Anmeldung ab, kann das Passwort abgelehnt sein: QQ und 163 verlangen an seiner Stelle einen Autorisierungscode (授权码).`,
  'clock-skew':
    'Datum oder Uhrzeit dieses Servers sind falsch.\nSchalten Sie seine Zeitsynchronisation (NTP) ein, dann versuchen Sie es erneut.',

  'issuer-mismatch':
    'Die Antwort kam nicht vom gefragten Anbieter.\nMelden Sie sich erneut an. Bleibt der Fehler bestehen, ist der Issuer des Anbieters in diesem Produkt falsch eingestellt.',
  'state-mismatch':
    'Die Antwort passt nicht zu der Anmeldung, die sich dieses Produkt gemerkt hat: Entweder gehört sie zu einer anderen, oder der Browser hat das Cookie dieses Produkts nicht mitgesendet.\nÖffnen Sie dieses Produkt mit https unter dem Hostnamen, zu dem der Anbieter Sie zurückschickt. Dann beginnen Sie neu, mit nur einem offenen Anmeldefenster.\nKommt es wieder, prüft der Administrator dieses Produkts dessen öffentliche Adresse, was der Proxy vor dem Produkt weitergibt, und das Sitzungscookie (SameSite=Lax).',
  pkce: 'Der Nachweis (PKCE) fehlt oder passt nicht zum Code.\nDas Backend muss „code-verifier“ aus der Austauschanfrage unverändert als code_verifier senden.\nFür einen Anbieter oder ein Backend, bei denen das nicht geht, setzen Sie pkce="off".',
  'redirect-uri':
    'Der Anbieter kennt den Weiterleitungs-URI nicht.\nTragen Sie dort genau {redirectUri} ein; Port, Groß- und Kleinschreibung und ein Schrägstrich am Ende zählen.',
  invalid_client:
    'Der Anbieter akzeptiert die Client-ID oder den geheimen Clientschlüssel nicht.\nKopieren Sie beide neu von der Seite des Anbieters, ohne Leerzeichen.\nIst der Schlüssel abgelaufen, erstellen Sie dort einen neuen.',
  invalid_grant: `Die Anmeldung ist beendet, oder der Code war zu alt oder wurde zweimal benutzt.\n${AGAIN}\nEndet sie nach einigen Tagen wieder: Google beendet sie nach sieben Tagen, wenn die Anwendung im Testmodus ist (Google Auth Platform, ${name('Audience')}, „Publish app“); auch ein neues Passwort beendet sie.\nEndet jede neue Anmeldung so, prüfen Sie Datum und Uhrzeit dieses Servers (NTP).`,
  unauthorized_client:
    'Die Anwendung darf diese Art der Anmeldung nicht benutzen.\nRegistrieren Sie sie beim Anbieter als Webanwendung mit Autorisierungscode, und tragen Sie ein: {redirectUri}',
  unsupported_grant_type:
    'Der Anbieter unterstützt diese Art von Anfrage nicht.\nPrüfen Sie die Adressen des Anbieters in diesem Produkt: Autorisierungs- und Tokenadresse sind vielleicht vertauscht oder von einer alten Version.',
  invalid_scope:
    'Der Anbieter akzeptiert den angeforderten Bereich (scope) nicht.\nFür Google ist es https://mail.google.com/, für Microsoft https://outlook.office.com/SMTP.Send offline_access',
  consent:
    'Der Anbieter verlangt eine Einwilligung, die noch nicht erteilt wurde.\nMelden Sie sich erneut an und erlauben Sie den Zugriff. Wird das nicht angeboten, muss ein Administrator des Mandanten beim Anbieter die Anwendung erlauben.',
  interaction_required: `Der Anbieter verlangt, dass Sie sich selbst anmelden: mit Passwort, zweitem Faktor oder Auswahl des Kontos.\n${AGAIN}`,
  access_denied:
    'Der Zugriff wurde auf der Seite des Anbieters nicht erlaubt.\nMelden Sie sich erneut mit dem Postfach {mailbox} an und erlauben Sie ihn.\nWar dort von einem Administrator die Rede, muss dieser die Anwendung zuerst erlauben.',
  insufficient_scope:
    'Die Berechtigung, Mails zu senden, fehlt.\nMelden Sie sich erneut mit dem Postfach {mailbox} an und erlauben Sie alles, wonach gefragt wird.',
  invalid_token: `Das Zugriffstoken gilt nicht oder nicht mehr.\n${AGAIN}\nTritt der Fehler wieder auf, prüfen Sie die Uhr dieses Servers.`,
  temporarily_unavailable: `Der Anmeldedienst des Anbieters ist gestört oder überlastet.\n${WAIT}`,
  'no-refresh-token':
    'Der Anbieter hat keine dauerhafte Berechtigung (Aktualisierungstoken) erteilt.\nMelden Sie sich erneut an und erlauben Sie den Zugriff noch einmal.\nBei Google müssen access_type=offline und prompt=consent angefordert werden, bei Microsoft der Bereich offline_access.',
  invalid_request: `Der Anbieter versteht die Anfrage nicht.\nPrüfen Sie die Client-ID {clientId} und {redirectUri}\nStimmen sie, geben Sie die Einzelheiten an den Hersteller dieses Produkts weiter.`,
  'smtp-login':
    'Der Mailserver hat die Anmeldung abgelehnt.\nMelden Sie sich erneut mit dem Postfach {mailbox} an.\nMit einem Passwort: Prüfen Sie Benutzernamen, oft die ganze Mailadresse, und Passwort. Viele Anbieter verlangen ein App-Passwort.',
  'smtp-refused':
    'Der Mailserver hat die Mail abgelehnt.\nLesen Sie seine Antwort in den Einzelheiten, und prüfen Sie Absender und Empfänger.\nMeist ist der Absender nicht das angemeldete Konto, ein Empfänger existiert nicht, der Text gilt als Spam, oder es kamen zu viele Mails in kurzer Zeit.',
  'not-connected':
    'Es kam keine Verbindung zum Server {server} zustande.\nPrüfen Sie Server und Port: 587 mit STARTTLS, 465 mit TLS.\nStimmen sie, muss die Firewall diesem Server die Verbindung erlauben. Die Ursache steht im Protokoll des Backends.',
  'too-many-requests': `Der Anbieter hat zu viele Anfragen erhalten.\n${WAIT}`,
  'http-gateway':
    'Das Backend dieses Produkts hat dem Webserver davor nicht geantwortet.\nPrüfen Sie, ob das Backend läuft und den Anbieter erreicht.',
  'http-unavailable': `Die Gegenseite ist gestört oder überlastet.\n${WAIT}`,
  browser:
    'Die Anfrage konnte nicht gesendet werden oder blieb ohne Antwort.\nPrüfen Sie, ob das Backend dieses Produkts läuft, von hier erreichbar ist und den Anbieter erreicht.',
  forbidden:
    'Dieses Produkt hat die Anfrage nicht erlaubt.\nMelden Sie sich wieder in diesem Produkt an. Sie brauchen das Recht, Benachrichtigungsziele zu ändern.',
  'not-found':
    'Das Backend dieses Produkts kennt die aufgerufene Adresse nicht.\nDer Hersteller dieses Produkts prüft die eingestellten Adressen.',
  'incomplete-answer':
    'Der Server dieses Produkts antwortete, ohne zu sagen, wie der Test ausging.\nMelden Sie sich wieder in diesem Produkt an: Vielleicht antwortete seine Anmeldeseite. Hilft das nicht, steht mehr in seinem Protokoll.',
  'unreadable-answer':
    'Die Antwort war nicht die eines Backends, sondern etwa eine Webseite.\nVielleicht hat ein Proxy oder eine Anmeldeseite geantwortet. Der Hersteller dieses Produkts prüft die eingestellte Adresse.',
  'not-signed-in':
    'Für dieses Ziel hat sich noch niemand angemeldet, oder die Anmeldung wurde beendet.\nMelden Sie sich mit dem Knopf im Formular an und versuchen Sie es noch einmal.',
  'client-id-missing': `Die Anmeldung wurde ohne Client-ID begonnen.\nGeben Sie zuerst die Client-ID ein, bei Microsoft „${name('Application (client) ID')}“ in Entra, ${name('App registrations')}, die Anwendung, ${name('Overview')}.\nDann melden Sie sich erneut an.\nHat dieses Formular kein Feld dafür, ist es eine Einstellung dieses Produkts (oft eine Umgebungsvariable): Sein Administrator trägt sie ein und startet das Produkt neu.`,
  'microsoft-code-damaged':
    'Microsoft kennt den Code nicht, mit dem Sie gerade zurückkamen: Etwas hat ihn unterwegs verändert.\nMelden Sie sich in einem privaten Fenster ohne Erweiterungen des Browsers oder in einem anderen Browser erneut an.\nBleibt der Fehler bestehen, kürzt ein Proxy oder eine Firewall vor diesem Produkt lange Adressen; sein Administrator prüft das.',
  'microsoft-no-directory': `Ein persönliches Microsoft-Konto kann keine Anwendung mehr registrieren, denn es hat kein Verzeichnis.\nMelden Sie sich in Entra mit dem Konto einer Organisation an, oder legen Sie zuerst ein kostenloses Azure-Verzeichnis an, und registrieren Sie die Anwendung dort.\nFür ein persönliches Postfach bei Outlook.com muss die Einstellung „${name('Supported account types')}“ der Anwendung persönliche Konten enthalten.`,

  'google-origin-asked': `Google kennt die Webseite nicht, von der die Anfrage kommt. Die Meldung lautet redirect_uri_mismatch, gemeint ist aber der JavaScript-Ursprung.\n${CLIENTS} der Client, „Authorized JavaScript origins“: Tragen Sie den Ursprung ein, den der Fehler nennt.\nUnter „${name('Authorized redirect URIs')}“ tragen Sie dies ein, falls es fehlt: {redirectUri}`,
  'google-login-limit':
    'Zu viele neue Benutzer haben sich heute mit dieser Anwendung angemeldet; Google begrenzt das, solange niemand die Anwendung überprüft hat.\nVerwenden Sie eine eigene Client-ID statt einer gemeinsamen: Google Auth Platform, Clients.\nOder versuchen Sie es morgen erneut.',
  'google-delegation': `Das Dienstkonto darf nicht für das Postfach {mailbox} handeln: Die Delegierung fehlt oder wirkt noch nicht.\nEin Super-Administrator trägt es in der Google-Admin-Konsole ein, ${name('Security')}, Access and data control, API controls, ${name('Manage Domain Wide Delegation')}: seine Client-ID aus Ziffern, Bereich https://mail.google.com/\nEs kann bis zu 24 Stunden dauern. Das Postfach muss zu demselben Google Workspace gehören; gmail.com kann nicht delegieren.`,
  'google-other-mailbox':
    'Gmail sollte für ein anderes Postfach senden als das, mit dem die Anmeldung erfolgte.\nMelden Sie sich erneut an, und zwar genau mit dem Postfach {mailbox}, das sendet.\nEin Dienstkonto muss dieses Postfach als den Nutzer nennen, für den es handelt, und die Organisation muss ihm das übertragen haben.',
  'google-precondition':
    'Gmail kann das für dieses Konto nicht: Es hat kein Gmail, oder ein Dienstkonto hat nicht gesagt, für wen es handelt.\nPrüfen Sie in der Google-Admin-Konsole, ob Gmail für das Postfach {mailbox} eingeschaltet ist.\nEin Dienstkonto muss dieses Postfach als seinen Nutzer nennen (subject), und das muss ihm übertragen sein.',
  'google-service-key':
    'Google nimmt den Schlüssel des Dienstkontos nicht an, oder lässt keinen anlegen.\nIn der Google-Cloud-Konsole, IAM & Admin, Service accounts, das Konto, Keys: Prüfen Sie, ob es aktiviert ist, oder fügen Sie einen neuen Schlüssel hinzu und geben Sie dessen JSON hier ein.\nWo Schlüssel verboten sind, macht ein Organization Policy Administrator eine Ausnahme für dieses Projekt.',
  'google-wrong-account': `Das zeigt Google, wenn im Browser ein anderes Konto aktiv ist als das der Anwendung; der Parameter fehlt nicht.\nMelden Sie sich in einem privaten Fenster erneut an, und wählen Sie das Konto des Postfachs {mailbox}.\nBleibt der Fehler bestehen: In Google Auth Platform, ${name('Audience')}, nimmt eine Anwendung mit „${name('Internal')}“ nur Postfächer ihrer eigenen Organisation an.`,
  'google-loopback': `Google schickt mit einem Client dieser Art niemanden an 127.0.0.1 zurück.\n${CLIENTS} verwenden Sie einen Client der Art „${name('Web application')}“, und geben Sie dessen ID und Schlüssel hier ein.\nÖffnen Sie diese Seite unter einem Hostnamen mit https://, und tragen Sie bei diesem Client {redirectUri} ein.`,

  'browser-cors':
    'Der Browser ließ die Seite die Antwort einer anderen Adresse nicht lesen, weil diese Antwort die Seite nicht zulässt (CORS).\nLiefern Sie die Seite dieses Produkts und sein Backend unter derselben Adresse aus: beide mit https, demselben Hostnamen und demselben Port.\nGeht das nicht, lässt der Administrator dieses Produkts im Backend den Ursprung (Origin) der Seite zu.\nDieselbe Meldung kommt, wenn die Anmeldung in diesem Produkt beendet ist oder ein Proxy anstelle des Backends antwortet: Laden Sie zuerst die Seite neu.',
  'browser-exchange':
    'Die Seite dieses Produkts hat den Anmeldedienst des Anbieters aus einem Skript aufgerufen; das erlaubt der Anbieter nicht (CORS).\nDie Anmeldeseite muss als eigene Seite oder in einem eigenen Fenster geöffnet werden, und das Backend dieses Produkts muss den Code einlösen.\nGeben Sie die Einzelheiten an den Hersteller dieses Produkts weiter. Bei Microsoft gehört der Weiterleitungs-URI unter die Plattform Web.',
  'browser-csp':
    'Die Seite dieses Produkts hat etwas versucht, was ihre eigenen Regeln (Content Security Policy) verbieten.\nDer Administrator dieses Produkts trägt die Adresse aus den Einzelheiten in die Direktive ein, die dort genannt ist, zum Beispiel form-action oder connect-src.\nAuch ein Webserver oder Proxy vor diesem Produkt kann solche Regeln setzen.',
  'browser-frame':
    'Eine Seite wurde innerhalb einer anderen Seite angezeigt (in einem Rahmen, frame), und das lässt sie nicht zu. Kein Anbieter erlaubt das für seine Anmeldeseite.\nÖffnen Sie dieses Produkt in einem eigenen Fenster, und beginnen Sie neu.\nZeigt dieses Produkt die Anmeldeseite selbst in einem Rahmen, muss sein Hersteller sie stattdessen in einem eigenen Fenster oder als ganze Seite öffnen lassen.',
  'browser-cookies':
    'Der Browser speichert die Cookies nicht, die für die Anmeldung nötig sind.\nErlauben Sie Cookies für die Seite des Anbieters und für dieses Produkt, oder versuchen Sie es in einem anderen Browser ohne Erweiterungen.\nWird dieses Produkt innerhalb einer anderen Seite angezeigt, öffnen Sie es in einem eigenen Fenster.\nWird dieses Produkt über http geöffnet, schaltet sein Administrator https ein.',
  'browser-extension':
    'Eine Erweiterung des Browsers oder eine Regel Ihrer Organisation für den Browser hat die Anfrage blockiert.\nSchalten Sie Erweiterungen für diese Seite ab, oder verwenden Sie ein privates Fenster oder einen anderen Browser.\nLiegt es an einer Regel Ihrer Organisation, bitten Sie deren IT, die Anmeldeseite des Anbieters zu erlauben.',
  'browser-mixed-content':
    'Eine über https geöffnete Seite hat eine Adresse aufgerufen, die mit http:// beginnt; das lässt der Browser nicht zu.\nDer Administrator dieses Produkts stellt dessen öffentliche Adresse auf https um.\nDer Proxy vor diesem Produkt muss weitergeben, dass die Seite über https geöffnet wurde (X-Forwarded-Proto).',
  'browser-no-tls':
    'Der Browser hat mit https:// eine Adresse aufgerufen, die unverschlüsselt antwortet, oder umgekehrt.\nDer Administrator dieses Produkts vergleicht dessen eingestellte öffentliche Adresse mit der, unter der es wirklich erreichbar ist: https oder http, und den Port.\nDer Weiterleitungs-URI beim Anbieter muss mit dieser Adresse beginnen.',
  'browser-certificate':
    'Der Browser vertraut dem Zertifikat der Seite nicht, die er öffnen sollte.\nIst es die Seite dieses Produkts, installiert sein Administrator ein Zertifikat für genau ihren Hostnamen, von einer Zertifizierungsstelle, der die Browser vertrauen.\nIst es die Seite des Anbieters, stimmen Datum oder Uhrzeit dieses Rechners nicht, oder eine Firewall oder ein Virenscanner zeigt ein eigenes Zertifikat: Fragen Sie Ihre IT.',
  'browser-unreachable':
    'Der Browser hat die Seite nicht erreicht, die er öffnen sollte: Ihr Host ist nicht bekannt, antwortet nicht oder nimmt keine Verbindung an.\nIst es die Seite dieses Produkts, vergleicht sein Administrator den Weiterleitungs-URI mit der Adresse, unter der das Produkt von diesem Rechner aus erreichbar ist. localhost ist hier dieser Rechner selbst.\nBis dahin fügen Sie die ganze Adresse dieser Seite in das Formular ein, wenn code= darin steht.\nIst es die Seite des Anbieters, lässt das Netz, das VPN oder der Proxy dieses Rechners den Browser nicht dorthin.',
  'browser-opener':
    'Eine Seite hat sich von dem Fenster getrennt, das sie geöffnet hat (Cross-Origin-Opener-Policy). Oft ist das nur eine Warnung, und die Anmeldung gelingt.\nGeschieht nach der Anmeldung nichts, wartet dieses Produkt auf eine Weise auf das Fenster, die diese Richtlinie verbietet.\nDer Administrator dieses Produkts gibt dessen Seite und der Seite für die Rückkehr (Callback) dieselbe Richtlinie. Der Hersteller verwendet für die Rückkehr eine Seite, die das Ergebnis selbst meldet.',
  'browser-popup':
    'Der Browser hat das Anmeldefenster nicht geöffnet, oder es wurde zu früh geschlossen.\nErlauben Sie diesem Produkt, Fenster zu öffnen (Pop-ups), dann beginnen Sie neu.\nWar das Fenster offen, schließen Sie die Anmeldung darin ab. Stand ein Fehler darin, fügen Sie seinen Wortlaut hier ein.',
  'browser-unsuitable':
    'Die Seite funktioniert in diesem Browser nicht: Er ist zu alt, zeigt Seiten im Fenster eines anderen Programms oder führt kein JavaScript aus.\nÖffnen Sie sie in einem gewöhnlichen Browser wie Firefox, Chrome, Edge oder Safari, und beginnen Sie neu.',
  'product-database':
    'Dieses Produkt konnte seine eigene Datenbank oder seinen Datenspeicher nicht benutzen (zum Beispiel SQLite, MySQL, PostgreSQL, Redis oder eine Warteschlange). Weder ein Mailserver noch ein Anbieter hat etwas abgelehnt.\nDer Administrator dieses Produkts sieht im Protokoll dieser Datenbank nach: Vielleicht läuft sie nicht, ist voll oder schreibgeschützt, oder ihre Tabellen sind älter als dieses Produkt.\nDann beginnen Sie neu: Ein Code des Anbieters gilt einmal und nur wenige Minuten.',
  'page-expired':
    'Seit dem Öffnen dieser Seite ist zu viel Zeit vergangen, oder der Browser hat das Cookie dieses Produkts nicht gespeichert.\nLaden Sie die Seite neu, melden Sie sich in diesem Produkt an, und beginnen Sie neu.\nKommt es immer wieder, prüft der Administrator dieses Produkts dessen öffentliche Adresse (https, Hostname), das Sitzungscookie und die Uhr jedes Servers, auf dem es läuft.',
  'token-command':
    'Der Befehl, der das Token oder Passwort liefern soll, hat nichts geliefert.\nDer Administrator dieses Servers führt ihn von Hand aus, als derselbe Benutzer und in derselben Umgebung: Die Ausgabe sagt, warum.\nMeist ist das Aktualisierungstoken abgelaufen, oder der Befehl findet seine Dateien oder den Schlüsselbund dieses Benutzers nicht.',
  'key-unreadable':
    'Der eingegebene private Schlüssel ist nicht lesbar: Er ist abgeschnitten, oder seine Zeilenumbrüche gingen verloren.\nGeben Sie den ganzen Schlüssel erneut ein, von der Zeile mit BEGIN bis zur Zeile mit END, jede Zeile für sich. Für ein Dienstkonto von Google geben Sie die ganze JSON-Datei ein.\nIn einer Umgebungsvariablen steht für einen Zeilenumbruch oft \\n: Das Programm, das sie liest, muss daraus wieder Zeilenumbrüche machen.',
  'scope-changed':
    'Der Anbieter hat andere Berechtigungen (Bereiche, Scopes) erteilt, als angefordert wurden, und dieses Produkt hält das für einen Fehler.\nEntziehen Sie der Anwendung in den Einstellungen des Kontos den Zugriff, dann melden Sie sich erneut an und erlauben alles, wonach gefragt wird.\nKommt es wieder, setzt der Administrator dieses Produkts OAUTHLIB_RELAX_TOKEN_SCOPE=1, oder er aktualisiert dieses Produkt.',
  'sasl-plugin':
    'Dem Mailprogramm auf dem Server dieses Produkts (Postfix, Exim, Sendmail) fehlt das Plugin für das verlangte Anmeldeverfahren. Kein Mailserver hat etwas abgelehnt.\nDer Administrator dieses Produkts installiert das Plugin für Cyrus SASL: libsasl2-modules für PLAIN und LOGIN, sasl-xoauth2 für OAuth2.\nDann prüfen Sie, ob die Einstellungen des Mailprogramms dieses Verfahren zulassen (Postfix: smtp_sasl_mechanism_filter, smtp_sasl_security_options). Läuft das Programm in einer chroot-Umgebung, muss das Plugin auch dort vorhanden sein.',
  'endpoint-dns':
    'Dieser Server konnte den Hostnamen des Anmeldedienstes {endpoint} nicht auflösen.\nPrüfen Sie die DNS-Einstellungen dieses Servers, in einem Container die des Containers und seines Netzes. Der Mailserver ist nicht betroffen.\nIst das Internet nur über einen Proxy erreichbar, stellen Sie ihn in den Einstellungen dieses Servers ein.',
  'microsoft-resource-missing':
    'Die Anwendung hat keine Berechtigung für den Dienst, für den ein Token verlangt wurde. Die Einzelheiten nennen diesen Dienst und die Dienste, die eingetragen sind.\nIn Entra, App-Registrierungen (App registrations), die Anwendung, API-Berechtigungen (API permissions), „APIs my organization uses“, Office 365 Exchange Online: Fügen Sie zum Senden über SMTP ohne Person die Anwendungsberechtigung SMTP.SendAsApp hinzu.\nZum Senden über SMTP mit einer angemeldeten Person fügen Sie stattdessen unter Microsoft Graph die delegierten Berechtigungen SMTP.Send und offline_access hinzu.\nDann wählen Sie „Administratorzustimmung erteilen (Grant admin consent)“, und melden Sie sich erneut an.',
  'microsoft-may-not-register':
    'Sie dürfen in diesem Microsoft-Verzeichnis keine Anwendung registrieren oder ändern.\nEin Administrator registriert sie, oder er gibt Ihnen die Rolle Anwendungsentwickler (Application Developer) oder Anwendungsadministrator (Application Administrator).\nMit der PowerShell oder auf der Befehlszeile melden Sie sich mit dem Bereich (scope) Application.ReadWrite.All an.',
  'smtp-inspected':
    'Eine Firewall auf dem Weg verändert, was der Mailserver sagt: Wo seine Begrüßung und STARTTLS standen, stehen Sternchen oder XXXX. Ohne STARTTLS kann sich niemand anmelden.\nDer Administrator des Netzes schaltet die Prüfung von SMTP für diesen Server ab (Cisco: „inspect esmtp“), oder er lässt TLS dabei zu.\nPort 465 mit TLS ist von dieser Prüfung nicht betroffen, falls der Anbieter ihn hat.',
  'smtp-attachment':
    'Der Mailserver lehnt die Mail wegen eines Anhangs oder Links ab: Solche Anhänge oder Links sind aus Sicherheitsgründen gesperrt. Anmeldung und Einstellungen funktionieren.\nLassen Sie den Anhang oder Link weg, oder legen Sie die Datei anderswo ab und senden Sie einen Link darauf.',
  'callback-too-large':
    'Der Webserver vor diesem Produkt lehnt die lange Adresse oder die Cookies ab, mit denen der Anbieter Sie zurückschickt.\nSein Administrator erhöht die Grenze für Header (nginx: large_client_header_buffers 4 32k; auch proxy_buffer_size).\nVorläufig löschen Sie die Cookies dieser Seite und melden sich erneut an.',
  'callback-blocked':
    'Der Webserver oder eine Firewall vor diesem Produkt sperrt die Seite, an die der Anbieter Sie zurückschickt.\nSein Administrator nimmt diese Adresse aus. Meist ist es die Regel 930120 des OWASP-Regelsatzes: Sie hält „userinfo.profile“ in der Adresse für einen Angriff.\nBis dahin fügen Sie die ganze Adresse der gesperrten Seite in das Formular ein.',
  'product-crash':
    'Dieses Produkt ist über eine Antwort gestolpert, oder über eine Anmeldung, die nie gespeichert wurde; der wahre Grund ist verloren gegangen.\nMelden Sie sich erneut an und speichern Sie. Bleibt der Fehler bestehen, steht die Antwort des Anbieters im Protokoll des Backends.\nGeben Sie die Einzelheiten an den Hersteller dieses Produkts weiter, und aktualisieren Sie es.',
  'redirect-loop':
    'Zwei Adressen dieses Produkts schicken den Browser ohne Ende zueinander.\nSein Administrator prüft, ob der Reverse Proxy https und Hostnamen weitergibt (X-Forwarded-Proto, X-Forwarded-Host).\nVorläufig löschen Sie die Cookies dieser Seite und melden sich erneut an.',
  'product-incomplete':
    'Auf dem Server dieses Produkts fehlt etwas, das es zum Senden braucht.\nSein Administrator installiert oder aktualisiert die Bibliothek, die Erweiterung oder das Programm, das die Einzelheiten nennen.',
  'profile-denied': `Die Anmeldung selbst gelang, aber dieses Produkt fragte danach, wer sich angemeldet hat, und darf das nicht.\nEs muss auch um User.Read (Microsoft) oder openid email bitten, oder das Token ohne das behalten.\n${MAKERS}`,
  'credential-probe': `Dieses Produkt hat Client-ID und geheimen Clientschlüssel schon vor der Anmeldung geprüft und abgelehnt; den Grund nennt es nicht.\nVergleichen Sie Client-ID, Schlüssel (den ${name('Value')}, nicht dessen ID) und Mandanten mit der Seite des Anbieters.\nStimmen sie, steht die Antwort des Anbieters im Protokoll des Backends.`,
  configuration:
    'Eine Einstellung dieses Produkts fehlt oder ist nicht lesbar.\nSein Administrator sieht sich die Einstellung oder Datei an, die in den Einzelheiten steht, und berichtigt sie.',

  'api-send-as':
    'Das Postfach {mailbox} darf nicht mit der Absenderadresse {from} senden.\nIm Exchange Admin Center, Mailboxes, das Postfach dieser Adresse, Delegation: Geben Sie dem Postfach {mailbox} „Send As“.\nOder setzen Sie als Absender das Postfach, das sich anmeldet.',
  'api-policy':
    'Eine Richtlinie der Organisation hält die Anwendung von diesem Postfach fern.\nIn der Exchange Online PowerShell zeigt Test-ApplicationAccessPolicy, welche; nehmen Sie das Postfach {mailbox} in deren Gruppe auf.\nEine Änderung kann zwei Stunden brauchen.\nSprechen die Einzelheiten von OData, zeigen Get-OrganizationConfig und Get-CASMailbox die EwsApplicationAccessPolicy: Nehmen Sie die Anwendung in EwsAllowList auf.',
  'api-permission': `Der Anwendung fehlt die Berechtigung, Mails zu senden, oder die Zustimmung eines Administrators dazu.\n${APP} ${name('API permissions')}: Zum Senden ohne eine Person muss es eine Anwendungsberechtigung sein (Mail.Send), mit einer angemeldeten Person eine delegierte.\nDann „${name('Grant admin consent')}“: {consentLink}\nDanach melden Sie sich erneut an. Ein eben erteiltes Recht kann bis zu zwei Stunden brauchen.`,
  'api-no-mailbox': `Das Konto {mailbox} hat kein Postfach, das senden kann: Es hat keines in Exchange Online oder keine Lizenz dafür.\nIm Microsoft 365 Admin Center, ${name('Users')}, ${name('Active users')}, das Konto: Weisen Sie eine Lizenz mit Exchange Online zu; es dauert einige Minuten.\nOder melden Sie sich mit dem Konto des sendenden Postfachs an, nicht mit dem des Administrators, der die Anwendung registriert hat.`,
  'api-full-access':
    'Das angemeldete Konto hat kein Recht auf das freigegebene Postfach.\nIm Exchange Admin Center, Mailboxes, das freigegebene Postfach, Delegation: Geben Sie dem Postfach {mailbox} „Full Access“ (Read and manage) und „Send As“.\nEs kann eine Stunde dauern.',
  'api-user':
    'Der Anbieter kennt das Postfach {mailbox} nicht.\nPrüfen Sie die Adresse auf Tippfehler: Sie muss der Benutzername oder die Hauptadresse eines Postfachs im Mandanten {tenant} sein.',
  'api-limit':
    'Die Grenze des Anbieters für das Senden ist erreicht.\nWarten Sie, bis zu einem Tag, und senden Sie weniger Mails.',
  'access-token-expired':
    'Ein Zugriffstoken wurde nach seiner Stunde benutzt.\nDas Backend muss vor dem Senden mit dem Aktualisierungstoken ein neues holen.\nPrüfen Sie auch Datum und Uhrzeit dieses Servers.',
  'access-token-resource':
    'Das Token ist beschädigt oder wurde für einen anderen Dienst ausgestellt als den, an den es ging.\nDer Bereich muss der des Dienstes sein: https://outlook.office.com/SMTP.Send für SMTP, https://graph.microsoft.com/Mail.Send für Graph.\nStellen Sie den Bereich in diesem Produkt richtig ein, dann melden Sie sich erneut an.',

  'smtp-password-sent-by-product': `Das Ziel ist auf OAuth2 gestellt, aber stattdessen wurde ein Passwort gesendet (LOGIN oder PLAIN).\nDas Backend muss sich für dieses Ziel mit XOAUTH2 anmelden, bei jeder Art von Mail.\n${MAKERS}`,
  'smtp-password-sent':
    'Es wurde ein Passwort gesendet, kein Token; Microsoft akzeptiert zum Senden keine Passwörter mehr.\nWählen Sie in diesem Formular die Anmeldung Microsoft (OAuth2) und melden Sie sich mit dem Postfach {mailbox} an.\nIst OAuth2 gewählt, muss das Backend das Verfahren XOAUTH2 verwenden.',
  'smtp-yahoo-password':
    'Yahoo oder AOL hat das Passwort abgelehnt; „too many attempts“ sagt es schon beim ersten Versuch, und Warten hilft nicht.\nErstellen Sie auf der Sicherheitsseite des Kontos bei Yahoo ein App-Passwort und geben Sie es hier ein, oder wählen Sie OAuth2.\nBenutzername: die ganze Mailadresse.',
  'smtp-yahoo-sender':
    'Yahoo hat die Mail abgelehnt, meist weil der Absender nicht das angemeldete Konto ist; am Empfänger liegt es nicht.\nSetzen Sie als Absender das Postfach {mailbox}, das sich anmeldet.\nIst es das schon, kürzen Sie den Text und lassen Sie Links weg, denn die hält Yahoo für Spam.',
  'smtp-switched-off':
    'Das Senden über SMTP ist in den Einstellungen dieses Postfachs abgeschaltet.\nMelden Sie sich auf der Webseite des Anbieters am Postfach an, und schalten Sie SMTP in dessen Einstellungen ein (oft „POP3/IMAP/SMTP“ oder „Drittanbieter“).\nManche Anbieter geben dann einen Autorisierungscode oder ein App-Passwort aus: Geben Sie das hier als Passwort ein.',
  'smtp-intercepted':
    'Ein anderer Mailserver als der angegebene hat geantwortet: Der Hoster oder eine Firewall fängt ausgehende Mailverbindungen ab.\nBitten Sie den Hoster oder den Administrator des Netzes, diesem Server eine direkte Verbindung zum Server {server} zu erlauben (cPanel: „SMTP Restrictions“).\nVergleichen Sie den Namen in der Begrüßung des Servers mit dem Server in diesem Formular.',
  'smtp-other-service':
    'Am Server {server} hat etwas anderes als ein SMTP-Server geantwortet.\nPrüfen Sie Server und Port: smtp.… und nicht imap.… oder pop.…, Port 587 mit STARTTLS oder 465 mit TLS.',
  'smtp-multiple-from': 'Im Absender steht mehr als eine Adresse.\nLassen Sie nur eine stehen.',
  'smtp-own-mailbox-full':
    'Das sendende Postfach ist voll, nicht das des Empfängers.\nLeeren Sie das Postfach {mailbox}, auch „Gesendete Elemente“ und „Gelöschte Elemente“, oder lassen Sie es von seinem Administrator vergrößern.',
  'smtp-licence': `Das sendende Postfach hat keine Lizenz für Exchange Online.\nIm Microsoft 365 Admin Center, ${name('Users')}, ${name('Active users')}, das Postfach {mailbox}, Licenses and apps: Weisen Sie eine Lizenz mit Exchange Online zu.\nEs kann eine Stunde dauern. Oder melden Sie sich mit einem Postfach an, das eine hat.`,
  'smtp-connector':
    'Microsoft erkennt diesen Server nicht als einen der Organisation: IP-Adresse oder Zertifikat des Connectors passen nicht.\nIm Exchange Admin Center, Mail flow, Connectors: Berichtigen Sie IP-Adresse oder Zertifikatnamen des Connectors vom Mailserver der Organisation.\nOder senden Sie mit einer Anmeldung über smtp.office365.com, Port 587.',
  'smtp-domain-unregistered':
    'Die Domäne der Absenderadresse {from} ist beim Anbieter nicht für die Organisation eingetragen.\nTragen Sie die Domäne dort ein und bestätigen Sie sie (Microsoft 365 Admin Center, Settings, Domains), oder verwenden Sie einen Absender aus einer eingetragenen.',
  'smtp-sender-unverified':
    'Der Maildienst sendet nur von Adressen und Domänen, die dort bestätigt sind; die Absenderadresse {from} ist es nicht.\nBestätigen Sie die Adresse oder ihre Domäne in der Konsole des Maildienstes, oder geben Sie einen bestätigten Absender ein.\nEin neues Konto ist vielleicht beschränkt („Sandbox“), bis der Dienst das aufhebt. Bis dahin muss auch jeder Empfänger dort bestätigt sein.',
  'smtp-ip-not-allowed':
    'Der Maildienst nimmt Mails nur von bekannten IP-Adressen an, und die dieses Servers gehört nicht dazu.\nTragen Sie die öffentliche IP-Adresse dieses Servers in der Konsole des Maildienstes als erlaubt ein (oft unter Security).',
  'smtp-account-inactive':
    'Das Konto beim Maildienst darf zurzeit nicht senden: Es ist nicht freigeschaltet, gesperrt oder ohne Guthaben.\nMelden Sie sich auf der Webseite des Maildienstes mit dem Postfach {mailbox} an, oder lassen Sie es dessen Administrator tun, und sehen Sie nach einem Hinweis.',
  'smtp-federation':
    'Microsoft erreicht den eigenen Anmeldeserver der Organisation (AD FS) nicht über https mit TLS 1.2.\nSein Administrator schaltet dort TLS 1.2 ein. Eine Anmeldung mit OAuth2 in diesem Formular umgeht diesen Weg.',
  'smtp-hve-token':
    'Der Server konnte das Token nicht verwenden: Es ist beschädigt oder, bei High Volume Email, zu nah an seinem Ende.\nDas Backend muss ein frisches Token als eine Zeile Base64 senden und es 20 Minuten vor seinem Ablauf erneuern.\nDer Benutzername muss das Postfach {mailbox} sein, für das das Token ausgestellt wurde.',
  'smtp-hve-recipient':
    'High Volume Email stellt nur Empfängern innerhalb der Organisation zu.\nGeben Sie Empfänger der Organisation ein, oder senden Sie über smtp.office365.com.',
  'smtp-app-only': `Das Token der Anwendung ist in Ordnung, aber Exchange lässt sie das Postfach {mailbox} nicht benutzen.\nIn der Exchange Online PowerShell: New-ServicePrincipal mit der ${name('Object ID')} aus ${name('Enterprise applications')}, und eine Rollenzuweisung „Application SMTP.SendAsApp“ oder Add-MailboxPermission.\nAuthentifiziertes SMTP (Authenticated SMTP) muss eingeschaltet sein: {smtpAuthCommand}\nDas alles kann bis zu zwei Stunden brauchen.`,
  'smtp-mailbox-logon':
    'Exchange lässt diese Anmeldung das Postfach {mailbox} nicht benutzen.\nDer Administrator prüft, ob das Postfach eine Lizenz hat und die Anwendung oder das Konto Rechte daran (Full Access, Send As).\nEin eben erteiltes Recht kann bis zu zwei Stunden brauchen.',
  'smtp-other-transport':
    'Will die Organisation gar kein SMTP, hilft nur ein anderer Weg.\nKann dieses Produkt über Microsoft Graph senden, wählen Sie das statt SMTP.',
  'smtp-not-spread-yet':
    'Eine eben erteilte Berechtigung oder eine eben geänderte Einstellung wirkt vielleicht noch nicht; Exchange braucht bis zu zwei Stunden.\nWarten Sie, dann testen Sie erneut, ohne etwas zu ändern.',
  'smtp-from-empty':
    'Die Absenderadresse ist leer oder keine ganze Adresse.\nGeben Sie als Absender eine Adresse des Postfachs {mailbox} ein, das sich anmeldet.',
  'smtp-login-reply-lost': `Der Mailserver hat die Anmeldung abgelehnt; seine Antwort ist unterwegs verloren gegangen. Bei Microsoft ist meist das Senden über SMTP abgeschaltet.\nIn https://admin.microsoft.com, ${name('Users')}, ${name('Active users')}, das Postfach {mailbox}, ${name('Mail')}, ${name('Manage email apps')}: Setzen Sie den Haken bei „${name('Authenticated SMTP')}“.\nOder in der Exchange Online PowerShell: {smtpAuthCommand}\nVielleicht steht die Antwort selbst im Protokoll des Backends.`,
  'smtp-address':
    'Der Mailserver nimmt eine Adresse nicht an, die des Absenders oder eines Empfängers.\nPrüfen Sie die Absenderadresse {from} und die Empfänger auf Tippfehler.\nSeine Antwort in den Einzelheiten nennt die Adresse, die er meint.',
  'smtp-mailbox':
    'Der Server lehnt wegen eines Postfachs ab: Es ist voll, deaktiviert oder darf das nicht.\nDer Administrator des Postfachs, das die Antwort in den Einzelheiten nennt, prüft Zustand, Lizenz und Grenzwerte.',
  'smtp-system':
    'Der Mailserver selbst hat einen Fehler oder eine Grenze.\nVersuchen Sie es später erneut. Bleibt der Fehler bestehen, geben Sie seine Antwort in den Einzelheiten dem Support des Mailanbieters.',
  'smtp-routing':
    'Der Mailserver findet keinen Weg zur Domäne des Empfängers.\nPrüfen Sie bei jedem Empfänger den Teil nach dem @.\nStimmt er, prüft der Administrator dieser Domäne ihren MX-Eintrag im DNS.',
  'smtp-protocol': `Der Mailserver hat einen Befehl oder seinen Parameter nicht verstanden.\nPrüfen Sie, ob Server und Port zu einem Mailserver gehören, der Mails von Programmen annimmt: Port 587 mit STARTTLS, 465 mit TLS.\nWenn ja, geben Sie die Einzelheiten an den Hersteller dieses Produkts weiter.`,
  'smtp-content': `Der Mailserver kann die Mail in dieser Form nicht annehmen.\n${MAKERS}`,
  'smtp-policy':
    'Eine Regel des Mailservers lehnt diese Mail oder diese Anmeldung ab.\nPrüfen Sie, ob sich das Ziel anmeldet, mit dem Postfach {mailbox}, und ob der Absender eine Adresse davon ist.\nStimmt beides, sagt die Antwort in den Einzelheiten dem Administrator des Mailservers, welche Regel es war.',
  'smtp-no-mail':
    'Dieser Server oder die Domäne des Empfängers nimmt keine Mails an.\nPrüfen Sie den Server in diesem Formular und die Domänen der Empfänger.',
  'smtp-sequence':
    'Der Mailserver erwartete zuerst einen anderen Schritt, meist die Anmeldung oder die Verschlüsselung.\nWählen Sie in diesem Formular eine Anmeldung und eine Verschlüsselung (STARTTLS mit 587, TLS mit 465).',
  'smtp-command':
    'Der Mailserver hat einen Befehl oder seinen Parameter nicht verstanden.\nPrüfen Sie Server, Port und Verschlüsselung: 587 mit STARTTLS, 465 mit TLS.\nStimmen sie, geben Sie die Einzelheiten an den Hersteller dieses Produkts weiter.',
  'smtp-not-allowed':
    'Der Mailserver hat die Mail abgelehnt.\nLesen Sie seine Antwort in den Einzelheiten, und prüfen Sie Absender und Empfänger.\nMeist ist der Absender nicht das angemeldete Konto, ein Empfänger existiert nicht, der Text gilt als Spam, oder es kamen zu viele Mails in kurzer Zeit.',
  'smtp-too-large':
    'Eine Grenze ist überschritten: Die Mail ist zu groß, oder ein Postfach ist voll.\nSenden Sie weniger in einer Mail, oder schaffen Sie Platz im Postfach.',
  'smtp-temporary-login': `Der Mailserver kann die Anmeldung gerade nicht prüfen.\n${WAIT} Bleibt der Fehler bestehen, melden Sie sich erneut mit dem Postfach {mailbox} an.`,
  'smtp-temporary': `Der Mailserver lehnt im Augenblick ab.\n${WAIT} Bleibt der Fehler bestehen, sagt seine Antwort in den Einzelheiten, warum.`,
  'smtp-permanent':
    'Der Mailserver hat abgelehnt.\nLesen Sie seine Antwort in den Einzelheiten, und prüfen Sie Server, Anmeldung, Absender und Empfänger.',

  'tls-client-certificate':
    'Die Gegenseite verlangt, dass dieser Server ein eigenes Zertifikat vorlegt.\nPrüfen Sie Server und Port: 587 mit STARTTLS und 465 mit TLS brauchen bei Google und Microsoft keines.\nVerlangt es ein Connector oder Relay, installiert der Administrator dieses Produkts dieses Zertifikat.',
  'tls-alert':
    'Die beiden Server haben keine gemeinsame Verschlüsselung gefunden.\nAktualisieren Sie die TLS-Bibliothek der älteren Seite; der Anbieter verlangt TLS 1.2 oder neuer.\nPrüfen Sie auch, ob die Verschlüsselung zum Port passt: STARTTLS mit 587, TLS mit 465.',
  'tls-alert-certificate':
    'Eine Seite nimmt das Zertifikat der anderen nicht an.\nPrüfen Sie Datum und Uhrzeit dieses Servers und seine CA-Zertifikate (Paket ca-certificates).\nBricht ein Proxy oder Virenscanner die Verbindungen auf, installieren Sie dessen CA hier.',
  'tls-alert-other':
    'Die verschlüsselte Verbindung ist abgebrochen.\nPrüfen Sie Server und Port, und ob die Verschlüsselung zum Port passt: STARTTLS mit 587, TLS mit 465.\nStimmen sie, suchen Sie nach einer Firewall, einem Proxy oder Virenscanner auf dem Weg zum Server {server}.',
  'tls-failed':
    'Die verschlüsselte Verbindung zum Server {server} kam nicht zustande; der Grund ist unterwegs verloren gegangen.\nPrüfen Sie, ob die Verschlüsselung zum Port passt: STARTTLS mit 587, TLS mit 465.',
  'endpoint-unreachable':
    'Dieser Server hat den Anmeldedienst {endpoint} nicht erreicht.\nDie Firewall muss diesem Server die Verbindung dorthin auf Port 443 erlauben. Der Mailserver ist nicht betroffen.\nWird ein Proxy gebraucht, stellen Sie ihn in den Einstellungen dieses Servers ein; prüfen Sie auch dessen DNS.',
  'endpoint-certificate':
    'Die verschlüsselte Verbindung zum Anmeldedienst {endpoint} kam nicht zustande.\nInstallieren Sie die fehlenden CA-Zertifikate auf diesem Server (Paket ca-certificates), oder die CA eines Proxys oder Virenscanners, der Verbindungen aufbricht.\nPrüfen Sie Datum und Uhrzeit dieses Servers. Schalten Sie die Prüfung nicht ab.',
  'api-unauthorized':
    'Der Anbieter hat die Anmeldung nicht akzeptiert: Sie ist beendet, oder sie wurde nie gespeichert.\nMelden Sie sich erneut mit dem Postfach {mailbox} an, dann testen Sie erneut.\nBleibt der Fehler bestehen, prüfen Sie Client-ID und geheimen Clientschlüssel, und ob das Backend das Aktualisierungstoken aufbewahrt.',
  'token-client-refused': `Der Anbieter hat die Client-ID oder den geheimen Clientschlüssel nicht akzeptiert; sein Grund ist unterwegs verloren gegangen.\nKopieren Sie beide neu von der Seite des Anbieters, bei Microsoft den ${name('Value')} des Schlüssels, nicht dessen ID. Dann melden Sie sich erneut mit dem Postfach {mailbox} an.\nVielleicht steht die Antwort des Anbieters im Protokoll des Backends.`,
  'token-reason-lost':
    'Der Anbieter hat kein Token ausgestellt; der Grund in seiner Antwort ist unterwegs verloren gegangen.\nPrüfen Sie Benutzername (eine ganze Mailadresse), Client-ID, geheimen Clientschlüssel und Mandanten, dann melden Sie sich erneut mit dem Postfach {mailbox} an.\nDer Grund steht im Protokoll des Backends oder in den Anmeldeprotokollen beim Anbieter.',
  'endpoint-wrong':
    'Die Adresse des Anmeldedienstes {endpoint} ist falsch, oder der Mandant darin.\nVergleichen Sie die Adressen in diesem Produkt mit der Dokumentation des Anbieters, und den Mandanten {tenant} mit dessen Seite.',
  'endpoint-blocked':
    'Die Anfrage an den Anmeldedienst des Anbieters wurde blockiert, meist von einem Proxy oder einer Firewall auf dem Weg.\nFirewall oder Proxy müssen diesem Server die Verbindung zum Anmeldedienst {endpoint} auf Port 443 erlauben.',
  'endpoint-down': `Der Anmeldedienst des Anbieters ist gestört oder überlastet.\n${WAIT} Es ist nichts verloren. Der Mailserver ist nicht betroffen.`,
  'endpoint-answer':
    'Statt des Anmeldedienstes {endpoint} hat etwas anderes geantwortet, etwa die Seite eines Proxys oder eine Anmeldeseite.\nPrüfen Sie den Proxy dieses Servers, und die Adressen des Anbieters in diesem Produkt.',
  'api-refused':
    'Der Maildienst des Anbieters hat die Anfrage nicht erlaubt: Der Anwendung fehlt eine Berechtigung, oder die Anmeldung ist beendet.\nMelden Sie sich erneut mit dem Postfach {mailbox} an. Bleibt der Fehler bestehen, erteilt ein Administrator der Anwendung beim Anbieter die Berechtigungen.',
  'host-failed':
    'Im Server dieses Produkts ist ein Fehler aufgetreten.\nVersuchen Sie es in einer Minute erneut. Bleibt der Fehler bestehen, steht der Grund in seinem Protokoll.',
  'host-too-large':
    'Der Server dieses Produkts oder der Webserver davor nimmt keine Anfrage dieser Größe an.\nSein Administrator erhöht die Grenze für die Größe von Anfragen.',
  'host-limit':
    'Der Server dieses Produkts hat zu viele Anfragen von Ihnen erhalten.\nWarten Sie eine Minute, dann versuchen Sie es erneut.',
  'host-forbidden':
    'Dieses Produkt hat die Anfrage nicht erlaubt.\nMelden Sie sich wieder in diesem Produkt an. Sie brauchen das Recht, Benachrichtigungsziele zu ändern.',
  'captive-portal':
    'Das Netz verlangt eine Anmeldung, bevor es diesen Server hinauslässt.\nDer Administrator des Netzes lässt diesen Server durch.',
  'legal-block':
    'Die Adresse ist dort gesperrt, wo dieser Server steht.\nDer Administrator des Netzes prüft dessen Filter.',
  'reason-lost':
    'Eine Anfrage wurde abgelehnt, und der Grund ist unterwegs verloren gegangen.\nEr steht im Protokoll des Backends: Sehen Sie nach dem Inhalt der Antwort, nicht nur nach ihrem Status.\nOft ist es eine falsche Client-ID, ein falscher geheimer Clientschlüssel oder Mandant oder eine beendete Anmeldung.',

  'other-client':
    'Die Anmeldung gehört zu einer anderen Client-ID als der, die jetzt benutzt wird.\nMelden Sie sich erneut mit dem Postfach {mailbox} und der Client-ID {clientId} an.\nHat ein Werkzeug das Aktualisierungstoken erzeugt, muss es dieselbe Client-ID und denselben Schlüssel benutzt haben.',
  'token-request-incomplete':
    'Der Anbieter hat die Anfrage nach einem Token nicht verstanden: Client-ID, geheimer Clientschlüssel oder Aktualisierungstoken fehlen oder sind abgeschnitten.\nGeben Sie Client-ID und Schlüssel erneut ein, dann melden Sie sich erneut mit dem Postfach {mailbox} an.',
  'token-failed':
    'Das Backend hat kein Token zum Senden erhalten: Die Anmeldung ist beendet oder ließ sich nicht erneuern.\nMelden Sie sich erneut mit dem Postfach {mailbox} an, dann testen Sie erneut.\nBleibt der Fehler bestehen, steht der Grund des Anbieters im Protokoll des Backends.',
  'permission-missing':
    'Eine Berechtigung fehlt.\nEin Administrator des Mandanten beim Anbieter erteilt der Anwendung die Berechtigung, Mails zu senden, und willigt ein. Dann melden Sie sich erneut mit dem Postfach {mailbox} an.',
  'device-pending':
    'Noch niemand hat den Code auf der Seite des Anbieters eingegeben.\nÖffnen Sie die gezeigte Seite, geben Sie den Code ein und erlauben Sie den Zugriff.',
  'registration-metadata':
    'Der Anbieter nimmt einen Teil der Anfrage nicht an, die dieses Produkt sendet.\nPrüfen Sie die Einstellungen des Anbieters in diesem Produkt gegen dessen Dokumentation: Adressen und weitere Parameter.\nGeben Sie die Einzelheiten an den Hersteller dieses Produkts weiter.',
  'unknown-language':
    'Dieser Fehler ist hier in seiner Sprache nicht bekannt. Er wird gezeigt, wie er kam.\nLassen Sie ihn sich auf Englisch anzeigen und fügen Sie ihn hier noch einmal ein: bei Google mit &hl=en am Ende der Adresse der Seite, bei Microsoft mit &mkt=en-US; das Protokoll eines Servers ist meist englisch.\nOder suchen Sie nach einer Nummer oder einem Code darin.',
  unknown:
    'Dieser Fehler ist hier nicht bekannt. Er wird gezeigt, wie er kam.\nSehen Sie sich die Einzelheiten an: Oft sagt die letzte Zeile am meisten. Suchen Sie nach ihrem Wortlaut, oder geben Sie sie an die weiter, die dieses Produkt betreuen.',
  'smtp-microsoft-password':
    'Microsoft akzeptiert den Benutzernamen oder das Passwort nicht.\nBerichtigen Sie beides in diesem Formular; der Benutzername ist die ganze Mailadresse des Postfachs {mailbox}\nMit einem zweiten Faktor, oder wenn die Organisation keine Passwörter zulässt, wählen Sie die Anmeldung Microsoft (OAuth2).\nAuch authentifiziertes SMTP (Authenticated SMTP) muss erlaubt sein, in der Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-credentials-missing':
    'Eine Anmeldung mit Passwort wurde versucht, aber Benutzername oder Passwort fehlt.\nGeben Sie beides in diesem Formular ein und speichern Sie, oder wählen Sie eine Anmeldung mit OAuth2 und melden Sie sich mit dem Postfach {mailbox} an.\nSind sie eingegeben, gibt dieses Produkt sie nicht weiter: Sein Administrator prüft die Einstellungen und Umgebungsvariablen des Backends.\nEin eigener Server, der Mails ohne Anmeldung annimmt (Relay), braucht keine: Wählen Sie unter Authentifizierung „Keine“.',
  'tls-revocation': `Ob das Zertifikat des Servers gesperrt wurde, ließ sich nicht prüfen; das Zertifikat selbst kann gut sein.\nLassen Sie diesen Server die Adressen der Zertifizierungsstelle erreichen (OCSP und CRL, meistens http auf Port 80), durch Firewall oder Proxy.\nDarf er das nicht, schaltet der Administrator dieses Produkts nur die Prüfung auf Sperrung ab, sonst nichts an der Prüfung.`,
  'tls-old-server': `Dieser Server hat die Verschlüsselung der anderen Seite als zu alt oder zu schwach abgelehnt.\nDer Administrator des eingetragenen Mailservers schaltet dort TLS 1.2 oder neuer ein, mit Schlüsseln heute üblicher Länge.\nSehen Sie in der Hilfe des Anbieters nach, ob er einen neueren Server hat, den Sie hier eintragen können.`,
  'tls-certificate-form': `Das Zertifikat des Mailservers hat eine Form, die nicht mehr angenommen wird: eine alte Version (X.509 v1), einen schwachen Schlüssel oder eine schwache Signatur.\nDer Administrator des Mailservers stellt ein neues Zertifikat aus: X.509 v3, mit dem Hostnamen als alternativem Namen (SAN), RSA mit mindestens 2048 Bit, SHA-256.\nSchalten Sie die Prüfung nicht ab.`,
  'tls-twice': `Dieses Produkt hat die Verschlüsselung auf derselben Verbindung zweimal eingeschaltet.\nWählen Sie TLS mit Port 465 statt STARTTLS mit 587, oder umgekehrt; oft geht eines von beiden. Microsoft hat nur 587 mit STARTTLS.\nAktualisieren Sie dieses Produkt, oder geben Sie die Einzelheiten an seinen Hersteller weiter.`,
  'server-log-tls': `Diese Zeile ist aus dem Protokoll des Mailservers selbst: Ein Programm hat sich mit ihm verbunden, und es kam keine Verschlüsselung zustande.\nIm sendenden Programm, diesem oder einem anderen, muss die Verschlüsselung zum Port passen: STARTTLS mit 587, TLS mit 465.\nPasst sie, nimmt das Programm das Zertifikat oder die TLS-Version des Mailservers nicht an; sein eigenes Protokoll sagt, welches von beiden.`,
  'server-port': `Auf diesem Port antwortet der Mailserver nicht: Der Port gehört zu einem anderen Dienst, oder dieser Anbieter benutzt ihn nicht.\nNehmen Sie Port 587 mit STARTTLS oder Port 465 mit TLS; Microsoft hat nur 587 (smtp.office365.com).\nKommt auch damit keine Verbindung zustande, muss die Firewall diesem Server die Verbindung erlauben.`,
  'smtp-passes-on': `Ein Mailserver, der die Mail weitergibt, konnte das nicht: Der nächste Server verlangt eine Anmeldung.\nDer Administrator des Mailservers, der diese Zeile geschrieben hat, trägt Benutzername und Passwort für den nächsten Server ein (Postfix: smtp_sasl_password_maps, Exim: ein Authenticator).\nIst der nächste Server der des Empfängers, kennt er die Domäne nicht als seine; sein Administrator prüft die Domäne und ihren MX-Eintrag.`,
  'smtp-characters':
    'Das Passwort, der Benutzername oder eine Adresse enthält ein Zeichen, das dieses Produkt nicht senden kann.\nTippen Sie Passwort und Benutzername neu ein: Kopierte enthalten oft ein unsichtbares Leerzeichen, zum Beispiel App-Passwörter.\nVergeben Sie ein Passwort aus Buchstaben ohne Akzente, Ziffern und einfachen Zeichen. Steht das Zeichen in der Nachricht, muss der Hersteller dieses Produkts das beheben.',
  'smtp-session-limit':
    'Der Mailserver hat diese Verbindung beendet: Über sie gingen so viele Mails, wie über eine einzige gehen dürfen, oder sie war zu lange offen oder still. Eine Tagesgrenze ist nicht erreicht.\nSenden Sie erneut: Eine neue Verbindung funktioniert sofort.\nKommt es wieder, muss dieses Produkt die Verbindung nach wenigen Mails schließen und eine neue öffnen (Nodemailer: maxMessages, Symfony: restart_threshold).',
  'smtp-connections':
    'Der Mailserver nimmt von diesem Postfach oder Server keine weiteren gleichzeitigen Verbindungen an.\nWarten Sie eine Minute und versuchen Sie es erneut.\nKommt es wieder, müssen alle Programme mit diesem Postfach über weniger Verbindungen zugleich senden; Microsoft erlaubt drei.',
  'smtp-recipient-limit':
    'Die Nachricht geht an mehr Empfänger, als der Mailserver auf einmal annimmt.\nGeben Sie weniger Empfänger ein, oder die Adresse einer Verteilerliste.',
  'smtp-rate':
    'In kurzer Zeit kamen zu viele Mails, von diesem Postfach oder für diesen Empfänger.\nWarten Sie einige Minuten und versuchen Sie es erneut.\nKommt es wieder, senden Sie seltener und fassen Sie mehrere Ereignisse in einer Mail zusammen.',
  'smtp-server-full':
    'Dem Mailserver fehlt freier Platz, auf seinem Datenträger oder in seiner Warteschlange. Um ein Postfach geht es nicht.\nWarten Sie einige Minuten und versuchen Sie es erneut.\nBleibt es dabei, schafft der Administrator des Mailservers dort Platz.',
  'access-token-damaged':
    'Was als Zugriffstoken gesendet wurde, ist keines: Es ist leer oder beschädigt.\nPrüfen Sie Client-ID, geheimen Clientschlüssel und Konto in diesem Formular, dann melden Sie sich erneut mit dem Postfach {mailbox} an.\nBleibt es dabei, sendet dieses Produkt an dessen Stelle etwas anderes: Geben Sie die Einzelheiten an seinen Hersteller weiter.',
  'port-taken':
    'Ein Programm wollte auf einem Port lauschen, den schon ein anderes benutzt, meist ein früherer Start oder eine frühere Anmeldung desselben Programms.\nBeenden Sie das andere Programm, oder stellen Sie einen anderen Port ein.\nGehört der Port zum Weiterleitungs-URI, registrieren Sie auch den neuen Weiterleitungs-URI beim Anbieter.',
  'smtp-server-fault': `Der Mailserver selbst ist gestört, zum Beispiel sein Anmeldedienst, seine Tabellen oder sein Zertifikat. An den Einstellungen in diesem Formular liegt es nicht.\nWarten Sie einige Minuten und versuchen Sie es erneut.\nBleibt es dabei, sucht der Administrator des Mailservers in dessen Protokoll die Zeilen derselben Minute.\nNennen die Einzelheiten „open resolver“ oder „rate limit“ einer Sperrliste, braucht jener Mailserver einen eigenen DNS-Resolver.`,
  'smtp-wrong-region': `Die Mail ging an Server von Microsoft in einer anderen Region als der Region der Organisation.\nDer Administrator setzt den MX-Eintrag, den Connector oder den Server, der die Mail weitergibt, auf den Hostnamen, den das Microsoft 365 Admin Center unter Settings, Domains zeigt.\nOder senden Sie mit einer Anmeldung über smtp.office365.com, Port 587.`,
  'no-greeting':
    'Der Server {server} hat die Verbindung angenommen, aber nichts gesagt oder nichts Lesbares: Meistens passt die Verschlüsselung nicht zum Port.\nStellen Sie STARTTLS mit Port 587 ein, oder TLS mit Port 465.\nPasst sie, hält eine Firewall oder ein Virenscanner dazwischen die Verbindung fest; deren Administrator lässt diesen Server durch.',
  'google-code-damaged':
    'Google kann den Code nicht lesen: Etwas hat ihn unterwegs verändert, meist wurde ein / darin zu %2F.\nGibt ihn jemand von Hand ein, gehört dazu nur, was zwischen code= und dem nächsten & steht, mit / statt %2F.\nÜbernimmt dieses Produkt den Code selbst, kodiert es ihn doppelt: Sein Administrator aktualisiert es oder gibt die Einzelheiten an den Hersteller weiter.',
  'client-id-unsent':
    'Die Anfrage nach einem Token kam ohne die Client-ID, obwohl die Anmeldung mit ihr begonnen hatte.\nIst die Client-ID eingegeben und gespeichert, sendet dieses Produkt sie nicht im Body dieser Anfrage: Sein Administrator aktualisiert es oder gibt die Einzelheiten an den Hersteller weiter.',
  'session-lost':
    'Die Anmeldung kam ohne die Sitzung zurück, in der sie begann: Der Browser hat deren Cookie nicht gesendet.\nBeginnen Sie unter derselben Adresse, an die der Anbieter Sie zurückschickt: derselbe Hostname, mit https.\nBleibt der Fehler bestehen, stellt der Administrator dieses Produkts das Cookie der Sitzung auf SameSite=Lax statt Strict.',
  'tls-invalid':
    'Das Zertifikat des Servers {server} wird nicht akzeptiert; die Meldung lässt offen, warum.\nPrüfen Sie zuerst, ob der Server mit dem Namen aus seinem Zertifikat eingegeben ist, nicht mit einer IP-Adresse oder einem Alias.\nSchalten Sie die Prüfung nicht ab.',
  'answer-too-large':
    'Der Webserver vor diesem Produkt weist die Antwort dieses Produkts ab, weil deren Kopfzeilen zu groß sind.\nSein Administrator erhöht die Grenze dafür (nginx: proxy_buffer_size 16k; proxy_buffers 8 16k; mit PHP fastcgi_buffer_size).',
  'server-mistyped':
    'Den Hostnamen des Servers {server} gibt es nicht, oder er gehört zu keinem Mailserver.\nPrüfen Sie den Server in diesem Formular auf Tippfehler: smtp.gmail.com, smtp.office365.com oder der Ihres Mailanbieters.\nEs ist nur ein Hostname, ohne http://, Port oder @. Auch Anführungszeichen und Leerzeichen gehören nicht dazu.',
  'server-local':
    'Dieses Produkt hat auf dem eigenen Rechner (localhost) einen Mailserver gesucht, und dort läuft keiner.\nGeben Sie den Server in diesem Formular ein: smtp.gmail.com, smtp.office365.com oder den Ihres Mailanbieters, mit Port 587 oder 465.\nIst er eingegeben, benutzt dieses Produkt die Einstellung nicht: Sein Administrator prüft die Konfiguration. In einem Container ist localhost der Container selbst.\nLäuft dort doch einer, hat er einen anderen Port: meist 25 oder 587.',
  'smtp-authorization-code':
    'Der Anbieter verlangt hier statt des Passworts des Kontos einen Autorisierungscode (授权码), wie es QQ, 163, 126 und Sina tun.\nMelden Sie sich auf der Webseite des Postfachs an; schalten Sie in seinen Einstellungen, unter Konto oder POP3/SMTP/IMAP, SMTP ein, und erstellen Sie einen Autorisierungscode.\nGeben Sie diesen Code in diesem Formular als Passwort ein. Benutzername: die ganze Mailadresse.',
  'smtp-alibaba-password':
    'Der Mailserver hat Benutzernamen oder Passwort mit einer Nummer abgelehnt, die Alibaba verwendet (526); zu viele falsche Versuche sperren das Konto eine Weile.\nErstellen Sie in den Einstellungen von Alibaba Mail ein Sicherheitspasswort für Mailprogramme, oder in der Konsole von DirectMail ein SMTP-Passwort für die Absenderadresse (From), und geben Sie es hier ein.\nBenutzername: die ganze Mailadresse, dieselbe wie in From. Waren es viele Versuche, warten Sie vor dem nächsten eine Stunde.',
  'unreachable-ipv6':
    'Der Server {server} wurde über IPv6 angesprochen, und der Server dieses Produkts hat keinen funktionierenden Weg ins Internet über IPv6.\nLassen Sie dieses Produkt die Verbindung über IPv4 aufbauen (Node: --dns-result-order=ipv4first; Postfix: inet_protocols = ipv4), oder reparieren Sie IPv6 auf dem Server dieses Produkts, oder schalten Sie es dort ab; in einem Container in dessen Netz.\nGeht auch IPv4 nicht, muss die Firewall dem Server dieses Produkts die Verbindung erlauben.',
  'server-forbidden':
    'Dieses Produkt verbindet sich nicht mit diesem Mailserver, weil dessen Adresse privat oder lokal ist. Der Mailserver wurde nicht angesprochen.\nGeben Sie in diesem Formular einen Mailserver mit öffentlichem Hostnamen ein, etwa smtp.gmail.com oder smtp.office365.com, Port 587.\nFür einen im eigenen Netz erlaubt der Administrator dieses Produkts dessen Adresse in der Konfiguration des Produkts.',
  'api-not-found':
    'Der Maildienst des Anbieters kennt nicht, was angefragt wurde: Die Adresse der Anfrage ist falsch, oder das Postfach darin.\nPrüfen Sie, ob das sendende Postfach eingegeben ist, ob es das Postfach {mailbox} gibt und ob es richtig geschrieben ist.\nIst es richtig, ruft dieses Produkt eine falsche Adresse auf: Sein Administrator aktualisiert es und gibt die Einzelheiten an den Hersteller weiter.',
  'smtp-direct-blocked':
    'Dieses Produkt stellt Mails selbst zu, unmittelbar an den Mailserver des Empfängers, und der weist die Adresse dieses Servers ab.\nSenden Sie über den Einlieferungsserver des Anbieters auf Port 587 mit einer Anmeldung, zum Beispiel smtp.gmail.com oder smtp.office365.com.\nOder lassen Sie den Hoster das Reverse-DNS (PTR) der Adresse dieses Servers auf einen Namen setzen, der zu ihr zurückführt, und senden Sie über IPv4, wo IPv6 keines hat.',
  'mail-service-key':
    'Die Web-API des Maildienstes hat den Schlüssel nicht angenommen. Kein Mailserver wurde gefragt; auf Server und Port kommt es hier nicht an.\nGeben Sie den API-Schlüssel erneut ein, ohne Leerzeichen, und prüfen Sie, ob er zum richtigen Konto und zur richtigen Domain gehört.\nPrüfen Sie die Region: Ein Schlüssel oder eine Domain aus der EU-Region von Mailgun ist unter der US-Adresse nicht bekannt, und umgekehrt.',
  'smtp-client-refused':
    'Die Regeln dieses Mailservers oder Relays lassen keine Verbindung des sendenden Programms zu. An den Einstellungen in diesem Formular liegt es nicht.\nDer Administrator dieses Mailservers trägt die Adresse des Programms in dessen Regeln ein (Postfix: mynetworks; in einem Cluster: die Richtlinie des Relays).\nDas Protokoll des Mailservers sagt, welche Regel es war.',
  'smtp-content-refused':
    'Der Mailserver hat die ganze Nachricht gelesen und dann abgelehnt; es liegt also an ihrem Inhalt: Er gilt als Spam, oder eine Kopfzeile fehlt oder ist falsch.\nÄndern Sie Betreff und Text, lassen Sie Links und Anhänge weg, und versuchen Sie es erneut.\nWird auch eine einfache Nachricht abgelehnt, prüfen Sie ihre Kopfzeilen (From, To, Date, Message-ID): Der Hersteller dieses Produkts muss sie berichtigen.\nEnthält die Antwort einen Link, öffnen Sie ihn; enthält sie eine Nummer, nennen Sie diese dem Support des Mailanbieters. So erfahren Sie den Grund.',
  'server-log-tls-version':
    'Diese Zeile stammt aus dem Protokoll des Mailservers selbst: Das Programm, das sich verbunden hat, kennt nur Verschlüsselungen, die dieser Mailserver nicht mehr annimmt.\nAktualisieren Sie das sendende Programm oder Gerät oder seine Laufzeitumgebung, damit es TLS 1.2 oder neuer kennt.\nGeht das nicht, erlaubt der Administrator des Mailservers die älteren Verschlüsselungen oder gibt dem Programm im eigenen Netz einen Port ohne TLS.',
  'tls-host-name':
    'TLS braucht den Hostnamen des Servers allein, aber dieses Produkt hat eine IP-Adresse, einen Namen mit dem Port dahinter oder nichts übergeben.\nGeben Sie den Server mit seinem Hostnamen ein, zum Beispiel smtp.gmail.com oder smtp.office365.com, und den Port in seinem eigenen Feld.\nIst ein Hostname eingegeben, lässt das sendende Programm ihn weg oder ersetzt ihn durch eine Adresse (MX-Abfrage): Schalten Sie das dort ab, aktualisieren Sie es, oder geben Sie die Einzelheiten an seinen Hersteller weiter.',
  'tls-ca-file':
    'Die Datei mit den vertrauenswürdigen Zertifikaten (CA), die auf diesem Server eingestellt ist, lässt sich nicht lesen oder passt nicht. Am Mailserver selbst liegt es nicht.\nPrüfen Sie Pfad, Rechte und Inhalt dieser Datei: Sie muss als PEM die Zertifikate der CA enthalten, die das Zertifikat des Mailservers signiert hat, in ihrer heutigen Fassung.\nOder entfernen Sie die Einstellung, damit die CA-Zertifikate des Systems gelten (Paket ca-certificates).\nSchalten Sie die Prüfung nicht ab.',
  'google-app-blocked': `Google blockiert diese Anwendung, weil sie Zugriff auf Gmail verlangt und Google sie nicht überprüft hat.\nNur der Hersteller der Anwendung kann sie bei Google überprüfen lassen.\nOder nehmen Sie einen eigenen OAuth-Client: Google Auth Platform, Clients, „${name('Web application')}“. Geben Sie dessen Client-ID und geheimen Clientschlüssel hier ein.\nIn einer Organisation kann der Administrator die Client-ID als vertrauenswürdig einstufen: Google-Admin-Konsole, ${name('Security')}, ${name('API controls')}.`,
  'google-consent-screen':
    'Der Zustimmungsbildschirm des Projekts bei Google ist nicht fertig: Der Name der Anwendung oder die Support-E-Mail-Adresse fehlt.\nGeben Sie in Google Auth Platform, Branding, den Namen der Anwendung und die Support-E-Mail-Adresse ein, und speichern Sie.\nDann melden Sie sich erneut an.',
  'microsoft-first-party': `Die Client-ID gehört einem Programm von Microsoft selbst, etwa Azure CLI, und das darf diesen Dienst nicht anfordern.\nRegistrieren Sie in Entra, ${name('App registrations')}, eine eigene Anwendung, und geben Sie deren Client-ID anstelle der von Microsoft ein.\nIn Azure geht auch eine verwaltete Identität oder die Verbindungszeichenfolge des Dienstes.`,
  'microsoft-native-page': `Von Microsofts Seite für Programme ohne eigene Adresse (nativeclient) lässt sich der Code nicht mehr kopieren.\nDieses Produkt muss einen anderen Weiterleitungs-URI benutzen: seine eigene Adresse mit https:// oder http://localhost auf Ihrem Rechner. Registrieren Sie ihn in Entra, ${name('App registrations')}, die Anwendung, ${name('Authentication')}.\nAktualisieren Sie dieses Produkt, oder geben Sie die Einzelheiten an seinen Hersteller weiter.`,
  'product-own-service':
    'Ein Teil dieses Produkts hat den Aufruf eines anderen abgelehnt, bevor ein Mailserver gefragt wurde. An den Einstellungen in diesem Formular liegt es nicht.\nDer Administrator dieses Produkts prüft die Schlüssel und Adressen, mit denen dessen Teile (Worker, Warteschlange, Maildienst) einander kennen.\nBetreibt jemand anders dieses Produkt für Sie, geben Sie die Einzelheiten an dessen Support.',
  'zoho-data-centre':
    'Zoho trennt die Konten nach Rechenzentren (.com, .eu, .in, .com.au, .jp, .ca, .sa, .com.cn) und kennt dieses Konto dort nicht, wo gefragt wurde.\nMelden Sie sich bei Zoho an: Die Endung der Adresse im Browser ist die Ihres Rechenzentrums. Geben Sie in diesem Formular die Adressen mit dieser Endung ein: accounts.zoho.eu für Anmeldung und Token, smtp.zoho.eu für Mail, und so weiter.\nAuch die Anwendung muss dort registriert sein (api-console.zoho.eu und so weiter). Melden Sie sich dann erneut mit dem Postfach {mailbox} an.',
  'code-missing':
    'Die Anmeldung kam ohne Code zurück: Sie wurde auf der Seite des Anbieters abgebrochen oder abgelehnt, oder der Code ging auf dem Rückweg verloren.\nMelden Sie sich erneut mit dem Postfach {mailbox} an, bis zum Ende, und erlauben Sie den Zugriff.\nPassiert es wieder, suchen Sie error= in der Adresse, zu der der Anbieter Sie zurückgeschickt hat: Es sagt, warum.\nSteht dort ein code=, schneidet der Webserver oder Proxy vor diesem Produkt ihn ab; dessen Administrator lässt ihn die ganze Adresse weitergeben.',
  'token-answer-empty':
    'In der Antwort des Anbieters war kein Zugriffstoken: Sie war eine Fehlermeldung in anderen Worten, oder sie kam von einer anderen Adresse als der des Anmeldedienstes.\nVergleichen Sie Token-Endpunkt, Client-ID und geheimen Clientschlüssel in diesem Formular mit der Seite des Anbieters, und melden Sie sich dann erneut mit dem Postfach {mailbox} an.\nIm Protokoll des Backends dieses Produkts steht die Antwort selbst: Sie sagt, warum.',
  'smtp-connect-or-login':
    'Diese Meldung steht für eine gescheiterte Verbindung und für eine gescheiterte Anmeldung gleichermaßen.\nPrüfen Sie Server, Port und Verschlüsselung: 587 mit STARTTLS, 465 mit TLS. Der Name des Servers muss der in seinem Zertifikat sein.\nPrüfen Sie, ob eine Anmeldung eingestellt ist, mit Benutzername und Passwort; Google und Microsoft verlangen OAuth2, Google nimmt auch ein App-Passwort an.\nDie Zeilen danach („Caused by“) oder das Protokoll (bei PHPMailer mit SMTPDebug = 2) zeigen, was es war. Kommt keine Verbindung zustande, bitten Sie den Hoster, den Port zu öffnen.',
  'device-reason-hidden':
    'Das Gerät verbirgt den Grund hinter einer Nummer oder einem allgemeinen Satz.\nMehr steht in seinem eigenen Protokoll (Synology: Log Center; QNAP: System Logs; Drucker: Übertragungsbericht).\nPrüfen Sie seine Internetverbindung, DNS und Uhr, und aktualisieren Sie es.\nDann prüfen Sie Server, Port, Verschlüsselung, Benutzername und Passwort in seinen Maileinstellungen und versuchen es erneut.',
  'google-advanced-protection': `Das Konto ist im erweiterten Sicherheitsprogramm von Google, das Anwendungen von seinen Mails fernhält.\nSenden Sie mit einem anderen Postfach, oder verlassen Sie das Programm bei https://myaccount.google.com/security\nIn einer Organisation kann ihr Administrator der Client-ID {clientId} vertrauen, in der Google-Admin-Konsole, ${name('Security')}, ${name('Access and data control')}, ${name('API controls')}.`,
  'google-service-clock': `Google akzeptiert nicht, was dieses Produkt mit dem Schlüssel des Dienstkontos signiert hat.\nStellen Sie Datum und Uhrzeit dieses Servers richtig (NTP): Schon wenige Minuten Abweichung genügen.\nStimmen sie, erzeugen Sie einen neuen Schlüssel des Dienstkontos und geben sein JSON hier ein.\nDas Konto muss für das Postfach {mailbox} delegiert sein (Google-Admin-Konsole, ${name('Security')}, ${name('Access and data control')}, ${name('API controls')}, ${name('Manage Domain Wide Delegation')}).`,
  'redirect-localhost': `Die Adresse auf localhost, zu der zurückgekehrt werden soll, ist beim Anbieter nicht eingetragen.\nLäuft dieses Produkt auf Ihrem eigenen Rechner, tragen Sie beim Anbieter genau dies ein: {redirectUri} (Entra: die Anwendung, ${name('Authentication')}; Google Auth Platform: Clients, „${name('Authorized redirect URIs')}“).\nLäuft es auf einem Server, ist seine eigene Adresse (Basis-URL) falsch eingestellt, oder der Reverse Proxy gibt den Hostnamen nicht weiter (X-Forwarded-Host, X-Forwarded-Proto); sein Administrator berichtigt das.\nIst die Client-ID die eines anderen Programms, etwa von Thunderbird, lässt sich dessen Registrierung nicht ändern: Registrieren Sie eine eigene Anwendung, und geben Sie deren Client-ID ein.\nIst der Port jedes Mal ein anderer, muss der Client bei Google den Typ „Desktop app“ haben.`,
  'microsoft-response-type': `Dieses Produkt verlangt von Microsoft schon mit der Antwort der Seite ein Token, und die Anwendung erlaubt das nicht.\nStellen Sie dieses Produkt, wenn es geht, so ein, dass es nur einen Code verlangt (response_type=code).\nSonst setzen Sie in Entra, ${name('App registrations')}, die Anwendung, ${name('Authentication')}, „Implicit grant and hybrid flows“, den Haken bei „ID tokens“.`,
  'microsoft-personal-account': `Ein persönliches Microsoft-Konto hat sich angemeldet, aber die Anwendung ist nur für Konten einer Organisation.\nMelden Sie sich erneut mit einem Konto der Organisation an.\nUm von einem persönlichen Postfach zu senden, wählen Sie in Entra, ${name('App registrations')}, die Anwendung, ${name('Authentication')}, „${name('Supported account types')}“ eine Art, die persönliche Konten einschließt.\nStellen Sie dann den Mandanten auf common oder consumers.`,
  'server-sample':
    'Der eingestellte Server stammt aus einem Beispiel oder einer Entwicklungsumgebung (Mailtrap, MailHog, Mailpit). Er stellt niemandem Mails zu.\nGeben Sie in diesem Formular den Server Ihres Mailanbieters ein: smtp.gmail.com, smtp.office365.com oder einen anderen, mit Port und Verschlüsselung.\nIst er eingegeben, benutzt dieses Produkt ihn nicht: Sein Administrator prüft die Einstellungen (in Laravel: MAIL_HOST) und startet es neu.',
  'server-missing':
    'In diesem Produkt ist kein Mailserver für ausgehende Mails eingestellt, oder für das sendende Konto ist keiner gewählt.\nGeben Sie in diesem Formular Server, Port, Verschlüsselung und Anmeldung ein, und speichern Sie.\nSind sie eingegeben, sehen Sie sich die anderen Mailkonten in diesem Produkt an: Auch das sendende muss einen Server haben.',
  'local-mailer':
    'Dieses Produkt hat die Mail dem Mailprogramm seines eigenen Servers übergeben (mail() von PHP, sendmail), und das ist gescheitert. Der Server in diesem Formular wurde nicht benutzt.\nWählen Sie in diesem Produkt SMTP als Versandart, und geben Sie den Server in diesem Formular ein.\nOder sein Administrator richtet auf jenem Server ein Mailprogramm ein (sendmail_path in php.ini; Postfix, msmtp).\nDas Protokoll dieses Mailprogramms sagt, warum es gescheitert ist.',
  'smtp-account-unverified':
    'Outlook.com lässt dieses Konto zurzeit nicht senden: Es ist neu, oder es hat mehr gesendet, als Microsoft ihm bisher erlaubt.\nMelden Sie sich bei https://outlook.live.com mit dem Postfach {mailbox} an, und bestätigen Sie, was dort verlangt wird, oft eine Telefonnummer. Dann senden Sie erneut.\nWird nichts verlangt, warten Sie einen Tag und senden weniger Nachrichten.\nIn einer Organisation sieht der Administrator unter „Restricted entities“ in Microsoft Defender nach.',
  'reason-missing':
    'Dieser Text nennt keinen Grund und darum auch keinen Zuständigen.\nDer Grund steht im Protokoll des Backends dieses Produkts, des Geräts oder des Mailservers: Suchen Sie die Zeilen derselben Minute.\nAm meisten sagt eine Zeile mit einer Nummer (535, 5.7.…, AADSTS…) oder mit Wörtern wie refused, timed out, denied: Fügen Sie sie hier ein.',
};
