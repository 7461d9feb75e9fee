import type { Locale } from './locale.js';
import type { Strings } from './strings.js';

const explanations = () => import('./nl/explanations.js');
const guide = () => import('./nl/guide.js');
const redirectUri = () => import('./nl/redirect-uri.js');
const signIn = () => import('./nl/sign-in.js');

/** Dutch. */
const nl = {
  lang: 'nl',
  late: {
    button: signIn,
    callback: () => import('./nl/callback.js'),
    check: () => import('./nl/check.js'),
    console: guide,
    diagnosis: explanations,
    explanation: explanations,
    flow: () => import('./nl/flow.js'),
    guide,
    preflight: redirectUri,
    ownSignIn: () => import('./nl/own-sign-in.js'),
    otherProvider: () => import('./nl/other-provider.js'),
    panelSignIn: signIn,
    presets: () => import('./nl/presets.js'),
    redirectUri,
    status: () => import('./nl/status.js'),
    testMail: () => import('./nl/test-mail.js'),
  },
  strings: {
    fields: {
      name: 'Naam van het eindpunt',
      enable: 'Inschakelen',
      server: 'Server',
      mode: 'Versleuteling',
      insecure: 'Geen (onveilig)',
      starttls: 'STARTTLS',
      tls: 'TLS',
      port: 'Poort',
      portDefault: 'Standaard ({port})',
      'auth-method': 'Verificatie',
      none: 'Geen',
      plain: 'Gebruikersnaam en wachtwoord',
      oauth2: '{provider} (OAuth2)',
      other: 'Andere',
      cloud: 'Cloud',
      'oauth2-issuer': 'Issuer',
      'oauth2-authorization-endpoint': 'Autorisatie-eindpunt',
      'oauth2-token-endpoint': 'Token-eindpunt',
      'oauth2-scope': 'Bereik (scope)',
      'oauth2-sasl-mechanism': 'Mechanisme',
      'oauth2-client-id': 'Client-ID',
      'oauth2-client-secret': 'Clientgeheim',
      'oauth2-registration': 'App-registratie',
      'oauth2-grant': 'Wie meldt zich aan?',
      'oauth2-client-auth': 'De app identificeert zich met',
      'oauth2-client-secret-expires': 'Geheim verloopt op',
      'oauth2-client-certificate': 'Certificaat',
      'oauth2-client-private-key': 'Privésleutel',
      'oauth2-service-account-key': 'Sleutel van het serviceaccount',
      'oauth2-tenant-id': 'Tenant-ID',
      username: 'Gebruikersnaam',
      identity: 'Aanmeldaccount',
      mailbox: 'Postvak',
      password: 'Wachtwoord',
      unchanged: 'Ongewijzigd',
      'oauth2-refresh-token': 'Aanmelding',
      'from-address': 'Afzenderadres',
      'mailto-user': 'Ontvanger(s)',
      mailto: 'Extra ontvanger(s)',
      mailtoHint: 'Scheid adressen met een spatie, komma of puntkomma.',
      comment: 'Opmerking',
      author: 'Auteur',
    },
    panel: {
      connection: 'Verbinding',
      signIn: 'Aanmelding',
      message: 'Bericht',
      advanced: 'Geavanceerd',
      error: 'Fout:',
      cleaned: 'Spaties, aanhalingstekens of onzichtbare tekens zijn verwijderd.',
      taken: 'Alleen de waarde zelf is uit de tekst overgenomen.',
      filled: 'Ingevuld vanuit de tekst: {fields}.',
      desktop:
        'Ingevuld vanuit de tekst: {fields}. De client is echter voor een desktop-app: Google stuurt daarvoor alleen terug naar localhost. Maak bij Google een client van het type “Web application”.',
      'service-account':
        'Dit is de sleutel van een serviceaccount. Maak een OAuth-client van het type “Web application”.',
      recipientsAdded: 'Toegevoegd: {addresses}',
      recipientRemoved: 'Verwijderd: {address}',
      unknownMethod:
        'Dit formulier kent de aanmelding “{method}” niet. Bij het opslaan blijft die ongewijzigd.',
      help: 'Hulp bij {field}',
      noUser: 'Geen gebruiker',
      show: 'Tonen',
      hide: 'Verbergen',
      showSecret: '{field} tonen',
      hideSecret: '{field} verbergen',
      removeRecipient: '{address} verwijderen',
      recipientList: 'Toegevoegde ontvangers',
      wrongAddress: 'geen e-mailadres',
      unknownUser: '{user} (onbekende gebruiker)',
      notOffered:
        'Dit doel meldt zich aan met OAuth2, dat hier niet is ingesteld. Bij het opslaan blijft de aanmelding ongewijzigd.',
      needAttention: 'Te corrigeren velden: {count}',
    },
    signs: {
      pair: '{name}: {value}',
      sentences: '{first}. {second}',
    },
    copy: {
      copy: 'Kopiëren',
      copyNamed: 'Kopiëren: {name}',
      copied: 'Gekopieerd',
      select: 'Geselecteerd. Druk op Ctrl+C of ⌘C om te kopiëren.',
    },
    problems: {
      required: 'Vul in: {field}',
      name: 'Begin met een letter. Gebruik ten minste twee letters, cijfers, “-” of “_”.',
      host: 'Voer alleen een hostnaam of IP-adres in, zonder spaties, “https://”, poort of pad.',
      hostIsMail:
        'Voer de naam van de mailserver in, bijvoorbeeld smtp.example.com. Een naam bevat geen “@”.',
      port: 'Voer een getal van 1 tot en met 65535 in.',
      mail: 'Voer een e-mailadres in, zoals user@example.com.',
      recipients: 'Corrigeer of verwijder wat geen e-mailadres is: {addresses}',
      noRecipient: 'Voeg ten minste één ontvanger toe.',
      googleClientId: 'Een client-ID van Google eindigt op “.apps.googleusercontent.com”.',
      microsoftClientId:
        'Een client-ID van Microsoft heeft de vorm 00000000-0000-0000-0000-000000000000: “Toepassings-id (client)” op de overzichtspagina.',
      clientIdShape:
        'Een client-ID bevat geen spaties, aanhalingstekens, accolades of schuine strepen. Kopieer alleen de ID.',
      secretShape:
        'Een clientgeheim is geen bestand of adres en bevat geen spaties. Kopieer alleen het geheim.',
      maskedSecret:
        'Dit geheim is met sterretjes afgeschermd. Kopieer het waar het volledig zichtbaar is, of maak een nieuw geheim.',
      secretIsClientId: 'Dit is de client-ID. Kopieer het clientgeheim.',
      secretIsToken:
        'Dit is een token, een code of een API-sleutel. Kopieer het clientgeheim van de pagina van uw client of app.',
      secretId: 'Dit lijkt de “Secret ID” te zijn. Kopieer het geheim zelf, de kolom “Waarde” (Value).',
      date: 'Voer een dag in als JJJJ-MM-DD.',
      format: 'Voer een waarde in zoals {example}.',
      tenant: 'Voer de ID of een domein van de tenant in, of: common, organizations of consumers.',
      ownTenant:
        'Een app die zichzelf aanmeldt, heeft de ID of een domein van uw eigen tenant nodig; “common”, “organizations” en “consumers” werken niet.',
      workspaceMailbox:
        'Een serviceaccount kan alleen verzenden voor postvakken van een Google Workspace-domein, niet voor gmail.com.',
      authorize: 'Meld u aan voordat u opslaat.',
      authorizeAgain: 'De aanmelding was voor een andere client-ID, tenant of provider. Meld u opnieuw aan.',
    },
  } satisfies Pick<Strings, 'copy' | 'fields' | 'panel' | 'problems' | 'signs'>,
} satisfies Locale;

export default nl;
