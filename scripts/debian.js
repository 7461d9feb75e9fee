// Packages of Debian (and its descendants), for what tests need and cannot download.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

export function run(command, ...args) {
  console.log(`> ${command} ${args.join(' ')}`);
  execFileSync(command, args, { stdio: 'inherit' });
}

let isUpdated = false;

export function install(...packages) {
  if (!isUpdated) run('apt-get', 'update', '-qq');
  isUpdated = true;
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}
