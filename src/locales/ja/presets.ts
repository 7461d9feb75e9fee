import type { Strings } from '../strings.js';

/** Japanese: mail services without OAuth2. */
const texts = {
  presets: {
    preset: 'メール サービス',
    other: 'その他のサービス',
    filled: '{name} 用にサーバー、ポート、暗号化、認証を設定しました。',
    source: '{name} の説明を見る',
    internalOnly: '自組織内の受信者にだけ届きます。',
    hveAccount:
      'HVE アカウントとそのパスワード、および課金ポリシーが必要です。セキュリティの既定値が有効な場合、パスワードでのサインインは失敗します。また、2028 年 9 月に終了します。',
    acsSignIn:
      'ユーザー名は SMTP ユーザー名リソース、パスワードはその背後にあるアプリのクライアント シークレットです。差出人は、接続済みドメインのアドレスでなければなりません。',
    connectorNeeded:
      'このサーバーを固定 IP アドレスまたは TLS 証明書で識別する、Exchange のコネクタが必要です。',
    connectorServer:
      'サーバー名は、ドメインのドットをハイフンに置き換えたものです（例: contoso-com.mail.protection.outlook.com）。',
    relayNeeded:
      'このサーバーを固定 IP アドレスで識別する、Google 管理コンソールの SMTP リレー サービス（Apps › Google Workspace › Gmail › Routing）が必要です。サインインを求められる場合は「ユーザー名とパスワード」を選択してください。',
    appPassword:
      'パスワードには、アカウント自身のパスワードではなくアプリ パスワードを使用します。アカウントで 2 段階認証プロセスを有効にする必要があります。',
    apiKey: 'ユーザー名は常に「apikey」、パスワードは API キーです。',
    smtpCredentials:
      'ユーザー名とパスワードは、ご自身のログイン情報ではなく、サービスが発行する SMTP 資格情報です。',
    messagesPerMinute: '1 分あたりのメッセージ数の上限: {limit}',
    messagesPerHour: '1 時間あたりのメッセージ数の上限: {limit}',
    messagesPerDay: '1 日あたりのメッセージ数の上限: {limit}',
    recipientsPerMessage: 'メッセージあたりの受信者数の上限: {limit}',
    messageSize: 'メッセージのサイズの上限: {limit} MB',
  },
} satisfies Pick<Strings, 'presets'>;

export default texts;
