import type { Locale } from './locale.js';
import type { Strings } from './strings.js';

const explanations = () => import('./pt/explanations.js');
const guide = () => import('./pt/guide.js');
const redirectUri = () => import('./pt/redirect-uri.js');
const signIn = () => import('./pt/sign-in.js');

/** Brazilian Portuguese. */
const pt = {
  lang: 'pt',
  late: {
    button: signIn,
    callback: () => import('./pt/callback.js'),
    check: () => import('./pt/check.js'),
    console: guide,
    diagnosis: explanations,
    explanation: explanations,
    flow: () => import('./pt/flow.js'),
    guide,
    preflight: redirectUri,
    ownSignIn: () => import('./pt/own-sign-in.js'),
    otherProvider: () => import('./pt/other-provider.js'),
    panelSignIn: signIn,
    presets: () => import('./pt/presets.js'),
    redirectUri,
    status: () => import('./pt/status.js'),
    testMail: () => import('./pt/test-mail.js'),
  },
  strings: {
    fields: {
      name: 'Nome do endpoint',
      enable: 'Habilitar',
      server: 'Servidor',
      mode: 'Criptografia',
      insecure: 'Nenhuma (não segura)',
      starttls: 'STARTTLS',
      tls: 'TLS',
      port: 'Porta',
      portDefault: 'Padrão ({port})',
      'auth-method': 'Autenticação',
      none: 'Nenhuma',
      plain: 'Nome de usuário e senha',
      oauth2: '{provider} (OAuth2)',
      other: 'Outro',
      cloud: 'Nuvem',
      'oauth2-issuer': 'Emissor (issuer)',
      'oauth2-authorization-endpoint': 'Endpoint de autorização',
      'oauth2-token-endpoint': 'Endpoint de token',
      'oauth2-scope': 'Escopo',
      'oauth2-sasl-mechanism': 'Mecanismo',
      'oauth2-client-id': 'ID do cliente',
      'oauth2-client-secret': 'Segredo do cliente',
      'oauth2-registration': 'Registro do aplicativo',
      'oauth2-grant': 'Quem faz login?',
      'oauth2-client-auth': 'O aplicativo se identifica com',
      'oauth2-client-secret-expires': 'O segredo expira em',
      'oauth2-client-certificate': 'Certificado',
      'oauth2-client-private-key': 'Chave privada',
      'oauth2-service-account-key': 'Chave da conta de serviço',
      'oauth2-tenant-id': 'ID do locatário',
      username: 'Nome de usuário',
      identity: 'Conta de login',
      mailbox: 'Caixa de correio',
      password: 'Senha',
      unchanged: 'Sem alteração',
      'oauth2-refresh-token': 'Login',
      'from-address': 'Endereço do remetente',
      'mailto-user': 'Destinatários',
      mailto: 'Outros destinatários',
      mailtoHint: 'Separe os endereços com espaço, vírgula ou ponto e vírgula.',
      comment: 'Comentário',
      author: 'Autor',
    },
    panel: {
      connection: 'Conexão',
      signIn: 'Login',
      message: 'Mensagem',
      advanced: 'Opções avançadas',
      error: 'Erro:',
      cleaned: 'Espaços, aspas ou caracteres invisíveis foram removidos.',
      taken: 'Somente o próprio valor foi extraído do texto.',
      filled: 'Preenchido a partir do texto: {fields}.',
      desktop:
        'Preenchido a partir do texto: {fields}. Mas o cliente é de um aplicativo para computador: com esse tipo, o Google só envia de volta a localhost. Crie no Google um cliente do tipo “Aplicativo da Web” (Web application).',
      'service-account':
        'Esta é a chave de uma conta de serviço. Crie um cliente OAuth do tipo “Aplicativo da Web” (Web application).',
      recipientsAdded: 'Adicionado: {addresses}',
      recipientRemoved: 'Removido: {address}',
      unknownMethod: 'Este formulário não conhece o login “{method}”. Ao salvar, ele fica como está.',
      help: 'Ajuda sobre {field}',
      noUser: 'Nenhum usuário',
      show: 'Mostrar',
      hide: 'Ocultar',
      showSecret: 'Mostrar {field}',
      hideSecret: 'Ocultar {field}',
      removeRecipient: 'Remover {address}',
      recipientList: 'Destinatários adicionados',
      wrongAddress: 'não é um endereço de e-mail',
      unknownUser: '{user} (usuário desconhecido)',
      notOffered:
        'Este destino faz login com OAuth2, que não está configurado aqui. Ao salvar, o login fica como está.',
      needAttention: 'Campos a corrigir: {count}',
    },
    signs: {
      pair: '{name}: {value}',
      sentences: '{first}. {second}',
    },
    copy: {
      copy: 'Copiar',
      copyNamed: 'Copiar: {name}',
      copied: 'Copiado',
      select: 'Selecionado. Pressione Ctrl+C ou ⌘C para copiar.',
    },
    problems: {
      required: 'Preencha este campo: {field}',
      name: 'Comece com uma letra. Use pelo menos duas letras, dígitos, “-” ou “_”.',
      host: 'Insira somente um nome de host ou um endereço IP, sem espaços, “https://”, porta ou caminho.',
      hostIsMail: 'Insira o nome do servidor de e-mail, como smtp.example.com. Um nome não tem “@”.',
      port: 'Insira um número de 1 a 65535.',
      mail: 'Insira um endereço de e-mail como user@example.com.',
      recipients: 'Corrija ou remova o que não é endereço de e-mail: {addresses}',
      noRecipient: 'Adicione pelo menos um destinatário.',
      googleClientId: 'Um ID do cliente do Google termina em “.apps.googleusercontent.com”.',
      microsoftClientId:
        'Um ID do cliente da Microsoft tem o formato 00000000-0000-0000-0000-000000000000: “ID do aplicativo (cliente)” na página de visão geral.',
      clientIdShape: 'Um ID do cliente não tem espaços, aspas, chaves nem barras. Copie somente o ID.',
      secretShape:
        'Um segredo do cliente não é um arquivo nem um endereço e não tem espaços. Copie somente o segredo.',
      maskedSecret:
        'Este segredo está oculto por asteriscos. Copie-o onde ele aparece por inteiro, ou crie outro.',
      secretIsClientId: 'Este é o ID do cliente. Copie o segredo do cliente.',
      secretIsToken:
        'Este é um token, um código ou uma chave de API. Copie o segredo do cliente da página do seu cliente ou aplicativo.',
      secretId: 'Isto parece o ID do segredo (Secret ID). Copie o próprio segredo, a coluna “Valor” (Value).',
      date: 'Insira uma data no formato AAAA-MM-DD.',
      format: 'Insira um valor como {example}.',
      tenant: 'Insira o ID ou o domínio do locatário, ou um destes: common, organizations, consumers.',
      ownTenant:
        'Um aplicativo que faz login por conta própria precisa do ID ou de um domínio do seu próprio locatário; “common”, “organizations” e “consumers” não funcionam.',
      workspaceMailbox:
        'Uma conta de serviço só pode enviar por caixas de correio de um domínio do Google Workspace, não de gmail.com.',
      authorize: 'Faça login antes de salvar.',
      authorizeAgain: 'O login era para outro ID do cliente, locatário ou provedor. Faça login novamente.',
    },
  } satisfies Pick<Strings, 'copy' | 'fields' | 'panel' | 'problems' | 'signs'>,
} satisfies Locale;

export default pt;
