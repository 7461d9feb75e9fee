import type { Strings } from '../strings.js';

/** Japanese: the status of a sign-in. */
const texts = {
  status: {
    label: 'メールのサインイン',
    'label-of': '{name} のメールのサインイン',
    reading: 'サインインの状態を読み取っています…',
    ok: 'サインイン済み',
    'ok-help': 'メールを送信できます。',
    'sign-in-again': 'サインインが必要です',
    'sign-in-again-help': 'サインインするまで、メールは送信されません。',
    'testing-ended': '7 日後に終了しました',
    'testing-ended-help':
      '{provider} は、テスト モードのアプリの規則に従い、同意から 7 日後にこのサインインを終了しました。Google Auth Platform の「対象 (Audience)」で「Publish app」または「Make internal」を選択し、もう一度サインインしてください。そうしないと、毎回 7 日後に終了します。',
    expired: 'サインインは終了しました',
    'expired-help': '更新できる期間が過ぎました。もう一度サインインするまで、メールは送信されません。',
    'secret-expired': 'アプリの資格情報の期限切れ',
    'secret-expired-help':
      '{provider} で新しいクライアント シークレットまたは証明書を作成し、ここに入力してください。もう一度サインインする必要はありません。',
    failing: '更新に失敗しています',
    'failing-help': '最後に行ったサインインの更新が失敗しました。メールが送信されない可能性があります。',
    'sending-fails': 'メールが拒否されています',
    'sending-fails-help':
      'サインインは有効ですが、メール サーバーが最後のメールを拒否しました。サーバーのメッセージは下にあります。メールが 1 通送信されると、この表示は消えます。',
    'scope-missing': 'アクセス許可の不足',
    'scope-missing-help':
      'もう一度サインインし、求められたものをすべて許可してください。許可されていないもの: {scopes}',
    testing: '7 日後に終了します',
    'testing-help':
      'Google は、テスト モードのアプリの規則に従い、このサインインをまもなく終了します。Google Auth Platform の「対象 (Audience)」で「Publish app」または「Make internal」を選択し、もう一度サインインしてください。',
    'expires-soon': 'まもなく再サインインが必要です',
    'expires-soon-help': 'サインインはまもなく終了します。終了する前に、もう一度サインインしてください。',
    'secret-soon': 'アプリの資格情報がまもなく期限切れ',
    'secret-soon-help':
      '期限までに {provider} で新しいクライアント シークレットまたは証明書を作成し、ここに入力してください。もう一度サインインする必要はありません。',
    'other-sender': '別の差出人',
    'other-sender-help':
      '{account} としてサインインしていますが、メールの差出人は {from} です。このアカウントがこのアドレスとして送信することを許可されていない場合、メール サーバーはメールを拒否します。テスト メールを送信してください。',
    stale: '2 日間更新されていません',
    'stale-help':
      'この製品はサインインを毎日更新することになっています。毎日のタスクが実行されているかどうかを、この製品の管理者が確認してください。',
    unknown: '不明',
    'unknown-help': 'このサインインについての情報がありません。',
    'more-reasons': '+{count}',
    moment: '{when} ({exact})',
    details: '詳細',
    account: 'サインイン アカウント',
    provider: 'プロバイダー',
    tenant: 'テナント {tenant}',
    sender: 'メールの差出人',
    'signed-in': 'サインイン日時',
    'signed-in-by': '実行者:',
    'last-sent': '最後のメール送信',
    scope: 'アクセス許可',
    'scope-lacking': '未許可',
    refreshed: '最終更新',
    'refreshed-short': '{when}に更新',
    'sign-in-by': '再サインインの期限',
    'renewed-daily': 'それまでに更新されなかった場合',
    'secret-until': 'アプリの資格情報の期限',
    'last-error': '最後のエラー',
    unreachable: '現在、状態を読み取れません。',
    reauthorize: 'もう一度サインイン',
    'reauthorize-of': 'もう一度サインイン: {name}',
    'check-now': '今すぐ確認',
    'check-now-of': '今すぐ確認: {name}',
    checking: '確認しています…',
    checked: '確認しました。',
    'revocation-pending': 'ここでは終了しましたが、{provider} にはまだ通知できていません。',
    'revoke-again': '再試行',
    disconnect: '切断…',
    'disconnect-title': '切断しますか?',
    'disconnect-what':
      'この製品は {account} のサインインを破棄し、以後はそれを使ってメールを送信しません。ほかの設定はすべて維持されます。',
    'disconnect-this': 'このアカウント',
    'disconnect-revokes': '{provider} にも、アクセス許可を終了するよう通知します。',
    'disconnect-stays':
      'ここから {provider} のアクセス許可を終了する方法はありません。次の場所で削除するまで、アカウントに残ります:',
    'disconnect-cancel': 'キャンセル',
    'disconnect-confirm': '切断',
    disconnecting: '切断しています…',
    'ended-revoked': '切断しました。{provider} もアクセス許可を終了しました。',
    'ended-here': 'ここでは切断しました。{provider} のアクセス許可は、次の場所で削除するまで残ります:',
    'ended-shared':
      'ここでは切断しました。別の通知先が同じアカウントを使用しているため、{provider} のアクセス許可は残ります。',
    'ended-not': 'サインインは終了していません。',
    'ended-unrevoked':
      'ここでは切断しましたが、{provider} はアクセス許可を終了しませんでした。次の場所で削除してください:',
    apps: '{host} のアクセス権を持つアプリ',
    'new-window': '（新しいウィンドウで開きます）',
  },
} satisfies Pick<Strings, 'status'>;

export default texts;
