// Changes both halves of a target, and another one's sign-in alone, until it is killed. Argument: the storage as JSON.
import { openStorage } from './open.js';
import type { StorageSpec } from './open.js';

const [, , spec = ''] = process.argv;
const storage = openStorage(JSON.parse(spec) as StorageSpec);

const loop = async (name: string, both: boolean) => {
  for (let turn = 0; ; turn++)
    await storage.change(name, (entry) => {
      if (!entry?.signIn) throw new Error(`${name} is gone.`);
      const mark = String(turn % 10).repeat(9000);
      const signIn = { ...entry.signIn, 'oauth2-refresh-token': mark };
      return both ? { target: { ...entry.target, comment: mark }, signIn } : { ...entry, signIn };
    });
};
console.log('writing');
await Promise.all([loop('both', true), loop('both', true), loop('one', false)]);
