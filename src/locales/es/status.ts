import type { Strings } from '../strings.js';

/** Spanish: the status of a sign-in. */
const texts = {
  status: {
    label: 'Inicio de sesión del correo',
    'label-of': 'Inicio de sesión del correo: {name}',
    reading: 'Leyendo el estado del inicio de sesión…',

    ok: 'Sesión iniciada',
    'ok-help': 'Se puede enviar correo.',
    'sign-in-again': 'Hay que iniciar sesión',
    'sign-in-again-help': 'No se envía ningún correo hasta que inicie sesión.',
    'testing-ended': 'Terminado a los siete días',
    'testing-ended-help':
      '{provider} ha puesto fin a este inicio de sesión siete días después del consentimiento, como hace con las aplicaciones en modo de prueba (Testing). En Google Auth Platform, Público (Audience), elija «Publicar aplicación» (Publish app) o «Make internal» e inicie sesión de nuevo: si no, termina cada vez a los siete días.',
    expired: 'Inicio de sesión terminado',
    'expired-help':
      'El plazo para renovarlo ha pasado. No se envía ningún correo hasta que inicie sesión de nuevo.',
    'secret-expired': 'Credencial de la aplicación caducada',
    'secret-expired-help':
      'Cree en {provider} un secreto de cliente o un certificado nuevo e introdúzcalo aquí. Para eso no hace falta iniciar sesión de nuevo.',
    failing: 'La renovación falla',
    'failing-help':
      'El último intento de renovar el inicio de sesión ha fallado. Puede que no se envíen correos.',
    'sending-fails': 'Los correos se rechazan',
    'sending-fails-help':
      'El inicio de sesión funciona, pero el servidor de correo ha rechazado el último correo. Su respuesta está abajo. El próximo correo que salga borra este aviso.',
    'scope-missing': 'Falta un permiso',
    'scope-missing-help': 'Inicie sesión de nuevo y permita todo lo que se le pida. No concedido: {scopes}',
    testing: 'Termina a los siete días',
    'testing-help':
      'Google pondrá fin pronto a este inicio de sesión, como hace con las aplicaciones en modo de prueba (Testing). En Google Auth Platform, Público (Audience), elija «Publicar aplicación» (Publish app) o «Make internal» e inicie sesión de nuevo.',
    'expires-soon': 'Vuelva a iniciar sesión pronto',
    'expires-soon-help': 'El inicio de sesión termina pronto. Inicie sesión de nuevo antes.',
    'secret-soon': 'Credencial de la aplicación a punto de caducar',
    'secret-soon-help':
      'Cree a tiempo en {provider} un secreto de cliente o un certificado nuevo e introdúzcalo aquí. Para eso no hace falta iniciar sesión de nuevo.',
    'other-sender': 'Otro remitente',
    'other-sender-help':
      'Se ha iniciado sesión como {account}, mientras que los correos llevan {from}. El servidor de correo los rechaza si esta cuenta no puede enviar como esa dirección. Envíe un correo de prueba.',
    stale: 'Sin renovar desde hace dos días',
    'stale-help':
      'Este producto debería renovar el inicio de sesión cada día. Su administrador debe comprobar si se ejecuta la tarea diaria.',
    unknown: 'Desconocido',
    'unknown-help': 'No se sabe nada de este inicio de sesión.',

    'more-reasons': '+{count}',
    details: 'Detalles',
    account: 'Sesión iniciada como',
    provider: 'Proveedor',
    tenant: 'inquilino {tenant}',
    sender: 'Los correos llevan',
    'signed-in': 'Sesión iniciada desde',
    'signed-in-by': 'por',
    'last-sent': 'Último correo enviado',
    scope: 'Permiso',
    'scope-lacking': 'no concedido',
    refreshed: 'Última renovación',
    'refreshed-short': 'renovado {when}',
    'sign-in-by': 'Fecha límite para iniciar sesión',
    'renewed-daily': 'salvo que se renueve antes',
    'secret-until': 'La credencial de la aplicación caduca',
    moment: '{when} ({exact})',
    'last-error': 'Último error',
    unreachable: 'Ahora mismo no se ha podido leer el estado.',

    reauthorize: 'Iniciar sesión de nuevo',
    'reauthorize-of': 'Iniciar sesión de nuevo: {name}',
    'check-now': 'Comprobar ahora',
    'check-now-of': 'Comprobar ahora: {name}',
    checking: 'Comprobando…',
    checked: 'Comprobado.',
    'revocation-pending': 'Terminado aquí, pero todavía no se ha podido comunicar a {provider}.',
    'revoke-again': 'Reintentar',
    disconnect: 'Desconectar…',
    'disconnect-title': '¿Desconectar?',
    'disconnect-what':
      'Este producto olvida el inicio de sesión de {account} y ya no envía correos con él. Todos los demás ajustes se conservan.',
    'disconnect-this': 'esta cuenta',
    'disconnect-revokes': 'También se pide a {provider} que retire el permiso.',
    'disconnect-stays':
      '{provider} no ofrece ninguna manera de retirar el permiso desde aquí. Se queda en la cuenta hasta que usted lo quite allí:',
    'disconnect-cancel': 'Cancelar',
    'disconnect-confirm': 'Desconectar',
    disconnecting: 'Desconectando…',
    'ended-revoked': 'Desconectado. {provider} también ha retirado el permiso.',
    'ended-here': 'Desconectado aquí. En {provider} el permiso se conserva hasta que usted lo quite allí:',
    'ended-shared':
      'Desconectado aquí. En {provider} el permiso se conserva, porque otro destino usa la misma cuenta.',
    'ended-not': 'No se ha puesto fin al inicio de sesión.',
    'ended-unrevoked': 'Desconectado aquí, pero {provider} no ha retirado el permiso. Quítelo allí:',
    apps: 'Aplicaciones con acceso en {host}',
    'new-window': '(se abre en una ventana nueva)',
  },
} satisfies Pick<Strings, 'status'>;

export default texts;
