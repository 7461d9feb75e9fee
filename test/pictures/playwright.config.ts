import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.js';
import { drawingOptions } from './browser.js';
import { ACCEPTED } from './pictures.js';

export default defineConfig(base, {
  testDir: '.',
  outputDir: '../../test-results/pictures',
  fullyParallel: true,
  reporter: [
    ...(base.reporter as [string][]),
    ['html', { outputFolder: '../../test-results/pictures-report', open: 'never' }],
  ],
  // Only `npm run pictures -- --accept` writes.
  updateSnapshots: 'none',
  snapshotPathTemplate: `${ACCEPTED}/{arg}{ext}`,
  expect: {
    // Drawing is exact on one machine. Enough for an edge that is smoothed otherwise, too little for a letter.
    toHaveScreenshot: { threshold: 0.025, maxDiffPixels: 10, animations: 'disabled', caret: 'hide' },
  },
  use: { launchOptions: drawingOptions(), trace: 'off' },
});
