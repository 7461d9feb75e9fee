import type { Strings } from '../strings.js';

/** Brazilian Portuguese: the sign-in of a person and its button. */
const texts = {
  button: {
    authorize: 'Autorizar com {provider}',
    'authorize-again': 'Autorizar novamente com {provider}',
    waiting: 'Aguardando {provider}…',
    exchanging: 'Concluindo o login…',
    authorized: 'Login feito.',
    'authorized-as': 'Login feito como {account}.',
    cancel: 'Cancelar',
    'start-again': 'Começar de novo',
    'open-link': 'Abrir a página de login de {provider}',
    'new-tab': 'abre em uma nova guia',
    'window-opened': 'A janela de login de {provider} está aberta. Conclua o login lá.',
    'no-client-id': 'Insira primeiro o ID do cliente.',
    'no-provider': 'Escolha primeiro um provedor.',
    'no-exchange': 'Nenhum endereço está configurado para o código de autorização. Defina refresh-token-url.',
    'registered-uri': 'URI de redirecionamento que precisa ser registrado em {provider}',
    'open-again': 'Abrir a página de login em uma nova guia',
    'copy-link': 'Copiar o link',
    'copy-link-name': 'Copiar o link para a página de login',
    'paste-title': 'A janela mostra um erro, ou não se fechou sozinha?',
    'paste-label': 'Texto do erro, ou endereço da última página',
    'paste-help':
      'Copie o texto, ou o endereço inteiro da barra de endereços da janela de login, e cole-o aqui.',
    'paste-expected':
      'Depois do login, o navegador diz que não consegue abrir {uri}. Isso é esperado. Copie da barra de endereços o endereço inteiro dessa página e cole-o aqui.',
    'paste-expected-native':
      'Depois do login, uma página vazia de {provider} fica aberta. Isso é esperado. Copie da barra de endereços o endereço inteiro dessa página e cole-o aqui.',
    'paste-submit': 'Ler',
    'paste-nothing': 'Cole primeiro o texto ou o endereço.',
    guide: 'Como se registrar em {provider}',
    'scope-missing': 'Não é possível enviar e-mail com este login: {provider} não concedeu {scopes}.',
    'scope-missing-remedy':
      'Faça login novamente e permita tudo o que for pedido. Se não for pedido, adicione antes a permissão ao aplicativo em {provider}.',
    testing: 'Este login termina em {date}, porque o aplicativo está em teste em {provider}.',
    'testing-remedy': 'Publique o aplicativo lá e depois faça login novamente.',
    'ends-soon': 'Este login termina em {date}.',
    'ends-soon-remedy': 'Até lá, alguém precisa fazer login novamente.',
    'reported-late':
      'Chegou um login que esta página não está mais aguardando: talvez ela tenha sido recarregada nesse meio-tempo. Comece de novo aqui.',
    details: 'A mensagem exata do provedor ou do servidor',
    error: 'Erro:',
  },
  panelSignIn: {
    connectionSummary: '{server}, porta {port}, {encryption}',
    connectionDefaultPort: '{server}, porta padrão, {encryption}',
    preset:
      'Servidor, porta e criptografia estão definidos para {provider}. Você pode alterá-los em “Conexão”.',
    signedInPerhaps:
      'Se houver um login salvo, ele permanece. Faça login se ainda não houver nenhum, ou para renová-lo.',
    signedInBefore: 'Há um login salvo. Faça login novamente somente para renová-lo ou para trocar de conta.',
    signedOut: 'Não há nenhum login que funcione: nenhum e-mail sai até que alguém faça login aqui e salve.',
    otherAccount:
      'Você fez login como {account}, mas os e-mails são enviados como {sender}. Isso está certo para um alias ou uma caixa de correio compartilhada. Se não for o caso, faça login novamente com a outra conta.',
    useAccount: 'Usar {account} como conta de login',
    cloudHint: 'Registre o aplicativo no portal desta nuvem: um de outra nuvem não é conhecido aqui.',
    clientIdHint: 'Do aplicativo registrado em {provider}.',
    secretHint: 'O “Valor” (Value) do segredo do cliente, não o “ID do segredo” (Secret ID).',
    clientFileHint: 'O arquivo client_secret_….json dele pode ser colado ou solto aqui.',
    clientFileRead: 'O ID do cliente e o segredo foram lidos do arquivo.',
    clientFileRedirect:
      'O arquivo não lista {uri} como URI de redirecionamento. Adicione-o ao cliente no Google; caso contrário, o login falhará.',
    clientFileType:
      'O arquivo foi lido, mas o cliente é de um aplicativo para computador: com esse tipo, o Google só envia de volta a localhost, e não a {uri}. Crie no Google um cliente do tipo “Aplicativo da Web” (Web application).',
    clientFileWrong: 'Este não é um arquivo de cliente do Google.',
    tenantHint: 'ID do diretório (locatário) ou domínio. Sem ele, “{tenant}” é usado.',
    tenantMissing:
      'Nenhum ID do locatário foi inserido. Sem ele não é possível fazer login em um aplicativo registrado para uma única organização, como diz o guia: {provider} recusa com AADSTS50194. Insira o “ID do diretório (locatário)” da visão geral do aplicativo. Deixe em branco somente se o aplicativo foi registrado para várias organizações; então “{tenant}” é usado.',
    defaultTenantHint: 'Sem ele, “{tenant}” é usado.',
    'grant-authorization-code': 'Uma pessoa',
    'grant-authorization-code-hint':
      'Alguém faz login uma vez em uma janela, e os e-mails são enviados em nome dessa conta até o login terminar.',
    'grant-client-credentials': 'O próprio aplicativo',
    'grant-jwt-bearer': 'Uma conta de serviço',
    'auth-secret': 'Um segredo do cliente',
    'auth-certificate': 'Um certificado',
    'registration-own': 'Seu próprio registro',
    secretEnds: 'Expira {when}.',
    secretEnded: 'Expirou {when}.',
    secretEndHint: 'Você é avisado antes desse dia. {provider} o mostra ao lado do segredo.',
    clientFileIsKey: 'Esta é a chave de uma conta de serviço. Escolha primeiro “Uma conta de serviço”.',
    identityHint: 'Somente se você faz login com uma conta diferente do endereço do remetente.',
    passwordNote: 'O login com senha está acabando',
    passwordEndedGoogle:
      'O Google encerrou o login com a senha da própria conta; aqui, apenas senhas de aplicativo ainda funcionam. OAuth2 não precisa de senha.',
    passwordEndsMicrosoft:
      'A Microsoft planeja desativar por padrão o login com senha para SMTP nas organizações existentes no fim de dezembro de 2026. Os administradores poderão ativá-lo de novo até uma data final, que a Microsoft pretende anunciar no segundo semestre de 2027. OAuth2 permanece.',
    convertHint: 'Todo o resto deste formulário permanece. A senha salva só é excluída quando você salvar.',
    convert: 'Mudar para {provider} (OAuth2)',
    converted: 'Mudado para {provider} (OAuth2). Insira o ID do cliente e faça login.',
    notNow: 'Agora não',
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
    tenant: 'Insira o ID ou o domínio do locatário, ou um destes: common, organizations, consumers.',
    ownTenant:
      'Um aplicativo que faz login por conta própria precisa do ID ou de um domínio do seu próprio locatário; “common”, “organizations” e “consumers” não funcionam.',
    workspaceMailbox:
      'Uma conta de serviço só pode enviar por caixas de correio de um domínio do Google Workspace, não de gmail.com.',
    authorize: 'Faça login antes de salvar.',
    authorizeAgain: 'O login era para outro ID do cliente, locatário ou provedor. Faça login novamente.',
    desktop:
      'Preenchido a partir do texto: {fields}. Mas o cliente é de um aplicativo para computador: com esse tipo, o Google só envia de volta a localhost. Crie no Google um cliente do tipo “Aplicativo da Web” (Web application).',
    'service-account':
      'Esta é a chave de uma conta de serviço. Crie um cliente OAuth do tipo “Aplicativo da Web” (Web application).',
  },
} satisfies Pick<Strings, 'button' | 'panelSignIn'>;

export default texts;
