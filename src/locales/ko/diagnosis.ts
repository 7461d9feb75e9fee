import { consoleName } from '../console-name.js';
import type { Strings } from '../strings.js';
import { consoleNames } from './console.js';

const name = (english: string) => consoleName(consoleNames, english);
const path = (...names: string[]) => names.map(name).join(' › ');
const app = (...pages: string[]) => `Entra › ${name('App registrations')} › 해당 앱 › ${path(...pages)}`;

const AGAIN = '{mailbox} 계정으로 다시 로그인하세요.';
const MAKERS = '세부 정보를 이 제품의 제작사에 전달하세요.';
const PKCE =
  '백엔드는 교환 요청의 “code-verifier”를 변경 없이 code_verifier로 보내야 합니다.\n그렇게 할 수 없는 백엔드의 경우 pkce="off"를 설정하세요.';
const WAIT = '몇 분 기다린 다음 다시 시도하세요.';
const LOG = '이 제품의 백엔드 로그에';
const SECRETS = app('Certificates & secrets');
const AUTHENTICATION = app('Authentication');
const PERMISSIONS = app('API permissions');
const OVERVIEW = app('Overview');
const CLIENTS = 'Google Auth Platform › Clients';
const AUDIENCE = `Google Auth Platform › ${name('Audience')}`;
const API_CONTROLS = `Google 관리 콘솔 › ${path('Security', 'Access and data control', 'API controls')}`;
const USERS = `Microsoft 365 관리 센터 › ${path('Users', 'Active users')}`;
const SMTP_AUTH = `https://admin.microsoft.com › ${path('Users', 'Active users')} › {mailbox} › ${path('Mail', 'Manage email apps')}에서 “${name('Authenticated SMTP')}” 항목을 선택하세요.`;
const POWERSHELL = '또는 Exchange Online PowerShell에서 실행하세요: {smtpAuthCommand}';
const TLS_PORTS = '암호화가 포트에 맞는지 확인하세요. STARTTLS는 587, TLS는 465입니다.';
const SERVER_PORTS = '서버와 포트를 확인하세요. STARTTLS는 587, TLS는 465입니다.';
const DETAILS_REPLY = '세부 정보의 응답을 읽고 보낸 사람과 받는 사람을 확인하세요.';

