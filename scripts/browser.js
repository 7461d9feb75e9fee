// Finds a Chromium that tests can drive, and installs one where there is none.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { canInstall, install, run } from './debian.js';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The executable to launch: CHROME_PATH, Playwright's own browser, or the system's; undefined without any. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  return [chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => existsSync(path));
}

/** Options for Playwright's launch(): root cannot use Chromium's sandbox, and nothing is fetched in the background. */
export function launchOptions() {
  const executablePath = findBrowser();
  return {
    ...(executablePath && { executablePath }),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}

/** Makes sure there is a browser: Debian's package as root, else Playwright's download. */
export function ensureBrowser() {
  if (findBrowser()) return;
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
