import type { Vocabulary } from './vocabulary.js';

/** What TLS libraries say: OpenSSL, GnuTLS, Schannel, SecureTransport, BearSSL, mbed TLS, NSS, Java, Erlang, Go, rustls. */
export const tls: Vocabulary = {
  exact: 47,
  says: {
    'tls-mode': [
      'wrong version number|packet length too long|record layer failure|[SSL: HTTP_REQUEST]|routines … http request|unknown protocol|bad protocol version number|record length mismatch|not on record boundary',
      'illegal or unsupported version was received|unexpected TLS packet was received|TLS record packet with invalid length|invalid SSL record was received|TLS application data were received',
      'first record does not look like a TLS handshake|oversized record received|Unrecognized SSL message|Unsupported or unrecognized SSL message|InvalidContentType|received corrupt message|corrupted frame',
      'token supplied to the function is invalid|SEC_E_INVALID_TOKEN|0x80090308|unexpected packet format|SSL_ERROR_RX_RECORD_TOO_LONG|Cannot determine the frame size',
      'http request to https port|plain HTTP request|peer sent excess record size|bad record type',
    ],
    'tls-twice': [
      'Connection already using TLS|not permitted when TLS active|already TLS|TLS already active|TLS already started|already using TLS|start_tls and use_tls options are not compatible',
    ],
    'tls-version': [
      'unsupported protocol|no protocols available|no shared cipher|no ciphers available|no cipher match|no suitable signature algorithm|no suitable key share|no shared groups|no suitable groups|no shared signature algorithms',
      'legacy sigalg disallowed|wrong cipher returned|unknown cipher returned|wrong signature type|wrong ssl version|version too low|version too high|unsafe legacy renegotiation disabled|dh key too small|ee key too small',
      'no supported versions satisfy|unsupported protocol version|peer is incompatible|peer misbehaved|support any known protocol|Could not negotiate a supported cipher suite|No supported cipher suites|insufficient_crypto_support',
      'Diffie-Hellman prime sent by the server is not acceptable|Insufficient security|Error in protocol version|No or insufficient priorities|Safe renegotiation failed|No common application protocol',
      'errSSLPeerHandshakeFail|errSSLPeerProtocolVersion|errSSLNegotiation|errSSLProtocol|errSSLBadCipherSuite|no ciphersuites in common|fatal alert message was received from our peer|-30592|-0x7780',
      'no encryption algorithm that matches|no matching encryption algorithm|unexpected error occurred on a send|remote party has closed the transport stream|keinen gemeinsamen Algorithmus|-9824|do not possess a common algorithm|Server chose … but that protocol version is not enabled|is not accepted by client preferences|No appropriate protocol|Algorithm constraints check failed',
      'SSL_ERROR_NO_CYPHER_OVERLAP|SSL_ERROR_UNSUPPORTED_VERSION|ERR_SSL_VERSION_OR_CIPHER_MISMATCH|protocol version not supported|All available protocols for TLS/SSL connection disabled|unsupported elliptic curve',
    ],
    'tls-alert-other': [
      "tlsv1 alert internal error|decryption failed or bad record mac|bad record mac|cannot decrypt peer's message|The decryption operation failed|Decryption has failed|Message Authentication Code verification failed|digest check failed|block cipher pad is wrong",
      'received fatal alert: InternalError|received fatal alert: DecryptError',
    ],
    'tls-ca-file': ['error adding trust anchors from file'],
    'tls-untrusted': [
      'SSSLERR_PEER_CERT_UNTRUSTED|Web/Mail Shield|Kaspersky Anti-Virus Personal Root|ESET SSL Filter CA|Bitdefender Personal CA|Norton Web/Mail Shield',
      'insecure algorithm SHA1|insecure algorithm MD5|Trust anchor for certification path not found|CA is unknown|Certificate is bad|Certificate was revoked|Untrusted server certificate|Server certificate not trusted|Server certificate not verified',
      'Server is not trusted|:selfsigned_peer|bad_cert,selfsigned|bad_cert,unknown_ca|{:bad_cert, :unknown_ca}|invalid_issuer|{:cacertfile, []}|cacerts: :undefined|no_cacerts|{cacertfile,[]}|could not be linked to a trust anchor|unregistered scheme',
      "certificate required for this connection could not be verified|hasn't got a known issuer|certificate issuer is unknown|chain was issued by an authority that is not trusted|NOT trusted",
      'no native root CA certificates|no native root|peer sent no certificates|signature algorithm too weak|No certificate was found|verify=FAIL|chain … not trusted',
      'certificate signed by unknown authority|unable to get local issuer|unable to get issuer|self-signed certificate|self signed certificate|UnknownIssuer|errSSLXCertChainInvalid|errSSLPeerCertUnknown|alert certificate unknown|alert bad certificate|alert unsupported certificate|errSSLUnknownRootCert|NoCertificatesPresented',
      'The certificate for this server is invalid|issuer of the certificate … not found|is not a CA|certification chain too long|root certificate … not trusted|revocation function was unable|OCSP response is invalid',
    ],
    'tls-expired': [
      'timestamp check failed|NotValidYet|certificate is not yet activated|not within its validity period|errSSLCertExpired|errSSLCertNotYetValid|:cert_expired|cert_expired|NotYetValid|uses expired certificate|uses not yet valid certificate',
      'certificate has expired|Certificate is expired|certificate is not yet valid|certificate expired|expired or not yet valid|session or certificate has expired|CertificateNotYetValidException|CertificateExpiredException|is past its expiration',
    ],
    'tls-name': [
      "match any of the subject alternative names|verify identity of server|InvalidDnsNameError|invalid dns name|server name type wasn't supported|owner does not match hostname|name in the certificate does not match|CN name does not match",
      'hostname_check_failed|Expected server name was not found|Common Name (CN) does not match|Certificate is for … but connection is to|errSSLHostNameMismatch|Hostname mismatch|did not match expected hostname|server hostname does not match',
      "certificate does not match host|presented identifier … does not match|Certificate belongs to … but|certificate … issued for a different|issued to a different host|host name … name given in the server's SSL certificate",
    ],
    'tls-client-certificate': [
      'GnuTLS: Certificate is required|certificate required|peer did not return a certificate|client certificate was requested',
    ],
    'starttls-missing': [
      'TLS not available.|TLSNotAvailable|TLS not supported by server|STARTTLS not supported|STARTTLS extension not supported|does not support TLS|TLS not available on server|but the server did not offer TLS|did not advertise STARTTLS|encryption type you have specified',
      "no STARTTLS|not offer STARTTLS|STARTTLS is not supported|:missing_requirement, … :tls|missing_requirement … ,tls|Command unknown: 'STARTTLS'|Secure connection … not offered|does not support SSL/TLS|TLS … not supported by the server",
    ],
  },
};

