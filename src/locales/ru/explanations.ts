import { diagnosis } from './diagnosis.js';
import type { Strings } from '../strings.js';

/** Russian: the explanations of errors. */
const texts = {
  diagnosis,
  explanation: {
    who: 'Кто может это исправить:',
    you: 'вы',
    'provider-admin': 'администратор вашей учетной записи у провайдера',
    'host-admin': 'администратор этого продукта',
    provider: 'провайдер',
    alternatives: 'Если причина не в этом, возможно следующее:',
    link: 'Подробнее на {host}',
    newWindow: '(открывается в новом окне)',
    details: 'Подробности',
    traceId: 'Идентификатор трассировки',
    correlationId: 'Идентификатор корреляции',
    timestamp: 'Время',
    copyDetails: 'Копировать подробности',
    copyReport: 'Копировать отчет',
    reportHelp: 'Для обращения в поддержку. В нем нет паролей, секретов и токенов.',
  },
} satisfies Pick<Strings, 'diagnosis' | 'explanation'>;

export default texts;
