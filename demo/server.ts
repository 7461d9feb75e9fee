import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { defaultProviders } from 'smtp-oauth2-elements/providers.js';
import { createServer as createVite } from 'vite';
import {
  ALERT_WORDS,
  Alerts,
  Backend,
  FilesStorage,
  PostgresStorage,
  alertMail,
  createBackend,
  runDailyUpdate,
  scheduleDailyUpdate,
  summary,
} from './backend/index.js';
import { answerError, answerNotFound } from './backend/http/errors.js';
import { guard, sealed } from './backend/http/guards.js';
import type { Alert, AlertChannel, HostRegistration, Storage } from './backend/index.js';
import { Behaviour, COOPS } from './behaviour.js';
import { MAILBOX, TENANT, startEmbeddedServices } from './embedded.js';
import type { EmbeddedServices } from './embedded.js';
import { createFormEncodedApi } from './form-encoded-api.js';
import { createFormPostHost } from './form-post.js';
import { hostCallbackPages, hostPages } from './hosts.js';
import { SCHEMAS } from './options.js';
import { stateWithoutSecret } from './state-view.js';

const root = new URL('..', import.meta.url).pathname;

export interface DemoOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly stateDirectory?: string;
  /** `postgres://…`: targets are kept there in place of files. */
  readonly storage?: string;
  /** Who else is told of trouble of the embedded providers' targets, besides the page and the recipients. */
  readonly alertChannels?: readonly AlertChannel[];
  /** Callback pages of hosts of one's own, which the embedded providers take as well. */
  readonly redirectUris?: readonly string[];
  /** The embedded providers and mail servers take four ports from here on; any that are free when absent. */
  readonly firstServicePort?: number;
}

export interface RunningDemo {
  readonly url: string;
  readonly services: EmbeddedServices;
  /** Where the state files of the embedded providers' targets are. */
  readonly stateDirectory: string;
  close(): Promise<void>;
}

/** What the demo, as a host, has registered itself: people see a name, and the secret stays here. */
const hostRegistrations = ({ data, hostClient }: EmbeddedServices['microsoft']): HostRegistration[] => [
  {
    id: 'demo',
    name: 'The app of this demo',
    provider: data.id,
    clientId: hostClient.id,
    tenantId: TENANT,
    credential: () => ({ clientSecret: hostClient.secret }),
  },
];

/** What the host that posts its form gives to the elements. */
function formPostData({ google: { data, client } }: EmbeddedServices) {
  return {
    config: { refreshTokenUrl: '/api/smtp-oauth2-token', testUrl: '/api/test', providers: [data] },
    newTarget: {
      ...data.smtp,
      'auth-method': 'google-oauth2',
      'oauth2-client-id': client.id,
      'oauth2-client-secret': client.secret,
      'from-address': 'alerts@example.com',
      mailto: ['ops@example.com'],
    },
  };
}

/** What only the demo has: its inbox, a look into the state files, what the page is prefilled with, and trouble. */
function demoApi(
  services: EmbeddedServices,
  backend: Backend,
  origins: readonly string[],
  alerts: readonly Alert[],
) {
  const { google: googleLike, microsoft: microsoftLike, inbox, serviceAccount } = services;
  const behaviour = new Behaviour(services);
  const registrations = hostRegistrations(microsoftLike).map(
    ({ credential: _credential, ...shown }) => shown,
  );
  const view = ({ data, client }: EmbeddedServices['google']) => ({
    provider: data,
    client: { id: client.id, secret: client.secret },
  });
  return new Hono()
    .onError(answerError)
    .use(guard(origins))
    .get('/inbox', (context) => context.json(inbox.mails))
    .get('/alerts', (context) =>
      context.json(alerts.map((alert) => ({ ...alert, words: ALERT_WORDS[alert.kind] }))),
    )
    .get('/config', (context) =>
      context.json({
        google: view(googleLike),
        microsoft: { ...view(microsoftLike), tenant: TENANT },
        registrations,
        serviceAccount: { key: JSON.stringify(serviceAccount), mailbox: MAILBOX },
      }),
    )
    .get('/behaviour', (context) => context.json(behaviour.chosen))
    .post('/behaviour', async (context) => {
      behaviour.change(await context.req.json<Record<string, unknown>>());
      return context.json(behaviour.chosen);
    })
    .post('/daily-update', async (context) =>
      context.json({ summary: summary(await runDailyUpdate(backend, 0, [])) }),
    )
    .get('/state/:name', async (context) => {
      const state = await stateWithoutSecret(backend.storage, context.req.param('name'));
      return state ? context.json(state) : context.json({ error: 'not_found' }, 404);
    });
}

