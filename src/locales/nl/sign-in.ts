import type { Strings } from '../strings.js';

/** Dutch: the sign-in of a person, and its button. */
const texts = {
  button: {
    authorize: 'Aanmelden bij {provider}',
    'authorize-again': 'Opnieuw aanmelden bij {provider}',
    waiting: 'Wachten op {provider}…',
    exchanging: 'Aanmelding wordt voltooid…',
    authorized: 'Aangemeld.',
    'authorized-as': 'Aangemeld als {account}.',
    cancel: 'Annuleren',
    'start-again': 'Opnieuw beginnen',
    'open-link': 'Aanmeldpagina van {provider} openen',
    'new-tab': 'wordt in een nieuw tabblad geopend',
    'window-opened': 'Het aanmeldvenster van {provider} is open. Voltooi de aanmelding daar.',
    'no-client-id': 'Voer eerst de client-ID in.',
    'no-provider': 'Kies eerst een provider.',
    'no-exchange': 'Er is geen adres ingesteld voor de autorisatiecode. Stel refresh-token-url in.',
    'registered-uri': 'Omleidings-URI die bij {provider} geregistreerd moet zijn',
    'open-again': 'Aanmeldpagina in een nieuw tabblad openen',
    'copy-link': 'Link kopiëren',
    'copy-link-name': 'Link kopiëren: aanmeldpagina',
    'paste-title': 'Toont het venster een fout, of is het niet vanzelf gesloten?',
    'paste-label': 'Tekst van de fout, of adres van de laatste pagina',
    'paste-help':
      'Kopieer de tekst, of het volledige adres uit de adresbalk van het aanmeldvenster, en plak die hier.',
    'paste-expected':
      'Na de aanmelding meldt de browser dat {uri} niet kan worden geopend. Dat is de bedoeling. Kopieer het volledige adres van die pagina uit de adresbalk en plak het hier.',
    'paste-expected-native':
      'Na de aanmelding blijft een lege pagina van {provider} open. Dat is de bedoeling. Kopieer het volledige adres van die pagina uit de adresbalk en plak het hier.',
    'paste-submit': 'Inlezen',
    'paste-nothing': 'Plak eerst de tekst of het adres.',
    guide: 'Zo registreert u bij {provider}',
    'scope-missing':
      'Met deze aanmelding kunnen geen mails worden verzonden: {provider} heeft {scopes} niet toegekend.',
    'scope-missing-remedy':
      'Meld u opnieuw aan en sta alles toe waarom wordt gevraagd. Wordt er niet om gevraagd, voeg dan bij {provider} eerst de machtiging toe aan de app.',
    testing: 'Deze aanmelding eindigt op {date}, omdat de app bij {provider} in de testfase is.',
    'testing-remedy': 'Publiceer de app daar en meld u daarna opnieuw aan.',
    'ends-soon': 'Deze aanmelding eindigt op {date}.',
    'ends-soon-remedy': 'Uiterlijk dan moet iemand zich opnieuw aanmelden.',
    'reported-late':
      'Er is een aanmelding teruggekomen waarop deze pagina niet meer wacht: misschien is de pagina intussen opnieuw geladen. Begin hier opnieuw.',
    details: 'De letterlijke tekst van de provider of server',
    error: 'Fout:',
  },
  panelSignIn: {
    connectionSummary: '{server}, poort {port}, {encryption}',
    connectionDefaultPort: '{server}, standaardpoort, {encryption}',
    preset:
      'Server, poort en versleuteling zijn ingesteld voor {provider}. U kunt ze wijzigen onder “Verbinding”.',
    signedInPerhaps:
      'Als er een aanmelding is opgeslagen, blijft die bestaan. Meld u aan als er nog geen is, of om deze te vernieuwen.',
    signedInBefore:
      'Er is een aanmelding opgeslagen. Meld u alleen opnieuw aan om deze te vernieuwen of om van account te wisselen.',
    signedOut:
      'Er is geen werkende aanmelding: er gaan geen mails uit totdat iemand zich hier aanmeldt en opslaat.',
    otherAccount:
      'U bent aangemeld als {account}, maar mails worden verzonden als {sender}. Voor een alias of een gedeeld postvak klopt dat. Meld u anders opnieuw aan met het andere account.',
    useAccount: '{account} gebruiken als aanmeldaccount',
    cloudHint:
      'Registreer de app in de portal van deze cloud: een app uit een andere cloud is hier niet bekend.',
    clientIdHint: 'Van de app die bij {provider} is geregistreerd.',
    secretHint: 'De “Waarde” (Value) van het clientgeheim, niet de “Secret ID”.',
    clientFileHint: 'U kunt het bestand client_secret_….json hier plakken of neerzetten.',
    clientFileRead: 'Client-ID en geheim zijn uit het bestand gelezen.',
    clientFileRedirect:
      'In het bestand staat {uri} niet als omleidings-URI. Voeg die bij Google toe aan de client, anders mislukt het aanmelden.',
    clientFileType:
      'Het bestand is gelezen, maar de client is voor een desktop-app: Google stuurt daarvoor alleen terug naar localhost en niet naar {uri}. Maak bij Google een client van het type “Web application”.',
    clientFileWrong: 'Dit is geen clientbestand van Google.',
    tenantHint: 'Map-id (tenant) of domein. Zonder invoer geldt “{tenant}”.',
    tenantMissing:
      'Er is geen tenant-ID ingevoerd. Zonder tenant-ID kan niemand zich aanmelden bij een app die voor één organisatie is geregistreerd, zoals in de handleiding staat: {provider} weigert met AADSTS50194. Voer de “Map-id (tenant)” uit het overzicht van de app in. Laat het veld alleen leeg als de app voor meerdere organisaties is geregistreerd; dan geldt “{tenant}”.',
    defaultTenantHint: 'Zonder invoer geldt “{tenant}”.',
    'grant-authorization-code': 'Een persoon',
    'grant-authorization-code-hint':
      'Iemand meldt zich één keer aan in een venster, en mails worden uit naam van dat account verzonden totdat de aanmelding eindigt.',
    'grant-client-credentials': 'De app zelf',
    'grant-jwt-bearer': 'Een serviceaccount',
    'auth-secret': 'Een clientgeheim',
    'auth-certificate': 'Een certificaat',
    'registration-own': 'Uw eigen registratie',
    secretEnds: 'Het verloopt {when}.',
    secretEnded: 'Het is {when} verlopen.',
    secretEndHint: 'U krijgt vóór deze dag een herinnering. {provider} toont de dag naast het geheim.',
    clientFileIsKey: 'Dit is de sleutel van een serviceaccount. Kies eerst “Een serviceaccount”.',
    identityHint: 'Alleen als u zich aanmeldt met een ander account dan het afzenderadres.',
    passwordNote: 'Aanmelden met wachtwoord verdwijnt',
    passwordEndedGoogle:
      'Google heeft het aanmelden met het wachtwoord van het account zelf beëindigd; hier werken alleen nog app-wachtwoorden. OAuth2 heeft geen wachtwoord nodig.',
    passwordEndsMicrosoft:
      'Microsoft is van plan het aanmelden met een wachtwoord voor SMTP in bestaande organisaties eind december 2026 standaard uit te schakelen. Beheerders kunnen het weer inschakelen tot een definitieve datum, die Microsoft in de tweede helft van 2027 wil bekendmaken. OAuth2 blijft bestaan.',
    convertHint:
      'Al het andere in dit formulier blijft behouden. Het opgeslagen wachtwoord wordt pas verwijderd als u opslaat.',
    convert: 'Overstappen op {provider} (OAuth2)',
    converted: 'Overgestapt op {provider} (OAuth2). Voer de client-ID in en meld u aan.',
    notNow: 'Niet nu',
    googleClientId: 'Een client-ID van Google eindigt op “.apps.googleusercontent.com”.',
    microsoftClientId:
      'Een client-ID van Microsoft heeft de vorm 00000000-0000-0000-0000-000000000000: “Toepassings-id (client)” op de overzichtspagina.',
    clientIdShape:
      'Een client-ID bevat geen spaties, aanhalingstekens, accolades of schuine strepen. Kopieer alleen de ID.',
    secretShape:
      'Een clientgeheim is geen bestand of adres en bevat geen spaties. Kopieer alleen het geheim.',
    maskedSecret:
      'Dit geheim is met sterretjes afgeschermd. Kopieer het waar het volledig zichtbaar is, of maak een nieuw geheim.',
    secretIsClientId: 'Dit is de client-ID. Kopieer het clientgeheim.',
    secretIsToken:
      'Dit is een token, een code of een API-sleutel. Kopieer het clientgeheim van de pagina van uw client of app.',
    secretId: 'Dit lijkt de “Secret ID” te zijn. Kopieer het geheim zelf, de kolom “Waarde” (Value).',
    date: 'Voer een dag in als JJJJ-MM-DD.',
    tenant: 'Voer de ID of een domein van de tenant in, of: common, organizations of consumers.',
    ownTenant:
      'Een app die zichzelf aanmeldt, heeft de ID of een domein van uw eigen tenant nodig; “common”, “organizations” en “consumers” werken niet.',
    workspaceMailbox:
      'Een serviceaccount kan alleen verzenden voor postvakken van een Google Workspace-domein, niet voor gmail.com.',
    authorize: 'Meld u aan voordat u opslaat.',
    authorizeAgain: 'De aanmelding was voor een andere client-ID, tenant of provider. Meld u opnieuw aan.',
    desktop:
      'Ingevuld vanuit de tekst: {fields}. De client is echter voor een desktop-app: Google stuurt daarvoor alleen terug naar localhost. Maak bij Google een client van het type “Web application”.',
    'service-account':
      'Dit is de sleutel van een serviceaccount. Maak een OAuth-client van het type “Web application”.',
  },
} satisfies Pick<Strings, 'button' | 'panelSignIn'>;

export default texts;
