/**
 * Registers an element. A second registration of the same class is nothing; with another class under the tag
 * (two copies of the package on one page) the first stays and a warning says so.
 */
export function defineElement(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry,
): void {
  const present = registry.get(tag);
  if (!present) registry.define(tag, element);
  else if (present !== element) {
    // eslint-disable-next-line no-console -- the one thing a host must hear about without having asked
    console.warn(`<${tag}> is defined already: the first one is used.`);
  }
}
