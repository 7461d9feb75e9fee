import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explain } from '../../../src/diagnosis/index.js';
import { SAMPLES } from './samples.js';
import { THREADS } from './threads.js';

const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** How a text arrives: a log, a program's exception, a body or an address. */
const WRAPPINGS: Readonly<Record<string, (text: string) => unknown>> = {
  JSON: (text) => JSON.stringify({ error: { message: text } }),
  'JSON in JSON': (text) => JSON.stringify({ body: JSON.stringify({ message: text }) }),
  'percent encoding': (text) => `error=${encodeURIComponent(text)}`,
  'form encoding': (text) =>
    `https://host.example.com/cb?${new URLSearchParams({ error: 'server', error_description: text })}`,
  HTML: (text) => `<!DOCTYPE html><html><body><pre>${escapeHtml(text)}</pre></body></html>`,
  syslog: (text) => `Nov 25 10:00:01 host app[4211]: ERROR mailer: ${text}`,
  logfmt: (text) => `2026-03-01T10:00:01.450Z lvl=eror msg="Failed to send" error="${text}"`,
  'an exception': (text) => new Error(`Mail could not be sent: ${text}`),
  'a cause': (text) => new Error('send failed', { cause: new Error(text) }),
  'an error response': (text) => ({ error: 'send_failed', error_description: text }),
  'a traceback of Python': (text) =>
    `Traceback (most recent call last):\n  File "/usr/lib/python3.11/socket.py", line 851, in create_connection\n    sock.settimeout(timeout)\nException: (b'${text}')`,
  'a stack of Node': (text) =>
    `${text}\n    at SMTPConnection._formatError (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:790:19)\n    at listOnTimeout (node:internal/timers:581:17)\n    at process.processTimers (node:internal/timers:519:7)`,
  'a stack of Java': (text) =>
    `${text}\n\tat org.eclipse.angus.mail.smtp.SMTPTransport$Authenticator.authenticate(SMTPTransport.java:965)\n\tat java.base/java.net.SocketTimeoutHandler.run(Unknown Source)`,
};

/** Too short to be known behind other words, or more than one error. */
const ALONE = /^(?:EOF|unencrypted connection)$|^Traceback|^<|doctype|No subject alternative names matching/i;

describe('explain: the same error in each wrapping', () => {
  const samples = [...Object.entries(SAMPLES), ...Object.entries(THREADS)].flatMap(([id, texts]) =>
    texts.filter((text) => !ALONE.test(text)).map((text) => [id, text] as const),
  );
  for (const [name, wrap] of Object.entries(WRAPPINGS)) {
    it(name, () => {
      const wrong = samples
        .map(([id, text]) => ({ id, text, found: explain(wrap(text)).id }))
        .filter(({ id, found }) => id !== found);
      assert.deepEqual(wrong, []);
    });
  }

  it('keeps every word of a text that a form has encoded', () => {
    const words = 'Unable+to+connect+because+the+moon+is+in+the+wrong+phase+today';
    assert.equal(
      explain(`error=odd&error_description=${words}`).details,
      `error=odd&error_description=${words}`,
    );
  });

  it('keeps the names of errors, however long', () => {
    const text = "{ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }";
    assert.equal(explain(text).details, text);
    assert.equal(explain(text).id, 'tls-untrusted');
  });

  it("reads the address of Google's error page", () => {
    const address =
      'https://accounts.google.com/signin/oauth/error?authError=Cg5kZWxldGVkX2NsaWVudBIdVGhlIE9BdXRoIGNsaWVudCB3YXMgZGVsZXRlZC4gkQM&client_id=1-a.apps.googleusercontent.com';
    assert.equal(explain(address).id, 'google-client-deleted');
  });
});
