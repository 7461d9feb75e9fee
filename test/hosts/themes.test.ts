import { mkdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { RunningDemo } from '../../demo/server.js';
import { SCALE, areaOf, differences, lookOfButton, lookOfControl, lookOfMark, lookOfText } from './look.js';
import type { Look } from './look.js';
import { isChosen, test } from './support.js';

/** Where the pieces of a form are, in the real thing or in ours. */
interface Form {
  readonly control: (label: string) => Locator;
  readonly label: (text: string) => Locator;
  readonly error: (text: string) => Locator;
  readonly mark: (label: string) => Locator;
  readonly markText: (label: string) => Locator;
  readonly button: (name: string) => Locator;
  readonly focus: (label: string) => Promise<void>;
}

const exactly = (text: string) => new RegExp(`^\\s*${text.replace(/[()]/g, '\\$&')}:?\\*?\\s*$`);

const ours = (page: Page): Form => {
  const panel = page.locator('smtp-edit-panel');
  const control = (label: string) =>
    panel.getByLabel(new RegExp(`^\\s*${label.replace(/[()]/g, '\\$&')}`)).first();
  return {
    control,
    label: (text) => panel.locator('label').filter({ hasText: exactly(text) }),
    error: (text) => panel.locator('[part~=error]').filter({ hasText: text }),
    mark: control,
    markText: (label) => panel.locator('label').filter({ hasText: exactly(label) }),
    button: (name) => panel.getByRole('button', { name: new RegExp(`^${name}`) }),
    focus: (label) => control(label).focus(),
  };
};

type Name = 'bootstrap' | 'material' | 'proxmox';

const PEERS: Readonly<Record<Name, (page: Page) => Form>> = {
  bootstrap: (page) => {
    const form = page.locator('#real');
    const control = (label: string) => form.getByLabel(label, { exact: true });
    const label = (text: string) => form.locator('label').filter({ hasText: exactly(text) });
    return {
      control,
      label,
      error: (text) => form.locator('.invalid-feedback').filter({ hasText: text }),
      mark: control,
      markText: label,
      button: (name) => form.getByRole('button', { name, exact: true }),
      focus: (text) => control(text).focus(),
    };
  },
  material: (page) => {
    const form = page.locator('#real');
    const field = (label: string) =>
      form.locator(`md-outlined-text-field[label="${label}"], md-outlined-select[label="${label}"]`);
    return {
      control: (label) => field(label).locator('.container-overflow'),
      label: (text) => field(text).locator('.label:not(.hidden)').first(),
      error: (text) => form.locator('.supporting-text').filter({ hasText: text }).locator('span').first(),
      mark: () => form.locator('md-checkbox .container'),
      markText: (label) => form.locator('label > span').filter({ hasText: exactly(label) }),
      button: (name) =>
        form.locator('md-filled-button, md-outlined-button').filter({ hasText: exactly(name) }),
      focus: (label) => field(label).evaluate((element: HTMLElement) => element.focus()),
    };
  },
  proxmox: (page) => {
    const form = page.locator('#real');
    const field = (label: string) =>
      form.locator('.x-field').filter({
        has: page.locator('.x-form-item-label-text').filter({ hasText: exactly(label) }),
      });
    return {
      control: (label) => field(label).locator('.x-form-trigger-wrap'),
      label: (text) => field(text).locator('.x-form-item-label-text'),
      error: (text) => form.locator('.x-form-error-msg li').filter({ hasText: text }),
      mark: (label) => field(label).locator('.x-form-checkbox'),
      markText: (label) => field(label).locator('.x-form-item-label-text'),
      button: (name) => form.locator('.x-btn').filter({ hasText: exactly(name) }),
      focus: (label) => field(label).locator('input').focus(),
    };
  },
};

type State = 'empty' | 'filled' | 'focus' | 'wrong' | 'disabled';
const STATES: readonly State[] = ['empty', 'filled', 'focus', 'wrong', 'disabled'];

/** What is measured in each state, in the order of the form. */
const LOOKS: Readonly<Record<State, Readonly<Record<string, (form: Form) => Promise<Look>>>>> = {
  empty: {
    'a field': ({ control }) => lookOfControl(control('Port')),
  },
  filled: {
    'a field': ({ control }) => lookOfControl(control('Port')),
    'a choice': ({ control }) => lookOfControl(control('Encryption')),
    'a label': ({ label, control }) => lookOfText(label('Port'), control('Port'), 'top'),
    'the label of a choice': ({ label, control }) =>
      lookOfText(label('Encryption'), control('Encryption'), 'top'),
    'the next row': async ({ control }) => {
      const [above, below] = [await areaOf(control('Server')), await areaOf(control('Port'))];
      return { 'gap between rows': below.y - above.y - above.height };
    },
    'the next column': async ({ control }) => {
      const [start, end] = [await areaOf(control('Server')), await areaOf(control('Encryption'))];
      return { 'gap between columns': end.x - start.x - start.width };
    },
    'a switch': ({ mark }) => lookOfMark(mark('Enable')),
    'the text of a switch': ({ mark, markText }) => lookOfText(markText('Enable'), mark('Enable'), 'side'),
    'the first button': ({ button }) => lookOfButton(button('Authorize with Google')),
    'another button': ({ button }) => lookOfButton(button('Show')),
  },
  focus: {
    'a field': async ({ focus, control }) => {
      await focus('Port');
      return lookOfControl(control('Port'));
    },
    'a label': ({ label, control }) => lookOfText(label('Port'), control('Port'), 'top'),
  },
  wrong: {
    'a field': ({ control }) => lookOfControl(control('Server')),
    'an error': ({ error, control }) => lookOfText(error('No such host.'), control('Server'), 'bottom'),
    'a field with the focus': async ({ focus, control }) => {
      await focus('Server');
      return lookOfControl(control('Server'));
    },
  },
  disabled: {
    'a field': ({ control }) => lookOfControl(control('Port')),
    'a choice': ({ control }) => lookOfControl(control('Encryption')),
    'a label': ({ label, control }) => lookOfText(label('Port'), control('Port'), 'top'),
    'a switch': ({ mark }) => lookOfMark(mark('Enable')),
    'the first button': ({ button }) => lookOfButton(button('Authorize with Google')),
    'another button': ({ button }) => lookOfButton(button('Show')),
  },
};

/** What stays different, and why. One that no longer differs has to go. */
const SWITCH = 'disabled: a switch, background'; // the browser draws it in grey
const NO_RESTING_LABEL = 'empty: a field, text'; // the label stays in the border, and the placeholder shows
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  'bootstrap, light': [SWITCH],
  // Its grey on black has a contrast of 3.3.
  'bootstrap, dark': [SWITCH, 'filled: another button, text colour'],
  'material, light': [SWITCH, NO_RESTING_LABEL],
  'material, dark': [SWITCH, NO_RESTING_LABEL],
  'proxmox, light': [
    'filled: a switch, background', // the browser draws it in blue
    'filled: the first button, background', // white on Ext's blue has a contrast of 3.4
    'disabled: the first button', // ours are as pale as the field that they are in
    'disabled: another button',
  ],
};

