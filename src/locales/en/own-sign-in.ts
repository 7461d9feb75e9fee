/** English texts of signing in without a person and of certificates, loaded with a choice that needs them. */
export const ownSignIn = {
  'grant-client-credentials-hint':
    'Nobody signs in. An administrator gives the app the right to send for one mailbox.',
  'grant-jwt-bearer-hint':
    'Nobody signs in. A Workspace administrator lets the service account act for the domain. Whoever has its key can read and delete the mail of everybody in the domain.',
  guide: 'How to set this up at {provider}',
  certificateHint:
    'PEM, pasted or dropped here; together with its key will do. Upload the same certificate to the app at {provider}.',
  certificateFacts: 'Ends on {date}, {when}. Thumbprint: {thumbprint}',
  certificateEnd: 'Ends on {date}, {when}.',
  makeCertificate: 'Make one for me',
  makingCertificate: 'Making a certificate …',
  downloadCertificate: 'Download the certificate (.cer)',
  certificateMade:
    'The server of this product has made this certificate and keeps its key. Download it and upload it to the app at {provider}.',
  certificateNotMade: 'No certificate was made: {reason}',
  madeKeyHint: 'The server of this product keeps the key of this certificate. Leave this empty.',
  privateKeyHint: 'PEM, without a password. It is kept like a password and not shown again.',
  serviceAccountHint:
    'The whole JSON file, pasted or dropped here. It is kept like a password and not shown again.',
  serviceAccountFacts: 'Enter client ID {clientId} and scope {scope} in the admin console.',
  mailboxHint: 'The mailbox that sends.',
  sendAsHint:
    'Mails are to come from {sender}. For that the app needs the right to send as that address, too (Send As).',
  credentialFileWrong:
    'This file holds no certificate or key that can be used here. Of a .pfx or .p12 file, “openssl pkcs12 -nodes -in FILE” makes one.',
  // What is wrong with what was entered.
  certificateForm: 'This is no certificate in PEM. Paste the block “BEGIN CERTIFICATE”.',
  certificateSeveral: 'Paste the app’s own certificate only, not the whole chain.',
  certificateWithKey:
    'There is a private key in here. It belongs in the field for it: cut it out here and paste it there.',
  certificateKind: 'The certificate’s key must be an RSA key.',
  certificateWeak: 'The certificate’s key is too short. It needs at least 2048 bits.',
  certificateEnded: 'This certificate has expired.',
  certificateNotYet: 'This certificate is not valid yet.',
  keyForm: 'This is no private key in PEM. Paste the block “BEGIN PRIVATE KEY”.',
  keyPublic: 'This is a certificate or a public key. Paste the private key.',
  keyEncrypted: 'This key is encrypted with a password. Remove it first, for example with “openssl pkey”.',
  keyKind: 'The private key must be an RSA key.',
  keyOther: 'This private key does not belong to the certificate.',
  serviceAccountForm: 'This is not the JSON key file of a service account.',
  serviceAccountIsClient:
    'This is the file of an OAuth client. The key file of a service account belongs here.',
  serviceAccountKey: 'The private key in this file cannot be read.',
};
