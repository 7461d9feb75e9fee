import type { LitElement } from 'lit';
import type { SmtpOAuth2Config } from '../../../context/config.js';
import type { ExplainContext } from '../../../diagnosis/explanation.js';
import { testMail as english } from '../../../locales/en/test-mail.js';
import { Localize } from '../../../locales/localize.js';
import type { SmtpTarget } from '../../../target/target.js';
import { adoptStyles } from '../../shared/adopt-styles.js';
import { Explanations } from '../../shared/explanation.js';
import type { LiveRegion } from '../../shared/live-region.js';
import { renderSection, testOutcome } from './render-section.js';
import { sectionStyles } from './section.styles.js';
import { TestMail } from './test-mail.js';

/** What the section takes from its panel, asked anew at each use. */
export interface TestMailSource {
  readonly values: SmtpTarget;
  /** Where the mail goes as long as nobody types another address. */
  readonly recipient: string;
  readonly config: SmtpOAuth2Config;
  /** Values of the form that go into the explanation of an error. */
  readonly explainContext: ExplainContext;
}

/** The panel's section for a test mail with unsaved values. Loaded where the host can send one, and only there. */
export class TestMailSection {
  private readonly texts: Localize<'testMail'>;
  private readonly explanations: Explanations;
  private readonly test: TestMail;
  /** Typed by the user; undefined while the proposed recipient stands. */
  private typed: string | undefined;

  constructor(
    private readonly panel: LitElement & { reportValidity(): boolean },
    private readonly live: LiveRegion,
    private readonly source: () => TestMailSource,
  ) {
    const strings = () => source().config.strings;
    this.texts = new Localize(panel, 'testMail', english, strings);
    this.explanations = new Explanations(panel, () => source().explainContext, strings);
    this.test = new TestMail(panel);
    adoptStyles(panel, sectionStyles);
  }

  /** Forgets a result and ends a test that still runs. */
  clear() {
    this.typed = undefined;
    this.test.clear();
  }

  render() {
    const { texts, test, recipient, handleInput, handleKeyDown, send } = this;
    const explanation = this.explanations.render(test.result?.error);
    return renderSection({ texts, test, recipient, explanation, handleInput, handleKeyDown, send });
  }

  private get recipient(): string {
    return this.typed ?? this.source().recipient;
  }

  private readonly send = async () => {
    const { panel, live, test, texts, recipient } = this;
    if (test.isRunning || recipient === '' || !panel.reportValidity()) return;
    live.announce(texts.text('sending'));
    const { values, config } = this.source();
    await test.send(values, recipient, config);
    const outcome = testOutcome(texts, test);
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
    void this.send();
  };
}
