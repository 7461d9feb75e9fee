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
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; min-block-size: 100vh; display: grid; place-items: center;
  background: light-dark(#eef1f5, #12161c); color: light-dark(#1a1f26, #e6edf3); }
main { box-sizing: border-box; inline-size: min(26rem, 100%); padding: 2rem; border-radius: 12px;
  background: light-dark(#fff, #1c232c); }
h1 { font-size: 1.375rem; margin-block: .5rem 1rem; }
.brand { color: light-dark(#57606a, #9da7b1); font-size: .875rem; margin: 0; }
label { display: block; font-weight: 600; }
input { box-sizing: border-box; inline-size: 100%; margin-block: .25rem 1.25rem; padding: .6rem; font: inherit; }
button { font: inherit; padding: .5rem 1.25rem; margin-inline-end: .5rem; min-block-size: 2.5rem; }
code { overflow-wrap: anywhere; }`;

/** A page of the provider. `body` is markup. */
export function page(brand: string, title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,"><style>${STYLE}</style></head><body><main>
<p class="brand">${escapeHtml(brand)}, on this machine: not the real one</p>
<h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
}

const buttons = (go: string) =>
  `<button name="choice" value="go">${go}</button><button name="choice" value="deny" formnovalidate>Cancel</button>`;

/** Asks which account; any address will do. */
export function signInForm(action: string, suggested: string): string {
  return `<form method="post" action="${escapeHtml(action)}">
<label>E-mail address<input type="email" name="account" value="${escapeHtml(suggested)}" required autofocus autocomplete="username"></label>
${buttons('Next')}</form>`;
}

/** Asks whether the application may have what it asks for. */
export function consentForm(
  action: string,
  client: string,
  account: string,
  scopes: readonly string[],
): string {
  const items = scopes.map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`).join('');
  return `<form method="post" action="${escapeHtml(action)}">
<p><b>${escapeHtml(client)}</b> wants to act for <b>${escapeHtml(account)}</b>:</p><ul>${items}</ul>
${buttons('Allow')}</form>`;
}
