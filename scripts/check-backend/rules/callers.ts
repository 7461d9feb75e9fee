import assert from 'node:assert/strict';
import type { Answer, Call } from '../client.js';
import { freshName, isOk, isRefused, oauth2Target, objectOf, withTarget } from '../subject.js';
import type { Rule, Subject } from '../subject.js';

const FOREIGN = 'https://foreign.example';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

/** Every route that reads, with a saved target. */
const readingRoutes = (name: string): readonly Route[] =>
  ['/session', '/targets', `/targets/${name}`, `/targets/${name}/status`].map((path) => ({
    method: 'GET',
    path,
  }));

/** Every route that changes something, with a saved target and a name that is free. */
const changingRoutes = (subject: Subject, name: string, free: string): readonly Route[] => [
  { method: 'POST', path: '/smtp-oauth2-token', body: {} },
  { method: 'POST', path: '/test', body: {} },
  { method: 'POST', path: '/targets', body: oauth2Target(subject, free) },
  { method: 'PUT', path: `/targets/${name}`, body: { comment: 'changed' } },
  { method: 'POST', path: `/targets/${name}/test` },
  { method: 'DELETE', path: `/targets/${name}/sign-in` },
  { method: 'DELETE', path: `/targets/${name}` },
];

/** Every change must be refused, and none may be made all the same. */
async function refusesChanges(subject: Subject, call: Call, doing: string) {
  const { client } = subject;
  const free = freshName();
  await withTarget(subject, { comment: 'before' }, async (name) => {
    try {
      for (const { path, ...route } of changingRoutes(subject, name, free)) {
        const answer = await client.call(path, { ...route, ...call });
        isRefused(answer, `${route.method} ${path.replace(name, 'NAME')} ${doing}`, [401, 403]);
      }
    } finally {
      // What was saved against the rule must not stay.
      const saved = (await client.call(`/targets/${free}`)).status < 300;
      if (saved) await client.call(`/targets/${free}`, { method: 'DELETE' });
    }
    assert.equal(objectOf(await client.call(`/targets/${name}`)).comment, 'before', 'the target was changed');
  });
}

const isUnreadable = ({ headers }: Answer, doing: string) => {
  const allowed = headers.get('Access-Control-Allow-Origin');
  assert.ok(
    allowed !== '*' && allowed !== FOREIGN && allowed !== 'null',
    `${doing}: Access-Control-Allow-Origin: ${allowed}`,
  );
};

export const callerRules: readonly Rule[] = [
  {
    id: 'C1',
    says: 'A change without the CSRF token is refused',
    check: async (subject) => {
      await refusesChanges(subject, { token: 'none' }, 'without the token');
      await refusesChanges(subject, { token: 'wrong' }, 'with a wrong token');
    },
  },
  {
    id: 'C2',
    says: 'A caller of another origin is refused, with the token too',
    check: async (subject) => {
      // A frame without an origin of its own, and a file, say `null`.
      for (const Origin of [FOREIGN, 'null'])
        await refusesChanges(subject, { headers: { Origin } }, `from the origin ${Origin}`);
    },
  },
  {
    id: 'C3',
    says: 'No other origin is allowed to read an answer',
    check: async (subject) => {
      const { client } = subject;
      await withTarget(subject, {}, async (name) => {
        for (const { method, path } of readingRoutes(name))
          for (const Origin of [FOREIGN, 'null'])
            isUnreadable(await client.call(path, { method, headers: { Origin } }), `${method} ${path}`);
        for (const { path } of changingRoutes(subject, name, freshName()))
          isUnreadable(
            await client.call(path, { method: 'OPTIONS', headers: { Origin: FOREIGN } }),
            `OPTIONS ${path}`,
          );
      });
    },
  },
  {
    id: 'C4',
    says: 'Answers are not kept by caches',
    check: async (subject) => {
      const { client } = subject;
      const isUnkept = ({ headers }: Answer, doing: string) =>
        assert.match(
          headers.get('Cache-Control') ?? '',
          /no-store/,
          `${doing}: Cache-Control is not no-store`,
        );
      await withTarget(subject, {}, async (name) => {
        for (const { path, ...route } of [
          ...readingRoutes(name),
          ...changingRoutes(subject, name, freshName()).filter(({ path }) => path !== '/targets'),
        ]) {
          const doing = `${route.method} ${path.replace(name, 'NAME')}`;
          if (route.method !== 'GET')
            isUnkept(await client.call(path, { ...route, token: 'none' }), `${doing}, refused`);
          isUnkept(await client.call(path, route), doing);
        }
        isUnkept(await client.call(`/targets/${name}`), 'an unknown target');
        const again = oauth2Target(subject, name);
        const saved = await client.call('/targets', { method: 'POST', body: again });
        isOk(saved, 'saving it again');
        isUnkept(saved, 'POST /targets');
      });
    },
  },
];
