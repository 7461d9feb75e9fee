import type { Locale } from './locale.js';
import type { Strings } from './strings.js';

const explanations = () => import('./ru/explanations.js');
const guide = () => import('./ru/guide.js');
const redirectUri = () => import('./ru/redirect-uri.js');
const signIn = () => import('./ru/sign-in.js');

/** Russian. */
const ru = {
  lang: 'ru',
  late: {
    button: signIn,
    callback: () => import('./ru/callback.js'),
    check: () => import('./ru/check.js'),
    console: guide,
    diagnosis: explanations,
    explanation: explanations,
    flow: () => import('./ru/flow.js'),
    guide,
    preflight: redirectUri,
    ownSignIn: () => import('./ru/own-sign-in.js'),
    otherProvider: () => import('./ru/other-provider.js'),
    panelSignIn: signIn,
    presets: () => import('./ru/presets.js'),
    redirectUri,
    status: () => import('./ru/status.js'),
    testMail: () => import('./ru/test-mail.js'),
  },
  strings: {
    fields: {
      name: 'Имя конечной точки',
      enable: 'Включить',
      server: 'Сервер',
      mode: 'Шифрование',
      insecure: 'Нет (небезопасно)',
      starttls: 'STARTTLS',
      tls: 'TLS',
      port: 'Порт',
      portDefault: 'По умолчанию ({port})',
      'auth-method': 'Аутентификация',
      none: 'Нет',
      plain: 'Имя пользователя и пароль',
      oauth2: '{provider} (OAuth2)',
      other: 'Другой',
      cloud: 'Облако',
      'oauth2-issuer': 'Издатель (issuer)',
      'oauth2-authorization-endpoint': 'Конечная точка авторизации',
      'oauth2-token-endpoint': 'Конечная точка токенов',
      'oauth2-scope': 'Область доступа (scope)',
      'oauth2-sasl-mechanism': 'Механизм',
      'oauth2-client-id': 'Идентификатор клиента',
      'oauth2-client-secret': 'Секрет клиента',
      'oauth2-registration': 'Регистрация приложения',
      'oauth2-grant': 'Кто входит?',
      'oauth2-client-auth': 'Подтверждение приложения',
      'oauth2-client-secret-expires': 'Секрет действует до',
      'oauth2-client-certificate': 'Сертификат',
      'oauth2-client-private-key': 'Закрытый ключ',
      'oauth2-service-account-key': 'Ключ сервисного аккаунта',
      'oauth2-tenant-id': 'Идентификатор арендатора',
      username: 'Имя пользователя',
      identity: 'Учетная запись для входа',
      mailbox: 'Почтовый ящик',
      password: 'Пароль',
      unchanged: 'Без изменений',
      'oauth2-refresh-token': 'Вход',
      'from-address': 'Адрес отправителя',
      'mailto-user': 'Получатели',
      mailto: 'Другие получатели',
      mailtoHint: 'Разделяйте адреса пробелом, запятой или точкой с запятой.',
      comment: 'Комментарий',
      author: 'Автор',
    },
    panel: {
      connection: 'Подключение',
      signIn: 'Вход',
      message: 'Сообщение',
      advanced: 'Дополнительно',
      error: 'Ошибка:',
      cleaned: 'Удалены пробелы, кавычки или невидимые символы.',
      taken: 'Из текста взято только само значение.',
      filled: 'Заполнено из текста: {fields}.',
      desktop:
        'Заполнено из текста: {fields}. Но это клиент классического приложения: Google вернет с ним только на localhost. Создайте в Google клиент OAuth типа «Web application».',
      'service-account':
        'Это ключ сервисного аккаунта. Создайте в Google клиент OAuth типа «Web application».',
      recipientsAdded: 'Добавлено: {addresses}',
      recipientRemoved: 'Удалено: {address}',
      unknownMethod: 'Эта форма не знает способ входа «{method}». При сохранении он не изменится.',
      help: 'Справка: {field}',
      noUser: 'Нет пользователя',
      show: 'Показать',
      hide: 'Скрыть',
      showSecret: 'Показать: {field}',
      hideSecret: 'Скрыть: {field}',
      removeRecipient: 'Удалить: {address}',
      recipientList: 'Добавленные получатели',
      wrongAddress: 'не почтовый адрес',
      unknownUser: '{user} (неизвестный пользователь)',
      notOffered:
        'Вход выполняется через OAuth2, который здесь не настроен. При сохранении вход не изменится.',
      needAttention: 'Полей для исправления: {count}',
    },
    signs: {
      pair: '{name}: {value}',
      sentences: '{first}. {second}',
    },
    copy: {
      copy: 'Копировать',
      copyNamed: 'Копировать: {name}',
      copied: 'Скопировано',
      select: 'Выделено. Нажмите Ctrl+C или ⌘C, чтобы скопировать.',
    },
    problems: {
      required: 'Заполните поле «{field}».',
      name: 'Начните с буквы. Нужно не менее двух букв, цифр, «-» или «_».',
      host: 'Введите только имя узла или IP-адрес, без пробелов, «https://», порта и пути.',
      hostIsMail: 'Введите имя почтового сервера, например smtp.example.com. В имени нет «@».',
      port: 'Введите число от 1 до 65535.',
      mail: 'Введите почтовый адрес, например user@example.com.',
      recipients: 'Исправьте или удалите (это не почтовые адреса): {addresses}',
      noRecipient: 'Добавьте хотя бы одного получателя.',
      googleClientId: 'Идентификатор клиента Google заканчивается на «.apps.googleusercontent.com».',
      microsoftClientId:
        'Идентификатор клиента Microsoft имеет вид 00000000-0000-0000-0000-000000000000: «Application (client) ID» на странице обзора.',
      clientIdShape:
        'В идентификаторе клиента нет пробелов, кавычек, скобок и косых черт. Скопируйте только его.',
      secretShape: 'Секрет клиента — не файл и не адрес, в нем нет пробелов. Скопируйте только его.',
      maskedSecret:
        'Этот секрет скрыт звездочками. Скопируйте его там, где он виден целиком, или создайте новый.',
      secretIsClientId: 'Это идентификатор клиента. Скопируйте секрет клиента.',
      secretIsToken:
        'Это токен, код или ключ API. Скопируйте секрет клиента со страницы клиента или приложения.',
      secretId: 'Похоже на Secret ID. Скопируйте сам секрет, столбец «Значение (Value)».',
      date: 'Введите день в виде ГГГГ-ММ-ДД.',
      format: 'Введите значение, например {example}.',
      tenant: 'Введите идентификатор или домен арендатора либо common, organizations, consumers.',
      ownTenant:
        'Приложению, которое входит само, нужен идентификатор или домен вашего арендатора, а не «common», «organizations» или «consumers».',
      workspaceMailbox:
        'Сервисный аккаунт может отправлять только из почтовых ящиков домена Google Workspace, а не gmail.com.',
      authorize: 'Войдите, прежде чем сохранять.',
      authorizeAgain:
        'Вход выполнен для другого идентификатора клиента, арендатора или провайдера. Войдите снова.',
    },
  } satisfies Pick<Strings, 'copy' | 'fields' | 'panel' | 'problems' | 'signs'>,
} satisfies Locale;

export default ru;
