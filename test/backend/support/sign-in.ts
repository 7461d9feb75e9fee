import { createHash, randomBytes } from 'node:crypto';
import type { RunningProvider } from '../../../demo/provider/index.js';

/** A browser's part of the flow, by plain HTTP: follows redirects with cookies and fills in the provider's pages. */
class Visitor {
  private readonly cookies = new Map<string, string>();

  async go(url: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { Cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split(/=(.*)/) ?? [];
      this.cookies.set(name, value);
    }
    return response;
  }
}

export interface SignInOptions {
  readonly account?: string;
  readonly deny?: boolean;
  readonly codeVerifier?: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tenant?: string;
}

/** Parameters of a request that brings a refresh token, as the elements send them. */
export const parametersFor = {
  google: { scope: 'https://mail.google.com/', access_type: 'offline', prompt: 'consent' },
  microsoft: {
    scope: 'https://outlook.office.com/SMTP.Send offline_access openid profile',
    prompt: 'select_account',
  },
} as const;

/** Signs in at the embedded provider and gives back what its redirect carries. */
export async function signIn(provider: RunningProvider, options: SignInOptions): Promise<URLSearchParams> {
  const {
    account = 'alerts@example.com',
    deny = false,
    codeVerifier,
    parameters,
    tenant = 'organizations',
  } = options;
  const visitor = new Visitor();
  const url = new URL(provider.endpoints.authorizationEndpoint.replace('{tenant}', tenant));
  url.search = new URLSearchParams({
    response_type: 'code',
    state: randomBytes(32).toString('base64url'),
    ...(codeVerifier && {
      code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
    }),
    ...parameters,
  }).toString();
  let at = url.href;
  let response = await visitor.go(at);
  for (let step = 0; step < 12; step++) {
    const location = response.headers.get('location');
    if (location) {
      at = new URL(location, at).href;
      if (!at.startsWith(provider.origin)) return new URL(at).searchParams;
      response = await visitor.go(at);
    } else if (new URL(at).pathname.startsWith('/interaction/')) {
      response = await visitor.go(at, { choice: deny ? 'deny' : 'go', account });
    } else {
      throw new Error(`The provider stopped at ${at}: HTTP ${response.status} ${await response.text()}`);
    }
  }
  throw new Error('The provider did not come to an end.');
}
