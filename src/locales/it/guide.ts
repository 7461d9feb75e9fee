import { consoleNames } from './console.js';
import type { Strings } from '../strings.js';

/** Italian: the guide. */
const texts = {
  guide: {
    quoted: '«{text}»',
    label: 'Configurazione presso {provider}',
    'label-any': 'Configurazione presso il provider di posta',
    choose: 'Chi invia la posta?',
    'choose-first': 'Scegliere un provider',
    unknown: 'Qui non esiste alcun provider «{provider}».',
    intro:
      'Questo prodotto può inviare e-mail come uno degli account dell’organizzazione, senza conoscerne la password, una volta registrato presso {provider}. Occorrono circa {minutes:minute} e un account che possa registrare app in quel servizio.',
    'intro-generic':
      'Questo prodotto può inviare e-mail come uno degli account dell’organizzazione, senza conoscerne la password, una volta registrato presso {provider}.',
    'redirect-title': 'L’URI di reindirizzamento',
    'redirect-help':
      'Dopo l’accesso {provider} rimanda a questo indirizzo. Registrarlo lì esattamente come è scritto qui.',
    'redirect-refused': 'Dopo l’accesso {provider} rimanderebbe a questo indirizzo, ma non lo accetta:',
    'redirect-instead':
      'È possibile continuare senza modificarlo. Registrare al suo posto {uri}, come indicato nei passaggi seguenti. Dopo l’accesso il browser segnala di non poter aprire {uri}. È normale: copiare l’indirizzo di quella pagina e incollarlo nel modulo di questo prodotto.',
    'redirect-native':
      'Oppure registrare al suo posto questa pagina di {provider}, anch’essa per la piattaforma «Web». Dopo l’accesso resta aperta e vuota, e il suo indirizzo si incolla allo stesso modo. Come applicazione mobile o desktop, l’app non potrebbe avere un segreto.',
    'steps-title': 'Passaggi',
    progress: '{done} su {count} completati',
    open: 'Apri {host}',
    'new-window': '(si apre in una nuova finestra)',
    menu: 'Dove:',
    redirectUri: 'URI di reindirizzamento',
    scope: 'Ambito (scope)',
    appName: 'Nome suggerito',
    appType: 'Tipo di app',
    permission: 'Autorizzazione',
    command: 'PowerShell',
    consentLink: 'Link per l’amministratore',
    'default-name': 'Avvisi {host}',
    checked:
      'Ultimo confronto dei nomi dei menu e dei link con la documentazione del provider: {date}. Di tanto in tanto i provider li rinominano.',
    'google-project':
      'Creare un progetto\nAccedere come amministratore dell’organizzazione, o con l’account privato che invierà le e-mail.\nImmettere un nome, scegliere l’organizzazione se viene richiesta, e fare clic su {create}.\nSelezionare il nuovo progetto in alto a sinistra nella pagina.',
    'google-app':
      'Descrivere l’app\nFare clic su {getStarted}.\n{appInformation}: immettere il nome suggerito, e il proprio indirizzo come {supportEmail}. Il nome non deve contenere né «Google» né «Gmail».\n{audience}: scegliere {internal}. Con un account Gmail privato c’è solo {external}.\n{contact}: immettere il proprio indirizzo.\nAccettare le norme e fare clic su {create}.',
    'google-scope':
      'Consentire all’app di inviare e-mail\nFare clic su {addScopes}.\nIncollare l’ambito nella casella {manualScopes} in fondo, e fare clic su {addToTable}.\nFare clic su {update}, poi su {save}.\nSe questo prodotto deve mostrare quale account ha effettuato l’accesso, aprire {gmailApi} e fare clic su {enable}. Le e-mail vengono inviate anche senza.',
    'google-client':
      'Creare il client\nFare clic su {createClient} e scegliere {webApplication} come {applicationType}.\nIn {redirectUris} fare clic su {addUri} e incollare l’URI di reindirizzamento. Lasciare vuoto {javascriptOrigins}.\nFare clic su {create}.\nCopiare subito {clientId} e {clientSecret} nel modulo di questo prodotto: il segreto viene mostrato una sola volta. È anche possibile scaricare il file JSON e trascinarlo nel modulo.',
    'google-publish':
      'Pubblicare l’app, se è stato scelto «Esterno»\nSaltare questo passaggio se è stato scelto {internal}.\nIn {publishingStatus} fare clic su {publish} e confermare. Altrimenti l’accesso termina ogni volta dopo sette giorni.',
    'google-authorize':
      'Effettuare l’accesso qui\nNel modulo di questo prodotto, fare clic sul pulsante per accedere con {provider}.\nScegliere l’account che deve inviare le e-mail, non il proprio account di amministratore, e consentire l’accesso.\n«Google non ha verificato questa app» è normale per una propria app «Esterno»: fare clic su {advanced}, poi sul link sottostante.\nSe Google segnala che l’accesso è bloccato, un amministratore di Google Workspace deve consentire l’app: {apiControls}.\nInviare un’e-mail di prova, poi salvare.',
    'microsoft-register':
      'Registrare l’app\nAccedere con il ruolo {developerRole} o uno superiore, e fare clic su {newRegistration}.\nImmettere il nome suggerito.\n{accountTypes}: scegliere {singleTenant}. Per una cassetta postale privata di outlook.com scegliere {personal}, e in seguito immettere «consumers» come ID tenant.\n{redirectUriLabel}: scegliere la piattaforma {web} e incollare l’URI di reindirizzamento. Non scegliere mai {spa}.\nFare clic su {register}.',
    'microsoft-ids':
      'Copiare due ID\nNella pagina {overview} dell’app, copiare {clientId} nel campo dell’ID client del modulo di questo prodotto.\nCopiare {tenantId} nel campo dell’ID tenant.',
    'microsoft-secret':
      'Creare un segreto client\nFare clic su {newSecret}, immettere il nome suggerito, scegliere quando scade (al massimo 24 mesi) e fare clic su {add}.\nCopiare la colonna {value} nel campo del segreto client, non {secretId}. Viene mostrata una sola volta.\nAnnotare il giorno della scadenza: da quel momento non viene inviata alcuna e-mail finché non si immette un nuovo segreto.\nSe il pulsante è disattivato, l’organizzazione vieta i segreti: aprire {certificates}, fare clic su {upload} e scegliere «Un certificato» nel modulo.',
    'microsoft-permissions':
      'Consentire all’app di inviare e-mail\nFare clic su {addPermission}, {graph}, {delegated}.\nSelezionare le due autorizzazioni indicate sotto e fare clic su {addPermissions}. Nella finestra di accesso appaiono così: {scope}.\nFare clic su {grantConsent} e confermare.\nSe non se ne ha il diritto, inviare il link sottostante a un amministratore di Microsoft 365 della propria organizzazione, dopo avervi inserito gli ID. «È necessaria l’approvazione dell’amministratore» (Need admin approval) nella finestra di accesso significa la stessa cosa.',
    'microsoft-mailbox':
      'Consentire SMTP per la cassetta postale\nAprire l’account che deve inviare le e-mail. Deve avere una licenza con Exchange.\nAprire la scheda {mail}, fare clic su {emailApps}, selezionare {smtpAuth} e fare clic su {saveChanges}.\nOppure farlo in Exchange Online PowerShell, con l’indirizzo della propria cassetta postale:',
    'microsoft-authorize':
      'Effettuare l’accesso qui\nNel modulo di questo prodotto, fare clic sul pulsante per accedere con {provider}.\nAccedere con la cassetta postale che deve inviare le e-mail, non come amministratore, e accettare.\nInviare un’e-mail di prova, poi salvare. Una modifica delle impostazioni della cassetta postale può richiedere un’ora per avere effetto.',
    'generic-client':
      'Registrare questo prodotto presso {provider}\nAprire la pagina per sviluppatori o per l’accesso alle API nel proprio account presso {provider}, e creare un client OAuth2.\nScegliere il tipo di app indicato sotto. Può anche chiamarsi «client riservato» (confidential client).\nIncollare l’URI di reindirizzamento. Può anche chiamarsi «URL di callback».\nConsentire gli ambiti indicati sotto.',
    'generic-ids':
      'Copiare ID e segreto\nCopiare l’ID client e il segreto client nel modulo di questo prodotto. Molti provider mostrano il segreto una sola volta.\nSe {provider} non prevede un segreto client, lasciare vuoto quel campo.',
    'generic-mailbox':
      'Consentire SMTP per la cassetta postale\nControllare le impostazioni di posta dell’account che deve inviare: presso alcuni provider SMTP è inizialmente disattivato.',
    'generic-authorize':
      'Effettuare l’accesso qui\nNel modulo di questo prodotto, fare clic sul pulsante per accedere con {provider}.\nAccedere con l’account che deve inviare le e-mail e consentire l’accesso.\nInviare un’e-mail di prova, poi salvare.',
    'intro-own':
      'Questo prodotto può inviare da solo e-mail per una cassetta postale, senza che nessuno effettui l’accesso, una volta che un amministratore presso {provider} gliene ha dato il diritto. Occorrono circa {minutes:minute}.',
    rightCommand: 'PowerShell',
    olderCommand: 'PowerShell, il metodo meno recente',
    'object-id': 'ID oggetto, per i comandi seguenti',
    'microsoft-app-register':
      'Registrare l’app\nAccedere con il ruolo {developerRole} o uno superiore, e fare clic su {newRegistration}.\nImmettere il nome suggerito.\n{accountTypes}: scegliere {singleTenant}. Lasciare vuoto {redirectUriLabel}.\nFare clic su {register}. Non serve alcuna autorizzazione API.',
    'microsoft-app-credential':
      'Dare all’app una credenziale\nPer un segreto client fare clic su {newSecret}, scegliere quando scade (al massimo 24 mesi) e fare clic su {add}. Copiare la colonna {value}, non {secretId}: viene mostrata una sola volta.\nPer un certificato aprire {certificates} e fare clic su {upload}. Va bene anche un certificato autofirmato.\nSe il pulsante dei segreti è disattivato, l’organizzazione li vieta: usare un certificato.',
    'microsoft-app-object':
      'Copiare l’ID oggetto dell’applicazione aziendale\nNon è l’ID oggetto che si trova in «Registrazioni app» (App registrations).\nCopiare {objectId} e incollarlo qui: non è segreto e serve solo per i comandi.',
    'microsoft-app-right':
      'Dare all’app il diritto di inviare per la cassetta postale\nEseguire i comandi in PowerShell, come amministratore di Exchange. Consentono all’app di inviare per questa sola cassetta postale, non di leggerla.\nPossono passare fino a due ore prima che Exchange accetti l’accesso. Fino ad allora risponde 535 5.7.3.',
    'microsoft-app-older':
      'Il metodo meno recente, dove i ruoli di Exchange per le applicazioni non sono disponibili\nFare clic su {addPermission}, {organizationApis}, {application}, selezionare {sendAsApp} e fare clic su {addPermissions}, poi su {grantConsent}.\nQuindi eseguire i comandi. Danno all’app l’intera cassetta postale, anche per leggere ed eliminare.',
    'microsoft-app-check':
      'Controllare qui\nNel modulo di questo prodotto, scegliere che sia l’app stessa ad accedere. Immettere ID client, ID tenant, la credenziale e la cassetta postale.\nInviare un’e-mail di prova, poi salvare.',
    'google-account-create':
      'Creare un account di servizio\nSelezionare o creare un progetto in alto a sinistra nella pagina.\nFare clic su {createAccount}, immettere il nome suggerito e fare clic su {create}. Non ha bisogno di alcun ruolo nel progetto.',
    'google-account-key':
      'Creare la sua chiave\nAprire l’account, poi le sue chiavi. Scegliere {newKey}, {json} e fare clic su {create}. Viene scaricato un file: chi lo possiede può usare l’account.\nSe è bloccato, un criterio dell’organizzazione vieta le chiavi ({policy}). Chi ha il ruolo {policyRole} può disattivare il criterio per questo solo progetto.',
    'google-account-delegate':
      'Delegare all’account le cassette postali del dominio\nAccedere come super amministratore e fare clic su {addNew}.\nIncollare l’ID client preso dal file: un numero, mostrato anche nel modulo di questo prodotto. Incollare l’ambito indicato sotto e fare clic su {authorize}.\nPossono servire fino a 24 ore. L’account può poi leggere ed eliminare le e-mail di tutti nel dominio.',
    'google-account-check':
      'Controllare qui\nNel modulo di questo prodotto, scegliere che sia un account di servizio ad accedere. Trascinare lì il file della chiave e immettere la cassetta postale.\nInviare un’e-mail di prova, poi salvare.',
    'ends-title': 'Che cosa pone fine all’accesso in seguito',
    'ends-intro':
      'In questi casi non viene inviata alcuna e-mail finché non si effettua di nuovo l’accesso qui o non si immette il nuovo segreto:',
    'google-ends':
      'Qualcuno cambia la password dell’account.\nL’app è «Esterno» e ancora in fase di test: dopo sette giorni.\nL’accesso non viene usato per sei mesi.\nIl proprietario dell’account o un amministratore rimuove l’accesso.\nGoogle Workspace richiede un nuovo accesso a intervalli fissi (controllo della sessione).\nLo stesso account effettua più di 100 accessi: il più vecchio termina.',
    'microsoft-ends':
      'L’accesso non viene usato per 90 giorni. Finché questo prodotto lo rinnova ogni giorno, non termina.\nIl segreto client scade (al massimo 24 mesi). In tal caso basta un nuovo segreto, nessuno deve effettuare l’accesso.\nUn amministratore reimposta la password o disconnette l’account ovunque.\nUna regola dell’organizzazione richiede un nuovo accesso (accesso condizionale).\nL’app o la sua autorizzazione viene rimossa.',
    'generic-ends':
      'Qualcuno cambia la password dell’account.\nIl proprietario dell’account o un amministratore rimuove l’accesso.\nL’accesso non viene usato per molto tempo.\nIl segreto client scade.',
    'send-title': 'Qualcun altro ha i diritti presso {provider}?',
    'send-help':
      'Inviare a questa persona i passaggi con i valori di questo prodotto. Non contengono nulla di segreto.',
    'sheet-copy': 'Copia i passaggi come testo',
    'sheet-mail': 'Scrivi un’e-mail',
    'sheet-mail-short':
      'In un’e-mail di questo tipo c’è spazio per i valori e i link, non per ogni passaggio. Per questi, copiare i passaggi e incollarli nell’e-mail.',
    'sheet-show': 'Mostra il testo',
    'sheet-subject': 'Richiesta di registrare «{appName}» presso {provider}',
    'sheet-intro':
      'Si prega di registrare questo prodotto presso {provider}, affinché possa inviare e-mail. Ecco i suoi valori e i passaggi:',
    'sheet-back':
      'Si prega di comunicarmi l’ID client e, per Microsoft, anche l’ID tenant. Non inviare il segreto client per e-mail: consegnarlo in modo sicuro.',
  },
  console: consoleNames,
} satisfies Pick<Strings, 'console' | 'guide'>;

export default texts;
