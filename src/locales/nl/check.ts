import type { Strings } from '../strings.js';

/** Dutch: the check of the registration. */
const texts = {
  check: {
    title: 'Controle van de registratie',
    check: 'Controleren',
    checking: 'Wordt gecontroleerd…',
    hint: 'Vraagt {provider} of klopt wat hier is ingevoerd. Niemand meldt zich aan en er wordt niets opgeslagen.',
    endpoint: 'Token-eindpunt',
    tenant: 'Tenant',
    client: 'Client en aanmeldgegevens',
    permission: 'Machtiging',
    'endpoint-ok': '{provider} antwoordt.',
    'tenant-ok': '{provider} kent de tenant.',
    'client-ok': '{provider} accepteert ze.',
    'permission-ok':
      'Er is een token uitgegeven om te verzenden. Een testmail laat zien of het postvak het accepteert.',
    'permission-later': 'Blijkt wanneer iemand zich aanmeldt.',
    warning: 'aandacht nodig',
    failed: 'mislukt',
    skipped: 'niet bereikt',
    succeeded: 'De registratie klopt.',
    succeededSignIn: 'De registratie klopt. Meld u nu aan.',
    stopped: 'De controle is mislukt bij: {step}',
    noAnswer: 'De controle kon niet worden uitgevoerd: {reason}',
  },
} satisfies Pick<Strings, 'check'>;

export default texts;
