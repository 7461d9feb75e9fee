import { exchangeRules } from './rules/exchange.js';
import { callerRules } from './rules/callers.js';
import { stateRules } from './rules/states.js';
import { targetRules } from './rules/targets.js';
import { testMailRules } from './rules/test-mail.js';
import type { Rule } from './subject.js';

/** All rules, in the order of the contract. The last ones look back at every answer. */
export const rules: readonly Rule[] = [
  ...callerRules,
  ...exchangeRules,
  ...targetRules,
  ...stateRules,
  ...testMailRules,
];
