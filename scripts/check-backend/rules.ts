import { callerRules } from './rules/callers.js';
import { checkRules } from './rules/checks.js';
import { deliveryRules } from './rules/deliveries.js';
import { exchangeRules } from './rules/exchange.js';
import { lookingBackRules } from './rules/looking-back.js';
import { otherProviderRules } from './rules/other-provider.js';
import { ownSignInRules } from './rules/own-sign-ins.js';
import { signInRules } from './rules/sign-ins.js';
import { stateRules } from './rules/states.js';
import { targetRules } from './rules/targets.js';
import { testMailRules } from './rules/test-mail.js';
import type { Rule } from './subject.js';

/** All rules, the ones that look back at every answer last. */
export const rules: readonly Rule[] = [
  ...callerRules,
  ...exchangeRules,
  ...targetRules,
  ...stateRules,
  ...testMailRules,
  ...signInRules,
  ...checkRules,
  ...ownSignInRules,
  ...otherProviderRules,
  ...deliveryRules,
  ...lookingBackRules,
];
