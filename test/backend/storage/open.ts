import { FilesStorage } from '../../../demo/backend/index.js';
import type { Storage } from '../../../demo/backend/index.js';

/** Which storage a process of a test is to open; it goes over the command line as JSON. */
export interface StorageSpec {
  readonly directory: string;
}

export const openStorage = ({ directory }: StorageSpec): Storage => new FilesStorage(directory);
