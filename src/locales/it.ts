import type { Locale } from './locale.js';
import type { Strings } from './strings.js';

const explanations = () => import('./it/explanations.js');
const guide = () => import('./it/guide.js');
const redirectUri = () => import('./it/redirect-uri.js');
const signIn = () => import('./it/sign-in.js');

/** Italiano. */
const it = {
  lang: 'it',
  late: {
    button: signIn,
    callback: () => import('./it/callback.js'),
    check: () => import('./it/check.js'),
    console: guide,
    diagnosis: explanations,
    explanation: explanations,
    flow: () => import('./it/flow.js'),
    guide,
    preflight: redirectUri,
    ownSignIn: () => import('./it/own-sign-in.js'),
    otherProvider: () => import('./it/other-provider.js'),
    panelSignIn: signIn,
    presets: () => import('./it/presets.js'),
    redirectUri,
    status: () => import('./it/status.js'),
    testMail: () => import('./it/test-mail.js'),
  },
  strings: {
    fields: {
      name: 'Nome dell’endpoint',
      enable: 'Abilita',
      server: 'Server',
      mode: 'Crittografia',
      insecure: 'Nessuna (non sicura)',
      starttls: 'STARTTLS',
      tls: 'TLS',
      port: 'Porta',
      portDefault: 'Predefinita ({port})',
      'auth-method': 'Autenticazione',
      none: 'Nessuna',
      plain: 'Nome utente e password',
      oauth2: '{provider} (OAuth2)',
      other: 'Altro',
      cloud: 'Cloud',
      'oauth2-issuer': 'Emittente (issuer)',
      'oauth2-authorization-endpoint': 'Endpoint di autorizzazione',
      'oauth2-token-endpoint': 'Endpoint dei token',
      'oauth2-scope': 'Ambito (scope)',
      'oauth2-sasl-mechanism': 'Meccanismo',
      'oauth2-client-id': 'ID client',
      'oauth2-client-secret': 'Segreto client',
      'oauth2-registration': 'Registrazione dell’app',
      'oauth2-grant': 'Chi effettua l’accesso?',
      'oauth2-client-auth': 'L’app si identifica con',
      'oauth2-client-secret-expires': 'Scadenza del segreto',
      'oauth2-client-certificate': 'Certificato',
      'oauth2-client-private-key': 'Chiave privata',
      'oauth2-service-account-key': 'Chiave dell’account di servizio',
      'oauth2-tenant-id': 'ID tenant',
      username: 'Nome utente',
      identity: 'Account di accesso',
      mailbox: 'Cassetta postale',
      password: 'Password',
      unchanged: 'Invariato',
      'oauth2-refresh-token': 'Accesso',
      'from-address': 'Indirizzo del mittente',
      'mailto-user': 'Destinatari',
      mailto: 'Altri destinatari',
      mailtoHint: 'Separare gli indirizzi con uno spazio, una virgola o un punto e virgola.',
      comment: 'Commento',
      author: 'Autore',
    },
    panel: {
      connection: 'Connessione',
      signIn: 'Accesso',
      message: 'Messaggio',
      advanced: 'Avanzate',
      error: 'Errore:',
      cleaned: 'Sono stati rimossi spazi, virgolette o caratteri invisibili.',
      taken: 'Dal testo è stato ripreso solo il valore.',
      filled: 'Campi compilati dal testo: {fields}.',
      desktop:
        'Campi compilati dal testo: {fields}. Il client è però di un’applicazione desktop: per questo tipo Google rimanda solo a localhost. Creare presso Google un client di tipo «Applicazione web».',
      'service-account':
        'Questa è la chiave di un account di servizio. Creare un client OAuth di tipo «Applicazione web».',
      recipientsAdded: 'Aggiunti: {addresses}',
      recipientRemoved: 'Rimosso: {address}',
      unknownMethod: 'Questo modulo non conosce l’autenticazione «{method}». Il salvataggio la lascia com’è.',
      help: 'Guida: {field}',
      noUser: 'Nessun utente',
      show: 'Mostra',
      hide: 'Nascondi',
      showSecret: 'Mostra: {field}',
      hideSecret: 'Nascondi: {field}',
      removeRecipient: 'Rimuovi {address}',
      recipientList: 'Destinatari aggiunti',
      wrongAddress: 'non è un indirizzo e-mail',
      unknownUser: '{user} (utente sconosciuto)',
      notOffered:
        'Questa destinazione accede con OAuth2, che qui non è configurato. Il salvataggio lascia l’accesso com’è.',
      needAttention: 'Campi da correggere: {count}',
    },
    signs: {
      pair: '{name}: {value}',
      sentences: '{first}. {second}',
    },
    copy: {
      copy: 'Copia',
      copyNamed: 'Copia: {name}',
      copied: 'Copiato',
      select: 'Selezionato. Premere Ctrl+C o ⌘C per copiare.',
    },
    problems: {
      required: 'Da compilare: {field}',
      name: 'Iniziare con una lettera. Usare almeno due lettere, cifre, «-» o «_».',
      host: 'Immettere solo un nome host o un indirizzo IP, senza spazi, «https://», porta o percorso.',
      hostIsMail:
        'Immettere il nome del server di posta, ad esempio smtp.example.com. Un nome non contiene «@».',
      port: 'Immettere un numero da 1 a 65535.',
      mail: 'Immettere un indirizzo e-mail, ad esempio user@example.com.',
      recipients: 'Correggere o rimuovere ciò che non è un indirizzo e-mail: {addresses}',
      noRecipient: 'Aggiungere almeno un destinatario.',
      googleClientId: 'Un ID client di Google termina con «.apps.googleusercontent.com».',
      microsoftClientId:
        'Un ID client di Microsoft ha la forma 00000000-0000-0000-0000-000000000000: «ID applicazione (client)» nella pagina di panoramica.',
      clientIdShape:
        'Un ID client non contiene spazi, virgolette, parentesi graffe o barre. Copiare solo l’ID.',
      secretShape:
        'Un segreto client non è né un file né un indirizzo e non contiene spazi. Copiare solo il segreto.',
      maskedSecret:
        'Questo segreto è nascosto da asterischi. Copiarlo dove è visibile per intero, o crearne uno nuovo.',
      secretIsClientId: 'Questo è l’ID client. Copiare il segreto client.',
      secretIsToken:
        'Questo è un token, un codice o una chiave API. Copiare il segreto client dalla pagina del client o dell’app.',
      secretId: 'Sembra il «Secret ID». Copiare il segreto stesso, dalla colonna «Valore» (Value).',
      date: 'Immettere un giorno nel formato AAAA-MM-GG.',
      format: 'Immettere un valore come {example}.',
      tenant:
        'Immettere l’ID o il dominio del tenant, oppure uno di questi valori: common, organizations, consumers.',
      ownTenant:
        'Un’app che accede da sola ha bisogno dell’ID o di un dominio del proprio tenant; «common», «organizations» e «consumers» non vanno bene.',
      workspaceMailbox:
        'Un account di servizio può inviare solo per le cassette postali di un dominio Google Workspace, non per gmail.com.',
      authorize: 'Effettuare l’accesso prima di salvare.',
      authorizeAgain:
        'L’accesso valeva per un altro ID client, tenant o provider. Effettuare di nuovo l’accesso.',
    },
  } satisfies Pick<Strings, 'copy' | 'fields' | 'panel' | 'problems' | 'signs'>,
} satisfies Locale;

export default it;
