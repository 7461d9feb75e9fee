import type { Strings } from '../strings.js';

/** Brazilian Portuguese: the check of a registration. */
const texts = {
  check: {
    title: 'Verificação do registro',
    check: 'Verificar',
    checking: 'Verificando…',
    hint: 'Pergunta a {provider} se o que foi inserido aqui está correto. Ninguém faz login e nada é salvo.',
    endpoint: 'Endpoint de token',
    tenant: 'Locatário',
    client: 'Cliente e credencial',
    permission: 'Permissão',
    'endpoint-ok': '{provider} responde.',
    'tenant-ok': '{provider} o conhece.',
    'client-ok': '{provider} os aceita.',
    'permission-ok':
      'Um token para enviar foi emitido. Um e-mail de teste mostra se a caixa de correio o aceita.',
    'permission-later': 'Aparece quando alguém faz login.',
    warning: 'a conferir',
    failed: 'com falha',
    skipped: 'não verificado',
    succeeded: 'O registro está correto.',
    succeededSignIn: 'O registro está correto. Agora faça login.',
    stopped: 'A verificação falhou em: {step}',
    noAnswer: 'Não foi possível fazer a verificação: {reason}',
  },
} satisfies Pick<Strings, 'check'>;

export default texts;
