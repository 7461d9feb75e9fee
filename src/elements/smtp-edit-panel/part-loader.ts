import type { Strings } from '../../locales/strings.js';
import { textsOf } from './late-texts.js';
import type { PanelHost, Parts } from './panel-host.js';

type Maker<P> = (panel: PanelHost) => P;

/** A part of the panel, loaded once for the whole page. */
class LazyPart<P> {
  private maker: Maker<P> | undefined;
  private loading: Promise<void> | undefined;

  /** @param texts the group of texts of the part, which a language may have apart */
  constructor(
    readonly texts: keyof Strings,
    private readonly fetch: () => Promise<Maker<P>>,
  ) {}

  /** The part for a panel, at once where another panel has had it; undefined: it has to be loaded. */
  make(panel: PanelHost): P | undefined {
    return this.maker?.(panel);
  }

  load(): Promise<void> {
    return (this.loading ??= this.fetch().then(
      (maker) => void (this.maker = maker),
      (error: unknown) => {
        this.loading = undefined;
        throw error;
      },
    ));
  }
}

const lazyParts: { readonly [N in keyof Parts]: LazyPart<Parts[N]> } = {
  signIn: new LazyPart('panelSignIn', async () => {
    const { OAuth2Part } = await import('./oauth2/oauth2-part.js');
    return (panel) => new OAuth2Part(panel);
  }),
  check: new LazyPart('check', async () => {
    const { RegistrationCheck } = await import('./check/check-part.js');
    return (panel) => new RegistrationCheck(panel);
  }),
  presets: new LazyPart('presets', async () => {
    const { PresetChoice } = await import('./presets/presets-part.js');
    return (panel) => new PresetChoice(panel);
  }),
  testMail: new LazyPart('testMail', async () => {
    const { TestMailPart } = await import('./test-mail/test-mail-part.js');
    return (panel) => new TestMailPart(panel);
  }),
};
const NAMES = ['signIn', 'check', 'presets', 'testMail'] as const;

/** Gives a panel the parts that it needs, each once; one that no panel of the page has had before is loaded. */
export class PartLoader {
  readonly parts: { -readonly [N in keyof Parts]?: Parts[N] | undefined } = {};
  private readonly failed = new Set<keyof Parts>();
  /** Waited for once: texts that cannot be loaded are shown in English. */
  private readonly awaited = new Set<Promise<void>>();

  constructor(private readonly panel: PanelHost) {}

  /** Undefined when nothing has to be waited for. */
  load(needed: Readonly<Record<keyof Parts, boolean>>): Promise<unknown> | undefined {
    const { panel, parts } = this;
    if (needed.signIn) parts.signIn ??= lazyParts.signIn.make(panel);
    if (needed.check) parts.check ??= lazyParts.check.make(panel);
    if (needed.presets) parts.presets ??= lazyParts.presets.make(panel);
    if (needed.testMail) parts.testMail ??= lazyParts.testMail.make(panel);
    const wanted = NAMES.filter((name) => needed[name] && !this.failed.has(name));
    const missing = wanted.filter((name) => !parts[name]);
    const prepared = needed.signIn ? parts.signIn?.prepare() : undefined;
    const texts = wanted.flatMap((name) => textsOf(panel, lazyParts[name].texts) ?? []);
    const waits = [
      ...missing.map((name) => this.fetch(name)),
      ...texts.filter((each) => !this.awaited.has(each)).map((each) => this.settled(each)),
      ...(prepared ? [prepared] : []),
    ];
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  private async settled(texts: Promise<void>) {
    await texts;
    this.awaited.add(texts);
  }

  private async fetch(name: keyof Parts) {
    try {
      await lazyParts[name].load();
    } catch (error) {
      // Offline, or a new release on the server: reported as any error of the page, and the rest of the form works.
      this.failed.add(name);
      reportError(error);
    }
  }
}
