import { diagnosis } from './diagnosis.js';
import type { Strings } from '../strings.js';

/** French: the explanations of errors. */
const texts = {
  diagnosis,
  explanation: {
    who: 'Qui peut y remédier\u00a0:',
    you: 'vous',
    'provider-admin': 'un administrateur de votre compte chez le fournisseur',
    'host-admin': 'l’administrateur de ce produit',
    provider: 'le fournisseur',
    alternatives: 'Si ce n’est pas cela, ce peut être ceci\u00a0:',
    link: 'En savoir plus\u00a0: {host}',
    newWindow: '(s’ouvre dans une nouvelle fenêtre)',
    details: 'Détails',
    traceId: 'ID de trace',
    correlationId: 'ID de corrélation',
    timestamp: 'Heure',
    copyDetails: 'Copier les détails',
    copyReport: 'Copier le rapport',
    reportHelp: 'Pour une demande d’assistance. Il ne contient ni mot de passe, ni secret, ni jeton.',
  },
} satisfies Pick<Strings, 'diagnosis' | 'explanation'>;

export default texts;
