import type { Strings } from '../strings.js';

/** Chinese: signing in without a person, and certificates. */
const texts = {
  ownSignIn: {
    'grant-client-credentials-hint': '无人登录。由管理员授予应用为一个邮箱发送邮件的权限。',
    'grant-jwt-bearer-hint':
      '无人登录。由 Workspace 管理员允许服务账号代表整个域。持有其密钥的人可以读取和删除域中所有人的邮件。',
    guide: '如何在 {provider} 进行设置',
    certificateHint: 'PEM 格式，粘贴或拖放到此处；可以连同密钥一起。请将同一证书上传到 {provider} 的应用。',
    certificateFacts: '到期日：{date}，{when}。指纹：{thumbprint}',
    certificateEnd: '到期日：{date}，{when}。',
    makeCertificate: '为我创建证书',
    makingCertificate: '正在创建证书…',
    downloadCertificate: '下载证书 (.cer)',
    certificateMade: '此产品的服务器已创建此证书，并保管其密钥。请下载证书，并上传到 {provider} 的应用。',
    certificateNotMade: '未创建证书：{reason}',
    madeKeyHint: '此证书的密钥由此产品的服务器保管。请将此处留空。',
    privateKeyHint: 'PEM 格式，不带密码。它会像密码一样保管，不会再次显示。',
    serviceAccountHint: '完整的 JSON 文件，粘贴或拖放到此处。它会像密码一样保管，不会再次显示。',
    serviceAccountFacts: '请在管理控制台中输入客户端 ID {clientId} 和范围 {scope}。',
    mailboxHint: '用于发送的邮箱。',
    sendAsHint: '邮件的发件人将是 {sender}。为此，应用还需要以该地址发送的权限 (Send As)。',
    credentialFileWrong:
      '此文件中没有可在此处使用的证书或密钥。对于 .pfx 或 .p12 文件，可用“openssl pkcs12 -nodes -in FILE”转换。',
    certificateForm: '这不是 PEM 格式的证书。请粘贴“BEGIN CERTIFICATE”块。',
    certificateSeveral: '请只粘贴应用自己的证书，不要粘贴整个证书链。',
    certificateWithKey: '这里包含私钥。私钥有专用的字段：请从这里剪切并粘贴到那里。',
    certificateKind: '证书的密钥必须是 RSA 密钥。',
    certificateWeak: '证书的密钥太短。至少需要 2048 位。',
    certificateEnded: '此证书已过期。',
    certificateNotYet: '此证书尚未生效。',
    keyForm: '这不是 PEM 格式的私钥。请粘贴“BEGIN PRIVATE KEY”块。',
    keyPublic: '这是证书或公钥。请粘贴私钥。',
    keyEncrypted: '此密钥已用密码加密。请先去除密码，例如使用“openssl pkey”。',
    keyKind: '私钥必须是 RSA 密钥。',
    keyOther: '此私钥与证书不匹配。',
    serviceAccountForm: '这不是服务账号的 JSON 密钥文件。',
    serviceAccountIsClient: '这是 OAuth 客户端的文件。此处需要服务账号的密钥文件。',
    serviceAccountKey: '无法读取此文件中的私钥。',
  },
} satisfies Pick<Strings, 'ownSignIn'>;

export default texts;
