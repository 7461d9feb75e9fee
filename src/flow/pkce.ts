import { OAuth2FlowError } from './error.js';

/** 32 random bytes in base64url: 43 characters that fit into a URL. */
export function randomToken(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Proof Key for Code Exchange (RFC 7636): the verifier goes to the backend, its SHA-256 to the provider. */
export interface Pkce {
  readonly verifier: string;
  readonly challenge: string;
}

/**
 * Makes the pair for one flow. It takes an `await`, so make it before the click that opens the window.
 *
 * @throws {OAuth2FlowError} `insecure-context` where the page is not served over https or from localhost, `not-prepared`
 * where the browser's cryptography failed
 */
export async function createPkce(): Promise<Pkce> {
  if (!globalThis.isSecureContext) throw new OAuth2FlowError('insecure-context');
  try {
    const verifier = randomToken();
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    return { verifier, challenge: base64Url(new Uint8Array(digest)) };
  } catch (cause) {
    throw new OAuth2FlowError('not-prepared', { cause });
  }
}
