import { X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import type { KeyPair } from './credential.js';

const DAY_MS = 86_400_000;
/** Life of a certificate, in days. */
const LIFE_DAYS = 730;

/** A new key with a certificate that it has signed itself: providers trust it since an administrator has uploaded it. */
export async function makeKeyPair(
  name: string,
  now: number,
): Promise<KeyPair & { readonly thumbprint: string }> {
  const { private: privateKey, cert: certificate } = await generate([{ name: 'commonName', value: name }], {
    keySize: 3072,
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now + LIFE_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
    ],
  });
  // SHA-1, as Entra lists certificates.
  const thumbprint = new X509Certificate(certificate).fingerprint.replaceAll(':', '');
  return { privateKey, certificate, thumbprint };
}
