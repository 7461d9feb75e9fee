import { diagnosis } from './diagnosis.js';
import type { Strings } from '../strings.js';

/** Korean: the explanations of errors. */
const texts = {
  diagnosis,
  explanation: {
    who: '해결할 수 있는 사람:',
    you: '본인',
    'provider-admin': '공급자에 있는 계정의 관리자',
    'host-admin': '이 제품의 관리자',
    provider: '공급자',
    alternatives: '이 원인이 아니라면 다음일 수 있습니다:',
    link: '{host}에서 자세히 보기',
    newWindow: '(새 창에서 열림)',
    details: '세부 정보',
    traceId: '추적 ID',
    correlationId: '상관 관계 ID',
    timestamp: '시간',
    copyDetails: '세부 정보 복사',
    copyReport: '보고서 복사',
    reportHelp: '지원 요청에 사용합니다. 비밀번호, 암호, 토큰은 포함되지 않습니다.',
  },
} satisfies Pick<Strings, 'diagnosis' | 'explanation'>;

export default texts;
