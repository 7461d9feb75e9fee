import type { Strings } from '../strings.js';

/** Japanese: signing in without a person, and certificates. */
const texts = {
  ownSignIn: {
    'grant-client-credentials-hint':
      '誰もサインインしません。管理者が、1 つのメールボックスで送信する権利をアプリに与えます。',
    'grant-jwt-bearer-hint':
      '誰もサインインしません。Workspace の管理者が、サービス アカウントにドメインの代理を許可します。そのキーを持つ人は、ドメイン内の全員のメールを読み取り、削除できます。',
    guide: '{provider} での設定方法',
    certificateHint:
      'PEM 形式。ここに貼り付けるかドロップします。キーと一緒でもかまいません。同じ証明書を {provider} のアプリにアップロードしてください。',
    certificateFacts: '有効期限: {date}（{when}）。拇印: {thumbprint}',
    certificateEnd: '有効期限: {date}（{when}）。',
    makeCertificate: '証明書を作成する',
    makingCertificate: '証明書を作成しています…',
    downloadCertificate: '証明書をダウンロード (.cer)',
    certificateMade:
      'この製品のサーバーがこの証明書を作成し、キーを保管しています。証明書をダウンロードし、{provider} のアプリにアップロードしてください。',
    certificateNotMade: '証明書を作成できませんでした: {reason}',
    madeKeyHint: 'この証明書のキーはこの製品のサーバーが保管しています。空のままにしてください。',
    privateKeyHint: 'PEM 形式、パスワードなし。パスワードと同様に保管され、再び表示されることはありません。',
    serviceAccountHint:
      'JSON ファイル全体を、ここに貼り付けるかドロップします。パスワードと同様に保管され、再び表示されることはありません。',
    serviceAccountFacts:
      '管理コンソールに、クライアント ID {clientId} とスコープ {scope} を入力してください。',
    mailboxHint: '送信に使うメールボックス。',
    sendAsHint:
      'メールの差出人は {sender} です。そのため、アプリにはこのアドレスとして送信する権利 (Send As) も必要です。',
    credentialFileWrong:
      'このファイルには、ここで使用できる証明書やキーがありません。.pfx や .p12 ファイルは「openssl pkcs12 -nodes -in FILE」で変換できます。',
    certificateForm:
      'これは PEM 形式の証明書ではありません。「BEGIN CERTIFICATE」のブロックを貼り付けてください。',
    certificateSeveral: 'チェーン全体ではなく、アプリ自身の証明書だけを貼り付けてください。',
    certificateWithKey:
      'ここに秘密キーが含まれています。秘密キーには専用の欄があります。ここから切り取り、その欄に貼り付けてください。',
    certificateKind: '証明書のキーは RSA キーでなければなりません。',
    certificateWeak: '証明書のキーが短すぎます。2048 ビット以上が必要です。',
    certificateEnded: 'この証明書は有効期限が切れています。',
    certificateNotYet: 'この証明書はまだ有効になっていません。',
    keyForm: 'これは PEM 形式の秘密キーではありません。「BEGIN PRIVATE KEY」のブロックを貼り付けてください。',
    keyPublic: 'これは証明書または公開キーです。秘密キーを貼り付けてください。',
    keyEncrypted:
      'このキーはパスワードで暗号化されています。先に「openssl pkey」などで暗号化を解除してください。',
    keyKind: '秘密キーは RSA キーでなければなりません。',
    keyOther: 'この秘密キーは証明書と対応していません。',
    serviceAccountForm: 'これはサービス アカウントの JSON キー ファイルではありません。',
    serviceAccountIsClient:
      'これは OAuth クライアントのファイルです。ここにはサービス アカウントのキー ファイルが必要です。',
    serviceAccountKey: 'このファイルの秘密キーを読み取れません。',
  },
} satisfies Pick<Strings, 'ownSignIn'>;

export default texts;
