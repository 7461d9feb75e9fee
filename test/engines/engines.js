// The browsers of other engines: where they are, what installs them, and how a WebDriver session in them is started.
import { existsSync } from 'node:fs';
import { canInstall, install } from '../../scripts/debian.js';
import { startFirefox } from './firefox.js';
import { startWebKit } from './webkitgtk.js';

const first = (...paths) => paths.find((path) => path && existsSync(path));

const webKitFolders = ['x86_64', 'aarch64'].flatMap((cpu) =>
  ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((version) => `/usr/lib/${cpu}-linux-gnu/${version}`),
);

/** The engines by name. `find` gives back the path of each part, undefined for a part that is missing. */
export const engines = {
  Firefox: {
    packages: ['firefox-esr'],
    find: () => ({ browser: first(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox') }),
    start: startFirefox,
  },
  WebKitGTK: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () => ({
      driver: first('/usr/bin/WebKitWebDriver'),
      display: first('/usr/bin/Xvfb'),
      browser: first(...webKitFolders.map((folder) => `${folder}/MiniBrowser`)),
    }),
    start: startWebKit,
  },
};

const missingOf = ({ find }) =>
  Object.entries(find())
    .filter(([, path]) => !path)
    .map(([part]) => part);

/** Why an engine cannot be used here; undefined where it can. */
export function whyNot(name) {
  const missing = missingOf(engines[name]);
  return missing.length === 0
    ? undefined
    : `no ${missing.join(', no ')} found (Debian: ${engines[name].packages.join(', ')})`;
}

/** Installs an engine where it is missing and packages can be installed. */
export function ensureEngine(name) {
  if (!whyNot(name) || !canInstall()) return;
  try {
    install(...engines[name].packages);
  } catch (error) {
    console.log(`${name}: ${error.message}`);
  }
}

/**
 * Starts an engine, and gives back its session.
 *
 * @param {string | undefined} name
 * @returns {Promise<import('./session.js').Session>}
 */
export function startEngine(name) {
  const reason = whyNot(name);
  if (reason) throw new Error(`${name}: ${reason}`);
  const { find, start } = engines[name];
  return start(find());
}
