// The entry point of oidc-provider does nothing but to export these, and to warn on Node 20, where it works well.
export { Provider } from 'oidc-provider/lib/provider.js';
export { InvalidClientAuth } from 'oidc-provider/lib/helpers/errors.js';
export { Prompt, base as basePolicy } from 'oidc-provider/lib/helpers/interaction_policy/index.js';
