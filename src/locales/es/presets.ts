import type { Strings } from '../strings.js';

/** Spanish: the mail services that need no OAuth2. */
const texts = {
  presets: {
    preset: 'Servicio de correo',
    other: 'Otro',
    filled: 'Se han configurado servidor, puerto, cifrado y autenticación para {name}.',
    source: 'Qué dice {name} al respecto',
    internalOnly: 'Solo llega a destinatarios de su propia organización.',
    hveAccount:
      'Necesita una cuenta HVE con su contraseña y una directiva de facturación. Allí el inicio de sesión con contraseña falla con los valores predeterminados de seguridad (security defaults) y termina en septiembre de 2028.',
    acsSignIn:
      'El nombre de usuario es un recurso de nombre de usuario SMTP (SMTP username), y la contraseña, un secreto de cliente de la aplicación asociada. El remitente tiene que ser una dirección de un dominio conectado.',
    connectorNeeded:
      'Necesita un conector en Exchange que conozca este servidor por su dirección IP fija o por su certificado TLS.',
    connectorServer:
      'El nombre del servidor se forma con su dominio, con guiones en lugar de puntos, por ejemplo contoso-com.mail.protection.outlook.com.',
    relayNeeded:
      'Necesita el servicio de retransmisión SMTP (SMTP relay service) de la consola de administración de Google (Apps › Google Workspace › Gmail › Routing), que conozca este servidor por su dirección IP fija. Elija «Nombre de usuario y contraseña» si pide iniciar sesión.',
    appPassword:
      'La contraseña es una contraseña de aplicación, no la de la cuenta. Para eso la cuenta necesita la verificación en dos pasos.',
    apiKey: 'El nombre de usuario es siempre «apikey»; la contraseña es una clave de API.',
    smtpCredentials:
      'El nombre de usuario y la contraseña son credenciales SMTP que emite el servicio, no las de su propia cuenta.',
    messagesPerMinute: 'Como máximo {limit} mensajes por minuto.',
    messagesPerHour: 'Como máximo {limit} mensajes por hora.',
    messagesPerDay: 'Como máximo {limit} mensajes al día.',
    recipientsPerMessage: 'Como máximo {limit} destinatarios por mensaje.',
    messageSize: 'Como máximo {limit} MB por mensaje.',
  },
} satisfies Pick<Strings, 'presets'>;

export default texts;
