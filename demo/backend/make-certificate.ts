import type { Backend } from './backend.js';
import { keepMadeKey } from './targets/made-key.js';
import { endOfCertificate } from './xoauth2/credential.js';
import { makeKeyPair } from './xoauth2/make-key-pair.js';

/** What a browser learns of a certificate that was made: all but its key. */
export interface MadeCertificate {
  /** PEM. */
  readonly 'oauth2-client-certificate': string;
  /** SHA-1 in hexadecimal, as Microsoft's portal lists it. */
  readonly thumbprint: string;
  /** Seconds since the epoch. */
  readonly expires: number;
}

/**
 * Makes an RSA key and a certificate that it signs itself. The key stays here: a target that names the certificate has it.
 *
 * @param session that may use the key
 * @param name in the certificate, for people
 */
export async function makeCertificate(
  { storage, now }: Backend,
  session: string,
  name = 'smtp-oauth2',
): Promise<MadeCertificate> {
  const pair = await makeKeyPair(name, now());
  await keepMadeKey(storage, pair, session, now());
  const { certificate, thumbprint } = pair;
  return {
    'oauth2-client-certificate': certificate,
    thumbprint,
    expires: endOfCertificate(certificate),
  };
}
