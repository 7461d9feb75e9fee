import { isRsa, numberIn } from './certificate.js';
import type { Certificate } from './certificate.js';
import { OCTET_STRING, partsOf, readDer } from './der.js';
import { pemBlocks } from './pem.js';

/** What can be wrong with a private key; each has a text of that name. */
export type KeyProblem = 'keyForm' | 'keyPublic' | 'keyEncrypted' | 'keyKind' | 'keyOther';

export interface PrivateKey {
  readonly pem: string;
  readonly modulus: Uint8Array;
}

/** RFC 8017 appendix A.1.2: version, modulus, ... */
const modulusIn = (bytes: Uint8Array) => numberIn(partsOf(readDer(bytes))[1]);

/** RFC 5208 section 5: version, algorithm, key. */
function modulusInPkcs8(bytes: Uint8Array): Uint8Array | 'keyKind' | undefined {
  const [, algorithm, key] = partsOf(readDer(bytes));
  if (!algorithm || key?.tag !== OCTET_STRING) return undefined;
  return isRsa(algorithm) ? modulusIn(key.content) : 'keyKind';
}

const isSame = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** Reads a private key in PEM (PKCS#8 or PKCS#1), and judges whether it belongs to a certificate that is known. */
export function readPrivateKey(
  text: string,
  certificate?: Pick<Certificate, 'modulus'>,
): PrivateKey | KeyProblem {
  const blocks = pemBlocks(text);
  const block = blocks.find(({ label }) => label.endsWith('PRIVATE KEY'));
  if (!block) return blocks.length > 0 ? 'keyPublic' : 'keyForm';
  if (block.label.startsWith('ENCRYPTED')) return 'keyEncrypted';
  if (!['PRIVATE KEY', 'RSA PRIVATE KEY'].includes(block.label)) return 'keyKind';
  const modulus = block.label === 'PRIVATE KEY' ? modulusInPkcs8(block.bytes) : modulusIn(block.bytes);
  if (modulus === 'keyKind') return modulus;
  if (!modulus) return 'keyForm';
  if (certificate && !isSame(certificate.modulus, modulus)) return 'keyOther';
  return { pem: block.text, modulus };
}
