import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import packageData from '../../package.json' with { type: 'json' };

const run = promisify(execFile);
const root = new URL('../..', import.meta.url).pathname;

/** The files an export of package.json leads to. */
function filesOf(target: string | Record<string, string>): string[] {
  return typeof target === 'string' ? [target] : Object.values(target);
}

const entries = Object.entries(packageData.exports as Record<string, string | Record<string, string>>);
/** Modules for everywhere; what has no types is a bundle or a file for browsers alone. */
const modules = entries.filter(([, target]) => typeof target !== 'string').map(([entry]) => entry);
/** Wants React, which `npm run test:hosts` installs. */
const withPeer = ['./react.js'];

describe('the packed package', () => {
  let host: string;

  before(async () => {
    host = await mkdtemp(join(tmpdir(), 'packed-'));
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', host], { cwd: root });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    await writeFile(join(host, 'package.json'), '{ "type": "module", "private": true }');
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(host, filename)], {
      cwd: host,
    });
  });
  after(() => rm(host, { recursive: true, force: true }));

  it('holds every file that its exports name', async () => {
    const installed = join(host, 'node_modules', packageData.name);
    for (const file of entries
      .flatMap(([, target]) => filesOf(target))
      .filter((path) => !path.includes('*'))) {
      await access(join(installed, file));
    }
  });

  for (const entry of modules.filter((entry) => !withPeer.includes(entry))) {
    it(`imports ${entry} in bare Node`, async () => {
      const specifier = join(packageData.name, entry);
      await run(
        process.execPath,
        ['--input-type=module', '-e', `await import(${JSON.stringify(specifier)})`],
        {
          cwd: host,
        },
      );
    });
  }

  it('depends on lit and @lit/context alone', () => {
    assert.deepEqual(Object.keys(packageData.dependencies).sort(), ['@lit/context', 'lit']);
  });

  it('pleases publint', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, packageData)),
      [],
    );
  });
});
