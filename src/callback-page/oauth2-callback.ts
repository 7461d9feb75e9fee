// The script of the ready callback page. Nearly every sign-in ends well: nothing more is loaded then.
import { handleOAuth2Callback } from '../flow/callback.js';
import type { CallbackResult } from '../flow/callback.js';
import { delivered } from '../locales/delivered.js';

/** `<oauth2-callback>` before it is defined: what it shows is set as a property. */
type Waiting = Element & { result?: CallbackResult | undefined };

const element: Waiting =
  document.querySelector('oauth2-callback') ??
  document.body.appendChild(document.createElement('oauth2-callback'));
const attribute = (name: string) => element.getAttribute(name) ?? '';
const loadView = () => import('./view.js');

function sentence(): string {
  const found = navigator.languages
    .map((lang) => lang.slice(0, 2))
    .find((lang) => Object.hasOwn(delivered, lang));
  const lang = (found ?? 'en') as keyof typeof delivered;
  element.setAttribute('lang', lang);
  return delivered[lang];
}

function show(result: CallbackResult) {
  element.result = result;
  if (!result.delivered || result.error !== undefined) void loadView();
  // Once the element is defined it has a shadow root, which this text does not show through.
  else element.textContent = sentence();
}

// An error is loaded for while the answer is on its way.
if (/[?#&]error=/.test(location.href)) void loadView();
const timeout = attribute('timeout');
// Without `await` at the top: the view imports from the file that this one is published in, and would wait for it.
void handleOAuth2Callback({
  allowedOrigins: attribute('allowed-origins'),
  // Nothing but answers comes to this page: whatever comes is shown.
  isOurs: () => true,
  ...(timeout && { timeout: Number(timeout) }),
  show,
}).then((result) => {
  if (!result) void loadView();
});
