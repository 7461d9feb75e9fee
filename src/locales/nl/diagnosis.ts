import { consoleName } from '../console-name.js';
import { consoleNames } from './console.js';
import type { Strings } from '../strings.js';

const name = (english: string) => consoleName(consoleNames, english);

const REGISTRATIONS = `Entra, ${name('App registrations')}, de app,`;
const APP = `In ${REGISTRATIONS}`;
const APPS = `In Entra, ${name('Enterprise applications')}, de app,`;
const ACTIVE_USERS = `${name('Users')}, ${name('Active users')}`;
const USERS = `In het Microsoft 365-beheercentrum, ${ACTIVE_USERS}`;
const EMAIL_APPS = `In https://admin.microsoft.com, ${ACTIVE_USERS}, {mailbox}, Mail, ${name('Manage email apps')}: vink “${name('Authenticated SMTP')}” aan.`;
const ACCOUNT_TYPES = `“${name('Supported account types')}”`;
const PERSONAL = `Voor een persoonlijk postvak van Outlook.com moeten de ${ACCOUNT_TYPES} van de app persoonlijke accounts omvatten.`;
const API_CONTROLS = `In de Google Beheerdersconsole, ${name('Security')}, Access and data control,`;
const CLIENTS = 'In Google Auth Platform, Clients';

const AGAIN = 'Meld u opnieuw aan met {mailbox}.';
const AGAIN_THEN_TEST = 'Meld u opnieuw aan met {mailbox} en test daarna opnieuw.';
const ACTS_IN_TWO_HOURS = 'Het kan tot twee uur duren voordat een net gegeven recht werkt.';
const CHECK_PORTS = 'Controleer server en poort: 587 met STARTTLS, 465 met TLS.';
const CLOCK = 'Controleer datum en tijd van deze server.';
const COUNTS = 'Poort, hoofdletters en kleine letters en een schuine streep aan het einde tellen mee.';
const ENCRYPTION_FITS = 'de versleuteling bij de poort past: STARTTLS met 587, TLS met 465.';
const MAKERS = 'Geef de details door aan de makers van dit product.';
const OTHER_RECIPIENT = 'Of gebruik een andere ontvanger.';
const PKCE =
  'De backend moet “code-verifier” uit de inwisselaanvraag ongewijzigd als code_verifier versturen.\nStel voor een backend die dat niet kan pkce="off" in.';
const WAIT = 'Wacht enkele minuten en probeer het opnieuw.';

