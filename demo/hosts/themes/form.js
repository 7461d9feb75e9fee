// The same form for all: what its fields are called, what is in them, and in which state the page shows it.

const options = new URLSearchParams(location.search);
export const state = options.get('state') ?? 'filled';
export const dark = options.get('scheme') === 'dark';
document.documentElement.style.colorScheme = dark ? 'dark' : 'light';

export const isEmpty = state === 'empty';
export const isDisabled = state === 'disabled';

const WRONG = { server: 'No such host.', mailto: 'Nobody has this address.' };

const text = (key, label, value, more = {}) => ({ kind: 'text', key, label, value, ...more });

export const SECTIONS = [
  {
    fields: [
      text('name', 'Endpoint Name', 'ops-mail', { required: true }),
      { kind: 'switch', label: 'Enable' },
    ],
  },
  {
    legend: 'Connection',
    fields: [
      text('server', 'Server', 'mail.example.com', { required: true, placeholder: 'mail.example.com' }),
      { kind: 'choice', key: 'mode', label: 'Encryption', options: ['TLS', 'STARTTLS'] },
      text('port', 'Port', '4650', { placeholder: 'Default (465)' }),
    ],
  },
  {
    legend: 'Sign-in',
    fields: [
      { kind: 'choice', key: 'auth-method', label: 'Authentication', options: ['Google (OAuth2)'] },
      text('oauth2-client-id', 'Client ID', 'id.apps.googleusercontent.com', { required: true }),
      text('oauth2-client-secret', 'Client Secret', 'GOCSPX-secret', {
        required: true,
        secret: true,
        button: 'Show',
      }),
      { kind: 'sign-in', label: 'Authorize with Google', disabled: isDisabled },
    ],
  },
  {
    legend: 'Message',
    fields: [
      text('from-address', 'From Address', 'ops@example.com', {
        required: true,
        placeholder: 'user@example.com',
      }),
      text('mailto', 'Recipient(s)', '', {
        required: true,
        wide: true,
        hint: 'Separate addresses with a space, comma or semicolon.',
      }),
      text('comment', 'Comment', 'for the night', { wide: true }),
    ],
  },
].map(({ legend, fields }) => ({
  legend,
  fields: fields.map((field) => ({
    disabled: isDisabled,
    ...field,
    value: isEmpty ? '' : (field.value ?? ''),
    error: state === 'wrong' ? WRONG[field.key] : undefined,
  })),
}));

/** Our panel in the same state. */
export function showPanel() {
  const panel = document.querySelector('smtp-edit-panel');
  panel.config = {
    refreshTokenUrl: '/api/smtp-oauth2-token',
    redirectUri: `${location.origin}/oauth2-callback.html`,
  };
  const values = SECTIONS.flatMap(({ fields }) => fields)
    .filter(({ key, value }) => key && value)
    .map(({ key, value }) => [key, key === 'port' ? Number(value) : value]);
  panel.value = { ...Object.fromEntries(values), mode: 'tls', 'auth-method': 'google-oauth2' };
  if (state === 'wrong') panel.errors = WRONG;
  panel.disabled = isDisabled;
}
