import type { Strings } from '../strings.js';

/** Korean: the sign-in of a person, and its button. */
const texts = {
  button: {
    authorize: '{provider}에서 승인',
    'authorize-again': '{provider}에서 다시 승인',
    waiting: '{provider}의 응답을 기다리는 중…',
    exchanging: '로그인을 완료하는 중…',
    authorized: '로그인했습니다.',
    'authorized-as': '로그인한 계정: {account}.',
    cancel: '취소',
    'start-again': '다시 시작',
    'open-link': '{provider}의 로그인 페이지 열기',
    'new-tab': '새 탭에서 열림',
    'window-opened': '{provider}의 로그인 창이 열려 있습니다. 그곳에서 로그인을 완료하세요.',
    'no-client-id': '먼저 클라이언트 ID를 입력하세요.',
    'no-provider': '먼저 공급자를 선택하세요.',
    'no-exchange': '권한 부여 코드를 보낼 주소가 구성되어 있지 않습니다. refresh-token-url을 설정하세요.',
    'registered-uri': '{provider}에 등록해야 하는 리디렉션 URI',
    'open-again': '로그인 페이지를 새 탭에서 열기',
    'copy-link': '링크 복사',
    'copy-link-name': '로그인 페이지 링크 복사',
    'paste-title': '창에 오류가 표시되거나 창이 자동으로 닫히지 않았습니까?',
    'paste-label': '오류의 텍스트 또는 마지막 페이지의 주소',
    'paste-help':
      '텍스트를 복사하거나 로그인 창의 주소 표시줄에서 전체 주소를 복사하여 여기에 붙여 넣으세요.',
    'paste-expected':
      '로그인한 후 브라우저에 {uri} 페이지를 열 수 없다고 표시되지만 정상입니다. 주소 표시줄에서 해당 페이지의 전체 주소를 복사하여 여기에 붙여 넣으세요.',
    'paste-expected-native':
      '로그인한 후 {provider}의 빈 페이지가 열린 상태로 남지만 정상입니다. 주소 표시줄에서 해당 페이지의 전체 주소를 복사하여 여기에 붙여 넣으세요.',
    'paste-submit': '읽기',
    'paste-nothing': '먼저 텍스트 또는 주소를 붙여 넣으세요.',
    guide: '{provider}에 등록하는 방법',
    'scope-missing': '이 로그인으로는 메일을 보낼 수 없습니다. {provider}에서 부여하지 않은 범위: {scopes}.',
    'scope-missing-remedy':
      '다시 로그인하여 요청되는 항목을 모두 허용하세요. 요청되지 않으면 먼저 {provider}의 앱에 권한을 추가하세요.',
    testing: '이 로그인은 {date}에 종료됩니다. 앱이 {provider}에서 테스트 중이기 때문입니다.',
    'testing-remedy': '그곳에서 앱을 게시한 다음 다시 로그인하세요.',
    'ends-soon': '이 로그인은 {date}에 종료됩니다.',
    'ends-soon-remedy': '그 전에 누군가 다시 로그인해야 합니다.',
    'reported-late':
      '이 페이지가 더 이상 기다리지 않는 로그인이 돌아왔습니다. 그사이 페이지가 새로 고쳐졌을 수 있습니다. 여기에서 다시 시작하세요.',
    details: '공급자 또는 서버의 메시지 원문',
    error: '오류:',
  },
  panelSignIn: {
    connectionSummary: '{server}, 포트 {port}, {encryption}',
    connectionDefaultPort: '{server}, 기본 포트, {encryption}',
    preset: '{provider}에 맞게 서버, 포트, 암호화를 설정했습니다. “연결”에서 변경할 수 있습니다.',
    signedInPerhaps: '저장된 로그인이 있으면 유지됩니다. 아직 없거나 갱신하려면 로그인하세요.',
    signedInBefore: '로그인이 저장되어 있습니다. 갱신하거나 계정을 변경할 때만 다시 로그인하세요.',
    signedOut: '유효한 로그인이 없습니다. 누군가 여기에서 로그인하고 저장할 때까지 메일이 발송되지 않습니다.',
    otherAccount:
      '로그인한 계정은 {account}이지만 메일의 보낸 사람은 {sender}입니다. 별칭 또는 공유 사서함이라면 올바릅니다. 그렇지 않으면 다른 계정으로 다시 로그인하세요.',
    useAccount: '로그인 계정으로 사용: {account}',
    cloudHint: '이 클라우드의 포털에서 앱을 등록하세요. 다른 클라우드의 앱은 여기에서 인식되지 않습니다.',
    clientIdHint: '{provider}에 등록된 앱의 값입니다.',
    secretHint: '클라이언트 암호의 “비밀 ID(Secret ID)”가 아니라 “값(Value)”입니다.',
    clientFileHint: 'client_secret_….json 파일을 여기에 붙여 넣거나 끌어 놓을 수 있습니다.',
    clientFileRead: '파일에서 클라이언트 ID와 암호를 읽었습니다.',
    clientFileRedirect:
      '파일의 리디렉션 URI에 {uri} 주소가 없습니다. Google의 클라이언트에 추가하지 않으면 로그인이 실패합니다.',
    clientFileType:
      '파일을 읽었지만 해당 클라이언트는 데스크톱 앱용입니다. Google은 이 경우 localhost로만 돌려보내며 {uri} 주소로는 돌려보내지 않습니다. Google에서 “웹 애플리케이션” 유형의 클라이언트를 만드세요.',
    clientFileWrong: 'Google의 클라이언트 파일이 아닙니다.',
    tenantHint: '디렉터리(테넌트) ID 또는 도메인. 입력하지 않으면 “{tenant}” 값이 사용됩니다.',
    tenantMissing:
      '테넌트 ID가 입력되지 않았습니다. 가이드에 따라 한 조직용으로 등록한 앱에는 테넌트 ID 없이 로그인할 수 없으며, {provider}에서 AADSTS50194로 거부합니다. 앱 개요의 “디렉터리(테넌트) ID”를 입력하세요. 여러 조직용으로 등록한 앱인 경우에만 비워 두세요. 이 경우 “{tenant}” 값이 사용됩니다.',
    defaultTenantHint: '입력하지 않으면 “{tenant}” 값이 사용됩니다.',
    'grant-authorization-code': '사람',
    'grant-authorization-code-hint':
      '누군가 창에서 한 번 로그인하면, 로그인이 종료될 때까지 해당 계정의 이름으로 메일을 보냅니다.',
    'grant-client-credentials': '앱 자체',
    'grant-jwt-bearer': '서비스 계정',
    'auth-secret': '클라이언트 암호',
    'auth-certificate': '인증서',
    'registration-own': '자체 등록',
    secretEnds: '만료: {when}.',
    secretEnded: '만료됨: {when}.',
    secretEndHint: '이날 전에 알림을 받습니다. {provider}에서는 암호 옆에 이 날짜가 표시됩니다.',
    clientFileIsKey: '서비스 계정의 키입니다. 먼저 “서비스 계정”을 선택하세요.',
    identityHint: '보낸 사람 주소와 다른 계정으로 로그인하는 경우에만 입력하세요.',
    passwordNote: '비밀번호 로그인이 종료됩니다',
    passwordEndedGoogle:
      'Google에서는 계정 자체의 비밀번호로 로그인하는 기능을 종료했습니다. 여기에서는 앱 비밀번호만 사용할 수 있습니다. OAuth2에는 비밀번호가 필요하지 않습니다.',
    passwordEndsMicrosoft:
      'Microsoft는 2026년 12월 말에 기존 조직에서 SMTP의 비밀번호 로그인을 기본적으로 끌 계획입니다. 관리자는 최종 날짜까지 다시 켤 수 있으며, Microsoft는 최종 날짜를 2027년 하반기에 발표할 계획입니다. OAuth2는 계속 사용할 수 있습니다.',
    convertHint: '이 양식의 다른 모든 내용은 유지됩니다. 저장된 비밀번호는 저장할 때만 삭제됩니다.',
    convert: '{provider}(OAuth2) 방식으로 변경',
    converted: '{provider}(OAuth2) 방식으로 변경했습니다. 클라이언트 ID를 입력하고 로그인하세요.',
    notNow: '나중에',
    googleClientId: 'Google의 클라이언트 ID는 “.apps.googleusercontent.com”으로 끝납니다.',
    microsoftClientId:
      'Microsoft의 클라이언트 ID는 00000000-0000-0000-0000-000000000000 형식이며, 개요 페이지의 “애플리케이션(클라이언트) ID”입니다.',
    clientIdShape: '클라이언트 ID에는 공백, 따옴표, 괄호, 슬래시가 없습니다. ID만 복사하세요.',
    secretShape: '클라이언트 암호는 파일이나 주소가 아니며 공백이 없습니다. 암호만 복사하세요.',
    maskedSecret: '이 암호는 별표로 가려져 있습니다. 전체가 표시되는 곳에서 복사하거나 새로 만드세요.',
    secretIsClientId: '클라이언트 ID입니다. 클라이언트 암호를 복사하세요.',
    secretIsToken:
      '토큰, 코드 또는 API 키입니다. 클라이언트 또는 앱의 페이지에서 클라이언트 암호를 복사하세요.',
    secretId: '비밀 ID로 보입니다. 암호 자체인 “값(Value)” 열을 복사하세요.',
    date: 'YYYY-MM-DD 형식으로 날짜를 입력하세요.',
    tenant: '테넌트의 ID 또는 도메인이나 common, organizations, consumers 중 하나를 입력하세요.',
    ownTenant:
      '스스로 로그인하는 앱에는 자체 테넌트의 ID 또는 도메인이 필요합니다. “common”, “organizations”, “consumers”는 사용할 수 없습니다.',
    workspaceMailbox:
      '서비스 계정은 Google Workspace 도메인의 사서함에서만 보낼 수 있으며, gmail.com에서는 보낼 수 없습니다.',
    authorize: '저장하기 전에 로그인하세요.',
    authorizeAgain: '이 로그인은 다른 클라이언트 ID, 테넌트 또는 공급자에 대한 것입니다. 다시 로그인하세요.',
    desktop:
      '텍스트에서 입력한 항목: {fields}. 그러나 이 클라이언트는 데스크톱 앱용이며, Google은 이 경우 localhost로만 돌려보냅니다. Google에서 “웹 애플리케이션” 유형의 클라이언트를 만드세요.',
    'service-account': '서비스 계정의 키입니다. “웹 애플리케이션” 유형의 OAuth 클라이언트를 만드세요.',
  },
} satisfies Pick<Strings, 'button' | 'panelSignIn'>;

export default texts;
