// Markup of Svelte 5: import type {} from 'smtp-oauth2-elements/types/svelte.js';
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementEvents, ElementProperties, Elements, Tag } from '../dist/frameworks/elements.js';

type Handlers<T extends Tag> = {
  [E in keyof ElementEvents as `on${E}`]?:
    ((event: ElementEvents[E] & { readonly currentTarget: Elements[T] }) => void) | undefined;
};
type Markup<T extends Tag> = ElementProperties<T> &
  Handlers<T> &
  Omit<HTMLAttributes<Elements[T]>, keyof ElementProperties<T>>;
type MarkupElements = { [T in Tag]: Markup<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends MarkupElements {}
}
