import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// Inside node_modules, so that packages are found from there.
const CACHE = new URL('../../../node_modules/.cache/test-backend/', import.meta.url).pathname;

/** Makes one JavaScript file of a TypeScript one: it starts ten times as fast, which matters when it is killed so often. */
export async function bundle(file: string): Promise<string> {
  const outfile = join(CACHE, `${basename(file, '.ts')}-${process.pid}.mjs`);
  const options = { platform: 'node', format: 'esm', packages: 'external' } as const;
  // Where the file is, for what it reads beside it.
  const define = { 'import.meta.url': JSON.stringify(pathToFileURL(file).href) };
  await build({ ...options, define, entryPoints: [file], bundle: true, outfile, logLevel: 'error' });
  return outfile;
}

/** A process of its own that runs a JavaScript file. */
export function run(file: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Its next line, for waiting until it has come as far. */
export async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The process has no output.');
  const lines = createInterface(child.stdout);
  const [line] = (await once(lines, 'line')) as [string];
  return line;
}

/** Ends it as a power failure would. */
export async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
