import { ContextConsumer, ContextProvider } from '@lit/context';
import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { configContext } from '../../context/config.js';
import type { HostUser, SmtpOAuth2Config } from '../../context/config.js';
import { mergeConfig } from '../../context/merge-config.js';
import { fields } from '../../locales/en/fields.js';
import { panel } from '../../locales/en/panel.js';
import { problems } from '../../locales/en/problems.js';
import { Localize } from '../../locales/localize.js';
import { google } from '../../providers/google.js';
import { microsoft } from '../../providers/microsoft.js';
import type { Provider } from '../../providers/provider.js';
import { FIELDS, fieldText } from '../../target/fields.js';
import type { FieldKey, FormSituation } from '../../target/fields.js';
import {
  loadForm,
  textValue,
  typedText,
  withAuthorization,
  withList,
  withMethod,
  withRecipientsText,
  withText,
} from '../../target/form.js';
import type { TargetForm, TextKey } from '../../target/form.js';
import { restoreFormState, saveFormState } from '../../target/form-state.js';
import { isOAuth2Method } from '../../target/method.js';
import { formEntries, submitValues } from '../../target/submit.js';
import type { SmtpTarget, SmtpTargetUpdate } from '../../target/target.js';
import { validate } from '../../target/validate.js';
import type { ProblemId } from '../../target/problem.js';
import { defineElement } from '../shared/define-element.js';
import { FormAssociatedElement } from '../shared/form-associated.js';
import { renderForm } from './render-form.js';
import type { FormView } from './render-form.js';
import { styles } from './smtp-edit-panel.styles.js';

/** Errors that the host's backend found, by field (`{ server: 'No such host' }`). */
export type FieldErrors = Readonly<Partial<Record<FieldKey, string | undefined>>>;

type Control = HTMLInputElement | HTMLSelectElement;

interface FieldProblem {
  readonly text: string;
  readonly flag: keyof ValidityStateFlags;
  /** Absent: the host's error. */
  readonly id: ProblemId | undefined;
}

/** What the browser's `ValidityState` calls a problem. */
const FLAGS: Readonly<Record<ProblemId, keyof ValidityStateFlags>> = {
  required: 'valueMissing',
  noRecipient: 'valueMissing',
  authorize: 'valueMissing',
  authorizeAgain: 'customError',
  name: 'patternMismatch',
  host: 'typeMismatch',
  mail: 'typeMismatch',
  recipients: 'typeMismatch',
  port: 'badInput',
  googleClientId: 'patternMismatch',
  secretId: 'patternMismatch',
  tenant: 'patternMismatch',
};

/** Properties on which the submitted values or their validity depend. */
const SUBMITTED_PROPERTIES = new Set<PropertyKey>([
  'model',
  'mode',
  'errors',
  'config',
  'providers',
  'refreshTokenUrl',
]);

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

/**
 * The form for one SMTP target.
 *
 * @summary The form for one SMTP target, with or without OAuth2
 */
export class SmtpEditPanel extends FormAssociatedElement {
  static override styles = styles;

  /** Registers the element. */
  static define(tag = 'smtp-edit-panel', registry = customElements) {
    defineElement(tag, this, registry);
  }

  /** `create` makes a new target, `edit` changes the one in `value`. */
  @property({ reflect: true }) mode: 'create' | 'edit' = 'create';

  /** The host is loading or saving: all controls wait. */
  @property({ type: Boolean, reflect: true }) busy = false;

  /** Where the authorization code is POSTed to. OAuth2 is offered only with it, here or in the context. */
  @property({ attribute: 'refresh-token-url' }) refreshTokenUrl?: string | undefined;

  /** The callback page as registered at the provider. */
  @property({ attribute: 'redirect-uri' }) redirectUri?: string | undefined;

  /** Where a test mail with unsaved values is POSTed to; without it there is no test. */
  @property({ attribute: 'test-url' }) testUrl?: string | undefined;

  /** The host's default author, shown as placeholder. */
  @property({ attribute: 'default-author' }) defaultAuthor?: string | undefined;

  /** Providers to offer; Google and Microsoft when absent. */
  @property({ attribute: false }) providers?: readonly Provider[] | undefined;

  /** The host's users who can be recipients. */
  @property({ attribute: false }) users?: readonly HostUser[] | undefined;

  /** Any part of the configuration, in place of a `<smtp-oauth2-config>` around the panel. */
  @property({ attribute: false }) config?: SmtpOAuth2Config | undefined;

  /** Errors that the host's backend found, by field. One goes when its field is changed. */
  @property({ attribute: false }) errors: FieldErrors = {};

  @state() private model: TargetForm = loadForm({});
  @state() private submitted = false;
  @state() private connectionOpen?: boolean | undefined;
  @state() private revealed: ReadonlySet<FieldKey> = new Set();
  @state() private notes: Readonly<Partial<Record<FieldKey, string>>> = {};

  private readonly touched = new Set<FieldKey>();
  private readonly edited = new Set<FieldKey>();
  /** What is wrong, by field and in the order of the fields. */
  private problems: ReadonlyMap<FieldKey, FieldProblem> = new Map();
  /** Fields that came with a value. */
  private prefilled: ReadonlySet<FieldKey> = new Set();
  private customError = '';
  private generation = 0;

