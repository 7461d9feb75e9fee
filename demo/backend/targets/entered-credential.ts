import { X509Certificate, createPrivateKey } from 'node:crypto';
import { invalidParameter } from '../failure.js';
import type { KeyPair, ServiceAccount } from '../xoauth2/credential.js';

/** A chain would hide whose key it is, and a key in it would be given back with the certificate. */
function certificateIn(text: string): X509Certificate {
  const isOne =
    [...text.matchAll(/-----BEGIN ([^-]*)-----/g)].map(([, label]) => label).join() === 'CERTIFICATE';
  try {
    if (isOne) return new X509Certificate(text);
  } catch {
    // said below
  }
  throw invalidParameter('oauth2-client-certificate must be one certificate in PEM, without its key.');
}

/** @throws {Failure} 400 where the two are not what they should be, do not belong together or are over */
export function checkedKeyPair(certificate: string, privateKey: string, now: number): KeyPair {
  const parsed = certificateIn(certificate);
  if (parsed.publicKey.asymmetricKeyType !== 'rsa')
    throw invalidParameter('oauth2-client-certificate must have an RSA key.');
  if ((parsed.publicKey.asymmetricKeyDetails?.modulusLength ?? 0) < 2048)
    throw invalidParameter('oauth2-client-certificate must have a key of at least 2048 bits.');
  if (Date.parse(parsed.validFrom) > now)
    throw invalidParameter('oauth2-client-certificate is not valid yet.');
  if (Date.parse(parsed.validTo) <= now) throw invalidParameter('oauth2-client-certificate has expired.');
  try {
    if (parsed.checkPrivateKey(createPrivateKey(privateKey))) return { certificate, privateKey };
  } catch {
    throw invalidParameter('oauth2-client-private-key must be a private key in PEM, without a password.');
  }
  throw invalidParameter('oauth2-client-private-key does not belong to oauth2-client-certificate.');
}

/** What a JSON file holds; nothing where it is none. Windows' editors put a byte order mark before it. */
function fileIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text.replace(/^\ufeff/, ''))) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Google signs its accounts' assertions by RSA alone. */
function isRsaKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

/** @throws {Failure} 400 where it is not the key file of a service account */
export function readServiceAccount(text: string): ServiceAccount {
  const { type, client_email: email, private_key_id: keyId, private_key: privateKey } = fileIn(text);
  const isAccount = type === 'service_account' && /^\S+@\S+\.gserviceaccount\.com$/.test(String(email));
  if (!isAccount || typeof keyId !== 'string' || !isRsaKey(String(privateKey)))
    throw invalidParameter('oauth2-service-account-key must be the JSON key file of a service account.');
  return { email: String(email), keyId, privateKey: String(privateKey) };
}
