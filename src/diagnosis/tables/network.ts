import type { Table } from '../explanation.js';

/** What is wrong with a certificate, said beside the connection that was cut for it. */
const NAMED_CERTIFICATE = String.raw`PKIX path|valid certification path|certificate (?:verify failed|signed by unknown|has expired)|unable to get local issuer`;

/** Errors of connection, DNS, TLS, proxy and HTTP, as Node, Java, .NET, Python, PHP, Go, Rust, curl and OpenSSL word them. */
export const network = {
  storage: {
    who: 'host-admin',
    match:
      /\bEACCES.{0,30}(?:open|mkdir|rename|unlink|write)|permission denied:? ['"]?(?:\/|[A-Z]:\\)|ENOSPC|\bEROFS|no space left|disk (?:is )?full|disk quota|read-only file system/i,
    unless: /\b(?:431|452)\b|mail server/i,
    text: `This server could not write a file.
Check its free space, and that the backend may write to the directory where it keeps its state.`,
  },
  'proxy-login': {
    who: 'host-admin',
    match:
      /proxy authentication (?:is )?required|proxy (?:server )?(?:requires|needs|wants) (?:auth|a password|credentials)|(?:tunnel|proxy|CONNECT).{0,80}\b407\b|HTTP.{0,12}407|\b407 |status(?: code)?[ :=]{1,4}407|HTTP code 407|\(407\)/i,
    exact: 51,
    text: `The proxy server wants a user name and password.
Enter them in the proxy settings of this server, or exempt this server at the proxy.`,
  },
  proxy: {
    who: 'host-admin',
    match:
      /ERR_TUNNEL|ERR_PROXY|tunnel(?:l?ing)? (?:socket|connection|failed|through)|CONNECT tunnel|proxyconnect|\bTCP_DENIED\b|requested URL could not be retrieved|access control configuration prevents|ProxyError|(?:could not|couldn't|cannot|can't|unable to|failed to) (?:resolve|connect to|reach|tunnel through).{0,20}proxy|HTTP code \d{3} from proxy|proxy (?:CONNECT|response|refused|returned)|invalid response from proxy|response to CONNECT|Proxy connection/i,
    exact: 50,
    text: `The connection through the proxy failed.
Check the proxy settings of this server. The proxy must allow CONNECT to the mail server and to the provider’s sign-in service.`,
  },
  'tls-expired': {
    who: 'host-admin',
    match:
      /certificate(?! presented).{0,30}(?:has )?expired|CERT_HAS_EXPIRED|CertificateExpired|NotTimeValid|NotYetValid|CERT_NOT_YET_VALID|not yet valid|NotAfter|validity check failed|invalid peer certificate: Expired|SEC_ERROR_EXPIRED/i,
    at: { 'token-endpoint': 'endpoint-certificate', api: 'endpoint-certificate' },
    text: `The certificate of the other side has expired, or this server’s clock is wrong.
Check date and time of this server. If they are right, the other server’s administrator renews its certificate.`,
  },
  'tls-name': {
    who: 'you',
    instead: { 'server:known': 'smtp-intercepted' },
    or: ['smtp-intercepted'],
    match:
      /ERR_TLS_CERT_ALTNAME_INVALID|altnames|host ?name.{0,60}(?:mismatch|doesn't match|does not match|did not match|not verified|in certificate)|certificate is (?:valid|not valid) for|RemoteCertificateNameMismatch|No (?:subject )?alternative|no name matching|certificate subject name|does not match target host|IP address mismatch|certificate (?:name|common name).{0,40}match|certificate (?:does not|doesn't|did not|didn't) match|peer certificate CN|certificate (?:CN|SAN|subject)\b.{0,40}(?:not match|mismatch)|NotValidForName|not valid for name|hostname verification failed|WRONG_PRINCIPAL|target principal name is incorrect|doesn't contain any IP SANs|legacy Common Name|SSL_ERROR_BAD_CERT_DOMAIN|ERR_CERT_COMMON_NAME/i,
    at: { 'token-endpoint': 'endpoint-certificate', api: 'endpoint-certificate' },
    text: `The certificate belongs to another host name than that of the server {server}
Enter the server by a name that its certificate covers; the details often name it. With a hoster that is the name of the hoster’s own server, not mail.your-domain, and never an IP address or an alias.
If the name is right, something between this server and the provider answers in its place; the administrator of this product looks for it.
If it is a mail server of your own, its administrator gives it a certificate for the name by which it is called.`,
  },
  'tls-host-name': {
    who: 'you',
    match:
      /certificate is (?:not )?valid for [^\n]{1,200}?, not [\w.-]{1,80}:\d{2,5}\b|\bhost ?name\b[^\n]{0,20}[ '"][\w-]{1,40}(?:\.[\w-]{1,40}){1,5}:\d{2,5}['"]? (?:does not|doesn't|did not) match|altnames: Host: [\w.-]{1,80}:\d{2,5}\b|\{options, ?\{\{?server_name_indication|setting the TLS ServerName to an IP|either ServerName or InsecureSkipVerify|check_hostname requires server_hostname|server_hostname cannot be an empty|server_name cannot be an IP|(?:SNI|server name)\b.{0,30}\b(?:IP address|empty string)/i,
    exact: 57,
    text: `TLS needs the host name of the server alone, but this product passed on an IP address, a name with the port behind it, or nothing.
Enter the server by its host name, for example smtp.gmail.com or smtp.office365.com, and the port in its own field.
If a host name is entered, the program that sends leaves it out or replaces it by an address (MX lookup): switch that off there, update it, or give the details to its makers.`,
  },
  'tls-ca-file': {
    who: 'host-admin',
    match:
      /cannot set X509 trust file|cannot load Certification Authority data|set(?:ting)? certificate (?:verify locations|file)|(?:CA ?file|cafile stream|trust ?store|trust file|CA bundle|CA certificates? file|ca_certs?)\b.{0,80}(?:(?:could not|cannot|can't|unable to|failed to) (?:be )?(?:read|load|open)|no such file|not found|does not exist|failed|error while reading|permission denied|invalid path|tampered)|(?:(?:could not|cannot|can't|unable to|fail(?:ed|ure) to|fail(?:ed|ure)|error) (?:set |find |in )?(?:read|load|open|set)?\w{0,3}) ?(?:the )?(?:CA ?file|cafile stream|trust ?store|trust file|CA bundle|CA certificates? (?:file|from)|ca cert)|ignoring extra certs from|could not find a suitable TLS CA certificate bundle|problem with the SSL CA cert|trustAnchors parameter must be non-empty|padding_check_PKCS1_type_1|block type is not 01|\brsa routines\b.{0,60}(?:invalid padding|bad signature|padding check failed)|asn1 item verify.{0,40}(?:bad|invalid)|certificate signature failure/i,
    exact: 58,
    at: { 'token-endpoint': 'endpoint-certificate', api: 'endpoint-certificate' },
    text: `The file with the trusted certificates (CA) that is set on this server cannot be read, or does not fit. The mail server itself is not at fault.
Check the path of that file, its rights and its content: it must hold, as PEM, the certificates of the CA that signed the mail server’s certificate, in their present form.
Or remove that setting, so that the system’s own CA certificates are used (package ca-certificates).
Do not switch off the verification.`,
  },
  'tls-revocation': {
    who: 'host-admin',
    match:
      /(?:unable to get|missing|fetch\w{0,3}) (?:certificate )?CRL\b|revocation (?:function|status|server|check|list)|(?:check|verify) (?:the )?(?:certificate )?revocation|RevocationStatusUnknown|OfflineRevocation|NO_REVOCATION_CHECK|REVOCATION_OFFLINE/i,
    unless: /UntrustedRoot|PartialChain|self[- _]?signed|NotTimeValid|unable to get (?:local )?issuer/i,
    exact: 52,
    text: `Whether the server’s certificate has been withdrawn could not be checked; the certificate itself may be good.
Let this server reach the addresses of the certificate authority (OCSP and CRL, mostly http on port 80), through the firewall or proxy.
If it may not, the administrator of this product switches off the check for revocation, and nothing else of the verification.`,
  },
  'tls-old-server': {
    who: 'provider-admin',
    match:
      /SSL routines.{0,60}(?:unsupported protocol|version too low|dh key too small|unsafe legacy renegotiation|legacy sigalg)|dh key too small|unsafe legacy renegotiation|Diffie-Hellman prime sent by the server|server selected unsupported protocol version|Server chose .{1,20} protocol version is not enabled|peer does not support any known protocol/i,
    exact: 52,
    or: ['tls-version'],
    text: `This server refused the other side’s encryption as too old or too weak.
The administrator of the mail server that is entered enables TLS 1.2 or newer there, with keys of today’s length.
Look in the provider’s help whether it has a newer server to enter here.`,
  },
  'tls-certificate-form': {
    who: 'provider-admin',
    match:
      /UnsupportedCertVersion|UnsupportedCriticalExtension|UnsupportedSignatureAlgorithm|CaUsedAsEndEntity|BadEncoding|not standards compliant|insecure algorithm (?:SHA1|MD5)|ee key too small|(?:key|md) too weak|negative serial number/i,
    exact: 58,
    text: `The mail server’s certificate has a form that is not accepted any more: an old version (X.509 v1), a weak key or a weak signature.
The administrator of the mail server makes a new certificate: X.509 v3, with the host name as alternative name (SAN), RSA with 2048 bits or more, SHA-256.
Do not switch off the verification.`,
  },
  'tls-twice': {
    who: 'host-admin',
    or: ['tls-mode'],
    text: `This product switched encryption on twice on the same connection.
Choose TLS with port 465 in place of STARTTLS with 587, or the other way round; often one of them works. Microsoft has 587 with STARTTLS alone.
Update this product, or give the details to its makers.`,
  },
  'server-log-tls-version': {
    who: 'you',
    match:
      /(?:(?:GET|process)_CLIENT_HELLO|ACCEPT_SR_CLNT_HELLO|choose_server_version)\W{1,3}(?:no shared cipher|unsupported protocol|version too low|wrong version number|inappropriate fallback|wrong ssl version)|\b(?:SSL_accept|smtpd|TLS error on connection from|sm-mta)\b.{0,200}(?:no shared cipher|unsupported protocol|version too low)/i,
    exact: 59,
    text: `This line comes from the mail server’s own log: the program that connected knows only encryption that this mail server no longer accepts.
Update the program or device that sends, or its runtime, so that it knows TLS 1.2 or newer.
If it cannot be updated, the mail server’s administrator allows the older kinds, or gives it a port without TLS inside the own network.`,
  },
  'server-log-tls': {
    who: 'you',
    match:
      /\(SSL_accept\)|SSL_accept error from|TLS error on connection from|(?:lost connection|timeout) after (?:STARTTLS|UNKNOWN|CONNECT) from|TLS handshaking: SSL_accept/i,
    exact: 58,
    or: ['tls-untrusted'],
    text: `This line is of the mail server’s own log: a program connected to it, and no encryption came about.
In the program that sends, here or another one, let Encryption fit the port: STARTTLS with 587, TLS with 465.
If it fits, the program does not accept the mail server’s certificate or version of TLS; its own log says which.`,
  },
  'tls-invalid': {
    who: 'you',
    match:
      /remote certificate (?:is|was) (?:invalid|rejected)|Remotezertifikat (?:ist|wurde)|certificat distant|certificado remoto|certificato remoto|远程证书无效|удал[её]нн(?:ый|ого) сертификат|リモート証明書|원격 인증서|遠端憑證|uzak sertifika|zdalny certyfikat|extern certificaat|fjärrcertifikat/i,
    unless:
      /RemoteCertificate(?:Name|Chain|Not)|because of errors|NotTimeValid|UntrustedRoot|PartialChain|Revo(?:ked|cation)|self[- ]?signed/i,
    exact: 47,
    or: ['tls-untrusted', 'tls-expired'],
    at: { 'token-endpoint': 'endpoint-certificate', api: 'endpoint-certificate' },
    text: `The certificate of the server {server} is not accepted; the message leaves open why.
Check first that the server is entered by the name in its certificate, not by an IP address or an alias.
Do not switch off the verification.`,
  },
  'tls-untrusted': {
    who: 'host-admin',
    topics: ['certificate'],
    not: ['alert:protocol_version', 'alert:handshake_failure', 'alert:insufficient_security'],
    match:
      /self[- _]?signed|UNABLE_TO_(?:GET|VERIFY)|unable to (?:get (?:local )?issuer|verify the first|verify leaf)|PKIX|valid certification path|certificate signed by unknown|unknown (?:authority|issuer|CA\b)|UnknownIssuer|invalid peer certificate|CERTIFICATE_VERIFY_FAILED|certificate[ _]verif(?:y|ication) failed|peer certificate cannot|RemoteCertificateChainErrors|remote certificate (?:is|was) (?:invalid|rejected)|UntrustedRoot|PartialChain|certificate (?:is )?not (?:trusted|verified)|trust relationship|keine Vertrauensstellung|relation d'approbation|relación de confianza|relazione di trust|доверительные отношения|failed to load system roots|Remotezertifikat (?:ist|wurde)|certificat distant|certificado remoto|certificato remoto|远程证书无效|удал[её]нный сертификат|remote certificate was rejected|selbstsigniert|unknown certificate|certificate_unknown|untrusted certificate|cert(?:ificate)? chain|error setting certificate|trustAnchors|alert unknown ca|unable to get local issuer|bad certificate|CERT_TRUST_|CertGetCertificateChain|certificate problem|ERR_CERT|SSL certificate|certificate validation|revocation|(?:key|md) too weak|not standards compliant|SEC_ERROR_|MOZILLA_PKIX|SEC_E_UNTRUSTED_ROOT|errSSLXCertChain/i,
    at: { 'token-endpoint': 'endpoint-certificate', api: 'endpoint-certificate' },
    text: `This server does not trust the certificate of the other side.
Install the missing CA certificates on this server (package ca-certificates), or the CA of a proxy or virus scanner that opens the connections.
If it is a mail server of your own or of a small hoster, it may not send its intermediate certificate: its administrator installs the full chain (fullchain.pem).
If the details say “self-signed”, import exactly that mail server’s certificate on this server (Proton Mail Bridge can export it), or let its administrator get one from a public CA.
Do not switch off the verification.`,
  },
  'tls-client-certificate': {
    who: 'host-admin',
    match:
      /certificate_required|certificate required|alert number 116|peer did not return a certificate|client certificate (?:is )?required/i,
    exact: 46,
    text: `The other side wants this server to show a certificate of its own.
Check server and port: 587 with STARTTLS, 465 with TLS need none at Google and Microsoft.
Where a connector or relay asks for it, the administrator of this product installs that certificate.`,
  },
  'tls-alert': {
    who: 'host-admin',
    facts: [
      'alert:handshake_failure|protocol_version|insufficient_security|illegal_parameter|missing_extension|unsupported_extension|no_application_protocol|inappropriate_fallback',
    ],
    text: `The two servers found no common kind of encryption.
Update the TLS library of the older side; the provider wants TLS 1.2 or newer.
Check also that Encryption fits the port: STARTTLS with 587, TLS with 465.`,
  },
  'tls-alert-certificate': {
    who: 'host-admin',
    facts: [
      'alert:bad_certificate|unsupported_certificate|certificate_revoked|certificate_expired|certificate_unknown|unknown_ca|bad_certificate_status_response',
    ],
    text: `One side does not accept the certificate of the other.
Check date and time of this server, and its CA certificates (package ca-certificates).
If a proxy or virus scanner opens the connections, install its CA here.`,
  },
  'tls-alert-other': {
    who: 'you',
    facts: [
      'alert:unexpected_message|bad_record_mac|record_overflow|decode_error|decrypt_error|internal_error|access_denied|unrecognized_name|user_canceled|unknown_psk_identity',
    ],
    text: `The encrypted connection broke off.
Check server and port, and that Encryption fits the port: STARTTLS with 587, TLS with 465.
If they are right, look for a firewall, proxy or virus scanner between here and the server {server}`,
  },
  'tls-mode': {
    who: 'you',
    match:
      /wrong[ _]version[ _]number|packet length too long|record layer failure|does not look like a TLS handshake|unrecognized SSL message|plaintext connection|unknown protocol|unexpected packet format|corrupted frame|http request\b.{0,20}SSL|tls: oversized|Received an unexpected EOF or 0 bytes|InvalidContentType|received corrupt message|CorruptMessage|invalid record|SSL_ERROR_RX_RECORD_TOO_LONG|not an SSL\/TLS record|port which does not support SSL|(?:SSL|TLS) handshake (?:on|with|to) port (?:587|25)\b|too many errors after UNKNOWN\b/i,
    at: { 'token-endpoint': 'endpoint-unreachable', api: 'endpoint-unreachable', host: 'browser' },
    text: `The server does not speak TLS from the start on this port.
Use STARTTLS with port 587, or TLS with port 465.`,
  },
  'starttls-missing': {
    who: 'you',
    match:
      /(?:^|\s)STARTTLS \W{0,6}50[0-2]\b|STARTTLS (?!failed \(code: 220)(?:is required|denied|refused|extension|command failed|failed|not|was not|unavailable)|(?:not|n't) (?:support|offer|advertise)s?.{0,20}(?:STARTTLS|secure connections|SSL|TLS)\b|STARTTLS\b.{0,40}(?:not|n't) (?:support|offer|advertise)|STARTTLS.{0,40}(?:not supported|not available|not offered|not advertised)|unterstützt keine sicheren Verbindungen|ne prend pas en charge les connexions sécurisées|no admite conexiones seguras|\b50[0-2]\b.{0,40}(?:command|unrecogni[sz]ed|unknown|implemented)\W{0,4}(?:command )?\W{0,2}STARTTLS|neither TLS n?or STARTTLS (?!worked)|TLS is required, but was not offered|upgrading connection with STARTTLS|ETLS\b|EREQUIRETLS|requested SSL level failed/i,
    unless: /stream does not support SSL/i,
    text: `The server {server} does not offer STARTTLS on this port.
Use port 587 with STARTTLS, or port 465 with TLS.
If the port is right, a firewall or virus scanner may take STARTTLS out of the connection.
If it is a mail server in your own network, choose no encryption, or let its administrator switch STARTTLS on.`,
  },
  'tls-failed': {
    who: 'you',
    topics: ['tls'],
    open: ['tls-version'],
    match:
      /establish(?:ing)? an SSL or TLS connection|SSL or TLS connection to the mail server was not established|\bEPROTO\b/i,
    exact: 40,
    or: ['tls-untrusted'],
    text: `The encrypted connection to the server {server} was not established; why was lost on the way.
Check that Encryption fits the port: STARTTLS with 587, TLS with 465.`,
  },
  'tls-version': {
    who: 'host-admin',
    codes: [1002016],
    match:
      /unsupported protocol|inappropriate fallback|no protocols available|alert protocol|tlsv1[\s_]{1,6}alert|common (?:cipher|algorithm|protocol)|ILLEGAL_MESSAGE|unexpected or badly formatted|protocol[ _]version|no protocols available|sslv3 alert|tlsv1 alert|no (?:shared )?cipher|(?:dh|ee) key too small|TLS 1\.[01]\b|legacy renegotiation|no appropriate protocol|protocol is disabled|SSL_ERROR|ERR_SSL|4\.7\.66|SEC_E_(?:ALGORITHM|ILLEGAL)/i,
    unless: /alert (?:bad |unsupported )?certificate|CertUnknown/i,
    at: { 'token-endpoint': 'endpoint-certificate' },
    text: `The two servers found no common kind of encryption.
Update the TLS library of the older side; the provider wants TLS 1.2 or newer.
Check also that Encryption fits the port: STARTTLS with 587, TLS with 465.`,
  },
  'no-greeting': {
    who: 'you',
    open: ['timeout'],
    instead: { 'port:wrong': 'server-port' },
    or: ['server-local'],
    match:
      /greeting (?:was )?(?:not|never) received|(?<!refused \()code: -1, response: ?\)|get_lines\(\): \$data is ""|no initial greeting|(?:waiting for|reading|receiving) (?:the )?(?:initial )?(?:server )?greeting.{0,40}(?:timed out|timeout|EOF|closed)|bad greeting.{0,80}response: ?\[EOF\]|ReadTimeout\b.{0,900}\brecv_response\b.{0,200}\bdo_start\b|ReadTimeout with #<TCPSocket\b/i,
    exact: 49.5,
    text: `The server {server} took the connection but said nothing, or nothing that could be read: most often Encryption does not fit the port.
Set STARTTLS with port 587, or TLS with port 465.
If it fits, a firewall or virus scanner in between holds the connection; its administrator lets this server through.`,
  },
  'server-port': {
    who: 'you',
    facts: ['port:wrong'],
    text: `On this port the mail server does not answer: the port belongs to another service, or this provider does not use it.
Use port 587 with STARTTLS, or port 465 with TLS; Microsoft has 587 alone (smtp.office365.com).
If that does not connect either, the firewall must allow this server to connect there.`,
  },
  'server-mistyped': {
    who: 'you',
    text: `The host name of the server {server} does not exist, or belongs to no mail server.
Check the server in this form for typing errors: smtp.gmail.com, smtp.office365.com or that of your mail provider.
It is a host name alone, without http://, port or @. Quotation marks and blanks do not belong to it either.`,
  },
  'server-sample': {
    who: 'you',
    text: `The server in use comes from an example or a development setup (Mailtrap, MailHog, Mailpit). It does not deliver mail to anybody.
Enter the server of your mail provider in this form: smtp.gmail.com, smtp.office365.com or another one, with its port and encryption.
If it is already entered, this product does not use it: its administrator checks its settings (in Laravel: MAIL_HOST) and restarts it.`,
  },
  'server-missing': {
    who: 'you',
    match:
      /\bno (?:outgoing|outbound) (?:(?:e-?)?mail |SMTP )?(?:server|account|host)s? (?:(?:is|was|has been|have been) )?(?:configured|set|selected|defined|specified|chosen|found|available)|(?:outgoing|outbound) (?:(?:e-?)?mail |SMTP )?(?:server|account) (?:is |was |has )?(?:not|n't) (?:been )?(?:configured|set|selected|defined|specified|chosen)|no se ha (?:configurado|seleccionado|definido) (?:un|ningún) servidor de correo saliente|kein (?:Postausgangsserver|ausgehender Mailserver)|aucun serveur (?:de messagerie |d'e-?mail )?sortant|nessun server (?:di posta )?in uscita|nenhum servidor de (?:e-?mail )?(?:de )?saída|geen uitgaande (?:mail)?server/i,
    exact: 54,
    text: `No outgoing mail server is set in this product, or none is chosen for the account that sends.
Enter server, port, encryption and sign-in in this form, and save.
If they are already entered, check the other mail accounts in this product: the one that sends needs a server too.`,
  },
  'server-forbidden': {
    who: 'you',
    match:
      /(?:private|local|internal|reserved|loopback|non-public|untrusted|blocked|disallowed)(?: or (?:private|local|internal|reserved|loopback))?(?: network| ip)?(?: address(?:es)?| range| hosts?| networks?| ips?)\b.{0,60}(?:not (?:be )?(?:allowed|permitted)|disallowed|forbidden|blocked|denied|prohibited|refus)|(?:address|host|ip|server|destination)\b.{0,60}\b(?:is|are|was) (?:one )?(?:(?:that )?this (?:server|product|service) (?:will|does|may|can)(?: not|n't) connect to|(?:an? |in an? )?(?:private|internal|non-public|not (?:a )?(?:public|permitted destination)|blocked (?:private )?(?:ip )?(?:address|range|network)))|(?:requests?|connections?|access|connect(?:ing)?) to (?:the |an? )?(?:local|private|internal|loopback|reserved|non-public)(?: network| ip| host)?(?: addresses| address| hosts?| networks?| ips?)? ?(?:is |are |was )?(?:not (?:allowed|permitted)|disallowed|forbidden|blocked|denied|prohibited)|(?:must|has to|should) be (?:an? )?public(?:ly)?(?: \w{1,10})? (?:address|host|ip|name|server)|\bSSRF\b|prohibited IP address|violates local access rules|(?:resolves?|resolved|points?) to (?:an? )?(?:private|internal|local|loopback|blocked|forbidden|non-public|disallowed)|AllowedUntrustedInternalConnections|address forbidden|(?:call|request) to .{1,80} is blocked\b|refus\w{2,4} to connect to (?:an? )?(?:private|internal|local|loopback)/i,
    unless: /private ip address: invalid_request|device_id and device_name/i,
    exact: 52,
    text: `This product does not connect to this mail server, since its address is a private or local one. The mail server was not asked.
Enter a mail server with a public host name in this form, for example smtp.gmail.com or smtp.office365.com, port 587.
To use one in your own network, the administrator of this product allows its address in the product’s configuration.`,
  },
  'server-local': {
    who: 'you',
    facts: ['server:local'],
    // Only what fits beside it makes it an answer.
    exact: -5,
    text: `This product looked for a mail server on its own machine (localhost), and none runs there.
Enter the server in this form: smtp.gmail.com, smtp.office365.com or that of your mail provider, with port 587 or 465.
If it is entered, this product does not use the setting: its administrator looks at its configuration. In a container, localhost is the container itself.
If one does run there, its port is another one: most often 25 or 587.`,
  },
  'dns-unavailable': {
    who: 'host-admin',
    match:
      /EAI_AGAIN|échec temporaire dans la résolution|fallo temporal en la resolución|域名解析暂时失败|временный сбой в разрешении|Fehler bei der Namensauflösung|temporary failure in name resolution|server misbehaving|SERVFAIL|queryA \bETIMEOUT|lookup.{0,80}(?:i\/o timeout|connection refused|no route|unreachable)|(?:dial tcp: |dialing\b.{0,40})\blookup [\w.-]{1,80}(?: on \S{1,60})?: (?!no such host)\w|\bgetaddrinfo E(?!NOTFOUND)[A-Z]{3,12}\b|resolution timed out|NameResolutionFailure|resource temporarily unavailable \(|try again \(11002\)|TRY_AGAIN/i,
    text: `This server cannot look up host names just now.
Check its DNS settings and its network.
A container has DNS settings of its own.`,
  },
  'dns-not-found': {
    who: 'host-admin',
    open: ['endpoint-unreachable'],
    instead: {
      'server:sample': 'server-sample',
      'server:mistyped': 'server-mistyped',
      'server:known': 'dns-unavailable',
    },
    topics: ['server:unknown'],
    match:
      /\bENOTFOUND|Dienst ist nicht bekannt|(?:Host|Rechner) (?:ist )?(?:unbekannt|nicht bekannt)|nom ou service inconnu|hôte (?:inconnu|de ce type)|nombre o servicio desconocido|host desconocido|host sconosciuto|nome o servizio sconosciuto|nome ou serviço desconhecido|host não é conhecido|имя или служба|хост неизвестен|名前またはサービス|そのようなホスト|未知的名称|不知道这样的主机|找不到主机|無法識別這台主機|unable to look ?up (?:host|MX)|host or domain name not found|php_network_getaddresses|Remotename konnte nicht aufgelöst|EAI_NONAME|EAI_NODATA|\bENODATA|UnknownHost|no such host|name or service not known|nodename nor servname|could not resolve|couldn't resolve|cannot resolve|failed to resolve|remote name could not be resolved|name (?:does not|could not|cannot be) resolve|getaddrinfo|gethostby|lookup address information|no address associated|NXDOMAIN|host ?(?:name )?(?:was |could )?not (?:be )?found|Server wurde nicht gefunden|WSAHOST_NOT_FOUND|(?:err\w{0,20}|exception)\W{1,3}11001\b|\(11001\)|dns (?:error|lookup|resolution)|name resolution|Unable to look up|ERR_NAME_NOT_RESOLVED|(?:this|requested|such a?) host is (?:un|not )known|domain not found|bad hostname/i,
    at: { 'token-endpoint': 'endpoint-dns', api: 'endpoint-unreachable', host: 'browser' },
    text: `The host name of the server {server} was not found.
Check the server in this form for typing errors.
If it is right, check the DNS settings of this server.`,
  },
  refused: {
    who: 'host-admin',
    open: ['endpoint-unreachable'],
    instead: {
      'server:sample': 'server-sample',
      'server:local': 'server-local',
      'server:mistyped': 'server-mistyped',
      'port:wrong': 'server-port',
    },
    match:
      /ECONNREFUSED|connexion refusée|expressément refusée|conexi[oó]n (?:rehusada|rechazada|denegada)|denegó expresamente|connessione rifiutata|rifiutat[oa] (?:la connessione|dal computer)|conexão recusada|recusou ativamente|verbinding geweigerd|połączenie odrzucone|aktywnie jej odmawia|в соединении отказано|отверг запрос|接続(?:を|が)拒否|拒绝(?:连接|了)|积极拒绝|積極拒絕|连接被拒绝|연결이 거부|Verbindungsaufbau abgelehnt|Zielcomputer die Verbindung verweigerte|connection (?:was |has been )?refused|actively refused|ConnectionRefused|(?:err\w{0,20}|exception)\W{1,3}10061\b|\(10061\)|ERR_CONNECTION_REFUSED|connect(?:ion)? failed.{0,30}refused|errno 111\b|(?:destination|target|remote) (?:computer|host|machine) (?:actively )?(?:rejected|refused|denied) (?:the )?(?:connection|request)/i,
    at: { 'token-endpoint': 'endpoint-unreachable', api: 'endpoint-unreachable', host: 'browser' },
    text: `The server {server} takes no connection on this port.
Check server and port: 587 with STARTTLS, 465 with TLS.
If they are right, the firewall must allow this server to connect there.
If it is a mail server of your own, its administrator lets it listen on that port (Postfix: submission in master.cf).`,
  },
  timeout: {
    who: 'host-admin',
    open: ['endpoint-unreachable'],
    instead: {
      'server:sample': 'server-sample',
      'server:mistyped': 'server-mistyped',
      'port:wrong': 'server-port',
      'server:ipv6': 'unreachable-ipv6',
    },
    topics: ['connection:expired'],
    match:
      /\bETIMEDOUT|\bETIMEOUT|zeitüberschreitung|nach einer bestimmten Zeitspanne|délai (?:d'attente|imparti|dépassé)|expiration du délai|n'a pas répondu convenablement|tiempo de (?:espera|conexión)|expir[oó] el tiempo|no respondió adecuadamente|connessione scaduta|tempo (?:scaduto|esgotado)|tempo limite|время ожидания|истекло время|タイムアウト|超时|逾時|没有正确答复|시간 ?초과|execution expired|(?:Open|Read|Connect)Timeout|startup timed|ESOCKETTIMEDOUT|(?<!session |gateway )timed?[ _-]?out(?!s\b)|took too long to respond|deadline has elapsed|Wartezeit für die Verbindung|(?<!gateway )timeout(?!s\b)|SocketTimeout|(?:err\w{0,20}|exception)\W{1,3}10060\b|\(10060\)|deadline exceeded|failed to respond|(?:did|does) not (?:respond|answer)|did not properly respond|ECONNABORTED|no response from|CURLE_OPERATION_TIMEDOUT|errno 110\b|resource temporarily unavailable|(?:(?:for|within|in|during|after) the (?:required|allotted|specified|given|set|certain) (?:period of )?time\b.{0,80}response|(?:desired|required|proper|necessary) response (?:was|has) not (?:been )?received)/i,
    at: { 'token-endpoint': 'endpoint-unreachable', api: 'endpoint-unreachable', host: 'browser' },
    text: `The server {server} did not answer in time.
Check server and port: 587 with STARTTLS, 465 with TLS.
The firewall must let this server connect to it, on port 587 or 465 for mail and 443 for signing in. Many networks block port 25.
If a proxy is needed, set it in this server’s settings.`,
  },
  'unreachable-ipv6': {
    who: 'host-admin',
    not: ['server:ipv4'],
    text: `The server {server} was called by IPv6, and this product’s server has no working way to the internet by IPv6.
Let this product connect by IPv4 (Node: --dns-result-order=ipv4first; Postfix: inet_protocols = ipv4), or repair or switch off IPv6 on this product’s server; in a container, in its network.
If IPv4 does not connect either, the firewall must allow this product’s server to connect there.`,
  },
  unreachable: {
    who: 'host-admin',
    or: ['unreachable-ipv6'],
    open: ['endpoint-unreachable'],
    instead: {
      'server:sample': 'server-sample',
      'server:mistyped': 'server-mistyped',
      'port:wrong': 'server-port',
      'server:ipv6': 'unreachable-ipv6',
    },
    match:
      /ENETUNREACH|cannot assign requested|host is down|address family not supported|no buffer space|EHOSTUNREACH|Keine Route zum Zielrechner|aucun chemin d'accès|réseau (?:est inaccessible|n'est pas accessible)|ninguna ruta|red es inaccesible|nessun instradamento|rede (?:está )?inacessível|нет маршрута|сеть недоступна|没有到主机的路由|网络不可达|Netzwerk ist nicht erreichbar|EADDRNOTAVAIL|address not ava|address is not valid in its context|n'est pas valide dans son contexte|im Kontext.{0,20}ungültig|\bENETDOWN|no route to host|NoRouteToHost|(?:network|host|destination)(?: is)? unreachable|(?:err\w{0,20}|exception)\W{1,3}100(?:5[01]|65)\b|\(100(?:5[01]|65)\)|unreachable network|ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE|errno (?:101|113)\b|network is down/i,
    at: { 'token-endpoint': 'endpoint-unreachable', api: 'endpoint-unreachable', host: 'browser' },
    text: `There is no way in the network to the server {server}
Check the network of this server. Where IPv6 is set up but does not work, repair or switch it off.
Check server and port: 587 with STARTTLS, 465 with TLS.
If they are right, the firewall must allow this server to connect there.`,
  },
  'port-taken': {
    who: 'host-admin',
    match:
      /EADDRINUSE|address (?:is )?already in use|only one usage of each socket address|\bport \d{2,5} (?:is )?already in use|WSAEADDRINUSE|\b10048\b/i,
    unless: /\bport (?:25|465|587)\b|:(?:25|465|587)\b/i,
    exact: 52,
    text: `A program tried to listen on a port that another one uses, most often an earlier start or sign-in of the same program.
End the other program, or set another port.
If the port is part of the redirect URI, register the new redirect URI at the provider too.`,
  },
  'permission-network': {
    who: 'host-admin',
    match:
      /connect.{0,40}permission denied|\bEACCES.{0,40}connect|connect \bEACCES|connect \bEPERM|forbidden by its access permissions|port blocking rule|avc: {1,3}denied .{0,20}name_connect|\bcode:? 13\b.{0,60}permission denied|(?:err\w{0,20}|exception)\W{1,3}10013\b|\(10013\)|errno 13\b/i,
    text: `This server’s own security settings forbid the connection.
Check firewall, virus scanner and SELinux (httpd_can_network_connect, httpd_can_sendmail); in an Oracle database its network ACL (DBMS_NETWORK_ACL_ADMIN).`,
  },
  reset: {
    who: 'you',
    open: ['endpoint-unreachable'],
    instead: { 'port:wrong': 'server-port' },
    topics: ['connection:lost'],
    match:
      /^(?:error: )?EOF$|\berr(?:or)?[=:]"? ?EOF\b|\s-\sEOF$|["']EOF["']|Kommunikationspartner zurückgesetzt|vom Remotehost geschlossen|Verbindung (?:wurde )?(?:getrennt|abgebrochen|unterbrochen)|réinitialisée par|ré-initialisée|fermée par l'hôte|reinicializada|por el host remoto|reimpostata|interrotta|redefinida pelo|cancelamento de uma conexão|соединение разорвано|принудительно разорвал|被对方重设|远程主机强迫关闭|遠端主機已強制關閉|incomplete response|SMTPServerDisconnected|remote party has closed the transport|non-properly terminated|terminated the handshake|ERR_CONNECTION_(?:RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|SSL_connect SYSCALL|malformed response|lost connection|connection unexpectedly|Unexpected connection response|no (?:greeting|banner)|can't read response|failed to close connection to SMTP server$|error in read\b|(?:got|sent|returned|received|reply)(?: an)? empty (?:reply|response|code)|empty (?:reply|response)(?: from server|\.|$)|run connect\(\) first|unexpectedly disconnected|socket (?:was )?closed|ECONNRESET|\bEPIPE|connection (?:was |has been )?(?:reset|aborted|closed|lost|terminated|dropped|died|broken)|broken pipe|socket hang up|disconnected before secure TLS|lost connection|connection to the server (?:was |has been )?(?:lost|closed)|forcibly closed|unexpected(?:ly)? (?:socket close|eof|end of file|closed|end of stream)|EOF occurred|unexpected eof|\bEOF(?:Error|Exception)\b|end of (?:file|stream) reached|EndOfStream|beyond the end of the stream|0 bytes from the transport|EOF caught|remote end closed|closed unexpectedly|other side closed|(?:err\w{0,20}|exception)\W{1,3}1005[34]\b|\(1005[34]\)|ServerDisconnected|premature(?:ly)? (?:close|end)|\[EOF\]|: EOF\b|underlying connection was closed|UND_ERR_SOCKET|errno 104\b/i,
    unless: new RegExp(
      `(?:disconnected|closed|lost).{0,40}(?:authentication failed|bad user ?name|bad password|invalid login)|${NAMED_CERTIFICATE}`,
      'i',
    ),
    at: { 'token-endpoint': 'endpoint-unreachable', api: 'endpoint-unreachable', host: 'browser' },
    text: `The connection was cut off.
Check that Encryption fits the port: STARTTLS with 587, TLS with 465.
If it does, look for a firewall, proxy or virus scanner between here and the server {server}
Some servers hang up on a host name that they do not accept, or when they are busy: give this product a full host name (EHLO), and try again later.
If it is cut off at the sign-in, the password may be refused: QQ and 163 want a code of their own (授权码) in its place.`,
  },
  'endpoint-unreachable': {
    who: 'host-admin',
    match:
      /token.{0,120}request failed! \(code: 0\)|network_error|network request failed|endpoints_resolution_error|request to https?:\/\/(?:login|oauth2|accounts)\S{1,200} failed|(?:token|OAuth 2\.0 credentials|login\.microsoftonline|oauth2\.googleapis).{0,160}(?:ECONNREFUSED|ECONNRESET|\bETIMEDOUT|\bENOTFOUND|EAI_AGAIN|timed? ?out|getaddrinfo|name resolution|connection refused|unreachable|urlopen error (?!\[SSL)|error (?:while |when |during )?sending (?:the )?request|(?:request|it) could not be sent|failed to send (?:the )?(?:http )?request)/i,
    unless:
      /proxy|self[- ]signed|certificate|smtp\S{0,60} (?:timed? ?out|connection refused)|invalid_grant|AADSTS/i,
    facts: ['peer:token-endpoint'],
    exact: 49,
    text: `This server did not reach the sign-in service {endpoint}
The firewall must let this server connect there on port 443. The mail server is not concerned.
If a proxy is needed, set it in this server’s settings; check its DNS too.`,
  },
  'endpoint-dns': {
    who: 'host-admin',
    text: `This server could not look up the host name of the sign-in service {endpoint}
Check the DNS settings of this server, in a container those of the container and its network. The mail server is not concerned.
If only a proxy leads to the internet, set it in this server’s settings.`,
  },
  'endpoint-certificate': {
    who: 'host-admin',
    match:
      /(?:token|OAuth 2\.0 credentials|login\.microsoftonline|oauth2\.googleapis).{0,160}(?:CERTIFICATE_VERIFY_FAILED|certificate (?:verify failed|has expired|problem|signed by unknown)|self[- ]signed|unable to get local issuer|x509)/i,
    facts: ['peer:token-endpoint'],
    exact: 49,
    text: `The encrypted connection to the sign-in service {endpoint} was not established.
Install the missing CA certificates on this server (package ca-certificates), or the CA of a proxy or virus scanner that opens the connections.
Check date and time of this server. Do not switch off the verification.`,
  },
  'clock-skew': {
    who: 'host-admin',
    match:
      /clock\b.{0,40}\b(?:skew|drift|behind|ahead|wrong|slow|fast|off by|(?:not|n't|out of) (?:in |be )?sync)|(?:system|server)(?:'s)? (?:date|time) is (?:wrong|not (?:set|correct|in sync|synchroni))|iat must be in the past|expired token|token (?:used too early|is not yet valid)|short-lived token|invalid_iat|\bnbf\b|used before issued/i,
    text: `Date or time of this server is wrong.
Turn on its time synchronisation (NTP), then try again.`,
  },
} as const satisfies Table;

/** Answers that say little; asked last. */
export const http = {
  'smtp-connect-or-login': {
    who: 'host-admin',
    match:
      /SMTP connect\(\) failed|PHPMailer\/wiki\/Troubleshooting|sending the email to the following server failed ?: ?[\w.-]{1,100}(?::\d{2,5})?/i,
    unless: /could not connect to SMTP host/i,
    exact: 17,
    text: `This message stands for a failed connection and for a failed sign-in alike.
Check server, port and encryption: 587 with STARTTLS, 465 with TLS. The server’s name must be that in its certificate.
Check that a sign-in is set, with user name and password; Google and Microsoft want OAuth2, Google also takes an app password.
The lines after it (“Caused by”) or the log (in PHPMailer with SMTPDebug = 2) say which it was. If no connection comes about, ask the hoster to open the port.`,
  },
  'not-connected': {
    who: 'host-admin',
    instead: {
      'server:sample': 'server-sample',
      'server:local': 'server-local',
      'server:mistyped': 'server-mistyped',
      'port:wrong': 'server-port',
    },
    open: ['endpoint-unreachable'],
    topics: ['connection'],
    match:
      /(?:could not|couldn't|cannot|can't|unable to|failed to|error) (?:connect|open (?:a )?(?:socket|connection)|reach|establish)|(?:connect|dial)(?:ion)? (?:error|failed|failure|unsuccessful)|keine Verbindung zum SMTP|Verbindung zum SMTP-Server fehlgeschlagen|impossible de se connecter|imposible conectar|impossibile connetter|não foi possível conectar|kon niet verbinden|nie można połączyć|не удается подключиться|ошибка соединения|接続できませんでした|接続に失敗|无法连接|連接失敗|连接失败|Verbindung mit dem Remoteserver|connect\(\) failed|connection (?:could not be|was not) established|MailConnectException|SMTPConnectError|error sending request|max retries exceeded|retry time(?:out)? (?:not reached|exceeded)|can(?:not|'t| not) be contacted|failed to establish a new connection|error trying to connect|Request failed! \(code: 0\)|\bE(?:CONNECTION|SOCKET)\b|\bconnect(?:ion)? to .{1,80}? (?:failed|unsuccessful)/i,
    at: { 'token-endpoint': 'endpoint-unreachable', api: 'endpoint-unreachable', host: 'browser' },
    text: `No connection to the server {server} came about.
Check server and port: 587 with STARTTLS, 465 with TLS.
If they are right, the firewall must let this server connect there. The cause stands in the log of this product’s backend.`,
  },
  'device-reason-hidden': {
    who: 'host-admin',
    match:
      /network connection may be unstable or the system may be busy|^(?:.{0,60}: )?(?:this )?operation (?:can ?not be done|failed)|(?:synology|DSM|QNAP|asustor|reolink|hikvision|dahua|canon|ricoh|kyocera|xerox|brother|epson|konica|lexmark|sharp)\b.{0,80}(?:error code|ref\.|error|code)[ :#]{1,3}\d{1,5}|#\d{3} (?:TX )?error/i,
    exact: 15,
    unless: /\b53[0-5]\b|auth|log-?in|password/i,
    text: `The device hides the reason behind a number or a general sentence.
Its own log has more (Synology: Log Center; QNAP: system logs; printers: transmission report).
Check its internet connection, DNS and clock, and update it.
Then check server, port, encryption, user name and password in its mail settings, and try again.`,
  },
  'mail-failed': {
    who: 'host-admin',
    open: ['smtp-login', 'not-connected', 'smtp-send-as'],
    topics: ['server', 'mail'],
    facts: ['failure:mail'],
    text: `The mail was not sent. Why is not known here, or was lost on the way: see the details.
The log of this product’s backend has it, or the log of the mail server: look for lines of the same minute.
Often it is the sign-in, the From address, or server and port.`,
  },
  'too-many-requests': {
    who: 'provider',
    match:
      /too many requests|too many times(?! for one day)|(?:HTTP|status|code|error)\W{1,3}429\b|rate limit exceeded|throttl(?:ed|ing)|(?<!disk )quota exceeded/i,
    text: `The provider received too many requests.
Wait some minutes and try again.`,
  },
  'http-gateway': {
    who: 'host-admin',
    exact: 20,
    instead: { 'peer:mail-api': 'api-down' },
    match:
      /\b50[24]\b.{0,30}(?:gateway|bad)|bad gateway|gateway time-?out|HTTP[ /.\d]{0,8}50[24]|upstream (?:connect|prematurely|sent|timed)|<title>50[24]/i,
    at: { 'token-endpoint': 'endpoint-down', api: 'api-down' },
    text: `The backend of this product did not answer the web server in front of it.
Check that the backend runs, and that it can reach the provider.`,
  },
  'http-unavailable': {
    who: 'provider',
    or: ['host-failed'],
    topics: ['service:busy'],
    match:
      /\b503\b|service unavailable|internal server error|\b500\b.{0,20}(?:error|internal|server)|HTTP[ /.\d]{0,8}50[013]|site can.t be reached|status(?: code)?[ :=]{1,3}5\d\d\b/i,
    at: { 'token-endpoint': 'endpoint-down', api: 'api-down', host: 'host-failed' },
    text: `The other side has a fault or is overloaded.
Wait a few minutes and try again.`,
  },
  browser: {
    who: 'host-admin',
    match:
      /failed to fetch|networkerror when|load failed|fetch failed|ERR_BLOCKED|ERR_NETWORK|network error/i,
    text: `The request could not be sent or was not answered.
Check that the backend of this product runs and can be reached from here, and that it can reach the provider.`,
  },
  unauthorized: {
    who: 'you',
    facts: ['http:401'],
    not: ['peer:given-host'],
    instead: { 'server:relay': 'smtp-login' },
    exact: 8,
    or: ['host-forbidden'],
    text: `The provider did not accept the sign-in, and the reason was lost on the way.
Compare client ID and client secret with the provider’s page, for Microsoft the secret’s Value, not its ID.
Then sign in again with {mailbox}. The log of this product’s backend may have the provider’s answer.`,
  },
  forbidden: {
    who: 'host-admin',
    open: ['permission-missing', 'invalid_grant'],
    not: ['provider:google|microsoft'],
    match:
      /csrf|only (?:the |an? )?administrators? (?:can|may)|permission check failed|permission denied(?!.{0,3}\/| \(publickey)|no ticket|session (?:has )?(?:expired|timed)|not logged in|(?:HTTP.{0,12}|status(?: code)?[ :=]{1,4})40[13]\b|\b40[13] (?:unauthorized|forbidden)/i,
    text: `This product did not allow the request.
Sign in to this product again. You need the right to change notification targets.`,
  },
  'not-found': {
    who: 'host-admin',
    at: { api: 'api-not-found', 'token-endpoint': 'endpoint-wrong' },
    match:
      /\bHTTP.{0,12}40[45]\b|\b404 (?:page )?not found|\bcannot (?:GET|POST) \/|method not allowed|status(?: code)?[ :=]{1,4}40[45]\b|failure: not-found/i,
    text: `This product’s backend does not know the address that was called.
The makers of this product check the configured URLs.`,
  },
  'api-unauthorized': {
    who: 'you',
    open: ['invalid_client', 'host-forbidden'],
    match: /"message"\s?:\s?"Unauthorized"|^(?:error: )?"?Unauthorized"?\.?$/i,
    text: `The provider did not accept the sign-in: it has ended, or was never stored.
Sign in again with {mailbox}, then test again.
If it stays so, check client ID and client secret, and that the backend keeps the refresh token.`,
  },
  'token-client-refused': {
    who: 'you',
    facts: ['http:401', 'peer:token-endpoint'],
    exact: 18,
    text: `The provider did not accept the client ID or the client secret; its reason was lost on the way.
Copy both again from the provider’s page, for Microsoft the secret’s Value, not its ID. Then sign in again with {mailbox}.
The log of this product’s backend may have the provider’s answer.`,
  },
  'token-reason-lost': {
    who: 'provider-admin',
    facts: ['http:400', 'peer:token-endpoint'],
    unless: /header|cookie|callback|text\/html/i,
    exact: 18,
    text: `The provider refused to give a token; the reason in its answer was lost on the way.
Check user name (a whole mail address), client ID, client secret and tenant, then sign in again with {mailbox}.
The log of this product’s backend, or the sign-in logs at the provider, have the reason.`,
  },
  'endpoint-wrong': {
    who: 'host-admin',
    facts: ['http:404|405|410', 'peer:token-endpoint'],
    exact: 12,
    text: `The address of the sign-in service {endpoint} is wrong, or its tenant is.
Compare the endpoints in this product with the provider’s documentation, and the tenant {tenant} with the provider’s page.`,
  },
  'endpoint-blocked': {
    who: 'host-admin',
    facts: ['http:403|451', 'peer:token-endpoint'],
    exact: 12,
    text: `The request to the provider’s sign-in service was forbidden, most often by a proxy or firewall on the way.
The firewall or proxy must let this server reach the sign-in service {endpoint} on port 443.`,
  },
  'endpoint-down': {
    who: 'provider',
    facts: ['class:http-5xx', 'peer:token-endpoint|api'],
    instead: { 'peer:mail-api': 'api-down' },
    exact: 12,
    text: `The provider’s sign-in service has a fault or is overloaded.
Wait a few minutes and try again; nothing is lost. The mail server is not concerned.`,
  },
  'endpoint-answer': {
    who: 'host-admin',
    match:
      /text\/html|<html|<!doctype|failed to parse|returned HTML|unexpected (?:response|answer|reply) from|unexpected (?:response )?content-type|invalid character '<'|not valid json/i,
    facts: ['peer:token-endpoint'],
    text: `Something else than the sign-in service {endpoint} answered, such as the page of a proxy or a login page.
Check the proxy of this server, and the endpoints of the provider in this product.`,
  },
  'api-token-refused': {
    who: 'you',
    facts: ['http:401', 'peer:api'],
    exact: 13,
    or: ['api-refused'],
    text: `The provider’s mail service did not accept the access token: the sign-in has ended, or was made for another service.
Sign in again with {mailbox}, then test again.
If it stays so, the scope in this product must be that of the service to which it sends.`,
  },
  'api-refused': {
    who: 'provider-admin',
    facts: ['http:401|403', 'peer:api'],
    unless: /quota|rate.?limit|too many/i,
    exact: 12,
    text: `The provider’s mail service did not allow the request: the app lacks a permission, or the sign-in has ended.
Sign in again with {mailbox}. If it stays so, an administrator grants the app’s permissions at the provider.`,
  },
  'host-failed': {
    who: 'host-admin',
    facts: ['class:http-5xx', 'peer:given-host'],
    exact: 40,
    text: `The server of this product failed.
Try again in a minute. If it stays so, its log has the reason.`,
  },
  'host-too-large': {
    who: 'host-admin',
    at: { api: 'smtp-size' },
    match: /(?:payload|content|request entity|body) too large|failure: too-large|\b413\b/i,
    unless: /message size|5\.3\.4/i,
    text: `The server of this product, or the web server in front of it, takes no request of this size.
Its administrator raises the limit for the size of requests.`,
  },
  'host-limit': {
    who: 'host-admin',
    facts: ['http:429', 'peer:given-host'],
    exact: 12,
    text: `The server of this product has had too many requests from you.
Wait a minute, then try again.`,
  },
  'host-forbidden': {
    who: 'host-admin',
    facts: ['http:401|403', 'peer:given-host'],
    exact: 12,
    text: `This product did not allow the request.
Sign in to this product again. You need the right to change notification targets.`,
  },
  'captive-portal': {
    who: 'host-admin',
    match: /\b511\b.{0,40}network authentication|captive portal/i,
    text: `The network wants somebody to sign in before it lets this server out.
The administrator of the network lets this server through.`,
  },
  'legal-block': {
    who: 'host-admin',
    match: /unavailable for legal reasons/i,
    text: `The address is blocked where this server stands.
The administrator of the network looks at its filters.`,
  },
  'reason-lost': {
    who: 'host-admin',
    topics: ['request:failed'],
    facts: ['class:http-4xx'],
    instead: { 'http:429': 'too-many-requests' },
    or: ['api-refused'],
    text: `A request was refused, and the reason was lost on the way.
The log of this product’s backend has it: look for the body of the answer, not only its status.
Often it is a wrong client ID, client secret or tenant, or a sign-in that has ended.`,
  },
  'incomplete-answer': {
    who: 'host-admin',
    match: /\bincomplete_answer\b/,
    text: `This product’s server answered without saying how the test ended.
Sign in to this product again: its login page may have answered. If that does not help, its log tells more.`,
  },
  'unreadable-answer': {
    who: 'host-admin',
    match:
      /unexpected token (?:'|"|<|in JSON)|failed to parse (?:the )?(?:server )?response|(?:could not|cannot|can't|unable to|error) (?:parse|decod|deserializ|unmarshal)\w{0,6} (?:the )?(?:server )?(?:response|answer|JSON|body)|invalid character '<'|unexpected (?:response )?content-type|text\/html|not valid JSON|Syntax error, malformed JSON|JsonReaderException|error parsing|not valid json|JSON\.parse|JSONDecodeError|invalid json|unexpected end of json|<!doctype html|<html|cannot unmarshal|failure: unreadable/i,
    at: { 'token-endpoint': 'endpoint-answer' },
    text: `The answer was not what a backend sends, but for example an HTML page.
A proxy or a login page may have answered in its place. The makers of this product check the configured URL.`,
  },
} as const satisfies Table;
