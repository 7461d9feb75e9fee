import { diagnosis } from './diagnosis.js';
import type { Strings } from '../strings.js';

/** Spanish: the explanations of errors. */
const texts = {
  diagnosis,
  explanation: {
    who: 'Quién puede solucionarlo:',
    you: 'usted',
    'provider-admin': 'un administrador de su cuenta en el proveedor',
    'host-admin': 'el administrador de este producto',
    provider: 'el proveedor',
    alternatives: 'Si no es eso, puede ser esto:',
    link: 'Más información en {host}',
    newWindow: '(se abre en una ventana nueva)',
    details: 'Detalles',
    traceId: 'ID de seguimiento (trace ID)',
    correlationId: 'ID de correlación (correlation ID)',
    timestamp: 'Hora',
    copyDetails: 'Copiar los detalles',
    copyReport: 'Copiar el informe',
    reportHelp:
      'Para una solicitud de soporte. No contiene ninguna contraseña, ningún secreto ni ningún token.',
  },
} satisfies Pick<Strings, 'diagnosis' | 'explanation'>;

export default texts;
