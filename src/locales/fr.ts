import type { Locale } from './locale.js';
import type { Strings } from './strings.js';

const explanations = () => import('./fr/explanations.js');
const guide = () => import('./fr/guide.js');
const redirectUri = () => import('./fr/redirect-uri.js');
const signIn = () => import('./fr/sign-in.js');

/** Français. */
const fr = {
  lang: 'fr',
  late: {
    button: signIn,
    callback: () => import('./fr/callback.js'),
    check: () => import('./fr/check.js'),
    console: guide,
    diagnosis: explanations,
    explanation: explanations,
    flow: () => import('./fr/flow.js'),
    guide,
    preflight: redirectUri,
    ownSignIn: () => import('./fr/own-sign-in.js'),
    otherProvider: () => import('./fr/other-provider.js'),
    panelSignIn: signIn,
    presets: () => import('./fr/presets.js'),
    redirectUri,
    status: () => import('./fr/status.js'),
    testMail: () => import('./fr/test-mail.js'),
  },
  strings: {
    fields: {
      name: 'Nom du point de terminaison',
      enable: 'Activer',
      server: 'Serveur',
      mode: 'Chiffrement',
      insecure: 'Aucun (non sécurisé)',
      starttls: 'STARTTLS',
      tls: 'TLS',
      port: 'Port',
      portDefault: 'Par défaut ({port})',
      'auth-method': 'Authentification',
      none: 'Aucune',
      plain: 'Nom d’utilisateur et mot de passe',
      oauth2: '{provider} (OAuth2)',
      other: 'Autre',
      cloud: 'Cloud',
      'oauth2-issuer': 'Émetteur (issuer)',
      'oauth2-authorization-endpoint': 'Point de terminaison d’autorisation',
      'oauth2-token-endpoint': 'Point de terminaison de jeton',
      'oauth2-scope': 'Étendue (scope)',
      'oauth2-sasl-mechanism': 'Mécanisme',
      'oauth2-client-id': 'ID client',
      'oauth2-client-secret': 'Secret client',
      'oauth2-registration': 'Inscription de l’application',
      'oauth2-grant': 'Qui se connecte\u00a0?',
      'oauth2-client-auth': 'L’application s’identifie avec',
      'oauth2-client-secret-expires': 'Expiration du secret',
      'oauth2-client-certificate': 'Certificat',
      'oauth2-client-private-key': 'Clé privée',
      'oauth2-service-account-key': 'Clé du compte de service',
      'oauth2-tenant-id': 'ID de locataire',
      username: 'Nom d’utilisateur',
      identity: 'Compte de connexion',
      mailbox: 'Boîte aux lettres',
      password: 'Mot de passe',
      unchanged: 'Inchangé',
      'oauth2-refresh-token': 'Connexion',
      'from-address': 'Adresse d’expéditeur',
      'mailto-user': 'Destinataires',
      mailto: 'Autres destinataires',
      mailtoHint: 'Séparez les adresses par une espace, une virgule ou un point-virgule.',
      comment: 'Commentaire',
      author: 'Auteur',
    },
    panel: {
      connection: 'Connexion au serveur',
      signIn: 'Connexion au compte',
      message: 'Message',
      advanced: 'Avancé',
      error: 'Erreur\u00a0:',
      cleaned: 'Des espaces, des guillemets ou des caractères invisibles ont été retirés.',
      taken: 'Seule la valeur elle-même a été reprise du texte.',
      filled: 'Champs remplis à partir du texte\u00a0: {fields}.',
      desktop:
        'Champs remplis à partir du texte\u00a0: {fields}. Mais ce client est celui d’une application de bureau\u00a0: pour lui, Google ne renvoie que vers localhost. Créez chez Google un client de type «\u00a0Application Web\u00a0».',
      'service-account':
        'C’est la clé d’un compte de service. Créez un client OAuth de type «\u00a0Application Web\u00a0».',
      recipientsAdded: 'Ajouté\u00a0: {addresses}',
      recipientRemoved: 'Retiré\u00a0: {address}',
      unknownMethod:
        'Ce formulaire ne connaît pas l’authentification «\u00a0{method}\u00a0». L’enregistrement la laisse telle quelle.',
      help: 'Aide\u00a0: {field}',
      noUser: 'Aucun utilisateur',
      show: 'Afficher',
      hide: 'Masquer',
      showSecret: 'Afficher\u00a0: {field}',
      hideSecret: 'Masquer\u00a0: {field}',
      removeRecipient: 'Retirer {address}',
      recipientList: 'Destinataires ajoutés',
      wrongAddress: 'pas une adresse e-mail',
      unknownUser: '{user} (utilisateur inconnu)',
      notOffered:
        'Cette cible se connecte avec OAuth2, qui n’est pas configuré ici. L’enregistrement laisse la connexion telle quelle.',
      needAttention: 'Champs à corriger\u00a0: {count}',
    },
    signs: {
      pair: '{name}\u00a0: {value}',
      sentences: '{first}. {second}',
    },
    copy: {
      copy: 'Copier',
      copyNamed: 'Copier\u00a0: {name}',
      copied: 'Copié',
      select: 'Sélectionné. Appuyez sur Ctrl+C ou ⌘C pour copier.',
    },
    problems: {
      required: 'À remplir\u00a0: {field}',
      name: 'Commencez par une lettre. Utilisez au moins deux lettres, chiffres, «\u00a0-\u00a0» ou «\u00a0_\u00a0».',
      host: 'Saisissez seulement un nom d’hôte ou une adresse IP, sans espace, «\u00a0https://\u00a0», port ni chemin.',
      hostIsMail:
        'Saisissez le nom du serveur de messagerie, par exemple smtp.example.com. Un nom ne contient pas de «\u00a0@\u00a0».',
      port: 'Saisissez un nombre de 1 à 65535.',
      mail: 'Saisissez une adresse e-mail telle que user@example.com.',
      recipients: 'Corrigez ou retirez ce qui n’est pas une adresse e-mail\u00a0: {addresses}',
      noRecipient: 'Ajoutez au moins un destinataire.',
      googleClientId: 'Un ID client Google se termine par «\u00a0.apps.googleusercontent.com\u00a0».',
      microsoftClientId:
        'Un ID client Microsoft a la forme 00000000-0000-0000-0000-000000000000\u00a0: «\u00a0ID d’application (client)\u00a0» sur la page de vue d’ensemble.',
      clientIdShape:
        'Un ID client ne contient ni espace, ni guillemet, ni accolade, ni barre oblique. Copiez seulement l’ID.',
      secretShape:
        'Un secret client n’est ni un fichier ni une adresse et ne contient pas d’espace. Copiez seulement le secret.',
      maskedSecret:
        'Ce secret est masqué par des astérisques. Copiez-le là où il est affiché en entier, ou créez-en un nouveau.',
      secretIsClientId: 'C’est l’ID client. Copiez le secret client.',
      secretIsToken:
        'C’est un jeton, un code ou une clé d’API. Copiez le secret client depuis la page de votre client ou de votre application.',
      secretId:
        'Cela ressemble au «\u00a0Secret ID\u00a0». Copiez le secret lui-même, dans la colonne «\u00a0Valeur\u00a0» (Value).',
      date: 'Saisissez un jour au format AAAA-MM-JJ.',
      format: 'Saisissez une valeur telle que {example}.',
      tenant:
        'Saisissez l’ID ou le domaine du locataire, ou l’une de ces valeurs\u00a0: common, organizations, consumers.',
      ownTenant:
        'Une application qui se connecte elle-même a besoin de l’ID ou d’un domaine de votre propre locataire\u00a0; «\u00a0common\u00a0», «\u00a0organizations\u00a0» et «\u00a0consumers\u00a0» ne conviennent pas.',
      workspaceMailbox:
        'Un compte de service ne peut envoyer que pour les boîtes aux lettres d’un domaine Google Workspace, pas pour gmail.com.',
      authorize: 'Connectez-vous avant d’enregistrer.',
      authorizeAgain:
        'La connexion valait pour un autre ID client, un autre locataire ou un autre fournisseur. Reconnectez-vous.',
    },
  } satisfies Pick<Strings, 'copy' | 'fields' | 'panel' | 'problems' | 'signs'>,
} satisfies Locale;

export default fr;
