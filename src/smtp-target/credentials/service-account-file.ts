import { readPrivateKey } from './private-key.js';

/** What can be wrong with the file of a service account's key; each has a text of that name. */
export type ServiceAccountProblem = 'serviceAccountForm' | 'serviceAccountIsClient' | 'serviceAccountKey';

/** What is read of the file. Its `token_uri` and `auth_uri` are not: a file must not choose whom a backend calls. */
export interface ServiceAccountFile {
  readonly clientEmail: string;
  /** The number that is entered in the admin console. */
  readonly clientId: string;
  readonly privateKeyId: string;
  /** PEM. */
  readonly privateKey: string;
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {}; // something else was pasted; the problem says so
  }
}

/** Reads the JSON file that Google gives out for a service account's key. */
export function readServiceAccountFile(text: string): ServiceAccountFile | ServiceAccountProblem {
  const content = parse(text);
  if ('web' in content || 'installed' in content) return 'serviceAccountIsClient';
  const { type, client_email: email, client_id: id, private_key_id: keyId, private_key: key } = content;
  const isAccount = type === 'service_account' && /^\S+@\S+\.gserviceaccount\.com$/.test(String(email));
  if (!isAccount || !/^\d+$/.test(String(id)) || typeof keyId !== 'string') return 'serviceAccountForm';
  if (typeof key !== 'string' || typeof readPrivateKey(key) === 'string') return 'serviceAccountKey';
  return { clientEmail: String(email), clientId: String(id), privateKeyId: keyId, privateKey: key };
}
