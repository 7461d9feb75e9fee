import type { Strings } from '../strings.js';

/** Dutch: a provider that the product does not list. */
const texts = {
  otherProvider: {
    issuerHint:
      'Het adres van de provider, zoals de documentatie het onder “issuer” vermeldt. De andere adressen kunnen daarmee worden gevonden.',
    issuerByHand:
      'Het adres van de provider, zoals de documentatie het onder “issuer” vermeldt. Het veld mag leeg blijven.',
    authorizationHint: 'Waar mensen zich aanmelden.',
    tokenHint:
      'Waar de server van dit product zijn tokens haalt. Clientgeheim en aanmelding zijn alleen voor dit adres.',
    scopeHint:
      'Hoe de provider de machtiging noemt om via SMTP te verzenden en aangemeld te blijven; gescheiden door spaties.',
    scopesKnown: 'De provider kent: {scopes}',
    mechanismHint: 'Hoe de mailserver het token aanneemt. De meeste gebruiken XOAUTH2.',
    discover: 'Adressen zoeken',
    discovering: 'De provider wordt gevraagd…',
    discovered: 'De adressen zijn gevonden. Controleer ze en voer het bereik (scope) in als dat ontbreekt.',
    issuerNeeded: 'Voer eerst het adres van de provider in.',
    addressesFirst: 'Voer eerst de adressen en het bereik (scope) in.',
    endpoint: 'Voer een adres in dat met https:// begint, zonder gebruikersnaam en zonder “#”.',
    scope: 'Voer bereiken (scopes) in met één spatie ertussen, zonder aanhalingstekens.',
    no_metadata:
      'Op dit adres staat geen document over de provider. Vergelijk het adres met de documentatie van de provider, of voer de andere adressen handmatig in.',
    issuer_differs:
      'Het document op dit adres gaat over een andere issuer. Voer de issuer precies zo in als in de documentatie van de provider, met het pad.',
    metadata_incomplete:
      'In het document van de provider ontbreekt een adres dat nodig is, of staat een adres zonder https. Voer de adressen handmatig in, uit de documentatie van de provider.',
    address_refused:
      'Dit product benadert providers op het openbare internet alleen via https. Wie het beheert, kan andere toestaan.',
    unreachable:
      'De server van dit product kan dit adres niet bereiken. Controleer de spelling; wie de server beheert, kan nagaan of een firewall of proxy in de weg zit.',
    timeout:
      'De provider heeft niet op tijd geantwoord. Probeer het later opnieuw, of voer de adressen handmatig in.',
    not_offered: 'Dit product accepteert alleen de providers uit de eigen lijst.',
    failed: 'De adressen zijn niet gevonden: {reason}',
  },
} satisfies Pick<Strings, 'otherProvider'>;

export default texts;
