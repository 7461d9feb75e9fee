import type { Strings } from '../strings.js';

/** Dutch: what a sign-in tells. */
const texts = {
  flow: {
    'popup-blocked': 'De browser heeft het aanmeldvenster geblokkeerd.',
    'popup-blocked-remedy': 'Open het met de link, of sta pop-ups voor deze website toe.',
    'popup-blocked.frame': 'De browser heeft het aanmeldvenster geblokkeerd.',
    'popup-blocked.frame-remedy':
      'Open het met de link, of sta pop-ups voor deze website toe. Helpt dat niet, dan verbiedt het frame rond deze pagina vensters (allow-popups): open de pagina in een eigen tabblad.',
    'window-closed': 'Is het aanmeldvenster gesloten?',
    'window-closed-remedy': 'Begin opnieuw, of blijf wachten als het nog open is.',
    timeout: 'De aanmelding is niet op tijd voltooid.',
    'timeout-remedy': 'Begin opnieuw en voltooi de aanmelding binnen tien minuten.',
    cancelled: 'De aanmelding is geannuleerd.',
    'cancelled-remedy': 'Er is niets gewijzigd. Begin opnieuw wanneer u zover bent.',
    superseded: 'Een nieuwere aanmelding heeft deze vervangen.',
    'superseded-remedy': 'Ga verder in het nieuwere aanmeldvenster.',
    'access-denied': '{provider} meldt dat de toegang is geweigerd.',
    'access-denied-remedy':
      'Meld u opnieuw aan en sta de toegang toe, of vraag de beheerder van uw organisatie om dat te doen.',
    'provider-error': '{provider} heeft de aanmelding met een fout beëindigd.',
    'provider-error-remedy':
      'Vergelijk client-ID, tenant en omleidings-URI met de registratie bij {provider}.',
    'no-code': 'Het aanmeldvenster kwam terug zonder autorisatiecode.',
    'no-code-remedy': 'Er is niets aangevraagd of gewijzigd. Begin opnieuw.',
    'state-mismatch': 'Het antwoord hoort bij een andere aanmelding.',
    'state-mismatch-remedy': 'Begin opnieuw en gebruik alleen het venster dat dan wordt geopend.',
    'issuer-mismatch': 'Het antwoord komt niet van {provider}.',
    'issuer-mismatch-remedy':
      'Begin opnieuw. Gebeurt het nog een keer, controleer dan de adressen van de provider in de configuratie.',
    'malformed-answer': 'Het antwoord van het aanmeldvenster is niet leesbaar.',
    'malformed-answer-remedy':
      'Begin opnieuw. Als een proxy adressen herschrijft, laat die dit adres dan ongewijzigd doorgeven.',
    'malformed-answer.no-address': 'Dit is niet het adres van een pagina.',
    'malformed-answer.no-address-remedy':
      'Kopieer het volledige adres uit de adresbalk van het aanmeldvenster. Het begint met “http” en bevat “code=”.',
    'malformed-answer.only-code': 'Dit is alleen de code, zonder het adres eromheen.',
    'malformed-answer.only-code-remedy': 'Kopieer het volledige adres, van “http” tot het einde.',
    'malformed-answer.no-answer': 'Dit adres bevat geen antwoord van de aanmelding.',
    'malformed-answer.no-answer-remedy':
      'Voltooi eerst de aanmelding en kopieer dan het adres van de laatste pagina.',
    'insecure-context': 'Voor het aanmelden is een beveiligde verbinding nodig.',
    'insecure-context-remedy': 'Open deze pagina via https (of op localhost).',
    'not-prepared': 'De browser kon de aanmelding niet voorbereiden.',
    'not-prepared-remedy': 'Probeer het opnieuw. Helpt dat niet, laad de pagina dan opnieuw.',
    'exchange-unreachable': 'De server van dit product was niet bereikbaar.',
    'exchange-unreachable-remedy': 'Controleer de netwerkverbinding en begin opnieuw.',
    'exchange-unreachable.timeout':
      'De server van dit product heeft niet binnen {seconds:second} geantwoord.',
    'exchange-unreachable.timeout-remedy':
      'Controleer of de server {provider} kan bereiken (firewall, proxy) en begin dan opnieuw.',
    'exchange-unreachable.unsent':
      'Deze pagina kon de autorisatiecode niet naar de server van dit product sturen.',
    'exchange-unreachable.unsent-remedy':
      'Het adres of de headers die dit product heeft ingesteld, zijn onjuist. De console van de browser vermeldt de reden.',
    'exchange-refused': 'De autorisatiecode is geweigerd.',
    'exchange-refused-remedy': 'Controleer client-ID en clientgeheim en begin dan opnieuw.',
    'exchange-refused.sign-in': 'U bent niet meer aangemeld bij dit product of mag dit niet wijzigen.',
    'exchange-refused.sign-in-remedy':
      'Meld u opnieuw als beheerder aan bij dit product en begin dan opnieuw.',
    'exchange-refused.server':
      'De server van dit product gaf een fout bij het inwisselen van de autorisatiecode.',
    'exchange-refused.server-remedy': 'Kijk in het logboek van de server en begin dan opnieuw.',
    'exchange-refused.provider':
      '{provider} gaf de server van dit product geen antwoord op de autorisatiecode.',
    'exchange-refused.provider-remedy':
      'Controleer of die server {provider} kan bereiken (firewall, proxy). Als dat zo is, wacht dan enkele minuten en begin opnieuw.',
    'exchange-refused.declined': 'De server van dit product heeft de autorisatiecode niet ingewisseld.',
    'exchange-refused.declined-remedy':
      'De eigen tekst van de server vermeldt waarom. Begin opnieuw als dat is opgelost.',
    'exchange-refused.too-large': 'De server van dit product accepteert geen aanvraag van deze grootte.',
    'exchange-refused.too-large-remedy':
      'Sta grotere aanvragen toe in de webserver of proxy ervoor en begin dan opnieuw.',
    'exchange-refused.too-many': 'De server van dit product heeft te veel aanvragen ontvangen.',
    'exchange-refused.too-many-remedy': 'Wacht enkele minuten en begin dan opnieuw.',
    'exchange-refused.too-many-wait': 'De server van dit product heeft te veel aanvragen ontvangen.',
    'exchange-refused.too-many-wait-remedy': 'Wacht {seconds:second} en begin dan opnieuw.',
    'exchange-invalid': 'De server van dit product gaf een onbegrijpelijk antwoord.',
    'exchange-invalid-remedy': 'Controleer het adres voor het inwisselen in de configuratie.',
    'exchange-invalid.login-page':
      'De server van dit product antwoordde met een webpagina, misschien met de eigen aanmeldpagina.',
    'exchange-invalid.login-page-remedy':
      'Meld u opnieuw aan bij dit product. Helpt dat niet, controleer dan het adres voor het inwisselen in de configuratie.',
    'no-refresh-token':
      '{provider} gaf geen vernieuwingstoken, dus mails zouden maar een uur lang kunnen worden verzonden.',
    'no-refresh-token-remedy':
      'Controleer of de aangevraagde bereiken (scopes) offlinetoegang omvatten en begin dan opnieuw.',
    'no-refresh-token.google':
      '{provider} gaf geen vernieuwingstoken. Dat gebeurt alleen wanneer om toestemming wordt gevraagd.',
    'no-refresh-token.google-remedy':
      'Begin opnieuw en sta de toegang toe wanneer daarom wordt gevraagd. Verwijder anders eerst de toegang van deze app in het Google-account.',
    'no-refresh-token.microsoft':
      '{provider} gaf geen vernieuwingstoken. Dat gebeurt alleen met de machtiging offline_access.',
    'no-refresh-token.microsoft-remedy':
      'Voeg de gedelegeerde machtiging offline_access toe aan de app en begin dan opnieuw.',
  },
} satisfies Pick<Strings, 'flow'>;

export default texts;
