// Compares pictures of every state with the accepted ones, or accepts how they look now.
//   npm run pictures                compares
//   npm run pictures -- --accept    accepts what looks otherwise, after you have looked at it
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptCalibration, calibrationFiles, whyDifferent } from '../test/pictures/calibration.js';
import { ACCEPTED, files } from '../test/pictures/pictures.js';
import { isSlim, slim } from '../test/pictures/slim.js';
import { ensureBrowser } from './browser.js';

const REPORT = 'test-results/pictures-report';

function compare(...args) {
  const command = ['playwright', 'test', '--config', 'test/pictures', ...args];
  return spawnSync('npx', command, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

const stored = () =>
  new Map(readdirSync(ACCEPTED).map((file) => [file, readFileSync(join(ACCEPTED, file)).toString('base64')]));

/** Removes the pictures of states and calibrations that are no longer. */
function tidy() {
  const wanted = [...files, ...calibrationFiles()];
  for (const file of readdirSync(ACCEPTED)) if (!wanted.includes(file)) rmSync(join(ACCEPTED, file));
}

function slimAll() {
  for (const file of files) {
    const path = join(ACCEPTED, file);
    const png = readFileSync(path);
    if (!isSlim(png)) writeFileSync(path, slim(png));
  }
}

async function accept() {
  mkdirSync(ACCEPTED, { recursive: true });
  const before = stored();
  const different = await whyDifferent();
  if (different) console.log(`All pictures are accepted anew: ${different}.`);
  tidy();
  await acceptCalibration();
  const status = compare('--grep', 'looks as', `--update-snapshots=${different ? 'all' : 'changed'}`);
  slimAll();
  const after = stored();
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = names.filter((name) => before.get(name) !== after.get(name));
  console.log(`\n${changed.length} of ${after.size} pictures changed in ${ACCEPTED}`);
  for (const name of changed) console.log(`  ${name}${after.has(name) ? '' : ' (removed)'}`);
  return status;
}

async function review() {
  const different = await whyDifferent();
  if (different) {
    console.log(`pictures: skipped, ${different}`);
    return 0;
  }
  const status = compare();
  if (status !== 0)
    console.log(
      `\nLook at what differs:  npx playwright show-report ${REPORT}\nAccept it:             npm run pictures -- --accept`,
    );
  return status;
}

ensureBrowser();
process.exitCode = process.argv.includes('--accept') ? await accept() : await review();
