import { html, nothing } from 'lit';
import { CHECK_STEPS } from '../../../host-api/check.js';
import type { CheckStepId } from '../../../host-api/check.js';
import { check as english } from '../../../locales/en/check.js';
import { Localize } from '../../../locales/localize.js';
import { hasTenants } from '../../../providers/tenants.js';
import { credentialOf } from '../../../smtp-target/choices.js';
import { isWithoutPerson } from '../../../smtp-target/conditions.js';
import { fieldOf } from '../../../smtp-target/fields.js';
import type { FieldKey } from '../../../smtp-target/fields.js';
import { chosenProvider } from '../../../smtp-target/situation.js';
import { adoptStyles } from '../../shared/adopt-styles.js';
import { Explanations } from '../../shared/explanation.js';
import { explainContextOf } from '../explain-context.js';
import { noticeStyles } from '../notice.styles.js';
import type { CheckPart, PanelHost } from '../panel-host.js';
import { stepsStyles } from '../steps.styles.js';
import { renderFailure, renderStep, renderSteps, wordsOf } from '../steps-view.js';
import type { StepView } from '../steps-view.js';
import { Check } from './check.js';
import type { CheckResult } from './check.js';

/** The registration without the sign-in: a reference to that is good once, and not for this. */
const isOfRegistration = (key: string) =>
  key !== 'oauth2-refresh-token' && fieldOf(key)?.section === 'sign-in';

/** Has the backend check the registration, before and without a sign-in. Loaded where the host can, for a provider. */
export class RegistrationCheck implements CheckPart {
  private readonly texts: Localize<'check'>;
  private readonly explanations: Explanations;
  private readonly check: Check;
  private generation: number;

  constructor(private readonly panel: PanelHost) {
    const strings = () => panel.settings.strings;
    this.texts = new Localize(panel, 'check', english, strings);
    this.explanations = new Explanations(
      panel,
      () => import('../../shared/explanation-all.js'),
      () => ({ ...explainContextOf(panel), step: 'token' }),
      strings,
    );
    this.check = new Check(panel);
    this.generation = panel.generation;
    adoptStyles(panel, noticeStyles);
    adoptStyles(panel, stepsStyles);
  }

  lightOf(key: FieldKey) {
    const { result } = this;
    if (!result) return nothing;
    return this.steps
      .filter((id) => this.fieldOf(id) === key)
      .map((id) => {
        const status = result.steps.get(id)?.status;
        return status && status !== 'skipped' ? renderStep(this.viewOf(id, status)) : nothing;
      });
  }

  render() {
    const { panel, texts, check, result, run } = this;
    const provider = chosenProvider(panel.situation);
    if (!provider) return nothing;
    return html`<div class="field wide check" part="field" role="group" aria-label=${texts.text('title')}>
      <div>
        <button
          type="button"
          part="button check"
          aria-describedby="check-hint"
          aria-disabled=${check.isRunning ? 'true' : 'false'}
          @click=${run}
        >
          ${texts.text(check.isRunning ? 'checking' : 'check')}
        </button>
      </div>
      <div part="hint" class="hint" id="check-hint">${texts.text('hint', { provider: provider.name })}</div>
      <div class=${result?.error ? 'outcome error' : 'outcome success'} part="outcome">${this.outcome}</div>
      ${result ? this.renderResult(result) : nothing}
    </div>`;
  }

  private renderResult(result: CheckResult) {
    const steps = this.steps.flatMap((id) => {
      const status = result.steps.get(id)?.status;
      return status ? [this.viewOf(id, status)] : [];
    });
    return html`
      ${steps.length > 0 ? renderSteps(steps) : nothing}
      ${result.error ? renderFailure(result.error, this.explanations.render(result.error)) : nothing}
    `;
  }

  private viewOf(id: CheckStepId, status: StepView['status']): StepView {
    const { texts, panel, result } = this;
    const provider = chosenProvider(panel.situation)?.name ?? '';
    const warning = status === 'warning' ? result?.steps.get(id)?.error : undefined;
    const isLater = id === 'permission' && status === 'skipped' && !result?.error;
    const said = isLater ? 'permission-later' : (`${id}-${status}` as const);
    return {
      status,
      label: texts.text(id),
      state: texts.find(said as 'tenant-ok', { provider }) ?? texts.text(status as 'failed'),
      ...(warning && { remark: wordsOf(warning) }),
    };
  }

  /** Those that there is something to say of at this provider. */
  private get steps(): readonly CheckStepId[] {
    const provider = chosenProvider(this.panel.situation);
    return CHECK_STEPS.filter((id) => id !== 'tenant' || (provider && hasTenants(provider)));
  }

  /** The field that a step is about; undefined where the form has none. */
  private fieldOf(id: CheckStepId): FieldKey | undefined {
    const { situation } = this.panel;
    if (id === 'endpoint')
      return chosenProvider(situation)?.entered ? 'oauth2-token-endpoint' : 'auth-method';
    if (id === 'tenant') return 'oauth2-tenant-id';
    // Where a person signs in, the permission is the account's, and nobody has given it yet.
    if (id === 'permission') return isWithoutPerson(situation) ? 'username' : undefined;
    const credential = credentialOf(situation);
    if (credential === 'host') return 'oauth2-registration';
    return credential === 'service-account' ? 'oauth2-service-account-key' : 'oauth2-client-id';
  }

  /** What is checked. The name says whose saved secrets stand in for those that are not entered. */
  private get values(): object {
    const { submitValues, situation } = this.panel;
    return Object.fromEntries(
      Object.entries(submitValues).filter(
        ([key]) => isOfRegistration(key) || key === 'oauth2-provider' || (key === 'name' && situation.edit),
      ),
    );
  }

  private get result(): CheckResult | undefined {
    if (this.generation !== this.panel.generation) {
      this.generation = this.panel.generation;
      this.check.clear();
    }
    return this.check.resultFor(this.values);
  }

  private get outcome(): string {
    const { result, texts, panel } = this;
    if (!result) return '';
    if (result.failedStep) return texts.text('stopped', { step: texts.text(result.failedStep) });
    const { error, error_description: reason = error ?? '' } = result.error ?? {};
    if (error !== undefined) return texts.text('noAnswer', { reason });
    return texts.text(isWithoutPerson(panel.situation) ? 'succeeded' : 'succeededSignIn');
  }

  private readonly run = async () => {
    const { panel, check, texts } = this;
    const { live } = panel;
    if (check.isRunning || !panel.demand(isOfRegistration)) return;
    live.announce(texts.text('checking'));
    await check.run(this.values, panel.settings);
    const { outcome } = this;
    if (this.result?.error) live.warn(outcome);
    else live.announce(outcome);
  };
}
