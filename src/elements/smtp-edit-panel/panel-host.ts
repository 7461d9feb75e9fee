import type { LitElement } from 'lit';
import type { SmtpOAuth2Config } from '../../context/config.js';
import type { FieldKey, FieldOf } from '../../smtp-target/fields.js';
import type { TargetForm } from '../../smtp-target/form.js';
import type { ProblemId } from '../../smtp-target/problem.js';
import type { FormSituation } from '../../smtp-target/situation.js';
import type { SmtpTarget } from '../../smtp-target/target.js';
import type { LiveRegion } from '../shared/live-region.js';
import type { RenderScope } from '../shared/render-scope.js';
import type { FieldView } from './field-view.js';

/** What a part of the panel may read and do. */
export interface PanelHost extends LitElement {
  readonly settings: SmtpOAuth2Config;
  readonly situation: FormSituation;
  readonly submitValues: SmtpTarget;
  /** Counts the targets that were loaded. */
  readonly generation: number;
  /** How the saved sign-in is, where the host has said it. */
  readonly status?: { readonly health: string } | undefined;
  readonly inactive: boolean;
  readonly live: LiveRegion;
  readonly scope: RenderScope;
  reportValidity(): boolean;
  /** New values, in one field or because of it. */
  change(form: TargetForm, key: FieldKey): void;
  /** As `change`, for what no native event tells the host. */
  changeAndTell(form: TargetForm, key: FieldKey): void;
  /** What decides over the values became known, apart from them. */
  learnt(): void;
  /** Says what was done to a value, below its field and to people who do not see it; `text` gives it in the language of the moment. */
  note(key: FieldKey, text: () => string): void;
  focusField(key: FieldKey): void;
  /** Whether some fields hold what they need; where not, says so at them and goes to the first. */
  demand(isWanted: (key: FieldKey) => boolean): boolean;
}

/** The sign-in with OAuth2, as the panel uses it. */
export interface SignInPart {
  /** How the saved sign-in is, where the panel has asked for it. */
  readonly savedStatus: { readonly health: string } | undefined;
  /** Loads what the choices in the form need; undefined when nothing has to be waited for. */
  prepare(): Promise<void> | undefined;
  /** Help for a field while a provider is chosen. */
  hintOf(key: FieldKey): string;
  /** What there is to say of the chosen cloud of a provider. */
  readonly cloudHint: string;
  /** What is wrong with a value of the sign-in; undefined for any other problem, and until that is loaded. */
  problemText(id: ProblemId): string | undefined;
  /** What was recognised in a text, where it is of no use as it is; `fields` were filled in. */
  noteText(as: 'desktop' | 'service-account', fields: readonly string[]): string;
  /** What can be done about a field, below its control. */
  renderBelow(key: FieldKey): unknown;
  /** What a way to sign in is called. */
  optionLabel(key: FieldOf<'choice'>['key'], option: string): string;
  /** What there is to say before the fields of the sign-in. */
  renderNotes(): unknown;
  /** One line that says what is folded away. */
  connectionSummary(view: FieldView): string;
  renderSignIn(view: FieldView, field: FieldOf<'sign-in'>): unknown;
  /** Another provider was chosen. */
  announcePreset(): void;
  /** Takes what is pasted or dropped if it is the file of a client or a credential; false: it is something else. */
  takeFile(transfer: DataTransfer | null): boolean;
}

/** The choice of a mail service, as the panel uses it. */
export interface PresetsPart {
  render(): unknown;
}

/** The test mail, as the panel uses it. */
export interface TestPart {
  render(): unknown;
}

/** The check of the registration, as the panel uses it. */
export interface CheckPart {
  render(): unknown;
  /** How what a field holds was found to be. */
  lightOf(key: FieldKey): unknown;
}

/** The parts of the panel that only some hosts and targets need. */
export interface Parts {
  readonly signIn: SignInPart;
  readonly check: CheckPart;
  readonly presets: PresetsPart;
  readonly testMail: TestPart;
}
