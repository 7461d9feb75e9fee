import { AssertionError } from 'node:assert';
import { rules } from './rules.js';
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

/** Runs every rule against a backend, one after the other: they save and delete targets of their own. */
export async function* checkBackend(subject: Subject): AsyncGenerator<Finding> {
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
