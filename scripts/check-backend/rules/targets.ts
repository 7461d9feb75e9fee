import assert from 'node:assert/strict';
import { SECRETS, freshName, isOk, isRefused, oauth2Target, objectOf, withTarget } from '../subject.js';
import type { Rule, Subject } from '../subject.js';

const SECRET_KEYS = ['oauth2-client-secret', 'oauth2-refresh-token', 'password'];
/** Names of no target, some of which a careless program finds all the same. */
const ABSENT = [
  'absent-a',
  'absent-b',
  'constructor',
  '__proto__',
  'toString',
  '..%2Ftargets',
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

/** Bodies that no target may have. */
const WRONG: readonly Readonly<Record<string, unknown>>[] = [
  { surprise: 1 },
  { port: 0 },
  { port: 70_000 },
  { mode: 'ssl' },
  { 'auth-method': 'magic' },
  { mailto: 'admin@example.com' },
  { 'from-address': 'alerts@example.com\r\nBcc: other@example.com' },
  { 'oauth2-client-secret': `${SECRETS.clientSecret}\r\n` },
  { name: 'another-name', surprise: 1 },
];
/** What cannot be deleted from a target. */
const WRONG_DELETES = [
  { delete: ['surprise'] },
  { delete: ['name'] },
  { delete: ['server'] },
  { delete: 'comment' },
];
/** What no target can be saved without; JSON leaves out what is undefined. */
const LACKING = [{ server: undefined }, { 'from-address': undefined }];

/** Names that leave the directory, or that another program would read in another way. */
const WRONG_NAMES = [
  '../escape',
  'a/b',
  '..',
  '.hidden',
  '',
  '7seven',
  '-dash',
  'a.b',
  'a b',
  'nämlich',
  'newline\n',
  'x'.repeat(65),
];

/** A target that must not be saved. One that is saved all the same does not stay. */
async function refusesToCreate({ client }: Subject, body: Readonly<Record<string, unknown>>, doing: string) {
  const answer = await client.call('/targets', { method: 'POST', body });
  if (answer.status < 300)
    await client.call(`/targets/${encodeURIComponent(String(body.name))}`, { method: 'DELETE' });
  isRefused(answer, `creating with ${doing}`);
}

export const targetRules: readonly Rule[] = [
  {
    id: 'T1',
    says: 'A target is given back as it was saved, without its secrets',
    check: async (subject) => {
      const plain = { 'auth-method': 'plain', username: 'user', password: SECRETS.password };
      await withTarget(subject, { comment: 'grüße' }, async (name) => {
        const shown = objectOf(await subject.client.call(`/targets/${name}`));
        const saved = { ...oauth2Target(subject, name), comment: 'grüße' };
        for (const [key, value] of Object.entries(saved))
          if (!SECRET_KEYS.includes(key))
            assert.deepEqual(shown[key], value, `${key} is not as it was saved`);
        for (const key of SECRET_KEYS) assert.ok(!(key in shown), `${key} is in the answer`);
        const { body } = await subject.client.call('/targets');
        assert.ok(Array.isArray(body), 'the list is no array');
        const listed = body.find((each: { name?: string }) => each.name === name) as object | undefined;
        assert.ok(listed, 'the target is not in the list');
        for (const key of SECRET_KEYS) assert.ok(!(key in listed), `${key} is in the list`);
      });
      await withTarget(subject, plain, async (name) => {
        assert.ok(!('password' in objectOf(await subject.client.call(`/targets/${name}`))));
      });
    },
  },
  {
    id: 'T2',
    says: 'Unknown parameters and wrong values are refused and change nothing',
    check: async (subject) => {
      await withTarget(subject, {}, async (name) => {
        const before = (await subject.client.call(`/targets/${name}`)).text;
        for (const body of [...WRONG, ...WRONG_DELETES]) {
          const answer = await subject.client.call(`/targets/${name}`, { method: 'PUT', body });
          isRefused(answer, JSON.stringify(body));
        }
        assert.equal((await subject.client.call(`/targets/${name}`)).text, before, 'the target was changed');
      });
      for (const wrong of [...WRONG, ...LACKING]) {
        await refusesToCreate(
          subject,
          { ...oauth2Target(subject, freshName()), ...wrong },
          JSON.stringify(wrong),
        );
      }
    },
  },
  {
    id: 'T3',
    says: 'A name cannot leave the directory, and cannot be taken twice',
    check: async (subject) => {
      const { client } = subject;
      for (const name of WRONG_NAMES)
        await refusesToCreate(subject, oauth2Target(subject, name), `the name ${JSON.stringify(name)}`);
      await withTarget(subject, {}, async (name) => {
        const body = oauth2Target(subject, name);
        isRefused(await client.call('/targets', { method: 'POST', body }), 'a name twice', [400, 409]);
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
      await withTarget(subject, {}, async (name) => {
        const { digest } = objectOf(await subject.client.call(`/targets/${name}`));
        assert.equal(typeof digest, 'string', 'there is no digest');
        const put = (comment: string) =>
          subject.client.call(`/targets/${name}`, { method: 'PUT', body: { comment, digest } });
        isOk(await put('first'), 'the first change');
        isRefused(await put('second'), 'the second change with the same digest', [400, 409, 412]);
        assert.equal(objectOf(await subject.client.call(`/targets/${name}`)).comment, 'first');
      });
    },
  },
  {
    id: 'T6',
    says: 'What an update leaves out stays, what it deletes goes',
    check: async (subject) => {
      await withTarget(subject, { comment: 'there' }, async (name) => {
        const { client } = subject;
        const put = async (body: object) =>
          isOk(await client.call(`/targets/${name}`, { method: 'PUT', body }), 'PUT');
        await put({ author: 'Somebody' });
        assert.equal(objectOf(await client.call(`/targets/${name}`)).comment, 'there');
        await put({ delete: ['comment'] });
        const shown = objectOf(await client.call(`/targets/${name}`));
        assert.ok(!('comment' in shown), 'the comment is still there');
        assert.equal(shown.author, 'Somebody');
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
    },
  },
];
