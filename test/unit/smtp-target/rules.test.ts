import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isHost, isMailAddress, isPort, isTargetName } from '../../../src/smtp-target/rules.js';

const label = (length: number) => 'a'.repeat(length);
/** A host name of so many characters. */
const host = (length: number) => `${`${label(63)}.`.repeat(3)}${label(length - 3 * 64)}`;

/** What each rule takes at its borders, and what it does not. */
const RULES: readonly (readonly [
  rule: (text: string) => boolean,
  good: readonly string[],
  bad: readonly string[],
])[] = [
  [
    isPort,
    ['1', '25', '65535', '00587'],
    ['', '0', '65536', '99999', '100000', '000587', '-1', '5 87', '587x'],
  ],
  [isTargetName, ['ab', 'A1', 'a-', 'a_b'], ['', 'a', '1a', '-a', 'a b', 'a.b', 'aü']],
  [
    isHost,
    [
      label(63),
      host(253),
      'localhost',
      'mail_relay.example.com',
      'mail.example.com.',
      'münchen.example',
      '1.example',
      '0.0.0.0',
      '255.255.255.255',
      '::1',
      '[2001:db8::1]',
      '::ffff:192.0.2.1',
    ],
    [
      '',
      label(64),
      host(254),
      '-a.example',
      'a-.example',
      'a..example',
      '.example',
      'a b',
      '256.0.0.1',
      '1.2.3',
      '01.2.3.4',
      '1.2.3.4.5',
      '1.2.3.4444',
      '2001:db8:::1',
      '[::1',
      'fe80[::1]',
      '[::1]x',
      'fe80::1%eth0',
      'x::1',
    ],
  ],
  [
    isMailAddress,
    [
      'a@example.com',
      `${label(64)}@example.com`,
      `${'ü'.repeat(32)}@example.com`,
      'a.b+c@example.com',
      'grün@bücher.example',
      'a@[192.0.2.1]',
      'a@[IPv6:2001:db8::1]',
      'a@[ipv6:::1]',
      'a@localhost',
    ],
    [
      '',
      '@example.com',
      'a@',
      'a',
      'a@b@c.example',
      `${label(65)}@example.com`,
      `${'ü'.repeat(33)}@example.com`,
      '.a@example.com',
      'a.@example.com',
      'a..b@example.com',
      'a b@example.com',
      'a@192.0.2.1',
      'a@example.com.',
      'a@[example.com]',
      'a@[256.0.0.1]',
      'a@192.0.2.1]',
    ],
  ],
];

describe('the rules for single values', () => {
  for (const [rule, good, bad] of RULES) {
    for (const text of good)
      it(`${rule.name} takes ${text.slice(0, 40)}`, () => assert.equal(rule(text), true));
    for (const text of bad)
      it(`${rule.name} refuses ${text.slice(0, 40)}`, () => assert.equal(rule(text), false));
  }

  it('say of an address each time the same, of however many', () => {
    const all = Array.from({ length: 6000 }, (_, index) => `a${index}@example.com${index % 2 ? '' : '.'}`);
    for (let turn = 0; turn < 2; turn += 1)
      for (const [index, address] of all.entries()) assert.equal(isMailAddress(address), index % 2 === 1);
  });
});
