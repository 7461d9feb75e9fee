import { consoleName } from '../console-name.js';
import type { Strings } from '../strings.js';
import { consoleNames } from './console.js';

const name = (english: string) => consoleName(consoleNames, english);

const AGAIN = 'Reconnectez-vous avec {mailbox}.';
const APP = `Dans Entra › ${name('App registrations')} › l’application`;
const CLIENTS = 'Dans Google Auth Platform › Clients';
const M365_USERS = `centre d’administration Microsoft 365 › ${name('Users')} › ${name('Active users')}`;
const EMAIL_APPS = `Sur https://admin.microsoft.com › ${name('Users')} › ${name('Active users')} › {mailbox} › ${name('Mail')} › ${name('Manage email apps')}\u00a0: cochez «\u00a0${name('Authenticated SMTP')}\u00a0».`;
const GOOGLE_SECURITY = `console d’administration Google › ${name('Security')} › ${name('Access and data control')}`;
const MAKERS = 'Transmettez les détails à l’éditeur de ce produit.';
const PKCE =
  'Le backend doit envoyer comme code_verifier, sans la modifier, la valeur «\u00a0code-verifier\u00a0» de la requête d’échange.\nPour un backend qui ne peut pas le faire, définissez pkce="off".';
const WAIT = 'Attendez quelques minutes et réessayez.';
const PORTS = '587 avec STARTTLS, 465 avec TLS';
const BACKEND_LOG = 'Le journal du backend de ce produit';