const PICTURES = new URL('../../test-results/themes/', import.meta.url).pathname;

async function open(page: Page, demo: RunningDemo, name: Name, options: Record<string, string>) {
  await page.goto(`${demo.url}/hosts/themes/${name}.html?${String(new URLSearchParams(options))}`);
  const panel = page.locator('smtp-edit-panel');
  // Folded while Google says what is in it, and no error is.
  await panel
    .locator('details')
    .first()
    .evaluate((details: HTMLDetailsElement) => (details.open = true));
  await expect(panel.getByRole('button', { name: /^Authorize/ })).toBeVisible();
  await expect(PEERS[name](page).button('Authorize with Google')).toBeVisible();
  await page.mouse.move(0, 0);
}

/** Each state in a row, the real thing on the left. */
async function save(page: Page, file: string, rows: ReadonlyMap<State, readonly Buffer[]>) {
  const html = [...rows].map(([state, pictures]) => {
    const images = pictures.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
    return `<h2>${state}</h2><div style="display:flex;align-items:start">${images.join('')}</div>`;
  });
  await page.setContent(
    `<link rel="icon" href="data:,"><body style="font:16px sans-serif">${html.join('')}</body>`,
  );
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: PICTURES + file, fullPage: true, scale: 'css' });
}

const NAMES = (['bootstrap', 'material', 'proxmox'] as const).filter(
  (name) => isChosen('themes') && (name !== 'proxmox' || isChosen('extjs')),
);

test.describe('themes: as the real thing', () => {
  test.use({ deviceScaleFactor: SCALE, viewport: { width: 1360, height: 1000 } });

  for (const name of NAMES) {
    // Ext JS has no dark theme of its own.
    for (const scheme of name === 'proxmox' ? ['light'] : ['light', 'dark']) {
      test(`${name}, ${scheme}`, async ({ page, demo }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        const found: string[] = [];
        const rows = new Map<State, readonly Buffer[]>();
        for (const state of STATES) {
          await open(page, demo, name, { state, scheme });
          const sides = { real: PEERS[name](page), ours: ours(page) };
          const looks = new Map<string, Look[]>();
          const pictures: Buffer[] = [];
          for (const [side, form] of Object.entries(sides)) {
            for (const [piece, look] of Object.entries(LOOKS[state])) {
              looks.set(piece, [...(looks.get(piece) ?? []), await look(form)]);
            }
            pictures.push(
              await page.locator(`#${side}`).screenshot({ scale: 'css', animations: 'disabled' }),
            );
          }
          for (const [piece, [real = {}, own = {}]] of looks)
            found.push(...differences(`${state}: ${piece}`, real, own));
          rows.set(state, pictures);
        }
        await save(page, `${name}-${scheme}.png`, rows);
        const reasons = ACCEPTED[`${name}, ${scheme}`] ?? [];
        expect(found.filter((each) => !reasons.some((reason) => each.startsWith(reason)))).toEqual([]);
        expect(reasons.filter((reason) => !found.some((each) => each.startsWith(reason)))).toEqual([]);
      });
    }
  }
});
