import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { it } from 'node:test';
import { google } from 'smtp-oauth2-elements/providers.js';
import { Backend, createTarget } from '../../../demo/backend/index.js';
import { stateWithoutSecret } from '../../../demo/state-view.js';
import { ownDirectory } from '../support/directory.js';
import { targetAt } from '../support/services.js';
import { stateFile } from '../support/state.js';

it('the look into a state shows no token, and quotes nothing of one that is damaged', async (test) => {
  const stateDirectory = await ownDirectory(test);
  const backend = new Backend({ stateDirectory, providers: [google], origins: [] });
  const { storage } = backend;
  await createTarget(backend, targetAt('google', { 'oauth2-refresh-token': 'a-token' }));
  const shown = JSON.stringify(await stateWithoutSecret(storage, 'alerts'));
  assert.match(shown, /last-refreshed/);
  assert.doesNotMatch(shown, /a-token/);
  await writeFile(await stateFile(stateDirectory), '{"oauth2-refresh-token": a-token}');
  const damaged = JSON.stringify(await stateWithoutSecret(storage, 'alerts'));
  assert.match(damaged, /damaged_state/);
  assert.doesNotMatch(damaged, /a-token/);
  assert.equal(await stateWithoutSecret(storage, 'absent'), undefined);
});
