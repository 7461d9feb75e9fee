import type { Strings } from '../strings.js';

/** French: the sign-in of a person, and its button. */
const texts = {
  button: {
    authorize: 'Se connecter avec {provider}',
    'authorize-again': 'Se reconnecter avec {provider}',
    waiting: 'En attente\u00a0: {provider}…',
    exchanging: 'Finalisation de la connexion…',
    authorized: 'Connecté.',
    'authorized-as': 'Connecté avec le compte {account}.',
    cancel: 'Annuler',
    'start-again': 'Recommencer',
    'open-link': 'Ouvrir la page de connexion chez {provider}',
    'new-tab': 's’ouvre dans un nouvel onglet',
    'window-opened': 'La fenêtre de connexion chez {provider} est ouverte. Terminez-y la connexion.',
    'no-client-id': 'Saisissez d’abord l’ID client.',
    'no-provider': 'Choisissez d’abord un fournisseur.',
    'no-exchange':
      'Aucune adresse n’est configurée pour le code d’autorisation. Définissez refresh-token-url.',
    'registered-uri': 'URI de redirection à inscrire chez {provider}',
    'open-again': 'Ouvrir la page de connexion dans un nouvel onglet',
    'copy-link': 'Copier le lien',
    'copy-link-name': 'Copier le lien vers la page de connexion',
    'paste-title': 'La fenêtre affiche une erreur, ou ne s’est pas fermée d’elle-même\u00a0?',
    'paste-label': 'Texte de l’erreur, ou adresse de la dernière page',
    'paste-help':
      'Copiez le texte, ou l’adresse entière depuis la barre d’adresse de la fenêtre de connexion, et collez-le ici.',
    'paste-expected':
      'Après la connexion, le navigateur affiche qu’il ne peut pas ouvrir {uri}. C’est normal. Copiez l’adresse entière de cette page depuis la barre d’adresse et collez-la ici.',
    'paste-expected-native':
      'Après la connexion, une page vide appartenant à {provider} reste ouverte. C’est normal. Copiez l’adresse entière de cette page depuis la barre d’adresse et collez-la ici.',
    'paste-submit': 'Analyser',
    'paste-nothing': 'Collez d’abord le texte ou l’adresse.',
    guide: 'Comment inscrire l’application chez {provider}',
    'scope-missing':
      'Cette connexion ne permet pas d’envoyer des e-mails\u00a0: {provider} n’a pas accordé {scopes}.',
    'scope-missing-remedy':
      'Reconnectez-vous et autorisez tout ce qui est demandé. Si ce n’est pas demandé, ajoutez d’abord l’autorisation à l’application chez {provider}.',
    testing: 'Cette connexion prend fin le {date}, car l’application est en test chez {provider}.',
    'testing-remedy': 'Publiez-y l’application, puis reconnectez-vous.',
    'ends-soon': 'Cette connexion prend fin le {date}.',
    'ends-soon-remedy': 'Quelqu’un doit se reconnecter d’ici là.',
    'reported-late':
      'Le résultat d’une connexion est arrivé, mais cette page ne l’attend plus\u00a0: elle a peut-être été rechargée entre-temps. Recommencez ici.',
    details: 'Les mots exacts du fournisseur ou du serveur',
    error: 'Erreur\u00a0:',
  },
  panelSignIn: {
    connectionSummary: '{server}, port {port}, {encryption}',
    connectionDefaultPort: '{server}, port par défaut, {encryption}',
    preset:
      'Serveur, port et chiffrement sont réglés pour {provider}. Vous pouvez les modifier sous «\u00a0Connexion au serveur\u00a0».',
    signedInPerhaps:
      'Si une connexion est enregistrée, elle reste. Connectez-vous s’il n’y en a pas encore, ou pour la renouveler.',
    signedInBefore:
      'Une connexion est enregistrée. Ne vous reconnectez que pour la renouveler ou pour changer de compte.',
    signedOut:
      'Aucune connexion ne fonctionne\u00a0: aucun e-mail ne part tant que personne ne s’est connecté ici et n’a enregistré.',
    otherAccount:
      'Vous êtes connecté avec le compte {account}, mais les e-mails partent avec l’adresse {sender}. C’est normal pour un alias ou une boîte aux lettres partagée. Sinon, reconnectez-vous avec l’autre compte.',
    useAccount: 'Utiliser {account} comme compte de connexion',
    cloudHint:
      'Inscrivez l’application dans le portail de ce cloud\u00a0: celle d’un autre cloud n’est pas connue ici.',
    clientIdHint: 'Celui de l’application inscrite chez {provider}.',
    secretHint: 'La «\u00a0Valeur\u00a0» (Value) du secret client, pas son «\u00a0Secret ID\u00a0».',
    clientFileHint: 'Son fichier client_secret_….json peut être collé ou déposé ici.',
    clientFileRead: 'L’ID client et le secret ont été lus dans le fichier.',
    clientFileRedirect:
      'Le fichier ne cite pas {uri} comme URI de redirection. Ajoutez-le au client chez Google, sinon la connexion échouera.',
    clientFileType:
      'Le fichier est lu, mais son client est celui d’une application de bureau\u00a0: pour lui, Google ne renvoie que vers localhost, et non vers {uri}. Créez chez Google un client de type «\u00a0Application Web\u00a0».',
    clientFileWrong: 'Ce n’est pas un fichier de client Google.',
    tenantHint: 'ID de l’annuaire (locataire) ou domaine. À défaut\u00a0: «\u00a0{tenant}\u00a0».',
    tenantMissing:
      'Aucun ID de locataire n’est saisi. Sans lui, personne ne peut se connecter à une application inscrite pour une seule organisation, comme le dit le guide\u00a0: {provider} refuse avec AADSTS50194. Saisissez l’«\u00a0ID de l’annuaire (locataire)\u00a0» indiqué dans la vue d’ensemble de l’application. Ne laissez le champ vide que si l’application est inscrite pour plusieurs organisations\u00a0; la valeur est alors «\u00a0{tenant}\u00a0».',
    defaultTenantHint: 'À défaut\u00a0: «\u00a0{tenant}\u00a0».',
    'grant-authorization-code': 'Une personne',
    'grant-authorization-code-hint':
      'Quelqu’un se connecte une fois dans une fenêtre, et les e-mails partent au nom de ce compte jusqu’à la fin de la connexion.',
    'grant-client-credentials': 'L’application elle-même',
    'grant-jwt-bearer': 'Un compte de service',
    'auth-secret': 'Un secret client',
    'auth-certificate': 'Un certificat',
    'registration-own': 'Votre propre inscription',
    secretEnds: 'Il expire {when}.',
    secretEnded: 'Il a expiré {when}.',
    secretEndHint: 'Vous recevez un rappel avant cette date, que {provider} affiche à côté du secret.',
    clientFileIsKey:
      'C’est la clé d’un compte de service. Choisissez d’abord «\u00a0Un compte de service\u00a0».',
    identityHint: 'Seulement si vous vous connectez avec un autre compte que l’adresse d’expéditeur.',
    passwordNote: 'La connexion par mot de passe prend fin',
    passwordEndedGoogle:
      'Google a mis fin à la connexion avec le mot de passe du compte\u00a0; seuls les mots de passe d’application fonctionnent encore ici. OAuth2 n’a pas besoin de mot de passe.',
    passwordEndsMicrosoft:
      'Microsoft prévoit de désactiver par défaut la connexion par mot de passe pour SMTP dans les organisations existantes fin décembre 2026. Les administrateurs pourront la réactiver jusqu’à une date définitive, que Microsoft veut annoncer au second semestre 2027. OAuth2 reste disponible.',
    convertHint:
      'Tout le reste de ce formulaire est conservé. Le mot de passe enregistré n’est supprimé qu’à l’enregistrement.',
    convert: 'Passer à {provider} (OAuth2)',
    converted: 'Passage à {provider} (OAuth2) effectué. Saisissez l’ID client et connectez-vous.',
    notNow: 'Pas maintenant',
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
    tenant:
      'Saisissez l’ID ou le domaine du locataire, ou l’une de ces valeurs\u00a0: common, organizations, consumers.',
    ownTenant:
      'Une application qui se connecte elle-même a besoin de l’ID ou d’un domaine de votre propre locataire\u00a0; «\u00a0common\u00a0», «\u00a0organizations\u00a0» et «\u00a0consumers\u00a0» ne conviennent pas.',
    workspaceMailbox:
      'Un compte de service ne peut envoyer que pour les boîtes aux lettres d’un domaine Google Workspace, pas pour gmail.com.',
    authorize: 'Connectez-vous avant d’enregistrer.',
    authorizeAgain:
      'La connexion valait pour un autre ID client, un autre locataire ou un autre fournisseur. Reconnectez-vous.',
    desktop:
      'Champs remplis à partir du texte\u00a0: {fields}. Mais ce client est celui d’une application de bureau\u00a0: pour lui, Google ne renvoie que vers localhost. Créez chez Google un client de type «\u00a0Application Web\u00a0».',
    'service-account':
      'C’est la clé d’un compte de service. Créez un client OAuth de type «\u00a0Application Web\u00a0».',
  },
} satisfies Pick<Strings, 'button' | 'panelSignIn'>;

export default texts;
