import type { Reason, StatusState } from './verdict.js';

const heard: EventInit = { bubbles: true, composed: true };

/** Somebody wants to sign in again: the host opens the target in its form. */
export class OAuth2ReauthorizeEvent extends Event {
  static readonly type = 'oauth2-reauthorize';
  constructor(
    /** Name of the target, where the element has it. */
    readonly targetName: string | undefined,
  ) {
    super(OAuth2ReauthorizeEvent.type, heard);
  }
}

/** The state is known now, or another one than before. */
export class OAuth2StatusEvent extends Event {
  static readonly type = 'oauth2-status';
  constructor(
    readonly state: StatusState,
    /** The weightiest first. */
    readonly reasons: readonly Reason[],
  ) {
    super(OAuth2StatusEvent.type, heard);
  }
}

/** The host's backend has forgotten the sign-in. */
export class OAuth2DisconnectedEvent extends Event {
  static readonly type = 'oauth2-disconnected';
  constructor(
    readonly targetName: string | undefined,
    /** The provider has ended it, too. */
    readonly revoked: boolean,
  ) {
    super(OAuth2DisconnectedEvent.type, heard);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'oauth2-reauthorize': OAuth2ReauthorizeEvent;
    'oauth2-status': OAuth2StatusEvent;
    'oauth2-disconnected': OAuth2DisconnectedEvent;
  }
}
