import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { launchOptions } from '../../../scripts/browser.js';
import { bundle } from '../bundle.js';
import { table } from '../table.js';
import { matrix, mishaps } from './cases.js';
import type { Case } from './cases.js';
import { startHost, startProvider } from './servers.js';
import type { Coop } from './servers.js';
import { subjects } from './subjects.js';

/** Long enough for every library to notice what it notices. */
const PATIENCE_MS = 8000;

/** Signs in once; tells how it ended. */
async function signIn(browser: Browser, url: string, each: Case, codeCame: Promise<void>): Promise<string> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    if (each.prepare) await page.addInitScript(each.prepare);
    await page.goto(url);
    const opened = each.act && !each.prepare ? context.waitForEvent('page') : undefined;
    await page.click('#start');
    await opened;
    const failed = page
      .waitForFunction(() => document.title.startsWith('failed') && document.title, undefined, {
        timeout: each.patience ?? PATIENCE_MS,
      })
      .then(async (title) => String(await title.jsonValue()))
      .catch(() => 'no answer');
    await each.act?.(page, context);
    return await Promise.race([codeCame.then(() => 'yes'), failed]);
  } finally {
    await context.close();
  }
}

/** Which library gets its code in spite of which Cross-Origin-Opener-Policy, and of what else happens. */
export async function coopTable(root: string): Promise<string> {
  let coop: Coop = { host: 'none', provider: 'none' };
  const waiting = new Map<number, () => void>();
  const provider = await startProvider(
    () => coop,
    (request) => {
      for (const [index, came] of waiting) if (request.includes(`client-${index}`)) came();
    },
  );
  const scripts: { host: string; callback: string }[] = [];
  const host = await startHost(() => coop, scripts);
  for (const [index, subject] of subjects.entries()) {
    const given = `const provider = ${JSON.stringify(provider.origin)}; const clientId = 'client-${index}';
      const callback = location.origin + '/callback/${index}';`;
    const dir = root + subject.resolveFrom;
    scripts.push({
      host: await bundle(given + subject.host, dir),
      callback: await bundle(given + subject.callback, dir),
    });
  }
  const browser = await chromium.launch(launchOptions());

  /** How the case ends with each library; they take it at the same time, each in a browser context of its own. */
  const endsOf = (each: Case): Promise<string[]> => {
    coop = each.coop;
    return Promise.all(
      subjects.map(async (_subject, index) => {
        const codeCame = new Promise<void>((came) => waiting.set(index, came));
        const end = await signIn(browser, `${host.origin}/host/${index}`, each, codeCame);
        return end.slice(0, 60);
      }),
    );
  };

  const names = subjects.map(({ name }) => name);
  try {
    const rows: string[][] = [];
    const differing: string[] = [];
    for (const [index, each] of matrix('none').entries()) {
      const ends = await endsOf(each);
      rows.push([each.coop.host, each.coop.provider, ...ends]);
      const isolated = matrix('same-origin')[index];
      if (isolated && (await endsOf(isolated)).join() !== ends.join()) differing.push(each.name);
    }
    const others: string[][] = [];
    for (const each of mishaps) others.push([each.name, ...(await endsOf(each))]);
    const same =
      differing.length === 0
        ? `With \`same-origin\` on the callback page all ${rows.length} rows are the same.`
        : `With \`same-origin\` on the callback page these rows are others: ${differing.join('; ')}.`;
    return [
      table(['host', 'provider', ...names], rows),
      same,
      table(['what happens', ...names], others),
    ].join('\n\n');
  } finally {
    await browser.close();
    host.close();
    provider.close();
  }
}
