import { delivered } from '../delivered.js';
import type { Strings } from '../strings.js';

/** German: the page to which the provider sends back. */
const texts = {
  callback: {
    working: 'Anmeldung wird abgeschlossen …',
    delivered: delivered.de,
    'delivered-error':
      'Der Anbieter hat einen Fehler gemeldet. Sie können dieses Fenster schließen: Die wartende Seite zeigt, was zu tun ist.',
    unclaimed: 'Keine Seite wartet auf diese Anmeldung.',
    'unclaimed-remedy':
      'Vielleicht ist sie in einem anderen Browser oder in einem privaten Fenster offen: Kopieren Sie diese Adresse und fügen Sie sie dort ein. Wurde sie geschlossen, beginnen Sie neu.',
    lost: 'Die Seite, von der diese Anmeldung ausging, wartet nicht mehr auf sie. Vielleicht wurde sie neu geladen.',
    'lost-remedy': 'Nichts wurde geändert. Beginnen Sie dort neu; dieses Fenster können Sie schließen.',
    nothing: 'Diese Seite ist Teil einer Anmeldung. Hier ist nichts zu tun.',
    'address-label': 'Adresse mit der Antwort',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    'copy-failed': 'Kopieren ist hier nicht erlaubt: Markieren Sie die Adresse und kopieren Sie sie.',
    'error-label': 'Fehler',
    close: 'Dieses Fenster schließen',
  },
} satisfies Pick<Strings, 'callback'>;

export default texts;
