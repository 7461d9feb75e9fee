import type { ClientAuthentication, Grant, Provider } from './provider.js';

/** What a grant leaves no room for, whatever the provider takes: the exchange of a code carries a secret, no certificate's assertion. */
const NO_ROOM: Readonly<Partial<Record<Grant, readonly ClientAuthentication[]>>> = {
  'authorization-code': ['certificate'],
};

/** Whether a registration can prove itself in this way where a token is obtained by a grant. */
export function leavesRoomFor(grant: Grant, proof: string): boolean {
  return !NO_ROOM[grant]?.some((each) => each === proof);
}

/** What may prove a registration at a provider, by the grant. */
export function clientAuthenticationsFor(
  { clientAuthentications = ['secret'] }: Provider,
  grant: Grant,
): readonly ClientAuthentication[] {
  return clientAuthentications.filter((proof) => leavesRoomFor(grant, proof));
}
