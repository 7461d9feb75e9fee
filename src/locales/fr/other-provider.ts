import type { Strings } from '../strings.js';

/** French: a provider that the product does not know. */
const texts = {
  otherProvider: {
    issuerHint:
      'L’adresse du fournisseur, telle que sa documentation l’indique sous «\u00a0issuer\u00a0». Elle permet de trouver les autres.',
    issuerByHand:
      'L’adresse du fournisseur, telle que sa documentation l’indique sous «\u00a0issuer\u00a0». Elle peut rester vide.',
    authorizationHint: 'L’adresse où les personnes se connectent.',
    tokenHint:
      'L’adresse où le serveur de ce produit obtient ses jetons. Le secret client et la connexion ne valent que pour cette adresse.',
    scopeHint:
      'Le nom que le fournisseur donne à l’autorisation d’envoyer par SMTP et de rester connecté\u00a0; noms séparés par des espaces.',
    scopesKnown: 'Le fournisseur connaît\u00a0: {scopes}',
    mechanismHint:
      'La façon dont le serveur de messagerie accepte le jeton. La plupart des serveurs acceptent XOAUTH2.',
    discover: 'Trouver les adresses',
    discovering: 'Interrogation du fournisseur…',
    discovered: 'Les adresses ont été trouvées. Vérifiez-les et saisissez l’étendue si elle manque.',
    issuerNeeded: 'Saisissez d’abord l’adresse du fournisseur.',
    addressesFirst: 'Saisissez d’abord les adresses et l’étendue.',
    endpoint:
      'Saisissez une adresse qui commence par https://, sans nom d’utilisateur et sans «\u00a0#\u00a0».',
    scope: 'Saisissez des étendues séparées par une seule espace, sans guillemets.',
    no_metadata:
      'Il n’y a pas de document sur le fournisseur à cette adresse. Comparez l’adresse avec la documentation du fournisseur, ou saisissez les autres adresses à la main.',
    issuer_differs:
      'Le document à cette adresse concerne un autre «\u00a0issuer\u00a0». Saisissez-le exactement comme dans la documentation du fournisseur, avec le chemin.',
    metadata_incomplete:
      'Il manque une adresse nécessaire dans le document du fournisseur, ou l’une d’elles est sans https. Saisissez les adresses à la main, d’après la documentation du fournisseur.',
    address_refused:
      'Ce produit n’interroge que des fournisseurs sur l’Internet public, et seulement en https. La personne qui l’exploite peut en autoriser d’autres.',
    unreachable:
      'Le serveur de ce produit ne peut pas joindre cette adresse. Vérifiez l’orthographe\u00a0; la personne qui exploite le serveur peut regarder si un pare-feu ou un proxy fait obstacle.',
    timeout:
      'Le fournisseur n’a pas répondu à temps. Réessayez plus tard, ou saisissez les adresses à la main.',
    not_offered: 'Ce produit n’accepte pas d’autres fournisseurs que ceux de sa liste.',
    failed: 'Les adresses n’ont pas été trouvées\u00a0: {reason}',
  },
} satisfies Pick<Strings, 'otherProvider'>;

export default texts;
