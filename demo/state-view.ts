import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is shown in place of a secret. */
const HIDDEN = '(not shown)';
const isSecret = (key: string) => /(refresh-token|secret|password)$/.test(key);

/** A state file as the demo page may show it; undefined where there is none. */
export async function stateWithoutSecret(directory: string, name: string): Promise<object | undefined> {
  if (!/^[A-Za-z][\w-]+$/.test(name)) return undefined;
  const text = await readFile(join(directory, `${name}.json`), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text, (key, value: unknown) =>
      isSecret(key) && typeof value === 'string' ? HIDDEN : value,
    ) as object;
  } catch {
    return { error: 'damaged_state' }; // the parser's own words quote the text, which may be a token
  }
}
