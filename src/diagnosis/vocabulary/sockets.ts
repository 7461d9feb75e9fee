import type { Vocabulary } from './vocabulary.js';

/** What runtimes say of sockets and host names: Java, .NET, Erlang, Go, Rust, Dart, Delphi's Indy, curl, Perl. */
export const sockets: Vocabulary = {
  exact: 46,
  says: {
    refused: [
      'Connection refused|actively refused it|econnrefused|Socket Error # 10061|kind: ConnectionRefused',
      'Connect call failed|Deferred: Connection refused by',
    ],
    timeout: [
      'etimedout|kind: TimedOut|Socket Error # 10060|Connect timed out|Read timed out|Open timed out',
      'has timed out|Connection attempt timed out|TLS handshake timeout|handshake timed out|handshake operation timed out',
      'gnutls_handshake): timed out|The operation timed out|conversation with … timed out|{:error, :timeout}|{error,timeout}',
      'TimeoutException after|Future not completed|Timed out waiting for|connect: timeout|Session timed out|receiving the initial server greeting … timed out',
      'SMTPConnectTimeoutError|SMTPReadTimeoutError|SMTPTimeoutError|HandshakeTimeout|ConnectTimeoutError|ReadTimeoutError',
      'Maximum execution time … SocketStream|Maximum execution time … stream|Maximum execution time … CurlHandler|Maximum execution time … SMTP.php|Temporary failure: … timed out|Timeout while waiting for|timed out while waiting',
    ],
    'no-greeting': [
      'Read timed out … SMTPTransport.openServer|Error receiving data from the mailserver',
      'while trying to read from SMTP server|timed out while reading from|reading the greeting … timed out|SMTP response is 0 length|response: -1|waiting for initial greeting|timed out waiting for the greeting|expecting the greeting',
      'code "220" but got an empty response|220 but got an empty response|Failed to open TLS connection, EOF|reading SMTP greeting: EOF|failed to read greeting',
    ],
    reset: [
      'msg=EOF|error=EOF|err=EOF|msg: EOF|greeting: EOF',
      'Connection reset|forcibly closed|use of closed network connection|use of closed connection|socket is closed|socket closed',
      '{:error, :closed}|{error,closed}|:econnreset|{error,econnreset}|:epipe|kind: ConnectionReset|kind: BrokenPipe|kind: UnexpectedEof|kind: ConnectionAborted',
      'Socket Error # 10054|Socket Error # 10053|Connection or outbound has closed|Software caused connection abort|Transport endpoint is not connected',
      'Connection Closed Gracefully|EIdNotConnected|EIdConnClosedGracefully|Peer has terminated the connection|Connection reset by peer',
      'Error in the pull function|Error in the push function|non-properly terminated|without sending TLS close_notify|SSL_ERROR_EOF|SSL peer shut down incorrectly',
      'SSL_connect SYSCALL returned|SSL_ERROR_SYSCALL|SSL connection has dropped|The connection was closed|Remote host closed connection|Socket closed connection unexpectedly',
      '"", with message ""',
      'Called … without being connected|SmtpClient is not connected|Server not connected|ServiceNotConnectedException',
      'dropped connection|stream was closed unexpectedly|Stream error',
      'SMTP connection lost|Connection lost|lost connection|closed by remote host|closed by the remote host|closed by foreign host',
      'response reading failed|Recv failure|Send failure|Empty reply from server|the server sent an empty reply',
      'Connection was reset while upgrading transport|Unexpected EOF received|unexpectedly disconnected|Connection with the server was lost',
    ],
    unreachable: [
      'Network is unreachable|No route to host|Host unreachable|Network unreachable|enetunreach|ehostunreach|eaddrnotavail|kind: NetworkUnreachable|Can not use IPv4 addresses with current network|Can not use IPv6 addresses with current network|kind: HostUnreachable',
      'Socket Error # 10051|Socket Error # 10065|Socket Error # 10049|unreachable network|unreachable host',
    ],
    'permission-network': [
      'Socket Error # 10013|Permission denied: connect|connect: permission denied|connect EACCES|{:error, :eacces}|{error,eacces}|forbidden by its access permissions',
      'cannot connect to … Permission denied|Permission denied (connect failed)|connect: operation not permitted|connection not allowed by ruleset|SocketException: Operation not permitted',
    ],
    'dns-not-found': [
      'address cannot be resolved|cannot be resolved|could not be resolved|not resolvable|unresolved host|Unable to locate host|Servername wurde nicht gefunden|Server nicht gefunden|serveur introuvable|servidor no encontrado|server non trovato|servidor não encontrado|server niet gevonden|nie znaleziono serwera|сервер не найден|找不到服务器|サーバーが見つかりません',
      'nxdomain|Failed host lookup|No such host is known|Socket Error # 11001|Socket Error # 11004|Host not found|no record found for Query|no records found for',
      'No such device or address (|no data of the requested type was found|Unknown host|unknown hostname|Host name lookup failure|lookup failure for|nodename nor servname',
      "Could not find the host|cannot locate host|No MX found|couldn't find any host named|Could not resolve host|Failed to resolve host|Unable to resolve host|resolve hostname",
      'Name or service not known|not a valid hostname|no address associated with|HostNotFoundException|UnresolvedAddressException|Name does not resolve',
      'Domain name not found|No DNS entry|unresolvable address|name resolution failed for',
    ],
    'dns-unavailable': [
      'Temporary failure in name resolution|Non-recoverable failure in name resolution|non-recoverable error occurred during a database lookup|eai_again|:try_again',
      'DNS server returned answer with no data|DNS query timed out|DNS request timed out|DNS timeout|temporary error during hostname resolution|host lookup did not complete',
      'Name server: … host name lookup failure|Name server: … no data known|Host not found, try again|unresponsive DNS|DNS server failure|server misbehaving|SERVFAIL|DNS lookup deferred',
      'read udp … :53: read: connection refused|read udp … :53: i/o timeout|:53: i/o timeout|:53: read|no nameservers|resolver error|DNS configuration|cannot read resolv.conf|name service error',
    ],
  },
};

/** The same where they say no more than that no connection came about. */
export const socketsGeneral: Vocabulary = {
  exact: 16.5,
  says: {
    'not-connected': [
      'Cannot open mailhub|Cannot open smtp|Unable to connect to|Invalid response SMTP server|could not reach|unable to reach',
      'No SMTP servers were available|have been failing for a long time|retry time not reached|Error connecting to|Could not open socket',
      'Network error on destination|stable connection to the server could not be established|unable to establish SMTP connection|MailConnectException|SMTPConnectError',
      'network_failure|no_more_hosts|Mail server connection failed|Connection could not be established|Unable to connect to the remote server|Failed to connect socket',
      'Failed to connect to server|could not connect to server|SMTP server connection failed|transport failed to connect|ConnectException|Connection error',
    ],
    reset: [
      "Can't send command to SMTP host|Exception reading response",
      'network read error|network write error|Unable to write bytes on the wire|Unable to read from connection|Could not read from|SMTP session failed: read error|SMTP session failed: write error|Disconnected.|Not connected.|Connection closed|EIdSocketError: Socket Error # 0|Socket Error # 0|no response from server|Unable to read response, or response is empty|no greeting',
    ],
  },
};