  private readonly inherited = new ContextConsumer(this, { context: configContext, subscribe: true });
  private readonly provided = new ContextProvider(this, { context: configContext });
  private readonly fieldTexts = new Localize(this, 'fields', fields, () => this.settings.strings);
  private readonly panelTexts = new Localize(this, 'panel', panel, () => this.settings.strings);
  private readonly problemTexts = new Localize(this, 'problems', problems, () => this.settings.strings);

  private readonly ready: boolean;

  constructor() {
    super();
    this.ready = true;
    this.addEventListener('invalid', () => {
      if (!this.isSilentCheck) this.submitted = true;
    });
    this.synchronize();
  }

  /** The target as the host's API returned it. Setting it loads it, at any time. */
  @property({ attribute: false })
  get value(): SmtpTarget {
    return this.model.loaded;
  }
  set value(target: SmtpTarget | null | undefined) {
    this.load(target ?? {});
  }

  /** The body to POST (create) or PUT (edit). */
  get submitValues(): SmtpTarget | SmtpTargetUpdate {
    return submitValues(this.situation);
  }

  override focus(options?: FocusOptions) {
    const [first] = [...this.problems.keys(), ...(Object.keys(this.errors) as FieldKey[])];
    this.control(first ?? this.firstField)?.focus(options);
  }

  setCustomValidity(message: string) {
    this.customError = message;
    this.requestUpdate();
  }

  /** Back to the loaded value. */
  reset() {
    this.load(this.model.loaded);
  }

  /** @internal */
  formResetCallback() {
    this.reset();
  }

  /** @internal */
  formStateRestoreCallback(state: string | File | FormData | null) {
    if (typeof state === 'string') this.model = restoreFormState(this.model, state);
  }

  override requestUpdate(...args: Parameters<FormAssociatedElement['requestUpdate']>) {
    super.requestUpdate(...args);
    const [name] = args;
    if (this.ready && (name === undefined || SUBMITTED_PROPERTIES.has(name))) this.synchronize();
  }

  protected override willUpdate() {
    this.provided.setValue(this.settings);
  }

  protected override updated() {
    this.synchronizeValidity();
  }

  protected override render() {
    return html`<fieldset
        class="form"
        part="form"
        ?disabled=${this.inactive}
        aria-busy=${this.busy ? 'true' : 'false'}
        @input=${this.handleInput}
        @change=${this.handleChange}
        @focusout=${this.handleFocusOut}
        @keydown=${this.handleKeyDown}
        @click=${this.handleClick}
        @oauth2-authorized=${this.handleAuthorized}
      >
        ${renderForm(this.view(this.situation))}
      </fieldset>
      <slot></slot>`;
  }

  private get inactive() {
    return this.busy || this.effectivelyDisabled || this.disabled;
  }

  private get settings(): SmtpOAuth2Config {
    const { refreshTokenUrl, redirectUri, testUrl, defaultAuthor, providers, users } = this;
    const own = { refreshTokenUrl, redirectUri, testUrl, defaultAuthor, providers, users };
    return mergeConfig(this.inherited.value, this.config, own);
  }

  private get knownProviders() {
    return this.settings.providers ?? [google, microsoft];
  }

  private get situation(): FormSituation {
    const offered = this.settings.refreshTokenUrl ? this.knownProviders : [];
    return { form: this.model, edit: this.mode === 'edit', providers: offered };
  }

  private get firstField(): FieldKey {
    return this.mode === 'edit' ? 'enable' : 'name';
  }

  private control(key: FieldKey): HTMLElement | undefined {
    return this.renderRoot?.querySelector<HTMLElement>(`[name="${key}"]`) ?? undefined;
  }

  private load(target: SmtpTarget) {
    this.touched.clear();
    this.edited.clear();
    this.submitted = false;
    this.notes = {};
    this.errors = {};
    this.revealed = new Set();
    this.connectionOpen = undefined;
    this.generation += 1;
    this.model = loadForm(target);
    this.prefilled = new Set(
      FIELDS.filter((field) => fieldText(this.model, field) !== '').map(({ key }) => key),
    );
  }

  private synchronize() {
    const data = new FormData();
    for (const [key, value] of formEntries(this.submitValues)) data.append(key, value);
    this.internals.setFormValue(data, saveFormState(this.model));
    this.problems = this.findProblems();
    this.synchronizeValidity();
  }

  private findProblems() {
    const found = new Map<FieldKey, FieldProblem>();
    const own = validate(this.situation);
    for (const { key } of FIELDS) {
      const problem = own.get(key);
      const text = problem ? this.problemTexts.text(problem.id, problem.values) : this.errors[key];
      if (text) found.set(key, { text, flag: problem ? FLAGS[problem.id] : 'customError', id: problem?.id });
    }
    return found;
  }

