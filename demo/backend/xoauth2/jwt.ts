import { constants, createPrivateKey, sign } from 'node:crypto';

/** RSASSA-PSS for Microsoft, PKCS#1 v1.5 for Google (RFC 7518 sections 3.5 and 3.3). */
const PADDINGS = {
  PS256: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST },
  RS256: { padding: constants.RSA_PKCS1_PADDING },
};

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A signed JWT (RFC 7515, RFC 7519).
 *
 * @param key PEM
 */
export function signJwt(
  algorithm: keyof typeof PADDINGS,
  header: Readonly<Record<string, string>>,
  claims: Readonly<Record<string, string | number>>,
  key: string,
): string {
  const signed = `${part({ alg: algorithm, typ: 'JWT', ...header })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), {
    key: createPrivateKey(key),
    ...PADDINGS[algorithm],
  });
  return `${signed}.${signature.toString('base64url')}`;
}
