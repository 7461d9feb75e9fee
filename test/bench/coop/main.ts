import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { launchOptions } from '../../../scripts/browser.js';
import { bundle } from '../bundle.js';
import { table } from '../table.js';
import { startHost, startProvider } from './servers.js';
import type { Coop } from './servers.js';
import { subjects } from './subjects.js';

const HOSTS = ['none', 'same-origin-allow-popups', 'same-origin', 'same-origin + require-corp'];
const PROVIDERS = ['none', 'same-origin-allow-popups', 'same-origin'];
/** Long enough for every library to notice what it notices. */
const PATIENCE_MS = 8000;

/** Signs in once; tells how it ended. */
async function signIn(browser: Browser, url: string, codeCame: Promise<void>): Promise<string> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.click('#start');
    const failed = page
      .waitForFunction(() => document.title.startsWith('failed') && document.title, undefined, {
        timeout: PATIENCE_MS,
      })
      .then(async (title) => String(await title.jsonValue()))
      .catch(() => 'no answer');
    return await Promise.race([codeCame.then(() => 'yes'), failed]);
  } finally {
    await context.close();
  }
}

/** Which library gets its code in spite of which Cross-Origin-Opener-Policy. */
export async function coopTable(root: string): Promise<string> {
  let coop: Coop = { host: 'none', provider: 'none' };
  let onCode: () => void = () => undefined;
  const provider = await startProvider(
    () => coop,
    () => onCode(),
  );
  const scripts: { host: string; callback: string }[] = [];
  const host = await startHost(() => coop, scripts);
  for (const [index, subject] of subjects.entries()) {
    const given = `const provider = ${JSON.stringify(provider.origin)}; const callback = location.origin + '/callback/${index}';`;
    const dir = root + subject.resolveFrom;
    scripts.push({
      host: await bundle(given + subject.host, dir),
      callback: await bundle(given + subject.callback, dir),
    });
  }
  const browser = await chromium.launch(launchOptions());
  const rows: string[][] = [];
  try {
    for (const hostCoop of HOSTS) {
      for (const providerCoop of PROVIDERS) {
        coop = { host: hostCoop, provider: providerCoop };
        const ends: string[] = [];
        for (const index of subjects.keys()) {
          const codeCame = new Promise<void>((came) => (onCode = came));
          ends.push(await signIn(browser, `${host.origin}/host/${index}`, codeCame));
        }
        rows.push([hostCoop, providerCoop, ...ends.map((end) => end.slice(0, 60))]);
      }
    }
  } finally {
    await browser.close();
    host.close();
    provider.close();
  }
  return table(['host', 'provider', ...subjects.map(({ name }) => name)], rows);
}
