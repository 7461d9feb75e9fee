import assert from 'node:assert/strict';
import type { Answer, Client } from './client.js';
import type { Loopback } from './loopback/loopback.js';
import type { Secrets } from './secrets.js';

/** What a run is told, and what it works with. */
export interface Subject {
  readonly client: Client;
  /** Values of an OAuth2 target: the method and what the host needs with it. */
  readonly oauth2: Readonly<Record<string, unknown>>;
  readonly secrets: Secrets;
  /** A token endpoint and mail servers of the run's own, where the backend was set up for them. */
  readonly loopback?: Loopback | undefined;
  /** Why there are none. */
  readonly noLoopback?: string;
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

export type Values = Readonly<Record<string, unknown>>;

/** A name that is nobody's yet. */
export const freshName = () => `check-${Math.random().toString(36).slice(2, 10)}`;

/** An OAuth2 target that points nowhere: nothing listens on port 9 (discard) of this machine. */
export const oauth2Target = ({ oauth2, secrets }: Subject, name: string): Values => ({
  name,
  server: '127.0.0.1',
  port: 9,
  mode: 'starttls',
  'oauth2-client-id': 'conformance-client',
  'oauth2-client-secret': secrets.clientSecret,
  'from-address': 'alerts@example.com',
  mailto: ['admin@example.com'],
  ...oauth2,
});

/** What makes a target of these one that signs in by password. */
export const byPassword = ({ secrets }: Subject): Values => ({
  'auth-method': 'plain',
  username: 'user',
  password: secrets.password,
  'oauth2-client-id': undefined,
  'oauth2-client-secret': undefined,
  'oauth2-tenant-id': undefined,
  'oauth2-provider': undefined,
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
  values: Values,
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

/** Changes a saved target. */
export const put = ({ client }: Subject, name: string, body: Values) =>
  client.call(`/targets/${name}`, { method: 'PUT', body });

/** A saved target as it is given back. */
export async function shown({ client }: Subject, name: string): Promise<Record<string, unknown>> {
  const answer = await client.call(`/targets/${name}`);
  isOk(answer, 'reading the target');
  return objectOf(answer);
}

/** The health that the status of a target tells. */
export async function healthOf({ client }: Subject, name: string): Promise<unknown> {
  const answer = await client.call(`/targets/${name}/status`);
  isOk(answer, 'reading the status');
  return objectOf(answer).health;
}

/** A value as it stands in a message, however long it is. */
export const brief = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
