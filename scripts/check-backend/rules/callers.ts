import assert from 'node:assert/strict';
import type { Answer, Call } from '../client.js';
import { bodiedRoutes, changingRoutes, readingRoutes, titleOf } from '../routes.js';
import { Unchecked, freshName, isRefused, shown, withTarget } from '../subject.js';
import type { Rule, Subject } from '../subject.js';

const FOREIGN = 'https://foreign.example';

/** Origins that are not ours, though some of them look so. A frame without an origin, and a file, say `null`. */
function otherOrigins(ours: string): readonly string[] {
  const { protocol, hostname, host, port } = new URL(ours);
  const otherPort = port === '8443' ? '8444' : '8443';
  return [
    FOREIGN,
    'null',
    `${ours}.foreign.example`,
    `${protocol}//${hostname}:${otherPort}`,
    `${protocol === 'http:' ? 'https:' : 'http:'}//${host}`,
    `${protocol}//x${host}`,
    `${ours}/`,
  ];
}

/** Tokens that are not the right one, though some begin with it. */
const WRONG_TOKENS: readonly (readonly [what: string, token: (right: string) => string])[] = [
  ['without the token', () => ''],
  ['with a wrong token', () => 'wrong'],
  ['with the beginning of the token', (right) => right.slice(0, 8)],
  ['with a token that begins like the right one', (right) => right.slice(0, 8).padEnd(right.length, 'x')],
  ['with the token but for its last letter', (right) => right.slice(0, -1)],
  ['with a token that goes on after the right one', (right) => `${right}x`],
];

/** What a form of another page can send without asking first. */
const FORM_TYPES = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];

/** Every change must be refused, and none may be made all the same. */
async function refusesChanges(subject: Subject, call: Call, doing: string) {
  const { client } = subject;
  const free = freshName();
  await withTarget(subject, { comment: 'before' }, async (name) => {
    try {
      for (const { path, ...route } of changingRoutes(subject, name, free)) {
        const answer = await client.call(path, { ...route, ...call });
        isRefused(answer, `${titleOf({ path, ...route }, name)} ${doing}`, [401, 403]);
      }
    } finally {
      // What was saved against the rule must not stay.
      const saved = (await client.call(`/targets/${free}`)).status < 300;
      if (saved) await client.call(`/targets/${free}`, { method: 'DELETE' });
    }
    assert.equal((await shown(subject, name)).comment, 'before', 'the target was changed');
  });
}

const isUnreadable = ({ headers }: Answer, doing: string, origin: string) => {
  const allowed = headers.get('Access-Control-Allow-Origin');
  assert.ok(allowed !== '*' && allowed !== origin, `${doing}: Access-Control-Allow-Origin: ${allowed}`);
};

/** Whether the other side ended the connection instead of answering. */
const isHangUp = (error: unknown) =>
  error instanceof Error &&
  ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(
    (error.cause as { code?: string } | undefined)?.code ?? '',
  );

export const callerRules: readonly Rule[] = [
  {
    id: 'C1',
    says: 'A change without the CSRF token is refused',
    check: async (subject) => {
      for (const [doing, token] of WRONG_TOKENS) await refusesChanges(subject, { token }, doing);
      for (const type of FORM_TYPES)
        await refusesChanges(
          subject,
          { token: () => '', headers: { 'Content-Type': type } },
          `without the token, as ${type}`,
        );
    },
  },
  {
    id: 'C2',
    says: 'A caller of another origin is refused, with the token too',
    check: async (subject) => {
      for (const Origin of otherOrigins(subject.client.origin))
        await refusesChanges(subject, { headers: { Origin } }, `from the origin ${Origin}`);
    },
  },
  {
    id: 'C3',
    says: 'No other origin is allowed to read an answer',
    check: async (subject) => {
      const { client } = subject;
      await withTarget(subject, {}, async (name) => {
        for (const Origin of otherOrigins(client.origin)) {
          for (const route of readingRoutes(name))
            isUnreadable(
              await client.call(route.path, { ...route, headers: { Origin } }),
              titleOf(route, name),
              Origin,
            );
          for (const { path } of changingRoutes(subject, name, freshName()))
            isUnreadable(
              await client.call(path, { method: 'OPTIONS', headers: { Origin } }),
              `OPTIONS ${path.replace(name, 'NAME')}`,
              Origin,
            );
        }
      });
    },
  },
  {
    id: 'C5',
    says: 'A caller without a session is refused everywhere',
    check: async (subject) => {
      const { client } = subject;
      const free = freshName();
      await withTarget(subject, { comment: 'before' }, async (name) => {
        const reading = client.hasSession ? readingRoutes(name) : [];
        for (const route of [...reading, ...changingRoutes(subject, name, free)]) {
          // Where the reference backend hands out its token, another host may have nothing.
          const allowed = route.path === '/session' ? [401, 403, 404] : [401, 403];
          const answer = await client.call(route.path, { ...route, anonymous: true });
          isRefused(answer, `${titleOf(route, name)} without a session`, allowed);
        }
        assert.equal((await shown(subject, name)).comment, 'before', 'the target was changed');
      });
      if (!client.hasSession)
        throw new Unchecked(
          'changes are refused; reading was not looked at, since no session was handed over with --header: the host may keep others out before it',
        );
    },
  },
  {
    id: 'E5',
    says: 'A body that is too large or no JSON is refused',
    check: async (subject) => {
      const { client } = subject;
      await withTarget(subject, { comment: 'before' }, async (name) => {
        for (const route of bodiedRoutes(name)) {
          const send = (body: string) => client.call(route.path, { ...route, body });
          const title = titleOf(route, name);
          for (const text of ['{"auth-method"', '', '[]', '"text"', 'null', '5', '{"comment":"x"} more'])
            isRefused(await send(text), `${title} with the body ${text || 'nothing'}`);
          // In front of a host may be a server that refuses it in a form of its own, or hangs up while it is still sent.
          const status = await send(JSON.stringify({ comment: 'x'.repeat(2 * 1024 * 1024) })).then(
            (answer) => answer.status,
            (error: unknown) => {
              if (!isHangUp(error)) throw error;
              return 413;
            },
          );
          assert.equal(status, 413, `${title} with two mebibytes: HTTP ${status}, expected 413`);
        }
        assert.equal((await shown(subject, name)).comment, 'before', 'the target was changed');
      });
    },
  },
];
