import type { Strings } from '../strings.js';

/** French: signing in without a person, and certificates. */
const texts = {
  ownSignIn: {
    'grant-client-credentials-hint':
      'Personne ne se connecte. Un administrateur donne à l’application le droit d’envoyer pour une boîte aux lettres.',
    'grant-jwt-bearer-hint':
      'Personne ne se connecte. Un administrateur Workspace permet au compte de service d’agir pour le domaine. Quiconque a sa clé peut lire et supprimer les e-mails de tout le monde dans le domaine.',
    guide: 'Comment configurer cela chez {provider}',
    certificateHint:
      'PEM, collé ou déposé ici\u00a0; éventuellement avec sa clé. Chargez le même certificat dans l’application chez {provider}.',
    certificateFacts: 'Expire le {date}, {when}. Empreinte\u00a0: {thumbprint}',
    certificateEnd: 'Expire le {date}, {when}.',
    makeCertificate: 'En créer un pour moi',
    makingCertificate: 'Création d’un certificat…',
    downloadCertificate: 'Télécharger le certificat (.cer)',
    certificateMade:
      'Le serveur de ce produit a créé ce certificat et conserve sa clé. Téléchargez-le, puis chargez-le dans l’application chez {provider}.',
    certificateNotMade: 'Aucun certificat n’a été créé\u00a0: {reason}',
    madeKeyHint: 'Le serveur de ce produit conserve la clé de ce certificat. Laissez ce champ vide.',
    privateKeyHint:
      'PEM, sans mot de passe. Elle est conservée comme un mot de passe et n’est plus affichée.',
    serviceAccountHint:
      'Le fichier JSON entier, collé ou déposé ici. Il est conservé comme un mot de passe et n’est plus affiché.',
    serviceAccountFacts:
      'Saisissez l’ID client {clientId} et l’étendue {scope} dans la console d’administration.',
    mailboxHint: 'La boîte aux lettres qui envoie.',
    sendAsHint:
      'Les e-mails doivent provenir de l’adresse {sender}. Pour cela, l’application a aussi besoin du droit d’envoyer en tant que cette adresse (Send As).',
    credentialFileWrong:
      'Ce fichier ne contient ni certificat ni clé utilisable ici. À partir d’un fichier .pfx ou .p12, «\u00a0openssl pkcs12 -nodes -in FICHIER\u00a0» en produit un.',
    certificateForm:
      'Ce n’est pas un certificat au format PEM. Collez le bloc «\u00a0BEGIN CERTIFICATE\u00a0».',
    certificateSeveral: 'Collez seulement le certificat de l’application, pas toute la chaîne.',
    certificateWithKey:
      'Il y a une clé privée ici. Elle a son propre champ\u00a0: coupez-la ici et collez-la là-bas.',
    certificateKind: 'La clé du certificat doit être une clé RSA.',
    certificateWeak: 'La clé du certificat est trop courte. Il faut au moins 2048 bits.',
    certificateEnded: 'Ce certificat a expiré.',
    certificateNotYet: 'Ce certificat n’est pas encore valide.',
    keyForm: 'Ce n’est pas une clé privée au format PEM. Collez le bloc «\u00a0BEGIN PRIVATE KEY\u00a0».',
    keyPublic: 'C’est un certificat ou une clé publique. Collez la clé privée.',
    keyEncrypted:
      'Cette clé est chiffrée avec un mot de passe. Retirez-le d’abord, par exemple avec «\u00a0openssl pkey\u00a0».',
    keyKind: 'La clé privée doit être une clé RSA.',
    keyOther: 'Cette clé privée n’appartient pas au certificat.',
    serviceAccountForm: 'Ce n’est pas le fichier de clé JSON d’un compte de service.',
    serviceAccountIsClient:
      'C’est le fichier d’un client OAuth. Il faut ici le fichier de clé d’un compte de service.',
    serviceAccountKey: 'La clé privée de ce fichier est illisible.',
  },
} satisfies Pick<Strings, 'ownSignIn'>;

export default texts;
