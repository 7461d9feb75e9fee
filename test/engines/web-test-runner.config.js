// The browser tests in the engine that ENGINE names, on the sources or, for scripts/test.js, on the published files.
import published from '../browser/published.config.js';
import sources from '../../web-test-runner.config.js';
import { EngineLauncher } from './launcher.js';

export default {
  ...(process.env.TEST_REPORT ? published : sources),
  rootDir: new URL('../..', import.meta.url).pathname,
  concurrency: 1,
  browsers: [new EngineLauncher(process.env.ENGINE)],
};
