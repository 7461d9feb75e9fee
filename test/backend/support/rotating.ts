import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { microsoft } from 'smtp-oauth2-elements/providers.js';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { PostgresStorage } from '../../../demo/backend/index.js';
import { tokenFor } from '../../../demo/backend/targets/application.js';

/** A refresh token that was used, and by which process. */
export interface Use {
  readonly token: string;
  readonly by: string;
  /** When, by a clock that nobody sets. */
  readonly asked: number;
  readonly answered: number;
}

/** A token endpoint that rotates refresh tokens, and remembers each use of one. An old token stays good, as Microsoft's does. */
export async function rotatingEndpoint(latencyMs: number) {
  const uses: Use[] = [];
  const server = createServer((request, response) => {
    const asked = performance.now();
    void text(request).then(async (sent) => {
      await sleep(latencyMs);
      const token = new URLSearchParams(sent).get('refresh_token') ?? '';
      const by = request.url?.split('/').at(-1) ?? '';
      uses.push({ token, by, asked, answered: performance.now() });
      const tokens = { access_token: 'access', token_type: 'Bearer', expires_in: 3600 };
      const answer = JSON.stringify({ ...tokens, refresh_token: `${token}+` });
      response.setHeader('Content-Type', 'application/json').end(answer);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    uses,
    /** The provider as one process is to see it: each has an address of its own, by which its requests are told apart. */
    providerOf: (by: string): Provider => ({
      ...microsoft,
      tokenEndpoint: `http://127.0.0.1:${port}/token/${by}`,
    }),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Each use of a target's sign-in after its first one, with the one just before. */
export function repeatsIn(uses: readonly Use[]) {
  const last = new Map<string, Use>();
  const repeats: { readonly target: string; readonly before: Use; readonly by: string }[] = [];
  for (const use of uses) {
    const target = use.token.replaceAll('+', '');
    const before = last.get(target);
    if (before) repeats.push({ target, before, by: use.by });
    last.set(target, use);
  }
  return repeats;
}

/** Signs targets in with one statement, all due. Each token is the name of its target. */
export async function fillDatabase(url: string, count: number, provider: Provider): Promise<void> {
  const storage = new PostgresStorage(url);
  await storage.all(); // makes the tables
  await storage.close();
  const target = {
    server: 'mail.example.com',
    'auth-method': 'microsoft-oauth2',
    'oauth2-client-id': 'client',
    'from-address': 'alerts@example.com',
    mailto: ['admin@example.com'],
  };
  const state = {
    version: 1,
    'last-refreshed': 1,
    'token-for': tokenFor({ provider, clientId: 'client' }),
  };
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `INSERT INTO smtp_target (name, target, revision, sign_in, due)
     SELECT 'target-' || n, ($2::jsonb || jsonb_build_object('name', 'target-' || n))::text, md5(n::text),
            ($3::jsonb || jsonb_build_object('oauth2-refresh-token', 'target-' || n))::text, to_timestamp(86401)
     FROM generate_series(1, $1) AS n`,
    [count, JSON.stringify(target), JSON.stringify(state)],
  );
  await client.end();
}

/** The sign-ins that are there, by a new connection: the database may have restarted. */
export async function signInsIn(url: string) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ sign_in: string }>(
    'SELECT sign_in FROM smtp_target WHERE sign_in IS NOT NULL',
  );
  await client.end();
  return rows.map(({ sign_in: signIn }) => JSON.parse(signIn) as Record<string, string | number>);
}
