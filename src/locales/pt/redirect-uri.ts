import type { Strings } from '../strings.js';

/** Brazilian Portuguese: around the preflight of the redirect URI. */
const preflight: Strings['preflight'] = {
  good: '{provider} aceita este URI de redirecionamento.',
  generic: 'Não há nada de errado com este URI de redirecionamento.',
  error: 'Não é aceito:',
  warning: 'Observação:',
  'this-page': 'Esta página:',
  'redirect-uri': 'URI de redirecionamento:',
  'in-file': 'No arquivo:',
  remarks: 'Sobre o URI de redirecionamento',
  'paste-way':
    'Você pode continuar sem alterá-lo: registre {uri} como URI de redirecionamento em {provider}. Depois do login, o navegador diz que não consegue abrir {uri}. Isso é esperado. Copie o endereço dessa página e cole-o aqui.',
  'paste-start': 'Fazer login e colar o endereço',
  'paste-native':
    '{provider} também tem uma página própria para isto: registre {uri} no lugar dele. Escolha para ela a plataforma “Web”: como aplicativo móvel ou de computador, o aplicativo não pode ter segredo.',
  'paste-native-start': 'Fazer login com a página de {provider} e colar o endereço',
};

const REAL_DOMAIN =
  'Abra esta página com um nome de host em um domínio real, ou cole o endereço final depois do login.';

/** What the preflight finds. */
const redirectUri: Strings['redirectUri'] = {
  missing: 'Não há nenhum URI de redirecionamento.',
  'missing-remedy':
    'Defina o endereço da página de retorno, por exemplo https://alerts.example.com/callback.',
  whitespace: 'O URI de redirecionamento contém um espaço ou um caractere invisível.',
  'whitespace-remedy': 'Remova-o, também no início e no fim.',
  'not-absolute': 'O URI de redirecionamento não é um endereço completo.',
  'not-absolute-remedy': 'Escreva-o desde o início, com https:// e o nome de host.',
  scheme: 'O URI de redirecionamento não é o endereço de uma página da Web.',
  'scheme-remedy':
    'Use um endereço https:// deste produto. Endereços como urn: ou app: não podem ser abertos aqui.',
  invalid: 'O URI de redirecionamento não é um endereço válido.',
  'invalid-remedy': 'Verifique o nome de host e a porta.',
  http: '{provider} só aceita um URI de redirecionamento com http:// para localhost.',
  'http-remedy': 'Abra esta página por https:// e use esse endereço.',
  'raw-ip': '{provider} recusa um URI de redirecionamento com um endereço IP ({host}).',
  'raw-ip-remedy': REAL_DOMAIN,
  'single-label': '{provider} recusa o nome de host {host} porque ele não tem um domínio público.',
  'single-label-remedy': REAL_DOMAIN,
  'private-domain': '{provider} recusa {host} porque essa terminação só existe em redes privadas.',
  'private-domain-remedy': REAL_DOMAIN,
  'ipv6-loopback': '{provider} não dá suporte ao endereço [::1].',
  'ipv6-loopback-remedy': 'Use localhost no lugar dele.',
  'http-loopback-ip': 'O formulário em {provider} não aceita http:// com 127.0.0.1.',
  'http-loopback-ip-remedy': 'Use localhost, ou adicione este URI no manifesto do registro do aplicativo.',
  'provider-domain': '{provider} recusa URIs de redirecionamento em googleusercontent.com.',
  'provider-domain-remedy': 'Use um nome de host do seu próprio domínio.',
  shortener: '{provider} recusa URIs de redirecionamento em encurtadores de links como {host}.',
  'shortener-remedy': 'Use o endereço longo deste produto.',
  userinfo: 'O URI de redirecionamento tem um nome de usuário ou uma senha antes do nome de host.',
  'userinfo-remedy': 'Remova tudo até o @, inclusive ele.',
  fragment: 'Um URI de redirecionamento não pode ter nada depois de #.',
  'fragment-remedy': 'Remova o # e tudo o que vem depois dele.',
  'path-traversal': 'O URI de redirecionamento tem “..” no caminho.',
  'path-traversal-remedy': 'Escreva o caminho final.',
  wildcard: 'O URI de redirecionamento tem um *.',
  'wildcard-remedy': 'Escreva o único endereço que é realmente usado.',
  'percent-encoding': 'O URI de redirecionamento tem um % que não é seguido de um código válido.',
  'percent-encoding-remedy': 'Corrija-o ou remova-o; o próprio sinal de porcentagem se escreve %25.',
  'special-characters':
    "{provider} não aceita em um URI de redirecionamento nenhum destes caracteres: ! $ ' ( ) , ;",
  'special-characters-remedy': 'Use um endereço sem eles.',
  backslash: 'O URI de redirecionamento tem uma barra invertida.',
  'backslash-remedy': 'Use a barra / no lugar dela.',
  'non-ascii': 'O URI de redirecionamento tem letras fora do alfabeto inglês básico.',
  'non-ascii-remedy': 'Registre-o e use-o na forma codificada, como o navegador o copia.',
  'open-redirect':
    '{provider} pode recusar um URI de redirecionamento que tenha outro endereço da Web entre os parâmetros.',
  'open-redirect-remedy': 'Remova esse parâmetro.',
  query:
    '{provider} só aceita um URI de redirecionamento com ? em aplicativos para contas corporativas ou de estudante.',
  'query-remedy': 'Remova a parte depois de ? se contas pessoais também devem fazer login.',
  'too-long': 'O URI de redirecionamento tem {length} caracteres; {provider} aceita no máximo 256.',
  'too-long-remedy': 'Use um endereço mais curto.',
  'default-port':
    'O URI de redirecionamento indica a porta que é usada de qualquer forma, e os navegadores a omitem.',
  'default-port-remedy': 'Remova a porta aqui e em {provider}.',
  'upper-case': 'O nome de host está escrito com maiúsculas, e os provedores comparam letra por letra.',
  'upper-case-remedy': 'Use {lower} aqui e em {provider}.',
  'path-case': 'No caminho de um URI de redirecionamento, as maiúsculas contam.',
  'path-case-remedy': 'Registre exatamente {uri} em {provider}.',
  'trailing-slash': 'A barra no fim de um URI de redirecionamento conta.',
  'trailing-slash-remedy': 'Registre exatamente {uri} em {provider}, com a barra.',
  'origin-scheme': 'Esta página foi aberta como {page}, mas o URI de redirecionamento leva a {origin}.',
  'origin-scheme-remedy':
    'Abra esta página em {origin}. Se houver um proxy reverso na frente, faça com que ele repasse o endereço solicitado.',
  'origin-host': 'Esta página foi aberta em {page}, mas o URI de redirecionamento leva a {origin}.',
  'origin-host-remedy':
    'Abra esta página em {origin}, ou defina como URI de redirecionamento um endereço em {page}.',
  'origin-port':
    'Esta página foi aberta em {page}, mas o URI de redirecionamento leva a {origin}: a porta é diferente.',
  'origin-port-remedy': 'Use a mesma porta em ambos e registre-a em {provider}.',
};

const texts = { preflight, redirectUri } satisfies Pick<Strings, 'preflight' | 'redirectUri'>;

export default texts;