/** The same where they say no more than that no encrypted connection came about. */
export const tlsGeneral: Vocabulary = {
  exact: 24,
  says: {
    'tls-version': [
      "handshake failure|handshake_failure|SSLV3_ALERT_HANDSHAKE_FAILURE|can't provide a secure connection|GnuTLS: Handshake failed|(Handshake failed)|Could not create SSL/TLS secure channel|create SSL/TLS secure channel|TLS fatal alert has been received",
    ],
  },
};

/** The same, of which the reason was lost. */
export const tlsLost: Vocabulary = {
  exact: 22.5,
  says: {
    'tls-failed': [
      'Error connecting with SSL|EIdOSSLConnectError|could not create SSL|unable to connect with STARTTLS|SSLHandshakeException|SslHandshakeException|SSLError|SSL_connect|handshake failed|handshake fail|TLS handshake|TLS/SSL handshake|SSL handshake|handshake error|SSL connect error',
      'could not encrypt connection|SSL connection could not be established|crypto failure|failed to enable crypto|SSL operation failed|AuthenticationException: Authentication failed, see inner|HandshakeException',
      'SSL-connect failed|SSL connect failed|SSL not working|SSL connection failed|SSL connect attempt failed',
      'Unable to connect via TLS|SSL/TLS connection failed|SSL negotiation failed|call to SSPI failed|Could not negotiate TLS|TLS negotiation failed|tls_failed|TLS negotiation error',
      "structure setup|Unable to setup the SSL/TLS structure|TLS startup failed|could not convert socket to TLS|attempt to start TLS failed|Can't start STARTTLS session|Failed to start TLS session|SSL … -9800",
      'STARTTLS attempted but failed|Secure connection failed|TLS connection failed|Exception in startTLS',
    ],
  },
};
