import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { stateWithoutSecret } from '../../../demo/state-view.js';
import { ownDirectory } from '../support/directory.js';

it('the look into a state file quotes nothing of one that is damaged', async (test) => {
  const directory = await ownDirectory(test);
  await writeFile(join(directory, 'alerts.json'), '{"oauth2-refresh-token": a-token}');
  assert.deepEqual(await stateWithoutSecret(directory, 'alerts'), { error: 'damaged_state' });
});
