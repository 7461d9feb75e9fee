import type { Strings } from '../strings.js';

/** Brazilian Portuguese: a provider that the host does not list. */
const texts = {
  otherProvider: {
    issuerHint:
      'O endereço do provedor, como está na documentação dele em “issuer”. Com ele é possível encontrar os outros.',
    issuerByHand: 'O endereço do provedor, como está na documentação dele em “issuer”. Pode ficar em branco.',
    authorizationHint: 'Onde as pessoas fazem login.',
    tokenHint:
      'Onde o servidor deste produto obtém os tokens. O segredo do cliente e o login são somente para este endereço.',
    scopeHint:
      'Como o provedor chama a permissão de enviar por SMTP e de manter o login; separado por espaços.',
    scopesKnown: 'O provedor conhece: {scopes}',
    mechanismHint: 'Como o servidor de e-mail recebe o token. A maioria usa XOAUTH2.',
    discover: 'Encontrar os endereços',
    discovering: 'Consultando o provedor…',
    discovered: 'Os endereços foram encontrados. Confira-os e insira o escopo se ele estiver faltando.',
    issuerNeeded: 'Insira primeiro o endereço do provedor.',
    addressesFirst: 'Insira primeiro os endereços e o escopo.',
    endpoint: 'Insira um endereço que comece com https://, sem nome de usuário e sem “#”.',
    scope: 'Insira os escopos com um único espaço entre eles, sem aspas.',
    no_metadata:
      'Não há nenhum documento sobre o provedor neste endereço. Compare o endereço com a documentação do provedor, ou insira os outros endereços manualmente.',
    issuer_differs:
      'O documento neste endereço trata de outro emissor (issuer). Insira o emissor exatamente como está na documentação do provedor, com o caminho.',
    metadata_incomplete:
      'No documento do provedor falta um endereço necessário, ou há algum sem https. Insira os endereços manualmente, conforme a documentação do provedor.',
    address_refused:
      'Este produto só consulta provedores na Internet pública, por https. Quem o administra pode permitir outros.',
    unreachable:
      'O servidor deste produto não consegue acessar este endereço. Confira a grafia; quem administra o servidor pode ver se há um firewall ou proxy no caminho.',
    timeout:
      'O provedor não respondeu a tempo. Tente novamente mais tarde, ou insira os endereços manualmente.',
    not_offered: 'Este produto não aceita provedores além dos que ele lista.',
    failed: 'Os endereços não foram encontrados: {reason}',
  },
} satisfies Pick<Strings, 'otherProvider'>;

export default texts;
