#!/usr/bin/env node
import { checkBackend } from './check.js';
import type { Finding } from './check.js';
import { Client } from './client.js';
import { Loopback } from './loopback/loopback.js';
import { HELP, UsageError, optionsOf } from './options.js';
import type { RunOptions } from './options.js';
import { obstacleAt } from './probe.js';
import { newSecrets } from './secrets.js';
import { sharedCauses } from './shared-causes.js';

type Outcome = 'kept' | 'broken' | 'unchecked';
const LABELS: Readonly<Record<Outcome, string>> = {
  kept: 'kept       ',
  broken: 'BROKEN     ',
  unchecked: 'not checked',
};
const NOT_SEEN =
  'Not looked at, since it needs the machine itself: the daily update, files and locks. Without --loopback: an exchange that succeeds, a mail that arrives.';

/** Ends the run before it has begun, in one sentence. */
function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function readOptions(): RunOptions {
  try {
    const options = optionsOf(process.argv.slice(2));
    if (options) return options;
  } catch (error) {
    if (error instanceof UsageError) giveUp(`${error.message} --help tells more.`);
    throw error;
  }
  console.log(HELP);
  process.exit(0);
}

async function startLoopback(at: string | undefined): Promise<Loopback | undefined> {
  if (at === undefined) return undefined;
  try {
    return await Loopback.start(at);
  } catch (error) {
    giveUp(`--loopback cannot listen at ${at}: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`);
  }
}

const outcomeOf = ({ broken, unchecked }: Finding): Outcome =>
  broken !== undefined ? 'broken' : unchecked !== undefined ? 'unchecked' : 'kept';
const whyOf = ({ broken, unchecked }: Finding) => (broken ?? unchecked)?.split('\n')[0];

function show(finding: Finding) {
  console.log(`${LABELS[outcomeOf(finding)]} ${finding.rule.id} ${finding.rule.says}`);
  const why = whyOf(finding);
  if (why !== undefined) console.log(`               ${why}`);
}

const options = readOptions();
const client = new Client(options.url, options.headers);
const obstacle = await obstacleAt(client);
if (obstacle !== undefined) giveUp(obstacle);
const loopback = await startLoopback(options.loopback);
const findings: Finding[] = [];
const subject = { client, oauth2: options.oauth2, secrets: newSecrets(), loopback };
for await (const finding of checkBackend(subject)) {
  findings.push(finding);
  if (!options.json) show(finding);
}
loopback?.stop();

const count = (outcome: Outcome) => findings.filter((each) => outcomeOf(each) === outcome).length;
if (options.json) {
  const told = findings.map((finding) => ({
    id: finding.rule.id,
    says: finding.rule.says,
    outcome: outcomeOf(finding),
    why: whyOf(finding),
  }));
  const sums = { kept: count('kept'), broken: count('broken'), unchecked: count('unchecked') };
  console.log(
    JSON.stringify({ url: options.url, time: new Date().toISOString(), ...sums, rules: told }, undefined, 2),
  );
} else {
  console.log(`\n${count('kept')} kept, ${count('broken')} broken, ${count('unchecked')} not checked`);
  for (const [cause, rules] of sharedCauses(findings)) console.log(`${rules} of them by the same: ${cause}`);
  console.log(NOT_SEEN);
}
process.exitCode = count('broken') === 0 ? 0 : 1;
