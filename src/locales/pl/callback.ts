import { delivered } from '../delivered.js';
import type { Strings } from '../strings.js';

/** Polish: the page to which the provider sends back. */
const texts = {
  callback: {
    working: 'Kończenie logowania…',
    delivered: delivered.pl,
    'delivered-error':
      'Dostawca zgłosił błąd. Możesz zamknąć to okno: oczekująca strona pokazuje, co zrobić.',
    unclaimed: 'Żadna strona nie czeka na to logowanie.',
    'unclaimed-remedy':
      'Być może jest otwarta w innej przeglądarce lub w oknie prywatnym: skopiuj ten adres i wklej go tam. Jeśli została zamknięta, zacznij od nowa.',
    lost: 'Strona, która rozpoczęła to logowanie, już na nie nie czeka. Być może została załadowana ponownie.',
    'lost-remedy': 'Niczego nie zmieniono. Zacznij tam od nowa; to okno można zamknąć.',
    nothing: 'Ta strona jest częścią logowania. Nie trzeba tu nic robić.',
    'address-label': 'Adres z odpowiedzią',
    copy: 'Kopiuj',
    copied: 'Skopiowano.',
    'copy-failed': 'Kopiowanie nie jest tu dozwolone: zaznacz adres i skopiuj go.',
    'error-label': 'Błąd',
    close: 'Zamknij to okno',
  },
} satisfies Pick<Strings, 'callback'>;

export default texts;
