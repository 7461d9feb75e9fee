import type { Strings } from '../strings.js';

/** Italian: the check of the registration. */
const texts = {
  check: {
    title: 'Controllo della registrazione',
    check: 'Controlla',
    checking: 'Controllo in corso…',
    hint: 'Chiede a {provider} se i dati immessi qui sono corretti. Nessuno effettua l’accesso e nulla viene salvato.',
    endpoint: 'Endpoint dei token',
    tenant: 'Tenant',
    client: 'Client e credenziale',
    permission: 'Autorizzazione',
    'endpoint-ok': '{provider} risponde.',
    'tenant-ok': '{provider} lo conosce.',
    'client-ok': '{provider} li accetta.',
    'permission-ok':
      'È stato emesso un token per l’invio. Un’e-mail di prova mostra se la cassetta postale lo accetta.',
    'permission-later': 'Verrà verificata quando qualcuno effettua l’accesso.',
    warning: 'da verificare',
    failed: 'non riuscito',
    skipped: 'non raggiunto',
    succeeded: 'La registrazione è corretta.',
    succeededSignIn: 'La registrazione è corretta. Ora effettuare l’accesso.',
    stopped: 'Il controllo non è riuscito in questo passaggio: {step}',
    noAnswer: 'Non è stato possibile eseguire il controllo: {reason}',
  },
} satisfies Pick<Strings, 'check'>;

export default texts;
