import type { Strings } from '../strings.js';

/** Polish: the test mail. */
const texts = {
  testMail: {
    title: 'Wiadomość testowa',
    recipient: 'Wyślij wiadomość testową na adres',
    send: 'Wyślij wiadomość testową',
    sending: 'Wysyłanie…',
    token: 'Pobieranie tokenu dostępu',
    account: 'Sprawdzanie konta i uprawnienia',
    'sign-in': 'Logowanie do serwera SMTP',
    sender: 'Sprawdzanie nadawcy',
    sent: 'Wysyłanie wiadomości',
    ok: 'gotowe',
    warning: 'sprawdź to',
    failed: 'niepowodzenie',
    skipped: 'pominięto',
    waiting: 'oczekuje',
    'other-identity':
      'Zalogowano jako {account}, ale kontem na serwerze poczty jest {identity}. Zaloguj się ponownie jako {identity} albo wpisz {account} jako konto logowania. Pozostaw tak tylko w przypadku udostępnionej skrzynki pocztowej: jej administrator nadaje kontu {account} prawa „Full Access” i „Send As”.',
    'other-sender':
      'Zalogowano jako {account}, ale nadawcą wiadomości jest {sender}. Zaloguj się ponownie jako {sender} albo zmień nadawcę. Pozostaw tak tylko wtedy, gdy {sender} jest aliasem konta {account} lub gdy administrator tego adresu zezwolił kontu {account} na wysyłanie w jego imieniu.',
    'account-unknown':
      'Nie wiadomo, kto się zalogował, więc nie porównano konta z nadawcą. Sprawdź nadawcę wiadomości testowej, gdy nadejdzie.',
    succeeded: 'Wysłano wiadomość testową. Odbiorca: {recipient}.',
    stopped: 'Wiadomość testowa nie została wysłana. Niepowodzenie na etapie: {step}',
    unfinished: 'Nie wiadomo, czy wiadomość testowa została wysłana.',
    noAnswer: 'Wiadomość testowa nie została wysłana: {reason}',
  },
} satisfies Pick<Strings, 'testMail'>;

export default texts;
