import type { Strings } from '../strings.js';

/** German: the status of a sign-in. */
const texts = {
  status: {
    label: 'Mailanmeldung',
    'label-of': 'Mailanmeldung von {name}',
    reading: 'Der Stand der Anmeldung wird gelesen …',
    ok: 'Angemeldet',
    'ok-help': 'Mails können gesendet werden.',
    'sign-in-again': 'Anmeldung nötig',
    'sign-in-again-help': 'Es werden keine Mails gesendet, bis Sie sich anmelden.',
    'testing-ended': 'Nach sieben Tagen beendet',
    'testing-ended-help':
      '{provider} hat diese Anmeldung sieben Tage nach der Zustimmung beendet, wie bei Anwendungen im Testmodus. Wählen Sie in Google Auth Platform unter „Audience“ „Publish app“ oder „Make internal“, dann melden Sie sich erneut an: Sonst endet sie jedes Mal nach sieben Tagen.',
    expired: 'Anmeldung beendet',
    'expired-help':
      'Die Frist für die Erneuerung ist vorbei. Es werden keine Mails gesendet, bis Sie sich erneut anmelden.',
    'secret-expired': 'Nachweis der App abgelaufen',
    'secret-expired-help':
      'Erstellen Sie bei {provider} einen neuen geheimen Clientschlüssel oder ein Zertifikat und tragen Sie es hier ein. Eine neue Anmeldung ist dafür nicht nötig.',
    failing: 'Erneuerung schlägt fehl',
    'failing-help':
      'Der letzte Versuch, die Anmeldung zu erneuern, schlug fehl. Mails gehen vielleicht nicht hinaus.',
    'sending-fails': 'Mails werden abgelehnt',
    'sending-fails-help':
      'Die Anmeldung funktioniert, aber der Mailserver hat die letzte Mail abgelehnt. Seine Worte stehen unten. Eine Mail, die hinausgeht, erledigt dies.',
    'scope-missing': 'Berechtigung fehlt',
    'scope-missing-help':
      'Melden Sie sich erneut an und erlauben Sie alles, wonach gefragt wird. Nicht erteilt: {scopes}',
    testing: 'Endet nach sieben Tagen',
    'testing-help':
      'Google beendet diese Anmeldung bald, wie bei Anwendungen im Testmodus. Wählen Sie in Google Auth Platform unter „Audience“ „Publish app“ oder „Make internal“, dann melden Sie sich erneut an.',
    'expires-soon': 'Bald erneut anmelden',
    'expires-soon-help': 'Die Anmeldung endet bald. Melden Sie sich vorher erneut an.',
    'secret-soon': 'Nachweis der App endet bald',
    'secret-soon-help':
      'Erstellen Sie bei {provider} rechtzeitig einen neuen geheimen Clientschlüssel oder ein Zertifikat und tragen Sie es hier ein. Eine neue Anmeldung ist dafür nicht nötig.',
    'other-sender': 'Anderer Absender',
    'other-sender-help':
      'Angemeldet ist {account}, die Mails tragen aber {from}. Der Mailserver lehnt sie ab, wenn dieses Konto nicht als diese Adresse senden darf. Senden Sie eine Testmail.',
    stale: 'Seit zwei Tagen nicht erneuert',
    'stale-help':
      'Dieses Produkt sollte die Anmeldung jeden Tag erneuern. Sein Administrator prüft, ob die tägliche Aufgabe läuft.',
    unknown: 'Nicht bekannt',
    'unknown-help': 'Über diese Anmeldung ist nichts bekannt.',
    'more-reasons': '+{count}',
    moment: '{when} ({exact})',
    details: 'Einzelheiten',
    account: 'Angemeldet als',
    provider: 'Anbieter',
    tenant: 'Mandant {tenant}',
    sender: 'Absender der Mails',
    'signed-in': 'Angemeldet seit',
    'signed-in-by': 'durch',
    'last-sent': 'Letzte Mail gesendet',
    scope: 'Berechtigung',
    'scope-lacking': 'nicht erteilt',
    refreshed: 'Zuletzt erneuert',
    'refreshed-short': '{when} erneuert',
    'sign-in-by': 'Erneut anmelden bis',
    'renewed-daily': 'wenn sie nicht vorher erneuert wird',
    'secret-until': 'Nachweis der App endet',
    'last-error': 'Letzter Fehler',
    unreachable: 'Der Stand war gerade nicht zu lesen.',
    reauthorize: 'Erneut anmelden',
    'reauthorize-of': 'Erneut anmelden: {name}',
    'check-now': 'Jetzt prüfen',
    'check-now-of': 'Jetzt prüfen: {name}',
    checking: 'Wird geprüft …',
    checked: 'Geprüft.',
    'revocation-pending': 'Hier beendet, aber {provider} konnte noch nicht benachrichtigt werden.',
    'revoke-again': 'Erneut versuchen',
    disconnect: 'Trennen …',
    'disconnect-title': 'Trennen?',
    'disconnect-what':
      'Dieses Produkt vergisst die Anmeldung von {account} und sendet damit keine Mails mehr. Alle anderen Einstellungen bleiben.',
    'disconnect-this': 'diesem Konto',
    'disconnect-revokes': '{provider} wird aufgefordert, die Berechtigung ebenfalls zu beenden.',
    'disconnect-stays':
      'Von hier aus lässt sich die Berechtigung bei {provider} nicht beenden. Sie bleibt im Konto, bis Sie sie dort entfernen:',
    'disconnect-cancel': 'Abbrechen',
    'disconnect-confirm': 'Trennen',
    disconnecting: 'Wird getrennt …',
    'ended-revoked': 'Getrennt. {provider} hat die Berechtigung ebenfalls beendet.',
    'ended-here': 'Hier getrennt. Bei {provider} bleibt die Berechtigung, bis Sie sie dort entfernen:',
    'ended-shared':
      'Hier getrennt. Bei {provider} bleibt die Berechtigung, weil ein anderes Ziel dasselbe Konto benutzt.',
    'ended-not': 'Die Anmeldung wurde nicht beendet.',
    'ended-unrevoked':
      'Hier getrennt, aber {provider} hat die Berechtigung nicht beendet. Entfernen Sie sie dort:',
    apps: 'Anwendungen mit Zugriff bei {host}',
    'new-window': '(öffnet ein neues Fenster)',
  },
} satisfies Pick<Strings, 'status'>;

export default texts;
