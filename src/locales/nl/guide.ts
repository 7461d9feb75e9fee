import { consoleNames } from './console.js';
import type { Strings } from '../strings.js';

/** Dutch: the guide. */
const texts = {
  console: consoleNames,
  guide: {
    quoted: '“{text}”',
    label: 'Instellen bij {provider}',
    'label-any': 'Instellen bij de mailprovider',
    choose: 'Wie verzendt uw mails?',
    'choose-first': 'Kies een provider',
    unknown: 'Hier bestaat geen provider “{provider}”.',
    intro:
      'Dit product kan mails verzenden namens een van uw accounts, zonder het wachtwoord ervan te kennen, zodra u het bij {provider} hebt geregistreerd. U hebt ongeveer {minutes:minute} nodig, en een account dat daar apps mag registreren.',
    'intro-generic':
      'Dit product kan mails verzenden namens een van uw accounts, zonder het wachtwoord ervan te kennen, zodra u het bij {provider} hebt geregistreerd.',
    'redirect-title': 'De omleidings-URI',
    'redirect-help':
      '{provider} stuurt u na de aanmelding terug naar dit adres. Registreer het daar precies zoals het hier staat.',
    'redirect-refused':
      '{provider} zou u na de aanmelding naar dit adres terugsturen, maar accepteert het niet:',
    'redirect-instead':
      'U kunt doorgaan zonder dat te wijzigen. Registreer in plaats daarvan {uri}, zoals in de stappen hieronder staat. Na de aanmelding meldt de browser dat {uri} niet kan worden geopend. Dat is de bedoeling: kopieer het adres van die pagina en plak het in het formulier van dit product.',
    'redirect-native':
      'Of registreer in plaats daarvan deze pagina van {provider}, ook voor het platform “Web”. De pagina blijft na de aanmelding leeg en open, en het adres ervan plakt u op dezelfde manier. Als mobiele app of desktop-app mag de app geen geheim hebben.',
    'steps-title': 'Stappen',
    progress: '{done} van {count} klaar',
    open: '{host} openen',
    'new-window': '(wordt in een nieuw venster geopend)',
    menu: 'Waar:',
    redirectUri: 'Omleidings-URI',
    scope: 'Bereik (scope)',
    appName: 'Voorgestelde naam',
    appType: 'Type app',
    permission: 'Machtiging',
    command: 'PowerShell',
    consentLink: 'Link voor de beheerder',
    'default-name': 'Meldingen van {host}',
    checked:
      'Menunamen en links zijn in {date} vergeleken met de documentatie van de provider. Providers wijzigen die namen af en toe.',
    'google-project':
      'Maak een project\nMeld u aan als beheerder van uw organisatie, of met het privéaccount dat gaat verzenden.\nVoer een naam in, kies uw organisatie als daarom wordt gevraagd, en klik op {create}.\nSelecteer het nieuwe project linksboven op de pagina.',
    'google-app':
      'Beschrijf de app\nKlik op {getStarted}.\n{appInformation}: voer de voorgestelde naam in, en uw adres bij {supportEmail}. In de naam mag “Google” of “Gmail” niet voorkomen.\n{audience}: kies {internal}. Met een privéaccount van Gmail is er alleen {external}.\n{contact}: voer uw adres in.\nGa akkoord met het beleid en klik op {create}.',
    'google-scope':
      'Sta het verzenden van mails toe\nKlik op {addScopes}.\nPlak het bereik (scope) in het vak {manualScopes} onderaan en klik op {addToTable}.\nKlik op {update} en daarna op {save}.\nMoet dit product laten zien welk account is aangemeld, open dan {gmailApi} en klik op {enable}. Ook zonder dat worden mails verzonden.',
    'google-client':
      'Maak de client\nKlik op {createClient} en kies {webApplication} bij {applicationType}.\nKlik onder {redirectUris} op {addUri} en plak de omleidings-URI. Laat {javascriptOrigins} leeg.\nKlik op {create}.\nKopieer {clientId} en {clientSecret} nu naar het formulier van dit product: het geheim wordt maar één keer getoond. U kunt ook het JSON-bestand downloaden en daar neerzetten.',
    'google-publish':
      'Publiceer de app als u External hebt gekozen\nSla deze stap over als u {internal} hebt gekozen.\nKlik onder {publishingStatus} op {publish} en bevestig. Anders eindigt de aanmelding steeds weer na zeven dagen.',
    'google-authorize':
      'Meld u hier aan\nKlik in het formulier van dit product op de knop om u bij {provider} aan te melden.\nKies het account dat de mails gaat verzenden, niet uw eigen beheerdersaccount, en sta de toegang toe.\nDe melding dat Google deze app niet heeft geverifieerd (“Google hasn’t verified this app”) is normaal voor een eigen app met External: klik op {advanced} en daarna op de link eronder.\nZegt Google dat de toegang is geblokkeerd, dan moet een beheerder van Google Workspace de app toestaan: {apiControls}.\nVerstuur een testmail en sla daarna op.',
    'microsoft-register':
      'Registreer de app\nMeld u aan met de rol {developerRole} of een hogere rol en klik op {newRegistration}.\nVoer de voorgestelde naam in.\n{accountTypes}: kies {singleTenant}. Kies voor een privépostvak van outlook.com {personal} en voer later “consumers” in als tenant-ID.\n{redirectUriLabel}: kies het platform {web} en plak de omleidings-URI. Kies nooit {spa}.\nKlik op {register}.',
    'microsoft-ids':
      'Kopieer twee ID’s\nKopieer op de pagina {overview} van de app {clientId} naar het veld voor de client-ID in het formulier van dit product.\nKopieer {tenantId} naar het veld voor de tenant-ID.',
    'microsoft-secret':
      'Maak een clientgeheim\nKlik op {newSecret}, voer de voorgestelde naam in, kies wanneer het verloopt (uiterlijk na 24 maanden) en klik op {add}.\nKopieer de kolom {value} naar het veld voor het clientgeheim, niet {secretId}. De waarde wordt maar één keer getoond.\nNoteer de dag waarop het geheim verloopt: vanaf dan worden er geen mails verzonden totdat u een nieuw geheim invoert.\nIs de knop grijs, dan verbiedt uw organisatie geheimen: open {certificates}, klik op {upload} en kies in het formulier “Een certificaat”.',
    'microsoft-permissions':
      'Sta het verzenden van mails toe\nKlik op {addPermission}, {graph}, {delegated}.\nVink de twee machtigingen hieronder aan en klik op {addPermissions}. In het aanmeldvenster verschijnen ze als {scope}.\nKlik op {grantConsent} en bevestig.\nMag u dat niet, stuur dan de link hieronder naar een beheerder van uw Microsoft 365, met de ID’s ingevuld. De melding in het aanmeldvenster dat goedkeuring van een beheerder nodig is (“Need admin approval”), betekent hetzelfde.',
    'microsoft-mailbox':
      'Sta SMTP toe voor het postvak\nOpen het account dat de mails gaat verzenden. Het heeft een licentie met Exchange nodig.\nOpen het tabblad {mail}, klik op {emailApps}, vink {smtpAuth} aan en klik op {saveChanges}.\nOf doe het in Exchange Online PowerShell, met het adres van uw postvak:',
    'microsoft-authorize':
      'Meld u hier aan\nKlik in het formulier van dit product op de knop om u bij {provider} aan te melden.\nMeld u aan met het postvak dat de mails gaat verzenden, niet als beheerder, en ga akkoord.\nVerstuur een testmail en sla daarna op. Het kan een uur duren voordat een wijziging in de instellingen van het postvak werkt.',
    'generic-client':
      'Registreer dit product bij {provider}\nOpen in uw account bij {provider} de pagina voor ontwikkelaars of voor API-toegang en maak een OAuth2-client.\nKies het type app hieronder. Het kan ook “confidential client” heten.\nPlak de omleidings-URI. Die kan ook “callback URL” heten.\nSta de bereiken (scopes) hieronder toe.',
    'generic-ids':
      'Kopieer ID en geheim\nKopieer de client-ID en het clientgeheim naar het formulier van dit product. Veel providers tonen het geheim maar één keer.\nKent {provider} geen clientgeheim, laat dat veld dan leeg.',
    'generic-mailbox':
      'Sta SMTP toe voor het postvak\nKijk in de mailinstellingen van het account dat gaat verzenden: bij sommige providers is SMTP in het begin uitgeschakeld.',
    'generic-authorize':
      'Meld u hier aan\nKlik in het formulier van dit product op de knop om u bij {provider} aan te melden.\nMeld u aan met het account dat de mails gaat verzenden en sta de toegang toe.\nVerstuur een testmail en sla daarna op.',
    'intro-own':
      'Dit product kan zelf mails verzenden voor een postvak, zonder dat iemand zich aanmeldt, zodra een beheerder van {provider} het daarvoor het recht heeft gegeven. Dat duurt ongeveer {minutes:minute}.',
    rightCommand: 'PowerShell',
    olderCommand: 'PowerShell, de oudere manier',
    'object-id': 'Object-id (Object ID), voor de opdrachten hieronder',
    'microsoft-app-register':
      'Registreer de app\nMeld u aan met de rol {developerRole} of een hogere rol en klik op {newRegistration}.\nVoer de voorgestelde naam in.\n{accountTypes}: kies {singleTenant}. Laat {redirectUriLabel} leeg.\nKlik op {register}. Een API-machtiging is niet nodig.',
    'microsoft-app-credential':
      'Geef de app aanmeldgegevens\nKlik voor een clientgeheim op {newSecret}, kies wanneer het verloopt (uiterlijk na 24 maanden) en klik op {add}. Kopieer de kolom {value}, niet {secretId}: de waarde wordt maar één keer getoond.\nOpen voor een certificaat {certificates} en klik op {upload}. Een zelfondertekend certificaat volstaat.\nIs de knop voor geheimen grijs, dan verbiedt uw organisatie ze: gebruik een certificaat.',
    'microsoft-app-object':
      'Kopieer de object-id van de ondernemingstoepassing\nDit is niet de object-id die onder “App-registraties” (App registrations) staat.\nKopieer {objectId} en plak die hier: het is geen geheim en komt alleen in de opdrachten.',
    'microsoft-app-right':
      'Geef de app het recht om voor het postvak te verzenden\nVoer de opdrachten uit in PowerShell, als Exchange-beheerder. Daarmee mag de app voor dit ene postvak verzenden, niet erin lezen.\nHet kan tot twee uur duren voordat Exchange de aanmelding accepteert. Tot dan antwoordt het met 535 5.7.3.',
    'microsoft-app-older':
      'De oudere manier, waar de rollen van Exchange voor toepassingen niet beschikbaar zijn\nKlik op {addPermission}, {organizationApis}, {application}, vink {sendAsApp} aan en klik op {addPermissions} en daarna op {grantConsent}.\nVoer daarna de opdrachten uit. Ze geven de app het hele postvak, ook om te lezen en te verwijderen.',
    'microsoft-app-check':
      'Controleer het hier\nKies in het formulier van dit product “De app zelf” bij “Wie meldt zich aan?”. Voer client-ID, tenant-ID, de aanmeldgegevens en het postvak in.\nVerstuur een testmail en sla daarna op.',
    'google-account-create':
      'Maak een serviceaccount\nSelecteer of maak linksboven op de pagina een project.\nKlik op {createAccount}, voer de voorgestelde naam in en klik op {create}. Het account heeft geen rol in het project nodig.',
    'google-account-key':
      'Maak de sleutel\nOpen het account en daarna de sleutels ervan. Kies {newKey}, {json} en klik op {create}. Er wordt een bestand gedownload: wie het heeft, kan het account gebruiken.\nIs dat geblokkeerd, dan verbiedt een beleid van uw organisatie sleutels ({policy}). Een gebruiker met de rol {policyRole} mag dat voor dit ene project opheffen.',
    'google-account-delegate':
      'Delegeer de postvakken van het domein\nMeld u aan als superbeheerder en klik op {addNew}.\nPlak de client-ID uit het bestand: een getal, dat ook in het formulier van dit product staat. Plak het bereik (scope) hieronder en klik op {authorize}.\nHet kan tot 24 uur duren voordat dit werkt. Daarna kan het account de mails van iedereen in het domein lezen en verwijderen.',
    'google-account-check':
      'Controleer het hier\nKies in het formulier van dit product “Een serviceaccount” bij “Wie meldt zich aan?”. Zet daar het sleutelbestand neer en voer het postvak in.\nVerstuur een testmail en sla daarna op.',
    'ends-title': 'Wat de aanmelding later beëindigt',
    'ends-intro':
      'Dan worden er geen mails verzonden totdat u zich hier opnieuw aanmeldt of het nieuwe geheim invoert:',
    'google-ends':
      'Iemand wijzigt het wachtwoord van het account.\nDe app is External en nog in de testfase: na zeven dagen.\nDe aanmelding wordt zes maanden niet gebruikt.\nDe eigenaar van het account of een beheerder verwijdert de toegang.\nGoogle Workspace vraagt op vaste tijden om een nieuwe aanmelding (sessiebeheer).\nHetzelfde account meldt zich meer dan 100 keer aan: de oudste aanmelding eindigt.',
    'microsoft-ends':
      'De aanmelding wordt 90 dagen niet gebruikt. Zolang dit product de aanmelding elke dag vernieuwt, eindigt die niet.\nHet clientgeheim verloopt (uiterlijk na 24 maanden). Dan is een nieuw geheim genoeg; niemand hoeft zich aan te melden.\nEen beheerder stelt het wachtwoord opnieuw in of meldt het account overal af.\nEen regel van uw organisatie vraagt om een nieuwe aanmelding (voorwaardelijke toegang).\nDe app of de machtiging ervan wordt verwijderd.',
    'generic-ends':
      'Iemand wijzigt het wachtwoord van het account.\nDe eigenaar van het account of een beheerder verwijdert de toegang.\nDe aanmelding wordt lange tijd niet gebruikt.\nHet clientgeheim verloopt.',
    'send-title': 'Heeft iemand anders de rechten bij {provider}?',
    'send-help': 'Stuur die persoon deze stappen met de waarden van dit product. Er staat geen geheim in.',
    'sheet-copy': 'Stappen als tekst kopiëren',
    'sheet-mail': 'Een mail schrijven',
    'sheet-mail-short':
      'In zo’n mail is plaats voor de waarden en links, niet voor elke stap. Kopieer de stappen en plak ze erin.',
    'sheet-show': 'Tekst tonen',
    'sheet-subject': 'Wilt u “{appName}” registreren bij {provider}?',
    'sheet-intro':
      'Wilt u dit product registreren bij {provider}, zodat het mails kan verzenden? Dit zijn de waarden en de stappen:',
    'sheet-back':
      'Laat mij de client-ID weten, bij Microsoft ook de tenant-ID. Stuur het clientgeheim niet per mail: geef het op een veilige manier door.',
  },
} satisfies Pick<Strings, 'console' | 'guide'>;

export default texts;
