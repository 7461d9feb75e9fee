import { delivered } from '../delivered.js';
import type { Strings } from '../strings.js';

/** Spanish: the page to which the provider sends back. */
const texts = {
  callback: {
    working: 'Finalizando el inicio de sesión…',
    delivered: delivered.es,
    'delivered-error':
      'El proveedor ha comunicado un error. Puede cerrar esta ventana: la página que espera muestra qué hay que hacer.',
    unclaimed: 'Ninguna página espera este inicio de sesión.',
    'unclaimed-remedy':
      'Quizá esté abierta en otro navegador o en una ventana privada: copie esta dirección y péguela allí. Si se cerró, empiece de nuevo.',
    lost: 'La página que empezó este inicio de sesión ya no lo espera. Quizá se volvió a cargar.',
    'lost-remedy': 'No ha cambiado nada. Empiece allí de nuevo; puede cerrar esta ventana.',
    nothing: 'Esta página forma parte de un inicio de sesión. Aquí no hay nada que hacer.',
    'address-label': 'Dirección con la respuesta',
    copy: 'Copiar',
    copied: 'Copiado.',
    'copy-failed': 'Aquí no se permite copiar: seleccione la dirección y cópiela.',
    'error-label': 'Error',
    close: 'Cerrar esta ventana',
  },
} satisfies Pick<Strings, 'callback'>;

export default texts;
