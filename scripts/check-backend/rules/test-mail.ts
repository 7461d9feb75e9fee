import assert from 'node:assert/strict';
import { parse } from '../client.js';
import { UNKNOWN_KEYS, WRONG_RECIPIENTS, WRONG_VALUES } from '../keys.js';
import { brief, freshName, isOk, isRefused, oauth2Target, objectOf, withTarget } from '../subject.js';
import type { Rule, Subject, Values } from '../subject.js';

const STEPS = ['token', 'account', 'sign-in', 'sender', 'sent'];
/** Whose trouble the first failure of these steps is, where nothing else is known. */
const PEERS: Readonly<Record<string, string>> = { token: 'token-endpoint', 'sign-in': 'smtp-server' };

export interface Step {
  readonly id: string;
  readonly status: string;
  readonly error?: {
    readonly error?: unknown;
    readonly error_description?: unknown;
    readonly peer?: unknown;
  };
}

export const sendTest = (subject: Subject, body: Values, accept = 'application/json') =>
  subject.client.call('/test', {
    method: 'POST',
    body: { ...oauth2Target(subject, freshName()), recipient: 'admin@example.com', ...body },
    headers: { Accept: accept },
  });

/** The steps of an answer: all of them, in their order. */
export function stepsIn(steps: unknown): readonly Step[] {
  assert.ok(Array.isArray(steps), 'there are no steps');
  const list = steps as readonly Step[];
  assert.deepEqual(
    list.map(({ id }) => id),
    STEPS,
    'the steps are not the ones of the contract',
  );
  return list;
}

/** Steps of which one failed: with its error, and the ones after it skipped. */
function areSteps(steps: unknown, failing: string) {
  const list = stepsIn(steps);
  const failed = list.findIndex(({ status }) => status === 'failed');
  assert.equal(list[failed]?.id, failing, 'another step failed');
  const { error } = list[failed];
  assert.equal(typeof error?.error, 'string', 'the failed step has no error');
  assert.equal(error?.peer, PEERS[failing], `the failed step ${failing} names another peer`);
  for (const { id, status } of list.slice(failed + 1))
    assert.equal(status, 'skipped', `${id} is not skipped`);
}

const withToken = ({ secrets }: Subject): Values => ({ 'oauth2-refresh-token': secrets.refreshToken });

export const testMailRules: readonly Rule[] = [
  {
    id: 'M1',
    says: 'A test of unsaved values tells each step, and whose trouble a failure is',
    check: async (subject) => {
      const oauth2 = await sendTest(subject, withToken(subject));
      isOk(oauth2, 'testing with a wrong token');
      areSteps(objectOf(oauth2).steps, 'token');
      const none = await sendTest(subject, { 'auth-method': 'none' });
      isOk(none, 'testing a server that is not there');
      areSteps(objectOf(none).steps, 'sign-in');
    },
  },
  {
    id: 'M2',
    says: 'The steps come line by line where that is accepted',
    check: async (subject) => {
      const answer = await sendTest(subject, withToken(subject), 'application/x-ndjson');
      isOk(answer, 'testing');
      const lines = answer.headers.get('Content-Type')?.includes('x-ndjson')
        ? answer.text.trim().split('\n').map(parse)
        : objectOf(answer).steps;
      areSteps(lines, 'token');
    },
  },
  {
    id: 'M3',
    says: 'A test refuses parameters that it does not know, wrong values, and what is no recipient',
    check: async (subject) => {
      const token = withToken(subject);
      for (const key of UNKNOWN_KEYS)
        isRefused(await sendTest(subject, { ...token, [key]: 'x' }), `the parameter ${key}`);
      for (const recipient of WRONG_RECIPIENTS)
        isRefused(await sendTest(subject, { ...token, recipient }), `the recipient ${brief(recipient)}`);
      for (const [key, values] of Object.entries(WRONG_VALUES))
        for (const value of values)
          isRefused(await sendTest(subject, { ...token, [key]: value }), `${key}: ${brief(value)}`);
    },
  },
  {
    id: 'M4',
    says: 'A test of a saved target that fails is HTTP 502 with the error',
    check: async (subject) =>
      withTarget(subject, withToken(subject), async (name) => {
        const answer = await subject.client.call(`/targets/${name}/test`, { method: 'POST' });
        isRefused(answer, 'testing with a wrong token', [502]);
      }),
  },
];
