import type { Strings } from '../strings.js';

const preflight: Strings['preflight'] = {
  good: '{provider} accetta questo URI di reindirizzamento.',
  generic: 'Questo URI di reindirizzamento non presenta problemi.',
  error: 'Non accettato:',
  warning: 'Nota:',
  'this-page': 'Questa pagina:',
  'redirect-uri': 'URI di reindirizzamento:',
  'in-file': 'Nel file:',
  remarks: 'Sull’URI di reindirizzamento',
  'paste-way':
    'È possibile continuare senza modificarlo: registrare {uri} come URI di reindirizzamento presso {provider}. Dopo l’accesso il browser segnala di non poter aprire {uri}. È normale. Copiare l’indirizzo di quella pagina e incollarlo qui.',
  'paste-start': 'Accedi e incolla l’indirizzo',
  'paste-native':
    '{provider} ha anche una propria pagina per questo: registrare al suo posto {uri}. Scegliere per essa la piattaforma «Web»: come applicazione mobile o desktop, l’app non potrebbe avere un segreto.',
  'paste-native-start': 'Accedi con la pagina di {provider} e incolla l’indirizzo',
};

const REAL_DOMAIN =
  'Aprire questa pagina con un nome host di un dominio reale, o incollare l’indirizzo finale dopo l’accesso.';

