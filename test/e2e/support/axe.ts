import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

/** For `addInitScript`: axe in the page. */
export const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, as `rule: element`; by all of its rules where no options are given. */
export async function violations(page: Page, options: object = {}): Promise<string[]> {
  const results = await page.evaluate(
    (given) =>
      (window as unknown as { axe: { run(node: Node, options: object): Promise<AxeResults> } }).axe.run(
        document,
        given,
      ),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** By how many pixels the document is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
