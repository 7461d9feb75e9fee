// Templates of Vue 3: import type {} from 'smtp-oauth2-elements/types/vue.js';
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementEvents, ElementProperties, Elements, Tag } from '../dist/frameworks/elements.js';

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type Handlers = {
  [E in keyof ElementEvents as `on${Capitalize<Camel<E>>}`]?: ((event: ElementEvents[E]) => void) | undefined;
};
type Component<T extends Tag> = new () => Elements[T] & {
  $props: ElementProperties<T> & Handlers & Omit<HTMLAttributes, keyof ElementProperties<T>> & PublicProps;
};
type Components = { [T in Tag]: Component<T> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
