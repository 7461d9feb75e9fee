// Finds a Chromium that tests can drive, and installs one where there is none.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { canInstall, install, run } from './debian.js';

/** Chromium without the parts of a window: the same engine for half the processor time. */
const SYSTEM_SHELL = '/usr/bin/chromium-headless-shell';
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The executable to launch: CHROME_PATH, Playwright's own browser, or the system's; undefined without any. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  return [chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => existsSync(path));
}

/**
 * Options for Playwright's launch(): root cannot use Chromium's sandbox, and nothing is fetched in the background.
 * @param {string | undefined} executablePath
 */
const optionsFor = (executablePath) => ({
  ...(executablePath && { executablePath }),
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

/** The whole browser, as users have it: with saved logins, a back-forward cache, and its own way to draw text. */
export const launchOptions = () => optionsFor(findBrowser());

/** The headless shell, for whatever needs nothing of a window; the whole browser where there is no shell. */
export function shellOptions() {
  if (!process.env.CHROME_PATH && existsSync(SYSTEM_SHELL)) return optionsFor(SYSTEM_SHELL);
  const found = findBrowser();
  // Playwright finds the shell that it has downloaded by itself, when no path is given.
  return optionsFor(found === chromium.executablePath() ? undefined : found);
}

/** Debian's package of the shell. Older releases have none. */
function ensureShell() {
  if (process.env.CHROME_PATH || existsSync(SYSTEM_SHELL) || !canInstall()) return;
  try {
    install('chromium-headless-shell');
  } catch {
    console.log(
      'The headless shell could not be installed. The tests take the whole browser, which is slower.',
    );
  }
}

/** Makes sure there is a browser, and its shell where it can be had: Debian's packages as root, else Playwright's download. */
export function ensureBrowser() {
  if (!findBrowser()) installBrowser();
  ensureShell();
}

function installBrowser() {
  if (canInstall()) install('chromium');
  else {
    try {
      run('npx', 'playwright', 'install', '--with-deps', 'chromium');
    } catch {
      throw new Error(
        'No browser for the tests. Install Chromium, or set CHROME_PATH to an executable of Chrome or Chromium.',
      );
    }
  }
  if (!findBrowser()) throw new Error('A browser was installed, but it is not where it was looked for.');
}
