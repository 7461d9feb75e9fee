import { delivered } from '../delivered.js';
import type { Strings } from '../strings.js';

/** Korean: the page to which the provider sends back. */
const texts = {
  callback: {
    working: '로그인을 완료하는 중…',
    delivered: delivered.ko,
    'delivered-error':
      '공급자가 오류를 보고했습니다. 이 창을 닫아도 됩니다. 대기 중인 페이지에 해결 방법이 표시됩니다.',
    unclaimed: '이 로그인을 기다리는 페이지가 없습니다.',
    'unclaimed-remedy':
      '다른 브라우저나 개인 정보 보호 창에 열려 있을 수 있습니다. 이 주소를 복사하여 그곳에 붙여 넣으세요. 페이지를 닫았다면 처음부터 다시 시작하세요.',
    lost: '이 로그인을 시작한 페이지가 더 이상 기다리지 않습니다. 페이지가 새로 고쳐졌을 수 있습니다.',
    'lost-remedy': '변경된 내용은 없습니다. 해당 페이지에서 다시 시작하세요. 이 창은 닫아도 됩니다.',
    nothing: '이 페이지는 로그인 과정에서 사용됩니다. 여기에서 할 일은 없습니다.',
    'address-label': '응답이 포함된 주소',
    copy: '복사',
    copied: '복사했습니다.',
    'copy-failed': '여기에서는 복사가 허용되지 않습니다. 주소를 선택하여 복사하세요.',
    'error-label': '오류',
    close: '이 창 닫기',
  },
} satisfies Pick<Strings, 'callback'>;

export default texts;
