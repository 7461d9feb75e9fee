import { consoleNames } from './console.js';
import type { Strings } from '../strings.js';

/** Chinese: the guide. */
const texts = {
  guide: {
    quoted: '“{text}”',
    label: '在 {provider} 进行设置',
    'label-any': '在邮件提供商处进行设置',
    choose: '由谁发送您的邮件？',
    'choose-first': '请选择提供商',
    unknown: '此处没有提供商“{provider}”。',
    intro:
      '在 {provider} 注册一次之后，此产品便可以您的某个账号的身份发送邮件，而无需知道其密码。大约需要 {minutes:minute}，以及一个可在那里注册应用的账号。',
    'intro-generic': '在 {provider} 注册一次之后，此产品便可以您的某个账号的身份发送邮件，而无需知道其密码。',
    'redirect-title': '重定向 URI',
    'redirect-help': '登录后，{provider} 会将您返回到此地址。请完全按照此处所写在那里注册。',
    'redirect-refused': '登录后，{provider} 本应将您返回到此地址，但不接受该地址：',
    'redirect-instead':
      '您也可以不做更改，继续操作。请按照下面步骤中所写，改为注册 {uri}。登录后，浏览器会提示无法打开 {uri}，这是正常现象：请复制该页面的地址，并粘贴到此产品的表单中。',
    'redirect-native':
      '或者改为注册 {provider} 的以下页面，平台同样选择“Web”。登录后它会保持打开且为空白，其地址以同样的方式粘贴。作为移动或桌面应用程序，应用不能使用密钥。',
    'steps-title': '步骤',
    progress: '已完成 {done}，共 {count}',
    open: '打开 {host}',
    'new-window': '（在新窗口中打开）',
    menu: '位置：',
    redirectUri: '重定向 URI',
    scope: '范围',
    appName: '建议的名称',
    appType: '应用类型',
    permission: '权限',
    command: 'PowerShell',
    consentLink: '供管理员使用的链接',
    'default-name': '{host} 的通知',
    checked: '菜单名称和链接已于 {date} 与提供商的文档核对。提供商有时会更改名称。',
    'google-project':
      '创建项目\n以组织管理员的身份登录，或使用将要发送邮件的个人账号登录。\n输入名称；如有要求，请选择您的组织，然后点击 {create}。\n在页面左上角选择新项目。',
    'google-app':
      '填写应用信息\n点击 {getStarted}。\n{appInformation}：输入建议的名称，并将您的地址填写为 {supportEmail}。名称不能包含“Google”或“Gmail”。\n{audience}：选择 {internal}。个人 Gmail 账号只能选择 {external}。\n{contact}：输入您的地址。\n同意政策，然后点击 {create}。',
    'google-scope':
      '允许其发送邮件\n点击 {addScopes}。\n将范围粘贴到末尾的 {manualScopes} 框中，然后点击 {addToTable}。\n点击 {update}，再点击 {save}。\n如果希望此产品显示登录的账号，请打开 {gmailApi}，然后点击 {enable}。不这样做也能发送邮件。',
    'google-client':
      '创建客户端\n点击 {createClient}，并在 {applicationType} 中选择 {webApplication}。\n在 {redirectUris} 下点击 {addUri}，然后粘贴重定向 URI。将 {javascriptOrigins} 留空。\n点击 {create}。\n立即将 {clientId} 和 {clientSecret} 复制到此产品的表单中：密钥只显示一次。您也可以下载 JSON 文件并拖放到表单中。',
    'google-publish':
      '如果选择了外部 (External)，请发布应用\n如果选择了 {internal}，请跳过此步骤。\n在 {publishingStatus} 下点击 {publish} 并确认。否则，登录每隔七天就会失效。',
    'google-authorize':
      '在此处登录\n在此产品的表单中，点击通过 {provider} 授权的按钮。\n选择用于发送邮件的账号，而不是您自己的管理员账号，然后允许访问。\n对于您自己的外部 (External) 应用，出现“Google hasn’t verified this app”是正常的：点击 {advanced}，再点击其下方的链接。\n如果 Google 提示访问被阻止，则需要 Google Workspace 管理员允许该应用：{apiControls}。\n发送测试邮件，然后保存。',
    'microsoft-register':
      '注册应用\n使用 {developerRole} 或更高级别的角色登录，然后点击 {newRegistration}。\n输入建议的名称。\n{accountTypes}：选择 {singleTenant}。对于个人 outlook.com 邮箱，请选择 {personal}，稍后将“consumers”填写为租户 ID。\n{redirectUriLabel}：选择平台 {web}，并粘贴重定向 URI。切勿选择 {spa}。\n点击 {register}。',
    'microsoft-ids':
      '复制两个 ID\n在应用的 {overview} 页面上，将 {clientId} 复制到此产品表单的客户端 ID 字段。\n将 {tenantId} 复制到租户 ID 字段。',
    'microsoft-secret':
      '创建客户端密钥\n点击 {newSecret}，输入建议的名称，选择到期时间（最长 24 个月），然后点击 {add}。\n将 {value} 列复制到客户端密钥字段，而不是 {secretId}。它只显示一次。\n记下到期日：从那天起，在您输入新密钥之前不会发送邮件。\n如果按钮呈灰色，说明您的组织禁止使用密钥：请打开 {certificates}，点击 {upload}，并在表单中选择“证书”。',
    'microsoft-permissions':
      '允许其发送邮件\n依次点击 {addPermission}、{graph}、{delegated}。\n勾选下面的两个权限，然后点击 {addPermissions}。在登录窗口中，它们显示为 {scope}。\n点击 {grantConsent} 并确认。\n如果您无权执行此操作，请将下面的链接填入 ID 后发送给 Microsoft 365 的管理员。登录窗口中的“Need admin approval”也是这个意思。',
    'microsoft-mailbox':
      '为邮箱允许 SMTP\n打开用于发送邮件的账号。它需要包含 Exchange 的许可证。\n打开 {mail} 选项卡，点击 {emailApps}，勾选 {smtpAuth}，然后点击 {saveChanges}。\n或者在 Exchange Online PowerShell 中使用您邮箱的地址执行：',
    'microsoft-authorize':
      '在此处登录\n在此产品的表单中，点击通过 {provider} 授权的按钮。\n以用于发送邮件的邮箱登录，而不是以管理员身份登录，然后接受。\n发送测试邮件，然后保存。邮箱设置的更改可能需要一小时才能生效。',
    'generic-client':
      '在 {provider} 注册此产品\n在您的 {provider} 账号中打开开发者或 API 访问页面，并创建 OAuth2 客户端。\n选择下面的应用类型。它也可能称为“confidential client”。\n粘贴重定向 URI。它也可能称为“callback URL”。\n允许下面的范围。',
    'generic-ids':
      '复制 ID 和密钥\n将客户端 ID 和客户端密钥复制到此产品的表单中。许多提供商只显示一次密钥。\n如果 {provider} 没有客户端密钥，请将该字段留空。',
    'generic-mailbox': '为邮箱允许 SMTP\n查看用于发送的账号的邮件设置：有些提供商最初会关闭 SMTP。',
    'generic-authorize':
      '在此处登录\n在此产品的表单中，点击通过 {provider} 授权的按钮。\n使用用于发送邮件的账号登录，并允许访问。\n发送测试邮件，然后保存。',
    'intro-own':
      '在 {provider} 的管理员授予权限之后，此产品便可自行为邮箱发送邮件，无需任何人登录。大约需要 {minutes:minute}。',
    rightCommand: 'PowerShell',
    olderCommand: 'PowerShell（旧方法）',
    'object-id': '用于下面命令的对象 ID',
    'microsoft-app-register':
      '注册应用\n使用 {developerRole} 或更高级别的角色登录，然后点击 {newRegistration}。\n输入建议的名称。\n{accountTypes}：选择 {singleTenant}。将 {redirectUriLabel} 留空。\n点击 {register}。不需要 API 权限。',
    'microsoft-app-credential':
      '为其添加凭据\n如果使用客户端密钥，请点击 {newSecret}，选择到期时间（最长 24 个月），然后点击 {add}。复制 {value} 列，而不是 {secretId}：它只显示一次。\n如果使用证书，请打开 {certificates}，然后点击 {upload}。可以使用自签名证书。\n如果密钥的按钮呈灰色，说明您的组织禁止使用密钥：请使用证书。',
    'microsoft-app-object':
      '复制企业应用程序的对象 ID\n它不是“应用注册 (App registrations)”中的对象 ID。\n复制 {objectId} 并粘贴到此处：它不是机密信息，只用于命令中。',
    'microsoft-app-right':
      '授予其为邮箱发送邮件的权限\n以 Exchange 管理员的身份在 PowerShell 中运行命令。它们允许应用为这一个邮箱发送邮件，但不能读取。\nExchange 最多可能需要两小时才会接受登录。在此之前，它会返回 535 5.7.3。',
    'microsoft-app-older':
      '旧方法，适用于无法使用 Exchange 应用程序角色的情况\n依次点击 {addPermission}、{organizationApis}、{application}，勾选 {sendAsApp}，点击 {addPermissions}，再点击 {grantConsent}。\n然后运行命令。它们授予应用整个邮箱的权限，包括读取和删除。',
    'microsoft-app-check':
      '在此处检查\n在此产品的表单中，选择由应用自身登录。输入客户端 ID、租户 ID、凭据和邮箱。\n发送测试邮件，然后保存。',
    'google-account-create':
      '创建服务账号\n在页面左上角选择或创建项目。\n点击 {createAccount}，输入建议的名称，然后点击 {create}。它不需要项目中的角色。',
    'google-account-key':
      '创建其密钥\n打开该账号，再打开其密钥。选择 {newKey}、{json}，然后点击 {create}。会下载一个文件：持有该文件的人都可以使用此账号。\n如果被阻止，说明您组织的政策 ({policy}) 禁止使用密钥。{policyRole} 可以仅为此项目解除限制。',
    'google-account-delegate':
      '将域的邮箱授权给它\n以超级管理员的身份登录，然后点击 {addNew}。\n粘贴文件中的客户端 ID：这是一个数字，也会显示在此产品的表单中。粘贴下面的范围，然后点击 {authorize}。\n最多可能需要 24 小时才能生效。之后，该账号可以读取和删除域中所有人的邮件。',
    'google-account-check':
      '在此处检查\n在此产品的表单中，选择由服务账号登录。将密钥文件拖放到那里，并输入邮箱。\n发送测试邮件，然后保存。',
    'ends-title': '日后导致登录失效的原因',
    'ends-intro': '出现以下情况时，在您重新登录或输入新密钥之前，不会发送邮件：',
    'google-ends':
      '有人更改了账号的密码。\n应用为外部 (External) 且仍处于测试阶段：七天后失效。\n六个月未使用。\n账号所有者或管理员移除了访问权限。\nGoogle Workspace 按固定时间要求重新登录（会话控制）。\n同一账号登录超过 100 次：最早的登录失效。',
    'microsoft-ends':
      '90 天未使用。只要此产品每天更新，就不会失效。\n客户端密钥到期（最长 24 个月）。此时输入新密钥即可，无需任何人登录。\n管理员重置了密码，或使账号在所有位置退出登录。\n您组织的规则要求重新登录（条件访问）。\n应用或其权限被移除。',
    'generic-ends':
      '有人更改了账号的密码。\n账号所有者或管理员移除了访问权限。\n长时间未使用。\n客户端密钥到期。',
    'send-title': '{provider} 的权限由其他人持有？',
    'send-help': '请将这些步骤连同此产品的值发送给对方。其中不含机密信息。',
    'sheet-copy': '以文本形式复制步骤',
    'sheet-mail': '撰写邮件',
    'sheet-mail-short': '这种邮件可以容纳值和链接，但无法容纳全部步骤。请复制步骤并粘贴到邮件中。',
    'sheet-show': '显示文本',
    'sheet-subject': '请在 {provider} 注册“{appName}”',
    'sheet-intro': '请在 {provider} 注册此产品，使其可以发送邮件。以下是相关的值和步骤：',
    'sheet-back':
      '请告知我客户端 ID；如果是 Microsoft，还请告知租户 ID。请勿通过邮件发送客户端密钥：请以安全的方式转交。',
  },
  console: consoleNames,
} satisfies Pick<Strings, 'guide' | 'console'>;

export default texts;
