import { expect } from '@playwright/test';
import type { Locator, Page, Request } from '@playwright/test';
import type { RunningDemo } from '../../demo/server.js';
import { authorize, ownHeaders, test as base } from '../e2e/support/fixtures.js';
import { OUTCOME } from './support.js';

/** What the page's own scripts have on `window`. */
interface ExtPage extends Window {
  readonly Ext: {
    readonly Msg: { alert(title: string, text: string): unknown };
    readonly ComponentQuery: { query(selector: string): ExtWindow[] };
  };
  readonly kept: WeakRef<Element>[];
  readonly removed: Node[];
}
interface ExtWindow {
  hide(): void;
  show(): void;
  close(): void;
  setLoading(on: string | false): void;
  setX(x: number): void;
  getX(): number;
}

const SAVED = {
  name: 'ops-mail',
  server: 'mail.example.com',
  mode: 'tls',
  username: 'ops',
  password: 'hush',
  'from-address': 'ops@example.com',
  mailto: ['a@example.com', 'b@example.com'],
};

const test = base.extend<{ noErrors: undefined; saved: undefined }>({
  noErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('weberror', (error) => errors.push(String(error.error().stack)));
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
  /** A target that signs in by password. */
  saved: async ({ demo, request, noTargets: _ }, use) => {
    const headers = await ownHeaders(demo, request);
    const created = await request.post(`${demo.url}/api/targets`, { headers, data: SAVED });
    expect(created.ok(), await created.text()).toBe(true);
    await use(undefined);
  },
});

const extWindow = (page: Page) => page.locator('.x-window:has(smtp-edit-panel)');
const panel = (page: Page) => page.locator('smtp-edit-panel');
const field = (page: Page, name: string | RegExp) =>
  panel(page).getByLabel(name, { exact: typeof name === 'string' });
const button = (page: Page, name: string) => extWindow(page).getByRole('button', { name, exact: true });

async function openHost(page: Page, demo: RunningDemo, options = '') {
  await page.goto(`${demo.url}/hosts/extjs/${options}`);
  await page.getByRole('button', { name: 'Plain form' }).waitFor();
}

async function openNew(page: Page, demo: RunningDemo, options = '') {
  await openHost(page, demo, options);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(field(page, /^Endpoint Name/)).toBeVisible();
}

async function openEdit(page: Page, name: string) {
  await page.getByRole('textbox', { name: 'Target' }).fill(name);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(field(page, /^Server/)).not.toHaveValue('');
  await expect(page.locator('.x-mask-msg')).toBeHidden();
}

async function openSaved(page: Page, demo: RunningDemo, options = '') {
  await openHost(page, demo, options);
  await openEdit(page, SAVED.name);
  await expect(field(page, /^Server/)).toHaveValue(SAVED.server);
}

async function fillNew(page: Page, name = 'new-mail') {
  await field(page, /^Endpoint Name/).fill(name);
  await field(page, /^Server/).fill('mail.example.com');
  await field(page, /^From Address/).fill('ops@example.com');
  await field(page, /Recipient\(s\)/)
    .last()
    .fill('a@example.com,');
}

/** The requests that would save. */
function savesOf(page: Page): Request[] {
  const saves: Request[] = [];
  page.on('request', (request) => {
    if (['POST', 'PUT'].includes(request.method()) && request.url().includes('/endpoints/smtp'))
      saves.push(request);
  });
  return saves;
}

/** The body of the request that saves, as the host's backend reads it. */
const bodyOf = (request: Request) => {
  const form = new URLSearchParams(request.postData() ?? '');
  return Object.fromEntries([...new Set(form.keys())].map((key) => [key, form.getAll(key)]));
};
const saving = (page: Page) =>
  page.waitForRequest(
    (request) => request.url().includes('/endpoints/smtp') && ['POST', 'PUT'].includes(request.method()),
  );

