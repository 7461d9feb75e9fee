import type { Strings } from '../strings.js';

/** Chinese: the test mail. */
const texts = {
  testMail: {
    title: '测试邮件',
    recipient: '测试邮件的收件地址',
    send: '发送测试邮件',
    sending: '正在发送…',
    token: '获取访问令牌',
    account: '检查账号和权限',
    'sign-in': '登录 SMTP 服务器',
    sender: '检查发件人',
    sent: '发送邮件',
    ok: '完成',
    warning: '请查看',
    failed: '失败',
    skipped: '已跳过',
    waiting: '等待中',
    'other-identity':
      '登录的是 {account}，但邮件服务器上使用的账号是 {identity}。请以 {identity} 重新登录，或将 {account} 填写为登录账号。只有共享邮箱才可保持现状：由其管理员向 {account} 授予“Full Access”和“Send As”。',
    'other-sender':
      '登录的是 {account}，但邮件的发件人是 {sender}。请以 {sender} 重新登录，或更改发件人。只有当 {sender} 是 {account} 的别名，或其管理员已允许 {account} 以该地址发送时，才可保持现状。',
    'account-unknown': '不清楚登录的是谁，因此没有将账号与发件人进行比较。收到测试邮件后，请查看其发件人。',
    succeeded: '测试邮件已发送给 {recipient}。',
    stopped: '测试邮件未发送。失败的步骤：{step}',
    unfinished: '不清楚测试邮件是否已发送。',
    noAnswer: '测试邮件未发送：{reason}',
  },
} satisfies Pick<Strings, 'testMail'>;

export default texts;
