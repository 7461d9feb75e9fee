import type { Strings } from '../strings.js';

/** Polish: the status of a sign-in. */
const texts = {
  status: {
    label: 'Logowanie poczty',
    'label-of': 'Logowanie poczty: {name}',
    reading: 'Odczytywanie stanu logowania…',
    ok: 'Zalogowano',
    'ok-help': 'Można wysyłać wiadomości.',
    'sign-in-again': 'Wymagane logowanie',
    'sign-in-again-help': 'Wiadomości nie są wysyłane, dopóki się nie zalogujesz.',
    'testing-ended': 'Zakończone po siedmiu dniach',
    'testing-ended-help':
      'Dostawca {provider} zakończył to logowanie siedem dni po wyrażeniu zgody, jak w przypadku aplikacji w trybie testowym. W Google Auth Platform, Audience, wybierz „Publish app” lub „Make internal”, a potem zaloguj się ponownie: inaczej logowanie będzie wygasać co siedem dni.',
    expired: 'Logowanie wygasło',
    'expired-help':
      'Minął czas na odnowienie. Wiadomości nie są wysyłane, dopóki nie zalogujesz się ponownie.',
    'secret-expired': 'Poświadczenia aplikacji wygasły',
    'secret-expired-help':
      'Utwórz u dostawcy {provider} nowy klucz tajny klienta lub certyfikat i wpisz go tutaj. Ponowne logowanie nie jest do tego potrzebne.',
    failing: 'Odnowienie nie działa',
    'failing-help': 'Ostatnia próba odnowienia logowania nie powiodła się. Wiadomości mogą nie być wysyłane.',
    'sending-fails': 'Wiadomości są odrzucane',
    'sending-fails-help':
      'Logowanie działa, ale serwer poczty odrzucił ostatnią wiadomość. Jego komunikat jest poniżej. Ten stan zniknie, gdy uda się wysłać wiadomość.',
    'scope-missing': 'Brak uprawnienia',
    'scope-missing-help':
      'Zaloguj się ponownie i zezwól na wszystko, o co pada pytanie. Nie przyznano: {scopes}',
    testing: 'Wygasa po siedmiu dniach',
    'testing-help':
      'Google wkrótce zakończy to logowanie, jak w przypadku aplikacji w trybie testowym. W Google Auth Platform, Audience, wybierz „Publish app” lub „Make internal”, a potem zaloguj się ponownie.',
    'expires-soon': 'Wkrótce zaloguj się ponownie',
    'expires-soon-help': 'Logowanie wkrótce wygaśnie. Zaloguj się ponownie, zanim to nastąpi.',
    'secret-soon': 'Poświadczenia aplikacji wkrótce wygasną',
    'secret-soon-help':
      'Utwórz w porę u dostawcy {provider} nowy klucz tajny klienta lub certyfikat i wpisz go tutaj. Ponowne logowanie nie jest do tego potrzebne.',
    'other-sender': 'Inny nadawca',
    'other-sender-help':
      'Zalogowano jako {account}, a wiadomości mają nadawcę {from}. Serwer poczty odrzuci je, jeśli to konto nie może wysyłać jako ten adres. Wyślij wiadomość testową.',
    stale: 'Nie odnowiono od dwóch dni',
    'stale-help':
      'Ten produkt powinien odnawiać logowanie codziennie. Jego administrator powinien sprawdzić, czy działa codzienne zadanie.',
    unknown: 'Nieznany',
    'unknown-help': 'Nic nie wiadomo o tym logowaniu.',
    'more-reasons': '+{count}',
    details: 'Szczegóły',
    account: 'Zalogowano jako',
    provider: 'Dostawca',
    tenant: 'dzierżawa {tenant}',
    sender: 'Nadawca wiadomości',
    'signed-in': 'Zalogowano',
    'signed-in-by': 'przez',
    'last-sent': 'Ostatnia wysłana wiadomość',
    scope: 'Uprawnienie',
    'scope-lacking': 'nie przyznano',
    refreshed: 'Ostatnie odnowienie',
    'refreshed-short': 'odnowiono {when}',
    'sign-in-by': 'Termin ponownego logowania',
    'renewed-daily': 'o ile wcześniej nie nastąpi odnowienie',
    'secret-until': 'Poświadczenia aplikacji wygasają',
    moment: '{when} ({exact})',
    'last-error': 'Ostatni błąd',
    unreachable: 'W tej chwili nie udało się odczytać stanu.',
    reauthorize: 'Zaloguj się ponownie',
    'reauthorize-of': 'Zaloguj się ponownie: {name}',
    'check-now': 'Sprawdź teraz',
    'check-now-of': 'Sprawdź teraz: {name}',
    checking: 'Sprawdzanie…',
    checked: 'Sprawdzono.',
    'revocation-pending': 'Zakończono tutaj, ale nie udało się jeszcze powiadomić dostawcy {provider}.',
    'revoke-again': 'Spróbuj ponownie',
    disconnect: 'Odłącz…',
    'disconnect-title': 'Odłączyć?',
    'disconnect-what':
      'Ten produkt zapomni logowanie i nie będzie już za jego pomocą wysyłać wiadomości. Konto: {account}. Wszystkie inne ustawienia pozostaną.',
    'disconnect-this': 'to konto',
    'disconnect-revokes': 'Dostawca {provider} otrzyma też polecenie cofnięcia uprawnienia.',
    'disconnect-stays':
      'U dostawcy {provider} nie można stąd cofnąć uprawnienia. Pozostanie na koncie, dopóki go tam nie usuniesz:',
    'disconnect-cancel': 'Anuluj',
    'disconnect-confirm': 'Odłącz',
    disconnecting: 'Odłączanie…',
    'ended-revoked': 'Odłączono. Dostawca {provider} cofnął też uprawnienie.',
    'ended-here':
      'Odłączono tutaj. U dostawcy {provider} uprawnienie pozostanie, dopóki go tam nie usuniesz:',
    'ended-shared':
      'Odłączono tutaj. U dostawcy {provider} uprawnienie pozostanie, ponieważ inny cel używa tego samego konta.',
    'ended-not': 'Logowanie nie zostało zakończone.',
    'ended-unrevoked': 'Odłączono tutaj, ale dostawca {provider} nie cofnął uprawnienia. Usuń je tam:',
    apps: 'Aplikacje z dostępem w witrynie {host}',
    'new-window': '(otwiera się w nowym oknie)',
  },
} satisfies Pick<Strings, 'status'>;

export default texts;
