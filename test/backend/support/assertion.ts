import { X509Certificate, constants, createPrivateKey, randomUUID, sign } from 'node:crypto';
import { generate } from 'selfsigned';
import { thumbprintOf } from '../../../demo/provider/index.js';

export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

/** A key with a certificate that it has signed itself; `days` before or after today is its end. */
export async function makeKeyPair(days = 365): Promise<KeyPair> {
  const day = 86_400_000;
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'alerts' }], {
    keySize: 2048,
    notBeforeDate: new Date(Date.now() - 400 * day),
    notAfterDate: new Date(Date.now() + days * day),
  });
  return { key, cert };
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JWT as a client signs it, made here without the code that is tested. */
export function makeJwt(
  header: { readonly alg: string },
  claims: object,
  { key }: Pick<KeyPair, 'key'>,
): string {
  const signed = `${part(header)}.${part(claims)}`;
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  const signature = sign('sha256', Buffer.from(signed), {
    key: createPrivateKey(key),
    ...(header.alg === 'PS256' && pss),
  });
  return `${signed}.${signature.toString('base64url')}`;
}

/** An assertion as Microsoft's documents have it; `header` and `claims` change it. */
export function makeAssertion(
  pair: KeyPair,
  clientId: string,
  audience: string,
  { header = {}, claims = {} }: { readonly header?: object; readonly claims?: object } = {},
): string {
  const now = Math.floor(Date.now() / 1000);
  const thumbprint = thumbprintOf(new X509Certificate(pair.cert));
  return makeJwt(
    { alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint, ...header } as { alg: string },
    {
      aud: audience,
      iss: clientId,
      sub: clientId,
      jti: randomUUID(),
      iat: now,
      nbf: now,
      exp: now + 600,
      ...claims,
    },
    pair,
  );
}
