// Firefox without a window, over Marionette: WebDriver's commands, and scripts of the browser itself. It needs no driver
// beside it, and is the same in every version.
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOf, end, start } from './children.js';
import { Session } from './session.js';

const PREFERENCES = {
  'marionette.port': 0, // any free one
  'dom.disable_open_during_load': false,
  'app.update.auto': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': '',
};

/** A message is its length, a colon and JSON. */
function* messagesIn(unread) {
  for (;;) {
    const colon = unread.data.indexOf(':');
    const begin = colon + 1;
    const length = colon > 0 ? Number(unread.data.subarray(0, colon)) : Infinity;
    if (unread.data.length < begin + length) return;
    yield JSON.parse(unread.data.subarray(begin, begin + length));
    unread.data = unread.data.subarray(begin + length);
  }
}

async function connectTo(port) {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map();
  const unread = { data: Buffer.alloc(0) };
  let last = 0;
  socket.on('data', (data) => {
    unread.data = Buffer.concat([unread.data, data]);
    for (const message of messagesIn(unread)) {
      if (!Array.isArray(message)) continue; // it says hello
      const [, id, error, answer] = message;
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (error) reject(new Error(`${error.error}: ${error.message}`));
      else resolve(answer && 'value' in answer ? answer.value : answer);
    }
  });
  const fail = () => waiting.forEach(({ reject }) => reject(new Error('Firefox has ended.')));
  socket.on('error', fail);
  socket.on('close', fail);
  await once(socket, 'connect');
  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const message = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

export async function startFirefox({ browser }) {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  const child = start(browser, [...args, '--profile', profile], { stdio: 'ignore' });
  const port = await answerOf(child, async () => {
    const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    return text ? Number(text) : undefined;
  });
  const send = await connectTo(port);
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });

  const asBrowser = async (script, args) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await send('WebDriver:ExecuteScript', { script, args });
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const stop = async () => {
    await end(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return new Session((command, parameters) => send(`WebDriver:${command}`, parameters), stop, asBrowser);
}
