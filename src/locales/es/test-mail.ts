import type { Strings } from '../strings.js';

/** Spanish: the test mail. */
const texts = {
  testMail: {
    title: 'Correo de prueba',
    recipient: 'Enviar un correo de prueba a',
    send: 'Enviar correo de prueba',
    sending: 'Enviando…',
    token: 'Obtener un token de acceso',
    account: 'Comprobar cuenta y permiso',
    'sign-in': 'Iniciar sesión en el servidor SMTP',
    sender: 'Comprobar el remitente',
    sent: 'Enviar el correo',
    ok: 'hecho',
    warning: 'por revisar',
    failed: 'con error',
    skipped: 'omitido',
    waiting: 'en espera',
    'other-identity':
      'Ha iniciado sesión {account}, pero la cuenta en el servidor de correo es {identity}. Inicie sesión de nuevo como {identity}, o introduzca {account} como cuenta de inicio de sesión. Déjelo así solo para un buzón compartido: su administrador da a {account} «Full Access» (acceso total) y «Enviar como» (Send As).',
    'other-sender':
      'Ha iniciado sesión {account}, pero los correos llevan el remitente {sender}. Inicie sesión de nuevo como {sender}, o cambie el remitente. Déjelo así solo si {sender} es un alias de {account}, o si su administrador ha permitido que {account} envíe como esa dirección.',
    'account-unknown':
      'No se sabe quién ha iniciado sesión, así que nadie ha comparado la cuenta con el remitente. Fíjese en el remitente del correo de prueba cuando llegue.',
    succeeded: 'El correo de prueba se ha enviado a {recipient}.',
    stopped: 'El correo de prueba no se ha enviado. Ha fallado en: {step}',
    unfinished: 'No se sabe si el correo de prueba se ha enviado.',
    noAnswer: 'El correo de prueba no se ha enviado: {reason}',
  },
} satisfies Pick<Strings, 'testMail'>;

export default texts;
