import type { Strings } from '../strings.js';

/** Polish: the check of the registration. */
const texts = {
  check: {
    title: 'Sprawdzenie rejestracji',
    check: 'Sprawdź',
    checking: 'Sprawdzanie…',
    hint: 'Pyta dostawcę {provider}, czy wpisane tu dane są prawidłowe. Nikt się nie loguje i nic nie jest zapisywane.',
    endpoint: 'Punkt końcowy tokenu',
    tenant: 'Dzierżawa',
    client: 'Klient i poświadczenia',
    permission: 'Uprawnienie',
    'endpoint-ok': 'Dostawca {provider} odpowiada.',
    'tenant-ok': 'Dostawca {provider} ją zna.',
    'client-ok': 'Dostawca {provider} je akceptuje.',
    'permission-ok':
      'Wydano token do wysyłania. Czy skrzynka pocztowa go akceptuje, pokaże wiadomość testowa.',
    'permission-later': 'Okaże się, gdy ktoś się zaloguje.',
    warning: 'sprawdź to',
    failed: 'niepowodzenie',
    skipped: 'nie osiągnięto',
    succeeded: 'Rejestracja jest prawidłowa.',
    succeededSignIn: 'Rejestracja jest prawidłowa. Teraz się zaloguj.',
    stopped: 'Sprawdzenie nie powiodło się na etapie: {step}',
    noAnswer: 'Nie udało się przeprowadzić sprawdzenia: {reason}',
  },
} satisfies Pick<Strings, 'check'>;

export default texts;
