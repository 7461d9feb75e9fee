import { consoleNames } from './console.js';
import type { Strings } from '../strings.js';

/** Spanish: the guide. */
const texts = {
  console: consoleNames,
  guide: {
    quoted: '«{text}»',
    label: 'Configuración en {provider}',
    'label-any': 'Configuración en el proveedor de correo',
    choose: '¿Quién envía sus correos?',
    'choose-first': 'Elija un proveedor',
    unknown: 'Aquí no hay ningún proveedor «{provider}».',
    intro:
      'Este producto puede enviar correos como una de sus cuentas, sin conocer su contraseña, en cuanto lo haya registrado en {provider}. Necesita aproximadamente {minutes:minute} y una cuenta que pueda registrar aplicaciones allí.',
    'intro-generic':
      'Este producto puede enviar correos como una de sus cuentas, sin conocer su contraseña, en cuanto lo haya registrado en {provider}.',
    'redirect-title': 'El URI de redirección',
    'redirect-help':
      '{provider} le devuelve a esta dirección después del inicio de sesión. Regístrela allí exactamente como está escrita aquí.',
    'redirect-refused':
      '{provider} le devolvería a esta dirección después del inicio de sesión, pero no la acepta:',
    'redirect-instead':
      'Puede continuar sin cambiarla. Registre en su lugar {uri}, como figura en los pasos siguientes. Después del inicio de sesión el navegador dirá que no puede abrir {uri}. Es lo previsto: copie la dirección de esa página y péguela en el formulario de este producto.',
    'redirect-native':
      'O registre en su lugar esta página de {provider}, también para la plataforma «Web». Después del inicio de sesión se queda abierta y vacía, y su dirección se pega de la misma manera. Como aplicación móvil o de escritorio, la aplicación no puede tener secreto.',
    'steps-title': 'Pasos',
    progress: '{done} de {count} hechos',
    open: 'Abrir {host}',
    'new-window': '(se abre en una ventana nueva)',
    menu: 'Dónde:',
    redirectUri: 'URI de redirección',
    scope: 'Ámbito (scope)',
    appName: 'Nombre propuesto',
    appType: 'Tipo de aplicación',
    permission: 'Permiso',
    command: 'PowerShell',
    consentLink: 'Enlace para el administrador',
    'default-name': 'Alertas de {host}',
    checked:
      'Los nombres de los menús y los enlaces se compararon con la documentación del proveedor en {date}. Los proveedores los cambian de vez en cuando.',

    'google-project':
      'Cree un proyecto\nInicie sesión como administrador de su organización, o con la cuenta privada que vaya a enviar.\nIntroduzca un nombre, elija su organización donde se le pida y haga clic en {create}.\nSeleccione el proyecto nuevo en la parte superior izquierda de la página.',
    'google-app':
      'Describa la aplicación\nHaga clic en {getStarted}.\n{appInformation}: introduzca el nombre propuesto, y su dirección como {supportEmail}. El nombre no puede contener «Google» ni «Gmail».\n{audience}: elija {internal}. Con una cuenta privada de Gmail solo existe {external}.\n{contact}: introduzca su dirección.\nAcepte la política y haga clic en {create}.',
    'google-scope':
      'Permítale enviar correo\nHaga clic en {addScopes}.\nPegue el ámbito en el cuadro {manualScopes}, al final, y haga clic en {addToTable}.\nHaga clic en {update} y después en {save}.\nSi este producto debe mostrar qué cuenta ha iniciado sesión, abra {gmailApi} y haga clic en {enable}. Los correos también se envían sin eso.',
    'google-client':
      'Cree el cliente\nHaga clic en {createClient} y elija {webApplication} como {applicationType}.\nEn {redirectUris} haga clic en {addUri} y pegue el URI de redirección. Deje {javascriptOrigins} en blanco.\nHaga clic en {create}.\nCopie ahora {clientId} y {clientSecret} en el formulario de este producto: el secreto solo se muestra una vez. También puede descargar el archivo JSON y soltarlo allí.',
    'google-publish':
      'Publique la aplicación, si eligió Externo (External)\nOmita este paso si eligió {internal}.\nEn {publishingStatus} haga clic en {publish} y confirme. Si no, el inicio de sesión termina cada siete días, una y otra vez.',
    'google-authorize':
      'Inicie sesión aquí\nEn el formulario de este producto, haga clic en el botón para autorizar con {provider}.\nElija la cuenta que va a enviar los correos, no su propia cuenta de administrador, y permita el acceso.\nEl aviso «Google hasn’t verified this app» (Google no ha verificado esta aplicación) es normal en una aplicación propia de tipo Externo (External): haga clic en {advanced} y después en el enlace de debajo.\nSi Google dice que el acceso está bloqueado, un administrador de Google Workspace tiene que permitir la aplicación: {apiControls}.\nEnvíe un correo de prueba y después guarde.',

    'microsoft-register':
      'Registre la aplicación\nInicie sesión con el rol {developerRole} o uno superior, y haga clic en {newRegistration}.\nIntroduzca el nombre propuesto.\n{accountTypes}: elija {singleTenant}. Para un buzón privado de outlook.com elija {personal} e introduzca después «consumers» como ID de inquilino.\n{redirectUriLabel}: elija la plataforma {web} y pegue el URI de redirección. No elija nunca {spa}.\nHaga clic en {register}.',
    'microsoft-ids':
      'Copie dos ID\nEn la página {overview} de la aplicación, copie {clientId} en el campo del ID de cliente del formulario de este producto.\nCopie {tenantId} en el campo del ID de inquilino.',
    'microsoft-secret':
      'Cree un secreto de cliente\nHaga clic en {newSecret}, introduzca el nombre propuesto, elija cuándo caduca (24 meses como máximo) y haga clic en {add}.\nCopie la columna {value} en el campo del secreto de cliente, no {secretId}. Solo se muestra una vez.\nAnote el día en que caduca: a partir de entonces no se envía ningún correo hasta que introduzca uno nuevo.\nSi el botón está atenuado, su organización prohíbe los secretos: abra {certificates}, haga clic en {upload} y elija «Un certificado» en el formulario.',
    'microsoft-permissions':
      'Permítale enviar correo\nHaga clic en {addPermission}, {graph}, {delegated}.\nMarque los dos permisos de abajo y haga clic en {addPermissions}. En la ventana de inicio de sesión aparecen como {scope}.\nHaga clic en {grantConsent} y confirme.\nSi usted no puede hacerlo, envíe el enlace de abajo, con los ID puestos, a un administrador de su Microsoft 365. El aviso «Need admin approval» (se necesita la aprobación del administrador) de la ventana de inicio de sesión significa lo mismo.',
    'microsoft-mailbox':
      'Permita SMTP en el buzón\nAbra la cuenta que va a enviar los correos. Necesita una licencia con Exchange.\nAbra la pestaña {mail}, haga clic en {emailApps}, marque {smtpAuth} y haga clic en {saveChanges}.\nO hágalo en Exchange Online PowerShell, con la dirección de su buzón:',
    'microsoft-authorize':
      'Inicie sesión aquí\nEn el formulario de este producto, haga clic en el botón para autorizar con {provider}.\nInicie sesión con el buzón que va a enviar los correos, no como administrador, y acepte.\nEnvíe un correo de prueba y después guarde. Un cambio en la configuración del buzón puede tardar una hora en surtir efecto.',

    'generic-client':
      'Registre este producto en {provider}\nAbra en su cuenta de {provider} la página para desarrolladores o para el acceso a la API, y cree un cliente OAuth2.\nElija el tipo de aplicación de abajo. También puede llamarse «cliente confidencial» (confidential client).\nPegue el URI de redirección. También puede llamarse «callback URL».\nPermita los ámbitos de abajo.',
    'generic-ids':
      'Copie el ID y el secreto\nCopie el ID de cliente y el secreto de cliente en el formulario de este producto. Muchos proveedores muestran el secreto una sola vez.\nSi {provider} no usa secreto de cliente, deje ese campo en blanco.',
    'generic-mailbox':
      'Permita SMTP en el buzón\nMire la configuración de correo de la cuenta que va a enviar: en algunos proveedores SMTP está desactivado al principio.',
    'generic-authorize':
      'Inicie sesión aquí\nEn el formulario de este producto, haga clic en el botón para autorizar con {provider}.\nInicie sesión con la cuenta que va a enviar los correos y permita el acceso.\nEnvíe un correo de prueba y después guarde.',

    'intro-own':
      'Este producto puede enviar correos para un buzón por sí mismo, sin que nadie inicie sesión, en cuanto un administrador de {provider} le haya dado el derecho. Eso lleva aproximadamente {minutes:minute}.',
    rightCommand: 'PowerShell',
    olderCommand: 'PowerShell, el método anterior',
    'object-id': 'Id. de objeto (Object ID), para los comandos de abajo',
    'microsoft-app-register':
      'Registre la aplicación\nInicie sesión con el rol {developerRole} o uno superior, y haga clic en {newRegistration}.\nIntroduzca el nombre propuesto.\n{accountTypes}: elija {singleTenant}. Deje {redirectUriLabel} en blanco.\nHaga clic en {register}. No necesita ningún permiso de API.',
    'microsoft-app-credential':
      'Dele una credencial\nPara un secreto de cliente haga clic en {newSecret}, elija cuándo caduca (24 meses como máximo) y haga clic en {add}. Copie la columna {value}, no {secretId}: solo se muestra una vez.\nPara un certificado abra {certificates} y haga clic en {upload}. Sirve uno autofirmado.\nSi el botón de los secretos está atenuado, su organización los prohíbe: use un certificado.',
    'microsoft-app-object':
      'Copie el Id. de objeto de la aplicación empresarial\nNo es el Id. de objeto que figura en «Registros de aplicaciones» (App registrations).\nCopie {objectId} y péguelo aquí: no es secreto y solo se pone en los comandos.',
    'microsoft-app-right':
      'Dele el derecho a enviar para el buzón\nEjecute los comandos en PowerShell como administrador de Exchange. Permiten que la aplicación envíe para este único buzón, no que lo lea.\nExchange puede tardar hasta dos horas en aceptar el inicio de sesión. Hasta entonces responde 535 5.7.3.',
    'microsoft-app-older':
      'El método anterior, donde no existen los roles de Exchange para aplicaciones\nHaga clic en {addPermission}, {organizationApis}, {application}, marque {sendAsApp} y haga clic en {addPermissions} y después en {grantConsent}.\nEjecute luego los comandos. Dan a la aplicación el buzón entero, también para leer y eliminar.',
    'microsoft-app-check':
      'Compruébelo aquí\nEn el formulario de este producto, elija «La propia aplicación» en «¿Quién inicia sesión?». Introduzca el ID de cliente, el ID de inquilino, la credencial y el buzón.\nEnvíe un correo de prueba y después guarde.',
    'google-account-create':
      'Cree una cuenta de servicio\nSeleccione o cree un proyecto en la parte superior izquierda de la página.\nHaga clic en {createAccount}, introduzca el nombre propuesto y haga clic en {create}. No necesita ningún rol en el proyecto.',
    'google-account-key':
      'Cree su clave\nAbra la cuenta y después sus claves. Elija {newKey}, {json} y haga clic en {create}. Se descarga un archivo: quien lo tenga puede usar la cuenta.\nSi está bloqueado, una política de su organización prohíbe las claves ({policy}). Quien tenga el rol {policyRole} puede levantarla para este único proyecto.',
    'google-account-delegate':
      'Deléguele los buzones del dominio\nInicie sesión como superadministrador y haga clic en {addNew}.\nPegue el ID de cliente del archivo: un número, que también muestra el formulario de este producto. Pegue el ámbito de abajo y haga clic en {authorize}.\nPuede tardar hasta 24 horas en surtir efecto. La cuenta puede entonces leer y eliminar el correo de todas las personas del dominio.',
    'google-account-check':
      'Compruébelo aquí\nEn el formulario de este producto, elija «Una cuenta de servicio» en «¿Quién inicia sesión?». Suelte allí el archivo de la clave e introduzca el buzón.\nEnvíe un correo de prueba y después guarde.',

    'ends-title': 'Qué hace que el inicio de sesión termine más adelante',
    'ends-intro':
      'Entonces no se envía ningún correo hasta que inicie sesión aquí de nuevo o introduzca el secreto nuevo:',
    'google-ends':
      'Alguien cambia la contraseña de la cuenta.\nLa aplicación es de tipo Externo (External) y sigue en pruebas: a los siete días.\nEl inicio de sesión no se usa durante seis meses.\nEl titular de la cuenta o un administrador retira el acceso.\nGoogle Workspace pide iniciar sesión de nuevo en momentos fijos (control de sesiones).\nLa misma cuenta inicia sesión más de 100 veces: termina el inicio de sesión más antiguo.',
    'microsoft-ends':
      'El inicio de sesión no se usa durante 90 días. Mientras este producto lo renueve cada día, no termina.\nCaduca el secreto de cliente (24 meses como máximo). Entonces basta con un secreto nuevo, nadie tiene que iniciar sesión.\nUn administrador restablece la contraseña o cierra todas las sesiones de la cuenta.\nUna regla de su organización pide iniciar sesión de nuevo (acceso condicional).\nSe elimina la aplicación o su permiso.',
    'generic-ends':
      'Alguien cambia la contraseña de la cuenta.\nEl titular de la cuenta o un administrador retira el acceso.\nEl inicio de sesión no se usa durante mucho tiempo.\nCaduca el secreto de cliente.',

    'send-title': '¿Otra persona tiene los derechos en {provider}?',
    'send-help': 'Envíele estos pasos con los valores de este producto. No contienen ningún secreto.',
    'sheet-copy': 'Copiar los pasos como texto',
    'sheet-mail': 'Escribir un correo',
    'sheet-mail-short':
      'En un correo de este tipo caben los valores y los enlaces, pero no todos los pasos. Copie los pasos y péguelos en él.',
    'sheet-show': 'Mostrar el texto',
    'sheet-subject': 'Registrar «{appName}» en {provider}',
    'sheet-intro':
      'Por favor, registre este producto en {provider} para que pueda enviar correo. Estos son sus valores y los pasos:',
    'sheet-back':
      'Por favor, indíqueme el ID de cliente y, en Microsoft, también el ID de inquilino. No envíe el secreto de cliente por correo: entréguelo de una manera segura.',
  },
} satisfies Pick<Strings, 'guide' | 'console'>;

export default texts;
