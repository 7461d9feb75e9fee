import type { Strings } from '../strings.js';

/** Dutch: the status of a sign-in. */
const texts = {
  status: {
    label: 'Mailaanmelding',
    'label-of': 'Mailaanmelding van {name}',
    reading: 'De status van de aanmelding wordt gelezen…',
    ok: 'Aangemeld',
    'ok-help': 'Mails kunnen worden verzonden.',
    'sign-in-again': 'Aanmelding nodig',
    'sign-in-again-help': 'Er worden geen mails verzonden totdat u zich aanmeldt.',
    'testing-ended': 'Na zeven dagen beëindigd',
    'testing-ended-help':
      '{provider} heeft deze aanmelding zeven dagen na de toestemming beëindigd, zoals bij apps in de testmodus. Kies in Google Auth Platform, Audience, “Publish app” of “Make internal” en meld u daarna opnieuw aan: anders eindigt die telkens na zeven dagen.',
    expired: 'Aanmelding beëindigd',
    'expired-help':
      'De termijn voor vernieuwing is voorbij. Er worden geen mails verzonden totdat u zich opnieuw aanmeldt.',
    'secret-expired': 'Aanmeldgegevens van de app verlopen',
    'secret-expired-help':
      'Maak bij {provider} een nieuw clientgeheim of certificaat en voer het hier in. Opnieuw aanmelden is daarvoor niet nodig.',
    failing: 'Vernieuwing mislukt',
    'failing-help':
      'De laatste poging om de aanmelding te vernieuwen is mislukt. Mogelijk worden er geen mails verzonden.',
    'sending-fails': 'Mails worden geweigerd',
    'sending-fails-help':
      'De aanmelding werkt, maar de mailserver heeft de laatste mail geweigerd. De tekst van de server staat hieronder. Zodra een mail wel wordt verzonden, verdwijnt deze melding.',
    'scope-missing': 'Machtiging ontbreekt',
    'scope-missing-help':
      'Meld u opnieuw aan en sta alles toe waarom wordt gevraagd. Niet toegekend: {scopes}',
    testing: 'Eindigt na zeven dagen',
    'testing-help':
      'Google beëindigt deze aanmelding binnenkort, zoals bij apps in de testmodus. Kies in Google Auth Platform, Audience, “Publish app” of “Make internal” en meld u daarna opnieuw aan.',
    'expires-soon': 'Binnenkort opnieuw aanmelden',
    'expires-soon-help': 'De aanmelding eindigt binnenkort. Meld u voor die tijd opnieuw aan.',
    'secret-soon': 'Aanmeldgegevens van de app verlopen binnenkort',
    'secret-soon-help':
      'Maak bij {provider} op tijd een nieuw clientgeheim of certificaat en voer het hier in. Opnieuw aanmelden is daarvoor niet nodig.',
    'other-sender': 'Andere afzender',
    'other-sender-help':
      'Aangemeld als {account}, terwijl mails {from} als afzender hebben. De mailserver weigert ze, tenzij dit account als dat adres mag verzenden. Verstuur een testmail.',
    stale: 'Twee dagen niet vernieuwd',
    'stale-help':
      'Dit product hoort de aanmelding elke dag te vernieuwen. De beheerder ervan moet controleren of de dagelijkse taak wordt uitgevoerd.',
    unknown: 'Niet bekend',
    'unknown-help': 'Over deze aanmelding is niets bekend.',
    'more-reasons': '+{count}',
    details: 'Details',
    account: 'Aangemeld als',
    provider: 'Provider',
    tenant: 'tenant {tenant}',
    sender: 'Afzender van de mails',
    'signed-in': 'Aangemeld sinds',
    'signed-in-by': 'door',
    'last-sent': 'Laatste mail verzonden',
    scope: 'Machtiging',
    'scope-lacking': 'niet toegekend',
    refreshed: 'Laatst vernieuwd',
    'refreshed-short': '{when} vernieuwd',
    'sign-in-by': 'Opnieuw aanmelden vóór',
    'renewed-daily': 'tenzij eerder vernieuwd',
    'secret-until': 'Aanmeldgegevens van de app geldig tot',
    moment: '{when} ({exact})',
    'last-error': 'Laatste fout',
    unreachable: 'De status kon zojuist niet worden gelezen.',
    reauthorize: 'Opnieuw aanmelden',
    'reauthorize-of': 'Opnieuw aanmelden: {name}',
    'check-now': 'Nu controleren',
    'check-now-of': 'Nu controleren: {name}',
    checking: 'Wordt gecontroleerd…',
    checked: 'Gecontroleerd.',
    'revocation-pending': 'Hier beëindigd, maar {provider} kon nog niet worden ingelicht.',
    'revoke-again': 'Opnieuw proberen',
    disconnect: 'Verbinding verbreken…',
    'disconnect-title': 'Verbinding verbreken?',
    'disconnect-what':
      'Dit product vergeet de aanmelding van {account} en verzendt er geen mails meer mee. Alle andere instellingen blijven behouden.',
    'disconnect-this': 'dit account',
    'disconnect-revokes': '{provider} krijgt het verzoek de machtiging ook te beëindigen.',
    'disconnect-stays':
      'Bij {provider} kan de machtiging niet vanaf hier worden beëindigd. Die blijft in het account staan totdat u deze daar verwijdert:',
    'disconnect-cancel': 'Annuleren',
    'disconnect-confirm': 'Verbinding verbreken',
    disconnecting: 'Verbinding wordt verbroken…',
    'ended-revoked': 'Verbinding verbroken. {provider} heeft de machtiging ook beëindigd.',
    'ended-here':
      'Verbinding hier verbroken. Bij {provider} blijft de machtiging bestaan totdat u deze daar verwijdert:',
    'ended-shared':
      'Verbinding hier verbroken. Bij {provider} blijft de machtiging bestaan, omdat een ander doel hetzelfde account gebruikt.',
    'ended-not': 'De aanmelding is niet beëindigd.',
    'ended-unrevoked':
      'Verbinding hier verbroken, maar {provider} heeft de machtiging niet beëindigd. Verwijder deze daar:',
    apps: 'Apps met toegang op {host}',
    'new-window': '(wordt in een nieuw venster geopend)',
  },
} satisfies Pick<Strings, 'status'>;

export default texts;
