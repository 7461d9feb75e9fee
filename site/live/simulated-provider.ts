import { google, microsoft } from 'smtp-oauth2-elements/providers.js';
import { element } from '../../demo/page/element.js';
import { pageOf } from './providers.js';

const MAILBOX = 'alerts@example.com';

type Answer = Readonly<Record<string, string>>;

/** How each provider says that an administrator has to approve first. */
const NOT_APPROVED: Readonly<Record<string, Answer>> = {
  google: { error: 'admin_policy_enforced', error_description: 'admin_policy_enforced (simulated)' },
  microsoft: {
    error: 'consent_required',
    error_description:
      'AADSTS65001: The user or administrator has not consented to use the application (simulated)',
  },
};

/** What the person may do, and what the provider answers (RFC 6749 sections 4.1.2 and 4.1.2.1). */
const choicesAt = (provider: string): readonly { readonly label: string; readonly answer: Answer }[] => [
  { label: `Sign in as ${MAILBOX}`, answer: { code: `simulated-${MAILBOX}` } },
  {
    label: 'Refuse',
    answer: { error: 'access_denied', error_description: 'The user denied access (simulated)' },
  },
  { label: 'An administrator has to approve first', answer: NOT_APPROVED[provider] ?? {} },
];

/** Plays the sign-in page. It answers to this site's callback page alone: it must not lead anywhere else. */
export function start() {
  const query = new URLSearchParams(location.search);
  const provider = [google, microsoft].find(({ id }) => id === query.get('provider'));
  const [redirectUri, state] = [query.get('redirect_uri'), query.get('state')];
  if (!provider || !state || redirectUri !== pageOf('oauth2-callback')) {
    element('simulated-problem').textContent = 'Open this page by a button of “Try it”.';
    return;
  }
  element('simulated-name').textContent = provider.name;
  element('simulated-choices').replaceChildren(
    ...choicesAt(provider.id).map(({ label, answer }) => {
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', className: 'live-button', textContent: label });
      button.addEventListener('click', () => {
        const iss = provider.issuer ? { iss: provider.issuer } : {};
        location.assign(`${redirectUri}?${new URLSearchParams({ ...answer, state, ...iss })}`);
      });
      return button;
    }),
  );
}
