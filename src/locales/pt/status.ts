import type { Strings } from '../strings.js';

/** Brazilian Portuguese: the status of a sign-in. */
const texts = {
  status: {
    label: 'Login do e-mail',
    'label-of': 'Login do e-mail: {name}',
    reading: 'Lendo o status do login…',

    ok: 'Login feito',
    'ok-help': 'É possível enviar e-mail.',
    'sign-in-again': 'É preciso fazer login',
    'sign-in-again-help': 'Nenhum e-mail é enviado até você fazer login.',
    'testing-ended': 'Encerrado depois de sete dias',
    'testing-ended-help':
      '{provider} encerrou este login sete dias depois do consentimento, como faz com aplicativos no modo de teste (Testing). No Google Auth Platform, Público-alvo (Audience), escolha “Publish app” ou “Make internal” e faça login novamente: caso contrário, ele termina toda vez depois de sete dias.',
    expired: 'Login encerrado',
    'expired-help': 'O prazo para renová-lo passou. Nenhum e-mail é enviado até você fazer login novamente.',
    'secret-expired': 'A credencial do aplicativo expirou',
    'secret-expired-help':
      'Crie em {provider} um novo segredo do cliente ou certificado e insira-o aqui. Para isso não é preciso fazer login novamente.',
    failing: 'A renovação falha',
    'failing-help': 'A última tentativa de renovar o login falhou. Talvez os e-mails não sejam enviados.',
    'sending-fails': 'Os e-mails são recusados',
    'sending-fails-help':
      'O login funciona, mas o servidor de e-mail recusou o último e-mail. A resposta dele está abaixo. O próximo e-mail que sair limpa este aviso.',
    'scope-missing': 'Falta uma permissão',
    'scope-missing-help': 'Faça login novamente e permita tudo o que for pedido. Não concedido: {scopes}',
    testing: 'Termina depois de sete dias',
    'testing-help':
      'O Google encerra este login em breve, como faz com aplicativos no modo de teste (Testing). No Google Auth Platform, Público-alvo (Audience), escolha “Publish app” ou “Make internal” e faça login novamente.',
    'expires-soon': 'Faça login novamente em breve',
    'expires-soon-help': 'O login termina em breve. Faça login novamente antes disso.',
    'secret-soon': 'A credencial do aplicativo expira em breve',
    'secret-soon-help':
      'Crie a tempo em {provider} um novo segredo do cliente ou certificado e insira-o aqui. Para isso não é preciso fazer login novamente.',
    'other-sender': 'Outro remetente',
    'other-sender-help':
      'O login foi feito como {account}, enquanto os e-mails levam {from}. O servidor de e-mail os recusa se esta conta não puder enviar como esse endereço. Envie um e-mail de teste.',
    stale: 'Não renovado há dois dias',
    'stale-help':
      'Este produto deveria renovar o login todos os dias. O administrador dele deve verificar se a tarefa diária está em execução.',
    unknown: 'Desconhecido',
    'unknown-help': 'Não se sabe nada sobre este login.',

    'more-reasons': '+{count}',
    details: 'Detalhes',
    account: 'Login feito como',
    provider: 'Provedor',
    tenant: 'locatário {tenant}',
    sender: 'Os e-mails levam',
    'signed-in': 'Login feito desde',
    'signed-in-by': 'por',
    'last-sent': 'Último e-mail enviado',
    scope: 'Permissão',
    'scope-lacking': 'não concedida',
    refreshed: 'Última renovação',
    'refreshed-short': 'renovado {when}',
    'sign-in-by': 'Prazo para fazer login novamente',
    'renewed-daily': 'a menos que seja renovado antes',
    'secret-until': 'A credencial do aplicativo expira',
    moment: '{when} ({exact})',
    'last-error': 'Último erro',
    unreachable: 'Não foi possível ler o status neste momento.',

    reauthorize: 'Fazer login novamente',
    'reauthorize-of': 'Fazer login novamente: {name}',
    'check-now': 'Verificar agora',
    'check-now-of': 'Verificar agora: {name}',
    checking: 'Verificando…',
    checked: 'Verificado.',
    'revocation-pending': 'Encerrado aqui, mas ainda não foi possível avisar {provider}.',
    'revoke-again': 'Tentar novamente',
    disconnect: 'Desconectar…',
    'disconnect-title': 'Desconectar?',
    'disconnect-what':
      'Este produto esquece o login de {account} e não envia mais e-mails com ele. Todas as outras configurações permanecem.',
    'disconnect-this': 'esta conta',
    'disconnect-revokes': 'Também se pede a {provider} que encerre a permissão.',
    'disconnect-stays':
      '{provider} não oferece nenhuma forma de encerrar a permissão daqui. Ela permanece na conta até você removê-la lá:',
    'disconnect-cancel': 'Cancelar',
    'disconnect-confirm': 'Desconectar',
    disconnecting: 'Desconectando…',
    'ended-revoked': 'Desconectado. {provider} também encerrou a permissão.',
    'ended-here': 'Desconectado aqui. Em {provider} a permissão permanece até você removê-la lá:',
    'ended-shared':
      'Desconectado aqui. Em {provider} a permissão permanece, porque outro destino usa a mesma conta.',
    'ended-not': 'O login não foi encerrado.',
    'ended-unrevoked': 'Desconectado aqui, mas {provider} não encerrou a permissão. Remova-a lá:',
    apps: 'Aplicativos com acesso em {host}',
    'new-window': '(abre em uma nova janela)',
  },
} satisfies Pick<Strings, 'status'>;

export default texts;
