import { consoleName } from '../console-name.js';
import type { Strings } from '../strings.js';
import { consoleNames } from './console.js';

const name = (english: string) => consoleName(consoleNames, english);
const path = (...names: string[]) => names.map(name).join(' › ');
const app = (...pages: string[]) => `Entra › ${name('App registrations')} › 该应用 › ${path(...pages)}`;

const AGAIN = '请使用“{mailbox}”重新登录。';
const MAKERS = '请将详细信息提供给此产品的开发商。';
const PKCE =
  '后端必须将兑换请求中的“code-verifier”原样作为 code_verifier 发送。\n如果后端无法做到，请设置 pkce="off"。';
const WAIT = '请等待几分钟，然后重试。';
const LOG = '此产品后端的日志';
const SECRETS = app('Certificates & secrets');
const AUTHENTICATION = app('Authentication');
const PERMISSIONS = app('API permissions');
const OVERVIEW = app('Overview');
const CLIENTS = 'Google Auth Platform › Clients';
const AUDIENCE = `Google Auth Platform › ${name('Audience')}`;
const API_CONTROLS = `Google 管理控制台 › ${path('Security', 'Access and data control', 'API controls')}`;
const USERS = `Microsoft 365 管理中心 › ${path('Users', 'Active users')}`;
const SMTP_AUTH = `在 https://admin.microsoft.com › ${path('Users', 'Active users')} › {mailbox} › ${path('Mail', 'Manage email apps')} 中勾选“${name('Authenticated SMTP')}”。`;
const POWERSHELL = '或在 Exchange Online PowerShell 中执行：{smtpAuthCommand}';
const TLS_PORTS = '请检查加密方式是否与端口匹配：STARTTLS 用 587，TLS 用 465。';
const SERVER_PORTS = '请检查服务器和端口：STARTTLS 用 587，TLS 用 465。';
const DETAILS_REPLY = '请阅读详细信息中的回复，并检查发件人和收件人。';

