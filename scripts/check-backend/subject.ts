import assert from 'node:assert/strict';
import type { Answer, Client } from './client.js';

/** What a run is told besides the address. */
export interface Subject {
  readonly client: Client;
  /** Values of an OAuth2 target: the method and what the host needs with it. */
  readonly oauth2: Readonly<Record<string, unknown>>;
}

/** Why a rule could be neither kept nor broken in this run. */
export class Unchecked extends Error {
  override readonly name = 'Unchecked';
}

/** One rule of docs/backend-contract.md. `check` throws where it is broken, and `Unchecked` where that cannot be seen. */
export interface Rule {
  /** Its number in the contract. */
  readonly id: string;
  readonly says: string;
  check(subject: Subject): Promise<void>;
}

/** Secrets that a run sends, and that no answer may hold. */
export const SECRETS = {
  clientSecret: 'conformance-client-secret-4b1d',
  password: 'conformance-password-93fa',
  refreshToken: 'conformance-refresh-token-77c0',
} as const;

/** A name that is nobody's yet. */
export const freshName = () => `check-${Math.random().toString(36).slice(2, 10)}`;

/** An OAuth2 target that points nowhere: nothing listens on port 9 (discard) of this machine. */
export const oauth2Target = ({ oauth2 }: Subject, name: string) => ({
  name,
  server: '127.0.0.1',
  port: 9,
  mode: 'starttls',
  'oauth2-client-id': 'conformance-client',
  'oauth2-client-secret': SECRETS.clientSecret,
  'from-address': 'alerts@example.com',
  mailto: ['admin@example.com'],
  ...oauth2,
});

/** The body of an answer as an object. */
export function objectOf({ body, text }: Answer): Record<string, unknown> {
  assert.ok(typeof body === 'object' && body !== null, `The body is no JSON object: ${text.slice(0, 80)}`);
  return body as Record<string, unknown>;
}

export function isOk(answer: Answer, doing: string) {
  assert.ok(
    answer.status >= 200 && answer.status < 300,
    `${doing}: HTTP ${answer.status} ${answer.text.slice(0, 200)}`,
  );
}

/** A refusal in the contract's form. */
export function isRefused(answer: Answer, doing: string, statuses: readonly number[] = [400, 422]) {
  assert.ok(
    statuses.includes(answer.status),
    `${doing}: HTTP ${answer.status}, expected ${statuses.join(' or ')}`,
  );
  const { error } = objectOf(answer);
  assert.ok(typeof error === 'string' && error !== '', `${doing}: the answer has no "error"`);
}

/** Runs `work` with a saved target that is deleted afterwards. */
export async function withTarget(
  subject: Subject,
  values: Readonly<Record<string, unknown>>,
  work: (name: string) => Promise<void>,
): Promise<void> {
  const name = freshName();
  const { client } = subject;
  const body = { ...oauth2Target(subject, name), ...values };
  isOk(await client.call('/targets', { method: 'POST', body }), 'creating a target');
  try {
    await work(name);
  } finally {
    await client.call(`/targets/${name}`, { method: 'DELETE' });
  }
}

/** The health that the status of a target tells. */
export async function healthOf({ client }: Subject, name: string): Promise<unknown> {
  const answer = await client.call(`/targets/${name}/status`);
  isOk(answer, 'reading the status');
  return objectOf(answer).health;
}
