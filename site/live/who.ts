import type { Who } from 'smtp-oauth2-elements/diagnosis.js';

/** Who can fix it, as somebody outside of a product reads it. */
export const WHO: Readonly<Record<Who, string>> = {
  you: 'You can fix it at the form.',
  'provider-admin': 'An administrator of the tenant or of the app registration can fix it.',
  'host-admin': 'An administrator of the product around the form can fix it.',
  provider: 'The provider has to fix it.',
};
