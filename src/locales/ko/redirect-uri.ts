import type { Strings } from '../strings.js';

/** Korean: what is said of a redirect URI before anybody signs in. */
const preflight: Strings['preflight'] = {
  good: '{provider}에서 이 리디렉션 URI를 허용합니다.',
  generic: '이 리디렉션 URI에는 문제가 없습니다.',
  error: '허용되지 않음:',
  warning: '참고:',
  'this-page': '이 페이지:',
  'redirect-uri': '리디렉션 URI:',
  'in-file': '파일 내:',
  remarks: '리디렉션 URI 정보',
  'paste-way':
    '변경하지 않고 계속할 수도 있습니다. {provider}에 {uri} 주소를 리디렉션 URI로 등록하세요. 로그인한 후 브라우저에 {uri} 페이지를 열 수 없다고 표시되지만 정상입니다. 해당 페이지의 주소를 복사하여 여기에 붙여 넣으세요.',
  'paste-start': '로그인하고 주소 붙여넣기',
  'paste-native':
    '{provider}에는 이를 위한 자체 페이지도 있습니다. 대신 {uri} 주소를 등록하세요. 플랫폼은 “Web”을 선택하세요. 모바일 또는 데스크톱 애플리케이션으로 등록된 앱은 암호를 사용할 수 없습니다.',
  'paste-native-start': '{provider}의 페이지에서 로그인하고 주소 붙여넣기',
};

const HOST_NAME =
  '이 페이지를 실제 도메인의 호스트 이름으로 열거나, 로그인한 후 마지막 주소를 붙여 넣으세요.';

