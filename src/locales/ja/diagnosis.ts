import { consoleName } from '../console-name.js';
import type { Strings } from '../strings.js';
import { consoleNames } from './console.js';

const name = (english: string) => consoleName(consoleNames, english);
const path = (...names: string[]) => names.map(name).join(' › ');
const app = (...pages: string[]) => `Entra › ${name('App registrations')} › 対象のアプリ › ${path(...pages)}`;

const AGAIN = '「{mailbox}」でもう一度サインインしてください。';
const MAKERS = '詳細をこの製品の開発元に伝えてください。';
const PKCE =
  'バックエンドは、交換要求の「code-verifier」を code_verifier として変更せずに送信する必要があります。\nそれができないバックエンドの場合は、pkce="off" を設定してください。';
const WAIT = '数分待ってから、もう一度お試しください。';
const LOG = 'この製品のバックエンドのログに';
const SECRETS = app('Certificates & secrets');
const AUTHENTICATION = app('Authentication');
const PERMISSIONS = app('API permissions');
const OVERVIEW = app('Overview');
const CLIENTS = 'Google Auth Platform › Clients';
const AUDIENCE = `Google Auth Platform › ${name('Audience')}`;
const API_CONTROLS = `Google 管理コンソール › ${path('Security', 'Access and data control', 'API controls')}`;
const USERS = `Microsoft 365 管理センター › ${path('Users', 'Active users')}`;
const SMTP_AUTH = `https://admin.microsoft.com › ${path('Users', 'Active users')} › {mailbox} › ${path('Mail', 'Manage email apps')} で「${name('Authenticated SMTP')}」をオンにしてください。`;
const POWERSHELL = 'または、Exchange Online PowerShell で次を実行します: {smtpAuthCommand}';
const TLS_PORTS = '暗号化の設定がポートに合っているか確認してください。STARTTLS は 587、TLS は 465 です。';
const SERVER_PORTS = 'サーバーとポートを確認してください。STARTTLS は 587、TLS は 465 です。';

