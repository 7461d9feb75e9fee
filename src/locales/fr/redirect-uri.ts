import type { Strings } from '../strings.js';

const preflight: Strings['preflight'] = {
  good: '{provider} accepte cet URI de redirection.',
  generic: 'Cet URI de redirection ne pose aucun problème.',
  error: 'Non accepté\u00a0:',
  warning: 'Remarque\u00a0:',
  'this-page': 'Cette page\u00a0:',
  'redirect-uri': 'URI de redirection\u00a0:',
  'in-file': 'Dans le fichier\u00a0:',
  remarks: 'À propos de l’URI de redirection',
  'paste-way':
    'Vous pouvez continuer sans rien y changer\u00a0: inscrivez {uri} comme URI de redirection chez {provider}. Après la connexion, le navigateur affiche qu’il ne peut pas ouvrir {uri}. C’est normal. Copiez l’adresse de cette page et collez-la ici.',
  'paste-start': 'Se connecter et coller l’adresse',
  'paste-native':
    '{provider} a aussi sa propre page pour cela\u00a0: inscrivez {uri} à la place. Choisissez pour elle la plateforme «\u00a0Web\u00a0»\u00a0: en tant qu’application mobile ou de bureau, l’application n’aurait pas droit à un secret.',
  'paste-native-start': 'Se connecter avec la page proposée par {provider} et coller l’adresse',
};

const REAL_DOMAIN =
  'Ouvrez cette page sous un nom d’hôte d’un vrai domaine, ou collez l’adresse finale après la connexion.';

