import { fieldOf } from './fields.js';
import type { FieldKey } from './fields.js';
import { enteredText } from './form.js';
import type { TargetForm } from './form.js';
import type { Problem } from './problem.js';

/** What is wrong with a field: a rule that its value breaks, or what the host's backend said of it. */
export type Finding = { readonly problem: Problem } | { readonly hostError: string };

/** The fields to which a sign-in belongs. */
const REGISTRATION = ['oauth2-client-id', 'oauth2-tenant-id', 'oauth2-token-endpoint'] as const;

/** What the user did so far, which decides when an error is due: not while somebody is still typing. */
export class Interaction {
  submitted = false;
  /** What was done to a value, shown below its field in the language of the moment. */
  readonly notes = new Map<FieldKey, () => string>();
  /** Secrets that are shown in plain text. */
  readonly revealed = new Set<FieldKey>();
  private readonly touched = new Set<FieldKey>();
  private readonly edited = new Set<FieldKey>();

  constructor(private readonly loaded: TargetForm) {}

  edit(key: FieldKey) {
    this.edited.add(key);
    this.notes.delete(key);
  }

  leave(key: FieldKey) {
    this.touched.add(key);
    this.revealed.delete(key);
  }

  /** What is wrong with a field is due, touched or not. */
  demand(key: FieldKey) {
    this.edited.add(key);
    this.touched.add(key);
  }

  toggleRevealed(key: FieldKey) {
    if (!this.revealed.delete(key)) this.revealed.add(key);
  }

  submit() {
    this.submitted = true;
    this.revealed.clear();
  }

  /**
   * An error is due when its field was left after a change, when the value came with the target, or after a try to
   * submit. An error of the host is news at once; so is a sign-in that no longer fits, once the field that made it so was left.
   */
  isDue(key: FieldKey, finding: Finding): boolean {
    if (this.submitted || 'hostError' in finding) return true;
    if (finding.problem.id === 'authorizeAgain') return REGISTRATION.every((each) => !this.isTyping(each));
    return this.edited.has(key) ? !this.isTyping(key) : this.isPrefilled(key);
  }

  private isTyping(key: FieldKey): boolean {
    return this.edited.has(key) && !this.touched.has(key);
  }

  private isPrefilled(key: FieldKey): boolean {
    const field = fieldOf(key);
    return field !== undefined && enteredText(this.loaded, field) !== '';
  }
}
