import type { Strings } from '../strings.js';

/** Brazilian Portuguese: signing in without a person, and certificates. */
const texts = {
  ownSignIn: {
    'grant-client-credentials-hint':
      'Ninguém faz login. Um administrador dá ao aplicativo o direito de enviar por uma caixa de correio.',
    'grant-jwt-bearer-hint':
      'Ninguém faz login. Um administrador do Workspace permite que a conta de serviço aja pelo domínio. Quem tiver a chave dela pode ler e excluir os e-mails de todas as pessoas do domínio.',
    guide: 'Como configurar isto em {provider}',
    certificateHint:
      'PEM, colado ou solto aqui; pode ser junto com a chave. Carregue o mesmo certificado no aplicativo em {provider}.',
    certificateFacts: 'Expira em {date}, {when}. Impressão digital: {thumbprint}',
    certificateEnd: 'Expira em {date}, {when}.',
    makeCertificate: 'Criar um para mim',
    makingCertificate: 'Criando um certificado…',
    downloadCertificate: 'Baixar o certificado (.cer)',
    certificateMade:
      'O servidor deste produto criou este certificado e guarda a chave dele. Baixe-o e carregue-o no aplicativo em {provider}.',
    certificateNotMade: 'Nenhum certificado foi criado: {reason}',
    madeKeyHint: 'O servidor deste produto guarda a chave deste certificado. Deixe isto em branco.',
    privateKeyHint: 'PEM, sem senha. É guardada como uma senha e não é mostrada novamente.',
    serviceAccountHint:
      'O arquivo JSON inteiro, colado ou solto aqui. É guardado como uma senha e não é mostrado novamente.',
    serviceAccountFacts: 'Insira o ID do cliente {clientId} e o escopo {scope} no Admin Console.',
    mailboxHint: 'A caixa de correio que envia.',
    sendAsHint:
      'Os e-mails devem vir de {sender}. Para isso o aplicativo precisa também do direito de enviar como esse endereço (Send As).',
    credentialFileWrong:
      'Este arquivo não contém nenhum certificado ou chave que possa ser usado aqui. De um arquivo .pfx ou .p12, “openssl pkcs12 -nodes -in FILE” cria um.',
    certificateForm: 'Isto não é um certificado em PEM. Cole o bloco “BEGIN CERTIFICATE”.',
    certificateSeveral: 'Cole somente o certificado do próprio aplicativo, não a cadeia inteira.',
    certificateWithKey:
      'Há uma chave privada aqui. O lugar dela é no campo próprio: recorte-a daqui e cole-a lá.',
    certificateKind: 'A chave do certificado precisa ser uma chave RSA.',
    certificateWeak: 'A chave do certificado é curta demais. Ela precisa de pelo menos 2048 bits.',
    certificateEnded: 'Este certificado expirou.',
    certificateNotYet: 'Este certificado ainda não é válido.',
    keyForm: 'Isto não é uma chave privada em PEM. Cole o bloco “BEGIN PRIVATE KEY”.',
    keyPublic: 'Isto é um certificado ou uma chave pública. Cole a chave privada.',
    keyEncrypted:
      'Esta chave está criptografada com uma senha. Remova-a primeiro, por exemplo com “openssl pkey”.',
    keyKind: 'A chave privada precisa ser uma chave RSA.',
    keyOther: 'Esta chave privada não corresponde ao certificado.',
    serviceAccountForm: 'Isto não é o arquivo JSON da chave de uma conta de serviço.',
    serviceAccountIsClient:
      'Isto é o arquivo de um cliente OAuth. Aqui entra o arquivo da chave de uma conta de serviço.',
    serviceAccountKey: 'Não é possível ler a chave privada deste arquivo.',
  },
} satisfies Pick<Strings, 'ownSignIn'>;

export default texts;
