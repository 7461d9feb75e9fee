import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { flowErrors } from '../../scripts/flow-errors.js';
import { functionsReference } from '../../scripts/functions-reference.js';
import { reference } from '../../scripts/reference.js';
import { standaloneDocument } from '../../scripts/standalone-docs.js';

const root = new URL('../..', import.meta.url).pathname;

test('custom-elements.json is fresh: `npm run analyze` would not change it', async () => {
  const folder = 'test-results/manifest'; // the analyzer wants a path below the project
  try {
    await promisify(execFile)('npx', ['cem', 'analyze', '--outdir', folder], { cwd: root });
    const [kept, made] = await Promise.all(
      [root, join(root, folder)].map((at) => readFile(join(at, 'custom-elements.json'), 'utf8')),
    );
    assert.deepEqual(JSON.parse(made ?? ''), JSON.parse(kept ?? ''));
  } finally {
    await rm(join(root, folder), { recursive: true, force: true });
  }
});

test('docs/functions.md is fresh: `npm run analyze` would not change it', async () => {
  assert.equal(await readFile(join(root, 'docs/functions.md'), 'utf8'), functionsReference());
});

test('docs/reference.md is fresh: `npm run analyze` would not change it', async () => {
  const [manifest, kept] = await Promise.all(
    ['custom-elements.json', 'docs/reference.md'].map((file) => readFile(join(root, file), 'utf8')),
  );
  assert.equal(kept, reference(JSON.parse(manifest ?? '')));
});

test('docs/flow-errors.md is fresh: `npm run analyze` would not change it', async () => {
  assert.equal(await readFile(join(root, 'docs/flow-errors.md'), 'utf8'), flowErrors());
});

test('docs/standalone.md is fresh: `npm run analyze` would not change it', async () => {
  const [kept = '', pages = ''] = await Promise.all(
    ['docs/standalone.md', 'dist/standalone/pages.json'].map((file) => readFile(join(root, file), 'utf8')),
  );
  assert.equal(kept, standaloneDocument(kept, JSON.parse(pages)));
});
