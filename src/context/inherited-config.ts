import { ContextConsumer } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { configContext } from './config.js';

/** The configuration of the `<smtp-oauth2-config>` around an element, also where that is defined later than the element. */
export class InheritedConfig extends ContextConsumer<typeof configContext, ReactiveElement> {
  private readonly askAgain = () => {
    super.hostConnected();
  };

  constructor(host: ReactiveElement) {
    super(host, {
      context: configContext,
      subscribe: true,
      callback: () => {
        this.stopListening();
      },
    });
  }

  override hostConnected() {
    // What is defined from now on announces itself.
    this.host.ownerDocument.addEventListener('context-provider', this.askAgain);
    super.hostConnected();
  }

  override hostDisconnected() {
    this.stopListening();
    super.hostDisconnected();
  }

  private stopListening() {
    this.host.ownerDocument.removeEventListener('context-provider', this.askAgain);
  }
}
