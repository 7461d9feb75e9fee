import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { it } from 'node:test';
import * as module from '../../../src/providers/index.js';
import type { Provider } from '../../../src/providers/index.js';

const SNAPSHOT = new URL('providers.json', import.meta.url);

/** A changed fact is seen: `UPDATE=1 node --import tsx --test test/unit/providers/snapshot.test.ts` takes it. */
it('the data of the providers and the presets are what was looked up', async () => {
  const providers = Object.values(module).filter(
    (value): value is Provider => typeof value === 'object' && 'authorizationEndpoint' in value,
  );
  const data = {
    providers: Object.fromEntries(providers.map((each) => [each.id, each])),
    presets: module.presets,
  };
  if (process.env.UPDATE) await writeFile(SNAPSHOT, `${JSON.stringify(data, undefined, 2)}\n`);
  assert.deepEqual(JSON.parse(JSON.stringify(data)), JSON.parse(await readFile(SNAPSHOT, 'utf8')));
});
