import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hider } from '../../../demo/backend/foreign/hide.js';
import { LONGEST_TEXT, foreignText, foreignWord } from '../../../demo/backend/foreign/text.js';

const bytes = (text: string) => Buffer.from(text);
const hex = (text: string) => bytes(text).toString('hex');
const each = (text: string, write: (hex: string) => string) => hex(text).replace(/../g, write);
const base64 = (text: string) => bytes(text).toString('base64');

/** How other programs write a text. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'in a URL': encodeURIComponent,
  'in a form': (text) => new URLSearchParams({ text }).toString().slice(5),
  'in a URL, every letter': (text) => each(text, (pair) => `%${pair}`),
  'in a URL, twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'in JSON': (text) => JSON.stringify(text).slice(1, -1),
  'in JSON in JSON': (text) => JSON.stringify(JSON.stringify(text)),
  'in JSON, escaped': (text) =>
    [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  'in HTML': (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  'in HTML, every letter': (text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
  'in base64': base64,
  'in base64 after one byte': (text) => base64(`\0${text}`),
  'in base64 after two bytes': (text) => base64(`u\0${text}`),
  'in base64url': (text) => bytes(`?${text}>>`).toString('base64url'),
  'in base64 in a URL': (text) => encodeURIComponent(base64(text)),
  'in base64, folded': (text) => base64(text).replace(/.{9}/g, '$&\r\n '),
  'in hex': hex,
  'in hex, capitals': (text) => hex(text).toUpperCase(),
  'as a dump': (text) => each(text, (pair) => `${pair} `),
  'as a dump with colons': (text) => each(text, (pair) => `${pair}:`),
  'escaped as in C': (text) => each(text, (pair) => `\\x${pair}`),
};

const SECRETS = [
  'ya29.a0AfB_byC-Dq7xZ0pLmN8rT5vWkHs2',
  '1//04hJ9k_x-Ab/Cd+Ef=Gh~Ij',
  'M.C543_BL2.0.U.-Cq!x*y$',
  'p"a\\s\'s&<w>örd%41 and more',
  'пароль-из-букв',
];

/** Whether somebody who reads a text in all of these ways finds as much of a secret. */
function isReadable(shown: string, part: string) {
  return Object.values(SPELLINGS).some((spelled) =>
    shown.toLowerCase().includes(spelled(part).toLowerCase()),
  );
}

describe('hiding secrets in the texts of other servers', () => {
  for (const [how, spelled] of Object.entries(SPELLINGS)) {
    it(`hides one ${how}, whole and in parts, and leaves the rest`, () => {
      for (const secret of SECRETS) {
        const hide = hider([secret]);
        for (const part of [secret, secret.slice(0, 10), secret.slice(3, 12), secret.slice(-9)]) {
          const shown = hide(`Refused: "${spelled(part)}". Ask your provider.`);
          assert.match(shown, /^Refused: .*\(not shown\).*Ask your provider\.$/s, `${part}: ${shown}`);
          assert.ok(!isReadable(shown, part.slice(1, -1)), `${part}: ${shown}`);
        }
      }
    });
  }

  it('hides short ones whole, and the shortest as words', () => {
    assert.equal(
      hider(['hunter2'])('550 hunter2, in base64 aHVudGVyMg== and in hex 68756e74657232'),
      '550 (not shown), in base64 (not shown)== and in hex (not shown)',
    );
    assert.equal(
      hider(['pw'])('pw is no good, nor is a pwd: "pw"'),
      '(not shown) is no good, nor is a pwd: "(not shown)"',
    );
    assert.equal(hider(['a.c'])('abc a.c'), 'abc (not shown)');
  });

  it('hides nothing where there is no secret', () => {
    for (const hide of [hider([]), hider(['', undefined])])
      assert.equal(
        hide('535 5.7.8 Username and Password not accepted'),
        '535 5.7.8 Username and Password not accepted',
      );
  });

  it('leaves what holds no part of a secret as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        assert.equal(hider(['\u{10fffd}\u{10fffc}\u{10fffd}\u{10fffb}\u{10fffa}'])(text), text);
      }),
    );
  });

  it('hides any secret anywhere in any text', () => {
    const printable = fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(
        printable,
        fc.string(),
        fc.string(),
        fc.constantFrom(...Object.values(SPELLINGS)),
        (secret, before, after, spelled) => {
          const shown = hider([secret])(`${before} ${spelled(secret)} ${after}`);
          assert.ok(shown.includes('(not shown)'), shown);
        },
      ),
    );
  });

  it('comes to an end on the texts that take regular expressions longest', () => {
    const hide = hider(['x'.repeat(4_000), 'ya29.a0AfB_byC-Dq7xZ0pLmN8rT5vWkHs2']);
    for (const unit of ['%', '\\u', '&#x', '=4', 'y', 'ya29.', ' ', '"\\', '%25'])
      assert.equal(hide(unit.repeat(100_000)), unit.repeat(100_000));
  });
});

describe('the texts of other servers', () => {
  it('have a bounded length, and no half of a character', () => {
    assert.equal(foreignText('x'.repeat(500_000)).length, LONGEST_TEXT);
    assert.ok(!/[\uD800-\uDFFF]/.test(foreignText('😀'.repeat(5_000)).replaceAll('😀', '')));
    assert.ok(foreignWord('y'.repeat(5_000)).length <= 200);
  });

  it('have no escapes, and words no line breaks', () => {
    assert.equal(foreignText('\x1b[2J\x07a\r\nb\rc\u202ed\0'), '[2Ja\nb\ncd');
    assert.equal(foreignWord('999 targets:\r\n 999\u2028refreshed\n'), '999 targets: 999 refreshed');
  });
});