/** Chinese: the explanations of errors. */
export const diagnosis: Strings['diagnosis'] = {
  'value-redirectUri': '此表单的重定向 URI',
  'value-clientId': '(所提供的值)',
  'value-tenant': '(所提供的值)',
  'value-mailbox': '用于发送的邮箱',
  'value-from': '(所输入的值)',
  'value-server': '(所输入的值)',
  'value-endpoint': '(提供商的服务)',
  'value-wait-for': '对方要求等待 {wait:second}。',
  'value-wait-until': '对方要求等待到 {wait}。',

  'microsoft-redirect-uri': `重定向 URI 未在 Microsoft 的应用中注册。\n请在 ${AUTHENTICATION} 的平台 Web 中原样添加：{redirectUri}\n端口、大小写和末尾的斜杠都会影响匹配。等待一分钟，然后重新登录。`,
  'microsoft-redirect-uri-changed':
    '兑换代码时使用的重定向 URI 与请求代码时的不同。\n两个请求都必须使用：{redirectUri}\n如果使用反向代理，请让它将主机名和 https 传递给后端。',
  'redirect-uri-insecure':
    '此产品发送了以 http:// 开头的返回地址；提供商只允许 localhost 这样做。\n请其管理员将产品自身的地址（基础 URL）设置为 https://，并让反向代理传递 https 和主机名（X-Forwarded-Proto、X-Forwarded-Host）。\n然后在提供商处注册以 https:// 开头的该地址，并重新登录。',
  'microsoft-redirect-uri-invalid': `Microsoft 不接受所发送的请求。\n请将返回地址改为以 https:// 开头的完整地址：{redirectUri}\n如果该地址正确，${MAKERS}`,
  'microsoft-not-web': `Microsoft 的应用被注册为单页应用程序，但它必须是 Web 应用程序。\n在 ${AUTHENTICATION} 中，删除“${name('Single-page application')}”下的重定向 URI。\n将其添加到平台 Web：{redirectUri}\n然后重新登录。`,
  'microsoft-browser-exchange':
    '兑换代码的请求带有 Origin 标头，而 Microsoft 只允许单页应用程序这样做。\n后端必须自行发出此请求，不得转发浏览器的 Origin 标头。',
  'microsoft-public-client': `Microsoft 的应用被注册为公共（桌面或移动）客户端，这种客户端不能使用客户端密钥。\n在 ${AUTHENTICATION} 中，删除“${name('Mobile and desktop applications')}”下的重定向 URI。\n将其添加到平台 Web：{redirectUri}`,
  'microsoft-secret-missing': `缺少客户端密钥。\n请输入客户端密钥：位于 ${SECRETS} 的“值 (Value)”列。\n如果已输入，则重定向 URI 必须位于“${name('Authentication')}”的平台 Web 下，而不是“${name('Mobile and desktop applications')}”下。\n不使用密钥登录的程序需要在“${name('Authentication')}”中将“Allow public client flows”设置为“Yes”。`,
  'microsoft-secret-wrong': `客户端密钥错误。常见原因是复制了密钥 ID (Secret ID)，而不是值 (Value)。\n在 ${SECRETS} 中复制“值 (Value)”列，并在此处输入。\n“值 (Value)”只显示一次。如果已隐藏，请创建新的客户端密钥。`,
  'microsoft-secret-expired': `客户端密钥已过期。\n在 ${SECRETS} 中创建新的客户端密钥，并复制其“值 (Value)”。\n在此处输入。为此无需重新登录。`,
  'microsoft-app-not-found': `Microsoft 在此租户中无法识别此客户端 ID。\n请将客户端 ID {clientId} 与 ${OVERVIEW} 中的“${name('Application (client) ID')}”进行核对。\n请将租户 {tenant} 与同一页面上的“${name('Directory (tenant) ID')}”进行核对。\n如果两者都正确，则租户的管理员必须同意一次：{consentLink}\n如果注册已删除，请注册您自己的应用。`,
  'microsoft-app-disabled': `该应用或 Exchange Online 在此租户中已被禁用。\n在 Entra › ${name('Enterprise applications')} › 该应用 › ${name('Properties')} 中，将“Enabled for users to sign in”设置为“Yes”。`,
  'microsoft-not-assigned': `该应用仅限已分配的用户使用，而“{mailbox}”不在其中。\n在 Entra › ${name('Enterprise applications')} › 该应用 › Users and groups 中添加“{mailbox}”，或在“${name('Properties')}”中关闭“Assignment required”。`,
  'microsoft-no-exchange':
    '租户 {tenant} 没有可供该应用使用的 Exchange Online 服务。\n请检查租户 ID 是否属于发送邮箱所在的组织。\n请检查该组织是否有 Exchange Online 许可证，然后重新授予管理员同意：{consentLink}',
  'microsoft-tenant-not-found': `Microsoft 无法识别租户 {tenant}\n请复制 ${OVERVIEW} 中的“${name('Directory (tenant) ID')}”，并在此处输入。\n请注意所属的云：美国政府云或中国云中的租户有各自的登录地址。`,
  'microsoft-other-cloud':
    '该租户属于另一个 Microsoft 云（美国政府云或中国云）。\n请将提供商的端点设置为该云的端点，并在该云的门户中注册应用。',
  'microsoft-tenant-needed': `此应用只允许一个组织或一种账号类型的用户登录，但登录没有限定于此。\n请输入 ${OVERVIEW} 中的目录(租户) ID，然后重新登录。\n若要允许其他账号，请更改应用的“${name('Supported account types')}”。`,
  'microsoft-account': `登录的账号不属于该应用的租户。\n请重新登录并选择“{mailbox}”，而不是您自己的账号或个人账号。\n对于个人 Outlook.com 邮箱，应用的“${name('Supported account types')}”必须包括个人账号。`,
  'microsoft-old-endpoint':
    '此产品使用 Microsoft 的旧登录地址（版本 1.0），这些地址不接受个人账号。\n请其管理员将端点设置为包含 /oauth2/v2.0/ 的端点，或更新此产品。\n在此之前，只有组织的账号可以登录。',
  'microsoft-consent': `该应用尚不能为此邮箱发送邮件：缺少管理员的同意。\n请租户的管理员打开此链接并接受：{consentLink}\n${PERMISSIONS} 中必须有 Microsoft Graph 的委托权限 SMTP.Send 和 offline_access。\n然后重新登录。`,
  'microsoft-declined': '在 Microsoft 的页面上拒绝了权限。\n请重新登录，并选择“接受 (Accept)”。',
  'microsoft-expired': `登录已过期。刷新令牌 90 天未使用就会失效，代码在十分钟后失效。\n${AGAIN}\n为了保持登录，此产品必须定期更新登录。\n如果几小时后就失效，请租户的管理员查看“${name('Conditional Access')}”中的登录频率（Sign-in frequency）。`,
  'microsoft-revoked': `登录已被终止，例如由于更改密码、重置密码或“在所有位置退出登录”。\n${AGAIN}`,
  'microsoft-frequency': `组织的策略要求定期重新登录。\n${AGAIN}\n为避免再次失效，请租户的管理员在“${name('Conditional Access')}”的登录频率中排除“{mailbox}”。`,
  'microsoft-code-used':
    '该代码被使用了两次。它只能兑换一次。\n请重新登录。如果每次都出现，则说明后端发送了两次兑换请求。',
  'microsoft-pkce': `代码验证值 (PKCE) 与代码不匹配。\n${PKCE}`,
  'microsoft-grant': `Microsoft 不接受该代码或刷新令牌：它被截断、过旧，或属于另一个应用或租户。\n${AGAIN}\n如果立即再次出现，请检查后端是否保存了完整的令牌（最长可达数千个字符）。`,
  'microsoft-other-tenant': `代码或刷新令牌来自另一个租户，而不是被请求访问令牌的租户。\n请将租户 {tenant} 与 Entra › ${name('App registrations')} › 该应用 › ${name('Overview')} 中的“${name('Directory (tenant) ID')}”进行核对，然后重新登录。\n如果此产品分别有登录地址和令牌地址，两者必须指明同一租户。`,
  'microsoft-mfa': `Microsoft 要求多重身份验证。\n请使用“{mailbox}”重新登录，并完成第二重验证。\n如果在发送邮件时再次出现，请租户的管理员针对“{mailbox}”调整“${name('Conditional Access')}”。`,
  'microsoft-conditional-access': `组织的条件访问策略阻止了此次登录。\n在 Entra › Sign-in logs 中打开“{mailbox}”的失败登录：“${name('Conditional Access')}”选项卡会显示该策略。\n请在该策略中排除“{mailbox}”或此服务器的地址，然后重新登录。`,
  'microsoft-account-disabled': `该账号已被禁用或删除：{mailbox}\n在 ${USERS} 中允许“{mailbox}”登录，或在 Deleted users 中将其恢复。然后重新登录。`,
  'microsoft-password':
    'Microsoft 拒绝了密码，或该账号被暂时锁定。\n请先使用“{mailbox}”登录 https://outlook.office.com，如有要求请更新密码，然后在此处重新登录。',
  'client-id-missing': `开始登录时没有客户端 ID。\n请先输入客户端 ID；对于 Microsoft，即 ${OVERVIEW} 中的“${name('Application (client) ID')}”。\n然后重新登录。\n如果此表单中没有该字段，则它是此产品的设置（通常是环境变量）：请其管理员输入并重新启动产品。`,
  'microsoft-code-damaged':
    'Microsoft 无法识别您返回时所带的代码：它在途中被更改了。\n请在不使用浏览器扩展的隐私窗口中，或在其他浏览器中重新登录。\n如果问题依旧，则说明此产品前面的代理或防火墙截断了长地址；请其管理员检查。',
  'microsoft-risky-address':
    'Microsoft 阻止了登录，因为它来自信誉不佳的地址。\n请租户的管理员在 Entra › Sign-in logs 中打开“{mailbox}”的失败登录并确认其安全，或将该地址添加到 Named locations。\n或者从其他网络登录。',
  'microsoft-public-flow': `Microsoft 的应用不能以这种方式登录：它未被允许作为公共客户端。\n在 ${AUTHENTICATION} 中，将“Allow public client flows”设置为“Yes”。\n或者在此处输入客户端密钥，并使用平台 Web 下的重定向 URI 登录。`,
  'microsoft-scope-app-only':
    '无人登录时，范围必须以 /.default 结尾，而所请求的是另一个范围。\n它必须正好是：https://outlook.office365.com/.default (Graph: https://graph.microsoft.com/.default)\n请在此产品中这样设置范围。\n该应用还需要经管理员同意的应用程序权限（SMTP.SendAsApp，Graph 则为 Mail.Send）。',
  'microsoft-no-directory': `个人 Microsoft 账号没有目录，因此不能再注册应用。\n请使用组织的账号登录 Entra，或先创建免费的 Azure 目录，然后在那里注册应用。\n对于个人 Outlook.com 邮箱，应用的“${name('Supported account types')}”必须包括个人账号。`,
  'microsoft-scope':
    '发送给 Microsoft 的请求有错误或缺少参数，最常见的是范围。\n范围必须正好是：https://outlook.office.com/SMTP.Send offline_access\n不能同时包含其他服务的范围。更新请求也需要该范围。两个范围之间用空格分隔，不用逗号。\n如果无人登录，则必须正好是：https://outlook.office365.com/.default',
  'microsoft-assertion': `Microsoft 不接受后端用来证明自己身份的证书或断言。\n请检查此服务器的日期和时间。\n证书必须是在 ${SECRETS} 中注册的证书。`,
  'microsoft-request': `Microsoft 无法理解后端的请求。\n${MAKERS}`,
  'microsoft-interrupted':
    '在 Microsoft 的登录被中断。\n请关闭其他登录窗口，允许 login.microsoftonline.com 的 Cookie，然后重新登录。',
  'microsoft-federation': 'Microsoft 所询问的组织自己的身份提供商出现故障。\n请其管理员查看下面的详细信息。',
  'microsoft-tenant-blocked': 'Microsoft 已阻止租户 {tenant}\n请其管理员联系 Microsoft 支持。',
  'microsoft-loop':
    'Microsoft 过于频繁地收到同一请求，因此将其停止。\n后端必须将访问令牌保留到过期，不得为每封邮件获取新的令牌。',
  'microsoft-busy':
    'Microsoft 的登录服务繁忙或出现故障。\n请等待几分钟，然后重试。服务状态见 https://status.cloud.microsoft',
  'microsoft-other':
    'Microsoft 以代码 AADSTS{aadsts} 拒绝了请求。\n其含义见 https://login.microsoftonline.com/error?code={aadsts}\n请将下面的详细信息提供给租户的管理员。',

  'google-private-ip':
    'Google 不会将任何人返回到专用 IP 地址。\n请使用真实域中的主机名通过 https:// 打开此页面，并在 Google 注册该地址。\n如果没有主机名，请使用 http://localhost 作为重定向 URI，登录后将最终地址粘贴到此处。',
  'google-out-of-band': `此产品向 Google 请求由人手动复制的代码 (out-of-band)；Google 已停用这种方式。\n请更新此产品：它需要自己的返回地址，以及类型为“${name('Web application')}”的客户端。\n请将详细信息提供给此产品的开发商。`,
  'google-redirect-uri-invalid':
    'Google 不接受这种返回地址：{redirectUri}\n它必须以 https:// 开头，并使用公共域中的主机名；只有 localhost 例外。\n请使用这样的地址打开此页面，并在 Google 注册。',
  'google-origin-asked': `Google 无法识别发出请求的网页。它显示 redirect_uri_mismatch，但指的是 JavaScript 来源。\n在 ${CLIENTS} › 该客户端 › “${name('Authorized JavaScript origins')}”中，添加错误中所列的来源。\n如果“${name('Authorized redirect URIs')}”中没有以下内容，请添加：{redirectUri}`,
  'google-redirect-uri': `重定向 URI 未在 Google 的客户端中注册。\n在 ${CLIENTS} › 该客户端 › “${name('Authorized redirect URIs')}”中原样添加：{redirectUri}\n端口、大小写和末尾的斜杠都会影响匹配。可能需要几分钟才能生效，然后重新登录。\n类型为“Desktop app”的客户端没有此列表：请创建“${name('Web application')}”，并在此处输入其客户端 ID 和客户端密钥。`,
  'google-origin': `Google 无法识别发出请求的网页。\n${CLIENTS} 中的客户端必须是“${name('Web application')}”，并包含：{redirectUri}\n如果是这样，请将该地址从开头到主机名和端口的部分添加到“${name('Authorized JavaScript origins')}”。`,
  'google-internal-only': `该应用为“Internal”：只有其所在组织的邮箱才能登录。\n请使用该组织的邮箱登录，或者\n在 ${AUDIENCE} 中选择“Make external”并发布应用。`,
  'google-admin-policy': `Google Workspace 管理员不允许此应用访问 Gmail。\n在 ${API_CONTROLS} 中，信任客户端 ID {clientId}\n然后重新登录。`,
  'google-testing': `该应用处于测试模式，而“{mailbox}”不是其测试用户。\n在 ${AUDIENCE} 中选择“Publish app”。对于组织，“Make internal”更简单。\n若要保持测试模式，请在“Test users”中添加“{mailbox}”；此时权限会在七天后失效。`,
  'google-unverified':
    'Google 发出警告，因为该应用未经验证。对于您自己的应用，这是正常的。\n选择“Advanced”，再选择“Go to … (unsafe)”，然后允许访问。',
  'google-embedded':
    'Google 拒绝在其他程序的窗口中登录。\n请在 Firefox、Chrome、Edge 或 Safari 等普通浏览器中打开此页面，然后重新登录。',
  'google-client-deleted': `该 OAuth 客户端已在 Google 被删除。\n在 ${CLIENTS} 中，请在 30 天内将其恢复，或创建新的“${name('Web application')}”客户端。\n在此处输入其客户端 ID 和客户端密钥，并向该客户端添加：{redirectUri}`,
  'google-client-disabled':
    'Google 已停用或阻止该 OAuth 客户端。\n请在 Google Auth Platform 的 Overview 和 Clients 中查看原因，或创建新的项目和客户端。',
  'google-client-type': `请求与 OAuth 客户端的类型不符，或缺少客户端密钥。\n在 ${CLIENTS} 中，类型必须是“${name('Web application')}”。如果是其他类型，请创建一个。\n在此处输入其客户端 ID 和客户端密钥。`,
  'google-secret-wrong': `Google 不接受该客户端密钥。\n在 ${CLIENTS} › 该客户端中，添加新密钥并复制；旧密钥不会再次显示。\n将其与同一客户端的客户端 ID 一起在此处输入。`,
  'google-client-not-found': `Google 无法识别客户端 ID {clientId}\n请从 ${CLIENTS} 复制。它以 .apps.googleusercontent.com 结尾，并且不含空格。`,
  'google-reauth': `组织的 Google 会话控制要求重新登录，通常是每天一次。\n在 Google 管理控制台 › ${path('Security', 'Access and data control')} › Google Cloud session control 中排除受信任的应用，并在“${name('API controls')}”中信任客户端 ID {clientId}。\n然后使用“{mailbox}”重新登录。`,
  'google-account':
    '该 Google 账号已被删除、停用或受到限制：{mailbox}\n请组织的管理员将其恢复，或使用其他邮箱登录。',
  'google-revoked': `权限已失效：它被撤销，密码已更改，或应用处于测试模式。\n${AGAIN}\n如果在七天后失效：在 ${AUDIENCE} 中选择“Publish app”或“Make internal”。`,
  'google-code': `Google 不接受该代码或刷新令牌。代码只能使用一次，并且只在几分钟内有效。\n${AGAIN}`,
  'google-pkce': `代码验证值 (PKCE) 缺失，或与代码不匹配。\n${PKCE}`,
  'google-scope-not-allowed': `该应用不能向 Google 请求发送邮件的权限。\n在 Google Auth Platform › ${name('Data Access')} › “${name('Add or remove scopes')}”中添加 https://mail.google.com/ 并保存。\n然后重新登录。`,
  'google-scope': `Google 不接受所请求的范围。\n它必须正好是：https://mail.google.com/\n在 Google Auth Platform › ${name('Data Access')} 中必须添加相同的范围。\n如果此产品需要详细信息中所列的另一个范围，则那里必须有该范围，且写法完全一致：https://www.googleapis.com/auth/gmail.send 末尾没有斜杠。`,
  'google-scope-missing':
    '缺少发送邮件的权限。\n请使用“{mailbox}”重新登录，并在 Google 的页面上勾选 Gmail 的复选框。\n范围必须是 https://mail.google.com/，因为 gmail.send 不能用于 SMTP。',
  'google-no-gmail':
    '该账号没有 Gmail：{mailbox}\n在 Google 管理控制台 › Directory › Users › 该账号中启用 Gmail，并为其分配包含 Gmail 的许可。\n或使用其他邮箱登录。',
  'google-api-off':
    'Google 的项目中未启用 Gmail API。\n请在 APIs & Services › Library › Gmail API 中启用。需要几分钟才能生效。\n如果找不到项目或项目已删除，请使用另一个有自己客户端的项目，并在此处输入其客户端 ID 和客户端密钥。',
  'google-login-limit': `今天通过此应用登录的新用户过多；对于未经验证的应用，Google 会加以限制。\n请使用您自己的客户端 ID，而不是共享的客户端 ID：${CLIENTS}。\n或者明天重试。`,
  'google-rate': `Google 收到此应用的请求过多。\n请等待一小时，然后重试。可在 ${AUDIENCE} 中提高用户数。`,
  'google-delegation': `服务账号不能代表“{mailbox}”：尚未授权，或授权尚未生效。\n请超级管理员在 ${API_CONTROLS} › ${name('Manage Domain Wide Delegation')} 中添加其数字客户端 ID 和范围 https://mail.google.com/\n最多可能需要 24 小时才能生效。邮箱必须属于同一 Google Workspace；gmail.com 无法授权。`,
  'google-other-mailbox':
    '要求 Gmail 以另一个邮箱的名义发送，而不是登录时使用的邮箱。\n请使用发送邮件的邮箱“{mailbox}”重新登录。\n服务账号必须将该邮箱指明为它所代表的用户，并且组织必须已向它授权。',
  'google-precondition':
    'Gmail 无法为此账号执行该操作：该账号没有 Gmail，或服务账号没有说明代表谁。\n请在 Google 管理控制台中检查是否已为“{mailbox}”启用 Gmail。\n服务账号必须将该邮箱指明为其用户 (subject)，并且已获得授权。',
  'google-service-key':
    'Google 不接受服务账号的密钥，或不允许创建密钥。\n在 Google Cloud 控制台 › IAM & Admin › Service accounts › 该账号 › Keys 中，检查密钥是否已启用，或添加新密钥并在此处输入其 JSON。\n如果禁止使用密钥，请组织政策管理员 (Organization Policy administrator) 为此项目设置例外。',
  'google-unauthorized-client':
    '登录时使用的是另一个客户端 ID。\n请使用“{mailbox}”和客户端 ID {clientId} 重新登录。',
  'google-wrong-account': `当浏览器中活动的账号不是应用的账号时，Google 会显示此消息；并不缺少参数。\n请在隐私窗口中重新登录，并选择“{mailbox}”。\n如果问题依旧：在 ${AUDIENCE} 中为“Internal”的应用只接受其所在组织的邮箱。`,
  'google-loopback': `对于这种类型的客户端，Google 不会将任何人返回到 127.0.0.1。\n在 ${CLIENTS} 中使用类型为“${name('Web application')}”的客户端，并在此处输入其 ID 和密钥。\n请使用主机名通过 https:// 打开此页面，并在该客户端注册：{redirectUri}`,
  'google-policy':
    'Google 的规则不允许该请求，最常见的原因是以下 URI：{redirectUri}\n它必须以 https:// 开头，并使用公共域中的主机名；只有 localhost 例外。',
  'google-blocked': `Google 阻止了通过此应用的登录。\n请在 Google Auth Platform 中检查“${name('Audience')}”和 Clients：“${name('Web application')}”，并包含：{redirectUri}`,
  'google-client-auth': `Google 不接受客户端 ID 或客户端密钥。\n请从 ${CLIENTS} 的同一客户端重新复制两者。ID 以 .apps.googleusercontent.com 结尾。`,

  'browser-cors':
    '浏览器不让页面读取另一个地址的应答，因为该应答中没有注明允许此页面（CORS）。\n请通过同一地址提供此产品的页面和后端：https、主机名和端口都要相同。\n如果做不到，请此产品的管理员在后端允许该页面的来源 (Origin)。\n如果此产品的登录已失效，或由代理代替后端应答，也会出现同样的消息：请先重新加载页面。',
  'browser-exchange':
    '此产品的页面通过脚本调用了提供商的登录服务，而提供商不允许这样做（CORS）。\n登录页面必须作为单独的页面或窗口打开，代码必须由此产品的后端兑换。\n请将详细信息提供给此产品的开发商。对于 Microsoft，重定向 URI 必须位于平台 Web 下。',
  'browser-csp':
    '此产品自己页面的规则（Content Security Policy）禁止了刚才尝试的操作。\n请其管理员将详细信息中所列的地址添加到其中所列的指令，例如 form-action 或 connect-src。\n此产品前面的 Web 服务器或代理也可能设置了这类规则。',
  'browser-frame':
    '某个页面显示在另一个页面的框架中，而被嵌入的页面不允许这样显示。任何提供商都不允许其登录页面显示在框架中。\n请在单独的窗口中打开此产品，然后重新开始。\n如果是此产品自己在框架中显示登录页面，则其开发商必须改为在窗口中打开登录页面，或从产品的页面直接转到登录页面。',
  'browser-cookies':
    '浏览器没有保存登录所需的 Cookie。\n请允许提供商的页面和此产品使用 Cookie，或换用没有扩展的其他浏览器。\n如果此产品显示在另一个页面内，请在单独的窗口中打开。\n如果此产品是通过 http 打开的，请其管理员启用 https。',
  'browser-extension':
    '浏览器的扩展，或您所在组织为浏览器设置的策略，阻止了该请求。\n请对此页面关闭扩展，或使用隐私窗口或其他浏览器。\n如果是组织的策略阻止了请求，请组织的 IT 部门允许提供商的登录页面。',
  'browser-mixed-content':
    '通过 https 打开的页面调用了以 http:// 开头的地址，而浏览器不允许这样做。\n请此产品的管理员将其对外地址设置为 https。\n此产品前面的代理必须告知它，页面是通过 https 打开的（X-Forwarded-Proto）。',
  'browser-no-tls':
    '浏览器以 https:// 调用的地址在应答时没有加密，或者情况相反。\n请此产品的管理员将其对外地址与实际的提供方式进行核对：是 https 还是 http，以及端口。\n在提供商处注册的重定向 URI 必须以该地址开头。',
  'browser-certificate':
    '浏览器不信任所要打开的页面的证书。\n如果是此产品自己的页面，请其管理员安装证书：它必须与主机名完全一致，并由浏览器信任的证书颁发机构颁发。\n如果是提供商的页面，则此计算机的日期和时间有误，或者防火墙或病毒扫描程序出示了自己的证书：请咨询您的 IT 部门。',
  'browser-unreachable':
    '浏览器无法访问所要打开的页面：找不到其主机，主机没有应答，或不接受连接。\n如果是此产品自己的页面，请其管理员将重定向 URI 与从此计算机访问产品所用的地址进行核对。在这里，localhost 是此计算机本身。\n在此期间，如果该页面的地址中有 code=，请将完整的地址粘贴到表单中。\n如果是提供商的页面，则此计算机的网络、VPN 或代理不允许浏览器访问该页面。',
  'browser-opener':
    '某个页面切断了与打开它的窗口之间的联系（Cross-Origin-Opener-Policy）。这通常只是警告，登录仍能正常完成。\n如果登录后没有任何反应，则说明此产品等待该窗口的方式被该策略禁止。\n请此产品的管理员为产品的页面和回调页设置相同的策略。其开发商应使用能自行报告结果的回调页。',
  'browser-popup':
    '浏览器没有打开登录窗口，或该窗口在登录完成前被关闭。\n请允许此产品弹出窗口，然后重新开始。\n如果窗口曾经打开，请完成登录。如果其中显示了错误，请将其文字粘贴到此处。',
  'browser-unsuitable':
    '此页面无法在此浏览器中正常使用：浏览器过旧，内嵌在其他程序中，或不运行 JavaScript。\n请在 Firefox、Chrome、Edge 或 Safari 等普通浏览器中打开此页面，然后重新开始。',
  'product-database':
    '此产品无法使用自己的数据库或存储（例如 SQLite、MySQL、PostgreSQL、Redis 或队列）。邮件服务器和提供商都没有拒绝任何内容。\n请此产品的管理员查看该数据库的日志：数据库可能没有运行、已满、不允许写入，或其数据表比此产品旧。\n然后重新开始：提供商给出的代码只能使用一次，并且只在几分钟内有效。',
  'page-expired':
    '此页面打开后经过的时间过长，或浏览器没有保存此产品的 Cookie。\n请重新加载页面，登录此产品，然后重新开始。\n如果每次都出现，请此产品的管理员检查其对外地址（https、主机名）、会话 Cookie，以及每台服务器的时钟。',
  'token-command':
    '本应给出令牌或密码的命令没有给出任何内容。\n请此服务器的管理员以相同的用户、在相同的环境中手动运行该命令：其输出会说明原因。\n最常见的原因是其刷新令牌已失效，或该命令找不到自己的文件或该用户的密钥环。',
  'key-unreadable':
    '无法读取所输入的私钥：它被截断，或换行已丢失。\n请重新输入完整的私钥，从 BEGIN 行到 END 行，并保留换行。对于 Google 服务账号，请输入完整的 JSON 文件。\n在环境变量中，换行常写成 \\n：读取它的程序必须将其还原为换行。',
  'scope-changed':
    '提供商所允许的权限（范围）与所请求的不同，而此产品将其视为错误。\n请在账号的设置中撤销该应用的访问权限，然后重新登录，并允许所请求的全部内容。\n如果再次出现，请此产品的管理员设置 OAUTHLIB_RELAX_TOKEN_SCOPE=1，或更新此产品。',
  'sasl-plugin':
    '此产品服务器上的邮件程序（Postfix、Exim、Sendmail）缺少所要求的登录方式的插件。邮件服务器没有拒绝任何内容。\n请此产品的管理员安装 Cyrus SASL 的插件：PLAIN 和 LOGIN 需要 libsasl2-modules，OAuth2 需要 sasl-xoauth2。\n然后检查邮件程序的设置是否允许这种登录方式（Postfix：smtp_sasl_mechanism_filter、smtp_sasl_security_options）。如果它在 chroot 环境中运行，其中也必须有该插件。',
  'endpoint-dns':
    '此服务器无法解析登录服务 {endpoint} 的主机名。\n请检查此服务器的 DNS 设置；如果在容器中，请检查容器及其网络的 DNS 设置。与邮件服务器无关。\n如果只能通过代理访问互联网，请在此服务器的设置中设置代理。',
  'microsoft-resource-missing':
    '请求了某项服务的令牌，但应用注册中没有该服务的权限。详细信息中列出了该服务和已注册的服务。\n若要在无人登录时通过 SMTP 发送：在 Entra › 应用注册 (App registrations) › 该应用 › API 权限 (API permissions) › “APIs my organization uses”中，添加 Office 365 Exchange Online 的应用程序权限 SMTP.SendAsApp。\n若要在有人登录时通过 SMTP 发送：添加 Microsoft Graph 的委托权限 SMTP.Send 和 offline_access。\n然后授予管理员同意，并重新登录。',
  'microsoft-may-not-register':
    '您无权在此 Microsoft 目录中注册或更改应用。\n请管理员注册该应用，或授予您“Application Developer”或“Application Administrator”角色。\n使用 PowerShell 或命令行时，请以范围 Application.ReadWrite.All 进行连接。',
  'smtp-inspected':
    '途中的防火墙改写了邮件服务器的应答：原本应为问候语和 STARTTLS 的位置出现了星号或 XXXX。没有 STARTTLS，任何人都无法登录。\n请网络的管理员针对此服务器关闭 SMTP 检查（Cisco：“inspect esmtp”），或在检查中允许 TLS。\n如果提供商支持端口 465 和 TLS，则这种连接不受此检查影响。',
  'smtp-attachment':
    '邮件服务器因邮件中的附件或链接而拒绝邮件：其类型出于安全原因被阻止。登录和设置均正常。\n请去掉该附件或链接后再发送，或将文件放在别处，然后发送其链接。',
  'callback-too-large':
    '此产品前面的 Web 服务器拒绝提供商将您返回时的长地址或 Cookie。\n请其管理员提高标头的上限（nginx：large_client_header_buffers 4 32k；以及 proxy_buffer_size）。\n目前，请清除此网站的 Cookie，然后重新登录。',
  'callback-blocked':
    '此产品前面的 Web 服务器或防火墙阻止了提供商将您返回到的页面。\n请其管理员排除该地址。常见的是 OWASP 规则集的规则 930120：它把地址中的“userinfo.profile”当作攻击。\n在此期间，请将被阻止页面的完整地址粘贴到表单中。',
  'product-crash': `此产品在处理应答或从未保存的登录时出错；真正的原因已丢失。\n请重新登录并保存。如果问题依旧，${LOG}中有提供商的应答。\n请将详细信息提供给此产品的开发商，并更新产品。`,
  'microsoft-page':
    'Microsoft 的页面无法让您登录；说明原因的编号（AADSTS 和数字）位于该页面的下方。\n请复制该页面的完整文本，包括编号，并粘贴到此处。',
  'redirect-loop':
    '此产品的两个地址让浏览器在彼此之间不断跳转。\n请其管理员检查反向代理是否传递 https 和主机名（X-Forwarded-Proto、X-Forwarded-Host）。\n目前，请清除此网站的 Cookie，然后重新登录。',
  'other-account':
    '登录的账号与预期的不同。\n请在隐私窗口中重新登录，并选择“{mailbox}”。\n不能使用别名：必须使用账号的主地址登录。',
  'stored-unreadable':
    '此产品无法读取所保存的登录信息或密钥：其加密密钥已更改，或文件已损坏。\n请其管理员恢复加密密钥或文件。\n如果无法恢复，请重新输入客户端密钥，并使用“{mailbox}”重新登录。',
  'product-incomplete':
    '此产品的服务器上缺少发送所需的部分。\n请其管理员安装或更新详细信息中所列的库、扩展或程序。',
  'profile-denied': `登录本身成功，但此产品随后查询登录者的身份，而未获允许。\n它必须同时请求 User.Read (Microsoft) 或 openid email，或者在没有该信息的情况下保存令牌。\n${MAKERS}`,
  'credential-probe': `此产品自行对客户端 ID 和客户端密钥的检查失败，发生在登录之前；没有说明原因。\n请将客户端 ID、客户端密钥（值 (Value)，而不是其 ID）和租户与提供商的页面进行核对。\n如果都正确，${LOG}中有提供商的应答。`,
  configuration: '此产品缺少某项设置，或无法读取该设置。\n请其管理员检查并更正详细信息中所列的设置或文件。',

  'api-send-as':
    '不允许“{mailbox}”使用发件人地址 {from} 发送。\n在 Exchange 管理中心 › Mailboxes › 该地址的邮箱 › Delegation 中，向“{mailbox}”授予“Send As”。\n或将发件人设置为登录的邮箱。',
  'api-policy':
    '组织的策略禁止该应用访问此邮箱。\n在 Exchange Online PowerShell 中，Test-ApplicationAccessPolicy 会显示是哪项策略；请将“{mailbox}”添加到其组中。\n更改可能需要两小时才能生效。\n如果详细信息提到 OData，Get-OrganizationConfig 和 Get-CASMailbox 会显示 EwsApplicationAccessPolicy：请将该应用添加到 EwsAllowList。',
  'api-permission': `该应用缺少发送邮件的权限，或管理员尚未同意。\n在 ${PERMISSIONS} 中：无人登录时必须是“${name('Application permissions')}”(Mail.Send)，有人登录时必须是“${name('Delegated permissions')}”。\n然后执行“Grant admin consent”：{consentLink}\n之后重新登录。刚刚授予的权限最多可能需要两小时才能生效。`,
  'api-no-mailbox': `该账号没有可发送的邮箱：不在 Exchange Online 中，或没有相应的许可证：{mailbox}\n在 ${USERS} › 该账号中，分配包含 Exchange Online 的许可证；需要几分钟才能生效。\n或使用发送邮箱的账号登录，而不是注册应用的管理员的账号。`,
  'api-full-access':
    '登录的账号对共享邮箱没有权限。\n在 Exchange 管理中心 › Mailboxes › 共享邮箱 › Delegation 中，向“{mailbox}”授予“Full Access”(Read and manage) 和“Send As”。\n可能需要一小时才能生效。',
  'api-user':
    '提供商无法识别此用户：{mailbox}\n请检查地址是否有输入错误：它必须是租户中某个邮箱的用户名或主地址，租户为 {tenant}',
  'api-limit': '已达到提供商的发送上限。\n请等待（最长一天），并减少发送的邮件。',
  'api-person-missing': `此产品请求了登录者的邮箱，但它是在没有用户的情况下登录的。\n它必须改为指明“{mailbox}”。\n或者由用户登录。${MAKERS}`,
  'api-down': '提供商的邮件服务出现故障或过载。\n请等待几分钟，然后重试；没有任何内容丢失。',
  'access-token-expired':
    '使用了已超过一小时有效期的访问令牌。\n后端必须在发送之前用刷新令牌获取新的访问令牌。\n也请检查此服务器的日期和时间。',
  'access-token-resource':
    '令牌已损坏，或是为另一个服务颁发的。\n范围必须与服务对应：SMTP 为 https://outlook.office.com/SMTP.Send，Graph 为 https://graph.microsoft.com/Mail.Send。\n请在此产品中正确设置范围，然后重新登录。',

  'smtp-auth-disabled': `在 Microsoft，此邮箱或整个组织的 SMTP 发送已关闭。\n${SMTP_AUTH}\n${POWERSHELL}\n此设置优先于组织的设置。可能需要一小时才能生效。`,
  'smtp-password-refused':
    'Microsoft 不再接受使用密码发送。\n请在此表单中选择登录方式 Microsoft (OAuth2)，并使用“{mailbox}”登录。',
  'smtp-security-defaults': `组织的安全策略拒绝这种登录方式。\n请管理员检查 Entra 中的“${name('Conditional Access')}”和“${name('Security defaults')}”，以及“{mailbox}”的 Sign-in logs。\n还必须允许通过 SMTP 发送，在 Exchange Online PowerShell 中执行：{smtpAuthCommand}`,
  'smtp-send-as':
    '不允许“{mailbox}”使用发件人地址 {from} 发送。\n请将发件人设置为登录的邮箱。\n或请管理员在 Exchange 管理中心 › Mailboxes › 该邮箱 › Delegation 中为其授予该地址的“Send As”。\n如果详细信息中是发件人以外的地址，那是退信地址（Return-Path）：请一并设置。或由邮件服务器的管理员允许该账号使用它（Postfix：smtpd_sender_login_maps）。',
  'smtp-app-password':
    '邮件服务器在此处不接受账号的密码。\n请在此表单中选择登录方式 Google (OAuth2)，并使用“{mailbox}”登录。\n或输入应用专用密码代替账号的密码；为此需要两步验证。\n在其他提供商处，请在其页面的账号或安全部分创建应用专用密码。',
  'smtp-password-sent-by-product': `该通知目标设置为 OAuth2，但发送的却是密码（LOGIN 或 PLAIN）。\n对于此通知目标，后端发送任何类型的邮件都必须通过 XOAUTH2 登录。\n${MAKERS}`,
  'smtp-password-sent':
    '发送的是密码而不是令牌；Microsoft 不再接受使用密码发送。\n请在此表单中选择登录方式 Microsoft (OAuth2)，并使用“{mailbox}”登录。\n如果已选择 OAuth2，则后端必须使用机制 XOAUTH2。',
  'smtp-web-login':
    'Google 要求您先在浏览器中确认。\n请使用“{mailbox}”登录 https://mail.google.com，确认所询问的内容，然后在此处重新登录。\n仅有账号的密码不够：请选择登录方式 Google (OAuth2)，或输入应用专用密码。',
  'smtp-xoauth2-microsoft':
    'Microsoft 的邮件服务器拒绝了登录。\n请使用与用户名完全相同的邮箱重新登录：{mailbox}\n对于共享邮箱，请使用您自己对其有权限的账号登录，并将共享地址填写为发件人。\n范围必须是 https://outlook.office.com/SMTP.Send，graph.microsoft.com 的范围不能用于 SMTP。\n必须允许已验证的 SMTP，在 Exchange Online PowerShell 中执行：{smtpAuthCommand}\n如果使用了密码，请选择登录方式 Microsoft (OAuth2)。无人参与时，应用需要经管理员同意的 SMTP.SendAsApp，以及在 Exchange 中对该邮箱的权限。',
  'smtp-yahoo-password':
    'Yahoo 或 AOL 拒绝了密码；第一次尝试就会显示“too many attempts”，等待没有用。\n请在 Yahoo 账号的安全页面中创建应用专用密码并在此处输入，或选择 OAuth2。\n用户名：完整的邮件地址。',
  'smtp-yahoo-sender':
    'Yahoo 拒绝了邮件，最常见的原因是发件人不是登录的账号；与收件人无关。\n请将发件人设置为登录的地址“{mailbox}”。\n如果已经如此，请缩短正文并去掉链接，因为 Yahoo 会将其视为垃圾邮件。',
  'smtp-switched-off':
    '此邮箱的设置中关闭了 SMTP 发送。\n请在提供商的网页上登录邮箱，并在其设置中启用 SMTP（通常称为“POP3/IMAP/SMTP”或“第三方访问”）。\n有些提供商随后会给出授权代码或应用专用密码：请在此处将其输入为密码。',
  'smtp-intercepted':
    '应答的邮件服务器不是所呼叫的服务器：托管商或防火墙拦截了出站邮件连接。\n请托管商或网络管理员允许此服务器直接连接到服务器 {server}（cPanel：“SMTP Restrictions”）。\n请将服务器问候语中的名称与此表单中的服务器进行比较。',
  'smtp-other-service':
    '服务器 {server} 上应答的不是 SMTP 服务器。\n请检查服务器和端口：应为 smtp.…，而不是 imap.… 或 pop.…；STARTTLS 用端口 587，TLS 用端口 465。',
  'smtp-multiple-from': '发件人中有多个地址。\n请只保留一个地址。',
  'smtp-own-mailbox-full':
    '已满的是发送邮箱，而不是收件人的邮箱。\n请清理“{mailbox}”，包括已发送邮件和已删除邮件，或请其管理员扩大容量。',
  'smtp-licence': `发送邮箱没有 Exchange Online 许可证。\n在 ${USERS} › {mailbox} › Licenses and apps 中，分配包含 Exchange Online 的许可证。\n可能需要一小时才能生效。或使用有许可证的邮箱登录。`,
  'smtp-connector':
    'Microsoft 无法将此服务器识别为组织的服务器：连接器的 IP 地址或证书不匹配。\n在 Exchange 管理中心 › Mail flow › Connectors 中，更正来自您组织邮件服务器的连接器的 IP 地址或证书名称。\n或通过 smtp.office365.com 端口 587 登录后发送。',
  'smtp-domain-unregistered':
    '提供商无法识别发件人地址 {from} 的域。\n请在那里添加并验证该域（Microsoft 365 管理中心 › Settings › Domains），或使用已验证域的发件人地址。',
  'smtp-sender-unverified':
    '该邮件服务只从在那里验证过的地址和域发送，而此发件人地址不在其中。\n请在邮件服务的控制台中验证该地址或其域，或输入已验证的发件人地址；所使用的发件人地址为 {from}\n新账号可能会受到限制（“sandbox”），直到该服务解除限制。在此之前，每个收件人也必须在那里经过验证。',
  'smtp-ip-not-allowed':
    '该邮件服务只接受来自已知 IP 地址的邮件，而此服务器的地址不在其中。\n请在邮件服务的控制台中，将此服务器的公共 IP 地址添加到允许列表（通常在安全设置中）。',
  'smtp-account-inactive':
    '该邮件服务的账号目前不能发送：未激活、已停用或余额不足。\n请使用“{mailbox}”登录邮件服务的网页，或请其管理员登录，并查看其中的通知。',
  'smtp-federation':
    'Microsoft 无法通过使用 TLS 1.2 的 https 访问组织自己的登录服务器 (AD FS)。\n请其管理员在那里启用 TLS 1.2。在此表单中使用 OAuth2 登录可以避开这条路径。',
  'smtp-hve-token':
    '服务器无法使用该令牌：它已损坏，或者（对于 High Volume Email）即将过期。\n后端必须以一行 base64 发送新的令牌，并在过期前 20 分钟更新。\n用户名必须是令牌所属的账号：{mailbox}',
  'smtp-hve-recipient':
    'High Volume Email 只投递给组织内部的收件人。\n请输入组织内的收件人，或通过 smtp.office365.com 发送。',
  'smtp-app-only': `应用自身的令牌有效，但 Exchange 不允许应用使用“{mailbox}”。\n在 Exchange Online PowerShell 中：执行 New-ServicePrincipal（使用“${name('Enterprise applications')}”中的 Object ID），以及角色分配“Application SMTP.SendAsApp”或 Add-MailboxPermission。\n必须启用已验证的 SMTP：{smtpAuthCommand}\n这些最多可能需要两小时才能生效。`,
  'smtp-mailbox-logon':
    'Exchange 不允许此登录使用“{mailbox}”。\n请管理员检查该邮箱是否有许可证，以及应用或账号是否对其有权限（Full Access、Send As）。\n刚刚授予的权限最多可能需要两小时才能生效。',
  'smtp-other-transport':
    '如果组织完全不允许 SMTP，则只能使用其他方式。\n如果此产品可以通过 Microsoft Graph 发送，请选择它来代替 SMTP。',
  'smtp-not-spread-yet':
    '刚刚授予的权限或设置可能尚未生效；Exchange 最多需要两小时。\n请等待，然后在不做任何更改的情况下重新测试。',
  'smtp-too-many-logins':
    '邮件服务器目前不允许此账号登录。\n请等待一小时，然后重试。如果再次出现，请降低发送频率。\n如果密码错误，请先在此表单中更正：多次登录失败往往就是原因。\n如果回复中说此服务器的地址被阻止，则必须由邮件服务器的管理员解除阻止。',
  'smtp-token-refused':
    '邮件服务器不接受登录。\n请使用与用户名完全相同的邮箱重新登录：{mailbox}\n请允许对邮件的完全访问；对于 Google，范围必须是 https://mail.google.com/\n如果使用的是密码：请选择登录方式 Google (OAuth2)，或使用应用专用密码。\n用户名必须是账号的主地址；别名无法登录。',
  'smtp-starttls-first':
    '邮件服务器要求先建立加密连接。\n请将加密设置为 STARTTLS（端口 587）或 TLS（端口 465）。',
  'smtp-not-signed-in':
    '邮件服务器只在登录之后才接受邮件，而没有进行登录。\n请在此表单中选择登录方式（Google 或 Microsoft 请选择 OAuth2），并保存。\n对于其他邮件服务器，请输入用户名和密码。\n如果要让它无需登录即可接收邮件（中继），请其管理员在该服务器上允许此服务器的地址。',
  'smtp-challenge':
    '此产品无法理解邮件服务器在登录过程中提出的要求。\n对于 Google 或 Microsoft，最常见的原因是令牌被拒绝：请使用“{mailbox}”重新登录。\n对于其他服务器，请选择其他登录方式，或将详细信息提供给此产品的开发商。\n请更新发送邮件的程序；其调试日志中有服务器的响应。\n在 Microsoft 还必须允许通过 SMTP 发送：{smtpAuthCommand}',
  'smtp-auth-syntax': `邮件服务器无法读取后端发送的登录数据。\n后端必须将 XOAUTH2 的用户和令牌作为一行 base64 发送，不含换行。\n${MAKERS}`,
  'smtp-mechanism': `服务器 {server} 不提供这种登录方式。\nGoogle 的服务器是 smtp.gmail.com，Microsoft 的服务器是 smtp.office365.com，使用 STARTTLS 和端口 587。\n有些服务器只在加密之后才提供：请选择 STARTTLS 或 TLS。\n您自己的服务器如果无需登录即可接收邮件（中继），则不需要登录：请在“身份验证”中选择“无”。\n如果提到 CRAM-MD5，请在发送的程序中选择 PLAIN 或 LOGIN。\nMicrosoft 接受 LOGIN 和 OAuth2，但不接受 PLAIN。如果程序没有这种选择，则须由其开发商添加。`,
  'smtp-limit': '已达到提供商的发送上限。\n请等待（最长一天），并减少发送的邮件。最好同时只使用一个连接。',
  'smtp-sender-blocked':
    '提供商怀疑是垃圾邮件，已阻止“{mailbox}”或该组织发送。\n请管理员在 Microsoft Defender 的“Restricted entities”或 Google 的管理控制台中解除阻止。\n如果是其他提供商，请向其支持人员或邮件服务器的管理员询问原因。如果其他人使用过该账号，请先更改其密码。',
  'smtp-tenant-untrusted':
    'Microsoft 不接受此组织发往外部的邮件：该组织是新建的或处于试用期，或其地址信誉不佳。此表单的任何设置都无法改变这一点。\n请其管理员在 Microsoft 365 管理中心请 Microsoft 的支持人员解除限制，并提供详细信息中的代码（5.7.708 或 5.7.501）。付费许可证会有帮助。',
  'smtp-ip-blocked':
    '接收方服务器阻止了此服务器的地址。\n请通过提供商的提交服务器的端口 587 登录后发送，或设法将该地址从阻止列表中移除。\n如果缺少反向 DNS（PTR），请托管服务商将其设置为能解析回该地址的名称；IPv6 常常没有反向 DNS，此时请通过 IPv4 发送。\n如果这是您的邮件提供商的地址，则由提供商设法将其从列表中移除。',
  'smtp-from-empty': '发件人地址为空，或不是完整的地址。\n请输入登录账号的发件人地址：{mailbox}',
  'smtp-relay':
    '服务器 {server} 不为此发件人或收件人转发邮件。\n请使用发送邮箱登录，并将其地址用作发件人。\n如果是基于 IP 的中继，请管理员将此服务器的地址添加到其中。',
  'smtp-authentication-of-domain':
    '接收方服务器不信任发件人的域。\n请该域的管理员在 DNS 中为其设置 SPF、DKIM 和 DMARC。\n如果发件人的域不属于您，请输入您自己域中的地址。',
  'smtp-google-relay':
    'Google 的 SMTP 中继无法识别此服务器，或发件人地址 {from} 的域。\n在 Google 管理控制台 › Apps › Gmail › Routing › SMTP relay service 中，添加此服务器的公共 IP 地址，并允许该发件人。\n或通过 smtp.gmail.com 端口 587 登录后发送。',
  'smtp-loop':
    '邮件在邮件服务器之间循环。\n请收件人邮件的管理员检查该域的转发规则、连接器和 MX 记录。\n或使用其他收件人。',
  'smtp-forwarding':
    '收件人将邮件转发到组织外部，而其策略禁止这样做。\n请其管理员在 Microsoft Defender › Anti-spam outbound policy 中允许转发。或使用其他收件人。',
  'smtp-service-permission':
    '在该邮件服务使用的密钥不能发送。\n请在邮件服务的控制台中授予该密钥或用户发送的权限（AWS：ses:SendRawEmail），或输入具有该权限的密钥。',
  'smtp-domain-policy':
    '发件人或收件人组织的规则禁止此邮件。\n请其管理员检查邮件规则：在 Exchange 管理中心为 Mail flow › Rules；在 Google 管理控制台为 Apps › Gmail › Compliance。\n请在那里排除“{mailbox}”，或使用其他收件人。',
  'smtp-recipient-restricted':
    '该收件人只接受某些发件人的邮件。\n请收件人的管理员在 Exchange 管理中心该组或邮箱的 Settings › message delivery restrictions 中，允许发件人地址 {from}。\n或使用其他收件人。',
  'smtp-account-disabled': `该邮箱已被禁用。\n对于 Microsoft：在 ${USERS} 中允许“{mailbox}”登录，并为其分配包含 Exchange 的许可证。`,
  'smtp-recipient': '收件人的地址不存在或不被接受。\n请检查收件人是否有输入错误。',
  'smtp-mailbox-full': '邮箱已满。\n请在收件人的邮箱中腾出空间，或使用其他收件人。',
  'smtp-size': '对于邮件服务器来说，邮件太大。\n请减少单封邮件的内容。\n或请邮件服务器的管理员提高限制。',
  'smtp-sender-invalid':
    '邮件服务器不接受发件人地址 {from}\n请输入现有邮箱的完整地址。\n如果详细信息中是发件人以外的地址，那是退信地址（Return-Path）：请一并设置。',
  'smtp-format': `邮件服务器不接受此产品所写的邮件。\n${MAKERS}\n如果响应中提到邮件头（header），请去掉主题和发件人名称中的特殊字符。`,
  'smtp-no-service':
    '此服务器不接收邮件，或不接收来自此处的邮件。\n请检查此表单中的服务器：smtp.gmail.com、smtp.office365.com 或您的邮件提供商的服务器，端口 587 或 465。',
  'smtp-helo':
    '邮件服务器不接受此服务器自报的名称。\n请为此服务器设置带有域的完整主机名。\n如果详细信息中该名称为空，则是发送的程序漏掉了它：请其开发商修正。',
  'smtp-spam': '邮件服务器将邮件视为垃圾邮件。\n请更改主题或正文，并检查发件人地址。',
  'smtp-busy': `邮件服务器繁忙或出现故障。\n${WAIT}`,
  storage: '此服务器无法写入文件。\n请检查其可用空间，以及后端能否写入保存状态的目录。',
  'proxy-login': '代理服务器要求用户名和密码。\n请在此服务器的代理设置中输入，或在代理中排除此服务器。',
  proxy:
    '通过代理的连接失败。\n请检查此服务器的代理设置。代理必须允许对邮件服务器和提供商登录服务的 CONNECT。',
  'tls-expired':
    '对方的证书已过期，或此服务器的时钟有误。\n请检查此服务器的日期和时间。如果正确，请对方服务器的管理员更新证书。',
  'tls-name':
    '证书属于其他主机名，而不是服务器 {server} 的主机名。\n请使用其证书所涵盖的名称输入服务器；详细信息中通常会给出。对于托管服务商，这是其自己服务器的名称，而不是 mail.您的域名，也不能是 IP 地址或别名。\n如果名称正确，则说明此服务器与提供商之间有其他设备代为应答；请此产品的管理员查找。\n如果是您自己的邮件服务器，请其管理员为它配置与所用名称相符的证书。',
  'tls-untrusted':
    '此服务器不信任对方的证书。\n请在此服务器上安装缺少的 CA 证书（软件包 ca-certificates），或会解密连接的代理或病毒扫描程序的 CA。\n如果是您自己的邮件服务器或小型托管服务商的服务器，它可能没有发送中间证书：由其管理员安装完整的证书链 (fullchain.pem)。\n如果详细信息中有“self-signed”，请在此服务器上安装该邮件服务器的证书本身（Proton Mail Bridge 可以导出），或请其管理员换用公共 CA 的证书。\n请勿关闭证书验证。',
  'tls-client-certificate':
    '对方要求此服务器出示自己的证书。\n请检查服务器和端口：在 Google 和 Microsoft，587 的 STARTTLS 和 465 的 TLS 都不需要证书。\n如果连接器或中继要求证书，请此产品的管理员安装该证书。',
  'tls-alert': `两台服务器没有共同的加密方式。\n请更新较旧一方的 TLS 库；提供商要求 TLS 1.2 或更高版本。\n${TLS_PORTS}`,
  'tls-alert-certificate':
    '一方不接受另一方的证书。\n请检查此服务器的日期和时间及其 CA 证书（软件包 ca-certificates）。\n如果有代理或病毒扫描程序解密连接，请在此处安装其 CA。',
  'tls-alert-other': `加密连接中断。\n请检查服务器和端口。${TLS_PORTS}\n如果都正确，请查找此处与服务器 {server} 之间的防火墙、代理或病毒扫描程序。`,
  'tls-mode': '服务器在此端口上不从一开始就使用 TLS。\n请使用 STARTTLS（端口 587）或 TLS（端口 465）。',
  'starttls-missing':
    '服务器 {server} 在此端口上不提供 STARTTLS。\n请使用端口 587 和 STARTTLS，或端口 465 和 TLS。\n如果端口正确，则可能有防火墙或病毒扫描程序从连接中去掉了 STARTTLS。\n如果是您自己网络中的邮件服务器，请选择不加密，或请其管理员启用 STARTTLS。',
  'tls-failed': `未能与服务器 {server} 建立加密连接；原因在途中丢失。\n${TLS_PORTS}`,
  'tls-version': `两台服务器没有共同的加密方式。\n请更新较旧一方的 TLS 库；提供商要求 TLS 1.2 或更高版本。\n${TLS_PORTS}`,
  'dns-unavailable': '此服务器目前无法解析主机名。\n请检查其 DNS 设置和网络。\n容器有自己的 DNS 设置。',
  'dns-not-found':
    '未找到服务器 {server} 的主机名。\n请检查此表单中的服务器是否有输入错误。\n如果正确，请检查此服务器的 DNS 设置。',
  refused: `服务器 {server} 在此端口上不接受连接。\n${SERVER_PORTS}\n如果都正确，则防火墙必须允许此服务器连接到那里。\n如果是您自己的邮件服务器，请其管理员使其在此端口上监听（Postfix：master.cf 中的 submission）。`,
  timeout: `服务器 {server} 没有及时应答。\n${SERVER_PORTS}\n防火墙必须允许此服务器与其连接：邮件使用端口 587 或 465，登录使用 443。许多网络会阻止端口 25。\n如果需要代理，请在此服务器的设置中进行设置。`,
  unreachable: `网络中没有通往服务器 {server} 的路径。\n请检查此服务器的网络。如果设置了 IPv6 但无法使用，请修复或将其关闭。\n${SERVER_PORTS}\n如果都正确，则防火墙必须允许此服务器连接到那里。`,
  'permission-network':
    '此服务器自己的安全设置禁止该连接。\n请检查防火墙、病毒扫描程序和 SELinux（httpd_can_network_connect、httpd_can_sendmail）；对于 Oracle 数据库，请检查其网络 ACL（DBMS_NETWORK_ACL_ADMIN）。',
  reset: `连接被切断。\n${TLS_PORTS}\n如果匹配，请查找此处与服务器 {server} 之间的防火墙、代理或病毒扫描程序。\n有些服务器在不接受主机名或繁忙时会断开连接：请为此产品设置完整的主机名（EHLO），然后稍后重试。\n如果在登录时断开，可能是密码被拒绝：QQ 和 163 要求改用授权码。`,
  'endpoint-unreachable':
    '此服务器无法访问登录服务 {endpoint}\n防火墙必须允许此服务器通过端口 443 连接到那里。与邮件服务器无关。\n如果需要代理，请在此服务器的设置中进行设置；也请检查其 DNS。',
  'endpoint-certificate':
    '未能与登录服务 {endpoint} 建立加密连接。\n请在此服务器上安装缺少的 CA 证书（软件包 ca-certificates），或会解密连接的代理或病毒扫描程序的 CA。\n请检查此服务器的日期和时间。请勿关闭证书验证。',
  'clock-skew': '此服务器的日期或时间有误。\n请启用其时间同步 (NTP)，然后重试。',

  'issuer-mismatch':
    '应答不是来自所请求的提供商。\n请重新登录。如果问题依旧，则说明此产品中提供商的颁发者设置有误。',
  'state-mismatch':
    '该应答不属于此产品所记录的登录：它属于另一次登录，或浏览器没有随之发送此产品的 Cookie。\n请使用提供商将您返回到的主机名，通过 https 打开此产品。然后重新开始，并且只打开一个登录窗口。\n如果再次出现，请此产品的管理员检查其对外地址、此产品前面的代理所传递的内容，以及会话 Cookie（SameSite=Lax）。',
  pkce: '证明密钥 (PKCE) 缺失，或与代码不匹配。\n后端必须将兑换请求中的“code-verifier”原样作为 code_verifier 发送。\n如果提供商或后端无法做到，请设置 pkce="off"。',
  'redirect-uri':
    '提供商无法识别该重定向 URI。\n端口、大小写和末尾的斜杠都会影响匹配。请在那里原样注册：{redirectUri}',
  invalid_client:
    '提供商不接受客户端 ID 或客户端密钥。\n请从提供商的页面重新复制两者，不要带空格。\n如果密钥已过期，请在那里创建新的密钥。',
  invalid_grant: `登录已失效，或代码过旧或使用了两次。\n${AGAIN}\n如果几天后再次失效：应用处于测试模式时，Google 会在七天后使其失效（Google Auth Platform › ${name('Audience')} › “Publish app”）；更改密码也会使其失效。\n如果每次重新登录后都这样结束，请检查此服务器的日期和时间 (NTP)。`,
  'other-client':
    '登录时使用的客户端 ID 与现在使用的不同。\n请使用“{mailbox}”和客户端 ID {clientId} 重新登录。\n如果刷新令牌是用工具获取的，则该工具必须使用相同的客户端 ID 和密钥。',
  unauthorized_client:
    '该应用不能使用这种登录方式。\n请在提供商处将其注册为 Web 应用程序，使用授权代码授予类型，并添加：{redirectUri}',
  unsupported_grant_type:
    '提供商不支持这种请求。\n请检查此产品中提供商的端点：授权端点和令牌端点可能互换，或属于旧版本。',
  invalid_scope:
    '提供商不接受所请求的范围。\nGoogle 为 https://mail.google.com/，Microsoft 为 https://outlook.office.com/SMTP.Send offline_access',
  consent:
    '提供商要求尚未给予的同意。\n请重新登录并允许访问。如果没有出现该选项，则必须由提供商处租户的管理员允许该应用。',
  interaction_required: `提供商要求您亲自操作：输入密码、进行第二重验证或选择账号。\n${AGAIN}`,
  access_denied:
    '在提供商的页面上未允许访问。\n请使用“{mailbox}”重新登录并允许访问。\n如果那里的消息提到管理员，则必须先由该管理员允许该应用。',
  insufficient_scope: '缺少发送邮件的权限。\n请使用“{mailbox}”重新登录，并允许所请求的全部内容。',
  invalid_token: `访问令牌无效，或已不再有效。\n${AGAIN}\n如果再次出现，请检查此服务器的时钟。`,
  temporarily_unavailable: `提供商的登录服务出现故障或过载。\n${WAIT}`,
  'no-refresh-token':
    '提供商没有给予长期权限（刷新令牌）。\n请重新登录，并再次允许访问。\n对于 Google，必须请求 access_type=offline 和 prompt=consent；对于 Microsoft，必须请求范围 offline_access。',
  'not-signed-in': '此通知目标尚无人登录，或登录已被终止。\n请使用表单中的按钮登录，然后重试。',
  'token-request-incomplete':
    '提供商无法理解获取令牌的请求：客户端 ID、客户端密钥或刷新令牌缺失或被截断。\n请重新输入客户端 ID 和客户端密钥，然后使用“{mailbox}”重新登录。',
  'token-failed': `未能获取用于发送的令牌：登录已失效，或无法更新。\n请使用“{mailbox}”重新登录，然后重新测试。\n如果问题依旧，${LOG}中有提供商给出的原因。`,
  'permission-missing':
    '缺少权限。\n请提供商处租户的管理员授予应用发送邮件的权限，并给予同意。然后使用“{mailbox}”重新登录。',
  'device-pending': '尚无人在提供商的页面上输入代码。\n请打开所显示的页面，输入代码并允许访问。',
  'registration-metadata': `提供商不接受此产品所发送请求的某个部分。\n请将此产品中提供商的设置与提供商的文档进行核对：端点和其他参数。\n${MAKERS}`,
  invalid_request: `提供商无法理解该请求。\n请检查以下内容：客户端 ID {clientId}，{redirectUri}\n如果都正确，${MAKERS}`,

  'smtp-login-reply-lost': `邮件服务器拒绝了登录；其回复在途中丢失。对于 Microsoft，最常见的原因是 SMTP 发送已关闭。\n${SMTP_AUTH}\n${POWERSHELL}\n${LOG}中可能有回复的原文。`,
  'smtp-login':
    '邮件服务器拒绝了登录。\n请使用“{mailbox}”重新登录。\n如果使用密码：请检查用户名（通常是完整的邮件地址）和密码。许多提供商要求使用应用专用密码。',
  'smtp-refused': `邮件服务器拒绝了邮件。\n${DETAILS_REPLY}\n最常见的原因是：发件人不是登录的账号、收件人不存在、内容被当作垃圾邮件，或短时间内邮件过多。`,
  'not-connected': `未能连接到服务器 {server}。\n${SERVER_PORTS}\n如果都正确，则防火墙必须允许此服务器连接到那里。原因见${LOG}。`,
  'mail-failed': `邮件未发送。原因在此未知，或在途中丢失：请查看详细信息。\n原因见${LOG}，或邮件服务器的日志：请查找同一分钟的记录。\n常见原因是登录、发件人地址，或服务器和端口。`,
  'too-many-requests': `提供商收到的请求过多。\n${WAIT}`,
  'http-gateway': '此产品的后端没有应答其前面的 Web 服务器。\n请检查后端是否正在运行，以及能否访问提供商。',
  'http-unavailable': `对方出现故障或过载。\n${WAIT}`,
  browser:
    '请求无法发送，或没有得到应答。\n请检查此产品的后端是否正在运行、能否从此处访问，以及它能否访问提供商。',
  unauthorized: `提供商不接受登录，原因在途中丢失。\n请将客户端 ID 和客户端密钥与提供商的页面进行核对；对于 Microsoft，是密钥的值 (Value)，而不是其 ID。\n然后使用“{mailbox}”重新登录。${LOG}中可能有提供商的应答。`,
  forbidden: '此产品不允许该请求。\n请重新登录此产品。您需要有更改通知目标的权限。',
  'not-found': '此产品的后端无法识别所调用的地址。\n请此产品的开发商检查所配置的 URL。',
  'api-unauthorized':
    '提供商不接受登录：它已失效，或从未保存。\n请使用“{mailbox}”重新登录，然后重新测试。\n如果问题依旧，请检查客户端 ID 和客户端密钥，以及后端是否保存了刷新令牌。',
  'token-client-refused': `提供商不接受客户端 ID 或客户端密钥；原因在途中丢失。\n请从提供商的页面重新复制两者；对于 Microsoft，是密钥的值 (Value)，而不是其 ID。然后使用“{mailbox}”重新登录。\n${LOG}中可能有提供商的应答。`,
  'token-reason-lost': `提供商拒绝给予令牌；其应答中的原因在途中丢失。\n请检查用户名（完整的邮件地址）、客户端 ID、客户端密钥和租户，然后使用“{mailbox}”重新登录。\n${LOG}或提供商处的登录日志中有原因。`,
  'endpoint-wrong':
    '登录服务 {endpoint} 的地址或其租户有误。\n请将此产品中的端点与提供商的文档进行核对，并将租户 {tenant} 与提供商的页面进行核对。',
  'endpoint-blocked':
    '对提供商登录服务的请求被禁止，最常见的原因是途中的代理或防火墙。\n防火墙或代理必须允许此服务器通过端口 443 访问登录服务 {endpoint}。',
  'endpoint-down':
    '提供商的登录服务出现故障或过载。\n请等待几分钟，然后重试；没有任何内容丢失。与邮件服务器无关。',
  'endpoint-answer':
    '应答的不是登录服务 {endpoint}，而是其他内容，例如代理的页面或登录页面。\n请检查此服务器的代理，以及此产品中提供商的端点。',
  'api-token-refused':
    '提供商的邮件服务不接受访问令牌：登录已失效，或令牌是为另一个服务颁发的。\n请使用“{mailbox}”重新登录，然后重新测试。\n如果问题依旧，则此产品中的范围必须是所发送到的服务的范围。',
  'api-refused':
    '提供商的邮件服务不允许该请求：应用缺少权限，或登录已失效。\n请使用“{mailbox}”重新登录。如果问题依旧，请管理员在提供商处授予应用权限。',
  'host-failed': '此产品的服务器出错。\n请一分钟后重试。如果问题依旧，其日志中有原因。',
  'host-too-large':
    '此产品的服务器或其前面的 Web 服务器不接受这种大小的请求。\n请其管理员提高请求大小的上限。',
  'host-limit': '此产品的服务器收到您的请求过多。\n请等待一分钟，然后重试。',
  'host-forbidden': '此产品不允许该请求。\n请重新登录此产品。您需要有更改通知目标的权限。',
  'captive-portal': '网络要求先有人登录，然后才允许此服务器对外连接。\n请网络管理员放行此服务器。',
  'legal-block': '在此服务器所在的位置，该地址被阻止。\n请网络管理员检查其过滤规则。',
  'reason-lost': `请求被拒绝，原因在途中丢失。\n原因见${LOG}：请查看应答的正文，而不仅仅是其状态。\n常见原因是客户端 ID、客户端密钥或租户有误，或登录已失效。`,
  'incomplete-answer':
    '此产品的服务器作出了应答，但没有说明测试的结果。\n请重新登录此产品：应答的可能是其登录页面。如果仍不成功，其日志中有更多信息。',
  'unreadable-answer':
    '应答不是后端所发送的内容，而是 HTML 页面等其他内容。\n代理或登录页面可能代为应答。请此产品的开发商检查所配置的 URL。',
  'smtp-address':
    '邮件服务器不接受某个发件人或收件人地址。\n请检查发件人地址 {from} 和收件人是否有输入错误。\n详细信息中的回复会指出是哪个地址。',
  'smtp-mailbox':
    '服务器因某个邮箱而拒绝：它已满、被禁用或不允许该操作。\n请详细信息的回复中所列邮箱的管理员检查其状态、许可证和限制。',
  'smtp-system':
    '邮件服务器自身有故障或受到限制。\n请稍后重试。如果问题依旧，请将详细信息中的回复提供给邮件提供商的支持人员。',
  'smtp-routing':
    '邮件服务器找不到通往收件人域的路径。\n请检查每个收件人 @ 之后的部分。\n如果正确，请该域的管理员检查其 DNS 中的 MX 记录。',
  'smtp-protocol': `邮件服务器无法理解某个命令或其参数。\n请检查服务器和端口是否属于接收程序邮件的邮件服务器：STARTTLS 用端口 587，TLS 用端口 465。\n如果都正确，${MAKERS}`,
  'smtp-content': `邮件服务器无法接受这种形式的邮件。\n${MAKERS}`,
  'smtp-policy':
    '邮件服务器的规则拒绝此邮件或此次登录。\n请检查通知目标是否使用“{mailbox}”登录，以及发件人是否是其地址。\n如果都正确，邮件服务器的管理员可以从详细信息中的回复得知是哪条规则。',
  'smtp-no-mail': '此服务器或收件人的域不接收邮件。\n请检查此表单中的服务器和收件人的域。',
  'smtp-sequence':
    '邮件服务器要求先进行另一个步骤，最常见的是登录或加密。\n请在此表单中选择登录方式和加密方式（STARTTLS 用 587，TLS 用 465）。',
  'smtp-command': `邮件服务器无法理解某个命令或其参数。\n请检查服务器、端口和加密方式：STARTTLS 用 587，TLS 用 465。\n如果都正确，${MAKERS}`,
  'smtp-not-allowed': `邮件服务器拒绝了邮件。\n${DETAILS_REPLY}\n最常见的原因是：发件人不是登录的账号、收件人不存在、内容被当作垃圾邮件，或短时间内邮件过多。`,
  'smtp-too-large': '超出了限制：邮件太大，或邮箱已满。\n请减少单封邮件的内容，或在邮箱中腾出空间。',
  'smtp-temporary-login': `邮件服务器目前无法检查登录。\n${WAIT}如果问题依旧，请使用“{mailbox}”重新登录。`,
  'smtp-temporary': `邮件服务器暂时拒绝。\n${WAIT}如果问题依旧，详细信息中的回复会说明原因。`,
  'smtp-permanent': '邮件服务器拒绝。\n请阅读详细信息中的回复，并检查服务器、登录、发件人和收件人。',
  'unknown-language':
    '无法识别此语言的此错误，现按原样显示。\n请以英语显示该错误，并重新粘贴到此处：对于 Google，请在页面地址中添加 &hl=en；对于 Microsoft，请添加 &mkt=en-US；服务器的日志通常是英语。\n或搜索其中的编号或代码。',
  unknown:
    '无法识别此错误，现按原样显示。\n请查看详细信息：最后一行往往最有用。请搜索其中的文字，或将其提供给此产品的支持人员。',
  'smtp-microsoft-password':
    'Microsoft 不接受用户名或密码。\n请在此表单中更正两者；用户名是以下邮箱的完整邮件地址：{mailbox}\n如果有第二重验证，或组织不允许使用密码，请选择登录方式 Microsoft (OAuth2)。\n还必须允许已验证的 SMTP，在 Exchange Online PowerShell 中执行：{smtpAuthCommand}',
  'smtp-credentials-missing':
    '尝试了使用密码登录，但缺少用户名或密码。\n请在此表单中输入两者并保存，或选择 OAuth2 登录方式，并使用“{mailbox}”登录。\n如果已输入，则此产品没有传递它们：请其管理员检查后端的设置和环境变量。\n您自己的服务器如果无需登录即可接收邮件（中继），则不需要登录：请在“身份验证”中选择“无”。',
  'tls-revocation': `无法检查服务器的证书是否已被吊销；证书本身可能没有问题。\n请让此服务器能通过防火墙或代理访问证书颁发机构的地址（OCSP 和 CRL，通常是端口 80 上的 http）。\n如果不允许访问，请此产品的管理员只关闭吊销检查，不要关闭其他验证。`,
  'tls-old-server': `此服务器拒绝了对方的加密，因为它太旧或太弱。\n所填邮件服务器的管理员应在该服务器上启用 TLS 1.2 或更高版本，并使用符合当前标准长度的密钥。\n请在提供商的帮助中查看是否有可在此填写的较新服务器。`,
  'tls-certificate-form': `邮件服务器的证书采用了不再被接受的形式：旧版本（X.509 v1）、弱密钥或弱签名。\n邮件服务器的管理员应制作新证书：X.509 v3，将主机名作为备用名称（SAN），RSA 2048 位或以上，SHA-256。\n请勿关闭验证。`,
  'tls-twice': `此产品在同一连接上启用了两次加密。\n请选择 TLS 和端口 465，而不是 STARTTLS 和 587，或者反过来；通常其中一种可用。Microsoft 只提供端口 587 和 STARTTLS。\n请更新此产品，或将详细信息提供给其开发商。`,
  'server-log-tls': `此行来自邮件服务器自己的日志：某个程序连接了它，但未能建立加密。\n在发送的程序（此产品或其他程序）中，加密方式必须与端口匹配：STARTTLS 用 587，TLS 用 465。\n如果匹配，则该程序不接受邮件服务器的证书或 TLS 版本；请查看该程序自己的日志。`,
  'server-port': `邮件服务器在此端口上不响应：该端口属于其他服务，或此提供商不使用该端口。\n请使用端口 587 和 STARTTLS，或端口 465 和 TLS；Microsoft 只有 587（smtp.office365.com）。\n如果仍无法连接，则防火墙必须允许此服务器连接到那里。`,
  'smtp-passes-on': `转发邮件的邮件服务器无法转发：下一台服务器要求登录。\n写下此行的邮件服务器的管理员应填写下一台服务器的用户名和密码（Postfix：smtp_sasl_password_maps，Exim：authenticator）。\n如果下一台服务器是收件人的，则它不认为该域属于自己；请其管理员检查该域及其 MX 记录。`,
  'smtp-characters':
    '密码、用户名或地址中有此产品无法发送的字符。\n请重新键入密码和用户名：复制的内容常带有看不见的空格，例如应用专用密码。\n请使用由无重音的字母、数字和简单符号组成的密码。如果该字符在邮件内容中，则由此产品的开发商修正。',
  'smtp-session-limit':
    '邮件服务器结束了此连接：它发送的邮件已达到一个连接所允许的数量，或者打开或空闲的时间过长。并未达到每日上限。\n请重新发送：新的连接可立即使用。\n如果再次出现，此产品必须在发送几封邮件后关闭连接并打开新的连接（Nodemailer：maxMessages，Symfony：restart_threshold）。',
  'smtp-connections':
    '邮件服务器不再接受来自此邮箱或服务器的更多并发连接。\n请等待一分钟，然后重试。\n如果再次出现，所有使用此邮箱的程序都必须减少并发连接数；Microsoft 允许三个。',
  'smtp-recipient-limit':
    '邮件的收件人数量超过邮件服务器一次接受的数量。\n请输入更少的收件人，或输入通讯组列表的地址。',
  'smtp-rate':
    '短时间内来自此邮箱或发给此收件人的邮件过多。\n请等待几分钟，然后重试。\n如果再次出现，请降低发送频率，并将多个事件合并到一封邮件中。',
  'smtp-server-full':
    '邮件服务器的磁盘或队列可用空间不足。与邮箱无关。\n请等待几分钟，然后重试。\n如果问题仍然存在，请邮件服务器的管理员腾出空间。',
  'access-token-damaged':
    '作为访问令牌发送的内容不是令牌：它为空或已损坏。\n请检查此表单中的客户端 ID、客户端密钥和账号，然后使用“{mailbox}”重新登录。\n如果问题仍然存在，则此产品发送了其他内容：请将详细信息提供给其开发商。',
  'port-taken':
    '某个程序试图监听一个端口，但该端口正被另一个程序使用，多半是同一程序先前的启动或登录。\n请结束另一个程序，或设置其他端口。\n如果该端口是重定向 URI 的一部分，请在提供商处也注册新的重定向 URI。',
  'smtp-server-fault': `邮件服务器自身有故障，例如登录服务、数据表或证书。问题不在此表单的设置。\n请等待几分钟后重试。\n如果问题仍然存在，请邮件服务器的管理员查看同一分钟的日志。\n如果详细信息中提到阻止列表的“open resolver”或“rate limit”，则该邮件服务器需要自己的 DNS 解析器。`,
  'smtp-wrong-region': `邮件被发送到了与组织不同区域的 Microsoft 服务器。\n管理员应将 MX 记录、连接器或转发邮件的服务器设置为 Microsoft 365 管理中心 › Settings › Domains 中显示的主机名。\n或通过 smtp.office365.com 端口 587 登录后发送。`,
  'no-greeting':
    '服务器 {server} 接受了连接，但没有响应，或响应无法读取：通常是加密方式与端口不匹配。\n请设置 STARTTLS 和端口 587，或 TLS 和端口 465。\n如果匹配，则中间的防火墙或病毒扫描程序拦住了连接；请其管理员放行此服务器。',
  'google-code-damaged':
    'Google 无法读取该代码：代码在途中被改动，最常见的是其中的 / 变成了 %2F。\n如果由人输入代码，则只输入 code= 与下一个 & 之间的内容，并把 %2F 写成 /。\n如果由此产品自行接收代码，则它进行了两次编码：请其管理员更新，或将详细信息提供给开发商。',
  'client-id-unsent':
    '登录开始时带有客户端 ID，但令牌请求中没有客户端 ID。\n如果客户端 ID 已输入并保存，则此产品没有在该请求的正文中发送它：请其管理员更新，或将详细信息提供给开发商。',
  'session-lost':
    '登录返回时缺少开始时的会话：浏览器没有发送该会话的 Cookie。\n请从提供商将您返回到的同一地址开始：相同的主机名，使用 https。\n如果仍然如此，请此产品的管理员将会话 Cookie 设为 SameSite=Lax，而不是 Strict。',
  'tls-invalid':
    '服务器 {server} 的证书未被接受；消息没有说明原因。\n请先检查服务器是否以其证书中的名称输入，而不是 IP 地址或别名。\n不要关闭验证。',
  'answer-too-large':
    '此产品前面的 Web 服务器拒绝了此产品的响应，因为其标头太大。\n请其管理员提高限制（nginx：proxy_buffer_size 16k; proxy_buffers 8 16k；使用 PHP 时为 fastcgi_buffer_size）。',
  'server-mistyped':
    '服务器 {server} 的主机名不存在，或不属于任何邮件服务器。\n请检查此表单中的服务器是否有输入错误：smtp.gmail.com、smtp.office365.com 或您的邮件提供商的服务器。\n只需主机名，不带 http://、端口或 @。也不带引号和空格。',
  'server-local':
    '此产品在自己的机器（localhost）上查找邮件服务器，但那里没有运行邮件服务器。\n请在此表单中输入服务器：smtp.gmail.com、smtp.office365.com 或您的邮件提供商的服务器，端口 587 或 465。\n如果已输入，则此产品没有使用该设置：请其管理员检查配置。在容器中，localhost 是容器本身。\n如果那里确实有一个在运行，则其端口不同：通常为 25 或 587。',
  'smtp-authorization-code':
    '提供商在此要求使用授权码，而不是账号的密码，QQ、163、126 和新浪都是如此。\n请在网页上登录该邮箱；在其设置的“账户”或“POP3/SMTP/IMAP”中开启 SMTP 并生成授权码。\n请在此表单中将该授权码作为密码输入。用户名：完整的邮件地址。',
  'smtp-alibaba-password':
    '邮件服务器拒绝了用户名或密码，并给出阿里巴巴使用的编号 (526)；错误次数过多会使账号锁定一段时间。\n请在阿里邮箱的设置中为邮件程序生成安全密码，或在邮件推送 (DirectMail) 控制台中为发件地址 (From) 设置 SMTP 密码，并在此处输入。\n用户名：完整的邮件地址，与 From 相同。如果已尝试多次，请等待一小时再试。',
  'unreachable-ipv6':
    '曾尝试通过 IPv6 连接服务器 {server}，但此产品的服务器没有可用的 IPv6 互联网通路。\n请让此产品通过 IPv4 连接（Node：--dns-result-order=ipv4first；Postfix：inet_protocols = ipv4），或在此产品的服务器上修复或关闭 IPv6；如果在容器中，则在容器的网络中处理。\n如果通过 IPv4 也无法连接，则防火墙必须允许此产品的服务器连接到那里。',
  'server-forbidden':
    '此产品不连接到该邮件服务器，因为其地址是私有或本地地址。尚未向邮件服务器发出请求。\n请在此表单中输入具有公共主机名的邮件服务器，例如 smtp.gmail.com 或 smtp.office365.com，端口 587。\n若要使用自己网络中的服务器，请此产品的管理员在产品的配置中允许其地址。',
  'api-not-found':
    '提供商的邮件服务无法识别所请求的内容：请求的地址或其中的邮箱有误。\n请检查是否已输入发送邮箱、该邮箱是否存在且书写正确：{mailbox}\n如果正确，则此产品调用了错误的地址：请其管理员更新产品，并将详细信息提供给其开发商。',
  'smtp-direct-blocked':
    '此产品自己投递邮件，直接发往收件人的邮件服务器，而对方拒绝此服务器的地址。\n请通过提供商的提交服务器（例如 smtp.gmail.com 或 smtp.office365.com）的端口 587 登录后发送。\n或请托管服务商将此服务器地址的反向 DNS（PTR）设置为能解析回该地址的名称；如果 IPv6 没有反向 DNS，请通过 IPv4 发送。',
  'mail-service-key':
    '邮件服务的 Web API 不接受该密钥。没有联系任何邮件服务器，因此与服务器和端口无关。\n请重新输入 API 密钥，不要带空格，并检查它是否属于正确的账号和域。\n请检查区域：Mailgun 欧盟区域的密钥或域在其美国地址上无法识别，反之亦然。',
  'smtp-client-refused':
    '此邮件服务器或中继的规则不允许发送邮件的程序连接。与此表单中的设置无关。\n请该邮件服务器的管理员将该程序的地址添加到其规则中（Postfix：mynetworks；在集群中：中继的策略）。\n邮件服务器的日志会说明是哪条规则。',
  'smtp-content-refused':
    '邮件服务器读取了整封邮件后才拒绝，因此问题在于其内容：被视为垃圾邮件，或缺少某个邮件头，或某个邮件头有误。\n请更改主题和正文，去掉链接和附件，然后重试。\n如果简单的邮件也被拒绝，请检查其邮件头（From、To、Date、Message-ID）：由此产品的开发商更正。\n如果回复中有链接，请打开它；如果有编号，请将其提供给邮件提供商的支持人员，即可得知原因。',
  'server-log-tls-version':
    '此行来自邮件服务器自己的日志：连接的程序只支持此邮件服务器不再接受的加密方式。\n请更新发送邮件的程序或设备，或其运行环境，使其支持 TLS 1.2 或更高版本。\n如果无法更新，请邮件服务器的管理员允许旧的加密方式，或在内部网络中为其提供不使用 TLS 的端口。',
  'tls-host-name':
    'TLS 只需要服务器的主机名，而此产品传递的是 IP 地址、后面带端口的名称，或什么也没有传递。\n请用主机名输入服务器，例如 smtp.gmail.com 或 smtp.office365.com，并在专用的端口字段中输入端口。\n如果已输入主机名，则是发送邮件的程序省略了它，或将其替换为地址（MX 查询）：请在该程序中关闭此功能，更新该程序，或将详细信息提供给其开发商。',
  'tls-ca-file':
    '此服务器上设置的受信任证书（CA）文件无法读取，或不匹配。邮件服务器本身没有问题。\n请检查该文件的路径、权限和内容：其中必须以 PEM 格式包含为邮件服务器证书签名的 CA 的现行证书。\n或去掉该设置，以使用系统的 CA 证书（软件包 ca-certificates）。\n请勿关闭证书验证。',
  'google-app-blocked': `Google 阻止了此应用，因为它请求访问 Gmail，但未经 Google 验证。\n只有该应用的开发商才能申请 Google 验证。\n或使用您自己的 OAuth 客户端：Google Auth Platform › Clients › “${name('Web application')}”。在此处输入其客户端 ID 和客户端密钥。\n在组织中，管理员可以信任该客户端 ID：Google 管理控制台 › ${name('Security')} › ${name('API controls')}。`,
  'google-consent-screen':
    'Google 项目的同意屏幕尚未完成：缺少应用名称或支持电子邮件。\n请在 Google Auth Platform › Branding 中输入应用名称和用户支持电子邮件，然后保存。\n然后重新登录。',
  'microsoft-first-party': `此客户端 ID 属于 Microsoft 自己的程序（例如 Azure CLI），该程序不得请求此服务。\n请在 Entra › ${name('App registrations')} 中注册您自己的应用，并输入其客户端 ID 以代替 Microsoft 的客户端 ID。\n在 Azure 中，也可以使用托管标识或该服务的连接字符串。`,
  'microsoft-native-page': `Microsoft 为没有自己地址的程序提供的页面（nativeclient）不再允许复制代码。\n此产品必须使用另一个重定向 URI：以 https:// 开头的自己的地址，或您自己计算机上的 http://localhost。请在 Entra › ${name('App registrations')} › 该应用 › ${name('Authentication')} 中注册。\n请更新此产品，或将详细信息提供给其开发商。`,
  'product-own-service':
    '在联系任何邮件服务器之前，此产品的一个部分拒绝了另一部分的调用。与此表单中的设置无关。\n请此产品的管理员检查其各部分（工作进程、队列、邮件服务）相互识别所用的密钥和地址。\n如果由他人为您运行此产品，请将详细信息提供给其支持人员。',
  'zoho-data-centre':
    'Zoho 将各数据中心（.com、.eu、.in、.com.au、.jp、.ca、.sa、.com.cn）的账号分开，在所请求的数据中心没有此账号。\n请登录 Zoho：浏览器中地址的结尾就是您的数据中心。请在此表单中输入以此结尾的地址：登录和令牌用 accounts.zoho.eu，邮件用 smtp.zoho.eu，依此类推。\n应用也必须在那里注册（api-console.zoho.eu，依此类推）。然后使用“{mailbox}”重新登录。',
  'code-missing':
    '登录返回时没有授权代码：登录在提供商的页面上被取消或拒绝，或者授权代码在返回途中丢失。\n请使用“{mailbox}”重新登录，完成到最后一步，并允许访问。\n如果再次出现，请在提供商返回的地址中查找 error=：它说明了原因。\n如果该地址中有 code=，则是此产品前面的 Web 服务器或代理将其截掉；请其管理员让完整的地址通过。',
  'token-answer-empty':
    '提供商的响应中没有访问令牌：响应是以其他说法表示的错误，或者来自登录服务以外的地址。\n请将此表单中的令牌端点、客户端 ID 和客户端密钥与提供商的页面进行比较，然后使用“{mailbox}”重新登录。\n此产品后端的日志中有响应本身：它说明了原因。',
  'smtp-connect-or-login':
    '连接失败和登录失败时，都会显示此消息。\n请检查服务器、端口和加密方式：STARTTLS 用 587，TLS 用 465。服务器的名称必须与其证书中的名称一致。\n请检查是否设置了登录以及用户名和密码；Google 和 Microsoft 要求 OAuth2，Google 也接受应用专用密码。\n其后的行（“Caused by”）或日志（PHPMailer 中为 SMTPDebug = 2）会显示是哪一种。如果无法建立连接，请让托管服务商开放该端口。',
  'device-reason-hidden':
    '设备只显示编号或笼统的说明，没有给出原因。\n设备自己的日志中有更多信息（Synology：Log Center；QNAP：System Logs；打印机：发送报告）。\n请检查其互联网连接、DNS 和时钟，并更新设备。\n然后检查其邮件设置中的服务器、端口、加密方式、用户名和密码，并重试。',
  'google-advanced-protection': `该账号加入了 Google 的高级保护计划，该计划不让应用访问其邮件。\n请从另一个邮箱发送，或在 https://myaccount.google.com/security 退出该计划。\n在组织中，其管理员可以在 Google 管理控制台 › ${name('Security')} › ${name('Access and data control')} › ${name('API controls')} 中信任客户端 ID {clientId}。`,
  'google-service-clock': `Google 不接受此产品用服务账号的密钥签名的内容。\n请正确设置此服务器的日期和时间（NTP）：相差几分钟就会失败。\n如果正确，请为服务账号创建新密钥，并在此处输入其 JSON。\n该账号必须已获得“{mailbox}”的授权（Google 管理控制台 › ${name('Security')} › ${name('Access and data control')} › ${name('API controls')} › ${name('Manage Domain Wide Delegation')}）。`,
  'redirect-localhost': `要返回的 localhost 地址未在提供商处注册。\n如果此产品在您自己的计算机上运行，请在提供商处原样注册：{redirectUri}（Entra：该应用、${name('Authentication')}；Google Auth Platform：Clients、“${name('Authorized redirect URIs')}”）。\n如果在服务器上运行，则其自身的地址（基础 URL）设置错误，或反向代理没有传递主机名（X-Forwarded-Host、X-Forwarded-Proto）；请其管理员更正。\n如果客户端 ID 属于其他程序（例如 Thunderbird），则无法更改其注册：请注册您自己的应用，并输入其客户端 ID。\n如果端口每次都不同，则 Google 的客户端类型必须为“Desktop app”。`,
  'microsoft-response-type': `此产品要求 Microsoft 在页面的响应中直接给出令牌，而应用不允许这样做。\n如果可以，请将此产品设置为只请求代码（response_type=code）。\n否则，在 Entra › ${name('App registrations')} › 该应用 › ${name('Authentication')} › “Implicit grant and hybrid flows”中勾选“ID tokens”。`,
  'microsoft-personal-account': `登录的是 Microsoft 个人账号，但该应用仅供组织的账号使用。\n请使用组织的账号重新登录。\n要从个人邮箱发送，请在 Entra › ${name('App registrations')} › 该应用 › ${name('Authentication')} › “${name('Supported account types')}”中选择包含个人账号的类型。\n然后将租户设为 common 或 consumers。`,
  'server-sample':
    '所设置的服务器来自示例或开发环境（Mailtrap、MailHog、Mailpit）。它不会向任何人投递邮件。\n请在此表单中输入您的邮件提供商的服务器：smtp.gmail.com、smtp.office365.com 或其他服务器，以及其端口和加密方式。\n如果已输入，则此产品没有使用它：请其管理员检查设置（Laravel 中为 MAIL_HOST）并重新启动产品。',
  'server-missing':
    '此产品中没有设置发送邮件服务器，或没有为发送邮件的账号选择服务器。\n请在此表单中输入服务器、端口、加密方式和登录方式，然后保存。\n如果已输入，请查看此产品中的其他邮件账号：发送邮件的账号也必须有服务器。',
  'local-mailer':
    '此产品将邮件交给了自己服务器上的邮件程序（PHP 的 mail()、sendmail），但失败了。没有连接此表单中的服务器。\n请在此产品中选择 SMTP 作为发送方式，并在此表单中输入服务器。\n或请其管理员在该服务器上设置邮件程序（php.ini 中的 sendmail_path；Postfix、msmtp）。\n该邮件程序的日志会说明失败的原因。',
  'smtp-account-unverified':
    'Outlook.com 目前不允许此账号发送：它是新账号，或发送的数量超过了 Microsoft 目前允许的数量。\n请使用“{mailbox}”登录 https://outlook.live.com，按要求确认信息（通常是电话号码），然后重新发送。\n如果没有任何要求，请等待一天，并减少发送的邮件。\n在组织中，请管理员查看 Microsoft Defender 中的“Restricted entities”。',
  'reason-missing':
    '此文本没有说明原因，因此不指明任何人。\n原因在此产品后端、设备或邮件服务器的日志中：请查找同一分钟的行。\n带有编号（535、5.7.…、AADSTS…）或 refused、timed out、denied 等词的行最能说明问题：请粘贴到此处。',
};
