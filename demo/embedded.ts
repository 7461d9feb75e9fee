import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { google, microsoft } from 'smtp-oauth2-elements/providers.js';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { Inbox, makeCertificate, startSubmissionServer } from './mail/index.js';
import type { RunningSubmissionServer } from './mail/index.js';
import { startProvider } from './provider/index.js';
import type { RegisteredClient, RunningProvider } from './provider/index.js';

/** One of the providers on this machine, with its mail server. */
export interface EmbeddedService {
  readonly provider: RunningProvider;
  readonly mail: RunningSubmissionServer;
  /** As the elements and the backend are to see it. */
  readonly data: Provider;
  /** The application that is registered at it for the demo. */
  readonly client: RegisteredClient;
  /** The demo's own registration at it. */
  readonly hostClient: RegisteredClient;
}

/** The JSON file that Google gives out for a service account's key, as far as it is read. */
export interface ServiceAccountFile {
  readonly type: 'service_account';
  readonly project_id: string;
  readonly private_key_id: string;
  readonly private_key: string;
  readonly client_email: string;
  readonly client_id: string;
  readonly auth_uri: string;
  readonly token_uri: string;
}

export interface EmbeddedServices {
  readonly google: EmbeddedService;
  readonly microsoft: EmbeddedService;
  readonly inbox: Inbox;
  /** The key of a service account of the Google-like provider, to which the domain of `MAILBOX` is delegated. */
  readonly serviceAccount: ServiceAccountFile;
  /** The mail servers' certificate, for the backend to trust. */
  readonly certificate: string;
  close(): Promise<void>;
}

const KNOWN = { google, microsoft };

/** Client IDs look as they do at the real providers, so that the panel's hints fit. */
const CLIENT_IDS = {
  google: '123456789012-demo.apps.googleusercontent.com',
  microsoft: '0f5a2c1e-7b3d-4c8e-9a61-2d4f6b8c0e13',
};

/** The registration that the demo itself has, as a host may have one: its secret is in the backend alone. */
export const HOST_CLIENT_ID = '5b8e7d21-4c3f-4f0a-8d6e-91a2b3c4d5e6';

/** The tenant of the Microsoft-like provider. */
export const TENANT = 'contoso.example';

/** The mailbox for which the applications may send without a person. */
export const MAILBOX = `alerts@${TENANT}`;

function makeServiceAccount(): ServiceAccountFile {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return {
    type: 'service_account',
    project_id: 'demo',
    private_key_id: randomBytes(20).toString('hex'),
    private_key: privateKey,
    client_email: 'alerts@demo.iam.gserviceaccount.com',
    client_id: '104857600000000000001',
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: 'https://oauth2.googleapis.com/token',
  };
}

/**
 * Starts both providers and their mail servers. `redirectUris` are the callback addresses of the demo's page and of whoever
 * tries a host of their own with it. The four take ports from `firstPort` on, or any that are free.
 */
export async function startEmbeddedServices(
  redirectUris: readonly string[],
  firstPort = 0,
): Promise<EmbeddedServices> {
  const portOf = (index: number) => (firstPort === 0 ? 0 : firstPort + index);
  const inbox = new Inbox();
  const certificate = await makeCertificate();
  const secret = randomBytes(24).toString('base64url');
  const client = (id: string): RegisteredClient => ({ id, secret, name: 'SMTP demo', redirectUris });
  const hostClient = { ...client(HOST_CLIENT_ID), secret: randomBytes(24).toString('base64url') };
  const clients = [...Object.values(CLIENT_IDS).map(client), hostClient];
  const serviceAccount = makeServiceAccount();
  const { private_key: key, private_key_id: keyId } = serviceAccount;
  const serviceAccounts = [
    {
      email: serviceAccount.client_email,
      clientId: serviceAccount.client_id,
      keys: { [keyId]: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString() },
      delegation: { domain: TENANT, scopes: google.scopes },
    },
  ];

  const start = async (name: 'google' | 'microsoft', index: number): Promise<EmbeddedService> => {
    const provider = await startProvider({
      personality: name,
      clients,
      serviceAccounts,
      tenant: TENANT,
      port: portOf(index),
    });
    const { introspection, endpoints } = provider;
    const port = portOf(index + 2);
    const mail = await startSubmissionServer({ dialect: name, inbox, introspection, certificate, port });
    for (const id of [CLIENT_IDS.microsoft, HOST_CLIENT_ID]) mail.rights.set(id, { mailboxes: [MAILBOX] });
    const smtp = { server: 'localhost', port: mail.port, mode: 'starttls' as const };
    const here = { ...endpoints, smtp };
    const { clouds = [], scopes, appScopes } = KNOWN[name];
    const data: Provider = {
      ...KNOWN[name],
      ...here,
      // They lead to the same provider here, which knows one set of scopes.
      ...(clouds.length > 0 && {
        clouds: clouds.map((cloud) => ({ ...cloud, ...here, scopes, ...(appScopes && { appScopes }) })),
      }),
    };
    return { provider, mail, data, client: client(CLIENT_IDS[name]), hostClient };
  };
  const [googleLike, microsoftLike] = await Promise.all([start('google', 0), start('microsoft', 1)]);
  return {
    google: googleLike,
    microsoft: microsoftLike,
    inbox,
    serviceAccount,
    certificate: certificate.cert,
    close: async () => {
      await Promise.all(
        [googleLike, microsoftLike].flatMap(({ provider, mail }) => [provider.close(), mail.close()]),
      );
    },
  };
}
