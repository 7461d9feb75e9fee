import type { ReactiveController } from 'lit';
import { getStatus } from '../../../host-api/status.js';
import type { SignInStatus } from '../../../host-api/status.js';
import { targetUrl } from '../../../host-api/target-url.js';
import { isOAuth2 } from '../../../smtp-target/auth-method.js';
import { isByPerson } from '../../../smtp-target/form.js';
import { methodOf } from '../../../smtp-target/method.js';
import type { PanelHost } from '../panel-host.js';

const PATIENCE_MS = 30_000;

/**
 * How the saved sign-in of an edited target is: asked once for each target that is loaded, at the status URL, where the host has
 * not said it. What cannot be had stays unknown.
 */
export class SavedStatus implements ReactiveController {
  private asked: string | undefined;
  private askedAt = NaN;
  private running: AbortController | undefined;
  private answer: SignInStatus | undefined;

  constructor(private readonly panel: PanelHost) {
    panel.addController(this);
  }

  get known(): SignInStatus | undefined {
    return this.askedAt === this.panel.generation ? this.answer : undefined;
  }

  hostUpdate() {
    const { wanted } = this;
    if (this.asked === wanted?.key) return;
    this.stop();
    this.asked = wanted?.key;
    this.askedAt = this.panel.generation;
    if (wanted) void this.ask(wanted.url);
  }

  hostDisconnected() {
    // Asked anew where the panel comes back.
    if (this.running) this.asked = undefined;
    this.stop();
  }

  /** Whom to ask about what is loaded; undefined: nobody. */
  private get wanted(): { readonly url: string; readonly key: string } | undefined {
    const { situation, settings, generation, status } = this.panel;
    const { loaded } = situation.form;
    const url = targetUrl(settings.statusUrl, loaded.name);
    const hasSignIn = situation.edit && loaded.name && isOAuth2(methodOf(loaded)) && isByPerson(loaded);
    if (!url || status || !hasSignIn) return undefined;
    return { url, key: `${generation} ${url}` };
  }

  private stop() {
    this.running?.abort();
    this.running = undefined;
    this.answer = undefined;
  }

  private async ask(url: string) {
    const running = new AbortController();
    this.running = running;
    const { headers, fetch } = this.panel.settings;
    const signal = AbortSignal.any([running.signal, AbortSignal.timeout(PATIENCE_MS)]);
    // Out of reach, refused, or something else: nobody knows, and the form says so.
    const answer = await getStatus({ url, headers, fetch }, signal).catch(() => undefined);
    if (this.running !== running) return;
    this.running = undefined;
    this.answer = answer?.status;
    this.panel.learnt();
  }
}
