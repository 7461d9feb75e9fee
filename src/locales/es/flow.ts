import type { Strings } from '../strings.js';

/** Spanish: what a sign-in tells. */
const texts = {
  flow: {
    'popup-blocked': 'El navegador ha bloqueado la ventana de inicio de sesión.',
    'popup-blocked-remedy': 'Ábrala con el enlace, o permita las ventanas emergentes de este sitio.',
    'popup-blocked.frame': 'El navegador ha bloqueado la ventana de inicio de sesión.',
    'popup-blocked.frame-remedy':
      'Ábrala con el enlace, o permita las ventanas emergentes de este sitio. Si nada de eso sirve, el marco que rodea esta página prohíbe las ventanas (allow-popups): abra la página en una pestaña propia.',
    'window-closed': '¿Se ha cerrado la ventana de inicio de sesión?',
    'window-closed-remedy': 'Empiece de nuevo, o siga esperando si aún está abierta.',
    timeout: 'El inicio de sesión no se ha terminado a tiempo.',
    'timeout-remedy': 'Empiece de nuevo y termine el inicio de sesión en diez minutos.',
    cancelled: 'El inicio de sesión se ha cancelado.',
    'cancelled-remedy': 'No ha cambiado nada. Empiece de nuevo cuando quiera.',
    superseded: 'Un inicio de sesión más reciente ha sustituido a este.',
    'superseded-remedy': 'Continúe en la ventana de inicio de sesión más reciente.',
    'access-denied': '{provider} comunica que se ha denegado el acceso.',
    'access-denied-remedy':
      'Inicie sesión de nuevo y permita el acceso, o pida al administrador de su organización que lo permita.',
    'provider-error': '{provider} ha interrumpido el inicio de sesión con un error.',
    'provider-error-remedy':
      'Compare el ID de cliente, el inquilino y el URI de redirección con el registro en {provider}.',
    'no-code': 'La ventana de inicio de sesión ha vuelto sin código de autorización.',
    'no-code-remedy': 'No se ha solicitado ni cambiado nada. Empiece de nuevo.',
    'state-mismatch': 'La respuesta pertenece a otro inicio de sesión.',
    'state-mismatch-remedy': 'Empiece de nuevo y use solo la ventana que se abra entonces.',
    'issuer-mismatch': 'La respuesta no viene de {provider}.',
    'issuer-mismatch-remedy':
      'Empiece de nuevo. Si vuelve a ocurrir, compruebe las direcciones del proveedor en la configuración.',
    'malformed-answer': 'No se puede leer la respuesta de la ventana de inicio de sesión.',
    'malformed-answer-remedy':
      'Empiece de nuevo. Si un proxy reescribe las direcciones, haga que deje pasar esta sin cambios.',
    'malformed-answer.no-address': 'Esto no es la dirección de una página.',
    'malformed-answer.no-address-remedy':
      'Copie la dirección completa de la barra de direcciones de la ventana de inicio de sesión. Empieza por «http» y contiene «code=».',
    'malformed-answer.only-code': 'Esto es solo el código, sin la dirección que lo rodea.',
    'malformed-answer.only-code-remedy': 'Copie la dirección completa, desde «http» hasta el final.',
    'malformed-answer.no-answer': 'Esta dirección no contiene ninguna respuesta del inicio de sesión.',
    'malformed-answer.no-answer-remedy':
      'Termine primero el inicio de sesión y copie después la dirección de la última página.',
    'insecure-context': 'Para iniciar sesión hace falta una conexión segura.',
    'insecure-context-remedy': 'Abra esta página por https (o en localhost).',
    'not-prepared': 'El navegador no ha podido preparar el inicio de sesión.',
    'not-prepared-remedy': 'Inténtelo de nuevo. Si no sirve, vuelva a cargar la página.',
    'exchange-unreachable': 'No se ha podido conectar con el servidor de este producto.',
    'exchange-unreachable-remedy': 'Compruebe la conexión de red y empiece de nuevo.',
    'exchange-unreachable.timeout': 'El servidor de este producto no ha respondido en {seconds:second}.',
    'exchange-unreachable.timeout-remedy':
      'Compruebe si el servidor puede conectarse con {provider} (firewall, proxy) y empiece de nuevo.',
    'exchange-unreachable.unsent':
      'Esta página no ha podido enviar el código de autorización al servidor de este producto.',
    'exchange-unreachable.unsent-remedy':
      'La dirección o los encabezados que este producto tiene configurados son incorrectos. La consola del navegador indica el motivo.',
    'exchange-refused': 'Se ha rechazado el código de autorización.',
    'exchange-refused-remedy': 'Compruebe el ID de cliente y el secreto de cliente, y empiece de nuevo.',
    'exchange-refused.sign-in':
      'Ya no tiene la sesión iniciada en este producto, o no tiene permitido cambiar esto.',
    'exchange-refused.sign-in-remedy':
      'Inicie sesión de nuevo en este producto como administrador y empiece otra vez.',
    'exchange-refused.server':
      'El servidor de este producto ha fallado al canjear el código de autorización.',
    'exchange-refused.server-remedy': 'Consulte el registro (log) del servidor y empiece de nuevo.',
    'exchange-refused.provider':
      '{provider} no ha dado al servidor de este producto ninguna respuesta al código de autorización.',
    'exchange-refused.provider-remedy':
      'Compruebe si ese servidor puede conectarse con {provider} (firewall, proxy). Si puede, espere unos minutos y empiece de nuevo.',
    'exchange-refused.declined': 'El servidor de este producto no ha canjeado el código de autorización.',
    'exchange-refused.declined-remedy':
      'Su propio mensaje dice por qué. Empiece de nuevo cuando esté resuelto.',
    'exchange-refused.too-large': 'El servidor de este producto no acepta solicitudes de este tamaño.',
    'exchange-refused.too-large-remedy':
      'Permita solicitudes más grandes en el servidor web o el proxy que tiene delante y empiece de nuevo.',
    'exchange-refused.too-many': 'El servidor de este producto ha recibido demasiadas solicitudes.',
    'exchange-refused.too-many-remedy': 'Espere unos minutos y empiece de nuevo.',
    'exchange-refused.too-many-wait': 'El servidor de este producto ha recibido demasiadas solicitudes.',
    'exchange-refused.too-many-wait-remedy': 'Espere {seconds:second} y empiece de nuevo.',
    'exchange-invalid': 'El servidor de este producto ha dado una respuesta que no se entiende.',
    'exchange-invalid-remedy': 'Compruebe la dirección de canje en la configuración.',
    'exchange-invalid.login-page':
      'El servidor de este producto ha respondido con una página web, quizá su página de inicio de sesión.',
    'exchange-invalid.login-page-remedy':
      'Inicie sesión de nuevo en este producto. Si no sirve, compruebe la dirección de canje en la configuración.',
    'no-refresh-token':
      '{provider} no ha dado ningún token de actualización, así que solo se podrían enviar correos durante una hora.',
    'no-refresh-token-remedy':
      'Compruebe que los ámbitos solicitados incluyan el acceso sin conexión (offline access) y empiece de nuevo.',
    'no-refresh-token.google':
      '{provider} no ha dado ningún token de actualización. Solo lo da cuando pide el consentimiento.',
    'no-refresh-token.google-remedy':
      'Empiece de nuevo y permita el acceso cuando se le pida. Si no se le pide, quite primero el acceso de esta aplicación en la cuenta de Google.',
    'no-refresh-token.microsoft':
      '{provider} no ha dado ningún token de actualización. Solo lo da con el permiso offline_access.',
    'no-refresh-token.microsoft-remedy':
      'Agregue a la aplicación el permiso delegado offline_access y empiece de nuevo.',
  },
} satisfies Pick<Strings, 'flow'>;

export default texts;
