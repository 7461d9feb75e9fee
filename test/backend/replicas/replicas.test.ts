import assert from 'node:assert/strict';
import { createServer, request as ask } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { tokenFor } from '../../../demo/backend/targets/application.js';
import type { Storage } from '../../../demo/backend/index.js';
import { bundle, firstLine, kill, run } from '../support/child.js';
import { listening } from '../support/listening.js';
import { noPostgres, startPostgres } from '../support/postgres.js';
import type { PostgresServer } from '../support/postgres.js';
import { fillDatabase, repeatsIn, rotatingEndpoint, signInsIn } from '../support/rotating.js';
import { CLIENT, REDIRECT_URI, targetAt } from '../support/services.js';
import { singleUseProvider } from '../support/single-use.js';
import { openStorage } from '../storage/open.js';
import { signIn } from '../storage/contract.js';

const SIGN_INS = 40;
const TARGETS = 200;
const KILLS = 5;
/** Requests that one replica has under way at once. */
const IN_FLIGHT = 8;
const LATENCY_MS = 20;
const skip = noPostgres() ?? false;

/** A proxy that gives each request to the next backend, strictly in turn. */
async function alternating(test: TestContext, ports: () => readonly number[]): Promise<string> {
  let turn = 0;
  const server = createServer((request, response) => {
    const port = ports()[turn++ % ports().length];
    const { method, url, headers } = request;
    const onward = ask({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end('{}'));
    request.pipe(onward);
  });
  return `http://127.0.0.1:${await listening(test, server)}`;
}

describe('several backends on one database', { skip }, () => {
  let server: PostgresServer;
  let file = '';
  before(async () => {
    server = await startPostgres();
    file = await bundle(join(import.meta.dirname, 'replica.ts'));
  });
  after(() => server.stop());

  const setUp = async (test: TestContext) => {
    const provider = await singleUseProvider(test);
    const spec = { url: await server.database() };
    const storage = openStorage(spec);
    test.after(() => storage.close());
    const start = async (origin: string, refreshes = false) => {
      const told = JSON.stringify({ spec, providers: [provider.provider], origin, refreshes });
      const child = run(file, told);
      test.after(() => child.kill('SIGKILL'));
      return { child, port: Number(await firstLine(child)) };
    };
    return { provider, storage, start };
  };

  for (const count of [2, 4]) {
    it(`save ${SIGN_INS} of ${SIGN_INS} sign-ins behind a proxy that alternates between ${count}`, async (test) => {
      const { start, storage } = await setUp(test);
      const ports: number[] = [];
      const origin = await alternating(test, () => ports);
      ports.push(
        ...(await Promise.all(Array.from({ length: count }, () => start(origin)))).map(({ port }) => port),
      );
      const call = async (method: string, path: string, token: string, body?: object) => {
        const response = await fetch(origin + path, {
          method,
          headers: { Origin: origin, CSRFPreventionToken: token, 'Content-Type': 'application/json' },
          ...(body && { body: JSON.stringify(body) }),
        });
        return { status: response.status, body: (await response.json()) as Record<string, string> };
      };
      for (let each = 0; each < SIGN_INS; each++) {
        const { body: session } = await call('GET', '/session', '');
        const token = session['csrf-token'] ?? '';
        const target = targetAt('google', { name: `target-${each}` });
        const { body: given } = await call('POST', '/smtp-oauth2-token', token, {
          'auth-method': 'google-oauth2',
          'oauth2-client-id': CLIENT.id,
          'oauth2-client-secret': CLIENT.secret,
          'authorization-code': `code-${each}`,
          'redirect-uri': REDIRECT_URI,
        });
        const saved = await call('POST', '/targets', token, {
          ...target,
          'oauth2-refresh-token': given['oauth2-refresh-token'],
        });
        assert.equal(saved.status, 201, JSON.stringify(saved.body));
      }
      const kept = await Promise.all((await storage.all()).map(({ target }) => storage.get(target.name)));
      assert.equal(kept.filter((entry) => entry?.signIn).length, SIGN_INS);
    });
  }

  /** Signs targets in, each with a token that is good once. */
  async function fill(storage: Storage, { provider }: Awaited<ReturnType<typeof singleUseProvider>>) {
    const fits = tokenFor({ provider, clientId: CLIENT.id });
    for (let each = 0; each < TARGETS; each++) {
      const name = `target-${each}`;
      const answer = await fetch(provider.tokenEndpoint, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code' }),
      });
      const { refresh_token: token } = (await answer.json()) as { refresh_token: string };
      const state = { ...signIn(token, { 'token-for': fits, 'last-refreshed': 1 }), place: undefined };
      await storage.change(name, () => ({ target: targetAt('google', { name }), signIn: state as never }));
    }
  }

  const isRefreshed = async (storage: Storage) => {
    const entries = await Promise.all(
      Array.from({ length: TARGETS }, (_, each) => storage.get(`target-${each}`)),
    );
    return entries.filter((entry) => (entry?.signIn?.['last-refreshed'] ?? 0) > 1).length;
  };

  it(`refresh ${TARGETS} targets once each, while the database restarts, and lose none`, async (test) => {
    const { start, storage, provider } = await setUp(test);
    await fill(storage, provider);
    const before = provider.used.length;
    const replicas = await Promise.all([1, 2, 3, 4].map(() => start('http://localhost', true)));
    while ((await isRefreshed(storage)) < TARGETS / 4) await sleep(20);
    await server.restart();
    while ((await isRefreshed(storage)) < TARGETS) await sleep(50);
    await Promise.all(replicas.map(({ child }) => kill(child)));
    const used = provider.used.slice(before);
    assert.deepEqual(
      used.filter((each) => !each.endsWith(':ok')),
      [],
      'no token was used twice',
    );
    assert.equal(used.length, TARGETS);
  });

  it(`ask again for what was under way at ${KILLS} kills, for nothing else, and lose none`, async (test) => {
    const { uses, providerOf, stop } = await rotatingEndpoint(LATENCY_MS);
    test.after(stop);
    const url = await server.database();
    await fillDatabase(url, TARGETS, providerOf(''));
    let count = 0;
    const start = async () => {
      const id = String(++count);
      const providers = [providerOf(id)];
      const told = JSON.stringify({ spec: { url }, providers, origin: 'http://localhost', refreshes: true });
      const child = run(file, told);
      test.after(() => child.kill('SIGKILL'));
      await firstLine(child);
      return { id, child };
    };
    const replicas = [start(), start(), start(), start()];
    const killed: string[] = [];
    while (killed.length < KILLS) {
      while (uses.length < (killed.length * TARGETS) / KILLS) await sleep(5);
      const { id, child } = (await replicas.shift()) ?? assert.fail();
      await kill(child);
      killed.push(id);
      replicas.push(start()); // nobody waits for it: the others go on
    }
    let found = await signInsIn(url);
    while (found.some((state) => Number(state['last-refreshed']) <= 1)) {
      await sleep(100);
      found = await signInsIn(url);
    }
    for (const each of replicas) await kill((await each).child);
    const given = new Set(uses.map(({ token }) => `${token}+`));
    assert.ok(found.every((state) => given.has(String(state['oauth2-refresh-token']))));
    const repeats = repeatsIn(uses);
    for (const id of killed) {
      const lost = repeats.filter(({ before }) => before.by === id).length;
      assert.ok(lost <= IN_FLIGHT, `${lost} of replica ${id} were repeated`);
    }
    assert.deepEqual(
      repeats.filter(({ before }) => !killed.includes(before.by)),
      [],
    );
  });
});
