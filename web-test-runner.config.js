import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { junitReporter } from '@web/test-runner-junit-reporter';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { shellOptions } from './scripts/browser.js';
import { testServer } from './test/browser/support/server.js';

const script = (path) => `<script type="module" src="${path}"></script>`;

// @web/test-runner stays at 0.20: 1.0 declares Node 22, this project supports 20.19.
export default {
  files: 'test/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: shellOptions() })],
  middleware: [testServer],
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><body>${script('/test/browser/support/lit-warnings.js')}${script(framework)}</body></html>`,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  // Against hanging alone: a busy machine needs minutes for what takes seconds.
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 1_200_000,
  testFramework: { config: { timeout: 180_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(process.env.TEST_REPORT ? [junitReporter({ outputPath: process.env.TEST_REPORT })] : []),
  ],
};
