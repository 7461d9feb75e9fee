import type { Strings } from '../strings.js';

/** Dutch: mail services without OAuth2. */
const texts = {
  presets: {
    preset: 'Maildienst',
    other: 'Een andere',
    filled: 'Server, poort, versleuteling en verificatie zijn ingesteld voor {name}.',
    source: 'Wat {name} hierover zegt',
    internalOnly: 'Deze dienst bereikt alleen ontvangers binnen uw eigen organisatie.',
    hveAccount:
      'Hiervoor zijn een HVE-account met wachtwoord en een factureringsbeleid nodig. Aanmelden met een wachtwoord mislukt daar onder de standaardinstellingen voor beveiliging en eindigt in september 2028.',
    acsSignIn:
      'De gebruikersnaam is een SMTP-gebruikersnaam als resource, het wachtwoord een clientgeheim van de app erachter. De afzender moet een adres van een verbonden domein zijn.',
    connectorNeeded:
      'Hiervoor is een connector in Exchange nodig die deze server herkent aan het vaste IP-adres of het TLS-certificaat.',
    connectorServer:
      'De naam van de server bestaat uit uw domein met streepjes in plaats van punten, bijvoorbeeld contoso-com.mail.protection.outlook.com.',
    relayNeeded:
      'Hiervoor is de SMTP-relayservice in de Google Beheerdersconsole nodig (Apps › Google Workspace › Gmail › Routing), die deze server aan het vaste IP-adres herkent. Kies “Gebruikersnaam en wachtwoord” als die om een aanmelding vraagt.',
    appPassword:
      'Het wachtwoord is een app-wachtwoord, niet dat van het account zelf. Het account heeft daarvoor verificatie in twee stappen nodig.',
    apiKey: 'De gebruikersnaam is altijd “apikey”, het wachtwoord is een API-sleutel.',
    smtpCredentials:
      'Gebruikersnaam en wachtwoord zijn SMTP-aanmeldgegevens die de dienst uitgeeft, niet uw eigen aanmelding daar.',
    messagesPerMinute: 'Maximaal {limit} berichten per minuut.',
    messagesPerHour: 'Maximaal {limit} berichten per uur.',
    messagesPerDay: 'Maximaal {limit} berichten per dag.',
    recipientsPerMessage: 'Maximaal {limit} ontvangers per bericht.',
    messageSize: 'Maximaal {limit} MB per bericht.',
  },
} satisfies Pick<Strings, 'presets'>;

export default texts;
