import assert from 'node:assert/strict';
import {
  CHANGES,
  OPTIONAL_KEYS,
  UNKNOWN_KEYS,
  WRONG_DELETES,
  WRONG_NAMES,
  WRONG_VALUES,
  goodNames,
} from '../keys.js';
import {
  brief,
  byPassword,
  freshName,
  isOk,
  isRefused,
  oauth2Target,
  put,
  shown,
  withTarget,
} from '../subject.js';
import type { Rule, Subject, Values } from '../subject.js';

const SECRET_KEYS = ['oauth2-client-secret', 'oauth2-refresh-token', 'password'];
/** Names of no target, some of which a careless program finds all the same. */
const ABSENT = [
  'absent-a',
  'absent-b',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '..%2Ftargets',
  '%00',
  'x'.repeat(300),
];

/** What can be done with one target. */
const ROUTES_OF_ONE = [
  ['GET', '', undefined],
  ['GET', '/status', undefined],
  ['PUT', '', { comment: 'changed' }],
  ['POST', '/test', undefined],
  ['DELETE', '/sign-in', undefined],
  ['DELETE', '', undefined],
] as const;

/** Bodies that no target may have, each with a name for it. */
function* wrongBodies(): Generator<Values> {
  for (const key of UNKNOWN_KEYS) yield { [key]: 'x' };
  for (const [key, values] of Object.entries(WRONG_VALUES))
    for (const value of values) yield { [key]: value };
}

/** What no target can be saved without; JSON leaves out what is undefined. */
const LACKING: readonly Values[] = [
  { server: undefined },
  { 'from-address': undefined },
  { mailto: undefined },
  { mailto: [] },
  { name: undefined },
];

/** A target that must not be saved. One that is saved all the same does not stay. */
async function refusesToCreate({ client }: Subject, body: Values) {
  const answer = await client.call('/targets', { method: 'POST', body });
  if (answer.status < 300)
    await client.call(`/targets/${encodeURIComponent(String(body.name))}`, { method: 'DELETE' });
  return answer;
}

/** A target with a value under every key that can have one. */
const full = (subject: Subject): Values => ({
  ...Object.fromEntries(Object.entries(CHANGES).filter(([key]) => OPTIONAL_KEYS.includes(key))),
  'oauth2-refresh-token': subject.secrets.refreshToken,
});

/** All that is given back of a target but its digest, which may change at any time. */
async function withoutDigest(subject: Subject, name: string) {
  const { digest: _digest, ...target } = await shown(subject, name);
  return target;
}

/** A target as it is listed. */
async function listed({ client }: Subject, name: string): Promise<object> {
  const { body } = await client.call('/targets');
  assert.ok(Array.isArray(body), 'the list is no array');
  const found = body.find((each: { name?: string }) => each.name === name) as object | undefined;
  assert.ok(found, 'the target is not in the list');
  return found;
}

