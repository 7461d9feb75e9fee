import { diagnosis } from './diagnosis.js';
import type { Strings } from '../strings.js';

/** Chinese: the explanations of errors. */
const texts = {
  diagnosis,
  explanation: {
    who: '谁可以解决：',
    you: '您',
    'provider-admin': '您在提供商处的账号的管理员',
    'host-admin': '此产品的管理员',
    provider: '提供商',
    alternatives: '如果不是上述原因，则可能是：',
    link: '在 {host} 查看详细信息',
    newWindow: '（在新窗口中打开）',
    details: '详细信息',
    traceId: '跟踪 ID',
    correlationId: '相关 ID',
    timestamp: '时间',
    copyDetails: '复制详细信息',
    copyReport: '复制报告',
    reportHelp: '用于提交支持请求。报告中不含密码、密钥或令牌。',
  },
} satisfies Pick<Strings, 'diagnosis' | 'explanation'>;

export default texts;
