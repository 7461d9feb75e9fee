/** An address that somebody has entered leads to where this host connects to nothing. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';

  constructor() {
    super('This host asks providers in the public internet by https alone, and this address is none.');
  }
}
