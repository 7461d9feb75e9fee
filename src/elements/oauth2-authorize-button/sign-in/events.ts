import type { OAuth2FlowError } from '../../../flow/error.js';
import type { Registration } from './sign-in.js';

const heard: EventInit = { bubbles: true, composed: true };

/** The sign-in window is open, or offered as a link, and the flow waits. */
export class OAuth2WaitingEvent extends Event {
  static readonly type = 'oauth2-waiting';
  constructor() {
    super(OAuth2WaitingEvent.type, heard);
  }
}

/** The backend has the refresh token. It is not in this event. */
export class OAuth2AuthorizedEvent extends Event {
  static readonly type = 'oauth2-authorized';
  constructor(
    /** Who signed in, where the backend told it. */
    readonly account: string | undefined,
    /** What was granted, separated by spaces, where the backend told it. */
    readonly scope: string | undefined,
    /** What the sign-in was started with. */
    readonly registration: Registration,
  ) {
    super(OAuth2AuthorizedEvent.type, heard);
  }
}

/** The sign-in failed. */
export class OAuth2ErrorEvent extends Event {
  static readonly type = 'oauth2-error';
  constructor(readonly error: OAuth2FlowError) {
    super(OAuth2ErrorEvent.type, heard);
  }
}

/** The sign-in was cancelled, or a newer one took its place. */
export class OAuth2CancelEvent extends Event {
  static readonly type = 'oauth2-cancel';
  constructor() {
    super(OAuth2CancelEvent.type, heard);
  }
}

/** Somebody wants to know how to register at the provider. Cancel it to show that elsewhere. */
export class OAuth2GuideEvent extends Event {
  static readonly type = 'oauth2-guide';
  constructor(
    /** `Provider.id`. */
    readonly provider: string | undefined,
  ) {
    super(OAuth2GuideEvent.type, { ...heard, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'oauth2-waiting': OAuth2WaitingEvent;
    'oauth2-authorized': OAuth2AuthorizedEvent;
    'oauth2-error': OAuth2ErrorEvent;
    'oauth2-cancel': OAuth2CancelEvent;
    'oauth2-guide': OAuth2GuideEvent;
  }
}
