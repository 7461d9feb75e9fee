// Counts a file up under the lock. Arguments: the directory, how often.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../../../demo/backend/files/atomic-file.js';
import { DirectoryLock } from '../../../demo/backend/files/lock.js';

const [, , directory = '', times = ''] = process.argv;
const lock = new DirectoryLock(directory);
const file = join(directory, 'counter');
for (let turn = 0; turn < Number(times); turn++) {
  await lock.hold(async () => replaceFile(file, String(Number(await readFile(file, 'utf8')) + 1)));
}
