import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';

/** A service account that Google might have given out, with the keys that prove its assertions. */
export interface ServiceAccount {
  readonly email: string;
  readonly keyId: string;
  /** PEM. */
  readonly publicKey: string;
  /** The JSON file of its key, whose addresses lead elsewhere: nobody may ask there. */
  readonly file: string;
}

export function newServiceAccount(elsewhere: string): ServiceAccount {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const [email, keyId] = ['alerts@conformance.iam.gserviceaccount.com', '0123456789abcdef'];
  const file = JSON.stringify({
    type: 'service_account',
    project_id: 'conformance',
    private_key_id: keyId,
    private_key: privateKey,
    client_email: email,
    client_id: '104857600000000000001',
    auth_uri: elsewhere,
    token_uri: elsewhere,
  });
  return { email, keyId, publicKey, file };
}

/** What an assertion has to say. */
export interface Expected {
  readonly account: Pick<ServiceAccount, 'email' | 'keyId' | 'publicKey'>;
  readonly mailbox: string;
  readonly scope: string;
  readonly audience: string;
  /** Seconds since the epoch. */
  readonly now: number;
}

/** Google takes none that lives longer, in seconds, and none of a clock that is further off. */
const LONGEST_LIFE = 3_600;
const LEEWAY = 300;

const parsed = (part: string) => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/**
 * What is wrong with the assertion of a service account (RFC 7523 section 3, as Google documents it); undefined when nothing is.
 * Source: https://developers.google.com/identity/protocols/oauth2/service-account
 */
export function wrongWithAssertion(assertion: string, expected: Expected): string | undefined {
  const { account, mailbox, scope, audience, now } = expected;
  const [head = '', body = '', signature = '', ...more] = assertion.split('.');
  if (signature === '' || more.length > 0) return 'it is no signed JWT';
  const [header, claims] = [parsed(head), parsed(body)];
  const wanted = [
    ['alg', header.alg, 'RS256'],
    ['typ', header.typ, 'JWT'],
    ['kid', header.kid, account.keyId],
    ['iss', claims.iss, account.email],
    ['sub', claims.sub, mailbox],
    ['scope', claims.scope, scope],
    ['aud', claims.aud, audience],
  ] as const;
  for (const [key, value, right] of wanted)
    if (value !== right) return `its ${key} is ${JSON.stringify(value)}, not ${JSON.stringify(right)}`;
  const { iat, exp } = claims;
  if (typeof iat !== 'number' || typeof exp !== 'number') return 'its iat and exp are no numbers';
  if (exp - iat > LONGEST_LIFE) return 'it lives longer than an hour';
  if (iat > now + LEEWAY || exp <= now) return 'it is not valid now';
  const key = createPublicKey(account.publicKey);
  return verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))
    ? undefined
    : 'it is not signed with the key of the file';
}
