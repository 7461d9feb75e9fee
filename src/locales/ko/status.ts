import type { Strings } from '../strings.js';

/** Korean: the status of a sign-in. */
const texts = {
  status: {
    label: '메일 로그인',
    'label-of': '{name}의 메일 로그인',
    reading: '로그인 상태를 읽는 중…',
    ok: '로그인됨',
    'ok-help': '메일을 보낼 수 있습니다.',
    'sign-in-again': '로그인 필요',
    'sign-in-again-help': '로그인할 때까지 메일이 발송되지 않습니다.',
    'testing-ended': '7일 후 종료됨',
    'testing-ended-help':
      '테스트 모드의 앱에 적용되는 규칙에 따라, {provider}에서 동의 7일 후 이 로그인을 종료했습니다. Google Auth Platform의 “대상(Audience)”에서 “Publish app” 또는 “Make internal”을 선택한 다음 다시 로그인하세요. 그렇지 않으면 매번 7일 후에 종료됩니다.',
    expired: '로그인 종료됨',
    'expired-help': '갱신 기간이 지났습니다. 다시 로그인할 때까지 메일이 발송되지 않습니다.',
    'secret-expired': '앱 자격 증명 만료됨',
    'secret-expired-help':
      '{provider}에서 새 클라이언트 암호 또는 인증서를 만들어 여기에 입력하세요. 다시 로그인할 필요는 없습니다.',
    failing: '갱신 실패',
    'failing-help': '마지막 로그인 갱신 시도가 실패했습니다. 메일이 발송되지 않을 수 있습니다.',
    'sending-fails': '메일이 거부됨',
    'sending-fails-help':
      '로그인은 유효하지만 메일 서버가 마지막 메일을 거부했습니다. 서버의 메시지는 아래에 있습니다. 메일이 한 통 발송되면 이 상태는 해제됩니다.',
    'scope-missing': '권한 부족',
    'scope-missing-help': '다시 로그인하여 요청되는 항목을 모두 허용하세요. 부여되지 않음: {scopes}',
    testing: '7일 후 종료',
    'testing-help':
      '테스트 모드의 앱에 적용되는 규칙에 따라, Google에서 이 로그인을 곧 종료합니다. Google Auth Platform의 “대상(Audience)”에서 “Publish app” 또는 “Make internal”을 선택한 다음 다시 로그인하세요.',
    'expires-soon': '곧 다시 로그인 필요',
    'expires-soon-help': '로그인이 곧 종료됩니다. 종료되기 전에 다시 로그인하세요.',
    'secret-soon': '앱 자격 증명 곧 만료',
    'secret-soon-help':
      '만료되기 전에 {provider}에서 새 클라이언트 암호 또는 인증서를 만들어 여기에 입력하세요. 다시 로그인할 필요는 없습니다.',
    'other-sender': '다른 보낸 사람',
    'other-sender-help':
      '로그인한 계정은 {account}이지만 메일의 보낸 사람은 {from}입니다. 이 계정이 해당 주소로 보낼 수 없으면 메일 서버가 메일을 거부합니다. 테스트 메일을 보내세요.',
    stale: '이틀 동안 갱신되지 않음',
    'stale-help':
      '이 제품은 매일 로그인을 갱신해야 합니다. 일일 작업이 실행되는지 제품의 관리자가 확인해야 합니다.',
    unknown: '알 수 없음',
    'unknown-help': '이 로그인에 대한 정보가 없습니다.',
    'more-reasons': '+{count}',
    moment: '{when} ({exact})',
    details: '세부 정보',
    account: '로그인한 계정',
    provider: '공급자',
    tenant: '테넌트 {tenant}',
    sender: '메일의 보낸 사람',
    'signed-in': '로그인 시간',
    'signed-in-by': '수행한 사람:',
    'last-sent': '마지막 메일 발송',
    scope: '권한',
    'scope-lacking': '부여되지 않음',
    refreshed: '마지막 갱신',
    'refreshed-short': '{when} 갱신됨',
    'sign-in-by': '다시 로그인 기한',
    'renewed-daily': '그 전에 갱신되지 않는 경우',
    'secret-until': '앱 자격 증명 만료',
    'last-error': '마지막 오류',
    unreachable: '지금은 상태를 읽을 수 없습니다.',
    reauthorize: '다시 로그인',
    'reauthorize-of': '다시 로그인: {name}',
    'check-now': '지금 확인',
    'check-now-of': '지금 확인: {name}',
    checking: '확인하는 중…',
    checked: '확인했습니다.',
    'revocation-pending': '여기에서는 종료했지만 {provider}에는 아직 알리지 못했습니다.',
    'revoke-again': '다시 시도',
    disconnect: '연결 끊기…',
    'disconnect-title': '연결을 끊으시겠습니까?',
    'disconnect-what':
      '이 제품은 {account}의 로그인을 삭제하고 더 이상 이 로그인으로 메일을 보내지 않습니다. 다른 설정은 모두 유지됩니다.',
    'disconnect-this': '이 계정',
    'disconnect-revokes': '{provider}에도 권한을 종료하도록 알립니다.',
    'disconnect-stays':
      '여기에서는 {provider}의 권한을 종료할 수 없습니다. 다음 위치에서 제거할 때까지 계정에 남아 있습니다:',
    'disconnect-cancel': '취소',
    'disconnect-confirm': '연결 끊기',
    disconnecting: '연결을 끊는 중…',
    'ended-revoked': '연결을 끊었습니다. {provider}에서도 권한을 종료했습니다.',
    'ended-here':
      '여기에서 연결을 끊었습니다. {provider}의 권한은 다음 위치에서 제거할 때까지 남아 있습니다:',
    'ended-shared':
      '여기에서 연결을 끊었습니다. 다른 알림 대상이 같은 계정을 사용하므로 {provider}의 권한은 남아 있습니다.',
    'ended-not': '로그인이 종료되지 않았습니다.',
    'ended-unrevoked':
      '여기에서 연결을 끊었지만 {provider}에서 권한을 종료하지 않았습니다. 다음 위치에서 제거하세요:',
    apps: '{host}에 대한 액세스 권한이 있는 앱',
    'new-window': '(새 창에서 열림)',
  },
} satisfies Pick<Strings, 'status'>;

export default texts;
