import type { Context, Next } from 'koa';
import type Provider from 'oidc-provider';
import { consentForm, page, signInForm } from './pages.js';
import type { Personality } from './personality.js';

async function formOf(ctx: Context): Promise<URLSearchParams> {
  let body = '';
  for await (const part of ctx.req) body += String(part);
  return new URLSearchParams(body);
}

/** The pages at `/interaction/…`: sign in as anybody, allow or deny. */
export function interactions(provider: Provider, personality: Personality) {
  return async (ctx: Context, next: Next) => {
    if (!/^\/interaction\/[\w-]+$/.test(ctx.path)) {
      await next();
      return;
    }
    const details = await provider.interactionDetails(ctx.req, ctx.res).catch((error: unknown) => {
      if (error instanceof Error && error.name === 'SessionNotFound') return undefined;
      throw error;
    });
    if (!details) {
      ctx.status = 400;
      ctx.type = 'html';
      const words = '<p>This sign-in has ended. Go back to the application and start again.</p>';
      ctx.body = page(personality.brand, 'Sign-in ended', words);
      return;
    }
    const { prompt, params: given, session, grantId } = details;
    const params = given as Readonly<Record<string, string | undefined>>;
    const clientId = params.client_id ?? '';
    const scopes = (params.scope ?? '').split(' ');
    const asksConsent = prompt.name === 'consent';

    const finish = async (result: Parameters<Provider['interactionResult']>[2]) => {
      const mergeWithLastSubmission = asksConsent && !('error' in result);
      ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result, { mergeWithLastSubmission }));
      ctx.status = 303;
    };
    const allow = async () => {
      const accountId = session?.accountId ?? '';
      const grant =
        (grantId ? await provider.Grant.find(grantId) : undefined) ??
        new provider.Grant({ accountId, clientId });
      grant.addOIDCScope(scopes.join(' '));
      await finish({ consent: { grantId: await grant.save() } });
    };

    if (ctx.method === 'POST') {
      const form = await formOf(ctx);
      if (form.get('choice') !== 'go') {
        return finish({ error: 'access_denied', error_description: personality.denial() });
      }
      if (asksConsent) return allow();
      const accountId = form.get('account')?.trim() ?? '';
      return finish({ login: { accountId, remember: true }, select_account: {} });
    }

    const client = await provider.Client.find(clientId);
    ctx.type = 'html';
    ctx.body = asksConsent
      ? page(
          personality.brand,
          'Allow access?',
          consentForm(ctx.path, client?.clientName ?? clientId, session?.accountId ?? '', scopes),
        )
      : page(
          personality.brand,
          'Sign in',
          signInForm(ctx.path, params.login_hint ?? session?.accountId ?? ''),
        );
  };
}