/** What the preflight finds. */
const redirectUri: Strings['redirectUri'] = {
  missing: 'Il n’y a pas d’URI de redirection.',
  'missing-remedy':
    'Indiquez l’adresse de la page de retour, par exemple https://alerts.example.com/callback.',
  whitespace: 'L’URI de redirection contient une espace ou un caractère invisible.',
  'whitespace-remedy': 'Retirez ce caractère, aussi au début et à la fin.',
  'not-absolute': 'L’URI de redirection n’est pas une adresse complète.',
  'not-absolute-remedy': 'Écrivez-le depuis le début, avec https:// et le nom d’hôte.',
  scheme: 'L’URI de redirection n’est pas l’adresse d’une page web.',
  'scheme-remedy':
    'Utilisez une adresse https:// de ce produit. Les adresses telles que urn: ou app: ne peuvent pas être ouvertes ici.',
  invalid: 'L’URI de redirection n’est pas une adresse valide.',
  'invalid-remedy': 'Vérifiez le nom d’hôte et le port.',
  http: '{provider} n’accepte un URI de redirection avec http:// que pour localhost.',
  'http-remedy': 'Ouvrez cette page en https:// et utilisez cette adresse.',
  'raw-ip': '{provider} refuse un URI de redirection avec une adresse IP ({host}).',
  'raw-ip-remedy': REAL_DOMAIN,
  'single-label': '{provider} refuse le nom d’hôte {host}, car il n’a pas de domaine public.',
  'single-label-remedy': REAL_DOMAIN,
  'private-domain': '{provider} refuse {host}, car sa terminaison n’existe que dans les réseaux privés.',
  'private-domain-remedy': REAL_DOMAIN,
  'ipv6-loopback': '{provider} ne prend pas en charge l’adresse [::1].',
  'ipv6-loopback-remedy': 'Utilisez localhost à la place.',
  'http-loopback-ip': 'Le formulaire chez {provider} n’accepte pas http:// avec 127.0.0.1.',
  'http-loopback-ip-remedy':
    'Utilisez localhost, ou ajoutez cet URI dans le manifeste de l’inscription de l’application.',
  'provider-domain': '{provider} refuse les URI de redirection sous googleusercontent.com.',
  'provider-domain-remedy': 'Utilisez un nom d’hôte de votre propre domaine.',
  shortener:
    '{provider} refuse les URI de redirection des services de liens courts tels que celui-ci\u00a0: {host}.',
  'shortener-remedy': 'Utilisez l’adresse longue de ce produit.',
  userinfo: 'L’URI de redirection contient un nom d’utilisateur ou un mot de passe avant le nom d’hôte.',
  'userinfo-remedy': 'Retirez tout jusqu’au @ compris.',
  fragment: 'Un URI de redirection ne doit rien contenir après un #.',
  'fragment-remedy': 'Retirez le # et tout ce qui suit.',
  'path-traversal': 'L’URI de redirection contient «\u00a0..\u00a0» dans son chemin.',
  'path-traversal-remedy': 'Écrivez le chemin final.',
  wildcard: 'L’URI de redirection contient un *.',
  'wildcard-remedy': 'Écrivez la seule adresse réellement utilisée.',
  'percent-encoding': 'L’URI de redirection contient un % qui n’est pas suivi d’un code valide.',
  'percent-encoding-remedy': 'Corrigez-le ou retirez-le\u00a0; le signe pour cent lui-même s’écrit %25.',
  'special-characters':
    "{provider} n’accepte aucun de ces caractères dans un URI de redirection\u00a0: ! $ ' ( ) , ;",
  'special-characters-remedy': 'Utilisez une adresse qui ne les contient pas.',
  backslash: 'L’URI de redirection contient une barre oblique inverse.',
  'backslash-remedy': 'Utilisez la barre oblique / à la place.',
  'non-ascii': 'L’URI de redirection contient d’autres lettres que celles de l’alphabet anglais.',
  'non-ascii-remedy': 'Inscrivez-le et utilisez-le sous sa forme encodée, telle que le navigateur la copie.',
  'open-redirect':
    '{provider} peut refuser un URI de redirection dont un paramètre contient une autre adresse web.',
  'open-redirect-remedy': 'Retirez ce paramètre.',
  query:
    '{provider} n’accepte un URI de redirection avec «\u00a0?\u00a0» que pour les applications destinées aux comptes professionnels ou scolaires.',
  'query-remedy':
    'Retirez la partie après le «\u00a0?\u00a0» si des comptes personnels doivent aussi se connecter.',
  'too-long':
    'Longueur de l’URI de redirection en caractères\u00a0: {length}. {provider} en accepte au plus 256.',
  'too-long-remedy': 'Utilisez une adresse plus courte.',
  'default-port':
    'L’URI de redirection indique le port utilisé de toute façon, et les navigateurs l’omettent.',
  'default-port-remedy': 'Retirez le port ici et chez {provider}.',
  'upper-case':
    'Le nom d’hôte contient des majuscules, et les fournisseurs comparent caractère par caractère.',
  'upper-case-remedy': 'Utilisez {lower} ici et chez {provider}.',
  'path-case': 'Les majuscules comptent dans le chemin d’un URI de redirection.',
  'path-case-remedy': 'Inscrivez exactement {uri} chez {provider}.',
  'trailing-slash': 'La barre oblique à la fin d’un URI de redirection compte.',
  'trailing-slash-remedy': 'Inscrivez exactement {uri} chez {provider}, avec la barre oblique.',
  'origin-scheme': 'Cette page a été ouverte sous {page}, mais l’URI de redirection mène à {origin}.',
  'origin-scheme-remedy':
    'Ouvrez cette page sous {origin}. Derrière un proxy inverse, faites-lui transmettre l’adresse demandée.',
  'origin-host': 'Cette page a été ouverte sous {page}, mais l’URI de redirection mène à {origin}.',
  'origin-host-remedy':
    'Ouvrez cette page sous {origin}, ou donnez à l’URI de redirection une adresse sous {page}.',
  'origin-port':
    'Cette page a été ouverte sous {page}, mais l’URI de redirection mène à {origin}\u00a0: le port diffère.',
  'origin-port-remedy': 'Utilisez le même port dans les deux, et inscrivez-le chez {provider}.',
};

/** French: the redirect URI. */
const texts = { preflight, redirectUri } satisfies Pick<Strings, 'preflight' | 'redirectUri'>;

export default texts;
