/** What Google's `client_secret_*.json` holds. */
export interface GoogleClientFile {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  /** `web` is the type that works here; `installed` is a desktop application. */
  readonly type: 'web' | 'installed';
}

const asRecord = (value: unknown) =>
  typeof value === 'object' && value ? (value as Record<string, unknown>) : {};

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Reads the file that Google offers for a client; undefined when the text is something else. */
export function parseGoogleClientFile(text: string): GoogleClientFile | undefined {
  const content = asRecord(parse(text));
  const type = 'web' in content ? 'web' : 'installed';
  const client = asRecord(content[type]);
  const { client_id: clientId, client_secret: clientSecret, redirect_uris: uris } = client;
  if (typeof clientId !== 'string' || typeof clientSecret !== 'string') return undefined;
  const redirectUris = Array.isArray(uris)
    ? uris.filter((uri): uri is string => typeof uri === 'string')
    : [];
  return { clientId, clientSecret, redirectUris, type };
}
