// The browser tests in the engine that ENGINE names; `npm run test:engines` runs it for each that is installed.
import base from '../../web-test-runner.config.js';
import { engines } from './engines.js';

export default {
  ...base,
  rootDir: new URL('../..', import.meta.url).pathname,
  concurrency: 1,
  browsers: [await engines[process.env.ENGINE]()],
};
