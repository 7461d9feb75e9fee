import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context, Next } from 'koa';
import type { Configuration } from 'oidc-provider';
import { APP_SCOPES, refuseAppOnly } from './app-only.js';
import { checkAssertion, expectAudience } from './certificates.js';
import { dialect } from './dialect.js';
import { Prompt, Provider, basePolicy } from './engine.js';
import { Faults } from './faults.js';
import { PROFILE_PATH, gmailProfile } from './gmail-profile.js';
import { interactions } from './interaction.js';
import { signingKeys } from './keys.js';
import { escapeHtml, page } from './pages.js';
import { clientMetadata, personalities } from './personality.js';
import type { PersonalityName, RegisteredClient } from './personality.js';
import { grantToServiceAccounts, refuseAssertion, serviceAccountMetadata } from './service-account.js';
import type { ServiceAccount } from './service-account.js';
import { Storage } from './storage.js';
import { forTokenRequests } from './token-form.js';
import { inItsWords, wordRefusals } from './wording.js';

export interface ProviderOptions {
  readonly personality: PersonalityName;
  readonly clients: readonly RegisteredClient[];
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Service accounts of the Google-like provider. */
  readonly serviceAccounts?: readonly ServiceAccount[];
  /** The directory of the Microsoft-like provider. */
  readonly tenant?: string;
  /** Life of an access token, in seconds. */
  readonly accessTokenLifetime?: number;
  /** Life of a refresh token, in seconds; as the personality has it when absent. */
  readonly refreshTokenLifetime?: number;
  /** Cross-Origin-Opener-Policy of every page. */
  readonly coop?: string;
}

