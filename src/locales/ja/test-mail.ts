import type { Strings } from '../strings.js';

/** Japanese: the test mail. */
const texts = {
  testMail: {
    title: 'テスト メール',
    recipient: 'テスト メールの送信先',
    send: 'テスト メールを送信',
    sending: '送信しています…',
    token: 'アクセス トークンの取得',
    account: 'アカウントとアクセス許可の確認',
    'sign-in': 'SMTP サーバーへのサインイン',
    sender: '差出人の確認',
    sent: 'メールの送信',
    ok: '完了',
    warning: '要確認',
    failed: '失敗',
    skipped: 'スキップ',
    waiting: '待機中',
    'other-identity':
      'サインインしたのは {account} ですが、メール サーバーで使用するアカウントは {identity} です。{identity} としてサインインし直すか、{account} をサインイン アカウントとして入力してください。このままでよいのは共有メールボックスの場合だけです。その場合は、共有メールボックスの管理者が {account} に「Full Access」と「Send As」を付与します。',
    'other-sender':
      'サインインしたのは {account} ですが、メールの差出人は {sender} です。{sender} としてサインインし直すか、差出人を変更してください。このままでよいのは、{sender} が {account} のエイリアスの場合、または {account} がこのアドレスとして送信することを管理者が許可している場合だけです。',
    'account-unknown':
      '誰がサインインしたのか不明なため、アカウントと差出人を照合していません。テスト メールが届いたら、差出人を確認してください。',
    succeeded: 'テスト メールを {recipient} に送信しました。',
    stopped: 'テスト メールは送信されませんでした。失敗した段階: {step}',
    unfinished: 'テスト メールが送信されたかどうかは不明です。',
    noAnswer: 'テスト メールは送信されませんでした: {reason}',
  },
} satisfies Pick<Strings, 'testMail'>;

export default texts;
