// JSX of React 19: import type {} from 'smtp-oauth2-elements/types/react.js';
import type { HTMLAttributes, RefAttributes } from 'react';
import type { ElementEvents, ElementProperties, Elements, Tag } from '../dist/frameworks/elements.js';

type Handlers<T extends Tag> = {
  [E in keyof ElementEvents as `on${E}`]?:
    ((event: ElementEvents[E] & { readonly currentTarget: Elements[T] }) => void) | undefined;
};
type Jsx<T extends Tag> = ElementProperties<T> &
  Handlers<T> &
  RefAttributes<Elements[T]> &
  Omit<HTMLAttributes<Elements[T]>, keyof ElementProperties<T>> & { class?: string | undefined };
type JsxElements = { [T in Tag]: Jsx<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements {}
  }
}
