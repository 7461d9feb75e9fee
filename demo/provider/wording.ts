import type { KoaContextWithOIDC } from 'oidc-provider';
import type Provider from 'oidc-provider';
import type { PersonalityName } from './personality.js';
import { translate } from './refusal.js';
import type { EngineError } from './refusal.js';

/** An error of the engine in the words of the provider that is played. */
export function inItsWords(personality: PersonalityName, ctx: KoaContextWithOIDC, error: EngineError) {
  // The engine has `oidc` only from its own routes on.
  const oidc = ctx.oidc as typeof ctx.oidc | undefined;
  const params = (oidc?.params ?? {}) as Readonly<Record<string, string | undefined>>;
  return translate(personality, error, {
    client: params.client_id ?? '',
    now: new Date().toISOString(),
    origin: ctx.get('origin'),
    redirectUri: params.redirect_uri ?? '',
  });
}

/** Makes the token endpoint refuse in the provider's words, readable by a page that asked from a browser. */
export function wordRefusals(provider: Provider, personality: PersonalityName) {
  provider.on('grant.error', (ctx, error) => {
    const answer = inItsWords(personality, ctx, error);
    if (answer) {
      ctx.body = { ...answer };
      ctx.status = answer.error === 'invalid_client' ? 401 : 400;
    }
    if (ctx.get('origin')) ctx.set('Access-Control-Allow-Origin', ctx.get('origin'));
  });
}
