import { consoleNames } from './console.js';
import type { Strings } from '../strings.js';

/** Japanese: the guide. */
const texts = {
  guide: {
    quoted: '「{text}」',
    label: '{provider} での設定',
    'label-any': 'メール プロバイダーでの設定',
    choose: 'メールの送信に使うのはどれですか?',
    'choose-first': 'プロバイダーを選択してください',
    unknown: 'ここには「{provider}」というプロバイダーはありません。',
    intro:
      '{provider} に一度登録すると、この製品はパスワードを知らなくても、アカウントの 1 つとしてメールを送信できます。所要時間の目安は {minutes:minute} です。そこでアプリを登録できるアカウントも必要です。',
    'intro-generic':
      '{provider} に一度登録すると、この製品はパスワードを知らなくても、アカウントの 1 つとしてメールを送信できます。',
    'redirect-title': 'リダイレクト URI',
    'redirect-help':
      'サインイン後、{provider} はこのアドレスに戻します。ここに書かれているとおり、そのまま登録してください。',
    'redirect-refused':
      'サインイン後、{provider} は本来このアドレスに戻しますが、このアドレスは受け付けられません:',
    'redirect-instead':
      '変更せずに続けることもできます。下の手順にあるとおり、代わりに {uri} を登録してください。サインイン後、ブラウザーに {uri} を開けないと表示されますが、これは正常な動作です。そのページのアドレスをコピーし、この製品のフォームに貼り付けてください。',
    'redirect-native':
      'または、代わりに {provider} の次のページを登録します。プラットフォームは同じく「Web」です。サインイン後、このページは空白のまま開いています。そのアドレスを同じ方法で貼り付けます。モバイルまたはデスクトップ アプリケーションとして登録したアプリでは、シークレットを使用できません。',
    'steps-title': '手順',
    progress: '{count} 件中 {done} 件完了',
    open: '{host} を開く',
    'new-window': '（新しいウィンドウで開きます）',
    menu: '場所:',
    redirectUri: 'リダイレクト URI',
    scope: 'スコープ',
    appName: '推奨する名前',
    appType: 'アプリの種類',
    permission: 'アクセス許可',
    command: 'PowerShell',
    consentLink: '管理者用のリンク',
    'default-name': '{host} の通知',
    checked:
      'メニュー名とリンクは {date} にプロバイダーのドキュメントと照合しました。プロバイダーは名前を変更することがあります。',
    'google-project':
      'プロジェクトを作成する\n組織の管理者として、または送信に使う個人アカウントでサインインします。\n名前を入力し、求められた場合は組織を選択して、{create} をクリックします。\nページの左上で新しいプロジェクトを選択します。',
    'google-app':
      'アプリの情報を入力する\n{getStarted} をクリックします。\n{appInformation}: 推奨する名前を入力し、{supportEmail} に自分のアドレスを指定します。名前に「Google」や「Gmail」を含めることはできません。\n{audience}: {internal} を選択します。個人の Gmail アカウントでは {external} しか選択できません。\n{contact}: 自分のアドレスを入力します。\nポリシーに同意し、{create} をクリックします。',
    'google-scope':
      'メールの送信を許可する\n{addScopes} をクリックします。\n下部にある {manualScopes} の欄にスコープを貼り付け、{addToTable} をクリックします。\n{update} をクリックし、続けて {save} をクリックします。\nサインインしたアカウントをこの製品に表示する場合は、{gmailApi} を開き、{enable} をクリックします。この操作をしなくても、メールは送信できます。',
    'google-client':
      'クライアントを作成する\n{createClient} をクリックし、{applicationType} で {webApplication} を選択します。\n{redirectUris} で {addUri} をクリックし、リダイレクト URI を貼り付けます。{javascriptOrigins} は空のままにします。\n{create} をクリックします。\n{clientId} と {clientSecret} を、すぐにこの製品のフォームにコピーします。シークレットは 1 回しか表示されません。JSON ファイルをダウンロードして、フォームにドロップすることもできます。',
    'google-publish':
      '外部 (External) を選択した場合はアプリを公開する\n{internal} を選択した場合、この手順は不要です。\n{publishingStatus} で {publish} をクリックし、確認します。公開しないと、サインインは 7 日ごとに繰り返し終了します。',
    'google-authorize':
      'ここでサインインする\nこの製品のフォームで、{provider} で承認するボタンをクリックします。\n自分の管理者アカウントではなく、メールを送信するアカウントを選択し、アクセスを許可します。\n「Google hasn’t verified this app」という警告は、自分で作成した外部 (External) のアプリでは正常です。{advanced} をクリックし、その下のリンクをクリックします。\nアクセスがブロックされたと Google に表示される場合は、Google Workspace の管理者がアプリを許可する必要があります: {apiControls}\nテスト メールを送信してから、保存します。',
    'microsoft-register':
      'アプリを登録する\n{developerRole} 以上のロールでサインインし、{newRegistration} をクリックします。\n推奨する名前を入力します。\n{accountTypes}: {singleTenant} を選択します。個人の outlook.com メールボックスの場合は {personal} を選択し、後でテナント ID として「consumers」を入力します。\n{redirectUriLabel}: プラットフォーム {web} を選択し、リダイレクト URI を貼り付けます。{spa} は選択しないでください。\n{register} をクリックします。',
    'microsoft-ids':
      '2 つの ID をコピーする\nアプリの {overview} ページで {clientId} をコピーし、この製品のフォームのクライアント ID の欄に貼り付けます。\n{tenantId} をコピーし、テナント ID の欄に貼り付けます。',
    'microsoft-secret':
      'クライアント シークレットを作成する\n{newSecret} をクリックし、推奨する名前を入力し、有効期限（最長 24 か月）を選択して、{add} をクリックします。\n{secretId} ではなく {value} の列をコピーし、クライアント シークレットの欄に貼り付けます。表示されるのは 1 回だけです。\n有効期限の日付を控えておきます。期限が切れると、新しいシークレットを入力するまでメールは送信されません。\nボタンがグレー表示になっている場合は、組織でシークレットが禁止されています。{certificates} を開き、{upload} をクリックし、フォームで「証明書」を選択します。',
    'microsoft-permissions':
      'メールの送信を許可する\n{addPermission}、{graph}、{delegated} の順にクリックします。\n下の 2 つのアクセス許可をオンにし、{addPermissions} をクリックします。サインイン ウィンドウには {scope} と表示されます。\n{grantConsent} をクリックし、確認します。\nこの操作を行う権限がない場合は、下のリンクに ID を入れて Microsoft 365 の管理者に送ります。サインイン ウィンドウの「Need admin approval」も同じ意味です。',
    'microsoft-mailbox':
      'メールボックスで SMTP を許可する\nメールを送信するアカウントを開きます。Exchange を含むライセンスが必要です。\n{mail} タブを開き、{emailApps} をクリックし、{smtpAuth} をオンにして、{saveChanges} をクリックします。\nまたは、Exchange Online PowerShell で、メールボックスのアドレスを指定して次を実行します:',
    'microsoft-authorize':
      'ここでサインインする\nこの製品のフォームで、{provider} で承認するボタンをクリックします。\n管理者としてではなく、メールを送信するメールボックスとしてサインインし、承諾します。\nテスト メールを送信してから、保存します。メールボックスの設定の変更が有効になるまで、1 時間かかることがあります。',
    'generic-client':
      '{provider} にこの製品を登録する\n{provider} のアカウントで開発者用または API アクセス用のページを開き、OAuth2 クライアントを作成します。\n下に示すアプリの種類を選択します。「confidential client」と呼ばれることもあります。\nリダイレクト URI を貼り付けます。「callback URL」と呼ばれることもあります。\n下のスコープを許可します。',
    'generic-ids':
      'ID とシークレットをコピーする\nクライアント ID とクライアント シークレットを、この製品のフォームにコピーします。多くのプロバイダーでは、シークレットは 1 回しか表示されません。\n{provider} にクライアント シークレットがない場合は、その欄を空のままにします。',
    'generic-mailbox':
      'メールボックスで SMTP を許可する\n送信に使うアカウントのメール設定を確認します。プロバイダーによっては、SMTP が最初は無効になっています。',
    'generic-authorize':
      'ここでサインインする\nこの製品のフォームで、{provider} で承認するボタンをクリックします。\nメールを送信するアカウントでサインインし、アクセスを許可します。\nテスト メールを送信してから、保存します。',
    'intro-own':
      '{provider} の管理者がこの製品に権利を与えると、誰もサインインしなくても、この製品自身がメールボックスからメールを送信できます。所要時間の目安は {minutes:minute} です。',
    rightCommand: 'PowerShell',
    olderCommand: 'PowerShell（以前の方法）',
    'object-id': '下のコマンドに使うオブジェクト ID',
    'microsoft-app-register':
      'アプリを登録する\n{developerRole} 以上のロールでサインインし、{newRegistration} をクリックします。\n推奨する名前を入力します。\n{accountTypes}: {singleTenant} を選択します。{redirectUriLabel} は空のままにします。\n{register} をクリックします。API のアクセス許可は必要ありません。',
    'microsoft-app-credential':
      '資格情報を追加する\nクライアント シークレットを使う場合は、{newSecret} をクリックし、有効期限（最長 24 か月）を選択して、{add} をクリックします。{secretId} ではなく {value} の列をコピーします。表示されるのは 1 回だけです。\n証明書を使う場合は、{certificates} を開き、{upload} をクリックします。自己署名証明書でかまいません。\nシークレットのボタンがグレー表示になっている場合は、組織で禁止されています。証明書を使用してください。',
    'microsoft-app-object':
      'エンタープライズ アプリケーションのオブジェクト ID をコピーする\n「アプリの登録 (App registrations)」に表示されるオブジェクト ID ではありません。\n{objectId} をコピーして、ここに貼り付けます。機密情報ではなく、コマンドに使うだけです。',
    'microsoft-app-right':
      'メールボックスから送信する権利を与える\nExchange 管理者として、PowerShell でコマンドを実行します。アプリはこのメールボックスから送信できるようになりますが、読み取りはできません。\nExchange がサインインを受け付けるまで、最長 2 時間かかることがあります。それまでは 535 5.7.3 が返されます。',
    'microsoft-app-older':
      'Exchange のアプリケーション用ロールを使用できない場合の、以前の方法\n{addPermission}、{organizationApis}、{application} の順にクリックし、{sendAsApp} をオンにして、{addPermissions}、{grantConsent} の順にクリックします。\n次に、コマンドを実行します。アプリはメールボックス全体にアクセスでき、読み取りと削除も可能になります。',
    'microsoft-app-check':
      'ここで確認する\nこの製品のフォームで、アプリ自身がサインインすることを選択します。クライアント ID、テナント ID、資格情報、メールボックスを入力します。\nテスト メールを送信してから、保存します。',
    'google-account-create':
      'サービス アカウントを作成する\nページの左上でプロジェクトを選択するか、作成します。\n{createAccount} をクリックし、推奨する名前を入力して、{create} をクリックします。プロジェクトのロールは必要ありません。',
    'google-account-key':
      'キーを作成する\nアカウントを開き、キーのページを開きます。{newKey}、{json} の順に選択し、{create} をクリックします。ファイルがダウンロードされます。このファイルを持つ人は、アカウントを使用できます。\nブロックされる場合は、組織のポリシー ({policy}) でキーが禁止されています。{policyRole} は、このプロジェクトだけ制限を解除できます。',
    'google-account-delegate':
      'ドメインのメールボックスを委任する\n特権管理者としてサインインし、{addNew} をクリックします。\nファイルのクライアント ID を貼り付けます。これは数字で、この製品のフォームにも表示されます。下のスコープを貼り付け、{authorize} をクリックします。\n有効になるまで、最長 24 時間かかることがあります。その後、このアカウントはドメイン内の全員のメールを読み取り、削除できます。',
    'google-account-check':
      'ここで確認する\nこの製品のフォームで、サービス アカウントがサインインすることを選択します。キー ファイルをそこにドロップし、メールボックスを入力します。\nテスト メールを送信してから、保存します。',
    'ends-title': '後でサインインが終了する原因',
    'ends-intro':
      '次の場合、もう一度ここでサインインするか、新しいシークレットを入力するまで、メールは送信されません:',
    'google-ends':
      '誰かがアカウントのパスワードを変更した。\nアプリが外部 (External) で、まだテスト中である（7 日後に終了）。\n6 か月間使用されなかった。\nアカウントの所有者または管理者がアクセス権を削除した。\nGoogle Workspace が一定の間隔で再サインインを求める（セッション管理）。\n同じアカウントで 100 回を超えてサインインした（最も古いサインインが終了）。',
    'microsoft-ends':
      '90 日間使用されなかった。この製品が毎日更新している限り、終了しません。\nクライアント シークレットの有効期限（最長 24 か月）が切れた。新しいシークレットを入力するだけでよく、誰もサインインする必要はありません。\n管理者がパスワードをリセットしたか、アカウントをすべての場所からサインアウトさせた。\n組織の規則が再サインインを求める（条件付きアクセス）。\nアプリまたはそのアクセス許可が削除された。',
    'generic-ends':
      '誰かがアカウントのパスワードを変更した。\nアカウントの所有者または管理者がアクセス権を削除した。\n長い間使用されなかった。\nクライアント シークレットの有効期限が切れた。',
    'send-title': '{provider} の権限を別の人が持っている場合',
    'send-help': 'この手順を、この製品の値とともにその人に送ってください。機密情報は含まれていません。',
    'sheet-copy': '手順をテキストとしてコピー',
    'sheet-mail': 'メールを作成',
    'sheet-mail-short':
      'この方法で作成するメールには、値とリンクは入りますが、すべての手順は入りません。手順はコピーして、メールに貼り付けてください。',
    'sheet-show': 'テキストを表示',
    'sheet-subject': '「{appName}」の {provider} への登録のお願い',
    'sheet-intro':
      'この製品がメールを送信できるように、{provider} への登録をお願いします。値と手順は次のとおりです:',
    'sheet-back':
      '登録後、クライアント ID（Microsoft の場合はテナント ID も）をお知らせください。クライアント シークレットはメールで送らず、安全な方法で渡してください。',
  },
  console: consoleNames,
} satisfies Pick<Strings, 'guide' | 'console'>;

export default texts;
