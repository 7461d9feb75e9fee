// JSX of Solid: import type {} from 'smtp-oauth2-elements/types/solid.js';
import type { JSX as Solid } from 'solid-js';
import type { ElementEvents, ElementProperties, Elements, Tag } from '../dist/frameworks/elements.js';

type Properties<T extends Tag> = {
  [P in keyof ElementProperties<T> & string as `prop:${P}`]?: ElementProperties<T>[P];
};
type Events = ElementEvents & Pick<HTMLElementEventMap, 'input' | 'change'>;
type Handlers<T extends Tag> = {
  [E in keyof Events as `on:${E}`]?:
    ((event: Events[E] & { readonly currentTarget: Elements[T] }) => void) | undefined;
};
type Own<T extends Tag> = Properties<T> & Handlers<T>;
type Jsx<T extends Tag> = Own<T> &
  Omit<Solid.HTMLAttributes<HTMLElement>, keyof Own<T> | 'ref'> & {
    ref?: Elements[T] | ((element: Elements[T]) => void) | undefined;
  };
type JsxElements = { [T in Tag]: Jsx<T> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements {}
  }
}
