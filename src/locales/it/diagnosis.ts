import { consoleName } from '../console-name.js';
import type { Strings } from '../strings.js';
import { consoleNames } from './console.js';

const name = (english: string) => consoleName(consoleNames, english);

const AGAIN = 'Accedere di nuovo con {mailbox}.';
const APP = `In Entra › ${name('App registrations')} › l’app`;
const AUDIENCE = `Google Auth Platform › ${name('Audience')}`;
const CLIENTS = 'In Google Auth Platform › Clients';
const M365_USERS = `interfaccia di amministrazione di Microsoft 365 › ${name('Users')} › ${name('Active users')}`;
const EMAIL_APPS = `In https://admin.microsoft.com › ${name('Users')} › ${name('Active users')} › {mailbox} › Mail › Manage email apps: selezionare «Authenticated SMTP».`;
const GOOGLE_SECURITY = `Console di amministrazione Google › ${name('Security')} › ${name('Access and data control')}`;
const MAKERS = 'Comunicare i dettagli al produttore di questo prodotto.';
const PKCE =
  'Il backend deve inviare come code_verifier, senza modificarlo, il valore «code-verifier» della richiesta di scambio.\nPer un backend che non può farlo, impostare pkce="off".';
const WAIT = 'Attendere qualche minuto e riprovare.';
const PORTS = '587 con STARTTLS, 465 con TLS';
const BACKEND_LOG = 'Il log del backend di questo prodotto';