/** What has the focus: the name or text of the control in the panel, or the element outside of it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const outer = document.activeElement;
    let inner: Element | null | undefined = outer;
    while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
    if (outer?.localName !== 'smtp-edit-panel') return `outside: ${outer?.textContent.trim() ?? ''}`;
    return `panel: ${inner?.getAttribute('name') ?? inner?.textContent.trim() ?? ''}`;
  });

const inExtWindow = <T>(page: Page, run: (window: ExtWindow) => T) =>
  page.evaluate<T>(
    `(${String(run)})(Ext.ComponentQuery.query('window{rendered}').find((each) => each.down('smtpoauth2panel')))`,
  );

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not visible.');
  return box;
};

/** A mail that the host's form sends may be of any size: this comment is too long for the demo's backend. */
const TOO_LONG = 'x'.repeat(5000);

test.describe('extjs: an edit window of the Proxmox kind', () => {
  test('shows the saved target', async ({ page, demo, saved: _ }) => {
    await openSaved(page, demo);
    await expect(field(page, /^From Address/)).toHaveValue(SAVED['from-address']);
    await expect(panel(page).getByText('b@example.com')).toBeVisible();
  });

  for (const height of [800, 600, 420]) {
    test(`fits a page of ${height} pixels, its buttons in reach`, async ({ page, demo }) => {
      await page.setViewportSize({ width: 1280, height });
      await openNew(page, demo);
      await field(page, 'Authentication').selectOption({ label: 'Google (OAuth2)' });
      await expect(panel(page).getByRole('button', { name: /^Authorize/ })).toBeAttached();
      await expect
        .poll(async () => {
          const box = await boxOf(extWindow(page));
          return box.y >= 0 && box.y + box.height <= height;
        })
        .toBe(true);
      await expect(button(page, 'Add')).toBeInViewport({ ratio: 1 });
      await panel(page).getByText('Advanced').click();
      await field(page, 'Author').fill('ops');
      await expect(field(page, 'Author')).toBeInViewport({ ratio: 1 });
    });
  }

  test('enables OK while the form is valid and dirty', async ({ page, demo, saved: _ }) => {
    await openSaved(page, demo);
    await expect(button(page, 'OK')).toHaveClass(/x-btn-disabled/);
    await field(page, 'Comment').fill('for the night');
    await expect(button(page, 'OK')).not.toHaveClass(/x-btn-disabled/);
    await field(page, /^From Address/).fill('nobody');
    await expect(button(page, 'OK')).toHaveClass(/x-btn-disabled/);
    await button(page, 'Reset').click();
    await expect(field(page, /^From Address/)).toHaveValue(SAVED['from-address']);
    await expect(field(page, 'Comment')).toHaveValue('');
    await expect(button(page, 'OK')).toHaveClass(/x-btn-disabled/);
    await expect(button(page, 'Reset')).toHaveClass(/x-btn-disabled/);
  });

  test('binds a button of a plain Ext form to its validity', async ({ page, demo }) => {
    await openHost(page, demo);
    await page.getByRole('button', { name: 'Plain form' }).click();
    await expect(button(page, 'Save')).toHaveClass(/x-btn-disabled/);
    await fillNew(page);
    await expect(button(page, 'Save')).not.toHaveClass(/x-btn-disabled/);
    await button(page, 'Save').click();
    await expect(page.locator('output')).toHaveText('plain form saved');
  });

  test('submits on Enter in a text field', async ({ page, demo, saved: _ }) => {
    await openSaved(page, demo);
    const request = saving(page);
    await field(page, 'Comment').fill('for the night');
    await field(page, 'Comment').press('Enter');
    const body = bodyOf(await request);
    expect(body).toMatchObject({ comment: ['for the night'] });
    // The URL has the name.
    expect(body).not.toHaveProperty('name');
    await expect(extWindow(page)).toHaveCount(0);
    await expect(page.locator('output')).toHaveText('saved');
  });

  test('only adds a recipient on the Enter that adds it', async ({ page, demo, saved: _ }) => {
    const saves = savesOf(page);
    await openSaved(page, demo);
    await field(page, /^Additional Recipient/).fill('c@example.com');
    await field(page, /^Additional Recipient/).press('Enter');
    await expect(panel(page).getByText('c@example.com', { exact: true })).toBeVisible();
    await expect(extWindow(page)).toBeVisible();
    const request = saving(page);
    await field(page, /^Additional Recipient/).press('Enter');
    expect(bodyOf(await request).mailto).toEqual(['a@example.com', 'b@example.com', 'c@example.com']);
    expect(saves).toHaveLength(1);
  });

  test('does not submit on Enter on what Enter operates', async ({ page, demo, saved: _ }) => {
    const saves = savesOf(page);
    await openSaved(page, demo);
    await field(page, 'Comment').fill('for the night');
    await field(page, 'Password').fill('secret');
    await panel(page).getByRole('button', { name: /Show/ }).press('Enter');
    await expect(field(page, 'Password')).toHaveAttribute('type', 'text');
    await panel(page)
      .getByRole('button', { name: /a@example\.com/ })
      .press('Enter');
    await expect(panel(page).getByText('a@example.com', { exact: true })).toHaveCount(0);
    await panel(page).locator('summary', { hasText: 'Advanced' }).press('Enter');
    await expect(field(page, 'Author')).toBeVisible();
    await field(page, 'Encryption').press('Enter');
    await page.keyboard.press('Escape');
    await field(page, 'Enable').press('Enter');
    await expect(extWindow(page)).toBeVisible();
    expect(saves).toEqual([]);
  });

  test('is reached and left by Tab, both ways round', async ({ page, demo, saved: _ }) => {
    await openSaved(page, demo);
    await expect.poll(() => focused(page)).toContain('panel:');
    for (const key of ['Tab', 'Shift+Tab']) {
      const seen: string[] = [];
      for (let press = 0; press < 40; press++) {
        await page.keyboard.press(key);
        seen.push(await focused(page));
      }
      // Twice round: every stop at least twice, and never stuck.
      for (const stop of ['panel: server', 'panel: comment', 'panel: port']) {
        expect(seen.filter((each) => each === stop).length, `${key}: ${seen.join(' | ')}`).toBeGreaterThan(1);
      }
      const stuck = seen.filter((each, index) => each === seen[index + 1] && each !== 'panel: ×');
      expect(stuck).toEqual([]);
    }
    await field(page, 'Comment').fill('for the night');
    // What follows it in the panel, such as the test mail, and then the window's own button.
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return focused(page);
      })
      .not.toContain('panel:');
    expect(await focused(page)).toBe('outside: OK');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focused(page)).toContain('panel:');
  });

  test('has the focus in its first field when the window opens', async ({ page, demo, saved: _ }) => {
    await openNew(page, demo);
    await expect(field(page, /^Endpoint Name/)).toBeFocused();
    await page.keyboard.press('Escape');
    await openSaved(page, demo);
    await expect(field(page, 'Enable')).toBeFocused();
  });

  test('shows what the backend refuses at its field, until that is changed', async ({
    page,
    demo,
    saved: _,
  }) => {
    await openSaved(page, demo);
    await field(page, 'Comment').fill(TOO_LONG);
    await button(page, 'OK').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
    await expect(panel(page).getByText('must be a text of 1 to 4096 characters')).toBeVisible();
    await expect(field(page, 'Comment')).toHaveAttribute('aria-invalid', 'true');
    await expect(button(page, 'OK')).toHaveClass(/x-btn-disabled/);
    // After the message the focus is at the field that is wrong.
    await expect(field(page, 'Comment')).toBeFocused();
    await field(page, 'Comment').fill('shorter');
    await expect(button(page, 'OK')).not.toHaveClass(/x-btn-disabled/);
  });

  test('cannot be reached while it is masked', async ({ page, demo, saved: _ }) => {
    await openSaved(page, demo);
    await inExtWindow(page, (window) => window.setLoading('Please wait...'));
    await expect(panel(page)).toHaveJSProperty('inert', true);
    await panel(page).evaluate((element) => element.focus());
    expect(await focused(page)).toContain('outside:');
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press('Tab');
      await page.keyboard.type('x');
      expect(await focused(page)).toContain('outside:');
    }
    await inExtWindow(page, (window) => window.setLoading(false));
    await expect(field(page, /^Server/)).toHaveValue(SAVED.server);
    await expect(panel(page)).toHaveJSProperty('inert', false);
    await field(page, 'Comment').fill('again');
    await expect(field(page, 'Comment')).toHaveValue('again');
    // Nothing was marked as wrong by the mask.
    await expect(panel(page).locator('[aria-invalid=true]')).toHaveCount(0);
  });

  test('keeps what is typed from a key map of the host', async ({ page, demo, saved: _ }) => {
    await openSaved(page, demo);
    await field(page, 'Comment').pressSequentially('kick');
    await expect(field(page, 'Comment')).toHaveValue('kick');
    await expect(page.locator('output')).toHaveText('');
  });

  test('closes on Escape, and its sign-in window with it', async ({ page, demo }) => {
    await openNew(page, demo);
    await field(page, 'Authentication').selectOption({ label: 'Google (OAuth2)' });
    await fillOAuth2(page, demo);
    const window = await authorize(page);
    const closed = window.page.waitForEvent('close');
    await page.keyboard.press('Escape');
    await closed;
    await expect(extWindow(page)).toHaveCount(0);
  });

  test('signs in through the host’s client and saves', async ({ page, demo, exchanges }) => {
    await openNew(page, demo);
    await fillNew(page, 'oauth-mail');
    await field(page, 'Authentication').selectOption({ label: 'Google (OAuth2)' });
    await fillOAuth2(page, demo);
    await expect(button(page, 'Add')).toHaveClass(/x-btn-disabled/);
    await (await authorize(page)).signIn('ops@example.com');
    await expect(button(page, 'Add')).not.toHaveClass(/x-btn-disabled/);
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]?.headers()['content-type']).toContain('application/x-www-form-urlencoded');
    expect(exchanges[0]?.headers().csrfpreventiontoken).toBeTruthy();
    const request = saving(page);
    await button(page, 'Add').click();
    const body = bodyOf(await request);
    expect(body['auth-method']).toEqual(['google-oauth2']);
    expect(body['oauth2-refresh-token']?.[0]).toBeTruthy();
    await expect(page.locator('output')).toHaveText('saved');

    const asked = page.waitForRequest('**/oauth-mail/sign-in');
    await openEdit(page, 'oauth-mail');
    expect((await (await asked).allHeaders()).csrfpreventiontoken).toBeTruthy();
    await expect(panel(page).getByText(/^A sign-in is saved/)).toBeVisible();
    await field(page, 'Comment').fill('for the night');
    const updating = saving(page);
    await button(page, 'OK').click();
    const update = bodyOf(await updating);
    expect(update).toMatchObject({ comment: ['for the night'], 'auth-method': ['google-oauth2'] });
    expect(update).not.toHaveProperty('oauth2-refresh-token');
    // The address of an edit has it.
    expect(update).not.toHaveProperty('name');
    await expect(extWindow(page)).toHaveCount(0);
  });

  test('sends a test mail through the host’s client, and keeps the words of a refusal', async ({
    page,
    demo,
  }) => {
    await openNew(page, demo);
    await fillNew(page, 'oauth-mail');
    await field(page, 'Authentication').selectOption({ label: 'Google (OAuth2)' });
    await fillOAuth2(page, demo);
    await (await authorize(page)).signIn('ops@example.com');
    await expect(panel(page).getByText('Signed in as ops@example.com').first()).toBeVisible();
    const asked = page.waitForRequest('**/notifications/smtp-test');
    const send = panel(page).getByRole('button', { name: 'Send Test Mail' });
    await send.click();
    const sent = panel(page).locator(OUTCOME, { hasText: 'The test mail was sent to a@example.com' });
    await expect(sent).toBeVisible();
    await isOfHost(await asked);
    expect(demo.services.inbox.mails.at(-1)).toMatchObject({ from: 'ops@example.com' });
    await loseToken(page);
    await send.click();
    await expect(panel(page).getByText(REFUSAL).first()).toBeVisible();
  });

  test('checks a registration through the host’s client, and keeps the words of a refusal', async ({
    page,
    demo,
  }) => {
    await openNew(page, demo);
    await field(page, 'Authentication').selectOption({ label: 'Google (OAuth2)' });
    await fillOAuth2(page, demo);
    const asked = page.waitForRequest('**/notifications/smtp-check');
    await check(page).click();
    await expect(panel(page).getByText('The registration is right. Now sign in.').first()).toBeVisible();
    await isOfHost(await asked);
    await field(page, /^Client Secret/).fill('not-the-secret');
    await check(page).click();
    await expect(panel(page).getByText('The check failed at: Client and credential').first()).toBeVisible();
    await loseToken(page);
    await check(page).click();
    await expect(panel(page).getByText(REFUSAL).first()).toBeVisible();
  });

  test('has the host’s client make a certificate, and keeps the words of a refusal', async ({
    page,
    demo,
  }) => {
    await openNew(page, demo);
    await chooseCertificate(page);
    const make = panel(page).getByRole('button', { name: 'Make one for me' });
    const asked = page.waitForRequest('**/notifications/smtp-certificate');
    await make.click();
    await expect(
      panel(page)
        .getByText(/has made this certificate and keeps its key/)
        .first(),
    ).toBeVisible();
    await isOfHost(await asked);
    await loseToken(page);
    await openNew(page, demo);
    await chooseCertificate(page);
    await make.click();
    await expect(panel(page).getByText(REFUSAL).first()).toBeVisible();
  });

  test('finds the addresses of a provider through the host’s client, and keeps the words of a refusal', async ({
    page,
    demo,
  }) => {
    const { origin } = new URL(demo.services.google.data.tokenEndpoint);
    await openNew(page, demo);
    await field(page, 'Authentication').selectOption({ label: 'Other (OAuth2)' });
    const find = panel(page).getByRole('button', { name: 'Find the addresses' });
    const asked = page.waitForRequest('**/notifications/smtp-discover');
    await field(page, /^Issuer/).fill(origin);
    await find.click();
    await expect(field(page, /^Token Endpoint/)).toHaveValue(demo.services.google.data.tokenEndpoint);
    await isOfHost(await asked);
    const refused = page.waitForResponse('**/notifications/smtp-discover');
    await field(page, /^Issuer/).fill(`${origin}/nowhere`);
    await find.click();
    const { message } = (await (await refused).json()) as { message: string };
    await expect(panel(page).getByText(message).first()).toBeVisible();
    await loseToken(page);
    await find.click();
    await expect(panel(page).getByText(REFUSAL).first()).toBeVisible();
  });

  test('goes on with a sign-in while its window is moved, hidden and masked', async ({ page, demo }) => {
    await openNew(page, demo);
    await field(page, 'Authentication').selectOption({ label: 'Google (OAuth2)' });
    await fillOAuth2(page, demo);
    await page.evaluate(() => {
      const removed: Node[] = [];
      Object.assign(window, { removed });
      new MutationObserver((records) =>
        removed.push(...records.flatMap((each) => [...each.removedNodes])),
      ).observe(document, { childList: true, subtree: true });
    });
    const window = await authorize(page);
    const { x, y } = await boxOf(extWindow(page));
    await page.mouse.move(x + 100, y + 10);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 20, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => inExtWindow(page, (ext) => ext.getX())).not.toBe(x);
    await inExtWindow(page, (ext) => ext.setX(20));
    await inExtWindow(page, (ext) => ext.hide());
    await inExtWindow(page, (ext) => ext.show());
    await inExtWindow(page, (ext) => ext.setLoading('Please wait...'));
    await inExtWindow(page, (ext) => ext.setLoading(false));
    await window.signIn('ops@example.com');
    await expect(panel(page).getByText('Signed in as ops@example.com').first()).toBeVisible();
    await expect(panel(page).locator('oauth2-authorize-button')).toHaveJSProperty('state', 'authorized');
    const takenOut = await panel(page).evaluate((element) =>
      (window as unknown as ExtPage).removed.some((node) => node.contains(element)),
    );
    expect(takenOut).toBe(false);
    // Whoever has moved the window is not followed to the middle.
    await panel(page).getByText('Advanced').click();
    await expect(field(page, 'Author')).toBeVisible();
    expect(await inExtWindow(page, (ext) => ext.getX())).toBe(20);
  });

  test('has one column in a narrow window, and nothing to scroll sideways', async ({
    page,
    demo,
    saved: _,
  }) => {
    await openSaved(page, demo, '?width=480');
    await expect
      .poll(async () => {
        const [server, mode] = [await boxOf(field(page, /^Server/)), await boxOf(field(page, 'Encryption'))];
        return server.x === mode.x && mode.y > server.y;
      })
      .toBe(true);
    const box = panel(page).locator('xpath=..');
    expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

  test('is collected when its windows are closed', async ({ page, demo, saved: _ }) => {
    await openHost(page, demo);
    await page.evaluate(() => Object.assign(window, { kept: [] }));
    await page.getByRole('textbox', { name: 'Target' }).fill(SAVED.name);
    for (let count = 0; count < 8; count++) {
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await expect(field(page, /^Server/)).toHaveValue(SAVED.server);
      await expect(page.locator('.x-mask-msg')).toBeHidden();
      await field(page, 'Comment').fill('for the night');
      await page.evaluate(() => {
        const element = document.querySelector('smtp-edit-panel');
        if (element) (window as unknown as ExtPage).kept.push(new WeakRef(element));
      });
      await inExtWindow(page, (ext) => ext.close());
      await expect(panel(page)).toHaveCount(0);
    }
    const client = await page.context().newCDPSession(page);
    // The page's last focus and Ext's timers may hold the last one.
    await expect
      .poll(async () => {
        await client.send('HeapProfiler.collectGarbage');
        return page.evaluate(
          () => (window as unknown as ExtPage).kept.filter((each) => each.deref() !== undefined).length,
        );
      })
      .toBeLessThanOrEqual(1);
  });

  test('may be closed while it loads', async ({ page, demo, saved: _ }) => {
    await openHost(page, demo);
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/endpoints/smtp/*', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('textbox', { name: 'Target' }).fill(SAVED.name);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await expect(panel(page)).toHaveJSProperty('inert', true);
    await inExtWindow(page, (window) => window.close());
    const answered = page.waitForResponse('**/endpoints/smtp/*');
    answer();
    await (await answered).finished();
    await expect(panel(page)).toHaveCount(0);
  });

  test('follows the page into the dark, and cuts no focus ring off', async ({ page, demo }) => {
    await openNew(page, demo);
    const colour = () =>
      field(page, /^Endpoint Name/).evaluate((input) => getComputedStyle(input).backgroundColor);
    const light = await colour();
    await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
    expect(await colour()).not.toBe(light);
    const ring = await field(page, /^Endpoint Name/).evaluate((input) => {
      const { outlineWidth, outlineOffset } = getComputedStyle(input);
      const scroller =
        document.querySelector('smtp-edit-panel')?.parentElement?.getBoundingClientRect().top ?? 0;
      return (
        input.getBoundingClientRect().top - parseFloat(outlineWidth) - parseFloat(outlineOffset) - scroller
      );
    });
    expect(ring).toBeGreaterThanOrEqual(0);
  });

  test('lets its texts be selected, where Ext forbids it', async ({ page, demo }) => {
    await openNew(page, demo);
    await field(page, /^From Address/).fill('nobody');
    await field(page, /^From Address/).blur();
    const texts = panel(page).locator('[part~=label], [part~=error] *, [part~=hint], [part~=error]');
    const selects = await texts.evaluateAll((all) =>
      all.map((each) => getComputedStyle(each).getPropertyValue('user-select')),
    );
    expect(selects.length).toBeGreaterThan(5);
    expect([...new Set(selects)]).toEqual(['text']);
  });

  test('is written as Ext writes: its weight comes in, its reset does not', async ({ page, demo }) => {
    await openNew(page, demo);
    const weight = (locator: Locator) => locator.evaluate((each) => getComputedStyle(each).fontWeight);
    const body = await weight(page.locator('body'));
    expect(await weight(panel(page))).toBe(body);
    expect(await weight(panel(page).locator('[part~=label]').first())).toBe(body);
    const padding = await field(page, /^Server/).evaluate((input) => getComputedStyle(input).paddingLeft);
    expect(padding).not.toBe('0px');
  });

  test('lies below a message of Ext', async ({ page, demo }) => {
    await openNew(page, demo);
    await page.evaluate(() => (window as unknown as ExtPage).Ext.Msg.alert('Error', 'No such host'));
    const { x, y, width, height } = await boxOf(page.getByRole('alertdialog'));
    const above = await page.evaluate(
      ([left = 0, top = 0]) => document.elementFromPoint(left, top)?.closest('.x-message-box') !== null,
      [x + width / 2, y + height / 2],
    );
    expect(above).toBe(true);
  });

  test('works under the policy that Ext itself needs', async ({ page, demo, saved: _ }) => {
    const policy =
      "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; font-src 'self'";
    await page.route('**/hosts/extjs/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'Content-Security-Policy': policy },
      });
    });
    await openSaved(page, demo);
    const request = saving(page);
    await field(page, 'Comment').fill('for the night');
    await button(page, 'OK').click();
    await request;
    await expect(page.locator('output')).toHaveText('saved');
  });

  test('sends no key that a product without OAuth2 refuses', async ({ page, demo }) => {
    await openNew(page, demo, '?without-oauth2');
    await fillNew(page, 'plain-mail');
    // Upstream's form asks for a password, too, where nobody has chosen another sign-in.
    await expect(field(page, 'Authentication')).toHaveValue('plain');
    await expect(button(page, 'Add')).toHaveClass(/x-btn-disabled/);
    await field(page, /^Username/).fill('ops');
    await field(page, /^Password/).fill('hush');
    const creating = saving(page);
    await button(page, 'Add').click();
    expect(bodyOf(await creating)).toEqual({
      name: ['plain-mail'],
      server: ['mail.example.com'],
      mode: ['tls'],
      'from-address': ['ops@example.com'],
      mailto: ['a@example.com'],
      username: ['ops'],
      password: ['hush'],
    });
    await expect(page.locator('output')).toHaveText('saved');
    await openEdit(page, 'plain-mail');
    await field(page, 'Authentication').selectOption({ label: 'None' });
    const updating = saving(page);
    await button(page, 'OK').click();
    const body = bodyOf(await updating);
    await expect(extWindow(page)).toHaveCount(0);
    expect(body).not.toHaveProperty('auth-method');
    expect(body.delete?.sort()).toEqual(['password', 'username']);
  });

  test('speaks the language of the host', async ({ page, demo }) => {
    await openNew(page, demo);
    await expect(panel(page)).toHaveAttribute('lang', 'en');
    await openHost(page, demo, '?lang=zh_CN');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(panel(page)).toHaveAttribute('lang', 'zh-CN');
  });
});

