import type { Strings } from '../strings.js';

/** Dutch: signing in without a person, and certificates. */
const texts = {
  ownSignIn: {
    'grant-client-credentials-hint':
      'Niemand meldt zich aan. Een beheerder geeft de app het recht om voor één postvak te verzenden.',
    'grant-jwt-bearer-hint':
      'Niemand meldt zich aan. Een Workspace-beheerder laat het serviceaccount namens het domein handelen. Wie de sleutel heeft, kan de mails van iedereen in het domein lezen en verwijderen.',
    guide: 'Zo stelt u dit in bij {provider}',
    certificateHint:
      'PEM, hier geplakt of neergezet; samen met de sleutel mag ook. Upload hetzelfde certificaat bij {provider} naar de app.',
    certificateFacts: 'Verloopt op {date}, {when}. Vingerafdruk: {thumbprint}',
    certificateEnd: 'Verloopt op {date}, {when}.',
    makeCertificate: 'Een certificaat laten maken',
    makingCertificate: 'Certificaat wordt gemaakt…',
    downloadCertificate: 'Certificaat downloaden (.cer)',
    certificateMade:
      'De server van dit product heeft dit certificaat gemaakt en bewaart de sleutel ervan. Download het certificaat en upload het bij {provider} naar de app.',
    certificateNotMade: 'Er is geen certificaat gemaakt: {reason}',
    madeKeyHint: 'De server van dit product bewaart de sleutel van dit certificaat. Laat dit leeg.',
    privateKeyHint:
      'PEM, zonder wachtwoord. De sleutel wordt bewaard als een wachtwoord en niet opnieuw getoond.',
    serviceAccountHint:
      'Het volledige JSON-bestand, hier geplakt of neergezet. Het wordt bewaard als een wachtwoord en niet opnieuw getoond.',
    serviceAccountFacts: 'Voer in de beheerdersconsole client-ID {clientId} en bereik (scope) {scope} in.',
    mailboxHint: 'Het postvak dat verzendt.',
    sendAsHint:
      'De mails moeten van {sender} komen. Daarvoor heeft de app ook het recht nodig om als dat adres te verzenden (Send As).',
    credentialFileWrong:
      'Dit bestand bevat geen certificaat of sleutel die hier bruikbaar is. Van een .pfx- of .p12-bestand maakt u er een met “openssl pkcs12 -nodes -in BESTAND”.',
    certificateForm: 'Dit is geen certificaat in PEM. Plak het blok “BEGIN CERTIFICATE”.',
    certificateSeveral: 'Plak alleen het eigen certificaat van de app, niet de hele keten.',
    certificateWithKey:
      'Hier staat een privésleutel in. Die hoort in het veld daarvoor: knip hem hier uit en plak hem daar.',
    certificateKind: 'De sleutel van het certificaat moet een RSA-sleutel zijn.',
    certificateWeak: 'De sleutel van het certificaat is te kort. Er zijn ten minste 2048 bits nodig.',
    certificateEnded: 'Dit certificaat is verlopen.',
    certificateNotYet: 'Dit certificaat is nog niet geldig.',
    keyForm: 'Dit is geen privésleutel in PEM. Plak het blok “BEGIN PRIVATE KEY”.',
    keyPublic: 'Dit is een certificaat of een openbare sleutel. Plak de privésleutel.',
    keyEncrypted:
      'Deze sleutel is versleuteld met een wachtwoord. Verwijder dat eerst, bijvoorbeeld met “openssl pkey”.',
    keyKind: 'De privésleutel moet een RSA-sleutel zijn.',
    keyOther: 'Deze privésleutel hoort niet bij het certificaat.',
    serviceAccountForm: 'Dit is niet het JSON-sleutelbestand van een serviceaccount.',
    serviceAccountIsClient:
      'Dit is het bestand van een OAuth-client. Hier hoort het sleutelbestand van een serviceaccount.',
    serviceAccountKey: 'De privésleutel in dit bestand is niet leesbaar.',
  },
} satisfies Pick<Strings, 'ownSignIn'>;

export default texts;
