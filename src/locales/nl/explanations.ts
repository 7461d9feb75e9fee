import { diagnosis } from './diagnosis.js';
import type { Strings } from '../strings.js';

/** Dutch: the explanations of errors. */
const texts = {
  diagnosis,
  explanation: {
    who: 'Wie dit kan oplossen:',
    you: 'u',
    'provider-admin': 'een beheerder van uw account bij de provider',
    'host-admin': 'de beheerder van dit product',
    provider: 'de provider',
    alternatives: 'Is dat het niet, dan kan het dit zijn:',
    link: 'Meer hierover op {host}',
    newWindow: '(wordt in een nieuw venster geopend)',
    details: 'Details',
    traceId: 'Trace-ID',
    correlationId: 'Correlatie-ID',
    timestamp: 'Tijdstip',
    copyDetails: 'Details kopiëren',
    copyReport: 'Rapport kopiëren',
    reportHelp: 'Voor een supportaanvraag. Het bevat geen wachtwoord, geheim of token.',
  },
} satisfies Pick<Strings, 'diagnosis' | 'explanation'>;

export default texts;
