import type { Hide } from '../foreign/hide.js';
import type { SaslError, SaslValue } from '../xoauth2/sasl.js';
import type { SmtpError } from './smtp-error.js';

/** A command that a server quotes goes with what was secret in it. */
const COMMAND = /\bAUTH\s+[\w-]+\s+(?=\(not shown\))/gi;

function hideInSaslError(error: SaslError, hide: Hide): SaslError {
  const shown = (value: SaslValue) => (typeof value === 'string' ? hide(value) : value);
  return Object.fromEntries(
    Object.entries(error).map(([key, value]) => [
      hide(key),
      typeof value === 'object' ? value.map(shown) : shown(value),
    ]),
  );
}

/** An error with nothing secret in its texts. */
export function hideIn(error: SmtpError, hideSecrets: Hide): SmtpError {
  const { reply, saslError } = error;
  const hide: Hide = (text) => hideSecrets(text).replace(COMMAND, '');
  return error.with({
    message: hide(error.message),
    ...(reply && { reply: { ...reply, text: hide(reply.text) } }),
    ...(saslError && { saslError: hideInSaslError(saslError, hide) }),
  });
}
