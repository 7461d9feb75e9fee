import base from '../../playwright.config.js';
import { defineConfig } from '@playwright/test';

export default defineConfig(base, {
  testDir: '.',
  testMatch: 'hosts.test.ts',
  outputDir: '../../test-results/hosts',
});
