// Runs the suites, each by its own runner, and adds up what they report as JUnit XML.
//   node scripts/test.js             all suites; of the browser tests those on the published files
//   node scripts/test.js unit e2e    these suites; `browser` is the browser tests on the sources
//   node scripts/test.js --coverage unit backend    and, of what runs in Node, which lines no test reaches
// An engine that is neither installed nor can be is skipped, and so are pictures where the machine draws otherwise. The closing
// lines say so.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureEngine, whyNot } from '../test/engines/engines.js';
import { whyDifferent } from '../test/pictures/calibration.js';
import { ensureBrowser } from './browser.js';

const RESULTS = 'test-results';
const COVERAGE = '--coverage';
const named = process.argv.slice(2).filter((argument) => argument !== COVERAGE);
const isCovered = process.argv.includes(COVERAGE);

function testFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
    .sort();
}

/** A file of tests that takes this long waits for what never comes: it is ended and named, and the others still run. */
const HANGS_MS = 1_500_000;

/** node:test with TypeScript through tsx. Files are listed here: `node --test` knows no glob on Node 20. */
const nodeTest = (folder) => (report) => [
  process.execPath,
  '--import',
  'tsx',
  '--test',
  ...(isCovered ? ['--experimental-test-coverage'] : []),
  `--test-concurrency=${availableParallelism()}`,
  `--test-timeout=${HANGS_MS}`,
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=junit',
  `--test-reporter-destination=${report}`,
  ...testFiles(folder),
];

/** Run when named: what they test, another suite tests as it is published. */
const onRequest = ['browser'];

const inEngine = () => ['npx', 'web-test-runner', '--config', 'test/engines/web-test-runner.config.js'];
const journeys = nodeTest('test/engines');

/** What runs a suite, in which engine where it is not Chromium, and what tells why it cannot run on this machine. */
const suites = {
  unit: { command: nodeTest('test/unit') },
  backend: { command: nodeTest('test/backend') },
  package: { command: nodeTest('test/package') },
  browser: { command: () => ['npx', 'web-test-runner'] },
  published: { command: () => ['npx', 'web-test-runner', '--config', 'test/browser/published.config.js'] },
  e2e: { command: () => ['npx', 'playwright', 'test'] },
  pictures: {
    command: () => ['npx', 'playwright', 'test', '--config', 'test/pictures'],
    whyNot: whyDifferent,
  },
  firefox: { command: inEngine, engine: 'Firefox' },
  'firefox-journeys': { command: journeys, engine: 'Firefox' },
  webkitgtk: { command: inEngine, engine: 'WebKitGTK' },
  'webkitgtk-journeys': { command: journeys, engine: 'WebKitGTK' },
};

/** Counts of a JUnit report; a suite that left no report has failed once. */
function count(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const xml = readFileSync(report, 'utf8');
  const all = (pattern) => xml.match(pattern)?.length ?? 0;
  const cases = all(/<testcase\b/g);
  const failed = all(/<(failure|error)\b/g);
  const skipped = all(/<skipped\b/g);
  return { passed: cases - failed - skipped, failed, skipped };
}

const entities = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&', '#10': '\n' };
const decode = (text) => text.replaceAll(/&(quot|apos|lt|gt|amp|#10);/g, (_, name) => entities[name]);

/** The tests of a JUnit report that failed, each with the runner's message and a place. */
function failuresOf(report) {
  if (!existsSync(report)) return ['no report was written'];
  return readFileSync(report, 'utf8')
    .split(/(?=<testcase\b)/)
    .map((testcase) => ({ testcase, failure: /<(?:failure|error)\b[\s\S]*/.exec(testcase)?.[0] }))
    .filter(({ failure }) => failure)
    .map(({ testcase, failure }) => {
      const name = / name="([^"]*)"/.exec(testcase)?.[1] ?? '';
      const message = / message="([^"]*)"/.exec(failure)?.[1] ?? '';
      const place = /[\w./-]+\.ts:\d+/.exec(failure)?.[0] ?? '';
      return [name, message, place]
        .map((part) => decode(part).split('\n')[0])
        .filter(Boolean)
        .join(' · ');
    });
}

/** Why a suite cannot run here; undefined where it can. */
async function whySkipped({ engine, whyNot: reason }) {
  if (!engine) return reason?.();
  ensureEngine(engine);
  return whyNot(engine);
}

const wordsFor = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

const byDefault = Object.keys(suites).filter((name) => !onRequest.includes(name));
const chosen = named.length > 0 ? named : byDefault;
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
ensureBrowser();

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const name of chosen) {
  const suite = suites[name];
  if (!suite) throw new Error(`No suite named ${name}. There are: ${Object.keys(suites).join(', ')}.`);
  console.log(`\n=== ${name}`);
  const reason = await whySkipped(suite);
  if (reason) {
    lines.push(`${name}: skipped, ${reason}`);
    continue;
  }
  const report = join(RESULTS, `${name}.xml`);
  const [command, ...args] = suite.command(report);
  const began = performance.now();
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, TEST_REPORT: report, ...(suite.engine && { ENGINE: suite.engine }) },
  });
  const result = count(report);
  const isByStatus = status !== 0 && result.failed === 0;
  if (isByStatus) result.failed = 1;
  for (const key of Object.keys(total)) total[key] += result[key];
  const seconds = Math.round((performance.now() - began) / 1000);
  lines.push(`${name}: ${wordsFor(result)} in ${seconds} s`);
  // Said again at the end: a log may be cut off above.
  const failures = isByStatus ? [`no test failed, but the runner ended with ${status}`] : failuresOf(report);
  if (result.failed > 0) lines.push(...failures.map((failure) => `  ${failure}`));
}

console.log(`\n${lines.join('\n')}\n\n${wordsFor(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
