import type { Locale } from './locale.js';
import type { Strings } from './strings.js';

const explanations = () => import('./ja/explanations.js');
const guide = () => import('./ja/guide.js');
const redirectUri = () => import('./ja/redirect-uri.js');
const signIn = () => import('./ja/sign-in.js');

/** Japanese. */
const ja = {
  lang: 'ja',
  late: {
    button: signIn,
    callback: () => import('./ja/callback.js'),
    check: () => import('./ja/check.js'),
    console: guide,
    diagnosis: explanations,
    explanation: explanations,
    flow: () => import('./ja/flow.js'),
    guide,
    preflight: redirectUri,
    ownSignIn: () => import('./ja/own-sign-in.js'),
    otherProvider: () => import('./ja/other-provider.js'),
    panelSignIn: signIn,
    presets: () => import('./ja/presets.js'),
    redirectUri,
    status: () => import('./ja/status.js'),
    testMail: () => import('./ja/test-mail.js'),
  },
  strings: {
    fields: {
      name: 'エンドポイント名',
      enable: '有効にする',
      server: 'サーバー',
      mode: '暗号化',
      insecure: 'なし（安全ではありません）',
      starttls: 'STARTTLS',
      tls: 'TLS',
      port: 'ポート',
      portDefault: '既定値 ({port})',
      'auth-method': '認証',
      none: 'なし',
      plain: 'ユーザー名とパスワード',
      oauth2: '{provider} (OAuth2)',
      other: 'その他',
      cloud: 'クラウド',
      'oauth2-issuer': '発行者 (issuer)',
      'oauth2-authorization-endpoint': '認可エンドポイント',
      'oauth2-token-endpoint': 'トークン エンドポイント',
      'oauth2-scope': 'スコープ',
      'oauth2-sasl-mechanism': 'メカニズム',
      'oauth2-client-id': 'クライアント ID',
      'oauth2-client-secret': 'クライアント シークレット',
      'oauth2-registration': 'アプリの登録',
      'oauth2-grant': 'サインインするのは誰ですか?',
      'oauth2-client-auth': 'アプリの証明方法',
      'oauth2-client-secret-expires': 'シークレットの有効期限',
      'oauth2-client-certificate': '証明書',
      'oauth2-client-private-key': '秘密キー',
      'oauth2-service-account-key': 'サービス アカウントのキー',
      'oauth2-tenant-id': 'テナント ID',
      username: 'ユーザー名',
      identity: 'サインイン アカウント',
      mailbox: 'メールボックス',
      password: 'パスワード',
      unchanged: '変更なし',
      'oauth2-refresh-token': 'サインイン',
      'from-address': '差出人アドレス',
      'mailto-user': '受信者',
      mailto: '追加の受信者',
      mailtoHint: 'アドレスは空白、コンマ、セミコロンのいずれかで区切ります。',
      comment: 'コメント',
      author: '作成者',
    },
    panel: {
      connection: '接続',
      signIn: 'サインイン',
      message: 'メッセージ',
      advanced: '詳細設定',
      error: 'エラー:',
      cleaned: '空白、引用符、または見えない文字を削除しました。',
      taken: 'テキストから値だけを取り出しました。',
      filled: 'テキストから入力した項目: {fields}',
      desktop:
        'テキストから入力した項目: {fields}。ただし、このクライアントはデスクトップ アプリ用です。Google はこの種類では localhost にしか戻しません。Google で種類が「ウェブ アプリケーション」のクライアントを作成してください。',
      'service-account':
        'これはサービス アカウントのキーです。種類が「ウェブ アプリケーション」の OAuth クライアントを作成してください。',
      recipientsAdded: '追加しました: {addresses}',
      recipientRemoved: '削除しました: {address}',
      unknownMethod:
        'このフォームはサインイン方法「{method}」に対応していません。保存しても、そのまま維持されます。',
      help: '{field} のヘルプ',
      noUser: 'ユーザーなし',
      show: '表示',
      hide: '非表示',
      showSecret: '{field} を表示',
      hideSecret: '{field} を非表示',
      removeRecipient: '{address} を削除',
      recipientList: '追加した受信者',
      wrongAddress: 'メール アドレスではありません',
      unknownUser: '{user}（不明なユーザー）',
      notOffered:
        'この通知先は OAuth2 でサインインしますが、ここでは OAuth2 が設定されていません。保存しても、サインインはそのまま維持されます。',
      needAttention: '修正が必要な項目: {count}',
    },
    signs: {
      pair: '{name}: {value}',
      sentences: '{first}。{second}',
    },
    copy: {
      copy: 'コピー',
      copyNamed: 'コピー: {name}',
      copied: 'コピーしました',
      select: '選択しました。Ctrl+C または ⌘C でコピーしてください。',
    },
    problems: {
      required: '「{field}」を入力してください。',
      name: '英字で始め、英字、数字、「-」、「_」を 2 文字以上使用してください。',
      host: 'ホスト名または IP アドレスだけを入力してください。空白、「https://」、ポート、パスは含めないでください。',
      hostIsMail:
        'メール サーバーの名前を入力してください（例: smtp.example.com）。名前に「@」は含まれません。',
      port: '1 から 65535 までの数字を入力してください。',
      mail: 'メール アドレスを入力してください（例: user@example.com）。',
      recipients: 'メール アドレスではないものを修正または削除してください: {addresses}',
      noRecipient: '受信者を 1 つ以上追加してください。',
      googleClientId: 'Google のクライアント ID は「.apps.googleusercontent.com」で終わります。',
      microsoftClientId:
        'Microsoft のクライアント ID は 00000000-0000-0000-0000-000000000000 の形式です。概要ページの「アプリケーション (クライアント) ID」を使用してください。',
      clientIdShape:
        'クライアント ID に空白、引用符、かっこ、スラッシュは含まれません。ID だけをコピーしてください。',
      secretShape:
        'クライアント シークレットはファイルでもアドレスでもなく、空白も含みません。シークレットだけをコピーしてください。',
      maskedSecret:
        'このシークレットはアスタリスクで隠されています。全体が表示される場所でコピーするか、新しく作成してください。',
      secretIsClientId: 'これはクライアント ID です。クライアント シークレットをコピーしてください。',
      secretIsToken:
        'これはトークン、コード、または API キーです。クライアントまたはアプリのページからクライアント シークレットをコピーしてください。',
      secretId:
        'これはシークレット ID のようです。シークレット本体である「値 (Value)」の列をコピーしてください。',
      date: '日付を YYYY-MM-DD の形式で入力してください。',
      format: '{example} のような値を入力してください。',
      tenant:
        'テナントの ID またはドメイン、もしくは common、organizations、consumers のいずれかを入力してください。',
      ownTenant:
        '自身でサインインするアプリには、自組織のテナントの ID またはドメインが必要です。「common」、「organizations」、「consumers」は使用できません。',
      workspaceMailbox:
        'サービス アカウントで送信できるのは Google Workspace ドメインのメールボックスだけです。gmail.com では使用できません。',
      authorize: '保存する前にサインインしてください。',
      authorizeAgain:
        'このサインインは別のクライアント ID、テナント、またはプロバイダーに対するものです。もう一度サインインしてください。',
    },
  } satisfies Pick<Strings, 'copy' | 'fields' | 'panel' | 'problems' | 'signs'>,
} satisfies Locale;

export default ja;
