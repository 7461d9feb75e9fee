import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refusalOf, sendMail } from '../support/delivering.js';
import { scriptedServer, takesEverything } from '../support/scripted-server.js';

const [A, BAD, LATER, C] = [
  'a@example.com',
  'bad@example.com',
  'later@example.com',
  'c@exämple.example',
] as const;

/** A server that refuses some recipients, with and without pipelining (RFC 2920). */
const refusing = (pipelining: boolean) =>
  takesEverything(undefined, (line) => {
    if (line.startsWith('EHLO'))
      return pipelining ? '250-scripted.example\r\n250 PIPELINING' : '250 scripted.example';
    if (line.includes('<bad@')) return '550 5.1.1 No such user';
    if (line.includes('<later@')) return '451 4.2.1 Try again';
    return undefined;
  });

for (const pipelining of [false, true]) {
  describe(`a mail for several, ${pipelining ? 'pipelined' : 'one command at a time'}`, () => {
    for (const [to, accepted] of [
      [
        [A, BAD, C],
        [A, C],
      ],
      [[BAD, A], [A]],
      [[A, LATER], [A]],
      [
        [A, BAD, LATER, C],
        [A, C],
      ],
      [
        [A, C],
        [A, C],
      ],
    ] as const) {
      it(`is reported one by one: ${to.join(', ')}`, async (test) => {
        const { port, heard } = await scriptedServer(test, refusing(pipelining));
        const delivered = await sendMail({ port, to });
        assert.deepEqual(delivered.accepted, accepted);
        assert.deepEqual(
          delivered.rejected.map(({ recipient, error }) => [recipient, error.reply?.code, error.phase]),
          to
            .filter((each) => each === BAD || each === LATER)
            .map((each) => [each, each === BAD ? 550 : 451, 'sent']),
        );
        assert.equal(heard.filter((line) => line === '.').length, 1, 'it is sent once');
      });
    }

    it('is refused where nobody gets it', async (test) => {
      const { port, heard } = await scriptedServer(test, refusing(pipelining));
      const error = await refusalOf(sendMail({ port, to: [BAD, 'bad@example.org'] }));
      assert.deepEqual([error.phase, error.reply?.code], ['sent', 550]);
      assert.ok(!heard.some((line) => line.startsWith('Subject:')), heard.join('\n'));
    });
  });
}

describe('an address on the line', () => {
  for (const [entered, said] of [
    ['bob@example.net', 'bob@example.net'],
    ["o'neil+tag/x%y@Example.NET", "o'neil+tag/x%y@Example.NET"],
    ['"a;b"@example.net', '"a;b"@example.net'],
    ['bob@[127.0.0.1]', 'bob@[127.0.0.1]'],
    ['bob@[IPv6:::1]', 'bob@[IPv6:::1]'],
    ['bob@1.2', 'bob@1.2'],
    ['bob@host_1', 'bob@host_1'],
    ['bob@GRÜSSE.example', 'bob@xn--grsse-lva.example'],
    ['bob@grüße.例え', 'bob@xn--gre-6ka8l.xn--r8jz45g'],
    ['grüße@example.net', 'grüße@example.net'],
  ] as const) {
    it(`is as it was entered: ${entered}`, async (test) => {
      for (const [place, pattern] of [
        ['to', /^RCPT TO:<(.*)>/],
        ['from', /^MAIL FROM:<(.*)>/],
      ] as const) {
        const { port, heard } = await scriptedServer(test, takesEverything());
        await sendMail({ port, ...(place === 'to' ? { to: [entered] } : { from: entered }) });
        assert.deepEqual(
          heard.flatMap((line) => pattern.exec(line)?.[1] ?? []),
          [said],
        );
      }
    });
  }

  for (const entered of [
    'bob@example.net/evil',
    'bob@exa%6dple.net',
    'g:a@example.net;',
    'bob@example.net;',
    'bob@example.net,',
    'bob@example.net:25',
    'bob@example.net?x',
    'bob@example.net#x',
    'bob@example.net\\x',
    'bob@user:pass@example.net',
    'bob@exam\u00adple.net',
    'bob@exam\u200bple.net',
    'bob@ｅｘａｍｐｌｅ.net',
    'bob@example。net',
    'bob@１２７.0.0.1',
    'bob@\u212aelvin.example',
    'bob@example..net',
    'bob@.example',
    'bob@example.',
    'bob@[127.0.0.1',
    'bob@[mail]',
    'bob@-x.example',
    'bob@',
    '@example.net',
    'bob',
    '<bob@example.net>',
    'bob@example.net>',
    'bo"b@example.net',
    'bob,al@example.net',
    '(c)bob@example.net',
  ]) {
    it(`is none, and refused: ${entered}`, async (test) => {
      for (const place of ['to', 'from'] as const) {
        const { port, heard } = await scriptedServer(test, takesEverything());
        const error = await refusalOf(
          sendMail({ port, ...(place === 'to' ? { to: [entered] } : { from: entered }) }),
        );
        assert.deepEqual([error.error, error.peer], ['invalid_address', 'host']);
        assert.equal(error.phase, place === 'to' ? 'sent' : 'sender');
        assert.ok(!heard.some((line) => /^(MAIL|RCPT)/.test(line)), heard.join('\n'));
      }
    });
  }
});
