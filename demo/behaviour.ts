import type { EmbeddedService, EmbeddedServices } from './embedded.js';

/** Troubles that a person can choose on the page, so that each state of the elements can be reached by hand. */
export const TROUBLES = {
  none: 'None',
  slow: 'The provider takes 5 seconds',
  outage: 'The provider is down (503)',
  unreachable: 'The provider does not answer',
  'too-many': 'The provider asks to wait (429)',
  'secret-expired': 'The client secret has expired',
  revoked: 'Every sign-in is revoked, once',
  'mail-off': 'SMTP is switched off for each mailbox',
} as const;

export type Trouble = keyof typeof TROUBLES;

/** Values of Cross-Origin-Opener-Policy, of this page and of the providers'. */
export const COOPS = {
  'unsafe-none': 'None',
  'same-origin-allow-popups': 'same-origin-allow-popups',
  'same-origin': 'same-origin',
} as const;

const SLOW_MS = 5000;
const WAIT_SECONDS = 90;

const faultOf: Readonly<Partial<Record<Trouble, EmbeddedService['provider']['faults']['always']>>> = {
  outage: { kind: 'status', status: 503 },
  unreachable: { kind: 'drop' },
  'too-many': { kind: 'status', status: 429, retryAfter: WAIT_SECONDS },
};

/** What the embedded providers and mail servers do, as the page has chosen it. */
export class Behaviour {
  private trouble: Trouble = 'none';
  private coop: keyof typeof COOPS = 'unsafe-none';

  constructor(private readonly services: EmbeddedServices) {}

  get chosen() {
    return { trouble: this.trouble, coop: this.coop };
  }

  /** What is no trouble or policy changes nothing. */
  change({ trouble, coop }: { readonly trouble?: unknown; readonly coop?: unknown }) {
    if (typeof trouble === 'string' && Object.hasOwn(TROUBLES, trouble)) this.trouble = trouble as Trouble;
    if (typeof coop === 'string' && Object.hasOwn(COOPS, coop)) this.coop = coop as keyof typeof COOPS;
    for (const service of [this.services.google, this.services.microsoft]) this.apply(service);
  }

  private apply({ provider, mail, client, hostClient }: EmbeddedService) {
    const { faults, storage } = provider;
    faults.coop = this.coop;
    faults.latency = this.trouble === 'slow' ? SLOW_MS : 0;
    faults.always = faultOf[this.trouble];
    for (const { id } of [client, hostClient]) {
      if (this.trouble === 'secret-expired') storage.expireSecret(id);
      else storage.renewSecret(id);
    }
    if (this.trouble === 'revoked') storage.revokeAll();
    mail.isSwitchedOff = this.trouble === 'mail-off';
  }
}
