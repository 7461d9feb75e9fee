/** A registration that the host gives; its credential stays in the host's backend. */
export interface Registration {
  /** Name on the wire, `oauth2-registration`. */
  readonly id: string;
  /** Name shown to people. */
  readonly name: string;
  /** `Provider.id`. */
  readonly provider: string;
  readonly clientId: string;
  readonly tenantId?: string;
}
