// The host's own client, in Proxmox's manner: form-encoded bodies, the CSRF token in a header, answers in `data`.
// A refusal is a response object, no Error.

const session = await (await fetch('/api/session')).json();

/** Lists are repeated keys; an empty list is an empty value. */
function formEncoded(params) {
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(params ?? {})) {
    for (const item of Array.isArray(value) ? value : [value]) form.append(key, item);
  }
  return form;
}

/** Resolves to `{ result }`; rejects with `{ status, result, htmlStatus }`. */
export async function api2({ url, method = 'GET', params, signal }) {
  const response = await fetch(url, {
    method,
    signal,
    headers: { CSRFPreventionToken: session['csrf-token'] },
    ...(method !== 'GET' && { body: formEncoded(params) }),
  });
  const result = await response.json();
  if (result.success) return { status: response.status, result };
  throw { status: result.status, result, htmlStatus: Ext.htmlEncode(result.message) };
}
