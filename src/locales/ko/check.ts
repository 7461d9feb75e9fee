import type { Strings } from '../strings.js';

/** Korean: the check of the registration. */
const texts = {
  check: {
    title: '등록 확인',
    check: '확인',
    checking: '확인하는 중…',
    hint: '여기에 입력한 내용이 올바른지 {provider}에 문의합니다. 로그인하지 않으며 아무것도 저장하지 않습니다.',
    endpoint: '토큰 엔드포인트',
    tenant: '테넌트',
    client: '클라이언트 및 자격 증명',
    permission: '권한',
    'endpoint-ok': '{provider}에서 응답했습니다.',
    'tenant-ok': '{provider}에서 확인되었습니다.',
    'client-ok': '{provider}에서 수락했습니다.',
    'permission-ok':
      '보내기용 토큰이 발급되었습니다. 사서함에서 수락하는지는 테스트 메일로 확인할 수 있습니다.',
    'permission-later': '누군가 로그인하면 확인됩니다.',
    warning: '확인 필요',
    failed: '실패',
    skipped: '진행 안 됨',
    succeeded: '등록이 올바릅니다.',
    succeededSignIn: '등록이 올바릅니다. 이제 로그인하세요.',
    stopped: '확인에 실패한 단계: {step}',
    noAnswer: '확인하지 못했습니다: {reason}',
  },
} satisfies Pick<Strings, 'check'>;

export default texts;
