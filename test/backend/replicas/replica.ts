// A backend of its own on a port of its own, as one of several that share a database. Argument: what it is told, as JSON.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { Alerts, Backend, createBackend, updateDue, webhook } from '../../../demo/backend/index.js';
import { openStorage } from '../storage/open.js';
import type { StorageSpec } from '../storage/open.js';

interface Told {
  readonly spec: StorageSpec;
  readonly providers: readonly Provider[];
  readonly origin: string;
  /** Refreshes what is due, again and again. */
  readonly refreshes?: boolean;
  /** Tells this address of trouble. */
  readonly webhook?: string;
}

const { spec, providers, origin, refreshes, webhook: url } = JSON.parse(process.argv[2] ?? '') as Told;
const backend = new Backend({ storage: openStorage(spec), providers, origins: [origin] });
if (url !== undefined)
  new Alerts(backend, [webhook({ url, secret: 'a secret', waitsMs: [100, 100], timeoutMs: 2_000 })]).schedule(
    200,
  );
const server = createServer((request, response) => {
  void getRequestListener(createBackend(backend).fetch)(request, response);
});
server.listen(0, '127.0.0.1', () => {
  console.log(String((server.address() as AddressInfo).port));
  if (refreshes) void refresh();
});

async function refresh() {
  for (;;) {
    await updateDue(backend).catch((error: unknown) => console.error(error));
    await new Promise((passed) => setTimeout(passed, 50));
  }
}
