import type { ReactiveController, ReactiveElement } from 'lit';

/** The button that a press would submit a form with. */
function submitButton(event: Event) {
  const [target] = event.composedPath();
  const button =
    target instanceof Element && target.closest<HTMLButtonElement | HTMLInputElement>('button, input');
  return button && ['submit', 'image'].includes(button.type) ? button : undefined;
}

/**
 * Knows whether somebody is submitting the form around an element. The browser then checks the form, leads to what is wrong, and
 * puts a bubble over it; `checkValidity()` of the form does neither, and yet looks the same to the element.
 */
export class SubmitPress implements ReactiveController {
  private pressed = false;

  constructor(private readonly host: ReactiveElement & { readonly form: HTMLFormElement | null }) {
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('click', this.note, true);
  }

  hostDisconnected() {
    document.removeEventListener('click', this.note, true);
  }

  /** The browser checks the form in the same task, when a click has been heard everywhere. */
  begin() {
    this.pressed = true;
    setTimeout(() => (this.pressed = false));
  }

  /** Whether the form is being submitted and nothing else in it is wrong: then the element can do what the browser would. */
  get isAlone(): boolean {
    if (!this.pressed) return false;
    const others = [...(this.host.form?.elements ?? [])].filter((each) => each !== this.host);
    return !others.some((each) => each.matches(':invalid:not(fieldset)'));
  }

  private readonly note = (event: Event) => {
    const button = submitButton(event);
    if (button?.form === this.host.form) this.begin();
  };
}
