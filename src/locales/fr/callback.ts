import { delivered } from '../delivered.js';
import type { Strings } from '../strings.js';

/** French: the page to which the provider sends back. */
const texts = {
  callback: {
    working: 'Finalisation de la connexion…',
    delivered: delivered.fr,
    'delivered-error':
      'Le fournisseur a signalé une erreur. Vous pouvez fermer cette fenêtre\u00a0: la page en attente indique ce qu’il faut faire.',
    unclaimed: 'Aucune page n’attend cette connexion.',
    'unclaimed-remedy':
      'Elle est peut-être ouverte dans un autre navigateur ou dans une fenêtre privée\u00a0: copiez cette adresse et collez-la là-bas. Si elle a été fermée, recommencez.',
    lost: 'La page à l’origine de cette connexion ne l’attend plus. Elle a peut-être été rechargée.',
    'lost-remedy':
      'Rien n’a été modifié. Recommencez sur cette page\u00a0; vous pouvez fermer cette fenêtre.',
    nothing: 'Cette page fait partie d’une connexion. Il n’y a rien à faire ici.',
    'address-label': 'Adresse avec la réponse',
    copy: 'Copier',
    copied: 'Copié.',
    'copy-failed': 'La copie n’est pas permise ici\u00a0: sélectionnez l’adresse et copiez-la.',
    'error-label': 'Erreur',
    close: 'Fermer cette fenêtre',
  },
} satisfies Pick<Strings, 'callback'>;

export default texts;