/** Italian: the explanations of errors. */
export const diagnosis: Strings['diagnosis'] = {
  'value-redirectUri': 'l’URI di reindirizzamento di questo modulo',
  'value-clientId': 'indicato',
  'value-tenant': 'indicato',
  'value-mailbox': 'la cassetta postale di invio',
  'value-from': 'immesso',
  'value-server': 'immesso',
  'value-endpoint': 'del provider',
  'value-wait-for': 'Tempo di attesa richiesto: {wait:second}.',
  'value-wait-until': 'Attesa richiesta fino a: {wait}.',

  'microsoft-redirect-uri': `L’URI di reindirizzamento non è registrato nell’app presso Microsoft.\n${APP} › ${name('Authentication')} › piattaforma Web: aggiungere esattamente {redirectUri}\nPorta, maiuscole e minuscole e una barra finale contano. Attendere un minuto, poi accedere di nuovo.`,
  'microsoft-redirect-uri-changed':
    'L’URI di reindirizzamento allo scambio del codice era diverso da quello della richiesta.\nEntrambe le richieste devono usare {redirectUri}\nSe c’è un proxy inverso, fargli inoltrare al backend il nome host e https.',
  'redirect-uri-insecure':
    'Questo prodotto ha inviato un indirizzo di ritorno che inizia con http://; i provider lo consentono solo per localhost.\nIl suo amministratore imposta l’indirizzo del prodotto (URL di base) su https:// e fa inoltrare al proxy inverso https e il nome host (X-Forwarded-Proto, X-Forwarded-Host).\nPoi registrare quell’indirizzo con https:// presso il provider, e accedere di nuovo.',
  'microsoft-redirect-uri-invalid':
    'Microsoft non accetta la richiesta così come è stata inviata.\nL’indirizzo di ritorno deve essere completo, con https://; correggere {redirectUri}\nSe è corretto, comunicare i dettagli al produttore di questo prodotto.',
  'microsoft-not-web': `L’app è registrata presso Microsoft come applicazione a pagina singola, ma deve essere un’applicazione web.\n${APP} › ${name('Authentication')}: rimuovere l’URI di reindirizzamento da «${name('Single-page application')}».\nAggiungerlo per la piattaforma Web: {redirectUri}\nPoi accedere di nuovo.`,
  'microsoft-browser-exchange':
    'Il codice è stato scambiato con un’intestazione Origin, che Microsoft consente solo alle applicazioni a pagina singola.\nIl backend deve eseguire da solo questa richiesta e non deve inoltrare l’intestazione Origin del browser.',
  'microsoft-public-client': `L’app è registrata presso Microsoft come client pubblico (desktop o mobile), che non accetta un segreto client.\n${APP} › ${name('Authentication')}: rimuovere l’URI di reindirizzamento da «${name('Mobile and desktop applications')}».\nAggiungerlo per la piattaforma Web: {redirectUri}`,
  'microsoft-secret-missing': `Manca il segreto client.\nImmettere il segreto client: la colonna ${name('Value')} in Entra › ${name('App registrations')} › l’app › ${name('Certificates & secrets')}.\nSe è già immesso, l’URI di reindirizzamento deve trovarsi nella piattaforma Web in ${name('Authentication')}, non in «Mobile and desktop».\nUn programma che accede senza segreto ha bisogno di «${name('Allow public client flows')}» su Sì in ${name('Authentication')}.`,
  'microsoft-secret-wrong': `Il segreto client è errato. Spesso è stato copiato il Secret ID al posto del valore.\n${APP} › ${name('Certificates & secrets')}: copiare la colonna ${name('Value')} e immetterla qui.\nIl valore viene mostrato una sola volta. Se è nascosto, creare un nuovo segreto client.`,
  'microsoft-secret-expired': `Il segreto client è scaduto.\n${APP} › ${name('Certificates & secrets')}: creare un nuovo segreto client e copiarne la colonna ${name('Value')}.\nImmetterla qui. Per questo non occorre accedere di nuovo.`,
  'microsoft-app-not-found': `Microsoft non conosce questo ID client in questo tenant.\nConfrontare l’ID client {clientId} con «${name('Application (client) ID')}» in Entra › ${name('App registrations')} › l’app › ${name('Overview')}.\nConfrontare il tenant {tenant} con «${name('Directory (tenant) ID')}» nella stessa pagina.\nSe entrambi sono corretti, un amministratore del tenant deve dare il consenso una volta: {consentLink}\nSe la registrazione è stata eliminata, registrare un’app propria.`,
  'microsoft-app-disabled': `L’app, o Exchange Online, è disattivata in questo tenant.\nIn Entra › ${name('Enterprise applications')} › l’app › ${name('Properties')}: impostare «${name('Enabled for users to sign in')}» su Sì.`,
  'microsoft-not-assigned': `L’app è limitata agli utenti assegnati, e {mailbox} non è tra questi.\nIn Entra › ${name('Enterprise applications')} › l’app › ${name('Users and groups')}: aggiungere {mailbox}.\nOppure disattivare «Assignment required» in ${name('Properties')}.`,
  'microsoft-no-exchange':
    'Il tenant {tenant} non ha un servizio Exchange Online che l’app possa usare.\nControllare che l’ID tenant sia quello dell’organizzazione la cui cassetta postale invia.\nControllare che l’organizzazione abbia una licenza di Exchange Online, poi concedere di nuovo il consenso dell’amministratore: {consentLink}',
  'microsoft-tenant-not-found': `Microsoft non conosce il tenant {tenant}\nCopiare «${name('Directory (tenant) ID')}» da Entra › ${name('App registrations')} › l’app › ${name('Overview')}, e immetterlo qui.\nTenere conto del cloud: i tenant nel cloud del governo degli Stati Uniti o della Cina hanno un proprio indirizzo di accesso.`,
  'microsoft-other-cloud':
    'Il tenant appartiene a un altro cloud Microsoft (governo degli Stati Uniti o Cina).\nImpostare gli endpoint del provider su quelli di quel cloud, e registrare l’app nel portale di quel cloud.',
  'microsoft-tenant-needed': `Questa app accetta solo utenti di un’organizzazione o di un tipo di account, ma l’accesso non era limitato a questi.\nImmettere l’ID directory (tenant) da Entra › ${name('App registrations')} › l’app › ${name('Overview')}, e accedere di nuovo.\nPer consentire altri account, modificare «${name('Supported account types')}» dell’app.`,
  'microsoft-account': `L’account che ha effettuato l’accesso non appartiene al tenant dell’app.\nAccedere di nuovo e scegliere {mailbox}, non il proprio account né uno personale.\nPer una cassetta postale personale di Outlook.com, «${name('Supported account types')}» dell’app deve includere gli account personali.`,
  'microsoft-old-endpoint':
    'Questo prodotto usa i vecchi indirizzi di accesso di Microsoft (versione 1.0), che non accettano account personali.\nIl suo amministratore imposta gli endpoint che contengono /oauth2/v2.0/, o aggiorna questo prodotto.\nFino ad allora può accedere solo un account di un’organizzazione.',
  'microsoft-consent': `L’app non può ancora inviare e-mail per questa cassetta postale: manca il consenso di un amministratore.\nUn amministratore del tenant apre questo link e accetta: {consentLink}\n${APP} › ${name('API permissions')}, devono esserci, per Microsoft Graph, le autorizzazioni delegate SMTP.Send e offline_access.\nPoi accedere di nuovo.`,
  'microsoft-declined':
    'L’autorizzazione è stata rifiutata nella pagina di Microsoft.\nAccedere di nuovo e scegliere Accetta.',
  'microsoft-expired': `L’accesso è scaduto. Un token di aggiornamento non usato per 90 giorni scade, e un codice scade dopo dieci minuti.\n${AGAIN}\nPer mantenerlo, questo prodotto deve rinnovarlo regolarmente.\nSe scade già dopo alcune ore, l’amministratore del tenant controlla la frequenza di accesso (Sign-in frequency) in ${name('Conditional Access')}.`,
  'microsoft-revoked': `L’accesso è stato terminato, ad esempio da una nuova password, da una reimpostazione della password o da una disconnessione ovunque.\n${AGAIN}`,
  'microsoft-frequency': `Un criterio dell’organizzazione richiede di tanto in tanto un nuovo accesso.\n${AGAIN}\nPerché non termini di nuovo, l’amministratore del tenant esclude {mailbox} dalla frequenza di accesso nell’accesso condizionale.`,
  'microsoft-code-used':
    'Il codice è stato usato due volte. Vale per un solo scambio.\nAccedere di nuovo. Se succede ogni volta, il backend invia due volte la richiesta di scambio.',
  'microsoft-pkce': `Il verificatore del codice (PKCE) non corrisponde al codice.\n${PKCE}`,
  'microsoft-grant': `Microsoft non accetta il codice o il token di aggiornamento: è troncato, troppo vecchio, o di un’altra app o di un altro tenant.\n${AGAIN}\nSe si ripete subito, controllare che il backend conservi l’intero token (fino a diverse migliaia di caratteri).`,
  'microsoft-other-tenant': `Il codice o il token di aggiornamento viene da un tenant diverso da quello a cui è stato chiesto un token di accesso.\nConfrontare il tenant {tenant} con «${name('Directory (tenant) ID')}» in Entra › ${name('App registrations')} › l’app › ${name('Overview')}, poi accedere di nuovo.\nSe questo prodotto ha un indirizzo per l’accesso e uno per il token, entrambi devono indicare lo stesso tenant.`,
  'microsoft-mfa':
    'Microsoft richiede l’autenticazione a più fattori.\nAccedere di nuovo con {mailbox} e completare il secondo fattore.\nSe si ripresenta all’invio delle e-mail, l’amministratore del tenant adegua l’accesso condizionale per {mailbox}.',
  'microsoft-conditional-access': `Un criterio di accesso condizionale dell’organizzazione blocca questo accesso.\nIn Entra › ${name('Sign-in logs')}, aprire l’accesso non riuscito per {mailbox}: la scheda ${name('Conditional Access')} indica il criterio.\nEscludere da quel criterio {mailbox} o l’indirizzo di questo server, poi accedere di nuovo.`,
  'microsoft-account-disabled': `L’account è disabilitato o eliminato: {mailbox}\nNell’${M365_USERS}: consentire l’accesso per {mailbox}, o ripristinare l’account in Deleted users. Poi accedere di nuovo.`,
  'microsoft-password':
    'Microsoft ha rifiutato la password, o l’account è bloccato per qualche tempo.\nAccedere prima a https://outlook.office.com con {mailbox}, rinnovare lì la password se viene richiesto, poi accedere di nuovo qui.',
  'client-id-missing': `L’accesso è stato avviato senza un ID client.\nImmettere prima l’ID client, per Microsoft «${name('Application (client) ID')}» in Entra › ${name('App registrations')} › l’app › ${name('Overview')}.\nPoi accedere di nuovo.\nSe questo modulo non ha un campo per questo, è un’impostazione di questo prodotto (spesso una variabile d’ambiente): il suo amministratore la immette e riavvia il prodotto.`,
  'microsoft-code-damaged':
    'Microsoft non conosce il codice appena restituito: qualcosa lo ha modificato lungo il percorso.\nAccedere di nuovo in una finestra privata, senza estensioni del browser, o in un altro browser.\nSe l’errore persiste, un proxy o un firewall davanti a questo prodotto tronca gli indirizzi lunghi; se ne occupa il suo amministratore.',
  'microsoft-risky-address': `Microsoft ha bloccato l’accesso, perché proveniva da un indirizzo con una cattiva reputazione.\nIn Entra › ${name('Sign-in logs')}, l’amministratore del tenant apre l’accesso non riuscito per {mailbox} e lo conferma come sicuro, o aggiunge l’indirizzo a ${name('Named locations')}.\nOppure accedere da un’altra rete.`,
  'microsoft-public-flow': `L’app non può accedere in questo modo presso Microsoft: non è consentita come client pubblico.\n${APP} › ${name('Authentication')}: impostare «${name('Allow public client flows')}» su Sì.\nOppure immettere qui un segreto client, e accedere con l’URI di reindirizzamento nella piattaforma Web.`,
  'microsoft-scope-app-only':
    'Se nessuno effettua l’accesso, l’ambito (scope) deve terminare con /.default, e ne è stato richiesto un altro.\nDeve essere esattamente: https://outlook.office365.com/.default (Graph: https://graph.microsoft.com/.default)\nImpostare così l’ambito in questo prodotto.\nL’app ha bisogno anche di un’autorizzazione dell’applicazione (SMTP.SendAsApp, per Graph Mail.Send), a cui un amministratore dà il consenso.',
  'microsoft-no-directory': `Un account Microsoft personale non può più registrare un’app, perché non ha una directory.\nAccedere a Entra con un account di un’organizzazione, o creare prima una directory di Azure gratuita, e registrare lì l’app.\nPer una cassetta postale personale di Outlook.com, «${name('Supported account types')}» dell’app deve includere gli account personali.`,
  'microsoft-scope':
    'Nella richiesta a Microsoft un parametro è errato o manca, per lo più l’ambito (scope).\nL’ambito deve essere esattamente: https://outlook.office.com/SMTP.Send offline_access\nNon deve esserci accanto alcun ambito di un altro servizio. Anche la richiesta di aggiornamento ha bisogno dell’ambito. Due ambiti sono separati da uno spazio, non da una virgola.\nSe nessuno effettua l’accesso, deve essere esattamente: https://outlook.office365.com/.default',
  'microsoft-assertion': `Microsoft non accetta il certificato o l’asserzione con cui il backend si identifica.\nControllare data e ora di questo server.\nIl certificato deve essere quello registrato in Entra › ${name('App registrations')} › l’app › ${name('Certificates & secrets')}.`,
  'microsoft-request': `Microsoft non comprende la richiesta del backend.\n${MAKERS}`,
  'microsoft-interrupted':
    'L’accesso presso Microsoft è stato interrotto.\nChiudere altre finestre di accesso, consentire i cookie per login.microsoftonline.com e accedere di nuovo.',
  'microsoft-federation':
    'Il provider di identità dell’organizzazione, che Microsoft interroga, ha un guasto.\nIl suo amministratore esamina i dettagli riportati sotto.',
  'microsoft-tenant-blocked':
    'Microsoft ha bloccato il tenant {tenant}\nIl suo amministratore scrive al supporto di Microsoft.',
  'microsoft-loop':
    'Microsoft ha ricevuto troppo spesso la stessa richiesta e l’ha interrotta.\nIl backend deve conservare un token di accesso fino alla scadenza, e non richiederne uno nuovo per ogni e-mail.',
  'microsoft-busy':
    'Il servizio di accesso di Microsoft è sovraccarico o ha un guasto.\nAttendere qualche minuto e riprovare. Lo stato del servizio è su https://status.cloud.microsoft',
  'microsoft-other':
    'Microsoft ha rifiutato la richiesta con il codice AADSTS{aadsts}.\nIl suo significato è su https://login.microsoftonline.com/error?code={aadsts}\nFornire all’amministratore del tenant i dettagli riportati sotto.',

  'google-private-ip':
    'Google non rimanda nessuno a un indirizzo IP privato.\nAprire questa pagina con un nome host di un dominio reale con https://, e registrare quell’indirizzo presso Google.\nSe non ce n’è uno, usare http://localhost come URI di reindirizzamento e incollare qui l’indirizzo finale dopo l’accesso.',
  'google-out-of-band': `Questo prodotto chiede a Google un codice che una persona copia a mano (out-of-band); Google ha eliminato questo modo.\nAggiornare questo prodotto: gli servono un proprio indirizzo di ritorno e un client di tipo «${name('Web application')}».\nComunicare i dettagli al produttore di questo prodotto.`,
  'google-redirect-uri-invalid':
    'Google non accetta questo tipo di indirizzo di ritorno: {redirectUri}\nDeve iniziare con https:// e avere un nome host di un dominio pubblico; fa eccezione solo localhost.\nAprire questa pagina con un tale indirizzo, e registrarlo presso Google.',
  'google-origin-asked': `Google non conosce la pagina web da cui parte la richiesta. Il messaggio dice redirect_uri_mismatch, ma si tratta dell’origine JavaScript.\n${CLIENTS} › il client › «${name('Authorized JavaScript origins')}»: aggiungere l’origine indicata nell’errore.\nIn «${name('Authorized redirect URIs')}» aggiungere questo, se manca: {redirectUri}`,
  'google-redirect-uri': `L’URI di reindirizzamento non è registrato nel client presso Google.\n${CLIENTS} › il client › «${name('Authorized redirect URIs')}»: aggiungere esattamente {redirectUri}\nPorta, maiuscole e minuscole e una barra finale contano. Può richiedere qualche minuto, poi accedere di nuovo.\nUn client di tipo «Desktop app» non ha questo elenco: creare una «${name('Web application')}», e immettere qui il suo ID client e il suo segreto client.`,
  'google-origin': `Google non conosce la pagina web da cui parte la richiesta.\n${CLIENTS}: il client deve essere di tipo «${name('Web application')}», con {redirectUri}\nSe lo è, aggiungere l’inizio di quell’indirizzo, fino a nome host e porta, in «${name('Authorized JavaScript origins')}».`,
  'google-internal-only': `L’app è di tipo «${name('Internal')}»: possono accedere solo cassette postali della sua organizzazione.\nAccedere con una cassetta postale di quell’organizzazione.\nOppure: in ${AUDIENCE}, scegliere «Make external» e pubblicare l’app.`,
  'google-admin-policy': `L’amministratore di Google Workspace non consente a questa app di accedere a Gmail.\n${GOOGLE_SECURITY} › ${name('API controls')}: considerare attendibile l’ID client {clientId}\nPoi accedere di nuovo.`,
  'google-testing': `L’app è in modalità di test, e {mailbox} non è fra i suoi utenti di test.\nIn ${AUDIENCE}, scegliere «${name('Publish app')}». In un’organizzazione «Make internal» è più semplice.\nPer restare in test, aggiungere {mailbox} in «Test users»; l’autorizzazione termina allora dopo sette giorni.`,
  'google-unverified':
    'Google avvisa, perché nessuno ha verificato l’app. Per la propria app è normale.\nScegliere Advanced, poi «Go to … (unsafe)», e consentire l’accesso.',
  'google-embedded':
    'Google rifiuta l’accesso all’interno della finestra di un altro programma.\nAprire questa pagina in un normale browser come Firefox, Chrome, Edge o Safari, e accedere di nuovo.',
  'google-client-deleted': `Il client OAuth è stato eliminato presso Google.\n${CLIENTS}: ripristinarlo entro 30 giorni, o creare un nuovo client di tipo «${name('Web application')}».\nAggiungervi {redirectUri}, e immettere qui il suo ID client e il suo segreto client.`,
  'google-client-disabled':
    'Google ha disabilitato o bloccato il client OAuth.\nIn Google Auth Platform cercare il motivo in Overview e Clients, o creare un nuovo progetto e un nuovo client.',
  'google-client-type': `La richiesta non è adatta al tipo del client OAuth, o manca il segreto client.\n${CLIENTS}: il tipo deve essere «${name('Web application')}». Se è un altro, crearne uno.\nImmettere qui il suo ID client e il suo segreto client.`,
  'google-secret-wrong': `Google non accetta il segreto client.\n${CLIENTS} › il client: aggiungere un nuovo segreto e copiarlo; quelli precedenti non vengono più mostrati.\nImmetterlo qui, insieme all’ID client dello stesso client.`,
  'google-client-not-found':
    'Google non conosce l’ID client {clientId}\nCopiarlo da Google Auth Platform › Clients. Termina con .apps.googleusercontent.com e non contiene spazi.',
  'google-reauth': `Il controllo della sessione Google dell’organizzazione richiede un nuovo accesso, spesso ogni giorno.\n${GOOGLE_SECURITY} › Google Cloud session control: escludere le app attendibili.\nIn ${name('API controls')} considerare attendibile l’ID client {clientId}.\n${AGAIN}`,
  'google-account':
    'L’account Google è eliminato, sospeso o limitato: {mailbox}\nL’amministratore dell’organizzazione lo ripristina, oppure si accede con un’altra cassetta postale.',
  'google-revoked': `L’autorizzazione è terminata: è stata revocata, la password è stata cambiata, o l’app è in modalità di test.\n${AGAIN}\nSe termina dopo sette giorni: in ${AUDIENCE}, scegliere «${name('Publish app')}» o «Make internal».`,
  'google-code': `Google non accetta il codice o il token di aggiornamento. Un codice vale una sola volta, e solo per pochi minuti.\n${AGAIN}`,
  'google-pkce': `Il verificatore del codice (PKCE) manca o non corrisponde al codice.\n${PKCE}`,
  'google-scope-not-allowed': `L’app non può chiedere a Google il diritto di inviare e-mail.\nIn Google Auth Platform › ${name('Data Access')} › «${name('Add or remove scopes')}»: aggiungere https://mail.google.com/ e salvare.\nPoi accedere di nuovo.`,
  'google-scope': `Google non accetta l’ambito richiesto.\nDeve essere esattamente: https://mail.google.com/\nLo stesso ambito deve essere aggiunto in Google Auth Platform › ${name('Data Access')}.\nSe questo prodotto ne richiede un altro, indicato nei dettagli, deve esserci quello, scritto in modo identico: https://www.googleapis.com/auth/gmail.send non ha una barra alla fine.`,
  'google-scope-missing':
    'Manca l’autorizzazione a inviare e-mail.\nAccedere di nuovo con {mailbox} e selezionare la casella per Gmail nella pagina di Google.\nL’ambito deve essere https://mail.google.com/, perché gmail.send non funziona con SMTP.',
  'google-no-gmail': `L’account non ha Gmail: {mailbox}\nNella Console di amministrazione Google › Directory › ${name('Users')} › l’account: attivare Gmail, e assegnargli una licenza che lo comprenda.\nOppure accedere con un’altra cassetta postale.`,
  'google-api-off': `L’API Gmail è disattivata nel progetto presso Google.\nAttivarla: ${name('APIs & Services › Library › Gmail API')}. Richiede qualche minuto.\nSe il progetto non si trova o è stato eliminato, usarne un altro con un proprio client, e immettere qui il suo ID client e il suo segreto client.`,
  'google-login-limit':
    'Oggi troppi nuovi utenti hanno effettuato l’accesso con questa app; Google pone un limite alle app che nessuno ha verificato.\nUsare un proprio ID client invece di uno condiviso: Google Auth Platform › Clients.\nOppure riprovare domani.',
  'google-rate': `Google ha ricevuto troppe richieste da questa app.\nAttendere un’ora e riprovare. In ${AUDIENCE} si può aumentare il numero di utenti.`,
  'google-delegation': `L’account di servizio non può agire per {mailbox}: la delega manca, o non è ancora attiva.\n${GOOGLE_SECURITY} › ${name('API controls')} › ${name('Manage Domain Wide Delegation')}.\nLì un super amministratore aggiunge l’ID client numerico dell’account, con l’ambito https://mail.google.com/\nPossono servire fino a 24 ore. La cassetta postale deve appartenere allo stesso Google Workspace; gmail.com non consente deleghe.`,
  'google-other-mailbox':
    'A Gmail è stato chiesto di inviare per una cassetta postale diversa da quella che ha effettuato l’accesso.\nAccedere di nuovo con esattamente la cassetta postale che invia: {mailbox}\nUn account di servizio deve indicare quella cassetta postale come utente per cui agisce, e l’organizzazione deve averglielo delegato.',
  'google-precondition':
    'Gmail non può farlo per questo account: non ha Gmail, o un account di servizio non ha indicato per chi agisce.\nNella Console di amministrazione Google controllare che Gmail sia attivo per {mailbox}\nUn account di servizio deve indicare quella cassetta postale come suo utente (subject), e avere la delega.',
  'google-service-key': `Google non accetta la chiave dell’account di servizio, o non consente di crearne una.\nNella console Google Cloud › ${name('IAM & Admin')} › ${name('Service accounts')} › l’account › ${name('Keys')}: controllare che sia abilitata, o aggiungere una nuova chiave e immettere qui il suo JSON.\nDove le chiavi sono vietate, un amministratore con il ruolo Organization Policy Administrator fa un’eccezione per questo progetto.`,
  'google-unauthorized-client':
    'L’accesso è stato effettuato con un altro ID client.\nAccedere di nuovo con {mailbox} e l’ID client {clientId}',
  'google-wrong-account': `Google lo mostra quando nel browser è attivo un account diverso da quello dell’app; il parametro non manca.\nAccedere di nuovo in una finestra privata, e scegliere {mailbox}\nSe l’errore persiste: in ${AUDIENCE}, un’app «${name('Internal')}» accetta solo cassette postali della sua organizzazione.`,
  'google-loopback': `Con un client di questo tipo Google non rimanda nessuno a 127.0.0.1.\n${CLIENTS}: usare un client di tipo «${name('Web application')}», e immettere qui il suo ID e il suo segreto.\nAprire questa pagina con un nome host con https://, e registrare in quel client {redirectUri}`,
  'google-policy':
    'Le regole di Google non consentono la richiesta, per lo più a causa di questo: {redirectUri}\nL’indirizzo deve iniziare con https:// e avere un nome host di un dominio pubblico; fa eccezione solo localhost.',
  'google-blocked': `Google ha bloccato l’accesso con questa app.\nIn Google Auth Platform controllare ${name('Audience')} e Clients: «${name('Web application')}», con {redirectUri}`,
  'google-client-auth':
    'Google non accetta l’ID client o il segreto client.\nCopiare di nuovo entrambi da Google Auth Platform › Clients, dallo stesso client. L’ID termina con .apps.googleusercontent.com.',

  'browser-cors':
    'Il browser non ha lasciato leggere alla pagina la risposta di un altro indirizzo, perché quella risposta non indica questa pagina (CORS).\nPubblicare la pagina di questo prodotto e il suo backend allo stesso indirizzo: entrambi con https, lo stesso nome host e la stessa porta.\nSe non è possibile, l’amministratore di questo prodotto imposta il backend in modo che consenta l’origine della pagina.\nLo stesso messaggio compare se la sessione in questo prodotto è terminata, o se al posto del backend risponde un proxy: ricaricare prima la pagina.',
  'browser-exchange':
    'La pagina di questo prodotto ha chiamato da uno script il servizio di accesso del provider, che non lo consente (CORS).\nLa pagina di accesso deve essere aperta come pagina o finestra a sé, e a scambiare il codice deve essere il backend di questo prodotto.\nComunicare i dettagli al produttore di questo prodotto. Con Microsoft l’URI di reindirizzamento deve trovarsi nella piattaforma Web.',
  'browser-csp':
    'Le regole della pagina di questo prodotto (Content Security Policy) vietano ciò che la pagina ha appena tentato di fare.\nI dettagli indicano un indirizzo e una direttiva, ad esempio form-action o connect-src: l’amministratore di questo prodotto aggiunge l’indirizzo a quella direttiva.\nAnche un server web o un proxy davanti a questo prodotto può impostare regole di questo tipo.',
  'browser-frame':
    'Una pagina è stata mostrata dentro un’altra, in un riquadro (frame), e non lo consente. Nessun provider consente di mostrare così la propria pagina di accesso.\nAprire questo prodotto in una finestra a sé e ricominciare.\nSe è questo prodotto a mostrare la pagina di accesso in un riquadro, il suo produttore deve fare in modo che quella pagina si apra in una finestra, o al posto della pagina del prodotto.',
  'browser-cookies':
    'Il browser non conserva i cookie necessari per l’accesso.\nConsentire i cookie per la pagina del provider e per questo prodotto, o provare un altro browser senza estensioni.\nSe questo prodotto è mostrato dentro un’altra pagina, aprirlo in una finestra a sé.\nSe questo prodotto si apre con http, il suo amministratore attiva https.',
  'browser-extension':
    'Un’estensione del browser, o una regola dell’organizzazione per il browser, ha bloccato la richiesta.\nDisattivare le estensioni per questa pagina, o usare una finestra privata o un altro browser.\nSe a bloccarla è una regola dell’organizzazione, chiedere al reparto IT di consentire la pagina di accesso del provider.',
  'browser-mixed-content':
    'Una pagina aperta con https ha chiamato un indirizzo che inizia con http://, e il browser non lo consente.\nL’amministratore di questo prodotto ne imposta l’indirizzo pubblico su https.\nIl proxy davanti al prodotto deve segnalargli che la pagina è stata aperta con https (X-Forwarded-Proto).',
  'browser-no-tls':
    'Il browser ha chiamato con https:// un indirizzo che risponde senza crittografia, o viceversa.\nL’amministratore di questo prodotto ne confronta l’indirizzo pubblico con il modo in cui il prodotto risponde davvero: https o http, e la porta.\nL’URI di reindirizzamento presso il provider deve iniziare con quell’indirizzo.',
  'browser-certificate':
    'Il browser non considera attendibile il certificato della pagina che doveva aprire.\nSe è la pagina di questo prodotto, il suo amministratore installa un certificato emesso esattamente per il nome host di quella pagina da un’autorità che i browser considerano attendibile.\nSe è la pagina del provider, data e ora di questo computer sono errate, o un firewall o un antivirus mostra un certificato proprio: rivolgersi al reparto IT.',
  'browser-unreachable':
    'Il browser non ha raggiunto la pagina che doveva aprire: il suo host non è noto, non risponde o non accetta connessioni.\nSe è la pagina di questo prodotto, il suo amministratore confronta l’URI di reindirizzamento con l’indirizzo a cui si raggiunge il prodotto da questo computer. Qui localhost è questo stesso computer.\nNel frattempo, incollare nel modulo l’intero indirizzo di quella pagina, se contiene code=.\nSe è la pagina del provider, la rete, la VPN o il proxy di questo computer non lascia che il browser la raggiunga.',
  'browser-opener':
    'Una pagina ha interrotto il collegamento con la finestra che l’ha aperta (Cross-Origin-Opener-Policy). Spesso è solo un avviso, e l’accesso riesce.\nSe dopo l’accesso non succede nulla, questo prodotto attende la finestra in un modo vietato da quel criterio.\nIl suo amministratore imposta lo stesso criterio per la pagina di questo prodotto e per la sua pagina di ritorno. Il suo produttore deve usare una pagina di ritorno che comunica da sé il risultato.',
  'browser-popup':
    'Il browser non ha aperto la finestra di accesso, o la finestra è stata chiusa prima della fine.\nConsentire a questo prodotto di aprire finestre (popup), poi ricominciare.\nSe la finestra era aperta, completare lì l’accesso. Se mostrava un errore, incollarne qui il testo.',
  'browser-unsuitable':
    'La pagina non funziona in questo browser: è troppo vecchio, fa parte di un altro programma o non esegue JavaScript.\nAprirla in un normale browser come Firefox, Chrome, Edge o Safari, e ricominciare.',
  'product-database':
    'Questo prodotto non ha potuto usare il proprio database o archivio (ad esempio SQLite, MySQL, PostgreSQL, Redis o una coda). Nessun server di posta e nessun provider ha rifiutato nulla.\nIl suo amministratore legge il log di quel database: forse non è in esecuzione, è pieno o non consente la scrittura, oppure ha tabelle più vecchie di questo prodotto.\nPoi ricominciare: un codice del provider vale una sola volta, e solo per pochi minuti.',
  'page-expired':
    'È passato troppo tempo da quando questa pagina è stata aperta, o il browser non ha conservato il cookie di questo prodotto.\nRicaricare la pagina, accedere a questo prodotto e ricominciare.\nSe succede ogni volta, l’amministratore di questo prodotto ne controlla l’indirizzo pubblico (https, nome host), il cookie di sessione e l’orologio di ogni suo server.',
  'token-command':
    'Il comando che dovrebbe fornire il token o la password non ha fornito nulla.\nL’amministratore di questo server lo esegue a mano, con lo stesso utente e lo stesso ambiente: ciò che il comando mostra dice perché.\nPer lo più il suo token di aggiornamento non è più valido, o il comando non trova i propri file o il portachiavi (keyring) di quell’utente.',
  'key-unreadable':
    'La chiave privata immessa non è leggibile: è troncata, o le sue interruzioni di riga sono andate perse.\nImmettere di nuovo l’intera chiave, dalla riga BEGIN alla riga END, con le interruzioni di riga. Per un account di servizio Google, immettere l’intero file JSON.\nIn una variabile d’ambiente le interruzioni di riga sono spesso scritte come \\n: il programma che la legge deve riconvertirle in interruzioni di riga.',
  'scope-changed':
    'Il provider ha concesso autorizzazioni (ambiti, scope) diverse da quelle richieste, e questo prodotto lo considera un errore.\nRevocare l’accesso dell’app nelle impostazioni dell’account. Poi accedere di nuovo e consentire tutto ciò che viene richiesto.\nSe si ripete, l’amministratore di questo prodotto imposta OAUTHLIB_RELAX_TOKEN_SCOPE=1, o aggiorna il prodotto.',
  'sasl-plugin':
    'Il programma di posta sul server di questo prodotto (Postfix, Exim, Sendmail) non ha un plugin per il meccanismo di autenticazione richiesto. Nessun server di posta ha rifiutato nulla.\nL’amministratore di questo prodotto installa il plugin per Cyrus SASL: libsasl2-modules per PLAIN e LOGIN, sasl-xoauth2 per OAuth2.\nPoi controllare che le impostazioni di quel programma consentano questo meccanismo (Postfix: smtp_sasl_mechanism_filter, smtp_sasl_security_options). Se il programma è in esecuzione in un ambiente chroot, il plugin deve trovarsi anche lì.',
  'endpoint-dns':
    'Questo server non è riuscito a risolvere il nome host del servizio di accesso {endpoint}\nControllare le impostazioni DNS di questo server; in un container, quelle del container e della sua rete. Il server di posta non è interessato.\nSe a Internet si accede solo tramite un proxy, impostarlo nelle impostazioni di questo server.',
  'microsoft-resource-missing':
    'L’app non ha alcuna autorizzazione per il servizio per cui è stato richiesto un token. I dettagli indicano quel servizio e quelli registrati.\nPer l’invio SMTP senza utente connesso: in Entra › Registrazioni app (App registrations) › l’app › Autorizzazioni API (API permissions) › API usate dall’organizzazione › Office 365 Exchange Online, aggiungere l’autorizzazione dell’applicazione SMTP.SendAsApp.\nPer l’invio SMTP con un utente connesso: aggiungere lì, per Microsoft Graph, le autorizzazioni delegate SMTP.Send e offline_access.\nPoi scegliere «Concedi il consenso dell’amministratore (Grant admin consent)» e accedere di nuovo.',
  'microsoft-may-not-register':
    'L’account usato non può registrare né modificare un’app in questa directory Microsoft.\nUn amministratore registra l’app, o assegna a quell’account il ruolo Sviluppatore di applicazioni (Application Developer) o Amministratore di applicazioni (Application Administrator).\nCon PowerShell o dalla riga di comando, connettersi con l’ambito (scope) Application.ReadWrite.All.',
  'smtp-inspected':
    'Un firewall lungo il percorso modifica ciò che dice il server di posta: al posto del messaggio di benvenuto e di STARTTLS ci sono asterischi o XXXX. Senza STARTTLS nessuno può accedere.\nL’amministratore della rete disattiva l’ispezione di SMTP per questo server (Cisco: «inspect esmtp»), o vi consente TLS.\nLa porta 465 con TLS non passa per l’ispezione, se il provider la offre.',
  'smtp-attachment':
    'Il server di posta rifiuta il messaggio a causa di un allegato o di un link: quelli di quel tipo sono bloccati per sicurezza. L’accesso e le impostazioni funzionano.\nInviare il messaggio senza quell’allegato o link, oppure mettere il file altrove e inviare un link al file.',
  'callback-too-large':
    'Il server web davanti a questo prodotto rifiuta l’indirizzo lungo o i cookie con cui il provider rimanda qui.\nIl suo amministratore aumenta il limite per le intestazioni (nginx: large_client_header_buffers 4 32k; anche proxy_buffer_size).\nPer il momento, cancellare i cookie di questo sito e accedere di nuovo.',
  'callback-blocked':
    'Il server web o un firewall davanti a questo prodotto blocca la pagina a cui il provider rimanda.\nIl suo amministratore esclude quell’indirizzo. Di solito è la regola 930120 del set di regole OWASP: scambia «userinfo.profile» nell’indirizzo per un attacco.\nNel frattempo, incollare nel modulo l’intero indirizzo della pagina bloccata.',
  'product-crash':
    'Questo prodotto si è bloccato su una risposta, o su un accesso che non è mai stato salvato; il vero motivo è andato perso.\nAccedere di nuovo e salvare. Se l’errore persiste, il log del backend di questo prodotto contiene la risposta del provider.\nComunicare i dettagli al produttore di questo prodotto, e aggiornarlo.',
  'microsoft-page':
    'La pagina di Microsoft non ha potuto completare l’accesso; il numero che indica il motivo (AADSTS e cifre) si trova più in basso nella pagina.\nCopiare tutto il testo di quella pagina, con il numero, e incollarlo qui.',
  'redirect-loop':
    'Due indirizzi di questo prodotto si rimandano il browser all’infinito.\nIl suo amministratore controlla che il proxy inverso inoltri https e il nome host (X-Forwarded-Proto, X-Forwarded-Host).\nPer il momento, cancellare i cookie di questo sito e accedere di nuovo.',
  'other-account':
    'Ha effettuato l’accesso un account diverso da quello previsto.\nAccedere di nuovo in una finestra privata, e scegliere {mailbox}\nUn alias non basta: deve accedere l’indirizzo principale dell’account.',
  'stored-unreadable':
    'Questo prodotto non riesce a leggere l’accesso o il segreto che ha salvato: la sua chiave è stata cambiata, o il file è danneggiato.\nIl suo amministratore ripristina la chiave o il file.\nAltrimenti immettere di nuovo il segreto client e accedere di nuovo con {mailbox}.',
  'product-incomplete':
    'Sul server di questo prodotto manca un componente necessario per l’invio.\nIl suo amministratore installa o aggiorna la libreria, l’estensione o il programma indicato nei dettagli.',
  'profile-denied': `L’accesso in sé è riuscito, ma poi questo prodotto ha chiesto chi lo ha effettuato, senza averne il diritto.\nDeve richiedere anche User.Read (Microsoft) o openid email, o conservare il token senza questo dato.\n${MAKERS}`,
  'credential-probe':
    'Il controllo di ID client e segreto client eseguito da questo prodotto non è riuscito, prima di qualsiasi accesso; non ne indica il motivo.\nConfrontare ID client, segreto client (il valore, non il suo ID) e tenant con la pagina del provider.\nSe sono corretti, il log del backend di questo prodotto contiene la risposta del provider.',
  configuration:
    'Un’impostazione di questo prodotto manca o non è leggibile.\nIl suo amministratore esamina l’impostazione o il file indicato nei dettagli, e lo corregge.',
  'api-send-as':
    'L’invio con l’indirizzo del mittente {from} non è consentito per {mailbox}\nNell’interfaccia di amministrazione di Exchange › Mailboxes › la cassetta postale di quell’indirizzo › Delegation: in «Send As» aggiungere {mailbox}.\nOppure impostare come mittente la cassetta postale che effettua l’accesso.',
  'api-policy':
    'Un criterio dell’organizzazione impedisce all’app di usare questa cassetta postale.\nIn Exchange Online PowerShell, Test-ApplicationAccessPolicy mostra quale; aggiungere {mailbox} al suo gruppo.\nUna modifica può richiedere due ore per avere effetto.\nSe i dettagli menzionano OData, Get-OrganizationConfig e Get-CASMailbox mostrano EwsApplicationAccessPolicy: aggiungere l’app a EwsAllowList.',
  'api-permission': `All’app manca l’autorizzazione a inviare e-mail, o un amministratore non ha dato il consenso.\n${APP} › ${name('API permissions')}: per inviare senza un utente connesso deve essere un’autorizzazione dell’applicazione (Mail.Send); con un utente connesso, un’autorizzazione delegata.\nPoi «${name('Grant admin consent')}»: {consentLink}\nIn seguito accedere di nuovo. Un diritto appena concesso può richiedere fino a due ore per avere effetto.`,
  'api-no-mailbox': `L’account non ha una cassetta postale che possa inviare; non ce n’è una in Exchange Online, o manca la licenza: {mailbox}\nNell’${M365_USERS} › l’account: assegnare una licenza con Exchange Online; richiede qualche minuto.\nOppure accedere con l’account della cassetta postale che deve inviare, non con quello dell’amministratore che ha registrato l’app.`,
  'api-full-access':
    'L’account che ha effettuato l’accesso non ha diritti sulla cassetta postale condivisa.\nNell’interfaccia di amministrazione di Exchange › Mailboxes › la cassetta postale condivisa › Delegation: in «Full Access» (Read and manage) e in «Send As» aggiungere {mailbox}.\nPuò richiedere un’ora per avere effetto.',
  'api-user':
    'Il provider non conosce questo utente: {mailbox}\nControllare che nell’indirizzo non ci siano errori di battitura: deve essere il nome utente o l’indirizzo principale di una cassetta postale del tenant {tenant}',
  'api-limit':
    'È stato raggiunto il limite di invio del provider.\nAttendere, fino a un giorno, e inviare meno messaggi.',
  'api-person-missing':
    'Questo prodotto ha richiesto la cassetta postale della persona che ha effettuato l’accesso, ma accede senza una persona.\nDeve invece indicare questa: {mailbox}\nOppure accedere con una persona. ' +
    MAKERS,
  'api-down': `Il servizio di posta del provider ha un guasto o è sovraccarico.\n${WAIT} Nulla è andato perso.`,
  'access-token-expired':
    'Un token di accesso è stato usato dopo la sua ora di validità.\nIl backend deve ottenerne uno nuovo con il token di aggiornamento prima di inviare.\nControllare anche data e ora di questo server.',
  'access-token-resource':
    'Il token è danneggiato, o è stato emesso per un servizio diverso da quello a cui è stato inviato.\nL’ambito deve essere quello del servizio: https://outlook.office.com/SMTP.Send per SMTP, https://graph.microsoft.com/Mail.Send per Graph.\nCorreggere l’ambito in questo prodotto, poi accedere di nuovo.',

  'smtp-auth-disabled': `L’invio tramite SMTP è disattivato per questa cassetta postale o per l’intera organizzazione presso Microsoft.\n${EMAIL_APPS}\nOppure in Exchange Online PowerShell: {smtpAuthCommand}\nQuesto prevale sull’impostazione dell’organizzazione. Può richiedere un’ora per avere effetto.`,
  'smtp-password-refused':
    'Microsoft non accetta più una password per l’invio.\nScegliere l’autenticazione Microsoft (OAuth2) in questo modulo e accedere con {mailbox}.',
  'smtp-security-defaults': `Un criterio di sicurezza dell’organizzazione rifiuta questo modo di accedere.\nL’amministratore controlla ${name('Conditional Access')} e «Security defaults» in Entra, e ${name('Sign-in logs')} per {mailbox}.\nDeve essere consentito anche l’invio tramite SMTP, in Exchange Online PowerShell: {smtpAuthCommand}`,
  'smtp-send-as':
    'L’invio con l’indirizzo del mittente {from} non è consentito per {mailbox}\nImpostare come mittente la cassetta postale che effettua l’accesso.\nOppure farle concedere dall’amministratore «Send As» per quell’indirizzo: interfaccia di amministrazione di Exchange › Mailboxes › la cassetta postale › Delegation.\nSe i dettagli indicano un indirizzo diverso dal mittente, è quello dei messaggi non recapitati (Return-Path): impostare anche quello. Oppure l’amministratore del server di posta lo consente all’account (Postfix: smtpd_sender_login_maps).',
  'smtp-app-password':
    'Qui il server di posta non accetta la password dell’account.\nScegliere l’autenticazione Google (OAuth2) in questo modulo e accedere con {mailbox}.\nOppure immettere una password per le app al posto di quella dell’account; richiede la verifica in due passaggi.\nPresso un altro provider, creare la password per le app nella sua pagina, sotto account o sicurezza.',
  'smtp-password-sent-by-product': `La destinazione è impostata su OAuth2, ma al suo posto è stata inviata una password (LOGIN o PLAIN).\nPer questa destinazione il backend deve accedere con XOAUTH2, per ogni tipo di e-mail che invia.\n${MAKERS}`,
  'smtp-password-sent':
    'È stata inviata una password, non un token; Microsoft non accetta più password per l’invio.\nScegliere l’autenticazione Microsoft (OAuth2) in questo modulo e accedere con {mailbox}.\nSe è scelto OAuth2, il backend deve usare il meccanismo XOAUTH2.',
  'smtp-web-login':
    'Google richiede prima un accesso in un browser.\nAccedere a https://mail.google.com con {mailbox}, confermare quanto viene richiesto, poi accedere di nuovo qui.\nLa password dell’account non basta: scegliere l’autenticazione Google (OAuth2), o immettere una password per le app.',
  'smtp-xoauth2-microsoft':
    'Il server di posta di Microsoft ha rifiutato l’accesso.\nAccedere di nuovo esattamente con la cassetta postale usata come nome utente: {mailbox}\nPer una cassetta postale condivisa accedere con il proprio account che ha diritti su di essa, e indicare l’indirizzo condiviso come mittente.\nL’ambito deve essere https://outlook.office.com/SMTP.Send; uno di graph.microsoft.com non funziona con SMTP.\nSMTP autenticato deve essere consentito, in Exchange Online PowerShell: {smtpAuthCommand}\nSe è stata usata una password, scegliere l’autenticazione Microsoft (OAuth2). Se l’app accede senza una persona, ha bisogno di SMTP.SendAsApp con il consenso di un amministratore, e di diritti sulla cassetta postale in Exchange.',
  'smtp-yahoo-password':
    'Yahoo o AOL ha rifiutato la password; parla di troppi tentativi già al primo, e attendere non serve.\nCreare una password per le app nella pagina di sicurezza dell’account presso Yahoo e immetterla qui, o scegliere OAuth2.\nNome utente: l’intero indirizzo e-mail.',
  'smtp-yahoo-sender':
    'Yahoo ha rifiutato il messaggio, per lo più perché il mittente non è l’account che ha effettuato l’accesso; il destinatario non c’entra.\nImpostare come mittente l’indirizzo che effettua l’accesso: {mailbox}\nSe lo è già, abbreviare il testo e rimuovere i link, perché Yahoo li scambia per spam.',
  'smtp-switched-off':
    'L’invio tramite SMTP è disattivato nelle impostazioni di questa cassetta postale.\nAccedere alla cassetta postale nella pagina web del provider, e attivare SMTP nelle impostazioni (spesso «POP3/IMAP/SMTP» o «accesso di terze parti»).\nAlcuni provider forniscono allora un codice di autorizzazione o una password per le app: immetterlo qui come password.',
  'smtp-intercepted':
    'Ha risposto un server di posta diverso da quello chiamato: il fornitore di hosting o un firewall intercetta le connessioni di posta in uscita.\nChiedere al fornitore di hosting, o all’amministratore della rete, di far connettere questo server direttamente al server {server} (cPanel: «SMTP Restrictions»).\nConfrontare il nome nel messaggio di benvenuto del server con il server di questo modulo.',
  'smtp-other-service':
    'Qualcosa di diverso da un server SMTP ha risposto sul server {server}\nControllare server e porta: smtp.… e non imap.… o pop.…, porta 587 con STARTTLS o 465 con TLS.',
  'smtp-multiple-from': 'C’è più di un indirizzo del mittente.\nLasciare un solo indirizzo del mittente.',
  'smtp-own-mailbox-full':
    'È piena la cassetta postale che invia, non quella del destinatario.\nSvuotare {mailbox}, anche la posta inviata e quella eliminata, o farla ampliare dal suo amministratore.',
  'smtp-licence': `La cassetta postale che invia non ha una licenza di Exchange Online.\nNell’${M365_USERS} › {mailbox} › Licenses and apps: assegnare una licenza con Exchange Online.\nPuò richiedere un’ora per avere effetto. Oppure accedere con una cassetta postale che ne ha una.`,
  'smtp-connector':
    'Microsoft non riconosce questo server come uno dell’organizzazione: l’indirizzo IP o il certificato del connettore non corrisponde.\nNell’interfaccia di amministrazione di Exchange › Mail flow › Connectors: correggere l’indirizzo IP o il nome del certificato del connettore dal server di posta dell’organizzazione.\nOppure inviare tramite smtp.office365.com, porta 587, con un accesso.',
  'smtp-domain-unregistered':
    'Il provider non conosce il dominio dell’indirizzo del mittente {from}\nAggiungere e verificare lì il dominio (interfaccia di amministrazione di Microsoft 365 › Settings › Domains), o usare un indirizzo del mittente di un dominio verificato.',
  'smtp-sender-unverified':
    'Il servizio di posta invia solo da indirizzi e domini verificati presso di esso, e l’indirizzo del mittente {from} non è tra questi.\nVerificare l’indirizzo o il suo dominio nella console del servizio di posta, o immettere un indirizzo del mittente verificato.\nUn nuovo account può essere limitato («sandbox») finché il servizio non rimuove la limitazione. Fino ad allora anche ogni destinatario deve essere verificato lì.',
  'smtp-ip-not-allowed':
    'Il servizio di posta accetta e-mail solo da indirizzi IP noti, e quello di questo server non è tra questi.\nNella console del servizio di posta, aggiungere l’indirizzo IP pubblico di questo server a quelli consentiti (spesso in «Security»).',
  'smtp-account-inactive':
    'Al momento l’account presso il servizio di posta non può inviare: non è attivato, è sospeso o ha esaurito il credito.\nAccedere alla pagina web del servizio di posta con {mailbox}, o farlo fare al suo amministratore, e cercare lì un avviso.',
  'smtp-federation':
    'Microsoft non riesce a raggiungere con https e TLS 1.2 il server di accesso dell’organizzazione (AD FS).\nIl suo amministratore attiva lì TLS 1.2. Un accesso con OAuth2 in questo modulo evita quella via.',
  'smtp-hve-token':
    'Il server non ha potuto usare il token: è danneggiato o, con High Volume Email, troppo vicino alla scadenza.\nIl backend deve inviare un token nuovo, come una sola riga di base64, e rinnovarlo 20 minuti prima della scadenza.\nIl nome utente deve essere l’account per cui il token è stato emesso: {mailbox}',
  'smtp-hve-recipient':
    'High Volume Email recapita solo a destinatari interni all’organizzazione.\nImmettere destinatari dell’organizzazione, o inviare tramite smtp.office365.com.',
  'smtp-app-only': `Il token dell’app è valido, ma Exchange non consente all’app di usare {mailbox}\nIn Exchange Online PowerShell: New-ServicePrincipal con l’Object ID da ${name('Enterprise applications')}, e un’assegnazione di ruolo «Application SMTP.SendAsApp» o Add-MailboxPermission.\nSMTP autenticato deve essere attivo: {smtpAuthCommand}\nTutto questo può richiedere fino a due ore per avere effetto.`,
  'smtp-mailbox-logon':
    'Exchange non consente a questo accesso di usare {mailbox}\nL’amministratore controlla che la cassetta postale abbia una licenza e che l’app o l’account abbia diritti su di essa (Full Access, Send As).\nUn diritto appena concesso può richiedere fino a due ore per avere effetto.',
  'smtp-other-transport':
    'Se l’organizzazione non vuole affatto SMTP, serve un’altra via.\nSe questo prodotto può inviare tramite Microsoft Graph, sceglierlo al posto di SMTP.',
  'smtp-not-spread-yet':
    'Un’autorizzazione o un’impostazione appena concessa forse non ha ancora effetto; Exchange può impiegare fino a due ore.\nAttendere, poi provare di nuovo senza modificare nulla.',
  'smtp-too-many-logins':
    'Al momento il server di posta non consente l’accesso a questo account.\nAttendere un’ora, poi riprovare. Se si ripresenta, inviare meno spesso.\nSe la password è errata, correggerla prima in questo modulo: spesso il motivo sono accessi falliti.\nSe la risposta dice che l’indirizzo di questo server è bloccato, l’amministratore del server di posta deve sbloccarlo.',
  'smtp-token-refused':
    'Il server di posta non accetta l’accesso.\nAccedere di nuovo esattamente con la cassetta postale usata come nome utente: {mailbox}\nConsentire l’accesso completo alla posta; per Google l’ambito deve essere https://mail.google.com/\nSe è stata usata una password: scegliere l’autenticazione Google (OAuth2), o una password per le app.\nIl nome utente deve essere l’indirizzo principale dell’account; con un alias non si accede.',
  'smtp-starttls-first':
    'Il server di posta richiede prima una connessione crittografata.\nImpostare la crittografia su STARTTLS con la porta 587, o su TLS con la porta 465.',
  'smtp-not-signed-in':
    'Il server di posta accetta e-mail solo dopo un accesso, ma non ne è stato effettuato nessuno.\nScegliere un’autenticazione in questo modulo, OAuth2 per Google o Microsoft, e salvare.\nCon un altro server di posta immettere nome utente e password.\nSe deve accettare e-mail senza accesso (relay), il suo amministratore autorizza su di esso l’indirizzo di questo server.',
  'smtp-challenge':
    'Questo prodotto non ha capito che cosa ha chiesto il server di posta durante l’accesso.\nCon Google o Microsoft si tratta per lo più di un token rifiutato: accedere di nuovo con {mailbox}.\nCon un altro server scegliere un altro metodo di accesso, o comunicare i dettagli al produttore di questo prodotto.\nAggiornare il programma che invia; il suo log di debug contiene la risposta del server.\nCon Microsoft deve essere consentito anche l’invio tramite SMTP: {smtpAuthCommand}',
  'smtp-auth-syntax': `Il server di posta non ha potuto leggere l’accesso inviato dal backend.\nPer XOAUTH2 il backend deve inviare utente e token come una sola riga di base64, senza interruzioni di riga.\n${MAKERS}`,
  'smtp-mechanism': `Il server {server} non offre questo modo di accedere.\nPer Google il server è smtp.gmail.com, per Microsoft smtp.office365.com, con STARTTLS e la porta 587.\nAlcuni server lo offrono solo dopo la crittografia: scegliere STARTTLS o TLS.\nUn server proprio che accetta e-mail senza accesso (relay) non ne richiede: scegliere «Nessuna» in Autenticazione.\nSe è menzionato CRAM-MD5, scegliere PLAIN o LOGIN nel programma che invia.\nMicrosoft accetta LOGIN e OAuth2, ma non PLAIN. Se il programma non consente questa scelta, il suo produttore deve aggiungerla.`,
  'smtp-limit':
    'È stato raggiunto il limite di invio del provider.\nAttendere, fino a un giorno, e inviare meno messaggi. È meglio una sola connessione alla volta.',
  'smtp-sender-blocked':
    'Il provider ha bloccato l’invio per {mailbox} o per l’organizzazione, perché sospetta spam.\nL’amministratore lo sblocca in «Restricted entities» in Microsoft Defender, o nella Console di amministrazione Google.\nCon un altro provider, chiedere il motivo al suo supporto o all’amministratore del server di posta. Se qualcun altro ha usato l’account, cambiarne prima la password.',
  'smtp-tenant-untrusted':
    'Microsoft non accetta messaggi di questa organizzazione verso l’esterno: l’organizzazione è nuova o in prova, o il suo indirizzo ha una cattiva reputazione. Nessuna impostazione di questo modulo lo cambia.\nIl suo amministratore chiede al supporto di Microsoft, nell’interfaccia di amministrazione di Microsoft 365, di revocarlo, e indica il codice riportato nei dettagli (5.7.708 o 5.7.501). Una licenza a pagamento aiuta.',
  'smtp-ip-blocked':
    'Il server ricevente blocca l’indirizzo di questo server.\nInviare tramite il server di invio del provider sulla porta 587 con un accesso, o far rimuovere l’indirizzo dall’elenco di blocco.\nSe manca il DNS inverso (PTR), farlo impostare dal provider di hosting su un nome che riporta all’indirizzo; per IPv6 manca spesso: inviare allora con IPv4.\nSe è un indirizzo del proprio provider di posta, è il provider a farlo rimuovere dall’elenco.',
  'smtp-from-empty':
    'L’indirizzo del mittente è vuoto, o non è un indirizzo completo.\nImmettere un indirizzo del mittente dell’account che effettua l’accesso: {mailbox}',
  'smtp-relay':
    'Il server {server} non inoltra e-mail per questo mittente o destinatario.\nAccedere con la cassetta postale che invia, e usare il suo indirizzo come mittente.\nCon un inoltro basato sull’indirizzo IP, l’amministratore vi aggiunge l’indirizzo di questo server.',
  'smtp-authentication-of-domain':
    'Il server ricevente non si fida del dominio del mittente.\nL’amministratore del dominio imposta per esso SPF, DKIM e DMARC nel DNS.\nSe il dominio del mittente non è il proprio, immettere un indirizzo del proprio dominio.',
  'smtp-google-relay':
    'L’inoltro SMTP di Google non conosce questo server, o il dominio dell’indirizzo del mittente {from}\nNella Console di amministrazione Google › Apps › Gmail › Routing › SMTP relay service: aggiungere l’indirizzo IP pubblico di questo server, e consentire il mittente.\nOppure inviare tramite smtp.gmail.com, porta 587, con un accesso.',
  'smtp-loop':
    'Il messaggio gira in tondo fra server di posta.\nL’amministratore della posta del destinatario esamina regole di inoltro, connettori e il record MX di quel dominio.\nOppure usare un altro destinatario.',
  'smtp-forwarding':
    'Il destinatario inoltra le e-mail fuori dall’organizzazione, cosa vietata da un criterio di questa.\nIl suo amministratore consente l’inoltro in Microsoft Defender, Anti-spam outbound policy. Oppure usare un altro destinatario.',
  'smtp-service-permission':
    'La chiave usata presso il servizio di posta non può inviare.\nNella console del servizio di posta dare a quella chiave o al suo utente il diritto di inviare (presso AWS: ses:SendRawEmail), o immettere una chiave che lo ha.',
  'smtp-domain-policy':
    'Una regola dell’organizzazione del mittente o del destinatario vieta questa e-mail.\nIl suo amministratore esamina le regole di posta: interfaccia di amministrazione di Exchange › Mail flow › Rules; Console di amministrazione Google › Apps › Gmail › Compliance.\nEscludere lì {mailbox}, o usare un altro destinatario.',
  'smtp-recipient-restricted':
    'Il destinatario accetta e-mail solo da determinati mittenti.\nL’amministratore del destinatario consente l’indirizzo del mittente {from} nell’interfaccia di amministrazione di Exchange: il gruppo o la cassetta postale › Settings › message delivery restrictions.\nOppure usare un altro destinatario.',
  'smtp-account-disabled': `La cassetta postale è disabilitata.\nPresso Microsoft, nell’${M365_USERS}: consentire l’accesso per {mailbox}, e assegnare una licenza con Exchange.`,
  'smtp-recipient':
    'L’indirizzo di un destinatario non esiste o non viene accettato.\nControllare che nei destinatari non ci siano errori di battitura.',
  'smtp-mailbox-full':
    'Una cassetta postale è piena.\nFare spazio nella cassetta postale del destinatario, o usare un altro destinatario.',
  'smtp-size':
    'Il messaggio è troppo grande per il server di posta.\nInviare meno in un singolo messaggio.\nOppure far aumentare il limite dall’amministratore del server di posta.',
  'smtp-sender-invalid':
    'Il server di posta non accetta l’indirizzo del mittente {from}\nImmettere l’indirizzo completo di una cassetta postale esistente.\nSe i dettagli indicano un indirizzo diverso dal mittente, è quello dei messaggi non recapitati (Return-Path): impostare anche quello.',
  'smtp-format': `Il server di posta non accetta il messaggio così come questo prodotto lo ha scritto.\n${MAKERS}\nSe la risposta menziona un’intestazione (header), rimuovere i caratteri speciali dall’oggetto e dal nome del mittente.`,
  'smtp-no-service':
    'Questo server non accetta e-mail, o non da qui.\nControllare il server in questo modulo: smtp.gmail.com, smtp.office365.com o quello del proprio provider di posta, porta 587 o 465.',
  'smtp-helo':
    'Il server di posta non accetta il nome con cui questo server si presenta.\nDare a questo server un nome host completo con un dominio.\nSe nei dettagli quel nome è vuoto, il programma che invia lo omette: lo corregge il suo produttore.',
  'smtp-spam':
    'Il server di posta scambia il messaggio per spam.\nModificarne l’oggetto o il testo, e controllare l’indirizzo del mittente.',
  'smtp-busy': `Il server di posta è sovraccarico o ha un guasto.\n${WAIT}`,
  storage:
    'Questo server non è riuscito a scrivere un file.\nControllare lo spazio libero, e che il backend possa scrivere nella directory in cui conserva il suo stato.',
  'proxy-login':
    'Il server proxy richiede un nome utente e una password.\nImmetterli nelle impostazioni proxy di questo server, o escludere questo server nel proxy.',
  proxy:
    'La connessione tramite il proxy non è riuscita.\nControllare le impostazioni proxy di questo server. Il proxy deve consentire CONNECT verso il server di posta e verso il servizio di accesso del provider.',
  'tls-expired':
    'Il certificato dell’altra parte è scaduto, o l’orologio di questo server è errato.\nControllare data e ora di questo server. Se sono corrette, l’amministratore dell’altro server ne rinnova il certificato.',
  'tls-name':
    'Il certificato appartiene a un nome host diverso da quello del server {server}\nImmettere il server con un nome coperto dal suo certificato; spesso è indicato nei dettagli. Presso un provider di hosting è il nome del server di quest’ultimo, non mail.proprio-dominio, e mai un indirizzo IP o un alias.\nSe il nome è corretto, qualcosa fra questo server e il provider risponde al suo posto; lo individua l’amministratore di questo prodotto.\nSe è un server di posta proprio, il suo amministratore gli assegna un certificato per il nome con cui viene chiamato.',
  'tls-untrusted':
    'Questo server non considera attendibile il certificato dell’altra parte.\nInstallare su questo server i certificati CA mancanti (pacchetto ca-certificates), o la CA di un proxy o di un antivirus che apre le connessioni.\nSe è un server di posta proprio o di un piccolo provider di hosting, forse non invia il suo certificato intermedio: il suo amministratore installa la catena completa (fullchain.pem).\nSe i dettagli dicono «self-signed», installare su questo server esattamente il certificato di quel server di posta (Proton Mail Bridge può esportarlo), o chiedere al suo amministratore di ottenerne uno da una CA pubblica.\nNon disattivare la verifica.',
  'tls-client-certificate':
    'L’altra parte richiede che questo server presenti un proprio certificato.\nControllare server e porta: 587 con STARTTLS e 465 con TLS non ne richiedono presso Google e Microsoft.\nSe lo richiede un connettore o un inoltro, l’amministratore di questo prodotto installa quel certificato.',
  'tls-alert':
    'I due server non hanno trovato un tipo di crittografia comune.\nAggiornare la libreria TLS della parte più vecchia; il provider richiede TLS 1.2 o versioni successive.\nControllare anche che la crittografia sia adatta alla porta: STARTTLS con 587, TLS con 465.',
  'tls-alert-certificate':
    'Una parte non accetta il certificato dell’altra.\nControllare data e ora di questo server, e i suoi certificati CA (pacchetto ca-certificates).\nSe un proxy o un antivirus apre le connessioni, installare qui la sua CA.',
  'tls-alert-other':
    'La connessione crittografata si è interrotta.\nControllare server e porta, e che la crittografia sia adatta alla porta: STARTTLS con 587, TLS con 465.\nSe sono corretti, cercare un firewall, un proxy o un antivirus sul percorso verso il server {server}',
  'tls-mode':
    'Su questa porta il server non usa TLS fin dall’inizio.\nUsare STARTTLS con la porta 587, o TLS con la porta 465.',
  'starttls-missing':
    'Il server {server} non offre STARTTLS su questa porta.\nUsare la porta 587 con STARTTLS, o la porta 465 con TLS.\nSe la porta è corretta, un firewall o un antivirus può togliere STARTTLS dalla connessione.\nSe è un server di posta della propria rete, scegliere «Nessuna (non sicura)» come crittografia, oppure far attivare STARTTLS dal suo amministratore.',
  'tls-failed':
    'La connessione crittografata al server {server} non è stata stabilita; il motivo è andato perso.\nControllare che la crittografia sia adatta alla porta: STARTTLS con 587, TLS con 465.',
  'tls-version': `I due server non hanno trovato un tipo di crittografia comune.\nAggiornare la libreria TLS della parte più vecchia; il provider richiede TLS 1.2 o versioni successive.\nControllare anche che la crittografia sia adatta alla porta: STARTTLS con 587, TLS con 465.`,
  'dns-unavailable':
    'Al momento questo server non riesce a risolvere i nomi host.\nControllare le sue impostazioni DNS e la sua rete.\nUn container ha impostazioni DNS proprie.',
  'dns-not-found':
    'Il nome host del server {server} non è stato trovato.\nControllare che nel server di questo modulo non ci siano errori di battitura.\nSe è corretto, controllare le impostazioni DNS del server di questo prodotto.',
  refused: `Il server {server} non accetta connessioni su questa porta.\nControllare server e porta: ${PORTS}.\nSe sono corretti, il firewall deve consentire al server di questo prodotto di connettersi lì.\nSe è un server di posta proprio, il suo amministratore lo mette in ascolto su quella porta (Postfix: submission in master.cf).`,
  timeout: `Il server {server} non ha risposto in tempo.\nControllare server e porta: ${PORTS}.\nIl firewall deve consentire al server di questo prodotto di connettersi, sulla porta 587 o 465 per la posta e 443 per l’accesso. Molte reti bloccano la porta 25.\nSe serve un proxy, impostarlo nelle impostazioni del server di questo prodotto.`,
  unreachable: `Nella rete non c’è un percorso verso il server {server}\nControllare la rete del server di questo prodotto. Se IPv6 è configurato ma non funziona, ripararlo o disattivarlo.\nControllare server e porta: ${PORTS}.\nSe sono corretti, il firewall deve consentire al server di questo prodotto di connettersi lì.`,
  'permission-network':
    'Le impostazioni di sicurezza di questo stesso server vietano la connessione.\nControllare firewall, antivirus e SELinux (httpd_can_network_connect, httpd_can_sendmail); in un database Oracle, la sua ACL di rete (DBMS_NETWORK_ACL_ADMIN).',
  reset: `La connessione è stata interrotta.\nControllare che la crittografia sia adatta alla porta: STARTTLS con 587, TLS con 465.\nSe lo è, cercare un firewall, un proxy o un antivirus sul percorso verso il server {server}\nAlcuni server chiudono la connessione se non accettano un nome host o sono occupati: dare a questo prodotto un nome host completo (EHLO), e riprovare più tardi.\nSe si interrompe durante l’accesso, la password potrebbe essere stata rifiutata: QQ e 163 richiedono al suo posto un codice di autorizzazione (授权码).`,
  'endpoint-unreachable':
    'Questo server non ha raggiunto il servizio di accesso {endpoint}\nIl firewall deve consentire a questo server di connettersi lì sulla porta 443. Il server di posta non è interessato.\nSe serve un proxy, impostarlo nelle impostazioni di questo server; controllare anche il suo DNS.',
  'endpoint-certificate':
    'La connessione crittografata al servizio di accesso {endpoint} non è stata stabilita.\nInstallare su questo server i certificati CA mancanti (pacchetto ca-certificates), o la CA di un proxy o di un antivirus che apre le connessioni.\nControllare data e ora di questo server. Non disattivare la verifica.',
  'clock-skew':
    'La data o l’ora di questo server è errata.\nAttivare la sincronizzazione dell’ora (NTP), poi riprovare.',
  'issuer-mismatch':
    'La risposta non è arrivata dal provider interrogato.\nAccedere di nuovo. Se l’errore persiste, l’emittente (issuer) del provider è impostato in modo errato in questo prodotto.',
  'state-mismatch':
    'La risposta non corrisponde all’accesso che questo prodotto ha memorizzato: appartiene a un altro, o il browser non ha inviato con essa il cookie di questo prodotto.\nAprire questo prodotto con https e con il nome host a cui rimanda il provider. Poi ricominciare, con una sola finestra di accesso aperta.\nSe si ripete, l’amministratore di questo prodotto ne controlla l’indirizzo pubblico, ciò che trasmette il proxy davanti al prodotto e il cookie di sessione (SameSite=Lax).',
  pkce: 'La chiave di prova (PKCE) manca o non corrisponde al codice.\nIl backend deve inviare come code_verifier, senza modificarlo, il valore «code-verifier» della richiesta di scambio.\nPer un provider o un backend che non può farlo, impostare pkce="off".',
  'redirect-uri':
    'Il provider non conosce l’URI di reindirizzamento.\nRegistrare lì esattamente {redirectUri} (contano porta, maiuscole e minuscole e una barra finale).',
  invalid_client:
    'Il provider non accetta l’ID client o il segreto client.\nCopiare di nuovo entrambi dalla pagina del provider, senza spazi.\nSe il segreto è scaduto, crearne lì uno nuovo.',
  invalid_grant: `L’accesso è terminato, o il codice era troppo vecchio o già usato.\n${AGAIN}\nSe termina di nuovo dopo alcuni giorni: Google lo termina dopo sette giorni se l’app è in modalità di test (Google Auth Platform › ${name('Audience')} › «Publish app»); anche una nuova password lo termina.\nSe ogni nuovo accesso termina così, controllare data e ora di questo server (NTP).`,
  'other-client':
    'L’accesso è stato effettuato con un ID client diverso da quello usato ora.\nAccedere di nuovo con {mailbox} e l’ID client {clientId}\nSe il token di aggiornamento è stato creato con uno strumento, questo deve aver usato lo stesso ID client e lo stesso segreto.',
  unauthorized_client:
    'L’app non può usare questo modo di accedere.\nPresso il provider, registrarla come applicazione web con la concessione tramite codice di autorizzazione (authorization code grant) e {redirectUri}',
  unsupported_grant_type:
    'Il provider non supporta questo tipo di richiesta.\nControllare gli endpoint del provider in questo prodotto: l’endpoint di autorizzazione e quello dei token possono essere scambiati o di una vecchia versione.',
  invalid_scope:
    'Il provider non accetta l’ambito richiesto.\nPer Google è https://mail.google.com/, per Microsoft https://outlook.office.com/SMTP.Send offline_access',
  consent:
    'Il provider richiede un consenso che non è stato ancora dato.\nAccedere di nuovo e consentire l’accesso. Se non viene offerto, un amministratore del tenant presso il provider deve consentire l’app.',
  interaction_required: `Il provider richiede la presenza di una persona: una password, un secondo fattore o la scelta di un account.\n${AGAIN}`,
  access_denied:
    'L’accesso non è stato consentito nella pagina del provider.\nAccedere di nuovo con {mailbox} e consentirlo.\nSe lì un messaggio parlava di un amministratore, questi deve prima consentire l’app.',
  insufficient_scope:
    'Manca l’autorizzazione a inviare e-mail.\nAccedere di nuovo con {mailbox} e consentire tutto ciò che viene richiesto.',
  invalid_token: `Il token di accesso non è valido, o non lo è più.\n${AGAIN}\nSe si ripete, controllare l’orologio di questo server.`,
  temporarily_unavailable: `Il servizio di accesso del provider ha un guasto o è sovraccarico.\n${WAIT}`,
  'no-refresh-token':
    'Il provider non ha dato un’autorizzazione permanente (token di aggiornamento).\nAccedere di nuovo e consentire l’accesso ancora una volta.\nPer Google si devono richiedere access_type=offline e prompt=consent, per Microsoft l’ambito offline_access.',
  'not-signed-in':
    'Per questa destinazione nessuno ha ancora effettuato l’accesso, o l’accesso è terminato.\nAccedere con il pulsante nel modulo, poi riprovare.',
  'token-request-incomplete':
    'Il provider non ha compreso la richiesta di un token: ID client, segreto client o token di aggiornamento manca o è troncato.\nImmettere di nuovo ID client e segreto client, poi accedere di nuovo con {mailbox}.',
  'token-failed':
    'Non è stato ottenuto alcun token per l’invio: l’accesso è terminato, o non è stato possibile rinnovarlo.\nAccedere di nuovo con {mailbox}, poi provare di nuovo.\nSe l’errore persiste, il log del backend di questo prodotto contiene il motivo dato dal provider.',
  'permission-missing':
    'Manca un’autorizzazione.\nUn amministratore del tenant presso il provider concede all’app l’autorizzazione a inviare e-mail, e dà il consenso. Poi accedere di nuovo con {mailbox}.',
  'device-pending':
    'Nessuno ha ancora immesso il codice nella pagina del provider.\nAprire la pagina indicata, immettere il codice e consentire l’accesso.',
  'registration-metadata': `Il provider non accetta una parte della richiesta inviata da questo prodotto.\nConfrontare le impostazioni del provider in questo prodotto con la documentazione del provider: endpoint e altri parametri.\n${MAKERS}`,
  invalid_request:
    'Il provider non comprende la richiesta.\nControllare l’ID client {clientId} e {redirectUri}\nSe sono corretti, comunicare i dettagli al produttore di questo prodotto.',
  'smtp-login-reply-lost': `Il server di posta ha rifiutato l’accesso; la sua risposta è andata persa. Presso Microsoft per lo più è disattivato l’invio tramite SMTP.\n${EMAIL_APPS}\nOppure in Exchange Online PowerShell: {smtpAuthCommand}\n${BACKEND_LOG} può contenere la risposta stessa.`,
  'smtp-login':
    'Il server di posta ha rifiutato l’accesso.\nAccedere di nuovo con {mailbox}\nCon una password: controllare il nome utente, spesso l’intero indirizzo e-mail, e la password. Molti provider richiedono una password per le app.',
  'smtp-refused':
    'Il server di posta ha rifiutato il messaggio.\nLeggere la sua risposta nei dettagli, e controllare mittente e destinatari.\nIl più delle volte il mittente non è l’account che ha effettuato l’accesso, un destinatario non esiste, il testo viene considerato spam, o sono arrivati troppi messaggi in poco tempo.',
  'not-connected': `Non è stata stabilita alcuna connessione al server {server}\nControllare server e porta: ${PORTS}.\nSe sono corretti, il firewall deve consentire al server di questo prodotto di connettersi lì. ${BACKEND_LOG} ne contiene la causa.`,
  'mail-failed': `L’e-mail non è stata inviata. Il motivo non è noto qui, o è andato perso: vedere i dettagli.\n${BACKEND_LOG} lo contiene, o quello del server di posta: cercare le righe dello stesso minuto.\nSpesso si tratta dell’accesso, dell’indirizzo del mittente, o di server e porta.`,
  'too-many-requests': `Il provider ha ricevuto troppe richieste.\n${WAIT}`,
  'http-gateway':
    'Il backend di questo prodotto non ha risposto al server web che lo precede.\nControllare che il backend sia in esecuzione, e che possa raggiungere il provider.',
  'http-unavailable': `L’altra parte ha un guasto o è sovraccarica.\n${WAIT}`,
  browser:
    'Non è stato possibile inviare la richiesta, o non ha avuto risposta.\nControllare che il backend di questo prodotto sia in esecuzione e raggiungibile da qui, e che possa raggiungere il provider.',
  unauthorized: `Il provider non ha accettato l’accesso, e il motivo è andato perso.\nConfrontare ID client e segreto client con la pagina del provider, per Microsoft il valore del segreto, non il suo ID.\nPoi accedere di nuovo con {mailbox}. ${BACKEND_LOG} può contenere la risposta del provider.`,
  forbidden:
    'Questo prodotto non ha consentito la richiesta.\nAccedere di nuovo a questo prodotto. Serve il diritto di modificare le destinazioni di notifica.',
  'not-found':
    'Il backend di questo prodotto non conosce l’indirizzo chiamato.\nIl produttore di questo prodotto controlla gli URL configurati.',
  'api-unauthorized':
    'Il provider non ha accettato l’accesso: è terminato, o non è mai stato salvato.\nAccedere di nuovo con {mailbox}, poi provare di nuovo.\nSe l’errore persiste, controllare ID client e segreto client, e che il backend conservi il token di aggiornamento.',
  'token-client-refused': `Il provider non ha accettato l’ID client o il segreto client; il suo motivo è andato perso.\nCopiare di nuovo entrambi dalla pagina del provider, per Microsoft il valore del segreto, non il suo ID. Poi accedere di nuovo con {mailbox}.\n${BACKEND_LOG} può contenere la risposta del provider.`,
  'token-reason-lost': `Il provider ha rifiutato di fornire un token; il motivo nella sua risposta è andato perso.\nControllare nome utente (un intero indirizzo e-mail), ID client, segreto client e tenant, poi accedere di nuovo con {mailbox}.\n${BACKEND_LOG}, o i log di accesso presso il provider, contengono il motivo.`,
  'endpoint-wrong':
    'L’indirizzo del servizio di accesso {endpoint} è errato, o lo è il tenant che contiene.\nConfrontare gli endpoint in questo prodotto con la documentazione del provider, e il tenant {tenant} con la pagina del provider.',
  'endpoint-blocked':
    'La richiesta al servizio di accesso del provider è stata vietata, per lo più da un proxy o da un firewall lungo il percorso.\nIl firewall o il proxy deve consentire a questo server di raggiungere il servizio di accesso {endpoint} sulla porta 443.',
  'endpoint-down': `Il servizio di accesso del provider ha un guasto o è sovraccarico.\n${WAIT} Nulla è andato perso. Il server di posta non è interessato.`,
  'endpoint-answer':
    'Ha risposto qualcosa di diverso dal servizio di accesso {endpoint}, ad esempio la pagina di un proxy o una pagina di accesso.\nControllare il proxy di questo server, e gli endpoint del provider in questo prodotto.',
  'api-token-refused':
    'Il servizio di posta del provider non ha accettato il token di accesso: l’accesso è terminato, o è stato effettuato per un altro servizio.\nAccedere di nuovo con {mailbox}, poi provare di nuovo.\nSe l’errore persiste, l’ambito in questo prodotto deve essere quello del servizio a cui invia.',
  'api-refused':
    'Il servizio di posta del provider non ha consentito la richiesta: all’app manca un’autorizzazione, o l’accesso è terminato.\nAccedere di nuovo con {mailbox}. Se l’errore persiste, un amministratore concede le autorizzazioni dell’app presso il provider.',
  'host-failed':
    'Nel server di questo prodotto si è verificato un errore.\nRiprovare fra un minuto. Se l’errore persiste, il suo log ne contiene il motivo.',
  'host-too-large':
    'Il server di questo prodotto, o il server web che lo precede, non accetta richieste di queste dimensioni.\nIl suo amministratore aumenta il limite per le dimensioni delle richieste.',
  'host-limit':
    'Il server di questo prodotto ha ricevuto troppe richieste da qui.\nAttendere un minuto, poi riprovare.',
  'host-forbidden':
    'Questo prodotto non ha consentito la richiesta.\nAccedere di nuovo a questo prodotto. Serve il diritto di modificare le destinazioni di notifica.',
  'captive-portal':
    'La rete richiede che qualcuno acceda prima di far uscire questo server.\nL’amministratore della rete lascia passare questo server.',
  'legal-block':
    'L’indirizzo è bloccato nel luogo in cui si trova questo server.\nL’amministratore della rete esamina i suoi filtri.',
  'reason-lost': `Una richiesta è stata rifiutata, e il motivo è andato perso.\n${BACKEND_LOG} lo contiene: cercare il corpo della risposta, non solo il suo stato.\nSpesso si tratta di un ID client, segreto client o tenant errato, o di un accesso terminato.`,
  'incomplete-answer':
    'Il server di questo prodotto ha risposto senza dire come è finita la prova.\nAccedere di nuovo a questo prodotto: può aver risposto la sua pagina di accesso. Se non basta, il suo log dice di più.',
  'unreadable-answer':
    'La risposta non era quella di un backend, ma ad esempio una pagina HTML.\nAl suo posto può aver risposto un proxy o una pagina di accesso. Il produttore di questo prodotto controlla l’URL configurato.',
  'smtp-address':
    'Il server di posta non accetta un indirizzo, del mittente o di un destinatario.\nControllare che nell’indirizzo del mittente {from} e nei destinatari non ci siano errori di battitura.\nLa sua risposta nei dettagli indica l’indirizzo in questione.',
  'smtp-mailbox':
    'Il server rifiuta a causa di una cassetta postale: è piena, disabilitata, o non ha il diritto di farlo.\nL’amministratore della cassetta postale indicata dalla risposta nei dettagli ne esamina stato, licenza e limiti.',
  'smtp-system':
    'Il server di posta stesso ha un guasto o un limite.\nRiprovare più tardi. Se l’errore persiste, fornire la sua risposta nei dettagli al supporto del provider di posta.',
  'smtp-routing':
    'Il server di posta non trova un percorso verso il dominio del destinatario.\nControllare la parte dopo @ di ogni destinatario.\nSe è corretta, l’amministratore di quel dominio esamina il suo record MX nel DNS.',
  'smtp-protocol':
    'Il server di posta non ha compreso un comando o il suo parametro.\nControllare che server e porta siano quelli di un server di posta che accetta e-mail da programmi: porta 587 con STARTTLS, 465 con TLS.\nSe lo sono, comunicare i dettagli al produttore di questo prodotto.',
  'smtp-content': `Il server di posta non può accettare il messaggio in questa forma.\n${MAKERS}`,
  'smtp-policy':
    'Una regola del server di posta rifiuta questa e-mail o questo accesso.\nControllare che la destinazione effettui l’accesso, con {mailbox}, e che il mittente sia un indirizzo di quell’account.\nSe entrambi sono corretti, la risposta nei dettagli dice all’amministratore del server di posta quale regola era.',
  'smtp-no-mail':
    'Questo server, o il dominio del destinatario, non accetta e-mail.\nControllare il server in questo modulo e i domini dei destinatari.',
  'smtp-sequence':
    'Il server di posta si aspettava prima un altro passaggio, per lo più l’accesso o la crittografia.\nScegliere in questo modulo un’autenticazione e una crittografia (STARTTLS con 587, TLS con 465).',
  'smtp-command': `Il server di posta non ha compreso un comando o il suo parametro.\nControllare server, porta e crittografia: ${PORTS}.\nSe sono corretti, comunicare i dettagli al produttore di questo prodotto.`,
  'smtp-not-allowed':
    'Il server di posta ha rifiutato il messaggio.\nLeggere la sua risposta nei dettagli, e controllare mittente e destinatari.\nIl più delle volte il mittente non è l’account che ha effettuato l’accesso, un destinatario non esiste, il testo viene considerato spam, o sono arrivati troppi messaggi in poco tempo.',
  'smtp-too-large':
    'Un limite è superato: il messaggio è troppo grande, o una cassetta postale è piena.\nInviare meno in un singolo messaggio, o fare spazio nella cassetta postale.',
  'smtp-temporary-login': `Al momento il server di posta non può verificare l’accesso.\n${WAIT} Se l’errore persiste, accedere di nuovo con {mailbox}.`,
  'smtp-temporary': `Per il momento il server di posta rifiuta.\n${WAIT} Se l’errore persiste, la sua risposta nei dettagli dice perché.`,
  'smtp-permanent':
    'Il server di posta ha rifiutato.\nLeggere la sua risposta nei dettagli, e controllare server, accesso, mittente e destinatari.',
  'unknown-language':
    'Questo errore qui non è noto nella sua lingua. Viene mostrato così come è arrivato.\nVisualizzarlo in inglese e incollarlo di nuovo qui: presso Google aggiungere &hl=en all’indirizzo della pagina, presso Microsoft &mkt=en-US; il log di un server è per lo più in inglese.\nOppure cercare un numero o un codice che contiene.',
  unknown:
    'Questo errore qui non è noto. Viene mostrato così come è arrivato.\nEsaminare i dettagli: spesso l’ultima riga dice di più. Cercarne le parole sul web, o comunicare l’errore a chi dà assistenza per questo prodotto.',
  'smtp-microsoft-password':
    'Microsoft non accetta il nome utente o la password.\nCorreggere entrambi in questo modulo; il nome utente è l’indirizzo e-mail completo: {mailbox}\nCon un secondo fattore, o se l’organizzazione non ammette password, scegliere l’autenticazione Microsoft (OAuth2).\nDeve essere consentito anche SMTP autenticato, in Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-credentials-missing':
    'È stato tentato un accesso con password, ma manca il nome utente o la password.\nImmettere entrambi in questo modulo e salvare, oppure scegliere un’autenticazione OAuth2 e accedere con {mailbox}.\nSe sono immessi, questo prodotto non li trasmette: il suo amministratore controlla le impostazioni e le variabili d’ambiente del backend.\nUn server proprio che accetta e-mail senza accesso (relay) non ne richiede: scegliere «Nessuna» in Autenticazione.',
  'tls-revocation': `Non è stato possibile controllare se il certificato del server è stato revocato; il certificato in sé può essere valido.\nConsentire al server di questo prodotto di raggiungere gli indirizzi dell’autorità di certificazione (OCSP e CRL, per lo più http sulla porta 80), attraverso il firewall o il proxy.\nSe non può, l’amministratore di questo prodotto disattiva il controllo della revoca, e nient’altro della verifica.`,
  'tls-old-server': `Il server di questo prodotto ha rifiutato la crittografia dell’altra parte perché troppo vecchia o debole.\nL’amministratore del server di posta indicato vi attiva TLS 1.2 o successivo, con chiavi di lunghezza attuale.\nGuardare nella guida del provider se ha un server più recente da indicare qui.`,
  'tls-certificate-form': `Il certificato del server di posta ha una forma che non è più accettata: una versione vecchia (X.509 v1), una chiave debole o una firma debole.\nL’amministratore del server di posta crea un nuovo certificato: X.509 v3, con il nome host come nome alternativo (SAN), RSA da 2048 bit in su, SHA-256.\nNon disattivare la verifica.`,
  'tls-twice': `Questo prodotto ha attivato la crittografia due volte sulla stessa connessione.\nScegliere TLS con la porta 465 al posto di STARTTLS con 587, o viceversa; spesso uno dei due funziona. Microsoft ha soltanto 587 con STARTTLS.\nAggiornare questo prodotto, o comunicare i dettagli al suo produttore.`,
  'server-log-tls': `Questa riga proviene dal log del server di posta stesso: un programma si è connesso, e non è stata stabilita alcuna crittografia.\nNel programma che invia, questo o un altro, la crittografia deve essere adatta alla porta: STARTTLS con 587, TLS con 465.\nSe lo è, il programma non accetta il certificato o la versione TLS del server di posta; il suo log dice quale.`,
  'server-port': `Il server di posta non risponde su questa porta: la porta è di un altro servizio, o questo provider non la usa.\nUsare la porta 587 con STARTTLS, o la porta 465 con TLS; Microsoft ha solo 587 (smtp.office365.com).\nSe neanche così si connette, il firewall deve consentire al server di questo prodotto di connettersi lì.`,
  'smtp-passes-on': `Un server di posta che inoltra l’e-mail non ha potuto farlo: il server successivo richiede un accesso.\nL’amministratore del server di posta che ha scritto questa riga indica nome utente e password per il server successivo (Postfix: smtp_sasl_password_maps, Exim: un authenticator).\nSe il server successivo è quello del destinatario, non riconosce il dominio come proprio; il suo amministratore controlla il dominio e il suo record MX.`,
  'smtp-characters':
    'La password, il nome utente o un indirizzo contiene un carattere che questo prodotto non può inviare.\nDigitare di nuovo la password e il nome utente: copiandoli entra spesso uno spazio invisibile, come nelle password per le app.\nCreare una password di lettere senza accenti, cifre e segni semplici. Se il carattere è nel messaggio, deve correggerlo il produttore di questo prodotto.',
  'smtp-session-limit':
    'Il server di posta ha chiuso questa connessione: ha trasmesso tanti messaggi quanti ne sono ammessi per una sola connessione, oppure è rimasta aperta o in silenzio troppo a lungo. Non è stato raggiunto nessun limite giornaliero.\nInviare di nuovo: una nuova connessione funziona subito.\nSe si ripete, questo prodotto deve chiudere la connessione dopo pochi messaggi e aprirne una nuova (Nodemailer: maxMessages, Symfony: restart_threshold).',
  'smtp-connections':
    'Il server di posta non accetta altre connessioni contemporanee da questa cassetta postale o da questo server.\nAttendere un minuto, poi riprovare.\nSe si ripete, tutti i programmi che usano questa cassetta postale devono inviare con meno connessioni contemporanee; Microsoft ne consente tre.',
  'smtp-recipient-limit':
    'Il messaggio ha più destinatari di quanti il server di posta ne accetti in una volta.\nImmettere meno destinatari, o l’indirizzo di una lista di distribuzione.',
  'smtp-rate':
    'Sono stati inviati troppi messaggi in poco tempo, da questa cassetta postale o a questo destinatario.\nAttendere qualche minuto, poi riprovare.\nSe si ripete, inviare meno spesso e riunire più eventi in un messaggio.',
  'smtp-server-full':
    'Al server di posta manca spazio libero, sul disco o nella coda. Non si tratta di una cassetta postale.\nAttendere qualche minuto e riprovare.\nSe il problema persiste, l’amministratore del server di posta libera spazio.',
  'access-token-damaged':
    'Ciò che è stato inviato come token di accesso non lo è: è vuoto o danneggiato.\nControllare ID client, segreto client e account in questo modulo, poi accedere di nuovo con {mailbox}.\nSe il problema persiste, questo prodotto invia altro al suo posto: comunicare i dettagli al suo produttore.',
  'port-taken':
    'Un programma ha tentato di mettersi in ascolto su una porta già usata da un altro, di solito un avvio o un accesso precedente dello stesso programma.\nChiudere l’altro programma, o impostare un’altra porta.\nSe la porta fa parte dell’URI di reindirizzamento, registrare presso il provider anche il nuovo URI di reindirizzamento.',
  'smtp-server-fault': `Il server di posta ha un guasto, per esempio nel suo servizio di accesso, nelle sue tabelle o nel suo certificato. Le impostazioni di questo modulo non c’entrano.\nAttendere qualche minuto e riprovare.\nSe il problema persiste, l’amministratore del server di posta cerca nel log le righe dello stesso minuto.\nSe i dettagli parlano di «open resolver» o «rate limit» di un elenco di blocco, quel server di posta ha bisogno di un resolver DNS proprio.`,
  'smtp-wrong-region': `L’e-mail è andata a server di Microsoft in una regione diversa da quella dell’organizzazione.\nL’amministratore imposta il record MX, il connettore o il server che inoltra l’e-mail sul nome host che l’interfaccia di amministrazione di Microsoft 365 mostra sotto Settings › Domains.\nOppure inviare tramite smtp.office365.com, porta 587, con un accesso.`,
  'no-greeting':
    'Il server {server} ha accettato la connessione, ma non ha detto nulla, o nulla di leggibile: per lo più la crittografia non è adatta alla porta.\nImpostare STARTTLS con la porta 587, o TLS con la porta 465.\nSe lo è, un firewall o un antivirus intermedio trattiene la connessione; il suo amministratore lascia passare il server di questo prodotto.',
  'google-code-damaged':
    'Google non può leggere il codice: qualcosa l’ha modificato lungo il percorso, di solito una / diventata %2F.\nSe il codice viene immesso a mano, è solo ciò che sta tra code= e il & successivo, con / al posto di %2F.\nSe questo prodotto riceve il codice da sé, lo codifica due volte: il suo amministratore lo aggiorna o comunica i dettagli al produttore.',
  'client-id-unsent':
    'La richiesta di un token è arrivata senza l’ID client, benché l’accesso fosse iniziato con esso.\nSe l’ID client è immesso e salvato, questo prodotto non lo invia nel corpo della richiesta: il suo amministratore lo aggiorna o comunica i dettagli al produttore.',
  'session-lost':
    'L’accesso è tornato senza la sessione in cui era iniziato: il browser non ha inviato il cookie di quella sessione.\nIniziare dallo stesso indirizzo a cui il provider rimanda: lo stesso nome host, con https.\nSe il problema resta, l’amministratore di questo prodotto imposta il cookie di sessione su SameSite=Lax anziché Strict.',
  'tls-invalid':
    'Il certificato del server {server} non viene accettato; il messaggio non dice perché.\nControllare prima che il server sia immesso con il nome del suo certificato, non con un indirizzo IP o un alias.\nNon disattivare la verifica.',
  'answer-too-large':
    'Il server web davanti a questo prodotto rifiuta la risposta di questo prodotto, perché le sue intestazioni sono troppo grandi.\nIl suo amministratore aumenta il limite (nginx: proxy_buffer_size 16k; proxy_buffers 8 16k; con PHP, fastcgi_buffer_size).',
  'server-mistyped':
    'Il nome host del server {server} non esiste, o non appartiene a nessun server di posta.\nControllare che nel server di questo modulo non ci siano errori di battitura: smtp.gmail.com, smtp.office365.com o quello del proprio provider di posta.\nÈ solo un nome host, senza http://, porta o @. Non contiene nemmeno virgolette o spazi.',
  'server-local':
    'Questo prodotto ha cercato un server di posta sulla propria macchina (localhost), dove non ce n’è nessuno.\nImmettere il server in questo modulo: smtp.gmail.com, smtp.office365.com o quello del proprio provider di posta, con la porta 587 o 465.\nSe è immesso, questo prodotto non usa l’impostazione: il suo amministratore controlla la configurazione. In un container, localhost è il container stesso.\nSe invece ce n’è uno, usa un’altra porta: di solito 25 o 587.',
  'smtp-authorization-code':
    'Qui il provider richiede un codice di autorizzazione (授权码) al posto della password dell’account, come QQ, 163, 126 e Sina.\nAccedere alla cassetta postale nella sua pagina web; nelle sue impostazioni, sotto Account o POP3/SMTP/IMAP, attivare SMTP e creare un codice di autorizzazione.\nImmettere quel codice come password in questo modulo. Nome utente: l’intero indirizzo e-mail.',
  'smtp-alibaba-password':
    'Il server di posta ha rifiutato nome utente o password con un numero che usa Alibaba (526); troppi tentativi sbagliati bloccano l’account per un po’.\nCreare una password di sicurezza per i programmi di posta nelle impostazioni di Alibaba Mail, o nella console di DirectMail una password SMTP per l’indirizzo From, e immetterla qui.\nNome utente: l’intero indirizzo e-mail, lo stesso di From. Se i tentativi sono stati molti, attendere un’ora prima del prossimo.',
  'unreachable-ipv6':
    'Il server {server} è stato contattato tramite IPv6, e il server di questo prodotto non ha un percorso funzionante verso Internet tramite IPv6.\nFar connettere questo prodotto tramite IPv4 (Node: --dns-result-order=ipv4first; Postfix: inet_protocols = ipv4), oppure riparare o disattivare IPv6 sul server di questo prodotto; in un container, nella sua rete.\nSe nemmeno IPv4 si connette, il firewall deve consentire al server di questo prodotto di connettersi lì.',
  'server-forbidden':
    'Questo prodotto non si connette a questo server di posta, perché il suo indirizzo è privato o locale. Il server di posta non è stato interrogato.\nImmettere in questo modulo un server di posta con un nome host pubblico, ad esempio smtp.gmail.com o smtp.office365.com, porta 587.\nPer un server della propria rete, l’amministratore di questo prodotto ne consente l’indirizzo nella configurazione del prodotto.',
  'api-not-found':
    'Il servizio di posta del provider non conosce ciò che gli è stato chiesto: è sbagliato l’indirizzo della richiesta, o la cassetta postale che contiene.\nControllare che la cassetta postale di invio sia immessa, esista e sia scritta correttamente: {mailbox}\nSe lo è, questo prodotto chiama un indirizzo sbagliato: il suo amministratore lo aggiorna e comunica i dettagli al produttore.',
  'smtp-direct-blocked':
    'Questo prodotto consegna la posta da sé, direttamente al server di posta del destinatario, che respinge l’indirizzo di questo server.\nInviare tramite il server di invio del provider sulla porta 587 con un accesso, per esempio smtp.gmail.com o smtp.office365.com.\nO far impostare dal provider di hosting il DNS inverso (PTR) dell’indirizzo di questo server su un nome che riporta a esso, e inviare con IPv4 dove IPv6 non ne ha.',
  'mail-service-key':
    'L’API web del servizio di posta non ha accettato la chiave. Nessun server di posta è stato contattato: server e porta non c’entrano.\nImmettere di nuovo la chiave API, senza spazi, e controllare che appartenga all’account e al dominio giusti.\nControllare la regione: una chiave o un dominio della regione UE di Mailgun non è noto all’indirizzo degli Stati Uniti, e viceversa.',
  'smtp-client-refused':
    'Le regole di questo server di posta o relay non lasciano connettere il programma che invia. Le impostazioni di questo modulo non c’entrano.\nL’amministratore di quel server di posta aggiunge l’indirizzo del programma alle sue regole (Postfix: mynetworks; in un cluster: il criterio del relay).\nIl log del server di posta indica di quale regola si tratta.',
  'smtp-content-refused':
    'Il server di posta ha letto l’intero messaggio e poi l’ha rifiutato; la causa è quindi il contenuto: è considerato spam, o un’intestazione manca o è sbagliata.\nModificare oggetto e testo, togliere link e allegati, e riprovare.\nSe anche un messaggio semplice è rifiutato, guardare le sue intestazioni (From, To, Date, Message-ID): deve correggerle il produttore di questo prodotto.\nSe la risposta contiene un link, aprirlo; se contiene un numero, comunicarlo al supporto del provider di posta. Così si saprà il motivo.',
  'server-log-tls-version':
    'Questa riga proviene dal log del server di posta stesso: il programma che si è connesso conosce solo tipi di crittografia che questo server di posta non accetta più.\nAggiornare il programma o il dispositivo che invia, o il suo ambiente di esecuzione, perché conosca TLS 1.2 o successivo.\nSe non è possibile, l’amministratore del server di posta consente i tipi più vecchi, o gli assegna una porta senza TLS nella propria rete.',
  'tls-host-name':
    'TLS richiede il solo nome host del server, ma questo prodotto ha passato un indirizzo IP, un nome seguito dalla porta, o nulla.\nImmettere il server con il suo nome host, per esempio smtp.gmail.com o smtp.office365.com, e la porta nel suo campo.\nSe è immesso un nome host, il programma che invia lo omette o lo sostituisce con un indirizzo (ricerca MX): disattivarlo lì, aggiornare il programma, o comunicare i dettagli al suo produttore.',
  'tls-ca-file':
    'Il file dei certificati attendibili (CA) impostato su questo server non si può leggere, o non è quello giusto. Il server di posta in sé non c’entra.\nControllare percorso, autorizzazioni e contenuto di quel file: deve contenere, in PEM, i certificati della CA che ha firmato il certificato del server di posta, nella versione attuale.\nOppure rimuovere quell’impostazione, perché si usino i certificati CA del sistema (pacchetto ca-certificates).\nNon disattivare la verifica.',
  'google-app-blocked': `Google blocca questa app, perché chiede l’accesso a Gmail e Google non l’ha verificata.\nSolo il produttore dell’app può farla verificare da Google.\nO usare un client OAuth proprio: Google Auth Platform › Clients › «${name('Web application')}». Immettere qui il suo ID client e il suo segreto client.\nIn un’organizzazione l’amministratore può considerare attendibile l’ID client: Console di amministrazione Google › ${name('Security')} › ${name('API controls')}.`,
  'google-consent-screen':
    'La schermata di consenso del progetto in Google non è completa: manca il nome dell’app o l’indirizzo e-mail di assistenza.\nIn Google Auth Platform › Branding immettere il nome dell’app e l’indirizzo e-mail di assistenza, e salvare.\nPoi accedere di nuovo.',
  'microsoft-first-party': `L’ID client è quello di un programma di Microsoft stessa, come Azure CLI, che non può richiedere questo servizio.\nIn Entra › ${name('App registrations')} registrare un’app propria, e immettere il suo ID client al posto di quello di Microsoft.\nIn Azure va bene anche un’identità gestita, o la stringa di connessione del servizio.`,
  'microsoft-native-page': `La pagina di Microsoft per i programmi senza un proprio indirizzo (nativeclient) non lascia più copiare il codice.\nQuesto prodotto deve usare un altro URI di reindirizzamento: il proprio indirizzo con https://, o http://localhost sul proprio computer. Registrarlo in Entra › ${name('App registrations')} › l’app › ${name('Authentication')}.\nAggiornare questo prodotto, o comunicare i dettagli al suo produttore.`,
  'product-own-service':
    'Una parte di questo prodotto ha rifiutato la chiamata di un’altra, prima che un server di posta fosse contattato. Le impostazioni di questo modulo non c’entrano.\nL’amministratore di questo prodotto controlla le chiavi e gli indirizzi con cui le sue parti (worker, coda, servizio di posta) si riconoscono.\nSe qualcun altro gestisce questo prodotto, comunicare i dettagli al suo supporto.',
  'zoho-data-centre':
    'Zoho tiene separati gli account di ogni data center (.com, .eu, .in, .com.au, .jp, .ca, .sa, .com.cn), e non conosce questo account là dove è stato cercato.\nAccedere a Zoho: la fine dell’indirizzo nel browser è quella del proprio data center. Immettere in questo modulo gli indirizzi con quella fine: accounts.zoho.eu per l’accesso e per i token, smtp.zoho.eu per la posta, e così via.\nAnche l’app deve essere registrata lì (api-console.zoho.eu, e così via). Poi accedere di nuovo con {mailbox}.',
  'code-missing':
    'L’accesso è tornato senza codice: è stato annullato o rifiutato nella pagina del provider, oppure il codice è andato perso al ritorno.\nAccedere di nuovo con {mailbox}, fino alla fine, e consentire l’accesso.\nSe succede di nuovo, cercare error= nell’indirizzo al quale il provider ha rimandato: dice perché.\nSe in quell’indirizzo c’è un code=, il server web o il proxy davanti a questo prodotto lo taglia; il suo amministratore lo imposta in modo che trasmetta l’intero indirizzo.',
  'token-answer-empty':
    'Nella risposta del provider non c’era un token di accesso: era un errore espresso con altre parole, o veniva da un indirizzo diverso da quello del servizio di accesso.\nConfrontare l’endpoint del token, l’ID client e il segreto client di questo modulo con la pagina del provider, poi accedere di nuovo con {mailbox}.\nIl log del backend di questo prodotto contiene la risposta stessa: dice perché.',
  'smtp-connect-or-login':
    'Questo messaggio compare sia per una connessione fallita sia per un accesso fallito.\nControllare server, porta e crittografia: 587 con STARTTLS, 465 con TLS. Il nome del server deve essere quello del suo certificato.\nControllare che sia impostata un’autenticazione, con nome utente e password; Google e Microsoft richiedono OAuth2, Google accetta anche una password per le app.\nLe righe seguenti («Caused by») o il log (in PHPMailer con SMTPDebug = 2) dicono che cosa è stato. Se non si stabilisce nessuna connessione, chiedere al provider di hosting di aprire la porta.',
  'device-reason-hidden':
    'Il dispositivo nasconde il motivo dietro un numero o una frase generica.\nIl suo log dice di più (Synology: Log Center; QNAP: System Logs; stampanti: rapporto di trasmissione).\nControllare la sua connessione a Internet, DNS e orologio, e aggiornarlo.\nPoi controllare server, porta, crittografia, nome utente e password nelle sue impostazioni e-mail, e riprovare.',
  'google-advanced-protection': `L’account è nel Programma di protezione avanzata di Google, che impedisce alle app di accedere alla sua posta.\nInviare da un’altra cassetta postale, o lasciare il programma in https://myaccount.google.com/security\nIn un’organizzazione, il suo amministratore può considerare attendibile l’ID client {clientId} nella Console di amministrazione Google › ${name('Security')} › ${name('Access and data control')} › ${name('API controls')}.`,
  'google-service-clock': `Google non accetta ciò che questo prodotto ha firmato con la chiave dell’account di servizio.\nImpostare correttamente data e ora di questo server (NTP): bastano pochi minuti di differenza.\nSe sono corrette, creare una nuova chiave dell’account di servizio e immettere qui il suo JSON.\nL’account deve essere delegato per {mailbox} (Console di amministrazione Google › Security › Access and data control › API controls › ${name('Manage Domain Wide Delegation')}).`,
  'redirect-localhost': `L’indirizzo di ritorno su localhost non è registrato presso il provider.\nSe questo prodotto è in esecuzione sul proprio computer, registrare presso il provider esattamente questo: {redirectUri} (Entra: l’app, ${name('Authentication')}; Google Auth Platform: Clients, «Authorized redirect URIs»).\nSe è in esecuzione su un server, il suo indirizzo (URL di base) è impostato male, o il reverse proxy non trasmette il nome host (X-Forwarded-Host, X-Forwarded-Proto); il suo amministratore lo corregge.\nSe l’ID client è quello di un altro programma, come Thunderbird, la sua registrazione non si può modificare: registrare un’app propria e immettere il suo ID client.\nSe la porta cambia ogni volta, il client presso Google deve essere del tipo «Desktop app».`,
  'microsoft-response-type': `Questo prodotto chiede a Microsoft un token già con la risposta della pagina, e l’app non lo consente.\nImpostare questo prodotto, se può, in modo che chieda solo un codice (response_type=code).\nAltrimenti, in Entra › ${name('App registrations')} › l’app › ${name('Authentication')} › «Implicit grant and hybrid flows»: selezionare «ID tokens».`,
  'microsoft-personal-account': `Ha effettuato l’accesso un account Microsoft personale, ma l’app è solo per gli account di un’organizzazione.\nAccedere di nuovo con un account dell’organizzazione.\nPer inviare da una cassetta postale personale, in Entra › ${name('App registrations')} › l’app › ${name('Authentication')} › «${name('Supported account types')}»: scegliere un tipo che comprenda gli account personali.\nPoi impostare il tenant su common o consumers.`,
  'server-sample':
    'Il server impostato viene da un esempio o da un ambiente di sviluppo (Mailtrap, MailHog, Mailpit). Non consegna posta a nessuno.\nImmettere in questo modulo il server del proprio provider di posta: smtp.gmail.com, smtp.office365.com o un altro, con la sua porta e la sua crittografia.\nSe è immesso, questo prodotto non lo usa: il suo amministratore controlla le impostazioni (in Laravel: MAIL_HOST) e lo riavvia.',
  'server-missing':
    'In questo prodotto non è impostato nessun server di posta in uscita, o non ne è scelto nessuno per l’account che invia.\nImmettere in questo modulo server, porta, crittografia e autenticazione, e salvare.\nSe sono immessi, guardare gli altri account di posta di questo prodotto: anche quello che invia deve avere un server.',
  'local-mailer':
    'Questo prodotto ha consegnato il messaggio al programma di posta del proprio server (mail() di PHP, sendmail), e l’invio è fallito. Il server di questo modulo non è stato contattato.\nScegliere SMTP come modo di invio in questo prodotto, e immettere il server in questo modulo.\nOppure il suo amministratore configura un programma di posta su quel server (sendmail_path in php.ini; Postfix, msmtp).\nIl log di quel programma di posta dice perché è fallito.',
  'smtp-account-unverified':
    'Per ora Outlook.com non consente l’invio a questo account: è nuovo, o ha inviato più di quanto Microsoft gli permetta finora.\nAccedere a https://outlook.live.com con {mailbox} e confermare quanto viene richiesto, spesso un numero di telefono. Poi inviare di nuovo.\nSe non viene richiesto nulla, attendere un giorno e inviare meno messaggi.\nIn un’organizzazione l’amministratore guarda in «Restricted entities» in Microsoft Defender.',
  'reason-missing':
    'Questo testo non dice perché; quindi non indica nessuno.\nIl motivo è nel log del backend di questo prodotto, del dispositivo o del server di posta: cercare le righe dello stesso minuto.\nLa più utile è una riga con un numero (535, 5.7.…, AADSTS…) o con parole come refused, timed out, denied: incollarla qui.',
};
