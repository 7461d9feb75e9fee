import type { Strings } from '../strings.js';

/** Brazilian Portuguese: the test mail. */
const texts = {
  testMail: {
    title: 'E-mail de teste',
    recipient: 'Enviar um e-mail de teste para',
    send: 'Enviar e-mail de teste',
    sending: 'Enviando…',
    token: 'Obter um token de acesso',
    account: 'Verificar a conta e a permissão',
    'sign-in': 'Fazer login no servidor SMTP',
    sender: 'Verificar o remetente',
    sent: 'Enviar o e-mail',
    ok: 'feito',
    warning: 'a conferir',
    failed: 'com falha',
    skipped: 'ignorado',
    waiting: 'aguardando',
    'other-identity':
      '{account} fez login, mas a conta no servidor de e-mail é {identity}. Faça login novamente como {identity}, ou insira {account} como conta de login. Deixe assim somente para uma caixa de correio compartilhada: o administrador dela dá a {account} “Full Access” (acesso total) e “Send As” (enviar como).',
    'other-sender':
      '{account} fez login, mas os e-mails levam o remetente {sender}. Faça login novamente como {sender}, ou altere o remetente. Deixe assim somente se {sender} for um alias de {account}, ou se o administrador tiver permitido que {account} envie como esse endereço.',
    'account-unknown':
      'Não se sabe quem fez login, por isso ninguém comparou a conta com o remetente. Veja o remetente do e-mail de teste quando ele chegar.',
    succeeded: 'O e-mail de teste foi enviado para {recipient}.',
    stopped: 'O e-mail de teste não foi enviado. Falhou em: {step}',
    unfinished: 'Não se sabe se o e-mail de teste foi enviado.',
    noAnswer: 'O e-mail de teste não foi enviado: {reason}',
  },
} satisfies Pick<Strings, 'testMail'>;

export default texts;
