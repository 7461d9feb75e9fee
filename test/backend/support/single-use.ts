import type { TestContext } from 'node:test';
import { tokenEndpoint } from './token-endpoint.js';
import type { TokenAnswer } from './token-endpoint.js';

const refusal = (words: string): TokenAnswer => ({
  status: 400,
  body: { error: 'invalid_grant', error_description: words },
});

/** A provider whose refresh tokens are good once: the second use of one ends all of its sign-in. */
export async function singleUseProvider(test: Pick<TestContext, 'after'>, more: object = {}) {
  /** What came of each token that was used, in order. */
  const used: string[] = [];
  const good = new Set<string>();
  let [families, count] = [0, 0];
  const ended = new Set<string>();
  const familyOf = (token: string) => token.split('-')[0] ?? '';
  const given = (family: string) => {
    const token = `${family}-${count++}`;
    good.add(token);
    return {
      body: {
        access_token: `access-${token}`,
        token_type: 'Bearer',
        expires_in: 3600,
        refresh_token: token,
        ...more,
      },
    };
  };
  let before: () => void = () => undefined;
  const { provider, asked } = await tokenEndpoint(test, (parameters, { url }) => {
    before();
    if (url !== '/token') return { status: 404 };
    if (parameters.get('client_secret') === 'WRONG')
      return { status: 401, body: { error: 'invalid_client', error_description: 'Wrong secret.' } };
    if (parameters.get('grant_type') === 'authorization_code') return given(`family${families++}`);
    const token = parameters.get('refresh_token') ?? '';
    const family = familyOf(token);
    if (ended.has(family)) {
      used.push(`${token}:dead`);
      return refusal('The sign-in has ended.');
    }
    if (!good.delete(token)) {
      used.push(`${token}:REUSE`);
      ended.add(family);
      return refusal('The token was used before.');
    }
    used.push(`${token}:ok`);
    return given(family);
  });
  return {
    provider: { ...provider, refreshTokenIsSingleUse: true },
    asked,
    used,
    /** Ends every sign-in at the provider. */
    endAll: () => good.forEach((token) => ended.add(familyOf(token))),
    /** Runs something before each answer. */
    meanwhile: (work: () => void) => void (before = work),
  };
}
