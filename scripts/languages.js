// The languages of the package, English among them: each is a file of src/locales.
import { readdirSync } from 'node:fs';

const FOLDER = new URL('../src/locales/', import.meta.url);

export const languages = readdirSync(FOLDER).flatMap((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? []);
