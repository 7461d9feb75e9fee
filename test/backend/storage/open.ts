import { FilesStorage, PostgresStorage } from '../../../demo/backend/index.js';
import type { Storage } from '../../../demo/backend/index.js';

/** Which storage a process of a test is to open; it goes over the command line as JSON. */
export type StorageSpec = { readonly directory: string } | { readonly url: string };

export const openStorage = (spec: StorageSpec): Storage =>
  'url' in spec ? new PostgresStorage(spec.url) : new FilesStorage(spec.directory);
