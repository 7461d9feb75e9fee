import type { Strings } from '../strings.js';

/** Japanese: the check of the registration. */
const texts = {
  check: {
    title: '登録の確認',
    check: '確認する',
    checking: '確認しています…',
    hint: '入力した内容が正しいかどうかを {provider} に問い合わせます。サインインは行われず、何も保存されません。',
    endpoint: 'トークン エンドポイント',
    tenant: 'テナント',
    client: 'クライアントと資格情報',
    permission: 'アクセス許可',
    'endpoint-ok': '{provider} から応答がありました。',
    'tenant-ok': '{provider} に存在します。',
    'client-ok': '{provider} に受け入れられました。',
    'permission-ok':
      '送信用のトークンが発行されました。メールボックスで使用できるかどうかは、テスト メールで確認できます。',
    'permission-later': '誰かがサインインしたときに分かります。',
    warning: '要確認',
    failed: '失敗',
    skipped: '未実行',
    succeeded: '登録は正しく行われています。',
    succeededSignIn: '登録は正しく行われています。続けてサインインしてください。',
    stopped: '確認に失敗した段階: {step}',
    noAnswer: '確認を実行できませんでした: {reason}',
  },
} satisfies Pick<Strings, 'check'>;

export default texts;
