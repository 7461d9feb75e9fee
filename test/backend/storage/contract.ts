import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Backend } from '../../../demo/backend/index.js';
import type { Entry, State, Storage } from '../../../demo/backend/index.js';
import { bundle, firstLine, kill, run } from '../support/child.js';
import { ownProvider, targetAt } from '../support/services.js';
import type { TestProvider } from '../support/services.js';
import { openStorage } from './open.js';
import type { StorageSpec } from './open.js';

const here = import.meta.dirname;
const KILLS = 100;
const ROUNDS = 20;
/** How many processes are under way at once: starting one takes longer than killing it. */
const AT_ONCE = 4;

export const target = (name: string, more: object = {}) => ({
  name,
  server: 'mail.example.com',
  'from-address': 'alerts@example.com',
  mailto: ['admin@example.com'],
  ...more,
});
export const signIn = (token: string, more: object = {}): State => ({
  version: 1,
  'oauth2-refresh-token': token,
  'last-refreshed': 1_700_000_000,
  'token-for': 'google client ',
  account: 'grüße@example.com',
  ...more,
});

/** A storage of the test's own. */
export type OwnStorage = (test: TestContext) => Promise<StorageSpec>;

interface Actor {
  readonly pid: number;
  /** Tells it to do something, and gives what came of it. */
  do(action: string, ...values: readonly unknown[]): Promise<{ value?: unknown; error?: string }>;
  kill(): Promise<void>;
}

let bundled: Promise<string> | undefined;

/** A process of its own that works on the storage. */
export async function actor(
  test: Pick<TestContext, 'after'>,
  spec: StorageSpec,
  provider?: Pick<TestProvider, 'data'>,
  clockOffMs = 0,
): Promise<Actor> {
  bundled ??= bundle(join(here, 'actor.ts'));
  const providers = JSON.stringify(provider ? [provider.data] : []);
  const child = run(await bundled, JSON.stringify(spec), providers, String(clockOffMs));
  const { stdin, stdout, pid } = child;
  if (!stdin || !stdout || pid === undefined) throw new Error('The process did not start.');
  const lines = createInterface(stdout)[Symbol.asyncIterator]();
  test.after(() => child.kill('SIGKILL'));
  return {
    pid,
    do: async (...order) => {
      stdin.write(`${JSON.stringify(order)}\n`);
      const { value } = (await lines.next()) as { value: string };
      return JSON.parse(value) as { value?: unknown; error?: string };
    },
    kill: () => kill(child),
  };
}

async function put(storage: Storage, name: string, token?: string): Promise<Entry> {
  const entry = await storage.change(name, () => ({
    target: target(name),
    ...(token !== undefined && { signIn: signIn(token) }),
  }));
  assert.ok(entry);
  return entry;
}

