import { fieldOf } from '../../smtp-target/fields.js';
import type { FieldKey } from '../../smtp-target/fields.js';
import { enteredText } from '../../smtp-target/form.js';
import type { TargetForm } from '../../smtp-target/form.js';
import type { FieldProblem } from './field-problems.js';

/** What the user did so far, which decides when an error is due: not while somebody is still typing. */
export class Interaction {
  submitted = false;
  /** What was done to a value, shown below its field. */
  readonly notes = new Map<FieldKey, string>();
  /** Secrets that are shown in plain text. */
  readonly revealed = new Set<FieldKey>();
  private readonly touched = new Set<FieldKey>();
  private readonly edited = new Set<FieldKey>();

  constructor(private readonly loaded?: TargetForm) {}

  edit(key: FieldKey) {
    this.edited.add(key);
    this.notes.delete(key);
  }

  leave(key: FieldKey) {
    this.touched.add(key);
    this.revealed.delete(key);
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
   * submit. An error of the host, and a sign-in that no longer fits, are news at once.
   */
  isDue(key: FieldKey, { id }: FieldProblem): boolean {
    if (this.submitted || id === undefined || id === 'authorizeAgain') return true;
    return this.edited.has(key) ? this.touched.has(key) : this.isPrefilled(key);
  }

  private isPrefilled(key: FieldKey): boolean {
    const { loaded } = this;
    const field = fieldOf(key);
    return loaded !== undefined && field !== undefined && enteredText(loaded, field) !== '';
  }
}
