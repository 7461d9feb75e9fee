import { BIT_STRING, INTEGER, OBJECT_ID, UTC_TIME, VERSION, partsOf, readDer } from './der.js';
import type { Der } from './der.js';
import { pemBlocks } from './pem.js';

/** What can be wrong with a certificate; each has a text of that name. */
export type CertificateProblem =
  | 'certificateForm'
  | 'certificateSeveral'
  | 'certificateWithKey'
  | 'certificateKind'
  | 'certificateWeak'
  | 'certificateEnded'
  | 'certificateNotYet';

/** A certificate with an RSA key. */
export interface Certificate {
  readonly pem: string;
  readonly der: Uint8Array;
  /** In milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly modulus: Uint8Array;
}

/** Smallest key that is taken, in bits. */
const SMALLEST = 2048;

/** rsaEncryption (RFC 8017 appendix A.1). */
const RSA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

export const isRsa = (algorithm: Der | undefined) => {
  const [id] = partsOf(algorithm);
  return (
    id?.tag === OBJECT_ID &&
    id.content.length === RSA.length &&
    RSA.every((each, at) => id.content[at] === each)
  );
};

/** The bytes of a positive number, without the zero before them that keeps it positive. */
export function numberIn(value: Der | undefined): Uint8Array | undefined {
  if (value?.tag !== INTEGER) return undefined;
  const start = value.content.findIndex((byte) => byte !== 0);
  return start < 0 ? undefined : value.content.subarray(start);
}

/** UTCTime until 2049, GeneralizedTime from then on (RFC 5280 section 4.1.2.5). */
function timeIn(value: Der | undefined): number {
  const text = String.fromCharCode(...(value?.content ?? []));
  const year = Number(text.slice(0, 2));
  const full = value?.tag === UTC_TIME ? `${year < 50 ? 20 : 19}${text}` : text;
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full) ?? [];
  const [y = NaN, month = NaN, ...rest] = parts.map(Number);
  return Date.UTC(y, month - 1, ...rest);
}

/** RFC 5280 section 4.1. */
function parse(pem: string, der: Uint8Array): Certificate | 'certificateForm' | 'certificateKind' {
  const [body] = partsOf(readDer(der));
  const fields = partsOf(body);
  const at = fields[0]?.tag === VERSION ? 1 : 0;
  const [notBefore, notAfter] = partsOf(fields[at + 3]).map(timeIn);
  const [algorithm, key] = partsOf(fields[at + 5]);
  if (!algorithm || key?.tag !== BIT_STRING) return 'certificateForm';
  if (notBefore === undefined || notAfter === undefined || Number.isNaN(notBefore + notAfter))
    return 'certificateForm';
  if (!isRsa(algorithm)) return 'certificateKind';
  // The first byte of a bit string counts its unused bits.
  const modulus = numberIn(partsOf(readDer(key.content.subarray(1)))[0]);
  return modulus ? { pem, der, notBefore, notAfter, modulus } : 'certificateForm';
}

/**
 * Reads a certificate in PEM, and judges whether a provider takes it now.
 *
 * @param now in milliseconds since the epoch
 */
export function readCertificate(text: string, now: number): Certificate | CertificateProblem {
  const [first, second] = pemBlocks(text).filter(({ label }) => label === 'CERTIFICATE');
  if (!first) return 'certificateForm';
  if (second) return 'certificateSeveral';
  const certificate = parse(first.text, first.bytes);
  if (typeof certificate === 'string') return certificate;
  if (certificate.modulus.length * 8 < SMALLEST) return 'certificateWeak';
  if (certificate.notAfter <= now) return 'certificateEnded';
  return certificate.notBefore > now ? 'certificateNotYet' : certificate;
}

/** SHA-1 of the certificate in hexadecimal, as portals list it; undefined where the page may not compute it. */
export async function thumbprintOf({ der }: Certificate): Promise<string | undefined> {
  // Browsers have it on https and localhost only.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  const digest = await subtle?.digest('SHA-1', new Uint8Array(der));
  if (!digest) return undefined;
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');
}
