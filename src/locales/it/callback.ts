import { delivered } from '../delivered.js';
import type { Strings } from '../strings.js';

/** Italian: the page to which the provider sends back. */
const texts = {
  callback: {
    working: 'Completamento dell’accesso…',
    delivered: delivered.it,
    'delivered-error':
      'Il provider ha segnalato un errore. È possibile chiudere questa finestra: la pagina in attesa mostra che cosa fare.',
    unclaimed: 'Nessuna pagina attende questo accesso.',
    'unclaimed-remedy':
      'Forse è aperta in un altro browser o in una finestra privata: copiare questo indirizzo e incollarlo lì. Se è stata chiusa, ricominciare.',
    lost: 'La pagina da cui è partito questo accesso non lo attende più. Forse è stata ricaricata.',
    'lost-remedy':
      'Nulla è stato modificato. Ricominciare da quella pagina; questa finestra si può chiudere.',
    nothing: 'Questa pagina fa parte di un accesso. Qui non c’è nulla da fare.',
    'address-label': 'Indirizzo con la risposta',
    copy: 'Copia',
    copied: 'Copiato.',
    'copy-failed': 'Qui non è consentito copiare: selezionare l’indirizzo e copiarlo.',
    'error-label': 'Errore',
    close: 'Chiudi questa finestra',
  },
} satisfies Pick<Strings, 'callback'>;

export default texts;