/** Japanese: the explanations of errors. */
export const diagnosis: Strings['diagnosis'] = {
  'value-redirectUri': 'このフォームのリダイレクト URI',
  'value-clientId': '(入力された値)',
  'value-tenant': '(入力された値)',
  'value-mailbox': '送信に使うメールボックス',
  'value-from': '(入力された値)',
  'value-server': '(入力された値)',
  'value-endpoint': '(プロバイダーのもの)',
  'value-wait-for': '相手側が求める待ち時間は {wait:second} です。',
  'value-wait-until': '相手側は {wait} まで待つよう求めています。',

  'microsoft-redirect-uri': `リダイレクト URI が Microsoft のアプリに登録されていません。\n${AUTHENTICATION} のプラットフォーム Web に、次をそのまま追加してください: {redirectUri}\nポート、大文字と小文字、末尾のスラッシュも区別されます。1 分待ってから、もう一度サインインしてください。`,
  'microsoft-redirect-uri-changed':
    'コードの交換時のリダイレクト URI が、コードの要求時と異なります。\n両方の要求で次を使用する必要があります: {redirectUri}\nリバース プロキシを使用している場合は、ホスト名と https をバックエンドに伝えるように設定してください。',
  'redirect-uri-insecure':
    'この製品は、http:// で始まる戻り先アドレスを送信しました。プロバイダーがこれを許可するのは localhost だけです。\nこの製品の管理者が、製品自身のアドレス（ベース URL）を https:// に設定し、リバース プロキシが https とホスト名を伝えるように（X-Forwarded-Proto、X-Forwarded-Host）設定してください。\nその後、https:// のアドレスをプロバイダーに登録し、もう一度サインインしてください。',
  'microsoft-redirect-uri-invalid': `Microsoft は、送信された要求を受け付けません。\n戻り先アドレスを https:// で始まる完全なアドレスに修正してください: {redirectUri}\nこれが正しい場合は、${MAKERS}`,
  'microsoft-not-web': `Microsoft のアプリがシングルページ アプリケーションとして登録されていますが、Web アプリケーションでなければなりません。\n${AUTHENTICATION} で、「${name('Single-page application')}」のリダイレクト URI を削除してください。\n次をプラットフォーム Web に追加してください: {redirectUri}\nその後、もう一度サインインしてください。`,
  'microsoft-browser-exchange':
    'コードの交換に Origin ヘッダーが付いていました。Microsoft がこれを許可するのは、シングルページ アプリケーションだけです。\nバックエンド自身がこの要求を行い、ブラウザーの Origin ヘッダーを転送しないようにする必要があります。',
  'microsoft-public-client': `Microsoft のアプリがパブリック（デスクトップまたはモバイル）クライアントとして登録されています。この種類ではクライアント シークレットを使用できません。\n${AUTHENTICATION} で、「${name('Mobile and desktop applications')}」のリダイレクト URI を削除してください。\n次をプラットフォーム Web に追加してください: {redirectUri}`,
  'microsoft-secret-missing': `クライアント シークレットがありません。\nクライアント シークレットを入力してください。${SECRETS} の「値 (Value)」の列にあります。\n入力済みの場合、リダイレクト URI は「${name('Authentication')}」で、「${name('Mobile and desktop applications')}」ではなくプラットフォーム Web に登録されている必要があります。\nシークレットなしでサインインするプログラムの場合は、「${name('Authentication')}」で「Allow public client flows」を「Yes」に設定する必要があります。`,
  'microsoft-secret-wrong': `クライアント シークレットが正しくありません。多くの場合、「値 (Value)」ではなくシークレット ID (Secret ID) がコピーされています。\n${SECRETS} で「値 (Value)」の列をコピーし、ここに入力してください。\n「値 (Value)」は 1 回しか表示されません。隠れている場合は、新しいクライアント シークレットを作成してください。`,
  'microsoft-secret-expired': `クライアント シークレットの有効期限が切れました。\n${SECRETS} で新しいクライアント シークレットを作成し、「値 (Value)」をコピーしてください。\nそれをここに入力してください。もう一度サインインする必要はありません。`,
  'microsoft-app-not-found': `Microsoft は、このテナントでこのクライアント ID を認識できません。\nクライアント ID {clientId} を、${OVERVIEW} の「${name('Application (client) ID')}」と照合してください。\nテナント {tenant} を、同じページの「${name('Directory (tenant) ID')}」と照合してください。\n両方とも正しい場合は、テナントの管理者が一度同意する必要があります: {consentLink}\n登録が削除された場合は、自分のアプリを登録してください。`,
  'microsoft-app-disabled': `アプリまたは Exchange Online が、このテナントで無効になっています。\nEntra › ${name('Enterprise applications')} › 対象のアプリ › ${name('Properties')} で、「Enabled for users to sign in」を「Yes」に設定してください。`,
  'microsoft-not-assigned': `アプリの利用が割り当て済みのユーザーに限られており、「{mailbox}」は割り当てられていません。\nEntra › ${name('Enterprise applications')} › 対象のアプリ › Users and groups で「{mailbox}」を追加するか、「${name('Properties')}」で「Assignment required」をオフにしてください。`,
  'microsoft-no-exchange':
    'テナント {tenant} には、アプリが使用できる Exchange Online サービスがありません。\nテナント ID が、送信に使うメールボックスの組織のものか確認してください。\n組織に Exchange Online のライセンスがあるか確認し、管理者の同意をもう一度与えてください: {consentLink}',
  'microsoft-tenant-not-found': `Microsoft はテナント {tenant} を認識できません。\n${OVERVIEW} の「${name('Directory (tenant) ID')}」をコピーし、ここに入力してください。\nクラウドにも注意してください。米国政府または中国のクラウドのテナントには、専用のサインイン アドレスがあります。`,
  'microsoft-other-cloud':
    'テナントは別の Microsoft クラウド（米国政府または中国）のものです。\nプロバイダーのエンドポイントをそのクラウドのものに設定し、そのクラウドのポータルでアプリを登録してください。',
  'microsoft-tenant-needed': `このアプリにサインインできるのは 1 つの組織またはアカウントの種類だけですが、サインインがそれに限定されていませんでした。\n${OVERVIEW} のディレクトリ (テナント) ID を入力し、もう一度サインインしてください。\nほかのアカウントを許可するには、アプリの「${name('Supported account types')}」を変更してください。`,
  'microsoft-account': `サインインしたアカウントが、アプリのテナントに属していません。\nもう一度サインインし、自分や個人のアカウントではなく「{mailbox}」を選択してください。\n個人の Outlook.com メールボックスの場合、アプリの「${name('Supported account types')}」に個人用アカウントが含まれている必要があります。`,
  'microsoft-old-endpoint':
    'この製品は、Microsoft の古いサインイン アドレス（バージョン 1.0）を使用しています。このアドレスは個人用アカウントを受け付けません。\nこの製品の管理者が、エンドポイントを /oauth2/v2.0/ を含むものに設定するか、製品を更新してください。\nそれまでは、組織のアカウントだけがサインインできます。',
  'microsoft-consent': `アプリはまだこのメールボックスのメールを送信できません。管理者の同意がありません。\nテナントの管理者が次のリンクを開き、承諾してください: {consentLink}\n${PERMISSIONS} に、Microsoft Graph の委任されたアクセス許可 SMTP.Send と offline_access が必要です。\nその後、もう一度サインインしてください。`,
  'microsoft-declined':
    'Microsoft のページでアクセス許可が拒否されました。\nもう一度サインインし、承諾 (Accept) を選択してください。',
  'microsoft-expired': `サインインの有効期限が切れました。更新トークンは 90 日間使用しないと失効し、コードは 10 分で失効します。\n${AGAIN}\nサインインを維持するには、この製品が定期的に更新する必要があります。\n数時間で失効する場合は、テナントの管理者が「${name('Conditional Access')}」のサインインの頻度（Sign-in frequency）を確認してください。`,
  'microsoft-revoked': `サインインが終了しました。新しいパスワードの設定、パスワードのリセット、すべての場所からのサインアウトなどが原因です。\n${AGAIN}`,
  'microsoft-frequency': `組織のポリシーが、定期的な再サインインを求めています。\n${AGAIN}\n再び終了しないようにするには、テナントの管理者が「${name('Conditional Access')}」のサインイン頻度の対象から「{mailbox}」を除外する必要があります。`,
  'microsoft-code-used':
    'コードが 2 回使用されました。コードを交換できるのは 1 回だけです。\nもう一度サインインしてください。毎回発生する場合は、バックエンドが交換を 2 回送信しています。',
  'microsoft-pkce': `コード検証値 (PKCE) がコードと一致しません。\n${PKCE}`,
  'microsoft-grant': `Microsoft はコードまたは更新トークンを受け付けません。途中で切れているか、古すぎるか、別のアプリまたはテナントのものです。\n${AGAIN}\nすぐに再び発生する場合は、バックエンドがトークン全体（最大で数千文字）を保存しているか確認してください。`,
  'microsoft-other-tenant': `コードまたは更新トークンは、アクセス トークンを要求されたテナントとは別のテナントのものです。\nテナント {tenant} を、Entra › ${name('App registrations')} › 対象のアプリ › ${name('Overview')} の「${name('Directory (tenant) ID')}」と照合し、もう一度サインインしてください。\nこの製品にサインイン用のアドレスとトークン用のアドレスがある場合は、両方が同じテナントを指定している必要があります。`,
  'microsoft-mfa': `Microsoft が多要素認証を求めています。\n「{mailbox}」でもう一度サインインし、多要素認証を最後まで完了してください。\nメールの送信時に再び発生する場合は、テナントの管理者が「{mailbox}」に対する「${name('Conditional Access')}」を調整する必要があります。`,
  'microsoft-conditional-access': `組織の条件付きアクセス ポリシーが、このサインインをブロックしています。\nEntra › Sign-in logs で、失敗した「{mailbox}」のサインインを開いてください。「${name('Conditional Access')}」タブにポリシーが表示されます。\nそのポリシーから「{mailbox}」またはこのサーバーのアドレスを除外し、もう一度サインインしてください。`,
  'microsoft-account-disabled': `アカウントが無効になっているか、削除されています: {mailbox}\n${USERS} で「{mailbox}」のサインインを許可するか、Deleted users で復元してください。その後、もう一度サインインしてください。`,
  'microsoft-password':
    'Microsoft がパスワードを拒否したか、アカウントが一時的にロックされています。\n先に「{mailbox}」で https://outlook.office.com にサインインし、求められたらパスワードを更新してから、ここでもう一度サインインしてください。',
  'client-id-missing': `クライアント ID なしでサインインが開始されました。\n先にクライアント ID を入力してください。Microsoft の場合は ${OVERVIEW} の「${name('Application (client) ID')}」です。\nその後、もう一度サインインしてください。\nこのフォームにその欄がない場合は、この製品の設定（多くは環境変数）です。製品の管理者が入力し、製品を再起動してください。`,
  'microsoft-code-damaged':
    'Microsoft は、戻ってきたコードを認識できません。途中で変更されています。\nブラウザーの拡張機能を使わないプライベート ウィンドウ、または別のブラウザーで、もう一度サインインしてください。\n解決しない場合は、この製品の手前のプロキシまたはファイアウォールが長いアドレスを切り詰めています。その管理者が確認してください。',
  'microsoft-risky-address':
    '評判の悪いアドレスからのサインインだったため、Microsoft がブロックしました。\nテナントの管理者が Entra › Sign-in logs で失敗した「{mailbox}」のサインインを開き、安全であることを確認するか、アドレスを Named locations に追加してください。\nまたは、別のネットワークからサインインしてください。',
  'microsoft-public-flow': `Microsoft のアプリは、この方法ではサインインできません。パブリック クライアントとして許可されていません。\n${AUTHENTICATION} で「Allow public client flows」を「Yes」に設定してください。\nまたは、ここにクライアント シークレットを入力し、プラットフォーム Web のリダイレクト URI でサインインしてください。`,
  'microsoft-scope-app-only':
    '人がサインインしない場合、スコープは /.default で終わる必要がありますが、別のスコープが要求されました。\nスコープは正確に次のとおりでなければなりません: https://outlook.office365.com/.default (Graph: https://graph.microsoft.com/.default)\nこの製品でスコープをそのように設定してください。\nアプリには、管理者が同意したアプリケーションのアクセス許可（SMTP.SendAsApp、Graph の場合は Mail.Send）も必要です。',
  'microsoft-no-directory': `個人の Microsoft アカウントにはディレクトリがないため、アプリを登録できなくなりました。\n組織のアカウントで Entra にサインインするか、先に無料の Azure ディレクトリを作成して、そこでアプリを登録してください。\n個人の Outlook.com メールボックスの場合、アプリの「${name('Supported account types')}」に個人用アカウントが含まれている必要があります。`,
  'microsoft-scope':
    'Microsoft への要求のパラメーター（多くの場合はスコープ）が、正しくないか不足しています。\nスコープは正確に次のとおりでなければなりません: https://outlook.office.com/SMTP.Send offline_access\nほかのサービスのスコープを並べることはできません。更新の要求にもスコープが必要です。スコープの間はコンマではなく空白で区切ります。\n人がサインインしない場合は、代わりに正確に次のとおりでなければなりません: https://outlook.office365.com/.default',
  'microsoft-assertion': `Microsoft は、バックエンドの証明に使われた証明書またはアサーションを受け付けません。\nこのサーバーの日付と時刻を確認してください。\n証明書は ${SECRETS} に登録されているものでなければなりません。`,
  'microsoft-request': `Microsoft はバックエンドの要求を解釈できません。\n${MAKERS}`,
  'microsoft-interrupted':
    'Microsoft でのサインインが中断されました。\nほかのサインイン ウィンドウを閉じ、login.microsoftonline.com の Cookie を許可して、もう一度サインインしてください。',
  'microsoft-federation':
    'Microsoft が問い合わせる、組織独自の ID プロバイダーに障害があります。\nその管理者が下の詳細を確認してください。',
  'microsoft-tenant-blocked':
    'Microsoft がテナント {tenant} をブロックしました。\nその管理者が Microsoft のサポートに連絡してください。',
  'microsoft-loop':
    '同じ要求が多すぎるため、Microsoft が停止しました。\nバックエンドは、アクセス トークンを有効期限まで保持し、メールごとに新しく取得しないようにする必要があります。',
  'microsoft-busy':
    'Microsoft のサインイン サービスが混雑しているか、障害が発生しています。\n数分待ってから、もう一度お試しください。サービスの状態は https://status.cloud.microsoft で確認できます。',
  'microsoft-other':
    'Microsoft がコード AADSTS{aadsts} で要求を拒否しました。\n意味は https://login.microsoftonline.com/error?code={aadsts} で確認できます。\n下の詳細をテナントの管理者に伝えてください。',

  'google-private-ip':
    'Google は、プライベート IP アドレスには戻しません。\n実在するドメインのホスト名でこのページを https:// で開き、そのアドレスを Google に登録してください。\nホスト名がない場合は、リダイレクト URI に http://localhost を使用し、サインイン後に最後のアドレスをここに貼り付けてください。',
  'google-out-of-band': `この製品は、人が手で写すコード（out-of-band）を Google に要求しています。Google はこの方法を廃止しました。\nこの製品を更新してください。製品自身の戻り先アドレスと、種類が「${name('Web application')}」のクライアントが必要です。\n詳細をこの製品の開発元に伝えてください。`,
  'google-redirect-uri-invalid':
    'Google は、この種類の戻り先アドレスを受け付けません: {redirectUri}\nアドレスは https:// で始まり、パブリック ドメインのホスト名を含む必要があります。例外は localhost だけです。\nこのページをそのようなアドレスで開き、Google に登録してください。',
  'google-origin-asked': `Google は要求元の Web ページを認識できません。redirect_uri_mismatch と表示されますが、原因は JavaScript 生成元です。\n${CLIENTS} › 対象のクライアント › 「Authorized JavaScript origins」に、エラーに示された生成元を追加してください。\n「${name('Authorized redirect URIs')}」に次がない場合は、追加してください: {redirectUri}`,
  'google-redirect-uri': `リダイレクト URI が Google のクライアントに登録されていません。\n${CLIENTS} › 対象のクライアント › 「${name('Authorized redirect URIs')}」に、次をそのまま追加してください: {redirectUri}\nポート、大文字と小文字、末尾のスラッシュも区別されます。反映まで数分かかることがあります。その後、もう一度サインインしてください。\n種類が「Desktop app」のクライアントにはこの一覧がありません。「${name('Web application')}」を作成し、そのクライアント ID とクライアント シークレットをここに入力してください。`,
  'google-origin': `Google は要求元の Web ページを認識できません。\n${CLIENTS} のクライアントは、種類が「${name('Web application')}」で、次の URI が登録されている必要があります: {redirectUri}\nそうなっている場合は、そのアドレスの先頭からホスト名とポートまでを「Authorized JavaScript origins」に追加してください。`,
  'google-internal-only': `アプリは「Internal」です。サインインできるのは、所属する組織のメールボックスだけです。\nその組織のメールボックスでサインインするか、\n${AUDIENCE} で「Make external」を選択し、アプリを公開してください。`,
  'google-admin-policy': `Google Workspace の管理者が、このアプリの Gmail へのアクセスを許可していません。\n${API_CONTROLS} で次のクライアント ID を信頼してください: {clientId}\nその後、もう一度サインインしてください。`,
  'google-testing': `アプリはテスト モードで、「{mailbox}」はテスト ユーザーではありません。\n${AUDIENCE} で「Publish app」を選択してください。組織では「Make internal」のほうが簡単です。\nテストのままにする場合は、「Test users」に「{mailbox}」を追加してください。この場合、アクセス許可は 7 日後に終了します。`,
  'google-unverified': `アプリが誰にも確認されていないため、Google が警告しています。自分のアプリであれば正常です。\n「Advanced」、「Go to … (unsafe)」の順に選択し、アクセスを許可してください。`,
  'google-embedded':
    'Google は、ほかのプログラムのウィンドウ内でのサインインを拒否します。\nこのページを Firefox、Chrome、Edge、Safari などの通常のブラウザーで開き、もう一度サインインしてください。',
  'google-client-deleted': `OAuth クライアントが Google で削除されました。\n${CLIENTS} で 30 日以内に復元するか、種類が「${name('Web application')}」のクライアントを新しく作成してください。\nそのクライアント ID とクライアント シークレットをここに入力し、クライアントに次を追加してください: {redirectUri}`,
  'google-client-disabled':
    'Google が OAuth クライアントを無効にしたか、ブロックしました。\nGoogle Auth Platform の Overview と Clients で理由を確認するか、新しいプロジェクトとクライアントを作成してください。',
  'google-client-type': `要求が OAuth クライアントの種類に合っていないか、クライアント シークレットがありません。\n${CLIENTS} で種類が「${name('Web application')}」か確認してください。違う場合は作成してください。\nそのクライアント ID とクライアント シークレットをここに入力してください。`,
  'google-secret-wrong': `Google はクライアント シークレットを受け付けません。\n${CLIENTS} › 対象のクライアントで、新しいシークレットを追加してコピーしてください。以前のものは再表示されません。\n同じクライアントのクライアント ID と一緒に、ここに入力してください。`,
  'google-client-not-found': `Google は次のクライアント ID を認識できません: {clientId}\n${CLIENTS} からコピーしてください。末尾は .apps.googleusercontent.com で、空白は含まれません。`,
  'google-reauth': `組織の Google セッション管理が、再サインインを（多くの場合は毎日）求めています。\nGoogle 管理コンソール › ${path('Security', 'Access and data control')} › Google Cloud session control で信頼できるアプリを除外し、「${name('API controls')}」で次のクライアント ID を信頼してください: {clientId}\nその後、${AGAIN}`,
  'google-account':
    'Google アカウントが削除、停止、または制限されています: {mailbox}\n組織の管理者が復元するか、別のメールボックスでサインインしてください。',
  'google-revoked': `アクセス許可が終了しました。取り消されたか、パスワードが変更されたか、アプリがテスト モードです。\n${AGAIN}\n7 日後に終了する場合は、${AUDIENCE} で「Publish app」または「Make internal」を選択してください。`,
  'google-code': `Google はコードまたは更新トークンを受け付けません。コードは数分間、1 回だけ有効です。\n${AGAIN}`,
  'google-pkce': `コード検証値 (PKCE) がないか、コードと一致しません。\n${PKCE}`,
  'google-scope-not-allowed': `アプリは、メールを送信する権利を Google に要求できません。\nGoogle Auth Platform › ${name('Data Access')} › 「Add or remove scopes」で https://mail.google.com/ を追加し、保存してください。\nその後、もう一度サインインしてください。`,
  'google-scope': `Google は、要求されたスコープを受け付けません。\nスコープは正確に次のとおりでなければなりません: https://mail.google.com/\nGoogle Auth Platform › ${name('Data Access')} にも同じスコープを追加する必要があります。\nこの製品が、詳細に書かれた別のスコープを必要とする場合は、それを正確に追加する必要があります。https://www.googleapis.com/auth/gmail.send の末尾にスラッシュは付きません。`,
  'google-scope-missing':
    'メールを送信するアクセス許可がありません。\n「{mailbox}」でもう一度サインインし、Google のページで Gmail のチェック ボックスをオンにしてください。\nスコープは https://mail.google.com/ でなければなりません。gmail.send は SMTP では使用できません。',
  'google-no-gmail': `アカウントに Gmail がありません: {mailbox}\nGoogle 管理コンソール › Directory › Users › 対象のアカウントで Gmail をオンにし、Gmail を含むライセンスを割り当ててください。\nまたは、別のメールボックスでサインインしてください。`,
  'google-api-off':
    'Google のプロジェクトで Gmail API が無効になっています。\nAPIs & Services › Library › Gmail API で有効にしてください。反映まで数分かかります。\nプロジェクトが見つからないか削除された場合は、独自のクライアントがある別のプロジェクトを使い、そのクライアント ID とクライアント シークレットをここに入力してください。',
  'google-login-limit': `今日このアプリにサインインした新しいユーザーが多すぎます。確認されていないアプリでは、Google が人数を制限しています。\n共有のクライアント ID ではなく、自分のクライアント ID を使用してください: ${CLIENTS}\nまたは、明日もう一度お試しください。`,
  'google-rate': `Google がこのアプリから受け取った要求が多すぎます。\n1 時間待ってから、もう一度お試しください。${AUDIENCE} でユーザー数を増やすことができます。`,
  'google-delegation': `サービス アカウントは「{mailbox}」の代理として動作できません。委任されていないか、まだ反映されていません。\n特権管理者が ${API_CONTROLS} › ${name('Manage Domain Wide Delegation')} で、数字のクライアント ID とスコープ https://mail.google.com/ を追加してください。\n反映まで最長 24 時間かかることがあります。メールボックスは同じ Google Workspace のものでなければなりません。gmail.com は委任できません。`,
  'google-other-mailbox':
    'サインインしたメールボックスとは別のメールボックスとして送信するように Gmail に要求されました。\n送信するメールボックスそのもので、もう一度サインインしてください: {mailbox}\nサービス アカウントの場合は、代理するユーザーとしてそのメールボックスを指定し、組織から委任されている必要があります。',
  'google-precondition':
    'Gmail は、このアカウントに対してこれを実行できません。アカウントに Gmail がないか、サービス アカウントが誰の代理かを指定していません。\nGoogle 管理コンソールで、次に対して Gmail がオンになっているか確認してください: {mailbox}\nサービス アカウントは、そのメールボックスをユーザー (subject) として指定し、委任されている必要があります。',
  'google-service-key':
    'Google がサービス アカウントのキーを受け付けないか、キーの作成を許可していません。\nGoogle Cloud コンソール › IAM & Admin › Service accounts › 対象のアカウント › Keys で、キーが有効か確認するか、新しいキーを追加して JSON をここに入力してください。\nキーが禁止されている場合は、組織ポリシー管理者 (Organization Policy administrator) がこのプロジェクトを例外にする必要があります。',
  'google-unauthorized-client':
    'サインインは別のクライアント ID で行われました。\n「{mailbox}」と次のクライアント ID で、もう一度サインインしてください: {clientId}',
  'google-wrong-account': `ブラウザーでアプリのものとは別のアカウントが有効な場合に、Google はこれを表示します。パラメーターは不足していません。\nプライベート ウィンドウでもう一度サインインし、次を選択してください: {mailbox}\n解決しない場合: ${AUDIENCE} で「Internal」のアプリを使用できるのは、所属する組織のメールボックスだけです。`,
  'google-loopback': `この種類のクライアントでは、Google は 127.0.0.1 に戻しません。\n${CLIENTS} で種類が「${name('Web application')}」のクライアントを使用し、その ID とシークレットをここに入力してください。\nこのページをホスト名で https:// で開き、そのクライアントに次を登録してください: {redirectUri}`,
  'google-policy':
    'Google の規則により、要求が許可されていません。最も多い原因は次の URI です: {redirectUri}\nアドレスは https:// で始まり、パブリック ドメインのホスト名を含む必要があります。例外は localhost だけです。',
  'google-blocked': `Google がこのアプリでのサインインをブロックしました。\nGoogle Auth Platform の「${name('Audience')}」と Clients を確認してください。クライアントは「${name('Web application')}」で、次の URI が必要です: {redirectUri}`,
  'google-client-auth': `Google はクライアント ID またはクライアント シークレットを受け付けません。\n${CLIENTS} の同じクライアントから、両方をコピーし直してください。ID の末尾は .apps.googleusercontent.com です。`,

  'browser-cors':
    'ブラウザーは、別のアドレスからの応答をページに渡しませんでした。その応答に、このページを許可する指定がないためです (CORS)。\nこの製品のページとバックエンドを、同じアドレスで提供してください。https、ホスト名、ポートがすべて同じでなければなりません。\nそれができない場合は、この製品の管理者が、バックエンドでページの生成元 (Origin) を許可してください。\nこの製品へのサインインが終了している場合や、プロキシがバックエンドの代わりに応答した場合も、同じメッセージが表示されます。先にページを再読み込みしてください。',
  'browser-exchange':
    'この製品のページが、プロバイダーのサインイン サービスをスクリプトから呼び出しました。プロバイダーはこれを許可していません (CORS)。\nサインイン ページは独立したページまたはウィンドウで開き、コードの交換はこの製品のバックエンドが行う必要があります。\n詳細をこの製品の開発元に伝えてください。Microsoft の場合、リダイレクト URI はプラットフォーム Web に登録します。',
  'browser-csp':
    'この製品自身のページの規則 (Content Security Policy) が、実行しようとした操作を禁止しています。\nこの製品の管理者が、詳細に示されたアドレスを、詳細に示されたディレクティブ（form-action や connect-src など）に追加してください。\nこの製品の手前の Web サーバーやプロキシが、このような規則を設定していることもあります。',
  'browser-frame':
    '別のページの中（フレーム）にページを表示しようとしましたが、表示されるページがこれを許可していません。サインイン ページをフレーム内に表示することを許可するプロバイダーはありません。\nこの製品を独立したウィンドウで開き、最初からやり直してください。\nこの製品自身がサインイン ページをフレーム内に表示している場合は、その開発元が、サインイン ページをウィンドウで開くか、製品のページからそこに移動するように修正する必要があります。',
  'browser-cookies':
    'サインインに必要な Cookie を、ブラウザーが保存していません。\nプロバイダーのページとこの製品の Cookie を許可するか、拡張機能のない別のブラウザーでお試しください。\nこの製品が別のページの中に表示されている場合は、独立したウィンドウで開いてください。\nこの製品を http で開いている場合は、その管理者が https を有効にしてください。',
  'browser-extension':
    'ブラウザーの拡張機能、または組織がブラウザーに設定したポリシーが、要求をブロックしました。\nこのページで拡張機能を無効にするか、プライベート ウィンドウまたは別のブラウザーを使用してください。\n組織のポリシーがブロックしている場合は、プロバイダーのサインイン ページを許可するよう、組織の IT 部門に依頼してください。',
  'browser-mixed-content':
    'https で開いたページが、http:// で始まるアドレスを呼び出しました。ブラウザーはこれを許可しません。\nこの製品の管理者が、製品の公開アドレスを https に設定してください。\n製品の手前のプロキシは、ページが https で開かれたことを伝える必要があります（X-Forwarded-Proto）。',
  'browser-no-tls':
    'ブラウザーが https:// で呼び出したアドレスが、暗号化なしで応答しています。または、その逆です。\nこの製品の管理者が、製品の公開アドレスを、実際の提供方法（https か http か、およびポート）と照合してください。\nプロバイダーに登録したリダイレクト URI は、そのアドレスで始まっていなければなりません。',
  'browser-certificate':
    'ブラウザーは、開こうとしたページの証明書を信頼していません。\nこの製品自身のページの場合は、その管理者が、ホスト名が正確に一致し、ブラウザーが信頼する認証局が発行した証明書をインストールしてください。\nプロバイダーのページの場合は、お使いのコンピューターの日付と時刻が正しくないか、ファイアウォールまたはウイルス スキャナーが独自の証明書を提示しています。組織の IT 部門に問い合わせてください。',
  'browser-unreachable':
    'ブラウザーは、開こうとしたページに接続できませんでした。ホストが見つからないか、応答しないか、接続を受け付けません。\nこの製品自身のページの場合は、その管理者が、リダイレクト URI を、お使いのコンピューターから製品を開けるアドレスと照合してください。ここでの localhost は、お使いのコンピューター自身です。\nそれまでは、そのページのアドレスに code= があれば、アドレス全体をフォームに貼り付けてください。\nプロバイダーのページの場合は、お使いのコンピューターのネットワーク、VPN、またはプロキシが、ブラウザーの接続を許可していません。',
  'browser-opener':
    'ページが、自分を開いたウィンドウとのつながりを切りました (Cross-Origin-Opener-Policy)。多くの場合、これは警告にすぎず、サインインは正常に完了します。\nサインイン後に何も起こらない場合、この製品は、このポリシーで禁止されている方法でウィンドウを待っています。\nこの製品の管理者が、製品のページとコールバック ページに同じポリシーを設定してください。製品の開発元は、ページ自身が結果を伝えるコールバック ページを使用する必要があります。',
  'browser-popup':
    'ブラウザーがサインイン ウィンドウを開かなかったか、ウィンドウが途中で閉じられました。\nこの製品がウィンドウ（ポップアップ）を開くことを許可し、最初からやり直してください。\nウィンドウが開いていた場合は、最後までサインインしてください。ウィンドウにエラーが表示された場合は、そのメッセージをここに貼り付けてください。',
  'browser-unsuitable':
    'お使いのブラウザーでは、このページが動作しません。ブラウザーが古すぎるか、別のプログラムに組み込まれているか、JavaScript を実行しません。\nFirefox、Chrome、Edge、Safari などの通常のブラウザーで開き、最初からやり直してください。',
  'product-database':
    'この製品は、自身のデータベースまたは保存先（SQLite、MySQL、PostgreSQL、Redis、キューなど）を使用できませんでした。メール サーバーやプロバイダーが拒否したのではありません。\nこの製品の管理者が、そのデータベースのログを確認してください。動作していない、容量がいっぱい、書き込みが許可されていない、テーブルがこの製品より古い、などの可能性があります。\nその後、最初からやり直してください。プロバイダーのコードは数分間、1 回だけ有効です。',
  'page-expired':
    'このページを開いてから時間がたちすぎたか、ブラウザーがこの製品の Cookie を保存しませんでした。\nページを再読み込みし、この製品にサインインして、最初からやり直してください。\n毎回発生する場合は、この製品の管理者が、製品の公開アドレス（https、ホスト名）、セッションの Cookie、各サーバーの時計を確認してください。',
  'token-command':
    'トークンまたはパスワードを出力するはずのコマンドが、何も出力しませんでした。\nこのサーバーの管理者が、同じユーザーと同じ環境で、そのコマンドを手動で実行してください。出力された内容から理由がわかります。\n多くの場合、更新トークンの有効期限が切れているか、コマンドが自分のファイルやそのユーザーのキーリングを見つけられないことが原因です。',
  'key-unreadable':
    '入力された秘密キーを読み取れません。途中で切れているか、改行が失われています。\nBEGIN の行から END の行まで、改行を保ったまま、キー全体を入力し直してください。Google のサービス アカウントの場合は、JSON ファイル全体を入力してください。\n環境変数では、改行を \\n と書くことがよくあります。それを読み取るプログラムが、改行に戻す必要があります。',
  'scope-changed':
    'プロバイダーが許可したアクセス許可（スコープ）が、要求したものと異なります。この製品は、これをエラーとして扱います。\nアカウントの設定でアプリのアクセスを取り消してから、もう一度サインインし、求められたものをすべて許可してください。\n再び発生する場合は、この製品の管理者が OAUTHLIB_RELAX_TOKEN_SCOPE=1 を設定するか、製品を更新してください。',
  'sasl-plugin':
    'この製品のサーバーのメール プログラム（Postfix、Exim、Sendmail）に、要求されたサインイン方法のプラグインがありません。メール サーバーが拒否したのではありません。\nこの製品の管理者が、Cyrus SASL のプラグインをインストールしてください。PLAIN と LOGIN には libsasl2-modules、OAuth2 には sasl-xoauth2 が必要です。\nその後、メール プログラムの設定でこの方法が許可されているか確認してください（Postfix: smtp_sasl_mechanism_filter、smtp_sasl_security_options）。chroot 環境で動作している場合は、その中にもプラグインが必要です。',
  'endpoint-dns':
    'このサーバーは、サインイン サービス {endpoint} のホスト名を解決できませんでした。\nこのサーバーの DNS 設定を確認してください。コンテナーの場合は、コンテナーとそのネットワークの DNS 設定を確認してください。メール サーバーは関係ありません。\nプロキシ経由でしかインターネットに接続できない場合は、このサーバーの設定でプロキシを指定してください。',
  'microsoft-resource-missing':
    'アプリの登録に、トークンの要求先であるサービスのアクセス許可がありません。そのサービスと、登録されているサービスは、詳細に示されています。\n人がサインインせずに SMTP で送信する場合は、Entra › アプリの登録 (App registrations) › 対象のアプリ › API のアクセス許可 (API permissions) › 「所属する組織で使用している API (APIs my organization uses)」で、Office 365 Exchange Online のアプリケーションのアクセス許可 SMTP.SendAsApp を追加してください。\n人がサインインして SMTP で送信する場合は、Microsoft Graph の委任されたアクセス許可 SMTP.Send と offline_access を追加してください。\nその後、管理者の同意を与えてから、もう一度サインインしてください。',
  'microsoft-may-not-register':
    'この Microsoft ディレクトリでアプリを登録または変更する権利がありません。\n管理者に登録してもらうか、ロール「アプリケーション開発者 (Application Developer)」または「アプリケーション管理者 (Application Administrator)」を割り当ててもらってください。\nPowerShell またはコマンド ラインを使用する場合は、スコープ Application.ReadWrite.All で接続してください。',
  'smtp-inspected':
    '途中のファイアウォールが、メール サーバーの応答を書き換えています。最初の挨拶と STARTTLS があるはずの場所に、アスタリスク（*）または XXXX があります。STARTTLS がないと、だれもサインインできません。\nネットワークの管理者が、このサーバーに対する SMTP の検査を無効にするか（Cisco: 「inspect esmtp」）、検査で TLS を許可してください。\nプロバイダーが対応していれば、TLS（ポート 465）はこの検査の対象になりません。',
  'smtp-attachment':
    'メッセージの添付ファイルまたはリンクが原因で、メール サーバーがメッセージを拒否しています。その種類は、安全のためブロックされています。サインインと設定に問題はありません。\nその添付ファイルまたはリンクを外して送信するか、ファイルを別の場所に置いて、そのリンクを送信してください。',
  'callback-too-large':
    'この製品の手前の Web サーバーが、プロバイダーから戻るときの長いアドレスまたは Cookie を拒否しています。\nその管理者がヘッダーの上限を上げてください（nginx: large_client_header_buffers 4 32k、proxy_buffer_size も）。\n当面は、このサイトの Cookie を削除して、もう一度サインインしてください。',
  'callback-blocked':
    'この製品の手前の Web サーバーまたはファイアウォールが、プロバイダーからの戻り先のページをブロックしています。\nその管理者がそのアドレスを除外してください。通常は OWASP ルール セットのルール 930120 が、アドレス内の「userinfo.profile」を攻撃と見なしています。\nそれまでは、ブロックされたページのアドレス全体をフォームに貼り付けてください。',
  'product-crash': `この製品が、応答または保存されなかったサインインの処理に失敗し、本当の理由が失われました。\nもう一度サインインして保存してください。解決しない場合は、${LOG}プロバイダーの応答があります。\n詳細をこの製品の開発元に伝え、製品を更新してください。`,
  'microsoft-page':
    'Microsoft のページでサインインできませんでした。理由を示す番号（AADSTS と数字）は、そのページの下のほうにあります。\n番号を含むページのテキスト全体をコピーし、ここに貼り付けてください。',
  'redirect-loop':
    'この製品の 2 つのアドレスが、ブラウザーを互いに転送し続けています。\nこの製品の管理者が、リバース プロキシが https とホスト名を伝えているか（X-Forwarded-Proto、X-Forwarded-Host）を確認してください。\n当面は、このサイトの Cookie を削除して、もう一度サインインしてください。',
  'other-account':
    '想定とは別のアカウントでサインインしました。\nプライベート ウィンドウでもう一度サインインし、次を選択してください: {mailbox}\nエイリアスは使用できません。アカウントのメイン アドレスでサインインする必要があります。',
  'stored-unreadable': `保存されているサインインまたはシークレットを、この製品が読み取れません。キーが変更されたか、ファイルが壊れています。\nこの製品の管理者がキーまたはファイルを元に戻してください。\n戻せない場合は、クライアント シークレットを入力し直し、${AGAIN}`,
  'product-incomplete':
    'この製品のサーバーに、送信に必要な部品がありません。\nこの製品の管理者が、詳細に示されたライブラリ、拡張機能、またはプログラムをインストールまたは更新してください。',
  'profile-denied': `サインイン自体は成功しましたが、その後、この製品がサインインした人の情報を要求し、許可されませんでした。\n製品は User.Read (Microsoft) または openid email も要求するか、その情報なしでトークンを保存する必要があります。\n${MAKERS}`,
  'credential-probe': `この製品が独自に行うクライアント ID とクライアント シークレットの確認が、サインインの前に失敗しました。理由は示されていません。\nクライアント ID、クライアント シークレット（ID ではなく値 (Value)）、テナントを、プロバイダーのページと照合してください。\n正しい場合は、${LOG}プロバイダーの応答があります。`,
  configuration:
    'この製品の設定がないか、読み取れません。\nこの製品の管理者が、詳細に示された設定またはファイルを確認し、修正してください。',

  'api-send-as':
    '「{mailbox}」には、この差出人アドレスで送信することが許可されていません。差出人アドレス: {from}\nExchange 管理センター › Mailboxes › そのアドレスのメールボックス › Delegation で、「{mailbox}」に「Send As」を付与してください。\nまたは、差出人をサインインするメールボックスに設定してください。',
  'api-policy':
    '組織のポリシーが、アプリのこのメールボックスへのアクセスを禁止しています。\nExchange Online PowerShell で Test-ApplicationAccessPolicy を実行すると、該当するポリシーが分かります。そのグループに「{mailbox}」を追加してください。\n変更が反映されるまで、2 時間かかることがあります。\n詳細に OData とある場合は、Get-OrganizationConfig と Get-CASMailbox で EwsApplicationAccessPolicy を確認し、アプリを EwsAllowList に追加してください。',
  'api-permission': `アプリにメールを送信するアクセス許可がないか、管理者が同意していません。\n${PERMISSIONS} で確認してください。人がサインインしない場合は「${name('Application permissions')}」の Mail.Send、人がサインインする場合は「${name('Delegated permissions')}」が必要です。\n次に「Grant admin consent」を実行してください: {consentLink}\nその後、もう一度サインインしてください。付与したばかりの権利は、反映まで最長 2 時間かかることがあります。`,
  'api-no-mailbox': `アカウントに送信できるメールボックスがありません。Exchange Online にないか、ライセンスがありません: {mailbox}\n${USERS} › 対象のアカウントで、Exchange Online を含むライセンスを割り当ててください。反映まで数分かかります。\nまたは、アプリを登録した管理者のアカウントではなく、送信に使うメールボックスのアカウントでサインインしてください。`,
  'api-full-access':
    'サインインしたアカウントに、共有メールボックスの権利がありません。\nExchange 管理センター › Mailboxes › 共有メールボックス › Delegation で、「{mailbox}」に「Full Access」(Read and manage) と「Send As」を付与してください。\n反映まで 1 時間かかることがあります。',
  'api-user':
    'プロバイダーはこのユーザーを認識できません: {mailbox}\nアドレスに入力ミスがないか確認してください。次のテナントのメールボックスの、ユーザー名またはメイン アドレスでなければなりません: テナント {tenant}',
  'api-limit':
    'プロバイダーの送信数の上限に達しました。\n最長で 1 日待ち、送信するメッセージを減らしてください。',
  'api-person-missing': `この製品はサインインした人のメールボックスを要求しましたが、人なしでサインインしています。\n代わりに、製品は次を指定する必要があります: {mailbox}\nまたは、人がサインインしてください。${MAKERS}`,
  'api-down':
    'プロバイダーのメール サービスに障害があるか、過負荷になっています。\n数分待ってから、もう一度お試しください。何も失われていません。',
  'access-token-expired':
    '1 時間の有効期限が切れたアクセス トークンが使用されました。\nバックエンドは、送信の前に更新トークンを使って新しいアクセス トークンを取得する必要があります。\nこのサーバーの日付と時刻も確認してください。',
  'access-token-resource':
    'トークンが壊れているか、送信先とは別のサービス用に発行されたものです。\nスコープはサービスに合わせる必要があります。SMTP は https://outlook.office.com/SMTP.Send、Graph は https://graph.microsoft.com/Mail.Send です。\nこの製品でスコープを正しく設定し、もう一度サインインしてください。',

  'smtp-auth-disabled': `Microsoft で、このメールボックスまたは組織全体の SMTP 送信が無効になっています。\n${SMTP_AUTH}\n${POWERSHELL}\nこの設定は組織の設定より優先されます。反映まで 1 時間かかることがあります。`,
  'smtp-password-refused':
    'Microsoft では、パスワードによる送信ができなくなりました。\nこのフォームでサインイン方法 Microsoft (OAuth2) を選択し、「{mailbox}」でサインインしてください。',
  'smtp-security-defaults': `組織のセキュリティ ポリシーが、このサインイン方法を拒否しています。\n管理者が、Entra の「${name('Conditional Access')}」と「${name('Security defaults')}」、および「{mailbox}」の Sign-in logs を確認してください。\nSMTP 送信も許可する必要があります。Exchange Online PowerShell: {smtpAuthCommand}`,
  'smtp-send-as':
    '「{mailbox}」には、この差出人アドレスで送信することが許可されていません。差出人アドレス: {from}\n差出人を、サインインするメールボックスに設定してください。\nまたは、管理者が Exchange 管理センター › Mailboxes › メールボックス › Delegation で、そのアドレスの「Send As」を付与してください。\n詳細に差出人とは別のアドレスがある場合、それは不達メールの宛先（Return-Path）です。それも設定してください。または、メール サーバーの管理者がそのアカウントに許可してください（Postfix: smtpd_sender_login_maps）。',
  'smtp-app-password':
    'メール サーバーは、ここではアカウントのパスワードを受け付けません。\nこのフォームでサインイン方法 Google (OAuth2) を選択し、「{mailbox}」でサインインしてください。\nまたは、アカウントのパスワードの代わりにアプリ パスワードを入力してください。これには 2 段階認証プロセスが必要です。\nほかのプロバイダーでは、そのページのアカウントまたはセキュリティで、アプリ パスワードを作成してください。',
  'smtp-password-sent-by-product': `通知先は OAuth2 に設定されていますが、代わりにパスワードが送信されました（LOGIN または PLAIN）。\nバックエンドは、この通知先では、送信するすべての種類のメールで XOAUTH2 を使ってサインインする必要があります。\n${MAKERS}`,
  'smtp-password-sent':
    'トークンではなくパスワードが送信されました。Microsoft では、パスワードによる送信ができなくなりました。\nこのフォームでサインイン方法 Microsoft (OAuth2) を選択し、「{mailbox}」でサインインしてください。\nOAuth2 を選択済みの場合、バックエンドはメカニズム XOAUTH2 を使用する必要があります。',
  'smtp-web-login':
    'Google が、先にブラウザーでの確認を求めています。\n「{mailbox}」で https://mail.google.com にサインインし、求められた内容を確認してから、ここでもう一度サインインしてください。\nアカウントのパスワードだけでは足りません。サインイン方法 Google (OAuth2) を選択するか、アプリ パスワードを入力してください。',
  'smtp-xoauth2-microsoft':
    'Microsoft のメール サーバーがサインインを拒否しました。\nユーザー名として使用しているメールボックスそのもので、もう一度サインインしてください: {mailbox}\n共有メールボックスの場合は、その権利を持つ自分のアカウントでサインインし、共有アドレスを差出人に設定してください。\nスコープは https://outlook.office.com/SMTP.Send でなければなりません。graph.microsoft.com のものは SMTP では使用できません。\n認証済み SMTP を許可する必要があります。Exchange Online PowerShell: {smtpAuthCommand}\nパスワードを使用した場合は、サインイン方法 Microsoft (OAuth2) を選択してください。人が関わらない場合、アプリには管理者の同意を得た SMTP.SendAsApp と、Exchange でのメールボックスに対する権利が必要です。',
  'smtp-yahoo-password':
    'Yahoo または AOL がパスワードを拒否しました。最初の 1 回でも「too many attempts」と表示されますが、待っても解決しません。\nYahoo のアカウントのセキュリティ ページでアプリ パスワードを作成してここに入力するか、OAuth2 を選択してください。\nユーザー名はメール アドレス全体です。',
  'smtp-yahoo-sender':
    'Yahoo がメッセージを拒否しました。多くの場合、差出人がサインインしたアカウントと異なるためで、受信者は原因ではありません。\n差出人を、サインインするアドレスに設定してください: {mailbox}\nすでにそうなっている場合は、本文を短くし、リンクを外してください。Yahoo はリンクを迷惑メールと見なします。',
  'smtp-switched-off':
    'このメールボックスの設定で、SMTP 送信が無効になっています。\nプロバイダーの Web ページでメールボックスにサインインし、設定で SMTP（多くの場合「POP3/IMAP/SMTP」または「third-party access」）を有効にしてください。\nその後、認可コードまたはアプリ パスワードを発行するプロバイダーもあります。それをここにパスワードとして入力してください。',
  'smtp-intercepted':
    '接続先とは別のメール サーバーが応答しました。ホスティング事業者またはファイアウォールが、外向きのメール接続を横取りしています。\nホスティング事業者またはネットワークの管理者に、このサーバーからサーバー {server} への直接接続を許可するよう依頼してください（cPanel では「SMTP Restrictions」）。\nサーバーの挨拶にある名前を、このフォームのサーバーと照合してください。',
  'smtp-other-service':
    'サーバー {server} で、SMTP サーバー以外のものが応答しました。\nサーバーとポートを確認してください。imap.… や pop.… ではなく smtp.… で、ポートは STARTTLS が 587、TLS が 465 です。',
  'smtp-multiple-from': '差出人に複数のアドレスがあります。\n差出人のアドレスを 1 つだけにしてください。',
  'smtp-own-mailbox-full':
    '容量がいっぱいなのは、受信者ではなく送信に使うメールボックスです。\n「{mailbox}」を整理してください（送信済みアイテムと削除済みアイテムも）。または、管理者に容量を増やしてもらってください。',
  'smtp-licence': `送信に使うメールボックスに Exchange Online のライセンスがありません。\n${USERS} › {mailbox} › Licenses and apps で、Exchange Online を含むライセンスを割り当ててください。\n反映まで 1 時間かかることがあります。または、ライセンスのあるメールボックスでサインインしてください。`,
  'smtp-connector':
    'Microsoft は、このサーバーを組織のサーバーと認識できません。コネクタの IP アドレスまたは証明書が一致していません。\nExchange 管理センター › Mail flow › Connectors で、組織のメール サーバーからのコネクタの IP アドレスまたは証明書の名前を修正してください。\nまたは、smtp.office365.com のポート 587 から、サインインして送信してください。',
  'smtp-domain-unregistered':
    'プロバイダーは、差出人アドレスのドメインを認識できません。差出人アドレス: {from}\nプロバイダーでそのドメインを追加して確認するか（Microsoft 365 管理センター › Settings › Domains）、登録済みのドメインの差出人アドレスを使用してください。',
  'smtp-sender-unverified':
    'メール サービスが送信するのは、そこで確認済みのアドレスとドメインからだけです。この差出人アドレスは確認されていません。\nメール サービスのコンソールでアドレスまたはドメインを確認するか、確認済みの差出人アドレスを入力してください。使用された差出人アドレス: {from}\n新しいアカウントは、サービスが解除するまで制限されていることがあります（「sandbox」）。それまでは、受信者もすべてそこで確認済みでなければなりません。',
  'smtp-ip-not-allowed':
    'メール サービスが受け付けるのは、登録済みの IP アドレスからのメールだけです。このサーバーのアドレスは登録されていません。\nメール サービスのコンソールで、このサーバーのパブリック IP アドレスを許可リストに追加してください（多くの場合はセキュリティの項目にあります）。',
  'smtp-account-inactive':
    'メール サービスのアカウントは現在送信できません。有効化されていないか、停止されているか、残高がありません。\n「{mailbox}」でメール サービスの Web ページにサインインするか、その管理者に依頼し、お知らせを確認してください。',
  'smtp-federation':
    'Microsoft は、組織独自のサインイン サーバー (AD FS) に TLS 1.2 の https で接続できません。\nその管理者が TLS 1.2 を有効にしてください。このフォームで OAuth2 を使ってサインインすると、この経路を避けられます。',
  'smtp-hve-token':
    'サーバーがトークンを使用できませんでした。壊れているか、High Volume Email の場合は有効期限が近すぎます。\nバックエンドは、新しいトークンを base64 の 1 行で送信し、期限の 20 分前に更新する必要があります。\nユーザー名は、トークンが発行されたアカウントでなければなりません: {mailbox}',
  'smtp-hve-recipient':
    'High Volume Email は、組織内の受信者にだけ配信します。\n組織内の受信者を入力するか、smtp.office365.com から送信してください。',
  'smtp-app-only': `アプリ自身のトークンは有効ですが、Exchange がアプリに次のメールボックスの使用を許可していません: {mailbox}\nExchange Online PowerShell で、「${name('Enterprise applications')}」の Object ID を指定した New-ServicePrincipal と、ロールの割り当て「Application SMTP.SendAsApp」または Add-MailboxPermission を実行してください。\n認証済み SMTP を有効にする必要があります: {smtpAuthCommand}\nすべて反映されるまで、最長 2 時間かかることがあります。`,
  'smtp-mailbox-logon':
    'Exchange は、このサインインに次のメールボックスの使用を許可していません: {mailbox}\n管理者が、メールボックスにライセンスがあるか、アプリまたはアカウントに権利（Full Access、Send As）があるかを確認してください。\n付与したばかりの権利は、反映まで最長 2 時間かかることがあります。',
  'smtp-other-transport':
    '組織が SMTP をまったく許可しない場合は、別の方法を使うしかありません。\nこの製品が Microsoft Graph で送信できる場合は、SMTP の代わりにそれを選択してください。',
  'smtp-not-spread-yet':
    '付与したばかりのアクセス許可または設定が、まだ反映されていない可能性があります。Exchange では最長 2 時間かかります。\n何も変更せずに待ってから、もう一度テストしてください。',
  'smtp-too-many-logins':
    'メール サーバーは、現在このアカウントのサインインを許可していません。\n1 時間待ってから、もう一度お試しください。再び発生する場合は、送信の頻度を下げてください。\nパスワードが間違っている場合は、先にこのフォームで修正してください。サインインの失敗が原因であることが多いです。\nこのサーバーのアドレスがブロックされたと応答にある場合は、メール サーバーの管理者が解除する必要があります。',
  'smtp-token-refused':
    'メール サーバーがサインインを受け付けません。\nユーザー名として使用しているメールボックスそのもので、もう一度サインインしてください: {mailbox}\nメールへのフル アクセスを許可してください。Google の場合、スコープは https://mail.google.com/ でなければなりません。\nパスワードを使用した場合は、サインイン方法 Google (OAuth2)、またはアプリ パスワードを選択してください。\nユーザー名はアカウントのメイン アドレスである必要があります。エイリアスではサインインできません。',
  'smtp-starttls-first':
    'メール サーバーが、先に暗号化された接続を求めています。\n暗号化を STARTTLS（ポート 587）または TLS（ポート 465）に設定してください。',
  'smtp-not-signed-in':
    'メール サーバーはサインイン後にだけメールを受け付けますが、サインインが行われませんでした。\nこのフォームでサインイン方法（Google または Microsoft では OAuth2）を選択し、保存してください。\nほかのメール サーバーの場合は、ユーザー名とパスワードを入力してください。\nサインインなしでメールを受け付けさせる場合（リレー）は、そのサーバーの管理者がこのサーバーのアドレスを許可してください。',
  'smtp-challenge':
    'この製品は、サインイン中にメール サーバーが尋ねた内容を解釈できませんでした。\nGoogle または Microsoft の場合、ほとんどはトークンの拒否です。「{mailbox}」でもう一度サインインしてください。\nほかのサーバーの場合は、別のサインイン方法を選択するか、詳細をこの製品の開発元に伝えてください。\n送信するプログラムを更新してください。そのデバッグ ログにサーバーの応答があります。\nMicrosoft では SMTP 送信も許可する必要があります: {smtpAuthCommand}',
  'smtp-auth-syntax': `メール サーバーが、バックエンドから送信されたサインインを読み取れませんでした。\nバックエンドは、XOAUTH2 のユーザーとトークンを、改行のない base64 の 1 行で送信する必要があります。\n${MAKERS}`,
  'smtp-mechanism': `サーバー {server} は、このサインイン方法に対応していません。\nサーバーは、Google の場合は smtp.gmail.com、Microsoft の場合は smtp.office365.com で、STARTTLS とポート 587 を使用します。\n暗号化した後にだけ対応するサーバーもあります。STARTTLS または TLS を選択してください。\nサインインなしでメールを受け付ける自分のサーバー（リレー）には不要です。「認証」で「なし」を選択してください。\nCRAM-MD5 と書かれている場合は、送信するプログラムで PLAIN または LOGIN を選んでください。\nMicrosoft は LOGIN と OAuth2 を受け付けますが、PLAIN は受け付けません。プログラムで選べない場合は、その開発元が追加する必要があります。`,
  'smtp-limit':
    'プロバイダーの送信数の上限に達しました。\n最長で 1 日待ち、送信するメッセージを減らしてください。同時接続は 1 つだけにすることをお勧めします。',
  'smtp-sender-blocked':
    'プロバイダーが、迷惑メールの疑いで「{mailbox}」または組織からの送信をブロックしました。\n管理者が、Microsoft Defender の「Restricted entities」または Google 管理コンソールで解除してください。\nほかのプロバイダーの場合は、そのサポートまたはメール サーバーの管理者に理由を尋ねてください。ほかの人がアカウントを使った場合は、先にパスワードを変更してください。',
  'smtp-tenant-untrusted':
    'Microsoft は、この組織から外部へのメッセージを受け付けません。組織が新しいか試用中であるか、そのアドレスの評価が低いためです。このフォームの設定では変わりません。\n組織の管理者が、Microsoft 365 管理センターで Microsoft のサポートに解除を依頼し、詳細にあるコード（5.7.708 または 5.7.501）を伝えてください。有料のライセンスがあると効果的です。',
  'smtp-ip-blocked':
    '受信側のサーバーが、このサーバーのアドレスをブロックしています。\nプロバイダーの送信サーバーのポート 587 からサインインして送信するか、アドレスをブロック リストから外してもらってください。\n逆引き DNS（PTR）がない場合は、そのアドレスに解決される名前を設定するようホスティング会社に依頼してください。IPv6 では設定がないことが多く、その場合は IPv4 で送信してください。\nそれがメール プロバイダーのアドレスである場合は、プロバイダーにリストから外してもらってください。',
  'smtp-from-empty':
    '差出人アドレスが空か、完全なアドレスではありません。\nサインインするアカウントの差出人アドレスを入力してください: {mailbox}',
  'smtp-relay':
    'サーバー {server} は、この差出人または受信者のメールを中継しません。\n送信に使うメールボックスでサインインし、そのアドレスを差出人にしてください。\nIP アドレスに基づくリレーの場合は、管理者がこのサーバーのアドレスを追加してください。',
  'smtp-authentication-of-domain':
    '受信側のサーバーが、差出人のドメインを信頼していません。\nドメインの管理者が、DNS で SPF、DKIM、DMARC を設定してください。\n差出人のドメインがご自分のものでない場合は、ご自分のドメインのアドレスを入力してください。',
  'smtp-google-relay':
    'Google の SMTP リレーが、このサーバーまたは差出人アドレスのドメインを認識できません。差出人アドレス: {from}\nGoogle 管理コンソール › Apps › Gmail › Routing › SMTP relay service で、このサーバーのパブリック IP アドレスを追加し、差出人を許可してください。\nまたは、smtp.gmail.com のポート 587 から、サインインして送信してください。',
  'smtp-loop':
    'メッセージがメール サーバーの間を循環しています。\n受信者のメールの管理者が、転送ルール、コネクタ、そのドメインの MX レコードを確認してください。\nまたは、別の受信者を使用してください。',
  'smtp-forwarding':
    '受信者がメールを組織の外部に転送していますが、組織のポリシーで禁止されています。\nその管理者が、Microsoft Defender › Anti-spam outbound policy で転送を許可してください。または、別の受信者を使用してください。',
  'smtp-service-permission':
    'メール サービスで使用しているキーには、送信が許可されていません。\nメール サービスのコンソールで、そのキーまたはユーザーに送信する権利（AWS では ses:SendRawEmail）を付与するか、その権利を持つキーを入力してください。',
  'smtp-domain-policy':
    '差出人または受信者の組織の規則が、このメールを禁止しています。\nその管理者がメールの規則を確認してください。Exchange 管理センターでは Mail flow › Rules、Google 管理コンソールでは Apps › Gmail › Compliance です。\nそこで「{mailbox}」を除外するか、別の受信者を使用してください。',
  'smtp-recipient-restricted':
    '受信者は、特定の差出人からのメールだけを受け付けます。\n受信者の管理者が、Exchange 管理センターでグループまたはメールボックスの Settings › message delivery restrictions を開き、差出人アドレスを許可してください。差出人アドレス: {from}\nまたは、別の受信者を使用してください。',
  'smtp-account-disabled': `メールボックスが無効になっています。\nMicrosoft の場合は、${USERS} で「{mailbox}」のサインインを許可し、Exchange を含むライセンスを割り当ててください。`,
  'smtp-recipient':
    '受信者のアドレスが存在しないか、受け付けられません。\n受信者に入力ミスがないか確認してください。',
  'smtp-mailbox-full':
    'メールボックスの容量がいっぱいです。\n受信者のメールボックスに空きを作るか、別の受信者を使用してください。',
  'smtp-size':
    'メッセージがメール サーバーの上限を超えています。\n1 通のメッセージで送信する量を減らしてください。\nまたは、メール サーバーの管理者に上限を上げてもらってください。',
  'smtp-sender-invalid':
    'メール サーバーが差出人アドレスを受け付けません。差出人アドレス: {from}\n実在するメールボックスの完全なアドレスを入力してください。\n詳細に差出人とは別のアドレスがある場合、それは不達メールの宛先（Return-Path）です。それも設定してください。',
  'smtp-format': `メール サーバーは、この製品が作成した形式のメッセージを受け付けません。\n${MAKERS}\n応答にヘッダー（header）の名前がある場合は、件名と差出人の名前から特殊文字を取り除いてください。`,
  'smtp-no-service':
    'このサーバーはメールを受け付けないか、ここからのメールを受け付けません。\nこのフォームのサーバーを確認してください。smtp.gmail.com、smtp.office365.com、またはお使いのメール プロバイダーのサーバーで、ポートは 587 または 465 です。',
  'smtp-helo':
    'メール サーバーが、このサーバーの名乗る名前を受け付けません。\nこのサーバーに、ドメインを含む完全なホスト名を設定してください。\n詳細でその名前が空の場合は、送信するプログラムが名前を省いています。その開発元が修正してください。',
  'smtp-spam':
    'メール サーバーが、メッセージを迷惑メールと見なしています。\n件名または本文を変更し、差出人アドレスを確認してください。',
  'smtp-busy': `メール サーバーが混雑しているか、障害が発生しています。\n${WAIT}`,
  storage:
    'このサーバーがファイルに書き込めませんでした。\n空き容量と、状態を保存するディレクトリにバックエンドが書き込めるかどうかを確認してください。',
  'proxy-login':
    'プロキシ サーバーがユーザー名とパスワードを求めています。\nこのサーバーのプロキシ設定に入力するか、プロキシでこのサーバーを除外してください。',
  proxy:
    'プロキシ経由の接続に失敗しました。\nこのサーバーのプロキシ設定を確認してください。プロキシは、メール サーバーとプロバイダーのサインイン サービスへの CONNECT を許可する必要があります。',
  'tls-expired':
    '相手側の証明書の有効期限が切れているか、このサーバーの時計が正しくありません。\nこのサーバーの日付と時刻を確認してください。正しい場合は、相手のサーバーの管理者が証明書を更新する必要があります。',
  'tls-name':
    '証明書が、サーバー {server} とは別のホスト名のものです。\n証明書に含まれる名前でサーバーを入力してください。名前は多くの場合、詳細にあります。ホスティング会社の場合は mail.自分のドメインではなく、その会社のサーバー自体の名前です。IP アドレスや別名は使えません。\n名前が正しい場合は、このサーバーとプロバイダーの間の何かが代わりに応答しています。この製品の管理者が調査してください。\n自分のメール サーバーの場合は、その管理者が、接続に使われる名前の証明書を設定してください。',
  'tls-untrusted':
    'このサーバーは、相手側の証明書を信頼していません。\n不足している CA 証明書（パッケージ ca-certificates）、または接続の内容を検査するプロキシやウイルス スキャナーの CA を、このサーバーにインストールしてください。\n自分のメール サーバーや小規模なホスティング会社のものの場合は、中間証明書を送っていない可能性があります。その管理者が完全なチェーン（fullchain.pem）をインストールしてください。\n詳細に「self-signed」とある場合は、そのメール サーバーの証明書そのものをこのサーバーにインストールするか（Proton Mail Bridge では書き出せます）、その管理者がパブリック CA の証明書に替えてください。\n証明書の検証を無効にしないでください。',
  'tls-client-certificate':
    '相手側が、このサーバー自身の証明書を求めています。\nサーバーとポートを確認してください。Google と Microsoft では、587 の STARTTLS でも 465 の TLS でも不要です。\nコネクタまたはリレーが求める場合は、この製品の管理者がその証明書をインストールする必要があります。',
  'tls-alert': `2 つのサーバーに、共通の暗号化方式がありません。\n古い側の TLS ライブラリを更新してください。プロバイダーは TLS 1.2 以降を求めます。\n${TLS_PORTS}`,
  'tls-alert-certificate':
    '一方の側が、相手の証明書を受け付けません。\nこのサーバーの日付と時刻、および CA 証明書（パッケージ ca-certificates）を確認してください。\nプロキシやウイルス スキャナーが接続の内容を検査している場合は、その CA をここにインストールしてください。',
  'tls-alert-other': `暗号化された接続が途中で切れました。\nサーバーとポートを確認してください。${TLS_PORTS}\n正しい場合は、ここからサーバー {server} までの間のファイアウォール、プロキシ、ウイルス スキャナーを調べてください。`,
  'tls-mode':
    'サーバーは、このポートでは最初から TLS で通信しません。\nSTARTTLS（ポート 587）または TLS（ポート 465）を使用してください。',
  'starttls-missing':
    'サーバー {server} は、このポートで STARTTLS に対応していません。\nSTARTTLS（ポート 587）または TLS（ポート 465）を使用してください。\nポートが正しい場合は、ファイアウォールまたはウイルス スキャナーが接続から STARTTLS を取り除いている可能性があります。\n自分のネットワーク内のメール サーバーの場合は、暗号化なしを選ぶか、その管理者に STARTTLS を有効にしてもらってください。',
  'tls-failed': `サーバー {server} への暗号化された接続を確立できませんでした。理由は途中で失われました。\n${TLS_PORTS}`,
  'tls-version': `2 つのサーバーに、共通の暗号化方式がありません。\n古い側の TLS ライブラリを更新してください。プロバイダーは TLS 1.2 以降を求めます。\n${TLS_PORTS}`,
  'dns-unavailable':
    'このサーバーは、現在ホスト名を解決できません。\nこのサーバーの DNS 設定とネットワークを確認してください。\nコンテナーには独自の DNS 設定があります。',
  'dns-not-found':
    'サーバー {server} のホスト名が見つかりませんでした。\nこのフォームのサーバーに入力ミスがないか確認してください。\n正しい場合は、このサーバーの DNS 設定を確認してください。',
  refused: `サーバー {server} は、このポートで接続を受け付けません。\n${SERVER_PORTS}\n正しい場合は、ファイアウォールでこのサーバーからの接続を許可する必要があります。\n自分のメール サーバーの場合は、その管理者が、このポートで待ち受けるようにしてください（Postfix: master.cf の submission）。`,
  timeout: `サーバー {server} が時間内に応答しませんでした。\n${SERVER_PORTS}\nファイアウォールで、このサーバーからの接続（メールはポート 587 または 465、サインインは 443）を許可する必要があります。多くのネットワークはポート 25 をブロックします。\nプロキシが必要な場合は、このサーバーの設定で指定してください。`,
  unreachable: `サーバー {server} へのネットワーク経路がありません。\nこのサーバーのネットワークを確認してください。IPv6 が設定されていても機能していない場合は、修復するか無効にしてください。\n${SERVER_PORTS}\n正しい場合は、ファイアウォールでこのサーバーからの接続を許可する必要があります。`,
  'permission-network':
    'このサーバー自身のセキュリティ設定が、接続を禁止しています。\nファイアウォール、ウイルス スキャナー、SELinux（httpd_can_network_connect、httpd_can_sendmail）を確認してください。Oracle データベースの場合は、そのネットワーク ACL（DBMS_NETWORK_ACL_ADMIN）を確認してください。',
  reset: `接続が切断されました。\n${TLS_PORTS}\n正しい場合は、ここからサーバー {server} までの間のファイアウォール、プロキシ、ウイルス スキャナーを調べてください。\nホスト名を受け付けないときや混雑しているときに切断するサーバーもあります。この製品に完全なホスト名（EHLO）を設定し、後でもう一度お試しください。\nサインイン時に切断される場合は、パスワードが拒否された可能性があります。QQ と 163 では、代わりに認可コード（授权码）が必要です。`,
  'endpoint-unreachable':
    'このサーバーからサインイン サービス {endpoint} に接続できませんでした。\nファイアウォールで、このサーバーからポート 443 での接続を許可する必要があります。メール サーバーは関係ありません。\nプロキシが必要な場合は、このサーバーの設定で指定してください。DNS も確認してください。',
  'endpoint-certificate':
    'サインイン サービス {endpoint} への暗号化された接続を確立できませんでした。\n不足している CA 証明書（パッケージ ca-certificates）、または接続の内容を検査するプロキシやウイルス スキャナーの CA を、このサーバーにインストールしてください。\nこのサーバーの日付と時刻を確認してください。証明書の検証を無効にしないでください。',
  'clock-skew':
    'このサーバーの日付または時刻が正しくありません。\n時刻同期 (NTP) を有効にしてから、もう一度お試しください。',

  'issuer-mismatch':
    '応答が、要求先のプロバイダーから返されたものではありません。\nもう一度サインインしてください。解決しない場合は、この製品でプロバイダーの発行者 (issuer) が正しく設定されていません。',
  'state-mismatch':
    'この応答は、この製品が記憶しているサインインのものではありません。別のサインインの応答であるか、ブラウザーがこの製品の Cookie を一緒に送信しませんでした。\nプロバイダーから戻るアドレスと同じホスト名で、https を使ってこの製品を開いてください。その後、サインイン ウィンドウを 1 つだけ開き、最初からやり直してください。\n再び発生する場合は、この製品の管理者が、製品の公開アドレス、製品の手前のプロキシが渡す内容、セッションの Cookie（SameSite=Lax）を確認してください。',
  pkce: '証明キー (PKCE) がないか、コードと一致しません。\nバックエンドは、交換要求の「code-verifier」を code_verifier として変更せずに送信する必要があります。\nそれができないプロバイダーまたはバックエンドの場合は、pkce="off" を設定してください。',
  'redirect-uri':
    'プロバイダーがリダイレクト URI を認識できません。\nポート、大文字と小文字、末尾のスラッシュも区別されます。プロバイダーに次をそのまま登録してください: {redirectUri}',
  invalid_client:
    'プロバイダーはクライアント ID またはクライアント シークレットを受け付けません。\nプロバイダーのページから、両方を空白なしでコピーし直してください。\nシークレットの有効期限が切れている場合は、そこで新しく作成してください。',
  invalid_grant: `サインインが終了したか、コードが古すぎるか、2 回使用されました。\n${AGAIN}\n数日後にまた終了する場合: アプリがテスト モードのとき、Google は 7 日後に終了させます（Google Auth Platform › ${name('Audience')} › 「Publish app」）。パスワードを変更しても終了します。\nサインインし直すたびにこうなる場合は、このサーバーの日付と時刻（NTP）を確認してください。`,
  'other-client':
    'サインインは、現在使用しているものとは別のクライアント ID で行われました。\n「{mailbox}」と次のクライアント ID で、もう一度サインインしてください: {clientId}\nツールで更新トークンを作成した場合は、同じクライアント ID とシークレットを使用している必要があります。',
  unauthorized_client:
    'アプリは、このサインイン方法を使用できません。\nプロバイダーで、認可コード付与を使用する Web アプリケーションとして登録し、次の URI を追加してください: {redirectUri}',
  unsupported_grant_type:
    'プロバイダーは、この種類の要求に対応していません。\nこの製品で、プロバイダーのエンドポイントを確認してください。認可エンドポイントとトークン エンドポイントが逆になっているか、古いバージョンの可能性があります。',
  invalid_scope:
    'プロバイダーは、要求されたスコープを受け付けません。\nGoogle では https://mail.google.com/、Microsoft では https://outlook.office.com/SMTP.Send offline_access です。',
  consent:
    'プロバイダーが、まだ与えられていない同意を求めています。\nもう一度サインインし、アクセスを許可してください。許可する画面が表示されない場合は、プロバイダーのテナントの管理者がアプリを許可する必要があります。',
  interaction_required: `プロバイダーが、本人による操作（パスワード、多要素認証、アカウントの選択）を求めています。\n${AGAIN}`,
  access_denied:
    'プロバイダーのページでアクセスが許可されませんでした。\n「{mailbox}」でもう一度サインインし、許可してください。\n管理者についてのメッセージが表示された場合は、先にその管理者がアプリを許可する必要があります。',
  insufficient_scope:
    'メールを送信するアクセス許可がありません。\n「{mailbox}」でもう一度サインインし、求められたものをすべて許可してください。',
  invalid_token: `アクセス トークンが有効でないか、有効でなくなりました。\n${AGAIN}\n再び発生する場合は、このサーバーの時計を確認してください。`,
  temporarily_unavailable: `プロバイダーのサインイン サービスに障害があるか、過負荷になっています。\n${WAIT}`,
  'no-refresh-token':
    'プロバイダーから永続的なアクセス許可（更新トークン）を取得できませんでした。\nもう一度サインインし、アクセスを許可し直してください。\nGoogle では access_type=offline と prompt=consent、Microsoft ではスコープ offline_access を要求する必要があります。',
  'not-signed-in':
    'この通知先ではまだ誰もサインインしていないか、サインインが終了しています。\nフォームのボタンでサインインしてから、もう一度お試しください。',
  'token-request-incomplete':
    'プロバイダーがトークンの要求を解釈できませんでした。クライアント ID、クライアント シークレット、または更新トークンがないか、途中で切れています。\nクライアント ID とクライアント シークレットを入力し直し、「{mailbox}」でもう一度サインインしてください。',
  'token-failed': `送信用のトークンを取得できませんでした。サインインが終了したか、更新できませんでした。\n「{mailbox}」でもう一度サインインし、テストし直してください。\n解決しない場合は、${LOG}プロバイダーの理由があります。`,
  'permission-missing':
    'アクセス許可が不足しています。\nプロバイダーのテナントの管理者が、メールを送信するアクセス許可をアプリに付与し、同意してください。その後、「{mailbox}」でもう一度サインインしてください。',
  'device-pending':
    'プロバイダーのページで、まだ誰もコードを入力していません。\n表示されたページを開き、コードを入力して、アクセスを許可してください。',
  'registration-metadata': `プロバイダーは、この製品が送信する要求の一部を受け付けません。\nこの製品のプロバイダーの設定（エンドポイントとその他のパラメーター）を、プロバイダーのドキュメントと照合してください。\n${MAKERS}`,
  invalid_request: `プロバイダーが要求を解釈できません。\n次を確認してください: クライアント ID {clientId}、{redirectUri}\n正しい場合は、${MAKERS}`,

  'smtp-login-reply-lost': `メール サーバーがサインインを拒否しました。応答は途中で失われました。Microsoft では、SMTP 送信が無効になっていることが最も多い原因です。\n${SMTP_AUTH}\n${POWERSHELL}\n${LOG}応答そのものがあるかもしれません。`,
  'smtp-login':
    'メール サーバーがサインインを拒否しました。\n次のメールボックスでもう一度サインインしてください: {mailbox}\nパスワードを使用する場合は、ユーザー名（多くの場合はメール アドレス全体）とパスワードを確認してください。多くのプロバイダーはアプリ パスワードを求めます。',
  'smtp-refused':
    'メール サーバーがメッセージを拒否しました。\n詳細にある応答を読み、差出人と受信者を確認してください。\n多くの場合、差出人がサインインしたアカウントと異なる、受信者が存在しない、本文がスパムとみなされた、または短時間に送信したメッセージが多すぎることが原因です。',
  'not-connected': `サーバー {server} に接続できませんでした。\n${SERVER_PORTS}\n正しい場合は、ファイアウォールでこのサーバーからの接続を許可する必要があります。原因は、${LOG}あります。`,
  'mail-failed': `メールは送信されませんでした。理由はここでは分からないか、途中で失われました。詳細を確認してください。\n理由は、この製品のバックエンドのログ、またはメール サーバーのログにあります。同じ時刻の行を探してください。\n多くの場合、サインイン、差出人アドレス、またはサーバーとポートが原因です。`,
  'too-many-requests': `プロバイダーが受け取った要求が多すぎます。\n${WAIT}`,
  'http-gateway':
    'この製品のバックエンドが、手前の Web サーバーに応答しませんでした。\nバックエンドが動作しているか、プロバイダーに接続できるかを確認してください。',
  'http-unavailable': `相手側に障害があるか、過負荷になっています。\n${WAIT}`,
  browser:
    '要求を送信できなかったか、応答がありませんでした。\nこの製品のバックエンドが動作しているか、ここから接続できるか、バックエンドからプロバイダーに接続できるかを確認してください。',
  unauthorized: `プロバイダーがサインインを受け付けませんでした。理由は途中で失われました。\nクライアント ID とクライアント シークレットを、プロバイダーのページと照合してください。Microsoft ではシークレットの ID ではなく値 (Value) です。\nその後、${AGAIN}${LOG}プロバイダーの応答があるかもしれません。`,
  forbidden:
    'この製品が要求を許可しませんでした。\nこの製品にもう一度サインインしてください。通知先を変更する権利が必要です。',
  'not-found':
    'この製品のバックエンドが、呼び出されたアドレスを認識できません。\nこの製品の開発元が、構成された URL を確認してください。',
  'api-unauthorized':
    'プロバイダーがサインインを受け付けませんでした。終了したか、保存されていません。\n「{mailbox}」でもう一度サインインし、テストし直してください。\n解決しない場合は、クライアント ID とクライアント シークレット、およびバックエンドが更新トークンを保存しているかを確認してください。',
  'token-client-refused': `プロバイダーがクライアント ID またはクライアント シークレットを受け付けませんでした。理由は途中で失われました。\nプロバイダーのページから両方をコピーし直してください。Microsoft ではシークレットの ID ではなく値 (Value) です。その後、${AGAIN}\n${LOG}プロバイダーの応答があるかもしれません。`,
  'token-reason-lost':
    'プロバイダーがトークンの発行を拒否しました。応答にあった理由は途中で失われました。\nユーザー名（メール アドレス全体）、クライアント ID、クライアント シークレット、テナントを確認し、「{mailbox}」でもう一度サインインしてください。\n理由は、この製品のバックエンドのログ、またはプロバイダーのサインイン ログにあります。',
  'endpoint-wrong':
    'サインイン サービス {endpoint} のアドレス、またはそのテナントが正しくありません。\nこの製品のエンドポイントをプロバイダーのドキュメントと、テナント {tenant} をプロバイダーのページと照合してください。',
  'endpoint-blocked':
    'プロバイダーのサインイン サービスへの要求が禁止されました。多くの場合、途中のプロキシまたはファイアウォールが原因です。\nファイアウォールまたはプロキシで、このサーバーからサインイン サービス {endpoint} へのポート 443 での接続を許可する必要があります。',
  'endpoint-down':
    'プロバイダーのサインイン サービスに障害があるか、過負荷になっています。\n数分待ってから、もう一度お試しください。何も失われていません。メール サーバーは関係ありません。',
  'endpoint-answer':
    'サインイン サービス {endpoint} ではなく、プロキシのページやログイン ページなど、別のものが応答しました。\nこのサーバーのプロキシと、この製品に設定されたプロバイダーのエンドポイントを確認してください。',
  'api-token-refused':
    'プロバイダーのメール サービスが、アクセス トークンを受け付けませんでした。サインインが終了したか、別のサービス用に発行されたものです。\n「{mailbox}」でもう一度サインインし、テストし直してください。\n解決しない場合、この製品のスコープは、送信先のサービスのものでなければなりません。',
  'api-refused': `プロバイダーのメール サービスが要求を許可しませんでした。アプリにアクセス許可がないか、サインインが終了しています。\n${AGAIN}解決しない場合は、管理者がプロバイダーでアプリのアクセス許可を付与してください。`,
  'host-failed':
    'この製品のサーバーでエラーが発生しました。\n1 分後にもう一度お試しください。解決しない場合は、サーバーのログに理由があります。',
  'host-too-large':
    'この製品のサーバー、または手前の Web サーバーが、このサイズの要求を受け付けません。\nその管理者が、要求のサイズの上限を上げてください。',
  'host-limit':
    'あなたからこの製品のサーバーへの要求が多すぎます。\n1 分待ってから、もう一度お試しください。',
  'host-forbidden':
    'この製品が要求を許可しませんでした。\nこの製品にもう一度サインインしてください。通知先を変更する権利が必要です。',
  'captive-portal':
    'ネットワークが、このサーバーを外部に接続する前にサインインを求めています。\nネットワークの管理者が、このサーバーの通信を許可してください。',
  'legal-block':
    'このサーバーのある場所では、アドレスがブロックされています。\nネットワークの管理者がフィルターを確認してください。',
  'reason-lost':
    '要求が拒否されましたが、理由は途中で失われました。\n理由は、この製品のバックエンドのログにあります。状態コードだけでなく、応答の本文を確認してください。\n多くの場合、クライアント ID、クライアント シークレット、テナントの誤り、またはサインインの終了が原因です。',
  'incomplete-answer':
    'この製品のサーバーが応答しましたが、テストの結果が含まれていませんでした。\nこの製品にもう一度サインインしてください。ログイン ページが応答した可能性があります。解決しない場合は、サーバーのログで詳細を確認できます。',
  'unreadable-answer':
    '応答が、バックエンドの送信する形式ではなく、HTML ページなどでした。\nプロキシまたはログイン ページが代わりに応答した可能性があります。この製品の開発元が、構成された URL を確認してください。',
  'smtp-address':
    'メール サーバーが、差出人または受信者のアドレスを受け付けません。\n差出人アドレス {from} と受信者に入力ミスがないか確認してください。\n詳細にある応答に、該当するアドレスが示されています。',
  'smtp-mailbox':
    'メールボックスが原因で、サーバーに拒否されました。容量がいっぱいか、無効になっているか、許可されていません。\n詳細にある応答に示されたメールボックスの管理者が、状態、ライセンス、制限を確認してください。',
  'smtp-system':
    'メール サーバー自体に、障害または制限があります。\n後でもう一度お試しください。解決しない場合は、詳細にある応答をメール プロバイダーのサポートに伝えてください。',
  'smtp-routing':
    'メール サーバーが、受信者のドメインへの経路を見つけられません。\n各受信者の @ より後の部分を確認してください。\n正しい場合は、そのドメインの管理者が DNS の MX レコードを確認してください。',
  'smtp-protocol': `メール サーバーが、コマンドまたはパラメーターを解釈できませんでした。\nサーバーとポートが、プログラムからのメールを受け付けるメール サーバーのものか確認してください。STARTTLS はポート 587、TLS は 465 です。\n正しい場合は、${MAKERS}`,
  'smtp-content': `メール サーバーは、この形式のメッセージを受け付けられません。\n${MAKERS}`,
  'smtp-policy':
    'メール サーバーの規則が、このメールまたはこのサインインを拒否しています。\n通知先が「{mailbox}」でサインインし、差出人がそのアドレスになっているか確認してください。\n両方とも正しい場合は、詳細にある応答から、メール サーバーの管理者がどの規則か判断できます。',
  'smtp-no-mail':
    'このサーバーまたは受信者のドメインは、メールを受け付けません。\nこのフォームのサーバーと、受信者のドメインを確認してください。',
  'smtp-sequence':
    'メール サーバーは、先に別の手順（多くの場合はサインインまたは暗号化）を求めています。\nこのフォームで、サインイン方法と暗号化（STARTTLS は 587、TLS は 465）を選択してください。',
  'smtp-command': `メール サーバーが、コマンドまたはパラメーターを解釈できませんでした。\nサーバー、ポート、暗号化を確認してください。STARTTLS は 587、TLS は 465 です。\n正しい場合は、${MAKERS}`,
  'smtp-not-allowed':
    'メール サーバーがメッセージを拒否しました。\n詳細にある応答を読み、差出人と受信者を確認してください。\n多くの場合、差出人がサインインしたアカウントと異なる、受信者が存在しない、本文がスパムとみなされた、または短時間に送信したメッセージが多すぎることが原因です。',
  'smtp-too-large':
    '上限を超えています。メッセージが大きすぎるか、メールボックスの容量がいっぱいです。\n1 通のメッセージで送信する量を減らすか、メールボックスに空きを作ってください。',
  'smtp-temporary-login': `メール サーバーは、現在サインインを確認できません。\n${WAIT}解決しない場合は、${AGAIN}`,
  'smtp-temporary': `メール サーバーが一時的に拒否しています。\n${WAIT}解決しない場合は、詳細にある応答に理由が示されています。`,
  'smtp-permanent':
    'メール サーバーが拒否しました。\n詳細にある応答を読み、サーバー、サインイン、差出人、受信者を確認してください。',
  'unknown-language':
    'このエラーは、この言語では登録されていません。受け取ったまま表示しています。\n英語で表示し、もう一度ここに貼り付けてください。Google ではページのアドレスに &hl=en、Microsoft では &mkt=en-US を追加します。サーバーのログは、ほとんどの場合英語です。\nまたは、エラーに含まれる番号やコードで検索してください。',
  unknown:
    'このエラーは登録されていません。受け取ったまま表示しています。\n詳細を確認してください。最後の行が手がかりになることがよくあります。その言葉で検索するか、この製品のサポート担当者に伝えてください。',
  'smtp-microsoft-password':
    'Microsoft は、ユーザー名またはパスワードを受け付けません。\nこのフォームで両方を修正してください。ユーザー名は次の完全なメール アドレスです: {mailbox}\n多要素認証を使用している場合、または組織がパスワードを許可していない場合は、サインイン方法 Microsoft (OAuth2) を選択してください。\n認証済み SMTP も許可する必要があります。Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-credentials-missing':
    'パスワードでのサインインが試みられましたが、ユーザー名またはパスワードがありません。\nこのフォームに両方を入力して保存するか、OAuth2 のサインインを選択して「{mailbox}」でサインインしてください。\n入力されている場合は、この製品がそれらを渡していません。製品の管理者が、バックエンドの設定と環境変数を確認してください。\nサインインなしでメールを受け付ける自分のサーバー（リレー）には不要です。「認証」で「なし」を選択してください。',
  'tls-revocation': `サーバーの証明書が失効しているかどうかを確認できませんでした。証明書自体には問題がない可能性があります。\nこのサーバーが、ファイアウォールやプロキシを通して認証局のアドレス（OCSP と CRL、多くはポート 80 の http）に接続できるようにしてください。\n許可できない場合は、この製品の管理者が失効の確認だけを無効にしてください。ほかの検証は無効にしないでください。`,
  'tls-old-server': `このサーバーは、相手側の暗号化が古すぎるか弱すぎるため拒否しました。\n入力されたメール サーバーの管理者が、TLS 1.2 以降と現在の基準に合う長さのキーを有効にしてください。\nここに入力できる新しいサーバーがあるか、プロバイダーのヘルプを確認してください。`,
  'tls-certificate-form': `メール サーバーの証明書は、もう受け付けられない形式です。古いバージョン（X.509 v1）、弱いキー、または弱い署名です。\nメール サーバーの管理者が新しい証明書を作成してください。X.509 v3、代替名（SAN）にホスト名、RSA 2048 ビット以上、SHA-256 です。\n検証を無効にしないでください。`,
  'tls-twice': `この製品は、同じ接続で暗号化を 2 回開始しました。\nポート 587 の STARTTLS の代わりにポート 465 の TLS を選ぶか、その逆にしてください。どちらかで動作することがよくあります。Microsoft では 587 の STARTTLS だけです。\nこの製品を更新するか、開発元に詳細を伝えてください。`,
  'server-log-tls': `この行はメール サーバー自身のログです。あるプログラムが接続しましたが、暗号化を確立できませんでした。\n送信するプログラム（この製品または別のもの）で、暗号化をポートに合わせてください。STARTTLS は 587、TLS は 465 です。\n合っている場合、プログラムがメール サーバーの証明書または TLS のバージョンを受け付けていません。そのプログラムのログを確認してください。`,
  'server-port': `このポートではメール サーバーが応答しません。別のサービスのポートか、このプロバイダーが使っていないポートです。\nポート 587 の STARTTLS、またはポート 465 の TLS を使用してください。Microsoft は 587 だけです（smtp.office365.com）。\nそれでも接続できない場合は、ファイアウォールでこのサーバーからの接続を許可する必要があります。`,
  'smtp-passes-on': `メールを中継するメール サーバーが、次のサーバーに渡せませんでした。次のサーバーはサインインを求めています。\nこの行を書いたメール サーバーの管理者が、次のサーバーのユーザー名とパスワードを設定してください（Postfix: smtp_sasl_password_maps、Exim: authenticator）。\n次のサーバーが受信者のものの場合は、そのドメインを自分のものとして認識していません。その管理者がドメインと MX レコードを確認してください。`,
  'smtp-characters':
    'パスワード、ユーザー名、またはアドレスに、この製品が送信できない文字が含まれています。\nパスワードとユーザー名を入力し直してください。コピーしたものには、アプリ パスワードのように、見えない空白が入っていることがよくあります。\nアクセントのない英字、数字、簡単な記号だけのパスワードにしてください。その文字がメッセージにある場合は、この製品の開発元が修正します。',
  'smtp-session-limit':
    'メール サーバーがこの接続を終了しました。1 つの接続で送れる数のメッセージを送ったか、開いたまま、または通信のないままの時間が長すぎました。1 日の上限に達したのではありません。\nもう一度送信してください。新しい接続はすぐに使えます。\n繰り返す場合、この製品は少数のメッセージごとに接続を閉じ、新しい接続を開く必要があります（Nodemailer: maxMessages、Symfony: restart_threshold）。',
  'smtp-connections':
    'メール サーバーは、このメールボックスまたはサーバーからの同時接続をこれ以上受け付けません。\n1 分待ってから、もう一度お試しください。\n繰り返す場合は、このメールボックスを使うすべてのプログラムが、同時接続を減らして送信する必要があります。Microsoft では 3 つまでです。',
  'smtp-recipient-limit':
    'メッセージの受信者の数が、メール サーバーが一度に受け付ける数を超えています。\n受信者を減らすか、配布リストのアドレスを入力してください。',
  'smtp-rate':
    'このメールボックスから、またはこの受信者あてに、短い時間に多すぎるメッセージが送られました。\n数分待ってから、もう一度お試しください。\n繰り返す場合は、送信の回数を減らし、複数のイベントを 1 通にまとめてください。',
  'smtp-server-full':
    'メール サーバーのディスクまたはキューの空き容量が足りません。メールボックスのことではありません。\n数分待ってから、もう一度お試しください。\n続く場合は、メール サーバーの管理者が空き容量を増やしてください。',
  'access-token-damaged':
    'アクセス トークンとして送られたものは、空か、壊れています。\nこのフォームのクライアント ID、クライアント シークレット、アカウントを確認し、「{mailbox}」でもう一度サインインしてください。\n続く場合、この製品は代わりに別のものを送っています。詳細を開発元に伝えてください。',
  'port-taken':
    'プログラムが待ち受けようとしたポートは、別のプログラムが使っています。多くの場合、同じプログラムの以前の起動またはサインインです。\nもう一方のプログラムを終了するか、別のポートを設定してください。\nポートがリダイレクト URI に含まれる場合は、新しいリダイレクト URI もプロバイダーに登録してください。',
  'smtp-server-fault': `メール サーバー自身に障害があります（サインイン サービス、テーブル、証明書など）。このフォームの設定の問題ではありません。\n数分待ってから、もう一度お試しください。\n続く場合は、メール サーバーの管理者が同じ時刻のログを確認してください。\n詳細にブロック リストの「open resolver」または「rate limit」とある場合、そのメール サーバーには専用の DNS リゾルバーが必要です。`,
  'smtp-wrong-region': `メールが、組織とは別のリージョンの Microsoft のサーバーに送られました。\n管理者が、MX レコード、コネクタ、またはメールを中継するサーバーに、Microsoft 365 管理センター › Settings › Domains に表示されるホスト名を設定してください。\nまたは、smtp.office365.com のポート 587 から、サインインして送信してください。`,
  'no-greeting':
    'サーバー {server} は接続を受け付けましたが、何も応答しないか、読み取れない応答でした。多くの場合、暗号化の設定がポートに合っていません。\nSTARTTLS はポート 587、TLS はポート 465 に設定してください。\n合っている場合は、途中のファイアウォールまたはウイルス スキャナーが接続を止めています。その管理者がこのサーバーを通してください。',
  'google-code-damaged':
    'Google はコードを読み取れません。途中で変更されています。多くの場合、コード内の / が %2F になっています。\nコードを手で入力する場合は、code= と次の & の間だけを、%2F を / に直して入力してください。\nこの製品がコードを自分で受け取る場合は、二重にエンコードしています。製品の管理者が更新するか、詳細を開発元に伝えてください。',
  'client-id-unsent':
    'サインインはクライアント ID を付けて始まりましたが、トークンの要求にはクライアント ID がありませんでした。\nクライアント ID が入力され保存されている場合は、この製品が要求の本文でそれを送信していません。製品の管理者が更新するか、詳細を開発元に伝えてください。',
  'session-lost':
    'サインインは、開始したときのセッションなしで戻りました。ブラウザーがその Cookie を送信しませんでした。\nプロバイダーから戻るアドレスと同じアドレスで始めてください。同じホスト名で、https を使います。\n直らない場合は、この製品の管理者がセッションの Cookie を SameSite=Strict ではなく Lax に設定してください。',
  'tls-invalid':
    'サーバー {server} の証明書が受け付けられません。メッセージには理由が書かれていません。\nまず、サーバーが IP アドレスや別名ではなく、証明書にある名前で入力されているか確認してください。\n検証を無効にしないでください。',
  'answer-too-large':
    'この製品の前にある Web サーバーが、ヘッダーが大きすぎるため、この製品の応答を拒否しています。\nその管理者が上限を上げてください（nginx: proxy_buffer_size 16k; proxy_buffers 8 16k、PHP の場合は fastcgi_buffer_size）。',
  'server-mistyped':
    'サーバー {server} のホスト名は存在しないか、メール サーバーのものではありません。\nこのフォームのサーバーに入力ミスがないか確認してください: smtp.gmail.com、smtp.office365.com、またはお使いのメール プロバイダーのサーバー。\nホスト名だけを入力します。http://、ポート、@ は付けません。引用符や空白も付けません。',
  'server-local':
    'この製品は自分のマシン（localhost）でメール サーバーを探しましたが、そこでは動いていません。\nこのフォームにサーバーを入力してください: smtp.gmail.com、smtp.office365.com、またはお使いのメール プロバイダーのサーバー。ポートは 587 または 465 です。\n入力されている場合は、この製品がその設定を使っていません。製品の管理者が構成を確認してください。コンテナーでは、localhost はコンテナー自身です。\nそこで動いている場合は、ポートが異なります。多くは 25 または 587 です。',
  'smtp-authorization-code':
    'プロバイダーはここで、アカウントのパスワードの代わりに認可コード（授权码）を求めます。QQ、163、126、Sina がそうです。\nWeb ページでメールボックスにサインインし、その設定の「アカウント」または「POP3/SMTP/IMAP」で SMTP をオンにして、認可コードを作成してください。\nそのコードを、このフォームにパスワードとして入力してください。ユーザー名はメール アドレス全体です。',
  'smtp-alibaba-password':
    'メール サーバーが、Alibaba の使う番号 (526) でユーザー名またはパスワードを拒否しました。誤りが多すぎると、アカウントがしばらくロックされます。\nAlibaba Mail の設定でメール プログラム用のセキュリティ パスワードを作成するか、DirectMail のコンソールで差出人 (From) アドレスの SMTP パスワードを作成し、ここに入力してください。\nユーザー名は From と同じメール アドレス全体です。何度も試した場合は、次に試すまで 1 時間待ってください。',
  'unreachable-ipv6':
    'サーバー {server} に IPv6 で接続しようとしましたが、この製品のサーバーには、IPv6 で使えるインターネット経路がありません。\nこの製品が IPv4 で接続するようにしてください（Node: --dns-result-order=ipv4first、Postfix: inet_protocols = ipv4）。または、この製品のサーバーの IPv6 を修復するか無効にしてください。コンテナーの場合は、そのネットワークで行います。\nIPv4 でも接続できない場合は、ファイアウォールでこの製品のサーバーからの接続を許可する必要があります。',
  'server-forbidden':
    'このメール サーバーのアドレスはプライベートまたはローカルのため、この製品は接続しません。メール サーバーには問い合わせていません。\nこのフォームに、公開されたホスト名のメール サーバーを入力してください。例: smtp.gmail.com または smtp.office365.com、ポート 587。\n自分のネットワーク内のサーバーを使うには、この製品の管理者が製品の構成でそのアドレスを許可する必要があります。',
  'api-not-found':
    'プロバイダーのメール サービスは、要求されたものを認識できません。要求のアドレス、またはその中のメールボックスが間違っています。\n送信に使うメールボックスが入力され、存在し、正しく書かれているか確認してください: {mailbox}\n正しい場合は、この製品が間違ったアドレスを呼び出しています。製品の管理者が更新し、詳細を開発元に伝えてください。',
  'smtp-direct-blocked':
    'この製品は自分でメールを配信しており、受信者のメール サーバーに直接送っています。そのサーバーが、このサーバーのアドレスを拒否しています。\nプロバイダーの送信サーバー（smtp.gmail.com や smtp.office365.com など）のポート 587 から、サインインして送信してください。\nまたは、このサーバーのアドレスの逆引き DNS（PTR）に、そのアドレスに解決される名前を設定するようホスティング会社に依頼し、IPv6 に設定がない場合は IPv4 で送信してください。',
  'mail-service-key':
    'メール サービスの Web API が、キーを受け付けませんでした。メール サーバーには問い合わせていないため、サーバーとポートは関係ありません。\nAPI キーを空白なしで入力し直し、正しいアカウントとドメインのものか確認してください。\nリージョンを確認してください。Mailgun の EU リージョンのキーやドメインは、米国のアドレスでは認識されません。逆の場合も同じです。',
  'smtp-client-refused':
    'このメール サーバーまたはリレーの規則により、送信するプログラムは接続できません。このフォームの設定が原因ではありません。\nそのメール サーバーの管理者が、プログラムのアドレスを規則に追加してください（Postfix では mynetworks、クラスターではリレーのポリシー）。\nどの規則によるものかは、メール サーバーのログにあります。',
  'smtp-content-refused':
    'メール サーバーは、メッセージ全体を読み取った後で拒否しました。問題は内容にあります。迷惑メールと見なされたか、ヘッダーが欠けているか間違っています。\n件名と本文を変更し、リンクと添付ファイルを外して、もう一度お試しください。\n簡単なメッセージも拒否される場合は、ヘッダー（From、To、Date、Message-ID）を確認してください。修正するのは、この製品の開発元です。\n応答にリンクがある場合は開いてください。番号がある場合は、メール プロバイダーのサポートに伝えてください。理由がわかります。',
  'server-log-tls-version':
    'この行は、メール サーバー自身のログのものです。接続してきたプログラムは、このメール サーバーが受け付けなくなった種類の暗号化しか使えません。\n送信するプログラムや機器、またはその実行環境を更新し、TLS 1.2 以降を使えるようにしてください。\n更新できない場合は、メール サーバーの管理者が古い種類を許可するか、内部ネットワークに TLS なしのポートを用意します。',
  'tls-host-name':
    'TLS にはサーバーのホスト名だけが必要ですが、この製品は IP アドレスか、後ろにポートが付いた名前を渡したか、何も渡しませんでした。\nサーバーをホスト名で入力し（例: smtp.gmail.com、smtp.office365.com）、ポートは専用の欄に入力してください。\nホスト名が入力されている場合は、送信するプログラムがそれを省くか、アドレスに置き換えています（MX の検索）。その動作を無効にするか、プログラムを更新するか、詳細をその開発元に伝えてください。',
  'tls-ca-file':
    'このサーバーに設定されている、信頼する証明書（CA）のファイルが読み取れないか、合っていません。メール サーバー自体に問題はありません。\nそのファイルのパス、権限、内容を確認してください。メール サーバーの証明書に署名した CA の現在の証明書が、PEM 形式で入っている必要があります。\nまたは、その設定を外して、システムの CA 証明書（パッケージ ca-certificates）が使われるようにしてください。\n検証を無効にしないでください。',
  'google-app-blocked': `Google がこのアプリをブロックしています。アプリが Gmail へのアクセスを求めていますが、Google の確認を受けていないためです。\nGoogle の確認を受けられるのは、アプリの開発元だけです。\nまたは、自分の OAuth クライアントを使ってください: Google Auth Platform › Clients › 「${name('Web application')}」。そのクライアント ID とクライアント シークレットを、ここに入力してください。\n組織では、管理者がクライアント ID を信頼できるものとして設定できます: Google 管理コンソール › ${name('Security')} › ${name('API controls')}`,
  'google-consent-screen':
    'Google のプロジェクトの同意画面が完成していません。アプリの名前またはサポート メールがありません。\nGoogle Auth Platform › Branding で、アプリの名前とユーザー サポート メールを入力し、保存してください。\nその後、もう一度サインインしてください。',
  'microsoft-first-party': `このクライアント ID は、Azure CLI のような Microsoft 自身のプログラムのもので、このサービスを要求できません。\nEntra › ${name('App registrations')} で自分のアプリを登録し、Microsoft のものの代わりに、そのクライアント ID を入力してください。\nAzure では、マネージド ID またはサービスの接続文字列も使えます。`,
  'microsoft-native-page': `自分のアドレスを持たないプログラムのための Microsoft のページ（nativeclient）では、コードをコピーできなくなりました。\nこの製品は別のリダイレクト URI を使う必要があります。https:// で始まる自分のアドレスか、お使いのコンピューターの http://localhost です。Entra › ${name('App registrations')} › 対象のアプリ › ${name('Authentication')} で登録してください。\nこの製品を更新するか、詳細をその開発元に伝えてください。`,
  'product-own-service':
    'メール サーバーに問い合わせる前に、この製品の一部が、別の部分からの呼び出しを拒否しました。このフォームの設定が原因ではありません。\nこの製品の管理者が、各部分（ワーカー、キュー、メール サービス）が互いを認識するためのキーとアドレスを確認してください。\nほかの人がこの製品を運用している場合は、詳細をそのサポートに伝えてください。',
  'zoho-data-centre':
    'Zoho はデータ センターごと（.com、.eu、.in、.com.au、.jp、.ca、.sa、.com.cn）にアカウントを分けており、問い合わせた先にはこのアカウントがありません。\nZoho にサインインしてください。ブラウザーのアドレスの末尾が、お使いのデータ センターのものです。その末尾のアドレスをこのフォームに入力してください。サインインとトークンには accounts.zoho.eu、メールには smtp.zoho.eu などです。\nアプリもそこに登録されている必要があります（api-console.zoho.eu など）。その後、「{mailbox}」でもう一度サインインしてください。',
  'code-missing':
    'サインインがコードなしで戻りました。プロバイダーのページで取り消されたか拒否されたか、戻る途中でコードが失われました。\n「{mailbox}」で最後までもう一度サインインし、アクセスを許可してください。\n再び起こる場合は、プロバイダーから戻ったアドレスの error= を探してください。理由が書かれています。\nそのアドレスに code= がある場合は、この製品の前にある Web サーバーまたはプロキシが切り落としています。その管理者が、アドレス全体を渡すようにしてください。',
  'token-answer-empty':
    'プロバイダーの応答にアクセス トークンがありませんでした。別の言葉で書かれたエラーだったか、サインイン サービスとは別のアドレスからの応答です。\nこのフォームのトークン エンドポイント、クライアント ID、クライアント シークレットをプロバイダーのページと比べ、「{mailbox}」でもう一度サインインしてください。\nこの製品のバックエンドのログに応答そのものがあり、理由がわかります。',
  'smtp-connect-or-login':
    'このメッセージは、接続の失敗でもサインインの失敗でも表示されます。\nサーバー、ポート、暗号化を確認してください。STARTTLS は 587、TLS は 465 です。サーバーの名前は、証明書にある名前でなければなりません。\nサインインがユーザー名とパスワードで設定されているか確認してください。Google と Microsoft は OAuth2 を求めます。Google ではアプリ パスワードも使えます。\nその後の行（「Caused by」）またはログ（PHPMailer では SMTPDebug = 2）で、どちらだったかがわかります。接続できない場合は、ホスティング会社にポートを開くよう依頼してください。',
  'device-reason-hidden':
    'デバイスは番号や一般的な文だけを表示し、理由を示していません。\n詳しくはデバイス自身のログにあります（Synology: Log Center、QNAP: System Logs、プリンター: 送信レポート）。\nインターネット接続、DNS、時計を確認し、デバイスを更新してください。\nその後、メール設定のサーバー、ポート、暗号化、ユーザー名、パスワードを確認し、もう一度お試しください。',
  'google-advanced-protection': `アカウントは Google の高度な保護機能プログラムに登録されており、アプリはそのメールを利用できません。\n別のメールボックスから送信するか、https://myaccount.google.com/security でプログラムの登録を解除してください。\n組織では、その管理者が Google 管理コンソール › ${name('Security')} › ${name('Access and data control')} › ${name('API controls')} で、次のクライアント ID を信頼できるものとして設定できます: {clientId}`,
  'google-service-clock': `Google は、この製品がサービス アカウントのキーで署名したものを受け付けません。\nこのサーバーの日付と時刻を正しく設定してください（NTP）。数分のずれでも失敗します。\n正しい場合は、サービス アカウントの新しいキーを作成し、その JSON をここに入力してください。\nアカウントには「{mailbox}」の委任が必要です（Google 管理コンソール › ${name('Security')} › ${name('Access and data control')} › ${name('API controls')} › ${name('Manage Domain Wide Delegation')}）。`,
  'redirect-localhost': `戻り先の localhost のアドレスが、プロバイダーに登録されていません。\nこの製品がお使いのコンピューターで動いている場合は、プロバイダーに次のとおりに登録してください: {redirectUri}（Entra: 対象のアプリ、${name('Authentication')}。Google Auth Platform: Clients、「${name('Authorized redirect URIs')}」）。\nサーバーで動いている場合は、製品自身のアドレス（ベース URL）の設定が誤っているか、リバース プロキシがホスト名を渡していません（X-Forwarded-Host、X-Forwarded-Proto）。製品の管理者が修正してください。\nクライアント ID が Thunderbird など別のプログラムのものである場合、その登録は変更できません。独自のアプリを登録し、そのクライアント ID を入力してください。\nポートが毎回変わる場合、Google のクライアントの種類は「Desktop app」でなければなりません。`,
  'microsoft-response-type': `この製品はページの応答と同時に Microsoft にトークンを求めますが、アプリはそれを許可していません。\n可能であれば、コードだけを求めるように製品を設定してください（response_type=code）。\nできない場合は、Entra › ${name('App registrations')} › 対象のアプリ › ${name('Authentication')} › 「Implicit grant and hybrid flows」で「ID tokens」をオンにしてください。`,
  'microsoft-personal-account': `個人の Microsoft アカウントでサインインしましたが、アプリは組織のアカウント専用です。\n組織のアカウントでもう一度サインインしてください。\n個人のメールボックスから送信するには、Entra › ${name('App registrations')} › 対象のアプリ › ${name('Authentication')} › 「${name('Supported account types')}」で、個人アカウントを含む種類を選択してください。\nその後、テナントを common または consumers に設定してください。`,
  'server-sample':
    '設定されているサーバーは、サンプルまたは開発環境のものです（Mailtrap、MailHog、Mailpit）。メールはだれにも届きません。\nこのフォームに、お使いのメール プロバイダーのサーバーを、ポートと暗号化とともに入力してください: smtp.gmail.com、smtp.office365.com など。\n入力されている場合は、この製品がそれを使っていません。製品の管理者が設定（Laravel では MAIL_HOST）を確認し、再起動してください。',
  'server-missing':
    'この製品に送信メール サーバーが設定されていないか、送信するアカウントで選択されていません。\nこのフォームにサーバー、ポート、暗号化、サインインを入力し、保存してください。\n入力されている場合は、この製品のほかのメール アカウントを確認してください。送信するアカウントにもサーバーが必要です。',
  'local-mailer':
    'この製品は、自分のサーバーのメール プログラム（PHP の mail()、sendmail）にメールを渡しましたが、失敗しました。このフォームのサーバーには接続していません。\nこの製品で送信方法として SMTP を選択し、このフォームにサーバーを入力してください。\nまたは、製品の管理者がそのサーバーにメール プログラムを設定してください（php.ini の sendmail_path、Postfix、msmtp）。\n失敗した理由は、そのメール プログラムのログにあります。',
  'smtp-account-unverified':
    'Outlook.com は、現在このアカウントからの送信を許可していません。アカウントが新しいか、Microsoft が今のところ許可する数より多く送信したためです。\n「{mailbox}」で https://outlook.live.com にサインインし、求められた内容（多くは電話番号）を確認してから、もう一度送信してください。\n何も求められない場合は、1 日待ち、送信するメッセージを減らしてください。\n組織の場合は、管理者が Microsoft Defender の「Restricted entities」を確認してください。',
  'reason-missing':
    'この文には理由が書かれていないため、誰の担当かは示しません。\n理由は、この製品のバックエンド、デバイス、またはメール サーバーのログにあります。同じ時刻の行を探してください。\n番号（535、5.7.…、AADSTS…）や、refused、timed out、denied などの語がある行が最も役立ちます。その行をここに貼り付けてください。',
};
