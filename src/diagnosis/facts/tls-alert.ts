/** Alerts of TLS (RFC 8446 section 6), by number; a library writes the number or the name. */
const ALERTS: Readonly<Record<string, string>> = {
  10: 'unexpected_message',
  20: 'bad_record_mac',
  22: 'record_overflow',
  40: 'handshake_failure',
  42: 'bad_certificate',
  43: 'unsupported_certificate',
  44: 'certificate_revoked',
  45: 'certificate_expired',
  46: 'certificate_unknown',
  47: 'illegal_parameter',
  48: 'unknown_ca',
  49: 'access_denied',
  50: 'decode_error',
  51: 'decrypt_error',
  70: 'protocol_version',
  71: 'insufficient_security',
  80: 'internal_error',
  86: 'inappropriate_fallback',
  90: 'user_canceled',
  109: 'missing_extension',
  110: 'unsupported_extension',
  112: 'unrecognized_name',
  113: 'bad_certificate_status_response',
  115: 'unknown_psk_identity',
  116: 'certificate_required',
  120: 'no_application_protocol',
};

const NUMBER = /\balert (?:number|code|description)?:? ?(\d{1,3})\b/gi;
const NAME =
  /\b(?:tls_alert|alert|AlertReceived)\W{1,5}(?:received |fatal |warning ){0,3}(?:\(?fatal\)?[ ,:]{0,3})?([a-z]{2,20}(?:[ _][a-z]{2,20}){0,3})|\b(?:tls: |tlsv1 |sslv3 )(?:alert )?([a-z]{2,20}(?: [a-z]{2,20}){1,3})/gi;
/** `HandshakeFailure`, as .NET and rustls write it. */
const separated = (name: string) => name.replace(/([a-z])(?=[A-Z])/g, '$1_');

/** Every alert that a text names. */
export function tlsAlerts(text: string): string[] {
  const numbers = [...text.matchAll(NUMBER)].flatMap(([, number = '']) => ALERTS[number] ?? []);
  const words = [...text.matchAll(NAME)].map(([, a, b]) =>
    separated(a ?? b ?? '')
      .toLowerCase()
      .replaceAll(' ', '_'),
  );
  const names = Object.values(ALERTS).filter((name) => words.some((word) => word.startsWith(name)));
  return [...new Set([...numbers, ...names])];
}
