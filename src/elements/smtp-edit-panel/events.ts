/** Whether the form can be submitted, would change anything, and has its sign-in: at first, and whenever one of them changes. */
export class SmtpStateEvent extends Event {
  static readonly type = 'smtp-state';
  constructor(
    /** `checkValidity()` would answer true. */
    readonly valid: boolean,
    /** What would be submitted is not what was loaded. */
    readonly dirty: boolean,
    /** There is a sign-in that fits. */
    readonly authorized: boolean,
  ) {
    super(SmtpStateEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Enter in a field of a panel that is in no `<form>`. Whoever saves the target then cancels the event; otherwise the key
 * goes on to the host.
 */
export class SmtpSubmitEvent extends Event {
  static readonly type = 'smtp-submit';
  constructor() {
    super(SmtpSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'smtp-state': SmtpStateEvent;
    'smtp-submit': SmtpSubmitEvent;
  }
}
