import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gather } from '../../../src/diagnosis/evidence.js';
import { explain } from '../../../src/diagnosis/index.js';

const CAUSE = 'getaddrinfo ENOTFOUND mail.example.com';
/** Words that say nothing, so many characters of them. */
const noise = (length: number) => 'working '.repeat(length / 8 + 1).slice(0, length);

describe('a long text', () => {
  it('is read whole up to 5,000 characters', () => {
    const side = noise((5000 - CAUSE.length) / 2);
    const text = `${side}${CAUSE}${side}`;
    assert.equal(text.length, 5000);
    assert.equal(explain(text).id, 'dns-not-found');
  });

  for (const [what, text] of [
    ['at its beginning', `${CAUSE} ${noise(8000)}`],
    ['at its end', `${noise(8000)} ${CAUSE}`],
    ['before a word of failure', `${noise(4000)} ${CAUSE.slice(12)} failed ${noise(4000)}`],
    ['behind a word of failure', `${noise(4000)} error: ${noise(150)} ${CAUSE} ${noise(4000)}`],
    ['beside a later word of failure', `${noise(3000)} failed ${noise(1000)} error: ${CAUSE} ${noise(4000)}`],
    ['behind where its beginning ends', `${noise(1660)} error ${noise(30)} ${CAUSE} ${noise(4000)}`],
  ] as const)
    it(`is read where the cause stands ${what}`, () => assert.equal(explain(text).id, 'dns-not-found'));

  it('costs no more than twice as much, whatever it is full of', () => {
    assert.ok(gather(`error ${noise(300)}`.repeat(60)).text.length < 10_000);
    assert.ok(gather('error '.repeat(3000)).text.length < 10_000);
  });
});

describe('a long text with many words of failure', () => {
  it('is read beside each of them: those close together count once', () => {
    const text = `${noise(2000)} ${'error '.repeat(12)}${noise(400)} failed: ${CAUSE} ${noise(4000)}`;
    assert.equal(explain(text).id, 'dns-not-found');
  });
});

describe('an object', () => {
  it('says each of its lines once, also where it holds itself', () => {
    const error: Record<string, unknown> = { message: 'the moon', code: 7 };
    error.response = { error, data: ['one', 'two'] };
    assert.equal(gather(error).details, 'message: the moon\ncode: 7\ndata: one\ndata: two');
  });

  it('is read some objects deep, and not for ever', () => {
    const deep = (levels: number): object =>
      levels === 0 ? { message: CAUSE } : { error: deep(levels - 1) };
    assert.equal(explain(deep(6)).id, 'dns-not-found');
    assert.equal(explain(deep(7)).id, 'unknown');
  });

  it('is read up to its 200th line', () => {
    const list = (length: number) => [...Array.from({ length }, () => 'working'), CAUSE];
    assert.equal(explain(list(199)).id, 'dns-not-found');
    assert.equal(gather(list(300)).details.split('\n').length, 200);
  });

  it('is not read behind the place where it was made', () => {
    assert.equal(gather({ message: 'the moon', stack: 'at x', later: 'y' }).details, 'message: the moon');
  });

  it('says of a reply of SMTP what there is, on one line', () => {
    const of = (smtp: unknown) => gather({ smtp }).details;
    assert.equal(of({ code: 535, enhanced: '5.7.8', text: 'No' }), 'smtp: 535 5.7.8 No');
    assert.equal(of({ code: 535, text: 'No' }), 'smtp: 535 No');
    assert.equal(of({ code: 535, enhanced: '5.7.8' }), 'smtp: 535 5.7.8');
    assert.equal(of({ code: 535 }), 'code: 535');
    assert.equal(of({ text: 'No' }), 'text: No');
    assert.equal(of('535 No'), 'smtp: 535 No');
  });

  it('that throws where it is read says what else it has', () => {
    const broken = Object.defineProperty({ message: 'the moon' }, 'code', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    assert.equal(gather(broken).details, 'message: the moon');
    const closed = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    assert.equal(gather(closed).details, '');
  });
});

describe('encodings', () => {
  for (const [what, text, plain] of [
    ['HTML', '&lt;b&gt; &amp; &quot;x&quot; &apos;y&apos;&nbsp;z', '<b> & "x" \'y\' z'],
    ['HTML by number', '&#60;&#x3E;&#X3e;', '<>>'],
    ['HTML that is none', '&hearts; &#1114112;', '&hearts; &#1114112;'],
    ['HTML in HTML', '&amp;lt;', '<'],
    ['percent', 'a%20b%C3%A9', 'a bé'],
    ['percent that is none', '100%ff', '100%ff'],
    ['JSON in JSON', 'a\\nb\\\\tc \\"d\\" \\/ \\u00e9', 'a b c "d" / é'],
    ['quotes', '‘a’ ´b´ “c” „d“ «e»', '\'a\' \'b\' "c" "d" "e"'],
    ['a form', 'error=x&error_description=a+b', 'x: a b'],
    ['no form', 'x=a+b', 'x=a+b'],
    ['a reply in several lines', '550-5.7.1 a\n550 5.7.1 b', '550 5.7.1 a 550 5.7.1 b'],
  ] as const)
    it(`are taken off: ${what}`, () => assert.equal(gather(text).text, plain));
});

describe('a refusal in base64', () => {
  const refusal = Buffer.from(
    '{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}',
  ).toString('base64');
  for (const before of ['334 ', '334 "', '<< ', 'error='])
    it(`is read behind ${before}`, () => assert.match(gather(before + refusal).text, /"status":"400"/));
});

describe('a traceback that ends with the line that raised', () => {
  const frame = (line: string) => `  File "/usr/lib/python3/smtplib.py", line 398, in getreply\n    ${line}`;
  for (const line of [
    'raise SMTPServerDisconnected("Connection unexpectedly closed")',
    "raise SMTPServerDisconnected('Connection unexpectedly closed')",
  ])
    it(`is read there: ${line}`, () => assert.equal(explain(frame(line)).id, 'reset'));
  it('is read in its last line, where it has one', () => {
    const last = `${frame('raise TimeoutError("late")')}\nConnectionRefusedError: [Errno 111] Connection refused`;
    assert.equal(explain(last).id, 'refused');
  });
});
