import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { openWindow, watchForClosing } from '../../../src/flow/sign-in-window.js';

/** The window that opens another one, as far as that is looked at. */
const page = { screenX: 100, screenY: 40, outerWidth: 1000, outerHeight: 900 };
let asked: unknown[] = [];
let isFocused = true;

beforeEach(() => {
  asked = [];
  isFocused = true;
  Object.assign(globalThis, page, {
    open: (...given: unknown[]) => ((asked = given), { closed: false }),
    document: { hasFocus: () => isFocused },
  });
  mock.timers.enable({ apis: ['setInterval'] });
});
afterEach(() => {
  mock.timers.reset();
  for (const key of [...Object.keys(page), 'open', 'document']) Reflect.deleteProperty(globalThis, key);
});

describe('the sign-in window', () => {
  it('opens over the middle of this one', () => {
    assert.ok(openWindow('https://id.example.com/'));
    assert.deepEqual(asked, [
      'https://id.example.com/',
      '_blank',
      'popup,width=520,height=720,left=340,top=130',
    ]);
  });

  for (const [what, open] of [
    ['gives back none', () => null],
    ['gives back one that is closed', () => ({ closed: true })],
    [
      'throws',
      () => {
        throw new Error('blocked');
      },
    ],
  ] as const)
    it(`is blocked where the browser ${what}`, () => {
      Object.assign(globalThis, { open });
      assert.equal(openWindow('https://id.example.com/'), null);
    });
});

describe('the hint that the window is closed', () => {
  const watched = () => {
    const opened = { closed: false };
    const heard: boolean[] = [];
    const ended = new AbortController();
    watchForClosing(opened as Window, (closed) => heard.push(closed), ended.signal);
    const look = (times = 1) => mock.timers.tick(500 * times);
    return { opened, heard, ended, look };
  };

  it('comes with the fourth look in a row, not before', () => {
    const { opened, heard, look } = watched();
    opened.closed = true;
    for (let times = 0; times < 4; times += 1) look();
    assert.deepEqual(heard, [false, false, false, true]);
  });

  it('begins anew where the focus was elsewhere, and goes where the window is open after all', () => {
    const { opened, heard, look } = watched();
    opened.closed = true;
    for (let times = 0; times < 3; times += 1) look();
    isFocused = false;
    look();
    isFocused = true;
    for (let times = 0; times < 4; times += 1) look();
    opened.closed = false;
    look();
    assert.deepEqual(heard, [false, false, false, false, false, false, false, true, false]);
  });

  it('ends with the flow', () => {
    const { heard, ended, look } = watched();
    ended.abort();
    look(10);
    assert.deepEqual(heard, []);
  });
});
