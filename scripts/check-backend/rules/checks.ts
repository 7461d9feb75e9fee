import assert from 'node:assert/strict';
import type { Answer } from '../client.js';
import { UNKNOWN_KEYS, WRONG_VALUES } from '../keys.js';
import type { TokenAnswer } from '../loopback/token-endpoint.js';
import { Unchecked, brief, freshName, isOk, isRefused, oauth2Target, objectOf } from '../subject.js';
import type { Rule, Subject, Values } from '../subject.js';
import { loopbackRule } from './loopback.js';

const STEPS = ['endpoint', 'tenant', 'client', 'permission'];

/** What the check is about. */
const ITS_KEYS = Object.entries(WRONG_VALUES).filter(
  ([key]) => key.startsWith('oauth2-') && !key.includes('token'),
);

/** Has a registration checked, where the host can: it need not. */
async function check(subject: Subject, values: Values): Promise<Answer> {
  const body = { ...oauth2Target(subject, freshName()), ...values };
  const answer = await subject.client.call('/check', { method: 'POST', body });
  if (answer.status === 404) throw new Unchecked('the backend has no POST /check');
  return answer;
}

interface Light {
  readonly id: string;
  readonly status: string;
  readonly error?: { readonly error?: unknown; readonly peer?: unknown };
}

function lightsIn(answer: Answer): readonly Light[] {
  isOk(answer, 'checking');
  const { steps } = objectOf(answer);
  assert.ok(Array.isArray(steps), 'there are no steps');
  assert.deepEqual(
    (steps as Light[]).map(({ id }) => id),
    STEPS,
    'the steps are not the ones of the contract',
  );
  return steps as Light[];
}

/** What a token endpoint says to a code that is none, and which lights are on then. */
const VERDICTS: readonly (readonly [answer: TokenAnswer, lights: readonly string[]])[] = [
  [{ status: 400, body: { error: 'invalid_grant' } }, ['ok', 'ok', 'ok', 'skipped']],
  [{ status: 401, body: { error: 'invalid_client' } }, ['ok', 'ok', 'failed', 'skipped']],
  [{ status: 503, body: 'Later.' }, ['failed', 'skipped', 'skipped', 'skipped']],
];

export const checkRules: readonly Rule[] = [
  {
    id: 'K1',
    says: 'A check refuses parameters that it does not know, and wrong values',
    check: async (subject) => {
      for (const key of UNKNOWN_KEYS) isRefused(await check(subject, { [key]: 'x' }), `${key}: x`);
      for (const [key, values] of ITS_KEYS)
        for (const value of values)
          isRefused(await check(subject, { [key]: value }), `${key}: ${brief(value)}`);
    },
  },
  loopbackRule(
    'K2',
    'A check proves client and credential by a code that is none, and says whose trouble a failure is',
    async (subject) => {
      for (const [said, expected] of VERDICTS) {
        await subject.loopback.behaving(
          () => said,
          async () => {
            const requests = await subject.loopback.endpoint.during(async () => {
              const lights = lightsIn(await check(subject, {}));
              const what = `the lights after ${brief(said.body)}`;
              assert.deepEqual(
                lights.map(({ status }) => status),
                expected,
                what,
              );
              const failed = lights.find(({ status }) => status === 'failed')?.error;
              if (failed) assert.equal(failed.peer, 'token-endpoint', `${what}: the peer of the failed one`);
            });
            assert.equal(requests.length, 1, 'the token endpoint was not asked once');
            const [{ form, clientSecret } = { form: new URLSearchParams(), clientSecret: '' }] = requests;
            assert.equal(form.get('grant_type'), 'authorization_code');
            assert.equal(clientSecret, subject.secrets.clientSecret, 'the secret that was entered');
          },
        );
      }
    },
  ),
];
