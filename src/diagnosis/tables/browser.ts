import type { Table } from '../explanation.js';

/** What a browser says itself, in its console or in place of a page. */
export const browserPages = {
  'browser-cors': {
    who: 'host-admin',
    match:
      /\bCORS (?:policy|error|request|preflight)|blocked by CORS|cross-origin request blocked|\bno ['‘]?Access-Control-Allow|same origin policy disallows|not allowed by Access-Control|\(Cross-Origin\)|クロスオリジン要求/i,
    exact: 62,
    text: `The browser did not let the page read the answer of another address, since that address does not name this page in its answer (CORS).
Serve this product’s page and its backend from the same address, with the same https, host name and port.
Where that cannot be, its administrator lets the backend allow the page’s origin.
If the sign-in to this product has ended, or a proxy answers in place of the backend, the same message comes: reload the page first.`,
  },
  'browser-exchange': {
    who: 'host-admin',
    match:
      /(?:login\.microsoftonline|oauth2\.googleapis|accounts\.google)\.com.{0,900}(?:\bCORS\b|\(Cross-Origin\)|cross-origin request)|(?:\bCORS\b|\(Cross-Origin\)|cross-origin request).{0,300}(?:login\.microsoftonline|oauth2\.googleapis|accounts\.google)\.com/i,
    exact: 64,
    text: `This product’s page called the provider’s sign-in service from a script, which the provider does not allow (CORS).
The sign-in page must be opened as a page or window of its own, and this product’s backend must exchange the code.
Give the details to the makers of this product. With Microsoft the redirect URI belongs to the platform “Web”.`,
  },
  'browser-csp': {
    who: 'host-admin',
    match:
      /Content[- ]Security[- ]Policy|\bCSP (?:directive|violation|header|error)|violates the (?:following|document's|page's)|\b(?:form-action|connect-src|script-src|frame-src|child-src|default-src)\b/i,
    exact: 62,
    unless: /frame-ancestors/i,
    text: `The rules of this product’s own page (Content Security Policy) forbid what it just tried.
Its administrator adds the address that the details name to the directive that they name, for example form-action or connect-src.
A web server or proxy in front of this product may set such rules too.`,
  },
  'browser-frame': {
    who: 'host-admin',
    match:
      /\bX-Frame-Options\b|frame-ancestors|refused to (?:display|connect|frame)\b.{0,160}\b(?:in a )?frame|can.t open this page.{0,200}(?:frame|embedded|another site)|\b(?:will not allow|does not allow) .{0,40} to display the page if another site has embedded it|\bframe (?:was )?(?:denied|blocked)\b|ERR_BLOCKED_BY_RESPONSE|(?:login\.microsoftonline\.com|login\.live\.com|accounts\.google\.com) refused to connect/i,
    exact: 63,
    text: `A page was shown inside of another page (frame), and it does not allow that. No provider lets its sign-in page be shown so.
Open this product in a window of its own, and begin again.
If it shows the sign-in page in a frame itself, its makers must open that page in a window, or in place of their own.`,
  },
  'browser-cookies': {
    who: 'you',
    match:
      /(?:browser|you).{0,40}(?:block|disabl|refus)\w{1,3} (?:all |third.party )?cookies|(?:third.party )?cookies? (?:are|is|seem to be|have been|has been) (?:turned off|disabled|blocked|switched off|not (?:enabled|allowed|supported|accepted))|\bhas cookies (?:disabled|turned off)|\b(?:enable|allow|turn on|accept) (?:third.party )?cookies|monitor_window_timeout|block_iframe_reload|third.party cookies? (?:is |are |will be |has been )?(?:blocked|disabled)|cookies? .{0,60}(?:has been|was) (?:blocked|rejected)|rejected because it is in a cross-site context|allow access to.{0,20}storage/i,
    exact: 58,
    unless: /upstream|too (?:large|big|long)/i,
    text: `The browser does not keep the cookies that the sign-in needs.
Allow cookies for the provider’s page and for this product, or try another browser without extensions.
If this product is shown inside of another page, open it in a window of its own.
If this product is opened by http, its administrator switches https on.`,
  },
  'browser-extension': {
    who: 'you',
    match:
      /ERR_BLOCKED_BY_CLIENT|blocked by an extension|(?:ad.?block|uBlock|privacy badger|noscript)\w{0,5}\b|listener indicated an asynchronous response|ERR_BLOCKED_BY_ADMINISTRATOR/i,
    exact: 63,
    text: `An extension of the browser, or a rule of your organization for it, has blocked the request.
Switch off extensions for this page, or use a private window or another browser.
If a rule of your organization blocks it, ask its IT to allow the provider’s sign-in page.`,
  },
  'browser-mixed-content': {
    who: 'host-admin',
    match:
      /mixed content|insecure (?:form|content|resource|request|endpoint)\b|loaded over https, but requested/i,
    exact: 60,
    text: `A page that was opened over https called an address that begins with http://, and the browser does not do that.
This product’s administrator sets its public address to https.
The proxy in front of it must pass on that the page was opened over https (X-Forwarded-Proto).`,
  },
  'browser-no-tls': {
    who: 'host-admin',
    match:
      /(?:an error occurred during a connection to|this site can.t provide a secure connection|sent an invalid response|secure connection failed).{0,240}(?:SSL_ERROR_RX_RECORD_TOO_LONG|ERR_SSL_PROTOCOL_ERROR)|plain HTTP request was sent to HTTPS port|client sent an HTTP request to an HTTPS server|\bSafari\b.{0,300}(?:secure connection|sichere Verbindung|connexion sécurisée|conexión segura)/i,
    exact: 60,
    unless: /\bsmtp|:(?:25|465|587)\b/i,
    text: `The browser called an address with https:// that answers without encryption, or the other way round.
This product’s administrator compares its public address with how it is served: https or http, and the port.
The redirect URI at the provider has to begin with that address.`,
  },
  'browser-certificate': {
    who: 'host-admin',
    match:
      /software is preventing \w{3,20} from safely connecting|\b(?:NET::)?ERR_CERT_\w{4,40}|your connection (?:is not|isn.t) private|potential security risk ahead|this connection is not private/i,
    exact: 64,
    unless: /\bsmtp|:(?:25|465|587)\b/i,
    text: `The browser does not trust the certificate of the page that it was to open.
If that is this product’s own page, its administrator installs a certificate for exactly its host name, from an authority that browsers trust.
If it is the provider’s page, date and time of this computer are wrong, or a firewall or virus scanner shows a certificate of its own: ask your IT.`,
  },
  'browser-unreachable': {
    who: 'host-admin',
    match:
      /this (?:site|page) can.t be reached|can.t reach this page|hmmm… can.t reach|we can.t connect to the server at|trouble finding that site|firefox can.t (?:find|establish)|safari can.t (?:find|connect|open)|\bdns_unresolved_hostname\b|(?:web)?(?:site|seite) ist nicht erreichbar|site est inaccessible|no se puede acceder a este sitio|impossibile raggiungere il sito|não é possível acessar esse site|не удается получить доступ к сайту|このサイトにアクセスできません|无法访问此网站|無法連上這個網站|사이트에 연결할 수 없음|nie można otworzyć tej (?:witryny|strony)|siteye ulaşılamıyor|site is niet bereikbaar|لا يمكن الوصول إلى هذا الموقع/i,
    exact: 57,
    unless: /\bsmtp|:(?:25|465|587)\b|ERR_CERT|ERR_SSL/i,
    text: `The browser did not reach the page that it was to open: its host is not known, does not answer or takes no connection.
If that is this product’s own page, its administrator compares the redirect URI with the address at which this computer reaches the product. Here, localhost is this computer itself.
Meanwhile, paste the whole address of that page into the form, if it has code= in it.
If it is the provider’s page, this computer’s network, VPN or proxy does not let the browser there.`,
  },
  'browser-opener': {
    who: 'host-admin',
    match: /Cross-Origin-Opener-Policy|\bCOOP\b|would block the window\.(?:closed|close|postMessage) call/i,
    exact: 60,
    text: `A page has cut its ties to the window that opened it (Cross-Origin-Opener-Policy). Often this is only a warning, and the sign-in ends well.
If nothing happens after the sign-in, this product waits for the window in a way that the policy forbids.
Its administrator gives this product’s page and its callback page the same policy. Its makers use a callback page that reports the result by itself.`,
  },
  'browser-popup': {
    who: 'you',
    match:
      /popup_window_error|empty_window_error|popup_failed_to_open|failed to open popup|popup_closed|popup (?:window )?(?:was )?(?:blocked|closed)|maybe blocked by the browser|pop-?ups? (?:are|is|was|were|has been|have been) (?:blocked|disabled)|blocked (?:a|the) pop-?up/i,
    exact: 60,
    text: `The browser did not open the sign-in window, or it was closed before the end.
Allow this product to open windows (pop-ups), then begin again.
If the window was open, sign in to the end. If an error was shown in it, paste its words here.`,
  },
  'browser-unsuitable': {
    who: 'you',
    match:
      /(?:JavaScript|JScript) (?:is |has been |was )?(?:turned off|disabled|not (?:enabled|supported))|(?:doesn.t|does not) support JavaScript|(?:enable|turn on) JavaScript|browser (?:is )?(?:not|isn.t|no longer) supported|unsupported browser|(?:update|upgrade) your browser/i,
    exact: 57,
    text: `The page does not work in this browser: it is too old, is part of another program, or runs no JavaScript.
Open it in an ordinary browser such as Firefox, Chrome, Edge or Safari, and begin again.`,
  },
} as const satisfies Table;
