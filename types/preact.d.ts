// JSX of Preact: import type {} from 'smtp-oauth2-elements/types/preact.js';
import type { HTMLAttributes, Ref } from 'preact';
import type { ElementEvents, ElementProperties, Elements, Tag } from '../dist/frameworks/elements.js';

type Handlers<T extends Tag> = {
  [E in keyof ElementEvents as `on${E}`]?:
    ((event: ElementEvents[E] & { readonly currentTarget: Elements[T] }) => void) | undefined;
};
type Jsx<T extends Tag> = ElementProperties<T> &
  Handlers<T> & { ref?: Ref<Elements[T]> | undefined } & Omit<
    HTMLAttributes<Elements[T]>,
    keyof ElementProperties<T> | 'ref'
  >;
type JsxElements = { [T in Tag]: Jsx<T> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements {}
  }
}
