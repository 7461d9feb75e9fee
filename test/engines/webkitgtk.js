// WebKitGTK's small browser on a display that nobody sees, over its WebDriver.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { answerOf, end, start } from './children.js';
import { COMMANDS, Session } from './session.js';

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

async function request(method, url, body) {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

export async function startWebKit({ driver, display, browser }) {
  const screen = start(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // The pipe stays open: Xvfb still writes the end of the line to it, and would die of a closed one.
  const [number] = await once(screen.stdio[3], 'data');
  const port = await freePort();
  const child = start(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  });
  const origin = `http://127.0.0.1:${port}`;
  await answerOf(child, () => request('GET', `${origin}/status`).catch(() => undefined));
  const args = ['--automation', '--javascript-can-open-windows-automatically=true'];
  const { sessionId } = await request('POST', `${origin}/session`, {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: browser, args },
        // Now and then the driver misses that a page which leaves its opener has loaded, and each command waits for that.
        pageLoadStrategy: 'none',
      },
    },
  });
  const session = `${origin}/session/${sessionId}`;
  const send = (command, parameters = {}) => {
    const [method, path] = COMMANDS[command];
    return request(method, `${session}/${path}`, method === 'POST' ? parameters : undefined);
  };
  const stop = async () => {
    await request('DELETE', session).catch(() => undefined); // it has ended by itself
    await end(child);
    await end(screen);
  };
  return new Session(send, stop);
}