/** Dutch: the explanations of errors. */
export const diagnosis: Strings['diagnosis'] = {
  'value-redirectUri': 'de omleidings-URI van dit formulier',
  'value-clientId': 'die is ingevoerd',
  'value-tenant': 'die is ingevoerd',
  'value-mailbox': 'het postvak dat verzendt',
  'value-from': 'dat is ingevoerd',
  'value-server': 'die is ingevoerd',
  'value-endpoint': 'van de provider',
  'value-wait-for': 'Het verzoek is om {wait:second} te wachten.',
  'value-wait-until': 'Het verzoek is om te wachten tot {wait}.',

  'microsoft-redirect-uri': `De omleidings-URI is bij Microsoft niet in de app geregistreerd.\n${APP} ${name('Authentication')}, platform Web: voeg precies dit toe: {redirectUri}\n${COUNTS} Wacht een minuut en meld u dan opnieuw aan.`,
  'microsoft-redirect-uri-changed':
    'De omleidings-URI was bij het inwisselen van de code een andere dan bij het aanvragen ervan.\nBeide aanvragen moeten deze gebruiken: {redirectUri}\nAchter een reverse proxy moet die de hostnaam en https aan de backend doorgeven.',
  'redirect-uri-insecure':
    'Dit product stuurde een adres om naar terug te keren dat met http:// begint; providers staan dat alleen voor localhost toe.\nDe beheerder ervan moet het eigen adres van het product (basis-URL) op https:// instellen en de reverse proxy https en de hostnaam laten doorgeven (X-Forwarded-Proto, X-Forwarded-Host).\nRegistreer dat adres daarna met https:// bij de provider en meld u opnieuw aan.',
  'microsoft-redirect-uri-invalid':
    'Microsoft accepteert de aanvraag niet zoals die is verstuurd.\nHet adres om naar terug te keren moet volledig zijn, met https://. Corrigeer {redirectUri}\nAls dat klopt, geef de details dan door aan de makers van dit product.',
  'microsoft-not-web': `De app is bij Microsoft geregistreerd als toepassing met één pagina (single-page application), maar moet een webtoepassing zijn.\n${APP} ${name('Authentication')}: verwijder de omleidings-URI onder “Single-page application”.\nVoeg hem toe onder het platform Web: {redirectUri}\nMeld u daarna opnieuw aan.`,
  'microsoft-browser-exchange':
    'De code is ingewisseld met een Origin-header; dat staat Microsoft alleen toe voor toepassingen met één pagina (single-page applications).\nDe backend moet deze aanvraag zelf doen en mag de Origin-header van de browser niet doorgeven.',
  'microsoft-public-client': `De app is bij Microsoft geregistreerd als openbare client (desktop of mobiel), die geen clientgeheim accepteert.\n${APP} ${name('Authentication')}: verwijder de omleidings-URI onder “Mobile and desktop applications”.\nVoeg hem toe onder het platform Web: {redirectUri}`,
  'microsoft-secret-missing': `Het clientgeheim ontbreekt.\nVoer het clientgeheim in: de kolom ${name('Value')} in ${REGISTRATIONS} ${name('Certificates & secrets')}.\nIs het ingevoerd, dan moet de omleidings-URI in ${name('Authentication')} onder het platform Web staan, niet onder “Mobile and desktop”.\nEen programma dat zich zonder geheim aanmeldt, heeft in ${name('Authentication')} “Allow public client flows” op Yes nodig.`,
  'microsoft-secret-wrong': `Het clientgeheim is onjuist. Vaak is de Secret ID gekopieerd in plaats van de ${name('Value')}.\n${APP} ${name('Certificates & secrets')}: kopieer de kolom ${name('Value')} en voer die hier in.\nDe waarde wordt maar één keer getoond. Is die verborgen, maak dan een nieuw clientgeheim.`,
  'microsoft-secret-expired': `Het clientgeheim is verlopen.\n${APP} ${name('Certificates & secrets')}: maak een nieuw clientgeheim en kopieer de ${name('Value')} ervan.\nVoer die hier in. Opnieuw aanmelden is daarvoor niet nodig.`,
  'microsoft-app-not-found': `Microsoft kent deze client-ID niet in deze tenant.\nVergelijk de client-ID {clientId} met “${name('Application (client) ID')}” in ${REGISTRATIONS} ${name('Overview')}.\nVergelijk de tenant {tenant} met “${name('Directory (tenant) ID')}” op dezelfde pagina.\nKloppen beide, dan moet een beheerder van de tenant eenmaal toestemming geven: {consentLink}\nIs de registratie verwijderd, registreer dan een eigen app.`,
  'microsoft-app-disabled': `De app of Exchange Online is in deze tenant uitgeschakeld.\n${APPS} Properties: zet “Enabled for users to sign in” op Yes.`,
  'microsoft-not-assigned': `De app is beperkt tot toegewezen gebruikers, en {mailbox} hoort daar niet bij.\n${APPS} Users and groups: voeg {mailbox} toe, of schakel in Properties “Assignment required” uit.`,
  'microsoft-no-exchange':
    'De tenant {tenant} heeft geen Exchange Online-service die de app kan gebruiken.\nControleer of de tenant-ID die van de organisatie is waarvan het postvak verzendt.\nControleer of de organisatie een licentie voor Exchange Online heeft en verleen daarna opnieuw beheerderstoestemming: {consentLink}',
  'microsoft-tenant-not-found': `Onbekend bij Microsoft: de tenant {tenant}\nKopieer “${name('Directory (tenant) ID')}” in ${REGISTRATIONS} ${name('Overview')}, en voer die hier in.\nLet op de cloud: tenants in de cloud van de Amerikaanse overheid of van China hebben een eigen aanmeldadres.`,
  'microsoft-other-cloud':
    'De tenant hoort bij een andere Microsoft-cloud (Amerikaanse overheid of China).\nStel de eindpunten van de provider in op die van die cloud, en registreer de app in de portal ervan.',
  'microsoft-tenant-needed': `Bij deze app kunnen zich alleen gebruikers van één organisatie of accounttype aanmelden, maar de aanmelding was daar niet toe beperkt.\nVoer de ${name('Directory (tenant) ID')} uit ${REGISTRATIONS} ${name('Overview')}, in en meld u opnieuw aan.\nWijzig ${ACCOUNT_TYPES} van de app om andere accounts toe te staan.`,
  'microsoft-account': `Het account dat zich heeft aangemeld, hoort niet bij de tenant van de app.\nMeld u opnieuw aan en kies {mailbox}, niet uw eigen of een persoonlijk account.\n${PERSONAL}`,
  'microsoft-old-endpoint':
    'Dit product gebruikt de oude aanmeldadressen van Microsoft (versie 1.0), die geen persoonlijk account accepteren.\nDe beheerder ervan moet de eindpunten instellen waarin /oauth2/v2.0/ staat, of dit product bijwerken.\nTot die tijd kan alleen een account van een organisatie zich aanmelden.',
  'microsoft-consent': `De app mag nog geen mails verzenden voor dit postvak: de toestemming van een beheerder ontbreekt.\nEen beheerder van de tenant moet deze link openen en akkoord gaan: {consentLink}\n${APP} ${name('API permissions')}, moeten onder Microsoft Graph als gedelegeerd staan: SMTP.Send en offline_access.\nMeld u daarna opnieuw aan.`,
  'microsoft-declined':
    'De machtiging is op de pagina van Microsoft geweigerd.\nMeld u opnieuw aan en kies Accepteren (Accept).',
  'microsoft-expired': `De aanmelding is verlopen. Een vernieuwingstoken dat 90 dagen niet wordt gebruikt, verloopt; een code verloopt na tien minuten.\n${AGAIN}\nOm dit te voorkomen moet dit product de aanmelding regelmatig vernieuwen.\nVerloopt de aanmelding al na enkele uren, dan bekijkt de beheerder van de tenant de aanmeldingsfrequentie (Sign-in frequency) in voorwaardelijke toegang (Conditional Access).`,
  'microsoft-revoked': `De aanmelding is beëindigd, bijvoorbeeld door een nieuw wachtwoord, een wachtwoordherstel of “overal afmelden”.\n${AGAIN}`,
  'microsoft-frequency': `Een beleid van de organisatie vraagt van tijd tot tijd om een nieuwe aanmelding.\n${AGAIN}\nOm te voorkomen dat de aanmelding weer eindigt, zondert de beheerder van de tenant {mailbox} uit van de aanmeldingsfrequentie in voorwaardelijke toegang (Conditional Access).`,
  'microsoft-code-used':
    'De code is twee keer gebruikt. Die kan maar één keer worden ingewisseld.\nMeld u opnieuw aan. Gebeurt het elke keer, dan verstuurt de backend de aanvraag dubbel.',
  'microsoft-pkce': `De code verifier (PKCE) past niet bij de code.\n${PKCE}`,
  'microsoft-grant': `Microsoft accepteert de code of het vernieuwingstoken niet: afgekapt, te oud, of van een andere app of tenant.\n${AGAIN}\nGebeurt het meteen weer, controleer dan of de backend het hele token bewaart (tot enkele duizenden tekens).`,
  'microsoft-other-tenant': `De code of het vernieuwingstoken komt van een andere tenant dan de tenant waaraan een toegangstoken is gevraagd.\nVergelijk de tenant {tenant} met “${name('Directory (tenant) ID')}” in Entra, ${name('App registrations')}, de app, ${name('Overview')}, en meld u opnieuw aan.\nHeeft dit product een adres voor de aanmelding en een voor het token, dan moeten beide dezelfde tenant noemen.`,
  'microsoft-mfa':
    'Microsoft vraagt om meervoudige verificatie.\nMeld u opnieuw aan met {mailbox} en voltooi de tweede factor.\nKomt het terug bij het verzenden, dan past de beheerder van de tenant voorwaardelijke toegang (Conditional Access) aan voor {mailbox}.',
  'microsoft-conditional-access':
    'Een beleid voor voorwaardelijke toegang (Conditional Access) van de organisatie blokkeert deze aanmelding.\nOpen in Entra, Sign-in logs, de mislukte aanmelding van {mailbox}: op het tabblad Voorwaardelijke toegang (Conditional Access) staat het beleid.\nZonder in dat beleid {mailbox} of het adres van deze server uit en meld u daarna opnieuw aan.',
  'microsoft-account-disabled': `Het account is uitgeschakeld of verwijderd: {mailbox}\n${USERS}: sta aanmelden toe voor {mailbox}, of herstel het onder Deleted users. Meld u daarna opnieuw aan.`,
  'microsoft-password':
    'Microsoft heeft het wachtwoord geweigerd, of het account is een tijd vergrendeld.\nMeld u eerst met {mailbox} aan op https://outlook.office.com, vernieuw daar het wachtwoord als daarom wordt gevraagd, en meld u dan hier opnieuw aan.',
  'client-id-missing': `De aanmelding is gestart zonder client-ID.\nVoer eerst de client-ID in, voor Microsoft “${name('Application (client) ID')}” in ${REGISTRATIONS} ${name('Overview')}.\nMeld u daarna opnieuw aan.\nHeeft dit formulier er geen veld voor, dan is het een instelling van dit product (vaak een omgevingsvariabele): de beheerder voert die in en start het product opnieuw.`,
  'microsoft-code-damaged':
    'Microsoft kent de code niet waarmee u net terugkwam: die is onderweg veranderd.\nMeld u opnieuw aan in een privévenster zonder browserextensies, of in een andere browser.\nBlijft het zo, dan kort een proxy of firewall vóór dit product lange adressen in; de beheerder daarvan moet dat nakijken.',
  'microsoft-risky-address':
    'Microsoft heeft de aanmelding geblokkeerd, omdat die van een adres met een slechte reputatie kwam.\nIn Entra, Sign-in logs, moet de beheerder van de tenant de mislukte aanmelding van {mailbox} openen en als veilig bevestigen, of het adres toevoegen aan Named locations.\nOf meld u aan vanaf een ander netwerk.',
  'microsoft-public-flow': `De app mag zich bij Microsoft niet op deze manier aanmelden: die is niet toegestaan als openbare client.\n${APP} ${name('Authentication')}: zet “Allow public client flows” op Yes.\nOf voer hier een clientgeheim in en meld u aan met de omleidings-URI onder het platform Web.`,
  'microsoft-scope-app-only':
    'Meldt niemand zich aan, dan moet het bereik (scope) eindigen op /.default, en er is een ander bereik aangevraagd.\nHet moet precies zo luiden: https://outlook.office365.com/.default (Graph: https://graph.microsoft.com/.default)\nGeef dit product dat bereik.\nDe app heeft ook een toepassingsmachtiging nodig (SMTP.SendAsApp, voor Graph Mail.Send), waarvoor een beheerder toestemming geeft.',
  'microsoft-no-directory': `Met een persoonlijk Microsoft-account kunt u geen app meer registreren, omdat er geen directory bij hoort.\nMeld u bij Entra aan met een account van een organisatie, of maak eerst een gratis Azure-directory, en registreer de app daar.\n${PERSONAL}`,
  'microsoft-scope':
    'In de aanvraag aan Microsoft ontbreekt een parameter of is een parameter onjuist, meestal het bereik (scope).\nHet bereik moet precies zo luiden: https://outlook.office.com/SMTP.Send offline_access\nEr mag geen bereik van een andere dienst naast staan. Ook de vernieuwing heeft dit bereik nodig. Tussen twee bereiken staat een spatie, geen komma.\nMeldt niemand zich aan, dan moet het precies dit zijn: https://outlook.office365.com/.default',
  'microsoft-assertion': `Microsoft accepteert het certificaat of de verklaring (assertion) niet waarmee de backend zich identificeert.\n${CLOCK}\nHet moet het certificaat zijn dat is geregistreerd in ${REGISTRATIONS} ${name('Certificates & secrets')}.`,
  'microsoft-request': `Microsoft begrijpt de aanvraag van de backend niet.\n${MAKERS}`,
  'microsoft-interrupted':
    'De aanmelding bij Microsoft is onderbroken.\nSluit andere aanmeldvensters, sta cookies toe voor login.microsoftonline.com en meld u opnieuw aan.',
  'microsoft-federation':
    'De eigen identiteitsprovider van de organisatie, die Microsoft raadpleegt, heeft een storing.\nDe beheerder daarvan moet de details hieronder bekijken.',
  'microsoft-tenant-blocked':
    'Door Microsoft geblokkeerd: de tenant {tenant}\nDe beheerder ervan moet contact opnemen met de ondersteuning van Microsoft.',
  'microsoft-loop':
    'Microsoft heeft dezelfde aanvraag te vaak gezien en breekt die af.\nDe backend moet een toegangstoken bewaren totdat het verloopt, en mag niet voor elke mail een nieuw token ophalen.',
  'microsoft-busy': `De aanmeldservice van Microsoft is overbelast of heeft een storing.\n${WAIT} De status van de service staat op https://status.cloud.microsoft`,
  'microsoft-other':
    'Microsoft heeft de aanvraag geweigerd met de code AADSTS{aadsts}.\nDe betekenis staat op https://login.microsoftonline.com/error?code={aadsts}\nGeef de details hieronder aan de beheerder van de tenant.',

  'google-private-ip':
    'Google stuurt niemand terug naar een privé-IP-adres.\nOpen deze pagina onder een hostnaam in een echt domein met https://, en registreer dat adres bij Google.\nGebruik anders http://localhost als omleidings-URI en plak het laatste adres hier na de aanmelding.',
  'google-out-of-band': `Dit product vraagt Google om een code die iemand met de hand overneemt (out-of-band); Google heeft die manier afgeschaft.\nWerk dit product bij: het heeft een eigen adres nodig om naar terug te keren en een client van het type “${name('Web application')}”.\nGeef de details door aan de makers van dit product.`,
  'google-redirect-uri-invalid':
    'Google accepteert dit soort adres om naar terug te keren niet: {redirectUri}\nHet moet beginnen met https:// en een hostnaam in een openbaar domein hebben; alleen localhost is uitgezonderd.\nOpen deze pagina onder zo’n adres en registreer het bij Google.',
  'google-origin-asked': `Google kent de webpagina niet die de aanvraag doet. De melding luidt redirect_uri_mismatch, maar bedoeld is de JavaScript-oorsprong.\n${CLIENTS}, de client, “Authorized JavaScript origins”: voeg de oorsprong toe die de fout noemt.\nVoeg dit toe onder “${name('Authorized redirect URIs')}” als het daar ontbreekt: {redirectUri}`,
  'google-redirect-uri': `De omleidings-URI is bij Google niet in de client geregistreerd.\n${CLIENTS}, de client, “${name('Authorized redirect URIs')}”: voeg precies dit toe: {redirectUri}\n${COUNTS} Het kan enkele minuten duren; meld u daarna opnieuw aan.\nEen client van het type “Desktop app” heeft die lijst niet: maak een “${name('Web application')}”, en voer de client-ID en het clientgeheim daarvan hier in.`,
  'google-origin': `Google kent de webpagina niet die de aanvraag doet.\n${CLIENTS}: de client moet een “Web application” zijn, met {redirectUri}\nIs dat zo, voeg dan het begin van dat adres, tot en met hostnaam en poort, toe onder “Authorized JavaScript origins”.`,
  'google-internal-only':
    'De app is “Internal”: alleen postvakken van de eigen organisatie mogen zich aanmelden.\nMeld u aan met een postvak van die organisatie, of\nkies in Google Auth Platform, Audience, “Make external” en publiceer de app.',
  'google-admin-policy': `De beheerder van Google Workspace staat deze app geen toegang tot Gmail toe.\n${API_CONTROLS} API controls: vertrouw de client-ID {clientId}\nMeld u daarna opnieuw aan.`,
  'google-testing':
    'De app is in de testmodus, en {mailbox} is geen testgebruiker.\nKies in Google Auth Platform, Audience, “Publish app”. In een organisatie is “Make internal” eenvoudiger.\nWilt u in de testmodus blijven, voeg dan {mailbox} toe onder “Test users”; de machtiging eindigt dan na zeven dagen.',
  'google-unverified':
    'Google waarschuwt, omdat niemand de app heeft geverifieerd. Voor uw eigen app is dat normaal.\nKies Advanced, dan “Go to … (unsafe)”, en sta de toegang toe.',
  'google-embedded':
    'Google weigert aanmelden in het venster van een ander programma.\nOpen deze pagina in een gewone browser, zoals Firefox, Chrome, Edge of Safari, en meld u opnieuw aan.',
  'google-client-deleted': `De OAuth-client is bij Google verwijderd.\n${CLIENTS}: herstel hem binnen 30 dagen, of maak een nieuwe “Web application”.\nVoeg {redirectUri} daaraan toe, en voer client-ID en clientgeheim ervan hier in.`,
  'google-client-disabled':
    'Google heeft de OAuth-client uitgeschakeld of geblokkeerd.\nZoek de reden in Google Auth Platform onder Overview en Clients, of maak een nieuw project en een nieuwe client.',
  'google-client-type': `De aanvraag past niet bij het type OAuth-client, of het clientgeheim ontbreekt.\n${CLIENTS}: het type moet “Web application” zijn. Maak een nieuwe client als het een ander type is.\nVoer client-ID en clientgeheim ervan hier in.`,
  'google-secret-wrong': `Google accepteert het clientgeheim niet.\n${CLIENTS}, de client: voeg een nieuw geheim toe en kopieer het; oudere worden niet meer getoond.\nVoer het hier in, samen met de client-ID van dezelfde client.`,
  'google-client-not-found':
    'Onbekend bij Google: de client-ID {clientId}\nKopieer hem uit Google Auth Platform, Clients. Hij eindigt op .apps.googleusercontent.com en bevat geen spatie.',
  'google-reauth': `Het Google-sessiebeheer van de organisatie vraagt om een nieuwe aanmelding, vaak elke dag.\n${API_CONTROLS} Google Cloud session control: zonder vertrouwde apps uit, en vertrouw in API controls de client-ID {clientId}.\nMeld u daarna opnieuw aan met {mailbox}.`,
  'google-account':
    'Het Google-account is verwijderd, opgeschort of beperkt: {mailbox}\nDe beheerder van de organisatie moet het herstellen, of meld u aan met een ander postvak.',
  'google-revoked': `De machtiging is beëindigd: die is ingetrokken, het wachtwoord is gewijzigd, of de app is in de testmodus.\n${AGAIN}\nEindigt de machtiging na zeven dagen, kies dan in Google Auth Platform, Audience, “Publish app” of “Make internal”.`,
  'google-code': `Google accepteert de code of het vernieuwingstoken niet. Een code is maar één keer en enkele minuten geldig.\n${AGAIN}`,
  'google-pkce': `De code verifier (PKCE) ontbreekt of past niet bij de code.\n${PKCE}`,
  'google-scope-not-allowed':
    'De app mag Google niet om het recht vragen om mails te verzenden.\nVoeg in Google Auth Platform, Data Access, “Add or remove scopes”, https://mail.google.com/ toe en sla op.\nMeld u daarna opnieuw aan.',
  'google-scope':
    'Google accepteert het aangevraagde bereik (scope) niet.\nHet moet precies zo luiden: https://mail.google.com/\nIn Google Auth Platform, Data Access, moet hetzelfde bereik zijn toegevoegd.\nHeeft dit product een ander nodig, dat in de details staat, dan moet dat er staan, precies zo geschreven: https://www.googleapis.com/auth/gmail.send heeft geen schuine streep aan het einde.',
  'google-scope-missing':
    'De machtiging om mails te verzenden ontbreekt.\nMeld u opnieuw aan met {mailbox} en vink op de pagina van Google het vakje voor Gmail aan.\nHet bereik (scope) moet https://mail.google.com/ zijn, omdat gmail.send niet werkt met SMTP.',
  'google-no-gmail':
    'Het account heeft geen Gmail: {mailbox}\nSchakel in de Google Beheerdersconsole, Directory, Users, het account, Gmail in, en geef het een licentie waarin Gmail zit.\nOf meld u aan met een ander postvak.',
  'google-api-off':
    'De Gmail API is in het project bij Google uitgeschakeld.\nSchakel die in onder APIs & Services, Library, Gmail API. Het duurt enkele minuten.\nIs het project niet gevonden of verwijderd, gebruik dan een ander met een eigen client, en voer de client-ID en het clientgeheim daarvan hier in.',
  'google-login-limit':
    'Vandaag hebben zich te veel nieuwe gebruikers met deze app aangemeld; Google beperkt dat voor een app die niemand heeft geverifieerd.\nGebruik een eigen client-ID in plaats van een gedeelde: Google Auth Platform, Clients.\nOf probeer het morgen opnieuw.',
  'google-rate':
    'Google heeft te veel aanvragen van deze app ontvangen.\nWacht een uur en probeer het opnieuw. In Google Auth Platform, Audience, kan het aantal gebruikers worden verhoogd.',
  'google-delegation': `Het serviceaccount mag niet namens {mailbox} handelen: dat is niet of nog niet gedelegeerd.\nEen superbeheerder moet het toevoegen in de Google Beheerdersconsole, ${name('Security')}, Access and data control, API controls, Manage Domain Wide Delegation: de numerieke client-ID, bereik (scope) https://mail.google.com/\nHet kan tot 24 uur duren. Het postvak moet bij dezelfde Google Workspace horen; gmail.com kan niet delegeren.`,
  'google-other-mailbox':
    'Gmail moest verzenden voor een ander postvak dan het postvak dat zich heeft aangemeld.\nMeld u opnieuw aan met precies het postvak dat verzendt: {mailbox}\nEen serviceaccount moet dat postvak noemen als de gebruiker voor wie het handelt, en de organisatie moet dat eraan hebben gedelegeerd.',
  'google-precondition':
    'Gmail kan dat niet voor dit account: het heeft geen Gmail, of een serviceaccount heeft niet gezegd voor wie het handelt.\nControleer in de Google Beheerdersconsole of Gmail aan staat voor {mailbox}\nEen serviceaccount moet dat postvak als zijn gebruiker noemen (subject), en dat moet eraan gedelegeerd zijn.',
  'google-service-key':
    'Google accepteert de sleutel van het serviceaccount niet, of laat niet toe dat er een wordt gemaakt.\nControleer in de Google Cloud console, IAM & Admin, Service accounts, het account, Keys, of hij is ingeschakeld, of voeg een nieuwe sleutel toe en voer de JSON ervan hier in.\nWaar sleutels verboden zijn, maakt een beheerder van het organisatiebeleid (Organization Policy) een uitzondering voor dit project.',
  'google-unauthorized-client':
    'De aanmelding is gedaan met een andere client-ID.\nMeld u opnieuw aan met {mailbox} en de client-ID {clientId}',
  'google-wrong-account':
    'Google toont dit als in de browser een ander account dan dat van de app actief is; de parameter ontbreekt niet.\nMeld u opnieuw aan in een privévenster en kies {mailbox}\nBlijft het zo: in Google Auth Platform, Audience, accepteert een app met “Internal” alleen postvakken van de eigen organisatie.',
  'google-loopback': `Google stuurt bij een client van dit type niemand terug naar 127.0.0.1.\n${CLIENTS}: gebruik een client van het type “Web application”, en voer ID en geheim ervan hier in.\nOpen deze pagina onder een hostnaam met https://, en registreer {redirectUri} bij die client.`,
  'google-policy':
    'De regels van Google staan de aanvraag niet toe, meestal vanwege {redirectUri}\nHet adres moet beginnen met https:// en een hostnaam in een openbaar domein hebben; alleen localhost is uitgezonderd.',
  'google-blocked':
    'Google heeft de aanmelding met deze app geblokkeerd.\nControleer in Google Auth Platform Audience, en Clients: “Web application”, met {redirectUri}',
  'google-client-auth':
    'Google accepteert de client-ID of het clientgeheim niet.\nKopieer beide opnieuw uit Google Auth Platform, Clients, dezelfde client. De ID eindigt op .apps.googleusercontent.com.',

  'browser-cors':
    'De browser liet de pagina het antwoord van een ander adres niet lezen, omdat dat antwoord de pagina niet toestaat (CORS).\nBied de pagina van dit product en de backend ervan op hetzelfde adres aan: allebei met https, dezelfde hostnaam en dezelfde poort.\nKan dat niet, dan staat de beheerder van dit product in de backend de oorsprong (origin) van de pagina toe.\nDezelfde melding verschijnt als de aanmelding bij dit product is beëindigd, of als een proxy in plaats van de backend antwoordt: laad eerst de pagina opnieuw.',
  'browser-exchange':
    'De pagina van dit product riep de aanmeldservice van de provider aan vanuit een script; dat staat de provider niet toe (CORS).\nDe aanmeldpagina moet als eigen pagina of in een eigen venster worden geopend, en de backend van dit product moet de code inwisselen.\nGeef de details door aan de makers van dit product. Bij Microsoft hoort de omleidings-URI onder het platform Web.',
  'browser-csp':
    'De pagina van dit product probeerde iets wat de eigen regels van die pagina (Content Security Policy) verbieden.\nDe beheerder van dit product voegt het adres uit de details toe aan de directive die daar wordt genoemd, bijvoorbeeld form-action of connect-src.\nOok een webserver of proxy vóór dit product kan zulke regels instellen.',
  'browser-frame':
    'Een pagina werd binnen een andere pagina getoond (in een frame), terwijl de getoonde pagina dat niet toestaat. Bij geen enkele provider mag de aanmeldpagina zo worden getoond.\nOpen dit product in een eigen venster en begin opnieuw.\nToont dit product de aanmeldpagina zelf in een frame, dan moeten de makers ervan die in een eigen venster of als hele pagina laten openen.',
  'browser-cookies':
    'De browser bewaart de cookies niet die voor het aanmelden nodig zijn.\nSta cookies toe voor de pagina van de provider en voor dit product, of probeer het in een andere browser zonder extensies.\nWordt dit product binnen een andere pagina getoond, open het dan in een eigen venster.\nWordt dit product via http geopend, dan schakelt de beheerder ervan https in.',
  'browser-extension':
    'Een browserextensie, of een regel van uw organisatie voor de browser, heeft de aanvraag geblokkeerd.\nSchakel extensies voor deze pagina uit, of gebruik een privévenster of een andere browser.\nKomt het door een regel van uw organisatie, vraag de IT-afdeling dan de aanmeldpagina van de provider toe te staan.',
  'browser-mixed-content':
    'Een pagina die via https is geopend, riep een adres aan dat met http:// begint; dat staat de browser niet toe.\nDe beheerder van dit product zet het openbare adres ervan op https.\nDe proxy vóór dit product moet doorgeven dat de pagina via https is geopend (X-Forwarded-Proto).',
  'browser-no-tls':
    'De browser riep met https:// een adres aan dat zonder versleuteling antwoordt, of omgekeerd.\nDe beheerder van dit product vergelijkt het openbare adres ervan met het adres waarop het echt bereikbaar is: https of http, en de poort.\nDe omleidings-URI bij de provider moet met dat adres beginnen.',
  'browser-certificate':
    'De browser vertrouwt het certificaat niet van de pagina die moest worden geopend.\nIs het de pagina van dit product, dan installeert de beheerder ervan een certificaat voor precies de hostnaam van die pagina, afkomstig van een certificeringsinstantie die browsers vertrouwen.\nIs het de pagina van de provider, dan kloppen datum of tijd van deze computer niet, of toont een firewall of virusscanner een eigen certificaat: vraag het aan uw IT-afdeling.',
  'browser-unreachable':
    'De browser kon de pagina die moest worden geopend niet bereiken: de host is onbekend, antwoordt niet of accepteert geen verbinding.\nIs het de pagina van dit product, dan vergelijkt de beheerder ervan de omleidings-URI met het adres waarop dit product vanaf deze computer bereikbaar is. Hier is localhost deze computer zelf.\nPlak intussen het volledige adres van die pagina in het formulier, als er code= in staat.\nIs het de pagina van de provider, dan laat het netwerk, de VPN of de proxy van deze computer de browser daar niet toe.',
  'browser-opener':
    'Een pagina heeft zich losgemaakt van het venster van waaruit die is geopend (Cross-Origin-Opener-Policy). Vaak is dat alleen een waarschuwing en lukt de aanmelding.\nGebeurt er na de aanmelding niets, dan wacht dit product op het venster op een manier die dit beleid verbiedt.\nDe beheerder van dit product geeft de pagina van het product en de pagina voor de terugkeer (callback) hetzelfde beleid. De makers van dit product gebruiken voor de terugkeer een pagina die het resultaat zelf meldt.',
  'browser-popup':
    'De browser heeft het aanmeldvenster niet geopend, of het is te vroeg gesloten.\nSta pop-ups voor dit product toe en begin dan opnieuw.\nWas het venster open, voltooi daarin dan de aanmelding. Stond er een fout in, plak de tekst daarvan dan hier.',
  'browser-unsuitable':
    'De pagina werkt niet in deze browser: die is te oud, toont pagina’s binnen een ander programma of voert geen JavaScript uit.\nOpen de pagina in een gewone browser, zoals Firefox, Chrome, Edge of Safari, en begin opnieuw.',
  'product-database':
    'Dit product kon de eigen database of opslag niet gebruiken (bijvoorbeeld SQLite, MySQL, PostgreSQL, Redis of een wachtrij). Geen mailserver en geen provider heeft iets geweigerd.\nDe beheerder van dit product kijkt in het logboek van die database: misschien draait die niet, is die vol of alleen-lezen, of zijn de tabellen ouder dan dit product.\nBegin daarna opnieuw: een code van de provider is maar één keer en maar enkele minuten geldig.',
  'page-expired':
    'Er is te veel tijd verstreken sinds deze pagina is geopend, of de browser heeft de cookie van dit product niet bewaard.\nLaad de pagina opnieuw, meld u aan bij dit product en begin opnieuw.\nGebeurt het elke keer, dan controleert de beheerder van dit product het openbare adres ervan (https, hostnaam), de sessiecookie en de klok van elke server waarop het draait.',
  'token-command':
    'De opdracht die het token of wachtwoord moet leveren, heeft niets geleverd.\nDe beheerder van deze server voert die met de hand uit, als dezelfde gebruiker en in dezelfde omgeving: de uitvoer zegt waarom.\nMeestal is het vernieuwingstoken verlopen, of kan de opdracht de eigen bestanden of de sleutelbos (keyring) van die gebruiker niet vinden.',
  'key-unreadable':
    'De ingevoerde privésleutel is niet leesbaar: die is afgekapt, of de regeleinden zijn verloren gegaan.\nVoer de hele sleutel opnieuw in, van de regel BEGIN tot en met de regel END, elke regel apart. Voer voor een serviceaccount van Google het volledige JSON-bestand in.\nIn een omgevingsvariabele staat voor een regeleinde vaak \\n: het programma dat die variabele leest, moet er weer regeleinden van maken.',
  'scope-changed':
    'De provider heeft andere machtigingen (bereiken, scopes) verleend dan er waren aangevraagd, en dit product ziet dat als een fout.\nVerwijder in de instellingen van het account de toegang van de app, meld u daarna opnieuw aan en sta alles toe waarom wordt gevraagd.\nKomt het terug, dan stelt de beheerder van dit product OAUTHLIB_RELAX_TOKEN_SCOPE=1 in, of werkt die dit product bij.',
  'sasl-plugin':
    'Het mailprogramma op de server van dit product (Postfix, Exim, Sendmail) heeft geen plug-in voor het gevraagde aanmeldmechanisme. Geen enkele mailserver heeft iets geweigerd.\nDe beheerder van dit product installeert de plug-in voor Cyrus SASL: libsasl2-modules voor PLAIN en LOGIN, sasl-xoauth2 voor OAuth2.\nControleer daarna of de instellingen van het mailprogramma dit mechanisme toestaan (Postfix: smtp_sasl_mechanism_filter, smtp_sasl_security_options). Draait dat programma in een chroot-omgeving, dan moet de plug-in ook daar aanwezig zijn.',
  'endpoint-dns':
    'Deze server kon de hostnaam van de aanmeldservice {endpoint} niet opzoeken.\nControleer de DNS-instellingen van deze server; in een container die van de container en van het netwerk ervan. Met de mailserver heeft dit niets te maken.\nIs internet alleen via een proxy bereikbaar, geef die dan op in de instellingen van deze server.',
  'microsoft-resource-missing':
    'De app heeft geen machtiging voor de dienst waarvoor een token is gevraagd. De details noemen die dienst en de diensten die wel zijn geregistreerd.\nSMTP zonder persoon: in Entra, App-registraties (App registrations), de app, API-machtigingen (API permissions), “API’s die mijn organisatie gebruikt (APIs my organization uses)”, Office 365 Exchange Online: voeg de toepassingsmachtiging SMTP.SendAsApp toe.\nSMTP met een aangemelde persoon: voeg in dezelfde API-machtigingen (API permissions) onder Microsoft Graph de gedelegeerde machtigingen SMTP.Send en offline_access toe.\nKies daarna “Beheerderstoestemming verlenen (Grant admin consent)” en meld u opnieuw aan.',
  'microsoft-may-not-register':
    'U mag in deze Microsoft-directory geen app registreren of wijzigen.\nEen beheerder registreert de app, of geeft u de rol Application Developer of Application Administrator.\nMeld u in PowerShell of op de opdrachtregel aan met het bereik (scope) Application.ReadWrite.All.',
  'smtp-inspected':
    'Een firewall onderweg verandert wat de mailserver zegt: waar de begroeting en STARTTLS stonden, staan sterretjes of XXXX. Zonder STARTTLS kan niemand zich aanmelden.\nDe beheerder van het netwerk schakelt de inspectie van SMTP voor deze server uit (Cisco: “inspect esmtp”), of staat daarin TLS toe.\nPoort 465 met TLS valt buiten de inspectie, als de provider die poort heeft.',
  'smtp-attachment':
    'De mailserver weigert het bericht vanwege een bijlage of link: zulke bijlagen of links zijn om veiligheidsredenen geblokkeerd. De aanmelding en de instellingen werken.\nVerzend het bericht zonder die bijlage of link, of zet het bestand ergens anders neer en stuur een link ernaartoe.',
  'callback-too-large':
    'De webserver vóór dit product weigert het lange adres of de cookies waarmee de provider u terugstuurt.\nDe beheerder ervan moet de limiet voor headers verhogen (nginx: large_client_header_buffers 4 32k; ook proxy_buffer_size).\nWis voorlopig de cookies van deze site en meld u opnieuw aan.',
  'callback-blocked':
    'De webserver of een firewall vóór dit product blokkeert de pagina waarnaar de provider u terugstuurt.\nDe beheerder ervan moet dat adres uitzonderen. Meestal is het regel 930120 van de OWASP-regelset: die ziet “userinfo.profile” in het adres aan voor een aanval.\nPlak intussen het volledige adres van de geblokkeerde pagina in het formulier.',
  'product-crash': `Dit product is vastgelopen op een antwoord, of op een aanmelding die nooit is opgeslagen; de echte reden is verloren gegaan.\nMeld u opnieuw aan en sla op. Blijft het zo, dan staat het antwoord van de provider in het logboek van de backend van dit product.\n${MAKERS} Werk het product ook bij.`,
  'microsoft-page':
    'De pagina van Microsoft kon u niet aanmelden; het nummer dat de reden noemt (AADSTS en cijfers), staat verder naar beneden op die pagina.\nKopieer de hele tekst van die pagina, met het nummer, en plak die hier.',
  'redirect-loop':
    'Twee adressen van dit product sturen de browser eindeloos naar elkaar.\nDe beheerder ervan moet controleren of de reverse proxy https en de hostnaam doorgeeft (X-Forwarded-Proto, X-Forwarded-Host).\nWis voorlopig de cookies van deze site en meld u opnieuw aan.',
  'other-account':
    'Er heeft zich een ander account aangemeld dan verwacht.\nMeld u opnieuw aan in een privévenster en kies {mailbox}\nEen alias werkt niet: het hoofdadres van het account moet zich aanmelden.',
  'stored-unreadable':
    'Dit product kan de opgeslagen aanmelding of het opgeslagen geheim niet lezen: de sleutel ervan is gewijzigd, of het bestand is beschadigd.\nDe beheerder ervan moet de sleutel of het bestand terugzetten.\nVoer anders het clientgeheim opnieuw in en meld u opnieuw aan met {mailbox}.',
  'product-incomplete':
    'Een onderdeel dat dit product nodig heeft om te verzenden, ontbreekt op de server.\nDe beheerder ervan moet de bibliotheek, de extensie of het programma uit de details installeren of bijwerken.',
  'profile-denied': `De aanmelding zelf is gelukt, maar dit product vroeg daarna wie zich had aangemeld en mag dat niet.\nHet moet ook om User.Read (Microsoft) of openid email vragen, of het token zonder die vraag bewaren.\n${MAKERS}`,
  'credential-probe': `De eigen controle van client-ID en clientgeheim door dit product is mislukt, nog vóór de aanmelding; waarom, wordt niet vermeld.\nVergelijk client-ID, clientgeheim (de ${name('Value')}, niet de ID ervan) en tenant met de pagina van de provider.\nAls ze kloppen, staat het antwoord van de provider in het logboek van de backend van dit product.`,
  configuration:
    'Een instelling van dit product ontbreekt of is niet leesbaar.\nDe beheerder ervan moet de instelling of het bestand uit de details bekijken en corrigeren.',

  'api-send-as':
    'Verzenden is niet toegestaan voor {mailbox} met het afzenderadres {from}\nGeef {mailbox} in het Exchange-beheercentrum, Mailboxes, het postvak van dat adres, Delegation, het recht “Send As”.\nOf stel als afzenderadres het postvak in dat zich aanmeldt.',
  'api-policy':
    'Een beleid van de organisatie geeft de app geen toegang tot dit postvak.\nIn Exchange Online PowerShell toont Test-ApplicationAccessPolicy welk beleid; voeg {mailbox} toe aan de groep ervan.\nHet kan twee uur duren voordat een wijziging van kracht wordt.\nNoemen de details OData, dan tonen Get-OrganizationConfig en Get-CASMailbox de EwsApplicationAccessPolicy: voeg de app toe aan EwsAllowList.',
  'api-permission': `De app heeft niet de machtiging om mails te verzenden, of een beheerder heeft er geen toestemming voor gegeven.\n${APP} ${name('API permissions')}: verzenden zonder persoon vereist een toepassingsmachtiging (Mail.Send), met een aangemelde persoon een gedelegeerde.\nDaarna “${name('Grant admin consent')}”: {consentLink}\nMeld u dan opnieuw aan. ${ACTS_IN_TWO_HOURS}`,
  'api-no-mailbox': `Het account heeft geen postvak dat kan verzenden: niet in Exchange Online, of zonder licentie daarvoor: {mailbox}\n${USERS}, het account: wijs een licentie met Exchange Online toe; het duurt enkele minuten.\nOf meld u aan met het account van het postvak dat gaat verzenden, niet met dat van de beheerder die de app heeft geregistreerd.`,
  'api-full-access':
    'Het account dat zich heeft aangemeld, heeft geen recht op het gedeelde postvak.\nGeef {mailbox} in het Exchange-beheercentrum, Mailboxes, het gedeelde postvak, Delegation, de rechten “Full Access” (Read and manage) en “Send As”.\nHet kan een uur duren voordat dit werkt.',
  'api-user':
    'De provider kent deze gebruiker niet: {mailbox}\nControleer het adres op typefouten: het moet de gebruikersnaam of het hoofdadres zijn van een postvak in de tenant {tenant}',
  'api-limit':
    'De verzendlimiet van de provider is bereikt.\nWacht, hoogstens een dag, en verzend minder berichten.',
  'api-person-missing': `Dit product vroeg om het postvak van de persoon die zich heeft aangemeld, maar het meldt zich aan zonder persoon.\nHet moet in plaats daarvan noemen: {mailbox}\nOf laat een persoon zich aanmelden. ${MAKERS}`,
  'api-down': `De maildienst van de provider heeft een storing of is overbelast.\n${WAIT} Er gaat niets verloren.`,
  'access-token-expired': `Een toegangstoken is gebruikt nadat het na een uur was verlopen.\nDe backend moet met het vernieuwingstoken een nieuw toegangstoken ophalen voordat er wordt verzonden.\n${CLOCK}`,
  'access-token-resource':
    'Het token is beschadigd, of is gemaakt voor een andere dienst dan die waarnaar het is gestuurd.\nHet bereik (scope) moet dat van de dienst zijn: https://outlook.office.com/SMTP.Send voor SMTP, https://graph.microsoft.com/Mail.Send voor Graph.\nStel het bereik in dit product goed in en meld u daarna opnieuw aan.',

  'smtp-auth-disabled': `Verzenden via SMTP is bij Microsoft uitgeschakeld voor dit postvak of de hele organisatie.\n${EMAIL_APPS}\nOf in Exchange Online PowerShell: {smtpAuthCommand}\nDit gaat vóór de instelling van de organisatie. Het kan een uur duren voordat het werkt.`,
  'smtp-password-refused':
    'Microsoft accepteert geen wachtwoord meer om te verzenden.\nKies in dit formulier de aanmeldmethode Microsoft (OAuth2) en meld u aan met {mailbox}.',
  'smtp-security-defaults':
    'Een beveiligingsbeleid van de organisatie weigert deze manier van aanmelden.\nDe beheerder controleert in Entra voorwaardelijke toegang (Conditional Access), “Security defaults” en de Sign-in logs van {mailbox}.\nOok verzenden via SMTP moet zijn toegestaan, in Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-send-as':
    'Verzenden is niet toegestaan voor {mailbox} met het afzenderadres {from}\nStel als afzenderadres het postvak in dat zich aanmeldt.\nOf laat de beheerder het voor dat adres “Send As” geven: in het Exchange-beheercentrum, Mailboxes, het postvak, Delegation.\nNoemen de details een ander adres dan het afzenderadres, dan is dat het adres voor onbestelbare berichten (Return-Path): stel dat ook in. Of de beheerder van de mailserver staat het aan het account toe (Postfix: smtpd_sender_login_maps).',
  'smtp-app-password':
    'De mailserver accepteert hier het wachtwoord van het account niet.\nKies in dit formulier de aanmeldmethode Google (OAuth2) en meld u aan met {mailbox}.\nOf voer in plaats van het wachtwoord van het account een app-wachtwoord in; daarvoor is verificatie in twee stappen nodig.\nBij een andere provider maakt u het app-wachtwoord op diens pagina, onder account of beveiliging.',
  'smtp-password-sent-by-product': `Het doel is ingesteld op OAuth2, maar in plaats daarvan is een wachtwoord verstuurd (LOGIN of PLAIN).\nDe backend moet zich voor dit doel aanmelden met XOAUTH2, bij elke soort mail die hij verzendt.\n${MAKERS}`,
  'smtp-password-sent':
    'Er is een wachtwoord verstuurd, geen token; Microsoft accepteert geen wachtwoorden meer om te verzenden.\nKies in dit formulier de aanmeldmethode Microsoft (OAuth2) en meld u aan met {mailbox}.\nIs OAuth2 gekozen, dan moet de backend het mechanisme XOAUTH2 gebruiken.',
  'smtp-web-login':
    'Google verlangt eerst een aanmelding in een browser.\nMeld u met {mailbox} aan op https://mail.google.com, bevestig wat wordt gevraagd, en meld u dan hier opnieuw aan.\nHet wachtwoord van het account is niet genoeg: kies de aanmeldmethode Google (OAuth2), of voer een app-wachtwoord in.',
  'smtp-xoauth2-microsoft':
    'De mailserver van Microsoft heeft de aanmelding geweigerd.\nMeld u opnieuw aan met precies het postvak dat als gebruikersnaam dient: {mailbox}\nMeld u voor een gedeeld postvak aan met uw eigen account dat er rechten op heeft, en voer het gedeelde adres in als afzenderadres.\nHet bereik (scope) moet https://outlook.office.com/SMTP.Send zijn; een van graph.microsoft.com werkt niet met SMTP.\nGeverifieerde SMTP moet zijn toegestaan, in Exchange Online PowerShell: {smtpAuthCommand}\nIs er een wachtwoord gebruikt, kies dan de aanmeldmethode Microsoft (OAuth2). Meldt de app zich zonder persoon aan, dan heeft die SMTP.SendAsApp met toestemming van een beheerder nodig, en rechten op het postvak in Exchange.',
  'smtp-yahoo-password':
    'Yahoo of AOL heeft het wachtwoord geweigerd; “too many attempts” staat er al bij de eerste poging, en wachten helpt niet.\nMaak op de beveiligingspagina van het account bij Yahoo een app-wachtwoord en voer het hier in, of kies OAuth2.\nGebruikersnaam: het volledige e-mailadres.',
  'smtp-yahoo-sender':
    'Yahoo heeft het bericht geweigerd, meestal omdat het afzenderadres niet het account is dat zich heeft aangemeld; aan de ontvanger ligt het niet.\nStel als afzenderadres het adres in dat zich aanmeldt: {mailbox}\nIs dat al zo, kort dan de tekst in en laat links weg, want Yahoo ziet die aan voor spam.',
  'smtp-switched-off':
    'Verzenden via SMTP is uitgeschakeld in de instellingen van dit postvak.\nMeld u aan bij het postvak op de webpagina van de provider en schakel SMTP (vaak “POP3/IMAP/SMTP” of “third-party access”) in de instellingen in.\nSommige providers geven dan een autorisatiecode of app-wachtwoord: voer dat hier als wachtwoord in.',
  'smtp-intercepted':
    'Een andere mailserver antwoordde dan die is aangeroepen: de hoster of een firewall vangt uitgaande mailverbindingen op.\nVraag de hoster of de beheerder van het netwerk om deze server rechtstreeks verbinding te laten maken met de server {server} (cPanel: “SMTP Restrictions”).\nVergelijk de naam in de begroeting van de server met de server in dit formulier.',
  'smtp-other-service':
    'Iets anders dan een SMTP-server antwoordde op de server {server}\nControleer server en poort: smtp.… en niet imap.… of pop.…, poort 587 met STARTTLS of 465 met TLS.',
  'smtp-multiple-from': 'Er staat meer dan één adres bij het afzenderadres.\nLaat één afzenderadres staan.',
  'smtp-own-mailbox-full':
    'Het postvak dat verzendt is vol, niet dat van de ontvanger.\nMaak {mailbox} leeg, ook Verzonden items en Verwijderde items, of laat de beheerder het vergroten.',
  'smtp-licence': `Het postvak dat verzendt heeft geen licentie voor Exchange Online.\n${USERS}, {mailbox}, Licenses and apps: wijs een licentie met Exchange Online toe.\nHet kan een uur duren voordat dit werkt. Of meld u aan met een postvak dat een licentie heeft.`,
  'smtp-connector':
    'Microsoft herkent deze server niet als een server van de organisatie: het IP-adres of certificaat van de connector past niet.\nCorrigeer in het Exchange-beheercentrum, Mail flow, Connectors, het IP-adres of de certificaatnaam van de connector vanaf de mailserver van uw organisatie.\nOf verzend met een aanmelding via smtp.office365.com, poort 587.',
  'smtp-domain-unregistered':
    'De provider kent het domein niet van het afzenderadres {from}\nVoeg het domein daar toe en verifieer het (Microsoft 365-beheercentrum, Settings, Domains), of gebruik een afzenderadres uit een domein dat er wel staat.',
  'smtp-sender-unverified':
    'De maildienst verzendt alleen vanaf adressen en domeinen die daar zijn geverifieerd, en het afzenderadres hoort daar niet bij.\nVerifieer het adres of het domein in de console van de maildienst, of voer een geverifieerd afzenderadres in; gebruikt is het afzenderadres {from}\nEen nieuw account kan beperkt zijn (“sandbox”) totdat de dienst dat opheft. Tot dan moet ook elke ontvanger daar geverifieerd zijn.',
  'smtp-ip-not-allowed':
    'De maildienst accepteert alleen mails van bekende IP-adressen, en dat van deze server hoort daar niet bij.\nVoeg in de console van de maildienst het openbare IP-adres van deze server toe aan de toegestane adressen (vaak onder Security).',
  'smtp-account-inactive':
    'Het account bij de maildienst mag op dit moment niet verzenden: het is niet geactiveerd, opgeschort of zonder tegoed.\nMeld u met {mailbox} aan op de webpagina van de maildienst, of laat de beheerder dat doen, en zoek daar naar een melding.',
  'smtp-federation':
    'Microsoft kan de eigen aanmeldserver van de organisatie (AD FS) niet bereiken via https met TLS 1.2.\nDe beheerder daarvan moet daar TLS 1.2 inschakelen. Aanmelden met OAuth2 in dit formulier vermijdt die weg.',
  'smtp-hve-token':
    'De server kon het token niet gebruiken: het is beschadigd of, bij High Volume Email, te dicht bij het einde.\nDe backend moet een vers token versturen, als één regel base64, en het 20 minuten vóór het verlopen vernieuwen.\nDe gebruikersnaam moet het account zijn waarvoor het token is gemaakt: {mailbox}',
  'smtp-hve-recipient':
    'High Volume Email bezorgt alleen bij ontvangers binnen de organisatie.\nVoer ontvangers van de organisatie in, of verzend via smtp.office365.com.',
  'smtp-app-only': `Het eigen token van de app is goed, maar Exchange geeft de app geen toegang tot {mailbox}\nIn Exchange Online PowerShell: New-ServicePrincipal met de ${name('Object ID')} uit ${name('Enterprise applications')}, en een roltoewijzing “Application SMTP.SendAsApp” of Add-MailboxPermission.\nGeverifieerde SMTP moet zijn ingeschakeld: {smtpAuthCommand}\nHet kan tot twee uur duren voordat dat alles werkt.`,
  'smtp-mailbox-logon': `Exchange geeft deze aanmelding geen toegang tot {mailbox}\nDe beheerder moet controleren of het postvak een licentie heeft en of de app of het account er rechten op heeft (Full Access, Send As).\n${ACTS_IN_TWO_HOURS}`,
  'smtp-other-transport':
    'Wil de organisatie helemaal geen SMTP, dan helpt alleen een andere weg.\nAls dit product via Microsoft Graph kan verzenden, kies dat dan in plaats van SMTP.',
  'smtp-not-spread-yet':
    'Een net verleende machtiging of net gewijzigde instelling werkt misschien nog niet; Exchange heeft tot twee uur nodig.\nWacht en test dan opnieuw zonder iets te wijzigen.',
  'smtp-too-many-logins':
    'De mailserver staat dit account nu even geen aanmelding toe.\nWacht een uur en probeer het dan opnieuw. Verzend minder vaak als het terugkomt.\nIs het wachtwoord onjuist, verbeter het dan eerst in dit formulier: mislukte aanmeldingen zijn vaak de reden.\nStaat in het antwoord dat het adres van deze server is geblokkeerd, dan moet de beheerder van de mailserver dat opheffen.',
  'smtp-token-refused':
    'De mailserver accepteert de aanmelding niet.\nMeld u opnieuw aan met precies het postvak dat als gebruikersnaam dient: {mailbox}\nSta volledige toegang tot de mail toe; voor Google moet het bereik (scope) https://mail.google.com/ zijn\nIs een wachtwoord gebruikt, kies dan de aanmeldmethode Google (OAuth2) of een app-wachtwoord.\nDe gebruikersnaam moet het hoofdadres van het account zijn; met een alias kunt u zich niet aanmelden.',
  'smtp-starttls-first':
    'De mailserver vereist eerst een versleutelde verbinding.\nStel de versleuteling in op STARTTLS met poort 587, of op TLS met poort 465.',
  'smtp-not-signed-in':
    'De mailserver accepteert mails alleen na een aanmelding, en er was geen aanmelding.\nKies in dit formulier een aanmeldmethode, voor Google of Microsoft OAuth2, en sla op.\nVoer bij een andere mailserver gebruikersnaam en wachtwoord in.\nMoet die mails zonder aanmelding accepteren (relay), dan staat de beheerder ervan het adres van deze server toe.',
  'smtp-challenge':
    'Dit product begreep niet wat de mailserver tijdens de aanmelding vroeg.\nBij Google of Microsoft is dat meestal een geweigerd token: meld u opnieuw aan met {mailbox}.\nKies bij een andere server een andere aanmeldmethode, of geef de details door aan de makers van dit product.\nWerk het programma bij dat verzendt; het debuglogboek ervan bevat het antwoord van de server.\nBij Microsoft moet verzenden via SMTP ook zijn toegestaan: {smtpAuthCommand}',
  'smtp-auth-syntax': `De mailserver kon de aanmelding die de backend verstuurde niet lezen.\nDe backend moet gebruiker en token voor XOAUTH2 als één regel base64 versturen, zonder regeleinde.\n${MAKERS}`,
  'smtp-mechanism': `De server {server} biedt deze manier van aanmelden niet aan.\nVoor Google is de server smtp.gmail.com, voor Microsoft smtp.office365.com, met STARTTLS en poort 587.\nSommige servers bieden die pas na versleuteling aan: kies STARTTLS of TLS.\nEen eigen server die mail zonder aanmelding aanneemt (relay), heeft er geen nodig: kies bij Verificatie “Geen”.\nWordt CRAM-MD5 genoemd, kies dan PLAIN of LOGIN in het programma dat verzendt.\nMicrosoft accepteert LOGIN en OAuth2, maar geen PLAIN. Heeft het programma die keuze niet, dan moeten de makers die toevoegen.`,
  'smtp-limit':
    'De verzendlimiet van de provider is bereikt.\nWacht, hoogstens een dag, en verzend minder berichten. Het best is één verbinding tegelijk.',
  'smtp-sender-blocked':
    'De provider heeft het verzenden geblokkeerd voor {mailbox} of de organisatie, wegens een vermoeden van spam.\nDe beheerder moet dat opheffen onder “Restricted entities” in Microsoft Defender, of in de Google Beheerdersconsole.\nVraag bij een andere provider de reden aan de ondersteuning of aan de beheerder van de mailserver. Heeft iemand anders het account gebruikt, wijzig dan eerst het wachtwoord.',
  'smtp-tenant-untrusted':
    'Microsoft accepteert geen berichten van deze organisatie naar buiten: de organisatie is nieuw of op proef, of haar adres heeft een slechte reputatie. Geen instelling van dit formulier verandert dat.\nDe beheerder ervan moet de ondersteuning van Microsoft in het Microsoft 365-beheercentrum vragen dat op te heffen, met de code uit de details (5.7.708 of 5.7.501). Een betaalde licentie helpt.',
  'smtp-ip-blocked':
    'De ontvangende server blokkeert het adres van deze server.\nVerzend met een aanmelding via de verzendserver van de provider op poort 587, of laat het adres van de blokkeerlijst halen.\nOntbreekt de reverse DNS (PTR), laat de hoster die dan instellen op een naam die naar het adres terugleidt; bij IPv6 ontbreekt die vaak: verzend dan via IPv4.\nIs het een adres van uw mailprovider, dan laat die het van de lijst halen.',
  'smtp-from-empty':
    'Het afzenderadres is leeg of geen volledig adres.\nVoer een afzenderadres in van het account dat zich aanmeldt: {mailbox}',
  'smtp-relay':
    'De server {server} geeft geen mails door voor deze afzender of ontvanger.\nMeld u aan met het postvak dat verzendt, en gebruik het adres daarvan als afzenderadres.\nBij een relay op basis van het IP-adres voegt de beheerder het adres van deze server daar toe.',
  'smtp-authentication-of-domain':
    'De ontvangende server vertrouwt het domein van de afzender niet.\nDe beheerder van het domein moet er in de DNS SPF, DKIM en DMARC voor instellen.\nIs het domein van het afzenderadres niet van u, voer dan een adres van uw eigen domein in.',
  'smtp-google-relay':
    'De SMTP-relay van Google kent deze server niet, of niet het domein van het afzenderadres {from}\nVoeg in de Google Beheerdersconsole, Apps, Gmail, Routing, SMTP relay service, het openbare IP-adres van deze server toe en sta de afzender toe.\nOf verzend met een aanmelding via smtp.gmail.com, poort 587.',
  'smtp-loop': `Het bericht blijft rondgaan tussen mailservers.\nDe beheerder van de mail van de ontvanger moet doorstuurregels, connectors en de MX-record van dat domein bekijken.\n${OTHER_RECIPIENT}`,
  'smtp-forwarding': `De ontvanger stuurt mail door naar buiten de organisatie, wat het beleid daarvan verbiedt.\nDe beheerder daar moet doorsturen toestaan in Microsoft Defender, Anti-spam outbound policy. ${OTHER_RECIPIENT}`,
  'smtp-service-permission':
    'De sleutel die bij de maildienst wordt gebruikt, mag niet verzenden.\nGeef die sleutel of gebruiker in de console van de maildienst het recht om te verzenden (bij AWS: ses:SendRawEmail), of voer een sleutel in die dat recht heeft.',
  'smtp-domain-policy':
    'Een regel van de organisatie van de afzender of de ontvanger verbiedt deze mail.\nDe beheerder daar moet de mailregels bekijken: in het Exchange-beheercentrum, Mail flow, Rules; in de Google Beheerdersconsole, Apps, Gmail, Compliance.\nZonder {mailbox} daar uit, of gebruik een andere ontvanger.',
  'smtp-recipient-restricted': `De ontvanger accepteert alleen mails van bepaalde afzenders.\nDe beheerder van de ontvanger moet het afzenderadres {from} toestaan in het Exchange-beheercentrum: de groep of het postvak, Settings, message delivery restrictions.\n${OTHER_RECIPIENT}`,
  'smtp-account-disabled': `Het postvak is uitgeschakeld.\nBij Microsoft, in het Microsoft 365-beheercentrum, ${ACTIVE_USERS}: sta aanmelden toe voor {mailbox}, en wijs een licentie met Exchange toe.`,
  'smtp-recipient':
    'Het adres van een ontvanger bestaat niet of wordt niet geaccepteerd.\nControleer de ontvangers op typefouten.',
  'smtp-mailbox-full':
    'Een postvak is vol.\nMaak ruimte in het postvak van de ontvanger, of gebruik een andere ontvanger.',
  'smtp-size':
    'Het bericht is te groot voor de mailserver.\nVerzend minder in één bericht.\nOf laat de beheerder van de mailserver de grens verhogen.',
  'smtp-sender-invalid':
    'Niet geaccepteerd door de mailserver: het afzenderadres {from}\nVoer een volledig adres van een bestaand postvak in.\nNoemen de details een ander adres dan het afzenderadres, dan is dat het adres voor onbestelbare berichten (Return-Path): stel dat ook in.',
  'smtp-format': `De mailserver accepteert het bericht niet zoals dit product het heeft geschreven.\n${MAKERS}\nNoemt het antwoord een kopregel (header), laat dan speciale tekens weg uit het onderwerp en de naam van de afzender.`,
  'smtp-no-service':
    'Deze server accepteert geen mails, of geen mails van hier.\nControleer de server in dit formulier: smtp.gmail.com, smtp.office365.com of die van uw mailprovider, poort 587 of 465.',
  'smtp-helo':
    'De mailserver accepteert de naam niet waarmee deze server zich meldt.\nGeef deze server een volledige hostnaam met een domein.\nIs die naam leeg in de details, dan laat het programma dat verzendt hem weg: de makers ervan herstellen dat.',
  'smtp-spam':
    'De mailserver ziet het bericht aan voor spam.\nWijzig het onderwerp of de tekst, en controleer het afzenderadres.',
  'smtp-busy': `De mailserver is overbelast of heeft een storing.\n${WAIT}`,
  storage:
    'Deze server kon een bestand niet schrijven.\nControleer de vrije ruimte, en of de backend mag schrijven in de map waarin hij zijn gegevens bewaart.',
  'proxy-login':
    'De proxyserver vraagt om een gebruikersnaam en wachtwoord.\nVoer ze in de proxyinstellingen van deze server in, of zonder deze server op de proxy uit.',
  proxy:
    'De verbinding via de proxy is mislukt.\nControleer de proxyinstellingen van deze server. De proxy moet CONNECT toestaan naar de mailserver en naar de aanmeldservice van de provider.',

  'tls-expired': `Het certificaat van de andere kant is verlopen, of de klok van deze server loopt verkeerd.\n${CLOCK} Kloppen die, dan vernieuwt de beheerder van de andere server het certificaat.`,
  'tls-name':
    'Het certificaat hoort bij een andere hostnaam dan die van de server {server}\nVoer de server in met een naam die het certificaat dekt; die staat vaak in de details. Bij een hoster is dat de naam van de eigen server van de hoster, niet mail.uw-domein, en nooit een IP-adres of alias.\nKlopt de naam, dan antwoordt iets tussen deze server en de provider in plaats van de mailserver; de beheerder van dit product zoekt dat uit.\nIs het uw eigen mailserver, dan geeft de beheerder ervan die een certificaat voor de naam waaronder hij wordt aangeroepen.',
  'tls-untrusted':
    'Deze server vertrouwt het certificaat van de andere kant niet.\nInstalleer de ontbrekende CA-certificaten op deze server (pakket ca-certificates), of de CA van een proxy of virusscanner die de verbindingen openbreekt.\nIs het een eigen mailserver of die van een kleine hoster, dan stuurt die misschien het tussenliggende certificaat niet mee: de beheerder ervan installeert de volledige keten (fullchain.pem).\nStaat er “self-signed” in de details, installeer dan precies het certificaat van die mailserver op deze server (Proton Mail Bridge kan het exporteren), of laat de beheerder ervan er een nemen van een openbare CA.\nSchakel de controle niet uit.',
  'tls-client-certificate':
    'De andere kant verlangt dat deze server een eigen certificaat toont.\nControleer server en poort: 587 met STARTTLS en 465 met TLS hebben er bij Google en Microsoft geen nodig.\nVraagt een connector of relay erom, dan installeert de beheerder van dit product dat certificaat.',
  'tls-alert': `De twee servers hebben geen gemeenschappelijke versleuteling gevonden.\nWerk de TLS-bibliotheek van de oudere kant bij; de provider vereist TLS 1.2 of nieuwer.\nControleer ook of ${ENCRYPTION_FITS}`,
  'tls-alert-certificate':
    'De ene kant accepteert het certificaat van de andere niet.\nControleer datum en tijd van deze server, en de CA-certificaten ervan (pakket ca-certificates).\nBreekt een proxy of virusscanner de verbindingen open, installeer dan de CA daarvan hier.',
  'tls-alert-other': `De versleutelde verbinding is afgebroken.\nControleer server en poort, en of ${ENCRYPTION_FITS}\nKloppen ze, zoek dan naar een firewall, proxy of virusscanner tussen hier en de server {server}`,
  'tls-mode':
    'De server gebruikt op deze poort niet meteen vanaf het begin TLS.\nGebruik STARTTLS met poort 587, of TLS met poort 465.',
  'starttls-missing':
    'De server {server} biedt op deze poort geen STARTTLS aan.\nGebruik poort 587 met STARTTLS, of poort 465 met TLS.\nKlopt de poort, dan haalt een firewall of virusscanner STARTTLS misschien uit de verbinding.\nIs het een mailserver in uw eigen netwerk, kies dan “Geen (onveilig)” als versleuteling, of laat de beheerder ervan STARTTLS inschakelen.',
  'tls-failed': `De versleutelde verbinding met de server {server} is niet tot stand gekomen; de reden is onderweg verloren gegaan.\nControleer of ${ENCRYPTION_FITS}`,
  'tls-version': `De twee servers hebben geen gemeenschappelijke versleuteling gevonden.\nWerk de TLS-bibliotheek van de oudere kant bij; de provider vereist TLS 1.2 of nieuwer.\nControleer ook of ${ENCRYPTION_FITS}`,
  'dns-unavailable':
    'Deze server kan nu geen hostnamen opzoeken.\nControleer de DNS-instellingen en het netwerk ervan.\nEen container heeft eigen DNS-instellingen.',
  'dns-not-found':
    'De hostnaam van de server {server} is niet gevonden.\nControleer de server in dit formulier op typefouten.\nKlopt die, controleer dan de DNS-instellingen van deze server.',
  refused: `De server {server} accepteert op deze poort geen verbinding.\n${CHECK_PORTS}\nKloppen ze, dan moet de firewall deze server daarheen verbinding laten maken.\nIs het een eigen mailserver, dan laat de beheerder ervan die op deze poort luisteren (Postfix: submission in master.cf).`,
  timeout: `De server {server} heeft niet op tijd geantwoord.\n${CHECK_PORTS}\nDe firewall moet deze server daarmee verbinding laten maken, op poort 587 of 465 voor mails en 443 voor het aanmelden. Veel netwerken blokkeren poort 25.\nIs een proxy nodig, stel die dan in in de instellingen van deze server.`,
  unreachable: `Er is in het netwerk geen route naar de server {server}\nControleer het netwerk van deze server. Is IPv6 ingesteld maar werkt het niet, herstel het dan of schakel het uit.\n${CHECK_PORTS}\nKloppen ze, dan moet de firewall deze server daarheen verbinding laten maken.`,
  'permission-network':
    'De eigen beveiligingsinstellingen van deze server verbieden de verbinding.\nControleer firewall, virusscanner en SELinux (httpd_can_network_connect, httpd_can_sendmail); in een Oracle-database de netwerk-ACL ervan (DBMS_NETWORK_ACL_ADMIN).',
  reset: `De verbinding is verbroken.\nControleer of ${ENCRYPTION_FITS}\nIs dat zo, zoek dan naar een firewall, proxy of virusscanner tussen hier en de server {server}\nSommige servers verbreken de verbinding bij een hostnaam die ze niet accepteren, of als ze bezet zijn: geef dit product een volledige hostnaam (EHLO), en probeer het later opnieuw.\nWordt de verbinding bij het aanmelden verbroken, dan is mogelijk het wachtwoord geweigerd: QQ en 163 vereisen in plaats daarvan een autorisatiecode (授权码).`,
  'endpoint-unreachable':
    'Deze server heeft de aanmeldservice {endpoint} niet bereikt.\nDe firewall moet deze server daarheen verbinding laten maken op poort 443. Met de mailserver heeft dit niets te maken.\nIs een proxy nodig, stel die dan in in de instellingen van deze server; controleer ook de DNS ervan.',
  'endpoint-certificate':
    'De versleutelde verbinding met de aanmeldservice {endpoint} is niet tot stand gekomen.\nInstalleer de ontbrekende CA-certificaten op deze server (pakket ca-certificates), of de CA van een proxy of virusscanner die de verbindingen openbreekt.\nControleer datum en tijd van deze server. Schakel de controle niet uit.',
  'clock-skew':
    'De datum of tijd van deze server is onjuist.\nSchakel de tijdsynchronisatie (NTP) in en probeer het dan opnieuw.',

  'issuer-mismatch':
    'Het antwoord kwam niet van de provider waaraan het is gevraagd.\nMeld u opnieuw aan. Blijft het zo, dan is de issuer van de provider in dit product verkeerd ingesteld.',
  'state-mismatch':
    'Het antwoord hoort niet bij de aanmelding die dit product heeft onthouden: het hoort bij een andere, of de browser heeft de cookie van dit product niet meegestuurd.\nOpen dit product met https onder de hostnaam waarnaar de provider u terugstuurt. Begin daarna opnieuw, met maar één aanmeldvenster open.\nKomt het terug, dan controleert de beheerder van dit product het openbare adres ervan, wat de proxy vóór dit product doorgeeft, en de sessiecookie (SameSite=Lax).',
  pkce: 'De bewijssleutel (PKCE) ontbreekt of past niet bij de code.\nDe backend moet “code-verifier” uit de inwisselaanvraag ongewijzigd als code_verifier versturen.\nStel voor een provider of backend die dat niet kan pkce="off" in.',
  'redirect-uri': `De provider kent de omleidings-URI niet.\nRegistreer daar precies {redirectUri}\n${COUNTS}`,
  invalid_client:
    'De provider accepteert de client-ID of het clientgeheim niet.\nKopieer beide opnieuw van de pagina van de provider, zonder spaties.\nIs het geheim verlopen, maak daar dan een nieuw geheim.',
  invalid_grant: `De aanmelding is beëindigd, of de code was te oud of is twee keer gebruikt.\n${AGAIN}\nEindigt die na enkele dagen weer: Google beëindigt die na zeven dagen als de app in de testmodus staat (Google Auth Platform, ${name('Audience')}, “Publish app”); een nieuw wachtwoord doet dat ook.\nEindigt elke nieuwe aanmelding zo, controleer dan datum en tijd van deze server (NTP).`,
  'other-client':
    'De aanmelding is gedaan met een andere client-ID dan die nu wordt gebruikt.\nMeld u opnieuw aan met {mailbox} en de client-ID {clientId}\nHeeft een hulpprogramma het vernieuwingstoken gemaakt, dan moet het dezelfde client-ID en hetzelfde geheim hebben gebruikt.',
  unauthorized_client:
    'De app mag deze manier van aanmelden niet gebruiken.\nRegistreer de app bij de provider als webtoepassing met een autorisatiecode (authorization code grant) en {redirectUri}',
  unsupported_grant_type:
    'De provider ondersteunt deze soort aanvraag niet.\nControleer de eindpunten van de provider in dit product: autorisatie- en token-eindpunt zijn misschien verwisseld of van een oude versie.',
  invalid_scope:
    'De provider accepteert het aangevraagde bereik (scope) niet.\nVoor Google is het https://mail.google.com/, voor Microsoft https://outlook.office.com/SMTP.Send offline_access',
  consent:
    'De provider verlangt toestemming die nog niet is gegeven.\nMeld u opnieuw aan en sta de toegang toe. Wordt dat niet aangeboden, dan moet een beheerder van de tenant bij de provider de app toestaan.',
  interaction_required: `De provider verlangt dat u zelf iets doet: een wachtwoord, een tweede factor of de keuze van een account.\n${AGAIN}`,
  access_denied:
    'De toegang is op de pagina van de provider niet toegestaan.\nMeld u opnieuw aan met {mailbox} en sta de toegang toe.\nWerd daar een beheerder genoemd, dan moet die de app eerst toestaan.',
  insufficient_scope:
    'De machtiging om mails te verzenden ontbreekt.\nMeld u opnieuw aan met {mailbox} en sta alles toe waarom wordt gevraagd.',
  invalid_token: `Het toegangstoken is niet of niet meer geldig.\n${AGAIN}\nGebeurt het weer, controleer dan de klok van deze server.`,
  temporarily_unavailable: `De aanmeldservice van de provider heeft een storing of is overbelast.\n${WAIT}`,
  'no-refresh-token':
    'De provider gaf geen blijvende machtiging (vernieuwingstoken).\nMeld u opnieuw aan en sta de toegang nog een keer toe.\nVoor Google moet om access_type=offline en prompt=consent worden gevraagd, voor Microsoft om het bereik (scope) offline_access.',
  'not-signed-in':
    'Voor dit doel heeft zich nog niemand aangemeld, of de aanmelding is beëindigd.\nMeld u aan met de knop in het formulier en probeer het dan opnieuw.',
  'token-request-incomplete':
    'De provider begreep de aanvraag om een token niet: client-ID, clientgeheim of vernieuwingstoken ontbreekt of is afgekapt.\nVoer client-ID en clientgeheim opnieuw in en meld u daarna opnieuw aan met {mailbox}.',
  'token-failed': `Er is geen token om te verzenden verkregen: de aanmelding is beëindigd of kon niet worden vernieuwd.\n${AGAIN_THEN_TEST}\nBlijft het zo, dan staat de reden van de provider in het logboek van de backend van dit product.`,
  'permission-missing':
    'Er ontbreekt een machtiging.\nEen beheerder van de tenant bij de provider moet de app de machtiging verlenen om mails te verzenden, en toestemming geven. Meld u daarna opnieuw aan met {mailbox}.',
  'device-pending':
    'Niemand heeft de code al ingevoerd op de pagina van de provider.\nOpen de getoonde pagina, voer de code in en sta de toegang toe.',
  'registration-metadata': `De provider accepteert een deel van de aanvraag niet die dit product verstuurt.\nVergelijk de instellingen van de provider in dit product met de documentatie van de provider: eindpunten en verdere parameters.\n${MAKERS}`,
  invalid_request:
    'De provider begrijpt de aanvraag niet.\nControleer de client-ID {clientId} en {redirectUri}\nKloppen ze, geef de details dan door aan de makers van dit product.',

  'smtp-login-reply-lost': `De mailserver heeft de aanmelding geweigerd; het antwoord is onderweg verloren gegaan. Bij Microsoft komt dat meestal doordat verzenden via SMTP is uitgeschakeld.\n${EMAIL_APPS}\nOf in Exchange Online PowerShell: {smtpAuthCommand}\nMisschien staat het antwoord zelf in het logboek van de backend van dit product.`,
  'smtp-login':
    'De mailserver heeft de aanmelding geweigerd.\nMeld u opnieuw aan met {mailbox}\nMet een wachtwoord: controleer de gebruikersnaam, vaak het volledige e-mailadres, en het wachtwoord. Veel providers vereisen een app-wachtwoord.',
  'smtp-refused':
    'De mailserver heeft het bericht geweigerd.\nLees het antwoord in de details, en controleer afzenderadres en ontvangers.\nMeestal is het afzenderadres niet het account dat zich aanmeldde, bestaat een ontvanger niet, geldt de tekst als spam, of kwamen er te veel berichten in korte tijd.',
  'not-connected': `Er is geen verbinding met de server {server} tot stand gekomen.\n${CHECK_PORTS}\nKloppen ze, dan moet de firewall deze server daarheen verbinding laten maken. De oorzaak staat in het logboek van de backend van dit product.`,
  'mail-failed': `De mail is niet verzonden. De reden is hier niet bekend of is onderweg verloren gegaan: zie de details.\nDie staat in het logboek van de backend van dit product of in dat van de mailserver: zoek naar regels van dezelfde minuut.\nVaak ligt het aan de aanmelding, het afzenderadres, of server en poort.`,
  'too-many-requests': `De provider heeft te veel aanvragen ontvangen.\n${WAIT}`,
  'http-gateway':
    'De backend van dit product heeft de webserver ervoor geen antwoord gegeven.\nControleer of de backend draait en de provider kan bereiken.',
  'http-unavailable': `De andere kant heeft een storing of is overbelast.\n${WAIT}`,
  browser:
    'De aanvraag kon niet worden verstuurd of is niet beantwoord.\nControleer of de backend van dit product draait en van hieruit bereikbaar is, en of hij de provider kan bereiken.',
  unauthorized: `De provider accepteerde de aanmelding niet, en de reden is onderweg verloren gegaan.\nVergelijk client-ID en clientgeheim met de pagina van de provider, bij Microsoft de ${name('Value')} van het geheim, niet de ID ervan.\nMeld u daarna opnieuw aan met {mailbox}. Misschien staat het antwoord van de provider in het logboek van de backend van dit product.`,
  forbidden:
    'Dit product stond de aanvraag niet toe.\nMeld u opnieuw aan bij dit product. U hebt het recht nodig om meldingsdoelen te wijzigen.',
  'not-found':
    'De backend van dit product kent het aangeroepen adres niet.\nDe makers van dit product moeten de ingestelde URL’s controleren.',
  'api-unauthorized': `De provider accepteerde de aanmelding niet: die is beëindigd of nooit opgeslagen.\n${AGAIN_THEN_TEST}\nBlijft het zo, controleer dan client-ID en clientgeheim, en of de backend het vernieuwingstoken bewaart.`,
  'token-client-refused': `De provider accepteerde de client-ID of het clientgeheim niet; de reden is onderweg verloren gegaan.\nKopieer beide opnieuw van de pagina van de provider, bij Microsoft de ${name('Value')} van het geheim, niet de ID ervan. Meld u daarna opnieuw aan met {mailbox}.\nMisschien staat het antwoord van de provider in het logboek van de backend van dit product.`,
  'token-reason-lost':
    'De provider weigerde een token te geven; de reden in het antwoord is onderweg verloren gegaan.\nControleer gebruikersnaam (een volledig e-mailadres), client-ID, clientgeheim en tenant, en meld u daarna opnieuw aan met {mailbox}.\nDe reden staat in het logboek van de backend van dit product of in de aanmeldlogboeken bij de provider.',
  'endpoint-wrong':
    'Het adres van de aanmeldservice {endpoint} is onjuist, of de tenant daarin.\nVergelijk de eindpunten in dit product met de documentatie van de provider, en de tenant {tenant} met de pagina van de provider.',
  'endpoint-blocked':
    'De aanvraag aan de aanmeldservice van de provider is verboden, meestal door een proxy of firewall onderweg.\nDe firewall of proxy moet deze server de aanmeldservice {endpoint} laten bereiken op poort 443.',
  'endpoint-down': `De aanmeldservice van de provider heeft een storing of is overbelast.\n${WAIT} Er gaat niets verloren. Met de mailserver heeft dit niets te maken.`,
  'endpoint-answer':
    'Iets anders dan de aanmeldservice {endpoint} antwoordde, bijvoorbeeld de pagina van een proxy of een aanmeldpagina.\nControleer de proxy van deze server, en de eindpunten van de provider in dit product.',
  'api-token-refused': `De maildienst van de provider accepteerde het toegangstoken niet: de aanmelding is beëindigd, of was voor een andere dienst.\n${AGAIN_THEN_TEST}\nBlijft het zo, dan moet het bereik (scope) in dit product dat van de dienst zijn waarheen het verzendt.`,
  'api-refused': `De maildienst van de provider stond de aanvraag niet toe: de app mist een machtiging, of de aanmelding is beëindigd.\n${AGAIN} Blijft het zo, dan verleent een beheerder de machtigingen van de app bij de provider.`,
  'host-failed':
    'De server van dit product gaf een fout.\nProbeer het over een minuut opnieuw. Blijft het zo, dan staat de reden in het logboek ervan.',
  'host-too-large':
    'De server van dit product, of de webserver ervoor, accepteert geen aanvraag van deze grootte.\nDe beheerder ervan moet de limiet voor de grootte van aanvragen verhogen.',
  'host-limit':
    'De server van dit product heeft te veel aanvragen van u gekregen.\nWacht een minuut en probeer het dan opnieuw.',
  'host-forbidden':
    'Dit product stond de aanvraag niet toe.\nMeld u opnieuw aan bij dit product. U hebt het recht nodig om meldingsdoelen te wijzigen.',
  'captive-portal':
    'Het netwerk verlangt dat iemand zich aanmeldt voordat het deze server naar buiten laat.\nDe beheerder van het netwerk moet deze server doorlaten.',
  'legal-block':
    'Het adres is geblokkeerd op de plek waar deze server staat.\nDe beheerder van het netwerk moet de filters ervan bekijken.',
  'reason-lost':
    'Een aanvraag is geweigerd, en de reden is onderweg verloren gegaan.\nDie staat in het logboek van de backend van dit product: zoek naar de inhoud van het antwoord, niet alleen naar de status.\nVaak is het een onjuiste client-ID, clientgeheim of tenant, of een aanmelding die is beëindigd.',
  'incomplete-answer':
    'De server van dit product antwoordde zonder te melden hoe de test is afgelopen.\nMeld u opnieuw aan bij dit product: misschien heeft de aanmeldpagina ervan geantwoord. Helpt dat niet, dan staat er meer in het logboek.',
  'unreadable-answer':
    'Het antwoord was niet wat een backend verstuurt, maar bijvoorbeeld een HTML-pagina.\nMisschien heeft een proxy of een aanmeldpagina in plaats daarvan geantwoord. De makers van dit product moeten de ingestelde URL controleren.',

  'smtp-address':
    'De mailserver accepteert een adres niet, van de afzender of van een ontvanger.\nControleer het afzenderadres {from} en de ontvangers op typefouten.\nHet antwoord van de server in de details noemt het bedoelde adres.',
  'smtp-mailbox':
    'De server weigert de aanvraag vanwege een postvak: het is vol, uitgeschakeld of mag dit niet.\nDe beheerder van het postvak dat het antwoord in de details noemt, bekijkt status, licentie en limieten ervan.',
  'smtp-system':
    'De mailserver zelf heeft een storing of een limiet.\nProbeer het later opnieuw. Blijft het zo, geef het antwoord in de details dan aan de ondersteuning van de mailprovider.',
  'smtp-routing':
    'De mailserver vindt geen weg naar het domein van de ontvanger.\nControleer bij elke ontvanger het deel na de @.\nKlopt dat, dan bekijkt de beheerder van dat domein de MX-record in de DNS.',
  'smtp-protocol':
    'De mailserver begreep een opdracht of de parameter ervan niet.\nControleer of server en poort bij een mailserver horen die mails van programma’s accepteert: poort 587 met STARTTLS, 465 met TLS.\nIs dat zo, geef de details dan door aan de makers van dit product.',
  'smtp-content': `De mailserver kan het bericht in deze vorm niet accepteren.\n${MAKERS}`,
  'smtp-policy':
    'Een regel van de mailserver weigert deze mail of deze aanmelding.\nControleer of het doel zich aanmeldt, met {mailbox}, en of het afzenderadres daarbij hoort.\nKlopt beide, dan vertelt het antwoord in de details de beheerder van de mailserver welke regel het was.',
  'smtp-no-mail':
    'Deze server, of het domein van de ontvanger, accepteert geen mails.\nControleer de server in dit formulier en de domeinen van de ontvangers.',
  'smtp-sequence':
    'De mailserver verwachtte eerst een andere stap, meestal de aanmelding of de versleuteling.\nKies in dit formulier een aanmeldmethode en een versleuteling (STARTTLS met 587, TLS met 465).',
  'smtp-command':
    'De mailserver begreep een opdracht of de parameter ervan niet.\nControleer server, poort en versleuteling: 587 met STARTTLS, 465 met TLS.\nKloppen ze, geef de details dan door aan de makers van dit product.',
  'smtp-not-allowed':
    'De mailserver heeft het bericht geweigerd.\nLees het antwoord in de details, en controleer afzenderadres en ontvangers.\nMeestal is het afzenderadres niet het account dat zich aanmeldde, bestaat een ontvanger niet, geldt de tekst als spam, of kwamen er te veel berichten in korte tijd.',
  'smtp-too-large':
    'Een limiet is overschreden: het bericht is te groot, of een postvak is vol.\nVerzend minder in één bericht, of maak ruimte in het postvak.',
  'smtp-temporary-login': `De mailserver kan de aanmelding nu niet controleren.\n${WAIT} Blijft het zo, meld u dan opnieuw aan met {mailbox}.`,
  'smtp-temporary': `De mailserver weigert de aanvraag op dit moment.\n${WAIT} Blijft het zo, dan staat in het antwoord in de details waarom.`,
  'smtp-permanent':
    'De mailserver heeft de aanvraag geweigerd.\nLees het antwoord in de details, en controleer server, aanmelding, afzenderadres en ontvangers.',
  'unknown-language':
    'Deze fout is hier in deze taal niet bekend. De fout wordt getoond zoals die is binnengekomen.\nLaat hem in het Engels tonen en plak hem hier opnieuw: voeg bij Google &hl=en toe aan het adres van de pagina, bij Microsoft &mkt=en-US; het logboek van een server is meestal in het Engels.\nOf zoek naar een nummer of code erin.',
  unknown:
    'Deze fout is hier niet bekend. De fout wordt getoond zoals die is binnengekomen.\nBekijk de details: vaak zegt de laatste regel het meest. Zoek naar de woorden ervan, of geef ze aan wie dit product ondersteunt.',
  'smtp-microsoft-password':
    'Microsoft accepteert de gebruikersnaam of het wachtwoord niet.\nVerbeter beide in dit formulier; de gebruikersnaam is het volledige e-mailadres van {mailbox}\nMet een tweede factor, of als de organisatie geen wachtwoorden toestaat, kiest u de aanmeldmethode Microsoft (OAuth2).\nOok geverifieerde SMTP moet zijn toegestaan, in Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-credentials-missing':
    'Er is een aanmelding met wachtwoord geprobeerd, maar de gebruikersnaam of het wachtwoord ontbreekt.\nVoer beide in dit formulier in en sla op, of kies een aanmelding met OAuth2 en meld u aan met {mailbox}.\nZijn ze ingevoerd, dan geeft dit product ze niet door: de beheerder controleert de instellingen en omgevingsvariabelen van de backend.\nEen eigen server die mail zonder aanmelding aanneemt (relay), heeft er geen nodig: kies bij Verificatie “Geen”.',
  'tls-revocation': `Of het certificaat van de server is ingetrokken, kon niet worden gecontroleerd; het certificaat zelf kan goed zijn.\nLaat deze server de adressen van de certificeringsinstantie bereiken (OCSP en CRL, meestal http op poort 80), door de firewall of proxy.\nMag dat niet, dan schakelt de beheerder van dit product alleen de controle op intrekking uit, en verder niets van de controle.`,
  'tls-old-server': `Deze server heeft de versleuteling van de andere kant geweigerd als te oud of te zwak.\nDe beheerder van de ingevulde mailserver schakelt daar TLS 1.2 of nieuwer in, met sleutels van een nu gangbare lengte.\nKijk in de hulp van de provider of die een nieuwere server heeft om hier in te vullen.`,
  'tls-certificate-form': `Het certificaat van de mailserver heeft een vorm die niet meer wordt geaccepteerd: een oude versie (X.509 v1), een zwakke sleutel of een zwakke handtekening.\nDe beheerder van de mailserver maakt een nieuw certificaat: X.509 v3, met de hostnaam als alternatieve naam (SAN), RSA met minstens 2048 bits, SHA-256.\nSchakel de controle niet uit.`,
  'tls-twice': `Dit product heeft de versleuteling twee keer ingeschakeld op dezelfde verbinding.\nKies TLS met poort 465 in plaats van STARTTLS met 587, of omgekeerd; vaak werkt een van beide. Microsoft heeft alleen 587 met STARTTLS.\nWerk dit product bij, of geef de details door aan de makers ervan.`,
  'server-log-tls': `Deze regel komt uit het logboek van de mailserver zelf: een programma maakte verbinding, en er kwam geen versleuteling tot stand.\nLaat in het programma dat verzendt, dit of een ander, de versleuteling bij de poort passen: STARTTLS met 587, TLS met 465.\nPast die, dan accepteert het programma het certificaat of de TLS-versie van de mailserver niet; het eigen logboek ervan zegt welke.`,
  'server-port': `Op deze poort antwoordt de mailserver niet: de poort hoort bij een andere dienst, of deze provider gebruikt hem niet.\nGebruik poort 587 met STARTTLS, of poort 465 met TLS; Microsoft heeft alleen 587 (smtp.office365.com).\nLukt ook dat niet, dan moet de firewall deze server daarheen verbinding laten maken.`,
  'smtp-passes-on': `Een mailserver die de mail doorgeeft, kon dat niet: de volgende server vereist een aanmelding.\nDe beheerder van de mailserver die deze regel schreef, vult gebruikersnaam en wachtwoord voor de volgende server in (Postfix: smtp_sasl_password_maps, Exim: een authenticator).\nIs de volgende server die van de ontvanger, dan herkent die het domein niet als zijn eigen domein; de beheerder daarvan kijkt naar het domein en het MX-record.`,
  'smtp-characters':
    'In het wachtwoord, de gebruikersnaam of een adres staat een teken dat dit product niet kan verzenden.\nTyp wachtwoord en gebruikersnaam opnieuw: in gekopieerde tekst staat vaak een onzichtbare spatie, zoals bij app-wachtwoorden.\nKies een wachtwoord van letters zonder accenten, cijfers en eenvoudige tekens. Staat het teken in het bericht, dan moeten de makers van dit product dat verhelpen.',
  'smtp-session-limit':
    'De mailserver heeft deze verbinding beëindigd: er gingen zoveel berichten over als er over één verbinding mogen gaan, of ze was te lang open of stil. Er is geen daglimiet bereikt.\nVerzend opnieuw: een nieuwe verbinding werkt meteen.\nGebeurt het weer, dan moet dit product de verbinding na enkele berichten sluiten en een nieuwe openen (Nodemailer: maxMessages, Symfony: restart_threshold).',
  'smtp-connections':
    'De mailserver accepteert van dit postvak of deze server niet meer verbindingen tegelijk.\nWacht een minuut en probeer het dan opnieuw.\nGebeurt het weer, dan moeten alle programma’s met dit postvak over minder verbindingen tegelijk verzenden; Microsoft staat er drie toe.',
  'smtp-recipient-limit':
    'Het bericht gaat naar meer ontvangers dan de mailserver in één keer accepteert.\nVoer minder ontvangers in, of het adres van een distributielijst.',
  'smtp-rate':
    'Er kwamen te veel berichten in korte tijd, van dit postvak of voor deze ontvanger.\nWacht enkele minuten en probeer het dan opnieuw.\nGebeurt het weer, verzend dan minder vaak en zet meerdere gebeurtenissen in één bericht.',
  'smtp-server-full':
    'De mailserver heeft te weinig vrije ruimte, op zijn schijf of in zijn wachtrij. Het gaat niet om een postvak.\nWacht enkele minuten en probeer het opnieuw.\nBlijft het zo, dan maakt de beheerder van de mailserver daar ruimte.',
  'access-token-damaged':
    'Wat als toegangstoken is verzonden, is er geen: het is leeg of beschadigd.\nControleer client-ID, clientgeheim en account in dit formulier en meld u daarna opnieuw aan met {mailbox}.\nBlijft het zo, dan verzendt dit product iets anders in plaats daarvan: geef de details door aan de makers ervan.',
  'port-taken':
    'Een programma wilde luisteren op een poort die al door een ander programma wordt gebruikt, meestal een eerdere start of aanmelding van hetzelfde programma.\nSluit het andere programma, of stel een andere poort in.\nHoort de poort bij de omleidings-URI, registreer dan ook de nieuwe omleidings-URI bij de provider.',
  'smtp-server-fault': `De mailserver heeft zelf een storing, bijvoorbeeld in zijn aanmeldservice, zijn tabellen of zijn certificaat. Aan de instellingen in dit formulier ligt het niet.\nWacht enkele minuten en probeer het opnieuw.\nBlijft het zo, dan kijkt de beheerder van de mailserver in het logboek ervan naar de regels van dezelfde minuut.\nNoemen de details “open resolver” of “rate limit” van een blokkeerlijst, dan heeft die mailserver een eigen DNS-resolver nodig.`,
  'smtp-wrong-region': `De mail ging naar servers van Microsoft in een andere regio dan die van de organisatie.\nDe beheerder zet het MX-record, de connector of de server die de mail doorgeeft op de hostnaam die het Microsoft 365-beheercentrum toont onder Settings, Domains.\nOf verzend met een aanmelding via smtp.office365.com, poort 587.`,
  'no-greeting':
    'De server {server} nam de verbinding aan, maar zei niets, of niets leesbaars: meestal past de versleuteling niet bij de poort.\nStel STARTTLS met poort 587 in, of TLS met poort 465.\nPast die wel, dan houdt een firewall of virusscanner ertussen de verbinding vast; de beheerder daarvan laat deze server door.',
  'google-code-damaged':
    'Google kan de code niet lezen: iets heeft die onderweg veranderd, meestal werd een / erin %2F.\nVoert iemand de code zelf in, dan hoort daar alleen bij wat tussen code= en de volgende & staat, met / in plaats van %2F.\nNeemt dit product de code zelf over, dan codeert het die dubbel: de beheerder werkt het bij of geeft de details door aan de makers.',
  'client-id-unsent':
    'De aanvraag van een token kwam zonder de client-ID, hoewel de aanmelding ermee begonnen was.\nIs de client-ID ingevoerd en opgeslagen, dan stuurt dit product die niet mee in de body van die aanvraag: de beheerder werkt het bij of geeft de details door aan de makers.',
  'session-lost':
    'De aanmelding kwam terug zonder de sessie waarin die begon: de browser heeft de cookie daarvan niet meegestuurd.\nBegin op hetzelfde adres als waarheen de provider u terugstuurt: dezelfde hostnaam, met https.\nBlijft dit zo, dan zet de beheerder van dit product de cookie van de sessie op SameSite=Lax in plaats van Strict.',
  'tls-invalid':
    'Het certificaat van de server {server} wordt niet geaccepteerd; de melding zegt niet waarom.\nControleer eerst of de server is ingevoerd met de naam in het certificaat, niet met een IP-adres of een alias.\nSchakel de controle niet uit.',
  'answer-too-large':
    'De webserver vóór dit product weigert het antwoord van dit product, omdat de headers ervan te groot zijn.\nDe beheerder ervan moet de limiet verhogen (nginx: proxy_buffer_size 16k; proxy_buffers 8 16k; met PHP fastcgi_buffer_size).',
  'server-mistyped':
    'De hostnaam van de server {server} bestaat niet, of hoort bij geen mailserver.\nControleer de server in dit formulier op typefouten: smtp.gmail.com, smtp.office365.com of die van uw mailprovider.\nHet is alleen een hostnaam, zonder http://, poort of @. Ook aanhalingstekens en spaties horen er niet bij.',
  'server-local':
    'Dit product zocht een mailserver op de eigen machine (localhost), en daar draait er geen.\nVoer de server in dit formulier in: smtp.gmail.com, smtp.office365.com of die van uw mailprovider, met poort 587 of 465.\nIs die ingevoerd, dan gebruikt dit product de instelling niet: de beheerder controleert de configuratie. In een container is localhost de container zelf.\nDraait er wel een, dan is de poort een andere: meestal 25 of 587.',
  'smtp-authorization-code':
    'De provider vereist hier een autorisatiecode (授权码) in plaats van het wachtwoord van het account, zoals QQ, 163, 126 en Sina.\nMeld u aan bij het postvak op de webpagina ervan; schakel in de instellingen, onder Account of POP3/SMTP/IMAP, SMTP in en maak een autorisatiecode.\nVoer die code in dit formulier in als wachtwoord. Gebruikersnaam: het volledige e-mailadres.',
  'smtp-alibaba-password':
    'De mailserver heeft gebruikersnaam of wachtwoord geweigerd met een nummer dat Alibaba gebruikt (526); te veel verkeerde pogingen vergrendelen het account een tijd.\nMaak in de instellingen van Alibaba Mail een beveiligingswachtwoord voor mailprogramma’s, of in de console van DirectMail een SMTP-wachtwoord voor het From-adres, en voer het hier in.\nGebruikersnaam: het volledige e-mailadres, hetzelfde als From. Waren het veel pogingen, wacht dan een uur voor de volgende.',
  'unreachable-ipv6':
    'De server {server} is via IPv6 benaderd, en de server van dit product heeft via IPv6 geen werkende verbinding met internet.\nLaat dit product via IPv4 verbinding maken (Node: --dns-result-order=ipv4first; Postfix: inet_protocols = ipv4), of herstel IPv6 op de server van dit product of schakel het uit; in een container in het netwerk daarvan.\nGaat het via IPv4 ook niet, dan moet de firewall de server van dit product daarheen verbinding laten maken.',
  'server-forbidden':
    'Dit product maakt geen verbinding met deze mailserver, omdat het adres ervan privé of lokaal is. De mailserver is niet benaderd.\nVoer in dit formulier een mailserver met een openbare hostnaam in, bijvoorbeeld smtp.gmail.com of smtp.office365.com, poort 587.\nVoor een server in uw eigen netwerk staat de beheerder van dit product het adres ervan toe in de configuratie van het product.',
  'api-not-found':
    'De maildienst van de provider herkent niet wat er is aangevraagd: het adres van de aanvraag is verkeerd, of het postvak erin.\nControleer of het postvak dat verzendt is ingevoerd, bestaat en goed geschreven is: {mailbox}\nIs dat zo, dan roept dit product een verkeerd adres aan: de beheerder werkt het bij en geeft de details door aan de makers ervan.',
  'smtp-direct-blocked':
    'Dit product bezorgt mails zelf, rechtstreeks bij de mailserver van de ontvanger, en die weigert het adres van deze server.\nVerzend met een aanmelding via de verzendserver van de provider op poort 587, bijvoorbeeld smtp.gmail.com of smtp.office365.com.\nOf laat de hoster de reverse DNS (PTR) van het adres van deze server instellen op een naam die ernaar terugleidt, en verzend via IPv4 waar IPv6 er geen heeft.',
  'mail-service-key':
    'De web-API van de maildienst accepteerde de sleutel niet. Er is geen mailserver benaderd; server en poort hebben er niets mee te maken.\nVoer de API-sleutel opnieuw in, zonder spaties, en controleer of die bij het juiste account en domein hoort.\nControleer de regio: een sleutel of domein uit de EU-regio van Mailgun is op het Amerikaanse adres niet bekend, en omgekeerd.',
  'smtp-client-refused':
    'De regels van deze mailserver of dit relay laten het verzendende programma geen verbinding maken. De instellingen in dit formulier zijn niet de oorzaak.\nDe beheerder van die mailserver voegt het adres van het programma toe aan de regels (Postfix: mynetworks; in een cluster: het beleid van het relay).\nHet logboek van de mailserver zegt welke regel het was.',
  'smtp-content-refused':
    'De mailserver las het hele bericht en weigerde het daarna; het gaat dus om de inhoud: die wordt aangezien voor spam, of een kopregel ontbreekt of is fout.\nWijzig onderwerp en tekst, laat links en bijlagen weg, en probeer het opnieuw.\nWordt ook een eenvoudig bericht geweigerd, kijk dan naar de kopregels (From, To, Date, Message-ID): de makers van dit product moeten ze verbeteren.\nStaat er een link in het antwoord, open die dan; staat er een nummer in, geef dat dan aan de ondersteuning van de mailprovider. Zo weet u de reden.',
  'server-log-tls-version':
    'Deze regel komt uit het logboek van de mailserver zelf: het programma dat verbinding maakte, kent alleen versleuteling die deze mailserver niet meer accepteert.\nWerk het programma of apparaat dat verzendt bij, of de runtime ervan, zodat het TLS 1.2 of nieuwer kent.\nKan dat niet, dan staat de beheerder van de mailserver de oudere versleuteling toe, of geeft het een poort zonder TLS binnen het eigen netwerk.',
  'tls-host-name':
    'TLS heeft alleen de hostnaam van de server nodig, maar dit product gaf een IP-adres door, een naam met de poort erachter, of niets.\nVoer de server in met de hostnaam, bijvoorbeeld smtp.gmail.com of smtp.office365.com, en de poort in het eigen veld.\nIs er een hostnaam ingevoerd, dan laat het verzendende programma die weg of vervangt het die door een adres (MX-opzoeking): schakel dat daar uit, werk het bij, of geef de details door aan de makers ervan.',
  'tls-ca-file':
    'Het bestand met vertrouwde certificaten (CA) dat op deze server is ingesteld, kan niet worden gelezen of past niet. De mailserver zelf is niet de oorzaak.\nControleer pad, rechten en inhoud van dat bestand: het moet, als PEM, de certificaten bevatten van de CA die het certificaat van de mailserver heeft ondertekend, in de huidige versie.\nOf verwijder die instelling, zodat de CA-certificaten van het systeem gelden (pakket ca-certificates).\nSchakel de controle niet uit.',
  'google-app-blocked': `Google blokkeert deze app, omdat die toegang tot Gmail vraagt en Google die niet heeft geverifieerd.\nAlleen de makers van de app kunnen die door Google laten verifiëren.\nOf gebruik een eigen OAuth-client: Google Auth Platform, Clients, “${name('Web application')}”. Voer client-ID en clientgeheim ervan hier in.\nIn een organisatie kan de beheerder de client-ID vertrouwen: Google Beheerdersconsole, ${name('Security')}, ${name('API controls')}.`,
  'google-consent-screen':
    'Het toestemmingsscherm van het project bij Google is niet af: de naam van de app of het e-mailadres voor ondersteuning ontbreekt.\nVoer in Google Auth Platform, Branding, de naam van de app en het e-mailadres voor ondersteuning in, en sla op.\nMeld u daarna opnieuw aan.',
  'microsoft-first-party': `De client-ID is die van een programma van Microsoft zelf, zoals Azure CLI, dat deze dienst niet mag aanvragen.\nRegistreer in Entra, ${name('App registrations')}, een eigen app, en voer de client-ID ervan in in plaats van die van Microsoft.\nIn Azure werkt ook een beheerde identiteit, of de verbindingsreeks van de dienst.`,
  'microsoft-native-page': `Op de pagina van Microsoft voor programma’s zonder eigen adres (nativeclient) kan de code niet meer worden gekopieerd.\nDit product moet een andere omleidings-URI gebruiken: het eigen adres met https://, of http://localhost op uw eigen computer. Registreer die in Entra, ${name('App registrations')}, de app, ${name('Authentication')}.\nWerk dit product bij, of geef de details door aan de makers ervan.`,
  'product-own-service':
    'Een deel van dit product weigerde de aanroep van een ander deel, voordat er een mailserver werd benaderd. De instellingen in dit formulier zijn niet de oorzaak.\nDe beheerder van dit product controleert de sleutels en adressen waarmee de delen ervan (worker, wachtrij, maildienst) elkaar kennen.\nBeheert iemand anders dit product voor u, geef de details dan door aan de ondersteuning ervan.',
  'zoho-data-centre':
    'Zoho houdt de accounts van elk datacenter gescheiden (.com, .eu, .in, .com.au, .jp, .ca, .sa, .com.cn), en kent dit account niet waar ernaar gevraagd werd.\nMeld u aan bij Zoho: het einde van het adres in de browser is dat van uw datacenter. Voer in dit formulier de adressen met dat einde in: accounts.zoho.eu voor aanmelding en tokens, smtp.zoho.eu voor mail, enzovoort.\nOok de app moet daar geregistreerd zijn (api-console.zoho.eu, enzovoort). Meld u daarna opnieuw aan met {mailbox}.',
  'code-missing':
    'De aanmelding kwam zonder code terug: ze is op de pagina van de provider geannuleerd of geweigerd, of de code ging op de terugweg verloren.\nMeld u opnieuw aan met {mailbox}, tot het einde, en sta de toegang toe.\nGebeurt het weer, zoek dan error= in het adres waarheen de provider u terugstuurde: dat zegt waarom.\nStaat er een code= in dat adres, dan knipt de webserver of proxy vóór dit product die af; de beheerder daarvan laat het hele adres doorgeven.',
  'token-answer-empty':
    'In het antwoord van de provider zat geen toegangstoken: het was een fout in andere bewoordingen, of het kwam van een ander adres dan dat van de aanmeldservice.\nVergelijk het token-eindpunt, de client-ID en het clientgeheim in dit formulier met de pagina van de provider, en meld u dan opnieuw aan met {mailbox}.\nHet logboek van de backend van dit product bevat het antwoord zelf: dat zegt waarom.',
  'smtp-connect-or-login':
    'Deze melding verschijnt zowel bij een mislukte verbinding als bij een mislukte aanmelding.\nControleer server, poort en versleuteling: 587 met STARTTLS, 465 met TLS. De naam van de server moet die in het certificaat zijn.\nControleer of er een aanmelding is ingesteld, met gebruikersnaam en wachtwoord; Google en Microsoft vereisen OAuth2, Google accepteert ook een app-wachtwoord.\nIn de regels erna (“Caused by”) of in het logboek (in PHPMailer met SMTPDebug = 2) staat wat het was. Komt er geen verbinding tot stand, vraag dan de hoster de poort te openen.',
  'device-reason-hidden':
    'Het apparaat verbergt de reden achter een nummer of een algemene zin.\nHet eigen logboek zegt meer (Synology: Log Center; QNAP: System Logs; printers: verzendrapport).\nControleer de internetverbinding, DNS en klok ervan, en werk het bij.\nControleer dan server, poort, versleuteling, gebruikersnaam en wachtwoord in de mailinstellingen ervan, en probeer het opnieuw.',
  'google-advanced-protection': `Het account zit in het programma Geavanceerde beveiliging van Google, dat apps geen toegang tot de mail geeft.\nVerzend vanuit een ander postvak, of verlaat het programma op https://myaccount.google.com/security\nIn een organisatie kan de beheerder de client-ID {clientId} vertrouwen in de Google Beheerdersconsole, ${name('Security')}, ${name('Access and data control')}, ${name('API controls')}.`,
  'google-service-clock': `Google accepteert niet wat dit product met de sleutel van het serviceaccount heeft ondertekend.\nZet datum en tijd van deze server goed (NTP): een paar minuten verschil is al genoeg.\nKloppen die, maak dan een nieuwe sleutel van het serviceaccount en voer de JSON daarvan hier in.\nHet account moet voor {mailbox} gedelegeerd zijn (Google Beheerdersconsole, ${name('Security')}, ${name('Access and data control')}, ${name('API controls')}, ${name('Manage Domain Wide Delegation')}).`,
  'redirect-localhost': `Het adres op localhost om naar terug te keren is niet geregistreerd bij de provider.\nDraait dit product op uw eigen computer, registreer bij de provider dan precies dit: {redirectUri} (Entra: de app, ${name('Authentication')}; Google Auth Platform: Clients, “${name('Authorized redirect URIs')}”).\nDraait het op een server, dan is het eigen adres (basis-URL) verkeerd ingesteld, of geeft de reverse proxy de hostnaam niet door (X-Forwarded-Host, X-Forwarded-Proto); de beheerder ervan corrigeert dat.\nIs de client-ID die van een ander programma, zoals Thunderbird, dan is de registratie daarvan niet te wijzigen: registreer een eigen app, en voer de client-ID daarvan in.\nIs de poort elke keer een andere, dan moet de client bij Google van het type “Desktop app” zijn.`,
  'microsoft-response-type': `Dit product vraagt Microsoft al bij het antwoord van de pagina om een token, en de app staat dat niet toe.\nStel dit product zo in, als dat kan, dat het alleen om een code vraagt (response_type=code).\nAnders in Entra, ${name('App registrations')}, de app, ${name('Authentication')}, “Implicit grant and hybrid flows”: vink “ID tokens” aan.`,
  'microsoft-personal-account': `Er heeft zich een persoonlijk Microsoft-account aangemeld, maar de app is alleen voor accounts van een organisatie.\nMeld u opnieuw aan met een account van de organisatie.\nOm vanuit een persoonlijk postvak te verzenden, kiest u in Entra, ${name('App registrations')}, de app, ${name('Authentication')}, “${name('Supported account types')}” een soort die persoonlijke accounts omvat.\nZet daarna de tenant op common of consumers.`,
  'server-sample':
    'De ingestelde server komt uit een voorbeeld of een ontwikkelomgeving (Mailtrap, MailHog, Mailpit). Die bezorgt bij niemand mail.\nVoer in dit formulier de server van uw mailprovider in: smtp.gmail.com, smtp.office365.com of een andere, met de poort en versleuteling.\nIs die ingevoerd, dan gebruikt dit product die niet: de beheerder controleert de instellingen (in Laravel: MAIL_HOST) en start het opnieuw.',
  'server-missing':
    'In dit product is geen mailserver voor uitgaande mail ingesteld, of er is geen gekozen voor het account dat verzendt.\nVoer in dit formulier server, poort, versleuteling en aanmelding in, en sla op.\nZijn ze ingevoerd, bekijk dan de andere mailaccounts in dit product: ook het account dat verzendt moet een server hebben.',
  'local-mailer':
    'Dit product gaf de mail aan het mailprogramma van de eigen server (mail() van PHP, sendmail), en dat is mislukt. De server in dit formulier is niet gebruikt.\nKies in dit product SMTP als verzendwijze, en voer de server in dit formulier in.\nOf de beheerder richt op die server een mailprogramma in (sendmail_path in php.ini; Postfix, msmtp).\nIn het logboek van dat mailprogramma staat waarom het is mislukt.',
  'smtp-account-unverified':
    'Outlook.com laat dit account voorlopig niet verzenden: het is nieuw, of het heeft meer verzonden dan Microsoft tot nu toe toestaat.\nMeld u met {mailbox} aan op https://outlook.live.com en bevestig wat daar wordt gevraagd, vaak een telefoonnummer. Verzend daarna opnieuw.\nWordt er niets gevraagd, wacht dan een dag en verzend minder berichten.\nIn een organisatie kijkt de beheerder onder “Restricted entities” in Microsoft Defender.',
  'reason-missing':
    'Deze tekst zegt niet waarom; daarom wijst die niemand aan.\nDe reden staat in het logboek van de backend van dit product, van het apparaat of van de mailserver: zoek de regels van dezelfde minuut.\nHet meest zegt een regel met een nummer (535, 5.7.…, AADSTS…) of met woorden als refused, timed out, denied: plak die hier.',
};
