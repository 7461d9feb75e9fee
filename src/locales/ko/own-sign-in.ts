import type { Strings } from '../strings.js';

/** Korean: signing in without a person, and certificates. */
const texts = {
  ownSignIn: {
    'grant-client-credentials-hint':
      '아무도 로그인하지 않습니다. 관리자가 앱에 사서함 하나에서 보낼 수 있는 권리를 부여합니다.',
    'grant-jwt-bearer-hint':
      '아무도 로그인하지 않습니다. Workspace 관리자가 서비스 계정이 도메인을 대신하도록 허용합니다. 해당 키를 가진 사람은 도메인 내 모든 사람의 메일을 읽고 삭제할 수 있습니다.',
    guide: '{provider}에서 설정하는 방법',
    certificateHint:
      'PEM 형식으로, 여기에 붙여 넣거나 끌어 놓으세요. 키와 함께 넣어도 됩니다. 같은 인증서를 {provider}의 앱에 업로드하세요.',
    certificateFacts: '만료일: {date}, {when}. 지문: {thumbprint}',
    certificateEnd: '만료일: {date}, {when}.',
    makeCertificate: '인증서 만들기',
    makingCertificate: '인증서를 만드는 중…',
    downloadCertificate: '인증서 다운로드(.cer)',
    certificateMade:
      '이 제품의 서버가 이 인증서를 만들었으며 키를 보관합니다. 인증서를 다운로드하여 {provider}의 앱에 업로드하세요.',
    certificateNotMade: '인증서를 만들지 못했습니다: {reason}',
    madeKeyHint: '이 인증서의 키는 이 제품의 서버가 보관합니다. 비워 두세요.',
    privateKeyHint: 'PEM 형식, 비밀번호 없음. 비밀번호처럼 보관되며 다시 표시되지 않습니다.',
    serviceAccountHint:
      '전체 JSON 파일을 여기에 붙여 넣거나 끌어 놓으세요. 비밀번호처럼 보관되며 다시 표시되지 않습니다.',
    serviceAccountFacts: '관리 콘솔에 다음을 입력하세요. 클라이언트 ID: {clientId}, 범위: {scope}.',
    mailboxHint: '메일을 보내는 사서함.',
    sendAsHint:
      '메일의 보낸 사람: {sender}. 이를 위해 앱에는 해당 주소로 보낼 수 있는 권리(Send As)도 필요합니다.',
    credentialFileWrong:
      '이 파일에는 여기에서 사용할 수 있는 인증서나 키가 없습니다. .pfx 또는 .p12 파일은 “openssl pkcs12 -nodes -in FILE”로 변환할 수 있습니다.',
    certificateForm: 'PEM 형식의 인증서가 아닙니다. “BEGIN CERTIFICATE” 블록을 붙여 넣으세요.',
    certificateSeveral: '전체 체인이 아니라 앱 자체의 인증서만 붙여 넣으세요.',
    certificateWithKey:
      '여기에 개인 키가 들어 있습니다. 개인 키는 전용 필드에 넣어야 합니다. 여기에서 잘라내어 그곳에 붙여 넣으세요.',
    certificateKind: '인증서의 키는 RSA 키여야 합니다.',
    certificateWeak: '인증서의 키가 너무 짧습니다. 2048비트 이상이어야 합니다.',
    certificateEnded: '이 인증서는 만료되었습니다.',
    certificateNotYet: '이 인증서는 아직 유효하지 않습니다.',
    keyForm: 'PEM 형식의 개인 키가 아닙니다. “BEGIN PRIVATE KEY” 블록을 붙여 넣으세요.',
    keyPublic: '인증서 또는 공개 키입니다. 개인 키를 붙여 넣으세요.',
    keyEncrypted: '이 키는 비밀번호로 암호화되어 있습니다. 먼저 “openssl pkey” 등으로 암호화를 해제하세요.',
    keyKind: '개인 키는 RSA 키여야 합니다.',
    keyOther: '이 개인 키는 인증서와 맞지 않습니다.',
    serviceAccountForm: '서비스 계정의 JSON 키 파일이 아닙니다.',
    serviceAccountIsClient: 'OAuth 클라이언트의 파일입니다. 여기에는 서비스 계정의 키 파일이 필요합니다.',
    serviceAccountKey: '이 파일의 개인 키를 읽을 수 없습니다.',
  },
} satisfies Pick<Strings, 'ownSignIn'>;

export default texts;
