import type { Strings } from '../strings.js';

/** German: a provider that the product does not list. */
const texts = {
  otherProvider: {
    issuerHint:
      'Die Adresse des Anbieters, wie sie in seiner Dokumentation unter „issuer“ steht. Die übrigen lassen sich damit finden.',
    issuerByHand:
      'Die Adresse des Anbieters, wie sie in seiner Dokumentation unter „issuer“ steht. Sie darf leer bleiben.',
    authorizationHint: 'Hier melden sich Personen an.',
    tokenHint:
      'Hier holt der Server dieses Produkts seine Token. Geheimer Clientschlüssel und Anmeldung gelten nur für diese Adresse.',
    scopeHint:
      'So nennt der Anbieter die Berechtigung, über SMTP zu senden und angemeldet zu bleiben; durch Leerzeichen getrennt.',
    scopesKnown: 'Der Anbieter kennt: {scopes}',
    mechanismHint: 'So nimmt der Mailserver das Token an. Die meisten nehmen XOAUTH2.',
    discover: 'Adressen finden',
    discovering: 'Der Anbieter wird gefragt …',
    discovered: 'Die Adressen wurden gefunden. Prüfen Sie sie, und ergänzen Sie den Scope, falls er fehlt.',
    issuerNeeded: 'Geben Sie zuerst die Adresse des Anbieters ein.',
    addressesFirst: 'Geben Sie zuerst die Adressen und den Scope ein.',
    endpoint: 'Geben Sie eine Adresse ein, die mit https:// beginnt, ohne Benutzernamen und ohne „#“.',
    scope: 'Geben Sie Scopes mit je einem Leerzeichen dazwischen ein, ohne Anführungszeichen.',
    no_metadata:
      'Unter dieser Adresse gibt es kein Dokument über den Anbieter. Vergleichen Sie die Adresse mit seiner Dokumentation, oder geben Sie die übrigen Adressen von Hand ein.',
    issuer_differs:
      'Das Dokument unter dieser Adresse gehört zu einem anderen „issuer“. Geben Sie ihn genau so ein, wie er in der Dokumentation des Anbieters steht, mit dem Pfad.',
    metadata_incomplete:
      'Dem Dokument des Anbieters fehlt eine nötige Adresse, oder eine ist ohne https. Geben Sie die Adressen von Hand ein, aus der Dokumentation des Anbieters.',
    address_refused:
      'Dieses Produkt fragt Anbieter nur im öffentlichen Internet und nur über https. Wer es betreibt, kann andere zulassen.',
    unreachable:
      'Der Server dieses Produkts erreicht diese Adresse nicht. Prüfen Sie die Schreibweise; wer den Server betreibt, kann nachsehen, ob eine Firewall oder ein Proxy im Weg ist.',
    timeout:
      'Der Anbieter hat nicht rechtzeitig geantwortet. Versuchen Sie es später wieder, oder geben Sie die Adressen von Hand ein.',
    not_offered: 'Dieses Produkt nimmt keine anderen Anbieter als die, die es aufführt.',
    failed: 'Die Adressen wurden nicht gefunden: {reason}',
  },
} satisfies Pick<Strings, 'otherProvider'>;

export default texts;
