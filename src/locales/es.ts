import type { Locale } from './locale.js';
import type { Strings } from './strings.js';

const explanations = () => import('./es/explanations.js');
const guide = () => import('./es/guide.js');
const redirectUri = () => import('./es/redirect-uri.js');
const signIn = () => import('./es/sign-in.js');

/** Spanish. */
const es = {
  lang: 'es',
  late: {
    button: signIn,
    callback: () => import('./es/callback.js'),
    check: () => import('./es/check.js'),
    console: guide,
    diagnosis: explanations,
    explanation: explanations,
    flow: () => import('./es/flow.js'),
    guide,
    preflight: redirectUri,
    ownSignIn: () => import('./es/own-sign-in.js'),
    otherProvider: () => import('./es/other-provider.js'),
    panelSignIn: signIn,
    presets: () => import('./es/presets.js'),
    redirectUri,
    status: () => import('./es/status.js'),
    testMail: () => import('./es/test-mail.js'),
  },
  strings: {
    fields: {
      name: 'Nombre del punto de conexión',
      enable: 'Habilitar',
      server: 'Servidor',
      mode: 'Cifrado',
      insecure: 'Ninguno (no seguro)',
      starttls: 'STARTTLS',
      tls: 'TLS',
      port: 'Puerto',
      portDefault: 'Predeterminado ({port})',
      'auth-method': 'Autenticación',
      none: 'Ninguna',
      plain: 'Nombre de usuario y contraseña',
      oauth2: '{provider} (OAuth2)',
      other: 'Otro',
      cloud: 'Nube',
      'oauth2-issuer': 'Emisor (issuer)',
      'oauth2-authorization-endpoint': 'Punto de conexión de autorización',
      'oauth2-token-endpoint': 'Punto de conexión de token',
      'oauth2-scope': 'Ámbito (scope)',
      'oauth2-sasl-mechanism': 'Mecanismo',
      'oauth2-client-id': 'ID de cliente',
      'oauth2-client-secret': 'Secreto de cliente',
      'oauth2-registration': 'Registro de la aplicación',
      'oauth2-grant': '¿Quién inicia sesión?',
      'oauth2-client-auth': 'La aplicación se identifica con',
      'oauth2-client-secret-expires': 'El secreto caduca el',
      'oauth2-client-certificate': 'Certificado',
      'oauth2-client-private-key': 'Clave privada',
      'oauth2-service-account-key': 'Clave de la cuenta de servicio',
      'oauth2-tenant-id': 'ID de inquilino',
      username: 'Nombre de usuario',
      identity: 'Cuenta de inicio de sesión',
      mailbox: 'Buzón',
      password: 'Contraseña',
      unchanged: 'Sin cambios',
      'oauth2-refresh-token': 'Inicio de sesión',
      'from-address': 'Dirección del remitente',
      'mailto-user': 'Destinatarios',
      mailto: 'Otros destinatarios',
      mailtoHint: 'Separe las direcciones con un espacio, una coma o un punto y coma.',
      comment: 'Comentario',
      author: 'Autor',
    },
    panel: {
      connection: 'Conexión',
      signIn: 'Inicio de sesión',
      message: 'Mensaje',
      advanced: 'Opciones avanzadas',
      error: 'Error:',
      cleaned: 'Se han quitado espacios, comillas o caracteres invisibles.',
      taken: 'Del texto solo se ha tomado el valor.',
      filled: 'Rellenado a partir del texto: {fields}.',
      desktop:
        'Rellenado a partir del texto: {fields}. Pero el cliente es para una aplicación de escritorio: Google con ese tipo solo devuelve a localhost. Cree en Google un cliente del tipo «Aplicación web» (Web application).',
      'service-account':
        'Es la clave de una cuenta de servicio. Cree un cliente OAuth del tipo «Aplicación web» (Web application).',
      recipientsAdded: 'Añadido: {addresses}',
      recipientRemoved: 'Quitado: {address}',
      unknownMethod:
        'Este formulario no conoce el inicio de sesión «{method}». Al guardar, se deja como está.',
      help: 'Ayuda sobre {field}',
      noUser: 'Ningún usuario',
      show: 'Mostrar',
      hide: 'Ocultar',
      showSecret: 'Mostrar {field}',
      hideSecret: 'Ocultar {field}',
      removeRecipient: 'Quitar {address}',
      recipientList: 'Destinatarios añadidos',
      wrongAddress: 'no es una dirección de correo',
      unknownUser: '{user} (usuario desconocido)',
      notOffered:
        'Este destino inicia sesión con OAuth2, que aquí no está configurado. Al guardar, el inicio de sesión se deja como está.',
      needAttention: 'Campos por corregir: {count}',
    },
    signs: {
      pair: '{name}: {value}',
      sentences: '{first}. {second}',
    },
    copy: {
      copy: 'Copiar',
      copyNamed: 'Copiar: {name}',
      copied: 'Copiado',
      select: 'Seleccionado. Pulse Ctrl+C o ⌘C para copiar.',
    },
    problems: {
      required: 'Rellene este campo: {field}',
      name: 'Empiece por una letra. Use al menos dos letras, cifras, «-» o «_».',
      host: 'Introduzca solo un nombre de host o una dirección IP, sin espacios, «https://», puerto ni ruta.',
      hostIsMail:
        'Introduzca el nombre del servidor de correo, por ejemplo smtp.example.com. Un nombre no lleva «@».',
      port: 'Introduzca un número del 1 al 65535.',
      mail: 'Introduzca una dirección de correo como user@example.com.',
      recipients: 'Corrija o quite lo que no sea una dirección de correo: {addresses}',
      noRecipient: 'Añada al menos un destinatario.',
      googleClientId: 'Un ID de cliente de Google termina en «.apps.googleusercontent.com».',
      microsoftClientId:
        'Un ID de cliente de Microsoft tiene la forma 00000000-0000-0000-0000-000000000000: «Id. de aplicación (cliente)» en la página de información general.',
      clientIdShape:
        'Un ID de cliente no lleva espacios, comillas, llaves ni barras. Copie únicamente el ID.',
      secretShape:
        'Un secreto de cliente no es un archivo ni una dirección, y no lleva espacios. Copie únicamente el secreto.',
      maskedSecret:
        'Este secreto está oculto tras asteriscos. Cópielo donde se vea completo, o cree uno nuevo.',
      secretIsClientId: 'Es el ID de cliente. Copie el secreto de cliente.',
      secretIsToken:
        'Es un token, un código o una clave de API. Copie el secreto de cliente de la página de su cliente o aplicación.',
      secretId: 'Parece el «Secret ID». Copie el secreto mismo, la columna «Valor» (Value).',
      date: 'Introduzca un día con el formato AAAA-MM-DD.',
      format: 'Introduzca un valor como {example}.',
      tenant:
        'Introduzca el ID o el dominio del inquilino, o uno de estos: common, organizations, consumers.',
      ownTenant:
        'Una aplicación que inicia sesión por sí misma necesita el ID o un dominio de su propio inquilino; «common», «organizations» y «consumers» no sirven.',
      workspaceMailbox:
        'Una cuenta de servicio solo puede enviar para buzones de un dominio de Google Workspace, no de gmail.com.',
      authorize: 'Inicie sesión antes de guardar.',
      authorizeAgain:
        'El inicio de sesión era para otro ID de cliente, inquilino o proveedor. Inicie sesión de nuevo.',
    },
  } satisfies Pick<Strings, 'copy' | 'fields' | 'panel' | 'problems' | 'signs'>,
} satisfies Locale;

export default es;
