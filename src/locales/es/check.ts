import type { Strings } from '../strings.js';

/** Spanish: the check of a registration. */
const texts = {
  check: {
    title: 'Comprobación del registro',
    check: 'Comprobar',
    checking: 'Comprobando…',
    hint: 'Pregunta a {provider} si lo introducido aquí es correcto. Nadie inicia sesión y no se guarda nada.',
    endpoint: 'Punto de conexión de token',
    tenant: 'Inquilino',
    client: 'Cliente y credencial',
    permission: 'Permiso',
    'endpoint-ok': '{provider} responde.',
    'tenant-ok': '{provider} lo conoce.',
    'client-ok': '{provider} los acepta.',
    'permission-ok': 'Se ha emitido un token para enviar. Un correo de prueba muestra si el buzón lo acepta.',
    'permission-later': 'Se verá cuando alguien inicie sesión.',
    warning: 'por revisar',
    failed: 'con error',
    skipped: 'sin comprobar',
    succeeded: 'El registro es correcto.',
    succeededSignIn: 'El registro es correcto. Ahora inicie sesión.',
    stopped: 'La comprobación ha fallado en: {step}',
    noAnswer: 'No se ha podido hacer la comprobación: {reason}',
  },
} satisfies Pick<Strings, 'check'>;

export default texts;
