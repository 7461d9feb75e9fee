import { AssertionError } from 'node:assert';
import { loopbackObstacle } from './probe.js';
import { rules as all } from './rules.js';
import { Unchecked } from './subject.js';
import type { Rule, Subject } from './subject.js';

/** What became of one rule. */
export interface Finding {
  readonly rule: Rule;
  /** Why it is broken; absent where it is kept. */
  readonly broken?: string;
  /** Why it could not be seen whether it is kept. */
  readonly unchecked?: string;
}

/** Runs rules against a backend, one after the other: they save and delete targets of their own. */
export async function* checkBackend(given: Subject, rules: readonly Rule[] = all): AsyncGenerator<Finding> {
  const noLoopback = await loopbackObstacle(given);
  const subject: Subject = noLoopback === undefined ? given : { ...given, loopback: undefined, noLoopback };
  for (const rule of rules) {
    try {
      await rule.check(subject);
      yield { rule };
    } catch (error) {
      // An answer that cannot even be had breaks the rule too, and says how.
      const { message } = error as Error;
      if (error instanceof Unchecked) yield { rule, unchecked: message };
      else
        yield {
          rule,
          broken: error instanceof AssertionError ? message : `no answer could be had: ${message}`,
        };
    }
  }
}
