import { generateKeyPairSync } from 'node:crypto';

/** Keys made anew at each start; the engine asks for some, though nothing here is signed for others. */
export function signingKeys() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] };
}
