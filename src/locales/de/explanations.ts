import { diagnosis } from './diagnosis.js';
import type { Strings } from '../strings.js';

/** German: the explanations of errors. */
const texts = {
  diagnosis,
  explanation: {
    who: 'Wer es beheben kann:',
    you: 'Sie',
    'provider-admin': 'ein Administrator Ihres Kontos beim Anbieter',
    'host-admin': 'der Administrator dieses Produkts',
    provider: 'der Anbieter',
    alternatives: 'Ist es das nicht, kann es dies sein:',
    link: 'Mehr darüber bei {host}',
    newWindow: '(öffnet ein neues Fenster)',
    details: 'Einzelheiten',
    traceId: 'Trace-ID',
    correlationId: 'Korrelations-ID',
    timestamp: 'Zeit',
    copyDetails: 'Einzelheiten kopieren',
    copyReport: 'Bericht kopieren',
    reportHelp: 'Für eine Supportanfrage. Er enthält kein Passwort, keinen Schlüssel und kein Token.',
  },
} satisfies Pick<Strings, 'diagnosis' | 'explanation'>;

export default texts;
