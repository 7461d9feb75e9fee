import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/browser.js';
import { bundle } from './bundle.js';
import { materialWeb, webAwesome } from './peers.js';
import { median, table } from './table.js';

const ROUNDS = 15;
const PANELS = 20;

/** The fields of the panel as a host would write them with general component libraries. */
const webAwesomeForm = `
  ${'<wa-input label="Field" required></wa-input>'.repeat(9)}
  ${'<wa-select label="Choice"><wa-option value="a">A</wa-option><wa-option value="b">B</wa-option></wa-select>'.repeat(2)}
  <wa-checkbox>Enable</wa-checkbox><wa-button>Authorize</wa-button>`;
const materialForm = `
  ${'<md-filled-text-field label="Field" required></md-filled-text-field>'.repeat(9)}
  ${'<md-filled-select label="Choice"><md-select-option value="a"></md-select-option><md-select-option value="b"></md-select-option></md-filled-select>'.repeat(2)}
  <md-checkbox></md-checkbox><md-filled-button>Authorize</md-filled-button>`;

const subjects = [
  {
    name: 'smtp-edit-panel',
    from: '',
    code: `import 'smtp-oauth2-elements/smtp-edit-panel/define.js'; import 'smtp-oauth2-elements/oauth2-authorize-button/define.js';`,
    markup: '<smtp-edit-panel refresh-token-url="/exchange"></smtp-edit-panel>',
  },
  {
    name: 'Web Awesome',
    from: '/test/bench',
    code: webAwesome,
    markup: webAwesomeForm,
  },
  {
    name: 'Material Web',
    from: '/test/bench',
    code: materialWeb,
    markup: materialForm,
  },
];

/** Milliseconds to add `count` forms one after the other, each rendered and laid out before the next. Runs in the page. */
async function mountAll({ markup, count }: { markup: string; count: number }): Promise<number> {
  const started = performance.now();
  for (let i = 0; i < count; i++) {
    const form = document.createElement('form');
    form.innerHTML = markup;
    document.body.append(form);
    for (const each of form.querySelectorAll<Element & { updateComplete?: Promise<unknown> }>('*')) {
      await each.updateComplete;
    }
    form.getBoundingClientRect();
  }
  const passed = performance.now() - started;
  document.body.replaceChildren();
  return passed / count;
}

/** Mount and first render of one form, the libraries taking turns in one browser. */
export async function mountTable(root: string): Promise<string> {
  const scripts = await Promise.all(subjects.map(({ code, from }) => bundle(code, root + from)));
  const server = createServer((request, response) => {
    const index = Number(request.url?.slice(1).split('.')[0]);
    if (request.url?.endsWith('.js'))
      response.setHeader('Content-Type', 'text/javascript').end(scripts[index]);
    else
      response
        .setHeader('Content-Type', 'text/html')
        .end(`<!doctype html><script type="module" src="/${index}.js"></script>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(launchOptions());
  try {
    const pages = await Promise.all(
      subjects.map(async (_, index) => {
        const page = await browser.newPage();
        await page.goto(`http://127.0.0.1:${port}/${index}`);
        return page;
      }),
    );
    const times = subjects.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, page] of pages.entries()) {
        await page.bringToFront();
        const time = await page.evaluate(mountAll, { markup: subjects[index]?.markup ?? '', count: PANELS });
        times[index]?.push(time);
      }
    }
    const medians = times.map(median);
    return table(
      ['form', 'median ms', 'times ours'],
      subjects.map(({ name }, index) => [
        name,
        (medians[index] ?? NaN).toFixed(2),
        ((medians[index] ?? NaN) / (medians[0] ?? NaN)).toFixed(1),
      ]),
    );
  } finally {
    await browser.close();
    server.close();
  }
}