/** French: the explanations of errors. */
export const diagnosis: Strings['diagnosis'] = {
  'value-redirectUri': 'l’URI de redirection de ce formulaire',
  'value-clientId': 'indiqué',
  'value-tenant': 'indiqué',
  'value-mailbox': 'la boîte aux lettres d’envoi',
  'value-from': 'saisie',
  'value-server': 'saisi',
  'value-endpoint': 'du fournisseur',
  'value-wait-for': 'Délai d’attente demandé\u00a0: {wait:second}.',
  'value-wait-until': 'Attente demandée jusqu’à ce moment\u00a0: {wait}.',

  'microsoft-redirect-uri': `L’URI de redirection n’est pas inscrit dans l’application chez Microsoft.\n${APP} › ${name('Authentication')} › plateforme Web\u00a0: ajoutez exactement ceci\u00a0: {redirectUri}\nLe port, les majuscules et une barre oblique finale comptent. Attendez une minute, puis reconnectez-vous.`,
  'microsoft-redirect-uri-changed':
    'L’URI de redirection n’était pas le même à l’échange du code qu’à sa demande.\nLes deux requêtes doivent utiliser ceci\u00a0: {redirectUri}\nDerrière un proxy inverse, faites-lui transmettre au backend le nom d’hôte et https.',
  'redirect-uri-insecure':
    'Ce produit a envoyé une adresse de retour qui commence par http://\u00a0; les fournisseurs ne le permettent que pour localhost.\nSon administrateur règle l’adresse du produit (URL de base) sur https://, et fait transmettre https et le nom d’hôte par le proxy inverse (X-Forwarded-Proto, X-Forwarded-Host).\nInscrivez ensuite cette adresse avec https:// chez le fournisseur, et reconnectez-vous.',
  'microsoft-redirect-uri-invalid':
    'Microsoft n’accepte pas la requête telle qu’elle a été envoyée.\nL’adresse de retour doit être complète, avec https://\u00a0; corrigez ceci\u00a0: {redirectUri}\nSi elle est correcte, transmettez les détails à l’éditeur de ce produit.',
  'microsoft-not-web': `L’application est inscrite chez Microsoft comme application monopage, mais elle doit être une application web.\n${APP} › ${name('Authentication')}\u00a0: retirez l’URI de redirection sous «\u00a0${name('Single-page application')}\u00a0».\nAjoutez-le sous la plateforme Web\u00a0: {redirectUri}\nPuis reconnectez-vous.`,
  'microsoft-browser-exchange':
    'Le code a été échangé avec un en-tête Origin, ce que Microsoft ne permet qu’aux applications monopages.\nLe backend doit envoyer cette requête lui-même et ne doit pas transmettre l’en-tête Origin du navigateur.',
  'microsoft-public-client': `L’application est inscrite chez Microsoft comme client public (mobile ou de bureau), qui n’accepte pas de secret client.\n${APP} › ${name('Authentication')}\u00a0: retirez l’URI de redirection sous «\u00a0${name('Mobile and desktop applications')}\u00a0».\nAjoutez-le sous la plateforme Web\u00a0: {redirectUri}`,
  'microsoft-secret-missing': `Le secret client manque.\nSaisissez le secret client\u00a0: colonne ${name('Value')} dans Entra › ${name('App registrations')} › l’application › ${name('Certificates & secrets')}.\nS’il est déjà saisi, l’URI de redirection doit figurer sous la plateforme Web dans ${name('Authentication')}, pas sous «\u00a0Mobile and desktop\u00a0».\nUn programme qui se connecte sans secret a besoin de «\u00a0${name('Allow public client flows')}\u00a0» sur Yes dans ${name('Authentication')}.`,
  'microsoft-secret-wrong': `Le secret client est incorrect. Souvent, le Secret ID a été copié au lieu de la valeur.\n${APP} › ${name('Certificates & secrets')}\u00a0: copiez la colonne ${name('Value')} et saisissez-la ici.\nLa valeur n’est affichée qu’une fois. Si elle est masquée, créez un nouveau secret client.`,
  'microsoft-secret-expired': `Le secret client a expiré.\n${APP} › ${name('Certificates & secrets')}\u00a0: créez un nouveau secret client et copiez sa colonne ${name('Value')}.\nSaisissez-la ici. Il n’est pas nécessaire de se reconnecter pour cela.`,
  'microsoft-app-not-found': `Microsoft ne connaît pas cet ID client dans ce locataire.\nComparez l’ID client {clientId} avec «\u00a0${name('Application (client) ID')}\u00a0» dans Entra › ${name('App registrations')} › l’application › ${name('Overview')}.\nComparez le locataire {tenant} avec «\u00a0${name('Directory (tenant) ID')}\u00a0» sur la même page.\nSi les deux sont corrects, un administrateur du locataire doit donner son consentement une fois\u00a0: {consentLink}\nSi l’inscription a été supprimée, inscrivez votre propre application.`,
  'microsoft-app-disabled': `L’application, ou Exchange Online, est désactivée dans ce locataire.\nDans Entra › ${name('Enterprise applications')} › l’application › ${name('Properties')}\u00a0: réglez «\u00a0${name('Enabled for users to sign in')}\u00a0» sur Oui.`,
  'microsoft-not-assigned': `L’application est réservée aux utilisateurs affectés, et {mailbox} n’en fait pas partie.\nDans Entra › ${name('Enterprise applications')} › l’application › Users and groups\u00a0: ajoutez {mailbox}.\nOu désactivez «\u00a0Assignment required\u00a0» sous ${name('Properties')}.`,
  'microsoft-no-exchange':
    'Le locataire {tenant} n’a pas de service Exchange Online que l’application pourrait utiliser.\nVérifiez que l’ID de locataire est celui de l’organisation dont la boîte aux lettres envoie.\nVérifiez que l’organisation a une licence Exchange Online, puis accordez de nouveau le consentement de l’administrateur\u00a0: {consentLink}',
  'microsoft-tenant-not-found': `Microsoft ne connaît pas le locataire {tenant}\nCopiez «\u00a0${name('Directory (tenant) ID')}\u00a0» dans Entra › ${name('App registrations')} › l’application › ${name('Overview')}, et saisissez-le ici.\nTenez compte du cloud\u00a0: les locataires du cloud du gouvernement américain ou de Chine ont leur propre adresse de connexion.`,
  'microsoft-other-cloud':
    'Le locataire appartient à un autre cloud Microsoft (gouvernement américain ou Chine).\nRemplacez les points de terminaison du fournisseur par ceux de ce cloud, et inscrivez l’application dans le portail de ce cloud.',
  'microsoft-tenant-needed': `Cette application ne connecte que les utilisateurs d’une organisation ou d’un type de compte, mais la connexion n’y était pas limitée.\nSaisissez l’ID de l’annuaire (locataire) indiqué dans Entra › ${name('App registrations')} › l’application › ${name('Overview')}, et reconnectez-vous.\nPour permettre d’autres comptes, modifiez «\u00a0${name('Supported account types')}\u00a0» dans l’application.`,
  'microsoft-account': `Le compte qui s’est connecté n’appartient pas au locataire de l’application.\nReconnectez-vous et choisissez {mailbox}, pas votre propre compte ni un compte personnel.\nPour une boîte aux lettres Outlook.com personnelle, «\u00a0${name('Supported account types')}\u00a0» doit inclure les comptes personnels.`,
  'microsoft-old-endpoint':
    'Ce produit utilise les anciennes adresses de connexion de Microsoft (version 1.0), qui n’acceptent aucun compte personnel.\nSon administrateur règle les points de terminaison sur ceux qui contiennent /oauth2/v2.0/, ou met ce produit à jour.\nD’ici là, seul un compte d’une organisation peut se connecter.',
  'microsoft-consent': `L’application n’a pas encore le droit d’envoyer pour cette boîte aux lettres\u00a0: le consentement d’un administrateur manque.\nUn administrateur du locataire ouvre ce lien et accepte\u00a0: {consentLink}\n${APP} › ${name('API permissions')}, il doit y avoir, pour Microsoft Graph, les autorisations déléguées SMTP.Send et offline_access.\nPuis reconnectez-vous.`,
  'microsoft-declined':
    'L’autorisation a été refusée sur la page de Microsoft.\nReconnectez-vous et choisissez Accepter.',
  'microsoft-expired': `La connexion a expiré. Un jeton d’actualisation inutilisé pendant 90 jours expire, un code au bout de dix minutes.\n${AGAIN}\nPour que la connexion dure, ce produit doit la renouveler régulièrement.\nSi elle expire au bout de quelques heures, l’administrateur du locataire vérifie la fréquence de connexion (Sign-in frequency) dans ${name('Conditional Access')}.`,
  'microsoft-revoked': `La connexion a été révoquée, par exemple par un nouveau mot de passe, une réinitialisation ou une déconnexion de tous les appareils.\n${AGAIN}`,
  'microsoft-frequency': `Une stratégie de l’organisation demande de temps en temps une nouvelle connexion.\n${AGAIN}\nPour qu’elle ne prenne pas fin de nouveau, l’administrateur du locataire exempte {mailbox} de la fréquence de connexion dans l’accès conditionnel.`,
  'microsoft-code-used':
    'Le code a été utilisé deux fois. Il ne vaut que pour un seul échange.\nReconnectez-vous. Si cela se produit à chaque fois, le backend envoie l’échange en double.',
  'microsoft-pkce': `Le vérificateur de code (PKCE) ne correspond pas au code.\n${PKCE}`,
  'microsoft-grant': `Microsoft n’accepte pas le code ou le jeton d’actualisation\u00a0: il est tronqué, trop ancien, ou provient d’une autre application ou d’un autre locataire.\n${AGAIN}\nSi l’erreur revient aussitôt, vérifiez que le backend conserve le jeton entier (jusqu’à plusieurs milliers de caractères).`,
  'microsoft-other-tenant': `Le code ou le jeton d’actualisation vient d’un autre locataire que celui auquel un jeton d’accès a été demandé.\nComparez le locataire {tenant} avec «\u00a0${name('Directory (tenant) ID')}\u00a0» dans Entra › ${name('App registrations')} › l’application › ${name('Overview')}, puis reconnectez-vous.\nSi ce produit a une adresse pour la connexion et une pour le jeton, les deux doivent nommer le même locataire.`,
  'microsoft-mfa':
    'Microsoft demande une authentification multifacteur.\nReconnectez-vous avec {mailbox} et confirmez le second facteur.\nSi l’erreur revient à l’envoi des e-mails, l’administrateur du locataire adapte l’accès conditionnel pour {mailbox}.',
  'microsoft-conditional-access': `Une stratégie d’accès conditionnel de l’organisation bloque cette connexion.\nDans Entra › ${name('Sign-in logs')}, ouvrez la connexion échouée pour {mailbox}\u00a0: l’onglet ${name('Conditional Access')} nomme la stratégie.\nExemptez-en {mailbox} ou l’adresse de ce serveur, puis reconnectez-vous.`,
  'microsoft-account-disabled': `Le compte est désactivé ou supprimé\u00a0: {mailbox}\nDans le ${M365_USERS}\u00a0: autorisez la connexion pour {mailbox}, ou restaurez ce compte sous Deleted users. Puis reconnectez-vous.`,
  'microsoft-password':
    'Microsoft a refusé le mot de passe, ou le compte est verrouillé pour un moment.\nConnectez-vous d’abord sur https://outlook.office.com avec {mailbox}, renouvelez-y le mot de passe si cela est demandé, puis reconnectez-vous ici.',
  'client-id-missing': `La connexion a été commencée sans ID client.\nSaisissez d’abord l’ID client\u00a0; chez Microsoft\u00a0: «\u00a0${name('Application (client) ID')}\u00a0» dans Entra › ${name('App registrations')} › l’application › ${name('Overview')}.\nPuis reconnectez-vous.\nSi ce formulaire n’a pas de champ pour cela, c’est un réglage de ce produit (souvent une variable d’environnement)\u00a0: son administrateur le saisit et redémarre le produit.`,
  'microsoft-code-damaged':
    'Microsoft ne connaît pas le code avec lequel vous venez de revenir\u00a0: quelque chose l’a modifié en chemin.\nReconnectez-vous dans une fenêtre privée, sans extensions du navigateur, ou dans un autre navigateur.\nSi l’erreur persiste, un proxy ou un pare-feu placé devant ce produit coupe les longues adresses\u00a0; son administrateur s’en occupe.',
  'microsoft-risky-address': `Microsoft a bloqué la connexion, car elle venait d’une adresse de mauvaise réputation.\nDans Entra › ${name('Sign-in logs')}, l’administrateur du locataire ouvre la connexion échouée pour {mailbox} et la confirme comme sûre, ou ajoute l’adresse sous ${name('Named locations')}.\nOu connectez-vous depuis un autre réseau.`,
  'microsoft-public-flow': `L’application n’a pas le droit de se connecter ainsi chez Microsoft\u00a0: elle n’est pas permise comme client public.\n${APP} › ${name('Authentication')}\u00a0: réglez «\u00a0${name('Allow public client flows')}\u00a0» sur Oui.\nOu saisissez ici un secret client, et connectez-vous avec l’URI de redirection sous la plateforme Web.`,
  'microsoft-scope-app-only':
    'Si personne ne se connecte, l’étendue (scope) doit se terminer par /.default, et une autre a été demandée.\nElle doit être exactement\u00a0: https://outlook.office365.com/.default (Graph: https://graph.microsoft.com/.default)\nRéglez ainsi l’étendue dans ce produit.\nL’application a aussi besoin d’une autorisation d’application (SMTP.SendAsApp, pour Graph Mail.Send), à laquelle un administrateur consent.',
  'microsoft-no-directory': `Un compte Microsoft personnel ne peut plus inscrire d’application, car il n’a pas d’annuaire.\nConnectez-vous à Entra avec un compte d’une organisation, ou créez d’abord un annuaire Azure gratuit, et inscrivez-y l’application.\nPour une boîte aux lettres Outlook.com personnelle, «\u00a0${name('Supported account types')}\u00a0» doit inclure les comptes personnels.`,
  'microsoft-scope':
    'La requête à Microsoft a un paramètre incorrect ou manquant, le plus souvent l’étendue (scope).\nL’étendue doit être exactement\u00a0: https://outlook.office.com/SMTP.Send offline_access\nAucune étendue d’un autre service ne doit s’y ajouter. La requête d’actualisation a aussi besoin de l’étendue. Deux étendues sont séparées par un espace, pas par une virgule.\nSi personne ne se connecte, elle doit être exactement\u00a0: https://outlook.office365.com/.default',
  'microsoft-assertion': `Microsoft n’accepte pas le certificat ou l’assertion avec lesquels le backend prouve son identité.\nVérifiez la date et l’heure de ce serveur.\nLe certificat doit être celui qui est inscrit dans Entra › ${name('App registrations')} › l’application › ${name('Certificates & secrets')}.`,
  'microsoft-request': `Microsoft ne comprend pas la requête du backend.\n${MAKERS}`,
  'microsoft-interrupted':
    'La connexion chez Microsoft a été interrompue.\nFermez les autres fenêtres de connexion, autorisez les cookies pour login.microsoftonline.com et reconnectez-vous.',
  'microsoft-federation':
    'Le fournisseur d’identité propre à l’organisation, que Microsoft interroge, est en panne.\nSon administrateur examine les détails ci-dessous.',
  'microsoft-tenant-blocked':
    'Microsoft a bloqué le locataire {tenant}\nSon administrateur écrit au support de Microsoft.',
  'microsoft-loop':
    'Microsoft a reçu trop souvent la même requête et l’a arrêtée.\nLe backend doit garder un jeton d’accès jusqu’à son expiration, et ne pas en demander un nouveau pour chaque e-mail.',
  'microsoft-busy':
    'Le service de connexion de Microsoft est surchargé ou en panne.\nAttendez quelques minutes et réessayez. L’état du service est affiché sur https://status.cloud.microsoft',
  'microsoft-other':
    'Microsoft a refusé la requête avec le code AADSTS{aadsts}.\nSa signification se trouve sur https://login.microsoftonline.com/error?code={aadsts}\nDonnez les détails ci-dessous à l’administrateur du locataire.',

  'google-private-ip':
    'Google ne renvoie personne vers une adresse IP privée.\nOuvrez cette page sous un nom d’hôte d’un vrai domaine avec https://, et inscrivez cette adresse chez Google.\nSans cela, utilisez http://localhost comme URI de redirection et collez ici l’adresse finale après la connexion.',
  'google-out-of-band': `Ce produit demande à Google un code que quelqu’un recopie à la main (out-of-band)\u00a0; Google a supprimé ce moyen.\nMettez ce produit à jour\u00a0: il lui faut une adresse de retour à lui et un client de type «\u00a0${name('Web application')}\u00a0».\nTransmettez les détails à l’éditeur de ce produit.`,
  'google-redirect-uri-invalid':
    'Google n’accepte pas ce genre d’adresse de retour\u00a0: {redirectUri}\nElle doit commencer par https:// et avoir un nom d’hôte d’un domaine public\u00a0; seul localhost en est exempté.\nOuvrez cette page sous une telle adresse, et inscrivez-la chez Google.',
  'google-origin-asked': `Google ne connaît pas la page web qui fait la demande. Le message indique redirect_uri_mismatch, mais il s’agit de l’origine JavaScript.\n${CLIENTS} › le client › «\u00a0${name('Authorized JavaScript origins')}\u00a0»\u00a0: ajoutez l’origine que l’erreur nomme.\nSous «\u00a0${name('Authorized redirect URIs')}\u00a0», ajoutez ceci s’il manque\u00a0: {redirectUri}`,
  'google-redirect-uri': `L’URI de redirection n’est pas inscrit dans le client chez Google.\n${CLIENTS} › le client › «\u00a0${name('Authorized redirect URIs')}\u00a0»\u00a0: ajoutez exactement ceci\u00a0: {redirectUri}\nLe port, les majuscules et une barre oblique finale comptent. Cela peut prendre quelques minutes\u00a0; reconnectez-vous ensuite.\nUn client de type «\u00a0Desktop app\u00a0» n’a pas cette liste\u00a0: créez une «\u00a0${name('Web application')}\u00a0», et saisissez ici son ID client et son secret client.`,
  'google-origin': `Google ne connaît pas la page web qui fait la demande.\n${CLIENTS}\u00a0: le client doit être de type «\u00a0${name('Web application')}\u00a0», avec ceci\u00a0: {redirectUri}\nSi c’est le cas, ajoutez le début de cette adresse, jusqu’au nom d’hôte et au port, sous «\u00a0${name('Authorized JavaScript origins')}\u00a0».`,
  'google-internal-only': `L’application est de type «\u00a0${name('Internal')}\u00a0»\u00a0: seules les boîtes aux lettres de sa propre organisation peuvent se connecter.\nConnectez-vous avec une boîte aux lettres de cette organisation.\nOu, dans Google Auth Platform › Audience, choisissez «\u00a0Make external\u00a0» et publiez l’application.`,
  'google-admin-policy': `L’administrateur Google Workspace ne permet pas à cette application d’accéder à Gmail.\nDans la ${GOOGLE_SECURITY} › ${name('API controls')}\u00a0: approuvez l’ID client {clientId}\nPuis reconnectez-vous.`,
  'google-testing': `L’application est en mode test, et {mailbox} n’est pas parmi ses utilisateurs de test.\nDans Google Auth Platform › Audience, choisissez «\u00a0${name('Publish app')}\u00a0». Dans une organisation, «\u00a0Make internal\u00a0» est plus simple.\nPour rester en test, ajoutez {mailbox} sous «\u00a0Test users\u00a0»\u00a0; l’autorisation prend alors fin au bout de sept jours.`,
  'google-unverified':
    'Google affiche un avertissement, car personne n’a validé l’application. Pour votre propre application, c’est normal.\nChoisissez Advanced, puis «\u00a0Go to … (unsafe)\u00a0», et autorisez l’accès.',
  'google-embedded':
    'Google refuse la connexion à l’intérieur de la fenêtre d’un autre programme.\nOuvrez cette page dans un navigateur ordinaire tel que Firefox, Chrome, Edge ou Safari, et reconnectez-vous.',
  'google-client-deleted': `Le client OAuth a été supprimé chez Google.\n${CLIENTS}\u00a0: restaurez-le dans les 30 jours, ou créez une nouvelle «\u00a0${name('Web application')}\u00a0».\nAjoutez-y {redirectUri}, et saisissez ici son ID client et son secret client.`,
  'google-client-disabled':
    'Google a désactivé ou bloqué le client OAuth.\nDans Google Auth Platform, cherchez la raison sous Overview et Clients, ou créez un nouveau projet et un nouveau client.',
  'google-client-type': `La requête ne convient pas au type du client OAuth, ou le secret client manque.\n${CLIENTS}\u00a0: le type doit être «\u00a0${name('Web application')}\u00a0». Créez-en un si c’en est un autre.\nSaisissez ici son ID client et son secret client.`,
  'google-secret-wrong': `Google n’accepte pas le secret client.\n${CLIENTS} › le client\u00a0: ajoutez un nouveau secret et copiez-le\u00a0; les anciens ne sont plus affichés.\nSaisissez-le ici, avec l’ID client du même client.`,
  'google-client-not-found':
    'Google ne connaît pas l’ID client {clientId}\nCopiez-le depuis Google Auth Platform › Clients. Il se termine par .apps.googleusercontent.com et ne contient pas d’espace.',
  'google-reauth': `Le contrôle des sessions Google de l’organisation demande une nouvelle connexion, souvent chaque jour.\nDans la ${GOOGLE_SECURITY} › Google Cloud session control\u00a0: exemptez les applications approuvées.\nSous ${name('API controls')}, approuvez l’ID client {clientId}.\n${AGAIN}`,
  'google-account':
    'Le compte Google est supprimé, suspendu ou restreint\u00a0: {mailbox}\nL’administrateur de l’organisation le restaure, ou vous vous connectez avec une autre boîte aux lettres.',
  'google-revoked': `L’autorisation a pris fin\u00a0: elle a été retirée, le mot de passe a été changé, ou l’application est en mode test.\n${AGAIN}\nSi elle prend fin au bout de sept jours\u00a0: dans Google Auth Platform › Audience, choisissez «\u00a0${name('Publish app')}\u00a0» ou «\u00a0Make internal\u00a0».`,
  'google-code': `Google n’accepte pas le code ou le jeton d’actualisation. Un code ne vaut qu’une fois, et seulement quelques minutes.\n${AGAIN}`,
  'google-pkce': `Le vérificateur de code (PKCE) manque ou ne correspond pas au code.\n${PKCE}`,
  'google-scope-not-allowed': `L’application n’a pas le droit de demander à Google le droit d’envoyer des e-mails.\nDans Google Auth Platform › ${name('Data Access')} › «\u00a0${name('Add or remove scopes')}\u00a0»\u00a0: ajoutez https://mail.google.com/ et enregistrez.\nPuis reconnectez-vous.`,
  'google-scope': `Google n’accepte pas l’étendue demandée.\nElle doit être exactement\u00a0: https://mail.google.com/\nLa même étendue doit être ajoutée dans Google Auth Platform › ${name('Data Access')}.\nSi ce produit a besoin d’une autre, indiquée dans les détails, c’est elle qui doit y figurer, à l’identique\u00a0: https://www.googleapis.com/auth/gmail.send n’a pas de barre oblique à la fin.`,
  'google-scope-missing':
    'L’autorisation d’envoyer des e-mails manque.\nReconnectez-vous avec {mailbox} et cochez la case pour Gmail sur la page de Google.\nL’étendue doit être https://mail.google.com/, car gmail.send ne fonctionne pas avec SMTP.',
  'google-no-gmail':
    'Le compte n’a pas Gmail\u00a0: {mailbox}\nDans la console d’administration Google › Directory › Users › le compte\u00a0: activez Gmail, et attribuez-lui une licence qui le comprend.\nOu connectez-vous avec une autre boîte aux lettres.',
  'google-api-off': `L’API Gmail est désactivée dans le projet chez Google.\nActivez-la\u00a0: ${name('APIs & Services › Library › Gmail API')}. Cela prend quelques minutes.\nSi le projet est introuvable ou a été supprimé, utilisez-en un autre avec son propre client, et saisissez ici son ID client et son secret client.`,
  'google-login-limit':
    'Trop de nouveaux utilisateurs se sont connectés aujourd’hui avec cette application\u00a0; Google limite cela pour une application que personne n’a validée.\nUtilisez votre propre ID client au lieu d’un ID partagé\u00a0: Google Auth Platform › Clients.\nOu réessayez demain.',
  'google-rate':
    'Google a reçu trop de requêtes de cette application.\nAttendez une heure et réessayez. Dans Google Auth Platform › Audience, le nombre d’utilisateurs peut être augmenté.',
  'google-delegation': `Le compte de service n’a pas le droit d’agir pour {mailbox}\u00a0: il n’y a pas de délégation, ou pas encore.\nUn super-administrateur ouvre la ${GOOGLE_SECURITY} › ${name('API controls')} › ${name('Manage Domain Wide Delegation')}.\nIl y ajoute l’ID client numérique du compte, avec l’étendue https://mail.google.com/\nCela peut prendre jusqu’à 24 heures. La boîte aux lettres doit appartenir au même Google Workspace\u00a0; gmail.com ne permet pas de délégation.`,
  'google-other-mailbox':
    'Gmail devait envoyer pour une autre boîte aux lettres que celle qui s’est connectée.\nReconnectez-vous avec exactement la boîte aux lettres qui envoie\u00a0: {mailbox}\nUn compte de service doit nommer cette boîte aux lettres comme l’utilisateur pour lequel il agit, et l’organisation doit le lui avoir délégué.',
  'google-precondition':
    'Gmail ne peut pas faire cela pour ce compte\u00a0: il n’a pas Gmail, ou un compte de service n’a pas dit pour qui il agit.\nDans la console d’administration Google, vérifiez que Gmail est activé pour {mailbox}\nUn compte de service doit nommer cette boîte aux lettres comme son utilisateur (subject), et avoir reçu la délégation.',
  'google-service-key': `Google n’accepte pas la clé du compte de service, ou ne permet pas d’en créer une.\nDans la console Google Cloud › ${name('IAM & Admin')} › ${name('Service accounts')} › le compte › ${name('Keys')}\u00a0: vérifiez qu’elle est activée, ou ajoutez une nouvelle clé et saisissez son JSON ici.\nLà où les clés sont interdites, un administrateur ayant le rôle Organization Policy Administrator fait une exception pour ce projet.`,
  'google-unauthorized-client':
    'La connexion a été faite avec un autre ID client.\nReconnectez-vous avec {mailbox} et l’ID client {clientId}',
  'google-wrong-account': `Google affiche ceci quand un autre compte que celui de l’application est actif dans le navigateur\u00a0; le paramètre ne manque pas.\nReconnectez-vous dans une fenêtre privée, et choisissez {mailbox}\nSi l’erreur persiste\u00a0: dans Google Auth Platform › Audience, une application «\u00a0${name('Internal')}\u00a0» n’accepte que les boîtes aux lettres de sa propre organisation.`,
  'google-loopback': `Avec un client de ce type, Google ne renvoie personne vers 127.0.0.1.\n${CLIENTS}\u00a0: utilisez un client de type «\u00a0${name('Web application')}\u00a0», et saisissez ici son ID et son secret.\nOuvrez cette page sous un nom d’hôte avec https://, et inscrivez ceci dans ce client\u00a0: {redirectUri}`,
  'google-policy':
    'Les règles de Google ne permettent pas la requête, le plus souvent à cause de ceci\u00a0: {redirectUri}\nL’adresse doit commencer par https:// et avoir un nom d’hôte d’un domaine public\u00a0; seul localhost en est exempté.',
  'google-blocked': `Google a bloqué la connexion avec cette application.\nDans Google Auth Platform, vérifiez Audience et Clients\u00a0: type «\u00a0${name('Web application')}\u00a0», avec {redirectUri}`,
  'google-client-auth':
    'Google n’accepte pas l’ID client ou le secret client.\nCopiez les deux de nouveau depuis Google Auth Platform › Clients, le même client. L’ID se termine par .apps.googleusercontent.com.',

  'browser-cors':
    'Le navigateur n’a pas laissé la page lire la réponse d’une autre adresse, car cette réponse n’autorise pas la page (CORS).\nLa page de ce produit et son backend doivent se trouver à la même adresse : tous deux en https, avec le même nom d’hôte et le même port.\nSi c’est impossible, l’administrateur de ce produit autorise l’origine de la page dans le backend.\nLe même message apparaît si la connexion à ce produit a pris fin, ou si un proxy répond à la place du backend : rechargez d’abord la page.',
  'browser-exchange':
    'La page de ce produit a appelé le service de connexion du fournisseur depuis un script, ce que le fournisseur ne permet pas (CORS).\nLa page de connexion doit s’ouvrir comme page entière ou dans une fenêtre à part, et c’est le backend de ce produit qui doit échanger le code.\nTransmettez les détails à l’éditeur de ce produit. Chez Microsoft, l’URI de redirection doit figurer sous la plateforme Web.',
  'browser-csp':
    'La page de ce produit vient de tenter une action que ses propres règles (Content Security Policy) interdisent.\nL’administrateur de ce produit ajoute l’adresse indiquée dans les détails à la directive qui y est nommée, par exemple form-action ou connect-src.\nUn serveur web ou un proxy devant ce produit peut aussi imposer de telles règles.',
  'browser-frame':
    'Une page a été affichée à l’intérieur d’une autre (dans un cadre, frame), ce qu’elle ne permet pas. Aucun fournisseur ne laisse afficher ainsi sa page de connexion.\nOuvrez ce produit dans une fenêtre à part, et recommencez.\nSi ce produit affiche lui-même la page de connexion dans un cadre, son éditeur doit la faire ouvrir dans une fenêtre à part ou en page entière.',
  'browser-cookies':
    'Le navigateur ne conserve pas les cookies dont la connexion a besoin.\nAutorisez les cookies pour la page du fournisseur et pour ce produit, ou essayez un autre navigateur, sans extensions.\nSi ce produit est affiché à l’intérieur d’une autre page, ouvrez-le dans une fenêtre à part.\nSi ce produit est ouvert en http, son administrateur active https.',
  'browser-extension':
    'Une extension du navigateur, ou une règle que votre organisation lui impose, a bloqué la requête.\nDésactivez les extensions pour cette page, ou utilisez une fenêtre privée ou un autre navigateur.\nSi c’est une règle de votre organisation, demandez à son service informatique d’autoriser la page de connexion du fournisseur.',
  'browser-mixed-content':
    'Une page ouverte en https a appelé une adresse qui commence par http://, ce que le navigateur ne permet pas.\nL’administrateur de ce produit règle l’adresse publique du produit sur https.\nLe proxy placé devant ce produit doit indiquer à celui-ci que la page a été ouverte en https (X-Forwarded-Proto).',
  'browser-no-tls':
    'Le navigateur a appelé en https:// une adresse qui répond sans chiffrement, ou l’inverse.\nL’administrateur de ce produit vérifie que l’adresse publique réglée est celle où le produit répond vraiment : https ou http, et le port.\nL’URI de redirection inscrit chez le fournisseur doit commencer par cette adresse.',
  'browser-certificate':
    'Le navigateur ne fait pas confiance au certificat de la page à ouvrir.\nSi c’est la page de ce produit, son administrateur installe un certificat établi exactement pour le nom d’hôte de cette page et émis par une autorité de certification que les navigateurs reconnaissent.\nSi c’est la page du fournisseur, la date ou l’heure de cet ordinateur est incorrecte, ou un pare-feu ou un antivirus présente son propre certificat : adressez-vous à votre service informatique.',
  'browser-unreachable':
    'Le navigateur n’a pas pu joindre la page à ouvrir : son hôte est inconnu, ne répond pas ou n’accepte pas de connexion.\nSi c’est la page de ce produit, l’administrateur du produit compare l’URI de redirection avec l’adresse qui permet de joindre le produit depuis cet ordinateur. Ici, localhost désigne cet ordinateur lui-même.\nEn attendant, collez dans le formulaire l’adresse entière de cette page, si elle contient code=.\nSi c’est la page du fournisseur, le réseau, le VPN ou le proxy de cet ordinateur empêche le navigateur d’y accéder.',
  'browser-opener':
    'Une page a rompu son lien avec la fenêtre qui l’a ouverte (Cross-Origin-Opener-Policy). Souvent, ce n’est qu’un avertissement, et la connexion réussit.\nSi rien ne se passe après la connexion, ce produit attend la fenêtre d’une façon que cette stratégie interdit.\nL’administrateur de ce produit applique la même stratégie à la page du produit et à sa page de retour (callback). L’éditeur utilise une page de retour qui transmet elle-même le résultat.',
  'browser-popup':
    'Le navigateur n’a pas ouvert la fenêtre de connexion, ou elle a été fermée trop tôt.\nAutorisez ce produit à ouvrir des fenêtres contextuelles (pop-ups), puis recommencez.\nSi la fenêtre était ouverte, allez jusqu’au bout de la connexion. Si elle affichait une erreur, collez-en le texte ici.',
  'browser-unsuitable':
    'La page ne fonctionne pas dans ce navigateur : il est trop ancien, affiche les pages à l’intérieur d’un autre programme ou n’exécute pas JavaScript.\nOuvrez-la dans un navigateur ordinaire tel que Firefox, Chrome, Edge ou Safari, et recommencez.',
  'product-database':
    'Ce produit n’a pas pu utiliser sa propre base de données ou son stockage (par exemple SQLite, MySQL, PostgreSQL, Redis ou une file d’attente). Ni un serveur de messagerie ni un fournisseur n’a refusé quoi que ce soit.\nL’administrateur de ce produit consulte le journal de cette base de données : elle est peut-être arrêtée, pleine ou protégée en écriture, ou ses tables sont plus anciennes que ce produit.\nPuis recommencez : un code du fournisseur ne vaut qu’une fois, et quelques minutes seulement.',
  'page-expired':
    'Trop de temps s’est écoulé depuis l’ouverture de cette page, ou le navigateur n’a pas conservé le cookie de ce produit.\nRechargez la page, connectez-vous à ce produit, et recommencez.\nSi l’erreur revient à chaque fois, l’administrateur de ce produit vérifie l’adresse publique du produit (https, nom d’hôte), le cookie de session et l’horloge de chacun de ses serveurs.',
  'token-command':
    'La commande qui doit fournir le jeton ou le mot de passe n’a rien fourni.\nL’administrateur de ce serveur l’exécute à la main, sous le même compte d’utilisateur et dans le même environnement : ce qu’elle affiche en indique la raison.\nLe plus souvent, son jeton d’actualisation a expiré, ou elle ne trouve ni ses fichiers ni le trousseau de clés de cet utilisateur.',
  'key-unreadable':
    'La clé privée saisie est illisible : elle est tronquée, ou ses sauts de ligne se sont perdus.\nSaisissez de nouveau la clé entière, de la ligne BEGIN à la ligne END, en gardant chaque ligne séparée. Pour un compte de service Google, saisissez le fichier JSON entier.\nDans une variable d’environnement, les sauts de ligne s’écrivent souvent \\n : le programme qui la lit doit en refaire des sauts de ligne.',
  'scope-changed':
    'Le fournisseur a accordé d’autres autorisations (étendues, scopes) que celles demandées, et ce produit considère cela comme une erreur.\nRetirez l’accès de l’application dans les paramètres du compte, puis reconnectez-vous et autorisez tout ce qui est demandé.\nSi l’erreur revient, l’administrateur de ce produit définit OAUTHLIB_RELAX_TOKEN_SCOPE=1, ou met ce produit à jour.',
  'sasl-plugin':
    'Le programme de messagerie du serveur de ce produit (Postfix, Exim, Sendmail) n’a pas de plugin pour le mécanisme d’authentification demandé. Aucun serveur de messagerie n’a refusé quoi que ce soit.\nL’administrateur de ce produit installe le plugin pour Cyrus SASL : libsasl2-modules pour PLAIN et LOGIN, sasl-xoauth2 pour OAuth2.\nVérifiez ensuite que les paramètres de ce programme autorisent ce mécanisme (Postfix : smtp_sasl_mechanism_filter, smtp_sasl_security_options). Si le programme s’exécute dans un environnement chroot, le plugin doit aussi s’y trouver.',
  'endpoint-dns':
    'Ce serveur n’a pas pu résoudre le nom d’hôte du service de connexion {endpoint}\nVérifiez les paramètres DNS de ce serveur ; dans un conteneur, ceux du conteneur et de son réseau. Le serveur de messagerie n’est pas concerné.\nSi l’accès à Internet passe obligatoirement par un proxy, réglez celui-ci dans les paramètres de ce serveur.',
  'microsoft-resource-missing':
    'L’application n’a aucune autorisation pour le service auquel le jeton demandé est destiné. Les détails nomment ce service et ceux qui sont inscrits.\nEnvoi SMTP sans personne connectée : dans Entra › Inscriptions d’applications (App registrations) › l’application › API autorisées (API permissions) › APIs my organization uses › Office 365 Exchange Online, ajoutez l’autorisation d’application SMTP.SendAsApp.\nEnvoi SMTP avec une personne connectée : dans les mêmes API autorisées (API permissions), pour Microsoft Graph, ajoutez les autorisations déléguées SMTP.Send et offline_access.\nPuis choisissez « Accorder le consentement de l’administrateur (Grant admin consent) », et reconnectez-vous.',
  'microsoft-may-not-register':
    'Vous n’avez pas le droit d’inscrire ou de modifier une application dans cet annuaire Microsoft.\nUn administrateur l’inscrit, ou vous donne le rôle Développeur d’applications (Application Developer) ou Administrateur d’application (Application Administrator).\nAvec PowerShell ou en ligne de commande, connectez-vous avec l’étendue (scope) Application.ReadWrite.All.',
  'smtp-inspected':
    'Un pare-feu sur le chemin modifie ce que dit le serveur de messagerie : des astérisques ou XXXX remplacent son message d’accueil et STARTTLS. Sans STARTTLS, personne ne peut se connecter.\nL’administrateur du réseau désactive l’inspection de SMTP pour ce serveur (Cisco : « inspect esmtp »), ou y autorise TLS.\nLe port 465 avec TLS échappe à l’inspection, si le fournisseur le propose.',
  'smtp-attachment':
    'Le serveur de messagerie refuse le message à cause d’une pièce jointe ou d’un lien : ce type de pièce jointe ou de lien est bloqué par sécurité. La connexion au compte et les paramètres fonctionnent.\nEnvoyez le message sans cette pièce jointe ou ce lien, ou déposez le fichier ailleurs et envoyez un lien vers ce fichier.',
  'callback-too-large':
    'Le serveur web devant ce produit refuse la longue adresse ou les cookies avec lesquels le fournisseur vous renvoie ici.\nSon administrateur relève la limite des en-têtes (nginx\u00a0: large_client_header_buffers 4 32k\u00a0; aussi proxy_buffer_size).\nEn attendant, effacez les cookies de ce site et reconnectez-vous.',
  'callback-blocked':
    'Le serveur web ou un pare-feu devant ce produit bloque la page vers laquelle le fournisseur vous renvoie.\nSon administrateur exempte cette adresse. La règle en cause est souvent 930120 du jeu de règles OWASP\u00a0: elle prend «\u00a0userinfo.profile\u00a0» dans l’adresse pour une attaque.\nEn attendant, collez dans le formulaire l’adresse entière de la page bloquée.',
  'product-crash':
    'Ce produit n’a pas su traiter une réponse, ou une connexion qui n’a jamais été enregistrée\u00a0; la vraie raison s’est perdue.\nReconnectez-vous et enregistrez. Si l’erreur persiste, le journal du backend de ce produit contient la réponse du fournisseur.\nTransmettez les détails à l’éditeur de ce produit, et mettez-le à jour.',
  'microsoft-page':
    'La page de Microsoft n’a pas pu vous connecter\u00a0; le numéro qui dit pourquoi (AADSTS suivi de chiffres) s’y trouve plus bas.\nCopiez tout le texte de cette page, avec le numéro, et collez-le ici.',
  'redirect-loop':
    'Deux adresses de ce produit se renvoient le navigateur sans fin.\nSon administrateur vérifie que le proxy inverse transmet https et le nom d’hôte (X-Forwarded-Proto, X-Forwarded-Host).\nEn attendant, effacez les cookies de ce site et reconnectez-vous.',
  'other-account':
    'Un autre compte que celui attendu s’est connecté.\nReconnectez-vous dans une fenêtre privée, et choisissez {mailbox}\nUn alias ne suffit pas\u00a0: c’est l’adresse principale du compte qui doit se connecter.',
  'stored-unreadable':
    'Ce produit ne peut pas lire la connexion ou le secret qu’il a enregistré\u00a0: sa clé a été changée, ou le fichier est endommagé.\nSon administrateur remet la clé ou le fichier en place.\nSinon, saisissez de nouveau le secret client et reconnectez-vous avec {mailbox}.',
  'product-incomplete':
    'Une partie dont ce produit a besoin pour envoyer manque sur son serveur.\nSon administrateur installe ou met à jour la bibliothèque, l’extension ou le programme nommé dans les détails.',
  'profile-denied': `La connexion elle-même a fonctionné, mais ce produit a ensuite demandé qui s’est connecté, sans en avoir le droit.\nIl doit aussi demander User.Read (Microsoft) ou openid email, ou garder le jeton sans cela.\n${MAKERS}`,
  'credential-probe':
    'La vérification de l’ID client et du secret client faite par ce produit lui-même a échoué, avant toute connexion\u00a0; elle ne dit pas pourquoi.\nComparez l’ID client, le secret client (la valeur, pas son ID) et le locataire avec la page du fournisseur.\nS’ils sont corrects, le journal du backend de ce produit contient la réponse du fournisseur.',
  configuration:
    'Un paramètre de ce produit manque ou est illisible.\nSon administrateur regarde le paramètre ou le fichier nommé dans les détails, et le corrige.',
  'api-send-as':
    'L’envoi n’est pas permis à {mailbox} avec l’adresse d’expéditeur {from}\nDans le centre d’administration Exchange › Mailboxes › la boîte aux lettres de cette adresse › Delegation\u00a0: donnez à {mailbox} le droit «\u00a0Send As\u00a0».\nOu choisissez comme expéditeur la boîte aux lettres qui se connecte.',
  'api-policy':
    'Une stratégie de l’organisation interdit à l’application d’accéder à cette boîte aux lettres.\nDans Exchange Online PowerShell, Test-ApplicationAccessPolicy montre laquelle\u00a0; ajoutez {mailbox} à son groupe.\nUn changement peut mettre deux heures à prendre effet.\nSi les détails mentionnent OData, Get-OrganizationConfig et Get-CASMailbox montrent EwsApplicationAccessPolicy\u00a0: ajoutez l’application à EwsAllowList.',
  'api-permission': `L’application n’a pas l’autorisation d’envoyer des e-mails, ou un administrateur n’y a pas consenti.\n${APP} › ${name('API permissions')}\u00a0: pour envoyer sans personne connectée, il faut une autorisation d’application (Mail.Send)\u00a0; avec une personne connectée, une autorisation déléguée.\nPuis «\u00a0${name('Grant admin consent')}\u00a0»\u00a0: {consentLink}\nReconnectez-vous ensuite. Un droit qui vient d’être donné peut mettre jusqu’à deux heures à agir.`,
  'api-no-mailbox': `Le compte n’a pas de boîte aux lettres qui peut envoyer\u00a0: aucune dans Exchange Online, ou pas de licence pour elle\u00a0: {mailbox}\nDans le ${M365_USERS} › le compte\u00a0: attribuez une licence avec Exchange Online\u00a0; cela prend quelques minutes.\nOu connectez-vous avec le compte de la boîte aux lettres qui doit envoyer, pas avec celui de l’administrateur qui a inscrit l’application.`,
  'api-full-access':
    'Le compte qui s’est connecté n’a aucun droit sur la boîte aux lettres partagée.\nDans le centre d’administration Exchange › Mailboxes › la boîte aux lettres partagée › Delegation\u00a0: donnez à {mailbox} «\u00a0Full Access\u00a0» (Read and manage) et «\u00a0Send As\u00a0».\nCela peut mettre une heure à agir.',
  'api-user':
    'Le fournisseur ne connaît pas cet utilisateur\u00a0: {mailbox}\nVérifiez qu’il n’y a pas de faute de frappe\u00a0: ce doit être le nom d’utilisateur ou l’adresse principale d’une boîte aux lettres du locataire {tenant}',
  'api-limit':
    'La limite d’envoi du fournisseur est atteinte.\nAttendez, jusqu’à un jour, et envoyez moins de messages.',
  'api-person-missing':
    'Ce produit a demandé la boîte aux lettres de la personne connectée, mais il se connecte sans utilisateur.\nIl doit nommer celle-ci à la place\u00a0: {mailbox}\nOu une personne doit se connecter. ' +
    MAKERS,
  'api-down': `Le service de messagerie du fournisseur est en panne ou surchargé.\n${WAIT} Rien n’est perdu.`,
  'access-token-expired':
    'Un jeton d’accès a été utilisé après son heure de validité.\nLe backend doit en obtenir un nouveau avec le jeton d’actualisation avant d’envoyer.\nVérifiez aussi la date et l’heure de ce serveur.',
  'access-token-resource':
    'Le jeton est endommagé, ou a été émis pour un autre service que celui auquel il a été envoyé.\nL’étendue doit être celle du service\u00a0: https://outlook.office.com/SMTP.Send pour SMTP, https://graph.microsoft.com/Mail.Send pour Graph.\nCorrigez l’étendue dans ce produit, puis reconnectez-vous.',

  'smtp-auth-disabled': `L’envoi par SMTP est désactivé pour cette boîte aux lettres ou pour toute l’organisation chez Microsoft.\n${EMAIL_APPS}\nOu dans Exchange Online PowerShell\u00a0: {smtpAuthCommand}\nCela prime sur le réglage de l’organisation. Le changement peut mettre une heure à agir.`,
  'smtp-password-refused':
    'Microsoft n’accepte plus de mot de passe pour l’envoi.\nChoisissez l’authentification Microsoft (OAuth2) dans ce formulaire et connectez-vous avec {mailbox}.',
  'smtp-security-defaults': `Une stratégie de sécurité de l’organisation refuse cette façon de se connecter.\nL’administrateur vérifie ${name('Conditional Access')} et «\u00a0Security defaults\u00a0» dans Entra, et, sous ${name('Sign-in logs')}, les connexions pour {mailbox}.\nL’envoi par SMTP doit aussi être permis, dans Exchange Online PowerShell\u00a0: {smtpAuthCommand}`,
  'smtp-send-as':
    'L’envoi n’est pas permis à {mailbox} avec l’adresse d’expéditeur {from}\nChoisissez comme expéditeur la boîte aux lettres qui se connecte.\nOu demandez à l’administrateur de lui donner «\u00a0Send As\u00a0» pour cette adresse\u00a0: centre d’administration Exchange › Mailboxes › la boîte aux lettres › Delegation.\nSi les détails nomment une autre adresse que celle de l’expéditeur, c’est celle des messages non remis (Return-Path)\u00a0: réglez-la aussi. Ou l’administrateur du serveur de messagerie l’autorise pour le compte (Postfix\u00a0: smtpd_sender_login_maps).',
  'smtp-app-password':
    'Le serveur de messagerie n’accepte pas ici le mot de passe du compte.\nChoisissez l’authentification Google (OAuth2) dans ce formulaire et connectez-vous avec {mailbox}.\nOu saisissez un mot de passe d’application à la place de celui du compte\u00a0; il exige la validation en deux étapes.\nChez un autre fournisseur, créez le mot de passe d’application sur sa page, sous compte ou sécurité.',
  'smtp-password-sent-by-product': `La cible est réglée sur OAuth2, mais un mot de passe a été envoyé à la place (LOGIN ou PLAIN).\nPour cette cible, le backend doit se connecter avec XOAUTH2, quel que soit l’e-mail qu’il envoie.\n${MAKERS}`,
  'smtp-password-sent':
    'Un mot de passe a été envoyé, pas un jeton\u00a0; Microsoft n’accepte plus de mots de passe pour l’envoi.\nChoisissez l’authentification Microsoft (OAuth2) dans ce formulaire et connectez-vous avec {mailbox}.\nSi OAuth2 est choisi, le backend doit utiliser le mécanisme XOAUTH2.',
  'smtp-web-login':
    'Google exige d’abord une connexion dans un navigateur.\nConnectez-vous sur https://mail.google.com avec {mailbox}, confirmez ce qui est demandé, puis reconnectez-vous ici.\nLe mot de passe du compte ne suffit pas\u00a0: choisissez l’authentification Google (OAuth2), ou saisissez un mot de passe d’application.',
  'smtp-xoauth2-microsoft':
    'Le serveur de messagerie de Microsoft a refusé la connexion.\nReconnectez-vous avec exactement la boîte aux lettres utilisée comme nom d’utilisateur\u00a0: {mailbox}\nPour une boîte aux lettres partagée, connectez-vous avec votre propre compte qui a des droits sur elle, et mettez l’adresse partagée comme expéditeur.\nL’étendue doit être https://outlook.office.com/SMTP.Send\u00a0; une étendue graph.microsoft.com ne fonctionne pas avec SMTP.\nLe SMTP authentifié doit être permis, dans Exchange Online PowerShell\u00a0: {smtpAuthCommand}\nSi un mot de passe a été utilisé, choisissez l’authentification Microsoft (OAuth2). Si l’application se connecte sans utilisateur, elle a besoin de SMTP.SendAsApp avec le consentement d’un administrateur, et de droits sur la boîte aux lettres dans Exchange.',
  'smtp-yahoo-password':
    'Yahoo ou AOL a refusé le mot de passe\u00a0; il parle de trop de tentatives dès la première, et attendre n’aide pas.\nCréez un mot de passe d’application dans la page de sécurité du compte chez Yahoo et saisissez-le ici, ou choisissez OAuth2.\nNom d’utilisateur\u00a0: l’adresse e-mail entière.',
  'smtp-yahoo-sender':
    'Yahoo a refusé le message, le plus souvent parce que l’expéditeur n’est pas le compte connecté\u00a0; le destinataire n’est pas en cause.\nChoisissez comme expéditeur l’adresse qui se connecte\u00a0: {mailbox}\nSi c’est déjà le cas, raccourcissez le texte et enlevez les liens, car Yahoo les prend pour du spam.',
  'smtp-switched-off':
    'L’envoi par SMTP est désactivé dans les paramètres de cette boîte aux lettres.\nConnectez-vous à la boîte aux lettres sur la page web du fournisseur, et activez SMTP dans ses paramètres (souvent «\u00a0POP3/IMAP/SMTP\u00a0» ou «\u00a0accès par des tiers\u00a0»).\nCertains fournisseurs donnent alors un code d’autorisation ou un mot de passe d’application\u00a0: saisissez-le ici comme mot de passe.',
  'smtp-intercepted':
    'Un autre serveur de messagerie que celui appelé a répondu\u00a0: l’hébergeur ou un pare-feu intercepte les connexions de messagerie sortantes.\nDemandez à l’hébergeur, ou à l’administrateur du réseau, de laisser ce serveur se connecter directement au serveur {server} (cPanel\u00a0: «\u00a0SMTP Restrictions\u00a0»).\nComparez le nom dans le message d’accueil du serveur avec le serveur de ce formulaire.',
  'smtp-other-service':
    'Autre chose qu’un serveur SMTP a répondu sur le serveur {server}\nVérifiez le serveur et le port\u00a0: smtp.… et non imap.… ou pop.…, port 587 avec STARTTLS ou 465 avec TLS.',
  'smtp-multiple-from':
    'Il y a plus d’une adresse d’expéditeur.\nNe laissez qu’une seule adresse d’expéditeur.',
  'smtp-own-mailbox-full':
    'La boîte aux lettres qui envoie est pleine, pas celle du destinataire.\nVidez {mailbox}, aussi les éléments envoyés et supprimés, ou demandez à son administrateur de l’agrandir.',
  'smtp-licence': `La boîte aux lettres qui envoie n’a pas de licence Exchange Online.\nDans le ${M365_USERS} › {mailbox} › Licenses and apps\u00a0: attribuez une licence avec Exchange Online.\nCela peut mettre une heure à agir. Ou connectez-vous avec une boîte aux lettres qui en a une.`,
  'smtp-connector':
    'Microsoft ne reconnaît pas ce serveur comme l’un de ceux de l’organisation\u00a0: l’adresse IP ou le certificat du connecteur ne correspond pas.\nDans le centre d’administration Exchange › Mail flow › Connectors\u00a0: corrigez l’adresse IP ou le nom du certificat du connecteur venant du serveur de messagerie de votre organisation.\nOu envoyez par smtp.office365.com, port 587, avec authentification.',
  'smtp-domain-unregistered':
    'Le fournisseur ne connaît pas le domaine de l’adresse d’expéditeur {from}\nAjoutez-y le domaine et validez-le (centre d’administration Microsoft 365 › Settings › Domains), ou utilisez une adresse d’expéditeur d’un domaine validé.',
  'smtp-sender-unverified':
    'Le service de messagerie n’envoie qu’avec des adresses et des domaines qui y ont été validés, et l’adresse d’expéditeur {from} n’en fait pas partie.\nValidez l’adresse ou son domaine dans la console du service de messagerie, ou saisissez une adresse d’expéditeur validée.\nUn nouveau compte peut être limité («\u00a0sandbox\u00a0») jusqu’à ce que le service lève cette limite. D’ici là, chaque destinataire doit aussi y être validé.',
  'smtp-ip-not-allowed':
    'Le service de messagerie n’accepte que des adresses IP connues, et celle de ce serveur n’en fait pas partie.\nDans la console du service de messagerie, ajoutez l’adresse IP publique de ce serveur aux adresses permises (souvent sous «\u00a0Security\u00a0»).',
  'smtp-account-inactive':
    'Le compte auprès du service de messagerie ne peut pas envoyer en ce moment\u00a0: il n’est pas activé, est suspendu ou n’a plus de crédit.\nConnectez-vous à la page web du service de messagerie avec {mailbox}, ou demandez-le à son administrateur, et cherchez-y un avis.',
  'smtp-federation':
    'Microsoft ne peut pas joindre le serveur de connexion propre à l’organisation (AD FS) en https avec TLS 1.2.\nSon administrateur y active TLS 1.2. Une connexion avec OAuth2 dans ce formulaire évite ce chemin.',
  'smtp-hve-token':
    'Le serveur n’a pas pu utiliser le jeton\u00a0: il est endommagé ou, avec High Volume Email, trop proche de son expiration.\nLe backend doit envoyer un nouveau jeton, en une seule ligne de base64, et le renouveler 20 minutes avant son expiration.\nLe nom d’utilisateur doit être le compte pour lequel le jeton a été émis\u00a0: {mailbox}',
  'smtp-hve-recipient':
    'High Volume Email ne livre qu’à des destinataires de l’organisation.\nSaisissez des destinataires de l’organisation, ou envoyez par smtp.office365.com.',
  'smtp-app-only': `Le jeton de l’application est bon, mais Exchange ne la laisse pas utiliser {mailbox}\nDans Exchange Online PowerShell\u00a0: New-ServicePrincipal avec l’Object ID sous ${name('Enterprise applications')}, et une attribution de rôle «\u00a0Application SMTP.SendAsApp\u00a0» ou Add-MailboxPermission.\nLe SMTP authentifié doit être activé\u00a0: {smtpAuthCommand}\nTout cela peut mettre jusqu’à deux heures à agir.`,
  'smtp-mailbox-logon':
    'Exchange ne laisse pas cette connexion utiliser {mailbox}\nL’administrateur vérifie que la boîte aux lettres a une licence et que l’application ou le compte a des droits sur elle (Full Access, Send As).\nUn droit qui vient d’être donné peut mettre jusqu’à deux heures à agir.',
  'smtp-other-transport':
    'Si l’organisation ne veut pas du tout de SMTP, seule une autre voie est possible.\nSi ce produit peut envoyer par Microsoft Graph, choisissez-le à la place de SMTP.',
  'smtp-not-spread-yet':
    'Une autorisation ou un réglage tout récent n’a peut-être pas encore pris effet\u00a0; Exchange peut mettre jusqu’à deux heures.\nAttendez, puis testez de nouveau sans rien changer.',
  'smtp-too-many-logins':
    'Le serveur de messagerie ne laisse pas ce compte se connecter en ce moment.\nAttendez une heure, puis réessayez. Envoyez moins souvent si l’erreur revient.\nSi le mot de passe est faux, corrigez-le d’abord dans ce formulaire\u00a0: des échecs de connexion en sont souvent la cause.\nSi la réponse dit que l’adresse de ce serveur est bloquée, l’administrateur du serveur de messagerie doit la débloquer.',
  'smtp-token-refused':
    'Le serveur de messagerie n’accepte pas la connexion.\nReconnectez-vous avec exactement la boîte aux lettres utilisée comme nom d’utilisateur\u00a0: {mailbox}\nAutorisez l’accès complet à la messagerie\u00a0; pour Google, l’étendue doit être https://mail.google.com/\nSi un mot de passe a été utilisé\u00a0: choisissez l’authentification Google (OAuth2), ou un mot de passe d’application.\nLe nom d’utilisateur doit être l’adresse principale du compte\u00a0; un alias ne permet pas de se connecter.',
  'smtp-starttls-first':
    'Le serveur de messagerie exige d’abord une connexion chiffrée.\nRéglez le chiffrement sur STARTTLS avec le port 587, ou sur TLS avec le port 465.',
  'smtp-not-signed-in':
    'Le serveur de messagerie n’accepte des e-mails qu’après une authentification, et il n’y en a pas eu.\nChoisissez une authentification dans ce formulaire, OAuth2 pour Google ou Microsoft, et enregistrez.\nAvec un autre serveur de messagerie, saisissez le nom d’utilisateur et le mot de passe.\nS’il doit accepter des e-mails sans authentification (relais), son administrateur y autorise l’adresse de ce serveur.',
  'smtp-challenge':
    'Ce produit n’a pas compris ce que le serveur de messagerie a demandé pendant l’authentification.\nChez Google ou Microsoft, c’est le plus souvent un jeton refusé\u00a0: reconnectez-vous avec {mailbox}.\nAvec un autre serveur, choisissez une autre méthode de connexion, ou transmettez les détails à l’éditeur de ce produit.\nMettez à jour le programme qui envoie\u00a0; son journal de débogage contient la réponse du serveur.\nChez Microsoft, l’envoi par SMTP doit aussi être permis\u00a0: {smtpAuthCommand}',
  'smtp-auth-syntax': `Le serveur de messagerie n’a pas pu lire l’authentification envoyée par le backend.\nPour XOAUTH2, le backend doit envoyer l’utilisateur et le jeton en une seule ligne de base64, sans saut de ligne.\n${MAKERS}`,
  'smtp-mechanism': `Le serveur {server} ne propose pas cette façon de se connecter.\nPour Google, le serveur est smtp.gmail.com, pour Microsoft smtp.office365.com, avec STARTTLS et le port 587.\nCertains serveurs ne la proposent qu’après le chiffrement\u00a0: choisissez STARTTLS ou TLS.\nVotre propre serveur qui accepte les e-mails sans authentification (relais) n’en demande pas\u00a0: choisissez «\u00a0Aucune\u00a0» sous Authentification.\nSi CRAM-MD5 est mentionné, choisissez PLAIN ou LOGIN dans le programme qui envoie.\nMicrosoft accepte LOGIN et OAuth2, mais pas PLAIN. Si le programme n’offre pas ce choix, son éditeur doit l’ajouter.`,
  'smtp-limit':
    'La limite d’envoi du fournisseur est atteinte.\nAttendez, jusqu’à un jour, et envoyez moins de messages. Le mieux est une seule connexion à la fois.',
  'smtp-sender-blocked':
    'Le fournisseur a bloqué l’envoi pour {mailbox} ou pour l’organisation, car il soupçonne du spam.\nL’administrateur le débloque sous «\u00a0Restricted entities\u00a0» dans Microsoft Defender, ou dans la console d’administration Google.\nChez un autre fournisseur, demandez pourquoi à son support ou à l’administrateur du serveur de messagerie. Si quelqu’un d’autre a utilisé le compte, changez d’abord son mot de passe.',
  'smtp-tenant-untrusted':
    'Microsoft n’accepte aucun message de cette organisation vers l’extérieur\u00a0: l’organisation est nouvelle ou à l’essai, ou son adresse a une mauvaise réputation. Aucun réglage de ce formulaire n’y change rien.\nSon administrateur demande au support de Microsoft, dans le centre d’administration Microsoft 365, de lever cela, et donne le code qui figure dans les détails (5.7.708 ou 5.7.501). Une licence payante aide.',
  'smtp-ip-blocked':
    'Le serveur de réception bloque l’adresse de ce serveur.\nEnvoyez par le serveur de soumission du fournisseur sur le port 587 avec authentification, ou faites retirer l’adresse de la liste de blocage.\nSi le DNS inverse (PTR) manque, faites-le régler par l’hébergeur sur un nom qui ramène à l’adresse\u00a0; il manque souvent pour IPv6, envoyez alors par IPv4.\nSi c’est une adresse de votre fournisseur de messagerie, c’est lui qui la fait retirer de la liste.',
  'smtp-from-empty':
    'L’adresse d’expéditeur est vide, ou n’est pas une adresse complète.\nSaisissez une adresse d’expéditeur du compte qui se connecte\u00a0: {mailbox}',
  'smtp-relay':
    'Le serveur {server} ne relaie pas d’e-mails pour cet expéditeur ou ce destinataire.\nConnectez-vous avec la boîte aux lettres qui envoie, et utilisez son adresse comme expéditeur.\nAvec un relais fondé sur l’adresse IP, l’administrateur y ajoute l’adresse de ce serveur.',
  'smtp-authentication-of-domain':
    'Le serveur de réception ne fait pas confiance au domaine de l’expéditeur.\nL’administrateur du domaine définit pour lui SPF, DKIM et DMARC dans le DNS.\nSi le domaine de l’expéditeur n’est pas le vôtre, saisissez une adresse de votre propre domaine.',
  'smtp-google-relay':
    'Le relais SMTP de Google ne connaît pas ce serveur, ou pas le domaine de l’adresse d’expéditeur {from}\nDans la console d’administration Google › Apps › Gmail › Routing › SMTP relay service\u00a0: ajoutez l’adresse IP publique de ce serveur, et autorisez l’expéditeur.\nOu envoyez par smtp.gmail.com, port 587, avec authentification.',
  'smtp-loop':
    'Le message tourne en rond entre des serveurs de messagerie.\nL’administrateur de la messagerie du destinataire examine les règles de transfert, les connecteurs et l’enregistrement MX de ce domaine.\nOu utilisez un autre destinataire.',
  'smtp-forwarding':
    'Le destinataire transfère ses e-mails hors de l’organisation, ce que la stratégie de celle-ci interdit.\nSon administrateur permet le transfert dans Microsoft Defender, Anti-spam outbound policy. Ou utilisez un autre destinataire.',
  'smtp-service-permission':
    'La clé utilisée auprès du service de messagerie n’a pas le droit d’envoyer.\nDans la console du service de messagerie, donnez à cette clé ou à son utilisateur le droit d’envoyer (chez AWS\u00a0: ses:SendRawEmail), ou saisissez une clé qui l’a.',
  'smtp-domain-policy':
    'Une règle de l’organisation de l’expéditeur ou du destinataire interdit cet e-mail.\nSon administrateur examine les règles de messagerie\u00a0: centre d’administration Exchange › Mail flow › Rules\u00a0; console d’administration Google › Apps › Gmail › Compliance.\nExemptez-en {mailbox}, ou utilisez un autre destinataire.',
  'smtp-recipient-restricted':
    'Le destinataire n’accepte d’e-mails que de certains expéditeurs.\nSon administrateur autorise l’adresse d’expéditeur {from} dans le centre d’administration Exchange\u00a0: le groupe ou la boîte aux lettres › Settings › message delivery restrictions.\nOu utilisez un autre destinataire.',
  'smtp-account-disabled': `La boîte aux lettres est désactivée.\nChez Microsoft, dans le ${M365_USERS}\u00a0: autorisez la connexion pour {mailbox}, et attribuez une licence avec Exchange.`,
  'smtp-recipient':
    'L’adresse d’un destinataire n’existe pas ou n’est pas acceptée.\nVérifiez qu’il n’y a pas de faute de frappe dans les destinataires.',
  'smtp-mailbox-full':
    'Une boîte aux lettres est pleine.\nFaites de la place dans la boîte aux lettres du destinataire, ou utilisez un autre destinataire.',
  'smtp-size':
    'Le message est trop grand pour le serveur de messagerie.\nEnvoyez moins dans un même message.\nOu demandez à l’administrateur du serveur de messagerie d’augmenter la limite.',
  'smtp-sender-invalid':
    'Le serveur de messagerie n’accepte pas l’adresse d’expéditeur {from}\nSaisissez l’adresse complète d’une boîte aux lettres existante.\nSi les détails nomment une autre adresse que celle de l’expéditeur, c’est celle des messages non remis (Return-Path)\u00a0: réglez-la aussi.',
  'smtp-format': `Le serveur de messagerie n’accepte pas le message tel que ce produit l’a écrit.\n${MAKERS}\nSi la réponse nomme un en-tête (header), retirez les caractères spéciaux de l’objet et du nom de l’expéditeur.`,
  'smtp-no-service':
    'Ce serveur n’accepte pas d’e-mails, ou aucun d’ici.\nVérifiez le serveur de ce formulaire\u00a0: smtp.gmail.com, smtp.office365.com ou celui de votre fournisseur de messagerie, port 587 ou 465.',
  'smtp-helo':
    'Le serveur de messagerie n’accepte pas le nom sous lequel ce serveur se présente.\nDonnez à ce serveur un nom d’hôte complet avec un domaine.\nSi ce nom est vide dans les détails, le programme qui envoie l’omet\u00a0: son éditeur corrige cela.',
  'smtp-spam':
    'Le serveur de messagerie prend le message pour du spam.\nModifiez son objet ou son texte, et vérifiez l’adresse d’expéditeur.',
  'smtp-busy': `Le serveur de messagerie est surchargé ou en panne.\n${WAIT}`,
  storage:
    'Ce serveur n’a pas pu écrire un fichier.\nVérifiez son espace libre, et si le backend a le droit d’écrire dans le répertoire où il garde son état.',
  'proxy-login':
    'Le serveur proxy demande un nom d’utilisateur et un mot de passe.\nSaisissez-les dans les paramètres de proxy de ce serveur, ou exemptez ce serveur dans le proxy.',
  proxy:
    'La connexion par le proxy a échoué.\nVérifiez les paramètres de proxy de ce serveur. Le proxy doit permettre CONNECT vers le serveur de messagerie et vers le service de connexion du fournisseur.',
  'tls-expired':
    'Le certificat de l’autre côté a expiré, ou l’horloge de ce serveur n’est pas à l’heure.\nVérifiez la date et l’heure de ce serveur. Si elles sont correctes, l’administrateur de l’autre serveur renouvelle son certificat.',
  'tls-name':
    'Le certificat appartient à un autre nom d’hôte que celui du serveur {server}\nSaisissez le serveur sous un nom que son certificat couvre\u00a0; les détails le donnent souvent. Chez un hébergeur, c’est le nom de son propre serveur, pas mail.votre-domaine, et jamais une adresse IP ni un alias.\nSi le nom est correct, quelque chose entre ce serveur et le fournisseur répond à sa place\u00a0; l’administrateur de ce produit le recherche.\nSi c’est votre propre serveur de messagerie, son administrateur lui donne un certificat pour le nom sous lequel on l’appelle.',
  'tls-untrusted':
    'Ce serveur ne fait pas confiance au certificat de l’autre côté.\nInstallez les certificats de CA manquants sur ce serveur (paquet ca-certificates), ou la CA d’un proxy ou d’un antivirus qui ouvre les connexions chiffrées.\nSi c’est votre propre serveur de messagerie ou celui d’un petit hébergeur, il n’envoie peut-être pas son certificat intermédiaire\u00a0: son administrateur installe la chaîne complète (fullchain.pem).\nSi les détails disent «\u00a0self-signed\u00a0», installez sur ce serveur exactement le certificat de ce serveur de messagerie (Proton Mail Bridge peut l’exporter), ou demandez à son administrateur d’en obtenir un d’une CA publique.\nNe désactivez pas la vérification.',
  'tls-client-certificate':
    'L’autre côté exige que ce serveur présente son propre certificat.\nVérifiez le serveur et le port\u00a0: 587 avec STARTTLS et 465 avec TLS n’en demandent pas chez Google et Microsoft.\nSi un connecteur ou un relais l’exige, l’administrateur de ce produit installe ce certificat.',
  'tls-alert':
    'Les deux serveurs n’ont trouvé aucun chiffrement commun.\nMettez à jour la bibliothèque TLS du côté le plus ancien\u00a0; le fournisseur exige TLS 1.2 ou plus récent.\nVérifiez aussi que le chiffrement convient au port\u00a0: STARTTLS avec 587, TLS avec 465.',
  'tls-alert-certificate':
    'L’un des côtés n’accepte pas le certificat de l’autre.\nVérifiez la date et l’heure de ce serveur, et ses certificats de CA (paquet ca-certificates).\nSi un proxy ou un antivirus ouvre les connexions chiffrées, installez ici sa CA.',
  'tls-alert-other':
    'La connexion chiffrée s’est rompue.\nVérifiez le serveur et le port, et que le chiffrement convient au port\u00a0: STARTTLS avec 587, TLS avec 465.\nS’ils sont corrects, cherchez un pare-feu, un proxy ou un antivirus sur le chemin vers le serveur {server}',
  'tls-mode':
    'Sur ce port, le serveur ne parle pas TLS dès le début.\nUtilisez STARTTLS avec le port 587, ou TLS avec le port 465.',
  'starttls-missing':
    'Le serveur {server} ne propose pas STARTTLS sur ce port.\nUtilisez le port 587 avec STARTTLS, ou le port 465 avec TLS.\nSi le port est correct, il se peut qu’un pare-feu ou un antivirus retire STARTTLS de la connexion.\nSi c’est un serveur de messagerie de votre propre réseau, choisissez «\u00a0Aucun (non sécurisé)\u00a0» comme chiffrement, ou faites activer STARTTLS par son administrateur.',
  'tls-failed':
    'La connexion chiffrée avec le serveur {server} n’a pas été établie\u00a0; la raison s’est perdue en chemin.\nVérifiez que le chiffrement convient au port\u00a0: STARTTLS avec 587, TLS avec 465.',
  'tls-version': `Les deux serveurs n’ont trouvé aucun chiffrement commun.\nMettez à jour la bibliothèque TLS du côté le plus ancien\u00a0; le fournisseur exige TLS 1.2 ou plus récent.\nVérifiez aussi que le chiffrement convient au port\u00a0: STARTTLS avec 587, TLS avec 465.`,
  'dns-unavailable':
    'Ce serveur ne peut pas résoudre de noms d’hôte en ce moment.\nVérifiez ses paramètres DNS et son réseau.\nUn conteneur a ses propres paramètres DNS.',
  'dns-not-found':
    'Le nom d’hôte du serveur {server} n’a pas été trouvé.\nVérifiez qu’il n’y a pas de faute de frappe dans le serveur de ce formulaire.\nS’il est correct, vérifiez les paramètres DNS de ce serveur-ci.',
  refused: `Le serveur {server} n’accepte pas de connexion sur ce port.\nVérifiez le serveur et le port\u00a0: ${PORTS}.\nS’ils sont corrects, le pare-feu doit permettre à ce serveur-ci de s’y connecter.\nSi c’est votre propre serveur de messagerie, son administrateur le fait écouter sur ce port (Postfix\u00a0: submission dans master.cf).`,
  timeout: `Le serveur {server} n’a pas répondu à temps.\nVérifiez le serveur et le port\u00a0: ${PORTS}.\nLe pare-feu doit permettre à ce serveur-ci de s’y connecter, sur le port 587 ou 465 pour la messagerie et 443 pour la connexion au compte. Beaucoup de réseaux bloquent le port 25.\nSi un proxy est nécessaire, réglez-le dans les paramètres de ce serveur.`,
  unreachable: `Aucun chemin du réseau ne mène au serveur {server}\nVérifiez le réseau de ce serveur-ci. Si IPv6 est configuré mais ne fonctionne pas, réparez-le ou désactivez-le.\nVérifiez le serveur et le port\u00a0: ${PORTS}.\nS’ils sont corrects, le pare-feu doit permettre à ce serveur-ci de s’y connecter.`,
  'permission-network':
    'Les paramètres de sécurité de ce serveur lui-même interdisent cette connexion.\nVérifiez le pare-feu, l’antivirus et SELinux (httpd_can_network_connect, httpd_can_sendmail) ; dans une base de données Oracle, son ACL réseau (DBMS_NETWORK_ACL_ADMIN).',
  reset: `La connexion au serveur a été coupée.\nVérifiez que le chiffrement convient au port\u00a0: STARTTLS avec 587, TLS avec 465.\nSi c’est le cas, cherchez un pare-feu, un proxy ou un antivirus sur le chemin vers le serveur {server}\nCertains serveurs coupent quand ils n’acceptent pas un nom d’hôte ou sont occupés\u00a0: donnez à ce produit un nom d’hôte complet (EHLO), et réessayez plus tard.\nSi elle est coupée à la connexion au compte, le mot de passe est peut-être refusé\u00a0: QQ et 163 exigent à sa place un code d’autorisation (授权码).`,
  'endpoint-unreachable':
    'Ce serveur n’a pas pu joindre le service de connexion {endpoint}\nLe pare-feu doit permettre à ce serveur de s’y connecter sur le port 443. Le serveur de messagerie n’est pas concerné.\nSi un proxy est nécessaire, réglez-le dans les paramètres de ce serveur\u00a0; vérifiez aussi son DNS.',
  'endpoint-certificate':
    'La connexion chiffrée avec le service de connexion {endpoint} n’a pas été établie.\nInstallez les certificats de CA manquants sur ce serveur (paquet ca-certificates), ou la CA d’un proxy ou d’un antivirus qui ouvre les connexions chiffrées.\nVérifiez la date et l’heure de ce serveur. Ne désactivez pas la vérification.',
  'clock-skew':
    'La date ou l’heure de ce serveur est incorrecte.\nActivez sa synchronisation de l’heure (NTP), puis réessayez.',
  'issuer-mismatch':
    'La réponse ne vient pas du fournisseur interrogé.\nReconnectez-vous. Si l’erreur persiste, l’émetteur (issuer) du fournisseur est mal réglé dans ce produit.',
  'state-mismatch':
    'La réponse ne correspond pas à la connexion que ce produit a gardée en mémoire : elle appartient à une autre connexion, ou le navigateur n’a pas envoyé avec elle le cookie de ce produit.\nOuvrez ce produit en https, sous le nom d’hôte vers lequel le fournisseur vous renvoie. Puis recommencez, avec une seule fenêtre de connexion ouverte.\nSi l’erreur revient, l’administrateur de ce produit vérifie l’adresse publique du produit, ce que transmet le proxy placé devant lui, et le cookie de session (SameSite=Lax).',
  pkce: 'La clé de preuve (PKCE) manque ou ne correspond pas au code.\nLe backend doit envoyer comme code_verifier, sans la modifier, la valeur «\u00a0code-verifier\u00a0» de la requête d’échange.\nPour un fournisseur ou un backend qui ne peut pas le faire, définissez pkce="off".',
  'redirect-uri':
    'Le fournisseur ne connaît pas l’URI de redirection.\nInscrivez-y exactement ceci\u00a0: {redirectUri}\u00a0; le port, les majuscules et une barre oblique finale comptent.',
  invalid_client:
    'Le fournisseur n’accepte pas l’ID client ou le secret client.\nCopiez les deux de nouveau depuis la page du fournisseur, sans espaces.\nSi le secret a expiré, créez-y en un nouveau.',
  invalid_grant: `La connexion a pris fin, ou le code était trop ancien ou déjà utilisé.\n${AGAIN}\nSi elle prend fin de nouveau après quelques jours\u00a0: Google y met fin au bout de sept jours pour une application en mode test (Google Auth Platform › ${name('Audience')} › «\u00a0Publish app\u00a0»)\u00a0; un nouveau mot de passe aussi.\nSi chaque nouvelle connexion se termine ainsi, vérifiez la date et l’heure de ce serveur (NTP).`,
  'other-client':
    'La connexion a été faite avec un autre ID client que celui qui est utilisé maintenant.\nReconnectez-vous avec {mailbox} et l’ID client {clientId}\nSi un outil a produit le jeton d’actualisation, il doit avoir utilisé le même ID client et le même secret.',
  unauthorized_client:
    'L’application n’a pas le droit d’utiliser cette façon de se connecter.\nChez le fournisseur, inscrivez-la comme application web avec l’octroi par code d’autorisation (authorization code grant) et ceci\u00a0: {redirectUri}',
  unsupported_grant_type:
    'Le fournisseur ne prend pas en charge ce genre de requête.\nVérifiez les points de terminaison du fournisseur dans ce produit\u00a0: ceux d’autorisation et de jeton sont peut-être intervertis ou d’une ancienne version.',
  invalid_scope:
    'Le fournisseur n’accepte pas l’étendue demandée.\nPour Google, c’est https://mail.google.com/, pour Microsoft https://outlook.office.com/SMTP.Send offline_access',
  consent:
    'Le fournisseur demande un consentement qui n’a pas encore été donné.\nReconnectez-vous et autorisez l’accès. Si cela n’est pas proposé, un administrateur du locataire chez le fournisseur doit autoriser l’application.',
  interaction_required: `Le fournisseur a besoin de vous en personne\u00a0: un mot de passe, un second facteur ou un choix de compte.\n${AGAIN}`,
  access_denied:
    'L’accès n’a pas été autorisé sur la page du fournisseur.\nReconnectez-vous avec {mailbox} et autorisez-le.\nSi un message y parlait d’un administrateur, celui-ci doit d’abord autoriser l’application.',
  insufficient_scope:
    'L’autorisation d’envoyer des e-mails manque.\nReconnectez-vous avec {mailbox} et autorisez tout ce qui est demandé.',
  invalid_token: `Le jeton d’accès n’est pas valide, ou ne l’est plus.\n${AGAIN}\nSi l’erreur revient, vérifiez l’horloge de ce serveur.`,
  temporarily_unavailable: `Le service de connexion du fournisseur est en panne ou surchargé.\n${WAIT}`,
  'no-refresh-token':
    'Le fournisseur n’a pas donné d’autorisation permanente (jeton d’actualisation).\nReconnectez-vous et autorisez l’accès encore une fois.\nPour Google, il faut demander access_type=offline et prompt=consent, pour Microsoft l’étendue offline_access.',
  'not-signed-in':
    'Personne ne s’est encore connecté pour cette cible, ou la connexion a pris fin.\nConnectez-vous avec le bouton du formulaire, puis réessayez.',
  'token-request-incomplete':
    'Le fournisseur n’a pas compris la demande de jeton\u00a0: l’ID client, le secret client ou le jeton d’actualisation manque ou est tronqué.\nSaisissez de nouveau l’ID client et le secret client, puis reconnectez-vous avec {mailbox}.',
  'token-failed': `Aucun jeton pour l’envoi n’a été obtenu\u00a0: la connexion a pris fin, ou n’a pas pu être renouvelée.\nReconnectez-vous avec {mailbox}, puis testez de nouveau.\nSi l’erreur persiste, le journal du backend de ce produit contient la raison donnée par le fournisseur.`,
  'permission-missing':
    'Une autorisation manque.\nUn administrateur du locataire chez le fournisseur accorde à l’application l’autorisation d’envoyer des e-mails, et y consent. Reconnectez-vous ensuite avec {mailbox}.',
  'device-pending':
    'Personne n’a encore saisi le code sur la page du fournisseur.\nOuvrez la page affichée, saisissez le code et autorisez l’accès.',
  'registration-metadata': `Le fournisseur n’accepte pas une partie de la requête envoyée par ce produit.\nComparez les paramètres du fournisseur dans ce produit avec la documentation du fournisseur\u00a0: points de terminaison et autres paramètres.\n${MAKERS}`,
  invalid_request:
    'Le fournisseur ne comprend pas la requête.\nVérifiez l’ID client {clientId} et ceci\u00a0: {redirectUri}\nS’ils sont corrects, transmettez les détails à l’éditeur de ce produit.',
  'smtp-login-reply-lost': `Le serveur de messagerie a refusé la connexion\u00a0; sa réponse s’est perdue en chemin. Chez Microsoft, c’est le plus souvent parce que l’envoi par SMTP est désactivé.\n${EMAIL_APPS}\nOu dans Exchange Online PowerShell\u00a0: {smtpAuthCommand}\n${BACKEND_LOG} contient peut-être la réponse elle-même.`,
  'smtp-login':
    'Le serveur de messagerie a refusé la connexion.\nReconnectez-vous avec {mailbox}\nAvec un mot de passe\u00a0: vérifiez le nom d’utilisateur, souvent l’adresse e-mail entière, et le mot de passe. Beaucoup de fournisseurs exigent un mot de passe d’application.',
  'smtp-refused':
    'Le serveur de messagerie a refusé le message.\nLisez sa réponse dans les détails, et vérifiez l’expéditeur et les destinataires.\nLe plus souvent, l’expéditeur n’est pas le compte connecté, un destinataire n’existe pas, le texte passe pour du spam, ou trop de messages sont arrivés en peu de temps.',
  'not-connected': `Aucune connexion avec le serveur {server} n’a pu être établie.\nVérifiez le serveur et le port\u00a0: ${PORTS}.\nS’ils sont corrects, le pare-feu doit permettre à ce serveur-ci de s’y connecter. ${BACKEND_LOG} en donne la cause.`,
  'mail-failed': `L’e-mail n’a pas été envoyé. La raison n’est pas connue ici, ou s’est perdue en chemin\u00a0: voyez les détails.\n${BACKEND_LOG} la contient, ou celui du serveur de messagerie\u00a0: cherchez les lignes de la même minute.\nSouvent, c’est la connexion, l’adresse d’expéditeur, ou le serveur et le port.`,
  'too-many-requests': `Le fournisseur a reçu trop de requêtes.\n${WAIT}`,
  'http-gateway':
    'Le backend de ce produit n’a pas répondu au serveur web placé devant lui.\nVérifiez que le backend fonctionne, et qu’il peut joindre le fournisseur.',
  'http-unavailable': `L’autre côté est en panne ou surchargé.\n${WAIT}`,
  browser:
    'La requête n’a pas pu être envoyée ou est restée sans réponse.\nVérifiez que le backend de ce produit fonctionne et peut être joint d’ici, et qu’il peut joindre le fournisseur.',
  unauthorized: `Le fournisseur n’a pas accepté la connexion, et la raison s’est perdue en chemin.\nComparez l’ID client et le secret client avec la page du fournisseur, chez Microsoft la valeur du secret, pas son ID.\nPuis reconnectez-vous avec {mailbox}. ${BACKEND_LOG} contient peut-être la réponse du fournisseur.`,
  forbidden:
    'Ce produit n’a pas permis la requête.\nReconnectez-vous à ce produit. Il vous faut le droit de modifier les cibles de notification.',
  'not-found':
    'Le backend de ce produit ne connaît pas l’adresse appelée.\nL’éditeur de ce produit vérifie les URL configurées.',
  'api-unauthorized':
    'Le fournisseur n’a pas accepté la connexion\u00a0: elle a pris fin, ou n’a jamais été enregistrée.\nReconnectez-vous avec {mailbox}, puis testez de nouveau.\nSi l’erreur persiste, vérifiez l’ID client et le secret client, et que le backend conserve le jeton d’actualisation.',
  'token-client-refused': `Le fournisseur n’a pas accepté l’ID client ou le secret client\u00a0; sa raison s’est perdue en chemin.\nCopiez les deux de nouveau depuis la page du fournisseur, chez Microsoft la valeur du secret, pas son ID. Puis reconnectez-vous avec {mailbox}.\n${BACKEND_LOG} contient peut-être la réponse du fournisseur.`,
  'token-reason-lost': `Le fournisseur a refusé de donner un jeton\u00a0; la raison dans sa réponse s’est perdue en chemin.\nVérifiez le nom d’utilisateur (une adresse e-mail entière), l’ID client, le secret client et le locataire, puis reconnectez-vous avec {mailbox}.\n${BACKEND_LOG}, ou les journaux de connexion chez le fournisseur, contiennent la raison.`,
  'endpoint-wrong':
    'L’adresse du service de connexion {endpoint} est incorrecte, ou le locataire qu’elle contient.\nComparez les points de terminaison dans ce produit avec la documentation du fournisseur, et le locataire {tenant} avec la page du fournisseur.',
  'endpoint-blocked':
    'La requête au service de connexion du fournisseur a été interdite, le plus souvent par un proxy ou un pare-feu en chemin.\nLe pare-feu ou le proxy doit permettre à ce serveur de joindre le service de connexion {endpoint} sur le port 443.',
  'endpoint-down': `Le service de connexion du fournisseur est en panne ou surchargé.\n${WAIT} Rien n’est perdu. Le serveur de messagerie n’est pas concerné.`,
  'endpoint-answer':
    'Autre chose que le service de connexion {endpoint} a répondu, par exemple la page d’un proxy ou une page de connexion.\nVérifiez le proxy de ce serveur, et les points de terminaison du fournisseur dans ce produit.',
  'api-token-refused':
    'Le service de messagerie du fournisseur n’a pas accepté le jeton d’accès\u00a0: la connexion a pris fin, ou a été faite pour un autre service.\nReconnectez-vous avec {mailbox}, puis testez de nouveau.\nSi l’erreur persiste, l’étendue dans ce produit doit être celle du service auquel il envoie.',
  'api-refused':
    'Le service de messagerie du fournisseur n’a pas permis la requête\u00a0: il manque une autorisation à l’application, ou la connexion a pris fin.\nReconnectez-vous avec {mailbox}. Si l’erreur persiste, un administrateur accorde les autorisations de l’application chez le fournisseur.',
  'host-failed':
    'Le serveur de ce produit a rencontré une erreur.\nRéessayez dans une minute. Si l’erreur persiste, son journal en contient la raison.',
  'host-too-large':
    'Le serveur de ce produit, ou le serveur web placé devant lui, n’accepte pas de requête de cette taille.\nSon administrateur relève la limite de taille des requêtes.',
  'host-limit':
    'Le serveur de ce produit a reçu trop de requêtes de votre part.\nAttendez une minute, puis réessayez.',
  'host-forbidden':
    'Ce produit n’a pas permis la requête.\nReconnectez-vous à ce produit. Il vous faut le droit de modifier les cibles de notification.',
  'captive-portal':
    'Le réseau exige que quelqu’un se connecte avant de laisser sortir ce serveur.\nL’administrateur du réseau laisse passer ce serveur.',
  'legal-block':
    'L’adresse est bloquée là où se trouve ce serveur.\nL’administrateur du réseau examine ses filtres.',
  'reason-lost': `Une requête a été refusée, et la raison s’est perdue en chemin.\n${BACKEND_LOG} la contient\u00a0: cherchez le corps de la réponse, pas seulement son statut.\nSouvent, c’est un ID client, un secret client ou un locataire incorrect, ou une connexion qui a pris fin.`,
  'incomplete-answer':
    'Le serveur de ce produit a répondu sans dire comment le test s’est terminé.\nReconnectez-vous à ce produit\u00a0: c’est peut-être sa page de connexion qui a répondu. Si cela ne suffit pas, son journal en dit plus.',
  'unreadable-answer':
    'La réponse n’était pas celle d’un backend, mais par exemple une page HTML.\nUn proxy ou une page de connexion a peut-être répondu à sa place. L’éditeur de ce produit vérifie l’URL configurée.',
  'smtp-address':
    'Le serveur de messagerie n’accepte pas une adresse, celle de l’expéditeur ou d’un destinataire.\nVérifiez qu’il n’y a pas de faute de frappe dans l’adresse d’expéditeur {from} ni dans les destinataires.\nSa réponse dans les détails nomme l’adresse en cause.',
  'smtp-mailbox':
    'Le serveur refuse à cause d’une boîte aux lettres\u00a0: elle est pleine, désactivée, ou n’en a pas le droit.\nL’administrateur de la boîte aux lettres que nomme la réponse dans les détails examine son état, sa licence et ses limites.',
  'smtp-system':
    'Le serveur de messagerie lui-même a une panne ou une limite.\nRéessayez plus tard. Si l’erreur persiste, donnez sa réponse dans les détails au support du fournisseur de messagerie.',
  'smtp-routing':
    'Le serveur de messagerie ne trouve pas de chemin vers le domaine du destinataire.\nVérifiez pour chaque destinataire la partie après le @.\nSi elle est correcte, l’administrateur de ce domaine examine son enregistrement MX dans le DNS.',
  'smtp-protocol':
    'Le serveur de messagerie n’a pas compris une commande ou son paramètre.\nVérifiez que le serveur et le port sont ceux d’un serveur de messagerie qui accepte les e-mails de programmes\u00a0: port 587 avec STARTTLS, 465 avec TLS.\nSi c’est le cas, transmettez les détails à l’éditeur de ce produit.',
  'smtp-content': `Le serveur de messagerie ne peut pas accepter le message sous cette forme.\n${MAKERS}`,
  'smtp-policy':
    'Une règle du serveur de messagerie refuse cet e-mail ou cette connexion.\nVérifiez que la cible se connecte, avec {mailbox}, et que l’expéditeur est une adresse de ce compte.\nSi les deux sont corrects, la réponse dans les détails dit à l’administrateur du serveur de messagerie quelle règle c’était.',
  'smtp-no-mail':
    'Ce serveur, ou le domaine du destinataire, n’accepte pas d’e-mails.\nVérifiez le serveur de ce formulaire et les domaines des destinataires.',
  'smtp-sequence':
    'Le serveur de messagerie attendait d’abord une autre étape, le plus souvent la connexion ou le chiffrement.\nChoisissez dans ce formulaire une authentification et un chiffrement (STARTTLS avec 587, TLS avec 465).',
  'smtp-command': `Le serveur de messagerie n’a pas compris une commande ou son paramètre.\nVérifiez le serveur, le port et le chiffrement\u00a0: ${PORTS}.\nS’ils sont corrects, transmettez les détails à l’éditeur de ce produit.`,
  'smtp-not-allowed':
    'Le serveur de messagerie a refusé le message.\nLisez sa réponse dans les détails, et vérifiez l’expéditeur et les destinataires.\nLe plus souvent, l’expéditeur n’est pas le compte connecté, un destinataire n’existe pas, le texte passe pour du spam, ou trop de messages sont arrivés en peu de temps.',
  'smtp-too-large':
    'Une limite est dépassée\u00a0: le message est trop grand, ou une boîte aux lettres est pleine.\nEnvoyez moins dans un même message, ou faites de la place dans la boîte aux lettres.',
  'smtp-temporary-login': `Le serveur de messagerie ne peut pas vérifier la connexion en ce moment.\n${WAIT} Si l’erreur persiste, reconnectez-vous avec {mailbox}.`,
  'smtp-temporary': `Le serveur de messagerie refuse pour l’instant.\n${WAIT} Si l’erreur persiste, sa réponse dans les détails dit pourquoi.`,
  'smtp-permanent':
    'Le serveur de messagerie a refusé.\nLisez sa réponse dans les détails, et vérifiez le serveur, la connexion, l’expéditeur et les destinataires.',
  'unknown-language':
    'Cette erreur n’est pas connue ici dans sa langue. Elle est affichée telle qu’elle est arrivée.\nAffichez-la en anglais et collez-la ici de nouveau\u00a0: chez Google, ajoutez &hl=en à l’adresse de la page, chez Microsoft &mkt=en-US\u00a0; le journal d’un serveur est le plus souvent en anglais.\nOu cherchez un numéro ou un code qu’elle contient.',
  unknown:
    'Cette erreur n’est pas connue ici. Elle est affichée telle qu’elle est arrivée.\nRegardez les détails\u00a0: souvent, la dernière ligne en dit le plus. Faites une recherche avec ses mots, ou transmettez l’erreur à la personne qui assure le support de ce produit.',
  'smtp-microsoft-password':
    'Microsoft n’accepte pas le nom d’utilisateur ou le mot de passe.\nCorrigez les deux dans ce formulaire\u00a0; le nom d’utilisateur est l’adresse e-mail complète de {mailbox}\nAvec un second facteur, ou si l’organisation n’admet pas de mots de passe, choisissez l’authentification Microsoft (OAuth2).\nLe SMTP authentifié doit aussi être permis, dans Exchange Online PowerShell\u00a0: {smtpAuthCommand}',
  'smtp-credentials-missing':
    'Une connexion par mot de passe a été tentée, mais le nom d’utilisateur ou le mot de passe manque.\nSaisissez les deux dans ce formulaire et enregistrez, ou choisissez une authentification OAuth2 et connectez-vous avec {mailbox}.\nS’ils sont saisis, ce produit ne les transmet pas\u00a0: son administrateur vérifie les paramètres et les variables d’environnement du backend.\nVotre propre serveur qui accepte les e-mails sans authentification (relais) n’en demande pas : choisissez « Aucune » sous Authentification.',
  'tls-revocation': `Il n’a pas été possible de vérifier si le certificat du serveur a été révoqué\u00a0; le certificat lui-même peut être bon.\nLaissez ce serveur-ci atteindre les adresses de l’autorité de certification (OCSP et CRL, le plus souvent http sur le port 80), à travers le pare-feu ou le proxy.\nS’il n’en a pas le droit, l’administrateur de ce produit désactive la vérification de la révocation, et rien d’autre.`,
  'tls-old-server': `Ce serveur-ci a refusé le chiffrement de l’autre côté, trop ancien ou trop faible.\nL’administrateur du serveur de messagerie indiqué y active TLS 1.2 ou plus récent, avec des clés d’une longueur actuelle.\nRegardez dans l’aide du fournisseur s’il a un serveur plus récent à indiquer ici.`,
  'tls-certificate-form': `Le certificat du serveur de messagerie a une forme qui n’est plus acceptée\u00a0: une ancienne version (X.509 v1), une clé faible ou une signature faible.\nL’administrateur du serveur de messagerie crée un nouveau certificat\u00a0: X.509 v3, avec le nom d’hôte comme nom alternatif (SAN), RSA de 2048 bits au moins, SHA-256.\nNe désactivez pas la vérification.`,
  'tls-twice': `Ce produit a activé le chiffrement deux fois sur la même connexion.\nChoisissez TLS avec le port 465 à la place de STARTTLS avec 587, ou l’inverse\u00a0; souvent l’un des deux fonctionne. Microsoft n’a que 587 avec STARTTLS.\nMettez ce produit à jour, ou transmettez les détails à son éditeur.`,
  'server-log-tls': `Cette ligne vient du journal du serveur de messagerie lui-même\u00a0: un programme s’y est connecté, et aucun chiffrement n’a été établi.\nDans le programme qui envoie, celui-ci ou un autre, le chiffrement doit convenir au port\u00a0: STARTTLS avec 587, TLS avec 465.\nS’il convient, le programme n’accepte pas le certificat ou la version TLS du serveur de messagerie\u00a0; son propre journal dit lequel.`,
  'server-port': `Le serveur de messagerie ne répond pas sur ce port\u00a0: celui-ci appartient à un autre service, ou ce fournisseur ne l’utilise pas.\nUtilisez le port 587 avec STARTTLS, ou le port 465 avec TLS\u00a0; Microsoft n’a que 587 (smtp.office365.com).\nSi cela ne se connecte pas non plus, le pare-feu doit permettre à ce serveur-ci de s’y connecter.`,
  'smtp-passes-on': `Un serveur de messagerie qui transmet l’e-mail n’a pas pu le faire\u00a0: le serveur suivant demande une connexion.\nL’administrateur du serveur de messagerie qui a écrit cette ligne indique le nom d’utilisateur et le mot de passe pour le serveur suivant (Postfix\u00a0: smtp_sasl_password_maps, Exim\u00a0: un authenticator).\nSi le serveur suivant est celui du destinataire, il ne reconnaît pas le domaine comme le sien\u00a0; son administrateur examine le domaine et son enregistrement MX.`,
  'smtp-characters':
    'Le mot de passe, le nom d’utilisateur ou une adresse contient un caractère que ce produit ne peut pas envoyer.\nRetapez le mot de passe et le nom d’utilisateur\u00a0: une copie contient souvent une espace invisible, comme pour les mots de passe d’application.\nChoisissez un mot de passe de lettres sans accents, de chiffres et de signes simples. Si le caractère est dans le message, c’est à l’éditeur de ce produit de le corriger.',
  'smtp-session-limit':
    'Le serveur de messagerie a mis fin à cette connexion\u00a0: elle a transmis autant de messages qu’une seule connexion le peut, ou est restée ouverte ou muette trop longtemps. Aucune limite quotidienne n’est atteinte.\nEnvoyez de nouveau\u00a0: une nouvelle connexion fonctionne aussitôt.\nSi cela se répète, ce produit doit fermer la connexion après quelques messages et en ouvrir une autre (Nodemailer\u00a0: maxMessages, Symfony\u00a0: restart_threshold).',
  'smtp-connections':
    'Le serveur de messagerie n’accepte plus de connexions simultanées de cette boîte aux lettres ou de ce serveur.\nAttendez une minute, puis réessayez.\nSi cela se répète, tous les programmes qui utilisent cette boîte aux lettres doivent envoyer par moins de connexions à la fois\u00a0; Microsoft en permet trois.',
  'smtp-recipient-limit':
    'Le message a plus de destinataires que le serveur de messagerie n’en accepte à la fois.\nSaisissez moins de destinataires, ou l’adresse d’une liste de distribution.',
  'smtp-rate':
    'Trop de messages ont été envoyés en peu de temps, depuis cette boîte aux lettres ou à ce destinataire.\nAttendez quelques minutes, puis réessayez.\nSi cela se répète, envoyez moins souvent et regroupez plusieurs événements en un message.',
  'smtp-server-full':
    'Le serveur de messagerie manque de place, sur son disque ou dans sa file d’attente. Aucune boîte aux lettres n’est en cause.\nAttendez quelques minutes et réessayez.\nSi cela persiste, l’administrateur du serveur de messagerie y libère de la place.',
  'access-token-damaged':
    'Ce qui a été envoyé comme jeton d’accès n’en est pas un\u00a0: il est vide ou endommagé.\nVérifiez l’ID client, le secret client et le compte dans ce formulaire, puis reconnectez-vous avec {mailbox}.\nSi cela persiste, ce produit envoie autre chose à sa place\u00a0: transmettez les détails à son éditeur.',
  'port-taken':
    'Un programme a voulu écouter sur un port déjà utilisé par un autre, le plus souvent un lancement ou une connexion antérieurs du même programme.\nArrêtez l’autre programme, ou configurez un autre port.\nSi le port fait partie de l’URI de redirection, inscrivez aussi le nouvel URI de redirection chez le fournisseur.',
  'smtp-server-fault': `Le serveur de messagerie est lui-même en panne, par exemple dans son service de connexion, ses tables ou son certificat. Les réglages de ce formulaire ne sont pas en cause.\nAttendez quelques minutes et réessayez.\nSi cela persiste, l’administrateur du serveur de messagerie consulte son journal de la même minute.\nSi les détails parlent de «\u00a0open resolver\u00a0» ou de «\u00a0rate limit\u00a0» d’une liste de blocage, ce serveur de messagerie a besoin de son propre résolveur DNS.`,
  'smtp-wrong-region': `L’e-mail est parti vers des serveurs de Microsoft d’une autre région que celle de l’organisation.\nL’administrateur fait pointer l’enregistrement MX, le connecteur ou le serveur qui transmet l’e-mail vers le nom d’hôte que le centre d’administration Microsoft 365 montre sous Settings › Domains.\nOu envoyez par smtp.office365.com, port 587, avec authentification.`,
  'no-greeting':
    'Le serveur {server} a accepté la connexion, mais n’a rien dit, ou rien de lisible\u00a0: le plus souvent, le chiffrement ne convient pas au port.\nRéglez STARTTLS avec le port 587, ou TLS avec le port 465.\nS’il convient, un pare-feu ou un antivirus intermédiaire retient la connexion\u00a0; son administrateur laisse passer ce serveur-ci.',
  'google-code-damaged':
    'Google ne peut pas lire le code\u00a0: quelque chose l’a modifié en route, le plus souvent un / devenu %2F.\nSi quelqu’un saisit le code, il ne faut que ce qui se trouve entre code= et le & suivant, avec / au lieu de %2F.\nSi ce produit récupère lui-même le code, il l’encode deux fois\u00a0: son administrateur le met à jour ou transmet les détails à l’éditeur.',
  'client-id-unsent':
    'La demande de jeton est arrivée sans l’ID client, alors que la connexion avait commencé avec lui.\nSi l’ID client est saisi et enregistré, ce produit ne l’envoie pas dans le corps de cette demande\u00a0: son administrateur le met à jour ou transmet les détails à l’éditeur.',
  'session-lost':
    'La connexion est revenue sans la session dans laquelle elle avait commencé\u00a0: le navigateur n’a pas envoyé le cookie de cette session.\nCommencez à la même adresse que celle où le fournisseur vous renvoie\u00a0: le même nom d’hôte, avec https.\nSi cela persiste, l’administrateur de ce produit règle le cookie de session sur SameSite=Lax au lieu de Strict.',
  'tls-invalid':
    'Le certificat du serveur {server} n’est pas accepté\u00a0; le message ne dit pas pourquoi.\nVérifiez d’abord que le serveur est saisi sous le nom qui figure dans son certificat, et non avec une adresse IP ou un alias.\nNe désactivez pas la vérification.',
  'answer-too-large':
    'Le serveur web placé devant ce produit refuse la réponse de ce produit, car ses en-têtes sont trop grands.\nSon administrateur augmente la limite (nginx\u00a0: proxy_buffer_size 16k; proxy_buffers 8 16k\u00a0; avec PHP, fastcgi_buffer_size).',
  'server-mistyped':
    'Le nom d’hôte du serveur {server} n’existe pas, ou n’est celui d’aucun serveur de messagerie.\nVérifiez qu’il n’y a pas de faute de frappe dans le serveur de ce formulaire\u00a0: smtp.gmail.com, smtp.office365.com ou celui de votre fournisseur de messagerie.\nC’est un nom d’hôte seul, sans http://, port ni @. Il ne contient pas non plus de guillemets ni d’espaces.',
  'server-local':
    'Ce produit a cherché un serveur de messagerie sur sa propre machine (localhost), où il n’y en a pas.\nSaisissez le serveur dans ce formulaire\u00a0: smtp.gmail.com, smtp.office365.com ou celui de votre fournisseur de messagerie, avec le port 587 ou 465.\nS’il est saisi, ce produit n’utilise pas ce réglage\u00a0: son administrateur vérifie la configuration. Dans un conteneur, localhost est le conteneur lui-même.\nS’il y en a bien un, son port est un autre\u00a0: le plus souvent 25 ou 587.',
  'smtp-authorization-code':
    'Le fournisseur exige ici un code d’autorisation (授权码) à la place du mot de passe du compte, comme le font QQ, 163, 126 et Sina.\nConnectez-vous à la boîte aux lettres sur sa page web\u00a0; dans ses paramètres, sous Compte ou POP3/SMTP/IMAP, activez SMTP et créez un code d’autorisation.\nSaisissez ce code comme mot de passe dans ce formulaire. Nom d’utilisateur\u00a0: l’adresse e-mail entière.',
  'smtp-alibaba-password':
    'Le serveur de messagerie a refusé le nom d’utilisateur ou le mot de passe avec un numéro qu’Alibaba utilise (526)\u00a0; trop d’essais erronés bloquent le compte un certain temps.\nCréez un mot de passe de sécurité pour les programmes de messagerie dans les paramètres d’Alibaba Mail, ou un mot de passe SMTP pour l’adresse From dans la console de DirectMail, et saisissez-le ici.\nNom d’utilisateur\u00a0: l’adresse e-mail entière, la même que From. S’il y a eu beaucoup d’essais, attendez une heure avant le suivant.',
  'unreachable-ipv6':
    'Le serveur {server} a été contacté en IPv6, et le serveur de ce produit n’a pas d’accès à Internet qui fonctionne en IPv6.\nFaites en sorte que ce produit se connecte en IPv4 (Node\u00a0: --dns-result-order=ipv4first\u00a0; Postfix\u00a0: inet_protocols = ipv4), ou réparez ou désactivez IPv6 sur ce serveur-ci\u00a0; pour un conteneur, dans son réseau.\nSi IPv4 ne passe pas non plus, le pare-feu doit permettre à ce serveur-ci de s’y connecter.',
  'server-forbidden':
    'Ce produit ne se connecte pas à ce serveur de messagerie, car son adresse est privée ou locale. Le serveur de messagerie n’a pas été interrogé.\nSaisissez dans ce formulaire un serveur de messagerie dont le nom d’hôte est public, par exemple smtp.gmail.com ou smtp.office365.com, port 587.\nPour un serveur de votre propre réseau, l’administrateur de ce produit autorise son adresse dans la configuration du produit.',
  'api-not-found':
    'Le service de messagerie du fournisseur ne connaît pas ce qui lui a été demandé\u00a0: l’adresse de la requête est fausse, ou la boîte aux lettres qu’elle contient.\nVérifiez que la boîte aux lettres d’envoi est saisie, existe et est bien écrite\u00a0: {mailbox}\nSi elle est correcte, ce produit appelle une mauvaise adresse\u00a0: son administrateur le met à jour, et transmet les détails à son éditeur.',
  'smtp-direct-blocked':
    'Ce produit remet les e-mails lui-même, directement au serveur de messagerie du destinataire, qui rejette l’adresse de ce serveur-ci.\nEnvoyez par le serveur de soumission du fournisseur sur le port 587 avec authentification, par exemple smtp.gmail.com ou smtp.office365.com.\nOu faites régler par l’hébergeur le DNS inverse (PTR) de l’adresse de ce serveur sur un nom qui y ramène, et envoyez par IPv4 là où IPv6 n’en a pas.',
  'mail-service-key':
    'L’API web du service de messagerie n’a pas accepté la clé. Aucun serveur de messagerie n’a été interrogé\u00a0: le serveur et le port ne sont pas en cause.\nSaisissez de nouveau la clé API, sans espaces, et vérifiez qu’elle appartient au bon compte et au bon domaine.\nVérifiez la région\u00a0: une clé ou un domaine de la région UE de Mailgun n’est pas connu à l’adresse des États-Unis, et inversement.',
  'smtp-client-refused':
    'Les règles de ce serveur de messagerie ou relais ne laissent pas le programme d’envoi se connecter. Les paramètres de ce formulaire ne sont pas en cause.\nL’administrateur de ce serveur de messagerie ajoute l’adresse du programme à ses règles (Postfix\u00a0: mynetworks\u00a0; dans un cluster\u00a0: la stratégie du relais).\nLe journal du serveur de messagerie indique de quelle règle il s’agissait.',
  'smtp-content-refused':
    'Le serveur de messagerie a lu tout le message, puis l’a refusé\u00a0; c’est donc son contenu qui est en cause\u00a0: il est pris pour du spam, ou un en-tête manque ou est faux.\nModifiez l’objet et le texte, retirez les liens et les pièces jointes, et réessayez.\nSi un message simple est refusé aussi, regardez ses en-têtes (From, To, Date, Message-ID)\u00a0: c’est à l’éditeur de ce produit de les corriger.\nSi la réponse contient un lien, ouvrez-le\u00a0; si elle contient un numéro, donnez-le au support du fournisseur de messagerie. Vous aurez ainsi la raison.',
  'server-log-tls-version':
    'Cette ligne vient du journal du serveur de messagerie lui-même\u00a0: le programme qui s’est connecté ne connaît que des chiffrements que ce serveur de messagerie n’accepte plus.\nMettez à jour le programme ou l’appareil d’envoi, ou son environnement d’exécution, pour qu’il prenne en charge TLS 1.2 ou une version ultérieure.\nSi c’est impossible, l’administrateur du serveur de messagerie autorise les anciens chiffrements, ou lui donne un port sans TLS dans le réseau interne.',
  'tls-host-name':
    'TLS a besoin du nom d’hôte du serveur seul, mais ce produit a transmis une adresse IP, un nom suivi du port, ou rien.\nSaisissez le serveur par son nom d’hôte, par exemple smtp.gmail.com ou smtp.office365.com, et le port dans son propre champ.\nSi un nom d’hôte est saisi, le programme d’envoi l’omet ou le remplace par une adresse (recherche MX)\u00a0: désactivez cela dans ce programme, mettez-le à jour, ou transmettez les détails à son éditeur.',
  'tls-ca-file':
    'Le fichier des certificats de confiance (CA) configuré sur ce serveur ne peut pas être lu, ou ne convient pas. Le serveur de messagerie lui-même n’est pas en cause.\nVérifiez le chemin de ce fichier, ses droits et son contenu\u00a0: il doit contenir, en PEM, les certificats de la CA qui a signé le certificat du serveur de messagerie, dans leur version actuelle.\nOu retirez ce réglage, pour que les certificats de CA du système s’appliquent (paquet ca-certificates).\nNe désactivez pas la vérification.',
  'google-app-blocked': `Google bloque cette application, car elle demande l’accès à Gmail et Google ne l’a pas validée.\nSeul l’éditeur de l’application peut la faire valider par Google.\nOu utilisez votre propre client OAuth\u00a0: Google Auth Platform › Clients › «\u00a0${name('Web application')}\u00a0». Saisissez ici son ID client et son secret client.\nDans une organisation, l’administrateur peut approuver l’ID client\u00a0: console d’administration Google › ${name('Security')} › ${name('API controls')}.`,
  'google-consent-screen':
    'L’écran de consentement du projet chez Google n’est pas terminé\u00a0: le nom de l’application ou l’adresse e-mail d’assistance manque.\nDans Google Auth Platform › Branding, saisissez le nom de l’application et l’adresse e-mail d’assistance, puis enregistrez.\nEnsuite, reconnectez-vous.',
  'microsoft-first-party': `L’ID client est celui d’un programme de Microsoft, par exemple Azure CLI, qui n’a pas le droit de demander ce service.\nDans Entra › ${name('App registrations')}, inscrivez votre propre application, et saisissez son ID client à la place de celui de Microsoft.\nDans Azure, une identité managée ou la chaîne de connexion du service convient aussi.`,
  'microsoft-native-page': `La page de Microsoft pour les programmes sans adresse propre (nativeclient) ne permet plus de copier le code.\nCe produit doit utiliser un autre URI de redirection\u00a0: sa propre adresse en https://, ou http://localhost sur votre ordinateur. Inscrivez-le dans Entra › ${name('App registrations')} › l’application › ${name('Authentication')}.\nMettez à jour ce produit, ou transmettez les détails à son éditeur.`,
  'product-own-service':
    'Une partie de ce produit a refusé l’appel d’une autre, avant qu’un serveur de messagerie soit interrogé. Les paramètres de ce formulaire ne sont pas en cause.\nL’administrateur de ce produit vérifie les clés et les adresses par lesquelles ses parties (worker, file d’attente, service de messagerie) se connaissent.\nSi quelqu’un d’autre exploite ce produit pour vous, transmettez les détails à son support.',
  'zoho-data-centre':
    'Zoho sépare les comptes de chaque centre de données (.com, .eu, .in, .com.au, .jp, .ca, .sa, .com.cn), et ne connaît pas ce compte là où la demande a été faite.\nConnectez-vous à Zoho\u00a0: la fin de l’adresse dans le navigateur est celle de votre centre de données. Saisissez ici les adresses avec cette fin\u00a0: accounts.zoho.eu pour la connexion et les jetons, smtp.zoho.eu pour les e-mails, etc.\nL’application doit y être inscrite aussi (api-console.zoho.eu, et ainsi de suite). Puis reconnectez-vous avec {mailbox}.',
  'code-missing':
    'La connexion est revenue sans code\u00a0: elle a été annulée ou refusée sur la page du fournisseur, ou le code s’est perdu au retour.\nReconnectez-vous avec {mailbox}, jusqu’au bout, et autorisez l’accès.\nSi cela se reproduit, cherchez error= dans l’adresse vers laquelle le fournisseur vous a renvoyé\u00a0: il dit pourquoi.\nSi code= s’y trouve, le serveur web ou le proxy devant ce produit le coupe\u00a0; son administrateur lui fait transmettre l’adresse entière.',
  'token-answer-empty':
    'La réponse du fournisseur ne contenait pas de jeton d’accès\u00a0: c’était une erreur formulée autrement, ou elle venait d’une autre adresse que celle du service de connexion.\nComparez le point de terminaison de jeton, l’ID client et le secret client de ce formulaire avec la page du fournisseur, puis reconnectez-vous avec {mailbox}.\nLe journal du backend de ce produit contient la réponse elle-même\u00a0: elle dit pourquoi.',
  'smtp-connect-or-login':
    'Ce message apparaît aussi bien pour un échec de la connexion au serveur que pour un échec de l’authentification.\nVérifiez le serveur, le port et le chiffrement\u00a0: 587 avec STARTTLS, 465 avec TLS. Le nom du serveur doit être celui de son certificat.\nVérifiez qu’une authentification est réglée, avec nom d’utilisateur et mot de passe\u00a0; Google et Microsoft exigent OAuth2, Google accepte aussi un mot de passe d’application.\nLes lignes suivantes («\u00a0Caused by\u00a0») ou le journal (dans PHPMailer avec SMTPDebug = 2) indiquent ce qui s’est passé. Si aucune connexion au serveur n’est établie, demandez à l’hébergeur d’ouvrir le port.',
  'device-reason-hidden':
    'L’appareil cache la raison derrière un numéro ou une phrase générale.\nSon propre journal en dit plus (Synology\u00a0: Log Center\u00a0; QNAP\u00a0: System Logs\u00a0; imprimantes\u00a0: rapport de transmission).\nVérifiez son accès à Internet, son DNS et son horloge, et mettez-le à jour.\nVérifiez ensuite serveur, port, chiffrement, nom d’utilisateur et mot de passe dans ses paramètres d’e-mail, et réessayez.',
  'google-advanced-protection': `Le compte fait partie du Programme Protection Avancée de Google, qui interdit aux applications d’accéder à ses e-mails.\nEnvoyez depuis une autre boîte aux lettres, ou quittez le programme sur https://myaccount.google.com/security\nDans une organisation, son administrateur peut approuver l’ID client {clientId} dans la console d’administration Google › ${name('Security')} › ${name('Access and data control')} › ${name('API controls')}.`,
  'google-service-clock': `Google n’accepte pas ce que ce produit a signé avec la clé du compte de service.\nRéglez correctement la date et l’heure de ce serveur (NTP)\u00a0: quelques minutes d’écart suffisent.\nSi elles sont correctes, créez une nouvelle clé du compte de service et saisissez son JSON ici.\nLe compte doit être délégué pour {mailbox} (console d’administration Google › Security › Access and data control › API controls › ${name('Manage Domain Wide Delegation')}).`,
  'redirect-localhost': `L’adresse de retour sur localhost n’est pas inscrite chez le fournisseur.\nSi ce produit fonctionne sur votre propre ordinateur, inscrivez chez le fournisseur exactement ceci\u00a0: {redirectUri} (Entra\u00a0: l’application, ${name('Authentication')}\u00a0; Google Auth Platform\u00a0: Clients, «\u00a0Authorized redirect URIs\u00a0»).\nS’il fonctionne sur un serveur, sa propre adresse (URL de base) est mal réglée, ou le proxy inverse ne transmet pas le nom d’hôte (X-Forwarded-Host, X-Forwarded-Proto)\u00a0; son administrateur le corrige.\nSi l’ID client est celui d’un autre programme, comme Thunderbird, son inscription ne peut pas être modifiée\u00a0: inscrivez votre propre application, et saisissez son ID client.\nSi le port change à chaque fois, le client chez Google doit être du type «\u00a0Desktop app\u00a0».`,
  'microsoft-response-type': `Ce produit demande à Microsoft un jeton dès la réponse de la page, et l’application ne le permet pas.\nRéglez ce produit, s’il le peut, pour qu’il demande seulement un code (response_type=code).\nSinon, dans Entra › ${name('App registrations')} › l’application › ${name('Authentication')} › «\u00a0Implicit grant and hybrid flows\u00a0»\u00a0: cochez «\u00a0ID tokens\u00a0».`,
  'microsoft-personal-account': `Un compte Microsoft personnel s’est connecté, mais l’application n’accepte que les comptes d’une organisation.\nReconnectez-vous avec un compte de l’organisation.\nPour envoyer depuis une boîte aux lettres personnelle, dans Entra › ${name('App registrations')} › l’application › Authentication › «\u00a0${name('Supported account types')}\u00a0»\u00a0: choisissez un type avec comptes personnels.\nRéglez ensuite le locataire sur common ou consumers.`,
  'server-sample':
    'Le serveur configuré vient d’un exemple ou d’un environnement de développement (Mailtrap, MailHog, Mailpit). Il ne remet de message à personne.\nSaisissez dans ce formulaire le serveur de votre fournisseur de messagerie\u00a0: smtp.gmail.com, smtp.office365.com ou un autre, avec son port et son chiffrement.\nS’il est saisi, ce produit ne l’utilise pas\u00a0: son administrateur vérifie ses réglages (dans Laravel\u00a0: MAIL_HOST) et le redémarre.',
  'server-missing':
    'Aucun serveur de messagerie sortant n’est configuré dans ce produit, ou aucun n’est choisi pour le compte qui envoie.\nSaisissez dans ce formulaire le serveur, le port, le chiffrement et l’authentification, et enregistrez.\nS’ils sont saisis, regardez les autres comptes de messagerie de ce produit\u00a0: celui qui envoie doit aussi avoir un serveur.',
  'local-mailer':
    'Ce produit a remis le message au programme de messagerie de son propre serveur (mail() de PHP, sendmail), et cela a échoué. Le serveur de ce formulaire n’a pas été sollicité.\nChoisissez SMTP comme mode d’envoi dans ce produit, et saisissez le serveur dans ce formulaire.\nOu son administrateur installe un programme de messagerie sur ce serveur (sendmail_path dans php.ini\u00a0; Postfix, msmtp).\nLe journal de ce programme dit pourquoi cela a échoué.',
  'smtp-account-unverified':
    'Outlook.com ne laisse pas ce compte envoyer pour le moment\u00a0: il est nouveau, ou il a envoyé plus que ce que Microsoft lui permet jusqu’ici.\nConnectez-vous sur https://outlook.live.com avec {mailbox} et confirmez ce qui y est demandé, souvent un numéro de téléphone. Puis envoyez de nouveau.\nSi rien n’est demandé, attendez un jour et envoyez moins de messages.\nDans une organisation, l’administrateur consulte «\u00a0Restricted entities\u00a0» dans Microsoft Defender.',
  'reason-missing':
    'Ce texte ne dit pas pourquoi\u00a0; il ne désigne donc personne.\nLa raison se trouve dans le journal du backend de ce produit, de l’appareil ou du serveur de messagerie\u00a0: cherchez les lignes de la même minute.\nUne ligne avec un numéro (535, 5.7.…, AADSTS…) ou des mots comme refused, timed out, denied en dit le plus\u00a0: collez-la ici.',
};