/** Korean: the explanations of errors. */
export const diagnosis: Strings['diagnosis'] = {
  'value-redirectUri': '이 양식의 리디렉션 URI',
  'value-clientId': '(입력한 값)',
  'value-tenant': '(입력한 값)',
  'value-mailbox': '메일을 보내는 사서함',
  'value-from': '(입력한 값)',
  'value-server': '(입력한 값)',
  'value-endpoint': '(공급자의 서비스)',
  'value-wait-for': '상대방이 요청한 대기 시간: {wait:second}.',
  'value-wait-until': '상대방이 요청한 대기 기한: {wait}.',

  'microsoft-redirect-uri': `리디렉션 URI가 Microsoft의 앱에 등록되어 있지 않습니다.\n${AUTHENTICATION}의 플랫폼 Web에 다음을 그대로 추가하세요: {redirectUri}\n포트, 대/소문자, 끝의 슬래시도 구분됩니다. 1분 기다린 다음 다시 로그인하세요.`,
  'microsoft-redirect-uri-changed':
    '코드를 교환할 때의 리디렉션 URI가 코드를 요청할 때와 다릅니다.\n두 요청 모두 다음을 사용해야 합니다: {redirectUri}\n역방향 프록시를 사용하는 경우 호스트 이름과 https를 백엔드에 전달하도록 설정하세요.',
  'redirect-uri-insecure':
    '이 제품이 http://로 시작하는 반환 주소를 보냈습니다. 공급자는 localhost에만 이를 허용합니다.\n제품의 관리자가 제품 자체의 주소(기본 URL)를 https://로 설정하고, 역방향 프록시에서 https와 호스트 이름을 전달하도록(X-Forwarded-Proto, X-Forwarded-Host) 해야 합니다.\n그런 다음 https:// 주소를 공급자에 등록하고 다시 로그인하세요.',
  'microsoft-redirect-uri-invalid': `Microsoft에서 전송된 요청을 수락하지 않습니다.\n반환 주소를 https://로 시작하는 전체 주소로 수정하세요: {redirectUri}\n이 값이 올바르면 ${MAKERS}`,
  'microsoft-not-web': `Microsoft의 앱이 단일 페이지 애플리케이션으로 등록되어 있지만 웹 애플리케이션이어야 합니다.\n${AUTHENTICATION}에서 “${name('Single-page application')}” 아래의 리디렉션 URI를 제거하세요.\n플랫폼 Web 아래에 다음을 추가하세요: {redirectUri}\n그런 다음 다시 로그인하세요.`,
  'microsoft-browser-exchange':
    '코드가 Origin 헤더와 함께 교환되었습니다. Microsoft는 이를 단일 페이지 애플리케이션에만 허용합니다.\n백엔드가 이 요청을 직접 보내야 하며, 브라우저의 Origin 헤더를 전달하면 안 됩니다.',
  'microsoft-public-client': `Microsoft의 앱이 공용(데스크톱 또는 모바일) 클라이언트로 등록되어 있으며, 이 유형은 클라이언트 암호를 사용할 수 없습니다.\n${AUTHENTICATION}에서 “${name('Mobile and desktop applications')}” 아래의 리디렉션 URI를 제거하세요.\n플랫폼 Web 아래에 다음을 추가하세요: {redirectUri}`,
  'microsoft-secret-missing': `클라이언트 암호가 없습니다.\n클라이언트 암호를 입력하세요. ${SECRETS}의 “값(Value)” 열에 있습니다.\n이미 입력했다면 리디렉션 URI가 “${name('Authentication')}”에서 “${name('Mobile and desktop applications')}”이 아니라 플랫폼 Web 아래에 있어야 합니다.\n암호 없이 로그인하는 프로그램이라면 “${name('Authentication')}”에서 “Allow public client flows”를 “Yes”로 설정해야 합니다.`,
  'microsoft-secret-wrong': `클라이언트 암호가 잘못되었습니다. 값(Value) 대신 비밀 ID(Secret ID)를 복사한 경우가 많습니다.\n${SECRETS}에서 “값(Value)” 열을 복사하여 여기에 입력하세요.\n값(Value)은 한 번만 표시됩니다. 숨겨져 있으면 새 클라이언트 암호를 만드세요.`,
  'microsoft-secret-expired': `클라이언트 암호가 만료되었습니다.\n${SECRETS}에서 새 클라이언트 암호를 만들고 값(Value)을 복사하세요.\n그 값을 여기에 입력하세요. 다시 로그인할 필요는 없습니다.`,
  'microsoft-app-not-found': `Microsoft의 이 테넌트에 이 클라이언트 ID가 없습니다.\n다음 클라이언트 ID를 ${OVERVIEW}의 “${name('Application (client) ID')}” 값과 비교하세요: {clientId}\n다음 테넌트를 같은 페이지의 “${name('Directory (tenant) ID')}” 값과 비교하세요: {tenant}\n둘 다 올바르면 테넌트의 관리자가 한 번 동의해야 합니다: {consentLink}\n등록이 삭제되었다면 직접 앱을 등록하세요.`,
  'microsoft-app-disabled': `이 테넌트에서 앱 또는 Exchange Online이 꺼져 있습니다.\nEntra › ${name('Enterprise applications')} › 해당 앱 › ${name('Properties')}에서 “Enabled for users to sign in”을 “Yes”로 설정하세요.`,
  'microsoft-not-assigned': `앱은 할당된 사용자만 사용할 수 있으며 {mailbox} 계정은 할당되어 있지 않습니다.\nEntra › ${name('Enterprise applications')} › 해당 앱 › Users and groups에서 {mailbox} 계정을 추가하거나, “${name('Properties')}”에서 “Assignment required”를 끄세요.`,
  'microsoft-no-exchange':
    '다음 테넌트에는 앱이 사용할 수 있는 Exchange Online 서비스가 없습니다: 테넌트 {tenant}\n테넌트 ID가 메일을 보내는 사서함의 조직에 속하는지 확인하세요.\n조직에 Exchange Online 라이선스가 있는지 확인한 다음 관리자 동의를 다시 부여하세요: {consentLink}',
  'microsoft-tenant-not-found': `Microsoft에서 다음 테넌트를 인식하지 못합니다: {tenant}\n${OVERVIEW}의 “${name('Directory (tenant) ID')}” 값을 복사하여 여기에 입력하세요.\n클라우드에 유의하세요. 미국 정부 또는 중국 클라우드의 테넌트에는 별도의 로그인 주소가 있습니다.`,
  'microsoft-other-cloud':
    '테넌트가 다른 Microsoft 클라우드(미국 정부 또는 중국)에 속합니다.\n공급자의 엔드포인트를 해당 클라우드의 엔드포인트로 설정하고, 해당 클라우드의 포털에서 앱을 등록하세요.',
  'microsoft-tenant-needed': `이 앱에는 한 조직 또는 한 계정 유형의 사용자만 로그인할 수 있지만, 로그인이 그렇게 제한되지 않았습니다.\n${OVERVIEW}의 디렉터리(테넌트) ID를 입력하고 다시 로그인하세요.\n다른 계정을 허용하려면 앱의 “${name('Supported account types')}” 설정을 변경하세요.`,
  'microsoft-account': `로그인한 계정이 앱의 테넌트에 속하지 않습니다.\n다시 로그인하여 자신의 계정이나 개인 계정이 아니라 {mailbox} 계정을 선택하세요.\n개인 Outlook.com 사서함인 경우 앱의 “${name('Supported account types')}” 설정에 개인 계정이 포함되어야 합니다.`,
  'microsoft-old-endpoint':
    '이 제품은 Microsoft의 이전 로그인 주소(버전 1.0)를 사용하며, 이 주소는 개인 계정을 수락하지 않습니다.\n제품의 관리자가 엔드포인트를 /oauth2/v2.0/이 포함된 것으로 설정하거나 제품을 업데이트해야 합니다.\n그때까지는 조직의 계정만 로그인할 수 있습니다.',
  'microsoft-consent': `앱이 아직 이 사서함의 메일을 보낼 수 없습니다. 관리자의 동의가 없습니다.\n테넌트의 관리자가 다음 링크를 열고 수락해야 합니다: {consentLink}\n${PERMISSIONS}에 Microsoft Graph의 위임된 권한 SMTP.Send 및 offline_access가 있어야 합니다.\n그런 다음 다시 로그인하세요.`,
  'microsoft-declined':
    'Microsoft의 페이지에서 권한이 거부되었습니다.\n다시 로그인하여 수락(Accept)을 선택하세요.',
  'microsoft-expired': `로그인이 만료되었습니다. 새로 고침 토큰은 90일 동안 사용하지 않으면 만료되고, 코드는 10분 후에 만료됩니다.\n${AGAIN}\n로그인을 유지하려면 이 제품이 정기적으로 갱신해야 합니다.\n몇 시간 만에 만료되면 테넌트의 관리자가 “${name('Conditional Access')}”의 로그인 빈도(Sign-in frequency)를 확인해야 합니다.`,
  'microsoft-revoked': `로그인이 종료되었습니다. 새 비밀번호, 비밀번호 재설정 또는 “모든 위치에서 로그아웃” 등이 원인입니다.\n${AGAIN}`,
  'microsoft-frequency': `조직의 정책에서 주기적으로 다시 로그인하도록 요구합니다.\n${AGAIN}\n다시 종료되지 않게 하려면 테넌트의 관리자가 “${name('Conditional Access')}”의 로그인 빈도에서 {mailbox} 계정을 제외해야 합니다.`,
  'microsoft-code-used':
    '코드가 두 번 사용되었습니다. 코드는 한 번만 교환할 수 있습니다.\n다시 로그인하세요. 매번 발생하면 백엔드가 교환을 두 번 보내는 것입니다.',
  'microsoft-pkce': `코드 검증 값(PKCE)이 코드와 맞지 않습니다.\n${PKCE}`,
  'microsoft-grant': `Microsoft에서 코드 또는 새로 고침 토큰을 수락하지 않습니다. 잘렸거나, 너무 오래되었거나, 다른 앱 또는 테넌트의 것입니다.\n${AGAIN}\n바로 다시 발생하면 백엔드가 전체 토큰(최대 수천 자)을 보관하는지 확인하세요.`,
  'microsoft-other-tenant': `코드 또는 새로 고침 토큰이 액세스 토큰을 요청받은 테넌트가 아닌 다른 테넌트에서 발급되었습니다.\n다음 테넌트를 Entra › ${name('App registrations')} › 해당 앱 › ${name('Overview')}의 “${name('Directory (tenant) ID')}” 값과 비교한 다음 다시 로그인하세요: {tenant}\n이 제품에 로그인 주소와 토큰 주소가 따로 있으면 둘 다 같은 테넌트를 가리켜야 합니다.`,
  'microsoft-mfa': `Microsoft에서 다단계 인증을 요구합니다.\n{mailbox} 계정으로 다시 로그인하여 두 번째 인증을 완료하세요.\n메일을 보낼 때 다시 발생하면 테넌트의 관리자가 {mailbox} 계정에 대한 “${name('Conditional Access')}” 설정을 조정해야 합니다.`,
  'microsoft-conditional-access': `조직의 조건부 액세스 정책이 이 로그인을 차단합니다.\nEntra › Sign-in logs에서 {mailbox} 계정의 실패한 로그인을 여세요. “${name('Conditional Access')}” 탭에 정책 이름이 표시됩니다.\n해당 정책에서 {mailbox} 계정 또는 이 서버의 주소를 제외한 다음 다시 로그인하세요.`,
  'microsoft-account-disabled': `계정을 사용할 수 없거나 계정이 삭제되었습니다: {mailbox}\n${USERS}에서 {mailbox} 계정의 로그인을 허용하거나 Deleted users에서 복원하세요. 그런 다음 다시 로그인하세요.`,
  'microsoft-password':
    'Microsoft에서 비밀번호를 거부했거나 계정이 잠시 잠겨 있습니다.\n먼저 {mailbox} 계정으로 https://outlook.office.com 페이지에 로그인하고, 요청되면 비밀번호를 갱신한 다음 여기에서 다시 로그인하세요.',
  'client-id-missing': `클라이언트 ID 없이 로그인이 시작되었습니다.\n먼저 클라이언트 ID를 입력하세요. Microsoft의 경우 ${OVERVIEW}의 “${name('Application (client) ID')}” 값입니다.\n그런 다음 다시 로그인하세요.\n이 양식에 해당 필드가 없으면 이 제품의 설정(대개 환경 변수)입니다. 제품의 관리자가 입력하고 제품을 다시 시작해야 합니다.`,
  'microsoft-code-damaged':
    '방금 돌아올 때 가져온 코드를 Microsoft에서 인식하지 못합니다. 도중에 무언가가 코드를 변경했습니다.\n브라우저 확장 없이 개인 정보 보호 창에서 또는 다른 브라우저에서 다시 로그인하세요.\n계속되면 이 제품 앞의 프록시나 방화벽이 긴 주소를 자르는 것이므로 관리자가 확인해야 합니다.',
  'microsoft-risky-address':
    '평판이 나쁜 주소에서 시도했기 때문에 Microsoft에서 로그인을 차단했습니다.\n테넌트의 관리자가 Entra › Sign-in logs에서 {mailbox} 계정의 실패한 로그인을 열어 안전하다고 확인하거나, 주소를 Named locations에 추가해야 합니다.\n또는 다른 네트워크에서 로그인하세요.',
  'microsoft-public-flow': `Microsoft의 앱은 이 방법으로 로그인할 수 없습니다. 공용 클라이언트로 허용되지 않았습니다.\n${AUTHENTICATION}에서 “Allow public client flows”를 “Yes”로 설정하세요.\n또는 여기에 클라이언트 암호를 입력하고 플랫폼 Web 아래의 리디렉션 URI로 로그인하세요.`,
  'microsoft-scope-app-only':
    '사람 없이 로그인할 때는 범위가 /.default로 끝나야 하지만 다른 범위가 요청되었습니다.\n정확히 다음과 같아야 합니다: https://outlook.office365.com/.default (Graph: https://graph.microsoft.com/.default)\n이 제품에서 범위를 그렇게 설정하세요.\n앱에는 관리자가 동의한 애플리케이션 권한(SMTP.SendAsApp, Graph의 경우 Mail.Send)도 필요합니다.',
  'microsoft-no-directory': `개인 Microsoft 계정에는 디렉터리가 없으므로 더 이상 앱을 등록할 수 없습니다.\n조직의 계정으로 Entra에 로그인하거나, 먼저 무료 Azure 디렉터리를 만들어 그곳에서 앱을 등록하세요.\n개인 Outlook.com 사서함인 경우 앱의 “${name('Supported account types')}” 설정에 개인 계정이 포함되어야 합니다.`,
  'microsoft-scope':
    'Microsoft에 보낸 요청에 잘못되거나 누락된 매개 변수가 있습니다. 대부분 범위입니다.\n범위는 정확히 다음과 같아야 합니다: https://outlook.office.com/SMTP.Send offline_access\n다른 서비스의 범위를 함께 사용할 수 없습니다. 갱신 요청에도 범위가 필요합니다. 두 범위 사이에는 쉼표가 아니라 공백을 넣습니다.\n사람 없이 로그인하는 경우에는 정확히 다음과 같아야 합니다: https://outlook.office365.com/.default',
  'microsoft-assertion': `Microsoft에서 백엔드가 자신을 증명하는 인증서 또는 어설션을 수락하지 않습니다.\n이 서버의 날짜와 시간을 확인하세요.\n인증서는 ${SECRETS}에 등록된 것이어야 합니다.`,
  'microsoft-request': `Microsoft에서 백엔드의 요청을 이해하지 못합니다.\n${MAKERS}`,
  'microsoft-interrupted':
    'Microsoft에서의 로그인이 중단되었습니다.\n다른 로그인 창을 닫고, login.microsoftonline.com의 쿠키를 허용한 다음 다시 로그인하세요.',
  'microsoft-federation':
    'Microsoft가 문의하는 조직 자체의 ID 공급자에 문제가 있습니다.\n해당 관리자가 아래의 세부 정보를 확인해야 합니다.',
  'microsoft-tenant-blocked':
    'Microsoft에서 다음 테넌트를 차단했습니다: {tenant}\n해당 관리자가 Microsoft 지원에 문의해야 합니다.',
  'microsoft-loop':
    'Microsoft에서 같은 요청을 너무 자주 받아 중단했습니다.\n백엔드는 만료될 때까지 액세스 토큰을 보관해야 하며, 메일마다 새로 받으면 안 됩니다.',
  'microsoft-busy':
    'Microsoft의 로그인 서비스가 사용 중이거나 서비스에 문제가 있습니다.\n몇 분 기다린 다음 다시 시도하세요. 서비스 상태: https://status.cloud.microsoft',
  'microsoft-other':
    'Microsoft에서 코드 AADSTS{aadsts} 오류로 요청을 거부했습니다.\n의미: https://login.microsoftonline.com/error?code={aadsts}\n아래의 세부 정보를 테넌트의 관리자에게 전달하세요.',

  'google-private-ip':
    'Google은 개인 IP 주소로 돌려보내지 않습니다.\n이 페이지를 실제 도메인의 호스트 이름으로 https://로 열고, 해당 주소를 Google에 등록하세요.\n호스트 이름이 없으면 http://localhost를 리디렉션 URI로 사용하고, 로그인한 후 마지막 주소를 여기에 붙여 넣으세요.',
  'google-out-of-band': `이 제품은 사람이 직접 옮겨 적는 코드(out-of-band)를 Google에 요청합니다. Google에서는 이 방식을 종료했습니다.\n이 제품을 업데이트하세요. 제품 자체의 반환 주소와 “${name('Web application')}” 유형의 클라이언트가 필요합니다.\n세부 정보를 이 제품의 제작사에 전달하세요.`,
  'google-redirect-uri-invalid':
    'Google에서 이런 종류의 반환 주소를 허용하지 않습니다: {redirectUri}\nhttps://로 시작하고 공용 도메인의 호스트 이름이 있어야 합니다. localhost만 예외입니다.\n이 페이지를 그런 주소로 열고 Google에 등록하세요.',
  'google-origin-asked': `요청을 보낸 웹 페이지를 Google에서 인식하지 못합니다. redirect_uri_mismatch라고 표시되지만 JavaScript 원본을 의미합니다.\n${CLIENTS} › 해당 클라이언트 › “Authorized JavaScript origins”에 오류에 나온 원본을 추가하세요.\n“${name('Authorized redirect URIs')}”에 다음이 없으면 추가하세요: {redirectUri}`,
  'google-redirect-uri': `리디렉션 URI가 Google의 클라이언트에 등록되어 있지 않습니다.\n${CLIENTS} › 해당 클라이언트 › “${name('Authorized redirect URIs')}”에 다음을 그대로 추가하세요: {redirectUri}\n포트, 대/소문자, 끝의 슬래시도 구분됩니다. 몇 분 걸릴 수 있습니다. 그런 다음 다시 로그인하세요.\n유형이 “Desktop app”인 클라이언트에는 이 목록이 없습니다. “${name('Web application')}”을 만들고 그 클라이언트 ID와 클라이언트 암호를 여기에 입력하세요.`,
  'google-origin': `요청을 보낸 웹 페이지를 Google에서 인식하지 못합니다.\n${CLIENTS}의 클라이언트는 “${name('Web application')}” 유형이어야 하며 다음이 있어야 합니다: {redirectUri}\n그렇다면 해당 주소의 시작부터 호스트 이름과 포트까지를 “Authorized JavaScript origins”에 추가하세요.`,
  'google-internal-only': `앱이 “Internal”입니다. 앱이 속한 조직의 사서함만 로그인할 수 있습니다.\n해당 조직의 사서함으로 로그인하거나\n${AUDIENCE}에서 “Make external”을 선택하고 앱을 게시하세요.`,
  'google-admin-policy': `Google Workspace 관리자가 이 앱의 Gmail 액세스를 허용하지 않습니다.\n${API_CONTROLS}에서 다음 클라이언트 ID를 신뢰하도록 설정하세요: {clientId}\n그런 다음 다시 로그인하세요.`,
  'google-testing': `앱이 테스트 모드이며 {mailbox} 계정은 테스트 사용자가 아닙니다.\n${AUDIENCE}에서 “Publish app”을 선택하세요. 조직에서는 “Make internal”이 더 간단합니다.\n테스트를 유지하려면 “Test users”에 {mailbox} 계정을 추가하세요. 이 경우 권한은 7일 후에 종료됩니다.`,
  'google-unverified':
    '아무도 앱을 확인하지 않았기 때문에 Google에서 경고합니다. 자신의 앱이라면 정상입니다.\n“Advanced”를 선택한 다음 “Go to … (unsafe)”를 선택하고 액세스를 허용하세요.',
  'google-embedded':
    'Google에서는 다른 프로그램의 창 안에서 로그인하는 것을 거부합니다.\nFirefox, Chrome, Edge, Safari 같은 일반 브라우저에서 이 페이지를 열고 다시 로그인하세요.',
  'google-client-deleted': `OAuth 클라이언트가 Google에서 삭제되었습니다.\n${CLIENTS}에서 30일 내에 복원하거나 새 “${name('Web application')}” 클라이언트를 만드세요.\n클라이언트에 {redirectUri} 주소를 추가하고, 클라이언트 ID와 클라이언트 암호를 여기에 입력하세요.`,
  'google-client-disabled':
    'Google에서 OAuth 클라이언트를 사용 중지하거나 차단했습니다.\nGoogle Auth Platform의 Overview와 Clients에서 이유를 확인하거나 새 프로젝트와 클라이언트를 만드세요.',
  'google-client-type': `요청이 OAuth 클라이언트의 유형에 맞지 않거나 클라이언트 암호가 없습니다.\n${CLIENTS}에서 유형이 “${name('Web application')}”이어야 합니다. 다른 유형이면 새로 만드세요.\n클라이언트 ID와 클라이언트 암호를 여기에 입력하세요.`,
  'google-secret-wrong': `Google에서 클라이언트 암호를 수락하지 않습니다.\n${CLIENTS} › 해당 클라이언트에서 새 암호를 추가하여 복사하세요. 이전 암호는 다시 표시되지 않습니다.\n같은 클라이언트의 클라이언트 ID와 함께 여기에 입력하세요.`,
  'google-client-not-found': `Google에서 다음 클라이언트 ID를 인식하지 못합니다: {clientId}\n${CLIENTS}에서 복사하세요. .apps.googleusercontent.com으로 끝나며 공백이 없습니다.`,
  'google-reauth': `조직의 Google 세션 제어에서 다시 로그인하도록 요구합니다. 매일인 경우가 많습니다.\nGoogle 관리 콘솔 › ${path('Security', 'Access and data control')} › Google Cloud session control에서 신뢰할 수 있는 앱을 제외하고, “${name('API controls')}”에서 다음 클라이언트 ID를 신뢰하도록 설정하세요: {clientId}\n그런 다음 ${AGAIN}`,
  'google-account':
    'Google 계정이 삭제, 정지 또는 제한되었습니다: {mailbox}\n조직의 관리자가 복원하거나, 다른 사서함으로 로그인하세요.',
  'google-revoked': `권한이 종료되었습니다. 권한이 취소되었거나, 비밀번호가 변경되었거나, 앱이 테스트 모드입니다.\n${AGAIN}\n7일 후에 종료되는 경우 ${AUDIENCE}에서 “Publish app” 또는 “Make internal”을 선택하세요.`,
  'google-code': `Google에서 코드 또는 새로 고침 토큰을 수락하지 않습니다. 코드는 한 번만, 몇 분 동안만 유효합니다.\n${AGAIN}`,
  'google-pkce': `코드 검증 값(PKCE)이 없거나 코드와 맞지 않습니다.\n${PKCE}`,
  'google-scope-not-allowed': `앱이 메일을 보낼 수 있는 권리를 Google에 요청할 수 없습니다.\nGoogle Auth Platform › ${name('Data Access')} › “Add or remove scopes”에서 https://mail.google.com/ 범위를 추가하고 저장하세요.\n그런 다음 다시 로그인하세요.`,
  'google-scope': `Google에서 요청된 범위를 수락하지 않습니다.\n정확히 다음과 같아야 합니다: https://mail.google.com/\nGoogle Auth Platform › ${name('Data Access')}에도 같은 범위를 추가해야 합니다.\n이 제품에 세부 정보에 나온 다른 범위가 필요하면 그 범위가 정확히 추가되어 있어야 합니다. https://www.googleapis.com/auth/gmail.send 끝에는 슬래시가 없습니다.`,
  'google-scope-missing':
    '메일을 보낼 권한이 없습니다.\n{mailbox} 계정으로 다시 로그인하여 Google의 페이지에서 Gmail 확인란을 선택하세요.\ngmail.send는 SMTP에서 작동하지 않으므로 범위는 다음이어야 합니다: https://mail.google.com/',
  'google-no-gmail':
    '계정에 Gmail이 없습니다: {mailbox}\nGoogle 관리 콘솔 › Directory › Users › 해당 계정에서 Gmail을 켜고 Gmail이 포함된 라이선스를 부여하세요.\n또는 다른 사서함으로 로그인하세요.',
  'google-api-off':
    'Google의 프로젝트에서 Gmail API가 꺼져 있습니다.\nAPIs & Services › Library › Gmail API에서 켜세요. 몇 분 걸립니다.\n프로젝트를 찾을 수 없거나 삭제되었다면 자체 클라이언트가 있는 다른 프로젝트를 사용하고, 그 클라이언트 ID와 클라이언트 암호를 여기에 입력하세요.',
  'google-login-limit': `오늘 이 앱으로 로그인한 새 사용자가 너무 많습니다. 확인되지 않은 앱의 경우 Google에서 이를 제한합니다.\n공유 클라이언트 ID 대신 자체 클라이언트 ID를 사용하세요: ${CLIENTS}.\n또는 내일 다시 시도하세요.`,
  'google-rate': `Google에서 이 앱의 요청을 너무 많이 받았습니다.\n한 시간 기다린 다음 다시 시도하세요. ${AUDIENCE}에서 사용자 수를 늘릴 수 있습니다.`,
  'google-delegation': `서비스 계정이 {mailbox} 계정을 대신할 수 없습니다. 위임되지 않았거나 아직 적용되지 않았습니다.\n최고 관리자가 ${API_CONTROLS} › ${name('Manage Domain Wide Delegation')}에서 숫자로 된 클라이언트 ID와 범위 https://mail.google.com/ 항목을 추가해야 합니다.\n최대 24시간이 걸릴 수 있습니다. 사서함은 같은 Google Workspace에 속해야 하며, gmail.com은 위임할 수 없습니다.`,
  'google-other-mailbox':
    '로그인한 사서함이 아닌 다른 사서함으로 보내도록 Gmail에 요청했습니다.\n보내는 사서함으로 정확히 다시 로그인하세요: {mailbox}\n서비스 계정은 그 사서함을 대신할 사용자로 지정해야 하며, 조직에서 이를 위임해야 합니다.',
  'google-precondition':
    'Gmail에서 이 계정에 대해 이 작업을 수행할 수 없습니다. 계정에 Gmail이 없거나, 서비스 계정이 누구를 대신하는지 지정하지 않았습니다.\nGoogle 관리 콘솔에서 다음에 Gmail이 사용 설정되어 있는지 확인하세요: {mailbox}\n서비스 계정은 그 사서함을 사용자(subject)로 지정하고 위임받아야 합니다.',
  'google-service-key':
    'Google에서 서비스 계정의 키를 수락하지 않거나 키를 만들지 못하게 합니다.\nGoogle Cloud 콘솔 › IAM & Admin › Service accounts › 해당 계정 › Keys에서 키가 사용 설정되어 있는지 확인하거나, 새 키를 추가하여 JSON을 여기에 입력하세요.\n키가 금지된 경우 조직 정책 관리자(Organization Policy administrator)가 이 프로젝트를 예외로 설정해야 합니다.',
  'google-unauthorized-client':
    '로그인이 다른 클라이언트 ID로 이루어졌습니다.\n{mailbox} 계정과 다음 클라이언트 ID로 다시 로그인하세요: {clientId}',
  'google-wrong-account': `브라우저에서 앱의 계정이 아닌 다른 계정이 활성 상태일 때 Google에서 이 메시지를 표시합니다. 매개 변수가 누락된 것이 아닙니다.\n개인 정보 보호 창에서 다시 로그인하여 다음을 선택하세요: {mailbox}\n계속되면 ${AUDIENCE}에서 확인하세요. “Internal” 앱은 앱이 속한 조직의 사서함만 허용합니다.`,
  'google-loopback': `이 유형의 클라이언트에서는 Google이 127.0.0.1로 돌려보내지 않습니다.\n${CLIENTS}에서 “${name('Web application')}” 유형의 클라이언트를 사용하고, ID와 암호를 여기에 입력하세요.\n이 페이지를 호스트 이름으로 https://로 열고, 해당 클라이언트에 다음을 등록하세요: {redirectUri}`,
  'google-policy':
    'Google의 규칙에서 요청을 허용하지 않습니다. 대부분 다음이 원인입니다: {redirectUri}\nhttps://로 시작하고 공용 도메인의 호스트 이름이 있어야 합니다. localhost만 예외입니다.',
  'google-blocked': `Google에서 이 앱으로 로그인하는 것을 차단했습니다.\nGoogle Auth Platform에서 “${name('Audience')}” 및 Clients를 확인하세요. “${name('Web application')}” 유형이며 다음이 있어야 합니다: {redirectUri}`,
  'google-client-auth': `Google에서 클라이언트 ID 또는 클라이언트 암호를 수락하지 않습니다.\n${CLIENTS}의 같은 클라이언트에서 둘 다 다시 복사하세요. ID는 .apps.googleusercontent.com으로 끝납니다.`,

  'browser-cors':
    '브라우저가 다른 주소의 응답을 페이지에 넘겨주지 않았습니다. 그 응답에 이 페이지를 허용한다는 표시가 없기 때문입니다(CORS).\n이 제품의 페이지와 백엔드를 같은 주소에서 제공하세요. https, 호스트 이름, 포트가 모두 같아야 합니다.\n그렇게 할 수 없으면 제품의 관리자가 백엔드에서 페이지의 원본(Origin)을 허용해야 합니다.\n이 제품의 로그인이 종료되었거나 프록시가 백엔드 대신 응답할 때도 같은 메시지가 나타납니다. 먼저 페이지를 새로 고치세요.',
  'browser-exchange':
    '이 제품의 페이지가 스크립트에서 공급자의 로그인 서비스를 호출했지만, 공급자는 이를 허용하지 않습니다(CORS).\n로그인 페이지는 별도의 페이지나 창으로 열어야 하고, 코드는 이 제품의 백엔드가 교환해야 합니다.\n세부 정보를 이 제품의 제작사에 전달하세요. Microsoft의 경우 리디렉션 URI는 플랫폼 Web 아래에 등록해야 합니다.',
  'browser-csp':
    '이 제품 자체 페이지의 규칙(Content Security Policy)에서 방금 시도한 작업을 금지합니다.\n제품의 관리자가 세부 정보에 나온 주소를 그곳에 나온 지시문(예: form-action 또는 connect-src)에 추가해야 합니다.\n이 제품 앞의 웹 서버나 프록시가 이런 규칙을 설정할 수도 있습니다.',
  'browser-frame':
    '다른 페이지 안(프레임)에 페이지를 표시하려 했지만, 표시할 페이지가 이를 허용하지 않습니다. 로그인 페이지를 프레임 안에 표시하도록 허용하는 공급자는 없습니다.\n이 제품을 별도의 창에서 열고 다시 시작하세요.\n이 제품이 직접 로그인 페이지를 프레임 안에 표시한다면, 제작사가 로그인 페이지를 창에서 열거나 제품의 페이지에서 로그인 페이지로 이동하도록 수정해야 합니다.',
  'browser-cookies':
    '브라우저가 로그인에 필요한 쿠키를 저장하지 않습니다.\n공급자의 페이지와 이 제품의 쿠키를 허용하거나, 확장이 없는 다른 브라우저를 사용해 보세요.\n이 제품이 다른 페이지 안에 표시되어 있으면 별도의 창에서 여세요.\n이 제품을 http로 열었다면 제품의 관리자가 https를 켜야 합니다.',
  'browser-extension':
    '브라우저 확장 또는 조직이 브라우저에 적용한 정책이 요청을 차단했습니다.\n이 페이지에서 확장을 끄거나, 개인 정보 보호 창 또는 다른 브라우저를 사용하세요.\n조직의 정책이 차단한다면 조직의 IT 담당자에게 공급자의 로그인 페이지를 허용해 달라고 요청하세요.',
  'browser-mixed-content':
    'https로 연 페이지가 http://로 시작하는 주소를 호출했습니다. 브라우저는 이를 허용하지 않습니다.\n제품의 관리자가 이 제품의 공개 주소를 https로 설정해야 합니다.\n제품 앞의 프록시는 페이지가 https로 열렸다는 것을 전달해야 합니다(X-Forwarded-Proto).',
  'browser-no-tls':
    '브라우저가 https://로 호출한 주소가 암호화 없이 응답하거나, 그 반대입니다.\n제품의 관리자가 이 제품의 공개 주소를 실제로 제공되는 방식(https 또는 http, 포트)과 비교해야 합니다.\n공급자에 등록된 리디렉션 URI는 그 주소로 시작해야 합니다.',
  'browser-certificate':
    '브라우저가 열려던 페이지의 인증서를 신뢰하지 않습니다.\n이 제품 자체의 페이지라면 제품의 관리자가 호스트 이름이 정확히 일치하고 브라우저가 신뢰하는 인증 기관에서 발급한 인증서를 설치해야 합니다.\n공급자의 페이지라면 이 컴퓨터의 날짜와 시간이 잘못되었거나, 방화벽 또는 바이러스 검사 프로그램이 자체 인증서를 제시하는 것입니다. 조직의 IT 담당자에게 문의하세요.',
  'browser-unreachable':
    '브라우저가 열려던 페이지에 연결하지 못했습니다. 호스트를 찾을 수 없거나, 응답이 없거나, 연결을 받지 않습니다.\n이 제품 자체의 페이지라면 제품의 관리자가 리디렉션 URI를 이 컴퓨터에서 제품에 연결할 수 있는 주소와 비교해야 합니다. 여기에서 localhost는 이 컴퓨터 자신입니다.\n그동안 그 페이지의 주소에 code=가 있으면 전체 주소를 양식에 붙여 넣으세요.\n공급자의 페이지라면 이 컴퓨터의 네트워크, VPN 또는 프록시가 브라우저의 연결을 허용하지 않는 것입니다.',
  'browser-opener':
    '페이지가 자신을 연 창과의 연결을 끊었습니다(Cross-Origin-Opener-Policy). 대개 경고일 뿐이며 로그인은 정상적으로 완료됩니다.\n로그인한 후 아무 일도 일어나지 않으면, 이 제품이 그 정책에서 금지하는 방식으로 창을 기다리는 것입니다.\n제품의 관리자가 이 제품의 페이지와 콜백 페이지에 같은 정책을 설정해야 합니다. 제작사는 결과를 스스로 알리는 콜백 페이지를 사용해야 합니다.',
  'browser-popup':
    '브라우저가 로그인 창을 열지 않았거나, 로그인이 끝나기 전에 창이 닫혔습니다.\n이 제품이 창(팝업)을 열도록 허용하고 다시 시작하세요.\n창이 열려 있었다면 끝까지 로그인하세요. 그 창에 오류가 표시되었다면 그 문구를 여기에 붙여 넣으세요.',
  'browser-unsuitable':
    '이 브라우저에서는 페이지가 작동하지 않습니다. 브라우저가 너무 오래되었거나, 다른 프로그램에 포함된 것이거나, JavaScript를 실행하지 않습니다.\nFirefox, Chrome, Edge, Safari 같은 일반 브라우저에서 열고 다시 시작하세요.',
  'product-database':
    '이 제품이 자체 데이터베이스나 저장소(예: SQLite, MySQL, PostgreSQL, Redis 또는 대기열)를 사용하지 못했습니다. 메일 서버나 공급자가 거부한 것이 아닙니다.\n제품의 관리자가 그 데이터베이스의 로그를 확인해야 합니다. 실행 중이 아니거나, 가득 찼거나, 쓰기가 허용되지 않거나, 테이블이 이 제품보다 오래되었을 수 있습니다.\n그런 다음 다시 시작하세요. 공급자의 코드는 한 번만, 몇 분 동안만 유효합니다.',
  'page-expired':
    '이 페이지를 연 지 너무 오래되었거나, 브라우저가 이 제품의 쿠키를 저장하지 않았습니다.\n페이지를 새로 고치고 이 제품에 로그인한 다음 다시 시작하세요.\n매번 발생하면 이 제품의 관리자가 제품의 공개 주소(https, 호스트 이름), 세션 쿠키, 각 서버의 시계를 확인해야 합니다.',
  'token-command':
    '토큰이나 비밀번호를 출력해야 하는 명령이 아무것도 출력하지 않았습니다.\n이 서버의 관리자가 같은 사용자와 같은 환경에서 그 명령을 직접 실행해야 합니다. 출력되는 내용에서 이유를 알 수 있습니다.\n대부분 새로 고침 토큰이 만료되었거나, 명령이 자체 파일이나 그 사용자의 키링을 찾지 못하는 것이 원인입니다.',
  'key-unreadable':
    '입력한 개인 키를 읽을 수 없습니다. 키가 잘렸거나 줄 바꿈이 사라졌습니다.\nBEGIN 줄부터 END 줄까지 줄 바꿈을 유지하여 전체 키를 다시 입력하세요. Google 서비스 계정의 경우 JSON 파일 전체를 입력하세요.\n환경 변수에서는 줄 바꿈을 \\n으로 쓰는 경우가 많습니다. 이를 읽는 프로그램이 다시 줄 바꿈으로 바꿔야 합니다.',
  'scope-changed':
    '요청한 것과 다른 권한(범위)이 공급자에서 허용되었으며, 이 제품은 이를 오류로 처리합니다.\n계정의 설정에서 앱의 액세스를 취소한 다음, 다시 로그인하여 요청되는 것을 모두 허용하세요.\n다시 발생하면 이 제품의 관리자가 OAUTHLIB_RELAX_TOKEN_SCOPE=1을 설정하거나 제품을 업데이트해야 합니다.',
  'sasl-plugin':
    '이 제품의 서버에 있는 메일 프로그램(Postfix, Exim, Sendmail)에 요청된 로그인 방법의 플러그인이 없습니다. 메일 서버가 거부한 것이 아닙니다.\n제품의 관리자가 Cyrus SASL의 플러그인을 설치해야 합니다. PLAIN과 LOGIN에는 libsasl2-modules, OAuth2에는 sasl-xoauth2가 필요합니다.\n그런 다음 메일 프로그램의 설정에서 이 방법을 허용하는지 확인하세요(Postfix: smtp_sasl_mechanism_filter, smtp_sasl_security_options). chroot 환경에서 실행된다면 그 안에도 플러그인이 있어야 합니다.',
  'endpoint-dns':
    '이 서버가 로그인 서비스 {endpoint}의 호스트 이름을 조회하지 못했습니다.\n이 서버의 DNS 설정을 확인하세요. 컨테이너라면 컨테이너와 그 네트워크의 DNS 설정을 확인하세요. 메일 서버와는 관련이 없습니다.\n프록시를 통해서만 인터넷에 연결할 수 있으면 이 서버의 설정에서 프록시를 지정하세요.',
  'microsoft-resource-missing':
    '토큰을 요청한 서비스의 권한이 앱 등록에 없습니다. 세부 정보에 그 서비스와 등록된 서비스가 나와 있습니다.\n사람 없이 SMTP로 보내려면 Entra › 앱 등록 (App registrations) › 해당 앱 › API 권한 (API permissions) › “APIs my organization uses”에서 Office 365 Exchange Online의 애플리케이션 권한 SMTP.SendAsApp을 추가하세요.\n로그인한 사람으로 SMTP를 통해 보내려면 Microsoft Graph의 위임된 권한 SMTP.Send 및 offline_access를 추가하세요.\n그런 다음 관리자 동의를 부여하고 다시 로그인하세요.',
  'microsoft-may-not-register':
    '이 Microsoft 디렉터리에서 앱을 등록하거나 변경할 권리가 없습니다.\n관리자에게 앱을 등록해 달라고 하거나, “애플리케이션 개발자 (Application Developer)” 또는 “애플리케이션 관리자 (Application Administrator)” 역할을 부여해 달라고 하세요.\nPowerShell 또는 명령줄을 사용할 때는 범위를 Application.ReadWrite.All로 지정하여 연결하세요.',
  'smtp-inspected':
    '중간의 방화벽이 메일 서버의 응답을 변경합니다. 인사말과 STARTTLS가 있어야 할 자리에 별표(*) 또는 XXXX가 있습니다. STARTTLS가 없으면 아무도 로그인할 수 없습니다.\n네트워크의 관리자가 이 서버에 대한 SMTP 검사를 끄거나(Cisco: “inspect esmtp”) 검사에서 TLS를 허용해야 합니다.\n공급자가 TLS(포트 465)를 제공한다면, 그 연결은 이 검사를 받지 않습니다.',
  'smtp-attachment':
    '메일 서버가 메시지의 첨부 파일 또는 링크 때문에 메시지를 거부합니다. 해당 유형은 안전을 위해 차단되어 있습니다. 로그인과 설정에는 문제가 없습니다.\n첨부 파일 또는 링크를 빼고 보내거나, 파일을 다른 곳에 올리고 그 링크를 보내세요.',
  'callback-too-large':
    '이 제품 앞의 웹 서버가 공급자에서 돌아올 때의 긴 주소 또는 쿠키를 거부합니다.\n해당 관리자가 헤더의 한도를 높여야 합니다(nginx: large_client_header_buffers 4 32k, proxy_buffer_size도 포함).\n우선 이 사이트의 쿠키를 지우고 다시 로그인하세요.',
  'callback-blocked':
    '이 제품 앞의 웹 서버 또는 방화벽이 공급자에서 돌아오는 페이지를 차단합니다.\n해당 관리자가 그 주소를 제외해야 합니다. 일반적인 규칙은 OWASP 규칙 집합의 930120이며, 주소의 “userinfo.profile”을 공격으로 간주합니다.\n그동안 차단된 페이지의 전체 주소를 양식에 붙여 넣으세요.',
  'product-crash': `이 제품이 응답 또는 저장된 적 없는 로그인을 처리하지 못했으며, 실제 원인은 사라졌습니다.\n다시 로그인하고 저장하세요. 계속되면 ${LOG} 공급자의 응답이 있습니다.\n세부 정보를 이 제품의 제작사에 전달하고 제품을 업데이트하세요.`,
  'microsoft-page':
    'Microsoft의 페이지에서 로그인하지 못했습니다. 이유를 알려 주는 번호(AADSTS와 숫자)는 페이지의 아래쪽에 있습니다.\n번호를 포함하여 페이지의 전체 텍스트를 복사하여 여기에 붙여 넣으세요.',
  'redirect-loop':
    '이 제품의 두 주소가 브라우저를 끝없이 서로에게 보냅니다.\n제품의 관리자가 역방향 프록시에서 https와 호스트 이름을 전달하는지(X-Forwarded-Proto, X-Forwarded-Host) 확인해야 합니다.\n우선 이 사이트의 쿠키를 지우고 다시 로그인하세요.',
  'other-account':
    '예상과 다른 계정으로 로그인했습니다.\n개인 정보 보호 창에서 다시 로그인하여 다음을 선택하세요: {mailbox}\n별칭은 사용할 수 없습니다. 계정의 기본 주소로 로그인해야 합니다.',
  'stored-unreadable':
    '이 제품이 저장한 로그인 또는 암호를 읽을 수 없습니다. 키가 변경되었거나 파일이 손상되었습니다.\n제품의 관리자가 키 또는 파일을 되돌려야 합니다.\n되돌릴 수 없으면 클라이언트 암호를 다시 입력하고 {mailbox} 계정으로 다시 로그인하세요.',
  'product-incomplete':
    '이 제품이 메일을 보내는 데 필요한 구성 요소가 서버에 없습니다.\n제품의 관리자가 세부 정보에 나온 라이브러리, 확장 또는 프로그램을 설치하거나 업데이트해야 합니다.',
  'profile-denied': `로그인 자체는 성공했지만, 이후 이 제품이 로그인한 사람이 누구인지 요청했으나 허용되지 않았습니다.\n제품은 User.Read(Microsoft) 또는 openid email도 요청하거나, 그 정보 없이 토큰을 보관해야 합니다.\n${MAKERS}`,
  'credential-probe': `로그인 전에 이 제품이 자체적으로 클라이언트 ID와 클라이언트 암호를 확인했으나 실패했습니다. 이유는 나와 있지 않습니다.\n클라이언트 ID, 클라이언트 암호(ID가 아니라 값(Value)), 테넌트를 공급자의 페이지와 비교하세요.\n올바르면 ${LOG} 공급자의 응답이 있습니다.`,
  configuration:
    '이 제품의 설정이 없거나 설정을 읽을 수 없습니다.\n제품의 관리자가 세부 정보에 나온 설정 또는 파일을 확인하고 수정해야 합니다.',

  'api-send-as':
    '{mailbox} 계정은 이 보낸 사람 주소로 보낼 수 없습니다. 보낸 사람 주소: {from}\nExchange 관리 센터 › Mailboxes › 해당 주소의 사서함 › Delegation에서 {mailbox} 계정에 “Send As”를 부여하세요.\n또는 보낸 사람을 로그인하는 사서함으로 설정하세요.',
  'api-policy':
    '조직의 정책에서 앱이 이 사서함에 액세스하지 못하게 합니다.\nExchange Online PowerShell에서 Test-ApplicationAccessPolicy를 실행하면 어떤 정책인지 알 수 있습니다. 해당 그룹에 {mailbox} 계정을 추가하세요.\n변경 사항이 적용되는 데 두 시간이 걸릴 수 있습니다.\n세부 정보에 OData가 있으면 Get-OrganizationConfig와 Get-CASMailbox로 EwsApplicationAccessPolicy를 확인하고 앱을 EwsAllowList에 추가하세요.',
  'api-permission': `앱에 메일을 보낼 권한이 없거나 관리자가 동의하지 않았습니다.\n${PERMISSIONS}에서 확인하세요. 사람 없이 보내려면 “${name('Application permissions')}”(Mail.Send), 로그인한 사람으로 보내려면 “${name('Delegated permissions')}”이어야 합니다.\n그런 다음 “Grant admin consent”를 실행하세요: {consentLink}\n그 후 다시 로그인하세요. 방금 부여한 권리가 적용되는 데 최대 두 시간이 걸릴 수 있습니다.`,
  'api-no-mailbox': `계정에 메일을 보낼 수 있는 사서함이 없습니다. Exchange Online에 없거나 라이선스가 없습니다: {mailbox}\n${USERS} › 해당 계정에서 Exchange Online이 포함된 라이선스를 할당하세요. 몇 분 걸립니다.\n또는 앱을 등록한 관리자의 계정이 아니라 메일을 보낼 사서함의 계정으로 로그인하세요.`,
  'api-full-access':
    '로그인한 계정에 공유 사서함에 대한 권리가 없습니다.\nExchange 관리 센터 › Mailboxes › 공유 사서함 › Delegation에서 {mailbox} 계정에 “Full Access”(Read and manage)와 “Send As”를 부여하세요.\n적용되는 데 한 시간이 걸릴 수 있습니다.',
  'api-user':
    '공급자가 다음 사용자를 인식하지 못합니다: {mailbox}\n주소에 오타가 없는지 확인하세요. 다음 테넌트에 있는 사서함의 사용자 이름 또는 기본 주소여야 합니다: 테넌트 {tenant}',
  'api-limit': '공급자의 보내기 한도에 도달했습니다.\n최대 하루 기다리고, 메시지를 적게 보내세요.',
  'api-person-missing': `이 제품이 로그인한 사람의 사서함을 요청했지만, 사람 없이 로그인합니다.\n대신 제품은 다음을 지정해야 합니다: {mailbox}\n또는 사람이 로그인하세요. ${MAKERS}`,
  'api-down':
    '공급자의 메일 서비스에 문제가 있거나 과부하 상태입니다.\n몇 분 기다린 다음 다시 시도하세요. 손실된 내용은 없습니다.',
  'access-token-expired':
    '한 시간이 지난 액세스 토큰이 사용되었습니다.\n백엔드는 보내기 전에 새로 고침 토큰으로 새 토큰을 받아야 합니다.\n이 서버의 날짜와 시간도 확인하세요.',
  'access-token-resource':
    '토큰이 손상되었거나, 보낸 대상과 다른 서비스용으로 만들어졌습니다.\n범위는 서비스에 맞아야 합니다. SMTP의 경우 https://outlook.office.com/SMTP.Send, Graph의 경우 다음입니다: https://graph.microsoft.com/Mail.Send\n이 제품에서 범위를 올바르게 설정한 다음 다시 로그인하세요.',

  'smtp-auth-disabled': `Microsoft에서 이 사서함 또는 조직 전체의 SMTP 보내기가 꺼져 있습니다.\n${SMTP_AUTH}\n${POWERSHELL}\n이 설정은 조직의 설정보다 우선합니다. 적용되는 데 한 시간이 걸릴 수 있습니다.`,
  'smtp-password-refused':
    'Microsoft에서는 더 이상 비밀번호로 메일을 보낼 수 없습니다.\n이 양식에서 로그인 방법 Microsoft(OAuth2)를 선택하고 {mailbox} 계정으로 로그인하세요.',
  'smtp-security-defaults': `조직의 보안 정책에서 이 로그인 방법을 거부합니다.\n관리자가 Entra의 “${name('Conditional Access')}” 및 “${name('Security defaults')}” 설정과 {mailbox} 계정의 Sign-in logs를 확인해야 합니다.\nSMTP 보내기도 허용해야 합니다. Exchange Online PowerShell: {smtpAuthCommand}`,
  'smtp-send-as':
    '{mailbox} 계정은 이 보낸 사람 주소로 보낼 수 없습니다. 보낸 사람 주소: {from}\n보낸 사람을 로그인하는 사서함으로 설정하세요.\n또는 관리자가 Exchange 관리 센터 › Mailboxes › 해당 사서함 › Delegation에서 그 주소에 대한 “Send As”를 부여해야 합니다.\n세부 정보에 보낸 사람과 다른 주소가 있으면 반송 메일의 주소(Return-Path)입니다. 그 주소도 설정하세요. 또는 메일 서버의 관리자가 그 계정에 허용해야 합니다(Postfix: smtpd_sender_login_maps).',
  'smtp-app-password':
    '여기에서는 메일 서버가 계정의 비밀번호를 수락하지 않습니다.\n이 양식에서 로그인 방법 Google(OAuth2)을 선택하고 {mailbox} 계정으로 로그인하세요.\n또는 계정의 비밀번호 대신 앱 비밀번호를 입력하세요. 이 경우 2단계 인증이 필요합니다.\n다른 공급자에서는 그 페이지의 계정 또는 보안에서 앱 비밀번호를 만드세요.',
  'smtp-password-sent-by-product': `알림 대상은 OAuth2로 설정되어 있지만 대신 비밀번호가 전송되었습니다(LOGIN 또는 PLAIN).\n백엔드는 이 알림 대상에서 보내는 모든 종류의 메일에 대해 XOAUTH2로 로그인해야 합니다.\n${MAKERS}`,
  'smtp-password-sent':
    '토큰이 아니라 비밀번호가 전송되었습니다. Microsoft에서는 더 이상 비밀번호로 메일을 보낼 수 없습니다.\n이 양식에서 로그인 방법 Microsoft(OAuth2)를 선택하고 {mailbox} 계정으로 로그인하세요.\nOAuth2를 이미 선택했다면 백엔드가 메커니즘 XOAUTH2를 사용해야 합니다.',
  'smtp-web-login':
    'Google에서 먼저 브라우저에서 확인하도록 요구합니다.\n{mailbox} 계정으로 https://mail.google.com 페이지에 로그인하여 요청되는 내용을 확인한 다음 여기에서 다시 로그인하세요.\n계정의 비밀번호만으로는 부족합니다. 로그인 방법 Google(OAuth2)을 선택하거나 앱 비밀번호를 입력하세요.',
  'smtp-xoauth2-microsoft':
    'Microsoft의 메일 서버가 로그인을 거부했습니다.\n사용자 이름으로 사용하는 바로 그 사서함으로 다시 로그인하세요: {mailbox}\n공유 사서함인 경우 사서함에 대한 권리가 있는 자신의 계정으로 로그인하고, 공유 주소를 보낸 사람에 입력하세요.\ngraph.microsoft.com의 범위는 SMTP에서 작동하지 않으므로 범위는 다음이어야 합니다: https://outlook.office.com/SMTP.Send\n인증된 SMTP를 허용해야 합니다. Exchange Online PowerShell: {smtpAuthCommand}\n비밀번호를 사용했다면 로그인 방법 Microsoft(OAuth2)를 선택하세요. 사람 없이 로그인하는 앱에는 관리자가 동의한 SMTP.SendAsApp과 Exchange의 사서함에 대한 권리가 필요합니다.',
  'smtp-yahoo-password':
    'Yahoo 또는 AOL에서 비밀번호를 거부했습니다. 첫 시도부터 “too many attempts”라고 표시되며, 기다려도 해결되지 않습니다.\nYahoo 계정의 보안 페이지에서 앱 비밀번호를 만들어 여기에 입력하거나 OAuth2를 선택하세요.\n사용자 이름: 전체 메일 주소.',
  'smtp-yahoo-sender':
    'Yahoo에서 메시지를 거부했습니다. 대부분 보낸 사람이 로그인한 계정과 다르기 때문이며, 받는 사람 때문이 아닙니다.\n보낸 사람을 로그인하는 주소로 설정하세요: {mailbox}\n이미 그렇다면 텍스트를 줄이고 링크를 빼세요. Yahoo는 링크를 스팸으로 간주합니다.',
  'smtp-switched-off':
    '이 사서함의 설정에서 SMTP 보내기가 꺼져 있습니다.\n공급자의 웹 페이지에서 사서함에 로그인하여 설정에서 SMTP(대개 “POP3/IMAP/SMTP” 또는 “third-party access”)를 켜세요.\n그러면 일부 공급자는 권한 부여 코드 또는 앱 비밀번호를 제공합니다. 이를 여기에 비밀번호로 입력하세요.',
  'smtp-intercepted':
    '호출한 서버가 아닌 다른 메일 서버가 응답했습니다. 호스팅 업체 또는 방화벽이 나가는 메일 연결을 가로챕니다.\n호스팅 업체 또는 네트워크의 관리자에게 이 서버가 다음 서버에 직접 연결하도록 허용해 달라고 요청하세요: 서버 {server}(cPanel: “SMTP Restrictions”).\n서버의 인사말에 있는 이름을 이 양식의 서버와 비교하세요.',
  'smtp-other-service':
    '서버 {server}에서 SMTP 서버가 아닌 다른 것이 응답했습니다.\n서버와 포트를 확인하세요. imap.… 또는 pop.…이 아니라 smtp.…이어야 하며, 포트는 STARTTLS가 587, TLS가 465입니다.',
  'smtp-multiple-from': '보낸 사람에 주소가 두 개 이상 있습니다.\n보낸 사람에 주소를 하나만 남기세요.',
  'smtp-own-mailbox-full':
    '받는 사람의 사서함이 아니라 메일을 보내는 사서함이 가득 찼습니다.\n관리자에게 용량을 늘려 달라고 요청하거나 다음 사서함을 비우세요(보낸 편지함과 지운 편지함도 포함): {mailbox}',
  'smtp-licence': `메일을 보내는 사서함에 Exchange Online 라이선스가 없습니다.\n${USERS} › {mailbox} › Licenses and apps에서 Exchange Online이 포함된 라이선스를 할당하세요.\n적용되는 데 한 시간이 걸릴 수 있습니다. 또는 라이선스가 있는 사서함으로 로그인하세요.`,
  'smtp-connector':
    'Microsoft에서 이 서버를 조직의 서버로 인식하지 못합니다. 커넥터의 IP 주소 또는 인증서가 맞지 않습니다.\nExchange 관리 센터 › Mail flow › Connectors에서 조직의 메일 서버에서 오는 커넥터의 IP 주소 또는 인증서 이름을 수정하세요.\n또는 smtp.office365.com의 포트 587에서 로그인하여 보내세요.',
  'smtp-domain-unregistered':
    '공급자가 보낸 사람 주소의 도메인을 인식하지 못합니다. 보낸 사람 주소: {from}\n그곳에서 도메인을 추가하고 확인하거나(Microsoft 365 관리 센터 › Settings › Domains), 확인된 도메인의 보낸 사람 주소를 사용하세요.',
  'smtp-sender-unverified':
    '메일 서비스는 그곳에서 확인된 주소와 도메인에서만 보내며, 이 보낸 사람 주소는 여기에 없습니다.\n메일 서비스의 콘솔에서 주소 또는 도메인을 확인하거나 확인된 보낸 사람 주소를 입력하세요. 사용된 보낸 사람 주소: {from}\n새 계정은 서비스가 해제할 때까지 제한될 수 있습니다(“sandbox”). 그때까지는 모든 받는 사람도 그곳에서 확인되어야 합니다.',
  'smtp-ip-not-allowed':
    '메일 서비스는 알려진 IP 주소의 메일만 받으며, 이 서버의 주소는 여기에 없습니다.\n메일 서비스의 콘솔에서 이 서버의 공용 IP 주소를 허용 목록에 추가하세요(대개 보안 설정에 있음).',
  'smtp-account-inactive':
    '메일 서비스의 계정이 현재 메일을 보낼 수 없습니다. 활성화되지 않았거나, 정지되었거나, 잔액이 없습니다.\n{mailbox} 계정으로 메일 서비스의 웹 페이지에 로그인하거나 관리자에게 로그인을 요청하여 안내를 확인하세요.',
  'smtp-federation':
    'Microsoft에서 TLS 1.2를 사용하는 https로 조직 자체의 로그인 서버(AD FS)에 연결할 수 없습니다.\n해당 관리자가 그곳에서 TLS 1.2를 켜야 합니다. 이 양식에서 OAuth2로 로그인하면 이 경로를 피할 수 있습니다.',
  'smtp-hve-token':
    '서버가 토큰을 사용할 수 없었습니다. 손상되었거나, High Volume Email의 경우 만료가 너무 가깝습니다.\n백엔드는 새 토큰을 base64 한 줄로 보내고, 만료 20분 전에 갱신해야 합니다.\n사용자 이름은 토큰이 만들어진 계정이어야 합니다: {mailbox}',
  'smtp-hve-recipient':
    'High Volume Email은 조직 내부의 받는 사람에게만 전달합니다.\n조직의 받는 사람을 입력하거나 smtp.office365.com을 통해 보내세요.',
  'smtp-app-only': `앱 자체의 토큰은 유효하지만 Exchange에서 앱이 다음 사서함을 사용하도록 허용하지 않습니다: {mailbox}\nExchange Online PowerShell에서 “${name('Enterprise applications')}”의 Object ID로 New-ServicePrincipal을 실행하고, 역할 할당 “Application SMTP.SendAsApp” 또는 Add-MailboxPermission을 실행하세요.\n인증된 SMTP가 켜져 있어야 합니다: {smtpAuthCommand}\n모두 적용되는 데 최대 두 시간이 걸릴 수 있습니다.`,
  'smtp-mailbox-logon':
    'Exchange에서 이 로그인이 다음 사서함을 사용하도록 허용하지 않습니다: {mailbox}\n관리자가 사서함에 라이선스가 있는지, 앱 또는 계정에 권리(Full Access, Send As)가 있는지 확인해야 합니다.\n방금 부여한 권리가 적용되는 데 최대 두 시간이 걸릴 수 있습니다.',
  'smtp-other-transport':
    '조직에서 SMTP를 전혀 허용하지 않으면 다른 방법을 사용해야 합니다.\n이 제품이 Microsoft Graph로 보낼 수 있으면 SMTP 대신 선택하세요.',
  'smtp-not-spread-yet':
    '방금 부여한 권한 또는 설정이 아직 적용되지 않았을 수 있습니다. Exchange에는 최대 두 시간이 필요합니다.\n아무것도 변경하지 말고 기다린 다음 다시 테스트하세요.',
  'smtp-too-many-logins':
    '메일 서버가 지금은 이 계정의 로그인을 허용하지 않습니다.\n한 시간 기다린 다음 다시 시도하세요. 다시 발생하면 보내는 빈도를 줄이세요.\n비밀번호가 틀렸다면 먼저 이 양식에서 수정하세요. 로그인 실패가 원인인 경우가 많습니다.\n응답에 이 서버의 주소가 차단되었다고 나오면 메일 서버의 관리자가 차단을 해제해야 합니다.',
  'smtp-token-refused':
    '메일 서버가 로그인을 수락하지 않습니다.\n사용자 이름으로 사용하는 바로 그 사서함으로 다시 로그인하세요: {mailbox}\n메일에 대한 모든 액세스를 허용하세요. Google의 경우 범위는 다음이어야 합니다: https://mail.google.com/\n비밀번호를 사용했다면 로그인 방법 Google(OAuth2) 또는 앱 비밀번호를 선택하세요.\n사용자 이름은 계정의 기본 주소여야 합니다. 별칭으로는 로그인할 수 없습니다.',
  'smtp-starttls-first':
    '메일 서버가 먼저 암호화된 연결을 요구합니다.\n암호화를 STARTTLS(포트 587) 또는 TLS(포트 465)로 설정하세요.',
  'smtp-not-signed-in':
    '메일 서버는 로그인한 후에만 메일을 받지만 로그인이 이루어지지 않았습니다.\n이 양식에서 로그인 방법(Google 또는 Microsoft의 경우 OAuth2)을 선택하고 저장하세요.\n다른 메일 서버인 경우 사용자 이름과 비밀번호를 입력하세요.\n로그인 없이 메일을 받게 하려면(릴레이) 그 서버의 관리자가 이 서버의 주소를 허용해야 합니다.',
  'smtp-challenge':
    '이 제품이 로그인 중에 메일 서버가 요구한 내용을 이해하지 못했습니다.\nGoogle 또는 Microsoft인 경우 대부분 거부된 토큰입니다. {mailbox} 계정으로 다시 로그인하세요.\n다른 서버인 경우 다른 로그인 방법을 선택하거나 세부 정보를 이 제품의 제작사에 전달하세요.\n메일을 보내는 프로그램을 업데이트하세요. 그 디버그 로그에 서버의 응답이 있습니다.\nMicrosoft에서는 SMTP 보내기도 허용해야 합니다: {smtpAuthCommand}',
  'smtp-auth-syntax': `메일 서버가 백엔드에서 보낸 로그인을 읽을 수 없었습니다.\n백엔드는 XOAUTH2의 사용자와 토큰을 줄 바꿈 없이 base64 한 줄로 보내야 합니다.\n${MAKERS}`,
  'smtp-mechanism': `서버 {server}에서 이 로그인 방법을 제공하지 않습니다.\n서버는 Google의 경우 smtp.gmail.com, Microsoft의 경우 smtp.office365.com이며, STARTTLS와 포트 587을 사용합니다.\n일부 서버는 암호화한 후에만 제공합니다. STARTTLS 또는 TLS를 선택하세요.\n로그인 없이 메일을 받는 자체 서버(릴레이)에는 로그인이 필요 없습니다. “인증”에서 “없음”을 선택하세요.\nCRAM-MD5가 언급되면 보내는 프로그램에서 PLAIN 또는 LOGIN을 선택하세요.\nMicrosoft는 LOGIN과 OAuth2를 수락하지만 PLAIN은 수락하지 않습니다. 프로그램에서 선택할 수 없으면 그 제작사가 추가해야 합니다.`,
  'smtp-limit':
    '공급자의 보내기 한도에 도달했습니다.\n최대 하루 기다리고, 메시지를 적게 보내세요. 한 번에 하나의 연결만 사용하는 것이 가장 좋습니다.',
  'smtp-sender-blocked':
    '공급자가 스팸을 의심하여 {mailbox} 계정 또는 조직의 메일 보내기를 차단했습니다.\n관리자가 Microsoft Defender의 “Restricted entities” 또는 Google의 관리 콘솔에서 해제해야 합니다.\n다른 공급자의 경우 해당 지원팀이나 메일 서버의 관리자에게 이유를 문의하세요. 다른 사람이 계정을 사용했다면 먼저 비밀번호를 변경하세요.',
  'smtp-tenant-untrusted':
    'Microsoft에서 이 조직이 외부로 보내는 메일을 받지 않습니다. 조직이 새로 만들어졌거나 평가판이거나, 주소의 평판이 나쁩니다. 이 양식의 어떤 설정으로도 바뀌지 않습니다.\n조직의 관리자가 Microsoft 365 관리 센터에서 Microsoft 지원에 해제를 요청하고 세부 정보에 있는 코드(5.7.708 또는 5.7.501)를 알려야 합니다. 유료 라이선스가 도움이 됩니다.',
  'smtp-ip-blocked':
    '받는 쪽 서버가 이 서버의 주소를 차단합니다.\n공급자의 전송 서버에 포트 587로 로그인하여 보내거나, 차단 목록에서 주소를 제거하도록 요청하세요.\n역방향 DNS(PTR)가 없으면 호스팅 업체에 그 주소로 되돌아오는 이름으로 설정하도록 요청하세요. IPv6에는 없는 경우가 많으므로 그때는 IPv4로 보내세요.\n그것이 메일 공급자의 주소라면 공급자가 목록에서 제거하도록 해야 합니다.',
  'smtp-from-empty':
    '보낸 사람 주소가 비어 있거나 전체 주소가 아닙니다.\n로그인하는 계정의 보낸 사람 주소를 입력하세요: {mailbox}',
  'smtp-relay':
    '서버 {server}에서 이 보낸 사람 또는 받는 사람의 메일을 전달하지 않습니다.\n메일을 보내는 사서함으로 로그인하고 그 주소를 보낸 사람으로 사용하세요.\nIP 기반 릴레이인 경우 관리자가 이 서버의 주소를 추가해야 합니다.',
  'smtp-authentication-of-domain':
    '받는 쪽 서버가 보낸 사람의 도메인을 신뢰하지 않습니다.\n도메인의 관리자가 DNS에서 SPF, DKIM, DMARC를 설정해야 합니다.\n보낸 사람의 도메인이 사용자의 것이 아니면 자신의 도메인에 있는 주소를 입력하세요.',
  'smtp-google-relay':
    'Google의 SMTP 릴레이가 이 서버 또는 보낸 사람 주소의 도메인을 인식하지 못합니다. 보낸 사람 주소: {from}\nGoogle 관리 콘솔 › Apps › Gmail › Routing › SMTP relay service에서 이 서버의 공용 IP 주소를 추가하고 보낸 사람을 허용하세요.\n또는 smtp.gmail.com의 포트 587에서 로그인하여 보내세요.',
  'smtp-loop':
    '메시지가 메일 서버 사이를 순환합니다.\n받는 사람의 메일 관리자가 해당 도메인의 전달 규칙, 커넥터, MX 레코드를 확인해야 합니다.\n또는 다른 받는 사람을 사용하세요.',
  'smtp-forwarding':
    '받는 사람이 메일을 조직 외부로 전달하지만 조직의 정책에서 금지합니다.\n해당 관리자가 Microsoft Defender › Anti-spam outbound policy에서 전달을 허용해야 합니다. 또는 다른 받는 사람을 사용하세요.',
  'smtp-service-permission':
    '메일 서비스에서 사용하는 키로는 메일을 보낼 수 없습니다.\n메일 서비스의 콘솔에서 해당 키 또는 사용자에게 보낼 수 있는 권리를 부여하거나(AWS: ses:SendRawEmail), 그 권리가 있는 키를 입력하세요.',
  'smtp-domain-policy':
    '보낸 사람 또는 받는 사람 조직의 규칙에서 이 메일을 금지합니다.\n해당 관리자가 메일 규칙을 확인해야 합니다. Exchange 관리 센터에서는 Mail flow › Rules, Google 관리 콘솔에서는 Apps › Gmail › Compliance입니다.\n그곳에서 {mailbox} 계정을 제외하거나 다른 받는 사람을 사용하세요.',
  'smtp-recipient-restricted':
    '받는 사람이 특정 보낸 사람의 메일만 받습니다.\n받는 사람의 관리자가 Exchange 관리 센터에서 그룹 또는 사서함의 Settings › message delivery restrictions를 열고 보낸 사람 주소를 허용해야 합니다. 보낸 사람 주소: {from}\n또는 다른 받는 사람을 사용하세요.',
  'smtp-account-disabled': `사서함을 사용할 수 없게 설정되어 있습니다.\nMicrosoft의 경우 ${USERS}에서 {mailbox} 계정의 로그인을 허용하고 Exchange가 포함된 라이선스를 부여하세요.`,
  'smtp-recipient': '받는 사람의 주소가 없거나 허용되지 않습니다.\n받는 사람에 오타가 없는지 확인하세요.',
  'smtp-mailbox-full':
    '사서함이 가득 찼습니다.\n받는 사람의 사서함에 공간을 확보하거나 다른 받는 사람을 사용하세요.',
  'smtp-size':
    '메시지가 메일 서버에서 허용하는 크기보다 큽니다.\n메시지 하나에 보내는 양을 줄이세요.\n또는 메일 서버 관리자에게 제한을 늘려 달라고 하세요.',
  'smtp-sender-invalid':
    '메일 서버가 보낸 사람 주소를 수락하지 않습니다. 보낸 사람 주소: {from}\n실제로 있는 사서함의 전체 주소를 입력하세요.\n세부 정보에 보낸 사람과 다른 주소가 있으면 반송 메일의 주소(Return-Path)입니다. 그 주소도 설정하세요.',
  'smtp-format': `메일 서버가 이 제품이 작성한 형태의 메시지를 수락하지 않습니다.\n${MAKERS}\n응답에 헤더(header)가 언급되면 제목과 보낸 사람 이름에서 특수 문자를 제거하세요.`,
  'smtp-no-service':
    '이 서버는 메일을 받지 않거나 여기에서 보내는 메일을 받지 않습니다.\n이 양식의 서버를 확인하세요. smtp.gmail.com, smtp.office365.com 또는 사용 중인 메일 공급자의 서버이며, 포트는 587 또는 465입니다.',
  'smtp-helo':
    '메일 서버가 이 서버가 자신을 알릴 때 사용하는 이름을 수락하지 않습니다.\n이 서버에 도메인이 포함된 전체 호스트 이름을 지정하세요.\n세부 정보에서 그 이름이 비어 있으면 보내는 프로그램이 이름을 빠뜨린 것입니다. 그 제작사가 수정해야 합니다.',
  'smtp-spam':
    '메일 서버가 메시지를 스팸으로 간주합니다.\n제목 또는 텍스트를 변경하고 보낸 사람 주소를 확인하세요.',
  'smtp-busy': `메일 서버가 사용 중이거나 서버에 문제가 있습니다.\n${WAIT}`,
  storage:
    '이 서버가 파일을 쓸 수 없었습니다.\n여유 공간과, 백엔드가 상태를 보관하는 디렉터리에 쓸 수 있는지 확인하세요.',
  'proxy-login':
    '프록시 서버가 사용자 이름과 비밀번호를 요구합니다.\n이 서버의 프록시 설정에 입력하거나 프록시에서 이 서버를 제외하세요.',
  proxy:
    '프록시를 통한 연결이 실패했습니다.\n이 서버의 프록시 설정을 확인하세요. 프록시는 메일 서버와 공급자의 로그인 서비스에 대한 CONNECT를 허용해야 합니다.',
  'tls-expired':
    '상대방의 인증서가 만료되었거나 이 서버의 시계가 잘못되었습니다.\n이 서버의 날짜와 시간을 확인하세요. 올바르면 상대방 서버의 관리자가 인증서를 갱신해야 합니다.',
  'tls-name':
    '인증서가 서버 {server}의 호스트 이름이 아닌 다른 호스트 이름의 것입니다.\n인증서에 포함된 이름으로 서버를 입력하세요. 이름은 대개 세부 정보에 있습니다. 호스팅 업체의 경우 mail.내-도메인이 아니라 업체 자체 서버의 이름이며, IP 주소나 별칭은 안 됩니다.\n이름이 올바르면 이 서버와 공급자 사이의 무언가가 대신 응답하는 것이므로 이 제품의 관리자가 찾아야 합니다.\n자체 메일 서버인 경우 그 관리자가 접속할 때 사용하는 이름에 맞는 인증서를 설정해야 합니다.',
  'tls-untrusted':
    '이 서버가 상대방의 인증서를 신뢰하지 않습니다.\n누락된 CA 인증서(패키지 ca-certificates) 또는 연결 내용을 검사하는 프록시나 바이러스 검사 프로그램의 CA를 이 서버에 설치하세요.\n자체 메일 서버이거나 작은 호스팅 업체의 서버라면 중간 인증서를 보내지 않을 수 있습니다. 그 관리자가 전체 체인(fullchain.pem)을 설치해야 합니다.\n세부 정보에 “self-signed”가 있으면 해당 메일 서버의 인증서 자체를 이 서버에 설치하거나(Proton Mail Bridge에서 내보낼 수 있음) 그 관리자가 공인 CA의 인증서로 바꿔야 합니다.\n인증서 검증을 끄지 마세요.',
  'tls-client-certificate':
    '상대방이 이 서버에 자체 인증서를 제시하도록 요구합니다.\n서버와 포트를 확인하세요. Google과 Microsoft에서는 587의 STARTTLS와 465의 TLS에 인증서가 필요하지 않습니다.\n커넥터 또는 릴레이에서 요구하는 경우 이 제품의 관리자가 해당 인증서를 설치해야 합니다.',
  'tls-alert': `두 서버에 공통된 암호화 방식이 없습니다.\n오래된 쪽의 TLS 라이브러리를 업데이트하세요. 공급자는 TLS 1.2 이상을 요구합니다.\n${TLS_PORTS}`,
  'tls-alert-certificate':
    '한쪽이 다른 쪽의 인증서를 수락하지 않습니다.\n이 서버의 날짜와 시간, CA 인증서(패키지 ca-certificates)를 확인하세요.\n프록시나 바이러스 검사 프로그램이 연결 내용을 검사하는 경우 그 CA를 여기에 설치하세요.',
  'tls-alert-other': `암호화된 연결이 끊어졌습니다.\n서버와 포트를 확인하세요. ${TLS_PORTS}\n올바르면 여기와 서버 {server} 사이에 방화벽, 프록시 또는 바이러스 검사 프로그램이 있는지 찾아보세요.`,
  'tls-mode':
    '서버가 이 포트에서 처음부터 TLS를 사용하지 않습니다.\nSTARTTLS(포트 587) 또는 TLS(포트 465)를 사용하세요.',
  'starttls-missing':
    '서버 {server}에서 이 포트에 STARTTLS를 제공하지 않습니다.\nSTARTTLS(포트 587) 또는 TLS(포트 465)를 사용하세요.\n포트가 올바르면 방화벽 또는 바이러스 검사 프로그램이 연결에서 STARTTLS를 제거했을 수 있습니다.\n자체 네트워크의 메일 서버라면 암호화 없음을 선택하거나 그 관리자에게 STARTTLS를 켜 달라고 하세요.',
  'tls-failed': `서버 {server}에 대한 암호화된 연결이 설정되지 않았습니다. 이유는 도중에 사라졌습니다.\n${TLS_PORTS}`,
  'tls-version': `두 서버에 공통된 암호화 방식이 없습니다.\n오래된 쪽의 TLS 라이브러리를 업데이트하세요. 공급자는 TLS 1.2 이상을 요구합니다.\n${TLS_PORTS}`,
  'dns-unavailable':
    '이 서버가 지금은 호스트 이름을 조회할 수 없습니다.\n서버의 DNS 설정과 네트워크를 확인하세요.\n컨테이너에는 자체 DNS 설정이 있습니다.',
  'dns-not-found':
    '서버 {server}의 호스트 이름을 찾을 수 없습니다.\n이 양식의 서버에 오타가 없는지 확인하세요.\n올바르면 이 서버의 DNS 설정을 확인하세요.',
  refused: `서버 {server}에서 이 포트의 연결을 받지 않습니다.\n${SERVER_PORTS}\n올바르면 방화벽에서 이 서버가 그곳에 연결하도록 허용해야 합니다.\n직접 운영하는 메일 서버라면 그 관리자가 이 포트에서 수신하게 해야 합니다(Postfix: master.cf의 submission).`,
  timeout: `서버 {server}에서 제시간에 응답하지 않았습니다.\n${SERVER_PORTS}\n방화벽에서 이 서버의 연결을 허용해야 합니다. 메일은 포트 587 또는 465, 로그인은 443입니다. 많은 네트워크에서 포트 25를 차단합니다.\n프록시가 필요하면 이 서버의 설정에서 지정하세요.`,
  unreachable: `서버 {server}에 대한 네트워크 경로가 없습니다.\n이 서버의 네트워크를 확인하세요. IPv6가 설정되어 있지만 작동하지 않으면 복구하거나 끄세요.\n${SERVER_PORTS}\n올바르면 방화벽에서 이 서버가 그곳에 연결하도록 허용해야 합니다.`,
  'permission-network':
    '이 서버 자체의 보안 설정에서 연결을 금지합니다.\n방화벽, 바이러스 검사 프로그램, SELinux(httpd_can_network_connect, httpd_can_sendmail)를 확인하세요. Oracle 데이터베이스에서는 네트워크 ACL(DBMS_NETWORK_ACL_ADMIN)을 확인하세요.',
  reset: `연결이 끊어졌습니다.\n${TLS_PORTS}\n올바르면 여기와 서버 {server} 사이에 방화벽, 프록시 또는 바이러스 검사 프로그램이 있는지 찾아보세요.\n호스트 이름을 받아들이지 않거나 바쁠 때 연결을 끊는 서버도 있습니다. 이 제품에 전체 호스트 이름(EHLO)을 설정하고 나중에 다시 시도하세요.\n로그인할 때 끊기면 비밀번호가 거부되었을 수 있습니다. QQ와 163은 그 대신 권한 부여 코드(授权码)를 요구합니다.`,
  'endpoint-unreachable':
    '이 서버가 로그인 서비스 {endpoint}에 연결하지 못했습니다.\n방화벽에서 이 서버가 포트 443으로 그곳에 연결하도록 허용해야 합니다. 메일 서버와는 관련이 없습니다.\n프록시가 필요하면 이 서버의 설정에서 지정하고, DNS도 확인하세요.',
  'endpoint-certificate':
    '로그인 서비스 {endpoint}에 대한 암호화된 연결이 설정되지 않았습니다.\n누락된 CA 인증서(패키지 ca-certificates) 또는 연결 내용을 검사하는 프록시나 바이러스 검사 프로그램의 CA를 이 서버에 설치하세요.\n이 서버의 날짜와 시간을 확인하세요. 인증서 검증을 끄지 마세요.',
  'clock-skew': '이 서버의 날짜 또는 시간이 잘못되었습니다.\n시간 동기화(NTP)를 켠 다음 다시 시도하세요.',

  'issuer-mismatch':
    '응답이 요청한 공급자에서 온 것이 아닙니다.\n다시 로그인하세요. 계속되면 이 제품에서 공급자의 발급자가 잘못 설정된 것입니다.',
  'state-mismatch':
    '이 응답은 이 제품이 기억하는 로그인의 응답이 아닙니다. 다른 로그인의 응답이거나, 브라우저가 이 제품의 쿠키를 함께 보내지 않았습니다.\n공급자가 돌려보내는 주소와 같은 호스트 이름으로, https를 사용하여 이 제품을 여세요. 그런 다음 로그인 창을 하나만 열고 다시 시작하세요.\n다시 발생하면 이 제품의 관리자가 제품의 공개 주소, 제품 앞의 프록시가 전달하는 내용, 세션 쿠키(SameSite=Lax)를 확인해야 합니다.',
  pkce: '증명 키(PKCE)가 없거나 코드와 맞지 않습니다.\n백엔드는 교환 요청의 “code-verifier”를 변경 없이 code_verifier로 보내야 합니다.\n그렇게 할 수 없는 공급자 또는 백엔드의 경우 pkce="off"를 설정하세요.',
  'redirect-uri':
    '공급자가 리디렉션 URI를 인식하지 못합니다.\n포트, 대/소문자, 끝의 슬래시도 구분됩니다. 그곳에 다음을 그대로 등록하세요: {redirectUri}',
  invalid_client:
    '공급자가 클라이언트 ID 또는 클라이언트 암호를 수락하지 않습니다.\n공급자의 페이지에서 둘 다 공백 없이 다시 복사하세요.\n암호가 만료되었으면 그곳에서 새로 만드세요.',
  invalid_grant: `로그인이 종료되었거나, 코드가 너무 오래되었거나 두 번 사용되었습니다.\n${AGAIN}\n며칠 후 다시 종료된다면: 앱이 테스트 모드이면 Google은 7일 후에 종료합니다(Google Auth Platform › ${name('Audience')} › “Publish app”). 새 비밀번호를 설정해도 종료됩니다.\n새로 로그인할 때마다 이렇게 끝나면 이 서버의 날짜와 시간(NTP)을 확인하세요.`,
  'other-client':
    '로그인이 지금 사용하는 것과 다른 클라이언트 ID로 이루어졌습니다.\n{mailbox} 계정과 다음 클라이언트 ID로 다시 로그인하세요: {clientId}\n도구로 새로 고침 토큰을 만들었다면 같은 클라이언트 ID와 암호를 사용했어야 합니다.',
  unauthorized_client:
    '앱이 이 로그인 방법을 사용할 수 없습니다.\n공급자에서 앱을 권한 부여 코드 방식을 사용하는 웹 애플리케이션으로 등록하고 다음을 추가하세요: {redirectUri}',
  unsupported_grant_type:
    '공급자가 이런 종류의 요청을 지원하지 않습니다.\n이 제품에서 공급자의 엔드포인트를 확인하세요. 권한 부여 엔드포인트와 토큰 엔드포인트가 바뀌었거나 이전 버전일 수 있습니다.',
  invalid_scope:
    '공급자가 요청된 범위를 수락하지 않습니다.\nGoogle의 경우 https://mail.google.com/, Microsoft의 경우 다음입니다: https://outlook.office.com/SMTP.Send offline_access',
  consent:
    '공급자가 아직 부여되지 않은 동의를 요구합니다.\n다시 로그인하여 액세스를 허용하세요. 허용하는 화면이 나타나지 않으면 공급자 테넌트의 관리자가 앱을 허용해야 합니다.',
  interaction_required: `공급자가 본인의 직접 확인(비밀번호, 두 번째 인증 또는 계정 선택)을 요구합니다.\n${AGAIN}`,
  access_denied:
    '공급자의 페이지에서 액세스가 허용되지 않았습니다.\n{mailbox} 계정으로 다시 로그인하여 허용하세요.\n그곳의 메시지에 관리자가 언급되었다면 먼저 그 관리자가 앱을 허용해야 합니다.',
  insufficient_scope:
    '메일을 보낼 권한이 없습니다.\n{mailbox} 계정으로 다시 로그인하여 요청되는 항목을 모두 허용하세요.',
  invalid_token: `액세스 토큰이 유효하지 않거나 더 이상 유효하지 않습니다.\n${AGAIN}\n다시 발생하면 이 서버의 시계를 확인하세요.`,
  temporarily_unavailable: `공급자의 로그인 서비스에 문제가 있거나 과부하 상태입니다.\n${WAIT}`,
  'no-refresh-token':
    '공급자가 영구 권한(새로 고침 토큰)을 제공하지 않았습니다.\n다시 로그인하여 액세스를 한 번 더 허용하세요.\nGoogle의 경우 access_type=offline과 prompt=consent를, Microsoft의 경우 범위 offline_access를 요청해야 합니다.',
  'not-signed-in':
    '이 알림 대상에 아직 아무도 로그인하지 않았거나 로그인이 종료되었습니다.\n양식의 버튼으로 로그인한 다음 다시 시도하세요.',
  'token-request-incomplete':
    '공급자가 토큰 요청을 이해하지 못했습니다. 클라이언트 ID, 클라이언트 암호 또는 새로 고침 토큰이 없거나 잘렸습니다.\n클라이언트 ID와 클라이언트 암호를 다시 입력한 다음 {mailbox} 계정으로 다시 로그인하세요.',
  'token-failed': `보내기용 토큰을 받지 못했습니다. 로그인이 종료되었거나 갱신할 수 없었습니다.\n{mailbox} 계정으로 다시 로그인한 다음 다시 테스트하세요.\n계속되면 ${LOG} 공급자가 밝힌 이유가 있습니다.`,
  'permission-missing':
    '권한이 없습니다.\n공급자 테넌트의 관리자가 앱에 메일을 보낼 권한을 부여하고 동의해야 합니다. 그런 다음 {mailbox} 계정으로 다시 로그인하세요.',
  'device-pending':
    '아직 아무도 공급자의 페이지에 코드를 입력하지 않았습니다.\n표시된 페이지를 열고 코드를 입력한 다음 액세스를 허용하세요.',
  'registration-metadata': `공급자가 이 제품이 보내는 요청의 일부를 받지 않습니다.\n이 제품에 있는 공급자의 설정(엔드포인트와 그 밖의 매개 변수)을 공급자의 설명서와 비교하세요.\n${MAKERS}`,
  invalid_request: `공급자가 요청을 이해하지 못합니다.\n다음을 확인하세요: 클라이언트 ID {clientId}, {redirectUri}\n올바르면 ${MAKERS}`,

  'smtp-login-reply-lost': `메일 서버가 로그인을 거부했으며, 응답은 도중에 사라졌습니다. Microsoft에서는 대부분 SMTP 보내기가 꺼져 있기 때문입니다.\n${SMTP_AUTH}\n${POWERSHELL}\n${LOG} 응답 자체가 있을 수 있습니다.`,
  'smtp-login':
    '메일 서버가 로그인을 거부했습니다.\n{mailbox} 계정으로 다시 로그인하세요.\n비밀번호를 사용하는 경우 사용자 이름(대개 전체 메일 주소)과 비밀번호를 확인하세요. 많은 공급자가 앱 비밀번호를 요구합니다.',
  'smtp-refused': `메일 서버가 메시지를 거부했습니다.\n${DETAILS_REPLY}\n대개 보낸 사람이 로그인한 계정이 아니거나, 받는 사람이 없거나, 내용이 스팸으로 간주되거나, 짧은 시간에 메시지가 너무 많이 전송된 경우입니다.`,
  'not-connected': `서버 {server}에 연결하지 못했습니다.\n${SERVER_PORTS}\n올바르면 방화벽에서 이 서버가 그곳에 연결하도록 허용해야 합니다. 원인은 ${LOG} 있습니다.`,
  'mail-failed': `메일이 발송되지 않았습니다. 이유는 여기서 알 수 없거나 도중에 사라졌습니다. 세부 정보를 확인하세요.\n이유는 ${LOG} 있거나 메일 서버의 로그에 있습니다. 같은 시각의 줄을 찾아보세요.\n대개 로그인, 보낸 사람 주소, 또는 서버와 포트가 원인입니다.`,
  'too-many-requests': `공급자가 너무 많은 요청을 받았습니다.\n${WAIT}`,
  'http-gateway':
    '이 제품의 백엔드가 앞에 있는 웹 서버에 응답하지 않았습니다.\n백엔드가 실행 중인지, 공급자에 연결할 수 있는지 확인하세요.',
  'http-unavailable': `상대방에 문제가 있거나 과부하 상태입니다.\n${WAIT}`,
  browser:
    '요청을 보낼 수 없었거나 응답을 받지 못했습니다.\n이 제품의 백엔드가 실행 중인지, 여기에서 연결할 수 있는지, 백엔드가 공급자에 연결할 수 있는지 확인하세요.',
  unauthorized: `공급자가 로그인을 수락하지 않았으며, 이유는 도중에 사라졌습니다.\n클라이언트 ID와 클라이언트 암호를 공급자의 페이지와 비교하세요. Microsoft의 경우 암호의 ID가 아니라 값(Value)입니다.\n그런 다음 ${AGAIN} ${LOG} 공급자의 응답이 있을 수 있습니다.`,
  forbidden:
    '이 제품이 요청을 허용하지 않았습니다.\n이 제품에 다시 로그인하세요. 알림 대상을 변경할 수 있는 권리가 필요합니다.',
  'not-found':
    '이 제품의 백엔드가 호출된 주소를 인식하지 못합니다.\n이 제품의 제작사가 구성된 URL을 확인해야 합니다.',
  'api-unauthorized':
    '공급자가 로그인을 수락하지 않았습니다. 종료되었거나 저장된 적이 없습니다.\n{mailbox} 계정으로 다시 로그인한 다음 다시 테스트하세요.\n계속되면 클라이언트 ID와 클라이언트 암호, 그리고 백엔드가 새로 고침 토큰을 보관하는지 확인하세요.',
  'token-client-refused': `공급자가 클라이언트 ID 또는 클라이언트 암호를 수락하지 않았으며, 이유는 도중에 사라졌습니다.\n공급자의 페이지에서 둘 다 다시 복사하세요. Microsoft의 경우 암호의 ID가 아니라 값(Value)입니다. 그런 다음 ${AGAIN}\n${LOG} 공급자의 응답이 있을 수 있습니다.`,
  'token-reason-lost': `공급자가 토큰 제공을 거부했으며, 응답에 있던 이유는 도중에 사라졌습니다.\n사용자 이름(전체 메일 주소), 클라이언트 ID, 클라이언트 암호, 테넌트를 확인한 다음 {mailbox} 계정으로 다시 로그인하세요.\n이유는 ${LOG} 있거나 공급자의 로그인 로그에 있습니다.`,
  'endpoint-wrong':
    '로그인 서비스 {endpoint}의 주소 또는 테넌트가 잘못되었습니다.\n이 제품의 엔드포인트를 공급자의 설명서와 비교하고, 다음 테넌트를 공급자의 페이지와 비교하세요: {tenant}',
  'endpoint-blocked':
    '공급자의 로그인 서비스에 대한 요청이 금지되었습니다. 대부분 도중의 프록시 또는 방화벽 때문입니다.\n방화벽 또는 프록시에서 이 서버가 포트 443으로 다음에 연결하도록 허용해야 합니다: 로그인 서비스 {endpoint}',
  'endpoint-down':
    '공급자의 로그인 서비스에 문제가 있거나 과부하 상태입니다.\n몇 분 기다린 다음 다시 시도하세요. 손실된 내용은 없습니다. 메일 서버와는 관련이 없습니다.',
  'endpoint-answer':
    '로그인 서비스 {endpoint} 대신 프록시의 페이지나 로그인 페이지 같은 다른 것이 응답했습니다.\n이 서버의 프록시와 이 제품에 있는 공급자의 엔드포인트를 확인하세요.',
  'api-token-refused':
    '공급자의 메일 서비스가 액세스 토큰을 수락하지 않았습니다. 로그인이 종료되었거나 다른 서비스용으로 만들어졌습니다.\n{mailbox} 계정으로 다시 로그인한 다음 다시 테스트하세요.\n계속되면 이 제품의 범위가 메일을 보내는 서비스의 범위여야 합니다.',
  'api-refused': `공급자의 메일 서비스가 요청을 허용하지 않았습니다. 앱에 권한이 없거나 로그인이 종료되었습니다.\n${AGAIN} 계속되면 관리자가 공급자에서 앱의 권한을 부여해야 합니다.`,
  'host-failed':
    '이 제품의 서버에 오류가 발생했습니다.\n1분 후에 다시 시도하세요. 계속되면 서버의 로그에 이유가 있습니다.',
  'host-too-large':
    '이 제품의 서버 또는 앞에 있는 웹 서버가 이 크기의 요청을 받지 않습니다.\n해당 관리자가 요청 크기의 한도를 높여야 합니다.',
  'host-limit': '이 제품의 서버가 이 사용자의 요청을 너무 많이 받았습니다.\n1분 기다린 다음 다시 시도하세요.',
  'host-forbidden':
    '이 제품이 요청을 허용하지 않았습니다.\n이 제품에 다시 로그인하세요. 알림 대상을 변경할 수 있는 권리가 필요합니다.',
  'captive-portal':
    '네트워크에서 이 서버의 외부 연결을 허용하기 전에 로그인을 요구합니다.\n네트워크의 관리자가 이 서버를 통과시켜야 합니다.',
  'legal-block':
    '이 서버가 있는 위치에서 주소가 차단되어 있습니다.\n네트워크의 관리자가 필터를 확인해야 합니다.',
  'reason-lost': `요청이 거부되었으며, 이유는 도중에 사라졌습니다.\n이유는 ${LOG} 있습니다. 상태뿐만 아니라 응답의 본문을 확인하세요.\n대개 클라이언트 ID, 클라이언트 암호 또는 테넌트가 잘못되었거나 로그인이 종료된 것이 원인입니다.`,
  'incomplete-answer':
    '이 제품의 서버가 응답했지만 테스트의 결과를 알려 주지 않았습니다.\n이 제품에 다시 로그인하세요. 로그인 페이지가 응답했을 수 있습니다. 해결되지 않으면 서버의 로그에서 자세한 내용을 확인할 수 있습니다.',
  'unreadable-answer':
    '응답이 백엔드가 보내는 형식이 아니라 HTML 페이지 등이었습니다.\n프록시 또는 로그인 페이지가 대신 응답했을 수 있습니다. 이 제품의 제작사가 구성된 URL을 확인해야 합니다.',
  'smtp-address':
    '메일 서버가 보낸 사람 또는 받는 사람의 주소를 수락하지 않습니다.\n보낸 사람 주소 {from} 및 받는 사람에 오타가 없는지 확인하세요.\n세부 정보의 응답에 해당 주소가 나와 있습니다.',
  'smtp-mailbox':
    '서버가 사서함 때문에 거부합니다. 사서함이 가득 찼거나, 사용할 수 없거나, 허용되지 않습니다.\n세부 정보의 응답에 나온 사서함의 관리자가 상태, 라이선스, 한도를 확인해야 합니다.',
  'smtp-system':
    '메일 서버 자체에 문제 또는 제한이 있습니다.\n나중에 다시 시도하세요. 계속되면 세부 정보의 응답을 메일 공급자의 지원 부서에 전달하세요.',
  'smtp-routing':
    '메일 서버가 받는 사람의 도메인으로 가는 경로를 찾지 못합니다.\n각 받는 사람의 @ 뒤의 부분을 확인하세요.\n올바르면 해당 도메인의 관리자가 DNS의 MX 레코드를 확인해야 합니다.',
  'smtp-protocol': `메일 서버가 명령 또는 매개 변수를 이해하지 못했습니다.\n서버와 포트가 프로그램의 메일을 받는 메일 서버의 것인지 확인하세요. STARTTLS는 포트 587, TLS는 465입니다.\n올바르면 ${MAKERS}`,
  'smtp-content': `메일 서버가 이 형식의 메시지를 받을 수 없습니다.\n${MAKERS}`,
  'smtp-policy':
    '메일 서버의 규칙에서 이 메일 또는 이 로그인을 거부합니다.\n알림 대상이 {mailbox} 계정으로 로그인하는지, 보낸 사람이 그 계정의 주소인지 확인하세요.\n둘 다 올바르면 메일 서버의 관리자가 세부 정보의 응답에서 어떤 규칙인지 알 수 있습니다.',
  'smtp-no-mail':
    '이 서버 또는 받는 사람의 도메인은 메일을 받지 않습니다.\n이 양식의 서버와 받는 사람의 도메인을 확인하세요.',
  'smtp-sequence':
    '메일 서버가 다른 단계를 먼저 요구합니다. 대부분 로그인 또는 암호화입니다.\n이 양식에서 로그인 방법과 암호화(STARTTLS는 587, TLS는 465)를 선택하세요.',
  'smtp-command': `메일 서버가 명령 또는 매개 변수를 이해하지 못했습니다.\n서버, 포트, 암호화를 확인하세요. STARTTLS는 587, TLS는 465입니다.\n올바르면 ${MAKERS}`,
  'smtp-not-allowed': `메일 서버가 메시지를 거부했습니다.\n${DETAILS_REPLY}\n대개 보낸 사람이 로그인한 계정이 아니거나, 받는 사람이 없거나, 내용이 스팸으로 간주되거나, 짧은 시간에 메시지가 너무 많이 전송된 경우입니다.`,
  'smtp-too-large':
    '한도를 초과했습니다. 메시지가 너무 크거나 사서함이 가득 찼습니다.\n메시지 하나에 보내는 양을 줄이거나 사서함에 공간을 확보하세요.',
  'smtp-temporary-login': `메일 서버가 지금은 로그인을 확인할 수 없습니다.\n${WAIT} 계속되면 ${AGAIN}`,
  'smtp-temporary': `메일 서버가 일시적으로 거부합니다.\n${WAIT} 계속되면 세부 정보의 응답에 이유가 나와 있습니다.`,
  'smtp-permanent':
    '메일 서버가 거부했습니다.\n세부 정보의 응답을 읽고 서버, 로그인, 보낸 사람, 받는 사람을 확인하세요.',
  'unknown-language':
    '이 언어로 된 이 오류는 알려져 있지 않습니다. 받은 그대로 표시합니다.\n영어로 표시하여 여기에 다시 붙여 넣으세요. Google에서는 페이지의 주소에 &hl=en, Microsoft에서는 &mkt=en-US를 추가하세요. 서버의 로그는 대부분 영어입니다.\n또는 오류에 있는 번호나 코드로 검색하세요.',
  unknown:
    '이 오류는 알려져 있지 않습니다. 받은 그대로 표시합니다.\n세부 정보를 확인하세요. 마지막 줄이 가장 도움이 되는 경우가 많습니다. 그 문구로 검색하거나 이 제품의 지원 담당자에게 전달하세요.',
  'smtp-microsoft-password':
    'Microsoft에서 사용자 이름 또는 비밀번호를 수락하지 않습니다.\n이 양식에서 둘 다 수정하세요. 사용자 이름은 다음의 전체 메일 주소입니다: {mailbox}\n두 번째 인증 요소가 있거나 조직에서 비밀번호를 허용하지 않으면 로그인 방법 Microsoft(OAuth2)를 선택하세요.\n인증된 SMTP도 허용해야 합니다. Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-credentials-missing':
    '비밀번호로 로그인하려 했지만 사용자 이름 또는 비밀번호가 없습니다.\n이 양식에 둘 다 입력하고 저장하거나, OAuth2 로그인을 선택하고 {mailbox} 계정으로 로그인하세요.\n입력되어 있다면 이 제품이 전달하지 않는 것입니다. 제품의 관리자가 백엔드의 설정과 환경 변수를 확인해야 합니다.\n로그인 없이 메일을 받는 자체 서버(릴레이)에는 로그인이 필요 없습니다. “인증”에서 “없음”을 선택하세요.',
  'tls-revocation': `서버의 인증서가 해지되었는지 확인할 수 없었습니다. 인증서 자체는 문제가 없을 수 있습니다.\n이 서버가 방화벽이나 프록시를 거쳐 인증 기관의 주소(OCSP와 CRL, 대부분 포트 80의 http)에 연결할 수 있게 하세요.\n허용할 수 없다면 이 제품의 관리자가 해지 확인만 끄고, 다른 검증은 끄지 마세요.`,
  'tls-old-server': `이 서버가 상대편의 암호화를 너무 오래되었거나 약하다고 거부했습니다.\n입력된 메일 서버의 관리자가 그곳에서 TLS 1.2 이상과 현재 기준에 맞는 길이의 키를 사용하도록 설정해야 합니다.\n여기에 입력할 수 있는 더 새로운 서버가 있는지 공급자의 도움말에서 확인하세요.`,
  'tls-certificate-form': `메일 서버의 인증서가 더 이상 허용되지 않는 형식입니다. 오래된 버전(X.509 v1), 약한 키 또는 약한 서명입니다.\n메일 서버의 관리자가 새 인증서를 만들어야 합니다. X.509 v3, 대체 이름(SAN)에 호스트 이름, RSA 2048비트 이상, SHA-256입니다.\n검증을 끄지 마세요.`,
  'tls-twice': `이 제품이 같은 연결에서 암호화를 두 번 시작했습니다.\n포트 587의 STARTTLS 대신 포트 465의 TLS를 선택하거나 그 반대로 하세요. 둘 중 하나는 작동하는 경우가 많습니다. Microsoft는 포트 587의 STARTTLS만 제공합니다.\n이 제품을 업데이트하거나 제작사에 세부 정보를 전달하세요.`,
  'server-log-tls': `이 줄은 메일 서버 자체의 로그에서 나온 것입니다. 어떤 프로그램이 연결했지만 암호화가 이루어지지 않았습니다.\n보내는 프로그램(이 제품 또는 다른 것)에서 암호화를 포트에 맞추세요. STARTTLS는 587, TLS는 465입니다.\n맞는다면 그 프로그램이 메일 서버의 인증서나 TLS 버전을 받아들이지 않는 것입니다. 그 프로그램의 로그를 확인하세요.`,
  'server-port': `이 포트에서는 메일 서버가 응답하지 않습니다. 다른 서비스의 포트이거나 이 공급자가 사용하지 않는 포트입니다.\n포트 587의 STARTTLS 또는 포트 465의 TLS를 사용하세요. Microsoft는 587만 있습니다(smtp.office365.com).\n그래도 연결되지 않으면 방화벽에서 이 서버가 그곳에 연결하도록 허용해야 합니다.`,
  'smtp-passes-on': `메일을 전달하는 메일 서버가 전달하지 못했습니다. 다음 서버가 로그인을 요구합니다.\n이 줄을 기록한 메일 서버의 관리자가 다음 서버의 사용자 이름과 비밀번호를 설정해야 합니다(Postfix: smtp_sasl_password_maps, Exim: authenticator).\n다음 서버가 받는 사람의 것이라면 그 도메인을 자기 것으로 인식하지 못합니다. 그 관리자가 도메인과 MX 레코드를 확인해야 합니다.`,
  'smtp-characters':
    '비밀번호, 사용자 이름 또는 주소에 이 제품이 보낼 수 없는 문자가 있습니다.\n비밀번호와 사용자 이름을 다시 입력하세요. 복사한 값에는 앱 비밀번호처럼 보이지 않는 공백이 들어 있는 경우가 많습니다.\n악센트가 없는 영문자, 숫자, 간단한 기호로 된 비밀번호를 만드세요. 그 문자가 메시지에 있으면 이 제품의 제작사가 수정합니다.',
  'smtp-session-limit':
    '메일 서버가 이 연결을 끝냈습니다. 한 연결로 보낼 수 있는 만큼 메시지를 보냈거나, 너무 오래 열려 있거나 통신이 없었습니다. 하루 한도에 도달한 것은 아닙니다.\n다시 보내세요. 새 연결은 바로 작동합니다.\n다시 나타나면 이 제품이 몇 개의 메시지를 보낸 후 연결을 닫고 새 연결을 열어야 합니다(Nodemailer: maxMessages, Symfony: restart_threshold).',
  'smtp-connections':
    '메일 서버가 이 사서함 또는 서버의 동시 연결을 더 받지 않습니다.\n1분 기다린 다음 다시 시도하세요.\n다시 나타나면 이 사서함을 쓰는 모든 프로그램이 동시에 더 적은 연결로 보내야 합니다. Microsoft는 세 개를 허용합니다.',
  'smtp-recipient-limit':
    '메시지의 받는 사람이 메일 서버에서 한 번에 허용하는 수보다 많습니다.\n받는 사람을 줄이거나 메일 그룹의 주소를 입력하세요.',
  'smtp-rate':
    '이 사서함에서 또는 이 받는 사람에게 짧은 시간에 너무 많은 메시지를 보냈습니다.\n몇 분 기다린 다음 다시 시도하세요.\n다시 나타나면 덜 자주 보내고 여러 이벤트를 한 메시지에 모으세요.',
  'smtp-server-full':
    '메일 서버의 디스크나 대기열에 빈 공간이 부족합니다. 사서함의 문제가 아닙니다.\n몇 분 기다린 다음 다시 시도하세요.\n계속되면 메일 서버의 관리자가 공간을 확보해야 합니다.',
  'access-token-damaged':
    '액세스 토큰으로 보낸 것이 비어 있거나 손상되었습니다.\n이 양식의 클라이언트 ID, 클라이언트 암호, 계정을 확인한 다음 {mailbox} 계정으로 다시 로그인하세요.\n계속되면 이 제품이 대신 다른 것을 보내는 것입니다. 세부 정보를 제작사에 전달하세요.',
  'port-taken':
    '프로그램이 수신 대기하려던 포트를 다른 프로그램이 이미 사용 중입니다. 대개 같은 프로그램의 이전 실행이나 로그인입니다.\n다른 프로그램을 끝내거나 다른 포트를 설정하세요.\n포트가 리디렉션 URI에 들어 있으면 새 리디렉션 URI도 공급자에 등록하세요.',
  'smtp-server-fault': `메일 서버 자체에 장애가 있습니다. 예를 들어 로그인 서비스, 테이블 또는 인증서의 문제입니다. 이 양식의 설정 문제가 아닙니다.\n몇 분 기다린 뒤 다시 시도하세요.\n계속되면 메일 서버의 관리자가 같은 시각의 로그를 확인해야 합니다.\n세부 정보에 차단 목록의 “open resolver” 또는 “rate limit”이 있으면 그 메일 서버에 자체 DNS 확인자가 필요합니다.`,
  'smtp-wrong-region': `메일이 조직과 다른 지역의 Microsoft 서버로 전송되었습니다.\n관리자가 MX 레코드, 커넥터 또는 메일을 전달하는 서버를 Microsoft 365 관리 센터 › Settings › Domains에 표시되는 호스트 이름으로 설정해야 합니다.\n또는 smtp.office365.com의 포트 587에서 로그인하여 보내세요.`,
  'no-greeting':
    '서버 {server}에서 연결을 받았지만 아무 응답이 없거나 읽을 수 없는 응답이었습니다. 대부분 암호화가 포트에 맞지 않습니다.\nSTARTTLS는 포트 587, TLS는 포트 465로 설정하세요.\n맞는다면 중간의 방화벽이나 바이러스 검사 프로그램이 연결을 막고 있습니다. 그 관리자가 이 서버를 허용해야 합니다.',
  'google-code-damaged':
    'Google에서 코드를 읽을 수 없습니다. 도중에 변경되었으며, 대부분 코드 안의 /가 %2F로 바뀐 것입니다.\n코드를 직접 입력하는 경우 code=와 다음 & 사이의 부분만 입력하고 %2F는 /로 쓰세요.\n이 제품이 코드를 직접 받는 경우에는 두 번 인코딩하는 것입니다. 제품의 관리자가 업데이트하거나 세부 정보를 제작사에 전달해야 합니다.',
  'client-id-unsent':
    '로그인은 클라이언트 ID로 시작되었지만 토큰 요청에는 클라이언트 ID가 없었습니다.\n클라이언트 ID가 입력되고 저장되어 있다면 이 제품이 요청 본문에 보내지 않는 것입니다. 제품의 관리자가 업데이트하거나 세부 정보를 제작사에 전달해야 합니다.',
  'session-lost':
    '로그인이 시작할 때의 세션 없이 돌아왔습니다. 브라우저가 세션 쿠키를 보내지 않았습니다.\n공급자가 돌려보내는 주소와 같은 주소에서 시작하세요. 같은 호스트 이름과 https를 사용합니다.\n문제가 계속되면 이 제품의 관리자가 세션 쿠키를 SameSite=Strict 대신 Lax로 설정해야 합니다.',
  'tls-invalid':
    '서버 {server}의 인증서가 수락되지 않습니다. 메시지에는 이유가 없습니다.\n먼저 서버가 IP 주소나 별칭이 아니라 인증서에 있는 이름으로 입력되었는지 확인하세요.\n검증을 끄지 마세요.',
  'answer-too-large':
    '이 제품 앞의 웹 서버가 헤더가 너무 커서 이 제품의 응답을 거부합니다.\n웹 서버의 관리자가 제한을 늘려야 합니다(nginx: proxy_buffer_size 16k; proxy_buffers 8 16k, PHP의 경우 fastcgi_buffer_size).',
  'server-mistyped':
    '서버 {server}의 호스트 이름이 존재하지 않거나 메일 서버의 것이 아닙니다.\n이 양식의 서버에 오타가 없는지 확인하세요: smtp.gmail.com, smtp.office365.com 또는 메일 공급자의 서버.\nhttp://, 포트, @ 없이 호스트 이름만 입력합니다. 따옴표와 공백도 넣지 않습니다.',
  'server-local':
    '이 제품이 자체 컴퓨터(localhost)에서 메일 서버를 찾으려 했지만 그곳에는 실행 중인 서버가 없습니다.\n이 양식에 서버를 입력하세요: smtp.gmail.com, smtp.office365.com 또는 메일 공급자의 서버, 포트 587 또는 465.\n입력되어 있다면 이 제품이 설정을 사용하지 않는 것입니다. 제품의 관리자가 구성을 확인해야 합니다. 컨테이너에서 localhost는 컨테이너 자신입니다.\n그곳에서 실행 중이라면 포트가 다른 것입니다. 대개 25 또는 587입니다.',
  'smtp-authorization-code':
    '공급자는 여기에서 계정 비밀번호 대신 권한 부여 코드(授权码)를 요구합니다. QQ, 163, 126, Sina가 그렇습니다.\n웹 페이지에서 사서함에 로그인한 다음, 설정의 계정 또는 POP3/SMTP/IMAP에서 SMTP를 켜고 권한 부여 코드를 만드세요.\n이 양식에 그 코드를 비밀번호로 입력하세요. 사용자 이름: 전체 메일 주소.',
  'smtp-alibaba-password':
    '메일 서버가 Alibaba에서 사용하는 번호(526)로 사용자 이름 또는 비밀번호를 거부했습니다. 잘못된 시도가 너무 많으면 계정이 한동안 잠깁니다.\nAlibaba Mail 설정에서 메일 프로그램용 보안 비밀번호를 만들거나 DirectMail 콘솔에서 보낸 사람(From) 주소의 SMTP 비밀번호를 만들어 여기에 입력하세요.\n사용자 이름: From과 같은 전체 메일 주소. 여러 번 시도했다면 다음 시도 전에 한 시간 기다리세요.',
  'unreachable-ipv6':
    '서버 {server}에 IPv6로 연결하려 했지만, 이 제품의 서버에는 작동하는 IPv6 인터넷 경로가 없습니다.\n이 제품이 IPv4로 연결하게 하거나(Node: --dns-result-order=ipv4first, Postfix: inet_protocols = ipv4) 이 제품의 서버에서 IPv6를 복구하거나 끄세요. 컨테이너에서는 그 네트워크에서 하세요.\nIPv4로도 연결되지 않으면 방화벽에서 이 제품의 서버가 그곳에 연결하도록 허용해야 합니다.',
  'server-forbidden':
    '이 메일 서버의 주소가 사설 또는 로컬 주소이므로 이 제품은 연결하지 않습니다. 메일 서버에는 요청하지 않았습니다.\n이 양식에 공개 호스트 이름이 있는 메일 서버를 입력하세요(예: smtp.gmail.com 또는 smtp.office365.com, 포트 587).\n자체 네트워크의 서버를 사용하려면 이 제품의 관리자가 제품 구성에서 그 주소를 허용해야 합니다.',
  'api-not-found':
    '공급자의 메일 서비스가 요청받은 대상을 인식하지 못합니다. 요청의 주소나 그 안의 사서함이 잘못되었습니다.\n메일을 보내는 사서함이 입력되어 있고, 존재하며, 올바르게 적혀 있는지 확인하세요: {mailbox}\n올바르면 이 제품이 잘못된 주소를 호출하는 것이므로 관리자가 업데이트하고 제작사에 세부 정보를 전달해야 합니다.',
  'smtp-direct-blocked':
    '이 제품이 메일을 직접 배달하여 받는 사람의 메일 서버로 바로 보내는데, 그 서버에서 이 서버의 주소를 거부합니다.\n공급자의 전송 서버(예: smtp.gmail.com 또는 smtp.office365.com)에 포트 587로 로그인하여 보내세요.\n또는 호스팅 업체에 이 서버 주소의 역방향 DNS(PTR)를 그 주소로 되돌아오는 이름으로 설정하도록 요청하고, IPv6에 설정이 없으면 IPv4로 보내세요.',
  'mail-service-key':
    '메일 서비스의 웹 API에서 키를 받지 않았습니다. 메일 서버에는 연결하지 않았으므로 서버와 포트는 관계가 없습니다.\nAPI 키를 공백 없이 다시 입력하고, 올바른 계정과 도메인의 키인지 확인하세요.\n지역을 확인하세요. Mailgun EU 지역의 키나 도메인은 미국 주소에서 인식되지 않으며, 반대의 경우도 같습니다.',
  'smtp-client-refused':
    '이 메일 서버 또는 릴레이의 규칙에서 보내는 프로그램의 연결을 허용하지 않습니다. 이 양식의 설정이 원인이 아닙니다.\n그 메일 서버의 관리자가 프로그램의 주소를 규칙에 추가해야 합니다(Postfix: mynetworks, 클러스터: 릴레이의 정책).\n어떤 규칙이었는지는 메일 서버의 로그에 있습니다.',
  'smtp-content-refused':
    '메일 서버가 메시지 전체를 읽은 뒤 거부했으므로 내용이 원인입니다. 스팸으로 간주되었거나, 헤더가 없거나 잘못되었습니다.\n제목과 텍스트를 바꾸고 링크와 첨부 파일을 뺀 다음 다시 시도하세요.\n간단한 메시지도 거부되면 헤더(From, To, Date, Message-ID)를 확인하세요. 이 제품의 제작사가 수정합니다.\n응답에 링크가 있으면 열어 보고, 번호가 있으면 메일 공급자의 지원팀에 알려 주세요. 이유를 알 수 있습니다.',
  'server-log-tls-version':
    '이 줄은 메일 서버 자체의 로그에서 나온 것입니다. 연결한 프로그램은 이 메일 서버에서 더 이상 받지 않는 종류의 암호화만 지원합니다.\n보내는 프로그램이나 기기 또는 그 런타임을 업데이트하여 TLS 1.2 이상을 지원하게 하세요.\n업데이트할 수 없으면 메일 서버의 관리자가 이전 종류를 허용하거나, 내부 네트워크에서 TLS 없는 포트를 제공해야 합니다.',
  'tls-host-name':
    'TLS에는 서버의 호스트 이름만 필요한데, 이 제품이 IP 주소나 뒤에 포트가 붙은 이름을 넘겼거나 아무것도 넘기지 않았습니다.\n서버를 호스트 이름으로 입력하고(예: smtp.gmail.com 또는 smtp.office365.com) 포트는 해당 필드에 입력하세요.\n호스트 이름이 입력되어 있으면 보내는 프로그램이 이를 빼거나 주소로 바꾸는 것입니다(MX 조회). 그 기능을 끄거나, 프로그램을 업데이트하거나, 세부 정보를 그 제작사에 전달하세요.',
  'tls-ca-file':
    '이 서버에 설정된 신뢰하는 인증서(CA) 파일을 읽을 수 없거나 맞지 않습니다. 메일 서버 자체의 문제가 아닙니다.\n그 파일의 경로, 권한, 내용을 확인하세요. 메일 서버의 인증서에 서명한 CA의 현재 인증서가 PEM 형식으로 들어 있어야 합니다.\n또는 그 설정을 빼서 시스템의 CA 인증서(ca-certificates 패키지)가 사용되게 하세요.\n검증을 끄지 마세요.',
  'google-app-blocked': `앱이 Gmail에 대한 액세스를 요청하지만 Google의 확인을 받지 않았으므로 Google에서 이 앱을 차단합니다.\nGoogle의 확인을 받는 일은 앱의 제작사만 할 수 있습니다.\n또는 직접 만든 OAuth 클라이언트를 사용하세요: Google Auth Platform › Clients › “${name('Web application')}”. 그 클라이언트 ID와 클라이언트 암호를 여기에 입력하세요.\n조직에서는 관리자가 클라이언트 ID를 신뢰할 수 있음으로 설정할 수 있습니다: Google 관리 콘솔 › ${name('Security')} › ${name('API controls')}`,
  'google-consent-screen':
    'Google 프로젝트의 동의 화면이 완성되지 않았습니다. 앱 이름 또는 지원 이메일이 없습니다.\nGoogle Auth Platform › Branding에서 앱 이름과 사용자 지원 이메일을 입력하고 저장하세요.\n그런 다음 다시 로그인하세요.',
  'microsoft-first-party': `이 클라이언트 ID는 Azure CLI와 같은 Microsoft 자체 프로그램의 것으로, 이 서비스를 요청할 수 없습니다.\nEntra › ${name('App registrations')}에서 직접 앱을 등록하고, Microsoft의 것 대신 그 앱의 클라이언트 ID를 입력하세요.\nAzure에서는 관리 ID나 서비스의 연결 문자열도 사용할 수 있습니다.`,
  'microsoft-native-page': `자체 주소가 없는 프로그램을 위한 Microsoft의 페이지(nativeclient)에서는 더 이상 코드를 복사할 수 없습니다.\n이 제품은 다른 리디렉션 URI를 사용해야 합니다. https://로 시작하는 자체 주소 또는 내 컴퓨터의 http://localhost입니다. Entra › ${name('App registrations')} › 앱 › ${name('Authentication')}에서 등록하세요.\n이 제품을 업데이트하거나 세부 정보를 그 제작사에 전달하세요.`,
  'product-own-service':
    '메일 서버에 연결하기 전에 이 제품의 한 부분이 다른 부분의 호출을 거부했습니다. 이 양식의 설정이 원인이 아닙니다.\n이 제품의 관리자가 각 부분(작업자, 대기열, 메일 서비스)이 서로를 알아보는 데 쓰는 키와 주소를 확인해야 합니다.\n다른 사람이 이 제품을 운영하면 세부 정보를 그 지원팀에 전달하세요.',
  'zoho-data-centre':
    'Zoho는 데이터 센터별로(.com, .eu, .in, .com.au, .jp, .ca, .sa, .com.cn) 계정을 나누며, 요청한 곳에는 이 계정이 없습니다.\nZoho에 로그인하세요. 브라우저 주소의 끝이 사용 중인 데이터 센터의 것입니다. 이 양식에 그 끝을 가진 주소를 입력하세요. 로그인과 토큰은 accounts.zoho.eu, 메일은 smtp.zoho.eu 등입니다.\n앱도 그곳에 등록되어 있어야 합니다(api-console.zoho.eu 등). 그런 다음 {mailbox} 계정으로 다시 로그인하세요.',
  'code-missing':
    '로그인이 코드 없이 돌아왔습니다. 공급자의 페이지에서 취소되거나 거부되었거나, 돌아오는 길에 코드가 없어졌습니다.\n{mailbox} 계정으로 끝까지 다시 로그인하고 액세스를 허용하세요.\n다시 발생하면 공급자가 돌려보낸 주소에서 error=를 찾으세요. 이유가 적혀 있습니다.\n그 주소에 code=가 있으면 이 제품 앞의 웹 서버나 프록시가 잘라낸 것이므로, 그 관리자가 주소 전체를 전달하게 해야 합니다.',
  'token-answer-empty':
    '공급자의 응답에 액세스 토큰이 없었습니다. 다른 표현으로 된 오류였거나 로그인 서비스가 아닌 다른 주소에서 온 것입니다.\n이 양식의 토큰 엔드포인트, 클라이언트 ID, 클라이언트 암호를 공급자의 페이지와 비교한 다음 {mailbox} 계정으로 다시 로그인하세요.\n이 제품 백엔드의 로그에 응답 자체가 있으며, 이유가 적혀 있습니다.',
  'smtp-connect-or-login':
    '이 메시지는 연결 실패와 로그인 실패에 모두 표시됩니다.\n서버, 포트, 암호화를 확인하세요. STARTTLS는 587, TLS는 465입니다. 서버의 이름은 인증서에 있는 이름이어야 합니다.\n로그인이 사용자 이름과 비밀번호로 설정되어 있는지 확인하세요. Google과 Microsoft는 OAuth2를 요구하며, Google은 앱 비밀번호도 수락합니다.\n그다음 줄(“Caused by”)이나 로그(PHPMailer에서는 SMTPDebug = 2)에서 어느 쪽이었는지 알 수 있습니다. 연결이 되지 않으면 호스팅 업체에 포트를 열어 달라고 요청하세요.',
  'device-reason-hidden':
    '장치가 번호나 일반적인 문장만 표시하고 이유는 보여 주지 않습니다.\n장치 자체의 로그에 더 많은 내용이 있습니다(Synology: Log Center, QNAP: System Logs, 프린터: 전송 보고서).\n인터넷 연결, DNS, 시계를 확인하고 장치를 업데이트하세요.\n그런 다음 메일 설정에서 서버, 포트, 암호화, 사용자 이름, 비밀번호를 확인하고 다시 시도하세요.',
  'google-advanced-protection': `이 계정은 앱이 메일에 액세스하지 못하게 하는 Google 고급 보호 프로그램에 등록되어 있습니다.\n다른 사서함에서 보내거나 https://myaccount.google.com/security 페이지에서 프로그램을 탈퇴하세요.\n조직에서는 관리자가 Google 관리 콘솔 › ${name('Security')} › ${name('Access and data control')} › ${name('API controls')}에서 다음 클라이언트 ID를 신뢰할 수 있습니다: {clientId}`,
  'google-service-clock': `Google에서 이 제품이 서비스 계정의 키로 서명한 것을 수락하지 않습니다.\n이 서버의 날짜와 시간을 올바르게 설정하세요(NTP). 몇 분만 어긋나도 실패합니다.\n올바르면 서비스 계정의 새 키를 만들고 그 JSON을 여기에 입력하세요.\n계정에 {mailbox} 위임이 있어야 합니다(Google 관리 콘솔 › ${name('Security')} › ${name('Access and data control')} › ${name('API controls')} › ${name('Manage Domain Wide Delegation')}).`,
  'redirect-localhost': `돌아올 localhost 주소가 공급자에 등록되어 있지 않습니다.\n이 제품이 사용자의 컴퓨터에서 실행된다면 공급자에 다음을 그대로 등록하세요: {redirectUri} (Entra: 해당 앱, ${name('Authentication')}. Google Auth Platform: Clients, “${name('Authorized redirect URIs')}”).\n서버에서 실행된다면 제품 자체의 주소(기본 URL)가 잘못 설정되었거나 역방향 프록시가 호스트 이름을 전달하지 않습니다(X-Forwarded-Host, X-Forwarded-Proto). 제품의 관리자가 수정해야 합니다.\n클라이언트 ID가 Thunderbird 같은 다른 프로그램의 것이라면 그 등록은 변경할 수 없습니다. 자신의 앱을 등록하고 그 클라이언트 ID를 입력하세요.\n포트가 매번 다르면 Google의 클라이언트 유형은 “Desktop app”이어야 합니다.`,
  'microsoft-response-type': `이 제품이 페이지의 응답에서 바로 Microsoft에 토큰을 요청하지만 앱에서 이를 허용하지 않습니다.\n가능하면 이 제품이 코드만 요청하도록 설정하세요(response_type=code).\n그렇지 않으면 Entra › ${name('App registrations')} › 해당 앱 › ${name('Authentication')} › “Implicit grant and hybrid flows”에서 “ID tokens”를 선택하세요.`,
  'microsoft-personal-account': `개인 Microsoft 계정으로 로그인했지만 이 앱은 조직의 계정만 사용할 수 있습니다.\n조직의 계정으로 다시 로그인하세요.\n개인 사서함에서 보내려면 Entra › ${name('App registrations')} › 해당 앱 › ${name('Authentication')} › “${name('Supported account types')}”에서 개인 계정을 포함하는 유형을 선택하세요.\n그런 다음 테넌트를 common 또는 consumers로 설정하세요.`,
  'server-sample':
    '설정된 서버는 예제나 개발 환경의 서버입니다(Mailtrap, MailHog, Mailpit). 아무에게도 메일을 배달하지 않습니다.\n이 양식에 메일 공급자의 서버를 포트 및 암호화와 함께 입력하세요: smtp.gmail.com, smtp.office365.com 또는 다른 서버.\n입력되어 있다면 이 제품이 그것을 사용하지 않는 것입니다. 제품의 관리자가 설정(Laravel에서는 MAIL_HOST)을 확인하고 다시 시작해야 합니다.',
  'server-missing':
    '이 제품에 보내는 메일 서버가 설정되어 있지 않거나, 보내는 계정에 선택되어 있지 않습니다.\n이 양식에 서버, 포트, 암호화, 로그인을 입력하고 저장하세요.\n입력되어 있다면 이 제품의 다른 메일 계정을 확인하세요. 보내는 계정에도 서버가 있어야 합니다.',
  'local-mailer':
    '이 제품이 자체 서버의 메일 프로그램(PHP의 mail(), sendmail)에 메일을 넘겼지만 실패했습니다. 이 양식의 서버에는 연결하지 않았습니다.\n이 제품에서 보내는 방법으로 SMTP를 선택하고 이 양식에 서버를 입력하세요.\n또는 제품의 관리자가 그 서버에 메일 프로그램을 설정해야 합니다(php.ini의 sendmail_path, Postfix, msmtp).\n실패한 이유는 그 메일 프로그램의 로그에 있습니다.',
  'smtp-account-unverified':
    'Outlook.com에서 지금은 이 계정의 메일 보내기를 허용하지 않습니다. 새 계정이거나 Microsoft가 지금까지 허용하는 것보다 많이 보냈습니다.\n{mailbox} 계정으로 https://outlook.live.com 페이지에 로그인하여 요청되는 내용(대개 전화번호)을 확인한 다음 다시 보내세요.\n아무것도 요청되지 않으면 하루 기다리고 메시지를 더 적게 보내세요.\n조직의 경우 관리자가 Microsoft Defender의 “Restricted entities”를 확인해야 합니다.',
  'reason-missing':
    '이 텍스트에는 이유가 없으므로 누구도 지목하지 않습니다.\n이유는 이 제품의 백엔드, 장치 또는 메일 서버의 로그에 있습니다. 같은 시각의 줄을 찾으세요.\n번호(535, 5.7.…, AADSTS…)나 refused, timed out, denied 같은 단어가 있는 줄이 가장 많은 것을 알려 줍니다. 그 줄을 여기에 붙여 넣으세요.',
};
