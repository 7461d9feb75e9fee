import { delivered } from '../delivered.js';
import type { Strings } from '../strings.js';

/** Dutch: the page to which the provider sends back. */
const texts = {
  callback: {
    working: 'Aanmelding wordt voltooid…',
    delivered: delivered.nl,
    'delivered-error':
      'De provider heeft een fout gemeld. U kunt dit venster sluiten: op de wachtende pagina staat wat u moet doen.',
    unclaimed: 'Er wacht geen pagina op deze aanmelding.',
    'unclaimed-remedy':
      'Misschien is de pagina open in een andere browser of in een privévenster: kopieer dit adres en plak het daar. Is de pagina gesloten, begin dan opnieuw.',
    lost: 'De pagina waar deze aanmelding is gestart, wacht er niet meer op. Misschien is die opnieuw geladen.',
    'lost-remedy': 'Er is niets gewijzigd. Begin daar opnieuw; dit venster kan worden gesloten.',
    nothing: 'Deze pagina hoort bij een aanmelding. Hier hoeft u niets te doen.',
    'address-label': 'Adres met het antwoord',
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    'copy-failed': 'Kopiëren is hier niet toegestaan: selecteer het adres en kopieer het.',
    'error-label': 'Fout',
    close: 'Dit venster sluiten',
  },
} satisfies Pick<Strings, 'callback'>;

export default texts;