/** What any storage must keep to. */
export function storageContract(name: string, own: OwnStorage) {
  const setUp = async (test: TestContext) => {
    const spec = await own(test);
    const open = () => {
      const storage = openStorage(spec);
      test.after(() => storage.close());
      return storage;
    };
    return { spec, open, storage: open() };
  };

  describe(`the storage in ${name}`, () => {
    it('gives back what was saved, to everybody', async (test) => {
      const { storage, open } = await setUp(test);
      const first = await put(storage, 'first', 'token');
      await put(storage, 'second');
      for (const each of [storage, open()]) {
        assert.deepEqual(await each.get('first'), first);
        assert.deepEqual(first.signIn, signIn('token'));
        assert.equal((await each.get('second'))?.signIn, undefined);
        assert.equal(await each.get('third'), undefined);
        assert.equal(await each.get('constructor'), undefined);
        assert.deepEqual((await each.all()).map(({ target }) => target.name).sort(), ['first', 'second']);
      }
    });

    it('draws another revision for each change of a target, and none for its sign-in', async (test) => {
      const { storage } = await setUp(test);
      const first = await put(storage, 'alerts', 'one');
      const refreshed = await storage.change(
        'alerts',
        (entry) => entry && { ...entry, signIn: signIn('two') },
      );
      assert.equal(refreshed?.revision, first.revision);
      const same = await storage.change(
        'alerts',
        (entry) => entry && { ...entry, target: { ...entry.target } },
      );
      assert.notEqual(same?.revision, first.revision, 'of the same words too: it is no checksum');
      assert.match(same?.revision ?? '', /^[0-9a-f]{32}$/);
      assert.deepEqual(same?.signIn, signIn('two'));
    });

    it('changes nothing where the change throws, or gives back what it was given', async (test) => {
      const { storage } = await setUp(test);
      const before = await put(storage, 'alerts', 'one');
      const refused = storage.change('alerts', () => {
        throw new Error('judged');
      });
      await assert.rejects(refused, /judged/);
      assert.deepEqual(await storage.change('alerts', (entry) => entry), before);
      assert.equal(await storage.change('absent', (entry) => entry), undefined);
      assert.deepEqual(await storage.get('alerts'), before);
    });

    it('removes both halves, and one sign-in alone', async (test) => {
      const { storage } = await setUp(test);
      await put(storage, 'alerts', 'one');
      await storage.change('alerts', (entry) => entry && { target: entry.target });
      assert.equal((await storage.get('alerts'))?.signIn, undefined);
      await put(storage, 'alerts', 'two');
      await storage.change('alerts', () => undefined);
      assert.equal(await storage.get('alerts'), undefined);
      await put(storage, 'alerts');
      assert.equal((await storage.get('alerts'))?.signIn, undefined, 'the old sign-in does not come back');
    });

    it('takes names that differ by case alone for one', async (test) => {
      const { storage } = await setUp(test);
      await put(storage, 'Alerts');
      await assert.rejects(put(storage, 'alerts'), { error: 'exists' });
      assert.equal(await storage.get('alerts'), undefined);
      await storage.change('Alerts', () => undefined);
      await put(storage, 'alerts');
    });

    for (const bad of ['../alerts', 'a/b', '.', '..', '.hidden', 'a\0b', '', 'x'.repeat(65), 'ab\n']) {
      it(`has no target of the name ${JSON.stringify(bad).slice(0, 16)}`, async (test) => {
        const { storage } = await setUp(test);
        assert.equal(await storage.get(bad), undefined);
        assert.equal(await storage.change(bad, (entry) => entry), undefined);
        await assert.rejects(put(storage, bad), { status: 400 });
      });
    }

    it('writes no key that could not be read again, and keeps those of a later version', async (test) => {
      const { storage, open } = await setUp(test);
      const odd = {
        'refresh-token-expires': Infinity,
        'last-used': Number.NaN,
        'last-error': { error: { code: 503 }, at: 1 },
        account: { name: 'x' },
        later: 'kept',
      };
      await storage.change('alerts', () => ({ target: target('alerts'), signIn: signIn('one', odd) }));
      const { account: _account, ...rest } = signIn('one');
      assert.deepEqual((await open().get('alerts'))?.signIn, { ...rest, later: 'kept' });
      const described = { error: 'later', error_description: 7, at: 'now', later: 'yes' };
      await storage.change(
        'alerts',
        (entry) => entry && { ...entry, signIn: signIn('two', { 'last-error': described }) },
      );
      assert.deepEqual((await open().get('alerts'))?.signIn?.['last-error'], { error: 'later', at: 0 });
      const nothing = { ...signIn('three'), 'oauth2-refresh-token': 7 as never };
      await assert.rejects(
        storage.change('alerts', (entry) => entry && { ...entry, signIn: nothing }),
        /without a token/,
      );
      assert.equal((await open().get('alerts'))?.signIn?.['oauth2-refresh-token'], 'two');
    });

    it('loses no change of two processes that make many at once', async (test) => {
      const { storage, spec } = await setUp(test);
      await storage.change('alerts', () => ({
        target: target('alerts', { comment: '0' }),
        signIn: signIn('one'),
      }));
      const actors = await Promise.all([1, 2].map(() => actor(test, spec)));
      const answers = await Promise.all(actors.map((each) => each.do('count', 'alerts', 100)));
      assert.deepEqual(answers, [{}, {}]);
      const entry = await storage.get('alerts');
      assert.deepEqual([entry?.signIn?.['last-used'], entry?.target.comment], [200, '200']);
    });

    it(`shows one pair after each of ${KILLS} kill -9, and while both halves change`, async (test) => {
      const writer = await bundle(join(here, 'writer.ts'));
      let [kills, reads] = [0, 0];
      const worker = async () => {
        const { storage, spec, open } = await setUp(test);
        await put(storage, 'one', '0');
        await storage.change('both', () => ({
          target: target('both', { comment: '0' }),
          signIn: signIn('0'),
        }));
        const check = async (reader: Storage) => {
          const [both, one] = [await reader.get('both'), await reader.get('one')];
          assert.equal(both?.damage ?? one?.damage, undefined);
          assert.equal(both?.signIn?.['oauth2-refresh-token'], both?.target.comment, 'one with the other');
          assert.match(one?.signIn?.['oauth2-refresh-token'] ?? '', /^(0|(\d)\2{8999})$/);
          reads += 1;
        };
        while (kills < KILLS) {
          kills += 1;
          const child = run(writer, JSON.stringify(spec));
          await firstLine(child);
          // Each process is killed after another number of reads, so in another instant of its loop.
          for (let turn = 0; turn < 5 + (kills % 23); turn++) await check(storage);
          await kill(child);
          await check(open());
        }
        // Nothing of a killed process keeps anybody waiting.
        await storage.change('both', (entry) => entry && { ...entry, signIn: signIn('after') });
        assert.equal((await open().get('both'))?.signIn?.['oauth2-refresh-token'], 'after');
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      test.diagnostic(`${kills} kills, ${reads} reads`);
    });

    it('gives a lease to one, and to the next one when it ends or its process is killed', async (test) => {
      const { storage, spec, open } = await setUp(test);
      const [one, two] = await Promise.all([actor(test, spec), actor(test, spec)]);
      const got = await Promise.all([one, two].map((each) => each.do('lease', 'alerts', 60_000)));
      assert.deepEqual(got.map(({ value }) => value).sort(), [false, true]);
      assert.equal(await open().lease('alerts', 1000), undefined);
      const other = await open().lease('other', 1000);
      assert.ok(other, 'each key is its own');
      await other.end();
      await Promise.all([one.kill(), two.kill()]);
      let lease = await storage.lease('alerts', 60_000);
      while (!lease) {
        await sleep(20); // a server sees after a moment that a client is gone
        lease = await storage.lease('alerts', 60_000);
      }
      assert.equal(await open().lease('alerts', 1000), undefined);
      await lease.end();
      const next = await open().lease('alerts', 1000);
      assert.ok(next);
      await next.end();
    });

    it('ends a lease after its time, and refuses who goes on under it', async (test) => {
      const { storage, open } = await setUp(test);
      await put(storage, 'alerts', 'one');
      const slow = await storage.lease('alerts', 1);
      assert.ok(slow);
      let next = await open().lease('alerts', 60_000);
      while (!next) next = await open().lease('alerts', 60_000);
      assert.notEqual(next.fence, slow.fence);
      const change = (token: string, lease: typeof slow) =>
        storage.change('alerts', (entry) => entry && { ...entry, signIn: signIn(token) }, lease);
      await assert.rejects(change('slow', slow), { error: 'lease_lost' });
      assert.equal((await change('next', next))?.signIn?.['oauth2-refresh-token'], 'next');
      await slow.end();
      assert.equal(await open().lease('alerts', 1000), undefined, 'what is over ends no other one');
      await next.end();
      await assert.rejects(change('late', next), { error: 'lease_lost' });
    });

    it('saves more than once under one lease', async (test) => {
      const { storage } = await setUp(test);
      await put(storage, 'alerts', 'one');
      const lease = await storage.lease('alerts', 60_000);
      assert.ok(lease);
      for (const token of ['two', 'three', 'x'.repeat(20_000)]) {
        await storage.change('alerts', (entry) => entry && { ...entry, signIn: signIn(token) }, lease);
        assert.equal((await storage.get('alerts'))?.signIn?.['oauth2-refresh-token'], token);
      }
      await lease.end();
    });

    it('gives what is good once to one of many processes, and to its session alone', async (test) => {
      const { storage, spec, open } = await setUp(test);
      const until = Math.floor(Date.now() / 1000) + 600;
      await storage.putOnce('ref', { token: 'one' }, until, 'mine');
      assert.deepEqual(await open().peekOnce('ref', 'mine'), { token: 'one' });
      for (const each of ['peekOnce', 'takeOnce'] as const)
        assert.equal(await open()[each]('ref', 'another'), undefined);
      await storage.putOnce('ref', { token: 'two' }, until, 'mine');
      const actors = await Promise.all([1, 2, 3].map(() => actor(test, spec)));
      const taken = await Promise.all(actors.map((each) => each.do('take', 'ref', 'mine')));
      assert.deepEqual(
        taken.filter(({ value }) => value !== undefined),
        [{ value: { token: 'two' } }],
      );
      await storage.putOnce('over', { token: 'three' }, Math.floor(Date.now() / 1000) - 1, 'mine');
      assert.equal(await storage.peekOnce('over', 'mine'), undefined);
      assert.equal(await storage.takeOnce('over', 'mine'), undefined);
    });

    it(`takes what it gives back, and not what was put in its place, ${ROUNDS * 10} times`, async (test) => {
      const { storage, spec } = await setUp(test);
      const [one, two] = await Promise.all([actor(test, spec), actor(test, spec)]);
      const until = Math.floor(Date.now() / 1000) + 600;
      for (let round = 0; round < ROUNDS * 10; round++) {
        await storage.putOnce('ref', { value: 0 }, until, 'mine');
        const [, { value: taken }] = await Promise.all([
          one.do('put', 'ref', until, 1),
          two.do('take', 'ref', 'mine'),
        ]);
        const left = await storage.takeOnce('ref', 'mine');
        assert.deepEqual(left ?? taken, { value: 1 });
      }
    });

    it('puts nothing under a lease that somebody else has taken over', async (test) => {
      const { storage, open } = await setUp(test);
      const until = Math.floor(Date.now() / 1000) + 600;
      const slow = await storage.lease('alerts', 1);
      assert.ok(slow);
      let next = await open().lease('alerts', 60_000);
      while (!next) next = await open().lease('alerts', 60_000);
      await storage.putOnce('ref', { value: 'next' }, until, 'mine', next);
      await assert.rejects(storage.putOnce('ref', { value: 'slow' }, until, 'mine', slow), {
        error: 'lease_lost',
      });
      assert.deepEqual(await storage.peekOnce('ref', 'mine'), { value: 'next' });
      await slow.end();
      await next.end();
    });

    it('draws one key for all processes', async (test) => {
      const { storage, spec } = await setUp(test);
      const actors = await Promise.all([1, 2, 3].map(() => actor(test, spec)));
      const keys = await Promise.all(actors.map((each) => each.do('key')));
      const key = (await storage.key()).toString('hex');
      assert.match(key, /^[0-9a-f]{64}$/);
      assert.deepEqual(keys, Array(3).fill({ value: key }));
    });

    it('tells what is due, each target by itself', async (test) => {
      const { storage } = await setUp(test);
      const DAY = 86_400;
      const now = Math.floor(Date.now() / 1000);
      const states = {
        yesterday: { 'last-refreshed': now - DAY },
        today: { 'last-refreshed': now - DAY + 60 },
        refused: { 'last-refreshed': now - 3 * DAY, 'next-refresh': now + 60 },
        again: { 'last-refreshed': now - 60, 'next-refresh': now },
        'wrong-clock': { 'last-refreshed': now + 400 * DAY },
        ended: { 'last-refreshed': 0, disconnected: true, 'next-refresh': now + 60 },
        'not-ended': { 'last-refreshed': now, disconnected: true, 'next-refresh': now },
      };
      for (const [name, state] of Object.entries(states))
        await storage.change(name, () => ({ target: target(name), signIn: signIn(name, state) }));
      await put(storage, 'nobody');
      const due = async (limit: number) => {
        const names: string[] = [];
        for await (const name of storage.due(limit)) names.push(name);
        return names.sort();
      };
      // Who is told of a name may have it to itself for a while.
      const first = await due(2);
      assert.equal(first.length, 2);
      const all = [...new Set([...first, ...(await due(100))])].sort();
      assert.deepEqual(all, ['again', 'not-ended', 'wrong-clock', 'yesterday']);
    });

    it('makes what is over and what is left go', async (test) => {
      const { storage } = await setUp(test);
      await put(storage, 'alerts', 'one');
      await storage.putOnce('ref', { token: 'one' }, 1, 'mine');
      await storage.sweep();
      assert.deepEqual((await storage.get('alerts'))?.signIn, signIn('one'));
    });
  });

  races(name, own);
}

/** What two processes do at once, as often as it takes to meet. */
function races(name: string, own: OwnStorage) {
  const setUp = async (test: TestContext) => {
    const spec = await own(test);
    const provider = await ownProvider(test, 'microsoft');
    const [one, two] = await Promise.all([actor(test, spec, provider), actor(test, spec, provider)]);
    const storage = openStorage(spec);
    test.after(() => storage.close());
    const backend = new Backend({ storage, providers: [provider.data], origins: [] });
    const signedIn = async (more: object = {}) => {
      await storage.change('alerts', () => undefined);
      const body = targetAt('microsoft', { 'oauth2-refresh-token': await provider.refreshToken(), ...more });
      assert.deepEqual(await one.do('create', body), {});
    };
    const state = async () => (await storage.get('alerts'))?.signIn;
    return { one, two, storage, provider, backend, signedIn, state };
  };
  const errorsOf = (answers: readonly { error?: string }[]) =>
    answers.map(({ error }) => error ?? 'ok').sort();

  describe(`two processes at once, in ${name}, ${ROUNDS} times each`, () => {
    it('keep both of two fields', async (test) => {
      const { one, two, signedIn, storage } = await setUp(test);
      await signedIn();
      for (let round = 0; round < ROUNDS; round++) {
        const [comment, author] = [`comment ${round}`, `author ${round}`];
        await Promise.all([one.do('update', 'alerts', { comment }), two.do('update', 'alerts', { author })]);
        const { target } = (await storage.get('alerts')) ?? {};
        assert.deepEqual([target?.comment, target?.author], [comment, author]);
      }
    });

    it('get one yes and one no for the same digest', async (test) => {
      const { one, two, signedIn, storage } = await setUp(test);
      await signedIn();
      for (let round = 0; round < ROUNDS; round++) {
        const digest = (await storage.get('alerts'))?.revision;
        const put = (each: typeof one, comment: string) => each.do('update', 'alerts', { comment, digest });
        assert.deepEqual(errorsOf(await Promise.all([put(one, 'one'), put(two, 'two')])), ['changed', 'ok']);
      }
    });

    it('create a target once', async (test) => {
      const { one, two, storage } = await setUp(test);
      for (let round = 0; round < ROUNDS; round++) {
        const body = (name: string) => targetAt('microsoft', { name });
        const answers = await Promise.all([
          one.do('create', body('Alerts')),
          two.do('create', body('alerts')),
        ]);
        assert.deepEqual(errorsOf(answers), ['exists', 'ok']);
        for (const each of ['Alerts', 'alerts']) await storage.change(each, () => undefined);
      }
    });

    it('let a new sign-in win over two daily updates', async (test) => {
      const { one, two, backend, signedIn, provider, state, storage } = await setUp(test);
      await signedIn();
      const tokens = provider.running.storage.model('RefreshToken');
      for (let round = 0; round < ROUNDS; round++) {
        const account = `user-${round}@example.com`;
        const token = await provider.refreshToken(account);
        await Promise.all([
          one.do('refresh'),
          two.do('refresh'),
          storage.change(
            'alerts',
            (entry) =>
              entry?.signIn && { ...entry, signIn: { ...entry.signIn, 'oauth2-refresh-token': token } },
          ),
        ]);
        const kept = (await state())?.['oauth2-refresh-token'] ?? '';
        assert.equal(tokens.get(kept)?.accountId, account);
        assert.equal((await state())?.['sign-in-again'] ?? false, false);
      }
      assert.ok(backend);
    });

    for (const [action, what] of [
      ['remove', 'delete a target while it is refreshed'],
      ['disconnect', 'end a sign-in while it is refreshed'],
    ] as const) {
      it(`${what}: it does not come back`, async (test) => {
        const { one, two, signedIn, state } = await setUp(test);
        for (let round = 0; round < ROUNDS / 2; round++) {
          await signedIn();
          const [, ended] = await Promise.all([two.do('refresh'), one.do(action, 'alerts')]);
          assert.equal(ended.error, undefined);
          assert.equal(await state(), undefined);
        }
      });
    }

    it('leave no sign-in beside a method that has none', async (test) => {
      const { one, two, signedIn, storage, provider } = await setUp(test);
      const plain = { 'auth-method': 'plain', username: 'user', password: 'password' };
      await signedIn();
      const token = await provider.refreshToken();
      const back = targetAt('microsoft', { 'oauth2-refresh-token': token });
      for (let round = 0; round < ROUNDS; round++) {
        await Promise.all([
          one.do('update', 'alerts', plain),
          two.do('update', 'alerts', { 'oauth2-refresh-token': token }),
        ]);
        const entry = await storage.get('alerts');
        const isOAuth2 = entry?.target['auth-method'] === 'microsoft-oauth2';
        assert.equal(entry?.signIn !== undefined, isOAuth2);
        assert.deepEqual(await one.do('update', 'alerts', back), {});
      }
    });

    it('leave no sign-in of one client beside another one', async (test) => {
      const { one, two, signedIn, storage } = await setUp(test);
      await signedIn();
      for (let round = 0; round < ROUNDS; round++) {
        const change = (id: string) => ({ 'oauth2-client-id': id, 'oauth2-refresh-token': `token of ${id}` });
        const answers = await Promise.all([
          one.do('update', 'alerts', change(`client-${round}`)),
          two.do('update', 'alerts', { 'oauth2-refresh-token': `another ${round}` }),
        ]);
        assert.deepEqual(errorsOf(answers), ['ok', 'ok']);
        const { target, signIn } = (await storage.get('alerts')) ?? {};
        assert.ok(
          signIn?.['token-for'].includes(` ${target?.['oauth2-client-id']} `),
          'a token fits its client',
        );
      }
    });
  });
}
