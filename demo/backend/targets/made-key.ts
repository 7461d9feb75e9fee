import { X509Certificate } from 'node:crypto';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import type { Storage } from '../storage/storage.js';
import type { KeyPair } from '../xoauth2/credential.js';

/** Long enough for whoever has to upload the certificate first, in seconds. */
const LIFE = 86_400;

const idOf = (certificate: X509Certificate) => `key_${certificate.fingerprint256.replaceAll(':', '')}`;

/** The certificate in a text; undefined for what is none, of which others say what is wrong. */
function certificateIn(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

/** Keeps the key of a certificate that was made here until a target is saved with it: no browser ever has it. */
export async function keepMadeKey(
  storage: Storage,
  { certificate, privateKey }: KeyPair,
  session: string,
  nowMs: number,
): Promise<void> {
  const until = Math.floor(nowMs / 1000) + LIFE;
  await storage.putOnce(idOf(new X509Certificate(certificate)), { privateKey }, until, session);
}

/** A target with the key of its certificate, where that was made for the same session and no other key comes along. */
export async function withMadeKey<T extends SmtpTarget>(
  storage: Storage,
  target: T,
  session: string,
): Promise<T> {
  const { 'oauth2-client-certificate': pem, 'oauth2-client-private-key': given } = target;
  const certificate = pem !== undefined && given === undefined ? certificateIn(pem) : undefined;
  const kept = certificate && (await storage.peekOnce(idOf(certificate), session));
  const { privateKey } = (kept ?? {}) as { readonly privateKey?: unknown };
  return typeof privateKey === 'string' ? { ...target, 'oauth2-client-private-key': privateKey } : target;
}
