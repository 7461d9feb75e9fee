import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fill } from '../texts/fill.js';
import type { TextValues } from '../texts/fill.js';
import { signs } from './en/signs.js';
import { findLocale, loadTexts } from './locale.js';
import type { Locale } from './locale.js';
import type { Strings } from './strings.js';

/** The nearest `lang` above an element, through shadow roots too. */
export function langOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement.lang;
}

// One observer for all elements: a change of the page's language is rare, elements come and go.
const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

const updateAll = () => hosts.forEach((each) => each.requestUpdate());

function watch(host: ReactiveControllerHost) {
  observer ??= new MutationObserver(updateAll);
  if (hosts.size === 0) observer.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
  hosts.add(host);
}

function unwatch(host: ReactiveControllerHost) {
  hosts.delete(host);
  if (hosts.size === 0) observer?.disconnect();
}

/**
 * Gives an element the texts of one group in the language that holds where it stands.
 * `override` lets the host change single texts; it is asked at each use, so it may follow a context.
 */
export class Localize<G extends keyof Strings> implements ReactiveController {
  /** The language, as long as the element is neither moved nor rendered anew. */
  private known: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly group: G,
    private readonly english: Partial<Strings[G]>,
    private readonly override?: () => Locale['strings'] | undefined,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.hostUpdate();
    watch(this.host);
  }

  hostUpdate() {
    this.known = undefined;
  }

  hostDisconnected() {
    unwatch(this.host);
  }

  /** BCP 47 tag of the texts, for `Intl`: dates and numbers are in the language of the sentence around them. */
  get lang(): string {
    return (this.known ??= this.spoken ?? 'en');
  }

  /** The language that the element has to state for its content: English, where the one around it is not to be had. */
  get contentLang(): 'en' | undefined {
    return this.spoken === undefined ? 'en' : undefined;
  }

  /** The language around the element, where there are texts in it. */
  private get spoken(): string | undefined {
    const lang = langOf(this.host);
    const isSpoken = /^en\b/i.test(lang) || Boolean(findLocale(lang) ?? this.override?.()?.[this.group]);
    return isSpoken ? lang : undefined;
  }

  /** The whole group in the language in force, where that has it. */
  get translated(): Partial<Strings[G]> | undefined {
    void this.ready();
    return findLocale(this.lang)?.strings[this.group];
  }

  /** Resolves when the texts are there: a language may have them in a part that is loaded late. */
  ready(): Promise<void> | undefined {
    return loadTexts(findLocale(this.lang), this.group, updateAll);
  }

  /** One text, with its values put in. */
  text(key: keyof Strings[G] & string, values?: TextValues): string {
    return this.find(key, values) ?? key;
  }

  /** The same, undefined where no language that holds here has it: for texts whose English comes from elsewhere. */
  find(key: keyof Strings[G] & string, values: TextValues = {}): string | undefined {
    return this.filled(key, values, [this.override?.()?.[this.group], this.translated, this.english]);
  }

  /** Puts texts together with the signs of the language: French has a blank before a colon, Chinese a wide one. */
  sign(key: keyof typeof signs, values: TextValues = {}): string {
    const { strings } = findLocale(this.lang) ?? {};
    return this.filled(key, values, [this.override?.()?.signs, strings?.signs, signs]) ?? key;
  }

  private filled(key: string, values: TextValues, all: readonly (object | undefined)[]): string | undefined {
    const having = all.find((texts): texts is Readonly<Record<string, string>> =>
      Boolean(texts && key in texts),
    );
    const text = having?.[key];
    return text === undefined ? undefined : fill(text, values, this.lang);
  }
}
