import type { Strings } from '../strings.js';

/** Korean: a provider that the product does not know. */
const texts = {
  otherProvider: {
    issuerHint:
      '공급자의 주소로, 공급자 설명서의 “issuer”에 나와 있습니다. 이 주소로 나머지 주소를 찾을 수 있습니다.',
    issuerByHand: '공급자의 주소로, 공급자 설명서의 “issuer”에 나와 있습니다. 비워 두어도 됩니다.',
    authorizationHint: '사용자가 로그인하는 곳.',
    tokenHint: '이 제품의 서버가 토큰을 받는 곳. 클라이언트 암호와 로그인은 이 주소에만 사용됩니다.',
    scopeHint: 'SMTP로 보내고 로그인을 유지하는 권한을 공급자가 부르는 이름입니다. 공백으로 구분하세요.',
    scopesKnown: '공급자가 지원하는 항목: {scopes}',
    mechanismHint: '메일 서버가 토큰을 받는 방식. 대부분 XOAUTH2를 사용합니다.',
    discover: '주소 찾기',
    discovering: '공급자에 문의하는 중…',
    discovered: '주소를 찾았습니다. 확인하고, 범위가 없으면 입력하세요.',
    issuerNeeded: '먼저 공급자의 주소를 입력하세요.',
    addressesFirst: '먼저 주소와 범위를 입력하세요.',
    endpoint: 'https://로 시작하는 주소를 입력하세요. 사용자 이름과 “#”은 넣지 마세요.',
    scope: '범위는 따옴표 없이 공백 하나로 구분하여 입력하세요.',
    no_metadata:
      '이 주소에는 공급자에 관한 문서가 없습니다. 주소를 공급자의 설명서와 비교하거나 나머지 주소를 직접 입력하세요.',
    issuer_differs:
      '이 주소의 문서는 다른 발급자에 관한 것입니다. 경로를 포함하여 공급자의 설명서에 나온 그대로 발급자를 입력하세요.',
    metadata_incomplete:
      '공급자의 문서에 필요한 주소가 없거나 https가 아닌 주소가 있습니다. 공급자의 설명서를 보고 주소를 직접 입력하세요.',
    address_refused:
      '이 제품은 공용 인터넷의 공급자에 https로만 요청합니다. 제품을 운영하는 사람은 다른 주소를 허용할 수 있습니다.',
    unreachable:
      '이 제품의 서버에서 이 주소에 연결할 수 없습니다. 오타가 없는지 확인하세요. 서버를 운영하는 사람은 방화벽이나 프록시가 막고 있는지 확인할 수 있습니다.',
    timeout: '공급자가 제시간에 응답하지 않았습니다. 나중에 다시 시도하거나 주소를 직접 입력하세요.',
    not_offered: '이 제품은 목록에 있는 공급자만 사용할 수 있습니다.',
    failed: '주소를 찾지 못했습니다: {reason}',
  },
} satisfies Pick<Strings, 'otherProvider'>;

export default texts;
