import { consoleName } from '../console-name.js';
import type { Strings } from '../strings.js';
import { consoleNames } from './console.js';

const name = (english: string) => consoleName(consoleNames, english);

const AGAIN = 'Inicie sesión de nuevo con el buzón {mailbox}.';
const APP = `En Entra, ${name('App registrations')}, la aplicación,`;
const CLIENTS = `En Google Auth Platform, ${name('Clients')},`;
const AUDIENCE = `en Google Auth Platform, ${name('Audience')},`;
const CONTROLS = `En admin.google.com, ${name('Security')}, ${name('Access and data control')}`;
const USERS = `En el centro de administración de Microsoft 365, ${name('Users')}, ${name('Active users')},`;
const EXCHANGE = 'En el centro de administración de Exchange,';
const PUBLISH = `«${name('Publish app')}»`;
const WEB = `«${name('Web application')}»`;
const SEND_AS = `«${name('Send As')}»`;
const SMTP_AUTH = `En https://admin.microsoft.com, ${name('Users')}, ${name('Active users')}, el buzón {mailbox}, ${name('Mail')}, ${name('Manage email apps')}: marque «${name('Authenticated SMTP')}».`;
const MAKERS = 'Comunique los detalles a los desarrolladores de este producto.';
const PKCE =
  'El backend tiene que enviar sin cambios «code-verifier» de la solicitud de canje como code_verifier.\nPara un backend que no pueda hacerlo, establezca pkce="off".';
const WAIT = 'Espere unos minutos e inténtelo de nuevo.';
const OTHER_RECIPIENT = 'O use otro destinatario.';
const PORTS = 'STARTTLS con 587, TLS con 465';

