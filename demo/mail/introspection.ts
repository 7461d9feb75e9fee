/** Where access tokens are checked, and as whom (RFC 7662). */
export interface Introspection {
  readonly url: string;
  readonly id: string;
  readonly secret: string;
}

/** What is known of an access token. */
export interface TokenInformation {
  readonly active: boolean;
  /** Absent where the application itself has the token. */
  readonly username?: string;
  readonly client_id?: string;
  readonly scope?: string;
}

/** Asks the provider about a token; throws where it does not answer. */
export async function introspect(
  { url, id, secret }: Introspection,
  token: string,
): Promise<TokenInformation> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ token, token_type_hint: 'access_token' }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`The introspection endpoint answered HTTP ${response.status}.`);
  return (await response.json()) as TokenInformation;
}
