import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Where Debian has the server's programs, which are not on the path. */
const DEBIAN = '/usr/lib/postgresql';

function programs(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** The server refuses to run as root: then it runs as a user of its own. */
function serverUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string, user: string) => Number(execFileSync('id', [flag, user], { stdio: 'pipe' }));
  for (const user of ['postgres', 'nobody'])
    try {
      return { uid: idOf('-u', user), gid: idOf('-g', user) };
    } catch {
      // there is no such user here
    }
  return {};
}

/** Why the tests with PostgreSQL are skipped; undefined where they run. */
export const noPostgres = (): string | undefined =>
  programs() ? undefined : 'PostgreSQL is not installed (Debian: apt-get install postgresql)';

export interface PostgresServer {
  /** Where its programs are. */
  readonly bin: string;
  /** A database of the test's own. */
  database(): Promise<string>;
  /** Ends it as a crash would, and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A server of the tests' own, on a socket in a new directory.
 *
 * @param heard gets each line of its log; it is thrown away when absent
 */
export async function startPostgres(
  settings: readonly string[] = [],
  heard?: (line: string) => void,
): Promise<PostgresServer> {
  const bin = programs();
  if (!bin) throw new Error(noPostgres());
  const user = serverUser();
  const directory = mkdtempSync(join(tmpdir(), 'pg-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(directory, user.uid, user.gid);
  const data = join(directory, 'data');
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8' };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...user, env, stdio: 'pipe', cwd: directory },
  );
  const urlOf = (name: string) => `postgres:///${name}?host=${encodeURIComponent(directory)}&user=postgres`;
  const start = async (): Promise<ChildProcess> => {
    const args = ['-D', data, '-k', directory, '-c', 'listen_addresses=', '-c', 'max_connections=200'];
    const more = ['fsync=off', ...settings].flatMap((setting) => ['-c', setting]);
    const server = spawn(join(bin, 'postgres'), [...args, ...more], {
      ...user,
      env,
      cwd: directory,
      stdio: ['ignore', 'ignore', heard ? 'pipe' : 'ignore'],
    });
    if (heard && server.stderr) createInterface(server.stderr).on('line', heard);
    for (;;) {
      if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
      const client = new pg.Client(urlOf('postgres'));
      try {
        await client.connect();
        await client.end();
        return server;
      } catch {
        await sleep(50); // it is not ready yet
      }
    }
  };
  const end = async (signal: NodeJS.Signals) => {
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  let server = await start();
  let count = 0;
  return {
    bin,
    database: async () => {
      const name = `test_${++count}`;
      const client = new pg.Client(urlOf('postgres'));
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return urlOf(name);
    },
    restart: async () => {
      await end('SIGQUIT'); // at once, without a word to anybody
      server = await start();
    },
    stop: async () => {
      await end('SIGQUIT');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
