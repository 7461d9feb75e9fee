import { diagnosis } from './diagnosis.js';
import type { Strings } from '../strings.js';

/** Brazilian Portuguese: the explanations of errors. */
const texts = {
  diagnosis,
  explanation: {
    who: 'Quem pode resolver:',
    you: 'você',
    'provider-admin': 'um administrador da sua conta no provedor',
    'host-admin': 'o administrador deste produto',
    provider: 'o provedor',
    alternatives: 'Se não for isso, pode ser isto:',
    link: 'Mais informações em {host}',
    newWindow: '(abre em uma nova janela)',
    details: 'Detalhes',
    traceId: 'ID de rastreamento (trace ID)',
    correlationId: 'ID de correlação (correlation ID)',
    timestamp: 'Hora',
    copyDetails: 'Copiar os detalhes',
    copyReport: 'Copiar o relatório',
    reportHelp: 'Para um chamado de suporte. Não contém nenhuma senha, nenhum segredo nem token.',
  },
} satisfies Pick<Strings, 'diagnosis' | 'explanation'>;

export default texts;
