const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif;
  --text: light-dark(#1a1f26, #e6edf3); --quiet: light-dark(#57606a, #9da7b1);
  --line: light-dark(#6e7781, #8b949e); --accent: light-dark(#0b57d0, #a8c7fa); }
body { margin: 0; min-block-size: 100vh; display: grid; place-items: center; padding: 1rem; box-sizing: border-box;
  background: light-dark(#eef1f5, #12161c); color: var(--text); }
main { box-sizing: border-box; inline-size: min(26rem, 100%); padding: 2rem; border-radius: 12px;
  background: light-dark(#fff, #1c232c); border: 1px solid light-dark(#d0d7de, #30363d); }
h1 { font-size: 1.375rem; margin-block: .5rem 1rem; }
.brand { color: var(--quiet); font-size: .875rem; margin: 0; }
label { display: block; font-weight: 600; }
input, button { box-sizing: border-box; font: inherit; color: inherit; border: 1px solid var(--line);
  border-radius: 6px; background: transparent; }
input { inline-size: 100%; margin-block: .25rem 1.25rem; padding: .6rem; font-weight: 400; }
button { padding: .5rem 1.25rem; margin-inline-end: .5rem; min-block-size: 2.75rem; }
button[value=go] { background: var(--accent); border-color: var(--accent); color: light-dark(#fff, #062e6f); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
li { margin-block-end: .5rem; }
code { color: var(--quiet); font-size: .8125rem; overflow-wrap: anywhere; }`;

/** A page of the provider. `body` is markup. */
export function page(brand: string, title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} - ${escapeHtml(brand)} demo provider</title>
<link rel="icon" href="data:,"><style>${STYLE}</style></head><body><main>
<p class="brand">${escapeHtml(brand)} demo provider, on this machine: not the real one</p>
<h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
}

const buttons = (go: string) =>
  `<button name="choice" value="go">${go}</button><button name="choice" value="deny" formnovalidate>Cancel</button>`;

/** Asks which account; any address will do. */
export function signInForm(action: string, suggested: string): string {
  return `<form method="post" action="${escapeHtml(action)}">
<p>Any address will do. There is no password here.</p>
<label for="account">E-mail address</label>
<input id="account" type="email" name="account" value="${escapeHtml(suggested)}" required autofocus autocomplete="username">
${buttons('Next')}</form>`;
}

/** What a scope means, for people. */
const MEANINGS: Readonly<Record<string, string>> = {
  'https://mail.google.com/': 'Read, write and send your mail',
  'https://outlook.office.com/SMTP.Send': 'Send mail as you',
  openid: 'Sign you in',
  profile: 'View your basic profile',
  offline_access: 'Keep this access while you are away',
};

/** Asks whether the application may have what it asks for. */
export function consentForm(
  action: string,
  client: string,
  account: string,
  scopes: readonly string[],
): string {
  const item = (scope: string) =>
    [MEANINGS[scope], `<code>${escapeHtml(scope)}</code>`].filter(Boolean).join('<br>');
  const items = scopes.map((scope) => `<li>${item(scope)}</li>`).join('');
  return `<form method="post" action="${escapeHtml(action)}">
<p><b>${escapeHtml(client)}</b> wants to act for <b>${escapeHtml(account)}</b>:</p><ul>${items}</ul>
${buttons('Allow')}</form>`;
}
