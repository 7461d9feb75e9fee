import base from '../../playwright.config.js';
import { defineConfig } from '@playwright/test';
import { isChosen } from './support.js';

export default defineConfig(base, {
  testDir: '.',
  testIgnore: ['types.test.ts', ...(isChosen('extjs') ? [] : ['extjs.test.ts'])],
  outputDir: '../../test-results/hosts',
});
