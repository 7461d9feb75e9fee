import type { Strings } from '../strings.js';

/** Italian: a provider that the product does not know. */
const texts = {
  otherProvider: {
    issuerHint:
      'L’indirizzo del provider, come la sua documentazione lo indica alla voce «issuer». Con esso si trovano gli altri.',
    issuerByHand:
      'L’indirizzo del provider, come la sua documentazione lo indica alla voce «issuer». Può restare vuoto.',
    authorizationHint: 'Dove le persone effettuano l’accesso.',
    tokenHint:
      'Dove il server di questo prodotto ottiene i suoi token. Segreto client e accesso valgono solo per questo indirizzo.',
    scopeHint:
      'Come il provider chiama l’autorizzazione a inviare tramite SMTP e a mantenere l’accesso; voci separate da spazi.',
    scopesKnown: 'Il provider conosce: {scopes}',
    mechanismHint: 'Come il server di posta accetta il token. La maggior parte accetta XOAUTH2.',
    discover: 'Trova gli indirizzi',
    discovering: 'Interrogazione del provider…',
    discovered: 'Gli indirizzi sono stati trovati. Controllarli e immettere l’ambito, se manca.',
    issuerNeeded: 'Immettere prima l’indirizzo del provider.',
    addressesFirst: 'Immettere prima gli indirizzi e l’ambito.',
    endpoint: 'Immettere un indirizzo che inizi con https://, senza nome utente e senza «#».',
    scope: 'Immettere gli ambiti separati da un solo spazio, senza virgolette.',
    no_metadata:
      'A questo indirizzo non c’è alcun documento sul provider. Confrontare l’indirizzo con la documentazione del provider, o immettere gli altri indirizzi a mano.',
    issuer_differs:
      'Il documento a questo indirizzo riguarda un altro «issuer». Immetterlo esattamente come nella documentazione del provider, con il percorso.',
    metadata_incomplete:
      'Nel documento del provider manca un indirizzo necessario, o uno è senza https. Immettere gli indirizzi a mano, dalla documentazione del provider.',
    address_refused:
      'Questo prodotto interroga solo provider nell’Internet pubblico e solo con https. Chi lo gestisce può consentirne altri.',
    unreachable:
      'Il server di questo prodotto non riesce a raggiungere questo indirizzo. Controllare l’ortografia; chi gestisce il server può verificare se un firewall o un proxy è d’ostacolo.',
    timeout: 'Il provider non ha risposto in tempo. Riprovare più tardi, o immettere gli indirizzi a mano.',
    not_offered: 'Questo prodotto non accetta provider diversi da quelli che elenca.',
    failed: 'Gli indirizzi non sono stati trovati: {reason}',
  },
} satisfies Pick<Strings, 'otherProvider'>;

export default texts;
