import { X509Certificate, createPrivateKey } from 'node:crypto';
import { invalidParameter } from '../failure.js';
import type { KeyPair, ServiceAccount } from '../xoauth2/credential.js';

/** @throws {Failure} 400 where the two are not what they should be, do not belong together or are over */
export function checkedKeyPair(certificate: string, privateKey: string, now: number): KeyPair {
  let parsed: X509Certificate;
  try {
    parsed = new X509Certificate(certificate);
  } catch {
    throw invalidParameter('oauth2-client-certificate must be a certificate in PEM.');
  }
  if (parsed.publicKey.asymmetricKeyType !== 'rsa')
    throw invalidParameter('oauth2-client-certificate must have an RSA key.');
  if ((parsed.publicKey.asymmetricKeyDetails?.modulusLength ?? 0) < 2048)
    throw invalidParameter('oauth2-client-certificate must have a key of at least 2048 bits.');
  if (Date.parse(parsed.validTo) <= now) throw invalidParameter('oauth2-client-certificate has expired.');
  try {
    if (parsed.checkPrivateKey(createPrivateKey(privateKey))) return { certificate, privateKey };
  } catch {
    throw invalidParameter('oauth2-client-private-key must be a private key in PEM, without a password.');
  }
  throw invalidParameter('oauth2-client-private-key does not belong to oauth2-client-certificate.');
}

/** @throws {Failure} 400 where it is not the key file of a service account */
export function readServiceAccount(text: string): ServiceAccount {
  let file: Readonly<Record<string, unknown>>;
  try {
    file = Object(JSON.parse(text)) as Record<string, unknown>;
    createPrivateKey(String(file.private_key));
  } catch {
    throw invalidParameter('oauth2-service-account-key must be the JSON key file of a service account.');
  }
  const { type, client_email: email, private_key_id: keyId, private_key: privateKey } = file;
  const isAccount = type === 'service_account' && /^\S+@\S+\.gserviceaccount\.com$/.test(String(email));
  if (!isAccount || typeof keyId !== 'string')
    throw invalidParameter('oauth2-service-account-key must be the JSON key file of a service account.');
  return { email: String(email), keyId, privateKey: String(privateKey) };
}
