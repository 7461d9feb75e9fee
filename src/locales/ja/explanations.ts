import { diagnosis } from './diagnosis.js';
import type { Strings } from '../strings.js';

/** Japanese: the explanations of errors. */
const texts = {
  diagnosis,
  explanation: {
    who: '解決できる人:',
    you: 'あなた',
    'provider-admin': 'プロバイダーで利用しているアカウントの管理者',
    'host-admin': 'この製品の管理者',
    provider: 'プロバイダー',
    alternatives: 'これに当てはまらない場合は、次の可能性があります:',
    link: '詳細を {host} で見る',
    newWindow: '（新しいウィンドウで開きます）',
    details: '詳細',
    traceId: 'トレース ID',
    correlationId: '相関 ID',
    timestamp: '時刻',
    copyDetails: '詳細をコピー',
    copyReport: 'レポートをコピー',
    reportHelp: 'サポートへの問い合わせに使用します。パスワード、シークレット、トークンは含まれません。',
  },
} satisfies Pick<Strings, 'diagnosis' | 'explanation'>;

export default texts;
