import { messageOf } from '../log.js';
import type { Application, TokenClient, Tokens } from '../xoauth2/token-client.js';

/** Who signed in is good to know and no more: a provider that does not say so is no reason to fail. */
export async function whoSignedIn(
  client: TokenClient,
  application: Application,
  tokens: Tokens,
): Promise<string | undefined> {
  try {
    return tokens.account ?? (await client.account(application, tokens.accessToken));
  } catch (error) {
    console.warn(`${application.provider.name} did not tell who signed in: ${messageOf(error)}`);
    return undefined;
  }
}
