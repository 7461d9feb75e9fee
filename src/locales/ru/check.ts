import type { Strings } from '../strings.js';

/** Russian: the check of the registration. */
const texts = {
  check: {
    title: 'Проверка регистрации',
    check: 'Проверить',
    checking: 'Идет проверка…',
    hint: 'Провайдеру {provider} отправляется запрос, верны ли введенные здесь данные. Никто не входит, и ничего не сохраняется.',
    endpoint: 'Конечная точка токенов',
    tenant: 'Арендатор',
    client: 'Клиент и его учетные данные',
    permission: 'Разрешение',
    'endpoint-ok': '{provider} отвечает.',
    'tenant-ok': '{provider} его знает.',
    'client-ok': '{provider} их принимает.',
    'permission-ok': 'Токен для отправки выдан. Примет ли его почтовый ящик, покажет тестовое письмо.',
    'permission-later': 'Выяснится, когда кто-нибудь войдет.',
    warning: 'обратите внимание',
    failed: 'ошибка',
    skipped: 'не выполнено',
    succeeded: 'Регистрация верна.',
    succeededSignIn: 'Регистрация верна. Теперь войдите.',
    stopped: 'Проверка не прошла. Шаг: {step}',
    noAnswer: 'Выполнить проверку не удалось: {reason}',
  },
} satisfies Pick<Strings, 'check'>;

export default texts;
