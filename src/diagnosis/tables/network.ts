import type { Table } from '../explanation.js';

/** Errors of connection, DNS, TLS, proxy and HTTP, as Node, Java, .NET, Python, PHP, Go, Rust, curl and OpenSSL word them. */
export const network = {
  storage: {
    who: 'host-admin',
    match:
      /EACCES.{0,30}(?:open|mkdir|rename|unlink|write)|permission denied:? ['"]?(?:\/|[A-Z]:\\)|ENOSPC|EROFS|no space left|disk (?:is )?full|disk quota|read-only file system/i,
    text: `This server could not write a file.
Check its free space, and that the backend may write to the directory where it keeps its state.`,
  },
  'proxy-login': {
    who: 'host-admin',
    match:
      /proxy authentication (?:is )?required|(?:tunnel|proxy|CONNECT).{0,80}\b407\b|HTTP.{0,12}407|\b407 |status(?: code)?[ :=]+407|HTTP code 407/i,
    text: `The proxy server wants a user name and password.
Enter them in the proxy settings of this server, or exempt this server at the proxy.`,
  },
  proxy: {
    who: 'host-admin',
    match:
      /ERR_TUNNEL|ERR_PROXY|tunnel(?:l?ing)? (?:socket|connection|failed|through)|CONNECT tunnel|proxyconnect|ProxyError|(?:could not|couldn't|cannot|can't|unable to|failed to) (?:resolve|connect to|reach|tunnel through).{0,20}proxy|HTTP code \d+ from proxy|proxy (?:CONNECT|response|refused|returned)|invalid response from proxy|response to CONNECT|Proxy connection/i,
    text: `The connection through the proxy failed.
Check the proxy settings of this server. The proxy must allow CONNECT to the mail server and to the provider's sign-in service.`,
  },
  'tls-expired': {
    who: 'host-admin',
    match:
      /certificate(?! presented).{0,30}(?:has )?expired|CERT_HAS_EXPIRED|CertificateExpired|NotTimeValid|NotYetValid|CERT_NOT_YET_VALID|not yet valid|NotAfter/i,
    text: `The certificate of the other side has expired, or this server's clock is wrong.
Check date and time of this server. If they are right, the other server's administrator renews its certificate.`,
  },
  'tls-name': {
    who: 'you',
    match:
      /ERR_TLS_CERT_ALTNAME_INVALID|altnames|host ?name.{0,60}(?:mismatch|doesn't match|does not match|not verified|in certificate)|certificate is (?:valid|not valid) for|RemoteCertificateNameMismatch|No (?:subject )?alternative|no name matching|certificate subject name|does not match target host|IP address mismatch|certificate (?:name|common name).{0,40}match|peer certificate CN|NotValidForName|not valid for name|hostname verification failed|WRONG_PRINCIPAL|target principal name is incorrect|doesn't contain any IP SANs|legacy Common Name/i,
    text: `The certificate belongs to another host name than that of the server {server}
Enter the server by the name in its certificate, for example smtp.gmail.com, not by an IP address or an alias.
If the name is right, something between this server and the provider answers in its place; the administrator of this product looks for it.`,
  },
  'tls-untrusted': {
    who: 'host-admin',
    match:
      /self[- _]?signed|UNABLE_TO_(?:GET|VERIFY)|unable to (?:get (?:local )?issuer|verify the first|verify leaf)|PKIX|valid certification path|certificate signed by unknown|unknown (?:authority|issuer|CA\b)|UnknownIssuer|invalid peer certificate|CERTIFICATE_VERIFY_FAILED|certificate[ _]verif(?:y|ication) failed|peer certificate cannot|RemoteCertificateChainErrors|remote certificate (?:is|was) (?:invalid|rejected)|UntrustedRoot|PartialChain|certificate (?:is )?not (?:trusted|verified)|trust relationship|failed to load system roots|Remotezertifikat ist|untrusted certificate|cert(?:ificate)? chain|error setting certificate|trustAnchors|alert unknown ca|bad certificate|CERT_TRUST_|CertGetCertificateChain|certificate problem|ERR_CERT|SSL certificate|certificate validation|revocation/i,
    text: `This server does not trust the certificate of the other side.
Install the missing CA certificates on this server (package ca-certificates), or the CA of a proxy or virus scanner that opens the connections.
Do not switch off the verification.`,
  },
  'tls-mode': {
    who: 'you',
    match:
      /wrong[ _]version[ _]number|packet length too long|record layer failure|does not look like a TLS handshake|unrecognized SSL message|plaintext connection|unknown protocol|unexpected packet format|corrupted frame|http request\b.{0,20}SSL|tls: oversized|Received an unexpected EOF or 0 bytes|InvalidContentType|received corrupt message|CorruptMessage|invalid record|SSL_ERROR_RX_RECORD_TOO_LONG|not an SSL\/TLS record|port which does not support SSL/i,
    text: `The server does not speak TLS from the start on this port.
Use STARTTLS with port 587, or TLS with port 465.`,
  },
  'starttls-missing': {
    who: 'you',
    match:
      /STARTTLS (?:is required|extension|command failed|failed|not|was not|unavailable)|(?:not|n't) (?:support|offer|advertise)s?.{0,20}(?:STARTTLS|secure connections|SSL|TLS)\b|STARTTLS.{0,40}(?:not supported|not available|not offered|not advertised)|neither TLS n?or STARTTLS|TLS is required, but was not offered|upgrading connection with STARTTLS|ETLS\b|EREQUIRETLS|requested SSL level failed/i,
    text: `The server {server} does not offer STARTTLS on this port.
Use port 587 with STARTTLS, or port 465 with TLS.
If the port is right, a firewall or virus scanner may take STARTTLS out of the connection.`,
  },
  'tls-version': {
    who: 'host-admin',
    codes: [1002016],
    match:
      /unsupported protocol|unable to connect with STARTTLS|ILLEGAL_MESSAGE|unexpected or badly formatted|protocol[ _]version|no protocols available|handshake[ _]fail|sslv3 alert|tlsv1 alert|no (?:shared )?cipher|(?:dh|ee) key too small|TLS 1\.[01]\b|legacy renegotiation|no appropriate protocol|protocol is disabled|SSL_ERROR|ERR_SSL|SSLHandshakeException|SSLError|SSL_connect|TLS handshake|handshake error|\bEPROTO\b|could not encrypt connection|SSL connection could not be established|create SSL\/TLS secure channel|TLS startup failed|could not convert socket to TLS|4\.7\.66|crypto failure|failed to enable crypto|SSL operation failed|AuthenticationException: Authentication failed, see inner/i,
    text: `The two servers found no common kind of encryption.
Update this server's TLS library; the provider wants TLS 1.2 or newer.
Check also that Encryption fits the port: STARTTLS with 587, TLS with 465.`,
  },
  'dns-unavailable': {
    who: 'host-admin',
    match:
      /EAI_AGAIN|Fehler bei der Namensauflösung|temporary failure in name resolution|server misbehaving|SERVFAIL|queryA ETIMEOUT|lookup.{0,80}(?:i\/o timeout|connection refused|no route|unreachable)|resolution timed out|NameResolutionFailure|resource temporarily unavailable \(|try again \(11002\)|TRY_AGAIN/i,
    text: `This server cannot look up host names just now.
Check its DNS settings and its network.`,
  },
  'dns-not-found': {
    who: 'host-admin',
    match:
      /ENOTFOUND|Dienst ist nicht bekannt|Remotename konnte nicht aufgelöst|EAI_NONAME|EAI_NODATA|ENODATA|UnknownHost|no such host|name or service not known|nodename nor servname|could not resolve|couldn't resolve|cannot resolve|failed to resolve|remote name could not be resolved|name (?:does not|could not|cannot be) resolve|getaddrinfo|gethostby|lookup address information|no address associated|NXDOMAIN|host (?:name )?(?:was )?not found|WSAHOST_NOT_FOUND|(?:err\w*|exception)\W{1,3}11001\b|\(11001\)|dns (?:error|lookup|resolution)|name resolution|Unable to look up|ERR_NAME_NOT_RESOLVED|domain not found|bad hostname/i,
    text: `The host name of the server {server} was not found.
Check the server in this form for typing errors.
If it is right, check the DNS settings of this server.`,
  },
  refused: {
    who: 'host-admin',
    match:
      /ECONNREFUSED|Verbindungsaufbau abgelehnt|Zielcomputer die Verbindung verweigerte|connection (?:was |has been )?refused|actively refused|ConnectionRefused|(?:err\w*|exception)\W{1,3}10061\b|\(10061\)|ERR_CONNECTION_REFUSED|connect(?:ion)? failed.{0,30}refused|errno 111\b/i,
    text: `The server {server} takes no connection on this port.
Check server and port: 587 with STARTTLS, 465 with TLS.
If they are right, the firewall must allow this server to connect there.`,
  },
  timeout: {
    who: 'host-admin',
    match:
      /ETIMEDOUT|ETIMEOUT|ESOCKETTIMEDOUT|(?<!session )timed?[ _-]?out(?!s\b)|took too long to respond|Wartezeit für die Verbindung|timeout(?!s\b)|SocketTimeout|(?:err\w*|exception)\W{1,3}10060\b|\(10060\)|greeting never received|deadline exceeded|failed to respond|did not properly respond|ECONNABORTED|no response from|CURLE_OPERATION_TIMEDOUT|errno 110\b/i,
    text: `The server {server} did not answer in time.
The firewall must let this server connect to it, on port 587 or 465 for mail and 443 for signing in. Many networks block port 25.
If a proxy is needed, set it in this server's settings.`,
  },
  unreachable: {
    who: 'host-admin',
    match:
      /ENETUNREACH|EHOSTUNREACH|Keine Route zum Zielrechner|Netzwerk ist nicht erreichbar|EADDRNOTAVAIL|ENETDOWN|no route to host|NoRouteToHost|(?:network|host|destination)(?: is)? unreachable|(?:err\w*|exception)\W{1,3}100(?:5[01]|65)\b|\(100(?:5[01]|65)\)|unreachable network|ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE|errno (?:101|113)\b|network is down/i,
    text: `There is no way in the network to the server {server}
Check the network of this server. Where IPv6 is set up but does not work, repair or switch it off.`,
  },
  'permission-network': {
    who: 'host-admin',
    match:
      /connect.{0,40}permission denied|EACCES.{0,40}connect|connect EACCES|connect EPERM|forbidden by its access permissions|(?:err\w*|exception)\W{1,3}10013\b|\(10013\)|errno 13\b/i,
    text: `This server's own security settings forbid the connection.
Check firewall, virus scanner and SELinux (httpd_can_network_connect, httpd_can_sendmail).`,
  },
  reset: {
    who: 'host-admin',
    match:
      /^(?:error: )?EOF$|["']EOF["']|Kommunikationspartner zurückgesetzt|empty (?:reply|response)(?: from server|\.|$)|run connect\(\) first|unexpectedly disconnected|ECONNRESET|EPIPE|ECONNECTION\b|ESOCKET\b|connection (?:was |has been )?(?:reset|aborted|closed|lost|terminated|dropped|died|broken)|broken pipe|socket hang up|forcibly closed|unexpected(?:ly)? (?:socket close|eof|end of file|closed|end of stream)|EOF occurred|unexpected eof|remote end closed|closed unexpectedly|other side closed|(?:err\w*|exception)\W{1,3}1005[34]\b|\(1005[34]\)|ServerDisconnected|premature(?:ly)? (?:close|end)|\[EOF\]|: EOF\b|underlying connection was closed|UND_ERR_SOCKET|errno 104\b/i,
    text: `The connection was cut off.
Check that Encryption fits the port: STARTTLS with 587, TLS with 465.
If it does, look for a firewall, proxy or virus scanner between here and the server {server}`,
  },
  'clock-skew': {
    who: 'host-admin',
    match:
      /clock (?:skew|drift)|expired token|token (?:used too early|is not yet valid)|short-lived token|invalid_iat|\bnbf\b|used before issued/i,
    text: `Date or time of this server is wrong.
Turn on its time synchronisation (NTP), then try again.`,
  },
} as const satisfies Table;

/** Answers that say little; asked last. */
export const http = {
  'not-connected': {
    who: 'host-admin',
    match:
      /(?:could not|couldn't|cannot|can't|unable to|failed to) (?:connect|open (?:a )?(?:socket|connection)|reach)|Verbindung mit dem Remoteserver|connect\(\) failed|connection (?:could not be|was not) established|MailConnectException|SMTPConnectError/i,
    text: `No connection to the server {server} came about.
Check server and port: 587 with STARTTLS, 465 with TLS.
If they are right, the firewall must let this server connect there. The cause stands in the log of this product's backend.`,
  },
  'too-many-requests': {
    who: 'provider',
    match:
      /too many requests|(?:HTTP|status|code|error)\W{1,3}429\b|rate limit exceeded|throttl(?:ed|ing)|(?<!disk )quota exceeded/i,
    text: `The provider received too many requests.
Wait some minutes and try again.`,
  },
  'http-gateway': {
    who: 'host-admin',
    match:
      /\b50[24]\b.{0,30}(?:gateway|bad)|bad gateway|gateway time-?out|HTTP[ /.\d]{0,8}50[24]|upstream (?:connect|prematurely|sent|timed)|<title>50[24]/i,
    text: `The backend of this product did not answer the web server in front of it.
Check that the backend runs, and that it can reach the provider.`,
  },
  'http-unavailable': {
    who: 'provider',
    match:
      /\b503\b|service unavailable|internal server error|\b500\b.{0,20}(?:error|internal|server)|HTTP[ /.\d]{0,8}50[013]|site can.t be reached/i,
    text: `The other side has a fault or is overloaded.
Wait a few minutes and try again.`,
  },
  browser: {
    who: 'host-admin',
    match:
      /failed to fetch|networkerror when|load failed|fetch failed|CORS (?:policy|error|request|preflight)|blocked by CORS|cross-origin request blocked|mixed content|ERR_BLOCKED|ERR_NETWORK|network error|Request failed! \(code: 0\)/i,
    text: `The request could not be sent or was not answered.
Check that the backend of this product runs and can be reached from here, and that it can reach the provider.`,
  },
  forbidden: {
    who: 'host-admin',
    match:
      /csrf|permission check failed|permission denied(?!.{0,3}\/| \(publickey)|no ticket|session (?:has )?(?:expired|timed)|not logged in|(?:HTTP.{0,12}|status(?: code)?[ :=]+)40[13]\b|\b40[13] (?:unauthorized|forbidden)/i,
    text: `This product did not allow the request.
Sign in to this product again. You need the right to change notification targets.`,
  },
  'not-found': {
    who: 'host-admin',
    match:
      /\bHTTP.{0,12}40[45]\b|\b404 (?:page )?not found|method not allowed|status(?: code)?[ :=]+40[45]\b/i,
    text: `This product's backend does not know the address that was called.
The makers of this product check the configured URLs.`,
  },
  'incomplete-answer': {
    who: 'host-admin',
    match: /\bincomplete_answer\b/,
    text: `This product's server answered without saying how the test ended.
Sign in to this product again: its login page may have answered. If that does not help, its log tells more.`,
  },
  'unreadable-answer': {
    who: 'host-admin',
    match:
      /unexpected token (?:'|"|<|in JSON)|not valid json|JSON\.parse|JSONDecodeError|invalid json|unexpected end of json|<!doctype html|<html/i,
    text: `The answer was not what a backend sends, but for example an HTML page.
A proxy or a login page may have answered in its place. The makers of this product check the configured URL.`,
  },
} as const satisfies Table;
