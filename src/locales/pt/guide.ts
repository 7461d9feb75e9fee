import { consoleNames } from './console.js';
import type { Strings } from '../strings.js';

/** Brazilian Portuguese: the guide. */
const texts = {
  console: consoleNames,
  guide: {
    quoted: '“{text}”',
    label: 'Configuração em {provider}',
    'label-any': 'Configuração no provedor de e-mail',
    choose: 'Quem envia seus e-mails?',
    'choose-first': 'Escolha um provedor',
    unknown: 'Não há nenhum provedor “{provider}” aqui.',
    intro:
      'Este produto pode enviar e-mails como uma das suas contas, sem conhecer a senha dela, assim que você o registrar em {provider}. Você precisa de cerca de {minutes:minute} e de uma conta que possa registrar aplicativos lá.',
    'intro-generic':
      'Este produto pode enviar e-mails como uma das suas contas, sem conhecer a senha dela, assim que você o registrar em {provider}.',
    'redirect-title': 'O URI de redirecionamento',
    'redirect-help':
      '{provider} envia você de volta a este endereço depois do login. Registre-o lá exatamente como está escrito aqui.',
    'redirect-refused':
      '{provider} enviaria você de volta a este endereço depois do login, mas não o aceita:',
    'redirect-instead':
      'Você pode continuar sem alterá-lo. Registre {uri} no lugar dele, como está nas etapas abaixo. Depois do login, o navegador diz que não consegue abrir {uri}. Isso é esperado: copie o endereço dessa página e cole-o no formulário deste produto.',
    'redirect-native':
      'Ou registre no lugar dele esta página de {provider}, também para a plataforma “Web”. Ela fica aberta e vazia depois do login, e o endereço dela é colado da mesma forma. Como aplicativo móvel ou de computador, o aplicativo não pode ter segredo.',
    'steps-title': 'Etapas',
    progress: '{done} de {count} concluídas',
    open: 'Abrir {host}',
    'new-window': '(abre em uma nova janela)',
    menu: 'Onde:',
    redirectUri: 'URI de redirecionamento',
    scope: 'Escopo',
    appName: 'Nome sugerido',
    appType: 'Tipo de aplicativo',
    permission: 'Permissão',
    command: 'PowerShell',
    consentLink: 'Link para o administrador',
    'default-name': 'Alertas de {host}',
    checked:
      'Os nomes dos menus e os links foram comparados com a documentação do provedor em {date}. Os provedores os mudam de vez em quando.',

    'google-project':
      'Crie um projeto\nFaça login como administrador da sua organização, ou com a conta particular que vai enviar.\nInsira um nome, escolha sua organização onde isso for pedido e clique em {create}.\nSelecione o novo projeto no canto superior esquerdo da página.',
    'google-app':
      'Descreva o aplicativo\nClique em {getStarted}.\n{appInformation}: insira o nome sugerido, e o seu endereço como {supportEmail}. O nome não pode conter “Google” nem “Gmail”.\n{audience}: escolha {internal}. Com uma conta particular do Gmail só existe {external}.\n{contact}: insira o seu endereço.\nConcorde com a política e clique em {create}.',
    'google-scope':
      'Permita que ele envie e-mail\nClique em {addScopes}.\nCole o escopo na caixa {manualScopes}, no final, e clique em {addToTable}.\nClique em {update} e depois em {save}.\nSe este produto deve mostrar qual conta fez login, abra {gmailApi} e clique em {enable}. Os e-mails são enviados também sem isso.',
    'google-client':
      'Crie o cliente\nClique em {createClient} e escolha {webApplication} como {applicationType}.\nEm {redirectUris}, clique em {addUri} e cole o URI de redirecionamento. Deixe {javascriptOrigins} em branco.\nClique em {create}.\nCopie agora {clientId} e {clientSecret} para o formulário deste produto: o segredo só é mostrado uma vez. Você também pode baixar o arquivo JSON e soltá-lo lá.',
    'google-publish':
      'Publique o aplicativo, se você escolheu Externo (External)\nPule esta etapa se você escolheu {internal}.\nEm {publishingStatus}, clique em {publish} e confirme. Caso contrário, o login termina a cada sete dias.',
    'google-authorize':
      'Faça login aqui\nNo formulário deste produto, clique no botão para autorizar com {provider}.\nEscolha a conta que vai enviar os e-mails, não a sua própria conta de administrador, e permita o acesso.\nO aviso “Google hasn’t verified this app” (o Google não verificou este app) é normal em um aplicativo seu do tipo Externo (External): clique em {advanced} e depois no link abaixo.\nSe o Google disser que o acesso está bloqueado, um administrador do Google Workspace precisa permitir o aplicativo: {apiControls}.\nEnvie um e-mail de teste e depois salve.',

    'microsoft-register':
      'Registre o aplicativo\nFaça login com a função {developerRole} ou uma superior e clique em {newRegistration}.\nInsira o nome sugerido.\n{accountTypes}: escolha {singleTenant}. Para uma caixa de correio particular do outlook.com, escolha {personal} e insira depois “consumers” como ID do locatário.\n{redirectUriLabel}: escolha a plataforma {web} e cole o URI de redirecionamento. Nunca escolha {spa}.\nClique em {register}.',
    'microsoft-ids':
      'Copie dois IDs\nNa página {overview} do aplicativo, copie {clientId} para o campo do ID do cliente no formulário deste produto.\nCopie {tenantId} para o campo do ID do locatário.',
    'microsoft-secret':
      'Crie um segredo do cliente\nClique em {newSecret}, insira o nome sugerido, escolha quando ele expira (no máximo 24 meses) e clique em {add}.\nCopie a coluna {value} para o campo do segredo do cliente, não {secretId}. Ela só é mostrada uma vez.\nAnote o dia em que ele expira: a partir daí nenhum e-mail é enviado até você inserir outro.\nSe o botão estiver esmaecido, sua organização proíbe segredos: abra {certificates}, clique em {upload} e escolha “Um certificado” no formulário.',
    'microsoft-permissions':
      'Permita que ele envie e-mail\nClique em {addPermission}, {graph}, {delegated}.\nMarque as duas permissões abaixo e clique em {addPermissions}. Na janela de login elas aparecem como {scope}.\nClique em {grantConsent} e confirme.\nSe você não puder fazer isso, envie o link abaixo, com os IDs preenchidos, a um administrador do seu Microsoft 365. O aviso “Need admin approval” (é necessária a aprovação do administrador) na janela de login significa o mesmo.',
    'microsoft-mailbox':
      'Permita SMTP para a caixa de correio\nAbra a conta que vai enviar os e-mails. Ela precisa de uma licença com Exchange.\nAbra a guia {mail}, clique em {emailApps}, marque {smtpAuth} e clique em {saveChanges}.\nOu faça isso no Exchange Online PowerShell, com o endereço da sua caixa de correio:',
    'microsoft-authorize':
      'Faça login aqui\nNo formulário deste produto, clique no botão para autorizar com {provider}.\nFaça login com a caixa de correio que vai enviar os e-mails, não como administrador, e aceite.\nEnvie um e-mail de teste e depois salve. Uma alteração nas configurações da caixa de correio pode levar uma hora para ter efeito.',

    'generic-client':
      'Registre este produto em {provider}\nAbra, na sua conta em {provider}, a página para desenvolvedores ou para acesso à API e crie um cliente OAuth2.\nEscolha o tipo de aplicativo abaixo. Ele também pode se chamar “cliente confidencial” (confidential client).\nCole o URI de redirecionamento. Ele também pode se chamar “callback URL”.\nPermita os escopos abaixo.',
    'generic-ids':
      'Copie o ID e o segredo\nCopie o ID do cliente e o segredo do cliente para o formulário deste produto. Muitos provedores mostram o segredo só uma vez.\nSe {provider} não usa segredo do cliente, deixe esse campo em branco.',
    'generic-mailbox':
      'Permita SMTP para a caixa de correio\nVeja as configurações de e-mail da conta que vai enviar: em alguns provedores, o SMTP vem desativado.',
    'generic-authorize':
      'Faça login aqui\nNo formulário deste produto, clique no botão para autorizar com {provider}.\nFaça login com a conta que vai enviar os e-mails e permita o acesso.\nEnvie um e-mail de teste e depois salve.',

    'intro-own':
      'Este produto pode enviar e-mails por uma caixa de correio por conta própria, sem que ninguém faça login, assim que um administrador de {provider} lhe der o direito. Isso leva cerca de {minutes:minute}.',
    rightCommand: 'PowerShell',
    olderCommand: 'PowerShell, a forma antiga',
    'object-id': 'ID do objeto (Object ID), para os comandos abaixo',
    'microsoft-app-register':
      'Registre o aplicativo\nFaça login com a função {developerRole} ou uma superior e clique em {newRegistration}.\nInsira o nome sugerido.\n{accountTypes}: escolha {singleTenant}. Deixe {redirectUriLabel} em branco.\nClique em {register}. Ele não precisa de nenhuma permissão de API.',
    'microsoft-app-credential':
      'Dê a ele uma credencial\nPara um segredo do cliente, clique em {newSecret}, escolha quando ele expira (no máximo 24 meses) e clique em {add}. Copie a coluna {value}, não {secretId}: ela só é mostrada uma vez.\nPara um certificado, abra {certificates} e clique em {upload}. Pode ser um autoassinado.\nSe o botão dos segredos estiver esmaecido, sua organização os proíbe: use um certificado.',
    'microsoft-app-object':
      'Copie o ID do objeto do aplicativo empresarial\nNão é o ID do objeto que está em “Registros de aplicativo” (App registrations).\nCopie {objectId} e cole-o aqui: ele não é secreto e só entra nos comandos.',
    'microsoft-app-right':
      'Dê a ele o direito de enviar pela caixa de correio\nExecute os comandos no PowerShell como administrador do Exchange. Eles permitem que o aplicativo envie por esta única caixa de correio, não que a leia.\nO Exchange pode levar até duas horas para aceitar o login. Até lá ele responde 535 5.7.3.',
    'microsoft-app-older':
      'A forma antiga, onde as funções do Exchange para aplicativos não estão disponíveis\nClique em {addPermission}, {organizationApis}, {application}, marque {sendAsApp} e clique em {addPermissions} e depois em {grantConsent}.\nEm seguida execute os comandos. Eles dão ao aplicativo a caixa de correio inteira, também para ler e excluir.',
    'microsoft-app-check':
      'Verifique aqui\nNo formulário deste produto, escolha “O próprio aplicativo” em “Quem faz login?”. Insira o ID do cliente, o ID do locatário, a credencial e a caixa de correio.\nEnvie um e-mail de teste e depois salve.',
    'google-account-create':
      'Crie uma conta de serviço\nSelecione ou crie um projeto no canto superior esquerdo da página.\nClique em {createAccount}, insira o nome sugerido e clique em {create}. Ela não precisa de nenhuma função no projeto.',
    'google-account-key':
      'Crie a chave dela\nAbra a conta e depois as chaves dela. Escolha {newKey}, {json} e clique em {create}. Um arquivo é baixado: quem o tiver pode usar a conta.\nSe isso estiver bloqueado, uma política da sua organização proíbe chaves ({policy}). Quem tem a função {policyRole} pode suspendê-la para este único projeto.',
    'google-account-delegate':
      'Delegue a ela as caixas de correio do domínio\nFaça login como superadministrador e clique em {addNew}.\nCole o ID do cliente que está no arquivo: um número, mostrado também no formulário deste produto. Cole o escopo abaixo e clique em {authorize}.\nPode levar até 24 horas para ter efeito. A conta pode então ler e excluir os e-mails de todas as pessoas do domínio.',
    'google-account-check':
      'Verifique aqui\nNo formulário deste produto, escolha “Uma conta de serviço” em “Quem faz login?”. Solte lá o arquivo da chave e insira a caixa de correio.\nEnvie um e-mail de teste e depois salve.',

    'ends-title': 'O que encerra o login mais tarde',
    'ends-intro':
      'Então nenhum e-mail é enviado até você fazer login aqui novamente ou inserir o novo segredo:',
    'google-ends':
      'Alguém altera a senha da conta.\nO aplicativo é do tipo Externo (External) e ainda está em teste: depois de sete dias.\nO login não é usado por seis meses.\nO dono da conta ou um administrador remove o acesso.\nO Google Workspace pede um novo login em intervalos fixos (controle de sessão).\nA mesma conta faz login mais de 100 vezes: o login mais antigo termina.',
    'microsoft-ends':
      'O login não é usado por 90 dias. Enquanto este produto o renovar todos os dias, ele não termina.\nO segredo do cliente expira (no máximo 24 meses). Então basta um novo segredo, ninguém precisa fazer login.\nUm administrador redefine a senha ou encerra todas as sessões da conta.\nUma regra da sua organização pede um novo login (acesso condicional).\nAlguém remove o aplicativo ou a permissão dele.',
    'generic-ends':
      'Alguém altera a senha da conta.\nO dono da conta ou um administrador remove o acesso.\nO login não é usado por muito tempo.\nO segredo do cliente expira.',

    'send-title': 'Outra pessoa tem os direitos em {provider}?',
    'send-help': 'Envie a ela estas etapas com os valores deste produto. Não há nenhum segredo nelas.',
    'sheet-copy': 'Copiar as etapas como texto',
    'sheet-mail': 'Escrever um e-mail',
    'sheet-mail-short':
      'Em um e-mail deste tipo cabem os valores e os links, mas não todas as etapas. Copie as etapas e cole-as nele.',
    'sheet-show': 'Mostrar o texto',
    'sheet-subject': 'Registrar “{appName}” em {provider}',
    'sheet-intro':
      'Por favor, registre este produto em {provider} para que ele possa enviar e-mail. Estes são os valores dele e as etapas:',
    'sheet-back':
      'Por favor, informe-me o ID do cliente e, na Microsoft, também o ID do locatário. Não envie o segredo do cliente por e-mail: entregue-o de forma segura.',
  },
} satisfies Pick<Strings, 'guide' | 'console'>;

export default texts;