/** Spanish: the explanations of errors. Names in the providers' pages stand in both languages, where they are known. */
export const diagnosis: Strings['diagnosis'] = {
  'value-redirectUri': 'el URI de redirección de este formulario',
  'value-clientId': 'indicado',
  'value-tenant': 'indicado',
  'value-mailbox': 'que envía',
  'value-from': 'indicada',
  'value-server': 'indicado',
  'value-endpoint': 'del proveedor',
  'value-wait-for': 'Pide esperar {wait:second}.',
  'value-wait-until': 'Pide esperar hasta {wait}.',

  'microsoft-redirect-uri': `El URI de redirección no está registrado en la aplicación en Microsoft.\n${APP} ${name('Authentication')}, plataforma Web: agregue exactamente {redirectUri}\nCuentan el puerto, las mayúsculas y minúsculas y la barra al final. Espere un minuto e inicie sesión de nuevo.`,
  'microsoft-redirect-uri-changed':
    'Al canjear el código, el URI de redirección era distinto que al solicitarlo.\nLas dos solicitudes tienen que usar {redirectUri}\nSi hay un proxy inverso delante, haga que transmita al backend el nombre de host y https.',
  'redirect-uri-insecure':
    'Este producto ha enviado una dirección para volver que empieza por http://; los proveedores solo lo permiten para localhost.\nSu administrador tiene que poner la dirección propia del producto (URL base) con https:// y hacer que el proxy inverso transmita https y el nombre de host (X-Forwarded-Proto, X-Forwarded-Host).\nDespués registre esa dirección con https:// en el proveedor e inicie sesión de nuevo.',
  'microsoft-redirect-uri-invalid':
    'Microsoft no acepta la solicitud tal como se ha enviado.\nLa dirección para volver tiene que ser completa, con https://; corrija {redirectUri}\nSi es correcto, comunique los detalles a los desarrolladores de este producto.',
  'microsoft-not-web': `La aplicación está registrada en Microsoft como aplicación de página única, pero tiene que ser una aplicación web.\n${APP} ${name('Authentication')}: quite el URI de redirección de «${name('Single-page application')}».\nAgréguelo en la plataforma Web: {redirectUri}\nDespués inicie sesión de nuevo.`,
  'microsoft-browser-exchange':
    'El código se ha canjeado con un encabezado Origin, que Microsoft solo permite a las aplicaciones de página única.\nEl backend tiene que hacer él mismo esta solicitud y no puede transmitir el encabezado Origin del navegador.',
  'microsoft-public-client': `La aplicación está registrada en Microsoft como cliente público (de escritorio o móvil), que no admite secreto de cliente.\n${APP} ${name('Authentication')}: quite el URI de redirección de «Mobile and desktop applications».\nAgréguelo en la plataforma Web: {redirectUri}`,
  'microsoft-secret-missing': `Falta el secreto de cliente.\nIntroduzca el secreto de cliente: en Entra, ${name('App registrations')}, la aplicación, ${name('Certificates & secrets')}, la columna ${name('Value')}.\nSi está introducido, el URI de redirección tiene que figurar en ${name('Authentication')} en la plataforma Web, no en «Mobile and desktop».\nUn programa que inicia sesión sin secreto necesita «${name('Allow public client flows')}» en Yes, en ${name('Authentication')}.`,
  'microsoft-secret-wrong': `El secreto de cliente es incorrecto. A menudo se ha copiado «Secret ID» en lugar de ${name('Value')}.\n${APP} ${name('Certificates & secrets')}: copie la columna ${name('Value')} e introdúzcala aquí.\nEse valor solo se muestra una vez. Si está oculto, cree un secreto de cliente nuevo.`,
  'microsoft-secret-expired': `El secreto de cliente ha caducado.\n${APP} ${name('Certificates & secrets')}: cree un secreto de cliente nuevo y copie la columna ${name('Value')}.\nIntrodúzcalo aquí. Para eso no hace falta iniciar sesión de nuevo.`,
  'microsoft-app-not-found': `Microsoft no conoce este ID de cliente en este inquilino.\nCompare el ID de cliente {clientId} con «${name('Application (client) ID')}» en Entra, ${name('App registrations')}, la aplicación, ${name('Overview')}.\nCompare el inquilino {tenant} con «${name('Directory (tenant) ID')}» en la misma página.\nSi ambos son correctos, un administrador del inquilino tiene que dar su consentimiento una vez: {consentLink}\nSi el registro se ha eliminado, registre una aplicación propia.`,
  'microsoft-app-disabled': `La aplicación, o Exchange Online, está desactivada en este inquilino.\nEn Entra, ${name('Enterprise applications')}, la aplicación, Properties: ponga «Enabled for users to sign in» en Yes.`,
  'microsoft-not-assigned': `La aplicación está limitada a usuarios asignados, y el buzón {mailbox} no está entre ellos.\nEn Entra, ${name('Enterprise applications')}, la aplicación, Users and groups: agregue el buzón {mailbox}, o desactive «Assignment required» en Properties.`,
  'microsoft-no-exchange':
    'El inquilino {tenant} no tiene ningún servicio de Exchange Online que la aplicación pueda usar.\nCompruebe que el ID de inquilino sea el de la organización cuyo buzón envía.\nCompruebe que la organización tenga una licencia de Exchange Online y conceda de nuevo el consentimiento de administrador: {consentLink}',
  'microsoft-tenant-not-found': `Microsoft no conoce el inquilino {tenant}\nCopie «${name('Directory (tenant) ID')}» en Entra, ${name('App registrations')}, la aplicación, ${name('Overview')}, e introdúzcalo aquí.\nFíjese en la nube: los inquilinos de la nube del Gobierno de EE. UU. o de China tienen su propia dirección de inicio de sesión.`,
  'microsoft-other-cloud':
    'El inquilino pertenece a otra nube de Microsoft (Gobierno de EE. UU. o China).\nEstablezca como puntos de conexión del proveedor los de esa nube, y registre la aplicación en el portal de esa nube.',
  'microsoft-tenant-needed': `Esta aplicación solo admite usuarios de una organización o de un tipo de cuenta, pero el inicio de sesión no estaba limitado a eso.\nIntroduzca «${name('Directory (tenant) ID')}», el ID de inquilino, de Entra, ${name('App registrations')}, la aplicación, ${name('Overview')}, e inicie sesión de nuevo.\nPara permitir otras cuentas, cambie «${name('Supported account types')}» de la aplicación.`,
  'microsoft-account': `La cuenta que ha iniciado sesión no pertenece al inquilino de la aplicación.\nInicie sesión de nuevo y elija el buzón {mailbox}, no su propia cuenta ni una personal.\nPara un buzón personal de Outlook.com, «${name('Supported account types')}» de la aplicación tiene que incluir cuentas personales.`,
  'microsoft-old-endpoint':
    'Este producto usa las direcciones antiguas de inicio de sesión de Microsoft (versión 1.0), que no admiten cuentas personales.\nSu administrador tiene que poner los puntos de conexión que contienen /oauth2/v2.0/ o actualizar este producto.\nHasta entonces solo puede iniciar sesión una cuenta de una organización.',
  'microsoft-consent': `La aplicación todavía no puede enviar correo para este buzón: falta el consentimiento de un administrador.\nUn administrador del inquilino tiene que abrir este enlace y aceptar: {consentLink}\n${APP} ${name('API permissions')}, tienen que figurar, de Microsoft Graph y como delegados, SMTP.Send y offline_access.\nDespués inicie sesión de nuevo.`,
  'microsoft-declined':
    'El permiso se ha rechazado en la página de Microsoft.\nInicie sesión de nuevo y elija Aceptar (Accept).',
  'microsoft-expired': `El inicio de sesión ha caducado. Un token de actualización que no se usa caduca a los 90 días, y un código, a los diez minutos.\n${AGAIN}\nPara que dure, este producto tiene que renovarlo con regularidad.\nSi ya termina a las pocas horas, el administrador del inquilino tiene que revisar la frecuencia de inicio de sesión (Sign-in frequency) en el acceso condicional (Conditional Access).`,
  'microsoft-revoked': `Se ha puesto fin al inicio de sesión, por ejemplo por una contraseña nueva, un restablecimiento de la contraseña o «cerrar sesión en todas partes».\n${AGAIN}`,
  'microsoft-frequency': `Una directiva de la organización pide iniciar sesión de nuevo cada cierto tiempo.\n${AGAIN}\nPara que no vuelva a terminar, el administrador del inquilino tiene que eximir el buzón {mailbox} de la frecuencia de inicio de sesión en el acceso condicional (Conditional Access).`,
  'microsoft-code-used':
    'El código se ha usado dos veces. Solo sirve para un canje.\nInicie sesión de nuevo. Si ocurre siempre, el backend envía el canje dos veces.',
  'microsoft-pkce': `El verificador del código (PKCE) no corresponde al código.\n${PKCE}`,
  'microsoft-grant': `Microsoft no acepta el código o el token de actualización: está cortado, es demasiado antiguo o es de otra aplicación u otro inquilino.\n${AGAIN}\nSi vuelve a ocurrir enseguida, compruebe que el backend guarde el token completo (hasta varios miles de caracteres).`,
  'microsoft-other-tenant': `El código o el token de actualización viene de un inquilino distinto de aquel al que se ha pedido un token de acceso.\nCompare el inquilino {tenant} con «${name('Directory (tenant) ID')}» en Entra, ${name('App registrations')}, la aplicación, ${name('Overview')}, e inicie sesión de nuevo.\nSi este producto tiene una dirección para el inicio de sesión y otra para el token, las dos tienen que nombrar el mismo inquilino.`,
  'microsoft-mfa':
    'Microsoft pide la autenticación multifactor.\nInicie sesión de nuevo con el buzón {mailbox} y complete el segundo factor.\nSi vuelve a aparecer al enviar correo, el administrador del inquilino tiene que adaptar el acceso condicional (Conditional Access) para el buzón {mailbox}.',
  'microsoft-conditional-access':
    'Una directiva de acceso condicional (Conditional Access) de la organización bloquea este inicio de sesión.\nEn Entra, Sign-in logs, abra el inicio de sesión fallido del buzón {mailbox}: la pestaña Acceso condicional (Conditional Access) nombra la directiva.\nExima en esa directiva el buzón {mailbox} o la dirección de este servidor e inicie sesión de nuevo.',
  'microsoft-account-disabled': `La cuenta del buzón {mailbox} está deshabilitada o eliminada.\n${USERS} permita el inicio de sesión del buzón {mailbox}, o restáurelo en Deleted users. Después inicie sesión de nuevo.`,
  'microsoft-password':
    'Microsoft ha rechazado la contraseña, o la cuenta está bloqueada por un tiempo.\nInicie sesión primero en https://outlook.office.com con el buzón {mailbox}, renueve allí la contraseña si se le pide e inicie sesión aquí de nuevo.',
  'client-id-missing': `El inicio de sesión se ha empezado sin ID de cliente.\nIntroduzca primero el ID de cliente; para Microsoft, «${name('Application (client) ID')}» en Entra, ${name('App registrations')}, la aplicación, ${name('Overview')}.\nDespués inicie sesión de nuevo.\nSi este formulario no tiene un campo para ello, es un ajuste de este producto (a menudo una variable de entorno): su administrador tiene que introducirlo y reiniciar el producto.`,
  'microsoft-code-damaged':
    'Microsoft no conoce el código con el que usted acaba de volver: algo lo ha cambiado por el camino.\nInicie sesión de nuevo en una ventana privada, sin extensiones del navegador, o en otro navegador.\nSi sigue así, un proxy o un firewall delante de este producto corta las direcciones largas; su administrador tiene que comprobarlo.',
  'microsoft-risky-address':
    'Microsoft ha bloqueado el inicio de sesión porque venía de una dirección con mala reputación.\nEn Entra, Sign-in logs, el administrador del inquilino tiene que abrir el inicio de sesión fallido del buzón {mailbox} y confirmarlo como seguro, o agregar la dirección a Named locations.\nO inicie sesión desde otra red.',
  'microsoft-public-flow': `La aplicación en Microsoft no puede iniciar sesión de esta manera: no está permitida como cliente público.\n${APP} ${name('Authentication')}: ponga «${name('Allow public client flows')}» en Yes.\nO introduzca aquí un secreto de cliente e inicie sesión con el URI de redirección en la plataforma Web.`,
  'microsoft-scope-app-only':
    'Si nadie inicia sesión, el ámbito (scope) tiene que terminar en /.default, y se ha solicitado otro.\nTiene que ser exactamente: https://outlook.office365.com/.default (Graph: https://graph.microsoft.com/.default)\nEstablezca así el ámbito en este producto.\nLa aplicación necesita además un permiso de aplicación (SMTP.SendAsApp; para Graph, Mail.Send), que un administrador tiene que consentir.',
  'microsoft-no-directory': `Una cuenta personal de Microsoft ya no puede registrar una aplicación, porque no tiene directorio.\nInicie sesión en Entra con una cuenta de una organización, o cree antes un directorio gratuito de Azure, y registre allí la aplicación.\nPara un buzón personal de Outlook.com, «${name('Supported account types')}» de la aplicación tiene que incluir cuentas personales.`,
  'microsoft-scope':
    'La solicitud a Microsoft tiene un parámetro incorrecto o le falta alguno, casi siempre el ámbito (scope).\nEl ámbito tiene que ser exactamente: https://outlook.office.com/SMTP.Send offline_access\nNo puede haber al lado ningún ámbito de otro servicio. La solicitud de renovación también necesita el ámbito. Entre dos ámbitos hay un espacio, no una coma.\nSi nadie inicia sesión, tiene que ser exactamente: https://outlook.office365.com/.default',
  'microsoft-assertion': `Microsoft no acepta el certificado o la aserción con que se identifica el backend.\nCompruebe la fecha y la hora de este servidor.\nEl certificado tiene que ser el registrado en Entra, ${name('App registrations')}, la aplicación, ${name('Certificates & secrets')}.`,
  'microsoft-request': `Microsoft no entiende la solicitud del backend.\n${MAKERS}`,
  'microsoft-interrupted':
    'El inicio de sesión en Microsoft se ha interrumpido.\nCierre las demás ventanas de inicio de sesión, permita las cookies de login.microsoftonline.com e inicie sesión de nuevo.',
  'microsoft-federation':
    'El proveedor de identidad propio de la organización, al que consulta Microsoft, tiene un fallo.\nSu administrador tiene que mirar los detalles de abajo.',
  'microsoft-tenant-blocked':
    'Microsoft ha bloqueado el inquilino {tenant}\nSu administrador tiene que escribir al soporte técnico de Microsoft.',
  'microsoft-loop':
    'Microsoft ha visto la misma solicitud demasiadas veces y la ha detenido.\nEl backend tiene que conservar un token de acceso hasta que caduque, y no puede pedir uno nuevo para cada correo.',
  'microsoft-busy':
    'El servicio de inicio de sesión de Microsoft está sobrecargado o tiene un fallo.\nEspere unos minutos e inténtelo de nuevo. El estado del servicio figura en https://status.cloud.microsoft',
  'microsoft-other':
    'Microsoft ha rechazado la solicitud con el código AADSTS{aadsts}.\nSu significado figura en https://login.microsoftonline.com/error?code={aadsts}\nDé al administrador del inquilino los detalles de abajo.',
  'google-private-ip':
    'Google no devuelve a nadie a una dirección IP privada.\nAbra esta página con un nombre de host de un dominio real con https://, y registre esa dirección en Google.\nSi no lo tiene, use http://localhost como URI de redirección y pegue aquí la dirección final después de iniciar sesión.',
  'google-out-of-band': `Este producto pide a Google un código que una persona copia a mano (out-of-band); Google ha eliminado esa forma.\nActualice este producto: necesita una dirección propia para volver y un cliente del tipo «${name('Web application')}».\nComunique los detalles a los desarrolladores de este producto.`,
  'google-redirect-uri-invalid':
    'Google no acepta este tipo de dirección para volver: {redirectUri}\nTiene que empezar por https:// y tener un nombre de host de un dominio público; solo localhost está exento.\nAbra esta página con una dirección así y regístrela en Google.',
  'google-origin-asked': `Google no conoce la página web que hace la solicitud. El mensaje dice redirect_uri_mismatch, pero se refiere al origen de JavaScript.\n${CLIENTS} el cliente, «${name('Authorized JavaScript origins')}»: agregue el origen que nombra el error.\nEn «${name('Authorized redirect URIs')}» agregue esto, si falta: {redirectUri}`,
  'google-redirect-uri': `El URI de redirección no está registrado en el cliente en Google.\n${CLIENTS} el cliente, «${name('Authorized redirect URIs')}»: agregue exactamente {redirectUri}\nCuentan el puerto, las mayúsculas y minúsculas y la barra al final. Puede tardar unos minutos; después inicie sesión de nuevo.\nUn cliente de tipo «Desktop app» no tiene esa lista: cree una «${name('Web application')}», e introduzca aquí su ID de cliente y su secreto de cliente.`,
  'google-origin': `Google no conoce la página web que hace la solicitud.\n${CLIENTS} el cliente tiene que ser una ${WEB}, con {redirectUri}\nSi lo es, agregue el principio de esa dirección, hasta el nombre de host y el puerto, en «${name('Authorized JavaScript origins')}».`,
  'google-internal-only': `La aplicación es «${name('Internal')}»: solo pueden iniciar sesión buzones de su propia organización.\nInicie sesión con un buzón de esa organización, o\n${AUDIENCE} elija «Make external» y publique la aplicación.`,
  'google-admin-policy': `El administrador de Google Workspace no permite que esta aplicación acceda a Gmail.\n${CONTROLS}, ${name('API controls')}: marque como de confianza el ID de cliente {clientId}\nDespués inicie sesión de nuevo.`,
  'google-testing': `La aplicación está en modo de prueba (Testing), y el buzón {mailbox} no está entre sus usuarios de prueba.\nElija ${AUDIENCE} ${PUBLISH}. En una organización es más sencillo «Make internal».\nPara seguir en modo de prueba, agregue el buzón {mailbox} a «${name('Test users')}»; el permiso termina entonces a los siete días.`,
  'google-unverified':
    'Google avisa porque nadie ha verificado la aplicación. En una aplicación propia es normal.\nElija Advanced (opciones avanzadas), después «Go to … (unsafe)», y permita el acceso.',
  'google-embedded':
    'Google no permite iniciar sesión dentro de la ventana de otro programa.\nAbra esta página en un navegador corriente como Firefox, Chrome, Edge o Safari, e inicie sesión de nuevo.',
  'google-client-deleted': `El cliente OAuth se ha eliminado en Google.\n${CLIENTS} restáurelo en un plazo de 30 días, o cree una ${WEB} nueva.\nAgréguele {redirectUri} e introduzca aquí su ID de cliente y su secreto de cliente.`,
  'google-client-disabled': `Google ha deshabilitado o bloqueado el cliente OAuth.\nBusque el motivo en Google Auth Platform, ${name('Overview')} y ${name('Clients')}, o cree un proyecto y un cliente nuevos.`,
  'google-client-type': `La solicitud no corresponde al tipo del cliente OAuth, o falta el secreto de cliente.\n${CLIENTS} el tipo tiene que ser ${WEB}. Si es otro, cree uno nuevo.\nIntroduzca aquí su ID de cliente y su secreto de cliente.`,
  'google-secret-wrong': `Google no acepta el secreto de cliente.\n${CLIENTS} el cliente: agregue un secreto nuevo y cópielo; los anteriores no se vuelven a mostrar.\nIntrodúzcalo aquí, junto con el ID de cliente del mismo cliente.`,
  'google-client-not-found': `Google no conoce el ID de cliente {clientId}\nCópielo de Google Auth Platform, ${name('Clients')}. Termina en .apps.googleusercontent.com y no lleva ningún espacio.`,
  'google-reauth': `El control de sesiones de Google de la organización pide iniciar sesión de nuevo, a menudo cada día.\n${CONTROLS}, Google Cloud session control: exima las aplicaciones de confianza, y en ${name('API controls')} marque como de confianza el ID de cliente {clientId}.\nDespués inicie sesión de nuevo con el buzón {mailbox}.`,
  'google-account':
    'La cuenta de Google del buzón {mailbox} está eliminada, suspendida o restringida.\nEl administrador de la organización tiene que restaurarla, o inicie usted sesión con otro buzón.',
  'google-revoked': `El permiso ha terminado: se ha retirado, se ha cambiado la contraseña, o la aplicación está en modo de prueba (Testing).\n${AGAIN}\nSi termina a los siete días, elija ${AUDIENCE} ${PUBLISH} o «Make internal».`,
  'google-code': `Google no acepta el código o el token de actualización. Un código sirve una sola vez, y solo durante unos minutos.\n${AGAIN}`,
  'google-pkce': `El verificador del código (PKCE) falta o no corresponde al código.\n${PKCE}`,
  'google-scope-not-allowed': `La aplicación no puede pedir a Google el derecho a enviar correo.\nEn Google Auth Platform, ${name('Data Access')}, «${name('Add or remove scopes')}»: agregue https://mail.google.com/ y guarde.\nDespués inicie sesión de nuevo.`,
  'google-scope': `Google no acepta el ámbito (scope) que se ha solicitado.\nTiene que ser exactamente: https://mail.google.com/\nEn Google Auth Platform, ${name('Data Access')}, tiene que estar agregado el mismo ámbito.\nSi este producto necesita otro, indicado en los detalles, es ese el que debe figurar allí, escrito tal cual: https://www.googleapis.com/auth/gmail.send no lleva barra al final.`,
  'google-scope-missing':
    'Falta el permiso de enviar correo.\nInicie sesión de nuevo con el buzón {mailbox} y marque la casilla de Gmail en la página de Google.\nEl ámbito (scope) tiene que ser https://mail.google.com/, porque gmail.send no funciona con SMTP.',
  'google-no-gmail':
    'La cuenta del buzón {mailbox} no tiene Gmail.\nEn la consola de administración de Google, Directory, Users, la cuenta: active Gmail y asígnele una licencia que lo incluya.\nO inicie sesión con otro buzón.',
  'google-api-off': `La API de Gmail está desactivada en el proyecto en Google.\nActívela en ${name('APIs & Services')}, ${name('Library')}, Gmail API. Tarda unos minutos.\nSi el proyecto no se encuentra o se ha eliminado, use otro con su propio cliente, e introduzca aquí su ID de cliente y su secreto de cliente.`,
  'google-login-limit': `Hoy han iniciado sesión con esta aplicación demasiados usuarios nuevos; Google lo limita en una aplicación que nadie ha verificado.\nUse un ID de cliente propio en lugar de uno compartido: Google Auth Platform, ${name('Clients')}.\nO inténtelo de nuevo mañana.`,
  'google-rate': `Google ha recibido demasiadas solicitudes de esta aplicación.\nEspere una hora e inténtelo de nuevo. En Google Auth Platform, ${name('Audience')}, se puede aumentar el número de usuarios.`,
  'google-delegation': `La cuenta de servicio no puede actuar para el buzón {mailbox}: no está delegada, o todavía no.\n${CONTROLS}, ${name('API controls')}, Manage Domain Wide Delegation, un superadministrador debe agregar su ID de cliente numérico y el ámbito https://mail.google.com/\nPuede tardar hasta 24 horas. El buzón tiene que ser del mismo Google Workspace; gmail.com no puede delegar.`,
  'google-other-mailbox':
    'Se ha pedido a Gmail que envíe en nombre de un buzón distinto del que ha iniciado sesión.\nInicie sesión de nuevo exactamente con el buzón {mailbox}\nUna cuenta de servicio tiene que nombrar ese buzón como el usuario para el que actúa, y la organización tiene que habérselo delegado.',
  'google-precondition':
    'Gmail no puede hacerlo para esta cuenta: no tiene Gmail, o una cuenta de servicio no ha dicho para quién actúa.\nCompruebe en la consola de administración de Google que Gmail esté activado para el buzón {mailbox}\nUna cuenta de servicio tiene que nombrar ese buzón como su usuario (subject) y tener la delegación.',
  'google-service-key': `Google no acepta la clave de la cuenta de servicio, o no permite crear una.\nEn Google Cloud, ${name('IAM & Admin')}, ${name('Service accounts')}, la cuenta, ${name('Keys')}: compruebe que esté habilitada, o agregue una clave nueva e introduzca aquí su JSON.\nDonde las claves están prohibidas, un administrador de políticas de la organización (Organization Policy Administrator) tiene que hacer una excepción para este proyecto.`,
  'google-unauthorized-client':
    'El inicio de sesión se hizo con otro ID de cliente.\nInicie sesión de nuevo con el buzón {mailbox} y el ID de cliente {clientId}',
  'google-wrong-account': `Google muestra esto cuando en el navegador está activa una cuenta distinta de la de la aplicación; el parámetro no falta.\nInicie sesión de nuevo en una ventana privada y elija el buzón {mailbox}\nSi sigue así: según Google Auth Platform, ${name('Audience')}, una aplicación «${name('Internal')}» solo admite buzones de su propia organización.`,
  'google-loopback': `Google no devuelve a nadie a 127.0.0.1 con un cliente de este tipo.\n${CLIENTS} use un cliente del tipo ${WEB} e introduzca aquí su ID y su secreto.\nAbra esta página con un nombre de host con https://, y registre en ese cliente {redirectUri}`,
  'google-policy':
    'Las reglas de Google no permiten la solicitud, casi siempre por {redirectUri}\nTiene que empezar por https:// y tener un nombre de host de un dominio público; solo localhost está exento.',
  'google-blocked': `Google ha bloqueado el inicio de sesión con esta aplicación.\nEn Google Auth Platform compruebe ${name('Audience')} y ${name('Clients')}: ${WEB}, con {redirectUri}`,
  'google-client-auth': `Google no acepta el ID de cliente o el secreto de cliente.\nCopie ambos otra vez de Google Auth Platform, ${name('Clients')}, del mismo cliente. El ID termina en .apps.googleusercontent.com.`,
  'browser-cors':
    'El navegador no ha dejado que la página lea la respuesta de otra dirección, porque esa respuesta no nombra esta página (CORS).\nSirva la página de este producto y su backend desde la misma dirección: los dos con https, el mismo nombre de host y el mismo puerto.\nSi eso no es posible, el administrador de este producto tiene que hacer que el backend permita el origen de la página.\nEl mismo mensaje aparece si se ha cerrado su sesión en este producto, o si responde un proxy en lugar del backend: vuelva a cargar primero la página.',
  'browser-exchange':
    'La página de este producto ha llamado desde un script al servicio de inicio de sesión del proveedor, que no lo permite (CORS).\nLa página de inicio de sesión tiene que abrirse como página o ventana propia, y el código tiene que canjearlo el backend de este producto.\nComunique los detalles a los desarrolladores de este producto. En Microsoft, el URI de redirección tiene que figurar en la plataforma Web.',
  'browser-csp':
    'Las reglas de la propia página de este producto (Content Security Policy) prohíben lo que la página acaba de intentar.\nLos detalles nombran una dirección y una directiva, por ejemplo form-action o connect-src: el administrador de este producto tiene que agregar la dirección a esa directiva.\nUn servidor web o un proxy delante de este producto también puede establecer reglas así.',
  'browser-frame':
    'Una página se ha mostrado dentro de otra, en un marco (frame), y no lo permite. Ningún proveedor permite mostrar así su página de inicio de sesión.\nAbra este producto en una ventana propia y empiece de nuevo.\nSi es este producto el que muestra la página de inicio de sesión en un marco, sus desarrolladores tienen que abrir esa página en una ventana, o en lugar de la página del producto.',
  'browser-cookies':
    'El navegador no guarda las cookies que necesita el inicio de sesión.\nPermita las cookies de la página del proveedor y de este producto, o pruebe con otro navegador sin extensiones.\nSi este producto se muestra dentro de otra página, ábralo en una ventana propia.\nSi este producto se abre con http, su administrador tiene que activar https.',
  'browser-extension':
    'Una extensión del navegador, o una regla de su organización para el navegador, ha bloqueado la solicitud.\nDesactive las extensiones en esta página, o use una ventana privada u otro navegador.\nSi la bloquea una regla de su organización, pida a su departamento de informática que permita la página de inicio de sesión del proveedor.',
  'browser-mixed-content':
    'Una página abierta con https ha llamado a una dirección que empieza por http://, y el navegador no lo permite.\nEl administrador de este producto tiene que poner la dirección pública del producto con https.\nEl proxy que está delante tiene que transmitir que la página se abrió con https (X-Forwarded-Proto).',
  'browser-no-tls':
    'El navegador ha llamado con https:// a una dirección que responde sin cifrado, o al revés.\nEl administrador de este producto tiene que comparar la dirección pública del producto con la forma en que se sirve: https o http, y el puerto.\nEl URI de redirección en el proveedor tiene que empezar por esa dirección.',
  'browser-certificate':
    'El navegador no confía en el certificado de la página que tenía que abrir.\nSi es la página de este producto, su administrador tiene que instalar un certificado emitido exactamente para el nombre de host de esa página por una autoridad en la que confíen los navegadores.\nSi es la página del proveedor, la fecha y la hora de este equipo están mal, o un firewall o antivirus muestra un certificado propio: consulte a su departamento de informática.',
  'browser-unreachable':
    'El navegador no ha llegado a la página que tenía que abrir: su host no se conoce, no responde o no acepta conexiones.\nSi es la página de este producto, su administrador tiene que comparar el URI de redirección con la dirección por la que se llega a este producto desde este equipo. Aquí, localhost es este mismo equipo.\nMientras tanto, pegue en el formulario la dirección completa de esa página, si contiene code=.\nSi es la página del proveedor, la red, la VPN o el proxy de este equipo no deja que el navegador llegue a ella.',
  'browser-opener':
    'Una página ha cortado el vínculo con la ventana que la abrió (Cross-Origin-Opener-Policy). A menudo es solo una advertencia, y el inicio de sesión termina bien.\nSi no pasa nada después del inicio de sesión, este producto espera a la ventana de una manera que esa directiva prohíbe.\nSu administrador tiene que aplicar la misma directiva a la página de este producto y a su página de retorno. Sus desarrolladores tienen que usar una página de retorno que comunique el resultado por sí misma.',
  'browser-popup':
    'El navegador no ha abierto la ventana de inicio de sesión, o la ventana se ha cerrado antes del final.\nPermita las ventanas emergentes (pop-ups) de este producto y empiece de nuevo.\nSi la ventana estaba abierta, complete en ella el inicio de sesión. Si mostraba un error, pegue aquí su texto.',
  'browser-unsuitable':
    'La página no funciona en este navegador: es demasiado antiguo, forma parte de otro programa o no ejecuta JavaScript.\nÁbrala en un navegador corriente como Firefox, Chrome, Edge o Safari, y empiece de nuevo.',
  'product-database':
    'Este producto no ha podido usar su propia base de datos o almacén de datos (por ejemplo SQLite, MySQL, PostgreSQL, Redis o una cola). Ningún servidor de correo ni proveedor ha rechazado nada.\nSu administrador tiene que leer el registro (log) de esa base de datos: quizá no esté en marcha, esté llena o no permita escribir, o sus tablas sean más antiguas que este producto.\nDespués empiece de nuevo: un código del proveedor sirve una sola vez, y solo durante unos minutos.',
  'page-expired':
    'Ha pasado demasiado tiempo desde que se abrió esta página, o el navegador no ha guardado la cookie de este producto.\nVuelva a cargar la página, inicie sesión en este producto y empiece de nuevo.\nSi ocurre siempre, el administrador de este producto tiene que comprobar la dirección pública del producto (https, nombre de host), la cookie de sesión y el reloj de cada uno de sus servidores.',
  'token-command':
    'El comando que debería dar el token o la contraseña no ha dado nada.\nEl administrador de este servidor tiene que ejecutarlo a mano, con el mismo usuario y el mismo entorno: lo que muestra el comando dice por qué.\nLo más frecuente es que su token de actualización ya no sea válido, o que no encuentre sus archivos o el llavero (keyring) de ese usuario.',
  'key-unreadable':
    'No se puede leer la clave privada introducida: está cortada, o se han perdido sus saltos de línea.\nIntroduzca de nuevo la clave entera, desde la línea BEGIN hasta la línea END, con sus saltos de línea. Para una cuenta de servicio de Google, introduzca el archivo JSON entero.\nEn una variable de entorno, los saltos de línea suelen escribirse como \\n: el programa que la lee tiene que volver a convertirlos en saltos de línea.',
  'scope-changed':
    'El proveedor ha concedido permisos (ámbitos, scopes) distintos de los solicitados, y este producto lo toma por un error.\nRetire el acceso de la aplicación en los ajustes de la cuenta. Después inicie sesión de nuevo y permita todo lo que se pida.\nSi vuelve a ocurrir, el administrador de este producto tiene que establecer OAUTHLIB_RELAX_TOKEN_SCOPE=1 o actualizar el producto.',
  'sasl-plugin':
    'El programa de correo del servidor de este producto (Postfix, Exim, Sendmail) no tiene ningún complemento (plugin) para el mecanismo de inicio de sesión solicitado. Ningún servidor de correo ha rechazado nada.\nEl administrador de este producto tiene que instalar el complemento para Cyrus SASL: libsasl2-modules para PLAIN y LOGIN, sasl-xoauth2 para OAuth2.\nDespués compruebe que la configuración de ese programa permita este mecanismo (Postfix: smtp_sasl_mechanism_filter, smtp_sasl_security_options). Si el programa se ejecuta en un entorno chroot, el complemento también tiene que estar allí.',
  'endpoint-dns':
    'Este servidor no ha podido resolver el nombre de host del servicio de inicio de sesión {endpoint}\nCompruebe la configuración de DNS de este servidor; en un contenedor, la del contenedor y la de su red. No afecta al servidor de correo.\nSi solo se puede acceder a Internet por un proxy, configúrelo en este servidor.',
  'microsoft-resource-missing':
    'La aplicación no tiene ningún permiso del servicio para el que se ha pedido un token. Los detalles nombran ese servicio y los que sí están registrados.\nPara enviar por SMTP sin persona: en Entra, Registros de aplicaciones (App registrations), la aplicación, Permisos de API (API permissions), «APIs my organization uses», Office 365 Exchange Online, agregue el permiso de aplicación SMTP.SendAsApp.\nPara enviar por SMTP con una persona que inicia sesión: agregue allí, de Microsoft Graph, los permisos delegados SMTP.Send y offline_access.\nDespués elija «Conceder consentimiento de administrador (Grant admin consent)» e inicie sesión de nuevo.',
  'microsoft-may-not-register':
    'Usted no puede registrar ni modificar una aplicación en este directorio de Microsoft.\nUn administrador tiene que registrarla, o asignarle el rol Desarrollador de aplicaciones (Application Developer) o Administrador de aplicaciones (Application Administrator).\nCon PowerShell o desde la línea de comandos, conéctese con el ámbito (scope) Application.ReadWrite.All.',
  'smtp-inspected':
    'Un firewall en el camino modifica lo que dice el servidor de correo: en lugar de su saludo y de STARTTLS aparecen asteriscos o XXXX. Sin STARTTLS nadie puede iniciar sesión.\nEl administrador de la red tiene que desactivar la inspección de SMTP para este servidor (Cisco: «inspect esmtp»), o permitir TLS en ella.\nEl puerto 465 con TLS no pasa por la inspección, si el proveedor lo ofrece.',
  'smtp-attachment':
    'El servidor de correo rechaza el mensaje por un archivo adjunto o un enlace: los de ese tipo están bloqueados por seguridad. El inicio de sesión y la configuración funcionan.\nEnvíe el mensaje sin ese adjunto o enlace, o guarde el archivo en otro lugar y envíe un enlace a ese archivo.',
  'callback-too-large':
    'El servidor web delante de este producto rechaza la dirección larga o las cookies con que el proveedor le devuelve.\nSu administrador tiene que aumentar el límite de los encabezados (nginx: large_client_header_buffers 4 32k; también proxy_buffer_size).\nDe momento, borre las cookies de este sitio e inicie sesión de nuevo.',
  'callback-blocked':
    'El servidor web o un firewall delante de este producto bloquea la página a la que el proveedor le devuelve.\nSu administrador tiene que eximir esa dirección. La regla habitual es la 930120 del conjunto OWASP: toma «userinfo.profile» en la dirección por un ataque.\nMientras tanto, pegue en el formulario la dirección completa de la página bloqueada.',
  'product-crash': `Este producto ha fallado al tratar una respuesta, o un inicio de sesión que nunca se guardó; el motivo real se ha perdido.\nInicie sesión de nuevo y guarde. Si sigue así, el registro (log) del backend de este producto contiene la respuesta del proveedor.\nComunique los detalles a los desarrolladores de este producto y actualícelo.`,
  'microsoft-page':
    'La página de Microsoft no ha podido iniciar su sesión; el número que dice por qué (AADSTS y cifras) está más abajo en ella.\nCopie el texto completo de esa página, con el número, y péguelo aquí.',
  'redirect-loop':
    'Dos direcciones de este producto se envían el navegador la una a la otra sin fin.\nSu administrador tiene que comprobar que el proxy inverso transmita https y el nombre de host (X-Forwarded-Proto, X-Forwarded-Host).\nDe momento, borre las cookies de este sitio e inicie sesión de nuevo.',
  'other-account':
    'Ha iniciado sesión una cuenta distinta de la esperada.\nInicie sesión de nuevo en una ventana privada y elija el buzón {mailbox}\nUn alias no sirve: tiene que iniciar sesión la dirección principal de la cuenta.',
  'stored-unreadable':
    'Este producto no puede leer el inicio de sesión o el secreto que tiene guardado: se ha cambiado su clave, o el archivo está dañado.\nSu administrador tiene que restaurar la clave o el archivo.\nSi no es posible, introduzca otra vez el secreto de cliente e inicie sesión de nuevo con el buzón {mailbox}.',
  'product-incomplete':
    'En el servidor de este producto falta una parte que necesita para enviar.\nSu administrador tiene que instalar o actualizar la biblioteca, la extensión o el programa que nombran los detalles.',
  'profile-denied': `El inicio de sesión en sí ha funcionado, pero después este producto ha preguntado quién había iniciado sesión, y no puede hacerlo.\nTiene que solicitar también User.Read (Microsoft) u openid email, o conservar el token sin eso.\n${MAKERS}`,
  'credential-probe':
    'La comprobación del ID de cliente y del secreto de cliente que hace este producto ha fallado, antes de iniciar sesión; no dice por qué.\nCompare el ID de cliente, el secreto de cliente (el valor, no su ID) y el inquilino con la página del proveedor.\nSi son correctos, el registro (log) del backend de este producto contiene la respuesta del proveedor.',
  configuration:
    'Falta un ajuste de este producto, o no se puede leer.\nSu administrador tiene que mirar el ajuste o el archivo que nombran los detalles, y corregirlo.',
  'api-send-as': `El buzón {mailbox} no tiene permitido enviar con la dirección del remitente {from}\n${EXCHANGE} Mailboxes, el buzón de esa dirección, Delegation: dé al buzón {mailbox} el permiso ${SEND_AS}.\nO ponga como remitente (From) el buzón que inicia sesión.`,
  'api-policy':
    'Una directiva de la organización impide que la aplicación acceda a este buzón.\nEn Exchange Online PowerShell, Test-ApplicationAccessPolicy muestra cuál; agregue el buzón {mailbox} a su grupo.\nUn cambio puede tardar dos horas en surtir efecto.\nSi los detalles mencionan OData, Get-OrganizationConfig y Get-CASMailbox muestran EwsApplicationAccessPolicy: agregue la aplicación a EwsAllowList.',
  'api-permission': `A la aplicación le falta el permiso de enviar correo, o un administrador no lo ha consentido.\n${APP} ${name('API permissions')}: para enviar sin persona tiene que ser un permiso de aplicación (Mail.Send); con una persona que inicia sesión, uno delegado.\nDespués «${name('Grant admin consent')}»: {consentLink}\nLuego inicie sesión de nuevo. Un derecho recién concedido puede tardar hasta dos horas en surtir efecto.`,
  'api-no-mailbox': `La cuenta del buzón {mailbox} no tiene ningún buzón que pueda enviar: ninguno en Exchange Online, o ninguna licencia para él.\n${USERS} la cuenta: asigne una licencia con Exchange Online; tarda unos minutos.\nO inicie sesión con la cuenta del buzón que va a enviar, no con la del administrador que registró la aplicación.`,
  'api-full-access': `La cuenta que ha iniciado sesión no tiene derechos en el buzón compartido.\n${EXCHANGE} Mailboxes, el buzón compartido, Delegation: dé al buzón {mailbox} «Full Access» (Read and manage) y ${SEND_AS}.\nPuede tardar una hora en surtir efecto.`,
  'api-user':
    'El proveedor no conoce como usuario el buzón {mailbox}\nCompruebe si la dirección está mal escrita: tiene que ser el nombre de usuario o la dirección principal de un buzón del inquilino {tenant}',
  'api-limit':
    'Se ha alcanzado el límite de envío del proveedor.\nEspere, hasta un día, y envíe menos mensajes.',
  'api-person-missing':
    'Este producto ha pedido el buzón de la persona que ha iniciado sesión, pero inicia sesión sin persona.\nTiene que nombrar el buzón {mailbox}\nO inicie sesión con una persona. Comunique los detalles a los desarrolladores de este producto.',
  'api-down':
    'El servicio de correo del proveedor tiene un fallo o está sobrecargado.\nEspere unos minutos e inténtelo de nuevo; no se pierde nada.',
  'access-token-expired':
    'Se ha usado un token de acceso pasada su hora de validez.\nEl backend tiene que pedir uno nuevo con el token de actualización antes de enviar.\nCompruebe también la fecha y la hora de este servidor.',
  'access-token-resource':
    'El token está dañado, o se hizo para un servicio distinto de aquel al que se ha enviado.\nEl ámbito (scope) tiene que ser el del servicio: https://outlook.office.com/SMTP.Send para SMTP, https://graph.microsoft.com/Mail.Send para Graph.\nCorrija el ámbito en este producto e inicie sesión de nuevo.',
  'smtp-auth-disabled': `En Microsoft, el envío por SMTP está desactivado para este buzón o para toda la organización.\n${SMTP_AUTH}\nO en Exchange Online PowerShell: {smtpAuthCommand}\nEsto prevalece sobre el ajuste de la organización. Puede tardar una hora en surtir efecto.`,
  'smtp-password-refused':
    'Microsoft ya no acepta contraseñas para enviar.\nElija en este formulario el método de inicio de sesión Microsoft (OAuth2) e inicie sesión con el buzón {mailbox}.',
  'smtp-security-defaults':
    'Una directiva de seguridad de la organización rechaza esta manera de iniciar sesión.\nEl administrador tiene que comprobar en Entra el acceso condicional (Conditional Access), «Security defaults» y, en Sign-in logs, el buzón {mailbox}.\nTambién tiene que estar permitido el envío por SMTP, en Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-send-as': `El buzón {mailbox} no tiene permitido enviar con la dirección del remitente {from}\nPonga como remitente (From) el buzón que inicia sesión.\nO pida al administrador que le dé ${SEND_AS} para esa dirección: en el centro de administración de Exchange, Mailboxes, el buzón, Delegation.\nSi los detalles nombran una dirección distinta de la del remitente (From), es la de los mensajes no entregados (Return-Path): configúrela también. O el administrador del servidor de correo tiene que permitírsela a la cuenta (Postfix: smtpd_sender_login_maps).`,
  'smtp-app-password':
    'El servidor de correo no acepta aquí la contraseña de la cuenta.\nElija en este formulario el método de inicio de sesión Google (OAuth2) e inicie sesión con el buzón {mailbox}.\nO introduzca una contraseña de aplicación en lugar de la de la cuenta; necesita la verificación en dos pasos.\nEn otro proveedor, cree la contraseña de aplicación en su página, en cuenta o seguridad.',
  'smtp-password-sent-by-product': `El destino está configurado con OAuth2, pero en su lugar se ha enviado una contraseña (LOGIN o PLAIN).\nEl backend tiene que iniciar sesión con XOAUTH2 para este destino, en todos los tipos de correo que envía.\n${MAKERS}`,
  'smtp-password-sent':
    'Se ha enviado una contraseña, no un token; Microsoft ya no acepta contraseñas para enviar.\nElija en este formulario el método de inicio de sesión Microsoft (OAuth2) e inicie sesión con el buzón {mailbox}.\nSi OAuth2 está elegido, el backend tiene que usar el mecanismo XOAUTH2.',
  'smtp-web-login':
    'Google exige iniciar sesión antes en un navegador.\nInicie sesión en https://mail.google.com con el buzón {mailbox}, confirme lo que se le pida e inicie sesión aquí de nuevo.\nLa contraseña de la cuenta no basta: elija el método de inicio de sesión Google (OAuth2), o introduzca una contraseña de aplicación.',
  'smtp-xoauth2-microsoft':
    'El servidor de correo de Microsoft ha rechazado el inicio de sesión.\nInicie sesión de nuevo exactamente con el buzón que se usa como nombre de usuario, el buzón {mailbox}\nPara un buzón compartido, inicie sesión con su propia cuenta que tenga derechos en él, y ponga la dirección compartida como remitente (From).\nEl ámbito (scope) tiene que ser https://outlook.office.com/SMTP.Send; uno de graph.microsoft.com no funciona con SMTP.\nEl SMTP autenticado tiene que estar permitido, en Exchange Online PowerShell: {smtpAuthCommand}\nSi se usó una contraseña, elija el método de inicio de sesión Microsoft (OAuth2). Si la aplicación inicia sesión sin una persona, necesita SMTP.SendAsApp con el consentimiento de un administrador, y derechos sobre el buzón en Exchange.',
  'smtp-yahoo-password':
    'Yahoo o AOL ha rechazado la contraseña; dice «too many attempts» (demasiados intentos) ya en el primero, y esperar no sirve.\nCree una contraseña de aplicación en la página de seguridad de la cuenta en Yahoo e introdúzcala aquí, o elija OAuth2.\nNombre de usuario: la dirección de correo completa.',
  'smtp-yahoo-sender':
    'Yahoo ha rechazado el mensaje, casi siempre porque el remitente (From) no es la cuenta que ha iniciado sesión; no se trata del destinatario.\nPonga como remitente la dirección que inicia sesión, la del buzón {mailbox}\nSi ya lo es, acorte el texto y quite los enlaces, porque Yahoo los toma por correo no deseado.',
  'smtp-switched-off':
    'El envío por SMTP está desactivado en la configuración de este buzón.\nInicie sesión en el buzón en la página web del proveedor y active SMTP en su configuración (a menudo «POP3/IMAP/SMTP» o «acceso de terceros»).\nAlgunos proveedores dan entonces un código de autorización o una contraseña de aplicación: introdúzcalo aquí como contraseña.',
  'smtp-intercepted':
    'Ha respondido un servidor de correo distinto del llamado: la empresa de alojamiento o un firewall intercepta las conexiones de correo salientes.\nPida a la empresa de alojamiento, o al administrador de la red, que deje que este servidor se conecte directamente al servidor {server} (cPanel: «SMTP Restrictions»).\nCompare el nombre del saludo del servidor con el servidor de este formulario.',
  'smtp-other-service':
    'En el servidor {server} ha respondido algo que no es un servidor SMTP\nCompruebe el servidor y el puerto: smtp.… y no imap.… ni pop.…, puerto 587 con STARTTLS o 465 con TLS.',
  'smtp-multiple-from':
    'Hay más de una dirección en el remitente (From).\nDeje una sola dirección en el remitente.',
  'smtp-own-mailbox-full':
    'Está lleno el buzón que envía, no el del destinatario.\nVacíe el buzón {mailbox}, también Elementos enviados y Elementos eliminados, o pida a su administrador que lo amplíe.',
  'smtp-licence': `El buzón que envía no tiene licencia de Exchange Online.\n${USERS} el buzón {mailbox}, Licenses and apps: asigne una licencia con Exchange Online.\nPuede tardar una hora en surtir efecto. O inicie sesión con un buzón que la tenga.`,
  'smtp-connector': `Microsoft no reconoce este servidor como uno de la organización: la dirección IP o el certificado del conector no corresponde.\n${EXCHANGE} Mail flow, Connectors: corrija la dirección IP o el nombre del certificado del conector desde el servidor de correo de su organización.\nO envíe por smtp.office365.com, puerto 587, iniciando sesión.`,
  'smtp-domain-unregistered':
    'El proveedor no conoce el dominio de la dirección del remitente {from}\nAgregue y verifique allí el dominio (centro de administración de Microsoft 365, Settings, Domains), o use una dirección de remitente de un dominio que sí conozca.',
  'smtp-sender-unverified':
    'El servicio de correo solo envía desde direcciones y dominios verificados allí, y la dirección del remitente no es uno de ellos.\nVerifique la dirección o su dominio en la consola del servicio, o introduzca una dirección verificada; se ha usado la dirección del remitente {from}\nUna cuenta nueva puede estar limitada («sandbox») hasta que el servicio levante el límite. Hasta entonces, cada destinatario también debe estar verificado allí.',
  'smtp-ip-not-allowed':
    'El servicio de correo solo admite correo de direcciones IP conocidas, y la de este servidor no es una de ellas.\nEn la consola del servicio de correo, agregue la dirección IP pública de este servidor a las permitidas (a menudo en Security, seguridad).',
  'smtp-account-inactive':
    'La cuenta del servicio de correo no puede enviar ahora: no está activada, está suspendida o no tiene crédito.\nInicie sesión en la página web del servicio de correo con el buzón {mailbox}, o pídaselo a su administrador, y busque allí un aviso.',
  'smtp-federation':
    'Microsoft no puede conectarse por https con TLS 1.2 con el servidor de inicio de sesión propio de la organización (AD FS).\nSu administrador tiene que activar allí TLS 1.2. Iniciar sesión con OAuth2 en este formulario evita ese camino.',
  'smtp-hve-token':
    'El servidor no ha podido usar el token: está dañado o, con High Volume Email, demasiado cerca de su fin.\nEl backend tiene que enviar un token reciente, en una sola línea de base64, y renovarlo 20 minutos antes de que caduque.\nEl nombre de usuario tiene que ser la cuenta para la que se hizo el token, la del buzón {mailbox}',
  'smtp-hve-recipient':
    'High Volume Email solo entrega a destinatarios de dentro de la organización.\nIntroduzca destinatarios de la organización, o envíe por smtp.office365.com.',
  'smtp-app-only': `El token propio de la aplicación es válido, pero Exchange no permite que la aplicación use el buzón {mailbox}\nEn Exchange Online PowerShell: New-ServicePrincipal con ${name('Object ID')} de ${name('Enterprise applications')}, y una asignación del rol «Application SMTP.SendAsApp» o Add-MailboxPermission.\nEl SMTP autenticado tiene que estar activado: {smtpAuthCommand}\nTodo eso puede tardar hasta dos horas en surtir efecto.`,
  'smtp-mailbox-logon': `Exchange no permite que este inicio de sesión use el buzón {mailbox}\nEl administrador tiene que comprobar que el buzón tenga licencia y que la aplicación o la cuenta tenga derechos en él (Full Access, ${name('Send As')}).\nUn derecho recién concedido puede tardar hasta dos horas en surtir efecto.`,
  'smtp-other-transport':
    'Donde la organización no quiere SMTP en absoluto, solo sirve otro camino.\nSi este producto puede enviar por Microsoft Graph, elíjalo en lugar de SMTP.',
  'smtp-not-spread-yet':
    'Puede que un permiso recién concedido o un ajuste recién cambiado aún no surta efecto; Exchange necesita hasta dos horas.\nEspere y haga otra prueba sin cambiar nada.',
  'smtp-too-many-logins':
    'Ahora mismo el servidor de correo no deja iniciar sesión a esta cuenta.\nEspere una hora e inténtelo de nuevo. Envíe con menos frecuencia si vuelve a ocurrir.\nSi la contraseña es incorrecta, corríjala primero en este formulario: los inicios de sesión fallidos suelen ser el motivo.\nSi la respuesta dice que la dirección de este servidor está bloqueada, el administrador del servidor de correo tiene que desbloquearla.',
  'smtp-token-refused':
    'El servidor de correo no acepta el inicio de sesión.\nInicie sesión de nuevo exactamente con el buzón que se usa como nombre de usuario, el buzón {mailbox}\nPermita el acceso completo al correo; para Google el ámbito (scope) tiene que ser https://mail.google.com/\nSi se ha usado una contraseña: elija el método de inicio de sesión Google (OAuth2), o una contraseña de aplicación.\nEl nombre de usuario tiene que ser la dirección principal de la cuenta; con un alias no se inicia sesión.',
  'smtp-starttls-first':
    'El servidor de correo exige antes una conexión cifrada.\nPonga Cifrado en STARTTLS con el puerto 587, o en TLS con el puerto 465.',
  'smtp-not-signed-in':
    'El servidor de correo solo admite correo después de iniciar sesión, y nadie la ha iniciado.\nElija en este formulario un método de inicio de sesión, para Google o Microsoft OAuth2, y guarde.\nCon otro servidor de correo introduzca el nombre de usuario y la contraseña.\nSi debe admitir correo sin inicio de sesión (relay), su administrador tiene que permitir en él la dirección de este servidor.',
  'smtp-challenge':
    'Este producto no ha entendido lo que el servidor de correo ha preguntado durante el inicio de sesión.\nEn Google o Microsoft casi siempre es un token rechazado: inicie sesión de nuevo con el buzón {mailbox}.\nCon otro servidor elija otro método de inicio de sesión, o comunique los detalles a los desarrolladores de este producto.\nActualice el programa que envía; su registro de depuración contiene la respuesta del servidor.\nEn Microsoft también tiene que estar permitido el envío por SMTP: {smtpAuthCommand}',
  'smtp-auth-syntax': `El servidor de correo no ha podido leer el inicio de sesión que ha enviado el backend.\nEl backend tiene que enviar usuario y token para XOAUTH2 en una sola línea de base64, sin salto de línea.\n${MAKERS}`,
  'smtp-mechanism': `El servidor {server} no ofrece esta manera de iniciar sesión.\nPara Google el servidor es smtp.gmail.com, para Microsoft smtp.office365.com, con STARTTLS y el puerto 587.\nAlgunos servidores la ofrecen solo después del cifrado: elija STARTTLS o TLS.\nUn servidor propio que acepta correo sin inicio de sesión (relay) no necesita ninguno: elija «Ninguna» en Autenticación.\nSi se menciona CRAM-MD5, elija PLAIN o LOGIN en el programa que envía.\nMicrosoft acepta LOGIN y OAuth2, pero no PLAIN. Si el programa no permite elegirlo, sus desarrolladores deben agregarlo.`,
  'smtp-limit':
    'Se ha alcanzado el límite de envío del proveedor.\nEspere, hasta un día, y envíe menos mensajes. Lo mejor es una sola conexión a la vez.',
  'smtp-sender-blocked':
    'El proveedor ha bloqueado el envío del buzón {mailbox} o de la organización porque sospecha que se envía correo no deseado.\nEl administrador tiene que desbloquearlo en «Restricted entities» de Microsoft Defender, o en la consola de administración de Google.\nCon otro proveedor, pregunte el motivo a su soporte o al administrador del servidor de correo. Si otra persona ha usado la cuenta, cambie primero su contraseña.',
  'smtp-tenant-untrusted':
    'Microsoft no acepta mensajes de esta organización hacia fuera: la organización es nueva o está en periodo de prueba, o su dirección tiene mala reputación. Ningún ajuste de este formulario lo cambia.\nSu administrador tiene que pedir al soporte de Microsoft, en el Centro de administración de Microsoft 365, que lo levante, con el código que figura en los detalles (5.7.708 o 5.7.501). Una licencia de pago ayuda.',
  'smtp-ip-blocked':
    'El servidor receptor bloquea la dirección de este servidor.\nEnvíe por el servidor de envío del proveedor en el puerto 587 iniciando sesión, o haga que quiten la dirección de la lista de bloqueo.\nSi falta el DNS inverso (PTR), haga que la empresa de alojamiento configure un nombre que lleve de vuelta a la dirección; con IPv6 falta a menudo: envíe entonces por IPv4.\nSi es una dirección de su proveedor de correo, es él quien hace que la quiten de la lista.',
  'smtp-from-empty':
    'La dirección del remitente está vacía o no es una dirección completa.\nIntroduzca una dirección de remitente de la cuenta que inicia sesión, la del buzón {mailbox}',
  'smtp-relay':
    'El servidor {server} no transmite correo para este remitente o destinatario.\nInicie sesión con el buzón que envía y use su dirección como remitente (From).\nCon una retransmisión basada en direcciones IP, el administrador tiene que agregarle la dirección de este servidor.',
  'smtp-authentication-of-domain':
    'El servidor receptor no confía en el dominio del remitente.\nEl administrador del dominio tiene que configurar SPF, DKIM y DMARC para él en el DNS.\nSi el dominio del remitente (From) no es suyo, introduzca una dirección de su propio dominio.',
  'smtp-google-relay':
    'La retransmisión SMTP de Google no conoce este servidor o el dominio de la dirección del remitente {from}\nEn la consola de administración de Google, Apps, Gmail, Routing, SMTP relay service: agregue la dirección IP pública de este servidor y permita el remitente.\nO envíe por smtp.gmail.com, puerto 587, iniciando sesión.',
  'smtp-loop': `El mensaje da vueltas entre servidores de correo.\nEl administrador del correo del destinatario tiene que mirar las reglas de reenvío, los conectores y el registro MX de ese dominio.\n${OTHER_RECIPIENT}`,
  'smtp-forwarding':
    'El destinatario reenvía el correo fuera de la organización, lo que prohíbe su directiva.\nSu administrador tiene que permitir el reenvío en Microsoft Defender, Anti-spam outbound policy. O use otro destinatario.',
  'smtp-service-permission':
    'La clave que se usa en el servicio de correo no puede enviar.\nEn la consola del servicio de correo, dé a esa clave o a ese usuario el derecho a enviar (en AWS: ses:SendRawEmail), o introduzca una clave que lo tenga.',
  'smtp-domain-policy':
    'Una regla de la organización del remitente o del destinatario prohíbe este correo.\nSu administrador tiene que mirar las reglas de correo: en el centro de administración de Exchange, Mail flow, Rules; en la consola de administración de Google, Apps, Gmail, Compliance.\nExima allí el buzón {mailbox}, o use otro destinatario.',
  'smtp-recipient-restricted': `El destinatario solo admite correo de determinados remitentes.\nEl administrador del destinatario tiene que permitir la dirección del remitente {from} en el centro de administración de Exchange: el grupo o el buzón, Settings, message delivery restrictions.\n${OTHER_RECIPIENT}`,
  'smtp-account-disabled': `El buzón está deshabilitado.\n${USERS} permita el inicio de sesión del buzón {mailbox} y asígnele una licencia con Exchange.`,
  'smtp-recipient':
    'La dirección de un destinatario no existe o no se acepta.\nCompruebe si los destinatarios están mal escritos.',
  'smtp-mailbox-full':
    'Un buzón está lleno.\nHaga sitio en el buzón del destinatario, o use otro destinatario.',
  'smtp-size':
    'El mensaje es demasiado grande para el servidor de correo.\nEnvíe menos en un solo mensaje.\nO pida al administrador del servidor de correo que aumente el límite.',
  'smtp-sender-invalid':
    'El servidor de correo no acepta la dirección del remitente {from}\nIntroduzca la dirección completa de un buzón existente.\nSi los detalles nombran una dirección distinta de la del remitente (From), es la de los mensajes no entregados (Return-Path): configúrela también.',
  'smtp-format': `El servidor de correo no acepta el mensaje tal como lo ha escrito este producto.\n${MAKERS}\nSi la respuesta nombra un encabezado (header), quite los caracteres especiales del asunto y del nombre del remitente.`,
  'smtp-no-service':
    'Este servidor no admite correo, o no desde aquí.\nCompruebe el servidor en este formulario: smtp.gmail.com, smtp.office365.com o el de su proveedor de correo, puerto 587 o 465.',
  'smtp-helo':
    'El servidor de correo no acepta el nombre con el que se presenta este servidor.\nDé a este servidor un nombre de host completo con dominio.\nSi ese nombre está vacío en los detalles, el programa que envía lo omite: sus desarrolladores tienen que corregirlo.',
  'smtp-spam':
    'El servidor de correo toma el mensaje por correo no deseado.\nCambie el asunto o el texto, y compruebe la dirección del remitente.',
  'smtp-busy': `El servidor de correo está sobrecargado o tiene un fallo.\n${WAIT}`,
  storage:
    'Este servidor no ha podido escribir un archivo.\nCompruebe su espacio libre, y que el backend pueda escribir en el directorio donde guarda su estado.',
  'proxy-login':
    'El servidor proxy pide un nombre de usuario y una contraseña.\nIntrodúzcalos en la configuración de proxy de este servidor, o exima este servidor en el proxy.',
  proxy:
    'La conexión a través del proxy ha fallado.\nCompruebe la configuración de proxy de este servidor. El proxy tiene que permitir CONNECT al servidor de correo y al servicio de inicio de sesión del proveedor.',
  'tls-expired':
    'El certificado de la otra parte ha caducado, o el reloj de este servidor está mal.\nCompruebe la fecha y la hora de este servidor. Si son correctas, el administrador del otro servidor tiene que renovar su certificado.',
  'tls-name':
    'El certificado es de un nombre de host distinto del que tiene el servidor {server}\nIntroduzca el servidor con un nombre que su certificado cubra; a menudo está en los detalles. Con una empresa de alojamiento es el nombre del servidor de esta, no mail.su-dominio, y nunca una dirección IP ni un alias.\nSi el nombre es correcto, algo entre este servidor y el proveedor responde en su lugar; el administrador de este producto tiene que buscarlo.\nSi es un servidor de correo propio, su administrador tiene que darle un certificado para el nombre con el que se le llama.',
  'tls-untrusted':
    'Este servidor no confía en el certificado de la otra parte.\nInstale en este servidor los certificados de CA que faltan (paquete ca-certificates), o la CA de un proxy o antivirus que abre las conexiones.\nSi es un servidor de correo propio o de una pequeña empresa de alojamiento, quizá no envíe su certificado intermedio: su administrador tiene que instalar la cadena completa (fullchain.pem).\nSi los detalles dicen «self-signed», instale en este servidor exactamente el certificado de ese servidor de correo (Proton Mail Bridge puede exportarlo), o pida a su administrador que obtenga uno de una CA pública.\nNo desactive la verificación.',
  'tls-client-certificate':
    'La otra parte exige que este servidor presente un certificado propio.\nCompruebe el servidor y el puerto: en Google y Microsoft, 587 con STARTTLS y 465 con TLS no necesitan ninguno.\nDonde lo pida un conector o una retransmisión, el administrador de este producto tiene que instalar ese certificado.',
  'tls-alert': `Los dos servidores no han encontrado un tipo de cifrado común.\nActualice la biblioteca TLS de la parte más antigua; el proveedor exige TLS 1.2 o posterior.\nCompruebe también que el cifrado corresponda al puerto: ${PORTS}.`,
  'tls-alert-certificate':
    'Una de las partes no acepta el certificado de la otra.\nCompruebe la fecha y la hora de este servidor y sus certificados de CA (paquete ca-certificates).\nSi un proxy o un antivirus abre las conexiones, instale aquí su CA.',
  'tls-alert-other': `La conexión cifrada se ha interrumpido.\nCompruebe el servidor y el puerto, y que el cifrado corresponda al puerto: ${PORTS}.\nSi son correctos, busque un firewall, un proxy o un antivirus entre este equipo y el servidor {server}`,
  'tls-mode':
    'El servidor no habla TLS desde el principio en este puerto.\nUse STARTTLS con el puerto 587, o TLS con el puerto 465.',
  'starttls-missing':
    'El servidor {server} no ofrece STARTTLS en este puerto.\nUse el puerto 587 con STARTTLS, o el puerto 465 con TLS.\nSi el puerto es correcto, puede que un firewall o un antivirus quite STARTTLS de la conexión.\nSi es un servidor de correo de su propia red, elija «Ninguno (no seguro)» como cifrado, o pida a su administrador que active STARTTLS.',
  'tls-failed': `La conexión cifrada con el servidor {server} no se ha establecido; el motivo se ha perdido por el camino.\nCompruebe que el cifrado corresponda al puerto: ${PORTS}.`,
  'tls-version': `Los dos servidores no han encontrado un tipo de cifrado común.\nActualice la biblioteca TLS de la parte más antigua; el proveedor exige TLS 1.2 o posterior.\nCompruebe también que el cifrado corresponda al puerto: ${PORTS}.`,
  'dns-unavailable':
    'Ahora mismo este servidor no puede resolver nombres de host.\nCompruebe su configuración de DNS y su red.\nUn contenedor tiene su propia configuración de DNS.',
  'dns-not-found':
    'No se ha encontrado el nombre de host del servidor {server}.\nCompruebe si el servidor está mal escrito en este formulario.\nSi es correcto, compruebe la configuración de DNS de este servidor.',
  refused:
    'El servidor {server} no acepta conexiones en este puerto.\nCompruebe el servidor y el puerto: 587 con STARTTLS, 465 con TLS.\nSi son correctos, el firewall tiene que permitir que este servidor se conecte allí.\nSi es un servidor de correo propio, su administrador tiene que hacer que escuche en ese puerto (Postfix: submission en master.cf).',
  timeout: `El servidor {server} no ha respondido a tiempo.\nCompruebe el servidor y el puerto: 587 con STARTTLS, 465 con TLS.\nEl firewall tiene que dejar que este servidor se conecte con él, en el puerto 587 o 465 para el correo y 443 para el inicio de sesión. Muchas redes bloquean el puerto 25.\nSi hace falta un proxy, configúrelo en este servidor.`,
  unreachable: `No hay ninguna ruta de red hasta el servidor {server}\nCompruebe la red de este servidor. Donde IPv6 está configurado pero no funciona, repárelo o desactívelo.\nCompruebe el servidor y el puerto: 587 con STARTTLS, 465 con TLS.\nSi son correctos, el firewall tiene que permitir que este servidor se conecte allí.`,
  'permission-network':
    'La propia configuración de seguridad de este servidor prohíbe la conexión.\nCompruebe el firewall, el antivirus y SELinux (httpd_can_network_connect, httpd_can_sendmail); en una base de datos Oracle, su ACL de red (DBMS_NETWORK_ACL_ADMIN).',
  reset: `La conexión se ha cortado.\nCompruebe que el cifrado corresponda al puerto: ${PORTS}.\nSi corresponde, busque un firewall, un proxy o un antivirus entre este equipo y el servidor {server}\nAlgunos servidores cortan la conexión si no aceptan un nombre de host o están ocupados: dé a este producto un nombre de host completo (EHLO), e inténtelo más tarde.\nSi se corta al iniciar sesión, puede que se haya rechazado la contraseña: QQ y 163 exigen en su lugar un código de autorización (授权码).`,
  'endpoint-unreachable':
    'Este servidor no ha podido conectarse con el servicio de inicio de sesión {endpoint}\nEl firewall tiene que dejar que este servidor se conecte allí en el puerto 443. No afecta al servidor de correo.\nSi hace falta un proxy, configúrelo en este servidor; compruebe también su DNS.',
  'endpoint-certificate':
    'La conexión cifrada con el servicio de inicio de sesión {endpoint} no se ha establecido.\nInstale en este servidor los certificados de CA que faltan (paquete ca-certificates), o la CA de un proxy o antivirus que abre las conexiones.\nCompruebe la fecha y la hora de este servidor. No desactive la verificación.',
  'clock-skew':
    'La fecha o la hora de este servidor es incorrecta.\nActive su sincronización de hora (NTP) e inténtelo de nuevo.',
  'issuer-mismatch':
    'La respuesta no viene del proveedor al que se ha preguntado.\nInicie sesión de nuevo. Si sigue así, el emisor (issuer) del proveedor está mal configurado en este producto.',
  'state-mismatch':
    'La respuesta no corresponde al inicio de sesión que este producto recuerda: pertenece a otro, o el navegador no ha enviado con ella la cookie de este producto.\nAbra este producto con https y con el nombre de host al que le devuelve el proveedor. Después empiece de nuevo, con una sola ventana de inicio de sesión abierta.\nSi vuelve a ocurrir, el administrador de este producto tiene que comprobar la dirección pública del producto, lo que transmite el proxy que está delante y la cookie de sesión (SameSite=Lax).',
  pkce: 'La clave de prueba (PKCE) falta o no corresponde al código.\nEl backend tiene que enviar sin cambios «code-verifier» de la solicitud de canje como code_verifier.\nPara un proveedor o un backend que no pueda hacerlo, establezca pkce="off".',
  'redirect-uri':
    'El proveedor no conoce el URI de redirección.\nRegistre allí exactamente {redirectUri}; cuentan el puerto, las mayúsculas y minúsculas y la barra al final.',
  invalid_client:
    'El proveedor no acepta el ID de cliente o el secreto de cliente.\nCopie ambos otra vez de la página del proveedor, sin espacios.\nSi el secreto ha caducado, cree allí uno nuevo.',
  invalid_grant: `El inicio de sesión ha terminado, o el código era demasiado antiguo o se ha usado dos veces.\n${AGAIN}\nSi vuelve a terminar a los pocos días: Google lo da por terminado a los siete días si la aplicación está en modo de prueba (Google Auth Platform, ${name('Audience')}, «Publish app»); una contraseña nueva también.\nSi cada inicio de sesión nuevo termina así, compruebe la fecha y la hora de este servidor (NTP).`,
  'other-client':
    'El inicio de sesión se hizo con un ID de cliente distinto del que se usa ahora.\nInicie sesión de nuevo con el buzón {mailbox} y el ID de cliente {clientId}\nSi el token de actualización lo creó una herramienta, tiene que haber usado el mismo ID de cliente y el mismo secreto.',
  unauthorized_client:
    'La aplicación no puede usar esta manera de iniciar sesión.\nRegístrela en el proveedor como aplicación web con la concesión de código de autorización (authorization code) y {redirectUri}',
  unsupported_grant_type:
    'El proveedor no admite el tipo de solicitud que se ha hecho.\nCompruebe en este producto los puntos de conexión del proveedor: el de autorización y el de token pueden estar intercambiados o ser de una versión antigua.',
  invalid_scope:
    'El proveedor no acepta el ámbito (scope) que se ha solicitado.\nPara Google es https://mail.google.com/, para Microsoft https://outlook.office.com/SMTP.Send offline_access',
  consent:
    'El proveedor exige un consentimiento que aún no se ha dado.\nInicie sesión de nuevo y permita el acceso. Si no se le ofrece, un administrador del inquilino del proveedor tiene que permitir la aplicación.',
  interaction_required: `El proveedor exige que intervenga usted: con una contraseña, un segundo factor o la elección de una cuenta.\n${AGAIN}`,
  access_denied:
    'El acceso no se ha permitido en la página del proveedor.\nInicie sesión de nuevo con el buzón {mailbox} y permítalo.\nSi un mensaje de allí hablaba de un administrador, este tiene que permitir antes la aplicación.',
  insufficient_scope:
    'Falta el permiso de enviar correo.\nInicie sesión de nuevo con el buzón {mailbox} y permita todo lo que se le pida.',
  invalid_token: `El token de acceso no es válido, o ya no lo es.\n${AGAIN}\nSi vuelve a ocurrir, compruebe el reloj de este servidor.`,
  temporarily_unavailable: `El servicio de inicio de sesión del proveedor tiene un fallo o está sobrecargado.\n${WAIT}`,
  'no-refresh-token':
    'El proveedor no ha dado un permiso permanente (token de actualización).\nInicie sesión de nuevo y permita el acceso otra vez.\nPara Google hay que solicitar access_type=offline y prompt=consent; para Microsoft, el ámbito (scope) offline_access.',
  'not-signed-in':
    'Nadie ha iniciado sesión todavía para este destino, o se ha puesto fin al inicio de sesión.\nInicie sesión con el botón del formulario e inténtelo de nuevo.',
  'token-request-incomplete':
    'El proveedor no ha entendido la solicitud de un token: falta el ID de cliente, el secreto de cliente o el token de actualización, o está cortado.\nIntroduzca otra vez el ID de cliente y el secreto de cliente, e inicie sesión de nuevo con el buzón {mailbox}.',
  'token-failed':
    'No se ha obtenido ningún token para enviar: el inicio de sesión ha terminado, o no se ha podido renovar.\nInicie sesión de nuevo con el buzón {mailbox} y haga otra prueba.\nSi sigue así, el registro (log) del backend de este producto contiene el motivo del proveedor.',
  'permission-missing':
    'Falta un permiso.\nUn administrador del inquilino del proveedor tiene que dar a la aplicación el permiso de enviar correo y consentirlo. Después inicie sesión de nuevo con el buzón {mailbox}.',
  'device-pending':
    'Nadie ha introducido todavía el código en la página del proveedor.\nAbra la página que se muestra, introduzca el código y permita el acceso.',
  'registration-metadata': `El proveedor no admite una parte de la solicitud que envía este producto.\nCompare los ajustes del proveedor en este producto con la documentación del proveedor: puntos de conexión y demás parámetros.\n${MAKERS}`,
  invalid_request:
    'El proveedor no entiende la solicitud.\nCompruebe el ID de cliente {clientId} y {redirectUri}\nSi son correctos, comunique los detalles a los desarrolladores de este producto.',
  'smtp-login-reply-lost': `El servidor de correo ha rechazado el inicio de sesión; su respuesta se ha perdido por el camino. En Microsoft casi siempre es porque el envío por SMTP está desactivado.\n${SMTP_AUTH}\nO en Exchange Online PowerShell: {smtpAuthCommand}\nPuede que el registro (log) del backend de este producto contenga la respuesta misma.`,
  'smtp-login':
    'El servidor de correo ha rechazado el inicio de sesión.\nInicie sesión de nuevo con el buzón {mailbox}\nCon una contraseña: compruebe la contraseña y el nombre de usuario, a menudo la dirección de correo completa. Muchos proveedores exigen una contraseña de aplicación.',
  'smtp-refused':
    'El servidor de correo ha rechazado el mensaje.\nLea su respuesta en los detalles y compruebe el remitente (From) y los destinatarios.\nCasi siempre el remitente (From) no es la cuenta que inició sesión, un destinatario no existe, el texto se toma por spam o llegaron demasiados mensajes en poco tiempo.',
  'not-connected':
    'No se ha establecido ninguna conexión con el servidor {server}.\nCompruebe el servidor y el puerto: 587 con STARTTLS, 465 con TLS.\nSi son correctos, el firewall tiene que permitir que este servidor se conecte allí. La causa está en el registro (log) del backend de este producto.',
  'mail-failed': `El correo no se ha enviado. El motivo no se conoce aquí, o se ha perdido por el camino: vea los detalles.\nEstá en el registro (log) del backend de este producto, o en el del servidor de correo: busque líneas del mismo minuto.\nA menudo es el inicio de sesión, la dirección del remitente, o el servidor y el puerto.`,
  'too-many-requests': `El proveedor ha recibido demasiadas solicitudes.\n${WAIT}`,
  'http-gateway':
    'El backend de este producto no ha respondido al servidor web que tiene delante.\nCompruebe que el backend esté en marcha y que pueda conectarse con el proveedor.',
  'http-unavailable': `La otra parte tiene un fallo o está sobrecargada.\n${WAIT}`,
  browser:
    'La solicitud no se ha podido enviar o no ha tenido respuesta.\nCompruebe que el backend de este producto esté en marcha y sea accesible desde aquí, y que pueda conectarse con el proveedor.',
  unauthorized:
    'El proveedor no ha aceptado el inicio de sesión, y el motivo se ha perdido por el camino.\nCompare el ID de cliente y el secreto de cliente con la página del proveedor; en Microsoft, el valor del secreto, no su ID.\nDespués inicie sesión de nuevo con el buzón {mailbox}. Puede que el registro (log) del backend de este producto contenga la respuesta del proveedor.',
  forbidden:
    'Este producto no ha permitido la solicitud.\nInicie sesión de nuevo en este producto. Necesita el derecho a cambiar los destinos de notificación.',
  'not-found':
    'El backend de este producto no conoce la dirección solicitada.\nLos desarrolladores de este producto tienen que comprobar las URL configuradas.',
  'api-unauthorized':
    'El proveedor no ha aceptado el inicio de sesión: ha terminado, o nunca se guardó.\nInicie sesión de nuevo con el buzón {mailbox} y haga otra prueba.\nSi sigue así, compruebe el ID de cliente y el secreto de cliente, y que el backend guarde el token de actualización.',
  'token-client-refused':
    'El proveedor no ha aceptado el ID de cliente o el secreto de cliente; su motivo se ha perdido por el camino.\nCopie ambos otra vez de la página del proveedor; en Microsoft, el valor del secreto, no su ID. Después inicie sesión de nuevo con el buzón {mailbox}.\nPuede que el registro (log) del backend de este producto contenga la respuesta del proveedor.',
  'token-reason-lost':
    'El proveedor se ha negado a dar un token; el motivo de su respuesta se ha perdido por el camino.\nCompruebe el nombre de usuario (una dirección de correo completa), el ID de cliente, el secreto de cliente y el inquilino, e inicie sesión de nuevo con el buzón {mailbox}.\nEl motivo está en el registro (log) del backend de este producto, o en los registros de inicio de sesión del proveedor.',
  'endpoint-wrong':
    'La dirección del servicio de inicio de sesión {endpoint} es incorrecta, o lo es su inquilino.\nCompare los puntos de conexión en este producto con la documentación del proveedor, y el inquilino {tenant} con la página del proveedor.',
  'endpoint-blocked':
    'La solicitud al servicio de inicio de sesión del proveedor se ha prohibido, casi siempre por un proxy o un firewall en el camino.\nEl firewall o el proxy tiene que dejar que este servidor se conecte en el puerto 443 con el servicio de inicio de sesión {endpoint}.',
  'endpoint-down':
    'El servicio de inicio de sesión del proveedor tiene un fallo o está sobrecargado.\nEspere unos minutos e inténtelo de nuevo; no se pierde nada. No afecta al servidor de correo.',
  'endpoint-answer':
    'Ha respondido algo que no es el servicio de inicio de sesión {endpoint}, por ejemplo la página de un proxy o una página de inicio de sesión.\nCompruebe el proxy de este servidor y los puntos de conexión del proveedor en este producto.',
  'api-token-refused':
    'El servicio de correo del proveedor no ha aceptado el token de acceso: el inicio de sesión ha terminado, o se hizo para otro servicio.\nInicie sesión de nuevo con el buzón {mailbox} y haga otra prueba.\nSi sigue así, el ámbito (scope) en este producto tiene que ser el del servicio al que envía.',
  'api-refused':
    'El servicio de correo del proveedor no ha permitido la solicitud: a la aplicación le falta un permiso, o el inicio de sesión ha terminado.\nInicie sesión de nuevo con el buzón {mailbox}. Si sigue así, un administrador tiene que conceder los permisos de la aplicación en el proveedor.',
  'host-failed':
    'El servidor de este producto ha fallado.\nInténtelo de nuevo en un minuto. Si sigue así, el motivo está en su registro (log).',
  'host-too-large':
    'El servidor de este producto, o el servidor web que tiene delante, no admite solicitudes de este tamaño.\nSu administrador tiene que aumentar el límite del tamaño de las solicitudes.',
  'host-limit':
    'El servidor de este producto ha recibido demasiadas solicitudes de usted.\nEspere un minuto e inténtelo de nuevo.',
  'host-forbidden':
    'Este producto no ha permitido la solicitud.\nInicie sesión de nuevo en este producto. Necesita el derecho a cambiar los destinos de notificación.',
  'captive-portal':
    'La red exige que alguien inicie sesión antes de dejar salir a este servidor.\nEl administrador de la red tiene que dejar pasar a este servidor.',
  'legal-block':
    'La dirección está bloqueada donde está este servidor.\nEl administrador de la red tiene que revisar sus filtros.',
  'reason-lost':
    'Se ha rechazado una solicitud, y el motivo se ha perdido por el camino.\nEstá en el registro (log) del backend de este producto: busque el cuerpo de la respuesta, no solo su estado.\nA menudo es un ID de cliente, un secreto de cliente o un inquilino incorrecto, o un inicio de sesión que ha terminado.',
  'incomplete-answer':
    'El servidor de este producto ha respondido sin decir cómo ha terminado la prueba.\nInicie sesión de nuevo en este producto: puede que haya respondido su página de inicio de sesión. Si no sirve, su registro (log) dice más.',
  'unreadable-answer':
    'La respuesta no era la que envía un backend, sino por ejemplo una página HTML.\nPuede que haya respondido en su lugar un proxy o una página de inicio de sesión. Los desarrolladores de este producto tienen que comprobar la URL configurada.',
  'smtp-address':
    'El servidor de correo no acepta una dirección, de un remitente o de un destinatario.\nCompruebe si la dirección del remitente {from} o los destinatarios están mal escritos.\nSu respuesta en los detalles nombra la dirección a la que se refiere.',
  'smtp-mailbox':
    'El servidor rechaza la solicitud a causa de un buzón: está lleno, deshabilitado o no tiene permitido hacerlo.\nEl administrador del buzón que nombra la respuesta en los detalles tiene que revisar su estado, su licencia y sus límites.',
  'smtp-system':
    'El propio servidor de correo tiene un fallo o un límite.\nInténtelo más tarde. Si sigue así, dé su respuesta de los detalles al soporte técnico del proveedor de correo.',
  'smtp-routing':
    'El servidor de correo no encuentra ningún camino hasta el dominio del destinatario.\nCompruebe la parte que sigue a la @ en cada destinatario.\nSi es correcta, el administrador de ese dominio tiene que revisar su registro MX en el DNS.',
  'smtp-protocol':
    'El servidor de correo no ha entendido un comando o su parámetro.\nCompruebe que el servidor y el puerto sean los de un servidor de correo que admite correo de programas: puerto 587 con STARTTLS, 465 con TLS.\nSi lo son, comunique los detalles a los desarrolladores de este producto.',
  'smtp-content': `El servidor de correo no puede aceptar el mensaje en esta forma.\n${MAKERS}`,
  'smtp-policy':
    'Una regla del servidor de correo rechaza este correo o este inicio de sesión.\nCompruebe que el destino inicie sesión, con el buzón {mailbox}, y que el remitente (From) sea una dirección suya.\nSi ambas cosas son correctas, la respuesta en los detalles dice al administrador del servidor de correo qué regla ha sido.',
  'smtp-no-mail':
    'Este servidor, o el dominio del destinatario, no admite correo.\nCompruebe el servidor en este formulario y los dominios de los destinatarios.',
  'smtp-sequence': `El servidor de correo esperaba antes otro paso, casi siempre el inicio de sesión o el cifrado.\nElija en este formulario un método de inicio de sesión y un cifrado (${PORTS}).`,
  'smtp-command':
    'El servidor de correo no ha entendido un comando o su parámetro.\nCompruebe el servidor, el puerto y el cifrado: 587 con STARTTLS, 465 con TLS.\nSi son correctos, comunique los detalles a los desarrolladores de este producto.',
  'smtp-not-allowed':
    'El servidor de correo ha rechazado el mensaje.\nLea su respuesta en los detalles y compruebe el remitente (From) y los destinatarios.\nCasi siempre el remitente (From) no es la cuenta que inició sesión, un destinatario no existe, el texto se toma por spam o llegaron demasiados mensajes en poco tiempo.',
  'smtp-too-large':
    'Se ha superado un límite: el mensaje es demasiado grande, o un buzón está lleno.\nEnvíe menos en un solo mensaje, o haga sitio en el buzón.',
  'smtp-temporary-login':
    'Ahora mismo el servidor de correo no puede comprobar el inicio de sesión.\nEspere unos minutos e inténtelo de nuevo. Si sigue así, inicie sesión de nuevo con el buzón {mailbox}.',
  'smtp-temporary':
    'De momento, el servidor de correo rechaza la solicitud.\nEspere unos minutos e inténtelo de nuevo. Si sigue así, su respuesta en los detalles dice por qué.',
  'smtp-permanent':
    'El servidor de correo ha rechazado la solicitud.\nLea su respuesta en los detalles y compruebe el servidor, el inicio de sesión, el remitente (From) y los destinatarios.',
  'unknown-language':
    'Este error no se conoce aquí en su idioma. Se muestra tal como ha llegado.\nMuéstrelo en inglés y péguelo aquí otra vez: en Google agregue &hl=en a la dirección de la página, en Microsoft &mkt=en-US; el registro (log) de un servidor casi siempre está en inglés.\nO busque un número o un código que contenga.',
  unknown:
    'Este error no se conoce aquí. Se muestra tal como ha llegado.\nMire los detalles: a menudo la última línea es la que más dice. Busque sus palabras, o páselo a quien da soporte a este producto.',
  'smtp-microsoft-password':
    'Microsoft no acepta el nombre de usuario o la contraseña.\nCorrija ambos en este formulario; el nombre de usuario es la dirección de correo completa del buzón {mailbox}\nCon un segundo factor, o si la organización no permite contraseñas, elija el método de inicio de sesión Microsoft (OAuth2).\nEl SMTP autenticado también tiene que estar permitido, en Exchange Online PowerShell: {smtpAuthCommand}',
  'smtp-credentials-missing':
    'Se intentó iniciar sesión con contraseña, pero falta el nombre de usuario o la contraseña.\nIntroduzca ambos en este formulario y guarde, o elija un inicio de sesión con OAuth2 e inicie sesión con el buzón {mailbox}.\nSi están introducidos, este producto no los transmite: su administrador tiene que comprobar la configuración y las variables de entorno del backend.\nUn servidor propio que acepta correo sin inicio de sesión (relay) no necesita ninguno: elija «Ninguna» en Autenticación.',
  'tls-revocation': `No se ha podido comprobar si el certificado del servidor se ha revocado; el certificado en sí puede ser válido.\nDeje que este servidor llegue a las direcciones de la autoridad de certificación (OCSP y CRL, casi siempre http en el puerto 80), a través del firewall o del proxy.\nSi no puede, el administrador de este producto tiene que desactivar solo la comprobación de la revocación, y nada más de la verificación.`,
  'tls-old-server': `Este servidor ha rechazado el cifrado de la otra parte por ser demasiado antiguo o débil.\nEl administrador del servidor de correo indicado tiene que activar en él TLS 1.2 o posterior, con claves de la longitud actual.\nMire en la ayuda del proveedor si tiene un servidor más nuevo para indicarlo aquí.`,
  'tls-certificate-form': `El certificado del servidor de correo tiene una forma que ya no se acepta: una versión antigua (X.509 v1), una clave débil o una firma débil.\nEl administrador del servidor de correo tiene que crear un certificado nuevo: X.509 v3, con el nombre de host como nombre alternativo (SAN), RSA de 2048 bits o más, SHA-256.\nNo desactive la verificación.`,
  'tls-twice': `Este producto ha activado el cifrado dos veces en la misma conexión.\nElija TLS con el puerto 465 en lugar de STARTTLS con 587, o al revés; a menudo uno de los dos funciona. Microsoft solo tiene 587 con STARTTLS.\nActualice este producto, o comunique los detalles a sus desarrolladores.`,
  'server-log-tls': `Esta línea es del registro del propio servidor de correo: un programa se conectó, y no se estableció ningún cifrado.\nEn el programa que envía, este u otro, el cifrado tiene que corresponder al puerto: STARTTLS con 587, TLS con 465.\nSi corresponde, el programa no acepta el certificado o la versión de TLS del servidor de correo; su propio registro dice cuál.`,
  'server-port': `El servidor de correo no responde en este puerto: el puerto es de otro servicio, o este proveedor no lo usa.\nUse el puerto 587 con STARTTLS, o el puerto 465 con TLS; Microsoft solo tiene 587 (smtp.office365.com).\nSi así tampoco se conecta, el firewall tiene que permitir que este servidor se conecte allí.`,
  'smtp-passes-on': `Un servidor de correo que reenvía el correo no ha podido hacerlo: el servidor siguiente pide un inicio de sesión.\nEl administrador del servidor de correo que escribió esta línea tiene que indicar el nombre de usuario y la contraseña para el servidor siguiente (Postfix: smtp_sasl_password_maps, Exim: un authenticator).\nSi el servidor siguiente es el del destinatario, no reconoce el dominio como suyo; su administrador tiene que revisar el dominio y su registro MX.`,
  'smtp-characters':
    'La contraseña, el nombre de usuario o una dirección contiene un carácter que este producto no puede enviar.\nEscriba de nuevo la contraseña y el nombre de usuario: al copiarlos suele entrar un espacio invisible, como en las contraseñas de aplicación.\nCree una contraseña de letras sin acentos, cifras y signos sencillos. Si el carácter está en el mensaje, tienen que corregirlo los desarrolladores de este producto.',
  'smtp-session-limit':
    'El servidor de correo ha terminado esta conexión: ya ha transmitido tantos mensajes como admite una sola conexión, o estuvo abierta o en silencio demasiado tiempo. No se ha alcanzado ningún límite diario.\nEnvíe de nuevo: una conexión nueva funciona enseguida.\nSi se repite, este producto debe cerrar la conexión tras unos pocos mensajes y abrir otra (Nodemailer: maxMessages, Symfony: restart_threshold).',
  'smtp-connections':
    'El servidor de correo no admite más conexiones a la vez desde este buzón o servidor.\nEspere un minuto e inténtelo de nuevo.\nSi se repite, todos los programas que usan este buzón deben enviar por menos conexiones a la vez; Microsoft permite tres.',
  'smtp-recipient-limit':
    'El mensaje tiene más destinatarios de los que el servidor de correo admite a la vez.\nIntroduzca menos destinatarios, o la dirección de una lista de distribución.',
  'smtp-rate':
    'Se enviaron demasiados mensajes en poco tiempo, desde este buzón o a este destinatario.\nEspere unos minutos e inténtelo de nuevo.\nSi se repite, envíe con menos frecuencia y reúna varios eventos en un mensaje.',
  'smtp-server-full':
    'Al servidor de correo le falta espacio libre, en su disco o en su cola. No se trata de ningún buzón.\nEspere unos minutos e inténtelo de nuevo.\nSi sigue igual, el administrador del servidor de correo tiene que liberar espacio allí.',
  'access-token-damaged':
    'Lo que se envió como token de acceso no lo es: está vacío o dañado.\nCompruebe el ID de cliente, el secreto de cliente y la cuenta en este formulario, e inicie sesión de nuevo con el buzón {mailbox}.\nSi sigue igual, este producto envía otra cosa en su lugar: comunique los detalles a sus desarrolladores.',
  'port-taken':
    'Un programa intentó escuchar en un puerto que ya usa otro, casi siempre un arranque o un inicio de sesión anterior del mismo programa.\nCierre el otro programa, o configure otro puerto.\nSi el puerto forma parte del URI de redirección, registre también el nuevo URI de redirección en el proveedor.',
  'smtp-server-fault': `El servidor de correo tiene un fallo propio, por ejemplo en su servicio de inicio de sesión, en sus tablas o en su certificado. Los ajustes de este formulario no son la causa.\nEspere unos minutos e inténtelo de nuevo.\nSi sigue igual, el administrador del servidor de correo tiene que buscar en su registro las líneas del mismo minuto.\nSi los detalles dicen «open resolver» o «rate limit» de una lista de bloqueo, ese servidor de correo necesita un servidor DNS propio.`,
  'smtp-wrong-region': `El correo ha ido a los servidores de Microsoft de una región distinta de la de la organización.\nEl administrador tiene que poner en el registro MX, en el conector o en el servidor que reenvía el correo el nombre de host que muestra el centro de administración de Microsoft 365 en Settings, Domains.\nO envíe por smtp.office365.com, puerto 587, iniciando sesión.`,
  'no-greeting':
    'El servidor {server} aceptó la conexión, pero no dijo nada, o nada legible: lo más frecuente es que el cifrado no corresponda al puerto.\nEstablezca STARTTLS con el puerto 587, o TLS con el puerto 465.\nSi corresponde, un firewall o antivirus intermedio retiene la conexión; su administrador tiene que dejar pasar a este servidor.',
  'google-code-damaged':
    'Google no puede leer el código: algo lo ha cambiado por el camino, casi siempre una / que se convirtió en %2F.\nSi alguien introduce el código, es solo lo que está entre code= y el siguiente &, con / en lugar de %2F.\nSi este producto recoge él mismo el código, lo codifica dos veces: su administrador tiene que actualizarlo o comunicar los detalles a los desarrolladores.',
  'client-id-unsent':
    'La solicitud de un token llegó sin el ID de cliente, aunque el inicio de sesión había comenzado con él.\nSi el ID de cliente está introducido y guardado, este producto no lo envía en el cuerpo de esa solicitud: su administrador tiene que actualizarlo o comunicar los detalles a los desarrolladores.',
  'session-lost':
    'El inicio de sesión volvió sin la sesión en la que empezó: el navegador no envió la cookie de esa sesión.\nEmpiece en la misma dirección a la que el proveedor le envía de vuelta: el mismo nombre de host, con https.\nSi sigue igual, el administrador de este producto tiene que poner la cookie de sesión en SameSite=Lax en lugar de Strict.',
  'tls-invalid':
    'No se acepta el certificado del servidor {server}; el mensaje no dice por qué.\nCompruebe primero que el servidor esté introducido con el nombre de su certificado, no con una dirección IP ni un alias.\nNo desactive la verificación.',
  'answer-too-large':
    'El servidor web delante de este producto rechaza la respuesta de este producto, porque sus encabezados son demasiado grandes.\nSu administrador tiene que aumentar el límite (nginx: proxy_buffer_size 16k; proxy_buffers 8 16k; con PHP, fastcgi_buffer_size).',
  'server-mistyped':
    'El nombre de host del servidor {server} no existe, o no pertenece a ningún servidor de correo.\nCompruebe si el servidor está mal escrito en este formulario: smtp.gmail.com, smtp.office365.com o el de su proveedor de correo.\nEs solo un nombre de host, sin http://, puerto ni @. Tampoco lleva comillas ni espacios.',
  'server-local':
    'Este producto buscó un servidor de correo en su propia máquina (localhost), y allí no hay ninguno.\nIntroduzca el servidor en este formulario: smtp.gmail.com, smtp.office365.com o el de su proveedor de correo, con el puerto 587 o 465.\nSi está introducido, este producto no usa el ajuste: su administrador tiene que comprobar la configuración. En un contenedor, localhost es el propio contenedor.\nSi en realidad hay uno, su puerto es otro: casi siempre 25 o 587.',
  'smtp-authorization-code':
    'El proveedor exige aquí un código de autorización (授权码) en lugar de la contraseña de la cuenta, como QQ, 163, 126 y Sina.\nInicie sesión en el buzón en su página web; en su configuración, en Cuenta o POP3/SMTP/IMAP, active SMTP y cree un código de autorización.\nIntroduzca ese código como contraseña en este formulario. Nombre de usuario: la dirección de correo completa.',
  'smtp-alibaba-password':
    'El servidor de correo ha rechazado el nombre de usuario o la contraseña con un número que usa Alibaba (526); demasiados intentos fallidos bloquean la cuenta un tiempo.\nCree una contraseña de seguridad para programas de correo en la configuración de Alibaba Mail, o en la consola de DirectMail una contraseña de SMTP para la dirección From, e introdúzcala aquí.\nNombre de usuario: la dirección de correo completa, la misma que en From. Si hubo muchos intentos, espere una hora antes del siguiente.',
  'unreachable-ipv6':
    'Se intentó la conexión con el servidor {server} por IPv6, y el servidor de este producto no tiene una conexión a Internet por IPv6 que funcione.\nHaga que este producto se conecte por IPv4 (Node: --dns-result-order=ipv4first; Postfix: inet_protocols = ipv4), o repare o desactive IPv6 en el servidor de este producto; en un contenedor, en su red.\nSi tampoco se conecta por IPv4, el firewall tiene que permitir que el servidor de este producto se conecte allí.',
  'server-forbidden':
    'Este producto no se conecta a este servidor de correo, porque su dirección es privada o local. No se ha preguntado al servidor de correo.\nIntroduzca en este formulario un servidor de correo con un nombre de host público, por ejemplo smtp.gmail.com o smtp.office365.com, puerto 587.\nPara un servidor de su propia red, el administrador de este producto tiene que permitir su dirección en la configuración del producto.',
  'api-not-found':
    'El servicio de correo del proveedor no conoce lo que se le pidió: la dirección de la solicitud es errónea, o lo es el buzón que contiene.\nCompruebe que se haya introducido el buzón que envía, que exista el buzón {mailbox} y que esté bien escrito.\nSi lo está, este producto llama a una dirección errónea: su administrador tiene que actualizarlo y comunicar los detalles a sus desarrolladores.',
  'smtp-direct-blocked':
    'Este producto entrega el correo por sí mismo, directamente al servidor de correo del destinatario, y este rechaza la dirección de este servidor.\nEnvíe por el servidor de envío del proveedor en el puerto 587 iniciando sesión, por ejemplo smtp.gmail.com o smtp.office365.com.\nO haga que la empresa de alojamiento configure en el DNS inverso (PTR) de la dirección de este servidor un nombre que lleve de vuelta a ella, y envíe por IPv4 donde IPv6 no lo tenga.',
  'mail-service-key':
    'La API web del servicio de correo no ha aceptado la clave. No se llegó a contactar con ningún servidor de correo: el servidor y el puerto no son la causa.\nIntroduzca de nuevo la clave de API, sin espacios, y compruebe que pertenezca a la cuenta y al dominio correctos.\nCompruebe la región: una clave o un dominio de la región de la UE de Mailgun no se conoce en su dirección de EE. UU., y al revés.',
  'smtp-client-refused':
    'Las reglas de este servidor de correo o relay no dejan que se conecte el programa que envía. Los ajustes de este formulario no son la causa.\nEl administrador de ese servidor de correo tiene que agregar la dirección del programa a sus reglas (Postfix: mynetworks; en un clúster: la directiva del relay).\nEl registro (log) del servidor de correo dice qué regla fue.',
  'smtp-content-refused':
    'El servidor de correo leyó el mensaje entero y después lo rechazó; la causa es, por tanto, su contenido: lo toma por correo no deseado, o falta un encabezado o es erróneo.\nCambie el asunto y el texto, quite los enlaces y los archivos adjuntos, e inténtelo de nuevo.\nSi también se rechaza un mensaje sencillo, revise sus encabezados (From, To, Date, Message-ID): los desarrolladores de este producto tienen que corregirlos.\nSi la respuesta tiene un enlace, ábralo; si tiene un número, comuníquelo al soporte del proveedor de correo. Así sabrá el motivo.',
  'server-log-tls-version':
    'Esta línea procede del registro (log) del propio servidor de correo: el programa que se conectó solo conoce cifrados que este servidor de correo ya no admite.\nActualice el programa o dispositivo que envía, o su entorno de ejecución, para que conozca TLS 1.2 o posterior.\nSi no se puede actualizar, el administrador del servidor de correo tiene que permitir los cifrados antiguos, o darle un puerto sin TLS dentro de la red propia.',
  'tls-host-name':
    'TLS necesita solo el nombre de host del servidor, pero este producto ha pasado una dirección IP, un nombre con el puerto detrás, o nada.\nIntroduzca el servidor por su nombre de host, por ejemplo smtp.gmail.com o smtp.office365.com, y el puerto en su propio campo.\nSi se ha introducido un nombre de host, el programa que envía lo omite o lo sustituye por una dirección (consulta MX): desactívelo allí, actualice el programa, o comunique los detalles a sus desarrolladores.',
  'tls-ca-file':
    'El archivo de certificados de confianza (CA) configurado en este servidor no se puede leer, o no es el adecuado. El servidor de correo en sí no tiene la culpa.\nCompruebe la ruta de ese archivo, sus permisos y su contenido: debe contener, en PEM, los certificados de la CA que firmó el certificado del servidor de correo, en su versión actual.\nO quite ese ajuste, para que se usen los certificados de CA del sistema (paquete ca-certificates).\nNo desactive la verificación.',
  'google-app-blocked': `Google bloquea esta aplicación, porque pide acceso a Gmail y Google no la ha verificado.\nSolo los desarrolladores de la aplicación pueden hacer que Google la verifique.\nO use un cliente OAuth propio: Google Auth Platform, Clients, «${name('Web application')}». Introduzca aquí su ID de cliente y su secreto de cliente.\nEn una organización, el administrador puede marcar como de confianza el ID de cliente: consola de administración de Google, ${name('Security')}, ${name('API controls')}.`,
  'google-consent-screen':
    'La pantalla de consentimiento del proyecto en Google no está terminada: falta el nombre de la aplicación o el correo de asistencia.\nEn Google Auth Platform, Branding, introduzca el nombre de la aplicación y el correo de asistencia, y guarde.\nDespués inicie sesión de nuevo.',
  'microsoft-first-party': `El ID de cliente es el de un programa de la propia Microsoft, como Azure CLI, que no puede solicitar este servicio.\nEn Entra, ${name('App registrations')}, registre una aplicación propia, e introduzca su ID de cliente en lugar del de Microsoft.\nEn Azure sirve también una identidad administrada, o la cadena de conexión del servicio.`,
  'microsoft-native-page': `La página de Microsoft para programas sin dirección propia (nativeclient) ya no deja copiar el código.\nEste producto tiene que usar otro URI de redirección: su propia dirección con https://, o http://localhost en su equipo. Regístrelo en Entra, ${name('App registrations')}, la aplicación, ${name('Authentication')}.\nActualice este producto, o comunique los detalles a sus desarrolladores.`,
  'product-own-service':
    'Una parte de este producto rechazó la llamada de otra antes de contactar con ningún servidor de correo. Los ajustes de este formulario no son la causa.\nEl administrador de este producto tiene que comprobar las claves y direcciones con las que se conocen sus partes (worker, cola, servicio de correo).\nSi otra persona administra este producto por usted, comunique los detalles a su soporte.',
  'zoho-data-centre':
    'Zoho separa las cuentas de cada centro de datos (.com, .eu, .in, .com.au, .jp, .ca, .sa, .com.cn), y no conoce esta cuenta donde se preguntó por ella.\nInicie sesión en Zoho: el final de la dirección en el navegador es el de su centro de datos. Introduzca en este formulario las direcciones con ese final: accounts.zoho.eu para iniciar sesión y para los tokens, smtp.zoho.eu para el correo, etc.\nLa aplicación también tiene que estar registrada allí (api-console.zoho.eu, etc.). Después inicie sesión de nuevo con el buzón {mailbox}.',
  'code-missing':
    'El inicio de sesión volvió sin código: se canceló o se rechazó en la página del proveedor, o el código se perdió en el camino de vuelta.\nInicie sesión de nuevo con el buzón {mailbox}, hasta el final, y permita el acceso.\nSi vuelve a pasar, busque error= en la dirección a la que le devolvió el proveedor: dice por qué.\nSi en esa dirección hay un code=, el servidor web o proxy que está delante de este producto lo corta; su administrador tiene que hacer que pase la dirección entera.',
  'token-answer-empty':
    'En la respuesta del proveedor no había ningún token de acceso: era un error dicho con otras palabras, o venía de una dirección distinta de la del servicio de inicio de sesión.\nCompare el punto de conexión del token, el ID de cliente y el secreto de cliente de este formulario con la página del proveedor, e inicie sesión de nuevo con el buzón {mailbox}.\nEl registro del backend de este producto contiene la propia respuesta: dice por qué.',
  'smtp-connect-or-login':
    'Este mensaje aparece tanto si falla la conexión como si falla el inicio de sesión.\nCompruebe servidor, puerto y cifrado: 587 con STARTTLS, 465 con TLS. El nombre del servidor tiene que ser el de su certificado.\nCompruebe que haya un inicio de sesión configurado, con nombre de usuario y contraseña; Google y Microsoft exigen OAuth2, y Google también acepta una contraseña de aplicación.\nLas líneas siguientes («Caused by») o el registro (en PHPMailer con SMTPDebug = 2) dicen qué fue. Si no se establece ninguna conexión, pida a la empresa de alojamiento que abra el puerto.',
  'device-reason-hidden':
    'El dispositivo oculta el motivo tras un número o una frase general.\nSu propio registro dice más (Synology: Log Center; QNAP: System Logs; impresoras: informe de transmisión).\nCompruebe su conexión a Internet, DNS y reloj, y actualícelo.\nDespués compruebe servidor, puerto, cifrado, nombre de usuario y contraseña en sus ajustes de correo, e inténtelo de nuevo.',
  'google-advanced-protection': `La cuenta está en el Programa de Protección Avanzada de Google, que impide que las aplicaciones accedan a su correo.\nEnvíe desde otro buzón, o salga del programa en https://myaccount.google.com/security\nEn una organización, su administrador puede confiar en el ID de cliente {clientId} en la consola de administración de Google, ${name('Security')}, ${name('Access and data control')}, ${name('API controls')}.`,
  'google-service-clock': `Google no acepta lo que este producto ha firmado con la clave de la cuenta de servicio.\nAjuste bien la fecha y la hora de este servidor (NTP): bastan unos minutos de diferencia.\nSi son correctas, cree una clave nueva de la cuenta de servicio e introduzca aquí su JSON.\nLa cuenta tiene que estar delegada para el buzón {mailbox} (consola de administración de Google, ${name('Security')}, ${name('Access and data control')}, ${name('API controls')}, ${name('Manage Domain Wide Delegation')}).`,
  'redirect-localhost': `La dirección de vuelta en localhost no está registrada en el proveedor.\nSi este producto se ejecuta en su propio equipo, registre en el proveedor exactamente esto: {redirectUri} (Entra: la aplicación, ${name('Authentication')}; Google Auth Platform: Clients, «Authorized redirect URIs»).\nSi se ejecuta en un servidor, su propia dirección (URL base) está mal configurada, o el proxy inverso no transmite el nombre de host (X-Forwarded-Host, X-Forwarded-Proto); su administrador tiene que corregirlo.\nSi el ID de cliente es el de otro programa, como Thunderbird, su registro no se puede cambiar: registre una aplicación propia e introduzca su ID de cliente.\nSi el puerto es otro cada vez, el cliente en Google debe ser del tipo «Desktop app».`,
  'microsoft-response-type': `Este producto pide a Microsoft un token ya con la respuesta de la página, y la aplicación no lo permite.\nConfigure este producto, si puede, para que pida solo un código (response_type=code).\nSi no, en Entra, ${name('App registrations')}, la aplicación, ${name('Authentication')}, «Implicit grant and hybrid flows»: marque «ID tokens».`,
  'microsoft-personal-account': `Ha iniciado sesión una cuenta personal de Microsoft, pero la aplicación es solo para cuentas de una organización.\nInicie sesión de nuevo con una cuenta de la organización.\nPara enviar desde un buzón personal, en Entra, ${name('App registrations')}, la aplicación, ${name('Authentication')}, «${name('Supported account types')}»: elija uno que incluya cuentas personales.\nDespués establezca el inquilino en common o consumers.`,
  'server-sample':
    'El servidor configurado viene de un ejemplo o de un entorno de desarrollo (Mailtrap, MailHog, Mailpit). No entrega correo a nadie.\nIntroduzca en este formulario el servidor de su proveedor de correo: smtp.gmail.com, smtp.office365.com u otro, con su puerto y cifrado.\nSi está introducido, este producto no lo usa: su administrador tiene que comprobar los ajustes (en Laravel: MAIL_HOST) y reiniciarlo.',
  'server-missing':
    'En este producto no hay ningún servidor de correo saliente configurado, o no se ha elegido ninguno para la cuenta que envía.\nIntroduzca en este formulario servidor, puerto, cifrado e inicio de sesión, y guarde.\nSi están introducidos, mire las demás cuentas de correo de este producto: la que envía también tiene que tener un servidor.',
  'local-mailer':
    'Este producto entregó el correo al programa de correo de su propio servidor (mail() de PHP, sendmail), y eso falló. El servidor de este formulario no se usó.\nElija SMTP como forma de envío en este producto, e introduzca el servidor en este formulario.\nO su administrador tiene que configurar un programa de correo en ese servidor (sendmail_path en php.ini; Postfix, msmtp).\nEl registro de ese programa de correo dice por qué falló.',
  'smtp-account-unverified':
    'Outlook.com no deja enviar a esta cuenta por ahora: es nueva, o ha enviado más de lo que Microsoft le permite hasta ahora.\nInicie sesión en https://outlook.live.com con el buzón {mailbox} y confirme lo que se le pida, a menudo un número de teléfono. Después envíe de nuevo.\nSi no se le pide nada, espere un día y envíe menos mensajes.\nEn una organización, el administrador tiene que mirar en «Restricted entities» de Microsoft Defender.',
  'reason-missing':
    'Este texto no dice por qué; por eso no señala a nadie.\nEl motivo está en el registro del backend de este producto, del dispositivo o del servidor de correo: busque las líneas del mismo minuto.\nLo que más dice es una línea con un número (535, 5.7.…, AADSTS…) o con palabras como refused, timed out, denied: péguela aquí.',
};
