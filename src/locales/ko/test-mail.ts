import type { Strings } from '../strings.js';

/** Korean: the test mail. */
const texts = {
  testMail: {
    title: '테스트 메일',
    recipient: '테스트 메일을 받을 주소',
    send: '테스트 메일 보내기',
    sending: '보내는 중…',
    token: '액세스 토큰 받기',
    account: '계정 및 권한 확인',
    'sign-in': 'SMTP 서버에 로그인',
    sender: '보낸 사람 확인',
    sent: '메일 보내기',
    ok: '완료',
    warning: '확인 필요',
    failed: '실패',
    skipped: '건너뜀',
    waiting: '대기 중',
    'other-identity':
      '로그인한 계정은 {account}이지만 메일 서버에서 사용하는 계정은 {identity}입니다. {identity} 계정으로 다시 로그인하거나 {account} 계정을 로그인 계정으로 입력하세요. 공유 사서함인 경우에만 그대로 두세요. 이 경우 사서함의 관리자가 {account} 계정에 “Full Access”와 “Send As”를 부여합니다.',
    'other-sender':
      '로그인한 계정은 {account}이지만 메일의 보낸 사람은 {sender}입니다. {sender} 계정으로 다시 로그인하거나 보낸 사람을 변경하세요. {sender} 주소가 {account}의 별칭이거나, 관리자가 {account} 계정에 해당 주소로 보내는 것을 허용한 경우에만 그대로 두세요.',
    'account-unknown':
      '누가 로그인했는지 알 수 없어 계정과 보낸 사람을 비교하지 못했습니다. 테스트 메일이 도착하면 보낸 사람을 확인하세요.',
    succeeded: '테스트 메일을 보냈습니다. 받는 주소: {recipient}',
    stopped: '테스트 메일을 보내지 못했습니다. 실패한 단계: {step}',
    unfinished: '테스트 메일이 발송되었는지 알 수 없습니다.',
    noAnswer: '테스트 메일을 보내지 못했습니다: {reason}',
  },
} satisfies Pick<Strings, 'testMail'>;

export default texts;
