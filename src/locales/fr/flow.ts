import type { Strings } from '../strings.js';

/** French: what a sign-in tells. */
const texts = {
  flow: {
    'popup-blocked': 'Le navigateur a bloqué la fenêtre de connexion.',
    'popup-blocked-remedy': 'Ouvrez-la avec le lien, ou autorisez les fenêtres contextuelles pour ce site.',
    'popup-blocked.frame': 'Le navigateur a bloqué la fenêtre de connexion.',
    'popup-blocked.frame-remedy':
      'Ouvrez-la avec le lien, ou autorisez les fenêtres contextuelles pour ce site. Si rien n’y fait, le cadre qui entoure cette page interdit les fenêtres (allow-popups)\u00a0: ouvrez la page dans un onglet à part.',
    'window-closed': 'La fenêtre de connexion a-t-elle été fermée\u00a0?',
    'window-closed-remedy': 'Recommencez, ou continuez d’attendre si elle est encore ouverte.',
    timeout: 'La connexion n’a pas été terminée à temps.',
    'timeout-remedy': 'Recommencez et terminez la connexion en moins de dix minutes.',
    cancelled: 'La connexion a été annulée.',
    'cancelled-remedy': 'Rien n’a été modifié. Recommencez quand vous le souhaitez.',
    superseded: 'Une connexion plus récente a remplacé celle-ci.',
    'superseded-remedy': 'Continuez dans la fenêtre de connexion la plus récente.',
    'access-denied': '{provider} indique que l’accès a été refusé.',
    'access-denied-remedy':
      'Reconnectez-vous et autorisez l’accès, ou demandez à l’administrateur de votre organisation de l’autoriser.',
    'provider-error': '{provider} a mis fin à la connexion avec une erreur.',
    'provider-error-remedy':
      'Comparez l’ID client, le locataire et l’URI de redirection avec l’inscription chez {provider}.',
    'no-code': 'La fenêtre de connexion est revenue sans code d’autorisation.',
    'no-code-remedy': 'Rien n’a été demandé ni modifié. Recommencez.',
    'state-mismatch': 'La réponse appartient à une autre connexion.',
    'state-mismatch-remedy': 'Recommencez, et n’utilisez que la fenêtre qui s’ouvre alors.',
    'issuer-mismatch': 'La réponse n’a pas été envoyée par {provider}.',
    'issuer-mismatch-remedy':
      'Recommencez. Si l’erreur revient, vérifiez les adresses du fournisseur dans la configuration.',
    'malformed-answer': 'La réponse de la fenêtre de connexion est illisible.',
    'malformed-answer-remedy':
      'Recommencez. Si un proxy réécrit les adresses, faites en sorte qu’il laisse celle-ci inchangée.',
    'malformed-answer.no-address': 'Ce n’est pas l’adresse d’une page.',
    'malformed-answer.no-address-remedy':
      'Copiez l’adresse entière depuis la barre d’adresse de la fenêtre de connexion. Elle commence par «\u00a0http\u00a0» et contient «\u00a0code=\u00a0».',
    'malformed-answer.only-code': 'C’est le code seul, sans l’adresse qui l’entoure.',
    'malformed-answer.only-code-remedy': 'Copiez l’adresse entière, de «\u00a0http\u00a0» jusqu’à la fin.',
    'malformed-answer.no-answer': 'Cette adresse ne contient pas de réponse de la connexion.',
    'malformed-answer.no-answer-remedy':
      'Terminez d’abord la connexion, puis copiez l’adresse de la dernière page.',
    'insecure-context': 'Pour se connecter au compte, il faut une connexion sécurisée.',
    'insecure-context-remedy': 'Ouvrez cette page en https (ou sur localhost).',
    'not-prepared': 'Le navigateur n’a pas pu préparer la connexion.',
    'not-prepared-remedy': 'Réessayez. Si cela ne suffit pas, rechargez la page.',
    'exchange-unreachable': 'Le serveur de ce produit n’a pas pu être joint.',
    'exchange-unreachable-remedy': 'Vérifiez la connexion réseau et recommencez.',
    'exchange-unreachable.timeout':
      'Le serveur de ce produit n’a pas répondu dans le délai prévu\u00a0: {seconds:second}.',
    'exchange-unreachable.timeout-remedy':
      'Vérifiez si le serveur peut joindre {provider} (pare-feu, proxy), puis recommencez.',
    'exchange-unreachable.unsent':
      'Cette page n’a pas pu envoyer le code d’autorisation au serveur de ce produit.',
    'exchange-unreachable.unsent-remedy':
      'L’adresse ou les en-têtes configurés dans ce produit sont incorrects. La console du navigateur en indique la raison.',
    'exchange-refused': 'Le code d’autorisation a été refusé.',
    'exchange-refused-remedy': 'Vérifiez l’ID client et le secret client, puis recommencez.',
    'exchange-refused.sign-in':
      'Vous n’êtes plus connecté à ce produit, ou vous n’avez pas le droit de modifier ceci.',
    'exchange-refused.sign-in-remedy':
      'Reconnectez-vous à ce produit comme administrateur, puis recommencez.',
    'exchange-refused.server':
      'Le serveur de ce produit a rencontré une erreur en échangeant le code d’autorisation.',
    'exchange-refused.server-remedy': 'Consultez son journal, puis recommencez.',
    'exchange-refused.provider':
      '{provider} n’a pas répondu au serveur de ce produit pour le code d’autorisation.',
    'exchange-refused.provider-remedy':
      'Vérifiez si ce serveur peut joindre {provider} (pare-feu, proxy). Si oui, attendez quelques minutes, puis recommencez.',
    'exchange-refused.declined': 'Le serveur de ce produit n’a pas échangé le code d’autorisation.',
    'exchange-refused.declined-remedy':
      'Son propre message dit pourquoi. Recommencez une fois le problème réglé.',
    'exchange-refused.too-large': 'Le serveur de ce produit n’accepte pas de requête de cette taille.',
    'exchange-refused.too-large-remedy':
      'Autorisez des requêtes plus grandes dans le serveur web ou le proxy placé devant lui, puis recommencez.',
    'exchange-refused.too-many': 'Le serveur de ce produit a reçu trop de requêtes.',
    'exchange-refused.too-many-remedy': 'Attendez quelques minutes, puis recommencez.',
    'exchange-refused.too-many-wait': 'Le serveur de ce produit a reçu trop de requêtes.',
    'exchange-refused.too-many-wait-remedy': 'Attendez {seconds:second}, puis recommencez.',
    'exchange-invalid': 'Le serveur de ce produit a donné une réponse incompréhensible.',
    'exchange-invalid-remedy': 'Vérifiez l’adresse d’échange dans la configuration.',
    'exchange-invalid.login-page':
      'Le serveur de ce produit a répondu par une page web, peut-être sa page de connexion.',
    'exchange-invalid.login-page-remedy':
      'Reconnectez-vous à ce produit. Si cela ne suffit pas, vérifiez l’adresse d’échange dans la configuration.',
    'no-refresh-token':
      '{provider} n’a pas donné de jeton d’actualisation\u00a0: les e-mails ne partiraient que pendant une heure.',
    'no-refresh-token-remedy':
      'Vérifiez si les étendues demandées comprennent l’accès hors connexion, puis recommencez.',
    'no-refresh-token.google':
      '{provider} n’a pas donné de jeton d’actualisation. Il n’en donne un que s’il demande le consentement.',
    'no-refresh-token.google-remedy':
      'Recommencez et autorisez l’accès quand il est demandé. Sinon, retirez d’abord l’accès de cette application dans le compte Google.',
    'no-refresh-token.microsoft':
      '{provider} n’a pas donné de jeton d’actualisation. Il n’en donne un que pour l’autorisation offline_access.',
    'no-refresh-token.microsoft-remedy':
      'Ajoutez à l’application l’autorisation déléguée offline_access, puis recommencez.',
  },
} satisfies Pick<Strings, 'flow'>;

export default texts;
