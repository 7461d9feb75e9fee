import type { ReactiveController, ReactiveElement } from 'lit';

/** The nearest dialog or popover around an element, through shadow roots too. */
function dialogAround(element: Element): HTMLElement | null {
  const dialog = element.closest<HTMLElement>('dialog, [popover]');
  if (dialog) return dialog;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? dialogAround(root.host) : null;
}

/**
 * Where nobody asked for the focus, Chromium gives it to the first field there is, though nothing can be typed into it. Firefox and
 * WebKit do not look into the element: the dialog itself has the focus.
 */
const isMisplaced = ({ shadowRoot }: Element, dialog: Element) =>
  shadowRoot?.activeElement?.matches('[readonly]') === true || dialog.matches(':focus:not([autofocus])');

/**
 * Honours `autofocus` when the dialog or the popover around an element opens, as for a native control. The browser looks for the attribute only
 * on what takes the focus itself, and so gives it to the first button of the dialog.
 */
export class DialogAutofocus implements ReactiveController {
  private observer: MutationObserver | undefined;
  private connected: AbortController | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected() {
    const { host } = this;
    const dialog = dialogAround(host);
    if (!dialog) return;
    const focus = () => {
      const asked = dialog.querySelector('[autofocus]');
      if (asked ? asked === host : isMisplaced(host, dialog)) host.focus();
    };
    this.observer = new MutationObserver(() => {
      if (dialog.hasAttribute('open')) focus();
    });
    this.observer.observe(dialog, { attributeFilter: ['open'] });
    this.connected = new AbortController();
    const { signal } = this.connected;
    // A dialog fires it, too, and has given the focus away by then.
    const shown = ({ target }: Event) => {
      if (target === dialog && dialog.matches(':popover-open')) focus();
    };
    dialog.addEventListener('toggle', shown, { signal });
  }

  hostDisconnected() {
    this.observer?.disconnect();
    this.observer = undefined;
    this.connected?.abort();
  }
}
