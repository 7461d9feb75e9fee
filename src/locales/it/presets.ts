import type { Strings } from '../strings.js';

/** Italian: mail services without OAuth2. */
const texts = {
  presets: {
    preset: 'Servizio di posta',
    other: 'Un altro',
    filled: 'Server, porta, crittografia e autenticazione sono impostati per {name}.',
    source: 'Documentazione di {name}',
    internalOnly: 'Raggiunge solo destinatari della propria organizzazione.',
    hveAccount:
      'Richiede un account HVE con la sua password e un criterio di fatturazione. L’accesso con password lì non riesce con le impostazioni predefinite per la sicurezza e termina a settembre 2028.',
    acsSignIn:
      'Il nome utente è una risorsa «nome utente SMTP», la password un segreto client dell’app corrispondente. Il mittente deve essere un indirizzo di un dominio collegato.',
    connectorNeeded:
      'Richiede un connettore in Exchange che riconosca questo server dal suo indirizzo IP fisso o dal suo certificato TLS.',
    connectorServer:
      'Il nome del server è composto dal proprio dominio con trattini al posto dei punti, ad esempio contoso-com.mail.protection.outlook.com.',
    relayNeeded:
      'Richiede il servizio di inoltro SMTP nella Console di amministrazione Google (App › Google Workspace › Gmail › Routing), che riconosca questo server dal suo indirizzo IP fisso. Scegliere «Nome utente e password» se richiede un accesso.',
    appPassword:
      'La password da usare è una password per le app, non quella dell’account. L’account deve usare la verifica in due passaggi.',
    apiKey: 'Il nome utente è sempre «apikey», la password è una chiave API.',
    smtpCredentials:
      'Nome utente e password sono credenziali SMTP rilasciate dal servizio, non le proprie credenziali personali.',
    messagesPerMinute: 'Messaggi al minuto, al massimo: {limit}.',
    messagesPerHour: 'Messaggi all’ora, al massimo: {limit}.',
    messagesPerDay: 'Messaggi al giorno, al massimo: {limit}.',
    recipientsPerMessage: 'Destinatari per messaggio, al massimo: {limit}.',
    messageSize: 'Dimensioni di un messaggio, al massimo: {limit} MB.',
  },
} satisfies Pick<Strings, 'presets'>;

export default texts;
