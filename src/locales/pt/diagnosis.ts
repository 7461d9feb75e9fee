import { consoleName } from '../console-name.js';
import type { Strings } from '../strings.js';
import { consoleNames } from './console.js';

const name = (english: string) => consoleName(consoleNames, english);

const AGAIN = 'Faça login novamente com a caixa de correio {mailbox}.';
const APP = `No Entra, ${name('App registrations')}, o aplicativo,`;
const CLIENTS = `No Google Auth Platform, ${name('Clients')},`;
const AUDIENCE = `no Google Auth Platform, ${name('Audience')},`;
const CONTROLS = `Em admin.google.com, ${name('Security')}, ${name('Access and data control')}`;
const USERS = `No centro de administração do Microsoft 365, ${name('Users')}, ${name('Active users')},`;
const EXCHANGE = 'No centro de administração do Exchange,';
const WEB = `“${name('Web application')}”`;
const SMTP_AUTH = `Em https://admin.microsoft.com, ${name('Users')}, ${name('Active users')}, a caixa de correio {mailbox}, ${name('Mail')}, ${name('Manage email apps')}: marque “${name('Authenticated SMTP')}”.`;
const MAKERS = 'Informe os detalhes aos desenvolvedores deste produto.';
const PKCE =
  'O backend precisa enviar sem alteração “code-verifier” da solicitação de troca como code_verifier.\nPara um backend que não consegue fazer isso, defina pkce="off".';
const WAIT = 'Aguarde alguns minutos e tente novamente.';
const OTHER_RECIPIENT = 'Ou use outro destinatário.';
const PORTS = 'STARTTLS com 587, TLS com 465';

