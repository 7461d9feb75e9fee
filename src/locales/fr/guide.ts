import { consoleNames } from './console.js';
import type { Strings } from '../strings.js';

/** French: the guide. */
const texts = {
  guide: {
    quoted: '«\u00a0{text}\u00a0»',
    label: 'Configuration chez {provider}',
    'label-any': 'Configuration chez le fournisseur de messagerie',
    choose: 'Qui envoie vos e-mails\u00a0?',
    'choose-first': 'Choisissez un fournisseur',
    unknown: 'Le fournisseur «\u00a0{provider}\u00a0» n’existe pas ici.',
    intro:
      'Ce produit peut envoyer des e-mails au nom d’un de vos comptes, sans en connaître le mot de passe, dès que vous l’avez inscrit chez {provider}. Comptez environ {minutes:minute}\u00a0; il vous faut un compte qui a le droit d’y inscrire des applications.',
    'intro-generic':
      'Ce produit peut envoyer des e-mails au nom d’un de vos comptes, sans en connaître le mot de passe, dès que vous l’avez inscrit chez {provider}.',
    'redirect-title': 'L’URI de redirection',
    'redirect-help':
      '{provider} vous renvoie à cette adresse après la connexion. Inscrivez-la là-bas exactement comme elle est écrite ici.',
    'redirect-refused':
      '{provider} vous renverrait à cette adresse après la connexion, mais ne l’accepte pas\u00a0:',
    'redirect-instead':
      'Vous pouvez continuer sans rien y changer. Inscrivez {uri} à la place, comme l’indiquent les étapes ci-dessous. Après la connexion, le navigateur affiche qu’il ne peut pas ouvrir {uri}. C’est normal\u00a0: copiez l’adresse de cette page et collez-la dans le formulaire de ce produit.',
    'redirect-native':
      'Ou bien inscrivez à la place cette page proposée par {provider}, elle aussi pour la plateforme «\u00a0Web\u00a0». Elle reste ouverte et vide après la connexion, et son adresse se colle de la même façon. En tant qu’application mobile ou de bureau, l’application n’aurait pas droit à un secret.',
    'steps-title': 'Étapes',
    progress: '{done} sur {count} faites',
    open: 'Ouvrir {host}',
    'new-window': '(s’ouvre dans une nouvelle fenêtre)',
    menu: 'Où\u00a0:',
    redirectUri: 'URI de redirection',
    scope: 'Étendue (scope)',
    appName: 'Nom proposé',
    appType: 'Type d’application',
    permission: 'Autorisation',
    command: 'PowerShell',
    consentLink: 'Lien pour l’administrateur',
    'default-name': 'Alertes {host}',
    checked:
      'Les noms des menus et les liens ont été comparés avec la documentation du fournisseur en {date}. Les fournisseurs les renomment de temps en temps.',
    'google-project':
      'Créer un projet\nConnectez-vous comme administrateur de votre organisation, ou avec le compte privé qui enverra les e-mails.\nSaisissez un nom, choisissez votre organisation si elle est demandée, et cliquez sur {create}.\nSélectionnez le nouveau projet en haut à gauche de la page.',
    'google-app':
      'Décrire l’application\nCliquez sur {getStarted}.\n{appInformation}\u00a0: saisissez le nom proposé, et votre adresse comme {supportEmail}. Le nom ne doit contenir ni «\u00a0Google\u00a0» ni «\u00a0Gmail\u00a0».\n{audience}\u00a0: choisissez {internal}. Un compte Gmail privé n’offre qu’un seul choix\u00a0: {external}.\n{contact}\u00a0: saisissez votre adresse.\nAcceptez le règlement et cliquez sur {create}.',
    'google-scope':
      'Autoriser l’application à envoyer des e-mails\nCliquez sur {addScopes}.\nCollez l’étendue dans la zone {manualScopes}, tout en bas, et cliquez sur {addToTable}.\nCliquez sur {update}, puis sur {save}.\nSi ce produit doit montrer quel compte s’est connecté, ouvrez {gmailApi} et cliquez sur {enable}. Les e-mails partent aussi sans cela.',
    'google-client':
      'Créer le client\nCliquez sur {createClient} et choisissez {webApplication} comme {applicationType}.\nSous {redirectUris}, cliquez sur {addUri} et collez l’URI de redirection. Laissez {javascriptOrigins} vide.\nCliquez sur {create}.\nCopiez maintenant {clientId} et {clientSecret} dans le formulaire de ce produit\u00a0: le secret n’est affiché qu’une fois. Vous pouvez aussi télécharger le fichier JSON et le déposer dans le formulaire.',
    'google-publish':
      'Publier l’application, si vous avez choisi «\u00a0Externe\u00a0»\nSautez cette étape si vous avez choisi {internal}.\nSous {publishingStatus}, cliquez sur {publish} et confirmez. Sinon, la connexion prend fin au bout de sept jours, à chaque fois.',
    'google-authorize':
      'Se connecter ici\nDans le formulaire de ce produit, cliquez sur le bouton de connexion avec {provider}.\nChoisissez le compte qui doit envoyer les e-mails, pas votre propre compte d’administrateur, et autorisez l’accès.\n«\u00a0Google n’a pas validé cette application\u00a0» est normal pour votre propre application «\u00a0Externe\u00a0»\u00a0: cliquez sur {advanced}, puis sur le lien en dessous.\nSi Google indique que l’accès est bloqué, un administrateur Google Workspace doit autoriser l’application\u00a0: {apiControls}.\nEnvoyez un e-mail de test, puis enregistrez.',
    'microsoft-register':
      'Inscrire l’application\nConnectez-vous avec le rôle {developerRole} ou un rôle supérieur, et cliquez sur {newRegistration}.\nSaisissez le nom proposé.\n{accountTypes}\u00a0: choisissez {singleTenant}. Pour une boîte aux lettres outlook.com privée, choisissez {personal} et saisissez plus tard «\u00a0consumers\u00a0» comme ID de locataire.\n{redirectUriLabel}\u00a0: choisissez la plateforme {web} et collez l’URI de redirection. Ne choisissez jamais {spa}.\nCliquez sur {register}.',
    'microsoft-ids':
      'Copier deux ID\nSur la page {overview} de l’application, copiez {clientId} dans le champ de l’ID client du formulaire de ce produit.\nCopiez {tenantId} dans le champ de l’ID de locataire.',
    'microsoft-secret':
      'Créer un secret client\nCliquez sur {newSecret}, saisissez le nom proposé, choisissez sa date d’expiration (24 mois au plus) et cliquez sur {add}.\nCopiez la colonne {value} dans le champ du secret client, pas {secretId}. Elle n’est affichée qu’une fois.\nNotez le jour d’expiration\u00a0: à partir de là, aucun e-mail n’est envoyé tant que vous n’avez pas saisi un nouveau secret.\nSi le bouton est grisé, votre organisation interdit les secrets\u00a0: ouvrez {certificates}, cliquez sur {upload} et choisissez «\u00a0Un certificat\u00a0» dans le formulaire.',
    'microsoft-permissions':
      'Autoriser l’application à envoyer des e-mails\nCliquez sur {addPermission}, {graph}, {delegated}.\nCochez les deux autorisations ci-dessous et cliquez sur {addPermissions}. Dans la fenêtre de connexion, elles apparaissent ainsi\u00a0: {scope}.\nCliquez sur {grantConsent} et confirmez.\nSi vous n’en avez pas le droit, envoyez le lien ci-dessous à un administrateur Microsoft 365 de votre organisation, après y avoir inséré les ID. «\u00a0Approbation administrateur requise\u00a0» (Need admin approval) dans la fenêtre de connexion veut dire la même chose.',
    'microsoft-mailbox':
      'Autoriser SMTP pour la boîte aux lettres\nOuvrez le compte qui doit envoyer les e-mails. Il lui faut une licence avec Exchange.\nOuvrez l’onglet {mail}, cliquez sur {emailApps}, cochez {smtpAuth} et cliquez sur {saveChanges}.\nOu faites-le dans Exchange Online PowerShell, avec l’adresse de votre boîte aux lettres\u00a0:',
    'microsoft-authorize':
      'Se connecter ici\nDans le formulaire de ce produit, cliquez sur le bouton de connexion avec {provider}.\nConnectez-vous avec la boîte aux lettres qui doit envoyer les e-mails, pas comme administrateur, et acceptez.\nEnvoyez un e-mail de test, puis enregistrez. Un changement des paramètres de la boîte aux lettres peut mettre une heure à agir.',
    'generic-client':
      'Inscrire ce produit chez {provider}\nOuvrez la page pour développeurs ou pour l’accès aux API dans votre compte chez {provider}, et créez un client OAuth2.\nChoisissez le type d’application ci-dessous. Il peut aussi s’appeler «\u00a0client confidentiel\u00a0».\nCollez l’URI de redirection. Il peut aussi s’appeler «\u00a0URL de rappel\u00a0» (callback URL).\nAutorisez les étendues ci-dessous.',
    'generic-ids':
      'Copier l’ID et le secret\nCopiez l’ID client et le secret client dans le formulaire de ce produit. Beaucoup de fournisseurs n’affichent le secret qu’une fois.\nSi {provider} ne connaît pas de secret client, laissez ce champ vide.',
    'generic-mailbox':
      'Autoriser SMTP pour la boîte aux lettres\nRegardez les paramètres de messagerie du compte qui doit envoyer\u00a0: chez certains fournisseurs, SMTP est désactivé au départ.',
    'generic-authorize':
      'Se connecter ici\nDans le formulaire de ce produit, cliquez sur le bouton de connexion avec {provider}.\nConnectez-vous avec le compte qui doit envoyer les e-mails et autorisez l’accès.\nEnvoyez un e-mail de test, puis enregistrez.',
    'intro-own':
      'Ce produit peut envoyer lui-même des e-mails pour une boîte aux lettres, sans que personne ne se connecte, dès qu’un administrateur chez {provider} lui en a donné le droit. Comptez environ {minutes:minute}.',
    rightCommand: 'PowerShell',
    olderCommand: 'PowerShell, l’ancienne méthode',
    'object-id': 'ID d’objet, pour les commandes ci-dessous',
    'microsoft-app-register':
      'Inscrire l’application\nConnectez-vous avec le rôle {developerRole} ou un rôle supérieur, et cliquez sur {newRegistration}.\nSaisissez le nom proposé.\n{accountTypes}\u00a0: choisissez {singleTenant}. Laissez {redirectUriLabel} vide.\nCliquez sur {register}. Aucune autorisation d’API n’est nécessaire.',
    'microsoft-app-credential':
      'Ajouter un secret ou un certificat à l’application\nPour un secret client, cliquez sur {newSecret}, choisissez sa date d’expiration (24 mois au plus) et cliquez sur {add}. Copiez la colonne {value}, pas {secretId}\u00a0: elle n’est affichée qu’une fois.\nPour un certificat, ouvrez {certificates} et cliquez sur {upload}. Un certificat autosigné suffit.\nSi le bouton des secrets est grisé, votre organisation les interdit\u00a0: utilisez un certificat.',
    'microsoft-app-object':
      'Copier l’ID d’objet de l’application d’entreprise\nCe n’est pas l’ID d’objet affiché sous «\u00a0Inscriptions d’applications\u00a0» (App registrations).\nCopiez {objectId} et collez-le ici\u00a0: il n’est pas secret et ne sert qu’aux commandes.',
    'microsoft-app-right':
      'Donner à l’application le droit d’envoyer pour la boîte aux lettres\nExécutez les commandes dans PowerShell, comme administrateur Exchange. Elles permettent à l’application d’envoyer pour cette seule boîte aux lettres, pas de la lire.\nExchange peut mettre jusqu’à deux heures à accepter la connexion. D’ici là, il répond 535 5.7.3.',
    'microsoft-app-older':
      'L’ancienne méthode, là où les rôles d’Exchange pour les applications ne sont pas disponibles\nCliquez sur {addPermission}, {organizationApis}, {application}, cochez {sendAsApp} et cliquez sur {addPermissions}, puis sur {grantConsent}.\nExécutez ensuite les commandes. Elles donnent à l’application toute la boîte aux lettres, y compris pour lire et supprimer les e-mails.',
    'microsoft-app-check':
      'Vérifier ici\nDans le formulaire de ce produit, choisissez que l’application elle-même se connecte. Saisissez l’ID client, l’ID de locataire, le secret ou le certificat, et la boîte aux lettres.\nEnvoyez un e-mail de test, puis enregistrez.',
    'google-account-create':
      'Créer un compte de service\nSélectionnez ou créez un projet en haut à gauche de la page.\nCliquez sur {createAccount}, saisissez le nom proposé et cliquez sur {create}. Il n’a besoin d’aucun rôle dans le projet.',
    'google-account-key':
      'Créer sa clé\nOuvrez le compte, puis ses clés. Choisissez {newKey}, {json} et cliquez sur {create}. Un fichier est téléchargé\u00a0: quiconque l’a peut utiliser le compte.\nSi c’est bloqué, une règle de votre organisation interdit les clés ({policy}). Le rôle {policyRole} permet de lever cette règle pour ce seul projet.',
    'google-account-delegate':
      'Déléguer au compte les boîtes aux lettres du domaine\nConnectez-vous comme super-administrateur et cliquez sur {addNew}.\nCollez l’ID client tiré du fichier\u00a0: un nombre, affiché aussi dans le formulaire de ce produit. Collez l’étendue ci-dessous et cliquez sur {authorize}.\nCela peut mettre jusqu’à 24 heures à agir. Le compte peut alors lire et supprimer les e-mails de tout le monde dans le domaine.',
    'google-account-check':
      'Vérifier ici\nDans le formulaire de ce produit, choisissez qu’un compte de service se connecte. Déposez-y le fichier de clé et saisissez la boîte aux lettres.\nEnvoyez un e-mail de test, puis enregistrez.',
    'ends-title': 'Ce qui met fin plus tard à la connexion',
    'ends-intro':
      'Dans ces cas, aucun e-mail n’est envoyé tant que vous ne vous reconnectez pas ici ou que vous ne saisissez pas le nouveau secret\u00a0:',
    'google-ends':
      'Quelqu’un change le mot de passe du compte.\nL’application est «\u00a0Externe\u00a0» et encore en test\u00a0: au bout de sept jours.\nLa connexion n’est pas utilisée pendant six mois.\nLe propriétaire du compte ou un administrateur retire l’accès.\nGoogle Workspace demande une nouvelle connexion à intervalles fixes (contrôle des sessions).\nLe même compte se connecte plus de 100 fois\u00a0: la connexion la plus ancienne prend fin.',
    'microsoft-ends':
      'La connexion n’est pas utilisée pendant 90 jours. Tant que ce produit la renouvelle chaque jour, elle ne prend pas fin.\nLe secret client expire (24 mois au plus). Un nouveau secret suffit alors, personne n’a à se connecter.\nUn administrateur réinitialise le mot de passe ou déconnecte le compte partout.\nUne règle de votre organisation demande une nouvelle connexion (accès conditionnel).\nL’application ou son autorisation est supprimée.',
    'generic-ends':
      'Quelqu’un change le mot de passe du compte.\nLe propriétaire du compte ou un administrateur retire l’accès.\nLa connexion n’est pas utilisée pendant longtemps.\nLe secret client expire.',
    'send-title': 'Quelqu’un d’autre a les droits chez {provider}\u00a0?',
    'send-help':
      'Envoyez-lui ces étapes avec les valeurs de ce produit. Elles ne contiennent rien de secret.',
    'sheet-copy': 'Copier les étapes sous forme de texte',
    'sheet-mail': 'Écrire un e-mail',
    'sheet-mail-short':
      'Dans un e-mail de ce type, il y a la place pour les valeurs et les liens, pas pour chaque étape. Copiez les étapes et collez-les dans l’e-mail.',
    'sheet-show': 'Afficher le texte',
    'sheet-subject': 'Merci d’inscrire «\u00a0{appName}\u00a0» chez {provider}',
    'sheet-intro':
      'Merci d’inscrire ce produit chez {provider}, pour qu’il puisse envoyer des e-mails. Voici ses valeurs et les étapes\u00a0:',
    'sheet-back':
      'Merci de me communiquer l’ID client et, chez Microsoft, l’ID de locataire. N’envoyez pas le secret client par e-mail\u00a0: remettez-le-moi par un moyen sûr.',
  },
  console: consoleNames,
} satisfies Pick<Strings, 'console' | 'guide'>;

export default texts;
