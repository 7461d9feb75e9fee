import type { Strings } from '../strings.js';

/** Chinese: a provider that the product does not know. */
const texts = {
  otherProvider: {
    issuerHint: '提供商的地址，见其文档中的“issuer”。可据此查找其他地址。',
    issuerByHand: '提供商的地址，见其文档中的“issuer”。可以留空。',
    authorizationHint: '用户登录的地址。',
    tokenHint: '此产品的服务器获取令牌的地址。客户端密钥和登录仅用于此地址。',
    scopeHint: '提供商对“通过 SMTP 发送并保持登录”这一权限的称呼；多个值用空格分隔。',
    scopesKnown: '提供商支持：{scopes}',
    mechanismHint: '邮件服务器接收令牌的方式。大多数使用 XOAUTH2。',
    discover: '查找地址',
    discovering: '正在询问提供商…',
    discovered: '已找到地址。请核对；如果缺少范围，请输入。',
    issuerNeeded: '请先输入提供商的地址。',
    addressesFirst: '请先输入地址和范围。',
    endpoint: '请输入以 https:// 开头的地址，不要包含用户名和“#”。',
    scope: '请输入范围，之间用一个空格分隔，不要加引号。',
    no_metadata: '此地址没有关于提供商的文档。请将地址与提供商的说明进行核对，或手动输入其他地址。',
    issuer_differs: '此地址的文档属于另一个颁发者。请完全按照提供商的说明输入颁发者，包括路径。',
    metadata_incomplete: '提供商的文档缺少所需的地址，或有地址不是 https。请根据提供商的说明手动输入地址。',
    address_refused: '此产品只通过 https 向公共互联网上的提供商发出请求。此产品的运维人员可以允许其他地址。',
    unreachable: '此产品的服务器无法访问此地址。请检查拼写；服务器的运维人员可以检查是否有防火墙或代理阻挡。',
    timeout: '提供商没有及时应答。请稍后重试，或手动输入地址。',
    not_offered: '此产品只接受其列表中的提供商。',
    failed: '未找到地址：{reason}',
  },
} satisfies Pick<Strings, 'otherProvider'>;

export default texts;