export const targetRules: readonly Rule[] = [
  {
    id: 'T1',
    says: 'A target is given back as it was saved, without its secrets',
    check: async (subject) => {
      const kinds: readonly Values[] = [
        full(subject),
        { ...byPassword(subject), comment: 'grüße' },
        { ...byPassword(subject), 'auth-method': undefined },
        { 'auth-method': 'none' },
      ];
      for (const values of kinds) {
        await withTarget(subject, values, async (name) => {
          const method = brief(values['auth-method'] ?? 'the method of the run');
          const target = await shown(subject, name);
          for (const [key, value] of Object.entries({ ...oauth2Target(subject, name), ...values }))
            if (!SECRET_KEYS.includes(key) && !(method === '"none"' && key.startsWith('oauth2-')))
              assert.deepEqual(target[key], value, `${key} is not as it was saved (${method})`);
          for (const key of SECRET_KEYS) {
            assert.ok(!(key in target), `${key} is in the answer (${method})`);
            assert.ok(!(key in (await listed(subject, name))), `${key} is in the list (${method})`);
          }
        });
      }
    },
  },
  {
    id: 'T2',
    says: 'Unknown parameters and wrong values are refused and change nothing',
    check: async (subject) => {
      await withTarget(subject, { ...full(subject), comment: 'before' }, async (name) => {
        const before = await withoutDigest(subject, name);
        const refuses = async (body: Values) => {
          isRefused(await put(subject, name, body), `changing: ${brief(body)}`);
          assert.deepEqual(
            await withoutDigest(subject, name),
            before,
            `changed all the same: ${brief(body)}`,
          );
        };
        for (const body of wrongBodies()) {
          // A good key before and after it must not be taken.
          const good = 'comment' in body ? { author: 'Mallory' } : { comment: 'changed' };
          await refuses({ ...good, ...body });
          await refuses({ ...body, ...good });
        }
        for (const deleted of WRONG_DELETES) await refuses({ author: 'Mallory', delete: deleted });
        await refuses({ name: `${name}-2` });
      });
      for (const body of [...wrongBodies(), ...LACKING]) {
        const answer = await refusesToCreate(subject, { ...oauth2Target(subject, freshName()), ...body });
        isRefused(answer, `creating: ${brief(body)}`);
      }
    },
  },
  {
    id: 'T3',
    says: 'A name cannot leave the directory, and cannot be taken twice',
    check: async (subject) => {
      const { client } = subject;
      for (const name of WRONG_NAMES) {
        const answer = await refusesToCreate(subject, { ...oauth2Target(subject, ''), name });
        isRefused(answer, `creating with the name ${brief(name)}`);
      }
      for (const name of goodNames(Math.random().toString(36).slice(2, 8))) {
        const answer = await refusesToCreate(subject, oauth2Target(subject, name));
        if (answer.status !== 409) isOk(answer, `creating with the name ${name}`);
      }
      await withTarget(subject, {}, async (name) => {
        const body = { ...oauth2Target(subject, name), comment: 'second' };
        isRefused(await client.call('/targets', { method: 'POST', body }), 'a name twice', [400, 409]);
        assert.ok(!('comment' in (await shown(subject, name))), 'the second one has replaced the first');
      });
    },
  },
  {
    id: 'T4',
    says: 'An unknown target is 404 in words that do not depend on its name',
    check: async ({ client }) => {
      for (const [method, rest, body] of ROUTES_OF_ONE) {
        const texts = new Set<string>();
        for (const name of ABSENT) {
          const answer = await client.call(`/targets/${name}${rest}`, { method, body });
          isRefused(answer, `${method} of the unknown target ${name.slice(0, 20)}${rest}`, [404]);
          texts.add(answer.text);
        }
        assert.equal(texts.size, 1, 'the texts differ');
      }
    },
  },
  {
    id: 'T5',
    says: 'A change based on an old version is refused',
    check: async (subject) => {
      const secret = `${subject.secrets.clientSecret}2`;
      for (const [key, value] of Object.entries({ ...CHANGES, 'oauth2-client-secret': secret })) {
        await withTarget(subject, {}, async (name) => {
          const { digest } = await shown(subject, name);
          assert.equal(typeof digest, 'string', 'there is no digest');
          isOk(await put(subject, name, { [key]: value, digest }), `changing ${key}`);
          const after = await shown(subject, name);
          assert.notEqual(after.digest, digest, `the digest is the same after a change of ${key}`);
          const second = await put(subject, name, { author: 'second', digest });
          isRefused(second, `a change with the digest of before ${key} was changed`, [400, 409, 412]);
          assert.deepEqual(await shown(subject, name), after, 'the refused change was made all the same');
          isOk(await put(subject, name, { author: 'third', digest: after.digest }), 'the new digest');
        });
      }
    },
  },
  {
    id: 'T6',
    says: 'What an update leaves out stays, what it deletes goes',
    check: async (subject) => {
      await withTarget(subject, full(subject), async (name) => {
        for (const [key, value] of Object.entries(CHANGES)) {
          const before = await withoutDigest(subject, name);
          isOk(await put(subject, name, { [key]: value }), `changing ${key}`);
          assert.deepEqual(
            await withoutDigest(subject, name),
            { ...before, [key]: value },
            `after a change of ${key}`,
          );
        }
      });
      for (const key of [...OPTIONAL_KEYS, 'oauth2-client-secret'])
        await withTarget(subject, full(subject), async (name) => {
          const { [key]: _gone, ...before } = await withoutDigest(subject, name);
          isOk(await put(subject, name, { delete: [key] }), `deleting ${key}`);
          assert.deepEqual(await withoutDigest(subject, name), before, `after deleting ${key}`);
          const other = key === 'comment' ? 'author' : 'comment';
          isOk(
            await put(subject, name, { delete: [other], ...(key in CHANGES && { [key]: CHANGES[key] }) }),
            'both',
          );
          const after = await shown(subject, name);
          assert.ok(!(other in after), `${other} is still there, deleted beside a change of ${key}`);
          if (key in CHANGES) assert.deepEqual(after[key], CHANGES[key], `${key}, changed beside a deletion`);
        });
    },
  },
  {
    id: 'T7',
    says: 'A deleted target is gone',
    check: async (subject) => {
      const name = freshName();
      const { client } = subject;
      isOk(await client.call('/targets', { method: 'POST', body: oauth2Target(subject, name) }), 'creating');
      isOk(await client.call(`/targets/${name}`, { method: 'DELETE' }), 'deleting');
      isRefused(await client.call(`/targets/${name}`), 'reading it', [404]);
      isRefused(await client.call(`/targets/${name}`, { method: 'DELETE' }), 'deleting it again', [404]);
      const { body } = await client.call('/targets');
      const names = (body as readonly { readonly name?: string }[]).map((each) => each.name);
      assert.ok(!names.includes(name), 'it is still listed');
    },
  },
];
