// Finds the browsers of other engines, and starts what drives them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const first = (...paths) => paths.find((path) => path && existsSync(path));
const isRoot = process.getuid?.() === 0;

const firefox = first(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');
const webKit = {
  driver: first('/usr/bin/WebKitWebDriver'),
  display: first('/usr/bin/Xvfb'),
  browser: first(
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ),
};

const children = [];
process.once('exit', () => children.forEach((child) => child.kill()));

/** A display that nobody sees; resolves to its name when it is ready. */
async function startDisplay() {
  const display = spawn(webKit.display, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(display);
  // The pipe stays open: Xvfb still writes the end of the line to it, and would die of a closed one.
  const [number] = await once(display.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

async function startWebKit() {
  const port = await freePort();
  const driver = spawn(webKit.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: await startDisplay(),
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      ...(isRoot && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  });
  children.push(driver);
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (ready) break;
    if (driver.exitCode !== null) throw new Error('WebKitWebDriver ended before it could be used.');
    await new Promise((passed) => setTimeout(passed, 50));
  }
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      'webkitgtk:browserOptions': {
        binary: webKit.browser,
        args: ['--automation', '--javascript-can-open-windows-automatically=true'],
      },
    },
  });
}

function startFirefox() {
  return puppeteerLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      protocol: 'webDriverBiDi',
      extraPrefsFirefox: { 'dom.disable_open_during_load': false },
    },
  });
}

/** The engines by name; what is not installed is undefined. */
export const engines = {
  Firefox: firefox && startFirefox,
  WebKitGTK: Object.values(webKit).every(Boolean) ? startWebKit : undefined,
};
