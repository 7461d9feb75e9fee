import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDevice, isName, sameName } from '../../../demo/backend/storage/names.js';
import { stateOf, writable } from '../../../demo/backend/storage/state.js';
import type { State } from '../../../demo/backend/storage/state.js';
import { dueAt, isDue, newRevision } from '../../../demo/backend/storage/storage.js';

const DAY = 86_400;
const NOW = 1_800_000_000;
const LAST = 253_402_300_799;
const bare: State = {
  version: 1,
  'oauth2-refresh-token': 't',
  'token-for': 'google x ',
  'last-refreshed': NOW,
};

describe('a state from outside', () => {
  const whole: State = {
    ...bare,
    place: 'mail.example.com',
    since: 0,
    account: 'a@example.com',
    'signed-in-by': 'root@pam',
    scope: 'mail',
    'refresh-token-expires': LAST,
    'last-used': NOW,
    'last-sent': NOW,
    'next-refresh': NOW,
    'sign-in-again': true,
    disconnected: false,
    'last-error': { error: 'x', error_description: 'words', at: NOW, step: 'sent', later: true },
  };

  it('is read with all that it has, also what is not known yet', () => {
    assert.deepEqual(stateOf(whole), whole);
    assert.deepEqual(stateOf({ ...bare, more: [1] }), { ...bare, more: [1] });
  });

  it('is none without what every one has', () => {
    for (const key of Object.keys(bare)) assert.equal(stateOf({ ...bare, [key]: undefined }), undefined, key);
    for (const none of [null, undefined, 'x', 7, [], {}, { ...bare, version: 2 }])
      assert.equal(stateOf(none), undefined);
    assert.throws(() => writable({ ...bare, 'oauth2-refresh-token': undefined as unknown as string }));
    assert.deepEqual(writable(whole), whole);
  });

  it('is read without what cannot be', () => {
    for (const [key, odd] of [
      ['place', 7],
      ['since', -1],
      ['since', LAST + 1],
      ['since', '7'],
      ['account', {}],
      ['signed-in-by', true],
      ['sign-in-again', 'yes'],
      ['disconnected', 1],
      ['last-error', 'words'],
      ['last-error', {}],
      ['last-error', { at: 7 }],
    ] as const)
      assert.deepEqual(stateOf({ ...bare, [key]: odd }), bare, key);
    assert.deepEqual(stateOf({ ...bare, 'last-error': { error: 'x', at: 'y' } })?.['last-error'], {
      error: 'x',
      at: 0,
    });
  });

  it('has no text that is longer than anybody needs', () => {
    const long = 'x'.repeat(5000);
    const read = stateOf({
      ...bare,
      account: long,
      scope: long,
      'signed-in-by': long,
      place: long,
      'last-error': { error: long, error_description: long, step: long },
    });
    assert.deepEqual(
      [read?.account, read?.scope, read?.['signed-in-by'], read?.place].map((text) => text?.length),
      [4096, 4096, 256, 5000],
    );
    const { error, error_description: words, step } = read?.['last-error'] ?? { error: '' };
    assert.deepEqual([error.length, words?.length, step?.length], [256, 4096, 256]);
  });
});

describe('when a sign-in is due', () => {
  it('is a day after it was refreshed, or when that was put off', () => {
    assert.equal(dueAt(undefined), undefined);
    assert.equal(dueAt(bare), NOW + DAY);
    assert.equal(dueAt({ ...bare, 'next-refresh': 7 }), 7);
  });
  it('is past, now, or further away than it can be', () => {
    const due = (next: number) => isDue({ ...bare, 'next-refresh': next }, NOW);
    assert.deepEqual([due(NOW - 1), due(NOW), due(NOW + 1)], [true, true, false]);
    assert.deepEqual([due(NOW + 2 * DAY), due(NOW + 2 * DAY + 1)], [false, true]);
    assert.equal(isDue(undefined, NOW), false);
  });
});

describe('the name of a target', () => {
  it('is letters, digits, - and _, and begins with a letter', () => {
    for (const good of ['ab', 'A1', 'a-_', 'a'.repeat(64)]) assert.equal(isName(good), true, good);
    for (const bad of ['', 'a', '1a', '-a', '_a', 'a.b', 'a/b', '../a', 'a\n', 'ab\n', 'ü1', 'a'.repeat(65)])
      assert.equal(isName(bad), false, bad);
  });
  it('is the same in letters of any case, and none of a device of Windows', () => {
    assert.equal(sameName('Alerts', 'aLERTS'), true);
    assert.equal(sameName('alerts', 'alert'), false);
    for (const device of ['con', 'PRN', 'aux', 'nul', 'com1', 'LPT9']) assert.equal(isDevice(device), true);
    for (const name of ['cone', 'icon', 'com', 'com10', 'lpt']) assert.equal(isDevice(name), false, name);
  });
});

it('a revision is another one each time', () => {
  assert.match(newRevision(), /^[0-9a-f]{32}$/);
  assert.notEqual(newRevision(), newRevision());
});
