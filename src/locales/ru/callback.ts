import { delivered } from '../delivered.js';
import type { Strings } from '../strings.js';

/** Russian: the page to which the provider sends people back. */
const texts = {
  callback: {
    working: 'Вход завершается…',
    delivered: delivered.ru,
    'delivered-error':
      'Провайдер сообщил об ошибке. Это окно можно закрыть: что делать, показано на ожидающей странице.',
    unclaimed: 'Ни одна страница не ждет этого входа.',
    'unclaimed-remedy':
      'Возможно, она открыта в другом браузере или в приватном окне: скопируйте этот адрес и вставьте его там. Если она закрыта, начните заново.',
    lost: 'Страница, с которой начат этот вход, больше его не ждет. Возможно, ее перезагрузили.',
    'lost-remedy': 'Ничего не изменилось. Начните заново на той странице; это окно можно закрыть.',
    nothing: 'Эта страница участвует во входе. Делать здесь ничего не нужно.',
    'address-label': 'Адрес с ответом',
    copy: 'Копировать',
    copied: 'Скопировано.',
    'copy-failed': 'Копирование здесь не разрешено: выделите адрес и скопируйте его.',
    'error-label': 'Ошибка',
    close: 'Закрыть это окно',
  },
} satisfies Pick<Strings, 'callback'>;

export default texts;
