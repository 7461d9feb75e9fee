import type { Strings } from '../strings.js';

/** German: signing in without a person, and certificates. */
const texts = {
  ownSignIn: {
    'grant-client-credentials-hint':
      'Niemand meldet sich an. Ein Administrator gibt der App das Recht, für ein Postfach zu senden.',
    'grant-jwt-bearer-hint':
      'Niemand meldet sich an. Ein Workspace-Administrator lässt das Dienstkonto für die Domäne handeln. Wer seinen Schlüssel hat, kann die Mails aller in der Domäne lesen und löschen.',
    guide: 'So richten Sie das bei {provider} ein',
    certificateHint:
      'PEM, hier eingefügt oder abgelegt; gern zusammen mit dem Schlüssel. Laden Sie dasselbe Zertifikat bei {provider} zur App hoch.',
    certificateFacts: 'Endet am {date}, {when}. Fingerabdruck: {thumbprint}',
    certificateEnd: 'Endet am {date}, {when}.',
    makeCertificate: 'Eines für mich erstellen',
    makingCertificate: 'Ein Zertifikat wird erstellt …',
    downloadCertificate: 'Zertifikat herunterladen (.cer)',
    certificateMade:
      'Der Server dieses Produkts hat dieses Zertifikat erstellt und behält den Schlüssel. Laden Sie es herunter und bei {provider} zur App hoch.',
    certificateNotMade: 'Es wurde kein Zertifikat erstellt: {reason}',
    madeKeyHint:
      'Der Server dieses Produkts behält den Schlüssel dieses Zertifikats. Lassen Sie dieses Feld leer.',
    privateKeyHint: 'PEM, ohne Passwort. Er wird wie ein Passwort aufbewahrt und nicht wieder angezeigt.',
    serviceAccountHint:
      'Die ganze JSON-Datei, hier eingefügt oder abgelegt. Sie wird wie ein Passwort aufbewahrt und nicht wieder angezeigt.',
    serviceAccountFacts: 'Tragen Sie Client-ID {clientId} und Scope {scope} in der Admin-Konsole ein.',
    mailboxHint: 'Das Postfach, das sendet.',
    sendAsHint:
      'Mails sollen von {sender} kommen. Dafür braucht die App auch das Recht, als diese Adresse zu senden (Send As).',
    credentialFileWrong:
      'Diese Datei enthält kein Zertifikat und keinen Schlüssel, die hier passen. Aus einer .pfx- oder .p12-Datei macht „openssl pkcs12 -nodes -in DATEI“ eine solche.',
    certificateForm: 'Das ist kein Zertifikat im PEM-Format. Fügen Sie den Block „BEGIN CERTIFICATE“ ein.',
    certificateSeveral: 'Fügen Sie nur das eine Zertifikat der App ein, nicht die ganze Kette.',
    certificateWithKey:
      'Hier steht ein privater Schlüssel. Er gehört in das Feld dafür: Schneiden Sie ihn hier aus und fügen Sie ihn dort ein.',
    certificateKind: 'Der Schlüssel des Zertifikats muss ein RSA-Schlüssel sein.',
    certificateWeak: 'Der Schlüssel des Zertifikats ist zu kurz. Er braucht mindestens 2048 Bit.',
    certificateEnded: 'Dieses Zertifikat ist abgelaufen.',
    certificateNotYet: 'Dieses Zertifikat gilt noch nicht.',
    keyForm: 'Das ist kein privater Schlüssel im PEM-Format. Fügen Sie den Block „BEGIN PRIVATE KEY“ ein.',
    keyPublic: 'Das ist ein Zertifikat oder öffentlicher Schlüssel. Fügen Sie den privaten Schlüssel ein.',
    keyEncrypted:
      'Dieser Schlüssel ist mit einem Passwort verschlüsselt. Entfernen Sie es zuerst, zum Beispiel mit „openssl pkey“.',
    keyKind: 'Der private Schlüssel muss ein RSA-Schlüssel sein.',
    keyOther: 'Dieser private Schlüssel gehört nicht zum Zertifikat.',
    serviceAccountForm: 'Das ist nicht die JSON-Schlüsseldatei eines Dienstkontos.',
    serviceAccountIsClient:
      'Das ist die Datei eines OAuth-Clients. Hierher gehört die Schlüsseldatei eines Dienstkontos.',
    serviceAccountKey: 'Der private Schlüssel in dieser Datei ist nicht lesbar.',
  },
} satisfies Pick<Strings, 'ownSignIn'>;

export default texts;
