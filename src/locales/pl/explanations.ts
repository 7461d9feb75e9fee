import { diagnosis } from './diagnosis.js';
import type { Strings } from '../strings.js';

/** Polish: the explanations of errors. */
const texts = {
  diagnosis,
  explanation: {
    who: 'Kto może to naprawić:',
    you: 'Ty',
    'provider-admin': 'administrator Twojego konta u dostawcy',
    'host-admin': 'administrator tego produktu',
    provider: 'dostawca',
    alternatives: 'Jeśli to nie to, przyczyna może być inna:',
    link: 'Więcej na ten temat w witrynie {host}',
    newWindow: '(otwiera się w nowym oknie)',
    details: 'Szczegóły',
    traceId: 'Identyfikator śledzenia',
    correlationId: 'Identyfikator korelacji',
    timestamp: 'Czas',
    copyDetails: 'Kopiuj szczegóły',
    copyReport: 'Kopiuj raport',
    reportHelp: 'Do zgłoszenia w pomocy technicznej. Nie zawiera hasła, klucza ani tokenu.',
  },
} satisfies Pick<Strings, 'diagnosis' | 'explanation'>;

export default texts;
