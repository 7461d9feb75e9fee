import { diagnosis } from './diagnosis.js';
import type { Strings } from '../strings.js';

/** Italian: the explanations of errors. */
const texts = {
  diagnosis,
  explanation: {
    who: 'Chi può risolvere il problema:',
    you: 'chi legge questa pagina',
    'provider-admin': 'un amministratore del proprio account presso il provider',
    'host-admin': 'l’amministratore di questo prodotto',
    provider: 'il provider',
    alternatives: 'Se non è così, può trattarsi di questo:',
    link: 'Ulteriori informazioni: {host}',
    newWindow: '(si apre in una nuova finestra)',
    details: 'Dettagli',
    traceId: 'ID traccia',
    correlationId: 'ID correlazione',
    timestamp: 'Ora',
    copyDetails: 'Copia i dettagli',
    copyReport: 'Copia il rapporto',
    reportHelp: 'Per una richiesta di assistenza. Non contiene password, segreti o token.',
  },
} satisfies Pick<Strings, 'diagnosis' | 'explanation'>;

export default texts;
