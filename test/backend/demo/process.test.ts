import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, describe, it } from 'node:test';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const refused = (url: string) =>
  assert.rejects(fetch(url), (error: TypeError) =>
    ['ECONNREFUSED', 'ECONNRESET'].includes((error.cause as NodeJS.ErrnoException).code ?? ''),
  );

describe('npm run demo', { timeout: 120_000 }, () => {
  const started: ChildProcess[] = [];
  afterEach(() => {
    for (const { pid = 0, stdout, stderr } of started.splice(0)) {
      stdout?.destroy();
      stderr?.destroy();
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // Nothing of it is left, as it should be.
      }
    }
  });

  /** The command of the README, in a process group of its own, with all that it writes. */
  function run(port: number) {
    const child = spawn('npm', ['run', 'demo'], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PORT: String(port) },
    });
    started.push(child);
    const written = { text: '' };
    const add = (part: Buffer) => (written.text += part.toString());
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    const address = new Promise<string>((found, ended) => {
      child.stdout.on('data', () => {
        const [url] = /http:\/\/localhost:\d+/.exec(written.text) ?? [];
        if (url) found(url);
      });
      child.once('exit', () => ended(new Error(`It ended: ${written.text}`)));
    });
    const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    return { child, written, address, ended };
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`prints its address when everything answers, and ends with 0 on ${signal}`, async () => {
      const port = await freePort();
      const { child, written, address, ended } = run(port);
      assert.equal(await address, `http://localhost:${port}`);
      for (const host of ['localhost', '127.0.0.1']) {
        const page = await fetch(`http://${host}:${port}/`);
        assert.match(await page.text(), /<smtp-edit-panel/);
      }
      const config = (await (await fetch(`http://127.0.0.1:${port}/demo/config`)).json()) as Record<
        'google' | 'microsoft',
        { provider: { authorizationEndpoint: string } }
      >;
      const providers = [config.google, config.microsoft].map(
        ({ provider }) => new URL(provider.authorizationEndpoint.replace('{tenant}', 'common')).href,
      );
      for (const url of providers) assert.equal((await fetch(url)).status, 400);

      // A terminal's Ctrl+C reaches the whole group, `kill` the one process.
      if (signal === 'SIGINT') process.kill(-(child.pid ?? 0), signal);
      else child.kill(signal);
      assert.deepEqual(await ended, [0, null], written.text);
      for (const url of [`http://127.0.0.1:${port}/`, ...providers]) await refused(url);
      assert.doesNotMatch(written.text, /warning|deprecat/i);
    });
  }

  it('says that the port is taken, and ends with 1', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { written, address, ended } = run(port);
    address.catch(() => undefined);
    assert.deepEqual(await ended, [1, null]);
    assert.match(written.text, new RegExp(`Port ${port} is taken`));
    other.close();
  });
});
