import assert from 'node:assert/strict';
import { parse } from '../client.js';
import { SECRETS, freshName, isOk, isRefused, oauth2Target, objectOf, withTarget } from '../subject.js';
import type { Rule, Subject } from '../subject.js';

const STEPS = ['token', 'account', 'sign-in', 'sender', 'sent'];

interface Step {
  readonly id: string;
  readonly status: string;
  readonly error?: { readonly error?: unknown };
}

const send = (subject: Subject, body: object, accept: string) =>
  subject.client.call('/test', {
    method: 'POST',
    body: { ...oauth2Target(subject, freshName()), recipient: 'admin@example.com', ...body },
    headers: { Accept: accept },
  });

/** All steps in their order, the ones after a failed one skipped, the failed one with its error. */
function areSteps(steps: unknown, failing: string) {
  assert.ok(Array.isArray(steps), 'there are no steps');
  const list = steps as readonly Step[];
  assert.deepEqual(
    list.map(({ id }) => id),
    STEPS,
  );
  const failed = list.findIndex(({ status }) => status === 'failed');
  assert.equal(list[failed]?.id, failing, 'another step failed');
  assert.equal(typeof list[failed].error?.error, 'string', 'the failed step has no error');
  for (const { id, status } of list.slice(failed + 1))
    assert.equal(status, 'skipped', `${id} is not skipped`);
}

const WITH_TOKEN = { 'oauth2-refresh-token': SECRETS.refreshToken };

export const testMailRules: readonly Rule[] = [
  {
    id: 'M1',
    says: 'A test of unsaved values tells each step',
    check: async (subject) => {
      const oauth2 = await send(subject, WITH_TOKEN, 'application/json');
      isOk(oauth2, 'testing with a wrong token');
      areSteps(objectOf(oauth2).steps, 'token');
      const none = await send(subject, { 'auth-method': 'none' }, 'application/json');
      isOk(none, 'testing a server that is not there');
      areSteps(objectOf(none).steps, 'sign-in');
    },
  },
  {
    id: 'M2',
    says: 'The steps come line by line where that is accepted',
    check: async (subject) => {
      const answer = await send(subject, WITH_TOKEN, 'application/x-ndjson');
      isOk(answer, 'testing');
      const lines = answer.headers.get('Content-Type')?.includes('x-ndjson')
        ? answer.text.trim().split('\n').map(parse)
        : objectOf(answer).steps;
      areSteps(lines, 'token');
    },
  },
  {
    id: 'M3',
    says: 'A test refuses parameters that it does not know, and needs a recipient',
    check: async (subject) => {
      isRefused(
        await send(subject, { ...WITH_TOKEN, surprise: 1 }, 'application/json'),
        'an unknown parameter',
      );
      isRefused(
        await send(subject, { ...WITH_TOKEN, recipient: undefined }, 'application/json'),
        'no recipient',
      );
    },
  },
  {
    id: 'M4',
    says: 'A test of a saved target that fails is HTTP 502 with the error',
    check: async (subject) =>
      withTarget(subject, WITH_TOKEN, async (name) => {
        const answer = await subject.client.call(`/targets/${name}/test`, { method: 'POST' });
        isRefused(answer, 'testing with a wrong token', [502]);
      }),
  },
  {
    id: 'M5',
    says: 'No answer of this run held a secret or a token that was sent',
    check: ({ client }) => {
      for (const { call, text } of client.answers) {
        for (const [what, secret] of Object.entries(SECRETS))
          assert.ok(!text.includes(secret), `${call} answered with the ${what}`);
      }
      return Promise.resolve();
    },
  },
];
