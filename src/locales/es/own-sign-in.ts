import type { Strings } from '../strings.js';

/** Spanish: signing in without a person, and certificates. */
const texts = {
  ownSignIn: {
    'grant-client-credentials-hint':
      'Nadie inicia sesión. Un administrador da a la aplicación el derecho a enviar para un buzón.',
    'grant-jwt-bearer-hint':
      'Nadie inicia sesión. Un administrador de Workspace permite que la cuenta de servicio actúe para el dominio. Quien tenga su clave puede leer y eliminar el correo de todas las personas del dominio.',
    guide: 'Cómo configurarlo en {provider}',
    certificateHint:
      'PEM, pegado o soltado aquí; también junto con su clave. Cargue el mismo certificado en la aplicación de {provider}.',
    certificateFacts: 'Caduca el {date}, {when}. Huella digital: {thumbprint}',
    certificateEnd: 'Caduca el {date}, {when}.',
    makeCertificate: 'Crear uno para mí',
    makingCertificate: 'Creando un certificado…',
    downloadCertificate: 'Descargar el certificado (.cer)',
    certificateMade:
      'El servidor de este producto ha creado este certificado y guarda su clave. Descárguelo y cárguelo en la aplicación de {provider}.',
    certificateNotMade: 'No se ha creado ningún certificado: {reason}',
    madeKeyHint: 'El servidor de este producto guarda la clave de este certificado. Deje esto en blanco.',
    privateKeyHint: 'PEM, sin contraseña. Se guarda como una contraseña y no se vuelve a mostrar.',
    serviceAccountHint:
      'El archivo JSON completo, pegado o soltado aquí. Se guarda como una contraseña y no se vuelve a mostrar.',
    serviceAccountFacts:
      'Introduzca el ID de cliente {clientId} y el ámbito {scope} en la consola de administración.',
    mailboxHint: 'El buzón que envía.',
    sendAsHint:
      'Los correos deben salir de {sender}. Para eso la aplicación necesita también el derecho a enviar como esa dirección (Enviar como, Send As).',
    credentialFileWrong:
      'Este archivo no contiene ningún certificado ni ninguna clave que se puedan usar aquí. A partir de un archivo .pfx o .p12, «openssl pkcs12 -nodes -in FILE» crea uno.',
    certificateForm: 'Esto no es un certificado en PEM. Pegue el bloque «BEGIN CERTIFICATE».',
    certificateSeveral: 'Pegue solo el certificado propio de la aplicación, no la cadena completa.',
    certificateWithKey: 'Aquí hay una clave privada. Va en su propio campo: córtela de aquí y péguela allí.',
    certificateKind: 'La clave del certificado tiene que ser una clave RSA.',
    certificateWeak: 'La clave del certificado es demasiado corta. Necesita al menos 2048 bits.',
    certificateEnded: 'Este certificado ha caducado.',
    certificateNotYet: 'Este certificado aún no es válido.',
    keyForm: 'Esto no es una clave privada en PEM. Pegue el bloque «BEGIN PRIVATE KEY».',
    keyPublic: 'Esto es un certificado o una clave pública. Pegue la clave privada.',
    keyEncrypted:
      'Esta clave está cifrada con una contraseña. Quítela primero, por ejemplo con «openssl pkey».',
    keyKind: 'La clave privada tiene que ser una clave RSA.',
    keyOther: 'Esta clave privada no corresponde al certificado.',
    serviceAccountForm: 'Esto no es el archivo JSON de la clave de una cuenta de servicio.',
    serviceAccountIsClient:
      'Esto es el archivo de un cliente OAuth. Aquí va el archivo de la clave de una cuenta de servicio.',
    serviceAccountKey: 'No se puede leer la clave privada de este archivo.',
  },
} satisfies Pick<Strings, 'ownSignIn'>;

export default texts;
