import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { createInterface } from 'node:readline';
import { afterEach, describe, it } from 'node:test';
import packageData from '../../../package.json' with { type: 'json' };

const refused = (url: string) =>
  assert.rejects(fetch(url), (error: TypeError) =>
    ['ECONNREFUSED', 'ECONNRESET'].includes((error.cause as NodeJS.ErrnoException).code ?? ''),
  );

describe('a signal', () => {
  it('closes once and ends with 0, though more signals come while it closes', async (test) => {
    const module = new URL('../../../demo/end-on-signal.ts', import.meta.url).href;
    const script = `
      const { endOnSignal } = await import(${JSON.stringify(module)});
      endOnSignal(async () => {
        console.log('closing');
        for await (const _ of process.stdin);
      });
      console.log('ready');
      setInterval(() => undefined, 60_000);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    test.after(() => child.kill('SIGKILL'));
    const ended = once(child, 'exit');
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (line === 'ready') child.kill('SIGINT');
      if (line !== 'closing') continue;
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) child.kill(signal);
      child.stdin.end();
    }
    assert.deepEqual(await ended, [0, null]);
    assert.deepEqual(lines, ['ready', 'closing']);
  });
});

/** The command of the README, and what npm starts for it. */
const README = ['npm', 'run', 'demo'];
const ITSELF = packageData.scripts.demo.split(' ');

type Target = readonly [how: string, command: readonly string[], send: (child: ChildProcess) => void];
const group = ({ pid = 0 }: ChildProcess) => process.kill(-pid, 'SIGINT');
const ways: readonly Target[] = [
  ['Ctrl+C, which the whole group gets, and once more what npm has started', README, group],
  ['a signal to npm alone', README, (child) => child.kill('SIGTERM')],
  ['Ctrl+C without npm', ITSELF, group],
  ['a signal without npm', ITSELF, (child) => child.kill('SIGTERM')],
];

describe('npm run demo', () => {
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

  /** A command in a process group of its own, with all that it writes. */
  function run(port: number, [command = '', ...words]: readonly string[]) {
    const child = spawn(command, words, {
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
    // When the last process that writes has ended, not npm alone.
    const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
    return { child, written, address, ended };
  }

  for (const [how, command, send] of ways) {
    it(`prints its address when everything answers, and closes it all on ${how}`, async () => {
      const { child, written, address, ended } = run(0, command);
      const { port } = new URL(await address);
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

      send(child);
      const [code] = await ended;
      // Through npm it is the code of the shell between them.
      if (command === ITSELF) assert.equal(code, 0, written.text);
      for (const url of [`http://127.0.0.1:${port}/`, ...providers]) await refused(url);
      assert.doesNotMatch(written.text, /warning|deprecat/i);
    });
  }

  it('says that the port is taken, and ends with 1', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { written, address, ended } = run(port, README);
    address.catch(() => undefined);
    assert.equal((await ended)[0], 1);
    assert.match(written.text, new RegExp(`Port ${port} is taken`));
    other.close();
  });
});
