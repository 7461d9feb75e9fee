import type { ConsoleNames } from '../console-name.js';

/**
 * Russian: what Microsoft's pages call things; Google's are in English here.
 * Sources: https://learn.microsoft.com/ru-ru/entra/identity-platform/ (quickstart-register-app, supported-accounts-validation,
 * quickstart-configure-app-access-web-apis, tutorial-single-page-app-react-register-app),
 * https://learn.microsoft.com/ru-ru/aspnet/core/blazor/security/ (registration, permissions, certificate),
 * https://learn.microsoft.com/ru-ru/microsoft-365/ (admin centre, “SMTP с проверкой подлинности”)
 */
export const consoleNames = {
  'API permissions': 'Разрешения API',
  'APIs my organization uses › Office 365 Exchange Online':
    'Интерфейсы API, используемые моей организацией › Office 365 Exchange Online',
  'Accounts in this organizational directory only': 'Учетные записи только в этом каталоге организации',
  'Active users': 'Активные пользователи',
  Add: 'Добавить',
  'Add a permission': 'Добавить разрешение',
  'Add permissions': 'Добавить разрешения',
  'App registrations': 'Регистрация приложений',
  'Application (client) ID': 'Идентификатор приложения (клиента)',
  'Application Developer': 'Разработчик приложений',
  'Application permissions': 'Разрешения приложения',
  'Authenticated SMTP': 'SMTP с проверкой подлинности',
  Authentication: 'Проверка подлинности',
  'Certificates & secrets': 'Сертификаты и секреты',
  'Client secrets': 'Секреты клиента',
  'Delegated permissions': 'Делегированные разрешения',
  'Directory (tenant) ID': 'Идентификатор каталога (арендатора)',
  'Enterprise applications': 'Корпоративные приложения',
  'Grant admin consent': 'Предоставить согласие администратора',
  Mail: 'Почта',
  'Manage email apps': 'Управление приложениями электронной почты',
  'New client secret': 'Новый секрет клиента',
  'New registration': 'Новая регистрация',
  'Object ID': 'Идентификатор объекта',
  Overview: 'Обзор',
  'Personal Microsoft accounts only': 'Только личные учетные записи Майкрософт',
  'Redirect URI': 'URI перенаправления',
  Register: 'Зарегистрировать',
  'Save changes': 'Сохранить изменения',
  'Security defaults': 'Параметры безопасности по умолчанию',
  'Supported account types': 'Поддерживаемые типы учетных записей',
  'Upload certificate': 'Отправить сертификат',
  Users: 'Пользователи',
  Value: 'Значение',
  Web: 'Веб',
} satisfies ConsoleNames;
