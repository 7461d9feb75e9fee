import type { RenderScope } from '../shared/render-scope.js';

/** Loads the guide for where it is about to be rendered. Offline, the rest goes on working. */
export async function loadGuide(scope: RenderScope) {
  try {
    const { OAuth2SetupGuide } = await import('./lazy.js');
    scope.define('oauth2-setup-guide', OAuth2SetupGuide);
  } catch (error) {
    reportError(error);
  }
}
