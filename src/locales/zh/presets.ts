import type { Strings } from '../strings.js';

/** Chinese: mail services without OAuth2. */
const texts = {
  presets: {
    preset: '邮件服务',
    other: '其他服务',
    filled: '已为 {name} 设置服务器、端口、加密和身份验证。',
    source: '{name} 的相关说明',
    internalOnly: '只能送达您自己组织内的收件人。',
    hveAccount:
      '需要 HVE 账号及其密码，以及计费策略。启用安全性默认设置时，密码登录会失败；密码登录将于 2028 年 9 月终止。',
    acsSignIn: '用户名是 SMTP 用户名资源，密码是其背后应用的客户端密钥。发件人必须是已连接域的地址。',
    connectorNeeded: '需要 Exchange 中的连接器，通过固定 IP 地址或 TLS 证书识别此服务器。',
    connectorServer:
      '服务器名称由您的域名组成，用连字符代替点，例如 contoso-com.mail.protection.outlook.com。',
    relayNeeded:
      '需要 Google 管理控制台中的 SMTP 中继服务（Apps › Google Workspace › Gmail › Routing），它通过固定 IP 地址识别此服务器。如果它要求登录，请选择“用户名和密码”。',
    appPassword: '密码应为应用专用密码，而不是账号自己的密码。为此，账号需要启用两步验证。',
    apiKey: '用户名始终是“apikey”，密码是 API 密钥。',
    smtpCredentials: '用户名和密码是该服务颁发的 SMTP 凭据，而不是您自己的登录信息。',
    messagesPerMinute: '每分钟最多邮件数：{limit}。',
    messagesPerHour: '每小时最多邮件数：{limit}。',
    messagesPerDay: '每天最多邮件数：{limit}。',
    recipientsPerMessage: '每封邮件最多收件人数：{limit}。',
    messageSize: '每封邮件最大 {limit} MB。',
  },
} satisfies Pick<Strings, 'presets'>;

export default texts;
