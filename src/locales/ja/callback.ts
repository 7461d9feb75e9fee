import { delivered } from '../delivered.js';
import type { Strings } from '../strings.js';

/** Japanese: the page to which the provider sends back. */
const texts = {
  callback: {
    working: 'サインインを完了しています…',
    delivered: delivered.ja,
    'delivered-error':
      'プロバイダーからエラーが報告されました。このウィンドウは閉じてかまいません。待機中のページに対処方法が表示されます。',
    unclaimed: 'このサインインを待っているページがありません。',
    'unclaimed-remedy':
      '別のブラウザーまたはプライベート ウィンドウで開いている可能性があります。このアドレスをコピーして、そこに貼り付けてください。ページを閉じた場合は、最初からやり直してください。',
    lost: 'このサインインを開始したページは、もう待機していません。再読み込みされた可能性があります。',
    'lost-remedy':
      '何も変更されていません。元のページで最初からやり直してください。このウィンドウは閉じてかまいません。',
    nothing: 'このページはサインインの途中で使用されます。ここで行う操作はありません。',
    'address-label': '応答を含むアドレス',
    copy: 'コピー',
    copied: 'コピーしました。',
    'copy-failed': 'ここではコピーが許可されていません。アドレスを選択してコピーしてください。',
    'error-label': 'エラー',
    close: 'このウィンドウを閉じる',
  },
} satisfies Pick<Strings, 'callback'>;

export default texts;
