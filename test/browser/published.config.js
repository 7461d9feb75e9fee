// The browser tests on the published files: what the build makes of a class or a template must not change it.
import { dirname, join } from 'node:path/posix';
import base from '../../web-test-runner.config.js';

/** Leads the tests' imports of sources to what was built of them. */
const published = {
  name: 'published',
  resolveImport({ source, context }) {
    const path = join(dirname(context.path), source);
    return context.path.startsWith('/test/') && path.startsWith('/src/')
      ? path.replace('/src/', '/dist/')
      : undefined;
  },
};

export default { ...base, plugins: [published, ...base.plugins] };