/** What the demo's backend says to a request without the token of a page. */
const REFUSAL = /is missing or has ended/;

/** From now on the page's requests come without it, as after the host's session has ended. */
const loseToken = (page: Page) =>
  page.route('**/notifications/smtp-*', (route) => {
    const { csrfpreventiontoken: _, ...headers } = route.request().headers();
    return route.continue({ headers });
  });

async function chooseCertificate(page: Page) {
  await field(page, 'Authentication').selectOption({ label: 'Microsoft (OAuth2)' });
  await field(page, 'Who signs in?').selectOption({ label: 'The app itself' });
  await field(page, 'The app proves itself with').selectOption({ label: 'A certificate' });
}

const check = (page: Page) => panel(page).getByRole('button', { name: 'Check', exact: true });

/** As the host's own client sends it, and nothing else does. */
async function isOfHost(request: Request) {
  const headers = await request.allHeaders();
  expect(headers['content-type']).toContain('application/x-www-form-urlencoded');
  expect(headers.csrfpreventiontoken).toBeTruthy();
}

/** The application that is registered at the demo's provider. */
async function fillOAuth2(page: Page, demo: RunningDemo) {
  const { client } = demo.services.google;
  await field(page, /^Client ID/).fill(client.id);
  await field(page, /^Client Secret/).fill(client.secret);
  await field(page, /^From Address/).fill('ops@example.com');
}
