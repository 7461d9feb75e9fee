// npm run demo                              keeps targets in files
// npm run demo -- --storage postgres://…    keeps them in a PostgreSQL database
// npm run demo -- --webhook URL             tells it of trouble, signed with the secret in WEBHOOK_SECRET
import { parseArgs } from 'node:util';
import { endOnSignal } from './end-on-signal.js';
import { databaseAt, webhookAt } from './options.js';
import { startDemo } from './server.js';

const port = Number(process.env.PORT ?? 5173);
/** Callback pages of hosts of one's own, separated by blanks. */
const redirectUris = (process.env.DEMO_REDIRECT_URIS ?? '').split(/\s+/).filter(Boolean);

try {
  const { values } = parseArgs({ options: { storage: { type: 'string' }, webhook: { type: 'string' } } });
  const storage = values.storage === undefined ? undefined : databaseAt(values.storage);
  const demo = await startDemo({
    port,
    redirectUris,
    // The same ports at each start, so that a host of one's own can name them.
    ...(redirectUris.length > 0 && { firstServicePort: port + 1 }),
    ...(storage !== undefined && { storage }),
    alertChannels: webhookAt(values.webhook),
  });
  const { google, microsoft } = demo.services;
  console.log(`The demo answers at ${demo.url}`);
  console.log(`Providers: ${google.provider.origin} and ${microsoft.provider.origin}`);
  console.log(
    storage === undefined
      ? `State files of its targets: ${demo.stateDirectory}`
      : 'Its targets are in the database.',
  );
  console.log('Ctrl+C ends it.');
  endOnSignal(() => demo.close());
} catch (error) {
  const { code, port: taken = port } = error as NodeJS.ErrnoException & { port?: number };
  console.error(
    code === 'EADDRINUSE'
      ? `Port ${taken} is taken. Choose another one: PORT=${port + 10} npm run demo`
      : error,
  );
  process.exit(1);
}
