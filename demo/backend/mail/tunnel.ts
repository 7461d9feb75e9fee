import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { SmtpError } from './smtp-error.js';

const failed = (why: string) =>
  new SmtpError('proxy', `The connection through the proxy failed: ${why}`, 'connect');

/**
 * A connection to `host:port` through an HTTP proxy (RFC 9110 section 9.3.6, CONNECT), signed in with the user and password
 * in the proxy's address, where it has them.
 *
 * @throws {SmtpError} `proxy`, in words that hold no password
 */
export function openTunnel(proxy: string, host: string, port: number, signal: AbortSignal): Promise<Socket> {
  const url = new URL(proxy);
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const login = [url.username, url.password].map(decodeURIComponent).join(':');
  return new Promise((opened, refused) => {
    const request = (url.protocol === 'https:' ? tlsRequest : plainRequest)({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port || (url.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: authority,
      headers: {
        Host: authority,
        ...(url.username && { 'Proxy-Authorization': `Basic ${Buffer.from(login).toString('base64')}` }),
      },
      signal,
    });
    request.once('connect', (answer, socket: Socket, head: Buffer) => {
      if (answer.statusCode !== 200) {
        socket.destroy();
        refused(failed(`it answered HTTP ${answer.statusCode} ${answer.statusMessage ?? ''} to CONNECT`));
        return;
      }
      if (head.length > 0) socket.unshift(head);
      opened(socket);
    });
    request.once('response', (answer) => {
      answer.destroy();
      refused(failed(`it answered HTTP ${answer.statusCode} ${answer.statusMessage ?? ''} to CONNECT`));
    });
    request.once('error', (error: NodeJS.ErrnoException) => refused(failed(error.code ?? error.message)));
    request.end();
  });
}
