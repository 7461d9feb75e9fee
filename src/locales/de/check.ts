import type { Strings } from '../strings.js';

/** German: the check of the registration. */
const texts = {
  check: {
    title: 'Prüfung der Registrierung',
    check: 'Prüfen',
    checking: 'Wird geprüft …',
    hint: 'Fragt {provider}, ob die Angaben hier stimmen. Niemand meldet sich an, und nichts wird gespeichert.',
    endpoint: 'Token-Endpunkt',
    tenant: 'Mandant',
    client: 'Client und Nachweis',
    permission: 'Berechtigung',
    'endpoint-ok': '{provider} antwortet.',
    'tenant-ok': '{provider} kennt ihn.',
    'client-ok': '{provider} nimmt sie an.',
    'permission-ok':
      'Ein Token zum Senden wurde ausgestellt. Ob das Postfach es annimmt, zeigt eine Testmail.',
    'permission-later': 'Zeigt sich, wenn sich jemand anmeldet.',
    warning: 'bitte ansehen',
    failed: 'fehlgeschlagen',
    skipped: 'nicht erreicht',
    succeeded: 'Die Registrierung stimmt.',
    succeededSignIn: 'Die Registrierung stimmt. Melden Sie sich jetzt an.',
    stopped: 'Die Prüfung ist fehlgeschlagen bei: {step}',
    noAnswer: 'Die Prüfung war nicht möglich: {reason}',
  },
} satisfies Pick<Strings, 'check'>;

export default texts;
