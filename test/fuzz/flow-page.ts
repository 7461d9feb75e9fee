import { channelName } from '../../src/flow/messages.js';

export const ORIGIN = 'https://admin.example';

interface PageMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: null;
}

/** The window that a flow runs in, as far as it touches it: its listeners for messages can be called from here. */
export class FlowPage {
  private readonly listeners = new Set<(event: PageMessage) => void>();
  /** What was answered on any channel. */
  readonly posted: unknown[] = [];
  private readonly channels = new Map<
    string,
    Set<{ onmessage?: (event: { readonly data: unknown }) => void }>
  >();

  private readonly parts = {
    window: globalThis,
    parent: globalThis,
    location: new URL(ORIGIN),
    open: () => null,
    screenX: 0,
    screenY: 0,
    outerWidth: 1000,
    outerHeight: 800,
    addEventListener: (
      _type: string,
      listener: (event: PageMessage) => void,
      given: { signal: AbortSignal },
    ) => {
      this.listeners.add(listener);
      given.signal.addEventListener('abort', () => this.listeners.delete(listener));
    },
    BroadcastChannel: this.channelType(),
  };

  private readonly before = Object.keys(this.parts).map(
    (key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)] as const,
  );

  constructor() {
    Object.assign(globalThis, this.parts);
  }

  /** A channel that delivers at once: Node's own would deliver later, and keep the process alive. */
  private channelType() {
    const { channels, posted } = this;
    return class {
      onmessage?: (event: { readonly data: unknown }) => void;
      constructor(private readonly name: string) {
        channels.set(name, (channels.get(name) ?? new Set()).add(this));
      }
      postMessage = (data: unknown) => posted.push(data);
      close = () => channels.get(this.name)?.delete(this);
    };
  }

  send(data: unknown, origin: string) {
    for (const listener of [...this.listeners]) listener({ data, origin, source: null });
  }
  broadcast(data: unknown, state: string) {
    for (const channel of [...(this.channels.get(channelName(state)) ?? [])]) channel.onmessage?.({ data });
  }
  /** What still listens. */
  get open() {
    return this.listeners.size + [...this.channels.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Gives Node back what it has of its own. */
  remove() {
    for (const [key, own] of this.before) {
      if (own) Object.defineProperty(globalThis, key, own);
      else Reflect.deleteProperty(globalThis, key);
    }
  }
}