/** A provider that is running. */
export interface RunningProvider {
  readonly origin: string;
  /** Addresses as `Provider` of the package names them; `{tenant}` stands in the Microsoft-like ones. */
  readonly endpoints: {
    readonly authorizationEndpoint: string;
    readonly tokenEndpoint: string;
    readonly revocationEndpoint?: string;
    readonly issuer?: string;
    readonly accountEndpoint?: string;
  };
  /** RFC 7662, for mail servers. */
  readonly introspection: { readonly url: string; readonly id: string; readonly secret: string };
  readonly storage: Storage;
  readonly faults: Faults;
  /** Every request so far, as `METHOD /path`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const secret = () => randomBytes(24).toString('base64url');

/** What the engine is told. */
function configure(
  options: ProviderOptions,
  storage: Storage,
  introspector: { id: string; secret: string },
): Configuration {
  const personality = personalities[options.personality];
  const policy = basePolicy();
  policy.add(new Prompt({ name: 'select_account', requestable: true }), 0);
  return {
    adapter: storage.adapter,
    routes: personality.routes,
    scopes: [...personality.scopes, ...APP_SCOPES, 'openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    conformIdTokenClaims: false, // in the ID token itself, as both have it
    jwks: signingKeys(),
    clients: [
      {
        client_id: introspector.id,
        client_secret: introspector.secret,
        redirect_uris: [],
        response_types: [],
        grant_types: [],
      },
    ],
    // Ports do not keep cookies apart: each provider has names of its own.
    cookies: {
      keys: [secret()],
      names: {
        interaction: `_${personality.name}_interaction`,
        resume: `_${personality.name}_resume`,
        session: `_${personality.name}_session`,
      },
    },
    features: {
      clientCredentials: { enabled: personality.hasTenants },
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      revocation: { enabled: 'revocation' in personality.routes },
      introspection: {
        enabled: true as const,
        allowedPolicy: (_ctx, client, token) =>
          client.clientId === introspector.id || client.clientId === token.clientId,
      },
    },
    clientAuthMethods: [
      'client_secret_basic',
      'client_secret_post',
      'none',
      ...(personality.hasTenants ? (['private_key_jwt'] as const) : []),
    ],
    assertJwtClientAuthClaimsAndHeader: checkAssertion(storage.certificates),
    pkce: { required: () => false },
    clientBasedCORS: () => !personality.refusesBrowsers,
    interactions: { policy, url: (_ctx, { uid }) => `/interaction/${uid}` },
    issueRefreshToken: (_ctx, _client, code) => Promise.resolve(code.scopes.has('offline_access')),
    rotateRefreshToken: personality.rotates,
    ttl: {
      AccessToken: options.accessTokenLifetime ?? 3600,
      AuthorizationCode: 600,
      ClientCredentials: options.accessTokenLifetime ?? 3600,
      Grant: 20 * 365 * 86_400,
      IdToken: 3600,
      Interaction: 1800,
      RefreshToken: options.refreshTokenLifetime ?? personality.refreshTokenLifetime,
      Session: 14 * 86_400,
    },
    findAccount: (_ctx, accountId) =>
      Promise.resolve({
        accountId,
        claims: () => Promise.resolve({ sub: accountId, preferred_username: accountId }),
      }),
    extraTokenClaims: (_ctx, token) =>
      Promise.resolve({ username: 'accountId' in token ? token.accountId : '' }),
    renderError: (ctx, out, error) => {
      const answer = inItsWords(personality.name, ctx, error) ?? out;
      ctx.type = 'html';
      const words = `<p>${escapeHtml(answer.error_description ?? '')}</p>`;
      ctx.body = page(personality.brand, `Error: ${answer.error}`, words);
    },
  };
}

/** Starts a provider on loopback. */
export async function startProvider(options: ProviderOptions): Promise<RunningProvider> {
  const personality = personalities[options.personality];
  const tenant = options.tenant ?? 'contoso.example';
  const storage = new Storage(personality.rotates);
  const { serviceAccounts = [] } = options;
  for (const client of options.clients) {
    storage.register(client.id, clientMetadata(client, personality));
    storage.certificates.set(client.id, client.certificates ?? []);
  }
  for (const account of serviceAccounts) storage.register(account.email, serviceAccountMetadata(account));
  const faults = new Faults();
  const requests: string[] = [];
  const introspector = { id: 'mail-server', secret: secret() };

  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(options.port ?? 0, '127.0.0.1', listening);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const provider = new Provider(
    `${origin}${personality.issuerPath}`,
    configure(options, storage, introspector),
  );
  provider.use(async (ctx: Context, next: Next) => {
    requests.push(`${ctx.method} ${ctx.path}`);
    const coop = faults.coop ?? options.coop;
    if (coop) ctx.set('Cross-Origin-Opener-Policy', coop);
    await next();
  });
  provider.use(faults.middleware((ctx) => ctx.method === 'POST' && ctx.path.endsWith('/token')));
  provider.use(dialect(personality, tenant));
  provider.use(
    forTokenRequests(async (ctx, form, next) => {
      const refused = personality.hasTenants
        ? refuseAppOnly(ctx, form, String(ctx.state.tenant))
        : refuseAssertion(ctx, form, serviceAccounts, `${origin}/token`);
      if (!refused) await next();
    }),
  );
  if (personality.hasTenants) {
    expectAudience(provider, ({ state }) => `${origin}/${String(state.tenant)}/oauth2/v2.0/token`);
  } else grantToServiceAccounts(provider);
  if (personality.hasProfile) provider.use(gmailProfile(provider, faults));
  provider.use(interactions(provider, personality));
  wordRefusals(provider, personality.name);
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));

  const base = personality.hasTenants ? '/{tenant}/oauth2/v2.0' : '';
  return {
    origin,
    endpoints: {
      authorizationEndpoint: origin + (base ? `${base}/authorize` : (personality.routes.authorization ?? '')),
      tokenEndpoint: `${origin}${base}/token`,
      ...(personality.routes.revocation && {
        revocationEndpoint: origin + personality.routes.revocation,
      }),
      ...(personality.namesIssuer && { issuer: origin }),
      ...(personality.hasProfile && { accountEndpoint: origin + PROFILE_PATH }),
    },
    introspection: { url: `${origin}/introspect`, ...introspector },
    storage,
    faults,
    requests,
    close: () =>
      new Promise<void>((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}
