// The processes of an engine: none is left when its session is stopped, or when this process ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

export function start(...args) {
  const child = spawn(...args);
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

export async function end(child) {
  if (!running.has(child)) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** Asks until there is an answer; fails if the process ends before. */
export async function answerOf(child, ask) {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended before it could be used.`);
    await new Promise((passed) => setTimeout(passed, 50));
  }
}
