import { createElement, forwardRef, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { ForwardRefExoticComponent, HTMLAttributes, PropsWithoutRef, RefAttributes } from 'react';
import { events, properties } from './frameworks/elements.js';
import type { ElementProperties, Elements, Tag } from './frameworks/elements.js';

const heard = { onInput: 'input', onChange: 'change', ...events } as const;

type Handlers<T extends Tag> = {
  [H in keyof typeof heard]?:
    | ((event: HTMLElementEventMap[(typeof heard)[H]] & { readonly currentTarget: Elements[T] }) => void)
    | undefined;
};
type Own<T extends Tag> = ElementProperties<T> & Handlers<T>;
type Props<T extends Tag> = Own<T> & Omit<HTMLAttributes<Elements[T]>, keyof Own<T>>;
type Wrapper<T extends Tag> = ForwardRefExoticComponent<
  PropsWithoutRef<Props<T>> & RefAttributes<Elements[T]>
>;

// React 18 warns of layout effects on a server.
const useEffectBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * An element as a component for React 18, which by itself sets attributes alone and hears none of the elements' events.
 * A property is set only when it is another one than before: to set the panel's `value` loads it anew, and what was
 * entered goes.
 */
function wrap<T extends Tag>(tag: T, name: string): Wrapper<T> {
  const isProperty = (key: string) => (properties[tag] as readonly string[]).includes(key);

  const Component = forwardRef<Elements[T], Props<T>>((props, ref) => {
    const element = useRef<Elements[T] | null>(null);
    const before = useRef<Readonly<Record<string, unknown>>>({});
    const all: Readonly<Record<string, unknown>> = { ...props };
    const pick = (wanted: (key: string) => boolean) =>
      Object.fromEntries(Object.entries(all).filter(([key]) => wanted(key)));
    const own = pick(isProperty);
    const { className, ...rest } = pick((key) => !isProperty(key) && !(key in heard));

    const keep = useCallback(
      (node: Elements[T] | null) => {
        element.current = node;
        if (typeof ref === 'function') ref(node);
        else if (ref) ref.current = node;
      },
      [ref],
    );
    useEffectBeforePaint(() => {
      const changed = Object.keys({ ...before.current, ...own }).filter(
        (key) => own[key] !== before.current[key],
      );
      before.current = own;
      if (element.current)
        Object.assign(element.current, Object.fromEntries(changed.map((key) => [key, own[key]])));
    });
    useEffectBeforePaint(() => {
      const listening = new AbortController();
      for (const [key, type] of Object.entries(heard)) {
        const handler = all[key] as EventListener | undefined;
        if (handler) element.current?.addEventListener(type, handler, { signal: listening.signal });
      }
      return () => listening.abort();
    });
    return createElement(tag, { ...rest, class: className, ref: keep });
  });
  Component.displayName = name;
  return Component;
}

export const OAuth2AuthorizeButton = wrap('oauth2-authorize-button', 'OAuth2AuthorizeButton');
export const OAuth2Callback = wrap('oauth2-callback', 'OAuth2Callback');
export const OAuth2SetupGuide = wrap('oauth2-setup-guide', 'OAuth2SetupGuide');
export const SmtpEditPanel = wrap('smtp-edit-panel', 'SmtpEditPanel');
export const SmtpOAuth2Config = wrap('smtp-oauth2-config', 'SmtpOAuth2Config');
export const SmtpOAuth2Status = wrap('smtp-oauth2-status', 'SmtpOAuth2Status');
