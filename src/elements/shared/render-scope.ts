import type { LitElement } from 'lit';
import { defineElement } from './define-element.js';

/** What the DOM standard has since scoped registries, and what their polyfill has in its place. */
interface Scoped {
  readonly customElementRegistry?: unknown;
  readonly registry?: unknown;
}

const isRegistry = (found: unknown): found is CustomElementRegistry => found instanceof CustomElementRegistry;

/** The registry that an element belongs to. The polyfill keeps it as `registry` of the shadow root around the element. */
export function registryOf(element: Element): CustomElementRegistry {
  const { registry } = element.getRootNode() as Scoped;
  const { customElementRegistry } = element as Scoped;
  return [registry, customElementRegistry].find(isRegistry) ?? customElements;
}

/** Whether the browser itself has scoped registries; false under the polyfill. */
const hasScopes = () => (document as Scoped).customElementRegistry === customElements;

/** For elements whose name is taken by another class where they are needed. */
let apart: CustomElementRegistry | undefined;

/** A class that a host made of ours may take its place. */
const canBe = (present: CustomElementConstructor, element: CustomElementConstructor) =>
  present === element || present.prototype instanceof element;

/**
 * Where the elements that an element renders in itself come from: the registry that it belongs to itself. A class of another
 * origin that has the name there already, as of a second version of the package, is not used where the browser has
 * scoped registries.
 */
export class RenderScope {
  private registry = customElements;
  private readonly inside = new Map<string, CustomElementConstructor>();

  constructor(private readonly host: LitElement) {}

  /** Attaches the shadow root; to be called before Lit does it. */
  open() {
    const { host } = this;
    this.registry = registryOf(host);
    host.renderOptions.creationScope = this;
    if (host.shadowRoot) return;
    const { shadowRootOptions } = host.constructor as typeof LitElement;
    const scope = this.registry !== customElements && {
      [hasScopes() ? 'customElementRegistry' : 'registry']: this.registry,
    };
    host.attachShadow({ ...shadowRootOptions, ...scope });
  }

  /** Makes an element known to what is rendered from now on. */
  define(tag: string, element: CustomElementConstructor) {
    this.inside.set(tag, element);
    const present = this.registry.get(tag);
    if (present && canBe(present, element)) return;
    if (present && hasScopes()) this.registry = apart ??= new CustomElementRegistry();
    for (const each of this.inside) defineElement(...each, this.registry);
  }

  /** Called by Lit for each piece of a template. */
  importNode(node: Node, deep = false): Node {
    const { registry, host } = this;
    if (registry === customElements) return document.importNode(node, deep);
    if (hasScopes()) return document.importNode(node, { selfOnly: !deep, customElementRegistry: registry });
    return (host.shadowRoot as unknown as Document).importNode(node, deep); // of the polyfill
  }
}
