import type { Strings } from '../strings.js';

/** Brazilian Portuguese: what a sign-in tells. */
const texts = {
  flow: {
    'popup-blocked': 'O navegador bloqueou a janela de login.',
    'popup-blocked-remedy': 'Abra-a com o link, ou permita pop-ups neste site.',
    'popup-blocked.frame': 'O navegador bloqueou a janela de login.',
    'popup-blocked.frame-remedy':
      'Abra-a com o link, ou permita pop-ups neste site. Se isso não ajudar, o quadro em volta desta página proíbe janelas (allow-popups): abra a página em uma guia própria.',
    'window-closed': 'A janela de login foi fechada?',
    'window-closed-remedy': 'Comece de novo, ou continue aguardando se ela ainda estiver aberta.',
    timeout: 'O login não foi concluído a tempo.',
    'timeout-remedy': 'Comece de novo e conclua o login em até dez minutos.',
    cancelled: 'O login foi cancelado.',
    'cancelled-remedy': 'Nada foi alterado. Comece de novo quando quiser.',
    superseded: 'Um login mais recente tomou o lugar deste.',
    'superseded-remedy': 'Continue na janela de login mais recente.',
    'access-denied': '{provider} informa que o acesso foi negado.',
    'access-denied-remedy':
      'Faça login novamente e permita o acesso, ou peça ao administrador da sua organização que o permita.',
    'provider-error': '{provider} encerrou o login com um erro.',
    'provider-error-remedy':
      'Compare o ID do cliente, o locatário e o URI de redirecionamento com o registro em {provider}.',
    'no-code': 'A janela de login voltou sem código de autorização.',
    'no-code-remedy': 'Nada foi solicitado nem alterado. Comece de novo.',
    'state-mismatch': 'A resposta pertence a outro login.',
    'state-mismatch-remedy': 'Comece de novo e use somente a janela que se abrir então.',
    'issuer-mismatch': 'A resposta não vem de {provider}.',
    'issuer-mismatch-remedy':
      'Comece de novo. Se acontecer outra vez, verifique os endereços do provedor na configuração.',
    'malformed-answer': 'Não é possível ler a resposta da janela de login.',
    'malformed-answer-remedy':
      'Comece de novo. Se um proxy reescreve endereços, faça com que deixe este passar sem alteração.',
    'malformed-answer.no-address': 'Isto não é o endereço de uma página.',
    'malformed-answer.no-address-remedy':
      'Copie o endereço inteiro da barra de endereços da janela de login. Ele começa com “http” e contém “code=”.',
    'malformed-answer.only-code': 'Isto é somente o código, sem o endereço em volta.',
    'malformed-answer.only-code-remedy': 'Copie o endereço inteiro, de “http” até o fim.',
    'malformed-answer.no-answer': 'Este endereço não contém nenhuma resposta do login.',
    'malformed-answer.no-answer-remedy':
      'Conclua primeiro o login e depois copie o endereço da última página.',
    'insecure-context': 'O login precisa de uma conexão segura.',
    'insecure-context-remedy': 'Abra esta página por https (ou em localhost).',
    'not-prepared': 'O navegador não conseguiu preparar o login.',
    'not-prepared-remedy': 'Tente novamente. Se não adiantar, recarregue a página.',
    'exchange-unreachable': 'Não foi possível acessar o servidor deste produto.',
    'exchange-unreachable-remedy': 'Verifique a conexão de rede e comece de novo.',
    'exchange-unreachable.timeout': 'O servidor deste produto não respondeu em {seconds:second}.',
    'exchange-unreachable.timeout-remedy':
      'Verifique se o servidor consegue acessar {provider} (firewall, proxy) e comece de novo.',
    'exchange-unreachable.unsent':
      'Esta página não conseguiu enviar o código de autorização ao servidor deste produto.',
    'exchange-unreachable.unsent-remedy':
      'O endereço ou os cabeçalhos que este produto tem configurados estão incorretos. O console do navegador informa o motivo.',
    'exchange-refused': 'O código de autorização foi recusado.',
    'exchange-refused-remedy': 'Verifique o ID do cliente e o segredo do cliente e comece de novo.',
    'exchange-refused.sign-in':
      'Você não está mais conectado a este produto, ou não tem permissão para alterar isto.',
    'exchange-refused.sign-in-remedy':
      'Faça login neste produto novamente como administrador e comece de novo.',
    'exchange-refused.server': 'O servidor deste produto falhou ao trocar o código de autorização.',
    'exchange-refused.server-remedy': 'Consulte o log dele e comece de novo.',
    'exchange-refused.provider':
      '{provider} não deu ao servidor deste produto nenhuma resposta ao código de autorização.',
    'exchange-refused.provider-remedy':
      'Verifique se esse servidor consegue acessar {provider} (firewall, proxy). Se conseguir, aguarde alguns minutos e comece de novo.',
    'exchange-refused.declined': 'O servidor deste produto não trocou o código de autorização.',
    'exchange-refused.declined-remedy':
      'A própria mensagem dele diz por quê. Comece de novo quando isso estiver resolvido.',
    'exchange-refused.too-large': 'O servidor deste produto não aceita solicitações deste tamanho.',
    'exchange-refused.too-large-remedy':
      'Permita solicitações maiores no servidor Web ou proxy na frente dele e comece de novo.',
    'exchange-refused.too-many': 'O servidor deste produto recebeu solicitações demais.',
    'exchange-refused.too-many-remedy': 'Aguarde alguns minutos e comece de novo.',
    'exchange-refused.too-many-wait': 'O servidor deste produto recebeu solicitações demais.',
    'exchange-refused.too-many-wait-remedy': 'Aguarde {seconds:second} e comece de novo.',
    'exchange-invalid': 'O servidor deste produto deu uma resposta que não pode ser entendida.',
    'exchange-invalid-remedy': 'Verifique o endereço de troca na configuração.',
    'exchange-invalid.login-page':
      'O servidor deste produto respondeu com uma página da Web, talvez a página de login dele.',
    'exchange-invalid.login-page-remedy':
      'Faça login neste produto novamente. Se não adiantar, verifique o endereço de troca na configuração.',
    'no-refresh-token':
      '{provider} não deu nenhum token de atualização, então só seria possível enviar e-mails por uma hora.',
    'no-refresh-token-remedy':
      'Verifique se os escopos solicitados incluem o acesso off-line (offline access) e comece de novo.',
    'no-refresh-token.google':
      '{provider} não deu nenhum token de atualização. Ele só é dado quando o consentimento é pedido.',
    'no-refresh-token.google-remedy':
      'Comece de novo e permita o acesso quando ele for pedido. Se não for pedido, remova antes o acesso deste aplicativo na Conta do Google.',
    'no-refresh-token.microsoft':
      '{provider} não deu nenhum token de atualização. Ele só é dado com a permissão offline_access.',
    'no-refresh-token.microsoft-remedy':
      'Adicione ao aplicativo a permissão delegada offline_access e comece de novo.',
  },
} satisfies Pick<Strings, 'flow'>;

export default texts;
