/** Parts of a registration whose shape a provider may know. */
export type RegistrationValue = 'clientId' | 'clientSecret' | 'tenant' | 'mailbox';

/** Problems with a text of their own in every language; it names what the provider's pages call the value. */
export type RegistrationProblem =
  'googleClientId' | 'microsoftClientId' | 'secretId' | 'tenant' | 'ownTenant' | 'workspaceMailbox';

interface Shape {
  /** Regular expression that the whole value matches, as in HTML's `pattern`; text, so that it survives JSON. */
  readonly pattern: string;
  /** Holds only where the authorization endpoint begins like this: whoever merely speaks the same dialect hands out others. */
  readonly at?: string;
}

/** The shape of a value that a provider hands out, and what to say about any other: a known problem, or an example. */
export type ValueRule = Shape & ({ readonly problem: RegistrationProblem } | { readonly example: string });

/** What a value breaks: the name of a text, and what goes into it. */
export interface Violation {
  readonly id: RegistrationProblem | 'format';
  readonly values?: Readonly<Record<string, string>>;
}

/** A provider's expression; one that cannot be read counts as none, as HTML has it for `pattern`. */
export function expression(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

/** What is wrong with a text by a rule; nothing where there is no rule. */
export function checkValue(rule: ValueRule | undefined, text: string): Violation | undefined {
  const shape = rule && expression(`^(?:${rule.pattern})$`, 'u');
  if (!shape || shape.test(text)) return undefined;
  return 'problem' in rule ? { id: rule.problem } : { id: 'format', values: { example: rule.example } };
}
