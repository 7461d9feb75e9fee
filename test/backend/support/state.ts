import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backend, State } from '../../../demo/backend/index.js';

/** The sign-in of a target, which must be there. */
export async function stateOf({ storage }: Pick<Backend, 'storage'>, name = 'alerts'): Promise<State> {
  const entry = await storage.get(name);
  assert.ok(entry?.signIn, `${name} is signed in`);
  return entry.signIn;
}

/** Puts another sign-in in its place. */
export async function setState({ storage }: Pick<Backend, 'storage'>, signIn: State, name = 'alerts') {
  await storage.change(name, (entry) => entry && { ...entry, signIn });
}

/** The path of a target's state file, as the configuration names it. */
export async function stateFile(directory: string, name = 'alerts'): Promise<string> {
  const text = await readFile(join(directory, 'targets.cfg'), 'utf8');
  const { targets } = JSON.parse(text) as { targets: Record<string, { state?: string }> };
  const file = targets[name]?.state;
  assert.ok(file, `the configuration names the state of ${name}`);
  return join(directory, file);
}
