import type { Strings } from '../strings.js';

/** Italian: the status of a sign-in. */
const texts = {
  status: {
    label: 'Accesso alla posta',
    'label-of': 'Accesso alla posta: {name}',
    reading: 'Lettura dello stato dell’accesso…',
    ok: 'Accesso attivo',
    'ok-help': 'È possibile inviare e-mail.',
    'sign-in-again': 'Accesso necessario',
    'sign-in-again-help': 'Non viene inviata alcuna e-mail finché non si effettua l’accesso.',
    'testing-ended': 'Terminato dopo sette giorni',
    'testing-ended-help':
      '{provider} ha posto fine a questo accesso sette giorni dopo il consenso, come fa per le app in modalità di test. In Google Auth Platform, «Pubblico» (Audience), scegliere «Pubblica app» (Publish app) o «Make internal», poi effettuare di nuovo l’accesso: altrimenti termina ogni volta dopo sette giorni.',
    expired: 'Accesso terminato',
    'expired-help':
      'Il tempo per rinnovarlo è scaduto. Non viene inviata alcuna e-mail finché non si effettua di nuovo l’accesso.',
    'secret-expired': 'Credenziale dell’app scaduta',
    'secret-expired-help':
      'Creare un nuovo segreto client o un nuovo certificato presso {provider} e immetterlo qui. Per questo non occorre effettuare di nuovo l’accesso.',
    failing: 'Rinnovo non riuscito',
    'failing-help':
      'L’ultimo tentativo di rinnovare l’accesso non è riuscito. È possibile che le e-mail non vengano inviate.',
    'sending-fails': 'E-mail rifiutate',
    'sending-fails-help':
      'L’accesso funziona, ma il server di posta ha rifiutato l’ultima e-mail. La sua risposta è riportata sotto. L’avviso scompare non appena parte un’e-mail.',
    'scope-missing': 'Autorizzazione mancante',
    'scope-missing-help':
      'Effettuare di nuovo l’accesso e consentire tutto ciò che viene richiesto. Non concesso: {scopes}',
    testing: 'Termina dopo sette giorni',
    'testing-help':
      'Google porrà presto fine a questo accesso, come fa per le app in modalità di test. In Google Auth Platform, «Pubblico» (Audience), scegliere «Pubblica app» (Publish app) o «Make internal», poi effettuare di nuovo l’accesso.',
    'expires-soon': 'Nuovo accesso presto necessario',
    'expires-soon-help': 'L’accesso termina a breve. Effettuarlo di nuovo prima di allora.',
    'secret-soon': 'Credenziale dell’app in scadenza',
    'secret-soon-help':
      'Creare per tempo un nuovo segreto client o un nuovo certificato presso {provider} e immetterlo qui. Per questo non occorre effettuare di nuovo l’accesso.',
    'other-sender': 'Altro mittente',
    'other-sender-help':
      'L’accesso è stato effettuato come {account}, ma le e-mail riportano il mittente {from}. Il server di posta le rifiuta se questo account non può inviare come quell’indirizzo. Inviare un’e-mail di prova.',
    stale: 'Non rinnovato da due giorni',
    'stale-help':
      'Questo prodotto dovrebbe rinnovare l’accesso ogni giorno. Il suo amministratore controlla se l’attività giornaliera viene eseguita.',
    unknown: 'Sconosciuto',
    'unknown-help': 'Di questo accesso non si sa nulla.',
    'more-reasons': '+{count}',
    details: 'Dettagli',
    account: 'Account connesso',
    provider: 'Provider',
    tenant: 'tenant {tenant}',
    sender: 'Mittente delle e-mail',
    'signed-in': 'Accesso effettuato',
    'signed-in-by': 'da',
    'last-sent': 'Ultima e-mail inviata',
    scope: 'Autorizzazione',
    'scope-lacking': 'non concessa',
    refreshed: 'Ultimo rinnovo',
    'refreshed-short': 'rinnovato {when}',
    'sign-in-by': 'Nuovo accesso entro',
    'renewed-daily': 'se non viene rinnovato prima',
    'secret-until': 'Scadenza della credenziale dell’app',
    moment: '{when} ({exact})',
    'last-error': 'Ultimo errore',
    unreachable: 'Al momento non è stato possibile leggere lo stato.',
    reauthorize: 'Accedi di nuovo',
    'reauthorize-of': 'Accedi di nuovo: {name}',
    'check-now': 'Controlla ora',
    'check-now-of': 'Controlla ora: {name}',
    checking: 'Controllo in corso…',
    checked: 'Controllato.',
    'revocation-pending': 'Terminato qui, ma non è stato ancora possibile comunicarlo a {provider}.',
    'revoke-again': 'Riprova',
    disconnect: 'Disconnetti…',
    'disconnect-title': 'Disconnettere?',
    'disconnect-what':
      'Questo prodotto dimentica l’accesso effettuato con {account} e non lo usa più per inviare e-mail. Tutte le altre impostazioni rimangono.',
    'disconnect-this': 'questo account',
    'disconnect-revokes': 'Anche a {provider} viene chiesto di revocare l’autorizzazione.',
    'disconnect-stays':
      '{provider} non permette di revocare l’autorizzazione da qui. Resta nell’account finché non viene rimossa lì:',
    'disconnect-cancel': 'Annulla',
    'disconnect-confirm': 'Disconnetti',
    disconnecting: 'Disconnessione…',
    'ended-revoked': 'Disconnesso. Anche {provider} ha revocato l’autorizzazione.',
    'ended-here': 'Disconnesso qui. Presso {provider} l’autorizzazione resta finché non viene rimossa lì:',
    'ended-shared':
      'Disconnesso qui. Presso {provider} l’autorizzazione resta, perché un’altra destinazione usa lo stesso account.',
    'ended-not': 'L’accesso non è stato terminato.',
    'ended-unrevoked': 'Disconnesso qui, ma {provider} non ha revocato l’autorizzazione. Rimuoverla lì:',
    apps: 'App con accesso: {host}',
    'new-window': '(si apre in una nuova finestra)',
  },
} satisfies Pick<Strings, 'status'>;

export default texts;
