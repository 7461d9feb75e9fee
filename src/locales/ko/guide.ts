import { consoleNames } from './console.js';
import type { Strings } from '../strings.js';

/** Korean: the guide. */
const texts = {
  guide: {
    quoted: '“{text}”',
    label: '{provider}에서 설정',
    'label-any': '메일 공급자에서 설정',
    choose: '메일을 어디에서 보냅니까?',
    'choose-first': '공급자를 선택하세요',
    unknown: '여기에는 “{provider}” 공급자가 없습니다.',
    intro:
      '{provider}에 등록하면 이 제품이 비밀번호를 알지 못해도 계정 중 하나로 메일을 보낼 수 있습니다. 소요 시간은 약 {minutes:minute}이며, 그곳에서 앱을 등록할 수 있는 계정이 필요합니다.',
    'intro-generic':
      '{provider}에 등록하면 이 제품이 비밀번호를 알지 못해도 계정 중 하나로 메일을 보낼 수 있습니다.',
    'redirect-title': '리디렉션 URI',
    'redirect-help':
      '로그인한 후 {provider}에서 이 주소로 돌려보냅니다. 여기에 적힌 그대로 그곳에 등록하세요.',
    'redirect-refused': '로그인한 후 {provider}에서 이 주소로 돌려보내야 하지만 이 주소를 허용하지 않습니다:',
    'redirect-instead':
      '변경하지 않고 계속할 수도 있습니다. 아래 단계에 나온 대로 대신 {uri} 주소를 등록하세요. 로그인한 후 브라우저에 {uri} 페이지를 열 수 없다고 표시되지만 정상입니다. 해당 페이지의 주소를 복사하여 이 제품의 양식에 붙여 넣으세요.',
    'redirect-native':
      '또는 대신 {provider}의 다음 페이지를 등록하세요. 플랫폼은 마찬가지로 “Web”입니다. 로그인한 후 이 페이지는 빈 상태로 열려 있으며, 그 주소를 같은 방법으로 붙여 넣습니다. 모바일 또는 데스크톱 애플리케이션으로 등록된 앱은 암호를 사용할 수 없습니다.',
    'steps-title': '단계',
    progress: '{count}개 중 {done}개 완료',
    open: '{host} 열기',
    'new-window': '(새 창에서 열림)',
    menu: '위치:',
    redirectUri: '리디렉션 URI',
    scope: '범위',
    appName: '권장 이름',
    appType: '앱 유형',
    permission: '권한',
    command: 'PowerShell',
    consentLink: '관리자용 링크',
    'default-name': '{host}의 알림',
    checked:
      '메뉴 이름과 링크는 {date}에 공급자의 설명서와 비교했습니다. 공급자가 이름을 바꾸는 경우가 있습니다.',
    'google-project':
      '프로젝트 만들기\n조직의 관리자로 로그인하거나, 메일을 보낼 개인 계정으로 로그인합니다.\n이름을 입력하고, 요청되면 조직을 선택한 다음 {create} 버튼을 클릭합니다.\n페이지 왼쪽 위에서 새 프로젝트를 선택합니다.',
    'google-app':
      '앱 정보 입력\n{getStarted} 버튼을 클릭합니다.\n{appInformation}: 권장 이름을 입력하고, {supportEmail} 항목에 자신의 주소를 지정합니다. 이름에는 “Google” 또는 “Gmail”을 넣을 수 없습니다.\n{audience}: {internal} 항목을 선택합니다. 개인 Gmail 계정에서는 {external} 항목만 선택할 수 있습니다.\n{contact}: 자신의 주소를 입력합니다.\n정책에 동의하고 {create} 버튼을 클릭합니다.',
    'google-scope':
      '메일 보내기 허용\n{addScopes} 버튼을 클릭합니다.\n끝에 있는 {manualScopes} 상자에 범위를 붙여 넣고 {addToTable} 버튼을 클릭합니다.\n{update} 버튼을 클릭한 다음 {save} 버튼을 클릭합니다.\n이 제품에 로그인한 계정을 표시하려면 {gmailApi} 페이지를 열고 {enable} 버튼을 클릭합니다. 이 작업을 하지 않아도 메일을 보낼 수 있습니다.',
    'google-client':
      '클라이언트 만들기\n{createClient} 버튼을 클릭하고, {applicationType} 항목에서 {webApplication} 유형을 선택합니다.\n{redirectUris} 아래에서 {addUri} 버튼을 클릭하고 리디렉션 URI를 붙여 넣습니다. {javascriptOrigins} 항목은 비워 둡니다.\n{create} 버튼을 클릭합니다.\n{clientId} 및 {clientSecret} 값을 지금 이 제품의 양식에 복사합니다. 암호는 한 번만 표시됩니다. JSON 파일을 다운로드하여 양식에 끌어 놓을 수도 있습니다.',
    'google-publish':
      '외부(External)를 선택한 경우 앱 게시\n{internal} 항목을 선택한 경우 이 단계를 건너뜁니다.\n{publishingStatus} 아래에서 {publish} 버튼을 클릭하고 확인합니다. 그렇지 않으면 로그인이 7일마다 반복해서 종료됩니다.',
    'google-authorize':
      '여기에서 로그인\n이 제품의 양식에서 {provider} 승인 버튼을 클릭합니다.\n자신의 관리자 계정이 아니라 메일을 보낼 계정을 선택하고 액세스를 허용합니다.\n직접 만든 외부(External) 앱에서는 “Google hasn’t verified this app”이 표시되는 것이 정상입니다. {advanced} 링크를 클릭한 다음 그 아래의 링크를 클릭합니다.\nGoogle에서 액세스가 차단되었다고 표시하면 Google Workspace 관리자가 앱을 허용해야 합니다: {apiControls}.\n테스트 메일을 보낸 다음 저장합니다.',
    'microsoft-register':
      '앱 등록\n{developerRole} 이상의 역할로 로그인하고 {newRegistration} 버튼을 클릭합니다.\n권장 이름을 입력합니다.\n{accountTypes}: {singleTenant} 항목을 선택합니다. 개인 outlook.com 사서함인 경우 {personal} 항목을 선택하고, 나중에 테넌트 ID로 “consumers”를 입력합니다.\n{redirectUriLabel}: 플랫폼 {web} 항목을 선택하고 리디렉션 URI를 붙여 넣습니다. {spa} 항목은 선택하지 마세요.\n{register} 버튼을 클릭합니다.',
    'microsoft-ids':
      'ID 두 개 복사\n앱의 {overview} 페이지에서 {clientId} 값을 이 제품 양식의 클라이언트 ID 필드에 복사합니다.\n{tenantId} 값을 테넌트 ID 필드에 복사합니다.',
    'microsoft-secret':
      '클라이언트 암호 만들기\n{newSecret} 버튼을 클릭하고, 권장 이름을 입력하고, 만료 시기(최대 24개월)를 선택한 다음 {add} 버튼을 클릭합니다.\n{secretId} 값이 아니라 {value} 열을 클라이언트 암호 필드에 복사합니다. 한 번만 표시됩니다.\n만료일을 적어 두세요. 그날부터 새 암호를 입력할 때까지 메일이 발송되지 않습니다.\n버튼이 회색으로 표시되면 조직에서 암호를 금지한 것입니다. {certificates} 탭을 열고 {upload} 버튼을 클릭한 다음 양식에서 “인증서”를 선택합니다.',
    'microsoft-permissions':
      '메일 보내기 허용\n{addPermission}, {graph}, {delegated} 순서로 클릭합니다.\n아래의 두 권한을 선택하고 {addPermissions} 버튼을 클릭합니다. 로그인 창에는 {scope} 항목으로 표시됩니다.\n{grantConsent} 버튼을 클릭하고 확인합니다.\n이 작업을 할 수 없으면 아래 링크에 ID를 넣어 Microsoft 365의 관리자에게 보내세요. 로그인 창의 “Need admin approval”도 같은 의미입니다.',
    'microsoft-mailbox':
      '사서함에서 SMTP 허용\n메일을 보낼 계정을 엽니다. Exchange가 포함된 라이선스가 필요합니다.\n{mail} 탭을 열고, {emailApps} 항목을 클릭하고, {smtpAuth} 항목을 선택한 다음 {saveChanges} 버튼을 클릭합니다.\n또는 Exchange Online PowerShell에서 사서함의 주소로 다음을 실행합니다:',
    'microsoft-authorize':
      '여기에서 로그인\n이 제품의 양식에서 {provider} 승인 버튼을 클릭합니다.\n관리자가 아니라 메일을 보낼 사서함으로 로그인하고 수락합니다.\n테스트 메일을 보낸 다음 저장합니다. 사서함 설정의 변경 사항이 적용되는 데 한 시간이 걸릴 수 있습니다.',
    'generic-client':
      '{provider}에 이 제품 등록\n{provider}의 계정에서 개발자 또는 API 액세스 페이지를 열고 OAuth2 클라이언트를 만듭니다.\n아래의 앱 유형을 선택합니다. “confidential client”라고도 합니다.\n리디렉션 URI를 붙여 넣습니다. “callback URL”이라고도 합니다.\n아래의 범위를 허용합니다.',
    'generic-ids':
      'ID와 암호 복사\n클라이언트 ID와 클라이언트 암호를 이 제품의 양식에 복사합니다. 많은 공급자는 암호를 한 번만 표시합니다.\n{provider}에 클라이언트 암호가 없으면 해당 필드를 비워 둡니다.',
    'generic-mailbox':
      '사서함에서 SMTP 허용\n메일을 보낼 계정의 메일 설정을 확인합니다. 일부 공급자는 처음에 SMTP를 꺼 둡니다.',
    'generic-authorize':
      '여기에서 로그인\n이 제품의 양식에서 {provider} 승인 버튼을 클릭합니다.\n메일을 보낼 계정으로 로그인하고 액세스를 허용합니다.\n테스트 메일을 보낸 다음 저장합니다.',
    'intro-own':
      '{provider}의 관리자가 권리를 부여하면, 아무도 로그인하지 않아도 이 제품이 스스로 사서함에서 메일을 보낼 수 있습니다. 소요 시간은 약 {minutes:minute}입니다.',
    rightCommand: 'PowerShell',
    olderCommand: 'PowerShell, 이전 방법',
    'object-id': '아래 명령에 사용할 개체 ID',
    'microsoft-app-register':
      '앱 등록\n{developerRole} 이상의 역할로 로그인하고 {newRegistration} 버튼을 클릭합니다.\n권장 이름을 입력합니다.\n{accountTypes}: {singleTenant} 항목을 선택합니다. {redirectUriLabel} 항목은 비워 둡니다.\n{register} 버튼을 클릭합니다. API 권한은 필요하지 않습니다.',
    'microsoft-app-credential':
      '자격 증명 추가\n클라이언트 암호의 경우 {newSecret} 버튼을 클릭하고, 만료 시기(최대 24개월)를 선택한 다음 {add} 버튼을 클릭합니다. {secretId} 값이 아니라 {value} 열을 복사합니다. 한 번만 표시됩니다.\n인증서의 경우 {certificates} 탭을 열고 {upload} 버튼을 클릭합니다. 자체 서명된 인증서도 됩니다.\n암호의 버튼이 회색으로 표시되면 조직에서 금지한 것입니다. 인증서를 사용하세요.',
    'microsoft-app-object':
      '엔터프라이즈 애플리케이션의 개체 ID 복사\n“앱 등록(App registrations)”에 있는 개체 ID가 아닙니다.\n{objectId} 값을 복사하여 여기에 붙여 넣습니다. 비밀 정보가 아니며 명령에만 사용됩니다.',
    'microsoft-app-right':
      '사서함에서 보낼 수 있는 권리 부여\nExchange 관리자로 PowerShell에서 명령을 실행합니다. 앱이 이 사서함 하나에서 보낼 수 있게 되지만 읽을 수는 없습니다.\nExchange가 로그인을 수락할 때까지 최대 두 시간이 걸릴 수 있습니다. 그때까지는 535 5.7.3으로 응답합니다.',
    'microsoft-app-older':
      'Exchange의 애플리케이션 역할을 사용할 수 없는 경우의 이전 방법\n{addPermission}, {organizationApis}, {application} 순서로 클릭하고, {sendAsApp} 항목을 선택한 다음 {addPermissions}, {grantConsent} 순서로 클릭합니다.\n그런 다음 명령을 실행합니다. 읽기와 삭제를 포함하여 사서함 전체를 앱에 제공합니다.',
    'microsoft-app-check':
      '여기에서 확인\n이 제품의 양식에서 앱 자체가 로그인하도록 선택합니다. 클라이언트 ID, 테넌트 ID, 자격 증명, 사서함을 입력합니다.\n테스트 메일을 보낸 다음 저장합니다.',
    'google-account-create':
      '서비스 계정 만들기\n페이지 왼쪽 위에서 프로젝트를 선택하거나 만듭니다.\n{createAccount} 버튼을 클릭하고, 권장 이름을 입력한 다음 {create} 버튼을 클릭합니다. 프로젝트의 역할은 필요하지 않습니다.',
    'google-account-key':
      '키 만들기\n계정을 연 다음 키를 엽니다. {newKey}, {json} 순서로 선택하고 {create} 버튼을 클릭합니다. 파일이 다운로드됩니다. 이 파일을 가진 사람은 누구나 계정을 사용할 수 있습니다.\n차단되는 경우 조직의 정책({policy})에서 키를 금지한 것입니다. {policyRole} 역할의 사용자가 이 프로젝트 하나에 대해 해제할 수 있습니다.',
    'google-account-delegate':
      '도메인의 사서함 위임\n최고 관리자로 로그인하고 {addNew} 버튼을 클릭합니다.\n파일의 클라이언트 ID를 붙여 넣습니다. 숫자이며 이 제품의 양식에도 표시됩니다. 아래의 범위를 붙여 넣고 {authorize} 버튼을 클릭합니다.\n적용되는 데 최대 24시간이 걸릴 수 있습니다. 그 후 이 계정은 도메인 내 모든 사람의 메일을 읽고 삭제할 수 있습니다.',
    'google-account-check':
      '여기에서 확인\n이 제품의 양식에서 서비스 계정이 로그인하도록 선택합니다. 키 파일을 그곳에 끌어 놓고 사서함을 입력합니다.\n테스트 메일을 보낸 다음 저장합니다.',
    'ends-title': '나중에 로그인이 종료되는 경우',
    'ends-intro':
      '다음과 같은 경우 여기에서 다시 로그인하거나 새 암호를 입력할 때까지 메일이 발송되지 않습니다:',
    'google-ends':
      '누군가 계정의 비밀번호를 변경했습니다.\n앱이 외부(External)이며 아직 테스트 중입니다. 7일 후 종료됩니다.\n6개월 동안 사용하지 않았습니다.\n계정의 소유자 또는 관리자가 액세스 권한을 제거했습니다.\nGoogle Workspace에서 정해진 시간마다 다시 로그인하도록 요구합니다(세션 제어).\n같은 계정으로 100번 넘게 로그인했습니다. 가장 오래된 로그인이 종료됩니다.',
    'microsoft-ends':
      '90일 동안 사용하지 않았습니다. 이 제품이 매일 갱신하는 한 종료되지 않습니다.\n클라이언트 암호가 만료되었습니다(최대 24개월). 새 암호만 입력하면 되며 아무도 로그인할 필요가 없습니다.\n관리자가 비밀번호를 재설정했거나 모든 위치에서 계정을 로그아웃시켰습니다.\n조직의 규칙에서 다시 로그인하도록 요구합니다(조건부 액세스).\n앱 또는 앱의 권한이 제거되었습니다.',
    'generic-ends':
      '누군가 계정의 비밀번호를 변경했습니다.\n계정의 소유자 또는 관리자가 액세스 권한을 제거했습니다.\n오랫동안 사용하지 않았습니다.\n클라이언트 암호가 만료되었습니다.',
    'send-title': '{provider}의 권한을 다른 사람이 가지고 있습니까?',
    'send-help': '이 제품의 값과 함께 이 단계를 그 사람에게 보내세요. 비밀 정보는 들어 있지 않습니다.',
    'sheet-copy': '단계를 텍스트로 복사',
    'sheet-mail': '메일 작성',
    'sheet-mail-short':
      '이 메일에는 값과 링크는 들어가지만 모든 단계가 들어가지는 않습니다. 단계를 복사하여 메일에 붙여 넣으세요.',
    'sheet-show': '텍스트 표시',
    'sheet-subject': '{provider}에 “{appName}” 등록 요청',
    'sheet-intro': '이 제품이 메일을 보낼 수 있도록 {provider}에 등록해 주세요. 값과 단계는 다음과 같습니다:',
    'sheet-back':
      '클라이언트 ID를 알려 주세요. Microsoft의 경우 테넌트 ID도 알려 주세요. 클라이언트 암호는 메일로 보내지 말고 안전한 방법으로 전달해 주세요.',
  },
  console: consoleNames,
} satisfies Pick<Strings, 'guide' | 'console'>;

export default texts;