/** Vite as middleware. Nothing is bundled beforehand: Lit is made of modules, and a late reload would lose a form. */
function servePage(server: Server) {
  return createVite({
    root: join(root, 'demo'),
    configFile: join(root, 'vite.config.ts'),
    appType: 'mpa',
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
    server: {
      middlewareMode: true,
      hmr: { server },
      // State files are nobody's to download.
      fs: { strict: true, allow: ['demo', 'src', 'node_modules'].map((folder) => join(root, folder)) },
    },
  });
}

/** Starts the whole demo on loopback: page, backend, both providers, both mail servers. */
export async function startDemo(options: DemoOptions = {}): Promise<RunningDemo> {
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(options.port ?? 0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  const origins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];

  const stateDirectory = options.stateDirectory ?? join(root, '.demo-state');
  const embeddedState = join(stateDirectory, 'embedded');
  // The embedded providers forget their tokens when they end: targets of the last run would be of no use.
  await rm(embeddedState, { recursive: true, force: true });
  const storageIn = (schema: string, directory: string): Storage =>
    options.storage === undefined
      ? new FilesStorage(directory)
      : new PostgresStorage(options.storage, schema);
  const [realStorage, embeddedStorage] = [
    storageIn(SCHEMAS.real, join(stateDirectory, 'real')),
    storageIn(SCHEMAS.embedded, embeddedState),
  ];
  for (const { target } of await embeddedStorage.all())
    await embeddedStorage.change(target.name, () => undefined);

  const callbackPages = ['/oauth2-callback.html', ...hostCallbackPages];
  const services = await startEmbeddedServices(
    [
      ...origins.flatMap((origin) => callbackPages.map((page) => origin + page)),
      ...(options.redirectUris ?? []),
    ],
    options.firstServicePort,
  );
  const real = new Backend({
    origins,
    providers: defaultProviders,
    otherProvider: 'public',
    storage: realStorage,
  });
  const embedded = new Backend({
    origins,
    providers: [services.google.data, services.microsoft.data],
    registrations: hostRegistrations(services.microsoft),
    // The embedded providers are on this machine.
    otherProvider: 'any',
    storage: embeddedStorage,
    tls: { ca: services.certificate },
  });
  const endDailyUpdates = [real, embedded].map((backend) =>
    scheduleDailyUpdate(backend, (results) => console.log(`Daily update: ${summary(results)}`)),
  );
  const backend = createBackend(embedded);
  // What a host would send to its own people: the page shows it, and the recipients of a target get a mail.
  const told: Alert[] = [];
  const page = { name: 'page', tell: (alert: Alert) => Promise.resolve(void told.push(alert)) };
  const endAlerts = new Alerts(embedded, [
    page,
    alertMail(embedded),
    ...(options.alertChannels ?? []),
  ]).schedule();
  const api = new Hono()
    .notFound(answerNotFound)
    .use(sealed)
    .route('/api/real', createBackend(real))
    .route('/api', backend)
    .route('/api2/extjs', createFormEncodedApi(backend, { keys: 'all' }))
    .route('/api2/without-oauth2', createFormEncodedApi(backend, { keys: 'without-oauth2' }))
    .route('/demo', demoApi(services, embedded, origins, told))
    .route('/hosts/form-post/', createFormPostHost(backend, formPostData(services)))
    .route('/hosts', hostPages);
  const vite = await servePage(server);
  const answerApi = getRequestListener(api.fetch);
  server.on('request', (request, response) => {
    const address = request.url ?? '';
    // Vite ends the whole demo over what is no address, such as `//`.
    if (!URL.canParse(address, origins[0])) return void response.writeHead(400).end();
    const coop = new URL(address, origins[0]).searchParams.get('coop') ?? '';
    if (Object.hasOwn(COOPS, coop)) response.setHeader('Cross-Origin-Opener-Policy', coop);
    if (/^\/(api2?|demo|hosts)\//.test(address)) void answerApi(request, response);
    else vite.middlewares(request, response);
  });

  return {
    url: origins[0] ?? '',
    services,
    stateDirectory: embeddedState,
    close: async () => {
      for (const end of endDailyUpdates) end();
      await endAlerts();
      server.closeAllConnections();
      await Promise.all([
        new Promise<void>((closed) => server.close(() => closed())),
        vite.close(),
        services.close(),
      ]);
      await Promise.all([realStorage.close(), embeddedStorage.close()]);
    },
  };
}
