import type { Strings } from '../strings.js';

/** Korean: mail services without OAuth2. */
const texts = {
  presets: {
    preset: '메일 서비스',
    other: '다른 서비스',
    filled: '{name}에 맞게 서버, 포트, 암호화, 인증을 설정했습니다.',
    source: '{name}의 설명 보기',
    internalOnly: '조직 내부의 받는 사람에게만 전달됩니다.',
    hveAccount:
      'HVE 계정과 비밀번호, 청구 정책이 필요합니다. 보안 기본값을 사용하면 비밀번호 로그인이 실패하며, 비밀번호 로그인은 2028년 9월에 종료됩니다.',
    acsSignIn:
      '사용자 이름은 SMTP 사용자 이름 리소스이고, 비밀번호는 해당 앱의 클라이언트 암호입니다. 보낸 사람은 연결된 도메인의 주소여야 합니다.',
    connectorNeeded: '고정 IP 주소 또는 TLS 인증서로 이 서버를 식별하는 Exchange 커넥터가 필요합니다.',
    connectorServer:
      '서버 이름은 도메인의 점을 하이픈으로 바꾼 것입니다(예: contoso-com.mail.protection.outlook.com).',
    relayNeeded:
      '고정 IP 주소로 이 서버를 식별하는 Google 관리 콘솔의 SMTP 릴레이 서비스(Apps › Google Workspace › Gmail › Routing)가 필요합니다. 로그인을 요구하면 “사용자 이름 및 비밀번호”를 선택하세요.',
    appPassword:
      '비밀번호는 계정 자체의 비밀번호가 아니라 앱 비밀번호입니다. 이를 위해 계정에 2단계 인증이 필요합니다.',
    apiKey: '사용자 이름은 항상 “apikey”이고, 비밀번호는 API 키입니다.',
    smtpCredentials:
      '사용자 이름과 비밀번호는 본인의 로그인 정보가 아니라 서비스에서 발급하는 SMTP 자격 증명입니다.',
    messagesPerMinute: '분당 최대 메시지 수: {limit}.',
    messagesPerHour: '시간당 최대 메시지 수: {limit}.',
    messagesPerDay: '하루 최대 메시지 수: {limit}.',
    recipientsPerMessage: '메시지당 받는 사람의 최대 수: {limit}.',
    messageSize: '메시지당 최대 {limit}MB.',
  },
} satisfies Pick<Strings, 'presets'>;

export default texts;
