import type { Strings } from '../strings.js';

/** Spanish: the sign-in of a person and its button. */
const texts = {
  button: {
    authorize: 'Autorizar con {provider}',
    'authorize-again': 'Autorizar de nuevo con {provider}',
    waiting: 'Esperando a {provider}…',
    exchanging: 'Finalizando el inicio de sesión…',
    authorized: 'Sesión iniciada.',
    'authorized-as': 'Sesión iniciada como {account}.',
    cancel: 'Cancelar',
    'start-again': 'Empezar de nuevo',
    'open-link': 'Abrir la página de inicio de sesión de {provider}',
    'new-tab': 'se abre en una pestaña nueva',
    'window-opened':
      'La ventana de inicio de sesión de {provider} está abierta. Termine allí el inicio de sesión.',
    'no-client-id': 'Introduzca primero el ID de cliente.',
    'no-provider': 'Elija primero un proveedor.',
    'no-exchange':
      'No hay ninguna dirección configurada para el código de autorización. Establezca refresh-token-url.',
    'registered-uri': 'URI de redirección que hay que registrar en {provider}',
    'open-again': 'Abrir la página de inicio de sesión en una pestaña nueva',
    'copy-link': 'Copiar el enlace',
    'copy-link-name': 'Copiar el enlace a la página de inicio de sesión',
    'paste-title': '¿La ventana muestra un error, o no se ha cerrado sola?',
    'paste-label': 'Texto del error, o dirección de la última página',
    'paste-help':
      'Copie el texto, o la dirección completa de la barra de direcciones de la ventana de inicio de sesión, y péguelo aquí.',
    'paste-expected':
      'Después del inicio de sesión el navegador dirá que no puede abrir {uri}. Es lo previsto. Copie la dirección completa de esa página de la barra de direcciones y péguela aquí.',
    'paste-expected-native':
      'Después del inicio de sesión se queda abierta una página vacía de {provider}. Es lo previsto. Copie la dirección completa de esa página de la barra de direcciones y péguela aquí.',
    'paste-submit': 'Leerlo',
    'paste-nothing': 'Pegue primero el texto o la dirección.',
    guide: 'Cómo registrarse en {provider}',
    'scope-missing':
      'Con este inicio de sesión no se puede enviar correo: {provider} no ha concedido {scopes}.',
    'scope-missing-remedy':
      'Inicie sesión de nuevo y permita todo lo que se le pida. Si no se le pide, agregue primero el permiso a la aplicación en {provider}.',
    testing: 'Este inicio de sesión termina el {date}, porque la aplicación está en pruebas en {provider}.',
    'testing-remedy': 'Publique allí la aplicación y después inicie sesión de nuevo.',
    'ends-soon': 'Este inicio de sesión termina el {date}.',
    'ends-soon-remedy': 'Para entonces alguien tiene que iniciar sesión de nuevo.',
    'reported-late':
      'Ha llegado un inicio de sesión que esta página ya no espera: quizá se volvió a cargar entretanto. Empiece aquí de nuevo.',
    details: 'El mensaje literal del proveedor o del servidor',
    error: 'Error:',
  },
  panelSignIn: {
    connectionSummary: '{server}, puerto {port}, {encryption}',
    connectionDefaultPort: '{server}, puerto predeterminado, {encryption}',
    preset: 'Servidor, puerto y cifrado están configurados para {provider}. Puede cambiarlos en «Conexión».',
    signedInPerhaps:
      'Si hay un inicio de sesión guardado, se conserva. Inicie sesión si aún no hay ninguno, o para renovarlo.',
    signedInBefore:
      'Hay un inicio de sesión guardado. Inicie sesión de nuevo solo para renovarlo o para cambiar de cuenta.',
    signedOut:
      'No hay ningún inicio de sesión que funcione: no sale ningún correo hasta que alguien inicie sesión aquí y guarde.',
    otherAccount:
      'Ha iniciado sesión como {account}, pero los correos se envían como {sender}. Es correcto para un alias o un buzón compartido. Si no, inicie sesión de nuevo con la otra cuenta.',
    useAccount: 'Usar {account} como cuenta de inicio de sesión',
    cloudHint: 'Registre la aplicación en el portal de esta nube: una de otra nube no se conoce aquí.',
    clientIdHint: 'De la aplicación registrada en {provider}.',
    secretHint: 'El «Valor» (Value) del secreto de cliente, no su «Secret ID».',
    clientFileHint: 'Aquí se puede pegar o soltar su archivo client_secret_….json.',
    clientFileRead: 'El ID de cliente y el secreto se han leído del archivo.',
    clientFileRedirect:
      'El archivo no contiene {uri} como URI de redirección. Agréguelo al cliente en Google; si no, fallará el inicio de sesión.',
    clientFileType:
      'El archivo se ha leído, pero su cliente es para una aplicación de escritorio: Google con ese tipo solo devuelve a localhost, y no a {uri}. Cree en Google un cliente del tipo «Aplicación web» (Web application).',
    clientFileWrong: 'Este no es un archivo de cliente de Google.',
    tenantHint: 'Id. de directorio (inquilino) o dominio. Sin él se usa «{tenant}».',
    tenantMissing:
      'No hay ningún ID de inquilino. Sin él no se puede iniciar sesión en una aplicación registrada para una sola organización, como dice la guía: {provider} la rechaza con AADSTS50194. Introduzca el «Id. de directorio (inquilino)» de la información general de la aplicación. Déjelo en blanco solo si la aplicación se registró para varias organizaciones; entonces se usa «{tenant}».',
    defaultTenantHint: 'Sin él se usa «{tenant}».',
    'grant-authorization-code': 'Una persona',
    'grant-authorization-code-hint':
      'Alguien inicia sesión una vez en una ventana, y los correos se envían en nombre de esa cuenta hasta que el inicio de sesión termina.',
    'grant-client-credentials': 'La propia aplicación',
    'grant-jwt-bearer': 'Una cuenta de servicio',
    'auth-secret': 'Un secreto de cliente',
    'auth-certificate': 'Un certificado',
    'registration-own': 'Su propio registro',
    secretEnds: 'Caduca {when}.',
    secretEnded: 'Caducó {when}.',
    secretEndHint: 'Se le avisará antes de ese día. {provider} lo muestra junto al secreto.',
    clientFileIsKey: 'Esta es la clave de una cuenta de servicio. Elija primero «Una cuenta de servicio».',
    identityHint: 'Solo si inicia sesión con una cuenta distinta de la dirección del remitente.',
    passwordNote: 'El inicio de sesión con contraseña va a desaparecer',
    passwordEndedGoogle:
      'Google ha suprimido el inicio de sesión con la contraseña de la propia cuenta; aquí solo funcionan ya las contraseñas de aplicación. OAuth2 no necesita contraseña.',
    passwordEndsMicrosoft:
      'Microsoft tiene previsto desactivar de forma predeterminada el inicio de sesión con contraseña para SMTP en las organizaciones existentes a finales de diciembre de 2026. Los administradores podrán volver a activarlo hasta una fecha definitiva, que Microsoft quiere anunciar en el segundo semestre de 2027. OAuth2 se mantiene.',
    convertHint:
      'Todo lo demás de este formulario se conserva. La contraseña guardada no se elimina hasta que guarde.',
    convert: 'Cambiar a {provider} (OAuth2)',
    converted: 'Cambiado a {provider} (OAuth2). Introduzca el ID de cliente e inicie sesión.',
    notNow: 'Ahora no',
    googleClientId: 'Un ID de cliente de Google termina en «.apps.googleusercontent.com».',
    microsoftClientId:
      'Un ID de cliente de Microsoft tiene la forma 00000000-0000-0000-0000-000000000000: «Id. de aplicación (cliente)» en la página de información general.',
    clientIdShape: 'Un ID de cliente no lleva espacios, comillas, llaves ni barras. Copie únicamente el ID.',
    secretShape:
      'Un secreto de cliente no es un archivo ni una dirección, y no lleva espacios. Copie únicamente el secreto.',
    maskedSecret:
      'Este secreto está oculto tras asteriscos. Cópielo donde se vea completo, o cree uno nuevo.',
    secretIsClientId: 'Es el ID de cliente. Copie el secreto de cliente.',
    secretIsToken:
      'Es un token, un código o una clave de API. Copie el secreto de cliente de la página de su cliente o aplicación.',
    secretId: 'Parece el «Secret ID». Copie el secreto mismo, la columna «Valor» (Value).',
    date: 'Introduzca un día con el formato AAAA-MM-DD.',
    tenant: 'Introduzca el ID o el dominio del inquilino, o uno de estos: common, organizations, consumers.',
    ownTenant:
      'Una aplicación que inicia sesión por sí misma necesita el ID o un dominio de su propio inquilino; «common», «organizations» y «consumers» no sirven.',
    workspaceMailbox:
      'Una cuenta de servicio solo puede enviar para buzones de un dominio de Google Workspace, no de gmail.com.',
    authorize: 'Inicie sesión antes de guardar.',
    authorizeAgain:
      'El inicio de sesión era para otro ID de cliente, inquilino o proveedor. Inicie sesión de nuevo.',
    desktop:
      'Rellenado a partir del texto: {fields}. Pero el cliente es para una aplicación de escritorio: Google con ese tipo solo devuelve a localhost. Cree en Google un cliente del tipo «Aplicación web» (Web application).',
    'service-account':
      'Es la clave de una cuenta de servicio. Cree un cliente OAuth del tipo «Aplicación web» (Web application).',
  },
} satisfies Pick<Strings, 'button' | 'panelSignIn'>;

export default texts;