  /** Called again after each update: the field that the browser is to focus may be new. */
  private synchronizeValidity() {
    const [first] = this.problems;
    const [key, problem] = first ?? [this.firstField, undefined];
    const text = this.customError || problem?.text;
    if (text) {
      const flag = this.customError || !problem ? 'customError' : problem.flag;
      this.internals.setValidity({ [flag]: true }, text, this.control(key));
    } else {
      this.internals.setValidity({});
    }
    this.setState('invalid', text !== undefined);
  }

  /** An error is shown when its field was left after a change, was loaded like that, or after a try to submit. */
  private errorOf(key: FieldKey): string | undefined {
    const problem = this.problems.get(key);
    if (!problem) return undefined;
    const { id } = problem;
    const edited = this.edited.has(key);
    const due =
      this.submitted ||
      id === undefined ||
      id === 'authorizeAgain' ||
      (edited ? this.touched.has(key) : this.prefilled.has(key));
    return due ? problem.text : undefined;
  }

  private view(at: FormSituation): FormView {
    return {
      at,
      fields: this.fieldTexts,
      panel: this.panelTexts,
      users: this.settings.users ?? [],
      defaultAuthor: this.settings.defaultAuthor ?? '',
      knownProviders: this.knownProviders,
      generation: this.generation,
      inactive: this.inactive,
      connectionOpen: this.connectionOpen ?? !isOAuth2Method(this.model.method),
      errorOf: (key) => this.errorOf(key),
      noteOf: (key) => this.notes[key],
      isRevealed: (key) => this.revealed.has(key),
      toggleConnection: this.toggleConnection,
    };
  }

  private readonly toggleConnection = () => {
    this.connectionOpen = !(this.connectionOpen ?? !isOAuth2Method(this.model.method));
  };

  /** What the buttons do, by their name. */
  private readonly actions: Readonly<Record<string, (value: string) => void>> = {
    reveal: (key) => {
      const revealed = new Set(this.revealed);
      if (!revealed.delete(key as FieldKey)) revealed.add(key as FieldKey);
      this.revealed = revealed;
    },
    'remove-recipient': (address) => {
      const rest = this.model.mailto.filter((each) => each !== address);
      this.change(withList(this.model, 'mailto', rest), 'mailto');
      this.announceChange();
      this.control('mailto')?.focus();
    },
    'use-account': (account) => {
      this.change(withText(this.model, 'username', account), 'username');
      this.announceChange();
    },
  };

  private change(model: TargetForm, key: FieldKey) {
    this.edited.add(key);
    if (this.errors[key]) this.errors = { ...this.errors, [key]: undefined };
    this.model = model;
  }

  /** Tells the host about a change that no native event tells. */
  private announceChange() {
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private readonly handleInput = (event: Event) => {
    if (isControl(event.target)) {
      const key = event.target.name as FieldKey;
      this.change(this.entered(key, event.target), key);
    }
    if (!event.composed) this.dispatchEvent(new Event(event.type, { bubbles: true }));
  };

  private entered(key: FieldKey, control: Control): TargetForm {
    const { model } = this;
    const kind = FIELDS.find((field) => field.key === key)?.kind;
    if (kind === 'switch') return { ...model, enable: (control as HTMLInputElement).checked };
    if (kind === 'method') {
      this.connectionOpen = undefined;
      return withMethod(model, control.value, this.situation.providers);
    }
    if (kind === 'recipients') return withRecipientsText(model, control.value, false);
    if (kind === 'users') {
      const chosen = [...(control as HTMLSelectElement).selectedOptions].map((option) => option.value);
      return withList(model, 'mailto-user', chosen);
    }
    return withText(model, key as TextKey, control.value);
  }

  private readonly handleChange = (event: Event) => {
    if (isControl(event.target)) this.commit(event.target.name as FieldKey);
    if (!event.composed) this.dispatchEvent(new Event(event.type, { bubbles: true }));
  };

  private commit(key: FieldKey) {
    const { model } = this;
    if (key === 'mailto') this.model = withRecipientsText(model, model.mailtoText, true);
    if (!key.startsWith('oauth2-')) return;
    const typed = typedText(model, key as TextKey);
    const clean = textValue(model, key as TextKey);
    if (typed === clean) return;
    this.model = withText(model, key as TextKey, clean);
    this.notes = { ...this.notes, [key]: this.panelTexts.text('cleaned') };
  }

  private readonly handleFocusOut = (event: FocusEvent) => {
    if (!isControl(event.target)) return;
    this.touched.add(event.target.name as FieldKey);
    this.requestUpdate();
  };

  private readonly handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.target.name === 'mailto' && this.model.mailtoText.trim() !== '') {
      this.change(withRecipientsText(this.model, this.model.mailtoText, true), 'mailto');
    } else {
      this.submitForm();
    }
  };

  private readonly handleClick = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button) this.actions[button.name]?.(button.value);
  };

  private readonly handleAuthorized = (event: Event) => {
    const button = event.target as HTMLElement & { refreshToken?: string };
    const { account, scope } = event as Event & { account?: string; scope?: string };
    this.change(
      withAuthorization(this.model, {
        ...(button.refreshToken && { refreshToken: button.refreshToken }),
        ...(account && { account }),
        ...(scope && { scope }),
      }),
      'oauth2-refresh-token',
    );
    this.announceChange();
  };
}
