import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { shellOptions } from './scripts/browser.js';

const report = process.env.TEST_REPORT;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/e2e',
  workers: 2,
  // Against hanging alone: a busy machine needs minutes for what takes seconds.
  timeout: 600_000,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ...(report ? [['junit', { outputFile: resolve(report) }] as const] : [])],
  expect: { timeout: 120_000 },
  // The trees are the same on every system.
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  use: {
    browserName: 'chromium',
    launchOptions: shellOptions(),
    // A picture of every change would cost a tenth of the run.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
});
