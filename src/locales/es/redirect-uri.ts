import type { Strings } from '../strings.js';

/** Spanish: around the preflight of the redirect URI. */
const preflight: Strings['preflight'] = {
  good: '{provider} acepta este URI de redirección.',
  generic: 'Este URI de redirección no tiene nada incorrecto.',
  error: 'No se acepta:',
  warning: 'Nota:',
  'this-page': 'Esta página:',
  'redirect-uri': 'URI de redirección:',
  'in-file': 'En el archivo:',
  remarks: 'Sobre el URI de redirección',
  'paste-way':
    'Puede continuar sin cambiarlo: registre {uri} como URI de redirección en {provider}. Después del inicio de sesión el navegador dirá que no puede abrir {uri}. Es lo previsto. Copie la dirección de esa página y péguela aquí.',
  'paste-start': 'Iniciar sesión y pegar la dirección',
  'paste-native':
    '{provider} tiene para esto también una página propia: registre {uri} en su lugar. Elija para ella la plataforma «Web»: como aplicación móvil o de escritorio, la aplicación no puede tener secreto.',
  'paste-native-start': 'Iniciar sesión con la página de {provider} y pegar la dirección',
};

const REAL_DOMAIN =
  'Abra esta página con un nombre de host de un dominio real, o pegue la dirección final después de iniciar sesión.';

/** What the preflight finds. */
const redirectUri: Strings['redirectUri'] = {
  missing: 'No hay ningún URI de redirección.',
  'missing-remedy':
    'Establezca la dirección de la página de retorno, por ejemplo https://alerts.example.com/callback.',
  whitespace: 'El URI de redirección contiene un espacio o un carácter invisible.',
  'whitespace-remedy': 'Quítelo, también al principio y al final.',
  'not-absolute': 'El URI de redirección no es una dirección completa.',
  'not-absolute-remedy': 'Escríbalo desde el principio, con https:// y el nombre de host.',
  scheme: 'El URI de redirección no es la dirección de una página web.',
  'scheme-remedy':
    'Use una dirección https:// de este producto. Direcciones como urn: o app: no se pueden abrir aquí.',
  invalid: 'El URI de redirección no es una dirección válida.',
  'invalid-remedy': 'Compruebe el nombre de host y el puerto.',
  http: '{provider} solo acepta un URI de redirección con http:// para localhost.',
  'http-remedy': 'Abra esta página por https:// y use esa dirección.',
  'raw-ip': '{provider} rechaza un URI de redirección con una dirección IP ({host}).',
  'raw-ip-remedy': REAL_DOMAIN,
  'single-label': '{provider} rechaza el nombre de host {host} porque no tiene un dominio público.',
  'single-label-remedy': REAL_DOMAIN,
  'private-domain': '{provider} rechaza {host} porque su terminación solo existe en redes privadas.',
  'private-domain-remedy': REAL_DOMAIN,
  'ipv6-loopback': '{provider} no admite la dirección [::1].',
  'ipv6-loopback-remedy': 'Use localhost en su lugar.',
  'http-loopback-ip': 'El formulario de {provider} no acepta http:// con 127.0.0.1.',
  'http-loopback-ip-remedy':
    'Use localhost, o agregue este URI en el manifiesto del registro de la aplicación.',
  'provider-domain': '{provider} rechaza los URI de redirección de googleusercontent.com.',
  'provider-domain-remedy': 'Use un nombre de host de su propio dominio.',
  shortener: '{provider} rechaza los URI de redirección de acortadores de enlaces como {host}.',
  'shortener-remedy': 'Use la dirección larga de este producto.',
  userinfo: 'El URI de redirección lleva un nombre de usuario o una contraseña delante del nombre de host.',
  'userinfo-remedy': 'Quite todo hasta la @, incluida esta.',
  fragment: 'Un URI de redirección no puede tener nada después de #.',
  'fragment-remedy': 'Quite la # y todo lo que la sigue.',
  'path-traversal': 'El URI de redirección lleva «..» en su ruta.',
  'path-traversal-remedy': 'Escriba la ruta definitiva.',
  wildcard: 'El URI de redirección lleva un *.',
  'wildcard-remedy': 'Escriba la única dirección que se usa de verdad.',
  'percent-encoding': 'El URI de redirección lleva un % al que no sigue un código válido.',
  'percent-encoding-remedy': 'Corríjalo o quítelo; el propio signo de porcentaje se escribe %25.',
  'special-characters':
    "{provider} no acepta en un URI de redirección ninguno de estos caracteres: ! $ ' ( ) , ;",
  'special-characters-remedy': 'Use una dirección sin ellos.',
  backslash: 'El URI de redirección lleva una barra invertida.',
  'backslash-remedy': 'Use la barra / en su lugar.',
  'non-ascii': 'El URI de redirección lleva letras que no pertenecen al alfabeto inglés básico.',
  'non-ascii-remedy': 'Regístrelo y úselo en su forma codificada, tal como lo copia el navegador.',
  'open-redirect':
    '{provider} puede rechazar un URI de redirección que lleve otra dirección web entre sus parámetros.',
  'open-redirect-remedy': 'Quite ese parámetro.',
  query:
    '{provider} solo acepta un URI de redirección con ? en aplicaciones para cuentas profesionales o educativas.',
  'query-remedy': 'Quite lo que sigue a ? si también deben iniciar sesión cuentas personales.',
  'too-long': 'El URI de redirección tiene {length} caracteres; {provider} acepta como máximo 256.',
  'too-long-remedy': 'Use una dirección más corta.',
  'default-port':
    'El URI de redirección indica el puerto que se usa de todos modos, y los navegadores lo omiten.',
  'default-port-remedy': 'Quite el puerto aquí y en {provider}.',
  'upper-case': 'El nombre de host está escrito con mayúsculas, y los proveedores comparan letra por letra.',
  'upper-case-remedy': 'Use {lower} aquí y en {provider}.',
  'path-case': 'En la ruta de un URI de redirección, las mayúsculas cuentan.',
  'path-case-remedy': 'Registre exactamente {uri} en {provider}.',
  'trailing-slash': 'La barra al final de un URI de redirección cuenta.',
  'trailing-slash-remedy': 'Registre exactamente {uri} en {provider}, con la barra.',
  'origin-scheme': 'Esta página se ha abierto como {page}, pero el URI de redirección lleva a {origin}.',
  'origin-scheme-remedy':
    'Abra esta página en {origin}. Si hay un proxy inverso delante, haga que transmita la dirección solicitada.',
  'origin-host': 'Esta página se ha abierto en {page}, pero el URI de redirección lleva a {origin}.',
  'origin-host-remedy':
    'Abra esta página en {origin}, o establezca como URI de redirección una dirección de {page}.',
  'origin-port':
    'Esta página se ha abierto en {page}, pero el URI de redirección lleva a {origin}: el puerto es distinto.',
  'origin-port-remedy': 'Use el mismo puerto en ambos y regístrelo en {provider}.',
};

const texts = { preflight, redirectUri } satisfies Pick<Strings, 'preflight' | 'redirectUri'>;

export default texts;
