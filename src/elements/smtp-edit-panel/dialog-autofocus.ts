import type { ReactiveController, ReactiveElement } from 'lit';

/** The nearest dialog around an element, through shadow roots too. */
function dialogAround(element: Element): HTMLDialogElement | null {
  const dialog = element.closest('dialog');
  if (dialog) return dialog;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? dialogAround(root.host) : null;
}

/**
 * Honours `autofocus` when the dialog around an element opens, as for a native control. The browser looks for the attribute only
 * on what takes the focus itself, and so gives it to the first button of the dialog.
 */
export class DialogAutofocus implements ReactiveController {
  private observer: MutationObserver | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected() {
    const { host } = this;
    const dialog = dialogAround(host);
    if (!dialog) return;
    this.observer = new MutationObserver(() => {
      if (dialog.open && host.autofocus && dialog.querySelector('[autofocus]') === host) host.focus();
    });
    this.observer.observe(dialog, { attributeFilter: ['open'] });
  }

  hostDisconnected() {
    this.observer?.disconnect();
    this.observer = undefined;
  }
}
