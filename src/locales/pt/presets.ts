import type { Strings } from '../strings.js';

/** Brazilian Portuguese: the mail services that need no OAuth2. */
const texts = {
  presets: {
    preset: 'Serviço de e-mail',
    other: 'Outro',
    filled: 'Servidor, porta, criptografia e autenticação estão definidos para {name}.',
    source: 'O que {name} diz a respeito',
    internalOnly: 'Ele só alcança destinatários da sua própria organização.',
    hveAccount:
      'Ele precisa de uma conta HVE com a senha dela e de uma política de cobrança. O login com senha falha lá sob os padrões de segurança (security defaults) e termina em setembro de 2028.',
    acsSignIn:
      'O nome de usuário é um recurso de nome de usuário SMTP (SMTP username), e a senha é um segredo do cliente do aplicativo por trás dele. O remetente precisa ser um endereço de um domínio conectado.',
    connectorNeeded:
      'Ele precisa de um conector no Exchange que conheça este servidor pelo endereço IP fixo ou pelo certificado TLS.',
    connectorServer:
      'O nome do servidor é formado pelo seu domínio com hifens no lugar dos pontos, por exemplo contoso-com.mail.protection.outlook.com.',
    relayNeeded:
      'Ele precisa do serviço de retransmissão SMTP (SMTP relay service) no Google Admin Console (Apps › Google Workspace › Gmail › Routing), que conheça este servidor pelo endereço IP fixo. Escolha “Nome de usuário e senha” se ele pedir login.',
    appPassword:
      'A senha é uma senha de aplicativo, não a da própria conta. Para isso a conta precisa da verificação em duas etapas.',
    apiKey: 'O nome de usuário é sempre “apikey”; a senha é uma chave de API.',
    smtpCredentials:
      'Nome de usuário e senha são credenciais SMTP que o serviço emite, não o seu próprio login.',
    messagesPerMinute: 'No máximo {limit} mensagens por minuto.',
    messagesPerHour: 'No máximo {limit} mensagens por hora.',
    messagesPerDay: 'No máximo {limit} mensagens por dia.',
    recipientsPerMessage: 'No máximo {limit} destinatários por mensagem.',
    messageSize: 'No máximo {limit} MB por mensagem.',
  },
} satisfies Pick<Strings, 'presets'>;

export default texts;
