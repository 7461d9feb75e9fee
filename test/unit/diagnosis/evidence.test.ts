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
