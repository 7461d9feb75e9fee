import type { Strings } from '../strings.js';

/** Japanese: what a sign-in says. */
const texts = {
  flow: {
    'popup-blocked': 'ブラウザーがサインイン ウィンドウをブロックしました。',
    'popup-blocked-remedy': 'リンクから開くか、このサイトのポップアップを許可してください。',
    'popup-blocked.frame': 'ブラウザーがサインイン ウィンドウをブロックしました。',
    'popup-blocked.frame-remedy':
      'リンクから開くか、このサイトのポップアップを許可してください。それでも開かない場合は、このページを囲むフレームがウィンドウを禁止しています (allow-popups)。ページを別のタブで開いてください。',
    'window-closed': 'サインイン ウィンドウを閉じましたか?',
    'window-closed-remedy':
      '最初からやり直してください。ウィンドウがまだ開いている場合は、そのままお待ちください。',
    timeout: 'サインインが時間内に完了しませんでした。',
    'timeout-remedy': '最初からやり直し、10 分以内にサインインを完了してください。',
    cancelled: 'サインインは取り消されました。',
    'cancelled-remedy': '何も変更されていません。準備ができたら、最初からやり直してください。',
    superseded: '新しいサインインが開始されたため、このサインインは終了しました。',
    'superseded-remedy': '新しいサインイン ウィンドウで続けてください。',
    'access-denied': '{provider} から、アクセスが拒否されたと報告されました。',
    'access-denied-remedy':
      'もう一度サインインしてアクセスを許可するか、組織の管理者に許可を依頼してください。',
    'provider-error': '{provider} がエラーでサインインを終了しました。',
    'provider-error-remedy':
      'クライアント ID、テナント、リダイレクト URI を {provider} での登録内容と照合してください。',
    'no-code': 'サインイン ウィンドウは認可コードなしで戻りました。',
    'no-code-remedy': '要求や変更は行われていません。最初からやり直してください。',
    'state-mismatch': 'この応答は別のサインインのものです。',
    'state-mismatch-remedy': '最初からやり直し、そのとき開くウィンドウだけを使用してください。',
    'issuer-mismatch': 'この応答は {provider} からのものではありません。',
    'issuer-mismatch-remedy':
      '最初からやり直してください。再び発生する場合は、構成内のプロバイダーのアドレスを確認してください。',
    'malformed-answer': 'サインイン ウィンドウの応答を読み取れません。',
    'malformed-answer-remedy':
      '最初からやり直してください。プロキシがアドレスを書き換えている場合は、このアドレスを変更せずに通過させてください。',
    'malformed-answer.no-address': 'これはページのアドレスではありません。',
    'malformed-answer.no-address-remedy':
      'サインイン ウィンドウのアドレス バーからアドレス全体をコピーしてください。アドレスは「http」で始まり、「code=」を含みます。',
    'malformed-answer.only-code': 'これはコードだけで、前後のアドレスがありません。',
    'malformed-answer.only-code-remedy': '「http」から末尾まで、アドレス全体をコピーしてください。',
    'malformed-answer.no-answer': 'このアドレスにはサインインの応答が含まれていません。',
    'malformed-answer.no-answer-remedy':
      '先にサインインを完了し、最後に表示されたページのアドレスをコピーしてください。',
    'insecure-context': 'サインインには安全な接続が必要です。',
    'insecure-context-remedy': 'このページを https で（または localhost で）開いてください。',
    'not-prepared': 'ブラウザーがサインインを準備できませんでした。',
    'not-prepared-remedy': 'もう一度お試しください。解決しない場合は、ページを再読み込みしてください。',
    'exchange-unreachable': 'この製品のサーバーに接続できませんでした。',
    'exchange-unreachable-remedy': 'ネットワーク接続を確認し、最初からやり直してください。',
    'exchange-unreachable.timeout':
      'この製品のサーバーが時間内に応答しませんでした。制限時間: {seconds:second}',
    'exchange-unreachable.timeout-remedy':
      'サーバーから {provider} に接続できるか（ファイアウォール、プロキシ）を確認し、最初からやり直してください。',
    'exchange-unreachable.unsent': 'このページからこの製品のサーバーに認可コードを送信できませんでした。',
    'exchange-unreachable.unsent-remedy':
      'この製品に構成されているアドレスまたはヘッダーが正しくありません。理由はブラウザーのコンソールに表示されます。',
    'exchange-refused': '認可コードが拒否されました。',
    'exchange-refused-remedy':
      'クライアント ID とクライアント シークレットを確認し、最初からやり直してください。',
    'exchange-refused.sign-in': 'この製品からサインアウトしているか、この変更を行う権限がありません。',
    'exchange-refused.sign-in-remedy':
      '管理者としてこの製品にもう一度サインインし、最初からやり直してください。',
    'exchange-refused.server': '認可コードの交換中に、この製品のサーバーでエラーが発生しました。',
    'exchange-refused.server-remedy': 'サーバーのログを確認し、最初からやり直してください。',
    'exchange-refused.provider':
      '認可コードに対して、{provider} からこの製品のサーバーに応答がありませんでした。',
    'exchange-refused.provider-remedy':
      'サーバーから {provider} に接続できるか（ファイアウォール、プロキシ）を確認してください。接続できる場合は、数分待ってから最初からやり直してください。',
    'exchange-refused.declined': 'この製品のサーバーは認可コードを交換しませんでした。',
    'exchange-refused.declined-remedy':
      '理由はサーバーのメッセージに示されています。解決してから、最初からやり直してください。',
    'exchange-refused.too-large': 'この製品のサーバーは、このサイズの要求を受け付けません。',
    'exchange-refused.too-large-remedy':
      '手前にある Web サーバーまたはプロキシでより大きな要求を許可し、最初からやり直してください。',
    'exchange-refused.too-many': 'この製品のサーバーへの要求が多すぎます。',
    'exchange-refused.too-many-remedy': '数分待ってから、最初からやり直してください。',
    'exchange-refused.too-many-wait': 'この製品のサーバーへの要求が多すぎます。',
    'exchange-refused.too-many-wait-remedy':
      '待ち時間は {seconds:second} です。その後、最初からやり直してください。',
    'exchange-invalid': 'この製品のサーバーの応答を解釈できません。',
    'exchange-invalid-remedy': '構成内の交換用アドレスを確認してください。',
    'exchange-invalid.login-page': 'この製品のサーバーが Web ページ（おそらくログイン ページ）を返しました。',
    'exchange-invalid.login-page-remedy':
      'この製品にもう一度サインインしてください。解決しない場合は、構成内の交換用アドレスを確認してください。',
    'no-refresh-token':
      '{provider} から更新トークンを取得できませんでした。このままでは 1 時間しかメールを送信できません。',
    'no-refresh-token-remedy':
      '要求するスコープにオフライン アクセスが含まれているかを確認し、最初からやり直してください。',
    'no-refresh-token.google':
      '{provider} から更新トークンを取得できませんでした。同意を求める画面が表示されたときにだけ発行されます。',
    'no-refresh-token.google-remedy':
      '最初からやり直し、求められたらアクセスを許可してください。それでも取得できない場合は、先に Google アカウントでこのアプリケーションのアクセス権を削除してください。',
    'no-refresh-token.microsoft':
      '{provider} から更新トークンを取得できませんでした。アクセス許可 offline_access がある場合にだけ発行されます。',
    'no-refresh-token.microsoft-remedy':
      '委任されたアクセス許可 offline_access をアプリケーションに追加し、最初からやり直してください。',
  },
} satisfies Pick<Strings, 'flow'>;

export default texts;
