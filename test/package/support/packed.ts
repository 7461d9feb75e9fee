import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import packageData from '../../../package.json' with { type: 'json' };

export const run = promisify(execFile);
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** npm is a script on Windows, which only a shell starts. */
export const npm = (cwd: string, ...args: string[]) =>
  run('npm', args, { cwd, shell: process.platform === 'win32', maxBuffer: 1e8 });

/** What is made, and what has no part in a release. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'test', 'test-results', 'demo', '.git', '.demo-state']);

export interface Packed {
  /** A package that depends on this one alone. */
  readonly host: string;
  /** Where it is installed there. */
  readonly installed: string;
  remove(): Promise<void>;
}

/** Packs a fresh copy of the sources, as `npm publish` does it, and installs the tarball. */
export async function installPacked(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'));
  const [sources, host] = [join(folder, 'sources'), join(folder, 'host')];
  await cp(root, sources, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(relative(root, path).split(sep)[0] ?? ''),
  });
  await symlink(join(root, 'node_modules'), join(sources, 'node_modules'), 'junction');
  await mkdir(host);
  await npm(sources, 'pack', '--pack-destination', host);
  const [tarball = ''] = (await readdir(host)).filter((file) => file.endsWith('.tgz'));
  await writeFile(join(host, 'package.json'), '{ "type": "module", "private": true }');
  await npm(host, 'install', '--no-audit', '--no-fund', '--prefer-offline', join(host, tarball));
  return {
    host,
    installed: join(host, 'node_modules', packageData.name),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
