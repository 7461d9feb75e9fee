// Loaded first by every process of a test: notes which functions it reached.
import { appendFileSync } from 'node:fs';

globalThis.reached = new Set();
process.on('exit', () => {
  if (process.env.REACH_FILE) appendFileSync(process.env.REACH_FILE, [...globalThis.reached, ''].join('\n'));
});
