import type { Strings } from '../strings.js';

/** Korean: what a sign-in says. */
const texts = {
  flow: {
    'popup-blocked': '브라우저에서 로그인 창을 차단했습니다.',
    'popup-blocked-remedy': '링크로 열거나 이 사이트의 팝업을 허용하세요.',
    'popup-blocked.frame': '브라우저에서 로그인 창을 차단했습니다.',
    'popup-blocked.frame-remedy':
      '링크로 열거나 이 사이트의 팝업을 허용하세요. 그래도 열리지 않으면 이 페이지를 둘러싼 프레임이 창을 금지하는 것입니다(allow-popups). 페이지를 별도의 탭에서 여세요.',
    'window-closed': '로그인 창을 닫았습니까?',
    'window-closed-remedy': '다시 시작하세요. 창이 아직 열려 있으면 계속 기다리세요.',
    timeout: '로그인이 제시간에 완료되지 않았습니다.',
    'timeout-remedy': '다시 시작하여 10분 내에 로그인을 완료하세요.',
    cancelled: '로그인이 취소되었습니다.',
    'cancelled-remedy': '변경된 내용은 없습니다. 준비되면 다시 시작하세요.',
    superseded: '새 로그인이 이 로그인을 대체했습니다.',
    'superseded-remedy': '새 로그인 창에서 계속하세요.',
    'access-denied': '{provider}에서 액세스가 거부되었다고 알렸습니다.',
    'access-denied-remedy': '다시 로그인하여 액세스를 허용하거나 조직의 관리자에게 허용을 요청하세요.',
    'provider-error': '{provider}에서 오류로 로그인을 종료했습니다.',
    'provider-error-remedy': '클라이언트 ID, 테넌트, 리디렉션 URI를 {provider}의 등록 정보와 비교하세요.',
    'no-code': '로그인 창이 권한 부여 코드 없이 돌아왔습니다.',
    'no-code-remedy': '요청하거나 변경한 내용은 없습니다. 다시 시작하세요.',
    'state-mismatch': '이 응답은 다른 로그인의 응답입니다.',
    'state-mismatch-remedy': '다시 시작하고, 그때 열리는 창만 사용하세요.',
    'issuer-mismatch': '이 응답은 {provider}에서 온 것이 아닙니다.',
    'issuer-mismatch-remedy': '다시 시작하세요. 다시 발생하면 구성에서 공급자의 주소를 확인하세요.',
    'malformed-answer': '로그인 창의 응답을 읽을 수 없습니다.',
    'malformed-answer-remedy':
      '다시 시작하세요. 프록시가 주소를 바꾸는 경우 이 주소는 변경 없이 통과시키세요.',
    'malformed-answer.no-address': '페이지의 주소가 아닙니다.',
    'malformed-answer.no-address-remedy':
      '로그인 창의 주소 표시줄에서 전체 주소를 복사하세요. 주소는 “http”로 시작하고 “code=”를 포함합니다.',
    'malformed-answer.only-code': '코드만 있고 이를 둘러싼 주소가 없습니다.',
    'malformed-answer.only-code-remedy': '“http”부터 끝까지 전체 주소를 복사하세요.',
    'malformed-answer.no-answer': '이 주소에는 로그인 응답이 없습니다.',
    'malformed-answer.no-answer-remedy': '먼저 로그인을 완료한 다음 마지막 페이지의 주소를 복사하세요.',
    'insecure-context': '로그인하려면 보안 연결이 필요합니다.',
    'insecure-context-remedy': '이 페이지를 https로(또는 localhost에서) 여세요.',
    'not-prepared': '브라우저에서 로그인을 준비하지 못했습니다.',
    'not-prepared-remedy': '다시 시도하세요. 해결되지 않으면 페이지를 새로 고치세요.',
    'exchange-unreachable': '이 제품의 서버에 연결할 수 없습니다.',
    'exchange-unreachable-remedy': '네트워크 연결을 확인하고 다시 시작하세요.',
    'exchange-unreachable.timeout': '이 제품의 서버가 {seconds:second} 내에 응답하지 않았습니다.',
    'exchange-unreachable.timeout-remedy':
      '서버에서 {provider}에 연결할 수 있는지(방화벽, 프록시) 확인한 다음 다시 시작하세요.',
    'exchange-unreachable.unsent': '이 페이지에서 이 제품의 서버로 권한 부여 코드를 보내지 못했습니다.',
    'exchange-unreachable.unsent-remedy':
      '이 제품에 구성된 주소나 헤더가 잘못되었습니다. 브라우저의 콘솔에 원인이 표시됩니다.',
    'exchange-refused': '권한 부여 코드가 거부되었습니다.',
    'exchange-refused-remedy': '클라이언트 ID와 클라이언트 암호를 확인한 다음 다시 시작하세요.',
    'exchange-refused.sign-in': '이 제품에서 로그아웃되었거나 이 항목을 변경할 권한이 없습니다.',
    'exchange-refused.sign-in-remedy': '관리자로 이 제품에 다시 로그인한 다음 다시 시작하세요.',
    'exchange-refused.server': '이 제품의 서버가 권한 부여 코드를 교환하는 중에 실패했습니다.',
    'exchange-refused.server-remedy': '서버의 로그를 확인한 다음 다시 시작하세요.',
    'exchange-refused.provider': '권한 부여 코드에 대해 {provider}에서 이 제품의 서버에 응답하지 않았습니다.',
    'exchange-refused.provider-remedy':
      '해당 서버에서 {provider}에 연결할 수 있는지(방화벽, 프록시) 확인하세요. 연결할 수 있으면 몇 분 기다린 다음 다시 시작하세요.',
    'exchange-refused.declined': '이 제품의 서버가 권한 부여 코드를 교환하지 않았습니다.',
    'exchange-refused.declined-remedy': '서버의 메시지에 이유가 나와 있습니다. 해결한 다음 다시 시작하세요.',
    'exchange-refused.too-large': '이 제품의 서버는 이 크기의 요청을 받지 않습니다.',
    'exchange-refused.too-large-remedy':
      '앞에 있는 웹 서버나 프록시에서 더 큰 요청을 허용한 다음 다시 시작하세요.',
    'exchange-refused.too-many': '이 제품의 서버가 너무 많은 요청을 받았습니다.',
    'exchange-refused.too-many-remedy': '몇 분 기다린 다음 다시 시작하세요.',
    'exchange-refused.too-many-wait': '이 제품의 서버가 너무 많은 요청을 받았습니다.',
    'exchange-refused.too-many-wait-remedy': '{seconds:second} 동안 기다린 다음 다시 시작하세요.',
    'exchange-invalid': '이 제품의 서버가 이해할 수 없는 응답을 보냈습니다.',
    'exchange-invalid-remedy': '구성에서 교환 주소를 확인하세요.',
    'exchange-invalid.login-page': '이 제품의 서버가 웹 페이지(아마도 로그인 페이지)로 응답했습니다.',
    'exchange-invalid.login-page-remedy':
      '이 제품에 다시 로그인하세요. 해결되지 않으면 구성에서 교환 주소를 확인하세요.',
    'no-refresh-token':
      '{provider}에서 새로 고침 토큰을 제공하지 않아 한 시간 동안만 메일을 보낼 수 있습니다.',
    'no-refresh-token-remedy': '요청한 범위에 오프라인 액세스가 포함되어 있는지 확인한 다음 다시 시작하세요.',
    'no-refresh-token.google':
      '{provider}에서 새로 고침 토큰을 제공하지 않았습니다. 동의를 요청할 때만 제공됩니다.',
    'no-refresh-token.google-remedy':
      '다시 시작하여 요청이 나타나면 액세스를 허용하세요. 그래도 안 되면 먼저 Google 계정에서 이 애플리케이션의 액세스 권한을 제거하세요.',
    'no-refresh-token.microsoft':
      '{provider}에서 새로 고침 토큰을 제공하지 않았습니다. offline_access 권한이 있을 때만 제공됩니다.',
    'no-refresh-token.microsoft-remedy':
      '애플리케이션에 위임된 권한 offline_access를 추가한 다음 다시 시작하세요.',
  },
} satisfies Pick<Strings, 'flow'>;

export default texts;
