import type { Texts } from '../locale.js';

/** Deutsch: die Seite, zu der der Anbieter zurückschickt. */
const texts: Texts = {
  callback: {
    working: 'Anmeldung wird abgeschlossen …',
    delivered: 'Fertig. Sie können dieses Fenster schließen.',
    'delivered-error':
      'Der Anbieter hat einen Fehler gemeldet. Sie können dieses Fenster schließen: Die wartende Seite zeigt, was zu tun ist.',
    unclaimed: 'Keine Seite wartet auf diese Anmeldung.',
    'unclaimed-remedy':
      'Vielleicht wurde sie neu geladen oder ist in einem anderen Browser offen. Beginnen Sie dort neu, oder kopieren Sie diese Adresse und fügen Sie sie in die wartende Seite ein.',
    nothing: 'Diese Seite ist Teil einer Anmeldung. Hier ist nichts zu tun.',
    'address-label': 'Adresse mit der Antwort',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    'copy-failed': 'Kopieren ist hier nicht erlaubt: Markieren Sie die Adresse und kopieren Sie sie.',
    'error-label': 'Fehler',
    close: 'Dieses Fenster schließen',
  },
};

export default texts;
