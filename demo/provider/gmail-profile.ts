import type { Context, Next } from 'koa';
import type Provider from 'oidc-provider';
import type { Faults } from './faults.js';

export const PROFILE_PATH = '/gmail/v1/users/me/profile';

/** An error as Google's APIs write it. */
const refusal = (code: number, status: string, message: string) => ({ error: { code, message, status } });

/**
 * Gmail's profile of whoever the access token belongs to, as far as anybody needs it here.
 * Source: https://developers.google.com/workspace/gmail/api/reference/rest/v1/users/getProfile
 */
export function gmailProfile(provider: Provider, faults: Faults) {
  return async (ctx: Context, next: Next) => {
    if (ctx.path !== PROFILE_PATH || ctx.method !== 'GET') {
      await next();
      return;
    }
    const [, given = ''] = /^Bearer (\S+)$/.exec(ctx.get('Authorization')) ?? [];
    const token = given ? await provider.AccessToken.find(given) : undefined;
    if (!token || token.isExpired) {
      ctx.status = 401;
      ctx.body = refusal(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    } else if (faults.gmailApiDisabled) {
      ctx.status = 403;
      const message = 'Gmail API has not been used in project 123456789012 before or it is disabled.';
      ctx.body = refusal(403, 'PERMISSION_DENIED', message);
    } else {
      ctx.body = { emailAddress: token.accountId, messagesTotal: 0, threadsTotal: 0, historyId: '1' };
    }
  };
}
