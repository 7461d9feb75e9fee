import type { Strings } from '../strings.js';

/** Chinese: the check of the registration. */
const texts = {
  check: {
    title: '检查注册信息',
    check: '检查',
    checking: '正在检查…',
    hint: '向 {provider} 询问此处输入的内容是否正确。不会登录，也不会保存任何内容。',
    endpoint: '令牌端点',
    tenant: '租户',
    client: '客户端和凭据',
    permission: '权限',
    'endpoint-ok': '{provider} 有应答。',
    'tenant-ok': '{provider} 可以识别。',
    'client-ok': '{provider} 已接受。',
    'permission-ok': '已颁发用于发送的令牌。邮箱是否接受该令牌，可通过测试邮件确认。',
    'permission-later': '有人登录时才能确认。',
    warning: '请查看',
    failed: '失败',
    skipped: '未执行到',
    succeeded: '注册信息正确。',
    succeededSignIn: '注册信息正确。现在请登录。',
    stopped: '检查失败的步骤：{step}',
    noAnswer: '无法进行检查：{reason}',
  },
} satisfies Pick<Strings, 'check'>;

export default texts;
