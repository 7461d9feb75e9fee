import { quickDirectory } from '../support/directory.js';
import { storageContract } from './contract.js';

storageContract('files', async (test) => ({ directory: await quickDirectory(test) }));
