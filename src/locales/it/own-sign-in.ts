import type { Strings } from '../strings.js';

/** Italian: signing in without a person, and certificates. */
const texts = {
  ownSignIn: {
    'grant-client-credentials-hint':
      'Nessuno effettua l’accesso. Un amministratore dà all’app il diritto di inviare per una cassetta postale.',
    'grant-jwt-bearer-hint':
      'Nessuno effettua l’accesso. Un amministratore di Workspace consente all’account di servizio di agire per il dominio. Chi ne possiede la chiave può leggere ed eliminare le e-mail di tutti nel dominio.',
    guide: 'Come configurarlo presso {provider}',
    certificateHint:
      'PEM, incollato o trascinato qui; va bene anche insieme alla chiave. Caricare lo stesso certificato nell’app presso {provider}.',
    certificateFacts: 'Scadenza: {date}, {when}. Impronta digitale: {thumbprint}',
    certificateEnd: 'Scadenza: {date}, {when}.',
    makeCertificate: 'Creane uno per me',
    makingCertificate: 'Creazione di un certificato…',
    downloadCertificate: 'Scarica il certificato (.cer)',
    certificateMade:
      'Il server di questo prodotto ha creato questo certificato e ne conserva la chiave. Scaricarlo e caricarlo nell’app presso {provider}.',
    certificateNotMade: 'Non è stato creato alcun certificato: {reason}',
    madeKeyHint: 'Il server di questo prodotto conserva la chiave di questo certificato. Lasciare vuoto.',
    privateKeyHint: 'PEM, senza password. Viene conservata come una password e non più mostrata.',
    serviceAccountHint:
      'L’intero file JSON, incollato o trascinato qui. Viene conservato come una password e non più mostrato.',
    serviceAccountFacts:
      'Immettere l’ID client {clientId} e l’ambito {scope} nella console di amministrazione.',
    mailboxHint: 'La cassetta postale che invia.',
    sendAsHint:
      'Le e-mail devono provenire da {sender}. Per questo l’app ha bisogno anche del diritto di inviare come quell’indirizzo (Send As).',
    credentialFileWrong:
      'Questo file non contiene un certificato o una chiave utilizzabile qui. Da un file .pfx o .p12, «openssl pkcs12 -nodes -in FILE» ne crea uno.',
    certificateForm: 'Questo non è un certificato in formato PEM. Incollare il blocco «BEGIN CERTIFICATE».',
    certificateSeveral: 'Incollare solo il certificato dell’app, non l’intera catena.',
    certificateWithKey:
      'Qui c’è una chiave privata. Va nel campo apposito: tagliarla da qui e incollarla lì.',
    certificateKind: 'La chiave del certificato deve essere una chiave RSA.',
    certificateWeak: 'La chiave del certificato è troppo corta. Servono almeno 2048 bit.',
    certificateEnded: 'Questo certificato è scaduto.',
    certificateNotYet: 'Questo certificato non è ancora valido.',
    keyForm: 'Questa non è una chiave privata in formato PEM. Incollare il blocco «BEGIN PRIVATE KEY».',
    keyPublic: 'Questo è un certificato o una chiave pubblica. Incollare la chiave privata.',
    keyEncrypted:
      'Questa chiave è crittografata con una password. Rimuoverla prima, ad esempio con «openssl pkey».',
    keyKind: 'La chiave privata deve essere una chiave RSA.',
    keyOther: 'Questa chiave privata non appartiene al certificato.',
    serviceAccountForm: 'Questo non è il file della chiave JSON di un account di servizio.',
    serviceAccountIsClient:
      'Questo è il file di un client OAuth. Qui serve il file della chiave di un account di servizio.',
    serviceAccountKey: 'La chiave privata in questo file non è leggibile.',
  },
} satisfies Pick<Strings, 'ownSignIn'>;

export default texts;