/** What the preflight finds. */
const redirectUri: Strings['redirectUri'] = {
  missing: 'Non c’è alcun URI di reindirizzamento.',
  'missing-remedy':
    'Indicare l’indirizzo della pagina di ritorno, ad esempio https://alerts.example.com/callback.',
  whitespace: 'L’URI di reindirizzamento contiene uno spazio o un carattere invisibile.',
  'whitespace-remedy': 'Rimuoverlo, anche all’inizio e alla fine.',
  'not-absolute': 'L’URI di reindirizzamento non è un indirizzo completo.',
  'not-absolute-remedy': 'Scriverlo dall’inizio, con https:// e il nome host.',
  scheme: 'L’URI di reindirizzamento non è l’indirizzo di una pagina web.',
  'scheme-remedy':
    'Usare un indirizzo https:// di questo prodotto. Indirizzi come urn: o app: non si possono aprire qui.',
  invalid: 'L’URI di reindirizzamento non è un indirizzo valido.',
  'invalid-remedy': 'Controllare il nome host e la porta.',
  http: '{provider} accetta un URI di reindirizzamento con http:// solo per localhost.',
  'http-remedy': 'Aprire questa pagina con https:// e usare quell’indirizzo.',
  'raw-ip': '{provider} rifiuta un URI di reindirizzamento con un indirizzo IP ({host}).',
  'raw-ip-remedy': REAL_DOMAIN,
  'single-label': '{provider} rifiuta il nome host {host}, perché non ha un dominio pubblico.',
  'single-label-remedy': REAL_DOMAIN,
  'private-domain': '{provider} rifiuta {host}, perché la sua terminazione esiste solo nelle reti private.',
  'private-domain-remedy': REAL_DOMAIN,
  'ipv6-loopback': '{provider} non supporta l’indirizzo [::1].',
  'ipv6-loopback-remedy': 'Usare al suo posto localhost.',
  'http-loopback-ip': 'Il modulo presso {provider} non accetta http:// con 127.0.0.1.',
  'http-loopback-ip-remedy':
    'Usare localhost, o aggiungere questo URI nel manifesto della registrazione dell’app.',
  'provider-domain': '{provider} rifiuta gli URI di reindirizzamento su googleusercontent.com.',
  'provider-domain-remedy': 'Usare un nome host del proprio dominio.',
  shortener:
    '{provider} rifiuta gli URI di reindirizzamento presso servizi di abbreviazione dei link come {host}.',
  'shortener-remedy': 'Usare l’indirizzo lungo di questo prodotto.',
  userinfo: 'L’URI di reindirizzamento contiene un nome utente o una password prima del nome host.',
  'userinfo-remedy': 'Rimuovere tutto fino al carattere @ compreso.',
  fragment: 'Un URI di reindirizzamento non deve avere una parte dopo #.',
  'fragment-remedy': 'Rimuovere # e tutto ciò che segue.',
  'path-traversal': 'L’URI di reindirizzamento contiene «..» nel percorso.',
  'path-traversal-remedy': 'Scrivere il percorso finale.',
  wildcard: 'L’URI di reindirizzamento contiene un *.',
  'wildcard-remedy': 'Scrivere l’unico indirizzo che viene realmente usato.',
  'percent-encoding': 'L’URI di reindirizzamento contiene un % non seguito da un codice valido.',
  'percent-encoding-remedy': 'Correggerlo o rimuoverlo; il segno di percentuale stesso si scrive %25.',
  'special-characters':
    "{provider} non accetta nessuno di questi caratteri in un URI di reindirizzamento: ! $ ' ( ) , ;",
  'special-characters-remedy': 'Usare un indirizzo che non li contenga.',
  backslash: 'L’URI di reindirizzamento contiene una barra rovesciata.',
  'backslash-remedy': 'Usare al suo posto la barra /.',
  'non-ascii': 'L’URI di reindirizzamento contiene lettere diverse da quelle dell’alfabeto inglese.',
  'non-ascii-remedy': 'Registrarlo e usarlo nella forma codificata, come lo copia il browser.',
  'open-redirect':
    '{provider} può rifiutare un URI di reindirizzamento che ha un altro indirizzo web fra i parametri.',
  'open-redirect-remedy': 'Rimuovere quel parametro.',
  query:
    '{provider} accetta un URI di reindirizzamento con «?» solo da app per account aziendali o dell’istituto di istruzione.',
  'query-remedy': 'Rimuovere la parte dopo «?» se devono accedere anche account personali.',
  'too-long':
    'Lunghezza dell’URI di reindirizzamento in caratteri: {length}. {provider} ne accetta al massimo 256.',
  'too-long-remedy': 'Usare un indirizzo più breve.',
  'default-port': 'L’URI di reindirizzamento indica la porta che vale comunque, e i browser la omettono.',
  'default-port-remedy': 'Rimuovere la porta qui e presso {provider}.',
  'upper-case': 'Il nome host contiene lettere maiuscole, e i provider confrontano carattere per carattere.',
  'upper-case-remedy': 'Usare {lower} qui e presso {provider}.',
  'path-case': 'Nel percorso di un URI di reindirizzamento le maiuscole contano.',
  'path-case-remedy': 'Registrare esattamente {uri} presso {provider}.',
  'trailing-slash': 'La barra alla fine di un URI di reindirizzamento conta.',
  'trailing-slash-remedy': 'Registrare esattamente {uri} presso {provider}, con la barra.',
  'origin-scheme': 'Questa pagina è stata aperta come {page}, ma l’URI di reindirizzamento porta a {origin}.',
  'origin-scheme-remedy':
    'Aprire questa pagina su {origin}. Se è preceduta da un proxy inverso, fargli inoltrare l’indirizzo richiesto.',
  'origin-host': 'Questa pagina è stata aperta su {page}, ma l’URI di reindirizzamento porta a {origin}.',
  'origin-host-remedy':
    'Aprire questa pagina su {origin}, o impostare l’URI di reindirizzamento su un indirizzo di {page}.',
  'origin-port':
    'Questa pagina è stata aperta su {page}, ma l’URI di reindirizzamento porta a {origin}: la porta è diversa.',
  'origin-port-remedy': 'Usare la stessa porta in entrambi e registrarla presso {provider}.',
};

/** Italian: the redirect URI. */
const texts = { preflight, redirectUri } satisfies Pick<Strings, 'preflight' | 'redirectUri'>;

export default texts;
