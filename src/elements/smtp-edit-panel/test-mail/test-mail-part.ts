import { testMail as english } from '../../../locales/en/test-mail.js';
import { Localize } from '../../../locales/localize.js';
import { fittingAuthorization, recipients, textValue } from '../../../smtp-target/form.js';
import { adoptStyles } from '../../shared/adopt-styles.js';
import { Explanations } from '../../shared/explanation.js';
import { explainContextOf } from '../explain-context.js';
import { noticeStyles } from '../notice.styles.js';
import type { PanelHost, TestPart } from '../panel-host.js';
import { stepsStyles } from '../steps.styles.js';
import { renderTestMail, testOutcome, testRemarks } from './render-test-mail.js';
import { testMailStyles } from './test-mail.styles.js';
import { TestMail } from './test-mail.js';

/** The panel's test mail with unsaved values. Loaded where the host can send one, and only there. */
export class TestMailPart implements TestPart {
  readonly texts: Localize<'testMail'>;
  private readonly explanations: Explanations;
  private readonly test: TestMail;
  /** Typed by the user; undefined while the proposed recipient stands. */
  private typed: string | undefined;
  private generation: number;

  constructor(private readonly panel: PanelHost) {
    const strings = () => panel.settings.strings;
    this.texts = new Localize(panel, 'testMail', english, strings);
    this.explanations = new Explanations(
      panel,
      () => import('../../shared/explanation-all.js'),
      () => ({ ...explainContextOf(panel), step: this.test.result?.failedStep }),
      strings,
      () => this.facts,
    );
    this.test = new TestMail(panel);
    this.generation = panel.generation;
    adoptStyles(panel, noticeStyles);
    adoptStyles(panel, stepsStyles);
    adoptStyles(panel, testMailStyles);
  }

  render() {
    if (this.generation !== this.panel.generation) this.clear();
    const { texts, test, recipient, handleInput, handleKeyDown, send } = this;
    const explanation = this.explanations.render(test.result?.error);
    return renderTestMail({ texts, test, recipient, explanation, handleInput, handleKeyDown, send });
  }

  /** Another target was loaded: forgets a result and ends a test that still runs. */
  private clear() {
    this.generation = this.panel.generation;
    this.typed = undefined;
    this.test.clear();
  }

  /** As long as nobody types another address: the first recipient, else the sender. */
  private get recipient(): string {
    const { form } = this.panel.situation;
    return this.typed ?? recipients(form)[0] ?? textValue(form, 'from-address');
  }

  /** For a report: how far the test came. */
  private get facts() {
    return Object.fromEntries(
      [...(this.test.result?.steps ?? [])].map(([id, { status }]) => [`test ${id}`, status]),
    );
  }

  private readonly send = async () => {
    const { panel, test, texts, recipient } = this;
    const { live } = panel;
    if (test.isRunning || recipient === '' || !panel.reportValidity()) return;
    live.announce(texts.text('sending'));
    const account = fittingAuthorization(panel.situation)?.account;
    await test.send(panel.submitValues, { recipient, account }, panel.settings);
    const outcome = [testOutcome(texts, test), ...testRemarks(texts, test)].join(' ');
    if (test.succeeded) live.announce(outcome);
    else live.warn(outcome);
  };

  /** The recipient of a test is none of the form's values: the host does not hear of it. */
  private readonly handleInput = (event: Event) => {
    event.stopPropagation();
    if (event.target instanceof HTMLInputElement) this.typed = event.target.value;
    this.panel.requestUpdate();
  };

  private readonly handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    void this.send();
  };
}
