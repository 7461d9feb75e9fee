// What an admin UI does with its own backend, the same in every example: here it is the demo's.

/**
 * @param {string} path
 * @param {RequestInit} [options]
 */
async function request(path, options) {
  const response = await fetch(path, options);
  const body = await response.json();
  if (!response.ok) throw new Error(body.error_description ?? body.error);
  return body;
}

/** Reads what the page needs before it shows the form. The page itself is the callback page, where none is named. */
export async function connectHost(redirectUri = location.origin + location.pathname) {
  const [session, { google }] = await Promise.all([request('/api/session'), request('/demo/config')]);
  const headers = { CSRFPreventionToken: session['csrf-token'] };
  const { server, port, mode } = google.provider.smtp;

  const newTarget = {
    server,
    port,
    mode,
    'auth-method': /** @type {const} */ ('google-oauth2'),
    'oauth2-client-id': google.client.id,
    'oauth2-client-secret': google.client.secret,
    'from-address': 'alerts@example.com',
    mailto: ['ops@example.com'],
  };
  const config = {
    refreshTokenUrl: '/api/smtp-oauth2-token',
    testUrl: '/api/test',
    redirectUri,
    headers,
    providers: [google.provider],
  };
  return {
    config,
    newTarget,
    /**
     * Saves what the panel submits, and answers what is saved now.
     * @param {{ mode: 'create' | 'edit', value: { name?: string }, submitValues: { name?: string } }} panel
     */
    async save({ mode, value, submitValues }) {
      const name = (mode === 'edit' ? value : submitValues).name ?? '';
      const path = mode === 'edit' ? `/api/targets/${name}` : '/api/targets';
      await request(path, {
        method: mode === 'edit' ? 'PUT' : 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(submitValues),
      });
      return request(`/api/targets/${name}`);
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof connectHost>>} Host */