/** Brazilian Portuguese: the explanations of errors. Names in the providers' pages stand in both languages, where they are known. */
export const diagnosis: Strings['diagnosis'] = {
  'value-redirectUri': 'o URI de redirecionamento deste formulário',
  'value-clientId': 'informado',
  'value-tenant': 'informado',
  'value-mailbox': 'que envia',
  'value-from': 'informado',
  'value-server': 'informado',
  'value-endpoint': 'do provedor',
  'value-wait-for': 'A resposta pede para aguardar {wait:second}.',
  'value-wait-until': 'A resposta pede para aguardar até {wait}.',

  'microsoft-redirect-uri': `O URI de redirecionamento não está registrado no aplicativo na Microsoft.\n${APP} ${name('Authentication')}, plataforma Web: adicione exatamente {redirectUri}\nA porta, as maiúsculas e minúsculas e uma barra no fim contam. Aguarde um minuto e faça login novamente.`,
  'microsoft-redirect-uri-changed':
    'Na troca do código, o URI de redirecionamento era diferente do usado quando o código foi solicitado.\nAs duas solicitações precisam usar {redirectUri}\nSe houver um proxy reverso na frente, faça com que ele repasse ao backend o nome de host e https.',
  'redirect-uri-insecure':
    'Este produto enviou um endereço de retorno que começa com http://; os provedores só permitem isso para localhost.\nO administrador dele precisa definir o endereço próprio do produto (URL base) com https:// e fazer com que o proxy reverso repasse https e o nome de host (X-Forwarded-Proto, X-Forwarded-Host).\nDepois registre esse endereço com https:// no provedor e faça login novamente.',
  'microsoft-redirect-uri-invalid':
    'A Microsoft não aceita a solicitação da forma como foi enviada.\nO endereço de retorno precisa ser completo, com https://; corrija {redirectUri}\nSe isso estiver certo, informe os detalhes aos desenvolvedores deste produto.',
  'microsoft-not-web': `O aplicativo está registrado na Microsoft como aplicativo de página única, mas precisa ser um aplicativo Web.\n${APP} ${name('Authentication')}: remova o URI de redirecionamento de “Single-page application”.\nAdicione-o na plataforma Web: {redirectUri}\nDepois faça login novamente.`,
  'microsoft-browser-exchange':
    'O código foi trocado com um cabeçalho Origin, que a Microsoft só permite a aplicativos de página única.\nO próprio backend precisa fazer esta solicitação e não pode repassar o cabeçalho Origin do navegador.',
  'microsoft-public-client': `O aplicativo está registrado na Microsoft como cliente público (de computador ou móvel), que não aceita segredo do cliente.\n${APP} ${name('Authentication')}: remova o URI de redirecionamento de “Mobile and desktop applications”.\nAdicione-o na plataforma Web: {redirectUri}`,
  'microsoft-secret-missing': `O segredo do cliente está faltando.\nInsira o segredo do cliente: no Entra, ${name('App registrations')}, o aplicativo, ${name('Certificates & secrets')}, a coluna ${name('Value')}.\nSe ele já foi inserido, o URI de redirecionamento precisa estar na plataforma Web em ${name('Authentication')}, não em “Mobile and desktop”.\nUm programa que faz login sem segredo precisa de “${name('Allow public client flows')}” como Yes em ${name('Authentication')}.`,
  'microsoft-secret-wrong': `O segredo do cliente está errado. Muitas vezes foi copiado ${name('Secret ID')} no lugar de ${name('Value')}.\n${APP} ${name('Certificates & secrets')}: copie a coluna ${name('Value')} e insira-a aqui.\nEsse valor só é mostrado uma vez. Se estiver oculto, crie um novo segredo do cliente.`,
  'microsoft-secret-expired': `O segredo do cliente expirou.\n${APP} ${name('Certificates & secrets')}: crie um novo segredo do cliente e copie a coluna ${name('Value')}.\nInsira-o aqui. Para isso não é preciso fazer login novamente.`,
  'microsoft-app-not-found': `A Microsoft não conhece este ID do cliente neste locatário.\nCompare o ID do cliente {clientId} com “${name('Application (client) ID')}” no Entra, ${name('App registrations')}, o aplicativo, ${name('Overview')}.\nCompare o locatário {tenant} com “${name('Directory (tenant) ID')}” na mesma página.\nSe ambos estiverem certos, um administrador do locatário precisa consentir uma vez: {consentLink}\nSe o registro tiver sido excluído, registre um aplicativo próprio.`,
  'microsoft-app-disabled': `O aplicativo, ou o Exchange Online, está desativado neste locatário.\nNo Entra, ${name('Enterprise applications')}, o aplicativo, Properties: defina “Enabled for users to sign in” como Yes.`,
  'microsoft-not-assigned': `O aplicativo está limitado a usuários atribuídos, e a caixa de correio {mailbox} não está entre eles.\nNo Entra, ${name('Enterprise applications')}, o aplicativo, Users and groups: adicione a caixa de correio {mailbox}, ou desative “Assignment required” em Properties.`,
  'microsoft-no-exchange':
    'O locatário {tenant} não tem nenhum serviço do Exchange Online que o aplicativo possa usar.\nVerifique se o ID do locatário é o da organização cuja caixa de correio envia.\nVerifique se a organização tem uma licença do Exchange Online e conceda novamente o consentimento do administrador: {consentLink}',
  'microsoft-tenant-not-found': `A Microsoft não conhece o locatário {tenant}\nCopie “${name('Directory (tenant) ID')}” no Entra, ${name('App registrations')}, o aplicativo, ${name('Overview')}, e insira-o aqui.\nAtenção à nuvem: os locatários na nuvem do governo dos EUA ou da China têm um endereço de login próprio.`,
  'microsoft-other-cloud':
    'O locatário pertence a outra nuvem da Microsoft (governo dos EUA ou China).\nDefina como endpoints do provedor os dessa nuvem e registre o aplicativo no portal dessa nuvem.',
  'microsoft-tenant-needed': `Este aplicativo só aceita usuários de uma organização ou de um tipo de conta, mas o login não estava limitado a isso.\nInsira “${name('Directory (tenant) ID')}”, o ID do locatário, do Entra, ${name('App registrations')}, o aplicativo, ${name('Overview')}, e faça login novamente.\nPara permitir outras contas, altere “${name('Supported account types')}” do aplicativo.`,
  'microsoft-account': `A conta que fez login não pertence ao locatário do aplicativo.\nFaça login novamente e escolha a caixa de correio {mailbox}, não a sua própria conta nem uma conta pessoal.\nPara uma caixa de correio pessoal do Outlook.com, “${name('Supported account types')}” do aplicativo precisa incluir contas pessoais.`,
  'microsoft-old-endpoint':
    'Este produto usa os endereços de login antigos da Microsoft (versão 1.0), que não aceitam contas pessoais.\nO administrador dele precisa definir os endpoints que contêm /oauth2/v2.0/ ou atualizar este produto.\nAté lá, só uma conta de uma organização pode fazer login.',
  'microsoft-consent': `O aplicativo ainda não pode enviar e-mail por esta caixa de correio: falta o consentimento de um administrador.\nUm administrador do locatário precisa abrir este link e aceitar: {consentLink}\n${APP} ${name('API permissions')}, precisam constar, do Microsoft Graph e como delegadas, SMTP.Send e offline_access.\nDepois faça login novamente.`,
  'microsoft-declined':
    'A permissão foi recusada na página da Microsoft.\nFaça login novamente e escolha Aceitar (Accept).',
  'microsoft-expired': `O login expirou. Um token de atualização que não é usado expira depois de 90 dias, e um código, depois de dez minutos.\n${AGAIN}\nPara que ele permaneça, este produto precisa renová-lo regularmente.\nSe ele terminar já depois de algumas horas, o administrador do locatário precisa verificar a frequência de entrada (Sign-in frequency) no acesso condicional (Conditional Access).`,
  'microsoft-revoked': `O login foi encerrado, por exemplo por uma nova senha, uma redefinição de senha ou “sair de todos os lugares”.\n${AGAIN}`,
  'microsoft-frequency': `Uma política da organização pede um novo login de tempos em tempos.\n${AGAIN}\nPara que ele não termine de novo, o administrador do locatário precisa isentar a caixa de correio {mailbox} da frequência de entrada no acesso condicional (Conditional Access).`,
  'microsoft-code-used':
    'O código foi usado duas vezes. Ele só vale para uma troca.\nFaça login novamente. Se acontecer sempre, o backend envia a troca duas vezes.',
  'microsoft-pkce': `O verificador do código (PKCE) não corresponde ao código.\n${PKCE}`,
  'microsoft-grant': `A Microsoft não aceita o código ou o token de atualização: está cortado, é antigo demais, ou é de outro aplicativo ou locatário.\n${AGAIN}\nSe acontecer de novo em seguida, verifique se o backend guarda o token inteiro (até vários milhares de caracteres).`,
  'microsoft-other-tenant': `O código ou o token de atualização vem de um locatário diferente daquele ao qual foi pedido um token de acesso.\nCompare o locatário {tenant} com “${name('Directory (tenant) ID')}” no Entra, ${name('App registrations')}, o aplicativo, ${name('Overview')}, e faça login novamente.\nSe este produto tiver um endereço para o login e outro para o token, os dois precisam indicar o mesmo locatário.`,
  'microsoft-mfa':
    'A Microsoft pede a autenticação multifator.\nFaça login novamente com a caixa de correio {mailbox} e conclua o segundo fator.\nSe voltar a ocorrer no envio de e-mail, o administrador do locatário precisa adaptar o acesso condicional (Conditional Access) para a caixa de correio {mailbox}.',
  'microsoft-conditional-access':
    'Uma política de acesso condicional (Conditional Access) da organização bloqueia este login.\nNo Entra, Sign-in logs, abra o login com falha da caixa de correio {mailbox}: a guia Acesso Condicional (Conditional Access) informa a política.\nIsente nessa política a caixa de correio {mailbox} ou o endereço deste servidor e faça login novamente.',
  'microsoft-account-disabled': `A conta da caixa de correio {mailbox} está desabilitada ou foi excluída.\n${USERS} permita o login da caixa de correio {mailbox}, ou restaure-a em Deleted users. Depois faça login novamente.`,
  'microsoft-password':
    'A Microsoft recusou a senha, ou a conta está bloqueada por algum tempo.\nFaça login primeiro em https://outlook.office.com com a caixa de correio {mailbox}, renove lá a senha se isso for pedido e faça login aqui novamente.',
  'client-id-missing': `O login foi iniciado sem ID do cliente.\nInsira primeiro o ID do cliente; para a Microsoft, “${name('Application (client) ID')}” no Entra, ${name('App registrations')}, o aplicativo, ${name('Overview')}.\nDepois faça login novamente.\nSe este formulário não tiver um campo para isso, é uma configuração deste produto (muitas vezes uma variável de ambiente): o administrador dele precisa inseri-la e reiniciar o produto.`,
  'microsoft-code-damaged':
    'A Microsoft não conhece o código com o qual você acabou de voltar: algo o alterou no caminho.\nFaça login novamente em uma janela anônima, sem extensões do navegador, ou em outro navegador.\nSe continuar assim, um proxy ou firewall na frente deste produto corta endereços longos; o administrador dele precisa verificar isso.',
  'microsoft-risky-address':
    'A Microsoft bloqueou o login porque ele veio de um endereço com má reputação.\nNo Entra, Sign-in logs, o administrador do locatário precisa abrir o login com falha da caixa de correio {mailbox} e confirmá-lo como seguro, ou adicionar o endereço a Named locations.\nOu faça login a partir de outra rede.',
  'microsoft-public-flow': `O aplicativo na Microsoft não pode fazer login desta forma: ele não é permitido como cliente público.\n${APP} ${name('Authentication')}: defina “${name('Allow public client flows')}” como Yes.\nOu insira aqui um segredo do cliente e faça login com o URI de redirecionamento na plataforma Web.`,
  'microsoft-scope-app-only':
    'Se ninguém faz login, o escopo precisa terminar em /.default, e foi solicitado outro.\nEle precisa ser exatamente: https://outlook.office365.com/.default (Graph: https://graph.microsoft.com/.default)\nDefina assim o escopo neste produto.\nO aplicativo também precisa de uma permissão de aplicativo (SMTP.SendAsApp; para o Graph, Mail.Send), com o consentimento de um administrador.',
  'microsoft-no-directory': `Uma conta pessoal da Microsoft não pode mais registrar um aplicativo, porque não tem diretório.\nFaça login no Entra com uma conta de uma organização, ou crie antes um diretório gratuito do Azure, e registre o aplicativo lá.\nPara uma caixa de correio pessoal do Outlook.com, “${name('Supported account types')}” do aplicativo precisa incluir contas pessoais.`,
  'microsoft-scope':
    'A solicitação à Microsoft tem um parâmetro errado ou faltando, quase sempre o escopo.\nO escopo precisa ser exatamente: https://outlook.office.com/SMTP.Send offline_access\nNão pode haver ao lado nenhum escopo de outro serviço. A solicitação de renovação também precisa do escopo. Entre dois escopos fica um espaço, não uma vírgula.\nSe ninguém faz login, ele precisa ser exatamente: https://outlook.office365.com/.default',
  'microsoft-assertion': `A Microsoft não aceita o certificado ou a asserção com que o backend se identifica.\nVerifique a data e a hora deste servidor.\nO certificado precisa ser o que está registrado no Entra, ${name('App registrations')}, o aplicativo, ${name('Certificates & secrets')}.`,
  'microsoft-request': `A Microsoft não entende a solicitação do backend.\n${MAKERS}`,
  'microsoft-interrupted':
    'O login na Microsoft foi interrompido.\nFeche as outras janelas de login, permita os cookies de login.microsoftonline.com e faça login novamente.',
  'microsoft-federation':
    'O provedor de identidade da própria organização, que a Microsoft consulta, está com um problema.\nO administrador dele precisa analisar os detalhes abaixo.',
  'microsoft-tenant-blocked':
    'A Microsoft bloqueou o locatário {tenant}\nO administrador dele precisa escrever ao suporte da Microsoft.',
  'microsoft-loop':
    'A Microsoft viu a mesma solicitação vezes demais e a interrompeu.\nO backend precisa guardar um token de acesso até ele expirar e não pode buscar um novo para cada e-mail.',
  'microsoft-busy':
    'O serviço de login da Microsoft está sobrecarregado ou com um problema.\nAguarde alguns minutos e tente novamente. O status do serviço está em https://status.cloud.microsoft',
  'microsoft-other':
    'A Microsoft recusou a solicitação com o código AADSTS{aadsts}.\nO significado dele está em https://login.microsoftonline.com/error?code={aadsts}\nPasse ao administrador do locatário os detalhes abaixo.',
  'google-private-ip':
    'O Google não envia ninguém de volta a um endereço IP privado.\nAbra esta página com um nome de host em um domínio real com https:// e registre esse endereço no Google.\nSem isso, use http://localhost como URI de redirecionamento e cole aqui o endereço final depois do login.',
  'google-out-of-band': `Este produto pede ao Google um código que uma pessoa copia à mão (out-of-band); o Google encerrou essa forma.\nAtualize este produto: ele precisa de um endereço de retorno próprio e de um cliente do tipo “${name('Web application')}”.\nInforme os detalhes aos desenvolvedores deste produto.`,
  'google-redirect-uri-invalid':
    'O Google não aceita este tipo de endereço de retorno: {redirectUri}\nEle precisa começar com https:// e ter um nome de host em um domínio público; só localhost está isento.\nAbra esta página com um endereço assim e registre-o no Google.',
  'google-origin-asked': `O Google não conhece a página da Web que faz a solicitação. A mensagem diz redirect_uri_mismatch, mas se refere à origem JavaScript.\n${CLIENTS} o cliente, “${name('Authorized JavaScript origins')}”: adicione a origem que o erro informa.\nEm “${name('Authorized redirect URIs')}”, adicione isto, se estiver faltando: {redirectUri}`,
  'google-redirect-uri': `O URI de redirecionamento não está registrado no cliente no Google.\n${CLIENTS} o cliente, “${name('Authorized redirect URIs')}”: adicione exatamente {redirectUri}\nA porta, as maiúsculas e minúsculas e uma barra no fim contam. Pode levar alguns minutos; depois faça login novamente.\nUm cliente do tipo “Desktop app” não tem essa lista: crie um “${name('Web application')}”, e insira aqui o ID do cliente e o segredo do cliente dele.`,
  'google-origin': `O Google não conhece a página da Web que faz a solicitação.\n${CLIENTS} o cliente precisa ser um ${WEB}, com {redirectUri}\nSe for, adicione o início desse endereço, até o nome de host e a porta, em “${name('Authorized JavaScript origins')}”.`,
  'google-internal-only': `O aplicativo é “${name('Internal')}”: só podem fazer login caixas de correio da própria organização.\nFaça login com uma caixa de correio dessa organização, ou\n${AUDIENCE} escolha “Make external” e publique o aplicativo.`,
  'google-admin-policy': `O administrador do Google Workspace não permite que este aplicativo acesse o Gmail.\n${CONTROLS}, ${name('API controls')}: marque como confiável o ID do cliente {clientId}\nDepois faça login novamente.`,
  'google-testing': `O aplicativo está no modo de teste (Testing), e a caixa de correio {mailbox} não está entre os usuários de teste.\nEscolha, ${AUDIENCE} “Publish app”. Em uma organização, “Make internal” é mais simples.\nPara continuar no modo de teste, adicione a caixa de correio {mailbox} em “${name('Test users')}”; a permissão então termina depois de sete dias.`,
  'google-unverified':
    'O Google avisa porque ninguém verificou o aplicativo. Para um aplicativo seu, isso é normal.\nEscolha Advanced (avançado), depois “Go to … (unsafe)”, e permita o acesso.',
  'google-embedded':
    'O Google não permite fazer login dentro da janela de outro programa.\nAbra esta página em um navegador comum, como Firefox, Chrome, Edge ou Safari, e faça login novamente.',
  'google-client-deleted': `O cliente OAuth foi excluído no Google.\n${CLIENTS} restaure-o em até 30 dias, ou crie um novo ${WEB}.\nAdicione a ele {redirectUri} e insira aqui o ID do cliente e o segredo do cliente dele.`,
  'google-client-disabled': `O Google desabilitou ou bloqueou o cliente OAuth.\nProcure o motivo no Google Auth Platform, ${name('Overview')} e ${name('Clients')}, ou crie um novo projeto e um novo cliente.`,
  'google-client-type': `A solicitação não corresponde ao tipo do cliente OAuth, ou falta o segredo do cliente.\n${CLIENTS} o tipo precisa ser ${WEB}. Se for outro, crie um novo.\nInsira aqui o ID do cliente e o segredo do cliente dele.`,
  'google-secret-wrong': `O Google não aceita o segredo do cliente.\n${CLIENTS} o cliente: adicione um novo segredo e copie-o; os anteriores não são mostrados de novo.\nInsira-o aqui, junto com o ID do cliente do mesmo cliente.`,
  'google-client-not-found': `O Google não conhece o ID do cliente {clientId}\nCopie-o do Google Auth Platform, ${name('Clients')}. Ele termina em .apps.googleusercontent.com e não tem nenhum espaço.`,
  'google-reauth': `O controle de sessão do Google da organização pede um novo login, muitas vezes todos os dias.\n${CONTROLS}, Google Cloud session control: isente os aplicativos confiáveis, e em ${name('API controls')} marque como confiável o ID do cliente {clientId}.\nDepois faça login novamente com a caixa de correio {mailbox}.`,
  'google-account':
    'A Conta do Google da caixa de correio {mailbox} foi excluída, está suspensa ou está restrita.\nO administrador da organização precisa restaurá-la, ou faça login com outra caixa de correio.',
  'google-revoked': `A permissão terminou: foi retirada, a senha foi alterada, ou o aplicativo está no modo de teste (Testing).\n${AGAIN}\nSe ela termina depois de sete dias, escolha, ${AUDIENCE} “Publish app” ou “Make internal”.`,
  'google-code': `O Google não aceita o código ou o token de atualização. Um código vale uma única vez, e só por alguns minutos.\n${AGAIN}`,
  'google-pkce': `O verificador do código (PKCE) está faltando ou não corresponde ao código.\n${PKCE}`,
  'google-scope-not-allowed': `O aplicativo não pode pedir ao Google o direito de enviar e-mail.\nNo Google Auth Platform, ${name('Data Access')}, “${name('Add or remove scopes')}”: adicione https://mail.google.com/ e salve.\nDepois faça login novamente.`,
  'google-scope': `O Google não aceita o escopo que foi solicitado.\nEle precisa ser exatamente: https://mail.google.com/\nNo Google Auth Platform, ${name('Data Access')}, o mesmo escopo precisa ter sido adicionado.\nSe este produto precisa de outro, citado nos detalhes, é esse que deve estar lá, escrito de forma idêntica: https://www.googleapis.com/auth/gmail.send não tem barra no final.`,
  'google-scope-missing':
    'Falta a permissão de enviar e-mail.\nFaça login novamente com a caixa de correio {mailbox} e marque a caixa do Gmail na página do Google.\nO escopo precisa ser https://mail.google.com/, pois gmail.send não funciona com SMTP.',
  'google-no-gmail':
    'A conta da caixa de correio {mailbox} não tem Gmail.\nNo Google Admin Console, Directory, Users, a conta: ative o Gmail e atribua a ela uma licença que o inclua.\nOu faça login com outra caixa de correio.',
  'google-api-off': `A API do Gmail está desativada no projeto no Google.\nAtive-a em ${name('APIs & Services')}, ${name('Library')}, Gmail API. Leva alguns minutos.\nSe o projeto não for encontrado ou tiver sido excluído, use outro com um cliente próprio, e insira aqui o ID do cliente e o segredo do cliente dele.`,
  'google-login-limit': `Um número excessivo de novos usuários fez login com este aplicativo hoje; o Google limita isso em um aplicativo que ninguém verificou.\nUse um ID do cliente próprio em vez de um compartilhado: Google Auth Platform, ${name('Clients')}.\nOu tente novamente amanhã.`,
  'google-rate': `O Google recebeu solicitações demais deste aplicativo.\nAguarde uma hora e tente novamente. No Google Auth Platform, ${name('Audience')}, é possível aumentar o número de usuários.`,
  'google-delegation': `A conta de serviço não pode agir pela caixa de correio {mailbox}: ela não está delegada, ou ainda não.\n${CONTROLS}, ${name('API controls')}, Manage Domain Wide Delegation, um superadministrador deve adicionar o ID do cliente numérico e o escopo https://mail.google.com/\nPode levar até 24 horas. A caixa de correio precisa ser do mesmo Google Workspace; gmail.com não pode delegar.`,
  'google-other-mailbox':
    'O Gmail recebeu o pedido de enviar por outra caixa de correio que não a que fez login.\nFaça login novamente exatamente com a caixa de correio {mailbox}\nUma conta de serviço precisa informar essa caixa de correio como o usuário pelo qual age, e a organização precisa ter delegado isso a ela.',
  'google-precondition':
    'O Gmail não pode fazer isso para esta conta: ela não tem Gmail, ou uma conta de serviço não informou por quem age.\nNo Google Admin Console, verifique se o Gmail está ativado para a caixa de correio {mailbox}\nUma conta de serviço precisa informar essa caixa de correio como seu usuário (subject) e ter a delegação.',
  'google-service-key': `O Google não aceita a chave da conta de serviço, ou não permite criar uma.\nNo Google Cloud, ${name('IAM & Admin')}, ${name('Service accounts')}, a conta, ${name('Keys')}: verifique se ela está habilitada, ou adicione uma nova chave e insira aqui o JSON dela.\nOnde as chaves são proibidas, um administrador de políticas da organização (Organization Policy Administrator) precisa abrir uma exceção para este projeto.`,
  'google-unauthorized-client':
    'O login foi feito com outro ID do cliente.\nFaça login novamente com a caixa de correio {mailbox} e o ID do cliente {clientId}',
  'google-wrong-account': `O Google mostra isto quando está ativa no navegador outra conta que não a do aplicativo; o parâmetro não está faltando.\nFaça login novamente em uma janela anônima e escolha a caixa de correio {mailbox}\nSe continuar assim: conforme o Google Auth Platform, ${name('Audience')}, um aplicativo “${name('Internal')}” só aceita caixas de correio da própria organização.`,
  'google-loopback': `O Google não envia ninguém de volta a 127.0.0.1 com um cliente deste tipo.\n${CLIENTS} use um cliente do tipo ${WEB} e insira aqui o ID e o segredo dele.\nAbra esta página com um nome de host com https:// e registre nesse cliente {redirectUri}`,
  'google-policy':
    'As regras do Google não permitem a solicitação, quase sempre por causa deste endereço: {redirectUri}\nEle precisa começar com https:// e ter um nome de host em um domínio público; só localhost está isento.',
  'google-blocked': `O Google bloqueou o login com este aplicativo.\nNo Google Auth Platform, verifique ${name('Audience')} e ${name('Clients')}: ${WEB}, com {redirectUri}`,
  'google-client-auth': `O Google não aceita o ID do cliente ou o segredo do cliente.\nCopie ambos novamente do Google Auth Platform, ${name('Clients')}, do mesmo cliente. O ID termina em .apps.googleusercontent.com.`,
  'browser-cors':
    'O navegador não deixou a página ler a resposta de outro endereço, pois essa resposta não cita esta página (CORS).\nSirva a página deste produto e o backend dele no mesmo endereço: os dois com https, o mesmo nome de host e a mesma porta.\nSe isso não for possível, o administrador deste produto precisa fazer com que o backend permita a origem da página.\nA mesma mensagem aparece se a sua sessão neste produto terminou, ou se um proxy responde no lugar do backend: primeiro recarregue a página.',
  'browser-exchange':
    'A página deste produto chamou, a partir de um script, o serviço de login do provedor, que não permite isso (CORS).\nA página de login precisa ser aberta como página ou janela própria, e quem troca o código precisa ser o backend deste produto.\nInforme os detalhes aos desenvolvedores deste produto. Na Microsoft, o URI de redirecionamento precisa estar na plataforma Web.',
  'browser-csp':
    'As regras da própria página deste produto (Content Security Policy) proíbem o que ela acabou de tentar.\nOs detalhes citam um endereço e uma diretiva, por exemplo form-action ou connect-src: o administrador deste produto precisa adicionar o endereço a essa diretiva.\nUm servidor Web ou proxy na frente deste produto também pode definir regras assim.',
  'browser-frame':
    'Uma página foi mostrada dentro de outra, em um quadro (frame), e não permite isso. Nenhum provedor permite que a página de login dele seja mostrada assim.\nAbra este produto em uma janela própria e comece de novo.\nSe é este produto que mostra a página de login em um quadro, os desenvolvedores dele precisam abrir essa página em uma janela, ou no lugar da página do produto.',
  'browser-cookies':
    'O navegador não guarda os cookies de que o login precisa.\nPermita os cookies da página do provedor e deste produto, ou tente em outro navegador sem extensões.\nSe este produto é mostrado dentro de outra página, abra-o em uma janela própria.\nSe este produto é aberto com http, o administrador dele precisa ativar o https.',
  'browser-extension':
    'Uma extensão do navegador, ou uma regra da sua organização para ele, bloqueou a solicitação.\nDesative as extensões nesta página, ou use uma janela anônima ou outro navegador.\nSe o bloqueio vem de uma regra da sua organização, peça à equipe de TI que permita a página de login do provedor.',
  'browser-mixed-content':
    'Uma página aberta com https chamou um endereço que começa com http://, e o navegador não permite isso.\nO administrador deste produto precisa definir o endereço público do produto com https.\nO proxy na frente dele precisa repassar que a página foi aberta com https (X-Forwarded-Proto).',
  'browser-no-tls':
    'O navegador chamou com https:// um endereço que responde sem criptografia, ou o contrário.\nO administrador deste produto precisa comparar o endereço público do produto com a forma como ele é servido: https ou http, e a porta.\nO URI de redirecionamento no provedor precisa começar com esse endereço.',
  'browser-certificate':
    'O navegador não confia no certificado da página que devia abrir.\nSe for a página deste produto, o administrador dele precisa instalar um certificado emitido exatamente para o nome de host dessa página por uma autoridade em que os navegadores confiam.\nSe for a página do provedor, a data e a hora deste computador estão erradas, ou um firewall ou antivírus mostra um certificado próprio: pergunte à equipe de TI.',
  'browser-unreachable':
    'O navegador não chegou à página que devia abrir: o host dela não é conhecido, não responde ou não aceita conexões.\nSe for a página deste produto, o administrador dele precisa comparar o URI de redirecionamento com o endereço pelo qual se chega a este produto a partir deste computador. Aqui, localhost é este próprio computador.\nEnquanto isso, cole no formulário o endereço inteiro dessa página, se nele houver code=.\nSe for a página do provedor, a rede, a VPN ou o proxy deste computador não deixa o navegador chegar até ela.',
  'browser-opener':
    'Uma página cortou a ligação com a janela que a abriu (Cross-Origin-Opener-Policy). Muitas vezes isso é só um aviso, e o login termina bem.\nSe nada acontecer depois do login, este produto espera pela janela de uma forma que essa política proíbe.\nO administrador dele precisa aplicar a mesma política à página deste produto e à página de retorno. Os desenvolvedores dele precisam usar uma página de retorno que informe o resultado por conta própria.',
  'browser-popup':
    'O navegador não abriu a janela de login, ou ela foi fechada antes do fim.\nPermita que este produto abra janelas (pop-ups) e comece de novo.\nSe a janela estava aberta, faça login até o fim. Se ela mostrou um erro, cole o texto dele aqui.',
  'browser-unsuitable':
    'A página não funciona neste navegador: ele é antigo demais, faz parte de outro programa ou não executa JavaScript.\nAbra-a em um navegador comum, como Firefox, Chrome, Edge ou Safari, e comece de novo.',
  'product-database':
    'Este produto não conseguiu usar o próprio banco de dados ou armazenamento (por exemplo SQLite, MySQL, PostgreSQL, Redis ou uma fila). Nenhum servidor de e-mail nem provedor recusou nada.\nO administrador dele precisa ler o log desse banco de dados: talvez ele não esteja rodando, esteja cheio ou não permita gravação, ou as tabelas dele sejam mais antigas que este produto.\nDepois comece de novo: um código do provedor só vale uma vez, e só por alguns minutos.',
  'page-expired':
    'Passou tempo demais desde que esta página foi aberta, ou o navegador não guardou o cookie deste produto.\nRecarregue a página, faça login neste produto e comece de novo.\nSe acontecer sempre, o administrador deste produto precisa verificar o endereço público do produto (https, nome de host), o cookie da sessão e o relógio de cada um dos servidores.',
  'token-command':
    'O comando que deveria fornecer o token ou a senha não forneceu nada.\nO administrador deste servidor precisa executá-lo à mão, com o mesmo usuário e o mesmo ambiente: o que o comando mostra diz por quê.\nNa maioria das vezes, o token de atualização dele não vale mais, ou ele não encontra os próprios arquivos ou o chaveiro (keyring) desse usuário.',
  'key-unreadable':
    'Não é possível ler a chave privada inserida: ela está cortada, ou as quebras de linha se perderam.\nInsira a chave inteira de novo, da linha BEGIN à linha END, com as quebras de linha. Para uma conta de serviço do Google, insira o arquivo JSON inteiro.\nEm uma variável de ambiente, as quebras de linha costumam ser escritas como \\n: o programa que a lê precisa convertê-las de novo em quebras de linha.',
  'scope-changed':
    'O provedor concedeu permissões (escopos) diferentes das solicitadas, e este produto toma isso por um erro.\nRemova o acesso do aplicativo nas configurações da conta. Depois faça login novamente e permita tudo o que for pedido.\nSe acontecer de novo, o administrador deste produto precisa definir OAUTHLIB_RELAX_TOKEN_SCOPE=1 ou atualizar o produto.',
  'sasl-plugin':
    'O programa de e-mail do servidor deste produto (Postfix, Exim, Sendmail) não tem um plug-in para o mecanismo de login solicitado. Nenhum servidor de e-mail recusou nada.\nO administrador deste produto precisa instalar o plug-in para o Cyrus SASL: libsasl2-modules para PLAIN e LOGIN, sasl-xoauth2 para OAuth2.\nDepois verifique se as configurações desse programa permitem esse mecanismo (Postfix: smtp_sasl_mechanism_filter, smtp_sasl_security_options). Se o programa roda em um ambiente chroot, o plug-in também precisa estar lá.',
  'endpoint-dns':
    'Este servidor não conseguiu resolver o nome de host do serviço de login {endpoint}\nVerifique as configurações de DNS deste servidor; em um contêiner, as do contêiner e as da rede dele. O servidor de e-mail não é afetado.\nSe o acesso à Internet só é possível por um proxy, defina-o nas configurações deste servidor.',
  'microsoft-resource-missing':
    'O aplicativo não tem nenhuma permissão do serviço para o qual um token foi pedido. Os detalhes citam esse serviço e os que estão registrados.\nPara enviar por SMTP sem uma pessoa: no Entra, Registros de aplicativo (App registrations), o aplicativo, Permissões de API (API permissions), “APIs my organization uses”, Office 365 Exchange Online, adicione a permissão de aplicativo SMTP.SendAsApp.\nPara enviar por SMTP com uma pessoa que fez login: adicione ali, do Microsoft Graph, as permissões delegadas SMTP.Send e offline_access.\nDepois escolha “Conceder consentimento do administrador (Grant admin consent)” e faça login novamente.',
  'microsoft-may-not-register':
    'Você não pode registrar nem alterar um aplicativo neste diretório da Microsoft.\nUm administrador precisa registrá-lo, ou atribuir a você a função Desenvolvedor de Aplicativos (Application Developer) ou Administrador de Aplicativos (Application Administrator).\nCom o PowerShell ou pela linha de comando, conecte-se com o escopo Application.ReadWrite.All.',
  'smtp-inspected':
    'Um firewall no caminho altera o que o servidor de e-mail diz: no lugar da saudação dele e de STARTTLS aparecem asteriscos ou XXXX. Sem STARTTLS ninguém consegue fazer login.\nO administrador da rede precisa desativar a inspeção de SMTP para este servidor (Cisco: “inspect esmtp”), ou permitir TLS nela.\nA porta 465 com TLS não passa pela inspeção, se o provedor a oferecer.',
  'smtp-attachment':
    'O servidor de e-mail recusa a mensagem por causa de um anexo ou link: os desse tipo são bloqueados por segurança. O login e as configurações funcionam.\nEnvie a mensagem sem esse anexo ou link, ou guarde o arquivo em outro lugar e envie um link para esse arquivo.',
  'callback-too-large':
    'O servidor Web na frente deste produto recusa o endereço longo ou os cookies com que o provedor envia você de volta.\nO administrador dele precisa aumentar o limite dos cabeçalhos (nginx: large_client_header_buffers 4 32k; também proxy_buffer_size).\nPor enquanto, limpe os cookies deste site e faça login novamente.',
  'callback-blocked':
    'O servidor Web ou um firewall na frente deste produto bloqueia a página à qual o provedor envia você de volta.\nO administrador dele precisa isentar esse endereço. A regra habitual é a 930120 do conjunto OWASP: ela toma “userinfo.profile” no endereço por um ataque.\nEnquanto isso, cole no formulário o endereço inteiro da página bloqueada.',
  'product-crash':
    'Este produto falhou ao tratar uma resposta, ou um login que nunca foi salvo; o motivo real se perdeu.\nFaça login novamente e salve. Se continuar assim, o log do backend deste produto contém a resposta do provedor.\nInforme os detalhes aos desenvolvedores deste produto e atualize-o.',
  'microsoft-page':
    'A página da Microsoft não conseguiu fazer o seu login; o número que diz por quê (AADSTS e dígitos) está mais abaixo nela.\nCopie o texto inteiro dessa página, com o número, e cole-o aqui.',
  'redirect-loop':
    'Dois endereços deste produto enviam o navegador um ao outro sem fim.\nO administrador dele precisa verificar se o proxy reverso repassa https e o nome de host (X-Forwarded-Proto, X-Forwarded-Host).\nPor enquanto, limpe os cookies deste site e faça login novamente.',
  'other-account':
    'Fez login uma conta diferente da esperada.\nFaça login novamente em uma janela anônima e escolha a caixa de correio {mailbox}\nUm alias não serve: o endereço principal da conta precisa fazer login.',
  'stored-unreadable':
    'Este produto não consegue ler o login ou o segredo que armazenou: a chave foi alterada, ou o arquivo está danificado.\nO administrador dele precisa restaurar a chave ou o arquivo.\nSem isso, insira novamente o segredo do cliente e faça login novamente com a caixa de correio {mailbox}.',
  'product-incomplete':
    'Falta no servidor uma parte de que este produto precisa para enviar.\nO administrador dele precisa instalar ou atualizar a biblioteca, a extensão ou o programa que os detalhes informam.',
  'profile-denied': `O login em si funcionou, mas depois este produto perguntou quem fez login, e não pode fazer isso.\nEle precisa solicitar também User.Read (Microsoft) ou openid email, ou guardar o token sem isso.\n${MAKERS}`,
  'credential-probe':
    'A verificação do ID do cliente e do segredo do cliente feita por este produto falhou, antes de qualquer login; ela não diz por quê.\nCompare o ID do cliente, o segredo do cliente (o valor, não o ID dele) e o locatário com a página do provedor.\nSe estiverem certos, o log do backend deste produto contém a resposta do provedor.',
  configuration:
    'Uma configuração deste produto está faltando ou não pode ser lida.\nO administrador dele precisa ver a configuração ou o arquivo que os detalhes informam e corrigir o problema.',
  'api-send-as': `A caixa de correio {mailbox} não tem permissão para enviar com o endereço do remetente {from}\n${EXCHANGE} Mailboxes, a caixa de correio desse endereço, Delegation: dê à caixa de correio {mailbox} “Send As” (enviar como).\nOu defina como remetente (From) a caixa de correio que faz login.`,
  'api-policy':
    'Uma política da organização impede que o aplicativo acesse esta caixa de correio.\nNo Exchange Online PowerShell, Test-ApplicationAccessPolicy mostra qual; adicione a caixa de correio {mailbox} ao grupo dela.\nUma alteração pode levar duas horas para ter efeito.\nSe os detalhes citarem OData, Get-OrganizationConfig e Get-CASMailbox mostram EwsApplicationAccessPolicy: adicione o aplicativo a EwsAllowList.',
  'api-permission': `Falta ao aplicativo a permissão de enviar e-mail, ou um administrador não deu o consentimento.\n${APP} ${name('API permissions')}: para enviar sem uma pessoa, precisa ser uma permissão de aplicativo (Mail.Send); com uma pessoa que fez login, uma delegada.\nDepois “${name('Grant admin consent')}”: {consentLink}\nEm seguida faça login novamente. Um direito recém-concedido pode levar até duas horas para ter efeito.`,
  'api-no-mailbox': `A conta da caixa de correio {mailbox} não tem nenhuma caixa de correio que possa enviar: nenhuma no Exchange Online, ou nenhuma licença para ela.\n${USERS} a conta: atribua uma licença com Exchange Online; leva alguns minutos.\nOu faça login com a conta da caixa de correio que vai enviar, não com a do administrador que registrou o aplicativo.`,
  'api-full-access': `A conta que fez login não tem nenhum direito na caixa de correio compartilhada.\n${EXCHANGE} Mailboxes, a caixa de correio compartilhada, Delegation: dê à caixa de correio {mailbox} “Full Access” (Read and manage) e “Send As”.\nPode levar uma hora para ter efeito.`,
  'api-user':
    'O provedor não conhece como usuário a caixa de correio {mailbox}\nVerifique se há erros de digitação no endereço: ele precisa ser o nome de usuário ou o endereço principal de uma caixa de correio do locatário {tenant}',
  'api-limit': 'O limite de envio do provedor foi atingido.\nAguarde, até um dia, e envie menos mensagens.',
  'api-person-missing':
    'Este produto pediu a caixa de correio da pessoa que fez login, mas faz login sem uma pessoa.\nEle precisa informar a caixa de correio {mailbox}\nOu faça login com uma pessoa. Informe os detalhes aos desenvolvedores deste produto.',
  'api-down':
    'O serviço de e-mail do provedor está com um problema ou sobrecarregado.\nAguarde alguns minutos e tente novamente; nada se perde.',
  'access-token-expired':
    'Um token de acesso foi usado depois da hora de validade dele.\nO backend precisa buscar um novo com o token de atualização antes de enviar.\nVerifique também a data e a hora deste servidor.',
  'access-token-resource':
    'O token está danificado, ou foi feito para um serviço diferente daquele ao qual foi enviado.\nO escopo precisa ser o do serviço: https://outlook.office.com/SMTP.Send para SMTP, https://graph.microsoft.com/Mail.Send para Graph.\nCorrija o escopo neste produto e faça login novamente.',
  'smtp-auth-disabled': `Na Microsoft, o envio por SMTP está desativado para esta caixa de correio ou para toda a organização.\n${SMTP_AUTH}\nOu no Exchange Online PowerShell: {smtpAuthCommand}\nIsso prevalece sobre a configuração da organização. Pode levar uma hora para ter efeito.`,
  'smtp-password-refused':
    'A Microsoft não aceita mais senha para enviar.\nEscolha neste formulário o método de login Microsoft (OAuth2) e faça login com a caixa de correio {mailbox}.',
  'smtp-security-defaults':
    'Uma política de segurança da organização recusa esta forma de login.\nO administrador precisa verificar no Entra o acesso condicional (Conditional Access), “Security defaults” e, em Sign-in logs, a caixa de correio {mailbox}.\nO envio por SMTP também precisa ser permitido, no Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-send-as':
    'A caixa de correio {mailbox} não tem permissão para enviar com o endereço do remetente {from}\nDefina como remetente (From) a caixa de correio que faz login.\nOu peça ao administrador que dê a ela “Send As” para esse endereço: no centro de administração do Exchange, Mailboxes, a caixa de correio, Delegation.\nSe os detalhes citarem um endereço diferente do remetente (From), é o das mensagens não entregues (Return-Path): defina-o também. Ou o administrador do servidor de e-mail precisa permiti-lo à conta (Postfix: smtpd_sender_login_maps).',
  'smtp-app-password':
    'O servidor de e-mail não aceita aqui a senha da conta.\nEscolha neste formulário o método de login Google (OAuth2) e faça login com a caixa de correio {mailbox}.\nOu insira uma senha de aplicativo no lugar da senha da conta; ela precisa da verificação em duas etapas.\nEm outro provedor, crie a senha de aplicativo na página dele, em conta ou segurança.',
  'smtp-password-sent-by-product': `O destino está configurado com OAuth2, mas no lugar foi enviada uma senha (LOGIN ou PLAIN).\nO backend precisa fazer login com XOAUTH2 para este destino, em todos os tipos de e-mail que envia.\n${MAKERS}`,
  'smtp-password-sent':
    'Foi enviada uma senha, não um token; a Microsoft não aceita mais senhas para enviar.\nEscolha neste formulário o método de login Microsoft (OAuth2) e faça login com a caixa de correio {mailbox}.\nSe OAuth2 estiver escolhido, o backend precisa usar o mecanismo XOAUTH2.',
  'smtp-web-login':
    'O Google exige antes um login em um navegador.\nFaça login em https://mail.google.com com a caixa de correio {mailbox}, confirme o que for pedido e faça login aqui novamente.\nA senha da conta não basta: escolha o método de login Google (OAuth2), ou insira uma senha de aplicativo.',
  'smtp-xoauth2-microsoft':
    'O servidor de e-mail da Microsoft recusou o login.\nFaça login novamente exatamente com a caixa de correio usada como nome de usuário, a caixa de correio {mailbox}\nPara uma caixa de correio compartilhada, faça login com a sua própria conta que tenha direitos nela e coloque o endereço compartilhado como remetente (From).\nO escopo precisa ser https://outlook.office.com/SMTP.Send; um de graph.microsoft.com não funciona com SMTP.\nO SMTP autenticado precisa ser permitido, no Exchange Online PowerShell: {smtpAuthCommand}\nSe foi usada uma senha, escolha o método de login Microsoft (OAuth2). Se o aplicativo faz login sem uma pessoa, ele precisa de SMTP.SendAsApp com o consentimento de um administrador, e de direitos sobre a caixa de correio no Exchange.',
  'smtp-yahoo-password':
    'O Yahoo ou a AOL recusou a senha; diz “too many attempts” (tentativas demais) já na primeira, e esperar não adianta.\nCrie uma senha de aplicativo na página de segurança da conta no Yahoo e insira-a aqui, ou escolha OAuth2.\nNome de usuário: o endereço de e-mail completo.',
  'smtp-yahoo-sender':
    'O Yahoo recusou a mensagem, quase sempre porque o remetente (From) não é a conta que fez login; não se trata do destinatário.\nDefina como remetente o endereço que faz login, o da caixa de correio {mailbox}\nSe já for esse, encurte o texto e retire os links, pois o Yahoo os toma por spam.',
  'smtp-switched-off':
    'O envio por SMTP está desativado nas configurações desta caixa de correio.\nFaça login na caixa de correio na página da Web do provedor e ative o SMTP nas configurações (muitas vezes “POP3/IMAP/SMTP” ou “acesso de terceiros”).\nAlguns provedores dão então um código de autorização ou uma senha de aplicativo: insira isso aqui como senha.',
  'smtp-intercepted':
    'Respondeu um servidor de e-mail diferente do chamado: a empresa de hospedagem ou um firewall intercepta as conexões de e-mail de saída.\nPeça à empresa de hospedagem, ou ao administrador da rede, que deixe este servidor se conectar diretamente ao servidor {server} (cPanel: “SMTP Restrictions”).\nCompare o nome na saudação do servidor com o servidor deste formulário.',
  'smtp-other-service':
    'Algo que não é um servidor SMTP respondeu no servidor {server}\nVerifique o servidor e a porta: smtp.… e não imap.… nem pop.…, porta 587 com STARTTLS ou 465 com TLS.',
  'smtp-multiple-from': 'Há mais de um endereço no remetente (From).\nDeixe um só endereço no remetente.',
  'smtp-own-mailbox-full':
    'Está cheia a caixa de correio que envia, não a do destinatário.\nEsvazie a caixa de correio {mailbox}, também Itens Enviados e Itens Excluídos, ou peça ao administrador dela que a amplie.',
  'smtp-licence': `A caixa de correio que envia não tem licença do Exchange Online.\n${USERS} a caixa de correio {mailbox}, Licenses and apps: atribua uma licença com Exchange Online.\nPode levar uma hora para ter efeito. Ou faça login com uma caixa de correio que tenha uma.`,
  'smtp-connector': `A Microsoft não reconhece este servidor como um da organização: o endereço IP ou o certificado do conector não corresponde.\n${EXCHANGE} Mail flow, Connectors: corrija o endereço IP ou o nome no certificado do conector a partir do servidor de e-mail da sua organização.\nOu envie por smtp.office365.com, porta 587, com login.`,
  'smtp-domain-unregistered':
    'O provedor não conhece o domínio do endereço do remetente {from}\nAdicione e verifique o domínio lá (centro de administração do Microsoft 365, Settings, Domains), ou use um endereço de remetente de um domínio que ele conheça.',
  'smtp-sender-unverified':
    'O serviço de e-mail só envia de endereços e domínios verificados lá, e o endereço do remetente não é um deles.\nVerifique o endereço ou o domínio dele no console do serviço, ou insira um endereço verificado; foi usado o endereço do remetente {from}\nUma conta nova pode estar limitada (“sandbox”) até que o serviço retire o limite. Até lá, cada destinatário também precisa estar verificado nele.',
  'smtp-ip-not-allowed':
    'O serviço de e-mail só aceita e-mail de endereços IP conhecidos, e o deste servidor não é um deles.\nNo console do serviço de e-mail, adicione o endereço IP público deste servidor aos permitidos (muitas vezes em Security, segurança).',
  'smtp-account-inactive':
    'A conta no serviço de e-mail não pode enviar no momento: não está ativada, está suspensa ou sem crédito.\nFaça login na página da Web do serviço de e-mail com a caixa de correio {mailbox}, ou peça ao administrador dela que o faça, e procure um aviso lá.',
  'smtp-federation':
    'A Microsoft não consegue acessar por https com TLS 1.2 o servidor de login da própria organização (AD FS).\nO administrador dele precisa ativar o TLS 1.2 lá. Fazer login com OAuth2 neste formulário evita esse caminho.',
  'smtp-hve-token':
    'O servidor não pôde usar o token: ele está danificado ou, com High Volume Email, perto demais do fim.\nO backend precisa enviar um token recente, em uma única linha de base64, e renová-lo 20 minutos antes de expirar.\nO nome de usuário precisa ser a conta para a qual o token foi feito, a da caixa de correio {mailbox}',
  'smtp-hve-recipient':
    'High Volume Email só entrega a destinatários dentro da organização.\nInsira destinatários da organização, ou envie por smtp.office365.com.',
  'smtp-app-only': `O token do próprio aplicativo é válido, mas o Exchange não deixa o aplicativo usar a caixa de correio {mailbox}\nNo Exchange Online PowerShell: New-ServicePrincipal com o ${name('Object ID')} de ${name('Enterprise applications')}, e uma atribuição da função “Application SMTP.SendAsApp” ou Add-MailboxPermission.\nO SMTP autenticado precisa estar ativado: {smtpAuthCommand}\nTudo isso pode levar até duas horas para ter efeito.`,
  'smtp-mailbox-logon':
    'O Exchange não deixa este login usar a caixa de correio {mailbox}\nO administrador precisa verificar se a caixa de correio tem licença e se o aplicativo ou a conta tem direitos nela (Full Access, Send As).\nUm direito recém-concedido pode levar até duas horas para ter efeito.',
  'smtp-other-transport':
    'Onde a organização não quer SMTP de forma nenhuma, só outro caminho ajuda.\nSe este produto puder enviar pelo Microsoft Graph, escolha isso no lugar do SMTP.',
  'smtp-not-spread-yet':
    'Uma permissão recém-concedida ou uma configuração recém-alterada talvez ainda não tenha efeito; o Exchange precisa de até duas horas.\nAguarde e teste novamente sem alterar nada.',
  'smtp-too-many-logins':
    'No momento, o servidor de e-mail não deixa esta conta fazer login.\nAguarde uma hora e tente novamente. Envie com menos frequência se voltar a acontecer.\nSe a senha estiver errada, corrija-a primeiro neste formulário: muitas vezes os logins que falharam são o motivo.\nSe a resposta disser que o endereço deste servidor está bloqueado, o administrador do servidor de e-mail precisa desbloqueá-lo.',
  'smtp-token-refused':
    'O servidor de e-mail não aceita o login.\nFaça login novamente exatamente com a caixa de correio usada como nome de usuário, a caixa de correio {mailbox}\nPermita o acesso completo ao e-mail; para o Google, o escopo precisa ser https://mail.google.com/\nSe foi usada uma senha: escolha o método de login Google (OAuth2), ou uma senha de aplicativo.\nO nome de usuário precisa ser o endereço principal da conta; com um alias não é possível fazer login.',
  'smtp-starttls-first':
    'O servidor de e-mail exige antes uma conexão criptografada.\nDefina Criptografia como STARTTLS com a porta 587, ou como TLS com a porta 465.',
  'smtp-not-signed-in':
    'O servidor de e-mail só aceita e-mail depois de um login, e nenhum foi feito.\nEscolha neste formulário um método de login, para Google ou Microsoft OAuth2, e salve.\nCom outro servidor de e-mail, insira o nome de usuário e a senha.\nSe ele deve aceitar e-mail sem login (relay), o administrador dele precisa permitir nele o endereço deste servidor.',
  'smtp-challenge':
    'Este produto não entendeu o que o servidor de e-mail perguntou durante o login.\nNo Google ou na Microsoft, na maioria das vezes é um token recusado: faça login novamente com a caixa de correio {mailbox}.\nCom outro servidor, escolha outro método de login, ou informe os detalhes aos desenvolvedores deste produto.\nAtualize o programa que envia; o log de depuração dele tem a resposta do servidor.\nNa Microsoft, o envio por SMTP também precisa ser permitido: {smtpAuthCommand}',
  'smtp-auth-syntax': `O servidor de e-mail não conseguiu ler o login que o backend enviou.\nO backend precisa enviar usuário e token para XOAUTH2 em uma única linha de base64, sem quebra de linha.\n${MAKERS}`,
  'smtp-mechanism': `O servidor {server} não oferece esta forma de login.\nPara o Google o servidor é smtp.gmail.com, para a Microsoft smtp.office365.com, com STARTTLS e a porta 587.\nAlguns servidores só a oferecem depois da criptografia: escolha STARTTLS ou TLS.\nUm servidor próprio que aceita e-mails sem login (relay) não precisa de nenhum: escolha “Nenhuma” em Autenticação.\nSe CRAM-MD5 for citado, escolha PLAIN ou LOGIN no programa que envia.\nA Microsoft aceita LOGIN e OAuth2, mas não PLAIN. Se o programa não oferece essa escolha, os desenvolvedores dele precisam adicioná-la.`,
  'smtp-limit':
    'O limite de envio do provedor foi atingido.\nAguarde, até um dia, e envie menos mensagens. O melhor é uma só conexão por vez.',
  'smtp-sender-blocked':
    'O provedor bloqueou o envio da caixa de correio {mailbox} ou da organização, pois suspeita de spam.\nO administrador precisa fazer o desbloqueio em “Restricted entities” no Microsoft Defender, ou no Google Admin Console.\nCom outro provedor, pergunte o motivo ao suporte dele ou ao administrador do servidor de e-mail. Se outra pessoa usou a conta, altere primeiro a senha dela.',
  'smtp-tenant-untrusted':
    'A Microsoft não aceita mensagens desta organização para fora: a organização é nova ou está em avaliação, ou o endereço dela tem má reputação. Nenhuma configuração deste formulário muda isso.\nO administrador dela precisa pedir ao suporte da Microsoft, no Centro de administração do Microsoft 365, que suspenda o bloqueio, e informar o código que está nos detalhes (5.7.708 ou 5.7.501). Uma licença paga ajuda.',
  'smtp-ip-blocked':
    'O servidor receptor bloqueia o endereço deste servidor.\nEnvie pelo servidor de envio do provedor na porta 587 com login, ou faça com que o endereço seja retirado da lista de bloqueio.\nSe faltar o DNS reverso (PTR), peça ao provedor de hospedagem que o defina para um nome que leve de volta ao endereço; no IPv6 ele falta muitas vezes: envie então por IPv4.\nSe for um endereço do seu provedor de e-mail, é ele quem faz com que seja retirado da lista.',
  'smtp-from-empty':
    'O endereço do remetente está vazio ou não é um endereço completo.\nInsira um endereço de remetente da conta que faz login, a da caixa de correio {mailbox}',
  'smtp-relay':
    'O servidor {server} não repassa e-mail para este remetente ou destinatário.\nFaça login com a caixa de correio que envia e use o endereço dela como remetente (From).\nEm uma retransmissão baseada em IP, o administrador precisa adicionar a ela o endereço deste servidor.',
  'smtp-authentication-of-domain':
    'O servidor receptor não confia no domínio do remetente.\nO administrador do domínio precisa configurar SPF, DKIM e DMARC para ele no DNS.\nSe o domínio do remetente (From) não for seu, insira um endereço do seu próprio domínio.',
  'smtp-google-relay':
    'A retransmissão SMTP do Google não conhece este servidor ou o domínio do endereço do remetente {from}\nNo Google Admin Console, Apps, Gmail, Routing, SMTP relay service: adicione o endereço IP público deste servidor e permita o remetente.\nOu envie por smtp.gmail.com, porta 587, com login.',
  'smtp-loop': `A mensagem fica dando voltas entre servidores de e-mail.\nO administrador do e-mail do destinatário precisa verificar as regras de encaminhamento, os conectores e o registro MX desse domínio.\n${OTHER_RECIPIENT}`,
  'smtp-forwarding':
    'O destinatário encaminha e-mail para fora da organização, o que a política dela proíbe.\nO administrador dela precisa permitir o encaminhamento no Microsoft Defender, Anti-spam outbound policy. Ou use outro destinatário.',
  'smtp-service-permission':
    'A chave usada no serviço de e-mail não pode enviar.\nNo console do serviço de e-mail, dê a essa chave ou a esse usuário o direito de enviar (na AWS: ses:SendRawEmail), ou insira uma chave que o tenha.',
  'smtp-domain-policy':
    'Uma regra da organização do remetente ou do destinatário proíbe este e-mail.\nO administrador dela precisa verificar as regras de e-mail: no centro de administração do Exchange, Mail flow, Rules; no Google Admin Console, Apps, Gmail, Compliance.\nIsente lá a caixa de correio {mailbox}, ou use outro destinatário.',
  'smtp-recipient-restricted': `O destinatário só aceita e-mail de certos remetentes.\nO administrador do destinatário precisa permitir o endereço do remetente {from} no centro de administração do Exchange: o grupo ou a caixa de correio, Settings, message delivery restrictions.\n${OTHER_RECIPIENT}`,
  'smtp-account-disabled': `A caixa de correio está desabilitada.\n${USERS} permita o login da caixa de correio {mailbox} e atribua a ela uma licença com Exchange.`,
  'smtp-recipient':
    'O endereço de um destinatário não existe ou não é aceito.\nVerifique se há erros de digitação nos destinatários.',
  'smtp-mailbox-full':
    'Uma caixa de correio está cheia.\nLibere espaço na caixa de correio do destinatário, ou use outro destinatário.',
  'smtp-size':
    'A mensagem é grande demais para o servidor de e-mail.\nEnvie menos em uma única mensagem.\nOu peça ao administrador do servidor de e-mail que aumente o limite.',
  'smtp-sender-invalid':
    'O servidor de e-mail não aceita o endereço do remetente {from}\nInsira o endereço completo de uma caixa de correio existente.\nSe os detalhes citarem um endereço diferente do remetente (From), é o das mensagens não entregues (Return-Path): defina-o também.',
  'smtp-format': `O servidor de e-mail não aceita a mensagem como este produto a escreveu.\n${MAKERS}\nSe a resposta citar um cabeçalho (header), tire os caracteres especiais do assunto e do nome do remetente.`,
  'smtp-no-service':
    'Este servidor não aceita e-mail, ou não daqui.\nVerifique o servidor neste formulário: smtp.gmail.com, smtp.office365.com ou o do seu provedor de e-mail, porta 587 ou 465.',
  'smtp-helo':
    'O servidor de e-mail não aceita o nome com que este servidor se apresenta.\nDê a este servidor um nome de host completo com domínio.\nSe esse nome estiver vazio nos detalhes, o programa que envia o omite: os desenvolvedores dele precisam corrigir isso.',
  'smtp-spam':
    'O servidor de e-mail toma a mensagem por spam.\nAltere o assunto ou o texto e verifique o endereço do remetente.',
  'smtp-busy': `O servidor de e-mail está sobrecarregado ou com um problema.\n${WAIT}`,
  storage:
    'Este servidor não conseguiu gravar um arquivo.\nVerifique o espaço livre e se o backend pode gravar no diretório onde guarda o estado dele.',
  'proxy-login':
    'O servidor proxy pede um nome de usuário e uma senha.\nInsira-os nas configurações de proxy deste servidor, ou isente este servidor no proxy.',
  proxy:
    'A conexão pelo proxy falhou.\nVerifique as configurações de proxy deste servidor. O proxy precisa permitir CONNECT para o servidor de e-mail e para o serviço de login do provedor.',
  'tls-expired':
    'O certificado do outro lado expirou, ou o relógio deste servidor está errado.\nVerifique a data e a hora deste servidor. Se estiverem certas, o administrador do outro servidor precisa renovar o certificado dele.',
  'tls-name':
    'O certificado é de um nome de host diferente do nome do servidor {server}\nInsira o servidor por um nome coberto pelo certificado; muitas vezes ele está nos detalhes. Em um provedor de hospedagem é o nome do servidor dele, não mail.seu-domínio, e nunca um endereço IP ou um alias.\nSe o nome estiver certo, algo entre este servidor e o provedor responde no lugar dele; o administrador deste produto precisa procurar o que é.\nSe for um servidor de e-mail próprio, o administrador dele precisa lhe dar um certificado para o nome pelo qual ele é chamado.',
  'tls-untrusted':
    'Este servidor não confia no certificado do outro lado.\nInstale neste servidor os certificados de CA que faltam (pacote ca-certificates), ou a CA de um proxy ou antivírus que abre as conexões.\nSe for um servidor de e-mail próprio ou de um pequeno provedor de hospedagem, talvez ele não envie o certificado intermediário: o administrador dele precisa instalar a cadeia completa (fullchain.pem).\nSe os detalhes disserem “self-signed”, instale neste servidor exatamente o certificado desse servidor de e-mail (o Proton Mail Bridge pode exportá-lo), ou peça ao administrador dele que obtenha um de uma CA pública.\nNão desative a verificação.',
  'tls-client-certificate':
    'O outro lado exige que este servidor apresente um certificado próprio.\nVerifique o servidor e a porta: no Google e na Microsoft, 587 com STARTTLS e 465 com TLS não precisam de nenhum.\nOnde um conector ou uma retransmissão o exige, o administrador deste produto precisa instalar esse certificado.',
  'tls-alert': `Os dois servidores não encontraram nenhum tipo de criptografia em comum.\nAtualize a biblioteca TLS do lado mais antigo; o provedor exige TLS 1.2 ou mais recente.\nVerifique também se a criptografia corresponde à porta: ${PORTS}.`,
  'tls-alert-certificate':
    'Um lado não aceita o certificado do outro.\nVerifique a data e a hora deste servidor e os certificados de CA dele (pacote ca-certificates).\nSe um proxy ou antivírus abre as conexões, instale aqui a CA dele.',
  'tls-alert-other': `A conexão criptografada foi interrompida.\nVerifique o servidor e a porta, e se a criptografia corresponde à porta: ${PORTS}.\nSe estiverem certos, procure um firewall, proxy ou antivírus no caminho até o servidor {server}`,
  'tls-mode':
    'O servidor não fala TLS desde o início nesta porta.\nUse STARTTLS com a porta 587, ou TLS com a porta 465.',
  'starttls-missing':
    'O servidor {server} não oferece STARTTLS nesta porta.\nUse a porta 587 com STARTTLS, ou a porta 465 com TLS.\nSe a porta estiver certa, talvez um firewall ou antivírus retire STARTTLS da conexão.\nSe for um servidor de e-mail da sua própria rede, escolha “Nenhuma (não segura)” como criptografia, ou peça ao administrador dele que ative STARTTLS.',
  'tls-failed': `A conexão criptografada com o servidor {server} não foi estabelecida; o motivo se perdeu no caminho.\nVerifique se a criptografia corresponde à porta: ${PORTS}.`,
  'tls-version': `Os dois servidores não encontraram nenhum tipo de criptografia em comum.\nAtualize a biblioteca TLS do lado mais antigo; o provedor exige TLS 1.2 ou mais recente.\nVerifique também se a criptografia corresponde à porta: ${PORTS}.`,
  'dns-unavailable':
    'No momento, este servidor não consegue resolver nomes de host.\nVerifique as configurações de DNS e a rede dele.\nUm contêiner tem configurações de DNS próprias.',
  'dns-not-found':
    'O nome de host do servidor {server} não foi encontrado.\nVerifique se há erros de digitação no servidor neste formulário.\nSe estiver certo, verifique as configurações de DNS deste servidor.',
  refused:
    'O servidor {server} não aceita conexões nesta porta.\nVerifique o servidor e a porta: 587 com STARTTLS, 465 com TLS.\nSe estiverem certos, o firewall precisa permitir que este servidor se conecte lá.\nSe for um servidor de e-mail próprio, o administrador dele precisa fazê-lo escutar nessa porta (Postfix: submission em master.cf).',
  timeout: `O servidor {server} não respondeu a tempo.\nVerifique o servidor e a porta: 587 com STARTTLS, 465 com TLS.\nO firewall precisa deixar este servidor se conectar a ele, na porta 587 ou 465 para e-mail e 443 para login. Muitas redes bloqueiam a porta 25.\nSe for preciso um proxy, defina-o nas configurações deste servidor.`,
  unreachable: `Não há rota de rede até o servidor {server}\nVerifique a rede deste servidor. Onde o IPv6 está configurado mas não funciona, repare-o ou desative-o.\nVerifique o servidor e a porta: 587 com STARTTLS, 465 com TLS.\nSe estiverem certos, o firewall precisa permitir que este servidor se conecte lá.`,
  'permission-network':
    'As configurações de segurança do próprio servidor proíbem a conexão.\nVerifique o firewall, o antivírus e o SELinux (httpd_can_network_connect, httpd_can_sendmail); em um banco de dados Oracle, a ACL de rede dele (DBMS_NETWORK_ACL_ADMIN).',
  reset: `A conexão foi cortada.\nVerifique se a criptografia corresponde à porta: ${PORTS}.\nSe corresponder, procure um firewall, proxy ou antivírus no caminho até o servidor {server}\nAlguns servidores encerram a conexão quando não aceitam um nome de host ou estão ocupados: dê a este produto um nome de host completo (EHLO), e tente mais tarde.\nSe for interrompida no login, a senha pode ter sido recusada: QQ e 163 exigem no lugar dela um código de autorização (授权码).`,
  'endpoint-unreachable':
    'Este servidor não conseguiu acessar o serviço de login {endpoint}\nO firewall precisa deixar este servidor se conectar lá na porta 443. O servidor de e-mail não é afetado.\nSe for preciso um proxy, defina-o nas configurações deste servidor; verifique também o DNS dele.',
  'endpoint-certificate':
    'A conexão criptografada com o serviço de login {endpoint} não foi estabelecida.\nInstale neste servidor os certificados de CA que faltam (pacote ca-certificates), ou a CA de um proxy ou antivírus que abre as conexões.\nVerifique a data e a hora deste servidor. Não desative a verificação.',
  'clock-skew':
    'A data ou a hora deste servidor está errada.\nAtive a sincronização de hora dele (NTP) e tente novamente.',
  'issuer-mismatch':
    'A resposta não veio do provedor que foi consultado.\nFaça login novamente. Se continuar assim, o emissor (issuer) do provedor está definido errado neste produto.',
  'state-mismatch':
    'A resposta não corresponde ao login que este produto guardou: ela pertence a outro, ou o navegador não enviou junto com ela o cookie deste produto.\nAbra este produto com https e com o nome de host para o qual o provedor envia você de volta. Depois comece de novo, com uma só janela de login aberta.\nSe acontecer de novo, o administrador deste produto precisa verificar o endereço público do produto, o que o proxy na frente dele repassa e o cookie da sessão (SameSite=Lax).',
  pkce: 'A chave de prova (PKCE) está faltando ou não corresponde ao código.\nO backend precisa enviar sem alteração “code-verifier” da solicitação de troca como code_verifier.\nPara um provedor ou backend que não consegue fazer isso, defina pkce="off".',
  'redirect-uri':
    'O provedor não conhece o URI de redirecionamento.\nRegistre lá exatamente {redirectUri}; a porta, as maiúsculas e minúsculas e uma barra no fim contam.',
  invalid_client:
    'O provedor não aceita o ID do cliente ou o segredo do cliente.\nCopie ambos novamente da página do provedor, sem espaços.\nSe o segredo expirou, crie um novo lá.',
  invalid_grant: `O login terminou, ou o código era antigo demais ou foi usado duas vezes.\n${AGAIN}\nSe terminar de novo após alguns dias: o Google o termina após sete dias se o aplicativo está em modo de teste (Google Auth Platform, ${name('Audience')}, “Publish app”); uma senha nova também.\nSe cada novo login terminar assim, verifique a data e a hora deste servidor (NTP).`,
  'other-client':
    'O login foi feito com um ID do cliente diferente do usado agora.\nFaça login novamente com a caixa de correio {mailbox} e o ID do cliente {clientId}\nSe uma ferramenta criou o token de atualização, ela precisa ter usado o mesmo ID do cliente e o mesmo segredo.',
  unauthorized_client:
    'O aplicativo não pode usar esta forma de login.\nRegistre-o no provedor como aplicativo Web com a concessão de código de autorização (authorization code) e {redirectUri}',
  unsupported_grant_type:
    'O provedor não dá suporte ao tipo de solicitação que foi feito.\nVerifique neste produto os endpoints do provedor: o de autorização e o de token podem estar trocados ou ser de uma versão antiga.',
  invalid_scope:
    'O provedor não aceita o escopo que foi solicitado.\nPara o Google é https://mail.google.com/, para a Microsoft https://outlook.office.com/SMTP.Send offline_access',
  consent:
    'O provedor exige um consentimento que ainda não foi dado.\nFaça login novamente e permita o acesso. Se isso não for oferecido, um administrador do locatário do provedor precisa permitir o aplicativo.',
  interaction_required: `O provedor exige a sua intervenção: uma senha, um segundo fator ou a escolha de uma conta.\n${AGAIN}`,
  access_denied:
    'O acesso não foi permitido na página do provedor.\nFaça login novamente com a caixa de correio {mailbox} e permita-o.\nSe uma mensagem lá falava de um administrador, ele precisa permitir antes o aplicativo.',
  insufficient_scope:
    'Falta a permissão de enviar e-mail.\nFaça login novamente com a caixa de correio {mailbox} e permita tudo o que for pedido.',
  invalid_token: `O token de acesso não é válido, ou não é mais.\n${AGAIN}\nSe acontecer de novo, verifique o relógio deste servidor.`,
  temporarily_unavailable: `O serviço de login do provedor está com um problema ou sobrecarregado.\n${WAIT}`,
  'no-refresh-token':
    'O provedor não deu nenhuma permissão permanente (token de atualização).\nFaça login novamente e permita o acesso mais uma vez.\nPara o Google é preciso solicitar access_type=offline e prompt=consent; para a Microsoft, o escopo offline_access.',
  'not-signed-in':
    'Ninguém fez login ainda para este destino, ou o login foi encerrado.\nFaça login com o botão no formulário e tente novamente.',
  'token-request-incomplete':
    'O provedor não entendeu a solicitação de um token: o ID do cliente, o segredo do cliente ou o token de atualização está faltando ou cortado.\nInsira novamente o ID do cliente e o segredo do cliente e faça login novamente com a caixa de correio {mailbox}.',
  'token-failed':
    'Não foi obtido nenhum token para enviar: o login terminou, ou não pôde ser renovado.\nFaça login novamente com a caixa de correio {mailbox} e teste novamente.\nSe continuar assim, o log do backend deste produto contém o motivo do provedor.',
  'permission-missing':
    'Falta uma permissão.\nUm administrador do locatário do provedor precisa conceder ao aplicativo a permissão de enviar e-mail e dar o consentimento. Depois faça login novamente com a caixa de correio {mailbox}.',
  'device-pending':
    'Ninguém inseriu ainda o código na página do provedor.\nAbra a página que é mostrada, insira o código e permita o acesso.',
  'registration-metadata': `O provedor não aceita uma parte da solicitação que este produto envia.\nCompare as configurações do provedor neste produto com a documentação do provedor: endpoints e outros parâmetros.\n${MAKERS}`,
  invalid_request:
    'O provedor não entende a solicitação.\nVerifique o ID do cliente {clientId} e {redirectUri}\nSe estiverem certos, informe os detalhes aos desenvolvedores deste produto.',
  'smtp-login-reply-lost': `O servidor de e-mail recusou o login; a resposta dele se perdeu no caminho. Na Microsoft, quase sempre é porque o envio por SMTP está desativado.\n${SMTP_AUTH}\nOu no Exchange Online PowerShell: {smtpAuthCommand}\nO log do backend deste produto pode conter a própria resposta.`,
  'smtp-login':
    'O servidor de e-mail recusou o login.\nFaça login novamente com a caixa de correio {mailbox}\nCom uma senha: verifique a senha e o nome de usuário, muitas vezes o endereço de e-mail completo. Muitos provedores exigem uma senha de aplicativo.',
  'smtp-refused':
    'O servidor de e-mail recusou a mensagem.\nLeia a resposta dele nos detalhes e verifique o remetente (From) e os destinatários.\nNa maioria das vezes, o remetente (From) não é a conta que fez login, um destinatário não existe, o texto é tido como spam ou chegaram mensagens demais em pouco tempo.',
  'not-connected':
    'Nenhuma conexão com o servidor {server} foi estabelecida.\nVerifique o servidor e a porta: 587 com STARTTLS, 465 com TLS.\nSe estiverem certos, o firewall precisa permitir que este servidor se conecte lá. A causa está no log do backend deste produto.',
  'mail-failed': `O e-mail não foi enviado. O motivo não é conhecido aqui, ou se perdeu no caminho: veja os detalhes.\nEle está no log do backend deste produto, ou no log do servidor de e-mail: procure linhas do mesmo minuto.\nMuitas vezes é o login, o endereço do remetente, ou o servidor e a porta.`,
  'too-many-requests': `O provedor recebeu solicitações demais.\n${WAIT}`,
  'http-gateway':
    'O backend deste produto não respondeu ao servidor Web na frente dele.\nVerifique se o backend está em execução e se consegue acessar o provedor.',
  'http-unavailable': `O outro lado está com um problema ou sobrecarregado.\n${WAIT}`,
  browser:
    'A solicitação não pôde ser enviada ou não foi respondida.\nVerifique se o backend deste produto está em execução e pode ser acessado daqui, e se consegue acessar o provedor.',
  unauthorized:
    'O provedor não aceitou o login, e o motivo se perdeu no caminho.\nCompare o ID do cliente e o segredo do cliente com a página do provedor; na Microsoft, o valor do segredo, não o ID dele.\nDepois faça login novamente com a caixa de correio {mailbox}. O log do backend deste produto pode conter a resposta do provedor.',
  forbidden:
    'Este produto não permitiu a solicitação.\nFaça login neste produto novamente. Você precisa do direito de alterar destinos de notificação.',
  'not-found':
    'O backend deste produto não conhece o endereço solicitado.\nOs desenvolvedores deste produto precisam verificar as URLs configuradas.',
  'api-unauthorized':
    'O provedor não aceitou o login: ele terminou, ou nunca foi salvo.\nFaça login novamente com a caixa de correio {mailbox} e teste novamente.\nSe continuar assim, verifique o ID do cliente e o segredo do cliente, e se o backend guarda o token de atualização.',
  'token-client-refused':
    'O provedor não aceitou o ID do cliente ou o segredo do cliente; o motivo se perdeu no caminho.\nCopie ambos novamente da página do provedor; na Microsoft, o valor do segredo, não o ID dele. Depois faça login novamente com a caixa de correio {mailbox}.\nO log do backend deste produto pode conter a resposta do provedor.',
  'token-reason-lost':
    'O provedor se recusou a dar um token; o motivo na resposta dele se perdeu no caminho.\nVerifique o nome de usuário (um endereço de e-mail completo), o ID do cliente, o segredo do cliente e o locatário, e faça login novamente com a caixa de correio {mailbox}.\nO motivo está no log do backend deste produto, ou nos logs de login do provedor.',
  'endpoint-wrong':
    'O endereço do serviço de login {endpoint} está errado, ou o locatário dele está.\nCompare os endpoints neste produto com a documentação do provedor, e o locatário {tenant} com a página do provedor.',
  'endpoint-blocked':
    'A solicitação ao serviço de login do provedor foi proibida, quase sempre por um proxy ou firewall no caminho.\nO firewall ou proxy precisa deixar este servidor acessar, na porta 443, o serviço de login {endpoint}.',
  'endpoint-down':
    'O serviço de login do provedor está com um problema ou sobrecarregado.\nAguarde alguns minutos e tente novamente; nada se perde. O servidor de e-mail não é afetado.',
  'endpoint-answer':
    'Respondeu algo que não é o serviço de login {endpoint}, como a página de um proxy ou uma página de login.\nVerifique o proxy deste servidor e os endpoints do provedor neste produto.',
  'api-token-refused':
    'O serviço de e-mail do provedor não aceitou o token de acesso: o login terminou, ou foi feito para outro serviço.\nFaça login novamente com a caixa de correio {mailbox} e teste novamente.\nSe continuar assim, o escopo neste produto precisa ser o do serviço ao qual ele envia.',
  'api-refused':
    'O serviço de e-mail do provedor não permitiu a solicitação: falta uma permissão ao aplicativo, ou o login terminou.\nFaça login novamente com a caixa de correio {mailbox}. Se continuar assim, um administrador precisa conceder as permissões do aplicativo no provedor.',
  'host-failed':
    'O servidor deste produto falhou.\nTente novamente em um minuto. Se continuar assim, o motivo está no log dele.',
  'host-too-large':
    'O servidor deste produto, ou o servidor Web na frente dele, não aceita solicitações deste tamanho.\nO administrador dele precisa aumentar o limite do tamanho das solicitações.',
  'host-limit':
    'O servidor deste produto recebeu solicitações demais de você.\nAguarde um minuto e tente novamente.',
  'host-forbidden':
    'Este produto não permitiu a solicitação.\nFaça login neste produto novamente. Você precisa do direito de alterar destinos de notificação.',
  'captive-portal':
    'A rede exige que alguém faça login antes de deixar este servidor sair.\nO administrador da rede precisa deixar este servidor passar.',
  'legal-block':
    'O endereço está bloqueado onde este servidor está.\nO administrador da rede precisa verificar os filtros dela.',
  'reason-lost':
    'Uma solicitação foi recusada, e o motivo se perdeu no caminho.\nEle está no log do backend deste produto: procure o corpo da resposta, não só o status dela.\nMuitas vezes é um ID do cliente, segredo do cliente ou locatário errado, ou um login que terminou.',
  'incomplete-answer':
    'O servidor deste produto respondeu sem dizer como o teste terminou.\nFaça login neste produto novamente: a página de login dele pode ter respondido. Se não adiantar, o log dele diz mais.',
  'unreadable-answer':
    'A resposta não era a que um backend envia, mas por exemplo uma página HTML.\nUm proxy ou uma página de login pode ter respondido no lugar dele. Os desenvolvedores deste produto precisam verificar a URL configurada.',
  'smtp-address':
    'O servidor de e-mail não aceita um endereço, de um remetente ou de um destinatário.\nVerifique se há erros de digitação no endereço do remetente {from} e nos destinatários.\nA resposta dele nos detalhes informa a qual endereço se refere.',
  'smtp-mailbox':
    'O servidor recusa a solicitação por causa de uma caixa de correio: ela está cheia, desabilitada ou não pode fazer isso.\nO administrador da caixa de correio que a resposta nos detalhes informa precisa verificar o estado, a licença e os limites dela.',
  'smtp-system':
    'O próprio servidor de e-mail está com um problema ou um limite.\nTente novamente mais tarde. Se continuar assim, passe a resposta dele nos detalhes ao suporte do provedor de e-mail.',
  'smtp-routing':
    'O servidor de e-mail não encontra nenhum caminho até o domínio do destinatário.\nVerifique a parte depois do @ de cada destinatário.\nSe estiver certa, o administrador desse domínio precisa verificar o registro MX dele no DNS.',
  'smtp-protocol':
    'O servidor de e-mail não entendeu um comando ou o parâmetro dele.\nVerifique se o servidor e a porta são os de um servidor de e-mail que aceita e-mail de programas: porta 587 com STARTTLS, 465 com TLS.\nSe forem, informe os detalhes aos desenvolvedores deste produto.',
  'smtp-content': `O servidor de e-mail não consegue aceitar a mensagem nesta forma.\n${MAKERS}`,
  'smtp-policy':
    'Uma regra do servidor de e-mail recusa este e-mail ou este login.\nVerifique se o destino faz login, com a caixa de correio {mailbox}, e se o remetente (From) é um endereço dela.\nSe ambos estiverem certos, a resposta nos detalhes diz ao administrador do servidor de e-mail qual foi a regra.',
  'smtp-no-mail':
    'Este servidor, ou o domínio do destinatário, não aceita e-mail.\nVerifique o servidor neste formulário e os domínios dos destinatários.',
  'smtp-sequence': `O servidor de e-mail esperava outra etapa antes, quase sempre o login ou a criptografia.\nEscolha neste formulário um método de login e uma criptografia (${PORTS}).`,
  'smtp-command':
    'O servidor de e-mail não entendeu um comando ou o parâmetro dele.\nVerifique o servidor, a porta e a criptografia: 587 com STARTTLS, 465 com TLS.\nSe estiverem certos, informe os detalhes aos desenvolvedores deste produto.',
  'smtp-not-allowed':
    'O servidor de e-mail recusou a mensagem.\nLeia a resposta dele nos detalhes e verifique o remetente (From) e os destinatários.\nNa maioria das vezes, o remetente (From) não é a conta que fez login, um destinatário não existe, o texto é tido como spam ou chegaram mensagens demais em pouco tempo.',
  'smtp-too-large':
    'Um limite foi excedido: a mensagem é grande demais, ou uma caixa de correio está cheia.\nEnvie menos em uma única mensagem, ou libere espaço na caixa de correio.',
  'smtp-temporary-login':
    'No momento, o servidor de e-mail não consegue verificar o login.\nAguarde alguns minutos e tente novamente. Se continuar assim, faça login novamente com a caixa de correio {mailbox}.',
  'smtp-temporary':
    'No momento, o servidor de e-mail recusa a solicitação.\nAguarde alguns minutos e tente novamente. Se continuar assim, a resposta dele nos detalhes diz por quê.',
  'smtp-permanent':
    'O servidor de e-mail recusou a solicitação.\nLeia a resposta dele nos detalhes e verifique o servidor, o login, o remetente (From) e os destinatários.',
  'unknown-language':
    'Este erro não é conhecido aqui no idioma dele. Ele é mostrado como chegou.\nMostre-o em inglês e cole-o aqui novamente: no Google, adicione &hl=en ao endereço da página; na Microsoft, &mkt=en-US; o log de um servidor quase sempre está em inglês.\nOu procure um número ou código que esteja nele.',
  unknown:
    'Este erro não é conhecido aqui. Ele é mostrado como chegou.\nVeja os detalhes: muitas vezes a última linha é a que mais diz. Procure as palavras dele, ou passe-o a quem dá suporte a este produto.',
  'smtp-microsoft-password':
    'A Microsoft não aceita o nome de usuário ou a senha.\nCorrija ambos neste formulário; o nome de usuário é o endereço de e-mail completo da caixa de correio {mailbox}\nCom um segundo fator, ou se a organização não permite senhas, escolha o método de login Microsoft (OAuth2).\nO SMTP autenticado também precisa ser permitido, no Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-credentials-missing':
    'Tentou-se um login com senha, mas falta o nome de usuário ou a senha.\nInsira ambos neste formulário e salve, ou escolha um login com OAuth2 e faça login com a caixa de correio {mailbox}.\nSe estiverem inseridos, este produto não os repassa: o administrador dele precisa verificar as configurações e as variáveis de ambiente do backend.\nUm servidor próprio que aceita e-mails sem login (relay) não precisa de nenhum: escolha “Nenhuma” em Autenticação.',
  'tls-revocation': `Não foi possível verificar se o certificado do servidor foi revogado; o certificado em si pode ser válido.\nDeixe este servidor alcançar os endereços da autoridade de certificação (OCSP e CRL, em geral http na porta 80), pelo firewall ou proxy.\nSe não puder, o administrador deste produto precisa desativar só a verificação de revogação, e nada mais da verificação.`,
  'tls-old-server': `Este servidor recusou a criptografia do outro lado por ser antiga ou fraca demais.\nO administrador do servidor de e-mail informado precisa ativar nele o TLS 1.2 ou mais recente, com chaves do tamanho atual.\nVeja na ajuda do provedor se ele tem um servidor mais novo para informar aqui.`,
  'tls-certificate-form': `O certificado do servidor de e-mail tem uma forma que não é mais aceita: uma versão antiga (X.509 v1), uma chave fraca ou uma assinatura fraca.\nO administrador do servidor de e-mail precisa criar um novo certificado: X.509 v3, com o nome do host como nome alternativo (SAN), RSA de 2048 bits ou mais, SHA-256.\nNão desative a verificação.`,
  'tls-twice': `Este produto ativou a criptografia duas vezes na mesma conexão.\nEscolha TLS com a porta 465 em vez de STARTTLS com 587, ou o contrário; muitas vezes um deles funciona. A Microsoft só tem 587 com STARTTLS.\nAtualize este produto, ou informe os detalhes aos desenvolvedores dele.`,
  'server-log-tls': `Esta linha é do log do próprio servidor de e-mail: um programa se conectou a ele, e nenhuma criptografia foi estabelecida.\nNo programa que envia, este ou outro, a criptografia precisa corresponder à porta: STARTTLS com 587, TLS com 465.\nSe corresponder, o programa não aceita o certificado ou a versão de TLS do servidor de e-mail; o log dele diz qual.`,
  'server-port': `O servidor de e-mail não responde nesta porta: a porta é de outro serviço, ou este provedor não a usa.\nUse a porta 587 com STARTTLS, ou a porta 465 com TLS; a Microsoft só tem 587 (smtp.office365.com).\nSe assim também não conectar, o firewall precisa permitir que este servidor se conecte lá.`,
  'smtp-passes-on': `Um servidor de e-mail que repassa o e-mail não conseguiu: o servidor seguinte exige login.\nO administrador do servidor de e-mail que escreveu esta linha precisa informar nome de usuário e senha para o servidor seguinte (Postfix: smtp_sasl_password_maps, Exim: um authenticator).\nSe o servidor seguinte é o do destinatário, ele não reconhece o domínio como seu; o administrador dele precisa verificar o domínio e o registro MX.`,
  'smtp-characters':
    'A senha, o nome de usuário ou um endereço contém um caractere que este produto não consegue enviar.\nDigite novamente a senha e o nome de usuário: os copiados costumam ter um espaço invisível, como as senhas de aplicativo.\nCrie uma senha de letras sem acentos, números e sinais simples. Se o caractere estiver na mensagem, os desenvolvedores deste produto precisam corrigi-lo.',
  'smtp-session-limit':
    'O servidor de e-mail encerrou esta conexão: ela já transmitiu tantas mensagens quantas uma única conexão pode transmitir, ou ficou aberta ou em silêncio por tempo demais. Nenhum limite diário foi atingido.\nEnvie novamente: uma conexão nova funciona na hora.\nSe acontecer de novo, este produto deve fechar a conexão após poucas mensagens e abrir outra (Nodemailer: maxMessages, Symfony: restart_threshold).',
  'smtp-connections':
    'O servidor de e-mail não aceita mais conexões simultâneas desta caixa de correio ou deste servidor.\nAguarde um minuto e tente novamente.\nSe acontecer de novo, todos os programas que usam esta caixa de correio devem enviar por menos conexões por vez; a Microsoft permite três.',
  'smtp-recipient-limit':
    'A mensagem tem mais destinatários do que o servidor de e-mail aceita de uma vez.\nInsira menos destinatários, ou o endereço de uma lista de distribuição.',
  'smtp-rate':
    'Foram enviadas mensagens demais em pouco tempo, desta caixa de correio ou para este destinatário.\nAguarde alguns minutos e tente novamente.\nSe acontecer de novo, envie com menos frequência e reúna vários eventos em uma mensagem.',
  'smtp-server-full':
    'Falta espaço livre no servidor de e-mail, no disco ou na fila. Não se trata de nenhuma caixa de correio.\nAguarde alguns minutos e tente novamente.\nSe continuar, o administrador do servidor de e-mail precisa liberar espaço nele.',
  'access-token-damaged':
    'O que foi enviado como token de acesso não é um: está vazio ou danificado.\nVerifique o ID do cliente, o segredo do cliente e a conta neste formulário e faça login novamente com a caixa de correio {mailbox}.\nSe continuar, este produto envia outra coisa no lugar: informe os detalhes aos desenvolvedores dele.',
  'port-taken':
    'Um programa tentou escutar em uma porta que outro já usa, quase sempre uma execução ou um login anterior do mesmo programa.\nEncerre o outro programa, ou configure outra porta.\nSe a porta fizer parte do URI de redirecionamento, registre também o novo URI de redirecionamento no provedor.',
  'smtp-server-fault': `O próprio servidor de e-mail tem uma falha, por exemplo no serviço de login, nas tabelas ou no certificado. As configurações deste formulário não são a causa.\nAguarde alguns minutos e tente de novo.\nSe continuar, o administrador do servidor de e-mail precisa procurar no log as linhas do mesmo minuto.\nSe os detalhes citarem “open resolver” ou “rate limit” de uma lista de bloqueio, aquele servidor de e-mail precisa de um servidor DNS próprio.`,
  'smtp-wrong-region': `O e-mail foi para servidores da Microsoft de outra região que não a da organização.\nO administrador precisa definir no registro MX, no conector ou no servidor que repassa o e-mail o nome do host que o centro de administração do Microsoft 365 mostra em Settings, Domains.\nOu envie por smtp.office365.com, porta 587, com login.`,
  'no-greeting':
    'O servidor {server} aceitou a conexão, mas não disse nada, ou nada legível: na maioria das vezes a criptografia não corresponde à porta.\nDefina STARTTLS com a porta 587, ou TLS com a porta 465.\nSe corresponder, um firewall ou antivírus no caminho retém a conexão; o administrador dele precisa deixar este servidor passar.',
  'google-code-damaged':
    'O Google não consegue ler o código: algo o alterou no caminho, quase sempre uma / que virou %2F.\nSe alguém digitar o código, só vale o que está entre code= e o próximo &, com / no lugar de %2F.\nSe este produto recebe o código sozinho, ele o codifica duas vezes: o administrador dele precisa atualizá-lo ou informar os detalhes aos desenvolvedores.',
  'client-id-unsent':
    'A solicitação de um token chegou sem o ID do cliente, embora o login tivesse começado com ele.\nSe o ID do cliente está inserido e salvo, este produto não o envia no corpo dessa solicitação: o administrador dele precisa atualizá-lo ou informar os detalhes aos desenvolvedores.',
  'session-lost':
    'O login voltou sem a sessão em que começou: o navegador não enviou o cookie dela.\nComece no mesmo endereço para o qual o provedor envia você de volta: o mesmo nome de host, com https.\nSe continuar assim, o administrador deste produto precisa definir o cookie da sessão como SameSite=Lax em vez de Strict.',
  'tls-invalid':
    'O certificado do servidor {server} não é aceito; a mensagem não diz por quê.\nVerifique primeiro se o servidor está inserido com o nome do certificado dele, e não com um endereço IP ou um alias.\nNão desative a verificação.',
  'answer-too-large':
    'O servidor Web na frente deste produto recusa a resposta deste produto, porque os cabeçalhos dela são grandes demais.\nO administrador dele precisa aumentar o limite (nginx: proxy_buffer_size 16k; proxy_buffers 8 16k; com PHP, fastcgi_buffer_size).',
  'server-mistyped':
    'O nome de host do servidor {server} não existe, ou não pertence a nenhum servidor de e-mail.\nVerifique se há erros de digitação no servidor neste formulário: smtp.gmail.com, smtp.office365.com ou o do seu provedor de e-mail.\nÉ apenas um nome de host, sem http://, porta ou @. Também não leva aspas nem espaços.',
  'server-local':
    'Este produto procurou um servidor de e-mail na própria máquina (localhost), e lá não há nenhum.\nInsira o servidor neste formulário: smtp.gmail.com, smtp.office365.com ou o do seu provedor de e-mail, com a porta 587 ou 465.\nSe já estiver inserido, este produto não usa a configuração: o administrador dele precisa verificá-la. Em um contêiner, localhost é o próprio contêiner.\nSe houver um, a porta dele é outra: na maioria das vezes 25 ou 587.',
  'smtp-authorization-code':
    'O provedor exige aqui um código de autorização (授权码) no lugar da senha da conta, como fazem QQ, 163, 126 e Sina.\nFaça login na caixa de correio na página da Web dela; nas configurações, em Conta ou POP3/SMTP/IMAP, ative o SMTP e crie um código de autorização.\nInsira esse código como senha neste formulário. Nome de usuário: o endereço de e-mail completo.',
  'smtp-alibaba-password':
    'O servidor de e-mail recusou o nome de usuário ou a senha com um número que a Alibaba usa (526); muitas tentativas erradas bloqueiam a conta por um tempo.\nCrie uma senha de segurança para programas de e-mail nas configurações do Alibaba Mail, ou no console do DirectMail uma senha SMTP para o endereço From, e insira-a aqui.\nNome de usuário: o endereço de e-mail completo, o mesmo de From. Se foram muitas tentativas, aguarde uma hora antes da próxima.',
  'unreachable-ipv6':
    'O servidor {server} foi contatado por IPv6, e o servidor deste produto não tem uma conexão com a Internet por IPv6 que funcione.\nFaça este produto se conectar por IPv4 (Node: --dns-result-order=ipv4first; Postfix: inet_protocols = ipv4), ou repare ou desative o IPv6 no servidor deste produto; em um contêiner, na rede dele.\nSe por IPv4 também não conectar, o firewall precisa permitir que o servidor deste produto se conecte lá.',
  'server-forbidden':
    'Este produto não se conecta a este servidor de e-mail, porque o endereço dele é privado ou local. O servidor de e-mail não foi consultado.\nInsira neste formulário um servidor de e-mail com um nome de host público, por exemplo smtp.gmail.com ou smtp.office365.com, porta 587.\nPara um servidor da sua própria rede, o administrador deste produto precisa permitir o endereço dele na configuração do produto.',
  'api-not-found':
    'O serviço de e-mail do provedor não conhece o que lhe foi pedido: o endereço da solicitação está errado, ou a caixa de correio nele.\nVerifique se a caixa de correio que envia foi inserida, se existe a caixa de correio {mailbox} e se está escrita corretamente.\nSe estiver, este produto chama um endereço errado: o administrador dele precisa atualizá-lo e informar os detalhes aos desenvolvedores.',
  'smtp-direct-blocked':
    'Este produto entrega os e-mails por conta própria, diretamente ao servidor de e-mail do destinatário, que recusa o endereço deste servidor.\nEnvie pelo servidor de envio do provedor na porta 587 com login, por exemplo smtp.gmail.com ou smtp.office365.com.\nOu peça ao provedor de hospedagem que defina o DNS reverso (PTR) do endereço deste servidor para um nome que leve de volta a ele, e envie por IPv4 onde o IPv6 não tiver.',
  'mail-service-key':
    'A API web do serviço de e-mail não aceitou a chave. Nenhum servidor de e-mail foi consultado: o servidor e a porta não são a causa.\nInsira a chave de API de novo, sem espaços, e verifique se ela pertence à conta e ao domínio certos.\nVerifique a região: uma chave ou um domínio da região da UE do Mailgun não é conhecido no endereço dos EUA, e vice-versa.',
  'smtp-client-refused':
    'As regras deste servidor de e-mail ou relay não deixam o programa que envia se conectar. As configurações deste formulário não são a causa.\nO administrador desse servidor de e-mail precisa adicionar o endereço do programa às regras dele (Postfix: mynetworks; em um cluster: a política do relay).\nO log do servidor de e-mail diz qual regra foi.',
  'smtp-content-refused':
    'O servidor de e-mail leu a mensagem inteira e depois a recusou; a causa é, portanto, o conteúdo: ele é considerado spam, ou um cabeçalho está ausente ou errado.\nAltere o assunto e o texto, tire links e anexos e tente novamente.\nSe uma mensagem simples também for recusada, veja os cabeçalhos dela (From, To, Date, Message-ID): os desenvolvedores deste produto precisam corrigi-los.\nSe a resposta tiver um link, abra-o; se tiver um número, informe-o ao suporte do provedor de e-mail. Assim você saberá o motivo.',
  'server-log-tls-version':
    'Esta linha vem do log do próprio servidor de e-mail: o programa que se conectou só conhece tipos de criptografia que este servidor de e-mail não aceita mais.\nAtualize o programa ou dispositivo que envia, ou o ambiente de execução dele, para que conheça TLS 1.2 ou mais recente.\nSe não for possível, o administrador do servidor de e-mail precisa permitir os tipos antigos, ou dar a ele uma porta sem TLS dentro da própria rede.',
  'tls-host-name':
    'O TLS precisa apenas do nome de host do servidor, mas este produto passou um endereço IP, um nome com a porta no fim, ou nada.\nInsira o servidor pelo nome de host, por exemplo smtp.gmail.com ou smtp.office365.com, e a porta no campo próprio.\nSe um nome de host estiver inserido, o programa que envia o omite ou o substitui por um endereço (consulta MX): desative isso nele, atualize-o, ou informe os detalhes aos desenvolvedores dele.',
  'tls-ca-file':
    'O arquivo de certificados confiáveis (CA) definido neste servidor não pode ser lido, ou não é o certo. O servidor de e-mail em si não tem culpa.\nVerifique o caminho, as permissões e o conteúdo desse arquivo: ele precisa conter, em PEM, os certificados da CA que assinou o certificado do servidor de e-mail, na versão atual.\nOu remova essa configuração, para que sejam usados os certificados de CA do sistema (pacote ca-certificates).\nNão desative a verificação.',
  'google-app-blocked': `O Google bloqueia este aplicativo, pois ele pede acesso ao Gmail e o Google não o verificou.\nSomente os desenvolvedores do aplicativo podem pedir a verificação ao Google.\nOu use um cliente OAuth próprio: Google Auth Platform, Clients, “${name('Web application')}”. Insira aqui o ID do cliente e o segredo do cliente dele.\nEm uma organização, o administrador pode marcar como confiável o ID do cliente: Google Admin Console, ${name('Security')}, ${name('API controls')}.`,
  'google-consent-screen':
    'A tela de consentimento do projeto no Google não está completa: falta o nome do aplicativo ou o e-mail de suporte.\nNo Google Auth Platform, Branding, insira o nome do aplicativo e o e-mail de suporte e salve.\nDepois faça login novamente.',
  'microsoft-first-party': `O ID do cliente é de um programa da própria Microsoft, como o Azure CLI, que não pode solicitar este serviço.\nNo Entra, ${name('App registrations')}, registre um aplicativo próprio e insira o ID do cliente dele no lugar do da Microsoft.\nNo Azure também serve uma identidade gerenciada, ou a cadeia de conexão do serviço.`,
  'microsoft-native-page': `A página da Microsoft para programas sem endereço próprio (nativeclient) não deixa mais copiar o código.\nEste produto precisa usar outro URI de redirecionamento: o próprio endereço com https://, ou http://localhost no seu computador. Registre-o no Entra, ${name('App registrations')}, o aplicativo, ${name('Authentication')}.\nAtualize este produto, ou informe os detalhes aos desenvolvedores dele.`,
  'product-own-service':
    'Uma parte deste produto recusou a chamada de outra antes que um servidor de e-mail fosse consultado. As configurações deste formulário não são a causa.\nO administrador deste produto precisa verificar as chaves e os endereços pelos quais as partes dele (worker, fila, serviço de e-mail) se conhecem.\nSe outra pessoa mantém este produto para você, informe os detalhes ao suporte dela.',
  'zoho-data-centre':
    'A Zoho separa as contas de cada data center (.com, .eu, .in, .com.au, .jp, .ca, .sa, .com.cn), e não conhece esta conta onde ela foi procurada.\nFaça login na Zoho: o final do endereço no navegador é o do seu data center. Insira neste formulário os endereços com esse final: accounts.zoho.eu para login e tokens, smtp.zoho.eu para e-mail, e assim por diante.\nO aplicativo também precisa estar registrado lá (api-console.zoho.eu, e assim por diante). Depois faça login novamente com a caixa de correio {mailbox}.',
  'code-missing':
    'O login voltou sem código: foi cancelado ou recusado na página do provedor, ou o código se perdeu na volta.\nFaça login novamente com a caixa de correio {mailbox}, até o fim, e permita o acesso.\nSe acontecer de novo, procure error= no endereço para o qual o provedor mandou você de volta: ele diz por quê.\nSe nesse endereço houver um code=, o servidor Web ou proxy na frente deste produto o corta; o administrador dele precisa fazer com que passe o endereço inteiro.',
  'token-answer-empty':
    'A resposta do provedor não tinha token de acesso: era um erro dito com outras palavras, ou veio de outro endereço que não o do serviço de login.\nCompare o endpoint de token, o ID do cliente e o segredo do cliente deste formulário com a página do provedor e depois faça login novamente com a caixa de correio {mailbox}.\nO log do backend deste produto tem a própria resposta: ela diz por quê.',
  'smtp-connect-or-login':
    'Esta mensagem aparece tanto para uma conexão que falhou como para um login que falhou.\nVerifique servidor, porta e criptografia: 587 com STARTTLS, 465 com TLS. O nome do servidor precisa ser o do certificado dele.\nVerifique se há um login configurado, com nome de usuário e senha; Google e Microsoft exigem OAuth2, e o Google também aceita uma senha de aplicativo.\nAs linhas seguintes (“Caused by”) ou o log (no PHPMailer com SMTPDebug = 2) dizem o que foi. Se nenhuma conexão for estabelecida, peça ao provedor de hospedagem que abra a porta.',
  'device-reason-hidden':
    'O dispositivo esconde o motivo atrás de um número ou de uma frase geral.\nO log dele diz mais (Synology: Log Center; QNAP: System Logs; impressoras: relatório de transmissão).\nVerifique a conexão com a Internet, o DNS e o relógio dele, e atualize-o.\nDepois verifique servidor, porta, criptografia, nome de usuário e senha nas configurações de e-mail dele, e tente novamente.',
  'google-advanced-protection': `A conta está no Programa Proteção Avançada do Google, que impede os aplicativos de acessar os e-mails dela.\nEnvie de outra caixa de correio, ou saia do programa em https://myaccount.google.com/security\nEm uma organização, o administrador dela pode confiar no ID do cliente {clientId} no Google Admin Console, ${name('Security')}, ${name('Access and data control')}, ${name('API controls')}.`,
  'google-service-clock': `O Google não aceita o que este produto assinou com a chave da conta de serviço.\nAcerte a data e a hora deste servidor (NTP): alguns minutos de diferença bastam.\nSe estiverem certas, crie uma nova chave da conta de serviço e insira o JSON dela aqui.\nA conta precisa estar delegada para a caixa de correio {mailbox} (Google Admin Console, Security, Access and data control, API controls, ${name('Manage Domain Wide Delegation')}).`,
  'redirect-localhost': `O endereço de retorno em localhost não está registrado no provedor.\nSe este produto roda no seu próprio computador, registre no provedor exatamente isto: {redirectUri} (Entra: o aplicativo, ${name('Authentication')}; Google Auth Platform: Clients, “Authorized redirect URIs”).\nSe roda em um servidor, o endereço dele (URL base) está configurado errado, ou o proxy reverso não repassa o nome de host (X-Forwarded-Host, X-Forwarded-Proto); o administrador do produto precisa corrigir isso.\nSe o ID do cliente for o de outro programa, como o Thunderbird, o registro dele não pode ser alterado: registre um aplicativo próprio e insira o ID do cliente dele.\nSe a porta for outra a cada vez, o cliente no Google precisa ser do tipo “Desktop app”.`,
  'microsoft-response-type': `Este produto pede à Microsoft um token já com a resposta da página, e o aplicativo não permite isso.\nConfigure este produto, se ele puder, para pedir apenas um código (response_type=code).\nSenão, no Entra, ${name('App registrations')}, o aplicativo, ${name('Authentication')}, “Implicit grant and hybrid flows”: marque “ID tokens”.`,
  'microsoft-personal-account': `Uma conta pessoal da Microsoft fez login, mas o aplicativo é só para contas de uma organização.\nFaça login novamente com uma conta da organização.\nPara enviar de uma caixa de correio pessoal, no Entra, ${name('App registrations')}, o aplicativo, ${name('Authentication')}, “${name('Supported account types')}”: escolha um que inclua contas pessoais.\nDepois defina o locatário como common ou consumers.`,
  'server-sample':
    'O servidor configurado vem de um exemplo ou de um ambiente de desenvolvimento (Mailtrap, MailHog, Mailpit). Ele não entrega e-mails a ninguém.\nInsira neste formulário o servidor do seu provedor de e-mail: smtp.gmail.com, smtp.office365.com ou outro, com a porta e a criptografia dele.\nSe já estiver inserido, este produto não o usa: o administrador dele precisa verificar as configurações (no Laravel: MAIL_HOST) e reiniciá-lo.',
  'server-missing':
    'Neste produto não há um servidor de e-mail de saída configurado, ou nenhum foi escolhido para a conta que envia.\nInsira neste formulário servidor, porta, criptografia e login, e salve.\nSe já estiverem inseridos, veja as outras contas de e-mail deste produto: a que envia também precisa ter um servidor.',
  'local-mailer':
    'Este produto entregou a mensagem ao programa de e-mail do próprio servidor (mail() do PHP, sendmail), e isso falhou. O servidor deste formulário não foi usado.\nEscolha SMTP como forma de envio neste produto, e insira o servidor neste formulário.\nOu o administrador dele precisa configurar um programa de e-mail nesse servidor (sendmail_path em php.ini; Postfix, msmtp).\nO log desse programa de e-mail diz por que falhou.',
  'smtp-account-unverified':
    'O Outlook.com não deixa esta conta enviar por enquanto: ela é nova, ou enviou mais do que a Microsoft permite a ela até agora.\nFaça login em https://outlook.live.com com a caixa de correio {mailbox} e confirme o que for pedido, muitas vezes um número de telefone. Depois envie novamente.\nSe nada for pedido, aguarde um dia e envie menos mensagens.\nEm uma organização, o administrador precisa verificar “Restricted entities” no Microsoft Defender.',
  'reason-missing':
    'Este texto não diz por quê; por isso não aponta ninguém.\nO motivo está no log do backend deste produto, do dispositivo ou do servidor de e-mail: procure as linhas do mesmo minuto.\nO que mais diz é uma linha com um número (535, 5.7.…, AADSTS…) ou com palavras como refused, timed out, denied: cole-a aqui.',
};
