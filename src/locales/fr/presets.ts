import type { Strings } from '../strings.js';

/** French: mail services without OAuth2. */
const texts = {
  presets: {
    preset: 'Service de messagerie',
    other: 'Un autre',
    filled: 'Serveur, port, chiffrement et authentification sont réglés pour {name}.',
    source: 'Documentation\u00a0: {name}',
    internalOnly: 'Il n’atteint que des destinataires de votre propre organisation.',
    hveAccount:
      'Il lui faut un compte HVE avec son mot de passe, et une stratégie de facturation. La connexion par mot de passe y échoue avec les paramètres de sécurité par défaut et prend fin en septembre 2028.',
    acsSignIn:
      'Le nom d’utilisateur est une ressource «\u00a0nom d’utilisateur SMTP\u00a0», le mot de passe un secret client de l’application correspondante. L’expéditeur doit être une adresse d’un domaine connecté.',
    connectorNeeded:
      'Il lui faut un connecteur dans Exchange qui reconnaît ce serveur à son adresse IP fixe ou à son certificat TLS.',
    connectorServer:
      'Le nom du serveur se compose de votre domaine avec des tirets à la place des points, par exemple contoso-com.mail.protection.outlook.com.',
    relayNeeded:
      'Il lui faut le service de relais SMTP dans la console d’administration Google (Applications › Google Workspace › Gmail › Routage), qui reconnaît ce serveur à son adresse IP fixe. Choisissez «\u00a0Nom d’utilisateur et mot de passe\u00a0» s’il exige une connexion.',
    appPassword:
      'Le mot de passe est un mot de passe d’application, pas celui du compte. Pour cela, le compte doit utiliser la validation en deux étapes.',
    apiKey: 'Le nom d’utilisateur est toujours «\u00a0apikey\u00a0», le mot de passe est une clé d’API.',
    smtpCredentials:
      'Nom d’utilisateur et mot de passe sont des identifiants SMTP fournis par le service, pas vos identifiants personnels.',
    messagesPerMinute: 'Messages par minute, au plus\u00a0: {limit}.',
    messagesPerHour: 'Messages par heure, au plus\u00a0: {limit}.',
    messagesPerDay: 'Messages par jour, au plus\u00a0: {limit}.',
    recipientsPerMessage: 'Destinataires par message, au plus\u00a0: {limit}.',
    messageSize: 'Taille d’un message, au plus\u00a0: {limit} Mo.',
  },
} satisfies Pick<Strings, 'presets'>;

export default texts;
