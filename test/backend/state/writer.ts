// Writes state files in a loop from four tasks until it is killed. Argument: the directory.
import { DirectoryLock } from '../../../demo/backend/files/lock.js';
import { StateFiles } from '../../../demo/backend/state/state-files.js';

const [, , directory = ''] = process.argv;
const states = new StateFiles(directory, new DirectoryLock(directory));
console.log('writing');
for (let turn = 0; ; turn++) {
  await states.write('target', {
    version: 1,
    'oauth2-refresh-token': String(turn % 10).repeat(20_000),
    'last-refreshed': turn,
    'token-for': 'test',
  });
}
