import type { Strings } from '../strings.js';

/** Russian: signing in without a person, and certificates. */
const texts = {
  ownSignIn: {
    'grant-client-credentials-hint':
      'Никто не входит. Администратор дает приложению право отправлять из одного почтового ящика.',
    'grant-jwt-bearer-hint':
      'Никто не входит. Администратор Workspace разрешает сервисному аккаунту действовать от имени домена. У кого есть его ключ, тот может читать и удалять письма всех в домене.',
    guide: 'Как это настроить у провайдера {provider}',
    certificateHint:
      'PEM; вставьте или перетащите сюда, можно вместе с ключом. Загрузите тот же сертификат в приложение у провайдера {provider}.',
    certificateFacts: 'Действует до {date}, {when}. Отпечаток: {thumbprint}',
    certificateEnd: 'Действует до {date}, {when}.',
    makeCertificate: 'Создать сертификат за меня',
    makingCertificate: 'Сертификат создается…',
    downloadCertificate: 'Скачать сертификат (.cer)',
    certificateMade:
      'Сервер этого продукта создал этот сертификат и хранит его ключ. Скачайте сертификат и загрузите его в приложение у провайдера {provider}.',
    certificateNotMade: 'Сертификат не создан: {reason}',
    madeKeyHint: 'Сервер этого продукта хранит ключ этого сертификата. Оставьте это поле пустым.',
    privateKeyHint: 'PEM, без пароля. Хранится как пароль и больше не показывается.',
    serviceAccountHint:
      'Весь файл JSON; вставьте или перетащите сюда. Хранится как пароль и больше не показывается.',
    serviceAccountFacts:
      'Введите в консоли администратора идентификатор клиента {clientId} и область доступа {scope}.',
    mailboxHint: 'Почтовый ящик, из которого отправляются письма.',
    sendAsHint:
      'Письма должны приходить от {sender}. Для этого приложению нужно и право отправлять с этого адреса (Send As).',
    credentialFileWrong:
      'В этом файле нет подходящего сертификата или ключа. Из файла .pfx или .p12 его получает команда «openssl pkcs12 -nodes -in ФАЙЛ».',
    certificateForm: 'Это не сертификат в формате PEM. Вставьте блок «BEGIN CERTIFICATE».',
    certificateSeveral: 'Вставьте только сертификат самого приложения, а не всю цепочку.',
    certificateWithKey:
      'Здесь есть закрытый ключ. Для него есть свое поле: вырежьте его здесь и вставьте туда.',
    certificateKind: 'Ключ сертификата должен быть ключом RSA.',
    certificateWeak: 'Ключ сертификата слишком короткий. Нужно не менее 2048 бит.',
    certificateEnded: 'Срок действия этого сертификата истек.',
    certificateNotYet: 'Этот сертификат еще не действует.',
    keyForm: 'Это не закрытый ключ в формате PEM. Вставьте блок «BEGIN PRIVATE KEY».',
    keyPublic: 'Это сертификат или открытый ключ. Вставьте закрытый ключ.',
    keyEncrypted: 'Этот ключ зашифрован паролем. Сначала снимите пароль, например командой «openssl pkey».',
    keyKind: 'Закрытый ключ должен быть ключом RSA.',
    keyOther: 'Этот закрытый ключ не от этого сертификата.',
    serviceAccountForm: 'Это не файл JSON с ключом сервисного аккаунта.',
    serviceAccountIsClient: 'Это файл клиента OAuth. Здесь нужен файл с ключом сервисного аккаунта.',
    serviceAccountKey: 'Закрытый ключ в этом файле не удается прочитать.',
  },
} satisfies Pick<Strings, 'ownSignIn'>;

export default texts;
