import { delivered } from '../delivered.js';
import type { Strings } from '../strings.js';

/** Chinese: the page to which the provider sends back. */
const texts = {
  callback: {
    working: '正在完成登录…',
    delivered: delivered.zh,
    'delivered-error': '提供商报告了错误。您可以关闭此窗口：等待中的页面会显示处理方法。',
    unclaimed: '没有页面在等待此次登录。',
    'unclaimed-remedy':
      '该页面可能在其他浏览器或隐私窗口中打开：请复制此地址并粘贴到那里。如果该页面已关闭，请重新开始。',
    lost: '发起此次登录的页面已不再等待。该页面可能被重新加载了。',
    'lost-remedy': '未做任何更改。请在原页面重新开始；可以关闭此窗口。',
    nothing: '此页面用于登录过程。您无需在此执行任何操作。',
    'address-label': '包含应答的地址',
    copy: '复制',
    copied: '已复制。',
    'copy-failed': '此处不允许自动复制：请选中地址后手动复制。',
    'error-label': '错误',
    close: '关闭此窗口',
  },
} satisfies Pick<Strings, 'callback'>;

export default texts;
