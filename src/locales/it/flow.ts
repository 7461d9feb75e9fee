import type { Strings } from '../strings.js';

/** Italian: what a sign-in tells. */
const texts = {
  flow: {
    'popup-blocked': 'Il browser ha bloccato la finestra di accesso.',
    'popup-blocked-remedy': 'Aprirla con il link, o consentire i popup per questo sito.',
    'popup-blocked.frame': 'Il browser ha bloccato la finestra di accesso.',
    'popup-blocked.frame-remedy':
      'Aprirla con il link, o consentire i popup per questo sito. Se non basta, il riquadro attorno a questa pagina vieta le finestre (allow-popups): aprire la pagina in una scheda a sé.',
    'window-closed': 'La finestra di accesso è stata chiusa?',
    'window-closed-remedy': 'Ricominciare, o continuare ad attendere se è ancora aperta.',
    timeout: 'L’accesso non è stato completato in tempo.',
    'timeout-remedy': 'Ricominciare e completare l’accesso entro dieci minuti.',
    cancelled: 'L’accesso è stato annullato.',
    'cancelled-remedy': 'Nulla è stato modificato. Ricominciare quando si è pronti.',
    superseded: 'Un accesso più recente ha sostituito questo.',
    'superseded-remedy': 'Continuare nella finestra di accesso più recente.',
    'access-denied': '{provider} comunica che l’accesso è stato negato.',
    'access-denied-remedy':
      'Accedere di nuovo e consentire l’accesso richiesto, o chiedere all’amministratore della propria organizzazione di consentirlo.',
    'provider-error': '{provider} ha interrotto l’accesso con un errore.',
    'provider-error-remedy':
      'Confrontare ID client, tenant e URI di reindirizzamento con la registrazione presso {provider}.',
    'no-code': 'La finestra di accesso è tornata senza un codice di autorizzazione.',
    'no-code-remedy': 'Nulla è stato richiesto o modificato. Ricominciare.',
    'state-mismatch': 'La risposta appartiene a un altro accesso.',
    'state-mismatch-remedy': 'Ricominciare e usare solo la finestra che si apre.',
    'issuer-mismatch': 'La risposta non proviene da {provider}.',
    'issuer-mismatch-remedy':
      'Ricominciare. Se si ripete, controllare gli indirizzi del provider nella configurazione.',
    'malformed-answer': 'La risposta della finestra di accesso non è leggibile.',
    'malformed-answer-remedy':
      'Ricominciare. Se un proxy riscrive gli indirizzi, fare in modo che lasci questo invariato.',
    'malformed-answer.no-address': 'Questo non è l’indirizzo di una pagina.',
    'malformed-answer.no-address-remedy':
      'Copiare l’intero indirizzo dalla barra degli indirizzi della finestra di accesso. Inizia con «http» e contiene «code=».',
    'malformed-answer.only-code': 'Questo è solo il codice, senza l’indirizzo che lo contiene.',
    'malformed-answer.only-code-remedy': 'Copiare l’intero indirizzo, da «http» fino alla fine.',
    'malformed-answer.no-answer': 'Questo indirizzo non contiene una risposta dell’accesso.',
    'malformed-answer.no-answer-remedy':
      'Completare prima l’accesso, poi copiare l’indirizzo dell’ultima pagina.',
    'insecure-context': 'L’accesso richiede una connessione sicura.',
    'insecure-context-remedy': 'Aprire questa pagina con https (o su localhost).',
    'not-prepared': 'Il browser non è riuscito a preparare l’accesso.',
    'not-prepared-remedy': 'Riprovare. Se non basta, ricaricare la pagina.',
    'exchange-unreachable': 'Non è stato possibile raggiungere il server di questo prodotto.',
    'exchange-unreachable-remedy': 'Controllare la connessione di rete e ricominciare.',
    'exchange-unreachable.timeout': 'Il server di questo prodotto non ha risposto entro {seconds:second}.',
    'exchange-unreachable.timeout-remedy':
      'Controllare se il server può raggiungere {provider} (firewall, proxy), poi ricominciare.',
    'exchange-unreachable.unsent':
      'Questa pagina non è riuscita a inviare il codice di autorizzazione al server di questo prodotto.',
    'exchange-unreachable.unsent-remedy':
      'L’indirizzo o le intestazioni configurati in questo prodotto sono errati. La console del browser ne indica il motivo.',
    'exchange-refused': 'Il codice di autorizzazione è stato rifiutato.',
    'exchange-refused-remedy': 'Controllare ID client e segreto client, poi ricominciare.',
    'exchange-refused.sign-in':
      'Non si è più connessi a questo prodotto, o non si ha il diritto di modificare questa impostazione.',
    'exchange-refused.sign-in-remedy':
      'Accedere di nuovo a questo prodotto come amministratore, poi ricominciare.',
    'exchange-refused.server':
      'Nel server di questo prodotto si è verificato un errore durante lo scambio del codice di autorizzazione.',
    'exchange-refused.server-remedy': 'Consultare il suo log, poi ricominciare.',
    'exchange-refused.provider':
      '{provider} non ha dato al server di questo prodotto alcuna risposta al codice di autorizzazione.',
    'exchange-refused.provider-remedy':
      'Controllare se quel server può raggiungere {provider} (firewall, proxy). Se sì, attendere qualche minuto, poi ricominciare.',
    'exchange-refused.declined': 'Il server di questo prodotto non ha scambiato il codice di autorizzazione.',
    'exchange-refused.declined-remedy':
      'Il suo messaggio dice perché. Ricominciare quando il problema è risolto.',
    'exchange-refused.too-large': 'Il server di questo prodotto non accetta richieste di queste dimensioni.',
    'exchange-refused.too-large-remedy':
      'Consentire richieste più grandi nel server web o nel proxy che lo precede, poi ricominciare.',
    'exchange-refused.too-many': 'Il server di questo prodotto ha ricevuto troppe richieste.',
    'exchange-refused.too-many-remedy': 'Attendere qualche minuto, poi ricominciare.',
    'exchange-refused.too-many-wait': 'Il server di questo prodotto ha ricevuto troppe richieste.',
    'exchange-refused.too-many-wait-remedy': 'Attendere {seconds:second}, poi ricominciare.',
    'exchange-invalid': 'Il server di questo prodotto ha dato una risposta incomprensibile.',
    'exchange-invalid-remedy': 'Controllare l’indirizzo di scambio nella configurazione.',
    'exchange-invalid.login-page':
      'Il server di questo prodotto ha risposto con una pagina web, forse la sua pagina di accesso.',
    'exchange-invalid.login-page-remedy':
      'Accedere di nuovo a questo prodotto. Se non basta, controllare l’indirizzo di scambio nella configurazione.',
    'no-refresh-token':
      '{provider} non ha fornito un token di aggiornamento: le e-mail si potrebbero inviare solo per un’ora.',
    'no-refresh-token-remedy':
      'Controllare se gli ambiti richiesti comprendono l’accesso offline, poi ricominciare.',
    'no-refresh-token.google':
      '{provider} non ha fornito un token di aggiornamento. Lo fornisce solo quando chiede il consenso.',
    'no-refresh-token.google-remedy':
      'Ricominciare e consentire l’accesso quando viene richiesto. Altrimenti rimuovere prima l’accesso di questa applicazione nell’account Google.',
    'no-refresh-token.microsoft':
      '{provider} non ha fornito un token di aggiornamento. Lo fornisce solo per l’autorizzazione offline_access.',
    'no-refresh-token.microsoft-remedy':
      'Aggiungere all’applicazione l’autorizzazione delegata offline_access, poi ricominciare.',
  },
} satisfies Pick<Strings, 'flow'>;

export default texts;
