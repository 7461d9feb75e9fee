import type { Strings } from '../strings.js';

/** Italian: the sign-in of a person, and its button. */
const texts = {
  button: {
    authorize: 'Accedi con {provider}',
    'authorize-again': 'Accedi di nuovo con {provider}',
    waiting: 'In attesa di {provider}…',
    exchanging: 'Completamento dell’accesso…',
    authorized: 'Accesso effettuato.',
    'authorized-as': 'Accesso effettuato come {account}.',
    cancel: 'Annulla',
    'start-again': 'Ricomincia',
    'open-link': 'Apri la pagina di accesso di {provider}',
    'new-tab': 'si apre in una nuova scheda',
    'window-opened': 'La finestra di accesso di {provider} è aperta. Completare lì l’accesso.',
    'no-client-id': 'Immettere prima l’ID client.',
    'no-provider': 'Scegliere prima un provider.',
    'no-exchange':
      'Non è configurato alcun indirizzo per il codice di autorizzazione. Impostare refresh-token-url.',
    'registered-uri': 'URI di reindirizzamento da registrare presso {provider}',
    'open-again': 'Apri la pagina di accesso in una nuova scheda',
    'copy-link': 'Copia link',
    'copy-link-name': 'Copia link: pagina di accesso',
    'paste-title': 'La finestra mostra un errore, o non si è chiusa da sola?',
    'paste-label': 'Testo dell’errore, o indirizzo dell’ultima pagina',
    'paste-help':
      'Copiare il testo, o l’intero indirizzo dalla barra degli indirizzi della finestra di accesso, e incollarlo qui.',
    'paste-expected':
      'Dopo l’accesso il browser segnala di non poter aprire {uri}. È normale. Copiare l’intero indirizzo di quella pagina dalla barra degli indirizzi e incollarlo qui.',
    'paste-expected-native':
      'Dopo l’accesso resta aperta una pagina vuota di {provider}. È normale. Copiare l’intero indirizzo di quella pagina dalla barra degli indirizzi e incollarlo qui.',
    'paste-submit': 'Analizza',
    'paste-nothing': 'Incollare prima il testo o l’indirizzo.',
    guide: 'Come registrare l’app presso {provider}',
    'scope-missing':
      'Con questo accesso non è possibile inviare e-mail: {provider} non ha concesso {scopes}.',
    'scope-missing-remedy':
      'Effettuare di nuovo l’accesso e consentire tutto ciò che viene richiesto. Se non viene richiesto, aggiungere prima l’autorizzazione all’app presso {provider}.',
    testing: 'Questo accesso termina in data {date}, perché l’app è in fase di test presso {provider}.',
    'testing-remedy': 'Pubblicare lì l’app, poi effettuare di nuovo l’accesso.',
    'ends-soon': 'Questo accesso termina in data {date}.',
    'ends-soon-remedy': 'Entro quella data qualcuno deve effettuare di nuovo l’accesso.',
    'reported-late':
      'È arrivato il risultato di un accesso che questa pagina non attende più: forse nel frattempo è stata ricaricata. Ricominciare da qui.',
    details: 'Le parole esatte del provider o del server',
    error: 'Errore:',
  },
  panelSignIn: {
    connectionSummary: '{server}, porta {port}, {encryption}',
    connectionDefaultPort: '{server}, porta predefinita, {encryption}',
    preset:
      'Server, porta e crittografia sono impostati per {provider}. È possibile modificarli in «Connessione».',
    signedInPerhaps:
      'Se è salvato un accesso, resta. Effettuare l’accesso se non ce n’è ancora uno, o per rinnovarlo.',
    signedInBefore: 'È salvato un accesso. Effettuarlo di nuovo solo per rinnovarlo o per cambiare account.',
    signedOut:
      'Non c’è un accesso funzionante: non parte alcuna e-mail finché qualcuno non effettua l’accesso qui e salva.',
    otherAccount:
      'L’accesso è stato effettuato come {account}, ma le e-mail vengono inviate come {sender}. È corretto per un alias o una cassetta postale condivisa. Altrimenti effettuare di nuovo l’accesso con l’altro account.',
    useAccount: 'Usa {account} come account di accesso',
    cloudHint: 'Registrare l’app nel portale di questo cloud: un’app di un altro cloud qui non è conosciuta.',
    clientIdHint: 'Dall’app registrata presso {provider}.',
    secretHint: 'Il «Valore» (Value) del segreto client, non il suo «Secret ID».',
    clientFileHint: 'Il suo file client_secret_….json si può incollare o trascinare qui.',
    clientFileRead: 'ID client e segreto sono stati letti dal file.',
    clientFileRedirect:
      'Il file non elenca {uri} come URI di reindirizzamento. Aggiungerlo al client presso Google, altrimenti l’accesso non riesce.',
    clientFileType:
      'Il file è stato letto, ma il suo client è di un’applicazione desktop: per questo tipo Google rimanda solo a localhost e non a {uri}. Creare presso Google un client di tipo «Applicazione web».',
    clientFileWrong: 'Questo non è un file client di Google.',
    tenantHint: 'ID directory (tenant) o dominio. Se manca, vale «{tenant}».',
    tenantMissing:
      'Non è immesso alcun ID tenant. Senza di esso nessuno può accedere a un’app registrata per una sola organizzazione, come dice la guida: {provider} rifiuta con AADSTS50194. Immettere l’«ID directory (tenant)» dalla panoramica dell’app. Lasciare vuoto il campo solo se l’app è registrata per più organizzazioni; in tal caso vale «{tenant}».',
    defaultTenantHint: 'Se manca, vale «{tenant}».',
    'grant-authorization-code': 'Una persona',
    'grant-authorization-code-hint':
      'Qualcuno effettua una volta l’accesso in una finestra, e le e-mail vengono inviate a nome di quell’account finché l’accesso non termina.',
    'grant-client-credentials': 'L’app stessa',
    'grant-jwt-bearer': 'Un account di servizio',
    'auth-secret': 'Un segreto client',
    'auth-certificate': 'Un certificato',
    'registration-own': 'La propria registrazione',
    secretEnds: 'Scade {when}.',
    secretEnded: 'È scaduto {when}.',
    secretEndHint:
      'Prima di questa data, che {provider} indica accanto al segreto, viene mostrato un promemoria.',
    clientFileIsKey:
      'Questa è la chiave di un account di servizio. Scegliere prima «Un account di servizio».',
    identityHint: 'Solo se si accede con un account diverso dall’indirizzo del mittente.',
    passwordNote: 'L’accesso con password sta per finire',
    passwordEndedGoogle:
      'Google ha eliminato l’accesso con la password dell’account; qui funzionano ancora solo le password per le app. OAuth2 non ha bisogno di password.',
    passwordEndsMicrosoft:
      'Microsoft prevede di disattivare per impostazione predefinita l’accesso con password per SMTP nelle organizzazioni esistenti a fine dicembre 2026. Gli amministratori potranno riattivarlo fino a una data definitiva, che Microsoft vuole annunciare nella seconda metà del 2027. OAuth2 resta disponibile.',
    convertHint:
      'Tutto il resto di questo modulo rimane. La password salvata viene eliminata solo al salvataggio.',
    convert: 'Passa a {provider} (OAuth2)',
    converted: 'Passaggio a {provider} (OAuth2) effettuato. Immettere l’ID client ed effettuare l’accesso.',
    notNow: 'Non ora',
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
    tenant:
      'Immettere l’ID o il dominio del tenant, oppure uno di questi valori: common, organizations, consumers.',
    ownTenant:
      'Un’app che accede da sola ha bisogno dell’ID o di un dominio del proprio tenant; «common», «organizations» e «consumers» non vanno bene.',
    workspaceMailbox:
      'Un account di servizio può inviare solo per le cassette postali di un dominio Google Workspace, non per gmail.com.',
    authorize: 'Effettuare l’accesso prima di salvare.',
    authorizeAgain:
      'L’accesso valeva per un altro ID client, tenant o provider. Effettuare di nuovo l’accesso.',
    desktop:
      'Campi compilati dal testo: {fields}. Il client è però di un’applicazione desktop: per questo tipo Google rimanda solo a localhost. Creare presso Google un client di tipo «Applicazione web».',
    'service-account':
      'Questa è la chiave di un account di servizio. Creare un client OAuth di tipo «Applicazione web».',
  },
} satisfies Pick<Strings, 'button' | 'panelSignIn'>;

export default texts;
