import type { Storage } from './backend/index.js';

/** What is shown in place of a secret. */
const HIDDEN = '(not shown)';

/** The state of a target as the demo page may show it; undefined where there is none. */
export async function stateWithoutSecret(storage: Storage, name: string): Promise<object | undefined> {
  const { signIn, damage } = (await storage.get(name)) ?? {};
  if (damage !== undefined) return { error: 'damaged_state', error_description: damage };
  return signIn && { ...signIn, 'oauth2-refresh-token': HIDDEN };
}
