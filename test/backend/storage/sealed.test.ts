import assert from 'node:assert/strict';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { FilesStorage, SealedStorage } from '../../../demo/backend/index.js';
import type { Seal } from '../../../demo/backend/index.js';
import { CLIENT_SECRETS } from '../../../demo/backend/targets/check-target.js';
import { quickDirectory } from '../support/directory.js';
import { signIn, target } from './contract.js';

/** AES-256-GCM, as a host may have it with a key from its vault. */
function sealWith(key: Buffer): Seal {
  return {
    seal: (text) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    },
  };
}

const CLIENT = Object.fromEntries(CLIENT_SECRETS.map((key) => [key, `the-${key}`]));
const SECRETS = ['the-password', 'the-refresh-token', 'the-pending-token', ...Object.values(CLIENT)];

describe('a sealed storage', () => {
  it('has no secret on the disk, and gives each back', async (test) => {
    const directory = await quickDirectory(test);
    const seal = sealWith(randomBytes(32));
    const storage = new SealedStorage(new FilesStorage(directory), seal);
    const saved = target('alerts', { password: 'the-password', ...CLIENT });
    await storage.change('alerts', () => ({ target: saved, signIn: signIn('the-refresh-token') }));
    const until = Math.floor(Date.now() / 1000) + 600;
    await storage.putOnce('ref', { token: 'the-pending-token' }, until, 'mine');

    const files = await readdir(directory);
    for (const file of files) {
      const text = await readFile(join(directory, file), 'utf8');
      for (const secret of SECRETS) assert.ok(!text.includes(secret), `${secret} in ${file}`);
    }
    const again = new SealedStorage(new FilesStorage(directory), seal);
    const entry = await again.get('alerts');
    assert.deepEqual([entry?.target, entry?.signIn], [saved, signIn('the-refresh-token')]);
    assert.deepEqual((await again.all())[0]?.target, saved);
    assert.deepEqual(await again.peekOnce('ref', 'mine'), { token: 'the-pending-token' });
    assert.deepEqual(await again.takeOnce('ref', 'mine'), { token: 'the-pending-token' });
    assert.equal(await again.takeOnce('ref', 'mine'), undefined);
  });

  it('changes one half alone, and reads what was saved before without a seal', async (test) => {
    const directory = await quickDirectory(test);
    const plain = new FilesStorage(directory);
    const before = await plain.change('alerts', () => ({
      target: target('alerts', { password: 'the-password' }),
      signIn: signIn('one'),
    }));
    const storage = new SealedStorage(plain, sealWith(randomBytes(32)));
    const after = await storage.change('alerts', (entry) => entry && { ...entry, signIn: signIn('two') });
    assert.equal(after?.revision, before?.revision);
    assert.equal((await storage.get('alerts'))?.target.password, 'the-password');
    assert.match((await plain.get('alerts'))?.signIn?.['oauth2-refresh-token'] ?? '', /^sealed:/);
    assert.deepEqual(await storage.change('alerts', (entry) => entry), await storage.get('alerts'));
    await storage.change('alerts', () => undefined);
    assert.equal(await storage.get('alerts'), undefined);
  });
});
