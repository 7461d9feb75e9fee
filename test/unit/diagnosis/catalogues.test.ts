import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { explain } from '../../../src/diagnosis/index.js';
import { explanations } from '../../../src/diagnosis/tables/index.js';
import { PHRASES } from '../../../src/diagnosis/vocabulary/index.js';

/** Whole lists of messages, gone through library by library: `id,id|message`, each id a right answer. */
const CATALOGUES = {
  libraries: 'mail libraries and mail servers that send',
  oauth: 'libraries for OAuth2, and mail APIs',
  servers: 'replies of mail servers',
  providers: 'what mail providers, relays and mail APIs document of their errors',
  languages: 'the sentences of PHPMailer, Roundcube and Thunderbird in other languages than English',
  sockets: 'sockets and host names, in the words of runtimes and of Linux in many languages',
  tls: 'TLS libraries',
};

const read = (name: string) =>
  readFileSync(new URL(`catalogues/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const end = line.indexOf('|');
      return { ids: line.slice(0, end).split(','), text: line.slice(end + 1) };
    });

describe('explain: catalogues of messages', () => {
  for (const [name, title] of Object.entries(CATALOGUES)) {
    it(title, () => {
      const wrong = read(name)
        .map(({ ids, text }) => ({ ids, text, found: explain(text).id }))
        .filter(({ ids, found }) => !ids.includes(found))
        .map(({ ids, text, found }) => `${text}: ${found}, not ${ids.join(' or ')}`);
      assert.deepEqual(wrong, []);
    });
  }

  it('name explanations that exist', () => {
    const unknown = Object.keys(CATALOGUES)
      .flatMap(read)
      .flatMap(({ ids }) => ids)
      .filter((id) => !(id in explanations));
    assert.deepEqual([...new Set(unknown)], []);
  });
});

describe('the vocabulary', () => {
  it('names explanations that exist', () => {
    assert.deepEqual(
      [...new Set(PHRASES.map(({ id }) => id))].filter((id) => !(id in explanations)),
      [],
    );
  });

  it('has no phrase that says two things', () => {
    const said = new Map<string, string>();
    const twice = PHRASES.filter(({ id, parts }) => {
      const words = parts.join('…');
      const other = said.get(words);
      said.set(words, id);
      return other !== undefined && other !== id;
    });
    assert.deepEqual(
      twice.map(({ parts }) => parts.join('…')),
      [],
    );
  });

  it('has no phrase too short to be one', () => {
    const short = PHRASES.filter(({ parts }) => parts.join('').length < 4 || parts.includes(''));
    assert.deepEqual(
      short.map(({ id, parts }) => `${id}: ${parts.join('…')}`),
      [],
    );
  });
});

/** Causes that are known exactly, as a program would log them. */
const CAUSES = {
  'microsoft-secret-expired': 'AADSTS7000222: The provided client secret keys are expired.',
  'smtp-auth-disabled':
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
  'smtp-not-signed-in': '530 5.7.57 Client not authenticated to send mail',
  'smtp-relay': '554 5.7.1 <bob@example.com>: Relay access denied',
  'tls-untrusted': 'certificate verify failed: self-signed certificate in certificate chain',
  'tls-expired': 'x509: certificate has expired or is not yet valid',
  'dns-not-found': 'getaddrinfo ENOTFOUND smtp.exampel.com',
  refused: 'connect ECONNREFUSED 192.0.2.1:587',
};

describe('the more exact evidence', () => {
  const wrappers = PHRASES.filter(({ id, exact }) => exact < 25 && id !== 'token-failed').map(({ parts }) =>
    parts.join(' x '),
  );
  for (const [id, cause] of Object.entries(CAUSES)) {
    it(`counts more than what a library says around it: ${id}`, () => {
      const wrong = wrappers
        .flatMap((wrapper) => [`${wrapper}: ${cause}`, `${cause}; ${wrapper}`])
        .map((text) => ({ text, found: explain(text).id }))
        .filter(({ found }) => found !== id)
        .map(({ text, found }) => `${text}: ${found}`);
      assert.deepEqual(wrong, []);
    });
  }
});
