import base from '../../playwright.config.js';
import { defineConfig } from '@playwright/test';

export default defineConfig(base, {
  testDir: '.',
  testMatch: process.env.HOSTS?.split(' ').includes('extjs') ? /(hosts|extjs)\.test\.ts/ : 'hosts.test.ts',
  outputDir: '../../test-results/hosts',
});
