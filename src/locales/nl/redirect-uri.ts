import type { Strings } from '../strings.js';

/** Dutch: around the preflight of the redirect URI. */
const preflight: Strings['preflight'] = {
  good: '{provider} accepteert deze omleidings-URI.',
  generic: 'Op deze omleidings-URI is niets aan te merken.',
  error: 'Niet geaccepteerd:',
  warning: 'Let op:',
  'this-page': 'Deze pagina:',
  'redirect-uri': 'Omleidings-URI:',
  'in-file': 'In het bestand:',
  remarks: 'Over de omleidings-URI',
  'paste-way':
    'U kunt doorgaan zonder dat te wijzigen: registreer {uri} als omleidings-URI bij {provider}. Na de aanmelding meldt de browser dat {uri} niet kan worden geopend. Dat is de bedoeling. Kopieer het adres van die pagina en plak het hier.',
  'paste-start': 'Aanmelden en het adres plakken',
  'paste-native':
    '{provider} heeft hiervoor ook een eigen pagina: registreer in plaats daarvan {uri}. Kies daarvoor het platform “Web”: als mobiele app of desktop-app mag de app geen geheim hebben.',
  'paste-native-start': 'Aanmelden met de pagina van {provider} en het adres plakken',
};

const OWN_DOMAIN =
  'Open deze pagina onder een hostnaam in een echt domein, of plak na de aanmelding het laatste adres.';

/** What the preflight finds. */
const redirectUri: Strings['redirectUri'] = {
  missing: 'Er is geen omleidings-URI.',
  'missing-remedy':
    'Stel het adres van de callbackpagina in, bijvoorbeeld https://alerts.example.com/callback.',
  whitespace: 'In de omleidings-URI staat een spatie of een onzichtbaar teken.',
  'whitespace-remedy': 'Verwijder dat, ook aan het begin en het einde.',
  'not-absolute': 'De omleidings-URI is geen volledig adres.',
  'not-absolute-remedy': 'Schrijf het adres vanaf het begin, met https:// en de hostnaam.',
  scheme: 'De omleidings-URI is niet het adres van een webpagina.',
  'scheme-remedy':
    'Gebruik een https://-adres van dit product. Adressen zoals urn: of app: kunnen hier niet worden geopend.',
  invalid: 'De omleidings-URI is geen geldig adres.',
  'invalid-remedy': 'Controleer de hostnaam en de poort.',
  http: '{provider} accepteert een omleidings-URI met http:// alleen voor localhost.',
  'http-remedy': 'Open deze pagina via https:// en gebruik dat adres.',
  'raw-ip': '{provider} weigert een omleidings-URI met een IP-adres ({host}).',
  'raw-ip-remedy': OWN_DOMAIN,
  'single-label': '{provider} weigert de hostnaam {host}, omdat die geen openbaar domein heeft.',
  'single-label-remedy': OWN_DOMAIN,
  'private-domain': '{provider} weigert {host}, omdat het einde daarvan alleen in privénetwerken bestaat.',
  'private-domain-remedy': OWN_DOMAIN,
  'ipv6-loopback': '{provider} ondersteunt het adres [::1] niet.',
  'ipv6-loopback-remedy': 'Gebruik in plaats daarvan localhost.',
  'http-loopback-ip': 'Het formulier bij {provider} accepteert geen http:// met 127.0.0.1.',
  'http-loopback-ip-remedy':
    'Gebruik localhost, of voeg deze URI toe in het manifest van de app-registratie.',
  'provider-domain': '{provider} weigert omleidings-URI’s onder googleusercontent.com.',
  'provider-domain-remedy': 'Gebruik een hostnaam van uw eigen domein.',
  shortener: '{provider} weigert omleidings-URI’s bij linkverkorters zoals {host}.',
  'shortener-remedy': 'Gebruik het lange adres van dit product.',
  userinfo: 'In de omleidings-URI staat een gebruikersnaam of wachtwoord vóór de hostnaam.',
  'userinfo-remedy': 'Verwijder alles tot en met de @.',
  fragment: 'Een omleidings-URI mag geen deel na # hebben.',
  'fragment-remedy': 'Verwijder de # en alles wat erachter staat.',
  'path-traversal': 'In het pad van de omleidings-URI staat “..”.',
  'path-traversal-remedy': 'Schrijf het uiteindelijke pad.',
  wildcard: 'In de omleidings-URI staat een *.',
  'wildcard-remedy': 'Schrijf het ene adres dat echt wordt gebruikt.',
  'percent-encoding': 'In de omleidings-URI staat een % waarop geen geldige code volgt.',
  'percent-encoding-remedy': 'Corrigeer of verwijder het; een procentteken zelf wordt als %25 geschreven.',
  'special-characters': "{provider} accepteert geen van deze tekens in een omleidings-URI: ! $ ' ( ) , ;",
  'special-characters-remedy': 'Gebruik een adres zonder deze tekens.',
  backslash: 'In de omleidings-URI staat een backslash.',
  'backslash-remedy': 'Gebruik in plaats daarvan de schuine streep /.',
  'non-ascii': 'In de omleidings-URI staan andere letters dan de gewone Engelse.',
  'non-ascii-remedy': 'Registreer en gebruik de gecodeerde vorm, zoals de browser die kopieert.',
  'open-redirect': '{provider} weigert mogelijk een omleidings-URI met een ander webadres in de parameters.',
  'open-redirect-remedy': 'Verwijder die parameter.',
  query: '{provider} accepteert een omleidings-URI met ? alleen van apps voor werk- of schoolaccounts.',
  'query-remedy': 'Verwijder het deel na ? als ook persoonlijke accounts zich moeten kunnen aanmelden.',
  'too-long': 'De omleidings-URI heeft {length} tekens; {provider} accepteert er hoogstens 256.',
  'too-long-remedy': 'Gebruik een korter adres.',
  'default-port': 'De omleidings-URI noemt de poort die toch al wordt gebruikt; browsers laten die weg.',
  'default-port-remedy': 'Verwijder de poort hier en bij {provider}.',
  'upper-case': 'De hostnaam is met hoofdletters geschreven, en providers vergelijken letter voor letter.',
  'upper-case-remedy': 'Gebruik {lower} hier en bij {provider}.',
  'path-case': 'Hoofdletters tellen mee in het pad van een omleidings-URI.',
  'path-case-remedy': 'Registreer precies {uri} bij {provider}.',
  'trailing-slash': 'De schuine streep aan het einde van een omleidings-URI telt mee.',
  'trailing-slash-remedy': 'Registreer precies {uri} bij {provider}, met de schuine streep.',
  'origin-scheme': 'Deze pagina is geopend als {page}, maar de omleidings-URI leidt naar {origin}.',
  'origin-scheme-remedy':
    'Open deze pagina onder {origin}. Een reverse proxy ervoor moet het opgevraagde adres doorgeven.',
  'origin-host': 'Deze pagina is geopend onder {page}, maar de omleidings-URI leidt naar {origin}.',
  'origin-host-remedy':
    'Open deze pagina onder {origin}, of stel de omleidings-URI in op een adres onder {page}.',
  'origin-port':
    'Deze pagina is geopend onder {page}, maar de omleidings-URI leidt naar {origin}: de poort verschilt.',
  'origin-port-remedy': 'Gebruik in beide dezelfde poort en registreer die bij {provider}.',
};

const texts = { preflight, redirectUri } satisfies Pick<Strings, 'preflight' | 'redirectUri'>;

export default texts;
