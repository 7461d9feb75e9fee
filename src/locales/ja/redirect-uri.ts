import type { Strings } from '../strings.js';

/** Japanese: what is said of a redirect URI before anybody signs in. */
const preflight: Strings['preflight'] = {
  good: '{provider} はこのリダイレクト URI を受け付けます。',
  generic: 'このリダイレクト URI に問題はありません。',
  error: '受け付けられません:',
  warning: '注意:',
  'this-page': 'このページ:',
  'redirect-uri': 'リダイレクト URI:',
  'in-file': 'ファイル内:',
  remarks: 'リダイレクト URI について',
  'paste-way':
    '変更せずに続けることもできます。{uri} をリダイレクト URI として {provider} に登録してください。サインイン後、ブラウザーに {uri} を開けないと表示されますが、これは正常な動作です。そのページのアドレスをコピーして、ここに貼り付けてください。',
  'paste-start': 'サインインしてアドレスを貼り付ける',
  'paste-native':
    '{provider} には、このための専用ページもあります。代わりに {uri} を登録してください。プラットフォームは「Web」を選択します。モバイルまたはデスクトップ アプリケーションとして登録したアプリでは、シークレットを使用できません。',
  'paste-native-start': '{provider} のページでサインインし、アドレスを貼り付ける',
};

const HOST_NAME =
  '実在するドメインのホスト名でこのページを開くか、サインイン後に最後のアドレスを貼り付けてください。';

const redirectUri: Strings['redirectUri'] = {
  missing: 'リダイレクト URI がありません。',
  'missing-remedy':
    'コールバック ページのアドレスを設定してください（例: https://alerts.example.com/callback）。',
  whitespace: 'リダイレクト URI に空白または見えない文字が含まれています。',
  'whitespace-remedy': '先頭と末尾も含めて、削除してください。',
  'not-absolute': 'リダイレクト URI が完全なアドレスではありません。',
  'not-absolute-remedy': 'https:// とホスト名を含め、先頭から入力してください。',
  scheme: 'リダイレクト URI が Web ページのアドレスではありません。',
  'scheme-remedy':
    'この製品の https:// アドレスを使用してください。urn: や app: などのアドレスは、ここでは開けません。',
  invalid: 'リダイレクト URI が有効なアドレスではありません。',
  'invalid-remedy': 'ホスト名とポートを確認してください。',
  http: '{provider} が http:// のリダイレクト URI を受け付けるのは localhost の場合だけです。',
  'http-remedy': 'このページを https:// で開き、そのアドレスを使用してください。',
  'raw-ip': '{provider} は IP アドレス ({host}) を含むリダイレクト URI を拒否します。',
  'raw-ip-remedy': HOST_NAME,
  'single-label': '{provider} はホスト名 {host} を拒否します。パブリック ドメインがないためです。',
  'single-label-remedy': HOST_NAME,
  'private-domain':
    '{provider} は {host} を拒否します。末尾の部分がプライベート ネットワークにしか存在しないためです。',
  'private-domain-remedy': HOST_NAME,
  'ipv6-loopback': '{provider} はアドレス [::1] に対応していません。',
  'ipv6-loopback-remedy': '代わりに localhost を使用してください。',
  'http-loopback-ip': '{provider} のフォームは 127.0.0.1 の http:// を受け付けません。',
  'http-loopback-ip-remedy':
    'localhost を使用するか、アプリの登録のマニフェストにこの URI を追加してください。',
  'provider-domain': '{provider} は googleusercontent.com のリダイレクト URI を拒否します。',
  'provider-domain-remedy': '自分のドメインのホスト名を使用してください。',
  shortener: '{provider} は {host} などの短縮リンクのリダイレクト URI を拒否します。',
  'shortener-remedy': 'この製品の短縮していないアドレスを使用してください。',
  userinfo: 'リダイレクト URI のホスト名の前に、ユーザー名またはパスワードがあります。',
  'userinfo-remedy': '@ までをすべて（@ も含めて）削除してください。',
  fragment: 'リダイレクト URI に # 以降の部分を含めることはできません。',
  'fragment-remedy': '# とそれ以降をすべて削除してください。',
  'path-traversal': 'リダイレクト URI のパスに「..」が含まれています。',
  'path-traversal-remedy': '最終的なパスを入力してください。',
  wildcard: 'リダイレクト URI に * が含まれています。',
  'wildcard-remedy': '実際に使用するアドレスを 1 つ入力してください。',
  'percent-encoding': 'リダイレクト URI に、有効なコードが続かない % があります。',
  'percent-encoding-remedy': '修正または削除してください。パーセント記号そのものは %25 と入力します。',
  'special-characters':
    "{provider} は、リダイレクト URI に次の文字が含まれていると受け付けません: ! $ ' ( ) , ;",
  'special-characters-remedy': 'これらの文字を含まないアドレスを使用してください。',
  backslash: 'リダイレクト URI に円記号またはバックスラッシュ (\\) が含まれています。',
  'backslash-remedy': '代わりにスラッシュ / を使用してください。',
  'non-ascii': 'リダイレクト URI に、通常の英字以外の文字が含まれています。',
  'non-ascii-remedy': 'ブラウザーがコピーするとおりの、エンコードされた形式で登録して使用してください。',
  'open-redirect':
    '{provider} は、パラメーターに別の Web アドレスを含むリダイレクト URI を拒否することがあります。',
  'open-redirect-remedy': 'そのパラメーターを削除してください。',
  query:
    '{provider} が ? を含むリダイレクト URI を受け付けるのは、職場または学校アカウント用のアプリだけです。',
  'query-remedy': '個人アカウントでもサインインする場合は、? 以降を削除してください。',
  'too-long': 'リダイレクト URI の文字数は {length} です。{provider} の上限は 256 文字です。',
  'too-long-remedy': '短いアドレスを使用してください。',
  'default-port': 'リダイレクト URI に既定のポートが指定されています。ブラウザーはこのポートを省略します。',
  'default-port-remedy': 'ここと {provider} の両方で、ポートを削除してください。',
  'upper-case': 'ホスト名に大文字が含まれています。プロバイダーは文字どおりに照合します。',
  'upper-case-remedy': 'ここと {provider} の両方で {lower} を使用してください。',
  'path-case': 'リダイレクト URI のパスでは、大文字と小文字が区別されます。',
  'path-case-remedy': '{provider} に {uri} をそのまま登録してください。',
  'trailing-slash': 'リダイレクト URI の末尾のスラッシュは区別されます。',
  'trailing-slash-remedy': '{provider} に {uri} を、スラッシュも含めてそのまま登録してください。',
  'origin-scheme': 'このページは {page} で開かれていますが、リダイレクト URI の行き先は {origin} です。',
  'origin-scheme-remedy':
    'このページを {origin} で開いてください。リバース プロキシを使用している場合は、要求されたアドレスを後ろに伝えるように設定してください。',
  'origin-host': 'このページは {page} で開かれていますが、リダイレクト URI の行き先は {origin} です。',
  'origin-host-remedy':
    'このページを {origin} で開くか、リダイレクト URI を {page} のアドレスに設定してください。',
  'origin-port':
    'このページは {page} で開かれていますが、リダイレクト URI の行き先は {origin} です。ポートが異なります。',
  'origin-port-remedy': '両方で同じポートを使用し、{provider} に登録してください。',
};

const texts = { preflight, redirectUri } satisfies Pick<Strings, 'preflight' | 'redirectUri'>;

export default texts;
