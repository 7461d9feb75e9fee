import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import packageData from '../../package.json' with { type: 'json' };

describe('the published types', () => {
  let host: string;
  before(async () => {
    await mkdir('test-results', { recursive: true });
    // Below the project, so that Lit's types are found.
    host = await mkdtemp('test-results/types-');
  });
  after(() => rm(host, { recursive: true, force: true }));

  it('are right without skipLibCheck', async () => {
    const typed = Object.entries(packageData.exports as Record<string, string | { types: string }>)
      .filter(([entry, target]) => typeof target !== 'string' && !entry.startsWith('./types/'))
      .map(([, target]) => (target as { types: string }).types);
    const options = {
      compilerOptions: {
        target: 'ES2022',
        module: 'NodeNext',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        types: [],
        strict: true,
        noEmit: true,
        skipLibCheck: false,
      },
      files: typed.map((file) => join('../..', file)),
    };
    await writeFile(join(host, 'tsconfig.json'), JSON.stringify(options));
    await promisify(execFile)('npx', ['tsc', '-p', host]).catch((error: unknown) => {
      assert.fail((error as { stdout: string }).stdout);
    });
  });
});