const redirectUri: Strings['redirectUri'] = {
  missing: '리디렉션 URI가 없습니다.',
  'missing-remedy': '콜백 페이지의 주소를 설정하세요(예: https://alerts.example.com/callback).',
  whitespace: '리디렉션 URI에 공백 또는 보이지 않는 문자가 있습니다.',
  'whitespace-remedy': '시작과 끝을 포함하여 제거하세요.',
  'not-absolute': '리디렉션 URI가 전체 주소가 아닙니다.',
  'not-absolute-remedy': 'https://와 호스트 이름을 포함하여 처음부터 입력하세요.',
  scheme: '리디렉션 URI가 웹 페이지의 주소가 아닙니다.',
  'scheme-remedy':
    '이 제품의 https:// 주소를 사용하세요. urn: 또는 app: 같은 주소는 여기에서 열 수 없습니다.',
  invalid: '리디렉션 URI가 유효한 주소가 아닙니다.',
  'invalid-remedy': '호스트 이름과 포트를 확인하세요.',
  http: '{provider}에서는 localhost인 경우에만 http:// 리디렉션 URI를 허용합니다.',
  'http-remedy': '이 페이지를 https://로 열고 해당 주소를 사용하세요.',
  'raw-ip': '{provider}에서는 IP 주소({host})가 있는 리디렉션 URI를 거부합니다.',
  'raw-ip-remedy': HOST_NAME,
  'single-label': '{provider}에서 {host} 호스트 이름을 거부합니다. 공용 도메인이 없기 때문입니다.',
  'single-label-remedy': HOST_NAME,
  'private-domain':
    '{provider}에서 {host} 주소를 거부합니다. 끝부분이 개인 네트워크에만 존재하기 때문입니다.',
  'private-domain-remedy': HOST_NAME,
  'ipv6-loopback': '{provider}에서는 주소 [::1]을 지원하지 않습니다.',
  'ipv6-loopback-remedy': '대신 localhost를 사용하세요.',
  'http-loopback-ip': '{provider}의 양식에서는 127.0.0.1의 http:// 주소를 받지 않습니다.',
  'http-loopback-ip-remedy': 'localhost를 사용하거나 앱 등록의 매니페스트에 이 URI를 추가하세요.',
  'provider-domain': '{provider}에서는 googleusercontent.com의 리디렉션 URI를 거부합니다.',
  'provider-domain-remedy': '자체 도메인의 호스트 이름을 사용하세요.',
  shortener: '{provider}에서는 {host} 같은 단축 링크의 리디렉션 URI를 거부합니다.',
  'shortener-remedy': '이 제품의 전체 주소를 사용하세요.',
  userinfo: '리디렉션 URI의 호스트 이름 앞에 사용자 이름 또는 비밀번호가 있습니다.',
  'userinfo-remedy': '@를 포함하여 그 앞의 모든 내용을 제거하세요.',
  fragment: '리디렉션 URI에는 # 뒤의 부분이 있으면 안 됩니다.',
  'fragment-remedy': '#과 그 뒤의 모든 내용을 제거하세요.',
  'path-traversal': '리디렉션 URI의 경로에 “..”가 있습니다.',
  'path-traversal-remedy': '최종 경로를 입력하세요.',
  wildcard: '리디렉션 URI에 *가 있습니다.',
  'wildcard-remedy': '실제로 사용하는 주소 하나를 입력하세요.',
  'percent-encoding': '리디렉션 URI에 유효한 코드가 뒤따르지 않는 %가 있습니다.',
  'percent-encoding-remedy': '수정하거나 제거하세요. 백분율 기호 자체는 %25로 씁니다.',
  'special-characters': "{provider}에서는 리디렉션 URI에 다음 문자를 허용하지 않습니다: ! $ ' ( ) , ;",
  'special-characters-remedy': '이러한 문자가 없는 주소를 사용하세요.',
  backslash: '리디렉션 URI에 백슬래시(\\)가 있습니다.',
  'backslash-remedy': '대신 슬래시 /를 사용하세요.',
  'non-ascii': '리디렉션 URI에 일반 영문자 이외의 문자가 있습니다.',
  'non-ascii-remedy': '브라우저에서 복사되는 인코딩된 형식으로 등록하고 사용하세요.',
  'open-redirect': '{provider}에서는 매개 변수에 다른 웹 주소가 있는 리디렉션 URI를 거부할 수 있습니다.',
  'open-redirect-remedy': '해당 매개 변수를 제거하세요.',
  query: '{provider}에서는 회사 또는 학교 계정용 앱에서만 ?가 있는 리디렉션 URI를 허용합니다.',
  'query-remedy': '개인 계정도 로그인해야 하면 ? 뒤의 부분을 제거하세요.',
  'too-long': '리디렉션 URI의 글자 수: {length}. {provider}에서는 최대 256자까지 허용합니다.',
  'too-long-remedy': '더 짧은 주소를 사용하세요.',
  'default-port': '리디렉션 URI에 어차피 사용되는 기본 포트가 지정되어 있으며, 브라우저는 이를 생략합니다.',
  'default-port-remedy': '여기와 {provider}에서 포트를 제거하세요.',
  'upper-case': '호스트 이름에 대문자가 있으며, 공급자는 글자 그대로 비교합니다.',
  'upper-case-remedy': '여기와 {provider}에서 다음을 사용하세요: {lower}',
  'path-case': '리디렉션 URI의 경로는 대/소문자를 구분합니다.',
  'path-case-remedy': '{provider}에 다음을 그대로 등록하세요: {uri}',
  'trailing-slash': '리디렉션 URI의 끝에 있는 슬래시도 구분됩니다.',
  'trailing-slash-remedy': '{provider}에 슬래시를 포함하여 다음을 그대로 등록하세요: {uri}',
  'origin-scheme': '이 페이지는 {page}에서 열렸지만 리디렉션 URI는 다음 주소로 연결됩니다: {origin}',
  'origin-scheme-remedy':
    '이 페이지를 {origin}에서 여세요. 역방향 프록시를 사용하는 경우 요청된 주소를 전달하도록 설정하세요.',
  'origin-host': '이 페이지는 {page}에서 열렸지만 리디렉션 URI는 다음 주소로 연결됩니다: {origin}',
  'origin-host-remedy': '이 페이지를 {origin}에서 열거나 리디렉션 URI를 {page}에 있는 주소로 설정하세요.',
  'origin-port':
    '이 페이지는 {page}에서 열렸지만 리디렉션 URI는 포트가 다른 다음 주소로 연결됩니다: {origin}',
  'origin-port-remedy': '양쪽에서 같은 포트를 사용하고 {provider}에 등록하세요.',
};

const texts = { preflight, redirectUri } satisfies Pick<Strings, 'preflight' | 'redirectUri'>;

export default texts;
