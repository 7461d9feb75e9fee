import type { Strings } from '../strings.js';

/** Japanese: the sign-in of a person, and its button. */
const texts = {
  button: {
    authorize: '{provider} で承認する',
    'authorize-again': '{provider} でもう一度承認する',
    waiting: '{provider} を待っています…',
    exchanging: 'サインインを完了しています…',
    authorized: 'サインインしました。',
    'authorized-as': '{account} としてサインインしました。',
    cancel: 'キャンセル',
    'start-again': '最初からやり直す',
    'open-link': '{provider} のサインイン ページを開く',
    'new-tab': '新しいタブで開きます',
    'window-opened': '{provider} のサインイン ウィンドウが開いています。そこでサインインを完了してください。',
    'no-client-id': '先にクライアント ID を入力してください。',
    'no-provider': '先にプロバイダーを選択してください。',
    'no-exchange': '認可コードの送信先アドレスが構成されていません。refresh-token-url を設定してください。',
    'registered-uri': '{provider} に登録する必要があるリダイレクト URI',
    'open-again': 'サインイン ページを新しいタブで開く',
    'copy-link': 'リンクをコピー',
    'copy-link-name': 'サインイン ページへのリンクをコピー',
    'paste-title': 'ウィンドウにエラーが表示されている、または自動的に閉じない場合',
    'paste-label': 'エラーのテキスト、または最後のページのアドレス',
    'paste-help':
      'テキスト、またはサインイン ウィンドウのアドレス バーにあるアドレス全体をコピーして、ここに貼り付けてください。',
    'paste-expected':
      'サインイン後、ブラウザーに {uri} を開けないと表示されますが、これは正常な動作です。そのページのアドレス全体をアドレス バーからコピーして、ここに貼り付けてください。',
    'paste-expected-native':
      'サインイン後、{provider} の空白のページが開いたままになりますが、これは正常な動作です。そのページのアドレス全体をアドレス バーからコピーして、ここに貼り付けてください。',
    'paste-submit': '読み取る',
    'paste-nothing': '先にテキストまたはアドレスを貼り付けてください。',
    guide: '{provider} での登録方法',
    'scope-missing':
      'このサインインではメールを送信できません。{provider} が次のスコープを許可しませんでした: {scopes}',
    'scope-missing-remedy':
      'もう一度サインインし、求められたものをすべて許可してください。求められない場合は、先に {provider} のアプリにアクセス許可を追加してください。',
    testing: 'このサインインは {date} に終了します。{provider} でアプリがテスト中のためです。',
    'testing-remedy': 'そこでアプリを公開し、もう一度サインインしてください。',
    'ends-soon': 'このサインインは {date} に終了します。',
    'ends-soon-remedy': 'それまでに誰かがもう一度サインインする必要があります。',
    'reported-late':
      'このページがもう待っていないサインインが戻ってきました。途中でページが再読み込みされた可能性があります。ここで最初からやり直してください。',
    details: 'プロバイダーまたはサーバーのメッセージの原文',
    error: 'エラー:',
  },
  panelSignIn: {
    connectionSummary: '{server}、ポート {port}、{encryption}',
    connectionDefaultPort: '{server}、既定のポート、{encryption}',
    preset: '{provider} 用にサーバー、ポート、暗号化を設定しました。「接続」で変更できます。',
    signedInPerhaps:
      '保存されているサインインがあれば、維持されます。まだない場合、または更新する場合は、サインインしてください。',
    signedInBefore:
      'サインインは保存されています。更新する場合、またはアカウントを変更する場合にだけ、もう一度サインインしてください。',
    signedOut:
      '有効なサインインがありません。ここで誰かがサインインして保存するまで、メールは送信されません。',
    otherAccount:
      '{account} としてサインインしましたが、メールの差出人は {sender} です。エイリアスまたは共有メールボックスの場合は問題ありません。そうでない場合は、もう一方のアカウントでサインインし直してください。',
    useAccount: '{account} をサインイン アカウントとして使用する',
    cloudHint:
      'このクラウドのポータルでアプリを登録してください。別のクラウドで登録したアプリは、ここでは認識されません。',
    clientIdHint: '{provider} に登録したアプリのものです。',
    secretHint:
      'クライアント シークレットの「シークレット ID (Secret ID)」ではなく「値 (Value)」を入力します。',
    clientFileHint: 'client_secret_….json ファイルをここに貼り付けるか、ドロップできます。',
    clientFileRead: 'ファイルからクライアント ID とシークレットを読み取りました。',
    clientFileRedirect:
      'ファイルのリダイレクト URI に {uri} がありません。Google でクライアントに追加してください。追加しないとサインインに失敗します。',
    clientFileType:
      'ファイルを読み取りましたが、このクライアントはデスクトップ アプリ用です。Google はこの種類では localhost にしか戻さず、{uri} には戻しません。Google で種類が「ウェブ アプリケーション」のクライアントを作成してください。',
    clientFileWrong: 'これは Google のクライアント ファイルではありません。',
    tenantHint: 'ディレクトリ (テナント) ID またはドメイン。指定しない場合は「{tenant}」を使用します。',
    tenantMissing:
      'テナント ID が入力されていません。ガイドのとおり 1 つの組織用に登録したアプリには、テナント ID がないとサインインできず、{provider} は AADSTS50194 で拒否します。アプリの概要にある「ディレクトリ (テナント) ID」を入力してください。空のままにするのは、複数の組織用に登録したアプリの場合だけです。その場合は「{tenant}」を使用します。',
    defaultTenantHint: '指定しない場合は「{tenant}」を使用します。',
    'grant-authorization-code': 'ユーザー',
    'grant-authorization-code-hint':
      '誰かがウィンドウで 1 回サインインします。サインインが終了するまで、そのアカウントの名前でメールを送信します。',
    'grant-client-credentials': 'アプリ自身',
    'grant-jwt-bearer': 'サービス アカウント',
    'auth-secret': 'クライアント シークレット',
    'auth-certificate': '証明書',
    'registration-own': '独自の登録',
    secretEnds: '有効期限: {when}',
    secretEnded: '期限切れ: {when}',
    secretEndHint: 'この日が来る前にお知らせします。日付は {provider} でシークレットの横に表示されます。',
    clientFileIsKey: 'これはサービス アカウントのキーです。先に「サービス アカウント」を選択してください。',
    identityHint: '差出人アドレスとは別のアカウントでサインインする場合にだけ入力します。',
    passwordNote: 'パスワードでのサインインは終了します',
    passwordEndedGoogle:
      'Google は、アカウント自身のパスワードでのサインインを終了しました。ここで使用できるのはアプリ パスワードだけです。OAuth2 ではパスワードは不要です。',
    passwordEndsMicrosoft:
      'Microsoft は、2026 年 12 月末に、既存の組織で SMTP のパスワード サインインを既定で無効にする予定です。管理者は最終日まで再び有効にできます。最終日は 2027 年後半に Microsoft が発表する予定です。OAuth2 は引き続き使用できます。',
    convertHint:
      'このフォームのほかの内容はすべて維持されます。保存済みのパスワードは、保存したときに初めて削除されます。',
    convert: '{provider} (OAuth2) に変更する',
    converted: '{provider} (OAuth2) に変更しました。クライアント ID を入力してサインインしてください。',
    notNow: '後で',
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
    tenant:
      'テナントの ID またはドメイン、もしくは common、organizations、consumers のいずれかを入力してください。',
    ownTenant:
      '自身でサインインするアプリには、自組織のテナントの ID またはドメインが必要です。「common」、「organizations」、「consumers」は使用できません。',
    workspaceMailbox:
      'サービス アカウントで送信できるのは Google Workspace ドメインのメールボックスだけです。gmail.com では使用できません。',
    authorize: '保存する前にサインインしてください。',
    authorizeAgain:
      'このサインインは別のクライアント ID、テナント、またはプロバイダーに対するものです。もう一度サインインしてください。',
    desktop:
      'テキストから入力した項目: {fields}。ただし、このクライアントはデスクトップ アプリ用です。Google はこの種類では localhost にしか戻しません。Google で種類が「ウェブ アプリケーション」のクライアントを作成してください。',
    'service-account':
      'これはサービス アカウントのキーです。種類が「ウェブ アプリケーション」の OAuth クライアントを作成してください。',
  },
} satisfies Pick<Strings, 'button' | 'panelSignIn'>;

export default texts;
