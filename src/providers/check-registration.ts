import type { Grant, Provider } from './provider.js';
import { checkValue } from './value-rule.js';
import type { RegistrationValue, Violation } from './value-rule.js';

/** What is wrong with a part of a registration, by the provider's own rule for a grant. */
export function checkRegistration(
  { rules, appRules, authorizationEndpoint }: Provider,
  value: RegistrationValue,
  text: string,
  grant: Grant = 'authorization-code',
): Violation | undefined {
  const own = grant === 'authorization-code' ? undefined : appRules?.[value];
  const rule = own ?? rules?.[value];
  return authorizationEndpoint.startsWith(rule?.at ?? '') ? checkValue(rule, text) : undefined;
}
