import { createPrivateKey, generateKeyPairSync } from 'node:crypto';

/** Keys made anew at each start; the engine asks for some, though nothing here is signed for others. */
export function signingKeys() {
  // By way of PEM: while Node 20 writes the JWK of a key, collecting the job that made the key waits for itself for ever.
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return { keys: [{ ...createPrivateKey(privateKey).export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] };
}
